"""The door for clubs: rows of a file into clubs and their names, in one transaction, as often as you like.

A row is the club that bears its key; else the one club of the same association and kind that shares a name with it,
so that a second list, or a draft named in an interview, does not make a club twice; else a new club.

An import only adds. It fills what is empty, takes a tier of a later season, turns a draft into a checked club, and
adds names; it never changes or removes a name that is there, whoever put it there, nor what an editor wrote. A name
that another club bears already is kept as ambiguous, and a note says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from django.db import transaction

from players import names
from players.models import Association, Club, ClubAlias
from players.reference.rows import ClubRow, Note, Problem

UPDATABLE = (
    "reference_key",
    "association",
    "city",
    "founded",
    "parent",
    "status",
    "tier",
    "tier_season",
)


class BadRows(Exception):
    """Rows that do not fit what the database holds; nothing of the file was stored."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} rows could not be stored")
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class StoredClubs:
    """What an import did. `changes` is 0 when the same file comes a second time."""

    created: int
    updated: int
    unchanged: int
    names_added: int
    problems: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def changes(self) -> int:
        return self.created + self.updated + self.names_added


@dataclass(slots=True)
class _Held:
    """What the database holds, by all that a row may be found by."""

    by_reference_key: dict[str, Club] = field(default_factory=dict)
    by_name: defaultdict[str, list[Club]] = field(default_factory=lambda: defaultdict(list))
    bearers: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    slugs: set[str] = field(default_factory=set)


def store_clubs(
    rows: Sequence[ClubRow], *, skip_bad_rows: bool = False, step: Callable[[], object] = lambda: None
) -> StoredClubs:
    """Store the rows, all or none; `step` is called after each.

    Rows that cannot be stored raise BadRows, or are left out and listed when `skip_bad_rows` is set.
    """
    with transaction.atomic():
        associations = _locked_associations()
        held = _held()
        problems: list[Problem] = []
        clubs: dict[str, Club] = {}
        for row in rows:
            club = _club_for(row, rows, held, clubs, associations, problems)
            if club is not None:
                clubs[row.key] = club
            step()
        _check_parents(rows, clubs, held, problems)
        if problems and not skip_bad_rows:
            raise BadRows(sorted(problems))
        stored = [row for row in rows if row.key in clubs]
        created = [clubs[row.key] for row in stored if clubs[row.key].pk is None]
        Club.objects.bulk_create(created)
        updated = [row for row in stored if _refresh(clubs[row.key], row, clubs, held, associations)]
        Club.objects.bulk_update({clubs[row.key].pk: clubs[row.key] for row in updated}.values(), UPDATABLE)
        notes: list[Note] = []
        added = list(_missing_names(stored, clubs, held, notes))
        ClubAlias.objects.bulk_create(added)
    new = {club.pk for club in created}
    changed = sum(clubs[row.key].pk not in new for row in updated)
    unchanged = len(stored) - len(created) - changed
    return StoredClubs(len(created), changed, unchanged, len(added), tuple(sorted(problems)), tuple(notes))


def _locked_associations() -> dict[str, Association]:
    """All associations by trigram; locked, so that two imports at once wait for each other."""
    return {found.trigram: found for found in Association.objects.select_for_update(no_key=True)}


def _held() -> _Held:
    held = _Held()
    clubs = {club.pk: club for club in Club.objects.select_related("association")}
    for club in clubs.values():
        held.slugs.add(club.slug)
        held.by_name[club.key].append(club)
        if club.reference_key:
            held.by_reference_key[club.reference_key] = club
    for club_id, key, kind in ClubAlias.objects.values_list("club_id", "key", "kind"):
        held.bearers[key].add(club_id)
        if kind == ClubAlias.Kind.PLAIN and clubs[club_id] not in held.by_name[key]:
            held.by_name[key].append(clubs[club_id])
    return held


def _club_for(
    row: ClubRow,
    rows: Sequence[ClubRow],
    held: _Held,
    taken: dict[str, Club],
    associations: dict[str, Association],
    problems: list[Problem],
) -> Club | None:
    """The club that the row means, held or new; None, with a problem, when it cannot be told."""
    if row.trigram not in associations:
        reason = f"there is no association {row.trigram}"
        problems.append(Problem(row.line, reason, "run manage.py load_reference first, or correct the code"))
        return None
    if (known := held.by_reference_key.get(row.key)) is not None:
        return known
    found = _namesakes(row, rows, held, taken)
    if len(found) > 1:
        reason = f"“{row.name}” may be {' or '.join(club.name for club in found)}"
        problems.append(Problem(row.line, reason, f"give the club its key {row.key} in the admin"))
        return None
    if found:
        return found[0]
    club = Club(name=row.name, slug=_free_slug(row, held.slugs), kind=row.kind, status=row.status)
    club.key = names.key(row.name)
    return club


def _namesakes(row: ClubRow, rows: Sequence[ClubRow], held: _Held, taken: dict[str, Club]) -> list[Club]:
    """Clubs of the same association and kind under the row's name; else those that share one of its names."""
    spoken_for = {club.pk for club in taken.values()}
    spoken_for.update(
        held.by_reference_key[other.key].pk for other in rows if other.key in held.by_reference_key
    )

    def fits(club: Club) -> bool:
        same_country = club.association is None or club.association.trigram == row.trigram
        same_standing = club.status in (row.status, Club.Status.DRAFT)
        return same_country and same_standing and club.kind == row.kind and club.pk not in spoken_for

    same_name = [club for club in held.by_name.get(names.key(row.name), ()) if fits(club)]
    if same_name:
        return same_name
    shared = [club for alias in row.aliases for club in held.by_name.get(names.key(alias), ()) if fits(club)]
    return list({club.pk: club for club in shared}.values())


def _free_slug(row: ClubRow, slugs: set[str]) -> str:
    base = names.slug(row.name) or names.slug(row.key)
    slug, number = base, 1
    while not slug or slug in slugs:
        slug = f"{base}-{row.trigram.lower()}" if number == 1 else f"{base}-{row.trigram.lower()}-{number}"
        number += 1
    slugs.add(slug)
    return slug


def _check_parents(
    rows: Sequence[ClubRow], clubs: dict[str, Club], held: _Held, problems: list[Problem]
) -> None:
    for row in rows:
        if row.key in clubs and row.parent_key and _parent(row, clubs, held) is None:
            reason = f"the parent “{row.parent_key}” is neither in this file nor in the database"
            problems.append(Problem(row.line, reason, "correct parent_key, or import the club first"))
            del clubs[row.key]


def _parent(row: ClubRow, clubs: dict[str, Club], held: _Held) -> Club | None:
    found = clubs.get(row.parent_key) or held.by_reference_key.get(row.parent_key)
    return None if found is clubs.get(row.key) else found


def _refresh(
    club: Club, row: ClubRow, clubs: dict[str, Club], held: _Held, associations: dict[str, Association]
) -> bool:
    """Fill what is empty and follow a later season; whether anything changed."""
    before = _values(club)
    club.reference_key = club.reference_key or row.key
    club.association = club.association or associations[row.trigram]
    club.city = club.city or row.city
    club.founded = club.founded or row.founded
    if row.parent_key and club.parent_id is None:
        club.parent = _parent(row, clubs, held)
    if club.status == Club.Status.DRAFT or (row.status == "defunct" and club.reference_key == row.key):
        club.status = Club.Status(row.status)
    if row.tier is not None and (club.tier is None or row.tier_season > club.tier_season):
        club.tier, club.tier_season = row.tier, row.tier_season
    return _values(club) != before


def _values(club: Club) -> list[object]:
    return [getattr(club, Club._meta.get_field(name).attname) for name in UPDATABLE]


def _missing_names(
    rows: Sequence[ClubRow], clubs: dict[str, Club], held: _Held, notes: list[Note]
) -> Iterator[ClubAlias]:
    """The names of the rows that their clubs do not bear yet."""
    for row in rows:
        club = clubs[row.key]
        for name, kind in _names_of(row):
            key = names.key(name)
            bearers = held.bearers[key]
            if club.pk in bearers:
                continue
            if kind == ClubAlias.Kind.PLAIN and bearers:
                kind = ClubAlias.Kind.AMBIGUOUS
                notes.append(Note(row.line, f"“{name}” is a name of another club: kept as ambiguous"))
            bearers.add(club.pk)
            first_token = key.partition(" ")[0]
            yield ClubAlias(
                club=club, name=name, key=key, first_token=first_token, kind=kind, from_reference=True
            )


def _names_of(row: ClubRow) -> Iterator[tuple[str, ClubAlias.Kind]]:
    for name in (row.name, *row.aliases):
        yield name, ClubAlias.Kind.PLAIN
    for name in row.ambiguous_aliases:
        yield name, ClubAlias.Kind.AMBIGUOUS
    for name in row.place_aliases:
        yield name, ClubAlias.Kind.PLACE
