"""English words that say what the player and another are: "came through together", "believed in me", "like family"."""

import re

from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, hint

_RIVALS = ("rival", "teammate")
_COACH = ("coach",)
_MODEL, _ADMIRED = ("role_model",), ("admired",)
_WHY_RIVAL = "they compete, or competed, for one place in the team"
_WHY_COACH = "the other trained the player, or decided where and whether he played"
_WHY_MODEL = "the player says whom he looked up to, studied or wanted to be like"
_WHY_PRAISED = "the player praises the other, or names him as a favourite"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other takes, or took, the player's place, number or office"
_SHIRT = r"(?:shirt|place|spot|jersey|gloves|position|number one|starting (?:spot|place)|slot|berth|job|role)"

ENGLISH: tuple[Row, ...] = (
    hint(
        r"(?<!\w)(?:(?:came|come|coming|rose|grew up|broke|played|play|playing|trained|train|started|lined up|won|"
        r"worked|been|travel|"
        r"drive|go|room|roomed)(?: [\w-]+){0,5} together|together (?:at the back|in midfield|up front|in defence|"
        r"in the academy|at TEAM|"
        r"for (?:the )?(?:LEVEL|TEAM))|partnership|side by side|in tandem|double act|down (?:the|that) (?:left|"
        r"right)|"
        r"(?:centre-back|midfield|strike|central defensive) pairing)(?!\w)",
        MATE,
        "played_with",
        WHY_PLAYED,
        context=re.compile(r"^(?!.*\b(?:cards|PlayStation|FIFA on|golf together|tennis)\b)", re.DOTALL),
    ),
    hint(
        r"(?<!\w)(?:(?:played|play|playing|trained|training|lined up|started|worked|partnered|rooming|roomed|room|"
        r"share a room|shared a "
        r"room|lodge[ds]?|digs|flat|in a flat|house)(?: [\w-]+){0,3} (?:with|alongside|beside|next to) (?:PERSON|"
        r"HE)|(?:PERSON|HE),? "
        r"(?:who|that) SELF (?:room|roomed|play|played|train|trained|live|lived|share|shared|travel)\w*|"
        r"partnered (?:PERSON|HE))(?!\w)",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    hint(
        r"(?<!\w)(?:(?:sit|sat|change|changed|get changed|locker|peg|seat)\b[^.!?;]{0,20}\b(?:between|next to|"
        r"beside|opposite|across from) "
        r"(?:PERSON|HE)|(?:PERSON|HE) (?:next to|beside|alongside|in front of|behind|inside|outside) (?:SELF|"
        r"ME)[^.!?;]{0,40}\b(?:at the "
        r"back|in midfield|up front|in goal|in the dressing room|on the bus|on the coach|in training|"
        r"in defence))(?!\w)",
        MATE,
        "sits_beside",
        WHY_SCENE,
    ),
    hint(
        r"(?:PERSON|HE) (?:slipped|slid|threaded|played|put|set|picked|found|crossed|squared|flicked|laid|headed|"
        r"rolled|fed|teed|released|"
        r"hit|pinged|nodded|chipped) (?:it |the ball |a (?:\w+ ){0,2}(?:ball|pass|cross) )?(?:ME|one (?:over|in|"
        r"through|across))(?: [\w-]+)"
        r"{0,3} ?(?:through|in|up|out|over|on|off|down|across|for me)?|(?<!\w)(?:cross|corner|pass|through[- ]ball|"
        r"free[- ]kick|flick-on|"
        r"cut-?back|knock-?down|long throw) (?:from|by|off) (?:PERSON|HE)",
        MATE,
        "his_cross",
        WHY_SCENE,
    ),
    hint(
        r"(?<!\w)(?:because|when|after|since|with|as|once) (?:PERSON|HE)[^.!?;]{0,30}\b(?:injured|suspended|ill|"
        r"hurt|banned|hamstring|ribs|"
        r"knee|ankle|calf|groin|concuss\w+|sent off|flu|sick|a knock|crocked|pulled up|limped|missed out|"
        r"out for)(?!\w)",
        MATE,
        "stood_in_for",
        WHY_SCENE,
        context=re.compile(
            r"\b(?:debut|got in|came in|chance|started|start|in the side|in goal|bench|armband|"
            r"stood in|first game)\b"
        ),
    ),
    hint(
        r"(?:PERSON|HE) (?:joined|has joined|came in|arrived|signed|came to|came here|plays here|is here|"
        r"[’']s here)(?: [\w-]+){0,3}"
        r"(?: WE)?(?: in| from| last| this)[^.!?;]{0,40}\b(?:WE|he['’]s been|she['’]s been|OUR)|(?:PERSON|"
        r"HE) (?:joined|has joined) WE",
        MATE,
        "joined_us",
        WHY_SCENE,
    ),
    # rivals
    hint(
        rf"(?<!\w)(?:between (?:ME|me) and (?:PERSON|HE)|(?:PERSON|HE) (?:and|or) (?:SELF|ME)|(?:SELF|ME) (?:and|"
        rf"or) (?:PERSON|HE)|challenge (?:ME|for)|"
        rf"challenging (?:ME|for)|competing|fighting|battling|scrapping|going)\b[^.!?;]{{0,40}}\bfor (?:the|that|"
        rf"one|MY|a) (?:[\w-]+ ){{0,2}}{_SHIRT}"
        r"|(?<!\w)(?:got|getting|gets|been given|given) the nod|instead of ME|ahead of ME|(?:preferred|went with|"
        r"picked|chose|opted for) "
        r"(?:PERSON|HE)(?: to ME| over ME| instead)?|(?:PERSON)['’]s (?:understudy|deputy|back-?up|number two)|"
        r"pecking order|kept ME out|"
        r"keeping ME out|kept ME on the bench|lost MY (?:place|spot|shirt) to|took MY (?:place|spot|shirt)(?!\w)",
        _RIVALS,
        "fight_for_place",
        _WHY_RIVAL,
    ),
    # coaches
    hint(
        r"(?<!\w)(?:believed in ME|had faith in ME|trusted ME|saw something in ME|gave ME (?:MY|a|the) (?:first |"
        r"big |only )?(?:pro(?:fessional)? "
        r"|first-team )?(?:contract|deal|chance|debut|start|break|opportunity)|took ME (?:to|under HIS wing|"
        r"with HE)|brought ME (?:here|in|"
        r"to|through|back)|signed ME|coached ME|managed ME|moved ME (?:to|into|out|back|up|inside|wide)|"
        r"converted ME|turned ME into|made ME "
        r"(?:captain|skipper)|taught ME (?:everything|how|to|the)|stuck ME|threw ME in|chucked ME in|dropped ME|"
        r"wants ME to|wanted ME to|"
        r"told ME to (?:shoot|run|stay|press|get|go)|asks ME to|asked ME to play|has WE (?:playing|pressing|"
        r"training|running)|team talk|"
        r"half-time talk)(?!\w)",
        _COACH,
        "trained_me",
        _WHY_COACH,
    ),
    hint(
        r"(?<!\w)(?:played|play|playing|worked|learned|learnt|trained|thrived|flourished|developed|captain|started|"
        r"enjoyed|loved|struggled|"
        r"improved|came on|everything|a lot|so much|loads)(?: [\w-]+){0,4} under (?:PERSON|HE)|(?:^|"
        r"[.,] )Under (?:PERSON|HE)",
        _COACH,
        "played_under",
        _WHY_COACH,
    ),
    # role models and players admired
    hint(
        r"(?<!\w)(?:model(?:led|ed)? (?:MY game|myself|ME) (?:on|after)|look(?:ed|ing)? up to|idoli[sz]ed|"
        r"worshipped|on a loop|on repeat|every (?:clip|"
        r"video|game|goal)|all (?:HIS|the) (?:clips|videos|games)|wanted to be (?:PERSON|HE)|want to be (?:PERSON|"
        r"HE)|wanted to be like|"
        r"pretend(?:ed|ing)? to be|posters?|on MY (?:bedroom )?wall|on the back of MY|raised (?:ME )?on|(?:PERSON|"
        r"HE) was everything|"
        r"tried to copy|copied|imitat\w+|studied|grew up (?:watching|on)|brought up on|was the one for ME|"
        r"childhood hero)(?!\w)",
        _MODEL,
        "looks_up",
        _WHY_MODEL,
        context=re.compile(r"^(?!.*\braffle\b)", re.DOTALL),
    ),
    hint(
        r"(?<!\w)(?:admirer of|admire|fan of|(?:PERSON|HE)(?:['’]s| is| was) (?:[\w-]+ )?(?:on another level|"
        r"a different level|different class|"
        r"world class|a joy to (?:watch|play with)|a pleasure to watch|a dream to (?:watch|play with)|a genius|"
        r"a magician|a wizard|poetry|unreal|"
        r"frightening|outrageous|unplayable|out of this world|something else|special|the best (?:\w+ )?(?:SELF|"
        r"around|there is|in the "
        r"world|out there))|take MY hat off|hats? off|get enough of|love (?:watching|how|the way)|enjoy watching|"
        r"(?:could|would) "
        r"watch|pay (?:good money )?to (?:watch|see)|in awe of|blown away by|watch everything)(?!\w)",
        _ADMIRED,
        "admires",
        _WHY_PRAISED,
    ),
    hint(
        r"(?<!\w)(?:(?:PERSON|HE) (?:picks ME up|drives ME|gives ME a lift)|gives ME a lift|ball (?:in )?(?:from|"
        r"by|off) PERSON|takes (?:all )?(?:the|OUR) (?:penalties|"
        r"pens|free[- ]kicks|corners)|(?:same|in a) (?:[\w-]+ )?(?:team|side|squad|age group)|share a (?:flat|"
        r"house|lift|car)|live with PERSON|OUR [\w-]+ days)",
        MATE,
        "plays_beside",
        WHY_PLAYED,
    ),
    hint(
        r"(?<!\w)(?:(?:made|make|makes|had|has) WE (?:run|running|train|do|stay|press)|"
        r"came in as (?:manager|coach|"
        r"gaffer)|took over as (?:manager|coach|gaffer)|given ME (?:a|the) (?:new |different )?(?:role|position|"
        r"job)|said SELF(?:['’]d| would) be|"
        r"owe (?:everything to )?PERSON)",
        _COACH,
        "trained_me",
        _WHY_COACH,
    ),
    hint(
        r"(?<!\w)(?:so SELF could be PERSON|made ME want to|[Ii]t was (?:always )?PERSON for ME|"
        r"want(?:ed)? to play like)",
        _MODEL,
        "looks_up",
        _WHY_MODEL,
    ),
    hint(
        r"(?<!\w)(?:rate|rated|love|like|enjoy) (?:how |the way |what |watching )?PERSON",
        _ADMIRED,
        "admires",
        _WHY_PRAISED,
    ),
    hint(
        r"(?<!\w)(?:couldn['’]t|can['’]t|could not|never) (?:shift|dislodge|get past|displace|oust|budge) PERSON|"
        r"[Oo]nly one of WE",
        _RIVALS,
        "no_way_past",
        _WHY_RIVAL,
    ),
    hint(
        r"(?<!\w)(?:came in for PERSON|brought in (?:for|to replace) PERSON|"
        r"SELF[^.!?;]{0,40} since PERSON (?:retired|left|moved on|went)|(?:when|after|once) PERSON "
        r"(?:left|retired|moved on|went|was sold),? SELF)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
    hint(
        r"(?<!\w)been (?:best |good |great |close )?(?:pals|mates|friends|buddies)(?!\w)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    # friends
    hint(
        r"(?<!\w)(?:thick as thieves|like family|like (?:a |MY )?KIN|inseparable|very close|really close|so close|"
        r"close friends|best "
        r"(?:friends|mates|pals|buddies)|good (?:friends|mates|pals)|great (?:friends|mates|pals)|best man|"
        r"godfather|godmother|at (?:MY|HIS|"
        r"each other['’]s) weddings?|friends for life|friendship|firm friends)(?!\w)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    # schoolmates
    hint(
        r"(?<!\w)(?:(?:same|MY|OUR) (?:[\w-]+ )?(?:school|class|form|classroom|homeroom|primary|college)|(?:in|"
        r"at) (?:maths|school|primary|"
        r"secondary|high school|class|chemistry|college)(?: [\w-]+){0,3} (?:together|with|for \w+ years)|"
        r"(?:next to|beside|with) (?:PERSON|HE) "
        r"(?:in|at) (?:school|class|maths|primary|college|chemistry|history)|year (?:above|below) ME at school|"
        r"at school "
        r"together|school bus|went to school with|school together)(?!\w)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    # before and after the player
    hint(
        r"(?<!\w)(?:SELF(?:['’]ve| have)? (?:replaced|succeeded)|(?:took|taken|taking|take|inherited) (?:over |"
        r"the (?:armband|captaincy|shirt|number|"
        r"[\w-]+ shirt) )?(?:as [\w-]+ )?(?:over )?from (?:PERSON|HE)|(?:when|after|once|since) (?:PERSON|"
        r"HE) (?:left|retired|moved on|went|was "
        r"sold|departed|hung)[^.!?;]{0,40}SELF|(?:PERSON)['’]s before (?:it was|SELF)|before it was mine|(?:fill|"
        r"filling|filled|step|stepping|"
        r"stepped) (?:into )?(?:the )?(?:PERSON)['’]s? (?:boots|shoes))(?!\w)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
    hint(
        r"(?:PERSON|HE)(?: (?:has|will|is|was|[’']ll|going to|gonna)){0,3} (?:take|taken|taking|took|takes|get|"
        r"gets|have|has|wear|inherit|inherits|inherited)"
        r" (?:over (?:as [\w-]+ )?from ME|MY (?:[\w-]+ )?(?:number|shirt|armband|gloves|place|role|jersey|"
        r"position)|over from ME)|(?:PERSON|HE) "
        r"(?:replaced|succeeded) ME",
        ("successor",),
        "takes_over",
        _WHY_AFTER,
    ),
)
