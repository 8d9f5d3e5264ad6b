"""How German tells of clubs and moves. Patterns read masked text (see `marks`)."""

import re

from interviews.extraction.careers.steps import Pattern
from interviews.extraction.marks import compile_pattern

_THE = r"(?:den |die |der |dem |das )?"
_TO = rf"{_THE}(?:LEVEL (?:von|vom|des|der) )?(?P<to>TEAM)"
_FROM = rf"{_THE}(?P<origin>TEAM)"
_GAP = r"[^.!?,;:]{0,60}?"
_GONE = (
    r"(?:gewechselt|gegangen|gekommen|gezogen|zurückgekehrt|transferiert|gestoßen|weitergezogen|gelandet)\b"
)
_MOVE = re.compile(
    r"wechsel|gewechselt|gegangen|\bging|gekommen|\bkam|\bkommt|gezogen|\bzog|\bSchritt|\bTransfer|verkauft|verliehen|ausgeliehen|geholt",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:im (?:Winter|Sommer|Januar|Juli)|nach der Saison|zur neuen Saison|nächste|kommende|ab (?:Sommer|Juli|Januar)|künftig|bald)"
)
_THEN = re.compile(r"\b(?:[Dd]ann|[Dd]anach|[Aa]nschließend|[Ff]olgte|[Kk]am|(?:19|20)\d\d)\b")
_WHERE_TO = re.compile(
    r"\bWohin\b|verlassen|verlässt|neuer? (?:Verein|Klub|Club)|wechseln Sie|wechselst du|Abschied"
)
_BACK = re.compile(r"zurück|Rückkehr|Wie ging es|Wie kam|Stationen|Weg (?:dahin|dorthin)")
_STARTED = re.compile(
    r"angefangen|begonnen|erste[rn]? (?:Verein|Klub|Club)|Anfänge|Wie (?:bist|kamen|sind)|Jugend",
    re.IGNORECASE,
)
_AFTER_THAT = re.compile(r"\b(?:[Dd]anach|[Dd]ann) kam\b|\bnächste Station\b|\b[Dd]anach\b")
_LENT = re.compile(r"verliehen|ausgeliehen|Leihe", re.IGNORECASE)

MOVES = (
    Pattern(
        # "im Jahr 2018 sind Sie von CLUB nach TEAM gewechselt", "kam PERSON aus TEAM nach TEAM"
        "from_to",
        compile_pattern(
            rf"\b(?:von|vom|aus|aus der|aus dem) {_FROM} (?:\w+ ){{0,2}}(?:nach|zu|zum|zur|an|in) {_TO}"
        ),
        "a move 'von … nach …'",
        needs=_MOVE,
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
        compile_pattern(rf"\b(?:wechselten?|gingen?|kehrten?|zog|kam) (?:(?P<who>SELF|HE|PERSON) )?{_GAP}(?:nach|zu|zum|zur) {_TO}"),
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
        compile_pattern(rf"(?P<to>TEAM) (?:hat|hatte|haben) (?P<who>ME|HE|PERSON) {_GAP}\b(?:geholt|verpflichtet|entdeckt|gelotst)\b"),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "von dort hat mich CLUB 2021 geholt", "Dort hat mich der CLUB entdeckt"
        "was_signed_by",
        compile_pattern(
            rf"\b(?:hat|hatte|haben) (?P<who>ME) (?:dann |schließlich )?{_THE}(?P<to>TEAM)(?: {_GAP}| )(?:geholt|verpflichtet|entdeckt|gelotst)\b"
        ),
        "the club signed the player",
        linked=True,
    ),
    Pattern(
        # "CLUB hat mich 2023 nach CLUB verkauft", "der CLUB hat mich bis zum Sommer an CLUB verliehen"
        "was_sold",
        compile_pattern(
            rf"(?P<origin>TEAM) (?:hat|hatte|haben) (?P<who>ME|HE|PERSON) {_GAP}(?:nach|zu|zum|zur|an) {_TO} "
            r"(?:\w+ ){0,2}(?:(?P<loan>verliehen|ausgeliehen)|verkauft|abgegeben|transferiert)\b"
        ),
        "the club sold or lent the player",
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
        # "An die CLUB, von Januar bis Juni" after "waren Sie schon einmal verliehen"
        "lent_answer",
        compile_pattern(rf"^[„“\"]?(?:[Aa]n|[Zz]u|[Zz]um|[Nn]ach) {_TO}"),
        "the club he was lent to, in answer to the question",
        asked=_LENT,
        roles=("answer",),
        loan=True,
        from_main=True,
        relation="former",
    ),
    Pattern(
        # "Er ist auch nur ausgeliehen, aus TEAM", "von CLUB ausgeliehen"
        "lent_from",
        compile_pattern(rf"(?:\bausgeliehen|\bverliehen),? (?:aus|von|vom) {_FROM}|\b(?:aus|von|vom) {_THE}(?P<origin2>TEAM) (?:\w+ )?(?:ausgeliehen)\b"),
        "lent from the club",
        loan=True,
        to_main=True,
        relation="loan",
    ),
    Pattern(
        # "Die Leihgabe von CLUB"
        "loanee_of",
        compile_pattern(rf"\bLeih(?:gabe|spieler|spielerin) (?:von|vom|des|der) {_FROM}"),
        "'Leihgabe': lent from the club",
        roles=("lead",),
        loan=True,
        to_main=True,
        relation="loan",
    ),
    Pattern(
        # "Dann kam der Wechsel zu CLUB", "2017 dann der Schritt aus TEAM zu CLUB", "danach die Rückkehr …, zum CLUB"
        "move_noun",
        compile_pattern(
            rf"\b(?:der|die|den) (?:Wechsel|Schritt|Transfer|Sprung|Gang|Rückkehr) (?:(?:aus|von|vom) {_FROM} )?(?:nach NATION, )?(?:nach|zu|zum|zur) {_TO}"
        ),
        "'der Wechsel zu' a club",
        needs=_THEN,
        linked=True,
    ),
    Pattern(
        # "Mit 15 bin ich zum CLUB", "Also bin ich 1990 zum CLUB", "Ich bin nach TEAM in die zweite Liga"
        "am_to",
        compile_pattern(
            rf"(?:\b(?:bin|bist|sind) (?P<who>SELF)|(?P<who2>SELF) (?:bin|bist)) (?:(?:YEAR|dann|danach|also|schließlich|ja|im \w+) ){{0,3}}(?:nach|zum|zur|zu) {_TO}"
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
        compile_pattern(rf"\bkam (?:der|ein|das) (?:Anruf|Angebot) (?:aus|von|vom) {_TO}(?=[^.!?]{{0,60}}(?:geblieben|zugesagt|unterschrieben|gegangen))"),
        "the call that was followed",
        linked=True,
        certainty="implied",
    ),
    Pattern(
        # "du bist im Sommer vom CLUB zu uns gekommen"
        "came_to_us",
        compile_pattern(rf"\b(?:von|vom|aus) {_FROM} (?:hierher |zu WE |hier )(?:\w+ )?(?:gekommen|gewechselt|gestoßen)\b"),
        "came from the club to 'us'",
        to_main=True,
    ),
    Pattern(
        # "CLUB hat dem CLUB sogar Ablöse gezahlt"
        "fee_paid",
        compile_pattern(rf"(?P<to>TEAM) (?:hat|hatte) (?:dem |der |an |an den )?(?P<origin>TEAM) {_GAP}Ablöse (?:gezahlt|bezahlt|überwiesen)"),
        "the fee that was paid",
        about_self=True,
        certainty="implied",
    ),
    Pattern(
        # "Der ist Innenverteidiger und kam mit mir aus TEAM"
        "came_along",
        compile_pattern(rf"(?P<who>HE|PERSON)[^.!?]{{0,40}}?\bkam mit ME (?:aus|von|vom) {_FROM}"),
        "came along from the club",
        to_main=True,
    ),
    Pattern(
        # "Dann zwei Jahre TEAM.", "Danach ein Jahr bei CLUB"
        "then_years",
        compile_pattern(rf"^(?:Dann|Danach|Anschließend|Und dann) (?:noch )?(?:ein|eine|zwei|drei|vier|fünf|ein halbes|anderthalb) (?:Jahre?|Saison|Spielzeit\w*) (?:in |bei |beim )?{_TO}"),
        "the next club of a list",
        roles=("answer",),
        linked=True,
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
        compile_pattern(r"\b(?:aufs Internat|ins Internat|ins NLZ|hierher|in den Verein|zum Verein)\b(?: (?:gekommen|gewechselt|gezogen))?"),
        "came to the club he plays for",
        needs=re.compile(r"\b(?:19|20)\d\d\b|\bSommer\b|\bWinter\b|\bJanuar\b"),
        roles=("question", "answer"),
        to_main=True,
        linked=True,
        about_self=True,
        certainty="implied",
    ),
    Pattern(
        # "Nein, erst der CLUB, ein Jahr." after "Danach kam TEAM?"
        "first_to",
        compile_pattern(rf"\b(?:erst|zuerst|zunächst) (?:noch )?(?:der|die|zum|zur|beim|bei|zu) {_TO}"),
        "the club that came first, in answer to the question",
        asked=_AFTER_THAT,
        roles=("answer",),
        linked=True,
    ),
)  # fmt: skip

_PLAYED = (
    r"(?:gespielt|gelernt|durchlaufen|angefangen|begonnen|gestanden|ausgebildet|gekickt|aktiv gewesen|verbracht|gehabt|groß geworden|"
    r"debütiert|trainiert worden|ausgeholfen)"
)
_FORMER = rf"\b(?:bei|beim|für|in|in der Jugend|in der \w+|in die LEVEL|bei der|in der LEVEL|in der Akademie) (?:von |vom |des )?{_THE}(?P<club>TEAM)"

STAYS = (
    Pattern(
        # "CLUB-Keeper PERSON", "CLUB-Profi PERSON"
        "clubs_player",
        compile_pattern(
            r"(?P<club>TEAM)-(?:Keeper|Profi|Torwart|Torhüter|Torhüterin|Stürmer|Stürmerin|Spieler|Spielerin|Kapitän|Kapitänin|Verteidiger|Verteidigerin|Talent|Angreifer|"
            r"Mittelfeldspieler|Star|Neuzugang|Rückkehrer|Youngster|Knipser|Abwehrchef|Sechser) (?P<who>PERSON)"
        ),
        "the club's name before his role",
        relation="current",
        roles=("lead", "answer", "question"),
    ),
    Pattern(
        # "PERSON (CLUB)"
        "in_brackets",
        compile_pattern(r"(?P<who>PERSON)(?:, \d\d,)? \((?P<club>CLUB)\)"),
        "the club in brackets behind the name",
        relation="current",
    ),
    Pattern(
        # "der Angreifer des CLUB", "Die Kapitänin der CLUB", "Torhüter aus der U 19 von CLUB", "Die Zwillinge von CLUB"
        "role_of_club",
        compile_pattern(
            r"(?<![\w-])(?:[\w-]*(?:torhüter(?:in)?|keeper|torwart|stürmer(?:in)?|angreifer(?:in)?|verteidiger(?:in)?|spieler(?:in)?|profi|kapitän(?:in)?|spielführer(?:in)?|"
            r"abwehrchef|spielmacher(?:in)?|zwillinge|linksaußen|rechtsaußen|sechser)) (?:des|der|vom|von|beim|aus der (?P<level>LEVEL) (?:von|vom|des|der)) (?P<club>TEAM)",
            re.IGNORECASE,
        ),
        "a role at the club",
        relation="current",
        roles=("lead",),
    ),
    Pattern(
        # "steht als Nummer eins im Kasten von CLUB", "Nummer eins im CLUB-Tor"
        "goal_of",
        compile_pattern(r"\bim (?:Kasten|Tor) (?:von|vom|des|der) (?P<club>TEAM)|\bim (?P<club2>TEAM)-(?:Tor|Kasten)"),
        "in goal for the club",
        relation="current",
        level="first_team",
        roles=("lead", "question"),
    ),
    Pattern(
        # "spielt seit dieser Saison beim CLUB", "verteidigt PERSON für den CLUB", "er spielt jetzt in TEAM", "spielt bei CLUB in der Jugend"
        "plays_for",
        compile_pattern(
            rf"\b(?:spielt|spiele|spielst|verteidigt|stürmt|kickt|hält|läuft|steht) (?:(?P<who>HE|SELF|PERSON) )?(?:[\w-]+ ){{0,5}}?(?:bei|beim|für|in) {_THE}(?P<club>TEAM)"
        ),
        "plays for the club now",
        relation="current",
    ),
    Pattern(
        # "PERSON, der heute bei CLUB spielt"
        "who_plays_for",
        compile_pattern(rf"(?P<who>HE) (?:heute|jetzt|inzwischen|mittlerweile|nun|aktuell) (?:bei|beim|für|in) {_THE}(?P<club>TEAM) (?:spielt|kickt|aktiv ist|unter Vertrag steht)"),
        "plays for the club now",
        relation="current",
    ),
    Pattern(
        # "trägt PERSON das Trikot des CLUB"
        "wears_shirt",
        compile_pattern(r"\bträgt (?:(?P<who>PERSON|HE) )?(?:\w+ ){0,2}?das (?:\w+ )?Trikot (?:des|von|der|vom) (?P<club>CLUB)"),
        "wears the club's shirt",
        relation="current",
    ),
    Pattern(
        # "PERSON ist beim CLUB vom Ergänzungsspieler zum Abwehrchef geworden", "PERSON hat bei CLUB ein wildes Jahr hinter sich"
        "is_at",
        compile_pattern(rf"(?P<who>PERSON) (?:ist|hat) (?:seit \w+ )?(?:bei|beim) {_THE}(?P<club>CLUB)"),
        "is with the club",
        relation="current",
        roles=("lead",),
    ),
    Pattern(
        # "Seit 2015 bin ich bei CLUB", "du bist seit Januar in TEAM", "Ich bin seit der U12 in TEAM"
        "is_since",
        compile_pattern(
            rf"\b[Ss]eit (?:dem |der |den )?(?:YEAR|LEVEL|\w+|\w+ Jahren) (?:bin|bist|sind) (?P<who>SELF) (?:\w+ )?(?:bei|beim|in) {_THE}(?P<club>TEAM)"
            rf"|(?P<who2>SELF) (?:bin|bist|sind) (?:\w+ )?seit (?:dem |der |den )?(?:YEAR|LEVEL|\w+|\w+ Jahren) (?:bei|beim|in) {_THE}(?P<club2>TEAM)"
        ),
        "with the club since then",
        relation="current",
    ),
    Pattern(
        # "Der Vertrag bei CLUB gilt bis 2028", "Ich habe in TEAM bis 2028 unterschrieben"
        "contract",
        compile_pattern(
            rf"\b[Vv]ertrag (?:bei|beim|in) {_THE}(?P<club>TEAM) (?:gilt|läuft|geht)|\b(?:habe|haben|hast) (?:SELF )?(?:in|bei|beim) {_THE}(?P<club2>TEAM) (?:\w+ ){{0,3}}(?:bis YEAR )?(?:unterschrieben|verlängert)"
        ),
        "a running contract",
        relation="current",
    ),
    Pattern(
        # "CLUB besitzt Sie noch bis 2027"
        "owned_by",
        compile_pattern(r"(?P<club>TEAM) besitzt (?P<who>SELF|ME|HE|PERSON)"),
        "the club holds his rights",
        relation="current",
    ),
    Pattern(
        # "Mein Cousin PERSON steht dort im Tor", "meine Freundin PERSON spielt auch im Verein", "PERSON spielt bei unseren Damen"
        "plays_here",
        compile_pattern(
            r"(?P<who>PERSON|HE) (?:spielt|steht|kickt|läuft) (?:auch |heute |jetzt |noch )*(?P<here>dort|hier|da|im Verein|bei (?:OUR|WE)(?: Damen| Frauen| Herren)?)\b"
            r"|(?P<who2>PERSON|HE) (?:spielt|steht|kickt) (?:auch |heute |jetzt |noch )*(?P<here2>bei OUR) \w+"
        ),
        "plays for the club just named",
        relation="current",
    ),
    Pattern(
        # "Meine TEAM Mitspielerin PERSON"
        "clubs_teammate",
        compile_pattern(r"MY (?P<club>TEAM) (?:Mitspieler|Mitspielerin|Kollege|Kollegin|Teamkollege|Teamkollegin) (?P<who>PERSON)"),
        "a team-mate at the club",
        relation="current",
    ),
    Pattern(
        # "Angefangen haben Sie beim CLUB", "Als Bub haben Sie bei CLUB gespielt", "hat für CLUB gespielt", "in der Jugend des CLUB gelernt"
        "played_for",
        compile_pattern(rf"{_FORMER}(?![^.!?,;]{{0,40}} LEVEL von)[^.!?,;]{{0,60}}?\b{_PLAYED}\b"),
        "played there, in the past",
        relation="former",
    ),
    Pattern(
        # "Angefangen haben Sie beim CLUB", "Begonnen hat er bei CLUB"
        "started_at",
        compile_pattern(rf"\b(?:Angefangen|Begonnen|Gelernt|Gespielt) (?:habe|haben|hast|hat) (?P<who>SELF|HE|PERSON) (?:\w+ ){{0,3}}?(?:bei|beim|in) {_THE}(?P<club>TEAM)"),
        "started there",
        relation="former",
    ),
    Pattern(
        # "In TEAM habe ich zwei schöne Jahre gehabt", "In TEAM warst du in der Oberliga", "Bei CLUB bin ich auf die Sportschule gekommen"
        "was_in",
        compile_pattern(
            rf"\b(?:In|Bei|Beim) {_THE}(?P<club>TEAM) (?:habe|haben|hast|hatte|hatten|war|waren|warst|bin) (?P<who>SELF|HE) [^.!?]{{0,50}}?(?:Jahre?|Liga|liga|gespielt|durchgesetzt|Kapitän|Sportschule|Profi|Spiele)\b"
        ),
        "was there, in the past",
        relation="former",
    ),
    Pattern(
        # "davor war ich beim CLUB"
        "was_before",
        compile_pattern(rf"\b(?:[Dd]avor|[Zz]uvor|[Vv]orher) (?:war|waren|warst|spielte|habe) (?P<who>SELF|HE) (?:\w+ ){{0,2}}?(?:bei|beim|in) {_THE}(?P<club>TEAM)"),
        "was there before",
        relation="former",
    ),
    Pattern(
        # "In der B-Jugend beim CLUB war ich noch Zehner", "Als ich 2019 bei CLUB aus der U19 musste"
        "youth_at",
        compile_pattern(
            rf"\b[Ii]n der (?:LEVEL|[A-G]-Jugend|[A-G]-Junioren|Jugend|Akademie) (?:bei|beim|von|des|vom) {_THE}(?P<club>TEAM)"
            rf"|\b(?:bei|beim) {_THE}(?P<club2>TEAM) aus der LEVEL musste"
        ),
        "in the club's youth side",
        level="youth",
        relation="former",
    ),
    Pattern(
        # "Ja, beim CLUB, bis zur E-Jugend." after "als Stürmer angefangen"; "Das war der CLUB, ja." after "Ihr erster Verein"
        "started_answer",
        compile_pattern(rf"^[„“\"]?(?:Ja|Genau|Richtig|Stimmt)?,? ?(?:[Bb]eim|[Bb]ei|[Dd]as war) {_THE}(?P<club>TEAM)"),
        "the club in answer to where he started",
        asked=_STARTED,
        roles=("answer",),
        relation="former",
        level="youth",
        certainty="implied",
    ),
    Pattern(
        # "Bisherige Vereine: CLUB, CLUB"
        "former_box",
        compile_pattern(r"(?:(?<=[:,]) |: |, )(?P<club>CLUB)"),
        "listed among his former clubs",
        relation="former",
        needs=re.compile(r"^(?:Bisherige|Frühere|Ehemalige|Vorherige|Letzte[rn]?) (?:Vereine?|Klubs?|Stationen?|Clubs?)\s?:"),
        roles=("lead",),
        about_self=True,
    ),
    Pattern(
        # "Verein: CLUB", "Aktueller Klub: CLUB"
        "club_box",
        compile_pattern(r"^(?:Aktueller |Jetziger )?(?:Verein|Klub|Club)\s?: ?(?P<club>CLUB)"),
        "given as his club",
        relation="current",
        roles=("lead",),
        about_self=True,
    ),
    Pattern(
        # "seit 13 Jahren im Verein", "Ich bin seit 2019 hier", "inzwischen bin ich bei den Ersten"
        "here_since",
        compile_pattern(
            r"\b[Ss]eit (?:YEAR|\w+ Jahren|der LEVEL) (?P<here>hier|im Verein|im Klub)\b"
            r"|(?:\b(?:bin|bist|sind) (?P<who>SELF)|(?P<who2>SELF) (?:bin|bist|sind)) (?:\w+ ){0,2}(?P<here2>bei den (?:Ersten|Profis))\b"
        ),
        "with the club he plays for",
        relation="current",
        about_self=True,
    ),
    Pattern(
        # "Im Oktober haben Sie in der zweiten Mannschaft debütiert"
        "debut_here",
        compile_pattern(r"(?P<here>\b(?:in der zweiten Mannschaft|in der Zweiten|bei den Profis|in der Bundesliga))(?: \w+)? debütiert\b"),
        "first match for the club he plays for",
        relation="current",
        about_self=True,
    ),
    Pattern(
        # "Ihr Jugendverein CLUB"
        "youth_club",
        compile_pattern(r"MY (?:[Jj]ugend|[Hh]eimat|[Ss]tamm|früherer |ehemaliger |erster )(?:verein|klub|club|Verein|Klub|Club) (?P<club>TEAM)"),
        "his youth club",
        relation="former",
        level="youth",
        about_self=True,
    ),
    Pattern(
        # "bei der CLUB gelernt?"
        "learnt_at",
        compile_pattern(rf"\bWas haben (?P<who>SELF) (?:bei|beim|in) {_THE}(?P<club>TEAM) (?:gelernt|erlebt|mitgenommen)"),
        "was there, as the question takes for granted",
        relation="former",
        roles=("question",),
        certainty="implied",
    ),
    Pattern(
        # "war bis 2021 dort", "Von 2013 bis 2017 habe ich dort in der zweiten Mannschaft gespielt", "habe dort im Frühjahr neun Tore geschossen"
        "was_there",
        compile_pattern(
            r"\b(?:war|waren|blieb|bin|habe|haben|hat) (?:(?P<who>SELF|HE) )?(?:bis YEAR )?(?P<here>dort|da)\b[^.!?]{0,60}?(?:Mannschaft gespielt|LEVEL gespielt|Jahre (?:gespielt|geblieben)|Tore geschossen)|\bwar (?:(?P<who2>SELF) )?bis YEAR (?P<here2>dort|da)\b"
        ),
        "was at the club just named",
        relation="former",
    ),
    Pattern(
        # "ich bin in TEAM geblieben"
        "stayed",
        compile_pattern(r"(?P<who>SELF) (?:bin|blieb|bist) in (?P<club>TEAM) geblieben"),
        "stayed there",
        relation="former",
    ),
)  # fmt: skip
