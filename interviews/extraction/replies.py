"""Names that only their place proves: the reply to a question for a person, the word behind "Mein Idol war".

"Wer war Ihr Vorbild?" – "Gregor Kobel." needs no known first name; neither does "My hero was McCabe". In: a
text and the place of capitalised words. Out: whether they are a person there.
"""

import re

from interviews.extraction.famous import FAMOUS
from players.names import key

# "Wer war Ihr Vorbild?", "Von wem haben Sie das?", "Who do you look up to?", "Best you've played
# with?": asks for a person
_ASKS_RE = re.compile(
    r"\b(?:wer|wen|wem|welche[rnms]?\s[^?\n]{0,40}(?:spieler|trainer|torwart|torhüter|stürmer|verteidiger|coach|"
    r"idol|vorbild|kolleg|profi)\w*|vorbild(?:er)?|idole?|held(?:en|in)?|"
    r"lieblings(?:spieler|trainer|torwart|stürmer)\w*|"
    r"(?:bester|liebster|wichtigster|schwierigster)\s\w*(?:mitspieler|trainer|freund|gegenspieler)|trainer(?:in)?|"
    r"zimmer(?:kolleg\w+|nachbar\w*)|mitspieler(?:in)?|verteidiger|(?:gegen|mit)spieler(?:in)?|gegner(?:in)?|"
    r"konkurrent(?:in)?|rivalin?|nachfolger(?:in)?|vorgänger(?:in)?|kumpel|kapitän(?:in)?|spielführer(?:in)?|"
    r"chef(?:in|coach)?|lehrmeister(?:in)?|entdecker(?:in)?|förderer|mentor(?:in)?|"
    r"(?:sitz|banknachbar|sturm|abwehr|zimmer)(?:partner|kolleg|nachbar)\w*|"
    r"(?:toughest|hardest|best|worst|funniest|quickest|fastest|strongest|trickiest|"
    r"closest)\s[^?\n]{0,30}(?:opponent|defender|striker|winger|keeper|mate|friend|pal|one|trainer|marker)|"
    r"opponents?|best\smates?|(?:schwerster?|stärkster?|härtester?|unangenehmster?|schnellster?|lustigster?|"
    r"bester?)\s[^?\n]{1,30}|boss|gaffer|pal|mate|skipper|captain|mentor|rival|successor|predecessor|sidekick|"
    r"roomie|who|whose|whom|which\s[^?\n]{0,30}(?:player|coach|manager|keeper|goalkeeper|striker|defender|"
    r"midfielder|winger|captain|team-?mate)s?|hero(?:es)?|idols?|role\smodels?|"
    r"favou?rite\s(?:player|footballer|striker|defender|goalkeeper|keeper|midfielder)|"
    r"best\s[^?\n]{0,30}(?:player|team-?mate|played\swith|opponent|coach|manager)|room-?mate|coach|"
    r"manager)\b[^?\n]{0,140}[?:]$",
    re.IGNORECASE,
)
# "Wer war Ihr Vorbild?", "Who was the hero?": one word may answer
_IDOL_RE = re.compile(
    r"vorbild|idol|\bheld|lieblings|aufgeschaut|aufschau|bewunder|geprägt|abgeschaut|hero|role model|look(?:ed)? up|"
    r"favou?rite|watching",
    re.IGNORECASE,
)
# what may stand between the question and the name: quotes, a label, "Natürlich", "Die" of "Die Silvia Ortner"
_BETWEEN_RE = re.compile(
    r"[\s\"“”„»«›‹‚'*_]*(?:\[?[\d:]{0,8}\]?\s*[^\n.!?]{1,40}(?:[:–—]|"
    r"\n)\s*)?[\s\"“”„»«›‹‚'*_–—-]*(?:[A-ZÄÖÜ]?[a-zäöüß]{1,13},?\s)?(?:[a-zäöüß]{2,14},?\s){0,2}(?<!ohne\s)(?<"
    r"!without\s)"
)
# what follows a name that is a reply
_AFTER_RE = re.compile(
    r"\s?[.,!;:\"“”»«–)]|\s(?:und|oder|and|or|at|in|aus|von|vom|beim|bei|natürlich|obviously|now|auch|too)\b|\s*$|"
    r"\s*\n"
)
# "Mein Idol als Junge war aber Diego", "My hero was McCabe"
_IDOL_WAS_RE = re.compile(
    r"(?:[Vv]orbild|[Ii]dol|\b[Hh]eld|[Ll]ieblings(?:spieler|torwart|stürmer)(?:in)?|\b(?:hero|idol|role model)|"
    r"favou?rite (?:player|footballer|striker))\b[^.!?\n,]{0,40}?\b(?:war|ist|waren|sind|hieß|heißt|was|is|"
    r"were)\s(?:[a-zäöüß]{2,12}\s){0,3}$"
)
# "studied Petteri Lahtonen", "the manager, Ray Pickavance", "fourth choice behind Petteri Lahtonen"
_VERB_RE = re.compile(
    r"\b(?:watch|watched|watching|studied|idolised|idolized|admired|behind|alongside|under|replaced|game on|"
    r"looked up to|look up to|belongs to|(?:captain|skipper|manager|coach|gaffer|keeper|goalkeeper|striker|winger|"
    r"defender|midfielder|physio),)\s$"
)
# German adjectives before a noun: "Schwierige Frage", "Gute Freunde", "Große Namen"
_ADJECTIVE_RE = re.compile(r"(?:lich|isch|ig|ar|end|te|ge|oße|ute|ele|ere|are)(?:e[rnsm]?)?$")
_NO_NAMES = frozenset(
    map(
        key,
        """
        schwierig leicht keiner keine niemand jeder viele alle mehrere unsere meine papa mama trainer
        torwart stürmer fußball
        familie freunde mannschaft team verein schwer spannend lustig ehrlich easy tough loads plenty
        everyone nobody anyone too
        honestly good great probably difficult family friends none lots several everybody hmm puh uff oha
        tja gott
        """.split(),
    )
)


def asks_for_a_person(question: str) -> bool:
    """Whether a question asks who: "Wer war Ihr Vorbild?", "Best player you've played with?"."""
    return _ASKS_RE.search(question[-200:]) is not None


def is_reply(text: str, start: int, end: int, *, german: bool) -> bool:
    """Whether capitalised words at a place answer a question for a person, or follow "Mein Idol war"."""
    words = [key(word) for word in text[start:end].split()]
    if not words or len(words) > 3 or _NO_NAMES.intersection(words):
        return False
    if german and len(words) > 1 and _ADJECTIVE_RE.search(words[0]):
        return False
    before = text[max(0, start - 320) : start]
    if _IDOL_WAS_RE.search(before[-90:]) or (not german and len(words) > 1 and _VERB_RE.search(before[-30:])):
        return True
    asked = before.rfind("?")
    if asked < 0 or not _AFTER_RE.match(text, end) or not _BETWEEN_RE.fullmatch(before, asked + 1):
        return False
    question = before[: asked + 1].rpartition("\n")[2][-200:]
    return _ASKS_RE.search(question) is not None and (len(words) > 1 or _IDOL_RE.search(question) is not None)


def is_famous(name: str) -> bool:
    """Whether one word is enough to name a player: "Zidane"."""
    return key(name).removesuffix("'s") in FAMOUS
