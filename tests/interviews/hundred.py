"""A long interview with a hundred proposals, for what must stay quick. Everybody and every club is invented."""

from __future__ import annotations

from interviews.extraction.facts import Proposal
from interviews.models import Interview
from interviews.review.people import draft_player
from players.models import Club
from tests import builders
from tests.interviews.extractions import imported, said

CARDS = 100
QUESTION = "Kurvenblatt: Und wie ging es nach Nummer {n} weiter, so im Rückblick?"
ANSWER = "Lindhoff: {words} Danach habe ich erst einmal mit meinen Leuten gegessen und lange geschlafen."


def _told(number: int) -> str:
    """The words of one answer: four kinds by turns."""
    kind = number % 4
    if kind == 0:
        return f"Den Kreispokal {number} habe ich gewonnen."
    if kind == 1:
        return f"Beim SV Torfmoor {number} war ich auch."
    if kind == 2:
        return f"Mit Piet Ankerloh{number} habe ich mir das Zimmer geteilt."
    return f"Gefallen hat mir immer der FC Nebelhorn {number}."


def text_of(cards: int = CARDS) -> str:
    """A heading, then a question and an answer for each card."""
    pairs = (f"{QUESTION.format(n=n)}\n\n{ANSWER.format(words=_told(n))}" for n in range(1, cards + 1))
    return "\n\n".join(("Jaro Lindhoff und die hundert Fragen", *pairs)) + "\n"


def proposals(text: str, cards: int = CARDS) -> list[Proposal]:
    """One for each answer: honours, clubs, room-mates and clubs supported, each one resting on its sentence."""
    return [_proposal(number, text) for number in range(1, cards + 1)]


def _proposal(number: int, text: str) -> Proposal:
    words = _told(number)
    if number % 4 == 0:
        return said("honour", words, text=text, value=f"Kreispokal {number}")
    if number % 4 == 1:
        return said("club", words, text=text, club=f"SV Torfmoor {number}", relation="former")
    if number % 4 == 2:
        return said("relation", words, text=text, other=f"Piet Ankerloh{number}", type="friend")
    return said("supports", words, text=text, club=f"FC Nebelhorn {number}")


def a_hundred(cards: int = CARDS) -> Interview:
    """Imported and waiting; a player and a club already bear names like those in it."""
    if not Club.objects.exists():
        draft_player("Piet Ankerloh")
        builders.make_club("SV Torfmoor")
    text = text_of(cards)
    return imported(*proposals(text, cards), text=text)
