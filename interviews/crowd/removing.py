"""Takes the invented people away again, the last made first, with all that was made with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.db import IntegrityError, models, transaction

from interviews.crowd.storing import generated_players
from interviews.crowd.world import MARK
from interviews.models import Interview, Mention, Turn
from players.models import (
    Citation,
    Club,
    CompleteLists,
    FindableName,
    FindableQuote,
    FormerAddress,
    PlayedAt,
    Player,
    PlayerAlias,
    Relationship,
    Renewal,
    Source,
    ToldIn,
    Verdict,
    indexed,
)
from players.summary import FACTS

A_TIME = 500  # people in one transaction


class StillNamed(Exception):
    """Something that was not generated names or quotes one of them; the message says what to do."""


def remove(step: Callable[[], None] = lambda: None) -> int:
    """Each few hundred are one transaction: stopped at any moment, the next call removes the rest. How many are gone.

    Raises StillNamed.
    """
    gone = 0
    while batch := list(generated_players().order_by("-pk").values_list("pk", flat=True)[:A_TIME]):
        try:
            with transaction.atomic():
                _remove(batch)
        except IntegrityError as fault:
            raise StillNamed(f"What was done at the desk still names some of them: {fault}") from fault
        gone += len(batch)
        for _player in batch:
            step()
    with transaction.atomic():
        _delete(Source.objects.composed().filter(slug__startswith=MARK, kind=Source.Kind.REGISTER))
        unused = Club.objects.filter(reference_key__startswith=MARK, career_steps=None, details=None)
        _delete(FindableName.objects.filter(club__in=unused))
        _delete(unused)
    indexed.rebuild()  # which forgets the words that only they had
    return gone


def _remove(keys: Sequence[int]) -> None:
    interviews = Interview.objects.filter(subject__in=keys, source__slug__startswith=MARK)
    sources = list(interviews.values_list("source", flat=True))
    _refuse_if_named(keys, sources)
    quotes = Citation.objects.filter(source__in=sources)
    _delete(FindableQuote.objects.filter(citation__in=quotes), quotes)
    _delete(*(model._default_manager.filter(player__in=keys) for model in FACTS))
    _delete(
        Verdict.objects.filter(player__in=keys),
        PlayedAt.objects.filter(player__in=keys),
        ToldIn.objects.filter(player__in=keys),
        CompleteLists.objects.filter(player__in=keys),
        FormerAddress.objects.filter(player__in=keys),
        FindableName.objects.filter(player__in=keys),
        PlayerAlias.objects.filter(player__in=keys),
        Mention.objects.filter(interview__source__in=sources),
        Turn.objects.filter(interview__source__in=sources),
        interviews,
        Source.objects.filter(pk__in=sources),
        Player.objects.filter(pk__in=keys),
    )
    Renewal.objects.add()


def _refuse_if_named(keys: Sequence[int], sources: Sequence[int]) -> None:
    naming = Relationship.objects.filter(other__in=keys).exclude(player__in=keys).select_related("player", "other")
    if fact := naming.first():
        raise StillNamed(f"{fact.player} is said to know {fact.other}: retract that first.")
    for model in FACTS:
        quoted = Citation.objects.exclude(source__in=sources).filter(**{f"{model.citation_field}__player__in": keys})
        if quote := quoted.select_related("source").first():
            raise StillNamed(f"“{quote.source}” is quoted for a generated player: remove that quote first.")


def _delete(*rows: models.QuerySet[models.Model]) -> None:
    """Without the versions that a deletion leaves: there are none of what was made in bulk."""
    for queryset in rows:
        queryset._raw_delete(queryset.db)
