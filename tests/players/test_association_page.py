"""The page of an association: who stands in which part, by what words, narrowed how, and how many rows it reads."""

import gzip
import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client

from players.association_page import PEOPLE_SHOWN, ago_words
from players.models import Association, CompleteLists, Player, Verdict
from tests.builders import (
    cite,
    make_ancestor,
    make_appearance,
    make_association,
    make_change,
    make_club,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_source,
    make_step,
    make_user,
    settle,
    settle_all,
)

pytestmark = pytest.mark.django_db
PAGE = "/associations/JPN/"
PARTS = ("represents", "could", "said", "left")


@pytest.fixture
def japan() -> Association:
    make_association("GER")
    return make_association("JPN")


@pytest.fixture
def people(japan: Association) -> dict[str, Player]:
    """One of each: tied to Japan, free for it, able to change to it, said to be able, and gone from it."""
    found = {name: make_player(f"{name} Tanaka") for name in ("Aki", "Ben", "Cem", "Dai", "Eno")}
    for name in ("Aki", "Ben", "Cem", "Eno"):
        make_nationality(found[name], "JP")
    for name in ("Ben", "Cem", "Eno"):
        make_nationality(found[name], "DE")
    make_appearance(found["Aki"], "JPN", "senior", "2024-09-05")
    for name in ("Ben", "Cem"):
        CompleteLists.objects.create(player=found[name], appearances=True)
    cite(make_eligibility(found["Ben"], japan, stance="open", as_of="2025-12-14"), "Vorstellen kann ich mir alles.")
    make_appearance(found["Cem"], "GER", "U21", "2024-09-10")
    cite(make_eligibility(found["Cem"], japan, stance="declared", as_of="2024-03"), "Ich gehe diesen Weg.")
    cite(make_eligibility(found["Dai"], japan, status="could_play", as_of="2023-01-20"), voice="author")
    make_ancestor(found["Dai"], "mother", "JPN")
    make_appearance(found["Eno"], "JPN", "U21", "2019-09-10")
    make_change(found["Eno"], "JPN", "GER", "2023-08")
    for name, position, born in (
        ("Aki", "goalkeeper", "2000"),
        ("Ben", "forward", "2004-05-01"),
        ("Cem", "forward", "1999"),
    ):
        cite(make_detail(found[name], "position", position))
        cite(make_detail(found[name], "birth_date", date=born))
    cite(make_step(found["Ben"], make_club("SV Hellbach"), as_of="2025"))
    cite(make_step(found["Cem"], make_club("FC Nordhafen"), as_of="2025"))
    for player in found.values():
        settle(player)
    return found


def sections(client: Client, query: str = "") -> dict[str, list[str]]:
    """By part the first names of whom it shows."""
    response = client.get(PAGE + query)
    assert response.status_code == 200
    shown = response.context["shown"].sections
    return {section.part: [person.player.name.split()[0] for person in section.people] for section in shown}


def text(client: Client, query: str = "") -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", client.get(PAGE + query).content.decode()).split())


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("?part=nothing", "“nothing” is no part of this page."),
        ("?position=libero", "“libero” is not a position."),
        ("?level=U14", "“U14” is not a level, as U21 or senior."),
        ("?stance=angry", "“angry” is not a stance, as open or declared."),
        ("?club=nowhere", "There is no club with the address “nowhere”."),
        ("?club=sv-hellbach&club=nowhere", "There is no club with the address “nowhere”."),
        ("?age_from=9", "greater than or equal to 10"),
        ("?age_to=abc", "Enter a whole number."),
    ],
)
def test_a_value_that_does_not_exist_finds_nobody_and_is_named(
    client: Client, people: dict[str, Player], query: str, complaint: str
) -> None:
    assert sections(client, query) == {}
    page = client.get(PAGE + query).content.decode()
    assert complaint in page
    assert "so nothing is shown" in page
    assert "Drop all filters" in page


@pytest.mark.parametrize(
    "query",
    ["?page=2", "?page=0", "?page=x", "?part=could&page=2", "?part=could&page=0", "?part=left&page=x", "?part=&page=2"],
)
def test_a_page_that_does_not_exist_is_not_found(client: Client, people: dict[str, Player], query: str) -> None:
    assert client.get(PAGE + query).status_code == 404


def test_an_association_that_nobody_names_says_so(client: Client, japan: Association) -> None:
    assert "No published profile names this association yet." in text(client)
    assert sections(client, "?part=could") == {}


def test_everybody_stands_in_one_part(client: Client, people: dict[str, Player]) -> None:
    assert sections(client) == {"represents": ["Aki"], "could": ["Cem", "Ben"], "said": ["Dai"], "left": ["Eno"]}


def test_each_person_says_what_he_is_there_for(client: Client, people: dict[str, Player]) -> None:
    page = text(client)
    assert re.search(r"Represents it 1 Aki Tanaka goalkeeper, \d\d.*? by the rules tied to it .*? Japanese, held", page)
    assert re.search(
        r"Cem Tanaka forward, \d\d.*? · U21 · FC Nordhafen by the rules could change to it \(ground a\) "
        r"represents Germany own word declared .*? Mar 2024",
        page,
    )
    assert re.search(r"Ben Tanaka forward, \d\d · SV Hellbach by the rules may play .*? 14 Dec 2025", page)
    assert re.search(r"Dai Tanaka by the rules not decided Missing: is the Japanese nationality held", page)
    assert re.search(r"said to be able to play for it .*? mother, born in Japan", page)
    assert re.search(r"Eno Tanaka .*? change granted from Japan to Germany, Aug 2023.*? represents Germany", page)


def test_what_says_most_stands_first_and_the_rest_on_his_own_page(client: Client, japan: Association) -> None:
    player = make_player("Aki Tanaka")
    cite(make_eligibility(player, japan, basis="parent"))
    make_ancestor(player, "mother", "JPN")
    make_appearance(player, "JPN", "U16", "2019-05-02", official=False)
    make_appearance(player, "JPN", "U17", "2019-09-10")
    make_appearance(player, "JPN", "senior", "2024-09-05")
    make_nationality(player, "JP")
    cite(make_eligibility(player, japan, status="plays"))
    settle(player)
    (section,) = client.get(PAGE).context["shown"].sections
    person = section.people[0]
    assert [line.words for line in person.lines] == [
        "plays for it",
        "Japan, 5\xa0Sep\xa02024, official match",
        "Japan U17, 10\xa0Sep\xa02019, official match",
    ]
    assert person.more == 4
    assert "4 more facts" in text(client)


def test_every_chip_leads_to_its_quotes_or_its_source(client: Client, people: dict[str, Player]) -> None:
    page = client.get(PAGE).content.decode()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    targets = re.findall(r'href="#([^"]+)"', page)
    assert len([target for target in targets if target.startswith("ev-")]) == 11
    assert set(targets) <= set(ids)
    assert "Vorstellen kann ich mir alles." in page
    assert "Spielerregister" in page


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?position=defender", {}),
        ("?stance=declined", {}),
        ("?part=said&position=forward", {}),
        ("?club=sv-hellbach&position=goalkeeper", {}),
        ("?age_to=15", {}),
        ("?part=could", {"could": ["Cem", "Ben"]}),
        ("?part=left", {"left": ["Eno"]}),
        ("?position=forward", {"could": ["Cem", "Ben"]}),
        ("?position=forward&position=goalkeeper", {"represents": ["Aki"], "could": ["Cem", "Ben"]}),
        ("?club=sv-hellbach", {"could": ["Ben"]}),
        ("?club=sv-hellbach&club=fc-nordhafen", {"could": ["Cem", "Ben"]}),
        ("?level=U21", {"could": ["Cem"], "left": ["Eno"]}),
        ("?level=senior&level=U21&part=represents", {"represents": ["Aki"]}),
        ("?stance=open", {"could": ["Ben"]}),
        ("?stance=none", {"represents": ["Aki"], "said": ["Dai"], "left": ["Eno"]}),
        ("?stance=none&stance=declared", {"represents": ["Aki"], "could": ["Cem"], "said": ["Dai"], "left": ["Eno"]}),
        ("?position=&club=&age_from=", dict.fromkeys(PARTS)),
    ],
)
def test_each_filter_finds_whom_it_says(
    client: Client, people: dict[str, Player], query: str, expected: dict[str, list[str]]
) -> None:
    found = sections(client, query)
    assert found == expected if all(expected.values()) else list(found) == list(expected)


def test_the_age_is_what_he_may_have(client: Client, people: dict[str, Player]) -> None:
    today = date.today()  # noqa: DTZ011
    age = today.year - 2004 - ((today.month, today.day) < (5, 1))
    assert sections(client, f"?age_from={age}&age_to={age}") == {"could": ["Ben"]}
    assert sections(client, f"?age_to={age - 1}") == {}


def test_counts_and_chips_tell_what_is_on(client: Client, people: dict[str, Player]) -> None:
    def options(query: str, name: str) -> dict[str, int]:
        facets = {facet.name: facet for facet in client.get(PAGE + query).context["facets"]}
        return {option.value: option.count for option in (*facets[name].first, *facets[name].rest)}

    def parts(query: str) -> list[int]:
        return [count for _part, _title, count in client.get(PAGE + query).context["shown"].parts]

    assert parts("") == [1, 2, 1, 1]
    assert parts("?part=could&position=forward") == [0, 2, 0, 0]
    assert parts("?part=nothing") == [0, 0, 0, 0]
    assert options("", "position") == {"goalkeeper": 1, "forward": 2}
    assert options("?club=sv-hellbach", "position") == {"forward": 1}
    assert options("?club=sv-hellbach", "club") == {"sv-hellbach": 1, "fc-nordhafen": 1}
    assert options("?position=goalkeeper&stance=open", "stance") == {"open": 0, "none": 1}
    assert options("", "stance") == {"declared": 1, "open": 1, "none": 3}
    assert options("", "level") == {"senior": 1, "U21": 2}
    page = client.get(PAGE + "?part=could&position=forward").content.decode()
    assert 'href="?position=forward"' in page
    assert 'href="?part=could"' in page
    assert '<input type="hidden" name="part" value="could">' in page


def test_when_nobody_fits_the_page_says_which_filter_to_drop(client: Client, people: dict[str, Player]) -> None:
    assert "Nobody fits all of these. Drop one: without Position: defender" in text(client, "?position=defender")


def test_who_has_declared_himself_comes_first_and_the_latest_word_before_an_older_one(
    client: Client, japan: Association
) -> None:
    said = (
        *(("Ada", "declined", "2025-11"), ("Bob", "", ""), ("Cyd", "open", "2024-01"), ("Dan", "open", "2025-06")),
        *(("Eve", "leaning", "2020"), ("Fay", "declared", "2019"), ("Gil", "open", ""), ("Hal", "open", "2024-01")),
    )
    for name, stance, as_of in reversed(said):
        player = make_player(name)
        make_nationality(player, "JP")
        CompleteLists.objects.create(player=player, appearances=True)
        if stance:
            cite(make_eligibility(player, japan, stance=stance, as_of=as_of))
    settle_all()
    assert sections(client, "?part=could") == {"could": ["Fay", "Eve", "Dan", "Cyd", "Hal", "Gil", "Bob", "Ada"]}


def crowd(japan: Association, number: int) -> None:
    for count in range(number):
        player = make_player(f"Nummer {count:02d}", position="forward")
        said = f"Wenn einer von dort anruft, nehme ich ab, habe ich im Jahr {count} gesagt."
        cite(make_eligibility(player, japan, status="could_play", as_of="2025"), said, voice="interviewer")
        cite(make_eligibility(player, japan, stance="open", as_of="2025"), said.upper())
        cite(make_eligibility(player, japan, basis="parent"), said.lower())
        make_nationality(player, "JP", status="unknown", basis="")
        make_ancestor(player, "mother", "JPN")
    settle_all()


def test_a_long_part_shows_its_first_few_and_leads_to_numbered_pages(client: Client, japan: Association) -> None:
    crowd(japan, 30)
    page = client.get(PAGE + "?position=forward").content.decode()
    assert len(sections(client, "?position=forward")["said"]) == PEOPLE_SHOWN
    assert re.search(r'href="\?position=forward&amp;part=said">all 30<', page)
    page = client.get(PAGE + "?position=forward&part=said").content.decode()
    assert 'href="?position=forward&amp;part=said&amp;page=2"' in page
    assert "all 30" not in page
    first, second = (sections(client, f"?part=said&page={number}")["said"] for number in (1, 2))
    assert (len(first), len(second)) == (24, 6)
    assert client.get(PAGE + "?part=said&page=3").status_code == 404


@pytest.mark.parametrize("extra", [0, 30])
@pytest.mark.parametrize(
    ("query", "queries"),
    [("", 25), ("?part=said", 22), ("?position=forward&level=U21&stance=open&club=sv-hellbach", 22)],
)
def test_the_queries_do_not_grow_with_the_people(
    client: Client,
    japan: Association,
    people: dict[str, Player],
    extra: int,
    query: str,
    queries: int,
    django_assert_max_num_queries,
) -> None:
    crowd(japan, extra)
    with django_assert_max_num_queries(queries):
        sections(client, query)


def test_the_fullest_page_keeps_its_weight(client: Client, japan: Association) -> None:
    crowd(japan, 30)
    for query in ("", "?part=said"):
        assert len(gzip.compress(client.get(PAGE + query).content, 6)) <= 20 * 1024, query


def test_minors_and_what_is_internal_stand_in_no_list_whoever_asks(client: Client, japan: Association) -> None:
    minor = make_player("Ben Klein", visibility="editors", minor=True)
    cite(make_eligibility(minor, japan, status="could_play"))
    quiet = make_player("Emil Still")
    cite(make_eligibility(quiet, japan, status="could_play", visibility="internal"))
    seen = make_player("Kai Laut")
    cite(make_eligibility(seen, japan, status="could_play"))
    cite(make_eligibility(seen, japan, stance="leaning", visibility="internal"), "Das bleibt unter uns.")
    settle_all()
    # as it was before he was known to be a minor
    stale = Verdict(
        player=minor, association=japan, audience="editors", outcome="unknown", part="said", in_country=True
    )
    stale.ruleset, stale.as_of = "2021-01", date(2025, 1, 1)
    stale.save()
    for role in ("", "editor", "reviewer"):
        if role:
            client.force_login(make_user(role))
        assert sections(client) == {"said": ["Kai"]}, role
        assert "Das bleibt unter uns." not in client.get(PAGE).content.decode()
        found = client.get("/players/?nationality=JPN").content.decode()
        assert "Ben Klein" not in found
        assert "leaning" not in found


def test_drafts_and_what_is_for_editors_are_seen_by_editors_only(client: Client, japan: Association) -> None:
    draft, quiet = make_player("Dora Draft", published=False), make_player("Quirin Leise")
    cite(make_eligibility(draft, japan, status="could_play"))
    cite(make_eligibility(quiet, japan, status="could_play", visibility="editors"))
    late = make_player("Uwe Später")
    cite(make_eligibility(late, japan, status="could_play"), source=make_source(released=False))
    settle_all()
    assert sections(client) == {}
    client.force_login(make_user("reader"))
    assert sections(client) == {}
    client.force_login(make_user("editor"))
    assert sections(client) == {"said": ["Dora", "Quirin", "Uwe"]}


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the words of a plan are SQLite's")
def test_who_could_play_is_found_by_the_index(client: Client, japan: Association) -> None:
    user = make_user("reader")
    could = Verdict.objects.visible_to(user).about(japan).in_part("could").with_people()
    players = Player.objects.visible_to(user).filter(pk__in=could.order_by().values("player"))
    # two indexes begin with these three columns, in one order or the other
    in_part = r"INDEX \w+ \((association_id=\? AND audience|audience=\? AND association_id)=\? AND part=\?\)"
    for queryset, first in (
        (could.latest_word_first()[:24], rf"SEARCH players_verdict USING {in_part}"),
        (could.order_by().values("pk"), rf"SEARCH players_verdict USING COVERING {in_part}"),
        # in the order of names, each looked for among those whom the index of verdicts gives
        (players.by_name()[:24], r"SEARCH players_player USING (INTEGER PRIMARY KEY|INDEX players_player_by_name) "),
    ):
        plan = queryset.explain()
        assert re.search(first, plan.splitlines()[0]), plan
        assert re.search(rf"SEARCH \w+ USING (COVERING )?{in_part}", plan), plan
        assert "SCAN" not in plan


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-23", "less than a month ago"),
        ("2026-10-24", "less than a month ago"),
        ("2026-10-23", "1 month ago"),
        ("2025-12-14", "11 months ago"),
        ("2025-11-24", "11 months ago"),
        ("2025-11-23", "1 year ago"),
        ("2023-12-31", "2 years ago"),
        ("2026-12-31", "less than a month ago"),
    ],
)
def test_how_long_ago_is_told_in_whole_months_and_years(day: str, words: str) -> None:
    assert ago_words(date.fromisoformat(day), date(2026, 11, 23)) == words
