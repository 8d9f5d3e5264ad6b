"""A database that is away is told from a fault of ours: 503 with Retry-After, not 500."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import BadRequest
from django.db import DatabaseError, IntegrityError, InterfaceError, OperationalError
from django.test import RequestFactory

from kb.health import bad_request, database_is_away


@pytest.fixture
def visitor(client):
    client.raise_request_exception = False
    return client


def failing(error):
    def fail(*args, **kwargs):
        raise error

    return fail


@pytest.mark.parametrize(
    "error",
    [
        ValueError("x"),
        IntegrityError("x"),
        DatabaseError("x"),
        OperationalError("no such table: players_player"),
    ],
)
def test_a_fault_of_ours_is_a_500(visitor, db, monkeypatch, error):
    monkeypatch.setattr("kb.health.connection", SimpleNamespace(cursor=failing(error)))
    response = visitor.get("/healthz")
    assert response.status_code == 500
    assert "Retry-After" not in response.headers
    assert "players_player" not in response.text


@pytest.mark.parametrize(
    "error",
    [
        OperationalError("server closed the connection unexpectedly"),
        OperationalError("couldn't get a connection after 5.00 sec"),
        OperationalError("database is locked"),
        InterfaceError("connection already closed"),
    ],
)
def test_a_database_that_is_away_is_a_503(visitor, db, monkeypatch, error):
    monkeypatch.setattr("kb.health.connection", SimpleNamespace(cursor=failing(error)))
    response = visitor.get("/healthz")
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    assert response.headers["Cache-Control"] == "no-store"
    assert str(error) not in response.text


def test_a_database_lost_inside_a_middleware_is_a_503_too(visitor, db, monkeypatch):
    monkeypatch.setattr("kb.throttle.seconds_to_wait", failing(OperationalError("server closed the connection")))
    assert visitor.post("/admin/login/", {"username": "a", "password": "b"}).status_code == 503


def test_nothing_raised_is_no_lost_database():
    assert not database_is_away(None)


def test_the_site_says_that_it_is_well(client, db):
    response = client.get("/healthz")
    assert (response.status_code, response.text) == (200, "ok\n")
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_health_is_only_read(client, db, method):
    assert getattr(client, method)("/healthz").status_code == 405


def test_a_refusal_of_django_stays_silent():
    request = RequestFactory().get("/")
    assert "what came in" not in bad_request(request, ValueError("what came in")).text
    assert "our reason" in bad_request(request, BadRequest("our reason")).text
