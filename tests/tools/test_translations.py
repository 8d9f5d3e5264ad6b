"""The catalogues are complete, and their check notices what is not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings

from tools.translations import check, faults, gathered, longer, texts


def test_nothing_is_left_to_translate_or_out_of_step() -> None:
    assert check() == []


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="gettext's own programs are not installed")
def test_the_same_texts_are_found_as_by_gettexts_own_programs(tmp_path: Path) -> None:
    for room in ("kb", "players", "interviews", "templates", "static"):
        shutil.copytree(Path(settings.BASE_DIR) / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(Path(settings.BASE_DIR) / "manage.py", tmp_path)
    (tmp_path / "locale").mkdir()
    command = [sys.executable, "manage.py", "makemessages", "-l", "de", "-i", "migrations", "--no-location"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    with (tmp_path / "locale/de/LC_MESSAGES/django.po").open("rb") as file:
        theirs = {(each.context, _ids(each)) for each in read_po(file) if each.id}
    assert {(each.context, _ids(each)) for each in gathered() if each.id} == theirs


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def test_texts_of_code_and_of_templates_are_found_with_plural_and_context() -> None:
    found = {(context, text) for _path, context, text in texts()}
    assert (None, "Find a player by name") in found
    assert (None, ("%(count)s quote", "%(count)s quotes")) in found
    assert ("of the one who mentions", "was coached") in found


@pytest.mark.parametrize(
    ("language", "message", "told"),
    [
        ("de", Message("Home"), "is not translated"),
        ("de", Message("Home", "Startseite", flags=("fuzzy",)), "is marked as doubtful"),
        ("de", Message("by %(who)s", "von"), "has other places"),
        ("de", Message("by %(who)s", "von %(wer)s"), "has other places"),
        ("de", Message("by %s", "von %s %s"), "has other places"),
        ("ja", Message(("%(count)s quote", "%(count)s quotes"), ("発言",)), "has other places"),
        ("de", Message(("one", "%d quotes"), ("%d Zitat", "Zitate")), "has other places"),
        ("de", Message("<b>%(who)s</b>", "%(who)s"), "has other elements"),
        ("de", Message(" or ", "oder"), "begins or ends with another space"),
        ("de", Message("“so”", "“so”"), "quotation marks of another language"),
        ("ja", Message("“so”", "“so”"), "quotation marks of another language"),
    ],
)
def test_a_faulty_translation_is_told(language: str, message: Message, told: str) -> None:
    assert any(told in words for words in faults(language, message))


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("de", Message("Home", "Startseite")),
        ("de", Message("%(a)s of %(b)s", "%(b)s: %(a)s")),
        ("ja", Message(("one quote", "%(count)s quotes"), ("発言%(count)s件",))),
        ("de", Message(("one quote", "%(count)s quotes"), ("ein Zitat", "%(count)s Zitate"))),
        ("de", Message("“so”", "„so“")),
    ],
)
def test_a_good_translation_passes(language: str, message: Message) -> None:
    assert list(faults(language, message)) == []


def test_the_invented_language_is_longer_and_keeps_places_and_elements() -> None:
    text = longer("<b>%(name)s</b> stands in the text, %(count)s %% of it")
    assert len(longer("Skip to the content")) >= 1.4 * len("Skip to the content")
    assert "<b>%(name)s</b>" in text
    assert text.endswith("]")
    assert "stands" not in text
    assert longer("j M Y") == "j M Y"
