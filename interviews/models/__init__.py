from interviews.models.interviews import Interview, Mention, RuledOut, Turn
from interviews.models.locks import ReviewLock
from interviews.models.proposals import Decision, Proposal, ProposalQuote
from interviews.models.uploads import Batch, Upload

__all__ = [
    "Batch",
    "Decision",
    "Interview",
    "Mention",
    "Proposal",
    "ProposalQuote",
    "ReviewLock",
    "RuledOut",
    "Turn",
    "Upload",
]
