"""The kinds of proposals: their fields, how a value is checked, and how a proposal reads in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from interviews.extraction import schema
from interviews.models import Proposal
from interviews.review.refusals import CannotAccept
from players.models import Detail, Eligibility

KINDS = schema.KINDS
Field = schema.Field
Value = schema.Value
Values = Mapping[str, Value]

STANCES = {
    "wants": Eligibility.Stance.LEANING,
    "undecided": Eligibility.Stance.OPEN,
    "declared": Eligibility.Stance.DECLARED,
    "declined": Eligibility.Stance.DECLINED,
}
LABELS: Mapping[str, str] = {
    "birth_date": "born",
    "birth_place": "birthplace",
    "transfer": "move",
    "national_team": "national team",
    "eligibility_basis": "ground to play",
    "relation": "person",
    "shirt_number": "shirt number",
    "captain": "captain of",
    "quote": "further words",
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
    """What editors call a kind: "move" for transfer; else its own name."""
    return LABELS.get(kind, kind.replace("_", " "))


def checked(kind: str, values: Mapping[str, object]) -> dict[str, Value]:
    """The values of a kind, each as its field wants it; empty ones left out. Raises CannotAccept."""
    try:
        return schema.checked(kind, values)
    except schema.InvalidFact as reason:
        raise CannotAccept(str(reason)) from reason


def qualifiers(kind: str, values: Values) -> list[tuple[str, str, Value]]:
    """Name, label and value of what may be refused while the rest is accepted: "plays for it", but not since when."""
    return [
        (field.name, field.label, values[field.name])
        for field in (KINDS[kind].fields if kind in KINDS else ())
        if not field.needed and field.name in values
    ]


def in_words(kind: str, values: Values) -> str:
    """A proposal's values for people: "Alemannia Aachen → Werder Bremen, 2018"."""
    say = _WORDS.get(kind)
    return say(values) if say else ", ".join(str(value) for value in values.values())


def told(proposal: Proposal) -> str:
    """A proposal as the page of recent changes names it; health and family are nobody's business there."""
    person = proposal.person or "the interviewee"
    if proposal.kind in ("injury", "family", Proposal.QUOTE):
        return f"{person}, {label(proposal.kind)}"
    return f"{person}, {label(proposal.kind)}: {in_words(proposal.kind, proposal.fields)}"


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
    "quote": lambda values: str(values.get("words", "")),
}
