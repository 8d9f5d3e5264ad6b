"""Associations named in a text: countries, their people, their adjectives, abbreviations such as DFB.

In: the text's tokens and the associations of the look-up. Out: marks (NATION, DEMONYM, NATIONAL) with the association.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from interviews.extraction.lookup import AssociationNames
from interviews.extraction.marks import DEMONYM, NATION, NATIONAL, Mark, Nation
from interviews.extraction.text import TOKEN_RE
from players.names import key

# "japanisch" + "e": a German adjective as it stands in a text; the bare form is the language ("auf Japanisch")
_ENDINGS = ("e", "er", "es", "en", "em")

# Countries that played once: no association of today, but a proposal should name them and not their heirs
_GONE = (
    AssociationNames(
        "GDR", "East Germany", {"de": ["DDR"], "en": ["East Germany", "GDR"]}, adjectives={"de": ["ostdeutsch"]}
    ),
    AssociationNames(
        "YUG",
        "Yugoslavia",
        {"de": ["Jugoslawien"], "en": ["Yugoslavia"]},
        adjectives={"de": ["jugoslawisch"], "en": ["Yugoslav"]},
    ),
    AssociationNames("TCH", "Czechoslovakia", {"de": ["Tschechoslowakei", "ČSSR"], "en": ["Czechoslovakia"]}),
    AssociationNames("URS", "Soviet Union", {"de": ["Sowjetunion", "UdSSR"], "en": ["Soviet Union", "USSR"]}),
)
GONE = frozenset(association.trigram for association in _GONE)

Table = dict[tuple[str, ...], dict[str, Nation]]


def find_nations(
    tokens: Sequence[re.Match[str]], associations: Iterable[AssociationNames], language: str
) -> Iterator[Mark]:
    """Marks of all associations named, longest name first: "Bosnien und Herzegowina" before "Bosnien"."""
    table = _table(tuple(associations), language)
    firsts = {words[0] for words in table}
    folded = [key(token.group()) for token in tokens]
    at = 0
    while at < len(tokens):
        if folded[at] in firsts:
            for length in (4, 3, 2, 1):
                meanings = table.get(tuple(folded[at : at + length]), {})
                sign = _sign(tokens[at].group(), meanings, language) if len(folded) >= at + length else None
                if sign:
                    yield Mark(tokens[at].start(), tokens[at + length - 1].end(), sign, meanings[sign])
                    at += length - 1
                    break
        at += 1


def _sign(word: str, meanings: Mapping[str, Nation], language: str) -> str | None:
    """What a word means by how it is written: "Deutsche" a person, German "deutsche" an adjective."""
    if len(word) == 2 and not word.isupper():  # "Us" is no country
        return None
    if word[0].islower():
        return NATIONAL if language == "de" and NATIONAL in meanings else None
    return next((sign for sign in (NATION, DEMONYM, NATIONAL) if sign in meanings), None)


@lru_cache(maxsize=8)
def _table(associations: tuple[AssociationNames, ...], language: str) -> Table:
    """What each form means; a function of its arguments, so that a look-up's table is made once for a language."""
    table: Table = {}
    for association in (*associations, *_GONE):
        nation = Nation(association.trigram, association.name)
        for form, sign in _forms(association, language):
            if words := tuple(TOKEN_RE.findall(key(form))):
                table.setdefault(words, {}).setdefault(sign, nation)
    return table


def _forms(association: AssociationNames, language: str) -> Iterator[tuple[str, str]]:
    for name in association.names.get(language, ()):
        yield name, NATION
        if language == "de":
            yield f"{name}s", NATION
            if name.endswith("e"):
                yield f"{name}n", NATION
    for alias in association.aliases:
        yield alias, NATION
    for demonym in association.demonyms.get(language, ()):
        yield from _inflected(demonym, language)
    for adjective in association.adjectives.get(language, ()):
        if language == "de":
            yield from ((adjective + ending, NATIONAL) for ending in _ENDINGS)
        else:
            yield adjective, NATIONAL


def _inflected(demonym: str, language: str) -> Iterator[tuple[str, str]]:
    """ "Japaner", "Japanern", "Kroate", "Kroaten", "Japanerinnen"; English "Germans"."""
    yield demonym, DEMONYM
    if language == "en":
        yield f"{demonym}s", DEMONYM
        if demonym.endswith("man"):
            yield f"{demonym[:-3]}men", DEMONYM
    elif language == "de":
        yield f"{demonym}n", DEMONYM
        yield f"{demonym}s", DEMONYM
        yield f"{demonym}nen", DEMONYM
