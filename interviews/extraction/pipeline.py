"""Text in, everything read out of it out: the one public entry of the extraction core.

Pure and deterministic: the same text and the same look-up give the same result, and no text raises.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviews.extraction import header, layout
from interviews.extraction.assemble import assemble
from interviews.extraction.careers.chronicle import chronicle, present_clubs
from interviews.extraction.careers.collect import collect
from interviews.extraction.facts import Extraction, Furniture, Header, Mention, Proposal, Turn
from interviews.extraction.japanese import career
from interviews.extraction.japanese import registry as japanese
from interviews.extraction.lookup import Lookup
from interviews.extraction.mentions import find_mentions
from interviews.extraction.merge import merge
from interviews.extraction.reading import Reading
from interviews.extraction.remainder import coverage, unread
from interviews.extraction.resolve import main_clubs
from interviews.extraction.rules.registry import RULES
from interviews.extraction.schema import KINDS
from interviews.extraction.subjects import with_better_subjects
from interviews.extraction.torn import mended, restored

RULESET = "2026-11-23.7"  # raise it whenever a rule changes: a newer set replaces undecided proposals


def extract(text: str, lookup: Lookup, published: str | None = None) -> Extraction:
    """Read one interview. `published` (YYYY-MM-DD or YYYY-MM) counts before the date that the text gives."""
    whole = mended(text)
    return (
        restored(_extract(whole.text, lookup, published), whole, text) if whole else _extract(text, lookup, published)
    )


def _extract(text: str, lookup: Lookup, published: str | None) -> Extraction:
    parts = layout.read(text)
    head = header.read(text, parts)
    head, turns = with_better_subjects(text, replace(head, published=published or head.published), parts.turns)
    proposals, mentions = read_facts(text, head, turns, lookup, parts.furniture)
    passed_over = tuple(unread(text, turns, (quote for proposal in proposals for quote in proposal.quotes)))
    return Extraction(
        text_length=len(text),
        header=head,
        turns=turns,
        furniture=parts.furniture,
        mentions=mentions,
        proposals=proposals,
        ruleset=RULESET,
        unread=passed_over,
        coverage=coverage(text, turns, passed_over),
    )


def read_facts(
    text: str, head: Header, turns: Sequence[Turn], lookup: Lookup, furniture: Sequence[Furniture] = ()
) -> tuple[tuple[Proposal, ...], tuple[Mention, ...]]:
    """What a text says, once its header and turns are known."""
    reading = with_careers(assemble(text, head, turns, lookup, furniture))
    proposals = merge(propose(reading))
    return proposals, tuple(find_mentions(reading, proposals))


def with_careers(reading: Reading) -> Reading:
    """The reading with present clubs and careers; what the career tells of the present club is looked
    at twice.
    """
    if reading.language == "ja":
        reading = replace(reading, main_clubs=career.main_clubs(reading))
        return replace(reading, chronicle=career.chronicle(reading))
    reading = replace(reading, main_clubs=main_clubs(reading))
    steps = collect(reading)
    present = present_clubs(reading, steps)
    if present != reading.main_clubs:
        reading = replace(reading, main_clubs=present)
        steps = collect(reading)
    return replace(reading, chronicle=chronicle(reading, steps))


def propose(reading: Reading) -> Iterator[Proposal]:
    """What all rules find, unmerged."""
    for rule in japanese.RULES if reading.language == "ja" else RULES:
        for proposal in rule(reading):
            if all(field in proposal.fields for field in KINDS[proposal.kind].needed):
                yield proposal
