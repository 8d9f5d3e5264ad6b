"""The plain lists and forms of the admin: what each role sees there, and what the forms refuse."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, User
from django.urls import reverse

from interviews.roles import make_groups
from players.models import CareerStep, Detail, Player
from tests import builders

pytestmark = pytest.mark.django_db
MODELS = ("association", "club", "player", "source", "careerstep", "eligibility", "relationship", "detail")


def page(model: str, name: str = "changelist", *args) -> str:
    return reverse(f"admin:players_{model}_{name}", args=args)


@pytest.fixture
def signed_in(client):
    """signed_in("editor"): a client of that group's."""
    make_groups()

    def signed_in(role: str):
        user = User.objects.create_user(role, password="long enough a word", is_staff=True)
        user.groups.add(Group.objects.get(name=role))
        client.force_login(user)
        return client

    return signed_in


@pytest.fixture
def profile() -> Player:
    """One player with a fact of each kind."""
    player = builders.make_player("Jonte Reuterskamp")
    builders.cite(builders.make_step(player, builders.make_club("SV Hellbach"), "2018", "2020"))
    builders.cite(builders.make_eligibility(player, builders.make_association("GER"), status="plays"))
    builders.cite(builders.make_relationship(player, other_name="Pohl"))
    builders.cite(builders.make_detail(player, "position", "forward"))
    builders.cite(builders.make_detail(player, "injury", "Kreuzbandriss", visibility="internal"))
    return player


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("role", "allowed"), [("importer", False), ("editor", True), ("administrator", True)])
def test_lists_and_forms_open_to_editors(signed_in, profile, model, role, allowed):
    client = signed_in(role)
    allowed = allowed or model == "source"
    assert client.get(page(model)).status_code == (200 if allowed else 403)
    row = profile if model == "player" else _first(model)
    assert client.get(page(model, "change", row.pk)).status_code == (200 if allowed else 403)


def _first(model: str):
    from django.apps import apps

    return apps.get_model("players", model).objects.order_by("pk")[0]


@pytest.mark.parametrize(("role", "sees"), [("editor", False), ("reviewer", True), ("administrator", True)])
def test_health_is_shown_to_reviewers_only(signed_in, profile, role, sees):
    client = signed_in(role)
    assert ("Kreuzbandriss" in client.get(page("detail")).content.decode()) == sees
    injury = Detail.objects.get(kind="injury")
    assert client.get(page("detail", "change", injury.pk)).status_code == (200 if sees else 302)


@pytest.mark.parametrize("model", ["careerstep", "eligibility", "relationship", "detail", "association"])
def test_nothing_of_that_is_deleted_by_a_button(signed_in, profile, model):
    client = signed_in("administrator")
    assert client.post(page(model, "delete", _first(model).pk), {"post": "yes"}).status_code == 403


def test_a_quote_is_shown_and_cannot_be_edited(signed_in, profile):
    step = CareerStep.objects.get()
    shown = signed_in("administrator").get(page("careerstep", "change", step.pk)).content.decode()
    assert "Das ist so." in shown
    assert 'name="citations-0-quote"' not in shown


def test_a_fact_without_a_source_is_refused(signed_in, profile):
    data = {
        "player": profile.pk,
        "kind": "height",
        "number": "187",
        "visibility": "public",
        "origin": "stated",
        "state": "current",
        "citations-TOTAL_FORMS": 0,
        "citations-INITIAL_FORMS": 0,
    }
    client = signed_in("administrator")
    refused = client.post(page("detail", "add"), data)
    assert "rests on a quote or on a named source" in refused.content.decode()
    assert not Detail.objects.filter(kind="height").exists()
    client.post(page("detail", "add"), {**data, "named_source": builders.make_source("Register").pk})
    profile.refresh_from_db()
    assert profile.height_cm == 187


SEEN = {"version": 1, "why": "misread"}


def test_a_correction_counts_the_version_and_reaches_the_profile(signed_in, profile):
    detail = Detail.objects.get(kind="position")
    data = {
        "player": profile.pk,
        "kind": "position",
        "value": "defender",
        "visibility": "public",
        "origin": "stated",
        "state": "current",
        **SEEN,
        "citations-TOTAL_FORMS": 0,
        "citations-INITIAL_FORMS": 0,
    }
    signed_in("editor").post(page("detail", "change", detail.pk), data)
    detail.refresh_from_db()
    profile.refresh_from_db()
    assert (detail.version, profile.position) == (2, "defender")


@pytest.mark.parametrize(
    "fields", [{"value": "sweeper"}, {"state": "retracted"}, {"origin": "derived"}, {"number": "-1"}]
)
def test_what_the_database_refuses_comes_back_as_an_error(signed_in, profile, fields):
    detail = Detail.objects.get(kind="position")
    data = {
        "player": profile.pk,
        "kind": "position",
        "value": "forward",
        "visibility": "public",
        "origin": "stated",
        "state": "current",
        **SEEN,
        "citations-TOTAL_FORMS": 0,
        "citations-INITIAL_FORMS": 0,
        **fields,
    }
    response = signed_in("editor").post(page("detail", "change", detail.pk), data)
    assert response.status_code == 200
    assert "errornote" in response.content.decode()


def _player_form(player: Player, **fields) -> dict[str, object]:
    return {
        "name": player.name,
        "slug": player.slug,
        "visibility": player.visibility,
        "version": player.version,
        "why": "misread",
        "aliases-TOTAL_FORMS": 0,
        "aliases-INITIAL_FORMS": 0,
        **fields,
    }


def test_whoever_is_marked_a_minor_is_kept_for_editors(signed_in, profile):
    client = signed_in("editor")
    response = client.post(page("player", "change", profile.pk), _player_form(profile, minor="on"), follow=True)
    profile.refresh_from_db()
    assert (profile.minor, profile.visibility) == (True, "editors")
    assert "never public" in response.content.decode()


def test_a_name_with_a_forbidden_sign_is_refused_or_cleaned(signed_in, profile):
    client = signed_in("editor")
    response = client.post(page("player", "change", profile.pk), _player_form(profile, name="A\0B"))
    assert "errornote" in response.content.decode()


@pytest.mark.parametrize(("role", "published"), [("importer", 0), ("editor", 0), ("reviewer", 1)])
def test_the_publish_action_is_for_reviewers_and_leaves_minors_out(signed_in, role, published):
    ready = builders.make_player("Jonte Reuterskamp", published=False)
    child = builders.make_player("Till Brook", published=False, minor=True, visibility="editors")
    client = signed_in(role)
    data = {"action": "publish", "why": "reason", "_selected_action": [ready.pk, child.pk]}
    response = client.post(page("player"), data, follow=True)
    assert Player.objects.published().count() == published
    if published:
        assert "Till Brook" in response.content.decode()
        client.post(page("player"), {"action": "withdraw", "why": "reason", "_selected_action": [ready.pk]})
        assert not Player.objects.published().exists()


@pytest.mark.parametrize(
    ("model", "asked", "found"),
    [("player", "MÜLLER", True), ("player", "muller", True), ("player", "meier", False), ("club", "köln", True)],
)
def test_lists_are_searched_with_umlauts_folded(signed_in, model, asked, found):
    builders.make_player("Ute Müller")
    builders.make_club("FC Köln-Ost")
    shown = signed_in("editor").get(page(model), {"q": asked}).content.decode()
    assert ("Ute Müller" in shown or "FC Köln-Ost" in shown) == found
