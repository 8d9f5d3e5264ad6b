"""The clubs of one person: one station for each club and level that his steps and moves name, from when to when."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from interviews.extraction.careers.career import Career, club_of, lends
from interviews.extraction.careers.steps import Level, Relation, Station, Step, Transfer
from interviews.extraction.marks import Club

_Groups = dict[tuple[Club, Level | None], list[tuple[Relation | None, Step]]]

_WON_WITH = "club.won_with"
# The levels of a station that a move without a level may belong to
_PLAYING: tuple[Level | None, ...] = (None, "youth")


def stations_of(career: Career) -> Iterator[Station]:
    """One station for each club and level that the steps name."""
    groups: _Groups = {}
    moves_to, moves_from = _moves_by_club(career)
    named = {club_of(step) for step in career.told if step.rule != _WON_WITH}
    for step in career.stays:
        if step.rule == _WON_WITH and not step.level and club_of(step) in named:
            continue  # a title says nothing of its own where the club is told of elsewhere
        place = (club_of(step), None if step.level == "first_team" else step.level)
        groups.setdefault(place, []).append((step.relation, step))
    ends = [(move, club, relation) for move in career.transfers for club, relation in _ends(career, move)]
    for move, club, relation in sorted(ends, key=lambda end: _level_of(end[0], end[1]) is None):
        wanted = _level_of(move, club)
        known = [group for level in _PLAYING if (group := (club, level)) in groups]
        group = known[0] if known and wanted is None and len(known) == 1 else (club, wanted)
        groups.setdefault(group, []).append((relation, move.step))
    for (club, level), told in _as_young(career, _joined(_without_split_youth(groups), career.main)).items():
        yield _station(career, club, level, told, moves_to.get(club, ()), moves_from.get(club, ()))


def _as_young(career: Career, groups: _Groups) -> _Groups:
    """Who plays for a youth side now, or joined one, played for youth sides before."""
    young = {club for (club, level), told in groups.items() if level == "youth" and _is_now(told)}
    before: set[Club] = set()
    if young:
        before = {club for club, _ in groups} - young
    for _round in career.transfers:
        before |= {
            move.origin
            for index, move in enumerate(career.transfers)
            if move.origin and not move.loan and (move.to in before or _joined_youth(move, groups))
            if all(other.origin != move.to for other in career.transfers[:index])
        }
    return {
        (club, "youth" if level is None and club in before and club != career.main else level): told
        for (club, level), told in groups.items()
    }


def _is_now(told: Sequence[tuple[Relation | None, Step]]) -> bool:
    return any(relation == "current" for relation, _ in told)


def _joined_youth(move: Transfer, groups: _Groups) -> bool:
    """Whether a move leads to a club where only a youth side is told of."""
    return (move.to, "youth") in groups and (move.to, None) not in groups


def _moves_by_club(career: Career) -> tuple[Mapping[Club, list[Transfer]], Mapping[Club, list[Transfer]]]:
    """The moves to each club, and those away from it for good."""
    moves_to: dict[Club, list[Transfer]] = {}
    moves_from: dict[Club, list[Transfer]] = {}
    for move in career.transfers:
        moves_to.setdefault(move.to, []).append(move)
        if move.origin and not move.loan:
            moves_from.setdefault(move.origin, []).append(move)
    return moves_to, moves_from


def _level_of(move: Transfer, club: Club) -> Level | None:
    """The level at one end of a move: who joins a youth side comes from one."""
    if move.step.rule == "transfer.came_from":
        return move.step.level if club == move.origin else None
    return move.step.level if move.step.level == "youth" or (club == move.to and move.step.level == "reserve") else None


def _ends(career: Career, move: Transfer) -> Iterator[tuple[Club, Relation | None]]:
    runs = move.loan and _runs(career, move)
    if move.origin and (career.is_interviewee or not runs or move.origin != career.home):
        yield move.origin, "current" if runs else None
    yield move.to, move.step.relation or (("loan" if runs else "former") if move.loan else None)


def _runs(career: Career, move: Transfer) -> bool:
    """Whether a loan still runs: said so, or to the club he plays for now."""
    return move.step.relation == "loan" or (
        move.step.relation is None and (move.to in career.current or move.to == career.main)
    )


def _station(
    career: Career,
    club: Club,
    level: Level | None,
    told: list[tuple[Relation | None, Step]],
    moves_to: Sequence[Transfer],
    moves_from: Sequence[Transfer],
) -> Station:
    relations = {relation for relation, _ in told}
    steps = tuple(sorted((step for _, step in told), key=lambda step: _weakness(step, club)))
    since, until = _bounds(career, club, level, steps, moves_to, moves_from)
    sure = any(step.certainty == "stated" for step in steps)
    return Station(
        who=career.who,
        club=club,
        relation=_relation(career, club, level, relations, moves_from, until),
        level=level or _first_level(steps, club),
        since=since,
        until=None if since and until and until < since else until,
        steps=steps,
        certainty="stated" if sure else "implied",
    )


def _bounds(
    career: Career,
    club: Club,
    level: Level | None,
    steps: Sequence[Step],
    moves_to: Sequence[Transfer],
    moves_from: Sequence[Transfer],
) -> tuple[int | None, int | None]:
    """From when to when, as the steps say, else as the moves do, else as it follows."""
    arrivals = [move.year for move in moves_to if move.year and (move.step.level != "youth" or level == "youth")]
    leavings = [move.year for move in moves_from if move.year]
    since = next((step.since for step in steps if step.club == club and step.since), None)
    until = next(
        (step.until for step in steps if club_of(step) == club and step.until and not (lends(step) and step.club)),
        None,
    )
    since = since or next(iter(arrivals), None)
    if level is None:
        listed = (step.since for step in career.told if step.to == club and step.level is None and not step.loan)
        since = since or next((year for year in listed if year), None)
    until = until or (leavings[-1] if leavings else None)
    if level in _PLAYING and not any(step.loan for step in steps):
        began_young = level is None and any(move.step.level == "youth" for move in moves_to)
        since = since or (None if began_young else career.timeline.since.get(club))
        until = until or career.timeline.until.get(club)
    return since, until


def _relation(
    career: Career,
    club: Club,
    level: Level | None,
    relations: set[Relation | None],
    leaves: Sequence[Transfer],
    until: int | None,
) -> Relation:
    if "loan" in relations or "future" in relations:
        return "loan" if "loan" in relations else "future"
    if level and "current" not in relations:
        return "former"
    if club == career.main and career.is_interviewee:
        leaving = any(move.step.relation == "future" for move in leaves)
        gone = relations - {None} == {"former"} or (until is not None and not leaving)
        over = career.retired or (gone and not career.is_told_present()) or _is_told_past(career, club)
        return "former" if over else "current"
    return _standing(career, relations, leaves)


def _is_told_past(career: Career, club: Club) -> bool:
    """Whether the lead names the club as a former one, and nothing as his present one."""
    leads = [step.relation for step in career.told if step.sentence.role == "lead" and club_of(step) == club]
    return career.reading.language == "en" and set(leads) == {"former"} and not career.current


def _standing(career: Career, relations: set[Relation | None], leaves: Sequence[Transfer]) -> Relation:
    """Whether he is still at a club that no word calls his present one."""
    if "current" in relations or (not career.is_interviewee and any(move.step.relation == "future" for move in leaves)):
        return "current"
    arrived = not leaves and relations == {None} and not career.is_interviewee
    return "current" if arrived else "former"


def _joined(groups: _Groups, main: Club | None) -> _Groups:
    """A club told of once with a level and elsewhere in passing has one station."""
    joined = dict(groups)
    for club, level in groups:
        others = [other for other in joined if other[0] == club and other[1] is not None]
        if level is None and club != main and len(others) == 1 and _is_in_passing(joined[club, None]):
            joined[others[0]] = [*joined[others[0]], *joined.pop((club, None))]
    return joined


def _is_in_passing(told: Sequence[tuple[Relation | None, Step]]) -> bool:
    """Whether steps only say that he was there: no year, no move, nothing of today."""
    return all(
        relation == "former" and step.to is None and not (step.since or step.until or step.year)
        for relation, step in told
    )


def _without_split_youth(groups: _Groups) -> _Groups:
    """A player who is still in his club's youth side has one station there, not one with and one
    without a level.
    """
    joined = dict(groups)
    for club, level in groups:
        youth = (club, "youth")
        if level is None and youth in joined and any(relation == "current" for relation, _ in joined[youth]):
            joined[youth] = [*joined[youth], *joined.pop((club, None))]
    return joined


def _weakness(step: Step, club: Club) -> tuple[bool, bool, bool, int]:
    """The step that says most of a club comes first: about it, with a year in digits, a stay, then by
    place.
    """
    years = {str(year) for year in (step.since, step.until, step.year) if year}
    dated = any(year in step.sentence.text for year in years)
    return (club_of(step) != club, not dated, step.club is None, step.sentence.start)


def _first_level(steps: Iterable[Step], club: Club) -> Level | None:
    return next((step.level for step in steps if step.level == "first_team" and club_of(step) == club), None)
