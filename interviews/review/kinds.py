"""The kinds of proposals: their fields, how a value is checked, and how a proposal reads in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.conf import settings
from django.utils.translation import gettext, override

from interviews.extraction import schema
from interviews.models import Proposal
from interviews.review import proposal_words
from interviews.review.refusals import CannotAccept
from players.kept_words import role_words
from players.models import Detail, Eligibility
from players.states import country_words
from players.wording import joined, labelled

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
    return str(proposal_words.KINDS.get(kind, kind.replace("_", " ")))


def field_label(field: Field) -> str:
    """What editors call a field: "from year" for from_year."""
    return str(proposal_words.FIELDS.get(field.name, field.label))


def checked(kind: str, values: Mapping[str, object]) -> dict[str, Value]:
    """The values of a kind, each as its field wants it; empty ones left out. Raises CannotAccept."""
    try:
        return schema.checked(kind, values)
    except schema.InvalidFact as reason:
        raise CannotAccept(str(reason)) from reason


def qualifiers(kind: str, values: Values) -> list[tuple[str, str, Value]]:
    """Name, label and value of what may be refused while the rest is accepted: "plays for it", but not since when."""
    return [
        (field.name, field_label(field), values[field.name])
        for field in (KINDS[kind].fields if kind in KINDS else ())
        if not field.needed and field.name in values
    ]


def in_words(kind: str, values: Values) -> str:
    """A proposal's values for people: "Alemannia Aachen → Werder Bremen, 2018"."""
    say = _WORDS.get(kind)
    return say(values) if say else _list(*map(choice, values.values()))


def told(proposal: Proposal) -> str:
    """A proposal as the page of recent changes keeps it, in English whoever decides on it.

    Health and family are nobody's business there.
    """
    with override(settings.LANGUAGE_CODE):
        person = proposal.person or "the interviewee"
        if proposal.kind in ("injury", "family", Proposal.QUOTE):
            return f"{person}, {label(proposal.kind)}"
        return f"{person}, {label(proposal.kind)}: {in_words(proposal.kind, proposal.fields)}"


def _list(*parts: object) -> str:
    return joined(parts)


def choice(value: Value | None) -> str:
    """A choice in words: "could play" for could_play; anything else as it is."""
    return str(proposal_words.CHOICES.get(str(value), str(value).replace("_", " "))) if value is not None else ""


def _country(values: Values, name: str = "association") -> str:
    return country_words(str(values.get(name, "")))


def _club(values: Values) -> str:
    first, last = values.get("from_year"), values.get("to_year")
    years = (
        gettext("%(first_year)s–%(last_year)s") % {"first_year": first, "last_year": last}
        if first and last
        else gettext("from %(date)s") % {"date": first}
        if first
        else gettext("until %(date)s") % {"date": last}
        if last
        else ""
    )
    return _list(values.get("club"), choice(values.get("level")), choice(values.get("relation")), years)


def _move(values: Values) -> str:
    from_club, to_club = values.get("from_club"), values.get("to_club")
    way = f"{from_club} → {to_club}" if from_club else gettext("to %(club)s") % {"club": to_club}
    return _list(way, values.get("year"), values.get("loan") and gettext("on loan"))


def _national_team(values: Values) -> str:
    side = " ".join(each for each in (_country(values), choice(values.get("level"))) if each)
    return labelled(side, choice(values.get("status")))


def _ground(values: Values) -> str:
    told = gettext("through %(basis)s") % {"basis": choice(values.get("basis"))}
    return labelled(_country(values), told)


def _family(values: Values) -> str:
    role, detail = role_words(str(values.get("relation", ""))), values.get("detail")
    return labelled(role, detail) if detail else role


def _age(values: Values) -> str:
    return gettext("%(value)s years old") % {"value": values.get("value", "")}


def _number(values: Values) -> str:
    return gettext("No. %(value)s") % {"value": values.get("value", "")}


_WORDS: Mapping[str, Callable[[Values], str]] = {
    "age": _age,
    "club": _club,
    "transfer": _move,
    "national_team": _national_team,
    "eligibility_basis": _ground,
    "family": _family,
    "relation": lambda values: labelled(values.get("other"), choice(values.get("type"))),
    "injury": lambda values: _list(values.get("body_part"), values.get("detail")) or gettext("an injury"),
    "shirt_number": _number,
    "height": lambda values: f"{values.get('value', '')} cm",
    "quote": lambda values: str(values.get("words", "")),
}
