"""The door in: wholly or not at all, and again changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interviews import ingest, review
from interviews.extraction.facts import Header, Mention, Span
from interviews.ingest.moves import sides_of_moves
from interviews.models import Interview, Proposal, Turn
from interviews.models import Mention as MentionRow
from interviews.reading.files import Reading, read_pasted
from interviews.reading.limits import Unreadable
from players.models import Citation, Source
from tests import builders
from tests.interviews.extractions import (
    AGE,
    ALL,
    CAME,
    IDOL,
    LEFT,
    MOVE,
    POSITION,
    TEXT,
    TODAY,
    card,
    extraction,
    extractor,
    imported,
    said,
)

pytestmark = pytest.mark.django_db


def test_a_text_becomes_source_turns_mentions_and_proposals():
    interview = imported(*ALL)
    source = interview.source
    assert (source.outlet, source.author, source.language) == ("Kurvenblatt", "Ilse Brandt", "de")
    assert source.published.isoformat() == "2025-12-14"
    assert source.released_at is None
    assert [turn.number for turn in interview.turns.all()] == [1, 2, 3, 4, 5]
    assert interview.text == TEXT
    assert {mention.name for mention in interview.mentions.all()} == {
        "Jaro Lindhoff",
        "Enno Wiechert",
        "Pohl",
    }
    quotes = [str(quote) for proposal in interview.proposals.all() for quote in proposal.quotes.all()]
    assert all(words in TEXT for words in quotes)
    assert interview.subject_names == "Jaro Lindhoff"
    assert interview.ruleset == "sample-1"


@pytest.mark.parametrize("again", [TEXT, TEXT.replace("\n\n", "\n"), f"\n  {TEXT}\u3000", TEXT.replace(" ", "\u00a0")])
def test_the_same_words_again_create_nothing_and_give_the_first_import(again):
    first = imported(*ALL)
    rows = (
        Source.objects.count(),
        Turn.objects.count(),
        Proposal.objects.count(),
        MentionRow.objects.count(),
    )
    second = ingest.store(again, extract=extractor(AGE))
    assert (second.interview, second.created) == (first, False)
    counted = (Source, Turn, Proposal, MentionRow)
    assert tuple(model.objects.count() for model in counted) == rows


@pytest.mark.parametrize("text", ["", " \n", "x" * 1_000_001, "\ud800"])
def test_a_text_over_the_limits_is_refused(text):
    with pytest.raises(Unreadable):
        ingest.store(text, extract=extractor())
    assert not Interview.objects.exists()


@pytest.mark.parametrize("room", ["_keep_turns", "_keep_mentions", "_keep_proposals", "_keep_proposal"])
def test_a_fault_half_way_leaves_nothing(room, monkeypatch):
    def fault(*args):
        raise RuntimeError("power cut")

    monkeypatch.setattr(f"interviews.ingest.rows.{room}", fault)
    with pytest.raises(RuntimeError):
        imported(*ALL)
    for model in (Source, Interview, Turn, MentionRow, Proposal):
        assert not model.objects.exists()


def test_a_move_and_the_clubs_on_its_two_sides_are_one_card():
    interview = imported(*ALL)
    move = card(interview, "transfer")
    assert {part.fields["club"] for part in move.parts.all()} == {"SV Hellbach", "Grün-Weiß Torfmoor"}
    assert interview.proposals.cards().count() == len(ALL) - 2


@pytest.mark.parametrize(
    ("club", "is_side"),
    [
        (replace(CAME, player="Enno Wiechert"), False),
        (replace(CAME, fields={**CAME.fields, "from_year": 2021}), False),
        (replace(CAME, fields={**CAME.fields, "club": "FC Anderswo"}), False),
        (said("club", "in Hellbach", club="SV Hellbach", relation="current", to_year=2019), False),
        (said("club", "in Hellbach", club="SV Hellbach", relation="former"), False),
        (CAME, True),
        (LEFT, True),
        (said("club", "zu Grün-Weiß", club="GRÜN-WEISS Torfmoor", relation="current"), True),
    ],
)
def test_only_the_right_club_of_the_right_person_and_year_is_a_side(club, is_side):
    assert sides_of_moves((MOVE, club, AGE)) == ({1: 0} if is_side else {})


def test_a_side_belongs_to_one_move_only():
    assert list(sides_of_moves((MOVE, replace(MOVE, why="twice"), CAME)).values()) == [0]


def test_reading_again_replaces_only_what_is_undecided():
    interview = imported(AGE, POSITION, IDOL)
    age, position = card(interview, "age"), card(interview, "position")
    review.accept(age.pk, age.version, None, today=TODAY)
    review.reject(position.pk, position.version, None)
    foot = said("foot", "Stürmer", value="left")
    renewed = ingest.extract_again(interview, extractor(AGE, POSITION, foot, ruleset="sample-2"))
    assert (renewed.added, renewed.removed, renewed.kept) == (1, 1, 0)
    states = {row.kind: row.state for row in interview.proposals.all()}
    assert states == {"age": "accepted", "position": "rejected", "foot": "waiting"}
    interview.refresh_from_db()
    assert interview.ruleset == "sample-2"


def test_reading_again_by_the_same_rules_changes_nothing():
    interview = imported(*ALL)
    rows = list(interview.proposals.values_list("pk", "part_of", "fingerprint", "version"))
    renewed = ingest.extract_again(interview, extractor(*ALL))
    assert (renewed.added, renewed.removed, renewed.kept) == (0, 0, len(ALL))
    assert list(interview.proposals.values_list("pk", "part_of", "fingerprint", "version")) == rows


def test_what_an_accepted_proposal_has_told_is_not_proposed_again():
    interview = imported(CAME)
    club = card(interview, "club")
    review.accept(club.pk, club.version, None, today=TODAY)
    less = replace(CAME, fields={"club": "Grün-Weiß Torfmoor", "relation": "current"})
    assert ingest.extract_again(interview, extractor(less)).added == 0
    more = replace(CAME, fields={**CAME.fields, "level": "first_team"})
    assert ingest.extract_again(interview, extractor(more)).added == 1


def test_the_sides_of_a_decided_move_are_not_proposed_again():
    interview = imported(MOVE, CAME, LEFT)
    move = card(interview, "transfer")
    review.reject(move.pk, move.version, None)
    assert ingest.extract_again(interview, extractor(MOVE, CAME, LEFT)).added == 0
    late = said("club", "in der Jugend", club="SV Hellbach", relation="former")
    assert ingest.extract_again(interview, extractor(MOVE, CAME, late)).added == 1
    assert card(interview, "club").part_of is None


def test_a_fault_in_reading_again_leaves_the_old_rows(monkeypatch):
    interview = imported(*ALL)

    def fault(*args):
        raise RuntimeError("power cut")

    monkeypatch.setattr("interviews.ingest.rows._keep_proposal", fault)
    with pytest.raises(RuntimeError):
        ingest.extract_again(interview, extractor(AGE, ruleset="sample-2"))
    interview.refresh_from_db()
    assert (interview.ruleset, interview.proposals.count()) == ("sample-1", len(ALL))


def test_a_resolved_mention_stays_resolved_and_other_names_go():
    interview = imported(IDOL)
    player = builders.make_player("Enno Wiechert")
    MentionRow.objects.filter(name="Enno Wiechert").update(player=player, by_hand=True)
    moved = Mention("Enno Wiechert", "player", (Span(1, 2),))
    ingest.extract_again(interview, extractor(IDOL, mentions=(moved,)))
    rows = interview.mentions.all()
    assert [(row.name, row.player, row.spans) for row in rows] == [("Enno Wiechert", player, [[1, 2]])]


def test_citations_follow_their_turn_when_it_gets_another_number():
    interview = imported(AGE)
    age = card(interview, "age")
    review.accept(age.pk, age.version, None, today=TODAY)
    before = Citation.objects.get()
    assert before.turn == 3
    turns = extraction(AGE).turns[1:]
    ingest.extract_again(interview, extractor(AGE, turns=turns))
    assert Citation.objects.get().turn == 2


def test_clubs_and_associations_of_the_reference_data_are_linked():
    club = builders.make_club("SV Hellbach", reference_key="sv-hellbach")
    builders.make_association("JPN")
    spans = (Span(0, 3),)
    mentions = (
        Mention("Hellbach", "club", spans, club_key="sv-hellbach"),
        Mention("FC Unbekannt", "club", spans, club_key="nobody"),
        Mention("Japan", "national_team", spans, association="JPN"),
    )
    interview = imported(mentions=mentions)
    linked = {row.name: row.club or row.association for row in interview.mentions.all()}
    assert linked == {"Hellbach": club, "FC Unbekannt": None, "Japan": builders.make_association("JPN")}


def test_a_preview_stores_nothing_and_knows_the_first_import():
    shown = ingest.preview(read_pasted(TEXT), extractor(*ALL))
    assert (shown.turns, shown.cards, shown.already) == (5, len(ALL) - 2, None)
    assert not Source.objects.exists()
    first = imported()
    assert ingest.preview(read_pasted(TEXT), extractor()).already == first


@pytest.mark.parametrize(
    ("reading", "header", "title"),
    [
        (Reading("text", ""), Header("de", title="Aus dem Text"), "Aus dem Text"),
        (Reading("text", "", title="Aus der Seite"), Header("de", title="Aus dem Text"), "Aus der Seite"),
        (Reading("\n# **Erste** Zeile\n", ""), Header("de"), "Erste Zeile"),
        (Reading("x" * 400, ""), Header("de"), "x" * 300),
        (Reading("x" * 400, ""), Header("de", subjects=("Jaro Lindhoff",)), "Interview: Jaro Lindhoff"),
        (Reading("Recht\u202eslinks", ""), Header("de"), "Recht slinks"),
    ],
)
def test_the_title_comes_from_the_page_then_the_text_then_its_first_line(reading, header, title):
    assert ingest.record_of(reading, header).title == title


@pytest.mark.parametrize(
    ("said_date", "said_url"), [("2025-02-30", "javascript:alert(1)"), ("gestern", "x" * 600), ("", "")]
)
def test_a_record_keeps_no_bad_date_and_no_bad_address(said_date, said_url):
    record = ingest.record_of(Reading("text", "", published=said_date, url=said_url), Header("de"))
    assert (record.published, record.url) == (None, "")


def test_the_editors_name_for_the_interviewee_replaces_that_of_the_text():
    record = ingest.Record(title="Titel", subject="Jaro-Piet Lindhoff")
    interview = ingest.store(TEXT, record, extract=extractor(AGE, IDOL)).interview
    assert {row.person for row in interview.proposals.all()} == {"Jaro-Piet Lindhoff"}
    assert interview.mentions.filter(name="Jaro-Piet Lindhoff").exists()


def test_two_interviewees_keep_their_names():
    header = Header("de", subjects=("Jaro Lindhoff", "Enno Wiechert"))
    record = ingest.Record(title="Titel", subject="Lindhoff / Wiechert")
    interview = ingest.store(TEXT, record, extract=extractor(AGE, header=header)).interview
    assert interview.proposals.get().person == "Jaro Lindhoff"


def test_two_interviews_with_the_same_head_get_two_addresses():
    first, second = imported(), imported(text=f"{TEXT} Noch ein Satz.")
    assert first.source.slug == "jaro-lindhoff-kurvenblatt-2025-12-14"
    assert second.source.slug == "jaro-lindhoff-kurvenblatt-2025-12-14-2"


def test_the_editors_date_counts_when_relative_times_are_resolved(monkeypatch):
    seen = []

    def chosen(text, published):
        seen.append(published)
        return extraction(text=text)

    monkeypatch.setattr("interviews.ingest.chosen", chosen)
    for number, written in enumerate(("2024-03-02", "2024-03", "2024", "")):
        published = builders.partial(written)
        record = ingest.Record(title="Titel", published=published)
        imported = ingest.store(f"{TEXT}{number}", record)
        ingest.extract_again(imported.interview)
    assert seen == ["2024-03-02"] * 2 + ["2024-03"] * 2 + [None] * 4
