"""Whether a named relative is the one who acts, and whether what follows may still be said of him."""

import re

from interviews.extraction.marks import compile_pattern
from interviews.extraction.spoken import Sentence

_PREPOSITIONS = (
    "mit von vom gegen für wegen zu zum zur an auf bei beim ohne über nach neben unter durch statt wie aus um "
    "seit in im am "
    "dank ins hinter vor with against for of from to by like than under behind alongside at about without on in after"
).split()
# "mit meiner Frau", "by my dad", "wegen Papas"
_OBJECT_RE = compile_pattern(
    r"(?:^|[\s(„\"«»])(?:" + "|".join(_PREPOSITIONS) + r")\s(?:(?:MY|OUR|HIS|NATIONAL|[a-zäöüß]+)\s){0,3}$",
    re.IGNORECASE,
)
# "meinem Vater", "meiner Mutter", "dem Opa": cases that do not act
_OBLIQUE_RE = re.compile(
    r"(?<!\w)(?:(?:[mdsk]?ein|[Ii]hr|unser|eur|jed|dies)(?:em|en|es)|(?:[mdsk]ein|[Ii]hr|unser|ein)er|dem|den|des)"
    r"(?:,? [a-zäöüß-]+(?:en|em))? $",
    re.IGNORECASE,
)
# ", der", ", who": what follows is said of the one just named
_RELATIVE_RE = compile_pattern(r"^(?: PERSON)?,? (?:der|die|HE|who|welcher|welche|wo)(?:['’]s|\s|$)")
# "Mum's dentist was", "Papas Zahnarzt ist"
_OWNED_RE = re.compile(
    r"['’]s (?:(?!(?:side|family|and|but|an?|the|who|now|also|still|just|only|always|not|been|from|in|at|on|both|half|"
    r"originally)\b)[a-z]+ ){1,2}$"
)
_OWNED_DE_RE = re.compile(r" (?:[a-zäöüß]+ )?(?!Seite|Familie)[A-ZÄÖÜ][a-zäöüß]+ $")
_BOUNDARY_RE = re.compile(
    r"[,;:–—(]\s?|\s(?:und|oder|aber|sondern|and|or|but|because|weil|denn|so|while|dass|that|ob|if)\s"
)
_WORD_RE = re.compile(r"[^\W\d_][\w'’-]*|[\ue000-\ue0ff]+")
_NOT_ABOUT_HIM = frozenset(
    "es man alles jeder jede keiner niemand jemand wer wir ich das dies was wo welche it this there everyone "
    "nobody somebody they people one we what that's it's".split()
)
_ARTICLES = frozenset("the a an his her their its this every another some any".split())
_KNOWN_NOUNS = frozenset({"Beruf", "Jahre", "Jahren", "Haus", "Hause", "Anfang", "Ende"})


def is_object(sentence: Sentence, at: int) -> bool:
    """Whether the word at an offset stands behind a preposition or in a case that does not act."""
    before = slice(max(0, at - 48), at)
    return (
        _OBJECT_RE.search(sentence.masked[before]) is not None or _OBLIQUE_RE.search(sentence.text[before]) is not None
    )


def opens_relative(between: str) -> bool:
    """Whether right behind a named one a relative clause opens, and nothing else does before its end."""
    found = _RELATIVE_RE.match(between)
    return found is not None and not _BOUNDARY_RE.search(between, found.end())


def owns_what_follows(said: str, between: str) -> bool:
    """Whether a relative is only the owner of who acts: "Mum's dentist was", "Papas Zahnarzt ist"."""
    return _OWNED_RE.match(between) is not None or (said.endswith("s") and _OWNED_DE_RE.match(between) is not None)


def may_act_on(between: str, language: str) -> bool:
    """Whether nobody else steps in between a subject and what is said: ", der Trainer " does, " und hat " not."""
    ends = [found.end() for found in _BOUNDARY_RE.finditer(between)]
    if not ends:
        return True
    words = [found.group() for found in _WORD_RE.finditer(between[ends[-1] :])]
    held = 0  # words that may still belong to a preposition
    for place, word in enumerate(words):
        if word.casefold() in _NOT_ABOUT_HIM:
            return False
        held = 4 if word.casefold() in _PREPOSITIONS else held - 1
        if held < 0 and (_opens_noun(word, place) if language == "de" else word.casefold() in _ARTICLES):
            return False
    return True


def _opens_noun(word: str, place: int) -> bool:
    """Whether a German word is a noun of its own: a capital that does not only open the sentence."""
    return word[0].isupper() and word not in _KNOWN_NOUNS and place > 0
