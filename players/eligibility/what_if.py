"""What each missing fact would do: the verdict for each way in which it could turn out.

An assumed fact takes the place of the unclear one, it never stands beside it. Where a fact has no few ways to turn
out (a birth date, a conflict, a decision of FIFA's) nothing is assumed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import Final

from players.dates import PartialDate, contains
from players.eligibility.basic import anniversary, held_on, lived_there
from players.eligibility.claims import Need
from players.eligibility.facts import Ancestor, Appearance, Association, Basis, Known, Nationality, Stay
from players.eligibility.rulesets import RuleSet
from players.eligibility.switch import Switch, first_official
from players.eligibility.tie import is_official, tie
from players.eligibility.verdict import Verdict, evaluate, in_the_world_of

ANSWERS: Final = (
    "nationality_since_birth",
    "nationality_acquired_later",
    "nationality_not_held",
    "nationality_before_first_match",
    "nationality_after_first_match",
    "loss_against_his_will",
    "loss_otherwise",
    "matches_friendly",
    "matches_official",
    "matches_not_fielded",
    "matches_fielded",
    "match_list_complete",
    "born_there",
    "born_elsewhere",
    "ancestor_born_there",
    "ancestor_born_elsewhere",
    "moved_for_other_reasons",
    "moved_for_team",
    "schooled_there",
    "not_schooled_there",
    "lived_long_enough",
    "not_lived_long_enough",
    "fielded_for_new",
    "not_fielded_for_new",
)
ELSEWHERE: Final = "elsewhere"  # a territory that is no association's
GRANDPARENTS: Final = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """One way in which a missing fact could turn out, a key of `ANSWERS`, and the verdict then.

    `about` is what the need is about; for one about nothing, the association asked about.
    """

    key: str
    about: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Question:
    """Who, for which association, on which day, by which rules; and the missing fact that is asked about."""

    known: Known
    association: Association
    as_of: date
    rules: RuleSet
    need: Need


Assumptions = Iterator[tuple[str, Known]]


def answers(known: Known, association: Association, as_of: date, rules: RuleSet, need: Need) -> tuple[Answer, ...]:
    """Each way in which the fact that `need` names could turn out, with the verdict then; () where none can be told."""
    assume = ASSUMPTIONS.get(need.kind)
    if assume is None:
        return ()
    about = need.about or association.code
    found = assume(Question(known, association, as_of, rules, need))
    return tuple(Answer(key, about, evaluate(then, association, as_of, rules)) for key, then in found)


def _of_the_nationality(asked: Question) -> Assumptions:
    """Held since birth, acquired later, or not held."""
    known, iso = asked.known, asked.need.about
    unclear = [one for one in known.nationalities if one.iso == iso and held_on(one, asked.as_of).truth is not False]
    row = unclear[0] if len(unclear) == 1 else Nationality(iso, "unknown")
    since = None if row.since is None else _until(row.since, asked.as_of)

    def then(assumed: Nationality) -> Known:
        kept = (one for one in known.nationalities if one not in unclear and (one.iso, one.status) != (iso, "entitled"))
        return replace(known, nationalities=(*kept, assumed))

    if _may_be_since_birth(row, known):
        yield "nationality_since_birth", then(replace(row, status="held", basis="birth", since=None, lost_on=None))
    if row.basis != "birth":
        basis: Basis = row.basis or "naturalised"
        yield "nationality_acquired_later", then(replace(row, status="held", basis=basis, since=since, lost_on=None))
    yield "nationality_not_held", then(replace(row, status="lost", lost_on=None))


def _until(span: PartialDate, day: date) -> PartialDate:
    """The part of the span that is over by that day; the whole of it where none is."""
    return PartialDate(span.earliest, min(span.latest, day)) if span.earliest <= day else span


def _may_be_since_birth(row: Nationality, known: Known) -> bool:
    if row.basis not in ("", "birth"):
        return False
    return row.since is None or known.birth is None or row.since.earliest <= known.birth.latest


def _of_its_beginning(asked: Question) -> Assumptions:
    """Before or after the first official match, where the matches on record bound its day."""
    first, last = _first_match(asked)
    if first is not None:
        yield from _begun(asked, "nationality_before_first_match", first)
    if last is not None and last < asked.as_of:
        yield from _begun(asked, "nationality_after_first_match", last + timedelta(days=1))


def _begun(asked: Question, key: str, day: date) -> Assumptions:
    """On that day, where what is known of its beginning allows it."""
    known, since = asked.known, PartialDate.of_day(day)
    rows = [
        one
        for one in known.nationalities
        if one.iso == asked.need.about and one.status == "held" and one.basis != "birth" and _allows(one.since, since)
    ]
    if rows:
        yield key, _each(known, rows, lambda row: replace(row, since=since))


def _allows(span: PartialDate | None, day: PartialDate) -> bool:
    return span is None or (span != day and contains(span, day))


def _each(known: Known, rows: list[Nationality], assume: Callable[[Nationality], Nationality]) -> Known:
    return replace(known, nationalities=tuple(assume(one) if one in rows else one for one in known.nationalities))


def _first_match(asked: Question) -> tuple[date | None, date | None]:
    """The first and last day of the first official match for the one association that he may be tied to elsewhere."""
    now = tie(asked.known, asked.as_of)
    olds = [one for one in ((now.to,) if now.to else now.maybe) if one != asked.association]
    if len(olds) != 1:
        return None, None
    world = asked.known if now.to else in_the_world_of(asked.known, olds[0])
    return first_official(Switch(world, olds[0], asked.association, asked.as_of, asked.rules))


def _of_its_basis(asked: Question) -> Assumptions:
    """Since birth or acquired later."""
    known = asked.known
    rows = [one for one in known.nationalities if one.iso == asked.need.about and not one.basis]
    if rows and all(_may_be_since_birth(row, known) for row in rows):
        yield "nationality_since_birth", _each(known, rows, lambda row: replace(row, basis="birth", since=None))
    if rows:
        yield "nationality_acquired_later", _each(known, rows, lambda row: replace(row, basis="naturalised"))


def _of_its_loss(asked: Question) -> Assumptions:
    """Against his will or otherwise."""
    rows = [
        one
        for one in asked.known.nationalities
        if one.iso == asked.need.about and one.status == "lost" and one.involuntary is None
    ]
    if rows:
        yield "loss_against_his_will", _each(asked.known, rows, lambda row: replace(row, involuntary=True))
        yield "loss_otherwise", _each(asked.known, rows, lambda row: replace(row, involuntary=False))


def _of_the_matches(asked: Question) -> Assumptions:
    """All matches of unknown kind for one association were friendlies, or were official and he played in them."""
    unclear = [one for one in asked.known.appearances if _is_unclear(one, asked.need.about)]

    def then(official: bool) -> Known:
        assumed = (_taken_as(one, official) if one in unclear else one for one in asked.known.appearances)
        return replace(asked.known, appearances=tuple(assumed))

    if unclear:
        of_kind = any(one.official is None for one in unclear)
        yield "matches_friendly" if of_kind else "matches_not_fielded", then(False)
        yield "matches_official" if of_kind else "matches_fielded", then(True)


def _is_unclear(match: Appearance, code: str) -> bool:
    return match.association.code == code and is_official(match) is None


def _taken_as(match: Appearance, official: bool) -> Appearance:
    """One that is known to be official ties nobody only if he was not on the pitch."""
    if official:
        return replace(match, official=True, fielded=True)
    return replace(match, fielded=False) if match.official else replace(match, official=False)


def _of_the_list_of_matches(asked: Question) -> Assumptions:
    """Complete as it stands."""
    if not asked.known.appearances_complete:
        yield "match_list_complete", replace(asked.known, appearances_complete=True)


def _of_the_birthplace(asked: Question) -> Assumptions:
    """On the territory asked about or elsewhere."""
    if asked.known.birth_territory is None:
        yield "born_there", replace(asked.known, birth_territory=asked.association.code)
        yield "born_elsewhere", replace(asked.known, birth_territory=ELSEWHERE)


def _of_an_ancestor(asked: Question) -> Assumptions:
    """There: those on the list without a birthplace, or else who is missing on it. Elsewhere: both of them."""
    known, relation = asked.known, asked.need.about
    unplaced = [one for one in known.ancestors if _is_unplaced(one, relation)]
    missing = [] if known.ancestors_complete else _missing(known, relation)
    kept = tuple(one for one in known.ancestors if one not in unplaced)
    for key, who, place in (
        ("ancestor_born_there", unplaced or missing, asked.association.code),
        ("ancestor_born_elsewhere", unplaced + missing, ELSEWHERE),
    ):
        assumed = (replace(one, birth_territory=place) for one in who)
        yield key, replace(known, ancestors=(*kept, *assumed))


def _is_unplaced(ancestor: Ancestor, relation: str) -> bool:
    """Of a mother or a father two birthplaces on record are as good as none."""
    open_place = ancestor.birth_territory is None or relation != "grandparent"
    return ancestor.relation == relation and ancestor.biological and open_place


def _missing(known: Known, generation: str) -> list[Ancestor]:
    """Those of a generation, "parent" or "grandparent", who are not on the list; none of a single relation."""
    listed = [one.relation for one in known.ancestors if one.biological]
    if generation == "grandparent":
        return [Ancestor("grandparent")] * (GRANDPARENTS - listed.count("grandparent"))
    parents = (Ancestor("mother"), Ancestor("father")) if generation == "parent" else ()
    return [parent for parent in parents if parent.relation not in listed]


def _of_the_move(asked: Question) -> Assumptions:
    """For other reasons, or to play for the team."""
    yield "moved_for_other_reasons", _stays(asked, partial(_moved, not_for_team=True))
    yield "moved_for_team", _stays(asked, partial(_moved, not_for_team=False))


def _moved(stay: Stay, not_for_team: bool) -> Stay:
    return replace(stay, not_for_team=not_for_team) if stay.not_for_team is None else stay


def _stays(asked: Question, assume: Callable[[Stay], Stay]) -> Known:
    there = (assume(one) if one.territory == asked.need.about else one for one in asked.known.stays)
    return replace(asked.known, stays=tuple(there))


def _of_the_schooling(asked: Question) -> Assumptions:
    """On the territory or not."""
    yield "schooled_there", replace(asked.known, schooling=(*asked.known.schooling, asked.need.about))
    yield "not_schooled_there", replace(asked.known, schooling_complete=True)


def _of_the_residence(asked: Question) -> Assumptions:
    """Long enough by the stays on the list at their longest, or else by one more; or too short and no other."""
    longest = replace(_stays(asked, _at_its_longest), stays_complete=True)
    if lived_there(longest, asked.association, asked.as_of, asked.rules).truth is False:
        since = PartialDate.of_day(anniversary(asked.as_of, -asked.rules.residence))
        longest = replace(longest, stays=(*longest.stays, Stay(asked.need.about, since)))
    yield "lived_long_enough", longest
    yield "not_lived_long_enough", replace(_stays(asked, _at_its_shortest), stays_complete=True)


def _at_its_longest(stay: Stay) -> Stay:
    end = stay.until and PartialDate.of_day(stay.until.latest)
    return replace(stay, since=PartialDate.of_day(stay.since.earliest), until=end)


def _at_its_shortest(stay: Stay) -> Stay:
    end = stay.until and PartialDate.of_day(stay.until.earliest)
    return replace(stay, since=PartialDate.of_day(stay.since.latest), until=end)


def _of_the_new_association(asked: Question) -> Assumptions:
    """Whether the association that he changed to has fielded him since."""
    for key, fielded in (("fielded_for_new", True), ("not_fielded_for_new", False)):
        changes = (
            replace(one, fielded_for_new=fielded) if one.new.code == asked.need.about else one
            for one in asked.known.changes
        )
        yield key, replace(asked.known, changes=tuple(changes))


ASSUMPTIONS: Final[Mapping[str, Callable[[Question], Assumptions]]] = {
    "nationality": _of_the_nationality,
    "nationality_since": _of_its_beginning,
    "nationality_basis": _of_its_basis,
    "nationality_loss": _of_its_loss,
    "matches": _of_the_matches,
    "match_list": _of_the_list_of_matches,
    "birth_territory": _of_the_birthplace,
    "ancestor_birth": _of_an_ancestor,
    "move_reason": _of_the_move,
    "schooling": _of_the_schooling,
    "residence": _of_the_residence,
    "fielded": _of_the_new_association,
}
