"""The page about the API, for people who write programs: from the committed description, without a script."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from kb.api.asking import SLUG, TRIGRAM
from kb.api.description import Described, stored


@dataclass(frozen=True, slots=True)
class Asks:
    """A parameter, and what it takes: "1–100", "goalkeeper, defender", "a code, as JPN"."""

    name: str
    words: str
    takes: str
    required: bool


@dataclass(frozen=True, slots=True)
class Operation:
    name: str
    summary: str
    words: str
    path: str
    example_path: str
    parameters: tuple[Asks, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact: its name, what it is, and the fields of `says`."""

    name: str
    words: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Room:
    name: str
    words: str
    operations: tuple[Operation, ...]


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    host = f"{request.scheme}://{request.get_host()}"
    found = stored()
    about = found["info"]["description"].split("\n\n")
    return render(request, "api.html", {"host": host, "about": about, "rooms": rooms(), "kinds": kinds()})


@cache
def rooms() -> tuple[Room, ...]:
    found = stored()
    operations = [(path, methods["get"]) for path, methods in found["paths"].items()]
    return tuple(
        Room(
            tag["name"],
            tag["description"],
            tuple(_operation(path, each, found) for path, each in operations if tag["name"] in each["tags"]),
        )
        for tag in found["tags"]
    )


@cache
def kinds() -> tuple[Kind, ...]:
    schemas = stored()["components"]["schemas"]
    facts = [schema for name, schema in schemas.items() if name.endswith("Fact")]
    return tuple(
        Kind(
            schema["properties"]["fact"]["const"],
            schema["description"],
            tuple(
                (name, _words(field))
                for name, field in schemas[_named(schema["properties"]["says"])]["properties"].items()
            ),
        )
        for schema in facts
    )


def _operation(path: str, told: Described, found: Described) -> Operation:
    schema = told["responses"]["200"]["content"]["application/json"]["schema"]
    return Operation(
        told["operationId"],
        told["summary"],
        told["description"],
        path,
        _asked(path, told["parameters"]),
        tuple(_asks(each) for each in told["parameters"]),
        json.dumps(example(schema, found["components"]["schemas"]), ensure_ascii=False, indent=1),
    )


def _asks(parameter: Described) -> Asks:
    schema = parameter["schema"]
    return Asks(
        parameter["name"],
        parameter["description"],
        _takes(schema.get("items", schema)),
        parameter["required"],
    )


def _takes(schema: Described) -> str:
    if "enum" in schema:
        return ", ".join(schema["enum"])
    if "maximum" in schema:
        return f"{schema['minimum']}–{schema['maximum']}"
    if schema["type"] == "boolean":
        return "true, false"
    return {TRIGRAM: "a code, as JPN", SLUG: "a slug, as sv-hellbach"}.get(schema.get("pattern", ""), "")


def _asked(path: str, parameters: list[Described]) -> str:
    """An address as one would ask it: with the first filter that has a fixed set of values, or else the first."""
    query = {}
    for parameter in parameters:
        value = parameter.get("example")
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", str(value))
        elif value is not None and parameter["name"] != "limit":
            query[parameter["name"]] = value, "enum" in parameter["schema"].get("items", parameter["schema"])
    ordered = sorted(query.items(), key=lambda each: not each[1][1])
    chosen = {name: value for name, (value, _fixed) in ordered[:1]}
    if any(parameter["name"] == "limit" for parameter in parameters):
        chosen["limit"] = 20
    return f"{path}?{urlencode(chosen, doseq=True)}" if chosen else path


def example(schema: Described, schemas: Described) -> Any:
    """An answer in which every field has the first of its examples."""
    if schema.get("examples"):
        return schema["examples"][0]
    if "const" in schema:
        return schema["const"]
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return example(choices[0], schemas)
    if "$ref" in schema:
        return example(schemas[_named(schema)], schemas)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        return [example(schema["items"], schemas)]
    if schema.get("type") == "object":
        return {name: example(field, schemas) for name, field in schema["properties"].items()}
    return {"boolean": False, "integer": 1}.get(schema.get("type", ""), "…")


def _named(schema: Described) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def _words(field: Described) -> str:
    """What a field is, with the values that it can have."""
    schema = field["anyOf"][0] if "anyOf" in field else field
    told = [field.get("description", ""), ", ".join(schema.get("enum", ()))]
    return " ".join(each for each in told if each)
