import pytest

from interviews.extraction.facts import Certainty, Extraction, Header, Proposal, Quote, Turn
from interviews.extraction.gate import gate, together

TEXT = "Testblatt: Wie alt sind Sie?\nJaro Lindhoff: Ich bin 21 und spiele beim SV Hellbach.\nTestblatt 2025"
QUOTE = "Ich bin 21 und spiele beim SV Hellbach."
ANSWER = TEXT.index(QUOTE)
READ = Extraction(
    len(TEXT),
    Header("de", subjects=("Jaro Lindhoff",)),
    (
        Turn("question", "Testblatt", 11, 28),
        Turn("answer", "Jaro Lindhoff", ANSWER, ANSWER + len(QUOTE)),
    ),
    (),
    (),
    (),
    "test",
    (),
)
AGE = {"kind": "age", "player": "Jaro Lindhoff", "value": 21, "quote": "Ich bin 21"}


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Jaro is 21", "not a fact"),
        ({**AGE, "kind": "mood"}, "kind or fields not valid"),
        ({**AGE, "kind": None}, "kind or fields not valid"),
        ({**AGE, "value": "young"}, "kind or fields not valid"),
        ({**AGE, "since": 2020}, "kind or fields not valid"),
        ({**AGE, "quote": None}, "quote not in the text"),
        ({**AGE, "quote": " "}, "quote not in the text"),
        ({**AGE, "quote": "Ich bin 22"}, "quote not in the text"),
        ({**AGE, "quote": "Sie?\nJaro Lindhoff: Ich bin 21"}, "quote not in the text"),
        ({**AGE, "quote": TEXT * 5}, "quote not in the text"),
        ({**AGE, "start": 0}, "quote not in the text"),
        ({**AGE, "start": -3}, "quote not in the text"),
        ({**AGE, "quote": "Testblatt"}, "quote outside the turns"),
        ({**AGE, "quote": "Testblatt 2025"}, "quote outside the turns"),
        ({**AGE, "player": "Tim Freund"}, "name not in the text"),
        ({"kind": "captain", "value": "FC Fern", "quote": "Ich bin 21"}, "name not in the text"),
        ({"kind": "supports", "club": "FC Fern", "quote": "Ich bin 21"}, "name not in the text"),
    ],
)
def test_what_the_text_does_not_bear_is_dropped_and_counted(claim: object, reason: str) -> None:
    passed = gate(TEXT, READ, [claim], "model")
    assert passed.proposals == ()
    assert passed.dropped == {reason: 1}


@pytest.mark.parametrize("more", [{}, {"start": ANSWER}, {"player": None}])
def test_what_the_text_bears_passes_as_implied(more: dict[str, object]) -> None:
    (proposal,) = gate(TEXT, READ, [{**AGE, **more}], "model").proposals
    assert proposal.player == "Jaro Lindhoff"
    assert proposal.fields == {"value": 21}
    assert (proposal.voice, proposal.certainty, proposal.rule) == ("player", "implied", "model")
    assert [TEXT[quote.start : quote.end] for quote in proposal.quotes] == ["Ich bin 21"]


def proposal(value: int, certainty: Certainty = "stated", rule: str = "age.i_am") -> Proposal:
    quotes = (Quote(0, 1, "x"),)
    return Proposal("age", "Jaro Lindhoff", {"value": value}, quotes, "player", certainty, rule, "Because.")


def test_difference_is_shown_side_by_side() -> None:
    both = together([proposal(21)], [proposal(22, "implied", "model")])
    assert [each.fields["value"] for each in both] == [21, 22]


@pytest.mark.parametrize(("before", "after"), [("guessed", "implied"), ("implied", "stated"), ("stated", "stated")])
def test_agreement_makes_surer_and_says_so(before: Certainty, after: Certainty) -> None:
    (joined,) = together([proposal(21, before)], [proposal(21, "implied", "model")])
    assert joined.certainty == after
    assert joined.why == "Because. Also found by model."
