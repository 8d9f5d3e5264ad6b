from players.admin.clubs import AssociationAdmin, ClubAdmin
from players.admin.facts import CareerStepAdmin, DetailAdmin, EligibilityAdmin, RelationshipAdmin
from players.admin.players import PlayerAdmin
from players.admin.sources import SourceAdmin

__all__ = [
    "AssociationAdmin",
    "CareerStepAdmin",
    "ClubAdmin",
    "DetailAdmin",
    "EligibilityAdmin",
    "PlayerAdmin",
    "RelationshipAdmin",
    "SourceAdmin",
]
