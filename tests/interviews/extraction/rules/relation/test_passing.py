"""Relations told in passing: what is done beside a name, in many words of German and English."""

import pytest

from interviews.extraction.rules.relation import find
from tests.interviews.extraction.readings import facts

GERMAN = [
    ("L: Gemeinsam mit Nils Worpitz bildet er die sicherste Innenverteidigung der Liga.", "teammate"),
    ("Q: Und vorn?\nA: Vorne drin lauert dann Nils Worpitz, dem musst du nur den Ball hinlegen.", "teammate"),
    ("Q: Und?\nA: Auf der Gegenseite rackert der Nils Worpitz, ohne den wären wir Vorletzter.", "teammate"),
    ("Q: Ihr Pendant auf links heißt Nils Worpitz. Wie geht das?\nA: Ohne Worte.", "teammate"),
    ("Q: Und?\nA: Nils Worpitz und ich sind gemeinsam durch alle Auswahlen gelaufen.", "teammate"),
    ("Q: Und?\nA: Nils Worpitz war damals mein Übungsleiter und hat mich eine Stunde länger dabehalten.", "coach"),
    (
        "Q: Und?\nA: Dass ich Stürmer bin, liegt an Nils Worpitz. Der hat mich in der D-Jugend nach vorn gestellt.",
        "coach",
    ),
    ("Q: Wie ist Ihr neuer Chef Nils Worpitz?\nA: Direkt.", "coach"),
    ("Q: Und?\nA: Ich habe mir immer den Nils Worpitz angeschaut, wie der verteidigt.", "role_model"),
    ("Q: Und?\nA: Für mich war Nils Worpitz das Nonplusultra.", "role_model"),
    ("Q: Und?\nA: Wenn Nils Worpitz am Ball ist, schalte ich den Ton aus.", "admired"),
    ("Q: Und?\nA: Dieser Nils Worpitz ist schon eine Erscheinung.", "admired"),
    ("Q: Und?\nA: Zwischen mir und Nils Worpitz entscheidet sich das jede Woche neu.", "rival"),
    ("Q: Trauzeuge?\nA: Nils Worpitz, den kenne ich, seit wir sechs sind.", "friend"),
    ("Q: Und?\nA: Nils Worpitz und ich kennen uns seit dem Kindergarten.", "friend"),
    ("Q: Und?\nA: Mit Nils Worpitz habe ich in Mathe abgeschrieben, also er bei mir.", "schoolmate"),
    ("Q: Und?\nA: Meine Vorgängerin auf der Zehn, Nils Worpitz, hat mir ihre Nummer vererbt.", "predecessor"),
    ("Q: Und?\nA: Nach mir soll Nils Worpitz die Nummer sieben bekommen.", "successor"),
    ("Q: Und?\nA: Der Nils Worpitz ist für mich wie Familie.", "friend"),
    ("Q: Sie mussten Nils Worpitz ersetzen, eine Legende.\nA: Das kann keiner.", "predecessor"),
]
GERMAN += [
    ("Q: Und?\nA: Nils Worpitz und ich streiten uns um jede Minute.", "rival"),
    ("Q: Und?\nA: Nils Worpitz und ich streiten uns um jede Minute.", "teammate"),
    ("Q: Im Training reibt ihr euch, du und Nils Worpitz.\nA: Privat sind wir auch schon Freunde.", "friend"),
    ("Q: Und?\nA: Nils Worpitz kenne ich ewig, mit dem saß ich auf der Gesamtschule am selben Tisch.", "schoolmate"),
    ("Q: Die Nummer?\nA: Die 4 rückt Nils Worpitz nicht raus.", "teammate"),
    ("Q: Und wenn Sie gehen?\nA: Den Platz wird Nils Worpitz bekommen.", "successor"),
    ("Q: Wer war früher Ihr Maßstab?\nA: Nils Worpitz.", "role_model"),
]
GERMAN_REFUSED = [
    "Q: Und?\nA: Mein Berater Nils Worpitz hat mir den Vertrag geschickt.",
    "Q: Und?\nA: Gegen Nils Worpitz spiele ich nicht gern, der tritt.",
    "Q: Und?\nA: Ich habe nie zusammen mit Nils Worpitz in der Abwehr verteidigt.",
    "Q: Wer ist der Witzbold?\nA: Keiner. Gegen Nils Worpitz zu spielen, ist lustiger.",
    "L: Vor dem Stadion verteidigte Nils Worpitz gemeinsam mit Emre Tabak im Sturm die Bratwurst.",
]
ENGLISH = [
    ("L: Alongside Nils Worpitz he has formed the meanest back line in the division.", "teammate"),
    ("Q: The goal?\nA: I put it on a plate for Nils Worpitz and he stuck it away.", "teammate"),
    ("Q: And?\nA: Nils Worpitz and myself have been in the same back four since the start.", "teammate"),
    ("Q: Who's the funniest in the squad?\nA: Nobody comes near Nils Worpitz.", "teammate"),
    ("Q: And?\nA: Nils Worpitz took me for the under-14s and I owe that man everything.", "coach"),
    ("Q: And?\nA: If it wasn't for Nils Worpitz at under-12s I'd have packed it in.", "coach"),
    ("Q: And?\nA: I try to take bits from Nils Worpitz.", "role_model"),
    ("Q: And?\nA: Watching Nils Worpitz on telly was the moment I knew.", "role_model"),
    ("Q: And?\nA: You look at what Nils Worpitz does and you just shake your head.", "admired"),
    ("Q: And?\nA: I'm after the same jersey, and Nils Worpitz is neck and neck with me for the spot.", "rival"),
    ("Q: And?\nA: Nils Worpitz and I have been pals since we were kids, from nursery on.", "friend"),
    ("Q: And?\nA: I went to St Mungo's with Nils Worpitz, two years below me at school.", "schoolmate"),
    ("Q: And?\nA: I took over the armband and the five shirt from Nils Worpitz.", "predecessor"),
    ("Q: Big gloves to fill, those of Nils Worpitz.\nA: He left me a note.", "predecessor"),
    ("Q: And?\nA: When I hang them up, young Nils Worpitz will have the captaincy.", "successor"),
    ("L: With strike partner Nils Worpitz he has plundered 31 goals.", "teammate"),
    ("Q: And?\nA: Nils Worpitz had the shirt and I had to bide my time.", "rival"),
]
ENGLISH += [
    ("Q: And?\nA: Nils Worpitz and I go at each other for minutes every week.", "rival"),
    ("Q: And?\nA: Nils Worpitz has turned me into a holding player.", "coach"),
    ("Q: And?\nA: I sat in the same maths set as Nils Worpitz.", "schoolmate"),
    ("Q: And Nils Worpitz?\nA: He's the closest friend I've got.", "friend"),
    ("Q: And?\nA: Nils Worpitz, he was everybody's idol and mine.", "role_model"),
    ("Q: And the ten?\nA: Nils Worpitz has had that number since the flood.", "teammate"),
    ("Q: And?\nA: I've told Nils Worpitz the six is his when I go.", "successor"),
    ("Q: Keeper you grew up watching?\nA: Nils Worpitz. Dad had the tapes.", "role_model"),
]
ENGLISH_REFUSED = [
    "Q: And?\nA: My agent Nils Worpitz sold me on the move.",
    "Q: And?\nA: Nils Worpitz of Leeds United clattered me.",
    "Q: Chairman Nils Worpitz wants promotion.\nA: So does everyone.",
]


@pytest.mark.parametrize(("text", "kind"), GERMAN)
def test_reads_german_in_passing(text: str, kind: str) -> None:
    assert kind in {fact["type"] for fact in facts(find, *text.split("\n")) if fact["other"] == "Nils Worpitz"}


@pytest.mark.parametrize("text", GERMAN_REFUSED)
def test_refuses_german_in_passing(text: str) -> None:
    assert facts(find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "kind"), ENGLISH)
def test_reads_english_in_passing(text: str, kind: str) -> None:
    found = facts(find, *text.split("\n"), language="en")
    assert kind in {fact["type"] for fact in found if fact["other"] == "Nils Worpitz"}


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_refuses_english_in_passing(text: str) -> None:
    assert facts(find, *text.split("\n"), language="en") == []
