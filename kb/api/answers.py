"""What each operation answers: the rows that `players.exports` and `interviews.exports` make, described.

People and clubs in the examples are invented.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from kb.api.facts import (
    Address,
    AnyFact,
    Day,
    Evidence,
    FactId,
    Level,
    Link,
    PartialDate,
    SourceRecord,
    Trigram,
    one_of,
)
from players.models import Club, Eligibility, Foot, PlayerAlias, Position, Verdict
from players.models.associations import Confederation

HOST = "https://werdegang.example"
Next = Annotated[
    Address | None,
    Field(
        description="The address of what follows; null at the end. The header Link says the same.",
        examples=[f"{HOST}/api/v1/players?position=goalkeeper&cursor=WyJrZXkiXQ"],
    ),
]


class Country(BaseModel):
    name: str = Field(examples=["Japan"])
    words: str = Field(
        description="Why the player is found by this country, in English.",
        examples=["Japan: said to be able to play for it, open"],
    )


class PlayerRow(Link):
    """A player as the list has him: the best-ranked public facts, and the sources of all of them."""

    slug: str = Field(description="What the API's addresses name him by.", examples=["jonte-reuterskamp"])
    name: str = Field(examples=["Jonte Reuterskamp"])
    url: Address = Field(description="His page for people.", examples=[f"{HOST}/players/jonte-reuterskamp/"])
    position: Annotated[str, one_of(Position)] | None = Field(examples=["goalkeeper"])
    born: PartialDate | None = Field(examples=["2003-12-15/2004-12-14"])
    age: str | None = Field(
        description="Today; two ages where both are possible, null where more are.", examples=["21–22"]
    )
    birthplace: str | None = Field(examples=["Ostwall"])
    height_cm: int | None = Field(examples=[188])
    foot: Annotated[str, one_of(Foot)] | None = Field(examples=["left"])
    club: Link | None = Field(description="Where he plays now.")
    countries: list[Country] = Field(description="Whom he represents, or could, and what is said of it.")
    published: Day | None
    sources: list[Address] = Field(
        description="Pages of the sources, the latest first.", examples=[[f"{HOST}/interviews/ich-wollte-immer-raus/"]]
    )


class OtherName(BaseModel):
    name: str = Field(examples=["Joni"])
    kind: Annotated[str, one_of(PlayerAlias.Kind)] = Field(examples=["nickname"])
    language: str | None = Field(examples=[None])


class ShortVerdict(BaseModel):
    """What the rules say by the facts that everybody may read: a calculation, no fact and no ruling of FIFA."""

    part: Annotated[str, one_of(Verdict.Part)] | None = Field(
        description="Where he stands on the association's page.", examples=["could"]
    )
    verdict: Annotated[str, one_of(Verdict.Outcome)] = Field(examples=["can_switch"])
    not_before: Day | None = Field(description="Where only time is missing, until when.", examples=[None])
    level: Level | None = Field(examples=["U19"])
    stance: Annotated[str, one_of(Eligibility.Stance)] | None = Field(description="His latest word.", examples=["open"])
    said_on: Day | None = Field(description="When he said it, or the latest was said.")
    rules: str = Field(description="The version of FIFA's rules.", examples=["2024-07"])
    as_of: Day = Field(description="The day it was worked out for.")


class VerdictOnAssociation(ShortVerdict):
    association: Trigram


class Player(PlayerRow):
    """One player, with every fact that everybody may read and every quote behind it."""

    other_names: list[OtherName]
    invented: bool = Field(description="Composed for demonstration: he does not exist.", examples=[True])
    verdicts: list[VerdictOnAssociation]
    eligibility_url: Address = Field(
        description="The whole record of eligibility.",
        examples=[f"{HOST}/api/v1/players/jonte-reuterskamp/eligibility"],
    )
    facts: list[AnyFact] = Field(description="What is known of him, then what others say of him.")


class Ground(BaseModel):
    words: str = Field(description="In English.", examples=["mother born there"])
    fact: FactId = Field(examples=["ancestor-3"])


class DatedStance(BaseModel):
    """His own word on an association."""

    stance: Annotated[str, one_of(Eligibility.Stance)] = Field(examples=["open"])
    as_of: PartialDate | None = Field(description="When he said it.", examples=["2025-12-14"])
    fact: FactId = Field(examples=["eligibility-8"])


class Missing(BaseModel):
    """One fact that would help to decide; together the shortest list of them."""

    kind: str = Field(examples=["ancestor_birth"])
    about: str | None = Field(description="A trigram, a state, or a relation.", examples=["mother"])
    question: str = Field(examples=["where was the mother born?"])


class RuleReason(BaseModel):
    article: str = Field(description="Of FIFA's regulations.", examples=["article 9.2(a)"])
    words: str = Field(examples=["No official match for Germany was one of the senior team."])
    facts: list[FactId] = Field(description="What it rests on.", examples=[["appearance-4"]])


class WholeVerdict(BaseModel):
    """What the rules say today: a calculation from the facts below, no ruling of FIFA."""

    verdict: Annotated[str, one_of(Verdict.Outcome)] = Field(examples=["unknown"])
    words: str = Field(examples=["not decided by what we know"])
    perhaps_tied_already: bool = Field(description="Eligible either way, but perhaps tied to it.", examples=[False])
    ground: str | None = Field(description="Of a change: a to e, “a or b”, return.", examples=[None])
    not_before: Day | None = Field(description="Where only time is missing, until when.", examples=[None])
    missing: list[Missing] = Field(description="Beside “unknown” alone.")
    reasons: list[RuleReason]


class AssociationRecord(BaseModel):
    """What is held of the player and one association."""

    association: Trigram
    name: str = Field(examples=["Japan"])
    status: str = Field(description="In a few English words.", examples=["open"])
    basis: list[Ground] = Field(description="Nationality, ancestors, places, and grounds that somebody names.")
    played: list[Ground] = Field(description="Matches, call-ups and changes, as recorded or said.")
    stances: list[DatedStance] = Field(description="His own words, the latest first.")
    verdict: WholeVerdict


class EligibilityRecord(BaseModel):
    """For which associations a player may play, by what we know."""

    player: Link
    as_of: Day = Field(description="The day that the rules were asked for.")
    rules: str = Field(description="The version of FIFA's rules.", examples=["2024-07"])
    confirmed_complete: list[str] = Field(
        description="Lists that an editor has confirmed to be complete: only there does absence count.",
        examples=[["appearances"]],
    )
    associations: list[AssociationRecord]
    facts: list[AnyFact] = Field(description="Every fact that is named above, with its quotes.")


class ClubRow(Link):
    slug: str = Field(description="What the API's addresses name it by.", examples=["sv-hellbach"])
    url: Address = Field(description="Its page for people.", examples=[f"{HOST}/clubs/sv-hellbach/"])
    association: Trigram | None
    city: str | None = Field(examples=["Hellbach"])
    founded: int | None = Field(examples=[1909])
    team: Annotated[str, one_of(Club.Kind)] = Field(examples=["first"])
    status: Annotated[str, one_of(Club.Status)]
    tier: int | None = Field(description="Of its league; 1 is the highest.", examples=[2])
    tier_season: str | None = Field(examples=["2025-26"])
    players: int | None = Field(description="Profiles that name it as a club of now or ever.", examples=[14])


class OneClub(ClubRow):
    facts_url: Address = Field(
        description="Every spell there, and who else is tied to it.",
        examples=[f"{HOST}/api/v1/clubs/sv-hellbach/facts"],
    )


class AssociationRow(BaseModel):
    """A FIFA member association: what a player represents or could represent. Never a nationality."""

    trigram: Trigram
    url: Address = Field(description="Its page for people.", examples=[f"{HOST}/associations/JPN/"])
    name: str = Field(examples=["Japan"])
    name_de: str = Field(examples=["Japan"])
    name_ja: str = Field(examples=["日本"])
    confederation: Annotated[str, one_of(Confederation)] = Field(examples=["AFC"])
    nationality: str = Field(description="The state whose nationality its players hold, ISO 3166-1.", examples=["JP"])
    players: int = Field(description="Profiles that the list finds by this country.", examples=[31])


class OneAssociation(AssociationRow):
    players_url: Address = Field(
        description="Who represents it, or could.", examples=[f"{HOST}/api/v1/associations/JPN/players"]
    )


class PersonOfAssociation(ShortVerdict):
    """A player on an association's page, with what ties him to it."""

    player: Link
    position: Annotated[str, one_of(Position)] | None = Field(examples=["goalkeeper"])
    club: Link | None = Field(description="Where he plays now.")
    facts: list[AnyFact]


class InterviewRow(SourceRecord):
    subjects: list[Link] = Field(description="Who is interviewed.")
    facts: int = Field(description="How many facts rest on it.", examples=[18])


class OneInterview(SourceRecord):
    """An interview, or another source. Its text is not here: what belongs to others is quoted, fact by fact."""

    subjects: list[Link] = Field(description="Who is interviewed.")
    facts_url: Address = Field(
        description="What was drawn from it.", examples=[f"{HOST}/api/v1/interviews/ich-wollte-immer-raus/facts"]
    )


class FoundPlayer(Link):
    slug: str = Field(examples=["jonte-reuterskamp"])
    name: str = Field(examples=["Jonte Reuterskamp"])
    url: Address = Field(examples=[f"{HOST}/players/jonte-reuterskamp/"])
    further_name: str | None = Field(description="The name that was found, where it is another.", examples=["Joni"])
    age: str | None = Field(examples=["21–22"])
    position: Annotated[str, one_of(Position)] | None = Field(examples=["goalkeeper"])
    club: Link | None


class FoundClub(Link):
    slug: str = Field(examples=["sv-hellbach"])
    url: Address = Field(examples=[f"{HOST}/clubs/sv-hellbach/"])
    further_name: str | None = Field(description="The name that was found, where it is another.", examples=[None])
    association: Trigram | None
    city: str | None = Field(examples=["Hellbach"])


class FoundQuote(Evidence):
    player: Link = Field(description="Of whom the quote tells.")
    fact: FactId = Field(description="The fact that it backs; a search shows one of several.")
    lit: list[str] = Field(description="The words that were found, in any form.", examples=[["Hellbach"]])


class Found(BaseModel):
    """In groups, the best first. The lists have all of a name; a search knows misspellings and word forms too."""

    q: str = Field(examples=["hellbach"])
    similar: bool = Field(description="Nobody is called so: these names are only similar.", examples=[False])
    players: list[FoundPlayer]
    more_players: bool = Field(examples=[False])
    clubs: list[FoundClub]
    more_clubs: bool = Field(examples=[False])
    quotes: list[FoundQuote]
    more_quotes: bool = Field(examples=[True])


class Players(BaseModel):
    results: list[PlayerRow]
    next: Next


class Clubs(BaseModel):
    results: list[ClubRow]
    next: Next


class Associations(BaseModel):
    """All of them: there are 211."""

    results: list[AssociationRow]


class People(BaseModel):
    results: list[PersonOfAssociation]
    next: Next


class Interviews(BaseModel):
    results: list[InterviewRow]
    next: Next


class Facts(BaseModel):
    results: list[AnyFact]
    next: Next


class Fault(BaseModel):
    field: str = Field(description="The name of the parameter.", examples=["club"])
    message: str = Field(examples=["There is no club with the address “hellbach”."])
    way_out: str = Field(examples=["GET /api/v1/clubs has the slugs."])


class Problem(BaseModel):
    """What went wrong, by RFC 9457."""

    type: str = Field(examples=["about:blank"])
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    detail: str = Field(examples=["1 parameter is not in order: nothing was looked for."])
    errors: list[Fault] = Field(default=[], description="Each parameter that is not in order.")
