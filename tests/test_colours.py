"""The table of colours, as the stylesheet holds it, against the contrasts promised in light and dark."""

import re
from pathlib import Path

import pytest

STYLES = (Path(__file__).resolve().parent.parent / "static" / "site.css").read_text()
LIGHT, DARK = re.findall(r":root \{(.*?)\n\s*\}", STYLES, re.DOTALL)[:2]
BODY, TEXT, LINE = 7.0, 4.5, 3.0
GROUNDS = ("bg", "surface", "sunken")

PAIRS = [
    *(("ink", ground, BODY) for ground in (*GROUNDS, "mark", "side-a-tint", "side-b-tint", "accent-tint")),
    *((text, ground, TEXT) for text in ("muted", "link", "visited") for ground in GROUNDS),
    *((state, ground, TEXT) for state in ("ok", "warn", "bad", "accent") for ground in ("bg", "surface")),
    ("accent", "accent-tint", TEXT),
    ("surface", "accent", TEXT),  # the words of a button
    ("link", "mark", TEXT),  # a reference beside marked words
    ("side-a", "side-a-tint", TEXT),
    ("side-b", "side-b-tint", TEXT),
    *((line, ground, LINE) for line in ("control", "accent", "mark-line") for ground in ("bg", "surface")),
    ("side-a", "surface", LINE),
    ("side-b", "surface", LINE),
]


def table(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6});", block))


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it: 1 for the same colour, 21 for black on white."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_measure_itself() -> None:
    assert contrast("#777777", "#FFFFFF") < TEXT
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21
    assert contrast("#0B4F8A", "#0B4F8A") == 1


@pytest.mark.parametrize("block", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_every_pair_has_its_contrast(block: str, front: str, ground: str, least: float) -> None:
    colours = table(block)
    assert contrast(colours[front], colours[ground]) >= least


def test_dark_defines_every_colour_of_light_but_the_ring_of_focus() -> None:
    assert set(table(LIGHT)) - set(table(DARK)) == {"focus"}


def test_no_colour_stands_outside_the_table() -> None:
    outside = re.sub(r":root \{.*?\}", "", STYLES, flags=re.DOTALL)
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(|hsla?\(", outside)
    assert "gradient" not in outside
