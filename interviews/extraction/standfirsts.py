"""What a standfirst only names as the topics of the talk: "Ein Gespräch über Herkunft, Vorbilder und Länderspiele."

Such a list says nothing of anybody. In: a sentence of a lead or heading, and its masked twin. Out: both, with the bare
nouns of the list made blank. A topic that says whose it is, or names somebody ("seine Zeit bei CLUB"), stays.
"""

import re

from interviews.extraction.marks import compile_pattern

# One topic: "Herkunft", "die Liebe zum Fußball", "role models", "the captaincy"
_NOUN_DE = r"(?:[a-zäöüß]+(?:en|e|er|es|em) )?[A-ZÄÖÜ][a-zäöüßA-Z-]+"
_ITEM_DE = (
    rf"(?:(?:den|die|das|der|dem|ein|eine|einen) )?{_NOUN_DE}"
    r"(?: (?:von|vom|zu|zum|zur|auf|in|im|am|an|als|bei|beim|mit|nach|ohne|vor|der|des)(?: (?:den|die|das|der|dem))? "
    rf"{_NOUN_DE})?"
)
_ITEM_EN = (
    r"(?:the |a |an )?(?!(?:his|her|my|their|our|your|being|how|why|what|when|who|where|that|and|or|to|\w+ing)\b)"
    r"[a-z][a-z’'-]+(?: (?!(?:and|or|at|for|with|his|her|in|from|to|as|of|by|on)\b)[a-z][a-z’'-]+){0,2}"
    r"(?: (?:of|in|on|for) (?:the )?[a-z][a-z-]+)?"
)
_BEFORE_DE = (
    r"(?:[Gg]espräch|[Ii]nterview|[Uu]nterhaltung|[Pp]orträt|[Pp]odcast|[Bb]egegnung|[Ff]ragen|[Ss]pr[iae]ch\w*|"
    r"[Rr]ede[nt]?|[Pp]lauder[nt]|[Ee]rzählt|[Ää]ußert|[Uu]nterh[äai]lt\w*|[Hh]aben|[Aa]uskunft|PERSON|CLUB)[^.!?:]{0,80}?"
    r"\büber |\b(?:[Ee]s|[Dd]abei|[Dd]arin|[Dd]iesmal|[Hh]ier) (?:geht|ging) (?:es )?um |\b[Gg]eht es um |"
    r"\b(?:[Tt]hemen|[Tt]hema)(?: sind| waren)?:? "
)
_BEFORE_EN = (
    r"(?:\b(?:[Cc]onversation|[Ii]nterview|[Cc]hat|[Tt]alk|[Pp]rofile|[Pp]odcast|[Qq]uestions|[Tt]alk(?:s|ed|ing)|"
    r"[Ss]peaks?|[Ss]poke|[Cc]hats|[Cc]hatted|[Oo]pens up|[Dd]iscuss\w*)\b|PERSON)[^.!?:]{0,80}?\b(?:about|on) |"
    r"\b[Dd]iscuss(?:es|ed)? |\b[Tt]opics: "
)
_END = r"(?=\W*(?:$|(?:gesprochen|geredet|geplaudert|unterhalten|befragt)\W*$|[.!?:;–—(]))"


def _list_of(before: str, item: str) -> re.Pattern[str]:
    joined = r"(?:, (?:und |and )?| und | and | sowie | & )"
    return compile_pattern(rf"(?:{before})(?P<topics>{item}(?:{joined}{item})*){_END}")


# "Herkunft, Vorbilder, Länderspiele: ein Gespräch mit PERSON"
_AHEAD_RE = re.compile(
    rf"^\W*(?P<topics>{_ITEM_DE}(?:(?:, | und |, und ){_ITEM_DE})+)(?=\s?[:–—] ?(?:[Ee]in |[Dd]as |[Ii]m )?"
    r"(?:Gespräch|Interview|Porträt))"
)
_TOPICS = {
    "de": (_list_of(_BEFORE_DE, _ITEM_DE), _AHEAD_RE),
    "en": (_list_of(_BEFORE_EN, _ITEM_EN),),
}


def without_topics(said: str, masked: str, language: str) -> tuple[str, str]:
    """The sentence and its masked twin without the topics that it only names."""
    for pattern in _TOPICS.get(language, ()):
        if found := pattern.search(masked):
            start, end = found.span("topics")
            blank = " " * (end - start)
            return said[:start] + blank + said[end:], masked[:start] + blank + masked[end:]
    return said, masked
