"""The environment is read strictly: a bad value stops the start with one sentence that names the variable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from kb.environment import PLANNING, read_choices, read_database, read_flag, read_list, read_number, read_text

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("value", ["maybe", "2", "truefalse", "ja", "-1"])
def test_a_flag_that_is_neither_is_refused(value):
    with pytest.raises(ImproperlyConfigured, match=r"^DEBUG must be true or false, not "):
        read_flag({"DEBUG": value}, "DEBUG", False)


@pytest.mark.parametrize("value", ["x", "1.5", "70000", "-1", "1e3", "0x10"])
def test_a_number_out_of_bounds_or_no_number_is_refused(value):
    with pytest.raises(ImproperlyConfigured, match=r"^PORT must "):
        read_number({"PORT": value}, "PORT", 8000, at_least=1, at_most=65535)


@pytest.mark.parametrize(
    "value",
    [
        "mysql://localhost/x", "werdegang.sqlite3", "sqlite://", "sqlite:///", "sqlite://host/file", "postgres://",
        "postgres://localhost", "postgres://localhost/", "postgres://localhost:port/name", "://", "postgres://h:99999/n",
    ],
)  # fmt: skip
def test_a_database_address_that_is_none_is_refused(value):
    with pytest.raises(ImproperlyConfigured, match=r"^DATABASE_URL .*\.$"):
        read_database({"DATABASE_URL": value}, "DATABASE_URL", "")


@pytest.mark.parametrize("value", ["pears", "apples, pears", "apples; plums"])
def test_a_word_that_is_none_of_the_choices_is_refused(value):
    with pytest.raises(ImproperlyConfigured, match=r"^FRUIT may hold apples, plums, not '"):
        read_choices({"FRUIT": value}, "FRUIT", {"apples", "plums"})


def test_choices_are_read():
    assert read_choices({"FRUIT": "plums, apples"}, "FRUIT", {"apples", "plums"}) == ["plums", "apples"]
    assert read_choices({}, "FRUIT", {"apples"}) == []


@pytest.mark.parametrize("env", [{}, {"SECRET_KEY": ""}, {"SECRET_KEY": "  "}])
def test_a_text_without_default_must_be_set(env):
    with pytest.raises(ImproperlyConfigured, match=r"^SECRET_KEY must be set\.$"):
        read_text(env, "SECRET_KEY")


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1", True), ("TRUE", True), ("on", True), ("yes", True), ("0", False), ("No", False), ("off", False)],
)
def test_a_flag_is_read(value, expected):
    assert read_flag({"DEBUG": f" {value} "}, "DEBUG", not expected) is expected


def test_what_is_not_set_takes_its_default():
    assert read_flag({}, "DEBUG", True) is True
    assert read_number({"PORT": ""}, "PORT", 8000) == 8000
    assert read_text({"HOST": " "}, "HOST", "127.0.0.1") == "127.0.0.1"
    assert read_list({}, "HOSTS", "a, b") == ["a", "b"]


def test_a_list_drops_what_is_empty():
    assert read_list({"HOSTS": "a.example, ,b.example,"}, "HOSTS") == ["a.example", "b.example"]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("sqlite:///here.db", "here.db"),
        ("sqlite:////tmp/a%20b.db", "/tmp/a b.db"),
        ("sqlite:///:memory:", ":memory:"),
    ],
)
def test_sqlite_waits_for_its_turn_wherever_it_lies(value, name):
    database = read_database({"DATABASE_URL": value}, "DATABASE_URL", "")
    assert database["NAME"] == name
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("postgres://me:p%40ss@db.example:6432/werdegang", ("me", "p@ss", "db.example", "6432", "werdegang")),
        ("postgresql://localhost/x", ("", "", "localhost", "", "x")),
        ("postgres://me@/x?host=/run/postgresql", ("me", "", "/run/postgresql", "", "x")),
        ("postgres://me@[::1]:5432/x", ("me", "", "::1", "5432", "x")),
    ],
)
def test_a_postgres_address_is_taken_apart(value, expected):
    database = read_database({"DATABASE_URL": value}, "DATABASE_URL", "")
    assert tuple(database[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")) == expected
    assert database["OPTIONS"]["pool"]["max_size"] == 10


def test_postgres_takes_its_other_options_from_the_query():
    database = read_database({"DATABASE_URL": "postgres://h/x?sslmode=require"}, "DATABASE_URL", "")
    assert database["OPTIONS"]["sslmode"] == "require"
    assert database["OPTIONS"]["options"] == PLANNING


@pytest.mark.parametrize(("query", "options"), [("options=", ""), ("options=-c%20jit%3Don", "-c jit=on")])
def test_how_postgres_plans_can_be_said_otherwise(query, options):
    database = read_database({"DATABASE_URL": f"postgres://h/x?{query}"}, "DATABASE_URL", "")
    assert database["OPTIONS"]["options"] == options


@pytest.mark.skipif(connection.vendor != "postgresql", reason="of PostgreSQL")
@pytest.mark.django_db
def test_postgres_plans_as_it_is_told():
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('jit'), current_setting('random_page_cost')")
        assert cursor.fetchone() == ("off", "1.1")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"DEBUG": "perhaps"}, "DEBUG must be true or false, not 'perhaps'."),
        ({"PRODUCTION": "1", "SECRET_KEY": "", "ALLOWED_HOSTS": "x"}, "SECRET_KEY must be set."),
        (
            {"PRODUCTION": "1", "SECRET_KEY": "k" * 50, "ALLOWED_HOSTS": ""},
            "ALLOWED_HOSTS must name the hosts",
        ),
        (
            {"PRODUCTION": "1", "SECRET_KEY": "short", "ALLOWED_HOSTS": "x"},
            "SECRET_KEY must have at least 50 characters.",
        ),
        ({"PRODUCTION": "1", "DEBUG": "1"}, "DEBUG shows settings and code to strangers"),
        ({"TRUSTED_PROXIES": "some"}, "TRUSTED_PROXIES must be a whole number"),
    ],
)
def test_a_bad_environment_stops_the_start_in_one_sentence(changes, sentence):
    done = subprocess.run(
        [sys.executable, "manage.py", "check"],
        env={**os.environ, **changes}, cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode != 0
    assert len(done.stderr.splitlines()) == 1
    assert sentence in done.stderr


def test_the_secret_key_of_this_machine_is_made_once_and_for_its_owner_only(tmp_path):
    from kb.settings import own_key

    path = tmp_path / "var" / "secret-key"
    first = own_key(path)
    assert len(first) >= 50
    assert own_key(path) == first
    assert path.stat().st_mode & 0o077 == 0
    assert [each.name for each in path.parent.iterdir()] == ["secret-key"]
