"""German of role models and players admired: "Mein Idol war Jo Brandl", "zu dem ich aufschaue", "Jo Brandl war
Weltklasse".

Owning somebody's shirt is no admiration, and a father's favourite is not the player's.
"""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import FAVOURITE_ASKED, FOLLOWED, IDOL, IDOL_ASKED, NUMBER_OF, PRAISED

_IDOL = r"(?:(?i:[\w-]{0,14}(?:vorbild|idol|held|heldin)(?:er|en|es|s|e)?))(?![\w-])"
_MOVED = (
    r"(?:beeindruckt|imponiert|begeistert|fasziniert|inspiriert|bewundert|verehrt|vergöttert|angehimmelt|geliebt|"
    r"gefeiert)\b"
)
_BEST = r"(?:beste|größte|kompletteste|stärkste|spektakulärste)[rn]?\b"
_PLAYER = (
    r"(?i:[\w-]{0,16}(?:spieler|fußballer|torwart|torhüter|keeper|stürmer|verteidiger|angreifer|sechser|zehner|"
    r"techniker|torjäger|profi)(?:in|innen|n|s)?)\b"
)
_GIFT = (
    r"(?:unglaublich|enorm|riesig|riesen|groß|außergewöhnlich|besonder|extrem|brutal|wahnsinnig|überragend|unfassbar|"
    r"absolut|herausragend|sensationell)\w{0,2} (?:Qualität|Qualitäten|Talent|Fähigkeiten|Begabung|Potenzial|Klasse|"
    r"Technik|Torwart|Spieler|Spielerin|Fußballer|Fußballerin|Torhüter|Stürmer|Kicker|Typ auf dem Platz)\b"
)
_ANYBODY = r"(?:der |die |dem |den )?(?:PERSON|HE)"


_SENTENCES = (
    *rows(
        IDOL,
        # "Ich war immer Team Marsic", "Über dem Bett hing Edin Marsic", "auf dem Bolzplatz war ich immer Edin Marsic"
        r"\b[Tt]eam WHO(?=[.!,])",
        implied=True,
        by_self=True,
    ),
    *rows(
        IDOL,
        r"(?<!\w)(?:hing|hingen|klebte|klebten) [^.!?;]{0,30}?WHO",
        implied=True,
        context=r"[Pp]oster|Bett|Wand|Zimmer|Vorbild|Idol|Held",
    ),
    *rows(
        IDOL,
        r"(?P<who>PEOPLE) (?:hing|hingen|klebte) [^.!?;]{0,40}(?<!\w)(?:Wand|Bett|\w*[Zz]immer|Tür|Schrank)\b",
        (
            r"(?<!\w)(?:war|spielte) SELF (?:[\w-]+ ){0,3}(?:immer|stets|nur) (?P<who>PERSON)(?=[.,!]| und )|"
            r"SELF (?:war|wollte) (?:[\w-]+ ){0,4}(?:immer|nur|unbedingt) (?P<wanted>PERSON)(?= sein\b|[.!])"
        ),
        implied=True,
    ),
    *rows(
        IDOL,
        # "Bei den Frauen war Jo Brandl mein Vorbild"
        rf"(?:ist|war|waren|sind) (?P<who>PEOPLE|HE) GAP(?:OWN|ein|eine) GAP{_IDOL}",
        # "Für mich ist er das Vorbild", "Jo Brandl ist für mich ein Vorbild"
        rf"[Ff]ür ME (?:ist|war|bleibt) (?P<who>PEOPLE|HE) GAP{_IDOL}",
        rf"(?P<who>PEOPLE|HE) (?:ist|war|bleibt) GAPfür ME GAP{_IDOL}",
    ),
    *rows(
        IDOL,
        # "Ich habe mir Jo Brandl zum Vorbild genommen", "Jo Brandl als Vorbild"
        r"(?P<who>PEOPLE) (?:mir )?(?:als|zum) (?:OWN )?(?:großes )?(?:Vorbild|Idol)\b",
        by_self=True,
    ),
    *rows(
        FOLLOWED,
        # "Zu Jo Brandl habe ich immer aufgeschaut"
        r"\b[Zz]u (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\b(?:auf|hoch|empor)(?:ge)?(?:schau|blick|seh)\w*",
        # "Ich schaue zu Jo Brandl auf"
        (
            r"\b(?:schaue|schau|schauen|schaute|schauten|blicke|blickte|sah|sehe) (?:SELF )?GAPzu (?P<who>PEOPLE|"
            r"HE) GAP(?:auf|hoch)\b"
        ),
        # "Von Jo Brandl habe ich mir viel abgeschaut"
        r"\b[Vv]on (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\bab(?:ge|zu)?(?:schau|guck|seh|kupfer)\w*",
        # "Heute schaue ich mir viel von Jo Brandl ab"
        (
            r"\b(?:schaue|schau|gucke|guck|schaute|guckte|schauen|gucken)n? NEAR(?:SELF )?NEAR\bvon "
            r"(?P<who>PEOPLE|HE) GAPab\b"
        ),
        # "Ich habe jedes Video von ihm gesehen"
        (
            r"\b(?:jede[sn]?|alle|viele|stundenlang|ständig|immer|tausend|etliche|so viele) (?:Videos?|Clips?|"
            r"Szenen|Highlights) (?:von|mit) (?P<who>PEOPLE|HE) GAP(?:gesehen|geschaut|angeschaut|angesehen|"
            r"angeguckt|geguckt|studiert|aufgesaugt)"
        ),
        # "Von ihm habe ich jedes Video studiert", "Ich habe Jo Brandl studiert"
        (
            r"\b[Vv]on (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\b(?:jede[sn]?|alle|viele|sämtliche) (?:[\w-]+ )?"
            r"(?:Videos?|Clips?|Szenen|Paraden|Spiele)\b"
        ),
        # "Ich orientiere mich an Jo Brandl", "an Jo Brandl orientiert"
        r"\borientier\w+ NEAR\ban (?P<who>PEOPLE|HE)",
        r"\b[Aa]n (?P<who>PEOPLE|HE) NEAR\borientier\w+",
        # "Ich wollte immer so sein wie Jo Brandl", "Ich wollte wie Jo Brandl werden"
        r"\bwollte (?:SELF )?NEAR\b(?:sein|werden|spielen|halten) wie (?P<who>PEOPLE)",
        r"\bwollte (?:SELF )?NEAR\bwie (?P<who>PEOPLE) (?:sein|werden|spielen|halten)\b",
        by_self=True,
    ),
    *rows(
        FOLLOWED,
        # "Jo Brandl ist jemand, zu dem Sie aufschauen"
        r"(?P<who>PERSON) NEAR\bzu (?:dem|der|HE) (?:SELF|man) GAP(?:auf|hoch)(?:ge)?(?:schau|blick|seh)\w*",
        r"SELF (?:habe|hab) (?P<who>PERSON|HE) GAPstudiert\b",
        r"(?P<who>PERSON|HE) (?:habe|hab) SELF GAPstudiert\b",
    ),
    *rows(
        FOLLOWED,
        # "Für mich waren es zum Beispiel Jo Brandl oder Edin Marsic, die es geschafft haben."
        r"\b(?:[Ff]ür|[Bb]ei) ME (?:war|waren|ist|sind) (?:es|das) GAP(?P<who>PEOPLE)",
        implied=True,
        context=r"[Vv]orbild|[Ii]dol|geschaut",
    ),
    *rows(
        PRAISED,
        # "Heute schaue ich am liebsten Edin Marsic zu"
        r"(?<!\w)(?:schaue|sehe|gucke|schau) SELF (?:[\w-]+ ){0,3}(?:am liebsten|gern|gerne) WHO (?:GAP)zu\b",
        # "Jo Brandl habe ich bewundert", "Ich habe Jo Brandl geliebt"
        rf"(?P<who>PEOPLE|HE) (?:habe|hab|hatte) SELF GAP{_MOVED}",
        rf"SELF (?:habe|hab|hatte) GAP(?P<who>PEOPLE|HE) GAP{_MOVED}",
        rf"\b(?:habe|hab) SELF GAP(?P<who>PEOPLE) GAP{_MOVED}",
        # "Jo Brandl hat mich beeindruckt", "Beeindruckt hat mich Jo Brandl", "von Jo Brandl begeistert"
        rf"(?P<who>PEOPLE|HE) (?:hat|haben|hatte) ME GAP{_MOVED}",
        rf"ME (?:hat|haben|hatte) GAP(?P<who>PEOPLE) GAP{_MOVED}",
        # "Edin Marsic hat eine enorme Qualität", "der Junge ist ein unglaublicher Fußballer"
        rf"(?P<who>PERSON|HE) NEAR\b{_GIFT}",
        # "Jo Brandl ist für mich der beste Torwart der Welt", "Jo Brandl war Weltklasse"
        rf"(?P<who>PERSON|HE) (?:ist|war) NEAR\b(?:der|die) {_BEST} {_PLAYER}",
        (
            r"(?P<who>PERSON|HE) (?:ist|war) (?:für ME )?GAP(?:Weltklasse|ein Phänomen|ein Genie|eine Legende|"
            r"überragend|sensationell|der Größte|die Größte|eine Ausnahmeerscheinung)\b"
        ),
        # "Jo Brandl finde ich klasse", "Später fand ich Jo Brandl stark"
        (
            r"(?P<who>PEOPLE|HE) (?:finde|fand|mag|mochte) SELF GAP(?:klasse|stark|super|toll|überragend|gut|"
            r"großartig|bewundernswert|beeindruckend)\b"
        ),
        (
            r"\b(?:finde|fand|mag|mochte) SELF (?P<who>PEOPLE) GAP(?:klasse|stark|super|toll|überragend|gut|"
            r"großartig|beeindruckend)\b"
        ),
        # "Jo Brandl schaue ich gern zu", "Ich schaue Jo Brandl gerne zu"
        r"(?P<who>PEOPLE|HE) (?:schaue|sehe|gucke) SELF NEAR\bgerne? (?:zu|spielen)\b",
    ),
    *rows(
        PRAISED,
        # "ein großer Brandl-Fan", "Ich war Fan von Jo Brandl"
        r"(?P<who>PERSON)-(?:Fan|Anhänger)\b",
        r"\b(?:Fan|Bewunderer) (?:von|vom) (?P<who>PEOPLE|HE)",
        r"\b(?:bewundere|bewunderte|verehre|verehrte|liebe|liebte) (?:SELF )?GAP(?P<who>PEOPLE)",
        (
            r"\b(?:[Bb]eeindruckt|[Ii]mponiert|[Bb]egeistert|[Ff]asziniert|[Ii]nspiriert|[Üü]berrascht) (?:hat|"
            r"haben) ME GAP(?P<who>PEOPLE)"
        ),
        r"\bvon (?P<who>PEOPLE|HE) GAP(?:begeistert|beeindruckt|fasziniert|inspiriert)\b",
        by_self=True,
    ),
    *rows(
        PRAISED,
        # "Ich bewundere, wie ruhig der bleibt"
        r"SELF bewundere,? (?:wie|dass)\b",
        implied=True,
    ),
    *rows(
        NUMBER_OF,
        # "Die 3 wollte ich immer, wegen Jo Brandl."
        r"\b[Ww]egen (?P<who>PEOPLE)",
        implied=True,
        by_self=True,
        context=r"\b(?:Rücken)?[Nn]ummer\b|\bDie \d\d?\b",
    ),
)

_NOUNS = (
    *rows(
        IDOL,
        # "Mein Idol", "Vorbild, Punkt."
        rf"OWN ADJ{_IDOL}",
        rf"^\W{{0,3}}(?:Ein |Das |Ganz klar |Klar |Absolutes )?(?:{_IDOL})(?=[,.!]| von klein)",
    ),
)

_HINTS = (
    *hints(
        FOLLOWED,
        # "So wollte ich werden."
        r"[Ss]o (?:wollte|will|möchte) SELF (?:auch |einmal |mal |immer |unbedingt )*(?:werden|sein|spielen|"
        r"verteidigen|schießen|halten)(?!\w)|alles (?:nachmachen|nachgemacht|nachgeäfft)|(?:einen |mal einen )?"
        r"(?:Brief|Autogrammwunsch) geschrieben",
        context=(
            r"[Vv]orbild|[Ii]dol|[Hh]eld|[Mm]aßstab|als (?:Kind|Junge|Mädchen|Bub)|früher|nachmach|wollte|"
            r"\bmit (?:neun|zehn|acht|sieben|elf|zwölf)\b"
        ),
    ),
    *hints(
        FOLLOWED,
        (
            r"(?:orientier\w+|nachgeeifert|nacheifer\w*|nachgeahmt|nachgemacht|abgeschaut|abgeguckt|abgekupfert|"
            r"aufgeschaut|hochgeschaut|aufgesehen|emporgeschaut|kopiert|verehrt|vergöttert|angehimmelt|Bettwäsche|"
            r"Poster|(?:jedes|alle|sämtliche) (?:Spiel|Spiele|Video|Videos|Tor|Tore|Partie|Partien)|"
            r"so (?:sein|spielen|werden) wie|(?:sein|spielen|werden) wie (?:PERSON)|wie (?:PERSON) (?:sein|"
            r"spielen|werden)|als Kind der (?:Größte|Beste|Held|Star)|für ME der Größte|Kindheitsidol|"
            r"Kindheitsheld|Jugendidol|Lebensheld)(?!\w)"
        ),
        context=r"^(?!.*\bTrikot von\b)",
    ),
    *hints(
        FOLLOWED,
        (
            r"MY Ein und Alles|[Ww]egen PERSON (?:habe|bin|wollte) SELF [^.!?;]{0,40}(?:angefangen|geworden|Nummer|"
            r"Trikot|Stutzen|die \d\d?|spielen|werden)|[Ww]ie PERSON wollte SELF|"
            r"(?:voll mit|voller) PERSON|stundenlang [^.!?;]{0,20}PERSON|SELF wollte (?:[\w-]+ ){0,3}PERSON "
            r"(?:sein|werden)"
        ),
    ),
    *hints(
        FOLLOWED,
        # role models: who was watched and copied
        (
            r"(?:(?:angeschaut|angeguckt|angesehen|studiere|analysiert\w*|beobachtet\w*|nachgespielt|"
            r"nachgestellt|nachgeturnt|eingeübt|gucke? SELF|schaue? SELF)(?!\w)(?=[^.!?;]*(?:,? wie|$|[.,;!–]|"
            r" und))|MY (?:ganz )?großes? (?:Vorbild|Idol)|[Ff]ür ME war (?:immer |nur |früher )?PERSON|"
            r"Nonplusultra|Maß aller Dinge|Fu(?:ß|ss)ballgott|tapeziert|Clips|Schnipsel|Zusammenschnitte?|YouTube|"
            r"Youtube|Autogramm(?:karte)?|an der Wand|über (?:dem|MY) Bett|Pinnwand|Frisur|Panini\w*|Sticker|"
            r"Maßstab|Messlatte|Inspiration|inspiriert\w*|geprägt als Kind|"
            r"in HIS Fu(?:ß|ss)stapfen treten|so (?:gut |cool )?(?:wie|spielen wie|werden wie|sein wie) (?:PERSON|"
            r"HE)(?= (?:sein|spielen|werden|schießen))|scheibe? (?:SELF )?(?:[\w-]+ )*ab|Scheibe (?:ab|"
            r"abschneiden))(?!\w)"
        ),
        context=r"^(?!.*(?:Trainer|Gegner|Mitspieler|unsere Spiele|Mannschaft analysiert))",
    ),
    *hints(
        PRAISED,
        (
            r"(?:[Hh]ut (?:vor|ab vor)|ziehe? (?:SELF )?den Hut|Was (?:PERSON|HE) [^.!?;]{0,40}(?<!\w)(?:ist|"
            r"finde) [^.!?;]{0,20}(?:unglaublich|Wahnsinn|irre|unfassbar|verrückt|großartig|stark|beeindruckend)|"
            r"ein Traum von einem|Augenweide|Extraklasse|(?:beeindruckt|imponiert|fasziniert|begeistert) ME|"
            r"ME (?:[\w-]+ ){0,3}(?:beeindruckt|imponiert|fasziniert|begeistert)|bewunder\w*|schwärme|geschwärmt|"
            r"am liebsten zu|gerne? zu(?:ge)?(?:schaut|sehen|schauen|gesehen)?(?=[.,!]|$)|Riesenfan|großer Fan)"
            r"(?!\w)"
        ),
        (
            r"halte (?:SELF )?PERSON für|PERSON (?:gefällt|imponiert) ME|(?:mag|liebe|bewundere|schätze) "
            r"(?:SELF )?(?:an PERSON|,? ?wie PERSON|PERSON)|mag, wie PERSON"
        ),
    ),
    *hints(
        PRAISED,
        (
            rf"{_ANYBODY}[^.!?;]{{0,50}}(?<!\w)(?:Weltklasse|ein Genie|eine Erscheinung|eine Granate|eine Bank|"
            r"ein Brett|ein Monster|eine Rakete|ein Vollblut\w+|ein Künstler|ein Phänomen|zum Niederknien|"
            r"eine Augenweide|ein Genuss|eine Wucht|eine Maschine|ein Zauberer|einzigartig|eine Klasse für sich|"
            r"nicht von dieser Welt|außerirdisch|der Beste|die Beste|der Größte|der Wahnsinn|Wahnsinn|unfassbar|"
            r"überragend|sensationell|begnadet|gottbegnadet|Ausnahme\w+|Mund offen|Zunge schnalz\w*|Gänsehaut)"
            r"(?!\w)|[Dd]iese[rn] PERSON|(?:[Ww]enn|[Ww]ie|[Ww]as) (?:der |die )?PERSON (?:am Ball|"
            r"mit (?:dem|einem) Ball|den Ball|macht|spielt|kann|auf(?:läuft|dreht)|das Spiel)|PERSON zu(?:zu)?"
            r"(?:schauen|sehen)|ziehe? [^.!?;]{0,20}Hut"
        ),
        context=r"^(?!.*(?:Gegner|gegen uns))",
    ),
    *hints(
        PRAISED,
        (
            r"(?:größten|höchsten|riesigen|allergrößten|viel) Respekt|feiere SELF|[\w-]+ feiere SELF|"
            r"PERSON (?:gönne|finde|feiere|mag|liebe) SELF|PERSON ist (?:Weltklasse|Kult|eine Legende)"
        ),
        context=r"^(?!.*(?:Gegner|gegen uns|[Tt]rainer|Vater|Mutter))",
    ),
)

_QUESTIONS = (
    *questions(
        IDOL_ASKED,
        # "Wer war Ihr Vorbild?", "Welches Idol hatten Sie?", "Zu wem haben Sie aufgeschaut?"
        (
            r"\b(?:[Ww]er|[Ww]en|[Ww]elche[nrsm]?|[Ww]em|[Ww]essen|[Ww]as für|[Gg]ibt es|[Gg]ab es|[Hh]aben SELF|"
            rf"[Hh]atten SELF|[Hh]ast SELF|[Hh]attest SELF)[^?]{{0,80}}?\b(?:{_IDOL}|aufgeschaut|aufschau\w+|"
            r"aufgesehen|abgeschaut|abgucken|abgeguckt|orientier\w+|nachgeeifert|nacheifer\w+)[^?]{0,60}\?"
        ),
        # "Und Ihre Vorbilder?", "... sein Idol:", "Vorbild?"
        rf"(?:^|[.!?:…] )(?:…|\.\.\.)?\s?(?:Und )?(?:OWN )?(?:[\w-]+ ){{0,2}}{_IDOL}\s?(?:[?:]|$)",
        # "Verteidiger sind selten Idole. Hatten Sie eins?"
        (
            rf"\b{_IDOL}[^?]{{0,60}}\b[Hh](?:atten|aben|ast|attest) SELF (?:[\w-]+ ){{0,3}}(?:eins|eines|einen|"
            r"eine|welche)\?"
        ),
        # "Welcher Stürmer hat Sie geprägt?"
        (
            rf"\b[Ww]elche[rns]? (?:[\w-]+ ){{0,2}}{_PLAYER} (?:hat|haben|hatte) ME GAP(?:geprägt|inspiriert|"
            r"beeinflusst)"
        ),
        # "Von wem hast du das?", "Von wem haben Sie den Trick?"
        r"\b[Vv]on wem (?:hast|haben) SELF (?:das|den|die|diese\w?)\b[^?]{0,30}\?",
        # "Wer hing im Kinderzimmer?", "Welches Poster hing über dem Bett?"
        (
            r"\b(?:[Ww]er|[Ww]essen|[Ww]elche\w*|[Ww]as für ein)\b[^?]{0,40}\b(?:Kinderzimmer|Poster|an der Wand|"
            r"über dem Bett|Jugendzimmer)\b"
        ),
        # "Zu wem schauen Sie auf?", "Zu wem haben Sie aufgesehen?"
        r"\b[Zz]u wem (?:schau|blick|sah|seh|sieh)\w+ SELF [^?]{0,40}\b(?:auf|hoch)\b",
        # "Wie wer wollten Sie sein?", "Wer wollten Sie als Kind sein?", "Wen haben Sie nachgespielt?"
        (
            r"(?<!\w)(?:[Ww]er|[Ww]ie wer|[Ww]en)(?!\w)[^?]{0,30}(?<!\w)(?:wollte\w*|wolltest|warst|waren|"
            r"nachgemacht|nachgespielt|kopiert|nachgeahmt|imitiert|vergöttert|angehimmelt|verehrt)(?!\w)[^?]{0,60}"
            r"(?<!\w)(?:sein|werden|Kind|Junge|Mädchen|Bolzplatz|Schulhof|nachgemacht|nachgespielt|kopiert|Garten|"
            r"Straße|früher)(?!\w)[^?]{0,30}\?"
        ),
    ),
    *questions(
        FAVOURITE_ASKED,
        # "Wen finden Sie gut?", "Wen halten Sie für den besten Torwart?"
        (
            r"\b[Ww]en (?:finden|findest|fanden|fandest|halten|hältst) SELF [^?]{0,50}\b(?:gut|stark|am besten|"
            r"für de[nr] beste\w+|spannend|interessant)\b"
        ),
        # "Wem sehen Sie gern zu?", "Von wem würden Sie sich etwas klauen?"
        r"\b[Ww]em (?:sehen|schauen|siehst|schaust|gucken|guckst) SELF [^?]{0,30}\bzu\b",
        (
            rf"\b[Vv]on (?:wem|welche[mnr]|einem|einer) (?:{_PLAYER} )?[^?]{{0,50}}\b(?:klauen|stehlen|ausleihen|"
            r"leihen|übernehmen|abschneiden)\b"
        ),
        # "Ein Verteidiger, dem Sie gern zuschauen?", "Wen bewundern Sie?", "Ihr Lieblingsspieler?"
        rf"\b{_PLAYER},? (?:dem|der|denen) SELF (?:am )?gern(?:e|sten)? zu(?:ge)?(?:schau|seh)\w+",
        r"\b[Ww](?:en|em|elche\w+)\b[^?]{0,50}\b(?:bewunder\w+|gern(?:e|sten)? zu(?:ge)?(?:schau|seh)\w*)",
        rf"\b[Ll]ieblings{_PLAYER}[^?]{{0,40}}(?:\?|:|$)",
        # "Wer ist der beste Spieler, gegen den Sie je gespielt haben?", "Ihr stärkster Gegenspieler?"
        rf"\b{_BEST} (?:{_PLAYER},? gegen (?:den|die)|Gegen{_PLAYER}|Gegner(?:in)?)\b|\bstärkster Gegen",
        # "Welche Spieler haben Sie am meisten beeindruckt?"
        (
            r"\b(?:[Ww]er|[Ww]elche\w*)\b[^?]{0,50}\b(?:hat|haben) ME GAP(?:beeindruckt|überrascht|imponiert|"
            r"begeistert)"
        ),
    ),
)

_OPENINGS = (
    *openings(
        IDOL_ASKED,
        (
            r"^(?!.*(?:selbst|sein|für andere|[Jj]ugendspieler|für die Jungen)[^?]{0,30}(?:Vorbild|\?))"
            r"(?!.*[Gg]egen(?:spieler|er| )).*(?:[Vv]orbild|[Ii]dol|\b[Hh]eld|[Pp]oster|[Kk]inderzimmer|"
            r"Bettwäsche|aufgeschaut|aufschau|erste\w* Trikot|nachgeahmt|nachgemacht|nachgespielt|kopiert|"
            r"abgeschaut|abgeguckt|inspirier|Inspiration|angehimmelt|verehrt|vergöttert|geschwärmt|Leitfigur|"
            r"Maß der Dinge|Maßstab|Massstab|Messlatte|Bolzplatz|Schulhof|Kindheit|[Aa]ls (?:Kind|Junge|Bub|"
            r"Bursch|Knirps|Mädchen|Kleiner|Kleine)[^?]{0,30} (?:wer|wen|wie)|[Ww]e(?:r|n|m)[^?]{0,40}als (?:Kind|"
            r"Junge|Bub|Mädchen|SELF klein)|orientier|nacheifer|geeifert|wollte\w* SELF [^?]{0,30}(?:sein|werden|"
            r"spielen))[^?]{0,80}(?:[?:…]|\.\.\.)"
        ),
    ),
    *openings(
        FAVOURITE_ASKED,
        (
            r"^(?!.*(?:gegen|Gegner|Gegenspieler|[Mm]itspieler|zusammengespielt|mit dem|"
            r"Trainer)).*(?:[Bb]este[rn]? (?:[\w-]+ )?[\w-]*(?:[Ss]pieler|[Ff]ußballer|[Tt]orwart|[Tt]orhüter|"
            r"[Ss]türmer|[Vv]erteidiger)(?:in)?|[Ll]ieblings(?:spieler|torwart|torhüter|stürmer|fußballer|kicker|"
            r"verteidiger)|bewunder|beeindruck|macht (?:ME|SELF) [^?]{0,20}Spa(?:ß|ss)|gern\w* zu(?:ge)?(?:schau|"
            r"seh)|Eintritt (?:be)?zahlen|Traumspieler|[Ww]en halten|gehört die Zukunft|Weltfu(?:ß|ss)baller|"
            r"Ballon d)[^?]{0,80}[?:]"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
