"""The worker beside the server of `make run`: it starts with it, and never outlives it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked up in /proc")
SECONDS = 40


def children(parent: int, module: str) -> list[int]:
    """The processes that `parent` has started to run this module."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
            above = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if above == parent and module.encode() in words:
            found.append(int(folder.name))
    return found


def is_running(process: int) -> bool:
    try:
        return (Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]) != "Z"
    except OSError:
        return False


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "PORT": str(port),
        "WITH_WORKER": getattr(request, "param", "true"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/nothing-in-it.sqlite3",
        "GREETING": "ready",
    }
    command = [sys.executable, "-m", "gunicorn", "-c", "python:kb.gunicorn", "kb.wsgi"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=environment, start_new_session=True, **pipes) as process:  # type: ignore[call-overload]
        try:
            assert process.stdout.readline() == b"ready\n"
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_worker_ends_with_the_server_however_that_ends(server, how):
    wait_until(lambda: children(server.pid, "kb.worker"))
    (worker,) = children(server.pid, "kb.worker")
    server.send_signal(how)
    server.wait(SECONDS)
    wait_until(lambda: not is_running(worker))


@pytest.mark.parametrize("server", ["false"], indirect=True)
def test_a_server_that_was_not_told_to_starts_no_worker(server):
    wait_until(lambda: children(server.pid, "gunicorn"))
    assert children(server.pid, "kb.worker") == []
