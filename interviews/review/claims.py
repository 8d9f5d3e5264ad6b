"""What a proposal would say of a player, in the terms of the facts that we hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from interviews.models import Proposal
from interviews.review.clubs import NewClub
from interviews.review.kinds import STANCES, Values
from interviews.review.people import NameOnly, Other, Person
from interviews.review.refusals import CannotAccept
from players import dates
from players.dates import PartialDate
from players.models import (
    Association,
    CareerStep,
    Club,
    Detail,
    Eligibility,
    Fact,
    KnownFact,
    Nationality,
    Player,
    Relationship,
    Visibility,
    strictest,
)
from players.models.visibility import default_for

Squad = CareerStep.Squad
Step = CareerStep.Relation


@dataclass(frozen=True, slots=True)
class Case:
    """A proposal with the editor's values, and with everybody and everything it names resolved."""

    proposal: Proposal
    values: Values
    person: Person
    other: Other | None = None
    clubs: Mapping[str, Club | NewClub] = field(default_factory=dict)
    association: Association | None = None
    iso: str = ""  # the state whose nationality it is about
    parts: Mapping[str, Proposal] = field(default_factory=dict)  # "from_club", "to_club": sides of a move
    moved_on: bool = False  # a later club of his is told too
    detail_kind: str = ""  # of a relative
    refused: frozenset[str] = frozenset()  # optional values that the editor left out
    visibility: str = ""  # that the editor chose; the strictest wins
    same: Mapping[int, str] = field(default_factory=dict)  # see `cases.Choices`
    fact: KnownFact | None = None  # for which the proposal gives further words

    @property
    def published(self) -> PartialDate | None:
        return self.proposal.interview.source.published  # type: ignore[no-any-return]

    def of_side(self, side: str) -> Values:
        """What the club fact on one side of a move says, but for what the editor refused; empty without one."""
        part = self.parts.get(side)
        if part is None:
            return {}
        refused = {name.removeprefix(f"{side}.") for name in self.refused if name.startswith(f"{side}.")}
        if "year" in self.refused:
            refused.add("from_year" if side == "to_club" else "to_year")
        said = {name: value for name, value in part.fields.items() if name not in refused}
        if "loan" in self.refused and said.get("relation") == "loan":
            said["relation"] = Step.CURRENT
        return said


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact to be: its model, what it says, and the proposals whose quotes back it."""

    model: type[KnownFact]
    says: Mapping[str, Any]
    backed_by: tuple[Proposal, ...]
    visibility: Visibility
    as_of: PartialDate | None = None
    derivation: str = ""
    comes_back: bool = False  # told as a return: not the spell that has ended
    then_or_now: bool = True  # whether it is said that he is, or was, there; else only supposed

    @property
    def origin(self) -> str:
        return Fact.Origin.DERIVED if self.derivation else Fact.Origin.STATED


def claims_of(case: Case) -> list[Claim]:
    """One claim for most kinds, two for a move. Raises CannotAccept where the values make no fact."""
    return _BY_KIND.get(case.proposal.kind, _detail)(case)


def _claim(
    case: Case,
    model: type[CareerStep] | type[Eligibility] | type[Nationality] | type[Relationship] | type[Detail],
    says: Mapping[str, Any],
    *further: Proposal,
    dated: bool = True,
    derivation: str = "",
) -> Claim:
    if dates.is_backwards(says.get("start"), says.get("end")):
        raise CannotAccept("The end lies before the beginning.")
    kind = case.proposal.kind
    levels: list[str] = [default_for(kind, case.detail_kind)]
    people = (case.person, case.other)
    levels += [case.visibility] if case.visibility else []
    levels += [Visibility.EDITORS for person in people if isinstance(person, Player) and person.minor]
    return Claim(
        model=model,
        says={name: value for name, value in says.items() if value not in ("", None)},
        backed_by=(case.proposal, *further),
        visibility=strictest(*levels),
        as_of=case.published if dated else None,
        derivation=derivation,
    )


def _years(values: Values, name: str) -> PartialDate | None:
    return PartialDate.of_year(int(values[name])) if name in values else None


# "zurück zu X", "wieder bei X", "back at X", "my second spell": the first one there was over
_BACK_RE = re.compile(
    r"\bzurück(?!treten|getreten|halt|blick|schau|leg)|\b(?:Rückkehr|Heimkehr|heimgekehrt)|\bzum zweiten Mal|"
    r"\bwieder (?:bei|beim|zu|zum|für)\b|\bzweite[nrs]? (?:Zeit|Anlauf|Engagement)|"
    r"\bback (?:at|to|with|for|home)\b|\b[Rr](?:eturn|ejoin)|\bsecond (?:spell|stint|time)"
)


def _comes_back(case: Case) -> bool:
    text = case.proposal.interview.text
    return any(_BACK_RE.search(text, quote.start, quote.end) for quote in case.proposal.quotes.all())


def _club(case: Case) -> list[Claim]:
    claim = _claim(case, CareerStep, _spell(case.clubs["club"], case.values))
    return [replace(claim, comes_back=_comes_back(case))]


def _spell(club: Club | NewClub, values: Values) -> dict[str, Any]:
    loan = values.get("relation") == "loan"
    return {
        "club": club,
        "relation": Step.CURRENT if loan else Step(str(values["relation"])),
        "squad": values.get("level", ""),
        "loan": loan,
        "start": _years(values, "from_year"),
        "end": _years(values, "to_year"),
    }


def _move(case: Case) -> list[Claim]:
    """The side he came to and, where it is named, the side he left. A loan does not end the spell he left, and he is
    still there while he is only to come to the other."""
    when = _years(case.values, "year")
    loan = bool(case.values.get("loan"))
    claims = []
    came = case.parts.get("to_club")
    spell: dict[str, Any] = {"club": case.clubs["to_club"]}
    if came:
        spell = _spell(case.clubs["to_club"], case.of_side("to_club"))
    spell.setdefault("relation", _relation_after(case, when))
    spell["start"] = when or spell.get("start")
    spell["loan"] = loan or spell.get("loan", False)
    claim = _claim(case, CareerStep, spell, *([came] if came else []))
    claims.append(replace(claim, comes_back=_comes_back(case), then_or_now=came is not None or when is not None))
    left = case.parts.get("from_club")
    if "from_club" in case.clubs and (left or not loan):
        still_there = {"relation": Step.CURRENT if spell["relation"] == Step.FUTURE else Step.FORMER}
        spell = _spell(case.clubs["from_club"], case.of_side("from_club") or still_there)
        spell["end"] = spell["end"] if loan else when or spell["end"]
        claims.insert(0, _claim(case, CareerStep, spell, *([left] if left else [])))
    return claims


def _relation_after(case: Case, when: PartialDate | None) -> str:
    if when and case.published and when.earliest > case.published.latest:
        return Step.FUTURE
    return Step.FORMER if case.moved_on else Step.CURRENT


def _national_team(case: Case) -> list[Claim]:
    status = str(case.values["status"])
    says: dict[str, Any] = {"association": case.association, "level": case.values.get("level", "")}
    if status in STANCES:
        says["stance"] = STANCES[status]
    else:
        says["status"] = status
    return [_claim(case, Eligibility, says)]


def _ground(case: Case) -> list[Claim]:
    return [_claim(case, Eligibility, {"association": case.association, "basis": case.values["basis"]})]


def _nationality(case: Case) -> list[Claim]:
    return [_claim(case, Nationality, {"iso": case.iso, "status": case.values["status"]})]


def _family(case: Case) -> list[Claim]:
    detail = str(case.values.get("detail", ""))
    says = {
        "kind": Relationship.Kind.FAMILY,
        "role": str(case.values["relation"])[:40],
        "detail": detail,
        "detail_kind": case.detail_kind,
    }
    return [_claim(case, Relationship, says, dated=False)]


JOINING = frozenset(("and", "und", "et", "y", "e", "von", "van", "de"))


def detail_kind(detail: str, *, is_country: bool) -> str:
    """What is told of a relative: a country, a name (capitals), an occupation, or something other."""
    kinds = Relationship.DetailKind
    if not detail:
        return ""
    if is_country:
        return kinds.COUNTRY
    # "Keiko and Jun", "Keiko (48)"
    bare = [word.strip("()[],;.:/&–-„“”\"'") for word in detail.split()]
    said = [word for word in bare if any(map(str.isalpha, word)) and word not in JOINING]
    if said and all(word[0].isupper() or not word.isascii() for word in said):
        return kinds.NAME
    return kinds.OCCUPATION if detail == detail.lower() else kinds.OTHER


def _relation(case: Case) -> list[Claim]:
    says: dict[str, Any] = {"kind": case.values["type"]}
    if isinstance(case.other, NameOnly):
        says["other_name"] = case.other.name
    else:
        says["other"] = case.other
        if isinstance(case.other, Player) and case.other == case.person:
            raise CannotAccept("A player has no relation to himself.")
    return [_claim(case, Relationship, says)]


def _age(case: Case) -> list[Claim]:
    if case.published is None:
        raise CannotAccept("An age needs the date of the interview: enter it at the source first.")
    age = int(case.values["value"])
    says = {"kind": Detail.Kind.BIRTH_DATE, "date": dates.born_from_age(age, case.published)}
    derivation = (
        f"aged {age} on {case.published}" if case.published.precision == "day" else (f"aged {age} in {case.published}")
    )
    return [_claim(case, Detail, says, dated=False, derivation=derivation)]


def _birth_date(case: Case) -> list[Claim]:
    says = {"kind": Detail.Kind.BIRTH_DATE, "date": dates.parse(str(case.values["value"]))}
    return [_claim(case, Detail, says, dated=False)]


def _birth_place(case: Case) -> list[Claim]:
    return [_claim(case, Detail, {"kind": case.proposal.kind, **case.values}, dated=False)]


def _number(case: Case) -> list[Claim]:
    return [_claim(case, Detail, {"kind": case.proposal.kind, "number": case.values["value"]})]


def _injury(case: Case) -> list[Claim]:
    says = {
        "kind": case.proposal.kind,
        "value": case.values.get("detail", ""),
        "body_part": str(case.values.get("body_part", ""))[:60],
    }
    return [_claim(case, Detail, says)]


def _of_club(case: Case) -> list[Claim]:
    """Whom he supports, of what he is captain: one of our clubs, or the words."""
    name = "club" if "club" in case.values else "value"
    club = case.clubs.get(name)
    says = {"club": club} if isinstance(club, Club) else {"value": case.values[name]}
    return [_claim(case, Detail, {"kind": case.proposal.kind, **says})]


def _detail(case: Case) -> list[Claim]:
    return [_claim(case, Detail, {"kind": case.proposal.kind, "value": case.values["value"]})]


_BY_KIND: Mapping[str, Callable[[Case], list[Claim]]] = {
    "club": _club,
    "transfer": _move,
    "national_team": _national_team,
    "eligibility_basis": _ground,
    "nationality": _nationality,
    "family": _family,
    "relation": _relation,
    "age": _age,
    "birth_date": _birth_date,
    "birth_place": _birth_place,
    "height": _number,
    "shirt_number": _number,
    "injury": _injury,
    "supports": _of_club,
    "captain": _of_club,
}
