"""The past at the desk: recent changes, the history of one row, two versions side by side, and the way back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.apps import apps
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from players import change_words, changes, restoring
from players.admin.reasons import given_reason
from players.models import Change, Player
from players.models.visibility import SEE_EDITORS
from players.numbers import whole

NAMESAKES = 50  # whom a name in the filter may mean


class Filter(forms.Form):
    """Whose changes, of what kind, of which player."""

    by = forms.ModelChoiceField(User.objects.none(), required=False, label=gettext_lazy("By"))
    kind = forms.ChoiceField(required=False, label=gettext_lazy("Kind"))
    player = forms.CharField(required=False, max_length=200, label=gettext_lazy("Player"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        by = self.fields["by"]
        assert isinstance(by, forms.ModelChoiceField)
        by.queryset = User.objects.filter(changes__isnull=False).distinct().order_by("username")
        by.empty_label = _("everybody")
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)
        kinds = [(str(model._meta.model_name), change_words.kind_words(model)) for model in changes.tracked()]
        kind.choices = [("", _("everything")), *kinds]

    def about(self, user: User) -> changes.About:
        about: changes.About = changes.everything
        if name := self.cleaned_data["player"]:
            meant = Player.objects.visible_to(user).named_like(name, user).values_list("pk", flat=True)[:NAMESAKES]
            about = changes.about_players(meant)
        if kind := self.cleaned_data["kind"]:
            of_kind = changes.only(_model(kind))
            about = of_kind if about is changes.everything else changes.both(about, of_kind)
        return about


@require_GET
def recent_changes(request: HttpRequest) -> HttpResponse:
    user = _reader(request)
    form = Filter(request.GET)
    if form.is_valid():
        page = changes.page(user, form.about(user), by=form.cleaned_data["by"], before=_before(request))
    else:
        page = changes.Page([], None)
    context = {"title": _("Recent changes"), "form": form, "page": page, "following": _following(request, page)}
    return _page(request, "recent", context)


@require_GET
def one_change(request: HttpRequest, pk: int) -> HttpResponse:
    user = _reader(request)
    told = changes.tell(list(Change.objects.select_related("by").filter(pk=pk)), user)
    if not told:
        raise Http404
    return _page(request, "recent", {"title": _("One change"), "page": changes.Page(told, None)})


def history(request: HttpRequest, model: type[Model], pk: int) -> HttpResponse:
    """All changes of one row and of what belongs to it; of a player his names, facts and quotes too."""
    user = _reader(request)
    latest = changes.versions_of(model, user).filter(id=pk).order_by("-history_id").first()
    if latest is None:
        raise Http404
    words = change_words.row_words(latest, changes.named(user, [latest]))
    page = changes.page(user, changes.about_row(model, pk), before=_before(request), brief=model is Player)
    context = {
        "title": _("History: %(what)s") % {"what": words},
        "words": words,
        "opts": model._meta,
        "key": pk,
        "is_here": model._default_manager.filter(pk=pk).exists(),
        "page": page,
        "following": _following(request, page),
    }
    return _page(request, "object", context)


@require_GET
def compare(request: HttpRequest, kind: str) -> HttpResponse:
    """Any two versions of one row, field by field, the older first."""
    user, model = _reader(request, kind), _model(kind)
    numbers = [whole(request.GET.get(name)) for name in ("old", "new")]
    found = list(changes.versions_of(model, user).filter(history_id__in=numbers).order_by("history_id"))
    if not found or {row.history_id for row in found} != set(numbers) or len({row.id for row in found}) > 1:
        raise Http404
    old, new = found[0], found[-1]
    names = changes.named(user, [old, new])
    context = {
        "title": _("Two versions: %(what)s") % {"what": change_words.row_words(new, names)},
        "old": old,
        "new": new,
        "fields": change_words.changed(old, new, names),
        "kind": kind,
        "back": _history_of(new),
        "restorable": issubclass(model, restoring.RESTORED),
    }
    return _page(request, "compare", context)


@require_http_methods(["GET", "HEAD", "POST"])
def restore(request: HttpRequest, kind: str, version: int) -> HttpResponse:
    user, model = _reader(request, kind, "change"), _model(kind)
    kept = changes.versions_of(model, user).filter(history_id=version).first()
    latest = changes.versions_of(model, user).filter(id=kept.id).order_by("-history_id").first() if kept else None
    if kept is None or latest is None:
        raise Http404
    status = 200
    if request.method == "POST":
        try:
            restoring.restore(kept, user, given_reason(request), seen=whole(request.POST.get("seen")))
        except restoring.ChangedSince as told:
            messages.error(request, str(told))
            status = 409
        except restoring.CannotRestore as told:
            messages.error(request, _("Not restored: %(why)s") % {"why": told})
            status = 422
        else:
            messages.success(request, _("Restored. What stood before is kept in the history."))
            return HttpResponseRedirect(_history_of(kept))
    names = changes.named(user, [kept, latest])
    context = {
        "title": _("Restore: %(what)s") % {"what": change_words.row_words(kept, names)},
        "kept": kept,
        "latest": latest,
        "fields": change_words.changed(latest, kept, names),
        "refusal": restoring.refusal(kept, user),
        "why": given_reason(request),
        "back": _history_of(kept),
    }
    return _page(request, "restore", context, status)


def _reader(request: HttpRequest, kind: str = "", action: str = "view") -> User:
    """Who may read of drafts may read of the past; for one kind its own permission is asked too."""
    user = request.user
    if not isinstance(user, User) or not user.has_perm(SEE_EDITORS):
        raise PermissionDenied
    if kind:
        names = {f"players.{each}_{_model(kind)._meta.model_name}" for each in (action, "change")}
        if not any(user.has_perm(name) for name in names):
            raise PermissionDenied
    return user


def _model(kind: str) -> type[Model]:
    try:
        model = apps.get_model("players", kind)
    except LookupError:
        raise Http404 from None
    if model not in changes.tracked():
        raise Http404
    return model


def _history_of(row: Any) -> str:
    """Where the row's history is read: of what has no page of its own that of whom it belongs to."""
    name, key = row.instance_type._meta.model_name, row.id
    if name in ("playeralias", "completelists"):
        name, key = "player", row.player_id
    elif name == "clubalias":
        name, key = "club", row.club_id
    elif name == "citation":
        return reverse("admin:players_change_changelist")
    return reverse(f"admin:players_{name}_history", args=[key])


def _before(request: HttpRequest) -> int | None:
    return whole(request.GET.get("before")) or None


def _following(request: HttpRequest, page: changes.Page) -> str:
    if page.following is None:
        return ""
    query = request.GET.copy()
    query["before"] = str(page.following)
    return f"?{query.urlencode()}"


def _page(request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    context = {**admin.site.each_context(request), "is_nav_sidebar_enabled": False, **context}
    return render(request, f"admin/players/history/{name}.html", context, status=status)
