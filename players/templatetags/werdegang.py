"""The small parts that every page uses: dates, evidence chips, voices."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.core.paginator import Page
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import ngettext

from players import wording
from players.dates import PartialDate
from players.evidence import ShownFact
from players.exports.tables import file_of
from players.kept_words import note_words
from players.lead import Sentence
from players.models import Citation, KnownFact, Voice

register = template.Library()


@register.filter
def when(value: PartialDate | None) -> str:
    """A partial date as people and machines read it: `<time datetime="2025-12">Dec 2025</time>`."""
    if value is None:
        return ""
    parts = format_html_join(
        mark_safe("&#8201;–&#8201;"),
        '<time datetime="{}">{}</time>',
        ((end.machine, end.words) for end in wording.date_ends(value)),
    )
    return format_html('<span class="date">{}</span>', parts)


@register.simple_tag
def chip(shown: ShownFact | None) -> SafeString:
    """The evidence chip behind a value: it opens the quotes, and without a script leads to them.

    The no-break space keeps it on the line of the value's last word.
    """
    if shown is None or not (shown.quotes or shown.source):
        return mark_safe("")
    count = len(shown.quotes)
    sign, words = f"❝{count}", ngettext("supporting quote", "supporting quotes", count)
    if not count:
        sign, words = "§", ngettext("named source", "named sources", 1)
    return format_html(
        '&nbsp;<a class="chip" href="#ev-{}">{}<span class="hidden"> {}: {}</span></a>',
        shown.anchor,
        sign,
        words,
        shown.sentence,
    )


@register.simple_tag
def comma() -> str:
    """The comma of the language with its blank; a Japanese one has none."""
    return wording.comma()


@register.filter
def voice(quote: Citation) -> str:
    return wording.voice_words(quote)


@register.filter
def voice_class(quote: Citation) -> str:
    """The rule beside a quote in which he does not speak of himself."""
    return {Voice.INTERVIEWER: "asked", Voice.AUTHOR: "written"}.get(Voice(quote.voice), "told")


@register.filter
def certainty(quote: Citation) -> str:
    return wording.certainty_words(quote)


@register.filter
def note(quote: Citation) -> str:
    """How a time in the quote was reckoned."""
    return note_words(quote.note, wording.date_words)


@register.filter
def initials(name: str) -> str:
    """Of the first and the last word: "Mio de Backhaus" MB; one letter of a single word."""
    words = [word for word in name.split() if word[:1].isalnum()]
    ends = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0].upper() for word in ends)


@register.filter
def page_numbers(page: Page[Any]) -> list[int | str]:
    """First, last, and those around this one; an ellipsis for the rest."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1))


@register.filter
def fact_sentence(quote: Citation) -> str:
    """What the quote was taken for: "Birthplace: Hellbach"."""
    return wording.sentence(quote.fact)


@register.filter
def fact_words(fact: KnownFact) -> str:
    """As `fact_sentence`, of the fact itself."""
    return wording.sentence(fact)


@register.filter
def season(value: str) -> str:
    """ "2025-26" with the dash that spans."""
    return value.replace("-", "–")


@register.filter
def web_address(value: str) -> str:
    """The address where it is one of the web; "" for anything else that could stand behind a link."""
    return value if value.startswith(("https://", "http://")) else ""


@register.filter
def lit(parts: Iterable[tuple[str, bool]], element: str = "b") -> SafeString:
    """A name or a quote in pieces, with what was searched for in an element of its own: `b`, or `mark` in a quote."""
    marked = {"b": '<b class="hit">{}</b>', "mark": "<mark>{}</mark>"}[element]
    return format_html_join("", "{}", ((format_html(marked, words) if is_lit else words,) for words, is_lit in parts))


@register.filter
def lead_words(sentences: Iterable[Sentence]) -> str:
    return " ".join(sentence.text for sentence in sentences)


@register.filter
def as_file(address: str, ending: str) -> str:
    """Where the rows of a page are: "/players/jonte.json" of "/players/jonte/"."""
    return file_of(address, ending)
