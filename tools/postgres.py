"""A PostgreSQL server for the length of one run: no service, no port, nothing left behind."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from glob import glob
from pathlib import Path

import psycopg

OWNER = "nobody"  # PostgreSQL refuses to run as root


def find_program(name: str) -> str | None:
    """On PATH, or where Debian keeps them; the newest version first."""
    return shutil.which(name) or max(glob(f"/usr/lib/postgresql/*/bin/{name}"), default=None)


@contextmanager
def temporary_server() -> Iterator[str]:
    """Yields an address for DATABASE_URL: postgres://tester@/postgres?host=<folder of the socket>."""
    initdb, postgres = find_program("initdb"), find_program("postgres")
    if not (initdb and postgres):
        raise FileNotFoundError("PostgreSQL is missing")
    user = OWNER if os.geteuid() == 0 else None
    folder = Path(
        tempfile.mkdtemp(prefix="werdegang-pg-", dir="/tmp")
    )  # a socket's path has ≤ 107 characters
    if user:
        shutil.chown(folder, user)
    options = "-N -U tester --auth=trust --encoding=UTF8 --locale=C.UTF-8".split()
    subprocess.run(
        [initdb, *options, "-D", folder / "db"], check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL
    )
    settings = (f"unix_socket_directories={folder}", "listen_addresses=", "fsync=off", "full_page_writes=off",
                "synchronous_commit=off", "max_connections=200", "log_min_messages=fatal")  # fmt: skip
    command: list[str | Path] = [
        postgres,
        "-D",
        folder / "db",
        *(word for setting in settings for word in ("-c", setting)),
    ]
    with open(folder / "log", "wb") as log:
        # a session of its own: Ctrl-C in the terminal ends the tests first, and they stop the server
        server = subprocess.Popen(
            command, user=user, cwd=folder, stdout=log, stderr=log, start_new_session=True
        )
    try:
        wait_until_it_answers(f"host={folder} user=tester dbname=postgres", server, folder / "log")
        yield f"postgres://tester@/postgres?host={folder}"
    finally:
        server.send_signal(signal.SIGINT)  # "fast": open connections are cut
        server.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


def wait_until_it_answers(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(300):
        try:
            psycopg.connect(address, connect_timeout=5).close()
            return
        except psycopg.OperationalError:
            if server.poll() is not None:
                raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}") from None
            time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not answer within 30 seconds:\n{log.read_text()}")
