"""What the rules say of each player and association, kept so that "could play for Japan" is one indexed query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Value, When
from django.utils.translation import gettext_lazy as _

from players.models.associations import Association
from players.models.eligibility import LEVELS, Eligibility
from players.models.players import Player
from players.models.renewals import CountedQuerySet, is_counted
from players.models.visibility import Visibility, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


_STANCES = Eligibility.Stance
STANCE_ORDER = (_STANCES.DECLARED, _STANCES.LEANING, _STANCES.OPEN, "", _STANCES.DECLINED)


class VerdictQuerySet(CountedQuerySet["Verdict"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Of players whom the user may see, by the facts that he may see. Minors stand in no list, whoever asks."""
        # asked of each row that an index has found: "player in all whom he may see" would read every player first
        people = Player.objects.visible_to(user).filter(pk=OuterRef("player"), minor=False)
        return self.for_audience(user).filter(Exists(people))

    def all_visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """The same, for counting over most rows: the players are read once, not asked for one by one."""
        return self.for_audience(user).filter(player__in=Player.objects.visible_to(user).filter(minor=False))

    def for_audience(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """By the facts that the user may see; whether he may see the player must be asked elsewhere."""
        seen = Visibility.EDITORS if Visibility.EDITORS in levels_for(user) else Visibility.PUBLIC
        return self.filter(audience=seen)

    def of_adults(self) -> Self:
        """Minors have none; but one who became known for a minor keeps his until they are worked out anew."""
        return self.exclude(player__in=Player.objects.filter(minor=True))

    def about(self, association: Association) -> Self:
        return self.filter(association=association)

    def about_any(self, associations: Iterable[Association]) -> Self:
        return self.filter(association__in=[association.pk for association in associations])

    def of_all(self, players: Iterable[Player]) -> Self:
        return self.filter(player__in=[player.pk for player in players])

    def with_people(self) -> Self:
        """For a list of people: each with the club he plays for now."""
        return self.select_related("player__club")

    def in_part(self, part: str) -> Self:
        return self.filter(part=part)

    def on_the_page(self) -> Self:
        """Those that stand in a part of the association's page."""
        return self.exclude(part="")

    def by_name(self) -> Self:
        return self.order_by("player__key", "player")

    def latest_word_first(self) -> Self:
        """Who has declared himself first, who declined last; among equals the latest word first."""
        place = Case(*(When(stance=stance, then=Value(number)) for number, stance in enumerate(STANCE_ORDER)))
        return self.order_by(place, F("said_on").desc(nulls_last=True), "player__key", "player")

    def count_by(self, column: str) -> dict[Any, int]:
        """How many rows have each value of a column."""
        return dict(self.order_by().values_list(column).annotate(rows=Count("pk")))

    def in_country(self) -> Self:
        """Whoever represents it, holds its nationality, or is said or computed able to play for it."""
        return self.filter(in_country=True)


@is_counted
class Verdict(models.Model):
    """One player and one association that some fact of his names. `players.verdicts` alone writes it.

    Never a fact: it follows from the facts, from the rule set and from the day, and is written anew with them.
    """

    class Audience(models.TextChoices):
        """By whose facts: what everybody may read, or drafts and what is for editors too. Never internal ones."""

        PUBLIC = Visibility.PUBLIC.value, _("public")
        EDITORS = Visibility.EDITORS.value, _("editors")

    class Outcome(models.TextChoices):
        ELIGIBLE = "eligible", _("eligible")
        BOUND = "bound", _("bound")
        CAN_SWITCH = "can_switch", _("can switch")
        NOT_ELIGIBLE = "not_eligible", _("not eligible")
        UNKNOWN = "unknown", _("not decided")

    class Part(models.TextChoices):
        """Where he stands on the association's page."""

        REPRESENTS = "represents", _("represents it")
        COULD = "could", _("could play for it")
        SAID = "said", _("said to be able to, not decided by what we know")
        LEFT = "left", _("has left for another")

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="verdicts")
    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="verdicts")
    audience = models.CharField(max_length=8, choices=Audience.choices)
    outcome = models.CharField(max_length=12, choices=Outcome.choices)
    tie_unknown = models.BooleanField(default=False, help_text=_("Eligible, but perhaps tied to it already."))
    ground = models.CharField(max_length=6, blank=True, help_text=_("Of a change: a to e, “a or b”, return."))
    not_before = models.DateField(null=True, blank=True, help_text=_("Day on which only time is no longer missing."))
    needs = models.JSONField(default=list, blank=True, help_text=_("Pairs of kind and about: what would decide it."))
    ruleset = models.CharField(max_length=10)
    as_of = models.DateField(help_text=_("Day it was worked out for."))
    part = models.CharField(max_length=10, choices=Part.choices, blank=True)
    in_country = models.BooleanField(
        default=False, help_text=_("Represents it, holds its nationality, or is said or computed able to play for it.")
    )
    level = models.CharField(max_length=6, choices=LEVELS, blank=True, help_text=_("Highest he has played at."))
    stance = models.CharField(max_length=8, choices=Eligibility.Stance.choices, blank=True)
    said_on = models.DateField(null=True, blank=True, help_text=_("Latest day of his stance or of what is said."))

    objects = VerdictQuerySet.as_manager()

    class Meta:
        ordering = ("player", "association")
        constraints = (
            models.UniqueConstraint(
                fields=("player", "association", "audience"), name="players_verdict_once_for_each_audience"
            ),
        )
        indexes = (
            models.Index(fields=("association", "audience", "part", "player"), name="players_verdict_part"),
            models.Index(
                fields=("association", "audience", "player"),
                condition=models.Q(in_country=True),
                name="players_verdict_in_country",
            ),
            models.Index(
                fields=("audience", "association", "part", "in_country", "player"), name="players_verdict_counted"
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.association}, {self.get_outcome_display()}"
