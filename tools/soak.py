"""make soak: what takes too long for every run. Goes on where it was stopped; a part whose code changed begins anew.

.venv/bin/python -m tools.soak                      the parts that have not passed yet
.venv/bin/python -m tools.soak "hostile files"      those of them whose names hold these words
.venv/bin/python -m tools.soak --anew               all of them

The parts: the two hundred hostile texts, long ones at their full length, in twenties; the hostile files of every kind;
the properties of whole extractions, each part with another seed and many examples; the tests that count rounds or
points, at their full count (`FULL`).
"""

import hashlib
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

PASSED = Path("var/soak.json")
EXTRACTION = ("interviews/extraction", "players/names.py", "tests/interviews/extraction")
READING = (
    "interviews/reading",
    "interviews/ingest/apart.py",
    "tests/interviews/reading",
    "tests/interviews/reading/outcomes.json",
)
EVERYTHING = ("kb", "interviews", "players", "tests", "templates", "static")
CODE = {".py", ".html", ".css", ".js"}
TEXTS_IN_PART = 20
HOSTILE_LENGTH = 100_000
FILES_IN_PART = 40
SECONDS_FOR_FILE = 15  # of computing: 10 to read it, and to end the process
SECONDS_FOR_TEXT = 60  # of a hostile text; prose of that length takes two
SEEDS = 10
EXAMPLES = "500"
# title → database, test file, and what is set for it: a test reads its count with os.environ.get("SOAK_ROUNDS", "6")
FULL: dict[str, tuple[str, str, dict[str, str]]] = {
    "every route, method and role": ("postgres", "tests/rights/test_routes.py", {"SOAK_ROUTES": "all"}),
    "every level of fact, kind and person": ("sqlite", "tests/rights/test_public_outputs.py", {"SOAK_LEVELS": "all"}),
    "a hundred proposals without a script": ("sqlite", "tests/browser/test_desk_hundred.py", {"SOAK_PROPOSALS": "100"}),
    "every page in every look and language": ("sqlite", "tests/browser/test_every_page.py", {"SOAK_PAGES": "all"}),
    "the weight of the whole demo": ("sqlite", "tests/test_budgets.py", {"SOAK_DEMO": "all"}),
    "the read API by examples": ("postgres", "tests/kb/api/test_examples.py", {"SOAK_EXAMPLES": EXAMPLES}),
    "races of decisions": ("postgres", "tests/interviews/test_decision_races.py", {"SOAK_ROUNDS": "100"}),
    "races of merges": ("postgres", "tests/interviews/test_merge_races.py", {"SOAK_ROUNDS": "100"}),
    "races of showing": ("postgres", "tests/players/rights/test_showing_races.py", {"SOAK_ROUNDS": "100"}),
    "races of imports": ("postgres", "tests/interviews/test_import_races.py", {"SOAK_ROUNDS": "100"}),
    "imports killed, SQLite": ("sqlite", "tests/interviews/test_killed.py", {"SOAK_KILLS": "50"}),
    "imports killed, PostgreSQL": ("postgres", "tests/interviews/test_killed.py", {"SOAK_KILLS": "50"}),
    "the demo as other desks write it": (
        "sqlite",
        "tests/interviews/reading/test_round_trip.py",
        {"SOAK_EACH": "1"},
    ),
    "the demo as every kind of file": ("sqlite", "tests/interviews/test_import_of_all_kinds.py", {"SOAK_TEXTS": "99"}),
}


class Part(NamedTuple):
    """What is run, giving what failed in words, and the files it stands on: where they change, it is run anew."""

    run: Callable[[], list[str]]
    core: tuple[str, ...]


@cache
def state_of(core: tuple[str, ...]) -> str:
    """A short sum over files and folders of code; it changes with every line."""
    paths = sorted(
        path
        for room in core
        for path in (Path(room).rglob("*") if Path(room).is_dir() else [Path(room)])
        if path.suffix in CODE or not Path(room).is_dir()
    )
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def hostile_texts(begin: int) -> list[str]:
    """What failed among some of the hostile texts."""
    from tests.interviews.extraction.hostile import hostile
    from tests.interviews.extraction.test_hostile import outcome

    failed = []
    for number in range(begin, begin + TEXTS_IN_PART):
        name, text = hostile(number, HOSTILE_LENGTH)
        begun = time.process_time()
        failed += [f"{name}: {fault}" for fault in outcome(text)[:3]]
        if (taken := time.process_time() - begun) > SECONDS_FOR_TEXT:
            failed.append(f"{name}: took {taken:.0f} s")
    return failed


def hostile_files(begin: int) -> list[str]:
    """What failed among some of the hostile files: another outcome, or too much time."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    django.setup()
    from tests.interviews.reading.hostile import ENDED, NEAR_THE_LIMIT, cases, outcome_of, stored

    failed = []
    expected = stored()
    chosen = list(cases())[begin : begin + FILES_IN_PART]
    for case in chosen:
        data = case.make()
        begun = _computed()
        found = outcome_of(case.name, data)
        if found != expected[case.title] and not (found == ENDED and case.title in NEAR_THE_LIMIT):
            failed.append(f"{case.title}: {found!r} instead of {expected[case.title]!r}")
        if (taken := _computed() - begun) > SECONDS_FOR_FILE:
            failed.append(f"{case.title}: took {taken:.0f} s")
    print(f"        {len(chosen)} files, {begin + len(chosen)} of {len(expected)} so far", flush=True)
    return failed


def _computed() -> float:
    """Seconds that this process and those it has waited for have computed."""
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def properties(seed: int) -> list[str]:
    """What failed of the properties with this seed; pytest has printed the example."""
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", f"--hypothesis-seed={seed}"]
    tests = "tests/interviews/extraction/test_properties.py"
    run = subprocess.run([*command, tests], env={**os.environ, "SOAK_EXAMPLES": EXAMPLES})
    return [f"properties with seed {seed}"] if run.returncode else []


def at_full_count(title: str) -> list[str]:
    """What failed of a test file on its database; pytest has printed the rest."""
    database, tests, settings = FULL[title]
    command = [sys.executable, "-m", "tools.test", database, tests, "-q", "-n0", "-p", "no:cacheprovider"]
    return [f"{tests} on {database}"] if subprocess.run(command, env={**os.environ, **settings}).returncode else []


def parts() -> dict[str, Part]:
    from tests.interviews.extraction.hostile import NUMBER
    from tests.interviews.reading.hostile import cases

    texts = {
        f"hostile texts from {at}": Part(partial(hostile_texts, at), EXTRACTION)
        for at in range(0, NUMBER, TEXTS_IN_PART)
    }
    files = {
        f"hostile files from {at}": Part(partial(hostile_files, at), READING)
        for at in range(0, len(list(cases())), FILES_IN_PART)
    }
    seeds = {f"properties, seed {seed}": Part(partial(properties, seed), EXTRACTION) for seed in range(1, SEEDS + 1)}
    return {**texts, **files, **seeds, **{title: Part(partial(at_full_count, title), EVERYTHING) for title in FULL}}


def passed_before() -> dict[str, str]:
    """Part → the state of its core that has passed."""
    try:
        kept = json.loads(PASSED.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: state for name, state in kept.items() if isinstance(state, str)}


def main(arguments: list[str]) -> int:
    words = [argument for argument in arguments if argument != "--anew"]
    passed = {} if "--anew" in arguments else passed_before()
    failed = []
    for name, part in parts().items():
        if words and not any(word in name for word in words):
            continue
        if passed.get(name) == state_of(part.core):
            print(f"passed before  {name}", flush=True)
            continue
        begun = time.monotonic()
        faults = part.run()
        print(
            f"{'FAILED' if faults else 'ok    '}  {name} ({time.monotonic() - begun:.0f} s)",
            *faults,
            sep="\n  ",
            flush=True,
        )
        failed += faults
        if not faults:
            passed[name] = state_of(part.core)
            PASSED.parent.mkdir(exist_ok=True)
            PASSED.write_text(json.dumps(passed, indent=1), encoding="utf-8")
    print(f"FAILED: {len(failed)} faults" if failed else "All parts passed.")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
