"""Words of English careers beside the roles: what refuses a club, its level, past and present, lists.

Tables only; `english_reader` asks them.
"""

import re

from interviews.extraction.marks import compile_pattern

# what may stand between a word of direction and the name
THE = (
    r"(?:the |my |our |his |her |their |your |local |mighty |nearby |neighbours |rivals |champions |non-league |"
    r"then-)?"
)
# What a player is called in print: "centre-half", "front man", "shot-stopper"
ROLES = (
    r"(?:striker|forward|goalkeeper|keeper|goalie|stopper|shot-stopper|defender|midfielder|winger|captain|"
    r"vice-captain|skipper|cent(?:re|er)-?(?:half|back|forward|mid)|cent(?:re|er) (?:half|back|forward|mid)|(?:full|"
    r"left|right|wing)[- ]?back|(?:left|right)[- ](?:winger|footer)|number (?:nine|ten|one)|front ?man|frontman|star|"
    r"ace|favou?rite|legend|hero|veteran|stalwart|playmaker|attacker|marksman|youngster|teenager|prospect|prodigy|"
    r"graduate|product|trainee|scholar|apprentice|freshman|sophomore|junior|senior|redshirt|signing|recruit|arrival|"
    r"loanee|player|man|woman|lad|boy|sweeper|libero|poacher|hitman|international|team-?mate|old boy|newcomer|"
    r"returnee|ever-present|talisman|utility man|wideman|schemer|custodian|netminder)s?"
)
# "the 26-year-old Irish", "new", "summer": what may stand before the role
ADJECTIVES = (
    r"(?:(?:(?!(?:as|and|or|who|was|is|has|had|in|at|for|from|when|where|with|since|until|till|to|an?|"
    r"the)\b)[a-z0-9-]+|DEMONYM) ){0,3}?"
)
ON = r"(?: (?:back|up|down|over|across|out|on|in|off|away|straight|there|permanently|north|south|abroad)){0,3}"
SIGNS = (
    r"(?:sign(?:ed)?|took|take|bought|buy|brought|picked|pick|snapped|drafted|recruited|scouted|spotted|poached|"
    r"plucked|nabbed|landed|traded for|captured|offered|gave|swooped for|came (?:calling )?(?:back )?(?:in )?for|"
    r"found|lured|tempted|invited|(?:paid|stumped up|coughed up|splashed out|shelled out|forked out|"
    r"put up) [^.!?,;]{1,24} for|took a (?:punt|chance|gamble) on|came and got|went and got|paid for|moved for|"
    r"re-signed|got|pri[sz]ed|enticed|persuaded|convinced|coaxed|splashed out on|shelled out for|forked out for|"
    r"prised away|swept up|pinched|nicked|acquired|secured|took on|brought in|unearthed|handed|rescued|whisked)"
)

# "and CLUB", ", CLUB", "then CLUB": the next of a list, with the part of the one before
NEXT_RE = compile_pattern(
    r"TEAM(?:['’]s?)?(?: \([^()]{0,24}\)| for \w+(?: \w+)?)?(?:,? (?:and(?: then| later| finally)?|then|via|or|"
    rf"plus|followed by|before)|,) {THE}$"
)

# "against CLUB", "a supporter of CLUB", "watching CLUB": he met them or cheered for them
_MET = (
    r"[Aa]gainst|versus|vs?\.?|[Bb]eat(?:ing|en)?|[Ff]ac(?:e|ed|ing)|[Hh]ost(?:s|ed|ing)?|[Vv]isit(?:ed|ing|s)?|"
    r"[Pp]layed|[Tt]han|[Ll]ike|[Ff]rom the|[Tt]hrashed|[Hh]ammered|[Kk]nocked out|over|[Dd]ownloaded|[Ww]atch(?:ed|"
    r"ing)?|[Ss]upport(?:ed|s|ing)?|[Ff]ollow(?:ed|s|ing)?|[Ll]oved?|[Hh]ated?|[Aa]dored?|mad|tour of|looked at|"
    r"(?:[Ff]ans?|[Ss]upporters?|[Ff]ollower) of|[Ss]eason ticket (?:at|for)|crowd at|(?:[Nn]obody|[Nn]o one|"
    r"[Pp]eople|[Ee]verybody|[Ss]omeone|[Ss]omebody|[Tt]hose) at|against [^.!?,]{0,20}(?: and| or)"
)
# "won at CLUB", "a penalty against CLUB", "the bus to CLUB": a match and what happened there
_MATCH = (
    r"(?:draw|drew|drawing|lost|lose|losing|won|win|winning|beaten|defeat|defeated|victory|trip|visit|away|travel|"
    r"journey|goes|host|hosting|tie|leg|final|semi-?final|derby|match|game|fixture|scored?|hat-?trick|goal|penalty|"
    r"booked|sent off|red card|elbow|tackle|thrashing|hammering|drubbing|bus) (?:\w+ ){0,2}?(?:at|to|by|with|over|in|"
    r"against|of)"
)
# "an offer from CLUB", "nearly joined CLUB", "meant to join CLUB": a move not made
_COURTED = (
    r"(?:[Oo]ffers?|[Bb]ids?|[Ii]nterest|approach(?:es)?|talks?|enquiry|inquiry|phone call|calls?|message|letter|"
    r"links?|[Ll]inked|rumou?rs?|whispers?|scouts?) (?:\w+ )?(?:from|with|to|about|of|by)|(?:said no|no thanks) to|"
    r"turned down|turning down|rejected|snubbed|knocked back|refused|(?:nearly|almost) (?:joined|signed for|went to)|"
    r"close to (?:joining|signing for)|(?:meant|supposed|about|ready) to (?:join|sign for|go to|move to)|[Tt]rial(?:s|"
    r"led|l?ing)?(?: \w+)? (?:at|with|for)|on trial (?:at|with)|on trial for"
)
# "works at CLUB", "the manager of CLUB", "scouts for CLUB": somebody's work
_WORK = (
    r"(?:jobs?|works?|working) (?:as \w+ )?(?:at|for|with)|coach(?:es|ing)?|manages|(?:coach(?:es|ed|ing)?|manag(?:es|"
    r"er|ed|ing)|boss|assistant|scout(?:s|ing)?|steward|physio|chairman|kitman|volunteer(?:s|ing)?|groundsman|"
    r"under-\d\ds|teach(?:es|ing)?)(?: \w+){0,2}? (?:at|of|for|with)"
)
# "A phone call from CLUB": the next club, where that is asked for
CALLED_RE = re.compile(r"\b(?:call|message|letter|text|approach|chat|meeting) (?:from|with) (?:the )?$")
# "The keeper coach at CLUB" … "had seen me", "a scout from CLUB" … "knocked on the door"
_STAFF = r"(?:scouts?|coach|manager|gaffer|boss|chairman|assistant|director|secretary|physio|academy \w+)"
SCOUT_RE = compile_pattern(rf"\b{_STAFF} (?:at|from|of|with|for) {THE}$")
SAW_ME_RE = compile_pattern(
    r"(?:,[^,.!?]{1,40},)? (?:had |then |who )?(?:saw|seen|spotted|noticed|rang|phoned|called|texted|knocked|came|"
    r"liked|remembered|watched|wanted|picked|asked)(?: [a-z]+){0,3} (?:ME|door|house|phone)(?![\w-])"
)
NOT_HIS_BEFORE_RE = compile_pattern(rf"\b(?:{_MET}|{_MATCH}|{_COURTED}|{_WORK}) (?:the |at |in |big |mighty )?$")
# "I go to CLUB with my dad": he watches them
HABIT_RE = compile_pattern(rf"(?:SELF|WE)(?: (?:still|always|often|sometimes|usually))? go (?:\w+ )?to {THE}$")
# "People go, 'You played for CLUB'": what others say
OTHERS_SAY_RE = re.compile(
    r"\b(?:go|goes|say|says|said|shout|shouted|ask|asked|tell|told|like)(?: \w+)?,? [‘'“\"][^’”\"]*$"
)
# "CLUB fans", "CLUB were keen", "the CLUB manager"
NOT_HIS_AFTER_RE = compile_pattern(
    r"(?:['’]s?)? (?:(?:\w+ )?(?:fans?|supporters?|scarf|shirt|poster|mad|season ticket|match(?:es)?|game|away|badge|"
    r"end|manager|boss|coach|gaffer|scouts?|physio|chairman|defen[cs]e|ground)\b|(?:were|was|are|had|have|(?:put|"
    r"made)(?! ME(?:$|[.,!]| on| who| the| what| a (?:man|player|better)))|wanted|want|tried|offered (?!ME)|sniffed|"
    r"enquired|asked|bid|showed|fancied)(?: \w+){0,2}? (?:keen|in for|interested|interest|a bid|an offer|wanting|"
    r"sniffing|linked|ME|HE|about|money|a look)|till (?:he|she|I) (?:dies?|die)|through and through|v\.? CLUB|at home|"
    r"away\b)"
)
# A sentence about whom he cheers for, or that speaks of a move not made
NOT_PLAYING_RE = re.compile(
    r"\b(?:[Rr]umou?r has it|fans?|supporters?|support(?:ed|ing)?|season[- ]ticket|boyhood club|boyhood heroes|"
    r"bedroom wall|posters?|offers?|opponents?|rumou?rs?|gossip|turned (?:it |them |that |him )?down|knocked (?:it|"
    r"them) back|said no|fell through|(?:childhood|favou?rite) club|club from when|club of your|medical, |no thanks|"
    r"linked with|stuff online|talk of|speculation|tipped to|in for (?:me|you|him|her) as well|"
    r"[Ww]ho(?:m)? do you (?:support|follow)|team you(?:['’]d)? |coaching|stewards?|watch(?:ing|ed)? (?:them|the))\b|"
    r"\by(?:e|ou)r (?:club|team)\?"
)
# A sentence, or a question, that is about favourites or a move not made, whatever stands in its other clauses
NEVER_PLAYING_RE = compile_pattern(
    r"(?:SELF|WE)(?:['’]ll)? (?:start|begin|help|work|take over|look after)\b[^.!?]{0,24} (?:academy|under-\d\ds|"
    r"Under-\d\ds)|\b(?:[Ww]ho(?:m)? (?:do|did) you (?:support|follow)|team you(?:['’]d)? |fell through|linked with|"
    r"[Rr]umou?rs?|[Rr]eports? (?:of|that|linking)|[Hh]ow close (?:did|were)|[Ww]hat would it take|[Aa]ny truth|"
    r"gossip|speculation|stuff online|talk of|season[- ]ticket)\b|\by(?:e|ou)r (?:club|team)\?"
)
# "We moved to Peterborough when I was four": a home, no club
DWELLING_RE = compile_pattern(
    r"\b(?:family|parents?|mum|mam|mom|dad|da|mother|father|house|flat|lived?|living|emigrat\w+|refugees?|born|"
    r"grew up|school|settled|[Ww]e moved|wedding|holiday|when (?:SELF|HE|WE) (?:was|were) (?:one|two|three|four|five|"
    r"six|seven|eight|nine|ten|a baby|\d\b))|KIN"
)
# Talk of football beside a town: "I went round to Cowdenbeath, into the under-17s"
FOOTBALL_RE = compile_pattern(
    r"\b(?:academy|youth|under-\d\ds?|LEVELs?|first team|reserves|contract|deal|seasons?|loan|signed|club|league|"
    r"manager|gaffer|games?|goals?|trial|scholarship|fee|transfer|window|deadline|football|soccer|division|promot\w+|"
    r"keeper|striker|played|playing|squad|players?|coach|scouts?|college|freshman|semester|recruited|portal|"
    r"[Ff]rom there)\b"
)
DOUBT_RE = re.compile(
    r"\b(?:would(?:n['’]t)?|could(?:n['’]t)?|might|almost|nearly|wanted to|wants to|dream(?:s|t|ed)? of|imagine|"
    r"hope to|hoping to|reportedly|supposedly|should have|instead of|rather than|tried to)\b"
)
# only before the club: "CLUB, if you can believe it" is no condition
IF_RE = re.compile(r"\b(?:if(?! you count)|whether|unless)\b")
NEGATED_RE = re.compile(r"\b(?:never|not|no|nobody|neither|nor|without)\b|n['’]t\b|\bnae\b|nae\b")
# "at CLUB" where this stands nearby is no club of his: it was a match, an injury, a view
INCIDENT_RE = re.compile(
    r"\b(?:won|win|lost|lose|drew|beat|beaten|scor(?:ed|ing)|booked|sent off|broke|tore|snapped|ruptured|dislocated|"
    r"injur(?:ed|y)|elbow|tackle|away|cup tie|maths|same (?:class|form|school|desk)|sixth form|lessons|GCSEs|A-levels|"
    r"homework|replay|kick-?off|on (?:Saturday|Sunday|Boxing Day|Tuesday)|last (?:Saturday|Sunday|week|weekend)|"
    r"this (?:afternoon|weekend|evening)|tonight|tomorrow|hat-?trick|equali[sz]er|red card|penalty)\b"
)
_YOUNG = "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|[5-9]|1[0-3]"
YOUTH_RE = compile_pattern(
    r"\b(?:academy|youth|[Uu]nder-?(?:[5-9]|1\d)s?|U-?(?:[5-9]|1\d)s?|LEVELs?|schoolboys?|scholar(?:ship)?s?|"
    r"apprentice(?:ship)?|YTS|trainee|juniors|(?:as|was|were) (?:a|an) (?:\w+ ){0,2}?(?:kid|boy|girl|child|"
    r"youngster|teenager|schoolboy|schoolgirl|wean|bairn|nipper|lad(?! of))|when (?:SELF|HE) (?:was|were) (?:a |wee|"
    rf"little|small|young|(?:{_YOUNG})\b)|(?:aged|at|age of|from|since|from age|SELF was|when) (?:about )?(?:{_YOUNG}|"
    r"fourteen|14)\b(?! (?:years?\b(?! old)|months|games|to|until|seasons|goals|weeks|minutes))|[Uu]nder-(?:eight|"
    r"nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)s|School of Excellence|"
    r"[Cc]entre of [Ee]xcellence|came through|coming through|grew up (?:at|playing)|age groups?|ball ?boy|Colts|"
    r"growing up|homegrown|teens|teenage|childhood|boys['’]? club|girls['’]? (?:team|club)|(?:with|"
    r"against) (?:the )?boys|up to college|(?:until|before) college|high school)\b"
)
RESERVE_RE = re.compile(
    r"\b(?:reserves|reserve (?:side|team)|B team|second (?:team|string)|[Uu]nder-?2[13]s?|U-?2[13]s?|PL2|"
    r"development (?:side|squad|team))\b"
)
FIRST_RE = re.compile(
    r"\b(?:first[- ]team|senior debut|professional debut|first pro(?:fessional)?|pro (?:contract|deal|terms)|"
    r"(?:turned|went|became|signed) (?:a )?pro(?:fessional)?|professional (?:contract|deal|terms|forms)|"
    r"homegrown (?:deal|contract)|senior (?:side|team|squad))\b"
)
PAST_RE = compile_pattern(
    r"\b(?:was|were|had|did|played|went|came|spent|stayed|until|till|used to|back (?:then|home|in)|ago|before|"
    r"former(?:ly)?|once|previous(?:ly)?|first club|began|started|left|ended|helped|released|won|made|scored|"
    r"YEAR (?:to|and|until|-|–) ?YEAR|old|earlier|last (?:season|year)|youngster|went|grew|cut|got|learn(?:ed|t)|took|"
    r"gave|taught|called)\b|['’]d\b"
)
PRESENT_RE = re.compile(
    r"\b(?:since|plays|playing|now|currently|these days|captains?|leads|anchors|keeps|is|am|are|at the (?:minute|"
    r"moment)|still|today|has|have|this season|nowadays)\b|['’](?:s|m|re|ve)\b",
)
FUTURE_RE = re.compile(
    r"\b(?:will|next (?:season|summer|year|month)|from (?:July|June|January|August)|when the window|(?:am|is|are|be|"
    r"['’](?:m|s|re)) off to|at the end of the season|[Ii]n (?:the summer|July|January)[^.!?]{0,30}? (?:joins|moves|"
    r"leaves|goes|heads|switches)|(?:joins|moves|leaves|goes|joining|moving|leaving|"
    r"going)[^.!?,]{0,40}? in (?:the summer|July|June|January|August))\b|['’]ll\b"
)
# what makes nothing of a move told before it: "Six weeks' trial, nowt came of it", "and never signed me"
NOTHING_RE = re.compile(
    r"\b(?:fell through|came (?:of|to) (?:it|nothing)|nowt (?:came|happened)|nothing (?:came|happened)|said no\b|"
    r"stayed (?:put|where)|turned (?:it|them|that|him|her) down|knocked (?:it|them) back|never (?:signed|happened|"
    r"came off|materiali[sz]ed)|didn['’]t (?:happen|come off|sign me)|wouldn['’]t sell|collapsed|[Dd]ied (?:on|a|in)|"
    r"off the table|no thank|called it off|pulled the plug)\b"
)
# a question about a match, a favourite or a wish: a club in its answer is none of his
ASKS_OTHER_RE = re.compile(
    r"\b(?:next (?:game|match|opponents?|fixture)|opponents?|grounds?|stadiums?|derby|dream|support(?:er|ed)?|cheer|"
    r"watch|hate|rivals?|favou?rite|atmosphere|scored|result|fancy|(?:best|worst|toughest|hardest|proudest|happiest|"
    r"saddest|lowest|biggest) (?:\w+ )?(?:day|goals?|game|match|moment|memory|trip|crowd|pitch|night|win|defeat))\b",
    re.IGNORECASE,
)
# "What then?", "And after that?", "So you're released": the club named next in the answer is the next one
ASKS_NEXT_RE = re.compile(
    r"\b(?:(?:what|where|who|and) (?:then|next|after(?: that)?|now)|what happened|(?:where|who) did|who (?:took|"
    r"signed|picked|came in|saved|rescued|gave|wanted)|what (?:followed|came)|then (?:you|came|it|the|there|back)|"
    r"from there|released|let you go|let go|without a club|loans?|loaned|farmed out|temporary|why (?:leave|move|go|"
    r"come|did you)|first (?:pro\w*|senior) (?:contract|deal|club)|turn(?:ed)? pro\w*|sign(?:ed)? your first|"
    r"disappeared|the next step|after (?:the|that) (?:knock-back|release|rejection|disappointment)|how did you (?:end|"
    r"get|come)|ended up|ended? in|dropp(?:ed|ing) (?:down|into)|non-league)\b",
    re.IGNORECASE,
)
# A question whose answer lists clubs
ASKS_CLUBS_RE = re.compile(
    r"\b(?:then|temporary|borrow\w*|clubs?|start(?:ed)?|began|before that|after that|and then|what next|next|"
    r"come through|grow up playing|career|path|route|journey|previous|loans?|where (?:did|have|were)|everybody being|"
    r"growing up|move[ds]?|moves|transferr|left|leave|school|rapid|quick|take us (?:back|through)|talk us through|CV|"
    r"road|youth|academy|college|contract|farmed|stops|turn pro|debut|round the houses|been around|travelled|"
    r"journeyman|suitcase|spells?|stints?|badges|shirts)\b|^And (?:before|after|then)|^(?:And |So |In |"
    r"What about )?(?:in )?(?:19|20)\d\d\?",
    re.IGNORECASE,
)
# What stands before a club that is the next of a list, from the start of its sentence or piece
BARE_RE = compile_pattern(
    r"[„“\"'‘’\s(–-]*(?:(?:[Aa]nd|[Yy]es|[Yy]eah|[Aa]ye|[Nn]o|[Nn]ah|[Ww]ell|[Tt]hen|[Aa]fter that|[Ff]irst|[Nn]ext|"
    r"[Ss]o|[Ll]ater(?: on)?|it['’]s|[Bb]y|[Nn]ow|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Hh]alf|"
    r"[Aa]nother|years?|seasons?|months?|YEAR|at|with|it was|came|to|back|in|[Aa]fter|[Mm]ostly|[Oo]nly|just|of|"
    r"that was|my|mine|[Tt]he|on loan|loan|[Ii]n|followed by|[Ff]inally|[Oo]riginally|[Bb]riefly|a bit of|a while|"
    r"spell|stint|[Ll]ocal(?:ly)?|[Bb]efore that|[Tt]here was|[Ff]rom there(?: to| it was)?|on to),? ?){0,9}"
)
# "two seasons", "from 2009 to 2012", "until I was sixteen", "the full season": beside a bare club, a spell
SPELL_RE = compile_pattern(
    r"\b(?:YEAR|years?|seasons?|months|till|until|since|from the age|when SELF (?:was|were)|as a (?:kid|boy)|"
    r"full season|on loan|free transfer|half a)\b"
)
VERB_RE = re.compile(
    r"\b(?:is|are|am|has|have|wants?|will|can|was|were|had|plays?|played|went|goes|did|does|got|said|says|think|won|"
    r"lost)\b|n['’]t\b|['’](?:s|re|m|ll)\b"
)
