"""Clubs that players support, and never their career."""

import pytest

from interviews.extraction.rules import supports
from tests.interviews.extraction.readings import facts

REFUSED = [
    "Q: Man hört, Sie seien BVB-Fan.\nA: Wer erzählt das?",
    "Q: Also Anhänger vom BVB?\nA: Das war mein Bruder.",
    "Q: Also war Ihr Vater BVB-Fan?\nA: Leider.",
    "A: Mein Opa ist Werder-Fan.",
    "A: Ich bin kein Werder-Fan.",
    "A: Ich bin Fan vom Stil des Trainers von Werder.",
    "A: Die Werder-Fans waren unglaublich.",
    "A: Ich bin mit dem BVB groß geworden, mein Opa hatte eine Dauerkarte.",
    "Q: Als Kind waren Sie BVB-Fan.\nA: Nein, das ist Quatsch.",
    "Q: Ihr Lieblingsverein?\nA: Nein.",
    "Q: Ihr Lieblingsverein?\nA: Nein, Werder Bremen, wer will das wissen?",
    "Q: Sind Sie BVB-Fan?\nA: Nee, BVB, das geht nicht.",
    "Q: Ihr Lieblingsverein?\nA: Schwer zu sagen. Früher war das einfacher.",
    "Q: Werder-Fan zu sein ist schwer.\nA: Stimmt.",
    "A: Der Berliner-Fan war laut.",
    "Q: Was macht der BVB?\nA: Keine Ahnung.",
    "A: Ich war vier Jahre beim BVB. Das ist nicht mein Verein.",
    "A: Das ist mein Verein.",
    "Q: Ist der BVB dein Lieblingsverein?\nA: Nein. Das ist mein Arbeitgeber.",
    "L: Jaro Lindhoff ist der Liebling der Kurve beim BVB.",
    "Q: Dann sind Sie vermutlich auch Werder-Fan?\nA: Um Himmels willen.",
    "Q: Es heißt, du gehst beim BVB in die Südkurve.\nA: Wer sagt das?",
]
READ = [
    ("Q: Schnelle Runde.\nA: Klar. Lieblingsverein als Kind? Der BVB.", "BVB"),
    ("Q: Also Anhänger vom BVB?\nA: Leider.", "BVB"),
    ("Q: Welcher Verein darf nie verlieren?\nA: Werder, sagt Mama. BVB, sage ich.", "BVB"),
    ("A: Ich war riesiger Gladbach-Fan.", "Gladbach"),
    ("A: Ich stand in der Kurve und war 96-Fan, seit ich denken kann. Hannover 96 eben.", "Hannover 96"),
    ("A: War immer Werder-Fan.", "Werder"),
    ("A: Fan war ich immer von Werder.", "Werder"),
    ("A: Ich war immer für den BVB.", "BVB"),
    ("A: Kiel, nein, Werder hat sich zu meinem Herzensverein entwickelt.", "Werder"),
    ("Q: Sind Sie Fan eines Vereins?\nA: Von Werder Bremen, schon immer.", "Werder Bremen"),
    ("Q: Sind Sie BVB-Fan?\nA: Nee, Werder!", "Werder"),
    ("Q: Ihr Lieblingsverein?\nA: Der BVB. Seit ich laufen kann.", "BVB"),
    ("Q: Ihr Lieblingsverein?\nA: (lacht) Klar. Der BVB.", "BVB"),
    ("Q: Für welchen Verein schlägt Ihr Herz?\nA: Für Werder.", "Werder"),
    ("Q: Als Kind waren Sie BVB-Fan.\nA: Ja, wie alle bei uns.", "BVB"),
    ("L: Jaro Lindhoff ist Werder-Fan.", "Werder"),
    ("A: Ich halte sogar zur SGS Essen.", "SGS Essen"),
    ("Q: Es heißt, du gehst beim BVB in die Südkurve.\nA: Mit Dauerkarte!", "BVB"),
    ("Q: Also Werder?\nA: Nein, um Himmels willen. BVB.", "BVB"),
    ("Q: Werder oder BVB?\nA: BVB, seit dem Kinderwagen!", "BVB"),
    ("Q: Klub im Herzen, außer Werder?\nA: BVB. Bis ich umfalle.", "BVB"),
    ("Q: Sie gelten als Fan des Gegners.\nA: Werder, ja, seit immer.", "Werder"),
    ("Q: Und am Samstag?\nA: Sitze ich beim BVB. Das ist mein Verein, die anderen waren Arbeitgeber.", "BVB"),
    ("A: Wir sind eine Werder-Familie.", "Werder"),
]
ENGLISH_REFUSED = [
    "A: My dad's a Leeds United fan.",
    "A: The Leeds United fans were great.",
    "A: I was at Leeds United. I never supported them.",
    "A: Two years at Leeds United, and I loved it there.",
]
ENGLISH = [
    ("A: I'm a Leeds United fan.", "Leeds United"),
    ("A: I'm a Leeds United guy.", "Leeds United"),
    ("A: I'm Leeds United till they bury me.", "Leeds United"),
    ("A: We're a Leeds United family, three generations.", "Leeds United"),
    ("A: I was in the girls' section at Leeds United. I've supported them since before I could walk.", "Leeds United"),
    ("A: Leeds United were top the year I was ten, and I've always followed them.", "Leeds United"),
    ("Q: So you're a Burnley man at heart.\nA: Leeds United. Season ticket before I could walk.", "Leeds United"),
    ("Q: Your crowd across the water?\nA: Leeds United. Don't print that.", "Leeds United"),
    ("Q: And your team?\nA: Dad's Burnley. Me, Leeds United.", "Leeds United"),
    ("A: She's Leeds United till she dies, and so am I.", "Leeds United"),
    ("A: Leeds United till I die.", "Leeds United"),
    ("A: I grew up supporting Leeds United.", "Leeds United"),
    ("Q: Who did you support as a boy?\nA: Leeds United. Still do.", "Leeds United"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(supports.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "club"), READ)
def test_reads_german(text: str, club: str) -> None:
    assert facts(supports.find, *text.split("\n")) == [{"player": "Jaro Lindhoff", "club": club}]


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(supports.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "club"), ENGLISH)
def test_reads_english(text: str, club: str) -> None:
    assert facts(supports.find, *text.split("\n"), language="en") == [{"player": "Jaro Lindhoff", "club": club}]


def test_another_language_has_no_questions_for_a_club() -> None:
    assert facts(supports.find, "Q: Favoriete club?", "A: BVB.", language="nl") == []
