"""Sources in the admin: a register is released by a reviewer, and what rests on it is public from then on."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client

from players.models import Source, Verdict
from tests.builders import make_association, make_nationality, make_player, make_source, partial, settle

pytestmark = pytest.mark.django_db

LIST = "/admin/players/source/"


def chosen(action: str, *sources: Source) -> dict[str, Any]:
    return {"action": action, "why": "reason", "_selected_action": [source.pk for source in sources]}


def audiences() -> set[str]:
    return set(Verdict.objects.values_list("audience", flat=True))


def test_a_reviewer_releases_a_register_and_withdraws_it(desk) -> None:
    make_association("GER")
    register = make_source("Register", kind="register", released=False)
    player = make_nationality(make_player(), named_source=register).player
    settle(player)
    assert audiences() == {"editors"}
    client = desk("reviewer")
    assert "1 source changed." in client.post(LIST, chosen("release", register), follow=True).content.decode()
    register.refresh_from_db()
    assert register.released_at is not None
    assert register.released_by is not None
    assert audiences() == {"editors", "public"}
    assert "0 sources changed." in client.post(LIST, chosen("release", register), follow=True).content.decode()
    client.post(LIST, chosen("withdraw", register))
    assert Source.objects.filter(kind="register", released_at=None, released_by=None).exists()
    assert audiences() == {"editors"}
    assert LogEntry.objects.filter(object_id=str(register.pk)).count() == 2


@pytest.mark.parametrize("action", ["release", "withdraw"])
def test_an_editor_releases_nothing(desk, action: str) -> None:
    register = make_source("Register", kind="register", released=action == "withdraw")
    before = register.released_at
    client = desk("editor")
    assert f'value="{action}"' not in client.get(LIST).content.decode()
    client.post(LIST, chosen(action, register))
    register.refresh_from_db()
    assert register.released_at == before


def test_an_interview_is_published_elsewhere(desk) -> None:
    interview = make_source(released=False)
    page = desk("reviewer").post(LIST, chosen("release", interview), follow=True).content.decode()
    assert "Interviews are left as they are" in page
    interview.refresh_from_db()
    assert interview.released_at is None


@pytest.mark.parametrize(("typed", "kept"), [("2025-07", "2025-07"), ("", ""), ("2025/2026", "2025/2026")])
def test_an_editor_records_a_source_with_one_date(desk, typed: str, kept: str) -> None:
    sent = {"title": "Register", "slug": "register", "kind": "register", "published": typed}
    rows = {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0}
    client = desk("editor")
    assert client.post(f"{LIST}add/", sent | rows).status_code == 302
    assert Source.objects.get().published == partial(kept)


def test_a_date_that_is_none_is_refused(desk, client: Client) -> None:
    sent = {"title": "Register", "slug": "register", "kind": "register", "published": "lately"}
    rows = {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0}
    assert "is no date" in desk("editor").post(f"{LIST}add/", sent | rows).content.decode()
    assert not Source.objects.exists()
    client.logout()
    assert desk("importer").post(f"{LIST}add/", sent | rows).status_code == 403
