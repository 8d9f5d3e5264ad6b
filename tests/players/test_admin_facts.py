"""Facts that the rules of eligibility read, one by one in the admin; and dates typed as one text."""

from typing import Any

import pytest
from django.test import Client

from players.constraint_words import REFUSALS
from players.models import (
    Ancestor,
    Appearance,
    AssociationChange,
    CareerStep,
    Detail,
    Nationality,
    Residence,
    Verdict,
)
from players.models.sources import FACT_FIELDS, fact_model
from tests.builders import (
    cite,
    make_appearance,
    make_association,
    make_club,
    make_detail,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
    make_source,
    make_step,
    partial,
    settle,
)

pytestmark = pytest.mark.django_db

NO_QUOTES = {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0}
COMMON = {"visibility": "public", "origin": "stated", "state": "current", "version": 1, "why": "misread", **NO_QUOTES}
KINDS = ("nationality", "ancestor", "residence", "appearance", "associationchange")


def nationality(**fields: Any) -> dict[str, Any]:
    """What the form of a nationality sends: a German one by birth, in a register."""
    player = fields.pop("player", None) or make_player()
    told = {"iso": "DE", "status": "held", "basis": "birth", "permanent": "on", "involuntary": "unknown"}
    return {"player": player.pk, "named_source": make_source("Register").pk, **told, **COMMON, **fields}


def errors(response: Any) -> str:
    assert response.status_code == 200
    return str(response.context["adminform"].form.errors.as_text())


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("nationality", {"iso": "JP", "status": "held", "basis": "naturalised", "since": "2023-07", "permanent": "on"}),
        ("ancestor", {"relation": "mother", "biological": "on", "birth_territory": "JPN"}),
        ("residence", {"territory": "GER", "start": "2015", "end": "2018/2019", "not_for_team": "true"}),
        ("appearance", {"association": "GER", "level": "U21", "football": "football", "day": "2025-09-09"}),
        ("associationchange", {"old": "GER", "new": "JPN", "granted": "2025-08-11"}),
    ],
)
def test_an_editor_records_each_kind(desk, kind: str, told: dict[str, Any]) -> None:
    player = make_player()
    codes = {code: make_association(code).pk for code in ("GER", "JPN")}
    told = {name: codes.get(value, value) for name, value in told.items()}
    sent = {"player": player.pk, "named_source": make_source("Register").pk, **told, **COMMON}
    client = desk("editor")
    assert client.get(f"/admin/players/{kind}/add/").status_code == 200
    assert client.post(f"/admin/players/{kind}/add/", sent).status_code == 302
    models = (Nationality, Ancestor, Residence, Appearance, AssociationChange)
    [fact] = [fact for model in models for fact in model.objects.all()]
    assert (fact.player, fact._meta.model_name) == (player, kind)
    assert fact.created_by is not None
    assert client.get(f"/admin/players/{kind}/").status_code == 200


@pytest.mark.parametrize("kind", KINDS)
def test_who_is_no_editor_is_refused(client: Client, desk, kind: str) -> None:
    assert "/login/" in client.get(f"/admin/players/{kind}/add/").headers["Location"]
    assert desk("importer").get(f"/admin/players/{kind}/add/").status_code == 403
    assert desk("importer").get(f"/admin/players/{kind}/").status_code == 403


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_deleted(admin_client: Client, kind: str) -> None:
    fact = make_nationality(make_player())
    assert admin_client.post(f"/admin/players/{kind}/{fact.pk}/delete/", {"post": "yes"}).status_code in (302, 403)
    assert Nationality.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("2018", "2018"), ("2018-07", "2018-07"), (" 2018-07-14 ", "2018-07-14"), ("2018/2019", "2018/2019"), ("", "")],
)
def test_a_date_is_one_text(desk, typed: str, kept: str) -> None:
    client = desk("editor")
    sent = nationality(basis="naturalised", since=typed)
    assert client.post("/admin/players/nationality/add/", sent).status_code == 302
    assert Nationality.objects.get().since == partial(kept)
    page = client.get(f"/admin/players/nationality/{Nationality.objects.get().pk}/change/").content.decode()
    assert f'value="{kept}"' in page or not kept
    assert "since_earliest" not in page


@pytest.mark.parametrize("typed", ["20188", "2018/19", "2018-13", "2018-02-30", "2019/2018", "July 2018", "x" * 50])
def test_a_text_that_is_no_date_is_refused_in_words(desk, typed: str) -> None:
    sent = nationality(basis="naturalised", since=typed)
    told = errors(desk("editor").post("/admin/players/nationality/add/", sent))
    assert "since" in told
    assert any(words in told for words in ("is no date", "does not exist", "is before", "at most 40"))
    assert not Nationality.objects.exists()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"named_source": ""}, "rests on a quote or on a named source"),
        ({"since": "2018"}, "By birth: it began with the birth"),
        ({"status": "held", "lost": "2018"}, "Only a nationality that is lost"),
        ({"iso": "XX"}, "XX is not one of the available choices"),
        ({"state": "retracted"}, "Say why."),
        ({"origin": "derived"}, "Say what it was derived from."),
    ],
)
def test_what_the_rules_cannot_read_is_refused_in_words(desk, told: dict[str, Any], words: str) -> None:
    assert words in errors(desk("editor").post("/admin/players/nationality/add/", nationality(**told)))
    assert not Nationality.objects.exists()


def test_a_change_needs_its_day(desk) -> None:
    old, new = make_association("GER").pk, make_association("JPN").pk
    sent = {"player": make_player().pk, "named_source": make_source().pk, "old": old, "new": new, **COMMON}
    client = desk("editor")
    assert "granted" in errors(client.post("/admin/players/associationchange/add/", sent))
    assert "granted" in errors(client.post("/admin/players/associationchange/add/", {**sent, "granted": "soon"}))
    same = {**sent, "new": old, "granted": "2025"}
    assert "another association" in errors(client.post("/admin/players/associationchange/add/", same))
    assert not AssociationChange.objects.exists()


def test_a_spell_runs_forwards(desk) -> None:
    step = make_step(make_player(), make_club(), "2018", "2020")
    stay = make_residence(step.player, "GER", "2018", "2020")
    cite(step)
    client = desk("editor")
    sent = {"player": step.player_id, "club": step.club_id, "relation": "former", "start": "2021", "end": "2020"}
    told = errors(client.post(f"/admin/players/careerstep/{step.pk}/change/", {**sent, **COMMON}))
    assert "The end lies before" in told
    sent = {"player": stay.player_id, "territory": stay.territory_id, "named_source": stay.named_source_id}
    address = f"/admin/players/residence/{stay.pk}/change/"
    assert "The end lies before" in errors(client.post(address, {**sent, "start": "2021", "end": "2020", **COMMON}))
    assert "went to school" in errors(client.post(address, {**sent, **COMMON}))
    assert client.post(address, {**sent, "schooled": "on", **COMMON}).status_code == 302
    assert Residence.objects.get().start is None
    assert CareerStep.objects.get().start == partial("2018")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"kind": "family"}, "A relative has a role"),
        ({"kind": "friend"}, "Say who it is"),
        ({"kind": "family", "role": "mother", "detail": "Japan"}, "A detail has a kind"),
        ({"kind": "family", "role": "mother", "derivation": "", "origin": "derived"}, "derived from"),
    ],
)
def test_a_relationship_is_refused_in_words(desk, told: dict[str, Any], words: str) -> None:
    fact = make_relationship(make_player(), "coach", other_name="Ole Dahlhaus")
    cite(fact)
    sent = {"player": fact.player_id, **COMMON, **told}
    response = desk("editor").post(f"/admin/players/relationship/{fact.pk}/change/", sent)
    assert words in errors(response)


def test_every_constraint_of_a_fact_has_its_words() -> None:
    """But for those of the pairs of dates, which no form can break."""
    unsaid = [
        name
        for field in FACT_FIELDS
        for constraint in fact_model(field)._meta.constraints
        if not (name := constraint.name).endswith("_ordered") and not any(name.endswith(key) for key in REFUSALS)
    ]
    assert unsaid == []


def test_what_has_no_words_of_its_own_is_told_as_it_is(desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("players.admin.fact_forms.REFUSALS", {})
    told = errors(desk("editor").post("/admin/players/nationality/add/", nationality(since="2018")))
    assert "players_nationality_by_birth_needs_no_date" in told


def test_a_saved_fact_is_worked_out_at_once(desk) -> None:
    player = make_player()
    make_association("GER")
    assert desk("editor").post("/admin/players/nationality/add/", nationality(player=player)).status_code == 302
    assert Verdict.objects.filter(player=player).exists()
    fact = Nationality.objects.get()
    sent = nationality(player=player, state="retracted", state_reason="Wrong register.")
    assert desk("editor").post(f"/admin/players/nationality/{fact.pk}/change/", sent).status_code == 302
    fact.refresh_from_db()
    assert (fact.state, fact.version) == ("retracted", 2)
    assert not Verdict.objects.filter(player=player).exists()


def test_a_birthplace_gets_its_territory(desk) -> None:
    place = make_detail(make_player(), "birth_place", "Hellbach")
    cite(place)
    settle(place.player)
    territory = make_association("GER")
    sent = {"player": place.player_id, "kind": "birth_place", "value": "Hellbach", "territory": territory.pk, **COMMON}
    client = desk("editor")
    assert client.post(f"/admin/players/detail/{place.pk}/change/", sent).status_code == 302
    assert Detail.objects.get().territory == territory
    wrong = {**sent, "kind": "honour", "version": 2}
    told = errors(client.post(f"/admin/players/detail/{place.pk}/change/", wrong))
    assert "Only a birthplace has a territory" in told


def test_only_a_reviewer_shows_a_nationality_to_more_people(desk) -> None:
    player = make_player()
    fact = make_nationality(player, visibility="editors")
    address, shown = f"/admin/players/nationality/{fact.pk}/change/", nationality(player=player)
    assert "Only a reviewer" in errors(desk("editor").post(address, shown))
    assert desk("reviewer").post(address, shown).status_code == 302
    assert Nationality.objects.get().visibility == "public"


def test_internal_facts_are_for_reviewers(desk) -> None:
    fact = make_appearance(make_player(), visibility="internal")
    address = f"/admin/players/appearance/{fact.pk}/change/"
    assert desk("editor").get(address).status_code == 302
    assert desk("reviewer").get(address).status_code == 200
