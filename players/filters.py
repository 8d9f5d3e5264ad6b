"""How readers narrow the lists of players and clubs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from heapq import nsmallest
from typing import TYPE_CHECKING, Any

from django.db.models import Count, F, Q
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, MultipleChoiceFilter

from players.facets import (
    MOST_OPTIONS,
    AgeFilter,
    AssociationsFilter,
    ClubsFilter,
    LanguagesFilter,
    Option,
    OptionsFilter,
    PositionFilter,
    SortFilter,
    TierFilter,
    UserFilterSet,
    language_words,
)
from players.models import Association, Club, PlayedAt, Player, Position, ToldIn, Verdict
from players.shelf_life import months_later

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from players.models.renewals import CountedQuerySet

PARTS = {"plays_for": Verdict.Part.REPRESENTS, "could_play_for": Verdict.Part.COULD}
TIES = ("nationality", *PARTS)
UNDATED = "undated"
FRESHNESS = (
    ("year", _("within a year")),
    ("three-years", _("one to three years ago")),
    ("older", _("longer ago")),
    (UNDATED, _("on no known day")),
)


class PlayerFilter(UserFilterSet):
    """Of the players whom the user may see, all of them in whatever order: what is counted is counted of them.

    `nationality` finds whoever represents the association, holds its nationality, or is said or computed able to
    play for it; each row says which. `could_play_for` is by the rules alone, not what is said.
    """

    clubs = ("club", "club_now", "club_youth")

    q = CharFilter(label=_("Name"), method="by_name", max_length=200)
    club = ClubsFilter(label=_("Club, now or ever"), method="by_club")
    club_now = ClubsFilter(label=_("Club now"), method="by_club_now")
    club_youth = ClubsFilter(label=_("In the youth of"), method="by_club")
    nationality = AssociationsFilter(label=_("Country"), method="by_verdict")
    plays_for = AssociationsFilter(label=_("Represents"), method="by_verdict")
    could_play_for = AssociationsFilter(label=_("Could play for, by the rules"), method="by_verdict")
    position = PositionFilter(label=_("Position"))
    age_from = AgeFilter(label=_("Age from"), method="by_age")
    age_to = AgeFilter(label=_("Age to"), method="by_age")
    language = LanguagesFilter(label=_("Language of interviews"), method="by_language")
    freshness = MultipleChoiceFilter(
        label=_("Something was last said"),
        choices=FRESHNESS,
        method="by_freshness",
        error_messages={"invalid_choice": _("“%(value)s” is not a time, as year or older.")},
    )
    options = OptionsFilter((*clubs, *TIES))
    sort = SortFilter(
        {
            "name": (_("Name"), ("key", "pk")),
            "youngest": (_("Youngest first"), (F("birth_latest").desc(nulls_last=True), "key", "pk")),
            "newest": (_("Newest profiles first"), (F("published_at").desc(nulls_last=True), "key", "pk")),
            "told": (_("Latest word first"), (F("last_told").desc(nulls_last=True), "key", "pk")),
        }
    )

    def by_club(self, queryset: QuerySet[Player], name: str, value: QuerySet[Club]) -> QuerySet[Player]:
        if not value:
            return queryset
        found = PlayedAt.objects.for_audience(self.user).at(value)
        found = found.in_youth() if name == "club_youth" else found
        return queryset.filter(pk__in=found.order_by().values("player"))

    def by_club_now(self, queryset: QuerySet[Player], name: str, value: QuerySet[Club]) -> QuerySet[Player]:
        return queryset.filter(club__in=[club.pk for club in value]) if value else queryset

    def by_verdict(self, queryset: QuerySet[Player], name: str, value: QuerySet[Association]) -> QuerySet[Player]:
        """The few whom the index of verdicts gives, not every player asked for his verdict."""
        if not value:
            return queryset
        verdicts = Verdict.objects.for_audience(self.user).about_any(value)
        found = verdicts.in_part(PARTS[name]) if name in PARTS else verdicts.in_country()
        return queryset.filter(pk__in=found.order_by().values("player"), minor=False)

    def by_language(self, queryset: QuerySet[Player], name: str, value: list[str]) -> QuerySet[Player]:
        if not value:
            return queryset
        return queryset.filter(pk__in=ToldIn.objects.for_audience(self.user).told_in(value).values("player"))

    def by_freshness(self, queryset: QuerySet[Player], name: str, value: list[str]) -> QuerySet[Player]:
        which = Q()
        for each in value:
            which |= self._freshness[each]
        return queryset.filter(which)

    @cached_property
    def _freshness(self) -> dict[str, Q]:
        """By value the days that it means, each day under one."""
        today = self.today or date.max
        year, three_years = months_later(today, -12), months_later(today, -36)
        return {
            "year": Q(last_told__gte=year),
            "three-years": Q(last_told__lt=year, last_told__gte=three_years),
            "older": Q(last_told__lt=three_years),
            UNDATED: Q(last_told__isnull=True),
        }

    @property
    def asked_for(self) -> set[Association]:
        """The associations that any filter names."""
        return {association for name in TIES for association in self.picked(name)}

    @property
    def clubs_asked_for(self) -> set[Club]:
        return {club for name in self.clubs for club in self.picked(name)}

    def counted(self) -> dict[str, Callable[[], list[Option]]]:
        return {
            **{name: partial(self.spell_options, name) for name in self.clubs},
            **{name: partial(self.verdict_options, name) for name in TIES},
            "position": self.position_options,
            "language": self.language_options,
            "freshness": self.freshness_options,
        }

    @cached_property
    def _at_clubs(self) -> dict[str, dict[int, int]]:
        """By filter and club how many players."""
        found: dict[str, dict[int, int]] = {"club": {}, "club_youth": {}}
        for name, counts in found.items():
            for (club, youth), players in self.kept(name, "clubs", partial(self._count_spells, name)).items():
                if youth or name != "club_youth":
                    counts[club] = counts.get(club, 0) + players
        found["club_now"] = self.kept("club_now", "club", self._count_present)
        return found

    @cached_property
    def _clubs(self) -> dict[int, Club]:
        """Those that are shown, of all three filters by one query; many thousand others need no name."""
        shown = {club.pk for club in self.clubs_asked_for}
        for name, counts in self._at_clubs.items():
            most = len(counts) if name == self.shown_whole else MOST_OPTIONS
            shown.update(nsmallest(most, counts, key=lambda club: (-counts[club], club)))
        return Club.objects.visible_to(self.user).in_bulk(shown)

    def spell_options(self, name: str) -> list[Option]:
        return self.club_options(name, self._at_clubs[name], self._clubs.values())

    def how_many(self, name: str, options: list[Option]) -> int:
        return len(self._at_clubs[name]) if name in self._at_clubs else len(options)

    def verdict_options(self, name: str) -> list[Option]:
        counts: dict[int, int] = {}
        ties = self.kept(name, "ties", partial(self._count_ties, name))
        for (association, part, in_country), players in ties.items():
            if PARTS.get(name, part) == part and (name in PARTS or in_country):
                counts[association] = counts.get(association, 0) + players
        named = self._associations
        found = sorted(counts.items(), key=lambda item: (-item[1], named[item[0]].name))
        return self.options_of(name, ((named[pk].trigram, named[pk].name, count) for pk, count in found))

    @cached_property
    def _associations(self) -> dict[int, Association]:
        return Association.objects.in_bulk()

    def position_options(self) -> list[Option]:
        found = self.kept("position", "position", partial(self._by, "position", "position"))
        return self.options_of("position", [(*choice, found.get(choice[0], 0)) for choice in Position.choices])

    def language_options(self) -> list[Option]:
        found = self.kept("language", "language", self._count_languages)
        counted = sorted((-count, code) for (code,), count in found.items())
        return self.options_of("language", [(code, language_words(code), -count) for count, code in counted])

    def freshness_options(self) -> list[Option]:
        found = self.kept("freshness", "freshness", self._count_freshness)
        return self.options_of("freshness", [(*choice, found[choice[0]]) for choice in FRESHNESS])

    def _count_freshness(self) -> dict[str, int]:
        counts = {value.replace("-", "_"): Count("pk", filter=which) for value, which in self._freshness.items()}
        found = self.without("freshness").aggregate(**counts)
        return {value: found[value.replace("-", "_")] for value in self._freshness}

    def _by(self, column: str, left_out: str) -> dict[Any, int]:
        """How many players have each value of a column of theirs."""
        return dict(self.without(left_out).values_list(column).annotate(players=Count("pk")))

    def _count_spells(self, left_out: str) -> Counter[tuple[Any, ...]]:
        spells = PlayedAt.objects.for_audience(self.user)
        counted = self._count(left_out, spells, "club", "youth")
        return Counter({key: players for key, players in counted.items() if key[0] in self._open_clubs})

    def _count_present(self) -> dict[int, int]:
        return {club: count for club, count in self._by("club", "club_now").items() if club in self._open_clubs}

    @cached_property
    def _open_clubs(self) -> set[int]:
        return set(Club.objects.visible_to(self.user).values_list("pk", flat=True))

    def _count_ties(self, left_out: str) -> Counter[tuple[Any, ...]]:
        verdicts = Verdict.objects.for_audience(self.user).of_adults()
        return self._count(left_out, verdicts, "association", "part", "in_country")

    def _count_languages(self) -> Counter[tuple[Any, ...]]:
        return self._count("language", ToldIn.objects.for_audience(self.user), "language")

    def _count(self, left_out: str, rows: CountedQuerySet[Any], *columns: str) -> Counter[tuple[Any, ...]]:
        """By what they are listed under how many of the players whom all filters but one find.

        Where none is on, all rows without those of players who are hidden from the reader: to look each of some hundred
        thousand up among those whom he may see takes ten times as long.
        """
        if self._on(left_out):
            return rows.filter(player__in=self.without(left_out)).counted_by(*columns)
        hidden = rows.filter(player__in=Player.objects.hidden_from(self.user))
        return rows.counted_by(*columns) - hidden.counted_by(*columns)


class ClubFilter(UserFilterSet):
    q = CharFilter(label=_("Name"), method="by_name", max_length=200)
    association = AssociationsFilter(label=_("Association"), method="by_association")
    tier = TierFilter(label=_("League level"))

    def by_association(self, queryset: QuerySet[Club], name: str, value: QuerySet[Association]) -> QuerySet[Club]:
        return queryset.filter(association__in=value) if value else queryset

    @property
    def tiers(self) -> list[int]:
        """The levels that any club has which the reader may see."""
        found = Club.objects.visible_to(self.user).order_by("tier").values_list("tier", flat=True).distinct()
        return [tier for tier in found if tier]
