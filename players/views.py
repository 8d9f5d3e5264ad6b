from collections.abc import Callable
from typing import TypeVar, cast

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from players import association_page, gatherings
from players.association_filter import AssociationFilter
from players.eligibility.basic import ADULT, YOUNG
from players.eligibility.rulesets import RULESETS
from players.filters import ClubFilter, PlayerFilter
from players.models import Association, Citation, Club, FormerAddress, Picture, Player, Source, Verdict, shown_picture
from players.models.addresses import Addressed
from players.models.clubs import ClubQuerySet
from players.models.renewals import kept
from players.moves import flows
from players.paging import Rows, chips, page_of, ways_out
from players.pictures import files
from players.profile import build
from players.rows import player_rows
from players.search import page as search_page
from players.sharing import cards, linked
from players.verdict_words import SHORT, UNCONFIRMED
from players.verdicts import rules_in_force

AnyRow = TypeVar("AnyRow", bound=Addressed)

PLAYERS_A_PAGE, CLUBS_A_PAGE, PEOPLE_A_PAGE = 24, 60, 24
NEWEST_PLAYERS, NEWEST_SOURCES = 6, 4


def who_had(visible: QuerySet[AnyRow], slug: str, user: User | AnonymousUser) -> AnyRow:
    """Which of these had the address, before a rename or a merge. Nothing is told of what the visitor may not see."""
    old = FormerAddress.objects.at(visible.model, slug).visible_to(user)
    return get_object_or_404(visible, former_addresses__in=old)


def moved(
    visible: QuerySet[Player] | QuerySet[Club],
    slug: str,
    user: User | AnonymousUser,
    address: Callable[[Addressed], str] = lambda present: present.get_absolute_url(),
) -> HttpResponse:
    """To the present address of what had this one."""
    present = who_had(visible, slug, user)
    # asked again each time: a merge can be undone, and what one visitor sees another may not
    return HttpResponsePermanentRedirect(address(present), headers={"Cache-Control": "no-cache"})


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    players = Player.objects.visible_to(request.user).newest_first()
    sources = Source.objects.visible_to(request.user).interviews()
    quotes = Citation.objects.behind_facts_visible_to(request.user)
    newest = list(players.with_club()[:NEWEST_PLAYERS])
    counted = kept("home", request.user, lambda: (players.count(), sources.count(), quotes.count()))
    player_count, source_count, quote_count = counted
    context = {
        "players": player_rows(newest, request.user, timezone.localdate()),
        "sources": sources[:NEWEST_SOURCES],
        "has_invented": Source.objects.visible_to(request.user).composed().exists(),
        "player_count": player_count,
        "source_count": source_count,
        "quote_count": quote_count,
        "linked": linked.site(request.build_absolute_uri),
        "example": quotes.said_last(request.user),
    }
    return render(request, "home.html", context)


@require_safe
def player_list(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    players = Player.objects.visible_to(request.user).with_club().by_name()
    filterset = PlayerFilter(request.GET, players, user=request.user, today=today)
    count = filterset.count()
    page = page_of(request, Rows(filterset.found, count), PLAYERS_A_PAGE)
    rows = player_rows(
        list(page),
        request.user,
        today,
        clubs=filterset.clubs_asked_for,
        associations=filterset.asked_for,
    )
    context = {
        "filter": filterset,
        "page": page,
        "rows": rows,
        "has_invented": Source.objects.visible_to(request.user).composed().exists(),
        "chips": chips(request.GET, filterset.chosen()),
        "ways_out": ways_out(request.GET, filterset.ways_out()) if not count else (),
        "facets": filterset.facets(),
    }
    return render(request, "players/player_list.html", context)


@require_safe
def player_detail(request: HttpRequest, slug: str) -> HttpResponse:
    players = Player.objects.visible_to(request.user).with_names(request.user).with_picture()
    if (player := players.filter(slug=slug).first()) is None:
        return moved(players, slug, request.user)
    all_words = request.GET.get("words") == "all"
    picture = shown_picture(player, request.user)
    profile = build(player, request.user, timezone.localdate(), all_words=all_words)
    context = {
        "player": player,
        "picture": picture,
        "profile": profile,
        "linked": linked.person(player, profile, picture, request.build_absolute_uri),
        "card": cards.address_of(cards.card_of(player, profile), player),
    }
    return render(request, "players/player_detail.html", context)


@require_safe
def picture(request: HttpRequest, key: str, size: str, ending: str) -> HttpResponse:
    """One rendition. Its address is new with every new file, so a reader's browser keeps it; nobody between does."""
    found = get_object_or_404(Picture.objects.visible_to(request.user).with_player(), key=key)
    data = files.load(found.key, f"{size}.{ending}")
    if data is None:
        raise Http404
    response = HttpResponse(data, content_type=f"image/{ending}")
    if not found.is_public:
        response["Cache-Control"] = "no-store"
        return response
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    etag = response["ETag"] = f'"{found.key}-{size}-{ending}"'
    return get_conditional_response(request, etag, response=response) or response


@require_safe
def club_list(request: HttpRequest) -> HttpResponse:
    filterset = ClubFilter(request.GET, Club.objects.visible_to(request.user), user=request.user)
    counts = cast("ClubQuerySet", filterset.found).keys_by_players(request.user)
    page = page_of(request, list(counts), CLUBS_A_PAGE)
    page.object_list = Club.objects.told({pk: counts[pk] for pk in page})
    context = {
        "filter": filterset,
        "page": page,
        "associations": Association.objects.with_clubs(),
        "chips": chips(request.GET, filterset.chosen()),
    }
    return render(request, "players/club_list.html", context)


@require_safe
def club_detail(request: HttpRequest, slug: str) -> HttpResponse:
    clubs = Club.objects.visible_to(request.user)
    if (club := clubs.with_relatives().filter(slug=slug).first()) is None:
        return moved(clubs, slug, request.user)
    today = timezone.localdate()
    people = gatherings.people_at(club, request.user, today)
    page = None
    if part := request.GET.get("part", ""):
        if part not in gatherings.TITLES:
            raise Http404
        page = page_of(request, people.parts[part], PEOPLE_A_PAGE)
    elif request.GET.get("page", "1") != "1":
        raise Http404  # only one part has numbered pages
    gathering = gatherings.at_club(club, request.user, today, people, part, page)
    context = {
        "club": club,
        "parent": club.parent,
        "parent_is_open": club.parent is not None and club.parent.is_open_to(request.user),
        "teams": clubs.teams_of(club),
        "gathering": gathering,
        "part": part,
        "page": page,
        "flows": flows(club, request.user, people.latest) if not part else None,
        "linked": linked.club(club, gathering.players_now, request.build_absolute_uri),
    }
    return render(request, "players/club_detail.html", context)


@require_safe
def association_list(request: HttpRequest) -> HttpResponse:
    context = {"associations": Association.objects.counted_for(request.user)}
    return render(request, "players/association_list.html", context)


@require_safe
def association_detail(request: HttpRequest, trigram: str) -> HttpResponse:
    association = get_object_or_404(Association, trigram=trigram)
    today = timezone.localdate()
    verdicts = Verdict.objects.visible_to(request.user).about(association).on_the_page()
    filterset = AssociationFilter(request.GET, verdicts, user=request.user, today=today)
    page = None
    if part := filterset.part_shown:
        page = page_of(request, association_page.arranged(filterset.people, part), PEOPLE_A_PAGE)
    elif request.GET.get("page", "1") != "1":
        raise Http404  # only one part has numbered pages
    shown = association_page.build(association, filterset, request.user, today, page)
    context = {
        "association": association,
        "shown": shown,
        "page": page,
        "filter": filterset,
        "facets": filterset.facets(),
        "chips": chips(request.GET, filterset.chosen()),
        "club_count": Club.objects.visible_to(request.user).of_association(association).count(),
        "linked": linked.association(association, shown.representing, request.build_absolute_uri),
    }
    return render(request, "players/association_detail.html", context)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    context = {
        "results": search_page.search(request.GET.get("q", "").strip(), request.user, timezone.localdate()),
        "has_invented": Source.objects.visible_to(request.user).composed().exists(),
    }
    return render(request, "players/search.html", context)


@require_safe
def suggestions(request: HttpRequest) -> JsonResponse:
    """Names while somebody types."""
    found = search_page.suggestions(request.GET.get("q", ""), request.user)
    return JsonResponse({"names": [each.as_suggested for each in found]})


@require_safe
def eligibility_rules(request: HttpRequest) -> HttpResponse:
    rules = rules_in_force(timezone.localdate())
    context = {
        "rules": rules,
        "rulesets": RULESETS,
        "unconfirmed": [(words, rules.applies(rule)) for rule, words in UNCONFIRMED.items()],
        "child": YOUNG,
        "adult": ADULT,
        "words": SHORT,
    }
    return render(request, "players/eligibility_rules.html", context)
