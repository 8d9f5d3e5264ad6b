"""Single words that are a name by what stands around them: "Der Lukas, mein kleiner Bruder", "My nan, Pearl".

In: a text. Out: the places of such words. Refused: function words, relatives, occupations, what follows an article.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from interviews.extraction.facts import Span
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.kin import KIN_WORDS
from interviews.extraction.lexicon import FUNCTION_WORDS, NEVER_NAMES
from interviews.extraction.occupations import occupation
from players.names import key

_NAME = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}(?:-[^\W\d_]{2,})?"
_KIN = {language: "|".join(sorted(words, key=len, reverse=True)) for language, words in KIN_WORDS.items()}
_RELATIVES = frozenset(word for words in KIN_WORDS.values() for word in words)
# what stands before no name: "im", "das", "drei"
_NO_NAME_AFTER_RE = re.compile(
    r"\b(?:im|am|zum|zur|vom|beim|ins|den|dem|das|des|eine?[mnrs]?|keine?[mnr]?|alle|diese[rsmn]?|jede[rsmn]?|auf|"
    r"\d+)[ \u00a0]$",
    re.IGNORECASE,
)
# "Pavlenka-Fan", "Neuer-Trikot", "Messi-Fans": the word before the hyphen is a person unless it is a club
_FAN_RE = re.compile(
    r"(?<![\w-])(?P<name>[^\W\d_a-zß-öø-ÿ][\w'’]{2,})-(?:Fans?|Trikots?|Poster|Anhänger|Nachfolger|Ersatz|"
    r"Vertreter|Entdecker)\b"
)
# "Katie's the captain", "Winnie's a radiographer": only with a known first name
_CONTRACTED_RE = re.compile(r"(?<![\w-])(?P<name>[A-Z][a-zà-ÿ]{2,})['’]s (?:a|an|the|my|our|been|got|still)\b")
# "Der Lukas, mein kleiner Bruder", "There's Tia, my little sister", "sehe ich Joost zu, meinem Sohn"
_BEFORE_KIN_RE = re.compile(
    rf"(?<![\w-])(?P<name>{_NAME})(?: zu| an| ab)?, (?:meine?[mnr]?|unsere?[mnr]?|my|"
    rf"our) (?:[a-zäöü]+ )?(?:{_KIN['de']}|{_KIN['en']})(?=[,.;:!?)]|$|"
    r" (?:hat|ist|war|is|has|was|spielt|plays|sagt|says)\b)",
    re.MULTILINE,
)
# "er heißt Ridha", "a sister called Effie", "Saga, who I married", "verlobt mit Ida"
_CALLED_RES = (
    re.compile(
        rf"\b(?:heißt|heisst|hieß|hiess|called|named)[ \u00a0](?:er |sie )?(?P<name>{_NAME})\b(?![ \u00a0][A-Z])"
    ),
    re.compile(rf"\b(?:This is|Das ist|Here's) (?P<name>{_NAME})(?=, (?:s?he|my|our|sie|er|meine?|unsere?)\b)"),
    re.compile(rf"(?<![\w-])(?P<name>{_NAME}), whom? I (?:married|live|met|proposed)\b"),
    re.compile(
        rf"\b(?:married|engaged|proposed)(?: to)? (?P<name>{_NAME})(?=[ ,.])|"
        rf"\b(?:verlobt|verheiratet|zusammen) mit (?P<other>{_NAME})(?=[ ,.])"
    ),
)
_LIST = rf"(?P<names>{_NAME}(?:, {_NAME}){{0,4}}(?:,? (?:und|and) {_NAME})?)"
# "My nan, Pearl, came over", "two daughters, Naledi and Aino", "a brother called Ewan": in English any word may be it
_KIN_EN_RE = re.compile(
    rf"\b(?:{_KIN['en']})(?:, | called | named |: ){_LIST}(?=[,.;!?)]| who\b| and\b| is\b| was\b| has\b| came\b)"
)
# "Her mum's Jade", "Eine Schwester, Defne.", "meine Söhne Till, Ole und Piet": only known first names
_KIN_KNOWN_RES = {
    "en": (re.compile(rf"\b(?:{_KIN['en']})(?:['’]s| is) {_LIST}(?=[,.;!?)])"),),
    "de": (re.compile(rf"\b(?:{_KIN['de']})(?:,|:| ist| sind)? {_LIST}(?=[,.;!?)]| und\b| ist\b| hat\b| war\b)"),),
}
# the first word of an answer to what speaks of a relative: "Momme ist 16", "Nevaeh, she's eleven months", "Dami! He'll"
_LABEL = r"[^\w\n]{0,8}(?:[^\W\d_][^\n:]{0,30}:[* ]{0,4})?[^\w\n]{0,4}"
_ANSWER_RE = re.compile(rf"{_LABEL}(?P<name>{_NAME})(?=[,.!?]|['’]s\b| (?:ist|is|hat|has|war|was|spielt|plays)\b)")
_SURE_AFTER_RE = re.compile(
    r",? (?:ist|is) (?:gerade |erst |only )?\d|['’]s \d|, (?:s?he|sie|er)(?:['’]s| ist| is| hat| has)\b|"
    r"! (?:S?[Hh]e|Er|Sie|Der|Die)\b"
)
_OF_KIN_RES = {language: re.compile(rf"\b(?:{words})\b") for language, words in _KIN.items()}


def proven_names(text: str, language: str) -> Iterator[Span]:
    """The words that are a name by what stands around them."""
    for found in _FAN_RE.finditer(text):
        yield Span(*found.span("name"))
    for found in _CONTRACTED_RE.finditer(text) if language == "en" else ():
        if key(found["name"]) in FIRST_NAMES:
            yield Span(*found.span("name"))
    for pattern in (_BEFORE_KIN_RE, *_CALLED_RES):
        for found in pattern.finditer(text):
            span = Span(*found.span(found.lastgroup or 0))
            if _may_be_name(text, span):
                yield span


def names_of_relatives(text: str, language: str) -> Iterator[Span]:
    """The names of relatives: "My nan, Pearl", "two daughters, Naledi and Aino", "Ihr Sohn?" – "Momme ist 16"."""
    for found in _KIN_EN_RE.finditer(text) if language == "en" else ():
        yield from (span for span in _parts(found) if _may_be_name(text, span))
    for pattern in _KIN_KNOWN_RES.get(language, ()):
        for found in pattern.finditer(text):
            yield from (span for span in _parts(found) if _is_known(text, span))
    if language in _OF_KIN_RES:
        yield from _answered(text, _OF_KIN_RES[language])


def _answered(text: str, of_kin: re.Pattern[str]) -> Iterator[Span]:
    lines = [found for found in re.finditer(r"[^\n]+", text) if found.group().strip()]
    for asked, said in pairwise(lines):
        found = _ANSWER_RE.match(said.group())
        if found and of_kin.search(asked.group()[-120:]):
            span = Span(said.start() + found.start("name"), said.start() + found.end("name"))
            sure = _SURE_AFTER_RE.match(text, span.end) is not None
            if _is_known(text, span) or (sure and _may_be_name(text, span)):
                yield span


def _parts(found: re.Match[str]) -> Iterator[Span]:
    """The single names of a list."""
    for word in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", found["names"]):
        if word.group() not in ("und", "and"):
            yield Span(found.start("names") + word.start(), found.start("names") + word.end())


def _may_be_name(text: str, span: Span) -> bool:
    word = text[span.start : span.end]
    known = key(word) in FUNCTION_WORDS or key(word) in NEVER_NAMES or word in _RELATIVES or word.endswith("isch")
    if known or occupation(word, "de") is not None or occupation(word, "en") is not None:
        return False
    return _NO_NAME_AFTER_RE.search(text[max(0, span.start - 16) : span.start]) is None


def _is_known(text: str, span: Span) -> bool:
    return key(text[span.start : span.end]) in FIRST_NAMES and _may_be_name(text, span)
