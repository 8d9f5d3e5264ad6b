"""The lists of two players who are merged: which of them is complete afterwards."""

from __future__ import annotations

import pytest

from players import merging
from players.models import CompleteLists
from tests.builders import make_ancestor, make_nationality, make_user
from tests.players.merging.pairs import merge, two

pytestmark = pytest.mark.django_db


def test_a_list_is_complete_only_where_both_sides_make_it_so():
    kept, gone = two()
    make_nationality(gone, "JP")
    CompleteLists.objects.create(player=kept, nationalities=True, residences=True, appearances=True)
    CompleteLists.objects.create(player=gone, nationalities=False, residences=False, ancestors=True)
    merge(kept, gone)
    lists = CompleteLists.objects.get()
    assert lists.player == kept
    assert (lists.nationalities, lists.residences, lists.ancestors) == (False, True, True)


@pytest.mark.parametrize(("waits_of", "waits_after"), [("kept", ["nationalities"]), ("gone", [])])
def test_a_merged_list_waits_where_only_a_waiting_tick_makes_it_complete(settings, waits_of, waits_after):
    settings.SECOND_PAIR_OF_EYES = True
    kept, gone = two()
    make_nationality(kept)  # the other brings none: what was confirmed of the one who stays is enough
    make_ancestor(gone)
    first = make_user().pk
    for name, player in (("kept", kept), ("gone", gone)):
        lists = CompleteLists.objects.create(player=player, nationalities=True, ancestors=player == kept)
        waiting = dict.fromkeys(lists.ticked, first) if name == waits_of else {}
        CompleteLists.objects.filter(pk=lists.pk).update(awaits_second=waiting)
    asked = merge(kept, gone)
    merging.confirm(asked, seen=merging.stamp(kept, gone), user=make_user("reviewer"))
    lists = CompleteLists.objects.get()
    assert lists.ticked == ("nationalities",)
    assert lists.awaits_second == dict.fromkeys(waits_after, first)
