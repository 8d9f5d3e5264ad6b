"""An archive is refused as a whole before anything is unpacked, or every file in it has an outcome of its own."""

from __future__ import annotations

import tempfile
import tracemalloc
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED

import pytest

from interviews.ingest.apart import Outcome, names_in, read_all, unpacked
from interviews.reading.archive import Member, check_archive_size, is_archive, members
from interviews.reading.limits import (
    ARCHIVE_BYTES,
    ARCHIVE_MEMBERS,
    ARCHIVE_UNPACKED,
    FILE_BYTES,
    Unreadable,
)
from interviews.reading.package import open_package, read_member, shown
from tests.interviews.reading.hostile_archives import ARCHIVES
from tests.interviews.reading.zips import Entry, raw_zip, zip_of

SAID = b"Frage: Ja?\nAntwort: Nein."


def names(data: bytes) -> list[str]:
    return [member.name for member in members(BytesIO(data))]


@pytest.mark.parametrize(
    ("entry", "reason", "place"),
    [
        (Entry("../a.txt"), "outside", "../a.txt"),
        (Entry("a\\..\\b.txt"), "outside", "a\\..\\b.txt"),
        (Entry("c:a.txt"), "outside", "c:a.txt"),
        (Entry("b.txt", SAID), "twice", "b.txt"),
        (Entry("l.txt", mode=0o120777), "is a link", "l.txt"),
        (Entry("l.txt", mode=0o010666), "neither file nor folder", "l.txt"),
        (Entry("a.txt", flags=1), "password", "a.txt"),
        (Entry("a.txt", method=14), r"method 14", "a.txt"),
        (Entry("a.txt", SAID, at=0), "shares its bytes", "a.txt"),
        (Entry("a.txt", size=ARCHIVE_UNPACKED), "Unpacked it has", ""),
    ],
)
def test_one_bad_member_refuses_the_whole_and_is_named(entry, reason, place):
    with pytest.raises(Unreadable, match=reason) as refusal:
        members(BytesIO(raw_zip([Entry("b.txt", SAID), entry])))
    assert refusal.value.place == place


@pytest.mark.parametrize("title", ["cut", "without its list", "no bytes", "nothing in it", "a large end"])
def test_what_is_no_archive_is_refused(title):
    with pytest.raises(Unreadable):
        members(BytesIO(ARCHIVES[title]()))


@pytest.mark.parametrize("data", [b"PK\x05\x06", b"x" * 30 + b"PK\x05\x06" + b"x" * 17])
def test_an_end_that_is_cut_is_damage(data):
    with pytest.raises(Unreadable, match="damaged"):
        members(BytesIO(data))


def test_a_directory_that_the_library_does_not_understand_is_damage():
    data = bytearray(zip_of({"a.txt": SAID}))
    data[data.index(b"PK\x01\x02")] = 0
    with pytest.raises(Unreadable, match="damaged"):
        members(BytesIO(data))


@pytest.mark.parametrize(
    ("number", "fits"), [(ARCHIVE_MEMBERS - 1, True), (ARCHIVE_MEMBERS, True), (ARCHIVE_MEMBERS + 1, False)]
)
@pytest.mark.parametrize("told", [None, 1])
def test_the_limit_of_members_holds_whatever_the_end_says(number, fits, told):
    data = raw_zip((Entry(f"{at}.txt") for at in range(number)), count=told)
    if fits:
        assert len(names(data)) == number
    else:
        with pytest.raises(Unreadable, match="5,001 members"):
            members(BytesIO(data))


def test_a_list_of_members_too_long_for_them_is_not_even_read():
    with pytest.raises(Unreadable, match="list of its members has"):
        members(BytesIO(ARCHIVES["a list longer than its members"]()))


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_unpacked_bytes_holds(more, fits):
    data = raw_zip([Entry("a.txt", size=ARCHIVE_UNPACKED // 2), Entry("b.txt", size=ARCHIVE_UNPACKED // 2 + more)])
    if fits:
        assert names(data) == ["a.txt", "b.txt"]
    else:
        with pytest.raises(Unreadable, match="1,024 MB"):
            members(BytesIO(data))


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_bytes_holds(more, fits):
    data = zip_of({"a.txt": SAID})
    with tempfile.TemporaryFile() as file:
        file.seek(ARCHIVE_BYTES + more - len(data))  # a hole: it takes no room on the disk
        file.write(data)
        if fits:
            assert [member.data for member in members(file)] == [SAID]
        else:
            with pytest.raises(Unreadable, match="200 MB"):
                members(file)
    check_archive_size(ARCHIVE_BYTES)


@pytest.mark.parametrize(("more", "problem"), [(-1, ""), (0, ""), (1, "5 MB")])
def test_a_member_keeps_the_limit_of_its_kind(more, problem):
    found = next(members(BytesIO(zip_of({"a.txt": b"x" * (FILE_BYTES + more)}))))
    assert problem in found.problem
    assert bool(found.data) is not bool(problem)


def test_a_member_over_its_limit_is_not_unpacked_at_all():
    found = next(members(BytesIO(raw_zip([Entry("a.txt", b"", size=FILE_BYTES + 1)]))))
    assert "5 MB" in found.problem  # unpacked, it would be damaged


def test_a_member_never_gives_more_than_it_says():
    # its sum is right for what it says, so that nothing but the pieces keeps the rest away
    data = raw_zip([Entry("a.txt", b"ab" * 10**7, method=ZIP_DEFLATED, size=4, checksum=zlib.crc32(b"abab"))])
    package = open_package(BytesIO(data), 1, 100)
    tracemalloc.start()
    try:
        assert read_member(package, package.infolist()[0]) == b"abab"
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_each_member_has_its_own_outcome_and_the_next_one_follows():
    data = zip_of({"a.txt": SAID, "b.txt": b"", "c.exe": b"", "d.zip": b"", "e.txt": b"%PDF-", "f.pdf": b"%PDF-"})
    outcomes = list(read_all("a.zip", data))
    assert [outcome.name for outcome in outcomes] == ["a.txt", "b.txt", "c.exe", "d.zip", "e.txt", "f.pdf"]
    assert outcomes[0].reading is not None
    assert outcomes[0].reading.text == SAID.decode()
    assert outcomes[1] == Outcome("b.txt", None, "No text was found in it: save it once more, or paste the text.", "")
    for reason, each in zip(("Only .txt", "archive", "PDF", "apart"), outcomes[2:], strict=True):
        assert reason in each.problem


def test_a_damaged_member_is_named_and_the_next_one_follows():
    found = list(members(BytesIO(raw_zip([Entry("a.txt", SAID, checksum=1), Entry("b.txt", SAID)]))))
    assert found == [Member("a.txt", problem="Its part “a.txt” is damaged: save it once more."), Member("b.txt", SAID)]


def test_folders_and_what_systems_leave_behind_are_passed_over():
    litter = {"__MACOSX/._a.txt": b"", "b/.DS_Store": b"", "Thumbs.db": b"", "b/._c.txt": b"", "b/c.txt": SAID}
    assert names(zip_of(litter)) == ["b/c.txt"]


@pytest.mark.parametrize(
    ("stored", "flags", "name"),
    [("ä.txt", 0x800, "ä.txt"), ("ä\u202e.txt", 0x800, "ä.txt"), ("a\x1b.txt", 0, "a.txt")],
)
def test_a_name_is_shown_as_it_was_meant(stored, flags, name):
    assert names(raw_zip([Entry(stored, SAID, flags=flags)])) == [name]


@pytest.mark.parametrize(("written", "name"), [("ä.txt".encode(), "ä.txt"), ("ä.txt".encode("cp437"), "ä.txt")])
def test_a_name_in_utf8_is_told_though_nothing_says_so(written, name):
    data = raw_zip([Entry("?" * len(written), SAID)]).replace(b"?" * len(written), written)
    assert names(data) == [name]


def test_two_names_that_are_shown_alike_are_one_name():
    data = raw_zip([Entry("a.txt", SAID), Entry("a\u202e.txt", SAID)])
    with pytest.raises(Unreadable, match="twice") as refusal:
        names_in("a.zip", data)
    assert refusal.value.place == "a\u202e.txt"


def test_what_is_brought_may_be_bytes_a_path_or_an_open_file(tmp_path):
    data = zip_of({"a.txt": SAID, "b/c.txt": SAID})
    path = tmp_path / "x"
    path.write_bytes(data)
    with path.open("rb") as opened:
        for source in (data, path, BytesIO(data), opened):
            assert names_in("A.Zip", source) == ["a.txt", "b/c.txt"]
            assert list(unpacked("A.Zip", source)) == [Member("a.txt", SAID), Member("b/c.txt", SAID)]
            assert list(unpacked("A.Zip", source, {"b/c.txt"})) == [Member("b/c.txt", SAID)]
            assert [each.name for each in read_all("A.Zip", source, {"a.txt"})] == ["a.txt"]


def test_a_file_that_is_no_archive_is_one_of_its_own_name(tmp_path):
    assert names_in("a.txt", SAID) == ["a.txt"]
    assert [(each.name, each.reading.text) for each in read_all("a.txt", SAID) if each.reading] == [
        ("a.txt", SAID.decode())
    ]
    assert "5 MB" in next(read_all("a.txt", bytes(FILE_BYTES + 1))).problem


def test_a_whole_that_is_refused_is_one_outcome_and_nothing_of_it_is_unpacked():
    data = raw_zip([Entry("a.txt", SAID), Entry("../b.txt", SAID)])
    assert [(each.name, each.place) for each in read_all("a.zip", data)] == [("a.zip", "../b.txt")]
    for refused in (names_in, lambda name, data: next(unpacked(name, data))):
        with pytest.raises(Unreadable, match="outside"):
            refused("a.zip", data)


def test_a_file_that_is_not_there_is_an_outcome(tmp_path):
    found = list(read_all("a.zip", tmp_path / "a.zip"))
    assert found == [Outcome("a.zip", problem="It could not be opened (No such file or directory).")]


def test_an_archive_is_read_without_being_copied(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of(((f"{at}.txt", bytes(FILE_BYTES)) for at in range(39)), packed=False))
    tracemalloc.start()
    try:
        assert sum(len(member.data) for member in unpacked("a.zip", path)) == 39 * FILE_BYTES
        assert tracemalloc.get_traced_memory()[1] < 4 * FILE_BYTES
    finally:
        tracemalloc.stop()


def test_an_archive_is_told_by_its_ending():
    assert is_archive("A.ZIP")
    assert not is_archive("a.docx")


def test_a_long_or_strange_name_is_shown_short():
    assert shown("a\nb") == "“a?b”"
    assert len(shown("a" * 5000)) == 102
