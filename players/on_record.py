"""What the rules read of a player: his facts, as rows of the database, turned into the frozen values of the rules.

What an interview says goes in only as far as it carries: "his mother is Japanese" is an ancestor, and a nationality
of his that nobody knows of; playing for a team is a match of unknown kind; a call-up, a ground that somebody names
and "could play for them" are no input at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce

from django.db.models import Q

from players import dates, names
from players.dates import PartialDate
from players.eligibility import facts as rules
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CompleteLists,
    Detail,
    Eligibility,
    Fact,
    Nationality,
    Relationship,
    Residence,
)

# an ancestor as the rules tell generations apart
GENERATIONS: dict[str, rules.Ancestry] = {
    "mother": "mother",
    "father": "father",
    "grandmother": "grandparent",
    "grandfather": "grandparent",
}
# which ancestors a relative of an interview is; "parents" are two
ANCESTORS: dict[str, tuple[str, ...]] = {
    **{relation: (relation,) for relation in GENERATIONS},
    "parents": ("mother", "father"),
    "grandparents": ("grandmother", "grandfather"),
}
KINDS: tuple[tuple[type[Fact], Q], ...] = (
    (Eligibility, Q()),
    (Relationship, Q(kind=Relationship.Kind.FAMILY)),
    (Detail, Q(kind__in=(Detail.Kind.BIRTH_DATE, Detail.Kind.BIRTH_PLACE))),
    (Nationality, Q()),
    (Ancestor, Q()),
    (Residence, Q()),
    (Appearance, Q()),
    (AssociationChange, Q()),
)
"""The kinds of facts that are read here, and which of each."""


class World:
    """The associations as the rules see them, and the words for their states. One query, whoever is asked about."""

    @cached_property
    def rows(self) -> list[Association]:
        return list(Association.objects.all())

    @cached_property
    def by_key(self) -> dict[int, Association]:
        return {row.pk: row for row in self.rows}

    @cached_property
    def by_pk(self) -> dict[int, rules.Association]:
        return {
            row.pk: rules.Association(
                row.trigram, row.nationality_iso, len(self.of_state(row.nationality_iso)) > 1, row.admitted
            )
            for row in self.rows
        }

    @cached_property
    def by_code(self) -> dict[str, Association]:
        return {row.trigram: row for row in self.rows}

    @cached_property
    def _by_state(self) -> dict[str, list[Association]]:
        found: dict[str, list[Association]] = {}
        for row in self.rows:
            found.setdefault(row.nationality_iso, []).append(row)
        return found

    def of_state(self, iso: str) -> list[Association]:
        """Every association whose players hold this nationality."""
        return self._by_state.get(iso, [])

    @cached_property
    def _by_name(self) -> dict[str, Association]:
        return {names.key(name): row for row in self.rows for name in (row.name_en, row.name_de, row.name_ja)}

    @cached_property
    def _by_people(self) -> dict[str, Association]:
        return {names.key(word): row for row in self.rows for word in (row.demonym_en, row.adjective_en)}

    def territory(self, place: str) -> Association | None:
        """ "Japan" as a place; a town is none."""
        return self._by_name.get(names.key(place))

    def country(self, word: str) -> Association | None:
        """ "Japan", "Japanese": a country or its people."""
        return self.territory(word) or self._by_people.get(names.key(word))

    def country_of(self, relative: Relationship) -> Association | None:
        """Where a parent or grandparent comes from, as somebody says: a nationality that he may or may not hold."""
        is_told = relative.role in ANCESTORS and relative.detail_kind == Relationship.DetailKind.COUNTRY
        return self.country(relative.detail) if is_told else None


@dataclass(frozen=True, slots=True)
class OnRecord:
    """The facts of one player that matter here, by kind."""

    said: list[Eligibility] = field(default_factory=list)
    family: list[Relationship] = field(default_factory=list)
    details: list[Detail] = field(default_factory=list)
    nationalities: list[Nationality] = field(default_factory=list)
    ancestors: list[Ancestor] = field(default_factory=list)
    residences: list[Residence] = field(default_factory=list)
    appearances: list[Appearance] = field(default_factory=list)
    changes: list[AssociationChange] = field(default_factory=list)
    lists: CompleteLists | None = None

    @classmethod
    def of(cls, facts: Iterable[Fact], lists: CompleteLists | None = None) -> OnRecord:
        """From the facts of one player, of whatever kinds; the others are left out."""
        record = cls(lists=lists)
        for fact in facts:
            if isinstance(fact, Eligibility):
                record.said.append(fact)
            elif isinstance(fact, Relationship) and fact.kind == Relationship.Kind.FAMILY:
                record.family.append(fact)
            elif isinstance(fact, Detail) and fact.kind in (Detail.Kind.BIRTH_DATE, Detail.Kind.BIRTH_PLACE):
                record.details.append(fact)
            elif isinstance(fact, Nationality):
                record.nationalities.append(fact)
            elif isinstance(fact, Ancestor):
                record.ancestors.append(fact)
            elif isinstance(fact, Residence):
                record.residences.append(fact)
            elif isinstance(fact, Appearance):
                record.appearances.append(fact)
            elif isinstance(fact, AssociationChange):
                record.changes.append(fact)
        return record

    def known(self, world: World) -> rules.Known:
        """The same as the rules take it."""
        lists = self.lists or CompleteLists()
        return rules.Known(
            birth=self.birth,
            birth_territory=self._birth_territory(world),
            nationalities=self._nationalities(world),
            nationalities_complete=lists.nationalities or lists.stateless,
            ancestors=self._ancestors(world),
            ancestors_complete=lists.ancestors,
            stays=self._stays(world),
            stays_complete=lists.residences,
            schooling=tuple(
                dict.fromkeys(world.by_pk[stay.territory_id].code for stay in self.residences if stay.schooled)
            ),
            schooling_complete=lists.residences,
            appearances=self._appearances(world),
            appearances_complete=lists.appearances,
            no_official_a_match=lists.no_official_a_match,
            changes=self._changes(world),
            stateless=lists.stateless,
        )

    @property
    def birth(self) -> PartialDate | None:
        """The days that all sources allow; where they differ, every day that one of them gives."""
        said = [fact.date for fact in self.details if fact.date]
        if not said:
            return None
        common = reduce(_both, said[1:], said[0])
        return common or PartialDate(min(day.earliest for day in said), max(day.latest for day in said))

    def _birth_territory(self, world: World) -> str | None:
        places = [fact for fact in self.details if fact.kind == Detail.Kind.BIRTH_PLACE]
        recorded = {world.by_pk[fact.territory_id].code for fact in places if fact.territory_id}
        named = {place.trigram for fact in places if (place := world.territory(fact.value))}
        found = recorded or named
        return found.pop() if len(found) == 1 else None

    def _nationalities(self, world: World) -> tuple[rules.Nationality, ...]:
        recorded = [
            rules.Nationality(
                iso=fact.iso,
                status=fact.status,  # type: ignore[arg-type]
                basis=fact.basis,  # type: ignore[arg-type]
                since=fact.since,
                permanent=fact.permanent,
                lost_on=fact.lost,
                involuntary=fact.involuntary,
                id=fact.anchor,
            )
            for fact in self.nationalities
        ]
        if self.lists and (self.lists.nationalities or self.lists.stateless):
            return tuple(recorded)
        seen = {one.iso for one in recorded}
        for fact in self.family:
            country = world.country_of(fact)
            if country and country.nationality_iso not in seen:
                seen.add(country.nationality_iso)
                recorded.append(rules.Nationality(country.nationality_iso, "unknown", id=fact.anchor))
        return tuple(recorded)

    def _ancestors(self, world: World) -> tuple[rules.Ancestor, ...]:
        """Those on record, and of the family whoever is not among them."""
        found = [
            rules.Ancestor(
                GENERATIONS[fact.relation],
                world.by_pk[fact.birth_territory_id].code if fact.birth_territory_id else None,
                fact.biological,
                fact.anchor,
            )
            for fact in self.ancestors
        ]
        if not (self.lists and self.lists.ancestors):
            seen = {fact.relation for fact in self.ancestors}
            for told in self.family:
                for relation in ANCESTORS.get(told.role, ()):
                    if relation not in seen:
                        seen.add(relation)
                        found.append(rules.Ancestor(GENERATIONS[relation], id=told.anchor))
        return tuple(found)

    def _stays(self, world: World) -> tuple[rules.Stay, ...]:
        return tuple(
            rules.Stay(world.by_pk[fact.territory_id].code, fact.start, fact.end, fact.not_for_team, fact.anchor)
            for fact in self.residences
            if fact.start
        )

    def _appearances(self, world: World) -> tuple[rules.Appearance, ...]:
        """Matches on record; and for a team that he is said to play for, and has no match of, one of unknown kind."""
        found = [
            rules.Appearance(
                association=world.by_pk[fact.association_id],
                level=_level(fact.level),
                official=fact.official,
                final_tournament=fact.final_tournament,
                day=fact.day,
                fielded=fact.fielded,
                id=fact.anchor,
            )
            for fact in self.appearances
        ]
        if self.lists and self.lists.appearances:
            return tuple(found)
        teams = {(fact.association_id, fact.level) for fact in self.appearances}
        with_matches = {association for association, _level in teams}
        for fact in self.said:
            if fact.status not in (Eligibility.Status.PLAYS, Eligibility.Status.PLAYED):
                continue
            team = (fact.association_id, fact.level)
            if team in teams or (not fact.level and fact.association_id in with_matches):
                continue
            teams.add(team)
            found.append(rules.Appearance(world.by_pk[fact.association_id], _level(fact.level), id=fact.anchor))
        return tuple(found)

    def _changes(self, world: World) -> tuple[rules.Change, ...]:
        return tuple(
            rules.Change(
                world.by_pk[fact.old_id], world.by_pk[fact.new_id], fact.granted, fact.fielded_for_new, fact.anchor
            )
            for fact in self.changes
        )

    def associations(self, world: World) -> list[Association]:
        """Those that some fact names, in the order of their codes. A relative's country alone is no question to ask.

        A nationality names each association of its state; of several that share it, those that another fact names
        too, or else all but the dependent ones.
        """
        named = {fact.association_id for fact in self.said} | {fact.association_id for fact in self.appearances}
        named |= {pk for fact in self.changes for pk in (fact.old_id, fact.new_id)}
        near = named | {fact.birth_territory_id for fact in self.ancestors}
        near |= {fact.territory_id for fact in self.residences} | {fact.territory_id for fact in self.details}
        for iso in dict.fromkeys(fact.iso for fact in self.nationalities):
            named |= {row.pk for row in _of_state(world.of_state(iso), near)}
        return sorted((world.by_key[key] for key in named), key=lambda row: row.trigram)


def _of_state(sharing: Sequence[Association], near: set[int | None]) -> list[Association]:
    if len(sharing) < 2:
        return list(sharing)
    return [row for row in sharing if row.pk in near] or [row for row in sharing if not row.dependent]


def _both(one: PartialDate | None, other: PartialDate) -> PartialDate | None:
    return dates.intersect(one, other) if one else None


def _level(level: str) -> str | None:
    return {"senior": "A", "": None}.get(level, level)
