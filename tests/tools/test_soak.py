"""`make soak` goes on where it was stopped, and runs a part anew once the code under it has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import soak


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Which parts ran, in their order; the last one fails."""
    names: list[str] = []

    def part(name: str, faults: list[str]) -> soak.Part:
        def run() -> list[str]:
            names.append(name)
            return faults

        core = tmp_path / f"{name}.py"
        core.write_text(name)
        return soak.Part(run, (str(core),))

    monkeypatch.setattr(soak, "PASSED", tmp_path / "var" / "soak.json")
    parts = {"files": part("files", []), "texts": part("texts", []), "bad": part("bad", ["1 is not 2"])}
    monkeypatch.setattr(soak, "parts", lambda: parts)
    soak.state_of.cache_clear()
    return names


def test_what_passed_is_not_run_again_and_what_failed_is(ran: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert soak.main([])
    assert soak.main([])
    assert ran == ["files", "texts", "bad", "bad"]
    printed = capsys.readouterr().out
    assert "passed before  files" in printed
    assert "1 is not 2" in printed
    assert "FAILED: 1 faults" in printed


def test_a_part_whose_code_changed_is_run_anew_and_no_other(ran: list[str], tmp_path: Path) -> None:
    soak.main([])
    (tmp_path / "texts.py").write_text("changed")
    soak.state_of.cache_clear()
    soak.main([])
    assert ran == ["files", "texts", "bad", "texts", "bad"]


def test_words_choose_parts_and_all_can_be_asked_for_anew(ran: list[str]) -> None:
    assert not soak.main(["file", "text"])
    assert not soak.main(["--anew", "text"])
    assert ran == ["files", "texts", "texts"]


def test_a_record_that_was_cut_off_begins_anew(ran: list[str]) -> None:
    soak.PASSED.parent.mkdir()
    soak.PASSED.write_text('{"files": "a')
    assert soak.main([])
    assert ran == ["files", "texts", "bad"]


def test_every_part_stands_on_files_that_are_there() -> None:
    for name, part in soak.parts().items():
        assert all(Path(path).exists() for path in part.core), name
        assert soak.state_of(part.core)
    assert sum(name.startswith("hostile files") for name in soak.parts()) * soak.FILES_IN_PART >= 300
    assert all(Path(tests).exists() for _, tests, _ in soak.FULL.values())
