"""The whole eligibility record of a player as one form: every list, what is complete, one source for new rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.contrib.admin.models import ADDITION, CHANGE, LogEntry
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from players import wording
from players.admin.record.fields import Editing
from players.admin.record.lists import KINDS, RowSet, row_set
from players.admin.record.rows import Row
from players.admin.record.sources import SourceField, Sources
from players.models import CompleteLists, Fact, KnownFact, Player, Visibility
from players.models.eligibility import LISTED
from players.numbers import whole
from players.on_record import World

if TYPE_CHECKING:
    ListsFormBase = forms.ModelForm[CompleteLists]
else:
    ListsFormBase = forms.ModelForm


class ListsForm(ListsFormBase):
    class Meta:
        model = CompleteLists
        fields = ("nationalities", "ancestors", "residences", "appearances", "no_official_a_match", "stateless")
        labels = {
            "nationalities": gettext_lazy("All nationalities"),
            "ancestors": gettext_lazy("All parents and grandparents"),
            "residences": gettext_lazy("All stays"),
            "appearances": gettext_lazy("All matches"),
            "no_official_a_match": gettext_lazy("No official senior match"),
            "stateless": gettext_lazy("No nationality at all"),
        }


class NewRowsForm(forms.Form):
    source = SourceField(
        label=gettext_lazy("Source of all new rows"),
        help_text=gettext_lazy("Filled in once: every new row that names no source of its own rests on this one."),
    )


class EligibilityRecord:
    """What an editor sees, and what he sends. Where it may be saved, `player` is locked, and so are the rows."""

    def __init__(self, player: Player, user: User, data: Mapping[str, Any] | None = None, *, trial: bool = False):
        self.player, self.data = player, data
        typed = (str(value) for name, value in (data or {}).items() if name.endswith("source"))
        self.editing = Editing(user, World(), Sources(user, typed), trial, lock=data is not None and not trial)
        self.top = NewRowsForm(data, prefix="new")
        self.top.fields["source"].sources = self.editing.sources  # type: ignore[attr-defined]
        if self.top.is_bound and self.top.is_valid():
            self.editing.source = self.top.cleaned_data["source"]
        held = CompleteLists.objects.filter(player=player).first()
        self.lists = ListsForm(data, instance=held or CompleteLists(player=player), prefix="lists")
        self.stamp_of_lists = held.seen_as if held else ""
        self.sets = [row_set(data, kind, player, self.editing) for kind in KINDS]

    @cached_property
    def stamp(self) -> str:
        """What the page rests on: it changes with every row and flag that somebody else changes."""
        rows = (f"{fact.anchor}:{fact.version}" for rows in self.sets for fact in rows.held.values())
        return " ".join([f"player:{self.player.version}", f"lists:{self.stamp_of_lists}", *sorted(rows)])

    @property
    def is_stale(self) -> bool:
        return (self.data or {}).get("stamp") != self.stamp

    def changed_meanwhile(self) -> list[str]:
        """What somebody else did since the page was opened, in sentences; marked at the rows it is about."""
        told = []
        for rows in self.sets:
            new = [_("Recorded meanwhile: %(fact)s.") % {"fact": sentence(fact)} for fact in rows.added_meanwhile]
            told += [*new, *(words for row in rows.forms if (words := self._marked(rows, row)))]
        if (self.data or {}).get("lists-stamp", "") != self.stamp_of_lists:
            told.append(_("What is complete was changed: see the ticks."))
        return told

    def _marked(self, rows: RowSet, row: Row) -> str:
        """What became of the row since; "" for nothing."""
        said = _("Row %(row)s") % {"row": row.prefix}
        row.full_clean()
        if row.is_gone:
            row.add_error(None, _("Retracted meanwhile. Saving again records it as a new row."))
        elif row.key and whole((self.data or {}).get(f"{row.prefix}-version")) != row.version:
            words = _("Changed meanwhile; now on record: “%(now)s”. Saving again puts this row in its place.")
            row.add_error(None, words % {"now": sentence(rows.held[row.key])})
            said = sentence(rows.held[row.key])
        else:
            return ""
        return _("Changed or retracted meanwhile, and marked below: %(what)s.") % {"what": said}

    def is_valid(self) -> bool:
        parts = [self.top.is_valid(), self.lists.is_valid(), *(rows.is_valid() for rows in self.sets)]
        return all(parts)

    @cached_property
    def facts(self) -> list[Fact]:
        """What would be on record if this were saved, as far as the rules read it.

        A row that is not in order counts as it stands on record. New rows get keys below zero, so that the reasons
        of a verdict can name them.
        """
        return [fact for after in self._after for fact in after.values() if self._is_read(fact)]

    @cached_property
    def _after(self) -> list[dict[int, Fact]]:
        """By list the rows that would be on it."""
        found, numbers = [], count(1)
        for rows in self.sets:
            after = dict(rows.held)
            for row in rows.ready():
                row.fact.pk = row.key or -next(numbers)
                after[row.fact.pk] = row.fact
                if row.is_retracted:
                    del after[row.fact.pk]
            found.append(after)
        return found

    def _is_read(self, fact: Any) -> bool:
        founded = fact.pk < 0 or fact.named_source_id is not None or bool(fact.citations.all())
        return founded and fact.visibility != Visibility.INTERNAL

    def complete(self) -> CompleteLists:
        """What is ticked, but for lists that hold more than the rules read: there a missing row is no "no"."""
        self.lists.is_valid()
        ticked: CompleteLists = self.lists.instance
        for name, model in LISTED.items():
            lists = zip(self.sets, self._after, strict=True)
            length = sum(rows.kept_back + len(after) for rows, after in lists if rows.kind.model is model)
            setattr(ticked, f"{name}_held", length)
        return ticked.for_reader_of(self.facts)

    @property
    def unreleased(self) -> int:
        """Rows for everybody that rest on nothing that everybody may open: readers' verdicts do without them."""
        return sum(1 for fact in self.facts if fact.visibility == Visibility.PUBLIC and not _is_open(fact))

    def left_out(self) -> tuple[str, ...]:
        """What cannot be read yet, row by row: "nationality: since: “20188” is no date"."""
        told = []
        for rows in self.sets:
            for row in rows.wrong:
                for name, errors in row.errors.items():
                    label = row.fields[name].label if name in row.fields else None
                    told.append(": ".join(str(part) for part in (rows.kind.one, label, errors[0]) if part))
        return tuple(told)

    @property
    def without_source(self) -> int:
        """New rows that count here and cannot be saved yet."""
        return sum(1 for rows in self.sets for row in rows.forms if row.is_unfounded and not row.errors)

    def save(self) -> int:
        """Keep what is new; how many rows and flags that was. Untouched rows stay as they are."""
        user, saved = self.editing.user, 0
        for rows in self.sets:
            for row in rows.ready():
                before = rows.held.get(row.key)
                fact = retracted(before, row) if before and row.is_retracted else row.fact
                fact.version += 1 if before else 0
                fact.created_by = fact.created_by if before else user
                words = sentence(before) if before else ""
                fact.save()
                _log(user, fact, words)
                saved += 1
        if self.lists.has_changed():
            self.lists.instance.checked_by = user
            self.lists.save()
            saved += 1
        return saved


def _is_open(fact: Any) -> bool:
    sources = [fact.named_source] if fact.named_source else []
    if fact.pk > 0:
        sources += [quote.source for quote in fact.citations.all()]
    return not sources or any(source.released_at is not None for source in sources)


def sentence(fact: Fact) -> str:
    """In words: "Nationality: German, held, by birth"."""
    return wording.sentence(cast(KnownFact, fact))


def retracted(held: Fact, row: Row) -> Fact:
    """The fact as it was on record, retracted: what else was typed into the row is not what is retracted."""
    held.state, held.state_reason = Fact.State.RETRACTED, row.cleaned_data["retract"]
    return held


def _log(user: User, fact: Fact, before: str) -> None:
    """In the admin's history of the fact: what it said, and what it says."""
    after = sentence(fact) if fact.state == Fact.State.CURRENT else fact.state_reason
    LogEntry.objects.create(
        user=user,
        content_type=ContentType.objects.get_for_model(fact),
        object_id=str(fact.pk),
        object_repr=str(fact)[:200],
        action_flag=CHANGE if before else ADDITION,
        change_message=f"{before} → {after}" if before else after,
    )
