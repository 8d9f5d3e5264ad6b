"""The words that say that somebody is or was at an English club: "two seasons at CLUB", "the CLUB goalkeeper"."""

from interviews.extraction.careers.english_moves import MOVE_ROLES, Role
from interviews.extraction.careers.english_words import ADJECTIVES, ROLES, THE
from interviews.extraction.marks import compile_pattern

STAY_ROLES = (
    # "Before that it was CLUB", "Earlier I was at CLUB"
    Role(
        "before_that",
        "at",
        "the club before",
        before=compile_pattern(
            r"\b(?:[Bb]efore (?:that|then)|[Pp]rior to that|[Ee]arlier)(?:,? (?:it was|there was|came|SELF|was|were|"
            rf"had|been|at|with|in|for|on|loan))*,? {THE}$"
        ),
        relation="former",
        roles=("question", "answer"),
    ),
    # "CLUB before that", "CLUB beforehand"
    Role(
        "before_that",
        "at",
        "the club before",
        after=compile_pattern(r",? (?:before (?:that|then|this|here|CLUB)|beforehand|previously)\b"),
        relation="former",
        roles=("question", "answer"),
    ),
    # "former CLUB man PERSON", "the ex-CLUB striker", "one-time CLUB trainee"
    Role(
        "former_player",
        "at",
        "'former' before the club's name",
        before=compile_pattern(
            r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-time|[Ee]rstwhile|[Ff]ormerly of|[Ff]ormerly with|[Oo]nce of|[Ll]ate of|"
            rf"[Pp]reviously of|[Pp]reviously with)[- ](?:CLUB(?:,| and|, and) )?{THE}$"
        ),
        relation="former",
        town=True,
    ),
    # "since our CLUB days", "in my days at CLUB", "Since CLUB, aye"
    Role(
        "days",
        "at",
        "the days at the club",
        after=compile_pattern(r"(?:['’]s?)? (?:days|years|time|spell|stint|career)\b"),
        relation="former",
        roles=("question", "answer"),
    ),
    # "Since CLUB, aye", "since the CLUB days"
    Role(
        "since",
        "at",
        "since his time at the club",
        before=compile_pattern(r"\b[Ss]ince (?:MY |OUR |the |WE (?:were|was) at )?$"),
        relation="former",
        roles=("question", "answer"),
        town=True,
    ),
    # "CLUB were the ones who believed in me", "CLUB gave me my debut", "CLUB was where I learned"
    Role(
        "believed_in",
        "at",
        "the club that believed in the player",
        after=compile_pattern(
            r"(?: \w+){0,6}? (?:believed in|gave ME MY|stuck (?:by|with)|looked after|put (?:their )?(?:faith|"
            r"trust) in|made) ME|(?:['’]s| was| is) where (?P<who>SELF|HE|PERSON) (?!grew up|was born|lived?)"
        ),
        relation="former",
    ),
    # "a product of the CLUB academy", "came through the ranks at CLUB", "a graduate of CLUB's youth system"
    Role(
        "came_through",
        "at",
        "came through the club's youth",
        before=compile_pattern(
            r"\b(?:(?:[Pp]roduct|[Gg]raduate|[Aa]lumn\w+) of|(?:c[ao]me|coming|rose|risen|progressed|working my way|"
            r"worked (?:my|his|her) way|brought|went)(?: up)? through(?: \w+){0,3}?(?: (?:at|of|with))?|(?:academy|"
            r"youth (?:system|teams?|set-?up|ranks|sides?)|ranks|books|juniors|schoolboys?|apprentice(?:ship)?|"
            r"scholar(?:ship)?|trainee|YTS|youth|centre of excellence|School of Excellence)(?: \w+)? (?:at|of|with|"
            r"for)|cut (?:MY|HIS) teeth (?:at|with)|learn(?:ed|t) (?:MY|HIS) trade (?:at|with)|(?:served|did|"
            r"doing) (?:MY|HIS|an|a) (?:\w+ )?(?:apprenticeship|scholarship|YTS) (?:at|with)|grew up (?:at|"
            rf"playing for)|schooled (?:at|by)|raised (?:at|by)|developed (?:at|by)) {THE}$"
        ),
        relation="former",
        town=True,
    ),
    # "CLUB's academy", "the CLUB youth set-up", "CLUB graduate", "an CLUB product", "CLUB under-16s"
    Role(
        "youth_of",
        "at",
        "in the club's youth",
        after=compile_pattern(
            r"(?:['’]s?)? (?:academy|youth (?:team|system|set-?up|ranks|side)s?|under-\d\ds?|LEVELs?|schoolboys|"
            r"juniors|reserves|development|graduate|product|apprentice|trainee|scholar|School of Excellence|"
            r"Centre of Excellence)"
        ),
    ),
    # "PERSON (CLUB)", "PERSON of CLUB", "PERSON, now at CLUB", "PERSON, who's with CLUB", "he's at CLUB now"
    Role(
        "person_of",
        "at",
        "the club behind the name",
        before=compile_pattern(
            r"(?P<who>PERSON|HE)(?: \(|(?:,? (?:who(?:['’]s| is)|now|currently|still|these days|here|over|up|down|"
            rf"out)){{0,3}},? (?:of|at|with|for) {THE})$"
        ),
        town=True,
    ),
    # "CLUB striker PERSON", "CLUB's new signing, PERSON"
    Role(
        "their_player",
        "at",
        "the club's name before the role and the player's",
        after=compile_pattern(
            rf"(?: (?:Women|Ladies)(?:['’]s)?)?(?:['’]s?)?(?: and NATION)? {ADJECTIVES}{ROLES},? (?P<who>PERSON)"
        ),
    ),
    # "CLUB have a new man between the posts"
    Role(
        "their_role",
        "at",
        "the club's new player, of whom the text tells",
        after=compile_pattern(rf" ha(?:ve|s)(?: got)? (?:a|their) new (?:[a-z-]+ )?(?:{ROLES}|face)(?![\w-])"),
        roles=("lead",),
    ),
    # "the CLUB goalkeeper", "CLUB's number nine", "CLUB's first-choice keeper"
    Role(
        "their_role",
        "at",
        "the club's name before the role",
        after=compile_pattern(
            rf"(?: (?:Women|Ladies)(?:['’]s)?)?(?:['’]s?)?(?: and NATION)? {ADJECTIVES}(?:{ROLES}|number \d{{1,2}}|"
            r"No\.? ?\d|captaincy|armband)(?![\w-])"
        ),
        roles=("lead", "question"),
    ),
    # "A lad at CLUB called PERSON"
    Role(
        "called",
        "at",
        "one of the club, by his name",
        after=compile_pattern(r" (?:called|named|by the name of) (?P<who>PERSON)"),
        relation="former",
    ),
    # "wore the CLUB shirt", "pulled on the CLUB colours": with years, as the reader sees to
    Role(
        "worn",
        "at",
        "wore the club's shirt",
        before=compile_pattern(r"\b(?:wore|worn|wear|wears|wearing|pulled on|donned|in) (?:the |a )?$"),
        after=compile_pattern(r"(?:['’]s?)? (?:[a-z-]+ ){0,2}?(?:shirt|jersey|colou?rs|kit|strip)\b"),
    ),
    # "on CLUB's books since 2021", "on the CLUB books"
    Role(
        "on_books",
        "at",
        "on the club's books",
        before=compile_pattern(r"\bon (?:the )?$"),
        after=compile_pattern(r"(?:['’]s?)? (?:books|payroll|roster|staff list)\b"),
    ),
    # "some history at CLUB", "good memories of CLUB", "what do you miss about CLUB"
    Role(
        "memories",
        "at",
        "what he looks back on",
        before=compile_pattern(
            r"\b(?:(?:history|past|memories|recollections) (?:at|with|of|from|in)|(?:look|looking|looked|think|"
            rf"thinking) back (?:at|on|to)(?: MY (?:time|years|days|spell) (?:at|with))?) {THE}$"
        ),
        relation="former",
        roles=("question", "answer"),
    ),
    # "Nine, if you count CLUB"
    Role(
        "counted",
        "at",
        "one of his clubs, as he counts them",
        before=compile_pattern(rf"\b(?:[Ii]f you count|[Cc]ounting|[Nn]ot counting) {THE}$"),
        relation="former",
        roles=("answer",),
    ),
    # "my old mates at CLUB", "your former team-mates from CLUB"
    Role(
        "old_mates",
        "at",
        "his team-mates of old",
        before=compile_pattern(
            r"\b(?:old|former|ex|erstwhile|one-time)[- ](?:[a-z]+ )?(?:mates?|pals?|friends?|lads|girls|team-?mates?|"
            rf"colleagues?|room-?mates?|comrades)(?: \w+)? (?:at|from|with|in) {THE}$"
        ),
        relation="former",
        roles=("question", "answer"),
    ),
    # "I was a CLUB player", "he became a CLUB man"
    Role(
        "was_a",
        "at",
        "a player of the club",
        before=compile_pattern(
            r"(?P<who>SELF|HE|PERSON)(?:['’](?:s|m|d|re))?(?: (?:was|were|am|is|became|had been|still|been|now|once|"
            r"have)){0,3} (?:a|an|the) $"
        ),
        after=compile_pattern(rf" (?!man|woman|lad|boy|legend|favou?rite|hero)(?:{ROLES})(?![\w-])"),
    ),
    # "anchors the CLUB midfield", "in the CLUB goal", "CLUB's back four"
    Role(
        "part_of",
        "at",
        "part of the club's team",
        after=compile_pattern(
            r"(?:['’]s?)? (?:\w+ )?(?:midfield|defen[cs]e|attack|roster|goal|net|nets|back(?:line| line| four| three)|"
            r"squad|captaincy|front line|first team|engine room|starting (?:XI|eleven|line-up)|line-up|forward line|"
            r"wing|flank|dressing room|jersey|colours|badge)\b"
        ),
        roles=("lead", "question"),
    ),
    # "captain of CLUB", "in goal for CLUB", "two seasons at CLUB", "my time with CLUB", "played for CLUB", "leads
    # CLUB"
    Role(
        "strongly_at",
        "at",
        "time, games or a place at the club",
        before=compile_pattern(
            r"\b(?:(?:years?|seasons?|months?|weeks?|spells?|stints?|time|days|games?|matches|appearances|starts|"
            r"goals|caps|campaigns?|career|summers?|winters?|life|terms?|halves|half|debut|minutes|clean sheets?|"
            rf"assists|outings|bow|promotions?|titles?|first (?:club|team|season)|{ROLES})(?: \w+){{0,3}}?(?: was|"
            r" were|,)? (?:at|with|for|of|in)|(?:play|turn|line|suit|star|feature|appear|pull)(?:s|ed|ing|red|"
            r"ring)?(?: \w+){0,4}? (?:for|at|with|in)|(?:started|began|begun|starting)(?: \w+){0,4}? (?:at|with|"
            r"for|in)|plies (?:his|her) trade (?:at|with|for)|(?:keeps|kept|keeping) goal (?:for|at)|in (?:goal|"
            r"goals|nets?) (?:for|at)|(?:captain|lead|skipper|represent|anchor|marshal|steer)(?:s|ed|ing|led|"
            r"ling)?(?: out)?|first club(?: \w+)? was|club was|shirt (?:of|for)|colours of|midfield (?:of|for|at)|"
            rf"(?:settl(?:ed|ing) (?:in|down)|happy|in the (?:team|side|squad|first team)) (?:at|with)) {THE}$"
        ),
        town=True,
    ),
    # "I was at CLUB", "you've been with CLUB", "He is at CLUB"
    Role(
        "was_at",
        "at",
        "was with the club",
        before=compile_pattern(
            r"(?P<who>SELF|HE|PERSON|WE|KIN)(?:['’](?:s|m|ve|d|re))?(?: (?:was|were|is|am|are|been|have|has|had|"
            r"spent|got|stayed|still|also|then|only|just|always|first|back|over|now|already|never left|signed|did|"
            rf"played|out|there|a|on the books|in|youth|part|boy|kid)){{0,5}} (?:at|with|for|of) {THE}$"
        ),
    ),
    # "at CLUB", "with CLUB", "for CLUB" in a sentence about somebody
    Role(
        "at",
        "at",
        "a word of place before the club",
        before=compile_pattern(
            r"\b(?:[Aa]t|[Ww]ith|(?:play\w*|scor\w+|goals?|kept|keeps|starts?|started|debut\w*|captain\w*|armband|"
            r"caps?|games?|matches|minutes|turn\w* out|sign\w*|lin(?:e|es|ed|ing)|featur\w+|appear\w*|seasons?|"
            rf"years?)[^.!?;]{{0,40}}? for) {THE}$"
        ),
        stated=False,
    ),
    # "Club: CLUB", "Previous clubs: CLUB", "Teams: CLUB"
    Role(
        "fact_box",
        "at",
        "given as a club of his",
        before=compile_pattern(
            r"^[^:.]{0,24}\b(?:[Cc]lubs?|[Tt]eams?|[Cc]areer|[Pp]revious(?:ly)?|[Ff]ormer|[Pp]ast|[Yy]outh|[Cc]ollege|"
            r"CLUBS?|TEAMS?|CAREER|PREVIOUS)[^:.]{0,16}: ?(?:[^.!?]{0,300}(?:, |; |\) ?))?$"
        ),
        roles=("lead",),
        town=True,
    ),
)

ROLES_IN_CAREER = (*MOVE_ROLES, *STAY_ROLES)
