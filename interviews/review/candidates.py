"""Whom of our players a name of an interview may mean, with the reasons: name, club at that time, age, company.

Loads what it needs once for all open names of an interview, so that the number of queries does not grow with them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from django.contrib.auth.models import User
from django.db.models import Q
from rapidfuzz import fuzz, process

from interviews.review import minors
from players import names
from players.dates import PartialDate
from players.models import CareerStep, Player, PlayerAlias, Relationship

ALIKE = 80  # token_sort_ratio from which two names are worth showing together
SHOWN = 5
MOST_ALIKE = 50
CLUB_FIELDS = ("club", "from_club", "to_club")
A_YEAR = timedelta(days=366)  # by which two sources may differ and still mean the same person
BEGINNING = 4  # letters in which two spellings of one word agree, as a rule


@dataclass(frozen=True, slots=True)
class Candidate:
    """A player whom a name may mean, and the reasons for it, strongest first; what speaks against him comes last."""

    player: Player
    score: int
    reasons: tuple[str, ...]
    same_name: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What an interview proposes of a person."""

    kind: str
    fields: Mapping[str, object]
    club_keys: Mapping[str, str]
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near a name of ours comes to one of the interview."""

    points: int
    reason: str
    same_name: bool = False


@dataclass(frozen=True, slots=True)
class Spell:
    """Between which years an interview has somebody at a club; 0 where it does not say."""

    first: int = 0
    last: int = 0

    def meets(self, step: CareerStep) -> bool | None:
        """Whether the two can have been at once; None where one of them has no time."""
        first = step.start.earliest.year if step.start else 0
        last = step.end.latest.year if step.end else 0
        if not (first or last) or not (self.first or self.last):
            return None
        return not ((last and self.first and last < self.first) or (self.last and first and self.last < first))


@dataclass(frozen=True)
class Ranking:
    """The candidates for the names of one interview."""

    open_names: Sequence[str]  # of which nobody has said yet whom they mean
    told: Mapping[str, Sequence[Told]]
    published: PartialDate | None
    subject: Player | None
    named: Collection[int]  # players whom other names of the interview mean
    user: User | None = None  # who is told only of what he may see

    def of(self, name: str, ruled_out: Collection[int] = ()) -> list[Candidate]:
        """Best first."""
        if not names.key(name):
            return []
        if name not in self.open_names:  # an editor's own spelling, or one that is linked already
            other = Ranking([name], self.told, self.published, self.subject, self.named, self.user)
            return other.of(name, ruled_out)
        found = [
            self._candidate(self._players[pk], likeness, name)
            for pk, likeness in self._likenesses[name].items()
            if pk in self._players and pk not in ruled_out
        ]
        found.sort(key=lambda candidate: (-candidate.score, candidate.player.key, candidate.player.pk))
        return found[:SHOWN]

    @cached_property
    def _likenesses(self) -> dict[str, dict[int, Likeness]]:
        known = list(_spellings(self.open_names))
        return {name: _alike(names.key(name), known) for name in self.open_names}

    @cached_property
    def _ids(self) -> set[int]:
        return {pk for found in self._likenesses.values() for pk in found}

    @cached_property
    def _players(self) -> dict[int, Player]:
        seen = Player.objects.all() if self.user is None else Player.objects.visible_to(self.user)
        return seen.select_related("club").in_bulk(self._ids) if self._ids else {}

    @cached_property
    def _steps(self) -> dict[int, list[CareerStep]]:
        steps: dict[int, list[CareerStep]] = {}
        seen = CareerStep.objects.all() if self.user is None else CareerStep.objects.editable_by(self.user)
        for step in seen.current().filter(player__in=self._ids).select_related("club"):
            steps.setdefault(step.player_id, []).append(step)
        return steps

    @cached_property
    def _known_to_subject(self) -> frozenset[int]:
        if self.subject is None:
            return frozenset()
        either = Q(player=self.subject, other__in=self._ids) | Q(other=self.subject, player__in=self._ids)
        seen = Relationship.objects.all() if self.user is None else Relationship.objects.editable_by(self.user)
        pairs = seen.current().filter(either).values_list("player", "other")
        return frozenset(pk for pair in pairs for pk in pair if pk and pk != self.subject.pk)

    def _candidate(self, player: Player, likeness: Likeness, name: str) -> Candidate:
        score, reasons = likeness.points, [likeness.reason]
        points, reason = self._club(player, name)
        if reason:
            score, reasons = score + points, [*reasons, reason]
        if player.pk in self._known_to_subject:
            score, reasons = score + 10, [*reasons, f"is linked with {self.subject} already"]
        if player.pk in self.named:
            score, reasons = score + 5, [*reasons, "is named in this interview"]
        fits = age_fits(player, self.told.get(name, ()), self.published)
        if fits is not None:
            score += 10 if fits else -40
            reasons.append(f"born {player.birth}: {'fits' if fits else 'does not fit'} the age that is told")
        return Candidate(player, score, tuple(reasons), likeness.same_name)

    def _club(self, player: Player, name: str) -> tuple[int, str]:
        """The best that shared clubs say for him."""
        told, best = self._clubs_told(name), (0, "")
        for step in self._steps.get(player.pk, ()):
            for key in {step.club.key, step.club.reference_key} & set(told):
                meets = {spell.meets(step) for spell in told[str(key)]}
                if True in meets:
                    best = max(best, (20, f"was at {step.club.name} then"))
                elif None in meets:
                    best = max(best, (15, f"was at {step.club.name} too"))
                else:
                    best = max(best, (2, f"was at {step.club.name}, at another time"))
        return best

    def _clubs_told(self, name: str) -> dict[str, list[Spell]]:
        """By key and by reference key when the interview has him at which club."""
        found: dict[str, list[Spell]] = {}
        for told in self.told.get(name, ()):
            for club_field in CLUB_FIELDS:
                if told.kind in ("club", "transfer") and club_field in told.fields:
                    keys = {names.key(str(told.fields[club_field])), told.club_keys.get(club_field, "")}
                    for key in keys - {""}:
                        found.setdefault(key, []).append(self._spell(told, club_field))
        return found

    def _spell(self, told: Told, club_field: str) -> Spell:
        def year(name: str) -> int:
            return int(str(told.fields.get(name, 0)))

        if told.kind == "transfer":
            return Spell(last=year("year")) if club_field == "from_club" else Spell(first=year("year"))
        first, last = year("from_year"), year("to_year")
        if told.fields.get("relation") in ("current", "loan") and self.published and not last:
            last = self.published.latest.year
            first = first or last
        return Spell(first, last)


def age_fits(player: Player, told: Iterable[Told], published: PartialDate | None) -> bool | None:
    """Whether his birth agrees, to a year, with what is told of age and birth; None where one side is unknown."""
    births = [birth for each in told if (birth := minors.birth_told(each.kind, each.fields, published)) is not None]
    if player.birth is None or not births:
        return None
    return all(_apart(player.birth, birth) <= A_YEAR for birth in births)


def _apart(one: PartialDate, other: PartialDate) -> timedelta:
    return max(one.earliest, other.earliest) - min(one.latest, other.latest)


Spelling = tuple[str, int, str]  # a folded name, whose it is, and how it is told as a reason


def _spellings(wanted: Iterable[str]) -> Iterable[Spelling]:
    """The names of ours that share the beginning of a word with one of the wanted ones: few of a hundred thousand."""
    beginnings = sorted({re.escape(begun) for name in wanted for begun in _beginnings(names.key(name))})
    if not beginnings:
        return
    some_word = f"(^|[ -])({'|'.join(beginnings)})"
    for key, pk in Player.objects.filter(key__regex=some_word).values_list("key", "pk"):
        yield key, pk, "name"
    aliases = PlayerAlias.objects.filter(key__regex=some_word)
    for alias in aliases:
        yield alias.key, alias.player_id, f"“{alias.name}” is a name of his ({alias.get_kind_display()})"


def _beginnings(key: str) -> list[str]:
    words = key.replace("-", " ").split()
    long = [word for word in words if len(word) > 2 or not word.isascii()]  # "de", "al" begin too many names
    return [word[:BEGINNING] for word in long or words]


def _alike(name: str, known: Sequence[Spelling]) -> dict[int, Likeness]:
    """By player how near the nearest of his names comes."""
    found: dict[int, Likeness] = {}
    spellings = [spelling for spelling, _pk, _told in known]
    alike = process.extract(name, spellings, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=MOST_ALIKE)
    surname = name.rpartition(" ")[2]
    by_surname = [(spelling, 0, place) for place, spelling in enumerate(spellings) if _ends(spelling, surname)]
    for _spelling, points, place in [*alike, *by_surname]:
        likeness = _likeness(name, known[place], int(points))
        pk = known[place][1]
        if pk not in found or likeness.points > found[pk].points:
            found[pk] = likeness
    return found


def _likeness(name: str, known: Spelling, points: int) -> Likeness:
    spelling, _pk, told = known
    if spelling == name:
        return Likeness(100, "same name" if told == "name" else told, same_name=True)
    if points:
        return Likeness(points - 10, "similar name" if told == "name" else f"similar: {told}")
    return Likeness(65, "same last name")


def _ends(spelling: str, surname: str) -> bool:
    return spelling == surname or spelling.endswith(f" {surname}")
