"""Relations to other persons: "Mein Vorbild ist Jo Brandl", "unser Kapitän Edin Marsic", "unter Trainer
Kaspar Roth".

Each group of types has its own tables; `spoken` reads what one sentence says, `asked` what an answer names.
"""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation import admiration, coaches, fellows, rivals


def find(reading: Reading) -> Iterator[Proposal]:
    """The proposals of this kind."""
    for module in (admiration, coaches, fellows, rivals):
        yield from module.find(reading)
