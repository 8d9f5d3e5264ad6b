"""What every public address shows of a fact: the strictest of fact, kind and person wins, on each of them.

All addresses that a stranger can open are fetched, the lists with their filters too, and asked for a word that only
this fact could have brought there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, combinations, product
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from players import showing, summary
from players.models import Association, Club, Fact, Player, Source
from players.models.sources import FACT_FIELDS, fact_model
from players.sitemaps import SITEMAPS
from tests import builders
from tests.rights.routes import routes

pytestmark = pytest.mark.django_db
# by kind the word that is in this fact and its quote, and nowhere else
WORDS = {
    "birthplace": "Quittenstein",
    "club": "Mispelrode",
    "coach": "Erlengrund",
    "claim": "Haselbusch",
    "relative": "Schlehenau",
    "injury": "Vogelbeere",
}


def _birthplace(player: Player, word: str) -> Fact:
    return builders.make_detail(player, "birth_place", word)


def _club(player: Player, word: str) -> Fact:
    return builders.make_step(player, builders.make_club(f"FC {word}", status="draft"), squad="first_team")


def _injury(player: Player, word: str) -> Fact:
    return builders.make_detail(player, "injury", word)


def _relative(player: Player, word: str) -> Fact:
    return builders.make_relationship(player, "family", role="mother", detail=word, detail_kind="name")


def _coach(player: Player, word: str) -> Fact:
    return builders.make_relationship(player, "coach", other_name=f"Uwe {word}")


def _claim(player: Player, _word: str) -> Fact:
    return builders.make_eligibility(player, builders.make_association("JPN"), status="could_play", as_of="2025")


KINDS: dict[str, tuple[Callable[[Player, str], Fact], str]] = {
    "birthplace": (_birthplace, "public"),
    "club": (_club, "public"),
    "coach": (_coach, "public"),
    "claim": (_claim, "public"),
    "relative": (_relative, "editors"),
    "injury": (_injury, "internal"),
}
PUBLIC_KINDS = {kind for kind, (_make, level) in KINDS.items() if level == "public"}
LEVELS = ("public", "editors", "internal")
ALL_LEVELS = list(product(LEVELS, LEVELS, (True, False)))  # of the fact, of the person; whether he is published
ONE_STRICTER = [levels for levels in ALL_LEVELS if levels.count("public") + levels.count(True) >= 2]


@pytest.fixture
def player() -> Player:
    """Public, with something that stands on his page whatever becomes of the fact in question; and somebody else."""
    other = builders.make_player("Ole Dahlhaus")
    builders.cite(builders.make_step(other, builders.make_club("TSV Altdorf")), "In Altdorf.", start=600, end=611)
    player = builders.make_player("Jonte Reuterskamp")
    builders.cite(builders.make_step(player, builders.make_club("SV Hellbach")), "In Hellbach.", start=500, end=512)
    return player


@pytest.fixture
def facts(player: Player) -> dict[str, Fact]:
    """Of each kind one, told in the same interview."""
    made = {kind: make(player, WORDS[kind]) for kind, (make, _level) in KINDS.items()}
    told = {kind: f"Das ist mein {WORDS[kind]}." for kind in made}
    between = f" {'Sonst nichts. ' * 40}"
    text = builders.make_interview(f"Frage: Woher?\n\nJonte: {between.join(told.values())}{between}")
    for kind, fact in made.items():
        builders.cite(fact, told[kind], text.source)
    summary.refresh(player)
    return made


def addresses() -> Iterator[str]:
    """Every page that a stranger may ask for, the lists filtered by everything as well."""
    yield from ("/", "/players/", "/clubs/", "/associations/", "/interviews/", "/eligibility-rules/")
    for club in Club.objects.all():
        yield from (f"/clubs/{club.slug}/", f"/clubs/{club.slug}/?part=before")
        yield from (f"/players/?{name}={club.slug}" for name in ("club", "club_now", "club_youth"))
    for player in Player.objects.all():
        yield f"/suggest/{player.suggested_as}/"
        yield from (f"/players/{player.slug}/", f"/players/{player.slug}/?words=all", f"/players/{player.slug}/circle/")
        yield f"/players/{player.slug}/history/"
    yield "/compare/?one=jonte-reuterskamp"
    yield from (f"/compare/{one}/{other}/" for one, other in combinations(sorted(_slugs()), 2))
    for source in Source.objects.all():
        yield f"/interviews/{source.slug}/"
    for trigram in Association.objects.values_list("trigram", flat=True):
        yield from (f"/associations/{trigram}/", f"/players/?nationality={trigram}")
    for fact in chain.from_iterable(fact_model(field)._default_manager.all() for field in FACT_FIELDS):
        yield from (f"/suggest/{fact.anchor}/", f"/suggest/{fact.anchor}/thanks/")
    yield from (
        "/players/?sort=name",
        "/players/?language=de&freshness=year",
        "/players/?freshness=undated&options=club",
    )
    # as far as it is typed, misspelt, and by what is said around it: the page says again what was asked
    near = chain.from_iterable((word[:-2], word[:4] + word[5:]) for word in WORDS.values())
    for text in (*near, "Das+ist+mein", "Reuterskamp"):
        yield from (f"/search/?q={text}", f"/search/suggestions/?q={text}")
    for word in WORDS.values():
        yield from (f"{page}?q={word}" for page in ("/players/", "/clubs/", "/compare/", "/search/"))


def _slugs() -> Iterable[str]:
    return Player.objects.values_list("slug", flat=True)


def files() -> Iterator[str]:
    """What is no page for people: every list and page as a file."""
    for address in addresses():
        path, _sign, query = address.partition("?")
        if path.strip("/") and not path.startswith(("/eligibility-rules/", "/suggest/")) and "words=" not in query:
            for ending in ("json", "csv"):
                yield f"{path.rstrip('/')}.{ending}?{query}"
    yield "/feed.atom"
    yield from (f"/players/{slug}.atom" for slug in Player.objects.values_list("slug", flat=True))
    yield from (f"/clubs/{slug}.atom" for slug in Club.objects.values_list("slug", flat=True))
    for part in SITEMAPS:
        yield f"/sitemap-{part}.xml"


def answers() -> Iterator[str]:
    """Everything that the read API has, as the lists and pages have it."""
    api = "/api/v1"
    for club in Club.objects.values_list("slug", flat=True):
        yield from (f"{api}/clubs/{club}", f"{api}/clubs/{club}/facts", f"{api}/players?club={club}")
    for player in Player.objects.values_list("slug", flat=True):
        yield from (f"{api}/players/{player}", f"{api}/players/{player}/eligibility")
    for source in Source.objects.values_list("slug", flat=True):
        yield from (f"{api}/interviews/{source}", f"{api}/interviews/{source}/facts")
    for trigram in Association.objects.values_list("trigram", flat=True):
        yield from (f"{api}/associations/{trigram}", f"{api}/associations/{trigram}/players")
        yield f"{api}/players?nationality={trigram}"
    yield from (f"{api}/{room}" for room in ("players", "clubs", "associations", "interviews"))
    yield from (f"{api}/{room}?q={word}" for room in ("players", "clubs", "search") for word in WORDS.values())


def shown() -> dict[str, set[str]]:
    """By kind the addresses on which something of its fact stands."""
    client = Client()
    found = dict[str, set[str]]()
    for address in chain(addresses(), files(), answers()):
        html = client.get(address).getvalue().decode()
        for kind, word in WORDS.items():
            # a search says its words again: there it counts whom or what it has found
            asked = f"q={word}" in address
            words = ("/players/jonte-reuterskamp/", f"/clubs/fc-{word.lower()}/") if asked else (word,)
            says = kind == "claim" and "JPN" in address and "Jonte Reuterskamp" in html
            if says or any(each in html for each in words):
                found.setdefault(kind, set()).add(address)
    return found


def test_every_public_route_is_among_the_addresses(player: Player) -> None:
    """A new output, as an export or a feed, must be asked too."""
    asked = {"home", "player_list", "player_detail", "club_list", "club_detail", "association_list"}
    asked |= {"association_detail", "interview_list", "interview_detail", "eligibility_rules"}
    asked |= {"search", "suggestions", "suggest", "suggested"}
    asked |= {"choose", "comparison", "circle", "history"}
    asked |= {"player_list_file", "player_file", "club_list_file", "club_file"}
    asked |= {"feed", "player_feed", "club_feed", "sitemap", "sitemap_part", "robots"}
    asked |= {"association_list_file", "association_file", "interview_list_file", "interview_file"}
    asked |= {"player", "player_eligibility", "club", "club_facts", "association", "association_players"}
    asked |= {"interview", "interview_facts"}
    asked |= {"openapi", "documentation"}  # of the API, without anybody
    others = {"picture", "healthz", "card", "player_card"}  # pictures, whose words have their own tests
    public = {name.rpartition(":")[2] for name in routes() if not name.startswith(("admin:", "/admin/"))}
    assert public - others <= asked


@pytest.mark.parametrize(
    ("of_fact", "of_person", "published"), ALL_LEVELS if os.environ.get("SOAK_LEVELS") else ONE_STRICTER
)
def test_the_strictest_of_fact_kind_and_person_wins_on_every_public_page(
    of_fact: str, of_person: str, published: bool, player: Player, facts: dict[str, Fact]
) -> None:
    """For each level of a kind: everything public, and one thing stricter at a time; in the soak the whole product."""
    Player.objects.filter(pk=player.pk).update(visibility=of_person)
    Player.objects.filter(pk=player.pk).update(published_at=player.published_at if published else None)
    for fact in facts.values():
        fact.visibility = of_fact
        fact.save()
    summary.refresh(Player.objects.get(pk=player.pk))
    is_public = of_fact == of_person == "public" and published
    found = shown()
    assert set(found) == (PUBLIC_KINDS if is_public else set()), found


def test_what_is_retracted_leaves_every_public_page_at_once_and_comes_back(facts: dict[str, Fact]) -> None:
    before = shown()
    assert set(before) == PUBLIC_KINDS
    reviewer = _reviewer()
    gone = [showing.retract(facts[kind], reviewer, "He asked for it.", version=1) for kind in before]
    assert shown() == {}
    for fact in gone:
        showing.reinstate(fact, reviewer, "A mistake.", version=2)
    assert shown() == before


def test_what_is_superseded_stands_on_no_public_page(player: Player, facts: dict[str, Fact]) -> None:
    for fact in facts.values():
        fact.state, fact.state_reason = Fact.State.SUPERSEDED, "another value"
        fact.save()
    summary.refresh(player)
    assert shown() == {}


def test_what_waits_for_a_second_person_stands_on_no_public_page(player: Player, settings: Any) -> None:
    settings.SECOND_PAIR_OF_EYES = True
    waiting = {}
    for kind in ("birthplace", "claim"):
        waiting[kind] = KINDS[kind][0](player, WORDS[kind])
        interview = builders.make_interview(f"Frage: Woher?\n\nJonte: Das ist mein {WORDS[kind]}.")
        builders.cite(waiting[kind], f"Das ist mein {WORDS[kind]}.", interview.source)
    summary.refresh(player)
    assert all(fact.awaits_second for fact in waiting.values())
    assert shown() == {}
    for fact in waiting.values():
        showing.second(fact, _reviewer(), version=1)
    assert set(shown()) == set(waiting)


def _reviewer() -> User:
    reviewer, is_new = User.objects.get_or_create(username="reviewer")
    if is_new:
        reviewer.groups.add(Group.objects.get(name="reviewer"))
    return reviewer
