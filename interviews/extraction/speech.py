"""Direct speech in a lead or a title: »Deniz ist mein bester Freund«, sagt Kranich.

In: a turn's text and who is named where. Out: the stretches in quotation marks that the one interviewee says, so that
"ich" and "mein" mean him there. Refused: what a coach, a relative or anybody else named beside it says.
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Span
from interviews.extraction.kin import KIN_WORDS
from interviews.extraction.marks import PERSON, Mark, Person
from interviews.extraction.roles import role_of

_SPEECH_RE = re.compile(
    r"„[^„“”\n]{3,600}[“”]|“[^“”\n]{3,600}”|»[^»«\n]{3,600}«|«[^»«\n]{3,600}»|›[^›‹\n]{3,600}‹|"
    r"\"[^\"\n]{3,600}\"|(?<![\w])[‘'][^‘\n]{3,600}?[’'](?![\w])|「[^「」\n]{3,600}」"
)
_NEAR = 90  # characters beside a speech in which its speaker is named
_STOP_RE = re.compile(r"[.!?\n„“”»«\"]")
_WORD_RE = re.compile(r"[^\W\d_][\w-]*")
# "sagt", "so", "meinte": somebody is named as the speaker
_SAYS_RE = re.compile(
    r"\b(?:sag(?:t|te)|so|mein(?:t|te)|erzähl(?:t|te)|erklär(?:t|te)|lob(?:t|te)|find(?:et)|fand|schwärm(?:t|te)|"
    r"scherz(?:t|te)|berichte(?:t|te)|ruf(?:t)|rief|frag(?:t|te)|sprach|laut|says?|said|explain(?:s|ed)|add(?:s|ed)|"
    r"laugh(?:s|ed)|recall(?:s|ed)|admit(?:s|ted)|told|tells|according|insists?|joke[sd]|call(?:s|ed))\b"
)


def speeches(
    text: str, start: int, end: int, names: Sequence[Mark], interviewees: Sequence[Person], language: str
) -> Iterator[Span]:
    """The stretches of text[start:end] in which the one interviewee speaks."""
    if len(interviewees) != 1:
        return
    for speech in _SPEECH_RE.finditer(text, start, end):
        beside = [_after(text, speech.end(), end), _before(text, start, speech.start())]
        if not any(_is_somebody_else(text, span, names, interviewees[0], language) for span in beside):
            yield Span(speech.start() + 1, speech.end() - 1)


def _after(text: str, at: int, end: int) -> Span:
    stop = _STOP_RE.search(text, at, min(end, at + _NEAR))
    return Span(at, stop.start() if stop else min(end, at + _NEAR))


def _before(text: str, start: int, at: int) -> Span:
    begin = max(start, at - _NEAR)
    stops = [stop.end() for stop in _STOP_RE.finditer(text, begin, at)]
    return Span(stops[-1] if stops else begin, at)


def _is_somebody_else(text: str, span: Span, names: Sequence[Mark], interviewee: Person, language: str) -> bool:
    """Whether the words beside a speech give it to another than the interviewee."""
    words = text[span.start : span.end]
    if not (_SAYS_RE.search(words) or words.rstrip().endswith(":")):
        return False
    people = {mark.what for mark in names if mark.sign == PERSON and span.start <= mark.start < span.end}
    if interviewee in people:
        return False
    others = (role_of(word) in ("coach", "official", "other_person") for word in _WORD_RE.findall(words))
    kin = KIN_WORDS.get(language, {})
    return len(people) > 0 or any(others) or any(word in kin for word in _WORD_RE.findall(words))
