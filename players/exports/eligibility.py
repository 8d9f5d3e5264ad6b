"""What is held of a player and each association, for a machine: the card of his page, with its facts and quotes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from players.countries import Entry, Side, countries
from players.evidence import ShownFact, show
from players.exports.tables import Absolute, Row
from players.exports.values import fact_row, link, plain
from players.models import Eligibility, Player
from players.models.visibility import EVERYBODY
from players.profile import facts_of
from players.rulings import CONFIRMED, Ruling, Rulings, complete_lists, rulings
from players.verdict_words import need_words


def eligibility_record(player: Player, today: date, absolute: Absolute) -> Row:
    """By association the ground, the matches, his own word and the verdict; each names its facts by their ids."""
    shown = show(facts_of(player, EVERYBODY), EVERYBODY)
    lists = complete_lists(player, shown, EVERYBODY)
    ruled = rulings(shown, lists, today)
    sides = [_side(side, ruled, absolute) for side in countries(shown, ruled).sides]
    used = {each for side in sides for each in _named(side)}
    return {
        "player": link(player, absolute),
        "as_of": today.isoformat(),
        "rules": ruled.rules.id,
        "confirmed_complete": [flag for flag in CONFIRMED if lists and getattr(lists, flag)],
        "associations": sides,
        "facts": [fact_row(entry, absolute) for entry in shown if entry.anchor in used],
    }


def _side(side: Side, ruled: Rulings, absolute: Absolute) -> Row:
    return {
        "association": side.association.trigram,
        "name": side.association.name_en,
        "status": side.status,
        "basis": [_line(entry) for entry in side.bases],
        "played": [_line(entry) for entry in (*side.played, *side.more_matches)],
        "stances": [_stance(entry, absolute) for entry in side.stances],
        "verdict": _verdict(side.ruling, ruled),
    }


def _line(entry: Entry) -> Row:
    return {"words": entry.words, "fact": entry.shown.anchor}


def _stance(entry: ShownFact, absolute: Absolute) -> Row:
    fact = entry.fact
    assert isinstance(fact, Eligibility)
    return {"stance": fact.stance, "as_of": plain(entry.as_of, absolute), "fact": entry.anchor}


def _verdict(ruling: Ruling, ruled: Rulings) -> Row:
    verdict, known = ruling.verdict, ruled.record.known(ruled.world)
    return {
        "verdict": verdict.outcome,
        "words": ruling.words,
        "perhaps_tied_already": verdict.tie_unknown,
        "ground": verdict.ground or None,
        "not_before": verdict.not_before.isoformat() if verdict.not_before else None,
        "missing": [
            {"kind": need.kind, "about": need.about or None, "question": need_words(need, ruled.world, known)}
            for need in verdict.needs
        ],
        "reasons": [
            {"article": step.article, "words": step.words, "facts": [entry.anchor for entry in step.rests_on]}
            for step in ruling.steps
        ],
    }


def _named(side: Row) -> Iterable[str]:
    """The ids of all facts that a side names."""
    for line in (*side["basis"], *side["played"], *side["stances"]):
        yield line["fact"]
    for reason in side["verdict"]["reasons"]:
        yield from reason["facts"]
