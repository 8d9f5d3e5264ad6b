from players.models.associations import Association, Confederation
from players.models.clubs import Club, ClubAlias
from players.models.facts import CareerStep, Detail, Eligibility, Fact, Relationship
from players.models.players import Foot, Player, PlayerAlias, Position
from players.models.sources import Certainty, Citation, Source, Voice
from players.models.visibility import Visibility, levels_for, strictest

__all__ = [
    "Association",
    "CareerStep",
    "Certainty",
    "Citation",
    "Club",
    "ClubAlias",
    "Confederation",
    "Detail",
    "Eligibility",
    "Fact",
    "Foot",
    "Player",
    "PlayerAlias",
    "Position",
    "Relationship",
    "Source",
    "Visibility",
    "Voice",
    "levels_for",
    "strictest",
]
