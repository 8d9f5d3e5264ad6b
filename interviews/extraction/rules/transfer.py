"""Kind `transfer`: "von Alemannia Aachen nach Bremen gewechselt", "Leverkusen hat mich 2021 geholt", loans.

Moves refused, failed, wished for or rumoured are none; the return from a loan is none either. The reading of
careers is in `careers`.
"""

from collections.abc import Iterator

from interviews.extraction.careers.steps import Transfer
from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading


def find(reading: Reading) -> Iterator[Proposal]:
    """One proposal for each move told."""
    for transfer in reading.chronicle.transfers:
        yield _proposal(reading, transfer)


def _proposal(reading: Reading, transfer: Transfer) -> Proposal:
    step = transfer.step
    return reading.propose(
        "transfer",
        transfer.who,
        step.sentence,
        {"year": transfer.year, "loan": True if transfer.loan else None},
        rule=step.rule if step.rule.startswith("transfer.") else f"transfer.{step.rule.partition('.')[2]}",
        why=step.why,
        at=step.at,
        certainty=transfer.certainty,
        clubs={"to_club": transfer.to, "from_club": transfer.origin},
        also=step.also,
        note=step.note,
    )
