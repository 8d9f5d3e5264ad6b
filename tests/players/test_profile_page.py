"""The page of a player: what stands on it, and that every fact leads to the words it rests on."""

import re

import pytest
from django.test import Client

from players.models import Citation, Detail
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_player,
    make_relationship,
    make_source,
    make_step,
    make_user,
)
from tests.players.profiles import Around, known_player

pytestmark = pytest.mark.django_db


@pytest.fixture
def around() -> Around:
    return known_player()


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    # without the block of data for search engines, which says some of it once more
    return re.sub(r'<script type="application/ld\+json">.*?</script>', "", response.content.decode())


def words(page: str) -> str:
    """What a reader sees, with white space collapsed."""
    text = re.sub(r"<[^>]+>", " ", re.sub(r"</?(?:a|span|time)\b[^>]*>", "", page))
    return " ".join(text.replace("&nbsp;", " ").split())


def test_a_draft_a_wrong_address_and_a_wrong_method_find_no_page(client: Client, around: Around) -> None:
    assert client.get(around.draft.get_absolute_url()).status_code == 404
    assert client.get("/players/nobody/").status_code == 404
    assert client.get("/players/MIO/x/").status_code == 404
    assert client.post(around.player.get_absolute_url()).status_code == 405


def test_a_player_of_whom_nothing_is_known_has_a_page_that_says_so(client: Client) -> None:
    page = html(client, make_player("Ole Dahlhaus").get_absolute_url())
    assert "Nothing has been recorded" in page
    for heading in ("Career", "Sources", "Also said", "In their own words", "National team"):
        assert heading not in page


def test_a_single_fact_makes_a_page_without_empty_parts(client: Client) -> None:
    player = make_player()
    cite(make_step(player, make_club(), relation="future"), "Ich gehe nach Hellbach.")
    page = words(html(client, player.get_absolute_url()))
    assert "SV Hellbach, will join" in page
    assert "plays for SV Hellbach" not in page  # announced is not played
    assert "People mentioned" not in page


def test_a_spell_is_the_present_one_until_its_end_has_passed(client: Client) -> None:
    player = make_player("Mio Vries", published=True)
    cite(make_step(player, make_club("SV Hellbach"), "2023", "2098", relation="current", as_of="2026-02-09"))
    cite(make_step(player, make_club("TSV Altdorf"), "2018", "2022", relation="current", as_of="2021"))
    told = re.search(r'<meta name="description" content="([^"]*)"', html(client, player.get_absolute_url()))
    assert told is not None
    assert told[1].replace("\xa0", " ").strip() == (
        "Mio Vries plays for SV Hellbach (9 Feb 2026). The club before was TSV Altdorf."
    )


def test_every_chip_leads_to_its_quotes_and_every_quote_to_its_place(client: Client, around: Around) -> None:
    page = html(client, around.player.get_absolute_url())
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    chips = re.findall(r'class="chip" href="#([^"]+)"', page)
    assert len(chips) > 20
    assert set(chips) <= set(ids)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    interview = html(client, around.source.get_absolute_url())
    places = re.findall(rf'href="{around.source.get_absolute_url()}#(q\d+)"', page)
    assert places
    assert set(places) <= set(re.findall(r' id="(q\d+)"', interview))


def test_every_public_fact_shows_who_said_it_when_and_how_sure(client: Client, around: Around) -> None:
    page = words(html(client, around.player.get_absolute_url()))
    assert "asked, not denied · Kurvenblatt, 14 Dec 2025 · read in context" in page
    assert "written by the author · Kurvenblatt, 14 Dec 2025" in page
    assert "Kenji Möhrle · Kurvenblatt, 14 Dec 2025 · read in context said on 14 Dec 2025" in page
    assert "derived: aged 21 on 14 Dec 2025" in page
    assert "No quote; on record in: League office, Register" in page
    Citation.objects.filter(quote="Vorstellen kann ich mir das.").update(certainty="implied")
    assert "Kenji Möhrle · implied · Kurvenblatt" in words(html(client, around.player.get_absolute_url()))


def test_the_lead_is_made_of_facts(client: Client, around: Around) -> None:
    lead = re.search(r'<p class="lead">(.*?)</p>', html(client, around.player.get_absolute_url()), re.DOTALL)
    assert lead is not None
    text = re.sub(r" ❝\d[^.,()]*?: (?:[^<]*?)(?= (?:and|\(|$)|[.,])", "", words(lead[1]))
    assert text.startswith("Kenji Möhrle is a goalkeeper")
    assert lead[1].count('class="chip"') == 6  # position, club, two earlier clubs, two countries
    assert "and is open to Japan" in lead[1]


def test_the_lead_states_nothing_on_which_sources_differ(client: Client) -> None:
    player = make_player("Mio Vries", published=True)
    for value in ("goalkeeper", "midfielder"):
        cite(make_detail(player, "position", value=value, contested=True))
    for code in ("GER", "GHA"):
        cite(make_eligibility(player, make_association(code), status="plays", level="senior", contested=True))
    cite(make_step(player, make_club("SV Hellbach"), "2020"))
    page = html(client, player.get_absolute_url())
    told = re.search(r'<meta name="description" content="([^"]*)"', page)
    assert told is not None
    either = "(goalkeeper or midfielder|midfielder or goalkeeper)"
    assert re.match(rf"Mio Vries is a {either} \(sources differ\) and plays for SV Hellbach", told[1])
    assert told[1].count("(senior) (sources differ)") == 2
    lead = re.search(r'<p class="lead">(.*?)</p>', page, re.DOTALL)
    assert lead is not None
    assert "(sources differ)" in lead[1]
    assert lead[1].count('class="chip"') == 5  # both positions, the club, both countries
    Detail.objects.filter(value="midfielder").update(visibility="editors")
    assert "is a goalkeeper and plays" in html(client, player.get_absolute_url())


def test_the_countries_stand_side_by_side(client: Client, around: Around) -> None:
    page = words(html(client, around.player.get_absolute_url()))
    assert "Germany or Japan?" in page
    assert "● Germany plays for the U21 ○ Japan open" in page
    assert "Not worked out here" not in page
    assert re.search(
        r"Basis Germany: none named Japan: Mother: Japan .*? said to be able .*? ground named: parent", page
    )


def test_one_country_is_no_choice(client: Client) -> None:
    player = make_player()
    cite(make_eligibility(player, make_association("GER"), status="plays", level="U19"))
    page = words(html(client, player.get_absolute_url()))
    assert "National team" in page
    assert "Germany?" not in page
    assert "Latest word" not in page
    assert "not decided by what we know" in page


def test_the_career_runs_from_the_oldest_and_says_its_gaps(client: Client) -> None:
    player = make_player()
    cite(make_step(player, make_club("FC Nordhafen"), "2020", "2021", loan=True))
    cite(make_step(player, make_club("TSV Altdorf"), "2012", "2016", squad="youth"))
    cite(make_step(player, make_club("SV Hellbach"), "2021", as_of="2025"))
    page = html(client, player.get_absolute_url())
    career = words(page[page.index('<ol class="career">') : page.index("</ol>")])
    assert re.search(
        r"2012–2016 TSV Altdorf, youth .* 2016 to 2020: nothing known 2020–2021 → FC Nordhafen, on loan"
        r".* from 2021 SV Hellbach",
        career,
    )
    assert career.count("nothing known") == 1


def test_being_a_fan_is_no_career_step(client: Client, around: Around) -> None:
    cite(make_detail(around.player, "supports", club=make_club("FC Nordhafen")))
    page = html(client, around.player.get_absolute_url())
    assert "FC Nordhafen" not in page[page.index('<ol class="career">') : page.index("</ol>")]
    assert "Supports" in words(page)


def test_where_sources_differ_both_values_stand(client: Client, around: Around) -> None:
    born = around.player.detail_facts.get(kind="birth_place")
    born.contested = True
    born.save()
    cite(make_detail(around.player, "birth_place", "Hellbach", contested=True))
    page = words(html(client, around.player.get_absolute_url()))
    assert re.search(r"Birthplace Hellbach [^<]*? sources differ Quellental .*? sources differ", page)


def test_people_link_both_ways_and_only_to_open_pages(client: Client, around: Around) -> None:
    page = html(client, around.player.get_absolute_url())
    assert f'<a href="{around.friend.get_absolute_url()}">Jonte Reuterskamp</a>' in page
    assert "Titus Wennekamp" in page
    assert around.draft.get_absolute_url() not in page
    assert "Andreas Kronlage" in page
    assert "Hansa Quellental" in page
    assert around.draft_club.get_absolute_url() not in page
    back = html(client, around.friend.get_absolute_url())
    assert "Mentioned by" in back
    assert f'<a href="{around.player.get_absolute_url()}">Kenji Möhrle</a>' in back


def test_relatives_stand_as_role_and_fact_without_a_name(client: Client, around: Around) -> None:
    page = words(html(client, around.player.get_absolute_url()))
    assert "mother: Japan" in page
    assert "Keiko" not in page


def test_five_own_quotes_are_shown_and_the_rest_by_link(client: Client) -> None:
    player, source = make_player(), make_source()
    for number in range(8):
        fact = make_relationship(player, "friend", other_name=f"Freund {number}")
        cite(fact, f"Satz Nummer {number}.", source, start=number * 50, end=number * 50 + 15)
    address = player.get_absolute_url()

    def own(page: str) -> int:
        return page[page.index('id="own-words"') : page.index('id="people"')].count("<blockquote")

    page = html(client, address)
    assert own(page) == 5
    assert "3 more quotes" in page
    assert own(html(client, f"{address}?words=all")) == 8


def test_what_another_says_of_him_is_not_his_own_word(client: Client, around: Around) -> None:
    fact = make_step(around.idol, around.club, relation="former")
    cite(fact, "Ole Dahlhaus war mein Vorbild", around.source, speaker="Kenji Möhrle")
    page = html(client, around.idol.get_absolute_url())
    assert "In their own words" not in page
    assert '<figure class="quote told">' in page
    assert '<span class="voice">Kenji Möhrle</span>' in page
    cite(fact, "Da war ich.", speaker="OLE  Dahlhaus")
    page = html(client, around.idol.get_absolute_url())
    assert page.count("Da war ich.") == 2
    assert '<figure class="quote own">' in page


def test_words_said_under_an_alias_are_his_own(client: Client, around: Around) -> None:
    cite(make_detail(around.player, "honour", "Pokal"), "勝ちました。", speaker="メールレ")
    page = html(client, f"{around.player.get_absolute_url()}?words=all")
    assert page.count("勝ちました。") == 2


def test_an_editor_is_told_what_readers_do_not_see(client: Client, around: Around) -> None:
    client.force_login(make_user("editor"))
    assert "A draft." in html(client, around.draft.get_absolute_url())
    assert "Known or likely to be a minor" in html(client, around.minor.get_absolute_url())
    assert "shoulder" not in html(client, around.player.get_absolute_url())
    client.force_login(make_user("reviewer"))
    page = words(html(client, around.player.get_absolute_url()))
    assert re.search(r"shoulder · Schulterverletzung .*? internal", page)


def test_every_page_of_invented_people_says_so(client: Client, around: Around) -> None:
    addresses = ["/", "/players/", *(each.get_absolute_url() for each in (around.player, around.club, around.japan))]
    for address in addresses:
        assert "composed for demonstration" not in html(client, address)
    around.source.invented = True
    around.source.save()
    for address in addresses:
        assert "composed for demonstration" in html(client, address)


def test_foreign_words_name_their_language(client: Client, around: Around) -> None:
    page = html(client, around.player.get_absolute_url())
    assert '<blockquote lang="de">' in page
    assert '<span lang="ja">メールレ</span>' in page


def test_nothing_is_inline(client: Client, around: Around) -> None:
    page = html(client, around.player.get_absolute_url())
    assert not re.search(r"\sstyle=|<style|\son\w+=|<script(?![^>]* src=)", page)


@pytest.mark.parametrize("extra", [0, 30])
def test_the_queries_do_not_grow_with_the_facts(
    client: Client, around: Around, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        cite(make_step(around.player, make_club(f"FC {number}")), f"Bei {number}.")
        cite(make_relationship(around.player, other=make_player(f"Spieler {number}")), f"Mit {number}.")
        cite(make_relationship(make_player(f"Fan {number}"), other=around.player), f"Auch {number}.")
        cite(make_detail(around.player, "honour", f"Pokal {number}"), f"Pokal {number}!")
    with django_assert_max_num_queries(17):
        html(client, around.player.get_absolute_url())
    client.force_login(make_user("reviewer"))
    with django_assert_max_num_queries(21):
        html(client, around.player.get_absolute_url())
