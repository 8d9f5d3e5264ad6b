"""Actions on ticked rows: what no checkbox of a list sends is refused before it reaches the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import BadRequest
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from players.numbers import whole

if TYPE_CHECKING:
    ModelAdminBase = admin.ModelAdmin[Any]
else:
    ModelAdminBase = admin.ModelAdmin


class TickedAdmin(ModelAdminBase):
    def response_action(  # type: ignore[override]  # the stubs know a later Django's third argument
        self, request: HttpRequest, queryset: QuerySet[Any]
    ) -> HttpResponse | None:
        ticked = request.POST.getlist(ACTION_CHECKBOX_NAME)
        if not all(whole(key) for key in ticked):
            raise BadRequest(_("What was ticked is no row of this list."))
        return super().response_action(request, queryset)
