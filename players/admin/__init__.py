from players.admin.clubs import AssociationAdmin, ClubAdmin
from players.admin.facts import (
    AncestorAdmin,
    AppearanceAdmin,
    AssociationChangeAdmin,
    CareerStepAdmin,
    DetailAdmin,
    EligibilityAdmin,
    NationalityAdmin,
    RelationshipAdmin,
    ResidenceAdmin,
)
from players.admin.history.changes import ChangeAdmin
from players.admin.players import PlayerAdmin
from players.admin.sources import SourceAdmin
from players.admin.suppressions import SuppressionAdmin

__all__ = [
    "AncestorAdmin",
    "AppearanceAdmin",
    "AssociationAdmin",
    "AssociationChangeAdmin",
    "CareerStepAdmin",
    "ChangeAdmin",
    "ClubAdmin",
    "DetailAdmin",
    "EligibilityAdmin",
    "NationalityAdmin",
    "PlayerAdmin",
    "RelationshipAdmin",
    "ResidenceAdmin",
    "SourceAdmin",
    "SuppressionAdmin",
]
