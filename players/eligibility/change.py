"""Article 9: may he ask to change from the association that he is tied to, and on which ground (a) to (e)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from players.dates import PartialDate
from players.eligibility.basic import anniversary, holds, link, shares
from players.eligibility.claims import Claim, Need, Reason, either, every, so, unknown
from players.eligibility.facts import Appearance, Change, Known, ids
from players.eligibility.rare_grounds import rare_grounds
from players.eligibility.rulesets import RuleSet
from players.eligibility.switch import Ground, Switch, both, held_at_first, is_a
from players.eligibility.tie import granted_until, is_official, matches_until


def change(switch: Switch) -> tuple[Claim, str]:
    """Whether he may ask for it, and the letters of the ground: "a" to "e", "a or b", or "" where none is met."""
    held = holds(switch.known, switch.new, switch.as_of)
    linked = link(switch.known, switch.new, switch.as_of, switch.rules)
    common, rare = _grounds(switch, linked), rare_grounds(switch, linked)
    for ground in (*common, *rare):
        claim = every(held, _first_change(), ground.claim)
        if claim.truth:
            return claim, ground.letter
    fitting = [ground for ground in (*common, *rare) if ground.fits.truth is not False]
    # what would tell of a rare ground is asked only where no common one can be met
    hopeful = any(ground.claim.truth is None for ground in common)
    asked = [ground for ground in fitting if ground in common] if hopeful else fitting
    return every(held, either(*(ground.claim for ground in asked))), ""


def way_back(known: Known, granted: Change, as_of: date, rules: RuleSet) -> Claim:
    """9: back to the first association, as long as the new one has never fielded him since the change."""
    facts = ids([granted])
    if len({(one.old, one.new) for one in granted_until(known, as_of)}) > 1:
        return unknown(Reason("9", "several_changes", granted.old.code, facts=facts), Need("fifa_decision", "9"))
    played = _fielded_since(known, granted, as_of)
    if played is None:
        reason = Reason("9", "fielded_for_new_unknown", granted.new.code, facts=facts)
        back = unknown(reason, Need("fielded", granted.new.code))
    else:
        text = "fielded_for_new" if played else "not_fielded_for_new"
        back = so(not played, Reason("9.1" if played else "9", text, granted.new.code, facts=facts))
    claims = [holds(known, granted.old, as_of), back]
    if rules.applies("return_link") and shares(granted.old, rules):
        linked = link(known, granted.old, as_of, rules)
        claims.append(replace(linked, reasons=tuple(replace(one, confirmed=False) for one in linked.reasons)))
    return every(*claims)


def _fielded_since(known: Known, granted: Change, as_of: date) -> bool | None:
    """Whether the new association has fielded him after the change, be it in a friendly."""
    mine = [one for one in matches_until(known, as_of) if one.association == granted.new]
    since = [both(one.fielded, _since(one.day, granted.granted)) for one in mine]
    if True in since:
        return True
    if granted.fielded_for_new is None and known.appearances_complete and None not in since:
        return False
    return granted.fielded_for_new


def _since(day: PartialDate | None, other: PartialDate) -> bool | None:
    if day is None:
        return None
    if day.latest < other.earliest:
        return False
    return True if day.earliest >= other.latest else None


def _first_change() -> Claim:
    return so(True, Reason("9.1", "first_change"))


def _grounds(switch: Switch, linked: Claim) -> list[Ground]:
    held, new, under = _held_at_first(switch, True), _held_at_first(switch, False), _under_age(switch)
    group_link = [linked] if shares(switch.new, switch.rules) else []
    return [
        Ground("a", _below_a(switch, "9.2(a)(i)"), every(held("9.2(a)(ii)"), *group_link)),
        Ground("b", _below_a(switch, "9.2(b)(i)"), every(new("9.2(b)(ii)"), under("9.2(b)(iii)"), linked)),
        # whichever way an unknown date of the nationality falls, one of the two holds
        Ground("a or b", _below_a(switch, "9.2(b)(i)"), every(under("9.2(b)(iii)"), linked)),
        Ground(
            "c", _at_a_level(switch), every(held("9.2(c)(ii)"), under("9.2(c)(iii)"), *_limits(switch), *group_link)
        ),
    ]


Conditions = Callable[[str], Claim]


def _official_a(switch: Switch) -> bool | None:
    """Whether he played an official A match for the old association."""
    kinds = [both(is_official(match), is_a(match, switch.rules)) for match in switch.matches]
    if True in kinds:
        return True
    closed = switch.known.no_official_a_match or (switch.known.appearances_complete and None not in kinds)
    return False if closed else None


def _level(switch: Switch, article: str) -> tuple[bool | None, Reason]:
    code, played = switch.old.code, _official_a(switch)
    if played is None:
        return None, Reason(article, "level_unknown", code, facts=ids(switch.matches))
    if played:
        senior = ids(match for match in switch.official if is_a(match, switch.rules))
        return True, Reason(article, "official_a_match", code, facts=senior)
    return False, Reason(article, "below_a", code, facts=ids(switch.official), confirmed=switch.confirmed)


def _below_a(switch: Switch, article: str) -> Claim:
    played, reason = _level(switch, article)
    return unknown(reason, switch.need_matches) if played is None else so(not played, reason)


def _at_a_level(switch: Switch) -> Claim:
    played, reason = _level(switch, "9.2(c)(i)")
    return unknown(reason, switch.need_matches) if played is None else so(played, reason)


def _held_at_first(switch: Switch, wanted: bool) -> Conditions:
    """Whether the new nationality was held at the first official match, or was not: as `wanted`."""
    truth, needs = held_at_first(switch)
    iso = switch.new.nationality
    facts = ids(one for one in switch.known.nationalities if one.iso == iso)

    def claim(article: str) -> Claim:
        if truth is None:
            return unknown(Reason(article, "held_at_first_match_unknown", iso, facts=facts), *needs)
        text = "held_at_first_match" if truth else "not_held_at_first_match"
        return so(truth is wanted, Reason(article, text, iso, facts=facts))

    return claim


def _under_age(switch: Switch) -> Conditions:
    """The last official match of any level was before the birthday; one on the birthday was not (Munir)."""
    truth, needs, facts = _under_age_truth(switch)

    def claim(article: str) -> Claim:
        code = switch.old.code
        if truth is None:
            return unknown(Reason(article, "age_at_last_match_unknown", code, facts=facts), *needs)
        text = "under_age_at_last_match" if truth else "over_age_at_last_match"
        return so(truth, Reason(article, text, code, facts=facts))

    return claim


def _under_age_truth(switch: Switch) -> tuple[bool | None, tuple[Need, ...], tuple[str, ...]]:
    """Whether; or what would tell; and the ids of the matches that it rests on."""
    birth, limit = switch.known.birth, switch.rules.age_limit
    if birth is None:
        return None, (Need("birth_date"),), ()
    first_birthday, last_birthday = anniversary(birth.earliest, limit), anniversary(birth.latest, limit)
    if switch.as_of < first_birthday:
        return True, (), ()
    late = {
        match: both(_counts(match, switch.rules), _not_before(match.day, first_birthday, last_birthday))
        for match in switch.matches
    }
    certain = {match: both(is_official(match), is_late) for match, is_late in late.items()}
    over = ids(match for match, is_over in certain.items() if is_over)
    if True in certain.values():
        return False, (), over
    if None not in certain.values() and switch.known.appearances_complete:
        return True, (), ids(switch.official)
    by_birth = any(
        is_official(match) and match.day and match.day.precision == "day" and is_late is None
        for match, is_late in late.items()
    )
    return None, (Need("birth_date") if by_birth else switch.need_matches,), ids(switch.matches)


def _counts(match: Appearance, rules: RuleSet) -> bool | None:
    """Since January 2021 a match before that day is left out of the age test."""
    if rules.age_test_from is None:
        return True
    return _not_before(match.day, rules.age_test_from, rules.age_test_from)


def _not_before(day: PartialDate | None, earliest: date, latest: date) -> bool | None:
    """Whether the match was on or after a birthday that lies between the two days."""
    if day is None:
        return None
    if day.latest < earliest:
        return False
    return True if day.earliest >= latest else None


def _limits(switch: Switch) -> tuple[Claim, ...]:
    """9.2(c)(iv) to (vi): how many A matches, friendlies included, how long ago, and no final tournament."""
    return _count(switch), _wait(switch), _no_finals(switch)


def _count(switch: Switch) -> Claim:
    article, code, most = "9.2(c)(iv)", switch.old.code, switch.rules.max_a_matches
    kinds = [both(match.fielded, is_a(match, switch.rules)) for match in switch.matches]
    facts = ids(match for match in switch.matches if match.fielded and is_a(match, switch.rules))
    if kinds.count(True) > most:
        return so(False, Reason(article, "too_many_a_matches", code, facts=facts))
    if switch.known.appearances_complete and kinds.count(True) + kinds.count(None) <= most:
        return so(True, Reason(article, "few_a_matches", code, facts=facts, confirmed=switch.confirmed))
    return unknown(Reason(article, "number_of_a_matches_unknown", code, facts=facts), switch.need_matches)


def _wait(switch: Switch) -> Claim:
    article, code, years = "9.2(c)(v)", switch.old.code, switch.rules.wait_years
    a_matches = [match for match in switch.matches if is_a(match, switch.rules) is not False]
    certain = {match: match.day for match in a_matches if match.fielded and is_a(match, switch.rules) and match.day}
    last = max((day.earliest for day in certain.values()), default=None)
    if last is not None and switch.as_of < anniversary(last, years):
        end, facts = anniversary(last, years), ids(match for match, day in certain.items() if day.earliest == last)
        return so(False, Reason(article, "wait_not_over", code, on=end, facts=facts), not_before=end)
    known_days = [match.day for match in a_matches if match.day]
    if switch.known.appearances_complete and len(known_days) == len(a_matches):
        over = anniversary(max(day.latest for day in known_days), years) if known_days else None
        if over is None or over <= switch.as_of:
            reason = Reason(article, "wait_over", code, on=over, facts=ids(a_matches), confirmed=switch.confirmed)
            return so(True, reason)
    return unknown(Reason(article, "wait_unknown", code, facts=ids(a_matches)), switch.need_matches)


def _no_finals(switch: Switch) -> Claim:
    article, code = "9.2(c)(vi)", switch.old.code
    kinds = {one: both(both(one.fielded, is_a(one, switch.rules)), _in_finals(one)) for one in switch.matches}
    if True in kinds.values():
        facts = ids(match for match, in_finals in kinds.items() if in_finals)
        return so(False, Reason(article, "played_in_finals", code, facts=facts))
    if switch.known.appearances_complete and None not in kinds.values():
        return so(True, Reason(article, "not_played_in_finals", code, confirmed=switch.confirmed))
    return unknown(Reason(article, "finals_unknown", code, facts=ids(switch.matches)), switch.need_matches)


def _in_finals(match: Appearance) -> bool | None:
    """A friendly is no match of a final tournament."""
    return False if match.official is False else match.final_tournament
