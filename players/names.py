"""Names: how they are cleaned at the boundary, compared, searched and put into addresses.

Text goes in, text comes out; nothing here knows a table. Three spellings of a name are kept apart:

* what people see: `clean(text)`, NFC, never folded;
* what is compared and indexed: `key(text)`, so that "MÜLLER ", "Müller" and "Muller" are one name;
* further spellings to index beside the key: `variants(text)`, so that "Mueller" finds "Müller" too.

Two names agree when their variants share a member. "Mueller" and "Muller" alone do not: an "ue" of unknown
origin is left in peace, or Manuel would become Manul and Michael Michal.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

NAME_LENGTH = 200

# Letters that Unicode does not take apart. "Łódź", "Ødegaard", "Đoković", "Æbelø", "Þór", "Əliyev", "Sığırcı"
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ə": "e",
    }
)

# The same sign in several shapes. "M’gladbach", "M´gladbach"; "Rot‑Weiss" with a non-breaking hyphen
_SIGNS = str.maketrans(
    dict.fromkeys("\u2018\u2019\u02bc\u00b4\u0060\u2032\uff07", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d", "-")
)

# How the marked letter is written without its mark: "Müller" Mueller, "Håland" Haaland, "Đoković" Djokovic
_SPELT_OUT = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ø": "oe",
        "å": "aa",
        "đ": "dj",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "Ø": "Oe",
        "Å": "Aa",
        "Đ": "Dj",
    }
)

_MARKED_SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ")

# What no stored text may hold: controls, line separators, direction overrides, halves of surrogate pairs
_REFUSED_RE = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_SPELT_CONTROLS = {"\0": "a NUL", "\t": "a tab", "\n": "a line break", "\r": "a line break"}
_REASONS = {
    "Cc": "a control character",
    "Cf": "a direction override",
    "Cs": "half of a surrogate pair",
    "Zl": "a line separator",
    "Zp": "a line separator",
}

# "Rot-Weiß  Essen e.V." -> words "rot", "weiss", "essen", "e", "v"
_NOT_ASCII_WORD_RE = re.compile(r"[^a-z0-9]+")


class RefusedText(ValueError):
    """A text that must not be stored. The message names the character and is fit for a form."""


def fold(text: str) -> str:
    """Fold case, width, marks and special letters; white space and punctuation stay.

    Marks are dropped on Latin, Greek and Cyrillic letters only: バ is not ハ. Zero-width characters, soft
    hyphens and variation selectors go. Folding twice changes nothing. The length may change: never use it for
    offsets.

    >>> fold("Beşiktaş İstanbul"), fold("Łukasz Fabiański"), fold("ﾊﾞｯｸﾊｳｽ")
    ('besiktas istanbul', 'lukasz fabianski', 'バックハウス')
    """
    if text.isascii():  # two names in three; nothing to take apart
        return text.translate(_SIGNS).lower()
    return _folded_name(text) if len(text) <= NAME_LENGTH else _folded(text)


def key(text: str) -> str:
    """The spelling under which a name is compared and indexed: folded, white space collapsed, ends bare.

    The middle dot between the parts of a foreign name in katakana counts as white space.

    >>> key("  Borussia\\u00a0M’gladbach "), key("Müller"), key("ミオ・バックハウス")
    ("borussia m'gladbach", 'muller', 'ミオ バックハウス')
    """
    return " ".join(fold(text).replace("・", " ").split())


def variants(text: str) -> tuple[str, ...]:
    """All spellings to index or look up: the key first, then the one with umlauts spelt out, if it differs.

    >>> variants("Mönchengladbach"), variants("Bremen")
    (('monchengladbach', 'moenchengladbach'), ('bremen',))
    """
    spelt_out = key(unicodedata.normalize("NFC", text).translate(_SPELT_OUT))
    return tuple(dict.fromkeys((key(text), spelt_out)))


# An umlaut spelt out, and the same without its mark, in folded text; replaced one after the other.
COLLAPSED = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("dj", "d"))


def collapse(folded: str) -> str:
    """A key in which ü, ue and u are the same letter: for finding, never for telling names apart.

    >>> collapse("mueller"), collapse("muller"), collapse("manuel")
    ('muller', 'muller', 'manul')
    """
    for spelt_out, bare in COLLAPSED:
        folded = folded.replace(spelt_out, bare)
    return folded


def slug(text: str, max_length: int = 80) -> str:
    """The name for an address: ASCII letters and digits joined by hyphens, cut between words where possible.

    Empty when the name holds no such letter ("航"); the caller then has to give another word.

    >>> slug("1. FC Köln"), slug("FC St. Pauli"), slug("航")
    ('1-fc-koln', 'fc-st-pauli', '')
    """
    folded = key(text).replace("'", "")
    hyphened = _NOT_ASCII_WORD_RE.sub("-", folded).strip("-")
    if len(hyphened) <= max_length:
        return hyphened
    cut = hyphened[: max_length + 1].rpartition("-")[0]
    return (cut or hyphened[:max_length]).strip("-")


def clean_lines(text: str, max_length: int) -> str:
    """A text of several lines as it may be stored: each one clean, of empty ones at most one between two others.

    The length is that of all of them. Raises RefusedText as `clean` does, but for line breaks and tabs.

    >>> clean_lines(" one\\r\\n\\n\\n\\ttwo ", 20)
    'one\\n\\ntwo'
    """
    lines = (clean(line.replace("\t", " "), 4 * len(text)) for line in re.split(r"\r\n|\r|\n", text))
    whole = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    if len(whole) > max_length:
        raise RefusedText(f"has {len(whole)} characters; {max_length} are allowed")
    return whole


def clean(text: str, max_length: int = NAME_LENGTH) -> str:
    """A one-line text as it may be stored and shown: NFC, blanks collapsed, ends bare.

    Zero-width characters stay (they matter for display; the key drops them). Raises RefusedText for NUL and
    other control characters, surrogates, line separators, direction overrides, and for more than `max_length`
    characters.
    """
    bare = text.strip()
    if refused := _REFUSED_RE.search(bare):
        character = refused.group()
        raise RefusedText(f"contains {_reason(character)} (U+{ord(character):04X}); remove it")
    normal = " ".join(unicodedata.normalize("NFC", bare).split())
    if len(normal) > max_length:
        raise RefusedText(f"has {len(normal)} characters; {max_length} are allowed")
    return normal


@lru_cache(maxsize=50_000)
def _folded_name(text: str) -> str:
    """Names come again and again: the same 211 associations for every interview."""
    return _folded(text)


def _folded(text: str) -> str:
    once = _fold_once(text)
    while (again := _fold_once(once)) != once:  # a few compatibility characters need a second round
        once = again
    return once


def _fold_once(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_SIGNS).casefold()).casefold()
    kept: list[str] = []
    on_marked_script = False
    for character in plain:
        category = unicodedata.category(character)
        if category == "Cf" or _is_variation_selector(character):
            continue
        if category != "Mn":
            on_marked_script = unicodedata.name(character, "").startswith(_MARKED_SCRIPTS)
        elif on_marked_script:
            continue
        kept.append(character)
    return unicodedata.normalize("NFKC", "".join(kept)).translate(_LETTERS)


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _reason(character: str) -> str:
    if character in _SPELT_CONTROLS:
        return _SPELT_CONTROLS[character]
    return _REASONS[unicodedata.category(character)]
