"""Erasure on request: what names a person goes, the versions too, and what others said around it stays.

His page, facts, picture, versions and the interviews with him alone go wholly; of such a source at most a stub without
a title stays, where facts of others name it. In the interviews of others his name is blacked out, and in those that he
gave with others his answers too: every place in these texts stays what it was. Last, every column that still has his
name is blacked out. What is kept is a keyed hash of the name, so that nobody records him again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone
from django.utils.translation import gettext as _

from interviews.erasure.blacking import blacked, spans_in, without_names
from interviews.erasure.holdings import Holdings, Person, person_of, subjects_of, tracked
from interviews.erasure.sweep import sweep
from interviews.ingest import waiting
from interviews.models import Interview, Mention, Upload
from players import names, summary
from players.models import Change, Citation, Fact, Player, Relationship, Source, Suppression
from players.models.sources import FACT_FIELDS, fact_model
from players.models.suppression import digest
from players.models.versions import change
from players.refusals import Refused

ERASE = "players.erase"


def erase(player: Player, user: User, reason: str, typed: str) -> None:
    """Erase somebody for good. `typed` is his name, as the administrator has typed it. Raises Refused."""
    if not user.has_perm(ERASE):
        raise Refused(_("Only an administrator may erase a person."))
    if typed.strip() != player.name:
        raise Refused(_("Type the name exactly as it stands here: nothing was erased."))
    person = person_of(player)
    reason = without_names(" ".join(reason.split())[:300], person.full_names)
    if not reason:
        raise Refused(_("Say why, without the name: “asked by letter of 3 March”."))
    with change(user, _("erased a person on request"), reason):
        list(Player.objects.select_for_update().filter(pk__in=person.keys).order_by("pk"))
        _erase(person, user, reason)


def erase_again(lines: Iterable[str] = ()) -> int:
    """After a backup from before was restored: erase anew whoever was erased since. How many people that were.

    `lines` are those of the file that is kept beside the database (settings.SUPPRESSIONS).
    """
    erased = 0
    with change(None, _("erased again after a backup was restored")):
        for row in map(json.loads, lines):
            Suppression.objects.get_or_create(digest=row["digest"], defaults={"reason": row["reason"]})
        for player in Player.objects.order_by("pk"):
            if Suppression.objects.refusal(player.name):
                _erase(person_of(player), None, "")
                erased += 1
        subjects = {name for told in _told_names() for name in told.split(" / ")}
        for name in Suppression.objects.erased_among(subjects):
            _erase(Person(frozenset((name,))), None, "")
            erased += 1
    return erased


def _told_names() -> Iterable[str]:
    """Names in interviews and facts of people without a page."""
    yield from Interview.objects.exclude(subject_names="").values_list("subject_names", flat=True)
    yield from Mention.objects.values_list("name", flat=True)
    yield from Relationship.objects.exclude(other_name="").values_list("other_name", flat=True)


def _erase(person: Person, user: User | None, reason: str) -> None:
    held = Holdings(person)
    # all is found before anything goes: what names him is found by what is linked with him
    versions, changes, log, own = held.versions, held.changes, held.log, held.own_interviews
    texts, citations, proposals, mentions = held.other_interviews, held.citations, held.proposals, held.mentions
    concerned = {fact.player_id for fact in held.facts} | {quote.fact.player_id for quote in citations}
    spans = {text.pk: _spans(text, person, mentions) for text in texts}
    beside = held.beside
    for row in (*log, *proposals, *mentions, *citations, *held.facts):
        type(row)._default_manager.filter(pk=row.pk).delete()
    for row in beside:
        _drop(row)
    for interview in own:
        _drop_interview(interview)
    for text in texts:
        _black_out(text, spans[text.pk], person)
    Player.objects.filter(pk__in=person.keys).delete()
    _retract_the_unfounded(concerned - person.keys, user)
    _forget_versions(person, versions, changes)
    _suppress(person, user, reason)
    sweep(person.full_names)
    for player in Player.objects.filter(pk__in=concerned - person.keys).order_by("pk"):
        summary.refresh(player)


def _drop(row: Any) -> None:
    if isinstance(row, Upload) and row.kept_as:
        batch, name = row.batch_id, row.kept_as
        transaction.on_commit(lambda: waiting.remove(batch, name))
    type(row)._default_manager.filter(pk=row.pk).delete()


def _spans(interview: Interview, person: Person, mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    """Where a text of others names him; where he speaks in it too, his answers."""
    found = spans_in(interview.text, person.full_names)
    for mention in mentions:
        if mention.interview_id == interview.pk:
            found += [(start, end) for start, end in mention.spans]
    is_subject = bool(person.folded & subjects_of(interview))
    lasts = {name.rpartition(" ")[2] for name in person.folded} if is_subject else set()
    for turn in interview.turns.all():
        speaker = names.key(turn.speaker)
        if speaker in person.folded or speaker in lasts:
            found.append((turn.start, turn.end))
    return found


def _black_out(interview: Interview, spans: list[tuple[int, int]], person: Person) -> None:
    left = [name for name in interview.subject_names.split(" / ") if not person.is_named(name)]
    text = blacked(interview.text, spans)
    # past save(): a subject may be gone by now
    Interview.objects.filter(pk=interview.pk).update(text=text, subject_names=" / ".join(left))
    interview.text = text
    for turn in interview.turns.all():
        if any(start <= turn.start and turn.end <= end for start, end in spans) or person.is_named(turn.speaker):
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


def _suppress(person: Person, user: User | None, reason: str) -> None:
    lines = []
    for name in person.full_names:
        row, made = Suppression.objects.get_or_create(digest=digest(name), defaults={"by": user, "reason": reason})
        if made:
            lines.append(json.dumps({"digest": row.digest, "at": timezone.now().isoformat(), "reason": reason}))
    if lines:
        transaction.on_commit(lambda: _note(settings.SUPPRESSIONS, lines))


def _note(path: Path, lines: Iterable[str]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)
