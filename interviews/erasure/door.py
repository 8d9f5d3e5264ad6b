"""Erasure on request: what names a person goes, the versions too, and what others said around it stays.

His page, facts, picture, versions and the interviews with him alone go wholly; of such a source at most a stub without
a title stays, where facts of others name it. In the interviews of others his name is blacked out, and in those that he
gave with others his answers too: every place in these texts stays what it was. Last, every column that still has his
name is blacked out. What is kept is a keyed hash of the name, so that nobody records him again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone
from django.utils.translation import gettext as _

from interviews.erasure.blacking import blacked, spans_in, without_names
from interviews.erasure.holdings import Holdings, tracked
from interviews.erasure.person import Person, person_of
from interviews.erasure.sweep import sweep, sweep_rows
from interviews.ingest import waiting
from interviews.models import Decision, Interview, Mention, Upload
from interviews.review.locking import door
from players import summary
from players.models import Change, Citation, Fact, Player, Relationship, Source, Suppression, indexed
from players.models.sources import FACT_FIELDS, fact_model
from players.models.suppression import digest
from players.models.versions import change
from players.refusals import Refused

ERASE = "players.erase"


def erase(player: Player, user: User, reason: str, typed: str, *, others_stay: bool = False) -> None:
    """Erase somebody for good. `typed` is his name, as the administrator has typed it. Raises Refused.

    `others_stay`: he knows of namesakes, and that of what nobody has linked with either of them nothing goes.
    """
    if not user.has_perm(ERASE):
        raise Refused(_("Only an administrator may erase a person."))
    if typed.strip() != player.name:
        raise Refused(_("Type the name exactly as it stands here: nothing was erased."))
    reason = without_names(" ".join(reason.split())[:300], person_of(player).known_as)
    if not reason:
        raise Refused(_("Say why, without the name: “asked by letter of 3 March”."))
    _erase(lambda: person_of(player), user, reason, _("erased a person on request"), others_stay=others_stay)


def erase_again(lines: Iterable[str] = ()) -> tuple[int, list[str]]:
    """After a backup from before was restored: erase anew whoever was erased since.

    How many people that were, and whom somebody has to look at: one who bears a name that is another's too.
    `lines` are those of the file that is kept beside the database (settings.SUPPRESSIONS).
    """
    for row in _read(lines):
        fields = {"reason": row["reason"], "namesake_allowed": row.get("namesake_allowed", False)}
        Suppression.objects.get_or_create(digest=row["digest"], defaults=fields)
    again = _("erased again after a backup was restored")
    free = dict(Suppression.objects.values_list("digest", "namesake_allowed"))
    erased, namesakes = 0, []
    for player in Player.objects.order_by("pk"):
        if (is_free := free.get(digest(player.name))) is None:
            continue
        if is_free or person_of(player).shared:
            namesakes.append(f"{player} ({player.get_absolute_url()})")
            continue
        _erase(partial(person_of, player), None, "", again)
        erased += 1
    subjects = {name for told in _told_names() for name in told.split(" / ")}
    for name in Suppression.objects.erased_among(subjects):
        person = Person(frozenset((name,)))
        if not person.shared:
            _erase(partial(Person, person.names), None, "", again)
            erased += 1
    return erased, namesakes


def _told_names() -> Iterable[str]:
    """Names in interviews and facts of people without a page."""
    yield from Interview.objects.exclude(subject_names="").values_list("subject_names", flat=True)
    yield from Mention.objects.values_list("name", flat=True)
    yield from Relationship.objects.exclude(other_name="").values_list("other_name", flat=True)


@door
def _erase(find: Callable[[], Person], user: User | None, reason: str, what: str, *, others_stay: bool = False) -> None:
    held = _locked(find)
    person = held.person
    if person.keys and not held.players:
        raise Refused(_("There is no such page any more: look again."))
    if person.shared and not others_stay:
        raise Refused(_("Another page bears his name too: nothing was erased. Read below what stays."))
    beside = Citation.objects.filter(source__in=[text.source_id for text in held.other_interviews])
    told = [*person.names, *(quote.quote for quote in (*held.citations, *beside))]
    with change(user, what, reason):
        _erase_held(held, user)
        noted = _suppress(person, user, reason)
        sweep(person.full_names)
        _sweep_linked(held)
        indexed.keep_all(list(beside.all()))
        indexed.forget(person.full_names, told)
        for player in Player.objects.filter(pk__in=held.concerned - person.keys).order_by("pk"):
            summary.refresh(player)
    _note(settings.SUPPRESSIONS, noted)


def _locked(find: Callable[[], Person]) -> Holdings:
    """What is held of him, found again under the locks until nothing has come to it: interviews, then players."""
    interviews: set[int] = set()
    players: set[int] = set()
    while True:
        held = Holdings(find())
        texts = {row.pk for row in (*held.own_interviews, *held.other_interviews)}
        if texts <= interviews and held.concerned <= players:
            return held
        interviews |= texts
        players |= held.concerned
        for rows in (Interview.objects.filter(pk__in=interviews), Player.objects.filter(pk__in=players)):
            list(rows.select_for_update(no_key=True).order_by("pk").values_list("pk"))


def _erase_held(held: Holdings, user: User | None) -> None:
    # all is found before anything goes: what names him is found by what is linked with him
    person, concerned, own, beside = held.person, held.concerned, held.own_interviews, [*held.beside, *held.suggestions]
    versions, changes, log = held.versions, held.changes, held.log
    proposals, mentions, citations = held.proposals, held.mentions, held.citations
    texts = [(text, held.spans_in(text), held.names_in(text)) for text in held.other_interviews]
    for row in (*log, *proposals, *mentions, *citations, *held.facts):
        type(row)._default_manager.filter(pk=row.pk).delete()
    for row in beside:
        _drop(row)
    for interview in own:
        _drop_interview(interview)
    for text, spans, spellings in texts:
        _black_out(text, spans, spellings)
    Player.objects.filter(pk__in=person.keys).delete()
    _retract_the_unfounded(concerned - person.keys, user)
    _forget_versions(person, versions, changes)


def _sweep_linked(held: Holdings) -> None:
    """A name that he shares, in what belongs to the interviews in which it is linked with him."""
    for text in held.other_interviews:
        spellings = held.names_in(text) & held.person.shared
        beside = [text.proposals.all(), Decision.objects.filter(proposal__interview=text), text.uploads.all()]
        source = [Source.objects.filter(pk=text.source_id), Source.history.filter(id=text.source_id)]
        for rows in (Interview.objects.filter(pk=text.pk), *source, *beside):
            sweep_rows(rows, spellings)


def _drop(row: Any) -> None:
    if isinstance(row, Upload) and row.kept_as:
        batch, name = row.batch_id, row.kept_as
        transaction.on_commit(lambda: waiting.remove(batch, name), robust=True)
    type(row)._default_manager.filter(pk=row.pk).delete()


def _black_out(interview: Interview, spans: list[tuple[int, int]], spellings: Collection[str]) -> None:
    left = [name for name in interview.subject_names.split(" / ") if not spans_in(name, spellings)]
    text = blacked(interview.text, spans)
    # past save(): a subject may be gone by now
    Interview.objects.filter(pk=interview.pk).update(text=text, subject_names=" / ".join(left))
    interview.text = text
    for turn in interview.turns.all():
        if any(start <= turn.start and turn.end <= end for start, end in spans) or spans_in(turn.speaker, spellings):
            turn.speaker = ""
            turn.save(update_fields=["speaker"])
    quotes = Citation.objects.filter(source=interview.source_id)
    for quote in quotes:
        words = text[quote.start : quote.end]
        if words != quote.quote:
            Citation.objects.filter(pk=quote.pk).update(quote=words)
            Citation.history.filter(id=quote.pk).update(quote=words)


def _drop_interview(interview: Interview) -> None:
    """The text and its record; a stub of the source stays only where something of others still names it."""
    source = interview.source
    interview.delete()
    try:
        with transaction.atomic():
            source.delete()
    except ProtectedError:
        stub = Source(pk=source.pk, slug=f"erased-{source.pk}", title=_("Erased on request"), kind=source.kind)
        stub.version = source.version + 1
        stub.save(force_update=True)


def _retract_the_unfounded(players: Iterable[int], user: User | None) -> None:
    """Facts of others that rested on his words alone: kept without any, they stand on no page."""
    for name in FACT_FIELDS:
        facts = fact_model(name)._default_manager.filter(player__in=players, named_source=None)
        backed = Citation.objects.filter(**{f"{name}__isnull": False}).values(name)
        for fact in facts.filter(state=Fact.State.CURRENT).exclude(pk__in=backed):
            fact.state, fact.state_reason = Fact.State.RETRACTED, _("What it rested on was erased on request.")
            fact.version += 1
            fact.save()


def _forget_versions(person: Person, versions: Iterable[Any], changes: Iterable[Change]) -> None:
    """Those that were found, and those that the deletions of this very act have just made."""
    by_model: dict[Any, set[int]] = {}
    for row in (*versions, *Holdings(person).versions):
        by_model.setdefault(row.instance_type, set()).add(row.id)
    for model, keys in by_model.items():
        gone = keys - set(model._default_manager.filter(pk__in=keys).values_list("pk", flat=True))
        model.history.filter(id__in=gone).delete()
        stubs = model.history.filter(id__in=keys - gone) if model is Source else model.history.none()
        newest = stubs.order_by("-history_id").values_list("history_id", flat=True).first()
        stubs.exclude(history_id=newest).delete()
    for each in changes:
        if any(model.history.filter(change=each).exists() for model in tracked()):
            Change.objects.filter(pk=each.pk).update(what=_("erased on request"), why="")
        else:
            each.delete()


def _suppress(person: Person, user: User | None, reason: str) -> list[str]:
    """Keep the hashes of his names, and say which lines of the file are new. What a namesake is called stays free."""
    borne = Player.objects.filter(pk__in=person.namesakes).values_list("name", "aliases__name")
    free = {digest(name) for pair in borne for name in pair if name}
    lines = []
    for hashed in sorted(map(digest, person.known_as)):
        fields = {"namesake_allowed": hashed in free}
        _row, made = Suppression.objects.update_or_create(
            digest=hashed, defaults=fields, create_defaults={**fields, "by": user, "reason": reason}
        )
        if made:
            told = {"digest": hashed, "at": timezone.now().isoformat(), "reason": reason, **fields}
            lines.append(json.dumps(told))
    return lines


def _note(path: Path, lines: Collection[str]) -> None:
    """Last of all, and before anything is settled: who is erased stands in the file, or is not erased.

    Where the database fails even after this, the file has a line too many, of somebody whom an administrator erases.
    """
    if not lines:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.writelines(f"\n{line}" for line in lines)  # on its own, whatever a full disk has left before it
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        raise Refused(
            _("The file of erased names cannot be written (%(fault)s): nothing was erased.") % {"fault": fault}
        ) from fault


def _read(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The rows of the file; one that a full disk has cut off is of somebody who was not erased."""
    for line in lines:
        with suppress(ValueError):
            yield json.loads(line)
