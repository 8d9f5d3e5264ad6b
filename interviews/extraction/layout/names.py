"""Names by their form alone: which runs of capitalised words may be a person, in full.

Text in, names with their places out. No list of people is needed; a list of words that look like names and
are none is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.lexicon import FUNCTION_WORDS, NAME_PARTICLES
from players.names import key

# One word: "Löwen", "Adu-Bremer", "O'Neill", "Ka-ho"; anything else ends a run
_TOKEN_RE = re.compile(
    r"[^\W\d_]+n['’]t\b|[^\W\d_]++(?:[-’'\u00ad\u2010\u2011](?!(?:s|m|ve|d|ll|re|t)\b)[^\W\d_]++)*+|[^\s\w]|\d++|_"
)

# Words in capitals that begin sentences, name roles, clubs or days, and are no part of a person's name
NO_NAMES = frozenset(
    "der die das den dem des ein eine einen einem einer eines und oder aber doch auch als am an auf aus bei "
    "beim bis da dann dass "
    "dabei dafür damals danach darum dein deine deinen dem denn du er es euer eure für gegen gestern habe "
    "haben hat heute hier "
    "hinter hätte ich ihm ihn ihr ihre ihrem ihren im in ins irgendwann ist ja jede jeder jetzt kann kein "
    "keine mal man mein meine "
    "meinem meinen mich mir mit moin nach neben nein nicht noch nun nur nie ob obwohl ohne schon sehr seit "
    "sein seine sich sie sind "
    "so sonst um uns unser unsere unter vielleicht vier vom von vor wann war waren warum was weil welche "
    "welcher wem wen wenn wer "
    "wie wieder wir wird wo wohin woher während zu zum zur zwei drei fünf über übrigens zwischen genau "
    "natürlich bestimmt klar "
    "stimmt tatsächlich momentan leider trotzdem erst erste ersten zuerst letzte letztes alle alles andere "
    "angefangen besser "
    "beide beides danke dieser diese dieses einmal ende gerade gibt groß hallo hast herr frau herrn gut "
    "guten "
    "the a an and or but if in on at by for from with without of to as is are was were be been have has had "
    "do does did he she it "
    "i they we you your his her its their our my me i this that these those there here what who whom whose "
    "which when where why how "
    "no yes not never only just still now then first last next best worst after before since until while so "
    "too very well all any "
    "both each every other another more most some such than because about into over under again once also "
    "even though one two "
    "three four five six seven eight nine ten mr mrs ms miss dr prof sir hello hi hey thanks thank great "
    "good "
    "januar februar märz april mai juni juli august september oktober november dezember january february "
    "march may june july "
    "october december montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday "
    "thursday friday "
    "saturday sunday sommer winter herbst frühjahr saison spiel spiele interview gespräch doppelinterview "
    "exklusiv "
    "torwart torhüter torhüterin keeper keeperin stürmer stürmerin verteidiger verteidigerin "
    "mittelfeldspieler mittelfeldspielerin "
    "angreifer angreiferin spieler spielerin nationalspieler nationalspielerin profi kapitän kapitänin "
    "trainer trainerin "
    "co-trainer cheftrainer bundestrainer bundestrainerin innenverteidiger innenverteidigerin "
    "außenverteidiger rechtsaußen "
    "linksaußen schlussmann sechser zehner neuner leihspieler neuzugang talent youngster fußballer "
    "fußballerin kicker coach "
    "goalkeeper striker defender midfielder winger captain forward player manager boss footballer "
    "international wonderkid "
    "fußball football soccer fc sv sc sg vfb vfl tsv tsg spvgg fsv ssv msv bv bvb afc cf ac as rb ssc sgs "
    "kas gais dfb uefa fifa "
    "dfl ffc rw vfr united city town rovers wanderers athletic albion county hotspur rangers celtic academy "
    "u bundesliga "
    "regionalliga oberliga liga league premier championship cup pokal em wm team mannschaft "
    "nationalmannschaft verein klub club "
    "borussia eintracht werder bayern bayer hannover union hertha fortuna alemannia arminia dynamo hansa "
    "energie schalke real "
    "juventus ajax sporting benfica porto austria rapid sturm germany england deutschland japan österreich "
    "schweiz "
    "frankreich spanien italien portugal polen türkei europa south north west east new republic ireland "
    "scotland wales "
    "vater mutter sohn tochter bruder schwester papa mama opa oma onkel tante cousin cousine father mother son "
    "daughter brother sister dad mum mom uncle grandpa grandma zehn elf zwölf "
    "zwanzig sechs sieben acht neun fragen minuten worte frage antwort teil foto bild text "
    "rede antwort mann männer frauen heimat leben traum weg jahr jahre tag tage welt zeit haus stadt dorf "
    "zweite zweiter zweites dritte dritter neues altes alter große großer kleine kleiner junge junger wilde alte "
    "man home life dream road years days world time house "
    "neuling debütant debütantin aufsteiger heimkehrer heimkehrerin rückkehrer rückkehrerin shootingstar "
    "winterneuzugang sommerneuzugang torjäger torjägerin abräumer abräumerin regisseur regisseurin eigengewächs "
    "urgestein vereinslegende legende ikone ex-profi goalie schlussfrau libero veteran skipper teenager newcomer "
    "rookie freshman sophomore junior senior playmaker full-back left-back right-back centre-back center-back "
    "centre-half goalie shot-stopper mittelfeldmotor abwehrchef abwehrchefin dauerbrenner publikumsliebling "
    "flügelflitzer achter achterin sechserin zehnerin mittelstürmer mittelstürmerin flügelstürmer wandervogel "
    "instead meanwhile tonight nowadays "
    "serie nachgefragt seven questions minutes story posted published updated talk special".split()
)

# German compounds that name a role, a match or a place: "Linksverteidiger", "Zweitligaspiele",
# "Mittelfeldmann"
_ROLE_RE = re.compile(
    r"...(?:verteidiger|stürmer|spieler|torwart|hüter|keeper|außen|trainer|profi|kapitän|torschütze|sportler|ligist|"
    r"neuzugang|elmacher|weltmeister|direktor|talent|verein|mannschaft|nationaltrainer|liga|pokal|jährige)(?:in|"
    r"innen|n|s|r|e|en)?$"
)


# "der ", "Die frühere ", "the former "
_ARTICLE_RE = re.compile(r"\b(?:[Dd](?:er|ie|en|em|es)|[Tt]he) (?:[a-zäöüß]{3,20} ){0,2}$")
# Words that are no names alone, and are between the words of one: "Ayşe Nur Demirel", "Trần Thị Mai Linh"
_INSIDE = frozenset("nur mai may april august juni june sommer winter junior".split())


# "K. Thanushan", "J. R. Bakaitis"
_INITIAL_RE = re.compile(r"(?<![\w.-])(?:[A-Z]\. ?){1,2}(?P<last>[^\W\d_a-z][^\W\d_A-Z][\w’'-]{2,20})")
# "Stephan „Stulle“ Stuhlmacher", "Charlotte 'Lotte' Wu"
_NICKED_RE = re.compile(
    r"(?<![\w-])(?P<first>[^\W\d_a-z][\w’'-]{1,20}) [„“\"'‚‘«»(](?P<nick>[^\W\d_][\w .-]{1,16})[“”\"'‘’«»)] "
    r"(?P<last>(?:(?:van|von|de|der|den|da|di|el|al|le|la|ten|ter) ){0,2}[^\W\d_a-z][\w-]{1,24})"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A first and a last name as printed, the offset where it begins, and the word before it (folded).

    `nick` is a nickname that stands inside it, in quotes: "Stephan „Stulle“ Stuhlmacher".
    """

    full: str
    start: int
    end: int
    before: str
    nick: str = ""


def clean(words: str) -> str:
    """A name as people see it: soft hyphens out, white space single."""
    return " ".join(words.replace("\u00ad", "").split())


def in_plain_case(name: str) -> str:
    """ "ORLA FENWICK" is "Orla Fenwick"; "TJ" alone stays."""
    return name.title() if name.isupper() and len(name) > 3 else name


def runs(text: str, begin: int, end: int) -> Iterator[list[tuple[str, int]]]:
    """Runs of capitalised words with nothing but one space between: [("Mio", 12), ("Dornfeld", 16)]."""
    run: list[tuple[str, int]] = []
    place = begin
    for match in _TOKEN_RE.finditer(text, begin, end):
        word = match.group()
        adjoins = not run or (text[place : match.start()] in (" ", "  ") and not _shifts(run[-1][0], word))
        if not adjoins:
            yield run
            run = []
        if word[0].isupper() or (run and word in NAME_PARTICLES):
            run.append((word, match.start()))
        elif run:
            yield run
            run = []
        place = match.end()
    if run:
        yield run


def _shifts(before: str, word: str) -> bool:
    """Whether capitals end or begin between two words: OTT | Ganz gut, but not TJ Miller or van DORN."""
    loud = [len(each) > 2 and each.isupper() for each in (before, word)]
    return loud[0] is not loud[1] and before not in NAME_PARTICLES and word not in NAME_PARTICLES


def people(text: str, begin: int, end: int) -> Iterator[Name]:
    """What may be a full name: two or three words in a row that no list of common words knows."""
    for run in runs(text, begin, end):
        words = [word for word, _ in run]
        known = [_is_common(word) for word in words]
        known = [common and not _is_inside(words, known, at) for at, common in enumerate(known)]
        known = [common and not _is_a_particle(words, at) for at, common in enumerate(known)]
        place = 0
        while place < len(run):
            if known[place] or words[place] in NAME_PARTICLES:
                place += 1
                continue
            stop = place
            while stop < len(run) and not known[stop]:
                stop += 1
            while words[stop - 1] in NAME_PARTICLES:
                stop -= 1
            if 2 <= stop - place <= 5:
                start, finish = run[place][1], run[stop - 1][1] + len(words[stop - 1])
                before = words[place - 1] if place else _word_before(text, start)
                if stop - place > 2 and _is_told_by_a_noun(text, start, words[place]):
                    before, start = words[place], run[place + 1][1]
                yield Name(clean(text[start:finish]), start, finish, before.casefold())
            place = stop
    yield from _nicknamed(text, begin, end)
    for match in _INITIAL_RE.finditer(text, begin, end):
        if not _is_common(match["last"]):
            yield Name(clean(match.group()), match.start(), match.end(), _word_before(text, match.start()).casefold())


def _nicknamed(text: str, begin: int, end: int) -> Iterator[Name]:
    """People with their nickname between first and last name: "Charlotte „Lotte“ Wu", "Sean (Bomber) Hill"."""
    for match in _NICKED_RE.finditer(text, begin, end):
        words = (match["first"], *match["last"].split())
        if not any(_is_common(word) for word in words):
            before = _word_before(text, match.start()).casefold()
            yield Name(clean(" ".join(words)), match.start(), match.end(), before, match["nick"])


def _is_a_particle(words: Sequence[str], place: int) -> bool:
    """Whether an article is a part of a name: "van der Meulen", "von der Heide"."""
    return place > 0 and words[place] in ("der", "den", "dem") and words[place - 1] in ("van", "von", "op", "in")


def _is_inside(words: Sequence[str], known: Sequence[bool], place: int) -> bool:
    """Whether a word that is no name alone stands between two that may be."""
    between = 0 < place < len(words) - 1 and not known[place - 1] and not known[place + 1]
    return between and words[place].casefold() in _INSIDE and not words[place].isupper()


def _is_told_by_a_noun(text: str, start: int, first: str) -> bool:
    """Whether the first word says who the person is: "der gebürtige Däne Lars Bo Holm", "the Dane Lars Bo Holm"."""
    return key(first) not in FIRST_NAMES and _ARTICLE_RE.search(text, max(0, start - 40), start) is not None


def _is_common(word: str) -> bool:
    """ "Werder-Keeper", "Linksverteidiger", "Luxemburgs" before a role: words that are in capitals and no
    name.
    """
    folded = word.casefold()
    return (
        folded in NO_NAMES
        or (len(word) > 3 and key(word) in FUNCTION_WORDS and key(word) not in FIRST_NAMES)
        or folded.endswith(("n't", "n’t"))
        or ("-" in word and folded.rsplit("-", 1)[-1] in NO_NAMES)
        or _ROLE_RE.search(folded) is not None
    )


def _word_before(text: str, start: int) -> str:
    head = text[max(0, start - 24) : start].rstrip()
    return head.split()[-1] if head else ""
