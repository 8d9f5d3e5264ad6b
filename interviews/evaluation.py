"""How well the extraction does on annotated interviews: precision and recall by kind, certainty and language.

An annotation is the JSON beside a text (see `interviews/demo/README.md`). `borderline` facts count neither
way; a proposal that makes the claim of one of `not_facts` is a trap sprung.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from interviews.extraction.agreement import Fact, details, same_claim
from interviews.extraction.facts import Extraction, Proposal
from interviews.extraction.schema import NOT_ANNOTATED

Extract = Callable[[str], Extraction]


class UnreadableAnnotation(ValueError):
    """The message names the file and what is wrong with it."""


@dataclass(slots=True)
class Tally:
    """Counts of one group of facts."""

    expected: int = 0
    found: int = 0
    proposed: int = 0
    right: int = 0
    details: int = 0
    details_right: int = 0
    traps: int = 0

    @property
    def precision(self) -> float:
        """Share of the proposals that are right; 1 where nothing is proposed."""
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        """Share of the annotated facts that were found; 1 where none is annotated."""
        return self.found / self.expected if self.expected else 1.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One error: a fact "missed", a proposal that is "wrong", or a "trap" sprung."""

    file: str
    what: str
    fact: Fact


@dataclass(slots=True)
class Evaluation:
    """Tallies by group: "all", "kind …", "language …", and "certainty …" (proposals only)."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[Miss] = field(default_factory=list)
    interviews: int = 0

    def add(self, file: str, annotation: Mapping[str, object], extraction: Extraction) -> None:
        """Count one interview."""
        facts = _facts(annotation, "facts")
        gold = [fact for fact in facts if not fact.get("borderline")]
        borderline = [fact for fact in facts if fact.get("borderline")]
        traps = _facts(annotation, "not_facts")
        subject = annotation.get("subject")
        language = str(annotation["language"])
        measured = [proposal for proposal in extraction.proposals if proposal.kind not in NOT_ANNOTATED]
        proposals = [(flat(proposal, subject), proposal) for proposal in measured]
        self.interviews += 1
        for fact in gold:
            found = any(same_claim(fact, proposed) for proposed, _ in proposals)
            for tally in self._tallies(fact, language):
                tally.expected += 1
                tally.found += found
            if not found:
                self.misses.append(Miss(file, "missed", fact))
        for proposed, proposal in proposals:
            if (twin := _twin(gold, proposed)) is None and _twin(borderline, proposed):
                continue
            trap = twin is None and _twin(traps, proposed) is not None
            judged = details(twin, proposed) if twin else []
            for tally in (
                *self._tallies(proposed, language),
                self.tallies[f"certainty {proposal.certainty}"],
            ):
                tally.proposed += 1
                tally.right += twin is not None
                tally.traps += trap
                tally.details += len(judged)
                tally.details_right += sum(judged)
            if twin is None:
                self.misses.append(Miss(file, "trap" if trap else "wrong", proposed))

    def _tallies(self, fact: Fact, language: str) -> list[Tally]:
        return [self.tallies[group] for group in ("all", f"kind {fact['kind']}", f"language {language}")]


def flat(proposal: Proposal, subject: object = None) -> dict[str, object]:
    """A proposal in the shape of an annotated fact; an unnamed interviewee goes by the given subject."""
    quotes = [quote.text for quote in proposal.quotes]
    return {
        "kind": proposal.kind,
        "player": proposal.player or subject,
        **proposal.fields,
        "quote": quotes[0] if quotes else None,
    }


def read_annotation(path: Path) -> dict[str, object]:
    """Raises UnreadableAnnotation."""
    try:
        annotation = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UnreadableAnnotation(f"{path}: {error}") from error
    if not isinstance(annotation, dict) or not {"language", "facts"} <= annotation.keys():
        raise UnreadableAnnotation(f"{path}: an annotation is an object with “language” and “facts”")
    return annotation


def annotated(folders: Iterable[Path]) -> list[Path]:
    """The annotations of some folders that have their text beside them, in the order of their names."""
    return [path for folder in folders for path in sorted(folder.glob("*.json")) if path.with_suffix(".txt").exists()]


def evaluate(paths: Iterable[Path], extract: Extract) -> Evaluation:
    """Read each text that the annotations stand beside, and count. Raises UnreadableAnnotation."""
    evaluation = Evaluation()
    for path in paths:
        annotation = read_annotation(path)
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        evaluation.add(path.stem, annotation, extract(text))
    return evaluation


def _facts(annotation: Mapping[str, object], name: str) -> list[Fact]:
    facts = annotation.get(name, [])
    subject = annotation.get("subject")
    return (
        [{**fact, "player": fact.get("player") or subject} for fact in facts if isinstance(fact, dict)]
        if isinstance(facts, list)
        else []
    )


def _twin(facts: Iterable[Fact], proposed: Fact) -> Fact | None:
    return next((fact for fact in facts if same_claim(fact, proposed)), None)
