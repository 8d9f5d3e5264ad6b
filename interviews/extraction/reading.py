"""A text as the rules see it: turns, sentences, question–answer pairs, and who and what is named where.

Rules ask a `Reading`; they never see layout, look-ups or the raw tokens. All offsets are into the original
text, also those of a match in `Sentence.masked`: add `sentence.start`.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from interviews.extraction.careers.steps import Chronicle
from interviews.extraction.facts import Certainty, Header, Proposal, Quote, Span, Turn, Value
from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, ME, PERSON, SELF, Club, Kin, Mark, Nation, Person
from interviews.extraction.roles import role_of
from interviews.extraction.spoken import Pair as Pair
from interviews.extraction.spoken import Sentence as Sentence
from interviews.extraction.text import clause, quote
from interviews.extraction.time import When, times

# "mit PERSON", "gegen den PERSON", "because of PERSON": named, but not the one who acts
_OBJECT_RE = re.compile(
    r"(?:^|[\s(„\"])(?:mit|von|vom|gegen|für|wegen|zu|zum|zur|an|auf|bei|beim|ohne|über|nach|"
    r"neben|unter|durch|statt|als|wie|"
    r"with|against|for|of|from|to|by|like|than|under|behind|alongside)\s"
    r"(?P<gap>(?:(?!(?:wurden?|wars?t?|waren|ist|sind|hat|hatten?|haben|kam|kamen|ging|spielt|spielte|stand|steht|"
    r"was|is|had|has|came|went|played)\s)[^\W\d_]+\s|"
    r"[\ue008\ue00a\ue00c]+\s){0,3})$",
    re.IGNORECASE,
)
# "nicht", "kein", "nie", "noch nicht", "never", "didn't"
_NEGATION_RE = re.compile(
    r"\b(?:nicht|nichts|kein|keine|keinen|keiner|keinem|nie|niemals|weder|kaum|not|never|no|"
    r"none|nobody|without|ohne)\b|n['’]t\b",
    re.IGNORECASE,
)
# "würde", "hätte", "könnte", "soll", "fast", "wenn", "would", "almost", "if"
_DOUBT_RE = re.compile(
    r"\b(?:würden?|würdest|hätten?|hättest|wären?|wärst|könnten?|könntest|sollen?|sollst|"
    r"solltest?n?|fast|beinahe|angeblich|gerüchte?n?|"
    r"interessiert|im Raum|im Gespräch|einig|Handschlag|im Wort|abgelehnt|abgesagt|geplatzt\w*|falls|"
    r"would|could|might|almost|nearly|rumou?rs?|linked|reportedly|if|turned down|interest(?:ed)?)\b",
    re.IGNORECASE,
)
# "Schneller als ich, linker Fuß": who is only compared with does not act
_COMPARED_RE = re.compile(r"\b(?:als|wie|than|like|außer|except)\s$", re.IGNORECASE)
# "Er hat mich zum Stürmer gemacht", "He made me a full-back": what somebody is made of is said of him
_MADE_RE = re.compile(
    rf"{ME}+ (?:[a-zäöüß]+ ){{0,2}}(?:zum|zur) (?:[a-zäöüß-]+ ){{0,2}}$|"
    rf"\b(?:made|turned|converted|moved|put|played|used|tried) {ME}+ (?:(?:into|in|at|as|out|up|a|an|the) ){{0,3}}$"
)
_STOP_RE = re.compile(r"\s?(?:[,.;:!?…)–—]|$|(?:und|and|aber|but)\b)")


def _is_other_noun(word: str) -> bool:
    """Whether a word between preposition and name is a noun of its own: "wegen einer Verletzung fiel PERSON aus"."""
    return word[0].isupper() and role_of(word) is None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything known of one text before the first rule runs."""

    text: str
    header: Header
    turns: tuple[Turn, ...]
    sentences: tuple[Sentence, ...]  # of lead, answered questions and answers; headings and open questions are left out
    pairs: tuple[Pair, ...]
    interviewees: tuple[Person, ...]
    marks: tuple[Mark, ...]  # in the order of the text, without overlap
    people: tuple[Person, ...]
    clubs: tuple[Club, ...]
    nations: tuple[Nation, ...]
    home: Nation | None = None  # the association "die Nationalmannschaft" means where none is named
    main_clubs: Mapping[Person, Club] = field(default_factory=dict)  # the club each interviewee plays for, if told
    chronicle: Chronicle = field(default_factory=Chronicle)  # all careers the text tells
    focus: Mapping[int, tuple[Person, ...]] = field(default_factory=dict)  # see `focus.py`
    starts: tuple[int, ...] = ()

    @property
    def language(self) -> str:
        """Two-letter code."""
        return self.header.language

    # What is named where.

    def mark_at(self, position: int) -> Mark | None:
        """The mark that covers a position of the original text."""
        index = bisect_right(self.starts, position) - 1
        return self.marks[index] if index >= 0 and position < self.marks[index].end else None

    def marks_in(self, start: int, end: int, signs: str = "") -> Iterator[Mark]:
        """The marks that begin in text[start:end], of the given signs (all if empty), in order."""
        for index in range(bisect_right(self.starts, start - 1), len(self.marks)):
            mark = self.marks[index]
            if mark.start >= end:
                return
            if not signs or mark.sign in signs:
                yield mark

    def club(self, sentence: Sentence, found: re.Match[str], group: str | int) -> Club | None:
        """The club that a group of a match in `sentence.masked` covers."""
        what = self._what(sentence, found, group)
        return what if isinstance(what, Club) else None

    def nation(self, sentence: Sentence, found: re.Match[str], group: str | int) -> Nation | None:
        """The association that a group covers, by its country, people or adjective."""
        what = self._what(sentence, found, group)
        return what if isinstance(what, Nation) else None

    def person(self, sentence: Sentence, found: re.Match[str], group: str | int) -> Person | None:
        """The person that a group covers: a name, "ich", "Sie", "er", or a relative with a name."""
        what = self._what(sentence, found, group)
        if isinstance(what, Kin):
            return what.person
        return what if isinstance(what, Person) else None

    def kin(self, sentence: Sentence, found: re.Match[str], group: str | int) -> Kin | None:
        """The relative that a group covers: "Mutter", or "er" said of one."""
        what = self._what(sentence, found, group)
        return what if isinstance(what, Kin) else None

    def _what(self, sentence: Sentence, found: re.Match[str], group: str | int) -> object:
        if found.start(group) < 0:
            return None
        mark = self.mark_at(sentence.start + found.start(group))
        if mark and mark.sign == SELF:
            return sentence.selves[0] if sentence.selves else None
        return mark.what if mark else None

    def clubs_in(self, sentence: Sentence, *, sure: bool = True) -> list[Mark]:
        """The clubs a sentence names; with `sure=False` also towns and shared names that may be clubs."""
        return list(self.marks_in(sentence.start, sentence.end, CLUB if sure else CLUB + MAYBE))

    def people_in(self, sentence: Sentence) -> list[Person]:
        """The persons a sentence names, each once, in order."""
        named = (mark.what for mark in self.marks_in(sentence.start, sentence.end, PERSON))
        return list(dict.fromkeys(what for what in named if isinstance(what, Person)))

    # Who.

    def subjects(self, sentence: Sentence, start: int, end: int) -> tuple[Person, ...]:
        """Whom a match at sentence.masked[start:end] is about; empty for relatives without a name and for
        nobody.

        The one inside the match, else the nearest before it in its clause, else after it, else elsewhere in the
        sentence; a sentence without any is about whom the talk is about (`focus`), else about the interviewee.
        Persons behind a preposition do not act.
        """
        if _MADE_RE.search(sentence.masked[:start]):
            return sentence.selves
        acting = self.acting(sentence)
        begin, stop = start + sentence.start, end + sentence.start
        around = clause(sentence.masked, start, end)
        near = [mark for mark in acting if around.start <= mark.start - sentence.start < around.end]
        known = [mark for mark in acting if mark.sign == SELF or mark.what is not None]
        for marks in (near, known):
            inside = [mark for mark in marks if begin <= mark.start < stop]
            before = [mark for mark in marks if mark.start < begin]
            after = [mark for mark in marks if mark.start >= stop]
            if chosen := (inside[:1] or before[-1:] or after[:1]):
                return self._all_of(sentence, acting) or self._persons(sentence, chosen[0])
        return self.focus.get(sentence.index, sentence.selves)

    def acting(self, sentence: Sentence) -> list[Mark]:
        """The marks of those who act in a sentence: persons, relatives, "ich" and "er", none behind a preposition."""
        marks = self.marks_in(sentence.start, sentence.end, SELF + PERSON + HE + KIN)
        return [mark for mark in marks if self._acts(sentence, mark)]

    def _all_of(self, sentence: Sentence, acting: Sequence[Mark]) -> tuple[Person, ...]:
        """Of a lead that names several interviewees in one sentence, all of them."""
        named = tuple(dict.fromkeys(mark.what for mark in acting if isinstance(mark.what, Person)))
        several = sentence.role == "lead" and len(named) > 1 and all(person in self.interviewees for person in named)
        return named if several else ()

    def _acts(self, sentence: Sentence, mark: Mark) -> bool:
        at = mark.start - sentence.start
        before = sentence.masked[max(0, at - 40) : at]
        if mark.sign == SELF:
            return not (_COMPARED_RE.search(before) and _STOP_RE.match(sentence.masked, mark.end - sentence.start))
        found = _OBJECT_RE.search(before)
        return found is None or any(_is_other_noun(word) for word in found.group("gap").split())

    def _persons(self, sentence: Sentence, mark: Mark) -> tuple[Person, ...]:
        if mark.sign == SELF:
            return sentence.selves
        what = mark.what.person if isinstance(mark.what, Kin) else mark.what
        return (what,) if isinstance(what, Person) else ()

    def pair_of(self, sentence: Sentence) -> Pair | None:
        """The question–answer pair a sentence belongs to."""
        return self.pairs[sentence.pair] if sentence.pair >= 0 else None

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence right before, in the same turn."""
        return self._neighbour(sentence, -1)

    def after(self, sentence: Sentence) -> Sentence | None:
        """The sentence right behind, in the same turn."""
        return self._neighbour(sentence, 1)

    def _neighbour(self, sentence: Sentence, step: int) -> Sentence | None:
        index = sentence.index + step
        other = self.sentences[index] if 0 <= index < len(self.sentences) else None
        return other if other and other.turn == sentence.turn else None

    # How it is said.

    def negated(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether the clause around a match denies it: "nicht", "kein", "nie"."""
        around = clause(sentence.masked, start, end)
        return _NEGATION_RE.search(sentence.masked, around.start, around.end) is not None

    def doubtful(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether the clause around a match wishes, supposes or reports it: "würde", "soll", "fast",
        "im Gespräch".
        """
        around = clause(sentence.masked, start, end)
        return _DOUBT_RE.search(sentence.masked, around.start, around.end) is not None

    def times(self, sentence: Sentence) -> list[When]:
        """The years a sentence gives, with offsets into the sentence."""
        return times(sentence.text, self.header.published)

    # Saying it.

    def quote(self, sentence: Sentence, start: int = 0, end: int | None = None) -> Quote:
        """The sentence as a quote, or the clause around a stretch of it where the sentence is long; of a
        sentence broken over lines, the line with the stretch.
        """
        stop = len(sentence.text) if end is None else end
        span = Span(0, len(sentence.text))
        if len(sentence.text) > 220 and end is not None:
            span = clause(sentence.masked, start, stop)
        at = sentence.start + min(start, len(sentence.text) - 1)
        begin = max(sentence.start + span.start, self.text.rfind("\n", sentence.start, at) + 1)
        return quote(self.text, begin, sentence.start + span.end)

    def propose(
        self,
        kind: str,
        who: Person,
        sentence: Sentence,
        fields: Mapping[str, Value | None],
        *,
        rule: str,
        why: str,
        at: tuple[int, int] | None = None,
        certainty: Certainty = "stated",
        clubs: Mapping[str, Club | None] | None = None,
        also: Sequence[Sentence] = (),
        note: str = "",
    ) -> Proposal:
        """A proposal that rests on a sentence. Fields that are None are left out; `clubs` adds club
        fields and keys.
        """
        named = {name: club for name, club in (clubs or {}).items() if club}
        start, end = at or (0, len(sentence.text))
        return Proposal(
            kind=kind,
            player=who.name,
            fields={name: value for name, value in fields.items() if value is not None}
            | {name: club.name for name, club in named.items()},
            quotes=(self.quote(sentence, start, end), *(self.quote(other) for other in also)),
            voice=sentence.voice,
            certainty=certainty,
            rule=rule,
            why=why,
            club_keys={name: club.key for name, club in named.items() if club.key},
            time_note=note,
        )


Rule = Callable[[Reading], Iterator[Proposal]]  # what a reading tells of one kind of fact
