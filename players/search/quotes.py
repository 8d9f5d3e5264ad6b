"""Quotes by their words in any form. A quote is found only where it and a fact that it backs may be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from players.models import Citation, FindableQuote, Misspelling
from players.search.likeness import Part, parts
from players.words.asking import AnyOf, AskedWord, Term
from players.words.forms import FORM, Word, token, word_forms, words_in

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

A_TIME, MOST_ASKED = 60, 5  # quotes looked at in one go, and how often where few of them may be read
MOST_NEAR = 20


@dataclass(frozen=True, slots=True)
class FoundQuote:
    citation: Citation
    parts: tuple[Part, ...]


def find_quotes(words: Sequence[AskedWord], user: AbstractBaseUser | AnonymousUser, most: int) -> list[FoundQuote]:
    """The best first, then the newest; as typed, else with a letter put right."""
    if not words:
        return []
    asked = [word.in_quote(is_last=word is words[-1]) for word in words]
    if not (found := _found(asked, user, most)):
        near = Misspelling.objects.near({word.spelling for word in words if not word.is_cjk}, in_names=False)
        if any(near.values()):
            asked = [(*how, *_near(near.get(word.spelling, ()))) for how, word in zip(asked, words, strict=True)]
            found = _found(asked, user, most)
    return found


def _near(words: Sequence[str]) -> AnyOf:
    return tuple((Term(token(word, kind)),) for word in words[:MOST_NEAR] for kind in ("", FORM))


def _found(asked: Sequence[AnyOf], user: AbstractBaseUser | AnonymousUser, most: int) -> list[FoundQuote]:
    """The last recorded are looked at, as many as needed; of those that are found twice one stays."""
    rows = FindableQuote.objects.holding(*asked).order_by("-pk").values_list("pk", flat=True)
    once: dict[tuple[int, int, int], Citation] = {}
    for time in range(MOST_ASKED):
        keys = list(rows[time * A_TIME : (time + 1) * A_TIME])
        for quote in Citation.objects.readable(keys, user):
            once.setdefault((quote.source_id, quote.start, quote.end), quote)
        if len(keys) < A_TIME or len(once) >= most:
            break
    lit = [(list(_spans(quote.quote, asked)), quote) for quote in once.values()]
    lit.sort(key=lambda each: (each[1].source.published_latest or date.min, each[1].pk), reverse=True)
    lit.sort(key=lambda each: -_exact(each[0], asked))
    chosen = [quote.pk for _spans_of, quote in lit[:most]]
    with_facts = Citation.objects.visible_to(user).with_fact().in_bulk(chosen)
    return [
        FoundQuote(with_facts[quote.pk], tuple(parts(quote.quote, [(start, end) for start, end, _exact in spans])))
        for spans, quote in lit[:most]
    ]


def _exact(spans: Iterable[tuple[int, int, str]], asked: Sequence[AnyOf]) -> int:
    """How many of the asked words stand there as they were typed."""
    there = {plain for _start, _end, plain in spans}
    return sum(any(token(plain) == term.token for term in condition[0] for plain in there) for condition in asked)


def _spans(quote: str, asked: Sequence[AnyOf]) -> Iterator[tuple[int, int, str]]:
    """The words of a quote that fulfil a condition."""
    terms = {term for condition in asked for alternative in condition for term in alternative}
    exact = {term.token for term in terms}
    beginnings = tuple(term.token for term in terms if term.begins)
    for word in words_in(quote):
        if word.is_cjk:
            yield from _spans_of_signs(word, exact)
            continue
        tokens = {token(word.plain), *(token(form, FORM) for form in word_forms(quote[word.start : word.end]))}
        if not tokens.isdisjoint(exact) or (beginnings and token(word.plain).startswith(beginnings)):
            yield word.start, word.end, word.plain


def _spans_of_signs(word: Word, exact: set[str]) -> Iterator[tuple[int, int, str]]:
    """Each asked pair of signs, or the one sign that was asked for."""
    same_length = len(word.plain) == word.end - word.start
    for length in (2, 1):
        for place in range(len(word.plain) - length + 1):
            if token(sign := word.plain[place : place + length]) in exact:
                start = word.start + place if same_length else word.start
                yield start, start + length if same_length else word.end, sign
