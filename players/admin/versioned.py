"""Forms of rows that have versions: what is saved is a change with its reason, and no save overwrites another's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.contrib.admin.helpers import ActionForm
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from players.admin.history.pages import history
from players.admin.meeting import Meeting
from players.admin.reasons import LONGEST_REASON, given_reason
from players.admin.ticked import TickedAdmin
from players.models import Player, versions
from players.numbers import whole

if TYPE_CHECKING:
    ModelFormBase = ModelForm[Any]
else:
    ModelFormBase = ModelForm


class VersionedForm(ModelFormBase):
    """`meeting` is set by the admin where a row on record is saved; elsewhere the form is a plain one."""

    meeting: Meeting | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.meeting is not None and self.is_bound:
            self.data = self.meeting.settled(self)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.meeting is not None and self.meeting.is_stale:
            told = _("Not saved: it has changed since this page was opened. What you typed is still here.")
            self.add_error(None, ValidationError(told, code="stale"))
        elif self.meeting is not None and not self.meeting.why:
            self.add_error(None, ValidationError(_("Say why, in a few words, at the foot of the form."), code="why"))
        return cleaned


class ReasonedActionForm(ActionForm):
    """What is done to the ticked rows of a list, and why."""

    why = forms.CharField(
        label=gettext_lazy("Why:"),
        required=False,  # `response_action` asks for it, with a sentence of its own
        max_length=LONGEST_REASON,
        widget=forms.TextInput(attrs={"required": True, "autocomplete": "off"}),
    )


class VersionedAdmin(TickedAdmin):
    """Saving locks the row, and whom it is about before it, as every door does; then it asks for the version seen."""

    form = VersionedForm
    action_form = ReasonedActionForm
    delete_selected_confirmation_template = "admin/players/delete_selected.html"
    delete_confirmation_template = "admin/players/delete.html"

    def response_action(  # type: ignore[override]  # the stubs know a later Django's third argument
        self, request: HttpRequest, queryset: QuerySet[Any]
    ) -> HttpResponse | None:
        asks_first = request.POST.get("action") == "delete_selected" and not request.POST.get("post")
        if request.POST.get("action") and not asks_first and not given_reason(request):
            self.message_user(request, _("Nothing was done: say why, in a few words."), messages.ERROR)
            return HttpResponseRedirect(request.get_full_path())
        return super().response_action(request, queryset)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        context = {"why": given_reason(request), **(extra_context or {})}
        if request.method != "POST":
            return super().changeform_view(request, object_id, form_url, context)
        with versions.change(request.user, "", context["why"]):  # type: ignore[arg-type]  # who sits here is no guest
            return super().changeform_view(request, object_id, form_url, context)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        found = super().get_object(request, object_id, from_field)
        if found is None or request.method != "POST":
            return found
        self.lock(request, found)
        return super().get_object(request, object_id, from_field)  # as it stands now that nobody else writes it

    def lock(self, request: HttpRequest, found: Model) -> None:
        """Needs a transaction. Nobody's new quote or fact has to wait: the key stays what it is."""
        self.model._default_manager.select_for_update(no_key=True).filter(pk=found.pk).first()

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> type[Any]:
        form: type[Any] = super().get_form(request, obj, change, **kwargs)  # a class of this request's own
        if request.method == "POST" and change and obj is not None:
            request.meeting = getattr(request, "meeting", None) or Meeting(obj, request.POST)  # type: ignore[attr-defined]
            form.meeting = request.meeting  # type: ignore[attr-defined]
        return form

    def get_formset_kwargs(self, request: HttpRequest, obj: Any, inline: Any, prefix: str) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_formset_kwargs(request, obj, inline, prefix)
        meeting: Meeting | None = getattr(request, "meeting", None)
        if meeting is not None and "data" in kwargs:
            kwargs["data"] = meeting.settled_rows(inline, prefix, kwargs["data"])
        return kwargs

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        meeting: Meeting | None = getattr(request, "meeting", None)
        if meeting is not None:
            context["meeting"] = meeting
        response: HttpResponse = super().render_change_form(request, context, *args, **kwargs)
        if meeting is not None and meeting.is_stale:
            response.status_code = 409
        return response

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """What was not changed is no new version."""
        if change and not form.has_changed():
            return
        obj.version += 1 if change else 0
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if change and not form.has_changed() and any(formset.has_changed() for formset in formsets):
            form.instance.version += 1
            form.instance.save(update_fields=["version"])

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        versions.rename(f"recorded: {self.named(obj)}")
        return super().log_addition(request, obj, message)

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        versions.rename(f"edited: {self.named(obj)}")
        return super().log_change(request, obj, message)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        with versions.change(request.user, f"deleted: {self.named(obj)}", given_reason(request)):  # type: ignore[arg-type]
            super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: Any) -> None:
        named = ", ".join(self.named(obj) for obj in queryset)
        with versions.change(request.user, f"deleted: {named}", given_reason(request)):  # type: ignore[arg-type]
            super().delete_queryset(request, queryset)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Every version, in the place of the stock log of clicks."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        if not whole(object_id):
            raise Http404
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        return history(request, self.model, whole(object_id))

    def named(self, obj: Any) -> str:
        """What the history calls the row."""
        return str(obj)


class OfAPlayerAdmin(VersionedAdmin):
    """Rows that are about a player: he is locked first, and whoever gets the row now."""

    def lock(self, request: HttpRequest, found: Any) -> None:
        about = {found.player_id, whole(request.POST.get("player"))}
        list(Player.objects.select_for_update(no_key=True).filter(pk__in=about).order_by("pk"))
        super().lock(request, found)
