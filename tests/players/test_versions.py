"""Every change to public content has who, when, before, after and why."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, models, transaction
from django.db.migrations.executor import MigrationExecutor
from django.test import Client

from interviews import ingest
from players import records, summary
from players.clubs_import import store_clubs
from players.models import Change, Club, ClubAlias, Detail, Nationality, Player, PlayerAlias, Source, versions
from players.reference.rows import ClubRow
from tests.builders import (
    cite,
    make_association,
    make_club,
    make_detail,
    make_nationality,
    make_player,
    make_source,
    make_user,
)
from tests.interviews.extractions import imported
from tests.players.test_admin import detail_form, player_form

pytestmark = pytest.mark.django_db

# what has no versions, and why
WITHOUT = {
    "association": "reference data out of our own file, looked up and never edited",
    "verdict": "worked out of the facts, anew after each change",
    "change": "the history itself",
    "merge": "keeps what it did, and its undo, of itself",
    "formeraddress": "an old address, made and removed by a merge whose rows have versions",
    "notthesame": "what editors have said of two pages; no reader sees it",
    "interview": "its text never changes; its record is the source, which has versions",
    "turn": "read off the text, anew with each reading",
    "mention": "read off the text; no reader sees it",
    "proposal": "keeps its decisions of itself; no reader sees it",
    "proposalquote": "read off the text; no reader sees it",
    "decision": "keeps who, when and why of itself",
    "reviewlock": "who has an interview open now",
    "ruledout": "whom a name in an interview does not mean; no reader sees it",
    "upload": "what is brought, before it is an interview",
    "batch": "what is brought, before it is an interview",
    "findablename": "worked out of the name, anew after each change",
    "findablequote": "worked out of the quote",
    "misspelling": "worked out of names and quotes",
    "playedat": "worked out of the spells, for the lists",
    "toldin": "worked out of the citations, for the lists",
    "renewal": "only that something was changed: what pages have counted is counted anew",
    "suggestion": "what a reader sent; no reader sees it, and its address goes with the decision",
    "suggestiondecision": "keeps who, when and why of itself",
    "suppression": "a keyed hash and the day; an administrator may free it",
}


def is_tracked(model: type[models.Model]) -> bool:
    return hasattr(model, "history")


def is_version(model: type[models.Model]) -> bool:
    return hasattr(model, "history_type")


def test_every_model_has_versions_or_a_reason_to_have_none() -> None:
    ours = [model for app in ("players", "interviews") for model in apps.get_app_config(app).get_models()]
    named = {str(model._meta.model_name) for model in ours if not is_tracked(model) and not is_version(model)}
    assert named <= WITHOUT.keys(), "give it `history = every_version()`, or say here why not"
    assert not any(is_tracked(model) and model._meta.model_name in WITHOUT for model in ours)
    assert sum(map(is_tracked, ours)) >= 16


def test_a_change_keeps_who_when_what_and_why() -> None:
    editor = make_user()
    with versions.change(editor, "renamed", "misspelt") as made:
        player = make_player()
        player.name = "Jonte Reuterskamp-Ohlen"
        player.save()
    first, second = player.history.order_by("history_id")
    assert (first.history_type, second.history_type) == ("+", "~")
    assert (first.name, second.name) == ("Jonte Reuterskamp", "Jonte Reuterskamp-Ohlen")
    assert {first.change_id, second.change_id} == {made.pk}
    assert (made.by, made.what, made.why, second.history_user) == (editor, "renamed", "misspelt", editor)


def test_a_change_that_changes_nothing_leaves_no_trace() -> None:
    with versions.change(None, "looked at it"):
        pass
    assert not Change.objects.exists()


def test_a_change_inside_another_is_part_of_it() -> None:
    with versions.change(None, "outer"):
        with versions.change(None, "inner"):
            make_player()
        make_club()
    assert [change.what for change in Change.objects.all()] == ["outer"]


def test_a_step_that_fails_is_no_part_of_the_change(db):
    with versions.change(None, "imported"), pytest.raises(IntegrityError), versions.attempt():
        [make_player(slug="jonte") for _twice in range(2)]
    assert not Change.objects.exists()
    with versions.change(None, "imported"):
        make_player("Ole Reimann")
        with pytest.raises(IntegrityError), versions.attempt():
            [make_player(slug="jonte") for _twice in range(2)]
    assert [each.name for each in Player.objects.all()] == ["Ole Reimann"]
    assert Change.objects.count() == 1


def test_words_that_no_column_takes_are_told_without_their_signs(db):
    with versions.change(None, "named: A\0B", "so\ud800what"):
        player = make_player()
    made = player.history.get().change
    made.refresh_from_db()
    assert (made.what, made.why) == ("named: A B", "so what")


def test_a_change_that_fails_leaves_nothing() -> None:
    with pytest.raises(Player.DoesNotExist), versions.change(None, "half"):
        Player.objects.get(pk=make_player().pk + 1)
    assert not Player.objects.exists()
    assert not Player.history.exists()
    assert not Change.objects.exists()
    make_player()
    assert Change.objects.get().what == ""  # the next one is not taken for part of it


def test_long_words_are_cut() -> None:
    with versions.change(None, "x" * 400, "y" * 400) as made:
        make_player()
    made.refresh_from_db()
    assert (len(made.what), len(made.why)) == (200, 300)


def test_what_is_saved_outside_of_any_change_is_one_by_itself() -> None:
    player = make_player()
    assert player.history.get().change.what == ""


def test_a_deleted_row_keeps_its_last_version() -> None:
    player = make_player()
    detail = make_detail(player, "honour", "Kreispokal")
    cite(detail)
    player.delete()
    assert [row.value for row in Detail.history.filter(history_type="-")] == ["Kreispokal"]
    assert Player.history.filter(history_type="-").exists()


def test_bulk_without_a_change_is_refused() -> None:
    with pytest.raises(RuntimeError, match="open one"):
        versions.keep_all([make_club()], "+")


def test_what_a_summary_repeats_is_no_version() -> None:
    player = make_player()
    detail = make_detail(player, "position", "forward")
    cite(detail)
    summary.refresh(player)
    assert player.history.count() == 1


def change_made(user: User | None = None) -> Change:
    """The only change that has words, by the user."""
    made = Change.objects.exclude(what="").get()
    assert made.by == user
    return made


def counted_up(row: models.Model) -> bool:
    """Each version of a row has a number of its own."""
    numbers = list(row.history.order_by("history_id").values_list("version", flat=True))  # type: ignore[attr-defined]
    return len(numbers) > 1 and numbers == sorted(set(numbers))


def signed_in(client: Client, *, role: str = "administrator") -> User:
    user = make_user("reader", role)
    user.is_staff = user.is_superuser = True
    user.save()
    client.force_login(user)
    return user


def test_the_form_of_a_player(client: Client) -> None:
    user, player = signed_in(client), make_player()
    client.post(f"/admin/players/player/{player.pk}/change/", player_form(player, name="Jonte R."))
    made = change_made(user)
    assert (made.what, made.why) == ("edited: Jonte R.", "misspelt")
    assert counted_up(player)


def test_the_form_of_a_new_player(client: Client) -> None:
    user = signed_in(client)
    sent = player_form(Player(name="Ole Dahlhaus", slug="ole-dahlhaus", visibility="public"))
    client.post("/admin/players/player/add/", sent)
    assert change_made(user).what == "recorded: Ole Dahlhaus"


def test_a_further_name_alone_is_a_change_of_the_player(client: Client) -> None:
    user, player = signed_in(client), make_player()
    rows = {"aliases-TOTAL_FORMS": 1, "aliases-0-name": "Jonny", "aliases-0-kind": "nickname"}
    client.post(f"/admin/players/player/{player.pk}/change/", player_form(player) | rows)
    assert PlayerAlias.history.get().change == change_made(user)
    assert counted_up(player)


def test_a_form_that_changes_nothing_makes_no_version(client: Client) -> None:
    signed_in(client)
    player = make_player()
    answer = client.post(f"/admin/players/player/{player.pk}/change/", player_form(player))
    assert answer.status_code == 302
    assert player.history.count() == 1


def test_a_form_wants_its_reason(client: Client) -> None:
    signed_in(client)
    player = make_player()
    sent = player_form(player, name="Jonte R.", why=" ")
    answer = client.post(f"/admin/players/player/{player.pk}/change/", sent)
    assert "Say why" in answer.content.decode()
    assert player.history.count() == 1


def test_the_form_of_a_fact(client: Client) -> None:
    user, detail = signed_in(client), make_detail(make_player(), "honour", "Kreispokal")
    cite(detail)
    client.post(f"/admin/players/detail/{detail.pk}/change/", detail_form(detail, value="Landespokal"))
    assert change_made(user).what == "edited: Jonte Reuterskamp, Honour: Landespokal"
    assert counted_up(detail)


def test_the_form_of_a_club_and_of_a_source(client: Client) -> None:
    user, club, source = signed_in(client), make_club(), make_source()
    rows = {f"{name}-{what}_FORMS": 0 for name in ("aliases", "citations") for what in ("TOTAL", "INITIAL")}
    said = {"name": "SV Hellbach 09", "slug": club.slug, "kind": "first", "status": "active"}
    client.post(f"/admin/players/club/{club.pk}/change/", {**said, **rows, "version": 1, "why": "their own spelling"})
    said = {"title": "Neu", "slug": source.slug, "kind": "interview"}
    client.post(f"/admin/players/source/{source.pk}/change/", {**said, **rows, "version": 1, "why": "misread"})
    made = Change.objects.exclude(what="")
    assert {each.what for each in made} == {"edited: SV Hellbach 09", "edited: Neu"}
    assert {each.by for each in made} == {user}
    assert counted_up(club)
    assert counted_up(source)


@pytest.mark.parametrize(("action", "published"), [("publish", False), ("withdraw", True)])
def test_what_is_done_to_ticked_players(client: Client, action: str, published: bool) -> None:
    user, player = signed_in(client), make_player(published=published)
    sent = {"action": action, "_selected_action": [player.pk]}
    told = client.post("/admin/players/player/", sent, follow=True).content.decode()
    assert "Nothing was done: say why" in told
    assert 'name="why" required' in told
    assert not Change.objects.filter(by=user).exists()
    client.post("/admin/players/player/", {**sent, "why": "asked by letter"})
    assert "Jonte Reuterskamp" in change_made(user).what
    assert change_made(user).why == "asked by letter"
    assert counted_up(player)


@pytest.mark.parametrize(("action", "released"), [("release", False), ("withdraw", True)])
def test_what_is_done_to_ticked_sources(client: Client, action: str, released: bool) -> None:
    user, register = signed_in(client), make_source("Register", kind="register", released=released)
    sent = {"action": action, "why": "asked by letter", "_selected_action": [register.pk]}
    client.post("/admin/players/source/", sent)
    assert "Register" in change_made(user).what
    assert change_made(user).why == "asked by letter"
    assert counted_up(register)


@pytest.mark.parametrize("model", ["player", "club", "source"])
def test_what_an_administrator_deletes(client: Client, model: str) -> None:
    user = signed_in(client)
    makers: dict[str, Any] = {"player": make_player, "club": make_club, "source": make_source}
    row = makers[model]()
    client.post(f"/admin/players/{model}/{row.pk}/delete/", {"post": "yes"})
    assert change_made(user).what.startswith("deleted: ")
    assert type(row).history.get(history_type="-").change.by == user


def test_what_an_administrator_deletes_in_a_list(client: Client) -> None:
    user = signed_in(client)
    chosen = [make_club("SV Hellbach").pk, make_club("TSV Altdorf").pk]
    sent = {"action": "delete_selected", "_selected_action": chosen, "why": "twice"}
    asked = client.post("/admin/players/club/", sent).content.decode()
    assert 'name="why" id="why" value="twice"' in asked
    client.post("/admin/players/club/", {**sent, "post": "yes", "why": ""})
    assert Club.objects.count() == 2
    client.post("/admin/players/club/", {**sent, "post": "yes"})
    assert not Club.objects.exists()
    assert change_made(user).why == "twice"
    assert change_made(user).what == "deleted: SV Hellbach, TSV Altdorf"


def test_the_door_of_records() -> None:
    make_association("GER")
    editor, register = make_user(), make_source("Register", kind="register")
    records.store(make_player(), [{"kind": "nationality", "iso": "DE", "basis": "birth"}], register, editor)
    made = change_made(editor)
    assert "Jonte Reuterskamp" in made.what
    assert Nationality.history.get().change == made


def test_the_door_of_clubs() -> None:
    make_association("GER")
    row = ClubRow(line=2, key="hellbach", name="SV Hellbach", trigram="GER", city="Hellbach", aliases=("Hellbacher",))
    store_clubs([row], file="clubs.csv")
    made = change_made()
    assert made.what == "clubs imported from clubs.csv"
    assert [version.change for version in Club.history.all()] == [made]
    assert {version.change for version in ClubAlias.history.all()} == {made}
    later = ClubRow(line=2, key="hellbach", name="SV Hellbach", trigram="GER", city="Hellbach", founded=1909)
    store_clubs([later], file="more.csv")
    club = Club.objects.get()
    assert [version.founded for version in club.history.order_by("history_id")] == [None, 1909]
    assert counted_up(club)


def test_the_door_in() -> None:
    interview = imported()
    made = change_made()
    assert made.what == f"imported: {interview.source.title}"
    assert Source.history.get().change == made
    ingest.extract_again(interview)
    assert Change.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_rows_from_before_get_a_first_version_and_lose_it_again() -> None:
    detail = make_detail(make_player(), "birth_date", date="2003-07")
    cite(detail)
    executor = MigrationExecutor(connection)
    newest = executor.loader.graph.leaf_nodes("players")
    with transaction.atomic():
        for model in [model for model in apps.get_app_config("players").get_models() if is_version(model)]:
            model._default_manager.all().delete()
        Change.objects.all().delete()
    module = __import__("players.migrations.0008_first_versions", fromlist=["keep_first_versions"])
    with connection.schema_editor() as editor:
        module.keep_first_versions(executor.loader.project_state(newest).apps, editor)
    first = detail.history.get()
    assert (first.kind, first.date_latest, first.history_type) == ("birth_date", detail.date_latest, "+")
    assert first.change.what == "as it stood when history began"
    assert detail.player.history.count() == detail.citations.get().history.count() == 1
    with connection.schema_editor() as editor:
        module.forget_first_versions(executor.loader.project_state(newest).apps, editor)
    assert not Detail.history.exists()
    assert not Change.objects.exists()


def test_a_recorded_nationality_has_its_first_version() -> None:
    assert make_nationality(make_player()).history.get().iso == "DE"


def test_what_is_written_past_the_history_is_noticed() -> None:
    """By the tests themselves: the fixture stands in tests/conftest.py."""
    player = make_player()
    code = compile("rows.update(**columns)", "/players/somewhere.py", "exec")
    exec(code, {"rows": Player.objects.filter(pk=player.pk), "columns": {"club": None}})  # derived
    with pytest.raises(AssertionError, match="past its history"):
        exec(code, {"rows": Player.objects.filter(pk=player.pk), "columns": {"name": "Mio"}})
