"""The bytes of a picture → the copy that we keep and what readers get: AVIF and WebP in two widths.

Everything is encoded anew from the pixels: what else a file carries (place, camera, thumbnails) stays behind.
"""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Any, NamedTuple

from PIL import Image, ImageCms, UnidentifiedImageError

from players.pictures.limits import (
    FILE_BYTES,
    FORMATS,
    LEAST_HEIGHT,
    LEAST_WIDTH,
    MB,
    NARROWEST,
    PIXELS,
    RENDITION_BYTES,
    Unusable,
)
from players.pictures.measures import cut, rendition_sizes, whole_size

ORIENTATION = 0x0112  # of EXIF
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
ON_ITS_SIDE = (5, 6, 7, 8)
QUALITIES = (10, 20, 30, 40, 50, 60, 70, 80)
ENCODERS: dict[str, dict[str, Any]] = {"avif": {"speed": 6, "max_threads": 1}, "webp": {"method": 4}}
WHOLE = "whole.webp"


class Rendered(NamedTuple):
    """Size of the copy that we keep, and all files by their names: "whole.webp", "320.avif", "640.webp" …"""

    width: int
    height: int
    files: dict[str, bytes]


def render(data: bytes, x: int, y: int) -> Rendered:
    """All files of a picture with its focal point. Raises Unusable for what is not taken."""
    image = read(data)
    files = {WHOLE: _encoded(image, "webp", 90)}
    box = cut(*image.size, x, y)
    for name, size in zip(("small", "large"), rendition_sizes(*image.size), strict=True):
        small = image.resize(size, Image.Resampling.LANCZOS, box=box)
        files |= {f"{name}.{ending}": fitting(small, ending) for ending in ENCODERS}
    return Rendered(*image.size, files)


def read(data: bytes) -> Image.Image:
    """The pixels alone, upright, in sRGB on white, no larger than needed. Raises Unusable."""
    check_bytes(len(data))
    image = _opened(data)
    turn = _turn(image)
    width, height = image.size
    check_size(*((height, width) if turn in ON_ITS_SIDE else (width, height)))
    size = whole_size(width, height)
    try:
        image.draft("RGB", size)  # a JPEG is decoded no larger than it is needed
        image.load()
    except (OSError, ValueError, SyntaxError, struct.error) as fault:
        raise Unusable("The picture is damaged: its pixels cannot be read to the end.") from fault
    image = _without_palette(image).resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    image = _plain(image)
    return image.transpose(TURNS[turn]) if turn in TURNS else image


def check_bytes(size: int) -> None:
    """Raises Unusable for more bytes than a picture may have; to be asked before they are read."""
    if size > FILE_BYTES:
        raise Unusable(f"It has {size:,} bytes; {FILE_BYTES:,} ({FILE_BYTES // MB} MB) are allowed.")


def check_size(width: int, height: int) -> None:
    """Raises Unusable by what the header says, before a pixel is decoded."""
    if width * height > PIXELS:
        raise Unusable(f"It has {width:,} × {height:,} pixels; {PIXELS // 1_000_000} million are allowed.")
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        raise Unusable(f"It has {width} × {height} pixels; at least {LEAST_WIDTH} × {LEAST_HEIGHT} are needed.")
    if max(width, height) > NARROWEST * min(width, height):
        raise Unusable("One side is more than three times the other: cut the player out of it first.")


def fitting(image: Image.Image, ending: str, most: int = RENDITION_BYTES) -> bytes:
    """The best quality that is no larger than a page can spare; noise is softened until it fits."""
    softened, coarser = image, 1
    while True:
        found = b""
        low, high = 0, len(QUALITIES)  # of the qualities from the least to the best: halved, for each try takes time
        while low < high:
            middle = (low + high) // 2
            data = _encoded(softened, ending, QUALITIES[middle])
            if len(data) <= most:
                found, low = data, middle + 1
            else:
                high = middle
        if found or coarser > image.width:
            return found or data  # one colour: there is nothing less
        coarser *= 2
        coarse = image.resize((-(-image.width // coarser), -(-image.height // coarser)), Image.Resampling.BOX)
        softened = coarse.resize(image.size, Image.Resampling.BICUBIC)


def _opened(data: bytes) -> Image.Image:
    """The header only, of one of the four kinds."""
    Image.MAX_IMAGE_PIXELS = None  # its own limit is twice ours, and only warns
    try:
        return Image.open(BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError:
        raise Unusable("It is no JPEG, PNG, WebP or AVIF picture.") from None
    except (OSError, ValueError, SyntaxError, struct.error) as fault:
        raise Unusable("The picture is damaged: its beginning cannot be read.") from fault


def _turn(image: Image.Image) -> int:
    """How the camera was held, 1 to 8; 1 where that cannot be read."""
    try:
        return int(image.getexif().get(ORIENTATION, 1))
    except (OSError, ValueError, TypeError, SyntaxError, KeyError, struct.error):
        return 1


def _without_palette(image: Image.Image) -> Image.Image:
    """What can be resized: between two entries of a palette there is no colour."""
    if image.mode in ("P", "PA", "LA", "1") or "transparency" in image.info:
        return image.convert("RGBA")
    return image if image.mode in ("RGB", "RGBA", "L", "CMYK") else image.convert("RGB")


def _plain(image: Image.Image) -> Image.Image:
    """A new picture of these pixels, which carries nothing else."""
    profile = image.info.get("icc_profile")
    if profile and image.mode == "RGB":
        image = _in_srgb(image, profile)
    plain = Image.new("RGB", image.size, "white")
    plain.paste(image.convert("RGB"), mask=image.getchannel("A") if image.mode == "RGBA" else None)
    return plain


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """A telephone's wide colours as every screen shows them; as they are where the profile cannot be read."""
    try:
        turned = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return turned or image


def _encoded(image: Image.Image, ending: str, quality: int) -> bytes:
    written = BytesIO()
    image.save(written, ending.upper(), quality=quality, **ENCODERS[ending])
    return written.getvalue()
