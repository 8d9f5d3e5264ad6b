"""What the database has to know of its rows to plan its queries well."""

from django.db import connection

LOOKED_AT = "PRAGMA analysis_limit=400"  # rows of each index; https://www.sqlite.org/lang_analyze.html: 100 to 1,000


def learn_spread() -> None:
    """SQLite learns how its rows are spread when told to, PostgreSQL by itself. A moment, however many there are."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(LOOKED_AT)
            cursor.execute("ANALYZE")
