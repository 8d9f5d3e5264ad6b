"""German of rivals, predecessors and successors: "Um den Platz streite ich mich mit Uli Stark", "Mein Nachfolger wurde
Uli Stark". A "Zweikampf" in the middle of a match is no rivalry: only one for a place is.
"""

from interviews.extraction.rules.relation.mates_de import NUMBER
from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import (
    AFTER,
    BEFORE,
    BEFORE_ASKED,
    NEXT,
    NEXT_ASKED,
    RIVAL,
    RIVAL_ASKED,
    RIVAL_MATE,
    RIVAL_MATE_ASKED,
)

_RIVAL = (
    r"(?i:[\w-]{0,14}(?:konkurren[tz]|rival[ei]|kontrahent|mitbewerber|widersacher|herausforderer)(?:in|innen|en|n|s)?)"
    r"(?![\w-])"
)
_PLACE = (
    r"(?:Platz|Plätze|(?:Stamm|Start|Kader)platz|Posten|Position|Startelf|Job|Trikot|Nummer|Tor|Kasten|Kader|"
    r"Rolle|Stelle|[Vv]orbereitung)\b"
)

_SENTENCES = (
    *rows(
        RIVAL,
        (
            r"(?<!\w)(?:Zweikampf|Duell|Konkurrenzkampf|Rennen|Kampf|Dreikampf|Wettstreit) (?:um [^.!?,;]{2,30} )?"
            r"(?:mit|gegen) WHO"
        ),
        claims=False,
        by_self=True,
        context=rf"\bum (?:[\w-]+ ){{0,3}}{_PLACE}|[Ss]tamm(?:platz|torwart|kraft)|Nummer (?:eins|1)\b",
    ),
    *rows(
        RIVAL,
        rf"(?<![\w-])(?<![\ue008\ue00a] ){_RIVAL} (?P<who>PERSON)",
        implied=True,
        claims=False,
    ),
    *rows(
        RIVAL,
        # "Wir sind Konkurrenten"
        rf"WE (?:sind|waren) (?:[\w-]+ ){{0,3}}{_RIVAL}",
        # "Wir haben uns um denselben Platz gestritten"
        (
            r"WE (?:[\w\ue009-]+ ){0,4}um (?:denselben|den gleichen|einen|den|die gleiche|dieselbe) (?:Platz|"
            r"Stammplatz|Position|Trikot|Nummer)\b"
        ),
        # "Uli Stark wurde vorgezogen", "Der Trainer setzte auf Uli Stark"
        r"(?P<who>PERSON) (?:wurde|bekam|hat|erhielt) (?:ME |SELF )?(?:[\w-]+ ){0,2}(?:vorgezogen|den Vorzug)\b",
        implied=True,
    ),
    *rows(
        RIVAL,
        # "in den Zweikampf mit Uli Stark gegangen", "der Konkurrenzkampf mit Uli Stark"
        (
            r"\b(?:[Kk]onkurrenzkampf|[Kk]onkurrenz|[Kk]onkurrenzsituation|Torwartduell|Rivalität) (?:mit|zu|"
            r"zwischen SELF und|gegen) (?P<who>PEOPLE|HE)"
        ),
        claims=False,
        by_self=True,
    ),
    *rows(
        RIVAL,
        (
            r"\b(?:in (?:den|einen)|[Dd]en|[Dd]er|[Ee]inen|[Ee]in|MY|[Dd]as|ins) (?:[\w-]+ ){0,2}(?:Zweikampf|"
            r"Duell|Kampf|Dreikampf|Rennen) (?:mit|gegen) (?P<who>PEOPLE|HE)"
        ),
        claims=False,
        by_self=True,
        context=rf"\bum (?:[\w-]+ ){{0,3}}{_PLACE}|\b{_PLACE}",
    ),
    *rows(
        RIVAL,
        # "Um den Platz hinten links streiten Sie sich mit Uli Stark"
        (
            rf"\b[Uu]m (?:[\w-]+ ){{0,3}}{_PLACE} (?:[\w-]+ ){{0,4}}(?:streit|kämpf|konkurrier|wetteifer|rangel|"
            r"duellier)\w+ (?:SELF |WE )?(?:[\w-]+ |ME ){0,3}mit (?P<who>PEOPLE|HE)"
        ),
        # "Ihren Stammplatz haben Sie an Uli Stark verloren"
        (
            r"\b(?:Platz|Stammplatz)\b (?:[\w-]+ |SELF ){0,5}an (?P<who>PERSON) (?:[\w-]+ ){0,2}(?:verloren|"
            r"abgegeben|abgeben)\b"
        ),
        # "Seit August macht Ihnen Uli Stark die Position streitig"
        r"\bmacht ME (?P<who>PERSON) GAPstreitig\b",
        r"(?P<who>PERSON|HE) macht ME GAPstreitig\b",
    ),
    *rows(
        RIVAL,
        (
            r"\b(?:streit|kämpf|konkurrier|wetteifer|rangel|duellier)\w+ (?:SELF |WE )?(?:[\w-]+ |ME ){0,3}mit "
            rf"(?P<who>PEOPLE|HE) (?:[\w-]+ ){{0,2}}um (?:[\w-]+ ){{0,3}}{_PLACE}"
        ),
        by_self=True,
    ),
    *rows(
        RIVAL,
        # "Im Duell mit Uli Stark um den Platz im Tor"
        (
            r"\b(?:[Ii]m|[Dd]as|[Ee]in) (?:Duell|Zweikampf|Kampf|Rennen) (?:mit|gegen) (?P<who>PEOPLE|HE) um "
            rf"(?:[\w-]+ ){{0,3}}{_PLACE}"
        ),
        claims=False,
    ),
    *rows(
        RIVAL_MATE,
        # "An Edin Marsic kam keiner vorbei", "hinter Edin Marsic nur die Nummer zwei"
        (
            r"\b[Aa]n (?P<who>PEOPLE|HE) (?:kam|komme|kommt|kamen|war|ist|führte?) [^.!?;]{0,40}(?<!\w)(?:vorbei|"
            r"Vorbeikommen)\b"
        ),
        implied=True,
        claims=False,
    ),
    *rows(
        RIVAL_MATE,
        (
            r"\b[Hh]inter WHO GAP(?:die |der |als )?(?:[\w-]+ )?(?:Nummer (?:zwei|drei|2|3)|Ersatz\w*|zweite Wahl|"
            r"Zweite[rn]?|auf der Bank)\b"
        ),
        implied=True,
        claims=False,
        by_self=True,
    ),
    *rows(
        RIVAL_MATE,
        # "wir wollen ja beide denselben Platz", "Edin Marsic oder ich", "macht mir Druck", "sitzt mir im Nacken"
        (
            r"WE (?:[\w\ue009-]+ ){0,5}(?:um )?(?:denselben|den gleichen|dieselbe|die gleiche|das gleiche|"
            rf"dasselbe) {_PLACE}"
        ),
        (
            r"(?<!\ue00d )(?P<who>PERSON|HE) (?:sitzt|macht|saß) ME (?:[\w-]+ ){0,4}(?:im Nacken|Druck|Feuer|"
            r"Beine|Dampf|Konkurrenz)\b"
        ),
        implied=True,
    ),
    *rows(
        RIVAL_MATE,
        r"(?P<who>PERSON) oder SELF(?= |\.|,)",
        implied=True,
        context=rf"{_PLACE}|Startelf|Bank\b|spielt",
    ),
    *rows(
        RIVAL_MATE,
        (
            r"(?<!\w)(?:duellier|konkurrier|rangel|streit|balg|kämpf|matche?)\w* (?:SELF |WE )?(?:ME |WE )?"
            r"(?:[\w-]+ ){0,5}mit WHO"
        ),
        by_self=True,
        context=rf"\bum (?:[\w-]+ ){{0,3}}{_PLACE}|{_PLACE}|\bTor\b|Kasten",
    ),
    *rows(
        BEFORE,
        # "folgt im Tor auf Edin Marsic", "beerbt Edin Marsic"
        (
            r"(?<!\w)(?:folgt|folgte|folgen|folgst) (?:SELF )?(?:[\w-]+ ){0,3}auf WHO|(?<!\w)(?:beerbt|beerbte|"
            r"beerben|ersetzt|ersetzte) (?P<old>PERSON)"
        ),
        implied=True,
        by_self=True,
    ),
    *rows(
        BEFORE,
        # "Die 10 habe ich von Edin Marsic geerbt", "vor mir hatte sie Edin Marsic"
        r"\bvon WHO (?:[\w-]+ ){0,2}(?:geerbt|übernommen|vererbt bekommen|übernahm|bekommen|gekriegt)\b",
        by_self=True,
        context=NUMBER,
    ),
    *rows(
        BEFORE,
        r"\b[Vv]or ME (?:hatte|trug|war|spielte|stand|hielt) GAP(?:HE GAP)?WHO",
        # "dann ging er nach Frankfurt und Sie wurden Stammtorwart"
        (
            r"\b(?:wechselte|ging|verließ|wechselt|geht|verabschiedete) (?P<who>PERSON|HE) [^.!?]{0,60}?SELF "
            r"(?:wurden?|rückten?|sind|bist|bin|standen?|waren?|kamen?) (?:[\w-]+ ){0,3}(?:Stamm\w+|Nummer eins|"
            r"Nummer 1|die Nummer|nach|auf|Kapitän\w*|ins Tor|in die Startelf|in die erste Elf|zum Zug|im Tor)\b"
        ),
        (
            r"(?P<who>PERSON|HE) (?:wechselte|ging|verließ|verletzte) [^.!?]{0,60}?SELF (?:wurden?|rückten?|bin|"
            r"sind|standen?|kamen?) (?:[\w-]+ ){0,3}(?:Stamm\w+|Nummer eins|Nummer 1|nach|ins Tor|zum Zug|"
            r"in die Startelf)\b"
        ),
        implied=True,
    ),
    *rows(
        BEFORE,
        r"\bin (?:die|den) (?:[\w-]+ )?Fu(?:ß|ss)stapfen von WHO",
        r"\b(?:Nachfolger|Nachfolgerin|Nachfolge|Erbe|Ersatz) (?:von|für) (?P<who>PERSON)",
        by_self=True,
    ),
    *rows(
        BEFORE,
        r"SELF (?:habe|hast|haben) (?P<who>PERSON) (?:[\w-]+ ){0,4}(?:abgelöst|beerbt|ersetzt|verdrängt)\b",
    ),
    *rows(
        AFTER,
        (
            r"(?P<who>PERSON|HE) (?:kommt|rückt|folgt) (?:[\w-]+ ){0,2}nach ME|\bin MY Fu(?:ß|ss)stapfen (?:tritt|"
            r"treten|steigt) GAP(?P<next>PERSON)"
        ),
        # "Uli Stark bekommt meine Nummer", "Uli Stark hat mich im Tor abgelöst"
        (
            r"(?P<who>PERSON|HE) (?:bekommt|erbt|übernimmt|kriegt|trägt|hat) (?:jetzt |nun |dann |künftig )?MY "
            r"(?:[\w-]+ )?(?:Nummer|Rückennummer|Trikotnummer|Binde|Platz|Position)\b"
        ),
        r"(?P<who>PERSON) (?:hat|hatte) ME (?:[\w-]+ ){0,4}(?:abgelöst|beerbt|verdrängt|ersetzt)\b",
    ),
    *rows(
        NEXT,
        # "Und nach mir kommt Edin Marsic"
        r"\b[Nn]ach ME (?:kommt|kommen|rückt|übernimmt|hält|spielt|steht|macht) GAPWHO",
    ),
)

_NOUNS = (
    *rows(
        RIVAL,
        rf"OWN ADJ{_RIVAL}",
        claims=False,
    ),
    *rows(
        BEFORE,
        r"OWN ADJ[Vv]orgänger(?:in|s)?(?!\w|-)",
        claims=False,
    ),
    *rows(
        AFTER,
        r"OWN ADJ(?:[Nn]achfolger(?:in|s)?|[Tt]hronfolger(?:in)?|[Ee]rbe|[Ee]rbin)(?!\w|-)",
        claims=False,
    ),
)

_HINTS = (
    *hints(
        AFTER,
        # "den Platz wird Marsic bekommen"
        r"(?:den|die|das|MY) (?:Platz|Stammplatz|Nummer|Binde|Trikot|Rolle|\d\d?) (?:wird|soll|darf|kriegt|"
        r"bekommt) (?:dann |wohl |jetzt )?(?:der |die )?PERSON(?:,| (?:bekommen|kriegen|haben|erben|übernehmen|"
        r"tragen)|[.!])",
    ),
    *hints(
        RIVAL,
        # "Marsic und ich streiten uns um jede Minute"
        r"(?:streit|kämpf|balg|rangel|duellier|konkurrier|drängel|zank|batt?l|matsch)\w* [^.!?;]{0,30}(?<!\w)um "
        r"(?:jede|die|den|das|unsere|MY|OUR) (?:Minuten?|Einsatz\w+|Spielzeit|Spielminuten|Plätze|Platz|Position|"
        r"Rolle|Startplatz)(?!\w)",
        r"(?:drängel|drück|klopf)\w*(?!\w)[^.!?;]{0,40}(?<!\w)PERSON|PERSON[^.!?;]{0,20} drängelt",
        context=r"[Pp]latz|Position|Minute|Startelf|Kader|Tor\b",
    ),
    *hints(
        RIVAL,
        (
            r"(?:[Uu]m (?:den|die|das|MY|einen|HIS|denselben|dieselbe)|[Kk]ampf um|[Rr]ennen um|[Dd]uell um|"
            r"[Zz]weikampf um)(?: [\w-]+){0,3} (?:[\w-]*[Pp]latz|Posten|Position|Startelf|Tor|Kasten|Trikot|"
            r"Nummer (?:eins|1|Eins)|Stelle|Rolle|Sechs|Acht|Zehn|Plätze|Stammplatz)(?!\w)"
        ),
        context=r"streit|kämpf|konkurrier|rangel|Rennen|Duell|Zweikampf|Kampf|Konkurren|wetteifer|liefer|matche",
    ),
    *hints(
        RIVAL,
        (
            r"(?:Vorzug|vorgezogen|den Rang abgelaufen|aus dem Tor verdrängt|verdrängt|den Platz weggenommen|"
            r"Platz abgenommen|ausgestochen|um die Nase vorn|die Nase vorn|Konkurrenzkampf|Konkurrenzsituation|"
            r"Stammplatz verloren|auf die Bank verdrängt|Platz streitig|gesetzt)(?!\w)"
        ),
        context=r"^(?!.*\bMeister)",
    ),
    *hints(
        RIVAL,
        (
            r"[Zz]uletzt (?:bekam|spielte|stand|hütete|durfte) (?:PERSON) [^.!?;]{0,40}(?:Vorzug|Tor|Startelf)|"
            r"(?:Vorzug (?:erhielt|bekam)|gesetzt war|auf MY Position spielt) (?:PERSON)"
        ),
        (
            r"(?:wollte|will|möchte) MY (?:Platz|Trikot|Nummer|Handschuhe)|hinter PERSON (?:anstellen|einreihen|"
            r"zurück)|gebalgt|abgeluchst|weggeschnappt|abgejagt|[Ii]m Pokal (?:spielt|hält|steht) PERSON"
        ),
        (
            r"(?:[Zz]wischen (?:ME und PERSON|PERSON und ME)|(?:Pfosten|Kasten|Tor|Startelf|"
            r"Anfangself)[^.!?;]{0,20} SELF (?:[\w-]+ ){0,3}(?:draußen|Bank|Tribüne)|Druck (?:von|durch) (?:der |"
            r"dem )?PERSON|(?:gegen|an) (?:der |den |dem )?PERSON (?:durch(?:ge)?setz\w*|behaupt\w*|vorbei)|"
            r"(?:sitzt|sitze|saß|sass) [^.!?;]{0,20}(?:ME|PERSON) im Nacken|im Nacken|macht ME (?:[\w-]+ ){0,2}"
            r"(?:Druck|Dampf|Beine)|(?:auf|um) (?:derselben|dieselbe|der gleichen|MY|die gleiche) Position|"
            r"das Rennen gemacht|Nummer zwei hinter|Nummer 2 hinter|Ersatzmann hinter|Ersatz hinter|anstelle von|"
            r"statt ME|an ME vorbeigezogen|abwechselnd|Wechselspiel)(?!\w)"
        ),
        (
            r"PERSON (?:hat|durfte|stand|spielte|begann) (?:[\w-]+ ){0,3}(?:für|statt|anstelle von|vor) (?:ME|"
            r"SELF)(?: |\b)(?:[\w-]+ ){0,2}(?:begonnen|beginnen|gespielt|gestanden|angefangen|auflaufen|ran|"
            r"im Tor)"
        ),
    ),
    *hints(
        BEFORE,
        (
            r"(?:[Aa]ls|[Nn]achdem|[Ww]eil) (?:PERSON|HE) [^.!?;,]{0,40}(?:beendete|aufhörte|ging|wechselte|"
            r"verließ|gegangen (?:ist|war)|weg war|verletzte|aufgehört (?:hat|hatte)), (?:rückte|wurde|bekam|kam|"
            r"übernahm|war|stand) SELF"
        ),
        (
            r"(?:(?:[Nn]ach|[Ss]eit) (?:dem|HIS) (?:Abgang|Abschied|Weggang|Karriereende|Rücktritt|Wechsel|"
            r"Ausfall) (?:von )?(?:PERSON)|(?:Erbe|Nachfolge|Nachfolger|Nachfolgerin|Fußstapfen|Fussstapfen|Lücke|"
            r"Stelle) (?:von )?(?:PERSON)|beerbt|(?:SELF (?:[\w-]+ )?|habe SELF )(?:PERSON) (?:[\w-]+ ){0,5}"
            r"(?:abgelöst|ersetzt|verdrängt|beerbt))(?!\w)"
        ),
        (
            r"(?:für (?:den|die) (?:[\w-]+ ){1,4}PERSON (?:[\w-]+ ){0,3}(?:geholt|verpflichtet|gekommen|"
            r"nachgerückt|eingesprungen)|(?:vorher|zuvor|davor|früher|jahrelang|lange) (?:[\w-]+ ){0,4}PERSON "
            r"(?:gehört|getragen|gespielt|inne)|(?:gehörte|trug|hatte) (?:[\w-]+ ){0,3}(?:vorher|zuvor|davor|"
            r"vor ME)(?: [\w-]+){0,3} PERSON|(?:von|nach) (?:der |dem )?PERSON (?:[\w-]+ ){0,5}(?:übernommen|"
            r"übernahm|geerbt|geerbt\w*|übergeben|weitergereicht)|(?:jahrelang|lange|ewig|Jahre|Jahre lang)"
            r"(?: [\w-]+){0,4} (?:gehütet|getragen|gestanden)|PERSON[^.!?;]{0,40} ME (?:[\w-]+ ){0,4}(?:vererbt|"
            r"hinterlassen|übergeben|weitergegeben|überlassen)|(?:löst\w*|ersetz\w*|beerb\w*|folg\w*) (?:SELF )?"
            r"(?:[\w-]+ ){0,2}(?:auf )?PERSON|Nachfolge (?:[\w-]+ ){0,3}PERSON)(?!\w)"
        ),
        r"PERSON (?:[\w-]+ ){0,2}(?:ersetzen|beerben|vergessen (?:zu )?machen|ablösen)",
    ),
    *hints(
        AFTER,
        (
            r"MY (?:[\w-]*[Bb]inde|[\w-]*[Nn]ummer|Trikot|Platz|Rolle|Position) (?:trägt|hat|bekommt|kriegt|"
            r"übernimmt|erbt) (?:[\w-]+ ){0,2}PERSON"
        ),
        (
            r"(?:PERSON|HE) (?:übernimmt|bekommt|erbt|kriegt|trägt|übernahm|erbte|hat) (?:[\w-]+ ){0,4}MY "
            r"(?:[\w-]+ )?(?:[\w-]*[Bb]inde|[\w-]*[Nn]ummer|Platz|Position|Rolle|Trikot|Posten|Nachfolge)(?!\w)|"
            r"(?:PERSON|HE) (?:hat|hatte) ME (?:[\w-]+ ){0,6}(?:abgelöst|beerbt|ersetzt)(?!\w)|MY Nachfolge(?!\w)"
        ),
        (
            r"(?:[Nn]ach ME (?:soll|wird|darf|kommt|kann|ist|hat|bekommt|kriegt)|ME (?:[\w-]+ ){0,4}"
            r"(?:nachgefolgt|nachgerückt)|PERSON (?:[\w-]+ ){0,3}(?:rückte|rückt|sprang|springt) "
            r"(?:[\w-]+ ){0,3}für ME|(?:an|auf) PERSON (?:[\w-]+ ){0,5}(?:weitergegeben|vererbt|übergeben|"
            r"weitergereicht|abgegeben|abgetreten)|PERSON (?:[\w-]+ ){0,3}(?:vererbt|überlassen|vermacht)|"
            r"für ME kam)(?!\w)"
        ),
    ),
)

_QUESTIONS = (
    *questions(
        RIVAL_ASKED,
        (
            r"(?:^|[.!?:–] )(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:[\w-]+ )?(?:Konkurrent|Konkurrenz|Rivale|"
            r"Rivalin|Herausforderer)(?:in|en)?\s?[?:]|\b[Ww]er (?:ist|sind|war|macht) [^?]{0,40}(?<!\w)"
            r"(?:Konkurrent|Konkurrenz|Rival|Druck|Platz streitig)"
        ),
    ),
    *questions(
        BEFORE_ASKED,
        r"\b[Ww]er (?:hatte|trug|war|spielte) [^?]{0,40}\bvor (?:ME|Ihnen|dir)(?!\w)|\bVorgänger(?:in)?\s?\?",
    ),
    *questions(
        NEXT_ASKED,
        (
            r"(?<!\w)(?:[Ww]er (?:bekommt|kriegt|erbt|übernimmt|folgt|beerbt|rückt)|[Ww]em (?:vererb|überlass|"
            r"übergeb)\w*)(?!\w)[^?]{0,60}\?|\bNachfolger(?:in)?\s?\?|\b[Ww]enn SELF (?:[\w-]+ ){0,3}(?:aufhör|"
            r"weg|Schluss|gehen|gehst)\w*[^?]{0,30}\?"
        ),
    ),
)

_OPENINGS = (
    *openings(
        RIVAL_MATE_ASKED,
        r"(?:[Kk]onkurren|[Rr]ival|streitig|drängel|(?:[Kk]ampf|[Dd]uell|streite\w*|kämpfe\w*) "
        r"[^?]{0,20}\bum )[^?]{0,60}[?:]",
    ),
    *openings(
        NEXT_ASKED,
        (
            r"(?:[Ww]er|[Ww]em|[Ww]elche[rnms]?)\b[^?]{0,60}(?:[Nn]achfolg|beerb|erb[te]|vererb|überlass|"
            r"nach (?:Ihnen|dir)|in MY Fu(?:ß|ss)stapfen)[^?]{0,40}\?"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
