"""Settings that were measured to matter are asserted at every start."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.database)
def sqlite_waits_for_its_turn(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """SQLite with its defaults answers up to four in ten concurrent saves with "database is locked"."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        database = settings.DATABASES[alias]
        if database["ENGINE"] == "django.db.backends.sqlite3":
            found += [
                Error(
                    f"The SQLite database {alias!r} {lack}.",
                    hint="See read_database in kb/environment.py.",
                    id=code,
                )
                for code, lack in missing_of_sqlite(database.get("OPTIONS", {}))
            ]
    return found


def missing_of_sqlite(options: dict[str, Any]) -> list[tuple[str, str]]:
    """(code, what is missing) for each of the four options that concurrent editors need."""
    pragmas = str(options.get("init_command", "")).replace(" ", "").upper()
    needed = (
        ("kb.E001", "must begin its transactions IMMEDIATE", options.get("transaction_mode") == "IMMEDIATE"),
        ("kb.E002", "must keep a write-ahead log", "JOURNAL_MODE=WAL" in pragmas),
        ("kb.E003", "must wait for a lock for 5 seconds or more", float(options.get("timeout", 0)) >= 5),
        ("kb.E004", "must enforce foreign keys", "FOREIGN_KEYS=ON" in pragmas),
    )
    return [(code, lack) for code, lack, held in needed if not held]
