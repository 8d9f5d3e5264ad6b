"""The picture that stands beside a link to a page: a name on paper, and one quote on yellow."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from io import BytesIO
from threading import Lock

from PIL import Image, ImageDraw

from players.sharing.letters import EAST_ASIAN, Style, fitted, runs, width

SIZE = (1200, 630)
LOOK = 1  # to be raised with every change to how a card is drawn
BAR, LEFT, RIGHT = 24, 84, 1128
PAPER, INK, MUTED, ACCENT, MARK = "#FAF8F4", "#1A1D21", "#565C64", "#0E5A43", "#FFEFA0"
NAME_SIZES, QUOTE_SIZES = (72, 60, 50, 42), (44, 38, 33, 29)
COLOURS = 64  # of the file: paper, ink, and what lies between at the edges of letters
MARKS = {"de": "„{}“", "ja": "「{}」", "fr": "« {} »"}
_one_at_a_time = Lock()  # FreeType's faces are not for two threads, and nobody should draw all day


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    about: str = ""  # "goalkeeper · SV Hellbach"
    quote: str = ""
    language: str = ""
    told: str = ""  # "Kurvenblatt, 14 Dec 2025"
    note: str = ""  # "Invented for demonstration"

    @property
    def digest(self) -> str:
        """Another one for every other picture."""
        return hashlib.sha256(repr((LOOK, astuple(self))).encode()).hexdigest()[:16]


def draw(card: Card) -> bytes:
    """The card as a PNG of 1200 × 630."""
    with _one_at_a_time:
        image = Image.new("RGB", SIZE, PAPER)
        pen = ImageDraw.Draw(image)
        pen.rectangle((0, 0, BAR - 1, SIZE[1]), fill=ACCENT)
        below = _heading(pen, card)
        if card.quote:
            _quote(pen, card, below)
        _foot(pen, card)
        written = BytesIO()
        image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(written, "PNG")
    return written.getvalue()


def _heading(pen: ImageDraw.ImageDraw, card: Card) -> int:
    """Name and what he is; where the next thing may begin."""
    style, rows = fitted(card.name, "bold", NAME_SIZES, RIGHT - LEFT, 2)
    top = 64
    for row in rows:
        _write(pen, row, style, LEFT, top + style.size, INK)
        top += round(style.size * 1.2)
    if card.about:
        small, about = fitted(card.about, "sans", (30, 26), RIGHT - LEFT, 1)
        _write(pen, about[0], small, LEFT, top + 44, MUTED)
        top += 52
    return top + 28


def _quote(pen: ImageDraw.ImageDraw, card: Card, top: int) -> None:
    """Each line on its own stroke of the marker, between the heading and the foot; below it who and when."""
    text = MARKS.get(card.language, "“{}”").format(card.quote)
    room = SIZE[1] - 120 - top - (48 if card.told else 0)
    step = 1.45
    for size in QUOTE_SIZES:
        style, rows = fitted(text, "serif", (size,), RIGHT - LEFT - 20, max(1, int(room // (size * step))))
        if not rows[-1].endswith("…") or text.endswith("…"):
            break
    for row in rows:
        height = round(style.size * step)
        wide = round(width(row, style))
        pen.rectangle((LEFT - 8, top + 4, LEFT + wide + 12, top + height - 4), fill=MARK)
        _write(pen, row, style, LEFT, top + round(style.size * 1.08), INK)
        top += height
    if card.told:
        small, told = fitted(card.told, "sans", (26, 22), RIGHT - LEFT, 1)
        _write(pen, told[0], small, LEFT, top + 42, MUTED)


def _foot(pen: ImageDraw.ImageDraw, card: Card) -> None:
    _write(pen, "Werdegang", Style("bold", 30), LEFT, SIZE[1] - 48, ACCENT)
    if card.note:
        style = Style("sans", 22)
        _write(pen, card.note, style, RIGHT - width(card.note, style), SIZE[1] - 48, MUTED)


def _write(pen: ImageDraw.ImageDraw, text: str, style: Style, left: float, base: float, ink: str) -> None:
    """With its foot on a line; the one weight of Japanese there is made bolder by a stroke."""
    for run in runs(text, style):
        bolder = 1 if style.face == "bold" and EAST_ASIAN in str(run.font.path) else 0
        pen.text((left, base), run.text, fill=ink, font=run.font, anchor="ls", stroke_width=bolder, stroke_fill=ink)
        left += run.font.getlength(run.text)
