"""The words that give an English club its part in a career, before its name and behind it.

"signed from CLUB" is where he came from, "a move to CLUB" where he went; where he was is in `english_stays`. Tables
only; `english_reader` asks them in their order, moves first. A pattern `before` ends where the club's name begins, one
`after` begins where it ends.
"""

import re
from dataclasses import dataclass
from typing import Literal

from interviews.extraction.careers.english_words import ADJECTIVES, ON, ROLES, SIGNS, THE
from interviews.extraction.careers.steps import Relation
from interviews.extraction.marks import compile_pattern

Part = Literal["to", "origin", "at"]


@dataclass(frozen=True, slots=True)
class Role:
    """One way in which words give a club its part. Groups: who, origin, loan.

    `town`: strong enough where the name may mean the town; `to_main`: the open end is the club he plays for.
    """

    name: str
    part: Part
    why: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    relation: Relation | None = None
    loan: bool = False
    linked: bool = False
    town: bool = False
    to_main: bool = False
    stated: bool = True
    roles: tuple[str, ...] = ("lead", "question", "answer")


MOVE_ROLES = (
    # "on loan from CLUB", "borrowed from CLUB", "here on a season-long loan from CLUB"
    Role(
        "lent_by",
        "origin",
        "on loan from the club, which still holds him",
        before=compile_pattern(rf"\b(?:loan(?:ed|ee)?|borrowed|lent)(?:[^.!?,;]{{0,24}}?),? (?:from|by) {THE}$"),
        relation="loan",
        loan=True,
        town=True,
        to_main=True,
    ),
    # "the CLUB loanee"
    Role(
        "loanee",
        "origin",
        "lent by the club, which still holds him",
        after=compile_pattern(r"(?:['’]s?)? loanee"),
        relation="loan",
        loan=True,
        to_main=True,
    ),
    # "the on-loan CLUB centre-back"
    Role(
        "loanee",
        "origin",
        "lent by the club, which still holds him",
        before=compile_pattern(r"\bon-loan $"),
        loan=True,
        roles=("lead",),
    ),
    # "CLUB's borrowed centre-forward", "CLUB's on-loan keeper"
    Role(
        "borrower",
        "at",
        "plays there on loan",
        after=compile_pattern(rf"['’]s? (?:\w+ )?(?:borrowed|on-loan|loan) {ADJECTIVES}{ROLES}"),
        relation="loan",
        loan=True,
    ),
    # "left CLUB for CLUB", "swapped CLUB for CLUB", "exchanging CLUB for CLUB", "CLUB to CLUB was"
    Role(
        "left_for",
        "to",
        "left one club for the other",
        before=compile_pattern(
            r"\b(?:left|leave|leaving|quit|swapp(?:ed|ing)|swap|exchang(?:ed|ing)|ditch(?:ed|ing)|trad(?:ed|"
            rf"ing)) {THE}(?:\w+ of )?(?P<origin>TEAM)(?: \w+){{0,3}}? for {THE}(?:\w+ of )?$"
        ),
        town=True,
    ),
    # "swapping the Highlands for CLUB"
    Role(
        "swapped_for",
        "to",
        "swapped something else for the club",
        before=compile_pattern(
            rf"\b(?:swapp(?:ed|ing)|exchang(?:ed|ing)|trad(?:ed|ing)) (?:the |a |MY |HIS )?[^.!?,;]{{1,30}}? for {THE}$"
        ),
        linked=True,
    ),
    # "left for CLUB", "headed off for CLUB"
    Role(
        "bound_for",
        "to",
        "left for the club",
        before=compile_pattern(rf"\b(?:left|leaving|headed|heading|bound|set off|upped sticks)(?: off)? for {THE}$"),
        linked=True,
        town=True,
    ),
    # "swapped the red of CLUB for tangerine"
    Role(
        "swapped",
        "origin",
        "swapped the club's colours for others",
        before=compile_pattern(
            r"\bswap(?:p(?:ed|ing))? (?:the )?(?:\w+ (?:and \w+ )?(?:shirt |jersey )?of (?:the )?)?$"
        ),
        after=compile_pattern(r" for "),
        town=True,
        to_main=True,
    ),
    # "Then came CLUB", "And then it was CLUB", "after that you went to CLUB"
    Role(
        "then",
        "to",
        "the club after the one before",
        before=compile_pattern(
            r"\b(?:[Ss]o it was|it had to be|[Cc]ollege (?:meant|was)|that meant|[Tt]hen|[Nn]ext|[Aa]fter that|"
            r"[Aa]fterwards|[Ff]rom there|[Ll]ater)(?:,? (?:came|it was|it['’]s|there was|was|on to|to|on|up|SELF|HE|"
            rf"went|moved|joined|signed|for|at|with|you were)){{0,4}},? {THE}$"
        ),
        linked=True,
        roles=("lead", "question"),
    ),
    # "from CLUB to CLUB", "the move from CLUB to CLUB"
    Role(
        "from_to",
        "to",
        "a move 'from … to …'",
        before=compile_pattern(rf"\bfrom {THE}(?P<origin>TEAM)(?: \w+){{0,3}}? (?:to|into) {THE}$"),
        town=True,
    ),
    # "You crossed the divide, CLUB to CLUB"
    Role(
        "one_to_the_other",
        "to",
        "from one club to the other",
        before=compile_pattern(r"(?:^|[,:;–(-] ?)(?P<origin>CLUB) to (?:the )?$"),
        stated=False,
    ),
    # "CLUB put him on a two-year contract", "CLUB put my first contract in front of me"
    Role(
        "contracted_by",
        "to",
        "the club gave the player a contract",
        after=compile_pattern(
            r" (?:then |finally |have |had )?(?:put|placed|tied|laid|slid|pushed|handed) (?:down )?(?:(?P<who>ME|HE|"
            r"PERSON) (?:on|to|under|a|down) |(?:MY|HIS|a|the) )[^.!?,]{0,24}?\b(?:contract|deal|terms)\b"
        ),
        linked=True,
    ),
    # "sent me on loan to CLUB", "farmed out to CLUB", "a loan at CLUB", "on loan with CLUB", "loan spells at CLUB"
    Role(
        "lent_to",
        "to",
        "lent to the club",
        before=compile_pattern(
            r"\b(?:(?:sent|shipped|farmed|packed|loaned|lent)(?: (?:ME|HE|PERSON))?(?: \w+){0,2}?(?: on loan)?(?: "
            r"\w+)? (?:to|at|with)|loan(?: \w+){0,2}? (?:to|at|with|in)|on loan,? (?:to|at|with)|(?:loan|"
            rf"work experience)(?: \w+)?(?: was| came)? (?:to|at|with)) {THE}$"
        ),
        loan=True,
        town=True,
        linked=True,
    ),
    # "CLUB was a loan", "CLUB was only on loan"
    Role(
        "was_a_loan",
        "to",
        "there on loan",
        after=compile_pattern(r"(?:['’]s| was| were)(?: only| just)? (?:a|on|MY) (?:\w+[ -]){0,2}?loan\b"),
        relation="former",
        loan=True,
        linked=True,
    ),
    # "CLUB own me till 2027", "CLUB can call me back in January"
    Role(
        "owned_by",
        "origin",
        "his club, which has lent him",
        after=compile_pattern(
            r" (?:still )?(?:owns? (?P<who>ME|HE|PERSON)|holds? (?:MY|HIS) (?:registration|contract)|can (?:recall|"
            r"call back|call) (?P<who2>ME|HE|PERSON)|ha(?:ve|s) (?:let (?P<who3>ME|HE|PERSON) out|loaned ME))"
        ),
        relation="loan",
        loan=True,
        to_main=True,
    ),
    # "drafted third overall by CLUB", "the draft: CLUB, second round"
    Role(
        "drafted_by",
        "to",
        "drafted by the club",
        before=compile_pattern(
            r"\b(?:[Dd]raft(?:ed)?(?: \w+){0,4}? (?:by|to)|[Dd]raft[:,]|draft pick (?:of|by|for)|"
            rf"[a-z]+-round pick (?:of|by|for)) {THE}$"
        ),
        linked=True,
        town=True,
    ),
    # "CLUB, on loan", "CLUB on loan", "CLUB (loan)"
    Role(
        "there_on_loan",
        "to",
        "there on loan",
        after=compile_pattern(
            r"(?: [^.!?,]{1,16}|,[^.!?,]{1,16})?,? (?:\(|on )(?:a )?(?:season-long |short |"
            r"half-season )?(?:loan\b(?! from| to)|work experience)"
        ),
        loan=True,
        town=True,
        linked=True,
    ),
    # "we got him from CLUB last summer"
    Role(
        "got_from",
        "origin",
        "they got the player from the club",
        before=compile_pattern(
            r"\b(?:got|signed|bought|brought|took|picked|nicked|pinched|poached) (?P<who>HE|PERSON)(?: (?:in|over|up|"
            rf"down|here|on loan))? from {THE}$"
        ),
        town=True,
        to_main=True,
    ),
    # "signed from CLUB", "who arrived from CLUB", "a summer signing from CLUB", "came in from CLUB", "joined us from
    # CLUB"
    Role(
        "signed_from",
        "origin",
        "came from the club",
        before=compile_pattern(
            r"\b(?:signed|signing|joined|joining|join|buy|purchase|acquisition|addition|capture|pick-up|pri[sz]ed|"
            r"lured|tempted|enticed|whisked|poached|nicked|pinched|arriv(?:ed|al|ing)|came|come|coming|switch(?:ed)?|"
            r"mov(?:ed?|ing)|transfer(?:red)?|bought|brought|recruit(?:ed)?|captured?|plucked|poached|picked up|"
            rf"snapped up|lured|acquired|landed|deal|fee|free|import|here|us)(?: [^.!?;:]{{0,30}}?)? from {THE}$"
        ),
        town=True,
        to_main=True,
    ),
    # "CLUB went bust"
    Role(
        "folded",
        "origin",
        "the club came to its end",
        after=compile_pattern(
            r"(?: (?:then|had|finally))? (?:went (?:bust|under|pop|to the wall|into administration)|folded)"
        ),
    ),
    # "How did you get from CLUB to the full-time game?"
    Role(
        "set_out_from",
        "origin",
        "the road began at the club",
        before=compile_pattern(
            rf"\b(?:get|got|go|went|came|come|journey|road|path|route|step|jump|leap|rise)(?: \w+)? from {THE}$"
        ),
        after=compile_pattern(r" to (?:the |a |here|this|being|playing)"),
    ),
    # "My contract at CLUB ran out"
    Role(
        "ran_out",
        "origin",
        "the time at the club ended",
        before=compile_pattern(rf"\b(?:contract|deal|time|spell|stint|career) (?:at|with) {THE}$"),
        after=compile_pattern(
            r"(?: (?:had|then|finally))? (?:ran out|expired|was up|ended|came to an end|finished|was over)"
        ),
        town=True,
    ),
    # "straight from the juniors of CLUB", "fresh out of CLUB"
    Role(
        "straight_from",
        "origin",
        "came straight from the club",
        before=compile_pattern(
            r"\b(?:straight|fresh|directly) (?:from|out of) (?:(?:the |their )?(?:juniors|academy|youth \w+|"
            rf"under-\d\ds|reserves|ranks) (?:of|at) )?{THE}$"
        ),
        town=True,
    ),
    # "left CLUB", "leaving CLUB", "after departing CLUB", "released by CLUB", "let go by CLUB", "out of contract at
    # CLUB"
    Role(
        "left",
        "origin",
        "left the club",
        before=compile_pattern(
            r"\b(?:left|leave|leaving|quit|quitting|walked away from|waved goodbye to|said goodbye to|"
            r"parted (?:company|ways) with|depart(?:ed|ing)|exit(?:ed)? from|departure from|(?:released|let go|"
            r"dropped|discarded|sold|cut|rejected|binned|freed|axed|dumped|offloaded) (?:\w+ )?by|release (?:from|"
            rf"by)|walked out (?:of|on)|rejection (?:from|by|at)) {THE}$"
        ),
        town=True,
    ),
    # "CLUB let me go", "CLUB released him at sixteen", "CLUB sold me", "CLUB didn't keep me on"
    Role(
        "let_go",
        "origin",
        "the club let the player go",
        after=compile_pattern(
            r" (?:pocketed|received|banked|collected|recouped|netted|were paid|got) [^.!?,;]{1,30} for (?P<who3>ME|HE|"
            r"PERSON)|(?:['’]s? (?:academy|youth \w+))?(?: [a-z]+){0,3}? (?:let (?P<who>ME|HE|PERSON) go|(?:released|"
            r"sold|sells?|dropped|cut|binned|freed|ditched|discarded|rejected|offloaded|got rid of|moved|told|kept|"
            r"keep) (?P<who2>ME|HE|PERSON)|let us go|(?:made|said) [^.!?]{0,20}too small)"
        ),
        town=True,
    ),
    # "CLUB signed me", "CLUB took a punt on him", "CLUB came in for me", "CLUB gave me a deal"
    Role(
        "signed_by",
        "to",
        "the club signed the player",
        after=compile_pattern(
            r"(?: (?:then|finally|eventually|duly|soon|had|have|has|also|who|that|first|"
            rf"already)){{0,2}} {SIGNS} (?P<who>ME|HE|PERSON)"
        ),
        town=True,
        linked=True,
    ),
    # "CLUB got in touch", "CLUB came calling", "CLUB rang", "when CLUB called"
    Role(
        "rang",
        "to",
        "the club that called, and was followed",
        after=compile_pattern(
            r"(?: (?:then|finally|eventually|soon|had|have)){0,2} (?:got in touch|came (?:calling|knocking|along|in|"
            r"next|up)|rang|phoned|called(?! [A-Z]| PERSON)|texted|made contact|made (?:the|their) move|was next|"
            r"were next|followed)\b"
        ),
        linked=True,
        stated=False,
        roles=("question", "answer"),
    ),
    # "will join CLUB in July", "have signed for CLUB, from July", "am off to CLUB", "moves to CLUB next summer"
    Role(
        "will_join",
        "to",
        "the next club",
        before=compile_pattern(
            r"(?:\bwill|['’]ll|\bgoing to|\babout to|\bagreed(?: a deal)?(?: to)?|\bset to|"
            r"\bdue to) (?:be )?(?:\w+ )?(?:join(?:ing)?|sign(?:ing)? (?:for|with)|mov(?:e|ing) to|play(?:ing)? for|"
            rf"head(?:ing)? to|switch(?:ing)? to|go(?:ing)? to) {THE}$|"
            # "I have signed a contract with CLUB"
            rf"(?:['’](?:ve|s)|\bha(?:ve|s)) signed a (?:\w+ )?(?:contract|deal) (?:with|at|for) {THE}$"
        ),
        relation="future",
    ),
    # "congratulations on the move. Why CLUB, and why now?"
    Role(
        "why_club",
        "to",
        "the move the question is about",
        before=compile_pattern(rf"^[Ww]hy {THE}$"),
        after=compile_pattern(r"(?:,| and\b|\?)"),
        stated=False,
        roles=("question",),
    ),
    # "now of CLUB", "these days with CLUB"
    Role(
        "now_of",
        "at",
        "'now' before the club",
        before=compile_pattern(
            rf"\b(?:[Nn]ow|[Cc]urrently|[Pp]resently|[Tt]hese days|[Nn]owadays)(?: \w+)? (?:of|with|at) {THE}$"
        ),
        relation="current",
    ),
    # "the move to CLUB", "your switch to CLUB", "a transfer to CLUB", "the step up to CLUB"
    Role(
        "move_to",
        "to",
        "a move to the club",
        before=compile_pattern(
            r"(?<!\w)(?:[Tt]he|MY|HIS|[Aa]|[Tt]hat|[Tt]his|free|big|dream|permanent|summer) (?:move|switch|transfer|"
            rf"step|jump|return|trade|homecoming)(?: \w+){{0,2}}? to {THE}$"
        ),
        linked=True,
        town=True,
    ),
    # "crossed the water to CLUB", "made the short trip to CLUB", "upped sticks for CLUB"
    Role(
        "made_for",
        "to",
        "made his way to the club",
        before=compile_pattern(
            r"\b(?:crossed|sailed|flew|drove|relocated|emigrated|upped sticks|took the (?:boat|plane|ferry|train)|"
            r"made the (?:\w+ )?(?:move|switch|step|jump|trip|journey|leap|hop)|dropp(?:ed|ing)(?: down| back)?(?: a|"
            rf" into| to))[^.!?,;]{{0,30}}? (?:to|for|with|at) {THE}$"
        ),
        linked=True,
    ),
    # "joined CLUB", "signed for CLUB", "moved to CLUB", "your move to CLUB", "ended up at CLUB", "chose CLUB"
    Role(
        "joined",
        "to",
        "joined the club",
        before=compile_pattern(
            r"\b(?:(?:re-?)?join(?:ed|ing|s)?(?: up with| forces with)?(?: the (?:academy|youth \w+|ranks) (?:of|"
            rf"at))?|(?:re-?)?sign(?:ed|ing|s)?(?: \w+){{0,4}}?(?:{ON}) (?:for|with|at|to)|(?:move[ds]?|moving|"
            r"switch(?:ed|ing|es)?|transfer(?:red)?|step(?:ped)?|jump(?:ed)?|return(?:ed|ing)?|"
            rf"transition)(?: \w+)?{ON} (?:to|into)|committ?(?:ed|ing)? to|recruited (?:by|to)|headed (?:\w+ )?(?:to|"
            r"for)|(?:land|end|pitch|rock|turn|wind|wound|pop|show|fetch|wash)(?:ed)?(?: \w+)? up (?:at|with|in)|"
            r"landed (?:at|with)|put pen to paper (?:with|at|for)|plump(?:ed)? for|settled on|took a (?:punt|chance|"
            r"gamble|leap) on|tried (?:MY|HIS) luck (?:at|with)|(?:bought|snapped up|picked up|signed|taken on|"
            r"scouted|spotted|drafted|recruited|discovered|poached|lured|selected|acquired|claimed|traded|"
            r"sold) (?:\w+ )?(?:by|to)|traded to|(?:traded|sold|sell|sells|sent|shipped|moved|took|brought|got|"
            r"transferred) (?:ME|HE|PERSON)(?: \w+){0,2} (?:in)?to|(?:came|come|coming|went|going|go|got|gone|off|"
            r"back|home|round|across|over|down|up|on)(?: \w+){0,2}? to|choose|chose|choosing|picked|plumped for|"
            r"opted for|scholarship (?:to|from)|contract (?:at|with|from)|deal (?:at|with|from)|(?:terms|"
            rf"forms) (?:at|with|for)|head(?:s|ing)? (?:off )?(?:to|for)|goes (?:back |home )?to) {THE}$"
        ),
        linked=True,
    ),
)
