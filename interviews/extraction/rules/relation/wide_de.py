"""German words around a name that are enough to say what he is: "vorne lauert Marsic", "seit dem Kindergarten"."""

from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, compile_row, row

_WHY_COACH = "what is told of the other is a coach's work"
_WHY_MODEL = "the player says whom he looked up to, studied or wanted to be like"
_WHY_PRAISED = "the player praises the other, or names him as a favourite"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other takes, or took, the player's place, number or office"
_WHY_RIVAL = "they compete, or competed, for one place in the team"
_WHO = r"(?:der |die |dem |den )?(?:PERSON|HE)"


def _wide(source: str, types: tuple[str, ...], rule: str, why: str, context: str = "") -> Row:
    said = compile_row(f"(?s:{context})") if context else None
    return row(rf"(?<!\w)(?:{source})", types, rule, why, certainty="implied", claims=False, context=said)


GERMAN: tuple[Row, ...] = (
    # "Gemeinsam mit Marsic bildet er …", "An der Seite von Marsic verteidigt er …"
    _wide(
        r"(?:[Gg]emeinsam mit|[Zz]usammen mit|[Nn]eben|[Aa]n der Seite von|[Ii]m Verbund mit|[Mm]it) (?:der |dem )?"
        r"PERSON[^.!?;]{0,40}(?<!\w)(?:bilde\w*|verteidig\w*|stürm\w*|agier\w*|wirbel\w*|aufläuft|im Mittelfeld|"
        r"in der (?:Abwehr|Spitze|Zentrale|Doppelsechs|Innenverteidigung)|im Sturm|im Angriff|Fahrgemeinschaft|"
        r"WG|Zimmer|auf einer Bude|im Internat)(?!\w)",
        MATE,
        "plays_beside",
        WHY_PLAYED,
    ),
    _wide(
        r"(?:bilde\w*|verteidig\w*|stürm\w*|wirbel\w*|wohn\w*|teil\w*|fahr\w*|fähr\w*) (?:[\w-]+ ){0,4}(?:mit|neben|"
        r"an der Seite von) (?:der |dem )?(?:PERSON|HE)(?!\w)",
        MATE,
        "plays_beside",
        WHY_PLAYED,
    ),
    # "Vorne haben wir Marsic", "Hinter mir steht Marsic", "Marsic hält uns hinten den Laden zusammen"
    _wide(
        r"(?i:vorne?|hinten|hinter ME|vor ME|neben ME|links|rechts|daneben|davor|dahinter|im Tor|im Sturm|"
        r"in der Mitte|in der Zentrale|auf dem (?:anderen )?Flügel|auf der (?:anderen |"
        r"Gegen)[Ss]eite)(?: [\w-]+){0,2} (?:lauert|wartet|haben WE|"
        r"habe SELF|hab SELF|hast SELF|räumt|hält|steht|spielt|rennt|wirbelt|verteidigt|rackert|ackert|schuftet|"
        r"marschiert|grätscht|läuft|"
        r"haut|gibt)(?: [\w-]+){0,3} (?:den |die |der )?PERSON|(?:[Oo]hne (?:PERSON|HE|den|die)),? (?:wären|hätten|"
        r"stünden|"
        r"stehen) WE|PERSON[^.!?;]{0,30}, ohne (?:den|die) (?:wären|hätten|stünden) WE",
        MATE,
        "in_our_ranks",
        WHY_SCENE,
    ),
    # "Marsic legt mir auf", "ich habe Marsic bedient", "Marsic hat uns den Punkt gerettet"
    _wide(
        r"(?:quergelegt|aufgelegt|abgelegt|freigespielt|durchgesteckt|steckt\w* durch|legt\w* quer|legt\w* ab|"
        r"legt\w* auf|legt\w* ME|bedient|eingesetzt|gefüttert|vorgelegt|vorbereitet|"
        r"den Punkt gerettet|den Sieg gerettet|im Spiel gehalten|den Rücken frei|Doppelpass|den Ball abgenommen|"
        r"für ME (?:eingewechselt|gekommen|reingekommen|ins Spiel)|für PERSON (?:eingewechselt|gekommen|"
        r"reingekommen|ins Spiel|in die Partie))(?!\w)",
        MATE,
        "scene",
        WHY_SCENE,
    ),
    # "hat mich aufgenommen", "hat mir in den ersten Wochen geholfen", "wir frotzeln"
    _wide(
        r"(?:unter (?:die|HIS) Fittiche|an die Hand genommen|gut aufgenommen|die Stadt gezeigt|alles gezeigt|"
        r"in den ersten (?:Tagen|Wochen) geholfen|den Einstieg erleichtert|zieht ME (?:immer )?auf|"
        r"nimmt ME (?:immer )?auf den Arm|(?:sitze|esse|lache|quatsche|fahre|rede|wohne|sitzen|"
        r"trainiere) (?:(?:SELF|WE) )?(?:[\w-]+ ){0,2}(?:mit|neben|bei) PERSON|in OUR Kabine|bei WE in der Kabine|"
        r"bei WE im (?:Team|Kader|Verein)|"
        r"Karten mit (?:PERSON|HE)|Kabinenplatz|Sitznachbar\w*|Zimmer (?:mit|von)|auf (?:dem|einem|MY|"
        r"OUR) Zimmer)(?!\w)",
        MATE,
        "looks_after_me",
        WHY_SCENE,
    ),
    _wide(
        r"PERSON und SELF (?:[\w-]+ ){1,2}(?:zusammen|gemeinsam|beide|seit)|(?:zusammen|gemeinsam) durch (?:alle|"
        r"die|sämtliche) [\w-]*(?:[Aa]uswahl|[Mm]annschaft|U)\w*|[\w-]*[Tt]orschütz(?:e|in) (?:war|ist|hieß) PERSON|"
        r"[Dd]as (?:Tor|Siegtor|Führungstor|1:0|2:1) (?:machte|erzielte|schoss|köpfte|hat) PERSON",
        MATE,
        "plays_beside",
        WHY_PLAYED,
        r"^(?!.*(?:Klasse|Schul|Abi|Gegner|gegen uns))",
    ),
    # "Dass ich Stürmer bin, liegt an Marsic", "Ohne Marsic wäre ich nicht hier"
    _wide(
        r"(?:liegt an|lag an|[Oo]hne|[Ww]egen|[Dd]ank) (?:der |dem |den )?PERSON",
        ("coach",),
        "trained_me",
        _WHY_COACH,
        r"^(?!.*(?:Berater|Vater|Mutter|Bruder|Schwester|verletz|gesperrt|Kapitän))(?=.*(?:Jugend|[Tt]rainer|"
        r"[Tt]rainiert|LEVEL|gestellt|U ?\d\d|gefördert|gebracht|geworfen|Nachwuchs))",
    ),
    # coaches: what only they do
    _wide(
        r"(?:ME (?:[\w-]+ ){0,6}(?:dabehalten|extra trainieren lassen|Sonderschichten|Extraschichten|Hausaufgaben|"
        r"Einzeltraining|Einzelgespräch|ins kalte Wasser|ran(?:ge)?lassen|reingeschmissen|debütieren|Profidebüt|"
        r"Debüt|"
        r"zu den Profis|zu den Männern|in die erste Mannschaft|hochgezogen|umfunktioniert|umgebaut|aussortiert|"
        r"fallen (?:ge)?lassen|den Rücken gestärkt|nie fallen|stark gemacht|geformt|ausgebildet|besser gemacht|"
        r"weiter(?:ge)?bracht|zum (?:Verteidiger|Stürmer|Sechser|Außenverteidiger|Innenverteidiger) gemacht)|"
        r"(?:Ansprache|Ansprachen|Kabinenpredigt|Halbzeitansprache|Videoanalyse|Trainingseinheiten|Einheiten|"
        r"Aufstellung|Spielidee|Handschrift|Matchplan|Taktiktafel)(?: von (?:der |dem )?PERSON)?|"
        r"PERSON (?:stellt|stellte) ME|(?:SELF|WE) (?:[\w-]+ ){0,4}(?:zu verdanken|verdanke\w*)|"
        r"(?:verdanke|verdanken) (?:SELF|WE)|"
        r"(?:[Tt]rainer|[Cc]oach) (?:da|dort|damals) (?:war|hieß|hiess))(?!\w)",
        ("coach",),
        "trained_me",
        _WHY_COACH,
        r"^(?!.*(?:Berater|Manager|Karten|Sportdirektor|Sportchef|Physio|Vater|Mutter|Eltern|Papa|Mama|Lehrer|Arzt))",
    ),
    # role models: who was watched and copied
    _wide(
        r"(?:(?:angeschaut|angeguckt|angesehen|studiert\w*|studiere|analysiert\w*|beobachtet\w*|nachgespielt|"
        r"nachgestellt|nachgeturnt|eingeübt|"
        r"gucke? SELF|schaue? SELF)(?!\w)(?=[^.!?;]*(?:,? wie|$|[.,;!–]| und))|MY (?:ganz )?großes? (?:Vorbild|Idol)|"
        r"[Ff]ür ME war (?:immer |nur |früher )?PERSON|Nonplusultra|Maß aller Dinge|Fu(?:ß|ss)ballgott|tapeziert|"
        r"Clips|Schnipsel|Zusammenschnitte?|YouTube|Youtube|Autogramm(?:karte)?|"
        r"an der Wand|über (?:dem|MY) Bett|Pinnwand|Frisur|Panini\w*|Sticker|MY (?:Junggesellen)?[Zz]immer|"
        r"Maßstab|Messlatte|Inspiration|inspiriert\w*|geprägt als Kind|in HIS Fu(?:ß|ss)stapfen treten|"
        r"so (?:gut |cool )?(?:wie|spielen wie|werden wie|sein wie) (?:PERSON|HE)(?= (?:sein|spielen|werden|"
        r"schießen))|"
        r"scheibe? (?:SELF )?(?:[\w-]+ )*ab|Scheibe (?:ab|abschneiden))(?!\w)",
        ("role_model",),
        "looks_up",
        _WHY_MODEL,
        r"^(?!.*(?:Trainer|Gegner|Mitspieler|unsere Spiele|Mannschaft analysiert))",
    ),
    # praise
    _wide(
        rf"{_WHO}[^.!?;]{{0,50}}(?<!\w)(?:Weltklasse|ein Genie|eine Erscheinung|eine Granate|eine Bank|ein Brett|"
        rf"ein Monster|eine Rakete|ein Vollblut\w+|ein Künstler|ein Phänomen|zum Niederknien|"
        r"eine Augenweide|ein Genuss|eine Wucht|eine Maschine|ein Zauberer|einzigartig|eine Klasse für sich|"
        r"nicht von dieser Welt|außerirdisch|der Beste|die Beste|der Größte|der Wahnsinn|Wahnsinn|unfassbar|"
        r"überragend|sensationell|begnadet|gottbegnadet|Ausnahme\w+|Mund offen|Zunge schnalz\w*|Gänsehaut)(?!\w)|"
        r"[Dd]iese[rn] PERSON|(?:[Ww]enn|[Ww]ie|[Ww]as) (?:der |die )?PERSON (?:am Ball|mit (?:dem|einem) Ball|"
        r"den Ball|macht|spielt|kann|"
        r"auf(?:läuft|dreht)|das Spiel)|PERSON zu(?:zu)?(?:schauen|sehen)|ziehe? [^.!?;]{0,20}Hut",
        ("admired",),
        "admires",
        _WHY_PRAISED,
        r"^(?!.*(?:Gegner|gegen uns))",
    ),
    # rivals
    _wide(
        r"(?:[Zz]wischen (?:ME und PERSON|PERSON und ME)|(?:Pfosten|Kasten|Tor|Startelf|"
        r"Anfangself)[^.!?;]{0,20} SELF "
        r"(?:[\w-]+ ){0,3}(?:draußen|Bank|Tribüne)|Druck (?:von|durch) (?:der |dem )?PERSON|(?:gegen|an) (?:der |"
        r"den |dem )?PERSON (?:durch(?:ge)?setz\w*|"
        r"behaupt\w*|vorbei)|(?:sitzt|sitze|saß|sass) [^.!?;]{0,20}(?:ME|PERSON) im Nacken|im Nacken|"
        r"macht ME (?:[\w-]+ ){0,2}(?:Druck|Dampf|Beine)|(?:auf|um) (?:derselben|dieselbe|der gleichen|MY|"
        r"die gleiche) "
        r"Position|das Rennen gemacht|Nummer zwei hinter|Nummer 2 hinter|Ersatzmann hinter|Ersatz hinter|"
        r"anstelle von|statt ME|an ME vorbeigezogen|abwechselnd|Wechselspiel)(?!\w)",
        ("rival",),
        "fight_for_place",
        _WHY_RIVAL,
    ),
    # friends
    _wide(
        r"(?:kenne(?:n)? (?:SELF|WE)(?: [\w-]+){0,2},? (?:seit (?:WE|SELF|der|dem|ewig|Kinder|Jahren|meiner|über)|"
        r"von klein|ein Leben lang|schon (?:ewig|immer))|(?:von klein (?:auf|an)|seit dem Kindergarten|seit der "
        r"(?:Kita|Krippe|Krabbelgruppe)|im Sandkasten|Jugendfreund\w*|Kindheitsfreund\w*|Sandkasten\w*|"
        r"Kinderfreund\w*|Spezl\w*|Haberer|Habara|Spezi|Gspänli|Buddy|Kumpel|Freund(?:in)?) (?:von|für) ME|"
        r"seit dem Kindergarten|Sandkasten\w*|Jugendfreund\w*|Kindheitsfreund\w*|[Kk]inderwagen|Windeln|Laufstall|"
        r"gemeinsam (?:im|in den) Urlaub|"
        r"zusammen (?:im|in den) Urlaub|MY Hochzeit|HIS Hochzeit|jeden (?:Tag|Abend) (?:telefonier\w*|schreib\w*)|"
        r"über alles reden|alles anvertrau\w*|ausheulen|Patenkind|blind vertrau\w*)(?!\w)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    _wide(
        r"(?:[Ss]chulweg|[Ss]chulhof|[Pp]ausenhof|Schulbus|Einschulung|eingeschult|Klassenbuch|Klassenfahrt|Klassen"
        r"\w+|Matheunterricht|[\w-]+kurs|Berufsschul\w*|(?:in|im|bei) (?:Mathe|Deutsch|Englisch|Bio|Chemie|Latein|"
        r"Physik|Unterricht)|"
        r"(?:neben (?:PERSON|HE|ME)|nebeneinander) (?:in der Schule|im Unterricht|in der Klasse)|abgeschrieben|"
        r"Abiball|Abi (?:gemacht|gebaut)|im gleichen Jahrgang|in einen? Klasse|[\w-]*schule (?:mit|besucht))(?!\w)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    # before and after the player
    _wide(
        r"(?:für (?:den|die) (?:[\w-]+ ){1,4}PERSON (?:[\w-]+ ){0,3}(?:geholt|verpflichtet|gekommen|"
        r"nachgerückt|eingesprungen)|(?:vorher|zuvor|davor|früher|jahrelang|lange) (?:[\w-]+ ){0,4}PERSON "
        r"(?:gehört|getragen|gespielt|inne)|(?:gehörte|trug|hatte) (?:[\w-]+ ){0,3}(?:vorher|zuvor|davor|vor ME)"
        r"(?: [\w-]+){0,3} PERSON|(?:von|nach) (?:der |dem )?PERSON (?:[\w-]+ ){0,5}(?:übernommen|übernahm|geerbt|"
        r"geerbt\w*|übergeben|weitergereicht)|(?:jahrelang|lange|ewig|Jahre|Jahre lang)(?: [\w-]+){0,4} (?:gehütet|"
        r"getragen|gestanden)|"
        r"PERSON[^.!?;]{0,40} ME (?:[\w-]+ ){0,4}(?:vererbt|hinterlassen|übergeben|"
        r"weitergegeben|überlassen)|(?:löst\w*|ersetz\w*|beerb\w*|folg\w*) (?:SELF )?(?:[\w-]+ ){0,2}(?:auf )?PERSON|"
        r"Nachfolge (?:[\w-]+ ){0,3}PERSON)(?!\w)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
    _wide(
        r"(?:[Nn]ach ME (?:soll|wird|darf|kommt|kann|ist|hat|bekommt|kriegt)|ME (?:[\w-]+ ){0,4}(?:nachgefolgt|"
        r"nachgerückt)|PERSON (?:[\w-]+ ){0,3}(?:rückte|rückt|sprang|springt) "
        r"(?:[\w-]+ ){0,3}für ME|(?:an|auf) PERSON (?:[\w-]+ ){0,5}(?:weitergegeben|vererbt|übergeben|weitergereicht|"
        r"abgegeben|abgetreten)|PERSON (?:[\w-]+ ){0,3}(?:vererbt|überlassen|vermacht)|für ME kam)(?!\w)",
        ("successor",),
        "takes_over",
        _WHY_AFTER,
    ),
    _wide(
        r"PERSON (?:den Ball|die Bälle|den Pass) (?:[\w-]+ ){0,3}(?:spielt|gibt|bringt|schlägt|legt)|"
        r"PERSON hat (?:[\w-]+ ){0,2}(?:Vorlagen|Tore|Treffer) |(?:[Tt]or|Treffer|"
        r"Vorlage)[^.!?;]{0,20} PERSON[^.!?;]{0,10} zu verdanken|kongenial\w+ Partner\w*,? PERSON",
        MATE,
        "scene",
        WHY_SCENE,
    ),
    _wide(
        r"(?:größten|höchsten|riesigen|allergrößten|viel) Respekt|feiere SELF|[\w-]+ feiere SELF|PERSON (?:gönne|"
        r"finde|feiere|mag|liebe) SELF|PERSON ist (?:Weltklasse|Kult|eine Legende)",
        ("admired",),
        "admires",
        _WHY_PRAISED,
        r"^(?!.*(?:Gegner|gegen uns|[Tt]rainer|Vater|Mutter))",
    ),
    _wide(
        r"PERSON (?:hat|durfte|stand|spielte|begann) (?:[\w-]+ ){0,3}(?:für|statt|anstelle von|vor) (?:ME|SELF)(?: |"
        r"\b)(?:[\w-]+ ){0,2}(?:begonnen|beginnen|gespielt|gestanden|angefangen|auflaufen|ran|im Tor)",
        ("rival",),
        "fight_for_place",
        _WHY_RIVAL,
    ),
    _wide(
        r"wie (?:eine )?Familie|(?:gehört|zählt) (?:für ME )?zur Familie",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    _wide(
        r"Jahrgangsstufe|Oberstufe|(?:am|auf (?:dem|das|ein)) (?:[\w-]*[Gg]ymnasium|Internatsgymnasium|[Gg]ymi)|"
        r"auf (?:der|die) (?:[\w-]*[Ss]chule)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    _wide(
        r"PERSON (?:[\w-]+ ){0,2}(?:ersetzen|beerben|vergessen (?:zu )?machen|ablösen)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
    ),
)
