"""A pattern that first looks whether what it cannot do without stands in the text at all.

Hundreds of patterns are tried on every sentence and hardly ever fit. Nearly each of them needs some sign or
word wherever it fits ("PERSON … als Nummer"): to look for those takes a tenth of the time of trying the pattern.
In: the source of a pattern. Out: the same matches, sooner. Trap: only what *every* match holds may be asked for.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined, unused-ignore]
from re import _parser  # type: ignore[attr-defined, unused-ignore]
from typing import Any

Need = tuple[str, ...]  # one of these stands in every text that fits

_NOTHING: Iterator[re.Match[str]] = iter(())
_SHORTEST = 3  # characters of a word worth looking for; shorter ones stand everywhere
_ALTERNATIVES = 12  # that are looked for one after the other; with more of them trying the pattern is as fast
_SIGNS = ("\ue000", "\ue0ff")  # of `marks`: rare, so that one character is enough


class Sieve:
    """Behaves as the compiled pattern does, for what is asked of patterns here; compiled when it is first asked.

    Hundreds of patterns at once would keep every command waiting that reads no interview.
    """

    __slots__ = ("flags", "needs", "regex", "source")
    needs: tuple[Need, ...]
    regex: re.Pattern[str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """`needs` and `regex` the first time; everything else as the pattern has it: `sub`, `groupindex`."""
        if name not in ("needs", "regex"):
            return getattr(self.regex, name)
        self.regex = re.compile(self.source, self.flags)
        self.needs = needs(self.source, self.flags)
        return object.__getattribute__(self, name)

    def _may_fit(self, text: str) -> bool:
        for need in self.needs:
            for word in need:
                if word in text:
                    break
            else:
                return False
        return True

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.regex.search(text, *bounds) if self._may_fit(text) else None

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self.regex.match(text, *bounds) if self._may_fit(text) else None

    def fullmatch(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self.regex.fullmatch(text, *bounds) if self._may_fit(text) else None

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.regex.finditer(text, *bounds) if self._may_fit(text) else _NOTHING


def needs(source: str, flags: int = 0) -> tuple[Need, ...]:
    """What stands in every text that fits, the best to look for first; nothing where nothing has to.

    >>> needs("(?:von|aus) Bremen|Bremens? Tor"), needs("[Ll]iga|Bundesliga"), needs("a?b*")
    ((('Bremen',),), (('iga', 'Bundesliga'),), ())
    """
    parsed = _parser.parse(source, flags)
    found = dict.fromkeys(_of_sequence(parsed, not parsed.state.flags & re.IGNORECASE))
    return tuple(sorted((need for need in found if _is_worth_it(need)), key=_cost))


def _is_worth_it(need: Need) -> bool:
    return len(need) <= _ALTERNATIVES and all(len(word) >= _SHORTEST or _is_sign(word) for word in need)


def _is_sign(word: str) -> bool:
    return _SIGNS[0] <= word[:1] <= _SIGNS[1]


def _cost(need: Need) -> tuple[bool, int, int]:
    """Signs before words, few before many, long before short."""
    return not all(map(_is_sign, need)), len(need), -min(map(len, need))


def _of_sequence(items: Iterable[tuple[Any, Any]], exact: bool) -> Iterator[Need]:
    """The needs of a sequence: those of each part, and each run of letters as one word."""
    word = ""
    for code, value in items:
        if code is op.LITERAL and (exact or _is_sign(chr(value))) and not (_is_sign(chr(value)) and word):
            word += chr(value)
            continue
        if word:
            yield (word,)
        word = chr(value) if code is op.LITERAL and (exact or _is_sign(chr(value))) else ""
        yield from _of_part(code, value, exact)
    if word:
        yield (word,)


def _of_part(code: Any, value: Any, exact: bool) -> Iterator[Need]:
    if code is op.SUBPATTERN:
        _, added, removed, items = value
        yield from _of_sequence(items, (exact or bool(removed & re.IGNORECASE)) and not added & re.IGNORECASE)
    elif code is op.ATOMIC_GROUP:
        yield from _of_sequence(value, exact)
    elif code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and value[0] > 0:
        yield from _of_sequence(value[2], exact)
    elif code is op.ASSERT:
        yield from _of_sequence(value[1], exact)
    elif code is op.BRANCH:
        yield from _of_branches([list(_of_sequence(branch, exact)) for branch in value[1]])
    elif code is op.IN and all(kind is op.LITERAL and _is_sign(chr(sign)) for kind, sign in value):
        yield tuple(chr(sign) for _, sign in value)


def _of_branches(branches: Sequence[Sequence[Need]]) -> Iterator[Need]:
    """The best need of each branch, as alternatives; none where some branch needs nothing."""
    chosen = [min(filter(_is_worth_it, branch), key=_cost, default=None) for branch in branches]
    if all(chosen):
        yield tuple(dict.fromkeys(word for need in chosen if need for word in need))
