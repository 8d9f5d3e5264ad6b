"""9.2(d) and (e), known from an older edition or in part only: each says so, and each can be left out."""

from __future__ import annotations

from datetime import date

from players.dates import PartialDate
from players.eligibility.basic import held_on
from players.eligibility.claims import Claim, Need, Reason, either, every, so, unknown
from players.eligibility.facts import Nationality, ids
from players.eligibility.switch import Ground, Switch, both, first_official, held_at_first
from players.eligibility.tie import is_official


def rare_grounds(switch: Switch, linked: Claim) -> list[Ground]:
    """Those that the rule set uses and that may fit him. `linked` is the link of article 6 or 7."""
    found: list[Ground | None] = []
    if switch.rules.applies("younger_association") and switch.new.admitted is not None:
        found.append(_younger_association(switch, switch.new.admitted, linked))
    if switch.rules.applies("nationality_lost"):
        found.append(_nationality_lost(switch))
    return [ground for ground in found if ground is not None]


def _younger_association(switch: Switch, admitted: date, linked: Claim) -> Ground | None:
    """9.2(d): the new association joined FIFA after his first official match, and none for the old came after."""
    article, code = "9.2(d)", switch.new.code
    first, latest = first_official(switch)
    if first is not None and first >= admitted:
        return None
    if latest is not None and latest < admitted:
        before = so(True, Reason(article, "joined_after_first_match", code, on=admitted, confirmed=False))
    else:
        before = unknown(Reason(article, "first_match_unknown", code, confirmed=False), switch.need_matches)
    return Ground("d", before, every(_none_since(switch, admitted), _held_or_taken_up(switch, admitted), linked))


def _none_since(switch: Switch, admitted: date) -> Claim:
    article, code = "9.2(d)", switch.old.code
    since = {one: both(is_official(one), _on_or_after(one.day, admitted)) for one in switch.matches}
    if True in since.values():
        late = ids(one for one, is_late in since.items() if is_late)
        return so(False, Reason(article, "official_match_since", code, on=admitted, facts=late, confirmed=False))
    if None not in since.values() and switch.known.appearances_complete:
        return so(True, Reason(article, "no_official_match_since", code, on=admitted, confirmed=False))
    return unknown(Reason(article, "official_match_since_unknown", code, confirmed=False), switch.need_matches)


def _on_or_after(day: PartialDate | None, other: date) -> bool | None:
    if day is None:
        return None
    if day.latest < other:
        return False
    return True if day.earliest >= other else None


def _held_or_taken_up(switch: Switch, admitted: date) -> Claim:
    """Held at the first match, or obtained as soon as was reasonably possible after the association joined."""
    truth, needs = held_at_first(switch)
    iso = switch.new.nationality
    if truth:
        return so(True, Reason("9.2(d)", "held_at_first_match", iso, confirmed=False))
    if truth is False:
        needs = (Need("fifa_decision", "9.2(d)"),)  # whether it was soon enough
    return unknown(Reason("9.2(d)", "taken_up_soon_unknown", iso, on=admitted, confirmed=False), *needs)


def _nationality_lost(switch: Switch) -> Ground | None:
    """9.2(e): the old nationality lost for good, by a decision of the state and against his will."""
    iso = switch.old.nationality
    listed = [one for one in switch.known.nationalities if one.iso == iso and one.permanent]
    held = [held_on(one, switch.as_of).truth for one in listed]
    lost = [one for one in listed if one.status == "lost"]
    if lost and not {True, None} & set(held):
        fits = so(True, Reason("9.2(e)", "nationality_lost", iso, facts=ids(lost), confirmed=False))
        return Ground("e", fits, either(*(_against_his_will(one) for one in lost)))
    if True in held or (switch.known.nationalities_complete and None not in held):
        return None
    fits = unknown(Reason("9.2(e)", "loss_unknown", iso, confirmed=False), Need("nationality", iso))
    return Ground("e", fits, fits)


def _against_his_will(lost: Nationality) -> Claim:
    facts = ids([lost])
    if lost.involuntary is None:
        reason = Reason("9.2(e)", "loss_unknown", lost.iso, facts=facts, confirmed=False)
        return unknown(reason, Need("nationality_loss", lost.iso))
    text = "lost_against_his_will" if lost.involuntary else "given_up"
    return so(lost.involuntary, Reason("9.2(e)", text, lost.iso, facts=facts, confirmed=False))
