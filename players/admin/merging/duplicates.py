"""Who may be one and the same: the pairs with their reasons, to merge or to tell apart."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from players import merging
from players.admin.merging.access import Model, editor, key_of, page_of, rows_for
from players.merging.suspects import MOST
from players.models import Club, NotTheSame, Player
from players.paging import page_of as numbered_page

PAIRS_A_PAGE = 25


@require_http_methods(["GET", "HEAD", "POST"])
def duplicates(request: HttpRequest, model: Model) -> HttpResponse:
    user = editor(request, model)
    if request.method == "POST":
        return _tell(request, user, model)
    found = merging.club_suspects() if model is Club else merging.suspects(Player.objects.visible_to(user))
    context = page_of(
        request,
        model,
        _("Duplicates"),
        page=numbered_page(request, found, PAIRS_A_PAGE),
        most=MOST,
        merge_view=f"admin:players_{model._meta.model_name}_merge",
        change_view=f"admin:players_{model._meta.model_name}_change",
        apart=_told_apart(model, user),
    )
    return render(request, "admin/players/merging/duplicates.html", context)


def _tell(request: HttpRequest, user: User, model: Model) -> HttpResponse:
    """Told apart, or that taken back."""
    rows = rows_for(model, user)
    one, two = (get_object_or_404(rows, pk=key_of(request.POST.get(name, ""))) for name in ("one", "two"))
    if one.pk == two.pk:
        messages.error(request, _("It is the same one."))
    elif request.POST.get("do") == "take back":
        NotTheSame.objects.between(one, two).delete()
        messages.success(
            request, _("Nobody says any more that %(one)s and %(two)s are two.") % {"one": one, "two": two}
        )
    else:
        NotTheSame.objects.tell_apart(one, two, user, request.POST.get("why", ""))
        messages.success(request, _("Remembered: %(one)s and %(two)s are two.") % {"one": one, "two": two})
    return HttpResponseRedirect(request.get_full_path())


def _told_apart(model: Model, user: User) -> list[Any]:
    """The latest that were told apart, of those whom the user may see."""
    field = str(model._meta.model_name)
    told = NotTheSame.objects.filter(**{f"{field}__isnull": False}).select_related(field, f"other_{field}", "by")[:50]
    pairs = ((each, getattr(each, field), getattr(each, f"other_{field}")) for each in told)
    return [(each, one, two) for each, one, two in pairs if one.is_open_to(user) and two.is_open_to(user)]
