"""First names that stand alone: "Amina hat angefangen zu laufen", "Our Calum had chickenpox".

In: a text. Out: the places of single capitalised words that can hardly be anything but somebody's name there.
Towns, countries and common words that are first names too are left out.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Span
from interviews.extraction.famous import FAMOUS
from interviews.extraction.first_names import FIRST_NAMES, WRITTEN
from interviews.extraction.lexicon import ENGLISH, GERMAN, NEVER_NAMES
from players.names import key

# a capitalised word by itself: no capitalised word right before or behind it
_ALONE_RE = re.compile(
    r"(?<![\w.'’&/-])(?<!\d )(?P<name>[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}(?:-[^\W\d_]{2,})?)(?P<own>['’]s)?"
    r"(?![\w'’/&-])(?![ \u00a0][^\W\d_a-zß-öø-ÿ][\w'’])(?!\.[\w])"
)
# "McCabe", "O'Shea": surnames that nothing else looks like
_CLAN_RE = re.compile(r"(?<![\w'’-])(?P<name>(?:Mc|Mac[A-Z]|O['’][A-Z])[A-Z]?[a-z]{2,12}[A-Za-z]*)(?![\w-]|['’]s\b)")
# "in Florence", "aus Sofia", "bei Viktoria": a place or a club rather than a person
_PLACE_BEFORE_RE = re.compile(r"\b(?:[Ii]n|[Aa]us|[Nn]ach|[Nn]ear|[Bb]eim?|[Aa]t|[Vv]om|[Zz]um?|im|am)[ \u00a0]$")
# "von der Heide", "die Rosa", "the Jack", "ein Franz", "San Marino": no name of a person
_ARTICLE_RE = re.compile(
    r"\b(?:[Dd]as|[Ee]ine?[mnr]?|[Kk]eine?[mnr]?|[Tt]he|[Aa]n?|[Ss]an|[Ss]ankt|[Ss]t\.?|[Ss]ainte?|FC|SV|SC|TSV|VfB|VfL|"
    r"Real|Club|Rue|Via|[Ii]m|[Ii]ns|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim)[ \u00a0]$"
)
# the word before, in the same line, after a blank or a comma
_WORD_BEFORE_RE = re.compile(r"([^\W\d_][\w'’-]*)[ \u00a0]$")
# first names that are also words, towns, countries, clubs or surnames of the very famous
_AMBIGUOUS = frozenset(
    map(
        key,
        """
        Tea Lotte
        Will Mark Grant Rose Wolf Sydney Georgia Victoria Viktoria Chelsea Jordan Roman Art Bill Pat Frank Ernst Rich
        Drew Gene Miles Sandy Sterling Cooper Mason Carter Parker Porter Palmer Hunter Tucker Fletcher Marshall Penny
        Iris Violet Robin Martin Christian Norman Lance Clark Nat Reed Rex Ray Charlotte Madison Jackson Augusta
        Salvador Santiago Sofia Regina Hamilton Kingston Kingsley Nelson Alma Medina Ana Nice Rosa Bela Kim Bart Milan
        Eden Zion Genesis Gil Dante Dolores Mercedes Gloria Fortuna Aurora Vera Gracia Clement Franco Bernardo Cesar
        Cruz Dean Emery Ferdinand Fidel Gaspar Ham Jack Jean Kelly Kerr Lee Scott Kane Murray Campbell Stewart Gordon
        Douglas Wallace Craig Kennedy Howard Harrison Morris Norris Perry Dudley Clay Reid Roy Duncan Spencer Bradley
        Stanley Wesley Morgan Nadir Rim Safia Asia Alba Nova Till Bent Per Remo Rune Rode Grit Hinz Sonne Tamm Titus
        Urban Hertha Amalia Germania Frisia Olympia Concordia Union Roma Drita Astra Flora Vita Fides Gilde Elfe Bahar
        Aston Preston Bolton Burton Carlton Clifton Easton Milton Weston Warren Wells Ashton Barton Sutton Darlington
        Crystal Brighton Lincoln Chester Lancaster Kent Surrey Devon Cornwall Somerset Durham Stirling Melrose Ayr
        Perth Montrose Paisley Clyde Livingston Kelso Elgin Dundee Hampden Arran Iona Isla Skye Shannon Tara Derry
        Tyrone Clare Kerry Erin Monaghan Cavan Sligo Athlone Tralee Boyle Kells Trent Severn Avon Thames Tyne Tees
        Mary Christ Sanctus Noel Easter Dawn Eve Faith Hope Joy Angel Earl Duke King Prince Rocky Rusty Buddy Sonny
        Chip Wade Baba Pal Age Ola Are Ove Ari Ase Bo Liv Siv Rut Sture Ire Mai Mine Made Hut Rasen Marke Tale Wonne
        Amen Aber Kater Ara Asien Bora Efeu Elle Gera Hera Ilias Jura Kali Kora Lore Mara Nana Ode Oase Page Pele Rabe
        Sole Uri Zeche Zita Ann Sue Peg Hal Vic Mel Sal Don Con Jay Kay May June Carol Ronaldo Ronaldinho Raphinha
        Xavi Pep Neymar
        """.split(),
    )
)


def lone_names(text: str, language: str) -> Iterator[Span]:
    """Where a first name stands alone and means somebody."""
    stop = ENGLISH if language == "en" else GERMAN
    for found in _ALONE_RE.finditer(text):
        if _is_name(text, found, stop):
            yield Span(*found.span("name"))
    for found in _CLAN_RE.finditer(text):
        yield Span(*found.span("name"))


def _is_name(text: str, found: re.Match[str], stop: frozenset[str]) -> bool:
    folded = key(found["name"])
    if not found["name"].isascii() and found["name"].casefold() not in WRITTEN:
        return False
    if folded not in FIRST_NAMES or folded in _AMBIGUOUS or folded in FAMOUS or folded in stop | NEVER_NAMES:
        return False
    before = text[max(0, found.start() - 24) : found.start()].rpartition("\n")[2]
    if _PLACE_BEFORE_RE.search(before) or _ARTICLE_RE.search(before):
        return False
    word = _WORD_BEFORE_RE.search(before)
    return word is None or word[1][0].islower() or _may_stand_before(word[1], stop)


def _may_stand_before(word: str, stop: frozenset[str]) -> bool:
    """Whether a capitalised word before a name is none of its own: "Und Amina", "Our Calum", "Bruder Hauke"."""
    return key(word) in stop or word in (
        "Our",
        "Der",
        "Die",
        "Unser",
        "Unsere",
        "Und",
        "And",
        "With",
        "Mit",
        "Wee",
        "Big",
    )
