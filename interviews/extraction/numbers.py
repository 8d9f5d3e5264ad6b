"""Numbers as German and English spell them: "zwölf", "einundzwanzig", "dreissig", "twenty-eight", "twenty eight".

One table for years, spells, ages, heights and shirts.
"""

from collections.abc import Iterator, Mapping

_GERMAN = (
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_GERMAN_ONES = ("ein", *_GERMAN[1:9])  # "einundzwanzig"
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _spelled() -> Iterator[tuple[str, int]]:
    for words in (_GERMAN, _ENGLISH):
        yield from zip(words, range(1, 20), strict=True)
    for at, german, english in zip(range(20, 100, 10), _GERMAN_TENS, _ENGLISH_TENS, strict=True):
        for tens in (german, german.replace("ß", "ss")):
            yield tens, at
            yield from ((f"{one}und{tens}", at + value) for value, one in enumerate(_GERMAN_ONES, start=1))
        yield english, at
        for dash in "- ":
            yield from ((f"{english}{dash}{one}", at + value) for value, one in enumerate(_ENGLISH[:9], start=1))


CARDINALS: Mapping[str, int] = dict(_spelled())
# with the articles, which count where a unit follows: "vor einem Jahr", "a season"
NUMBERS: Mapping[str, int] = {**CARDINALS, **dict.fromkeys("ein eine einem einen einer eines a".split(), 1)}


def spelled(least: int, most: int) -> str:
    """The alternatives of a pattern for the numbers in words from one to another, articles left out.

    >>> spelled(11, 12)
    'twelve|eleven|zwölf|elf'
    """
    words = (word for word, value in CARDINALS.items() if least <= value <= most)
    return "|".join(sorted(words, key=lambda word: (len(word), word), reverse=True))


def value_of(said: str) -> int:
    """What a number in digits or words says.

    >>> value_of("24"), value_of("Einundzwanzig"), value_of("a")
    (24, 21, 1)
    """
    return int(said) if said.isdigit() else NUMBERS[said.casefold()]
