"""Whom and what an interview names, with links to the pages that the reader may open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviews.models import Interview, Mention

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


@dataclass(frozen=True, slots=True, order=True)
class Named:
    name: str
    url: str  # empty where there is no page to open


@dataclass(frozen=True, slots=True)
class NamedInText:
    people: tuple[Named, ...]
    clubs: tuple[Named, ...]
    associations: tuple[Named, ...]


def named_in(interview: Interview | None, user: AbstractBaseUser | AnonymousUser) -> NamedInText:
    people, clubs, associations = set(), set(), set()
    found = Mention.objects.visible_to(user).in_interview(interview).with_page() if interview else ()
    for mention in found:
        if mention.club:
            club = mention.club
            clubs.add(Named(club.name, club.get_absolute_url() if club.is_open_to(user) else ""))
        elif mention.association:
            associations.add(Named(mention.association.name_en, mention.association.get_absolute_url()))
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
