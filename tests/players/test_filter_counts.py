"""What filters find and the counts beside them, against counting by hand; random players, random questions."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.http import QueryDict
from django.utils import timezone
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from players.association_filter import NO_WORD, AssociationFilter
from players.facets import Facet
from players.filters import PlayerFilter
from players.models import Association, Club, PlayedAt, Player, ToldIn, Verdict
from tests.builders import make_association, make_user

pytestmark = pytest.mark.django_db

# a smaller seed makes no smaller crowd: nothing is won by shrinking
PHASES = [Phase.explicit, Phase.reuse, Phase.generate]
SOME = settings(max_examples=int(os.environ.get("SOAK_EXAMPLES", "40")), phases=PHASES)
FEW = settings(max_examples=int(os.environ.get("SOAK_CROWDS", "2")), phases=PHASES)
TODAY = date(2026, 11, 23)
COUNTRIES, CLUBS, POSITIONS = ("GER", "JPN"), ("hellbach", "nordhafen"), ("defender", "forward")
AUDIENCES = ("public", "editors")
PARTS, STANCES, LEVELS = ("", *Verdict.Part.values), ("", "open", "declared", "declined"), ("", "U19", "U21", "senior")
LANGUAGES, FRESHNESS = ("de", "ja"), ("year", "three-years", "older", "undated")
# the first and last days that each of them means, today being TODAY
DAYS = {"year": (0, 365), "three-years": (366, 1096), "older": (1097, 5000)}
WHO = (*["published"] * 4, "draft", "minor")


@dataclass(frozen=True)
class Tied:
    """A stored verdict, as far as the filters ask it."""

    part: str
    in_country: bool
    level: str
    stance: str


@dataclass(frozen=True)
class Somebody:
    who: str
    position: str
    born: int | None
    now: str
    freshness: str
    told: date | None
    at: dict[str, dict[str, bool]] = field(hash=False)  # by audience and club whether in its youth
    languages: dict[str, frozenset[str]] = field(hash=False)
    public: dict[str, Tied] = field(hash=False)
    editors: dict[str, Tied] = field(hash=False)

    def by(self, is_editor: bool) -> str:
        return "editors" if is_editor else "public"

    def ties(self, is_editor: bool) -> dict[str, Tied]:
        if self.who == "minor" or (self.who == "draft" and not is_editor):
            return {}
        return self.editors if is_editor else self.public

    def is_seen(self, is_editor: bool) -> bool:
        return is_editor or self.who == "published"


def crowd_of(chance: Random) -> list[Somebody]:
    """So many and with so few values that every question meets somebody."""

    def ties() -> dict[str, Tied]:
        codes = [code for code in COUNTRIES if chance.random() < 0.8]
        return {
            code: Tied(chance.choice(PARTS), chance.random() < 0.7, chance.choice(LEVELS), chance.choice(STANCES))
            for code in codes
        }

    def somebody() -> Somebody:
        freshness = chance.choice(FRESHNESS)
        ago = DAYS.get(freshness)
        return Somebody(
            who=chance.choice(WHO),
            position=chance.choice(POSITIONS),
            born=chance.choice((None, 1995, 1999, 2003)),
            now=chance.choice(("", *CLUBS)),
            freshness=freshness,
            told=TODAY - timedelta(chance.choice((*ago, chance.randint(*ago)))) if ago else None,
            at={
                audience: {slug: chance.random() < 0.5 for slug in CLUBS if chance.random() < 0.6}
                for audience in AUDIENCES
            },
            languages={
                audience: frozenset(code for code in LANGUAGES if chance.random() < 0.6) for audience in AUDIENCES
            },
            public=ties(),
            editors=ties(),
        )

    return [somebody() for _number in range(30)]


def asked(**names: tuple[str, ...]) -> st.SearchStrategy[dict[str, frozenset[str]]]:
    """By filter the values asked for: one or two filters are on, the others ask for nothing."""
    on = st.sets(st.sampled_from(sorted(names)), max_size=2)
    values = st.fixed_dictionaries(
        {name: st.frozensets(st.sampled_from(held), min_size=1) for name, held in names.items()}
    )
    return st.builds(
        lambda on, values: {name: values[name] if name in on else frozenset() for name in names}, on, values
    )


crowds = st.integers(0, 10**9).map(lambda seed: crowd_of(Random(seed)))
ages = st.none() | st.integers(22, 31)
HELD = {
    **dict.fromkeys(("club", "club_now", "club_youth"), CLUBS),
    **dict.fromkeys(("nationality", "plays_for", "could_play_for"), COUNTRIES),
    "position": POSITIONS,
    "language": LANGUAGES,
    "freshness": FRESHNESS,
}
AGES = ("age_from", "age_to")
of_an_association = asked(club=CLUBS, position=POSITIONS, level=LEVELS[1:], stance=(NO_WORD, *STANCES[1:]))


@contextmanager
def stored(crowd: list[Somebody]) -> Iterator[None]:
    """The same in the database, gone again afterwards."""
    with transaction.atomic():
        now = timezone.now()
        clubs = {slug: Club.objects.create(name=slug, slug=slug) for slug in CLUBS}
        countries = {trigram: make_association(trigram) for trigram in COUNTRIES}
        players = Player.objects.bulk_create(
            Player(
                name=f"Player {number}",
                slug=f"player-{number}",
                minor=one.who == "minor",
                visibility="editors" if one.who == "minor" else "public",
                published_at=None if one.who == "draft" else now,
                position=one.position,
                birth_earliest=date(one.born, 1, 1) if one.born else None,
                birth_latest=date(one.born, 12, 31) if one.born else None,
                club=clubs.get(one.now),
                last_told=one.told,
            )
            for number, one in enumerate(crowd)
        )
        PlayedAt.objects.bulk_create(
            PlayedAt(player=player, club=clubs[slug], audience=audience, youth=youth)
            for player, one in zip(players, crowd, strict=True)
            for audience, at in one.at.items()
            for slug, youth in at.items()
        )
        ToldIn.objects.bulk_create(
            ToldIn(player=player, language=code, audience=audience)
            for player, one in zip(players, crowd, strict=True)
            for audience, codes in one.languages.items()
            for code in codes
        )
        Verdict.objects.bulk_create(
            verdict(player, countries[code], audience, tied)
            for player, one in zip(players, crowd, strict=True)
            for audience, held in (("public", one.public), ("editors", one.editors))
            for code, tied in held.items()
        )
        yield
        transaction.set_rollback(True)


def verdict(player: Player, association: Association, audience: str, tied: Tied) -> Verdict:
    row = Verdict(player=player, association=association, audience=audience, outcome="unknown", ruleset="2021-01")
    row.as_of, row.part, row.in_country, row.level, row.stance = (
        *(TODAY, tied.part, tied.in_country, tied.level, tied.stance),
    )
    return row


def address(query: dict[str, frozenset[str]], age_from: int | None, age_to: int | None) -> QueryDict:
    found = QueryDict(mutable=True)
    for name, values in query.items():
        found.setlist(name, sorted(values))
    for name, age in (("age_from", age_from), ("age_to", age_to)):
        if age is not None:
            found[name] = str(age)
    return found


def fits_age(one: Somebody, age_from: int | None, age_to: int | None) -> bool:
    """Born within a year, he may be as old as 1 January makes him and as young as 31 December does."""
    if age_from is None and age_to is None:
        return True
    if one.born is None:
        return False
    oldest, youngest = TODAY.year - one.born, TODAY.year - one.born - 1
    return (age_from is None or oldest >= age_from) and (age_to is None or youngest <= age_to)


def counted(facets: list[Facet]) -> dict[str, dict[str, int]]:
    return {
        facet.name: {option.value: option.count for option in (*facet.first, *facet.rest) if option.count}
        for facet in facets
    }


def user_of(is_editor: bool) -> User | AnonymousUser:
    return make_user("editor") if is_editor else AnonymousUser()


def of_player(one: Somebody, is_editor: bool) -> dict[str, set[str]]:
    """By filter the values under which he is found."""
    held, at = one.ties(is_editor).items(), one.at[one.by(is_editor)]
    return {
        "club": set(at),
        "club_now": {one.now} - {""},
        "club_youth": {slug for slug, youth in at.items() if youth},
        "language": set(one.languages[one.by(is_editor)]),
        "freshness": {one.freshness},
        "nationality": {code for code, tied in held if tied.in_country},
        "plays_for": {code for code, tied in held if tied.part == "represents"},
        "could_play_for": {code for code, tied in held if tied.part == "could"},
        "position": {one.position},
    }


def of_person(one: Somebody, tied: Tied) -> dict[str, set[str]]:
    return {
        "club": {one.now} - {""},
        "position": {one.position},
        "level": {tied.level} - {""},
        "stance": {tied.stance or NO_WORD},
    }


def by_hand(
    people: list[dict[str, set[str]]], query: dict[str, frozenset[str]]
) -> tuple[int, dict[str, dict[str, int]]]:
    """How many all filters find, and by filter and value how many that value would find beside the others."""

    def fits(one: dict[str, set[str]], left_out: str = "") -> bool:
        return all(not values or name == left_out or one[name] & values for name, values in query.items())

    counts: dict[str, dict[str, int]] = {name: {} for name in query}
    for one in people:
        for name in query:
            for value in one[name] if fits(one, name) else ():
                counts[name][value] = counts[name].get(value, 0) + 1
    return sum(fits(one) for one in people), counts


def all_pairs(chance: Random) -> Iterator[tuple[dict[str, frozenset[str]], tuple[int | None, int | None]]]:
    """Of each two filters, some values: nothing asked for, one filter, and two."""
    names = [*HELD, *AGES]
    for pair in [(), *((name,) for name in names), *combinations(names, 2)]:
        query = {
            name: frozenset(chance.sample(held, chance.randint(1, len(held) - 1)) if name in pair else ())
            for name, held in HELD.items()
        }
        youngest, oldest = (chance.randint(22, 31) if name in pair else None for name in AGES)
        yield query, (youngest, oldest)


@FEW
@given(crowds, st.integers(0, 10**9), st.booleans())
def test_the_list_of_players_finds_and_counts_as_by_hand_for_each_two_filters(
    crowd: list[Somebody], seed: int, is_editor: bool
) -> None:
    with stored(crowd):
        user = user_of(is_editor)
        for query, ages in all_pairs(Random(seed)):
            players = Player.objects.visible_to(user).by_name()
            filterset = PlayerFilter(address(query, *ages), players, user=user, today=TODAY)
            found, counts = filterset.found, counted(filterset.facets())
            seen = [one for one in crowd if one.is_seen(is_editor) and fits_age(one, *ages)]
            expected, expected_counts = by_hand([of_player(one, is_editor) for one in seen], query)
            assert (found.count(), filterset.count()) == (expected, expected), query
            assert {name: counts.get(name, {}) for name in query} == expected_counts, query


@SOME
@given(crowds, of_an_association, ages, ages, st.booleans(), st.sampled_from(["", *Verdict.Part.values]))
def test_the_page_of_an_association_finds_and_counts_as_by_hand(
    crowd: list[Somebody],
    query: dict[str, frozenset[str]],
    age_from: int | None,
    age_to: int | None,
    is_editor: bool,
    part: str,
) -> None:
    with stored(crowd):
        user, data = user_of(is_editor), address(query, age_from, age_to)
        data["part"] = part
        verdicts = Verdict.objects.visible_to(user).about(make_association("JPN")).on_the_page()
        filterset = AssociationFilter(data, verdicts, user=user, today=TODAY)
        found, counts, parts = filterset.found.count(), counted(filterset.facets()), filterset.counts()
    held = [(one, tied) for one in crowd if (tied := one.ties(is_editor).get("JPN")) and tied.part]
    held = [(one, tied) for one, tied in held if fits_age(one, age_from, age_to)]
    expected, expected_counts = by_hand([of_person(*each) for each in held if part in ("", each[1].part)], query)
    assert found == expected
    assert {name: counts.get(name, {}) for name in query} == expected_counts
    for each in Verdict.Part.values:
        assert parts.get(each, 0) == by_hand([of_person(*one) for one in held if one[1].part == each], query)[0]
