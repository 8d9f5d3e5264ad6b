"""The API described by OpenAPI 3.1: from the operations, with what is true of all of them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from django.utils import translation

from kb.api.answers import Problem
from kb.api.refusals import ROOT

STORED = Path(__file__).with_name("openapi.json")
RENEW = "manage.py api_schema"
TAGS = {
    "Players": "Who they are, what is known of them, and for whom they may play.",
    "Clubs": "Clubs, and who plays or played there.",
    "Associations": "FIFA's associations, and who represents them or could.",
    "Interviews": "Where it all comes from.",
    "Search": "Names and words.",
}
ABOUT = """\
A knowledge base of football players made from interviews. Every fact comes with the words it rests on: who said it, \
when, and how sure we are.

The API is read by anybody, without a key and without a cookie, from any site; it answers everybody the same, and only \
what is public. Texts are English, quotes stay in their language, codes stay codes. People and things are named by \
their slug; one that has changed is answered by a redirect.

Long lists come in pages: follow “next”, or the header Link, until it is null. Filters are those of the lists for \
people; a filter that may be given several times finds any of its values, and different filters must all be met. A \
parameter or value that does not exist is refused with 422, never left out.

Every answer has an ETag: send it as If-None-Match, and what has not changed is not sent again (304). Errors are \
problem details by RFC 9457, as application/problem+json. There is no limit of rate; an address that answers 503 says \
by Retry-After when to come again. What is added later does not break a reader who leaves aside what he does not know; \
everything else would be /api/v2/.\
"""
ETAG = {"description": "Of exactly this answer.", "schema": {"type": "string"}}
LINK = {"description": "What follows, as “next” says.", "schema": {"type": "string"}}
SUMMARIES = {
    "player_list": "List players",
    "player": "One player",
    "player_eligibility": "For whom a player may play",
    "club_list": "List clubs",
    "club": "One club",
    "club_facts": "The facts of a club",
    "association_list": "List associations",
    "association": "One association",
    "association_players": "The players of an association",
    "interview_list": "List interviews",
    "interview": "One interview",
    "interview_facts": "The facts drawn from an interview",
    "search": "Search",
}
PARTS = {
    "slug": {
        "players": ("jonte-reuterskamp", "The player's slug."),
        "clubs": ("sv-hellbach", "The club's slug."),
        "interviews": ("ich-wollte-immer-raus", "The slug of the interview or other source."),
    },
    "trigram": {"associations": ("JPN", "FIFA's code of the association, in capital letters.")},
}
PATTERNS = {"slug": "^[-a-zA-Z0-9_]+$", "trigram": "^[A-Z]{3}$"}
REFUSALS = {
    400: "A character that cannot be part of an address, or a search that is too long.",
    404: "There is nothing at this address, or nothing that everybody may read.",
    422: "A parameter is unknown, empty, or has a value that does not exist; “errors” names each and the way out.",
    503: "The database is away: come again after Retry-After seconds.",
}

Described = dict[str, Any]


def described() -> Described:
    """The whole description, the same on every machine."""
    from kb.api.operations import api  # the operations read their filters from the forms, which need Django set up

    with translation.override("en"):
        found: Described = _untitled(json.loads(json.dumps(api.get_openapi_schema(path_prefix=ROOT))))
    found["info"] = {"title": "Werdegang", "version": "1", "description": ABOUT}
    found["servers"] = [{"url": "/"}]
    found["tags"] = [{"name": name, "description": words} for name, words in TAGS.items()]
    found["components"]["schemas"]["Problem"] = _untitled(_inlined(Problem.model_json_schema()))
    found["components"]["responses"] = {str(status): _refusal(words) for status, words in REFUSALS.items()}
    for path, methods in found["paths"].items():
        _complete(path, methods["get"])
    return found


def as_text(found: Described) -> str:
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def stored() -> Described:
    found: Described = json.loads(STORED.read_text(encoding="utf-8"))
    return found


def _complete(path: str, operation: Described) -> None:
    """What is the same for all: how its address is read, its headers, its refusals."""
    name = operation["operationId"].removeprefix("kb_api_operations_")
    operation["operationId"], operation["summary"] = name, SUMMARIES[name]
    operation["description"] = re.sub(r"\s+", " ", operation["description"]).strip()
    for parameter in operation["parameters"]:
        if parameter["in"] == "path":
            example, words = PARTS[parameter["name"]][path.removeprefix(ROOT).partition("/")[0]]
            parameter["schema"] = {"type": "string", "pattern": PATTERNS[parameter["name"]]}
            parameter["example"], parameter["description"] = example, words
    answer = operation["responses"]["200"]
    answer["headers"] = {"ETag": ETAG}
    takes = {parameter["name"] for parameter in operation["parameters"]}
    if "cursor" in takes:
        answer["headers"]["Link"] = LINK
    operation["responses"]["304"] = {"description": "Nothing has changed since the ETag that was sent."}
    if "slug" in takes and not path.startswith(f"{ROOT}interviews"):
        operation["responses"]["301"] = {"description": "It has another slug now: see Location."}
    for status in REFUSALS:
        operation["responses"][str(status)] = {"$ref": f"#/components/responses/{status}"}


def _refusal(words: str) -> Described:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": words, "content": {"application/problem+json": {"schema": schema}}}


def _untitled(part: Any) -> Any:
    """Without the titles that repeat the names of the fields."""
    if isinstance(part, dict):
        kept = {key: value for key, value in part.items() if not (key == "title" and isinstance(value, str))}
        return {key: _untitled(value) for key, value in kept.items()}
    return [_untitled(each) for each in part] if isinstance(part, list) else part


def _inlined(schema: Described) -> Described:
    """A small schema with what it refers to in its own place."""
    parts = schema.pop("$defs", {})
    schema["properties"]["errors"]["items"] = parts["Fault"]
    return schema
