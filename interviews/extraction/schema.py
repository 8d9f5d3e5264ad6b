"""The kinds of facts, their fields and what those may hold: one table for rules, gate and review.

A fact is a flat mapping: its kind, the player it is about (None for an interviewee whom the text never names),
the fields of its kind, and a quote. Needed fields say what is claimed; optional ones refine it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from players import dates, names

FieldType = Literal["text", "number", "date", "choice", "yes", "club", "association", "person"]
Value = str | int | bool


class InvalidFact(ValueError):
    """A kind or a value that the schema does not know; the message is fit for a form."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: what it may hold, within which bounds, and whether a fact is one without it."""

    name: str
    type: FieldType = "text"
    needed: bool = True
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0

    @property
    def label(self) -> str:
        """The name for people."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fact, without the `player` that every fact has."""

    fields: tuple[Field, ...]

    @property
    def needed(self) -> tuple[str, ...]:
        """Names of the fields that say what is claimed."""
        return tuple(field.name for field in self.fields if field.needed)

    @property
    def optional(self) -> tuple[str, ...]:
        """Names of the fields that refine it."""
        return tuple(field.name for field in self.fields if not field.needed)


def _choice(name: str, *choices: str, needed: bool = True) -> Field:
    return Field(name, "choice", needed, choices)


def _year(name: str) -> Field:
    return Field(name, "number", False, least=1860, most=2100)


def _more(name: str) -> Field:
    return Field(name, needed=False)


KINDS: Mapping[str, Kind] = {
    "position": Kind((_choice("value", "goalkeeper", "defender", "midfielder", "forward"),)),
    "age": Kind((Field("value", "number", least=1, most=dates.OLDEST_AGE),)),
    "birth_date": Kind((Field("value", "date"),)),
    "birth_place": Kind((Field("value"),)),
    "club": Kind(
        (
            Field("club", "club"),
            _choice("relation", "current", "former", "loan", "future"),
            _choice("level", "youth", "reserve", "first_team", needed=False),
            _year("from_year"),
            _year("to_year"),
        )
    ),
    "transfer": Kind(
        (
            Field("from_club", "club", False),
            Field("to_club", "club"),
            _year("year"),
            Field("loan", "yes", False),
        )
    ),
    "national_team": Kind(
        (
            Field("association", "association"),
            # no rule says "declared": that somebody has made up his mind is for an editor to say
            _choice(
                "status", *("plays", "played", "called_up", "could_play", "wants", "undecided", "declared", "declined")
            ),
            _choice("level", *(f"U{age}" for age in range(15, 24)), "senior", needed=False),
        )
    ),
    "nationality": Kind((Field("country"), _choice("status", "held", "entitled", "lost"))),
    "eligibility_basis": Kind(
        (
            Field("association", "association"),
            _choice("basis", "birth", "parent", "grandparent", "residence", "naturalisation"),
        )
    ),
    "family": Kind((Field("relation"), _more("detail"))),
    "relation": Kind(
        (
            Field("other", "person"),
            _choice(
                "type",
                *("teammate", "schoolmate", "role_model", "admired", "rival", "coach", "friend"),
                *("predecessor", "successor"),
            ),
        )
    ),
    "injury": Kind((_more("body_part"), _more("detail"))),
    "supports": Kind((Field("club", "club"),)),
    "shirt_number": Kind((Field("value", "number", least=0, most=99),)),
    "height": Kind((Field("value", "number", least=100, most=230),)),
    "foot": Kind((_choice("value", "left", "right", "both"),)),
    "captain": Kind((Field("value", "club"),)),
    "honour": Kind((Field("value"),)),
}

NOT_ANNOTATED = frozenset({"nationality"})  # kinds that the annotated interviews leave out: nothing to be measured by
PERSON_FIELDS = frozenset({"player", "other"})
CLUB_FIELDS = frozenset({"club", "from_club", "to_club"})


def checked(kind: str, values: Mapping[str, object]) -> dict[str, Value]:
    """The values of a kind, each as its field wants it; empty ones left out. Raises InvalidFact."""
    if kind not in KINDS:
        raise InvalidFact(f"There is no kind “{kind}”.")
    fields = {field.name: field for field in KINDS[kind].fields}
    if unknown := sorted(set(values) - set(fields)):
        raise InvalidFact(f"A fact of the kind “{kind}” has no field {', '.join(unknown)}.")
    found: dict[str, Value] = {}
    for field in fields.values():
        value = _checked(field, values.get(field.name))
        if value is not False and value != "":
            found[field.name] = value
        elif field.needed:
            raise InvalidFact(f"A fact of the kind “{kind}” needs its {field.label}.")
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
        raise InvalidFact(f"{field.label}: {reason}.") from reason
    if field.choices and text not in field.choices:
        raise InvalidFact(f"{field.label} is one of {', '.join(field.choices)}, not “{text}”.")
    return text


def _number(field: Field, text: str) -> int:
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit()) or not field.least <= int(digits[:9]) <= field.most:
        bounds = f"from {field.least} to {field.most}"
        raise InvalidFact(f"{field.label} is a number {bounds}, not “{text[:40]}”.")
    return int(digits)
