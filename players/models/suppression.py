"""Names of people who were erased on request, as keyed hashes: nobody is recorded again, and nobody told."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from players import names


class SuppressionQuerySet(models.QuerySet["Suppression"]):
    def of(self, name: str) -> Self:
        """Those of a name, however it is spelled, that nobody has freed for a namesake."""
        return self.filter(digest=digest(name), namesake_allowed=False)

    def refusal(self, name: str) -> str:
        """Why nobody of this name may be recorded; empty where he may. Says no more than the editor has typed."""
        found = self.of(name).first() if name else None
        if found is None:
            return ""
        told = gettext(
            "A person of this name was erased on request on %(day)s, and is not recorded again."
            " If this is somebody else, an administrator can allow it."
        )
        return told % {"day": date_format(found.at, gettext("j M Y"))}

    def erased_among(self, spellings: Iterable[str]) -> list[str]:
        """Which of some names are those of people who were erased, in one query."""
        by_digest = {digest(name): name for name in spellings if name}
        found = self.filter(digest__in=by_digest, namesake_allowed=False)
        return [by_digest[each] for each in found.values_list("digest", flat=True)]


class Suppression(models.Model):
    """One name of somebody who was erased. From the hash nobody can be named without the key of this installation."""

    digest = models.CharField(max_length=64, unique=True, editable=False, help_text=_("Keyed hash of the folded name."))
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="suppressions",
    )
    reason = models.CharField(max_length=300, editable=False, help_text=_("Why, without the name."))
    namesake_allowed = models.BooleanField(
        default=False, help_text=_("Somebody else of the same name may be recorded: the name is free again.")
    )

    objects = SuppressionQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-pk")
        verbose_name = _("erased name")
        verbose_name_plural = _("erased names")

    def __str__(self) -> str:
        return str(_("a name erased on %(day)s") % {"day": date_format(self.at, gettext("j M Y"))})


def digest(name: str) -> str:
    """The same for every spelling and order: "Jonte Müller-Ohl", "MUELLER OHL, Jonte"."""
    folded = " ".join(sorted(re.split(r"[\W_]+", names.collapse(names.key(name)))))
    return hmac.new(settings.SUPPRESSION_KEY.encode(), folded.strip().encode(), hashlib.sha256).hexdigest()
