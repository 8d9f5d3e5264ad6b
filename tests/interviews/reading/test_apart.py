"""A file is read in a process of its own, which can do nothing else and is ended where it takes too much."""

from __future__ import annotations

import json
import sys
import time
from io import BytesIO, StringIO
from subprocess import DEVNULL, run

import pytest

from interviews.ingest.apart import read_upload, run_apart
from interviews.reading.__main__ import main as child
from interviews.reading.files import read_file
from interviews.reading.limits import FILE_BYTES, MB, Bounds, Unreadable
from tests.interviews.reading.hostile_texts import page, tables

SMALL = Bounds(cpu_seconds=1, memory=256 * MB, seconds=2)
SET = f"import os, time, interviews.reading.__main__ as m; m.set_bounds({SMALL.cpu_seconds}, {SMALL.memory});"


def answer_of(name: str, data: bytes) -> dict[str, str]:
    outgoing = StringIO()
    child(name, 512 * MB, BytesIO(data), outgoing)
    return dict(json.loads(outgoing.getvalue()))


def test_a_child_answers_with_the_reading_or_the_problem():
    assert answer_of("page.html", page()) == read_file("page.html", page())._asdict()
    assert "No article" in answer_of("page.html", b"")["problem"]


def test_what_the_library_raised_is_for_the_log_alone(caplog):
    caplog.set_level("INFO")
    with pytest.raises(Unreadable, match="could not be taken apart: print it") as refusal:
        read_upload("Somebody.pdf", b"")
    assert "EmptyFileError" not in str(refusal.value)
    assert "EmptyFileError" in caplog.text
    assert "Somebody" not in caplog.text


def test_a_child_that_needs_too_much_memory_says_so(monkeypatch):
    def fault(*args):
        raise MemoryError

    monkeypatch.setattr("interviews.reading.__main__.read_file", fault)
    assert "more than 512 MB" in answer_of("a.pdf", b"")["problem"]


def test_every_kind_of_file_is_read_apart():
    assert read_upload("a.html", page()) == read_file("a.html", page())
    assert read_upload("A.TXT", b"text").text == "text"
    assert read_upload(".txt", b"text").text == "text"
    with pytest.raises(Unreadable, match="No article"):
        read_upload("a.htm", b"")


def test_a_page_over_the_size_is_refused_before_it_is_read():
    with pytest.raises(Unreadable, match="5 MB"):
        read_upload("a.html", b"x" * (FILE_BYTES + 1))


@pytest.mark.parametrize(
    "order",
    [
        "import socket; socket.create_connection(('192.0.2.1', 80), 1)",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "open('/tmp/x', 'w')",
        "import os; os.open('/tmp/x', os.O_CREAT | os.O_WRONLY)",
    ],
)
def test_the_doors_of_a_child_are_shut(order):
    before = "import sys, interviews.reading.__main__ as m; sys.addaudithook(m.refuse_doors)"
    done = run([sys.executable, "-c", f"{before}; open(m.__file__).read(); print('on'); {order}"], capture_output=True)
    assert done.stdout == b"on\n"
    assert b"is shut here" in done.stderr


# computes for so long by the clock that the limit goes by: it counts whole ticks, on a busy machine more than were used
BURNS = f"""
import signal
signal.setitimer(signal.ITIMER_PROF, 1000)
{SET}
begun = time.process_time() - (1000 - signal.getitimer(signal.ITIMER_PROF)[0])
while begun + 1000 - signal.getitimer(signal.ITIMER_PROF)[0] < SECONDS:
    pass
os.write(1, b"read")
os._exit(0)
"""


@pytest.mark.parametrize(("burns", "ended"), [(0.5, False), (0.85, False), (1.05, True), (9, True)])
def test_the_limit_of_computing_holds(burns, ended):
    order = ["-c", BURNS.replace("SECONDS", str(burns))]
    if ended:
        with pytest.raises(Unreadable, match="in 1 seconds of computing"):
            run_apart(order, b"", SMALL._replace(seconds=60))
    else:
        assert run_apart(order, b"", SMALL._replace(seconds=60)) == b"read"


@pytest.mark.parametrize(("sleeps", "ended"), [(-1, False), (0, True), (1, True), (60, True)])
def test_the_limit_of_the_clock_holds(sleeps, ended):
    order = ["-c", f"import time; time.sleep({SMALL.seconds + sleeps}); print('read')"]
    begun = time.monotonic()
    if ended:
        with pytest.raises(Unreadable, match=r"could not be read in 2 seconds: paste"):
            run_apart(order, b"", SMALL)
    else:
        assert run_apart(order, b"", SMALL) == b"read\n"
    assert time.monotonic() - begun < 30


# as much as is still allowed, so many bytes more; then as little as possible until the end
TAKES = f"""{SET}
import mmap
def held():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmData")) * 1024
held()
size = {SMALL.memory} - held() + MORE
try:
    mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE)
except OSError:
    os._exit(1)
os.write(1, b"read")
os._exit(0)
"""
MEMORY_PAGE = 4096


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere what a process holds is told otherwise")
@pytest.mark.parametrize(("more", "ended"), [(-MEMORY_PAGE, False), (0, False), (MEMORY_PAGE, True), (2**30, True)])
def test_the_limit_of_memory_holds(more, ended):
    order = ["-c", TAKES.replace("MORE", str(more))]
    if ended:
        with pytest.raises(Unreadable, match="within 256 MB and 2 seconds"):
            run_apart(order, b"", SMALL)
    else:
        assert run_apart(order, b"", SMALL) == b"read"


def test_a_good_file_has_time_on_a_busy_machine_too():
    assert Bounds().seconds >= 5 * Bounds().cpu_seconds


def test_a_file_that_takes_too_long_is_ended_whatever_it_is():
    with pytest.raises(Unreadable, match="in 1 seconds of computing"):
        read_upload("a.html", tables(24_000), SMALL._replace(seconds=60))
    with pytest.raises(Unreadable, match=r"in 0.01 seconds"):
        read_upload("a.txt", b"text", SMALL._replace(seconds=0.01))


def test_a_file_that_takes_too_much_memory_is_ended_whatever_it_is():
    with pytest.raises(Unreadable, match="20 MB"):
        read_upload("a.html", page(), Bounds(memory=20 * MB))


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ("import os; os.kill(os.getpid(), 9)", "10 seconds of computing"),
        ("import os; os.kill(os.getpid(), 11)", "within 512 MB and 60 seconds"),
        ("import sys; sys.exit(1)", "within 512 MB and 60 seconds"),
    ],
)
def test_a_process_that_dies_costs_its_own_file_alone(order, reason):
    with pytest.raises(Unreadable, match=reason):
        run_apart(["-c", order], b"")


def test_what_a_library_prints_is_no_answer():
    order = "import sys; sys.argv = ['', 'a.txt', '5', '9' * 9]; import runpy, interviews.reading.files as f\n"
    order += "old = f.read_file; f.read_file = lambda *a: [print('noise'), old(*a)][1]\n"
    order += "runpy.run_module('interviews.reading', run_name='__main__')"
    done = run([sys.executable, "-c", order], input=b"text", capture_output=True)
    assert json.loads(done.stdout)["text"] == "text"
    assert b"noise" in done.stderr


def test_nothing_is_left_of_our_environment_in_a_child(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "hidden")
    order = "import os; assert set(os.environ) <= {'PYTHONIOENCODING', 'LC_CTYPE'}, os.environ"
    assert run_apart(["-c", order], b"") == b""
    assert run([sys.executable, "-c", order], stderr=DEVNULL).returncode
