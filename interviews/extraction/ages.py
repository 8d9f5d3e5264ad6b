"""Ages as they are said, in digits or spelled: "24", "achtzehn", "einundzwanzig", "twenty-eight"."""

from interviews.extraction.numbers import spelled

YOUNGEST, OLDEST = 12, 90
_WORD = spelled(YOUNGEST, OLDEST)


def age(group: str = "age", end: str = r"(?!\w)") -> str:
    """The source of a pattern for "24", "achtzehn" or "Twenty-eight", as a named group; `value_of` reads it."""
    return rf"(?P<{group}>(?<!\d)\d\d(?!\d)|(?i:{_WORD})){end}"
