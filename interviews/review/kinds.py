"""The kinds of proposals: their fields, how a value is checked, and how a proposal reads in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from interviews.review.refusals import CannotAccept
from players import dates, names
from players.models import CareerStep, Detail, Eligibility, Foot, Position, Relationship

FieldType = Literal["text", "number", "date", "choice", "yes", "club", "association", "person"]
Value = str | int | bool
Values = Mapping[str, Value]

STANCES = {
    "wants": Eligibility.Stance.LEANING,
    "undecided": Eligibility.Stance.OPEN,
    "declined": Eligibility.Stance.DECLINED,
}
CLUB_RELATIONS = ("current", "former", "loan", "future")
RELATIONS = tuple(kind for kind in Relationship.Kind.values if kind != Relationship.Kind.FAMILY)
LEVELS = (*(f"U{age}" for age in range(15, 24)), "senior")
YEARS = (1860, 2100)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind: its name in the annotation schema, what it may hold, whether it must be there."""

    name: str
    type: FieldType = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0

    @property
    def label(self) -> str:
        return self.name.replace("_", " ")


def _year(name: str) -> Field:
    return Field(name, "number", least=YEARS[0], most=YEARS[1])


@dataclass(frozen=True, slots=True)
class Kind:
    label: str
    fields: tuple[Field, ...]


def _one(label: str, type: FieldType = "text", least: int = 0, most: int = 0) -> Kind:  # noqa: A002
    return Kind(label, (Field("value", type, required=True, least=least, most=most),))


KINDS: Mapping[str, Kind] = {
    "position": Kind("position", (Field("value", "choice", True, tuple(Position.values)),)),
    "age": _one("age", "number", least=1, most=dates.OLDEST_AGE),
    "birth_date": _one("born", "date"),
    "birth_place": _one("birthplace"),
    "club": Kind(
        "club",
        (
            Field("club", "club", True),
            Field("relation", "choice", True, CLUB_RELATIONS),
            Field("level", "choice", choices=tuple(CareerStep.Squad.values)),
            _year("from_year"),
            _year("to_year"),
        ),
    ),
    "transfer": Kind(
        "move",
        (Field("from_club", "club"), Field("to_club", "club", True), _year("year"), Field("loan", "yes")),
    ),
    "national_team": Kind(
        "national team",
        (
            Field("association", "association", True),
            Field("status", "choice", True, (*Eligibility.Status.values, *STANCES)),
            Field("level", "choice", choices=LEVELS),
        ),
    ),
    "eligibility_basis": Kind(
        "ground to play",
        (
            Field("association", "association", True),
            Field("basis", "choice", True, tuple(Eligibility.Basis.values)),
        ),
    ),
    "family": Kind("family", (Field("relation", required=True), Field("detail"))),
    "relation": Kind("person", (Field("other", "person", True), Field("type", "choice", True, tuple(RELATIONS)))),
    "injury": Kind("injury", (Field("body_part"), Field("detail"))),
    "supports": Kind("supports", (Field("club", "club", True),)),
    "shirt_number": _one("shirt number", "number", least=0, most=99),
    "height": _one("height", "number", least=100, most=230),
    "foot": Kind("foot", (Field("value", "choice", True, tuple(Foot.values)),)),
    "captain": _one("captain of", "club"),
    "honour": _one("honour"),
}
SINGLE = frozenset(
    (
        Detail.Kind.BIRTH_DATE,
        Detail.Kind.BIRTH_PLACE,
        Detail.Kind.POSITION,
        Detail.Kind.HEIGHT,
        Detail.Kind.FOOT,
    )
)
"""Details of which a player has one: a second, different value is a conflict."""


def label(kind: str) -> str:
    """What editors call a kind: "move" for transfer; an unknown kind by its own name."""
    return KINDS[kind].label if kind in KINDS else kind.replace("_", " ")


def checked(kind: str, values: Mapping[str, object]) -> dict[str, Value]:
    """The values of a kind, each as its field wants it; empty ones left out. Raises CannotAccept."""
    if kind not in KINDS:
        raise CannotAccept(f"No rule says what becomes of the kind “{kind}”.")
    fields = {field.name: field for field in KINDS[kind].fields}
    if unknown := sorted(set(values) - set(fields)):
        raise CannotAccept(f"{label(kind)} has no field {', '.join(unknown)}.")
    found = {}
    for field in fields.values():
        value = _checked(field, values.get(field.name))
        if value is not False and value != "":
            found[field.name] = value
        elif field.required:
            raise CannotAccept(f"{label(kind)} needs its {field.label}.")
    return found


def _checked(field: Field, value: object) -> Value:
    if value is None or value == "":
        return ""
    if field.type == "yes":
        return value if isinstance(value, bool) else str(value).lower() in ("true", "on", "yes", "1")
    text = str(value)
    if field.type == "number":
        return _number(field, text)
    try:
        text = names.clean(text)
        if field.type == "date":
            return dates.parse(text).isoformat()
    except ValueError as reason:
        raise CannotAccept(f"{field.label}: {reason}.") from reason
    if field.choices and text not in field.choices:
        raise CannotAccept(f"{field.label} is one of {', '.join(field.choices)}, not “{text}”.")
    return text


def _number(field: Field, text: str) -> int:
    if not (text.isascii() and text.strip().isdigit()) or not field.least <= int(text[:9]) <= field.most:
        raise CannotAccept(f"{field.label} is a number from {field.least} to {field.most}, not “{text[:40]}”.")
    return int(text)


def in_words(kind: str, values: Values) -> str:
    """A proposal's values for people: "Alemannia Aachen → Werder Bremen, 2018"."""
    say = _WORDS.get(kind)
    return say(values) if say else ", ".join(str(value) for value in values.values())


def _list(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)


def _spaced(value: Value) -> str:
    return str(value).replace("_", " ")


def _club(values: Values) -> str:
    first, last = values.get("from_year"), values.get("to_year")
    years = f"{first}–{last}" if first and last else f"from {first}" if first else f"until {last}" if last else ""
    return _list(values.get("club"), _spaced(values.get("level", "")), values.get("relation"), years)


def _move(values: Values) -> str:
    from_club = values.get("from_club")
    way = f"{from_club} → {values.get('to_club')}" if from_club else f"to {values.get('to_club')}"
    return _list(way, values.get("year"), values.get("loan") and "on loan")


def _national_team(values: Values) -> str:
    side = " ".join(str(values[name]) for name in ("association", "level") if name in values)
    return f"{side}: {_spaced(values.get('status', ''))}"


def _family(values: Values) -> str:
    detail = values.get("detail")
    return f"{values.get('relation')}: {detail}" if detail else str(values.get("relation", ""))


def _value(form: str) -> Callable[[Values], str]:
    return lambda values: form.format(values.get("value", ""))


_WORDS: Mapping[str, Callable[[Values], str]] = {
    "age": _value("{} years old"),
    "birth_date": _value("{}"),
    "club": _club,
    "transfer": _move,
    "national_team": _national_team,
    "eligibility_basis": lambda values: f"{values.get('association')}: through {values.get('basis')}",
    "family": _family,
    "relation": lambda values: f"{values.get('other')}: {_spaced(values.get('type', ''))}",
    "injury": lambda values: _list(values.get("body_part"), values.get("detail")) or "an injury",
    "shirt_number": _value("No. {}"),
    "height": _value("{} cm"),
    "captain": _value("{}"),
}
