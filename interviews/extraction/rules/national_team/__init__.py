"""National teams: "ich spiele für die U20 von Polen", "Nigeria habe ich abgesagt", "I've got 31 caps".

First the teams of a sentence (`teams`), then by the words around each what is said of it (`spoken`), or what an answer
says to its question (`asked`).
"""

from collections.abc import Iterator, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import Nation
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.national_team.asked import always, chosen, counted, mates, undecided
from interviews.extraction.rules.national_team.spoken import (
    REPRESENTS,
    Claim,
    among,
    inherited,
    listed,
    of_before,
    present,
    said,
    titled,
    titled_alone,
    tournament,
)
from interviews.extraction.rules.national_team.teams import Team, home_of, teams_of


def find(reading: Reading) -> Iterator[Proposal]:
    """Stances and matches of the interviewees and of others, for every association and level said."""
    home = home_of(reading)
    known: list[Team] = []
    for sentence in reading.sentences:
        if sentence.role == "lead":
            known += (team for team in teams_of(reading, sentence, home, talk=False) if not team.body)
            yield from _proposals(reading, _lead(reading, sentence, home))
    for pair in reading.pairs:
        yield from _proposals(reading, _pair(reading, pair, home, known))


def _proposals(reading: Reading, claims: Sequence[Claim]) -> Iterator[Proposal]:
    """The claims as proposals; who has played for a side is not said to be able to."""
    represents = {(claim.person, claim.team.nation) for claim in claims if claim.status in REPRESENTS}
    declined = {(claim.person, claim.team.nation) for claim in claims if claim.status == "declined"}
    for claim in claims:
        whose = (claim.person, claim.team.nation)
        if claim.status == "could_play" and (whose in represents or whose in declined):
            continue
        fields = {"association": claim.team.nation.name, "status": claim.status, "level": claim.team.level}
        certainty: Certainty = "implied" if claim.team.own or reading.language == "ja" else claim.certainty
        yield reading.propose(
            "national_team", claim.person, claim.sentence, fields, at=claim.at, certainty=certainty,
            rule=f"national_team.{claim.rule}", why=f"the words beside the team say: {claim.status}",
        )  # fmt: skip


def _lead(reading: Reading, sentence: Sentence, home: Nation | None) -> list[Claim]:
    claims = [*titled(reading, sentence, home), *among(reading, sentence, home)]
    claims += titled_alone(reading, sentence, home)
    teams = teams_of(reading, sentence, home, talk=False)
    for team in teams:
        claims += said(reading, sentence, team, teams)
    if not claims:
        claims += present(reading, sentence, teams)
    return claims


def _pair(reading: Reading, pair: Pair, home: Nation | None, known: Sequence[Team]) -> list[Claim]:
    """The claims of a question and its answer; a team named before is meant where none is named."""
    claims: list[Claim] = []
    before: list[Team] = []
    for sentence in (*pair.question, *pair.answer):
        teams = of_before(sentence, teams_of(reading, sentence, home, talk=bool(before)), before)
        claims += titled(reading, sentence, home)
        if sentence.stands:
            for team in teams:
                claims += said(reading, sentence, team, teams)
            claims += listed(reading, sentence)
            claims += inherited(reading, sentence, teams, before[-1:] or known[-1:], own=bool(before))
            claims += tournament(reading, sentence)
            claims += always(reading, sentence, before)
        before += teams
    claims += chosen(reading, pair)
    claims += counted(reading, pair, home)
    claims += undecided(reading, pair, claims, before)
    claims += mates(reading, pair, before)
    return claims
