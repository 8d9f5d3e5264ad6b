"""Every act of the review is a change with a user and words, and counts up each row that it changes."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User

from interviews import ingest, review
from interviews.models import Interview, Proposal
from players import changes
from players.models import Change, Detail, Player, Source
from tests.builders import make_club, make_player, make_user
from tests.interviews.extractions import (
    AGE,
    ALL,
    MOVE,
    POSITION,
    TODAY,
    another,
    card,
    extractor,
    imported,
    said,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> User:
    return make_user("reviewer", "lene")


def accept(row: Proposal, user: User, **choices: Any) -> None:
    row.refresh_from_db()
    review.accept(row.pk, row.version, user, today=TODAY, **choices)


def undo(row: Proposal, user: User) -> None:
    row.refresh_from_db()
    review.undo(row.pk, row.version, user, today=TODAY)


def newest() -> Change:
    return Change.objects.order_by("pk").last()  # type: ignore[return-value]


def unnamed() -> list[str]:
    """What changed without words."""
    return [
        f"{row.history_type} {row.instance_type.__name__}"
        for model in changes.tracked()
        for row in model.history.filter(change__what="")  # type: ignore[attr-defined]
    ]


def not_counted_up() -> list[str]:
    """Versions that bear the number of the one before them: a form opened between the two would not notice."""
    found = []
    for model in changes.tracked():
        if not any(field.name == "version" for field in model._meta.concrete_fields):
            continue
        last: dict[int, Any] = {}
        for row in model.history.order_by("history_id"):  # type: ignore[attr-defined]
            before = last.get(row.id)
            is_same_act = before is not None and before.change_id == row.change_id
            if before is not None and row.history_type == "~" and row.version <= before.version and not is_same_act:
                found.append(f"{model.__name__} {row.id}: {row.change.what}")
            last[row.id] = row
    return found


def everything_done(user: User) -> Interview:
    """All proposals of an interview accepted, some undone, published and withdrawn, and read again."""
    interview = imported(*ALL)
    for row in interview.proposals.cards():
        accept(row, user)
    for row in list(interview.proposals.cards())[::3]:
        undo(row, user)
    interview.refresh_from_db()
    review.publish_interview(interview, user, [offer.player for offer in review.offers(interview) if not offer.refusal])
    review.withdraw_interview(interview, user)
    for player in Player.objects.published():
        review.withdraw_player(player, user)
    ingest.extract_again(interview, extractor(*ALL))
    return interview


def test_every_act_of_the_review_has_words_and_a_user(editor: User) -> None:
    everything_done(editor)
    assert unnamed() == []
    acts = Change.objects.exclude(what__startswith="imported").exclude(what__startswith="read again")
    assert {change.by for change in acts} == {editor}
    assert {change.what.split(":")[0] for change in acts} == {"accepted", "undone", "published", "withdrawn"}


def test_every_act_of_the_review_counts_up(editor: User) -> None:
    everything_done(editor)
    assert not_counted_up() == []


def test_an_acceptance_that_refines_counts_up(editor: User) -> None:
    accept(card(imported(AGE), "age"), editor)
    accept(card(another(said("birth_date", "22", value="2003-05-14")), "birth_date"), editor)
    detail = Detail.objects.get()
    assert detail.history.count() == 2
    assert (not_counted_up(), unnamed()) == ([], [])


def test_a_conflict_keeps_both_or_prefers_one_with_the_reason(editor: User) -> None:
    accept(card(imported(POSITION), "position"), editor)
    other = card(another(said("position", "Stürmer", value="defender")), "position")
    accept(other, editor, on_conflict="prefer_new", reason="newer source")
    assert (newest().why, newest().by) == ("newer source", editor)
    loser = Detail.objects.get(value="forward")
    assert [row.state for row in loser.history.order_by("history_id")] == ["current", "superseded"]
    undo(other, editor)
    assert [row.state for row in loser.history.order_by("history_id")] == ["current", "superseded", "current"]
    assert (not_counted_up(), unnamed()) == ([], [])


def test_a_person_who_is_named_is_a_change(editor: User) -> None:
    interview = imported(MOVE)
    player = make_player("Jaro Lindhoff-Ohlen")
    review.link_person(interview.pk, "Jaro Lindhoff", player, user=editor, alias=True)
    made = newest()
    assert made.what.startswith("named: ")
    assert (made.by, player.aliases.get().history.get().change) == (editor, made)
    accept(card(interview, "transfer"), editor)
    assert unnamed() == ["+ Player"]  # whom the test itself has made


def test_what_was_undone_is_kept_in_the_history(editor: User) -> None:
    row = card(imported(POSITION), "position")
    accept(row, editor)
    undo(row, editor)
    assert not Detail.objects.exists()
    kinds = Detail.history.order_by("history_id").values_list("history_type", "change__what")
    assert [kind for kind, _what in kinds] == ["+", "-"]
    assert [what.split(":")[0] for _kind, what in kinds] == ["accepted", "undone"]


def test_publishing_is_told_of_source_and_player(editor: User) -> None:
    interview = imported(POSITION)
    accept(card(interview, "position"), editor)
    interview.refresh_from_db()
    review.publish_interview(interview, editor, [interview.subject])  # type: ignore[list-item]
    made = newest()
    assert made.what.startswith("published: ")
    assert Source.history.filter(change=made).count() == Player.history.filter(change=made).count() == 1


def test_a_change_elsewhere_is_noticed_by_this_test() -> None:
    club = make_club()
    club.city = "Hellbach"
    club.save()
    assert not_counted_up() == [f"Club {club.pk}: "]
    assert sorted(unnamed()) == ["+ Club", "~ Club"]
