"""Who and what the text names: persons with their type, clubs, associations.

In: the reading and its proposals. Out: one `Mention` each, in the order of the text. What a proposal says of a person
decides the type where the words beside the name do not: who coaches him is a coach, a brother with a club a player.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from interviews.extraction.facts import Mention, MentionType, Proposal, Span
from interviews.extraction.marks import (
    CLUB,
    DEMONYM,
    MAYBE,
    NATION,
    NATIONAL,
    PERSON,
    Club,
    Mark,
    Nation,
    Person,
)
from interviews.extraction.person_types import PersonTypes
from interviews.extraction.reading import Reading
from interviews.extraction.teams_talked_of import clubs_talked_of, is_team
from players.names import key

_CLUB_FIELDS = frozenset({"club", "from_club", "to_club"})


def find_mentions(reading: Reading, proposals: Sequence[Proposal]) -> Iterator[Mention]:
    """All mentions; a town counts only where a proposal took it for a club, the text's author not at all."""
    fields = [(name, value) for proposal in proposals for name, value in proposal.fields.items()]
    used = {str(value) for name, value in fields if name in _CLUB_FIELDS}
    used |= {str(proposal.fields["value"]) for proposal in proposals if proposal.kind == "captain"}
    teams = {value for name, value in fields if name == "association"}
    by_what: dict[Person | Club | Nation, list[Mark]] = {}
    for mark in reading.marks:
        named = mark.sign in (PERSON, CLUB, MAYBE, NATION, DEMONYM, NATIONAL)
        if named and isinstance(mark.what, Person | Club | Nation):
            by_what.setdefault(mark.what, []).append(mark)
    used |= set(clubs_talked_of(reading))
    starts = [turn.start for turn in reading.turns]
    types = PersonTypes(reading, proposals)
    for what, marks in by_what.items():
        inside = [mark for mark in marks if _in_turn(reading, starts, mark)]
        if isinstance(what, Person) and inside and not _is_apart(reading, what, inside):
            yield _mention(str(what.name), types.of(what, inside), inside)
        elif isinstance(what, Club) and (what.name in used or any(_counts(mark, inside) for mark in marks)):
            yield _mention(what.name, "club", marks, club_key=what.key)
        elif isinstance(what, Nation) and (what.name in teams or any(is_team(reading, mark) for mark in inside)):
            yield _mention(what.name, "national_team", marks, association=what.trigram)
    yield from _implied_team(reading, teams, by_what)


def _counts(mark: Mark, inside: Sequence[Mark]) -> bool:
    """Whether a club is named: in the talk, or in full beside it: "Vereinszeitung des SC Preußen Münster"."""
    full = isinstance(mark.what, Club) and " " in mark.what.name
    return mark.sign == CLUB and (full or mark in inside)


# "Text und Fragen: ", "Words: ", "Interview by ": who made the piece, not who is spoken of
_CREDIT_RE = re.compile(
    r"^\W{0,3}(?:(?:Text|Interview|Fragen?|Fotos?|Bilder?|Gespräch|Protokoll|Aufgezeichnet|Words|Photos?|"
    r"Pictures?|Story|By|Von|Redaktion|Autorin|Autor|Hosts?|Moderation)\b[ ,/&]{0,3}(?:und |and |by |"
    r"von )?){1,3}:?[ \u00a0]{0,2}$",
    re.IGNORECASE,
)


# "Von Ayla Demir" in a line of its own, unlike "Von Ayla Demir, ganz klar."
_BY_RE = re.compile(r"\W{0,3}(?:von|by)[ \u00a0]", re.IGNORECASE)
_LINE_ENDS_RE = re.compile(r"[ \u00a0]*(?:$|[|·/&(–-]|(?:und|and)\b|, \d)", re.MULTILINE)
# "Tobias Wernt (Text), Nadja Ilg (Bild)"
_CREDIT_AFTER_RE = re.compile(r" ?[(\[](?:Text|Bilde?r?|Fotos?|Words|Photos?|Interview|Pictures?)\b")


def _is_apart(reading: Reading, person: Person, marks: Sequence[Mark]) -> bool:
    """Whether a person is the author, asks the questions or is only credited."""
    hosts = {turn.speaker for turn in reading.turns if turn.role == "question"}
    single = person.name and " " not in person.name and person not in reading.interviewees
    if not person.name or person.name == reading.header.author:
        return True
    if single and key(str(person.name)) in {key(host) for host in hosts if host}:
        return True
    return all(_is_credit(reading.text, mark) for mark in marks)


def _is_credit(text: str, mark: Mark) -> bool:
    before = text[: mark.start].rpartition("\n")[2][-60:]
    if _BY_RE.fullmatch(before) and not _LINE_ENDS_RE.match(text, mark.end):
        return False
    return _CREDIT_RE.search(before) is not None or _CREDIT_AFTER_RE.match(text, mark.end) is not None


def _implied_team(
    reading: Reading, teams: Collection[object], named: Collection[Person | Club | Nation]
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


def _in_turn(reading: Reading, starts: Sequence[int], mark: Mark) -> bool:
    index = bisect_right(starts, mark.start) - 1
    return index >= 0 and mark.start < reading.turns[index].end
