from interviews.models.interviews import Interview, Mention, Turn
from interviews.models.proposals import Decision, Proposal, ProposalQuote
from interviews.models.uploads import Upload

__all__ = ["Decision", "Interview", "Mention", "Proposal", "ProposalQuote", "Turn", "Upload"]
