"""The door out: what is held of a person, shown, handed to him, or erased on his request. For administrators only."""

from interviews.erasure.door import erase, erase_again
from interviews.erasure.holdings import held_of
from interviews.erasure.person import Person, person_of

__all__ = ["Person", "erase", "erase_again", "held_of", "person_of"]
