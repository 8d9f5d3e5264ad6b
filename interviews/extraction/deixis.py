"""Who "ich", "Sie", "du" and "er" are: the backbone of reading an interview.

"Sie/Ihre/du/dein" in a question and "ich/mein" in an answer are the interviewee. "er", "she", "der Junge" are
the person named last before. In: a turn's text and role. Out: marks for pronouns and relatives; third persons
are resolved later, when all names are known (`resolve.py`).
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Role
from interviews.extraction.kin import KIN_PHRASES, KIN_WORDS, NEED_OWNER
from interviews.extraction.marks import HE, HIS, KIN, ME, MY, OUR, SELF, WE, Kin, Mark

_FIRST_DE: Mapping[str, str] = {
    SELF: "ich Ich i",
    ME: "mich mir Mich Mir",
    MY: "mein meine meinem meinen meiner meines Mein Meine Meinem Meinen Meiner Meines mei meim meina",
    WE: "wir uns Wir Uns",
    OUR: "unser unsere unserem unseren unserer unseres Unser Unsere Unserem Unseren Unserer",
    HE: "er Er sie ihn ihm",
    HIS: "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres Sein Seine",
}
_THIRD_DE: Mapping[str, str] = {
    HE: "er Er sie ihn ihm",
    HIS: "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres Sein Seine Ihre Ihr",
    WE: "wir uns Wir",
}
_FORMAL_DE: Mapping[str, str] = {
    SELF: "Sie",
    ME: "Ihnen",
    MY: "Ihr Ihre Ihrem Ihren Ihrer Ihres",
    WE: "wir uns Wir Uns",
    OUR: "unser unsere unserem unseren unserer",
    HE: "er Er sie ihn ihm",
    HIS: "sein seine seinem seinen seiner seines Sein Seine",
}
_FAMILIAR_DE: Mapping[str, str] = {
    SELF: "du Du",
    ME: "dich dir Dich Dir",
    MY: "dein deine deinem deinen deiner deines Dein Deine Deinem Deinen Deiner",
    WE: "wir uns Wir Uns",
    OUR: "unser unsere unserem unseren unserer",
    HE: "er Er sie Sie ihn ihm",
    HIS: "sein seine seinem seinen seiner seines ihr ihre ihrem ihren Sein Seine",
}
_ANSWER_EN: Mapping[str, str] = {
    SELF: "I",
    ME: "me myself",
    MY: "my My",
    WE: "we us We",
    OUR: "our Our",
    HE: "he she He She him",
    HIS: "his her His Her",
}
_QUESTION_EN: Mapping[str, str] = {
    SELF: "you You YOU ye Ye yous Yous youse Youse ya",
    MY: "your Your YOUR yer Yer",
    WE: "us we We",
    OUR: "our Our",
    HE: "he she He She him",
    HIS: "his her His Her",
}
_THIRD_EN: Mapping[str, str] = {HE: "he she He She", HIS: "his her His Her", WE: "us we"}

_MASCULINE = frozenset("er Er ihn ihm der Der he He him".split())

# "Der ist Innenverteidiger", "die spielt", "der hat": the demonstrative before its verb
_DEMONSTRATIVE_RE = re.compile(
    r"(?<![\w-])(?:[Dd]er|[Dd]ie)(?=[ \u00a0](?:ist|war|hat|hatte|spielt|spielte|kam|kommt|kann|konnte|wird|wurde|"
    r"muss|will|wollte|sagt|sagte|steht|stand|geht|ging|bringt|schafft|macht|"
    r"is|woa|hod|hot|spüt|isch|het)\b)|"
    r"(?:(?<=^)|(?<=[.!?] )|(?<=\n))(?:Der|Die)(?=[ \u00a0][a-zäöü]{2,12}t[ \u00a0])",
    re.MULTILINE,
)
# "der Junge", "Der Kerl": a person named before
_THE_BOY_RE = re.compile(
    r"(?<![\w-])(?:[Dd]er[ \u00a0](?:Junge|Kerl|Bursche|Bub)|"
    r"[Dd](?:er|ie)[ \u00a0](?:Kleine|Große|Grosse|Ältere|Jüngere|Älteste|Jüngste))(?!\w|[ \u00a0][A-ZÄÖÜ])|"
    r"\b[Tt]he (?:lad|kid|boy|guy)\b"
)
# "Sie arbeitet", at the start of an answer's sentence: a woman named before
_SHE_OPENS_RE = re.compile(r"(?:^|[.!?…“\"»:(–][ \u00a0]|\n)[ \u00a0]?(Sie)(?=[ \u00a0])", re.MULTILINE)
# "Sie ist …", an answer's first words, right behind its label
_SHE_FIRST_RE = re.compile(
    r"[\s\"„“»«'(]{0,4}(Sie)(?=[ \u00a0](?:ist|war|hat|kam|ging|blieb|kann|will|muss|stand|trug|fing|gab|lief|"
    r"\w{2,14}te?)\b)"
)
# "ma da", "me mam", "Ma wee brother": Scots, Irish and northern for "my"
_DIALECT_MY_RE = re.compile(
    r"(?<![\w'’-])([Mm]a|[Mm]e|[Mm]ah|wor)[ \u00a0](?:(?:wee|auld|old|big|own|late|older|younger|"
    r"twin)[ \u00a0])?([a-z]+)\b"
)
_WORD_RE = re.compile(r"[^\W\d_]+")
# "mein", "Ihre", "unserem", "his"
_OWNER_RE = re.compile(
    r"(?:mein|dein|[Ii]hr|sein|unser|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|yer)(?:e|en|er|em|es)?", re.IGNORECASE
)


def is_familiar(questions: str) -> bool:
    """Whether the interviewer says "du"."""
    return re.search(r"(?<!\w)(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?)(?!\w)", questions) is not None


def _table(role: Role, language: str, *, familiar: bool) -> Mapping[str, str]:
    if language == "en":
        return {"answer": _ANSWER_EN, "question": _QUESTION_EN}.get(role, _THIRD_EN)
    if role == "question":
        return _FAMILIAR_DE if familiar else _FORMAL_DE
    return _FIRST_DE if role == "answer" else _THIRD_DE


def pronouns(text: str, start: int, end: int, role: Role, language: str, *, familiar: bool) -> Iterator[Mark]:
    """Marks of the pronouns of one turn; of HE, `what` is still open."""
    words = {word: sign for sign, forms in _table(role, language, familiar=familiar).items() for word in forms.split()}
    for pattern in (_THE_BOY_RE, _DEMONSTRATIVE_RE) if language == "de" else (_THE_BOY_RE,):
        for found in pattern.finditer(text, start, end):
            yield Mark(found.start(), found.end(), HE)
    if language == "de" and role != "question":
        first = _SHE_FIRST_RE.match(text, start, end)
        for found in (*_SHE_OPENS_RE.finditer(text, start, end), *([first] if first else [])):
            yield Mark(found.start(1), found.end(1), HE)
    if language == "en" and role == "answer":
        yield from _dialect(text, start, end)
    for found in _WORD_RE.finditer(text, start, end):
        sign = words.get(found.group())
        if sign and not _is_other_word(text, found):
            yield Mark(found.start(), found.end(), sign)


def _is_other_word(text: str, found: re.Match[str]) -> bool:
    """Whether it is the infinitive "sein", or the "mei" that opens a sentence in the south: "Mei, so is es"."""
    if found.group() == "sein":
        return not text[found.end() + 1 : found.end() + 2].isupper()
    return found.group() == "mei" and text[found.end() : found.end() + 1] != " "


def _dialect(text: str, start: int, end: int) -> Iterator[Mark]:
    """Marks of "ma" and "me" that mean "my": before a relative."""
    for found in _DIALECT_MY_RE.finditer(text, start, end):
        if found[2] in KIN_WORDS["en"]:
            yield Mark(found.start(1), found.end(1), MY)


def is_masculine(word: str) -> bool:
    """Whether a third-person pronoun speaks of a man; "der Junge" counts by its article."""
    return word.split()[0] in _MASCULINE or word.casefold().startswith("the ")


def relatives(text: str, start: int, end: int, language: str) -> Iterator[Mark]:
    """Marks of words for relatives: "Mutter", "Opa"; "Frau" and "Mann" only behind "mein", "Ihre", "his"."""
    words = KIN_WORDS.get(language, {})
    for pattern, relation, gender in KIN_PHRASES.get(language, ()):
        for found in pattern.finditer(text, start, end):
            yield Mark(found.start(), found.end(), KIN, Kin(relation, gender))
    for found in _WORD_RE.finditer(text, start, end):
        word = found.group()
        if word in words and (word not in NEED_OWNER or _has_owner(text, start, found.start())):
            relation, gender = words[word]
            yield Mark(found.start(), found.end(), KIN, Kin(relation, gender))


def _has_owner(text: str, start: int, at: int) -> bool:
    """Whether one of the three words before is a word of possession: "mein kleiner Bruder", "my older
    brother".
    """
    before = text[max(start, at - 40) : at]
    words = _WORD_RE.findall(before)[-3:]
    return any(_OWNER_RE.fullmatch(word) for word in words) or words[-1:] in (["me"], ["Me"], ["ma"], ["Ma"])
