"""Where two players have been together: what is sure, what may be, and what is not said at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client

from players.models import CareerStep, Player
from players.together.ties import meetings
from tests.builders import cite, make_club, make_player, make_relationship, make_source, make_step, make_user

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)
YOUTH = {"squad": "youth"}
GONE = {"relation": "former"}
UNSURE = "; whether at the same time is not known"

Spell = tuple[str, str, dict[str, Any]]  # start, end, further fields

TABLE: list[tuple[Spell, Spell, str]] = [
    # sure, whichever day of the year each came and went
    (("2016", "2020", YOUTH), ("2018", "2022", YOUTH), "Both in the youth of SV Hellbach, 2018–2020"),
    (("2016", "2020", YOUTH), ("2018", "2022", {}), "Both at SV Hellbach, 2018–2020"),
    (("2018", "2018", {}), ("2016", "2020", {}), "Both at SV Hellbach, 2018"),
    (("", "2018", {}), ("2016", "2020", {}), "Both at SV Hellbach, 2018"),
    (("2020", "", {"as_of": "2025-12"}), ("2021", "2023", {}), "Both at SV Hellbach, 2021–2023"),
    (("", "", {"as_of": "2019-05"}), ("2018", "2020", {}), "Both at SV Hellbach, May 2019"),
    (
        ("2020", "2030", {"relation": "current", "as_of": "2021-05"}),
        ("2018", "2022-02", {}),
        "Both at SV Hellbach, 2020 – May 2021",
    ),
    (("2020", "", {"as_of": "2025-12"}), ("2021", "", {"as_of": "2026-02"}), "Both at SV Hellbach, from 2021"),
    (("", "", {"as_of": "2025-12"}), ("2021", "", {"as_of": "2026-02"}), "Both at SV Hellbach now"),
    # may be
    (("2016", "2018", {}), ("2018", "2020", {}), f"Both at SV Hellbach{UNSURE}"),
    (("2018", "2018", YOUTH), ("2018", "2018", YOUTH), f"Both in the youth of SV Hellbach{UNSURE}"),
    (("", "", GONE), ("2018", "2020", {}), f"Both at SV Hellbach{UNSURE}"),
    (("", "2018", {}), ("", "2019", {}), f"Both at SV Hellbach{UNSURE}"),
    (("", "", {"as_of": "2015"}), ("2018", "2020", {}), f"Both at SV Hellbach{UNSURE}"),
    # not
    (("2012", "2016", {}), ("2018", "2020", {}), ""),
    (("2021", "", {"as_of": "2025"}), ("", "2019", {}), ""),
    (("2027", "", {"relation": "future"}), ("2020", "", {"as_of": "2026"}), ""),
    (("2018", "", {"relation": "future"}), ("2016", "2020", {}), ""),
    (("", "", {**GONE, "as_of": "2015"}), ("2018", "2020", {}), ""),
]


def spell(player: Player, told: Spell) -> CareerStep:
    club = make_club() if not player.careerstep_facts.model.objects.exists() else CareerStep.objects.all()[0].club
    start, end, fields = told
    return make_step(player, club, start, end, **fields)


@pytest.mark.parametrize(("one", "other", "words"), TABLE)
def test_only_what_is_certain_is_told_as_such(one: Spell, other: Spell, words: str) -> None:
    here, there = spell(make_player("Mio Vries"), one), spell(make_player("Ole Dahlhaus"), other)
    assert [each.words.replace("\xa0", " ") for each in meetings([here], [there], TODAY)] == ([words] if words else [])
    assert len(meetings([there], [here], TODAY)) == bool(words)


def test_another_club_is_no_meeting_and_a_later_word_ends_what_was_present() -> None:
    one, other, club = make_player("Mio Vries"), make_player("Ole Dahlhaus"), make_club()
    here = make_step(one, club, "2020", as_of="2025")
    assert meetings([here], [make_step(other, make_club("TSV Altdorf"), "2020", as_of="2025")], TODAY) == []
    there = make_step(other, club, as_of="2019")
    left = make_step(other, club, relation="former", as_of="2021")
    assert [each.sure for each in meetings([here], [there], TODAY)] == [True]
    assert [each.sure for each in meetings([here], [there, left], TODAY)] == [False]


def test_each_spell_is_told_once_and_what_is_sure_before_what_may_be() -> None:
    one, other, club = make_player("Mio Vries"), make_player("Ole Dahlhaus"), make_club()
    here = [make_step(one, club, "2012", "2016", squad="youth"), make_step(one, club, "2016", "2020")]
    there = [make_step(other, club, "2010", "2015", squad="youth"), make_step(other, club, "2015", "2019")]
    found = [each.words for each in meetings(here, there, TODAY)]
    assert found == ["Both in the youth of SV Hellbach, 2012–2015", "Both at SV Hellbach, 2016–2019"]


def test_the_page_tells_it_of_whom_he_mentions_with_both_spells_as_evidence(client: Client) -> None:
    one, other, club = make_player("Mio Vries"), make_player("Ole Dahlhaus"), make_club()
    cite(make_relationship(one, other=other), "Mit Ole spiele ich gern.")
    mine = cite(make_step(one, club, "2016", "2020", squad="youth"), "Ab 2016 war ich in Hellbach.").fact
    draft = make_source(released=False)
    theirs = make_step(other, club, "2018", "2022", squad="youth")
    cite(theirs, "Von 2018 bis 2022.", draft)
    assert "Both in" not in client.get(one.get_absolute_url()).content.decode()
    assert theirs in CareerStep.objects.visible_to(make_user("reviewer"))
    cite(theirs, "Das waren vier Jahre.")
    assert theirs in CareerStep.objects.visible_to(AnonymousUser())
    for player in (one, other):
        page = client.get(player.get_absolute_url()).content.decode()
        assert page.count("Both in the youth of SV Hellbach, 2018–2020") == 1
        for fact in (mine, theirs):
            assert f'href="#ev-{fact.anchor}"' in page
            assert page.count(f'id="{fact.anchor}"') == page.count(f'id="ev-{fact.anchor}"') == 1
        assert "Von 2018 bis 2022." not in page
    page = client.get(one.get_absolute_url()).content.decode()
    assert f'Ole Dahlhaus · <a href="#{theirs.anchor}">' in page  # whose words they are
    other.visibility = "editors"
    other.save()
    assert "Both in" not in client.get(one.get_absolute_url()).content.decode()
