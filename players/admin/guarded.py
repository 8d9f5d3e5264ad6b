"""Showing to more people what was kept back is publishing: only who may publish may do it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from players.admin.versioned import VersionedAdmin, VersionedForm
from players.models import Fact, strictest

PUBLISH = "players.publish"


class GuardedForm(VersionedForm):
    may_publish = False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        before, after = self.initial.get("visibility"), cleaned.get("visibility")
        is_kept = self.instance.pk is not None and not self.may_publish
        if is_kept and before and after and strictest(before, after) != after:
            self.add_error("visibility", _("Only a reviewer may show this to more people."))
        was = self.initial.get("state")
        if is_kept and was == Fact.State.RETRACTED and cleaned.get("state", was) != was:
            self.add_error("state", _("It was retracted: only a reviewer may take that back."))
        if is_kept and self.initial.get("minor") and not cleaned.get("minor"):
            self.add_error("minor", _("He was marked as a minor: only a reviewer may take that back."))
        return cleaned


class GuardedAdmin(VersionedAdmin):
    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> type[Any]:
        form: type[Any] = super().get_form(request, obj, change, **kwargs)  # a class of this request's own
        form.may_publish = request.user.has_perm(PUBLISH)
        return form
