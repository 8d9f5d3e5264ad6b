"""Relations to other persons: "Mein Vorbild ist Jo Brandl", "unser Kapitän Edin Marsic", "unter Trainer Kaspar Roth".

Each group of ties has a table for each language (`mates_de`, `rivals_en`, …). What reads them knows no tie: `spoken`
reads sentences, `nouns` a noun beside a name, `hints` words that suffice alone, `asked` what an answer names.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation import (
    coaches_de,
    coaches_en,
    friends_de,
    friends_en,
    mates_de,
    mates_en,
    models_de,
    models_en,
    rivals_de,
    rivals_en,
)
from interviews.extraction.rules.relation.asked import read_topics
from interviews.extraction.rules.relation.coaches import read_coaches
from interviews.extraction.rules.relation.hints import read_hints
from interviews.extraction.rules.relation.mates import read_friends, read_interviewed_together
from interviews.extraction.rules.relation.models import read_praised_too
from interviews.extraction.rules.relation.nouns import read_nouns
from interviews.extraction.rules.relation.spoken import read_sentences
from interviews.extraction.rules.relation.tables import Table
from interviews.extraction.rules.relation.unplaced import read_unplaced

_TABLES: Mapping[str, Sequence[Table]] = {
    "de": (mates_de.TABLE, friends_de.TABLE, rivals_de.TABLE, coaches_de.TABLE, models_de.TABLE),
    "en": (mates_en.TABLE, friends_en.TABLE, rivals_en.TABLE, coaches_en.TABLE, models_en.TABLE),
}
# "Mein Nachfolger wurde …", "setzte auf meinen Konkurrenten": told of another time, perhaps another team
_PAST_RE = re.compile(r"\b(?:wurde|setzte|war|was|came|lost|verlor)\b")
_WHY_OF_TEAM = "who competes for the player's place, or takes it, is of his team"


def find(reading: Reading) -> Iterator[Proposal]:
    """The proposals of this kind; who is surely a team-mate is no coach for a guess, and the other way round."""
    found = list(_plain(_all(reading)))
    found += list(_entailed(found))
    found += read_unplaced(reading, {proposal.fields["other"] for proposal in found})
    no_coach = {one.fields["other"] for one in found if _is_sure(one, "teammate") or one.fields["type"] == "role_model"}
    no_mate = {one.fields["other"] for one in found if _is_sure(one, "predecessor")}
    found = [
        one
        for one in found
        if not (_is_guess(one, "coach") and one.fields["other"] in no_coach)
        and not (_is_guess(one, "teammate") and one.fields["other"] in no_mate)
    ]
    coaches = {proposal.fields["other"] for proposal in found if proposal.fields["type"] == "coach"}
    for proposal in found:
        guess = _is_guess(proposal, "teammate", "rival") or proposal.fields["type"] == "admired"
        if not guess or proposal.fields["other"] not in coaches:
            yield proposal


def _is_sure(proposal: Proposal, kind: str) -> bool:
    return proposal.certainty == "stated" and proposal.fields["type"] == kind


def _is_guess(proposal: Proposal, *types: str) -> bool:
    return proposal.certainty == "implied" and proposal.fields["type"] in types


def _entailed(found: Sequence[Proposal]) -> Iterator[Proposal]:
    """Who competes with the player for a place, or will take it, is of his team, unless he had the place before him."""
    told = {(one.player, one.fields["other"], one.fields["type"]) for one in found}
    for proposal in found:
        player, other = proposal.player, proposal.fields["other"]
        apart = any((player, other, kind) in told for kind in ("teammate", "predecessor", "coach"))
        past = _PAST_RE.search(proposal.quotes[0].text)
        if proposal.fields["type"] in ("rival", "successor") and not apart and not past:
            fields = {**proposal.fields, "type": "teammate"}
            yield replace(proposal, fields=fields, certainty="implied", rule="relation.of_his_team", why=_WHY_OF_TEAM)


def _plain(found: Iterable[Proposal]) -> Iterator[Proposal]:
    """Without the guess that somebody is admired whom the same words surely call a model."""
    by_other: dict[object, list[Proposal]] = defaultdict(list)
    for proposal in found:
        by_other[proposal.fields["other"]].append(proposal)
    for same in by_other.values():
        for proposal in same:
            if not any(_outdoes(other, proposal) for other in same):
                yield proposal


def _outdoes(sure: Proposal, guess: Proposal) -> bool:
    """Whether of admiration and model, said of one person by the same words, one is a weaker guess than the other."""
    if {sure.fields["type"], guess.fields["type"]} != {"admired", "role_model"}:
        return False
    first, second = sure.quotes[0], guess.quotes[0]
    weaker = guess.fields["type"] == "admired" and guess.certainty == "implied" and sure.certainty == "stated"
    same = first.start < second.end and second.start < first.end
    return same and (weaker or guess.rule == "relation.asked_in_short")


def _all(reading: Reading) -> Iterator[Proposal]:
    said: list[Proposal] = []
    for table in _TABLES.get(reading.language, ()):
        said += read_sentences(reading, table.sentences)
        said += read_nouns(reading, table.nouns)
        yield from read_hints(reading, table.hints)
        yield from read_topics(reading, (*table.questions, *table.openings))
    yield from said
    yield from read_praised_too(reading, said)
    yield from read_coaches(reading)
    yield from read_friends(reading)
    yield from read_interviewed_together(reading)
