"""make mutate: change the rules of eligibility bit by bit, and count the changes that no test notices.

.venv/bin/python -m tools.mutation                 all that has changed since the last run; a quarter of an hour anew
.venv/bin/python -m tools.mutation NAME            one of them again, as "players.eligibility.tie.x_tie__mutmut_3"

Which changes may go unnoticed, and why, stands in tests/players/eligibility/survivors.md.
"""

import json
import subprocess
import sys
from pathlib import Path

MUTMUT = Path(sys.executable).parent / "mutmut"
FIGURES = Path("mutants/mutmut-cicd-stats.json")
FLOOR = 0.95


def verdict_on(figures: dict[str, int]) -> tuple[bool, str]:
    """Whether the floor is kept, and a sentence that says how far. One that takes too long is noticed too."""
    noticed = figures["killed"] + figures["timeout"]
    share = noticed / figures["total"] if figures["total"] else 0.0
    words = f"{noticed:,} of {figures['total']:,} changes to the rules noticed: {share:.1%} (floor {FLOOR:.0%})"
    return share >= FLOOR, words


def main() -> int:
    if code := subprocess.run([str(MUTMUT), "run", *sys.argv[1:]]).returncode:
        return code
    subprocess.run([str(MUTMUT), "results"])
    subprocess.run([str(MUTMUT), "export-cicd-stats"], stdout=subprocess.DEVNULL, check=True)
    kept, words = verdict_on(json.loads(FIGURES.read_text()))
    print(words if kept else f"FAILED: {words}")
    return not kept


if __name__ == "__main__":
    sys.exit(main())
