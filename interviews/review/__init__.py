"""The door across: proposals become facts with citations. What other rooms call is named here."""

from interviews.review.acceptance import tells_readers_too_soon
from interviews.review.aliases import OfferedAlias, alias_for, alias_for_club
from interviews.review.batches import Accepted, LeftOut, Plan, Planned, accept_all, plan_accept, undo_all
from interviews.review.by_hand import Selected, add_quote, drop_quote, propose_by_hand, quotable, selected
from interviews.review.cases import Choices, Desk, refusable, standing
from interviews.review.clubs import NewClub
from interviews.review.comparison import Standing, overall
from interviews.review.decisions import accept, later, reject
from interviews.review.facts import ON_CONFLICT
from interviews.review.locks import enter, leave, take_over
from interviews.review.naming import allow_again, link_person, rule_out, unlink_person
from interviews.review.people import NameOnly, NewPlayer
from interviews.review.publishing import (
    offers,
    publish_interview,
    publish_player,
    taken_for,
    withdraw_interview,
    withdraw_player,
)
from interviews.review.refusals import CannotAccept, Locked, NeedsChoice, Refused, StaleProposal
from interviews.review.undoing import undo

__all__ = [
    "ON_CONFLICT",
    "Accepted",
    "CannotAccept",
    "Choices",
    "Desk",
    "LeftOut",
    "Locked",
    "NameOnly",
    "NeedsChoice",
    "NewClub",
    "NewPlayer",
    "OfferedAlias",
    "Plan",
    "Planned",
    "Refused",
    "Selected",
    "StaleProposal",
    "Standing",
    "accept",
    "accept_all",
    "add_quote",
    "alias_for",
    "alias_for_club",
    "allow_again",
    "drop_quote",
    "enter",
    "later",
    "leave",
    "link_person",
    "offers",
    "overall",
    "plan_accept",
    "propose_by_hand",
    "publish_interview",
    "publish_player",
    "quotable",
    "refusable",
    "reject",
    "rule_out",
    "selected",
    "standing",
    "take_over",
    "taken_for",
    "tells_readers_too_soon",
    "undo",
    "undo_all",
    "unlink_person",
    "withdraw_interview",
    "withdraw_player",
]
