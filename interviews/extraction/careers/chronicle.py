"""The steps of each person put in order: where a move came from, which club is the present one, from when to when.

In: steps as the sentences tell them. Out: stations (one for each club and level) and transfers. What is inferred, not
said, is at most "implied": "dann" and "danach" link a move to the club told before; a spell that ended in the year the
next began; the last club before the present one, where the present one began at a known time.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from interviews.extraction.careers.steps import Chronicle, Level, Relation, Station, Step, Transfer
from interviews.extraction.marks import Club, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

# "wurden Stammtorwart", "Ihr Sturmpartner", "Zimmerkollege": he was at the interviewee's club
_TEAM_MATE_RE = re.compile(r"Stamm(?:torwart|spieler|keeper)|[Mm]itspieler|[Pp]artner|[Kk]olleg|[Nn]ummer (?:1|eins)|team-?mate|room-?mate")
# "Was macht eigentlich", "Karriereende", "retired": the career is over
_RETIRED_RE = re.compile(r"Was macht eigentlich|war Schluss|Karriereende|Karriere beendet|Ex-Profi|ehemalige[rn]? (?:Profi|Spieler|Torwart)|retired from")


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


class _Career:
    """The career of one person while it is put together."""

    def __init__(self, reading: Reading, who: Person, told: list[Step]) -> None:
        self.who = who
        self.is_interviewee = who in reading.interviewees
        self.main = reading.main_clubs.get(who)
        self.retired = self.is_interviewee and _RETIRED_RE.search(reading.text) is not None
        self.home = next(iter(reading.main_clubs.values()), None)  # the club that "his" team-mates play for
        self.told = told
        self.owner = next((step.origin for step in told if step.loan and step.relation == "loan" and step.origin), None)
        self.transfers: list[Transfer] = []
        self._stays: list[Step] = []
        self._walk()
        self._infer_last_move()

    def _walk(self) -> None:
        """Moves get their origin from the step before; "davor" turns a stay into the origin of the step before."""
        last: Step | None = None
        for step in self.told:
            if step.rule == "club.was_before" and last and _club_of(last) != step.club and self.is_interviewee:
                self._note_before(step, last)
                continue
            if step.to:
                last = self._note_move(step, last) or last
            else:
                self._stays.append(step)
                last = step if step.sentence.role != "lead" else last

    def _note_before(self, step: Step, last: Step) -> None:
        self._stays.append(step)
        later = _club_of(last)
        if later and step.club:
            self.transfers.append(
                Transfer(self.who, later, step.club, last.since or last.year, False, step, "implied")
            )

    def _note_move(self, step: Step, last: Step | None) -> Step | None:
        origin, year = step.origin, step.year
        if last and step.linked and not step.loan and origin is None and _club_of(last) != step.to and _ended(last):
            origin = _club_of(last)
            year = year or last.until
        if origin and last and year is None and _club_of(last) == origin:
            year = last.until
        if origin is None and not self.is_interviewee and _TEAM_MATE_RE.search(step.sentence.text):
            origin = self.home if self.home != step.to else None
        if step.loan and step.relation != "loan" and self.owner and self.owner != step.to:
            origin = self.owner
        moved = replace(step, origin=origin, year=year)
        if step.to:
            self.transfers.append(Transfer(self.who, step.to, origin, year, step.loan, moved, step.certainty))
        return None if step.loan else moved

    def _infer_last_move(self) -> None:
        """ "spielt seit dieser Saison beim CLUB": he came from the one club told that nothing says he left."""
        begun = next((step for step in self.told if step.relation == "current" and step.since and not step.to), None)
        if not (self.is_interviewee and begun and begun.club and begun.club == self.main):
            return
        if any(move.to == begun.club for move in self.transfers):
            return
        left = {move.origin for move in self.transfers} | {move.to for move in self.transfers if move.loan}
        ends = [
            club
            for step in self.told
            if step.level not in ("youth", "reserve") and (club := _club_of(step)) and club != begun.club and club not in left
        ]
        if len(set(ends)) == 1:
            self.transfers.append(Transfer(self.who, begun.club, ends[0], begun.since, False, begun, "implied"))

    def stations(self) -> Iterator[Station]:
        """One station for each club and level that the steps name."""
        groups: dict[tuple[Club, Level | None], list[tuple[Relation | None, Step]]] = {}
        for step in self._stays:
            if step.club:
                level = step.level if step.level in ("youth", "reserve") else None
                groups.setdefault((step.club, level), []).append((step.relation, step))
        for move in self.transfers:
            for club, relation in self._ends(move):
                level = move.step.level if club == move.to and move.step.level in ("youth", "reserve") else None
                group = next((key for key in groups if key[0] == club and relation != "current" and key[1] != "reserve"), (club, level))
                groups.setdefault(group, []).append((relation, move.step))
        for (club, level), told in groups.items():
            yield self._station(club, level, told)

    def _ends(self, move: Transfer) -> Iterator[tuple[Club, Relation | None]]:
        if move.origin:
            yield move.origin, "current" if move.loan and self._runs(move) else None
        yield move.to, move.step.relation or (("loan" if self._runs(move) else "former") if move.loan else None)

    def _runs(self, move: Transfer) -> bool:
        """Whether a loan still runs: said so, or to the club he plays for now."""
        return move.step.relation == "loan" or (move.step.relation is None and move.to == self.main and self.is_interviewee)

    def _station(self, club: Club, level: Level | None, told: list[tuple[Relation | None, Step]]) -> Station:
        relations = {relation for relation, _ in told}
        steps = tuple(step for _, step in told)
        arrivals = [move.year for move in self.transfers if move.to == club and move.year]
        leavings = [move.year for move in self.transfers if move.origin == club and move.year and not move.loan]
        since = next((step.since for step in steps if step.club == club and step.since), None) or (arrivals[0] if arrivals else None)
        until = next((step.until for step in steps if (step.club or step.to) == club and step.until), None) or (leavings[-1] if leavings else None)
        return Station(
            self.who, club, self._relation(club, level, relations), level or _first_level(steps),
            since, until if not since or not until or since <= until else None, steps,
            "stated" if any(step.certainty == "stated" and step.club == club or step.to == club for step in steps) else "implied",
        )  # fmt: skip

    def _relation(self, club: Club, level: Level | None, relations: set[Relation | None]) -> Relation:
        if "loan" in relations:
            return "loan"
        if "future" in relations:
            return "future"
        if level and "current" not in relations:
            return "former"
        left = any(move.origin == club and not move.loan and move.step.relation != "future" for move in self.transfers)
        if club == self.main and self.is_interviewee:
            return "former" if self.retired else "current"
        if "current" in relations or (not left and relations == {None} and not self.is_interviewee):
            return "current"
        if any(move.origin == club and move.step.relation == "future" for move in self.transfers) and not self.is_interviewee:
            return "current"
        return "former"


def _club_of(step: Step) -> Club | None:
    return step.to or step.club


def _ended(step: Step) -> bool:
    """Whether a step leaves room for the next one: a spell of the past or a move, but no present club."""
    return step.to is not None or step.relation == "former"


def _first_level(steps: Iterable[Step]) -> Level | None:
    return next((step.level for step in steps if step.level == "first_team"), None)


def sentences_of(steps: Iterable[Step]) -> tuple[Sentence, ...]:
    """The sentences the steps rest on, each once."""
    return tuple(dict.fromkeys(sentence for step in steps for sentence in (step.sentence, *step.also)))
