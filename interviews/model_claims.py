"""Asks a language model for facts: any OpenAI-compatible endpoint at an address the operator sets.

Off unless `EXTRACTOR_URL` is set. In: a text. Out: what the model claims, unchecked; `extraction.gate`
decides. Whatever goes wrong on the way (no answer, too late, not JSON) becomes one `NoClaims` with a sentence
for the editor.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException

from interviews.extraction.schema import KINDS, Field

LARGEST_ANSWER = 2_000_000  # bytes
OPENER = urllib.request.build_opener(urllib.request.HTTPHandler, urllib.request.HTTPSHandler)


class NoClaims(Exception):
    """The model gave nothing to judge; the message says why."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model answers, which one is meant, and how long we wait, in seconds."""

    url: str
    model: str = ""
    key: str = ""
    timeout: int = 60


def ask(text: str, endpoint: Endpoint) -> list[object]:
    """What the model claims of a text. Raises NoClaims."""
    answer = _post(endpoint, {"model": endpoint.model, "temperature": 0, "messages": _messages(text)})
    try:
        content = answer["choices"][0]["message"]["content"]  # type: ignore[index]
    except (KeyError, IndexError, TypeError) as error:
        raise NoClaims("the model's answer is not in the expected form") from error
    return _claims(str(content))


def _messages(text: str) -> list[dict[str, str]]:
    return [{"role": "system", "content": INSTRUCTION}, {"role": "user", "content": text}]


def _post(endpoint: Endpoint, body: dict[str, object]) -> object:
    request = urllib.request.Request(  # noqa: S310 - the operator's own address
        endpoint.url.rstrip("/") + "/chat/completions",
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json", "Authorization": f"Bearer {endpoint.key}"},
    )
    try:
        with OPENER.open(request, timeout=endpoint.timeout) as response:
            raw = response.read(LARGEST_ANSWER + 1)
    except TimeoutError as error:
        raise NoClaims(f"the model did not answer within {endpoint.timeout} s") from error
    except (urllib.error.URLError, HTTPException, OSError) as error:
        raise NoClaims(f"the model cannot be reached ({getattr(error, 'reason', error)})") from error
    if len(raw) > LARGEST_ANSWER:
        raise NoClaims("the model's answer is too long")
    try:
        return json.loads(raw)
    except ValueError as error:
        raise NoClaims("the model's answer is not JSON") from error


def _claims(content: str) -> list[object]:
    """The list in an answer, whatever prose or code fence stands around it."""
    start, end = content.find("["), content.rfind("]")
    try:
        claims = json.loads(content[start : end + 1]) if 0 <= start < end else None
    except ValueError:
        claims = None
    if not isinstance(claims, list):
        raise NoClaims("the model answered with prose instead of a list of facts")
    return claims


def _described(field: Field) -> str:
    values = "|".join(field.choices) or {"number": "whole number", "yes": "true"}.get(field.type, field.type)
    return f'"{field.name}": {values}' if field.needed else f'["{field.name}": {values}]'


INSTRUCTION = "\n".join(
    (
        "You read an interview with a football player and list the facts it states or directly entails,",
        "about the interviewee and about others. Answer with one JSON array and nothing else. Each fact",
        "is an object with kind, player (full name as in the text), the fields of its kind, and quote:",
        "the shortest stretch of one line of the text, copied character by character, that carries the",
        "fact. Leave out what is denied, wished, rumoured, hypothetical or joked. Associations are",
        "English country names; names stay as in the text. Kinds and fields (in brackets: optional):",
        *(f"{kind}: {', '.join(map(_described, spec.fields))}" for kind, spec in KINDS.items()),
    )
)
