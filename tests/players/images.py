"""Pictures for tests, drawn here: bytes of any format, size and shape."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

PORTRAIT = {
    "focal_x": 50,
    "focal_y": 33,
    "shows": "",
    "licence": "cc-by-sa-4.0",
    "credit": "Nele Quast",
    "source_url": "https://pictures.example/1",
}


def drawn(width: int = 800, height: int = 1000, colour: str = "#0E5A43") -> Image.Image:
    """One colour, with a white square in the upper left eighth."""
    image = Image.new("RGB", (width, height), colour)
    image.paste("white", (0, 0, width // 8, height // 8))
    return image


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    written = BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def decoded(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def padded(data: bytes, size: int) -> bytes:
    """The same picture in so many bytes: readers stop at its end."""
    return data + b"\0" * (size - len(data))


def empty_png(width: int, height: int) -> bytes:
    """A PNG of one black bit each, a few kilobytes for millions of pixels: made without decoding any."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    row = b"\0" * (1 + (width + 7) // 8)
    body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
