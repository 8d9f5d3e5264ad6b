"""Pieces of text, bold or not → a line as the saved pages give it: "**Tor Zeitung:** Und jetzt?"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

Piece = tuple[str, bool]  # a text and whether it is bold

STARS = "**"


def marked(pieces: Iterable[Piece]) -> str:
    """The text with stars around what is bold; stars never enclose white space or a line end, nor white space alone."""
    return "".join(_starred(text) if bold else text for text, bold in merged(pieces))


def plain(pieces: Iterable[Piece]) -> str:
    """The text alone."""
    return "".join(text for text, _ in pieces)


def merged(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbours alike made one; white space between two bold pieces is bold as they are, all other is not."""
    solid = [(text, bold) for text, bold in pieces if text]
    for at, (text, bold) in enumerate(solid):
        if not text.isspace():
            continue
        around = bool(at and at + 1 < len(solid) and solid[at - 1][1] and solid[at + 1][1])
        solid[at] = (text, around or (bold and bool(at) and solid[at - 1][1]))
    return [("".join(text for text, _ in group), bold) for bold, group in groupby(solid, key=lambda piece: piece[1])]


def all_bold(pieces: Iterable[Piece]) -> bool:
    """Whether every letter of it is bold, and there is one."""
    solid = [bold for text, bold in pieces if text and not text.isspace()]
    return bool(solid) and all(solid)


def heading(text: str, level: int) -> str:
    """ "## Flanken sind alles": one line, of level 1 to 6."""
    return f"{'#' * max(1, min(level, 6))} {' '.join(text.split())}"


def _starred(text: str) -> str:
    return "\n".join(_starred_line(line) for line in text.split("\n"))


def _starred_line(line: str) -> str:
    inner = line.strip()
    # a bold dash or full stop says nothing, and stars around it would stand in every quote
    if not any(character.isalnum() for character in inner):
        return line
    begin = line.index(inner)
    return f"{line[:begin]}{STARS}{inner}{STARS}{line[begin + len(inner) :]}"
