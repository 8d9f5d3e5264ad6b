"""Ten tries to log in within five minutes, for each name and for each address."""

from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client, RequestFactory

from kb.models import LoginTry
from kb.throttle import MOST_TRIES, WITHIN, address_of, seconds_to_wait

LOGIN = "/admin/login/"
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def attempt(client, name="anna", password="wrong", address="192.0.2.1", **headers):
    return client.post(LOGIN, {"username": name, "password": password}, REMOTE_ADDR=address, **headers)


@pytest.fixture
def anna(db):
    return get_user_model().objects.create_user("anna", password="right-horse", is_staff=True)


def test_the_eleventh_try_for_a_name_is_refused_from_any_address(client, anna):
    statuses = [attempt(client, address=f"192.0.2.{n}").status_code for n in range(1, 12)]
    assert statuses == [200] * MOST_TRIES + [429]


def test_the_eleventh_try_from_an_address_is_refused_for_any_name(client, anna):
    statuses = [attempt(client, name=f"name-{n}").status_code for n in range(11)]
    assert statuses == [200] * MOST_TRIES + [429]


def test_even_the_right_password_has_to_wait(client, anna):
    for _ in range(MOST_TRIES):
        attempt(client)
    response = attempt(client, password="right-horse")
    assert response.status_code == 429
    assert 1 <= int(response.headers["Retry-After"]) <= 300
    assert "wait 5 minutes" in response.text
    assert client.get("/admin/").status_code == 302


def test_the_case_of_a_name_gives_no_further_tries(client, anna):
    for n in range(MOST_TRIES):
        attempt(client, name="Anna " if n % 2 else "ANNA", address=f"192.0.2.{n}")
    assert attempt(client, address="192.0.2.99").status_code == 429


def test_a_logged_in_editor_cannot_guess_without_end(client, anna):
    client.force_login(anna)
    for _ in range(MOST_TRIES):
        attempt(client, name="boss")
    assert attempt(client, name="boss").status_code == 429


def test_another_name_from_another_address_is_not_held_up(client, anna):
    for _ in range(MOST_TRIES + 1):
        attempt(client)
    assert attempt(client, name="ben", address="192.0.2.2").status_code == 200


def test_a_success_takes_none_of_the_tries(client, anna):
    for _ in range(MOST_TRIES + 2):
        assert attempt(Client(), password="right-horse").status_code == 302
    assert not LoginTry.objects.exists()


def test_looking_at_the_page_is_no_try(client, db):
    for _ in range(MOST_TRIES + 2):
        assert client.get(LOGIN).status_code == 200
    assert not LoginTry.objects.exists()


def test_another_form_is_no_try(client, db):
    client.post("/nowhere", {"username": "anna"})
    client.post("/admin/", {"username": "anna"})
    assert not LoginTry.objects.exists()


def test_a_refused_try_does_not_prolong_the_wait(client, anna):
    for _ in range(MOST_TRIES + 5):
        attempt(client)
    assert LoginTry.objects.count() == 2 * MOST_TRIES


def test_tries_are_forgotten_after_five_minutes(client, anna):
    for _ in range(MOST_TRIES):
        attempt(client)
    LoginTry.objects.update(at=datetime.now(UTC) - WITHIN - timedelta(seconds=1))
    assert attempt(client).status_code == 200
    assert LoginTry.objects.count() == 2


def test_what_was_typed_is_not_kept(client, anna):
    attempt(client, name="my secret password")
    assert not [each for each in LoginTry.objects.values_list("digest", flat=True) if "secret" in each]
    assert len(str(LoginTry.objects.all()[0])) < 40


@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        (range(9), 0),
        (range(10), 0),
        (range(11), 291),  # the oldest of the ten before is 10 seconds old
        ([0] * 11, 301),
        ([0] * 10 + [300], 1),
        ([0] * 10 + [301], 0),
    ],
)
def test_the_wait_lasts_until_the_oldest_counted_try_is_forgotten(db, ages, expected):
    for age in ages:
        LoginTry.objects.create(digest="d", at=NOON - timedelta(seconds=age))
    assert seconds_to_wait("d", NOON) == expected


@pytest.mark.parametrize(
    ("proxies", "remote", "forwarded", "expected"),
    [
        (0, "192.0.2.1", "203.0.113.9", "192.0.2.1"),  # nobody is believed unasked
        (1, "10.0.0.1", "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        (2, "10.0.0.1", "198.51.100.7, 203.0.113.9", "198.51.100.7"),
        (2, "10.0.0.1", "203.0.113.9", "10.0.0.1"),
        (1, "10.0.0.1", "", "10.0.0.1"),
        (1, "10.0.0.1", "unknown", "unknown"),
        (0, "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
        (0, "::ffff:192.0.2.1", "", "192.0.2.1"),
        (0, "", "", ""),
    ],
)
def test_the_address_counts_that_a_visitor_cannot_choose(settings, proxies, remote, forwarded, expected):
    settings.TRUSTED_PROXIES = proxies
    assert address_of(RequestFactory().post("/", REMOTE_ADDR=remote, HTTP_X_FORWARDED_FOR=forwarded)) == expected


@pytest.mark.django_db(transaction=True)
def test_tries_at_the_same_moment_count_each_other():
    barrier, statuses = Barrier(16), []

    def knock():
        try:
            barrier.wait(timeout=20)
            statuses.append(attempt(Client()).status_code)
        finally:
            connection.close()

    threads = [Thread(target=knock) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(statuses) == 16
    assert statuses.count(200) <= MOST_TRIES
    assert set(statuses) <= {200, 429}
