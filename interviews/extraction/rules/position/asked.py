"""Positions that a question asks for: one's own ("Wo spielen Sie?" – "Im Sturm."), or a player ("Which keeper?").

A question for one's own position names it, or offers a choice. A question for a player names a position, and the
answer the player: he plays there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import PERSON, Person
from interviews.extraction.reading import Reading
from interviews.extraction.rules.position.fragments import third
from interviews.extraction.rules.position.holds import denied, is_passing
from interviews.extraction.rules.position.links import linked
from interviews.extraction.rules.position.said import bare_value
from interviews.extraction.rules.position.shown import View, proposals, show
from interviews.extraction.spoken import Pair, Sentence

# "Auf welcher Position", "Wo sehen Sie sich?", "Lieblingsposition?", "Sechser oder Achter?", "Left or right?"
_ASKED_RES: Mapping[str, re.Pattern[str]] = {
    "de": linked(
        r"[Pp]osition|[Ww]o (?:sehen|siehst|fühlen|fühlst|spielen|spielst|sind SELF|bist SELF|stehen|stehst|"
        r"kicken)\b|^(?:Links|Rechts|Innen)\w* oder |oder (?:rechts|links|innen|außen|aussen)\?|"
        r"NOUN[^.?!]{0,20} oder [^.?!]{0,20}(?:NOUN|FIELD)[^.?!]{0,20}\?|"
        r"FIELD[^.?!]{0,20} oder [^.?!]{0,20}FIELD|Platz auf dem Feld|"
        r"Was (?:sind SELF|bist SELF) (?:eigentlich|denn|jetzt|genau|für ein)|als was (?:spielen|spielst)|"
        r"[Ww]elche Rolle|(?:[Ss]echs|[Aa]cht|[Zz]ehn|[Nn]eun)(?:er)?,? oder (?:[a-zäöü]+ ){0,2}(?:[Ss]echs|"
        r"[Aa]cht|[Zz]ehn|[Nn]eun)|[Jj]ob auf dem|[Aa]ufgabe auf dem|am (?:liebsten|wohlsten)[^?!.]{0,20}\?"
    ),
    "en": linked(
        r"\b[Pp]osition\b|[Ww]here (?:do|would|are|did|does)[^?.!]{0,24} (?:see|like|play|use|put|want|deploy|"
        r"prefer|playing|feel|fit)|^(?:Left|Right) or (?:left|right)\b|best (?:role|position)|"
        r"NOUN[^.?!]{0,20} or [^.?!]{0,20}(?:NOUN|FIELD)[^.?!]{0,20}\?|"
        r"[Ww]hat (?:kind|sort|type) of (?:a )?player|[Ww]hat are you, (?:then|really)|"
        r"(?:\b[Ss]ix|\b[Ee]ight|\b[Tt]en|\b[Nn]ine) or (?:an? )?(?:six|eight|ten|nine)\b|"
        r"MY (?:best |favou?rite |main )?(?:job|role) (?:on|in)\b"
    ),
}
# "Welcher Stürmer hat Sie geprägt?", "Ein Verteidiger, dem Sie gern zuschauen?", "WHICH GOALKEEPER DO YOU LOOK UP TO?"
_WHICH_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        linked(
            r"(?<!\w)(?:[Ww]elche[rsnm]?|[Bb]este[rnm]?|[Ss]tärkste[rnm]?|[Ss]chwierigste[rnm]?|"
            r"[Uu]nangenehmste[rnm]?|[Ll]iebste[rnm]?|[Gg]rößte[rnm]?|[Hh]ärteste[rnm]?|[Aa]ndere[rnm]?|"
            r"[Gg]ute[rnm]?|[Dd]e[rnm]|[Dd]ie|OUR|MY|HIS|[Kk]ein(?:en|em|e)?|jede[rnm]?|von eine[rm]|"
            r"(?<!, )[Aa]ls) ?(?:CLUB-)?(?:[a-zäöüß]{3,16} ){0,2}(?P<pos>NOUN)(?! PERSON)"
        ),
        linked(
            r"^\W{0,3}(?:Ein(?:en|em|er|e|es)? )?(?:CLUB-)?(?:[a-zäöüß]{3,16} ){0,2}(?P<pos>NOUN)(?:\?|"
            r", (?:de[rnm]|die|HE)(?!\w))"
        ),
        linked(r"\beinen? (?:CLUB-)?(?:[a-zäöüß]{3,16} )?(?P<pos>NOUN), (?:von |an |bei |mit )?de[rnm]\b"),
    ),
    "en": (
        linked(
            r"(?<![\w-])(?<!as )(?i:which|what|any|best|hardest|toughest|favourite|favorite|greatest|finest|other|"
            r"one|the|young|former|trickiest|quickest) (?:(?:CLUB|NATIONAL|"
            r"[a-z]{3,12}) ){0,2}(?P<pos>NOUN)(?! PERSON)"
        ),
        linked(r"^\W{0,3}(?:An? )?(?:[a-z]{3,12} ){0,2}(?P<pos>NOUN)(?:\?| (?:SELF|you|who|that|to)(?!\w))"),
    ),
}
# "Why's a striker got 29 on his back?", "Wie lebt es sich als Torwart?": no question for a person
_NOT_WHO_RE = re.compile(r"\W{0,3}(?:Why|How|Warum|Wieso|Weshalb|Wie|Was|Seit|Wann|When)\b")
# "Why goalkeeper?", "Warum ausgerechnet Torwart?"; "Linksverteidiger mit links, das ist selten."
_OF_SELF_RES = (
    linked(
        r"^\W{0,3}(?:Why|Warum|Wieso|How come)(?: (?:ausgerechnet|eigentlich|denn|an?|become an?|"
        r"did SELF become an?|(?:sind|bist|wurden|wurdest) SELF)){0,2} (?P<pos>NOUN)(?: geworden)?\?"
    ),
    linked(r"^\W{0,3}(?P<pos>NOUN) (?:mit|ohne) (?!PERSON)"),
    # "Ein Stürmer, der nicht trifft. Schlafen Sie noch?", "That's a long time for a striker."
    linked(r"^\W{0,3}(?:Eine?|An?) (?:[a-zäöü]+ )?(?P<pos>NOUN),? (?:der|die|HE|who|ohne|without) [^?]{4,90}\.$"),
    linked("^[^?\ue002\ue00b\ue00d]{4,90} (?:for an?|für einen?) (?P<pos>NOUN)\\.$"),
    # "Früher Verteidiger, heute Mittelstürmer."
    linked(
        r"^\W{0,3}(?:Früher|Erst|Einst|Once|First|Formerly) [^.!?]{3,40}(?:heute|jetzt|nun|now|"
        r"today),? (?:an? )?(?P<pos>NOUN)"
    ),
)
# "Wer war Ihr Lieblingspartner in der Abwehr?", "Who's the best you've seen in goal?"
_FIELD_WHO_RE = linked(
    r"(?:\b[Ww]er|\b[Ww]en|\b[Ww]em|\b[Ww]ho|\b[Ww]hose|[Pp]artner|[Kk]onkurren\w+|[Nn]eben(?:mann|frau)|[Vv]orbild|"
    r"[Ii]dol|[Hh]eld(?:in)?|hero|role model)\b[^?!.]{0,90}(?P<pos>FIELD)"
)
# What may stand before the name in the answer: little, and nothing that sets him apart
_REFUSED_RE = re.compile(
    r"\b(?:nicht|kein\w*|niemand|keiner|aber nicht|not|nobody|no one|none|Trainer|coach|gaffer|manager)\b|n['’]t\b"
)
_LEAD_IN = 60  # characters before the name in the answer's first sentence


def in_pair(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """What the question and the answer tell together."""
    asked = _ASKED_RES.get(reading.language)
    for question in pair.question:
        view = show(question, reading.language)
        if asked and asked.search(view.text) and not third(reading, question):
            yield from _own(reading, pair)
        of_self = next((found for pattern in _OF_SELF_RES if (found := pattern.match(view.text))), None)
        if of_self:
            yield from proposals(
                reading, question, question.selves, view.value(of_self), of_self.span(), "asked",
                "the question calls the player so", "implied",
            )  # fmt: skip
        value = _wanted(reading, view)
        if value:
            yield from _named(reading, pair, question, value)


def _own(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """The position that an answer gives, elliptic as it may be: the first that is no stopgap."""
    for sentence in pair.answer[:4]:
        view = show(sentence, reading.language)
        if third(reading, sentence) or is_passing(sentence, view.text, 0, len(view.text)):
            continue
        value = next((cue.value for cue in view.cues if not denied(view.text, cue.start, cue.end)), None) or _bare(
            sentence, reading.language
        )
        if value and not reading.negated(sentence, 0, 1):
            yield from proposals(
                reading, sentence, sentence.selves, value, (0, len(sentence.text)), "asked",
                "the answer to a question for the position", "implied",
            )  # fmt: skip
            return


def _bare(sentence: Sentence, language: str) -> str | None:
    """A bare "Mittelfeld." or "Right wing, …": among the first words of a sentence, or behind a colon."""
    opening = re.match(r"[^,.;:!?]{0,40}", sentence.text)
    value = bare_value(opening.group(), language) if opening else None
    said = sentence.text.partition(": ")[2]
    return value or (bare_value(said[:24], language) if said else None)


def _wanted(reading: Reading, view: View) -> str | None:
    """The group of positions that a question asks for a player of."""
    text = view.sentence.text
    asks = text.isupper() or text.rstrip(' “”"»«').endswith(("?", ":", "…"))
    if not asks or _NOT_WHO_RE.match(text) or third(reading, view.sentence):
        return None
    for pattern in (*_WHICH_RES.get(reading.language, ()), _FIELD_WHO_RE):
        found = pattern.search(view.text)
        if found:
            return view.value(found)
    return None


def _named(reading: Reading, pair: Pair, question: Sentence, value: str) -> Iterator[Proposal]:
    for sentence in pair.answer[:2]:
        marks = reading.marks_in(sentence.start, sentence.end, PERSON)
        named = ((mark, mark.what) for mark in marks if isinstance(mark.what, Person))
        first, person = next((pair for pair in named if pair[1] not in reading.interviewees), (None, None))
        before = sentence.text[: first.start - sentence.start] if first else ""
        if first is None or len(before) > _LEAD_IN or _REFUSED_RE.search(before):
            continue
        yield from proposals(
            reading, sentence, (person,), value, (0, 1), "asked_for", "named where the question asks for one",
            "implied", (question,),
        )  # fmt: skip
