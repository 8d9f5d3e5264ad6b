"""What may be asked: the filters of the lists, page size and cursor. What is not known is refused, never left out.

A mistyped filter that were ignored would answer with everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils import timezone, translation

from kb.api.refusals import ROOT, Refused
from players.facets import ValuesField
from players.models.visibility import EVERYBODY

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet

    from players.facets import UserFilterSet

AnyFilterSet = TypeVar("AnyFilterSet", bound="UserFilterSet")

A_PAGE, LONGEST_PAGE = 50, 100
LONGEST_TEXT = 200
WHOLE_RE = re.compile(r"-?[0-9]{1,9}", re.ASCII)
SLUG, TRIGRAM = "^[-a-zA-Z0-9_]+$", "^[A-Za-z]{3}$"

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One of the query; `schema` is that of one value, also where several may be given."""

    name: str
    description: str
    schema: Schema
    example: str = ""
    several: bool = False
    required: bool = False

    @property
    def described(self) -> Schema:
        schema = {"type": "array", "items": self.schema} if self.several else self.schema
        told: Schema = {"in": "query", "name": self.name, "description": self.description, "schema": schema}
        if self.several:
            told |= {"style": "form", "explode": True}
        if self.example:
            example: Any = int(self.example) if self.schema["type"] == "integer" else self.example
            told["example"] = [example] if self.several else example
        return {**told, "required": self.required}

    @property
    def way_out(self) -> str:
        """Where a value that is in order is found."""
        if choices := self.schema.get("enum"):
            return f"One of: {', '.join(choices)}."
        if self.schema.get("pattern") == TRIGRAM:
            return f"GET {ROOT}associations has the codes."
        if self.schema.get("pattern") == SLUG:
            return f"GET {ROOT}clubs has the slugs."
        if self.schema["type"] == "boolean":
            return "true or false."
        if self.schema["type"] == "integer":
            return f"A whole number from {self.schema['minimum']} to {self.schema['maximum']}."
        return f"From 1 to {self.schema['maxLength']} characters." if "maxLength" in self.schema else "Leave it out."


LIMIT = Parameter(
    "limit",
    f"How many at most; {A_PAGE} where it is not given.",
    {"type": "integer", "minimum": 1, "maximum": LONGEST_PAGE, "default": A_PAGE},
    "20",
)
CURSOR = Parameter(
    "cursor",
    "Where to go on: take the whole address from “next”, do not make one.",
    {"type": "string", "minLength": 1},
)
TYPED = Parameter(
    "q",
    "Names, or words of a quote: begun, misspelt, in another form, in kana or Latin letters.",
    {"type": "string", "minLength": 1, "maxLength": 200},
    "hellbach",
    required=True,
)


def filters_of(filterset: type[UserFilterSet], model: type[Model]) -> tuple[Parameter, ...]:
    """Those of a list of the pages, as they are: what a list learns to find, the API finds too."""
    with translation.override("en"):
        rows = model._default_manager.none()
        form = filterset(QueryDict(), rows, user=EVERYBODY, today=timezone.localdate()).form
        # of which filter a page shows all options is nothing that finds anybody
        return tuple(of_field(name, field) for name, field in form.fields.items() if name != "options")


def of_field(name: str, field: forms.Field) -> Parameter:
    label = str(field.label)
    if isinstance(field, forms.ModelMultipleChoiceField):
        is_trigram = field.to_field_name == "trigram"
        schema = {"type": "string", "pattern": TRIGRAM if is_trigram else SLUG}
        return Parameter(
            name, f"{label}. Any of several.", schema, "JPN" if is_trigram else "sv-hellbach", several=True
        )
    if isinstance(field, ValuesField):
        text: Schema = {"type": "string", "minLength": 1, "maxLength": field.longest}
        return Parameter(name, f"{label}. Any of several.", text, field.sample, several=True)
    if isinstance(field, forms.ChoiceField):
        choices: Iterable[Any] = field.choices  # type: ignore[assignment]
        values = [str(value) for value, _label in choices if value != ""]
        several = isinstance(field, forms.MultipleChoiceField)
        described = f"{label}. Any of several." if several else label
        return Parameter(name, described, {"type": "string", "enum": values}, values[0], several=several)
    if isinstance(field, forms.IntegerField):
        limits = {"minimum": field.min_value, "maximum": field.max_value}
        return Parameter(name, label, {"type": "integer", **limits}, str(field.min_value))
    if isinstance(field, forms.NullBooleanField | forms.BooleanField):
        return Parameter(name, label, {"type": "boolean"})
    if isinstance(field, forms.CharField):
        limits = {"minLength": 1, "maxLength": field.max_length or LONGEST_TEXT}
        return Parameter(name, label, {"type": "string", **limits})
    raise TypeError(f"kb/api/asking.py: say how a filter by {type(field).__name__} is described ({name})")


@dataclass(frozen=True, slots=True)
class Asked:
    """A query that is in order: each parameter known, none empty, none twice that can be given once."""

    query: QueryDict
    limit: int
    cursor: str

    @classmethod
    def of(cls, request: HttpRequest, parameters: Iterable[Parameter]) -> Asked:
        known = {each.name: each for each in parameters}
        faults = [fault for name, values in request.GET.lists() for fault in _faults(name, values, known)]
        faults += [
            _fault(each.name, "It is missing.", each)
            for each in known.values()
            if each.required and each.name not in request.GET
        ]
        if faults:
            raise refused(faults)
        query = request.GET.copy()
        limit, cursor = query.pop("limit", [str(A_PAGE)])[-1], query.pop("cursor", [""])[-1]
        return cls(query, int(str(limit)), str(cursor))

    def found_by(self, filterset: type[AnyFilterSet], rows: QuerySet[Any]) -> AnyFilterSet:
        """Asked whether it is valid first: else a wrong value would find everybody."""
        filtered = filterset(self.query, rows, user=EVERYBODY, today=timezone.localdate())
        if not filtered.is_valid():
            known = {each.name: each for each in filters_of(filterset, rows.model)}
            faults = [
                _fault(name, str(message), known.get(name))
                for name, messages in filtered.errors.items()
                for message in messages
            ]
            raise refused(faults)
        return filtered


def refused(faults: Sequence[Mapping[str, str]]) -> Refused:
    detail = "1 parameter is not in order" if len(faults) == 1 else f"{len(faults)} parameters are not in order"
    return Refused(HTTPStatus.UNPROCESSABLE_ENTITY, f"{detail}: nothing was looked for.", faults)


def _faults(name: str, values: Sequence[str], known: Mapping[str, Parameter]) -> Iterable[Mapping[str, str]]:
    if (parameter := known.get(name)) is None:
        near = get_close_matches(name, known, 1)
        meant = f"Did you mean {near[0]}? " if near else ""
        way_out = f"{meant}Known here: {', '.join(known)}." if known else "This address knows none."
        yield {"field": name, "message": "There is no such parameter.", "way_out": way_out}
    elif not all(value.strip() for value in values):
        yield _fault(name, "It is empty.", parameter)
    elif len(values) > 1 and not parameter.several:
        yield _fault(name, "It can be given once.", parameter)
    elif not all(is_in_order(value, parameter.schema) for value in values):
        yield _fault(name, "No such value is possible.", parameter)


def is_in_order(value: str, schema: Schema) -> bool:
    """What the form does not ask, or forgives: "perhaps" is no boolean, and a page has no 0 rows."""
    if len(value) > schema.get("maxLength", len(value)):
        return False
    if schema["type"] == "boolean":
        return value in ("true", "false")
    if schema["type"] == "integer":
        return bool(WHOLE_RE.fullmatch(value)) and schema["minimum"] <= int(value) <= schema["maximum"]
    return True


def _fault(name: str, message: str, parameter: Parameter | None) -> Mapping[str, str]:
    way_out = parameter.way_out if parameter else "See the description."
    return {"field": name, "message": message, "way_out": way_out}
