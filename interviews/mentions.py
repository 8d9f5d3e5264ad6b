"""Who is interviewed, and whom and what is named, with links to the pages that the reader may open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviews.models import Interview, Mention
from players.models import Source, levels_for
from players.sharing import linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from players.exports.tables import Absolute
    from players.models import Player
    from players.models.sources import CitationQuerySet


@dataclass(frozen=True, slots=True, order=True)
class Named:
    name: str
    url: str  # empty where there is no page to open
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An interview in a list."""

    interview: Interview
    subjects: tuple[Named, ...]
    facts: int


@dataclass(frozen=True, slots=True)
class NamedInText:
    people: tuple[Named, ...]
    clubs: tuple[Named, ...]
    associations: tuple[Named, ...]


def rows(
    interviews: Sequence[Interview], quotes: CitationQuerySet, user: AbstractBaseUser | AnonymousUser
) -> list[Row]:
    """`quotes`: all that the user may read."""
    facts = quotes.counted_by_source([interview.source for interview in interviews])
    meant = Mention.objects.of_subjects(interviews)
    return [
        Row(
            interview,
            subjects_of(interview, meant.get(interview.pk, {}), user),
            facts.get(interview.source_id, 0),
        )
        for interview in interviews
    ]


def subjects_of(
    interview: Interview, meant: dict[str, Player], user: AbstractBaseUser | AnonymousUser
) -> tuple[Named, ...]:
    """Who is interviewed: no link to a draft, no name of a minor. `meant`: whom the names in the text mean."""
    if interview.subject:
        people: list[tuple[str, Player | None]] = [(interview.subject.name, interview.subject)]
    else:
        names = [name for name in interview.subject_names.split(" / ") if name]
        people = [(name, meant.get(name)) for name in names]
    levels = levels_for(user)
    return tuple(
        Named(name, player.get_absolute_url(), player.slug) if player and player.is_open_to(user) else Named(name, "")
        for name, player in people
        if player is None or player.visibility in levels
    )


def told_of(source: Source, subjects: Iterable[Named], absolute: Absolute) -> linked.Node:
    """For search engines: our page tells of an interview that stands elsewhere, with whom."""
    people = [{"@type": "Person", "name": each.name, "url": absolute(each.url)} for each in subjects if each.url]
    page = {"@context": linked.CONTEXT, "@type": "WebPage", "url": absolute(source.get_absolute_url())}
    return {**page, "mainEntity": {**linked.source(source, absolute), **({"about": people} if people else {})}}


def named_in(interview: Interview | None, user: AbstractBaseUser | AnonymousUser) -> NamedInText:
    people, clubs, associations = set(), set(), set()
    found = Mention.objects.visible_to(user).in_interview(interview).with_page() if interview else ()
    for mention in found:
        if mention.club:
            club = mention.club
            clubs.add(Named(club.name, club.get_absolute_url() if club.is_open_to(user) else ""))
        elif mention.association:
            associations.add(Named(mention.association.name, mention.association.get_absolute_url()))
        elif mention.player:
            player = mention.player
            people.add(Named(player.name, player.get_absolute_url() if player.is_open_to(user) else ""))
        elif mention.type == Mention.Type.CLUB:
            clubs.add(Named(mention.name, ""))
        elif mention.type == Mention.Type.NATIONAL_TEAM:
            associations.add(Named(mention.name, ""))
        else:
            people.add(Named(mention.name, ""))
    return NamedInText(tuple(sorted(people)), tuple(sorted(clubs)), tuple(sorted(associations)))
