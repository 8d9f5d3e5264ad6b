"""English of friends and schoolmates: "my best mate, Edin Marsic", "I sat next to Edin Marsic in maths"."""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import FRIEND, FRIEND_ASKED, SCHOOL

_FRIEND = (
    r"(?:(?:very |absolute |really )?(?:best|good|great|close|closest|oldest|old|dear|lifelong|big)(?: \w+)? "
    r"(?:friend|mate|pal|mucker|buddy|buddies)s?)(?![\w-])"
)
_SCHOOLMATE = r"(?:class-?mate|school[- ]?mate|school ?friend|college room-?mate|desk-?mate)s?(?![\w-])"


_SENTENCES = (
    *rows(
        SCHOOL,
        # "We were at the same school", "I went to school with Edin Marsic", "My roommate was Edin Marsic" at college
        (
            r"WE(?: were| went| sat| both went| go| had been)? [^.!?;]{0,30}\b(?:at|to|in|from) (?:the )?same "
            r"(?:[\w-]+ )?(?:school|class|college|university|classroom|year at school)\b"
        ),
        (
            r"WE [^.!?;]{0,40}(?<!\w)(?:sat (?:next to|beside) each other|shared a desk|at school together|"
            r"in school together|in the same (?:class|form|homeroom)|walked to school)\b"
        ),
        implied=True,
    ),
    *rows(
        SCHOOL,
        r"\b(?:at|to) (?:the same |primary |high |secondary )?(?:school|college|university) with (?P<who>PEOPLE)",
        by_self=True,
    ),
    *rows(
        SCHOOL,
        (
            r"(?P<who>PERSON|HE) and SELF [^.!?;]{0,40}\b(?:same (?:[\w-]+ )?(?:school|class|college)|"
            r"at school together)\b"
        ),
        # "Edin Marsic was in my class", "I sat next to Edin Marsic in school"
        r"(?P<who>PERSON|HE) [^.!?;]{0,30}\bin MY (?:class|form|year at school|school year|homeroom)\b",
    ),
    *rows(
        SCHOOL,
        (
            r"MY (?:college |freshman |university )?(?:room-?mate|roomie)(?: in [A-Z][\w-]+| at college|"
            r" in college)?(?:,| was| is) (?P<who>PERSON)"
        ),
        implied=True,
        context=r"\b(?:college|university|State|campus|scholarship)\b",
    ),
    *rows(
        FRIEND,
        # "My best friend since the academy."
        r"^[\"“(]?MY (?:best|closest|oldest) (?:friend|mate|pal)(?: [^.!?,]{1,40})?[.!]",
        r"WE(?: are|['’]re|['’]ve been| were) (?:[\w-]+ ){0,4}(?:friends|mates|pals)\b",
        implied=True,
    ),
    *rows(
        FRIEND,
        r"(?P<who>PERSON|HE)(?:,? who)? NEAR\bbest man\b",
        context=r"\b(?:my|My)\b|\ue008",
    ),
)

_NOUNS = (
    *rows(
        SCHOOL,
        rf"(?:OWN|a|an) ADJ{_SCHOOLMATE}",
        claims=False,
    ),
    *rows(
        FRIEND,
        # "my best mate", "a good friend of mine", "We're great mates now"
        (
            r"(?:OWN ADJ|(?<!\w)(?:a|one of MY) (?=very|really|absolute|best|good|great|close|dear|lifelong|"
            rf"big)){_FRIEND}"
        ),
        rf"^\W{{0,3}}(?:A |An |And )?(?i:{_FRIEND})",
        claims=False,
    ),
    *rows(
        FRIEND,
        (
            r"(?<!\w)(?:god-?father|god-?mother|godparent) (?:to|of) (?:MY|OUR)|\bbest man at (?:MY|OUR)|"
            r"MY best man\b|\blike a (?:brother|sister) to ME"
        ),
        implied=True,
        claims=False,
    ),
)

_HINTS = (
    *hints(
        FRIEND,
        # "the closest friend I've got", "A friend like that, you get one."
        r"(?:closest|best|oldest|truest) (?:friend|mate|pal) (?:SELF|that SELF|in the)|[Aa] (?:friend|mate|pal) "
        r"like (?:that|HE|PERSON)|friends? for life",
    ),
    *hints(
        SCHOOL,
        # "We took all the same classes", "in the same maths set"
        r"(?:took|taken|had|sat in|were in) (?:all )?the same [\w -]{0,16}(?:class(?:es)?|set|lectures|courses|"
        r"seminars|form)(?!\w)",
        r"PERSON (?:was|as|is) (?:a |MY )?(?:college |freshman )?room-?mate(?!\w)",
        context=r"\b(?:class|classes|set|lectures|courses|seminars|form|college|university|campus|freshman|school)\b",
    ),
    *hints(
        SCHOOL,
        (
            r"(?:(?:same|MY|OUR) (?:[\w-]+ )?(?:school|class|form|classroom|homeroom|primary|college)|(?:in|at) "
            r"(?:maths|school|primary|secondary|high school|class|chemistry|college)(?: [\w-]+){0,3} (?:together|"
            r"with|for \w+ years)|(?:next to|beside|with) (?:PERSON|HE) (?:in|at) (?:school|class|maths|primary|"
            r"college|chemistry|history)|year (?:above|below) ME at school|at school together|school bus|"
            r"went to school with|school together)(?!\w)"
        ),
    ),
    *hints(
        SCHOOL,
        (
            r"(?:went to (?:St |Saint )?[\w'’.-]+(?: [\w'’.-]+){0,4} with PERSON|(?:years?|year) (?:above|below|"
            r"ahead of|behind) ME|first day (?:at|of) (?:[\w-]+ )?(?:school|college|reception)|(?:in|from|since|"
            r"at) (?:primary|secondary|infants?|junior|high|grammar|middle) (?:school|one)|school (?:yard|bus|"
            r"team|gates|run)|playground|class(?:es)? (?:with|together)|(?:GCSEs?|A[- ]levels|Highers|"
            r"Leaving Cert|detention|homework|exams) (?:with|together)|GCSEs?|A[- ]levels|Leaving Cert|"
            r"same (?:year|sixth form|homeroom|tutor group))(?!\w)"
        ),
        context=(
            r"\b(?:school|class|year|primary|college|sixth|playground|maths|GCSE|exams|with|detention|"
            r"homework)"
        ),
    ),
    *hints(
        FRIEND,
        r"been (?:best |good |great |close )?(?:pals|mates|friends|buddies)(?!\w)",
        (
            r"(?:thick as thieves|like family|like (?:a |MY )?KIN|inseparable|very close|really close|so close|"
            r"close friends|best (?:friends|mates|pals|buddies)|good (?:friends|mates|pals)|great (?:friends|"
            r"mates|pals)|best man|godfather|godmother|at (?:MY|HIS|each other['’]s) weddings?|friends for life|"
            r"friendship|firm friends)(?!\w)"
        ),
        (
            r"(?:(?:since|from) (?:nursery|the cradle|playgroup|kindergarten|we were (?:wee|kids|five|six|seven|"
            r"small))|known (?:HE|PERSON|each other) (?:since|all|for ever|forever|my whole)|known each other|"
            r"grew up (?:two|three|a few|next|on the same|across)|same (?:street|estate|road|village|crèche)|"
            r"next door|(?:a (?:big |great )?(?:pal|mate|buddy|friend|mucker)) of mine|go(?:es)? (?:way )?back|"
            r"on holiday with|went on holiday|ring (?:HE|PERSON) (?:every|most)|talk every (?:day|night)|"
            r"tell (?:HE|PERSON) everything|shoulder to cry|soul ?mate|joined at the hip|speak (?:every day|"
            r"most days)|bridesmaid|groomsman|maid of honou?r)(?!\w)"
        ),
        (
            r"(?:the (?:one|first|lad|man|person)) SELF (?:ring|call|phone|text|turn to|confide in)|[Pp]roper "
            r"(?:pal|mate)"
        ),
    ),
)

_QUESTIONS = (
    *questions(
        FRIEND_ASKED,
        r"(?i:\bwho\b[^?]{0,30}\bbest (?:friend|mate)\b)",
        (
            r"(?i:(?<!\w)who(?:['’]s|m)? (?:do SELF get on best with|are SELF (?:closest to|tightest with)|"
            r"is SELF closest to)[^?]{0,30}\?|(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:pal|best (?:pal|mate|"
            r"friend|buddy)|bestie|mate|closest friend)[^?.]{0,30}[?:])"
        ),
    ),
)

_OPENINGS = (
    *openings(
        FRIEND_ASKED,
        (
            r"(?i:(?<!\w)(?:best (?:mate|friend|pal)|closest|friendship|get on (?:best|well) with|"
            r"confide)\b[^?]{0,60}[?:])"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
