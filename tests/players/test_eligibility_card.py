"""The card "Germany or Japan?": grounds, matches, the verdict of the rules, his word, and how it moved."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client

from players.countries import Side
from players.models import Association, CompleteLists, Player
from players.profile import Profile, build
from tests.builders import (
    cite,
    make_ancestor,
    make_appearance,
    make_association,
    make_change,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
    make_source,
    make_user,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 15)


def built(player: Player, today: date = TODAY) -> Profile:
    return build(player, AnonymousUser(), today)


def sides(player: Player) -> dict[str, Side]:
    return {side.association.trigram: side for side in built(player).countries.sides}


def verdicts(player: Player) -> dict[str, str]:
    return {code: f"{side.ruling.words}|{side.ruling.missing}" for code, side in sides(player).items()}


def page(client: Client, player: Player) -> str:
    response = client.get(player.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def words(html: str) -> str:
    text = re.sub(r"<[^>]+>", " ", re.sub(r"</?(?:a|span|time)\b[^>]*>", "", html))
    return " ".join(text.replace("&nbsp;", " ").replace("\xa0", " ").split())


def card(html: str) -> str:
    start = html.index('id="country"')
    return html[start : html.index("</section>", start)]


@pytest.fixture
def told() -> Player:
    """What one interview tells, and nothing else: born in a town, mother Japanese, 21, plays for the U21, open."""
    germany, japan = make_association("GER"), make_association("JPN")
    player, source = make_player("Mika Sandhof"), make_source("Zwischen zwei Trikots")
    cite(make_detail(player, "birth_place", "Quellental"), "Geboren in Quellental", source, voice="author")
    age = make_detail(
        player, "birth_date", date="2003-12-15/2004-12-14", origin="derived", derivation="aged 21 on 14 Dec 2025"
    )
    cite(age, "Der 21-Jährige", source, voice="author")
    plays = make_eligibility(player, germany, status="plays", level="U21", as_of="2025-12-14")
    cite(plays, "Zur Zeit bin ich bei der U21.", source)
    mother = make_relationship(player, "family", role="mother", detail="Japan", detail_kind="country")
    cite(mother, "Ihre Mutter ist Japanerin", source, voice="interviewer")
    stance = make_eligibility(player, japan, stance="open", as_of="2025-12-14")
    cite(stance, "Vorstellen kann ich mir das.", source)
    return player


def register_birth(player: Player) -> None:
    make_nationality(player, "DE")
    place = player.detail_facts.get(kind="birth_place")
    place.territory = make_association("GER")
    place.save()


def add_published_sources(player: Player) -> None:
    """A second passport, a match of unknown kind, an official one."""
    register_birth(player)
    make_nationality(player, "JP")
    make_appearance(player, "JPN", "U15", "2019-05", official=None)
    make_appearance(player, "GER", "U21", "2025-09-05", official=False)
    make_appearance(player, "GER", "U21", "2025-09-09", match="against Latvia", final_tournament=False)
    CompleteLists.objects.create(player=player, nationalities=True, no_official_a_match=True)


def test_an_interview_alone_decides_nothing_and_says_what_is_missing(told: Player) -> None:
    kind = "ere the U21 matches for Germany official or friendlies, and when were they played?"
    assert verdicts(told) == {
        "GER": f"not decided by what we know|Missing: is the German nationality held, and since when? W{kind}",
        "JPN": f"not decided by what we know|Missing: is the Japanese nationality held, and since when? W{kind}",
    }
    found = sides(told)
    assert [found["GER"].status, found["JPN"].status] == ["plays for the U21", "open"]
    assert [side.letter for side in found.values()] == ["a", "b"]


def test_the_nationality_since_birth_makes_him_eligible_and_the_tie_stays_unknown(told: Player) -> None:
    register_birth(told)
    found = verdicts(told)
    assert found["GER"] == "may play, perhaps tied to it already|"
    assert found["JPN"].startswith("not decided by what we know|Missing: is the Japanese nationality held")


def test_an_official_match_ties_and_a_match_of_unknown_kind_leaves_the_other_open(told: Player) -> None:
    add_published_sources(told)
    assert verdicts(told) == {
        "GER": "tied to it by an official match|",
        "JPN": "not decided by what we know|Missing: was the U15 match for Japan official or a friendly?",
    }


def test_the_match_confirmed_as_a_friendly_opens_the_change(told: Player) -> None:
    add_published_sources(told)
    told.appearance_facts.filter(official=None).update(official=False)
    assert verdicts(told) == {
        "GER": "tied to it by an official match|",
        "JPN": "could change to it, with a request that only FIFA grants (ground a)|",
    }


def test_the_card_tells_the_verdict_what_it_is_worked_out_by_and_what_it_is_not(client: Client, told: Player) -> None:
    text = words(card(page(client, told)))
    assert "Germany: not decided by what we know. Missing: is the German nationality held, and since when?" in text
    assert "a calculation aid, not a ruling: only FIFA decides" in text
    assert "What the player has said, not a ruling" in text
    assert re.search(r"Worked out on \d+ \w+ \d{4} by the rules of January 2021 \(rule set 2021-01\)\.", text)
    assert "Basis Germany: none named Japan: Mother: Japan" in text
    assert 'href="/eligibility-rules/"' in card(page(client, told))


def test_the_articles_stand_behind_a_fold_and_lead_to_the_facts_and_the_rules(client: Client, told: Player) -> None:
    add_published_sources(told)
    html = page(client, told)
    fold = re.search(r'<details class="articles">(.*?)</details>', html, re.DOTALL)
    assert fold is not None
    german = told.nationality_facts.get(iso="DE")
    assert f'<a href="#nationality-{german.pk}">Nationality: German, held, by birth</a>' in fold[1]
    assert 'href="/eligibility-rules/#article-5">article 5.3</a> An official match for Germany ties' in fold[1]
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
    assert f"nationality-{german.pk}" in ids


def test_an_unconfirmed_article_says_so(told: Player) -> None:
    CompleteLists.objects.create(player=told, stateless=True)
    steps = sides(told)["GER"].ruling.steps
    assert [(step.article, step.number) for step in steps] == [("article 8, unconfirmed", "8")]


def test_a_complete_list_is_said_and_turns_absence_into_a_no(client: Client, told: Player) -> None:
    register_birth(told)
    assert "Confirmed" not in page(client, told)
    CompleteLists.objects.create(player=told, nationalities=True)
    CompleteLists.objects.filter(player=told).update(checked_at="2026-03-03T12:00:00Z")
    text = words(card(page(client, told)))
    assert "Confirmed: list of nationalities complete, checked 3 Mar 2026" in text
    assert "Japan: may not play for it, its nationality is not held" in text


def test_what_a_reader_may_not_see_neither_counts_nor_is_missed(client: Client, told: Player) -> None:
    register_birth(told)
    make_nationality(told, "JP", visibility="internal")
    CompleteLists.objects.create(player=told, nationalities=True)
    text = words(page(client, told))
    assert "Japan: not decided by what we know. Missing: is the Japanese nationality held" in text
    assert "list of nationalities complete" not in text
    assert "Nationality: Japanese" not in text
    client.force_login(make_user("reviewer"))
    text = words(page(client, told))
    assert "list of nationalities complete" in text
    assert "Nationality: Japanese, held, by birth" in text


def test_a_fact_from_an_unreleased_source_counts_for_editors_only(client: Client, told: Player) -> None:
    make_nationality(told, "DE", named_source=make_source("Register", kind="register", released=False))
    assert "may play, perhaps tied" not in page(client, told)
    client.force_login(make_user("editor"))
    assert "may play, perhaps tied" in page(client, told)


def test_the_verdict_is_that_of_the_day_it_is_read() -> None:
    player = make_player("Emre Wald")
    for iso in ("DE", "TR"):
        make_nationality(player, iso)
    make_association("GER")
    make_appearance(player, "TUR", "senior", "2024-03-21", final_tournament=False)
    cite(make_detail(player, "birth_date", date="2004-04-16"), "geboren")
    CompleteLists.objects.create(player=player, nationalities=True, appearances=True)
    before, after = (built(player, day).countries.sides for day in (date(2026, 11, 23), date(2027, 3, 21)))
    assert before[1].ruling.words == "may not play for it; a change not before 21\xa0Mar\xa02027"
    assert after[1].ruling.words == "could change to it, with a request that only FIFA grants (ground c)"


def test_a_nationality_alone_makes_a_card(client: Client) -> None:
    make_association("GER")
    player = make_player()
    make_nationality(player)
    html = page(client, player)
    text = words(card(html))
    assert text.startswith('id="country" aria-labelledby="country-head"> National team')
    assert "Germany nationality: held" in text
    assert "Germany: Nationality: German, held, by birth" in text
    assert "Missing: which matches for a national team were played in all" in text
    assert "1 fact " in words(html)


def test_a_shared_nationality_has_one_place_and_many_countries_stand_below_each_other(client: Client) -> None:
    for code in ("ENG", "SCO"):
        make_association(code)
    for code, name in (("WAL", "Wales"), ("NIR", "Northern Ireland")):
        Association.objects.create(trigram=code, confederation="UEFA", name_en=name, nationality_iso="GB")
    player = make_player()
    make_nationality(player, "GB")
    html = page(client, player)
    assert "England, Northern Ireland, Scotland or Wales?" in html
    assert 'class="choice stacked"' in html
    assert len(re.findall(r'class="side [ab]?"', html)) == 4
    assert [side.letter for side in sides(player).values()] == ["a", "b", "", ""]
    assert html.count(f' id="nationality-{player.nationality_facts.get().pk}"') == 1


def test_three_countries_stand_beside_each_other(client: Client) -> None:
    player = make_player()
    for code, iso in (("GER", "DE"), ("JPN", "JP"), ("GHA", "GH")):
        make_association(code)
        make_nationality(player, iso)
    html = page(client, player)
    assert "Germany, Ghana or Japan?" in html
    assert 'class="choice"' in html


def test_whom_he_is_tied_to_stands_first() -> None:
    player = make_player()
    cite(make_eligibility(player, make_association("GER"), status="plays", level="U19"))
    cite(make_eligibility(player, make_association("GER"), basis="birth"))
    make_nationality(player, "JP")
    match = make_appearance(player, "JPN", "U19")
    assert list(sides(player)) == ["JPN", "GER"]
    match.delete()
    assert list(sides(player)) == ["GER", "JPN"]


def test_ancestors_and_stays_of_no_side_are_told_too(client: Client) -> None:
    make_association("GER")
    player = make_player()
    make_nationality(player)
    there = make_ancestor(player, "mother", "GER")
    nowhere = make_ancestor(player, "grandfather")
    make_residence(player, "JPN", "2019", "2021")
    stay = make_residence(player, "GER", "2010")
    html = page(client, player)
    text = words(card(html))
    assert "Ancestor: mother, born in Germany" in text
    assert "Residence: Germany, since 2010" in text
    assert re.search(
        r"Also read by the rules: Ancestor: grandfather, birthplace unknown .*?; Residence: Japan, 2019 to 2021", text
    )
    for fact in (there, nowhere, stay):
        assert html.count(f' id="{fact.citation_field}-{fact.pk}"') == 1


@pytest.mark.parametrize(
    ("stance", "status"),
    [
        ("open", "open"),
        ("leaning", "leans towards it"),
        ("declared", "has declared for it"),
        ("declined", "has declined"),
    ],
)
def test_his_word_is_the_status_where_he_has_not_played(stance: str, status: str) -> None:
    player = make_player()
    cite(make_eligibility(player, make_association("GER"), stance=stance))
    assert sides(player)["GER"].status == status


def test_a_match_on_record_says_more_than_a_call_up_and_less_than_that_he_plays_there() -> None:
    player = make_player()
    cite(make_eligibility(player, make_association("GER"), status="called_up", level="senior"))
    assert sides(player)["GER"].status == "called up for the senior side"
    make_appearance(player, "GER", "U19", "2024", fielded=False)
    assert sides(player)["GER"].status == "called up for the senior side"
    make_appearance(player, "GER", "U19", "2024")
    assert sides(player)["GER"].status == "has played for the U19"
    assert built(player).lead[0].text == "The player has represented Germany (U19)."
    assert [entry.value for row in built(player).rows for entry in row.entries] == ["has played for the U19"]
    cite(make_eligibility(player, make_association("GER"), status="plays", level="U21"))
    assert sides(player)["GER"].status == "plays for the U21"
    assert [entry.value for row in built(player).rows for entry in row.entries] == ["plays for the U21"]


def test_the_lead_gives_no_day_that_is_not_that_of_all_that_is_said() -> None:
    player = make_player()
    make_appearance(player, "GER", "U19", "2025-10-28")
    stance = make_eligibility(player, make_association("JPN"), stance="open")
    cite(stance)
    assert built(player).lead[0].text == "The player has represented Germany (U19) and is open to Japan."
    player.eligibility_facts.update(as_of_earliest=date(2025, 12, 14), as_of_latest=date(2025, 12, 14))
    assert built(player).lead[0].text.endswith("is open to Japan (14\xa0Dec\xa02025).")


def test_a_first_match_of_an_unknown_team_is_told_too() -> None:
    player = make_player()
    make_appearance(player, "GER", "", "2025-10-28", official=None)
    (event,) = built(player).countries.events
    assert (event.what, event.words) == ("first match on record", "official or friendly: unknown")


def test_the_other_statuses() -> None:
    player = make_player()
    make_change(player, "GER", "JPN")
    found = sides(player)
    assert [found["JPN"].status, found["GER"].status] == ["changed to it", "left for Japan"]
    assert [entry.words for entry in found["GER"].played] == ["changed from Germany to Japan, Aug\xa02025"]
    other = make_player("Ole Dahlhaus")
    make_association("AUT")
    cite(make_relationship(other, "family", role="grandmother", detail="Austria", detail_kind="country"))
    make_appearance(other, "GER", "U19", fielded=False)
    cite(make_eligibility(other, make_association("JPN"), status="could_play"))
    cite(make_eligibility(other, make_association("GHA"), basis="parent"))
    assert {code: side.status for code, side in sides(other).items()} == {
        "GER": "in the squad",
        "JPN": "said to be able to play for it",
        "GHA": "a ground is named",
    }  # and no Austria: where a grandmother comes from raises no question by itself


def test_of_many_matches_those_that_tell_most_are_shown(client: Client) -> None:
    player = make_player()
    for month in range(1, 7):
        make_appearance(player, "GER", "U19", f"2024-0{month}", official=False)
    make_appearance(player, "GER", "U15", "2019-05")
    make_appearance(player, "GER", "senior", "2023-05", official=False)
    side = sides(player)["GER"]
    assert [entry.words for entry in side.played] == [
        "U15, May\xa02019, official match",
        "senior, May\xa02023, friendly",
        "U19, Jun\xa02024, friendly",
    ]
    assert len(side.more_matches) == 5
    assert "5 more matches" in page(client, player)


def test_the_stance_is_told_from_interview_to_interview(client: Client, told: Player) -> None:
    japan = make_association("JPN")
    later = make_eligibility(told, japan, stance="declared", as_of="2026-03")
    cite(later, "Ich spiele für Japan.", make_source("Ganz sicher", published="2026-03-02"))
    call = make_eligibility(told, japan, status="called_up", level="senior", as_of="2026-02")
    cite(call, "Er steht im Kader", voice="author")
    make_appearance(told, "GER", "U17", "2021-02-03", match="against Austria")
    make_appearance(told, "GER", "U17", "2020-10-03", match="against Poland")
    make_appearance(told, "GER", "U19", "", match="no day")
    make_appearance(told, "GER", "U18", "2021-12", fielded=False)
    make_change(told, "GER", "JPN", "2026-04-05")
    html = page(client, told)
    text = words(html[html.index('<ol class="stances">') : html.index("</ol>", html.index('<ol class="stances">'))])
    assert re.search(
        r"^3 Oct 2020 Germany: first U17 match on record: against Poland, official match .*?"
        r"14 Dec 2025 Japan: own word: open .*? Vorstellen kann ich mir das\. Mika Sandhof .*?"
        r"Feb 2026 Japan: call-up: called up for the senior side .*?"
        r"Mar 2026 Japan: own word: declared .*? Ich spiele für Japan\. .*?"
        r"5 Apr 2026 Japan: change granted by FIFA: from Germany",
        text,
    )
    assert text.count("match on record") == 1
    assert "tied" not in text
    assert "Japan: open, 14 Dec 2025 → then declared, Mar 2026" in words(html)


def test_the_same_answer_twice_is_no_move(told: Player) -> None:
    again = make_eligibility(told, make_association("JPN"), stance="open", as_of="2026-02-01")
    cite(again, "Immer noch offen.")
    found = built(told).countries
    assert found.moves == ()
    assert [event.words for event in found.events] == ["open", "open"]


def test_a_word_without_a_date_takes_that_of_its_source(told: Player) -> None:
    told.eligibility_facts.filter(stance="open").update(as_of_earliest=None, as_of_latest=None)
    (event,) = built(told).countries.events
    assert event.when is not None
    assert event.when.isoformat() == "2025-12-14"
    assert event.quote is None  # it is quoted above the list
    told.eligibility_facts.get(stance="open").citations.update(source=make_source("Ohne Tag", published=""))
    (event,) = built(told).countries.events
    assert event.when is None


def test_what_has_no_date_stands_behind_what_has_one_and_is_no_move(told: Player) -> None:
    undated = make_eligibility(told, make_association("JPN"), stance="declined")
    cite(undated, "Nein.", make_source("Ohne Tag", published=""))
    found = built(told).countries
    assert [event.words for event in found.events] == ["open", "declined"]
    assert found.moves == ()
    assert sides(told)["JPN"].status == "open"


def test_his_own_words_are_shown_before_a_question_that_he_left_standing(told: Player) -> None:
    stance = told.eligibility_facts.get(stance="open")
    cite(stance, "Japan wäre also möglich?", make_source(published="2026-01-01"), voice="interviewer")
    quote = sides(told)["JPN"].latest_quote
    assert quote is not None
    assert quote.quote == "Vorstellen kann ich mir das."
    told.eligibility_facts.get(stance="open").citations.filter(voice="player").delete()
    quote = sides(told)["JPN"].latest_quote
    assert quote is not None
    assert quote.voice == "interviewer"


def test_the_new_facts_are_part_of_the_profile(client: Client, told: Player) -> None:
    before = built(told)
    add_published_sources(told)
    match = told.appearance_facts.get(official=True)
    cite(match, "Gegen Lettland war ich von Anfang an dabei.")
    after = built(told)
    assert (after.facts, after.quotes) == (before.facts + 5, before.quotes + 1)
    html = page(client, told)
    assert f'id="ev-appearance-{match.pk}"' in html
    assert "Nationality German, held, by birth" in words(html)  # in the head card
    country = next(topic for topic in after.topics if topic.name == "On country")
    assert match in [words.entry.fact for words in country.words]
    also = {group.name for group in after.also}
    assert not {"Nationality", "Appearance", "Country"} & also


@pytest.mark.parametrize("extra", [0, 12])
def test_the_queries_do_not_grow_with_what_the_rules_read(
    client: Client, told: Player, extra: int, django_assert_num_queries
) -> None:
    add_published_sources(told)
    for number in range(extra):
        make_appearance(told, "GER", "U19", f"20{10 + number}-01-01")
        make_nationality(told, "GH", status="unknown")
        make_ancestor(told, "grandmother", ("GER", "JPN", "GHA")[number % 3])
        make_residence(told, ("GER", "JPN", "TUR")[number % 3])
        make_change(told, "GER", "GHA")
        cite(make_eligibility(told, make_association("JPN"), stance="open"), f"Offen {number}.")
    if not extra:
        make_ancestor(told)
        make_residence(told)
        make_change(told)
    with django_assert_num_queries(16):
        page(client, told)


def test_minors_have_a_card_for_editors_only(client: Client) -> None:
    make_association("GER")
    player = make_player("Ben Klein", minor=True, visibility="editors")
    make_nationality(player)
    assert client.get(player.get_absolute_url()).status_code == 404
    client.force_login(make_user("editor"))
    assert "not decided by what we know" in page(client, player)


def test_an_editor_is_told_where_readers_are_told_less() -> None:
    player = make_player()
    make_association("GER")
    make_nationality(player, "DE", named_source=make_source(released=False))
    editor = make_user("editor")
    assert build(player, editor, TODAY).countries.rulings.has_drafts
    player.nationality_facts.update(named_source=make_source())
    assert not build(player, editor, TODAY).countries.rulings.has_drafts
    player.nationality_facts.update(visibility="editors")
    assert build(player, editor, TODAY).countries.rulings.has_drafts


def test_the_note_for_editors_stands_on_the_page(client: Client) -> None:
    player = make_player()
    make_association("GER")
    make_nationality(player, "DE", named_source=make_source(released=False))
    client.force_login(make_user("editor"))
    assert "some of what this rests on is not public" in client.get(player.get_absolute_url()).content.decode()


def test_parents_told_of_together_are_a_ground_as_one_of_them_is() -> None:
    player = make_player()
    cite(make_eligibility(player, make_association("JPN"), stance="open"))
    cite(make_relationship(player, "family", role="parents", detail="Japan", detail_kind="country"))
    cite(make_relationship(player, "family", role="uncle", detail="Japan", detail_kind="country"))
    assert [entry.words for entry in sides(player)["JPN"].bases] == ["Parents: Japan"]
