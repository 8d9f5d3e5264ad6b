"""The steps of each person put in order: where a move came from, which club is the present one, from when
to when.

In: steps as the sentences tell them. Out: stations (one for each club and level) and transfers. What is
inferred, not said, is at most "implied": "dann" and "danach" link a move to the club told before; a spell that
ended in the year the next began; the last club before the present one, where the present one began at a known
time.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from interviews.extraction.careers.steps import Chronicle, Level, Relation, Station, Step, Transfer
from interviews.extraction.careers.timeline import Timeline, consolidated
from interviews.extraction.marks import CLUB, Club, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.time import anchor

# "wurden Stammtorwart", "Ihr Sturmpartner", "Zimmerkollege": he was at the interviewee's club
_TEAM_MATE_RE = re.compile(
    r"Stamm(?:torwart|spieler|keeper)|[Mm]itspieler|[Pp]artner|[Kk]olleg|[Nn]ummer (?:1|"
    r"eins)|team-?mate|room-?mate"
)
# "seit der U12"
_SINCE_YOUTH_RE = compile_pattern(r"\bseit der LEVEL")
# "… zu uns gewechselt und haben alle Jugendteams durchlaufen", "and came through the ranks": he joined a youth side
_THROUGH_YOUTH_RE = re.compile(
    r"(?:Jugend|Nachwuchs|Junioren)[\w-]{0,14} (?:\w+ )?(?:durchlaufen|durchlief)|"
    r"c[ao]me (?:up )?through (?:the|their|its) (?:youth |academy )?(?:ranks|system|sides|teams)"
)
# "Was macht eigentlich", "Karriereende", "retired": the career is over
_RETIRED_RE = compile_pattern(
    r"\b(?:war|ist) Schluss mit|(?<!\d)YEAR war Schluss|Karriere beendet|Ex-Profi|ehemalige[rn]? "
    r"(?:Profi|Spieler|Torwart)|retired from|hung up (?:MY|HIS|the) (?:boots|gloves)|"
    r"\b[Ff]ormer (?:CLUB(?:,|,? and)? ?){1,3} (?:striker|forward|goalkeeper|keeper|defender|midfielder|winger|captain|"
    r"(?:centre|center|full|left|right|wing)-(?:half|back|forward))"
)

_HERE = ("club.here_since", "club.debut_here")  # the club they speak of is the present one, whichever that is
_TITLE = 300  # characters in which a text says what kind it is
_Groups = dict[tuple[Club, Level | None], list[tuple[Relation | None, Step]]]

# The levels of a station that a move without a level may belong to
_PLAYING: tuple[Level | None, ...] = (None, "youth")


def chronicle(reading: Reading, steps: Iterable[Step]) -> Chronicle:
    """The careers of all persons, each from his own steps."""
    by_person: dict[Person, list[Step]] = {}
    for step in steps:
        by_person.setdefault(step.who, []).append(step)
    stations: list[Station] = []
    transfers: list[Transfer] = []
    for who, told in by_person.items():
        career = _Career(reading, who, told)
        transfers += career.transfers
        stations += career.stations()
    return Chronicle(tuple(stations), tuple(transfers))


def present_clubs(reading: Reading, steps: Iterable[Step]) -> dict[Person, Club]:
    """The club each interviewee plays for: as the lead tells it, else as a sentence in the present
    tense does, else where the moves lead to.
    """
    by_person: dict[Person, list[Step]] = {}
    for step in steps:
        by_person.setdefault(step.who, []).append(step)
    found = dict(reading.main_clubs)
    told = {who: _present(by_person.get(who, ()), None, in_lead=False) for who in reading.interviewees}
    together = next((club for club in told.values() if club), None) if len(told) > 1 else None
    for who in reading.interviewees:
        guessed = found.get(who)
        club = _present(by_person.get(who, ()), guessed, in_lead=_is_in_lead(reading, guessed))
        club = together if told[who] is None and together else club
        if club:
            found[who] = club
    return found


def _present(told: Sequence[Step], guessed: Club | None, *, in_lead: bool) -> Club | None:
    """What the steps tell of the club a person plays for; `guessed` by the words around its name or by count."""
    lead = [step for step in told if step.sentence.role == "lead"]
    if leaves := next((step.origin for step in lead if step.relation == "future" and step.origin), None):
        return leaves
    talk = [step for step in told if step.sentence.role != "lead"]
    if club := _called_present(lead) or next(
        (step.to for step in reversed(lead) if step.to and not _is_over(step)), None
    ):
        return club
    if in_lead and guessed and guessed not in {step.origin or step.club for step in lead}:
        return guessed
    if club := _called_present([step for step in talk if step.certainty == "stated"]) or _called_present(talk):
        return club
    left = {step.origin for step in told} | {step.club for step in told if step.relation == "former"}
    arrived = [step.to for step in talk if step.to and not _is_over(step)]
    return arrived[-1] if arrived and guessed in left else guessed


def _called_present(told: Sequence[Step]) -> Club | None:
    there = (step for step in told if step.relation == "current" and not _owns(step) and step.rule not in _HERE)
    return next((step.club for step in there if step.club), None)


def _is_over(step: Step) -> bool:
    return step.relation in ("former", "future")


def _lends(step: Step) -> bool:
    """Whether a step says that the club has lent him."""
    return step.rule in ("club.on_loan_from", "club.lends")


def _owns(step: Step) -> bool:
    """Whether a step speaks of the club that lends a player."""
    return step.rule == "club.owned_by" or _lends(step)


def _is_in_lead(reading: Reading, club: Club | None) -> bool:
    leads = [turn for turn in reading.turns if turn.role == "lead"]
    return any(mark.what == club for turn in leads for mark in reading.marks_in(turn.start, turn.end, CLUB))


def _is_retired(reading: Reading) -> bool:
    """Whether the lead calls the career over, or an answer does."""
    said = (one.masked for one in reading.sentences if one.role != "question" or one.text.endswith("."))
    return any(_RETIRED_RE.search(one) for one in said) or "Was macht eigentlich" in reading.text[:_TITLE]


class _Career:
    """The career of one person while it is put together."""

    def __init__(self, reading: Reading, who: Person, told: Sequence[Step]) -> None:
        self.who = who
        self.reading = reading
        self.is_interviewee = who in reading.interviewees
        self.main = reading.main_clubs.get(who)
        self.main_in_lead = self.is_interviewee and _is_in_lead(reading, self.main)
        self.retired = self.is_interviewee and _is_retired(reading)
        self.home = next(iter(reading.main_clubs.values()), None)  # the club that "his" team-mates play for
        self.told = told
        self.lent_out = any(step.rule == "club.on_loan_from" for step in told)
        self.current = {step.club for step in told if step.relation == "current"}
        lent = [step for step in told if _lends(step) or (step.relation == "loan" and step.origin)]
        self.owner = (lent[0].origin or lent[0].club) if lent else None
        self.transfers: list[Transfer] = []
        self._stays: list[Step] = []
        self._walk()
        self._infer_loan()
        self.timeline = Timeline(today=today.year) if (today := anchor(reading.header.published)) else Timeline()
        self.timeline.note(told)
        present = self.main if self._is_told_present() else None
        self.transfers = self.timeline.settle(consolidated(self.transfers), present)
        self._infer_last_move()
        self.transfers = self.timeline.settle(self.transfers, present)

    def _is_told_present(self) -> bool:
        """Whether the text says of the main club that he plays there now, or only names it most."""
        now = any(step.relation == "current" and step.club == self.main for step in self.told)
        return not self.retired and (now or self.main_in_lead)

    # Moves.

    def _walk(self) -> None:
        """Moves get their origin from the step before; "davor" turns a stay into the origin of the
        step before.
        """
        last: Step | None = None
        for step in self.told:
            if last and last.sentence.role == "lead" and step.sentence.role != "lead":
                last = None
            if step.rule == "club.was_before" and last and _club_of(last) != step.club:
                self._note_before(step, last)
            elif step.to or self._is_lent_to(step):
                last = self._note_move(self._moved(step), last) or last
            else:
                self._stays.append(step)
                last = step if step.sentence.role != "lead" or step.rule == "club.from" else last

    def _is_lent_to(self, step: Step) -> bool:
        """Whether a present club of a player who is "on loan from" another is the one he is lent to."""
        return self.lent_out and step.relation == "current" and step.club not in (None, self.owner)

    def _moved(self, step: Step) -> Step:
        """A step as a move; a stay with the borrower is the loan to it."""
        return (
            step if step.to else replace(step, to=step.club, club=None, origin=self.owner, loan=True, relation="loan")
        )

    def _note_before(self, step: Step, last: Step) -> None:
        youth = last.level == "youth" or _SINCE_YOUTH_RE.search(last.sentence.masked) is not None
        self._stays.append(replace(step, level="youth") if youth else step)
        later = _club_of(last)
        moved = replace(step, to=later, origin=step.club, club=None, years=last.years)
        year = last.since or last.year
        self.transfers.append(Transfer(self.who, later, step.club, year, False, moved, "implied"))

    def _note_move(self, step: Step, last: Step | None) -> Step | None:
        """Adds the transfer; gives back the step as the one the next links to, or None for a loan: he
        comes back.
        """
        step = self._as_youth(self._as_loan(step))
        origin = step.origin or self._origin(step, last)
        if step.loan and step.relation == "former":
            before = _club_of(last) if last and _club_of(last) != step.to else None
            origin = before or self.owner or origin
        year = step.year
        if year is None and last and origin is not None and _club_of(last) == origin:
            year = last.until
        moved = replace(step, origin=origin, year=year)
        self.transfers.append(Transfer(self.who, _club_of(step), origin, year, step.loan, moved, step.certainty))
        return None if step.loan else moved

    def _as_loan(self, step: Step) -> Step:
        """Of a player the lead calls "on-loan", the move to another club without a year is that loan."""
        if self.lent_out and step.rule in ("transfer.signed_for", "transfer.joined") and step.year is None:
            return replace(step, loan=True, relation="loan", origin=self.owner)
        return step

    def _as_youth(self, step: Step) -> Step:
        """Who went through a club's youth after a move had moved to its youth."""
        if step.level is None and not step.loan and _THROUGH_YOUTH_RE.search(step.sentence.masked):
            return replace(step, level="youth")
        return step

    def _origin(self, step: Step, last: Step | None) -> Club | None:
        if step.loan:
            club = self.owner or (_club_of(last) if last else None) or self.main
            return club if club != step.to else None
        if last and step.linked and _club_of(last) != step.to and _ended(last) and not self._is_later(last, step):
            return _club_of(last)
        if step.relation == "future" and self.is_interviewee:
            return self.main if self.main != step.to else None
        if not self.is_interviewee and _TEAM_MATE_RE.search(step.sentence.text):
            return self.home if self.home != step.to else None
        return None

    def _is_later(self, last: Step, step: Step) -> bool:
        """Whether the club told before belongs to a later time: the present one, or a spell before a youth side."""
        grown = last.level is None and last.to is None and last.since is not None
        now = _club_of(last) == self.main and step.relation != "future" and self._is_told_present()
        return now or (step.level == "youth" and grown)

    def _infer_loan(self) -> None:
        """Whom a club has lent plays for his club on loan, though no sentence says it of both."""
        lends = next((step for step in self.told if step.rule == "club.lends"), None)
        if lends is None or self.main in (None, lends.club) or not self.is_interviewee:
            return
        assert self.main is not None
        others = [move for move in self.transfers if move.to != self.main or move.loan]
        if any(move.to == self.main for move in others):
            return
        moved = replace(lends, to=self.main, origin=lends.club, club=None, relation="loan", loan=True)
        self.transfers = [*others, Transfer(self.who, self.main, lends.club, lends.year, True, moved, "implied")]

    def _infer_last_move(self) -> None:
        """ "spielt seit dieser Saison beim CLUB": he came from the one club told that nothing says he
        left.
        """
        now = [step for step in self.told if step.relation == "current" and step.club == self.main and step.club]
        begun = next((step for step in now if step.since), now[0] if now else None)
        if not (self.is_interviewee and begun and begun.club) or self.retired:
            return
        if any(move.to == begun.club for move in self.transfers):
            return
        left = {move.origin for move in self.transfers} | {move.to for move in self.transfers if move.loan}
        open_ends = {
            club
            for step in self.told
            if step.level not in ("youth", "reserve") and (club := _club_of(step)) != begun.club and club not in left
        }
        last = open_ends.pop() if len(open_ends) == 1 else None
        left_in = self.timeline.until.get(last) if last else None
        year = begun.since or left_in
        if last and year and left_in in (None, year):
            moved = replace(begun, to=begun.club, club=None)
            self.transfers.append(Transfer(self.who, begun.club, last, year, False, moved, "implied"))

    # Stations.

    def stations(self) -> Iterator[Station]:
        """One station for each club and level that the steps name."""
        groups: _Groups = {}
        moves_to, moves_from = self._moves_by_club()
        for step in self._stays:
            place = (_club_of(step), None if step.level == "first_team" else step.level)
            groups.setdefault(place, []).append((step.relation, step))
        ends = [(move, club, relation) for move in self.transfers for club, relation in self._ends(move)]
        for move, club, relation in sorted(ends, key=lambda end: self._level_of(end[0], end[1]) is None):
            wanted = self._level_of(move, club)
            known = [group for level in _PLAYING if (group := (club, level)) in groups]
            group = known[0] if known and wanted is None and len(known) == 1 else (club, wanted)
            groups.setdefault(group, []).append((relation, move.step))
        for (club, level), told in self._as_young(_joined(_without_split_youth(groups), self.main)).items():
            yield self._station(club, level, told, moves_to.get(club, ()), moves_from.get(club, ()))

    def _as_young(self, groups: _Groups) -> _Groups:
        """Who plays for a youth side now, or joined one, played for youth sides before."""
        young = {club for (club, level), told in groups.items() if level == "youth" and self._is_now(told)}
        before: set[Club] = set()
        if young:
            before = {club for club, _ in groups} - young
        for _round in self.transfers:
            before |= {
                move.origin
                for index, move in enumerate(self.transfers)
                if move.origin and not move.loan and (move.to in before or self._joined_youth(move, groups))
                if all(other.origin != move.to for other in self.transfers[:index])
            }
        return {
            (club, "youth" if level is None and club in before and club != self.main else level): told
            for (club, level), told in groups.items()
        }

    def _is_now(self, told: Sequence[tuple[Relation | None, Step]]) -> bool:
        return any(relation == "current" for relation, _ in told)

    def _joined_youth(self, move: Transfer, groups: _Groups) -> bool:
        """Whether a move leads to a club where only a youth side is told of."""
        return (move.to, "youth") in groups and (move.to, None) not in groups

    def _moves_by_club(self) -> tuple[Mapping[Club, list[Transfer]], Mapping[Club, list[Transfer]]]:
        """The moves to each club, and those away from it for good."""
        moves_to: dict[Club, list[Transfer]] = {}
        moves_from: dict[Club, list[Transfer]] = {}
        for move in self.transfers:
            moves_to.setdefault(move.to, []).append(move)
            if move.origin and not move.loan:
                moves_from.setdefault(move.origin, []).append(move)
        return moves_to, moves_from

    def _level_of(self, move: Transfer, club: Club) -> Level | None:
        """The level at one end of a move: who joins a youth side comes from one."""
        if move.step.rule == "transfer.came_from":
            return move.step.level if club == move.origin else None
        return (
            move.step.level
            if move.step.level == "youth" or (club == move.to and move.step.level == "reserve")
            else None
        )

    def _ends(self, move: Transfer) -> Iterator[tuple[Club, Relation | None]]:
        runs = move.loan and self._runs(move)
        if move.origin and (self.is_interviewee or not runs or move.origin != self.home):
            yield move.origin, "current" if runs else None
        yield move.to, move.step.relation or (("loan" if runs else "former") if move.loan else None)

    def _runs(self, move: Transfer) -> bool:
        """Whether a loan still runs: said so, or to the club he plays for now."""
        return move.step.relation == "loan" or (
            move.step.relation is None and (move.to in self.current or move.to == self.main)
        )

    def _station(
        self,
        club: Club,
        level: Level | None,
        told: list[tuple[Relation | None, Step]],
        moves_to: Sequence[Transfer],
        moves_from: Sequence[Transfer],
    ) -> Station:
        relations = {relation for relation, _ in told}
        steps = tuple(sorted((step for _, step in told), key=lambda step: _weakness(step, club)))
        since, until = self._bounds(club, level, steps, moves_to, moves_from)
        sure = any(step.certainty == "stated" for step in steps)
        return Station(
            who=self.who,
            club=club,
            relation=self._relation(club, level, relations, moves_from, until),
            level=level or _first_level(steps, club),
            since=since,
            until=None if since and until and until < since else until,
            steps=steps,
            certainty="stated" if sure else "implied",
        )

    def _bounds(
        self,
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
            (
                step.until
                for step in steps
                if _club_of(step) == club and step.until and not (_lends(step) and step.club)
            ),
            None,
        )
        since = since or next(iter(arrivals), None)
        until = until or (leavings[-1] if leavings else None)
        if level in _PLAYING and not any(step.loan for step in steps):
            began_young = level is None and any(move.step.level == "youth" for move in moves_to)
            since = since or (None if began_young else self.timeline.since.get(club))
            until = until or self.timeline.until.get(club)
        return since, until

    def _relation(
        self,
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
        if club == self.main and self.is_interviewee:
            gone = relations - {None} == {"former"} or until is not None
            over = self.retired or (gone and not self._is_told_present()) or self._is_told_past(club)
            return "former" if over else "current"
        return self._standing(relations, leaves)

    def _is_told_past(self, club: Club) -> bool:
        """Whether the lead names the club as a former one, and nothing as his present one."""
        leads = [step.relation for step in self.told if step.sentence.role == "lead" and _club_of(step) == club]
        return self.reading.language == "en" and set(leads) == {"former"} and not self.current

    def _standing(self, relations: set[Relation | None], leaves: Sequence[Transfer]) -> Relation:
        """Whether he is still at a club that no word calls his present one."""
        if "current" in relations or (
            not self.is_interviewee and any(move.step.relation == "future" for move in leaves)
        ):
            return "current"
        arrived = not leaves and relations == {None} and not self.is_interviewee
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
    return (_club_of(step) != club, not dated, step.club is None, step.sentence.start)


def _club_of(step: Step) -> Club:
    """The club a step leads to or stays at; it has one or the other."""
    club = step.to or step.club
    assert club
    return club


def _ended(step: Step) -> bool:
    """Whether a step leaves room for the next one: a spell of the past or a move, but no present club."""
    return step.to is not None or step.relation == "former"


def _first_level(steps: Iterable[Step], club: Club) -> Level | None:
    return next((step.level for step in steps if step.level == "first_team" and _club_of(step) == club), None)


def sentences_of(steps: Iterable[Step]) -> tuple[Sentence, ...]:
    """The sentences the steps rest on, each once."""
    return tuple(dict.fromkeys(sentence for step in steps for sentence in (step.sentence, *step.also)))
