"""The steps of each person put in order: which club is the present one, from when to when he was where.

In: steps as the sentences tell them. Out: stations (one for each club and level, see `stations`) and transfers (see
`career`).
"""

from collections.abc import Iterable, Sequence

from interviews.extraction.careers.career import Career, is_in_lead, owns
from interviews.extraction.careers.stations import stations_of
from interviews.extraction.careers.steps import Chronicle, Station, Step, Transfer
from interviews.extraction.marks import Club, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_HERE = ("club.here_since", "club.debut_here")  # the club they speak of is the present one, whichever that is


def chronicle(reading: Reading, steps: Iterable[Step]) -> Chronicle:
    """The careers of all persons, each from his own steps."""
    by_person: dict[Person, list[Step]] = {}
    for step in steps:
        by_person.setdefault(step.who, []).append(step)
    stations: list[Station] = []
    transfers: list[Transfer] = []
    for who, told in by_person.items():
        career = Career(reading, who, told)
        transfers += career.transfers
        stations += stations_of(career)
    return Chronicle(tuple(stations), tuple(transfers))


def present_clubs(reading: Reading, steps: Iterable[Step]) -> dict[Person, Club]:
    """The club each interviewee plays for: as the lead tells it, else as a sentence in the present
    tense does, else where the moves lead to.
    """
    by_person: dict[Person, list[Step]] = {}
    for step in steps:
        by_person.setdefault(step.who, []).append(step)
    found = dict(reading.main_clubs)
    told = {who: _present(by_person.get(who, ()), None, in_lead=False) for who in reading.interviewees}
    together = next((club for club in told.values() if club), None) if len(told) > 1 else None
    for who in reading.interviewees:
        guessed = found.get(who)
        club = _present(by_person.get(who, ()), guessed, in_lead=is_in_lead(reading, guessed))
        club = together if told[who] is None and together else club
        if club:
            found[who] = club
    return found


def _present(told: Sequence[Step], guessed: Club | None, *, in_lead: bool) -> Club | None:
    """What the steps tell of the club a person plays for; `guessed` by the words around its name or by count."""
    lead = [step for step in told if step.sentence.role == "lead"]
    if leaves := next((step.origin for step in lead if step.relation == "future" and step.origin), None):
        return leaves
    talk = [step for step in told if step.sentence.role != "lead"]
    if club := _called_present(lead) or next(
        (step.to for step in reversed(lead) if step.to and not _is_over(step)), None
    ):
        return club
    if in_lead and guessed and guessed not in {step.origin or step.club for step in lead}:
        return guessed
    if club := _called_present([step for step in talk if step.certainty == "stated"]) or _called_present(talk):
        return club
    left = {step.origin for step in told} | {step.club for step in told if step.relation == "former"}
    arrived = [step.to for step in talk if step.to and not _is_over(step)]
    return arrived[-1] if arrived and guessed in left else guessed


def _called_present(told: Sequence[Step]) -> Club | None:
    there = (step for step in told if step.relation == "current" and not owns(step) and step.rule not in _HERE)
    return next((step.club for step in there if step.club), None)


def _is_over(step: Step) -> bool:
    return step.relation in ("former", "future")


def sentences_of(steps: Iterable[Step]) -> tuple[Sentence, ...]:
    """The sentences the steps rest on, each once."""
    return tuple(dict.fromkeys(sentence for step in steps for sentence in (step.sentence, *step.also)))
