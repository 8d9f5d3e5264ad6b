from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Self
from uuid import UUID

from django.conf import settings
from django.db import models
from django.db.models import Min, Q
from django.utils.translation import gettext_lazy as _

from interviews.models.interviews import Interview
from players import names
from players.models import Certainty, Citation, Voice
from players.models.sources import FACT_FIELDS

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


def fingerprint_of(kind: str, person: str, fields: Mapping[str, object]) -> str:
    """Of kind, person and values, names folded: what makes it the same proposal under newer rules."""
    values = {name: names.key(value) if isinstance(value, str) else value for name, value in fields.items()}
    said = [kind, names.key(person), sorted(values.items())]
    return hashlib.sha256(json.dumps(said, ensure_ascii=True).encode()).hexdigest()


class ProposalQuerySet(models.QuerySet["Proposal"]):
    def cards(self) -> Self:
        """What an editor decides on: a move and its two club facts are one card."""
        return self.filter(part_of__isnull=True)

    def undecided(self) -> Self:
        return self.filter(state__in=(Proposal.State.WAITING, Proposal.State.LATER))

    def decided_with_quotes(self) -> Self:
        """What was accepted or rejected, with its words and decisions."""
        decided = self.filter(state__in=(Proposal.State.ACCEPTED, Proposal.State.REJECTED))
        return decided.prefetch_related("quotes", "decisions")

    def in_review_order(self) -> Self:
        """As they stand in the text; put off at the end."""
        return self.annotate(place=Min("quotes__start")).order_by("-state", "place", "pk")

    def oldest_first(self) -> Self:
        return self.order_by("created_at", "pk")

    def for_review(self) -> Self:
        return self.select_related("interview__source").prefetch_related("quotes", "parts__quotes")


class Proposal(models.Model):
    """A fact that the extraction or an editor offers, with the quotes it rests on.

    One of the kind "quote" offers no fact but further words for one: `fields` names it ("career_step-12").
    """

    BY_HAND = "by hand"  # the rule of what an editor proposed
    QUOTE = "quote"  # the kind of further words for a fact that we hold

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        LATER = "later", _("later")
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="proposals")
    part_of = models.ForeignKey(
        "self",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="parts",
        help_text=_("The move whose side this club fact is: both are one card."),
    )
    kind = models.CharField(max_length=20)
    person = models.CharField(
        max_length=200,
        blank=True,
        help_text=_("Whom it is about; empty: the unnamed interviewee."),
    )
    fields = models.JSONField(default=dict, help_text=_("Values by field of the kind, as extracted."))
    club_keys = models.JSONField(default=dict, help_text=_("Reference keys of the clubs in the fields."))
    voice = models.CharField(max_length=12, choices=Voice.choices)
    certainty = models.CharField(max_length=7, choices=Certainty.choices)
    rule = models.CharField(max_length=80, help_text=_("The rule that found it."))
    why = models.CharField(max_length=300, help_text=_("Why, in a sentence."))
    time_note = models.CharField(max_length=300, blank=True, help_text=_("How a relative time was resolved."))
    fingerprint = models.CharField(
        max_length=64,
        help_text=_("Of kind, person and values: a rejected one is never proposed again."),
    )
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING, db_index=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        ordering = ("interview", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("interview", "fingerprint"),
                name="interviews_proposal_once_for_each_interview",
            ),
            models.CheckConstraint(
                condition=~Q(part_of=models.F("id")),
                name="interviews_proposal_not_part_of_itself",
            ),
        )
        # what waits is a small part of all there ever was: the start page of the desk counts it, the oldest first
        indexes = (
            models.Index(
                fields=("created_at",),
                condition=Q(part_of__isnull=True, state__in=("waiting", "later")),
                name="interviews_proposal_waiting",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person or _('the interviewee')}: {self.kind}"

    @property
    def is_by_hand(self) -> bool:
        return self.rule == self.BY_HAND


class ProposalQuoteQuerySet(models.QuerySet["ProposalQuote"]):
    def kept_from_readers(self, interview: Interview) -> Self:
        """Words about injuries, decided on or not, and about relatives until that is accepted."""
        relatives = Q(proposal__kind="family") & ~Q(proposal__state=Proposal.State.ACCEPTED)
        return self.filter(Q(proposal__kind="injury") | relatives, proposal__interview=interview)


class ProposalQuote(models.Model):
    """Words that a proposal rests on: ``interview.text[start:end]``."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="quotes")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    by_hand = models.BooleanField(default=False, help_text=_("An editor chose these words: reading again keeps them."))

    objects = ProposalQuoteQuerySet.as_manager()

    class Meta:
        ordering = ("start",)
        constraints = (
            models.UniqueConstraint(
                fields=("proposal", "start", "end"),
                name="interviews_proposalquote_once",
            ),
            models.CheckConstraint(
                condition=Q(end__gt=models.F("start")),
                name="interviews_proposalquote_in_order",
            ),
        )

    def __str__(self) -> str:
        return self.proposal.interview.text[self.start : self.end]


class DecisionQuerySet(models.QuerySet["Decision"]):
    def standing(self) -> Self:
        """Not undone."""
        return self.filter(undone_at__isnull=True)

    def in_interview(self, interview: Interview) -> Self:
        return self.filter(proposal__interview=interview).select_related("by", "proposal")

    def of_batch(self, batch: UUID) -> Self:
        """What one editor accepted at once, in the order in which it was written."""
        return self.filter(batch=batch).select_related("proposal", "undone_by").order_by("pk")

    def by_user(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        return self.filter(by=user.pk)

    def accepted_for(self, players: Collection[int]) -> Self:
        """The standing acceptances that hold a quote of facts about some players."""
        about = Q()
        for field in FACT_FIELDS:
            about |= Q(**{f"citations__{field}__player__in": players})
        return self.standing().filter(about, kind=Decision.Kind.ACCEPT).distinct()


class Decision(models.Model):
    """What an editor decided on a proposal, and what that changed. Undone, never deleted."""

    class Kind(models.TextChoices):
        ACCEPT = "accept", _("accepted")
        REJECT = "reject", _("rejected")
        LATER = "later", _("put off")

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="decisions")
    kind = models.CharField(max_length=6, choices=Kind.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="decisions",
    )
    at = models.DateTimeField(auto_now_add=True)
    reason = models.CharField(max_length=300, blank=True)
    corrected = models.JSONField(default=dict, help_text=_("Values that the editor changed before accepting."))
    refused = models.JSONField(
        default=list,
        help_text=_("Optional values that the editor left out; this interview proposes them no more."),
    )
    batch = models.UUIDField(
        null=True, blank=True, db_index=True, help_text=_("What was accepted with it, and is undone with it.")
    )
    choices = models.JSONField(
        default=dict, help_text=_("Whom and what the editor chose, and the drafts that were made for it.")
    )
    citations: models.ManyToManyField[Citation, models.Model] = models.ManyToManyField(
        Citation, related_name="decisions", help_text=_("Quotes that acceptance added.")
    )
    changed = models.JSONField(
        default=list,
        help_text=_("Facts that acceptance refined, with their values before."),
    )
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="undone_decisions",
    )

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-id")
        constraints = (
            models.UniqueConstraint(
                fields=("proposal",),
                condition=Q(undone_at__isnull=True),
                name="interviews_decision_one_stands",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind}: {self.proposal}"
