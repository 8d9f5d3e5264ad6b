"""Rows by the thousand, past what Django does for each of them: no versions, no signals, no look at every value.

Only for what was drawn by chance a moment ago and was never anything else; so there is no version to keep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from django.db import connection, models

Value = Callable[[Any], Any]


def insert(*rows: models.Model) -> None:
    """Store the rows, each model's together in the order in which they first come, and give them their keys."""
    by_model: dict[type[models.Model], list[models.Model]] = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row)
    for model, mine in by_model.items():
        _insert(model, mine)


def _insert(model: type[models.Model], rows: Sequence[models.Model]) -> None:
    for row, key in zip(rows, _keys(model, len(rows)), strict=True):
        row.pk = key
        row._state.adding = False
    fields = model._meta.local_concrete_fields
    quote = connection.ops.quote_name
    names = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    values = [_value_of(field) for field in fields]
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {quote(model._meta.db_table)} ({names}) VALUES ({places})",  # noqa: S608 – names of ours
            [[value(row) for value in values] for row in rows],
        )


def _keys(model: type[models.Model], number: int) -> Iterable[int]:
    """Free keys: nobody else writes meanwhile on SQLite, and PostgreSQL's sequence gives none twice."""
    table, column = model._meta.db_table, model._meta.pk.column
    if connection.vendor == "postgresql":
        asked = "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)"
        with connection.cursor() as cursor:
            cursor.execute(asked, [f'"{table}"', column, number])
            return [free for (free,) in cursor.fetchall()]
    highest = model._default_manager.aggregate(highest=models.Max("pk"))["highest"] or 0
    return range(highest + 1, highest + 1 + number)


def _value_of(field: models.Field[Any, Any]) -> Value:
    """How the column of a row is found, as the database takes it."""
    if isinstance(field, models.ForeignKey):
        return partial(_key_of, field.name, field.attname)
    if isinstance(field, models.DateField | models.JSONField):
        return lambda row: field.get_db_prep_save(field.pre_save(row, True), connection)
    name = field.attname
    return lambda row: getattr(row, name)


def _key_of(name: str, attname: str, row: models.Model) -> Any:
    """Whom it names may have had no key yet when it was put together."""
    key = getattr(row, attname)
    if key is None and (named := row._state.fields_cache.get(name)) is not None:
        key = named.pk
        setattr(row, attname, key)
    return key
