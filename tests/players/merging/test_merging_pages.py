"""The pages of merging: chosen, looked at, confirmed, undone; each refused to whoever may not."""

from __future__ import annotations

import pytest
from django.urls import reverse

from players import merging
from players.models import Detail, Merge, NotTheSame, Player, PlayerAlias
from tests.builders import cite, make_club, make_detail, make_player, make_relationship, make_step
from tests.players.merging.pairs import merge, rich_pair, two

pytestmark = pytest.mark.django_db


def page(name: str, *args: int, of: str = "player") -> str:
    return reverse(f"admin:players_{of}_{name}", args=args)


def sent(client, kept, gone, **more):
    shown = client.get(page("merge", kept.pk, of=kept._meta.model_name), {"gone": gone.pk}).context["preview"]
    return {"gone": gone.pk, "seen": shown.seen, "why": "the same birthday", **more}


def test_two_are_merged_and_the_merge_is_undone(desk):
    client = desk("reviewer")
    kept, gone = rich_pair()
    answer = client.post(page("merge", kept.pk), sent(client, kept, gone, publish="yes"), follow=True)
    assert "It can be undone here." in answer.content.decode()
    done = Merge.objects.get()
    assert done.state == "done"
    counts = {(name, count) for name, _how, count in answer.context["counts"]}
    assert ("career step", 1) in counts
    several = {name for name, count in counts if count > 1}
    assert several <= {"citations", "details", "player aliases", "career steps", "suggestions"}
    assert not Player.objects.filter(pk=gone.pk).exists()
    assert done.gone_name in client.get(page("merges")).content.decode()
    answer = client.post(page("merged", done.pk), {"do": "undo", "why": "two brothers"}, follow=True)
    assert "everything is as it was" in answer.content.decode()
    assert Player.objects.filter(pk=gone.pk).exists()


def test_the_preview_shows_every_quote_of_both_and_asks_about_contradictions(desk):
    client = desk("reviewer")
    kept, gone = rich_pair()
    html = client.get(page("merge", kept.pk), {"gone": gone.pk}).content.decode()
    for quote in ("Ich stehe im Tor.", f"Seit 2018 ist {kept} da.", f"Seit 2018 ist {gone} da."):
        assert quote in html
    one, other = Detail.objects.get(number=188), Detail.objects.get(number=192)
    assert f'name="detail-{other.pk}:detail-{one.pk}" value="both" checked' in html
    answer = sent(client, kept, gone, **{f"detail-{other.pk}:detail-{one.pk}": "gone"})
    client.post(page("merge", kept.pk), answer)
    assert Detail.objects.current().get(kind="height").number == 192


def test_an_editor_sees_no_internal_fact_in_the_preview_and_it_follows(desk):
    client = desk("editor")
    kept, gone = make_player("Jonte A", published=False), make_player("Jonte B", published=False)
    cite(make_detail(gone, "injury", "Schulter", visibility="internal"), "Die Schulter tut weh.")
    html = client.get(page("merge", kept.pk), {"gone": gone.pk}).content.decode()
    assert "Schulter" not in html
    assert "1 fact that only reviewers see follows too" in html
    client.post(page("merge", kept.pk), sent(client, kept, gone))
    assert Detail.objects.get().player == kept


def test_an_editor_is_told_that_something_internal_has_changed_since_and_not_what(desk):
    kept, gone = two(published=False)
    injury = make_detail(gone, "injury", "Schulter")
    quote = cite(injury, "Die Schulter tut weh.")
    done = merge(kept, gone)
    injury.refresh_from_db()
    injury.value, injury.state, injury.state_reason = "Meniskus", "retracted", "kein Bruch"
    injury.save()
    quote.delete()
    for role, told in (("editor", False), ("reviewer", True)):
        client = desk(role)
        for answer in (client.get(page("merged", done.pk)), client.post(page("merged", done.pk), {"do": "undo"})):
            html = answer.content.decode()
            for words in ("Schulter", "Meniskus", "kein Bruch"):
                assert (words in html) == told, (role, words)
            assert ("something that only reviewers see" in html) != told
    assert Detail.objects.get().player == kept


def test_what_was_typed_stays_where_it_is_refused(desk):
    client = desk("reviewer")
    kept, gone = two()
    form = sent(client, kept, gone, name="gone", why="because of the birthday")
    make_detail(gone, "foot", "left")
    answer = client.post(page("merge", kept.pk), form)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "look at it again" in html
    assert 'value="because of the birthday"' in html
    assert 'name="name" value="gone" checked' in html
    assert client.post(page("merge", kept.pk), form | {"name": "newest"}).status_code == 409


def test_candidates_come_with_their_reasons(desk):
    client = desk("editor")
    kept, gone = two()
    club = make_club()
    for player in (kept, gone):
        make_step(player, club)
    other = make_player("Ole Dahlhaus")
    html = client.get(page("merge", kept.pk)).content.decode()
    assert f"?gone={gone.pk}" in html
    assert "similar names" in html
    assert "both were at SV Hellbach" in html
    assert f"?gone={other.pk}" not in html
    assert f"?gone={other.pk}" in client.get(page("merge", kept.pk), {"q": "dahlhaus"}).content.decode()
    assert "None has a name like that" in client.get(page("merge", kept.pk), {"q": "xyz"}).content.decode()


def test_a_request_is_confirmed_by_another(desk, client):
    kept, gone = two(published=False)
    request = merge(kept, gone, role="editor")
    client = desk("editor")
    shown = client.get(page("merged", request.pk))
    assert "A reviewer has to confirm it" in shown.content.decode()
    form = {"do": "confirm", "seen": shown.context["preview"].seen, "publish": "yes"}
    assert client.post(page("merged", request.pk), form).status_code == 409
    client = desk("reviewer")
    assert client.post(page("merged", request.pk), form).status_code == 302
    assert Player.objects.get().published_at is not None


def test_what_the_tick_decides_is_not_foretold(desk):
    kept, gone = two(published=False)
    request = merge(kept, gone, role="editor")
    for role, told in (("editor", False), ("reviewer", True)):
        client = desk(role)
        for answer in (client.get(page("merged", request.pk)), client.get(page("merge", kept.pk), {"gone": gone.pk})):
            html = answer.content.decode()
            assert "Published</th>" in html
            assert ">everybody</" in html
            assert ('name="publish"' in html, "as ticked below" in html) == (told, told)
    gone.minor, gone.visibility = True, "editors"
    gone.save()
    html = desk("reviewer").get(page("merge", kept.pk), {"gone": gone.pk}).content.decode()
    assert "as ticked below" not in html
    assert ">editors only</" in html


def test_a_request_is_declined(desk):
    request = merge(*two(), role="editor")
    client = desk("reviewer")
    assert str(request) in client.get(page("merges")).content.decode()
    client.post(page("merged", request.pk), {"do": "decline"})
    request.refresh_from_db()
    assert request.state == "declined"
    assert client.post(page("merged", request.pk), {"do": "laugh"}).status_code == 409


def test_what_stands_against_undoing_is_told(desk):
    kept, gone = rich_pair()
    done = merge(kept, gone)
    Detail.objects.filter(number=192).update(number=191)
    client = desk("reviewer")
    html = client.get(page("merged", done.pk)).content.decode()
    assert "It cannot be undone as it stands" in html
    assert "“192”, is now “191”" in html
    assert client.post(page("merged", done.pk), {"do": "undo"}).status_code == 409


def test_suspects_are_listed_with_reasons_and_told_apart(desk):
    client = desk("editor")
    kept, gone = two()
    club = make_club()
    for player in (kept, gone):
        make_step(player, club)
    html = client.get(page("duplicates")).content.decode()
    assert "1 pair that may be" in html
    assert "both were at SV Hellbach" in html
    client.post(page("duplicates"), {"one": kept.pk, "two": gone.pk})
    html = client.get(page("duplicates")).content.decode()
    assert "0 pairs" in html
    assert NotTheSame.objects.get().by is not None
    client.post(page("duplicates"), {"one": kept.pk, "two": gone.pk, "do": "take back"})
    assert not NotTheSame.objects.exists()
    client.post(page("duplicates"), {"one": kept.pk, "two": kept.pk})
    assert not NotTheSame.objects.exists()


def test_a_player_is_split_on_the_page(desk):
    client = desk("editor")
    player = make_player(published=False)
    make_detail(player, "foot", "left")
    fact = make_detail(player, "height", number=192)
    alias = PlayerAlias.objects.create(player=player, name="Der Lange")
    shown = client.get(page("split", player.pk))
    form = {"fact": [fact.anchor], "seen": shown.context["seen"], "name": "Jonte Reuters", "why": "two brothers"}
    form["alias"] = [alias.pk]
    again = client.post(page("split", player.pk), form | {"why": ""})
    assert again.status_code == 409
    assert f'name="alias" value="{alias.pk}" checked' in again.content.decode()
    answer = client.post(page("split", player.pk), form)
    assert answer.status_code == 302
    fact.refresh_from_db()
    assert fact.player.name == "Jonte Reuters"
    assert [str(each) for each in fact.player.aliases.all()] == ["Der Lange"]


def test_the_quote_of_a_hidden_fact_moves_nothing(desk):
    client = desk("editor")
    player = make_player(published=False)
    make_detail(player, "foot", "left")
    fact, injury = make_detail(player, "height", number=192), make_detail(player, "injury", "Schulter")
    named = make_relationship(player, "rival", other=make_player("Ole Dahlhaus", visibility="internal"))
    shown = client.get(page("split", player.pk))
    assert "Dahlhaus" not in shown.content.decode()
    form = {"seen": shown.context["seen"], "name": "Jonte Reuters", "why": "two brothers", "fact": [named.anchor]}
    form["quote"] = [cite(injury, "Die Schulter tut weh.").pk, cite(named, "Ole ist besser.").pk]
    assert client.post(page("split", player.pk), form).status_code == 409
    form["quote"].append(cite(fact, "Ich bin 1,92 groß.").pk)
    assert client.post(page("split", player.pk), form).status_code == 302
    assert {each.player for each in (Detail.objects.get(pk=injury.pk), *type(named).objects.all())} == {player}
    assert Detail.objects.get(pk=fact.pk).player != player


def test_a_club_is_split_on_the_page_and_hidden_players_are_left_out(desk):
    client = desk("editor")
    club = make_club("SV Hellbach")
    step = make_step(make_player("Jonte Reuterskamp"), club)
    hidden = make_step(make_player("Ole Dahlhaus", visibility="internal"), club)
    shown = client.get(page("split", club.pk, of="club"))
    assert "Jonte Reuterskamp · " in shown.content.decode()
    assert "Ole Dahlhaus" not in shown.content.decode()
    form = {"seen": shown.context["seen"], "name": "Hellbacher SC", "why": "another town"}
    answer = client.post(page("split", club.pk, of="club"), form | {"fact": [step.anchor, hidden.anchor]})
    assert answer.status_code == 302
    assert [type(step).objects.get(pk=each.pk).club.name for each in (step, hidden)] == ["Hellbacher SC", "SV Hellbach"]
    assert client.get(answer["Location"]).status_code == 200


def test_a_typod_club_is_merged_into_the_real_one(desk):
    client = desk("editor")
    kept, gone = make_club("SV Hellbach"), make_club("SV Helbach", status="draft")
    step = make_step(make_player(), gone)
    assert "SV Helbach" in client.get(page("duplicates", of="club")).content.decode()
    answer = client.post(page("merge", kept.pk, of="club"), sent(client, kept, gone))
    assert answer.status_code == 302
    step.refresh_from_db()
    assert step.club == kept
    assert client.get("/clubs/sv-helbach/")["Location"] == "/clubs/sv-hellbach/"


def test_a_clubs_preview_keeps_internal_players_from_editors(desk):
    kept, gone = make_club("SV Hellbach"), make_club("SV Helbach", status="draft")
    make_step(make_player("Jonte Reuterskamp"), gone)
    make_step(make_player("Ole Dahlhaus", visibility="internal"), gone)
    html = desk("editor").get(page("merge", kept.pk, of="club"), {"gone": gone.pk}).content.decode()
    assert "Jonte Reuterskamp" in html
    assert "Ole Dahlhaus" not in html


def test_nothing_is_said_of_a_search_before_one(desk):
    address = page("merge", make_player().pk)
    client = desk("editor")
    assert "Search for another spelling" not in client.get(address).content.decode()
    assert "Search for another spelling" in client.get(address, {"q": "Zzyx"}).content.decode()


ROUTES = [("merge", True), ("merges", False), ("duplicates", False), ("split", True)]


@pytest.mark.parametrize(("name", "keyed"), ROUTES)
def test_strangers_and_importers_are_refused(desk, client, name, keyed):
    address = page(name, *([make_player().pk] if keyed else []))
    assert client.get(address).status_code == 302  # to the login
    assert desk("importer").get(address).status_code == 403


@pytest.mark.parametrize("address", ["/admin/players/player/999/merge/", "/admin/players/player/999/split/"])
def test_nobody_is_not_found(desk, address):
    client = desk("reviewer")
    assert client.get(address).status_code == 404
    assert client.get("/admin/players/player/merges/999/").status_code == 404


@pytest.mark.parametrize("gone", ["", "x", "-1", "9" * 30, pytest.param("0" * 20 + "9" * 5000, id="long"), "0", "¹"])
def test_a_bad_other_one_is_not_found(desk, gone):
    kept, _gone = two()
    client = desk("reviewer")
    assert client.get(page("merge", kept.pk), {"gone": gone}).status_code == 404
    assert client.post(page("merge", kept.pk), {"gone": gone}).status_code == 404
    assert client.get(page("merge", kept.pk), {"gone": kept.pk}).status_code == 404


def test_a_wrong_method_is_refused(desk):
    kept, _gone = two()
    client = desk("reviewer")
    assert client.put(page("merge", kept.pk)).status_code == 405
    assert client.post(page("merges")).status_code == 405


def test_an_internal_player_is_for_reviewers(desk):
    kept, gone = two(visibility="internal")
    client = desk("editor")
    assert client.get(page("merge", gone.pk)).status_code == 404
    assert client.get(page("merge", kept.pk), {"gone": gone.pk}).status_code == 404
    assert gone.name not in client.get(page("merge", kept.pk)).content.decode()
    done = merge(kept, gone)
    assert client.get(page("merged", done.pk)).status_code == 404
    assert gone.name not in client.get(page("merges")).content.decode()


def test_the_pages_ask_as_much_for_many_as_for_few(desk, django_assert_max_num_queries):
    client = desk("reviewer")
    kept, gone = two()
    for number in range(4):
        for player in (kept, gone):
            cite(make_detail(player, "honour", f"Pokal {number}"))
            cite(make_detail(player, "height", number=180 + number))
    client.get(page("merge", kept.pk))
    with django_assert_max_num_queries(70):
        client.get(page("merge", kept.pk), {"gone": gone.pk})
    with django_assert_max_num_queries(20):
        client.get(page("merge", kept.pk))
    for number in range(6):
        make_player(f"Titus Wennekamp {number}")
        merging.merge(
            one := make_player(f"A {number}"),
            two_ := make_player(f"B {number}"),
            seen=merging.stamp(one, two_),
            user=None,
            why="the same",
        )
    with django_assert_max_num_queries(12):
        client.get(page("merges"))
    with django_assert_max_num_queries(16):
        client.get(page("duplicates"))
