"""Parts of the body in English: "im linken Sprunggelenk" is "left ankle", "beide Knie" is "knees".

In: a stretch of a sentence. Out: the part, with its side where the words give one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_GERMAN: Mapping[str, str] = {
    "knee": "Knie Knies Kniegelenk Kniescheibe Meniskus Kreuzband Patellasehne Innenmeniskus Außenmeniskus Kreuzbänder",
    "ankle": "Sprunggelenk Sprunggelenke Sprunggelenks Knöchel Fußgelenk Fußknöchel",
    "foot": "Fuß Mittelfuß Mittelfußknochen Vorfuß Fußes Füße",
    "heel": "Ferse",
    "toe": "Zeh Zehe Zehen Zehs",
    "big toe": "Großzeh Großzehe",
    "Achilles tendon": "Achillessehne",
    "shin": "Schienbein Schienbeins",
    "fibula": "Wadenbein",
    "calf": "Wade Waden",
    "thigh": "Oberschenkel Oberschenkels",
    "hamstring": "Oberschenkelrückseite Beinbeuger",
    "groin": "Leiste Leisten Adduktor Adduktoren",
    "hip": "Hüfte Hüften Hüftgelenk Hüft",
    "pelvis": "Becken Schambein",
    "back": "Rücken Rückens Bandscheibe Bandscheiben Wirbel Lendenwirbel",
    "shoulder": "Schulter Schultern Schultergelenk Schultereckgelenk",
    "collarbone": "Schlüsselbein",
    "rib": "Rippe Rippen",
    "arm": "Arm Unterarm Oberarm",
    "elbow": "Ellenbogen Ellbogen",
    "wrist": "Handgelenk Kahnbein",
    "hand": "Hand Mittelhand",
    "ring finger": "Ringfinger",
    "index finger": "Zeigefinger",
    "middle finger": "Mittelfinger",
    "little finger": "Kleinfinger",
    "finger": "Finger Fingers Fingern",
    "thumb": "Daumen",
    "nose": "Nase Nasenbein",
    "jaw": "Kiefer Unterkiefer",
    "cheekbone": "Jochbein",
    "eye": "Auge Augen Augenhöhle",
    "leg": "Bein Beines",
    "neck": "Nacken Hals Halswirbel",
    "head": "Kopf Gehirn Schädel",
}
_ENGLISH: Mapping[str, str] = {
    "knee": "ACL MCL cruciate knee knees meniscus kneecap patella",
    "ankle": "ankle ankles",
    "foot": "foot metatarsal feet",
    "heel": "heel",
    "toe": "toe toes",
    "Achilles tendon": "Achilles",
    "shin": "shin shins shinbone tibia",
    "fibula": "fibula",
    "calf": "calf calves",
    "thigh": "thigh thighs quad",
    "hamstring": "hamstring hamstrings",
    "groin": "groin adductor",
    "hip": "hip hips",
    "pelvis": "pelvis",
    "back": "back spine vertebra disc discs",
    "shoulder": "shoulder shoulders",
    "collarbone": "collarbone",
    "rib": "rib",
    "ribs": "ribs",
    "arm": "arm forearm",
    "elbow": "elbow",
    "wrist": "wrist wrists scaphoid",
    "hand": "hand",
    "little finger": "little-finger pinky pinkie",
    "finger": "finger fingers",
    "thumb": "thumb thumbs",
    "nose": "nose",
    "jaw": "jaw",
    "cheekbone": "cheekbone",
    "eye": "eye eye-socket",
    "leg": "leg",
    "neck": "neck",
    "head": "head",
}


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    return {word: part for part, words in table.items() for word in words.split()}


_PARTS: Mapping[str, Mapping[str, str]] = {
    "de": _by_word(_GERMAN),
    "en": _by_word(_ENGLISH),
}
_WORDS: Mapping[str, str] = {
    language: "|".join(sorted(map(re.escape, parts), key=len, reverse=True)) for language, parts in _PARTS.items()
}
_SIDES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "de": (("link", "left"), ("recht", "right"), ("beid", "both")),
    "en": (("left", "left"), ("right", "right"), ("both", "both")),
}
# A part as a pattern for other patterns: "linken Daumen", "mein Knie", "Schulter"
PART: Mapping[str, str] = {
    "de": rf"(?:(?:link\w{{0,2}}|recht\w{{0,2}}|beiden?)\s)?(?:(?:kleinen?|"
    rf"großen?)\s)?(?:{_WORDS['de']})(?:e?s)?(?![\w-])",
    "en": rf"(?:(?:left|right|both)\s)?(?:(?:little|ring|index|middle|big)\s)?(?:{_WORDS['en']})(?![\w-])",
}
_PART_RES = {
    "de": re.compile(
        r"(?<![\w-])(?:(?P<side>link\w{0,2}|recht\w{0,2}|beiden?)\s)?(?:(?P<size>kleinen?|"
        rf"großen?)\s)?(?P<part>{_WORDS['de']})(?:e?s)?(?![\w-])"
    ),
    "en": re.compile(
        r"(?<![\w-])(?:(?P<side>left|right|both)\s)?(?:(?P<size>little|ring|index|middle|"
        rf"big)\s)?(?P<part>{_WORDS['en']})(?![\w-])",
        re.IGNORECASE,
    ),
}
_COMPOUND_RE = re.compile(rf"(?:{_WORDS['de']})")
# "die linke", ", links,", "Right side.", "das rechte kaputt": a side apart from its part
_LONE_SIDE_RE = re.compile(
    r"(?:^\W{0,3}|[,:–] |\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Aa]m|[Ii]m|[Tt]he|"
    r"[Oo]n the) )(?P<side>(?:[Ll]ink|[Rr]echt)(?:e[rsn]?|s)|(?:[Ll]eft|[Rr]ight)(?: one| side)?)(?=[,.;:!?]|$|"
    r" kaputt| gebrochen)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body as a sentence names it: English, with its side, and where it stands."""

    name: str
    start: int
    end: int


def parts_in(text: str, language: str, start: int = 0, end: int | None = None) -> list[Part]:
    """The parts that a stretch of a sentence names, in order."""
    stop = len(text) if end is None else end
    return [
        Part(
            _with_side(_with_size(found["size"], _english(found["part"], language)), found["side"], language),
            found.start(),
            found.end(),
        )
        for found in _PART_RES[language].finditer(text, start, stop)
    ]


def lone_side(text: str) -> str | None:
    """The side that stands without its part: "the left one", "jetzt das rechte"."""
    found = _LONE_SIDE_RE.search(text)
    return ("left" if found["side"][0] in "lL" else "right") if found else None


def part_of_compound(noun: str) -> str | None:
    """The part that a German compound begins with: "Schulterverletzung", "Leistenprobleme", "Kreuzbandriss"."""
    found = _COMPOUND_RE.match(noun)
    return _english(found.group(), "de") if found else None


def _english(word: str, language: str) -> str:
    parts = _PARTS[language]
    return parts.get(word) or parts.get(word.lower()) or word


def _with_size(size: str | None, part: str) -> str:
    """ "kleiner Finger" -> "little finger", "big toe"; a size that only describes is left out."""
    words = {"klein": "little", "groß": "big"}
    english = next((word for stem, word in words.items() if size and size.startswith(stem)), (size or "").casefold())
    return f"{english} {part}" if english and part in ("finger", "toe") else part


def _with_side(part: str, side: str | None, language: str) -> str:
    for stem, english in _SIDES[language]:
        if side and side.lower().startswith(stem):
            return part + "s" if english == "both" else f"{english} {part}"
    return part
