"""Whom no table places: "And behind us there's Edin Marsic, best keeper in the league."

Somebody of football whom a player names by his full name is nearly always something to him: his coach where the talk is
of one, else his team-mate where it is of a team. Not who plays elsewhere or on the other side, nor a relative, a
famous player, or one with another trade. In: a reading and who has a place already. Out: proposals about the others.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.famous import FAMOUS
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.marks import HE, KIN, OUR, Kin, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.replies import asks_for_a_person
from interviews.extraction.roles import role_of
from interviews.extraction.rules.relation.spoken import relate
from interviews.extraction.rules.relation.tables import Row, compile_row
from interviews.extraction.rules.relation.ties import COACH_NAMED, MATE_TALK
from interviews.extraction.spoken import Sentence
from players.names import key

# "dem Trainer geschrieben, Kaspar Roth", "manager here then", "from the dugout", "picks the team"
_COACH_RE = re.compile(
    r"(?<![\w-])(?!(?i:bundes|national|ex-|spieler))(?i:[\w-]{0,14}(?:trainer|coach|teamchef|übungsleiter)(?:in|s)?)"
    r"(?![\w-])|\b(?:managers?|gaffer|dugout|coached|picks? the team|had me in|took me for)\b|"
    r"(?:[Dd]er|[Uu]nser|[Mm]ein) Boss\b"
)
# "coach trip", "Trainer werden": no coach of his
_NO_COACH_RE = re.compile(
    r"(?i:coach (?:trip|journey|ride)|trainer(?:in)? werden|(?:become|be|being) a (?:coach|manager)|trainerschein|"
    r"coaching badge|bundestrainer|national coach|a coach (?:called|named|from)|ein trainer (?:namens|von|vom))"
)
# "bei uns", "im Kader", "unser Kapitän"; a post on the pitch, and what one does there
_TEAM_RE = compile_pattern(
    r"WE|OUR|bei (?:euch|Ihnen)|(?<!\w)(?i:team(?:s|mates?)?|kader|mannschaft|kabine(?:n\w+)?|training(?:slager)?|"
    r"truppe|viererkette|dressing room|changing room|locker(?: room)?|squad|the (?:lads|girls|bus)|bench|debut|"
    r"debüt|armband|binde|kapitän(?:in)?|captain|skipper|käpt['’]n|spielführer(?:in)?)(?!\w)|"
    r"(?i:\w{0,12}(?:torwart|torhüter|verteidiger|stürmer|angreifer|spielmacher|innenverteidigung|abwehr|"
    r"mittelfeld))(?:in)?(?!\w)|(?<!\w)(?:Sechser|Zehner|Achter|Sturm|\w*[Aa]ußen\w*|Flügel|Kasten|(?:im|ins|das) "
    r"Tor|Elfmeter|Freistö\w+|Standards|Rückraum|Spind|corners|set[- ]pieces|free[- ]kicks|near post|Ecken|"
    r"Flanken?|Vorlagen?|grätscht|köpft|flankt|dribbelt|eingewechselt|gesperrt|ausgefallen|fällt aus|"
    r"(?:goal)?keeper|goalie|goal|(?:cent(?:re|er)|left|right|full)[- ](?:half|back|mid\w*|forward)|striker|"
    r"winger|midfield\w*|up front|at the back|penalt\w+|suspended|in nets?|runs in behind|cross(?:es|ed)?|"
    r"tackles?|headers?)(?!\w)"
)
# "Will PERSON start in goal?": whom a mere question may ask about
_PLAYS_RE = re.compile(r"\b(?:start|in goal|fit|play|line[- ]?up|spielt|spielen|Tor|Startelf|beginnt|fehlt)\b")
# on the other side, of another trade, or never met
_GONE_RE = re.compile(
    r"(?i:\b(?:gegen|gegner\w*|gegenspieler\w*|against|opponents?|toughest|hardest|marking|schwerst\w+|"
    r"unangenehmst\w+|fiesest\w+|nastiest|trikot von|shirt of|poster|raffle|agent|berater|scout|referee|schiri\w*|"
    r"schiedsrichter\w*|autogramm|autograph|interview|podcast|journalist\w*|reporter\w*|foto|bild|text|"
    r"association|verband|federation|bürgermeister(?:in)?|mayor|minister(?:in)?|pfarrer|priest|lehrer(?:in)?|"
    r"teacher|physio\w*|doctor|(?:mannschafts)?arzt|nachbar(?:in)?|neighbou?r|wirt(?:in)?|landlord|landlady|"
    r"president|präsident(?:in)?)\b|\b(?:nie|niemals|never)\b[^.!?]{0,30}\b(?:mit|with|zusammen)\b)"
)
# "PERSON of CLUB", "PERSON, Verteidiger vom CLUB", "CLUBs Torwart PERSON", "der Trainer von CLUB, PERSON"
_OF_CLUB_RE = compile_pattern(
    r"(?P<who>PERSON),? (?:who plays |[\w-]+ |der |die )?(?:of|at|from|for|with|von|vom|beim?|für|aus|in|zum?|\() ?"
    r"(?:den |dem |der |the )?(?P<club>TEAM)|(?P<team>TEAM)(?:s|['’]s?|-)?,? ?(?:[\w-]+ ){0,2}(?P<one>PERSON)"
)
# "Who cuts your hair?", "Mit wem telefonieren Sie?"
_PRIVATE_RE = re.compile(r"(?i:hair|phone|call|ring|telefon|anruf|rufst|ruft|friseur|heirat|marr(?:y|ied)|date)")
# "Edin Marsic.", "Ganz klar Edin Marsic, …", "Mit Edin Marsic."
_OPENS_RE = compile_pattern(r"\W{0,4}(?:[^\s.!?;]{1,12},? ){0,3}PERSON(?=[.,!]|\s?$| und | and )")
# "Edin Marsic hat mir gezeigt": he, and nobody with him, does something
_ACTS_RE = compile_pattern(r"\W{0,4}(?:Der |Die )?PERSON (?!(?:und|and|oder|or) )")
_FEW = 2  # sentences behind a name that may go on about him
_SHORT = 40  # characters of "Edin Marsic kenne ich nicht.", "Und Edin Marsic."
_COACHES = Row(compile_row(""), COACH_NAMED, "implied")
_PLAYS = Row(compile_row(""), MATE_TALK, "implied")


def read_unplaced(reading: Reading, placed: Collection[object]) -> Iterator[Proposal]:
    """Coaches and team-mates among those who have no place yet."""
    if reading.language not in ("de", "en"):
        return
    family = {mark.what.person for mark in reading.marks if isinstance(mark.what, Kin)}
    surnames = {str(one.name).split()[-1] for one in reading.interviewees}
    for person in reading.people:
        name = str(person.name)
        known = name in placed or person in family or person in reading.interviewees or name == reading.header.author
        if not known and name.split()[-1] not in surnames and _is_full(name):
            yield from _place(reading, person)


def _is_full(name: str) -> bool:
    words = name.split()
    return len(words) > 1 and key(words[0]) in FIRST_NAMES and key(words[-1]) not in FAMOUS


def _place(reading: Reading, person: Person) -> Iterator[Proposal]:
    """What the first sentence that places him makes of him."""
    naming = [one for one in reading.sentences if one.role != "lead" and person in reading.people_in(one)]
    if any(_is_elsewhere(reading, sentence, person) for sentence in naming):
        return
    for sentence in naming:
        if row := _row(reading, sentence):
            yield from relate(reading, sentence, [person], row, (0, len(sentence.masked)))
            return


def _row(reading: Reading, sentence: Sentence) -> Row | None:
    around = _around(reading, sentence)
    if len(reading.people_in(sentence)) == 1 and _talks_of_coach(reading, sentence):
        return _COACHES
    if _OPENS_RE.match(sentence.masked) and any(_asks_for_one(one.text) for one in _asked(reading, sentence)):
        return _PLAYS
    asked = sentence.stands or _PLAYS_RE.search(sentence.text)
    return _PLAYS if asked and any(_TEAM_RE.search(one.masked) for one in around) else None


def _talks_of_coach(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence speaks of a coach, opens with a name behind one that does, or only names him before."""
    before = reading.before(sentence)
    around = [sentence, *_asked(reading, sentence)]
    if before and not reading.people_in(before) and _ACTS_RE.match(sentence.masked):
        around.append(before)
    after = reading.after(sentence)
    if after and len(sentence.text) < _SHORT and not reading.people_in(after):
        around.append(after)
    return any(_COACH_RE.search(one.text) and not _NO_COACH_RE.search(one.text) for one in around)


def _asks_for_one(question: str) -> bool:
    return asks_for_a_person(question) and not _PRIVATE_RE.search(question)


def _around(reading: Reading, sentence: Sentence) -> Sequence[Sentence]:
    """The sentence, what goes before and asks for it, and what goes on about whom it names."""
    around = [sentence, *_asked(reading, sentence)]
    before, after = reading.before(sentence), reading.after(sentence)
    if before and not reading.people_in(before):
        around.append(before)
    pair = reading.pair_of(sentence)
    if after is None and pair and sentence.role == "question":
        after = pair.answer[0] if pair.answer else None
    for _ in range(_FEW):
        if after is None or reading.people_in(after):
            break
        if OUR in after.masked or HE in after.masked or reading.focus.get(after.index):
            around.append(after)
        after = reading.after(after)
    return around


def _asked(reading: Reading, sentence: Sentence) -> Sequence[Sentence]:
    """The question that a first sentence answers, if it names nobody."""
    pair = reading.pair_of(sentence)
    first = pair is not None and sentence.role == "answer" and reading.before(sentence) is None
    return [one for one in pair.question[-1:] if not reading.people_in(one)] if pair and first else []


def _is_elsewhere(reading: Reading, sentence: Sentence, person: Person) -> bool:
    """Whether a sentence has him on the other side, at another club, in the family or in another trade."""
    for one in (sentence, *_asked(reading, sentence)):
        words = [word for word in re.findall(r"[\w-]+", one.text) if not _COACH_RE.search(word)]
        trade = any(role_of(word) in ("official", "other_person") for word in words)
        if trade or _GONE_RE.search(one.text) or KIN in one.masked:
            return True
    own = {station.club for station in reading.chronicle.stations if station.who in reading.interviewees}
    own |= set(reading.main_clubs.values())
    for found in _OF_CLUB_RE.finditer(sentence.masked):
        who, team = ("who", "club") if found["who"] else ("one", "team")
        if reading.person(sentence, found, who) == person and reading.club(sentence, found, team) not in own:
            return True
    return len(sentence.text) < _SHORT and reading.negated(sentence, 0, len(sentence.masked))
