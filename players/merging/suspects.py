"""Players, and clubs, that may be one and the same: found by their names, believed by what else they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from players import dates, names
from players.dates import PartialDate
from players.merging.alike_names import ALIKE, SAME, Likeness, Pair, alike
from players.merging.following import named_together
from players.models import CareerStep, Club, ClubAlias, Detail, NotTheSame, Player, PlayerAlias, Relationship
from players.wording import date_words

MOST = 2000  # pairs that are looked into; the likeliest names first
AT_ONCE = 900  # keys in one query
CLOSE = timedelta(days=800)  # a birth range that says something
MERE = 10
SHOWN = 12
PER_REASON = 15


@dataclass(frozen=True, slots=True)
class Suspect:
    """Two that may be one, and why."""

    one: Player | Club
    two: Player | Club
    points: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom another may be, and why."""

    row: Player | Club
    points: int
    reasons: tuple[str, ...]
    against: str = ""


def suspects(players: QuerySet[Player]) -> list[Suspect]:
    """Pairs among these players, the likeliest first; without those told apart or born on different days.

    The same name is enough; a similar one asks for a club, a birth or an interview that they share.
    """
    found = _likeliest(alike(_names(players)), NotTheSame.objects.pairs(Player))
    known = _Known({key for pair in found for key in pair})
    rows = Player.objects.select_related("club").in_bulk(list(known.keys))
    told = []
    for pair, likeness in found.items():
        shared = known.reasons(*pair)
        if shared is not None and (shared or likeness.points == SAME) and all(key in rows for key in pair):
            reasons = (_called(likeness), *shared)
            told.append(Suspect(rows[pair[0]], rows[pair[1]], likeness.points + PER_REASON * len(shared), reasons))
    return sorted(told, key=lambda each: (-each.points, each.one.key, each.one.pk, each.two.pk))


def club_suspects() -> list[Suspect]:
    """Pairs of clubs: the same name, or a similar one of a draft or of the same town."""
    rows = {club.pk: club for club in Club.objects.select_related("association")}
    spellings: defaultdict[int, set[str]] = defaultdict(set)
    for club in rows.values():
        spellings[club.pk].add(club.key)
    for pk, key in ClubAlias.objects.exclude(kind=ClubAlias.Kind.AMBIGUOUS).values_list("club", "key"):
        spellings[pk].add(key)
    told = []
    for pair, likeness in _likeliest(alike(spellings), NotTheSame.objects.pairs(Club)).items():
        one, two = (rows[key] for key in pair)
        reasons = _shared_by_clubs(one, two)
        if reasons is not None and (reasons or likeness.points == SAME):
            points = likeness.points + PER_REASON * len(reasons)
            told.append(Suspect(one, two, points, (_called(likeness), *reasons)))
    return sorted(told, key=lambda each: (-each.points, each.one.key, each.one.pk, each.two.pk))


def _shared_by_clubs(one: Club, two: Club) -> list[str] | None:
    """None for what cannot be one: its teams, another kind, another country, two rows of the reference list."""
    drafts = [club for club in (one, two) if club.status == Club.Status.DRAFT]
    if one.parent_id == two.pk or two.parent_id == one.pk or (one.reference_key and two.reference_key):
        return None
    if one.association_id and two.association_id and one.association_id != two.association_id:
        return None
    if not drafts and one.kind != two.kind:
        return None
    reasons = [_("one was only named in an interview")] if drafts else []
    if one.city and names.key(one.city) == names.key(two.city):
        reasons.append(_("both of %(city)s") % {"city": one.city})
    return reasons


def _names(players: QuerySet[Player]) -> dict[int, set[str]]:
    spellings = {pk: {key} for pk, key in players.order_by().values_list("pk", "key")}
    for pk, key in PlayerAlias.objects.order_by().values_list("player", "key"):
        if pk in spellings:
            spellings[pk].add(key)
    return spellings


def _likeliest(found: dict[Pair, Likeness], told_apart: Collection[Pair]) -> dict[Pair, Likeness]:
    kept = [(pair, likeness) for pair, likeness in found.items() if pair not in told_apart]
    kept.sort(key=lambda each: (-each[1].points, each[0]))
    return dict(kept[:MOST])


def _called(likeness: Likeness) -> str:
    if likeness.name:
        return _("both are called “%(name)s”") % {"name": likeness.name}
    return _("similar names (%(points)d of 100)") % {"points": likeness.points}


class _Known:
    """What is held of some players that tells whether two of them are one; a query for each kind of it."""

    def __init__(self, keys: Collection[int]) -> None:
        self.keys = frozenset(keys)
        self.births: defaultdict[int, list[PartialDate]] = defaultdict(list)
        self.clubs: defaultdict[int, dict[int, str]] = defaultdict(dict)
        self.texts: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
        self.others: set[Pair] = set()
        for some in _in_parts(sorted(self.keys)):
            self._read(some)

    def _read(self, some: list[int]) -> None:
        births = Detail.objects.current().filter(player__in=some, kind=Detail.Kind.BIRTH_DATE)
        for pk, earliest, latest in births.values_list("player", "date_earliest", "date_latest"):
            self.births[pk].append(PartialDate(earliest, latest))
        steps = CareerStep.objects.current().filter(player__in=some).order_by("pk")
        for pk, club, name in steps.values_list("player", "club", "club__name"):
            self.clubs[pk][club] = name
        for pk, texts in named_together(some).items():
            self.texts[pk] |= texts
        people = Relationship.objects.current().filter(player__in=some, other__isnull=False)
        self.others |= {(min(pair), max(pair)) for pair in people.order_by().values_list("player", "other")}

    def against(self, one: int, two: int) -> str:
        """Why these two cannot be one; "" for nothing."""
        if (min(one, two), max(one, two)) in self.others:
            return _("one is told of the other, as of two people")
        if self.births[one] and self.births[two]:
            pairs = ((a, b) for a in self.births[one] for b in self.births[two])
            if not any(dates.intersect(a, b) for a, b in pairs):
                return _("born on different days")
        return ""

    def reasons(self, one: int, two: int) -> list[str] | None:
        """What they share besides a name; None where they cannot be one."""
        if self.against(one, two):
            return None
        found = []
        both = [dates.intersect(a, b) for a in self.births[one] for b in self.births[two] if _is_close(a, b)]
        if born := next((each for each in both if each is not None), None):
            found.append(_("both may be born %(when)s") % {"when": date_words(born)})
        if shared := sorted(self.clubs[one].keys() & self.clubs[two].keys()):
            found.append(_("both were at %(club)s") % {"club": self.clubs[one][shared[0]]})
        if self.texts[one] & self.texts[two]:
            found.append(_("named in the same interview"))
        return found


def _is_close(one: PartialDate, two: PartialDate) -> bool:
    return all(when.latest - when.earliest <= CLOSE for when in (one, two))


def _in_parts(keys: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(keys), AT_ONCE):
        yield list(keys[start : start + AT_ONCE])


def candidates(row: Player | Club, text: str, among: QuerySet[Player] | QuerySet[Club]) -> list[Candidate]:
    """Whom he may be, by a text or by his own name, the likeliest first; who was told apart stands last."""
    wanted = names.key(text or row.name)
    others = among.exclude(pk=row.pk)
    points = _points(wanted, others) if wanted else {}
    rows = others.in_bulk(points)
    apart = NotTheSame.objects.told_apart_from(row)
    known = _Known({row.pk, *rows}) if isinstance(row, Player) else None
    found = []
    for pk, each in rows.items():
        like = _called(Likeness(points[pk], wanted if points[pk] == SAME else ""))
        if known is not None:
            against, shared = known.against(row.pk, pk), known.reasons(row.pk, pk) or []
        else:
            shared_by = _shared_by_clubs(row, each)  # type: ignore[arg-type]
            against, shared = ("" if shared_by is not None else _("they cannot be one")), shared_by or []
        against = _("told apart") if pk in apart else against
        found.append(Candidate(each, points[pk] + PER_REASON * len(shared), (like, *shared), against))
    found.sort(key=lambda each: (bool(each.against), -each.points, each.row.key, each.row.pk))
    return found[:SHOWN]


def _points(wanted: str, others: QuerySet[Player] | QuerySet[Club]) -> dict[int, int]:
    """By key how alike the name is, its own or an alias, of those that are worth a look."""
    model = others.model
    aliases: QuerySet[PlayerAlias] | QuerySet[ClubAlias] = (
        PlayerAlias.objects.all() if model is Player else ClubAlias.objects.all()
    )
    owner = "player" if model is Player else "club"
    known: list[tuple[str, int]] = [
        *others.order_by().values_list("key", "pk"),
        *aliases.order_by().values_list("key", owner),
    ]
    spellings = [spelling for spelling, _pk in known]
    found: dict[int, int] = {}
    close = process.extract(wanted, spellings, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE - MERE, limit=40)
    for _spelling, likeness, place in close:
        pk = known[place][1]
        found[pk] = max(found.get(pk, 0), round(likeness))
    for pk in others.named_like(wanted).values_list("pk", flat=True)[:40]:  # type: ignore[union-attr]
        found.setdefault(pk, ALIKE - MERE)
    return found
