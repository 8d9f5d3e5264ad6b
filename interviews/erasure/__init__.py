"""The door out: what is held of a person, shown, handed to him, or erased on his request. For administrators only."""

from interviews.erasure.door import erase, erase_again
from interviews.erasure.holdings import Person, held_of, person_of

__all__ = ["Person", "erase", "erase_again", "held_of", "person_of"]
