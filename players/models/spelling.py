"""Finding by name in the database: the folded key, and the same with ü, ue and u made one letter."""

from __future__ import annotations

from typing import TypeVar

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Replace

from players import names

Named = TypeVar("Named", bound="models.QuerySet[models.Model]")


def named_like(queryset: Named, aliases: models.QuerySet[models.Model], owner: str, text: str) -> Named:
    """Rows each word of the text stands in a name of, their own or an alias: "mueller t" finds Tom Müller."""
    queryset = queryset.alias(plain_key=_collapsed(F("key")))
    of_this_row = aliases.alias(plain_key=_collapsed(F("key"))).filter(**{owner: OuterRef("pk")})
    for word in names.key(text).split():
        condition = _contains(word)
        queryset = queryset.filter(condition | Q(Exists(of_this_row.filter(condition))))
    return queryset


def _contains(word: str) -> Q:
    return Q(key__contains=word) | Q(plain_key__contains=names.collapse(word))


def _collapsed(expression: Combinable) -> Combinable:
    for spelt_out, bare in names.COLLAPSED:
        expression = Replace(expression, Value(spelt_out), Value(bare))
    return expression
