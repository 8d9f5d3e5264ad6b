"""make benchmark-eligibility: how many verdicts a second, of random players and of a simple and a complicated one.

.venv/bin/python -m benchmarks.eligibility
.venv/bin/python -m benchmarks.eligibility --players 1000 --rounds 1

The random players are the same in every run. The complicated one has every kind of fact and sixty matches; the same
with ten times the matches may not take more than a bound, or the run fails: the time grows with the facts alone.
Times are of the processor, the best of some rounds.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Final, TypeVar, get_args

from players.dates import PartialDate
from players.eligibility.facts import (
    Ancestor,
    Ancestry,
    Appearance,
    Association,
    Basis,
    Change,
    Known,
    Nationality,
    NationalityStatus,
    Stay,
)
from players.eligibility.rulesets import RULESETS
from players.eligibility.verdict import Verdict, evaluate

Value = TypeVar("Value")
TODAY: Final = date(2026, 1, 15)
RULES: Final = RULESETS[-1]
GER, JPN, TUR, ENG, SCO, FRA, KOS = ASSOCIATIONS = (
    Association("GER", "DE"),
    Association("JPN", "JP"),
    Association("TUR", "TR"),
    Association("ENG", "GB", shared=True),
    Association("SCO", "GB", shared=True),
    Association("FRA", "FR", shared=True),
    Association("KOS", "XK", admitted=date(2016, 5, 13)),
)
LEVELS: Final = ("U15", "U17", "U19", "U21", "U23", "A", "A")
MATCHES: Final = 60  # of the complicated player
LENGTH_BOUND: Final = 15.0  # times the time that ten times the matches may take


def random_players(number: int, seed: int = 2026) -> Iterator[Known]:
    """Invented facts, sensible or not: any of them may be missing, unclear, or contradict another."""
    chance = random.Random(seed)  # noqa: S311 – the same players in every run
    for _ in range(number):
        yield _player(chance)


def _player(chance: random.Random) -> Known:
    first, second, third = chance.sample(ASSOCIATIONS, 3)
    clear = chance.choice((0.6, 0.9, 1.0))  # how likely a detail is on record
    mine = (first, first, first, second, third) if _coin(chance) else (first,)
    return Known(
        birth=_perhaps(chance, clear, _span(chance, 1985, 2008)),
        birth_territory=_perhaps(chance, clear, chance.choice((first, second, third)).code),
        nationalities=tuple(_nationality(chance, clear, one) for one in (first, second, third)[: chance.randrange(4)]),
        nationalities_complete=chance.random() < clear,
        ancestors=tuple(_ancestor(chance, clear, second) for _ in range(chance.randrange(7))),
        ancestors_complete=chance.random() < clear,
        stays=tuple(_stay(chance, clear, second) for _ in range(chance.randrange(4))),
        stays_complete=chance.random() < clear,
        schooling=tuple(one.code for one in (first, second)[: chance.randrange(3)]),
        schooling_complete=chance.random() < clear,
        appearances=tuple(_match(chance, clear, mine) for _ in range(chance.choice((0, 1, 2, 3, 10, 40)))),
        appearances_complete=chance.random() < clear,
        no_official_a_match=chance.random() < 0.1,
        changes=tuple(_change(chance, clear, first, second) for _ in range(chance.choice((0, 0, 0, 0, 1, 2)))),
        stateless=chance.random() < 0.02,
    )


def _nationality(chance: random.Random, clear: float, association: Association) -> Nationality:
    return Nationality(
        iso=association.nationality,
        status=chance.choice(("held", "held", "held", *get_args(NationalityStatus))),
        basis=chance.choice(("birth", "birth", *get_args(Basis))),
        since=_perhaps(chance, clear, _span(chance, 1985, 2028)),
        permanent=chance.random() < 0.95,
        lost_on=_perhaps(chance, clear, _span(chance, 2000, 2028)),
        involuntary=_perhaps(chance, clear, _coin(chance)),
    )


def _ancestor(chance: random.Random, clear: float, association: Association) -> Ancestor:
    place = _perhaps(chance, clear, chance.choice((association, chance.choice(ASSOCIATIONS))).code)
    return Ancestor(chance.choice(get_args(Ancestry)), place, biological=chance.random() < 0.9)


def _stay(chance: random.Random, clear: float, association: Association) -> Stay:
    since = _span(chance, 1990, 2027)
    until = PartialDate(since.earliest, since.latest + timedelta(days=chance.randrange(4000)))
    return Stay(association.code, since, _perhaps(chance, clear, until), _perhaps(chance, clear, _coin(chance)))


def _match(chance: random.Random, clear: float, associations: tuple[Association, ...]) -> Appearance:
    official, finals = _coin(chance), chance.random() < 0.1
    return Appearance(
        association=chance.choice(associations),
        level=_perhaps(chance, clear, chance.choice(LEVELS)),
        official=_perhaps(chance, clear, official),
        final_tournament=_perhaps(chance, clear, official and finals),
        day=_perhaps(chance, clear, _span(chance, 2005, 2027)),
        fielded=_perhaps(chance, clear, chance.random() < 0.9),
    )


def _change(chance: random.Random, clear: float, old: Association, new: Association) -> Change:
    return Change(old, new, _span(chance, 2012, 2027), _perhaps(chance, clear, _coin(chance)))


def _span(chance: random.Random, first: int, last: int) -> PartialDate:
    """A day, a month or a year; half of the days are the last of their month: 29 February is one."""
    year, month = chance.randint(first, last), chance.randint(1, 12)
    day = chance.choice((PartialDate.of_month(year, month).latest, date(year, month, chance.randint(1, 28))))
    return chance.choice((PartialDate.of_day(day), PartialDate.of_month(year, month), PartialDate.of_year(year)))


def _perhaps(chance: random.Random, clear: float, value: Value) -> Value | None:
    return value if chance.random() < clear else None


def _coin(chance: random.Random) -> bool:
    return chance.random() < 0.5


def simple_player() -> Known:
    """Born there, one nationality, never capped, every list complete."""
    return Known(
        birth=PartialDate.of_day(date(2003, 5, 10)),
        birth_territory="GER",
        nationalities=(Nationality("DE", "held", "birth"),),
        nationalities_complete=True,
        ancestors_complete=True,
        stays_complete=True,
        appearances_complete=True,
    )


def complicated_player(matches: int = MATCHES) -> Known:
    """Asked about for Japan: a nationality acquired later, every kind of link, youth matches for Germany."""
    capped = (
        Appearance(GER, LEVELS[n % 4], official=n % 3 != 0, final_tournament=False, day=_day(n)) for n in range(matches)
    )
    return replace(
        simple_player(),
        nationalities=(
            Nationality("DE", "held", "birth"),
            Nationality("JP", "held", "registered", PartialDate.of_year(2020)),
            Nationality("TR", "entitled"),
        ),
        ancestors=(Ancestor("mother"), Ancestor("father", "GER"), *(Ancestor("grandparent", "JPN"),) * 2),
        stays=(
            Stay("GER", PartialDate.of_year(2003), PartialDate.of_year(2014)),
            Stay("JPN", PartialDate.of_month(2014, 7), PartialDate.of_month(2019, 8)),
        ),
        appearances=tuple(capped),
    )


def _day(number: int) -> PartialDate:
    return PartialDate.of_day(date(2018, 9, 1) + timedelta(days=number * 7 % 2000))


def verdicts(players: list[Known]) -> list[Verdict]:
    """One of each player for each association."""
    return [evaluate(known, association, TODAY, RULES) for known in players for association in ASSOCIATIONS]


def rates(number: int, rounds: int) -> list[str]:
    """Prints verdicts a second; gives back what breaks its bound."""
    players = list(random_players(number))
    few = max(1, number // 10)
    groups = {
        f"{number:,} random players": players,
        "a simple player": [simple_player()] * few,
        f"a complicated one, {MATCHES} matches": [complicated_player()] * few,
        f"the same with {MATCHES * 10} matches": [complicated_player(MATCHES * 10)] * max(1, few // 10),
    }
    seconds = {}
    for name, group in groups.items():
        taken = best(rounds, partial(verdicts, group))
        seconds[name] = taken / (len(group) * len(ASSOCIATIONS))
        print(f"  {name:32} {1 / seconds[name]:12,.0f} evaluations/s")
    _random, simple, complicated, long = seconds.values()
    print(f"  a complicated player takes {complicated / simple:.1f} times the time of a simple one")
    ratio = long / complicated
    print(f"  ten times the matches take {ratio:.1f} times the time (bound {LENGTH_BOUND})")
    return [f"ten times the matches: {ratio:.1f} times the time"] if ratio > LENGTH_BOUND else []


def best(rounds: int, run: Callable[[], object]) -> float:
    """The shortest time of a run, in seconds of the processor."""
    times = []
    for _ in range(rounds):
        gc.collect()
        begun = time.process_time()
        run()
        times.append(time.process_time() - begun)
    return min(times)


def main() -> int:
    parser = argparse.ArgumentParser(description="How many verdicts a second.")
    parser.add_argument("--players", type=int, default=10_000, help="random ones")
    parser.add_argument("--rounds", type=int, default=3, help="of which the best counts")
    given = parser.parse_args()
    failed = rates(given.players, given.rounds)
    print(f"FAILED: {'; '.join(failed)}" if failed else "Every bound is kept.")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
