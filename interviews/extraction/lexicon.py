"""Word lists of the languages read: words that are never a name, abbreviations, common first names.

Nothing here is a rule. A word stands folded (`players.names.key`), so that "Müller" and "Mueller" lists
need no twins.
"""

from players.names import key


def _words(text: str) -> frozenset[str]:
    """The words of a text, folded."""
    return frozenset(map(key, text.split()))


# "Noor van Leeuwen", "Marisol de la Cruz": small words inside a name
NAME_PARTICLES = frozenset("van von de der den da dos di del la le al el bin ten ter zu af av mac á".split())

# "z. B. gegen Malta", "Dr. Oppitz", "ca. 20 Spiele": the full stop ends no sentence
ABBREVIATIONS = frozenset(
    "dr prof hr fr st nr ca bzw usw etc evtl ggf inkl max min mr mrs ms jr sr vs z b d h u "
    "a o e v str tel abs sog bspw "
    "jan feb aug sept okt nov dez dec oct mt no vol ed bros feat".split()
)

# Function words, verbs and adverbs that open sentences with a capital letter and are no part of a name.
GERMAN = _words(
    """
    aber ach ah als also alle allem allen aller allerdings alles am an andere anderen anders angefangen
    ansonsten auch auf aus ausgerechnet außerdem außen ausschliessen bald bei beide beiden beides beim
    beispielsweise bereits besonders besser bester beste bestimmt bevor bin bis bislang bisher bist bleibt bloss
    da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf darum das dass
    davon davor dazu dein deine deinem deinen deiner dem den denen denn der derzeit des deshalb deswegen dich
    die dies diese diesem diesen dieser dieses dir direkt doch dort du durch ehrlich eigentlich ein eine einem
    einen einer eines einfach einig einmal eins endlich er ernsthaft erst erstmal es etwa etwas euch euer eure
    eurem euren fast frage früher für ganz gab gar geboren gegen genau gerade gern gerne gespielt gestern gibt
    glaube gleich groß gut guten habe haben hallo hast hat hatte hatten hätte hätten hab hauptsache heute hi
    hier hinten hinter hinzu hoffentlich ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres unseres meines
    deines seines eures im immer immerhin in innen innerhalb ins insgesamt insofern inzwischen irgendwann
    irgendwie ist ja jede jedem jeden jeder jedes jedenfalls jemand jetzt kam kann kannst kannten kein keine
    keinen klar kommen kommt könnte könnten konnten kurz lange langsam lass lassen lebt leider letzte letzten
    letzter letztes lieber lieblingsverein links mal man manche manchmal mehr mein meine meinem meinen meiner
    meistens mich mir mit mittlerweile möchte möchten moin momentan morgen müssen muss na nach nachdem
    nachgefragt natürlich neben nebenbei nee nein neu neue neuen nicht nichts nie niemand noch nochmal normal
    nun nur ob oben obwohl oder offen oft ohne okay plötzlich quasi rechts richtig riesig ruhig sagt sagen sahen
    schließlich schluss schnell schon schön schöne schönste schwer sehen sehr sei seid sein seine seinem seinen
    seiner seit seitdem selbst selbstverständlich sich sicher sicherlich sie sind so sogar solche soll sollen
    sollte sondern sonst soweit sowieso spätestens speziell spielen spielt später stimmt tatsächlich theoretisch
    total träumst trotzdem überall überhaupt über übrigens um und uns unser unsere unserem unseren unserer unter
    vergangenen verfolgen viel viele vielen vielleicht vom von vor voran vorher vorne während wann war waren
    warum warst was wegen weil weiter weiterhin welche welchem welchen welcher welches wem wen wenig wenn wer
    werde werden wessen wie wieder wieso wieviel will willst wir wird wirklich wirst wo wobei wofür woher wohin
    wollen wollte worauf worden wurde wurden würde würden würdest wäre wären zehn zuerst zuletzt zum zumindest
    zunächst zur zurück zusammen zwar zwei zwischen drei vier fünf sechs sieben acht neun elf zwölf dreizehn
    zuvor interview foto
    """
)

ENGLISH = _words(
    """
    a about above absolutely after again against ah all almost also although always am an and another any
    anyone
    anything are around as ask asked at away back basically be because been before behind being best
    better between both
    but by came can captain come could day definitely did do does doing done don down during each early
    either else even
    ever every everybody everyone everything exactly fair favourite favorite few fifteen finally first
    five for four
    from funny game get getting give go going good got great had half hang happy hard has have having he
    hello her here
    hers herself hey hi him himself his honestly how however huge i if in indeed into is it its itself
    just knew know
    last lately later left less let like listen little living long lot luckily many maybe me mine more
    most mostly much
    my myself nah near nearly never new next nice nine no nobody none nope nor not nothing now number
    obviously of off
    oh ok okay on once one only onto or other our out over own people perhaps personally playing plus
    posted probably
    published quite question rather really right same seven several she should since six sixteen so some
    somebody
    someone something sometimes somewhere soon sorry still stuff such sure talk ten terrifying than thank
    thanks that
    the their them then there these they thing things think this those though three through time to today
    together
    tomorrow tonight too total true try twelve twice two under until up upon us usually very via was
    watching we well
    went were what whatever when where which while who whoever whole whom whose why will winning wish with
    within
    without would yeah year years yep yes yesterday yet you your yours yourself congratulations stay
    growing born
    """
)

FUNCTION_WORDS = GERMAN | ENGLISH

# Capitalised words beside which no person stands: competitions, places, months, institutions. "Champions
# League"
NEVER_NAMES = _words(
    """
    januar februar märz april mai juni juli august september oktober november dezember january february
    march may june
    july october december montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend monday
    tuesday wednesday
    thursday friday saturday sunday champions europa conference league leagues premier championship cup
    pokal liga
    bundesliga regionalliga oberliga world euro nations trophy shield stadium arena stadion park road
    street school
    college university universität gymnasium grundschule hochschule academy akademie club klub verein
    verband union
    national nationalmannschaft international under team saison season ende anfang mitte sommer winter
    herbst frühjahr
    frühling rückspiel hinspiel herr frau herren frauen damen mister mr mrs ms dr prof big ten women men
    junior juniors
    senior seniors special minutes interview exklusiv heft ausgabe magazin redaktion foto bild video
    quelle nord süd ost
    west north south east saint sankt bad new united city town state county rovers albion wanderers
    athletic hotspur
    grad prozent euro uhr minute minuten spiel spiele tor tore jahr jahre mal platz nummer number question
    frage antwort
    instagram twitter facebook youtube whatsapp playstation tennis handball basketball karneval
    weihnachten ostern
    christmas easter samurai blue fifa uefa dfb efl wsl elfmeter geburtsdatum geburtsort position größe
    rückennummer
    wochen woche monate monat tage tag stunden stunde pause einsatz einsätze vereine bisherige
    fan fans hause jahrgang sportschule internat profi profis trikot traum ziel weg leben familie
    """
)

# Endings that German common nouns have and names hardly ever. "Vorbereitung", "Mannschaft", "Landespokal"
NOUN_ENDINGS = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "liga",
    "pokal",
    "spiel",
    "spiele",
    "tag",
    "jahr",
    "zeit",
    "platz",
    "schule",
    "verein",
    "klub",
    "team",
    "meister",
    "meisterschaft",
    "training",
    "trainings",
    "talent",
    "profi",
    "runde",
    "kurve",
    "tur",
    "ismus",
    "gang",
    "serie",
    "saison",
    "nummer",
    "fan",
    "fans",
    "trikot",
    "tor",
    "tore",
    "stadion",
    "interview",
)
