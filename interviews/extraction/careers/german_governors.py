"""The words right before and behind a club's name in German, which say what it is to somebody.

"bei CLUB" he is there, "zum CLUB" he goes there, "vom CLUB" he came from there, "gegen CLUB" is none of his. A pattern
for what stands before ends where the name begins ("$"), one for what stands behind begins where it ends ("^").
"""

import re

from interviews.extraction.careers.wording import any_of
from interviews.extraction.marks import compile_pattern

# "damaligen Drittligisten CLUB", "meinem Heimatverein CLUB": what may stand between a preposition and the name
_KIND = any_of(
    """
    ligisten? klubs? clubs? vereins? nachbarn? konkurrenten? aufsteiger absteiger rivalen? teams? pokalsiegers?
    meisters? station mannschaft partner
    """
)
_OPEN = (
    r"(?:(?:den|der|die|dem|das|des|MY|HIS|OUR) )?(?:[\w-]+e[nrms] |NATIONAL ){0,2}"
    rf"(?:(?i:[\w-]*{_KIND}) )?(?:NATION )?[„“»«\"'‹›]?"
)
# "in der U19 von", "im Trikot des", "im Tor der": a side of a club, what its players wear or where they stand
_SIDE = any_of(
    r"""
    jugend jugendabteilung schmiede campus ausbildung nachwuchs\w* akademie internat leistungszentrum junioren
    juniorinnen mannschaft kader kasten gehäuse mittelfeld abwehr angriff offensive defensive seite viererkette
    dreierkette startelf schule
    """
)
_UNIT = (
    rf"(?:(?i:[\w-]*{_SIDE})|"
    + any_of(
        """
        NLZ LEVEL [A-G]-(?:Jugend|Junioren|Juniorinnen) Bambini Minis Knaben Buben Jungs Jungen Kleinen Mädchen
        Schülern? Zweiten? Zwoten Dritten Reserve Amateuren? Ersten Profis Aufgebot Elf Team Frauen Damen Männern
        Herren Senioren Trikot Leiberl Leibchen Dress Jersey Farben Tor Sturm Flügel Zentrum Reihen Diensten Schuhe
        Stiefel Handschuhe Pfosten Sold
        """
    )
    + ")"
)
_UNIT_OF = rf"(?:\w+ )?{_UNIT}(?: \w+)? (?:von|vom|des|der|beim|bei|bei der|in) {_OPEN}"

# "bei CLUB", "für den CLUB", "in der Jugend des CLUB", "im Tor der CLUB": he is or was there
_THERE = compile_pattern(
    rf"\b(?i:bei|beim|für|fürs) {_OPEN}$|\b(?i:"
    + any_of("in_der im in_den bei_den bei_der für_die für_das mit_der das die auf_der auf_dem zwischen_den in")
    + rf") {_UNIT_OF}$"
)
# "…, später Jugend von CLUB", "dann U19 des CLUB": a step of a list, without article
YOUTH_BARE = compile_pattern(
    r"(?:^\W*|[,;:–-] ?|\b(?i:dann|später|danach|zuerst|erst|zunächst|anschließend|und) )(?:die )?"
    r"(?:(?i:[\w-]*(?:jugend|nachwuchs|akademie|internat|leistungszentrum|junioren))|NLZ|[Uu][ -]?1\d|[A-G]-Jugend) "
    rf"(?:von|vom|des|der|beim|bei) {_OPEN}$"
)
# "zum CLUB", "nach CLUB", "ins Internat von CLUB", "in die U13 des CLUB": he went there
_THITHER = compile_pattern(
    rf"\b(?i:zu|zum|zur|nach|richtung|gen) {_OPEN}$|"
    rf"\b(?i:ins|in die|in den|zur|zum|zu den|ans|an die|aufs) {_UNIT_OF}$"
)
# "vom CLUB", "aus der Jugend des CLUB": he came from there
FROM = compile_pattern(
    rf"\b(?i:von|vom|aus) {_OPEN}$|\b(?i:aus der|aus dem|aus den|von der|von den) {_UNIT_OF}$",
)
# "Vertrag vom CLUB", "der Stürmer aus CLUB": a noun before, so nobody comes from there
_ON_THE_WAY = any_of(
    """
    Sommer Winter Herbst Frühjahr Frühling Saison Jahre?n? Monaten? Wochen? Wechsel Weg Schritt Transfer Sprung
    Rückkehr Leihe Abschied Umzug Gang Leihgabe Leihspieler(?:in)? Neuzugang Zugang Rückkehrer Leihbasis Januar Februar
    Euro Millionen? Ablöse März April Mai Juni Juli August September Oktober November Dezember Und Ja Dann Danach Also
    Genau Nein
    """
)
NOUN_FROM = compile_pattern(
    rf"(?<![\w-])(?!{_ON_THE_WAY} )(?!{_UNIT} )[A-ZÄÖÜ][\w-]+ "
    rf"(?:(?:von|vom|aus) {_OPEN}|(?:aus der|aus dem) {_UNIT_OF})$"
)
# "Stürmer von CLUB", "Kapitän der CLUB": a role at it
ROLE = any_of(
    r"""
    torhüter(?:in)?s? torwarts? torfrau keeper(?:in)?s? goalie tormann schlussmann stürmer(?:in)?s? angreifer(?:in)?s?
    verteidiger(?:in)?s? libero vorstopper spieler(?:in)?s? profis? kicker(?:in)?s? kapitän(?:in)?s? spielführer(?:in)?
    abwehrchef(?:in)? spielmacher(?:in)? linksaußen rechtsaußen (?:flügel|mittel|außen)läufer (?:dauer|flügel)?flitzer
    sechser(?:in)? achter zehner neuner knipser torjäger(?:in)?s? regisseur eigengewächs urgestein talente? neuzugang
    zugang neuling rückkehrer(?:in)? leistungsträger(?:in)? stammkraft ikone legende rekordspieler rekordtorschütze
    youngster star nummer_(?:eins|\d+)
    """
)
_ROLE_OF = compile_pattern(
    rf"(?i:(?<![\w-])[\w-]*{ROLE})(?: \w+)? (?:von|vom|des|der|bei|beim|in Diensten von) {_OPEN}$"
)
# "Mein Heimatverein ist der CLUB", "meine nächste Station: CLUB", "Ihrem Ex-Klub CLUB"
MY_CLUB = compile_pattern(
    r"(?<![\w-])(?P<noun>(?i:[\w-]*(?:verein|klub|club|station(?:en)?|arbeitgeber|adresse|anlaufstelle)))"
    r"(?: (?:war|ist|hieß|heißt|waren|hiess|wurde)(?: (?:dann|ja|immer|auch|natürlich|eben|erst(?: mal)?))?|:|,)?"
    r" (?:der |die |das )?$"
)
# "PERSON vom CLUB": named with the club
_NAMED_WITH = compile_pattern(rf"PERSON(?: \([^()]{{1,20}}\))? (?:von|vom|beim|bei|aus) {_OPEN}$")
# "Ihre Ex-Kollegen vom CLUB", "meine alten Mitspieler bei CLUB"
_OLD_MATES = compile_pattern(
    r"\b(?:Ex-|(?i:alten?|frühere[nr]?|ehemalige[nr]?|vormalige[nr]?|einstige[nr]?) )"
    r"(?:(?i:[\w-]*(?:kollegen?|mitspielern?|kameraden|gefährten|kumpels?))|Freunden?) "
    rf"(?:von|vom|aus|bei|beim|in) {_OPEN}$"
)
# "Davor CLUB", "Zuvor war ich zwei Jahre beim CLUB"
_EARLIER = compile_pattern(
    r"(?:^|[,;–] )[„“»\"'\s]*(?:[Uu]nd )?(?i:vorher|davor|zuvor)(?:,| "
    + any_of(
        r"""
        der die das beim bei in war_ich war_ich_beim war_ich_bei noch kurz [\w-]+_(?:Jahre?|Saison(?:en)?|Monate) lange
        schon im_Nachwuchs_von in_der_Jugend_von
        """
    )
    + "){0,4} $"
)
# "gegen CLUB", "Fan von CLUB", "Angebot von CLUB": it is none of his
_MATCH = any_of(
    """
    sieg niederlage pleite remis unentschieden erfolg partie duell derby pokalspiel klassiker testspiel doppelpack
    treffer elfmeter auftritt gastspiel
    """
)
_STAFF = any_of(
    r"""
    trainer(?:in)? coach betreuer physio\w* zeugwart direktor manager präsident boss sportchef ordner balljunge\w*
    platzwart fans? zuschauer\w*
    """
)
_OF = "(?:von|vom|des|der)"
_NOT_HIS = compile_pattern(
    r"\b(?i:"
    + any_of(
        rf"""
        gegen wider wie als statt außer ohne wegen trotz daumen
        [\w-]*spie(?:l|le|len|ls)(?:_am_\w+|_morgen|_heute)?_(?:bei|beim|in|von|vom|der|des|zwischen)
        [\w-]*{_MATCH}s?(?:_\w+)?_(?:bei|beim|in|über|von|vom|des|der|mit) tore?(?:_\w+)?_(?:bei|beim|in|über)
        \d+:\d+_(?:bei|beim|in|über|von|vom|gegen)
        [\w-]*angebote?s?_(?:{_OF}|aus) anfragen?_(?:{_OF}|aus) scouts?_(?:{_OF}|aus) interesse_(?:{_OF}|aus)
        interessent\w* kontakt_(?:zu|mit) gespräche?_mit verhandlungen_mit verbindung_zu bezug_zu
        (?:wort|satz|frage|meinung|gedanke|verhältnis|liebe|beziehung|stichwort)\w*_(?:zu|zum|zur)
        probetraining\w*_(?:bei|beim|in) probe_(?:bei|beim|in) praktikum_(?:bei|beim|in)
        [\w-]*{_STAFF}_(?:{_OF}|bei|beim|in) anhänger\w*_{_OF} mitglied_(?:{_OF}|bei|beim)
        kurve_{_OF} stadion_{_OF} schal_{_OF} tickets?_für dauerkarte_(?:bei|beim|für|von) videos?_von herz\w*_für
        """
    )
    + ") (?:den |der |die |dem |das )?$"
    # "für einen Bielefelder", "jeder Bremer": people of the town
    + r"|\b(?:einen?|einem|einer|jeder|alle|viele|manche[rn]?) $"
)
_NOT_HIS_BEHIND = compile_pattern(
    r"^(?:-"
    + any_of(
        r"""
        [\w-]*[Ff]an Mitglied Anhänger Trikot Bezug Kurve Fahne Bettwäsche Schal Spiel Partie Stadion Trainer Coach
        Poster Sticker Tasse Mütze Wappen Derby Sieg Tor\b Elf Torwart_PERSON
        """
    )
    + r"| (?:schlagen|besiegen|gewinnt|gewann|verliert|verlor|spielte \d|mag|liebe|hasse)\b)"
)
_GOVERNORS = (
    ("earlier", _EARLIER),
    ("mates", _OLD_MATES),
    ("named", _NAMED_WITH),
    ("thither", _THITHER),
    ("there", _THERE),
    ("there", YOUTH_BARE),
    ("role", _ROLE_OF),
    ("over", compile_pattern(rf"\b[Üü]ber (?:{_OPEN}|(?:den|die|das) {_UNIT_OF})$")),
    ("from", FROM),
    ("lent", compile_pattern(rf"\b[Aa]n {_OPEN}$")),
    ("with", compile_pattern(rf"\b[Mm]it {_OPEN}$")),
    ("town", compile_pattern(rf"\b[Ii]n {_OPEN}$")),  # only a word of playing makes the town a club
    ("mine", MY_CLUB),
)


def governor(before: str, after: str) -> str:
    """What governs a club's name: "refused", or the name of the first pattern that fits the words before it."""
    if _NOT_HIS.search(before) or _NOT_HIS_BEHIND.match(after):
        return "refused"
    return next((name for name, pattern in _GOVERNORS if pattern.search(before)), "")


# Names that no preposition governs.

# "CLUB und CLUB", "CLUB, dann CLUB": the second as the first
NEXT_OF_ROW = compile_pattern(
    r"^(?: \([^()]{0,30}\))?(?:,| und| sowie|, dann| und dann|, danach|, später|, zuletzt| und später|, schließlich)"
    r" (?:den |der |die |dem |das |zu |zum |zur |nach |bei |beim |zuletzt )?$"
)
# "Dann CLUB", "Danach zwei Jahre CLUB", "Später noch CLUB", "Erst CLUB"
THEN = compile_pattern(
    r"(?:^|[,;–] |\bund )[„“»«\"'–\s]*(?i:und |also |ja, |nein, )?(?i:"
    + any_of(
        r"""
        nämlich dann danach nachher anschließend später zuerst erst zunächst schließlich zuletzt stattdessen wieder
        jetzt inzwischen später_dann von_dort seit_YEAR mit_\w+ YEAR ab_YEAR
        """
    )
    + ")(?:,| "
    + any_of(
        r"""
        noch der die das zum zur zu nach bei beim in im_Sommer im_Winter YEAR
        [\w-]+_(?:Jahre?|Saison(?:en)?|Spielzeiten|Monate) dann eben kurz ein eine halbes wieder
        """
    )
    + "){0,4} $"
)
# "Danach kam CLUB", "2016 folgte der CLUB", "Die nächste Station war CLUB"
CAME_NEXT = compile_pattern(
    r"\b(?i:YEAR|dann|danach|später|anschließend|zuerst|erst|schließlich|sommer|jahre|saison) "
    r"(?:\w+ ){0,2}?(?:folgte\w*|kam|kamen|war es|wurde es|hieß es|hieß|rief|klopfte|war) "
    r"(?:(?:dann|schließlich|auch|noch|eben|der|die|das|mit) ){0,3}$"
    r"|^[\W_]*(?i:die|der|meine?|ihre?) (?:erste|zweite|dritte|nächste|letzte|vorletzte)r?(?: [\w-]+)? "
    r"(?:war|hieß|ist) (?:der |die |das )?$"
)
# "CLUB war eine gute Zeit", "CLUB war der Klub, der …"
WAS_A_TIME = compile_pattern(
    r"^ (?:war|waren|wurde|blieb|bleibt|ist)(?: [^\s.!?]+){0,4}? "
    + any_of(
        r"""
        MY_[A-ZÄÖÜ]\w+ Zeit Jahre? Verein Klub Club [\w-]*[Ss]tation Schule Lehrzeit Heimat Glücksfall Sprungbrett
        Kapitel Abenteuer Schritt Anfang Beginn
        """
    )
    + r"\b"
)
# "seit 2023 CLUB": a fragment of a lead
SINCE_BARE = compile_pattern(r"\b[Ss]eit (?:YEAR|[\w. ]{3,20}) $")
# "nach drei Jahren CLUB", "die zwei Saisons CLUB"
YEARS_BARE = compile_pattern(
    r"\b(?i:ein|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|\d\d?|MY|viele|vielen|langen) "
    r"(?:\w+ )?(?:Jahre?n?|Saisons?|Saisonen|Spielzeiten) $"
)
# "PERSON, heute Schalke"
NAMED_ONCE = compile_pattern(
    r"PERSON(?: \([^()]{1,20}\))?, (?:heute|jetzt|inzwischen|mittlerweile|nun|aktuell|damals|früher|einst|"
    r"seinerzeit)(?: noch)? $"
)
# "Der Volley beim CLUB": a thing that happened there, not a spell
_SPELLS = any_of(
    """
    Zeit Jahre?n? Saison Station Vertrag [Pp]rofivertrag Debüt Leihe Spielzeit Rückrunde Hinrunde Nachwuchs Ausbildung
    Jugend Anfänge? Schritte? Kapitel Engagement Rolle Abenteuer Einstand Start Karriere Lehrzeit Halbjahr Intermezzo
    Gastspiel
    """
)
THING_THERE = compile_pattern(
    rf"\b(?i:der|das|ein|eine|die|vom|mein|MY) (?:[\w-]+e[nrs]? )?(?!{_SPELLS} )[A-ZÄÖÜ][\w-]+ (?:bei|beim) "
    r"(?:der |den )?$"
)
# "Nach Verl folgte …": after the spell there
AFTER = re.compile(r"^\W*Nach $")
FOLLOWS = re.compile(r"^ (?:folgte|kam|war|begann)\b")
# "vom CLUB zum CLUB": a fragment that goes on to the next club
ON_TO = compile_pattern(r"^ (?:[\w.]+ ){0,3}(?:zu|zum|zur|nach|in|an) (?:den |der |die |das )?(?:\w+ )?TEAM")
# "CLUB, weil …": somebody named behind is not its subject
BEHIND = re.compile(r"^[^,]{0,20}, (?:weil|wo|da|obwohl|denn|dort|das|als|während)\b")
# " (2016–2021)", " 2016 bis 2018": the years of a list of clubs
IN_YEARS = re.compile(r"^ ?\(?[^,;()]{0,12}(?:19|20)\d\d")

# What kind of club "mein … verein CLUB" is.
NOT_MY_CLUB = re.compile(any_of("[Ll]ieblings [Hh]erzens [Tt]raum [Ff]an[vk] Nachbar [Kk]ein [Aa]nder"))
FORMER_CLUB = re.compile(r"^(?i:Ex-|Ex|heimat|jugend|stamm|ausbildungs|kindheits|dorf|leih)")
FORMER_WORD = re.compile(r"\b" + any_of("erste alte frühere ehemalige vorige letzte") + "[rnms]? $")
YOUTH_CLUB = re.compile(any_of("jugend heimat erste kindheit dorf ausbildung nachwuchs kinder"), re.IGNORECASE)
OWNER = re.compile(r"stamm(?:verein|klub|club)|leihgeber", re.IGNORECASE)
