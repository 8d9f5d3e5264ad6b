"""German words that say what the player and another are: "Seite an Seite", "an mich geglaubt", "wie ein Bruder"."""

import re

from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, hint

_RIVAL = ("rival",)
_COACH = ("coach",)
_MODEL, _ADMIRED = ("role_model",), ("admired",)
_WHY_RIVAL = "they compete, or competed, for one place in the team"
_WHY_COACH = "the other trained the player, or decided where and whether he played"
_WHY_MODEL = "the player says whom he looked up to, studied or wanted to be like"
_WHY_PRAISED = "the player praises the other, or names him as a favourite"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other takes, or took, the player's place, number or office"
_NO_GAME_RE = re.compile(
    r"^(?!.*(?<!\w)(?:Karten gespielt|Playstation|PlayStation|Konsole|FIFA|Schach|Tennis|Golf|Padel|"
    r"Skat)(?!\w))",
    re.DOTALL,
)

GERMAN: tuple[Row, ...] = (
    hint(
        r"(?<!\w)(?:Seite an Seite|zusammen(?:ge)?spiel\w*|zusammengekickt|zusammen auf dem (?:Platz|Feld|Rasen)|"
        r"Rücken an Rücken|"
        r"verstehen (?:WE|SELF|sich|euch) (?:[\w-]+ )?blind|blind verstanden|blindes Verständnis|"
        r"eingespielt(?:es)?|Doppelsechs|"
        r"Sturmduo|Angriffsduo|Flügelzange|Innenverteidigerduo|Torwartteam|Torwartgespann|Viererkette|"
        r"(?:[Ll]inke|[Rr]echte) (?:Seite|Bahn|Außenbahn)|Außenbahn|Abwehrzentrum)(?!\w)",
        MATE,
        "plays_beside",
        WHY_PLAYED,
        context=_NO_GAME_RE,
    ),
    hint(
        r"(?<!\w)(?:zusammen|gemeinsam|miteinander|nebeneinander)(?!\w)[^.!?;,]{0,60}(?<!\w)(?:gespielt|gekickt|"
        r"spielen|trainiert|"
        r"trainieren|"
        r"aufgelaufen|verteidigt|gestürmt|aufgestiegen|abgestiegen|auf der Bank|im Kader|in der (?:[\w-]*[Jj]ugend|"
        r"Akademie|Kabine|"
        r"Mannschaft|Auswahl)|im (?:Nachwuchs|Internat|NLZ|Trainingslager)|auf (?:dem )?Lehrgang|bei TEAM|in TEAM|"
        r"zum Training|"
        r"LEVEL)|(?<!\w)(?:gespielt|gekickt|trainiert|aufgelaufen)(?!\w)[^.!?;]{0,20}(?<!\w)(?:zusammen|gemeinsam|"
        r"miteinander)(?!\w)",
        MATE,
        "played_with",
        WHY_PLAYED,
        context=_NO_GAME_RE,
    ),
    hint(
        r"\bmit (?:der |dem )?(?:PERSON|HE)(?!\w)[^.!?;,]{0,40}(?<!\w)(?:spielen|zu spielen|trainieren|zu trainieren|"
        r"auflaufen|auf dem Platz|"
        r"im Training|in einer Mannschaft|in einem Team|in der Mannschaft|in der Kabine|Zimmer|LEVEL|im Kader)(?!\w)",
        MATE,
        "played_with",
        WHY_PLAYED,
        context=_NO_GAME_RE,
    ),
    hint(
        r"(?<!\w)(?:neben|hinter|vor|zwischen|über|unter) (?:ME|PERSON|HE)(?!\w)[^.!?;]{0,40}(?<!\w)(?:sitz\w*|"
        r"steht|stehe|stand|"
        r"spielt|spiele|"
        r"Kabine|Bus|Spind|Bett|Tor|verteidigt|aufräumt|absichert)(?!\w)|(?<!\w)(?:sitze|sitz|saß|Spind|Kabine|Bus|"
        r"Kabinenplatz)(?!\w)[^.!?;]{0,30}"
        r"(?<!\w)(?:neben|zwischen|gegenüber(?: von)?) (?:PERSON|HE|ME)",
        MATE,
        "sits_beside",
        WHY_PLAYED,
    ),
    hint(
        r"(?:PERSON|HE) und SELF[^.!?;]{0,80}(?<!\w)(?:bei TEAM|in TEAM|Abwehr|Sturm|Mittelfeld|Seite|Kabine|"
        r"Mannschaft|Team|LEVEL|"
        r"Jugend|Akademie|Auswahl|Innenverteidigung|Zimmer|Tore|aufgestiegen|Kader)(?!\w)",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    hint(
        r"(?<!\w)(?:[Dd]amals|[Dd]ort|[Ii]n der LEVEL|[Bb]ei WE|[Ii]m Team|[Ii]n der Mannschaft|"
        r"[Ii]n OUR Mannschaft)(?!\w)[^.!?;]{0,40}\b"
        r"(?:war|waren|ist|sind|spielte|spielten) (?:PERSON|auch|noch)[^.!?;]{0,30}(?<!\w)(?:dabei|mit dabei|LEVEL|"
        r"bei WE)(?!\w)",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    # rivals
    hint(
        r"(?<!\w)(?:[Uu]m (?:den|die|das|MY|einen|HIS|denselben|dieselbe)|[Kk]ampf um|[Rr]ennen um|[Dd]uell um|"
        r"[Zz]weikampf um)"
        r"(?: [\w-]+){0,3} (?:[\w-]*[Pp]latz|Posten|Position|Startelf|Tor|Kasten|Trikot|Nummer (?:eins|1|Eins)|"
        r"Stelle|Rolle|Sechs|Acht|"
        r"Zehn|Plätze|Stammplatz)(?!\w)",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        context=re.compile(
            r"streit|kämpf|konkurrier|rangel|Rennen|Duell|Zweikampf|Kampf|Konkurren|wetteifer|"
            r"liefer|matche"
        ),
    ),
    hint(
        r"(?<!\w)(?:Vorzug|vorgezogen|den Rang abgelaufen|aus dem Tor verdrängt|verdrängt|den Platz weggenommen|"
        r"Platz abgenommen|ausgestochen|"
        r"um die Nase vorn|die Nase vorn|Konkurrenzkampf|Konkurrenzsituation|Stammplatz verloren|"
        r"auf die Bank verdrängt|"
        r"Platz streitig|gesetzt)(?!\w)",
        _RIVAL,
        "preferred",
        _WHY_RIVAL,
        context=re.compile(r"^(?!.*\bMeister)", re.DOTALL),
    ),
    hint(
        r"\b[Zz]uletzt (?:bekam|spielte|stand|hütete|durfte) (?:PERSON) [^.!?;]{0,40}(?:Vorzug|Tor|Startelf)|"
        r"(?<!\w)(?:Vorzug (?:erhielt|bekam)|gesetzt war|auf MY Position spielt) (?:PERSON)",
        _RIVAL,
        "preferred",
        _WHY_RIVAL,
    ),
    # coaches
    hint(
        r"(?<!\w)(?:(?:PERSON|HE) (?:ME|WE) (?:[\w-]+ ){0,2}(?:trainiert|trainierte|coacht|betreut)|"
        r"ME (?:[\w-]+ ){0,3}beigebracht|als (?:MY |OUR )?(?:[\w-]*[Tt]rainer|[\w-]*[Cc]oach)(?:in)?|"
        r"an ME geglaubt|auf ME gesetzt|"
        r"ME (?:[\w-]+ ){0,3}(?:vertraut|"
        r"das Vertrauen|eine Chance|die Chance|viel beigebracht|alles beigebracht|entdeckt|gefördert|aufgestellt|"
        r"spielen lassen|"
        r"umgeschult|hochgezogen|hochgeholt|reingeworfen|eingewechselt|ausgewechselt|nominiert|trainiert|"
        r"vom \w+ (?:in|auf) \w+ "
        r"\w+ gezogen|auf die Bank gesetzt|auf die Tribüne gesetzt)|ME (?:[\w-]+ ){0,5}(?:geholt|gezogen)|"
        r"(?:U ?\d\d|Jugend|Mannschaft|Bambini) (?:trainiert|trainierte|gecoacht|coachte|betreut hat|"
        r"betreute) (?:hat)?|"
        r"(?:[\w-]*[Tt]rainer|[Cc]oach)(?:in)?, (?:der|die) (?:hat|ME))(?!\w)",
        _COACH,
        "trained_me",
        _WHY_COACH,
    ),
    hint(
        r"(?<!\w)(?:[Bb]ei|[Uu]nter) (?:PERSON|HE) (?:habe|hab|bin|durfte|war|wurde|kam|hatte|musste|lernte|"
        r"spielte) (?:SELF|WE)(?!\w)|"
        r"(?<!\w)(?:SELF|WE) (?:habe|bin|durfte|war|wurde|kam|musste|lernte|spielte|haben|"
        r"sind) (?:[\w-]+ ){0,3}unter (?:PERSON|HE)(?!\w)|"
        r"(?<!\w)(?:verlangt|fordert|erwartet|will|wollte|verlangte) (?:PERSON|HE) (?:[\w-]+ )?von (?:ME|WE)(?!\w)|"
        r"(?:PERSON|HE) (?:verlangt|fordert|erwartet|predigt|impft|schärft) (?:[\w-]+ ){0,3}(?:von )?(?:ME|WE)(?!\w)",
        _COACH,
        "played_under",
        _WHY_COACH,
    ),
    # role models and players admired
    hint(
        r"(?<!\w)(?:orientier\w+|nachgeeifert|nacheifer\w*|nachgeahmt|nachgemacht|abgeschaut|abgeguckt|abgekupfert|"
        r"aufgeschaut|hochgeschaut|"
        r"aufgesehen|emporgeschaut|kopiert|verehrt|vergöttert|angehimmelt|Bettwäsche|Poster|(?:jedes|alle|"
        r"sämtliche) (?:Spiel|Spiele|"
        r"Video|Videos|Tor|Tore|Partie|Partien)|so (?:sein|spielen|werden) wie|(?:sein|spielen|"
        r"werden) wie (?:PERSON)|wie (?:PERSON) "
        r"(?:sein|spielen|werden)|als Kind der (?:Größte|Beste|Held|Star)|für ME der Größte|Kindheitsidol|"
        r"Kindheitsheld|"
        r"Jugendidol|Lebensheld)(?!\w)",
        _MODEL,
        "looks_up",
        _WHY_MODEL,
        context=re.compile(r"^(?!.*\bTrikot von\b)", re.DOTALL),
    ),
    hint(
        r"(?<!\w)(?:[Hh]ut (?:vor|ab vor)|ziehe? (?:SELF )?den Hut|Was (?:PERSON|HE) [^.!?;]{0,40}(?<!\w)(?:ist|"
        r"finde) [^.!?;]{0,20}(?:unglaublich|"
        r"Wahnsinn|irre|unfassbar|verrückt|großartig|stark|beeindruckend)|ein Traum von einem|Augenweide|Extraklasse|"
        r"(?:beeindruckt|imponiert|fasziniert|begeistert) ME|ME (?:[\w-]+ ){0,3}(?:beeindruckt|imponiert|"
        r"fasziniert|begeistert)|"
        r"bewunder\w*|schwärme|geschwärmt|am liebsten zu|gerne? zu(?:ge)?(?:schaut|sehen|schauen|gesehen)?(?=[.,!]|"
        r"$)|Riesenfan|"
        r"großer Fan)(?!\w)",
        _ADMIRED,
        "admires",
        _WHY_PRAISED,
    ),
    hint(
        r"(?<!\w)(?:(?:Pass|Flanke|Vorlage|Ball|Ecke|Freistoß|Hereingabe|Zuspiel) (?:kam|kommt|war) von (?:der |"
        r"dem )?PERSON|"
        r"(?:in einer|eine|OUR) WG|WG mit PERSON|(?:PERSON|HE) (?:holt|nimmt|fährt) (?:ME|"
        r"WE)[^.!?;]{0,30}(?:[Tt]raining|ab|mit)(?!\w)|"
        r"(?:Elfmeter|Freistöße|Ecken|Standards|Strafstöße) (?:schießt|tritt|macht|schlägt|übernimmt)|"
        r"die Bälle (?:so )?(?:reinbringt|reinschlägt)|"
        r"(?:kannte|kenne|kennen) (?:SELF|WE)[^.!?;]{0,30}aus der (?:Jugend|Akademie|LEVEL|[\w-]*[Aa]uswahl|"
        r"[\w-]*[Mm]annschaft))",
        MATE,
        "plays_beside",
        WHY_PLAYED,
    ),
    hint(
        r"(?<!\w)[Kk]apitän(?:in)? (?:ist|bleibt|war) (?:der |die )?PERSON|(?<!\w)(?:[Dd]ie Binde|"
        r"[Dd]ie Schleife) (?:trägt|hat) (?:[\w-]+ )?PERSON",
        MATE,
        "has_the_armband",
        WHY_PLAYED,
    ),
    hint(
        r"(?<!\w)(?:an der (?:[\w-]*[Ll]inie|Außenlinie)|hatte(?:n)? (?:SELF|WE) PERSON(?=,| als)|[Aa]ls (?:PERSON|"
        r"HE) (?:kam|übernahm|anfing)[^.!?;]{0,30}"
        r"(?<!\w)(?:wurde|durfte|spielte|bekam|stand) SELF|(?:auf ME|auf WE) (?:setzt|baut|zählt)|ME in (?:die|"
        r"der) (?:erste Elf|Startelf|Elf|"
        r"erste Mannschaft) (?:gestellt|geworfen|gebracht)|ME (?:zur|zum) (?:Nummer eins|Stammspieler|Kapitän|"
        r"Stammkraft) gemacht|ME die Chance)",
        _COACH,
        "trained_me",
        _WHY_COACH,
    ),
    hint(
        r"(?<!\w)(?:MY Ein und Alles|[Ww]egen PERSON (?:habe|bin|wollte) SELF|[Ww]ie PERSON wollte SELF|"
        r"(?:voll mit|voller) PERSON|"
        r"stundenlang [^.!?;]{0,20}PERSON|SELF wollte (?:[\w-]+ ){0,3}PERSON (?:sein|werden))",
        _MODEL,
        "looks_up",
        _WHY_MODEL,
    ),
    hint(
        r"(?<!\w)(?:halte (?:SELF )?PERSON für|PERSON (?:gefällt|imponiert) ME|(?:mag|liebe|bewundere|"
        r"schätze) (?:SELF )?(?:an PERSON|,? ?wie PERSON|PERSON)|"
        r"mag, wie PERSON)",
        _ADMIRED,
        "admires",
        _WHY_PRAISED,
    ),
    hint(
        r"(?<!\w)(?:(?:wollte|will|möchte) MY (?:Platz|Trikot|Nummer|Handschuhe)|hinter PERSON (?:anstellen|"
        r"einreihen|zurück)|gebalgt|abgeluchst|"
        r"weggeschnappt|abgejagt|[Ii]m Pokal (?:spielt|hält|steht) PERSON)",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
    ),
    hint(
        r"(?<!\w)(?:[Aa]ls|[Nn]achdem|[Ww]eil) (?:PERSON|HE) [^.!?;,]{0,40}(?:beendete|aufhörte|ging|wechselte|"
        r"verließ|gegangen (?:ist|war)|weg war|verletzte|"
        r"aufgehört (?:hat|hatte)), (?:rückte|wurde|bekam|kam|übernahm|war|stand) SELF",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
    hint(
        r"MY (?:[\w-]*[Bb]inde|[\w-]*[Nn]ummer|Trikot|Platz|Rolle|Position) (?:trägt|hat|bekommt|kriegt|übernimmt|"
        r"erbt) (?:[\w-]+ ){0,2}PERSON",
        ("successor",),
        "takes_over",
        _WHY_AFTER,
    ),
    hint(
        r"(?<!\w)(?:in der (?:[\w-]*[Ss]chule|Klasse) (?:hinter|neben|vor) ME|kennen (?:WE|"
        r"sich) (?:[\w-]+ ){0,2}aus der (?:\w+ )?(?:[\w-]*[Kk]lasse|"
        r"[\w-]*[Ss]chule))",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    # friends
    hint(
        r"(?<!\w)(?:wie eine? (?:große |großer |kleiner |kleine |zweiter |zweite )?KIN(?: für (?:ME|WE))?|"
        r"befreundet|(?:dicke|beste|gute|"
        r"enge|engste|richtige) (?:Freunde|Freundinnen|Kumpels)|Freundschaft|engste[rn]? Vertraute\w?|"
        r"Herzensmensch|durch dick und dünn|"
        r"Trauzeug(?:e|in)|unzertrennlich)(?!\w)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    # schoolmates
    hint(
        r"(?<!\w)(?:[Ss]chulbank|Parallelklasse|(?:MY|OUR|eine|einer|dieselbe|derselben|die gleiche|"
        r"der gleichen) (?:[\w-]*[Kk]lasse|"
        r"[\w-]*[Ss]chule|[Ss]chulbank)|(?:zusammen|gemeinsam|miteinander) (?:das |MY )?(?:Abi|Abitur|Matura|"
        r"Schulabschluss|zur Schule|"
        r"in die Schule|auf die Schule|im Internat gewohnt)|Abiturjahrgang|Schulzeit|Banknachbar\w*|(?:in|seit|"
        r"aus) der (?:Grund|Volks|"
        r"Real|Haupt|Sport|Ober)schule|Klassenfahrt|Schulhof gekickt)(?!\w)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    # before and after the player
    hint(
        r"(?<!\w)(?:(?:[Nn]ach|[Ss]eit) (?:dem|HIS) (?:Abgang|Abschied|Weggang|Karriereende|Rücktritt|Wechsel|"
        r"Ausfall) (?:von )?(?:PERSON)|"
        r"(?:Erbe|Nachfolge|Nachfolger|Nachfolgerin|Fußstapfen|Fussstapfen|Lücke|Stelle) (?:von )?(?:PERSON)|beerbt|"
        r"(?:SELF (?:[\w-]+ )?|habe SELF )(?:PERSON) (?:[\w-]+ ){0,5}(?:abgelöst|ersetzt|verdrängt|beerbt))(?!\w)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
    hint(
        r"(?:PERSON|HE) (?:übernimmt|bekommt|erbt|kriegt|trägt|übernahm|erbte|"
        r"hat) (?:[\w-]+ ){0,4}MY (?:[\w-]+ )?(?:[\w-]*[Bb]inde|[\w-]*"
        r"[Nn]ummer|Platz|Position|Rolle|Trikot|Posten|Nachfolge)(?!\w)|(?:PERSON|HE) (?:hat|"
        r"hatte) ME (?:[\w-]+ ){0,6}(?:abgelöst|beerbt|"
        r"ersetzt)(?!\w)|MY Nachfolge(?!\w)",
        ("successor",),
        "takes_over",
        _WHY_AFTER,
    ),
)
