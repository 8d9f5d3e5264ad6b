"""Who stands on the page of an association, in which part, and by what: from the stored verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Q
from django.utils.translation import gettext, gettext_lazy, ngettext

from players.countries import reason_words
from players.eligibility.claims import Need
from players.evidence import ShownFact, show
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    Eligibility,
    KnownFact,
    Nationality,
    Player,
    Verdict,
)
from players.on_record import World
from players.rows import age_words
from players.verdict_words import missing_words, short_words

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.core.paginator import Page

    from players.association_filter import AssociationFilter
    from players.models.verdicts import VerdictQuerySet

PEOPLE_SHOWN = 8  # of each part, where all four stand on one page
MOST_LINES = 3  # of facts for one person; his own page has the rest
_PART = Verdict.Part
TITLES = {
    _PART.REPRESENTS: gettext_lazy("Represents it"),
    _PART.COULD: gettext_lazy("Could play for it"),
    _PART.SAID: gettext_lazy("Said to be able to, not decided by what we know"),
    _PART.LEFT: gettext_lazy("Has left for another"),
}
EXPLAINED = {
    _PART.COULD: gettext_lazy(
        "By the rules, from the facts on record: tied to no other association, or tied to one and able to ask for a "
        "change, which only FIFA grants."
    ),
    _PART.SAID: gettext_lazy(
        "Somebody said so or called them up, or a match or nationality is on record; with what is missing to decide it."
    ),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One fact in words: "plays for the U21", "Japanese, held, by birth"."""

    words: str
    shown: ShownFact


@dataclass(frozen=True, slots=True)
class Person:
    player: Player
    age: str
    level: str
    club_url: str
    ruling: str  # "could change to it (ground a)"
    missing: str  # "Missing: …"
    elsewhere: Association | None  # what he represents today
    change: ShownFact | None  # to or from this association
    latest: ShownFact | None  # his latest word
    heard: str  # "11 months ago"
    lines: tuple[Line, ...]
    more: int  # facts that only his own page shows

    @property
    def entries(self) -> tuple[ShownFact, ...]:
        """What the page needs the evidence of."""
        told = (self.change, self.latest, *(line.shown for line in self.lines))
        return tuple(entry for entry in told if entry)


@dataclass(frozen=True, slots=True)
class Section:
    """`whole` is False where only the first few are shown."""

    part: str
    title: str
    explained: str
    count: int
    people: tuple[Person, ...]

    @property
    def whole(self) -> bool:
        return len(self.people) == self.count


@dataclass(frozen=True, slots=True)
class AssociationPage:
    parts: tuple[tuple[str, str, int], ...]  # (part, title, how many) of all four
    sections: tuple[Section, ...]
    evidence: tuple[ShownFact, ...]

    @property
    def representing(self) -> list[Player]:
        """Those shown who represent it."""
        return [
            person.player for section in self.sections if section.part == _PART.REPRESENTS for person in section.people
        ]

    @property
    def has_invented(self) -> bool:
        return any(source.invented for entry in self.evidence for source in entry.sources)


def build(
    association: Association,
    filterset: AssociationFilter,
    user: AbstractBaseUser | AnonymousUser,
    today: date,
    page: Page[Verdict] | None = None,
) -> AssociationPage:
    """The first few of each part, or one page of a single part; in a number of queries that does not grow."""
    counts = filterset.counts()
    found: dict[str, list[Verdict]] = {}
    for part in _PART.values:
        if page is None and counts.get(part):
            found[part] = list(arranged(filterset.people, part)[:PEOPLE_SHOWN])
        elif page is not None and (rows := [verdict for verdict in page if verdict.part == part]):
            found[part] = rows
    people = _people(association, [verdict for rows in found.values() for verdict in rows], user, today)
    sections = tuple(
        Section(
            part,
            str(TITLES[_PART(part)]),
            str(EXPLAINED.get(_PART(part), "")),
            counts[part],
            tuple(people[verdict.player_id] for verdict in rows),
        )
        for part, rows in found.items()
    )
    return AssociationPage(
        parts=tuple((part, str(TITLES[_PART(part)]), counts.get(part, 0)) for part in _PART.values),
        sections=sections,
        evidence=tuple(entry for section in sections for person in section.people for entry in person.entries),
    )


def arranged(verdicts: VerdictQuerySet, part: str) -> VerdictQuerySet:
    """Those of one part, with their people: by what they say where they could play, else by name."""
    found = verdicts.in_part(part).with_people()
    return found.latest_word_first() if part in (_PART.COULD, _PART.SAID) else found.by_name()


def _people(
    association: Association, verdicts: Sequence[Verdict], user: AbstractBaseUser | AnonymousUser, today: date
) -> dict[int, Person]:
    players = [verdict.player for verdict in verdicts]
    if not players:
        return {}
    shown: dict[int, list[ShownFact]] = {}
    for entry in show(facts_on(association, players, user), user):
        shown.setdefault(entry.fact.player_id, []).append(entry)
    represented = Verdict.objects.for_audience(user).of_all(players).in_part(_PART.REPRESENTS)
    others = represented.exclude(association=association).select_related("association")
    elsewhere = {row.player_id: row.association for row in others}
    world = World()
    return {
        verdict.player_id: _person(
            verdict, shown.get(verdict.player_id, []), elsewhere.get(verdict.player_id), world, user, today
        )
        for verdict in verdicts
    }


def facts_on(
    association: Association, players: Sequence[Player], user: AbstractBaseUser | AnonymousUser
) -> list[KnownFact]:
    """What ties these players to the association: claims and words, matches, nationality, ancestors, changes."""
    of_it = Q(association=association)
    kinds: tuple[tuple[type[KnownFact], Q, tuple[str, ...]], ...] = (
        (Eligibility, of_it, ("association",)),
        (Appearance, of_it, ("association",)),
        (Nationality, Q(iso=association.nationality_iso), ()),
        (Ancestor, Q(birth_territory=association), ("birth_territory",)),
        (AssociationChange, Q(old=association) | Q(new=association), ("old", "new")),
    )
    found: list[KnownFact] = []
    for model, condition, named in kinds:
        facts = model.objects.listed(user).of_all(players).filter(condition)
        found += facts.select_related("player", "named_source", *named)
    return found


def _person(
    verdict: Verdict,
    shown: Iterable[ShownFact],
    elsewhere: Association | None,
    world: World,
    user: AbstractBaseUser | AnonymousUser,
    today: date,
) -> Person:
    player = verdict.player
    change, latest, rest = _sorted(shown)
    return Person(
        player=player,
        age=age_words(player, today),
        level=str(verdict.get_level_display()),
        club_url=player.club.get_absolute_url() if player.club and player.club.is_open_to(user) else "",
        ruling=_ruling_words(verdict),
        missing=missing_words(tuple(Need(kind, about) for kind, about in verdict.needs), world),
        elsewhere=elsewhere,
        change=change,
        latest=latest,
        heard=ago_words(verdict.said_on, today) if verdict.said_on else "",
        lines=tuple(Line(_words(entry), entry) for entry in rest[:MOST_LINES]),
        more=len(rest[MOST_LINES:]),
    )


def _sorted(shown: Iterable[ShownFact]) -> tuple[ShownFact | None, ShownFact | None, list[ShownFact]]:
    """The last change, his latest word, and the rest: by what says most."""
    changes, stances, rest = [], [], []
    for entry in shown:
        if isinstance(entry.fact, AssociationChange):
            changes.append(entry)
        elif isinstance(entry.fact, Eligibility) and entry.fact.stance:
            stances.append(entry)
        else:
            rest.append(entry)
    rest.sort(key=_weight)
    return (
        next(reversed(changes), None),  # they come in the order in which they were granted
        max(stances, key=lambda entry: (entry.fact.as_of_latest or date.min, entry.fact.pk), default=None),
        rest,
    )


def _weight(entry: ShownFact) -> tuple[int, int, int]:
    """Claims first, then the latest official match, the nationality, other matches, ancestors, grounds named."""
    fact, statuses = entry.fact, list(Eligibility.Status.values)
    if isinstance(fact, Eligibility):
        return (statuses.index(fact.status) if fact.status else len(statuses) + 4), 0, fact.pk
    if isinstance(fact, Appearance):
        later_first = -fact.day_latest.toordinal() if fact.day_latest else 0
        return len(statuses) + (0 if fact.official else 2), later_first, fact.pk
    return len(statuses) + (1 if isinstance(fact, Nationality) else 3), 0, fact.pk


def _words(entry: ShownFact) -> str:
    return reason_words(entry.fact) if isinstance(entry.fact, Eligibility) else entry.value


def _ruling_words(verdict: Verdict) -> str:
    """ "could change to it (ground a)", "may play, perhaps tied to it already"."""
    words = short_words(verdict.outcome, verdict.tie_unknown)
    if verdict.ground == "return":
        return gettext("could change back to it")
    if verdict.ground:
        return gettext("%(outcome)s (ground %(ground)s)") % {"outcome": words, "ground": verdict.ground}
    return words


def ago_words(day: date, today: date) -> str:
    """How fresh it is: "less than a month ago", "11 months ago", "2 years ago"."""
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if months < 1:
        return gettext("less than a month ago")
    if months < 12:
        return ngettext("%(count)s month ago", "%(count)s months ago", months) % {"count": months}
    years = months // 12
    return ngettext("%(count)s year ago", "%(count)s years ago", years) % {"count": years}
