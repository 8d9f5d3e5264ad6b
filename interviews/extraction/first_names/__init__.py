"""First names, folded: evidence that capitalised words are a person. Names beyond the lists are found by form."""

from interviews.extraction.first_names.common import COMMON
from interviews.extraction.first_names.english import ENGLISH
from interviews.extraction.first_names.german import GERMAN
from interviews.extraction.first_names.romance import ROMANCE
from interviews.extraction.first_names.slavic import SLAVIC
from interviews.extraction.first_names.world import WORLD
from players.names import key

_NAMES = " ".join((COMMON, ENGLISH, GERMAN, ROMANCE, SLAVIC, WORLD)).split()
FIRST_NAMES = frozenset(map(key, _NAMES))
# as they are written: "Ärmel" is none, though "Armel" is
WRITTEN = frozenset(map(str.casefold, _NAMES))
