"""The words around a club's name in German: what makes it a station of somebody's, and what speaks against it.

Only patterns, over masked text (see `marks`); `german_roles` puts them together.
"""

import re

from interviews.extraction.careers.wording import parts, words
from interviews.extraction.marks import compile_pattern

# What may stand between a preposition and the club: "beim damaligen Drittligisten CLUB", "bei meinem Heimatverein
# CLUB"
OPEN = (
    r"(?:(?:den|der|die|dem|das|des|MY|HIS|OUR) )?(?:[\w-]+e[nrms] |NATIONAL ){0,2}"
    r"(?:[\w-]*(?:ligisten?|klubs?|[Cc]lubs?|[Vv]ereins?|[Nn]achbarn?|[Kk]onkurrenten?|[Aa]ufsteiger|[Aa]bsteiger|"
    r"[Rr]ivalen?|[Tt]eams?|[Pp]okalsiegers?|[Mm]eisters?|[Ss]tation|[Mm]annschaft|[Pp]artner) )?(?:NATION "
    r")?[„“»«\"'‹›]?"
)
# A side of a club, or what its players wear and where they stand: "in der U19 von", "im Trikot des", "im Tor der"
UNIT = (
    r"(?:[\w-]*(?:[Jj]ugend|[Jj]ugendabteilung|[Ss]chmiede|[Cc]ampus|[Aa]usbildung|[Nn]achwuchs\w*|[Aa]kademie|"
    r"[Ii]nternat|[Ll]eistungszentrum|"
    r"[Jj]unioren|[Jj]uniorinnen|[Mm]annschaft|[Kk]ader|[Kk]asten|[Gg]ehäuse|[Mm]ittelfeld|[Aa]bwehr|[Aa]ngriff|"
    r"[Oo]ffensive|[Dd]efensive|[Ss]eite|[Vv]iererkette|[Dd]reierkette|[Ss]tartelf|[Ss]chule)|"
    r"NLZ|LEVEL|[A-G]-(?:Jugend|Junioren|Juniorinnen)|Bambini|Minis|Knaben|Buben|Jungs|Jungen|Kleinen|Mädchen|"
    r"Schülern?|Zweiten?|Zwoten|"
    r"Dritten|Reserve|Amateuren?|Ersten|Profis|Aufgebot|Elf|Team|Frauen|Damen|Männern|Herren|Senioren|Trikot|Leiberl|"
    r"Leibchen|Dress|Jersey|Farben|Tor|Sturm|Flügel|Zentrum|Reihen|Diensten|Schuhe|Stiefel|Handschuhe|Pfosten|Sold)"
)
_OF = r"(?: \w+)? (?:von|vom|des|der|beim|bei|bei der|in)"
# "bei CLUB", "für den CLUB", "in der Jugend des CLUB", "im Tor der CLUB": he is or was there
THERE = compile_pattern(
    rf"(?:\b(?:[Bb]ei|[Bb]eim|[Ff]ür|[Ff]ürs) {OPEN}"
    rf"|\b(?:[Ii]n der|[Ii]m|[Ii]n den|[Bb]ei den|[Bb]ei der|[Ff]ür die|[Ff]ür das|[Mm]it der|[Dd]as|[Dd]ie|"
    rf"[Aa]uf der|"
    rf"[Aa]uf dem|[Zz]wischen den|[Ii]n) (?:\w+ )?{UNIT}{_OF} {OPEN})$"
)
# "in Bochum", "im Saarland": only a word of playing makes the town a club
IN_TOWN = compile_pattern(rf"\b[Ii]n {OPEN}$")
# "zum CLUB", "nach CLUB", "ins Internat von CLUB", "in die U13 des CLUB": he went there
THITHER = compile_pattern(
    rf"(?:\b(?:[Zz]u|[Zz]um|[Zz]ur|[Nn]ach|[Rr]ichtung|[Gg]en) {OPEN}"
    rf"|\b(?:[Ii]ns|[Ii]n die|[Ii]n den|[Zz]ur|[Zz]um|[Zz]u den|[Aa]ns|[Aa]n die|[Aa]ufs) (?:\w+ )?{UNIT}{_OF} "
    rf"{OPEN})$"
)
LENT_TO = compile_pattern(rf"\b[Aa]n {OPEN}$")
# "vom CLUB", "aus der Jugend des CLUB": he came from there
FROM = compile_pattern(
    rf"(?:\b(?:[Vv]on|[Vv]om|[Aa]us) {OPEN}|\b(?:[Aa]us der|[Aa]us dem|[Aa]us den|[Vv]on der|[Vv]on den) (?:\w+ "
    rf")?{UNIT}"
    rf"{_OF} {OPEN})$"
)
# "Vertrag vom CLUB", "der Stürmer aus CLUB": a noun before, so nobody comes from there
NOUN_FROM = compile_pattern(
    r"(?<![\w-])(?!(?:Sommer|Winter|Herbst|Frühjahr|Frühling|Saison|Jahre?n?|Jahr|Monaten?|Wochen?|Wechsel|Weg|"
    r"Schritt|Transfer|"
    r"Sprung|Rückkehr|Leihe|Abschied|Umzug|Gang|Leihgabe|Leihspieler(?:in)?|Neuzugang|Zugang|Rückkehrer|Leihbasis|"
    r"Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Und|Ja|Dann|Danach|Also|"
    r"Genau|Nein) )"
    rf"(?!{UNIT} )"
    rf"[A-ZÄÖÜ][\w-]+ (?:(?:von|vom|aus) {OPEN}|(?:aus der|aus dem) (?:\w+ )?{UNIT}{_OF} {OPEN})$"
)
BY_WAY_OF = compile_pattern(rf"\b[Üü]ber (?:{OPEN}|(?:den|die|das) (?:\w+ )?{UNIT}{_OF} {OPEN})$")
WITH = compile_pattern(rf"\b[Mm]it {OPEN}$")
# "CLUB und CLUB", "CLUB, dann CLUB": the second as the first
NEXT_OF_ROW = compile_pattern(
    r"^(?: \([^()]{0,30}\))?(?:,| und| sowie|, dann| und dann|, danach|, später|, zuletzt| und später|, schließlich)"
    r" (?:den |der |die |dem |das |zu |zum |zur |nach |bei |beim |zuletzt )?$"
)
# "Stürmer von CLUB", "Kapitän der CLUB": a role, then the club's name
ROLE = (
    r"(?:torhüter(?:in)?s?|torwarts?|torfrau|keeper(?:in)?s?|goalie|tormann|schlussmann|stürmer(?:in)?s?|"
    r"angreifer(?:in)?s?|verteidiger(?:in)?s?|libero|vorstopper|spieler(?:in)?s?|profis?|kicker(?:in)?s?|"
    r"kapitän(?:in)?s?|spielführer(?:in)?|abwehrchef(?:in)?|spielmacher(?:in)?|linksaußen|rechtsaußen|"
    r"(?:flügel|mittel|außen)läufer|(?:dauer|flügel)?flitzer|sechser(?:in)?|achter|zehner|neuner|knipser|"
    r"torjäger(?:in)?s?|regisseur|eigengewächs|urgestein|talente?|neuzugang|zugang|neuling|rückkehrer(?:in)?|"
    r"leistungsträger(?:in)?|stammkraft|ikone|legende|rekordspieler|rekordtorschütze|youngster|star|nummer "
    r"(?:eins|\d+))"
)
ROLE_OF = compile_pattern(
    rf"(?i:(?<![\w-])[\w-]*{ROLE})(?: \w+)? (?:von|vom|des|der|bei|beim|in Diensten von) "
    rf"{OPEN}$"
)
# "Der Kieler Stürmer PERSON", "CLUB-Profi PERSON"
ROLE_AFTER = re.compile(rf"^[ -](?i:(?:[\w-]*)?{ROLE})(?![\w-])")
# "Mein Heimatverein ist der CLUB", "meine nächste Station: CLUB", "Ihrem Ex-Klub CLUB"
MY_CLUB = compile_pattern(
    r"(?<![\w-])(?P<noun>[\w-]*(?:[Vv]erein|[Kk]lub|[Cc]lub|[Ss]tation(?:en)?|[Aa]rbeitgeber|[Aa]dresse|"
    r"[Aa]nlaufstelle))"
    r"(?: (?:war|ist|hieß|heißt|waren|hiess|wurde)(?: (?:dann|ja|immer|auch|natürlich|eben|erst(?: mal)?))?|:|,)?"
    r" (?:der |die |das )?$"
)
NOT_MY_CLUB = parts("[Ll]ieblings [Hh]erzens [Tt]raum [Ff]an[vk] Nachbar [Kk]ein [Aa]nder")
FORMER_CLUB = re.compile(r"^(?:Ex-|Ex|[Hh]eimat|[Jj]ugend|[Ss]tamm|[Aa]usbildungs|[Kk]indheits|[Dd]orf|[Ll]eih)")
FORMER_WORD = compile_pattern(
    r"\b(?:erste[rnms]?|alte[rnms]?|frühere[rnms]?|ehemalige[rnms]?|vorige[rnms]?|letzte[rnms]?) $"
)

# "wechselte", "gegangen", "kam", "der Schritt": somebody moves
GOES = words(
    r"""
    ging gings gingen gingst geht(?:'s|’s)? gehe gehst gehen gegangen kam kamen kamst kommt kommen kommst komme
    gekommen wechsel\w* gewechselt zogst? zogen gezogen umgezogen \w*gezogen landete\w* gelandet verschlug
    verschlagen führte\w* geführt schloss\w* angeschlossen heuerte\w* angeheuert unterschrieb\w* unterschrieben
    verkauft\w* transferiert abgegeben verliehen ausgeliehen verlieh verleiht lieh zurück\w* kehrte\w*
    heimgekehrt rüber\w* aufgebrochen stieß gestoßen gestossen folgte gefolgt geschafft schaffte holte\w* geholt
    lotste\w* gelotst gebracht brachte\w* [\w-]*[Ww]echsel\w* [\w-]*[Tt]ransfer\w* Schritt Sprung Umzug Abschied
    Abgang Weggang Rückkehr Leihe Abstecher Weg Gang Reise weiter\w* stammst stamme stammen stammt entstamm\w*
    übergesiedelt rübergemacht flüchtete ausgebildet
    """
)
# "bin ich zum CLUB": the verb of moving left out
AM = words("bin bist sind ist war")
# "landete bei CLUB", "unterschrieb bei CLUB", "heuerte bei CLUB an": a move, told with "bei"
ARRIVES = words(
    r"""
    landete\w* gelandet unterschrieb\w* unterschrieben heuerte\w* angeheuert gestrandet unterkam untergekommen
    Glück\b[^.!?]{0,40}\bversucht versuchte\w*_(?:\w+_){0,2}Glück angedockt eingestiegen hängen_geblieben
    unter_Vertrag_genommen
    """
)
# a first club: "angefangen", "die ersten Schritte", "das Kicken gelernt"
STARTS = words(
    r"""
    [Aa]ngefangen [Bb]egonnen begann fing [Ll]osgegangen los_ging los_gings
    [Ee]rste[nrs]?_(?:Schritte|Verein|Klub|Club|Station|Trikot|Tore|Mannschaft|Pass|Training) groß_geworden
    gross_geworden großgeworden aufgewachsen [Gg]elernt lernte\w* [Aa]usgebildet durchlaufen durchlief
    das_Kicken Ausbildung angemeldet eingetreten Heimatverein Jugendverein Heimatklub Jugendklub Dorfverein
    Kinderfußball Bambini Minikicker Anfänge?n?
    """
)
# "gespielt", "Vertrag", "Einsätze", "Saison", "Stammspieler": a word of playing, which makes a town a club
PLAYS = words(
    r"""
    gespielt spielte\w* gekickt kickte\w* spielst spiele spielt kickt stürmt\w* verteidigt\w* hütet\w* gestürmt
    verteidigt gehalten [Vv]ertrag\w* Einsätze\w* Einsatz Partien Pflichtspiele\w* Spielzeit\w* Saison\w*
    Rückrunde Hinrunde Stamm\w+ Profi [Ll]eihe [Ll]eihweise leihweise Leih\w+ Bank unterschrieben verlängert
    durchgesetzt debütiert Debüt Kapitän\w* Ersatz\w* Zweiten Jugend Nachwuchs Akademie Internat NLZ LEVEL
    [A-G]-Jugend aufgestiegen abgestiegen Regionalliga Oberliga Bundesliga Zweitliga\w* Drittliga\w*
    dritte[rn]?_Liga zweite[rn]?_Liga auflief aufgelaufen im_Tor zwischen_den_Pfosten Station ausgebildet
    Tore_geschossen unter_Vertrag Neuzugang Konkurrenz Platz_gekämpft
    """
)
# "mit CLUB aufgestiegen"
WON_WITH = parts(
    r"""
    aufgestiegen abgestiegen Aufstieg Abstieg [Mm]eister [Pp]okal Titel Double Klasse_gehalten Klassenerhalt
    Europapokal Champions_League Relegation Finale Halbfinale [Ll]iga\b Tabellen\w+ gespielt spielten gewonnen
    geholt
    """
)
# He leaves it: "verließ CLUB", "CLUB den Rücken"
LEAVES = words(
    r"""
    verlassen verließ\w* verliess\w* verlässt verlasse den_Rücken ade_gesagt Abschied Abgang Weggang
    Vertrag_auflöst\w* rausgeflogen aussortiert
    """
)

# The club acts: "CLUB holte mich", "hat mich CLUB verpflichtet", "CLUB gab mir eine Chance"
SIGNS = words(
    r"""
    holte\w* geholt verpflichtet\w* lotste\w* gelotst entdeckt\w* nahm nahmen genommen aufgenommen gekauft
    kaufte\w* angelte\w* geangelt sicherte\w* gesichert losgeeist eiste lieh geliehen ausgeliehen ausgeborgt
    abgeworben Chance Vertrag gesehen gescoutet gesichtet verlängert übernommen übernahm hochgezogen hochgeholt
    befördert ablösefrei Ablöse unter_die_Fittiche eingekleidet gebunden abgeluchst weggeschnappt weggelockt
    engagiert\w*
    """
)
# "CLUB rief an, ich sagte zu": the call was followed
CALLED = words(
    """
    rief anrief angerufen klopfte angeklopft meldete gemeldet fragte angefragt anklopfte Anruf Angebot schrieb
    Ruf vor_der_Tür auf_der_Matte am_Telefon
    """
)
FOLLOWED = words(
    r"""
    zugesagt sagte_(?:ich_|er_|sie_)?(?:sofort_|gleich_)?zu unterschrieben unterschrieb angenommen gezogen zog
    bin_ich_hin umgezogen gezögert zugeschlagen zugegriffen gegangen hingegangen hingefahren gepackt sofort_ja
    nicht_lange_überleg\w* Koffer geblieben gewechselt gelandet
    """
)
# "CLUB hat mich nicht übernommen", "CLUB schickte mich weg", "CLUB verlieh mich"
DISMISSES = compile_pattern(
    r"\bließ\w* ME (?:ziehen|gehen)|\b(?:aussortiert\w*|weggeschickt|schickte|übernommen|gehen lassen|ließ mich "
    r"gehen|abgegeben|verkauft\w*|"
    r"verlieh|"
    r"verliehen|ausgemustert|vor die Tür|freigestellt|ziehen lassen|gab mich ab|entlassen)\b"
)
# "CLUB war eine gute Zeit", "CLUB war der Klub, der …", "Danach kam CLUB"
WAS_A_TIME = compile_pattern(
    r"^ (?:war|waren|wurde|blieb|bleibt|ist)(?: [^\s.!?]+){0,4}? (?:Zeit|Jahre?|Verein|Klub|Club|[\w-]*[Ss]tation|"
    r"Schule|Lehrzeit|"
    r"Heimat|Glücksfall|Sprungbrett|Kapitel|Abenteuer|Schritt|Anfang|Beginn)\b"
)
CAME_NEXT = compile_pattern(
    r"(?:\b(?:YEAR|[Dd]ann|[Dd]anach|[Ss]päter|[Aa]nschließend|[Zz]uerst|[Ee]rst|[Ss]chließlich|[Ss]ommer|"
    r"[Jj]ahre|[Ss]aison) )"
    r"(?:\w+ ){0,2}?(?:folgte\w*|kam|kamen|war es|wurde es|hieß es|hieß|rief|klopfte|war) "
    r"(?:(?:dann|schließlich|auch|noch|eben|der|die|das|mit) ){0,3}$"
    r"|^[\W_]*(?:[Dd]ie|[Dd]er|[Mm]eine?|[Ii]hre?) (?:erste|zweite|dritte|nächste|letzte|vorletzte)r?(?: [\w-]+)? "
    r"(?:war|hieß|ist) (?:der |die |das )?$"
)

# "gegen CLUB", "Fan von CLUB", "Angebot von CLUB": before the club, it is none of his
REFUSED_BEFORE = compile_pattern(
    r"(?:\b(?:gegen|Gegen|wider|[Ff]ans? (?:von|vom|des|der)|[Aa]nhänger\w* (?:von|vom|des|der)|Mitglied (?:bei|"
    r"beim|von|vom|der|des)|"
    r"[\w-]*[Ss]pie(?:l|le|len|ls)(?: am \w+| morgen| heute)? (?:bei|beim|in|von|vom|der|des|zwischen)|"
    r"[\w-]*(?:[Ss]ieg|[Nn]iederlage|[Pp]leite|[Rr]emis|[Uu]nentschieden|[Ee]rfolg|[Pp]artie|[Dd]uell|[Dd]erby|"
    r"[Pp]okalspiel|[Kk]lassiker|"
    r"[Tt]estspiel|[Dd]oppelpack|[Tt]reffer|[Ee]lfmeter|[Aa]uftritt|[Gg]astspiel)s?(?: \w+)? (?:bei|beim|in|über|"
    r"von|vom|des|der|mit)|"
    r"[Tt]ore?(?: \w+)? (?:bei|beim|in|über)|"
    r"\d+:\d+ (?:bei|beim|in|über|von|vom|gegen)|[Bb]eim \d+:\d+ (?:bei|beim|in)|"
    r"[\w-]*[Aa]ngebote?(?:s)? (?:von|vom|aus|des|der)|[Aa]nfragen? (?:von|vom|aus|des|der)|[Ii]nteressent\w*|"
    r"[Ii]nteresse (?:von|vom|des|der|aus)|"
    r"[Ss]couts? (?:von|vom|des|der|aus)|[Bb]ezug zu|(?:Wort|Satz|[Ff]rage|Meinung|Gedanke|Verhältnis|Liebe|"
    r"Beziehung|Stichwort)\w* (?:zu|zum|zur)|[Vv]erbindung zu|[Kk]ontakt (?:zu|mit)|Gespräche? mit|"
    r"Verhandlungen mit|"
    r"[Pp]robetraining\w* (?:bei|beim|in)|[Pp]robe (?:bei|beim|in)|[Pp]raktikum (?:bei|beim|in)|"
    r"[\w-]*(?:[Tt]rainer(?:in)?|[Cc]oach|[Bb]etreuer|[Pp]hysio\w*|[Zz]eugwart|[Dd]irektor|[Mm]anager|"
    r"[Pp]räsident|[Bb]oss|[Ss]portchef|"
    r"[Oo]rdner|[Bb]alljunge\w*|[Pp]latzwart|[Ff]ans?|Zuschauer\w*) (?:bei|beim|von|vom|des|der|in)|"
    r"[Kk]urve (?:von|vom|des|der)|[Ss]tadion (?:von|vom|des|der)|[Ss]chal (?:von|vom|des|der)|[Tt]ickets? für|"
    r"[Dd]auerkarte (?:bei|beim|für|von)|"
    r"[Vv]ideos? von|[Hh]erz\w* für|[Dd]aumen|wie|Wie|als|statt|außer|ohne|wegen|trotz) (?:den |der |die |dem |"
    r"das )?)$"
)
# "für einen Bielefelder", "jeder Bremer": people of the town
ANY_BEFORE = re.compile(r"\b(?:einen?|einem|einer|jeder|alle|viele|manche[rn]?) $")
REFUSED_AFTER = compile_pattern(
    r"^(?:-(?:[\w-]*[Ff]an|Mitglied|Anhänger|Trikot|Bezug|Kurve|Fahne|Bettwäsche|Schal|Spiel|Partie|Stadion|"
    r"Trainer|Coach|"
    r"Bettwäsche|Poster|Sticker|Tasse|Mütze|Wappen|Derby|Sieg|Tor\b|Elf|Torwart PERSON)"
    r"| (?:schlagen|besiegen|gewinnt|gewann|verliert|verlor|spielte \d|mag|liebe|hasse)\b)"
)
# The clause speaks of cheering, an opponent, an offer or work beside the pitch
NOT_PLAYING = parts(
    r"""
    MY_(?:Verein|Klub|Club)(?:_als_(?:KIN|Kind)|_von_früher|_in_der_Kindheit|_des_Herzens)?\?
    \b(?:Rot|Gelb-Rot|Gelb|Platzverweis|Elfer|Eigentor)\b [Tt]raum(?:verein|klub|club|ziel)
    [Ss]tadion(?:erlebnis|besuch) [Mm]it_(?:dem_|der_|MY_)?KIN_(?:bei|beim|zu|zum)\b
    (?:ein|zwei|drei|vier)mal_getroffen doppelt_getroffen traf_\w*mal \b[Ff]ans?\b [\w-]+-Fan\b [Ll]ieblings
    [Hh]erzens [Dd]auerkarte [Kk]urve [Aa]nhänger [Dd]aumen schwärm Bettwäsche \bHerz_(?:schlägt|schlug)
    schlägt_(?:\S+_){1,2}Herz
    \b(?:war|bin|ist|bist|waren)_(?:immer_|eher_|schon_|als_Kind_|früher_)*(?:\S+_)?für_(?:den_|die_)?[\ue000\ue001]+(?!.*\b(?:aktiv|unterwegs|am_Ball|im_Einsatz|aufgelaufen|angetreten|gelaufen|gestartet|tätig)\b)
    [Gg]eschäftsstelle [Pp]latzwart [Zz]eugwart Scout Jugendleiter Länderspiel [Gg]egner [Dd]erby Auswärtsspiel
    Gastspiel \bTestspiel \bin_der_Fremde\b \bins_Stadion \bim_Stadion\b [Tt]ribüne [Ee]ingelaufen Einlaufkind
    Balljunge Stadionwurst
    """
)
OFFERED = words(
    r"""
    [\w-]*[Aa]ngebot\w* angefragt [Aa]nfrage\w* geworben buhlt\w* baggert\w* interessiert\w* Interesse gelockt
    lockte\w* abgelehnt abgesagt absagte sagte\w*_ab ausgeschlagen schlug\w*_aus gescheitert geplatzt\w* platzte
    zerschlug zerschlagen Probetraining\w* Gerüchte?n? gehandelt im_Gespräch auf_dem_Zettel auf_der_Liste
    im_Raum einig dran wollte_mich wollten_mich haben_wollte Kontakt hingeflogen Bedenkzeit Anruf gemeldet
    meldete_sich Nein_gesagt korb
    """
)
DOUBT = words(
    r"""
    soll sollen sollst sollte sollten wollte wollten will willst wollen wäre wären hätte hätten hättest könnte
    könnten würde würden würdest möchte möchtest möchten fast beinahe angeblich kurz_vor kurz_davor Traum
    [Tt]räum\w* träumt\w* vorstell\w+ ob wenn falls einmal_für mal_für
    """
)
NEGATED = words("nicht nie niemals kein keine keinen keiner keinem")
NEVER = re.compile(
    r"\bnie(?:mals)? (?:bei|beim|für|zu|zum|in|gespielt|gewechselt|dort|dafür|Profi)\b|\bnie "
    r"[\w-]+ gespielt"
)
# "Am Samstag wartet CLUB", "am Wochenende zu CLUB": the next opponent
NEXT_MATCH = words(
    """
    (?:[Mm]on|[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn)tag(?:abend|s)? [Mm]ittwoch [Ss]onnabend [Ww]ochenende
    [Ss]pieltag [Pp]okalrunde [Vv]iertelfinale [Hh]albfinale [Ff]inale [Aa]chtelfinale nächste_Woche morgen
    heute_Abend jede_Woche
    """
)
COACHES = words(
    r"""
    trainiert trainierte coacht\w* betreut\w* Trainer(?:in)? Co-Trainer\w* Coach Cheftrainer\w*
    Nachwuchstrainer\w* Jugendtrainer\w* Physio\w* Sportdirektor\w* Sportchef Präsident\w* arbeitet\w*
    gearbeitet Busfahrer Berater\w* Scout\w*
    """
)
# What time a clause speaks of
PAST = words(
    r"""
    war waren warst lag lagen davor zuvor vorher hatte hatten hattest spielte\w* kam\w* ging\w* blieb\w*
    gespielt gewesen geblieben gekickt verbracht damals früher\w* einst\w* begann durchlief\w* reichte
    ehemalige\w* [Ee]x-\w+ gelernt lernte\w* gestanden stand standen hütete\w* hielt trug lief liefen stürmte\w*
    verteidigte\w* machte\w* schoss bestritt absolvierte\w* wurde\w* geworden ausgebildet großgezogen
    durchlaufen begonnen [Aa]ngefangen worden fing kickte\w* als_(?:\w+_)?(?:KIN|Kind|Bub|Junge|Mädchen) gemacht
    erlebt musste\w* durfte\w* konnte\w* wollte\w* \w*reiften? gereift fand saß\w* verdiente\w* gewann\w*
    gewonnen aufgestiegen abgestiegen bestritten absolviert geschossen erzielt\w* aufgelaufen groß_geworden
    gehabt verlassen verließ\w* nach_(?:\w+_)?Jahren
    """
)
PRESENT = words(
    r"""
    seit [Ss]either spielt spiele spielst spielen hütet hüte hütest wirbelt stürmt stürme stürmst verteidigt
    verteidige trägt trage steht stehe stehst stehen läuft laufe läufst kickt kicke kickst gehört gehöre hält
    halte dirigiert schnürt ist bin bist sind heute jetzt aktuell\w* inzwischen mittlerweile derzeit\w* momentan
    zurzeit gerade nun heuer weiterhin noch_immer immer_noch läuft_aus verlängert [Vv]ertrag willkommen zählt
    gilt führt glänzt überzeugt sorgt trifft lenkt wohlfühl\w* angekommen gesetzt daheim [Nn]euzugang
    """
)
FUTURE = words(
    r"""
    ab_(?:dem_)?(?:Sommer|Juli|Januar|Winter|nächste[rm]|kommende[rm]) künftig\w* zur_neuen_Saison
    (?:in_der_)?kommende[nr]?_Saison nächste[rn]?_(?:Saison|Spielzeit) ausklingen demnächst bald
    im_Sommer_(?:wechsel|geh|spiel)\w* nach_der_Saison nach_Saisonende
    """
)
LENDS = re.compile(
    r"\b(?:ausgeliehen\w*|verliehen\w*|leihweise|Leih\w*|[Ll]eihe|auf Leihbasis|ausgeborgt|geliehen|lieh|"
    r"Leihstation)\b",
    re.IGNORECASE,
)
# a finite verb: the sentence is no list
VERB = words(
    """
    ist war waren warst hat habe hab haben hast hatte bin bist sind wird wurde wurden kommt kam spielt spielte
    spiele spielst steht stand gibt gab geht ging wollte will kann konnte muss musste macht machte lief läuft
    sagt sagte hielt holte blieb zog wechselte wechselt folgte gefällt wartet fehlt heißt hieß mag fuhr fahren
    schlägt gewann verlor tut denken denke dachte weiß wusste liegt lag braucht freue finde fand passt passte
    bleibt bleibe trifft traf
    """
)
# "Zwei Jahre", "bis zur C-Jugend", "2017 bis 2022", "als Kind": a fragment with these tells a spell
SPELL = words(
    r"""
    YEAR Jahre?n? Saison(?:en)? Spielzeit(?:en)? Monate? Winter Sommer Rückrunde Hinrunde Halbserie bis_zur?
    als_(?:\w+_)?(?:KIN|Kind|Bub|Junge|Mädchen|Knirps) mit_(?:\d+|\w+zehn|sechs|sieben|acht|neun|zehn|elf|zwölf)
    Piccolo Bambini [A-G]-(?:Jugend|Junioren) LEVEL
    """
)
# a question that clubs answer
ASKED = parts(
    r"""
    [Vv]erein(?!igten) [Kk]lub [Cc]lub [Ss]tation [Aa]ngefangen [Bb]egonnen [Bb]egann [Aa]nfang [Aa]nfänge
    [Aa]usland [Vv]orher [Dd]anach [Uu]nd_dann [Dd]avor [Zz]uvor [Ww]ohin [Ww]oher [Ww]eg\b [Ww]erdegang
    [Kk]arriere [Ll]aufbahn [Gg]espielt [Gg]ekickt [Uu]nd_(?:jetzt|heute|weiter|später) [Ww]ie_ging [Ww]ie_kam
    [Jj]ugend\b [Aa]usgebildet [Kk]icken_gelernt [Vv]erliehen [Ll]eihe [Pp]rofi_geworden [Ww]echsel
    """
)
LISTS = compile_pattern(
    r"^[\W_]*(?:[\w-]* )?(?:[\w-]*[Vv]ereine?|[\w-]*[Kk]lubs?|[\w-]*[Cc]lubs?|[\w-]*[Ss]tation(?:en)?|[Kk]arriere|"
    r"[Ll]aufbahn|[Vv]ita|[Ww]erdegang|"
    r"[Ll]ebenslauf)(?: bisher| als Spieler| im Überblick)?\s?[:–-]"
)
# "Dann CLUB", "Danach zwei Jahre CLUB", "Später noch CLUB", "Erst CLUB"
THEN = compile_pattern(
    r"(?:^|[,;–] |\bund )[„“»«\"'–\s]*(?:[Uu]nd |[Aa]lso |[Jj]a, |[Nn]ein, )?(?:[Dd]ann|[Dd]anach|[Nn]achher|"
    r"[Aa]nschließend|[Ss]päter|[Zz]uerst|"
    r"[Ee]rst|[Zz]unächst|[Ss]chließlich|[Zz]uletzt|[Ss]tattdessen|[Ww]ieder|[Jj]etzt|[Ii]nzwischen|[Ss]päter "
    r"dann|[Vv]on dort|[Ss]eit YEAR|"
    r"[Mm]it \w+|YEAR|[Aa]b YEAR)"
    r"(?:,| (?:noch|der|die|das|zum|zur|zu|nach|bei|beim|in|im Sommer|im Winter|YEAR|[\w-]+ (?:Jahre?|"
    r"Saison(?:en)?|Spielzeiten|Monate)|dann|eben|kurz|"
    r"ein|eine|halbes|wieder)){0,4} $"
)
EARLIER = compile_pattern(
    r"(?:^|[,;–] )[„“»\"'\s]*(?:[Uu]nd )?(?:[Vv]orher|[Dd]avor|[Zz]uvor)(?:,| (?:der|die|das|beim|bei|in|war ich|"
    r"war ich beim|war ich bei|noch|"
    r"kurz|[\w-]+ (?:Jahre?|Saison(?:en)?|Monate)|lange|schon|im Nachwuchs von|in der Jugend von)){0,4} $"
)
# third persons' verbs at the head of a sentence without a subject: "Verteidigt in Kiel", "Ist jetzt bei CLUB"
HE_DOES = re.compile(
    r"^[„“»«\"'–\s]*(?:Spielt|Kickt|Steht|Verteidigt|Stürmt|Hütet|Läuft|Ist|War|Hat|Kam|Wechselte|Ging|Spielte|"
    r"Stand|Hält|Trägt|Heute|"
    r"Jetzt|Inzwischen|Mittlerweile|Torwart|Torhüter\w*|Innenverteidiger\w*|Verteidiger\w*|Stürmer\w*|Linksaußen|"
    r"Rechtsaußen|Sechser\w*|"
    r"Mittelfeldspieler\w*|Angreifer\w*|Profi)\b"
)
# "seit 2020", "noch bis 2027": it runs
RUNS = words(
    r"""
    [Ss]eit(?!dem\b) [Ss]either heute jetzt inzwischen mittlerweile derzeit momentan zurzeit aktuell nun heuer
    noch_immer immer_noch unter_Vertrag_steht
    """
)
# "wurde ich vom CLUB verpflichtet"
PASSIVE = words(r"wurde\w* worden werde wird ließ bekam erhielt")
# "in Bochum geboren", "in Kiel wohne ich": a town after all
LIVES = words(
    r"""
    geboren\w* gebürtig\w* stamm\w* aufgewachsen groß_geworden wohn\w+ lebt\w* lebe zu_Hause zuhause zur_Welt
    auf_die_Welt Schule Gymnasium Abitur studier\w* Studium Urlaub Krankenhaus Klinik Turnier\w* Lehrgang
    Länderspiel\w* Auswärts\w* verloren Familie Eltern Trainer arbeitet\w*
    """
)
# "zu CLUB ins Stadion gefahren": no move of a player
TRAVELS = words(
    r"""
    gefahren fahren fährt fuhr\w* gereist reist\w* geflogen fliegt fliegen ins_Stadion mitgenommen pendl\w*
    übergelaufen hielt halte halten zu_Hause Zug Heimspiel\w* Auswärts\w* Spiele?n? Besuch besucht\w* schau\w*
    kein_Weg Hause Schule Studium Ausflug
    """
)
# "Jugendverein", "erster Verein", "Heimatklub"
YOUTH_CLUB = parts("[Jj]ugend [Hh]eimat [Ee]rste [Kk]indheit [Dd]orf [Aa]usbildung [Nn]achwuchs [Kk]inder")
# "CLUB besitzt die Rechte", "was CLUB mit mir vorhat"
OWNS = words("besitzt besitzen gehöre gehörst gehört vorhat vorhaben Rückkaufoption Transferrechte Rechte zurückholen")
# a question that "Von CLUB." answers
WHENCE = parts(
    r"""
    [Ww]oher [Vv]on_wo [Vv]orher [Dd]avor [Zz]uvor \bkam(?:en|st)?\b [Gg]ekommen [Gg]ewechselt [Ww]echsel
    [Vv]erliehen [Aa]usgeliehen [Ll]eihe
    """
)
BORN = re.compile(r"\b(?:geboren\w*|gebürtig\w*|Welt)\b")
# "CLUB hat mich an CLUB verliehen": to whom is said
LENT_AWAY = compile_pattern(r"\b(?:an|nach|zu|zum|zur) (?:den |die |das )?TEAM")
# "PERSON vom CLUB": named with the club
NAMED_WITH = compile_pattern(rf"PERSON(?: \([^()]{{1,20}}\))? (?:von|vom|beim|bei|aus) {OPEN}$")
# "kam vom CLUB", "vom CLUB geholt": to the club he plays for, where no other is named
CAME = words(
    r"""
    kam\w* gekommen gewechselt wechselte\w* geholt verpflichtet losgeeist gestoßen stieß zugestoßen Neuzugang
    Zugang loseiste hergekommen rübergekommen umgezogen zurückgekehrt zurückgekommen
    """
)
COMES_FROM = re.compile(r"\bkomm(?:e|en|st|t)\b")
# "Der Volley beim CLUB": a thing that happened there, not a spell
THING_THERE = compile_pattern(
    r"\b(?:[Dd]er|[Dd]as|[Ee]in|[Ee]ine|[Dd]ie|[Vv]om|[Mm]ein|MY) (?:[\w-]+e[nrs]? )?(?!(?:Zeit|Jahre?n?|Saison|"
    r"Station|Vertrag|"
    r"[Pp]rofivertrag|Debüt|Leihe|Spielzeit|Rückrunde|Hinrunde|Nachwuchs|Ausbildung|Jugend|Anfänge?|Schritte?|"
    r"Kapitel|"
    r"Engagement|Rolle|Abenteuer|Einstand|Start|Karriere|Lehrzeit|Halbjahr|Intermezzo|Gastspiel) )"
    r"[A-ZÄÖÜ][\w-]+ (?:bei|beim) (?:der |den )?$"
)
# "hat mich mein Opa beim CLUB angemeldet": done to the one who tells it
DONE_TO = words(
    """
    angemeldet hingebracht gebracht mitgeschleppt geschleppt gesteckt entdeckt geholt gelotst vermittelt
    hingeschickt
    """
)
# "hat … angemeldet", "bin … gewechselt"
PERFECT = re.compile(
    r"\b(?:habe|hab|hat|haben|hast|bin|ist|bist|sind)\b.*\b(?:\w{0,8}ge\w{2,12}(?:t|en)|\w{3,12}iert)\b"
)
# "PERSON kenne ich aus CLUB", "in CLUB mit PERSON zusammengespielt"
KNOWS = words("kenne kennt kennen kannte kannten kennengelernt")
TOGETHER = words(
    """
    zusammengespielt zusammenspielten zusammen_gespielt gemeinsam_gespielt Mitspieler Sturmpartner Nebenmann
    """
)
ONCE = words(r"damals früher einst ehemals war Ex-\w+ seinerzeit")
# "danach vier Jahre in der Türkei, bei CLUB"
THEN_THERE = words("[Dd]ann [Dd]anach [Aa]nschließend [Ss]päter [Nn]achher [Zz]uletzt")
# "seit 2023 CLUB": a fragment of a lead
SINCE_BARE = compile_pattern(r"\b[Ss]eit (?:YEAR|[\w. ]{3,20}) $")
# "vom CLUB zum CLUB": a fragment that goes on to the next club
ON_TO = compile_pattern(r"^ (?:[\w.]+ ){0,3}(?:zu|zum|zur|nach|in|an) (?:den |der |die |das )?(?:\w+ )?TEAM")
STILL_THERE = re.compile(r"\bwegzudenken\b")
# "Ihre Ex-Kollegen vom CLUB", "meine alten Mitspieler bei CLUB"
OLD_MATES = compile_pattern(
    rf"\b(?:Ex-|(?:[Aa]lten?|[Ff]rühere[nr]?|[Ee]hemalige[nr]?|[Vv]ormalige[nr]?|[Ee]instige[nr]?) )"
    r"(?:[\w-]*[Kk]ollegen?|[\w-]*[Mm]itspielern?|[\w-]*[Kk]ameraden|[\w-]*[Gg]efährten|[\w-]*[Kk]umpels?|Freunden?) "
    rf"(?:von|vom|aus|bei|beim|in) {OPEN}$"
)
# "nach drei Jahren CLUB", "die zwei Saisons CLUB"
YEARS_BARE = compile_pattern(
    r"\b(?:[Ee]in|[Ee]inem|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|elf|\d\d?|MY|"
    r"viele|vielen|langen) "
    r"(?:\w+ )?(?:Jahre?n?|Saisons?|Saisonen|Spielzeiten) $"
)
ASKED_FOR_ONE = re.compile(
    r"\b(?:[Ee]rster?|[Ll]etzter?|[Vv]origer?|[Vv]orheriger?|[Ff]rüherer?|[Ee]hemaliger?) (?:Profi)?"
    r"(?:[Vv]erein|[Kk]lub|[Cc]lub|Station)|(?:Ex-|Jugend|Heimat|Stamm|Dorf|Kindheits)(?:[Vv]erein|[Kk]lub|[Cc]lub)"
)
# " (2016–2021)", " 2016 bis 2018": the years of a list of clubs
IN_YEARS = re.compile(r"^ ?\(?[^,;()]{0,12}(?:19|20)\d\d")
# "Im Juli zieht er weiter", "geht im Sommer": the present tense with a season is what lies ahead
SOON = re.compile(
    r"(?=.*\b(?:wechselt|wechsle|wechseln|wechselst|gehe?|geht|gehst|gehen|ziehe?|zieht|ziehst|ziehen|schließt|heuert|"
    r"unterschreibt|kehrt|verlässt|verlasse|verlassen)\b)"
    r"(?=.*\b(?:[Ii]m (?:Sommer|Winter|Januar|Juli)|[Zz]um 1\. (?:Juli|Januar)|[Aa]b (?:Juli|Januar)|"
    r"[Nn]ach (?:der|dieser) Saison|[Zz]ur (?:neuen|kommenden|nächsten) (?:Saison|Spielzeit)|[Ii]n der neuen)\b)"
)
LEAVING = words("verlässt verlasse verlassen nach_der_Saison zum_Saisonende am_Saisonende im_Sommer")
GOES_NOW = words("wechselt wechseln wechselst geht zieht")
OWNER = re.compile(r"[Ss]tamm(?:verein|klub|club)|Leihgeber")
# "Und nach der Karriere?", "Ihre Pläne?": what follows is no station yet
PLANS = parts("nach_der_(?:Karriere|aktiven) Zukunft in_(?:fünf|zehn)_Jahren Pläne nach_dem_Fußball Was_kommt_danach")
# "Nach Verl folgte …": after the spell there
AFTER = re.compile(r"^\W*Nach $")
FOLLOWS = re.compile(r"^ (?:folgte|kam|war|begann)\b")
# "PERSON, heute Schalke"
NAMED_ONCE = compile_pattern(
    r"PERSON(?: \([^()]{1,20}\))?, (?:heute|jetzt|inzwischen|mittlerweile|nun|aktuell|damals|früher|einst|"
    r"seinerzeit)(?: noch)? $"
)
BEHIND = re.compile(r"^[^,]{0,20}, (?:weil|wo|da|obwohl|denn|dort|das|als|während)\b")
