"""How the lists are narrowed. Refusals first: a value that does not exist never shows everybody."""

import re

import pytest
from django.test import Client

from players.facets import Facet
from players.models import ClubAlias, FindableName, Player, PlayerAlias
from players.summary import refresh
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_player,
    make_source,
    make_step,
    make_user,
    settle,
    settle_all,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _people() -> None:
    """Alba is at Hellbach and for Germany, Bela was there and could play for Japan, Cajo is elsewhere."""
    germany, japan = make_association("GER"), make_association("JPN")
    hellbach, nordhafen = make_club("SV Hellbach"), make_club("FC Nordhafen")
    alba, bela, cajo = make_player("Alba Müller"), make_player("Bela Mueller"), make_player("Cajo Møller")
    make_player("Dirk Nobody")
    cite(make_step(alba, hellbach, "2022", as_of="2025-12"))
    cite(make_step(bela, hellbach, "2018", "2020", squad="youth"))
    cite(make_step(bela, nordhafen, as_of="2025"))
    cite(make_step(cajo, nordhafen, relation="former"))
    cite(make_step(cajo, hellbach, relation="future"))
    cite(make_eligibility(alba, germany, status="plays", level="U21"))
    cite(make_eligibility(bela, japan, status="could_play"))
    cite(make_eligibility(bela, japan, basis="parent"))
    cite(make_eligibility(bela, germany, status="played", level="U17"))
    cite(make_eligibility(cajo, japan, stance="declined"))
    cite(make_detail(alba, "position", "goalkeeper"))
    cite(make_detail(bela, "position", "forward"))
    cite(make_detail(alba, "birth_date", date="2004-03-01"))
    cite(make_detail(bela, "birth_date", date="1990"))
    for player in (alba, bela, cajo):
        refresh(player)


def names_found(client: Client, query: str) -> list[str]:
    response = client.get(f"/players/{query}")
    assert response.status_code == 200
    return [row.player.name.split()[0] for row in response.context["rows"]]


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("?club=nowhere", "There is no club with the address “nowhere”."),
        ("?club=sv-hellbach&club=nowhere", "There is no club with the address “nowhere”."),
        ("?nationality=XXX", "“XXX” is not the code of an association"),
        ("?nationality=Germany", "“GERMANY” is not the code of an association"),
        ("?nationality=GER&nationality=12", "“12” is not the code of an association"),
        ("?position=libero", "“libero” is not a position."),
        ("?age_from=abc", "Enter a whole number."),
        ("?age_from=9", "greater than or equal to 10"),
        ("?age_to=61", "less than or equal to 60"),
        ("?club_now=nowhere", "There is no club with the address “nowhere”."),
        ("?club_youth=sv-hellbach&club_youth=nowhere", "There is no club with the address “nowhere”."),
        ("?language=xx", "“xx” is not the code of a language, as de or ja."),
        ("?language=de&language=German", "“German” is not the code of a language"),
        ("?freshness=new", "“new” is not a time, as year or older."),
        ("?options=sort", "“sort” is no filter whose options can be shown."),
        ("?sort=shoe", "The list cannot be sorted by “shoe”."),
    ],
)
def test_a_value_that_does_not_exist_finds_nobody_and_is_named(client: Client, query: str, complaint: str) -> None:
    assert names_found(client, query) == []
    page = client.get(f"/players/{query}").content.decode()
    assert complaint in page
    assert "so nothing is shown" in page


@pytest.mark.parametrize(
    "query", ["?page=0", "?page=2", "?page=99", "?page=x", "?page=-1", "?page=10001", f"?page={2**63}"]
)
def test_a_page_that_does_not_exist_is_not_found(client: Client, query: str) -> None:
    assert client.get(f"/players/{query}").status_code == 404


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?club=sv-hellbach&position=defender", []),
        ("?q=zz", []),
        ("?age_to=20", []),
        ("?club=fc-nordhafen&nationality=GER&q=alba", []),
        ("", ["Cajo", "Bela", "Alba", "Dirk"]),
        ("?club=&nationality=&q=&age_from=&sort=", ["Cajo", "Bela", "Alba", "Dirk"]),
        ("?club=sv-hellbach", ["Bela", "Alba"]),
        ("?club=fc-nordhafen", ["Cajo", "Bela"]),
        ("?club=fc-nordhafen&club=sv-hellbach", ["Cajo", "Bela", "Alba"]),
        ("?nationality=GER", ["Bela", "Alba"]),
        ("?nationality=jpn", ["Bela"]),
        ("?nationality=GER&nationality=JPN", ["Bela", "Alba"]),
        ("?nationality=GER&club=fc-nordhafen", ["Bela"]),
        ("?club_now=sv-hellbach", ["Alba"]),
        ("?club_now=sv-hellbach&club_now=fc-nordhafen", ["Alba", "Bela"]),
        ("?club_youth=sv-hellbach", ["Bela"]),
        ("?club_youth=sv-hellbach&club_now=fc-nordhafen", ["Bela"]),
        ("?club_youth=fc-nordhafen", []),
        ("?language=de", ["Cajo", "Bela", "Alba"]),
        ("?language=ja", []),
        ("?language=ja&language=de&club=sv-hellbach", ["Bela", "Alba"]),
        ("?freshness=year", ["Cajo", "Bela", "Alba"]),
        ("?freshness=three-years&freshness=older", []),
        ("?freshness=undated", ["Dirk"]),
        ("?position=goalkeeper", ["Alba"]),
        ("?position=goalkeeper&position=forward", ["Bela", "Alba"]),
        ("?q=muller", ["Bela", "Alba"]),
        ("?q=MÜLLER", ["Bela", "Alba"]),
        ("?q=mueller%20alba", ["Alba"]),
        ("?q=moller", ["Cajo"]),
        ("?age_from=15", ["Bela", "Alba"]),
        ("?age_from=30", ["Bela"]),
        ("?age_to=29", ["Alba"]),
        ("?sort=youngest", ["Alba", "Bela", "Cajo", "Dirk"]),
        ("?sort=newest", ["Dirk", "Cajo", "Bela", "Alba"]),
    ],
)
def test_each_filter_finds_whom_it_says(client: Client, query: str, expected: list[str]) -> None:
    found = names_found(client, query)
    if "sort" in query and "&" not in query:
        assert found == expected
    else:
        assert sorted(found) == sorted(expected)


def test_each_row_says_why_the_country_found_it(client: Client) -> None:
    rows = {row.player.name: row.reasons for row in client.get("/players/?nationality=JPN").context["rows"]}
    reasons = {reason.name: (reason.words, reason.asked_for) for reason in rows["Bela Mueller"]}
    assert reasons == {
        "Japan": ("said to be able to play for it, ground named: parent", True),
        "Germany": ("represents it, has played for the U17", False),
    }


def test_each_row_says_when_he_was_at_the_club(client: Client) -> None:
    rows = {row.player.name: row.reasons for row in client.get("/players/?club=sv-hellbach").context["rows"]}
    assert rows["Bela Mueller"][0].words == "youth, 2018–2020"
    assert rows["Alba Müller"][0].words == "from 2022"


def test_facts_that_a_reader_may_not_see_find_nobody_and_count_nothing(client: Client) -> None:
    player, club, ghana = make_player("Emil Still"), make_club("TSV Altdorf"), make_association("GHA")
    cite(make_step(player, club, visibility="editors"))
    cite(make_eligibility(player, ghana, status="plays"), source=make_source(released=False))
    settle(player)
    assert names_found(client, "?club=tsv-altdorf") == []
    assert names_found(client, "?nationality=GHA") == []
    page = client.get("/players/").content.decode()
    assert "TSV Altdorf" not in page
    assert "Ghana" not in page
    client.force_login(make_user("editor"))
    assert names_found(client, "?club=tsv-altdorf") == ["Emil"]
    assert names_found(client, "?nationality=GHA") == ["Emil"]


def test_a_club_that_is_a_draft_does_not_exist_for_readers(client: Client) -> None:
    make_club("Hansa Quellental", status="draft")
    assert "There is no club" in client.get("/players/?club=hansa-quellental").content.decode()
    client.force_login(make_user("editor"))
    assert "There is no club" not in client.get("/players/?club=hansa-quellental").content.decode()


def test_options_are_counted_on_the_ground_of_the_other_filters(client: Client) -> None:
    def options(query: str, name: str) -> dict[str, int]:
        facets = {facet.name: facet for facet in client.get(f"/players/{query}").context["facets"]}
        return {option.label: option.count for option in (*facets[name].first, *facets[name].rest)}

    assert options("", "club") == {"SV Hellbach": 2, "FC Nordhafen": 2}
    assert options("", "nationality") == {"Germany": 2, "Japan": 1}
    assert options("?club=fc-nordhafen", "club") == {"SV Hellbach": 2, "FC Nordhafen": 2}
    assert options("?club=fc-nordhafen", "nationality") == {"Germany": 1, "Japan": 1}
    assert options("?nationality=JPN&club=fc-nordhafen", "position")["forward"] == 1
    assert options("?nationality=JPN&club=fc-nordhafen", "position")["goalkeeper"] == 0


def test_what_is_chosen_keeps_its_box_when_it_finds_nobody(client: Client) -> None:
    make_club("TSV Altdorf")
    page = client.get("/players/?club=tsv-altdorf").content.decode()
    assert re.search(r'value="tsv-altdorf" checked', page)
    assert "Nothing fits all of these." in page


def test_an_empty_list_says_which_filter_to_drop_and_what_is_found_then(client: Client) -> None:
    query = "?club=sv-hellbach&club=fc-nordhafen&club_now=fc-nordhafen&position=goalkeeper&language=de&sort=told"
    response = client.get(f"/players/{query}")
    ways = {(way.label, way.values): (way.count, way.address) for way in response.context["ways_out"]}
    assert ways == {
        ("Club now", "FC Nordhafen"): (
            *(1, "?club=sv-hellbach&club=fc-nordhafen&position=goalkeeper&language=de&sort=told"),
        ),
        ("Position", "goalkeeper"): (
            *(1, "?club=sv-hellbach&club=fc-nordhafen&club_now=fc-nordhafen&language=de&sort=told"),
        ),
    }
    for count, address in ways.values():
        assert len(names_found(client, address)) == count
    assert "without Club now (FC Nordhafen): 1" in response.content.decode()
    page = client.get("/players/?club_youth=fc-nordhafen&language=ja").content.decode()
    assert "nor without any one of them" in page


def test_a_long_filter_shows_its_first_options_and_all_of_them_at_an_address_of_their_own(client: Client) -> None:
    far = make_player("Ferner Anselm")
    for number in range(70):
        cite(make_step(far, make_club(f"TSV {number:02d}"), relation="former"))
    settle(far)

    def facet(query: str) -> Facet:
        shown: list[Facet] = client.get(query).context["facets"]
        return next(facet for facet in shown if facet.name == "club")

    short, whole = facet("/players/"), facet("/players/?options=club")
    assert (len(short.first), len(short.rest), short.left_out) == (8, 52, 12)
    assert (len(whole.first), len(whole.rest), whole.left_out) == (8, 64, 0)
    assert "all, 12 more" in client.get("/players/").content.decode()
    chosen = facet("/players/?club=tsv-69").first[0]
    assert (chosen.label, chosen.count, chosen.chosen) == ("TSV 69", 1, True)


def test_the_list_keeps_its_filters_from_page_to_page_and_chips_take_one_away(client: Client) -> None:
    club = make_club("TSV Altdorf")
    for number in range(30):
        cite(make_step(make_player(f"Zwilling {number:02d}"), club))
    settle_all()
    page = client.get("/players/?club=tsv-altdorf&q=zwilling").content.decode()
    assert 'href="?club=tsv-altdorf&amp;q=zwilling&amp;page=2"' in page
    assert 'href="?q=zwilling"' in page
    assert 'href="?club=tsv-altdorf"' in page
    assert len(names_found(client, "?club=tsv-altdorf&q=zwilling&page=2")) == 6


@pytest.mark.parametrize("extra", [0, 40])
@pytest.mark.parametrize(
    ("query", "queries"),
    [
        ("", (20, 10)),
        ("?club=sv-hellbach&nationality=GER&position=forward&q=a&age_from=15&sort=youngest", (20, 20)),
        ("?plays_for=GER&could_play_for=JPN&nationality=GER&nationality=JPN", (18, 13)),
        ("?club_youth=sv-hellbach&language=de&freshness=year&freshness=undated&sort=told", (20, 13)),
    ],
)
def test_the_queries_of_the_list_do_not_grow_with_its_rows(
    client: Client, extra: int, query: str, queries: tuple[int, int], django_assert_max_num_queries
) -> None:
    """For whoever asks first, and for who asks the same again; what a name was typed for is counted each time."""
    for number in range(extra):
        player = make_player(f"Amsel {number}", position="forward")
        cite(make_step(player, make_club(f"FC {number}")))
        cite(make_eligibility(player, make_association("GHA"), status="plays"))
    settle_all()
    for most in queries:
        with django_assert_max_num_queries(most):
            names_found(client, query)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?association=QQQ", []),
        ("?tier=0", []),
        ("?tier=first", []),
        ("?tier=3", []),
        ("?tier=2&association=AUT", []),
        ("?tier=1&association=AUT", ["Sturm Seewinkel"]),
        ("?tier=1", ["Sturm Seewinkel"]),
        ("?q=zz", []),
        ("?association=AUT&q=koeln", []),
        ("?q=koeln", ["1. FC Köln"]),
        ("?q=effzeh", ["1. FC Köln"]),
        ("?association=aut", ["Sturm Seewinkel"]),
        ("", ["FC Nordhafen", "SV Hellbach", "1. FC Köln", "Sturm Seewinkel"]),
    ],
)
def test_the_clubs_are_narrowed_by_name_and_association(client: Client, query: str, expected: list[str]) -> None:
    ClubAlias.objects.create(club=make_club("1. FC Köln", association=make_association("GER")), name="Effzeh")
    make_club("Sturm Seewinkel", association=make_association("AUT"), tier=1)
    make_club("Hansa Quellental", status="draft", tier=3)
    response = client.get(f"/clubs/{query}")
    assert sorted(club.name for club in response.context["page"]) == sorted(expected)
    if "QQQ" in query:
        assert "“QQQ” is not the code of an association" in response.content.decode()
    if query in ("?tier=0", "?tier=first"):
        assert "so nothing is shown" in response.content.decode()
    assert response.context["filter"].tiers == [1]  # that of a draft is none for readers


def test_a_hostile_query_is_no_error(client: Client) -> None:
    for query in (
        "?q=%25_'\"",
        "?q=" + "a" * 200,
        "?club=%F0%9F%A6%86",
        "?nationality=%00",
        "?age_from=9999999",
    ):
        assert client.get(f"/players/{query}").status_code in (200, 400), query
    assert Player.objects.count() == 4


@pytest.mark.parametrize(
    ("address", "chosen", "offered"),
    [
        ("/players/", "name", ["name", "youngest", "newest", "told"]),
        ("/players/?sort=youngest", "youngest", ["name", "youngest", "newest", "told"]),
        ("/de/players/?sort=told", "told", ["name", "youngest", "newest", "told"]),
        ("/interviews/", "newest", ["newest", "oldest", "released"]),
        ("/interviews/?sort=oldest", "oldest", ["newest", "oldest", "released"]),
    ],
)
def test_every_order_can_be_chosen_and_the_present_one_is(
    client: Client, address: str, chosen: str, offered: list[str]
) -> None:
    page = client.get(address).content.decode()
    select = page[page.index('<select name="sort"') : page.index("</select>")]
    options = re.findall(r'<option value="(\w*)"( selected)?>([^<]+)</option>', select)
    assert [value for value, _selected, _words in options] == offered
    selected = [value for value, is_selected, _words in options if is_selected]
    assert (selected or offered)[0] == chosen  # where none is asked for, the first one is


@pytest.mark.parametrize(("few", "most"), [(500, 20_000), (0, 20_000), (0, 1)])
def test_counts_beside_a_name_are_those_of_who_bears_it_now(
    client: Client, few: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Handed to each query, remembered, or counted anew, as few, many, or too many bear it."""
    monkeypatch.setattr("players.facets.FEW_BEARERS", few)
    monkeypatch.setattr("players.facets.MOST_BEARERS", most)
    club = make_club("TSV Altdorf")
    for name in ("Jonte Reuterskamp", "Jonte Wiechert", "Malte Brenner"):
        cite(make_step(make_player(name), club))
    settle_all()

    def counted() -> tuple[int, list[int]]:
        context = client.get("/players/?q=jonte").context
        facets = {facet.name: facet for facet in context["facets"]}
        return context["filter"].count(), [option.count for option in facets["club"].first]

    assert counted() == counted() == (2, [2])
    PlayerAlias.objects.create(player=Player.objects.get(name="Malte Brenner"), name="Jonte")
    assert counted() == counted() == (3, [3])
    FindableName.objects.exclude(player_alias=None).delete()  # tells nobody
    assert counted() == (2, [2])
