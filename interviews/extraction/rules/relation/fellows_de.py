"""How German speaks of team-mates, schoolmates and friends: "unser Kapitän Edin Marsic", "mein bester
Freund".
"""

import re

from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_ROLE,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, row

MATE_DE = (
    r"(?<![\w-])(?:[\w-]{0,12}[Mm]itspieler|[\w-]{0,14}(?:[Tt]eam|[Mm]annschafts|"
    r"[Zz]immer|[Aa]uswahl|[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Ss]turm|[Aa]bwehr|[Kk]lub|"
    r"[Vv]ereins)"
    r"[\w-]{0,2}(?:[Kk]olleg(?:e|en)|[Kk]ollegin|[Pp]artner|[Gg]enosse|[Nn]achbar|"
    r"[Kk]amerad(?:en)?)|(?:[Zz]immer|[Tt]isch|[Ss]pind|[Ss]itz|[Kk]abinen|"
    r"[Pp]latz)(?:nachbar|genosse|partner)n?|"
    r"Nebenmann|[\w-]{3,14}verteidiger-?[Kk]olleg(?:e|en)|[\w-]{4,14}partner)(?:in|innen|n|s)?\b"
)
OURS_DE = (
    r"(?<![\w-])(?!Gegen|gegen|Ex-|Lieblings)(?:[\w-]{0,18}(?:[Kk]apitän|[Tt]orwart|"
    r"[Tt]orhüter|[Kk]eeper|[Ss]türmer|[Vv]erteidiger|[Ss]pieler|[Tt]orjäger|"
    r"[Nn]euzugang|[Aa]ngreifer|[Aa]bwehrchef|[Ss]pielmacher|[Ss]echser|[Aa]chter|"
    r"[Zz]ehner|[Ss]pielführer|[Rr]outinier|[Zz]ugang|[Rr]ückkehrer|[Ll]inksaußen|"
    r"[Rr]echtsaußen|[Ss]chlussmann|[Kk]olleg(?:e|en)|[Bb]omber|[Ll]eitwolf|[Kk]eeperin|"
    r"Nummer [Ee]ins)(?:in|s)?)\b"
)
_SAME_DE = (
    r"(?:gleichen?|selben?|dieselben?|derselben?|denselben?|einer|"
    r"eine) (?:[\w-]+ )?[\w-]{0,12}(?:[Ss]chule|[Kk]lasse|[Ss]chulbank|[Gg]ymnasium|"
    r"[Ii]nternat)\b"
)
_TEAM_DE = (
    r"(?:LEVEL|[\w-]{0,16}(?:[Mm]annschaft|[Tt]eam|[Aa]uswahl|[Jj]ugend|[Aa]kademie|"
    r"[Nn]achwuchs|[Ii]nternat|[Ll]ehrgang|[Ll]ehrgängen|NLZ|[Rr]eserve)"
    r"|gespielt|gekickt|aufgelaufen|trainiert|zusammengespielt)\b"
)


# "Karten gespielt", "auf der Konsole gespielt": not football
_NO_GAME = (
    r"(?!.{0,80}\b(?:Karten|Playstation|PlayStation|Konsole|FIFA|Schach|Tennis|Golf|"
    r"Tischtennis|Padel)\b)"
)

GERMAN: tuple[Row, ...] = (
    # "mein Zimmerkollege Edin Marsic", "seinen Mitspieler Edin Marsic", "Ihr Sturmpartner Edin Marsic"
    row(rf"(?:OWN|OUR) GAP{MATE_DE},? WHO", MATE, "own_mate", WHY_ROLE, claims=False),
    row(
        rf"(?P<who>PERSON),? (?:der |die |dem |den )?(?:OWN|OUR) GAP{MATE_DE}",
        MATE,
        "own_mate",
        WHY_ROLE,
        claims=False,
    ),
    row(
        rf"(?P<who>PEOPLE|HE) (?:ist|war|waren|wurde|sind) GAP(?:OWN|OUR) GAP{MATE_DE}",
        MATE,
        "is_mate",
        WHY_ROLE,
    ),
    # "Meine Mitspieler waren Edin Marsic und Jo Brandl", "Mein Zimmerkollege ist Edin Marsic"
    row(
        rf"(?:OWN|OUR) GAP{MATE_DE}(?: [^.!?,;]{{1,30}}?)? (?:ist|war|waren|sind|heißt|"
        r"hieß) GAP(?P<who>PEOPLE)",
        MATE,
        "is_mate",
        WHY_ROLE,
    ),
    # "unser Kapitän Edin Marsic", "unsere Torhüterin, Edda Marsic", "Ihr Kapitän Edin Marsic"
    row(rf"(?:OUR|MY) GAP{OURS_DE},? WHO", MATE, "one_of_ours", WHY_ROLE, claims=False),
    # "Edin Marsic, unser Kapitän", "Edda Marsic, unserer Stürmerin"
    row(rf"(?P<who>PERSON),? (?:der |die )?OUR GAP{OURS_DE}", MATE, "one_of_ours", WHY_ROLE, claims=False),
    row(rf"(?P<who>PERSON|HE) (?:ist|war) GAPOUR GAP{OURS_DE}", MATE, "one_of_ours", WHY_ROLE),
    # "wenn Kapitän Edin Marsic fehlt", "Mitspieler Edin Marsic", "Teamkollegin Edda Marsic"
    row(
        r"(?<![\w\ue000\ue001\ue008\ue00a\ue00c-])(?<![\ue008\ue00a\ue00c] )(?<!gegnerische )"
        r"(?<!gegnerischen )"
        rf"(?:[Kk]apitän(?:in)?|[Ss]pielführer(?:in)?|{MATE_DE}) WHO",
        MATE,
        "mate_named",
        "a captain or team-mate is named without saying whose: the player speaks of his own",
        certainty="implied",
        claims=False,
    ),
    # "Mit Edin Marsic habe ich schon in der U16 gespielt", "mit Edin Marsic zusammengespielt"
    row(
        rf"\b[Mm]it {_NO_GAME}(?P<who>PEOPLE|HE)[^.!?;]{{0,80}}?\b(?:zusammengespielt|"
        r"zusammenspiel\w*|gespielt|gekickt|aufgelaufen|"
        r"(?:zusammen|gemeinsam) (?:spiele|spielen|trainiere|trainieren|kicke|kicken)|"
        r"auf dem Platz (?:gestanden|stehen|stand))\b",
        MATE,
        "played_with",
        WHY_PLAYED,
        by_self=True,
    ),
    # "Außerdem kicke ich jetzt wieder mit Edin Marsic", "Ich spiele gern mit Edin Marsic zusammen"
    row(
        r"\b(?:spiele|spielen|spielte|spielten|kicke|kicken|kickte|stürme|stürmen|trainiere|"
        rf"verteidige) {_NO_GAME}(?:SELF |WE )?(?:[\w-]+ ){{0,6}}(?:mit|neben) (?P<who>PEOPLE)",
        MATE,
        "played_with",
        WHY_PLAYED,
        by_self=True,
    ),
    # "Mit Edin Marsic war ich in der Niedersachsenauswahl", "zusammen mit Edin Marsic in der U17"
    row(
        rf"\b[Mm]it {_NO_GAME}(?P<who>PEOPLE) (?:war|bin|stand|habe|hab) SELF [^.!?;]{{0,50}}?\b{_TEAM_DE}",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    row(
        rf"\b(?:zusammen|gemeinsam) mit {_NO_GAME}(?P<who>PEOPLE) [^.!?;,]{{0,40}}?\b{_TEAM_DE}",
        MATE,
        "played_with",
        WHY_PLAYED,
        by_self=True,
    ),
    # "Gemeinsam mit Edin Marsic bilden Sie das Duo", "neben Edin Marsic verteidigen"
    row(
        r"\b(?:[Gg]emeinsam mit|[Zz]usammen mit|[Nn]eben|[Aa]n der Seite von|"
        r"[Mm]it) (?P<who>PEOPLE) (?:bilden|bildest|bilde|stürmen|stürmst|stürme|verteidigen|"
        r"verteidigst|verteidige|spielen|spielst) SELF",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    # "Edin Marsic. Das war der Beste, mit dem ich je gespielt habe."
    row(
        r"\b[Bb]este,? mit (?:dem|der|HE) SELF (?:je|jemals) [^.!?]{0,40}\b(?:gespielt|"
        r"Mannschaft|Platz|Team)\b",
        MATE,
        "best_played_with",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "Bei uns spielt Edin Marsic auf der Sechs"
    row(
        r"\b[Bb]ei WE (?:[\w-]+ )?(?:spielt|hält|verteidigt|steht|stürmt) WHO",
        MATE,
        "plays_with_us",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "…, mit dem war ich 2016 in der Auswahl", "mit dem ich in der U17 gespielt habe"
    row(
        rf"\bmit (?:dem|der|denen|HE) (?:SELF |(?:war|habe|bin|spiele) SELF )[^.!?;]{{0,60}}?\b{_TEAM_DE}",
        MATE,
        "played_with",
        WHY_PLAYED,
    ),
    # "Edin Marsic und ich haben zusammen in der U17 gespielt"
    row(
        rf"(?P<who>PERSON|HE) und SELF [^.!?;]{{0,50}}\b(?:zusammen|gemeinsam|miteinander|{_TEAM_DE})",
        MATE,
        "played_with",
        WHY_PLAYED,
        context=re.compile(_TEAM_DE.replace("LEVEL", r"U ?\d\d")),
    ),
    # "Wir waren zusammen in der U20", "Wir haben in der U17 zusammen gespielt"
    row(
        r"WE (?:waren|haben|sind|spielen|spielten|standen|hatten|"
        rf"kamen) (?:[\w-]+ ){{0,3}}(?:zusammen|gemeinsam|beide) (?:[\w-]+ ){{0,6}}{_TEAM_DE}",
        MATE,
        "we_played",
        WHY_PLAYED,
        certainty="implied",
    ),
    row(
        r"WE (?:waren|haben|sind|spielen|spielten|standen|hatten|"
        rf"kamen) [^.!?;,]{{0,40}}\b{_TEAM_DE} (?:[\w-]+ )?(?:zusammen|gemeinsam)\b",
        MATE,
        "we_played",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "Wir fahren jeden Morgen zusammen zum Training"
    row(
        r"WE (?:fahren|gehen|laufen|pendeln) (?:[\w-]+ ){0,4}(?:zusammen|"
        r"gemeinsam) (?:[\w-]+ ){0,2}(?:zum|ins) (?:[\w-]*[Tt]raining|Stadion)\b",
        MATE,
        "we_played",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "Wir teilen uns auf den Lehrgängen das Zimmer", "Ich teile mir ein Zimmer mit Edin Marsic"
    row(
        r"\b(?:teile|teilen|teilten|geteilt)\b[^.!?;]{0,60}\bZimmer\b",
        MATE,
        "share_a_room",
        WHY_PLAYED,
        certainty="implied",
        by_self=True,
    ),
    row(
        r"\bZimmer\b[^.!?;]{0,40}\b(?:teile|teilen|teilten|geteilt)\b",
        MATE,
        "share_a_room",
        WHY_PLAYED,
        certainty="implied",
        by_self=True,
    ),
    # "Der kam mit mir aus Husum", "Er spielt mit mir in der U19"
    row(
        r"(?P<who>PERSON|HE) (?:NEAR )?(?:kam|spielt|spielte|wechselte|ging|steht|stand|"
        r"trainiert) (?:[\w-]+ ){0,2}mit ME (?:[\w-]+ ){0,2}(?:aus|von|vom|zu|zum|nach|bei|"
        r"beim|in|im)\b",
        MATE,
        "with_me",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "Ich kam für Edin Marsic rein", "für Edin Marsic eingewechselt"
    row(
        r"\bfür (?P<who>PERSON|HE) (?:[\w-]+ ){0,2}(?:rein|reingekommen|eingewechselt|"
        r"ins Spiel|in die Partie|ausgewechselt|auf den Platz|aufs Feld|gekommen)\b",
        MATE,
        "came_on_for",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "nach einer Flanke von Edin Marsic"
    row(
        r"\b(?:Flanke|Vorlage|Pass|Zuspiel|Ecke|Steilpass|Hereingabe|Querpass|Freistoß|"
        r"Doppelpass) (?:von|mit) (?P<who>PERSON)",
        MATE,
        "his_cross",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "Edin Marsic haben Sie im November kennengelernt" – "Es war bisher nur ein Lehrgang"
    row(
        r"(?P<who>PERSON) (?:haben|hast) SELF [^.!?;]{0,40}\bkennengelernt",
        MATE,
        "met_in_camp",
        WHY_SCENE,
        certainty="implied",
        context=re.compile(r"\b(?:Lehrgang|Lehrgängen|Trainingslager|Kabine|Auswahl)\b"),
    ),
    # "Ole und ich waren auf der gleichen Schule", "mit dem ich in einer Klasse saß"
    row(rf"(?P<who>PERSON|HE) und SELF [^.!?;]{{0,60}}\b{_SAME_DE}", SCHOOL, "one_school", WHY_SCHOOL),
    row(rf"SELF und (?P<who>PERSON|HE) [^.!?;]{{0,60}}\b{_SAME_DE}", SCHOOL, "one_school", WHY_SCHOOL),
    row(
        rf"\b[Mm]it (?P<who>PEOPLE) [^.!?;]{{0,60}}\b{_SAME_DE}",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        by_self=True,
    ),
    row(
        rf"\bmit (?:dem|der|denen|HE) (?:SELF |(?:war|bin|saß|ging) SELF )[^.!?;]{{0,60}}\b{_SAME_DE}",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    row(
        rf"WE [^.!?;]{{0,60}}\b(?:{_SAME_DE}|in der Klasse nebeneinander|zusammen (?:zur|"
        r"in die|auf die) Schule|zusammen in der Schule)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
    ),
    row(
        r"WE (?:kennen|kannten) (?:WE )?(?:[\w-]+ ){0,3}(?:aus|von|"
        r"seit) der [\w-]{0,10}(?:[Ss]chule|[Ss]chulzeit|[Kk]lasse)\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
    ),
    # "Wir kennen uns aus der 7b"
    row(
        r"WE kennen (?:WE )?(?:noch |schon )?aus der \d{1,2}[a-f]\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
    ),
    # "mein Schulfreund Edin Marsic", "Edin Marsic, ein Klassenkamerad", "Edin Marsic war mein Mitschüler"
    row(
        r"\b(?:Schulfreund|Klassenkamerad|Mitschüler|Schulkamerad|Banknachbar|"
        r"Schulkumpel)(?:in|en|n)? (?P<who>PEOPLE)",
        SCHOOL,
        "schoolmate_named",
        WHY_SCHOOL,
        claims=False,
        by_self=True,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:,| ist| war) GAP(?:OWN|OUR|ein|eine) GAP(?:Schulfreund|"
        r"Klassenkamerad|Mitschüler|Schulkamerad|Banknachbar|Schulkumpel)(?:in|en|n)?\b",
        SCHOOL,
        "schoolmate_named",
        WHY_SCHOOL,
    ),
    # "mein bester Freund Edin Marsic", "Meine beste Freundin Edda Marsic", "mein Kumpel Edin Marsic"
    row(
        r"OWN (?:[\w-]+ )?(?:beste[rnm]?|gute[rnm]?|enge[rnm]?|engste[rnm]?|alte[rnm]?|"
        r"langjährige[rnm]?) (?:[\w-]+ )?(?:Freund|Freundin|Kumpel|Freunde|Freunden),? WHO",
        FRIEND,
        "own_friend",
        WHY_FRIEND,
        claims=False,
    ),
    row(
        r"(?:OWN|OUR) (?:Kumpel|Kumpels|Freunde|Freunden|Freundinnen),? WHO",
        FRIEND,
        "own_friend",
        WHY_FRIEND,
        claims=False,
    ),
    row(
        r"(?P<who>PEOPLE|HE),? (?:(?:ist|war|wurde|sind|waren) )?(?:[\w-]+ ){0,3}(?:OWN|ein|eine|"
        r"einer) (?:[\w-]+ ){0,2}(?:beste[rn]?|gute[rn]?|enge[rn]?|engsten|alter|besten|"
        r"guten) (?:[\w-]+ )?(?:Freund|Freundin|Kumpel|Freunde)\b",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    row(
        r"OWN (?:beste[rn]?|engste[rn]?) (?:Freund|Freundin|Kumpel)(?: im Team|"
        r" in der Mannschaft| im Fußball)? (?:ist|war|bleibt|heißt) GAP(?P<who>PEOPLE)",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    # "mit Edin Marsic bin ich eng befreundet", "Wir sind gute Freunde"
    row(
        r"\b[Mm]it (?P<who>PEOPLE|HE) [^.!?;]{0,40}\bbefreundet\b",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
        by_self=True,
    ),
    row(
        r"WE sind (?:[\w-]+ ){0,3}(?:Freunde|Freundinnen|Kumpels|befreundet)\b",
        FRIEND,
        "we_are_friends",
        WHY_FRIEND,
        certainty="implied",
    ),
    # "Ihr Sturmpartner Edin Marsic geht. Was geht da verloren?" – "Mein bester Freund im Team."
    row(
        r"^[\"„“»«(]?(?:[\w-]+, )?MY (?:beste|engste)[rn]? (?:Freund|Freundin|Kumpel)(?: [^.!?,]{1,40})?[.!]",
        FRIEND,
        "we_are_friends",
        WHY_FRIEND,
        certainty="implied",
    ),
    # "Beim Essen sitze ich neben Edin Marsic", "Dein Spind steht neben dem von Edin Marsic"
    row(
        r"\b(?:sitze|sitzt|sitzen|saß) (?:SELF )?(?:[\w-]+ ){0,3}neben (?P<who>PERSON)",
        MATE,
        "sits_beside",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    row(
        r"\b(?:Spind|Kabinenplatz|Platz in der Kabine) [^.!?;]{0,30}\bneben (?:dem |"
        r"der )?(?:von )?(?P<who>PERSON)",
        MATE,
        "sits_beside",
        WHY_SCENE,
        certainty="implied",
    ),
    # "Ich habe ein Zimmer mit Edin Marsic", "Die 7 gehört Edin Marsic", "hier trägt die Binde Edin Marsic"
    row(
        r"\b(?:[Dd]ie|[Dd]er|[Nn]ummer) \d\d? (?:gehört|hat|trägt|hatte)(?: leider| schon| ja|"
        r" eben)? WHO",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        claims=False,
    ),
    row(
        r"\bBinde (?:trägt|hat) (?:[\w-]+ ){0,2}WHO",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        claims=False,
    ),
    # "Edin Marsic war mein Trauzeuge"
    row(r"(?P<who>PERSON|HE) (?:ist|war|wird) GAPMY Trauzeug(?:e|in)\b", FRIEND, "best_man", WHY_FRIEND),
)

# "mein Freund Edin Marsic", said by a man; by a woman it may be her partner
MAN_FRIEND = row(r"OWN Freund,? WHO", FRIEND, "own_friend", WHY_FRIEND, certainty="implied", claims=False)
# "meine Freundin Edda Marsic", said by a woman
WOMAN_FRIEND = row(r"OWN Freundin,? WHO", FRIEND, "own_friend", WHY_FRIEND, certainty="implied", claims=False)
