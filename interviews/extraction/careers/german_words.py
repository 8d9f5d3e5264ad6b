"""The words around a club's name in German: what makes it a station of somebody's, and what speaks against it.

Only patterns, over masked text (see `marks`); `german_roles` puts them together.
"""

import re

from interviews.extraction.careers.wording import parts, words
from interviews.extraction.marks import compile_pattern

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
    das_Kicken Ausbildung angemeldet eingeschrieben
    abgegeben abgeliefert eingetreten Heimatverein Jugendverein Heimatklub Jugendklub Dorfverein
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
    verlassen verließ\w* verliess\w* verlässt verlasse den_Rücken hinter_(?:sich|mir)_gelassen ade_gesagt
    Abschied Abgang Weggang Vertrag_auflöst\w* rausgeflogen aussortiert
    """
)

# a word that makes a town a club
OF_TRANSFERS = words(
    r"""
    gewechselt wechselte\w* transferiert ausgeliehen verliehen Leihe Ablöse ablösefrei Profivertrag Transfer Wechsel
    [Uu]nterschrieben verpflichtet Drittligisten? Zweitligisten? Bundesligisten? Regionalligisten?
    """
)
# The club acts: "CLUB holte mich", "hat mich CLUB verpflichtet", "CLUB gab mir eine Chance"
SIGNS = words(
    r"""
    holte\w* geholt verpflichtet\w* lotste\w* gelotst entdeckt\w* nahm nahmen genommen aufgenommen gekauft
    kaufte\w* angelte\w* geangelt sicherte\w* gesichert losgeeist eiste lieh geliehen ausgeliehen ausgeborgt
    abgeworben Chance Vertrag gesehen gescoutet gesichtet verlängert übernommen übernahm hochgezogen hochgeholt
    befördert ablösefrei Ablöse unter_die_Fittiche eingekleidet gebunden abgeluchst weggeschnappt weggelockt
    engagiert\w* gesteckt
    """
)
# "CLUB rief an, ich sagte zu": the call was followed
CALLED = words(
    """
    rief ruft anrief anruft angerufen klopfte klopft angeklopft meldete meldet gemeldet fragte angefragt anklopfte
    Anruf Angebot schrieb Ruf vor_der_Tür auf_der_Matte am_Telefon
    """
)
FOLLOWED = words(
    r"""
    zugesagt sagte_(?:ich_|er_|sie_)?(?:sofort_|gleich_)?zu unterschrieben unterschrieb angenommen gezogen zog
    bin_ich_hin umgezogen gezögert zugeschlagen zugegriffen gegangen hingegangen hingefahren gepackt sofort_ja
    nicht_lange_überleg\w* Koffer geblieben blieb_ich dort_blieb da_blieb gewechselt gelandet
    """
)
# "CLUB hat mich nicht übernommen", "CLUB schickte mich weg", "CLUB verlieh mich"
DISMISSES = compile_pattern(
    r"\bließ\w* ME (?:ziehen|gehen)|\b(?:aussortiert\w*|weggeschickt|schickte|übernommen|gehen lassen|ließ mich "
    r"gehen|abgegeben|verkauft\w*|"
    r"verlieh|"
    r"verliehen|ausgemustert|vor die Tür|freigestellt|ziehen lassen|gab mich ab|entlassen)\b"
)

# The clause speaks of cheering, an opponent, an offer or work beside the pitch
NOT_PLAYING = parts(
    r"""
    \b[Ww]ie_kommt_(?:ein|man|jemand)
    MY_(?:Verein|Klub|Club)(?:_als_(?:KIN|Kind)|_von_früher|_in_der_Kindheit|_des_Herzens)?\?
    \b(?:Rot|Gelb-Rot|Gelb|Platzverweis|Elfer|Eigentor)\b [Tt]raum(?:verein|klub|club|ziel)
    [Ss]tadion(?:erlebnis|besuch) [Mm]it_(?:dem_|der_|MY_)?KIN_(?:bei|beim|zu|zum)\b
    (?:bei|beim|in)_.*mal_getroffen traf_\w*mal_(?:bei|beim|in)\b \b[Ff]ans?\b [\w-]+-Fan\b [Ll]ieblings
    [Hh]erzens [Dd]auerkarte [Kk]urve [Aa]nhänger [Dd]aumen schwärm Bettwäsche \bHerz_(?:schlägt|schlug)
    schlägt_(?:\S+_){1,2}Herz im_Herzen
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
    steht_fest ist_fix ist_perfekt beschlossene_Sache
    ab_(?:dem_)?(?:Sommer|Juli|Januar|Winter|nächste[rm]|kommende[rm]) künftig\w* zur_neuen_Saison
    (?:in_der_)?kommende[nr]?_Saison nächste[rn]?_(?:Saison|Spielzeit) ausklingen demnächst bald
    im_Sommer_(?:wechsel|geh|spiel)\w* nach_der_Saison nach_Saisonende
    """
)
LENDS = re.compile(
    r"\b(?:ausgeliehen\w*|verliehen\w*|leihweise|Leih\w*|[Ll]eihe|auf Leihbasis|ausgeborgt|geliehen|lieh|"
    r"parkte\w*|geparkt|Leihstation)\b",
    re.IGNORECASE,
)
# a finite verb: the sentence is no list
VERB = words(
    """
    ist war waren warst hat habe hab haben hast hatte bin bist sind wird wurde wurden kommt kam spielt spielte
    spiele spielst steht stand gibt gab geht ging wollte will kann konnte muss musste macht machte lief läuft
    sagt sagte hielt holte blieb zog wechselte wechselt folgte gefällt wartet fehlt heißt hieß mag fuhr fahren
    schlägt gewann verlor tut denken denke dachte weiß wusste liegt lag braucht freue finde fand passt passte
    bleibt bleibe trifft traf gehe gehst gehen komme kommst kommen wechsle ziehe zieht verlasse rief ruft nahm
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
# "Dorthin kam ich von CLUB": to the club named before
THITHER = words("[Dd]orthin [Dd]ahin")
# "kam vom CLUB", "vom CLUB geholt": to the club he plays for, where no other is named
CAME = words(
    r"""
    kam\w* gekommen gewechselt wechselte\w* geholt verpflichtet losgeeist gestoßen stieß zugestoßen Neuzugang
    Zugang loseiste hergekommen rübergekommen umgezogen zurückgekehrt zurückgekommen heimgekehrt heimgekommen heimgeholt
    """
)
COMES_FROM = re.compile(r"\bkomm(?:e|en|st|t)\b")
# "hat mich mein Opa beim CLUB angemeldet": done to the one who tells it
DONE_TO = words(
    """
    angemeldet eingeschrieben hingebracht gebracht mitgeschleppt hingeschleppt geschleppt gesteckt abgegeben abgeliefert
    abgesetzt hingefahren entdeckt geholt gelotst vermittelt hingeschickt
    """
)
# "hat … angemeldet", "bin … gewechselt"
PERFECT = re.compile(
    r"\b(?:habe|hab|hat|haben|hast|bin|ist|bist|sind)\b.*\b(?:\w{0,8}ge\w{2,12}(?:t|en)|\w{3,12}iert)\b"
)
# "kam ein Späher von CLUB und nahm mich mit": he went there
SCOUT = compile_pattern(
    r"\b(?:[Ss]couts?|[Ss]päher|[Tt]alentsucher|[Aa]bgesandter)\w* (?:von|vom|des|der) (?:der |den )?$"
)
TAKEN = compile_pattern(
    r"\b(?:nahm|holte|lotste|entdeckte|überredete|lud) ME|ME (?:\w+ ){0,2}(?:mitgenommen|geholt|gelotst)\b"
)
# "PERSON kenne ich aus CLUB", "in CLUB mit PERSON zusammengespielt"
KNOWS = words("kenne kennt kennen kannte kannten kennengelernt")
TOGETHER = words(
    r"""
    zusammengespielt zusammenspielten zusammen_gespielt gemeinsam_gespielt zusammen_\w+_und_gespielt Mitspieler
    Sturmpartner Nebenmann
    """
)
ONCE = words(r"damals früher einst ehemals war Ex-\w+ seinerzeit")
# "Danach war ich bei CLUB", "und anschließend spielte ich für CLUB": what opens a clause about the next club
OPENS_NEXT = re.compile(
    r"^\W*(?:[Uu]nd )?"
    r"(?i:dann|danach|darauf|anschließend|später|zuletzt|hinterher|nachher|hernach|im Anschluss|von dort)\b"
)
# "Ende Januar hat der CLUB zugegriffen": said in a lead, of the player it is about
GRABBED = words("zugegriffen zugeschlagen nachgelegt griff_zu griff_noch_einmal_zu schlug_zu nachgebessert")
# "zuletzt in der U23": not what he was there for
AT_LAST = re.compile(r"\b(?:zuletzt|am Ende|zum Schluss|zum Abschluss)\b[^,.;]*")
# goals and saves, of which reports of the last match tell in the past
MATCH = words(
    r"""
    traf trafen getroffen schoss schossen geschossen köpfte erzielte\w* verwandelte\w* parierte\w* hielt jubelte\w*
    feierte\w* gewann gewonnen netzte\w* lenkte\w* glänzte\w*
    """
)
LONG_AGO = words(r"damals früher\w* einst\w* seinerzeit ehemalige\w* YEAR Jahren? [Ex]x-\w+ Ex-\w+ davor zuvor vorher")
# "der für CLUB spielte": said of the one named before
WHO_PLAYED = compile_pattern(r", (?:der|die|HE) (?:\w+ ){0,3}?(?:bei|beim|für|in) (?:den |die |der )?$")
# "danach vier Jahre in der Türkei, bei CLUB"
THEN_THERE = words("[Dd]ann [Dd]anach [Aa]nschließend [Ss]päter [Nn]achher [Zz]uletzt")
STILL_THERE = re.compile(r"\bwegzudenken\b")
ASKED_FOR_ONE = re.compile(
    r"\b(?:[Ee]rster?|[Ll]etzter?|[Vv]origer?|[Vv]orheriger?|[Ff]rüherer?|[Ee]hemaliger?) (?:Profi)?"
    r"(?:[Vv]erein|[Kk]lub|[Cc]lub|Station)|(?:Ex-|Jugend|Heimat|Stamm|Dorf|Kindheits)(?:[Vv]erein|[Kk]lub|[Cc]lub)"
)
# "Im Juli zieht er weiter", "geht im Sommer": the present tense with a season is what lies ahead
SOON = re.compile(
    r"(?=.*\b(?:wechselt|wechsle|wechseln|wechselst|gehe?|geht|gehst|gehen|ziehe?|zieht|ziehst|ziehen|schließt|heuert|"
    r"unterschreibt|kehrt|verlässt|verlasse|verlassen)\b)"
    r"(?=.*\b(?:[Ii]m (?:Sommer|Winter|Januar|Juli)|[Zz]um 1\. (?:Juli|Januar)|[Aa]b (?:Juli|Januar)|"
    r"[Nn]ach (?:der|dieser) Saison|[Zz]ur (?:neuen|kommenden|nächsten) (?:Saison|Spielzeit)|[Ii]n der neuen)\b)"
)
LEAVING = words("verlässt verlasse verlassen nach_der_Saison zum_Saisonende am_Saisonende im_Sommer")
GOES_NOW = words("wechselt wechseln wechselst geht zieht")
# "Und nach der Karriere?", "Ihre Pläne?": what follows is no station yet
PLANS = parts("nach_der_(?:Karriere|aktiven) Zukunft in_(?:fünf|zehn)_Jahren Pläne nach_dem_Fußball Was_kommt_danach")
