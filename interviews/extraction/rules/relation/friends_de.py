"""German of friends and schoolmates: "mein bester Freund Edin Marsic", "Wir drückten dieselbe Schulbank"."""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import CLOSE_MATE_ASKED, FRIEND, FRIEND_ASKED, SCHOOL

_FRIEND = (
    r"(?:(?:aller)?(?:beste|engste|gute|enge|ältest|älteste|langjährige|alte|treueste)[rnms]? (?:[\w-]+ )?"
    r"(?:Freund|Freunde|Freunden|Freundin|Freundinnen|Kumpel|Kumpeline|Spezi|Spezl)|Kumpels?|Spezl?i?|"
    r"Busenfreund(?:in)?)(?![\w-])"
)
_SCHOOLMATE = (
    r"(?i:schulfreund|klassenkamerad|mitschüler|schulkamerad|(?:schul)?banknachbar|schulkumpel|klassenkolleg|"
    r"sandkastenfreund)(?:in|innen|e|en|n|s)?(?![\w-])"
)
_SAME_SCHOOL = (
    r"(?:(?:gleichen?|selben?|dieselben?|derselben?|denselben?|einer|eine) (?:[\w-]+ )?"
    r"(?i:[\w-]{0,12}(?:schule|klasse|schulbank|gymnasium|internat))\b|(?:Abitur|Abi|Matura|Schulabschluss) gemacht\b)"
)


_SENTENCES = (
    *rows(
        FRIEND,
        # "Privat sind wir auch schon Freunde"
        r"(?:sind|waren|blieben|wurden) WE (?:[\w-]+ ){0,3}(?:Freunde|Freundinnen|Kumpels|befreundet)(?!\w)",
        implied=True,
    ),
    *rows(
        SCHOOL,
        # "Ole und ich waren auf der gleichen Schule", "mit dem ich in einer Klasse saß"
        rf"(?P<who>PERSON|HE) und SELF [^.!?;]{{0,60}}\b{_SAME_SCHOOL}",
        rf"SELF und (?P<who>PERSON|HE) [^.!?;]{{0,60}}\b{_SAME_SCHOOL}",
        rf"\bmit (?:dem|der|denen|HE) (?:SELF |(?:war|bin|saß|ging) SELF )[^.!?;]{{0,60}}\b{_SAME_SCHOOL}",
        r"(?P<who>PERSON|HE) [^.!?;]{0,30}\bin (?:MY|OUR) (?:Parallel)?[Kk]lasse\b",
    ),
    *rows(
        SCHOOL,
        rf"\b[Mm]it (?P<who>PEOPLE) [^.!?;]{{0,60}}\b{_SAME_SCHOOL}",
        by_self=True,
    ),
    *rows(
        SCHOOL,
        (
            rf"WE [^.!?;]{{0,60}}\b(?:{_SAME_SCHOOL}|in der Klasse nebeneinander|zusammen (?:zur|in die|auf die) "
            r"Schule|zusammen in der Schule)"
        ),
        (
            r"WE (?:kennen|kannten) (?:WE )?(?:[\w-]+ ){0,3}(?:aus|von|seit) der [\w-]{0,10}(?:[Ss]chule|"
            r"[Ss]chulzeit|[Kk]lasse)\b"
        ),
        # "Wir kennen uns aus der 7b"
        r"WE kennen (?:WE )?(?:noch |schon )?aus der \d{1,2}[a-f]\b",
        # "Wir haben in der Grundschule nebeneinander gesessen", "Wir drückten vier Jahre dieselbe Bank"
        (
            r"WE [^.!?;]{0,60}(?<!\w)(?:[\w-]*[Ss]chule|[\w-]*[Gg]ymnasium|[Ii]nternat|[\w-]*[Kk]lasse|"
            r"Schulbank)\b[^.!?;]{0,40}\b(?:nebeneinander|dieselbe Bank|zusammen|gemeinsam|hintereinander)\b"
        ),
        implied=True,
    ),
    *rows(
        SCHOOL,
        # "mein Schulfreund Edin Marsic", "Edin Marsic, ein Klassenkamerad", "Edin Marsic war mein Mitschüler"
        (
            r"\b(?:Schulfreund|Klassenkamerad|Mitschüler|Schulkamerad|Banknachbar|Schulkumpel)(?:in|en|n)? "
            r"(?P<who>PEOPLE)"
        ),
        claims=False,
        by_self=True,
    ),
    *rows(
        SCHOOL,
        r"WE [^.!?;]{0,60}(?<!\w)(?:dieselbe|die gleiche|eine) (?:[Ss]chulbank|Bank)\b(?=[^.!?]{0,10})",
        implied=True,
        context=r"[Ss]chul|[Gg]ymnasium|Klasse",
    ),
    *rows(
        FRIEND,
        # "mit Edin Marsic bin ich eng befreundet", "Wir sind gute Freunde"
        r"\b[Mm]it (?P<who>PEOPLE|HE) [^.!?;]{0,40}\bbefreundet\b",
        by_self=True,
    ),
    *rows(
        FRIEND,
        r"WE sind (?:[\w-]+ ){0,3}(?:Freunde|Freundinnen|Kumpels|befreundet)\b",
        # "Ihr Sturmpartner Edin Marsic geht. Was geht da verloren?" – "Mein bester Freund im Team."
        r"^[\"„“»«(]?(?:[\w-]+, )?MY (?:beste|engste)[rn]? (?:Freund|Freundin|Kumpel)(?: [^.!?,]{1,40})?[.!]",
        implied=True,
    ),
    *rows(
        FRIEND,
        # "Edin Marsic war mein Trauzeuge"
        r"(?P<who>PERSON|HE) (?:ist|war|wird) GAPMY Trauzeug(?:e|in)\b",
        # "mit Edin Marsic verbindet mich eine Freundschaft", "Mit ihm bin ich dick befreundet"
        (
            r"\b[Mm]it WHO verbindet ME (?:[\w-]+ ){0,4}Freundschaft\b|\b[Mm]it (?P<he>HE) (?:bin|war) SELF "
            r"[^.!?;]{0,30}befreundet\b"
        ),
    ),
)

_NOUNS = (
    *rows(
        SCHOOL,
        rf"(?:OWN|ein|eine|einem|einer) ADJ{_SCHOOLMATE}",
        claims=False,
    ),
    *rows(
        FRIEND,
        # "mein bester Freund", "ein guter Freund von mir", "die beste Freundin"
        rf"(?:OWN ADJ|(?:ein|eine|einer|der|die|zu einem) (?:[\w-]+ )?(?=aller|beste|engste|gute|enge)){_FRIEND}",
        # "Bester Freund.", "Guter Kumpel, der Edin."
        rf"^\W{{0,3}}(?:Ein |Mein )?(?=[A-ZÄÖÜ])(?i:{_FRIEND})",
        claims=False,
    ),
    *rows(
        FRIEND,
        # "Taufpate vom Kleinen", "der Patenonkel meiner Tochter", "mein Trauzeuge"
        (
            r"(?<!\w)(?:(?:Tauf)?[Pp]ate|(?:Tauf)?[Pp]atin|Patenonkel|Patentante|Götti|Gotte|Gotti)\b (?:von|vom|"
            r"für|MY|OUR)|MY Trauzeug(?:e|in)\b"
        ),
        implied=True,
        claims=False,
    ),
)

_HINTS = (
    *hints(
        SCHOOL,
        # "Mit dem saß ich in Bochum auf der Gesamtschule am selben Tisch"
        r"(?:saß|sass|saßen|sassen|ging|gingen|war|waren) (?:SELF|WE) [^.!?;]{0,40}(?:[\w-]*[Ss]chule|"
        r"[Gg]ymnasium|Internat|HAK|HTL)(?!\w)",
        context=r"(?:selben|gleichen|nebeneinander|zusammen|gemeinsam|Tisch|Bank|Klasse|mit (?:dem|der|PERSON))",
    ),
    *hints(
        SCHOOL,
        (
            r"in der (?:[\w-]*[Ss]chule|Klasse) (?:hinter|neben|vor) ME|kennen (?:WE|sich) (?:[\w-]+ ){0,2}aus "
            r"der (?:\w+ )?(?:[\w-]*[Kk]lasse|[\w-]*[Ss]chule)"
        ),
        (
            r"(?:[Ss]chulbank|Parallelklasse|(?:MY|OUR|eine|einer|dieselbe|derselben|die gleiche|der gleichen) "
            r"(?:[\w-]*[Kk]lasse|[\w-]*[Ss]chule|[Ss]chulbank)|(?:zusammen|gemeinsam|miteinander) (?:das |MY )?"
            r"(?:Abi|Abitur|Matura|Schulabschluss|zur Schule|in die Schule|auf die Schule|im Internat gewohnt)|"
            r"Abiturjahrgang|Schulzeit|Banknachbar\w*|(?:in|seit|aus) der (?:Grund|Volks|Real|Haupt|Sport|"
            r"Ober)schule|Klassenfahrt|Schulhof gekickt)(?!\w)"
        ),
        (
            r"(?:[Ss]chulweg|[Ss]chulhof|[Pp]ausenhof|Schulbus|Einschulung|eingeschult|Klassenbuch|Klassenfahrt|"
            r"Klassen\w+|Matheunterricht|[\w-]+kurs|Berufsschul\w*|(?:in|im|bei) (?:Mathe|Deutsch|Englisch|Bio|"
            r"Chemie|Latein|Physik|Unterricht)|(?:neben (?:PERSON|HE|ME)|nebeneinander) (?:in der Schule|"
            r"im Unterricht|in der Klasse)|abgeschrieben|Abiball|Abi (?:gemacht|gebaut)|im gleichen Jahrgang|"
            r"in einen? Klasse|[\w-]*schule (?:mit|besucht))(?!\w)"
        ),
        (
            r"Jahrgangsstufe|Oberstufe|(?:am|auf (?:dem|das|ein)) (?:[\w-]*[Gg]ymnasium|Internatsgymnasium|"
            r"[Gg]ymi)|auf (?:der|die) (?:[\w-]*[Ss]chule)"
        ),
    ),
    *hints(
        FRIEND,
        (
            r"(?:wie eine? (?:große |großer |kleiner |kleine |zweiter |zweite )?KIN(?: für (?:ME|WE))?|befreundet|"
            r"(?:dicke|beste|gute|enge|engste|richtige) (?:Freunde|Freundinnen|Kumpels)|Freundschaft|"
            r"engste[rn]? Vertraute\w?|Herzensmensch|durch dick und dünn|Trauzeug(?:e|in)|unzertrennlich)(?!\w)"
        ),
        (
            r"(?:kenne(?:n)? (?:SELF|WE)(?: [\w-]+){0,2},? (?:seit (?:WE|SELF|der|dem|ewig|Kinder|Jahren|meiner|"
            r"über)|von klein|ein Leben lang|schon (?:ewig|immer))|(?:von klein (?:auf|an)|seit dem Kindergarten|"
            r"seit der (?:Kita|Krippe|Krabbelgruppe)|im Sandkasten|Jugendfreund\w*|Kindheitsfreund\w*|"
            r"Sandkasten\w*|Kinderfreund\w*|Spezl\w*|Haberer|Habara|Spezi|Gspänli|Buddy|Kumpel|Freund(?:in)?) "
            r"(?:von|für) ME|seit dem Kindergarten|Sandkasten\w*|Jugendfreund\w*|Kindheitsfreund\w*|"
            r"[Kk]inderwagen|Windeln|Laufstall|gemeinsam (?:im|in den) Urlaub|zusammen (?:im|in den) Urlaub|"
            r"MY Hochzeit|HIS Hochzeit|jeden (?:Tag|Abend) (?:telefonier\w*|schreib\w*)|über alles reden|"
            r"alles anvertrau\w*|ausheulen|Patenkind|blind vertrau\w*)(?!\w)"
        ),
        r"wie (?:eine )?Familie|(?:gehört|zählt) (?:für ME )?zur Familie",
    ),
)

_QUESTIONS = (
    *questions(
        CLOSE_MATE_ASKED,
        # "Mit wem verstehen Sie sich in Köln am besten?"
        (
            r"(?<!\w)(?:[Mm]it wem (?:versteh\w*|komm\w*)(?=[^?]*(?:am besten|besonders gut|privat))|"
            r"[Ww]em vertrau\w*|[Mm]it wem (?:bist|sind) SELF [^?]{0,30}befreundet|[Zz]u wem hast)[^?]{0,60}\?"
        ),
    ),
    *questions(
        FRIEND_ASKED,
        # "Mit wem bist du eng befreundet?", "Wer ist dein bester Freund im Fußball?"
        (
            r"\b(?:[Mm]it wem|[Ww]er|[Zz]u wem)\b[^?]{0,60}\b(?:befreundet|beste[rn]? (?:Freund|Freundin|Kumpel)|"
            r"Freundschaft)\b"
        ),
        # "Kumpel?", "Bester Freund?", "Wer ist Ihr bester Freund?"
        (
            r"(?:^|[.!?:–] )(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:Kumpel|[Bb]este[rn]? (?:Freund|Freundin|"
            r"Kumpel)|Buddy|Spezi)[^?.]{0,30}[?:]"
        ),
    ),
)

_OPENINGS = (
    *openings(
        FRIEND_ASKED,
        (
            r"(?:beste\w? Freund|engste\w? (?:Freund|Vertraut)|Freundschaft|befreundet|[Vv]ertraut\w*|Kumpel|"
            r"am nächsten|Niederlage an|nach Feierabend|für SELF da|außerhalb des (?:Platzes|Fu(?:ß|ss)balls)|"
            r"[Tt]rauzeug|[Pp]atenkind)[^?]{0,60}[?:]"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
