"""A proposal for a relative."""

from collections.abc import Iterable, Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import Person
from interviews.extraction.rules.family.whose import Family, Relative
from interviews.extraction.rules.family.words import BOTH
from interviews.extraction.spoken import Sentence


def propose(
    family: Family,
    sentence: Sentence,
    relatives: Iterable[Relative],
    detail: str | None,
    at: tuple[int, int],
    rule: str,
    certainty: Certainty = "stated",
) -> Iterator[Proposal]:
    """One proposal for each relative and owner; of "Eltern" one for each parent."""
    for relative in relatives:
        for owner in relative.owners:
            yield from for_owner(family, sentence, relative.relation, owner, detail, at, rule, certainty)


def for_owner(
    family: Family,
    sentence: Sentence,
    relation: str,
    owner: Person,
    detail: str | None,
    at: tuple[int, int],
    rule: str,
    certainty: Certainty = "stated",
) -> Iterator[Proposal]:
    """One proposal for one owner, or one for each parent."""
    for one in BOTH.get(relation, (relation,)):
        yield family.reading.propose(
            "family", owner, sentence, {"relation": one, "detail": detail}, at=at, rule=f"family.{rule}",
            certainty=certainty,
            why=f"a relative of the player: {relation}",
        )  # fmt: skip
