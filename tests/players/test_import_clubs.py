"""manage.py import_clubs: files refused by name and line, imported once, and everything not kept said so."""

import io
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from players.models import Club
from players.reference_files import own_clubs
from tests.builders import make_association
from tests.players.holdings import snapshot

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _associations() -> None:
    for trigram in ("GER", "JPN", "GHA", "AUT"):
        make_association(trigram)


def import_clubs(*arguments: str | Path, **options: object) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("import_clubs", *map(str, arguments), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def refused(*arguments: str | Path) -> str:
    before, err = snapshot(), io.StringIO()
    with pytest.raises(CommandError):
        call_command("import_clubs", *map(str, arguments), stdout=io.StringIO(), stderr=err)
    assert snapshot() == before
    return err.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        (
            "clubs.csv",
            b"name,trigram\nTuS A,GER\n,GER\nTuS C,G\n",
            "clubs.csv:3: “name” is empty; write the club's",
        ),
        (
            "clubs.csv",
            b"name,trigram\nTuS A,GER\nTuS B,NOR\n",
            "clubs.csv:3: there is no association NOR; run",
        ),
        ("clubs.csv", b"name,trigram\nTuS A,XYZ\n", "clubs.csv:2: “trigram” is “XYZ”; write the FIFA code"),
        ("clubs.csv", b"", "clubs.csv:1: the file is empty; begin with the header name,trigram"),
        ("clubs.csv", b"\x81\x8d", "clubs.csv: byte 0 is no UTF-8 or cp1252; save the file as UTF-8"),
        ("clubs.csv", b"x" * (5 * 1024 * 1024 + 1), "clubs.csv: it is larger than 5 MB; split it"),
        ("clubs.xlsx", b"PK", "clubs.xlsx: only .csv and .txt are read; name the file after what it holds"),
        ("list.txt", b"TuS A\n", "list.txt:1: it is not clear which country this club is in; name the file"),
        ("xx.clubs.txt", b"TuS A\n", "xx.clubs.txt:1: it is not clear which country"),
        ("de.clubs.txt", b"ii) TuS A II\n", "de.clubs.txt:1: a second team stands before any club"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_by_name_and_line(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert f"{tmp_path}/{says}" in refused(tmp_path / name)


def test_files_and_folders_that_are_not_there_are_named(tmp_path: Path) -> None:
    assert "missing.csv: No such file or directory; check the name" in refused(tmp_path / "missing.csv")
    (tmp_path / "folder.csv").mkdir()
    assert "folder.csv: Is a directory; check the name" in refused(tmp_path / "folder.csv")


def test_an_unknown_country_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is no association XYZ"):
        import_clubs(tmp_path / "clubs.txt", "--country", "xyz")


def test_one_refused_file_does_not_hold_up_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("name,trigram\n,GER")
    (tmp_path / "good.csv").write_text("name,trigram\nTuS A,GER")
    with pytest.raises(CommandError, match=r"1 of 2 files not imported\."):
        import_clubs(tmp_path / "bad.csv", tmp_path / "good.csv")
    assert Club.objects.get().name == "TuS A"


def test_bad_rows_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "clubs.csv").write_text("name,trigram\nTuS A,GER\n,GER\nTuS B,NOR\n")
    out, err = import_clubs(tmp_path / "clubs.csv", "--skip-bad-rows")
    assert "1 new, 0 changed, 0 as before; 1 names added, 2 bad rows left out" in out
    assert "clubs.csv:3: " in err
    assert "clubs.csv:4: " in err


def test_openfootballs_other_files_are_passed_over(tmp_path: Path) -> None:
    for name in (
        "de.clubs.props.txt",
        "de.clubs.history.txt",
        "de.stadiums.txt",
        "de.clubs.lang.en.txt",
        "clubs.wiki.txt",
    ):
        out, _err = import_clubs(tmp_path / name)
        assert f"{name}: passed over" in out


@pytest.mark.parametrize(
    ("name", "options", "trigram"),
    [
        ("de.clubs.txt", (), "GER"),
        ("at.clubs.txt", (), "AUT"),
        ("ger.clubs.txt", (), "GER"),
        ("clubs.txt", ("--country", "jpn"), "JPN"),
        ("de.clubs.txt", ("--country", "AUT"), "AUT"),
    ],
)
def test_the_country_of_an_openfootball_file_is_found(
    tmp_path: Path, name: str, options: tuple[str, ...], trigram: str
) -> None:
    (tmp_path / name).write_text("TuS A, 1910\n  | A 1")
    import_clubs(tmp_path / name, *options)
    club = Club.objects.get()
    assert club.association is not None
    assert (club.association.trigram, club.founded) == (trigram, 1910)


def test_what_was_not_kept_is_told(tmp_path: Path) -> None:
    lines = ["= Deutschland", *(f"TuS A # {n}" for n in range(25)), "  ohne Strich"]
    (tmp_path / "x.txt").write_text("\n".join(lines))
    out, _err = import_clubs(tmp_path / "x.txt")
    assert "25 clubs read (openfootball text, UTF-8): 25 new" in out
    assert "not kept: 25 comments" in out
    assert "more notes; --verbosity 2 shows all" in out
    out, _err = import_clubs(tmp_path / "x.txt", verbosity=2)
    assert "x.txt:27: “ohne Strich” is indented without a “|”" in out
    assert "more notes" not in out


def test_the_encoding_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "clubs.csv").write_bytes("name,trigram\nTuS Köln,GER\n".encode("cp1252"))
    out, _err = import_clubs(tmp_path / "clubs.csv")
    assert "1 clubs read (CSV, cp1252): 1 new" in out
    assert Club.objects.get().name == "TuS Köln"


def test_a_file_imported_twice_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "clubs.csv").write_text("name,trigram,aliases\nTuS A,GER,A 1;A 2\nTuS B,AUT,\n")
    import_clubs(tmp_path / "clubs.csv")
    before = snapshot()
    out, _err = import_clubs(tmp_path / "clubs.csv")
    assert "0 new, 0 changed, 2 as before; 0 names added" in out
    assert snapshot() == before


def test_the_own_list_can_be_imported_like_any_other() -> None:
    call_command("load_reference", stdout=io.StringIO())
    out, _err = import_clubs(Path("players/reference/clubs.csv"))
    assert f"0 new, 0 changed, {len(own_clubs())} as before; 0 names added" in out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_drawn_only_for_somebody_who_watches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "clubs.csv").write_text("name,trigram\n" + "".join(f"TuS {n},GER\n" for n in range(300)))
    for stream, watched in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        import_clubs(tmp_path / "clubs.csv")
        assert ("clubs.csv [##############################] 100 %" in stream.getvalue()) is watched
        assert stream.getvalue().count("%") == (101 if watched else 0)
