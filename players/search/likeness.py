"""How well a name fits what was typed, and which of its letters are the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from players.words import typos
from players.words.asking import SHORTEST_BEGINNING, AskedWord
from players.words.forms import plain_form, romanised, words_in

# What it costs that a word is not the very one: only begun, only inside, each wrong letter, the first one wrong,
# another name beside it, not in the name that is shown, not there at all
BEGUN, INSIDE, TYPO, FIRST_LETTER, BESIDE, FURTHER, MISSING = 0.3, 0.6, 1.0, 0.3, 0.05, 0.01, 3.0
# That the name begins as was typed, up to the end of a word or not: "Jan" is rather Jan Ohm than Ole-Jan Ohm
OPENS_WITH_WORD, OPENS = 0.02, 0.06

Part = tuple[str, bool]
"""A piece of a text, and whether it is lit."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A word of a name in one of its spellings, and where it stands there."""

    start: int
    end: int
    plain: str
    is_cjk: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """How a word fits: its cost, and the place in the name that is the reason."""

    cost: float
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of one or several names to what was typed; `spans` by the number of the name."""

    cost: float
    spans: tuple[tuple[int, int, int], ...]

    @property
    def is_near(self) -> bool:
        """Whether a letter is wrong, or a word is missing."""
        return self.cost >= TYPO

    def lit(self, number: int, name: str) -> list[Part]:
        return parts(name, [(start, end) for each, start, end in self.spans if each == number])


def spellings(name: str) -> list[Spelling]:
    """Its words, the pieces of "M'Vila" as one too, kana in Latin letters too, and all in one."""
    found: list[Spelling] = []
    words = list(words_in(name))
    for word in words:
        found.append(Spelling(word.start, word.end, word.plain, word.is_cjk))
        if word.is_cjk:
            found += [Spelling(word.start, word.end, each) for each in romanised(word.plain)]
    place = 0
    for chunk in name.split():
        start = name.index(chunk, place)
        place = start + len(chunk)
        if len([word for word in words if start <= word.start < place]) > 1:
            found.append(Spelling(start, place, plain_form(chunk)))
    return found


def likeness(asked: Sequence[AskedWord], whole: str, known_as: Sequence[str]) -> Likeness:
    """How well the names fit together; `whole` is what was typed in one piece. The first name is the one shown."""
    all_spellings = [spellings(name) for name in known_as]
    for number, name in enumerate(known_as):
        if (fit := _as_a_whole(whole, name)) is not None:
            return Likeness(fit.cost + FURTHER * bool(number), ((number, fit.start, fit.end),))
    cost, spans = 0.0, []
    for word in asked:
        best = min(_fits(word, all_spellings), default=None)
        cost += MISSING if best is None else best[0]
        if best is not None:
            spans.append(best[2:])
    cost += BESIDE * _left_over(all_spellings, spans) + FURTHER * any(number for number, *_place in spans)
    return Likeness(cost, tuple(dict.fromkeys(spans)))


def _fits(word: AskedWord, names: Sequence[Sequence[Spelling]]) -> Iterator[tuple[float, int, int, int, int]]:
    """(cost, length of the name, its number, place in it): the own name before others, else the shortest."""
    for number, found in enumerate(names):
        for each in found:
            if (fit := fit_of(word, each)) is not None:
                yield fit.cost, len(found) if number else 0, number, fit.start, fit.end


def _as_a_whole(whole: str, name: str) -> Fit | None:
    """Typed as the name is written, blanks or not; or its beginning."""
    words = list(words_in(name))
    written = "".join(word.plain for word in words)
    if not whole or not written.startswith(whole):
        return None
    if written == whole:
        return Fit(0.0, words[0].start, words[-1].end)
    length = 0
    for word in words:
        length += len(word.plain)
        if length >= len(whole):
            return Fit(OPENS_WITH_WORD if length == len(whole) else OPENS, words[0].start, word.end)
    return None


def fit_of(word: AskedWord, spelling: Spelling) -> Fit | None:
    """How a word that was typed fits one of a name; None where it does not."""
    if spelling.is_cjk:
        return _fit_of_signs(word, spelling) if word.is_cjk else None
    costs = [cost for each in word.latin if (cost := _cost(each, spelling.plain)) is not None]
    return Fit(min(costs), spelling.start, spelling.end) if costs else None


def _fit_of_signs(word: AskedWord, spelling: Spelling) -> Fit | None:
    place = spelling.plain.find(word.spelling)
    if place < 0:
        return None
    cost = 0.0 if word.spelling == spelling.plain else BEGUN if place == 0 else INSIDE
    if len(spelling.plain) != spelling.end - spelling.start:  # half-width kana: no sign for each sign
        return Fit(cost, spelling.start, spelling.end)
    start = spelling.start + place
    return Fit(cost, start, start + len(word.spelling))


def _cost(asked: str, name: str) -> float | None:
    if asked == name:
        return 0.0
    if len(asked) >= SHORTEST_BEGINNING and name.startswith(asked):
        return BEGUN
    allowed = typos.typos_in(asked)
    if allowed and typos.typos_in(name) and (apart := typos.distance(asked, name)) <= allowed:
        return TYPO * apart + FIRST_LETTER * (asked[0] != name[0])
    return INSIDE if len(asked) > 2 and asked in name else None


def _left_over(all_spellings: Sequence[Sequence[Spelling]], spans: Iterable[tuple[int, int, int]]) -> int:
    """How many words of the name that fits best nobody has asked for."""
    by_name: dict[int, list[tuple[int, int]]] = {}
    for number, start, end in spans:
        by_name.setdefault(number, []).append((start, end))
    left = []
    for number, found in by_name.items():
        words = {(each.start, each.end) for each in all_spellings[number]}
        left.append(sum(not any(start < e and s < end for s, e in found) for start, end in words))
    return min(left, default=0)


def parts(text: str, spans: Iterable[tuple[int, int]]) -> list[Part]:
    """The text in pieces, those within a span lit; spans that touch or overlap are one."""
    cut: list[Part] = []
    done = 0
    for start, end in sorted(spans):
        start = max(start, done)
        if end <= start:
            continue
        if start > done:
            cut.append((text[done:start], False))
        cut.append((text[start:end], True))
        done = end
    return [*cut, (text[done:], False)] if done < len(text) else cut
