"""German of team-mates: "unser Kapitän Edin Marsic", "Mit Edin Marsic habe ich in der U16 gespielt", "nach Flanke
von Edin Marsic", "Wer hat in der Kabine das Sagen?".
"""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import BEST_MATE_ASKED, MATE, MATE_ASKED, MATE_NAMED, PLAYED, SCENE

# "unser …": a post in the team, and not in another or of old
_POST = (
    r"(?:(?i:[\w-]{0,18}(?:kapitän|captain|spielführer|torwart|torhüter|tormann|torfrau|goalie|keeper|schlussmann|"
    r"verteidiger|abwehrchef|abräumer|libero|sechser|achter|zehner|spielmacher|mittelfeldmann|neuner|stürmer|angreifer|"
    r"torjäger|knipser|bomber|joker|linksaußen|rechtsaußen|aussen|spieler|routinier|leitwolf|oldie|benjamin|küken|"
    r"youngster|zugang|rückkehrer|kolleg(?:e|en))(?:in|innen|s)?)|"
    r"Ältest\w{1,2}|Jüngst\w{1,2}|Nummer (?:[Ee]ins|[Zz]wei|\d\d?))(?![\w-])"
)
_LEADER = r"(?i:[\w-]{0,12}(?:kapitän|captain|spielführer|abwehrchef)(?:in|s)?)(?![\w-])"
NOT_OURS = r"(?!Gegen|gegen|Ex-|Lieblings|ehemalig|frühere)"
# "Sturmpartner", "Zimmerkollegin", "Nebenmann"
_MATE = (
    r"(?i:[\w-]{0,12}mitspieler|[\w-]{0,14}(?:team|mannschafts|zimmer|auswahl|torwart|torhüter|keeper|sturm|"
    r"abwehr|klub|vereins|verteidiger|kabinen|spind|sitz|tisch|platz|bus|mittelfeld|doppelsechs|flügel|"
    r"trainings)[\w-]{0,2}(?:kolleg(?:e|en|in|innen)|partner|genosse|nachbar|kamerad|kumpel|buddy)|mitstreiter|"
    r"pendant|gegenstück|neben(?:mann|frau|leute)|vordermann|hintermann|ersatzmann|stellvertreter|vertreter|"
    r"lieblings(?:mitspieler|partner)|weggefährte|leidensgenosse|doppelpasspartner|partner in der "
    r"(?:innenverteidigung|abwehr|spitze|zentrale|mitte|viererkette))(?:in|innen|en|n|s)?(?![\w-])"
)
_TEAM = (
    r"(?:LEVEL|(?i:[\w-]{0,16}(?:mannschaft|team|auswahl|jugend|akademie|nachwuchs|internat|lehrgang|lehrgängen|nlz|"
    r"reserve))|gespielt|gekickt|aufgelaufen|trainiert|zusammengespielt)\b"
)
# "Karten gespielt", "auf der Konsole gespielt": not football
_GAMES = r"(?:Karten gespielt|Play[Ss]tation|Konsole|FIFA|Schach|Tennis|Tischtennis|Golf|Padel|Skat)\b"
_NO_GAME = rf"(?!.{{0,80}}\b{_GAMES})"
_NO_GAMES = rf"^(?!.*\b{_GAMES})"
# what the pair must speak of where a number or the armband is "die"
NUMBER = (
    r"(?<!\w)(?i:[\w-]*nummer|[\w-]*binde|schleife|trikot|kapitän\w*|spielführer\w*|rücken)\b|"
    r"(?<!\w)(?:[Dd]ie|[Mm]it der|[Ee]ine) (?:\d\d?|Zehn|Neun|Elf|Acht|Sieben|Sechs|Fünf|Vier|Drei|Zwei|Eins)\b"
)
_OUT = (
    r"(?:verletzt|gesperrt|krank|erkrankt|ausfiel|ausfällt|ausgefallen|fehlte|fehlt|angeschlagen|Grippe|Fieber|"
    r"Gelbsperre|Rotsperre|vom Platz flog|ausgewechselt|raus ?musste|umgeknickt|Magen-Darm)\b"
)
# "in der Kabine", "im Training", "bei euch": where one meets one's team
_AMONG_US = (
    r"(?:in (?:der|OUR|MY|dieser) (?:Kabine|Mannschaft|Umkleide|Truppe|Elf|Viererkette|Abwehr)|"
    r"(?:im|beim|MY|OUR|dem|diesem) (?:Team|Kader|Training|Trainingslager|Mannschaftsbus|Bus|Mannschaftshotel|Hotel)|"
    r"bei (?:WE|euch|Ihnen|CLUB)|(?:MY|OUR|den) (?:Mitspielern|Kollegen|Kolleginnen|Jungs|Mädels)|"
    r"Mitspieler(?:in)?|(?:Team|Mannschafts)kolleg(?:e|in)|auf dem Platz das|hier das Sagen|das Kommando|im Klub|"
    r"im Verein|in der Nationalmannschaft|auf dem Lehrgang|Kabinen-?DJ|Playlist|Mannschaftskasse)(?!\w)"
)
_TRAITS = (
    r"(?:(?:Kabinen-?)?DJ|Spaßvogel|Witzbold|Scherzkeks|Spa(?:ß|ss)macher|Langschläfer(?:in)?|Schnarcher(?:in)?|"
    r"Streber(?:in)?|Lautsprecher|Trainingsweltmeister(?:in)?|Modesünder(?:in)?|Wortführer(?:in)?|Nervensäge|"
    r"(?:Lautest|Schnellst|Lustigst|Faulst|Eitelst|Verrücktest|Stärkst|Härtest|Ehrgeizigst|Pünktlichst|Klügst)\w+|"
    r"Größte\w? (?:Talent|Nervensäge|Sprücheklopfer)|Chef(?:in)? auf dem Platz|Elfmeterschütze|Geheimtipp)"
)
_WHO_ASKED = (
    r"(?:[Mm]it welche[mr]|[Mm]it wem|[Ww]er|[Ww]em|[Ww]en|[Ww]essen|[Ww]elche[rnms]?|[Ww]as für|[Gg]ibt es|"
    r"[Gg]ab es)\b"
)
_THE_MOST = r"(?:^|[.!?:–] )(?:Und |Wer ist )?(?:[Dd]er |[Dd]ie |[Dd]as |MY )?[\w-]{3,20}(?:st|ößt|t)e[rsn]?\b"


_SENTENCES = (
    *rows(
        MATE_NAMED,
        # "wenn Kapitän Edin Marsic fehlt", "Mitspieler Edin Marsic", "Teamkollegin Edda Marsic"
        (
            r"(?<![\w\ue000\ue001\ue008\ue00a\ue00c-])(?<![\ue008\ue00a\ue00c] )(?<!gegnerische )"
            rf"(?<!gegnerischen )(?:[Kk]apitän(?:in)?|[Ss]pielführer(?:in)?|{_MATE}) WHO"
        ),
        implied=True,
        claims=False,
    ),
    *rows(
        PLAYED,
        # "Mit Edin Marsic habe ich schon in der U16 gespielt", "mit Edin Marsic zusammengespielt"
        (
            rf"\b[Mm]it {_NO_GAME}(?P<who>PEOPLE|HE)[^.!?;]{{0,80}}?\b(?:zusammengespielt|zusammenspiel\w*|"
            r"gespielt|gekickt|aufgelaufen|(?:zusammen|gemeinsam) (?:spiele|spielen|trainiere|trainieren|kicke|"
            r"kicken)|auf dem Platz (?:gestanden|stehen|stand))\b"
        ),
        # "Außerdem kicke ich jetzt wieder mit Edin Marsic", "Ich spiele gern mit Edin Marsic zusammen"
        (
            r"\b(?:spiele|spielen|spielte|spielten|kicke|kicken|kickte|stürme|stürmen|trainiere|verteidige) "
            rf"{_NO_GAME}(?:SELF |WE )?(?:[\w-]+ ){{0,6}}(?:mit|neben) (?P<who>PEOPLE)"
        ),
        rf"\b(?:zusammen|gemeinsam) mit {_NO_GAME}(?P<who>PEOPLE) [^.!?;,]{{0,40}}?\b{_TEAM}",
        by_self=True,
    ),
    *rows(
        PLAYED,
        # "Mit Edin Marsic war ich in der Niedersachsenauswahl", "zusammen mit Edin Marsic in der U17"
        rf"\b[Mm]it {_NO_GAME}(?P<who>PEOPLE) (?:war|bin|stand|habe|hab) SELF [^.!?;]{{0,50}}?\b{_TEAM}",
        # "Gemeinsam mit Edin Marsic bilden Sie das Duo", "neben Edin Marsic verteidigen"
        (
            r"\b(?:[Gg]emeinsam mit|[Zz]usammen mit|[Nn]eben|[Aa]n der Seite von|[Mm]it) (?P<who>PEOPLE) "
            r"(?:bilden|bildest|bilde|stürmen|stürmst|stürme|verteidigen|verteidigst|verteidige|spielen|spielst) "
            r"SELF"
        ),
        # "…, mit dem war ich 2016 in der Auswahl", "mit dem ich in der U17 gespielt habe"
        rf"\bmit (?:dem|der|denen|HE) (?:SELF |(?:war|habe|bin|spiele) SELF )[^.!?;]{{0,60}}?\b{_TEAM}",
        # "Edin Marsic kam im Sommer zu uns", "wir haben Edin Marsic dazubekommen", "Die spielt ja auch bei uns"
        (
            r"(?P<who>PERSON|HE) (?:ist|kam|wechselte|kommt|stieß|kickt|spielt|hält|verteidigt|stürmt) "
            r"[^.!?;]{0,40}(?<!\w)(?:zu|bei|mit) WE"
        ),
        # "Edin Marsic und ich bilden die Doppelsechs"
        (
            r"(?P<who>PERSON|HE) und SELF [^.!?;]{0,40}(?<!\w)(?:Innenverteidigung|Doppelsechs|Sturmduo|Sturm|"
            r"Viererkette|Flügel|Zimmer|Kabine|Mannschaft|Flügelzange)\b"
        ),
    ),
    *rows(
        PLAYED,
        # "Edin Marsic. Das war der Beste, mit dem ich je gespielt habe."
        r"\b[Bb]este,? mit (?:dem|der|HE) SELF (?:je|jemals) [^.!?]{0,40}\b(?:gespielt|Mannschaft|Platz|Team)\b",
        # "Bei uns spielt Edin Marsic auf der Sechs"
        r"\b[Bb]ei WE (?:[\w-]+ )?(?:spielt|hält|verteidigt|steht|stürmt) WHO",
        # "Wir waren zusammen in der U20", "Wir haben in der U17 zusammen gespielt"
        (
            r"WE (?:waren|haben|sind|spielen|spielten|standen|hatten|kamen) (?:[\w-]+ ){0,3}(?:zusammen|gemeinsam|"
            rf"beide) (?:[\w-]+ ){{0,6}}{_TEAM}"
        ),
        (
            rf"WE (?:waren|haben|sind|spielen|spielten|standen|hatten|kamen) [^.!?;,]{{0,40}}\b{_TEAM} "
            r"(?:[\w-]+ )?(?:zusammen|gemeinsam)\b"
        ),
        # "Wir fahren jeden Morgen zusammen zum Training"
        (
            r"WE (?:fahren|gehen|laufen|pendeln) (?:[\w-]+ ){0,4}(?:zusammen|gemeinsam) (?:[\w-]+ ){0,2}(?:zum|"
            r"ins) (?:[\w-]*[Tt]raining|Stadion)\b"
        ),
        # "Der kam mit mir aus Husum", "Er spielt mit mir in der U19"
        (
            r"(?P<who>PERSON|HE) (?:NEAR )?(?:kam|spielt|spielte|wechselte|ging|steht|stand|trainiert) "
            r"(?:[\w-]+ ){0,2}mit ME (?:[\w-]+ ){0,2}(?:aus|von|vom|zu|zum|nach|bei|beim|in|im)\b"
        ),
        # "da haben wir schon zusammengespielt", "Wir haben lange miteinander gekickt"
        (
            r"WE [^.!?;]{0,50}(?<!\w)(?:zusammengespielt|zusammengekickt|zusammen trainiert|miteinander gespielt|"
            r"nebeneinander gespielt|miteinander gekickt|gemeinsam gespielt)\b"
        ),
        # "Gekickt habe ich erst hier, mit Edin Marsic"
        (
            r"(?<!\w)(?:[Gg]ekickt|[Gg]espielt|[Tt]rainiert|[Aa]ngefangen) (?:habe|hab|haben) (?:SELF|WE) "
            r"[^.!?;]{0,60}(?<!\w)mit WHO"
        ),
        implied=True,
    ),
    *rows(
        PLAYED,
        # "Edin Marsic und ich haben zusammen in der U17 gespielt"
        rf"(?P<who>PERSON|HE) und SELF [^.!?;]{{0,50}}\b(?:zusammen|gemeinsam|miteinander|{_TEAM})",
        context=_TEAM,
    ),
    *rows(
        PLAYED,
        # "Wir teilen uns auf den Lehrgängen das Zimmer", "Ich teile mir ein Zimmer mit Edin Marsic"
        r"\b(?:teile|teilen|teilten|geteilt)\b[^.!?;]{0,60}\bZimmer\b",
        r"\bZimmer\b[^.!?;]{0,40}\b(?:teile|teilen|teilten|geteilt)\b",
        implied=True,
        by_self=True,
    ),
    *rows(
        SCENE,
        # "Ich kam für Edin Marsic rein", "für Edin Marsic eingewechselt"
        (
            r"\bfür (?P<who>PERSON|HE) (?:[\w-]+ ){0,2}(?:rein|reingekommen|eingewechselt|ins Spiel|in die Partie|"
            r"ausgewechselt|auf den Platz|aufs Feld|gekommen)\b"
        ),
        # "nach einer Flanke von Edin Marsic"
        (
            r"\b(?:Flanke|Vorlage|Pass|Zuspiel|Ecke|Steilpass|Hereingabe|Querpass|Freistoß|Doppelpass) (?:von|"
            r"mit) (?P<who>PERSON)"
        ),
        # "Beim Essen sitze ich neben Edin Marsic", "Dein Spind steht neben dem von Edin Marsic"
        r"\b(?:sitze|sitzt|sitzen|saß) (?:SELF )?(?:[\w-]+ ){0,3}neben (?P<who>PERSON)",
        (
            r"(?<!\w)(?:für|anstelle von|statt|an Stelle von) WHO (?:GAP)(?:rein|reingekommen|eingewechselt|"
            r"ins Spiel|auf den Platz|in die Startelf|ran|ins Tor)\b"
        ),
        # "Ich fahre mit Edin Marsic zum Training", "Edin Marsic nimmt mich mit"
        r"(?<!\w)(?:fahre|fahren|fährst|pendle|pendeln|Fahrgemeinschaft) [^.!?;]{0,30}\bmit WHO",
        implied=True,
        by_self=True,
    ),
    *rows(
        SCENE,
        # "Edin Marsic haben Sie im November kennengelernt" – "Es war bisher nur ein Lehrgang"
        r"(?P<who>PERSON) (?:haben|hast) SELF [^.!?;]{0,40}\bkennengelernt",
        implied=True,
        context=r"\b(?:Lehrgang|Lehrgängen|Trainingslager|Kabine|Auswahl)\b",
    ),
    *rows(
        SCENE,
        r"\b(?:Spind|Kabinenplatz|Platz in der Kabine) [^.!?;]{0,30}\bneben (?:dem |der )?(?:von )?(?P<who>PERSON)",
        # "Die Binde habe ich abgegeben, an Edin Marsic", "Edin Marsic trägt die Binde"
        r"(?<!\w)(?:[\w-]*[Bb]inde|[Ss]chleife|[Kk]apitänsamt|[Aa]mt)\b[^.!?;]{0,60}(?<!\w)(?:an|für) WHO",
        (
            r"(?P<who>PERSON|HE) (?:trägt|hat|trug|bekam|hatte) (?:[\w-]+ ){0,3}(?:die|OUR) (?:[\w-]*[Bb]inde|"
            r"[Ss]chleife)\b"
        ),
        # "nach Flanke von Edin Marsic", "Edin Marsic hat mir den Ball aufgelegt"
        (
            r"(?<!\w)(?:Flanke|Pass|Vorlage|Ecke|Hereingabe|Zuspiel|Steilpass|Rückpass|Doppelpass|Ablage|Einwurf|"
            r"Querpass|Traumpass|Zuckerpass|Eckball) (?:von|mit|durch) WHO"
        ),
        (
            r"(?P<who>PERSON|HE) (?:hat|hatte) ME [^.!?;]{0,40}(?<!\w)(?:aufgelegt|vorgelegt|serviert|"
            r"in den Lauf gespielt|zugespielt|auf den (?:Schlappen|Fuß|Kopf) gelegt)\b"
        ),
        # "neben mir verteidigt Edin Marsic", "Edin Marsic sitzt im Bus neben mir"
        (
            r"(?<!\w)(?:[Nn]eben|[Vv]or|[Hh]inter) ME (?:GAP)(?:sitzt|saß|spielt|spielte|verteidigt|verteidigte|"
            r"steht|stand|stürmt|hat|räumt|hält|schläft) GAPWHO"
        ),
        (
            r"(?P<who>PERSON|HE) (?:GAP)(?:sitzt|saß|spielt|spielte|verteidigt|verteidigte|steht|stand|stürmt|"
            r"schläft) [^.!?;]{0,40}(?<!\w)(?:neben|vor|hinter) (?:ME|WE)"
        ),
        r"HE (?:HE )?(?:trotzdem |immer )?neben ME",
        implied=True,
    ),
    *rows(
        SCENE,
        # "Ich habe ein Zimmer mit Edin Marsic", "Die 7 gehört Edin Marsic", "hier trägt die Binde Edin Marsic"
        r"\b(?:[Dd]ie|[Dd]er|[Nn]ummer) \d\d? (?:gehört|hat|trägt|hatte)(?: leider| schon| ja| eben)? WHO",
        r"\bBinde (?:trägt|hat) (?:[\w-]+ ){0,2}WHO",
        # "Weil die Neun der Edin Marsic hatte"
        r"(?<!\w)die (?:\d\d?|[A-Z][a-zäöü]{2,6}) WHO (?:hat|hatte|trägt|trug)(?!\w)",
        # "Dreimal, weil Edin Marsic gesperrt war", "für den verletzten Edin Marsic"
        rf"(?<!\w)(?:[Ww]eil|[Dd]a|[Nn]achdem|[Aa]ls|[Dd]enn|[Ww]enn) WHO [^.!?;]{{0,40}}?{_OUT}",
        r"(?<!\w)(?:verletzten?|gesperrten?|erkrankten?|angeschlagenen?|grippekranken?) WHO",
        implied=True,
        claims=False,
    ),
    *rows(
        SCENE,
        # "In Lübeck mit Edin Marsic", as the answer to "zusammengespielt": see the topics "Die 9 hat in Aarau Edin
        # Marsic", "aber die hat Edda Marsic", "hier trägt sie Edin Marsic"
        (
            r"(?:\b[Dd]ie|\b[Dd]en|\b[Dd]as|HE)(?: \d\d?| Nummer \d\d?)? (?:hat|trägt|hatte|trug|gehört|gehörte|"
            r"bekam|kriegt|bekommt) GAPWHO"
        ),
        implied=True,
        claims=False,
        context=NUMBER,
    ),
    *rows(
        SCENE,
        r"(?<!\w)(?:trägt|hat|trug|hatte) (?:HE|die|sie) GAPWHO",
        implied=True,
        claims=False,
        context=r"[Bb]inde\b|[Ss]chleife\b",
    ),
    *rows(
        SCENE,
        r"(?P<who>PERSON|HE) nimmt ME (?:[\w-]+ ){0,4}mit\b",
        implied=True,
        context=r"[Tt]raining|[Ss]tadion",
    ),
)

_NOUNS = (
    *rows(
        MATE,
        # "unser Kapitän", "unserer Zehnerin", "Ihrem Luzerner Captain"; "einer unserer Ältesten"
        rf"OUR {NOT_OURS}ADJ{NOT_OURS}{_POST}",
        rf"OWN {NOT_OURS}ADJ{NOT_OURS}{_LEADER}",
        # "Mein Sturmpartner", "sein Nebenmann", "Dein Mitspieler in der Innenverteidigung"
        rf"(?:OWN|OUR) {NOT_OURS}ADJ{_MATE}",
        claims=False,
    ),
)

_HINTS = (
    *hints(
        SCENE,
        # "Die 4 rückt Marsic nicht raus", "die behält Marsic"
        r"(?:[Dd]ie|[Dd]en|[Dd]as) (?:\d\d?|[A-Z][a-zäöü]{2,6}|Nummer|Trikot) (?:rückt|gibt|behält|hütet|"
        r"verteidigt|beansprucht) (?:der |die )?PERSON",
        free=True,
    ),
    *hints(
        PLAYED,
        (
            r"(?:Seite an Seite|zusammen(?:ge)?spiel\w*|zusammengekickt|zusammen auf dem (?:Platz|Feld|Rasen)|"
            r"Rücken an Rücken|verstehen (?:WE|SELF|sich|euch) (?:[\w-]+ )?blind|blind verstanden|"
            r"blindes Verständnis|eingespielt(?:es)?|Doppelsechs|Sturmduo|Angriffsduo|Flügelzange|"
            r"Innenverteidigerduo|Torwartteam|Torwartgespann|Viererkette|(?:[Ll]inke|[Rr]echte) (?:Seite|Bahn|"
            r"Außenbahn)|Außenbahn|Abwehrzentrum)(?!\w)"
        ),
        (
            r"(?:zusammen|gemeinsam|miteinander|nebeneinander)(?!\w)[^.!?;,]{0,60}(?<!\w)(?:gespielt|gekickt|"
            r"spielen|trainiert|trainieren|aufgelaufen|verteidigt|gestürmt|aufgestiegen|abgestiegen|auf der Bank|"
            r"im Kader|in der (?:[\w-]*[Jj]ugend|Akademie|Kabine|Mannschaft|Auswahl)|im (?:Nachwuchs|Internat|NLZ|"
            r"Trainingslager)|auf (?:dem )?Lehrgang|bei TEAM|in TEAM|zum Training|LEVEL)|(?:gespielt|gekickt|"
            r"trainiert|aufgelaufen)(?!\w)[^.!?;]{0,20}(?<!\w)(?:zusammen|gemeinsam|miteinander)(?!\w)"
        ),
        (
            r"mit (?:der |dem )?(?:PERSON|HE)(?!\w)[^.!?;,]{0,40}(?<!\w)(?:spielen|zu spielen|trainieren|"
            r"zu trainieren|auflaufen|auf dem Platz|im Training|in einer Mannschaft|in einem Team|"
            r"in der Mannschaft|in der Kabine|Zimmer|LEVEL|im Kader)(?!\w)"
        ),
        context=_NO_GAMES,
    ),
    *hints(
        PLAYED,
        (
            r"(?:neben|hinter|vor|zwischen|über|unter) (?:ME|PERSON|HE)(?!\w)[^.!?;]{0,40}(?<!\w)(?:sitz\w*|steht|"
            r"stehe|stand|spielt|spiele|Kabine|Bus|Spind|Bett|Tor|verteidigt|aufräumt|absichert)(?!\w)|"
            r"(?:sitze|sitz|saß|Spind|Kabine|Bus|Kabinenplatz)(?!\w)[^.!?;]{0,30}(?<!\w)(?:neben|zwischen|"
            r"gegenüber(?: von)?) (?:PERSON|HE|ME)"
        ),
        (
            r"(?:PERSON|HE) und SELF[^.!?;]{0,80}(?<!\w)(?:bei TEAM|in TEAM|Abwehr|Sturm|Mittelfeld|Seite|Kabine|"
            r"Mannschaft|Team|LEVEL|Jugend|Akademie|Auswahl|Innenverteidigung|Zimmer|Tore|aufgestiegen|Kader)"
            r"(?!\w)"
        ),
        (
            r"(?:[Dd]amals|[Dd]ort|[Ii]n der LEVEL|[Bb]ei WE|[Ii]m Team|[Ii]n der Mannschaft|[Ii]n OUR Mannschaft)"
            r"(?!\w)[^.!?;]{0,40}\b(?:war|waren|ist|sind|spielte|spielten) (?:PERSON|auch|noch)[^.!?;]{0,30}"
            r"(?<!\w)(?:dabei|mit dabei|LEVEL|bei WE)(?!\w)"
        ),
        (
            r"(?:Pass|Flanke|Vorlage|Ball|Ecke|Freistoß|Hereingabe|Zuspiel) (?:kam|kommt|war) von (?:der |"
            r"dem )?PERSON|(?:in einer|eine|OUR) WG|WG mit PERSON|(?:PERSON|HE) (?:holt|nimmt|fährt) (?:ME|"
            r"WE)[^.!?;]{0,30}(?:[Tt]raining|ab|mit)(?!\w)|(?:Elfmeter|Freistöße|Ecken|Standards|Strafstöße) "
            r"(?:schießt|tritt|macht|schlägt|übernimmt)|die Bälle (?:so )?(?:reinbringt|reinschlägt)|"
            r"(?:kannte|kenne|kennen) (?:SELF|WE)[^.!?;]{0,30}aus der (?:Jugend|Akademie|LEVEL|[\w-]*[Aa]uswahl|"
            r"[\w-]*[Mm]annschaft)"
        ),
        (
            r"[Kk]apitän(?:in)? (?:ist|bleibt|war) (?:der |die )?PERSON|(?:[Dd]ie Binde|[Dd]ie Schleife) (?:trägt|"
            r"hat) (?:[\w-]+ )?PERSON"
        ),
        # "Gemeinsam mit Marsic bildet er …", "An der Seite von Marsic verteidigt er …"
        (
            r"(?:[Gg]emeinsam mit|[Zz]usammen mit|[Nn]eben|[Aa]n der Seite von|[Ii]m Verbund mit|[Mm]it) (?:der |"
            r"dem )?PERSON[^.!?;]{0,40}(?<!\w)(?:bilde\w*|verteidig\w*|stürm\w*|agier\w*|wirbel\w*|aufläuft|"
            r"im Mittelfeld|in der (?:Abwehr|Spitze|Zentrale|Doppelsechs|Innenverteidigung)|im Sturm|im Angriff|"
            r"Fahrgemeinschaft|WG|Zimmer|auf einer Bude|im Internat)(?!\w)"
        ),
        (
            r"(?:bilde\w*|verteidig\w*|stürm\w*|wirbel\w*|wohn\w*|teil\w*|fahr\w*|fähr\w*) (?:[\w-]+ ){0,4}(?:mit|"
            r"neben|an der Seite von) (?:der |dem )?(?:PERSON|HE)(?!\w)"
        ),
    ),
    *hints(
        PLAYED,
        (
            r"PERSON und SELF (?:[\w-]+ ){1,2}(?:zusammen|gemeinsam|beide|seit)|(?:zusammen|gemeinsam) durch "
            r"(?:alle|die|sämtliche) [\w-]*(?:[Aa]uswahl|[Mm]annschaft|U)\w*|[\w-]*[Tt]orschütz(?:e|in) (?:war|"
            r"ist|hieß) PERSON|[Dd]as (?:Tor|Siegtor|Führungstor|1:0|2:1) (?:machte|erzielte|schoss|köpfte|hat) "
            r"PERSON"
        ),
        context=r"^(?!.*(?:Klasse|Schul|Abi|Gegner|gegen uns))",
    ),
    *hints(
        SCENE,
        # "Vorne haben wir Marsic", "Hinter mir steht Marsic", "Marsic hält uns hinten den Laden zusammen"
        (
            r"(?i:vorne?|hinten|hinter ME|vor ME|neben ME|links|rechts|daneben|davor|dahinter|im Tor|im Sturm|"
            r"in der Mitte|in der Zentrale|auf dem (?:anderen )?Flügel|auf der (?:anderen |Gegen)[Ss]eite)"
            r"(?: [\w-]+){0,2} (?:lauert|wartet|haben WE|habe SELF|hab SELF|hast SELF|räumt|hält|steht|spielt|"
            r"rennt|wirbelt|verteidigt|rackert|ackert|schuftet|marschiert|grätscht|läuft|haut|gibt)"
            r"(?: [\w-]+){0,3} (?:den |die |der )?PERSON|(?:[Oo]hne (?:PERSON|HE|den|die)),? (?:wären|hätten|"
            r"stünden|stehen) WE|PERSON[^.!?;]{0,30}, ohne (?:den|die) (?:wären|hätten|stünden) WE"
        ),
        free=True,
    ),
    *hints(
        SCENE,
        # "Marsic legt mir auf", "ich habe Marsic bedient", "Marsic hat uns den Punkt gerettet"
        (
            r"(?:quergelegt|aufgelegt|abgelegt|freigespielt|durchgesteckt|steckt\w* durch|legt\w* quer|legt\w* ab|"
            r"legt\w* auf|legt\w* ME|bedient|eingesetzt|gefüttert|vorgelegt|vorbereitet|den Punkt gerettet|"
            r"den Sieg gerettet|im Spiel gehalten|den Rücken frei|Doppelpass|den Ball abgenommen|"
            r"für ME (?:eingewechselt|gekommen|reingekommen|ins Spiel)|für PERSON (?:eingewechselt|gekommen|"
            r"reingekommen|ins Spiel|in die Partie))(?!\w)"
        ),
        # "hat mich aufgenommen", "hat mir in den ersten Wochen geholfen", "wir frotzeln"
        (
            r"(?:unter (?:die|HIS) Fittiche|an die Hand genommen|gut aufgenommen|die Stadt gezeigt|alles gezeigt|"
            r"in den ersten (?:Tagen|Wochen) geholfen|den Einstieg erleichtert|zieht ME (?:immer )?auf|nimmt ME "
            r"(?:immer )?auf den Arm|(?:sitze|esse|lache|quatsche|fahre|rede|wohne|sitzen|trainiere) "
            r"(?:(?:SELF|WE) )?(?:[\w-]+ ){0,2}(?:mit|neben|bei) PERSON|in OUR Kabine|bei WE in der Kabine|"
            r"bei WE im (?:Team|Kader|Verein)|Karten mit (?:PERSON|HE)|Kabinenplatz|Sitznachbar\w*|Zimmer (?:mit|"
            r"von)|auf (?:dem|einem|MY|OUR) Zimmer)(?!\w)"
        ),
        (
            r"PERSON (?:den Ball|die Bälle|den Pass) (?:[\w-]+ ){0,3}(?:spielt|gibt|bringt|schlägt|legt)|"
            r"PERSON hat (?:[\w-]+ ){0,2}(?:Vorlagen|Tore|Treffer) |(?:[Tt]or|Treffer|Vorlage)[^.!?;]{0,20} "
            r"PERSON[^.!?;]{0,10} zu verdanken|kongenial\w+ Partner\w*,? PERSON"
        ),
    ),
)

_QUESTIONS = (
    *questions(
        MATE_ASKED,
        # "Mit wem haben Sie in Kiel am meisten zu tun?", "Mit wem teilst du das Zimmer?", "Mit wem verstehen Sie sich
        # am besten?"
        (
            r"\b[Mm]it wem\b[^?]{0,60}\b(?:zu tun|verstehe\w*|verstehst|teil\w+|Zimmer|unternehm\w+|unternimmst|"
            r"verbring\w+|hängst|hängen|Kabine|Mannschaft|Team|Fahrgemeinschaft)\b"
        ),
        # "Wer ist der Lustigste in der Kabine?", "Welcher Mitspieler hat Sie überrascht?"
        (
            r"\b(?:[Ww]er|[Ww]elche[rnms]?|[Ww]en)\b[^?]{0,60}\b(?:in der Kabine|im Team|in der Mannschaft|"
            r"in OUR Mannschaft|im Kader|[Mm]itspieler(?:in)?|Teamkolleg\w+|Mannschaftskolleg\w+|"
            r"im Nationalteam)\b[^?]{0,50}\?"
        ),
        (
            r"(?:^|[.!?] )(?:Und )?(?:MY |[Dd]er |[Dd]ie )?(?:beste|lustigste|verrückteste|schnellste|"
            r"stärkste)[rn]? (?:Mitspieler|Teamkolleg|Kolleg)\w*[^?]{0,40}\?"
        ),
        # "Zimmerkollegin?", "Ihr Zimmernachbar?"
        rf"(?:^|[.!?:] )(?:Und )?(?:MY )?{_MATE}\s?[?:]",
        (
            r"\b(?:[Mm]it wem|[Ww]er)\b[^?]{0,60}\bbeste[rn]? (?:Freund|Freundin|Kumpel) (?:im Team|"
            r"in der Mannschaft|in der Kabine)\b"
        ),
        # "Wer hat hier das Sagen?", "Welcher Mitspieler nervt am meisten?", "Wen rufst du in der Kabine an?"
        (
            r"(?<!\w)(?:[Ww]er|[Ww]em|[Ww]en|[Ww]elche[rnms]?|[Ww]essen|[Nn]eben wem)"
            rf"(?!\w)[^?]{{0,80}}\b{_AMONG_US}[^?]{{0,60}}\?"
        ),
        # "Lautester in der Kabine?", "Kabinen-DJ?", "Größter Spaßvogel?"
        rf"(?:^|[.!?:–] )(?:Und )?(?:[Dd]er |[Dd]ie |[Dd]as )?(?:[\w-]+ ){{0,2}}{_TRAITS}[^?.]{{0,40}}[?:]",
        rf"(?:^|[.!?:–] )(?:[\w-]+(?:ste|ter|ster|stes) ){{1,2}}[^?.]{{0,30}}\b{_AMONG_US}\s?\?",
        # "Mit wem sind Sie hier auf dem Zimmer?", "Mit wem fährst du zum Training?"
        (
            r"(?<!\w)(?:[Mm]it wem|[Nn]eben wem|[Bb]ei wem)(?!\w)[^?]{0,70}(?<!\w)(?:Zimmer|fähr\w+|fahr\w+|"
            r"sitz\w+|wohn\w+|WG|trainier\w+|teil\w+|Karten|Kabine|spielen|spielst|gespielt|zusammengespielt|"
            r"zusammenspielen|aufgelaufen|harmonier\w+|versteh\w+|lach\w+|zusammen|zu tun|rumhäng\w*|abhäng\w*|"
            r"unterwegs)(?!\w)"
        ),
        # "Mit wem haben Sie am liebsten zusammengespielt?", "Der beste Mitspieler Ihrer Karriere?"
        (
            r"\b[Mm]it wem\b[^?]{0,60}(?<!\w)(?:am liebsten|am besten|am meisten Spa(?:ß|ss))(?!\w)[^?]{0,30}"
            r"(?<!\w)(?:gespielt|zusammengespielt|gekickt|aufgelaufen)|(?<!\w)(?:[Bb]este|[Ll]iebste|[Ss]tärkste|"
            r"[Gg]enialste)[rn]? (?:Mitspieler|Mitspielerin|Kollege|Kollegin|Nebenmann|Partner|Sturmpartner)"
            r"(?!\w)|\b[Bb]este[rn]?,? (?:Spieler(?:in)?,? )?mit (?:dem|der) SELF|\bLieblings(?:mitspieler|"
            r"partner|kolleg|nebenmann)"
        ),
        # "Wer hat eigentlich die Zehn?", "Wer macht die Musik?"
        (
            r"(?<!\w)[Ww]er (?:hat|trägt|hatte|spielt mit) (?:[\w-]+ ){0,3}(?:die|der) (?:\d\d?|Eins|Zwei|Drei|"
            r"Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Nummer|Binde|Schleife)(?!\w)|(?<!\w)[Ww]er (?:macht|sucht|"
            r"wählt|bestimmt) [^?]{0,20}Musik|(?<!\w)[Ww]er (?:schießt|tritt) [^?]{0,20}(?:Elfmeter|Freistöße|"
            r"Ecken)"
        ),
        # "Kapitän?", "Spielführerin?", "Zimmerkollegin?", "Nebenmann?"
        (
            r"(?:^|[.!?:–] )(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:Kapitän|Captain|Spielführer|Nebenmann|"
            r"Sturmpartner|Zimmerpartner|Zimmerkolleg|Mitbewohner|Lieblingskolleg)(?:in|e)?\s?[?:]"
        ),
        # "Wer bekommt Ihre Nummer?", "Wem vererben Sie die Fünf?", "Und wenn Sie mal aufhören?"
        (
            r"(?<!\w)(?:[Ww]er (?:bekommt|kriegt|erbt|übernimmt|trägt|folgt|beerbt|macht|kommt|rückt)|"
            r"[Ww]em (?:vererb|überlass|gib|geb|gönn|übergeb)\w*)(?!\w)[^?]{0,60}\?|\bNachfolger(?:in)?\s?\?"
        ),
    ),
    *questions(
        MATE_ASKED,
        # "… haben Sie mit vielen Talenten zusammengespielt. Wer kann noch explodieren?"
        r"\bzusammengespielt\b[^?]{0,80}\b[Ww]er (?:kann|schafft|wird|könnte|hat|war|ist)\b",
        many=True,
    ),
    *questions(
        BEST_MATE_ASKED,
        # "Ihr Lieblingspartner in der Abwehr?"
        r"\bLieblings(?:partner|mitspieler|kolleg|nebenmann)\w*[^?]{0,40}\?",
    ),
)

_OPENINGS = (
    *openings(
        MATE_ASKED,
        (
            r"^(?!.*(?:gegen|Gegner|Gegenspieler|[Tt]rainer|[Cc]oach|Liga|Welt|Vorbild|"
            rf"Familie)).*(?:{_WHO_ASKED}|{_THE_MOST})[^?]{{0,90}}(?:[Mm]itspieler|Kabine|Mannschaft|im Team|"
            r"im Kader|Trainingsplatz|im Training|beim Training|auf dem Platz|Zimmer\b|[Kk]olleg|Nebenmann|"
            r"Kapitän|Binde|Bus\b|Spind|Elfmeter|Freistöße|Musik|DJ|Grill|Kasse|Witze|Streiche|bei euch|bei WE|"
            r"blind|neben SELF|hinter SELF|vor SELF|an MY Seite|Fahrgemeinschaft|[Mm]itbewohn|\bWG\b|"
            r"Führungsspieler|Wortführer|bei Ihnen|im Verein|im Klub|Sprüche|Wort\b|Sagen\b)"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
