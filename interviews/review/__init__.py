"""The door across: proposals become facts with citations. What other rooms call is named here."""

from interviews.review.cases import Choices, Desk, standing
from interviews.review.clubs import NewClub
from interviews.review.comparison import Standing
from interviews.review.decisions import accept, later, link_person, reject, undo
from interviews.review.people import NameOnly, NewPlayer
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
    "reject",
    "standing",
    "undo",
]
