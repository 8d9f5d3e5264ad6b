"""Facts: accepted, typed things that we hold of a player. Each rests on citations or a named source."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from players.models.associations import Association
from players.models.clubs import Club
from players.models.fact_sets import FactQuerySet
from players.models.partial_dates import (
    PartialDatePair,
    earliest_field,
    ends_after_it_starts,
    latest_field,
    ordered_pair,
)
from players.models.players import Foot, Player, Position
from players.models.risk import mark
from players.models.sources import Citation, Source
from players.models.spell_sets import CareerStepQuerySet
from players.models.versions import every_version
from players.models.visibility import Visibility, default_for, levels_for, strictest

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser


class Fact(models.Model):
    """What all kinds of facts have in common."""

    class Origin(models.TextChoices):
        STATED = "stated", _("stated")
        DERIVED = "derived", _("derived")

    class State(models.TextChoices):
        CURRENT = "current", _("current")
        SUPERSEDED = "superseded", _("superseded")
        RETRACTED = "retracted", _("retracted")

    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="%(class)s_facts")
    visibility = models.CharField(max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC)
    origin = models.CharField(max_length=7, choices=Origin.choices, default=Origin.STATED)
    derivation = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("From what it was derived: 'aged 21 on 14 Dec 2025'."),
    )
    contested = models.BooleanField(default=False, help_text=_("Sources differ and both values are kept."))
    state = models.CharField(max_length=10, choices=State.choices, default=State.CURRENT)
    state_reason = models.CharField(max_length=300, blank=True, help_text=_("Why it was superseded or retracted."))
    lost_to = models.BigIntegerField(  # a key and no relation: what is gone brings nothing back
        null=True,
        blank=True,
        editable=False,
        help_text=_("Key of the fact of this kind that was preferred to it. Readers who may not see that see this."),
    )
    stands_in = models.BooleanField(  # `players.summary` keeps it
        default=False, editable=False, help_text=_("It lost only against what readers may not see, so they see this.")
    )
    ended_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text=_("When it was superseded or retracted.")
    )
    disputed = models.BooleanField(
        default=False, editable=False, help_text=_("The player says it is not so; every page tells that beside it.")
    )
    awaits_second = models.BooleanField(
        default=False, editable=False, help_text=_("Not public until a second person has confirmed it.")
    )
    first_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="first_%(class)s_facts",
        help_text=_("Who made or changed it so that it waits; another must confirm it."),
    )
    named_source = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)s_facts",
        help_text=_("Source without a quote, as a register. Needed where no quote backs the fact."),
    )
    as_of_earliest = earliest_field()
    as_of_latest = latest_field()
    as_of = PartialDatePair()
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)s_facts",
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    citation_field: ClassVar[str]  # name of the foreign key of `Citation` to this kind of fact

    history = every_version(inherit=True, apart_from=["stands_in"])

    citations: models.Manager[Citation]

    class Meta:
        abstract = True
        constraints: ClassVar[tuple[models.CheckConstraint, ...]] = (
            ordered_pair("as_of"),
            models.CheckConstraint(
                condition=Q(origin="stated") | ~Q(derivation=""),
                name="%(app_label)s_%(class)s_derived_says_from_what",
            ),
            models.CheckConstraint(
                condition=Q(state="current") | ~Q(state_reason=""),
                name="%(app_label)s_%(class)s_ended_says_why",
            ),
        )
        # few are contested, and the start page of the desk counts them; what grows old is found by its date
        indexes: ClassVar[tuple[models.Index, ...]] = (
            models.Index(fields=("player",), condition=Q(contested=True), name="%(app_label)s_%(class)s_cont"),
            models.Index(fields=("as_of_latest",), name="%(app_label)s_%(class)s_asof"),
        )

    @property
    def anchor(self) -> str:
        """Its place on the player's page, and how a reason of the rules names it: "career_step-12"."""
        return f"{self.citation_field}-{self.pk}"

    @property
    def risk(self) -> str:
        """What rules by risk ask of: its kind, or its model's name where there are no kinds."""
        return getattr(self, "kind", "") or str(self._meta.model_name)

    @property
    def persons(self) -> tuple[Player, ...]:
        """Whom it is about: where one of them is kept back, so is the fact."""
        return (self.player,)

    @property
    def names_a_minor(self) -> bool:
        return any(player.minor for player in self.persons)

    @property
    def least_visibility(self) -> Visibility:
        """The level of its kind, which it never falls below."""
        return default_for(self.risk, getattr(self, "detail_kind", ""))

    @property
    def is_for_everybody(self) -> bool:
        """What `public` says of many, of a current one."""
        return self.visibility == Visibility.PUBLIC and not self.awaits_second

    @property
    def is_backed_for_everybody(self) -> bool:
        """Whether something released backs it, so that readers see it as soon as they may see it and its player."""
        facts = cast("FactQuerySet[Fact]", type(self)._default_manager.filter(pk=self.pk))
        return facts.with_evidence(AnonymousUser()).exists()

    @property
    def lost_to_what_is_kept_back(self) -> bool:
        """Whether it lost to what only the release of a source or a second person keeps from readers; and so that one.

        What it lost to and was retracted or hidden since brings nothing back.
        """
        facts = cast("FactQuerySet[Fact]", type(self)._default_manager.all())
        loser, passed = self, set[int]()
        while loser.state == Fact.State.SUPERSEDED and loser.lost_to and loser.pk not in passed:
            passed.add(loser.pk)
            winner = facts.filter(pk=loser.lost_to, visibility=Visibility.PUBLIC).first()
            if winner is None or (winner.is_backed_for_everybody and not winner.awaits_second):
                return False
            loser = winner
        return bool(passed) and loser.state == Fact.State.CURRENT

    def clean(self) -> None:
        super().clean()
        self.visibility = strictest(self.visibility, self.least_visibility)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Whoever saves it: the level of its kind holds, an end has its day, and a risk waits for a second person."""
        self.visibility = strictest(self.visibility, self.least_visibility)
        if self.state == self.State.CURRENT:
            self.ended_at = None
        else:
            self.ended_at = self.ended_at or timezone.now()
        if self.state != self.State.SUPERSEDED:
            self.lost_to = None
        mark(self)
        if (names := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*names, "visibility", "ended_at", "lost_to", "awaits_second", "first_by"}
        super().save(*args, **kwargs)

    def is_editable_by(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """What `editable_by` says of many, of this one."""
        return self.visibility in levels_for(user) and all(player.is_open_to(user) for player in self.persons)

    def is_visible_to(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """Whether a page may show it to the user now."""
        facts = cast("FactQuerySet[Fact]", type(self)._default_manager.all())
        return facts.visible_to(user).filter(pk=self.pk).exists()


class CareerStep(Fact):
    """A spell at a club. A move is told by the steps on its two sides."""

    citation_field = "career_step"
    part: str  # of the page of its club: `in_parts` says it
    TIMES = ("start_earliest", "start_latest", "end_earliest", "end_latest")
    objects = CareerStepQuerySet.as_manager()

    class Relation(models.TextChoices):
        CURRENT = "current", _("plays there")
        FORMER = "former", _("played there")
        FUTURE = "future", _("will join")

    class Squad(models.TextChoices):
        YOUTH = "youth", _("youth")
        RESERVE = "reserve", _("second team")
        FIRST_TEAM = "first_team", _("first team")

    class Part(models.TextChoices):
        """Of a club's page."""

        NOW = "now", _("Play there")
        FUTURE = "future", _("Will join")
        YOUTH = "youth", _("Came through its youth")
        BEFORE = "before", _("Played there before")

    club = models.ForeignKey(Club, on_delete=models.PROTECT, related_name="career_steps")
    relation = models.CharField(max_length=7, choices=Relation.choices, help_text=_("As of the source's date."))
    squad = models.CharField(max_length=10, choices=Squad.choices, blank=True)
    loan = models.BooleanField(default=False, help_text=_("He belongs to another club meanwhile."))
    start_earliest = earliest_field()
    start_latest = latest_field()
    start = PartialDatePair()
    end_earliest = earliest_field()
    end_latest = latest_field()
    end = PartialDatePair()

    class Meta(Fact.Meta):
        ordering = (
            models.F("start_earliest").asc(nulls_first=True),
            models.F("end_earliest").asc(nulls_last=True),
            "id",
        )
        constraints = (
            *Fact.Meta.constraints,
            ordered_pair("start"),
            ordered_pair("end"),
            ends_after_it_starts(),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.club}"

    def is_over(self, today: date) -> bool:
        """Whether a source says that he has left, or the end that it names has passed: one to come, as of a contract
        or a move, leaves him there until then, a year to its last day."""
        ended = self.end_latest is not None and self.end_latest < today
        return self.relation == self.Relation.FORMER or (self.relation == self.Relation.CURRENT and ended)


class RelationshipQuerySet(FactQuerySet["Relationship"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Both people count: a minor is named to editors only, on others' pages too."""
        return super().visible_to(user)._with_other_at(levels_for(user))

    def listed(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        return super().listed(user)._with_other_at(levels_for(user))

    def editable_by(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Both people count here too."""
        return super().editable_by(user)._with_other_at(levels_for(user))

    def _with_other_at(self, levels: Iterable[str]) -> Self:
        return self.filter(Q(other__isnull=True) | Q(other__visibility__in=levels))

    def naming(self, player: Player) -> Self:
        """What others' pages say of him."""
        return self.filter(other=player)

    def touching(self, players: Iterable[Player]) -> Self:
        """What their pages say of others, and others' of them."""
        keys = [player.pk for player in players]
        return self.filter(Q(player__in=keys) | Q(other__in=keys))

    def with_people(self) -> Self:
        """Both people and their clubs, for a card of each."""
        return self.select_related("player__club", "other__club", "named_source")


class Relationship(Fact):
    """A person in a player's life: a player with a page, or a name or role only. Family never has a page."""

    citation_field = "relationship"
    objects = RelationshipQuerySet.as_manager()

    class Kind(models.TextChoices):
        TEAMMATE = "teammate", _("team-mate")
        SCHOOLMATE = "schoolmate", _("schoolmate")
        ROLE_MODEL = "role_model", _("role model")
        ADMIRED = "admired", _("admires")
        RIVAL = "rival", _("rival for the place")
        COACH = "coach", _("coach")
        FRIEND = "friend", _("friend")
        PREDECESSOR = "predecessor", _("predecessor")
        SUCCESSOR = "successor", _("successor")
        FAMILY = "family", _("family")

    class DetailKind(models.TextChoices):
        NAME = "name", _("name")
        COUNTRY = "country", _("country")
        OCCUPATION = "occupation", _("occupation")
        OTHER = "other", _("other")

    kind = models.CharField(max_length=11, choices=Kind.choices)
    other = models.ForeignKey(
        Player,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="relationships_to_him",
    )
    other_name = models.CharField(max_length=200, blank=True, help_text=_("Where the person has no page."))
    role = models.CharField(max_length=40, blank=True, help_text=_("In the family: mother, brother."))
    detail_kind = models.CharField(max_length=10, choices=DetailKind.choices, blank=True)
    detail = models.CharField(max_length=200, blank=True, help_text=_("Country or occupation of a relative."))

    class Meta(Fact.Meta):
        ordering = ("kind", "id")
        constraints = (
            *Fact.Meta.constraints,
            models.CheckConstraint(
                condition=(Q(kind="family") & ~Q(role="") & Q(other__isnull=True)) | (~Q(kind="family") & Q(role="")),
                name="players_relationship_family_has_a_role_and_no_page",
            ),
            models.CheckConstraint(
                condition=Q(kind="family") | Q(other__isnull=False) | ~Q(other_name=""),
                name="players_relationship_names_somebody",
            ),
            models.CheckConstraint(
                condition=Q(other__isnull=True) | ~Q(other=models.F("player")),
                name="players_relationship_not_with_himself",
            ),
            models.CheckConstraint(
                condition=Q(detail="", detail_kind="") | (~Q(detail="") & ~Q(detail_kind="")),
                name="players_relationship_detail_has_a_kind",
            ),
            models.CheckConstraint(
                condition=~Q(kind="family", detail_kind="name") | ~Q(visibility=Visibility.PUBLIC),
                name="players_relationship_a_relatives_name_is_kept",
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.get_kind_display()} {self.person}"

    @property
    def persons(self) -> tuple[Player, ...]:
        return (self.player, self.other) if self.other else (self.player,)

    @property
    def person(self) -> str:
        return self.other.name if self.other else self.other_name or self.role


class DetailQuerySet(FactQuerySet["Detail"]):
    def about(self, club: Club) -> Self:
        """Who supports the club or leads its team."""
        return self.filter(club=club)

    def people(self) -> list[int]:
        """Keys of the players, each once, by name."""
        return list(self.order_by("player__key", "player").values_list("player", flat=True).distinct())

    def with_people(self) -> Self:
        """For a list of people: each with the club he plays for now."""
        return self.select_related("player__club", "club", "named_source")


class Detail(Fact):
    """A single value of one kind: birth date, birthplace, position, height, injury, honour …"""

    citation_field = "detail"
    objects = DetailQuerySet.as_manager()

    class Kind(models.TextChoices):
        BIRTH_DATE = "birth_date", _("born")
        BIRTH_PLACE = "birth_place", _("birthplace")
        POSITION = "position", _("position")
        HEIGHT = "height", _("height")
        FOOT = "foot", _("foot")
        SHIRT_NUMBER = "shirt_number", _("shirt number")
        CAPTAIN = "captain", _("captain of")
        INJURY = "injury", _("injury")
        HONOUR = "honour", _("honour")
        SUPPORTS = "supports", _("supports")

    kind = models.CharField(max_length=12, choices=Kind.choices)
    value = models.CharField(
        max_length=200,
        blank=True,
        help_text=_("Text, or a choice for position and foot."),
    )
    number = models.PositiveSmallIntegerField(null=True, blank=True, help_text=_("Height in cm, or shirt number."))
    club = models.ForeignKey(Club, on_delete=models.PROTECT, null=True, blank=True, related_name="details")
    territory = models.ForeignKey(
        Association,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="birthplaces",
        help_text=_("Of a birthplace: the association on whose territory of today it lies. The rules ask it."),
    )
    body_part = models.CharField(max_length=60, blank=True, help_text=_("Of an injury."))
    date_earliest = earliest_field()
    date_latest = latest_field()
    date = PartialDatePair()

    class Meta(Fact.Meta):
        ordering = ("kind", "id")
        constraints = (
            *Fact.Meta.constraints,
            ordered_pair("date"),
            models.CheckConstraint(
                condition=(Q(kind="birth_date") & Q(date_earliest__isnull=False))
                | (Q(kind__in=("height", "shirt_number")) & Q(number__isnull=False))
                | (Q(kind="position") & Q(value__in=Position.values))
                | (Q(kind="foot") & Q(value__in=Foot.values))
                | (Q(kind__in=("captain", "supports")) & (Q(club__isnull=False) | ~Q(value="")))
                | (Q(kind="injury"))
                | (Q(kind__in=("birth_place", "honour")) & ~Q(value="")),
                name="players_detail_has_the_value_of_its_kind",
            ),
            models.CheckConstraint(
                condition=Q(territory__isnull=True) | Q(kind="birth_place"),
                name="players_detail_only_a_birthplace_has_a_territory",
            ),
            models.CheckConstraint(
                condition=~Q(kind="injury") | Q(visibility=Visibility.INTERNAL),
                name="players_detail_health_is_internal",
            ),
            models.CheckConstraint(
                condition=~Q(kind="height") | Q(number__range=(100, 230)),
                name="players_detail_height_is_human",
            ),
            models.CheckConstraint(
                condition=~Q(kind="shirt_number") | Q(number__range=(0, 99)),
                name="players_detail_shirt_number_has_two_digits",
            ),
        )

    def __str__(self) -> str:
        return f"{self.player}: {self.get_kind_display()}"
