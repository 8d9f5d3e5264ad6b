from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from players import names, summary
from players.admin.aliases import AliasFormSet
from players.admin.guarded import GuardedAdmin, GuardedForm
from players.admin.merging.urls import merging_urls
from players.admin.picturing import player_picture, release_picture, remove_picture, whole_picture
from players.admin.reasons import given_reason
from players.admin.record.views import eligibility_record, try_out
from players.admin.showing.views import fact, player_facts, waiting_facts, waiting_tick
from players.admin.standing.conflicts import conflict_list, prefer_value, undo_preference
from players.admin.standing.stale import stale_facts, stale_facts_csv
from players.admin.standing.suggestions import suggestion, suggestion_list, with_suggestions
from players.models import Player, PlayerAlias, Visibility, versions
from players.models.players import PlayerQuerySet

if TYPE_CHECKING:
    PlayerAliasTabular = admin.TabularInline[PlayerAlias, Player]
else:
    PlayerAliasTabular = admin.TabularInline


class PlayerAliasInline(PlayerAliasTabular):
    model = PlayerAlias
    formset = AliasFormSet
    extra = 1
    fields = ("name", "kind", "language")


class PlayerForm(GuardedForm):
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("minor") and cleaned.get("visibility") == Visibility.PUBLIC:
            cleaned["visibility"] = Visibility.EDITORS  # minors are never public
        return cleaned


@admin.register(Player)
class PlayerAdmin(GuardedAdmin):
    form = PlayerForm
    list_display = ("name", "club", "position", "birth", "published", "minor", "visibility")
    list_filter = (("published_at", admin.EmptyFieldListFilter), "minor", "visibility", "position")
    list_select_related = ("club",)
    list_per_page = 50
    search_fields = ("key", "aliases__key")
    prepopulated_fields = {"slug": ("name",)}
    fields = (
        "name",
        "slug",
        "visibility",
        "minor",
        ("published_at", "published_by"),
        ("position", "foot", "height_cm"),
        ("birth", "birthplace", "club"),
    )
    readonly_fields = (
        "published_at",
        "published_by",
        "position",
        "foot",
        "height_cm",
        "birth",
        "birthplace",
        "club",
    )
    inlines = (PlayerAliasInline,)
    actions = ("publish", "withdraw")

    def get_queryset(self, request: HttpRequest) -> PlayerQuerySet:
        return Player.objects.visible_to(request.user)

    def get_search_results(self, request, queryset, search_term):  # type: ignore[no-untyped-def]
        """Search as the site does: case, umlauts and accents folded."""
        return super().get_search_results(request, queryset, names.key(search_term))

    def get_urls(self) -> list[URLPattern | URLResolver]:  # type: ignore[override]
        def inside(view: Any) -> Any:
            return self.admin_site.admin_view(view)

        return [
            path("<int:pk>/facts/", inside(player_facts), name="players_player_facts"),
            path("facts/<slug:field>/<int:pk>/", inside(fact), name="players_player_fact"),
            path("facts/waiting/", inside(waiting_facts), name="players_player_waiting"),
            path("facts/waiting/<int:pk>/<slug:tick>/", inside(waiting_tick), name="players_player_waiting_tick"),
            path("<int:pk>/eligibility/", inside(eligibility_record), name="players_player_eligibility"),
            path("<int:pk>/eligibility/try/", inside(try_out), name="players_player_eligibility_try"),
            path("<int:pk>/picture/", inside(player_picture), name="players_player_picture"),
            path("<int:pk>/picture/whole/", inside(whole_picture), name="players_player_picture_whole"),
            path("<int:pk>/picture/release/", inside(release_picture), name="players_player_picture_release"),
            path("<int:pk>/picture/remove/", inside(remove_picture), name="players_player_picture_remove"),
            *merging_urls(Player, inside),
            path("stale/", inside(stale_facts), name="players_player_stale"),
            path("stale.csv", inside(stale_facts_csv), name="players_player_stale_csv"),
            path("suggestions/", inside(suggestion_list), name="players_player_suggestions"),
            path("suggestions/<int:pk>/", inside(suggestion), name="players_player_suggestion"),
            path("conflicts/", inside(conflict_list), name="players_player_conflicts"),
            path("<int:pk>/prefer/", inside(prefer_value), name="players_player_prefer"),
            path("<int:pk>/prefer/<int:change>/undo/", inside(undo_preference), name="players_player_prefer_undo"),
            *super().get_urls(),
        ]

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        return super().render_change_form(request, with_suggestions(request, context), *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Player, form: Any, change: bool) -> None:
        if obj.minor and "minor" in form.changed_data:
            self.message_user(request, _("A minor is never public: kept for editors."), messages.WARNING)
        super().save_model(request, obj, form, change)
        summary.refresh(obj)

    @admin.display(description=_("public"), boolean=True, ordering="published_at")
    def published(self, player: Player) -> bool:
        return player.published_at is not None

    @admin.display(description=_("born"), ordering="birth_earliest")
    def birth(self, player: Player) -> str:
        return str(player.birth or "")

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("players.publish")

    @admin.action(description=_("Publish"), permissions=["publish"])
    def publish(self, request: HttpRequest, players: PlayerQuerySet) -> None:
        """Minors and whoever is not public are left out, and named."""
        named = _("published: %(names)s") % {"names": ", ".join(str(player) for player in players)}
        with versions.change(request.user, named, given_reason(request)):  # type: ignore[arg-type]
            chosen = list(_locked(players))
            ready = [
                player
                for player in chosen
                if not player.minor and player.visibility == Visibility.PUBLIC and player.published_at is None
            ]
            for player in ready:
                player.published_at, player.published_by = timezone.now(), request.user  # type: ignore[assignment]
                player.version += 1
                player.save(update_fields=["published_at", "published_by", "version"])
                summary.refresh(player)
        left = [str(player) for player in chosen if player.published_at is None]
        count = len(ready)
        self.message_user(request, ngettext("%d player is public.", "%d players are public.", count) % count)
        if left:
            told = _("Not published, being minors or not public: %(names)s.")
            self.message_user(request, told % {"names": ", ".join(left)}, messages.WARNING)

    @admin.action(description=_("Withdraw from the public pages"), permissions=["publish"])
    def withdraw(self, request: HttpRequest, players: PlayerQuerySet) -> None:
        named = _("withdrawn: %(names)s") % {"names": ", ".join(str(player) for player in players)}
        with versions.change(request.user, named, given_reason(request)):  # type: ignore[arg-type]
            for player in _locked(players):
                player.published_at = player.published_by = None
                player.version += 1
                player.save(update_fields=["published_at", "published_by", "version"])
        self.message_user(request, _("Withdrawn."))


def _locked(players: PlayerQuerySet) -> PlayerQuerySet:
    """The same players, their rows locked: the list joins tables that cannot be."""
    return Player.objects.select_for_update(no_key=True).filter(pk__in=[player.pk for player in players]).order_by("pk")
