"""Stores invented people by hundreds: players, facts, interviews with their quotes, and all that follows from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from django.db import models, transaction
from django.db.models import Q

from interviews.crowd import naming, telling
from interviews.crowd.bulk import insert
from interviews.crowd.people import NEAR, STAR, Person, number_in, person, slug_of
from interviews.crowd.telling import Told
from interviews.crowd.world import BEGUN, MARK, World
from interviews.ingest.records import fingerprint
from interviews.models import Interview, Mention, Turn
from players import summary
from players.associations_import import store_associations
from players.clubs_import import store_clubs
from players.dates import PartialDate
from players.models import (
    Association,
    CareerStep,
    Citation,
    Detail,
    Player,
    Relationship,
    Source,
    Suppression,
    indexed,
)
from players.models.sources import FACT_FIELDS, fact_model
from players.reference_files import own_associations, own_clubs

A_TIME = 500  # people in one transaction
RIGHTS = "Generated: nobody wrote it."


def generated_players() -> models.QuerySet[Player]:
    """Of each the register of invented players tells the position."""
    registers = Source.objects.composed().filter(kind=Source.Kind.REGISTER, slug__startswith=MARK)
    told = Detail.objects.filter(kind=Detail.Kind.POSITION, named_source__in=registers)
    return Player.objects.filter(pk__in=told.order_by().values("player"))


def has_real_players() -> bool:
    """Whether there is anybody of whom no invented source tells."""
    composed = Q(citations__source__invented=True) | Q(named_source__invented=True)
    told: list[models.QuerySet[Any]] = [
        fact_model(field)._default_manager.filter(composed).order_by().values("player") for field in FACT_FIELDS
    ]
    told.append(Relationship.objects.filter(composed, other__isnull=False).order_by().values("other"))
    real = Player.objects.order_by()
    for keys in told:
        real = real.exclude(pk__in=keys)
    return real.exists()


def load_reference() -> None:
    """Associations and clubs, where there are none yet."""
    if not Association.objects.exists():
        store_associations(own_associations())
        store_clubs(own_clubs())


def generate(players: int, seed: int, step: Callable[[], None] = lambda: None) -> int:
    """Players 0 to `players` - 1, those who are there already left as they are; how many are new.

    Each few hundred are one transaction: stopped at any moment, the next call goes on where this one was.
    """
    world = World(players, seed)
    known = {number_in(slug) for slug in generated_players().values_list("slug", flat=True)}
    made = 0
    for first in range(0, players, A_TIME):
        numbers = [number for number in range(first, min(first + A_TIME, players)) if number not in known]
        if numbers:
            with transaction.atomic():
                made += _store(numbers, seed, world)
        for _number in range(first, min(first + A_TIME, players)):
            step()
    return made


def _store(numbers: Sequence[int], seed: int, world: World) -> int:
    near = [STAR, *range(max(numbers[0] - NEAR, 1), numbers[0])]
    earlier = Player.objects.in_bulk([slug_of(number, seed, world) for number in near], field_name="slug")
    others = {number_in(slug): player for slug, player in earlier.items()}
    people: list[Person] = []
    for number in numbers:
        made = person(number, seed, world, others)
        others[number] = made.player
        people.append(made)
    erased = set(Suppression.objects.erased_among(made.player.name for made in people))
    people = [made for made in people if made.player.name not in erased]
    kept = {id(made.player) for made in people} | {id(player) for player in earlier.values()}
    for made in people:
        made.facts = [fact for fact in made.facts if {id(each) for each in fact.persons} <= kept]
    aliases = [made.alias for made in people if made.alias]
    insert(*(made.player for made in people), *aliases, *(made.lists for made in people if made.lists))
    citations = _store_what_is_known(people, world)
    indexed.keep_all([*(made.player for made in people), *aliases, *citations])
    summary.refresh_all([made.player for made in people])
    return len(people)


def _store_what_is_known(people: Sequence[Person], world: World) -> list[Citation]:
    """The facts, each resting on the register of its association or on what the person says."""
    said = [(source, interview) for made in people for source, interview in _interviews(made)]
    quoted = {id(quote.fact) for _source, interview in said for quote in interview.quotes}
    for made in people:
        for fact in made.facts:
            if id(fact) not in quoted:
                fact.named_source = world.registers[made.home.pk]
    insert(*(fact for made in people for fact in made.facts))
    return _store_interviews(said)


def _interviews(made: Person) -> list[tuple[Source, Told]]:
    """His interviews in the order of their days; what is told once is often told again."""
    found = []
    for place in range(made.interviews):
        chance = Random(f"{made.chance.random()}")  # noqa: S311 – follows from his own
        facts = [fact for at, fact in enumerate(made.told) if at % made.interviews == place or chance.random() < 0.3]
        issue = f"{made.number}-{place + 1}"
        interview = telling.told(made, facts, issue, chance)
        day = date(2023, 1, 1) + timedelta(days=chance.randint(0, 1200))
        for fact in facts:
            fact.as_of = PartialDate.of_day(max(day, fact.as_of_latest or day))
        hidden = made.player.published_at is None and chance.random() < 0.5
        source = Source(
            slug=f"{MARK}interview-{issue}",
            outlet=naming.paper(chance),
            title=interview.title,
            author=naming.full_name(chance)[0],
            published_earliest=day,
            published_latest=day,
            language=interview.language,
            full_text_rights=RIGHTS if chance.random() < 0.2 else "",
            invented=True,
            released_at=None if hidden else BEGUN + timedelta(minutes=made.number, seconds=place + 1),
        )
        found.append((source, interview))
    return found


def _store_interviews(said: Sequence[tuple[Source, Told]]) -> list[Citation]:
    rows = [_interview(source, text) for source, text in said]
    insert(*(source for source, _told in said), *rows)
    turns: list[Turn] = []
    mentions: list[Mention] = []
    citations: list[Citation] = []
    for row, (source, text) in zip(rows, said, strict=True):
        turns += [
            Turn(interview=row, number=number, role=role, speaker=speaker, start=start, end=end)
            for number, (role, speaker, start, end) in enumerate(text.turns, 1)
        ]
        mentions += _mentions(row, text)
        citations += [
            Citation(
                source=source,
                quote=text.text[quote.start : quote.end],
                start=quote.start,
                end=quote.end,
                turn=quote.turn,
                voice=quote.voice,
                speaker=text.turns[quote.turn - 1][1],
                **{quote.fact.citation_field: quote.fact},
            )
            for quote in text.quotes
        ]
    insert(*turns, *mentions, *citations)
    return citations


def _interview(source: Source, text: Told) -> Interview:
    return Interview(
        source=source,
        text=text.text,
        fingerprint=fingerprint(text.text),
        file_name=f"{source.slug}.txt",
        subject=text.player,
        subject_names=text.player.name,
        ruleset="generated",
    )


def _mentions(row: Interview, text: Told) -> list[Mention]:
    """The clubs and players that the quotes name, each once, at their places."""
    found: dict[tuple[str, str], Mention] = {}
    for quote in text.quotes:
        fact = quote.fact
        player = fact.other if isinstance(fact, Relationship) else None
        club = fact.club if isinstance(fact, CareerStep) else None
        if (named := player or club) is None:
            continue
        kind = Mention.Type.PLAYER if player else Mention.Type.CLUB
        mention = found.setdefault(
            (kind, named.name), Mention(interview=row, type=kind, name=named.name, player=player, club=club, spans=[])
        )
        place = text.text.find(named.name, quote.start)
        mention.spans.append([place, place + len(named.name)])
    return list(found.values())
