"""What English says of the player and another without a word for him: "me against Marsic for the shirt"."""

import re

from interviews.extraction.rules.relation.fellow_words import (
    MATE,
    SCHOOL,
    WHY_PLAYED,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, row

_RIVALS = ("rival", "teammate")
_COACH = ("coach",)
_WHY_RIVAL = "they compete, or competed, for one place in the team"
_WHY_COACH = "the other trained the player, or decided where and whether he played"
_WHY_AFTER = "the other takes, or took, the player's place, number or office"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_MODEL = "the words call the other a role model, idol or hero of the player"
_SHIRT = r"(?:shirt|place|spot|jersey|gloves|position|number one|starting (?:spot|place)|slot|role|berth|job)"
_NUMBER_RE = re.compile(
    r"(?i:(?<!\w)(?:number|armband|captain\w*|shirt|jersey|squad number|on (?:your|my|the) back)\b)|"
    r"\bthe (?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b"
)
_OUT_EN = (
    r"(?:injured|suspended|ill|sick|hurt|out|banned|flu|hamstring|ribs|knee|ankle|sent off|missing|unavailable|"
    r"crocked|"
    r"concussed|a virus|a bug|chickenpox|broke|tore|pulled|cracked|did his|did her)\b"
)

ENGLISH: tuple[Row, ...] = (
    # "he was the best midfielder I ever shared a pitch with"
    row(
        r"\b[Bb]est (?:[\w-]+ ){0,3}SELF(?:['’]ve)? (?:ever |have ever )?(?:shared a (?:pitch|dressing room|team|"
        r"room)|played "
        r"(?:with|alongside)|lined up (?:with|alongside)|trained with)",
        MATE,
        "best_played_with",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "he stands ten feet away from me", "Edin Marsic sits next to me"
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| who)?(?: (?:stands|plays|sits|sleeps|changes|lines up|is|was|played|sat|"
        r"dresses))? "
        r"[^.!?;\ue002\ue00b]{0,30}(?<!\w)(?:next to|beside|alongside|in front of|across from|opposite|away from|"
        r"yards from) ME",
        MATE,
        "beside_me",
        WHY_SCENE,
        certainty="implied",
    ),
    # "then they gave it to Edin Marsic", "Edin Marsic has the armband", "the nine's taken by Edin Marsic"
    row(
        r"(?<!\w)(?:gave|handed|passed|give|giving|went|goes|belongs|belonged) (?:it |that |the [\w-]+ |"
        r"MY [\w-]+ )?(?:over |on |down )?"
        r"to WHO",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        context=_NUMBER_RE,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:['’]s got| has| wears| wore| had|['’]s wearing) (?:it\b|the (?:armband|shirt|number|"
        r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?)\b|that (?:one|number|shirt)\b)",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        context=_NUMBER_RE,
    ),
    # "when Edin Marsic was injured", "with Edin Marsic out"
    row(
        rf"(?<!\w)(?:when|because|since|after|with|as|while|once) WHO (?:(?:was|got|is|being|had|went|picked up|"
        rf"did|has) )?"
        rf"(?:[\w-]+ ){{0,3}}{_OUT_EN}",
        MATE,
        "stood_in_for",
        WHY_SCENE,
        certainty="implied",
        claims=False,
        context=re.compile(
            r"(?<!\w)(?:debut|start\w*|chance|bench|played|in goal|came in|stood in|filled in|"
            r"armband)\b"
        ),
    ),
    row(
        r"(?<!\w)(?:fill(?:ed|ing)? in for|stood in for|standing in for|deputi[sz](?:ed|ing) for|stepped in for|"
        r"replaced the injured|"
        r"the injured|the suspended|covering for|covered for) WHO",
        MATE,
        "stood_in_for",
        WHY_SCENE,
        certainty="implied",
    ),
    # "me against Edin Marsic for the one shirt", "the scrap with Edin Marsic"
    row(
        rf"(?<!\w)(?:ME|SELF|me) (?:against|versus|v|or|and|vs) WHO for (?:the|one|that|a) (?:one |same |single |"
        rf"starting |last )?{_SHIRT}",
        _RIVALS,
        "fight_for_place",
        _WHY_RIVAL,
    ),
    row(
        r"(?<!\w)(?:scrap(?:ping|ped)?|fight(?:ing)?|fought|battl(?:e|ing|ed)|duel(?:ling)?|contest|tussle|"
        r"compet(?:ition|e|ing|ed)|vying|"
        r"jostling|(?:head to head|toe to toe|neck and neck|vie))(?: it out)?(?: for [^.!?;,]{2,30})? (?:with|"
        r"against|from) WHO",
        _RIVALS,
        "fight_for_place",
        _WHY_RIVAL,
        by_self=True,
        context=re.compile(rf"\b{_SHIRT}\b|\bgoal\b|\bteam\b"),
    ),
    row(
        rf"(?P<who>HE|PERSON)(?:['’]s| is)? (?:wants?|wanted|after|coming for|chasing|fancies|eyeing(?: up)?|"
        rf"breathing down|pushing) MY "
        rf"(?:{_SHIRT}|neck)\b|(?P<pusher>HE|PERSON)(?:['’]s| is) (?:pushing ME|keeping ME on MY toes|"
        rf"breathing down MY neck)",
        _RIVALS,
        "wants_my_place",
        _WHY_RIVAL,
        certainty="implied",
    ),
    row(
        r"(?<!\w)(?:(?:second|third|fourth|fifth) choice behind|(?<=pecking order )behind|understudy to|"
        r"couldn['’]t get past|"
        r"couldn['’]t dislodge|kept out (?:of the (?:team|side) )?by|sat behind|number two (?:to|behind)|"
        r"stuck behind) (?P<other>PERSON)",
        _RIVALS,
        "no_way_past",
        _WHY_RIVAL,
        certainty="implied",
        claims=False,
    ),
    row(
        r"(?P<who>PERSON|HE) (?:kept|keeps|was keeping|is keeping|had kept) ME out\b",
        _RIVALS,
        "no_way_past",
        _WHY_RIVAL,
        certainty="implied",
    ),
    row(
        r"WE(?:['’]re| are| were)? (?:both )?(?:want(?:ed)?|after|going for|chasing|up for) the same (?:shirt|"
        r"place|spot|position|"
        r"jersey|gloves|job)\b|\b[Oo]nly one of WE (?:can|could|plays|gets|starts)",
        _RIVALS,
        "we_are_rivals",
        _WHY_RIVAL,
        certainty="implied",
    ),
    # "Edin Marsic put me on the right wing", "had me taking throw-ins", "screaming at me from the dugout"
    row(
        r"(?P<who>PERSON|HE),? (?:[\w-]+ )?(?:put|moved|switched|stuck|shoved|pushed|converted|turned|threw|"
        r"chucked|flung|stuck) ME "
        r"(?:straight |right )?(?:on|at|in|to|into|up|out|back|wide|down)\b",
        _COACH,
        "made_me",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE),? (?:had|has|used to have) ME (?:taking|doing|running|playing|training|practising|"
        r"practicing|heading|"
        r"working|staying|in at)\b",
        _COACH,
        "made_me",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:gave|handed) ME (?:the armband|the captaincy|MY (?:chance|debut|first \w+|start|"
        r"break)|a (?:chance|go|"
        r"debut|start|trial)|the (?:captaincy|gloves|number \w+))",
        _COACH,
        "gave_debut",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:brought ME (?:through|on|in)|dropped ME|picked ME|left ME out|made ME (?:captain|"
        r"skipper|a (?:defender|"
        r"full-back|striker|winger|midfielder|centre-back|goalkeeper))|took a chance on ME|threw ME in)\b",
        _COACH,
        "gave_debut",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON) (?:was |is )?(?:screaming|shouting|roaring|bawling|yelling|barking|bellowing|"
        r"hollering)(?: at)? (?:ME|WE)\b",
        _COACH,
        "shouts_at_me",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"\[(?:the )?(?:[\w-]+ )?(?:manager|coach|"
        r"boss) (?P<who>PERSON)\]",
        _COACH,
        "coach_named",
        _WHY_COACH,
        claims=False,
    ),
    row(
        r"(?<!\w)(?:a|an|the|this|some) GAP(?:coach|manager|gaffer) (?:named|called|by the name of) (?P<who>PERSON)",
        _COACH,
        "coach_named",
        _WHY_COACH,
        certainty="implied",
        claims=False,
    ),
    # "two seasons at TEAM under Edin Marsic"
    row(
        r"(?<!\w)[Uu]nder (?P<who>PERSON)(?!['’]s)",
        _COACH,
        "played_under",
        _WHY_COACH,
        certainty="implied",
        claims=False,
    ),
    # "replaces Edin Marsic in goal", "It was Edin Marsic's until the summer"
    row(
        r"(?<!\w)(?:replaces|succeeds|replaced|succeeded|takes over from|follows in the footsteps of|"
        r"stepped into the (?:boots|shoes) of) "
        r"(?P<who>PERSON)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
        certainty="implied",
        by_self=True,
    ),
    row(
        r"(?P<who>PERSON)['’]s (?:until|till|before|up to|for years)(?!\w)",
        ("predecessor",),
        "before_me",
        _WHY_BEFORE,
        certainty="implied",
        context=_NUMBER_RE,
    ),
    # "Edin's been here since the flood"
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| has) been (?:here|at the club|at this club|around the club|with WE)(?!\w)|"
        r"(?P<furniture>PERSON|HE)(?:['’]s| is) part of the furniture",
        MATE,
        "plays_here",
        WHY_SCENE,
        certainty="implied",
    ),
    # "I'm leaving it to Edin Marsic", "after me it's Edin Marsic"
    row(
        r"(?<!\w)(?:leav(?:e|ing)|hand(?:ing)?|pass(?:ing)?) (?:it|MY (?:[\w-]+ )?(?:shirt|gloves|number|armband)|"
        r"the (?:shirt|gloves|number|"
        r"armband)) (?:over |down |on )?to WHO|\b[Aa]fter ME,? (?:it['’]s|comes|it will be|"
        r"it['’]ll be) (?P<next>PERSON)",
        ("successor", "teammate"),
        "comes_after_me",
        _WHY_AFTER,
    ),
    # "I got the nine from Edin Marsic", "Edin Marsic had it before me"
    row(
        r"SELF (?:got|inherited|took|was given|was handed|have) (?:it|the [\w-]+(?: shirt| jersey)?|MY number|"
        r"that)(?: over)? "
        r"(?:from|off) WHO",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
        context=_NUMBER_RE,
    ),
    row(
        r"(?P<who>PERSON|HE) (?:had|wore|was) (?:it |the [\w-]+ |there |captain |number \w+ )?before ME",
        ("predecessor",),
        "before_me",
        _WHY_BEFORE,
        certainty="implied",
    ),
    # "Edin Marsic was in my class", "I sat next to Edin Marsic in school"
    row(
        r"(?P<who>PERSON|HE) [^.!?;]{0,30}\bin MY (?:class|form|year at school|school year|homeroom)\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    row(
        r"WE [^.!?;]{0,40}(?<!\w)(?:sat (?:next to|beside) each other|shared a desk|at school together|"
        r"in school together|in the same (?:class|"
        r"form|homeroom)|walked to school)\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
    ),
    # "I was always Edin Marsic in the yard", "Edin Marsic on my bedroom wall"
    row(
        r"SELF (?:was always|always was|pretended to be|wanted to be|['’]d be|used to be|"
        r"had to be) (?P<who>PERSON)(?=[.,!]| in | on | and )",
        ("role_model",),
        "played_him",
        _WHY_MODEL,
        certainty="implied",
    ),
    row(
        r"(?P<who>PEOPLE)(?: poster| posters)? (?:was |were )?(?:[\w-]+ )?(?:on|over|above) MY (?:bedroom |bed|"
        r"wall|door)|"
        r"\bposters? of (?P<hung>PERSON)",
        ("role_model",),
        "poster",
        _WHY_MODEL,
        certainty="implied",
    ),
)
