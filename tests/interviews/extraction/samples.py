"""What a sample interview is, and the turns found in it in the notation of the tables.

A line of `turns` holds the role's letter (H heading, L lead, Q question, A answer), its speaker where one is
asked for, and how the turn starts.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from interviews.extraction import layout

ROLES = {"H": "heading", "L": "lead", "Q": "question", "A": "answer"}


@dataclass
class Sample:
    """A text, its turns, and the header fields that are looked at."""

    name: str
    text: str
    turns: str
    subjects: tuple[str, ...] | None = ()  # None: not looked at
    fields: dict[str, str | None] = field(default_factory=dict)


def shown(sample: Sample) -> list[str]:
    """ ""The turns that were found, in the notation of the table; each cut to the length of its line there."""
    wanted = sample.turns.split("\n")
    found = []
    for number, turn in enumerate(layout.read(sample.text).turns):
        line = wanted[number] if number < len(wanted) else ""
        words = " ".join(sample.text[turn.start : turn.end].split())
        letter = {role: letter for letter, role in ROLES.items()}[turn.role]
        mark = f"{letter}:{turn.speaker}" if line[1:2] == ":" else letter
        found.append(f"{mark} {words}"[: len(line) or 40])
    return found
