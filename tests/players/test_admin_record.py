"""The eligibility record: the cases that an editor records there, and the verdict beside the form."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.utils import timezone

from players.admin.record.panel import NEVER, READ, REPLACED
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    CompleteLists,
    Detail,
    Nationality,
    Player,
    Residence,
    Source,
    Verdict,
)
from tests.builders import (
    cite,
    make_ancestor,
    make_appearance,
    make_association,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_relationship,
    make_source,
    settle,
)
from tests.players.records import address, known_from_an_interview, panel, row, sent_by, verdict

pytestmark = pytest.mark.django_db

RECORDED = (Nationality, Ancestor, Residence, Appearance, AssociationChange, CompleteLists)


@pytest.fixture
def player() -> Player:
    return known_from_an_interview()


def page_of(client: Client, player: Player) -> dict[str, Any]:
    return sent_by(client.get(address(player)))


def saved(client: Client, player: Player, sent: dict[str, Any]) -> None:
    response = client.post(address(player), sent)
    assert response.status_code == 302, response.context["record"].left_out()


def count() -> int:
    return sum(model._default_manager.count() for model in RECORDED)


def stored(player: Player) -> dict[str, str]:
    kept = Verdict.objects.filter(player=player, audience="editors").select_related("association")
    return {verdict.association.trigram: verdict.outcome for verdict in kept}


def german(sent: dict[str, Any], source: int) -> dict[str, Any]:
    """The German nationality by birth, and the territory of the birthplace."""
    told = row("nationality-0", iso="DE", status="held", basis="birth", named_source=source)
    return {**sent, **told, "birthplace-0-territory": make_association("GER").pk}


def second_case(sent: dict[str, Any], source: int) -> dict[str, Any]:
    """Both nationalities, an official U21 match and a U15 match that nobody knows the kind of."""
    german, japan = make_association("GER").pk, make_association("JPN").pk
    latvia = {"association": german, "level": "U21", "day": "2025-09-09", "official": "true", "match": "Latvia"}
    return {
        **sent,
        "new-source": source,
        **row("nationality-1", iso="JP", status="held", basis="birth", permanent="on", visibility="public"),
        "nationality-TOTAL_FORMS": 2,
        **row("appearance-0", **latvia, fielded="true", football="football", visibility="public"),
        **row("appearance-1", association=japan, level="U15", official="unknown", fielded="true"),
        **row("appearance-1", football="football", visibility="public"),
        "appearance-TOTAL_FORMS": 2,
        "lists-nationalities": "on",
        "lists-no_official_a_match": "on",
    }


def test_from_the_interview_alone_nothing_is_decided_and_the_panel_says_what_is_missing(desk, player: Player) -> None:
    client = desk("editor")
    told = panel(client, player, page_of(client, player))
    for country, asked in (
        ("Germany", "Is the German nationality held"),
        ("Japan", "Is the Japanese nationality held"),
    ):
        assert "Not decided by what we know" in verdict(told, country)
        assert asked in verdict(told, country)


def test_the_german_nationality_and_the_territory_make_germany_eligible(desk, player: Player) -> None:
    client, source = desk("editor"), make_source("Register").pk
    sent = german(page_of(client, player), source)
    told = panel(client, player, sent)
    assert "May play, perhaps tied to it already" in verdict(told, "Germany")
    assert "Not decided" in verdict(told, "Japan")
    assert "article 5.1" in verdict(told, "Germany")
    assert count() == 0
    saved(client, player, sent)
    assert stored(player) == {"GER": "eligible", "JPN": "unknown"}
    assert Verdict.objects.get(player=player, audience="editors", association__trigram="GER").tie_unknown
    assert Detail.objects.get(kind="birth_place").territory == make_association("GER")


def test_the_second_and_third_case_move_the_panel_as_they_say(desk, player: Player) -> None:
    client, source = desk("editor"), make_source("Register").pk
    saved(client, player, german(page_of(client, player), source))
    sent = second_case(page_of(client, player), source)
    told = panel(client, player, sent)
    assert "Tied to it by an official match" in verdict(told, "Germany")
    assert "Was the U15 match for Japan official or a friendly" in verdict(told, "Japan")
    assert "if the U15 match for Japan was a friendly: could change to it" in verdict(told, "Japan")
    saved(client, player, sent)
    assert stored(player) == {"GER": "bound", "JPN": "unknown"}
    sent = page_of(client, player)
    friendly = next(name for name, value in sent.items() if name.endswith("-level") and value == "U15")
    sent[friendly.replace("level", "official")] = "false"
    assert "Could change to it, with a request" in verdict(panel(client, player, sent), "Japan")
    saved(client, player, sent)
    assert stored(player) == {"GER": "bound", "JPN": "can_switch"}
    assert sorted(Appearance.objects.values_list("version", flat=True)) == [1, 2]


def test_what_interviews_say_stands_above_the_form_with_its_part_in_the_rules(desk, player: Player) -> None:
    page = desk("editor").get(address(player))
    part = {str(entry.shown.sentence): (entry.tag, str(entry.part)) for entry in page.context["said"]}
    assert part["Germany: plays for the U21"][0] == READ
    assert part["Japan: open"] == (NEVER, "Never read: what the player says is no ruling.")
    assert "may be held or not" in part["Mother: Japan"][1]
    text = page.content.decode()
    for words in ("Mama kommt aus Osaka.", "Kurvenblatt, Zwischen zwei Trikots", 'datetime="2025-12-14"', "#q"):
        assert words in text


def test_every_kind_is_recorded_on_one_page(desk, player: Player) -> None:
    client, source = desk("editor"), make_source("Register")
    germany, japan = make_association("GER").pk, make_association("JPN").pk
    sent = page_of(client, player) | {
        "new-source": f"Kurvenblatt, Register (#{source.pk})",
        **row("nationality-0", iso="JP", basis="naturalised", since="2018/2019"),
        **row("ancestor-0", relation="mother", birth_territory=japan),
        **row("residence-0", territory=germany, start="2004", not_for_team="true", schooled="on"),
        **row("appearance-0", association=japan, level="U15", official="false", day="2019-07"),
        **row("change-0", old=germany, new=japan, granted="2025-08-11", fielded_for_new="false"),
        **row("born-1", date="2004-04-16"),
        **row("birthplace-1", value="Hellbach am See", territory=germany),
        "lists-ancestors": "on",
    }
    saved(client, player, sent)
    facts = [model._default_manager.get() for model in RECORDED[:-1]]
    assert {fact.named_source for fact in facts} == {source}
    assert {fact.created_by for fact in facts} == {player_editor()}
    assert str(Nationality.objects.get().since) == "2018–2019"
    assert Detail.objects.filter(named_source=source).count() == 2
    lists = CompleteLists.objects.get()
    assert (lists.ancestors, lists.stateless, lists.checked_by) == (True, False, player_editor())
    assert LogEntry.objects.count() == 7


def player_editor() -> Any:
    user = LogEntry.objects.select_related("user").first()
    assert user is not None
    return user.user


def test_what_was_not_touched_stays_as_it_is(desk, player: Player) -> None:
    make_nationality(player)
    settle(player)
    client = desk("editor")
    before = list(Nationality.objects.values()) + list(Detail.objects.values())
    sent = page_of(client, player)
    page = client.post(address(player), sent, follow=True)
    assert "Nothing was changed." in page.content.decode()
    assert list(Nationality.objects.values()) + list(Detail.objects.values()) == before
    assert not CompleteLists.objects.exists()
    assert not LogEntry.objects.exists()


def test_a_row_is_retracted_with_its_reason_and_never_deleted(desk, player: Player) -> None:
    fact = make_nationality(player)
    settle(player)
    client = desk("editor")
    sent = page_of(client, player) | row("nationality-0", retract="It was his brother.", status="lost")
    assert "Is the German nationality held" in verdict(panel(client, player, sent), "Germany")
    saved(client, player, sent)
    fact.refresh_from_db()
    assert (fact.state, fact.state_reason, fact.status, fact.version) == (
        "retracted",
        "It was his brother.",
        "held",
        2,
    )
    assert "nationality-0-fact" not in page_of(client, player)
    assert stored(player)["GER"] == "unknown"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (row("nationality-0", iso="JP", basis="naturalised", since="20188"), "is no date"),
        (row("nationality-0", iso="JP", basis="naturalised", since="2018-02-30"), "does not exist"),
        (row("nationality-0", iso="JP", basis="birth", since="2018"), "Leave the date empty"),
        (row("nationality-0", iso="JP", named_source="No such book"), "No source is called"),
        (row("nationality-0", iso="JP", named_source="#99999"), "No source has the number"),
        (row("nationality-0", iso="JP", named_source=""), "Name the source"),
        (row("nationality-0", status="lost"), "This field is required"),
        (row("residence-0", start="2018"), "This field is required"),
        (row("residence-0", territory="999999", start="2018"), "not one of the available choices"),
        (row("change-0", granted="2018"), "This field is required"),
        (row("appearance-0", match="A\u202eB"), "This "),
        ({"new-source": "No such book"}, "No source is called"),
    ],
)
def test_what_is_not_in_order_is_refused_in_words_and_nothing_is_saved(
    desk, player: Player, typed: dict[str, Any], words: str
) -> None:
    client = desk("editor")
    sent = page_of(client, player) | row("nationality-0", named_source=make_source("Register").pk) | typed
    response = client.post(address(player), sent)
    assert response.status_code == 422
    assert words in response.content.decode()
    assert all(str(value) in response.content.decode() for value in typed.values() if value and value != "A\u202eB")
    assert count() == 0


def test_a_name_that_means_several_sources_lists_them(desk, player: Player) -> None:
    for title in ("Register Aue", "Register Sund"):
        make_source(title)
    client = desk("editor")
    sent = page_of(client, player) | {"new-source": "Register"}
    assert "Several sources are meant" in client.post(address(player), sent).content.decode()
    both = page_of(client, player) | {"new-source": "kurvenblatt register sund", **row("nationality-0", iso="JP")}
    saved(client, player, both)
    assert Nationality.objects.filter(named_source__title="Register Sund").exists()


def test_the_panel_counts_no_row_that_cannot_be_read_and_says_so(desk, player: Player) -> None:
    client = desk("editor")
    sent = page_of(client, player) | row("nationality-0", iso="JP", basis="naturalised", since="soon")
    told = panel(client, player, sent)
    assert "cannot be read yet" in told
    assert "nationality: Since: “soon” is no date" in told
    assert "names no source" not in told
    sent = page_of(client, player) | row("nationality-0", iso="DE", basis="birth")
    assert "1 new row names no source" in panel(client, player, sent)
    assert "article 5.1" in verdict(panel(client, player, sent), "Germany")


def test_the_panel_says_what_readers_do_not_see(desk, player: Player) -> None:
    client, hidden = desk("editor"), make_source("Register", released=False)
    sent = german(page_of(client, player), hidden.pk)
    assert "1 row rests on a source that is not released" in panel(client, player, sent)
    saved(client, player, sent)
    assert "1 row rests on a source that is not released" in panel(client, player, page_of(client, player))
    private = page_of(client, player) | {"nationality-0-visibility": "editors"}
    assert "not released" not in panel(client, player, private)
    Source.objects.filter(pk=hidden.pk).update(released_at=timezone.now())
    assert "not released" not in panel(client, player, page_of(client, player))


@pytest.mark.parametrize("released", [False, True])
def test_a_row_that_has_quotes_never_says_what_only_a_register_tells(desk, player: Player, released: bool) -> None:
    cite(make_nationality(player, basis=""), "Ich hab beide Pässe.")
    Nationality.objects.update(named_source=None)
    settle(player)
    client, register = desk("editor"), make_source("Register", released=released)
    told = row("nationality-0", basis="birth", named_source=register.pk)
    response = client.post(address(player), page_of(client, player) | told)
    assert response.status_code == 422
    assert "record what the source tells as one of its own" in response.content.decode()
    for beside in (row("nationality-0", named_source=register.pk), row("nationality-0", basis="birth")):
        sent = page_of(client, player)
        if "nationality-0-basis" not in beside or released:
            saved(client, player, sent | beside)  # it stands beside the quotes; what was released can be built on
        else:
            assert client.post(address(player), sent | beside).status_code == 422
    saved(client, player, page_of(client, player) | row("nationality-0", retract="It was his brother."))


def test_a_town_alone_tells_no_territory(desk, player: Player) -> None:
    client = desk("editor")
    part = {entry.shown.label: str(entry.part) for entry in client.get(address(player)).context["said"]}
    assert "once its territory is chosen" in part["Birthplace"]
    Detail.objects.filter(kind="birth_place").update(territory=make_association("GER"))
    part = {entry.shown.label: str(entry.part) for entry in client.get(address(player)).context["said"]}
    assert part["Birthplace"] == part["Born"] == "Read as it stands in the form below."


@pytest.mark.parametrize(
    ("fact", "tag", "words"),
    [
        ({"status": "called_up"}, NEVER, "a squad is no match"),
        ({"status": "could_play"}, NEVER, "a claim"),
        ({"basis": "parent"}, NEVER, "a claim"),
        ({"status": "played"}, READ, "matches of unknown kind"),
        ({"status": "played", "level": "U21"}, READ, "matches of unknown kind"),
    ],
)
def test_what_is_never_read_is_said_so(desk, fact: dict[str, Any], tag: object, words: str) -> None:
    told = make_eligibility(make_player(), make_association("GHA"), **fact)
    make_appearance(told.player, "GER", "U21")
    cite(told)
    [entry] = desk("editor").get(address(told.player)).context["said"]
    assert entry.tag == tag
    assert words in str(entry.part)


@pytest.mark.parametrize(
    ("level", "on_record", "tag"), [("U21", "U21", REPLACED), ("", "U19", REPLACED), ("U21", "U19", READ)]
)
def test_a_match_on_record_stands_in_the_place_of_what_is_said(desk, level: str, on_record: str, tag: object) -> None:
    told = make_eligibility(make_player(), make_association("GER"), status="plays", level=level)
    make_appearance(told.player, "GER", on_record)
    cite(told)
    client = desk("editor")
    assert client.get(address(told.player)).context["said"][0].tag == tag
    CompleteLists.objects.create(player=told.player, appearances=True)
    assert client.get(address(told.player)).context["said"][0].tag == REPLACED


@pytest.mark.parametrize(
    ("role", "country", "tag", "words"),
    [
        ("brother", "", NEVER, "only parents"),
        ("grandmother", "", READ, "birthplace is unknown"),
        ("grandmother", "Japan", READ, "may be held or not"),
        ("mother", "", REPLACED, "stands in its place"),
        ("mother", "Japan", REPLACED, "the country only"),
        ("parents", "", READ, "birthplace"),
    ],
)
def test_of_a_family_only_ancestors_are_read(desk, role: str, country: str, tag: object, words: str) -> None:
    kind = "country" if country else ""
    told = make_relationship(make_player(), "family", role=role, detail=country, detail_kind=kind)
    cite(told)
    make_ancestor(told.player, "mother")
    [entry] = desk("editor").get(address(told.player)).context["said"]
    assert entry.tag == tag
    assert words in str(entry.part)


def test_without_a_script_the_whole_page_tells_it(desk, player: Player) -> None:
    client = desk("editor")
    sent = german(page_of(client, player), make_source("Register").pk)
    page = client.post(address(player, "try/"), sent)
    assert page.status_code == 200
    told = " ".join(page.content.decode().split())
    assert "May play, perhaps tied to it already" in told
    assert "nationality-1-iso" in told  # there is always an empty row more
    assert count() == 0
    again = sent_by(page)
    assert again["nationality-0-iso"] == "DE"
    assert "nationality-0-fact" not in again
    saved(client, player, again)
    assert Nationality.objects.get().iso == "DE"


def test_health_and_whatever_is_internal_stays_with_reviewers(desk, player: Player) -> None:
    secret = make_nationality(player, "GH", visibility="internal")
    make_association("GHA")
    cite(make_detail(player, "injury", "Knie", visibility="internal"), "Mein Knie ist hin.")
    client = desk("editor")
    page = client.get(address(player))
    assert page.context["record"].sets[2].held == {}
    assert '<option value="GH" selected>' not in page.content.decode()
    assert "Mein Knie" not in page.content.decode()
    assert "Ghana</h3>" not in panel(client, player, sent_by(page))
    client = desk("reviewer")
    page = client.get(address(player))
    assert page.context["record"].sets[2].held == {secret.pk: secret}
    assert '<option value="GH" selected>' in page.content.decode()
    assert "Internal: the rules do not read it." in page.content.decode()
    assert "Ghana</h3>" not in panel(client, player, sent_by(page))


@pytest.mark.parametrize("role", ["editor", "reviewer"])
def test_a_list_of_which_one_row_is_internal_makes_nothing_a_no(desk, role: str) -> None:
    make_association("JPN")
    player = make_nationality(make_player(), "DE", named_source=make_source()).player
    cite(make_eligibility(player, make_association("GER"), status="plays", level="U21"))
    cite(make_eligibility(player, make_association("JPN"), stance="open"))
    client = desk(role)
    sent = page_of(client, player) | {"lists-nationalities": "on"}
    assert "its nationality is not held" in verdict(panel(client, player, sent), "Japan")
    make_nationality(player, "JP", visibility="internal")
    sent = page_of(client, player) | {"lists-nationalities": "on"}
    assert "Not decided" in verdict(panel(client, player, sent), "Japan")


def test_only_a_reviewer_shows_a_row_to_more_people(desk, player: Player) -> None:
    make_nationality(player, visibility="editors")
    client = desk("editor")
    sent = page_of(client, player) | {"nationality-0-visibility": "public"}
    response = client.post(address(player), sent)
    assert response.status_code == 422
    assert "Only a reviewer" in response.content.decode()
    client = desk("reviewer")
    saved(client, player, page_of(client, player) | {"nationality-0-visibility": "public"})
    assert Nationality.objects.get().visibility == "public"


def test_a_state_that_no_association_stands_for_stays_on_record(desk, player: Player) -> None:
    make_nationality(player, "XK")
    client = desk("editor")
    sent = page_of(client, player)
    assert sent["nationality-0-iso"] == "XK"
    saved(client, player, sent | {"nationality-0-permanent": ""})
    assert Nationality.objects.get().iso == "XK"


def test_a_player_of_whom_nothing_is_known_has_a_record_too(desk) -> None:
    page = desk("editor").get(address(make_player("Nils Ackerknecht"))).content.decode()
    assert "No fact names a country yet" in page
    assert "No interview says anything" in page
