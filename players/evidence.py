"""A fact as a page shows it: its words, the quotes behind it, how sure we are, and where its name leads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext

from players import names, wording
from players.dates import PartialDate
from players.kept_words import derivation_words
from players.models import (
    Appearance,
    AssociationChange,
    CareerStep,
    Citation,
    Detail,
    Eligibility,
    Fact,
    KnownFact,
    Player,
    Relationship,
    Source,
    Visibility,
    Voice,
)
from players.models.visibility import EVERYBODY
from players.topics import differing

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser


@dataclass(frozen=True, slots=True)
class ShownFact:
    """What a template needs to show one fact; `url` is empty where the name leads nowhere (yet)."""

    fact: KnownFact
    label: str
    value: str
    sentence: str
    url: str
    quotes: tuple[Citation, ...]
    own_words: frozenset[int]  # keys of the quotes in which he speaks of himself, not another of him
    notes: tuple[str, ...]
    contested: bool = False  # another value stands beside it for the user
    named_source: Source | None = None  # of those that the user may open

    @property
    def anchor(self) -> str:
        return self.fact.anchor

    @property
    def as_of(self) -> PartialDate | None:
        when: PartialDate | None = self.fact.as_of
        return when

    @property
    def source(self) -> Source | None:
        """The named source of a fact that no quote backs."""
        return None if self.quotes else self.named_source

    @property
    def derived(self) -> bool:
        return self.fact.origin == Fact.Origin.DERIVED

    @property
    def is_public(self) -> bool:
        """Whether everybody may see it, and something that it rests on."""
        return self.fact.is_for_everybody and any(source.released_at for source in self.sources)

    @property
    def is_open_to_readers(self) -> bool:
        """Whether readers see it here, so that they may suggest a correction."""
        return self.is_public and all(person.is_open_to(EVERYBODY) for person in self.fact.persons)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source it rests on, once."""
        named = (self.named_source,) if self.named_source else ()
        return tuple(dict.fromkeys((*(quote.source for quote in self.quotes), *named)))


def show(facts: Iterable[KnownFact], user: AbstractBaseUser | AnonymousUser) -> list[ShownFact]:
    """The facts in their order, each with the quotes that the user may read: two queries for all of them."""
    facts = list(facts)
    named = Player.objects.keys_of({fact.player_id for fact in facts})
    quotes: dict[tuple[str, int], list[Citation]] = {}
    for quote in Citation.objects.visible_to(user).with_source().backing(facts).newest_first():
        field, key = quote.backs
        quotes.setdefault((field, key), []).append(quote)
    differ = differing(facts, user)
    return [
        _shown(fact, tuple(quotes.get((fact.citation_field, fact.pk), ())), named, user, fact.anchor in differ)
        for fact in facts
    ]


def _shown(
    fact: KnownFact,
    quotes: tuple[Citation, ...],
    named: Mapping[int, set[str]],
    user: AbstractBaseUser | AnonymousUser,
    contested: bool,
) -> ShownFact:
    own = {
        quote.pk
        for quote in quotes
        if quote.voice == Voice.PLAYER and names.key(quote.speaker) in named.get(fact.player_id, ())
    }
    named_source = fact.named_source
    return ShownFact(
        fact=fact,
        label=wording.label(fact),
        value=wording.value(fact),
        sentence=wording.sentence(fact),
        url=link_of(fact, user),
        quotes=quotes,
        own_words=frozenset(own),
        notes=notes_on(fact, contested),
        contested=contested,
        named_source=named_source if named_source and named_source.is_open_to(user) else None,
    )


def link_of(fact: KnownFact, user: AbstractBaseUser | AnonymousUser) -> str:
    """The page of whom or what the fact names; "" where there is none that the user may open."""
    if isinstance(fact, Eligibility | Appearance):
        return fact.association.get_absolute_url()
    if isinstance(fact, AssociationChange):
        return fact.new.get_absolute_url()
    if isinstance(fact, Relationship):
        return fact.other.get_absolute_url() if fact.other and fact.other.is_open_to(user) else ""
    if isinstance(fact, CareerStep | Detail):
        return fact.club.get_absolute_url() if fact.club and fact.club.is_open_to(user) else ""
    return ""


def notes_on(fact: KnownFact, contested: bool) -> tuple[str, ...]:
    """What a reader has to know beside the value: derived from what, sources differ, who else may see it."""
    notes = []
    if fact.origin == Fact.Origin.DERIVED:
        notes.append(gettext("derived: %(from)s") % {"from": derivation_words(fact.derivation, wording.date_words)})
    if contested:
        notes.append(gettext("sources differ"))
    if fact.disputed:
        notes.append(gettext("disputed by the player"))
    if fact.awaits_second:
        notes.append(gettext("waits for a second pair of eyes"))
    if fact.visibility != Visibility.PUBLIC:
        notes.append(str(Visibility(fact.visibility).label))
    return tuple(notes)
