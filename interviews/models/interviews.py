from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from players.models import Association, Club, Player, PlayerAlias, Source, Visibility, levels_for
from players.models.renewals import CountedQuerySet, is_counted
from players.models.visibility import leads_to

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


class InterviewQuerySet(CountedQuerySet["Interview"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        return self.filter(leads_to(Source.objects.visible_to(user), "source"))

    def released(self, yes: bool = True) -> Self:
        """Interviews whose source is public, or those whose is not."""
        return self.filter(source__released_at__isnull=not yes)

    def with_source(self) -> Self:
        return self.select_related("source", "subject")

    def newest_first(self) -> Self:
        return self.order_by(F("source__published_earliest").desc(nulls_last=True), "-pk")

    def resembling(self, subject: str, outlet: str, day: date | None) -> Self:
        """Of the same interviewee, or of the same outlet and day; none where neither is known."""
        same = Q(subject_names=subject) if subject else Q(pk__in=())
        if outlet and day:
            same |= Q(source__outlet=outlet, source__published_earliest=day)
        return self.with_source().filter(same)

    def waiting_longest(self) -> Self:
        """Interviews with a card to decide on, the one whose card has waited longest first."""
        from interviews.models.proposals import Proposal

        oldest = Proposal.objects.cards().undecided().filter(interview=OuterRef("pk")).oldest_first()
        return (
            self.annotate(waits_since=Subquery(oldest.values("created_at")[:1]))
            .filter(waits_since__isnull=False)
            .select_related("source", "subject")
            .order_by("waits_since", "pk")
        )

    def with_progress(self) -> Self:
        """``cards`` and ``cards_waiting``: proposals that an editor decides on, all and undecided."""
        cards = Q(proposals__part_of__isnull=True)
        return self.annotate(
            cards=Count("proposals", filter=cards),
            cards_waiting=Count("proposals", filter=cards & Q(proposals__state__in=("waiting", "later"))),
        )


@is_counted
class Interview(models.Model):
    """An imported text. The text is never altered; every offset counts its code points."""

    source = models.OneToOneField(Source, on_delete=models.PROTECT, related_name="interview")
    text = models.TextField(help_text=_("The whole text as imported."))
    fingerprint = models.CharField(
        max_length=64,
        unique=True,
        editable=False,
        help_text=_("SHA-256 of the text without its white space."),
    )
    file_name = models.CharField(max_length=255, blank=True)
    encoding = models.CharField(max_length=20, blank=True, help_text=_("In which the file was read."))
    subject_names = models.CharField(
        max_length=400,
        blank=True,
        help_text=_("Who is interviewed, as the text names him."),
    )
    subject = models.ForeignKey(
        Player,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="interviews_given",
    )
    ruleset = models.CharField(
        max_length=40,
        blank=True,
        help_text=_("Version of the rules that read it last."),
    )
    imported_at = models.DateTimeField(auto_now_add=True)
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="imported_interviews",
    )

    objects = InterviewQuerySet.as_manager()

    class Meta:
        ordering = ("-imported_at", "-id")
        constraints = (models.CheckConstraint(condition=~Q(text=""), name="interviews_interview_has_text"),)

    def __str__(self) -> str:
        return str(self.source)

    def get_absolute_url(self) -> str:
        return self.source.get_absolute_url()


class Turn(models.Model):
    """An unbroken run of one role and one speaker; its words are ``interview.text[start:end]``."""

    class Role(models.TextChoices):
        LEAD = "lead", _("lead")
        HEADING = "heading", _("heading")
        QUESTION = "question", _("question")
        ANSWER = "answer", _("answer")

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="turns")
    number = models.PositiveIntegerField(help_text=_("Counts from 1."))
    role = models.CharField(max_length=8, choices=Role.choices)
    speaker = models.CharField(max_length=200, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ("interview", "number")
        constraints = (
            models.UniqueConstraint(fields=("interview", "number"), name="interviews_turn_numbered_once"),
            models.CheckConstraint(
                condition=Q(end__gt=models.F("start")),
                name="interviews_turn_place_in_order",
            ),
        )

    def __str__(self) -> str:
        return f"{self.number} {self.role}"


class MentionQuerySet(models.QuerySet["Mention"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """All for editors; for readers clubs, associations, and players who are known and no minors."""
        levels = levels_for(user)
        if Visibility.EDITORS in levels:
            return self
        known = Q(player__visibility__in=levels) | Q(club__isnull=False) | Q(association__isnull=False)
        return self.filter(known).exclude(type=Mention.Type.OTHER_PERSON)

    def in_interview(self, interview: Interview) -> Self:
        return self.filter(interview=interview)

    def with_page(self) -> Self:
        return self.select_related("player", "club", "association")

    def of_subjects(self, interviews: Iterable[Interview]) -> dict[int, dict[str, Player]]:
        """By interview without a single subject: whom its names mean."""
        several = [interview.pk for interview in interviews if interview.subject_id is None]
        found: dict[int, dict[str, Player]] = {}
        for mention in self.of_players().filter(interview__in=several) if several else ():
            if mention.player:
                found.setdefault(mention.interview_id, {})[mention.name] = mention.player
        return found

    def of_players(self) -> Self:
        """Names that were found to mean a player, with him."""
        return self.filter(player__isnull=False).select_related("player")


class Mention(models.Model):
    """A name in an interview, resolved to a player, club or association, or not."""

    class Type(models.TextChoices):
        PLAYER = "player", _("player")
        COACH = "coach", _("coach")
        OFFICIAL = "official", _("official")
        CLUB = "club", _("club")
        NATIONAL_TEAM = "national_team", _("national team")
        OTHER_PERSON = "other_person", _("other person")

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="mentions")
    name = models.CharField(max_length=200, help_text=_("Fullest form that the text gives."))
    type = models.CharField(max_length=13, choices=Type.choices)
    spans = models.JSONField(default=list, help_text=_("Places in the text: [[start, end], …]."))
    player = models.ForeignKey(
        Player,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="mentions",
    )
    club = models.ForeignKey(Club, on_delete=models.SET_NULL, null=True, blank=True, related_name="mentions")
    association = models.ForeignKey(
        Association,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="mentions",
    )
    by_hand = models.BooleanField(default=False, help_text=_("An editor chose whom or what it means, or does not."))
    alias = models.ForeignKey(
        PlayerAlias,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("The name that the player was given when this one was found to mean him."),
    )

    objects = MentionQuerySet.as_manager()

    class Meta:
        ordering = ("interview", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("interview", "type", "name"),
                name="interviews_mention_once_for_each_name",
            ),
            models.CheckConstraint(
                condition=Q(player__isnull=True, club__isnull=True)
                | Q(player__isnull=True, association__isnull=True)
                | Q(club__isnull=True, association__isnull=True),
                name="interviews_mention_means_one_thing",
            ),
        )

    def __str__(self) -> str:
        return self.name


class RuledOut(models.Model):
    """Somebody whom a name of an interview does not mean, as an editor said: never offered for it again."""

    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="ruled_out")
    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="ruled_out")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="ruled_out")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("mention", "id")
        verbose_name_plural = _("ruled out")
        constraints = (models.UniqueConstraint(fields=("mention", "player"), name="interviews_ruledout_once"),)

    def __str__(self) -> str:
        return f"{self.mention} ≠ {self.player}"
