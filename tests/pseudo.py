"""An invented language with longer words and accents: plain English is hard-wired, and what breaks is too narrow.

The tool makes its catalogue anew, so it holds whatever the code says now.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.test import override_settings
from django.utils import translation

from tools import translations

CODE = "en-xa"


@contextmanager
def spoken(folder: Path) -> Iterator[None]:
    """Adds the language to those of the site, with its catalogue in this folder."""
    translations.pseudo(folder)
    more = {
        "LANGUAGES": [*settings.LANGUAGES, (CODE, "Ƥšéüđô")],
        "LOCALE_PATHS": [*settings.LOCALE_PATHS, folder],
    }
    with override_settings(**more), translation.override(settings.LANGUAGE_CODE):
        yield
