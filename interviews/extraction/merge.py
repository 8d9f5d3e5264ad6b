"""One fact, one proposal: what several rules or several sentences say of the same thing is joined.

In: the proposals of all rules. Out: each fact once, with all its quotes in the order of the text, the fields of
all, the best certainty. Trap: a birthplace said twice is one proposal with two quotes; a lead that repeats an
answer adds none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.extraction.facts import Certainty, Proposal, Quote, Value, Voice
from interviews.extraction.schema import KINDS
from players.names import key

_CERTAINTIES: tuple[Certainty, ...] = ("stated", "implied", "guessed")
_VOICES: tuple[Voice, ...] = ("player", "interviewer", "author", "third_person")

# the rules that give a relative a name
_NAMING = frozenset({"named", "called", "named_next", "name_answered", "other_words", "ours", "spouse", "counted"})

# Fields that must agree, besides the needed ones, for two proposals to be one fact; a field left out agrees
# with any.
# Of an injury, a family member or an honour the details are the fact.
_MORE: Mapping[str, tuple[str, ...]] = {
    "club": ("level", "from_year", "to_year"),
    "transfer": ("from_club", "year", "loan"),
    "national_team": ("level",),
    "family": ("detail",),
    "injury": ("body_part", "detail"),
}


def merge(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """The proposals without doubles, in the order of their first quotes."""
    kept: dict[tuple[object, ...], _Twins] = {}
    for proposal in sorted(proposals, key=_order):
        kept.setdefault(_fact(proposal), _Twins()).add(proposal)
    joined = [one.proposal() for twins in kept.values() for one in twins.facts]
    first = _first_places(joined)
    return tuple(
        sorted(joined, key=lambda proposal: (first.get(_relative(proposal), _place(proposal)), *_detail(proposal)))
    )


@dataclass(slots=True)
class _Fact:
    """A fact while its proposals are joined; the quotes are put in order once, at the end."""

    first: Proposal
    more: Sequence[object]
    quotes: list[Quote]

    def join(self, other: Proposal) -> None:
        self.first = _joined(self.first, other)
        self.more = _more(self.first)
        self.quotes += other.quotes

    def proposal(self) -> Proposal:
        several = len(self.quotes) > len(self.first.quotes)
        return replace(self.first, quotes=_quotes(self.quotes)) if several else self.first


class _Twins:
    """Facts that may be one: a proposal joins the first that it agrees with."""

    def __init__(self) -> None:
        self.facts: list[_Fact] = []
        self._told: dict[Sequence[object], int] = {}  # where all is told, only the same agrees
        self._open: list[int] = []  # the others, in order

    def add(self, proposal: Proposal) -> None:
        more = _more(proposal)
        place = self._place(more)
        if place is None:
            place = len(self.facts)
            self.facts.append(_Fact(proposal, more, list(proposal.quotes)))
        else:
            self.facts[place].join(proposal)
            more = self.facts[place].more
        if None not in more:
            self._told[more] = min(place, self._told.get(more, place))
            if place in self._open:
                self._open.remove(place)
        elif place not in self._open:
            self._open.append(place)

    def _place(self, more: Sequence[object]) -> int | None:
        if None in more:
            return next((at for at, fact in enumerate(self.facts) if _agree(fact.more, more)), None)
        told = self._told.get(more)
        among = (at for at in self._open if (told is None or at < told) and _agree(self.facts[at].more, more))
        return next(among, told)


def _order(proposal: Proposal) -> tuple[object, ...]:
    """The surest first, the richest of them first; then by place and rule, so that the rules' order
    does not matter.
    """
    return (
        _CERTAINTIES.index(proposal.certainty),
        -len(proposal.fields),
        proposal.quotes[0].start,
        proposal.quotes[0].end,
        proposal.rule,
        proposal.kind,
        str(sorted(proposal.fields.items(), key=str)),
        str(proposal.player),
    )


def _relative(proposal: Proposal) -> tuple[object, ...]:
    """Whose relative of the family a proposal tells of; the facts of one stand together."""
    return (proposal.kind, proposal.player, proposal.fields.get("relation")) if proposal.kind == "family" else ()


def _first_places(proposals: Iterable[Proposal]) -> dict[tuple[object, ...], tuple[object, ...]]:
    """Where each relative of the family is first told of."""
    places: dict[tuple[object, ...], tuple[object, ...]] = {}
    for proposal in sorted(proposals, key=_place):
        if relative := _relative(proposal):
            places.setdefault(relative, _place(proposal))
    return places


def _detail(proposal: Proposal) -> tuple[object, ...]:
    """Of one relative the name comes before all else."""
    return proposal.rule.rpartition(".")[2] not in _NAMING, _place(proposal)


def _place(proposal: Proposal) -> tuple[object, ...]:
    return (
        proposal.quotes[0].start,
        proposal.kind,
        str(proposal.player),
        str(sorted(proposal.fields.items(), key=str)),
    )


def _fact(proposal: Proposal) -> tuple[object, ...]:
    needed = KINDS[proposal.kind].needed
    return (proposal.kind, proposal.player, *(_plain(proposal.fields.get(field)) for field in needed))


def _plain(value: Value | None) -> object:
    return key(value) if isinstance(value, str) else value


def _more(proposal: Proposal) -> Sequence[object]:
    return tuple(_plain(proposal.fields.get(field)) for field in _MORE.get(proposal.kind, ()))


def _agree(mine: Sequence[object], yours: Sequence[object]) -> bool:
    return all(one == other or one is None or other is None for one, other in zip(mine, yours, strict=True))


def _joined(one: Proposal, other: Proposal) -> Proposal:
    return replace(
        one,
        fields={**other.fields, **one.fields},
        voice=min(one.voice, other.voice, key=_VOICES.index),
        club_keys={**other.club_keys, **one.club_keys},
        time_note=one.time_note or other.time_note,
    )


def _quotes(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Each quote once, the first one given first, the others in the order of the text; none that lies
    inside another.
    """
    kept = [quotes[0]]
    for quote in sorted(set(quotes[1:]), key=lambda quote: (quote.start, -quote.end)):
        if not any(other.start <= quote.start and quote.end <= other.end for other in (kept[0], kept[-1])):
            kept.append(quote)
    return tuple(kept)
