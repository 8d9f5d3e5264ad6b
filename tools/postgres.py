"""A PostgreSQL server for the length of one run: no service, no port, nothing left behind."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from glob import glob
from pathlib import Path

import psycopg

OWNER = "nobody"  # PostgreSQL refuses to run as root
SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "max_connections=200",
)


def find_program(name: str) -> str | None:
    """On PATH, or where Debian keeps them; the newest version first."""
    return shutil.which(name) or max(glob(f"/usr/lib/postgresql/*/bin/{name}"), default=None)


@dataclass
class Server:
    folder: Path
    user: str | None
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        """For DATABASE_URL: a unix socket, reached by its folder."""
        return f"postgres://tester@/postgres?host={self.folder}"

    def create(self) -> None:
        options = "-N -U tester --auth=trust --encoding=UTF8 --locale=C.UTF-8".split()
        command = [str(find_program("initdb")), *options, "-D", str(self.folder / "db")]
        subprocess.run(command, check=True, user=self.user, cwd=self.folder, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        command = [str(find_program("postgres")), "-D", str(self.folder / "db"), "-k", str(self.folder)]
        for setting in SETTINGS:
            command += ["-c", setting]
        with open(self.folder / "log", "ab") as log:
            # a session of its own: Ctrl-C in the terminal ends the tests first, and they stop the server
            self.process = subprocess.Popen(
                command, user=self.user, cwd=self.folder, stdout=log, stderr=log, start_new_session=True
            )
        for _ in range(300):
            try:
                psycopg.connect(self.address, connect_timeout=5).close()
                return
            except psycopg.OperationalError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.1)
        raise RuntimeError(f"PostgreSQL did not start:\n{(self.folder / 'log').read_text()}")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)  # "fast": open connections are cut
            self.process.wait(timeout=30)


@contextmanager
def temporary_server() -> Iterator[Server]:
    if not (find_program("initdb") and find_program("postgres")):
        raise FileNotFoundError("PostgreSQL is missing")
    user = OWNER if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="werdegang-pg-", dir="/tmp"))  # a socket's path has ≤ 107 characters
    if user:
        shutil.chown(folder, user)
    server = Server(folder, user)
    try:
        server.create()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
