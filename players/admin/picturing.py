"""The page "Picture" of a player: choose a file, say whose it is, click on his face."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from players import portraits
from players.models import Picture, Player
from players.numbers import whole
from players.pictures import files
from players.pictures.limits import FILE_BYTES, MB, PIXELS, Unusable
from players.pictures.rendering import WHOLE, check_bytes
from players.refusals import Refused

if TYPE_CHECKING:
    PictureFormBase = forms.ModelForm[Picture]
else:
    PictureFormBase = forms.ModelForm

MAY_CHANGE = ("players.see_editors", "players.add_picture", "players.change_picture")
MAY_REMOVE = ("players.see_editors", "players.delete_picture")


class PictureForm(PictureFormBase):
    file = forms.FileField(
        required=False,
        label=gettext_lazy("File"),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif"}),
    )
    himself = forms.BooleanField(
        required=False,
        label=gettext_lazy("It shows the player, grown up: no child, and nobody of his family."),
    )
    show_now = forms.BooleanField(required=False, label=gettext_lazy("Show it to readers now."))
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    class Meta:
        model = Picture
        fields = ("file", "focal_x", "focal_y", "shows", "licence", "credit", "source_url", "himself", "show_now")

    def __init__(self, *args: Any, may_show: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not may_show:
            del self.fields["show_now"]
        self.fields["file"].required = self.fields["himself"].required = self.instance.pk is None
        self.fields["seen"].initial = self.instance.version if self.instance.pk else 0
        self.fields["file"].help_text = _("JPEG, PNG, WebP or AVIF, up to %(mb)s MB and %(pixels)s million pixels.") % {
            "mb": FILE_BYTES // MB,
            "pixels": PIXELS // 1_000_000,
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        file = cleaned.get("file")
        if file is not None:
            if not cleaned.get("himself") and "himself" not in self.errors:
                self.add_error("himself", _("Say this of the new file too."))
            try:
                check_bytes(file.size)
            except Unusable as reason:
                self.add_error("file", str(reason))
        return cleaned


@require_http_methods(["GET", "HEAD", "POST"])
def player_picture(request: HttpRequest, pk: int) -> HttpResponse:
    user = _user_who(request, MAY_CHANGE)
    player = _player(user, pk)
    picture = Picture.objects.of(player).select_related("player", "chosen_by", "released_by").first()
    may_show = user.has_perm(portraits.PUBLISH)
    if request.method != "POST":
        return _page(request, player, picture, PictureForm(instance=picture, may_show=may_show))
    now = Picture.objects.of(player).first()
    form = PictureForm(request.POST, request.FILES, instance=now, may_show=may_show)
    if not form.is_valid():
        return _page(request, player, picture, form, status=422)
    said, file = form.cleaned_data, form.cleaned_data["file"]
    try:
        show = said.get("show_now", False)
        portraits.choose(player, user, said, file.read() if file else None, said["seen"], show=show)
    except (Refused, Unusable) as reason:
        form.add_error("file" if isinstance(reason, Unusable) else None, ValidationError(str(reason)))
        if isinstance(reason, portraits.StalePicture):
            picture, typed = reason.now, request.POST.copy()
            typed["seen"] = str(picture.version if picture else 0)
            form.data = typed  # what he typed stays, beside what stands there now
        return _page(request, player, picture, form, status=409 if isinstance(reason, portraits.StalePicture) else 422)
    messages.success(request, _("The picture is saved."))
    return _back(pk)


@require_POST
def release_picture(request: HttpRequest, pk: int) -> HttpResponse:
    user = _user_who(request, (*MAY_CHANGE, portraits.PUBLISH))
    return _done(request, pk, lambda player, seen: portraits.release(player, user, seen), _("The picture is public."))


@require_POST
def remove_picture(request: HttpRequest, pk: int) -> HttpResponse:
    user = _user_who(request, MAY_REMOVE)
    why = request.POST.get("why", "").strip()[:300]
    return _done(
        request, pk, lambda player, seen: portraits.remove(player, user, seen, why), _("The picture is removed.")
    )


@require_safe
def whole_picture(request: HttpRequest, pk: int) -> HttpResponse:
    """The copy that we keep, for the editor to click on; never for readers."""
    user = _user_who(request, MAY_CHANGE)
    picture = get_object_or_404(Picture.objects.of(_player(user, pk)))
    data = files.load(picture.key, WHOLE)
    if data is None:
        raise Http404
    return HttpResponse(data, content_type="image/webp")


def _done(request: HttpRequest, pk: int, act: Any, told: str) -> HttpResponse:
    user = request.user
    assert isinstance(user, User)
    try:
        act(_player(user, pk), whole(request.POST.get("seen")))
    except Refused as reason:
        messages.error(request, str(reason))
    else:
        messages.success(request, told)
    return _back(pk)


def _user_who(request: HttpRequest, may: tuple[str, ...]) -> User:
    user = request.user
    if not isinstance(user, User) or not user.has_perms(may):
        raise PermissionDenied
    return user


def _player(user: User, pk: int) -> Player:
    return get_object_or_404(Player.objects.visible_to(user), pk=pk)


def _back(pk: int) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("admin:players_player_picture", args=[pk]))


def _page(
    request: HttpRequest, player: Player, picture: Picture | None, form: PictureForm, *, status: int = 200
) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("Picture of %(player)s") % {"player": player},
        "is_nav_sidebar_enabled": False,
        "player": player,
        "picture": picture,
        "form": form,
        "may_release": request.user.has_perm(portraits.PUBLISH),
        "may_remove": request.user.has_perms(MAY_REMOVE),
    }
    return render(request, "admin/players/player/picture.html", context, status=status)
