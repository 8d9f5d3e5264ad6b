"""The rows of the list of players: who they are, and why a filter found them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from players import wording
from players.countries import reason_words
from players.dates import age_on
from players.models import Association, CareerStep, Club, Eligibility, Nationality, Player, Verdict

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True)
class Reason:
    """ "Japan" and "said to be able to play for it, own word: open"; "SV Hellbach" and "2018–2020"."""

    name: str
    words: str
    asked_for: bool


@dataclass(slots=True)
class Tie:
    """What is known of one player and one association."""

    verdict: Verdict | None = None
    facts: list[Eligibility] = field(default_factory=list)
    held: bool = False  # the nationality of its state


@dataclass(frozen=True, slots=True)
class PlayerRow:
    player: Player
    age: str
    club_url: str
    reasons: tuple[Reason, ...]


def player_rows(
    players: Sequence[Player],
    user: AbstractBaseUser | AnonymousUser,
    today: date,
    *,
    clubs: Iterable[Club] = (),
    associations: Iterable[Association] = (),
) -> list[PlayerRow]:
    """Three queries for the countries of all rows and, where a club is asked for, one for the spells there."""
    reasons: dict[int, list[Reason]] = {player.pk: [] for player in players}
    clubs, asked_for = list(clubs), set(associations)
    if clubs:
        steps = CareerStep.objects.listed(user).of_all(players).now_or_ever().at(clubs)
        for pk, club, words in _spells(steps.select_related("club")):
            reasons[pk].append(Reason(club, words, True))
    for (pk, association), tie in _ties(players, user).items():
        if words := country_words(tie):
            reasons[pk].append(Reason(association.name, words, association in asked_for))
    for told in reasons.values():
        told.sort(key=lambda reason: not reason.asked_for)
    return [
        PlayerRow(
            player,
            age_words(player, today),
            player.club.get_absolute_url() if player.club and player.club.is_open_to(user) else "",
            tuple(reasons[player.pk]),
        )
        for player in players
    ]


def age_words(player: Player, today: date) -> str:
    """ "21", "21–22"; "" where the birth is not known within two years."""
    if player.birth is None:
        return ""
    low, high = age_on(player.birth, today)
    if high - low > 1:
        return ""
    return str(low) if low == high else f"{low}–{high}"


def _spells(steps: Iterable[CareerStep]) -> list[tuple[int, str, str]]:
    words: dict[tuple[int, str], list[str]] = {}
    for step in steps:
        told = wording.joined((*wording.step_notes(step), wording.spell_words(step)))
        relation = str(step.get_relation_display())
        as_of = wording.date_words(step.as_of)
        words.setdefault((step.player_id, step.club.name), []).append(
            told or (wording.joined((relation, as_of)) if step.relation == "current" else relation)
        )
    return [(pk, club, "; ".join(dict.fromkeys(told))) for (pk, club), told in words.items()]


def _ties(players: Sequence[Player], user: AbstractBaseUser | AnonymousUser) -> dict[tuple[int, Association], Tie]:
    ties: dict[tuple[int, Association], Tie] = {}
    for fact in Eligibility.objects.listed(user).of_all(players).select_related("association"):
        ties.setdefault((fact.player_id, fact.association), Tie()).facts.append(fact)
    for verdict in Verdict.objects.visible_to(user).of_all(players).select_related("association").order_by("pk"):
        ties.setdefault((verdict.player_id, verdict.association), Tie()).verdict = verdict
    nationalities = Nationality.objects.listed(user).of_all(players).filter(status=Nationality.Status.HELD)
    held = set(nationalities.values_list("player", "iso"))
    for (pk, association), tie in ties.items():
        tie.held = (pk, association.nationality_iso) in held
    return ties


def country_words(tie: Tie) -> str:
    """Why the country finds him: what he plays, holds, could by the rules, is said to, and says; of that the latest."""
    statuses = Eligibility.Status
    stances = sorted(
        (fact for fact in tie.facts if fact.stance), key=lambda fact: (fact.as_of_latest or date.min, fact.pk)
    )
    claims = [fact for fact in tie.facts if not fact.stance]
    claims.sort(key=lambda fact: list(statuses).index(statuses(fact.status)) if fact.status else len(statuses))
    plays = [reason_words(fact) for fact in claims if fact.status == statuses.PLAYS]
    told = [*(plays or _represents(tie)), *_by_the_rules(tie), *(reason_words(fact) for fact in claims)]
    told += [reason_words(fact) for fact in stances[-1:]]
    return wording.joined(dict.fromkeys(told or _undecided(tie)))


def _represents(tie: Tie) -> list[str]:
    represents = tie.verdict is not None and tie.verdict.part == Verdict.Part.REPRESENTS
    return [gettext("represents it")] if represents else []


def _by_the_rules(tie: Tie) -> list[str]:
    """What no claim says by itself."""
    words = [gettext("holds the nationality")] if tie.held else []
    verdict = tie.verdict
    if verdict and verdict.part == Verdict.Part.LEFT:
        words.append(gettext("has left for another"))
    elif verdict and verdict.outcome == Verdict.Outcome.CAN_SWITCH:
        words.append(gettext("could change to it by the rules"))
    elif verdict and verdict.part == Verdict.Part.COULD:
        words.append(gettext("could play for it by the rules"))
    return words


def _undecided(tie: Tie) -> list[str]:
    """Of a nationality on record that is perhaps not held."""
    said = tie.verdict is not None and tie.verdict.part == Verdict.Part.SAID
    return [gettext("not decided by what we know")] if said else []
