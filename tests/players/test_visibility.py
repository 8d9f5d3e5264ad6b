"""P1: nothing unpublished is readable by address, list, count, filter, or another's page."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client

from players.models import CareerStep, Citation, Club, Detail, Player, Relationship, Source
from players.summary import refresh
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
from tests.players.profiles import known_player

pytestmark = pytest.mark.django_db

SECRETS = {
    "draft player": "Ludo Entwurf",
    "minor": "Ben Klein",
    "minor as team-mate": "Max Kinderstube",
    "editors' fact": "Geheimstadt",
    "internal fact": "Kreuzbandriss",
    "retracted fact": "Irrtumshausen",
    "fact without evidence": "Beleglos",
    "unreleased source": "Titel unter Verschluss",
    "its quote": "Das bleibt vorerst unter uns.",
    "fact of it": "Schweigsamstadt",
    "draft club's page": "/clubs/sv-entwurf/",
    "relative's name": "Keiko Möhrle",
    "other's draft bond": "Ludo bewundert",
}


@pytest.fixture
def player() -> Player:
    """The known player, with a secret of every kind around him."""
    around = known_player()
    player, club = around.player, around.club
    draft = make_player("Ludo Entwurf", published=False)
    cite(make_relationship(draft, "admired", other=player), "Ludo bewundert ihn.")
    cite(make_step(draft, club, as_of="2025"))
    cite(make_eligibility(draft, around.japan, status="plays"))
    child = make_player("Max Kinderstube", visibility="editors", minor=True)
    cite(make_relationship(player, "teammate", other=child))
    cite(make_step(child, club, squad="youth"))
    cite(make_detail(player, "birth_place", "Geheimstadt", visibility="editors"))
    cite(make_detail(player, "injury", "Kreuzbandriss", visibility="internal"))
    cite(make_detail(player, "honour", "Irrtumshausen", state="retracted", state_reason="an error"))
    make_detail(player, "honour", "Beleglos")
    locked = make_source("Titel unter Verschluss", released=False)
    cite(make_detail(player, "honour", "Schweigsamstadt"), "Das bleibt vorerst unter uns.", locked)
    cite(player.detail_facts.get(kind="position"), "Das bleibt vorerst unter uns.", locked)
    cite(make_step(player, make_club("SV Entwurf", status="draft"), relation="former"))
    refresh(player)
    return player


def pages() -> list[str]:
    everybody = AnonymousUser()
    return [
        "/",
        "/players/",
        "/players/?q=e",
        "/players/?nationality=JPN",
        "/players/?club=sv-hellbach",
        "/clubs/",
        "/associations/",
        "/associations/JPN/",
        "/associations/GER/",
        "/interviews/",
        *(player.get_absolute_url() for player in Player.objects.visible_to(everybody)),
        *(f"{player.get_absolute_url()}?words=all" for player in Player.objects.visible_to(everybody)),
        *(club.get_absolute_url() for club in Club.objects.visible_to(everybody)),
        *(source.get_absolute_url() for source in Source.objects.visible_to(everybody)),
    ]


@pytest.mark.usefixtures("player")
def test_no_public_page_holds_a_secret(client: Client) -> None:
    for address in pages():
        response = client.get(address)
        assert response.status_code == 200, address
        page = response.content.decode()
        found = [what for what, secret in SECRETS.items() if secret in page]
        assert not found, f"{address} shows {found}"


@pytest.mark.usefixtures("player")
def test_one_who_logged_in_without_rights_sees_no_more(client: Client) -> None:
    client.force_login(make_user("reader"))
    for address in pages():
        page = client.get(address).content.decode()
        assert not [what for what, secret in SECRETS.items() if secret in page], address


@pytest.mark.usefixtures("player")
@pytest.mark.parametrize(
    "address",
    ["/players/ludo-entwurf/", "/players/max-kinderstube/", "/players/ben-klein/", "/clubs/sv-entwurf/"],
)
def test_what_is_not_public_has_no_address(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404
    client.force_login(make_user("editor"))
    assert client.get(address).status_code == 200


def test_an_unreleased_interview_has_no_address(client: Client, player: Player) -> None:
    source = Source.objects.get(title="Titel unter Verschluss")
    assert client.get(source.get_absolute_url()).status_code == 404
    client.force_login(make_user("editor"))
    assert client.get(source.get_absolute_url()).status_code == 200


def test_secrets_are_not_counted(client: Client, player: Player) -> None:
    home = client.get("/")
    assert home.context["player_count"] == 3  # of seven
    released = Source.objects.published().interviews().count()
    assert home.context["source_count"] == released
    listed = {club.slug: club.players for club in client.get("/clubs/").context["page"]}
    assert listed["sv-hellbach"] == 1
    japan = next(a for a in client.get("/associations/").context["associations"] if a.trigram == "JPN")
    assert japan.players == 1
    profile = client.get(player.get_absolute_url()).context["profile"]
    everybody = AnonymousUser()
    own = Citation.objects.behind_facts_visible_to(everybody)
    assert profile.quotes == sum(1 for quote in own.with_fact() if quote.fact.player == player)


def test_editors_see_what_is_theirs_and_reviewers_all(client: Client, player: Player) -> None:
    client.force_login(make_user("editor"))
    page = client.get(player.get_absolute_url()).content.decode()
    for what in (
        "minor as team-mate",
        "editors' fact",
        "fact of it",
        "unreleased source",
        "other's draft bond",
    ):
        assert SECRETS[what] in page, what
    for what in ("internal fact", "retracted fact", "fact without evidence"):
        assert SECRETS[what] not in page, what
    client.force_login(make_user("reviewer"))
    page = client.get(player.get_absolute_url()).content.decode()
    assert SECRETS["internal fact"] in page
    assert SECRETS["retracted fact"] not in page


@pytest.mark.parametrize("role", ["reader", "editor", "reviewer"])
def test_the_strictest_of_fact_and_person_wins(role: str) -> None:
    user = make_user(role)
    open_player = make_player("Offen")
    internal = make_player("Intern", visibility="internal")
    for player in (open_player, internal):
        for visibility in ("public", "editors", "internal"):
            cite(make_step(player, make_club(f"{player} {visibility}"), visibility=visibility))
    seen = {step.club.name for step in CareerStep.objects.visible_to(user)}
    expected = {
        "reader": {"Offen public"},
        "editor": {"Offen public", "Offen editors"},
        "reviewer": {f"{who} {level}" for who in ("Offen", "Intern") for level in ("public", "editors", "internal")},
    }
    assert seen == expected[role]


def test_a_bond_with_a_minor_is_for_editors_whatever_it_says_itself() -> None:
    child = make_player("Kind", visibility="editors", minor=True)
    bond = make_relationship(make_player("Offen"), "teammate", other=child)
    cite(bond)
    assert not Relationship.objects.visible_to(AnonymousUser()).exists()
    assert Relationship.objects.visible_to(make_user("editor")).get() == bond


def test_a_bond_with_somebody_internal_is_for_reviewers_at_the_desk_too() -> None:
    bond = make_relationship(make_player("Offen"), "rival", other=make_player("Intern", visibility="internal"))
    cite(bond)
    for role, seen in (("editor", []), ("reviewer", [bond])):
        user = make_user(role)
        assert list(Relationship.objects.editable_by(user)) == seen
        assert list(Citation.objects.of_facts_editable_by(user)) == list(Citation.objects.backing(seen))
        assert bond.is_editable_by(user) == bool(seen)


def test_a_fact_with_one_open_and_one_locked_source_shows_only_the_open_quote(client: Client) -> None:
    player = make_player()
    fact = make_detail(player, "honour", "Pokal")
    cite(fact, "Offen gesagt.")
    cite(fact, "Im Vertrauen gesagt.", make_source("Noch nicht", released=False))
    page = client.get(player.get_absolute_url()).content.decode()
    assert "Offen gesagt." in page
    assert "Im Vertrauen" not in page
    assert "Noch nicht" not in page


def test_a_register_that_is_not_released_is_not_named_beside_an_open_quote(client: Client) -> None:
    player = make_player()
    register = make_source("Noch nicht", released=False, kind="register")
    cite(make_detail(player, "height", number=187, named_source=register), "Ich bin 1,87 groß.")
    page = client.get(player.get_absolute_url()).content.decode()
    assert "1,87" in page
    assert "Noch nicht" not in page


def test_a_draft_club_is_no_link_on_the_page_of_its_team(client: Client) -> None:
    team = make_club("SV Entwurf II", kind="second", parent=make_club("SV Entwurf", status="draft"))
    assert "/clubs/sv-entwurf/" not in client.get(team.get_absolute_url()).content.decode()
    client.force_login(make_user("editor"))
    assert "/clubs/sv-entwurf/" in client.get(team.get_absolute_url()).content.decode()


def test_a_minor_who_says_something_of_another_is_not_named_as_the_speaker(client: Client) -> None:
    player = make_player()
    make_player("Ben Klein", visibility="editors", minor=True)
    cite(make_detail(player, "honour", "Kreispokal"), "Den hat er gewonnen.", speaker="Ben Klein")
    for address in ("/", player.get_absolute_url()):
        page = client.get(address).content.decode()
        assert "Den hat er gewonnen." in page
        assert "Ben Klein" not in page
    client.force_login(make_user("editor"))
    assert "Ben Klein" in client.get(player.get_absolute_url()).content.decode()


def test_withdrawing_the_source_withdraws_the_fact_at_once(client: Client) -> None:
    player, source = make_player(), make_source()
    cite(make_eligibility(player, make_association("JPN"), status="plays"), source=source)
    assert "Japan" in client.get(player.get_absolute_url()).content.decode()
    Source.objects.filter(pk=source.pk).update(released_at=None)
    for address in (player.get_absolute_url(), "/players/?nationality=JPN"):
        assert "plays for it" not in client.get(address).content.decode()
    assert Detail.objects.count() == 0
