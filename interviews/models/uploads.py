from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from interviews.models.interviews import Interview

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

KEPT = timedelta(days=2)  # of what nobody has confirmed
STALE = timedelta(seconds=60)  # without a sign of life, whoever worked at it has died; no file takes that long
SEES_ALL = "interviews.change_interview"


class BatchQuerySet(models.QuerySet["Batch"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """An importer's own; all for editors."""
        return self if user.has_perm(SEES_ALL) else self.filter(by=user.pk)  # type: ignore[union-attr]

    def busy(self) -> Self:
        """There is work to do for whoever takes it up."""
        return self.filter(state__in=(Batch.State.LOOKING, Batch.State.STORING))

    def free(self) -> Self:
        """Nobody works at it, or whoever did has died."""
        return self.busy().filter(Q(worker="") | Q(heartbeat__lt=timezone.now() - STALE))

    def silent(self) -> Self:
        """There is work to do, and for a while nobody has done any."""
        return self.busy().filter(heartbeat__lt=timezone.now() - STALE)

    def forgotten(self) -> Self:
        """Never confirmed, and older than anybody will come back for."""
        waiting = (Batch.State.LOOKING, Batch.State.LOOKED)
        return self.filter(state__in=waiting, heartbeat__lt=timezone.now() - KEPT)

    def with_counts(self) -> Self:
        """How many files it has, and how many came to each end: `files`, `new`, `known`, `failed`, `left_out`."""

        def of(state: str) -> Count:
            return Count("uploads", filter=Q(uploads__state=state))

        return self.annotate(
            files=Count("uploads"),
            new=of(Upload.State.DONE),
            known=of(Upload.State.KNOWN),
            failed=of(Upload.State.FAILED),
            left_out=of(Upload.State.UNWANTED),
        ).order_by("-at")

    def with_failures(self) -> Self:
        """Ended with files that could not be imported, and nobody has said yet that they are dealt with."""
        ended = (Batch.State.DONE, Batch.State.CANCELLED)
        failed = Upload.objects.filter(batch=models.OuterRef("pk"), state=Upload.State.FAILED)
        return self.filter(models.Exists(failed), state__in=ended, dealt_with=False)


class Batch(models.Model):
    """Files that were brought together: first looked at, then, once confirmed, stored one by one."""

    class State(models.TextChoices):
        LOOKING = "looking", _("being looked at")
        LOOKED = "looked", _("waiting to be confirmed")
        STORING = "storing", _("being stored")
        DONE = "done", _("done")
        CANCELLED = "cancelled", _("cancelled")

    key = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="batches",
        help_text=_("Empty: a command."),
    )
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who had it stored, where that was not who brought it."),
    )
    at = models.DateTimeField(auto_now_add=True, db_index=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.LOOKING, db_index=True)
    heartbeat = models.DateTimeField(default=timezone.now, help_text=_("The last sign of life."))
    worker = models.CharField(max_length=36, blank=True, help_text=_("Who works at it now; empty: nobody."))
    cancel_wished = models.BooleanField(default=False)
    total = models.PositiveIntegerField(default=0, help_text=_("Files of this stage: to look at, or to store."))
    seconds = models.FloatField(default=0, help_text=_("Work that this stage has taken so far."))
    dealt_with = models.BooleanField(default=False, help_text=_("Somebody has seen to the files that failed."))

    objects = BatchQuerySet.as_manager()

    class Meta:
        ordering = ("-at",)
        verbose_name_plural = _("batches")

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M}"

    @property
    def is_busy(self) -> bool:
        return self.state in (Batch.State.LOOKING, Batch.State.STORING)

    @property
    def has_ended(self) -> bool:
        return self.state in (Batch.State.DONE, Batch.State.CANCELLED)


class UploadQuerySet(models.QuerySet["Upload"]):
    def in_state(self, *states: str) -> Self:
        return self.filter(state__in=states)

    def to_decide(self) -> Self:
        """Understood, so that it can be corrected, ticked and unticked."""
        return self.in_state(Upload.State.READ, Upload.State.UNWANTED)

    def with_interview(self) -> Self:
        """What each became, or is the same as; without the texts, of which a page shows none."""
        return self.select_related("interview__source", "same_as").defer("interview__text", "same_as__text")

    def resembling(self, subject: str, outlet: str, day: str) -> Self:
        """Of the same interviewee, or of the same outlet and day; none where neither is known."""
        same = Q(record__subject=subject) if subject else Q(pk__in=())
        if outlet and day:
            same |= Q(record__outlet=outlet, record__published=day)
        return self.filter(same)

    def archives_first(self) -> Self:
        """In the order of the work: only opened archives tell how much there is of it."""
        archive = models.When(file_name__iendswith=".zip", then=0)
        return self.order_by(models.Case(archive, default=1, output_field=models.IntegerField()), "number")

    def for_dry_run(self) -> Self:
        """What failed, what there is to decide, what is there already; ticking one moves none."""
        failed, known = models.When(state=Upload.State.FAILED, then=0), models.When(state=Upload.State.KNOWN, then=2)
        return self.order_by(models.Case(failed, known, default=1, output_field=models.IntegerField()), "number")

    def failed_first(self) -> Self:
        """As an editor wants to read a report."""
        ends = (Upload.State.FAILED, Upload.State.UNWANTED, Upload.State.KNOWN, Upload.State.DONE)
        order = [models.When(state=state, then=place) for place, state in enumerate(ends)]
        return self.order_by(models.Case(*order, default=len(ends), output_field=models.IntegerField()), "number")

    def seen_before(self, digest: str) -> Self:
        """The very same bytes, from which an interview came."""
        there = self.in_state(Upload.State.DONE, Upload.State.KNOWN).filter(interview__isnull=False)
        return there.filter(digest=digest).exclude(digest="").select_related("interview")

    def counts(self) -> dict[str, int]:
        """How many are in each state; none is not named."""
        rows = self.order_by().values_list("state").annotate(number=Count("pk"))
        return dict(rows)


class Upload(models.Model):
    """One file, or one pasted text, of a batch: what was understood of it, and what came of it.

    Its bytes wait in a private folder until they are read, its text until it is stored.
    """

    class State(models.TextChoices):
        BROUGHT = "brought", _("brought")
        READ = "read", _("understood")
        UNWANTED = "unwanted", _("left out")
        WANTED = "wanted", _("to be stored")
        DONE = "done", _("imported")
        KNOWN = "known", _("already there")
        FAILED = "failed", _("failed")

    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="uploads")
    number = models.PositiveIntegerField()
    file_name = models.CharField(max_length=255, blank=True, help_text=_("Empty: pasted."))
    archive = models.CharField(max_length=255, blank=True, help_text=_("The archive that it lay in."))
    kept_as = models.CharField(max_length=40, blank=True, editable=False, help_text=_("Where its bytes wait."))
    size = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, blank=True, db_index=True, help_text=_("SHA-256 of its bytes."))
    state = models.CharField(max_length=8, choices=State.choices, default=State.BROUGHT)
    encoding = models.CharField(max_length=20, blank=True)
    text = models.TextField(blank=True)
    fingerprint = models.CharField(max_length=64, blank=True, help_text=_("As that of an interview."))
    record = models.JSONField(default=dict, help_text=_("Title, outlet, date and subject, as read and corrected."))
    turns = models.PositiveIntegerField(default=0)
    cards = models.PositiveIntegerField(default=0, help_text=_("Facts to decide on."))
    coverage = models.PositiveSmallIntegerField(default=0, help_text=_("Per cent of the text that some fact rests on."))
    notes = models.JSONField(default=list, help_text=_("What an editor should know before it is stored."))
    interview = models.ForeignKey(Interview, on_delete=models.SET_NULL, null=True, blank=True, related_name="uploads")
    same_as = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="twins",
        help_text=_("The file of this batch that has the same text."),
    )
    problem = models.CharField(max_length=500, blank=True, help_text=_("Why it could not be imported."))
    place = models.CharField(max_length=200, blank=True, help_text=_("Where in the file the problem lies."))

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering = ("batch", "number")
        constraints = (models.UniqueConstraint(fields=("batch", "number"), name="interviews_upload_numbered_once"),)
        indexes = (models.Index(fields=("batch", "state"), name="interviews_upload_by_state"),)

    def __str__(self) -> str:
        name = self.file_name or str(_("pasted text"))
        return f"{self.archive} › {name}" if self.archive else name
