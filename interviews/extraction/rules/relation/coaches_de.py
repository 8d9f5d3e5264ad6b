"""German of coaches: "unser Trainer Kaspar Roth", "unter Kaspar Roth", "Kaspar Roth hat mich debütieren lassen"."""

from interviews.extraction.rules.relation.mates_de import NOT_OURS
from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import COACH, COACH_ASKED, COACHED, UNDER

# "Trainer", "Co-Trainer", "U19-Coach", "Torwarttrainerin"
_COACH = (
    r"(?:(?i:[\w-]{0,20}(?:trainer|coach|teamchef|übungsleiter|lehrmeister)(?:in|s)?)|[Cc]hef an der Linie|"
    r"[Cc]hef(?:in)?(?=,? PERSON))(?![\w-])"
)
_TRUSTED = (
    r"(?:[^\s,.;:!?]{1,20} ){0,6}?(?:reingeworfen|ins kalte Wasser geworfen|debütieren lassen|eingewechselt|"
    r"in die Startelf gestellt|zum ersten Mal aufgestellt)\b"
)
_HIS_RULE = rf"(?:OUR |OWN |dem |der )?GAP(?:{_COACH} )?(?P<who>PERSON)"


_SENTENCES = (
    *rows(
        COACH,
        # "mit Kaspar Roth als Trainer", "Kaspar Roth hat mich trainiert"
        rf"(?P<who>PERSON) als {_COACH}",
        r"(?P<who>PERSON|HE) (?:hat|hatte) (?:ME|WE) GAP(?:trainiert|gecoacht)\b",
    ),
    *rows(
        UNDER,
        # "Unter Kaspar Roth lief es", "Ich habe unter Trainer Kaspar Roth debütiert", "dass ich unter ihm …"
        rf"^\W{{0,3}}Unter {_HIS_RULE}",
        rf"(?:SELF|ME|WE) [^.!?]{{0,80}}\bunter {_HIS_RULE}",
        rf"\bunter {_HIS_RULE} [^.!?]{{0,60}}(?:SELF|ME|WE)",
        claims=False,
    ),
    *rows(
        COACHED,
        # "Trainiert hat mich mein Onkel Edin", "Edin Marsic hat aus mir einen Sechser gemacht"
        (
            r"(?<!\w)(?:[Tt]rainiert|[Gg]ecoacht|[Aa]usgebildet|[Bb]etreut) (?:hat|haben|wurde) (?:ME|WE) (?:GAP)"
            r"(?:(?:MY|OUR) )?(?:KIN )?WHO"
        ),
    ),
    *rows(
        COACHED,
        (
            r"(?P<who>PERSON|HE),? (?:hat|hatte) (?:aus )?(?:ME|einem \w+|einer \w+) [^.!?;]{0,40}(?<!\w)"
            r"(?:gemacht|umgeschult|geformt|umfunktioniert|umgebaut)\b"
        ),
        (
            r"(?P<who>PERSON|HE) (?:hat|hatte) ME [^.!?;]{0,50}(?<!\w)(?:hochgezogen|zu den Profis geholt|"
            r"hochgeholt|umgeschult|aufgestellt|eingewechselt|debütieren lassen|reingeworfen|ins Tor gestellt|"
            r"nach vorne gestellt|gefördert|zum Kapitän (?:gemacht|ernannt)|zur Kapitänin (?:gemacht|ernannt)|"
            r"die Binde gegeben|auf die \w+ gestellt|spielen lassen|mittrainieren lassen)\b"
        ),
        (
            r"(?P<who>PERSON|HE) (?:stellte|setzte|machte|warf|beorderte|zog|schulte) ME (?:[\w-]+ ){0,5}(?:auf|"
            r"ein|zum|zur|rein|ins|hoch|um|nach)\b"
        ),
        # "2016 hat mich Kaspar Roth ins kalte Wasser geworfen", "Kaspar Roth hat mich debütieren lassen"
        rf"(?:hat|hatte) ME (?P<who>PERSON) {_TRUSTED}",
        rf"(?P<who>PERSON|HE) (?:hat|hatte) ME {_TRUSTED}",
        implied=True,
    ),
)

_NOUNS = (
    *rows(
        COACH,
        # "unser Trainer", "meinen ersten Trainer", "der Trainer dort, Edin Marsic"
        rf"(?:OWN|OUR) {NOT_OURS}ADJ{_COACH}",
        # "Edin Marsic, der Trainer, hat Wort gehalten", "Edin Marsic ist der Trainer"
        rf"(?<=\ue002, )(?:der|die|HE) {_COACH}(?=[,.!?)]| hier| dort| da)",
        claims=False,
    ),
    *rows(
        COACH,
        rf"(?<!\w)(?:[Dd]er|[Dd]en|[Dd]em|[Dd]ie) {_COACH}(?= (?:dort|hier|da|damals),? )",
    ),
)

_HINTS = (
    *hints(
        COACHED,
        # "lässt Roth Sie als Achter laufen", "setzt Roth auf mich"
        r"(?:lässt|ließ|setzt|stellt|stellte|sieht|zieht|beordert|bringt) (?:der |die )?PERSON (?:ME|SELF)"
        r"(?!\w)[^.!?;]{0,40}(?<!\w)(?:als|auf|in|im|links|rechts|vorn|hinten|ran|spielen|laufen)(?!\w)",
    ),
    *hints(
        COACHED,
        (
            r"(?:(?:PERSON|HE) (?:ME|WE) (?:[\w-]+ ){0,2}(?:trainiert|trainierte|coacht|betreut)|"
            r"ME (?:[\w-]+ ){0,3}beigebracht|als (?:MY |OUR )?(?:[\w-]*[Tt]rainer|[\w-]*[Cc]oach)(?:in)?|"
            r"an ME geglaubt|auf ME gesetzt|ME (?:[\w-]+ ){0,3}(?:vertraut|das Vertrauen|eine Chance|die Chance|"
            r"viel beigebracht|alles beigebracht|entdeckt|gefördert|aufgestellt|spielen lassen|umgeschult|"
            r"hochgezogen|hochgeholt|reingeworfen|eingewechselt|ausgewechselt|nominiert|trainiert|vom \w+ (?:in|"
            r"auf) \w+ \w+ gezogen|auf die Bank gesetzt|auf die Tribüne gesetzt)|ME (?:[\w-]+ ){0,5}(?:geholt|"
            r"gezogen)|(?:U ?\d\d|Jugend|Mannschaft|Bambini) (?:trainiert|trainierte|gecoacht|coachte|betreut hat|"
            r"betreute) (?:hat)?|(?:[\w-]*[Tt]rainer|[Cc]oach)(?:in)?, (?:der|die) (?:hat|ME))(?!\w)"
        ),
        (
            r"(?:[Bb]ei|[Uu]nter) (?:PERSON|HE) (?:habe|hab|bin|durfte|war|wurde|kam|hatte|musste|lernte|spielte) "
            r"(?:SELF|WE)(?!\w)|(?:SELF|WE) (?:habe|bin|durfte|war|wurde|kam|musste|lernte|spielte|haben|sind) "
            r"(?:[\w-]+ ){0,3}unter (?:PERSON|HE)(?!\w)|(?:verlangt|fordert|erwartet|will|wollte|verlangte) "
            r"(?:PERSON|HE) (?:[\w-]+ )?von (?:ME|WE)(?!\w)|(?:PERSON|HE) (?:verlangt|fordert|erwartet|predigt|"
            r"impft|schärft) (?:[\w-]+ ){0,3}(?:von )?(?:ME|WE)(?!\w)"
        ),
        (
            r"an der (?:[\w-]*[Ll]inie|Außenlinie)|hatte(?:n)? (?:SELF|WE) PERSON(?=,| als)|[Aa]ls (?:PERSON|HE) "
            r"(?:kam|übernahm|anfing)[^.!?;]{0,30}(?<!\w)(?:wurde|durfte|spielte|bekam|stand) SELF|"
            r"(?:auf ME|auf WE) (?:setzt|baut|zählt)|ME in (?:die|der) (?:erste Elf|Startelf|Elf|"
            r"erste Mannschaft) (?:gestellt|geworfen|gebracht)|ME (?:zur|zum) (?:Nummer eins|Stammspieler|Kapitän|"
            r"Stammkraft) gemacht|ME die Chance"
        ),
    ),
    *hints(
        COACHED,
        # "Dass ich Stürmer bin, liegt an Marsic", "Ohne Marsic wäre ich nicht hier"
        r"(?:liegt an|lag an|[Oo]hne|[Ww]egen|[Dd]ank) (?:der |dem |den )?PERSON",
        context=(
            r"^(?!.*(?:Berater|Vater|Mutter|Bruder|Schwester|verletz|gesperrt|Kapitän))"
            r"(?=.*(?:Jugend|[Tt]rainer|[Tt]rainiert|LEVEL|gestellt|U ?\d\d|gefördert|gebracht|geworfen|"
            r"Nachwuchs))"
        ),
    ),
    *hints(
        COACHED,
        # coaches: what only they do
        (
            r"(?:ME (?:[\w-]+ ){0,6}(?:dabehalten|extra trainieren lassen|Sonderschichten|Extraschichten|"
            r"Hausaufgaben|Einzeltraining|Einzelgespräch|ins kalte Wasser|ran(?:ge)?lassen|reingeschmissen|"
            r"debütieren|Profidebüt|Debüt|zu den Profis|zu den Männern|in die erste Mannschaft|hochgezogen|"
            r"umfunktioniert|umgebaut|aussortiert|fallen (?:ge)?lassen|den Rücken gestärkt|nie fallen|"
            r"stark gemacht|geformt|ausgebildet|besser gemacht|weiter(?:ge)?bracht|zum (?:Verteidiger|Stürmer|"
            r"Sechser|Außenverteidiger|Innenverteidiger) gemacht)|(?:Ansprache|Ansprachen|Kabinenpredigt|"
            r"Halbzeitansprache|Videoanalyse|Trainingseinheiten|Einheiten|Aufstellung|Spielidee|Handschrift|"
            r"Matchplan|Taktiktafel)(?: von (?:der |dem )?PERSON)?|PERSON (?:stellt|stellte) ME|(?:SELF|WE) "
            r"(?:[\w-]+ ){0,4}(?:zu verdanken|verdanke\w*)|(?:verdanke|verdanken) (?:SELF|WE)|(?:[Tt]rainer|"
            r"[Cc]oach) (?:da|dort|damals) (?:war|hieß|hiess))(?!\w)"
        ),
        context=(
            r"^(?!.*(?:Berater|Manager|Karten|Sportdirektor|Sportchef|Physio|Vater|Mutter|Eltern|Papa|"
            r"Mama|Lehrer|Arzt))"
        ),
    ),
)

_QUESTIONS = (
    *questions(
        COACH_ASKED,
        # "Welcher Trainer hat Sie am meisten geprägt?", "Gab es einen Trainer, der wichtig war?"
        (
            r"\b(?:[Ww]elche[rnms]?|[Gg]ab es|[Gg]ibt es|[Ww]er war|[Ww]er ist)\b[^?]{0,40}\b[\w-]{0,14}"
            r"(?:[Tt]rainer|[Cc]oach)(?:in)?s?\b[^?]{0,80}\b(?:geprägt|beigebracht|gelernt|wichtig\w*|beste\w?|"
            r"gefördert|entdeckt|geholfen|geformt|prägend\w*|verdanken|Unterschied|besonders|entscheidend\w*)"
        ),
        # "Trainerin?", "Ihr Trainer?"
        r"^(?:Und )?(?:MY )?[\w-]{0,14}(?:[Tt]rainer|[Cc]oach)(?:in)?\s?[?:](?:$|\s)",
        # "Ihr wichtigster Trainer?", "Ihr bester Trainer?"
        (
            r"(?:^|[.!?] )(?:Und )?(?:MY )?(?:beste|wichtigste|prägendste|erste)[rn]? [\w-]{0,14}(?:[Tt]rainer|"
            r"[Cc]oach)(?:in)?\s?[?:]"
        ),
        # "Trainer?", "Chef?", "Welcher Trainer hat Sie …?", "Wem verdanken Sie …?"
        (
            r"^\W{0,3}(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:[\w-]+ )?(?:Trainer|Coach|Chefcoach|Cheftrainer|"
            r"Chef|Boss|Übungsleiter)(?:in)?\s?[?:]$|\b[Ww]elche[rnm]? (?:[\w-]+ )?(?:[\w-]*[Tt]rainer|"
            r"[\w-]*[Cc]oach)(?:in)?\b[^?]{0,80}\?|\b[Uu]nter welche[mr] (?:[\w-]+ )?(?:[Tt]rainer|[Cc]oach)|"
            r"\b[Ww]er (?:war|ist) [^?]{0,30}(?<!\w)(?:[Tt]rainer|[Cc]oach|[Ff]örderer|[Ee]ntdecker)(?:in)?\b"
        ),
    ),
)

_OPENINGS = (
    *openings(
        COACH_ASKED,
        (
            r"^(?!.*(?:als (?:[\w-]*[Tt]rainer|Coach)|Trainer(?:in)? (?:werden|weiter|sein)|[Tt]rainerschein|"
            r"[Tt]rainerlizenz|[.?!] Trainer(?:in)?\?|Trainerkarriere)).*(?<!\w)(?:[\w-]*[Tt]rainer|[Cc]oach|"
            r"Übungsleiter)(?:in)?\b[^?]{0,80}[?:]"
        ),
        (
            r"\b(?:[Ww]er|[Ww]em|[Vv]on wem|[Ww]essen)\b[^?]{0,60}(?:entdeckt|gefördert|ausgebildet|beigebracht|"
            r"trainiert|geformt|geholt|umgeschult|gestellt|gelernt|verdank|geglaubt|Idee|Förderer|Mentor|"
            r"Ziehvater|debütieren|Debüt)[^?]{0,40}\?"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
