"""Extractors: a text in, an `Extraction` out. `settings.EXTRACTOR` names the one that imports use.

An extractor is any function `(text: str, published: str | None) -> Extraction`; quotes carry code-point offsets
into the text, and `published` is the date that an editor gave (YYYY-MM-DD or YYYY-MM), which counts before that
of the text. Three are here: `rules` (the default: no model, no network), `model` (facts from a language model
only), and `both`. What a model says passes `extraction.gate`, and what was dropped there is told in the
extraction's notes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from django.conf import settings
from django.utils.module_loading import import_string

from interviews import model_claims
from interviews.extraction.facts import Extraction
from interviews.extraction.gate import gate, together
from interviews.extraction.pipeline import extract
from interviews.gazetteer import DatabaseLookup

Extractor = Callable[[str], Extraction]
RULE = "model"


def chosen(text: str, published: str | None = None) -> Extraction:
    """Read a text with the extractor that the settings name."""
    extractor: Callable[[str, str | None], Extraction] = import_string(settings.EXTRACTOR)
    return extractor(text, published)


def rules(text: str, published: str | None = None) -> Extraction:
    """Our rules, with the names that the database holds."""
    return extract(text, DatabaseLookup(), published)


def model(text: str, published: str | None = None) -> Extraction:
    """Header, turns and mentions by our rules, facts by the model."""
    return _with_model(replace(rules(text, published), proposals=()), text)


def both(text: str, published: str | None = None) -> Extraction:
    """Rules and model: the same claim becomes surer, what differs stands side by side."""
    return _with_model(rules(text, published), text)


def _with_model(read: Extraction, text: str) -> Extraction:
    endpoint = model_claims.Endpoint(
        settings.EXTRACTOR_URL,
        settings.EXTRACTOR_MODEL,
        settings.EXTRACTOR_KEY,
        settings.EXTRACTOR_TIMEOUT,
    )
    try:
        passed = gate(text, read, model_claims.ask(text, endpoint), RULE)
    except model_claims.NoClaims as error:
        return replace(read, notes=(*read.notes, f"Read without the model: {error}."))
    dropped = (f"{count} of the model's claims dropped: {why}." for why, count in sorted(passed.dropped.items()))
    return replace(read, proposals=together(read.proposals, passed.proposals), notes=(*read.notes, *dropped))
