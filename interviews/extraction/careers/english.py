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
        # "I have signed a contract with CLUB"
        "signs_next",
        compile_pattern(rf"\bsigned a (?:\w+ )?(?:contract|deal) (?:with|at|for) {_TO}"),
        "a contract with the next club",
        relation="future",
        from_main=True,
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
        # "who's at TEAM now"
        "who_is_at",
        compile_pattern(r"(?P<who>HE|PERSON)(?:['’]s| is) (?:at|with) (?P<club>TEAM) now"),
        "is with the club now",
        relation="current",
    ),
    Pattern(
        # "PERSON, who played there before me"
        "played_there",
        compile_pattern(
            r"(?P<who>HE|PERSON) (?:\w+ )?(?:played|was|signed|came|went) (?P<here>(?:for|with|at) them|there)\b"
        ),
        "was at the club just named",
        relation="former",
    ),
    Pattern(
        # "PERSON already plays for them"
        "plays_there",
        compile_pattern(r"(?P<who>HE|PERSON) (?:\w+ )?plays (?P<here>(?:for|with) them|there)(?!\w)"),
        "plays for the club just named",
        relation="current",
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
