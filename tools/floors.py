"""The floors of accuracy: measure the annotated interviews, and raise what has become better. Never lowers one."""

import json
import os
from pathlib import Path

import django

FILE = Path("tests/interviews/floors.json")
FOLDERS = {"demo": Path("interviews/demo"), "corpus": Path("tests/interviews/corpus")}


def measured(folder: Path) -> dict[str, float]:
    """Precision and recall of all proposals, and precision of those called stated, cut to a thousandth."""
    from interviews.evaluation import annotated, evaluate
    from interviews.extraction.pipeline import extract
    from interviews.gazetteer import FileLookup

    lookup = FileLookup()
    tallies = evaluate(annotated([folder]), lambda text: extract(text, lookup)).tallies
    figures = {
        "precision": tallies["all"].precision,
        "recall": tallies["all"].recall,
        "precision of stated": tallies["certainty stated"].precision,
    }
    return {name: int(figure * 1000) / 1000 for name, figure in figures.items()}


def read() -> dict[str, dict[str, float]]:
    """The floors as they are committed."""
    floors: dict[str, dict[str, float]] = json.loads(FILE.read_text()) if FILE.exists() else {}
    return floors


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    django.setup()
    floors = read()
    for name, folder in FOLDERS.items():
        now, before = measured(folder), floors.get(name, {})
        floors[name] = {figure: max(value, before.get(figure, 0.0)) for figure, value in now.items()}
        print(f"{name}: measured {now}, floors {floors[name]}")
    FILE.write_text(json.dumps(floors, indent=2) + "\n")


if __name__ == "__main__":
    main()
