"""What is called complete of a player turns an unknown into a "no": for readers only when a second person agrees."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from players import showing, summary
from players.models import Change, CompleteLists, Player, Verdict, versions
from players.refusals import Refused, Stale
from tests.builders import cite, make_association, make_eligibility, make_nationality, make_player

pytestmark = pytest.mark.django_db
Member = Callable[..., User]


@pytest.fixture
def player() -> Player:
    """A German who is open to Japan: whether he is Japanese too, nobody knows."""
    player = make_player()
    make_association("GER")
    make_nationality(player, "DE")
    cite(make_eligibility(player, make_association("JPN"), stance="open"), "Japan kann ich mir vorstellen.")
    summary.refresh(player)
    return player


@pytest.fixture
def two_must_look(player: Player, settings) -> None:
    settings.SECOND_PAIR_OF_EYES = True  # since all of it was recorded


def tick(player: Player, user: User, **ticks: bool) -> CompleteLists:
    with versions.change(user, "eligibility record saved"):
        lists, _new = CompleteLists.objects.update_or_create(player=player, defaults={**ticks, "checked_by": user})
        summary.refresh(player)
    return lists


def japan(audience: str) -> str:
    return Verdict.objects.get(association__trigram="JPN", audience=audience).outcome


def page(player: Player, client: Client | None = None) -> str:
    address = reverse("players:player_detail", args=[player.slug])
    return (client or Client()).get(address).content.decode()


def test_without_the_setting_a_tick_counts_for_everybody_at_once(player: Player, member: Member) -> None:
    assert (japan("public"), japan("editors")) == ("unknown", "unknown")
    lists = tick(player, member("editor"), nationalities=True)
    assert lists.awaits_second == {}
    assert (japan("public"), japan("editors")) == ("not_eligible", "not_eligible")
    assert "list of nationalities complete" in page(player)


@pytest.mark.usefixtures("two_must_look")
class TestTwoMustLook:
    def test_it_counts_for_readers_only_when_another_has_confirmed_it(
        self, player: Player, member: Member, client: Client
    ) -> None:
        first, other = member("reviewer", "first"), member("reviewer", "other")
        lists = tick(player, first, nationalities=True)
        assert (japan("public"), japan("editors")) == ("unknown", "not_eligible")
        assert "list of nationalities complete" not in page(player)
        client.force_login(first)
        assert "list of nationalities complete" in page(player, client)
        assert "readers are told what follows without it" in page(player, client)
        with pytest.raises(Refused, match="yourself"):
            showing.second_tick(lists, "nationalities", first, seen=lists.seen_as)
        with pytest.raises(Refused, match="Only a reviewer"):
            showing.second_tick(lists, "nationalities", member("editor"), seen=lists.seen_as)
        assert japan("public") == "unknown"
        showing.second_tick(lists, "nationalities", other, seen=lists.seen_as)
        assert (japan("public"), japan("editors")) == ("not_eligible", "not_eligible")
        assert "list of nationalities complete" in page(player)
        with pytest.raises(Refused, match="any more"):
            showing.second_tick(lists, "nationalities", other, seen=lists.seen_as)
        told = [(row.change.by, row.awaits_second, row.checked_by) for row in lists.history.order_by("pk")]
        assert told == [(first, {"nationalities": first.pk}, first), (other, {}, first)]

    def test_what_two_have_seen_goes_on_counting_while_another_tick_waits(
        self, player: Player, member: Member, settings
    ) -> None:
        first, other = member("reviewer", "first"), member("reviewer", "other")
        settings.SECOND_PAIR_OF_EYES = False
        tick(player, first, nationalities=True)
        settings.SECOND_PAIR_OF_EYES = True
        tick(player, first, ancestors=True)
        lists = tick(player, other, residences=True)
        assert lists.awaits_second == {"ancestors": first.pk, "residences": other.pk}
        assert lists.confirmed.ticked == ("nationalities",)
        assert japan("public") == "not_eligible"
        with pytest.raises(Refused, match="yourself"):
            showing.second_tick(lists, "residences", other, seen=lists.seen_as)
        showing.second_tick(lists, "ancestors", other, seen=lists.seen_as)
        showing.second_tick(lists, "residences", first, seen=lists.seen_as)
        assert CompleteLists.objects.get().awaits_second == {}

    def test_to_take_a_tick_back_waits_for_nobody(self, player: Player, member: Member, settings) -> None:
        settings.SECOND_PAIR_OF_EYES = False
        tick(player, member("reviewer"), nationalities=True, ancestors=True)
        settings.SECOND_PAIR_OF_EYES = True
        assert tick(player, member("editor"), nationalities=False).awaits_second == {}
        assert japan("public") == "unknown"

    def test_to_decline_takes_the_tick_back_with_the_reason(self, player: Player, member: Member) -> None:
        first, other = member("reviewer", "first"), member("reviewer", "other")
        lists = tick(player, first, nationalities=True, ancestors=True)
        with pytest.raises(Refused, match="Say why"):
            showing.decline_tick(lists, "nationalities", other, " ", seen=lists.seen_as)
        showing.decline_tick(lists, "nationalities", other, "He may be Japanese\ntoo.", seen=lists.seen_as)
        after = CompleteLists.objects.get()
        assert (after.ticked, after.awaits_second, after.checked_by) == (("ancestors",), {"ancestors": first.pk}, other)
        assert (japan("public"), japan("editors")) == ("unknown", "unknown")
        change = Change.objects.first()
        assert change is not None
        assert (change.by, change.why) == (other, "He may be Japanese too.")
        assert "tick taken back" in change.what
        assert "list of nationalities complete" in change.what
        with pytest.raises(Stale):  # the page was made before
            showing.second_tick(lists, "ancestors", other, seen=lists.seen_as)

    def test_who_may_not_change_it_or_not_see_the_player_is_refused(self, player: Player, member: Member) -> None:
        lists = tick(player, member("reviewer", "first"), nationalities=True)
        with pytest.raises(Refused, match="may not change"):
            showing.decline_tick(lists, "nationalities", member("importer"), "no", seen=lists.seen_as)
        Player.objects.filter(pk=player.pk).update(visibility="internal")
        with pytest.raises(Refused, match="not for you"):
            showing.decline_tick(lists, "nationalities", member("editor"), "no", seen=lists.seen_as)
        assert CompleteLists.objects.get().nationalities

    def test_another_confirms_it_on_the_page_of_what_waits(
        self, player: Player, member: Member, client: Client
    ) -> None:
        first = member("editor")
        lists = tick(player, first, nationalities=True, ancestors=True)
        waiting = reverse("admin:players_player_waiting")
        client.force_login(first)
        shown = client.get(waiting).content.decode()
        assert "list of nationalities complete" in shown
        assert "That is you: somebody else has to confirm it." in shown
        assert 'value="confirm"' not in shown
        record = client.get(reverse("admin:players_player_eligibility", args=[player.pk])).content.decode()
        assert "Not every tick counts for readers yet" in record
        reviewer = member("reviewer")
        client.force_login(reviewer)
        assert client.get(waiting).content.decode().count('value="confirm"') == 2

        def send(name: str, **data: str) -> str:
            address = reverse("admin:players_player_waiting_tick", args=[lists.pk, name])
            return client.post(address, {"seen": lists.seen_as, **data}, follow=True).content.decode()

        assert "Choose what to do." in send("nationalities")
        assert "meanwhile" in send("nationalities", do="confirm", seen="x")
        assert "any more" in send("stateless", do="confirm")
        assert "Confirmed." in send("nationalities", do="confirm")
        assert "Say why" in send("ancestors", do="decline")
        after = send("ancestors", do="decline", why="A grandmother is missing.")
        assert "the tick is taken back" in after
        assert "Nothing waits." in after
        assert CompleteLists.objects.get().ticked == ("nationalities",)
        changes = client.get(reverse("admin:players_player_history", args=[player.pk])).content.decode()
        assert "A grandmother is missing." in changes
        assert "ancestors, nationalities" in changes  # they waited

    def test_what_a_command_has_ticked_any_reviewer_confirms(
        self, player: Player, member: Member, client: Client
    ) -> None:
        lists = CompleteLists.objects.create(player=player, nationalities=True)
        assert lists.awaits_second == {"nationalities": None}
        client.force_login(reviewer := member("reviewer"))
        assert "list of nationalities complete" in client.get(reverse("admin:players_player_waiting")).content.decode()
        showing.second_tick(lists, "nationalities", reviewer, seen=lists.seen_as)
        assert CompleteLists.objects.get().awaits_second == {}

    def test_bad_addresses_and_methods_are_refused(self, player: Player, member: Member, client: Client) -> None:
        lists = tick(player, member("editor"), nationalities=True)
        address = reverse("admin:players_player_waiting_tick", args=[lists.pk, "nationalities"])
        assert client.post(address).status_code == 302  # to log in
        client.force_login(member("importer"))
        assert client.post(address).status_code == 403
        client.force_login(User.objects.get(username="editor"))
        assert client.get(address).status_code == 405
        for unknown in ([999, "nationalities"], [lists.pk, "player"]):
            assert client.post(reverse("admin:players_player_waiting_tick", args=unknown)).status_code == 404
        Player.objects.filter(pk=player.pk).update(visibility="internal")
        assert client.post(address, {"do": "decline", "why": "x", "seen": lists.seen_as}).status_code == 404
        assert "list of nationalities" not in client.get(reverse("admin:players_player_waiting")).content.decode()
