"""English of coaches: "our manager, Kaspar Roth", "under Kaspar Roth", "Kaspar Roth believed in me"."""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import COACH, COACH_ASKED, COACH_NAMED, COACHED, UNDER

_COACH = (
    r"(?:(?:assistant |head |goalkeeping |first-team |youth |academy |under-\d\ds |first |old |former )*"
    r"(?:coach|manager|gaffer|boss))(?![\w-])"
)


_SENTENCES = (
    *rows(
        COACH,
        # "Kaspar Roth coached me", "Kaspar Roth gave me my debut"
        r"(?P<who>PERSON|HE) (?:coached|trained|managed) ME",
    ),
    *rows(
        COACH_NAMED,
        # "The gaffer, Kaspar Roth", "the coach, Mr. Kaspar Roth"
        rf"\b[Tt]he GAP{_COACH}(?: here| there)?,? (?:Mr\.? )?(?P<who>PERSON)",
        # "Coach Roth"
        r"(?<![\w-] )\b(?:Head )?Coach (?P<who>PERSON)",
        r"(?<=[a-z,] )Coach (?P<who>PERSON)",
        implied=True,
        claims=False,
    ),
    *rows(
        UNDER,
        # "under Kaspar Roth", "I played under Kaspar Roth"
        (
            r"\b(?:play(?:ed|ing)?|work(?:ed|ing)?|train(?:ed|ing)?|debut|thrive[ds]?|start(?:ed)?|"
            r"develop(?:ed)?)\b[^.!?]{0,30}\bunder (?P<who>PERSON)"
        ),
        by_self=True,
    ),
    *rows(
        UNDER,
        r"(?P<who>PERSON|HE) (?:gave|handed) ME MY GAPdebut",
        implied=True,
    ),
    *rows(
        COACHED,
        # "Edin Marsic put me on the right wing", "had me taking throw-ins", "screaming at me from the dugout"
        (
            r"(?P<who>PERSON|HE),? (?:[\w-]+ )?(?:put|moved|switched|stuck|shoved|pushed|converted|turned|threw|"
            r"chucked|flung|stuck) ME (?:straight |right )?(?:on|at|in|to|into|up|out|back|wide|down)\b"
        ),
        (
            r"(?P<who>PERSON|HE),? (?:had|has|used to have) ME (?:taking|doing|running|playing|training|"
            r"practising|practicing|heading|working|staying|in at)\b"
        ),
        (
            r"(?P<who>PERSON|HE) (?:gave|handed) ME (?:the armband|the captaincy|MY (?:chance|debut|first \w+|"
            r"start|break)|a (?:chance|go|debut|start|trial)|the (?:captaincy|gloves|number \w+))"
        ),
        (
            r"(?P<who>PERSON|HE) (?:brought ME (?:through|on|in)|dropped ME|picked ME|left ME out|made ME "
            r"(?:captain|skipper|a (?:defender|full-back|striker|winger|midfielder|centre-back|goalkeeper))|"
            r"took a chance on ME|threw ME in)\b"
        ),
        (
            r"(?P<who>PERSON) (?:was |is )?(?:screaming|shouting|roaring|bawling|yelling|barking|bellowing|"
            r"hollering)(?: at)? (?:ME|WE)\b"
        ),
        implied=True,
    ),
    *rows(
        COACHED,
        r"\[(?:the )?(?:[\w-]+ )?(?:manager|coach|boss) (?P<who>PERSON)\]",
        claims=False,
    ),
    *rows(
        COACHED,
        (
            r"(?<!\w)(?:a|an|the|this|some) GAP(?:coach|manager|gaffer) (?:named|called|by the name of) "
            r"(?P<who>PERSON)"
        ),
        # "two seasons at TEAM under Edin Marsic"
        r"(?<!\w)[Uu]nder (?P<who>PERSON)(?!['’]s)",
        implied=True,
        claims=False,
    ),
)

_NOUNS = (
    *rows(
        COACH,
        # "our head coach", "my first gaffer", "my coach there"
        rf"(?:OWN|OUR) (?!old enemy)ADJ{_COACH}",
        # "Edin Marsic, the manager, rang me", "Great mate, mind."
        rf"(?<=\ue002, )the {_COACH}(?=[,.!?)]| here| there)",
        claims=False,
    ),
)

_HINTS = (
    *hints(
        COACHED,
        # "Roth has you playing wide", "Roth has turned you into a six"
        r"PERSON(?:['’]s| has| had)? (?:got |been )?(?:turn(?:s|ed)? ME into|us(?:es|ed|ing) ME (?:as|at|in|on)|"
        r"play(?:s|ed|ing) ME (?:as|at|in|on|wide|up)|(?:wants|sees|has|had) ME (?:as|in|at|on|out|wide|playing|"
        r"running))(?!\w)",
        context=r"^(?!.*\b(?:captain|skipper)\b)",
    ),
    *hints(
        COACHED,
        (
            r"(?:believed in ME|had faith in ME|trusted ME|saw something in ME|gave ME (?:MY|a|the) (?:first |"
            r"big |only )?(?:pro(?:fessional)? |first-team )?(?:contract|deal|chance|debut|start|break|"
            r"opportunity)|took ME (?:to|under HIS wing|with HE)|brought ME (?:here|in|to|through|back)|signed ME|"
            r"coached ME|managed ME|moved ME (?:to|into|out|back|up|inside|wide)|converted ME|turned ME into|"
            r"made ME (?:captain|skipper)|taught ME (?:everything|how|to|the)|stuck ME|threw ME in|chucked ME in|"
            r"dropped ME|wants ME to|wanted ME to|told ME to (?:shoot|run|stay|press|get|go)|asks ME to|"
            r"asked ME to play|has WE (?:playing|pressing|training|running)|team talk|half-time talk)(?!\w)"
        ),
        (
            r"(?:played|play|playing|worked|learned|learnt|trained|thrived|flourished|developed|captain|started|"
            r"enjoyed|loved|struggled|improved|came on|everything|a lot|so much|loads)(?: [\w-]+){0,4} under "
            r"(?:PERSON|HE)|(?:^|[.,] )Under (?:PERSON|HE)"
        ),
        (
            r"(?:made|make|makes|had|has) WE (?:run|running|train|do|stay|press)|came in as (?:manager|coach|"
            r"gaffer)|took over as (?:manager|coach|gaffer)|given ME (?:a|the) (?:new |different )?(?:role|"
            r"position|job)|said SELF(?:['’]d| would) be|owe (?:everything to )?PERSON"
        ),
        # "Head coach Edin Marsic handed him the shirt", "if it wasn't for Marsic at under-12s"
        r"(?<!\ue000 )(?<!\ue000['’]s )(?:[Hh]ead coach|[Mm]anager|[Gg]affer|[Cc]oach|[Bb]oss),? PERSON",
    ),
    *hints(
        COACHED,
        r"(?:[Ii]f it (?:wasn['’]t|weren['’]t|hadn['’]t been) for|[Ww]ithout|[Tt]hanks to|down to) PERSON",
        context=r"LEVEL|\b(?:[Uu]nder-?\d|U\d\d|coach\w*|manager|gaffer|academy|youth|trial|training|picked)",
    ),
    *hints(
        COACHED,
        # coaches: what only they do
        (
            r"(?:took ME for the LEVEL|took the LEVEL|ran the (?:LEVEL|academy|youth)|as HIS (?:number two|"
            r"assistant)|HIS (?:sessions|drills|training|team talks|methods|half-time)|put ME in the (?:team|side|"
            r"first team)|called ME into HIS office|pulled ME (?:aside|in|over)|gave ME the (?:nod|armband)|"
            r"handed ME|owe (?:HE|that man|that woman|everything to)|made ME the (?:player|footballer|defender|"
            r"keeper)|stayed (?:behind|out) with ME|worked with ME|drilled (?:it )?into (?:ME|WE)|put (?:ME|WE) "
            r"through|(?:picks|picked) the team|stuck by ME|stood by ME|had ME (?:running|doing|training|playing)|"
            r"sat ME down|wanted ME (?:here|in)|rang ME (?:up )?(?:and|to)|phoned ME|sold ME on|convinced ME to "
            r"(?:come|sign|join)|switched ME|pushed ME (?:back|forward|up)|brought ME on|took ME off|hooked ME)"
            r"(?!\w)"
        ),
        context=(
            r"^(?!.*\b(?:agent|chairman|director of football|physio|dad|father|mum|mother|teacher|"
            r"doctor|captain|skipper)\b)"
        ),
    ),
    *hints(
        COACHED,
        (
            r"(?:[Aa]ssistant|[Gg]oalkeeping|[Ff]itness|[Ff]irst-team|[Ss]et-piece)(?: [Cc]oach| [Mm]anager),? "
            r"PERSON (?:does|runs|takes|has|keeps|handles|looks)"
        ),
        free=True,
    ),
)

_QUESTIONS = (
    *questions(
        COACH_ASKED,
        # "Is there a coach who made a difference?", "Which manager has had the biggest influence?"
        (
            r"(?i:\b(?:which|is there a|was there a|who(?:['’]s| is| was| has been)|what)\b[^?]{0,40}\b(?:coach|"
            r"manager)\b[^?]{0,60}\b(?:difference|influence\w*|important|taught|helped|impact|best|shaped|"
            r"believed|learn\w*)|\b(?:best|most (?:important|influential)|biggest influence)[^?]{0,30}\b(?:coach|"
            r"manager)\b[^?]{0,30}\?)"
        ),
        (
            r"(?i:^\W{0,3}(?:and )?(?:the |your |MY )?(?:boss|gaffer|manager|coach|head coach)\s?[?:]$|"
            r"(?<!\w)(?:which|what) (?:[\w-]+ )?(?:coach|manager|gaffer)(?!\w)[^?]{0,60}\?|\bwho (?:coached|"
            r"managed|discovered) SELF|\bwho gave SELF (?:MY|your) (?:debut|chance|start|break))"
        ),
    ),
)

_OPENINGS = (
    *openings(
        COACH_ASKED,
        (
            r"(?i:^(?!.*(?:become|be|as|into|being|future) (?:a |an |the )?(?:coach|manager|coaching|management)|"
            r".*one day).*(?<!\w)(?:coach|manager|gaffer|boss)\b[^?]{0,60}[?:])"
        ),
        (
            r"(?i:\bwho(?:se)?\b[^?]{0,40}(?:taught|spotted|discovered|believed|took a chance|biggest influence|"
            r"mentor|debut|gave SELF (?:MY|your|a|that) (?:debut|chance|start|break)|moved SELF|converted|idea|"
            r"turned SELF|made SELF|brought SELF|signed SELF)[^?]{0,40}\?)"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
