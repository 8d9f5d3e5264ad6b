"""What was measured to matter is asserted at the start; what the models say is in the migrations."""

from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.db import connection

from kb.checks import missing_of_sqlite, sqlite_waits_for_its_turn
from kb.environment import read_database

GOOD = read_database({}, "DATABASE_URL", "sqlite:///x.sqlite3")["OPTIONS"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"transaction_mode": "DEFERRED"}, "kb.E001"),
        ({"transaction_mode": None}, "kb.E001"),
        ({"init_command": "PRAGMA foreign_keys=ON"}, "kb.E002"),
        ({"init_command": "PRAGMA journal_mode=DELETE; PRAGMA foreign_keys=ON"}, "kb.E002"),
        ({"timeout": 4.9}, "kb.E003"),
        ({"init_command": "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=OFF"}, "kb.E004"),
    ],
)
def test_sqlite_without_one_of_the_four_is_refused(changes, code):
    assert [found for found, _ in missing_of_sqlite({**GOOD, **changes})] == [code]


@pytest.fixture
def use(monkeypatch):
    return lambda database: monkeypatch.setattr("kb.checks.settings", SimpleNamespace(DATABASES={"default": database}))


def test_sqlite_with_its_defaults_is_refused(use):
    use({"ENGINE": "django.db.backends.sqlite3", "NAME": "x"})
    assert [each.id for each in sqlite_waits_for_its_turn(None, ["default"])] == [f"kb.E00{n}" for n in (1, 2, 3, 4)]


def test_what_the_environment_gives_is_accepted(use):
    for address in ("sqlite:///x.sqlite3", "postgres://localhost/x"):
        use(read_database({}, "DATABASE_URL", address))
        assert sqlite_waits_for_its_turn(None, ["default"]) == []


def test_a_check_without_databases_looks_at_none():
    assert sqlite_waits_for_its_turn(None) == []


def test_sqlite_really_waits_and_really_keeps_a_log(db):
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            answers = [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "foreign_keys")]
        assert answers == ["wal", 1]


def test_the_models_are_in_the_migrations(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_system_checks_find_nothing(db):
    call_command("check", databases=["default"], fail_level="WARNING")
