"""Team-mates and friends whom no single sentence of a table tells: two who are interviewed together, and "mein Freund
Edin Marsic", who is a man's friend but may be a woman's partner.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.spoken import read_sentences
from interviews.extraction.rules.relation.tables import compile_row, rows
from interviews.extraction.rules.relation.ties import FRIEND

# "Frau Wenninger", "die Torhüterin", "Kapitänin", "Fußballerin": the interviewee is a woman
_WOMAN_RE = re.compile(
    r"\bFrau [A-ZÄÖÜ]|(?:[Ss]pielerin|hüterin|[Ss]türmerin|[Kk]apitänin|teidigerin|ballerin|greiferin)\b"
)
_FRIEND_OF_A_MAN = rows(FRIEND, r"OWN Freund,? WHO", implied=True, claims=False)
_FRIEND_OF_A_WOMAN = rows(FRIEND, r"OWN Freundin,? WHO", implied=True, claims=False)
# "Nils und Bent Harkort spielen in einer Mannschaft", "A, B und C spielen in der U17 der SpVgg"
_TOGETHER_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_row(
        r"\b(?:spielen|kicken|stürmen|verteidigen|laufen)\b.{0,120}\b(?:in|bei|beim|für|zusammen|gemeinsam|Mannschaft|"
        r"Team)\b|\b(?:zusammen|gemeinsam)\b.{0,60}\bspielen\b|Teamkolleg|Mannschaftskolleg|Zwillinge von CLUB|"
        r"PERSON(?: \(\d\d\))? und (?:[\w-]+ ){0,2}PERSON(?: \(\d\d\))? (?:vom|von|des|der|beim) CLUB"
    ),
    "en": compile_row(r"\b(?:team-?mates|play (?:together|for|in)|(?:now|both) playing)\b"),
}


def read_friends(reading: Reading) -> Iterator[Proposal]:
    """ "Mein Freund Edin Marsic", "Meine Freundin Edda Marsic": of the player's own sex a friend."""
    if reading.language == "de":
        woman = _WOMAN_RE.search(reading.text)
        yield from read_sentences(reading, _FRIEND_OF_A_WOMAN if woman else _FRIEND_OF_A_MAN)


def read_interviewed_together(reading: Reading) -> Iterator[Proposal]:
    """Interviewees whom one sentence of the lead has playing in one team."""
    pattern = _TOGETHER_RES.get(reading.language)
    for sentence in reading.sentences:
        if pattern and sentence.role == "lead" and pattern.search(sentence.masked):
            named = [person for person in reading.people_in(sentence) if person in reading.interviewees]
            for player, other in combinations(named, 2):
                yield reading.propose(
                    "relation",
                    player,
                    sentence,
                    {"other": other.name, "type": "teammate"},
                    rule="relation.interviewed_together",
                    why="the lead has both play in one team",
                    certainty="implied",
                )
