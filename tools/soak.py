"""make soak: what takes too long for every run. Goes on where it was stopped; a changed core begins anew.

.venv/bin/python -m tools.soak             the parts that have not passed yet
.venv/bin/python -m tools.soak --anew      all of them

The parts: the two hundred hostile texts, long ones at their full length, in twenties; the hostile files of every kind;
the properties of whole extractions, each part with another seed and many examples.
"""

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

PASSED = Path("var/soak.json")
CORE = (
    *("interviews/extraction", "interviews/reading", "interviews/ingest/apart.py", "players/names.py"),
    *("tests/interviews/extraction", "tests/interviews/reading"),
)
TEXTS_IN_PART = 20
HOSTILE_LENGTH = 100_000
FILES_IN_PART = 40
SECONDS_FOR_FILE = 30  # 15 to read it, and a busy machine to end the process
SECONDS_FOR_TEXT = 60  # of a hostile text; prose of that length takes two
SEEDS = 10
EXAMPLES = "500"


def state_of_the_core() -> str:
    """A short sum over all that the parts run; it changes with every line."""
    paths = sorted(
        path for room in CORE for path in (Path(room).rglob("*.py") if Path(room).is_dir() else [Path(room)])
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
    from tests.interviews.reading.hostile import cases, outcome_of, stored

    failed = []
    expected = stored()
    for case in list(cases())[begin : begin + FILES_IN_PART]:
        data = case.make()
        begun = time.monotonic()
        found = outcome_of(case.name, data)
        if found != expected[case.title]:
            failed.append(f"{case.title}: {found!r} instead of {expected[case.title]!r}")
        if (taken := time.monotonic() - begun) > SECONDS_FOR_FILE:
            failed.append(f"{case.title}: took {taken:.0f} s")
    return failed


def properties(seed: int) -> list[str]:
    """What failed of the properties with this seed; pytest has printed the example."""
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", f"--hypothesis-seed={seed}"]
    tests = "tests/interviews/extraction/test_properties.py"
    run = subprocess.run([*command, tests], env={**os.environ, "SOAK_EXAMPLES": EXAMPLES})
    return [f"properties with seed {seed}"] if run.returncode else []


def parts() -> dict[str, Callable[[], list[str]]]:
    from tests.interviews.extraction.hostile import NUMBER
    from tests.interviews.reading.hostile import cases

    numbers = range(0, len(list(cases())), FILES_IN_PART)
    files = {f"hostile files from {at}": partial(hostile_files, at) for at in numbers}
    texts = {f"hostile texts from {at}": partial(hostile_texts, at) for at in range(0, NUMBER, TEXTS_IN_PART)}
    return {**texts, **files, **{f"properties, seed {seed}": partial(properties, seed) for seed in range(1, SEEDS + 1)}}


def passed_before(state: str) -> list[str]:
    """The parts that this very core has passed."""
    try:
        kept = json.loads(PASSED.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return list(kept["passed"]) if kept.get("core") == state else []


def main() -> int:
    state = state_of_the_core()
    passed = [] if "--anew" in sys.argv[1:] else passed_before(state)
    failed = []
    for name, run in parts().items():
        if name in passed:
            print(f"passed before  {name}", flush=True)
            continue
        begun = time.monotonic()
        faults = run()
        print(
            f"{'FAILED' if faults else 'ok    '}  {name} ({time.monotonic() - begun:.0f} s)",
            *faults,
            sep="\n  ",
            flush=True,
        )
        failed += faults
        if not faults:
            passed.append(name)
            PASSED.parent.mkdir(exist_ok=True)
            PASSED.write_text(json.dumps({"core": state, "passed": passed}, indent=1), encoding="utf-8")
    print(f"FAILED: {len(failed)} faults" if failed else "All parts passed.")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
