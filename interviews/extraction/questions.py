"""What a question claims, and whether the answer lets it stand.

"Leverkusen besitzt Sie noch bis 2027" is a claim though it stands in a question; "Bist du wieder fit?" is none;
"Sie haben abgesagt." – "Nein, …" is denied; "Waren Sie nicht in Aue?" – "Doch." stands. In: sentences as text.
Out: whether a claim may rest on them. The words for yes and no are in `yes_no.py`.
"""

import re

from interviews.extraction.yes_no import confirms, denies

# "Ist", "Haben", "Kann", "Stimmt", "Do", "Were": a yes-or-no question opens with its verb
_VERB_FIRST_RE = re.compile(
    r"[\s\"„“–-]*(?:und |aber |also |oder )?(?:ist|sind|bist|war|waren|warst|wart|hat|haben|hast|habt|hatte|hatten|"
    r"hattest|hätte|hätten|hättest|wird|werden|wirst|würde|würden|würdest|kann|können|kannst|könnte|könnten|"
    r"könntest|muss|müssen|musst|soll|sollen|sollte|will|willst|wollen|wollten|möchten|möchtest|darf|dürfen|gibt|"
    r"gab|spielt|spielst|spielen|spielten|träumst|träumen|nehmen|nimmst|sehen|siehst|lesen|verfolgen|verfolgst|"
    r"denken|denkst|fühlen|fühlst|stimmt|kennst|kennen|glauben|glaubst|bleiben|bleibst|kommt|kommen|kommst|trägst|"
    r"tragen|wohnst|wohnen|lebst|leben|heißt|trifft|gehörst|gehören)\b",
    re.IGNORECASE,
)
_VERB_FIRST_EN_RE = re.compile(
    r"[\s\"“–-]*(?:and |but |so )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|might|"
    r"may|any|ever)\b",
    re.IGNORECASE,
)
# "Innenverteidiger oder rechts?", "Left or right?": a choice without a verb claims nothing
_CHOICE_RE = re.compile(r"[^,.!?]{1,60}\b(?:oder|or)\b(?! sonst)[^,.!?]{1,40}\?", re.IGNORECASE)
# "… links oder rechts?", "Are you left or right?": to that, "Right." is a side
_ALTERNATIVE_RE = re.compile(r"\b(?:oder|or)\b(?! sonst)[^,.!?]{2,40}\?", re.IGNORECASE)
_RIGHT_RE = re.compile(r"[\s\"„“'»«(]*(?:right|richtig)\b", re.IGNORECASE)
# "nicht", "kein": a question that denies something itself; ", nicht wahr?", ", weren't you?" only ask for a yes
_NEGATIVE_RE = re.compile(r"\b(?:nicht|kein|keine|keinen|nie|not|never|no)\b|n['’]t\b", re.IGNORECASE)
_TAG_RE = re.compile(
    r",? (?:oder )?nicht(?: wahr)?\?$|, \w+n['’]t (?:you|he|she|it|they|we|there|that)\?$", re.IGNORECASE
)
# "Waren Sie nicht auch in Aue?", "Weren't you at Leeds?": hopes for a yes
_HOPEFUL_RE = re.compile(
    r"\bnicht (?:auch|schon|mal|einmal|sogar|eigentlich|früher|gerade|erst|ursprünglich|selbst)\b|"
    r"^[\s\"“–-]*(?:and |but |so )?(?:is|are|was|were|do|does|did|have|has|had)n['’]t\b",
    re.IGNORECASE,
)
_DOCH_RE = re.compile(r"[\s\"„“'»«(*]*(?:(?:oh|ach|na|ja) )?doch\b", re.IGNORECASE)


def stands(sentence: str, answer: str, language: str, *, last: bool) -> bool:
    """Whether a sentence of a question may carry a claim, given its answer.

    `last`: it is the question's last sentence, the one that is answered.
    """
    bare = sentence.rstrip(" \"”“»«'’)")
    asks = bare.endswith("?")
    negative = _NEGATIVE_RE.search(_TAG_RE.sub("?", bare)) is not None
    if asks and _is_yes_or_no(sentence, language):
        if _ALTERNATIVE_RE.search(sentence) and _RIGHT_RE.match(answer):
            return False
        return _DOCH_RE.match(answer) is not None if _is_plain_no(sentence, negative=negative) else confirms(answer)
    if asks and _CHOICE_RE.fullmatch(sentence.strip()):
        return False
    return not (last and not negative and denies(answer))


def without_hope(sentence: str, masked: str, language: str) -> str:
    """The masked sentence without the "nicht" of a question that stands: "Waren Sie nicht in Aue?" – "Doch."."""
    if not _is_yes_or_no(sentence, language):
        return masked
    return re.sub(r"n['’]t\b", "   ", re.sub(r"\bnicht\b", "schon", masked))


def _is_yes_or_no(sentence: str, language: str) -> bool:
    opening = _VERB_FIRST_EN_RE if language == "en" else _VERB_FIRST_RE
    return opening.match(sentence) is not None or _HOPEFUL_RE.match(sentence) is not None


def _is_plain_no(sentence: str, *, negative: bool) -> bool:
    """Whether a question denies, and means it: "Spielen Sie nicht mehr für Malta?"."""
    return negative and _HOPEFUL_RE.search(sentence) is None
