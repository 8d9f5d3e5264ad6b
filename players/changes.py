"""The past for the pages of the desk: changes newest first, each with its rows before and after.

What a reader may not see of the present he may not see of the past either: a version is shown where its own level
and that of the row as it stands are his. The words of a change that touched something else too are withheld.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from django.apps import apps
from django.contrib.auth.models import User
from django.db.models import CASCADE, Count, Exists, F, Model, OuterRef, Q, QuerySet, Subquery, Value, Window
from django.db.models.functions import RowNumber
from django.utils.translation import gettext as _

from players import change_words
from players.change_words import FieldWords, Names
from players.models import Change, Citation, Club, Fact, Player, Source, Visibility, levels_for
from players.models.sources import FACT_FIELDS, fact_model
from players.restoring import RESTORED

ON_A_PAGE = 25
ROWS_SHOWN = 12  # of each kind of row in one change; an import of clubs has thousands

About = Callable[[type[Model]], Q | None]  # which versions of a kind belong to the page; None: of this kind nothing


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One version in words."""

    model: str
    key: int
    version: int
    kind: str
    words: str
    sign: str
    fields: tuple[FieldWords, ...]
    has_history: bool
    back_to: int | None  # the version to restore: of what stands now the one before it, else this one
    is_latest: bool


@dataclass(slots=True)
class ToldChange:
    change: Change
    rows: list[ToldRow] = field(default_factory=list)
    more: int = 0
    is_withheld: bool = False

    @property
    def what(self) -> str:
        return _("something that only reviewers may see") if self.is_withheld else self.change.what

    @property
    def why(self) -> str:
        return "" if self.is_withheld else self.change.why


@dataclass(frozen=True, slots=True)
class Page:
    told: list[ToldChange]
    following: int | None  # where the next page begins


PEOPLE = frozenset(("player", "other"))  # whom a row is about: where one of them is kept back, so is the row


@cache
def tracked() -> tuple[type[Model], ...]:
    return tuple(model for model in apps.get_app_config("players").get_models() if hasattr(model, "history"))


def versions_of(model: type[Model], user: User) -> QuerySet[Any]:
    """The versions that the user may read."""
    kept: QuerySet[Any] = model.history.order_by()  # type: ignore[attr-defined]
    levels = levels_for(user)
    if Visibility.INTERNAL in levels:
        return kept
    if Visibility.EDITORS not in levels:
        return kept.none()
    names = {each.name for each in model._meta.concrete_fields}
    if "visibility" in names:
        kept = kept.filter(visibility__in=levels).exclude(_hidden("id", model, levels))
    for name in PEOPLE & names:
        kept = kept.exclude(_hidden(f"{name}_id", Player, levels))
    if model is Citation:
        for name in FACT_FIELDS:
            fact = fact_model(name)
            kept = kept.exclude(_hidden(f"{name}_id", fact, levels))
            for person in PEOPLE & {each.name for each in fact._meta.concrete_fields}:
                of_hidden = fact.history.filter(_hidden(f"{person}_id", Player, levels))
                kept = kept.exclude(**{f"{name}_id__in": of_hidden.values("id")})
    return kept


def _hidden(column: str, model: type[Model], levels: Sequence[str]) -> Q:
    """Names a row that is kept back now, or was when it was removed."""
    now = model._default_manager.exclude(visibility__in=levels).order_by().values("pk")
    removed = model.history.filter(history_type="-").exclude(visibility__in=levels).order_by().values("id")  # type: ignore[attr-defined]
    return Q(**{f"{column}__in": now}) | Q(**{f"{column}__in": removed})


def everything(model: type[Model]) -> Q | None:
    return Q()


def only(wanted: type[Model]) -> About:
    return lambda model: Q() if model is wanted else None


def about_players(keys: Iterable[int]) -> About:
    """Themselves, their names, facts and quotes."""
    keys = list(keys)

    def about(model: type[Model]) -> Q | None:
        if model is Player:
            return Q(id__in=keys)
        if model is Citation:
            quoted = Q()
            for name in FACT_FIELDS:
                facts = fact_model(name).history.filter(player_id__in=keys).order_by().values("id")
                quoted |= Q(**{f"{name}_id__in": facts})
            return quoted
        return Q(player_id__in=keys) if any(each.name == "player" for each in model._meta.concrete_fields) else None

    return about


def about_row(row: type[Model], key: int) -> About:
    """What the history of one row shows: of a club its names too, of a fact its quotes, of a player all."""
    if row is Player:
        return about_players([key])

    def about(model: type[Model]) -> Q | None:
        if model is row:
            return Q(id=key)
        if model is Citation and issubclass(row, Fact):
            return Q(**{f"{row.citation_field}_id": key})
        is_its_own = row is Club and any(
            each.name == "club" and each.remote_field.on_delete is CASCADE
            for each in model._meta.concrete_fields
            if each.remote_field
        )
        return Q(club_id=key) if is_its_own else None

    return about


def both(one: About, two: About) -> About:
    def about(model: type[Model]) -> Q | None:
        first, second = one(model), two(model)
        return None if first is None or second is None else first & second

    return about


def page(
    user: User, about: About = everything, *, by: User | None = None, before: int | None = None, brief: bool = False
) -> Page:
    """One page of changes, newest first; `before` is the number of the change after which it goes on.

    `brief`: the player is known from the page, so that his name is not said with each fact.
    """
    changes = Change.objects.select_related("by").order_by("-pk")
    if by is not None:
        changes = changes.filter(by=by)
    if before is not None:
        changes = changes.filter(pk__lt=before)
    if about is not everything:
        changes = changes.filter(_touching(user, about))
    found = list(changes[: ON_A_PAGE + 1])
    following = found[ON_A_PAGE - 1].pk if len(found) > ON_A_PAGE else None
    return Page(tell(found[:ON_A_PAGE], user, about, brief=brief), following)


def _touching(user: User, about: About) -> Q:
    condition = Q(pk__in=[])
    for model in tracked():
        if (wanted := about(model)) is not None:
            condition |= Q(pk__in=versions_of(model, user).filter(wanted).values("change_id"))
    return condition


def tell(changes: Sequence[Change], user: User, about: About = everything, *, brief: bool = False) -> list[ToldChange]:
    """Each change with the rows that the user may read; those of which he may read none are left out."""
    told = {change.pk: ToldChange(change) for change in changes}
    touched = _counted(list(told), lambda model: model.history.order_by())  # type: ignore[attr-defined]
    if Visibility.INTERNAL not in levels_for(user):
        may_read = _counted(list(told), lambda model: versions_of(model, user))
        for key, count in touched.items():
            told[key[0]].is_withheld |= may_read.get(key, 0) < count
    rows = [
        row
        for model in tracked()
        if any(kind == model._meta.model_name for _pk, kind in touched) and about(model) is not None
        for row in _rows(model, user, list(told), cast(Q, about(model)))
    ]
    before = _before(rows, user)
    names = named(user, [*rows, *before.values()])
    for row in sorted(rows, key=lambda row: row.history_id):
        one = told_row(row, before.get(_key(row)), names, brief=brief)
        if one.fields or row.history_type != "~" or row.older is None:  # else counted up, for a name of its own
            told[row.change_id].rows.append(one)
    for row in rows:
        if row.place == 1:
            told[row.change_id].more += max(row.of_all - ROWS_SHOWN, 0)
    return [each for each in told.values() if each.rows]


def _counted(changes: list[int], of: Callable[[type[Model]], QuerySet[Any]]) -> dict[tuple[int, str], int]:
    """By change and kind how many rows it has, in one query."""
    parts = [
        of(model)
        .filter(change_id__in=changes)
        .values("change_id")
        .annotate(kind=Value(str(model._meta.model_name)), rows=Count("history_id"))
        .values_list("change_id", "kind", "rows")
        for model in tracked()
    ]
    return {(pk, kind): rows for pk, kind, rows in parts[0].union(*parts[1:], all=True)} if changes else {}


def _rows(model: type[Model], user: User, changes: list[int], wanted: Q) -> list[Any]:
    older = model.history.filter(id=OuterRef("id"), history_id__lt=OuterRef("history_id"))  # type: ignore[attr-defined]
    newer = model.history.filter(id=OuterRef("id"), history_id__gt=OuterRef("history_id"))  # type: ignore[attr-defined]
    kept = versions_of(model, user).filter(wanted, change_id__in=changes)
    placed = kept.annotate(
        place=Window(RowNumber(), partition_by=F("change_id"), order_by="history_id"),
        of_all=Window(Count("history_id"), partition_by=F("change_id")),
        is_outdated=Exists(newer),
        older=Subquery(older.order_by("-history_id").values("history_id")[:1]),
    )
    return list(placed.filter(place__lte=ROWS_SHOWN))


def _before(rows: Iterable[Any], user: User) -> dict[tuple[type[Model], int], Any]:
    """By version the one before it, where the user may read that too."""
    wanted: dict[Any, dict[int, Any]] = {}
    for row in rows:
        if row.older is not None:
            wanted.setdefault(type(row), {})[row.older] = row
    return {
        _key(kept[older.history_id]): older
        for history, kept in wanted.items()
        for older in versions_of(history.instance_type, user).filter(history_id__in=kept)
    }


def _key(row: Any) -> tuple[type[Model], int]:
    return row.instance_type, row.history_id


def named(user: User, rows: Iterable[Any]) -> Names:
    """Whom and what the columns of these versions name; players and facts only where the user may read of them."""
    rows = list(rows)
    facts = _facts_quoted(user, rows)
    wanted: dict[type[Model], set[int]] = {}
    for row in (*rows, *facts.values()):
        for each in row.tracked_fields:
            model = getattr(each, "related_model", None)
            if model is not None and not issubclass(model, Fact) and (key := getattr(row, each.attname)) is not None:
                wanted.setdefault(model, set()).add(key)
    found: dict[tuple[type[Model], int], Model] = {}
    for model, keys in wanted.items():
        players = Player.objects.visible_to(user) if model is Player else None
        held = (players if players is not None else model._default_manager.all()).in_bulk(keys)
        found.update({(model, key): instance for key, instance in held.items()})
        if model in (Player, Club, Source) and len(held) < len(keys):
            gone = versions_of(model, user).filter(id__in=keys - held.keys(), history_type="-")
            found.update({(model, row.id): change_words.as_it_was(row, {}) for row in gone})
    found.update({key: change_words.as_it_was(row, found) for key, row in facts.items()})
    return found


def _facts_quoted(user: User, rows: Iterable[Any]) -> dict[tuple[type[Model], int], Any]:
    """The facts that versions of quotes name, as they stand or were removed."""
    wanted: dict[type[Fact], set[int]] = {}
    for row in rows:
        for name in FACT_FIELDS if row.instance_type is Citation else ():
            if (key := getattr(row, f"{name}_id")) is not None:
                wanted.setdefault(fact_model(name), set()).add(key)
    return {
        (model, version.id): version
        for model, keys in wanted.items()
        for version in versions_of(model, user).filter(id__in=keys).order_by("history_id")
    }


def _back_to(row: Any, older: Any) -> int | None:
    if row.history_type != "-" and row.is_outdated:
        return int(row.history_id)
    return int(older.history_id) if older is not None and older.history_type != "-" else None


def told_row(row: Any, older: Any, names: Names, *, brief: bool = False) -> ToldRow:
    model: type[Model] = row.instance_type
    sign = {"+": _("new"), "~": _("changed"), "-": _("removed")}[row.history_type]
    return ToldRow(
        model=str(model._meta.model_name),
        key=row.id,
        version=row.history_id,
        kind=change_words.kind_words(model),
        words=change_words.row_words(row, names, with_player=not brief),
        sign=sign,
        fields=change_words.changed(older, row, names) if row.history_type == "~" and older is not None else (),
        has_history=issubclass(model, Player | Club | Source | Fact),
        back_to=_back_to(row, older) if issubclass(model, RESTORED) else None,
        is_latest=not row.is_outdated,
    )
