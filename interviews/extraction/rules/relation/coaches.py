"""Coaches: "unser Trainer Kaspar Roth", "Kaspar Roth, unser Coach", "unter Kaspar Roth", "our manager,
Kaspar Roth".

A trainer named without "mein" is the player's where he speaks of him, but not the trainer of another club.
"""

from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.asked import Topic, read_topics
from interviews.extraction.rules.relation.spoken import Row, compile_row, persons, read_rows, relate, row
from interviews.extraction.spoken import Sentence

_COACH = ("coach",)
_WHY_OWN = "the words call the other the player's coach"
_WHY_BARE = "a coach is named without saying whose: the player speaks of his own"
_WHY_UNDER = "the player played under the other"
_WHY_TRUST = "the other let the player play, as a coach does"
_WHY_ASKED = "the question asks for a coach, and the answer names him"

# "Trainer", "Co-Trainer", "U19-Coach", "Torwarttrainerin"; not "Bundestrainer", who coaches whom he calls up
_DE = r"(?<![\w-])(?:[\w-]{0,20}(?:[Tt]rainer|[Cc]oach|[Tt]eamchef)(?:in|s)?)"
_DE_BARE = (
    r"(?<![\w\ue000\ue001-])(?![Bb]undes|[Nn]ational|[Ee]x-)(?:[\w-]{0,20}(?:[Tt]rainer|"
    r"[Cc]oach)(?:in|s)?)"
)
_TRUST_DE = (
    r"(?:[^\s,.;:!?]{1,20} ){0,6}?(?:reingeworfen|ins kalte Wasser geworfen|debütieren lassen|eingewechselt|"
    r"in die Startelf gestellt|zum ersten Mal aufgestellt)\b"
)
_UNDER = rf"(?:OUR |OWN |dem |der )?GAP(?:{_DE} )?(?P<who>PERSON)"
_EN = r"(?:[\w-]{1,14} )?(?:coach|manager|gaffer|boss)\b"


_ROWS: Mapping[str, tuple[Row, ...]] = {
    "de": (
        # "mein Torwarttrainer Kaspar Roth", "unser neuer Coach, Kaspar Roth", "Ihr Trainer Kaspar Roth"
        row(rf"(?:OWN|OUR) GAP{_DE},?(?: namens| Herr| Frau)? WHO", _COACH, "own_coach", _WHY_OWN, claims=False),
        # "Kaspar Roth, unser Trainer", "Kaspar Roth, mein Jugendtrainer"
        row(rf"(?P<who>PERSON),? (?:OWN|OUR) GAP{_DE}", _COACH, "own_coach", _WHY_OWN, claims=False),
        # "Kaspar Roth war damals mein Trainer", "Er ist unser Coach"
        row(rf"(?P<who>PERSON|HE) (?:ist|war|wurde|wird) GAP(?:OWN|OUR) GAP{_DE}", _COACH, "is_coach", _WHY_OWN),
        # "Mein Trainer war damals Kaspar Roth", "Unser Coach heißt Kaspar Roth"
        row(rf"(?:OWN|OUR) GAP{_DE} (?:ist|war|hieß|heißt|wurde) GAP(?P<who>PERSON)", _COACH, "is_coach", _WHY_OWN),
        # "Unter Kaspar Roth lief es", "Ich habe unter Trainer Kaspar Roth debütiert", "dass ich unter ihm …"
        row(rf"^\W{{0,3}}Unter {_UNDER}", _COACH, "played_under", _WHY_UNDER, claims=False),
        row(rf"(?:SELF|ME|WE) [^.!?]{{0,80}}\bunter {_UNDER}", _COACH, "played_under", _WHY_UNDER, claims=False),
        row(rf"\bunter {_UNDER} [^.!?]{{0,60}}(?:SELF|ME|WE)", _COACH, "played_under", _WHY_UNDER, claims=False),
        # "2016 hat mich Kaspar Roth ins kalte Wasser geworfen", "Kaspar Roth hat mich debütieren lassen"
        row(rf"(?:hat|hatte) ME (?P<who>PERSON) {_TRUST_DE}", _COACH, "gave_debut", _WHY_TRUST, certainty="implied"),
        row(rf"(?P<who>PERSON|HE) (?:hat|hatte) ME {_TRUST_DE}", _COACH, "gave_debut", _WHY_TRUST, certainty="implied"),
        # "mit Kaspar Roth als Trainer", "Kaspar Roth hat mich trainiert"
        row(rf"(?P<who>PERSON) als {_DE}", _COACH, "is_coach", _WHY_OWN),
        row(r"(?P<who>PERSON|HE) (?:hat|hatte) (?:ME|WE) GAP(?:trainiert|gecoacht)\b", _COACH, "is_coach", _WHY_OWN),
    ),
    "en": (
        # "our goalkeeping coach, Kaspar Roth", "my manager Kaspar Roth", "My first coach was Kaspar Roth"
        row(
            rf"(?:OWN|OUR) GAP{_EN},?(?: called| was| is)? (?:Mr\.? )?(?P<who>PERSON)",
            _COACH,
            "own_coach",
            _WHY_OWN,
            claims=False,
        ),
        # "Kaspar Roth, our goalkeeping coach", "Kaspar Roth, the manager"
        row(rf"(?P<who>PERSON), (?:OWN|OUR|the) GAP{_EN}(?! of| at)", _COACH, "own_coach", _WHY_OWN, claims=False),
        # "Kaspar Roth was my coach", "He's our manager"
        row(rf"(?P<who>PERSON|HE)(?:['’]s| is| was| became) GAP(?:OWN|OUR) GAP{_EN}", _COACH, "is_coach", _WHY_OWN),
        # "The gaffer, Kaspar Roth", "the coach, Mr. Kaspar Roth"
        row(
            rf"\b[Tt]he GAP{_EN}(?: here| there)?,? (?:Mr\.? )?(?P<who>PERSON)",
            _COACH,
            "coach_named",
            _WHY_BARE,
            certainty="implied",
            claims=False,
        ),
        # "Coach Roth"
        row(
            r"(?<![\w-] )\b(?:Head )?Coach (?P<who>PERSON)",
            _COACH,
            "coach_named",
            _WHY_BARE,
            certainty="implied",
            claims=False,
        ),
        row(r"(?<=[a-z,] )Coach (?P<who>PERSON)", _COACH, "coach_named", _WHY_BARE, certainty="implied", claims=False),
        # "under Kaspar Roth", "I played under Kaspar Roth"
        row(
            r"\b(?:play(?:ed|ing)?|work(?:ed|ing)?|train(?:ed|ing)?|debut|thrive[ds]?|"
            r"start(?:ed)?|develop(?:ed)?)\b[^.!?]{0,30}\bunder (?P<who>PERSON)",
            _COACH,
            "played_under",
            _WHY_UNDER,
            by_self=True,
        ),
        # "Kaspar Roth coached me", "Kaspar Roth gave me my debut"
        row(r"(?P<who>PERSON|HE) (?:coached|trained|managed) ME", _COACH, "is_coach", _WHY_OWN),
        row(
            r"(?P<who>PERSON|HE) (?:gave|handed) ME MY GAPdebut", _COACH, "gave_debut", _WHY_UNDER, certainty="implied"
        ),
    ),
}

# "Ohne Trainer Kaspar Roth", "Der neue Coach Kaspar Roth redet viel", "der Torwarttrainer Kaspar Roth"
_BARE = Row(
    compile_row(rf"{_DE_BARE},? (?:Herr |Frau )?(?P<who>PERSON)"),
    _COACH,
    "coach_named",
    _WHY_BARE,
    "implied",
    claims=False,
)
# "Werder-Trainer Kaspar Roth", where the interviewee plays for Werder
_OF_CLUB_RE = compile_row(r"(?P<team>CLUB)-(?:Chef|Co-)?(?:[Tt]rainer|[Cc]oach)(?:in)? (?P<who>PERSON)")
# "Trainer Kaspar Roth von Werder Bremen", "der Nationalmannschaft": whose trainer it is stands beside him
_ELSEWHERE = compile_row(r",? (?:von|vom|des|der|beim|bei) (?:(?:der|den|dem) )?(?P<team>TEAM)")
_ELSEWHERE_BEFORE = compile_row(r"(?P<team>TEAM)(?:s|er)? (?:[\w-]+ ){0,2}$")


def _topic(source: str) -> Topic:
    return Topic(Row(compile_row(source), _COACH, "asked_for_coach", _WHY_ASKED, "implied"))


_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Welcher Trainer hat Sie am meisten geprägt?", "Gab es einen Trainer, der wichtig war?"
        _topic(
            r"\b(?:[Ww]elche[rnms]?|[Gg]ab es|[Gg]ibt es|[Ww]er war|"
            r"[Ww]er ist)\b[^?]{0,40}\b[\w-]{0,14}(?:[Tt]rainer|[Cc]oach)(?:in)?s?\b[^?]{0,80}"
            r"\b(?:geprägt|beigebracht|gelernt|wichtig\w*|beste\w?|gefördert|entdeckt|geholfen|"
            r"geformt|prägend\w*|verdanken|Unterschied|besonders|entscheidend\w*)"
        ),
        # "Trainerin?", "Ihr Trainer?"
        _topic(r"^(?:Und )?(?:MY )?[\w-]{0,14}(?:[Tt]rainer|[Cc]oach)(?:in)?\s?[?:](?:$|\s)"),
        # "Ihr wichtigster Trainer?", "Ihr bester Trainer?"
        _topic(
            r"(?:^|[.!?] )(?:Und )?(?:MY )?(?:beste|wichtigste|prägendste|"
            r"erste)[rn]? [\w-]{0,14}(?:[Tt]rainer|[Cc]oach)(?:in)?\s?[?:]"
        ),
    ),
    "en": (
        # "Is there a coach who made a difference?", "Which manager has had the biggest influence?"
        _topic(
            r"(?i:\b(?:which|is there a|was there a|who(?:['’]s| is| was| has been)|"
            r"what)\b[^?]{0,40}\b(?:coach|manager)\b[^?]{0,60}"
            r"\b(?:difference|influence\w*|important|taught|helped|impact|best|shaped|believed|learn\w*)|"
            r"\b(?:best|most (?:important|influential)|biggest influence)[^?]{0,30}\b(?:coach|"
            r"manager)\b[^?]{0,30}\?)"
        ),
    ),
}


def find(reading: Reading) -> Iterator[Proposal]:
    """Coaches of the interviewees."""
    yield from read_rows(reading, _ROWS)
    yield from read_topics(reading, _TOPICS)
    if reading.language == "de":
        for sentence in reading.sentences:
            yield from _bare(reading, sentence)


def _bare(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """A coach named without "mein", unless the words beside him say that he coaches another club."""
    for found in _BARE.pattern.finditer(sentence.masked):
        after = _ELSEWHERE.match(sentence.masked, found.end())
        before = _ELSEWHERE_BEFORE.search(sentence.masked, 0, found.start())
        teams = [reading.club(sentence, match, "team") for match in (after, before) if match]
        if sentence.stands and all(club in reading.main_clubs.values() for club in teams):
            others = list(persons(reading, sentence, *found.span("who")))
            yield from relate(reading, sentence, others, _BARE, found.span())
    for found in _OF_CLUB_RE.finditer(sentence.masked):
        if sentence.stands and reading.club(sentence, found, "team") in reading.main_clubs.values():
            others = list(persons(reading, sentence, *found.span("who")))
            yield from relate(reading, sentence, others, _BARE, found.span())
