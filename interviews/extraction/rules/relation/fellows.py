"""Team-mates, schoolmates and friends: "meine Mitspielerin Edda Marsic", "Wir saßen in einer Klasse", "mein bester Freund".

A captain or a striker who is "ours" is a team-mate; "mit dem" and "wir" mean the person named last before. A "Freundin"
of a man is not a friend in this sense unless she is "beste" or "gute".
"""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.asked import Topic, read_topics
from interviews.extraction.rules.relation.spoken import Row, compile_row, read_rows

_MATE, _SCHOOL, _FRIEND = ("teammate",), ("schoolmate",), ("friend",)
_WHY_ROLE = "the words call the other the player's team-mate, or one of his own team"
_WHY_PLAYED = "the player says that they played, or play, in one team"
_WHY_SCENE = "what is told of a match or a training has both in one team"
_WHY_SCHOOL = "they went to one school or sat in one class"
_WHY_FRIEND = "the words call the other a friend of the player"
_WHY_ASKED = "the question asks for somebody of the player's team, and the answer names him"
_WHY_ASKED_FRIEND = "the question asks for a friend, and the answer names him"

_MATE_DE = (
    r"(?<![\w-])(?:[\w-]{0,12}[Mm]itspieler|[\w-]{0,14}(?:[Tt]eam|[Mm]annschafts|[Zz]immer|[Aa]uswahl|[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Ss]turm|[Aa]bwehr|[Kk]lub|[Vv]ereins)"
    r"[\w-]{0,2}(?:[Kk]olleg(?:e|en)|[Kk]ollegin|[Pp]artner|[Gg]enosse|[Nn]achbar|[Kk]amerad(?:en)?)|(?:[Zz]immer|[Tt]isch|[Ss]pind|[Ss]itz|[Kk]abinen|[Pp]latz)(?:nachbar|genosse|partner)n?|"
    r"Nebenmann|[\w-]{3,14}verteidiger-?[Kk]olleg(?:e|en)|[\w-]{4,14}partner)(?:in|innen|n|s)?\b"
)
_OURS_DE = (
    r"(?<![\w-])(?!Gegen|gegen|Ex-|Lieblings)(?:[\w-]{0,18}(?:[Kk]apitän|[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Ss]türmer|[Vv]erteidiger|[Ss]pieler|[Tt]orjäger|"
    r"[Nn]euzugang|[Aa]ngreifer|[Aa]bwehrchef|[Ss]pielmacher|[Ss]echser|[Aa]chter|[Zz]ehner|[Ss]pielführer|[Rr]outinier|[Zz]ugang|[Rr]ückkehrer|[Ll]inksaußen|"
    r"[Rr]echtsaußen|[Ss]chlussmann|[Kk]olleg(?:e|en)|[Bb]omber|[Ll]eitwolf|[Kk]eeperin|Nummer [Ee]ins)(?:in|s)?)\b"
)
_SAME_DE = r"(?:gleichen?|selben?|dieselben?|derselben?|denselben?|einer|eine) (?:[\w-]+ )?[\w-]{0,12}(?:[Ss]chule|[Kk]lasse|[Ss]chulbank|[Gg]ymnasium|[Ii]nternat)\b"
_TEAM_DE = (
    r"(?:LEVEL|[\w-]{0,16}(?:[Mm]annschaft|[Tt]eam|[Aa]uswahl|[Jj]ugend|[Aa]kademie|[Nn]achwuchs|[Ii]nternat|[Ll]ehrgang|[Ll]ehrgängen|NLZ|[Rr]eserve)"
    r"|gespielt|gekickt|aufgelaufen|trainiert|zusammengespielt)\b"
)


def _row(source: str, types: tuple[str, ...], rule: str, why: str, **more: object) -> Row:
    return Row(compile_row(source), types, rule, why, **more)  # type: ignore[arg-type]


# "Karten gespielt", "auf der Konsole gespielt": not football
_NO_GAME = (
    r"(?!.{0,80}\b(?:Karten|Playstation|PlayStation|Konsole|FIFA|Schach|Tennis|Golf|Tischtennis|Padel)\b)"
)

_GERMAN: tuple[Row, ...] = (
    # "mein Zimmerkollege Edin Marsic", "seinen Mitspieler Edin Marsic", "Ihr Sturmpartner Edin Marsic"
    _row(rf"(?:OWN|OUR) GAP{_MATE_DE},? WHO", _MATE, "own_mate", _WHY_ROLE, claims=False),
    _row(
        rf"(?P<who>PERSON),? (?:der |die |dem |den )?(?:OWN|OUR) GAP{_MATE_DE}",
        _MATE,
        "own_mate",
        _WHY_ROLE,
        claims=False,
    ),
    _row(
        rf"(?P<who>PEOPLE|HE) (?:ist|war|waren|wurde|sind) GAP(?:OWN|OUR) GAP{_MATE_DE}",
        _MATE,
        "is_mate",
        _WHY_ROLE,
    ),
    # "Meine Mitspieler waren Edin Marsic und Jo Brandl", "Mein Zimmerkollege ist Edin Marsic"
    _row(
        rf"(?:OWN|OUR) GAP{_MATE_DE} (?:ist|war|waren|sind|heißt|hieß) GAP(?P<who>PEOPLE)",
        _MATE,
        "is_mate",
        _WHY_ROLE,
    ),
    # "unser Kapitän Edin Marsic", "unsere Torhüterin, Edda Marsic", "Ihr Kapitän Edin Marsic"
    _row(rf"(?:OUR|MY) GAP{_OURS_DE},? WHO", _MATE, "one_of_ours", _WHY_ROLE, claims=False),
    # "Edin Marsic, unser Kapitän", "Edda Marsic, unserer Stürmerin"
    _row(
        rf"(?P<who>PERSON),? (?:der |die )?OUR GAP{_OURS_DE}", _MATE, "one_of_ours", _WHY_ROLE, claims=False
    ),
    _row(rf"(?P<who>PERSON|HE) (?:ist|war) GAPOUR GAP{_OURS_DE}", _MATE, "one_of_ours", _WHY_ROLE),
    # "wenn Kapitän Edin Marsic fehlt", "Mitspieler Edin Marsic", "Teamkollegin Edda Marsic"
    _row(
        rf"(?<![\w\ue000\ue001\ue008\ue00a\ue00c-])(?<![\ue008\ue00a\ue00c] )(?:[Kk]apitän(?:in)?|[Ss]pielführer(?:in)?|{_MATE_DE}) WHO",
        _MATE,
        "mate_named",
        "a captain or team-mate is named without saying whose: the player speaks of his own",
        certainty="implied",
        claims=False,
    ),
    # "Mit Edin Marsic habe ich schon in der U16 gespielt", "mit Edin Marsic zusammengespielt"
    _row(
        rf"\b[Mm]it {_NO_GAME}(?P<who>PEOPLE|HE)[^.!?;]{{0,80}}?\b(?:zusammengespielt|zusammenspiel\w*|gespielt|gekickt|aufgelaufen|"
        r"(?:zusammen|gemeinsam) (?:spiele|spielen|trainiere|trainieren|kicke|kicken)|auf dem Platz (?:gestanden|stehen|stand))\b",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        by_self=True,
    ),
    # "Außerdem kicke ich jetzt wieder mit Edin Marsic", "Ich spiele gern mit Edin Marsic zusammen"
    _row(
        rf"\b(?:spiele|spielen|spielte|spielten|kicke|kicken|kickte|stürme|stürmen|trainiere|verteidige) {_NO_GAME}(?:SELF |WE )?(?:[\w-]+ ){{0,6}}(?:mit|neben) (?P<who>PEOPLE)",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        by_self=True,
    ),
    # "Mit Edin Marsic war ich in der Niedersachsenauswahl", "zusammen mit Edin Marsic in der U17"
    _row(
        rf"\b[Mm]it (?P<who>PEOPLE) (?:war|bin|stand|habe|hab) SELF [^.!?;]{{0,50}}?\b{_TEAM_DE}",
        _MATE,
        "played_with",
        _WHY_PLAYED,
    ),
    _row(
        rf"\b(?:zusammen|gemeinsam) mit (?P<who>PEOPLE) [^.!?;,]{{0,40}}?\b{_TEAM_DE}",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        by_self=True,
    ),
    # "Gemeinsam mit Edin Marsic bilden Sie das Duo", "neben Edin Marsic verteidigen"
    _row(
        r"\b(?:[Gg]emeinsam mit|[Zz]usammen mit|[Nn]eben|[Aa]n der Seite von|[Mm]it) (?P<who>PEOPLE) (?:bilden|bildest|bilde|stürmen|stürmst|stürme|verteidigen|verteidigst|verteidige|spielen|spielst) SELF",
        _MATE, "played_with", _WHY_PLAYED,
    ),
    # "Bei uns spielt Edin Marsic auf der Sechs"
    _row(r"\b[Bb]ei WE (?:[\w-]+ )?(?:spielt|hält|verteidigt|steht|stürmt) WHO", _MATE, "plays_with_us", _WHY_PLAYED, certainty="implied"),
    # "…, mit dem war ich 2016 in der Auswahl", "mit dem ich in der U17 gespielt habe"
    _row(
        rf"\bmit (?:dem|der|denen|HE) (?:SELF |(?:war|habe|bin|spiele) SELF )[^.!?;]{{0,60}}?\b{_TEAM_DE}",
        _MATE,
        "played_with",
        _WHY_PLAYED,
    ),
    # "Edin Marsic und ich haben zusammen in der U17 gespielt"
    _row(
        rf"(?P<who>PERSON|HE) und SELF [^.!?;]{{0,50}}\b(?:zusammen|gemeinsam|miteinander|{_TEAM_DE})",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        context=re.compile(_TEAM_DE.replace("LEVEL", r"U ?\d\d")),
    ),
    # "Wir waren zusammen in der U20", "Wir haben in der U17 zusammen gespielt"
    _row(
        rf"WE (?:waren|haben|sind|spielen|spielten|standen|hatten|kamen) (?:[\w-]+ ){{0,3}}(?:zusammen|gemeinsam|beide) (?:[\w-]+ ){{0,6}}{_TEAM_DE}",
        _MATE,
        "we_played",
        _WHY_PLAYED,
        certainty="implied",
    ),
    _row(
        rf"WE (?:waren|haben|sind|spielen|spielten|standen|hatten|kamen) [^.!?;,]{{0,40}}\b{_TEAM_DE} (?:[\w-]+ )?(?:zusammen|gemeinsam)\b",
        _MATE,
        "we_played",
        _WHY_PLAYED,
        certainty="implied",
    ),
    # "Wir fahren jeden Morgen zusammen zum Training"
    _row(r"WE (?:fahren|gehen|laufen|pendeln) (?:[\w-]+ ){0,4}(?:zusammen|gemeinsam) (?:[\w-]+ ){0,2}(?:zum|ins) (?:[\w-]*[Tt]raining|Stadion)\b", _MATE, "we_played", _WHY_PLAYED, certainty="implied"),
    # "Wir teilen uns auf den Lehrgängen das Zimmer", "Ich teile mir ein Zimmer mit Edin Marsic"
    _row(
        r"\b(?:teile|teilen|teilten|geteilt)\b[^.!?;]{0,60}\bZimmer\b",
        _MATE,
        "share_a_room",
        _WHY_PLAYED,
        certainty="implied",
        by_self=True,
    ),
    _row(
        r"\bZimmer\b[^.!?;]{0,40}\b(?:teile|teilen|teilten|geteilt)\b",
        _MATE,
        "share_a_room",
        _WHY_PLAYED,
        certainty="implied",
        by_self=True,
    ),
    # "Der kam mit mir aus Husum", "Er spielt mit mir in der U19"
    _row(
        r"(?P<who>PERSON|HE) (?:NEAR )?(?:kam|spielt|spielte|wechselte|ging|steht|stand|trainiert) (?:[\w-]+ ){0,2}mit ME (?:[\w-]+ ){0,2}(?:aus|von|vom|zu|zum|nach|bei|beim|in|im)\b",
        _MATE,
        "with_me",
        _WHY_PLAYED,
        certainty="implied",
    ),
    # "Ich kam für Edin Marsic rein", "für Edin Marsic eingewechselt"
    _row(
        r"\bfür (?P<who>PERSON|HE) (?:[\w-]+ ){0,2}(?:rein|reingekommen|eingewechselt|ins Spiel|in die Partie|ausgewechselt|auf den Platz|aufs Feld|gekommen)\b",
        _MATE,
        "came_on_for",
        _WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "nach einer Flanke von Edin Marsic"
    _row(
        r"\b(?:Flanke|Vorlage|Pass|Zuspiel|Ecke|Steilpass|Hereingabe|Querpass|Freistoß|Doppelpass) (?:von|mit) (?P<who>PERSON)",
        _MATE,
        "his_cross",
        _WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "Edin Marsic haben Sie im November kennengelernt" – "Es war bisher nur ein Lehrgang"
    _row(
        r"(?P<who>PERSON) (?:haben|hast) SELF [^.!?;]{0,40}\bkennengelernt",
        _MATE,
        "met_in_camp",
        _WHY_SCENE,
        certainty="implied",
        context=re.compile(r"\b(?:Lehrgang|Lehrgängen|Trainingslager|Kabine|Auswahl)\b"),
    ),
    # "Nick und ich waren auf der gleichen Schule", "mit dem ich in einer Klasse saß"
    _row(rf"(?P<who>PERSON|HE) und SELF [^.!?;]{{0,60}}\b{_SAME_DE}", _SCHOOL, "one_school", _WHY_SCHOOL),
    _row(rf"SELF und (?P<who>PERSON|HE) [^.!?;]{{0,60}}\b{_SAME_DE}", _SCHOOL, "one_school", _WHY_SCHOOL),
    _row(
        rf"\b[Mm]it (?P<who>PEOPLE) [^.!?;]{{0,60}}\b{_SAME_DE}",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
        by_self=True,
    ),
    _row(
        rf"\bmit (?:dem|der|denen|HE) (?:SELF |(?:war|bin|saß|ging) SELF )[^.!?;]{{0,60}}\b{_SAME_DE}",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
    ),
    _row(
        rf"WE [^.!?;]{{0,60}}\b(?:{_SAME_DE}|in der Klasse nebeneinander|zusammen (?:zur|in die|auf die) Schule|zusammen in der Schule)",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
        certainty="implied",
    ),
    _row(
        r"WE (?:kennen|kannten) (?:WE )?(?:[\w-]+ ){0,3}(?:aus|von|seit) der [\w-]{0,10}(?:[Ss]chule|[Ss]chulzeit|[Kk]lasse)\b",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
        certainty="implied",
    ),
    # "mein Schulfreund Edin Marsic", "Edin Marsic, ein Klassenkamerad", "Edin Marsic war mein Mitschüler"
    _row(
        r"\b(?:Schulfreund|Klassenkamerad|Mitschüler|Schulkamerad|Banknachbar|Schulkumpel)(?:in|en|n)? (?P<who>PEOPLE)",
        _SCHOOL,
        "schoolmate_named",
        _WHY_SCHOOL,
        claims=False,
        by_self=True,
    ),
    _row(
        r"(?P<who>PERSON|HE)(?:,| ist| war) GAP(?:OWN|OUR|ein|eine) GAP(?:Schulfreund|Klassenkamerad|Mitschüler|Schulkamerad|Banknachbar|Schulkumpel)(?:in|en|n)?\b",
        _SCHOOL,
        "schoolmate_named",
        _WHY_SCHOOL,
    ),
    # "mein bester Freund Edin Marsic", "Meine beste Freundin Edda Marsic", "mein Kumpel Edin Marsic"
    _row(
        r"OWN (?:[\w-]+ )?(?:beste[rnm]?|gute[rnm]?|enge[rnm]?|engste[rnm]?|alte[rnm]?|langjährige[rnm]?) (?:[\w-]+ )?(?:Freund|Freundin|Kumpel|Freunde|Freunden),? WHO",
        _FRIEND,
        "own_friend",
        _WHY_FRIEND,
        claims=False,
    ),
    _row(
        r"(?:OWN|OUR) (?:Freund|Kumpel|Kumpels|Freunde|Freunden|Freundinnen),? WHO",
        _FRIEND,
        "own_friend",
        _WHY_FRIEND,
        claims=False,
    ),
    _row(
        r"(?P<who>PERSON|HE),? (?:(?:ist|war|wurde) )?(?:[\w-]+ ){0,3}(?:OWN|ein|eine|einer) (?:[\w-]+ ){0,2}(?:beste[rn]?|gute[rn]?|enge[rn]?|engsten|alter|besten|guten) (?:[\w-]+ )?(?:Freund|Freundin|Kumpel|Freunde)\b",
        _FRIEND,
        "is_friend",
        _WHY_FRIEND,
    ),
    _row(
        r"OWN (?:beste[rn]?|engste[rn]?) (?:Freund|Freundin|Kumpel)(?: im Team| in der Mannschaft| im Fußball)? (?:ist|war|bleibt|heißt) GAP(?P<who>PEOPLE)",
        _FRIEND,
        "is_friend",
        _WHY_FRIEND,
    ),
    # "mit Edin Marsic bin ich eng befreundet", "Wir sind gute Freunde"
    _row(
        r"\b[Mm]it (?P<who>PEOPLE|HE) [^.!?;]{0,40}\bbefreundet\b",
        _FRIEND,
        "is_friend",
        _WHY_FRIEND,
        by_self=True,
    ),
    _row(
        r"WE sind (?:[\w-]+ ){0,3}(?:Freunde|Freundinnen|Kumpels|befreundet)\b",
        _FRIEND,
        "we_are_friends",
        _WHY_FRIEND,
        certainty="implied",
    ),
    # "Ihr Sturmpartner Edin Marsic geht. Was geht da verloren?" – "Mein bester Freund im Team."
    _row(
        r"^[\"„“»«(]?(?:[\w-]+, )?MY (?:beste|engste)[rn]? (?:Freund|Freundin|Kumpel)(?: [^.!?,]{1,40})?[.!]",
        _FRIEND,
        "we_are_friends",
        _WHY_FRIEND,
        certainty="implied",
    ),
    # "Beim Essen sitze ich neben Edin Marsic", "Dein Spind steht neben dem von Edin Marsic"
    _row(r"\b(?:sitze|sitzt|sitzen|saß) (?:SELF )?(?:[\w-]+ ){0,3}neben (?P<who>PERSON)", _MATE, "sits_beside", _WHY_SCENE, certainty="implied", by_self=True),
    _row(r"\b(?:Spind|Kabinenplatz|Platz in der Kabine) [^.!?;]{0,30}\bneben (?:dem |der )?(?:von )?(?P<who>PERSON)", _MATE, "sits_beside", _WHY_SCENE, certainty="implied"),
    # "Ich habe ein Zimmer mit Edin Marsic", "Die 7 gehört Edin Marsic", "hier trägt die Binde Edin Marsic"
    _row(r"\b(?:[Dd]ie|[Dd]er|[Nn]ummer) \d\d? (?:gehört|hat|trägt|hatte)(?: leider| schon| ja| eben)? WHO", _MATE, "has_the_number", _WHY_SCENE, certainty="implied", claims=False),
    _row(r"\bBinde (?:trägt|hat) (?:[\w-]+ ){0,2}WHO", _MATE, "has_the_number", _WHY_SCENE, certainty="implied", claims=False),
    # "Edin Marsic war mein Trauzeuge"
    _row(r"(?P<who>PERSON|HE) (?:ist|war|wird) GAPMY Trauzeug(?:e|in)\b", _FRIEND, "best_man", _WHY_FRIEND),
)

_MATE_EN = (
    r"(?:team-?mate|team mate|room-?mate|strike partner|midfield partner|colleague|understudy|number two)s?\b"
)
_OURS_EN = r"(?:[\w-]{1,14} )?(?:captain|skipper|goalkeeper|keeper|striker|winger|midfielder|centre-back|center back|full-back|defender|forward|vice-captain|(?:left|right|full|wing|centre|center)[- ]?back|number \w+)\b"
_TEAM_EN = (
    r"(?:LEVEL|under-\d\ds?|Under-\d\ds|academy|youth|reserves|first team|national team|squad|team|ranks)\b"
)

_ENGLISH: tuple[Row, ...] = (
    # "my team-mate Edin Marsic", "his old roommate Edin Marsic"
    _row(rf"(?:OWN|OUR) GAP{_MATE_EN},? WHO", _MATE, "own_mate", _WHY_ROLE, claims=False),
    _row(rf"(?P<who>PERSON),? (?:OWN|OUR) GAP{_MATE_EN}", _MATE, "own_mate", _WHY_ROLE, claims=False),
    _row(
        rf"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAR(?:OWN|OUR) GAP(?:team-?mate|strike partner|room-?mate)\b",
        _MATE,
        "is_mate",
        _WHY_ROLE,
    ),
    # "our captain, Edin Marsic", "the captain, Edin Marsic", "Captain Edin Marsic"
    _row(rf"OUR GAP{_OURS_EN},? WHO", _MATE, "one_of_ours", _WHY_ROLE, claims=False),
    _row(rf"(?P<who>PERSON)(?: (?:in|at|up) [\w-]{{1,12}})?, OUR GAP{_OURS_EN}", _MATE, "one_of_ours", _WHY_ROLE, claims=False),
    _row(rf"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAROUR GAP{_OURS_EN}", _MATE, "one_of_ours", _WHY_ROLE),
    _row(
        r"(?<![\w\ue000-] )\b(?:[Tt]he captain,?|[Tt]he skipper,?|MY captain,?|Captain|Skipper|captain|skipper|[Tt]eam-?mate) (?P<who>PERSON)",
        _MATE,
        "mate_named",
        "a captain or team-mate is named without saying whose: the player speaks of his own",
        certainty="implied",
        claims=False,
    ),
    _row(
        r"(?P<who>PERSON|HE)(?:['’]s| is) the (?:captain|skipper)\b",
        _MATE,
        "mate_named",
        _WHY_ROLE,
        certainty="implied",
    ),
    # "I played with Edin Marsic", "alongside Edin Marsic", "He plays with me at Drita"
    _row(
        r"\b(?:play(?:ed|ing|s)?|train(?:ed|ing|s)?|lin(?:ed|ing) up|partner(?:ed|ing)?|start(?:ed|ing)?|on the pitch|in midfield|up front|at the back)\b[^.!?;]{0,30}\b(?:with|alongside|next to|beside) (?P<who>PEOPLE)",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        by_self=True,
    ),
    _row(
        r"(?P<who>PERSON|HE) NEAR(?:plays|played|trains|trained|came through|grew up) (?:[\w-]+ ){0,3}(?:with|alongside) (?:ME|WE)",
        _MATE,
        "with_me",
        _WHY_PLAYED,
    ),
    # "We came through together", "We played together for the Under-17s", "Edin Marsic and I"
    _row(
        rf"WE(?: both|['’]ve| all)? (?:have |were |had )?(?:came through|come through|played|play|grew up playing|were in the (?:[\w-]+ ){{0,2}}{_TEAM_EN}|won [^.!?;]{{0,20}}|trained|broke through) (?:[^\s.!?;]+ ){{0,6}}?together\b",
        _MATE,
        "we_played",
        _WHY_PLAYED,
        certainty="implied",
    ),
    _row(
        rf"(?P<who>PERSON|HE) and SELF [^.!?;]{{0,40}}\b(?:together|{_TEAM_EN})",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        context=re.compile(
            r"\b(?:play\w*|academy|team|squad|under|Under|midfield|defen[cs]e|came through|youth)\b"
        ),
    ),
    # "Best midfielder I ever played with."
    _row(
        r"[Bb]est (?:[\w-]+ ){0,3}SELF(?:['’]ve)? (?:ever |have ever )?played with\b",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        certainty="implied",
    ),
    # "Edin Marsic played very well in my place", "kept my seat warm", "I came on for Edin Marsic"
    _row(
        r"(?P<who>PERSON|HE) NEAR(?:in MY place|kept MY (?:seat|place|spot|shirt)|took MY place in)\b",
        _MATE,
        "in_my_place",
        _WHY_SCENE,
        certainty="implied",
    ),
    _row(
        r"\b(?:came|come|coming|sent|went|brought|going) on for (?P<who>PERSON)",
        _MATE,
        "came_on_for",
        _WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    _row(
        r"\b(?:cross|pass|assist|through ball|ball|free[- ]kick|corner|flick|knockdown|cut-?back) (?:from|by) (?P<who>PERSON)",
        _MATE,
        "his_cross",
        _WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "The ten's Edin Marsic's", "but 7 belongs to Edin Marsic", "fourth choice behind Edin Marsic"
    _row(r"\b(?:belongs to|fourth choice behind|third choice behind|second choice behind|understudy to|[Nn]umber two to|backup to|deputy to) (?:[\w-]+ ){0,1}WHO", _MATE, "has_the_number", _WHY_SCENE, certainty="implied", by_self=True),
    # "My best friend since the academy."
    _row(r"^[\"“(]?MY (?:best|closest|oldest) (?:friend|mate|pal)(?: [^.!?,]{1,40})?[.!]", _FRIEND, "we_are_friends", _WHY_FRIEND, certainty="implied"),
    # "I room with Edin Marsic"
    _row(r"SELF (?:always |usually |now )?(?:room|roomed|share a room|shared a room) with WHO", _MATE, "share_a_room", _WHY_PLAYED),
    # "We were at the same school", "I went to school with Edin Marsic", "My roommate was Edin Marsic" at college
    _row(
        r"WE(?: were| went| sat| both went| go| had been)? [^.!?;]{0,30}\b(?:at|to|in|from) (?:the )?same (?:[\w-]+ )?(?:school|class|college|university|classroom|year at school)\b",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
        certainty="implied",
    ),
    _row(
        r"\b(?:at|to) (?:the same |primary |high |secondary )?(?:school|college|university) with (?P<who>PEOPLE)",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
        by_self=True,
    ),
    _row(
        r"(?P<who>PERSON|HE) and SELF [^.!?;]{0,40}\b(?:same (?:[\w-]+ )?(?:school|class|college)|at school together)\b",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
    ),
    _row(
        r"OWN GAP(?:classmate|schoolmate|school friend|school mate),? (?:(?:was|is) )?(?P<who>PEOPLE)",
        _SCHOOL,
        "schoolmate_named",
        _WHY_SCHOOL,
        claims=False,
    ),
    _row(
        r"MY (?:college |freshman |university )?(?:room-?mate|roomie)(?: in [A-Z][\w-]+| at college| in college)?(?:,| was| is) (?P<who>PERSON)",
        _SCHOOL,
        "college_roommate",
        "they shared a room at college",
        certainty="implied",
        context=re.compile(r"\b(?:college|university|State|campus|scholarship)\b"),
    ),
    _row(
        r"MY room-?mate (?:was|is) (?P<who>PERSON)(?!.{0,80}\b(?:college|university|campus)\b)",
        _MATE,
        "own_mate",
        _WHY_ROLE,
        certainty="implied",
        context=re.compile(r"\b(?:camp|away|hotel|tour|tournament|squad)\b"),
    ),
    # "my best friend Edin Marsic", "Edin Marsic is a good mate of mine", "who was best man at my wedding"
    _row(
        r"OWN (?:best|good|close|closest|old|oldest) (?:friend|mate|pal|buddy)s?,? (?:(?:is|was|in the team is|in the squad is) )?(?P<who>PEOPLE)",
        _FRIEND,
        "own_friend",
        _WHY_FRIEND,
        claims=False,
    ),
    _row(
        r"(?P<who>PERSON|HE)(?:['’]s| is| was|,) NEAR(?:OWN|a|one of MY) (?:really |very )?(?:best|good|close|closest|great|old) (?:friend|mate|pal|buddy|friends|mates)\b",
        _FRIEND,
        "is_friend",
        _WHY_FRIEND,
    ),
    _row(
        r"(?P<who>PERSON|HE)(?:,? who)? NEAR\bbest man\b",
        _FRIEND,
        "best_man",
        _WHY_FRIEND,
        context=re.compile(r"\b(?:my|My)\b|\ue008"),
    ),
    _row(
        r"WE(?: are|['’]re|['’]ve been| were) (?:[\w-]+ ){0,4}(?:friends|mates|pals)\b",
        _FRIEND,
        "we_are_friends",
        _WHY_FRIEND,
        certainty="implied",
    ),
)

_JAPANESE: tuple[Row, ...] = (
    # 「エディンとは中学から同じクラスで」, 「エディンと同級生で」
    _row(
        r"(?P<who>PERSON)[^。]{0,14}(?:同じ(?:クラス|中学|高校|学校|大学)|同級生|クラスメート)",
        _SCHOOL,
        "one_school",
        _WHY_SCHOOL,
        certainty="implied",
    ),
    # 「エディンと一緒にプレーした」, 「浦和でもずっと一緒です」
    _row(
        r"(?P<who>PERSON)[^。]{0,24}(?:一緒にプレー|ずっと一緒|チームメート|チームメイト|同僚)",
        _MATE,
        "played_with",
        _WHY_PLAYED,
        certainty="implied",
    ),
    # 「キャプテンのエディン・マルシッチです」
    _row(
        r"(?:キャプテン|主将|チームメイト|チームメート|同僚)の(?P<who>PERSON)",
        _MATE,
        "mate_named",
        _WHY_ROLE,
        certainty="implied",
        claims=False,
    ),
    _row(r"(?P<who>PERSON)[^。]{0,24}親友", _FRIEND, "own_friend", _WHY_FRIEND, certainty="implied"),
    _row(r"(?:親友|友人)の(?P<who>PERSON)", _FRIEND, "own_friend", _WHY_FRIEND, certainty="implied"),
)

_ROWS: Mapping[str, tuple[Row, ...]] = {"de": _GERMAN, "en": _ENGLISH, "ja": _JAPANESE}


def _topic(source: str, types: tuple[str, ...], rule: str, why: str, *, open: bool = False) -> Topic:
    return Topic(Row(compile_row(source), types, rule, why, "implied"), open)


_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Mit wem haben Sie in Kiel am meisten zu tun?", "Mit wem teilst du das Zimmer?", "Mit wem verstehen Sie sich am besten?"
        _topic(
            r"\b[Mm]it wem\b[^?]{0,60}\b(?:zu tun|verstehe\w*|verstehst|teil\w+|Zimmer|unternehm\w+|unternimmst|verbring\w+|hängst|hängen|Kabine|Mannschaft|Team|Fahrgemeinschaft)\b",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
        # "Wer ist der Lustigste in der Kabine?", "Welcher Mitspieler hat Sie überrascht?"
        _topic(
            r"\b(?:[Ww]er|[Ww]elche[rnms]?|[Ww]en)\b[^?]{0,60}\b(?:in der Kabine|im Team|in der Mannschaft|in OUR Mannschaft|im Kader|[Mm]itspieler(?:in)?|Teamkolleg\w+|Mannschaftskolleg\w+|im Nationalteam)\b[^?]{0,50}\?",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
        _topic(
            r"(?:^|[.!?] )(?:Und )?(?:MY |[Dd]er |[Dd]ie )?(?:beste|lustigste|verrückteste|schnellste|stärkste)[rn]? (?:Mitspieler|Teamkolleg|Kolleg)\w*[^?]{0,40}\?",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
        # "Ihr Lieblingspartner in der Abwehr?"
        _topic(r"\bLieblings(?:partner|mitspieler|kolleg|nebenmann)\w*[^?]{0,40}\?", ("teammate", "admired"), "asked_for_mate", _WHY_ASKED),
        # "Zimmerkollegin?", "Ihr Zimmernachbar?"
        _topic(rf"(?:^|[.!?:] )(?:Und )?(?:MY )?{_MATE_DE}\s?[?:]", _MATE, "asked_for_mate", _WHY_ASKED),
        # "… haben Sie mit vielen Talenten zusammengespielt. Wer kann noch explodieren?"
        _topic(
            r"\bzusammengespielt\b[^?]{0,80}\b[Ww]er (?:kann|schafft|wird|könnte|hat|war|ist)\b",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
            open=True,
        ),
        # "Mit wem bist du eng befreundet?", "Wer ist dein bester Freund im Fußball?"
        _topic(
            r"\b(?:[Mm]it wem|[Ww]er|[Zz]u wem)\b[^?]{0,60}\b(?:befreundet|beste[rn]? (?:Freund|Freundin|Kumpel)|Freundschaft)\b",
            _FRIEND,
            "asked_for_friend",
            _WHY_ASKED_FRIEND,
        ),
        _topic(
            r"\b(?:[Mm]it wem|[Ww]er)\b[^?]{0,60}\bbeste[rn]? (?:Freund|Freundin|Kumpel) (?:im Team|in der Mannschaft|in der Kabine)\b",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
    ),
    "en": (
        # "Who do you hang about with?", "Who do you room with?", "Who's been showing you around?"
        _topic(
            r"(?i:\bbest (?:[\w-]+ ){0,3}(?:SELF|ye)(?:['’]ve| have)? (?:ever )?(?:played|shared a (?:pitch|dressing room|team)) with\b)",
            _MATE, "asked_for_mate", _WHY_ASKED,
        ),
        _topic(
            r"(?i:\bwho(?:['’]s| do| is| did| has)?\b[^?]{0,30}\b(?:hang (?:about|around|out)|room with|closest to|get on (?:best )?with|sit next to|travel with|car[- ]?share|showing SELF around|looked after SELF|looking after SELF))",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
        # "Best player in the dressing room?", "Who's the joker in the squad?", "Which team-mates stay with you?"
        _topic(
            r"(?i:\b(?:who|whose|which|anyone|anybody|somebody|best|funniest|quickest|loudest|biggest|hardest|strongest|worst)\b[^?]{0,50}\b(?:in the (?:dressing|changing|locker) room|(?:at|in) training|in the (?:squad|team|group|camp)|in this (?:locker|dressing|changing) room|[oi]n (?:the|this|MY) (?:team|squad|side)|team-?mates?|SELF(?:['’]ve)? (?:ever )?played with)\b[^?]{0,40}\?)",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
        _topic(
            r"(?i:\bwho\b[^?]{0,30}\bbest (?:friend|mate)\b)", _FRIEND, "asked_for_friend", _WHY_ASKED_FRIEND
        ),
    ),
    "ja": (
        # 「チームで仲がいいのは。」
        _topic(r"仲(?:が|の)(?:いい|良い)|親しい|仲良し", _FRIEND, "asked_for_friend", _WHY_ASKED_FRIEND),
        _topic(
            r"(?:チーム|代表)で?[^。]{0,8}(?:仲(?:が|の)(?:いい|良い)|仲良し)",
            _MATE,
            "asked_for_mate",
            _WHY_ASKED,
        ),
    ),
}


# "Nils und Bent Harkort spielen in einer Mannschaft", "A, B und C spielen in der U17 der SpVgg"
_TOGETHER_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_row(
        r"\b(?:spielen|kicken|stürmen|verteidigen|laufen)\b.{0,120}\b(?:in|bei|beim|für|zusammen|gemeinsam|Mannschaft|Team)\b|\b(?:zusammen|gemeinsam)\b.{0,60}\bspielen\b|"
        r"Teamkolleg|Mannschaftskolleg|Zwillinge von CLUB"
    ),
    "en": compile_row(r"\b(?:team-?mates|play (?:together|for|in)|(?:now|both) playing)\b"),
}


def find(reading: Reading) -> Iterator[Proposal]:
    """Team-mates, schoolmates and friends of the interviewees."""
    yield from read_rows(reading, _ROWS)
    yield from _interviewed_together(reading)
    yield from read_topics(reading, _TOPICS)


def _interviewed_together(reading: Reading) -> Iterator[Proposal]:
    """Interviewees whom one sentence of the lead has playing in one team."""
    pattern = _TOGETHER_RES.get(reading.language)
    for sentence in reading.sentences:
        if pattern and sentence.role == "lead" and pattern.search(sentence.masked):
            named = [person for person in reading.people_in(sentence) if person in reading.interviewees]
            for player, other in combinations(named, 2):
                yield reading.propose(
                    "relation", player, sentence, {"other": other.name, "type": "teammate"},
                    rule="relation.interviewed_together", why="the lead has both play in one team", certainty="implied",
                )  # fmt: skip
