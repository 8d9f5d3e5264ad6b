"""A way of saying that one person is something to another, and the tables that list such ways by tie and language.

`rows` are sentences or nouns with a name beside them, `hints` words that suffice wherever the player meets one other,
`questions` ask for somebody whom the answer names, `openings` only for one whom its first words name.
"""

import re
from dataclasses import dataclass, replace

from interviews.extraction.facts import Certainty
from interviews.extraction.marks import compile_pattern
from interviews.extraction.rules.relation.ties import Tie

# Words of a relation's pattern, beside those of `marks`.
_WORDS = {
    # "Nick Woltemade oder Eren Dinkci": a name, or several in a row
    "PEOPLE": r"PERSON(?:(?:,|,? und|,? oder|,? sowie|,? and|,? or)(?: auch| später| vor allem|"
    r" natürlich| also)? PERSON){0,3}",
    # up to three words that name nobody; ADJ: before a noun, with commas
    "GAP": r"(?:[^\s,.;:!?\ue002\ue006-\ue00d]{1,24} ){0,3}",
    "ADJ": r"(?:[^\s.!?;:\ue002\ue006-\ue00d]{1,20} ){0,3}",
    # a stretch of the sentence that names no other actor
    "NEAR": r"[^.!?;\ue002\ue006\ue00b\ue00d]{0,60}?",
    # the other: "Romana Stix", in the south "die Romana Stix"
    "WHO": r"(?:der |die |den |dem |der kleine |[Bb]ig |wee )?(?P<who>PEOPLE)",
    # "mein Vorbild"; in a lead or a topic "sein Vorbild"
    "OWN": r"(?P<own>MY|HIS)",
}
_WORDS_RE = re.compile("|".join(_WORDS))


@dataclass(frozen=True, slots=True)
class Row:
    """One way of saying a tie. `claims`: it has a verb that may be denied or supposed ("war mein Idol")."""

    pattern: re.Pattern[str]
    tie: Tie
    certainty: Certainty = "stated"
    claims: bool = True
    by_self: bool = False  # who does it stands outside the pattern: it must be the interviewee
    context: re.Pattern[str] | None = None  # what the pair of question and answer must speak of
    free: bool = False  # a hint that needs no word of the player beside it


@dataclass(frozen=True, slots=True)
class Topic:
    """A question that an answer answers with names. `many`: it asks for several, so all sentences of the answer
    count; `opens`: its pattern is so wide that only a name which opens the answer counts.
    """

    row: Row
    many: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """How one language speaks of some ties."""

    sentences: tuple[Row, ...] = ()
    nouns: tuple[Row, ...] = ()
    hints: tuple[Row, ...] = ()
    questions: tuple[Topic, ...] = ()
    openings: tuple[Topic, ...] = ()


def compile_row(source: str) -> re.Pattern[str]:
    """A pattern of a row: as `compile_pattern`, with the words above."""
    return compile_pattern(_WORDS_RE.sub(lambda found: _WORDS[found.group()], source.replace("WHO", _WORDS["WHO"])))


def rows(
    tie: Tie,
    *sources: str,
    implied: bool = False,
    claims: bool = True,
    by_self: bool = False,
    context: str = "",
) -> tuple[Row, ...]:
    """Rows of one tie, each from the source of its pattern."""
    certainty: Certainty = "implied" if implied else "stated"
    around = _context(context)
    return tuple(Row(compile_row(source), tie, certainty, claims, by_self, around) for source in sources)


def hints(tie: Tie, *sources: str, context: str = "", free: bool = False) -> tuple[Row, ...]:
    """Rows of words that only suggest what they are to each other, and that a mere question does not settle."""
    around = _context(context)
    return tuple(
        Row(compile_row(rf"(?<!\w)(?:{source})"), tie, "implied", claims=False, context=around, free=free)
        for source in sources
    )


def questions(tie: Tie, *sources: str, many: bool = False) -> tuple[Topic, ...]:
    """Questions that ask for somebody of a tie."""
    return tuple(Topic(Row(compile_row(source), tie, "implied"), many) for source in sources)


def openings(tie: Tie, *sources: str) -> tuple[Topic, ...]:
    """Questions that count only where the answer opens with a name."""
    short = replace(tie, rule="asked_in_short")
    return tuple(Topic(Row(compile_row(source), short, "implied"), opens=True) for source in sources)


def _context(source: str) -> re.Pattern[str] | None:
    return compile_row(f"(?s:{source})") if source else None
