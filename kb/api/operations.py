"""The read API: what everybody may read, whoever asks, in the rows of the .json files (`players.exports`).

There is no throttle: an answer costs what its page costs, is no longer than a hundred rows, and counting requests
would write where nothing is written now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from ninja import NinjaAPI
from ninja.errors import ValidationError
from ninja.renderers import JSONRenderer

from interviews.exports import interview_table, source_head
from interviews.filters import InterviewFilter
from interviews.models import Interview
from kb.api import answers
from kb.api.asking import CURSOR, LIMIT, TYPED, Asked, Parameter, filters_of
from kb.api.paging import Part, facts_of_page, keys_of_page
from kb.api.refusals import Refused, nothing_there, problem
from players.association_filter import AssociationFilter
from players.evidence import show
from players.exports.eligibility import eligibility_record
from players.exports.finding import found_rows
from players.exports.lists import association_row, association_table, club_row, club_table, player_table
from players.exports.pages import association_page_table, player_page_table
from players.exports.sources import resting_on, rows_of
from players.exports.tables import Row
from players.exports.values import fact_row
from players.filters import ClubFilter, PlayerFilter
from players.models import Association, CareerStep, Club, Detail, Player, Source, Verdict
from players.models.visibility import EVERYBODY
from players.registers import by_kind
from players.search import page as search_page
from players.views import who_had

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet


class Readable(JSONRenderer):
    json_dumps_params = {"ensure_ascii": False}  # "Möhrle", not "M\\u00f6hrle"


api = NinjaAPI(
    title="Werdegang",
    version="1",
    urls_namespace="api",
    renderer=Readable(),
    openapi_url=None,  # kb/api/views.py serves what is committed
    docs_url=None,  # and a page of our own: that of the library needs scripts from elsewhere
)
PLAYERS = (*filters_of(PlayerFilter, Player), LIMIT, CURSOR)
CLUBS = (*filters_of(ClubFilter, Club), LIMIT, CURSOR)
PEOPLE = (*filters_of(AssociationFilter, Verdict), LIMIT, CURSOR)
INTERVIEWS = (*filters_of(InterviewFilter, Interview), LIMIT, CURSOR)
ROWS = (LIMIT, CURSOR)


def taking(*parameters: Parameter) -> dict[str, Any]:
    """Told in the description; read by `Asked.of`."""
    return {"parameters": [each.described for each in parameters]}


@api.exception_handler(Refused)
def _refused(request: HttpRequest, refusal: Refused) -> HttpResponse:
    return problem(refusal.status, refusal.detail, refusal.faults)


@api.exception_handler(Http404)
@api.exception_handler(ValidationError)  # of a part of the address; the query is asked by ourselves
def _not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return nothing_there()


@api.get("/players", response=answers.Players, openapi_extra=taking(*PLAYERS), tags=["Players"])
def player_list(request: HttpRequest, response: HttpResponse) -> Row:
    """Players, by name where no other order is asked for. The filters are those of the list for people."""
    asked = Asked.of(request, PLAYERS)
    found = asked.found_by(PlayerFilter, Player.objects.visible_to(EVERYBODY).by_name()).found
    part = keys_of_page(found, asked)
    table = player_table(part.rows, timezone.localdate(), request.build_absolute_uri)
    return page(request, response, table.rows, part)


@api.get("/players/{slug:slug}", response=answers.Player, tags=["Players"])
def player(request: HttpRequest, slug: str) -> Row | HttpResponse:
    """One player: the row of the list, other names, verdicts, and every fact with its quotes."""
    Asked.of(request, ())
    players = Player.objects.visible_to(EVERYBODY)
    if (found := players.with_names(EVERYBODY).filter(slug=slug).first()) is None:
        return moved(players, slug, "player")
    absolute = request.build_absolute_uri
    [row] = player_table([found.pk], timezone.localdate(), absolute).rows
    table = player_page_table(found, absolute)
    record = absolute(reverse("api:player_eligibility", args=[slug]))
    return {**row, **table.head, "eligibility_url": record, "facts": list(table.rows)}


@api.get("/players/{slug:slug}/eligibility", response=answers.EligibilityRecord, tags=["Players"])
def player_eligibility(request: HttpRequest, slug: str) -> Row | HttpResponse:
    """For whom he may play: by association the grounds, what he has played, his own word with its date, and what
    FIFA's rules say of it today, with what is missing to decide. A calculation aid, not a ruling.
    """
    Asked.of(request, ())
    players = Player.objects.visible_to(EVERYBODY)
    if (found := players.filter(slug=slug).first()) is None:
        return moved(players, slug, "player_eligibility")
    return eligibility_record(found, timezone.localdate(), request.build_absolute_uri)


@api.get("/clubs", response=answers.Clubs, openapi_extra=taking(*CLUBS), tags=["Clubs"])
def club_list(request: HttpRequest, response: HttpResponse) -> Row:
    """Clubs, by name where no other order is asked for."""
    asked = Asked.of(request, CLUBS)
    clubs = Club.objects.visible_to(EVERYBODY).order_by("key", "pk")
    part = keys_of_page(asked.found_by(ClubFilter, clubs).found, asked)
    return page(request, response, club_table(part.rows, request.build_absolute_uri).rows, part)


@api.get("/clubs/{slug:slug}", response=answers.OneClub, tags=["Clubs"])
def club(request: HttpRequest, slug: str) -> Row | HttpResponse:
    """One club. What is known of its people is behind “facts_url”."""
    Asked.of(request, ())
    clubs = Club.objects.visible_to(EVERYBODY)
    if (found := clubs.with_player_counts(EVERYBODY).filter(slug=slug).first()) is None:
        return moved(clubs, slug, "club")
    absolute = request.build_absolute_uri
    return {**club_row(found, absolute), "facts_url": absolute(reverse("api:club_facts", args=[slug]))}


@api.get("/clubs/{slug:slug}/facts", response=answers.Facts, openapi_extra=taking(*ROWS), tags=["Clubs"])
def club_facts(request: HttpRequest, response: HttpResponse, slug: str) -> Row | HttpResponse:
    """Every spell at the club, then who supports it or leads its team, each with its quotes."""
    asked = Asked.of(request, ROWS)
    clubs = Club.objects.visible_to(EVERYBODY)
    if (found := clubs.filter(slug=slug).first()) is None:
        return moved(clubs, slug, "club_facts")
    kinds: tuple[QuerySet[Any], ...] = (
        CareerStep.objects.visible_to(EVERYBODY).at([found]).with_people(),
        Detail.objects.visible_to(EVERYBODY).about(found).with_people(),
    )
    part = facts_of_page(request.path, kinds, asked)
    rows = [fact_row(entry, request.build_absolute_uri) for entry in show(part.rows, EVERYBODY)]
    return page(request, response, rows, part)


@api.get("/associations", response=answers.Associations, tags=["Associations"])
def association_list(request: HttpRequest) -> Row:
    """FIFA's associations, by confederation and name, all in one answer."""
    Asked.of(request, ())
    rows = association_table(Association.objects.counted_for(EVERYBODY), request.build_absolute_uri).rows
    return {"results": list(rows)}


@api.get("/associations/{trigram}", response=answers.OneAssociation, tags=["Associations"])
def association(request: HttpRequest, trigram: str) -> Row:
    """One association, by its code in capital letters."""
    Asked.of(request, ())
    found = get_object_or_404(Association, trigram=trigram)
    found.players = Association.objects.player_counts(EVERYBODY).get(found.pk, 0)
    absolute = request.build_absolute_uri
    people = absolute(reverse("api:association_players", args=[trigram]))
    return {**association_row(found, absolute), "players_url": people}


@api.get(
    "/associations/{trigram}/players", response=answers.People, openapi_extra=taking(*PEOPLE), tags=["Associations"]
)
def association_players(request: HttpRequest, response: HttpResponse, trigram: str) -> Row:
    """Who represents it, could by the rules, is said to be able to, or has left it, by name, with what ties him to
    it. The filters are those of the association's page.
    """
    asked = Asked.of(request, PEOPLE)
    found = get_object_or_404(Association, trigram=trigram)
    verdicts = Verdict.objects.visible_to(EVERYBODY).about(found).on_the_page()
    people = asked.found_by(AssociationFilter, verdicts).people.order_by("player__key", "player_id")
    part = keys_of_page(people, asked)
    table = association_page_table(found, part.rows, request.build_absolute_uri)
    return page(request, response, table.rows, part)


@api.get("/interviews", response=answers.Interviews, openapi_extra=taking(*INTERVIEWS), tags=["Interviews"])
def interview_list(request: HttpRequest, response: HttpResponse) -> Row:
    """Interviews, the latest first where no other order is asked for."""
    asked = Asked.of(request, INTERVIEWS)
    found = asked.found_by(InterviewFilter, Interview.objects.visible_to(EVERYBODY).newest_first()).found
    part = keys_of_page(found, asked)
    return page(request, response, interview_table(part.rows, request.build_absolute_uri).rows, part)


@api.get("/interviews/{slug:slug}", response=answers.OneInterview, tags=["Interviews"])
def interview(request: HttpRequest, slug: str) -> Row:
    """One interview, or another source, as a register. What was drawn from it is behind “facts_url”."""
    Asked.of(request, ())
    source = get_object_or_404(Source.objects.visible_to(EVERYBODY), slug=slug)
    found = Interview.objects.with_source().filter(source=source).first()
    absolute = request.build_absolute_uri
    facts = absolute(reverse("api:interview_facts", args=[slug]))
    return {**source_head(source, found, absolute), "facts_url": facts}


@api.get("/interviews/{slug:slug}/facts", response=answers.Facts, openapi_extra=taking(*ROWS), tags=["Interviews"])
def interview_facts(request: HttpRequest, response: HttpResponse, slug: str) -> Row:
    """What rests on it, of whomever, each with its quotes from there."""
    asked = Asked.of(request, ROWS)
    source = get_object_or_404(Source.objects.visible_to(EVERYBODY), slug=slug)
    part = facts_of_page(request.path, [resting_on(source, facts) for facts in by_kind(EVERYBODY)], asked)
    return page(request, response, rows_of(part.rows, source, request.build_absolute_uri), part)


@api.get("/search", response=answers.Found, openapi_extra=taking(TYPED), tags=["Search"])
def search(request: HttpRequest) -> Row:
    """Players, clubs and quotes in one box, as the page for people has it: the first of each group."""
    Asked.of(request, (TYPED,))
    results = search_page.search(request.GET["q"].strip(), EVERYBODY, timezone.localdate())
    return found_rows(results, request.build_absolute_uri)


def page(request: HttpRequest, response: HttpResponse, rows: Iterable[Row], part: Part[Any]) -> Row:
    """With the address of what follows, here and in the header Link."""
    following = None
    if part.cursor:
        query = request.GET.copy()
        query["cursor"] = part.cursor
        following = request.build_absolute_uri(f"{request.path}?{query.urlencode()}")
        response["Link"] = f'<{following}>; rel="next"'
    return {"results": list(rows), "next": following}


def moved(visible: QuerySet[Player] | QuerySet[Club], slug: str, operation: str) -> HttpResponse:
    """To what has this address no longer, after a rename or a merge; nothing is told of what is not public."""
    present = who_had(visible, slug, EVERYBODY)
    address = reverse(f"api:{operation}", args=[present.slug])
    return HttpResponse(status=301, headers={"Location": address, "Cache-Control": "no-cache"})
