"""Whatever two players hold: merged and undone it is what it was, and merged it has lost no quote and no name."""

from __future__ import annotations

import os
from typing import Any

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from players import merging, names
from players.models import Citation, Club, CompleteLists, FormerAddress, Player, PlayerAlias, Source
from players.models.sources import FACT_FIELDS, fact_model
from tests.builders import (
    cite,
    make_ancestor,
    make_appearance,
    make_association,
    make_change,
    make_club,
    make_detail,
    make_eligibility,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
    make_source,
    make_step,
)
from tests.players.merging.holdings_of_all import difference, settled

pytestmark = pytest.mark.django_db
EXAMPLES = int(os.environ.get("SOAK_EXAMPLES", "8"))
KINDS = (
    *("height", "position", "birth_date", "honour", "shirt_number", "step", "stance", "plays", "friend", "mother"),
    *("nationality", "ancestor", "residence", "appearance", "change"),
)
YEARS = st.sampled_from(["", "2018", "2018-07", "2019"])
STATES = st.sampled_from(["current", "current", "current", "superseded", "retracted"])
FACTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "pick": st.integers(0, 1),
        "when": YEARS,
        "state": STATES,
        "visibility": st.sampled_from(["public", "editors", "internal"]),
        "quotes": st.lists(st.tuples(st.integers(0, 1), st.integers(0, 2)), max_size=3, unique=True),
    }
)
SIDES = st.fixed_dictionaries(
    {
        "facts": st.lists(FACTS, max_size=6),
        "aliases": st.lists(st.sampled_from(["Jo", "JO", "Reuti", "Jonte B"]), max_size=3, unique_by=names.key),
        "old": st.booleans(),
        "lists": st.none() | st.booleans(),
        "published": st.booleans(),
        "minor": st.booleans(),
    }
)
CHOICES = st.fixed_dictionaries(
    {}, optional={"name": st.sampled_from(["kept", "gone"]), "publish": st.sampled_from(["yes"])}
)
PREFER = st.sampled_from(["both", "kept", "gone"])


def add(player: Player, other: Player, told: dict[str, Any], sources: list[Source]) -> None:
    """One fact of the kind that was drawn, with its quotes."""
    pick, when = told["pick"], told["when"]
    common = {"state": told["state"], "state_reason": "" if told["state"] == "current" else "as drawn"}
    country = ("GER", "JPN")[pick]
    makers: dict[str, Any] = {
        "height": lambda: make_detail(player, "height", number=188 + pick, **common),
        "position": lambda: make_detail(player, "position", ("goalkeeper", "forward")[pick], **common),
        "birth_date": lambda: make_detail(player, "birth_date", date=when or "2003", **common),
        "honour": lambda: make_detail(player, "honour", ("Meister", "Pokal")[pick], **common),
        "shirt_number": lambda: make_detail(player, "shirt_number", number=pick, as_of=when, **common),
        "step": lambda: make_step(player, make_club_once(), when, as_of=when, **common),
        "stance": lambda: make_eligibility(
            player, make_association(country), stance=("open", "declined")[pick], as_of=when, **common
        ),
        "plays": lambda: make_eligibility(
            player, make_association(country), status="plays", level="senior", as_of=when, **common
        ),
        "friend": lambda: make_relationship(player, "friend", other=other, **common),
        "mother": lambda: make_relationship(
            player, "family", role="mother", detail=("Japan", "Ghana")[pick], detail_kind="country", **common
        ),
        "nationality": lambda: make_nationality(player, "DE", status=("held", "entitled")[pick], **common),
        "ancestor": lambda: make_ancestor(player, "mother", country, **common),
        "residence": lambda: make_residence(player, country, when or "2015", **common),
        "appearance": lambda: make_appearance(player, country, day=when or "2025-09-09", **common),
        "change": lambda: make_change(player, granted=when or "2025-08", **common),
    }
    fact = makers[told["kind"]]()
    fact.visibility = told["visibility"]
    fact.save()
    for source, start in told["quotes"]:
        cite(fact, "So war es.", sources[source], start=start, end=start + 10)


def make_club_once() -> Club:
    return Club.objects.filter(slug="sv-hellbach").first() or make_club()


def made(name: str, side: dict[str, Any], friend: Player, sources: list[Source]) -> Player:
    shown = {"visibility": "editors", "minor": True} if side["minor"] else {}
    player = make_player(name, published=side["published"], **shown)
    for told in side["facts"]:
        add(player, friend, told, sources)
    for alias in side["aliases"]:
        PlayerAlias.objects.create(player=player, name=alias)
    if side["old"]:
        FormerAddress.objects.create(player=player, slug=f"formerly-{player.slug}")
    if side["lists"] is not None:
        CompleteLists.objects.create(player=player, nationalities=side["lists"], appearances=not side["lists"])
    return player


def words_of(*players: Player) -> set[tuple[int, int, int, str]]:
    """Every quote of theirs: source, place, and the kind of fact that it backs."""
    found = set()
    for quote in Citation.objects.with_fact():
        if quote.fact.player_id in {player.pk for player in players}:
            found.add((quote.source_id, quote.start, quote.end, quote.backs[0]))
    return found


@settings(max_examples=EXAMPLES)
@given(ours=SIDES, theirs=SIDES, choices=CHOICES, prefer=PREFER)
def test_merged_and_undone_is_what_it_was(ours, theirs, choices, prefer):
    with transaction.atomic():
        sources = [make_source("Eins"), make_source("Zwei")]
        friend = make_player("Ole Dahlhaus")
        kept, gone = made("Jonte A", ours, friend, sources), made("Jonte B", theirs, friend, sources)
        cite(make_relationship(friend, "friend", other=gone), "Ein Freund.")
        before, words = settled(), words_of(kept, gone)
        facts = merging.facts_of([kept.pk, gone.pk])
        pairs = {
            f"{one.anchor}:{two.anchor}": prefer
            for one in facts
            for two in facts
            if (one.player_id, two.player_id) == (gone.pk, kept.pk)
        }
        done = merging.merge(
            kept, gone, seen=merging.stamp(kept, gone), user=None, why="as drawn", choices={**choices, **pairs}
        )
        assert words_of(kept) == words
        bearing = {names.key(Player.objects.get(pk=kept.pk).name), *kept.aliases.values_list("key", flat=True)}
        assert bearing >= {names.key(name) for name in ("Jonte A", "Jonte B", *ours["aliases"], *theirs["aliases"])}
        assert not any(fact_model(name)._default_manager.filter(player=gone.pk).exists() for name in FACT_FIELDS)
        merging.undo(done, None)
        assert difference(before, settled()) == {}
        transaction.set_rollback(True)
