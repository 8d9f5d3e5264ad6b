"""English of team-mates: "our captain, Edin Marsic", "We came through together", "a cross from Edin Marsic",
"Who's the joker in the squad?".
"""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import MATE, MATE_ASKED, MATE_NAMED, PLAYED, SCENE

_POST = (
    r"(?:(?:co-|vice-|club |team )?captain|skipper|goalkeeper|keeper|goalie|defender|sweeper|libero|anchor|midfielder|"
    r"winger|wideman|striker|forward|big man|target man|top scorer|joker|veteran|youngster|kid|senior pro|new signing|"
    r"(?:cent(?:re|er)|left|right|full|wing|half)[- ]?(?:back|half|mid|forward|midfielder)|"
    r"number (?:one|two|four|five|six|eight|nine|ten|eleven|\d\d?)|six|eight|nine|ten|"
    r"(?:oldest|youngest|longest-serving) (?:player|member))(?![\w-]| of\b)"
)
_MATE = (
    r"(?:(?:team|room|locker|club)[- ]?mate|roomie|colleague|understudy|deputy|stand-in|number two|back-?up|"
    r"car[- ]?share|lift to training|(?:strike|midfield|(?:central )?defensive|centre-half|centre-back) "
    r"(?:partner|KIN)|(?:partner|KIN) (?:at the back|in defen[cs]e|up front|in midfield|in crime))s?(?![\w-])"
)
_TEAM = r"(?:LEVEL|[Uu]nder-\d\ds?|academy|youth|reserves|first team|national team|squad|team|ranks)\b"
_NO_CAMPUS = r"^(?!.*(?<!\w)(?:college|university|campus|freshman|dorm|scholarship)\b)"  # else she is a schoolmate
# what the pair must speak of where a number or the armband is "it"
NUMBER = (
    r"(?i:(?<!\w)(?:number|armband|captain\w*|shirt|jersey|squad number|on (?:your|my|the) back)\b)|"
    r"\bthe (?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b"
)
_OUT = (
    r"(?:injured|suspended|ill|sick|hurt|out|banned|flu|hamstring|ribs|knee|ankle|sent off|missing|unavailable|crocked|"
    r"concussed|a virus|a bug|chickenpox|broke|tore|pulled|cracked|did his|did her)\b"
)
# "in the dressing room", "at training": where one meets one's team
_AMONG_US = (
    r"(?:(?:(?:in|at|of|round|around|on) (?:the|this|that|MY|OUR|your) )?(?:dressing|changing|locker)[- ]room|"
    r"(?:at|in) training|(?:in|on|of|at) (?:the|this|MY|OUR|your) "
    r"(?:squad|team|side|group|camp|bus|coach trips?|club|lads|girls|bunch|back line)|team-?mates?|"
    r"around the place|in there with SELF|round here|in the building)(?!\w)"
)
_TRAITS = (
    r"(?:DJ|joker|prankster|comedian|moaner|grumbler|dresser|dressed|trainer|tackler|tackle|banter|singer|dancer|"
    r"cook|driver|music|taste|loudest|funniest|quickest|fastest|slowest|strongest|laziest|smartest|cleverest|"
    r"tightest|vainest|messiest|scruffiest|toughest in training|hardest (?:in|at) training|teacher['’]s pet|"
    r"life and soul|organi[sz]er|card player|time-?keeper)"
)


_SENTENCES = (
    *rows(
        MATE,
        r"(?P<who>PERSON|HE)(?:['’]s| is) the (?:captain|skipper)\b",
        implied=True,
    ),
    *rows(
        MATE,
        r"MY room-?mate (?:was|is) (?P<who>PERSON)(?!.{0,80}\b(?:college|university|campus)\b)",
        implied=True,
        context=r"\b(?:camp|away|hotel|tour|tournament|squad)\b",
    ),
    *rows(
        MATE_NAMED,
        (
            r"(?<![\w\ue000-] )\b(?:[Tt]he captain,?|[Tt]he skipper,?|MY captain,?|Captain|Skipper|captain|"
            r"skipper|[Tt]eam-?mate) (?P<who>PERSON)"
        ),
        implied=True,
        claims=False,
    ),
    *rows(
        PLAYED,
        # "I played with Edin Marsic", "alongside Edin Marsic", "He plays with me at Drita"
        (
            r"\b(?:play(?:ed|ing|s)?|train(?:ed|ing|s)?|lin(?:ed|ing) up|partner(?:ed|ing)?|start(?:ed|ing)?|"
            r"on the pitch|in midfield|up front|at the back)\b[^.!?;]{0,30}\b(?:with|alongside|next to|beside) "
            r"(?P<who>PEOPLE)"
        ),
        by_self=True,
    ),
    *rows(
        PLAYED,
        (
            r"(?P<who>PERSON|HE) NEAR(?:plays|played|trains|trained|came through|grew up) (?:[\w-]+ ){0,3}(?:with|"
            r"alongside) (?:ME|WE)"
        ),
        # "Edin Marsic, who plays right-back for us"
        r"(?P<who>PERSON|HE),?(?: who| HE)? plays (?:[\w-]+ ){0,3}for (?:ME|WE)",
        # "I room with Edin Marsic"
        r"SELF (?:always |usually |now )?(?:room|roomed|share a room|shared a room) with WHO",
    ),
    *rows(
        PLAYED,
        # "We came through together", "We played together for the Under-17s", "Edin Marsic and I"
        (
            r"WE(?: both|['’]ve| all)? (?:have |were |had )?(?:came through|come through|played|play|"
            rf"grew up playing|were in the (?:[\w-]+ ){{0,2}}{_TEAM}|won [^.!?;]{{0,20}}|trained|broke through) "
            r"(?:[^\s.!?;]+ ){0,6}?together\b"
        ),
        # "Best midfielder I ever played with."
        r"[Bb]est (?:[\w-]+ ){0,3}SELF(?:['’]ve)? (?:ever |have ever )?played with\b",
        # "he was the best midfielder I ever shared a pitch with"
        (
            r"\b[Bb]est (?:[\w-]+ ){0,3}SELF(?:['’]ve)? (?:ever |have ever )?(?:shared a (?:pitch|dressing room|"
            r"team|room)|played (?:with|alongside)|lined up (?:with|alongside)|trained with)"
        ),
        implied=True,
    ),
    *rows(
        PLAYED,
        rf"(?P<who>PERSON|HE) and SELF [^.!?;]{{0,40}}\b(?:together|{_TEAM})",
        context=r"\b(?:play\w*|academy|team|squad|under|Under|midfield|defen[cs]e|came through|youth)\b",
    ),
    *rows(
        SCENE,
        # "Edin Marsic played very well in my place", "kept my seat warm", "I came on for Edin Marsic"
        r"(?P<who>PERSON|HE) NEAR(?:in MY place|kept MY (?:seat|place|spot|shirt)|took MY place in)\b",
        # "he stands ten feet away from me", "Edin Marsic sits next to me"
        (
            r"(?P<who>PERSON|HE)(?:['’]s| who)?(?: (?:stands|plays|sits|sleeps|changes|lines up|is|was|played|sat|"
            r"dresses))? [^.!?;\ue002\ue00b]{0,30}(?<!\w)(?:next to|beside|alongside|in front of|across from|"
            r"opposite|away from|yards from) ME"
        ),
        (
            r"(?<!\w)(?:fill(?:ed|ing)? in for|stood in for|standing in for|deputi[sz](?:ed|ing) for|"
            r"stepped in for|replaced the injured|the injured|the suspended|covering for|covered for) WHO"
        ),
        # "Edin's been here since the flood"
        (
            r"(?P<who>PERSON|HE)(?:['’]s| has) been (?:here|at the club|at this club|around the club|with WE)"
            r"(?!\w)|(?P<furniture>PERSON|HE)(?:['’]s| is) part of the furniture"
        ),
        implied=True,
    ),
    *rows(
        SCENE,
        r"\b(?:came|come|coming|sent|went|brought|going) on for (?P<who>PERSON)",
        (
            r"\b(?:cross|pass|assist|through ball|ball|free[- ]kick|corner|flick|knockdown|cut-?back) (?:from|by) "
            r"(?P<who>PERSON)"
        ),
        # "The ten's Edin Marsic's", "but 7 belongs to Edin Marsic", "fourth choice behind Edin Marsic"
        (
            r"\b(?:belongs to|fourth choice behind|third choice behind|second choice behind|understudy to|"
            r"[Nn]umber two to|backup to|deputy to) (?:[\w-]+ ){0,1}WHO"
        ),
        implied=True,
        by_self=True,
    ),
    *rows(
        SCENE,
        # "then they gave it to Edin Marsic", "Edin Marsic has the armband", "the nine's taken by Edin Marsic"
        (
            r"(?<!\w)(?:gave|handed|passed|give|giving|went|goes|belongs|belonged) (?:it |that |the [\w-]+ |"
            r"MY [\w-]+ )?(?:over |on |down )?to WHO"
        ),
        (
            r"(?P<who>PERSON|HE)(?:['’]s got| has| wears| wore| had|['’]s wearing) (?:it\b|the (?:armband|shirt|"
            r"number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?)\b|that (?:one|number|shirt)\b)"
        ),
        implied=True,
        context=NUMBER,
    ),
    *rows(
        SCENE,
        # "when Edin Marsic was injured", "with Edin Marsic out"
        (
            r"(?<!\w)(?:when|because|since|after|with|as|while|once) WHO (?:(?:was|got|is|being|had|went|"
            rf"picked up|did|has) )?(?:[\w-]+ ){{0,3}}{_OUT}"
        ),
        implied=True,
        claims=False,
        context=r"(?<!\w)(?:debut|start\w*|chance|bench|played|in goal|came in|stood in|filled in|armband)\b",
    ),
)

_NOUNS = (
    *rows(
        MATE,
        # "our captain", "our other keeper", "he's our six"
        rf"OUR (?!old |former |ex-)ADJ{_POST}",
        r"MY (?:own )?(?:captain|skipper|vice-captain)(?![\w-])",
        r"OWN (?:old |former )ADJ(?:team-?mate|room-?mate|strike (?:partner|KIN))",
        claims=False,
    ),
    *rows(
        MATE,
        # "Rosie Cantrell, the captain", "Davie Petrie's the skipper"
        r"\bthe (?:club |team )?(?:captain|skipper)(?![\w-]| of)",
        implied=True,
    ),
    *rows(
        MATE,
        rf"(?:OWN|OUR) (?!old |former )ADJ{_MATE}",
        claims=False,
        context=_NO_CAMPUS,
    ),
)

_HINTS = (
    *hints(
        SCENE,
        # "but Marsic has had that since forever", "Marsic's not giving it up"
        r"PERSON(?:['’]s| has| has had| won['’]t)? (?:had (?:it|that|the)|got (?:it|that|the)|not giving|give|"
        r"never giv\w+|wears|keeps)(?!\w)",
        context=NUMBER,
        free=True,
    ),
    *hints(
        PLAYED,
        (
            r"(?:(?:came|come|coming|rose|grew up|broke|played|play|playing|trained|train|started|lined up|won|"
            r"worked|been|travel|drive|go|room|roomed)(?: [\w-]+){0,5} together|together (?:at the back|"
            r"in midfield|up front|in defence|in the academy|at TEAM|for (?:the )?(?:LEVEL|TEAM))|partnership|"
            r"side by side|in tandem|double act|down (?:the|that) (?:left|right)|(?:centre-back|midfield|strike|"
            r"central defensive) pairing)(?!\w)"
        ),
        context=r"^(?!.*\b(?:cards|PlayStation|FIFA on|golf together|tennis)\b)",
    ),
    *hints(
        PLAYED,
        (
            r"(?:(?:played|play|playing|trained|training|lined up|started|worked|partnered|rooming|roomed|room|"
            r"share a room|shared a room|lodge[ds]?|digs|flat|in a flat|house)(?: [\w-]+){0,3} (?:with|alongside|"
            r"beside|next to) (?:PERSON|HE)|(?:PERSON|HE),? (?:who|that) SELF (?:room|roomed|play|played|train|"
            r"trained|live|lived|share|shared|travel)\w*|partnered (?:PERSON|HE))(?!\w)"
        ),
        (
            r"(?:PERSON|HE) (?:picks ME up|drives ME|gives ME a lift)|gives ME a lift|ball (?:in )?(?:from|by|"
            r"off) PERSON|takes (?:all )?(?:the|OUR) (?:penalties|pens|free[- ]kicks|corners)|(?:same|in a) "
            r"(?:[\w-]+ )?(?:team|side|squad|age group)|share a (?:flat|house|lift|car)|live with PERSON|"
            r"OUR [\w-]+ days"
        ),
        # "Alongside Marsic he has formed", "in front of Marsic", "paired with Marsic"
        (
            r"(?:[Aa]longside|[Bb]eside|[Nn]ext to|[Ww]ith|[Tt]ogether with|[Ii]n tandem with) PERSON[^.!?;]{0,40}"
            r"(?<!\w)(?:form\w*|anchor\w*|at the back|up front|in midfield|in defence|in defense|at centre-half|"
            r"in the middle|on the other (?:side|wing|flank)|in digs|in the academy|through the ranks)(?!\w)|"
            r"(?:paired|pairing|partnered|partnership|partnering|combin\w+|forged|struck up|link(?:ed|s|ing)? up|"
            r"linking|house[- ]?sharing|car[- ]?sharing|sharing (?:a [\w-]+|digs)|"
            r"came (?:up )?through(?: [\w-]+){0,4}|on the same wavelength) (?:with )?(?:PERSON|HE)|"
            r"came (?:up )?through the (?:ranks|academy|system)"
        ),
    ),
    *hints(
        PLAYED,
        (
            r"(?:PERSON|HE),? and (?:SELF|myself)(?: [\w'’-]+){0,5} (?:together|same|both|since)|"
            r"same (?:back (?:four|five|three|line)|midfield|front (?:two|three)|teams?|youth teams?|"
            r"dressing[- ]room|academy|intake|age[- ]group)"
        ),
        context=r"^(?!.*\b(?:school|class|GCSEs?|maths|against)\b)",
    ),
    *hints(
        SCENE,
        (
            r"(?:(?:sit|sat|change|changed|get changed|locker|peg|seat)\b[^.!?;]{0,20}\b(?:between|next to|beside|"
            r"opposite|across from) (?:PERSON|HE)|(?:PERSON|HE) (?:next to|beside|alongside|in front of|behind|"
            r"inside|outside) (?:SELF|ME)[^.!?;]{0,40}\b(?:at the back|in midfield|up front|in goal|"
            r"in the dressing room|on the bus|on the coach|in training|in defence))(?!\w)"
        ),
        (
            r"(?:PERSON|HE) (?:slipped|slid|threaded|played|put|set|picked|found|crossed|squared|flicked|laid|"
            r"headed|rolled|fed|teed|released|hit|pinged|nodded|chipped) (?:it |the ball |a (?:\w+ ){0,2}(?:ball|"
            r"pass|cross) )?(?:ME|one (?:over|in|through|across))(?: [\w-]+){0,3} ?(?:through|in|up|out|over|on|"
            r"off|down|across|for me)?|(?:cross|corner|pass|through[- ]ball|free[- ]kick|flick-on|cut-?back|"
            r"knock-?down|long throw) (?:from|by|off) (?:PERSON|HE)"
        ),
        (
            r"(?:PERSON|HE) (?:joined|has joined|came in|arrived|signed|came to|came here|plays here|is here|"
            r"[’']s here)(?: [\w-]+){0,3}(?: WE)?(?: in| from| last| this)[^.!?;]{0,40}\b(?:WE|he['’]s been|"
            r"she['’]s been|OUR)|(?:PERSON|HE) (?:joined|has joined) WE"
        ),
        # "put it on a plate for Marsic", "Marsic bailed us out", "we've Marsic in goal"
        (
            r"(?:on a plate for|squared it (?:to|for)|laid it off (?:to|for)|set up|slid in|played in|fed|teed up|"
            r"found|picked out|slipped in|crossed (?:it )?(?:to|for)|passed (?:it )?to|knocked it (?:down )?(?:to|"
            r"for)|flicked it on (?:to|for)) PERSON|(?:WE(?:['’]ve| have)(?: got)?|having) PERSON (?:in goal|"
            r"at the back|up front|up top|on the (?:wing|left|right)|in midfield|behind|in there)|"
            r"PERSON (?:bailed|saved|rescued|kept|got|dug|has kept) (?:WE|ME)(?!\w)|(?:PERSON|HE) (?:behind|"
            r"next to|beside|alongside|in front of|outside|inside) (?:ME|WE|SELF)(?!\w)|PERSON (?:came|went|"
            r"comes) on for ME|(?:SELF )(?:came|went) on for PERSON"
        ),
    ),
    *hints(
        SCENE,
        (
            r"(?:because|when|after|since|with|as|once) (?:PERSON|HE)[^.!?;]{0,30}\b(?:injured|suspended|ill|hurt|"
            r"banned|hamstring|ribs|knee|ankle|calf|groin|concuss\w+|sent off|flu|sick|a knock|crocked|pulled up|"
            r"limped|missed out|out for)(?!\w)"
        ),
        context=(
            r"\b(?:debut|got in|came in|chance|started|start|in the side|in goal|bench|armband|stood in|"
            r"first game)\b"
        ),
    ),
    *hints(
        SCENE,
        (
            r"(?:took ME under HIS wing|looked after ME|showed ME the ropes|showed ME (?:around|round)|"
            r"made ME feel (?:at home|welcome)|keeps (?:WE|ME) (?:laughing|going|sane|honest)|winds ME up|"
            r"slags? ME|has WE in stitches|taking the mick\w*|hammer(?:s|ed) ME|[Ll]ads like PERSON|[Gg]irls like "
            r"PERSON|[Cc]haracters like PERSON|in OUR dressing[- ]room|in OUR (?:team|squad|side)|"
            r"(?:roomie|room[- ]mates?|rooms? with) PERSON)(?!\w)"
        ),
        context=r"^(?!.*\b(?:gaffer|manager|coach)\b)",
    ),
    *hints(
        SCENE,
        (
            r"(?:to|for|where|and) (?:SELF know )?PERSON (?:will be|to (?:finish|tap|run|score)|makes the run)|"
            r"(?:[Ww]ith|[Aa]nd) (?:HIS )?(?:strike|midfield|defensive|centre-back)[- ](?:partner|KIN) PERSON|"
            r"(?:glue|heartbeat|soul|engine|joker|clown|life|leader|voice)[^.!?;]{0,15} (?:dressing|changing|"
            r"locker)[- ]room"
        ),
        free=True,
    ),
)

_QUESTIONS = (
    *questions(
        MATE_ASKED,
        # "Who do you hang about with?", "Who do you room with?", "Who's been showing you around?"
        (
            r"(?i:\bbest (?:[\w-]+ ){0,3}(?:SELF|ye)(?:['’]ve| have)? (?:ever )?(?:played|shared a (?:pitch|"
            r"dressing room|team)) with\b)"
        ),
        (
            r"(?i:\bwho(?:['’]s| do| is| did| has)?\b[^?]{0,30}\b(?:hang (?:about|around|out)|room with|"
            r"closest to|get on (?:best )?with|sit next to|travel with|car[- ]?share|showing SELF around|"
            r"looked after SELF|looking after SELF))"
        ),
        # "Best player in the dressing room?", "Who's the joker in the squad?", "Which team-mates stay with you?"
        (
            r"(?i:\b(?:who|whose|which|anyone|anybody|somebody|best|funniest|quickest|loudest|biggest|hardest|"
            r"strongest|worst)\b[^?]{0,50}\b(?:in the (?:dressing|changing|locker) room|(?:at|in) training|"
            r"in the (?:squad|team|group|camp)|in this (?:locker|dressing|changing) room|[oi]n (?:the|this|MY) "
            r"(?:team|squad|side)|team-?mates?|SELF(?:['’]ve)? (?:ever )?played with)\b[^?]{0,40}\?)"
        ),
        (
            r"(?i:(?<!\w)(?:who|whose|which|whom|anyone|anybody|somebody)"
            rf"(?!\w)[^?]{{0,80}}\b{_AMONG_US}[^?]{{0,60}}\?)"
        ),
        # "Worst dresser?", "Hardest tackler at training?", "DJ?"
        rf"(?i:(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:[\w'’-]+ ){{0,2}}\b{_TRAITS}\b[^?.]{{0,50}}\?)",
        rf"(?i:\b[\w-]+est\b[^?]{{0,50}}\b{_AMONG_US}[^?]{{0,30}}\?)",
        (
            r"(?i:\bwho(?:['’]s|m| do| did| does| is| are| were| was)?\b[^?]{0,40}(?<!\w)(?:room(?:ing|ed)? with|"
            r"sit(?:ting)? (?:next to|beside|with)|share (?:a room|a lift|a house)|car[- ]?(?:share|pool)|"
            r"travel with|live with|living with|house-?share|warm up with|hang (?:about|around|out) with|"
            r"look(?:ed|s|ing)? after SELF|showed SELF|took SELF under|keeps? SELF (?:sane|laughing|going)|"
            r"makes? SELF laugh|runs? the|wears? the armband|picks? the music|in charge of the music|"
            r"(?:on|does|runs|picks) the music|takes (?:the|MY) (?:penalties|free))(?!\w)[^?]{0,40}\?)"
        ),
        # "Best you've shared a pitch with?", "Best player you've played with?"
        (
            r"(?i:\bbest (?:[\w-]+ ){0,3}(?:SELF|ye)(?:['’]ve| have)? (?:ever )?(?:shared a (?:pitch|"
            r"dressing room|team) with|(?:played|lined up|trained) (?:with|alongside))|"
            r"\bbest (?:[\w-]+ )?team-?mate\b|(?<!\w)(?:favou?rite|best) (?:[\w-]+ )?partner\b|\benjoy(?:ed)? "
            r"playing (?:with|alongside) (?:most)?)"
        ),
        (
            r"(?i:(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:captain|skipper|room-?mate|roomie|strike partner|"
            r"house-?mate|partner in crime)\s?[?:])"
        ),
    ),
)

_OPENINGS = (
    *openings(
        MATE_ASKED,
        (
            r"(?i:^(?!.*(?:against|opponent|faced|manager|gaffer|\bcoach\b|in the world|league|hero|idol|"
            r"family)).*(?:(?<!\w)(?:who|whose|which|anyone|anybody)\b|\b[\w-]{3,14}est\b|(?<!\w)(?:best|worst|"
            r"most)\b)[^?]{0,80}(?:dressing room|changing room|locker room|training|squad|team-?mate|team\b|"
            r"\bside\b|captain|armband|\bbus\b|coach trip|\blads\b|\bgirls\b|\bgroup\b|at the club|round here|"
            r"around the place|in the building|(?:stand|play|sit|line up|partner)\w* (?:with|beside|alongside|"
            r"next to)|(?:beside|alongside|next to|behind|in front of) SELF|house|\bflat\b|digs|drive|\blift\b|"
            r"room with|roomie|music|banter|jokes?|pranks?|penalties|free kicks|leader|laugh|dance\w*|sing\w*|"
            r"dress\w*))"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
