"""Surnames by their form: "McCabe", "Hasanović", "Lindqvist", "Asamoah-Berger".

In: one word as it stands in the text. Out: whether its form is one that surnames have and other words hardly ever.
"""

import re

from interviews.extraction.lexicon import NEVER_NAMES
from players.names import key

_SHORTEST = 5  # letters below which an ending proves nothing: "Leon", "Eva"
# "McCabe", "MacAllister", "O'Shea", "D'Ambrosio", "Fitzgerald", "Asamoah-Berger"
_OPENS_RE = re.compile(r"(?:Mc|Mac)[A-Z]|[OD]['’][A-Z]|Fitz[a-z]|[A-Z][a-z]+-[A-Z][a-z]")
# letters that German and English common nouns lack: "Mandžukić", "Çalhanoğlu", "Piqué"
_FOREIGN_RE = re.compile(r"[ćčšžđłńśźżěřůýğışçøåæñãõêôâîăţșőűðþ]")
_ENDS_RE = re.compile(
    r"(?:[^n]ic|icz|wicz|ski|sky|cki|czyk|czak|czek|iak|enko|chuk|[bdfgklmnprtv](?:ov|ova|ev|eva)|[mlrst]ian|yan|dze|"
    r"shvili|iani|oglu|sson|dottir|[rnldkt]sen|[bklrt]son|quist|qvist|gaard|[^r]mann|mayer|meyer|meier|maier|huber|"
    r"hofer|lechner|inho|[nrdgtp]ez|eira|escu|opoulos|idis|akis|etti|elli|ini|ucci|acci|inha|oulaye|diaye|ainen|"
    r"onen|inen|stra|aert|aerts|thwaite|inski|owa)$"
)
# "Northern", "Saison", "Training", "Wissen": an ending of that kind, but no surname
_COMMON = frozenset(
    map(
        key,
        """
        saison season person reason lesson prison poison horizon comparison wilson music public topic panic picnic
        basic classic plastic traffic logic magic republic republik pacific atlantic olympic academic clinic arctic
        Italian Persian Russian Iranian Canadian Australian Belgian Norwegian Brazilian Christian comedian
        kaufmann seemann landsmann fachmann hauptmann torwartmann fussballmann mini martini panini lamborghini extra
        orchestra forest western maximum wochenende
        """.split(),
    )
)


def looks_like_surname(word: str) -> bool:
    """Whether a capitalised word has the form of a surname."""
    bare = word.removesuffix("'s").removesuffix("’s")
    folded = key(bare)
    if folded in NEVER_NAMES or folded in _COMMON:
        return False
    if _OPENS_RE.match(bare) or _FOREIGN_RE.search(bare):
        return True
    return len(folded) >= _SHORTEST and _ENDS_RE.search(folded) is not None
