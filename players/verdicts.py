"""The one place that works out the verdicts of players and keeps them: after any change, and after a new rule set.

With them goes whatever else lists find a player by: `players.listings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import Q, QuerySet

from players import listings
from players.eligibility.rulesets import RuleSet, rules_on
from players.eligibility.verdict import Verdict as Ruling
from players.eligibility.verdict import evaluate
from players.models import (
    Association,
    Citation,
    CompleteLists,
    Eligibility,
    Fact,
    Nationality,
    Player,
    Verdict,
    Visibility,
)
from players.models.eligibility import LEVEL_ORDER
from players.on_record import KINDS, OnRecord, World

if TYPE_CHECKING:
    from players.models.fact_sets import FactQuerySet

BATCH = 500
TOLD = (
    *("outcome", "tie_unknown", "ground", "not_before", "needs", "ruleset"),
    *("part", "in_country", "level", "stance", "said_on"),
)
_put_off: ContextVar[set[int] | None] = ContextVar("players whose verdicts are put off", default=None)
ONCE = ("player", "association", "audience")
_STATUS, _STANCE, _PART = Eligibility.Status, Eligibility.Stance, Verdict.Part
_AUDIENCE = Verdict.Audience
_NAMED = (_PART.REPRESENTS, _PART.COULD, _PART.SAID)  # on an association's page, as its own or perhaps


@dataclass(slots=True)
class Written:
    """What became of the rows: new, changed, as before, no longer true."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0


def rules_in_force(day: date) -> RuleSet:
    """The rule set of that day, without the unconfirmed rules that this installation leaves out."""
    return rules_on(day).without(*settings.ELIGIBILITY_RULES_LEFT_OUT)


def refresh(player: Player, today: date) -> None:
    """Work out one player anew; `players.summary.refresh` calls it. Twice changes nothing more."""
    put_off = _put_off.get()
    if put_off is not None:
        put_off.add(player.pk)
        return
    with transaction.atomic():
        _write([player.pk], World(), today, Written())


@contextmanager
def put_off_to_the_end(today: date) -> Iterator[None]:
    """Around many changes at once: whoever they concern is worked out once, when all is done.

    Call it inside the transaction of the changes. After a fault nothing is worked out: they are rolled back.
    """
    concerned: set[int] = set()
    token = _put_off.set(concerned)
    try:
        yield
    finally:
        _put_off.reset(token)
    for _done in recompute(Player.objects.filter(pk__in=concerned), today, Written()):
        pass


def recompute(players: QuerySet[Player], today: date, written: Written) -> Iterator[int]:
    """Work out these players anew and count into `written`; yields how many each batch had.

    Each batch is one transaction, so that one which is stopped has kept what it has done.
    """
    world, last = World(), 0
    while batch := list(players.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        last = batch[-1]
        with transaction.atomic():
            _write(batch, world, today, written)
        yield len(batch)


def _write(batch: Sequence[int], world: World, today: date, written: Written) -> None:
    players = Player.objects.select_for_update(no_key=True).filter(pk__in=batch).order_by("pk")
    adults = [player.pk for player in players if not player.minor]  # minors stand in no list
    rules = rules_in_force(today)
    held = {(row.player_id, row.association_id, row.audience): row for row in Verdict.objects.filter(player__in=batch)}
    new: list[Verdict] = []
    changed: list[Verdict] = []
    unchanged: list[Verdict] = []
    for row in _rows(adults, world, today, rules):
        before = held.pop((row.player_id, row.association_id, row.audience), None)
        if before is None:
            new.append(row)
        elif any(getattr(before, name) != getattr(row, name) for name in TOLD):
            changed.append(row)
        else:
            unchanged.append(before)
    Verdict.objects.filter(pk__in=[row.pk for row in held.values()]).delete()
    stale = [row.pk for row in unchanged if row.as_of != today]
    Verdict.objects.filter(pk__in=stale).update(as_of=today)
    Verdict.objects.bulk_create(
        [*new, *changed], BATCH, update_conflicts=True, unique_fields=ONCE, update_fields=(*TOLD, "as_of")
    )
    written.new += len(new)
    written.changed += len(changed)
    written.unchanged += len(unchanged)
    written.gone += len(held)
    listings.write(batch)


def _rows(keys: Sequence[int], world: World, today: date, rules: RuleSet) -> Iterator[Verdict]:
    """Of each player by what readers see and by what editors do; worked out once where that is the same."""
    lists = {row.player_id: row for row in CompleteLists.objects.with_lengths().filter(player__in=keys)}
    for pk, (public, editors) in _read(keys).items():
        rows: list[Verdict] = []
        held = lists.get(pk)
        told = held.confirmed if held else None
        for audience, facts, ticks in ((_AUDIENCE.PUBLIC, public, told), (_AUDIENCE.EDITORS, editors, held)):
            if facts and not (rows and facts == public and ticks is told):
                rows = list(rows_of(_record(facts, ticks), world, today, rules))
            for row in map(copy, rows):
                row.player_id, row.audience = pk, audience
                yield row


def _read(keys: Sequence[int]) -> dict[int, tuple[list[Fact], list[Fact]]]:
    """By player what the rules may read: the facts that everybody sees, and those that editors see, the same too."""
    found: dict[int, tuple[list[Fact], list[Fact]]] = {pk: ([], []) for pk in keys}
    for model, condition in KINDS:
        for fact, is_open in _facts(model, condition, keys):
            public, editors = found[fact.player_id]
            if fact.state == Fact.State.CURRENT:
                editors.append(fact)
            if is_open and fact.is_for_everybody:
                public.append(fact)
    return found


def _record(facts: list[Fact], lists: CompleteLists | None) -> OnRecord:
    return OnRecord.of(facts, lists.for_reader_of(facts) if lists else None)


def _facts(model: type[Fact], condition: Q, keys: Sequence[int]) -> Iterator[tuple[Fact, bool]]:
    """Those below internal that hold and rest on something, and whether everybody may open what they rest on."""
    rows = cast("FactQuerySet[Fact]", model._default_manager.filter(condition, player__in=keys))
    found = rows.counting_for(AnonymousUser())
    facts = list(found.exclude(visibility=Visibility.INTERNAL).select_related("named_source").order_by("pk"))
    if not facts:
        return
    field = model.citation_field
    quotes = Citation.objects.filter(**{f"{field}__in": [fact.pk for fact in facts]}).order_by()
    released: dict[int, bool] = {}
    for pk, when in quotes.values_list(field, "source__released_at"):
        released[pk] = released.get(pk, False) or when is not None
    for fact in facts:
        named = fact.named_source
        if fact.pk in released or named:
            yield fact, released.get(fact.pk, False) or (named is not None and named.released_at is not None)


def rows_of(record: OnRecord, world: World, today: date, rules: RuleSet) -> Iterator[Verdict]:
    """A row for each association that the facts name; player and audience are left to the caller."""
    known = record.known(world)
    rulings = {
        association: evaluate(known, world.by_pk[association.pk], today, rules)
        for association in record.associations(world)
    }
    bound = next((association for association, ruling in rulings.items() if ruling.outcome == "bound"), None)
    for association, ruling in rulings.items():
        mine = [fact for fact in record.said if fact.association_id == association.pk]
        stance = max((fact for fact in mine if fact.stance), key=_said, default=None)
        part = _part(record, association, ruling, stance, bound)
        yield Verdict(
            association=association,
            outcome=ruling.outcome,
            tie_unknown=ruling.tie_unknown,
            ground=ruling.ground,
            not_before=ruling.not_before,
            needs=[[need.kind, need.about] for need in ruling.needs],
            ruleset=ruling.ruleset,
            as_of=today,
            part=part,
            in_country=part in _NAMED or _in_country(record, association, mine),
            level=_level(record, association) or _level(record),
            stance=stance.stance if stance else "",
            said_on=max((fact.as_of_latest for fact in mine if fact.as_of_latest), default=None),
        )


def _said(fact: Eligibility) -> tuple[date, int]:
    return fact.as_of_latest or date.min, fact.pk


def _part(
    record: OnRecord,
    association: Association,
    ruling: Ruling,
    stance: Eligibility | None,
    bound: Association | None,
) -> str:
    """Where he stands on the association's page; "" where nowhere."""
    if ruling.outcome == "bound":
        return _PART.REPRESENTS
    last = max(record.changes, key=lambda fact: (fact.granted_latest, fact.pk), default=None)
    if last and last.old_id == association.pk:
        return _PART.LEFT
    told = {fact.status for fact in record.said if fact.association_id == association.pk}
    matches = any(fact.association_id == association.pk and fact.fielded is not False for fact in record.appearances)
    has_played = _STATUS.PLAYED in told or matches
    declined = stance is not None and stance.stance == _STANCE.DECLINED
    has_turned = declined or _has_turned(record, association)
    if bound is None and (_STATUS.PLAYS in told or (has_played and not has_turned)):
        return _PART.REPRESENTS
    if ruling.outcome in ("eligible", "can_switch"):
        return _PART.COULD
    if ruling.outcome == "not_eligible":
        return _PART.LEFT if bound and has_played else ""
    return _PART.SAID if not declined and (has_played or _is_said(record, association)) else ""


def _has_turned(record: OnRecord, association: Association) -> bool:
    """He plays for another one, or since his last match here another has called him up, or he leans to it."""
    here = [fact.day_latest for fact in record.appearances if fact.association_id == association.pk]
    here += [fact.as_of_latest for fact in record.said if fact.association_id == association.pk and fact.status]
    last = max((day for day in here if day), default=date.min)
    elsewhere = [fact for fact in record.said if fact.association_id != association.pk]
    return any(
        fact.status == _STATUS.PLAYS
        or (
            (fact.status == _STATUS.CALLED_UP or fact.stance in (_STANCE.LEANING, _STANCE.DECLARED))
            and _said(fact)[0] > last
        )
        for fact in elsewhere
    )


def _is_said(record: OnRecord, association: Association) -> bool:
    """By a claim, a word or a ground of somebody, a call-up, or a nationality on record that is not lost."""
    held = any(
        fact.iso == association.nationality_iso and fact.status != Nationality.Status.LOST
        for fact in record.nationalities
    )
    return held or any(fact.association_id == association.pk for fact in record.said)


def _in_country(record: OnRecord, association: Association, mine: Iterable[Eligibility]) -> bool:
    """Of those who stand in no such part of its page: who holds the nationality, or of whom anything is said for it."""
    held = any(
        fact.iso == association.nationality_iso and fact.status == Nationality.Status.HELD
        for fact in record.nationalities
    )
    return held or any(fact.stance != _STANCE.DECLINED for fact in mine)


def _level(record: OnRecord, association: Association | None = None) -> str:
    """The highest level that he has played at, for the association or any."""
    played = (_STATUS.PLAYS, _STATUS.PLAYED)
    told: list[tuple[int, Any]] = [(fact.association_id, fact.level) for fact in record.said if fact.status in played]
    told += [(fact.association_id, fact.level) for fact in record.appearances if fact.fielded is not False]
    levels = [level for pk, level in told if association is None or pk == association.pk]
    return max(levels, key=LEVEL_ORDER.index, default="")
