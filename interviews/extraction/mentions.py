"""Who and what the text names: persons with their type, clubs, associations.

In: the reading and its proposals. Out: one `Mention` each, in the order of the text. What a proposal says of a person
decides the type where the words beside the name do not: who coaches him is a coach, a brother with a club a player.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from interviews.extraction.facts import Mention, MentionType, Proposal, Span
from interviews.extraction.famous import FAMOUS
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.japanese.roles import fields_team, role_beside
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
    compile_pattern,
)
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from players.names import key

# "Trainer Uwe Rademacher", "Torwarttrainer der Nationalmannschaft, Andreas Kronenberg", "coach called Brent Aldaway"
_BEFORE_RE = re.compile(
    r"([^\W\d_][\w-]*)\.?(?:[ \u00a0](?:der|des|von|vom|beim)[ \u00a0][^\s,]{2,30},)?,?[ \u00a0]"
    r"(?:called[ \u00a0]|namens[ \u00a0]|Mr\.?[ \u00a0]|Herr[ \u00a0]|Dr\.[ \u00a0])?$"
)
# "Faton Berisha-Krasniqi, our goalkeeping coach", "Andreas Kronenberg, der Torwarttrainer"
_AFTER_RE = re.compile(
    r",[ \u00a0](?:(?:our|my|the|unser\w*|mein\w*|der|die|dem|den|ein|eine|a)[ \u00a0])?"
    r"((?:[^\W\d_][\w-]*[ \u00a0]?){1,3})"
)
_COACHES_DE = r"(?:Co-|Assistenz-?|Torwart-?|Jugend-?|Chef-?|Spieler-?|Interims-?)?(?:[Tt]rainer|[Cc]oach)(?:in)?\b"
_POSTS_DE = (
    r"(?:Scout|Sportdirektor|Sportchef|Teammanager|Zeugwart|Präsident|Nachwuchsleiter|Akademieleiter|Physiotherapeut|"
    r"Pressesprecher|Masseur|Platzwart|Betreuer|Busfahrer|Geschäftsführer|Obmann)(?:in)?\b"
)
_POSTS_EN = r"(?:scout|chairman|chairwoman|president|physio|kit[- ]?man|director|groundsman|secretary)\b"
_PLAYERS_DE = (
    r"(?:[\w-]{0,14}(?:[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Gg]oalie|[Tt]ormann|[Ss]türmer|[Vv]erteidiger|[Ss]pieler|"
    r"[Aa]ngreifer|[Ff]u(?:ß|ss)baller|[Pp]rofi|[Ll]ibero|[Ss]echser|[Zz]ehner|[Aa]chter)(?:in)?)\b"
)
_PLAYERS_EN = (
    r"(?:goalkeeper|keeper|goalie|striker|winger|midfielder|defender|forward|centre-half|centre-back|full-back|"
    r"left[- ]back|right[- ]back|footballer|pro)\b"
)
# up to a few words that name nobody
_FEW = r"(?:[^\s,.;:!?\ue000-\ue00d]{1,20} ){0,4}"
_SAID_RES: tuple[tuple[MentionType, re.Pattern[str]], ...] = (
    # "PERSON trainiert CLUB", "Er trainiert inzwischen die U19", "she manages the under-14s"
    (
        "coach",
        compile_pattern(
            rf"(?P<who>PERSON|HE)(?:, der| who)? (?:trainiert|coacht|coaches|manages) {_FEW}(?:die |den |das |the )?"
            r"(?:TEAM|LEVEL|[\w-]*[Jj]ugend|Profis|Erste|Zweite|Frauen|Damen|[Uu]nder-\d\ds|youth|academy)"
        ),
    ),
    # "heute ist er Co-Trainer", "Er ist heute bei CLUB Trainer", "he's our assistant manager now"
    (
        "coach",
        compile_pattern(rf"\b(?:ist|wurde|wird) (?P<who>HE|PERSON) {_FEW}(?:(?:bei|in|von) TEAM )?{_COACHES_DE}"),
    ),
    (
        "coach",
        compile_pattern(
            rf"(?P<who>HE|PERSON) (?:ist|wurde|wird) {_FEW}(?:(?:MY|OUR) {_FEW})?(?:(?:bei|in|von) TEAM )?{_COACHES_DE}"
        ),
    ),
    (
        "coach",
        compile_pattern(
            rf"(?P<who>HE|PERSON)(?:['’]s| is| became)(?: now)? (?:OUR |MY |a |the )?{_FEW}(?:coach|manager|gaffer)\b"
        ),
    ),
    # "Lars Bremner, who coached us", "a coach named Lars Bremner"
    (
        "coach",
        compile_pattern(rf"\b(?:coach|manager|gaffer|Trainer|Coach) {_FEW}(?:named|called|namens) (?P<who>PERSON)"),
    ),
    # "Tom Ahler, scout at CLUB", "er ist Scout"
    ("official", compile_pattern(rf"(?P<who>HE|PERSON) (?:ist|war|wurde) {_FEW}{_POSTS_DE}")),
    ("official", compile_pattern(rf"(?P<who>HE|PERSON)(?:['’]s| is| was) (?:OUR |a |the )?{_FEW}{_POSTS_EN}")),
    # "a lovely man called Al Gill from the association", "Herr Oppitz vom Verband"
    (
        "official",
        compile_pattern(
            r"(?P<who>PERSON),? (?:from|fae|vom|beim|of) (?:the )?(?:association|federation|FA\b|Verband|DFB|ÖFB|SFV)"
        ),
    ),
    ("official", compile_pattern(r"(?P<who>HE) (?:betreut|leitet|kümmert)\b")),
    ("other_person", compile_pattern(r"\b(?:[Üü]bersetzt|[Gg]edolmetscht) (?:hat|von) (?P<who>PERSON)")),
    # "Mein Bruder Lars, der ist Torwart", "my dad, Hywel, kept goal for CLUB", "Lars spielt beim CLUB"
    ("player", compile_pattern(rf"(?P<who>KIN|PERSON|HE)(?:,? HE| PERSON)?,? (?:ist|war) {_FEW}{_PLAYERS_DE}")),
    ("player", compile_pattern(rf"(?P<who>KIN|PERSON|HE)(?:['’]s| is| was) (?:a |an |HIS )?{_FEW}{_PLAYERS_EN}")),
    (
        "player",
        compile_pattern(
            rf"(?P<who>KIN|PERSON|HE)(?: PERSON)?,? (?:HE )?(?:spielt|spielte|kickt|kickte|hält|stürmt|hütet) "
            rf"{_FEW}(?:(?:bei|beim|für|in der|in)(?: der)? (?:TEAM|LEVEL|[\w-]*[Jj]ugend)|(?:im|das) Tor\b)"
        ),
    ),
    (
        "player",
        compile_pattern(
            r"(?P<who>KIN|PERSON|HE)(?:,? PERSON)?,? ?(?:HE)?(?: (?:(?:plays|played|turned out|signed) "
            rf"{_FEW}(?:for|at|with) TEAM|kept goal|keeps goal)|(?:['’]s| is| was) in goals?\b)"
        ),
    ),
)
# "Für die U21", "Verband", "Nationalmannschaft", "caps": the nation named in this sentence fields a team
_TEAM_TALK_RE = re.compile(
    r"[Nn]ational|[Ll]änderspiel|[Vv]erband|\b[Uu](?:nder)?[ -]?\d\d|\bcaps?\b|[Aa]ngefragt|"
    r"eingeladen|nominier|World Cup|"
    r"代表|A-Mannschaft|A-Team|senior team|called|\bspielen\b|\bplay"
)
# "für Deutschland", "gegen Malta", "against Myanmar": a team; "in Portugal", "aus der Türkei": a country
_AS_TEAM_RE = re.compile(r"\b(?:[Ff]ür|[Gg]egen|for|[Aa]gainst)[ \u00a0]$")
_AS_COUNTRY_RE = re.compile(
    r"\b(?:[Ii]n|[Nn]ach|[Aa]us|from|[Tt]o|über|durch)[ \u00a0](?:der[ \u00a0]|den[ \u00a0]|"
    r"die[ \u00a0]|the[ \u00a0])?$"
)
_CLUB_FIELDS = frozenset({"club", "from_club", "to_club", "value"})
_PLAYS = frozenset({"club", "transfer", "position", "national_team", "shirt_number"})


def find_mentions(reading: Reading, proposals: Sequence[Proposal]) -> Iterator[Mention]:
    """All mentions; a town counts only where a proposal took it for a club, the text's author not at all."""
    fields = [(name, value) for proposal in proposals for name, value in proposal.fields.items()]
    used = {str(value) for name, value in fields if name in _CLUB_FIELDS}
    teams = {value for name, value in fields if name == "association"}
    by_what: dict[Person | Club | Nation, list[Mark]] = {}
    for mark in reading.marks:
        named = mark.sign in (PERSON, CLUB, MAYBE, NATION, DEMONYM, NATIONAL)
        if named and isinstance(mark.what, Person | Club | Nation):
            by_what.setdefault(mark.what, []).append(mark)
    starts = [turn.start for turn in reading.turns]
    types = _Types(reading, proposals)
    for what, marks in by_what.items():
        inside = [mark for mark in marks if _in_turn(reading, starts, mark)]
        if isinstance(what, Person) and inside and not _is_apart(reading, what, inside):
            yield _mention(str(what.name), types.of(what, inside), inside)
        elif isinstance(what, Club) and (what.name in used or any(mark.sign == CLUB for mark in inside)):
            yield _mention(what.name, "club", marks, club_key=what.key)
        elif isinstance(what, Nation) and (what.name in teams or any(_is_team(reading, mark) for mark in inside)):
            yield _mention(what.name, "national_team", marks, association=what.trigram)
    yield from _implied_team(reading, teams, by_what)


# "Text und Fragen: ", "Words: ", "Interview by ": who made the piece, not who is spoken of
_CREDIT_RE = re.compile(
    r"^\W{0,3}(?:(?:Text|Interview|Fragen?|Fotos?|Bilder?|Gespräch|Protokoll|Aufgezeichnet|Words|Photos?|Pictures?|Story|By|"
    r"Von|Redaktion|Autorin|Autor|Hosts?|Moderation)\b[ ,/&]{0,3}(?:und |and |by |von )?){1,3}:?[ \u00a0]{0,2}$",
    re.IGNORECASE,
)


def _is_apart(reading: Reading, person: Person, marks: Sequence[Mark]) -> bool:
    """Whether a person is the author, asks the questions or is only credited."""
    hosts = {turn.speaker for turn in reading.turns if turn.role == "question"}
    single = person.name and " " not in person.name and person not in reading.interviewees
    if not person.name or person.name == reading.header.author:
        return True
    if single and key(str(person.name)) in {key(host) for host in hosts if host}:
        return True
    return all(_CREDIT_RE.search(reading.text[: mark.start].rpartition("\n")[2][-60:]) for mark in marks)


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


def _is_team(reading: Reading, mark: Mark) -> bool:
    """Whether a nation is named as a team: behind "für" or "gegen", or in a line that talks of national teams."""
    before = reading.text[max(0, mark.start - 40) : mark.start].rpartition("\n")[2]
    after = reading.text[mark.end : mark.end + 40].partition("\n")[0]
    if reading.language == "ja":
        return fields_team(after)
    if _AS_TEAM_RE.search(before):
        return True
    country = mark.sign == NATION and _AS_COUNTRY_RE.search(before)
    return not country and _TEAM_TALK_RE.search(f"{before[-24:]} {after}") is not None


# "meiner Freundin Wiebke", "my girlfriend Kirsten"; a friend with a surname may well be a player
_PARTNER_RE = re.compile(r"\b(?:Freundin|Freund|girlfriend|boyfriend)[ \u00a0]$")


class _Types:
    """What each person is, by the words beside the name and by the proposals."""

    def __init__(self, reading: Reading, proposals: Sequence[Proposal]) -> None:
        self._reading = reading
        self._said: dict[Person, MentionType] = {}
        for sentence in reading.sentences:
            for kind, pattern in _SAID_RES:
                for found in pattern.finditer(sentence.masked):
                    who = reading.person(sentence, found, "who")
                    if who and not reading.negated(sentence, *found.span()):
                        self._said.setdefault(who, kind)
        self._coaches = {
            proposal.fields["other"]
            for proposal in proposals
            if proposal.kind == "relation" and proposal.fields["type"] == "coach"
        }
        self._players = {proposal.player for proposal in proposals if proposal.kind in _PLAYS}
        self._fellows = {proposal.fields.get("other") for proposal in proposals if proposal.kind == "relation"}
        self._relatives = {proposal.fields.get("detail") for proposal in proposals if proposal.kind == "family"}
        self._relatives |= {
            mark.what.person.name
            for mark in reading.marks
            if mark.sign == KIN and isinstance(mark.what, Kin) and mark.what.person
        }

    def of(self, person: Person, marks: Sequence[Mark]) -> MentionType:
        """The type of a person: what is said of him, then what he does, then whose relative he is."""
        if person in self._reading.interviewees:
            return "player"
        words = {word for mark in marks if (word := self._role_beside(mark))}
        if "coach" in words or person.name in self._coaches or self._said.get(person) == "coach":
            return "coach"
        if "official" in words or self._said.get(person) == "official":
            return "official"
        if person.name in self._players or self._said.get(person) == "player":
            return "player"
        near = (
            self._is_namesake(person)
            or self._is_first_name(person)
            or any(self._is_partner(person, mark) for mark in marks)
        )
        other = "other_person" in words or person.name in self._relatives or person in self._said or near
        return "other_person" if other else "player"

    def _is_namesake(self, person: Person) -> bool:
        """Whether he bears an interviewee's surname: one of the family, where nothing makes him a player."""
        surnames = {str(one.name).split()[-1] for one in self._reading.interviewees if " " in str(one.name)}
        return " " in str(person.name) and str(person.name).split()[-1] in surnames

    def _is_first_name(self, person: Person) -> bool:
        """Whether only his first name is told, and nothing of football: "Amina started school"."""
        name = key(str(person.name))
        return name in FIRST_NAMES and name not in FAMOUS and person.name not in self._fellows

    def _is_partner(self, person: Person, mark: Mark) -> bool:
        """Whether "meine Freundin" or "my boyfriend" stands before a first name."""
        before = self._reading.text[max(0, mark.start - 12) : mark.start]
        return " " not in str(person.name) and _PARTNER_RE.search(before) is not None

    def _role_beside(self, mark: Mark) -> MentionType | None:
        text = self._reading.text
        if self._reading.language == "ja":
            return role_beside(text[max(0, mark.start - 12) : mark.start], text[mark.end : mark.end + 16])
        before = _BEFORE_RE.search(text[max(0, mark.start - 60) : mark.start])
        if before and (role := role_of(before.group(1))):
            return role
        if text[max(0, mark.start - 4) : mark.start] == "Dr. ":
            return "official"
        after = _AFTER_RE.match(text, mark.end)
        roles = [role_of(word) for word in after.group(1).split()] if after else []
        return next((role for role in reversed(roles) if role), None)
