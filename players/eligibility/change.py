"""Article 9: may he ask to change from the association that he is tied to, and on which ground (a) to (e)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from players.dates import PartialDate
from players.eligibility.basic import anniversary, holds, link, shares, since_birth
from players.eligibility.claims import Claim, Need, Reason, either, every, so, unknown
from players.eligibility.facts import Appearance, Association, Change, Known, Nationality
from players.eligibility.rulesets import RuleSet
from players.eligibility.tie import is_official, matches_until


@dataclass(frozen=True, slots=True)
class Ground:
    """`fits`: whether it is a ground for such a player at all; `met`: whether its other conditions are."""

    letter: str
    fits: Claim
    met: Claim

    @property
    def claim(self) -> Claim:
        return every(self.fits, self.met)


@dataclass(frozen=True, slots=True)
class Switch:
    """A change from `old` to `new`, asked about on a day. `matches` are those for `old`, on the pitch or perhaps."""

    known: Known
    old: Association
    new: Association
    as_of: date
    rules: RuleSet

    @property
    def matches(self) -> tuple[Appearance, ...]:
        mine = (one for one in matches_until(self.known, self.as_of) if one.association == self.old)
        return tuple(one for one in mine if one.fielded is not False)

    @property
    def official(self) -> tuple[Appearance, ...]:
        return tuple(one for one in self.matches if is_official(one))

    @property
    def perhaps_official(self) -> tuple[Appearance, ...]:
        return tuple(one for one in self.matches if is_official(one) is None)

    @property
    def need_matches(self) -> Need:
        """Kind, level and date of the matches on record; where all is told, the complete list; then it is FIFA's."""
        if any(_is_unclear(one) for one in self.matches):
            return Need("matches", self.old.code)
        if not self.known.appearances_complete:
            return Need("match_list")
        by_days = any(one.day and one.day.precision != "day" for one in self.matches)
        return Need("matches", self.old.code) if by_days else Need("fifa_decision", "9.2")


def _is_unclear(match: Appearance) -> bool:
    """Whether something that article 9 asks is not on record. Of a final tournament it asks for official A matches."""
    if None in (match.official, match.fielded, match.level, match.day):
        return True
    return match.level == "A" and match.official is True and match.final_tournament is None


def change(switch: Switch) -> tuple[Claim, str]:
    """Whether he may ask for it, and the letters of the ground: "a" to "e", "a or b", or "" where none is met."""
    held = holds(switch.known, switch.new, switch.as_of)
    grounds = _grounds(switch)
    for ground in grounds:
        claim = every(held, _first_change(), ground.claim)
        if claim.truth:
            return claim, ground.letter
    fitting = [ground for ground in grounds if ground.fits.truth is not False]
    claim = every(held, either(*(ground.claim for ground in fitting or grounds)))
    return claim, ""


def way_back(known: Known, granted: Change, as_of: date, rules: RuleSet) -> Claim:
    """9: back to the first association, as long as the new one has never fielded him."""
    played = granted.fielded_for_new
    matches = [one.fielded for one in matches_until(known, as_of) if one.association == granted.new]
    if True in matches:
        played = True
    if played is None:
        back = unknown(Reason("9", "fielded_for_new_unknown", granted.new.code), Need("fielded", granted.new.code))
    else:
        text = "fielded_for_new" if played else "not_fielded_for_new"
        back = so(not played, Reason("9.1" if played else "9", text, granted.new.code))
    claims = [holds(known, granted.old, as_of), back]
    if rules.applies("return_link") and shares(granted.old, rules):
        claims.append(link(known, granted.old, as_of, rules))
    return every(*claims)


def _first_change() -> Claim:
    return so(True, Reason("9.1", "first_change"))


def _grounds(switch: Switch) -> list[Ground]:
    below_a, held, new = _below_a(switch), _held_at_first(switch), _not_held_at_first(switch)
    under, linked = _under_age(switch), link(switch.known, switch.new, switch.as_of, switch.rules)
    shared = shares(switch.new, switch.rules)
    group_link = [linked] if shared else []
    grounds = [
        Ground("a", below_a("9.2(a)(i)"), every(held("9.2(a)(ii)"), *group_link)),
        Ground("b", below_a("9.2(b)(i)"), every(new("9.2(b)(ii)"), under("9.2(b)(iii)"), linked)),
        # whichever way an unknown date of the nationality falls, one of the two holds
        Ground("a or b", below_a("9.2(b)(i)"), every(under("9.2(b)(iii)"), linked)),
        Ground(
            "c", _at_a_level(switch), every(held("9.2(c)(ii)"), under("9.2(c)(iii)"), *_limits(switch), *group_link)
        ),
    ]
    return grounds + _rare_grounds(switch, linked)


Conditions = Callable[[str], Claim]


def _is_a(match: Appearance, rules: RuleSet) -> bool | None:
    if match.level == "U23" and not rules.applies("u23"):
        return None
    return None if match.level is None else match.level == "A"


def _official_a(switch: Switch) -> bool | None:
    """Whether he played an official A match for the old association."""
    kinds = [_both(is_official(match), _is_a(match, switch.rules)) for match in switch.matches]
    if True in kinds:
        return True
    closed = switch.known.no_official_a_match or (switch.known.appearances_complete and None not in kinds)
    return False if closed else None


def _both(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return True if one and other else None


def _below_a(switch: Switch) -> Conditions:
    played = _official_a(switch)

    def claim(article: str) -> Claim:
        if played is None:
            return unknown(Reason(article, "level_unknown", switch.old.code), switch.need_matches)
        return so(not played, Reason(article, "official_a_match" if played else "below_a", switch.old.code))

    return claim


def _at_a_level(switch: Switch) -> Claim:
    played = _official_a(switch)
    if played is None:
        return unknown(Reason("9.2(c)(i)", "level_unknown", switch.old.code), switch.need_matches)
    return so(played, Reason("9.2(c)(i)", "official_a_match" if played else "below_a", switch.old.code))


def first_official(switch: Switch) -> tuple[date | None, date | None]:
    """The first and last day on which the first official match may have been; None where nothing bounds it."""
    latest = min((match.day.latest for match in switch.official if match.day), default=None)
    every_day = [match.day for match in (*switch.official, *switch.perhaps_official)]
    if not switch.known.appearances_complete or None in every_day:
        return None, latest
    return min((day.earliest for day in every_day if day), default=None), latest


def _held_then(switch: Switch, nationality: Nationality) -> bool | None:
    """Whether it was held already at the first official match of any level."""
    first, last = first_official(switch)
    if nationality.status not in ("held", "lost"):
        return None if nationality.status == "unknown" else False
    if nationality.status == "held" and since_birth(nationality):
        return True
    since = nationality.since
    if since is None or nationality.status == "lost":
        return None
    if first is not None and since.latest <= first:
        return True
    return False if last is not None and since.earliest > last else None


def _held_at_first_truth(switch: Switch) -> tuple[bool | None, Need]:
    iso = switch.new.nationality
    listed = [one for one in switch.known.nationalities if one.iso == iso]
    truths = [_held_then(switch, nationality) for nationality in listed]
    if True in truths:
        return True, Need("nationality", iso)
    if None not in truths and (listed or switch.known.nationalities_complete):
        return False, Need("nationality", iso)
    dated = [one.since for one in listed if one.status == "held" and one.since is not None]
    if dated:
        by_match = first_official(switch)[0] is None or all(since.precision == "day" for since in dated)
        return None, switch.need_matches if by_match else Need("nationality_since", iso)
    held = any(one.status == "held" for one in listed)
    return None, Need("nationality_since" if held else "nationality", iso)


def _held_at_first(switch: Switch) -> Conditions:
    truth, need = _held_at_first_truth(switch)
    iso = switch.new.nationality

    def claim(article: str) -> Claim:
        if truth is None:
            return unknown(Reason(article, "held_at_first_match_unknown", iso), need)
        return so(truth, Reason(article, "held_at_first_match" if truth else "not_held_at_first_match", iso))

    return claim


def _not_held_at_first(switch: Switch) -> Conditions:
    truth, need = _held_at_first_truth(switch)
    iso = switch.new.nationality

    def claim(article: str) -> Claim:
        if truth is None:
            return unknown(Reason(article, "held_at_first_match_unknown", iso), need)
        return so(not truth, Reason(article, "held_at_first_match" if truth else "not_held_at_first_match", iso))

    return claim


def _under_age(switch: Switch) -> Conditions:
    """The last official match of any level was before the birthday; one on the birthday was not (Munir)."""
    truth, need = _under_age_truth(switch)

    def claim(article: str) -> Claim:
        code = switch.old.code
        if truth is None:
            return unknown(Reason(article, "age_at_last_match_unknown", code), need)
        return so(truth, Reason(article, "under_age_at_last_match" if truth else "over_age_at_last_match", code))

    return claim


def _under_age_truth(switch: Switch) -> tuple[bool | None, Need]:
    birth, limit = switch.known.birth, switch.rules.age_limit
    if birth is None:
        return None, Need("birth_date")
    first_birthday, last_birthday = anniversary(birth.earliest, limit), anniversary(birth.latest, limit)
    if switch.as_of < first_birthday:
        return True, switch.need_matches
    counted = [match for match in switch.matches if is_official(match) is not False and _counts(match, switch.rules)]
    over = [_not_before(match.day, first_birthday, last_birthday) for match in counted]
    certain = [_both(is_official(match), late) for match, late in zip(counted, over, strict=True)]
    if True in certain:
        return False, switch.need_matches
    if None not in certain and switch.known.appearances_complete:
        return True, switch.need_matches
    by_birth = any(
        is_official(match) and match.day and match.day.precision == "day" and late is None
        for match, late in zip(counted, over, strict=True)
    )
    return None, Need("birth_date") if by_birth else switch.need_matches


def _counts(match: Appearance, rules: RuleSet) -> bool:
    """Since January 2021 a match before that day is left out of the age test."""
    return match.day is None or rules.age_test_from is None or match.day.latest >= rules.age_test_from


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
    article, most = "9.2(c)(iv)", switch.rules.max_a_matches
    kinds = [_both(match.fielded, _is_a(match, switch.rules)) for match in switch.matches]
    if kinds.count(True) > most:
        return so(False, Reason(article, "too_many_a_matches", switch.old.code))
    if switch.known.appearances_complete and kinds.count(True) + kinds.count(None) <= most:
        return so(True, Reason(article, "few_a_matches", switch.old.code))
    return unknown(Reason(article, "number_of_a_matches_unknown", switch.old.code), switch.need_matches)


def _wait(switch: Switch) -> Claim:
    article, years = "9.2(c)(v)", switch.rules.wait_years
    a_matches = [match for match in switch.matches if _is_a(match, switch.rules) is not False]
    certain = [match.day for match in a_matches if match.fielded and _is_a(match, switch.rules) and match.day]
    last = max((day.earliest for day in certain), default=None)
    if last is not None and switch.as_of < anniversary(last, years):
        end = anniversary(last, years)
        return so(False, Reason(article, "wait_not_over", switch.old.code, on=end), not_before=end)
    known_days = [match.day for match in a_matches if match.day]
    if switch.known.appearances_complete and len(known_days) == len(a_matches):
        over = anniversary(max(day.latest for day in known_days), years) if known_days else None
        if over is None or over <= switch.as_of:
            return so(True, Reason(article, "wait_over", switch.old.code, on=over))
    return unknown(Reason(article, "wait_unknown", switch.old.code), switch.need_matches)


def _no_finals(switch: Switch) -> Claim:
    article = "9.2(c)(vi)"
    kinds = [_both(_both(match.fielded, _is_a(match, switch.rules)), _in_finals(match)) for match in switch.matches]
    if True in kinds:
        return so(False, Reason(article, "played_in_finals", switch.old.code))
    if switch.known.appearances_complete and None not in kinds:
        return so(True, Reason(article, "not_played_in_finals", switch.old.code))
    return unknown(Reason(article, "finals_unknown", switch.old.code), switch.need_matches)


def _in_finals(match: Appearance) -> bool | None:
    """A friendly is no match of a final tournament."""
    return False if match.official is False else match.final_tournament


def _rare_grounds(switch: Switch, linked: Claim) -> list[Ground]:
    """9.2(d) and (e), known from an older edition or in part only."""
    grounds: list[Ground] = []
    if switch.rules.applies("younger_association") and switch.new.admitted is not None:
        grounds.append(_younger_association(switch, switch.new.admitted, linked))
    if switch.rules.applies("nationality_lost"):
        grounds.append(_nationality_lost(switch))
    return grounds


def _younger_association(switch: Switch, admitted: date, linked: Claim) -> Ground:
    """9.2(d): the new association joined FIFA after his first official match, and none for the old came after."""
    article, code = "9.2(d)", switch.new.code
    first, latest = first_official(switch)
    before: Claim = unknown(Reason(article, "first_match_unknown", code, confirmed=False), switch.need_matches)
    if latest is not None and latest < admitted:
        before = so(True, Reason(article, "joined_after_first_match", code, on=admitted, confirmed=False))
    elif first is not None and first >= admitted:
        before = so(False, Reason(article, "joined_before_first_match", code, on=admitted, confirmed=False))
    return Ground("d", before, every(_none_since(switch, admitted), _held_or_taken_up(switch, admitted), linked))


def _none_since(switch: Switch, admitted: date) -> Claim:
    article, code = "9.2(d)", switch.old.code
    since = [_both(is_official(one), _not_before(one.day, admitted, admitted)) for one in switch.matches]
    if True in since:
        return so(False, Reason(article, "official_match_since", code, on=admitted, confirmed=False))
    if None not in since and switch.known.appearances_complete:
        return so(True, Reason(article, "no_official_match_since", code, on=admitted, confirmed=False))
    return unknown(Reason(article, "official_match_since_unknown", code, confirmed=False), switch.need_matches)


def _held_or_taken_up(switch: Switch, admitted: date) -> Claim:
    """Held at the first match, or obtained as soon as was reasonably possible after the association joined."""
    truth, need = _held_at_first_truth(switch)
    iso = switch.new.nationality
    if truth:
        return so(True, Reason("9.2(d)", "held_at_first_match", iso, confirmed=False))
    if truth is False:
        need = Need("fifa_decision", "9.2(d)")  # whether it was soon enough
    return unknown(Reason("9.2(d)", "taken_up_soon_unknown", iso, on=admitted, confirmed=False), need)


def _nationality_lost(switch: Switch) -> Ground:
    """9.2(e): the old nationality lost for good, by a decision of the state and against his will."""
    iso = switch.old.nationality
    lost = [one for one in switch.known.nationalities if one.iso == iso and one.status == "lost"]
    article = "9.2(e)"
    if not lost:
        complete = switch.known.nationalities_complete
        kept = any(one.iso == iso and one.status == "held" for one in switch.known.nationalities)
        reason = Reason(article, "nationality_not_lost", iso, confirmed=False)
        fits = so(False, reason) if complete or kept else unknown(reason, Need("nationality", iso))
        return Ground("e", fits, fits)
    against = lost[0].involuntary
    if against is None:
        met = unknown(Reason(article, "loss_unknown", iso, confirmed=False), Need("nationality_loss", iso))
    else:
        text = "lost_against_his_will" if against else "given_up"
        met = so(against, Reason(article, text, iso, confirmed=False))
    return Ground("e", so(True, Reason(article, "nationality_lost", iso, confirmed=False)), met)
