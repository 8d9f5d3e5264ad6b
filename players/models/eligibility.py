"""What the rules of eligibility read of a player, and what is said of him and an association.

`Eligibility` holds claims and stances: what somebody says. The other kinds are what the rules read, each with its
source: nationalities, ancestors, residence, matches, changes granted. A missing row is never a "no"; only
`CompleteLists` makes it one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import copy
from typing import Any, Self

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from players.models.associations import Association
from players.models.fact_sets import FactQuerySet
from players.models.facts import Fact
from players.models.partial_dates import (
    PartialDatePair,
    earliest_field,
    ends_after_it_starts,
    latest_field,
    ordered_pair,
)
from players.models.players import Player
from players.models.risk import mark_ticks
from players.models.versions import every_version

LEVELS = [(f"U{age}", f"U{age}") for age in range(15, 24)] + [("senior", _("senior"))]
LEVEL_ORDER = ["", *(level for level, _label in LEVELS)]  # the unknown one counts least


class Eligibility(Fact):
    """One thing said of a player and an association: what he plays, what he says, or on what ground.

    Exactly one of ``status``, ``stance`` and ``basis`` is set. A claim, never by itself an input to rules.
    """

    citation_field = "eligibility"
    objects = FactQuerySet.as_manager()

    class Status(models.TextChoices):
        PLAYS = "plays", _("plays for it")
        PLAYED = "played", _("played for it")
        CALLED_UP = "called_up", _("called up")
        COULD_PLAY = "could_play", _("said to be able to play for it")

    class Stance(models.TextChoices):
        OPEN = "open", _("open")
        LEANING = "leaning", _("leaning")
        DECLARED = "declared", _("declared")
        DECLINED = "declined", _("declined")

    class Basis(models.TextChoices):
        BIRTH = "birth", _("birth")
        PARENT = "parent", _("parent")
        GRANDPARENT = "grandparent", _("grandparent")
        RESIDENCE = "residence", _("residence")
        NATURALISATION = "naturalisation", _("naturalisation")

    association = models.ForeignKey(Association, on_delete=models.PROTECT, related_name="eligibilities")
    status = models.CharField(max_length=10, choices=Status.choices, blank=True)
    stance = models.CharField(max_length=8, choices=Stance.choices, blank=True)
    basis = models.CharField(max_length=14, choices=Basis.choices, blank=True)
    level = models.CharField(max_length=6, choices=LEVELS, blank=True)

    class Meta(Fact.Meta):
        verbose_name_plural = _("eligibilities")
        ordering = ("as_of_earliest", "id")
        constraints = (
            *Fact.Meta.constraints,
            models.CheckConstraint(
                condition=(~Q(status="") & Q(stance="", basis=""))
                | (~Q(stance="") & Q(status="", basis=""))
                | (~Q(basis="") & Q(status="", stance="")),
                name="players_eligibility_says_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(level="") | Q(basis=""),
                name="players_eligibility_ground_has_no_level",
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.association} ({self.status or self.stance or self.basis})"


class Nationality(Fact):
    """A state's nationality that he holds, is entitled to, or has lost. Entitled is not held."""

    citation_field = "nationality"
    objects = FactQuerySet.as_manager()

    class Status(models.TextChoices):
        HELD = "held", _("held")
        ENTITLED = "entitled", _("entitled to, not yet granted")
        LOST = "lost", _("lost or given up")
        UNKNOWN = "unknown", _("not known whether held")

    class Basis(models.TextChoices):
        BIRTH = "birth", _("by birth")
        REGISTERED = "registered", _("registered later by descent")
        NATURALISED = "naturalised", _("naturalised")

    iso = models.CharField(
        _("state"),
        max_length=2,
        validators=[RegexValidator(r"^[A-Z]{2}$", _("Two capital letters, as DE or JP."))],
        help_text=_("Whose nationality it is, ISO 3166-1 alpha-2: DE, JP, GB."),
    )
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.HELD)
    basis = models.CharField(
        max_length=11, choices=Basis.choices, blank=True, help_text=_("By birth: the law gave it with the birth.")
    )
    since_earliest = earliest_field()
    since_latest = latest_field()
    since = PartialDatePair()
    permanent = models.BooleanField(default=True, help_text=_("It does not depend on living in a certain country."))
    lost_earliest = earliest_field()
    lost_latest = latest_field()
    lost = PartialDatePair()
    involuntary = models.BooleanField(
        null=True, blank=True, help_text=_("Lost for good and against his will, by a decision of the state.")
    )

    class Meta(Fact.Meta):
        verbose_name_plural = _("nationalities")
        ordering = ("iso", "id")
        constraints = (
            *Fact.Meta.constraints,
            ordered_pair("since"),
            ordered_pair("lost"),
            models.CheckConstraint(
                condition=Q(basis="birth", since_earliest__isnull=True) | ~Q(basis="birth"),
                name="players_nationality_by_birth_needs_no_date",
            ),
            models.CheckConstraint(
                condition=Q(status="lost") | Q(lost_earliest__isnull=True, involuntary__isnull=True),
                name="players_nationality_only_what_is_lost_ended",
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.iso} ({self.get_status_display()})"


class Ancestor(Fact):
    """A parent or grandparent and the territory he or she was born on. No name, no address: the person is private."""

    citation_field = "ancestor"
    objects = FactQuerySet.as_manager()

    class Relation(models.TextChoices):
        MOTHER = "mother", _("mother")
        FATHER = "father", _("father")
        GRANDMOTHER = "grandmother", _("grandmother")
        GRANDFATHER = "grandfather", _("grandfather")

    relation = models.CharField(max_length=11, choices=Relation.choices)
    biological = models.BooleanField(default=True, help_text=_("Parents by adoption give no link."))
    birth_territory = models.ForeignKey(
        Association,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="ancestors_born_there",
        help_text=_("Association of the territory he or she was born on, as it is today. Empty: not known."),
    )

    class Meta(Fact.Meta):
        ordering = ("relation", "id")

    def __str__(self) -> str:
        return f"{self.player}: {self.get_relation_display()}"


class Residence(Fact):
    """Living on a territory without a break that counts; an open end is "until today"."""

    citation_field = "residence"
    objects = FactQuerySet.as_manager()

    territory = models.ForeignKey(Association, on_delete=models.PROTECT, related_name="residents")
    start_earliest = earliest_field()
    start_latest = latest_field()
    start = PartialDatePair()
    end_earliest = earliest_field()
    end_latest = latest_field()
    end = PartialDatePair()
    not_for_team = models.BooleanField(
        null=True,
        blank=True,
        verbose_name=_("moved for other reasons"),
        help_text=_("Yes: the move was not made to play for its national team. Asked of moves between 10 and 18."),
    )
    schooled = models.BooleanField(
        default=False,
        verbose_name=_("five years at school"),
        help_text=_("Went to school there for five years before he was 18. The British associations ask it."),
    )

    class Meta(Fact.Meta):
        ordering = (models.F("start_earliest").asc(nulls_first=True), "id")
        constraints = (
            *Fact.Meta.constraints,
            ordered_pair("start"),
            ordered_pair("end"),
            ends_after_it_starts(),
            models.CheckConstraint(
                condition=Q(start_earliest__isnull=False) | Q(schooled=True),
                name="players_residence_has_a_start_or_a_school",
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.territory}"


class Appearance(Fact):
    """A match for a national team. A place in a squad is none."""

    citation_field = "appearance"
    objects = FactQuerySet.as_manager()

    class Football(models.TextChoices):
        FOOTBALL = "football", _("football")
        FUTSAL = "futsal", _("futsal")
        BEACH = "beach", _("beach soccer")

    association = models.ForeignKey(Association, on_delete=models.PROTECT, related_name="appearances")
    level = models.CharField(max_length=6, choices=LEVELS, blank=True, help_text=_("Empty: not known."))
    football = models.CharField(max_length=8, choices=Football.choices, default=Football.FOOTBALL)
    official = models.BooleanField(
        null=True,
        blank=True,
        help_text=_("In a competition of FIFA or a confederation, qualifiers included; no: a friendly."),
    )
    final_tournament = models.BooleanField(
        null=True,
        blank=True,
        help_text=_("Finals of a World Cup or a confederation's championship; qualifiers are none."),
    )
    day_earliest = earliest_field()
    day_latest = latest_field()
    day = PartialDatePair()
    fielded = models.BooleanField(
        null=True, blank=True, default=True, help_text=_("On the pitch, if only for seconds; the bench is not.")
    )
    match = models.CharField(max_length=200, blank=True, help_text=_("Opponent and competition."))

    class Meta(Fact.Meta):
        ordering = (models.F("day_earliest").asc(nulls_first=True), "id")
        constraints = (
            *Fact.Meta.constraints,
            ordered_pair("day"),
            models.CheckConstraint(
                condition=~Q(official=False) | ~Q(final_tournament=True),
                name="players_appearance_friendly_is_no_final_tournament",
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.association} {self.get_level_display()}".rstrip()


class AssociationChange(Fact):
    """A change of association that FIFA has granted. FIFA lists every one; what is computed is no change."""

    citation_field = "association_change"
    objects = FactQuerySet.as_manager()

    old = models.ForeignKey(Association, on_delete=models.PROTECT, related_name="changes_from_it")
    new = models.ForeignKey(Association, on_delete=models.PROTECT, related_name="changes_to_it")
    granted_earliest = models.DateField(help_text=_("Earliest day possible."))
    granted_latest = models.DateField(help_text=_("Latest day possible."))
    granted = PartialDatePair()
    fielded_for_new = models.BooleanField(
        null=True, blank=True, help_text=_("Whether the new association has fielded him since, friendlies included.")
    )

    class Meta(Fact.Meta):
        verbose_name = _("change of association")
        verbose_name_plural = _("changes of association")
        ordering = ("granted_earliest", "id")
        constraints = (
            *Fact.Meta.constraints,
            models.CheckConstraint(
                condition=Q(granted_latest__gte=models.F("granted_earliest")),
                name="players_associationchange_granted_ordered",
            ),
            models.CheckConstraint(condition=~Q(old=models.F("new")), name="players_associationchange_is_between_two"),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.old} → {self.new}"


# what stands on each list that an editor can confirm
LISTED: dict[str, type[Fact]] = {
    "nationalities": Nationality,
    "ancestors": Ancestor,
    "residences": Residence,
    "appearances": Appearance,
}
# what is confirmed of the rows of a list besides that they are all
RESTS_ON = {"stateless": "nationalities", "no_official_a_match": "appearances"}
TICKS = (*LISTED, *RESTS_ON)


class CompleteListsQuerySet(models.QuerySet["CompleteLists"]):
    def with_lengths(self) -> Self:
        """Each with how many current facts stand on its lists, whoever may see them."""
        lengths = {}
        for name, model in LISTED.items():
            current = model._default_manager.filter(player=OuterRef("player"), state=Fact.State.CURRENT).order_by()
            counted = current.values("player").annotate(rows=Count("pk")).values("rows")
            lengths[f"{name}_held"] = Coalesce(Subquery(counted, output_field=models.IntegerField()), 0)
        return self.annotate(**lengths)

    def awaiting(self) -> Self:
        """With ticks that a second person has to confirm, the oldest first."""
        return self.exclude(awaits_second={}).order_by("checked_at", "pk")


class CompleteLists(models.Model):
    """What an editor confirms of a player: only this turns what is not on record into a "no"."""

    player = models.OneToOneField(Player, on_delete=models.CASCADE, related_name="complete_lists")
    nationalities = models.BooleanField(default=False, help_text=_("He holds no nationality but those on record."))
    ancestors = models.BooleanField(default=False, help_text=_("Parents and grandparents are all on record."))
    residences = models.BooleanField(
        default=False, help_text=_("Every stay that could count, and every long schooling, is on record.")
    )
    appearances = models.BooleanField(default=False, help_text=_("Every match for a national team is on record."))
    no_official_a_match = models.BooleanField(
        default=False, help_text=_("He has played no official match for a senior team.")
    )
    stateless = models.BooleanField(default=False, help_text=_("He holds no nationality at all."))
    checked_at = models.DateTimeField(auto_now=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="complete_lists"
    )
    awaits_second = models.JSONField(
        default=dict,
        editable=False,
        help_text=_("Ticks that readers do without until somebody else has confirmed them, and who set each."),
    )

    objects = CompleteListsQuerySet.as_manager()
    history = every_version()

    class Meta:
        verbose_name = _("complete lists")
        verbose_name_plural = _("complete lists")

    def __str__(self) -> str:
        return str(self.player)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Whoever saves it: where the installation asks for a second person, a new tick waits for him."""
        mark_ticks(self)
        if (names := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*names, "awaits_second"}
        super().save(*args, **kwargs)

    @property
    def seen_as(self) -> str:
        """What a page that shows it rests on: it changes when somebody ticks, or takes a tick back."""
        return self.checked_at.isoformat()

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(tick for tick in TICKS if getattr(self, tick))

    @property
    def confirmed(self) -> CompleteLists:
        """The same for readers: without what waits for a second pair of eyes."""
        if not self.awaits_second:
            return self
        lists = copy(self)
        lists.awaits_second = {}
        for tick in self.awaits_second:
            setattr(lists, tick, False)
        return lists

    def for_reader_of(self, facts: Iterable[Fact]) -> CompleteLists:
        """The same for somebody who sees these facts: a list of which he does not see all is open to him.

        Else it would turn what is kept from him into a "no". Fetch it `with_lengths`.
        """
        seen = Counter(type(fact) for fact in facts)
        lists = copy(self)
        for name, model in LISTED.items():
            if getattr(self, f"{name}_held") > seen[model]:
                setattr(lists, name, False)
        for name, listed in RESTS_ON.items():
            if getattr(self, f"{listed}_held") > seen[LISTED[listed]]:
                setattr(lists, name, False)
        return lists
