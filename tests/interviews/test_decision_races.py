"""Sixteen at once upon one card or fact, on PostgreSQL: exactly one wins, the others see it, all agrees."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.serializers.json import DjangoJSONEncoder
from django.db import OperationalError, connection
from django.test import Client

from interviews import ingest, review
from interviews.extraction.facts import Header
from interviews.models import Decision, Interview
from interviews.review import locking
from players.models import CareerStep, Citation, Detail, Player
from players.models.sources import FACT_FIELDS, fact_model
from players.refusals import Refused
from tests import builders
from tests.interviews.extractions import TEXT, extraction, said
from tests.interviews.test_races import at_once

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]
ROUNDS = int(os.environ.get("SOAK_ROUNDS", "3"))
THREADS = 16


@pytest.fixture(autouse=True)
def _nobody_waits_for_each_other(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A deadlock is begun anew and costs a second; with the order of all doors there is none."""
    met: list[str] = []
    was_in_the_way = locking._was_in_the_way

    def noted(fault: Exception) -> bool:
        met.append(f"{fault}")
        return was_in_the_way(fault)

    monkeypatch.setattr(locking, "_was_in_the_way", noted)
    yield
    assert not [fault for fault in met if "deadlock" in fault]


@pytest.fixture
def editors() -> list[User]:
    users = [builders.make_user("editor", f"editor-{number}") for number in range(THREADS)]
    for user in users:
        user.is_superuser = True  # what they may do is tested elsewhere
        user.save()
    return users


def interview_of(name: str, *kinds: str, words: str = "") -> Interview:
    """A new interview of somebody, in which a position or a club is proposed."""
    text = f"{TEXT}\n{name} {words}"
    proposals = {
        "position": said("position", "Stürmer", player=name, value="forward"),
        "club": said("club", "in Hellbach war ich", player=name, club="SV Hellbach", relation="former"),
        "foot": said("foot", "mit 17", player=name, value="left"),
    }
    header = Header("de", "Kurvenblatt", None, "2025-12-14", "Ein Gespräch", (name,))
    chosen = [proposals[kind] for kind in kinds]
    return ingest.store(text, extract=lambda text: extraction(*chosen, text=text, header=header, mentions=())).interview


def rounds() -> Iterator[str]:
    """A name for each round, so that none finds what another has left."""
    return (f"Jaro Lindhoff N{number}" for number in range(ROUNDS))


def outcome(results: list[Any]) -> tuple[int, list[str]]:
    """How many won, and what the others were told; any other fault fails the test."""
    told = [result for result in results if isinstance(result, Exception)]
    assert all(isinstance(fault, Refused) for fault in told), told
    return len(results) - len(told), [str(fault) for fault in told]


def agrees(interview: Interview) -> None:
    """Cards, decisions, quotes, facts and their versions tell of one and the same course of things."""
    for card in interview.proposals.all():
        standing = [decision.kind for decision in card.decisions.standing()]
        expected = {"accepted": ["accept"], "rejected": ["reject"], "waiting": [], "later": ["later"]}
        assert standing == expected[card.state], card
    accepted = Decision.objects.standing().in_interview(interview).filter(kind="accept")
    assert all(decision.citations.exists() for decision in accepted)
    for citation in Citation.objects.filter(source=interview.source_id):
        assert citation.decisions.filter(undone_at__isnull=True).exists(), citation
        assert interview.text[citation.start : citation.end] == citation.quote
        is_as_kept(citation)
    for field in FACT_FIELDS:
        facts: Any = fact_model(field)._default_manager
        for fact in facts.filter(player__name__startswith="Jaro Lindhoff"):
            assert fact.named_source_id or fact.citations.exists(), fact
            is_as_kept(fact)


def is_as_kept(row: Any) -> None:
    """The last version of a row says what the row says, and belongs to an act with words."""
    last = row.history.latest()
    names = [field.attname for field in row._meta.concrete_fields if hasattr(last, field.attname)]
    told = [{name: getattr(each, name) for name in names} for each in (row, last)]
    one, other = (json.dumps(values, cls=DjangoJSONEncoder, sort_keys=True) for values in told)
    assert one == other
    assert last.change.what


def test_sixteen_accept_the_same_card(editors):
    for name in rounds():
        interview = interview_of(name, "club")
        row = interview.proposals.get()
        results = at_once(*[lambda user=user, row=row: review.accept(row.pk, 1, user) for user in editors])
        won, told = outcome(results)
        assert won == 1
        assert all("it is now accepted by editor-" in sentence for sentence in told)
        assert Player.objects.filter(name=name).count() == 1
        assert CareerStep.objects.filter(player__name=name).count() == 1
        agrees(interview)


def test_eight_accept_and_eight_reject(editors):
    for name in rounds():
        interview = interview_of(name, "position")
        row = interview.proposals.get()
        ways: list[Callable[..., Any]] = [review.accept, review.reject] * (THREADS // 2)
        results = at_once(
            *[lambda way=way, user=user, row=row: way(row.pk, 1, user) for way, user in zip(ways, editors, strict=True)]
        )
        won, told = outcome(results)
        assert won == 1
        row.refresh_from_db()
        assert all(f"it is now {row.state} by editor-" in sentence for sentence in told)
        assert Detail.objects.filter(player__name=name).count() == (row.state == "accepted")
        agrees(interview)


def test_eight_undo_what_eight_others_edit(editors):
    clients = [Client() for _user in editors]
    for client, user in zip(clients, editors, strict=True):
        client.force_login(user)
    for name in rounds():
        interview = interview_of(name, "position")
        row = interview.proposals.get()
        review.accept(row.pk, 1, editors[0])
        fact = Detail.objects.get(player__name=name)
        undos = [lambda user=user, row=row: review.undo(row.pk, 2, user) for user in editors[::2]]
        edits = [lambda client=client, fact=fact: edited(client, fact) for client in clients[1::2]]
        won, told = outcome(at_once(*chain(*zip(undos, edits, strict=True))))
        assert won == 1, told
        row.refresh_from_db()
        if row.state == "accepted":
            fact.refresh_from_db()
            assert (fact.value, fact.version) == ("defender", 2)
            assert sum("was corrected by hand by editor-" in sentence for sentence in told) == THREADS // 2
        else:
            assert not Detail.objects.filter(pk=fact.pk).exists()
            assert sum("now waiting" in sentence for sentence in told) == THREADS // 2 - 1
        agrees(interview)


def edited(client: Client, fact: Detail) -> None:
    """The form of the fact as it was opened at first, with another value."""
    sent = {
        "player": fact.player_id,
        "kind": "position",
        "value": "defender",
        "visibility": "public",
        "origin": "stated",
        "state": "current",
        "version": 1,
        "why": "misread",
        "as_of": "2025-12-14",
        "citations-TOTAL_FORMS": 0,
        "citations-INITIAL_FORMS": 0,
    }
    answer = client.post(f"/admin/players/detail/{fact.pk}/change/", sent)
    if answer.status_code == 503:
        raise OperationalError("couldn't get a connection")  # as `patiently` knows it
    if answer.status_code == 409:
        raise Refused("both versions are shown")
    assert answer.status_code == 302, answer.context["adminform"].form.errors.as_text()
    if answer["Location"] != "/admin/players/detail/":
        raise Refused("it is not there any more")


def test_batches_of_two_interviews_with_the_same_people_never_wait_for_each_other(editors):
    for name in rounds():
        interviews = [interview_of(name, "position", "club", "foot", words=f"mal {number}") for number in range(4)]
        seen = [list(each.proposals.values_list("pk", "version")) for each in interviews]
        tasks = [
            lambda user=user, each=each, cards=cards: review.accept_all(each.pk, cards, user)
            for user, each, cards in zip(editors, interviews * 4, seen * 4, strict=True)
        ]
        results = at_once(*tasks)
        assert outcome(results)[0] == THREADS
        assert sum(len(result.decisions) for result in results) == 12
        assert all("it is now accepted" in left.why for result in results for left in result.left_out)
        assert Player.objects.filter(name=name).count() == 1
        assert Detail.objects.filter(player__name=name).count() == 2
        for each in interviews:
            agrees(each)
        batches = [result.batch for result in results if result.batch]
        results = at_once(*[lambda batch=batch: review.undo_all(batch, None) for batch in batches * 2])
        assert outcome(results)[0] == len(batches)
        for each in interviews:
            agrees(each)
        assert not Citation.objects.filter(source__in=[each.source_id for each in interviews]).exists()


def test_undos_that_rest_on_each_other_cross_without_loss(editors):
    for name in rounds():
        interviews = [interview_of(name, "position", words=f"mal {number}") for number in range(4)]
        rows = [each.proposals.get() for each in interviews]
        for row in rows:
            review.accept(row.pk, 1, None)
        results = at_once(*[lambda row=row: review.undo(row.pk, 2, None) for row in rows[:3] * 5])
        assert outcome(results)[0] == 3
        fact = Detail.objects.get(player__name=name)
        assert [citation.source_id for citation in fact.citations.all()] == [interviews[3].source_id]
        for each in interviews:
            agrees(each)
