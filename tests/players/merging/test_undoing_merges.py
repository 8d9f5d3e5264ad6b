"""A merge is undone: everything back as it was, or a refusal that names what has changed since."""

from __future__ import annotations

import pytest

from players import merging
from players.merging import ChangedSince, Refused, Stale
from players.models import Detail, Player, PlayerAlias
from tests.builders import cite, make_detail, make_player, make_source, make_user
from tests.players.merging.holdings_of_all import difference, everything
from tests.players.merging.pairs import merge, rich_pair, two

pytestmark = pytest.mark.django_db


def test_undoing_brings_everything_back(client):
    kept, gone = rich_pair()
    before = everything()
    done = merge(kept, gone)
    assert not Player.objects.filter(pk=gone.pk).exists()
    undone = merging.undo(done, make_user("reviewer"))
    assert difference(before, everything()) == {}
    assert undone.state == "undone"
    assert undone.undone_by is not None
    assert client.get("/players/jonte-reuterskamp/").status_code == 200


def test_undoing_is_itself_a_change():
    kept, gone = two()
    merging.undo(merge(kept, gone), make_user("reviewer", "Nele"), "two brothers")
    made = Player.history.filter(id=gone.pk).first().change
    assert (made.what, made.why, str(made.by)) == (
        "undone: Jonte Reuterskamp ← Jonte Reuterkamp",
        "two brothers",
        "Nele",
    )


def test_undoing_twice_is_refused():
    done = merge(*rich_pair())
    merging.undo(done, None)
    with pytest.raises(Stale, match="undone"):
        merging.undo(done, None)


def test_merging_again_after_undoing_works():
    kept, gone = rich_pair()
    before = everything()
    for _again in range(2):
        merging.undo(merge(kept, gone), None)
    assert difference(before, everything()) == {}


def test_undoing_names_what_has_changed_since():
    kept, gone = rich_pair()
    done = merge(kept, gone)
    fact = Detail.objects.get(number=192)
    fact.number = 191
    fact.save()
    kept.refresh_from_db()
    kept.name = "Jonte Reuterskamp-Ohm"
    kept.save()
    with pytest.raises(ChangedSince) as refusal:
        merging.undo(done, None)
    assert "“192”, is now “191”" in str(refusal.value)
    assert "is now “Jonte Reuterskamp-Ohm”" in str(refusal.value)
    assert len(refusal.value.changes) == 2
    fact.number, kept.name = 192, "Jonte Reuterskamp"
    fact.save()
    kept.save()
    merging.undo(done, None)


def test_undoing_names_what_is_gone_since():
    kept, gone = rich_pair()
    done = merge(kept, gone)
    PlayerAlias.objects.get(player=kept, name="Jonte Reuterkamp").delete()
    with pytest.raises(ChangedSince, match="gone: player alias “Jonte Reuterkamp”"):
        merging.undo(done, None)


def test_a_fact_accepted_since_from_his_source_stands_against_it():
    kept, gone = rich_pair()
    source = make_source("Das Interview")
    cite(make_detail(gone, "honour", "Meister"), "Wir wurden Meister.", source)
    done = merge(kept, gone)
    later = make_detail(kept, "foot", "left")
    cite(later, "Mit links.", source)
    with pytest.raises(ChangedSince, match="accepted since: "):
        merging.undo(done, None)
    later.delete()
    cite(make_detail(kept, "foot", "left"), "Mit links.")
    merging.undo(done, None)
    assert Detail.objects.get(kind="foot").player == kept


def test_a_later_merge_must_be_undone_first():
    first, second, third = make_player("Jonte A"), make_player("Jonte B"), make_player("Jonte C")
    before = everything()
    earlier = merge(second, first)
    later = merge(third, second)
    with pytest.raises(Refused, match="Jonte B has since been merged into Jonte C"):
        merging.undo(earlier, None)
    merging.undo(later, None)
    merging.undo(earlier, None)
    assert difference(before, everything()) == {}


def test_an_editor_does_not_bring_a_public_page_back():
    for draft in ("kept", "gone", "neither"):
        kept, gone = (make_player(f"Jonte {draft} {who}", published=who != draft) for who in ("kept", "gone"))
        done = merge(kept, gone)
        with pytest.raises(Refused, match="only a reviewer"):
            merging.undo(done, make_user("editor"))
        merging.undo(done, make_user("reviewer"))
    drafts = merge(make_player("Ole A", published=False), make_player("Ole B", published=False))
    assert merging.undo(drafts, make_user("editor")).state == "undone"
