"""Archives meant to do harm, or come to harm: a name → how their bytes are made."""

from __future__ import annotations

import stat
from collections.abc import Callable
from zipfile import ZIP_BZIP2, ZIP_DEFLATED

from tests.interviews.reading.hostile_documents import GOOD, laughs
from tests.interviews.reading.writing import as_docx, as_html, as_pdf
from tests.interviews.reading.zips import Entry, link, raw_zip, zip_of

SAID = b"Frage: Wie geht es?\nAntwort: Gut."
TEXT = Entry("gut.txt", SAID)
MB = 2**20


def raw(*entries: Entry) -> bytes:
    return raw_zip([TEXT, *entries])


def flat_bomb() -> bytes:
    """Five thousand members, one kernel: each says that it has a megabyte."""
    return raw_zip(
        [Entry("0.txt", b"a" * 10**6, method=ZIP_DEFLATED)]
        + [Entry(f"{at}.txt", b"a" * 10**6, method=ZIP_DEFLATED, at=0) for at in range(1, 500)]
    )


def nested(depth: int) -> bytes:
    data = SAID
    for _ in range(depth):
        data = zip_of({"a.zip": data})
    return data


ARCHIVES: dict[str, Callable[[], bytes]] = {
    "one of each": lambda: zip_of(
        {
            "a.txt": SAID,
            "b/b.html": as_html(SAID.decode() + "\n" + "Ein Satz mehr. " * 20),
            "b/c.docx": as_docx(SAID.decode()),
            "d.pdf": as_pdf(SAID.decode()),
        }
    ),
    "good and bad": lambda: zip_of(
        {"a.txt": SAID, "b.txt": b"", "c.exe": b"MZ", "d.pdf": b"%PDF-1.7", "e.docx": b"PK", "f.txt": SAID}
    ),
    "a document with entities": lambda: zip_of(
        {"a.docx": zip_of({**GOOD, "word/document.xml": laughs().encode()}), "b.txt": SAID}
    ),
    # names
    "up and out": lambda: raw(Entry("../../../etc/cron.d/a.txt", SAID)),
    "up and out by the other stroke": lambda: raw(Entry("..\\..\\a.txt", SAID)),
    "up in the middle": lambda: raw(Entry("a/../../b.txt", SAID)),
    "from the root": lambda: raw(Entry("/a.txt", SAID)),
    "from a drive": lambda: raw(Entry("C:\\a.txt", SAID)),
    "from another machine": lambda: raw(Entry("\\\\192.0.2.1\\a.txt", SAID)),
    "a point": lambda: raw(Entry("./a.txt", SAID)),
    "no name": lambda: raw(Entry("", SAID)),
    "a NUL in a name": lambda: raw(Entry("a.exe\0.txt", SAID)),
    "controls in a name": lambda: raw(Entry("a\x1b[31m\n.txt", SAID)),
    "overrides in a name": lambda: raw(Entry("a\u202etxt.exe", SAID)),
    "a name of 60 000 letters": lambda: raw(Entry("a" * 60_000 + ".txt", SAID)),
    "a name twice": lambda: raw(Entry("gut.txt", b"anders")),
    "a name in two spellings": lambda: raw_zip([Entry("ä.txt", SAID), Entry("a\u0308.txt", SAID)]),
    "a name of an option": lambda: raw(Entry("--help.txt", SAID)),
    "a folder and a file of one name": lambda: raw(Entry("a/"), Entry("a", SAID)),
    # kinds
    "a link to the disk": lambda: raw(link("a.txt", "/etc/passwd")),
    "a link to itself": lambda: raw(link("a.txt", "a.txt")),
    "a link to a folder": lambda: raw(link("a", ".."), Entry("a/b.txt", SAID)),
    "a device": lambda: raw(Entry("a.txt", mode=stat.S_IFCHR | 0o666)),
    "a pipe": lambda: raw(Entry("a.txt", mode=stat.S_IFIFO | 0o666)),
    "a program that becomes root": lambda: raw(Entry("a.txt", SAID, mode=stat.S_IFREG | 0o4777)),
    # size
    "1 GB said": lambda: raw(*(Entry(f"{at}.txt", b"", size=110 * MB) for at in range(10))),
    "200 MB of nothing": lambda: zip_of({"a.txt": bytes(200 * MB), "b.txt": SAID}),
    "a member over its limit": lambda: zip_of({"a.txt": b"a" * (5 * MB + 1), "b.txt": SAID}),
    "5 001 members": lambda: raw_zip(Entry(f"{at}.txt", SAID) for at in range(5_001)),
    "70 000 members": lambda: raw_zip(Entry(f"{at}") for at in range(70_000)),
    "a number of members that lies": lambda: raw_zip((Entry(f"{at}.txt", SAID) for at in range(5_001)), count=1),
    "a list longer than its members": lambda: raw_zip(Entry(f"{'n' * 60_000}{at}") for at in range(90)),
    "a member that says less than it holds": lambda: raw(Entry("a.txt", b"a" * 10**8, method=ZIP_DEFLATED, size=10)),
    "a member that says more than it holds": lambda: raw(Entry("a.txt", SAID, size=1000)),
    "a kernel of many": flat_bomb,
    # what is in it
    "an archive in an archive": lambda: nested(2),
    "ten archives in one another": lambda: nested(10),
    "an archive called .txt": lambda: zip_of({"a.txt": nested(1), "b.txt": SAID}),
    "nothing in it": lambda: zip_of({}),
    "folders alone": lambda: raw_zip([Entry("a/"), Entry("a/b/")]),
    "what a Mac leaves": lambda: zip_of({"__MACOSX/._a.txt": b"x", ".DS_Store": b"x", "a.txt": SAID, "b/._a.txt": b""}),
    "what a Mac leaves alone": lambda: zip_of({"__MACOSX/._a.txt": b"x"}),
    "a document taken for an archive": lambda: zip_of(GOOD),
    # damage
    "no bytes": lambda: b"",
    "a text called .zip": lambda: SAID,
    "cut": lambda: zip_of({"a.txt": SAID})[:-10],
    "without its list": lambda: zip_of({"a.txt": SAID})[:50],
    "a list that points nowhere": lambda: raw_zip([TEXT, Entry("a.txt", SAID, at=10_000_000)]),
    "a wrong sum": lambda: raw(Entry("a.txt", SAID, checksum=1)),
    "a password": lambda: raw(Entry("a.txt", SAID, flags=1)),
    "another packing": lambda: raw(Entry("a.txt", SAID, method=ZIP_BZIP2)),
    "a packing that nobody knows": lambda: raw(Entry("a.txt", SAID, method=77)),
    "a comment": lambda: raw_zip([TEXT], comment=b"Gut."),
    "an end within the comment": lambda: raw_zip([TEXT], comment=b"PK\x05\x06" + bytes(18)),
    "something before": lambda: b"MZ" * 100 + zip_of({"a.txt": SAID}),
    "something after": lambda: zip_of({"a.txt": SAID}) + b"x" * 100,
    "a large end": lambda: (data := zip_of({"a.txt": SAID}))[:-22] + b"PK\x06\x07" + bytes(16) + data[-22:],
}
