"""Bytes → text, and in which encoding they were read.

Byte order mark, then strict UTF-8, then the Japanese encodings where the result is plainly Japanese, then
cp1252. No detector: one reads a short cp1252 "Köln" as UTF-16. The editor is shown what was chosen.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from interviews.reading.limits import Unreadable

MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
JAPANESE = ("cp932", "euc_jp")
PLAIN_NAMES = {"utf-8-sig": "utf-8", "cp932": "shift_jis"}

# "\x1b$B": the sign by which ISO-2022-JP, of old mails, begins its letters
ESCAPE = b"\x1b$"
# "Ã¶", "â€œ", "ã®": UTF-8 letter by letter, which no text in another encoding has by accident
UTF8_RE = re.compile(rb"[\xc2\xc3][\x80-\xbf]|\xe2\x80[\x80-\xbf]|\xe3[\x81-\x83][\x80-\xbf]")

# what only bytes that are no text hold many of; not NUL, of which UTF-16 is full, nor Escape, of old mails
CONTROLS_RE = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MOST_CONTROLS = 0.01

# "の", "です": Japanese prose cannot do without, and German read as Shift_JIS never has it
HIRAGANA_RE = re.compile("[\u3041-\u3096]")
# letters that Japanese prose has besides: punctuation, katakana, Han, full-width forms; no private use
JAPANESE_RE = re.compile("[\u2010-\u2027\u2030-\u2312\u2460-\u266f\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]")


class Decoded(NamedTuple):
    text: str
    encoding: str  # as the editor is shown it: utf-8, utf-16, cp1252, shift_jis, euc_jp


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of some bytes, line ends as "\\n". `declared` is what an HTML page says of itself.

    Raises Unreadable where no encoding fits, or the text holds a NUL: then it is not a text file.
    """
    decoded = _decode(data, declared)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise Unreadable("It holds NUL characters: this is not a text file, or not in UTF-8.")
    return Decoded(text, decoded.encoding)


def _decode(data: bytes, declared: str) -> Decoded:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            text = _try(data, encoding)
            if text is None:
                name = encoding.removesuffix("-sig")
                raise Unreadable(f"It begins as {name} and does not go on so: it is damaged or cut off.")
            return Decoded(text, PLAIN_NAMES.get(encoding, encoding))
    if ESCAPE in data and (text := _try(data, "iso2022_jp")) is not None:
        return Decoded(text, "iso2022_jp")
    if (text := _try(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    for encoding in JAPANESE:
        text = _try(data, encoding)
        if text is not None and _is_japanese(text):
            return Decoded(text, PLAIN_NAMES.get(encoding, encoding))
    if declared and (text := _try(data, declared)) is not None:
        return Decoded(text, declared)
    _refuse_binary(data)
    _refuse_mixed(data)
    if (text := _try(data, "cp1252")) is not None:
        return Decoded(text, "cp1252")
    raise Unreadable("Its encoding could not be told: save it as UTF-8.")


def _refuse_binary(data: bytes) -> None:
    """Raises Unreadable for bytes that are no text: a program, or noise."""
    if len(CONTROLS_RE.findall(data)) > len(data) * MOST_CONTROLS:
        raise Unreadable("It is not a text file, or in an encoding that cannot be told: bring the text as UTF-8.")


def _refuse_mixed(data: bytes) -> None:
    """Raises Unreadable for UTF-8 with something else in it: as cp1252, every umlaut of it would be two letters."""
    if not UTF8_RE.search(data):
        return
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise Unreadable(
            f"It is UTF-8, but not in line {line:,}: it is damaged or mixed; save it as UTF-8.", f"line {line}"
        ) from fault


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None


def _is_japanese(text: str) -> bool:
    letters = [character for character in text if not character.isascii()]
    japanese = sum(1 for character in letters if JAPANESE_RE.match(character))
    hiragana = sum(1 for character in letters if HIRAGANA_RE.match(character))
    return hiragana * 5 >= len(letters) and japanese == len(letters)
