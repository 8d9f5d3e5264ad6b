"""The words for supporting a club: what is said in one sentence, what is asked, and how an answer names it."""

import re
from collections.abc import Mapping, Sequence

from interviews.extraction.marks import compile_pattern

SAID_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Ich bin 96-Fan", "war ich Gladbach-Anhänger"; not "die Sturm-Fans"
        compile_pattern(
            r"(?P<club>TEAM)-(?:Fan|Anhänger|Anhängerin|Sympathisant|Sympathisantin|Ultra|Verrückter|"
            r"Verrückte|Kind|Mitglied|Jünger)\b(?!-)"
        ),
        # "Fan war ich immer von Sturm", "Fan des BVB", "Anhänger vom HSV"
        compile_pattern(
            r"\b(?:Fan|Anhänger|Anhängerin|Dauerkarteninhaber)\b (?:(?:war|bin|SELF|immer|schon|"
            r"gewesen|eigentlich|als|Kind|auch|früher|ganz|klar) ){0,5}(?:von|"
            r"vom|des|der) (?:[\w-]+ )?(?P<club>TEAM)"
        ),
        # "Ich war immer für den BVB", "Ich bin für Werder"
        compile_pattern(
            r"(?:SELF (?:bin|war)|(?:bin|war) SELF) (?:schon |immer |als Kind |früher |"
            r"eigentlich ){0,3}für (?:den |die )?(?P<club>TEAM)(?=[.,!]|\s?$)"
        ),
        # "Werder hat sich zu meinem Herzensverein entwickelt", "Der HSV ist mein Lieblingsverein"
        compile_pattern(
            r"(?P<club>TEAM) (?:ist|war|bleibt|hat sich|wurde|"
            r"wird) (?:[\w-]+,? ){0,5}(?:MY) (?:[\w-]+ ){0,3}(?:Lieblings|Herzens)(?:-|verein|"
            r"klub|club)"
        ),
        # "Mein Lieblingsverein ist der HSV", "Mein Herzensklub war immer Werder"
        compile_pattern(
            r"MY (?:[\w-]+ ){0,2}(?:Lieblings|Herzens)(?:verein|klub|club|mannschaft)\w* (?:ist|"
            r"war|bleibt|heißt) (?:[\w-]+ ){0,4}?(?P<club>TEAM)"
        ),
        compile_pattern(
            r"(?:hing|hängt|hatte|lag)(?: [^\s.!?]+){0,4} (?:Poster|Schal|Wimpel|Fahne|Trikot|"
            r"Bettwäsche) (?:von|vom|des|der) "
            r"(?P<club>TEAM)"
        ),
        compile_pattern(r"WE (?:[\w-]+ ){0,5}(?P<club>TEAM)-Fans\b"),
        # "Mein Herz schlägt für Werder", "Ich drücke dem HSV die Daumen"
        compile_pattern(
            r"MY (?:[\w-]+ )?Herz (?:schlägt|schlug|gehört|gehörte|"
            r"hängt) (?:[\w-]+ ){0,4}?(?P<club>TEAM)"
        ),
        compile_pattern(
            r"\b(?:drücke|drückte) (?:SELF )?(?:[\w-]+ ){0,3}(?P<club>TEAM) (?:[\w-]+ ){0,3}die "
            r"Daumen"
        ),
        # "Ich hatte eine Dauerkarte beim HSV", "in Werder-Bettwäsche geschlafen"
        compile_pattern(r"\bDauerkarte (?:bei|beim|für|von|vom) (?:[\w-]+ )?(?P<club>TEAM)"),
        compile_pattern(r"(?P<club>TEAM)-Bettwäsche"),
        # "Ich habe immer zu Werder gehalten", "Für mich gab es nur Werder", "mein Verein war immer Werder"
        compile_pattern(r"(?:zu|zum|zur) (?:den |dem )?(?P<club>TEAM) (?:ge)?halten?\b"),
        compile_pattern(
            r"[Ff]ür ME (?:gab|gibt|kam|kommt|zählt|zählte) (?:es )?(?:immer |schon immer )?(?:nur|"
            r"allein) (?P<club>TEAM)"
        ),
        compile_pattern(
            r"(?:(?:bin|war|bleibe|sind|bist) (?:SELF )?(?:immer |eigentlich |schon |halt "
            r")*)(?P<club>CLUB)(?:er|ler|aner|ianer)"
            r"(?:in)?(?![\w-])"
        ),
        # "Anhänger vom HSV", "Dauerkarteninhaber von Werder", "mit Leib und Seele Werder"
        compile_pattern(
            r"(?P<club>TEAM) (?:ist|war) (?:[a-zäöü]+ ){0,2}(?:MY|ME) (?:[a-zäöü]+ )?(?:Liebe|"
            r"Leidenschaft|Religion|Verein)(?! seit \d)"
        ),
        compile_pattern(
            r"(?:Poster|Schal|Wimpel|Trikot|Fahne|Mütze|Bettwäsche|Schals|Kissen) (?:von|vom|des|"
            r"der) (?P<club>TEAM) "
            r"(?:hing|hängt|hatte|lag|getragen|geschlafen|im Zimmer|über)"
        ),
        compile_pattern(
            r"(?:fiebere|fieberte|zittere|leide|litt|bange|halte|hältst|hielt|halten) (?:SELF )?(?:[a-zäöü]+ "
            r"){0,3}(?:mit|zu|für|zur|zum) (?:dem |den |der )?(?P<club>TEAM)"
        ),
        # "Sie gehen bei Werder in die Ostkurve", "stand beim BVB auf der Südtribüne"
        compile_pattern(
            r"\b(?:bei|beim) (?P<club>TEAM) (?:[\w-]+ ){0,3}(?:in|auf) (?:der|die|den|dem) "
            r"(?:[\w-]*(?:[Kk]urve|[Tt]ribüne|[Bb]lock)|Steh\w+)\b"
        ),
        # "Wir sind alle Werder bei uns", "Wir sind eine Werder-Familie"
        compile_pattern(r"(?P<club>TEAM)-(?:Familie|Haushalt|Dynastie|Blut)\b"),
        # "Ich stand als Kind in der Kurve von Werder"
        compile_pattern(
            r"(?<!Liebling der )\b(?:Kurve|Fankurve|Fanblock|Block|Stehplatz) (?:von|vom|des|der|beim|"
            r"bei) (?P<club>CLUB)"
        ),
    ),
    "en": (
        # "I'm an Arsenal fan", "a massive Leeds supporter", "a Leeds fan"
        compile_pattern(
            r"(?P<club>TEAM) (?:fan|supporter|season[- ]ticket holder|fanatic|nut|die-?hard|faithful|"
            r"daft)\b"
        ),
        # "I support Leeds", "I grew up supporting Leeds", "a fan of Leeds"
        compile_pattern(
            r"\b(?:support|supported|supporting|follow|followed|fan of|supporter of|root for|"
            r"rooted for) (?:the )?(?P<club>TEAM)"
        ),
        # "Leeds is my club", "My boyhood club is Leeds"
        compile_pattern(
            r"MY (?:boyhood |childhood |favou?rite )(?:club|team) (?:is|"
            r"was) (?:always )?(?P<club>TEAM)"
        ),
        compile_pattern(
            r"(?P<club>TEAM)(?:['’]s| is| was| were) (?:always )?MY (?:boyhood |childhood |"
            r"favou?rite )?(?:club|team)\b(?! now)"
        ),
        # "I'm Leeds and nobody else", "I'm Leeds through and through"
        compile_pattern(
            r"(?P<who>SELF|HE)(?:['’](?:m|s|ve)| am| is| was| have| has)(?: always| only ever)?(?: "
            r"been)? (?:a )?(?P<club>TEAM)"
            r"(?: and nobody else| through and through| (?:un)?till? (?:SELF|HE|I|she|he|they) (?:dies?|bury|carry)| "
            r"mad\b| daft\b| to the bone| all MY life| all the way| born and bred|"
            r",? since (?:SELF|I|birth|MY|the day|day one)| (?:man|lad|boy|girl|woman|guy|person|fella)\b| for life)"
        ),
        # "We're an Everton family", "We are all Pirates people", "ours was a Leeds house"
        compile_pattern(
            r"(?P<who>WE|OURS?)(?:['’]re| are| were| was) (?:all |an? |always |very much ){0,3}(?P<club>TEAM) "
            r"(?:family|people|house|household|folk|fans|home|daft|mad)\b"
        ),
        # "I had a Leeds season ticket", "my season ticket at Leeds"
        compile_pattern(r"season[- ]ticket (?:at|for|in) (?P<club>TEAM)"),
        compile_pattern(
            r"^\W{0,4}(?P<club>TEAM),? (?:till I die|till SELF die|through and through|since birth|"
            r"to the bone|for life)"
        ),
        # "It was always Leeds for me", "Leeds are my team", "I shout for Leeds", "a Leeds scarf on the wall"
        compile_pattern(
            r"(?:[Ii]t['’]s|[Ii]t was|[Ii]t is|there was) (?:always |only )+(?:ever "
            r")?(?P<club>TEAM)(?: for ME|[.,])"
        ),
        compile_pattern(r"(?:shout(?:ed)?|cheer(?:ed|ing)?|rooted|rooting|root) for (?:the )?(?P<club>TEAM)"),
        compile_pattern(
            r"(?P<club>TEAM) (?:bedspread|duvet|wallpaper|scarf|poster|bedsheets|pyjamas|season "
            r"ticket|curtains|kit)s? (?:on|in|at|as a|"
            r"growing|every|over|since)"
        ),
        compile_pattern(
            r"(?:brought|raised|born) (?:up )?(?:a|on|as a|into) (?P<club>TEAM)(?: fan| supporter| "
            r"household| family|[.,])"
        ),
    ),
}

# "Lieblingsverein?", "Sind Sie noch Fan?", "Für wen schlägt Ihr Herz?", "Welcher Schal hängt an der Garderobe?"
ASKED_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"\b(?:Lieblings|Herzens|Kindheits|Traum)-?(?:verein|klub|club|mannschaft|team)\w{0,2}\b|"
        r"\bFan\b[^?]{0,40}\?|\b(?:gelten|giltst?) als [^?.]{0,20}Fan\b|(?:[Kk]lub|[Vv]erein|[Cc]lub) (?:im|MY) Herzen|"
        r"\b(?:Anhänger|Sympathisant|Daumen|Bettwäsche|Schal|Wimpel|Fankurve|Stadionwurst)\w{0,2}\b[^?]{0,50}\?|"
        r"\b[Ww]elche[nmrs]? (?:Verein|Klub|Club|Mannschaft|Team)\w{0,2} (?:waren|warst|sind|bist|drück\w+|schlägt|"
        r"darf|liegt|mögen|magst|lieben|liebst|gehört|haben|hast|unterstütz\w+)\b[^?]{0,70}\?|"
        r"\b[Ff]ür (?:wen|welchen \w+) (?:schl[äu]gt?|waren|warst|sind|bist|schwärm\w+|fieber\w+)\b[^?]{0,40}|"
        r"\b[Ww]em (?:drück|halten|hältst|gehört)\w* [^?]{0,40}(?:Daumen|Treue|Herz)|\bzu wem (?:halten|hältst)|"
        r"\bHerz (?:schlägt|schlug|gehört|hängt)\b[^?]{0,40}\?|CLUB-Fan\b[^?]{0,30}\?|"
        r"CLUB(?:er|ler|aner)(?:in)?\?|\b[Aa]ls (?:Kind|Bub|Junge|Mädchen) [^?]{0,24}[A-Z]\w+(?:er|erin)\?|"
        r"^\W{0,3}(?:[Aa]lso |[Dd]ann |[Uu]nd )?(?:immer |eher |doch )?(?:TEAM oder )?TEAM\?"
    ),
    "en": compile_pattern(
        r"(?i:\b(?:who|which (?:club|team|side)|what team) (?:do|did|does) SELF (?:support|follow|shout for|root for|"
        r"cheer for|love)\b|\b(?:do|did) SELF (?:follow|support) (?:the )?TEAM|\bshout (?:for|on)\b|\bat heart\b|"
        r"^(?:and )?MY (?:club|team|boys|lot|crowd|side)\b[^?]{0,24}\?|(?:team|club|side) SELF(?:['’]d)? "
        r"(?:would )?[^?:]{0,30}[?:]|\b(?:boyhood|childhood|favou?rite|family|home-?town) (?:club|team|side)\b"
        r"[^?:]{0,40}[?:]|club from when SELF|TEAM (?:have |has )?never tempted|"
        r"\b(?:support(?:ed|er)?|fan)\b[^?]{0,40}\?|\bscarf\b[^?]{0,40}\?|"
        r"(?:football|soccer) team\b[^?:]{0,30}[?:]|allegiance[^?:]{0,20}[?:]|^\W{0,3}(?:so |and )?TEAM or TEAM\?)"
    ),
}
# "… und für welchen Verein spielen": asks for something else
ELSE_RE = re.compile(
    r"(?i:\b(?:fans|play for|spielen|gespielt|signed?|wechsel\w*|coach|trainer|supported? "
    r"(?:you|by)|support from)\b)"
)
# "Werder.", "Vom SV Meppen, natürlich.", "Immer Werder", "St. Pauli, sage ich", "Everton."
REPLY_RE = compile_pattern(
    r"[\"„“»«'‚*– ]{0,4}(?:(?:Nein|Nee|Ne|No|Nah|Naw|Ach|Oh|Na ja|Well|Ooh)[,.!]? (?:(?:nein|"
    r"nee|no|nah)[,.!]? )?)?"
    r"(?:(?:[Kk]lar|[Nn]atürlich|[Ii]mmer|[Gg]anz klar|[Ss]chon immer|[Nn]ur|[Aa]lways|"
    r"[Ee]asy|[Ii]t['’]s|[Ii]t was|[Jj]ust|[Ss]eit immer|"
    r"[Aa]ls \w+|[Ll]eider|[Ss]adly|ME|SELF|Me|Mine|[Ee]indeutig|[Ss]till|MY \w+ ist|SELF bin|SELF war|SELF "
    r"support(?:ed)?|SELF['’]m)[,.:]? ){0,2}"
    r"(?:(?:Vom|Von|Für|Der|Den|Dem|Die|Das|Zum|Zu|vom|von|für|der|den|dem|die|zum|zu)\s){0,3}(?:[a-zäöü]+ )?"
    r"(?P<club>TEAM)(?=[.,!;:\"“”–]|\s?$|\s(?:natürlich|und|seit|of|obviously|all|since|"
    r"immer|for|through|till|because|weil|and|"
    r"fan|man|was|war|first)\b|です|でした|-)"
)
# "sagt Mama", "says Dad": another's club
OTHERS_RE = compile_pattern(r"(?:sagt|says|said|meint|findet) (?:MY )?(?:KIN|PERSON|HE)")
SAYS_RE = compile_pattern(r"(?:^|[.!?] )(?P<club>TEAM), (?:sage|sag|says?) SELF")
# "Man hört, Sie seien Fan": only hearsay, unless the answer says yes
HEARSAY_RE = re.compile(
    r"\b(?:[Mm]an (?:hört|sagt|munkelt)|angeblich|vermutlich|bestimmt|[Ss]timmt es|seien|sollen|heißt es|es heißt|"
    r"rumour|they say|I hear|is it true)\b",
    re.IGNORECASE,
)


# "and so am I", "ich auch"
SO_AM_I_RE = compile_pattern(r"\b(?:so am|as am) SELF|SELF auch\b|\b(?:same|me) too\b")
SADLY_RE = re.compile(
    r"\W{0,3}(?:Leider|Schuldig|Erwischt|Ertappt|Immer schon|Seit immer|Sadly|Guilty|Always|"
    r"For my sins|Afraid so)\b"
)
# "I've supported them ever since", "Das ist mein Verein, die anderen waren Arbeitgeber": the club named before
REFERRED_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"(?:[Dd]as|[Dd]er|[Dd]ie|[Ee]s) (?:ist|war|bleibt) (?:immer |einfach |halt |nun mal )?(?:MY|ME) "
        r"(?:Verein|Klub|Club|Herzensverein|Herzensklub|Lieblingsverein|Liebe|Religion)\b(?! seit \d)"
    ),
    "en": compile_pattern(
        r"SELF(?:['’]ve| have)? (?:always |still )?(?:support(?:ed)?|follow(?:ed)?) (?:them|it)\b|"
        r"(?:[Tt]hat|[Tt]hey|[Ii]t)(?:['’]s|['’]re| is| are) MY (?:club|team|side)\b"
    ),
}
# "Mit Dauerkarte!", "Season ticket since I was six.": says yes to being a supporter
TICKET_RE = re.compile(r"^.{0,30}(?i:dauerkarte|season[- ]ticket|mitgliedsausweis|block \w|ultra)")
