"""What one fact looks like to a machine: its kind, what it says, and the words or the register it rests on.

The rows are made by `players.exports`; here they are described. People and clubs in the examples are invented.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from django.db.models import TextChoices
from pydantic import BaseModel, Field, JsonValue

from players.models import (
    Ancestor,
    Appearance,
    CareerStep,
    Certainty,
    Detail,
    Eligibility,
    Fact,
    Nationality,
    Relationship,
    Source,
    Voice,
)
from players.models.eligibility import LEVELS


def one_of(choices: type[TextChoices]) -> Any:
    """For `Annotated[str, one_of(Voice)]`. Told, not enforced: a new choice must not break an answer."""
    values: list[JsonValue] = [*map(str, choices.values)]
    return Field(json_schema_extra={"enum": values})


_DATE = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
PartialDate = Annotated[
    str,
    Field(
        pattern=rf"^{_DATE}(/{_DATE})?$",
        description="A year, a month, a day, or a range of them, by ISO 8601 (2018, 2018-07, 2018/2019).",
        examples=["2018-07"],
    ),
]
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", examples=["2025-12-14"])]
Address = Annotated[str, Field(json_schema_extra={"format": "uri"})]
Trigram = Annotated[str, Field(pattern="^[A-Z]{3}$", description="FIFA's code of an association.", examples=["JPN"])]
FactId = Annotated[
    str,
    Field(
        pattern="^[a-z_]+-[0-9]+$",
        description="Of one fact: its kind and number. It is the place of the fact on the player's page too (url#id).",
        examples=["career_step-12"],
    ),
]
Level = Annotated[
    str, Field(description="Of a national team.", json_schema_extra={"enum": [level for level, _words in LEVELS]})
]


class Link(BaseModel):
    """A player or a club. `slug` and `url` are null where there is no page that everybody may open."""

    name: str = Field(examples=["SV Hellbach"])
    slug: str | None = Field(description="What the API's addresses name it by.", examples=["sv-hellbach"])
    url: Address | None = Field(
        description="Its page for people.", examples=["https://werdegang.example/clubs/sv-hellbach/"]
    )


class SourceRecord(BaseModel):
    """A bibliographic record: an interview, a report, a register."""

    title: str = Field(examples=["„Ich wollte immer raus aus dem Tor“"])
    slug: str = Field(description="What the API's addresses name it by.", examples=["ich-wollte-immer-raus"])
    outlet: str | None = Field(description="Who published it.", examples=["Kurvenblatt"])
    author: str | None = Field(examples=["Mara Findling"])
    published: PartialDate | None = Field(examples=["2025-12-14"])
    language: str | None = Field(description="Of its text: de, en, ja.", examples=["de"])
    kind: Annotated[str, one_of(Source.Kind)] = Field(examples=["interview"])
    invented: bool = Field(description="Composed for demonstration: its people do not exist.", examples=[True])
    original: str | None = Field(
        description="Where it was published; recorded, never fetched.", examples=["https://kurvenblatt.example/4711"]
    )
    url: Address = Field(
        description="Its page here.", examples=["https://werdegang.example/interviews/ich-wollte-immer-raus/"]
    )


class Evidence(BaseModel):
    """One verbatim quote, and who says it; all but the source are null where a register is named and nobody quoted."""

    quote: str | None = Field(
        description="Word for word as it stands in the source, in its language.",
        examples=["Bis 2018 war ich in Hellbach."],
    )
    voice: Annotated[str, one_of(Voice)] | None = Field(description="Who says it.", examples=["player"])
    speaker: str | None = Field(
        description="The name; null where it is nobody's business.", examples=["Jonte Reuterskamp"]
    )
    certainty: Annotated[str, one_of(Certainty)] | None = Field(
        description="How surely the words say it.", examples=["stated"]
    )
    note: str | None = Field(description="How a relative time in it was resolved.", examples=["“last summer” is 2018"])
    url: Address | None = Field(
        description="The quote where it stands in its interview.",
        examples=["https://werdegang.example/interviews/ich-wollte-immer-raus/#q7"],
    )
    source: SourceRecord


class CareerStepSays(BaseModel):
    club: Link
    relation: Annotated[str, one_of(CareerStep.Relation)] = Field(
        description="As of the source's date.", examples=["former"]
    )
    squad: Annotated[str, one_of(CareerStep.Squad)] | None = Field(examples=["youth"])
    loan: bool = Field(description="He belongs to another club meanwhile.", examples=[False])
    start: PartialDate | None = Field(examples=["2016"])
    end: PartialDate | None = Field(examples=["2018"])


class EligibilitySays(BaseModel):
    """Exactly one of status, stance and basis: what he plays, what he says, or on what ground. A claim, no verdict."""

    association: Trigram
    status: Annotated[str, one_of(Eligibility.Status)] | None = Field(examples=[None])
    stance: Annotated[str, one_of(Eligibility.Stance)] | None = Field(examples=["open"])
    basis: Annotated[str, one_of(Eligibility.Basis)] | None = Field(examples=[None])
    level: Level | None = Field(examples=[None])


class RelationshipSays(BaseModel):
    kind: Annotated[str, one_of(Relationship.Kind)] = Field(examples=["coach"])
    role: str | None = Field(description="In the family: mother, brother.", examples=[None])
    detail_kind: Annotated[str, one_of(Relationship.DetailKind)] | None = Field(examples=[None])
    detail: str | None = Field(description="Country or occupation of a relative.", examples=[None])
    person: Link | None = Field(description="Who it is; null for relatives, whose names are nobody's business.")


class DetailSays(BaseModel):
    kind: Annotated[str, one_of(Detail.Kind)] = Field(examples=["position"])
    value: str | None = Field(examples=["goalkeeper"])
    number: int | None = Field(description="Height in cm, or shirt number.", examples=[None])
    club: Link | None
    territory: Trigram | None = Field(description="Of a birthplace, on whose territory it lies.", examples=[None])
    date: PartialDate | None = Field(description="Of a birth.", examples=[None])


class NationalitySays(BaseModel):
    iso: str = Field(description="The state, ISO 3166-1 alpha-2.", pattern="^[A-Z]{2}$", examples=["JP"])
    status: Annotated[str, one_of(Nationality.Status)] = Field(examples=["held"])
    basis: Annotated[str, one_of(Nationality.Basis)] | None = Field(examples=["birth"])
    since: PartialDate | None = Field(examples=["2004-03"])
    lost: PartialDate | None = Field(examples=[None])
    permanent: bool = Field(description="It does not depend on living in a certain country.", examples=[True])
    involuntary: bool | None = Field(description="Lost against his will.", examples=[None])


class AncestorSays(BaseModel):
    relation: Annotated[str, one_of(Ancestor.Relation)] = Field(examples=["mother"])
    biological: bool = Field(examples=[True])
    birth_territory: Trigram | None


class ResidenceSays(BaseModel):
    territory: Trigram
    start: PartialDate | None
    end: PartialDate | None
    schooled: bool | None = Field(description="Went to school there for five years before 18.", examples=[None])
    not_for_team: bool | None = Field(description="The move was not made to play for its team.", examples=[True])


class AppearanceSays(BaseModel):
    """A match for a national team; null is unknown."""

    association: Trigram
    level: Level | None = Field(examples=["U19"])
    match: str | None = Field(description="Opponent and competition.", examples=["Austria, qualifier"])
    day: PartialDate | None = Field(examples=["2022-10-12"])
    official: bool | None = Field(description="In a competition of FIFA or a confederation.", examples=[True])
    final_tournament: bool | None = Field(examples=[False])
    football: Annotated[str, one_of(Appearance.Football)] = Field(examples=["football"])
    fielded: bool | None = Field(description="On the pitch, if only for seconds.", examples=[True])


class AssociationChangeSays(BaseModel):
    """A change of association that FIFA has granted."""

    old: Trigram
    new: Trigram
    granted: PartialDate
    fielded_for_new: bool | None


class FactOfPlayer(BaseModel):
    """What is known of a player: one claim, with everything it rests on."""

    player: Link
    id: FactId
    sentence: str = Field(description="The fact in English.", examples=["Played for SV Hellbach (youth), 2016–2018"])
    as_of: PartialDate | None = Field(
        description="When it was said or recorded: it may have changed since.", examples=["2025-12-14"]
    )
    origin: Annotated[str, one_of(Fact.Origin)] = Field(
        description="Derived facts follow from another statement, as a birth range from an age.", examples=["stated"]
    )
    derivation: str | None = Field(description="Of a derived fact: from what.", examples=[None])
    contested: bool = Field(description="Sources differ, and another value stands beside this one.", examples=[False])
    disputed: bool = Field(description="The player himself disputes it.", examples=[False])
    evidence: list[Evidence] = Field(description="Every quote, the newest first, or the register that it stands in.")


class CareerStepFact(FactOfPlayer):
    """A spell at a club."""

    fact: Literal["career_step"]
    says: CareerStepSays


class EligibilityFact(FactOfPlayer):
    """What is said of him and an association."""

    fact: Literal["eligibility"]
    says: EligibilitySays


class RelationshipFact(FactOfPlayer):
    """Somebody he mentions, or who mentions him."""

    fact: Literal["relationship"]
    says: RelationshipSays


class DetailFact(FactOfPlayer):
    """Birth, birthplace, position, height, foot, shirt number, captain, honour, club supported."""

    fact: Literal["detail"]
    says: DetailSays


class NationalityFact(FactOfPlayer):
    """A state's nationality."""

    fact: Literal["nationality"]
    says: NationalitySays


class AncestorFact(FactOfPlayer):
    """A parent or grandparent, as far as the rules of eligibility ask."""

    fact: Literal["ancestor"]
    says: AncestorSays


class ResidenceFact(FactOfPlayer):
    """Living on a territory."""

    fact: Literal["residence"]
    says: ResidenceSays


class AppearanceFact(FactOfPlayer):
    """A match for a national team."""

    fact: Literal["appearance"]
    says: AppearanceSays


class AssociationChangeFact(FactOfPlayer):
    """A change of association that FIFA has granted."""

    fact: Literal["association_change"]
    says: AssociationChangeSays


AnyFact = Annotated[
    CareerStepFact
    | EligibilityFact
    | RelationshipFact
    | DetailFact
    | NationalityFact
    | AncestorFact
    | ResidenceFact
    | AppearanceFact
    | AssociationChangeFact,
    Field(discriminator="fact"),
]
