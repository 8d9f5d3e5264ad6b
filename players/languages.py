"""The languages that pages are shown in, and their addresses: English has no prefix, the others have theirs."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import combining, normalize

from django.conf import settings
from django.http import HttpRequest
from django.urls import get_script_prefix
from django.utils.translation import get_language

# as the Open Graph names them
LOCALES = {"en": "en_GB", "de": "de_DE", "ja": "ja_JP"}


@dataclass(frozen=True, slots=True)
class InLanguage:
    """A page in one of the languages: "de", "Deutsch", "/de/players/"."""

    code: str
    name: str
    address: str
    is_present: bool

    @property
    def locale(self) -> str:
        return LOCALES.get(self.code, self.code)


def language() -> str:
    """The one that is spoken now."""
    return get_language() or settings.LANGUAGE_CODE


def language_of(path: str) -> str:
    """That of an address: "/de/players/" is German, and whatever names no language is English."""
    first = path.lstrip("/").partition("/")[0]
    return first if first != settings.LANGUAGE_CODE and first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def without_language(path: str) -> str:
    """The English address of a page, which is that of its files too: "/de/players/" -> "/players/"."""
    root = get_script_prefix()
    inside = path.removeprefix(root)
    code = language_of(inside)
    return path if code == settings.LANGUAGE_CODE else root + inside.removeprefix(code).lstrip("/")


def in_language(path: str, code: str) -> str:
    """The same page in another language: "/de/players/" in Japanese is "/ja/players/"."""
    plain, root = without_language(path), get_script_prefix()
    return plain if code == settings.LANGUAGE_CODE else f"{root}{code}/{plain.removeprefix(root)}"


def in_order(name: str) -> str:
    """A name as it is sorted: "Ägypten" stands beside "Albanien". Kana are in order as they are, kanji behind them."""
    return "".join(each for each in normalize("NFKD", name) if not combining(each)).casefold()


def in_all_languages(request: HttpRequest, query: str = "") -> list[InLanguage]:
    """The page that was asked for, with the query, in each language."""
    now = language_of(request.path_info)
    return [
        InLanguage(code, str(name), in_language(request.path, code) + query, code == now)
        for code, name in settings.LANGUAGES
    ]
