"""Runs of talk: what lines or paragraphs of one role and one speaker make together, label taken off."""

from __future__ import annotations

from dataclasses import dataclass

from interviews.extraction.facts import Role


@dataclass(frozen=True, slots=True)
class Run:
    """text[start:end] has one role and was said by one speaker; `label` is the printed one."""

    role: Role
    label: str | None
    start: int
    end: int
