"""The door across: proposals become facts with citations. What other rooms call is named here."""

from interviews.review.cases import Choices, Desk, standing
from interviews.review.clubs import NewClub
from interviews.review.comparison import Standing, overall
from interviews.review.decisions import accept, later, link_person, reject, undo
from interviews.review.people import NameOnly, NewPlayer
from interviews.review.publishing import (
    offers,
    publish_interview,
    publish_player,
    withdraw_interview,
    withdraw_player,
)
from interviews.review.refusals import CannotAccept, NeedsChoice, Refused, StaleProposal

__all__ = [
    "CannotAccept",
    "Choices",
    "Desk",
    "NameOnly",
    "NeedsChoice",
    "NewClub",
    "NewPlayer",
    "Refused",
    "StaleProposal",
    "Standing",
    "accept",
    "later",
    "link_person",
    "offers",
    "overall",
    "publish_interview",
    "publish_player",
    "reject",
    "standing",
    "undo",
    "withdraw_interview",
    "withdraw_player",
]
