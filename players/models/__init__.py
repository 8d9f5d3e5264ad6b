from players.models.addresses import FormerAddress, free_slug
from players.models.associations import Association, Confederation
from players.models.clubs import Club, ClubAlias
from players.models.eligibility import (
    Ancestor,
    Appearance,
    AssociationChange,
    CompleteLists,
    Eligibility,
    Nationality,
    Residence,
)
from players.models.facts import CareerStep, Detail, Fact, Relationship
from players.models.finding import FindableName, FindableQuote, Misspelling
from players.models.listings import PlayedAt, ToldIn
from players.models.merges import Merge, NotTheSame
from players.models.pictures import Picture, shown_picture
from players.models.players import Foot, Player, PlayerAlias, Position
from players.models.renewals import Renewal
from players.models.sources import Certainty, Citation, Source, Voice
from players.models.suggestions import Suggestion, SuggestionDecision
from players.models.suppression import Suppression
from players.models.verdicts import Verdict
from players.models.versions import Change
from players.models.visibility import Visibility, levels_for, strictest

RecordedFact = Nationality | Ancestor | Residence | Appearance | AssociationChange
"""What the rules read of a player and interviews do not state by themselves."""
KnownFact = CareerStep | Eligibility | Relationship | Detail | RecordedFact

__all__ = [
    "Ancestor",
    "Appearance",
    "Association",
    "AssociationChange",
    "CareerStep",
    "Certainty",
    "Change",
    "Citation",
    "Club",
    "ClubAlias",
    "CompleteLists",
    "Confederation",
    "Detail",
    "Eligibility",
    "Fact",
    "FindableName",
    "FindableQuote",
    "Foot",
    "FormerAddress",
    "KnownFact",
    "Merge",
    "Misspelling",
    "Nationality",
    "NotTheSame",
    "Picture",
    "PlayedAt",
    "Player",
    "PlayerAlias",
    "Position",
    "RecordedFact",
    "Relationship",
    "Renewal",
    "Residence",
    "Source",
    "Suggestion",
    "SuggestionDecision",
    "Suppression",
    "ToldIn",
    "Verdict",
    "Visibility",
    "Voice",
    "free_slug",
    "levels_for",
    "shown_picture",
    "strictest",
]
