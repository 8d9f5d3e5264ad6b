from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Self
from uuid import UUID

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

KEPT = timedelta(days=2)


class UploadQuerySet(models.QuerySet["Upload"]):
    def of_batch(self, batch: UUID, user: AbstractBaseUser | AnonymousUser) -> Self:
        return self.filter(batch=batch, by=user.pk)

    def forgotten(self) -> Self:
        """Never confirmed, and older than anybody will come back for."""
        return self.filter(at__lt=timezone.now() - KEPT)


class Upload(models.Model):
    """A text that an editor has brought and not yet confirmed; gone once it is imported or forgotten."""

    batch = models.UUIDField(db_index=True, help_text=_("The files brought together."))
    number = models.PositiveIntegerField()
    file_name = models.CharField(max_length=255, blank=True, help_text=_("Empty: pasted."))
    encoding = models.CharField(max_length=20, blank=True)
    text = models.TextField(blank=True)
    said = models.JSONField(default=dict, help_text=_("What a page's head says of itself."))
    problem = models.CharField(max_length=500, blank=True, help_text=_("Why it could not be read."))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    at = models.DateTimeField(auto_now_add=True)

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering = ("batch", "number")
        constraints = (models.UniqueConstraint(fields=("batch", "number"), name="interviews_upload_numbered_once"),)

    def __str__(self) -> str:
        return self.file_name or str(_("pasted text"))
