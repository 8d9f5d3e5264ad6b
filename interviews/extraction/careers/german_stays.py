"""How German tells where somebody plays or played. Patterns read masked text (see `marks`)."""

import re

from interviews.extraction.careers.german_governors import ROLE
from interviews.extraction.careers.steps import Pattern
from interviews.extraction.careers.wording import any_of
from interviews.extraction.marks import compile_pattern

_THE = r"(?:den |die |der |dem |das )?"
_STARTED = re.compile(
    r"angefangen|begonnen|erste[rn]? (?:Verein|Klub|Club)|Anfänge|Wie (?:bist|kamen|sind)|Jugend",
    re.IGNORECASE,
)
# "gespielt", "durchlaufen", "Saison": what makes "dort" a club, told in the past
_PLAYED_THERE = compile_pattern(
    r"^(?!.*WE)(?=.*\b(?:war|waren|warst|blieb|bin|hab|habe|haben|hast|hat|hatte|wurde|durfte|stand|spielte\w*|bestritt|ging|"
    r"gekickt|gespielt)\b)(?=.*\b"
    + any_of(
        """
        gespielt spielte gekickt durchlaufen durchlief ausgebildet geblieben gelernt Tore? Profi Saisons? Liga Vertrag
        Stammplatz Stammspieler debütiert Minuten? Einsätze Spiele Mannschaft LEVEL Jahre Nachwuchs Jugend
        """
    )
    + r"\b)"
)

STAYS = (
    Pattern(
        # "CLUB-Keeper PERSON", "Emdens Torwart PERSON", "der Kieler Profi PERSON"
        "clubs_player",
        compile_pattern(rf"(?P<club>TEAM)(?:-|s? |er )(?i:[\w-]*{ROLE}) (?P<who>PERSON)"),
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
        # "der Angreifer des CLUB", "Die Kapitänin der CLUB", "Torhüter aus der U 19 von CLUB", "Die
        # Zwillinge von CLUB"
        "role_of_club",
        compile_pattern(
            r"(?<![\w-])(?:[\w-]*(?:torhüter(?:in)?|keeper|torwart|stürmer(?:in)?|angreifer(?:in)?|"
            r"verteidiger(?:in)?|spieler(?:in)?|profi|kapitän(?:in)?|spielführer(?:in)?|"
            r"abwehrchef|spielmacher(?:in)?|zwillinge|linksaußen|rechtsaußen|sechser)) (?:des|der|"
            r"vom|von|beim|aus der (?P<level>LEVEL) (?:von|vom|des|der)) (?P<club>TEAM)",
            re.IGNORECASE,
        ),
        "a role at the club",
        relation="current",
        roles=("lead",),
    ),
    Pattern(
        # "steht als Nummer eins im Kasten von CLUB", "Nummer eins im CLUB-Tor"
        "goal_of",
        compile_pattern(
            r"\bim (?:Kasten|Tor) (?:von|vom|des|der) (?P<club>TEAM)|\bim (?P<club2>TEAM)-(?:Tor|"
            r"Kasten)"
        ),
        "in goal for the club",
        relation="current",
        level="first_team",
        roles=("lead", "question"),
    ),
    Pattern(
        # "spielt seit dieser Saison beim CLUB", "verteidigt PERSON für den CLUB", "er spielt jetzt in
        # TEAM", "spielt bei CLUB in der Jugend"
        "plays_for",
        compile_pattern(
            rf"\b(?:spielt|spiele|spielst|verteidigt|stürmt|kickt|hält|läuft|steht) (?:(?P<who>HE|"
            rf"SELF|PERSON) )?(?:[\w-]+ ){{0,5}}?(?:bei|beim|für|in) {_THE}(?P<club>TEAM)"
        ),
        "plays for the club now",
        relation="current",
    ),
    Pattern(
        # "PERSON ist beim CLUB vom Ergänzungsspieler zum Abwehrchef geworden", "PERSON hat bei CLUB ein
        # wildes Jahr hinter sich"
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
            rf"\b[Ss]eit (?:dem |der |den )?(?:YEAR|LEVEL|\w+|\w+ Jahren) (?:bin|bist|sind) "
            rf"(?P<who>SELF) (?:\w+ )?(?:bei|beim|in) {_THE}(?P<club>TEAM)"
            rf"|(?P<who2>SELF) (?:bin|bist|sind) (?:\w+ )?seit (?:dem |der |den )?(?:YEAR|LEVEL|\w+|"
            rf"\w+ Jahren) (?:bei|beim|in) {_THE}(?P<club2>TEAM)"
        ),
        "with the club since then",
        relation="current",
    ),
    Pattern(
        # "Der Vertrag bei CLUB gilt bis 2028", "Ich habe in TEAM bis 2028 unterschrieben"
        "contract",
        compile_pattern(
            rf"\b[Vv]ertrag (?:bei|beim|in) {_THE}(?P<club>TEAM) (?:gilt|läuft|geht)|\b(?:habe|haben|"
            rf"hast) (?:SELF )?(?:in|bei|beim) {_THE}(?P<club2>TEAM) (?:\w+ ){{0,3}}(?:bis YEAR "
            rf")?(?:unterschrieben|verlängert)"
        ),
        "a running contract",
        relation="current",
    ),
    Pattern(
        # "Mein Cousin PERSON steht dort im Tor", "meine Freundin PERSON spielt auch im Verein", "PERSON
        # spielt bei unseren Damen"
        "plays_here",
        compile_pattern(
            r"(?P<who>PERSON|HE) (?:spielt|steht|kickt|läuft) (?:auch |heute |jetzt |noch "
            r")*(?P<here>dort|hier|da|im Verein|bei (?:OUR|WE)(?: Damen| Frauen| Herren)?)\b"
            r"|(?P<who2>PERSON|HE) (?:spielt|steht|kickt) (?:auch |heute |jetzt |noch "
            r")*(?P<here2>bei OUR) \w+"
        ),
        "plays for the club just named",
        relation="current",
    ),
    Pattern(
        # "Meine TEAM Mitspielerin PERSON"
        "clubs_teammate",
        compile_pattern(
            r"MY (?P<club>TEAM) (?:Mitspieler|Mitspielerin|Kollege|Kollegin|Teamkollege|"
            r"Teamkollegin) (?P<who>PERSON)"
        ),
        "a team-mate at the club",
        relation="current",
    ),
    Pattern(
        # "In TEAM habe ich zwei schöne Jahre gehabt", "In TEAM warst du in der Oberliga", "Bei CLUB bin ich
        # auf die Sportschule gekommen"
        "was_in",
        compile_pattern(
            rf"\b(?:In|Bei|Beim) {_THE}(?P<club>TEAM) (?:habe|haben|hast|hatte|hatten|war|waren|warst|"
            rf"bin) (?P<who>SELF|HE) [^.!?]{{0,50}}?(?:Jahre?|Liga|liga|gespielt|durchgesetzt|Kapitän|"
            rf"Sportschule|Profi|Spiele)\b"
        ),
        "was there, in the past",
        relation="former",
    ),
    Pattern(
        # "Profi wurden Sie dann in TEAM"
        "turned_professional",
        compile_pattern(
            rf"\bProfi (?:wurde|wurden|wurdest|geworden) (?P<who>SELF|HE) (?:\w+ )?(?:bei|beim|in) "
            rf"{_THE}(?P<club>TEAM)"
        ),
        "became a professional there",
        relation="former",
        level="first_team",
    ),
    Pattern(
        # "dann verlässt PERSON den CLUB", "Nach der Saison verlassen Sie CLUB"
        "leaves",
        compile_pattern(rf"\b(?:verlässt|verlassen|verlasse) (?P<who>SELF|HE|PERSON) {_THE}(?P<club>CLUB)"),
        "is about to leave the club",
        relation="current",
    ),
    Pattern(
        # "davor war ich beim CLUB"
        "was_before",
        compile_pattern(
            rf"\b(?:[Dd]avor|[Zz]uvor|[Vv]orher) (?:war|waren|warst|spielte|habe) (?P<who>SELF|HE) "
            rf"(?:\w+ ){{0,2}}?(?:bei|beim|in) {_THE}(?P<club>TEAM)"
        ),
        "was there before",
        relation="former",
    ),
    Pattern(
        # "Ja, beim CLUB, bis zur E-Jugend." after "als Stürmer angefangen"; "Das war der CLUB, ja." after
        # "Ihr erster Verein"
        "started_answer",
        compile_pattern(
            rf"^[„“\"]?(?:Ja|Genau|Richtig|Stimmt)?,? ?(?:[Bb]eim|[Bb]ei|[Dd]as war) "
            rf"{_THE}(?P<club>TEAM)"
        ),
        "the club in answer to where he started",
        asked=_STARTED,
        roles=("answer",),
        relation="former",
        level="youth",
        certainty="implied",
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
            r"\b[Ss]eit (?:YEAR|\w+ Jahren|der LEVEL|dem \w+|\w+) (?:schon )?(?P<here>hier|im Verein|im Klub|"
            r"dabei|an Bord|bei WE)\b"
            r"|(?P<who3>SELF) [^.!?]{0,40}?\b(?P<here3>hier|dort|dabei|Inventar|an Bord|im Verein|im Klub),? "
            r"(?:und zwar |schon )?seit\b"
            r"|(?:\b(?:bin|bist|sind) (?P<who>SELF)|(?P<who2>SELF) (?:bin|bist|sind)) (?:\w+ "
            r"){0,2}(?P<here2>bei den (?:Ersten|Profis))\b"
        ),
        "with the club he plays for",
        relation="current",
        needs=compile_pattern(r"^(?!.*(?:National|NATION|Auswahl|[Kk]apitän|Binde|verheiratet|zusammen|Freund))"),
    ),
    Pattern(
        # "spielt als Zehner in unserer U19"
        "side_here",
        compile_pattern(r"\b(?:in|aus|für) (?P<here>OUR (?:LEVEL|[A-G]-Jugend))\b"),
        "with a side of the club he plays for",
        relation="current",
        level="youth",
        needs=compile_pattern(r"HE|PERSON"),
        roles=("lead",),
        about_self=True,
    ),
    Pattern(
        # "Im Oktober haben Sie in der zweiten Mannschaft debütiert"
        "debut_here",
        compile_pattern(
            r"(?P<here>\b(?:in der zweiten Mannschaft|in der Zweiten|bei den Profis|in der "
            r"Bundesliga))(?: \w+)? debütiert\b"
        ),
        "first match for the club he plays for",
        relation="current",
        about_self=True,
    ),
    Pattern(
        # "Bis Juni, dann endet die Leihe.", "Die Leihe läuft bis 2026"
        "loan_runs",
        compile_pattern(
            r"\b(?P<here>[Ll]eih(?:e|vertrag|geschäft)) (?:endet|läuft|geht|gilt)|(?:endet|läuft|"
            r"geht) (?:die|mein|MY) (?P<here2>Leihe)"
        ),
        "how long the loan runs",
        relation="loan",
        about_self=True,
    ),
    Pattern(
        # "war bis 2021 dort", "Von 2013 bis 2017 habe ich dort in der zweiten Mannschaft gespielt", "habe
        # dort im Frühjahr neun Tore geschossen"
        "was_there",
        compile_pattern(
            r"\b(?:war|waren|blieb|bin|habe|haben|hat) (?:(?P<who>SELF|HE) )?(?:bis YEAR "
            r")?(?P<here>dort|da)\b[^.!?]{0,60}?(?:Mannschaft gespielt|LEVEL gespielt|Jahre "
            r"(?:gespielt|geblieben)|Tore geschossen)|\bwar (?:(?P<who2>SELF) )?bis YEAR "
            r"(?P<here2>dort|da)\b"
        ),
        "was at the club just named",
        relation="former",
    ),
    Pattern(
        # "Im Nachwuchs habe ich dort alles durchlaufen", "Dort habe ich drei Jahre gespielt"
        "played_there",
        compile_pattern(r"\b(?P<here>[Dd]ort)\b(?! (?:bei|beim|für|im|in|zu|zum|nach|steht|stehe|spielt)\b)"),
        "played at the club just named",
        relation="former",
        needs=_PLAYED_THERE,
        roles=("answer",),
    ),
    Pattern(
        # "Seit 2022." after "Seit wann sind Sie hier?", "Wie lange sind Sie schon bei CLUB?"
        "here_since",
        compile_pattern(r"^[„“»\"]?(?P<here>(?:Schon )?[Ss]eit)\b"),
        "since when, in answer to the question",
        asked=re.compile(
            "(?:[Ss]eit wann|[Ww]ie lange)(?![^?]{0,60}(?:Vertrag|verletzt|Kapitän|Freund|kennen))"
            "[^?]{0,40}(?:\\bhier\\b|im Verein|im Klub|\\bda\\b|dabei|[\ue000\ue001])"
        ),
        roles=("answer",),
        relation="current",
        about_self=True,
    ),
    Pattern(
        # "ich bin in TEAM geblieben"
        "stayed",
        compile_pattern(r"(?P<who>SELF) (?:bin|blieb|bist) in (?P<club>TEAM) geblieben"),
        "stayed there",
        relation="former",
    ),
)
