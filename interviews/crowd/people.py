"""One invented person after the other: who he is and what is known of him, the same for the same seed and number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from interviews.crowd import naming
from interviews.crowd.world import BEGUN, World
from players import names
from players.dates import PartialDate
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CareerStep,
    CompleteLists,
    Detail,
    Eligibility,
    Fact,
    Foot,
    Nationality,
    Player,
    PlayerAlias,
    Position,
    Relationship,
    Residence,
    Visibility,
)

THE_DAY = date(2026, 7, 1)  # by which he is so old, and plays where he plays
STAR, STARS_ADMIRERS, STARS_INTERVIEWS = 0, 500, 12
NEAR = 200  # how far his team-mates' numbers may lie from his own
LEVELS = "U17 U18 U19 U20 U21 senior senior".split()


@dataclass(slots=True)
class Person:
    """`facts` are without evidence yet, the first is his position; `told` are those that his interviews tell."""

    number: int
    player: Player
    home: Association
    chance: Random
    birth_year: int
    interviews: int
    alias: PlayerAlias | None = None
    lists: CompleteLists | None = None
    facts: list[Fact] = field(default_factory=list)
    told: list[Fact] = field(default_factory=list)


def chance_of(number: int, seed: int) -> Random:
    return Random(f"{seed} {number}")  # noqa: S311 – the same person in every run


def name_of(number: int, seed: int, world: World) -> tuple[str, str, Association, Random]:
    """What a person draws first: his association and his name; so others can name him without all the rest."""
    chance = chance_of(number, seed)
    home = world.associations.drawn(chance)
    name, kana = naming.full_name(chance, japanese=home.trigram == "JPN")
    return name, kana, home, chance


def slug_of(number: int, seed: int, world: World) -> str:
    return f"{names.slug(name_of(number, seed, world)[0])}-{number}"


def number_in(slug: str) -> int:
    return int(slug.rpartition("-")[2])


def person(number: int, seed: int, world: World, others: dict[int, Player]) -> Person:
    """`others`: who has a lower number, as far as he may name them."""
    name, kana, home, chance = name_of(number, seed, world)
    player = Player(name=name, key=names.key(name), slug=f"{names.slug(name)}-{number}")
    minor = chance.random() < 0.01
    player.minor, player.visibility = minor, Visibility.EDITORS if minor else Visibility.PUBLIC
    player.published_at = BEGUN + timedelta(minutes=number) if chance.random() >= 0.02 and not minor else None
    if number == STAR:
        player.minor, player.visibility, player.published_at = False, Visibility.PUBLIC, BEGUN
    interviews = chance.choices((0, 1, 2), (55, 40, 5))[0]
    if number == STAR:
        interviews = STARS_INTERVIEWS
    elif number <= STARS_ADMIRERS:
        interviews = max(interviews, 1)
    birth_year = 2009 if player.minor else chance.randint(1988, 2007)
    made = Person(number, player, home, chance, birth_year, interviews)
    if kana:
        made.alias = PlayerAlias(player=player, name=kana, key=names.key(kana), kind="native", language="ja")
    made.facts += [*_details(made, world), *_career(made, world), *_countries(made, world)]
    made.facts += _people(made, others) if interviews else []
    if sum(isinstance(fact, Nationality) for fact in made.facts) > 1 and chance.random() < 0.5:
        made.lists = CompleteLists(player=player, appearances=True)  # without it no rule says that he could choose
    if chance.random() < 0.01:
        ended = chance.choice(made.facts)
        ended.state, ended.state_reason = chance.choice((("superseded", "a closer one"), ("retracted", "withdrawn")))
        ended.ended_at = BEGUN
    if interviews:
        made.told = [
            fact for fact in made.facts[1:] if isinstance(fact, Relationship) or number == STAR or chance.random() < 0.5
        ]
    return made


def _details(made: Person, world: World) -> Iterator[Detail]:
    player, chance, kinds = made.player, made.chance, Detail.Kind
    yield Detail(player=player, kind=kinds.POSITION, value=chance.choice(Position.values))
    day = date(made.birth_year, chance.randint(1, 12), chance.randint(1, 28))
    birth = chance.choice((PartialDate.of_day(day), PartialDate.of_day(day), PartialDate.of_year(day.year)))
    yield Detail(player=player, kind=kinds.BIRTH_DATE, date_earliest=birth.earliest, date_latest=birth.latest)
    if chance.random() < 0.5:
        where = made.home if chance.random() < 0.6 else None
        yield Detail(player=player, kind=kinds.BIRTH_PLACE, value=naming.place(chance), territory=where)
    if chance.random() < 0.5:
        contested = chance.random() < 0.02
        height = min(max(round(chance.gauss(183, 7)), 160), 205)
        yield Detail(player=player, kind=kinds.HEIGHT, number=height, contested=contested)
        if contested:
            yield Detail(player=player, kind=kinds.HEIGHT, number=height - 2, contested=True)
    if chance.random() < 0.25:
        yield Detail(player=player, kind=kinds.FOOT, value=chance.choice(Foot.values))
    if chance.random() < 0.1:
        yield Detail(player=player, kind=kinds.SHIRT_NUMBER, number=chance.randint(1, 40))
    if chance.random() < 0.05:
        yield Detail(player=player, kind=kinds.SUPPORTS, club=world.club_in(made.home, chance))
    if chance.random() < 0.05:
        yield Detail(player=player, kind=kinds.HONOUR, value=f"champion {chance.randint(2010, 2025)}")
    if chance.random() < 0.02:
        yield Detail(player=player, kind=kinds.INJURY, body_part="knee", visibility=Visibility.INTERNAL)


def _career(made: Person, world: World) -> Iterator[CareerStep]:
    """From youth on, one spell after the other, until today or until he ended."""
    player, chance = made.player, made.chance
    year = made.birth_year + chance.randint(8, 15)
    relations, squads = CareerStep.Relation, CareerStep.Squad
    last = chance.randint(1, 5)
    for spell in range(last):
        until = min(year + chance.randint(1, 5), THE_DAY.year)
        youth = year - made.birth_year < 17
        current = spell == last - 1 and chance.random() < 0.9
        step = CareerStep(player=player, club=world.club_in(made.home, chance))
        step.relation = relations.CURRENT if current else relations.FORMER
        step.squad = (
            squads.YOUTH if youth else chance.choice(("", squads.RESERVE, squads.FIRST_TEAM, squads.FIRST_TEAM))
        )
        step.loan = not youth and chance.random() < 0.1
        step.start = PartialDate.of_year(year) if chance.random() < 0.5 else PartialDate.of_month(year, 7)
        if not current:
            step.end = PartialDate.of_year(max(until, year))
        elif chance.random() < 0.2:
            step.end = PartialDate.of_month(THE_DAY.year + chance.randint(1, 4), 6)
        yield step
        year = until
    if chance.random() < 0.01:
        yield CareerStep(player=player, club=world.club_in(made.home, chance), relation=relations.FUTURE)


def _countries(made: Person, world: World) -> Iterator[Fact]:
    player, home, chance = made.player, made.home, made.chance
    if chance.random() < 0.85:
        yield Nationality(player=player, iso=home.nationality_iso, status="held", basis="birth")
    if chance.random() < 0.35:
        status = chance.choice(("plays", "plays", "played", "called_up"))
        yield Eligibility(player=player, association=home, status=status, level=chance.choice(LEVELS))
    if chance.random() < 0.1:
        for _match in range(chance.randint(1, 3)):
            level, official = chance.choice(LEVELS), chance.choice((True, False, None))
            match = Appearance(player=player, association=home, level=level, official=official)
            match.day, match.match = PartialDate.of_year(chance.randint(2015, 2025)), f"against {naming.place(chance)}"
            yield match
    if (second := world.associations.drawn(chance)) != home and chance.random() < 0.12:
        yield from _second_country(made, second)
    if chance.random() < 0.03:
        stay = Residence(player=player, territory=home)
        stay.start = PartialDate.of_year(chance.randint(1995, 2015))
        yield stay


def _second_country(made: Person, second: Association) -> Iterator[Fact]:
    player, chance = made.player, made.chance
    yield Eligibility(player=player, association=second, status="could_play")
    if chance.random() < 0.5:
        yield Ancestor(player=player, relation=chance.choice(("mother", "father")), birth_territory=second)
    if chance.random() < 0.4:
        status, basis = chance.choice((("held", "birth"), ("held", ""), ("unknown", "")))
        yield Nationality(player=player, iso=second.nationality_iso, status=status, basis=basis)
    if chance.random() < 0.4:
        yield Eligibility(player=player, association=second, stance=chance.choice(("open", "leaning", "declined")))
    if chance.random() < 0.05:
        change = AssociationChange(player=player, old=made.home, new=second)
        change.granted = PartialDate.of_year(chance.randint(2018, 2025))
        yield change


def _people(made: Person, others: dict[int, Player]) -> Iterator[Relationship]:
    """Whom he names: the star, some of those near him, a coach without a page, his family."""
    player, chance, number = made.player, made.chance, made.number
    kinds = Relationship.Kind
    if 0 < number <= STARS_ADMIRERS and STAR in others:
        yield Relationship(player=player, kind=chance.choice((kinds.ADMIRED, kinds.TEAMMATE)), other=others[STAR])
    near = [other for other in range(max(number - NEAR, 1), number) if other in others]
    for other in chance.sample(near, min(chance.choice((0, 1, 1, 2, 3)), len(near))):
        kind = chance.choice((kinds.TEAMMATE, kinds.TEAMMATE, kinds.FRIEND, kinds.RIVAL, kinds.ROLE_MODEL))
        yield Relationship(player=player, kind=kind, other=others[other])
    if chance.random() < 0.2:
        yield Relationship(player=player, kind=kinds.COACH, other_name=naming.full_name(chance)[0])
    if chance.random() < 0.1:
        yield Relationship(player=player, kind=kinds.FAMILY, role=chance.choice(("brother", "mother", "father")))
