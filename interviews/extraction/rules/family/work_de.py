"""German phrases that tell what somebody does for a living without a noun for it: "fährt Bus", "hat eine Bäckerei"."""

from interviews.extraction.marks import compile_pattern

_DRIVES = r"(?<!\w)(?:fährt|fuhr|fahren|fuhren|lenkt|lenkte|steuert|steuerte|hat|ist|saß)\b[^.;!?]{0,30}?"
_OBJECT = (
    r"(?: (?:ein|einen|eine|den|die|das|im|am|als|viele Jahre|jahrelang|früher|heute|damals|selbst|nachts|"
    r"\d+ Jahre))*"
)
_WORKS = (
    r"(?<!\w)(?:ist|war|sind|waren|arbeitet|arbeiten|arbeitete|arbeiteten|schafft|schaffte|hackelt|jobbt|"
    r"schuftet|schuftete|"
    r"malocht|malochte|steht|stand|sitzt|saß|macht|verdient|verdiente|fing|ging)\b[^.;!?]{0,44}?"
)
# "hat in der Küche gearbeitet", not "hatte ein Poster in der Küche"
_HAS = r"(?<!\w)(?:hat|haben|hatte|hatten)\b[^.;!?]{0,44}?"
_DONE = (
    r"[^.;!?]{0,40}?(?<!\w)(?:gearbeitet|mitgearbeitet|gelernt|angefangen|begonnen|aufgehört|geschafft|gejobbt|"
    r"geschuftet|malocht|gehackelt|gestanden|gesessen|verdient|ausgeholfen|geholfen|verbracht|gedient|gemacht|"
    r"einen (?:Job|Posten|Arbeitsplatz)|Arbeit|Schicht)(?!\w)"
)
_RUNS = (
    r"(?<!\w)(?:hat|hatte|haben|hatten|führt|führte|führen|führten|betreibt|betrieb|betreiben|betrieben|besitzt|"
    r"besaß|leitet|leitete|leiten|gehört|gehörte|übernahm|übernommen|eröffnet|eröffnete|macht|bewirtschaftet|"
    r"bewirtschaften|steht in)\b[^.;!?]{0,40}?(?:eine?n?|de[rnm]|die|das|ihre?n?|seine?n?|unsere?n?|HIS|OUR|zwei|"
    r"mehrere)(?: [a-zäöüß]+){0,2} "
)
_PLAYS = r"(?<!\w)(?:spielt|spielte|spielten|hat|haben|hatte)\b[^.;!?]{0,30}?"

# trade, what stands behind the verb
_DRIVEN = (
    ("bus driver", r"(?:Linien|Stadt|Reise|Schul)?[Bb]us(?:se)?|[Bb]uslinie|Linie \d+|Postauto"),
    ("taxi driver", r"Taxi|Taxis"),
    (
        "lorry driver",
        r"L[Kk][Ww]|Lkws|Laster|Lastwagen|Truck|Trucks|Sattelschlepper|Vierzigtonner|40-Tonner|Tanklaster",
    ),
    ("tram driver", r"Straßenbahn|Strassenbahn|Tram|Bim"),
    ("train driver", r"Zug|Züge|Lok|S-Bahn|U-Bahn|ICE|Güterzüge|Regionalzüge|Eisenbahn"),
    ("ambulance driver", r"Krankenwagen|Rettungswagen|Rettung"),
    ("refuse collector", r"Müllwagen|Müllauto|Müll"),
    ("forklift driver", r"(?:Gabel)?[Ss]tapler"),
    ("delivery driver", r"Pakete|Essen aus|für DHL|für DPD|für Hermes|für UPS"),
    ("digger driver", r"Bagger"),
    ("crane operator", r"Kran"),
    ("sailor", r"zur See"),
    ("ferry captain", r"Fähre"),
)
_PLACES = (
    ("postal worker", r"bei der (?:Deutschen |Schweizer )?Post|am Postschalter|auf der Post"),
    ("railway worker", r"bei (?:der|den) (?:Deutschen |Reichs|Bundes)?[Bb]ahn|bei (?:der )?(?:SBB|ÖBB)"),
    ("police officer", r"bei der (?:\w+)?[Pp]olizei|bei der Kripo|bei der Wasserschutzpolizei"),
    ("firefighter", r"bei der (?:\w+)?[Ff]euerwehr"),
    ("soldier", r"bei der Bundeswehr|beim Bundesheer|bei der Armee|bei der Marine|beim Militär"),
    ("customs officer", r"beim Zoll"),
    ("bank clerk", r"(?:bei|in|auf) (?:der|einer|de[mr]) (?:\w+)?(?:[Bb]ank|[Ss]parkasse)"),
    ("nurse", r"auf (?:der |einer )?(?:\w*[Ss]tation|Intensiv)"),
    ("hospital worker", r"im (?:Krankenhaus|Spital|Klinikum)|in (?:der|einer) Klinik"),
    ("care worker", r"in der (?:Alten)?[Pp]flege|im (?:\w*[Pp]flege|Alten|Senioren|Alters)heim|bei der Spitex"),
    ("nursery teacher", r"im Kindergarten|in (?:der|einer) (?:Kita|Kindertagesstätte|Krippe)|im Hort"),
    ("office worker", r"im Büro|auf der Geschäftsstelle|in der Verwaltung|im Sekretariat"),
    ("cashier", r"an der Kassa?e?(?! \w+ gelassen)"),
    (
        "shop assistant",
        r"im (?:Supermarkt|Laden|Einzelhandel|Verkauf|Coop|Baumarkt)|bei (?:Aldi|Edeka|Rewe|Lidl|der Migros|Billa)",
    ),
    ("dockworker", r"im Hafen"),
    ("shipyard worker", r"auf (?:der|einer) (?:\w+)?[Ww]erft"),
    (
        "factory worker",
        r"in (?:der|einer) (?:\w*[Ff]abrik|Spinnerei|Weberei|Ziegelei)|am (?:Fließ)?[Bb]and|bei (?:VW|Opel|Ford|"
        r"Daimler|Mercedes|BMW|Audi|Bosch|BASF|Bayer)(?!\w)(?! Leverkusen| Uerdingen| 0)",
    ),
    ("construction worker", r"auf dem Bau|auf der Baustelle|auf Baustellen|auf Montage"),
    ("miner", r"unter Tage|untertage|im (?:Bergwerk|Bergbau|Schacht|Pütt|Stollen)|auf (?:der )?(?:Zeche|Schacht)"),
    ("steelworker", r"im Stahlwerk|am Hochofen|auf der Hütte|bei (?:Thyssen|Krupp|der Voest|Hoesch)"),
    ("warehouse worker", r"im (?:\w*[Ll]ager)(?!\w)"),
    (
        "civil servant",
        r"(?:auf|beim|im) (?:\w*[Aa]mt|Rathaus|Finanzamt)|bei der (?:Stadt|Gemeinde)(?:verwaltung)?(?!\w)",
    ),
    ("refuse collector", r"bei der Müllabfuhr|bei der Stadtreinigung"),
    ("sales representative", r"im Außendienst"),
    ("lab technician", r"im Labor"),
    ("oil rig worker", r"auf (?:einer|der) (?:Bohrinsel|Ölplattform)"),
    ("sailor", r"auf See|zur See gefahren|auf einem (?:Schiff|Frachter|Kreuzfahrtschiff)"),
    ("farm worker", r"in der Landwirtschaft|auf dem Feld"),
    ("cook", r"in der (?:\w*[Kk]üche|Kantine|Mensa)"),
    ("salesperson", r"auf dem (?:Wochen)?[Mm]arkt"),
    ("teacher", r"an (?:der|einer) (?:\w*[Ss]chule)(?!\w)"),
    ("innkeeper", r"hinter(?:m| der| dem) (?:Tresen|Theke|Zapfhahn)"),
    ("footballer", r"(?:als )?Profi (?:bei|in|beim)"),
)
_BUSINESSES = (
    ("baker", r"(?:\w*[Bb]äckerei|Backstube|Backstübe)"),
    ("confectioner", r"Konditorei"),
    ("butcher", r"(?:\w*[Mm]etzgerei|Fleischerei|Schlachterei|Fleischhauerei)"),
    (
        "innkeeper",
        r"(?:Gasthof|Gasthaus|Gastwirtschaft|Wirtschaft|Wirtshaus|\w*[Kk]neipe|Gaststätte|Beisl|Beiz|Wirtschaft|"
        r"Bar|Pub|Lokal|Krug)",
    ),
    (
        "restaurant owner",
        r"(?:\w*[Rr]estaurant|Pizzeria|Trattoria|Imbiss\w*|Dönerladen|Döner\w*|Café|Eisdiele|Eiscafé|Pommesbude)",
    ),
    ("hotelier", r"(?:\w*[Hh]otel|Pension|Gästehaus|Ferienwohnung\w*)"),
    (
        "farmer",
        r"(?:Hof|\w*(?:[Bb]auern|Bio|Berg|Milch|Obst|Pony|Reiter)hof|Landwirtschaft|Milchbetrieb|Milchvieh\w*|"
        r"Kühe|Schafe|Ziegen|Alp)",
    ),
    ("carpenter", r"(?:\w*[Tt]ischlerei|\w*[Ss]chreinerei|Zimmerei)"),
    ("hairdresser", r"(?:\w*[Ff]ris(?:eur|ör)\w*|\w*[Ss]alon|Coiffeur\w*)"),
    ("car mechanic", r"(?:\w*[Ww]erkstatt|Garage|Kfz-\w+)"),
    ("car dealer", r"Autohaus"),
    ("pharmacist", r"Apotheke"),
    ("dentist", r"Zahnarztpraxis"),
    ("vet", r"Tierarztpraxis"),
    ("physiotherapist", r"Physiopraxis|Praxis für Physiotherapie"),
    ("doctor", r"(?:Arzt|Hausarzt|Kinderarzt)?[Pp]raxis"),
    ("lawyer", r"(?:\w*[Kk]anzlei)"),
    ("florist", r"Blumen(?:laden|geschäft|stand)"),
    ("bookseller", r"(?:Buchladen|Buchhandlung)"),
    ("greengrocer", r"(?:Gemüse|Obst)(?:laden|stand|handel|geschäft)"),
    (
        "shopkeeper",
        r"(?:\w*[Ll]aden|\w*[Gg]eschäft|Kiosk|Büdchen|Trinkhalle|Späti|Trafik|Tante-Emma-Laden|"
        r"Marktstand)",
    ),
    ("petrol station owner", r"Tankstelle"),
    ("winegrower", r"(?:Weingut|Weinberg\w*|Winzerbetrieb)"),
    ("gardener", r"(?:\w*[Gg]ärtnerei|Gartenbau\w*)"),
    ("driving instructor", r"Fahrschule"),
    ("building contractor", r"(?:Baufirma|Bauunternehmen|Baugeschäft|Bauunternehmung)"),
    ("painter", r"Maler(?:betrieb|geschäft|firma)"),
    ("roofer", r"Dachdecker(?:betrieb|ei|firma)"),
    ("electrician", r"Elektro(?:betrieb|geschäft|firma)"),
    ("plumber", r"(?:Sanitär|Heizungs|Installations)(?:betrieb|geschäft|firma)"),
    ("haulier", r"(?:Spedition|Fuhrunternehmen|Transportfirma|Transportunternehmen|Busunternehmen)"),
    ("taxi company owner", r"Taxi(?:unternehmen|betrieb|firma)"),
    ("tailor", r"Schneiderei|Änderungsschneiderei"),
    ("photographer", r"Foto(?:studio|geschäft)"),
    ("dance teacher", r"Tanzschule"),
    ("undertaker", r"(?:Bestattungs\w+)"),
    ("fisherman", r"(?:\w*[Kk]utter|Fischerboot)"),
    ("blacksmith", r"Schmiede"),
    ("locksmith", r"Schlosserei"),
    ("brewer", r"Brauerei"),
    ("printer", r"Druckerei"),
    ("miller", r"Mühle"),
    ("businessman", r"(?:kleine )?(?:Firma|Unternehmen|Handwerksbetrieb)"),
)
_SPORTS = (
    ("handball player", "Handball"),
    ("volleyball player", r"(?:Beach)?[Vv]olleyball"),
    ("basketball player", "Basketball"),
    ("ice hockey player", "Eishockey"),
    ("hockey player", r"(?:Feld)?[Hh]ockey"),
    ("tennis player", "Tennis"),
    ("table tennis player", "Tischtennis"),
    ("rugby player", "Rugby"),
    ("water polo player", "Wasserball"),
    ("golfer", "Golf"),
    ("badminton player", "Badminton"),
    ("chess player", "Schach"),
    ("pianist", "Klavier"),
    ("musician", r"Geige|Cello|Orgel|Trompete|Schlagzeug|in (?:einer|der) (?:\w*[Bb]and|Kapelle)|im Orchester"),
    ("baseball player", "Baseball"),
    ("American football player", "(?:American )?Football"),
)
_VERBS = (
    ("teacher", r"(?:unterrichtet|unterrichtete|unterrichten|lehrt|lehrte)"),
    ("piano teacher", r"gibt Klavierunterricht|gab Klavierunterricht"),
    ("seamstress", r"(?:näht|nähte|genäht|schneidert|schneiderte|geschneidert)"),
    ("cleaner", r"(?:putzt|putzte|geht putzen|ging putzen|putzen gegangen|geputzt)"),
    ("hairdresser", r"(?:schneidet|schnitt|frisiert|frisierte)(?: den Leuten| halb \w+)? ?(?:Haare|die Haare)?"),
    (
        "postman",
        r"(?:trägt|trug|tragen|brachte|bringt|stellt|hat)\b[^.;!?]{0,16}? (?:die |der )?(?:Post|"
        r"Briefe)\b[^.;!?]{0,16}?"
        r"(?:aus|ausgetragen|zu|zugestellt|gebracht)",
    ),
    (
        "newspaper deliverer",
        r"(?:trägt|trug|hat)\b[^.;!?]{0,12}? (?:die )?Zeitung(?:en)?\b[^.;!?]{0,12}?(?:aus|ausgetragen)",
    ),
    (
        "car mechanic",
        r"(?:repariert|reparierte|schraubt an|schraubte an)(?: \w+)? (?:Autos|Motorräder|LKWs|"
        r"Traktoren)",
    ),
    ("bricklayer", r"(?:mauert|mauerte|gemauert)"),
    ("tiler", r"(?:legt|legte|verlegt|verlegte) Fliesen"),
    ("lorry driver", r"(?:sitzt|saß)\b[^.;!?]{0,30}? auf dem (?:Lkw|LKW|Laster|Bock)"),
    ("roofer", r"(?:deckt|deckte) Dächer"),
    ("builder", r"(?:baut|baute) Häuser"),
    ("boat builder", r"(?:baut|baute) Boote"),
    ("dairy farmer", r"(?:melkt|melkte|molk)(?: \w+)? ?(?:Kühe)?"),
    (
        "farmer",
        r"(?:züchtet|züchtete|baut|baute)(?: [\wäöüß]+){0,3} (?:Schafe|Ziegen|Rinder|Schweine|Kartoffeln|Gemüse|"
        r"Äpfel|Spargel)",
    ),
    ("winegrower", r"(?:baut|baute|macht|machte|keltert) Wein"),
    ("headteacher", r"leitete?n? (?:eine|die|seine|ihre|HIS) \w*[Ss]chule"),
    ("carer", r"pflegt(?:e)? (?:alte|ältere|kranke) (?:Leute|Menschen)"),
    ("referee", r"(?:pfeift|pfiff) (?:in der|Spiele|selbst|Kreisliga|Landesliga|Bundesliga)"),
    (
        "football coach",
        r"(?:trainiert|trainierte|coacht|coachte|betreut|betreute) (?:die |den |das |heute |jetzt |dort |"
        r"seit \w+ |selbst |erste |zweite |dritte |MY |eine )*"
        r"(?:CLUB|TEAM|LEVEL|[A-G]-Jugend|[A-G]-Junioren|Bambini|\w*[Jj]ugend|\w*[Mm]annschaft|\w*[Dd]amen|"
        r"Erste|Zweite)",
    ),
    ("boxer", r"(?:boxt|boxte|geboxt)"),
    ("wrestler", r"(?:ringt|rang|gerungen)(?! um)"),
    ("gymnast", r"(?:turnt|turnte|geturnt)"),
    (
        "athlete",
        r"(?:lief|läuft|gelaufen)\b[^.;!?]{0,12}? (?:Marathon|Mittelstrecke|Langstrecke|Hürden|die (?:\d+|"
        r"hundert) Meter)",
    ),
    ("student", r"(?:studiert|studieren)(?! das| die| den| MY| meine| seine| Videos)(?!\w)"),
    ("roofer", r"(?:deckt|deckte) (?:\w+ )?Dächer"),
    ("judge", r"(?:spricht|sprach)\b[^.;!?]{0,30}? Recht"),
    ("locksmith", r"(?:schließt|repariert) (?:\w+ )?Schlösser"),
    ("cook", r"(?:kocht|kochte)(?= (?:in|im|für|auf|beim?)\b)"),
    ("writer", r"(?:schreibt|schrieb) (?:Bücher|Romane|Gedichte)"),
    ("police officer", r"(?:geht|ging) auf Streife|fährt Streife"),
    ("ship's captain", r"Kapitän(?:in)? (?:auf|zur See|eines (?:Frachters|Schiffes|Tankers|Containerschiffs))"),
    ("hunter", r"geht auf die Jagd"),
    ("fisherman", r"(?:fährt|fuhr|fahren) (?:[^.;!?]{0,30}? )?(?:zum Fischen|auf Krabbenfang|auf Fang)|fischt|fischte"),
)
# said of a trade only where parents or their parents are spoken of: every brother plays
_PLAYED = (
    r"(?:hat|hatte)\b[^.;!?]{0,50}? (?:bei|für|in|beim) (?:der |den |dem )?(?:CLUB|"
    r"TEAM)[^.;!?]{0,24}? (?:gespielt|gestanden|gekickt)",
    r"(?:spielte|kickte|stürmte|verteidigte|hielt|stand|stürmt|spielt)\b[^.;!?]{0,30}? (?:bei|für|beim|"
    r"in) (?:der |den |dem |die )?(?:CLUB|NATION)",
    r"(?:war|ist)\b[^.;!?]{0,24}? (?:\w*[Pp]rofi|Torwart|Torhüterin|Torhüter|Tormann|Goalie|Stürmer|Stürmerin|"
    r"(?:\w*[Vv]erteidiger)|\w*[Ll]ibero|Mittelfeldspieler|Spielmacher|Rechtsaußen|Linksaußen|Vorstopper|"
    r"Nationalspielerin|Nationalspieler|Mittelstürmer|"
    r"Nationaltorwart|Keeper)(?!\w)",
    r"(?:war|ist)\b[^.;!?]{0,20}? (?:bei|beim|in) (?:der |den |dem )?(?:CLUB)\b[^.;!?]{0,24}? (?:Torwart|"
    r"Stürmer|Verteidiger|Libero|Kapitän)",
)


def _patterns() -> tuple[tuple[str, str], ...]:
    return (
        *((trade, rf"{_DRIVES}{_OBJECT} (?:{what})(?!\w)") for trade, what in _DRIVEN),
        *((trade, rf"{_WORKS} (?:{what})(?!\w)") for trade, what in _PLACES),
        *((trade, rf"{_HAS} (?:{what})(?!\w)(?={_DONE})") for trade, what in _PLACES),
        *((trade, rf"{_RUNS}(?:{what})(?!\w)") for trade, what in _BUSINESSES),
        *((trade, rf"{_PLAYS} (?:{what})(?!\w)") for trade, what in _SPORTS),
        *((trade, rf"(?<!\w)(?:{what})(?!\w)") for trade, what in _VERBS),
        *(("footballer", rf"(?<!\w){what}") for what in _PLAYED),
    )


# trade, pattern from the verb on
WORK_DE = tuple((trade, compile_pattern(source)) for trade, source in _patterns())
