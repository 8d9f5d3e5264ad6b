"""How German tells of moves: transfers and loans. Patterns read masked text (see `marks`)."""

import re

from interviews.extraction.careers.steps import Pattern
from interviews.extraction.marks import compile_pattern

_THE = r"(?:den |die |der |dem |das )?"
_TO = rf"{_THE}(?:LEVEL (?:von|vom|des|der) )?(?P<to>TEAM)"
_FROM = rf"{_THE}(?P<origin>TEAM)"
_GAP = r"[^.!?,;:]{0,60}?"
_GONE = (
    r"(?:gewechselt|gegangen|gekommen|gezogen|zurückgekehrt|transferiert|gestoßen|weitergezogen|gelandet|"
    r"heimgekehrt|umgezogen|rübergegangen|aufgebrochen)\b"
)
_MOVE = re.compile(
    r"wechsel|gewechselt|gegangen|\bging|gekommen|\bkam|\bkommt|gezogen|\bzog|\bSchritt|"
    r"\bTransfer|verkauft|verliehen|ausgeliehen|geholt",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:im (?:Winter|Sommer|Januar|Juli)|nach der Saison|zur neuen Saison|nächste|"
    r"kommende|ab (?:Sommer|Juli|Januar)|künftig|bald)"
)
_THEN = re.compile(r"\b(?:[Dd]ann|[Dd]anach|[Aa]nschließend|[Ff]olgte|[Kk]am|(?:19|20)\d\d)\b")
_WHERE_TO = re.compile(
    r"\bWohin\b|verlassen|verlässt|neuer? (?:Verein|Klub|Club)|wechseln Sie|wechselst du|"
    r"Abschied"
)
_BACK = re.compile(r"zurück|Rückkehr|Wie ging es|Wie kam|Stationen|Weg (?:dahin|dorthin)")
_LURES = (
    r"(?:lotste|holte|verpflichtete|eiste|lockte|kaufte|angelte|schnappte|sicherte|warb|erwarb|transferierte|"
    r"engagierte)n?"
)

MOVES = (
    Pattern(
        # "Der CLUB lotste den Angreifer vom CLUB hierher"
        "lured_from",
        compile_pattern(rf"(?P<to>TEAM) {_LURES} (?:sich )?(?:(?P<who>ME|HE|PERSON) )?{_GAP}\b(?:von|vom|aus) {_FROM}"),
        "one club signed him from the other",
    ),
    Pattern(
        # "Warum fiel 2019 die Wahl auf CLUB?", "dann haben Sie sich für CLUB entschieden"
        "chose",
        compile_pattern(
            rf"\bfiel (?:\w+ ){{0,2}}?(?:die|MY|HIS) (?:Wahl|Entscheidung) (?:\w+ )?(?:auf|für) {_TO}|"
            rf"\bfür {_THE}(?P<to2>TEAM) entschieden\b"
        ),
        "chose the club",
        linked=True,
    ),
    Pattern(
        # "im Jahr 2018 sind Sie von CLUB nach TEAM gewechselt", "kam PERSON aus TEAM nach TEAM"
        "from_to",
        compile_pattern(
            rf"\b(?:von|vom|aus|aus der|aus dem) {_FROM} (?:\w+ ){{0,2}}(?:nach|zu|zum|zur|an|in) "
            rf"{_TO}"
        ),
        "a move 'von … nach …'",
        needs=_MOVE,
    ),
    Pattern(
        # "2022 von CLUB zu CLUB.", "Dann vom CLUB zum CLUB": without a verb
        "from_to_then",
        compile_pattern(
            rf"^[„“\"]?(?:YEAR|[Ii]m \w+(?: YEAR)?|[Dd]ann|[Dd]anach),? (?:von|vom|aus) {_FROM} "
            rf"(?:nach|zu|zum|zur) {_TO}"
        ),
        "a move 'von … nach …'",
    ),
    Pattern(
        # "2019 war ich wieder da", "2021 kam ich zurück"
        "came_back",
        compile_pattern(
            r"(?<!bis )(?:YEAR) (?:war|bin|kam|kehrte) (?:SELF|HE) (?:\w+ ){0,2}?"
            r"(?:wieder (?:da|hier|daheim|zu Hause|zurück)|zurück|heim)\b(?! (?:nach|zu|zum|zur|in|von|aus)\b)"
        ),
        "came back to the club he plays for",
        to_main=True,
        linked=True,
        about_self=True,
        certainty="implied",
    ),
    Pattern(
        # "tauschte das Trikot des CLUB gegen das des CLUB"
        "swapped",
        compile_pattern(rf"\btausch\w* {_GAP}(?P<origin>CLUB) (?:\w+ ){{0,2}}gegen (?:\w+ ){{0,3}}(?P<to>CLUB)"),
        "swapped one club for the other",
    ),
    Pattern(
        # "nach TEAM gewechselt", "zu CLUB gegangen", "bevor ich zu CLUB gekommen bin"
        "to_gone",
        compile_pattern(rf"\b(?:nach|zu|zum|zur|in die|an) {_TO} (?:[\w.-]+ ){{0,3}}?{_GONE}"),
        "'nach' or 'zu' a club with a verb of moving",
        linked=True,
    ),
    Pattern(
        # "dann wechselte er nach TEAM", "2020 ging ich zu CLUB"
        "went_to",
        compile_pattern(
            rf"\b(?:wechselten?|ging(?:en)?|kehrten?|zog|kam) (?:(?P<who>SELF|HE|PERSON) )?{_GAP}(?:nach|"
            rf"zu|zum|zur) {_TO}"
        ),
        "a verb of moving with 'nach' or 'zu' a club",
        linked=True,
    ),
    Pattern(
        # "Ihr Sturmpartner PERSON wechselt im Winter zu CLUB"
        "will_go",
        compile_pattern(rf"\b(?:wechselt|wechsle|wechseln|geht|gehen) {_GAP}(?:nach|zu|zum|zur) {_TO}"),
        "a move still to come",
        relation="future",
        needs=_LATER,
        from_main=True,
    ),
    Pattern(
        # "CLUB hat mich 2021 geholt", "CLUB hat ihn verpflichtet"
        "was_signed",
        compile_pattern(
            rf"(?P<to>TEAM) (?:hat|hatte|haben) (?P<who>ME|HE|PERSON) (?!{_THE}TEAM){_GAP}\b(?:geholt|verpflichtet|"
            rf"entdeckt|gelotst|gesehen|losgeeist|gekauft|aufgenommen|abgeworben)\b"
        ),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "Mit zwölf holten mich die CLUB", "ab der U12 hatte mich dann CLUB", "Dann nahm mich der CLUB"
        "fetched_by",
        compile_pattern(
            r"\b(?:holten?|verpflichteten?|lotsten?|nahm|kauften?|eisten?|hatte) (?P<who>ME) "
            rf"(?:dann |schließlich )?{_THE}(?P<to>TEAM)"
        ),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "2022 habe ich mich dann CLUB angeschlossen"
        "joined",
        compile_pattern(rf"(?P<who>SELF|HE|PERSON) (?:ME |sich )?(?:dann )?{_THE}(?P<to>TEAM) angeschlossen\b"),
        "joined the club",
        linked=True,
    ),
    Pattern(
        # "Zur neuen Saison schließt sich der Stürmer CLUB an", "2020 schloss ich mich dem CLUB an"
        "joins",
        compile_pattern(rf"\bschl(?:ießt|ieße|ießen|oss|ossen) (?:(?P<who>SELF) )?(?:sich|ME) {_GAP}{_TO} an\b"),
        "joined the club",
        linked=True,
    ),
    Pattern(
        # "Der CLUB hat sich PERSON von den CLUB ausgeborgt", "den CLUB vom CLUB ausgeliehen hat"
        "borrowed_from",
        compile_pattern(
            rf"(?P<to>TEAM) (?:(?:hat|haben) sich )?(?:(?P<who>PERSON) )?{_GAP}(?:von|vom) (?:den |der )?"
            r"(?P<origin>TEAM) (?:ausgeliehen|ausgeborgt|geliehen)\b"
        ),
        "the club has him on loan",
        loan=True,
        relation="loan",
    ),
    Pattern(
        # "von dort hat mich CLUB 2021 geholt", "Dort hat mich der CLUB entdeckt"
        "was_signed_by",
        compile_pattern(
            rf"\b(?:hat|hatte|haben) (?P<who>ME) (?:dann |schließlich )?{_THE}(?P<to>TEAM)(?: {_GAP}| "
            rf")(?<!\w)(?:geholt|verpflichtet|entdeckt|gelotst)\b"
        ),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "wurde dann aber für eine Saison an den CLUB verliehen"
        "was_lent",
        compile_pattern(rf"\ban {_TO} (?:\w+ ){{0,2}}(?:verliehen|ausgeliehen)\b"),
        "the player was lent to the club",
        loan=True,
        linked=True,
    ),
    Pattern(
        # "Er ist auch nur ausgeliehen, aus TEAM", "von CLUB ausgeliehen"
        "lent_from",
        compile_pattern(
            rf"(?:\bausgeliehen|\bverliehen),? (?:aus|von|vom) {_FROM}|\b(?:aus|von|vom) "
            rf"{_THE}(?P<origin2>TEAM) (?:\w+ )?(?:ausgeliehen)\b"
        ),
        "lent from the club",
        loan=True,
        to_main=True,
        relation="loan",
    ),
    Pattern(
        # "Dann kam der Wechsel zu CLUB", "2017 dann der Schritt aus TEAM zu CLUB", "danach die Rückkehr …,
        # zum CLUB"
        "move_noun",
        compile_pattern(
            rf"\b(?:der|die|den) (?:Wechsel|Schritt|Transfer|Sprung|Gang|Rückkehr) (?:(?:aus|von|vom) "
            rf"{_FROM} )?(?:nach NATION, )?(?:nach|zu|zum|zur) {_TO}"
        ),
        "'der Wechsel zu' a club",
        needs=_THEN,
        linked=True,
    ),
    Pattern(
        # "Mit 15 bin ich zum CLUB", "Also bin ich 1990 zum CLUB", "Ich bin nach TEAM in die zweite Liga"
        "am_to",
        compile_pattern(
            rf"(?:\b(?:bin|bist|sind) (?P<who>SELF)|(?P<who2>SELF) (?:bin|bist)) (?:(?:YEAR|dann|"
            rf"danach|also|schließlich|ja|im \w+) ){{0,3}}(?:nach|zum|zur|zu) {_TO}"
        ),
        "'bin zum' a club: the verb of moving left out",
        linked=True,
    ),
    Pattern(
        # "Zu CLUB nach MAYBE." after "Wohin?"
        "where_to",
        compile_pattern(rf"^[„“\"]?(?:Zu|Zum|Zur|Nach) {_TO}"),
        "the next club, in answer to the question",
        asked=_WHERE_TO,
        roles=("answer",),
        relation="future",
        from_main=True,
    ),
    Pattern(
        # "Dann kam der Anruf aus TEAM, und ich bin geblieben"
        "call_from",
        compile_pattern(
            rf"\bkam (?:dann |schließlich )?(?:der|ein|das) (?:Anruf|Angebot|Ruf|Lockruf) (?:aus|von|vom) "
            rf"{_TO}(?=[^.!?]{{0,60}}(?:geblieben|zugesagt|unterschrieben|gegangen|gezögert|zugeschlagen|überlegen|"
            r"überlegt|gepackt))"
        ),
        "the call that was followed",
        linked=True,
        certainty="implied",
    ),
    Pattern(
        # "du bist im Sommer vom CLUB zu uns gekommen"
        "came_to_us",
        compile_pattern(
            rf"\b(?:von|vom|aus) {_FROM} (?:hierher |zu WE |hier )(?:\w+ )?(?:gekommen|gewechselt|"
            rf"gestoßen)\b"
        ),
        "came from the club to 'us'",
        to_main=True,
    ),
    Pattern(
        # "CLUB hat dem CLUB sogar Ablöse gezahlt"
        "fee_paid",
        compile_pattern(
            rf"(?P<to>TEAM) (?:hat|hatte) (?:dem |der |an |an den )?(?P<origin>TEAM) {_GAP}Ablöse "
            rf"(?:gezahlt|bezahlt|überwiesen)"
        ),
        "the fee that was paid",
        about_self=True,
        certainty="implied",
    ),
    Pattern(
        # "Der ist aus TEAM gekommen", "Nils Worpitz kam aus TEAM zu uns"
        "came_from",
        compile_pattern(
            r"(?P<who>HE|PERSON) (?:ist|kam) (?:\w+ )?(?:aus|von|vom) (?:der |dem )?(?P<origin>TEAM) "
            r"(?:zu WE )?gekommen"
        ),
        "came from the club to his",
        to_main=True,
    ),
    Pattern(
        # "Der ist Innenverteidiger und kam mit mir aus TEAM"
        "came_along",
        compile_pattern(rf"(?P<who>HE|PERSON)[^.!?]{{0,40}}?\bkam mit ME (?:aus|von|vom) {_FROM}"),
        "came along from the club",
        to_main=True,
    ),
    Pattern(
        # "Über TEAM, noch einmal ein halbes Jahr." after "Wie kamen Sie zurück?"
        "by_way_of",
        compile_pattern(rf"^[„“\"]?Über {_TO}"),
        "a club on the way, in answer to the question",
        asked=_BACK,
        roles=("answer",),
        linked=True,
    ),
    Pattern(
        # "Ja, 2020 bei CLUB in der zweiten Liga."
        "year_at",
        compile_pattern(rf"^[„“\"]?(?:Ja|Genau|Nein)?,? ?(?:YEAR|im Sommer YEAR) (?:bei|beim|in|zu|zum) {_TO}"),
        "the club of that year",
        roles=("answer",),
        linked=True,
        certainty="implied",
    ),
    Pattern(
        # "Ich bin 2022 aufs Internat gekommen", "Mit 14 ins NLZ gewechselt", "im Sommer 2023 hierher"
        "came_here",
        compile_pattern(
            r"(?<![\ue000\ue001] )\b(?:aufs Internat|ins Internat|ins NLZ|hierher|hierhergekommen|in den Verein|"
            r"zum Verein|hier (?=angemeldet|unterschrieben|angeheuert|gelandet|eingestiegen))\b"
            r"(?! (?:von|vom|des|der|nach|zu|zum|in|bei|beim)\b)(?: (?:gekommen|gewechselt|gezogen))?"
        ),
        "came to the club he plays for",
        needs=re.compile(r"\b(?:19|20)\d\d\b|\bSommer\b|\bWinter\b|\bJanuar\b|\bvor \w+ (?:Jahr|Monat|Woche)"),
        roles=("question", "answer"),
        to_main=True,
        linked=True,
        about_self=True,
        certainty="implied",
    ),
)
