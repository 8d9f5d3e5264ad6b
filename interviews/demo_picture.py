"""The picture of the demonstration: a player from behind, drawn here, for one who does not exist."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1280, 1600
EVENING, STAND, GRASS, STRIPE, LINE = "#F3D9B1", "#4C5B66", "#3F8F5C", "#388353", "#F6F4EC"
SHIRT, SHADE, SKIN, HAIR = "#0E5A43", "#0A4534", "#B57B55", "#2B2320"
FOCAL_POINT = (50, 30)


def drawn() -> bytes:
    """A PNG: a pitch in the evening and a goalkeeper who looks at it."""
    image = Image.new("RGB", (WIDTH, HEIGHT), EVENING)
    pen = ImageDraw.Draw(image)
    _ground(pen)
    _goalkeeper(pen)
    written = BytesIO()
    image.resize((WIDTH * 5 // 8, HEIGHT * 5 // 8), Image.Resampling.LANCZOS).save(written, "PNG")
    return written.getvalue()


def _ground(pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle((0, 420, WIDTH, 760), STAND)
    for row in range(4):  # the crowd is far away
        for seat in range(40):
            shade = ("#66757F", "#5A6973", "#74838C")[(row * 7 + seat * 3) % 3]
            x, y = seat * 34 + row % 2 * 17, 450 + row * 72
            pen.ellipse((x, y, x + 22, y + 26), shade)
    pen.rectangle((0, 740, WIDTH, HEIGHT), GRASS)
    for stripe in range(0, 5, 2):
        top = 740 + stripe * 172
        pen.rectangle((0, top, WIDTH, top + 172), STRIPE)
    pen.line((0, 980, WIDTH, 980), LINE, 10)
    pen.arc((WIDTH // 2 - 420, 860, WIDTH // 2 + 420, 1100), 180, 360, LINE, 10)


def _goalkeeper(pen: ImageDraw.ImageDraw) -> None:
    middle = WIDTH // 2
    pen.rounded_rectangle((middle - 76, 520, middle + 76, 760), 60, SKIN)  # the neck
    pen.ellipse((middle - 150, 250, middle + 150, 620), SKIN)
    pen.pieslice((middle - 162, 236, middle + 162, 610), 150, 390, HAIR)
    pen.rounded_rectangle((middle - 162, 410, middle + 162, 540), 60, HAIR)
    pen.polygon(
        [(middle - 400, 830), (middle - 90, 690), (middle + 90, 690), (middle + 400, 830), (middle + 470, HEIGHT),
         (middle - 470, HEIGHT)],
        SHIRT,
    )  # fmt: skip
    pen.polygon([(middle - 400, 830), (middle - 470, HEIGHT), (middle - 330, HEIGHT), (middle - 300, 980)], SHADE)
    pen.polygon([(middle + 400, 830), (middle + 470, HEIGHT), (middle + 330, HEIGHT), (middle + 300, 980)], SHADE)
    pen.arc((middle - 120, 620, middle + 120, 750), 10, 170, LINE, 18)  # the collar
    for hoop in (1050, 1230, 1410):  # a number would be a claim
        pen.rectangle((middle - 300 - (hoop - 980) // 21, hoop, middle + 300 + (hoop - 980) // 21, hoop + 70), LINE)
