"""Versions in words: what a row said, and each field before and after. Nothing here asks the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext

from players import wording
from players.column_words import COLUMNS
from players.dates import PartialDate
from players.models import Citation, ClubAlias, CompleteLists, Fact, KnownFact, Player, PlayerAlias

# by model and key: whom and what the columns of some versions name, as far as the reader may know it
Names = Mapping[tuple[type[models.Model], int], models.Model]

NOTHING = "—"
# who and when stand beside it, and why it counts no more says the reason
UNTOLD = frozenset(("id", "version", "created_at", "created_by", "checked_at", "lost_to"))


@dataclass(frozen=True, slots=True)
class FieldWords:
    """One field in two versions."""

    label: str
    before: str
    after: str


def changed(old: Any, new: Any, names: Names) -> tuple[FieldWords, ...]:
    """What differs between two versions of a row, in words. `old` may be None: all that the first one says."""
    told = []
    for name, label in _told_fields(new.instance_type):
        before = value(old, name, names) if old is not None else NOTHING
        after = value(new, name, names)
        is_same = _raw(old, name) == _raw(new, name) if old is not None else after in (NOTHING, gettext("no"))
        if not is_same:
            told.append(FieldWords(label, before, after))
    return tuple(told)


def value(row: Any, name: str, names: Names) -> str:
    """One field of a version: "second team", "Jul 2018", "SV Hellbach", "yes"."""
    raw = _raw(row, name)
    if isinstance(raw, PartialDate):
        return wording.date_words(raw)
    field = None if f"{name}_earliest" in row.__dict__ else row.instance_type._meta.get_field(name)
    if raw in (None, "", {}) and not isinstance(field, models.BooleanField):
        return NOTHING
    if isinstance(field, models.ForeignKey):
        named = names.get((field.related_model, raw))
        if isinstance(named, Fact):
            return wording.labelled(named.player, _fact_words(named))
        return str(named) if named is not None else _not_shown()
    if isinstance(field, models.BooleanField):
        return wording.yes_or_no(raw)
    if isinstance(raw, datetime):
        return date_format(timezone.localtime(raw), gettext("j M Y H:i"))
    if isinstance(raw, dict):  # ticks of complete lists that wait, with who set them
        return wording.joined(str(row.instance_type._meta.get_field(tick).verbose_name) for tick in sorted(raw))
    labels = {str(key): str(label) for key, label in getattr(field, "flatchoices", ())}
    return labels.get(str(raw), str(raw))


def row_words(row: Any, names: Names, *, with_player: bool = True) -> str:
    """What a version is about: "Jonte Reuterskamp, Honour: Kreispokal", "further name “Jonny”"."""
    instance = as_it_was(row, names)
    if isinstance(instance, PlayerAlias | ClubAlias):
        return gettext("further name “%(name)s”") % {"name": instance.name}
    if isinstance(instance, Citation):
        return gettext("quote “%(words)s”") % {"words": shortened(instance.quote)}
    if isinstance(instance, CompleteLists):
        words = gettext("which lists are complete")
    elif isinstance(instance, Fact):
        words = _fact_words(instance)
    else:
        return str(instance)
    return wording.joined((_player(row, names), words)) if with_player else words


def kind_words(model: type[models.Model]) -> str:
    return str(model._meta.verbose_name)


def shortened(text: str, longest: int = 120) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else f"{plain[: longest - 2]} …"


def as_it_was(row: Any, names: Names) -> models.Model:
    """The row that a version keeps, with whom it names; what is not kept is empty."""
    model: type[models.Model] = row.instance_type
    instance = model(**{field.attname: getattr(row, field.attname) for field in row.tracked_fields})
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and getattr(instance, field.attname) is not None:
            related = field.related_model
            named = names.get((related, getattr(instance, field.attname)))
            field.set_cached_value(instance, named if named is not None else _nobody(related))
    return instance


def _nobody(model: type[models.Model]) -> models.Model:
    """In the place of somebody who is gone, or is not shown: never asked of the database."""
    held = {field.name for field in model._meta.concrete_fields}
    words = {name: _not_shown() for name in ("name", "name_en", "title", "username") if name in held}
    return model(**words)


def _not_shown() -> str:
    return gettext("somebody or something that is not shown")


def _fact_words(fact: Fact) -> str:
    try:
        return wording.sentence(cast(KnownFact, fact))
    except (ObjectDoesNotExist, AttributeError, KeyError, ValueError):  # of what is gone, or is not shown
        return kind_words(type(fact))


def _player(row: Any, names: Names) -> str:
    return str(names.get((Player, row.player_id)) or _not_shown())


def _told_fields(model: type[models.Model]) -> list[tuple[str, str]]:
    """(name, label) of each field that a reader asks for; the two columns of a date are one."""
    kept = {field.name for field in model.history.model.tracked_fields}  # type: ignore[attr-defined]
    told = []
    for field in model._meta.concrete_fields:
        if field.name not in kept or field.name in UNTOLD or field.name.endswith("_latest"):
            continue
        name = field.name.removesuffix("_earliest")
        words = name.replace("_", " ")
        label = str(COLUMNS.get(words, words)) if name != field.name else str(field.verbose_name)
        told.append((name, label[:1].upper() + label[1:]))
    return told


def _raw(row: Any, name: str) -> Any:
    if f"{name}_earliest" in row.__dict__:
        earliest, latest = getattr(row, f"{name}_earliest"), getattr(row, f"{name}_latest")
        return PartialDate(earliest, latest) if earliest and latest else None
    return getattr(row, row.instance_type._meta.get_field(name).attname)
