"""What readers suggest to correct: tied to a fact or to a player, decided by editors, and never shown to readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from django.conf import settings
from django.db import models
from django.db.models import Case, Q, When
from django.utils.translation import gettext_lazy as _

from players.models.players import Player
from players.models.sources import FACT_FIELDS, fact_model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.models.fact_sets import FactQuerySet
    from players.models.facts import Fact

LONGEST_TEXT, LONGEST_SOURCE = 2000, 500


def _fact_field(model: str) -> models.ForeignKey[Any, Any]:
    """The fact it is about. Where that is gone, what was suggested stays with the player."""
    return models.ForeignKey(
        f"players.{model}", on_delete=models.SET_NULL, null=True, blank=True, related_name="suggestions"
    )


def _at_most_one_fact() -> Q:
    condition = Q()
    for field in FACT_FIELDS:
        condition |= Q(**{f"{other}__isnull": True for other in FACT_FIELDS if other != field})
    return condition


class SuggestionQuerySet(models.QuerySet["Suggestion"]):
    def waiting(self) -> Self:
        return self.filter(state__in=Suggestion.WAITING)

    def decided(self) -> Self:
        return self.exclude(state__in=Suggestion.WAITING)

    def oldest_first(self) -> Self:
        """Of those that wait: objections before all, and what was put off after what nobody has looked at."""
        turn = Case(
            When(state=Suggestion.State.LATER, then=3),
            When(fault=Suggestion.Fault.PRIVATE, then=1),
            default=2,
        )
        return self.order_by(turn, "at", "pk")

    def of(self, player: Player) -> Self:
        return self.filter(player=player)

    def about(self, facts: Iterable[Fact]) -> Self:
        condition = Q(pk__in=[])
        for fact in facts:
            condition |= Q(**{fact.citation_field: fact.pk})
        return self.filter(condition)

    def about_facts_of(self, player: Player) -> Self:
        condition = Q()
        for field in FACT_FIELDS:
            condition |= Q(**{f"{field}__player": player})
        return self.filter(condition)

    def readable_by(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """For editors: about players and facts at the levels that they may read."""
        about = Q(**{f"{field}__isnull": True for field in FACT_FIELDS})
        for field in FACT_FIELDS:
            facts = cast("FactQuerySet[Any]", fact_model(field)._default_manager.get_queryset())
            about |= Q(**{f"{field}__in": facts.editable_by(user)})
        return self.filter(about, player__in=Player.objects.visible_to(user))

    def with_people(self) -> Self:
        return self.select_related("player").prefetch_related("decisions__by")


class Suggestion(models.Model):
    """What a reader says is wrong or missing, and what would be right. Nobody has to log in for it."""

    class Fault(models.TextChoices):
        VALUE = "value", _("The value is wrong")
        OUTDATED = "outdated", _("It was true once and is not any more")
        NOT_SAID = "not_said", _("The quote does not say that")
        PERSON = "person", _("It is about somebody else")
        MISSING = "missing", _("Something is missing")
        PRIVATE = "private", _("It should not be public")
        OTHER = "other", _("Something else")

    class State(models.TextChoices):
        OPEN = "open", _("waits")
        LATER = "later", _("put off")
        TAKEN = "taken", _("taken")
        DECLINED = "declined", _("declined")

    WAITING = (State.OPEN, State.LATER)

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="suggestions")
    career_step = _fact_field("CareerStep")
    eligibility = _fact_field("Eligibility")
    relationship = _fact_field("Relationship")
    detail = _fact_field("Detail")
    nationality = _fact_field("Nationality")
    ancestor = _fact_field("Ancestor")
    residence = _fact_field("Residence")
    appearance = _fact_field("Appearance")
    association_change = _fact_field("AssociationChange")
    seen_version = models.PositiveIntegerField(
        null=True, blank=True, help_text=_("The version of the fact that the reader had before him.")
    )
    fault = models.CharField(max_length=8, choices=Fault.choices, verbose_name=_("what is wrong"))
    right = models.TextField(max_length=LONGEST_TEXT, blank=True, verbose_name=_("what would be right"))
    source = models.CharField(
        max_length=LONGEST_SOURCE, blank=True, help_text=_("Where it can be read: an address, or words. Never fetched.")
    )
    email = models.EmailField(
        max_length=254, blank=True, help_text=_("For questions back. Deleted as soon as it is decided.")
    )
    at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    sent_as = models.CharField(
        max_length=64,
        unique=True,
        editable=False,
        help_text=_("Digest of the form and what was typed: sent twice, it is kept once."),
    )
    version = models.PositiveIntegerField(default=1, editable=False, help_text=_("Counts the decisions."))

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-pk")
        constraints = (
            models.CheckConstraint(condition=_at_most_one_fact(), name="players_suggestion_of_one_fact"),
            models.CheckConstraint(
                condition=Q(email="") | Q(state__in=("open", "later")),
                name="players_suggestion_decided_has_no_email",
            ),
        )
        indexes = (models.Index(fields=("state", "at"), name="players_suggestion_state"),)

    def __str__(self) -> str:
        return f"{self.player}: {self.get_fault_display()}"

    @property
    def waits(self) -> bool:
        return self.state in self.WAITING

    @property
    def fact_key(self) -> tuple[str, int] | None:
        """Which fact it is about, without fetching it: ("detail", 12). None: the player as a whole."""
        return next(((field, key) for field in FACT_FIELDS if (key := getattr(self, f"{field}_id")) is not None), None)


class SuggestionDecision(models.Model):
    """What an editor did with a suggestion. Every one is kept, those too that were taken back."""

    suggestion = models.ForeignKey(Suggestion, on_delete=models.CASCADE, related_name="decisions")
    state = models.CharField(max_length=8, choices=Suggestion.State.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="suggestion_decisions")
    at = models.DateTimeField(auto_now_add=True)
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.get_state_display()}: {self.suggestion}"
