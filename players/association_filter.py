"""How readers narrow the page of an association."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter, MultipleChoiceFilter

from players.facets import AgeFilter, ClubsFilter, Option, PositionFilter, UserFilterSet
from players.models import Club, Eligibility, Position, Verdict
from players.models.eligibility import LEVELS
from players.models.verdicts import STANCE_ORDER

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from players.models.verdicts import VerdictQuerySet

NO_WORD = "none"  # in the address, of a player who has said nothing


class AssociationFilter(UserFilterSet):
    """The people of an association's page, as their verdicts; `part` leads to all of one part."""

    person = "player__"
    STANCES = tuple(
        (stance or NO_WORD, Eligibility.Stance(stance).label if stance else _("none known")) for stance in STANCE_ORDER
    )

    part = ChoiceFilter(
        label=_("Shown"),
        choices=Verdict.Part.choices,
        empty_label=None,
        error_messages={"invalid_choice": _("“%(value)s” is no part of this page.")},
    )
    position = PositionFilter(label=_("Position"), field_name="player__position")
    age_from = AgeFilter(label=_("Age from"), method="by_age")
    age_to = AgeFilter(label=_("Age to"), method="by_age")
    club = ClubsFilter(label=_("Club now"), method="by_club")
    level = MultipleChoiceFilter(
        label=_("Highest level"),
        choices=LEVELS,
        distinct=False,
        error_messages={"invalid_choice": _("“%(value)s” is not a level, as U21 or senior.")},
    )
    stance = MultipleChoiceFilter(
        label=_("Latest own word"),
        choices=STANCES,
        method="by_stance",
        error_messages={"invalid_choice": _("“%(value)s” is not a stance, as open or declared.")},
    )

    def by_club(self, queryset: QuerySet[Verdict], name: str, value: QuerySet[Club]) -> QuerySet[Verdict]:
        return queryset.filter(player__club__in=value) if value else queryset

    def by_stance(self, queryset: QuerySet[Verdict], name: str, value: list[str]) -> QuerySet[Verdict]:
        stances = ["" if stance == NO_WORD else stance for stance in value]
        return queryset.filter(stance__in=stances) if stances else queryset

    @property
    def part_shown(self) -> str:
        """The one part that the address asks for; "" for the first few of each."""
        return self.form.cleaned_data.get("part") or "" if self.is_valid() else ""

    @property
    def people(self) -> VerdictQuerySet:
        return cast("VerdictQuerySet", self.found)

    def counts(self) -> dict[str, int]:
        """By part how many the other filters find; nobody where a value is wrong."""
        return self._count_by("part", "part") if self.is_valid() else {}

    def counted(self) -> dict[str, Callable[[], list[Option]]]:
        return {
            "position": self.position_options,
            "level": self.level_options,
            "stance": self.stance_options,
            "club": self.club_now_options,
        }

    def position_options(self) -> list[Option]:
        found = self._count_by("player__position", "position")
        return self.options_of("position", _counted(Position.choices, found))

    def level_options(self) -> list[Option]:
        found = self._count_by("level", "level")
        return self.options_of("level", _counted(reversed(LEVELS), found))

    def stance_options(self) -> list[Option]:
        found = {stance or NO_WORD: count for stance, count in self._count_by("stance", "stance").items()}
        return self.options_of("stance", _counted(self.STANCES, found))

    def club_now_options(self) -> list[Option]:
        counts = self._count_by("player__club", "club")
        named = Club.objects.visible_to(self.user).in_bulk([pk for pk in counts if pk])
        return self.club_options("club", counts, named.values())

    def _count_by(self, column: str, left_out: str) -> dict[Any, int]:
        """By the values of a column how many of those whom all filters but one find."""
        return self.kept(left_out, column, lambda: cast("VerdictQuerySet", self.without(left_out)).count_by(column))


def _counted(choices: Iterable[tuple[str, Any]], found: dict[str, int]) -> list[tuple[str, Any, int]]:
    """Of the choices those that find anybody."""
    return [(value, label, found[value]) for value, label in choices if found.get(value)]
