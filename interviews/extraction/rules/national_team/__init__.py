"""National teams: "ich spiele für die U20 von Polen", "Nigeria habe ich abgesagt", "I've got 31 caps".

First the teams of a sentence (`teams`), then by the words around each what is said of it (`spoken`), or what an answer
says to its question (`asked`).
"""

from collections.abc import Iterable, Iterator, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import Nation, Person
from interviews.extraction.nations import GONE
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.national_team.answered import answered, chosen, counted, elsewhere, mates
from interviews.extraction.rules.national_team.cues import ACCEPTED_RE, BOTH_RE
from interviews.extraction.rules.national_team.spoken import (
    REPRESENTS,
    Claim,
    among,
    inherited,
    listed,
    of_before,
    present,
    said,
    tournament,
)
from interviews.extraction.rules.national_team.talk import State, country_of, in_lead, talked
from interviews.extraction.rules.national_team.teams import Team, home_of, teams_of
from interviews.extraction.rules.national_team.titles import boxed, titles

# Statuses that say the same in different shades
_KIND = {**dict.fromkeys(REPRESENTS, "represents"), "declined": "declined"}

# for the editor, as the profile says it
STATUS_WORDS = {
    "plays": "plays for it",
    "played": "played for it",
    "called_up": "called up",
    "could_play": "could play for it",
    "wants": "wants to play for it",
    "undecided": "undecided",
    "declared": "declared for it",
    "declined": "declined it",
}


def find(reading: Reading) -> Iterator[Proposal]:
    """Stances and matches of the interviewees and of others, for every association and level said."""
    yield from _proposals(reading, claims_of(reading))


def claims_of(reading: Reading) -> list[list[Claim]]:
    """What the text says of persons and national sides, lead sentence by lead sentence, then pair by pair."""
    home = home_of(reading)
    known: list[Team] = []
    groups: list[list[Claim]] = []
    for sentence in reading.sentences:
        if sentence.role == "lead":
            known += (team for team in teams_of(reading, sentence, home, talk=False) if not team.body)
            groups.append(_lead(reading, sentence, home))
    plays = {claim.team.nation for group in groups for claim in group if claim.status == "plays"}
    state = State(of_sides=bool(known), plays=frozenset(plays))
    for pair in reading.pairs:
        here = country_of(reading, pair) or home
        claims = _pair(reading, pair, here, home, known)
        told, state = talked(reading, pair, here, state, claims)
        times = list(counted(reading, pair))
        now = [*_without_level_of(times, [*claims, *_new(claims, told)]), *times]
        played = [claim.team.nation for group in (*groups, now) for claim in group if claim.status in REPRESENTS]
        groups.append([*now, *_new(now, list(answered(reading, pair, played)))])
    return groups


def _proposals(reading: Reading, groups: Sequence[Sequence[Claim]]) -> Iterator[Proposal]:
    """The claims as proposals; who has played for a side is not said to be able to."""
    ever = _represented(claim for claims in groups for claim in claims)
    played = _represented(claim for claims in groups for claim in claims if claim.status != "called_up")
    now = _plays(claim for claims in groups for claim in claims)
    for claims in groups:
        represents = _represented(claim for claim in claims if claim.status != "called_up")
        declined = {(claim.person, claim.team.nation, claim.sentence) for claim in claims if claim.status == "declined"}
        for claim in claims:
            whose = (claim.person, claim.team.nation)
            both = BOTH_RE.search(claim.sentence.text) is not None
            settled = (whose in represents and not both) or (*whose, claim.sentence) in declined
            accepted = claim.rule == "chosen" and whose in played
            accepted = accepted or (whose in ever and ACCEPTED_RE.search(claim.sentence.text) is not None)
            if (claim.status == "could_play" and settled) or (claim.status == "wants" and (accepted or whose in now)):
                continue
            yield _proposal(reading, claim)


def _without_level_of(times: Sequence[Claim], claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those that a number of matches says again with the level."""
    again = {(claim.person, claim.team.nation) for claim in times}
    return [
        claim
        for claim in claims
        if claim.status not in REPRESENTS or claim.team.level or (claim.person, claim.team.nation) not in again
    ]


def _new(claims: Sequence[Claim], told: Sequence[Claim]) -> list[Claim]:
    """Of the second claims those that say something the first do not, of the same person, country and sentence."""
    said = {(claim.person, claim.team.nation, claim.sentence, _KIND.get(claim.status, "open")) for claim in claims}
    return [
        claim
        for claim in told
        if (claim.person, claim.team.nation, claim.sentence, _KIND.get(claim.status, "open")) not in said
    ]


def _plays(claims: Iterable[Claim]) -> set[tuple[Person, Nation]]:
    """Who is an international of a country: he no longer wishes to be one."""
    return {
        (claim.person, claim.team.nation)
        for claim in claims
        if claim.status == "plays" and claim.team.level == "senior"
    }


def _represented(claims: Iterable[Claim]) -> set[tuple[Person, Nation]]:
    return {(claim.person, claim.team.nation) for claim in claims if claim.status in REPRESENTS}


def _proposal(reading: Reading, claim: Claim) -> Proposal:
    status = "played" if claim.status == "plays" and claim.team.nation.trigram in GONE else claim.status
    fields = {"association": claim.team.nation.name, "status": status, "level": claim.team.level}
    certainty: Certainty = "implied" if claim.team.own else claim.certainty
    return reading.propose(
        "national_team", claim.person, claim.sentence, fields, at=claim.at, certainty=certainty,
        rule=f"national_team.{claim.rule}", why=f"the words beside the team say: {STATUS_WORDS[status]}",
    )  # fmt: skip


def _lead(reading: Reading, sentence: Sentence, home: Nation | None) -> list[Claim]:
    claims = list(among(reading, sentence, home))
    teams = teams_of(reading, sentence, home, talk=False)
    for team in teams:
        claims += said(reading, sentence, team, teams)
    titled = list(titles(reading, sentence, home))
    home = next((claim.team.nation for claim in titled if not claim.team.own), home)
    claims += titled
    claims += boxed(reading, sentence, home)
    claims += _new(claims, list(in_lead(reading, sentence, home)))
    if not claims:
        claims += present(reading, sentence, teams)
    return claims


def _pair(
    reading: Reading, pair: Pair, home: Nation | None, general: Nation | None, known: Sequence[Team]
) -> list[Claim]:
    """The claims of a question and its answer; a team named before is meant where none is named.

    `home`: the country the pair speaks of, until its answer names another; then the text's own, `general`.
    """
    claims: list[Claim] = []
    before: list[Team] = []
    for sentence in (*pair.question, *pair.answer):
        teams = of_before(sentence, teams_of(reading, sentence, home, talk=bool(before)), before)
        claims += titles(reading, sentence, home)
        claims += boxed(reading, sentence, home)
        if sentence.stands:
            for team in teams:
                claims += said(reading, sentence, team, teams)
            claims += listed(reading, sentence)
            claims += inherited(reading, sentence, teams, before[-1:] or known[-1:], own=bool(before))
            claims += tournament(reading, sentence)
        before += teams
        named = {team.nation for team in teams if not team.own}
        home = general if named and sentence.role == "answer" and home not in named else home
    claims += chosen(reading, pair)
    claims += elsewhere(reading, pair)
    claims += mates(reading, pair, before)
    return claims
