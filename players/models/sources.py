from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self, cast

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from players.models import indexed
from players.models.partial_dates import (
    PartialDatePair,
    earliest_field,
    latest_field,
    ordered_pair,
)
from players.models.players import Player
from players.models.renewals import CountedQuerySet, is_counted
from players.models.versions import every_version
from players.models.visibility import Visibility, leads_to, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.models import KnownFact
    from players.models.fact_sets import FactQuerySet
    from players.models.facts import Fact


LAST_SOURCES = 24  # in which the last quote is looked for before all others


class SourceQuerySet(CountedQuerySet["Source"]):
    def published(self) -> Self:
        return self.filter(released_at__isnull=False)

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """What a reader may open: released sources; editors see drafts too."""
        return self if Visibility.EDITORS in levels_for(user) else self.published()

    def composed(self) -> Self:
        """Texts written for demonstration, of people who do not exist."""
        return self.filter(invented=True)

    def newest_first(self) -> Self:
        """What was released last first."""
        return self.order_by(F("released_at").desc(nulls_last=True), "-pk")

    def latest_first(self) -> Self:
        """What was published last first."""
        return self.order_by(F("published_earliest").desc(nulls_last=True), "-pk")

    def interviews(self) -> Self:
        """The latest first."""
        return self.filter(kind=Source.Kind.INTERVIEW).latest_first()


@is_counted
class Source(models.Model):
    """A bibliographic record. Public once a reviewer has released it; its text is kept elsewhere."""

    class Kind(models.TextChoices):
        INTERVIEW = "interview", _("interview")
        REPORT = "report", _("report")
        REGISTER = "register", _("register or match record")
        CLUB = "club", _("club or association statement")

    slug = models.SlugField(max_length=200, unique=True)
    kind = models.CharField(max_length=9, choices=Kind.choices, default=Kind.INTERVIEW)
    outlet = models.CharField(max_length=200, blank=True, help_text=_("Who published it: SPORT1."))
    title = models.CharField(max_length=300)
    author = models.CharField(max_length=200, blank=True)
    published_earliest = earliest_field()
    published_latest = latest_field()
    published = PartialDatePair()
    url = models.URLField(
        max_length=500,
        blank=True,
        verbose_name=_("address"),
        help_text=_("Recorded, never fetched."),
    )
    language = models.CharField(max_length=8, blank=True, help_text=_("Language of its text: de, en, ja."))
    full_text_rights = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("On what ground readers may see the whole text. Empty: quotes with their surroundings only."),
    )
    invented = models.BooleanField(
        default=False,
        help_text=_("Composed for demonstration: its people are invented, and every page says so."),
    )
    released_at = models.DateTimeField(null=True, blank=True, help_text=_("When a reviewer made it public."))
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="released_sources",
    )

    version = models.PositiveIntegerField(default=1, editable=False)

    objects = SourceQuerySet.as_manager()
    history = every_version()

    class Meta:
        ordering = ("-published_earliest", "title")
        constraints = (
            ordered_pair("published"),
            models.CheckConstraint(condition=~Q(title=""), name="players_source_has_a_title"),
        )
        indexes = (models.Index(fields=("published_earliest", "id"), name="players_source_latest"),)

    def __str__(self) -> str:
        return ", ".join(part for part in (self.outlet, self.title) if part)

    def is_open_to(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """What `visible_to` says of many, of this one."""
        return self.released_at is not None or Visibility.EDITORS in levels_for(user)

    def get_absolute_url(self) -> str:
        return reverse("interviews:interview_detail", args=[self.slug])


class Voice(models.TextChoices):
    """Who says it."""

    PLAYER = "player", _("the player")
    INTERVIEWER = "interviewer", _("the interviewer")
    AUTHOR = "author", _("the author")
    THIRD_PERSON = "third_person", _("a third person")


class Certainty(models.TextChoices):
    STATED = "stated", _("stated")
    IMPLIED = "implied", _("implied")
    GUESSED = "guessed", _("guessed")


FACT_FIELDS = (
    "career_step",
    "eligibility",
    "relationship",
    "detail",
    "nationality",
    "ancestor",
    "residence",
    "appearance",
    "association_change",
)


def backs_exactly_one_fact() -> Q:
    condition = Q()
    for field in FACT_FIELDS:
        condition |= Q(**{f"{other}__isnull": other != field for other in FACT_FIELDS})
    return condition


def _of_facts(chosen: str, user: AbstractBaseUser | AnonymousUser) -> Q:
    """`chosen` names the method of their QuerySets: visible_to or editable_by."""
    condition = Q()
    for field in FACT_FIELDS:
        facts = cast("FactQuerySet[Any]", fact_model(field)._default_manager.get_queryset())
        condition |= Q(leads_to(getattr(facts, chosen)(user), field))
    return condition


def fact_model(field: str) -> type[Fact]:
    """The kind of fact that a foreign key of `Citation` leads to."""
    model: type[Fact] = Citation._meta.get_field(field).related_model  # type: ignore[assignment]
    return model


class CitationQuerySet(models.QuerySet["Citation"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Quotes from sources that the user may open, and whether the speaker's name is kept from him.

        The fact's own visibility is another matter."""
        kept = Player.objects.exclude(visibility__in=levels_for(user)).filter(name=OuterRef("speaker"))
        return self.filter(leads_to(Source.objects.visible_to(user), "source")).annotate(speaker_is_kept=Exists(kept))

    def with_source(self) -> Self:
        return self.select_related("source")

    def behind_facts_visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Quotes that the user may read, of facts that he may see."""
        return self.visible_to(user).filter(_of_facts("visible_to", user))

    def readable(self, keys: Iterable[int], user: AbstractBaseUser | AnonymousUser) -> list[Citation]:
        """Those of some quotes that `behind_facts_visible_to` has, but for internal facts, as in lists; latest first.

        Asked fact by fact: the database would else gather every fact there is.
        """
        quotes = list(self.visible_to(user).filter(pk__in=list(keys)).with_source().order_by("-pk"))
        backed: dict[str, set[int]] = {}
        for field, key in (quote.backs for quote in quotes):
            backed.setdefault(field, set()).add(key)
        people: dict[tuple[str, int], int] = {}
        for field, facts in backed.items():
            listed = cast("FactQuerySet[Any]", fact_model(field)._default_manager.get_queryset()).listed(user)
            people |= {
                (field, fact): player for fact, player in listed.filter(pk__in=facts).values_list("pk", "player")
            }
        seen = set(Player.objects.visible_to(user).filter(pk__in=set(people.values())).values_list("pk", flat=True))
        return [quote for quote in quotes if people.get(quote.backs) in seen]

    def of_facts_editable_by(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        return self.filter(_of_facts("editable_by", user))

    def from_source(self, source: Source) -> Self:
        return self.filter(source=source).order_by("start", "end", "pk")

    def counted_by_source(self, sources: Iterable[Source]) -> dict[int, int]:
        """How many facts rest on each."""
        counted = self.filter(source__in=[source.pk for source in sources]).order_by()
        # several quotes of one source may back one fact
        facts = counted.values_list("source", *FACT_FIELDS).distinct()
        return dict(Counter(row[0] for row in facts))

    def in_own_words(self) -> Self:
        return self.filter(voice=Voice.PLAYER)

    def said_last(self, user: AbstractBaseUser | AnonymousUser) -> Citation | None:
        """Of these, which the user may read, the one from the latest source that is a player's own word, with its fact.

        Most often one of the last few sources has it: the rest is looked through only if none has.
        """
        quotes = self.in_own_words().with_fact().newest_first()
        last = Source.objects.visible_to(user).latest_first().values_list("pk", flat=True)[:LAST_SOURCES]
        return quotes.filter(source__in=list(last)).first() or quotes.first()

    def newest_first(self) -> Self:
        return self.order_by(F("source__published_earliest").desc(nulls_last=True), "-source", "start", "pk")

    def with_fact(self) -> Self:
        """With source and fact, and whom or what the fact names."""
        return self.select_related(
            "source",
            "career_step__player",
            "career_step__club",
            "eligibility__player",
            "eligibility__association",
            "relationship__player",
            "relationship__other",
            "detail__player",
            "detail__club",
            "nationality__player",
            "ancestor__player",
            "ancestor__birth_territory",
            "residence__player",
            "residence__territory",
            "appearance__player",
            "appearance__association",
            "association_change__player",
            "association_change__old",
            "association_change__new",
        )

    def backing(self, facts: Iterable[Fact]) -> Self:
        """The quotes of all these facts, whatever their kinds, in one query."""
        keys: dict[str, list[int]] = {}
        for fact in facts:
            keys.setdefault(fact.citation_field, []).append(fact.pk)
        condition = Q()
        for field, ids in keys.items():
            condition |= Q(**{f"{field}__in": ids})
        return self.filter(condition) if keys else self.none()


class Citation(models.Model):
    """One verbatim quote from one source that backs one fact. A source's words are never edited."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    career_step = models.ForeignKey(
        "players.CareerStep",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    eligibility = models.ForeignKey(
        "players.Eligibility",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    relationship = models.ForeignKey(
        "players.Relationship",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    detail = models.ForeignKey(
        "players.Detail",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    nationality = models.ForeignKey(
        "players.Nationality",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    ancestor = models.ForeignKey(
        "players.Ancestor",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    residence = models.ForeignKey(
        "players.Residence",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    appearance = models.ForeignKey(
        "players.Appearance",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    association_change = models.ForeignKey(
        "players.AssociationChange",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="citations",
    )
    quote = models.TextField(help_text=_("Word for word as it stands in the source."))
    start = models.PositiveIntegerField(help_text=_("First character of the quote in the source's text (code points)."))
    end = models.PositiveIntegerField(help_text=_("Character after the quote's last."))
    turn = models.PositiveIntegerField(null=True, blank=True, help_text=_("Number of the turn it stands in."))
    voice = models.CharField(max_length=12, choices=Voice.choices)
    speaker = models.CharField(max_length=200, blank=True, help_text=_("Name or label of whoever says it."))
    certainty = models.CharField(max_length=7, choices=Certainty.choices, default=Certainty.STATED)
    note = models.CharField(
        max_length=300,
        blank=True,
        help_text=_("How a relative time in it was resolved."),
    )

    speaker_is_kept = False  # unless `visible_to` says otherwise

    objects = CitationQuerySet.as_manager()
    history = every_version()

    class Meta:
        ordering = ("source", "start")
        constraints = (
            models.CheckConstraint(
                condition=backs_exactly_one_fact(),
                name="players_citation_backs_exactly_one_fact",
            ),
            models.CheckConstraint(
                condition=Q(end__gt=models.F("start")),
                name="players_citation_place_in_order",
            ),
            models.CheckConstraint(condition=~Q(quote=""), name="players_citation_has_words"),
            *(
                models.UniqueConstraint(
                    fields=("source", "start", "end", field),
                    condition=Q(**{f"{field}__isnull": False}),
                    name=f"players_citation_once_for_each_{field}",
                )
                for field in FACT_FIELDS
            ),
        )

    def __str__(self) -> str:
        return self.quote

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        indexed.keep(self)

    @property
    def named_speaker(self) -> str:
        """Who says it; empty where that is nobody's business: a minor's name."""
        return "" if self.speaker_is_kept else self.speaker

    @property
    def backs(self) -> tuple[str, int]:
        """Which fact it backs, without fetching it: ("detail", 12)."""
        return next((field, key) for field in FACT_FIELDS if (key := getattr(self, f"{field}_id")) is not None)

    @property
    def fact(self) -> KnownFact:
        fact: KnownFact = getattr(self, self.backs[0])
        return fact
