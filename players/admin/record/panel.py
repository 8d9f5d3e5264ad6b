"""What the rules say of the facts on the page, association by association, and what each missing fact would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from players import verdict_words, wording
from players.eligibility.claims import Reason
from players.eligibility.facts import Known
from players.eligibility.rulesets import RuleSet
from players.eligibility.verdict import evaluate
from players.eligibility.what_if import Answer, answers
from players.models import Detail, Eligibility, Fact, Relationship
from players.on_record import ANCESTORS, OnRecord, World
from players.verdicts import rules_in_force

# beside the words, never instead of them
SIGNS = {"eligible": "✓", "bound": "●", "can_switch": "⇄", "not_eligible": "✕", "unknown": "?"}


@dataclass(frozen=True, slots=True)
class Missing:
    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One reason of a verdict: its article, its sentence and what it rests on."""

    article: str
    words: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    name: str
    outcome: str
    sign: str
    words: str
    short: str
    missing: tuple[Missing, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    told: tuple[Told, ...]
    as_of: date
    ruleset: str
    left_out: tuple[str, ...] = ()  # rows that are not in order yet, each with what is wrong
    without_source: int = 0
    unreleased: int = 0


def worked_out(record: OnRecord, world: World, today: date) -> tuple[Told, ...]:
    """The verdict for every association that some fact names."""
    rules = rules_in_force(today)
    known = record.known(world)
    rests_on = {fact.anchor: wording.sentence(fact) for fact in _all(record)}
    told = []
    for association in record.associations(world):
        asked = world.by_pk[association.pk]
        ruling = evaluate(known, asked, today, rules)
        missing = []
        for need in ruling.needs:
            then = answers(known, asked, today, rules, need)
            question = verdict_words.need_words(need, world, known)
            missing.append(Missing(question, _told_of(then, world, known, alone=len(ruling.needs) == 1)))
        told.append(
            Told(
                name=association.name,
                outcome=ruling.outcome,
                sign=SIGNS[ruling.outcome],
                words=verdict_words.outcome_words(ruling),
                short=verdict_words.short_words(ruling.outcome, ruling.tie_unknown),
                missing=tuple(missing),
                steps=tuple(_step(reason, world, rules, rests_on) for reason in ruling.reasons),
            )
        )
    return tuple(told)


def _told_of(then: Sequence[Answer], world: World, known: Known, *, alone: bool) -> tuple[str, ...]:
    """What each way in which a fact may turn out would do; once for all where none of them decides anything.

    `alone`: nothing else is missing, so that each answer can only lead to the next question.
    """
    if any(answer.verdict.outcome != "unknown" for answer in then):
        return tuple(verdict_words.answer_words(answer, world, known) for answer in then)
    words = (
        gettext("each answer leads to a further question") if alone else gettext("no answer to this alone decides it")
    )
    return (words,) if then else ()


def _step(reason: Reason, world: World, rules: RuleSet, rests_on: Mapping[str, str]) -> Step:
    article = verdict_words.article_words(reason)
    facts = dict.fromkeys(rests_on[name] for name in reason.facts if name in rests_on)
    return Step(article, verdict_words.reason_words(reason, world, rules), tuple(facts))


def _all(record: OnRecord) -> list[Any]:
    return [
        *(*record.said, *record.family, *record.details, *record.nationalities),
        *(*record.ancestors, *record.residences, *record.appearances, *record.changes),
    ]


READ, REPLACED, NEVER = _("goes into the rules"), _("now on record below"), _("never goes into the rules")


def part_in_the_rules(fact: Fact, record: OnRecord) -> tuple[Any, Any]:
    """Whether the rules read a fact that interviews tell, and as what."""
    if isinstance(fact, Eligibility):
        return _part_of_what_is_said(fact, record)
    if isinstance(fact, Relationship):
        return _part_of_a_relative(fact, record)
    if isinstance(fact, Detail) and fact.kind == Detail.Kind.BIRTH_PLACE and fact.territory_id is None:
        return READ, _("Read once its territory is chosen below: a town alone tells nothing.")
    return READ, _("Read as it stands in the form below.")


def _part_of_what_is_said(fact: Eligibility, record: OnRecord) -> tuple[Any, Any]:
    if fact.status in (Eligibility.Status.PLAYS, Eligibility.Status.PLAYED):
        levels = {match.level for match in record.appearances if match.association_id == fact.association_id}
        if fact.level in levels or (levels and not fact.level) or (record.lists and record.lists.appearances):
            return REPLACED, _("The matches on record below stand in its place.")
        return READ, _("Read as matches of unknown kind, until a match of this team is on record.")
    if fact.status == Eligibility.Status.CALLED_UP:
        return NEVER, _("Never read: a squad is no match.")
    if fact.stance:
        return NEVER, _("Never read: what the player says is no ruling.")
    return NEVER, _("Never read: a claim, and no fact of the papers.")


def _part_of_a_relative(fact: Relationship, record: OnRecord) -> tuple[Any, Any]:
    if fact.role not in ANCESTORS:
        return NEVER, _("Never read: only parents and grandparents give a link.")
    told_country = fact.detail_kind == Relationship.DetailKind.COUNTRY
    if {ancestor.relation for ancestor in record.ancestors}.issuperset(ANCESTORS[fact.role]):
        if told_country:
            return REPLACED, _("The relative on record below counts; the country only where no nationality of it does.")
        return REPLACED, _("The relative on record below stands in its place.")
    if told_country:
        return READ, _("Read as a relative whose birthplace is unknown, and as a nationality that may be held or not.")
    return READ, _("Read as a relative whose birthplace is unknown.")
