"""How readers narrow the lists. A value that does not exist is an error, never a list of everybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django import forms
from django.db.models import Count, Exists, F, OuterRef
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, ChoiceFilter, Filter, FilterSet, ModelMultipleChoiceFilter
from django_filters import MultipleChoiceFilter as ManyChoicesFilter
from django_filters.fields import ModelMultipleChoiceField

from players.dates import born_from_age
from players.models import Association, CareerStep, Club, Eligibility, Player, Position

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.db.models import QuerySet
    from django.http import QueryDict

FIRST_OPTIONS, MOST_OPTIONS = 8, 60
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


class UserFilterSet(FilterSet):
    """A FilterSet that knows who asks, and shows nothing rather than everything where a value is wrong."""

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
        return queryset.named_like(value)  # type: ignore[attr-defined,no-any-return]


class PlayerFilter(UserFilterSet):
    """`nationality` finds whoever represents the association or is said to be able to; each row says so."""

    SORTS = (("name", _("Name")), ("youngest", _("Youngest first")), ("newest", _("Newest profiles first")))
    ORDERS = {
        "name": ("key", "pk"),
        "youngest": (F("birth_latest").desc(nulls_last=True), "key", "pk"),
        "newest": ("-published_at", "key", "pk"),
    }

    q = CharFilter(label=_("Name"), method="by_name", max_length=200)
    club = ModelMultipleChoiceFilter(
        label=_("Club, now or ever"),
        queryset=lambda request: Club.objects.all(),
        to_field_name="slug",
        method="by_club",
        error_messages={"invalid_choice": _("There is no club with the address “%(value)s”.")},
    )
    nationality = AssociationsFilter(label=_("Country"), method="by_nationality")
    position = ManyChoicesFilter(
        label=_("Position"),
        choices=Position.choices,
        distinct=False,
        error_messages={"invalid_choice": _("“%(value)s” is not a position.")},
    )
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
        self.form.fields["club"].queryset = Club.objects.visible_to(self.user)

    def by_club(self, queryset: QuerySet[Player], name: str, value: QuerySet[Club]) -> QuerySet[Player]:
        if not value:
            return queryset
        return queryset.filter(Exists(self._steps().filter(player=OuterRef("pk"), club__in=value)))

    def by_nationality(self, queryset: QuerySet[Player], name: str, value: QuerySet[Association]) -> QuerySet[Player]:
        if not value:
            return queryset
        said = self._eligibilities().filter(player=OuterRef("pk"), association__in=value)
        return queryset.filter(Exists(said))

    def by_age(self, queryset: QuerySet[Player], name: str, value: int) -> QuerySet[Player]:
        """Everybody who may have that age by what is known of his birth."""
        span = born_from_age(value, self.today or date.max)
        if name == "age_from":
            return queryset.filter(birth_earliest__lte=span.latest)
        return queryset.filter(birth_latest__gte=span.earliest)

    def by_sort(self, queryset: QuerySet[Player], name: str, value: str) -> QuerySet[Player]:
        return queryset.order_by(*self.ORDERS[value or "name"])

    def facets(self) -> list[Facet]:
        """The groups of checkboxes, each counted on the ground of all other filters."""
        options = {
            "club": self.club_options(),
            "nationality": self.nationality_options(),
            "position": self.position_options(),
        }
        return [
            Facet(name, str(self.filters[name].label), found[:FIRST_OPTIONS], found[FIRST_OPTIONS:])
            for name, found in options.items()
            if found
        ]

    def club_options(self) -> list[Option]:
        found = (
            self._steps()
            .filter(player__in=self.without("club"), club__in=Club.objects.visible_to(self.user))
            .order_by()
            .values_list("club__slug", "club__name")
            .annotate(players=Count("player", distinct=True))
            .order_by("-players", "club__name")
        )
        return self._options("club", found)

    def nationality_options(self) -> list[Option]:
        found = (
            self._eligibilities()
            .filter(player__in=self.without("nationality"))
            .order_by()
            .values_list("association__trigram", "association__name_en")
            .annotate(players=Count("player", distinct=True))
            .order_by("-players", "association__name_en")
        )
        return self._options("nationality", found)

    def position_options(self) -> list[Option]:
        found = dict(self.without("position").values_list("position").annotate(players=Count("pk")))
        return self._options("position", [(*choice, found.get(choice[0], 0)) for choice in Position.choices])

    def _options(self, name: str, found: Any) -> list[Option]:
        """What was chosen always keeps its box, also when it finds nobody or stands far down."""
        chosen = set(self.form.cleaned_data.get(name) or ()) if self.is_valid() else set()
        values = {getattr(each, str(self.filters[name].extra.get("to_field_name")), each): str(each) for each in chosen}
        options = [Option(value, str(label), count, value in values) for value, label, count in found]
        missing = set(values) - {option.value for option in options}
        options += [Option(value, values[value], 0, True) for value in sorted(missing)]
        return sorted(options, key=lambda option: not option.chosen)[:MOST_OPTIONS]

    def _steps(self) -> Any:
        return CareerStep.objects.visible_to(self.user).now_or_ever()

    def _eligibilities(self) -> Any:
        return Eligibility.objects.visible_to(self.user).in_favour()


class ClubFilter(UserFilterSet):
    q = CharFilter(label=_("Name"), method="by_name", max_length=200)
    association = AssociationsFilter(label=_("Association"), method="by_association")

    def by_association(self, queryset: QuerySet[Club], name: str, value: QuerySet[Association]) -> QuerySet[Club]:
        return queryset.filter(association__in=value) if value else queryset
