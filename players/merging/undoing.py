"""Undoing a merge or a split: everything back as it was where nothing has changed since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from players import wording
from players.merging.doing import refresh
from players.merging.facts import facts_of
from players.merging.journal import CHANGED, DROPPED, MADE, Content, Entry, Key, content, model_of, put_back, referring
from players.merging.locking import under_locks
from players.merging.people import PUBLISH
from players.merging.refusals import ChangedSince, Refused, Stale
from players.models import Citation, Fact, Merge, Player, levels_for, risk
from players.models.sources import fact_model
from players.models.versions import change


def undo(merge: Merge, user: User | None, why: str = "") -> Merge:
    """Take a merge or a split back. Raises ChangedSince, which names what would be lost, or Refused."""
    _refuse_public(merge, user)

    def act() -> Merge:
        current = Merge.objects.select_for_update().get(pk=merge.pk)
        if current.state != Merge.State.DONE:
            raise Stale(_("It is not done any more: %(state)s.") % {"state": current.get_state_display()})
        _refuse_later_ones(current)
        if told := changed_since(current, user):
            raise ChangedSince(told)
        for entry in reversed(current.journal):
            _reverse(entry)
        current.state, current.undone_by, current.undone_at = Merge.State.UNDONE, user, timezone.now()
        current.save()
        refresh(players_of(current))
        return current

    what = f"undone: {merge}"
    with change(user, what, why), risk.seen_by_two():
        return under_locks(merge.model, (merge.kept, merge.gone), act, also=players_of(merge))


def _refuse_public(merge: Merge, user: User | None) -> None:
    """Raises Refused where readers would see a page again, and the user may not publish."""
    if user is None or user.has_perm(PUBLISH):
        return
    people = [entry for entry in merge.journal if entry["model"] == Player._meta.label_lower]
    was_public = {entry["pk"] for entry in people if entry.get("before", {}).get("published_at")}
    for key, name in ((merge.gone, merge.gone_name), (merge.kept, merge.kept_name)):
        if key in was_public or (key == merge.gone and merge.snapshot.get("published_at")):
            raise Refused(_("%(name)s was public: only a reviewer may bring it back.") % {"name": name})


def players_of(merge: Merge) -> set[int]:
    """Whose rows were written."""
    found: set[Any] = {merge.kept, merge.gone} if merge.model is Player else set()
    for entry in merge.journal:
        found.update(entry.get(side, {}).get("player_id") for side in ("before", "after"))
    return found - {None}


def counted(merge: Merge) -> list[tuple[str, str, int]]:
    """What it did, by table: ("details", "changed", 3)."""
    done: Counter[tuple[str, str]] = Counter()
    for key in dict.fromkeys((entry["model"], entry["pk"], entry["done"]) for entry in merge.journal):
        done[key[0], key[2]] += 1
    words = {CHANGED: _("changed"), MADE: _("made"), DROPPED: _("dropped")}
    return [(_name_of(label, n), words[how], n) for (label, how), n in sorted(done.items())]


def _name_of(label: str, count: int) -> str:
    meta = apps.get_model(label)._meta
    return str(meta.verbose_name if count == 1 else meta.verbose_name_plural)


def _refuse_later_ones(merge: Merge) -> None:
    for key, name in ((merge.kept, merge.kept_name), (merge.gone, merge.gone_name)):
        if (later := Merge.objects.that_removed(merge.model, key).exclude(pk=merge.pk).first()) is not None:
            told = _("%(name)s has since been merged into %(kept)s: undo that first.")
            raise Refused(told % {"name": name, "kept": later.kept_name})


def changed_since(merge: Merge, user: User | None) -> list[str]:
    """What undoing would lose or could not find, in words; nothing where all is as the merge has left it.

    Of rows that the user may not read it is told once that there are some, and not what they say.
    """
    told = []
    for row, expected, words in (*_different(merge), *_made_of_its_parts(merge), *_added_since(merge)):
        told.append(words if may_read(row, expected, user) else _("something that only reviewers see"))
    return list(dict.fromkeys(told))


def may_read(row: models.Model, then: Content, user: User | None) -> bool:
    """Whether a row, as it was then and as it is now, and whom it names are for the user to see; nobody is anybody."""
    if user is None:
        return True
    if isinstance(row, Citation):
        field, key = row.backs
        fact = fact_model(field)._default_manager.filter(pk=key).first()
        return fact is not None and fact.is_editable_by(user)
    levels = levels_for(user)
    if not {then.get("visibility", "public"), getattr(row, "visibility", "public")}.issubset(levels):
        return False
    columns = [field.attname for field in row._meta.concrete_fields if field.related_model is Player]
    named = {key for name in columns for key in (getattr(row, name), then.get(name)) if key is not None}
    return Player.objects.visible_to(user).filter(pk__in=named).count() == len(named)


Told = tuple[models.Model, Content, str]  # a row, or what is left of it, what the merge has left there, in words


def _different(merge: Merge) -> Iterator[Told]:
    for (label, pk), expected in _left(merge.journal).items():
        model = apps.get_model(label)
        row = model._base_manager.filter(pk=pk).first()
        if expected is None:
            if row is not None:
                yield row, {}, _("%(row)s is there again") % {"row": in_words(row)}
        elif row is None:
            was = model(pk=pk)
            put_back(was, expected)
            yield was, expected, _("gone: %(row)s") % {"row": _remembered(model, pk, expected)}
        else:
            for words in _differences(row, expected):
                yield row, expected, words


def _left(journal: list[Entry]) -> dict[Key, Content | None]:
    """Each row as the merge has left it; None where it has dropped it."""
    left: dict[Key, Content | None] = {}
    for entry in journal:
        key = (entry["model"], entry["pk"])
        if entry["done"] == DROPPED:
            left[key] = None
        else:
            left[key] = {**(left.get(key) or {}), **entry["after"]}
    return left


def _differences(row: models.Model, expected: Content) -> list[str]:
    now = content(row)
    different = [name for name, value in expected.items() if name in now and now[name] != value]
    if not different:
        return []
    told = _("%(row)s: %(column)s was %(then)s, is now %(now)s")
    return [
        told
        % {"row": in_words(row), "column": _label(row, name), "then": _value(expected[name]), "now": _value(now[name])}
        for name in different
    ]


def _made_of_its_parts(merge: Merge) -> Iterator[Told]:
    """What was added since to a row that the merge has made, as a new draft of a split."""
    known = {(entry["model"], entry["pk"]) for entry in merge.journal}
    made = {(entry["model"], entry["pk"]) for entry in merge.journal if entry["done"] == MADE}
    for label, pk in sorted(made):
        for model, field in referring(apps.get_model(label)):
            rows = model._base_manager.filter(**{field.name: pk})
            for row in rows:
                if (model._meta.label_lower, row.pk) not in known:
                    yield row, {}, _("new: %(row)s") % {"row": in_words(row)}


def _added_since(merge: Merge) -> Iterator[Told]:
    """Facts told of the kept one since, by a source that spoke of the other: whose they are cannot be known."""
    if merge.model is not Player or merge.act != Merge.Act.MERGE:
        return
    moved = {entry["pk"] for entry in merge.journal if entry["model"] == "players.citation"}
    about = Q(pk__in=moved)
    for entry in merge.journal:
        model = model_of(entry)
        if issubclass(model, Fact) and entry["done"] == CHANGED and "player_id" in entry["before"]:
            about |= Q(**{model.citation_field: entry["pk"]})
    sources = set(Citation.objects.filter(about).values_list("source", flat=True))
    later = [fact for fact in facts_of([merge.kept]) if fact.created_at > merge.done_at]
    for fact in later:
        if fact.citations.filter(source__in=sources).exists():
            yield fact, {}, _("accepted since: %(fact)s") % {"fact": wording.sentence(fact)}


def _reverse(entry: Entry) -> None:
    model = model_of(entry)
    if entry["done"] == MADE:
        model._base_manager.get(pk=entry["pk"]).delete()
    elif entry["done"] == CHANGED:
        row = model._base_manager.get(pk=entry["pk"])
        put_back(row, entry["before"])
        if hasattr(row, "version"):
            row.version += 1
        row.save() if hasattr(model, "history") else row.save(update_fields=list(entry["before"]))
    else:
        row = model(pk=entry["pk"])
        put_back(row, entry["before"])
        row.save(force_insert=True)
        _set_dates(row, entry["before"])


def _set_dates(row: models.Model, before: Content) -> None:
    """When it was made first, which saving it anew has overwritten."""
    stamped = [field.attname for field in row._meta.concrete_fields if getattr(field, "auto_now_add", False)]
    if stamped:
        put_back(row, {name: before[name] for name in stamped})
        columns: dict[str, Any] = {name: getattr(row, name) for name in stamped}
        type(row)._base_manager.filter(pk=row.pk).update(**columns)


def in_words(row: models.Model) -> str:
    """ "Jonte Reuterskamp: plays for SV Hellbach", "player alias Jonte"."""
    if isinstance(row, Fact):
        return f"{row.player}: {wording.sentence(row)}"  # type: ignore[arg-type]
    return f"{row._meta.verbose_name} “{row}”"


def _remembered(model: type[models.Model], pk: int, expected: Content) -> str:
    said = expected.get("name") or expected.get("quote") or expected.get("slug") or f"{pk}"
    return f"{model._meta.verbose_name} “{said}”"


def _label(row: models.Model, attname: str) -> str:
    field = next(field for field in row._meta.concrete_fields if field.attname == attname)
    return str(field.verbose_name)


def _value(value: Any) -> str:
    return "—" if value in ("", None) else f"“{value}”"
