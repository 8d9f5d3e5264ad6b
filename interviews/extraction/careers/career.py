"""The career of one person while it is put together: his moves, from his steps in the order of the text.

What is inferred, not said, is at most "implied": "dann" and "danach" link a move to the club told before; a spell that
ended in the year the next began; the last club before the present one, where that began at a known time.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from interviews.extraction.careers.steps import Step, Transfer
from interviews.extraction.careers.timeline import Timeline, consolidated
from interviews.extraction.marks import CLUB, Club, Person, compile_pattern
from interviews.extraction.reading import Reading
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
    r"\b(?:war|ist) Schluss mit|Karriere beendet|Ex-Profi|ehemalige[rn]? "
    r"(?:Profi|Spieler|Torwart)|retired from|hung up (?:MY|HIS|the) (?:boots|gloves)|"
    r"\b[Ff]ormer (?:CLUB(?:,|,? and)? ?){1,3} (?:striker|forward|goalkeeper|keeper|defender|midfielder|winger|captain|"
    r"(?:centre|center|full|left|right|wing)-(?:half|back|forward))"
)

_ENDED_RE = compile_pattern(r"(?<!\d)(?P<year>YEAR) war Schluss")
# "Then CLUB the year after": not the first of a list
_THEN_RE = re.compile(r"\W*(?:And )?(?:[Tt]hen|[Aa]fter)\b")
_TITLE = 300  # characters in which a text says what kind it is
_RECENT = 3  # years since a club was left, after which others may lie between it and the present one


def lends(step: Step) -> bool:
    """Whether a step says that the club has lent him."""
    return step.rule in ("club.on_loan_from", "club.lends")


def owns(step: Step) -> bool:
    """Whether a step speaks of the club that lends a player."""
    return step.rule == "club.owned_by" or lends(step)


def is_in_lead(reading: Reading, club: Club | None) -> bool:
    leads = [turn for turn in reading.turns if turn.role == "lead"]
    return any(mark.what == club for turn in leads for mark in reading.marks_in(turn.start, turn.end, CLUB))


def _is_retired(reading: Reading, told: Sequence[Step]) -> bool:
    """Whether the lead calls the career over, or an answer does, and nothing is told of the time after."""
    said = [one.masked for one in reading.sentences if one.role != "question" or one.text.endswith(".")]
    if any(_RETIRED_RE.search(one) for one in said) or "Was macht eigentlich" in reading.text[:_TITLE]:
        return True
    ended = [int(found["year"]) for one in said if (found := _ENDED_RE.search(one))]
    later = [
        step
        for step in told
        if step.relation == "current" or max(step.since or 0, step.year or 0) > max(ended, default=0)
    ]
    return bool(ended) and not later


class Career:
    """The career of one person while it is put together."""

    def __init__(self, reading: Reading, who: Person, told: Sequence[Step]) -> None:
        self.who = who
        self.reading = reading
        self.is_interviewee = who in reading.interviewees
        self.main = reading.main_clubs.get(who)
        self.main_in_lead = self.is_interviewee and is_in_lead(reading, self.main)
        self.retired = self.is_interviewee and _is_retired(reading, told)
        self.home = next(iter(reading.main_clubs.values()), None)  # the club that "his" team-mates play for
        self.told = told
        self.lent_out = any(step.rule == "club.on_loan_from" for step in told)
        self.current = {step.club for step in told if step.relation == "current"}
        lent = [step for step in told if lends(step) or (step.relation == "loan" and step.origin)]
        self.owner = (lent[0].origin or lent[0].club) if lent else None
        self.transfers: list[Transfer] = []
        self.stays: list[Step] = []
        self._walk()
        self._infer_loan()
        self.timeline = Timeline(today=today.year) if (today := anchor(reading.header.published)) else Timeline()
        self.timeline.note(told)
        present = self.main if self.is_told_present() else None
        self.transfers = self.timeline.settle(consolidated(self.transfers), present)
        self._infer_last_move()
        self.transfers = [self._possible(move) for move in self.timeline.settle(self.transfers, present)]

    def _possible(self, move: Transfer) -> Transfer:
        """The move without an origin to which he came only later."""
        came = self.timeline.since.get(move.origin) if move.origin and move.year else None
        return replace(move, origin=None) if came and move.year and came > move.year else move

    def is_told_present(self) -> bool:
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
            if step.rule == "club.was_before" and last and club_of(last) != step.club:
                self._note_before(step, last)
            elif step.to or self._is_lent_to(step):
                noted = self._note_move(self._moved(step), last)
                last = noted if noted and step.relation != "future" else last
            else:
                self.stays.append(step)
                last = (
                    step
                    if step.sentence.role != "lead" or step.rule == "club.from" or step.relation == "former"
                    else last
                )

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
        self.stays.append(replace(step, level="youth") if youth else step)
        later = club_of(last)
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
            before = club_of(last) if last and club_of(last) != step.to else None
            origin = before or self.owner or origin
        if origin is None and self._is_first_of_list(step):
            self.stays.append(replace(step, club=step.to, to=None, relation="former"))
            return self.stays[-1]
        year = step.year
        if year is None and last and origin is not None and club_of(last) == origin:
            year = last.until
        moved = replace(step, origin=origin, year=year)
        self.transfers.append(Transfer(self.who, club_of(step), origin, year, step.loan, moved, step.certainty))
        return None if step.loan else moved

    def _is_first_of_list(self, step: Step) -> bool:
        """Whether an English list of clubs begins with this one: "Your clubs?" – "CLUB, CLUB, then CLUB." """
        listed = step.rule == "transfer.listed" and self.reading.language == "en" and step.to != self.main
        return listed and not (step.year or step.loan or _THEN_RE.match(step.sentence.text))

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
            club = self.owner or (club_of(last) if last else None) or self.main
            return club if club != step.to else None
        if last and step.linked and club_of(last) != step.to and _ended(last) and not self._is_later(last, step):
            return club_of(last)
        if step.relation == "future" and self.is_interviewee:
            return self.main if self.main != step.to else None
        if not self.is_interviewee and _TEAM_MATE_RE.search(step.sentence.text):
            return self.home if self.home != step.to else None
        return None

    def _is_later(self, last: Step, step: Step) -> bool:
        """Whether the club told before belongs to a later time: the present one, or a spell before a youth side."""
        grown = last.level is None and last.to is None and (last.since or last.until or last.years) is not None
        now = club_of(last) == self.main and step.relation != "future" and self.is_told_present()
        young = any(other.level == "youth" and club_of(other) == step.to for other in self.told)
        return now or (young and grown and step.sentence != last.sentence)

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
            if step.relation != "future"
            and step.level not in ("youth", "reserve")
            and (club := club_of(step)) != begun.club
            and club not in left
        }
        last = open_ends.pop() if len(open_ends) == 1 else None
        left_in = self.timeline.until.get(last) if last else None
        year = begun.since or left_in
        recent = begun.since or (left_in and self.timeline.today - left_in <= _RECENT)
        spell = any(club_of(step) == last and step.since and step.until for step in self.told)  # not what came next
        if last and year and recent and left_in in (None, year) and (begun.since or not spell):
            moved = replace(begun, to=begun.club, club=None)
            self.transfers.append(Transfer(self.who, begun.club, last, year, False, moved, "implied"))


def club_of(step: Step) -> Club:
    """The club a step leads to or stays at; it has one or the other."""
    club = step.to or step.club
    assert club
    return club


def _ended(step: Step) -> bool:
    """Whether a step leaves room for the next one: a spell of the past or a move, but no present club."""
    return step.to is not None or step.relation == "former"
