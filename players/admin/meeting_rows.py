"""Further names in which two editors meet: the rows that one sent, merged with those that stand now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from players.numbers import whole

Values = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A name that both have changed, or that the other one has removed."""

    mine: str
    theirs: str
    last: Any
    choice: str


def merged(
    inline: Any, prefix: str, data: QueryDict, now: Any, first: Any, *, is_stale: bool
) -> tuple[QueryDict, list[Row]]:
    """The rows to be counted as sent, those that stand first, and where the two meet.

    `first` is the owner's first version that the editor did not see; None where nobody knows it.
    """
    fields: tuple[str, ...] = tuple(inline.fields)
    owner = next(f for f in inline.model._meta.fields if f.related_model is type(now))
    held = {row.pk: _values(row, fields) for row in inline.model.objects.filter(**{owner.name: now})}
    sent = _sent(prefix, data, fields)
    gone = {key for key, _values_sent, _out in sent if key} - held.keys()
    chosen = {key for key in held if data.get(f"choose-{prefix}-{key}") == "theirs"}
    if not is_stale and not gone and not chosen:
        return data, []
    saw = _seen(inline.model, owner.attname, now.pk, first, fields)
    last = _last(inline.model, owner.attname, now.pk)
    rows: dict[int, tuple[Values, bool]] = {key: (values, False) for key, values in held.items()}
    new: list[Values] = []
    met: list[Row] = []
    for key, typed, out in sent:
        is_mine = out or key not in saw or typed != saw[key]
        if not key:
            new.append(typed)
        elif key in gone:
            if is_mine and not out:
                new.append(typed)
                met.append(Row(", ".join(filter(None, typed)), "", last.get(key), ""))
        elif key not in chosen and is_mine:
            rows[key] = (typed, out)
            if is_stale and held[key] != typed and saw.get(key) != held[key]:
                choice = f"choose-{prefix}-{key}"
                met.append(Row(_told(typed, out), _told(held[key]), last.get(key), choice))
    return _written(prefix, data, fields, owner.name, now.pk, rows, new), met


def _told(values: Values, out: bool = False) -> str:
    return "—" if out else ", ".join(filter(None, values))


def _values(row: Any, fields: tuple[str, ...]) -> Values:
    return tuple(str(getattr(row, name) or "") for name in fields)


def _sent(prefix: str, data: QueryDict, fields: tuple[str, ...]) -> list[tuple[int, Values, bool]]:
    """Key (0 for a new one), what was typed, and whether it is to go."""
    found = []
    for number in range(min(whole(data.get(f"{prefix}-TOTAL_FORMS")), 1000)):
        start = f"{prefix}-{number}-"
        typed = tuple(data.get(f"{start}{name}", "") for name in fields)
        pk = whole(data.get(f"{start}id"))
        if pk or typed[0]:
            found.append((pk, typed, bool(data.get(f"{start}DELETE"))))
    return found


def _seen(model: Any, owner: str, pk: int, first: Any, fields: tuple[str, ...]) -> dict[int, Values]:
    """The names as they stood when the editor opened the page."""
    if first is None:
        return {}
    kept = model.history.filter(**{owner: pk}, change_id__lt=first.change_id).order_by("history_id")
    latest = {row.id: row for row in kept}
    return {key: _values(row, fields) for key, row in latest.items() if row.history_type != "-"}


def _last(model: Any, owner: str, pk: int) -> dict[int, Any]:
    kept = model.history.filter(**{owner: pk}).select_related("history_user").order_by("history_id")
    return {row.id: row for row in kept}


def _written(
    prefix: str,
    data: QueryDict,
    fields: tuple[str, ...],
    owner: str,
    pk: int,
    rows: dict[int, tuple[Values, bool]],
    new: list[Values],
) -> QueryDict:
    """As a form sends them."""
    found = data.copy()
    for name in [name for name in found if name.startswith(f"{prefix}-") and name.split("-")[1].isdigit()]:
        del found[name]
    found[f"{prefix}-INITIAL_FORMS"] = str(len(rows))
    found[f"{prefix}-TOTAL_FORMS"] = str(len(rows) + len(new))
    every = [*((key, *row) for key, row in rows.items()), *((0, values, False) for values in new)]
    for number, (key, values, out) in enumerate(every):
        start = f"{prefix}-{number}-"
        found[f"{start}id"], found[f"{start}{owner}"] = str(key or ""), str(pk)
        for name, value in zip(fields, values, strict=True):
            found[f"{start}{name}"] = value
        if out:
            found[f"{start}DELETE"] = "on"
    return found
