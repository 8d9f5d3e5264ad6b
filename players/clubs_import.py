"""The door for clubs: rows of a file into clubs and their names, in one transaction, as often as you like.

A row is the club that bears its key; else the one club of the same association and kind that is known under
the row's name, or whose name the row knows, or that shares two further names with it, so that a second list,
or a draft named in an interview, does not make a club twice; else a new club. One nickname is not enough.

An import only adds. It fills what is empty, takes a tier of a later season, turns a draft into a checked
club, and adds names; it never changes or removes a name that is there, whoever put it there, nor what an
editor wrote. A name that another club bears already is kept as ambiguous, and a note says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from players import names
from players.models import Association, Club, ClubAlias, FormerAddress, indexed, versions
from players.reference.rows import ClubRow, Note, Problem

SURELY_THE_SAME = 2  # names in common, beside the clubs' own
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


def store_clubs(
    rows: Sequence[ClubRow],
    *,
    file: str = "",
    skip_bad_rows: bool = False,
    step: Callable[[], object] = lambda: None,
) -> StoredClubs:
    """Store the rows, all or none; `step` is called after each. `file`: what the history calls them.

    Rows that cannot be stored raise BadRows, or are left out and listed when `skip_bad_rows` is set.
    """
    with versions.change(None, f"clubs imported from {file or 'a list'}"):
        shelf = _Shelf(rows)
        for row in rows:
            shelf.place(row)
            step()
        shelf.drop_rows_without_parent()
        if shelf.problems and not skip_bad_rows:
            raise BadRows(sorted(shelf.problems))
        return shelf.store()


class _Shelf:
    """What the database holds, by all that a row may be found by, and where each row goes."""

    def __init__(self, rows: Sequence[ClubRow]) -> None:
        # locked, so that two imports at once wait for each other
        locked = Association.objects.select_for_update(no_key=True)
        self.associations = {association.trigram: association for association in locked}
        self.rows = rows
        self.clubs: dict[str, Club] = {}  # by the key of the row
        self.problems: list[Problem] = []
        self.by_reference_key: dict[str, Club] = {}
        self.by_name: defaultdict[str, list[Club]] = defaultdict(list)  # name and plain aliases
        self.bearers: defaultdict[str, set[int]] = defaultdict(set)  # of any name, plain or not
        self.slugs = set(FormerAddress.objects.leading_to(Club).values_list("slug", flat=True))
        self._read_clubs()
        keys = (row.key for row in rows)
        self.spoken_for = {self.by_reference_key[key].pk for key in keys if key in self.by_reference_key}

    def _read_clubs(self) -> None:
        clubs = {club.pk: club for club in Club.objects.select_related("association")}
        for club in clubs.values():
            self.slugs.add(club.slug)
            self.by_name[club.key].append(club)
            if club.reference_key:
                self.by_reference_key[club.reference_key] = club
        for club_id, key, kind in ClubAlias.objects.values_list("club_id", "key", "kind"):
            self.bearers[key].add(club_id)
            if kind == ClubAlias.Kind.PLAIN and clubs[club_id].key != key:
                self.by_name[key].append(clubs[club_id])

    def place(self, row: ClubRow) -> None:
        """Find the club that the row means, held or new; a problem when it cannot be told."""
        if row.trigram not in self.associations:
            way_out = "run manage.py load_reference first, or correct the code"
            self.problems.append(Problem(row.line, f"there is no association {row.trigram}", way_out))
            return
        known = self.by_reference_key.get(row.key)
        found = [known] if known is not None else self._namesakes(row)
        if len(found) > 1:
            reason = f"“{row.name}” may be {' or '.join(club.name for club in found)}"
            way_out = f"give one of them the reference key {row.key}, or the row another name"
            self.problems.append(Problem(row.line, reason, way_out))
            return
        if found:
            self.spoken_for.add(found[0].pk)
        self.clubs[row.key] = found[0] if found else self._new_club(row)

    def _namesakes(self, row: ClubRow) -> list[Club]:
        """Clubs of the same association and kind that the row seems to mean, by the strongest sign."""
        known_as = self.by_name[names.key(row.name)]
        by_alias = [(alias, club) for alias in map(names.key, row.aliases) for club in self.by_name[alias]]
        named_like_an_alias = [club for alias, club in by_alias if club.key == alias]
        shared = Counter(club.pk for _alias, club in by_alias)
        sharing_several = [club for _alias, club in by_alias if shared[club.pk] >= SURELY_THE_SAME]
        for found in (known_as, named_like_an_alias, sharing_several):
            if fitting := {club.pk: club for club in found if self._may_be(club, row)}:
                return list(fitting.values())
        return []

    def _may_be(self, club: Club, row: ClubRow) -> bool:
        same_country = club.association is None or club.association.trigram == row.trigram
        same_standing = club.status in (row.status, Club.Status.DRAFT)
        return same_country and same_standing and club.kind == row.kind and club.pk not in self.spoken_for

    def _new_club(self, row: ClubRow) -> Club:
        return Club(
            name=row.name,
            key=names.key(row.name),
            slug=self._free_slug(row),
            association=self.associations[row.trigram],
            kind=row.kind,
            status=row.status,
        )

    def _free_slug(self, row: ClubRow) -> str:
        base = names.slug(row.name) or names.slug(row.key) or "club"
        slug, number = base, 1
        while slug in self.slugs:
            slug = f"{base}-{row.trigram.lower()}" + (f"-{number}" if number > 1 else "")
            number += 1
        self.slugs.add(slug)
        return slug

    def _parent(self, row: ClubRow) -> Club | None:
        found = self.clubs.get(row.parent_key) or self.by_reference_key.get(row.parent_key)
        return None if found is self.clubs.get(row.key) else found

    def drop_rows_without_parent(self) -> None:
        """Take out, with a problem, the rows whose parent is missing; and then those whose parent went."""
        while True:
            orphans = [r for r in self.rows if r.key in self.clubs and r.parent_key and not self._parent(r)]
            if not orphans:
                return
            for row in orphans:
                reason = f"the parent “{row.parent_key}” is neither in this file nor in the database"
                way_out = "correct parent_key, or import the club first"
                self.problems.append(Problem(row.line, reason, way_out))
                del self.clubs[row.key]

    def store(self) -> StoredClubs:
        """Write what the placed rows bring."""
        placed = [(row, self.clubs[row.key]) for row in self.rows if row.key in self.clubs]
        new = [club for _row, club in placed if club._state.adding]
        changed = {row.key for row, club in placed if _fill(club, row, self.associations[row.trigram])}
        Club.objects.bulk_create(new)
        created = {club.pk for club in new}
        with_parent = {row.key for row, club in placed if self._set_parent(club, row)}
        update = {club.pk: club for row, club in placed if row.key in changed and club.pk not in created}
        updated = len(update.keys() | {self.clubs[key].pk for key in with_parent} - created)
        update |= {self.clubs[key].pk: self.clubs[key] for key in with_parent}
        held = [club for club in update.values() if club.pk not in created]
        for club in held:
            club.version += 1
        Club.objects.bulk_update(update.values(), (*UPDATABLE, "version"))
        notes: list[Note] = []
        added = ClubAlias.objects.bulk_create(self._missing_names(placed, notes))
        versions.keep_all([*new, *added], "+")
        versions.keep_all(held, "~")
        indexed.keep_all([*update.values(), *new, *added])
        unchanged = len(placed) - len(created) - updated
        problems = tuple(sorted(self.problems))
        return StoredClubs(len(created), updated, unchanged, len(added), problems, tuple(notes))

    def _set_parent(self, club: Club, row: ClubRow) -> bool:
        if not row.parent_key or club.parent_id is not None:
            return False
        club.parent = self._parent(row)
        return True

    def _missing_names(self, placed: Sequence[tuple[ClubRow, Club]], notes: list[Note]) -> Iterator[ClubAlias]:
        """The names of the rows that their clubs do not bear yet."""
        for row, club in placed:
            for name, kind in _names_of(row):
                key = names.key(name)
                bearers = self.bearers[key]
                if club.pk in bearers:
                    continue
                if kind == ClubAlias.Kind.PLAIN and bearers:
                    kind = ClubAlias.Kind.AMBIGUOUS
                    notes.append(Note(row.line, f"“{name}” is a name of another club: kept as ambiguous"))
                bearers.add(club.pk)
                yield ClubAlias(
                    club=club,
                    name=name,
                    key=key,
                    first_token=key.partition(" ")[0],
                    kind=kind,
                    from_reference=True,
                )


def _fill(club: Club, row: ClubRow, association: Association) -> bool:
    """Fill what is empty and follow a later season; whether anything changed."""
    before = _values(club)
    club.reference_key = club.reference_key or row.key
    club.association = club.association or association
    club.city = club.city or row.city
    club.founded = club.founded or row.founded
    if club.status == Club.Status.DRAFT:
        club.status = Club.Status(row.status)
    if row.tier is not None and (club.tier is None or row.tier_season > club.tier_season):
        club.tier, club.tier_season = row.tier, row.tier_season
    return _values(club) != before


def _values(club: Club) -> list[object]:
    return [getattr(club, name) for name in UPDATABLE if name != "parent"]


def _names_of(row: ClubRow) -> Iterator[tuple[str, ClubAlias.Kind]]:
    named_like_town = names.key(row.name) == names.key(row.city)
    yield row.name, ClubAlias.Kind.PLACE if named_like_town else ClubAlias.Kind.PLAIN
    for name in row.aliases:
        yield name, ClubAlias.Kind.PLAIN
    for name in row.ambiguous_aliases:
        yield name, ClubAlias.Kind.AMBIGUOUS
    for name in row.place_aliases:
        yield name, ClubAlias.Kind.PLACE
