"""Numbers of years as ages are said: "24", "achtzehn", "einundzwanzig", "twenty-eight"."""

from collections.abc import Mapping

from interviews.extraction.time import NUMBERS

YOUNGEST, OLDEST = 12, 90

_TENS_DE = dict(zip("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig".split(), range(20, 90, 10), strict=True))
_TENS_EN = dict(zip("twenty thirty forty fifty sixty seventy eighty".split(), range(20, 90, 10), strict=True))
_ONES_DE = dict(zip("ein zwei drei vier fünf sechs sieben acht neun".split(), range(1, 10), strict=True))
_ONES_EN = "one two three four five six seven eight nine".split()

WORDS: Mapping[str, int] = {
    **{word: value for word, value in NUMBERS.items() if value >= YOUNGEST},
    **{spelled: value for word, value in _TENS_DE.items() for spelled in (word, word.replace("ß", "ss"))},
    **_TENS_EN,
    **{
        f"{one}und{spelled}": _ONES_DE[one] + ten
        for one in _ONES_DE
        for word, ten in _TENS_DE.items()
        for spelled in (word, word.replace("ß", "ss"))
    },
    **{f"{ten}{dash}{one}": _TENS_EN[ten] + NUMBERS[one] for ten in _TENS_EN for one in _ONES_EN for dash in "- "},
}
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))


def age(group: str = "age", end: str = r"(?!\w)") -> str:
    """The source of a pattern for "24", "achtzehn" or "Twenty-eight", as a named group."""
    return rf"(?P<{group}>(?<!\d)\d\d(?!\d)|(?i:{_WORD})){end}"


def years(said: str) -> int:
    """The number that a match of `age` says.

    >>> years("24"), years("Einundzwanzig"), years("twenty-eight")
    (24, 21, 28)
    """
    return int(said) if said.isdigit() else WORDS[said.casefold()]
