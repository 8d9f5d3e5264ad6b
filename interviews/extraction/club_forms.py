"""Clubs by their form: "SpVgg Unterhausen", "Husumer SV", "Flensburg 08", "Crawley Town" need no look-up.

In: a text. Out: the stretches that are a club's name whatever it is, and the words by which a club is
also called.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Span
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.lexicon import FUNCTION_WORDS, NEVER_NAMES, NOUN_ENDINGS
from interviews.extraction.roles import role_of
from players.names import key

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’]*(?:[-/][^\W\d_][\w'’]*){0,3}"  # a capitalised word: "Krähenwinkel/Kaltenweide"
_LEGAL = (
    "FC|SC|SV|TSV|VfB|VfL|VfR|VfV|VfK|FSV|SpVgg|SpVg|SpVG|SSV|MSV|KSV|WSV|BSV|ESV|ASV|HSV|"
    "TuS|TSG|SG|SGS|SGV|TV|TB|TG|MTV|"
    "ATS|DJK|SuS|BSC|FFC|FCR|USV|USC|SVG|TSC|FK|NK|HNK|GNK|KF|AC|AS|AFC|SSC|SS|US|CF|CD|UD|"
    "SD|RCD|RC|RSC|KV|KAS|KRC|KFC|SK|ASK|"
    "ATSV|BSG|BVgg|DSC|DSV|ETB|FVgg|ISK|JFG|JSG|LFC|NFV|OFC|PSG|RFC|SCR|SCU|SKN|SpG|SVgg|TSF|TSU|TuRa|UFC|USK|VV|WSG|ÖTSU|"
    "BK|IF|IK|IFK|AIK|FF|CS|JS|OSC|LOSC|OGC|HSC|HJK|PSV|NAC|NEC|AZ|SFC|WKS|LKS|KS|MKS|FCV|SSD|CA|CR|EC|SE"
)
_LEGAL_WORDS = frozenset(_LEGAL.split("|")) - {"US"}
_TRADITION = (
    "Eintracht|Borussia|Fortuna|Arminia|Alemannia|Germania|Viktoria|Victoria|Concordia|"
    "Preußen|Preussen|Hansa|Dynamo|"
    "Dinamo|Energie|Rot-Weiß|Rot-Weiss|Blau-Weiß|Blau-Weiss|Schwarz-Weiß|Schwarz-Weiss|"
    "Grün-Weiß|Grün-Weiss|Kickers|"
    "Wacker|Sportfreunde|Turbine|Lokomotive|Lokomotiva|Lok|Wormatia|Teutonia|Hertha|Holstein|Waldhof|Union|"
    "Vorwärts|Glückauf|Torpedo|Metalist|Excelsior|Sparta|Slavia|Rapid|Sturm|Austria|Admira|"
    "Roda|Hajduk|Partizan|Legia|Spartak|Zenit|Albirex|Sanfrecce|"
    "Fagiano|Atlético|Sporting|Motor|Stahl|Chemie|Wismut|Fortschritt|Traktor|Empor|Aktivist|Rotation|Einheit|"
    "Robotron|Sachsenring|Carl Zeiss"
)
_ENGLISH_END = (
    "United|City|Town|Rovers|Wanderers|Athletic|Albion|County|Rangers|Hotspur|Argyle|Orient|"
    "Academical|Thistle|Wednesday|"
    "Forest|Phoenix|Rovers|Alexandra|Stanley|Harriers|Swifts|Casuals|Pride|Wave|Dash|Thorns|"
    "Reign|Courage|Galaxy|Sounders|Timbers|Rapids|Whitecaps|Hummingbirds|State|Tech|"
    "Boys|Juniors|Colts|Celtic|Villa|Hearts|Victoria|Olympic|Saints|Strollers|Nomads|Corinthians|Amateurs|Albert|Harps|"
    "Hibs|Shamrocks|Emmets|Sports|Spartans|Ramblers|Youths|Ladies|Lionesses|Fury|Legion|Battery|Rowdies|Roughnecks|"
    "Riverhounds|Switchbacks|Stallions|Mariners|Jets|Glory|Roar|Victory|Redbacks|Cosmos|Strikers|Breakers|Academy|"
    "Swallows|Sundowns|Chiefs|Pirates|Borough|Hamlet|Vale|Bluebell|Talbot|Star|Welfare|Juveniles|Hotspurs|Trinity|Imps|Invicta|Pioneers|Dynamos"
)

# "1. FC Neubrandenburg 04", "SV Germania Volkersen", "TSV Krähenwinkel/Kaltenweide", "der FC Drita", "VfB
# 07 Lengerich"
_PREFIX_RE = re.compile(
    rf"(?<![\w-])(?:1\.[ \u00a0])?(?:{_LEGAL}|[FSVT]\.[ ]?[CVS]\.)(?:[ \u00a0]\d\d(?:\d\d)?)?(?:[ "
    rf"\u00a0]{_WORD}){{1,2}}(?:[ \u00a0](?:\d\d(?:\d\d)?|II)(?![\w,.]?\d))?"
)
# "Husumer SV", "Greifswalder FC", "Kapfenberger SV", "Bay FC", "カールスルーエSC" is left to the look-up
_SUFFIX_RE = re.compile(
    rf"(?<![\w-])(?:{_WORD}[ \u00a0]){{1,2}}(?:{_LEGAL}|fB|BoIS|TF|GIK|DFF|FBK|Fotball|"
    r"Boldklub)(?![\w-])(?:[ \u00a0]\d\d(?:\d\d)?(?![\w,.]?\d))?"
)
# "Hansa Rostock", "Lokomotiva Zagreb", "Eintracht Hildesheim"
_TRADITION_RE = re.compile(rf"(?<![\w-])(?:{_TRADITION})[ \u00a0]{_WORD}(?:[ \u00a0]\d\d(?!\d))?")
# "Flensburg 08", "Hannover 96", "Schalke 04", "Neubrandenburg 04": a town and a year of founding
_NUMBER_RE = re.compile(
    rf"(?<![\w-]){_WORD}[ \u00a0](?:0\d|18\d\d|9\d)(?![\w,.:/]?\d|"
    r"[ \u00a0]?(?:Uhr|Prozent|Jahre|Minuten|Tore|Spiele))(?!\w)"
)
# "Crawley Town", "Hastings United", "Brighton & Hove Albion", "Florida State"
_ENGLISH_RE = re.compile(rf"(?<![\w-])(?:{_WORD}[ \u00a0](?:&[ \u00a0])?){{1,3}}(?:{_ENGLISH_END})(?![\w-])")
# "筑波大学", "与野サッカー少年団", "カールスルーエSC", "東福岡高校"
_JAPANESE_RE = re.compile(
    r"[\u3400-\u9fff々\u30a1-\u30fa\u30fc]{1,14}(?:大学|サッカー少年団|少年団|高校サッカー部|レディース|SC|FC|ユナイテッド)|"
    r"(?:FC|SC|INAC)[\u3400-\u9fff々\u30a1-\u30fa\u30fc]{2,12}|[\u3400-\u9fff]{2,4}体大"
)

# "University of Maine", "Korea University", "Akademie Vorarlberg"
_COLLEGE_RE = re.compile(
    rf"(?<![\w-])(?:University of (?:the )?{_WORD}(?: {_WORD})?|"
    rf"(?!The |At |My |A |Our |Die |Der ){_WORD} University(?! of)|"
    rf"(?:Fußballakademie|Fussballakademie|Akademie) (?!Der|Die|Und){_WORD})"
)

# "Gaziantepspor", "Samsunspor"
_SPOR_RE = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ]\w{3,}spor(?![\w-])")

_GERMAN_PATTERNS = (_PREFIX_RE, _TRADITION_RE, _SUFFIX_RE, _NUMBER_RE, _COLLEGE_RE, _SPOR_RE)
_PATTERNS = {
    "de": _GERMAN_PATTERNS,
    "en": (_PREFIX_RE, _ENGLISH_RE, _TRADITION_RE, _SUFFIX_RE, _COLLEGE_RE, _SPOR_RE),
    "ja": (_JAPANESE_RE,),
}

# "die SV", "Der FC Bayern", "Regionalliga Nord": words that a club's name does not begin or end with
_NOT_FIRST = frozenset(map(key, (
    "Archiv Der Die Das Dem Den Des Beim Vom Zum Zur Im In Am Und Oder Aber Als Für Gegen Mit Von "
"Bei Nach Herr Frau Trainer "
    "Kapitän Ende Anfang Mitte Jahrgang Saison Minute The And But At For With From To In By "
"Our My His Her Their When I "
    "Then Playing After Before Against Trikot Uhr Januar Februar März April Mai Juni Juli "
"August September Oktober "
    "November Dezember Sommer Winter Herbst Frühjahr Nummer Platz DFB U Ich Wir Sie Er Dann "
"Jetzt Heute Seit Auch Nur "
    "Erst Weil Dass Ja Nein So Wo Wie Was Wenn Noch Schon Einmal Danach Davor New Manager "
"Coach Captain You We She He "
    "It Under Why How What Where Who If Because "
    "Leaving Joining Signing Beating Watching Supporting Facing Choosing Moving Winning Losing Since Until "
    "Like Only Even Abuela Abuelo Nana Nan Gran Granny Grandad Mum Mom Mam Dad Papa God Men Women Boys Girls Kids "
    "Both Former Ex Current Mostly Maybe Just About Dear Big Once Our Your Its That This There Here Over Between"
).split()))  # fmt: skip
# "FC Köln Trainer", "SV Meppen Torwart": what follows the name and is none of it
_SPELLS = frozenset("jahr jahre jahren saison saisons saisonen spielzeit spielzeiten monate monaten".split())
_NOT_LAST = frozenset(map(key, (
    "Trainer Torwart Stürmer Kapitän Kapitänin Spieler Spielerin Stürmerin Coach Captain Keeper Ich Wir Sie Er Der Die "
"Das Fan Fans Und And In On At "
    "I We She He They You Dort Da Dann"
).split()))  # fmt: skip

# Words of club names that name no one club. "SV", "United", "Sport"
COMMON_WORDS = frozenset(map(key, (
    f"{_LEGAL}|{_ENGLISH_END}|Sport|Verein|Club|Klub|Spielvereinigung|Ladies|Women|Frauen|"
f"Damen|Real|Deutsche|Deutscher|"
    "Sportclub|Sportverein|Fussball|Fußball|Football|Futbol|e|V|II|der|die|das|von|am|an|im|"
"in|of|de|la|and|und|Rot|Blau|Weiss|"
    "Weiß|Schwarz|Grün|Young|Boys|Red|Bull|Sporting|Atlético|Athletic|Bay|Hove|Heart|Hearts|Oak"
).split("|")))  # fmt: skip


_NAME = rf"(?P<name>{_WORD}(?:[ \u00a0](?:of[ \u00a0]|de[ \u00a0])?{_WORD}){{0,2}})"
_CONTEXTS = {
    "de": (
        # "Ihr Jugendverein Etzella Ettelbrück", "mein Heimatklub Rohrdorf"
        re.compile(rf"(?:[a-zäöü]|\b)(?:[Vv]erein|[Kk]lub|[Cc]lub)[ \u00a0]{_NAME}"),
        # "Zu Brann nach Bergen", "bei Etzella gespielt", "zu Kremling gewechselt", "spielt jetzt bei Aris"
        re.compile(
            rf"\b(?:[Zz]u|[Bb]ei|[Vv]on|[Ff]ür)[ \u00a0]{_NAME}(?=[^.!?\n]{{0,30}}?[ \u00a0](?:nach|gewechselt|"
            r"gegangen|gespielt|unterschrieben|verliehen)\b)"
        ),
        re.compile(
            r"\b(?:spielt|spielte|spiele|kickt|wechselt|wechselte|ging|"
            r"trainiert)(?:[ \u00a0](?:er|sie|ich|heute|jetzt|noch|dann|inzwischen)){0,3}[ \u00a0](?:bei|zu|"
            rf"für)[ \u00a0]{_NAME}"
        ),
        # "war Mittelläufer bei Esbjerg fB", "als Goalie bei Zupan"
        re.compile(
            r"(?:läufer|[Ss]türmer|[Tt]orwart|[Tt]ormann|[Tt]orhüter|[Vv]erteidiger|[Ss]pieler|[Kk]eeper|[Gg]oalie|"
            rf"[Pp]rofi|[Kk]apitän|[Tt]rainer|[Zz]eugwart|[Pp]latzwart)(?:in)?[ \u00a0]bei[ \u00a0]{_NAME}"
        ),
        # "Und dann ruft Crotone an", "2016 hat mich Altach geholt", "spielt noch für Egg", "stürmt für Bethlehem"
        re.compile(
            rf"\b(?:ruft|rief)[ \u00a0]{_NAME}[ \u00a0]an\b|"
            rf"\b(?:hat|haben)[ \u00a0]mich[ \u00a0](?:dann[ \u00a0])?(?P<who>{_WORD})(?=[^.!?\n]{{0,30}}[ "
            r"\u00a0](?:geholt|verpflichtet|verliehen|ausgeliehen|abgegeben)\b)"
        ),
        re.compile(
            r"\b(?:spielt|spielte|stürmt|stürmte|kickt|kickte|läuft|"
            rf"lief)[ \u00a0](?:[a-zäöüß]+[ \u00a0]){{0,2}}für[ \u00a0](?:die[ \u00a0]|den[ \u00a0])?{_NAME}"
        ),
        # "davor bei Brixen, wo ich anfing", "dann zu Egg"
        re.compile(
            rf"\b(?:davor|danach|vorher|zuvor|zuletzt|anschließend|dann|später)[ \u00a0](?:noch[ \u00a0])?"
            rf"(?:bei|zu)[ \u00a0]{_NAME}(?=[,.;])"
        ),
        # "Seit dem Spiel gegen Walddörfer", "das Derby gegen Holthausen"
        re.compile(
            rf"\b(?:[Ss]piel|[Dd]erby|[Pp]artie|[Ss]ieg|[Nn]iederlage|[Pp]okalspiel|[Hh]eimspiel)"
            rf"[ \u00a0]gegen[ \u00a0]{_NAME}"
        ),
        # "gegen Hasede gewinnen wir"
        re.compile(
            rf"\b[Gg]egen[ \u00a0]{_NAME}(?=[ \u00a0](?:punkten|gewinnen|"
            r"gewonnen|verloren|gespielt|getroffen|verlieren|"
            r"spielen|auswärts|daheim))"
        ),
    ),
    "en": (
        # "on loan at Kettering", "been with Houston", "plays non-league for Bexhill", "joined Yeovil", "six
        # months at Johor"
        re.compile(
            r"\b(?:(?:on )?loan (?:at|to|with)|been (?:at|with)|[Ii] was (?:at|with)|you were (?:at|with)|"
            r"plays?(?: non-league)? for|played for|signed (?:for|with)|joined|"
            r"(?:months?|years?|seasons?|spell|time|started|start|half of last season|who's|who is) (?:at|with)|"
            r"in [A-Z]\w+ with|titles? with|(?:teeth|academy|through|began|begun|started out|debut|scholarship|"
            r"first team|captain|apprenticeship|trained) (?:at|with|for|of)|first club was|club called|ended up at|"
            rf"released by|let go by)[ \u00a0]{_NAME}"
        ),
        # "Clemson gave me a scholarship", "Akron recruited me"
        re.compile(
            rf"{_NAME}(?= (?:then |finally |had )?(?:recruited (?:me|him|her)\b|(?:gave|offered) (?:me|him|her) "
            r"(?:a|the|my|his) (?:\w+ )?(?:scholarship|ride)\b))"
        ),
        # "Club: Shelbourne (2023–)", "Previous: Galway"
        re.compile(rf"^(?:Current )?(?:[Cc]lub|Previous)(?: clubs?)?: {_NAME}", re.MULTILINE),
        # "Then Hyde the year after", "Later on it was Tampa in 2009"
        re.compile(
            r"(?:^|[\n.!?\"“] ?)(?:And )?(?:Then|Later on it was|"
            rf"Next) (?:to )?{_NAME}(?= (?:the year|in \d|from \d|for \w+ years|till|until))"
        ),
        # "kept goal for Ammanford", "on the point of signing for Lyn", "we got him from Marine", "a match for Westdyke"
        re.compile(
            r"\b(?:kept goal|goals?|sign(?:ing|ed|s)?|turned out|lined up|captained|starts|appearances|games|"
            rf"matches|minutes|match|afternoon|trials?|pre-season)(?:,? [a-z-]+){{0,2}},? (?:for|with) {_NAME}"
        ),
        re.compile(rf"\b(?:got|took|nicked|brought) (?:him|her|them|me|us) (?:in )?from {_NAME}"),
        # "Rovaniemi wanted me as well", "Everton had me over"
        re.compile(
            rf"(?:^|[.!?\n“\"] ?|, |\band |\bbut ){_NAME}(?= (?:wanted|signed|released|let|had|rang|phoned|took|"
            r"loaned|offered|gave|handed) (?:me|him|her|us)\b)"
        ),
        # "He carried me into the Xelajú games", "watching Forfar matches"
        re.compile(
            rf"\b(?:to|into|at|watch|watching|saw) (?:the |all the )?{_NAME} (?:home )?(?:games?|match|matches)\b"
        ),
        # "Paulo Brandão at Kitchee", "stuff online about Palace but"
        re.compile(rf"[A-Z][\w'’-]+ [A-Z][\w'’-]+ at {_NAME}"),
    ),
}
# "bei Regen gespielt", "zu Hause", "von Beginn an gespielt"
_COMMON_NOUNS = frozenset(map(key, (
    "Regen Flutlicht Schnee Sonne Fuß Fuss Hause Beginn Anfang Geld Spaß Mama Papa Oma Opa "
"Null Eins Platz Ball Freunden "
    "Freunde Kindern Bedarf Gelegenheit Recht Spielen Turnieren Vereinen Profis Jungs "
"Mädchen Männern Frauen Herren Damen "
    "Senioren Amateuren Zuschauern Fans Leuten Haus Zuhause Tode Herzen Anfangs Ende "
"Weihnachten Ostern Klubs Uefa Fifa"
).split()))  # fmt: skip


def find_by_form(text: str, language: str) -> Iterator[Span]:
    """The stretches of the text that have the form of a club's name; they may overlap, the longest is
    right.
    """
    for pattern in _PATTERNS.get(language, _GERMAN_PATTERNS):
        for found in pattern.finditer(text):
            yield from _trimmed(text, found.start(), found.end())


def find_by_context(text: str, language: str) -> Iterator[Span]:
    """Names that only a club can have where they stand, unknown as they are: "on loan at Kettering",
    "Jugendverein Etzella".
    """
    for pattern in _CONTEXTS.get(language, ()):
        for found in pattern.finditer(text):
            group = found.lastgroup or 0
            words = found.group(group).split("'s")[0].split("’s")[0].split()
            while words and key(words[-1]) in _NOT_LAST:
                words.pop()
            first = key(words[0]).partition("'")[0] if words else ""
            common = language == "de" and len(words) == 1 and _is_common_noun(first)
            if first and not common and not _is_no_club(first):
                start = found.start(group)
                yield Span(start, start + _length(found.group(group), words))


def _length(name: str, words: Sequence[str]) -> int:
    """How many characters of a name its first words take."""
    return name.index(words[-1], sum(map(len, words[:-1]))) + len(words[-1])


def _is_no_club(word: str) -> bool:
    return any(word in words for words in (_NOT_FIRST, FUNCTION_WORDS, FIRST_NAMES, NEVER_NAMES))


def _is_common_noun(word: str) -> bool:
    return word.endswith(NOUN_ENDINGS) or word in _COMMON_NOUNS


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without words at its ends that are no part of a name, if two words are left."""
    words = list(re.finditer(r"\S+", text[start:end]))
    while len(words) > 1 and _opens_no_name(words[0].group()):
        words.pop(0)
    while len(words) > 1 and key(words[-1].group()) in _NOT_LAST:
        words.pop()
    if len(words) > 1 or _is_one_word_club(words[0].group()):
        yield Span(start + words[0].start(), start + words[-1].end())


def _opens_no_name(raw: str) -> bool:
    if raw in _LEGAL_WORDS:  # "IF Fördeblick", "ASK Ybbsitz"
        return False
    word = key(raw).partition("'")[0]
    if word in _NOT_FIRST or word in FUNCTION_WORDS or word in _SPELLS:
        return True
    return word.endswith(("verein", "klub", "ligist", "ligisten")) or role_of(word) is not None


def _is_one_word_club(word: str) -> bool:
    """Japanese names have no blanks, nor has "Gaziantepspor"."""
    return _SPOR_RE.fullmatch(word) is not None or (not word.isascii() and _JAPANESE_RE.fullmatch(word) is not None)


def short_forms(name: str) -> Iterator[str]:
    """The words of a club's name by which people also call it: "Meppen" of "SV Meppen", "Husum" of
    "Husumer SV".
    """
    for word in re.findall(r"[^\W\d_]+", name):
        folded = key(word)
        if len(folded) < 4 or folded in COMMON_WORDS:
            continue
        yield folded
        if folded.endswith("er") and len(folded) > 6:
            yield folded[:-2]
