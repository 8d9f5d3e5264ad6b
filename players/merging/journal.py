"""Every row that a merge changes, makes or drops is noted with its values before and after: so it can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import UniqueConstraint

from players.models.versions import Version

Entry = dict[str, Any]
Content = dict[str, Any]
Key = tuple[str, int]

CHANGED, MADE, DROPPED = "changed", "made", "dropped"
# worked out anew from facts and names, and never moved
DERIVED = frozenset(
    (
        ("players.verdict", "player"),
        ("players.playedat", "player"),
        ("players.playedat", "club"),
        ("players.toldin", "player"),
        ("players.player", "club"),
        ("players.findablename", "player"),
        ("players.findablename", "player_alias"),
        ("players.findablename", "club"),
        ("players.findablename", "club_alias"),
        ("players.findablequote", "citation"),
    )
)


class Journal:
    """Writes rows, and notes what it has written. Rows whose versions are kept are saved one by one."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def change(self, row: models.Model, **columns: Any) -> None:
        """Give some columns of a row, by the names of the database ("player_id"), other values."""
        before = content(row)
        for name, value in columns.items():
            setattr(row, name, value)
        after = content(row)
        different = [name for name in before if before[name] != after[name]]
        if not different:
            return
        save(row, different)
        kept = {name: after[name] for name in different}
        if is_tracked(type(row)):  # what saving sets of itself comes back too
            kept = content(row)
            different = [name for name in before if before[name] != kept[name]]
        self._note(CHANGED, row, before={name: before[name] for name in different}, after=kept)

    def make(self, row: models.Model) -> None:
        row.save(force_insert=True)
        self._note(MADE, row, after=content(row))

    def drop(self, row: models.Model) -> None:
        """Delete a row, and before it what cannot be without it."""
        for model, field in referring(type(row)):
            for other in model._base_manager.filter(**{field.name: row.pk}):
                if field.null and field.remote_field.on_delete is models.SET_NULL:
                    self.change(other, **{field.attname: None})
                else:
                    self.drop(other)
        self._note(DROPPED, row, before=content(row))
        row.delete()

    def absorb(self, gone: models.Model, kept: models.Model) -> None:
        """Everything that refers to one row refers to the other, and the one is dropped.

        Where the other has just that already (the same quote, the same decision), both become one in turn.
        """
        for model, field in referring(type(gone)):
            for row in model._base_manager.filter(**{field.name: gone.pk}).order_by("pk"):
                setattr(row, field.attname, kept.pk)
                twin = twin_of(row, field)
                setattr(row, field.attname, gone.pk)
                if twin is None:
                    self.change(row, **{field.attname: kept.pk})
                else:
                    self.absorb(row, twin)
        self.drop(gone)

    def _note(self, done: str, row: models.Model, **values: Content) -> None:
        self.entries.append({"done": done, "model": row._meta.label_lower, "pk": row.pk, **values})


def save(row: models.Model, columns: list[str]) -> None:
    if is_tracked(type(row)):
        if hasattr(row, "version"):
            row.version += 1
        row.save()
    else:
        row.save(update_fields=columns)


def is_tracked(model: type[models.Model]) -> bool:
    """Whether each of its versions is kept."""
    return hasattr(model, "history")


def content(row: models.Model) -> Content:
    """The stored values of a row as JSON keeps them; without its version and what only repeats other columns."""
    kept_versions = getattr(getattr(type(row), "history", None), "model", None)
    left_out = {*(getattr(kept_versions, "_history_excluded_fields", None) or ()), "version"}
    return {
        field.attname: _plain(getattr(row, field.attname))
        for field in row._meta.concrete_fields
        if not (field.primary_key or field.name in left_out or getattr(field, "auto_now", False))
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime | date) else value


def put_back(row: models.Model, values: Content) -> None:
    """Set columns from what `content` has kept of them."""
    fields = {field.attname: field for field in row._meta.concrete_fields}
    for name, value in values.items():
        setattr(row, name, fields[name].to_python(value))


def model_of(entry: Entry) -> type[models.Model]:
    return apps.get_model(entry["model"])


def referring(model: type[models.Model]) -> Iterator[tuple[type[models.Model], models.ForeignKey[Any, Any]]]:
    """Every table and column that refers to such a row, many-to-many tables too; no kept versions, nothing derived."""
    for relation in model._meta.get_fields(include_hidden=True):
        if relation.auto_created and not relation.concrete and (relation.one_to_many or relation.one_to_one):
            related, field = relation.related_model, relation.field  # type: ignore[union-attr]
            if issubclass(related, Version) or (related._meta.label_lower, field.name) in DERIVED:  # type: ignore[union-attr, arg-type]
                continue
            yield related, field  # type: ignore[misc]


def twin_of(row: models.Model, field: models.Field[Any, Any]) -> models.Model | None:
    """The row that says the same already, where the table allows it once."""
    others = type(row)._base_manager.exclude(pk=row.pk)
    if field.unique and (found := others.filter(**{field.attname: getattr(row, field.attname)}).first()):
        return found
    for names, condition in _unique_together(type(row)):
        if field.name not in names:
            continue
        same = others.filter(**{name: getattr(row, name) for name in (_attname(row, name) for name in names)})
        if any(getattr(row, _attname(row, name)) is None for name in names):
            continue  # nothing equals NULL
        if (found := same.filter(condition).first()) is not None:
            return found
    return None


def _unique_together(model: type[models.Model]) -> Iterator[tuple[tuple[str, ...], models.Q]]:
    for names in model._meta.unique_together:
        yield tuple(names), models.Q()
    for constraint in model._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and constraint.fields:
            yield tuple(constraint.fields), constraint.condition or models.Q()


def _attname(row: models.Model, name: str) -> str:
    return str(row._meta.get_field(name).attname)  # type: ignore[union-attr]
