"""Honours: "bin polnischer Meister geworden", "haben den Pokal gewonnen", "Dein größter Erfolg?".

A title counts with a verb of winning and the interviewee, or a player named, among the winners. No
promotion, no medal wished for, none of a relative's, and not what a club's supporters celebrated.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF, WE, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.yes_no import denies

_WHY = "a verb of winning with the title's name, said of the player or of his team"
_WHY_BOX = "the fact box lists it among the player's honours"
_WHY_ASKED = "the question asks for titles or successes, and the answer names one"

# "DFB-Pokal der Junioren", "deutsche Meisterschaft", "Landespokal", "U17-EM", "Torschützenkönig"
_OF_DE = (
    r"(?: (?:der|des|im|in der|bei den) (?:[\w\ue003\ue005-]+-)?(?:Junioren|Juniorinnen|"
    r"Frauen|Männer|Amateure|[A-G]-Jugend|[A-G]-Junioren|U ?\d\d|\d\. Liga|Regionalliga|"
    r"Oberliga|Bundesliga|zweiten Liga|dritten Liga))?"
)
_HEAD_DE = (
    r"(?<![\w-])(?:[Dd]eutsche[nr]?|[Nn]ational\w{0,12}|NATIONAL|[\w-]{0,12}[Ww]est\w{0,14}|[Ss]üd\w{0,14}|"
    r"[Nn]ord\w{0,14}|[Bb]erliner|[Rr]egional\w{0,8})"
)
_CUP_DE = (
    r"(?:(?:NATION|CLUB|MAYBE|[\w\ue003\ue005/]{1,20})-)?(?:[\wÄÖÜäöü]{0,16}(?:[Pp]okals?|"
    r"[Mm]eisterschaft|[Mm]eistertitel|[Ss]upercup|[Mm]eisterschale|[Ss]taffelsieg|"
    r"[Hh]allenmasters)|"
    r"(?:DEMONYM|NATION|[A-ZÄÖÜ][\wäöü]{2,14}|ÖFB)[ -]Cup|Champions League|Europa League|"
    r"Conference League|Youth League|Double|Triple|EM|WM|Europameisterschaft|"
    r"Weltmeisterschaft|EM-Titel|WM-Titel|U ?\d\d-EM|U ?\d\d-WM|"
    r"Fritz-Walter-Medaille(?: in (?:Gold|Silber|Bronze))?|(?:Gold|Silber|Bronze)medaille|"
    r"Torjägerkanone|Meisterliga)\b"
)
_BEING_DE = (
    r"(?:[Dd]eutsche[rn]?|NATIONAL|[\w-]{3,20}er|mit CLUB|zweimal|zweifacher?|dreimal)? ?"
    r"(?<![\w-])(?:(?!\w{0,12}(?:[Vv]ize|Herbst|Bürger|Haus|Elektro|Handwerks|Zeug|Maler|"
    r"Tischler|Bäcker|Industrie|Platz|Bademeister|Bau))"
    r"[\wÄÖÜäöü-]{0,16}(?:[Mm]eister|[Mm]eisterin|[Pp]okalsieger|[Pp]okalsiegerin|"
    r"[Tt]orschützenkönig|[Tt]orschützenkönigin|[Cc]upsieger|[Tt]itelträger|"
    r"[Ss]upercupsieger|[Pp]reisträger)|"
    r"(?:Champions-League|Europa-League|Europapokal)-?[Ss]ieger(?:in)?|"
    r"Fußballer(?:in)? des Jahres|Spieler(?:in)? (?:der Saison|des Jahres|des Turniers))\b"
)
_WON_DE = (
    r"(?:gewonnen|geholt|erobert|eingesackt|verteidigt|errungen|gewann|gewannen|holte|"
    r"holten|holst|gewinnen konnten?|gewonnen hatten?|gestemmt|hochgehalten|mitgenommen|"
    r"eingefahren|klargemacht|abgeräumt|"
    r"geschafft|gefeiert|perfekt gemacht)\b"
)

_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "als wir den DFB-Pokal der Junioren gewonnen haben", "die deutsche Meisterschaft geholt"
        compile_pattern(
            rf"(?P<value>(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE})(?: [^\s.!?;,]{{1,24}}){{0,6}}? "
            rf"{_WON_DE}"
        ),
        # "Mit der U17 gewann ich den Landespokal", "holten wir das Double"
        compile_pattern(
            r"\b(?:gewann|gewannen|holte|holten|"
            rf"holtest) (?:[^\s.!?;]{{1,24}} ){{0,8}}?(?P<value>(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE})"
        ),
        # "bin mit Legia 2018 polnischer Meister geworden", "wurden wir Pokalsieger"
        compile_pattern(
            rf"(?P<value>{_BEING_DE}{_OF_DE})(?: [^\s.!?;,]{{1,24}}){{0,4}}? (?:geworden|wurde|"
            r"wurden|wurdest|werden durfte\w*)\b"
        ),
        compile_pattern(
            r"\b(?:wurde|wurden|wurdest) (?:[^\s.!?;]{1,24} )"
            rf"{{0,6}}?(?P<value>{_BEING_DE}{_OF_DE})"
        ),
        # "2013 waren wir Pokalsieger", "war der Stürmer Torschützenkönig der Regionalliga Nord"
        compile_pattern(
            r"(?<!\w)(?:war|waren|wurden?|bin|sind|bist) (?:WE|SELF|HE|PERSON|der [A-ZÄÖÜ]\w+|die "
            r"[A-ZÄÖÜ]\w+)(?: [^\s.!?;,]{1,24}){0,4}? "
            rf"(?P<value>{_BEING_DE}{_OF_DE}(?: (?:der|des) [A-ZÄÖÜ\d][\w.]+(?: [A-ZÄÖÜ][\w]+){{0,2}})?)"
        ),
        compile_pattern(
            r"(?:WE|SELF|HE|PERSON) (?:war|waren|wurden?|bin|sind|bist)(?: (?!(?:nie|nicht|kein|fast|"
            r"beinahe|gegen|mit|wie)\b)"
            rf"[^\s.!?;,]{{1,24}}){{0,4}}? (?P<value>{_BEING_DE}{_OF_DE}(?: (?:der|des) "
            rf"[A-ZÄÖÜ\d][\w.]+(?: [A-ZÄÖÜ][\w]+){{0,2}})?)"
        ),
        compile_pattern(
            rf"(?:HE|PERSON) ist (?:[a-zäöü]+ ){{0,3}}(?P<value>{_BEING_DE}{_OF_DE})(?! im | in | "
            rf"darin)"
        ),
        # "Ein Titel steht im Regal, der ÖFB-Cup 2022", "Als deutscher Meister darf ich das sagen"
        compile_pattern(
            r"(?:Titel|Pokal|Trophäe|Medaille|Schale)[^.!?,:;]{0,30}(?:Regal|Vitrine|Schrank|Konto|"
            r"Haben|Wand|Keller)[,:–] ?(?:und )?"
            rf"(?:zwar )?(?:der |die |das |den |ein |eine )?(?P<value>(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE})"
        ),
        # "Zweimal Meister, beide Male auf der Bank."
        compile_pattern(
            r"^[\"„“»« ]{0,2}(?:Und )?(?:Einmal|Zweimal|Dreimal|Viermal|Zweifacher|"
            rf"Dreifacher) (?P<value>{_BEING_DE})"
        ),
        # "ausgezeichnet mit der Fritz-Walter-Medaille in Gold"
        compile_pattern(
            r"(?P<value>Fritz-Walter-Medaille(?: in (?:Gold|Silber|"
            r"Bronze))?)(?: [^\s.!?;]{1,24}){0,4} (?:ausgezeichnet|bekommen|erhalten|geehrt)\b"
        ),
    ),
    "en": (
        # "We won the Big Ten in 2018", "You won the Kosovo Cup", "I won promotion" is none
        compile_pattern(
            r"(?i:\b(?:won|win|winning|lifted|lifting|clinched|claimed|retained|captured|took|landed|"
            r"bagged|picked up|took home|secured|lift|got our hands on) (?:the |a |"
            r"an |our |MY |two |three )?(?P<value>(?!the )(?:(?!promotion|game|match|title race)"
            r"(?:[\w'’.&\ue003\ue004\ue005-]+ ){0,4}?(?:cup|league(?: (?:north|south|one|two|"
            r"title))?|shield|trophy|championship|championships|title|titles|big ten|acc|double|"
            r"treble|gold|"
            r"medal|golden boot|golden glove|player of the (?:year|season|month)|conference|"
            r"premiership|super cup|champions league)))\b)"
        ),
        # "We were promoted as champions of J2", "I was a champion of Malta"
        compile_pattern(r"(?P<value>\b[Cc]hampions of (?:the )?[\w\ue003-]+(?: [A-Z][\w-]+)?)"),
        # "I was Player of the Season in 2008", "finished as top scorer"
        compile_pattern(
            r"(?:SELF|HE|PERSON|KIN)(?:['’]ve| have| has)?(?: was| got| been| finished| ended)+ "
            r"(?:named |voted |as )?(?:the |as )?(?:CLUB['’]?s? )?"
            r"(?P<value>(?:[A-Z][\w'’]+ )?(?:[Yy]oung )?[Pp]layer of the (?:[Ss]eason|[Yy]ear|"
            r"[Mm]onth|[Tt]ournament|[Mm]atch)|(?:league['’]s )?top "
            r"(?:goal)?scorer|[Cc]up winner|(?:[Ll]eague )?[Cc]hampions?)\b"
        ),
        compile_pattern(
            r"^\W{0,3}(?:One|Two|Three|Just the one|Only one|A)[:,.]? "
            r"(?P<value>(?:[A-Z\ue003-\ue005][\w\ue003-\ue005'’-]* ){1,3}(?:Cup|Shield|"
            r"Trophy|Championship|Title))(?:,| with| in)"
        ),
        # "There's one medal on the shelf, the Senior Cup"
        compile_pattern(
            r"(?:trophy|title|medal|winner)s?[^.!?,:;]{0,30}(?:cabinet|shelf|name|CV|wall|loo)[,:–—] "
            r"?(?:the |a )?"
            r"(?P<value>(?:[A-Z][\w'’]+ ){1,3}(?:Cup|Shield|League|Trophy|Championship|Title))"
        ),
        # "became league champions", "crowned Finnish champions"
        compile_pattern(
            r"(?i:\b(?:became|crowned|named|voted)) (?:the )?(?P<value>(?:[\w\ue004\ue005-]+ )"
            r"{0,3}(?:champions?|player of the (?:year|season|tournament)|top scorer|"
            r"Player of the (?:Year|Season|Tournament|Month)))\b"
        ),
    ),
}
# "Erfolge: Meister 2019, Landespokal 2021", "Honours: Women's Cup 2024"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Größter? |Grösste |Sportliche |Career |Major )?(?:Erfolge?|Titel|Honou?rs|"
    r"Trophies|Titles|Achievements)\W{0,3}"
    r"[:：–]\s?(?P<rest>.{3,200})$",
    re.IGNORECASE,
)
_ITEM_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(rf"(?P<value>(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE}|{_BEING_DE}{_OF_DE})"),
    "en": compile_pattern(
        r"(?P<value>(?:[^\s,;.:]{1,20} ){0,4}?(?:Cup|Shield|League(?: (?:One|Two|North|South))?|"
        r"Trophy|Championship|Title|Double|Medal|Boot|"
        r"Player of the (?:Year|Season))\b)"
    ),
}

_ASKED_RES: Mapping[str, re.Pattern[str]] = {
    # "Dein größter Erfolg?", "Welche Titel haben Sie gewonnen?"
    "de": compile_pattern(
        r"\bgrößte[rn]? (?:[\w-]+ )?Erfolg\b[^?]{0,40}(?:\?|:)|\b(?:[Ww]elche|"
        r"[Ww]ie viele) (?:Titel|Pokale|Trophäen)\b[^?]{0,60}\?|\bTitel\?|"
        r"\bschönste[rns]? (?:[\w-]+ )?(?:Moment|Erlebnis|Tag|Erinnerung)\b[^?]{0,40}\?|"
        r"\b(?:Pokale?|Titel|Trophäen?|Medaillen?)\b[^?.]{0,40}\?|\b(?:Pokal|Titel|"
        r"Trophäe)\b[^?.]{0,40}\b(?:daheim|zu Hause|gewonnen|im Schrank|"
        r"in der Vitrine)\b|\bErfolge\b[^?]{0,20}(?:\?|:)"
    ),
    # "League titles?", "Trophies?", "Biggest achievement?"
    "en": re.compile(
        r"(?i)\b(?:league titles?|titles?|trophies|trophy|honou?rs|silverware|medals?|cups|"
        r"cabinet|won anything|ever w[io]n|(?:biggest|proudest|"
        r"greatest|best|happiest) (?:\w+ )?(?:achievement|success|win|moment|day|memory|"
        r"night))\b[^?:]{0,40}[?:]"
    ),
}
_TITLE_RES: Mapping[str, re.Pattern[str]] = {
    # "Der Landespokal der D-Jugend", "Die Meisterschaft mit der U17"
    "de": compile_pattern(
        r"[\"„“»«'‚ ]{0,3}(?:(?:Ganz klar|Sicher|Sicherlich|Natürlich|"
        r"Klar)[,:]? )?(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en) )?(?:Gewinn (?:des|"
        rf"der) )?(?P<value>(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE})|[\"„“»«'‚ ]{{0,3}}(?:Ein(?:en)? |"
        rf"Eine |Nur (?:der |die )|Bloß (?:der |die )|"
        rf"Immerhin (?:der |die )|Zwei(?:mal)? |Drei(?:mal)? )(?P<more>(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE})"
    ),
    # "One Senior Shield with Eastern", "Two with Kitchee"
    "en": compile_pattern(
        r"[\"“ ]{0,2}(?:(?:One|Two|Three|Four|Five|The|"
        r"A) )?(?P<value>(?:[A-Z\ue003-\ue005][\w\ue003-\ue005'’-]* ){1,3}(?:[Cc]up|[Ss]hield|[Ll]eague|"
        r"[Tt]rophy|[Cc]hampionship|[Tt]itle)s?)|[\"“ ]{0,2}(?:One|Two|Three|Four|"
        r"Five)(?= (?:with|at|for)\b)"
    ),
}
_TITLES_RE = re.compile(r"(?i)\b(league titles?|titles?|cups?)\b")

# "will", "möchte", "Traum", "nächstes Jahr", "want to", "hope": not won yet
_WISH_RE = re.compile(
    r"\b(?:will|wollen|willst|möchte|möchten|Ziel|Traum|träume|hoffe|hoffentlich|kann|"
    r"können|könnte|würde|würden|wäre|hätte|hätten|fast|beinahe|wenn|werde|wird|unbedingt|"
    r"nicht|kein|keinen|nie|noch|gegen|want|wants|hope|dream|would|could|should|if|never|"
    r"not|almost|nearly|to win|lost|going to|next)\b|n['’]t\b"
)


# "war der Stürmer Torschützenkönig", "Ein Titel steht im Regal, der …": said of the player without his name
_UNNAMED_RE = re.compile(
    r"(?:war|wurde) (?:der|die) |(?:Titel|Pokal|Trophäe|Medaille|Schale)[^.!?]*[,:–]|"
    r"(?:trophy|title|medal)"
)
# What every title has in it: a sentence without costs one search
_HINT_RE = re.compile(
    r"[Pp]okal|[Mm]eister|\b[EW]M|[Cc]up|CUP|[Ll]eague|Double|Triple|[Mm]edaille|kanone|"
    r"könig|[Ss]ieger|des Jahres|der Saison|"
    r"Turniers|träger|Titel|masters|Staffel|[Ss]hield|[Tt]rophy|[Cc]hampion|[Tt]itle|"
    r"杯|カップ|優勝|制|王|MVP|Big Ten|\bACC\b|[Dd]ouble|[Tt]reble|"
    r"[Gg]old|[Mm]edal|[Pp]layer of|[Cc]onference|[Pp]remiership|scorer"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """The titles that players won."""
    for sentence in reading.sentences:
        if sentence.stands and _HINT_RE.search(sentence.masked):
            yield from _told(reading, sentence)
        yield from _boxed(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _told(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """What the sentence says was won, each place of it once."""
    taken: list[tuple[int, int]] = []
    for pattern in _RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            start, end = found.span("value")
            known = any(begin < end and start < stop for begin, stop in taken)
            if not known and not _WISH_RE.search(sentence.masked, *_clause(sentence, found)):
                taken.append((start, end))
                yield from _won(reading, sentence, found)


def _boxed(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Honours: Women's Cup 2024, League Cup 2025", of the interviewee alone."""
    box = _BOX_RE.match(sentence.text)
    items = _ITEM_RES.get(reading.language)
    if box is None or items is None or len(reading.interviewees) != 1:
        return
    for found in items.finditer(sentence.masked, box.start("rest")):
        value = sentence.text[slice(*found.span("value"))].strip()
        yield _proposal(reading, reading.interviewees[0], sentence, value, found.span(), "fact_box", _WHY_BOX, "stated")


def _clause(sentence: Sentence, found: re.Match[str]) -> tuple[int, int]:
    """From the last comma or stop before the match to its end: a wish in another clause does not matter."""
    return max(sentence.masked.rfind(sign, 0, found.start()) for sign in ",;:–") + 1, found.end()


def _won(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Proposal]:
    value = sentence.text[found.start("value") : found.end("value")].strip()
    for person in _winners(reading, sentence, found):
        yield _proposal(reading, person, sentence, value, found.span(), "won", _WHY, "stated")


def _winners(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Sequence[Person]:
    """Who won: "ich" or "wir" nearest before, or in the match; a person named; nobody for a relative or a
    club.
    """
    start, end = sentence.start + found.start(), sentence.start + found.end()
    marks = list(reading.marks_in(sentence.start, sentence.end, SELF + WE + HE + PERSON + KIN))
    inside = [mark for mark in marks if start <= mark.start < end]
    before = [mark for mark in marks if mark.start < start]
    after = [mark for mark in marks if mark.start >= end]
    nearest = inside[:1] or before[-1:] or after[:1]
    if not nearest:  # "Zweimal Meister, beide Male auf der Bank.", but not "Dann wurde der Pokal gewonnen"
        opens = found.start() == 0 or _UNNAMED_RE.match(found.group())
        return sentence.selves if opens and len(sentence.selves) == 1 else ()
    mark = nearest[0]
    if mark.sign == SELF or (mark.sign == WE and sentence.role == "answer"):
        return sentence.selves
    return (mark.what,) if isinstance(mark.what, Person) else ()


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Dein größter Erfolg?" – "Der Landespokal der D-Jugend." """
    asks = _ASKED_RES.get(reading.language)
    question = " ".join(sentence.masked for sentence in pair.question)
    asked = asks.search(question) if asks else None
    if not asked or not pair.answer or denies(pair.answer[0].text):
        return
    for sentence in pair.answer[:3]:
        found = _TITLE_RES[reading.language].match(sentence.masked)
        if found:
            group = next((name for name in ("value", "more") if found.groupdict().get(name)), "")
            value = sentence.text[slice(*found.span(group))] if group else _title(asked.group())
            for person in sentence.selves if value else ():
                yield _proposal(reading, person, sentence, value, found.span(), "asked", _WHY_ASKED, "implied")


def _title(question: str) -> str:
    """ "League titles?" – "Two with Kitchee": the question names them."""
    found = _TITLES_RE.search(question)
    return found.group(1).casefold().removesuffix("s") if found else ""


def _proposal(
    reading: Reading,
    person: Person,
    sentence: Sentence,
    value: str,
    at: tuple[int, int],
    rule: str,
    why: str,
    certainty: Certainty,
) -> Proposal:
    return reading.propose(
        "honour",
        person,
        sentence,
        {"value": value},
        at=at,
        rule=f"honour.{rule}",
        why=why,
        certainty=certainty,
    )
