"""What `make benchmark-pages` asks for: addresses of every public route, of something typical and of the biggest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from django.urls import URLPattern, get_resolver, reverse

from interviews.models import Interview
from kb.api.paging import sealed
from players.models import Association, Club, Player, Source, Verdict
from players.models.visibility import EVERYBODY
from players.sitemaps import SITEMAPS
from players.together.comparison import address_of
from players.views import CLUBS_A_PAGE, PLAYERS_A_PAGE

TYPICAL: Final = 700  # the number of a player who is the same person among few and among many
LEFT_OUT: Final = ("admin",)  # the desk is for those who work there
GROWS: Final = "kB"


@dataclass(frozen=True, slots=True)
class Asked:
    """`unit` is "kB" where the answer itself grows with the number of players: then the time for each counts."""

    route: str
    what: str
    path: str
    unit: str = ""
    status: int = 200


def routes(patterns: Sequence[Any] | None = None, space: str = "") -> Iterator[str]:
    """The names of all public routes, from the addresses of the site: "players:player_list", "healthz"."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(each, URLPattern):
            yield f"{space}{each.name}"
        elif each.namespace not in LEFT_OUT:
            yield from routes(each.url_patterns, f"{space}{each.namespace}:" if each.namespace else space)


def addresses() -> list[Asked]:
    """Something for each route, or an AssertionError that names the one that was forgotten."""
    found = [*_lists(), *_people(), *_clubs(), *_associations(), *_interviews(), *_searches(), *_answers(), *_others()]
    forgotten = set(routes()) - {asked.route for asked in found}
    if forgotten:
        raise AssertionError(f"benchmarks/page_addresses.py asks for no address of {sorted(forgotten)}")
    return found


def _at(route: str, what: str, *, query: str = "", unit: str = "", status: int = 200, **named: str) -> Asked:
    path = reverse(route, kwargs=named) + (f"?{query}" if query else "")
    return Asked(route, what, path, unit, status)


def _files(route: str, what: str, *, unit: str = "", **named: str) -> Iterator[Asked]:
    for ending in ("json", "csv"):
        path = reverse(route, kwargs={**named, "ending": ending})
        yield Asked(route, f"{what}, .{ending}", path, unit)


def _player(number: int) -> Player:
    return Player.objects.get(slug__endswith=f"-{number}")


def _typical_player() -> Player:
    published = Player.objects.visible_to(EVERYBODY).filter(interviews_given__source__in=Source.objects.published())
    found = (published.filter(slug__endswith=f"-{number}").first() for number in range(TYPICAL, 2 * TYPICAL))
    return next(player for player in found if player)


def _clubs_typical_and_biggest() -> tuple[Club, Club]:
    clubs: list[Any] = list(Club.objects.visible_to(EVERYBODY).with_player_counts(EVERYBODY))
    return min(clubs, key=lambda club: abs(club.players - 10)), clubs[0]


def _lists() -> Iterator[Asked]:
    route = "players:player_list"
    people = Player.objects.visible_to(EVERYBODY)
    _typical, biggest = _clubs_typical_and_biggest()
    first = _typical_player()
    last = (people.count() - 1) // PLAYERS_A_PAGE + 1
    filters = {
        "": "all",
        "q=bren": "by a name that many bear",
        f"q={first.slug.partition('-')[0]}": "by a first name",
        f"club={biggest.slug}": "of the biggest club",
        "nationality=GER": "of the biggest association",
        "nationality=SCO": "of a smaller association",
        "plays_for=GER&position=forward": "representing it, by position",
        "could_play_for=GER": "who could play for it",
        "age_from=19&age_to=23": "by age",
        f"nationality=GER&club={biggest.slug}&position=defender&age_to=28": "by four filters",
        "sort=youngest": "the youngest first",
        "sort=newest": "the newest first",
        f"page={last}": "the last page",
        f"page={last // 2}": "a page in the middle",
        f"sort=youngest&page={last}": "the youngest first, the last page",
    }
    for query, what in filters.items():
        yield _at(route, what, query=query)
    yield from _files("files:player_list_file", "all", unit=GROWS)
    query = "q=bren&position=goalkeeper"
    yield _at("files:player_list_file", "by a name, .json", ending="json", query=query, unit=GROWS)
    clubs = Club.objects.visible_to(EVERYBODY).count()
    yield _at("players:club_list", "all")
    yield _at("players:club_list", "of an association", query="association=GER")
    yield _at("players:club_list", "by name", query="q=union")
    yield _at("players:club_list", "the last page", query=f"page={(clubs - 1) // CLUBS_A_PAGE + 1}")
    yield from _files("files:club_list_file", "all", unit=GROWS)
    yield _at("players:association_list", "all")
    yield from _files("files:association_list_file", "all")


def _people() -> Iterator[Asked]:
    for player, what in ((_typical_player(), "typical"), (_player(0), "the star")):
        yield _at("players:player_detail", what, slug=player.slug)
        yield _at("players:circle", what, slug=player.slug)
        yield _at("players:history", what, slug=player.slug)
        yield from _files("files:player_file", what, slug=player.slug)
        yield _at("files:player_feed", what, slug=player.slug)
        yield _at("files:player_card", what, slug=player.slug)
    yield _at("players:player_detail", "the star, all words", slug=_player(0).slug, query="words=all")
    star, typical = _player(0), _typical_player()
    yield Asked("players:comparison", "the star and a typical one", address_of(star, typical))
    yield _at("players:choose", "for the star, by a name", query=f"one={star.slug}&q={typical.name.partition(' ')[0]}")
    yield _at("players:choose", "for a typical one", query=f"one={typical.slug}")
    yield _at("players:player_detail", "nobody: the nearest names", slug="fenrik-nobody", status=404)
    yield _at("files:picture", "there is none", key="0" * 32, size="small", ending="webp", status=404)


def _clubs() -> Iterator[Asked]:
    for club, what in zip(_clubs_typical_and_biggest(), ("typical", "the biggest"), strict=True):
        unit = GROWS if what == "the biggest" else ""
        yield _at("players:club_detail", what, slug=club.slug)
        yield from _files("files:club_file", what, slug=club.slug, unit=unit)
        yield _at("files:club_feed", what, slug=club.slug)


def _associations() -> Iterator[Asked]:
    route = "players:association_detail"
    counted = Association.objects.counted_for(EVERYBODY)
    typical = min(counted, key=lambda association: abs(association.players - 10))
    for trigram, what in ((typical.trigram, "typical"), ("GER", "the biggest")):
        yield _at(route, what, trigram=trigram)
        yield from _files("files:association_file", what, trigram=trigram, unit=GROWS)
    everybody = Verdict.objects.visible_to(EVERYBODY).filter(association__trigram="GER", part="represents").count()
    last = max((everybody - 1) // PLAYERS_A_PAGE, 0) + 1
    yield _at(route, "the biggest, one part", trigram="GER", query="part=represents")
    yield _at(route, "the biggest, one part, the last page", trigram="GER", query=f"part=represents&page={last}")
    yield _at(route, "the biggest, by position and age", trigram="GER", query="position=forward&age_to=23")


def _interviews() -> Iterator[Asked]:
    from interviews.views import INTERVIEWS_A_PAGE

    route = "interviews:interview_list"
    last = (Interview.objects.visible_to(EVERYBODY).count() - 1) // INTERVIEWS_A_PAGE + 1
    yield _at(route, "all")
    yield _at(route, "the last page", query=f"page={last}")
    yield from _files("interview_files:interview_list_file", "all", unit=GROWS)
    told = {
        "typical": Source.objects.published().filter(interview__subject=_typical_player())[0],
        "of the star": Source.objects.published().filter(interview__subject=_player(0)).order_by("pk")[0],
        "the biggest register": Source.objects.get(slug="generated-register-ger"),
    }
    for what, source in told.items():
        yield _at("interviews:interview_detail", what, slug=source.slug)
        yield from _files(
            "interview_files:interview_file", what, slug=source.slug, unit=GROWS if "register" in what else ""
        )


def _searches() -> Iterator[Asked]:
    player = _typical_player()
    first, last = player.name.split(" ", 1)
    asked = {
        "a whole name": player.name,
        "a first name that many bear": first,
        "a misspelt name": f"{first} {last[0]}{last[2:]}",
        "letters within names": "rink",
        "a club": "union",
        "words of many quotes": "Mannschaft gespielt",
        "a word of nearly every quote": "always",
        "kana": "カトリ",
        "nothing like it": "xqzvw",
    }
    for what, text in asked.items():
        yield _at("players:search", what, query=f"q={text}")
    for what, text in {
        "two letters": "br",
        "a name half typed": player.name[:6],
        "a misspelt name": f"{first}x",
    }.items():
        yield _at("players:suggestions", what, query=f"q={text}")


def _answers() -> Iterator[Asked]:
    """Of the read API."""
    player = _typical_player()
    for slug, what in ((player.slug, "typical"), (_player(0).slug, "the star")):
        yield _at("api:player", what, slug=slug)
        yield _at("api:player_eligibility", what, slug=slug)
    *_between, last = Player.objects.visible_to(EVERYBODY).by_name().reverse().values_list("key", "pk")[:60]
    behind = urlencode({"cursor": sealed([["players.Player", "key", "pk"], *last])})
    for query, what in {
        "": "the first page",
        behind: "the last page",
        "sort=youngest": "the youngest first",
        "nationality=GER": "of the biggest association",
    }.items():
        yield _at("api:player_list", what, query=query)
    yield _at("api:club_list", "the first page")
    for club, what in zip(_clubs_typical_and_biggest(), ("typical", "the biggest"), strict=True):
        yield _at("api:club", what, slug=club.slug)
        yield _at("api:club_facts", what, slug=club.slug)
    yield _at("api:association_list", "all")
    for name in ("association", "association_players"):
        yield _at(f"api:{name}", "the biggest", trigram="GER")
    yield _at("api:interview_list", "the first page")
    for name in ("interview", "interview_facts"):
        yield _at(f"api:{name}", "the biggest register", slug="generated-register-ger")
    yield _at("api:search", "a whole name", query=urlencode({"q": player.name}))
    yield _at("api:openapi", "")


def _others() -> Iterator[Asked]:
    yield _at("documentation", "")
    about = f"detail-{_typical_player().detail_facts.earliest('pk').pk}"
    yield _at("players:suggest", "on a fact", about=about)
    yield _at("players:suggested", "on a fact", about=about)
    yield _at("players:home", "")
    yield _at("files:feed", "all")
    yield _at("files:card", "of the site")
    yield _at("players:eligibility_rules", "")
    yield _at("files:robots", "")
    yield _at("files:sitemap", "its index")
    for section, part in SITEMAPS.items():
        last = part().paginator.num_pages
        yield _at("files:sitemap_part", section, section=section, unit=GROWS)
        what, query = f"{section}, the last part", f"p={last}" if last > 1 else ""
        yield _at("files:sitemap_part", what, section=section, query=query, unit=GROWS)
    yield _at("healthz", "")
