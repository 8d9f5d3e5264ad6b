"""What a question claims, and whether the answer lets it stand.

"Leverkusen besitzt Sie noch bis 2027" is a claim though it stands in a question; "Bist du wieder fit?" is none;
"Sie haben abgesagt." – "Nein, …" is denied. In: sentences as text. Out: whether a claim may rest on them.
"""

import re

# "Ja, beim TSV …", "Genau.", "Stimmt!", "Yeah, Dublin."
_YES_RE = re.compile(
    r"[\s\"„“'»«(]*(?:(?:theoretisch|klar|sportlich|eigentlich|natürlich|schon|definitiv),? ja|"
    r"schon|ich denke schon|sozusagen|ja|jo|genau|stimmt|richtig|doch|klar|natürlich|bestimmt|absolut|"
    r"definitiv|logisch|auf jeden fall|tatsächlich|"
    r"logo|sicher|yes|yeah|yep|definitely|absolutely|of course|right|exactly|sure|correct|"
    r"true|i did|i was|we did)\b",
    re.IGNORECASE,
)
# "Nein, da war …", "Nee.", "Das ist Quatsch.", "Nah.", "Nichts."
_NO_RE = re.compile(
    r"[\s\"„“'»«(]*(?:nein|nee|ne|nö|nichts|auf keinen fall|keineswegs|überhaupt nicht|no|nah|nope|"
    r"not at all|not really|never)\b",
    re.IGNORECASE,
)
# "Das wird immer schöner erzählt. Es war …": the answer puts the claim right
_CORRECTION_RE = re.compile(
    r"\b(?:das wird immer|das stimmt (?:so )?nicht|das stimmt nicht ganz|nicht ganz|"
    r"eigentlich war es|das ist falsch|ein gerücht|"
    r"that's not|not quite|actually, no|actually it was|people always say)\b",
    re.IGNORECASE,
)
# "Ist", "Haben", "Kann", "Stimmt", "Do", "Were": a yes-or-no question opens with its verb
_VERB_FIRST_RE = re.compile(
    r"[\s\"„“–-]*(?:und |aber |also |oder )?(?:ist|sind|bist|war|waren|warst|wart|hat|haben|"
    r"hast|habt|hatte|hatten|hattest|hätte|hätten|hättest|wird|"
    r"werden|wirst|würde|würden|würdest|kann|können|kannst|könnte|könnten|könntest|muss|"
    r"müssen|musst|soll|sollen|sollte|will|willst|"
    r"wollen|wollten|möchten|möchtest|darf|dürfen|gibt|gab|spielt|spielst|spielen|träumst|"
    r"träumen|nehmen|nimmst|sehen|siehst|lesen|"
    r"verfolgen|verfolgst|denken|denkst|fühlen|fühlst|stimmt|kennst|kennen|glauben|glaubst|"
    r"bleiben|bleibst|kommt|kommen|kommst"
    r")\b",
    re.IGNORECASE,
)
_VERB_FIRST_EN_RE = re.compile(
    r"[\s\"“–-]*(?:and |but |so )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|"
    r"would|should|shall|might|may|any|ever)\b",
    re.IGNORECASE,
)
# "Innenverteidiger oder rechts?", "Left or right?": a choice without a verb claims nothing
_CHOICE_RE = re.compile(r"[^,.!?]{1,60}\b(?:oder|or)\b(?! sonst)[^,.!?]{1,40}\?", re.IGNORECASE)


def denies(answer: str) -> bool:
    """Whether an answer opens with a no, or puts the question right."""
    return _NO_RE.match(answer) is not None or _CORRECTION_RE.search(answer[:160]) is not None


def confirms(answer: str) -> bool:
    """Whether an answer opens with a yes."""
    return _YES_RE.match(answer) is not None


def stands(sentence: str, answer: str, language: str, *, last: bool, negative: bool) -> bool:
    """Whether a sentence of a question may carry a claim, given its answer.

    `last`: it is the question's last sentence, the one that is answered; `negative`: it denies something
    itself.
    """
    asks = sentence.rstrip(" \"“”»«'’)").endswith("?")
    opening = _VERB_FIRST_EN_RE if language == "en" else _VERB_FIRST_RE
    if asks and opening.match(sentence):
        return confirms(answer) and not negative
    if asks and _CHOICE_RE.fullmatch(sentence.strip()):
        return False
    return not (last and not negative and denies(answer))
