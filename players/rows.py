"""The rows of the list of players: who they are, and why a filter found them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from players import wording
from players.countries import reason_words
from players.dates import age_on
from players.models import Association, CareerStep, Club, Eligibility, Player

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True)
class Reason:
    """ "Japan" and "said to be able to play for it, own word: open"; "SV Hellbach" and "2018–2020"."""

    name: str
    words: str
    asked_for: bool


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
    """One query for the countries of all rows and, where a club is asked for, one for the spells there."""
    reasons: dict[int, list[Reason]] = {player.pk: [] for player in players}
    clubs, asked_for = list(clubs), set(associations)
    if clubs:
        steps = CareerStep.objects.visible_to(user).now_or_ever().of_all(players).at(clubs)
        for pk, club, words in _spells(steps.select_related("club")):
            reasons[pk].append(Reason(club, words, True))
    found = Eligibility.objects.visible_to(user).of_all(players).select_related("association")
    for pk, association, words in _countries(found):
        reasons[pk].append(Reason(association.name_en, words, association in asked_for))
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
        told = ", ".join(part for part in (*wording.step_notes(step), wording.spell_words(step)) if part)
        relation = str(step.get_relation_display())
        as_of = wording.date_words(step.as_of)
        words.setdefault((step.player_id, step.club.name), []).append(
            told or (f"{relation}, {as_of}" if as_of and step.relation == "current" else relation)
        )
    return [(pk, club, "; ".join(dict.fromkeys(told))) for (pk, club), told in words.items()]


def _countries(found: Iterable[Eligibility]) -> list[tuple[int, Association, str]]:
    """What he plays, could and says, in this order; of what he says only the latest."""
    facts: dict[tuple[int, Association], list[Eligibility]] = {}
    for fact in found:
        facts.setdefault((fact.player_id, fact.association), []).append(fact)
    statuses = list(Eligibility.Status.values)
    result = []
    for (pk, association), said in facts.items():
        stances = sorted((fact for fact in said if fact.stance), key=lambda fact: fact.as_of_latest or date.min)
        rest = [fact for fact in said if not fact.stance]
        rest.sort(key=lambda fact: statuses.index(fact.status) if fact.status else len(statuses))
        words = dict.fromkeys(reason_words(fact) for fact in (*rest, *stances[-1:]))
        result.append((pk, association, ", ".join(words)))
    return result
