"""Facts that come to a player who has facts already: combined, kept beside them, or kept as contested."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from players.merging.alike import Outcome, contradicts, is_same, tells_again
from players.merging.following import followers
from players.merging.journal import Journal
from players.models import Fact, Player, strictest
from players.models.sources import FACT_FIELDS, fact_model

Prefer = Literal["both", "kept", "gone"]
PREFER: tuple[Prefer, ...] = ("both", "kept", "gone")
RELATED = (
    *("named_source", "player", "club", "association", "other", "territory"),
    *("birth_territory", "old", "new"),
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One fact that comes, what becomes of it, and the facts held already that it is about."""

    fact: Fact
    outcome: Outcome
    others: tuple[Fact, ...] = ()


Choose = Callable[[Fact, Fact], Prefer]


def facts_of(players: Iterable[int], *, at_club: int | None = None) -> list[Any]:
    """Every fact of some players, of whatever kind and state; one query for each kind."""
    found: list[Any] = []
    keys = list(players)
    for field in FACT_FIELDS:
        model = fact_model(field)
        names = {column.name for column in model._meta.get_fields()}
        if at_club is not None and "club" not in names:
            continue
        rows = model._default_manager.filter(player__in=keys) if at_club is None else model._default_manager.filter()
        if at_club is not None:
            rows = rows.filter(club=at_club)  # type: ignore[misc]
        found += rows.select_related(*(name for name in RELATED if name in names)).order_by("pk")
    return found


def meet(facts: Sequence[Fact], held: Sequence[Fact]) -> list[Meeting]:
    """What becomes of each of the facts when they come to somebody with these."""
    by_kind: dict[type[Fact], list[Fact]] = {}
    for fact in held:
        by_kind.setdefault(type(fact), []).append(fact)
    found = []
    joined: set[str] = set()  # bare spells that were told more of
    for fact in facts:
        alike = [one for one in by_kind.get(type(fact), []) if one.anchor not in joined]
        if (same := next((one for one in alike if is_same(fact, one)), None)) is not None:
            found.append(Meeting(fact, Outcome.SAME, (same,)))
        elif rivals := tuple(one for one in alike if contradicts(fact, one)):
            found.append(Meeting(fact, Outcome.CONTRADICTS, rivals))
        elif len(again := [one for one in alike if tells_again(fact, one) or tells_again(one, fact)]) == 1:
            joined |= {again[0].anchor} if tells_again(again[0], fact) else set()
            found.append(Meeting(fact, Outcome.SAME, (again[0],)))
        else:
            found.append(Meeting(fact, Outcome.NEW))
    return found


def pair_name(fact: Fact, rival: Fact) -> str:
    """Under which an editor's choice between two facts is kept."""
    return f"{fact.anchor}:{rival.anchor}"


def chosen(choices: Mapping[str, str]) -> Choose:
    """Both values are kept and contested, unless the editor has preferred one."""

    def choose(fact: Fact, rival: Fact) -> Prefer:
        wish = choices.get(pair_name(fact, rival), "both")
        return next(known for known in PREFER if known == wish)

    return choose


def bring(journal: Journal, meetings: Iterable[Meeting], player: Player, choose: Choose, why: str) -> None:
    """Give the facts to a player, as their meetings say."""
    for meeting in meetings:
        fact = meeting.fact
        is_fuller = meeting.outcome == Outcome.SAME and tells_again(meeting.others[0], fact)
        if meeting.outcome == Outcome.SAME and not is_fuller:
            combine(journal, fact, meeting.others[0])
            continue
        journal.change(fact, player_id=player.pk)
        if is_fuller:
            combine(journal, meeting.others[0], fact)
            continue
        for rival in meeting.others:
            _set_against(journal, fact, rival, choose(fact, rival), why)


def _set_against(journal: Journal, fact: Fact, rival: Fact, prefer: Prefer, why: str) -> None:
    loser = {"kept": fact, "gone": rival}.get(prefer)
    if loser is None:
        for each in (fact, rival):
            if each.state == Fact.State.CURRENT:
                journal.change(each, contested=True)
    elif loser.state == Fact.State.CURRENT:
        winner = rival if loser is fact else fact
        journal.change(loser, state=Fact.State.SUPERSEDED, state_reason=why[:300], lost_to=winner.pk)


def combine(journal: Journal, fact: Fact, held: Fact) -> None:
    """One fact rests on the quotes of both. It is as hidden as the stricter, and as late as the later."""
    changes: dict[str, Any] = {
        "visibility": str(strictest(fact.visibility, held.visibility)),
        "contested": fact.contested or held.contested,
        "disputed": fact.disputed or held.disputed,
        "awaits_second": fact.awaits_second and held.awaits_second,  # where one was confirmed, so is what both say
        "named_source_id": held.named_source_id or fact.named_source_id,
    }
    if fact.as_of and _dates(fact, held):
        changes |= {"as_of_earliest": fact.as_of_earliest, "as_of_latest": fact.as_of_latest}
    journal.change(held, **changes)
    for follower in followers():
        follower.follow_fact(journal, fact.anchor, held.anchor)
    journal.absorb(fact, held)


def _dates(fact: Fact, held: Fact) -> bool:
    """Whether the date of the first counts: the later one, but what readers see by one alone is of that one's day."""
    read, held_is_read = fact.is_backed_for_everybody, held.is_backed_for_everybody
    if read != held_is_read:
        return read
    return held.as_of is None or bool(fact.as_of.latest > held.as_of.latest)


def combine_same(journal: Journal, facts: Sequence[Fact], held: Sequence[Fact]) -> None:
    """After a change that made facts of one player say the same: each such pair becomes one."""
    for fact in facts:
        others = [one for one in held if one.pk != fact.pk and one.player_id == fact.player_id]
        if (same := next((one for one in others if is_same(fact, one)), None)) is not None:
            combine(journal, fact, same)
