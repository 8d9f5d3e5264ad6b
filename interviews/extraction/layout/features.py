"""How much a stretch of talk sounds like a question and how much like an answer.

Words go in, log-odds come out: above 0 a question, below 0 an answer. Who says "Sie" and "Ihre" asks, who
says "ich" and "mein" answers; a question mark weighs more than both. Only the head and the tail of long talk
are read.
"""

from __future__ import annotations

import re

from interviews.extraction.layout import lines

_HEAD, _TAIL = 700, 300  # characters read of a stretch

# Words, kept with their apostrophe: "I've", "Mandžukić"
_TOKEN_RE = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)*+")

_FIRST = frozenset("ich mich mir mein meine meinen meinem meiner meines i i'm i've i'd i'll me my mine myself".split())
_FIRST_PLURAL = frozenset("wir uns unser unsere unserem unseren unserer we us our we've we're we'd".split())
_SECOND = frozenset(
    "du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer you your you're "
    "you've you'd "
    "you'll yours yourself yourselves".split()
)
_POLITE = frozenset("Ihnen Ihre Ihren Ihrem Ihrer Ihres Ihr".split())

# "Herr Dornfeld, …", "Frau Wenninger, …", "Herr Dr. Meier"
_HERR_RE = re.compile(r"(?:Herr|Frau|Mr\.?|Mrs\.?|Ms\.?|Miss) [^\W\d_a-z]")

# "Sie sind gelernte Sechserin": polite at the head of a sentence, by the verb in the plural
_SIE_RE = re.compile(r"(?:^|[.!?…:–—] )Sie (?:\w{2,}en|sind|wären|hätten|könnten|standen)\b")
# Inside a sentence a capital is enough: "haben Sie", "Wie Ihr Vater"
_INSIDE_RE = re.compile(r"(?<=[\w,] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b")

# The head of an answer: "Ja, …", "Nein!", "Doch.", "Yes, …", "はい、"
_REPLY_RE = re.compile(
    r"[„“\"'»«‚‘「(]*(?:(?:ja|nein|nee|doch|genau|klar|natürlich|absolut|definitiv|stimmt|richtig|tatsächlich|danke|"
    r"sicher|bestimmt|auf jeden fall|eigentlich|na ja|naja|ach|puh|beides|moin|yes|yeah|no|nah|nope|well|definitely|"
    r"absolutely|of course|honestly|thanks|thank you|haha|sure|exactly|maybe|not really|obviously)(?=[,.!;:… –—])|"
    r"lacht\)|laughs\)|smiles\)|grinst\)|schmunzelt\)|überlegt\)|はい|いえ|いいえ|そうです|ええ|うん|まあ|僕|私|"
    r"自分)",
    re.IGNORECASE,
)

# The head of a question: "Wie war das", "Haben Sie", "Did you", "And how", "Und wie ging es"
_ASKING_RE = re.compile(
    r"[„“\"'»«]*(?:(?:und|aber|oder|also|and|so|but|or) )?(?:wie|was|wer|wen|wem|wo|wohin|woher|wann|warum|wieso|"
    r"weshalb|welche[rnsm]?|wessen|inwiefern|gibt es|gab es|haben sie|hast du|sind sie|bist du|können sie|kannst du|"
    r"war(?:en)? sie|stimmt es|würde?n? sie|what|who|whom|whose|where|when|why|which|how|do you|did you|are you|"
    r"were you|have you|is it|was it|is there|was there|can you|could you|would you|will you|tell us|talk us|"
    r"let's talk|describe)\b",
    re.IGNORECASE,
)

# How a Japanese question ends: "決め手は何でしたか。", "出身は富山ですね。", "憧れの選手は。",
# "聞かせてください。"
_JA_ASKING_RE = re.compile(r"(?:か|ね|は|とか|ください|について|には|に|そうですが|けど|よね)[。?？…]*$")
_JAPANESE_RE = re.compile(r"[ぁ-んァ-ヶ一-龯]")

# Verbs and words of a lead that speaks of the interview: "Im Gespräch mit …", "spricht über", "She spoke to
# us"
_ABOUT_RE = re.compile(
    r"\b(?:im (?:großen |exklusiven |ausführlichen )?(?:\w+-)?(?:interview|gespräch)|spricht|erzählt|verrät|"
    r"ein gespräch über|erklärt|redet|äußert|im interview|talks?|spoke|speaks|tells|sat down|caught up|discusses|"
    r"interview)\b|に(?:話を)?聞いた|取材",
    re.IGNORECASE,
)


def person(words: str) -> tuple[float, float]:
    """How often the words say "you" and how often "I": "Ihr Vater …?" is (1, 0)."""
    seen = words if len(words) <= _HEAD + _TAIL else f"{words[:_HEAD]} {words[-_TAIL:]}"
    tokens = _TOKEN_RE.findall(seen)
    folded = [token.casefold().replace("’", "'") for token in tokens]
    first = sum(token in _FIRST for token in folded) + 0.4 * sum(token in _FIRST_PLURAL for token in folded)
    second = (
        float(sum(token in _SECOND for token in folded)) + len(_INSIDE_RE.findall(seen)) + len(_SIE_RE.findall(seen))
    )
    second += bool(tokens) and tokens[0] in _POLITE
    first += seen.count("僕") + seen.count("私")
    return second, first


def asking(words: str) -> float:
    """Log-odds that the words are a question: "Wer ist dein Vorbild?" > 0 > "Ja, mein Vater."."""
    second, first = person(words)
    odds = min(3.0, 1.1 * second) - min(4.0, 1.1 * first)
    if lines.asks(words):
        odds += 4
    elif "?" in words[-160:]:
        odds += 0.7
    elif words.endswith(("...", "…")):
        odds += 1
    if _HERR_RE.search(words[:40]):
        odds += 3
    if _JAPANESE_RE.search(words[-12:]):
        odds += 2 if asks_in_japanese(words) else -1
    if _REPLY_RE.match(words):
        odds -= 2.5
    elif _ASKING_RE.match(words):
        odds += 1
    return odds - (len(words) > 350) + 0.3 * (len(words) < 120)


def asks(words: str) -> bool:
    """Whether words ask by their sign or, in Japanese, by their last word: "Warum?", "出身は富山ですね。"."""
    return lines.asks(words) or asks_in_japanese(words)


def asks_in_japanese(words: str) -> bool:
    """Whether words end as a Japanese question does: "出身は富山ですね。"."""
    return _JAPANESE_RE.search(words[-12:]) is not None and _JA_ASKING_RE.search(words[-12:]) is not None


def about_the_interview(words: str) -> bool:
    """Whether the words announce the interview, as a lead does."""
    return _ABOUT_RE.search(words[:1200]) is not None
