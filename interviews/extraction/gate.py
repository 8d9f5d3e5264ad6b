"""The gate for facts that come from outside the rules: nothing passes that the text does not bear.

In: the text, what our own pipeline made of it, and claims in the shape of annotated facts (kind, player,
fields, quote, and where it is known the quote's start). Out: proposals, and a count of what was dropped by
reason. The quote must stand in one turn word for word, at the place given; kind and fields must be valid;
every person and club must occur in the text.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from interviews.extraction.agreement import same_claim
from interviews.extraction.facts import QUOTE_LIMIT, Certainty, Extraction, Proposal, Quote, Turn, Voice
from interviews.extraction.schema import CLUB_FIELDS, PERSON_FIELDS, InvalidFact, checked
from players.names import key

Claim = Mapping[str, object]

# "Werder Bremen" → werder, bremen
_WORD_RE = re.compile(r"\w+")
_VOICES: Mapping[str, Voice] = {
    "lead": "author",
    "heading": "author",
    "question": "interviewer",
    "answer": "player",
}
_FRAME = frozenset({"kind", "player", "quote", "start"})
_CLUB_VALUES = frozenset({("captain", "value")})
_SURER: Mapping[Certainty, Certainty] = {"guessed": "implied", "implied": "stated", "stated": "stated"}


@dataclass(frozen=True, slots=True)
class Passed:
    """What came through the gate, and how many claims were dropped for which reason."""

    proposals: tuple[Proposal, ...]
    dropped: Mapping[str, int]


def gate(text: str, read: Extraction, claims: Iterable[object], rule: str) -> Passed:
    """Let through what the text bears. `rule` names the extractor; all it says is "implied" at most."""
    known = frozenset(_WORD_RE.findall(key(text)))
    proposals: list[Proposal] = []
    dropped: Counter[str] = Counter()
    for claim in claims:
        result = _judged(text, read, claim, rule, known)
        if isinstance(result, str):
            dropped[result] += 1
        else:
            proposals.append(result)
    return Passed(tuple(proposals), dict(dropped))


def together(rules: Iterable[Proposal], others: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Both extractors' proposals: the same claim becomes surer, what differs stands side by side."""
    joined = list(rules)
    for other in others:
        twins = [place for place, mine in enumerate(joined) if same_claim(_flat(mine), _flat(other))]
        if not twins:
            joined.append(other)
        for place in twins:
            mine = joined[place]
            why = f"{mine.why} Also found by {other.rule}."
            joined[place] = replace(mine, certainty=_SURER[mine.certainty], why=why)
    return tuple(joined)


def _judged(text: str, read: Extraction, claim: object, rule: str, known: frozenset[str]) -> Proposal | str:
    """The proposal, or the reason for dropping the claim."""
    if not isinstance(claim, Mapping):
        return "not a fact"
    kind, player = claim.get("kind"), claim.get("player")
    try:
        fields = checked(str(kind), {str(name): claim[name] for name in claim if name not in _FRAME})
    except InvalidFact:
        return "kind or fields not valid"
    quote = _found(text, claim.get("quote"), claim.get("start"))
    if quote is None:
        return "quote not in the text"
    turn = _turn_of(read.turns, quote)
    if turn is None:
        return "quote outside the turns"
    person = str(player) if player else read.header.subject
    if not _names_occur(str(kind), person, fields, known):
        return "name not in the text"
    return Proposal(str(kind), person, fields, (quote,), _VOICES[turn.role], "implied", rule, f"{rule} reads it so.")


def _found(text: str, quoted: object, place: object) -> Quote | None:
    if not isinstance(quoted, str) or not quoted.strip() or len(quoted) > QUOTE_LIMIT or "\n" in quoted:
        return None
    start = place if isinstance(place, int) else text.find(quoted)
    return Quote(start, start + len(quoted), quoted) if start >= 0 and text.startswith(quoted, start) else None


def _turn_of(turns: tuple[Turn, ...], quote: Quote) -> Turn | None:
    index = bisect_right([turn.start for turn in turns], quote.start) - 1
    return turns[index] if index >= 0 and quote.end <= turns[index].end else None


def _names_occur(kind: str, person: str | None, fields: Mapping[str, object], known: frozenset[str]) -> bool:
    named = [str(value) for name, value in fields.items() if _is_name(kind, name)]
    return all(set(_WORD_RE.findall(key(name))) <= known for name in (*named, person or ""))


def _is_name(kind: str, field: str) -> bool:
    return field in PERSON_FIELDS | CLUB_FIELDS or (kind, field) in _CLUB_VALUES


def _flat(proposal: Proposal) -> dict[str, object]:
    return {"kind": proposal.kind, "player": proposal.player, **proposal.fields}
