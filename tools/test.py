"""make test: every test on SQLite, then on a real PostgreSQL those that can differ there, then the floors of coverage.

.venv/bin/python -m tools.test                           everything
.venv/bin/python -m tools.test postgres tests/kb -n0     one database, with pytest's own arguments
"""

import os
import subprocess
import sys
import time
from contextlib import nullcontext

from tools.postgres import temporary_server
from tools.programs import ensure_programs

# Rooms without database, network and clock have no excuse for a branch that no test enters.
# (What runs only in a child of its own, `interviews/reading/__main__.py`, is not measured.)
PURE_ROOMS = (
    "players/names.py,players/dates.py,players/ribbons.py,players/words/*,players/reference/*,players/eligibility/*,"
    "interviews/extraction/*,interviews/reading/[a-z]*"
)
FLOOR = 90
DATABASES = ("sqlite", "postgres")


def run_pytest(database: str, arguments: list[str]) -> int:
    given = os.environ.get("TEST_DATABASE_URL", "")
    with temporary_server() if database == "postgres" and not given else nullcontext() as server:
        # Django reads its settings before any fixture runs: the address has to be there from the start
        url = server.address if server else given if database == "postgres" else "sqlite:///var/tests.sqlite3"
        environment = {**os.environ, "DATABASE_URL": url, "PRODUCTION": "false", "DEBUG": "false"}
        return subprocess.run([sys.executable, "-m", "pytest", *arguments], env=environment).returncode


def run_coverage(*arguments: str) -> int:
    return subprocess.run([sys.executable, "-m", "coverage", "report", "--skip-covered", *arguments]).returncode


def run_everything() -> list[str]:
    """What failed, in words."""
    failed = []
    for database in DATABASES:
        begun = time.monotonic()
        print(f"== tests on {database}", flush=True)
        once = ["--cov", "--cov-report="] if database == DATABASES[0] else ["--differing"]
        if run_pytest(database, ["-n", "auto", "--dist", "worksteal", *once]):
            failed.append(f"the tests on {database}")
        print(f"== tests on {database} took {time.monotonic() - begun:.0f} s", flush=True)
    if run_coverage(f"--fail-under={FLOOR}"):
        failed.append(f"the floor of coverage ({FLOOR} %)")
    if run_coverage("--show-missing", f"--include={PURE_ROOMS}", "--fail-under=100"):
        failed.append("the floor of coverage in the pure rooms (100 %)")
    return failed


def main() -> int:
    arguments = sys.argv[1:]
    if arguments and arguments[0] not in DATABASES:
        print(f"The first word is {' or '.join(DATABASES)}; what follows is pytest's.")
        return 2
    ensure_programs(server="sqlite" not in arguments[:1] and not os.environ.get("TEST_DATABASE_URL"))
    if arguments:
        return run_pytest(arguments[0], arguments[1:])
    if failed := run_everything():
        print(f"FAILED: {', '.join(failed)}")
        return 1
    print("All tests passed on SQLite and PostgreSQL, and coverage is above its floors.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
