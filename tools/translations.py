"""The texts of the interface in German and Japanese, without gettext's own programs.

.venv/bin/python -m tools.translations gather     what code and templates say, into locale/*/LC_MESSAGES/django.po
.venv/bin/python -m tools.translations compile    the .mo files that Django reads; both are kept in git
.venv/bin/python -m tools.translations check      fails on anything untranslated, doubtful, left over or out of step
.venv/bin/python -m tools.translations pseudo     an invented language 40 % longer, in var/pseudo (PSEUDO_LANGUAGE=true)
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

LANGUAGES = ("de", "ja")
ROOMS = ("kb", "players", "interviews")
LOCALE, PSEUDO = Path("locale"), Path("var/pseudo")
PSEUDO_CODE = "en_XA"

_PLAIN = {
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
KEYWORDS = {
    "_": None,
    "gettext_noop": None,
    **{f"{name}{ending}": places for name, places in _PLAIN.items() for ending in ("", "_lazy")},
}

# gettext(u'Players'), ngettext(u'quote', u'quotes', count), _("here"): all that Django leaves of a template
_LITERAL = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_CALL_RE = re.compile(
    rf"(?<!\w)(n?p?gettext|_)\(\s*({_LITERAL}(?:\s*,\s*{_LITERAL})*)\s*(?:,\s*count\s*)?\)", re.DOTALL
)
_LITERAL_RE = re.compile(_LITERAL, re.DOTALL)
# %(name)s, %s, %d and the sign itself
_FIELD_RE = re.compile(r"%(?:\(\w+\))?[sd]|%%")
_UNSTEADY_RE = re.compile(
    r'^"(?:POT-Creation-Date|PO-Revision-Date|Report-Msgid-Bugs-To|Generated-By): .*\n', re.MULTILINE
)
_TAG_RE = re.compile(r"</?\w+[^>]*>")
# of other languages than the catalogue's: German says „so“, Japanese 「so」
_WRONG_SIGNS = {"de": "”", "ja": "“”„‘’"}

Key = tuple[str | None, tuple[str, ...]]


def texts() -> Iterator[tuple[str, str | None, str | tuple[str, ...]]]:
    """(file, context, text) of everything that the site says, in the order of the files; a tuple has a plural."""
    for path in sorted(path for room in ROOMS for path in Path(room).rglob("*.py") if "migrations" not in path.parts):
        for _line, text, _comments, context in extract_from_file("python", path, keywords=KEYWORDS):
            yield str(path), context, text
    for path in sorted(Path("templates").rglob("*.html")):
        for name, literals in _CALL_RE.findall(templatize(path.read_text(encoding="utf-8"), origin=str(path))):
            words = [ast.literal_eval(each) for each in _LITERAL_RE.findall(literals)]
            context = words.pop(0) if "p" in name.partition("gettext")[0] else None
            yield str(path), context, (words[0], words[1]) if len(words) > 1 else words[0]


def gathered(language: str | None = None) -> Catalog:
    catalog = _empty(language)
    for path, context, text in texts():
        if text and (known := catalog.get(text[0] if isinstance(text, tuple) else text, context)) is not None:
            # said once with a number and once without one: the text with its plural serves both
            text = text if isinstance(known.id, str) else tuple(known.id)
        if text:
            catalog.add(text, locations=[(path, 0)], context=context)
    return catalog


def _empty(language: str | None) -> Catalog:
    return Catalog(
        locale=language,
        project="Werdegang",
        version="1",
        copyright_holder="Werdegang",
        msgid_bugs_address="",
        last_translator="Werdegang",
        language_team=language or "",
        header_comment="# The interface of Werdegang. Words to keep to: locale/README.md",
        fuzzy=False,
    )


def po_of(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def read(language: str) -> Catalog:
    path = po_of(language)
    if not path.exists():
        return _empty(language)
    with path.open("rb") as file:
        return read_po(file, locale=language, ignore_obsolete=False)


def write(language: str, catalog: Catalog) -> None:
    path = po_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalog, width=110, omit_header=False, include_lineno=False, sort_by_file=True)
    # without the day and the version of Babel, gathering again changes nothing
    path.write_text(_UNSTEADY_RE.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")


def gather() -> list[str]:
    """New texts are added empty, those that nobody says any more go; nothing is guessed from a similar one."""
    for language in LANGUAGES:
        held, now = read(language), gathered(language)
        for message in now:
            if message.id and (before := held.get(_first(message), message.context)):
                same_form = isinstance(before.id, str) == isinstance(message.id, str)
                message.string = before.string if same_form else message.string
        write(language, now)
        print(f"{language}: {sum(1 for m in now if m.id)} texts, {sum(1 for m in now if m.id and not _done(m))} open")
    return []


def compile_all() -> list[str]:
    for language in LANGUAGES:
        with po_of(language).with_suffix(".mo").open("wb") as file:
            write_mo(file, _without_open_ones(read(language)))
    return []


def _without_open_ones(catalog: Catalog) -> Catalog:
    """Of a plural without a translation `write_mo` would write the English forms."""
    for message in [each for each in catalog if each.id and not _done(each)]:
        catalog.delete(message.id, message.context)
    return catalog


def check() -> list[str]:
    """What is wrong, one sentence each."""
    now = gathered()
    return [f"{language}: {words}" for language in LANGUAGES for words in _wrong(language, read(language), now)]


def _wrong(language: str, held: Catalog, now: Catalog) -> Iterator[str]:
    wanted, there = {_key(m) for m in now if m.id}, {_key(m) for m in held if m.id}
    for key in sorted(wanted - there, key=str):
        yield f"{key[1][0]!r} is not in the catalogue: make translations"
    for key in sorted(there - wanted, key=str):
        yield f"{key[1][0]!r} is said nowhere any more: make translations"
    for message in held.obsolete.values():
        yield f"{message.id!r} is left over: make translations"
    for message in held:
        if message.id:
            yield from (f"{message.id!r} {words}" for words in faults(language, message))
    yield from _compiled_otherwise(language, held)


def _compiled_otherwise(language: str, held: Catalog) -> Iterator[str]:
    path = po_of(language).with_suffix(".mo")
    if not path.exists():
        yield f"{path} is missing: make translations"
        return
    with path.open("rb") as file:
        compiled = {_named(m): _forms(m) for m in read_mo(file) if m.id}
    if compiled != {_named(m): _forms(m) for m in held if m.id and _done(m)}:
        yield f"{path} is not what the .po file says: make translations"


def faults(language: str, message: Message) -> Iterator[str]:
    """What is wrong with one translation: it is missing or doubtful, or its places and signs are others."""
    if not _done(message):
        yield "is not translated"
        return
    if message.fuzzy:
        yield "is marked as doubtful"
    ids = _ids(message)
    allowed = [_fields(text) for text in ids]
    for number, text in enumerate(_forms(message)):
        # one form for all numbers has to name the number; of several, each may say it as the English one does
        if _fields(text) not in (allowed if number == 0 and len(_forms(message)) > 1 else allowed[-1:]):
            yield f"has other places than its translation {text!r}"
        if Counter(_TAG_RE.findall(text)) != Counter(_TAG_RE.findall(ids[-1])):
            yield f"has other elements than its translation {text!r}"
        if (text[:1].isspace(), text[-1:].isspace()) != (ids[0][:1].isspace(), ids[0][-1:].isspace()):
            yield f"begins or ends with another space than its translation {text!r}"
        if wrong := set(text) & set(_WRONG_SIGNS.get(language, "")):
            yield f"has quotation marks of another language in its translation: {''.join(sorted(wrong))}"


def _fields(text: str) -> Counter[str]:
    return Counter(_FIELD_RE.findall(text))


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _key(message: Message) -> Key:
    return message.context, _ids(message)


def _named(message: Message) -> tuple[str | None, str]:
    """Babel reads the context of a .mo file as bytes."""
    context = cast("str | bytes | None", message.context)
    return context.decode() if isinstance(context, bytes) else context, _first(message)


def _first(message: Message) -> str:
    return _ids(message)[0]


def _forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def _done(message: Message) -> bool:
    return bool(message.string) and all(_forms(message))


def pseudo(folder: Path = PSEUDO) -> list[str]:
    """Every text longer and with accents: what stands in plain English is hard-wired, what breaks is too narrow."""
    catalog = gathered("en")
    for message in catalog:
        if message.id:
            said = tuple(longer(text) for text in _ids(message))
            message.string = said[0] if isinstance(message.id, str) else said
    path = folder / PSEUDO_CODE / "LC_MESSAGES" / "django.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_mo(file, catalog)
    return []


_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñôšüýÀÇÉÎÑÔŠÜÝ")


# "j M Y", in the letters of Django: no word, but how a date is printed
_DATE_FORMAT_RE = re.compile(r"[jFMYHi :,]+")


def longer(text: str) -> str:
    """ "Players" -> "[Pléýérš ~~~]", with places and elements as they were."""
    if _DATE_FORMAT_RE.fullmatch(text):
        return text
    parts = re.split(rf"({_FIELD_RE.pattern}|{_TAG_RE.pattern}|&\w+;)", text)
    said = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    begin, end = len(said) - len(said.lstrip()), len(said.rstrip())
    words = sum(len(part) for part in parts[::2])
    filling = " ".join("~" * 5 for _each in range(-(-words * 4 // 10 // 6)))
    return f"{said[:begin]}[{said[begin:end]}{' ' if filling else ''}{filling}]{said[end:]}"


COMMANDS: dict[str, Callable[[], list[str]]] = {
    "gather": gather,
    "compile": compile_all,
    "check": check,
    "pseudo": pseudo,
}


def main() -> int:
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        print(f"Say one of {', '.join(COMMANDS)}.")
        return 2
    wrong = COMMANDS[sys.argv[1]]()
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
