"""Whom no table places: coaches and team-mates by what the talk is of, and who is neither."""

import pytest

from interviews.extraction.rules.relation import find
from tests.interviews.extraction.readings import facts

MATES = [
    "A: Hinter uns steht Emil Brandner, der beste Keeper der Liga.",
    "A: Das einzige Auto im Kader fährt Emil Brandner.",
    "Q: Und die Spielführerin sind Sie auch?\nA: Nee, das macht Emil Brandner. Die diskutiert lieber.",
    "Q: Sonst tritt bei euch Emil Brandner an.\nA: Unser Kapitän hat zuletzt die Fahne getroffen.",
    "A: Nur Emil Brandner hat mich verstanden. Er war schon lang da. Er war ein Linksaußen wie kein Zweiter.",
    "Q: Wer soll das alles tragen?\nA: Emil Brandner. Der hat breite Schultern.",
    "A: Emil Brandner will meinen Platz haben.",
    "A: Eintracht Frankfurt hat Jo Brandl, im Tor steht bei uns Emil Brandner.",
]
MATES_ENGLISH = [
    "A: And behind us there's Emil Brandner, best keeper in the league.",
    "Q: Will Emil Brandner start in goal?\nA: Ask somebody else.",
    "Q: Tell us about the young one up front.\nA: Emil Brandner. Nineteen, quick as anything.",
    "A: Emil Brandner came in and saved two penalties.",
]
COACHES = [
    "Q: Wer hat Sie geholt?\nA: Emil Brandner. Er war damals noch Trainer der Zweiten.",
    "Q: In Kiel lässt Emil Brandner Sie als Achter laufen.\nA: Das liegt mir.",
    "A: Ich habe einfach dem Trainer geschrieben, Emil Brandner, und der meinte: komm.",
    "A: Ich bin mit diesem Coach noch nicht fertig. Emil Brandner hat mir den Laufweg erklärt.",
    "Q: Was nehmen Sie von Ihrer Trainerin mit?\nA: Geduld. Emil Brandner hat selbst lang gespielt.",
]
COACHES_ENGLISH = [
    "A: Then Emil Brandner rang, manager here then, manager here now.",
    "A: I learned from Emil Brandner screaming from the dugout.",
]
REFUSED = [
    "A: Der Bürgermeister, Emil Brandner, hat unser Team empfangen.",
    "Q: Wer war der unangenehmste Stürmer?\nA: Emil Brandner.",
    "A: Den Elfmeter hat Emil Brandner vom Verband gepfiffen.",
    "A: Im Training half mir Emil Brandner, ein Scout.",
    "A: Unser Kapitän hat ein Trikot von Emil Brandner.",
    "A: Emil Brandner von Eintracht Frankfurt köpft gut.",
    "A: Frankfurts Torwart Emil Brandner hat mich angeschrien.",
    "A: Mein Vater kennt Emil Brandner aus der Mannschaft.",
    "A: Emil Brandner ist nicht im Kader.",
    "A: Das weiß Emil Brandner am besten.",
    "A: Ich will nie wieder mit Emil Brandner im Tor spielen.",
    "Q: Kommt Emil Brandner?\nA: Davon weiß ich nichts. Unser Kader steht.",
    "Q: Mit wem telefonieren Sie?\nA: Emil Brandner.",
    "A: Im Tor stand Rumpel Brandner.",
    "A: Der Kader war gut. Emil Lindhoff war im Tor.",
    "L: Im Tor stand Emil Brandner.",
    "A: Zuerst war Emil Brandner da. Dann Jo Brandl. Unser Team war gut.",
]
ENGLISH_REFUSED = [
    "Q: Would you like to be a manager?\nA: Emil Brandner asks me that every week.",
    "A: The coach trip with Emil Brandner took years.",
    "Q: Toughest striker you've faced?\nA: It was Emil Brandner.",
]


def _told(text: str, language: str = "de") -> set[str]:
    found = facts(find, *text.split("\n"), language=language)
    return {fact["type"] for fact in found if fact["other"] == "Emil Brandner"}


@pytest.mark.parametrize("text", MATES)
def test_places_team_mates(text: str) -> None:
    assert "teammate" in _told(text)


@pytest.mark.parametrize("text", MATES_ENGLISH)
def test_places_english_team_mates(text: str) -> None:
    assert "teammate" in _told(text, "en")


@pytest.mark.parametrize("text", COACHES)
def test_places_coaches(text: str) -> None:
    assert _told(text) == {"coach"}


@pytest.mark.parametrize("text", COACHES_ENGLISH)
def test_places_english_coaches(text: str) -> None:
    assert _told(text, "en") == {"coach"}


@pytest.mark.parametrize("text", REFUSED)
def test_leaves_alone(text: str) -> None:
    assert not _told(text) & {"teammate", "coach"}


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_leaves_alone_in_english(text: str) -> None:
    assert not _told(text, "en") & {"teammate", "coach"}


def test_leaves_other_languages_alone() -> None:
    assert _told("A: Emil Brandner est notre gardien.", "fr") == set()


def test_who_wants_the_place_is_of_the_team() -> None:
    found = facts(find, "A: Mein Konkurrent Emil Brandner ist fit.")
    assert {fact["type"] for fact in found} == {"rival", "teammate"}


def test_who_decides_is_not_the_next() -> None:
    found = facts(find, "Q: Wer bekommt die Nummer nach Ihnen?", "A: Das entscheidet Emil Brandner.")
    assert "successor" not in {fact["type"] for fact in found}
