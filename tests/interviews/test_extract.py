"""`manage.py extract`: one JSON object a line, the files' names in errors, and no database."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from interviews.gazetteer import FileLookup

INTERVIEW = """Werder-Keeper Jaro Lindhoff über seinen Weg.

Blatt: Herr Lindhoff, 2018 sind Sie von Leeds United nach Bremen gewechselt. War das schwer?

Lindhoff: Ja, aber ich bin gern hier.
"""


@pytest.fixture
def interview(tmp_path: Path) -> Path:
    path = tmp_path / "lindhoff.txt"
    path.write_text(INTERVIEW, encoding="utf-8")
    return path


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("extract", *arguments, stdout=out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("missing.txt", None, "No such file"),
        ("picture.png", b"\x89PNG", "Only .txt, saved .html"),
        ("nul.txt", b"a\0b", "NUL"),
        ("empty.txt", b"", ""),
    ],
)
def test_an_unreadable_file_is_named_with_its_reason(
    tmp_path: Path, interview: Path, name: str, data: bytes | None, reason: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    out = StringIO()
    with pytest.raises(CommandError) as refusal:
        call_command("extract", str(path), str(interview), stdout=out)
    assert f"{path}: " in str(refusal.value)
    assert reason in str(refusal.value)
    assert json.loads(out.getvalue())["subject"] == "Jaro Lindhoff"  # the others are read all the same


def test_one_json_object_a_line(interview: Path) -> None:
    lines = run(str(interview), str(interview)).splitlines()
    assert len(lines) == 2
    record = json.loads(lines[0])
    assert {"file", "language", "outlet", "author", "published", "subject", "turns", "facts", "mentions"} <= set(record)
    assert record["file"] == str(interview)
    transfer = next(fact for fact in record["facts"] if fact["kind"] == "transfer")
    assert transfer["player"] == "Jaro Lindhoff"
    assert (transfer["from_club"], transfer["year"]) == ("Leeds United", 2018)
    assert transfer["quote"] in INTERVIEW
    quote = transfer["quotes"][0]
    assert INTERVIEW[quote["start"] : quote["end"]] == quote["text"]
    assert {"name": "Leeds United", "type": "club"} in record["mentions"]


def test_the_text_form_is_for_people(interview: Path) -> None:
    said = run(str(interview), "--format", "text")
    assert "Jaro Lindhoff · transfer" in said
    assert "Leeds United (club)" in said
    assert "of the text" in said


def test_the_reference_files_answer_by_first_token() -> None:
    lookup = FileLookup()
    names = lookup.clubs({"werder", "1."}, {"werder", "bremen", "koln"})
    assert {"ger-werder-bremen"} <= {name.key for name in names}
    assert all(name.kind in ("plain", "ambiguous", "place") for name in names)
    assert lookup.clubs(set(), set()) == []
    assert lookup.size > 1000
    assert len(lookup.associations()) == 211
