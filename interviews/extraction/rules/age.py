"""Age as of publication: "der 21-Jährige", "PERSON (22)", "Inzwischen sind Sie 27", "He's only 19".

Ages then ("Er war 29", "mit 17 durfte ich", "as a 17-year-old") and other numbers ("I'm 47" of a shirt) say nothing.
"""

import re
from collections.abc import Iterator

from interviews.extraction.ages import OLDEST, YOUNGEST, age
from interviews.extraction.birthdays import birthdays
from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF, Kin, Person, compile_pattern
from interviews.extraction.numbers import value_of
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.text import clause

_AGE = age()
# Behind the number of an age: the end of a stretch, "Jahre alt", "now"; not "21 Tore", "21 Minuten"
_END = (
    r"(?=[,.;:!?)…“”\"»«]| (?:Jahre (?:alt|jung)|years (?:old|young)|years of age|und|and|now|aber|but|geworden|"
    r"or|oder|so|already|going on|today|jetzt|schon|inzwischen|mittlerweile|–|—|-)(?!\w)|$)"
)
# Words between "bin" and the number: "ja jetzt auch schon"; not "fast", "keine", "mit"
_GAP_DE = (
    r"(?: (?!nicht|fast|beinahe|bald|kein|etwa|rund|mit |in |um |auf |nach |seit|vor |bei|von |unter |über|"
    r"knapp|gegen |zu |"
    r"für |ab |bis|an |zwischen|mindestens|höchstens|die |der |das |den |ein |eine)[a-zäöüß]{2,14}){0,4}"
)
_GAP_EN = r"(?: (?:only|just|still|now|already|also|all of|a mere|barely|officially|actually|what|but|really)){0,3}"

# "Name (22)", "Name, 24, linker Verteidiger", "Name (Tor, 16)"
_BESIDE_RES = (
    compile_pattern(r"(?P<who>PERSON) ?[(（](?P<age>\d\d)(?: Jahre)?[)）,/;]"),
    compile_pattern(r"(?P<who>PERSON) ?\([^()\d\n]{2,30}[,;/] ?(?P<age>\d\d)(?: Jahre)?\)"),
    compile_pattern(
        r"(?P<who>PERSON), (?:jetzt |now |gerade |just |erst |only |heute |mittlerweile |inzwischen |"
        rf"still )?{_AGE}(?: Jahre alt| Jahre| years old)?(?=, | \||$)"
    ),
    compile_pattern(rf"(?P<who>PERSON),? aged {_AGE}"),
)
_ROLE = (
    r"(?i:[\w-]*(?:keeper|goalie|striker|winger|forward|defender|back|captain|skipper|midfielder|playmaker|"
    r"player|veteran|torwart|torfrau|tormann|torhüter|torhüterin|schlussmann|stürmer|stürmerin|angreifer|angreiferin|"
    r"verteidiger|verteidigerin|kapitän|kapitänin|spieler|spielerin|profi|macher|macherin|half|teenager|talent|"
    r"routinier|youngster|international|außen|flügel|sechser|zehner))"
)
# "Der Stürmer (22)", "The winger, 24, says": a role with an age and no name
_ROLE_BESIDE_RE = compile_pattern(
    rf"(?<![\w-]){_ROLE}(?: \((?P<age>\d\d)\)|(?: [^,.;()]{{1,40}})?, (?:inzwischen |mittlerweile |jetzt |now )?"
    r"(?P<age2>\d\d)(?: Jahre alt| years old)?,)"
)
# "die Zwillinge (beide 23)"
_BOTH_RE = re.compile(r"\((?:beide|both) (?P<age>\d\d)\)")
_JAEHRIG = r"(?:[- ]?[Jj]ährige[nrsm]?| Jahre (?:alte|junge)[nrsm]?)(?!\w)"
_YEAR_OLD = r"[- ]years?[- ]old"
# "Der 21-Jährige", "die 18-jährige Rechtsaußen", "der achtzehnjährige PERSON", "a 22-year-old goalkeeper";
# not "als 17-Jähriger"
_OLD_RES = {
    "de": compile_pattern(
        rf"(?<![\w-])(?<![Aa]ls )(?<!gegen ){age(end=_JAEHRIG)}(?: [a-zäöü]{{4,14}})?(?: "
        r"(?:CLUB-|NATIONAL )?[A-ZÄÖÜ][\w-]{3,24})?(?P<who> PERSON)?"
    ),
    "en": compile_pattern(
        rf"(?<![\w-])(?<![Aa]s a )(?<![Aa]s an ){age(end=_YEAR_OLD)}(?: (?!tells|told|talk|spoke|speak|meets|says|"
        rf"said|gives|gave|takes|took|joins|joined)[a-z-]{{4,14}})"
        r"{0,3}(?P<who> PERSON)?"
    ),
}
# "Matteo Steinkellner, ein Achtzehnjähriger", "Danny Achebe, a 19-year-old from"
_APPOSED_RE = compile_pattern(
    r"(?P<who>PERSON)(?:,| ist| is| –| —) (?:erst |only |just |OUR )?(?:ein|eine|der|die|den|an?|the)? ?"
    rf"(?:[a-zäöüß-]{{3,14}} )?(?:{age(end=_JAEHRIG)}|{age('age2', _YEAR_OLD)})"
)
# "The CLUB goalkeeper is 36" in a lead
_ROLE_IS_RE = compile_pattern(
    rf"(?<!\w)(?:[Tt]he|[Dd]er|[Dd]ie) (?:[a-z-]{{3,14}} |CLUB |NATION |NATIONAL |TEAM ){{0,3}}{_ROLE} (?:is|"
    rf"ist)(?: erst| schon| only| just| gerade(?: mal)?| now| still| noch| inzwischen)? {_AGE}{_END}(?P<who>)"
)
# "Inzwischen sind Sie 27", "Du bist 23 Jahre alt", "Der ist 34", "You're 24 now", "He's only 19"
_ALREADY_RE = compile_pattern(
    rf"(?<!\w)[Mm]it (?:gerade (?:ein)?mal |nur |erst |HIS )?{_AGE}(?: Jahren| Lenzen)? (?:hat|haben|hast) "
    r"(?P<who>PERSON|HE|SELF) (?:schon|bereits|längst|noch|alles|mehr)(?!\w)"
)
_IS_RES = {
    "de": (
        compile_pattern(rf"(?P<who>SELF|HE|PERSON|KIN),? (?:bin|bist|ist|sind){_GAP_DE} {_AGE}{_END}"),
        compile_pattern(rf"(?<!\w)(?:[Bb]in|[Bb]ist|[Ss]ind|[Ii]st) (?P<who>SELF|HE|PERSON){_GAP_DE} {_AGE}{_END}"),
        compile_pattern(
            rf"(?:^|[,.:;–—] |und )(?:[Ee]rst |[Gg]erade (?:einmal |mal )?|[Nn]ur |[Ss]chon |"
            rf"[Nn]och )?{_AGE}(?: Jahre(?: alt| jung)?)?"
            rf" (?:ist|bin|bist|sind) (?P<who>SELF|HE|PERSON)(?!\w)"
        ),
        compile_pattern(rf"(?<!\w)[Mm]it (?P<who>MY) (?:[a-zäöüß]{{4,8}} )?{_AGE}(?: Jahren| Lenzen)?(?!\w)"),
        compile_pattern(
            rf"(?<!\w)[Mm]it (?:gerade (?:ein)?mal |nur |erst )?{_AGE}(?: Jahren| Lenzen)? (?:sind|bist|gehören|"
            r"gehörst|zählen|zählst|tragen|trägst) (?P<who>SELF)"
        ),
        compile_pattern(
            rf"(?<!\w)[Mm]it (?:gerade (?:ein)?mal |nur |erst |HIS )?{_AGE}(?: Jahren| Lenzen)? (?:ist|gehört|zählt|"
            r"trägt|führt|steht|spielt|zieht|geht|gilt|kennt|weiß|darf|kann|beginnt|startet|ist|bleibt|läuft|kommt|"
            r"denkt|blickt|hält|will|lässt|macht|sitzt|lebt|wirkt|redet|spricht) (?P<who>PERSON|HE)"
        ),
        _ALREADY_RE,
        compile_pattern(
            rf"(?<!\w)[Mm]it {_AGE} (?:sollte|darf|muss|kann|ist|bist|spielst|denkst) (?:man|SELF|HE|du)(?!\w)(?P<who>)"
        ),
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON) (?:muss|musst|fühle|fühlst|fühlt|bin|bist|ist|sind|weiß|habe|hast|hat|"
            rf"trage|trägt|"
            rf"spiele|spielst|spielt|kann|kannst|darf|darfst)[^.?!,]{{0,34}} mit {_AGE}(?= [a-zäöü]|[,.!?]| Kapitän)"
        ),
        compile_pattern(rf"(?P<who>SELF) (?:jetzt|heute|inzwischen|mittlerweile)(?: schon| erst)? mit {_AGE}"),
    ),
    "en": (
        compile_pattern(rf"(?P<who>SELF|HE|PERSON|KIN)(?:['’]m|['’]re|['’]s| am| are| is){_GAP_EN} {_AGE}{_END}"),
        compile_pattern(rf"(?<!\w)(?:[Yy]e|[Yy]ous)(?:['’]re| are){_GAP_EN} {_AGE}{_END}(?P<who>)"),
        compile_pattern(
            rf"(?<!\w)[Aa]t (?:just |only |still only )?{_AGE}(?: years old| years of age)?,? (?P<who>SELF|HE|"
            r"PERSON|ye)(?:['’]re|['’]m|['’]s| are| am| is| should| must| can| feel| look| still| already| have to|"
            r" has to| ought)(?!\w)"
        ),
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON)(?:['’]re|['’]m|['’]s| are| am| is) [^.,;!?]{{2,40}} at {_AGE}(?=[,.!?])"
        ),
        compile_pattern(rf"(?<!\w)(?:[Aa]ged|[Nn]ow|[Ss]till)(?: just| only| aged)? {_AGE}, (?P<who>PERSON|HE)"),
        compile_pattern(rf"(?<!\w)being {_AGE}(?=[,.!?])(?P<who>)"),
    ),
}
# "Alter: 21", "Age: 21 years"
_BOX_RE = re.compile(r"^\W{0,4}(?:Alter|Age)\s?[:：|]\s?(?P<age>\d\d)(?!\d)")
# "Thirty-four years old and still going.": a question's opening
_OPENING_RE = compile_pattern(rf"^\W*(?i:mit )?{_AGE} (?:Jahre(?:n)?(?: alt| jung)?|years (?:old|young))(?!\w)")
# "Wie alt bist du?" – "24."
_AGE_ASKED_RE = re.compile(r"\b(?:[Ww]ie alt(?! war)|Alter\b|[Hh]ow old(?! w(?:as|ere))|Age\b|your age)")
_ANSWER_RE = compile_pattern(rf"^\W*(?:(?i:ja|yes|yeah|erst|noch|still|just|only|seit \w+),? ){{0,2}}{_AGE}{_END}")
# "Danny Achebe. Seventeen, built like a pencil": a number opens the sentence behind a name
_FRAGMENT_RE = compile_pattern(
    rf"^\W*(?:(?i:only|just|still|erst|gerade|noch) )?{_AGE}(?: Jahre(?: alt)?| years old)?(?=[,.](?! \d))"
    r"|(?:^|, )(?P<age2>\d\d) Jahre(?: alt| jung)?(?=[,.])"
)
# "I'm 47 at the minute" answers a question for the number
_NUMBER_RE = re.compile(r"\bnummer|\bnumber|trikot|shirt|jersey|wear|größer", re.IGNORECASE)
_ONCE_RE = re.compile(r"(?<!\w)(?:gespielt|debütiert|unterschrieben|gewechselt|getroffen|verlassen|angefangen)(?!\w)")
_HERE_RE = re.compile(r"\b(?:[Hh]ere|[Hh]ier)\b")
_YEARS_RE = re.compile(r",? (?:Jahre|years)")
# "Ich bin mit 17 nach Bremen gekommen", "damals", "spielte": told of then; "will mit 35": of a day to come
_THEN_RE = re.compile(
    r"(?<!\w)(?:damals|als ich|bevor|before|until|by the time|was|were|when|had|did|back then|would|will|wollen|"
    r"willst|möchte|möchten|würden?|könnten?|vielleicht|werden?|wirst|wird|hoffe|irgendwann|noch nie|"
    r"(?!gehör|genieß|gewinn|gefäll|gesund|gerade|geblieben bin|gestand)\w{0,6}ge\w{2,12}(?:en|t)|(?!statt|"
    r"inter)\w{3,12}iert|worden|war\w{0,3}|hatten?|kam\w{0,2}|ging\w{0,2}|wurden?|musste\w?|durfte\w?|konnte\w?|"
    r"wollte\w?|spielte\w?|stand\w?)(?!\w)"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Ages of the interviewees and of others, as the text gives them for its own day."""
    for sentence in reading.sentences:
        for found in _BOX_RE.finditer(sentence.text):
            yield from _proposal(reading, sentence, reading.interviewees, found, "fact_box")
        if sentence.stands:
            yield from _aged(reading, sentence)
            yield from _beside(reading, sentence)
            yield from _said(reading, sentence)
            yield from _turning(reading, sentence)
        if sentence.role == "lead":
            yield from _lead(reading, sentence)
        if sentence.role == "question" and sentence.stands:
            yield from _opening(reading, sentence)
        if sentence.role == "answer":
            yield from _answered(reading, sentence)
            yield from _fragment(reading, sentence)


def _beside(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _BESIDE_RES:
        for found in pattern.finditer(sentence.masked):
            person = reading.person(sentence, found, "who")
            if person and (sentence.role != "answer" or pattern is not _BESIDE_RES[0]):
                yield from _proposal(reading, sentence, (person,), found, "beside_name")
    for found in _APPOSED_RE.finditer(sentence.masked):
        person = reading.person(sentence, found, "who")
        yield from _proposal(reading, sentence, (person,) if person else (), found, "apposed")


def _aged(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "der 19-jährige PERSON" outside a lead."""
    old = _OLD_RES.get(reading.language) if sentence.role != "lead" else None
    for found in old.finditer(sentence.masked) if old else ():
        person = _named(reading, sentence, found)
        if person and person not in reading.interviewees:
            yield from _proposal(reading, sentence, (person,), found, "years_old")


def _lead(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _BOTH_RE.finditer(sentence.text):
        yield from _proposal(reading, sentence, reading.interviewees, found, "both")
    alone = reading.interviewees if len(reading.interviewees) == 1 else ()
    for found in _ROLE_BESIDE_RE.finditer(sentence.masked):
        yield from _proposal(reading, sentence, alone, found, "beside_role")
    old = _OLD_RES.get(reading.language)
    for found in (*old.finditer(sentence.masked), *_ROLE_IS_RE.finditer(sentence.masked)) if old else ():
        person = _named(reading, sentence, found) or _called(reading, sentence, found)
        yield from _proposal(reading, sentence, (person,) if person else alone, found, "years_old")


def _named(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Person | None:
    """ "der 24-jährige Stürmer PERSON"."""
    if not found["who"]:
        return None
    mark = reading.mark_at(sentence.start + found.end("who") - 1)
    return mark.what if mark and isinstance(mark.what, Person) else None


def _called(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Person | None:
    """ "PERSON is a 22-year-old goalkeeper": who is named right before."""
    before = sentence.masked[max(0, found.start() - 6) : found.start()]
    people = reading.people_in(sentence)
    return people[0] if before.endswith(" is a ") and people else None


def _said(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    numbered = _asked_for_number(reading, sentence)
    for pattern in _IS_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            around = clause(sentence.masked, *found.span())
            told = sentence.masked[min(around.start, found.start()) : max(around.end, found.end())]
            if numbered and found["who"][:1] == SELF and not _YEARS_RE.match(sentence.text, found.end()):
                continue
            if pattern is _ALREADY_RE and _ONCE_RE.search(told):
                continue
            if pattern is _ALREADY_RE or not _THEN_RE.search(told):
                yield from _proposal(reading, sentence, _whom(reading, sentence, found), found, "is")


def _turning(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "wird im März 30", "turned 21 last month"."""
    for day in birthdays(sentence.masked, reading.language, reading.header.published):
        for person in reading.subjects(sentence, day.start, day.end):
            yield from _proposals(reading, sentence, person, day.age, (day.start, day.end), "birthday", "implied")


def _answered(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Wie alt bist du?" – "24." """
    pair = reading.pair_of(sentence)
    if pair is None or not pair.question or sentence not in pair.answer[:1]:
        return
    asked = pair.question[-1]
    others = any(reading.marks_in(asked.start, asked.end, KIN + PERSON + HE))
    found = None if others or not _AGE_ASKED_RE.search(asked.text) else _ANSWER_RE.match(sentence.masked)
    if found:
        yield from _proposal(reading, sentence, sentence.selves, found, "answered")


def _opening(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    others = any(reading.marks_in(sentence.start, sentence.end, KIN + PERSON + HE))
    found = None if others or _THEN_RE.search(sentence.text) else _OPENING_RE.match(sentence.masked)
    if found and len(sentence.selves) == 1:
        yield from _proposal(reading, sentence, sentence.selves, found, "opening")


def _fragment(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Mats Oldehaver. Einunddreißig, seit ewig hier": the number opens what is said of the person just named."""
    before = reading.before(sentence)
    found = _FRAGMENT_RE.search(sentence.masked)
    if before is None or found is None or any(reading.marks_in(sentence.start, sentence.start + found.start(), SELF)):
        return
    people = list(reading.marks_in(before.start, before.end, PERSON + SELF))
    last = people[-1].what if people and people[-1].sign == PERSON else None
    if isinstance(last, Person) and last not in sentence.selves:
        yield from _proposal(reading, sentence, (last,), found, "fragment")


def _asked_for_number(reading: Reading, sentence: Sentence) -> bool:
    pair = reading.pair_of(sentence)
    asked = " ".join(question.text for question in pair.question[-2:]) if pair and sentence.role == "answer" else ""
    early = reading.before(sentence) is None or _HERE_RE.search(sentence.text) is not None
    return early and _NUMBER_RE.search(asked) is not None


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """ "Ich", "meinen 29" and "being 35" are the speaker; "er" and names the person, a relative only by name."""
    sign = found["who"][:1]
    if sign in (SELF, "") or (sign not in (HE, KIN) and not reading.person(sentence, found, "who")):
        return sentence.selves
    person = reading.person(sentence, found, "who")
    alone = sentence.role == "lead" and len(reading.interviewees) == 1 and not reading.kin(sentence, found, "who")
    ahead = alone and all(person in reading.interviewees for person in reading.people_in(sentence))
    return (person,) if person else reading.interviewees if ahead and sign == HE else ()


def _proposal(
    reading: Reading, sentence: Sentence, people: tuple[Person, ...], found: re.Match[str], rule: str
) -> Iterator[Proposal]:
    said = found["age"] or found["age2"]
    for person in people:
        yield from _proposals(reading, sentence, person, value_of(said), found.span(), rule)


def _proposals(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    value: int,
    at: tuple[int, int],
    rule: str,
    certainty: Certainty = "stated",
) -> Iterator[Proposal]:
    if YOUNGEST <= value <= OLDEST and not _is_small_relative(reading, person, value):
        yield reading.propose(
            "age", person, sentence, {"value": value}, at=at, certainty=certainty,
            rule=f"age.{rule}", why="a number of years said of the person for today",
        )  # fmt: skip


def _is_small_relative(reading: Reading, person: Person, value: int) -> bool:
    """Children of the family are nobody's affair here."""
    small = {"son", "daughter", "grandson", "granddaughter", "child", "nephew", "niece"}
    return value < 16 and any(
        isinstance(mark.what, Kin) and mark.what.person == person and mark.what.relation in small
        for mark in reading.marks
    )
