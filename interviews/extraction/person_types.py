"""What each person of a text is: player, coach, official, or somebody else.

In: a reading and its proposals. Out: a type for each person. The words beside the name come first ("Trainer Uwe
Rademacher"), then what is said of him ("he manages the under-14s"), then what the proposals tell ("my coach was …"),
then whose relative he is; who is nothing of all that is a player.
"""

import re
from collections.abc import Sequence

from interviews.extraction.facts import MentionType, Proposal
from interviews.extraction.famous import FAMOUS
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.japanese.roles import role_beside
from interviews.extraction.marks import KIN, Kin, Mark, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from players.names import key

# "Trainer Uwe Rademacher", "Torwarttrainer der Nationalmannschaft, Andreas Kronenberg", "coach called Brent Aldaway"
_BEFORE_RE = re.compile(
    r"([^\W\d_][\w-]*)\.?(?:[ \u00a0](?:der|des|von|vom|beim|at|of|"
    r"from)[ \u00a0](?:the[ \u00a0])?[^\s,]{2,30},)?,?[ \u00a0](?:called[ \u00a0]|namens[ \u00a0]|Mr\.?[ \u00a0]|"
    r"Herr[ \u00a0]|Dr\.[ \u00a0])?$"
)
# "Faton Berisha-Krasniqi, our goalkeeping coach", "Andreas Kronenberg, der Torwarttrainer"
_AFTER_RE = re.compile(
    r",[ \u00a0](?:(?:our|my|your|the|unser\w*|mein\w*|dein\w*|[Ii]hr\w*|der|die|dem|den|ein|eine|"
    r"an?)[ \u00a0])?((?:[^\W\d_][\w-]*[ \u00a0]?){1,3})"
)
_COACHES_DE = r"(?:Co-|Assistenz-?|Torwart-?|Jugend-?|Chef-?|Spieler-?|Interims-?)?(?:[Tt]rainer|[Cc]oach)(?:in)?\b"
_COACHES_EN = r"(?:coach|manager|gaffer)\b"
_POSTS_DE = (
    r"(?:Scout|Sportdirektor|Sportchef|Teammanager|Zeugwart|Präsident|Nachwuchsleiter|Akademieleiter|"
    r"Physiotherapeut|Pressesprecher|Masseur|Platzwart|Betreuer|Busfahrer|Geschäftsführer|Obmann)(?:in)?\b"
)
_POSTS_EN = r"(?:scout|chairman|chairwoman|president|physio|kit[- ]?man|director|groundsman|secretary)\b"
_PLAYERS_DE = (
    r"(?:(?!(?i:basket|hand|volley|tennis|eishockey|hockey|wasser|schach|rugby|golf|schau|dart|"
    r"ski))[\w-]{0,14}(?:[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Gg]oalie|[Tt]ormann|[Ss]türmer|[Vv]erteidiger|"
    r"[Ss]pieler|[Aa]ngreifer|[Ff]u(?:ß|ss)baller|[Pp]rofi|[Ll]ibero|[Ss]echser|[Zz]ehner|[Aa]chter)(?:in)?)\b"
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
            rf"(?P<who>PERSON|HE)(?:, der| who)? (?:trainiert|coacht|coaches|manages) {_FEW}(?:die |den |das |"
            r"the )?(?:TEAM|LEVEL|[\w-]*[Jj]ugend|Profis|Erste|Zweite|Frauen|Damen|[Uu]nder-\d\ds|youth|academy)"
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
            rf"(?P<who>HE|PERSON) (?:ist|war|wurde|wird) {_FEW}(?:(?:MY|OUR) {_FEW})?(?:(?:bei|in|"
            rf"von) TEAM )?{_COACHES_DE}"
        ),
    ),
    (
        "coach",
        compile_pattern(
            rf"(?P<who>HE|PERSON)(?:['’]s| is| was| were| became)(?: now)? (?:OUR |MY |a |the )?{_FEW}{_COACHES_EN}"
        ),
    ),
    # "Lars Bremner, who coached us", "a coach named Lars Bremner"
    (
        "coach",
        compile_pattern(rf"\b(?:coach|manager|gaffer|Trainer|Coach) {_FEW}(?:named|called|namens) (?P<who>PERSON)"),
    ),
    # "Craig Ahler rings, manager here then", "I asked the coach, Craig Ahler.", "dem Trainer geschrieben, Craig Ahler,"
    (
        "coach",
        compile_pattern(
            rf"(?P<who>PERSON) (?:[a-zäöüß]+ ){{0,2}}[a-zäöüß]+, (?:the |der |die |OUR |MY )?(?:{_COACHES_EN}|"
            rf"{_COACHES_DE})"
        ),
    ),
    (
        "coach",
        compile_pattern(
            rf"(?:{_COACHES_DE}|{_COACHES_EN})(?: [^\s,.;:!?]{{1,20}}){{0,2}}, (?P<who>PERSON)(?=[,.;]| und| and|$)"
        ),
    ),
    # "In Thun lässt PERSON Sie als Achter laufen"
    ("coach", compile_pattern(r"\blässt (?P<who>PERSON) [^.!?]{1,30}(?:laufen|spielen|ran|aufstellen)\b")),
    # "with PERSON as coach", "unter PERSON als Trainer"
    (
        "coach",
        compile_pattern(rf"(?P<who>PERSON) (?:as (?:OUR |MY |the )?{_FEW}{_COACHES_EN}|als {_FEW}{_COACHES_DE})"),
    ),
    # "PERSON picks the team", "PERSON shouting from the dugout", "PERSON had me in the under-16s"
    (
        "coach",
        compile_pattern(
            rf"(?P<who>PERSON|HE) {_FEW}(?:picks? the team|gave ME (?:\w+ )?debut|"
            rf"(?:had|has) (?:ME|WE) (?:in|with|for|at) (?:TEAM['’]s )?{_FEW}(?:LEVEL|[Uu]nder-?\d\ds?|youth|academy|"
            r"reserves)|hat ME (?:\w+ ){0,3}(?:aufgestellt|eingewechselt|ausgewechselt|nominiert)\b|"
            r"stellte? ME \w+ auf[.,])"
        ),
    ),
    (
        "coach",
        compile_pattern(
            r"(?P<who>PERSON) [^.!?,;]{0,40}?\b(?:dugout|touchline|technical area|Seitenlinie|Coachingzone)\b"
        ),
    ),
    # "Tom Ahler, scout at CLUB", "er ist Scout"
    ("official", compile_pattern(rf"(?P<who>HE|PERSON) (?:ist|war|wurde) {_FEW}{_POSTS_DE}")),
    ("official", compile_pattern(rf"(?P<who>HE|PERSON)(?:['’]s| is| was) (?:OUR |a |the )?{_FEW}{_POSTS_EN}")),
    # "a lovely man called Al Gill from the association", "Herr Oppitz vom Verband"
    (
        "official",
        compile_pattern(
            r"(?P<who>PERSON),? (?:from|fae|vom|beim|of) (?:the )?(?:association|federation|FA\b|Verband|DFB|ÖFB|"
            r"SFV)"
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
            r"(?P<who>KIN|PERSON|HE)(?: PERSON)?,? (?:HE )?(?:spielt|spielte|kickt|kickte|hält|stürmt|"
            rf"hütet) {_FEW}(?:(?:bei|beim|für|in der|in)(?: der)? (?:TEAM|LEVEL|[\w-]*[Jj]ugend)|(?:im|das) Tor\b)"
        ),
    ),
    (
        "player",
        compile_pattern(
            rf"(?P<who>KIN|PERSON|HE)(?:,? PERSON)?,? ?(?:HE)?(?: (?:(?:plays|played|turned out|signed) {_FEW}(?:for|"
            r"at|with) TEAM|kept goal|keeps goal)|(?:['’]s| is| was) in goals?\b)"
        ),
    ),
)
_PLAYS = frozenset({"club", "transfer", "position", "national_team", "shirt_number"})
# "The manager. PERSON rang me", "mit diesem Trainer noch nicht fertig. PERSON hat mir gezeigt"
_COACH_ALONE_RE = re.compile(
    r"(?:(?:^|[.!?\n] ?)(?:The|My|Our|Der|Mein|Unser|Die|Meine|Unsere) (?:new |neue )?|\bdiese[mnr] )(?:manager|"
    r"coach|gaffer|boss|Trainer|Trainerin|Coach)(?:, [^.!?,]{1,20}|\b[^.!?,]{0,30})?[.!] $"
)
# "meiner Freundin Wiebke", "my girlfriend Kirsten"; a friend with a surname may well be a player
_PARTNER_RE = re.compile(r"\b(?:Freundin|Freund|girlfriend|boyfriend)[ \u00a0]$")


# "And the boss?", "Und der Trainer?": whoever opens the answer
_BOSS_RE = re.compile(
    r"[^\w\ue000-\ue00d]*(?:\d+\. ?)?(?:(?:And|Und|What about|Was ist mit|How's|Wie ist) )?"
    r"(?:the|[Dd]er|[Dd]ie|\ue008+)? ?(?:new |neue )?"
    r"(?:boss|gaffer|manager|coach|Trainer|Trainerin|Chefcoach)(?: \w+)?\?",
    re.IGNORECASE,
)


class PersonTypes:
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
        for pair in reading.pairs:
            asked = pair.question[-1].masked if pair.question else ""
            first = (
                next(reading.marks_in(pair.answer[0].start, pair.answer[0].start + 5), None) if pair.answer else None
            )
            if _BOSS_RE.fullmatch(asked) and first and isinstance(first.what, Person):
                self._said.setdefault(first.what, "coach")
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
        relative = person.name in self._relatives
        if "official" in words or (self._said.get(person) == "official" and not relative):
            return "official"
        if person.name in self._players or self._said.get(person) == "player":
            return "player"
        near = (
            self._is_namesake(person)
            or self._is_first_name(person)
            or any(self._is_partner(person, mark) for mark in marks)
        )
        other = "other_person" in words or relative or person in self._said or near
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
        text, language = self._reading.text, self._reading.language
        if language == "ja":
            return role_beside(text[max(0, mark.start - 12) : mark.start], text[mark.end : mark.end + 16])
        around = text[max(0, mark.start - 60) : mark.start].replace("\n", " ")  # a name may stand on the next line
        before = _BEFORE_RE.search(around)
        if before and (role := _role(before.group(1), language)):
            return role
        if around.endswith("Dr. "):
            return "official"
        if _COACH_ALONE_RE.search(around):
            return "coach"
        after = _AFTER_RE.match(text, mark.end)
        roles = [_role(word, language) for word in after.group(1).split()] if after else []
        return next((role for role in reversed(roles) if role), None)


def _role(word: str, language: str) -> MentionType | None:
    """What a word makes of the person beside it; an English manager coaches, a German one does not."""
    return "coach" if language == "en" and key(word) == "manager" else role_of(word)
