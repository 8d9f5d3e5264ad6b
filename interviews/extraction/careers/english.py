"""How English tells of clubs and moves. Patterns read masked text (see `marks`)."""

import re

from interviews.extraction.careers.steps import Pattern
from interviews.extraction.marks import compile_pattern

_TO = r"(?:the )?(?P<to>TEAM)"
_TO2 = r"(?:the )?(?P<to2>TEAM)"
_GAP = r"[^.!?,;:]{0,60}?"
_LENT = re.compile(r"\bloan\b")
_FUTURE = re.compile(
    r"\bwill\b|\bin the (?:winter|summer)\b|\bnext (?:season|summer)\b|\bin (?:January|"
    r"July)\b|What is next|\bNext\b"
)
_WHY = re.compile(r"[Ww]hy did|leave|move|[Bb]efore that")

MOVES = (
    Pattern(
        # "moved from CLUB to CLUB", "my move from CLUB to CLUB"
        "from_to",
        compile_pattern(rf"\bfrom (?:the )?(?P<origin>CLUB) to {_TO}"),
        "a move 'from … to …'",
        needs=re.compile(r"\bmove[ds]?\b|\bwent\b|\bsigned\b|\bswitch|\bjoin|\btransfer|\bloan|\bcame\b"),
    ),
    Pattern(
        # "I'd signed for CLUB", "joined CLUB", "moved to CLUB"
        "signed_for",
        compile_pattern(
            rf"\b(?:signed for|signed with|joined|(?:moved|went|switched|transferred) to(?= (?:the )?CLUB)) {_TO}"
        ),
        "signed for the club",
        linked=True,
    ),
    Pattern(
        # "I have signed a contract with CLUB"
        "signs_next",
        compile_pattern(rf"\bsigned a (?:\w+ )?(?:contract|deal) (?:with|at|for) {_TO}"),
        "a contract with the next club",
        relation="future",
        from_main=True,
    ),
    Pattern(
        # "CLUB took me on trial in 2018", "CLUB signed him", "CLUB wanted me as a right back"
        "was_signed",
        compile_pattern(rf"{_TO} (?:took|signed|brought|bought) (?P<who>ME|HE|PERSON)"),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "CLUB took me in", "CLUB drafted you", "CLUB came in for me", "CLUB rang the same week"
        "taken_in",
        compile_pattern(
            rf"{_TO} (?:took|drafted|snapped|picked) (?P<who>ME|HE)(?: in| up)?|{_TO2} (?:rang|came "
            rf"calling|came in for ME)"
        ),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "I left for CLUB in 2020", "I went to CLUB", "ended up at CLUB"
        "left_for",
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON) (?:\w+ )?(?:left for|headed to|ended up at|came home to|"
            rf"(?:went|moved on|went across) to(?= (?:the )?CLUB)) {_TO}"
        ),
        "went to the club",
        linked=True,
    ),
    Pattern(
        # "he swapped the red of CLUB for tangerine", "swapped CLUB for CLUB"
        "swapped",
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON) swapped (?:the \w+ of )?(?P<origin>CLUB) for (?:the \w+ of "
            rf")?{_TO}"
        ),
        "swapped one club for the other",
    ),
    Pattern(
        # "They farmed me out to CLUB", "loaned me to CLUB"
        "farmed_out",
        compile_pattern(rf"\b(?:farmed|loaned|sent|lent|shipped) (?P<who>ME|HE)(?: out| off| on loan)? to {_TO}"),
        "lent to the club",
        loan=True,
        relation="former",
        linked=True,
    ),
    Pattern(
        # "He's on loan as well, from TEAM", "on loan from CLUB"
        "on_loan_from",
        compile_pattern(r"(?P<who>HE|PERSON)(?:['’]s| is) (?:\w+ )?on loan(?: \w+){0,2},? from (?P<origin>TEAM)"),
        "on loan from the club",
        loan=True,
        relation="loan",
        to_main=True,
    ),
    Pattern(
        # "when CLUB called, I packed my bag", "CLUB came in for me"
        "club_called",
        compile_pattern(
            rf"\bwhen {_TO} (?:called|rang|phoned|came in), (?P<who>SELF) (?:packed|went|signed|said "
            rf"yes|jumped)"
        ),
        "the call that was followed",
        linked=True,
        certainty="implied",
    ),
    Pattern(
        # "I'd come from CLUB"
        "came_from",
        compile_pattern(r"(?P<who>SELF|HE|PERSON)(?:['’]d| had)? (?:come|came|arrived) from (?P<origin>CLUB)"),
        "came from the club",
        to_main=True,
    ),
    Pattern(
        # "He's on loan at CLUB till January"
        "on_loan_at",
        compile_pattern(rf"(?P<who>HE|PERSON)(?:['’]s| is) (?:out )?on loan (?:at|with|to) {_TO}"),
        "on loan at the club",
        relation="loan",
        loan=True,
        from_main=True,
    ),
    Pattern(
        # "I had the second half of last season at CLUB" after "your first loan"; "six months at CLUB in
        # 2018, on loan"
        "loan_spell",
        compile_pattern(
            rf"(?P<who>SELF) (?:had|spent|did|was) {_GAP}(?:at|with) {_TO}(?:[^.!?]{{0,20}}, on loan|"
            rf"(?=\.))"
        ),
        "a spell on loan",
        needs=re.compile(r"on loan|(?:half|months|season|year)\b"),
        asked=_LENT,
        relation="former",
        loan=True,
    ),
    Pattern(
        # "I had six months at CLUB in 2018, on loan"
        "loan_said",
        compile_pattern(rf"(?P<who>SELF) (?:had|spent) {_GAP}(?:at|with) {_TO}[^.!?,]{{0,20}}, on loan"),
        "a spell on loan",
        relation="former",
        loan=True,
        linked=True,
    ),
    Pattern(
        # "Then CLUB from 2009 to 2012"
        "then_club",
        compile_pattern(rf"^[„“\"]?(?:Then|After that|Next)(?: it was)?,? {_TO}(?= from| for| in)"),
        "the next club of a list",
        linked=True,
    ),
    Pattern(
        # "congratulations on the move. Why CLUB, and why now?"
        "why_club",
        compile_pattern(rf"^Why {_TO}(?=,| and|\?)"),
        "the move the question is about",
        roles=("question",),
        about_self=True,
        certainty="implied",
    ),
)

STAYS = (
    Pattern(
        # "the on-loan CLUB centre-back"
        "on_loan_from",
        compile_pattern(r"\bon-loan (?P<club>CLUB)"),
        "on loan from the club, which still holds him",
        relation="current",
        roles=("lead",),
    ),
    Pattern(
        # "PERSON (CLUB)"
        "in_brackets",
        compile_pattern(r"(?P<who>PERSON) \((?P<club>CLUB)\)"),
        "the club in brackets behind the name",
        relation="current",
    ),
    Pattern(
        # "who plays for CLUB", "He plays non-league for CLUB", "He plays with me at CLUB"
        "plays_for",
        compile_pattern(
            r"(?:(?P<who>HE|PERSON) )?\b(?:plays|is playing|turns out)(?: non-league| with ME| "
            r"football| now)? (?:for|at) (?:the )?(?P<club>TEAM)"
        ),
        "plays for the club now",
        relation="current",
    ),
    Pattern(
        # "has finally kicked a ball for CLUB", "CLUB striker PERSON"
        "has_played_for",
        compile_pattern(r"(?P<who>PERSON) has [^.!?,]{0,40}? for (?P<club>CLUB)"),
        "plays for the club now",
        relation="current",
        roles=("lead",),
    ),
    Pattern(
        # "CLUB striker PERSON", "CLUB's captain PERSON"
        "clubs_player",
        compile_pattern(
            r"(?P<club>CLUB)(?:['’]s?)? (?:striker|goalkeeper|keeper|defender|midfielder|winger|"
            r"forward|captain|centre-back|full-back|left-back|right-back|star|skipper) "
            r"(?P<who>PERSON)"
        ),
        "the club's name before the role",
        relation="current",
    ),
    Pattern(
        # "I've been at CLUB since I was nine", "I've been with CLUB since 2019", "You have been in TEAM for
        # a year now"
        "been_at",
        compile_pattern(
            r"(?P<who>SELF|HE|PERSON)(?:['’]ve|['’]s| have| has) been (?:at|with|in) (?P<club>TEAM) "
            r"(?:since|for)"
        ),
        "with the club since then",
        relation="current",
    ),
    Pattern(
        # "CLUB let me go at eleven", "CLUB released me"
        "released_by",
        compile_pattern(r"(?P<club>TEAM) (?:let (?P<who>ME|HE) go|released (?P<who2>ME|HE))"),
        "was released by the club",
        relation="former",
    ),
    Pattern(
        # "I was in the academy of CLUB", "came through the ranks at CLUB", "cut your teeth at CLUB"
        "youth_at",
        compile_pattern(
            r"\b(?:in the academy (?:of|at)|came through(?: the ranks)? at|youth system (?:of|at)|"
            r"cut MY teeth at|coming through at) (?:the )?(?P<club>TEAM)"
        ),
        "in the club's youth side",
        relation="former",
        level="youth",
    ),
    Pattern(
        # "anchors the CLUB midfield", "on the CLUB roster", "the CLUB junior", "CLUB's number 21"
        "part_of",
        compile_pattern(
            r"\bthe (?P<club>CLUB) (?:midfield|defence|defense|attack|roster|junior|senior|sophomore|"
            r"goal|net|backline|squad|captaincy)\b"
            r"|(?P<club2>CLUB)['’]s (?:number|No\.|new|first-choice|top) "
        ),
        "part of the club's team",
        relation="current",
        roles=("lead",),
    ),
    Pattern(
        # "Club: CLUB (2023–)"
        "club_box",
        compile_pattern(r"^(?:Current )?(?:[Cc]lub|[Tt]eam): ?(?P<club>CLUB)"),
        "given as the club",
        relation="current",
        roles=("lead",),
        about_self=True,
    ),
    Pattern(
        # "Previous: CLUB, CLUB (2020–22)"
        "former_box",
        compile_pattern(r"(?:(?<=[:,]) |: |, )(?P<club>CLUB)"),
        "listed among the former clubs",
        needs=re.compile(r"^(?:Previous|Former|Past)(?: [Cc]lubs?)?:"),
        relation="former",
        roles=("lead",),
        about_self=True,
    ),
    Pattern(
        # "wears the armband for CLUB", "ten years between the sticks for CLUB", "two hundred games for CLUB"
        "games_for",
        compile_pattern(
            r"(?P<who>PERSON|HE|KIN)[^.!?]{0,40}? (?:games|years|caps|seasons|between the sticks|"
            r"armband)[^.!?,]{0,24}? for (?P<club>CLUB)"
        ),
        "played for the club",
        relation="former",
    ),
    Pattern(
        # "I'd been with CLUB for three years", "I was at CLUB from under-9s", "you were at CLUB", "I was at
        # CLUB, seventeen"
        "was_at",
        compile_pattern(r"(?P<who>SELF|HE|PERSON)(?:['’]d been| had been| was| were) (?:at|with) (?P<club>TEAM)"),
        "was with the club",
        relation="former",
    ),
    Pattern(
        # "I played for the youth teams of CLUB until 2021", "he played for CLUB"
        "played_for",
        compile_pattern(
            r"(?P<who>SELF|HE|PERSON|KIN) (?:played|turned out) (?:for|at) (?:the )?(?:youth teams? "
            r"of |academy of |reserves of )?(?P<club>CLUB)"
        ),
        "played there, in the past",
        relation="former",
    ),
    Pattern(
        # "Four years at CLUB, 2017 to 2021"
        "years_at",
        compile_pattern(
            r"^[„“\"]?(?:Two|Three|Four|Five|Six|One|A|Half a|\d+) (?:years?|seasons?) (?:at|with) "
            r"(?P<club>TEAM)"
        ),
        "a spell there",
        roles=("answer",),
        relation="former",
    ),
    Pattern(
        # "a year in NATION with CLUB", "CLUB from 2015"
        "list_of_clubs",
        compile_pattern(r"\ba year in NATION with (?P<club>CLUB)|(?<=[,:] )(?P<club2>CLUB) from YEAR"),
        "a club of a list",
        roles=("answer",),
        relation="former",
    ),
    Pattern(
        # "if you count CLUB"
        "counted",
        compile_pattern(r"\bif you count (?P<club>CLUB)"),
        "a club of a list",
        roles=("answer",),
        relation="former",
        about_self=True,
    ),
    Pattern(
        # "PERSON at CLUB", "PERSON, who's at TEAM now", "PERSON, who played there before me"
        "person_at",
        compile_pattern(r"(?P<who>PERSON) at (?P<club>CLUB)(?= ?[.,])"),
        "named with the club",
        relation="former",
        roles=("answer",),
        certainty="implied",
    ),
    Pattern(
        # "who's at TEAM now"
        "who_is_at",
        compile_pattern(r"(?P<who>HE|PERSON)(?:['’]s| is) (?:at|with) (?P<club>TEAM) now"),
        "is with the club now",
        relation="current",
    ),
    Pattern(
        # "PERSON, who played there before me"
        "played_there",
        compile_pattern(r"(?P<who>HE|PERSON) (?:played|was) (?P<here>there)\b"),
        "was at the club just named",
        relation="former",
    ),
    Pattern(
        # "CLUB wanted me as a right back" after "Why did you leave?"
        "wanted",
        compile_pattern(r"(?P<club>CLUB) wanted (?P<who>ME) as"),
        "the club that wanted him, in answer to why he left",
        asked=_WHY,
        roles=("answer",),
        relation="current",
        certainty="implied",
    ),
)
