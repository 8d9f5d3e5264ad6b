"""Who may open which of the desk's routes."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group

from interviews import roles
from interviews.models import Batch, Upload
from tests import builders
from tests.interviews.desk.requests import url
from tests.interviews.extractions import (
    AGE,
    POSITION,
    another,
    card,
    imported,
)

pytestmark = pytest.mark.django_db


ROUTES = [
    # name, method, arguments, roles that may
    ("changelist", "get", 0, ("importer", "editor", "reviewer", "administrator")),
    ("change", "get", 1, ("importer", "editor", "reviewer", "administrator")),
    ("import", "get", 0, ("importer", "editor", "reviewer", "administrator")),
    ("import", "post", 0, ("importer", "editor", "reviewer", "administrator")),
    ("preview", "get", -1, ("importer", "editor", "reviewer", "administrator")),
    ("batches", "get", 0, ("importer", "editor", "reviewer", "administrator")),
    ("cancel", "post", -1, ("importer", "editor", "reviewer", "administrator")),
    ("go_on", "post", -1, ("importer", "editor", "reviewer", "administrator")),
    ("dealt_with", "post", -1, ("importer", "editor", "reviewer", "administrator")),
    ("state", "get", -1, ("importer", "editor", "reviewer", "administrator")),
    ("report_csv", "get", -1, ("importer", "editor", "reviewer", "administrator")),
    ("review", "get", 1, ("editor", "reviewer", "administrator")),
    ("person", "post", 1, ("editor", "reviewer", "administrator")),
    ("decide", "post", 2, ("editor", "reviewer", "administrator")),
    ("undo", "post", 2, ("editor", "reviewer", "administrator")),
    ("publish", "get", 1, ("reviewer", "administrator")),
    ("publish", "post", 1, ("reviewer", "administrator")),
]


ANSWERS = {"import": 200, "decide": 422}  # to an empty form, which is shown again; the others lead on


@pytest.mark.parametrize("role", ["anonymous", "reader", "staff", "importer", "editor", "reviewer", "administrator"])
@pytest.mark.parametrize(("name", "method", "arguments", "allowed"), ROUTES)
def test_each_route_opens_to_its_roles_only(client, sign_in, name, method, arguments, allowed, role):
    interview = imported(POSITION)
    user = sign_in(role) if role != "anonymous" else None
    batch = "00000000-0000-4000-8000-000000000001"
    if user is not None:
        row = Batch.objects.create(pk=batch, by=user, state="looked")
        Upload.objects.create(batch=row, number=1, file_name="a.txt", problem="empty", state="failed")
    args = [interview.pk, card(interview, "position").pk][:arguments] if arguments >= 0 else [batch]
    response = getattr(client, method)(url(name, *args))
    if role in ("anonymous", "reader"):
        assert response.status_code == 302
        assert "/login/" in response.url
    else:
        assert response.status_code == (
            403 if role not in allowed else ANSWERS.get(name, 302) if method == "post" else 200
        )


@pytest.mark.parametrize(
    ("name", "method"),
    [("import", "put"), ("review", "post"), ("person", "get"), ("publish", "delete")],
)
def test_a_wrong_method_is_refused(client, sign_in, name, method):
    interview = imported(POSITION)
    sign_in("administrator")
    args = [] if name == "import" else [interview.pk]
    assert getattr(client, method)(url(name, *args)).status_code == 405


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("review", [999]),
        ("publish", [999]),
        ("preview", ["00000000-0000-4000-8000-00000000000f"]),
        ("change", [999]),
    ],
)
def test_a_missing_id_is_not_found(client, sign_in, name, args):
    sign_in("administrator")
    response = client.get(url(name, *args))
    assert response.status_code == (302 if name == "change" else 404)


def test_the_cards_of_another_interview_are_not_found(client, sign_in):
    one, two = imported(POSITION), another(AGE)
    sign_in("editor")
    row = card(two, "age")
    assert client.post(url("decide", one.pk, row.pk), {"do": "accept", "version": 1}).status_code == 404
    assert client.post(url("undo", one.pk, row.pk), {"version": 1}).status_code == 404


BATCH_ROUTES = [
    *(("get", name) for name in ("preview", "progress", "state", "report", "report_csv")),
    *(("post", name) for name in ("preview", "cancel", "go_on", "dealt_with")),
]


@pytest.mark.parametrize(("method", "name"), BATCH_ROUTES)
@pytest.mark.parametrize(("role", "found"), [("importer", False), ("editor", True), ("administrator", True)])
def test_the_import_of_somebody_else_is_found_by_editors_only(client, sign_in, method, name, role, found):
    batch = Batch.objects.create(by=builders.make_user("editor"), state="looked")
    Upload.objects.create(batch=batch, number=1, state="failed")
    sign_in(role)
    status = getattr(client, method)(url(name, batch.pk)).status_code
    assert (status != 404) is found
    assert url("preview", batch.pk) not in client.get(url("batches")).content.decode() or found
    assert Batch.objects.get().state == ("cancelled" if found and name == "cancel" else "looked")


def test_a_refusal_leads_back_and_no_page_leads_into_one(client, sign_in):
    interview = imported(POSITION)
    user = interview.imported_by = sign_in("importer")
    interview.save()
    shown = client.get(url("change", interview.pk)).content.decode()
    assert str(user) in shown
    assert "/auth/user/" not in shown
    assert 'href="/admin/"' in client.get(url("review", interview.pk)).content.decode()


def test_groups_are_complete_and_made_once():
    roles.make_groups()
    counts = {group.name: group.permissions.count() for group in Group.objects.all()}
    assert set(counts) == {"importer", "editor", "reviewer", "administrator"}
    assert counts["importer"] < counts["editor"] < counts["reviewer"] < counts["administrator"]
    assert counts["reviewer"] == len(roles.PERMISSIONS["reviewer"])


@pytest.mark.parametrize(("public", "shown"), [("yes", 0), ("no", 1)])
def test_the_list_tells_what_is_public_and_a_title_leads_to_the_review(client, sign_in, public, shown):
    sign_in("editor")
    interview = imported(AGE)
    page = client.get(url("changelist"), {"public": public}).content.decode()
    assert page.count(url("review", interview.pk)) == shown
