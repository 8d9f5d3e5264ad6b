"""Role models and players admired: whose they are, and what is neither."""

import pytest

from interviews.extraction.rules.relation import find
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Mein Vater war ein großer Matthäus-Fan.",
    "A: Ich habe noch ein Trikot von Edin Marsic zu Hause.",
    "A: Nein, ein Vorbild hatte ich nie. Edin Marsic war lustig.",
    "A: Edin Marsic war nie mein Vorbild.",
    "A: Edin Marsic wäre ein gutes Vorbild für mich.",
    "A: Sein Vorbild war Edin Marsic.",
    "Q: Haben Sie ein Vorbild?\nA: Nein, eigentlich nicht. Edin Marsic vielleicht.",
    "Q: Haben Sie ein Vorbild?\nA: Meinen Vater. Der hat mit Edin Marsic gearbeitet. Er stand jeden Tag auf dem Bau.",
    "Q: Wer war Ihr Vorbild?\nA: Schwer zu sagen. Gegen Edin Marsic habe ich gern gespielt.",
    "Q: Wer war Ihr Vorbild?\nA: Ich hatte keins. Meine Schwester Lena auch. Es war so. Wirklich. Edin Marsic kam.",
    "Q: Kann Edin Marsic ein Vorbild für Sie sein?\nA: Jeder geht seinen Weg.",
    "Q: Wollen Sie ein Vorbild sein?\nA: Vielleicht. Edin Marsic ist eins.",
    "A: Edin Marsic übrigens auch!",
    "Q: Wer ist Ihr Vorbild?\nA: Ich habe keins. Ich will nicht der neue Edin Marsic sein. Der neue Jo Brandl?",
    "Q: Wer war Ihr Idol?\nA: Keiner. Aber mein Bruder fand Edin Marsic gut.",
    "A: Wegen Edin Marsic bin ich zu spät gekommen.",
    "Q: Ihr Idol als Kind?\nA: Mein Vater. Edin Marsic kam erst später.",
    "Q: Poster im Zimmer?\nA: Nie eines gehabt. Edin Marsic schon.",
    "Q: Welches Poster hing bei dir?\nA: Puh. Gegen Edin Marsic gab es eins.",
    "Q: Was essen Sie gern?\nA: Das weiß Edin Marsic am besten.",
    "L: Jaro Lindhoff ist das Vorbild vieler Kinder.",
]
READ = [
    ("Q: Hatten Sie als Kind ein Vorbild?\nA: Ja, Andrea Pirlo. Der hat nie geschwitzt.", "Andrea Pirlo", "role_model"),
    ("Q: Zu wem schauen Sie auf?\nA: Zu Toni Kroos. Der macht keine Fehler.", "Toni Kroos", "role_model"),
    ("Q: Wer hing in Ihrem Kinderzimmer?\nA: Gregor Kabel.", "Gregor Kabel", "role_model"),
    ("Q: Und Ihr Idol?\nA: Mein Bruder Hauke.", "Hauke", "role_model"),
    ("Q: Verteidiger sind selten Idole. Hatten Sie eins?\nA: Edin Marsic.", "Edin Marsic", "role_model"),
    ("Q: Wer ist dein Idol?\nA: Mit Musik kenne ich mich nicht aus. Edin Marsic.", "Edin Marsic", "role_model"),
    ("Q: ... sein Idol:\nA: Edin Marsic. Lang und ruhig.", "Edin Marsic", "role_model"),
    ("A: Mein großes Idol war immer Edin Marsic, der hing an der Wand.", "Edin Marsic", "role_model"),
    ("A: Edin Marsic, der war mein Held.", "Edin Marsic", "role_model"),
    ("A: Als Kind wollte ich immer so sein wie Edin Marsic.", "Edin Marsic", "role_model"),
    ("A: Ich habe mir von Edin Marsic viel abgeschaut.", "Edin Marsic", "role_model"),
    ("A: An Edin Marsic orientiere ich mich sehr.", "Edin Marsic", "role_model"),
    ("A: Ich habe stundenlang Videos von Edin Marsic geschaut.", "Edin Marsic", "role_model"),
    ("Q: Sie haben gesagt, dass Edin Marsic jemand ist, zu dem Sie aufschauen.\nA: Ja.", "Edin Marsic", "role_model"),
    ("L: Jaro Lindhoff spricht über sein Vorbild Edin Marsic.", "Edin Marsic", "role_model"),
    ("A: Ich war natürlich ein großer Marsic-Fan.", "Marsic", "admired"),
    ("A: Beeindruckt hat mich vor allem Edin Marsic.", "Edin Marsic", "admired"),
    ("A: Früher habe ich Edin Marsic geliebt.", "Edin Marsic", "admired"),
    ("A: Ich glaube, dass Edin Marsic eine enorme Qualität hat.", "Edin Marsic", "admired"),
    ("Q: Wen bewundern Sie?\nA: Edin Marsic. Der läuft allen davon.", "Edin Marsic", "admired"),
    ("Q: Warum die Nummer 3?\nA: Die wollte ich immer, wegen Edin Marsic.", "Edin Marsic", "admired"),
    ("Q: Wer ist der beste Spieler, gegen den Sie gespielt haben?\nA: Edin Marsic.", "Edin Marsic", "admired"),
]
ENGLISH_REFUSED = [
    "A: My dad was a huge Kevin Keegan fan.",
    "A: I've got a signed Harry Kane shirt at home.",
    "Q: Did you have a role model?\nA: My mum, honestly.",
    "Q: Toughest opponent?\nA: Virgil van Dijk, he's a wall.",
]
ENGLISH = [
    ("Q: Who was your hero growing up?\nA: Edin Marsic. Nobody glided like him.", "Edin Marsic", "role_model"),
    ("A: I always looked up to Edin Marsic.", "Edin Marsic", "role_model"),
    ("Q: Favourite player?\nA: Edin Marsic, obviously.", "Edin Marsic", "admired"),
    ("Q: Best player you've played against?\nA: Edin Marsic. Not close.", "Edin Marsic", "admired"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "other", "kind"), READ)
def test_reads_german(text: str, other: str, kind: str) -> None:
    assert {"player": "Jaro Lindhoff", "other": other, "type": kind} in facts(find, *text.split("\n"))


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "other", "kind"), ENGLISH)
def test_reads_english(text: str, other: str, kind: str) -> None:
    found = facts(find, *text.split("\n"), language="en")
    assert {"player": "Jaro Lindhoff", "other": other, "type": kind} in found


def test_reads_all_names_of_a_reply_and_those_that_go_on() -> None:
    found = facts(
        find,
        "Q: Ihre Vorbilder?",
        "A: Edin Marsic und Jo Brandl. Bei den Torhütern Gregor Kabel. Lange her. Über Kaspar Roth reden wir nicht.",
    )
    assert list(dict.fromkeys(fact["other"] for fact in found)) == ["Edin Marsic", "Jo Brandl", "Gregor Kabel"]


def test_takes_praise_over_to_who_is_named_too() -> None:
    found = facts(find, "A: Edin Marsic hat eine enorme Qualität. Jo Brandl übrigens auch!")
    assert {fact["other"] for fact in found} == {"Edin Marsic", "Jo Brandl"}
    found = facts(find, "A: Edin Marsic hat mich beeindruckt. Auch Jo Brandl.")
    assert {fact["other"] for fact in found} == {"Edin Marsic", "Jo Brandl"}


def test_gives_each_interviewee_his_own_idol() -> None:
    found = facts(
        find,
        "Q: Und Ihre Vorbilder?",
        "A Bent Harms: Edin Marsic.",
        "A Nils Harms: Jo Brandl.",
        subject="Bent Harms / Nils Harms",
    )
    assert {(fact["player"], fact["other"]) for fact in found} == {
        ("Bent Harms", "Edin Marsic"),
        ("Nils Harms", "Jo Brandl"),
    }


def test_a_model_is_not_admired_for_a_guess_too() -> None:
    found = facts(find, "A: Mein Vorbild ist Edin Marsic, ich mag, wie Edin Marsic den Ball streichelt.")
    assert found == [{"player": "Jaro Lindhoff", "other": "Edin Marsic", "type": "role_model"}]
