"""Who and what the text names: persons with their type, clubs, associations.

In: the reading and its proposals. Out: one `Mention` each, in the order of the text. What a proposal says
of a person
decides the type where the words beside the name do not: who coaches him is a coach, a brother with a club
a player.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from interviews.extraction.facts import Mention, MentionType, Proposal, Span
from interviews.extraction.marks import (
    CLUB,
    DEMONYM,
    KIN,
    MAYBE,
    NATION,
    NATIONAL,
    PERSON,
    Club,
    Kin,
    Mark,
    Nation,
    Person,
)
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of

# "Trainer Uwe Rademacher", "Dr. Marlene Oppitz", "Co-Trainer "
_BEFORE_RE = re.compile(
    r"([^\W\d_][\w-]*)\.?,?[ \u00a0](?:called[ \u00a0]|namens[ \u00a0]|Mr\.?[ \u00a0]|Herr[ "
    r"\u00a0]|Dr\.[ \u00a0])?$"
)
# "Faton Berisha-Krasniqi, our goalkeeping coach", "Andreas Kronenberg, der Torwarttrainer"
_AFTER_RE = re.compile(
    r",[ \u00a0](?:(?:our|my|the|unser\w*|mein\w*|der|die|dem|den|ein|eine|a)[ "
    r"\u00a0])?((?:[^\W\d_][\w-]*[ \u00a0]?){1,3})"
)
# "heute ist er Co-Trainer", "trainiert Flensburg 08"
_COACHES_RE = re.compile(r"PERSON (?:trainiert|coacht|coaches|trainierte)\b".replace("PERSON", PERSON + "+"))
# "Für die U21", "Verband", "Nationalmannschaft", "gegen Malta", "caps": the nation named there fields a team
_TEAM_TALK_RE = re.compile(
    r"[Nn]ational|[Ll]änderspiel|[Vv]erband|\b[Uu](?:nder)?[ -]?\d\d|\bcaps?\b|\b[Gg]egen[ "
    r"\u00a0]|\bagainst |"
    r"[Aa]ngefragt|eingeladen|nominier|World Cup|代表|A-Mannschaft|A-Team|senior|called"
)


def find_mentions(reading: Reading, proposals: Sequence[Proposal]) -> Iterator[Mention]:
    """All mentions; a town counts only where a proposal took it for a club."""
    used = {
        str(value)
        for proposal in proposals
        for name, value in proposal.fields.items()
        if name in _CLUB_FIELDS
    }
    teams = {
        value for proposal in proposals for name, value in proposal.fields.items() if name == "association"
    }
    by_what: dict[Person | Club | Nation, list[Mark]] = {}
    for mark in reading.marks:
        if isinstance(mark.what, Person | Club | Nation) and mark.sign in (
            PERSON,
            CLUB,
            MAYBE,
            NATION,
            DEMONYM,
            NATIONAL,
        ):
            by_what.setdefault(mark.what, []).append(mark)
    for what, marks in by_what.items():
        inside = [mark for mark in marks if _in_turn(reading, mark)]
        if isinstance(what, Person) and inside:
            yield _mention(str(what.name), _type_of(reading, what, inside, proposals), inside)
        elif isinstance(what, Club) and (what.name in used or any(mark.sign == CLUB for mark in inside)):
            yield _mention(what.name, "club", marks, club_key=what.key)
        elif isinstance(what, Nation) and (
            what.name in teams or any(_talks_of_team(reading, mark) for mark in inside)
        ):
            yield _mention(what.name, "national_team", marks, association=what.trigram)
    yield from _implied_teams(reading, teams, by_what)


_CLUB_FIELDS = frozenset({"club", "from_club", "to_club", "value"})


def _implied_teams(
    reading: Reading, teams: Collection[object], named: dict[Person | Club | Nation, list[Mark]]
) -> Iterator[Mention]:
    """The association that a proposal takes "die U20" for, though the text never names it."""
    home = reading.home
    if home and home not in named and home.name in teams:
        yield Mention(home.name, "national_team", (), association=home.trigram)


def _mention(
    name: str,
    kind: MentionType,
    marks: Sequence[Mark],
    club_key: str | None = None,
    association: str | None = None,
) -> Mention:
    return Mention(name, kind, tuple(Span(mark.start, mark.end) for mark in marks), club_key, association)


def _in_turn(reading: Reading, mark: Mark) -> bool:
    return any(turn.start <= mark.start < turn.end for turn in reading.turns)


def _talks_of_team(reading: Reading, mark: Mark) -> bool:
    return _TEAM_TALK_RE.search(reading.text[max(0, mark.start - 24) : mark.end + 40]) is not None


def _type_of(
    reading: Reading, person: Person, marks: Sequence[Mark], proposals: Sequence[Proposal]
) -> MentionType:
    if person in reading.interviewees:
        return "player"
    words = [word for mark in marks if (word := _role_beside(reading, mark))]
    for kind in ("coach", "official"):
        if kind in words:
            return kind
    if any(
        proposal.kind == "relation"
        and proposal.fields["type"] == "coach"
        and proposal.fields["other"] == person.name
        for proposal in proposals
    ):
        return "coach"
    plays = any(
        proposal.kind in ("club", "transfer", "position", "national_team", "shirt_number")
        and proposal.player == person.name
        for proposal in proposals
    )
    if plays:
        return "player"
    if "other_person" in words or _is_relative(reading, person):
        return "other_person"
    return "player"


def _role_beside(reading: Reading, mark: Mark) -> MentionType | None:
    before = _BEFORE_RE.search(reading.text[max(0, mark.start - 50) : mark.start])
    if before and (role := role_of(before.group(1))):
        return role
    if reading.text[max(0, mark.start - 4) : mark.start] == "Dr. ":
        return "official"
    after = _AFTER_RE.match(reading.text, mark.end)
    for word in reversed(after.group(1).split()) if after else ():
        if role := role_of(word):
            return role
    return None


def _is_relative(reading: Reading, person: Person) -> bool:
    return any(
        mark.sign == KIN and isinstance(mark.what, Kin) and mark.what.person == person
        for mark in reading.marks
    )
