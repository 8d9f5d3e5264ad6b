"""How interviews follow when players or clubs are merged: locked first, and decisions remember the new keys."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import Q

from interviews.models import Decision, Interview, Mention, Proposal, RuledOut
from players.merging.following import Model, Row
from players.merging.journal import Journal
from players.models import Citation, Club, Player
from players.models.addresses import owner_field
from players.models.sources import FACT_FIELDS


class Interviews:
    """See `players.merging.following.Follower`."""

    def lock(self, model: Model, keys: Collection[int]) -> frozenset[int]:
        found = set(_naming(model, keys))
        locked = Interview.objects.select_for_update(no_key=True).filter(pk__in=found).order_by("pk")
        return frozenset(locked.values_list("pk", flat=True))

    def follow(self, journal: Journal, model: Model, gone: int, kept: int) -> None:
        if model is Player:  # a name that means the one is no longer said not to mean the other
            one, other = Q(player=kept, mention__player=gone), Q(player=gone, mention__player=kept)
            for ruled_out in RuledOut.objects.filter(one | other).order_by("pk"):
                journal.drop(ruled_out)
        for decision in _decisions(model, gone):
            choices = _with(decision.choices, model, gone, kept)
            if choices != decision.choices:
                journal.change(decision, choices=choices)

    def follow_fact(self, journal: Journal, gone: str, kept: str) -> None:
        """Further words that are proposed, or were accepted, for the one are words for the other."""
        for proposal in Proposal.objects.filter(kind=Proposal.QUOTE, fields__fact=gone).order_by("pk"):
            journal.change(proposal, fields={**proposal.fields, "fact": kept})

    def follow_quotes(self, journal: Journal, quotes: Collection[Citation], old: Row, new: Row) -> None:
        """A decision follows when all its quotes do; an interview's names when nothing in it is about the old one."""
        moved = {quote.pk for quote in quotes}
        for decision in Decision.objects.filter(citations__in=moved).distinct().order_by("pk"):
            if moved.issuperset(decision.citations.values_list("pk", flat=True)):
                journal.change(decision, choices=_about_the_other(decision.choices, old, new))
        for interview in Interview.objects.filter(source__in={quote.source_id for quote in quotes}).order_by("pk"):
            if _is_cited(old, interview):
                continue
            column = owner_field(type(old))
            for mention in Mention.objects.filter(interview=interview, **{column: old.pk}):
                journal.change(mention, **{f"{column}_id": new.pk})
            if isinstance(old, Player) and interview.subject_id == old.pk:
                journal.change(interview, subject_id=new.pk)

    def named_together(self, keys: Collection[int]) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        named = Mention.objects.filter(player__in=keys).values_list("player", "interview")
        subjects = Interview.objects.filter(subject__in=keys).values_list("subject", "pk")
        for player, interview in (*named, *subjects):
            if player is not None:
                found.setdefault(player, set()).add(interview)
        return found


def _naming(model: Model, keys: Collection[int]) -> Any:
    """The interviews that name one of these, or whose quotes back a fact of his, or one that names him."""
    if model is Club:
        steps = Q(source__citations__career_step__club__in=keys) | Q(source__citations__detail__club__in=keys)
        return Interview.objects.filter(Q(mentions__club__in=keys) | steps).values_list("pk", flat=True)
    cited = Q(relationship__other__in=keys)
    for field in FACT_FIELDS:
        cited |= Q(**{f"{field}__player__in": keys})
    sources = Citation.objects.filter(cited).values("source")
    named = Mention.objects.filter(player__in=keys).values("interview")
    return Interview.objects.filter(Q(subject__in=keys) | Q(pk__in=named) | Q(source__in=sources)).values_list(
        "pk", flat=True
    )


def _about_the_other(choices: dict[str, Any], old: Row, new: Row) -> dict[str, Any]:
    """The same choices with the other in his place; a draft stays one that the decision has made."""
    if isinstance(old, Player):
        return {**choices, "person": new.pk} if choices.get("person") == old.pk else choices
    clubs = {name: new.pk if key == old.pk else key for name, key in choices.get("clubs", {}).items()}
    return {**choices, "clubs": clubs} if clubs else choices


def _is_cited(row: Row, interview: Interview) -> bool:
    """Whether the interview still says something of a player, or of a club."""
    if isinstance(row, Player):
        return Player.objects.cited_from(interview.source).filter(pk=row.pk).exists()
    about = Q(career_step__club=row) | Q(detail__club=row)
    return Citation.objects.filter(about, source=interview.source_id).exists()


CLUBS = ("club", "from_club", "to_club")


def _decisions(model: Model, key: int) -> Any:
    """The decisions that remember having been about him."""
    if model is Player:
        about = Q(choices__person=key) | Q(choices__other=key)
    else:
        about = Q()
        for name in CLUBS:
            about |= Q(**{f"choices__clubs__{name}": key})
    rows = Decision.objects.filter(about, proposal__interview__in=_naming(model, [key]))
    return rows.distinct().order_by("pk")


def _with(choices: dict[str, Any], model: Model, gone: int, kept: int) -> dict[str, Any]:
    """The same choices with the one in the place of the other. A draft that is gone is nobody's to remove."""
    after = dict(choices)
    drafts = {name: list(keys) for name, keys in choices.get("drafts", {}).items()}
    if model is Player:
        after |= {name: kept for name in ("person", "other") if choices.get(name) == gone}
    else:
        after["clubs"] = {name: kept if key == gone else key for name, key in choices.get("clubs", {}).items()}
    name = "players" if model is Player else "clubs"
    if gone in drafts.get(name, ()):
        drafts[name] = [key for key in drafts[name] if key != gone]
        after["drafts"] = drafts
    return after
