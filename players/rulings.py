"""What the rules say of a player today, by the facts that the reader may see, each step beside what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from players.eligibility.rulesets import RuleSet
from players.eligibility.verdict import Verdict, evaluate
from players.evidence import ShownFact
from players.models import Association, CompleteLists, Player, Visibility, levels_for
from players.on_record import OnRecord, World
from players.verdict_words import article_words, missing_words, outcome_words, reason_words
from players.verdicts import rules_in_force

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

CONFIRMED = {
    "nationalities": _("list of nationalities complete"),
    "ancestors": _("list of parents and grandparents complete"),
    "residences": _("list of stays complete"),
    "appearances": _("list of matches complete"),
    "no_official_a_match": _("no official match for a senior team"),
    "stateless": _("no nationality held"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One reason of a verdict: "article 5.1", its sentence, and the facts it rests on."""

    number: str  # "9" of article 9.2(a): its place on the page on the rules
    article: str
    words: str
    rests_on: tuple[ShownFact, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    verdict: Verdict
    words: str  # "not decided by what we know"
    missing: str  # "Missing: …", or ""
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Rulings:
    """`confirmed`: what an editor has confirmed to be complete, in words."""

    by_association: dict[Association, Ruling]
    record: OnRecord
    world: World
    rules: RuleSet
    today: date
    confirmed: tuple[str, ...] = ()
    checked: datetime | None = None
    has_drafts: bool = False  # it rests on what readers do not see: they are told what follows without it


def rulings(shown: Iterable[ShownFact], lists: CompleteLists | None, today: date) -> Rulings:
    """The verdict for each association that one of these facts names."""
    entries = {entry.anchor: entry for entry in shown}
    world, rules = World(), rules_in_force(today)
    record = OnRecord.of((entry.fact for entry in entries.values()), lists)
    if record == OnRecord(lists=lists):
        return Rulings({}, record, world, rules, today)
    known = record.known(world)
    found = {}
    for association in record.associations(world):
        verdict = evaluate(known, world.by_pk[association.pk], today, rules)
        steps = tuple(
            Step(
                reason.article.partition(".")[0],
                article_words(reason),
                reason_words(reason, world, rules),
                tuple(entries[anchor] for anchor in reason.facts if anchor in entries),
            )
            for reason in dict.fromkeys(verdict.reasons)
        )
        missing = missing_words(verdict.needs, world, known)
        found[association] = Ruling(verdict, outcome_words(verdict), missing, steps)
    confirmed = tuple(str(words) for flag, words in CONFIRMED.items() if lists and getattr(lists, flag))
    drafts = OnRecord.of(entry.fact for entry in entries.values() if not entry.is_public)
    checked = lists.checked_at if lists and confirmed else None
    has_drafts = drafts != OnRecord() or bool(lists and lists.awaits_second)
    return Rulings(found, record, world, rules, today, confirmed, checked, has_drafts)


def complete_lists(
    player: Player, shown: Iterable[ShownFact], user: AbstractBaseUser | AnonymousUser
) -> CompleteLists | None:
    """What an editor has confirmed, as far as this reader of these facts may rely on it."""
    lists = CompleteLists.objects.filter(player=player).with_lengths().first()
    if lists is None:
        return None
    held = lists if Visibility.EDITORS in levels_for(user) else lists.confirmed
    return held.for_reader_of(entry.fact for entry in shown)
