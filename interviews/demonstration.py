"""The demonstration: composed interviews through both doors; what their annotations confirm is accepted.

The rest is left waiting, so that there is something to review. Only invented people become public: well-known
players stand in these texts as idols, and nothing composed is ever told of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.models import User
from django.db import transaction

from interviews import ingest, review
from interviews.evaluation import annotated, read_annotation
from interviews.extraction.agreement import Fact, agrees, same_name
from interviews.extractors import Extractor, rules
from interviews.models import Interview, Proposal
from interviews.review import publishing

FOLDER = Path(__file__).resolve().parent / "demo"
RIGHTS = "Composed for this project."
ADMIRING = ("role_model", "admired")


@dataclass(slots=True)
class Loaded:
    """What loading has done: interviews new and known, cards accepted and left waiting, players published."""

    new: int = 0
    known: int = 0
    accepted: int = 0
    waiting: int = 0
    players: int = 0


def files(folder: Path = FOLDER) -> list[Path]:
    """The annotated interviews of the demonstration, in the order of their numbers."""
    return annotated([folder])


@transaction.atomic
def load(path: Path, loaded: Loaded, user: User | None = None, extract: Extractor = rules) -> None:
    """Import one interview, accept what its annotation confirms, publish; nothing where it is known."""
    text = path.with_suffix(".txt")
    imported = ingest.store(
        text.read_text(encoding="utf-8"), user=user, file_name=text.name, invented=True, extract=extract
    )
    if not imported.created:
        loaded.known += 1
        return
    loaded.new += 1
    interview = imported.interview
    interview.source.full_text_rights = RIGHTS
    interview.source.save(update_fields=["full_text_rights"])
    annotation = read_annotation(path)
    idols = _idols(annotation)
    for proposal in interview.proposals.cards().for_review():
        accepted = _confirmed(proposal, annotation) and _accept(proposal, idols, user)
        loaded.accepted += accepted
        loaded.waiting += not accepted
    loaded.players += len(_publish(interview, user))


def _facts(annotation: Mapping[str, object]) -> list[Fact]:
    facts = annotation["facts"]
    assert isinstance(facts, list)
    subject = annotation.get("subject")
    return [{**fact, "player": fact.get("player") or subject} for fact in facts]


def _confirmed(proposal: Proposal, annotation: Mapping[str, object]) -> bool:
    """Whether the annotation holds the proposal, and both sides of a move."""
    facts = [fact for fact in _facts(annotation) if not fact.get("borderline")]
    subject = annotation.get("subject")
    said = [
        {"kind": each.kind, "player": each.person or subject, **each.fields}
        for each in (proposal, *proposal.parts.all())
    ]
    return all(any(agrees(fact, each) for fact in facts) for each in said)


def _idols(annotation: Mapping[str, object]) -> tuple[str, ...]:
    """Whom the text only looks up to: well-known players, who get no page from a composed text."""
    facts = _facts(annotation)
    admired = {str(fact["other"]) for fact in facts if fact.get("type") in ADMIRING}
    met = {str(fact["other"]) for fact in facts if fact["kind"] == "relation" and fact["type"] not in ADMIRING}
    return tuple(sorted(admired - met))


def _accept(proposal: Proposal, idols: tuple[str, ...], user: User | None) -> bool:
    if any(same_name(proposal.person, idol) for idol in idols):
        return False
    admired = proposal.kind == "relation" and proposal.fields["type"] in ADMIRING
    other = review.NameOnly(str(proposal.fields["other"])) if admired else None
    try:
        with transaction.atomic():
            review.accept(proposal.pk, proposal.version, user, other=other)
    except review.Refused:  # a choice or a conflict: for the editor
        return False
    return True


def _publish(interview: Interview, user: User | None) -> list[object]:
    interview.refresh_from_db()
    players = [offer.player for offer in publishing.offers(interview) if offer.can_be_released]
    return list(publishing.publish_interview(interview, user, players))
