"""make benchmark-pages: how long every public page takes with 1,000 and with 100,000 generated players.

.venv/bin/python -m benchmarks.pages
.venv/bin/python -m benchmarks.pages --on postgres --rounds 9 --only search --table var/pages.md
.venv/bin/python -m benchmarks.pages --few sqlite:///var/few.sqlite3 --many sqlite:///var/many.sqlite3

On SQLite, then on a PostgreSQL of its own, in databases that `manage.py generate_players` fills; with --few and --many
in two that are filled already. Two processes are asked in turns, so that a busy moment hits both; the best times are
compared. The run fails where a page takes more than three times as long among many, or needs more queries.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

BOUND: Final = 3.0  # times the time
ROOT: Final = Path(__file__).resolve().parent.parent
MOST_READ: Final = 1_000_000  # bytes of an answer that grows without end
LONG: Final = 5.0  # seconds after which a page is not asked again and again
HEAD: Final = "| page | what | few, ms | many, ms | times | queries, few | many | |"


@dataclass(slots=True)
class Measured:
    """One address: seconds among few and among many, of an answer that grows for each kB; and queries."""

    route: str
    what: str
    unit: str
    seconds: tuple[list[float], list[float]] = field(default_factory=lambda: ([], []))
    queries: list[int] = field(default_factory=list)

    @property
    def times(self) -> float:
        few, many = (min(taken) for taken in self.seconds)
        return many / few

    @property
    def fault(self) -> str:
        if self.times > BOUND:
            return "SLOW"
        return "QUERIES" if not self.unit and self.queries[1] > self.queries[0] + 2 else ""

    @property
    def row(self) -> str:
        few, many = (statistics.median(taken) * 1000 for taken in self.seconds)
        unit = f" a {self.unit}" if self.unit else ""
        counts = " | ".join(str(number) for number in self.queries)
        return (
            f"| {self.route} | {self.what} | {few:.2f}{unit} | {many:.2f}{unit} | {self.times:.2f} | {counts} "
            f"| {self.fault} |"
        )


class Site:
    """The site in a process of its own, on one database."""

    def __init__(self, address: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.pages", "--answer"],
            cwd=ROOT, env={**os.environ, "DATABASE_URL": address},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.addresses: list[dict[str, Any]] = self._read()

    def ask(self, number: int, **how: bool) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"number": number, **how}) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = self._read()
        return answer

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()

    def _read(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("The site has stopped; what it said stands above.")
        return json.loads(line)


def answer() -> None:
    """The other end: this process as the site. First all addresses, then for each number asked its time."""
    import django

    django.setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from benchmarks.page_addresses import addresses

    client, asked = Client(HTTP_HOST="localhost"), addresses()
    print(json.dumps([asdict(each) for each in asked]), flush=True)
    for line in sys.stdin:
        how = json.loads(line)
        each = asked[how["number"]]
        if how.get("counted"):
            with CaptureQueriesContext(connection) as queries:
                read(client, each.path, each.status)
            print(json.dumps({"queries": len(queries)}), flush=True)
            continue
        gc.collect()
        begun = time.perf_counter()
        size = read(client, each.path, each.status)
        taken = time.perf_counter() - begun
        print(json.dumps({"seconds": taken, "bytes": size}), flush=True)


def read(client: Any, path: str, status: int) -> int:
    """Read an answer, or its beginning if it is very long; how many bytes that were."""
    response = client.get(path)
    if response.status_code != status:
        raise SystemExit(f"{path}: {response.status_code} instead of {status}")
    size = 0
    for part in response if response.streaming else [response.content]:
        size += len(part)
        if size > MOST_READ:
            break
    response.close()
    return size


def measure(addresses: Sequence[str], rounds: int, only: str) -> Iterator[Measured]:
    few, many = sites = [Site(address) for address in addresses]
    names = [[(each["route"], each["what"]) for each in site.addresses] for site in sites]
    assert names[0] == names[1], "both are asked for the same"
    try:
        for number, each in enumerate(few.addresses):
            if only not in f"{each['route']} {each['what']}":
                continue
            measured = Measured(each["route"], each["what"], each["unit"])
            measured.queries = [site.ask(number, counted=True)["queries"] for site in sites]
            for _round in range(rounds):
                for site, seconds in zip((few, many), measured.seconds, strict=True):
                    told = site.ask(number)
                    seconds.append(told["seconds"] / (told["bytes"] / 1000 if each["unit"] else 1))
                if len(measured.seconds[1]) > 1 and told["seconds"] > LONG:
                    break
            yield measured
    finally:
        for site in sites:
            site.close()


@contextmanager
def databases(vendor: str, few: int, many: int) -> Iterator[list[str]]:
    """Addresses of two that are filled anew, and gone afterwards."""
    from tools.postgres import temporary_server

    with tempfile.TemporaryDirectory() as folder:
        if vendor == "sqlite":
            yield [_filled(f"sqlite:///{folder}/{number}.sqlite3", number) for number in (few, many)]
            return
        with temporary_server() as server:
            yield [_filled(_created(server.address, f"crowd{number}"), number) for number in (few, many)]


def _created(server: str, name: str) -> str:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.replace("/postgres?", f"/{name}?")


def _filled(address: str, players: int) -> str:
    for words in (("migrate", "-v0"), ("generate_players", str(players))):
        command = [sys.executable, "manage.py", *words]
        environment = {**os.environ, "DATABASE_URL": address}
        subprocess.run(command, check=True, cwd=ROOT, env=environment)  # noqa: S603 – our own program
    if address.startswith("postgres"):
        import psycopg

        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")  # which the server does by itself a little later
    return address


def run(addresses: Sequence[str], title: str, rounds: int, only: str, table: Path | None) -> list[str]:
    """Prints the table, and adds it to a file; gives back what breaks its bound."""
    lines, failed = [f"\n{title}\n", HEAD, "|---|---|--:|--:|--:|--:|--:|---|"], []
    print("\n".join(lines), flush=True)
    for measured in measure(addresses, rounds, only):
        lines.append(measured.row)
        print(measured.row, flush=True)
        if measured.fault:
            failed.append(f"{measured.route} {measured.what}: {measured.times:.1f} times ({measured.fault})")
    if table:
        with table.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--players", type=int, nargs=2, default=(1000, 100_000), metavar=("FEW", "MANY"))
    parser.add_argument("--on", nargs="+", default=("sqlite", "postgres"), choices=("sqlite", "postgres"))
    parser.add_argument("--few", help="address of a database that is filled already")
    parser.add_argument("--many", help="address of the other")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", help="part of the name of a page")
    parser.add_argument("--table", type=Path, help="file that the table is added to")
    parser.add_argument("--answer", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    if given.answer:
        answer()
        return 0
    few, many = given.players
    failed: list[str] = []
    if given.few and given.many:
        title = f"Pages in {given.few} and {given.many}"
        failed = run([given.few, given.many], title, given.rounds, given.only, given.table)
    else:
        for vendor in given.on:
            with databases(vendor, few, many) as addresses:
                title = f"Pages on {vendor} with {few:,} and {many:,} players"
                failed += run(addresses, title, given.rounds, given.only, given.table)
    print("FAILED:\n  " + "\n  ".join(failed) if failed else "Every bound is kept.")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
