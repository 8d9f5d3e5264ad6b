"""English of rivals, predecessors and successors: "me against Uli Stark for the shirt", "I replaced Uli Stark"."""

from interviews.extraction.rules.relation.mates_en import NUMBER
from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import (
    AFTER,
    BEFORE,
    BEFORE_ASKED,
    NEXT,
    NEXT_ASKED,
    RIVAL,
    RIVAL_ASKED,
    RIVAL_MATE,
    RIVAL_MATE_ASKED,
)

_SHIRT = r"(?:shirt|place|spot|jersey|gloves|position|number one|starting (?:spot|place)|slot|berth|job|role)"

_SENTENCES = (
    *rows(
        RIVAL,
        # "I'm competing with Uli Stark for the shirt", "Now we are competitors"
        r"\b(?:compet(?:e|ed|ing)|battl(?:e|ed|ing)|fight(?:ing)?|fought) with (?P<who>PEOPLE) for\b",
        by_self=True,
    ),
    *rows(
        RIVAL,
        r"\bcompetition (?:with|from) (?P<who>PEOPLE)",
        claims=False,
        by_self=True,
    ),
    *rows(
        RIVAL,
        r"WE(?: are|['’]re| were|['’]ve become) (?:[\w-]+ ){0,3}(?:competitors|rivals|competing)\b",
        # "We fight for the shirt all week"
        (
            r"WE(?:['’]re| are)? (?:both )?(?:fight|fighting|compete|competing|battle|battling|fought) for (?:the|"
            r"one|that|this) (?:same )?(?:shirt|place|spot|position|jersey)\b"
        ),
        implied=True,
    ),
    *rows(
        RIVAL,
        # "You lost your place to Uli Stark"
        r"SELF(?:['’]d| had)? lost MY (?:place|spot|shirt|position) to (?P<who>PERSON)",
    ),
    *rows(
        RIVAL_MATE,
        # "me against Edin Marsic for the one shirt", "the scrap with Edin Marsic"
        (
            r"(?<!\w)(?:ME|SELF|me) (?:against|versus|v|or|and|vs) WHO for (?:the|one|that|a) (?:one |same |"
            rf"single |starting |last )?{_SHIRT}"
        ),
    ),
    *rows(
        RIVAL_MATE,
        (
            r"(?<!\w)(?:scrap(?:ping|ped)?|fight(?:ing)?|fought|battl(?:e|ing|ed)|duel(?:ling)?|contest|tussle|"
            r"compet(?:ition|e|ing|ed)|vying|jostling|(?:head to head|toe to toe|neck and neck|vie))(?: it out)?"
            r"(?: for [^.!?;,]{2,30})? (?:with|against|from) WHO"
        ),
        by_self=True,
        context=rf"\b{_SHIRT}\b|\bgoal\b|\bteam\b",
    ),
    *rows(
        RIVAL_MATE,
        (
            r"(?P<who>HE|PERSON)(?:['’]s| is)? (?:wants?|wanted|after|coming for|chasing|fancies|eyeing(?: up)?|"
            rf"breathing down|pushing) MY (?:{_SHIRT}|neck)\b|(?P<pusher>HE|PERSON)(?:['’]s| is) (?:pushing ME|"
            r"keeping ME on MY toes|breathing down MY neck)"
        ),
        r"(?P<who>PERSON|HE) (?:kept|keeps|was keeping|is keeping|had kept) ME out\b",
        (
            r"WE(?:['’]re| are| were)? (?:both )?(?:want(?:ed)?|after|going for|chasing|up for) the same (?:shirt|"
            r"place|spot|position|jersey|gloves|job)\b|\b[Oo]nly one of WE (?:can|could|plays|gets|starts)"
        ),
        implied=True,
    ),
    *rows(
        RIVAL_MATE,
        (
            r"(?<!\w)(?:(?:second|third|fourth|fifth) choice behind|(?<=pecking order )behind|understudy to|"
            r"couldn['’]t get past|couldn['’]t dislodge|kept out (?:of the (?:team|side) )?by|sat behind|"
            r"number two (?:to|behind)|stuck behind) (?P<other>PERSON)"
        ),
        implied=True,
        claims=False,
    ),
    *rows(
        BEFORE,
        # "replaces Edin Marsic in goal", "It was Edin Marsic's until the summer"
        (
            r"(?<!\w)(?:replaces|succeeds|replaced|succeeded|takes over from|follows in the footsteps of|"
            r"stepped into the (?:boots|shoes) of) (?P<who>PERSON)"
        ),
        implied=True,
        by_self=True,
    ),
    *rows(
        BEFORE,
        r"(?P<who>PERSON)['’]s (?:until|till|before|up to|for years)(?!\w)",
        implied=True,
        context=NUMBER,
    ),
    *rows(
        BEFORE,
        # "I got the nine from Edin Marsic", "Edin Marsic had it before me"
        (
            r"SELF (?:got|inherited|took|was given|was handed|have) (?:it|the [\w-]+(?: shirt| jersey)?|MY number|"
            r"that)(?: over)? (?:from|off) WHO"
        ),
        context=NUMBER,
    ),
    *rows(
        BEFORE,
        r"(?P<who>PERSON|HE) (?:had|wore|was) (?:it |the [\w-]+ |there |captain |number \w+ )?before ME",
        implied=True,
    ),
    *rows(
        BEFORE,
        # "I replaced Uli Stark", "I took over from Uli Stark", "stepping into Uli Stark's shoes"
        (
            r"(?:SELF replaced|\btook over from|taking over from|take over from|step(?:ped|ping)? into the shoes "
            r"of|inherited (?:the [\w -]{1,20})?from|filling in for the departed|\bsucceed(?:ed)?) (?P<who>PERSON)"
        ),
        r"\b(?:step(?:ped|ping)? into|fill(?:ed|ing)?) (?P<who>PERSON)['’]s? (?:shoes|boots)",
        by_self=True,
    ),
    *rows(
        AFTER,
        # "Uli Stark is going to take my number nine", "Uli Stark replaced me", "my successor, Uli Stark"
        (
            r"(?P<who>PERSON|HE)(?: is| was| will| has|['’]s|['’]ll)? (?:going to |gonna |be )?(?:take|taking|"
            r"takes|taken|took|inherit|inherits|inherited|wear|wearing|have) (?:over )?MY (?:old )?(?:number|"
            r"shirt|armband|squad number|gloves|place|spot|no\.)"
        ),
        r"(?P<who>PERSON) (?:replaced|succeeded|took over from) ME",
    ),
    *rows(
        NEXT,
        # "I'm leaving it to Edin Marsic", "after me it's Edin Marsic"
        (
            r"(?<!\w)(?:leav(?:e|ing)|hand(?:ing)?|pass(?:ing)?) (?:it|MY (?:[\w-]+ )?(?:shirt|gloves|number|"
            r"armband)|the (?:shirt|gloves|number|armband)) (?:over |down |on )?to WHO|\b[Aa]fter ME,? (?:it['’]s|"
            r"comes|it will be|it['’]ll be) (?P<next>PERSON)"
        ),
    ),
)

_NOUNS = (
    *rows(
        RIVAL,
        r"OWN ADJ(?:rival|competitor|competition|challenger)(?![\w-])",
        claims=False,
    ),
    *rows(
        BEFORE,
        r"OWN ADJpredecessor(?![\w-])",
        claims=False,
    ),
    *rows(
        AFTER,
        r"OWN ADJ(?:successor|heir)(?![\w-])",
        claims=False,
    ),
)

_HINTS = (
    *hints(
        AFTER,
        # "I've told Marsic the six is his when I go"
        r"PERSON[^.!?;]{0,40}(?<!\w)is HIS (?:when|once|after) SELF (?:go|leave|stop|retire|finish|pack|hang)",
    ),
    *hints(
        RIVAL,
        # "Marsic and I go at each other for minutes", "I'm supposed to be pushing her"
        r"(?:(?:go|going|went) at each other|elbow\w*|scrap\w*|fight\w*|battl\w*|jostl\w*|compet\w*|"
        r"wrestl\w*)[^.!?;]{0,40}(?<!\w)for (?:the |that |one |a |OUR |MY )?(?:minutes|place|spot|(?:left|right|"
        r"centre|center)[- ](?:back|half|wing|mid\w*)|number \w+|shirt|jersey|role|position|start|starts)(?!\w)",
        r"first[- ]choice [\w-]+[^.!?;]{0,60}(?:pushing|chasing|behind)|(?:pushing|chasing) (?:PERSON|HE|HIS) "
        r"(?:for|hard)(?!\w)",
    ),
    *hints(
        RIVAL,
        (
            r"(?:(?:for|over|after) the same (?:jersey|shirt|spot|place|position|slot|role)|breathing down MY "
            r"neck|on MY (?:heels|toes|tail)|pushing ME|(?:pushes|push) (?:ME|each other)|same position|"
            r"neck and neck|second fiddle to|number two to|behind PERSON in|(?:dislodge|displace|oust|usurp|"
            r"unseat)\w* (?:PERSON|ME)|(?:shoot-?out|toss-?up|straight fight|arm[- ]wrestle|duel|tussle) (?:with|"
            r"between)|vying|scrap for|battle with|fight with PERSON for|ahead of (?:PERSON|HE))(?!\w)"
        ),
        context=(
            r"\b(?:jersey|shirt|spot|place|position|slot|role|berth|gloves|goal|team|berth|starting|"
            r"starter|number|selection)\b"
        ),
    ),
    *hints(
        RIVAL,
        (
            r"PERSON (?:had|has|held|owned|was in possession of) the (?:shirt|jersey|gloves|number one|spot|"
            r"place)|seen off PERSON|see off PERSON|bide MY time|biding MY time"
        ),
    ),
    *hints(
        RIVAL_MATE,
        (
            r"(?:between (?:ME|me) and (?:PERSON|HE)|(?:PERSON|HE) (?:and|or) (?:SELF|ME)|(?:SELF|ME) (?:and|or) "
            r"(?:PERSON|HE)|challenge (?:ME|for)|challenging (?:ME|for)|competing|fighting|battling|scrapping|"
            rf"going)\b[^.!?;]{{0,40}}\bfor (?:the|that|one|MY|a) (?:[\w-]+ ){{0,2}}{_SHIRT}|(?:got|getting|gets|"
            r"been given|given) the nod|instead of ME|ahead of ME|(?:preferred|went with|picked|chose|opted for) "
            r"(?:PERSON|HE)(?: to ME| over ME| instead)?|(?:PERSON)['’]s (?:understudy|deputy|back-?up|"
            r"number two)|pecking order|kept ME out|keeping ME out|kept ME on the bench|lost MY (?:place|spot|"
            r"shirt) to|took MY (?:place|spot|shirt)(?!\w)"
        ),
        (
            r"(?:couldn['’]t|can['’]t|could not|never) (?:shift|dislodge|get past|displace|oust|budge) PERSON|"
            r"[Oo]nly one of WE"
        ),
    ),
    *hints(
        BEFORE,
        (
            r"came in for PERSON|brought in (?:for|to replace) PERSON|SELF[^.!?;]{0,40} since PERSON (?:retired|"
            r"left|moved on|went)|(?:when|after|once) PERSON (?:left|retired|moved on|went|was sold),? SELF"
        ),
        (
            r"(?:SELF(?:['’]ve| have)? (?:replaced|succeeded)|(?:took|taken|taking|take|inherited) (?:over |"
            r"the (?:armband|captaincy|shirt|number|[\w-]+ shirt) )?(?:as [\w-]+ )?(?:over )?from (?:PERSON|HE)|"
            r"(?:when|after|once|since) (?:PERSON|HE) (?:left|retired|moved on|went|was sold|departed|"
            r"hung)[^.!?;]{0,40}SELF|(?:PERSON)['’]s before (?:it was|SELF)|before it was mine|(?:fill|filling|"
            r"filled|step|stepping|stepped) (?:into )?(?:the )?(?:PERSON)['’]s? (?:boots|shoes))(?!\w)"
        ),
        (
            r"(?:took|take|taking|taken|inherit\w*|got|handed)(?: over)? (?:the |HIS |a )?[^.!?;]{0,40}(?:armband|"
            r"shirt|gloves|captaincy|number|jersey|place|spot|role)[^.!?;]{0,15} (?:from|off) PERSON|"
            r"(?:number|shirt|jersey|gloves|armband|place|role)[^.!?;]{0,15} (?:that )?PERSON (?:had|wore|left|"
            r"has left)|(?:gloves|shoes|boots|shirt) to fill|(?:used to be|belonged to|was) PERSON['’]s|"
            r"(?:signed|bought|brought in|drafted in|came in|arrived) (?:to replace|as (?:a |the )?(?:replacement|"
            r"successor) (?:for|to)) (?:[\w-]+ ){0,3}PERSON|(?:replac\w+|succeed\w*|following|stepp\w+ in for|"
            r"deputis\w+ for|filling in for) (?:[\w-]+ ){0,2}PERSON|PERSON['’]s (?:old|former) (?:shirt|number|"
            r"jersey|locker|position|role)|tough act to follow|big (?:shoes|boots) to fill"
        ),
    ),
    *hints(
        AFTER,
        (
            r"(?:PERSON|HE)(?: (?:has|will|is|was|[’']ll|going to|gonna)){0,3} (?:take|taken|taking|took|takes|"
            r"get|gets|have|has|wear|inherit|inherits|inherited) (?:over (?:as [\w-]+ )?from ME|MY (?:[\w-]+ )?"
            r"(?:number|shirt|armband|gloves|place|role|jersey|position)|over from ME)|(?:PERSON|HE) (?:replaced|"
            r"succeeded) ME"
        ),
    ),
    *hints(
        AFTER,
        (
            r"(?:[Ww]hen|[Oo]nce|[Aa]fter) SELF (?:[\w-]+ ){0,2}(?:hang|retire|leave|go|stop|pack|finish|left|"
            r"went)[^.!?;]{0,30}PERSON|PERSON (?:will|can|should)(?: [\w-]+){0,2} (?:have|get|take|wear|inherit) |"
            r"(?:stepp(?:ed|ing)|step|slott\w+|slot|com(?:es?|ing)|came) (?:in|into|in for) MY (?:place|shoes|"
            r"boots|position|role)|PERSON (?:stepp\w+|came|comes|slott\w+) in for ME|(?:hand(?:ed|ing)|"
            r"pass(?:ed|ing)|SELF gave|given|giving|left) (?:[\w-]+ ){0,4}(?:on |over |down )?to PERSON|"
            r"PERSON (?:got|gets|has|wears|wore) (?:[\w-]+ ){0,2}after ME"
        ),
        context=r"\b(?:armband|shirt|gloves|number|jersey|place|shoes|boots|position|role|captaincy|for me)\b",
    ),
)

_QUESTIONS = (
    *questions(
        RIVAL_ASKED,
        (
            r"(?i:(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:main |biggest )?(?:rival|competition|"
            r"competitor)s?\s?[?:]|\bwho(?:['’]s| is| are)(?!\w)[^?]{0,40}(?<!\w)(?:competing with|(?<!come )"
            r"(?<!came )up against|rival|competition)(?!\w)[^?]{0,30}\?)"
        ),
    ),
    *questions(
        BEFORE_ASKED,
        r"(?i:\bwho (?:had|wore|was) [^?]{0,30}\bbefore SELF|\bpredecessor\s?\?)",
    ),
    *questions(
        NEXT_ASKED,
        (
            r"(?i:\bwho (?:gets|inherits|takes|is taking|will take|['’]ll get|will get|wears|replaces|comes after|"
            r"steps into|is next|has)(?!\w)[^?]{0,40}(?<!\w)(?:shirt|number|armband|gloves|next|over|place|"
            r"after SELF|shoes|nine|ten|seven|one)(?!\w)[^?]{0,20}\?|(?<!\w)(?:successor|heir)\s?\?)"
        ),
    ),
)

_OPENINGS = (
    *openings(
        RIVAL_MATE_ASKED,
        (
            r"(?i:(?<!\w)(?:rivals?|competition|competing|up against for|fighting for|battling|competitors?|"
            r"keeping SELF out|(?:pushing|pushes|after) (?:SELF|MY)|for MY (?:place|spot|shirt|"
            r"position))\b[^?]{0,60}[?:])"
        ),
    ),
    *openings(
        NEXT_ASKED,
        (
            r"(?i:(?<!\w)(?:who|which)\b[^?]{0,40}(?<!\w)(?:successor|replace SELF|take over|takes over|"
            r"comes? after SELF|inherit\w*|next in line|MY shirt|MY number|MY gloves|MY armband)[^?]{0,40}\?)"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
