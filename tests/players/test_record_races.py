"""Two editors save the same eligibility record at once, on PostgreSQL: one wins, the other is told."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client

from interviews.roles import make_groups
from players.models import Nationality
from tests.builders import make_nationality, make_user
from tests.interviews.test_races import at_once
from tests.players.records import address, known_from_an_interview, row, sent_by

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real"),
]


def editor() -> Client:
    make_groups()
    user = make_user("reader")
    user.is_staff = True
    user.save()
    user.groups.add(Group.objects.get(name="editor"))
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize("number", range(4))
def test_one_row_is_changed_by_one_of_two(number: int) -> None:
    player = known_from_an_interview()
    make_nationality(player)
    one, other = editor(), editor()
    first = sent_by(one.get(address(player))) | row("nationality-0", basis="registered")
    second = sent_by(other.get(address(player))) | row("nationality-0", status="entitled", basis="")
    answers = at_once(lambda: one.post(address(player), first), lambda: other.post(address(player), second))
    assert sorted(answer.status_code for answer in answers) == [302, 409]
    fact = Nationality.objects.get()
    assert fact.version == 2
    won = "registered" if answers[0].status_code == 302 else ""
    assert fact.basis == won


@pytest.mark.parametrize("number", range(4))
def test_a_row_is_recorded_once_when_sent_twice(number: int) -> None:
    player = known_from_an_interview()
    one = editor()
    told = row("nationality-0", iso="JP", basis="birth", named_source=make_nationality(player).named_source_id)
    sent = sent_by(one.get(address(player)))
    sent |= {name.replace("-0-", "-1-"): value for name, value in told.items()}
    answers = at_once(*[lambda: one.post(address(player), sent)] * 3)
    assert sorted(answer.status_code for answer in answers) == [302, 409, 409]
    assert Nationality.objects.filter(iso="JP").count() == 1
