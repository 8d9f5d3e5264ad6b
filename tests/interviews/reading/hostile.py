"""All hostile files, made by code, and what is to become of each: `outcomes.json`.

python -m tests.interviews.reading.hostile WORD…   writes the outcomes anew of those whose titles hold a word, without
any word of all; read the difference before it is committed
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import django

from tests.interviews.reading.hostile_archives import ARCHIVES
from tests.interviews.reading.hostile_documents import DOCUMENTS
from tests.interviews.reading.hostile_prints import PRINTS
from tests.interviews.reading.hostile_texts import TEXTS

OUTCOMES = Path(__file__).with_name("outcomes.json")
SHOWN = 60
# whichever of them a busy machine meets first, the process is ended
ENDED = "ended by a limit of the process"
# read or refused shortly before that limit: a machine with other work may meet it first
NEAR_THE_LIMIT = frozenset(("pdf: forms that draw ten forms", "pdf: two hundred thousand lines"))


class Case(NamedTuple):
    """One hostile file: what it is, what it is called, and how it is made."""

    title: str
    name: str
    make: Callable[[], bytes]


def cases() -> Iterator[Case]:
    """All of them, in a fixed order."""
    for title, (name, make) in TEXTS.items():
        yield Case(f"text: {title}", name, make)
    for title, make in DOCUMENTS.items():
        yield Case(f"docx: {title}", "a.docx", make)
    for title, make in PRINTS.items():
        yield Case(f"pdf: {title}", "a.pdf", make)
    for title, make in ARCHIVES.items():
        yield Case(f"zip: {title}", "a.zip", make)


def outcome_of(name: str, data: bytes) -> str:
    """What becomes of a file, in a line: the beginning of its text, or the sentence for the editor."""
    from interviews.ingest.apart import read_all  # needs Django, which `make soak` sets up late

    # an archive that is refused as a whole has its own name, as a file has that is none
    whole = "whole.zip" if name.endswith(".zip") else name
    found = [
        (each.name, f"read: {each.reading.text[:SHOWN]}" if each.reading else _said(each.problem))
        for each in read_all(whole, data)
    ]
    return " | ".join(said if each == whole else f"{each[:SHOWN]}: {said}" for each, said in found)


def _said(problem: str) -> str:
    assert problem.endswith(".")
    assert problem.isprintable()
    return (
        ENDED
        if problem.startswith(("It could not be read in ", "It could not be read within ", "It needs"))
        else problem
    )


def stored() -> dict[str, str]:
    """What is to become of each, by its title."""
    outcomes: dict[str, str] = json.loads(OUTCOMES.read_text(encoding="utf-8"))
    return outcomes


def main(words: list[str]) -> None:
    kept = stored() if words else {}
    outcomes = {
        case.title: outcome_of(case.name, case.make())
        if case.title not in kept or any(word in case.title for word in words)
        else kept[case.title]
        for case in cases()
    }
    OUTCOMES.write_text(json.dumps(outcomes, indent=1, ensure_ascii=True) + "\n", encoding="utf-8")
    print(f"{len(outcomes)} outcomes written.")


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    django.setup()
    main(sys.argv[1:])
