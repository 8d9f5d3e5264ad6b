"""The start page: four counts, each for who may follow it, with few queries."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from interviews import desk_start
from interviews.models import Batch, Proposal, Upload
from tests.builders import cite, make_detail, make_interview, make_player, make_user

pytestmark = pytest.mark.django_db


def waiting(interview: Any, days: int, value: int = 187, person: str = "Jonte Reuterskamp") -> Proposal:
    proposal = Proposal.objects.create(
        interview=interview,
        kind="height",
        person=person,
        fields={"value": value},
        voice="player",
        certainty="stated",
        rule="height.test",
        why="because",
        fingerprint=f"{interview.pk}-{value}-{days}",
    )
    Proposal.objects.filter(pk=proposal.pk).update(created_at=timezone.now() - timedelta(days=days))
    return proposal


def failed_import(user: Any) -> None:
    batch = Batch.objects.create(by=user, state=Batch.State.DONE)
    Upload.objects.create(batch=batch, number=1, file_name="a.txt", state=Upload.State.FAILED, problem="x")


def test_it_counts_what_waits_the_oldest_what_contradicts_and_what_failed(sign_in: Any, client: Client) -> None:
    old, new = make_interview(), make_interview("Noch ein Text.")
    waiting(new, 2)
    waiting(old, 40)
    Proposal.objects.filter(pk=waiting(old, 90, 185).pk).update(state="rejected")
    for player in (make_player("Ole Dahlhaus"), make_player("Titus Wennekamp")):
        for number in (187, 185):  # two values that contradict each other are one conflict, as on its page
            cite(make_detail(player, "height", number=number, contested=True))
    user = sign_in("editor")
    failed_import(user)
    html = " ".join(client.get("/admin/").content.decode().split())
    assert "<strong>2</strong> <span>proposals wait</span>" in html
    assert "<strong>1 month</strong> <span>the oldest has waited</span>" in html
    assert f"/admin/interviews/interview/{old.pk}/review/" in html
    assert "<strong>2</strong> <span>conflicts on record</span>" in html
    assert "On record: 2" in client.get("/admin/players/player/conflicts/").content.decode()
    assert "<strong>1</strong> <span>imports with failed files</span>" in html
    assert "Recent actions" in html  # what Django has of its own stays


def test_an_empty_desk_says_so(sign_in: Any, client: Client) -> None:
    sign_in("editor")
    html = " ".join(client.get("/admin/").content.decode().split())
    assert "<strong>0</strong> <span>proposals wait</span>" in html
    assert "nothing waits" in html


def test_an_importer_counts_his_own_failures_only(sign_in: Any, client: Client) -> None:
    waiting(make_interview(), 3)
    failed_import(make_user("editor"))
    sign_in("importer")
    html = " ".join(client.get("/admin/").content.decode().split())
    assert "proposals wait" not in html
    assert "conflicts on record" not in html
    assert "Stale facts" not in html
    assert "<strong>0</strong> <span>imports with failed files</span>" in html


def test_who_may_nothing_sees_no_counts() -> None:
    begun = desk_start.start(make_user("reader"), timezone.now())
    assert (begun.counts, begun.ways) == ((), ())


def test_every_way_leads_to_a_page_that_opens(sign_in: Any, client: Client) -> None:
    begun = desk_start.start(sign_in("reviewer"), timezone.now())
    assert len(begun.ways) >= 6
    for address in [*(way.address for way in begun.ways), *(count.address for count in begun.counts)]:
        assert client.get(address).status_code == 200, address


def test_its_queries_do_not_grow(sign_in: Any, client: Client, django_assert_max_num_queries: Any) -> None:
    sign_in("editor")
    client.get("/admin/")
    interview = make_interview()
    for number in range(5):
        waiting(interview, number, 180 + number)
        cite(make_detail(make_player(f"Spieler {number}"), "height", number=180, contested=True))
    with django_assert_max_num_queries(20):
        client.get("/admin/")
