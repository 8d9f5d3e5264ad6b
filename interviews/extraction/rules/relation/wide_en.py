"""English words around a name that are enough to say what he is: "on a plate for Marsic", "since nursery"."""

from interviews.extraction.marks import CLUB
from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, compile_row, row

_WHY_COACH = "what is told of the other is a coach's work"
_WHY_MODEL = "the player says whom he looked up to, studied or wanted to be like"
_WHY_PRAISED = "the player praises the other, or names him as a favourite"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other takes, or took, the player's place, number or office"
_WHY_RIVAL = "they compete, or competed, for one place in the team"
_WHO = r"(?:PERSON|HE)"


def _wide(source: str, types: tuple[str, ...], rule: str, why: str, context: str = "") -> Row:
    said = compile_row(f"(?s:{context})") if context else None
    return row(rf"(?<!\w)(?:{source})", types, rule, why, certainty="implied", claims=False, context=said)


ENGLISH: tuple[Row, ...] = (
    # "Alongside Marsic he has formed", "in front of Marsic", "paired with Marsic"
    _wide(
        r"(?:[Aa]longside|[Bb]eside|[Nn]ext to|[Ww]ith|[Tt]ogether with|[Ii]n tandem with) PERSON[^.!?;]{0,40}"
        r"(?<!\w)(?:form\w*|anchor\w*|at the back|up front|in midfield|in defence|in defense|at centre-half|"
        r"in the middle|on the other (?:side|wing|flank)|in digs|in the academy|through the ranks)(?!\w)|"
        r"(?:paired|pairing|partnered|partnership|partnering|combin\w+|forged|struck up|link(?:ed|s|ing)? up|linking|"
        r"house[- ]?sharing|car[- ]?sharing|sharing (?:a [\w-]+|digs)|came (?:up )?through(?: [\w-]+){0,4}|"
        r"on the same wavelength) (?:with )?(?:PERSON|HE)|came (?:up )?through the (?:ranks|academy|system)",
        MATE,
        "plays_beside",
        WHY_PLAYED,
    ),
    # "put it on a plate for Marsic", "Marsic bailed us out", "we've Marsic in goal"
    _wide(
        r"(?:on a plate for|squared it (?:to|for)|laid it off (?:to|for)|set up|slid in|played in|fed|teed up|found|"
        r"picked out|slipped in|crossed (?:it )?(?:to|for)|passed (?:it )?to|knocked it (?:down )?(?:to|for)|"
        r"flicked it on (?:to|for)) PERSON|(?:WE(?:['’]ve| have)(?: got)?|having) PERSON (?:in goal|at the back|"
        r"up front|up top|on the (?:wing|left|right)|in midfield|behind|in there)|PERSON (?:bailed|saved|rescued|"
        r"kept|"
        r"got|dug|has kept) (?:WE|ME)(?!\w)|(?:PERSON|HE) (?:behind|next to|beside|alongside|in front of|outside|"
        r"inside) (?:ME|WE|SELF)(?!\w)|PERSON (?:came|went|comes) on for ME|(?:SELF )(?:came|went) on for PERSON",
        MATE,
        "scene",
        WHY_SCENE,
    ),
    _wide(
        r"(?:took ME under HIS wing|looked after ME|showed ME the ropes|showed ME (?:around|round)|"
        r"made ME feel (?:at "
        r"home|welcome)|keeps (?:WE|ME) (?:laughing|going|sane|honest)|winds ME up|slags? ME|has WE in stitches|"
        r"taking the mick\w*|hammer(?:s|ed) ME|[Ll]ads like PERSON|[Gg]irls like PERSON|[Cc]haracters like PERSON|"
        r"in OUR dressing[- ]room|in OUR (?:team|squad|side)|"
        r"(?:roomie|room[- ]mates?|rooms? with) PERSON)(?!\w)",
        MATE,
        "looks_after_me",
        WHY_SCENE,
        r"^(?!.*\b(?:gaffer|manager|coach)\b)",
    ),
    _wide(
        r"(?:PERSON|HE),? and (?:SELF|myself)(?: [\w'’-]+){0,5} (?:together|same|both|since)|same (?:back (?:four|"
        r"five|"
        r"three|line)|midfield|front (?:two|three)|teams?|youth teams?|dressing[- ]room|academy|intake|age[- ]group)",
        MATE,
        "plays_beside",
        WHY_PLAYED,
        r"^(?!.*\b(?:school|class|GCSEs?|maths|against)\b)",
    ),
    # "Head coach Edin Marsic handed him the shirt", "if it wasn't for Marsic at under-12s"
    _wide(
        rf"(?<!{CLUB} )(?<!{CLUB}['’]s )(?:[Hh]ead coach|[Mm]anager|[Gg]affer|[Cc]oach|[Bb]oss),? PERSON",
        ("coach",),
        "trained_me",
        _WHY_COACH,
    ),
    _wide(
        r"(?:[Ii]f it (?:wasn['’]t|weren['’]t|hadn['’]t been) for|[Ww]ithout|[Tt]hanks to|down to) PERSON",
        ("coach",),
        "trained_me",
        _WHY_COACH,
        r"LEVEL|\b(?:[Uu]nder-?\d|U\d\d|coach\w*|manager|gaffer|academy|youth|trial|training|picked)",
    ),
    # coaches: what only they do
    _wide(
        r"(?:took ME for the LEVEL|took the LEVEL|ran the (?:LEVEL|academy|youth)|as HIS (?:number two|assistant)|"
        r"HIS (?:sessions|drills|training|team talks|methods|half-time)|put ME in the (?:team|side|first team)|"
        r"called ME into HIS office|pulled ME (?:aside|in|over)|gave ME the (?:nod|armband)|handed ME|"
        r"owe (?:HE|that man|that woman|everything to)|made ME the (?:player|footballer|defender|keeper)|"
        r"stayed (?:behind|out) with ME|worked with ME|drilled (?:it )?into (?:ME|WE)|put (?:ME|WE) through|"
        r"(?:picks|picked) the team|stuck by ME|stood by ME|had ME (?:running|doing|training|playing)|"
        r"sat ME down|wanted ME (?:here|in)|rang ME (?:up )?(?:and|to)|phoned ME|sold ME on|convinced ME to (?:come|"
        r"sign|"
        r"join)|switched ME|pushed ME (?:back|forward|up)|brought ME on|took ME off|hooked ME)(?!\w)",
        ("coach",),
        "trained_me",
        _WHY_COACH,
        r"^(?!.*\b(?:agent|chairman|director of football|physio|dad|father|mum|mother|teacher|doctor|captain|"
        r"skipper)\b)",
    ),
    # role models
    _wide(
        r"(?:take (?:bits|things|little bits|elements|a leaf|inspiration|a lot|something) (?:out )?(?:of|from)|"
        r"took (?:bits|things|a leaf|inspiration|a lot|loads) (?:out )?(?:of|from)|(?:learn|learned|learnt|"
        r"stole|nicked|borrow\w*|pinched) (?:[\w-]+ ){0,4}(?:from (?:watching )?|off )PERSON|"
        r"[Ww]atching PERSON (?:on|at|in|was|made)|MY (?:whole |entire )?childhood|on the back of|"
        r"(?:over|above) (?:MY|the) "
        r"bed|"
        r"every (?:tape|clip|DVD|video|match|goal|minute)|watched (?:PERSON|HE)(?=[.,]| (?:over and over|again|"
        r"for hours|"
        r"every))|for hours|clips of|videos of|highlights of|YouTube|tapes of|DVDs? of|compilations? of|"
        r"why SELF (?:started|took up|wear|became|play)|"
        r"got ME into (?:football|the game|playing)|inspir\w+ ME|"
        r"base(?:d)? MY game|pattern(?:ed)? MY|everything SELF wanted to be|SELF was always PERSON|"
        r"SELF was PERSON in|"
        r"wanted to be the next|the benchmark|the standard SELF|poster of|hero-worship\w*|adored|obsess\w+ (?:with|"
        r"over))(?!\w)",
        ("role_model",),
        "looks_up",
        _WHY_MODEL,
        r"^(?!.*\b(?:gaffer|manager|coach|opponents?|analyst)\b)",
    ),
    # praise
    _wide(
        rf"{_WHO}[^.!?;]{{0,50}}(?<!\w)(?:ridiculous|a freak|magic|class|quality|brilliant to watch|a machine|"
        rf"a monster|"
        r"a beast|the best|the GOAT|incredible|unbelievable|sensational|phenomenal|a cheat code|untouchable|"
        r"generational|"
        r"a joke|frightening|scary good|mustard|some player|what a player|takes? MY breath|out of this world)(?!\w)|"
        r"shake (?:your|MY|SELF) head|jaw[- ]dropp\w+|What a (?:player|footballer|striker|keeper|talent)|"
        r"(?:[Ww]hat|[Hh]ow|[Tt]he way|[Tt]he things) PERSON (?:does|do|plays|moves|reads|sees|strikes)|"
        r"watch PERSON (?:all day|every|till|until|for ever|forever|for hours|any day)|(?:sit and|happily|"
        r"gladly) watch PERSON|goosebumps",
        ("admired",),
        "admires",
        _WHY_PRAISED,
    ),
    _wide(
        r"(?:(?:for|over|after) the same (?:jersey|shirt|spot|place|position|slot|role)|breathing down MY neck|"
        r"on MY (?:heels|toes|tail)|pushing ME|(?:pushes|push) (?:ME|each other)|same position|neck and neck|"
        r"second fiddle to|number two to|behind PERSON in|(?:dislodge|displace|oust|usurp|unseat)\w* (?:PERSON|ME)|"
        r"(?:shoot-?out|toss-?up|straight fight|arm[- ]wrestle|duel|tussle) (?:with|between)|vying|scrap for|"
        r"battle with|fight with PERSON for|ahead of (?:PERSON|HE))(?!\w)",
        ("rival",),
        "fight_for_place",
        _WHY_RIVAL,
        r"\b(?:jersey|shirt|spot|place|position|slot|role|berth|gloves|goal|team|berth|starting|starter|number|"
        r"selection)\b",
    ),
    _wide(
        r"(?:(?:since|from) (?:nursery|the cradle|playgroup|kindergarten|we were (?:wee|kids|five|six|seven|small))|"
        r"known (?:HE|PERSON|each other) (?:since|all|for ever|forever|my whole)|known each other|grew up (?:two|"
        r"three|"
        r"a few|next|on the same|across)|same (?:street|estate|road|village|crèche)|next door|(?:a (?:big |"
        r"great )?(?:pal|"
        r"mate|buddy|friend|mucker)) of mine|go(?:es)? (?:way )?back|on holiday with|went on holiday|ring (?:HE|"
        r"PERSON) "
        r"(?:every|most)|talk every (?:day|night)|tell (?:HE|PERSON) everything|shoulder to cry|soul ?mate|"
        r"joined at the hip|speak (?:every day|most days)|bridesmaid|groomsman|maid of honou?r)(?!\w)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    _wide(
        r"(?:went to (?:St |Saint )?[\w'’.-]+(?: [\w'’.-]+){0,4} with PERSON|(?:years?|year) (?:above|below|ahead of|"
        r"behind) ME|first day (?:at|of) (?:[\w-]+ )?(?:school|college|reception)|(?:in|from|since|at) (?:primary|"
        r"secondary|infants?|junior|high|grammar|middle) (?:school|one)|school (?:yard|bus|team|gates|run)|"
        r"playground|"
        r"class(?:es)? (?:with|together)|(?:GCSEs?|A[- ]levels|Highers|Leaving Cert|detention|homework|"
        r"exams) (?:with|"
        r"together)|GCSEs?|A[- ]levels|Leaving Cert|same (?:year|sixth form|homeroom|tutor group))(?!\w)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        r"\b(?:school|class|year|primary|college|sixth|playground|maths|GCSE|exams|with|detention|homework)",
    ),
    _wide(
        r"(?:took|take|taking|taken|inherit\w*|got|handed)(?: over)? (?:the |HIS |a )?[^.!?;]{0,40}"
        r"(?:armband|shirt|gloves|captaincy|number|jersey|place|spot|role)[^.!?;]{0,15} (?:from|off) PERSON|"
        r"(?:number|shirt|jersey|gloves|armband|place|role)[^.!?;]{0,15} (?:that )?PERSON (?:had|wore|left|has left)|"
        r"(?:gloves|"
        r"shoes|boots|shirt) to fill|(?:used to be|belonged to|was) PERSON['’]s|(?:signed|bought|brought in|"
        r"drafted in|came in|arrived) (?:to replace|"
        r"as (?:a |the )?(?:replacement|successor) (?:for|to)) (?:[\w-]+ ){0,3}PERSON|(?:replac\w+|succeed\w*|"
        r"following|stepp\w+ in for|deputis\w+ for|filling in for) (?:[\w-]+ ){0,2}PERSON|PERSON['’]s (?:old|former) "
        r"(?:shirt|number|jersey|locker|position|role)|tough act to follow|big (?:shoes|boots) to fill",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
    _wide(
        r"(?:[Ww]hen|[Oo]nce|[Aa]fter) SELF (?:[\w-]+ ){0,2}(?:hang|retire|leave|go|stop|pack|finish|left|"
        r"went)[^.!?;]{0,30}PERSON|"
        r"PERSON (?:will|can|should)(?: [\w-]+){0,2} (?:have|get|take|wear|inherit) |(?:stepp(?:ed|ing)|step|"
        r"slott\w+|slot|com(?:es?|ing)|came) (?:in|into|in for) MY (?:place|shoes|boots|"
        r"position|role)|PERSON (?:stepp\w+|came|comes|slott\w+) in for ME|(?:hand(?:ed|ing)|pass(?:ed|ing)|"
        r"SELF gave|given|giving|left) "
        r"(?:[\w-]+ ){0,4}(?:on |over |down )?to PERSON|PERSON (?:got|gets|has|wears|wore) (?:[\w-]+ ){0,2}after ME",
        ("successor",),
        "takes_over",
        _WHY_AFTER,
        r"\b(?:armband|shirt|gloves|number|jersey|place|shoes|boots|position|role|captaincy|for me)\b",
    ),
    _wide(
        r"(?:to|for|where|and) (?:SELF know )?PERSON (?:will be|to (?:finish|tap|run|score)|makes the run)|"
        r"(?:[Ww]ith|[Aa]nd) (?:HIS )?(?:strike|midfield|defensive|centre-back)[- ](?:partner|KIN) PERSON|(?:glue|"
        r"heartbeat|soul|engine|joker|clown|life|leader|voice)[^.!?;]{0,15} (?:dressing|changing|locker)[- ]room",
        MATE,
        "in_our_ranks",
        WHY_SCENE,
    ),
    _wide(
        r"utmost respect|(?:huge|massive|enormous|so much|total|nothing but) respect for|PERSON excites",
        ("admired",),
        "admires",
        _WHY_PRAISED,
        r"^(?!.*\b(?:gaffer|manager|coach|chairman)\b)",
    ),
    _wide(
        r"(?:a thousand|a hundred|a million) times|all about PERSON|PERSON was (?:always )?the (?:one|man|lad)\b|"
        r"gave ME the belief|(?:copy\w*|copied|do|try\w*|recreat\w+) (?:that|it|his|her|HIS)\b|made ME (?:believe|"
        r"fall|dream)",
        ("role_model",),
        "looks_up",
        _WHY_MODEL,
        r"^(?!.*\b(?:gaffer|manager|coach|coached|session)\b)",
    ),
    _wide(
        r"PERSON (?:had|has|held|owned|was in possession of) the (?:shirt|jersey|gloves|number one|spot|place)|"
        r"seen off PERSON|see off PERSON|bide MY time|biding MY time",
        ("rival",),
        "fight_for_place",
        _WHY_RIVAL,
    ),
    _wide(
        r"(?:the (?:one|first|lad|man|person)) SELF (?:ring|call|phone|text|turn to|confide in)|[Pp]roper (?:pal|"
        r"mate)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    _wide(
        r"(?:[Aa]ssistant|[Gg]oalkeeping|[Ff]itness|[Ff]irst-team|[Ss]et-piece)(?: [Cc]oach|"
        r" [Mm]anager),? PERSON (?:does|runs|takes|has|keeps|handles|looks)",
        ("coach",),
        "in_our_ranks",
        _WHY_COACH,
    ),
)
