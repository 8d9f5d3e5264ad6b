"""What German says of the player and another without a word for him: "Die 9 hat Marsic", "nach mir kommt Marsic"."""

import re

from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, row

_RIVALS = ("rival", "teammate")
_COACH = ("coach",)
_WHY_RIVAL = "they compete, or competed, for one place in the team"
_WHY_COACH = "the other trained the player, or decided where and whether he played"
_WHY_AFTER = "the other takes, or took, the player's place, number or office"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_MODEL = "the words call the other a role model, idol or hero of the player"
_NUMBER_RE = re.compile(
    r"(?<!\w)(?:[\w-]*[Nn]ummer|[\w-]*[Bb]inde|[Ss]chleife|[Tt]rikot|[Kk]apitän\w*|[Ss]pielführer\w*|[Rr]ücken)\b|"
    r"(?<!\w)(?:[Dd]ie|[Mm]it der|[Ee]ine) (?:\d\d?|Zehn|Neun|Elf|Acht|Sieben|Sechs|Fünf|Vier|Drei|Zwei|Eins)\b"
)
_OUT_DE = (
    r"(?:verletzt|gesperrt|krank|erkrankt|ausfiel|ausfällt|ausgefallen|fehlte|fehlt|angeschlagen|Grippe|Fieber|"
    r"Gelbsperre|Rotsperre|vom Platz flog|ausgewechselt|raus musste|rausmusste|umgeknickt|Magen-Darm)\b"
)
_PLACE_DE = r"(?:Platz|Stammplatz|Posten|Position|Job|Trikot|Nummer|Startplatz|Kaderplatz|Stelle|Rolle)\b"

GERMAN: tuple[Row, ...] = (
    # "da haben wir schon zusammengespielt", "Wir haben lange miteinander gekickt"
    row(
        r"WE [^.!?;]{0,50}(?<!\w)(?:zusammengespielt|zusammengekickt|zusammen trainiert|miteinander gespielt|"
        r"nebeneinander "
        r"gespielt|miteinander gekickt|gemeinsam gespielt)\b",
        MATE,
        "we_played",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "In Lübeck mit Edin Marsic", as the answer to "zusammengespielt": see the topics
    # "Die 9 hat in Aarau Edin Marsic", "aber die hat Edda Marsic", "hier trägt sie Edin Marsic"
    row(
        r"(?:\b[Dd]ie|\b[Dd]en|\b[Dd]as|HE)(?: \d\d?| Nummer \d\d?)? (?:hat|trägt|hatte|trug|gehört|gehörte|bekam|"
        r"kriegt|"
        r"bekommt) GAPWHO",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        claims=False,
        context=_NUMBER_RE,
    ),
    row(
        r"(?<!\w)(?:trägt|hat|trug|hatte) (?:HE|die|sie) GAPWHO",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        claims=False,
        context=re.compile(r"[Bb]inde\b|[Ss]chleife\b"),
    ),
    # "Die Binde habe ich abgegeben, an Edin Marsic", "Edin Marsic trägt die Binde"
    row(
        r"(?<!\w)(?:[\w-]*[Bb]inde|[Ss]chleife|[Kk]apitänsamt|[Aa]mt)\b[^.!?;]{0,60}(?<!\w)(?:an|für) WHO",
        MATE,
        "has_the_armband",
        WHY_SCENE,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:trägt|hat|trug|bekam|hatte) (?:[\w-]+ ){0,3}(?:die|OUR) (?:[\w-]*[Bb]inde|"
        r"[Ss]chleife)\b",
        MATE,
        "has_the_armband",
        WHY_SCENE,
        certainty="implied",
    ),
    # "Weil die Neun der Edin Marsic hatte"
    row(
        r"(?<!\w)die (?:\d\d?|[A-Z][a-zäöü]{2,6}) WHO (?:hat|hatte|trägt|trug)(?!\w)",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        claims=False,
    ),
    # "Gekickt habe ich erst hier, mit Edin Marsic"
    row(
        r"(?<!\w)(?:[Gg]ekickt|[Gg]espielt|[Tt]rainiert|[Aa]ngefangen) (?:habe|hab|haben) (?:SELF|"
        r"WE) [^.!?;]{0,60}(?<!\w)mit WHO",
        MATE,
        "played_with",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "folgt im Tor auf Edin Marsic", "beerbt Edin Marsic"
    row(
        r"(?<!\w)(?:folgt|folgte|folgen|folgst) (?:SELF )?(?:[\w-]+ ){0,3}auf WHO|(?<!\w)(?:beerbt|beerbte|beerben|"
        r"ersetzt|ersetzte) "
        r"(?P<old>PERSON)",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
        certainty="implied",
        by_self=True,
    ),
    # "Dreimal, weil Edin Marsic gesperrt war", "für den verletzten Edin Marsic"
    row(
        rf"(?<!\w)(?:[Ww]eil|[Dd]a|[Nn]achdem|[Aa]ls|[Dd]enn|[Ww]enn) WHO [^.!?;]{{0,40}}?{_OUT_DE}",
        MATE,
        "stood_in_for",
        WHY_SCENE,
        certainty="implied",
        claims=False,
    ),
    row(
        r"(?<!\w)(?:verletzten?|gesperrten?|erkrankten?|angeschlagenen?|grippekranken?) WHO",
        MATE,
        "stood_in_for",
        WHY_SCENE,
        certainty="implied",
        claims=False,
    ),
    row(
        r"(?<!\w)(?:für|anstelle von|statt|an Stelle von) WHO (?:GAP)(?:rein|reingekommen|eingewechselt|ins Spiel|"
        r"auf den Platz|"
        r"in die Startelf|ran|ins Tor)\b",
        MATE,
        "came_on_for",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "nach Flanke von Edin Marsic", "Edin Marsic hat mir den Ball aufgelegt"
    row(
        r"(?<!\w)(?:Flanke|Pass|Vorlage|Ecke|Hereingabe|Zuspiel|Steilpass|Rückpass|Doppelpass|Ablage|Einwurf|"
        r"Querpass|"
        r"Traumpass|Zuckerpass|Eckball) (?:von|mit|durch) WHO",
        MATE,
        "his_cross",
        WHY_SCENE,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:hat|hatte) ME [^.!?;]{0,40}(?<!\w)(?:aufgelegt|vorgelegt|serviert|"
        r"in den Lauf gespielt|"
        r"zugespielt|"
        r"auf den (?:Schlappen|Fuß|Kopf) gelegt)\b",
        MATE,
        "his_cross",
        WHY_SCENE,
        certainty="implied",
    ),
    # "neben mir verteidigt Edin Marsic", "Edin Marsic sitzt im Bus neben mir"
    row(
        r"(?<!\w)(?:[Nn]eben|[Vv]or|[Hh]inter) ME (?:GAP)(?:sitzt|saß|spielt|spielte|verteidigt|verteidigte|steht|"
        r"stand|"
        r"stürmt|hat|"
        r"räumt|hält|schläft) GAPWHO",
        MATE,
        "beside_me",
        WHY_SCENE,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:GAP)(?:sitzt|saß|spielt|spielte|verteidigt|verteidigte|steht|stand|stürmt|schläft) "
        r"[^.!?;]{0,40}(?<!\w)(?:neben|vor|hinter) (?:ME|WE)",
        MATE,
        "beside_me",
        WHY_SCENE,
        certainty="implied",
    ),
    row(r"HE (?:HE )?(?:trotzdem |immer )?neben ME", MATE, "beside_me", WHY_SCENE, certainty="implied"),
    # "Ich fahre mit Edin Marsic zum Training", "Edin Marsic nimmt mich mit"
    row(
        r"(?<!\w)(?:fahre|fahren|fährst|pendle|pendeln|Fahrgemeinschaft) [^.!?;]{0,30}\bmit WHO",
        MATE,
        "rides_with",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    row(
        r"(?P<who>PERSON|HE) nimmt ME (?:[\w-]+ ){0,4}mit\b",
        MATE,
        "rides_with",
        WHY_SCENE,
        certainty="implied",
        context=re.compile(r"[Tt]raining|[Ss]tadion"),
    ),
    # "Edin Marsic kam im Sommer zu uns", "wir haben Edin Marsic dazubekommen", "Die spielt ja auch bei uns"
    row(
        r"(?P<who>PERSON|HE) (?:ist|kam|wechselte|kommt|stieß|kickt|spielt|hält|verteidigt|"
        r"stürmt) [^.!?;]{0,40}(?<!\w)(?:zu|bei|mit) "
        r"WE",
        MATE,
        "plays_with_us",
        WHY_PLAYED,
    ),
    # "Edin Marsic und ich bilden die Doppelsechs"
    row(
        r"(?P<who>PERSON|HE) und SELF [^.!?;]{0,40}(?<!\w)(?:Innenverteidigung|Doppelsechs|Sturmduo|Sturm|"
        r"Viererkette|"
        r"Flügel|"
        r"Zimmer|Kabine|Mannschaft|Flügelzange)\b",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    # "An Edin Marsic kam keiner vorbei", "hinter Edin Marsic nur die Nummer zwei"
    row(
        r"\b[Aa]n (?P<who>PEOPLE|HE) (?:kam|komme|kommt|kamen|war|ist|führte?) [^.!?;]{0,40}(?<!\w)(?:vorbei|"
        r"Vorbeikommen)\b",
        _RIVALS,
        "no_way_past",
        _WHY_RIVAL,
        certainty="implied",
        claims=False,
    ),
    row(
        r"\b[Hh]inter WHO GAP(?:die |der |als )?(?:[\w-]+ )?(?:Nummer (?:zwei|drei|2|3)|Ersatz\w*|zweite Wahl|"
        r"Zweite[rn]?|auf der Bank)\b",
        _RIVALS,
        "no_way_past",
        _WHY_RIVAL,
        certainty="implied",
        claims=False,
        by_self=True,
    ),
    # "wir wollen ja beide denselben Platz", "Edin Marsic oder ich", "macht mir Druck", "sitzt mir im Nacken"
    row(
        rf"WE (?:[\w\ue009-]+ ){{0,5}}(?:um )?(?:denselben|den gleichen|dieselbe|die gleiche|das gleiche|"
        rf"dasselbe) {_PLACE_DE}",
        _RIVALS,
        "we_are_rivals",
        _WHY_RIVAL,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON) oder SELF(?= |\.|,)",
        _RIVALS,
        "he_or_i",
        _WHY_RIVAL,
        certainty="implied",
        context=re.compile(rf"{_PLACE_DE}|Startelf|Bank\b|spielt"),
    ),
    row(
        r"(?<!\ue00d )(?P<who>PERSON|HE) (?:sitzt|macht|saß) ME (?:[\w-]+ ){0,4}(?:im Nacken|Druck|Feuer|Beine|Dampf|"
        r"Konkurrenz)\b",
        _RIVALS,
        "presses_me",
        _WHY_RIVAL,
        certainty="implied",
    ),
    row(
        r"(?<!\w)(?:duellier|konkurrier|rangel|streit|balg|kämpf|matche?)\w* (?:SELF |WE )?(?:ME |"
        r"WE )?(?:[\w-]+ ){0,5}mit WHO",
        _RIVALS,
        "fight_for_place",
        _WHY_RIVAL,
        by_self=True,
        context=re.compile(rf"\bum (?:[\w-]+ ){{0,3}}{_PLACE_DE}|{_PLACE_DE}|\bTor\b|Kasten"),
    ),
    row(
        r"(?<!\w)(?:Zweikampf|Duell|Konkurrenzkampf|Rennen|Kampf|Dreikampf|Wettstreit) (?:um [^.!?,;]{2,30} )?(?:mit|"
        r"gegen) WHO",
        ("rival",),
        "fight_for_place",
        _WHY_RIVAL,
        claims=False,
        by_self=True,
        context=re.compile(rf"\bum (?:[\w-]+ ){{0,3}}{_PLACE_DE}|[Ss]tamm(?:platz|torwart|kraft)|Nummer (?:eins|1)\b"),
    ),
    # "Trainiert hat mich mein Onkel Edin", "Edin Marsic hat aus mir einen Sechser gemacht"
    row(
        r"(?<!\w)(?:[Tt]rainiert|[Gg]ecoacht|[Aa]usgebildet|[Bb]etreut) (?:hat|haben|wurde) (?:ME|"
        r"WE) (?:GAP)(?:(?:MY|"
        r"OUR) )?(?:KIN )?WHO",
        _COACH,
        "trained_me",
        _WHY_COACH,
    ),
    row(
        r"(?P<who>PERSON|HE),? (?:hat|hatte) (?:aus )?(?:ME|einem \w+|einer \w+) [^.!?;]{0,40}(?<!\w)(?:gemacht|"
        r"umgeschult|geformt|"
        r"umfunktioniert|umgebaut)\b",
        _COACH,
        "made_me",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:hat|hatte) ME [^.!?;]{0,50}(?<!\w)(?:hochgezogen|zu den Profis geholt|hochgeholt|"
        r"umgeschult|"
        r"aufgestellt|eingewechselt|debütieren lassen|reingeworfen|ins Tor gestellt|nach vorne gestellt|gefördert|"
        r"zum Kapitän (?:gemacht|ernannt)|zur Kapitänin (?:gemacht|ernannt)|die Binde gegeben|auf die \w+ gestellt|"
        r"spielen lassen|mittrainieren lassen)\b",
        _COACH,
        "gave_debut",
        _WHY_COACH,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:stellte|setzte|machte|warf|beorderte|zog|schulte) ME (?:[\w-]+ ){0,5}(?:auf|ein|"
        r"zum|zur|rein|ins|"
        r"hoch|um|nach)\b",
        _COACH,
        "made_me",
        _WHY_COACH,
        certainty="implied",
    ),
    # "Und nach mir kommt Edin Marsic"
    row(
        r"\b[Nn]ach ME (?:kommt|kommen|rückt|übernimmt|hält|spielt|steht|macht) GAPWHO",
        ("successor", "teammate"),
        "comes_after_me",
        _WHY_AFTER,
    ),
    row(
        r"(?P<who>PERSON|HE) (?:kommt|rückt|folgt) (?:[\w-]+ ){0,2}nach ME|"
        r"\bin MY Fu(?:ß|ss)stapfen (?:tritt|treten|steigt) GAP(?P<next>PERSON)",
        ("successor",),
        "comes_after_me",
        _WHY_AFTER,
    ),
    # "Die 10 habe ich von Edin Marsic geerbt", "vor mir hatte sie Edin Marsic"
    row(
        r"\bvon WHO (?:[\w-]+ ){0,2}(?:geerbt|übernommen|vererbt bekommen|übernahm|bekommen|gekriegt)\b",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
        context=_NUMBER_RE,
        by_self=True,
    ),
    row(
        r"\b[Vv]or ME (?:hatte|trug|war|spielte|stand|hielt) GAP(?:HE GAP)?WHO",
        ("predecessor",),
        "before_me",
        _WHY_BEFORE,
        certainty="implied",
    ),
    row(
        r"\bin (?:die|den) (?:[\w-]+ )?Fu(?:ß|ss)stapfen von WHO",
        ("predecessor",),
        "took_over",
        _WHY_BEFORE,
        by_self=True,
    ),
    # "Wir haben in der Grundschule nebeneinander gesessen", "Wir drückten vier Jahre dieselbe Bank"
    row(
        r"WE [^.!?;]{0,60}(?<!\w)(?:[\w-]*[Ss]chule|[\w-]*[Gg]ymnasium|[Ii]nternat|[\w-]*[Kk]lasse|"
        r"Schulbank)\b[^.!?;]{0,40}\b"
        r"(?:nebeneinander|dieselbe Bank|zusammen|gemeinsam|hintereinander)\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
    ),
    row(
        r"WE [^.!?;]{0,60}(?<!\w)(?:dieselbe|die gleiche|eine) (?:[Ss]chulbank|Bank)\b(?=[^.!?]{0,10})",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
        context=re.compile(r"[Ss]chul|[Gg]ymnasium|Klasse"),
    ),
    row(
        r"(?P<who>PERSON|HE) [^.!?;]{0,30}\bin (?:MY|OUR) (?:Parallel)?[Kk]lasse\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    # "mit Edin Marsic verbindet mich eine Freundschaft", "Mit ihm bin ich dick befreundet"
    row(
        r"\b[Mm]it WHO verbindet ME (?:[\w-]+ ){0,4}Freundschaft\b|\b[Mm]it (?P<he>HE) (?:bin|"
        r"war) SELF [^.!?;]{0,30}befreundet\b",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    # "Ich war immer Team Marsic", "Über dem Bett hing Edin Marsic", "auf dem Bolzplatz war ich immer Edin Marsic"
    row(r"\b[Tt]eam WHO(?=[.!,])", ("role_model",), "idol_is", _WHY_MODEL, certainty="implied", by_self=True),
    row(
        r"(?<!\w)(?:hing|hingen|klebte|klebten) [^.!?;]{0,30}?WHO",
        ("role_model",),
        "poster",
        _WHY_MODEL,
        certainty="implied",
        context=re.compile(r"[Pp]oster|Bett|Wand|Zimmer|Vorbild|Idol|Held"),
    ),
    row(
        r"(?P<who>PEOPLE) (?:hing|hingen|klebte) [^.!?;]{0,40}(?<!\w)(?:Wand|Bett|\w*[Zz]immer|Tür|Schrank)\b",
        ("role_model",),
        "poster",
        _WHY_MODEL,
        certainty="implied",
    ),
    row(
        r"(?<!\w)(?:war|spielte) SELF (?:[\w-]+ ){0,3}(?:immer|stets|nur) (?P<who>PERSON)(?=[.,!]| und )|"
        r"SELF (?:war|wollte) (?:[\w-]+ ){0,4}(?:immer|nur|unbedingt) (?P<wanted>PERSON)(?= sein\b|[.!])",
        ("role_model",),
        "played_him",
        _WHY_MODEL,
        certainty="implied",
    ),
    row(
        r"OWN GAP(?:Vorbild|Idol|Held|Heldin)\b[^.!?;]{0,60}: WHO",
        ("role_model",),
        "idol_is",
        _WHY_MODEL,
    ),
    # "Heute schaue ich am liebsten Edin Marsic zu"
    row(
        r"(?<!\w)(?:schaue|sehe|gucke|schau) SELF (?:[\w-]+ ){0,3}(?:am liebsten|gern|gerne) WHO (?:GAP)zu\b",
        ("admired",),
        "favourite",
        "the player praises the other, or names him as a favourite",
    ),
)
