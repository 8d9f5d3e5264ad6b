"""Kind `age`: not read yet."""

from collections.abc import Iterator

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading


def find(reading: Reading) -> Iterator[Proposal]:
    """The proposals of this kind."""
    yield from ()
