"""Why the list of players found somebody: whom he represents, what he holds, what the rules say, what is said."""

import pytest
from django.test import Client

from players.models import CompleteLists, Player
from tests.builders import (
    cite,
    make_appearance,
    make_association,
    make_change,
    make_eligibility,
    make_nationality,
    make_player,
    make_user,
    settle_all,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _people() -> None:
    germany, japan = make_association("GER"), make_association("JPN")
    found = {
        name: make_player(name) for name in ("Tied", "Free", "Mover", "Gone", "Holder", "Perhaps", "Said", "Refuses")
    }
    for name in ("Tied", "Free", "Mover", "Gone"):
        make_nationality(found[name], "JP")
    for name in ("Mover", "Gone"):
        make_nationality(found[name], "DE")
    make_appearance(found["Tied"], "JPN", "senior")
    for name in ("Free", "Mover"):
        CompleteLists.objects.create(player=found[name], appearances=True)
    make_appearance(found["Mover"], "GER", "U21")
    make_change(found["Gone"], "JPN", "GER", fielded_for_new=True)
    make_nationality(found["Holder"], "JP", basis="naturalised", since="2022")
    make_nationality(found["Perhaps"], "JP", status="unknown", basis="")
    cite(make_eligibility(found["Said"], japan, status="could_play"))
    cite(make_eligibility(found["Said"], japan, stance="open", as_of="2024"))
    cite(make_eligibility(found["Said"], japan, stance="leaning", as_of="2025"))
    cite(make_eligibility(found["Refuses"], japan, stance="declined"))
    cite(make_eligibility(found["Refuses"], germany, status="plays", level="U19"))
    settle_all()


def told(client: Client, query: str) -> dict[str, list[tuple[str, str, bool]]]:
    response = client.get(f"/players/{query}")
    assert response.status_code == 200
    return {
        row.player.name: [(reason.name, reason.words, reason.asked_for) for reason in row.reasons]
        for row in response.context["rows"]
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?plays_for=GHA", set()),
        ("?could_play_for=GHA&could_play_for=AUT", set()),
        ("?plays_for=JPN&could_play_for=JPN", set()),
        ("?plays_for=JPN", {"Tied"}),
        ("?plays_for=ger", {"Mover", "Refuses", "Gone"}),
        ("?plays_for=JPN&plays_for=GER", {"Tied", "Mover", "Refuses", "Gone"}),
        ("?could_play_for=JPN", {"Free", "Mover"}),
        ("?could_play_for=JPN&plays_for=GER", {"Mover"}),
        ("?nationality=JPN", {"Tied", "Free", "Mover", "Gone", "Holder", "Perhaps", "Said"}),
    ],
)
def test_whom_each_filter_finds(client: Client, query: str, expected: set[str]) -> None:
    for trigram in ("GHA", "AUT"):
        make_association(trigram)
    assert set(told(client, query)) == expected


@pytest.mark.parametrize("query", ["?plays_for=XXX", "?could_play_for=Japan", "?could_play_for=JPN&could_play_for=1"])
def test_what_is_no_association_finds_nobody(client: Client, query: str) -> None:
    assert told(client, query) == {}
    assert "is not the code of an association" in client.get(f"/players/{query}").content.decode()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Tied", "represents it, holds the nationality"),
        ("Free", "holds the nationality, could play for it by the rules"),
        ("Mover", "holds the nationality, could change to it by the rules"),
        ("Gone", "holds the nationality, has left for another"),
        ("Holder", "holds the nationality"),
        ("Perhaps", "not decided by what we know"),
        ("Said", "said to be able to play for it, own word: leaning"),
    ],
)
def test_each_row_says_why_the_country_found_it(client: Client, name: str, words: str) -> None:
    assert told(client, "?nationality=JPN")[name][0] == ("Japan", words, True)


def test_what_was_asked_for_stands_first(client: Client) -> None:
    for query in ("?plays_for=GER", "?nationality=GER"):
        reasons = told(client, query)["Mover"]
        assert [(name, asked_for) for name, _words, asked_for in reasons] == [("Germany", True), ("Japan", False)]
    assert [name for name, *_rest in told(client, "?could_play_for=JPN")["Mover"]] == ["Japan", "Germany"]


def test_who_stands_in_a_part_of_the_page_is_found_by_the_country(client: Client) -> None:
    """The page of the association leads to the list: nobody who stands there may be missing here."""
    page = client.get("/associations/JPN/").context["shown"]
    names = {person.player.name for section in page.sections if section.part != "left" for person in section.people}
    assert names <= set(told(client, "?nationality=JPN"))


def test_the_list_of_associations_counts_whom_the_country_finds(client: Client) -> None:
    client.force_login(make_user("editor"))
    counts = {row.trigram: row.players for row in client.get("/associations/").context["associations"]}
    for trigram in ("GER", "JPN"):
        assert counts[trigram] == len(told(client, f"?nationality={trigram}"))
    assert Player.objects.count() == 8
