"""A coach named without "mein": "der Torwarttrainer Kaspar Roth", "Werder-Trainer Kaspar Roth".

He is the player's where the player speaks of him, but not where the words beside him say that he coaches another club.
"""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.spoken import persons, relate
from interviews.extraction.rules.relation.tables import Row, compile_row
from interviews.extraction.rules.relation.ties import COACH_NAMED
from interviews.extraction.spoken import Sentence

# "Ohne Trainer Kaspar Roth", "Der neue Coach Kaspar Roth redet viel"; not "Bundestrainer", who coaches whom he calls up
_BARE = Row(
    compile_row(
        r"(?<![\w\ue000\ue001-])(?![Bb]undes|[Nn]ational|[Ee]x-)(?i:[\w-]{0,20}(?:trainer|coach)(?:in|s)?),? "
        r"(?:Herr |Frau )?(?P<who>PERSON)"
    ),
    COACH_NAMED,
    "implied",
    claims=False,
)
# "Werder-Trainer Kaspar Roth", where the interviewee plays for Werder
_OF_CLUB_RE = compile_row(r"(?P<team>CLUB)-(?:Chef|Co-)?(?:[Tt]rainer|[Cc]oach)(?:in)? (?P<who>PERSON)")
# "Trainer Kaspar Roth von Werder Bremen", "der Nationalmannschaft": whose trainer it is stands beside him
_ELSEWHERE_RE = compile_row(r",? (?:von|vom|des|der|beim|bei) (?:(?:der|den|dem) )?(?P<team>TEAM)")
_ELSEWHERE_BEFORE_RE = compile_row(r"(?P<team>TEAM)(?:s|er)? (?:[\w-]+ ){0,2}$")


def read_coaches(reading: Reading) -> Iterator[Proposal]:
    """Coaches whom German names without saying whose."""
    for sentence in reading.sentences if reading.language == "de" else ():
        if sentence.stands:
            yield from _bare(reading, sentence)


def _bare(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    own = tuple(reading.main_clubs.values())
    named = []
    for found in _BARE.pattern.finditer(sentence.masked):
        after = _ELSEWHERE_RE.match(sentence.masked, found.end())
        before = _ELSEWHERE_BEFORE_RE.search(sentence.masked, 0, found.start())
        if all(reading.club(sentence, match, "team") in own for match in (after, before) if match):
            named.append(found)
    named += [found for found in _OF_CLUB_RE.finditer(sentence.masked) if reading.club(sentence, found, "team") in own]
    for found in named:
        yield from relate(reading, sentence, list(persons(reading, sentence, *found.span("who"))), _BARE, found.span())
