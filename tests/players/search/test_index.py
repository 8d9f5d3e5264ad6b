"""The index of the search: it follows every name and quote, knows no unpublished secret, and can be made anew."""

from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from players import merging
from players.models import (
    Citation,
    Club,
    ClubAlias,
    FindableName,
    FindableQuote,
    Misspelling,
    Player,
    PlayerAlias,
    Source,
    indexed,
)
from players.words.asking import Term
from tests.builders import cite, make_club, make_detail, make_player, make_source, make_user

pytestmark = pytest.mark.django_db
ANYBODY = AnonymousUser()


def everything() -> tuple[list[Any], list[Any], list[Any]]:
    fields = ("player", "player_alias", "club", "club_alias", "words")
    return (
        sorted(FindableName.objects.values_list(*fields), key=str),
        sorted(FindableQuote.objects.values_list("citation", "words")),
        sorted(Misspelling.objects.values_list("form", "word", "in_names")),
    )


def found(text: str) -> list[str]:
    return [player.name for player in Player.objects.visible_to(ANYBODY).named_like(text, ANYBODY)]


def quotes_with(token: str) -> int:
    return FindableQuote.objects.holding(((Term(token),),)).count()


def test_nothing_is_found_by_no_condition_or_an_impossible_one() -> None:
    make_player("Jan Ohm")
    assert not FindableName.objects.holding().exists()
    assert not FindableName.objects.holding(()).exists()
    assert not FindableName.objects.holding(((Term("jan"),),), ()).exists()


def test_an_old_name_finds_nobody() -> None:
    player = make_player("Jan Ohm")
    player.name = "Jan Watt"
    player.save()
    assert (found("ohm"), found("watt")) == ([], ["Jan Watt"])


def test_a_further_name_goes_with_its_row_and_with_its_player() -> None:
    player = make_player("Jan Ohm")
    alias = PlayerAlias.objects.create(player=player, name="Blitz")
    assert found("blitz") == ["Jan Ohm"]
    alias.delete()
    assert found("blitz") == []
    PlayerAlias.objects.create(player=player, name="Donner")
    Player.objects.all().delete()
    assert not FindableName.objects.exists()


def test_a_quote_goes_with_its_row() -> None:
    quote = cite(make_detail(make_player(), "height", number=187), "Ich messe zwei Meter.")
    assert quotes_with("meter") == 1
    Citation.objects.filter(pk=quote.pk).delete()
    assert quotes_with("meter") == 0


def test_a_name_that_moves_to_another_player_finds_that_one() -> None:
    one, other = make_player("Jan Ohm"), make_player("Ole Watt")
    alias = PlayerAlias.objects.create(player=one, name="Blitz")
    alias.player = other
    alias.save()
    assert found("blitz") == ["Ole Watt"]


def test_saving_again_writes_nothing_but_the_row(django_assert_num_queries) -> None:
    player = make_player("Jan Ohm")
    player.save()
    before = everything()
    with django_assert_num_queries(1):
        indexed.keep(player)
    assert everything() == before


def test_what_is_written_in_bulk_is_kept_by_keep_all() -> None:
    rows = Club.objects.bulk_create(
        [Club(name="SV Hellbach", key="sv hellbach", slug="a"), Club(name="FC Ost", slug="b")]
    )
    indexed.keep_all([*rows, *rows])
    indexed.keep_all([])
    assert [club.name for club in Club.objects.named_like("hellbach")] == ["SV Hellbach"]
    assert FindableName.objects.count() == 2


def test_each_row_is_of_a_player_or_of_a_club() -> None:
    alias = ClubAlias.objects.create(club=make_club("1. FC Köln"), name="Effzeh")
    PlayerAlias.objects.create(player=make_player("Jan Ohm"), name="Blitz")
    of_clubs = FindableName.objects.of("club", ClubAlias.objects.visible_to(None))
    assert set(of_clubs.values_list("club_alias", flat=True)) == {None, alias.pk}
    assert of_clubs.filter(player=None).count() == of_clubs.count() == 2


def test_a_merge_and_its_undoing_leave_what_an_index_made_anew_would_hold() -> None:
    reviewer = make_user("reviewer")
    kept, gone = make_player("Jan Ohm"), make_player("Jan Ohmsen")
    PlayerAlias.objects.create(player=gone, name="Blitz")
    cite(make_detail(gone, "height", number=187), "Ich messe fast zwei Meter.")
    merge = merging.merge(kept, gone, why="the same", seen=merging.stamp(kept, gone), user=reviewer)
    assert set(found("blitz")) == {"Jan Ohm"}
    after = everything()
    indexed.rebuild()
    assert everything()[:2] == after[:2]
    merging.undo(merge, reviewer)
    assert set(found("blitz")) == {"Jan Ohmsen"}
    after = everything()
    indexed.rebuild()
    assert everything()[:2] == after[:2]


def test_the_command_makes_anew_what_was_lost_and_forgets_what_nobody_has() -> None:
    player = make_player("Jan Reuterskamp")
    cite(make_detail(player, "height", number=187), "Ich messe fast zwei Meter.")
    right = everything()
    FindableName.objects.all().delete()
    FindableQuote.objects.update(words="nothing")
    Misspelling.objects.filter(word="reuterskamp").delete()
    Misspelling.objects.learn(["niemand"], in_names=True)
    out = StringIO()
    call_command("rebuild_search", stdout=out)
    assert "search: 2 names and quotes indexed" in out.getvalue()
    assert everything() == right
    call_command("rebuild_search", stdout=out)
    assert everything() == right


def test_what_was_written_past_the_triggers_is_found_after_a_rebuild() -> None:
    make_player("Jan Ohm")
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO players_findablename_fts(players_findablename_fts) VALUES ('delete-all')")
        assert found("ohm") == []
    indexed.rebuild()
    assert found("ohm") == ["Jan Ohm"]


def test_known_words_are_forgotten_once_nobody_has_them() -> None:
    make_player("Jan Reuterskamp")
    other = make_player("Ole Reuterskamp")
    other.delete()
    indexed.forget(["Ole Reuterskamp"], ["Ole Reuterskamp"])
    known = set(Misspelling.objects.values_list("word", flat=True))
    assert "reuterskamp" in known
    assert "ole" not in known


def test_a_blacked_out_quote_is_indexed_anew() -> None:
    quote = cite(make_detail(make_player(), "height", number=187), "Jan Ohm misst zwei Meter.")
    Citation.objects.filter(pk=quote.pk).update(quote="███ misst zwei Meter.")
    indexed.forget(["Jan Ohm"], [])
    assert (quotes_with("ohm"), quotes_with("meter")) == (0, 1)


def test_a_misspelling_of_nothing_is_near_to_nothing() -> None:
    assert Misspelling.objects.near([], in_names=True) == {}
    assert Misspelling.objects.near(["xy", "muller"], in_names=True) == {"xy": [], "muller": []}


def test_one_letter_may_be_wrong_in_a_quote_and_two_in_a_name() -> None:
    player = make_player("Jan Trainer")
    cite(make_detail(player, "height", number=187), "Der Trainer misst zwei Meter.")
    near = Misspelling.objects.near
    assert near(["traaienr"], in_names=True) == {"traaienr": ["trainer"]}
    assert near(["traaienr"], in_names=False) == {"traaienr": []}
    assert near(["trainr"], in_names=False) == {"trainr": ["train", "trainer"]}


def test_what_an_unreleased_source_says_is_indexed_and_not_readable() -> None:
    """So that its release needs no second step: who may read it is asked with each search."""
    source = make_source(released=False)
    quote = cite(make_detail(make_player(), "height", number=187), "Ich messe fast zwei Meter.", source)
    assert quotes_with("meter") == 1
    assert Citation.objects.readable([quote.pk], ANYBODY) == []
    assert Citation.objects.readable([quote.pk], make_user("editor")) == [quote]
    Source.objects.filter(pk=source.pk).update(released_at=timezone.now())
    assert Citation.objects.readable([quote.pk], ANYBODY) == [quote]
