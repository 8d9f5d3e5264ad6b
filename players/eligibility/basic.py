"""Articles 5 to 8: is the nationality held, and where it is shared or new, is there a link to the territory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from players.dates import PartialDate, age_on
from players.eligibility.claims import Claim, Need, Reason, either, every, so, unknown
from players.eligibility.facts import Ancestor, Association, Known, Nationality, Stay, ids
from players.eligibility.rulesets import RuleSet

PARENTS = ("mother", "father")
YOUNG, ADULT = 10, 18  # 7.1(d): ages at the move that the article tells apart
CONFIRMED_GROUPS = frozenset({"GB", "DK"})


def basic(known: Known, association: Association, as_of: date, rules: RuleSet) -> Claim:
    """Whether he may play for the association if no match ties him to another (article 5, 6 or 7)."""
    return every(
        holds(known, association, as_of),
        either(needs_no_link(known, association, as_of, rules), link(known, association, as_of, rules)),
    )


def holds(known: Known, association: Association, as_of: date) -> Claim:
    """5.1: a permanent nationality that covers the association, held on that day."""
    claims = [
        held_on(nationality, as_of) for nationality in known.nationalities if nationality.iso == association.nationality
    ]
    if claims:
        return either(*claims)
    return _none_listed(known.nationalities_complete, association.nationality)


def _none_listed(complete: bool, iso: str) -> Claim:
    if complete:
        return so(False, Reason("5.1", "nationality_not_held", iso))
    return unknown(Reason("5.1", "nationality_unknown", iso), Need("nationality", iso))


def held_on(nationality: Nationality, as_of: date) -> Claim:
    """5.1 and 5.2 of one nationality: permanent, begun and not ended on that day."""
    iso, facts = nationality.iso, ids([nationality])
    if nationality.status == "entitled":
        return every(
            so(False, Reason("5.1", "nationality_not_held", iso, facts=facts)),
            so(False, Reason("5.2", "nationality_only_entitled", iso, facts=facts)),
        )
    if not nationality.permanent:
        return so(False, Reason("5.1", "nationality_not_permanent", iso, facts=facts))
    if nationality.status == "unknown":
        return unknown(Reason("5.1", "nationality_unknown", iso, facts=facts), Need("nationality", iso))
    day = PartialDate.of_day(as_of)
    begun = True if nationality.since is None else _not_later(nationality.since, day)
    ended = _ended(nationality, day)
    if begun is False or ended:
        return so(False, Reason("5.1", "nationality_not_held", iso, facts=facts))
    if begun is None or ended is None:
        return unknown(Reason("5.1", "nationality_unknown", iso, facts=facts), Need("nationality", iso))
    return so(True, Reason("5.1", "nationality_held", iso, facts=facts))


def _ended(nationality: Nationality, day: PartialDate) -> bool | None:
    if nationality.status != "lost":
        return False
    return True if nationality.lost_on is None else _not_later(nationality.lost_on, day)


def _not_later(one: PartialDate, other: PartialDate) -> bool | None:
    """Whether `one` is on or before `other`; None where their spans overlap."""
    if one.latest <= other.earliest:
        return True
    return False if one.earliest > other.latest else None


def since_birth(nationality: Nationality) -> bool | None:
    """Whether the law gave it automatically at birth; None where the basis is not known."""
    return nationality.basis == "birth" if nationality.basis else None


def needs_no_link(known: Known, association: Association, as_of: date, rules: RuleSet) -> Claim:
    """6.1 and 7.1 the other way round: the nationality is held since birth and covers no other association."""
    iso = association.nationality
    if shares(association, rules):
        return so(False, Reason("6.1", "nationality_shared", iso, confirmed=iso in CONFIRMED_GROUPS))
    held = [one for one in known.nationalities if one.iso == iso and held_on(one, as_of).truth]
    if not held:
        return unknown(Reason("7.1", "basis_unknown", iso), Need("nationality", iso))
    return either(*(_at_birth(nationality, rules) for nationality in held))


def shares(association: Association, rules: RuleSet) -> bool:
    """Whether article 6 asks for a link because other associations have the same nationality."""
    group_counts = association.nationality in CONFIRMED_GROUPS or rules.applies("shared_elsewhere")
    return association.shared and group_counts


def _at_birth(nationality: Nationality, rules: RuleSet) -> Claim:
    iso, facts = nationality.iso, ids([nationality])
    if nationality.basis == "registered" and not rules.applies("registered"):
        return so(True, Reason("5.1", "nationality_by_descent", iso, facts=facts, confirmed=False))
    at_birth = since_birth(nationality)
    if at_birth is None:
        return unknown(Reason("7.1", "basis_unknown", iso, facts=facts), Need("nationality_basis", iso))
    if at_birth:
        return so(True, Reason("5.1", "nationality_since_birth", iso, facts=facts))
    return so(False, Reason("7.1", "nationality_new", iso, facts=facts, confirmed=nationality.basis != "registered"))


def link(known: Known, association: Association, as_of: date, rules: RuleSet) -> Claim:
    """6.1 or 7.1: born there, a parent or a grandparent born there, or lived there long enough."""
    article = _link_article(association, rules)
    linked = either(
        _born_there(known, association, article),
        _parent_born_there(known, association, article),
        _grandparent_born_there(known, association, article),
        lived_there(known, association, as_of, rules),
    )
    if article == "7.1" or association.nationality in CONFIRMED_GROUPS:
        return linked
    return replace(linked, reasons=tuple(replace(one, confirmed=False) for one in linked.reasons))


def _link_article(association: Association, rules: RuleSet) -> str:
    return "6.1" if shares(association, rules) else "7.1"


def _born_there(known: Known, association: Association, article: str) -> Claim:
    article += "(a)"
    if known.birth_territory is None:
        return unknown(Reason(article, "birth_territory_unknown", association.code), Need("birth_territory"))
    if known.birth_territory == association.code:
        return so(True, Reason(article, "born_there", association.code))
    return so(False, Reason(article, "not_born_there", association.code))


def _parent_born_there(known: Known, association: Association, article: str) -> Claim:
    parents = [parent for relation in PARENTS if (parent := _one_of(known.ancestors, relation))]
    closed = len(parents) == len(PARENTS) or known.ancestors_complete
    return _ancestor_born_there(parents, closed, association, article + "(b)", "parent")


def _one_of(ancestors: tuple[Ancestor, ...], relation: str) -> Ancestor | None:
    """The mother or the father, of whom there is one: where two birthplaces are on record, neither is known."""
    rows = [one for one in ancestors if one.relation == relation and one.biological]
    placed = [one for one in rows if one.birth_territory is not None]
    if len({one.birth_territory for one in placed}) > 1:
        return replace(placed[0], birth_territory=None)
    return next(iter(placed or rows), None)


def _grandparent_born_there(known: Known, association: Association, article: str) -> Claim:
    grandparents = [one for one in known.ancestors if one.biological and one.relation == "grandparent"]
    all_four = len(grandparents) >= 4
    closed = all_four or known.ancestors_complete
    return _ancestor_born_there(grandparents, closed, association, article + "(c)", "grandparent")


def _ancestor_born_there(
    ancestors: list[Ancestor], closed: bool, association: Association, article: str, generation: str
) -> Claim:
    code = association.code
    for one in ancestors:
        if one.birth_territory == code:
            return so(True, Reason(article, f"{generation}_born_there", code, facts=ids([one])))
    if unplaced := [one for one in ancestors if one.birth_territory is None]:
        need = Need("ancestor_birth", unplaced[0].relation)
        return unknown(Reason(article, f"{generation}_birth_unknown", code), need)
    if closed:
        return so(False, Reason(article, f"no_{generation}_born_there", code))
    return unknown(Reason(article, f"{generation}_birth_unknown", code), Need("ancestor_birth", generation))


def lived_there(known: Known, association: Association, as_of: date, rules: RuleSet) -> Claim:
    """6.1(d) or 7.1(d): lived on the territory for long enough, or went to school there in Great Britain."""
    article = _link_article(association, rules)
    if article == "6.1" and association.is_british:
        return _schooled_there(known, association, rules)
    stays = [one for one in known.stays if one.territory == association.code]
    claims = [_lived_long_enough(stay, known.birth, as_of, rules, article) for stay in stays]
    if not known.stays_complete:
        open_end = Reason(f"{article}(d)", "residence_unknown", association.code)
        claims.append(unknown(open_end, Need("residence", association.code)))
    elif not claims:
        claims.append(so(False, Reason(f"{article}(d)", "not_lived_there", association.code)))
    return either(*claims)


def _schooled_there(known: Known, association: Association, rules: RuleSet) -> Claim:
    """6.2: the British associations have agreed to replace residence."""
    if not rules.applies("schooling"):
        return so(False, Reason("6.2", "residence_replaced", association.code))
    if association.code in known.schooling:
        return so(True, Reason("6.2", "schooled_there", association.code, confirmed=False))
    if known.schooling_complete:
        return so(False, Reason("6.2", "not_schooled_there", association.code, confirmed=False))
    reason = Reason("6.2", "schooling_unknown", association.code, confirmed=False)
    return unknown(reason, Need("schooling", association.code))


def _lived_long_enough(stay: Stay, birth: PartialDate | None, as_of: date, rules: RuleSet, article: str) -> Claim:
    """By the age at the move; where that is not known, by each age that is possible."""
    if article == "6.1":
        return _for_years(stay, as_of, rules.residence, "6.1(d)")
    youngest, oldest = (0, ADULT) if birth is None else age_on(birth, stay.since)
    possible: list[Claim] = []
    if youngest < YOUNG:
        possible.append(_for_years(stay, as_of, rules.residence_young, "7.1(d)(i)"))
    if youngest < ADULT and oldest >= YOUNG:
        years = _for_years(stay, as_of, rules.residence, "7.1(d)(ii)")
        possible.append(every(years, _not_for_team(stay)) if rules.applies("purpose") else years)
    if oldest >= ADULT:
        possible.append(_for_years(stay, as_of, rules.residence, "7.1(d)(iii)"))
    first = possible[0]
    if all(claim.truth == first.truth for claim in possible):
        return first
    return unknown(Reason("7.1(d)", "age_at_move_unknown", stay.territory), Need("birth_date"))


def _not_for_team(stay: Stay) -> Claim:
    facts = ids([stay])
    if stay.not_for_team is None:
        reason = Reason("7.1(d)(ii)", "purpose_unknown", stay.territory, facts=facts, confirmed=False)
        return unknown(reason, Need("move_reason", stay.territory))
    text = "moved_for_other_reasons" if stay.not_for_team else "moved_for_team"
    return so(stay.not_for_team, Reason("7.1(d)(ii)", text, stay.territory, facts=facts, confirmed=False))


def _for_years(stay: Stay, as_of: date, years: int, article: str) -> Claim:
    facts = ids([stay])
    end = stay.until or PartialDate.of_day(as_of)
    first_day, last_day = anniversary(stay.since.earliest, years), anniversary(stay.since.latest, years)
    if last_day <= min(end.earliest, as_of):
        return so(True, Reason(article, "lived_there", stay.territory, on=last_day, facts=facts))
    if first_day > min(end.latest, as_of):
        if end.latest < as_of:
            return so(False, Reason(article, "left_too_soon", stay.territory, facts=facts))
        return so(False, Reason(article, "not_lived_long_enough", stay.territory, on=first_day, facts=facts))
    return unknown(Reason(article, "residence_unknown", stay.territory, facts=facts), Need("residence", stay.territory))


def anniversary(day: date, years: int) -> date:
    """The same day so many years later; 1 March for a 29 February that the year does not have. Never after 9999."""
    year = min(day.year + years, date.max.year)
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
