"""Every list and every page of players as JSON and as CSV: what everybody may read, whoever asks."""

from typing import TYPE_CHECKING, cast

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import conditional_page, require_safe

from players.association_filter import AssociationFilter
from players.exports.lists import association_table, club_table, player_table
from players.exports.pages import association_page_table, club_page_table, player_page_table
from players.exports.tables import answer, file_of, refused
from players.filters import ClubFilter, PlayerFilter
from players.models import Association, Club, Player, Verdict
from players.models.visibility import EVERYBODY
from players.views import moved

if TYPE_CHECKING:
    from players.models.clubs import ClubQuerySet


@require_safe
@conditional_page
def player_list_file(request: HttpRequest, ending: str) -> HttpResponseBase:
    today = timezone.localdate()
    players = Player.objects.visible_to(EVERYBODY).by_name()
    filterset = PlayerFilter(request.GET, players, user=EVERYBODY, today=today)
    if not filterset.is_valid():
        return refused(filterset.errors)
    return answer(request, player_table(filterset.found, today, request.build_absolute_uri), ending)


@require_safe
@conditional_page
def player_file(request: HttpRequest, slug: str, ending: str) -> HttpResponseBase:
    players = Player.objects.visible_to(EVERYBODY).with_names(EVERYBODY)
    if (player := players.filter(slug=slug).first()) is None:
        return moved(players, slug, EVERYBODY, lambda present: file_of(present.get_absolute_url(), ending))
    return answer(request, player_page_table(player, request.build_absolute_uri), ending)


@require_safe
@conditional_page
def club_list_file(request: HttpRequest, ending: str) -> HttpResponseBase:
    filterset = ClubFilter(request.GET, Club.objects.visible_to(EVERYBODY), user=EVERYBODY)
    if not filterset.is_valid():
        return refused(filterset.errors)
    found = cast("ClubQuerySet", filterset.found).keys_by_players(EVERYBODY)
    return answer(request, club_table(list(found), request.build_absolute_uri), ending)


@require_safe
@conditional_page
def club_file(request: HttpRequest, slug: str, ending: str) -> HttpResponseBase:
    clubs = Club.objects.visible_to(EVERYBODY)
    if (club := clubs.with_player_counts(EVERYBODY).filter(slug=slug).first()) is None:
        return moved(clubs, slug, EVERYBODY, lambda present: file_of(present.get_absolute_url(), ending))
    return answer(request, club_page_table(club, request.build_absolute_uri), ending)


@require_safe
@conditional_page
def association_list_file(request: HttpRequest, ending: str) -> HttpResponseBase:
    table = association_table(Association.objects.counted_for(EVERYBODY), request.build_absolute_uri)
    return answer(request, table, ending)


@require_safe
@conditional_page
def association_file(request: HttpRequest, trigram: str, ending: str) -> HttpResponseBase:
    association = get_object_or_404(Association, trigram=trigram)
    verdicts = Verdict.objects.visible_to(EVERYBODY).about(association).on_the_page()
    filterset = AssociationFilter(request.GET, verdicts, user=EVERYBODY, today=timezone.localdate())
    if not filterset.is_valid():
        return refused(filterset.errors)
    association.players = Association.objects.player_counts(EVERYBODY).get(association.pk, 0)
    return answer(
        request, association_page_table(association, filterset.people.by_name(), request.build_absolute_uri), ending
    )
