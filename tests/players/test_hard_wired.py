"""No page says anything that a translator cannot reach: in an invented language every text of ours has accents."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models
from django.test import Client
from django.utils import translation
from lxml import html

from tests import pseudo, public_pages
from tests.players.profiles import Around

pytestmark = pytest.mark.django_db

# "[Pláýéřš ~~~~~]": what went through gettext, whatever stands in it, another one too; an element may part it
THROUGH_RE = re.compile(r"\[[^\[\]]*\]|\[[^\[\]]*$|^[^\[\]]*\]")
LETTERS_RE = re.compile(r"[a-z]{3,}")
SHOWN = ("title", "aria-label", "placeholder", "alt")
# names, what was typed, and months and languages of Django's own catalogue, which has none of this language
NAMES_RE = re.compile(
    r"\b(Werdegang|JSON|CSV|FIFA|DFB|JFA|Ctrl|Tab|U[0-9]{2}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|German|nobody-of-this-name|Jonte|Reuterskamp)\b"
)


@pytest.fixture
def held_names(tmp_path: Path) -> Iterator[tuple[Around, re.Pattern[str]]]:
    """The world of the pages, and what is no text of ours in it: whatever stands in the database."""
    around = public_pages.everything()
    held: set[str] = set()
    for model in apps.get_models():
        if (fields := _texts(model)) and model._meta.app_label in ("players", "interviews"):
            for row in model._default_manager.values_list(*fields):
                held |= {part for part in row if part and len(part) > 3}
    with pseudo.spoken(tmp_path):
        yield around, re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(held, key=len, reverse=True)))})")


def _texts(model: type[models.Model]) -> list[str]:
    """Its fields with names and words of people; what is chosen from a list are words of ours."""
    kinds = (models.CharField, models.TextField)
    return [field.name for field in model._meta.concrete_fields if isinstance(field, kinds) and not field.choices]


def _words(page: str) -> Iterator[str]:
    """What is read on it, without what is marked as another language."""
    for element in html.fromstring(page).iter():
        said = next((each.get("lang") for each in (element, *element.iterancestors()) if each.get("lang")), "")
        if not isinstance(element.tag, str) or element.tag in ("script", "style") or said != pseudo.CODE:
            continue
        yield from filter(None, (element.text, *(child.tail for child in element), *map(element.get, SHOWN)))


def test_nothing_is_said_past_the_catalogues(client: Client, held_names) -> None:
    around, names_re = held_names
    found = []
    for kind, address in public_pages.KINDS.items():
        if kind == "documentation":
            continue  # what it describes is in English, and marked so
        with translation.override(pseudo.CODE):
            path = address(around)
        page = client.get(path).content.decode()
        assert f'<html lang="{pseudo.CODE}">' in page, kind
        for words in _words(page):
            bare = NAMES_RE.sub(" ", names_re.sub(" ", words))
            while (inner := THROUGH_RE.sub(" ", bare)) != bare:
                bare = inner
            if LETTERS_RE.search(bare):
                found.append((kind, words))
    assert not found, found
