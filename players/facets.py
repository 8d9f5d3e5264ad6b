"""What the filters of all lists have in common: options with counts, chips, and ways out of an empty list.

A value that does not exist is an error, never a list of everybody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar

from django import forms
from django.conf.locale import LANG_INFO
from django.core.exceptions import ValidationError
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, Filter, FilterSet, ModelMultipleChoiceFilter
from django_filters import MultipleChoiceFilter as ManyChoicesFilter
from django_filters.fields import ModelMultipleChoiceField

from players.dates import born_from_age
from players.models import Association, Club, Position, Renewal, Source, renewals

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
    from django.db.models import QuerySet
    from django.http import QueryDict
    from django_stubs_ext import StrOrPromise

FIRST_OPTIONS, MOST_OPTIONS = 8, 60
YOUNGEST, OLDEST, LOWEST_TIER = 10, 60, 20
FEW_BEARERS, MOST_BEARERS = 500, 20_000  # of a name: handed to a query one by one; looked at
NO_FILTERS = ("sort", "options")  # what the address says beside them
Counted = TypeVar("Counted")


@dataclass(frozen=True, slots=True)
class Option:
    """One checkbox: what goes into the address, what people read, and how many rows it would find."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of checkboxes: the first few, the rest behind "more", and what is left out behind an address of all."""

    name: str
    label: str
    first: list[Option]
    rest: list[Option]
    left_out: int
    is_open: bool


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


class TierFilter(Filter):
    """A league level, 1 is the highest."""

    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=LOWEST_TIER, **kwargs)


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


class ValuesField(forms.MultipleChoiceField):
    """Values that some row of the list has: `rows` are those that the reader may see, `column` is where it stands."""

    def __init__(
        self,
        *,
        rows: QuerySet[Any],
        column: str,
        sample: str,
        longest: int = 200,
        known: Container[str] = (),
        numbers: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.rows, self.column, self.sample, self.longest, self.known = rows, column, sample, longest, known
        self.fits = re.compile(r"[0-9]+" if numbers else r"[^\x00-\x1f]+")

    def validate(self, value: Any) -> None:
        """One query for all that is not known already."""
        missing = {each for each in value if each not in self.known}
        if possible := [each for each in missing if self.fits.fullmatch(each) and len(each) <= self.longest]:
            held = self.rows.order_by().filter(**{f"{self.column}__in": possible})
            missing -= {str(each) for each in held.values_list(self.column, flat=True)}
        if missing:
            told = self.error_messages["invalid_choice"]
            raise ValidationError(told, code="invalid_choice", params={"value": min(missing)})


class ValuesFilter(Filter):
    field_class = ValuesField


class LanguagesFilter(ValuesFilter):
    """Codes of languages, as de or ja: known ones, and what else something that everybody may read is in."""

    def __init__(self, **kwargs: Any) -> None:
        told = _("“%(value)s” is not the code of a language, as de or ja.")
        sources = Source.objects.published()
        super().__init__(
            error_messages={"invalid_choice": told},
            rows=sources,
            column="language",
            sample="de",
            longest=8,
            known=LANG_INFO,
            **kwargs,
        )


def language_words(code: str) -> str:
    """ "de" → "German", in the language of the reader; of an unknown one its code."""
    return str(get_language_info(code)["name_translated"]) if code in LANG_INFO else code


class OptionsFilter(ChoiceFilter):
    """No filter: of which one all options are shown."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__(
            choices=[(name, name) for name in names],
            empty_label=None,
            error_messages={"invalid_choice": _("“%(value)s” is no filter whose options can be shown.")},
        )

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return qs


class SortFilter(ChoiceFilter):
    """No filter: the order of the rows. By the value in the address the words that people read and the columns."""

    def __init__(self, orders: Mapping[str, tuple[StrOrPromise, tuple[Any, ...]]]) -> None:
        self.orders = orders
        super().__init__(
            label=_("Sort by"),
            choices=[(value, words) for value, (words, _columns) in orders.items()],
            empty_label=None,
            error_messages={"invalid_choice": _("The list cannot be sorted by “%(value)s”.")},
        )

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return qs.order_by(*self.orders[value][1]) if value else qs


class Bearers:
    """The keys of the rows that bear a name, or more of them than are looked at."""

    def __init__(self, keys: Iterable[int]) -> None:
        self.keys = list(keys)
        self.digest = sha256(repr(self.keys).encode()).hexdigest()


class UserFilterSet(FilterSet):
    """A FilterSet that knows who asks, and shows nothing rather than everything where a value is wrong."""

    person = ""  # from a row to the columns of its player: "player__"
    clubs: tuple[str, ...] = ("club",)  # filters by clubs

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
        for name in self.clubs:
            if name in self.form.fields:
                self.form.fields[name].queryset = Club.objects.visible_to(user)

    @property
    def found(self) -> QuerySet[Any]:
        found: QuerySet[Any] = self.qs if self.is_valid() else self.queryset.none()
        return found

    def count(self) -> int:
        """How many are found."""
        return self.kept("", "rows", lambda: self.found.order_by().count()) if self.is_valid() else 0

    def without(self, left_out: str) -> QuerySet[Any]:
        """What all filters but one find: the ground on which that one's options are counted."""
        queryset: QuerySet[Any] = self.queryset.all()
        self.is_valid()
        for name, value in self.form.cleaned_data.items():
            if name not in (left_out, *NO_FILTERS):
                queryset = self.filters[name].filter(queryset, value)
        return queryset.order_by()

    def picked(self, name: str) -> list[Any]:
        """The rows of a many-valued filter that the address names and that exist."""
        return list(self.form.cleaned_data.get(name) or ()) if self.is_valid() else []

    def chosen(self) -> list[tuple[str, str, str, str]]:
        """(field, its label, value as in the address, value in words) of every filter that is on."""
        on: list[tuple[str, str, str, str]] = []
        for name, value in self.form.cleaned_data.items() if self.is_valid() else ():
            if name in NO_FILTERS or value in (None, ""):
                continue
            label = str(self.filters[name].label)
            values = [value] if isinstance(value, str | int) else value
            on += [(name, label, self._address_value(name, each), self._words(name, each)) for each in values]
        return on

    def ways_out(self) -> list[tuple[str, str, str, int]]:
        """Of an empty list the filters without which it has rows: (field, its label, its values in words, how many)."""
        values: dict[tuple[str, str], list[str]] = {}
        for name, label, _value, words in self.chosen():
            values.setdefault((name, label), []).append(words)
        found = [(*field, ", ".join(words), self.count_without(field[0])) for field, words in values.items()]
        return [each for each in found if each[-1]]

    def count_without(self, name: str) -> int:
        return self.kept(name, "rows", lambda: self.without(name).count())

    def kept(self, left_out: str, what: str, count: Callable[[], Counted]) -> Counted:
        """What is counted on the ground of all filters but one, remembered as long as nothing changes of it.

        So most readers wait for no counting. Names are not watched for changes: a count beside one holds for those
        who bear it now. Few are counted anew, since too many names of few people are asked for to remember them all.
        """
        on = self._on(left_out)
        if (what, on) not in self._known:
            rows, values = self.queryset.order_by().query.sql_with_params()
            bearers = self._bearers(name) if (name := dict(on).get("q")) else None
            if bearers and not FEW_BEARERS < len(bearers.keys) <= MOST_BEARERS:
                self._known[what, on] = count()
            else:
                asked = sha256(repr((rows, values, self.today, what, on, bearers and bearers.digest)).encode())
                self._known[what, on] = renewals.kept(asked.hexdigest(), self.user, count, self._state)
        return self._known[what, on]  # type: ignore[no-any-return]

    def _on(self, left_out: str) -> tuple[tuple[str, str], ...]:
        """All filters that are on but one."""
        return tuple(sorted((name, value) for name, _label, value, _words in self.chosen() if name != left_out))

    @cached_property
    def _known(self) -> dict[Any, Any]:
        """What was counted for this page already: filters that are off stand on the same ground."""
        return {}

    @cached_property
    def _state(self) -> int:
        """Read before anything is counted, so that no count is older."""
        return Renewal.objects.state()

    def _address_value(self, name: str, value: Any) -> str:
        return str(getattr(value, str(self.filters[name].extra.get("to_field_name")), value))

    def _words(self, name: str, value: Any) -> str:
        if isinstance(self.filters[name], LanguagesFilter):
            return language_words(str(value))
        choices = dict(self.filters[name].extra.get("choices", ()))
        return str(choices.get(value, value) if isinstance(value, str) else value)

    def by_name(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """The name is looked up once: each facet is counted among those who bear it."""
        keys = self._bearers(value).keys
        if len(keys) <= FEW_BEARERS:
            return queryset.filter(pk__in=keys)
        return queryset.named_like(value, self.user)  # type: ignore[attr-defined,no-any-return]

    def _bearers(self, name: str) -> Bearers:
        if name not in self._named:
            named = self.queryset.model._default_manager.named_like(name, self.user)
            self._named[name] = Bearers(named.order_by("pk").values_list("pk", flat=True)[: MOST_BEARERS + 1])
        return self._named[name]

    @cached_property
    def _named(self) -> dict[str, Bearers]:
        """By a name that was asked for those who bear it."""
        return {}

    def by_age(self, queryset: QuerySet[Any], name: str, value: int) -> QuerySet[Any]:
        """Everybody who may have that age by what is known of his birth."""
        span = born_from_age(value, self.today or date.max)
        if name == "age_from":
            return queryset.filter(**{f"{self.person}birth_earliest__lte": span.latest})
        return queryset.filter(**{f"{self.person}birth_latest__gte": span.earliest})

    def facets(self) -> list[Facet]:
        """The groups of checkboxes that find anybody, each counted on the ground of all other filters."""
        return [
            Facet(
                name,
                str(self.filters[name].label),
                shown[:FIRST_OPTIONS],
                shown[FIRST_OPTIONS:],
                max(self.how_many(name, options) - len(shown), 0),
                name == self.shown_whole,
            )
            for name, options in ((name, count()) for name, count in self.counted().items())
            if (shown := options[: None if name == self.shown_whole else MOST_OPTIONS])
        ]

    @property
    def shown_whole(self) -> str:
        """The filter of which the address wants all options."""
        return self.form.cleaned_data.get("options") or "" if self.is_valid() else ""

    def counted(self) -> dict[str, Callable[[], list[Option]]]:
        """By filter what counts its options, in the order of the page."""
        return {}

    def options_of(self, name: str, found: Any) -> list[Option]:
        """What was chosen always keeps its box, also when it finds nobody or stands far down."""
        chosen = set(self.form.cleaned_data.get(name) or ()) if self.is_valid() else set()
        values = {self._address_value(name, each): self._words(name, each) for each in chosen}
        options = [Option(value, str(label), count, value in values) for value, label, count in found]
        missing = set(values) - {option.value for option in options}
        options += [Option(value, values[value], 0, True) for value in sorted(missing)]
        return sorted(options, key=lambda option: not option.chosen)

    def how_many(self, name: str, options: list[Option]) -> int:
        """Options that a filter has, if not all of them were made."""
        return len(options)

    def club_options(self, name: str, counts: dict[int, int], named: Iterable[Club]) -> list[Option]:
        """Clubs by their keys, named afterwards: joined to what is counted, the database would begin with the clubs."""
        found = sorted((-counts[club.pk], club.name, club.slug) for club in named if club.pk in counts)
        return self.options_of(name, ((slug, words, -count) for count, words, slug in found))
