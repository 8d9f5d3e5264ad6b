"""The last look: no column of ours may name an erased person, wherever somebody has written his name."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.db import models
from django.db.models import Model, Q
from django.db.models.functions import Cast
from django_tasks_db.models import DBTaskResult

from interviews.erasure.blacking import without_names
from interviews.erasure.holdings import words_to_look_for
from players.models import FindableName, FindableQuote, Misspelling

APPS = ("players", "interviews")
INDEX = (FindableName, FindableQuote, Misspelling)  # follows what it is made of


def sweep(spellings: Collection[str]) -> int:
    """Black out the names in every text that is left; how many rows that were."""
    return sum(sweep_rows(model._default_manager.all(), spellings) for model in _models())


def named_in(spellings: Collection[str]) -> Iterator[tuple[str, Any]]:
    """Model and key of every row that still has one of the names."""
    for model in _models():
        for row, _changes in _found(model._default_manager.all(), spellings):
            yield model.__name__, row.pk


def _models() -> Iterable[type[Model]]:
    for app in APPS:
        yield from (model for model in apps.get_app_config(app).get_models() if model not in INDEX)
    yield LogEntry
    yield DBTaskResult


def sweep_rows(rows: models.QuerySet[Any], spellings: Collection[str]) -> int:
    """The same in some rows only. Locked as they are read: what others write meanwhile is neither lost nor back."""
    swept = 0
    for row, changes in _found(rows.select_for_update(no_key=True).order_by("pk"), spellings):
        rows.model._default_manager.filter(pk=row.pk).update(**changes)  # past the history: its versions are swept too
        swept += 1
    return swept


def _found(rows: models.QuerySet[Any], spellings: Collection[str]) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Rows with one of the names, and what to write instead."""
    fields = [field for field in rows.model._meta.concrete_fields if _holds_words(field)]
    if not fields or not spellings:
        return
    asked = Q()
    casts = {}
    for field in fields:
        column = field.name
        if isinstance(field, models.JSONField):
            column = f"{field.name}_as_text"
            casts[column] = Cast(field.name, models.TextField())
        for word in words_to_look_for(spellings):
            asked |= Q(**{f"{column}__icontains": word})
            if isinstance(field, models.JSONField):
                asked |= Q(**{f"{column}__icontains": json.dumps(word)[1:-1]})
    for row in rows.annotate(**casts).filter(asked).iterator():
        changes = {field.attname: new for field in fields if (new := _cleaned(row, field, spellings)) is not None}
        if changes:
            yield row, changes


def _holds_words(field: Any) -> bool:
    is_text = isinstance(field, models.CharField | models.TextField | models.JSONField)
    return is_text and not field.primary_key and not field.choices


def _cleaned(row: Any, field: Any, spellings: Collection[str]) -> Any:
    """The value without the names; None where it has none."""
    value = getattr(row, field.attname)
    if not value:
        return None
    cleaned = _without(value, spellings)
    if cleaned == value:
        return None
    if isinstance(field, models.SlugField):
        return f"erased-{field.model._meta.model_name}-{row.pk}"  # an address stays one
    return "" if isinstance(field, models.URLField) else cleaned


def _without(value: Any, spellings: Collection[str]) -> Any:
    if isinstance(value, str):
        return without_names(value, spellings)
    if isinstance(value, dict):
        return {_without(key, spellings): _without(each, spellings) for key, each in value.items()}
    if isinstance(value, list):
        return [_without(each, spellings) for each in value]
    return value
