"""How readers narrow the lists. A value that does not exist is an error, never a list of everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from django import forms
from django.db.models import Count, F
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, ChoiceFilter, Filter, FilterSet, ModelMultipleChoiceFilter
from django_filters import MultipleChoiceFilter as ManyChoicesFilter
from django_filters.fields import ModelMultipleChoiceField

from players.dates import born_from_age
from players.models import Association, CareerStep, Club, Player, Position, Verdict

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.db.models import QuerySet
    from django.http import QueryDict

FIRST_OPTIONS, MOST_OPTIONS = 8, 60
PARTS = {"plays_for": Verdict.Part.REPRESENTS, "could_play_for": Verdict.Part.COULD}
YOUNGEST, OLDEST = 10, 60


@dataclass(frozen=True, slots=True)
class Option:
    """One checkbox: what goes into the address, what people read, and how many rows it would find."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of checkboxes: the first few, and the rest behind "all"."""

    name: str
    label: str
    first: list[Option]
    rest: list[Option]


class TrigramsField(ModelMultipleChoiceField):
    """Association trigrams; "jpn" is read as "JPN"."""

    def clean(self, value: Any) -> Any:
        return super().clean([str(each).upper() for each in value or ()])


class AssociationsFilter(ModelMultipleChoiceFilter):
    field_class = TrigramsField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            queryset=Association.objects.all(),
            to_field_name="trigram",
            error_messages={"invalid_choice": _("“%(value)s” is not the code of an association, as GER or JPN.")},
            **kwargs,
        )


class AgeFilter(Filter):
    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=YOUNGEST, max_value=OLDEST, **kwargs)


class PositionFilter(ManyChoicesFilter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            choices=Position.choices,
            distinct=False,
            error_messages={"invalid_choice": _("“%(value)s” is not a position.")},
            **kwargs,
        )


class ClubsFilter(ModelMultipleChoiceFilter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            queryset=lambda request: Club.objects.all(),
            to_field_name="slug",
            error_messages={"invalid_choice": _("There is no club with the address “%(value)s”.")},
            **kwargs,
        )


class UserFilterSet(FilterSet):
    """A FilterSet that knows who asks, and shows nothing rather than everything where a value is wrong."""

    person = ""  # from a row to the columns of its player: "player__"

    def __init__(
        self,
        data: QueryDict,
        queryset: QuerySet[Any],
        *,
        user: AbstractBaseUser | AnonymousUser,
        today: date | None = None,
    ) -> None:
        self.user, self.today = user, today
        filled = data.copy()  # without what a form left empty
        for name, values in data.lists():
            filled.setlist(name, [value for value in values if value.strip()])
        super().__init__(filled, queryset)
        if "club" in self.form.fields:
            self.form.fields["club"].queryset = Club.objects.visible_to(user)

    @property
    def found(self) -> QuerySet[Any]:
        found: QuerySet[Any] = self.qs if self.is_valid() else self.queryset.none()
        return found

    def without(self, left_out: str) -> QuerySet[Any]:
        """What all filters but one find: the ground on which that one's options are counted."""
        queryset: QuerySet[Any] = self.queryset.all()
        self.is_valid()
        for name, value in self.form.cleaned_data.items():
            if name not in (left_out, "sort"):
                queryset = self.filters[name].filter(queryset, value)
        return queryset.order_by()

    def picked(self, name: str) -> list[Any]:
        """The rows of a many-valued filter that the address names and that exist."""
        return list(self.form.cleaned_data.get(name) or ()) if self.is_valid() else []

    def chosen(self) -> list[tuple[str, str, str, str]]:
        """(field, its label, value as in the address, value in words) of every filter that is on."""
        on: list[tuple[str, str, str, str]] = []
        for name, value in self.form.cleaned_data.items() if self.is_valid() else ():
            if name == "sort" or value in (None, ""):
                continue
            label = str(self.filters[name].label)
            values = [value] if isinstance(value, str | int) else value
            on += [(name, label, self._address_value(name, each), self._words(name, each)) for each in values]
        return on

    def _address_value(self, name: str, value: Any) -> str:
        return str(getattr(value, str(self.filters[name].extra.get("to_field_name")), value))

    def _words(self, name: str, value: Any) -> str:
        choices = dict(self.filters[name].extra.get("choices", ()))
        return str(choices.get(value, value) if isinstance(value, str) else value)

    def by_name(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        return queryset.named_like(value, self.user)  # type: ignore[attr-defined,no-any-return]

    def by_age(self, queryset: QuerySet[Any], name: str, value: int) -> QuerySet[Any]:
        """Everybody who may have that age by what is known of his birth."""
        span = born_from_age(value, self.today or date.max)
        if name == "age_from":
            return queryset.filter(**{f"{self.person}birth_earliest__lte": span.latest})
        return queryset.filter(**{f"{self.person}birth_latest__gte": span.earliest})

    def facets(self) -> list[Facet]:
        """The groups of checkboxes that find anybody, each counted on the ground of all other filters."""
        found = {name: count() for name, count in self.counted().items()}
        return [
            Facet(name, str(self.filters[name].label), options[:FIRST_OPTIONS], options[FIRST_OPTIONS:])
            for name, options in found.items()
            if options
        ]

    def counted(self) -> dict[str, Callable[[], list[Option]]]:
        """By filter what counts its options, in the order of the page."""
        return {}

    def options(self, name: str, found: Any) -> list[Option]:
        """What was chosen always keeps its box, also when it finds nobody or stands far down."""
        chosen = set(self.form.cleaned_data.get(name) or ()) if self.is_valid() else set()
        values = {self._address_value(name, each): self._words(name, each) for each in chosen}
        options = [Option(value, str(label), count, value in values) for value, label, count in found]
        missing = set(values) - {option.value for option in options}
        options += [Option(value, values[value], 0, True) for value in sorted(missing)]
        return sorted(options, key=lambda option: not option.chosen)[:MOST_OPTIONS]


class PlayerFilter(UserFilterSet):
    """`nationality` finds whoever represents the association, holds its nationality, or is said or computed able to
    play for it; each row says which. `could_play_for` is by the rules alone, not what is said.
    """

    SORTS = (("name", _("Name")), ("youngest", _("Youngest first")), ("newest", _("Newest profiles first")))
    ORDERS = {
        "name": ("key", "pk"),
        "youngest": (F("birth_latest").desc(nulls_last=True), "key", "pk"),
        "newest": ("-published_at", "key", "pk"),
    }

    q = CharFilter(label=_("Name"), method="by_name", max_length=200)
    club = ClubsFilter(label=_("Club, now or ever"), method="by_club")
    nationality = AssociationsFilter(label=_("Country"), method="by_verdict")
    plays_for = AssociationsFilter(label=_("Represents"), method="by_verdict")
    could_play_for = AssociationsFilter(label=_("Could play for, by the rules"), method="by_verdict")
    position = PositionFilter(label=_("Position"))
    age_from = AgeFilter(label=_("Age from"), method="by_age")
    age_to = AgeFilter(label=_("Age to"), method="by_age")
    sort = ChoiceFilter(
        label=_("Sort by"),
        choices=SORTS,
        method="by_sort",
        empty_label=None,
        error_messages={"invalid_choice": _("The list cannot be sorted by “%(value)s”.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._counted: dict[str, list[tuple[int, str, bool, int]]] = {}

    def by_club(self, queryset: QuerySet[Player], name: str, value: QuerySet[Club]) -> QuerySet[Player]:
        if not value:
            return queryset
        return queryset.filter(pk__in=self._steps().at(value).order_by().values("player"))

    def by_verdict(self, queryset: QuerySet[Player], name: str, value: QuerySet[Association]) -> QuerySet[Player]:
        """The few whom the index of verdicts gives, not every player asked for his verdict."""
        if not value:
            return queryset
        verdicts = Verdict.objects.for_audience(self.user).about_any(value)
        found = verdicts.in_part(PARTS[name]) if name in PARTS else verdicts.in_country()
        return queryset.filter(pk__in=found.order_by().values("player"), minor=False)

    def by_sort(self, queryset: QuerySet[Player], name: str, value: str) -> QuerySet[Player]:
        return queryset.order_by(*self.ORDERS[value or "name"])

    @property
    def asked_for(self) -> set[Association]:
        """The associations that any filter names."""
        return {
            association for name in ("nationality", "plays_for", "could_play_for") for association in self.picked(name)
        }

    def counted(self) -> dict[str, Callable[[], list[Option]]]:
        return {
            "club": self.club_options,
            "nationality": partial(self.verdict_options, "nationality"),
            "plays_for": partial(self.verdict_options, "plays_for"),
            "could_play_for": partial(self.verdict_options, "could_play_for"),
            "position": self.position_options,
        }

    def club_options(self) -> list[Option]:
        """Clubs by their keys, named afterwards: joined to the steps, the database would begin with the clubs."""
        steps = self._steps().filter(player__in=self.without("club")).order_by().values_list("club")
        counts = dict(steps.annotate(players=Count("player", distinct=True)))
        named = Club.objects.visible_to(self.user).in_bulk(counts)
        found = sorted(named.values(), key=lambda club: (-counts[club.pk], club.name))
        return self.options("club", ((club.slug, club.name, counts[club.pk]) for club in found))

    def verdict_options(self, name: str) -> list[Option]:
        counts: dict[int, int] = {}
        for association, part, in_country, players in self._ties(name if self.picked(name) else ""):
            if PARTS.get(name, part) == part and (name in PARTS or in_country):
                counts[association] = counts.get(association, 0) + players
        named = Association.objects.in_bulk(counts)
        found = sorted(counts.items(), key=lambda item: (-item[1], named[item[0]].name_en))
        return self.options(name, ((named[pk].trigram, named[pk].name_en, count) for pk, count in found))

    def _ties(self, left_out: str) -> list[tuple[int, str, bool, int]]:
        """(association, part, in its country, players) on the ground of all filters but one.

        One query serves every filter that is off: they all stand on the ground of those that are on.
        """
        if left_out not in self._counted:
            verdicts = Verdict.objects.for_audience(self.user).filter(
                player__in=self.without(left_out).filter(minor=False)
            )
            self._counted[left_out] = verdicts.count_ties()
        return self._counted[left_out]

    def position_options(self) -> list[Option]:
        found = dict(self.without("position").values_list("position").annotate(players=Count("pk")))
        return self.options("position", [(*choice, found.get(choice[0], 0)) for choice in Position.choices])

    def _steps(self) -> Any:
        """Who may see the players was asked of the list."""
        return CareerStep.objects.listed(self.user).now_or_ever()


class ClubFilter(UserFilterSet):
    q = CharFilter(label=_("Name"), method="by_name", max_length=200)
    association = AssociationsFilter(label=_("Association"), method="by_association")

    def by_association(self, queryset: QuerySet[Club], name: str, value: QuerySet[Association]) -> QuerySet[Club]:
        return queryset.filter(association__in=value) if value else queryset
