"""National teams: whose, which level, and what is said of it."""

import pytest

from interviews.extraction.rules import national_team
from interviews.extraction.schema import KINDS
from tests.interviews.extraction.readings import facts

BREMEN = "Q: Sie sind bei Werder Bremen.\nA: Ja.\n"  # a club, so that "die Nationalmannschaft" is Germany's

REFUSED_DE = [
    "A: Wir haben gegen Polen gespielt.",
    "A: Ich habe in Polen gespielt.",
    "A: Es ist gut für Polen, dass er spielt.",
    "A: Ich bin mit der U19 von Werder Bremen Meister geworden.",
    "A: In der U17 habe ich bei Werder gespielt.",
    "A: In der U17 habe ich gespielt.",
    "A: Ich durfte nie für Polen spielen, ich habe nie für Polen gespielt.",
    "A: Mein Vater hat für Ghana gespielt.",
    "A: Meine Schwester spielt für die deutsche Nationalmannschaft im Handball.",
    "A: Ich war bei der polnischen U20 auf Abruf nominiert.",
    "A: Der polnische Verband hatte mich für die Spiele auf dem Zettel.",
    "A: Die polnische U18 spielt ein Turnier.",
    "A: Die polnische Nationalmannschaft hat gut gespielt.",
    "A: Wir haben gegen die polnische U18 gespielt.",
    "L: Jaro Lindhoff und die polnische U18.",
    "A: Mit Polen war ich nicht bei der EM.",
    "A: Das ist mein großer Traum. Ich bin eingeladen.",
    "Q: Sie könnten auch für Ghana spielen.\nA: Nein, das geht nicht mehr.",
    "Q: Träumen Sie von Polen?\nA: Ich würde eingeladen werden.",
    "Q: Polen hat angefragt.\nA: Dann wäre ich eingeladen, wenn ich wollte.",
    "Q: Für welches Land würden Sie spielen?\nA: Das ist offen.",
    "Q: Die polnische U18 war stark. Welche Mitspieler waren die besten?\nA: Alle. Und Jaro Lindhoff!",
    "Q: Wie war das Spiel der polnischen U18?\nA: Es war nur Polen dabei.",
    BREMEN + "Q: Ihr Vater schaut die Nationalmannschaft.\nA: Immer.",
    BREMEN + "Q: Träumen Sie von der Nationalmannschaft?\nA: Nein, ich bin realistisch.",
    "L: Der Nationalspieler ist zurück.",
    "L: Die Nationalmannschaft ruft nicht. Und weitere U21-Talente.",
    "L: Timo Rasch und weitere U21-Talente. Nationalspieler Timo Rasch.",
]
REFUSED_EN = [
    "A: We lost against Norway.",
    "A: I've never been called up by England.",
    "A: My dad played for Ghana.",
    "A: My first cap was nice.",
    "Q: Your mum was an international?\nA: She got four caps for Scotland.",
    "Q: Ghana played well.\nA: It was always going to be Norway.",
]
READ_DE: list[tuple[str, str, str, str | None]] = [
    ("A: Derzeit spiele ich für die U20 von Polen.", "Poland", "plays", "U20"),
    ("A: Ich bin deutscher U18-Nationalspieler.", "Germany", "plays", "U18"),
    ("A: Ich habe 2019 mein Debüt für Polen gegeben.", "Poland", "plays", None),
    ("A: Ich habe für die polnische U17 gespielt.", "Poland", "played", "U17"),
    ("A: Ich durchlief alle U-Nationalmannschaften des DFB.", "Germany", "played", None),
    ("A: Mit Polen war ich 2024 bei der EM.", "Poland", "played", None),
    ("A: Ich war 2018 bei einem Lehrgang der polnischen U17.", "Poland", "called_up", "U17"),
    ("A: Polen hat mich eingeladen, zur A-Mannschaft, und ich fahre hin.", "Poland", "called_up", "senior"),
    ("A: Der DFB hat mich eingeladen, zur U17.", "Germany", "called_up", "U17"),
    ("A: Für Polen habe ich 23 Länderspiele im Nachwuchs gemacht.", "Poland", "played", None),
    ("A: 23 Länderspiele habe ich im Nachwuchs für Polen gemacht.", "Poland", "played", None),
    ("A: Ich habe alle polnischen Nachwuchsauswahlen durchlaufen.", "Poland", "played", None),
    ("Q: Der polnische Verband hat angefragt.\nA: Ich lasse das auf mich zukommen.", "Poland", "undecided", None),
    ("A: Im Herbst wurde ich von Polen nominiert.", "Poland", "called_up", None),
    ("A: Ich habe zwei Pässe und könnte für Polen spielen.", "Poland", "could_play", None),
    ("A: Ich möchte irgendwann für Ghana spielen.", "Ghana", "wants", None),
    ("A: Ich würde gern mal für Deutschland spielen.", "Germany", "wants", None),
    ("A: Polen habe ich abgesagt, in aller Freundschaft.", "Poland", "declined", None),
    ("A: Für den türkischen Verband zu spielen, kam nie infrage.", "Turkey", "declined", None),
    ("A: Der türkische Verband hat gefragt, ich habe nein gesagt.", "Turkey", "declined", None),
    ("Q: Für welchen Verband würden Sie auflaufen?\nA: Für Polen, keine Frage.", "Poland", "wants", None),
    ("Q: Polen hat angefragt.\nA: Ich habe mich noch nicht entschieden.", "Poland", "undecided", None),
    ("Q: Die deutsche U18 spielt im März.\nA: Ich bin eingeladen.", "Germany", "called_up", "U18"),
    (BREMEN + "Q: Träumen Sie von der Nationalmannschaft?\nA: Ja, klar.", "Germany", "wants", None),
    (BREMEN + "Q: Im März haben Sie Ihr 50. Länderspiel gemacht.\nA: Ja.", "Germany", "plays", "senior"),
    (BREMEN + "Q: Und?\nA: Für die U20 habe ich 14 Länderspiele gemacht.", "Germany", "played", "U20"),
    (
        BREMEN + "Q: Ist die A-Nationalmannschaft ein Thema?\nA: Ja. Das ist mein großer Traum.",
        "Germany",
        "wants",
        "senior",
    ),
    ("Q: Schon Länderspiele gemacht?\nA: Drei für die polnische U16.", "Poland", "played", "U16"),
    ("L: Der deutsche U21-Nationalspieler Jaro Lindhoff spricht.", "Germany", "plays", "U21"),
    ("L: Vor dem Spiel der polnischen U 21 traf Jaro Lindhoff auf Timo Rasch.", "Poland", "called_up", "U21"),
    ("L: Der polnische Nationalspieler ist zurück.", "Poland", "plays", "senior"),
    ("L: Der frühere polnische Nationalspieler ist zurück.", "Poland", "played", "senior"),
    ("A: Ich habe schon in der U 17 für Polen gespielt.", "Poland", "played", "U17"),
    ("Q: In den polnischen U-Nationalteams haben Sie gespielt.\nA: Ja.", "Poland", "played", None),
    (
        "L: Luxemburg ist schön.\nQ: Spielen Sie in der Nationalmannschaft?\nA: Ja, ich habe für Polen gespielt.",
        "Poland",
        "played",
        None,
    ),
    (BREMEN + "Q: Sie wurden für die U 20-Nationalmannschaft nominiert.\nA: Ja.", "Germany", "called_up", "U20"),
    ("L: Polens Nationaltorhüter Jaro Lindhoff spricht.", "Poland", "plays", "senior"),
    ("L: Jaro Lindhoff (22), polnischer Nationalspieler, spricht.", "Poland", "plays", "senior"),
    (
        "L: Vor dem EM-Qualifikationsspiel der deutschen U 21 traf Jaro Lindhoff die Presse.",
        "Germany",
        "called_up",
        "U21",
    ),
]
READ_EN: list[tuple[str, str, str, str | None]] = [
    ("A: I've won 24 caps for Poland.", "Poland", "plays", "senior"),
    ("Q: You've been away with Scotland Under-21s.\nA: I've got four caps now.", "Scotland", "plays", "U21"),
    ("A: I've played for England at under-19 level.", "England", "played", "U19"),
    ("A: A coach had seen me with the Norway Under-17s.", "Norway", "played", "U17"),
    ("Q: You played for Norway.\nA: I've got nine caps now.", "Norway", "played", None),
    ("A: I've made six appearances for Norway.", "Norway", "played", None),
    ("A: I was called up by Norway in March.", "Norway", "called_up", None),
    ("A: I was in the Norway squad for the World Cup.", "Norway", "called_up", None),
    ("A: I was at the World Cup with Norway.", "Norway", "played", None),
    ("A: I qualify for Norway through my nan.", "Norway", "could_play", None),
    ("A: She could have had me playing for England, but I said no.", "England", "declined", None),
    ("Q: Ghana have asked about you.\nA: They did, but I turned them down.", "Ghana", "declined", None),
    ("Q: Ghana asked about you.\nA: It was always going to be Norway.", "Ghana", "declined", None),
    ("L: The Norway Under-21 midfielder is back.", "Norway", "plays", "U21"),
    ("L: Norway international Jaro Lindhoff joined Leeds United.", "Norway", "plays", "senior"),
    ("L: England Under-21 striker Jaro Lindhoff joined Leeds United.", "England", "plays", "U21"),
]


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert facts(national_team.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(national_team.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "association", "status", "level"), READ_DE)
def test_reads_german(text: str, association: str, status: str, level: str | None) -> None:
    found = facts(national_team.find, *text.split("\n"))
    assert {(f["player"], f["association"], f["status"], f.get("level")) for f in found} == {
        ("Jaro Lindhoff", association, status, level)
    }


@pytest.mark.parametrize(("text", "association", "status", "level"), READ_EN)
def test_reads_english(text: str, association: str, status: str, level: str | None) -> None:
    found = facts(national_team.find, *text.split("\n"), language="en")
    assert ("Jaro Lindhoff", association, status, level) in {
        (f["player"], f["association"], f["status"], f.get("level")) for f in found
    }
    assert {f["association"] for f in found} - {"Norway"} <= {association}


def test_the_reason_is_told_in_words() -> None:
    assert "_" not in "".join(national_team.STATUS_WORDS.values())
    field = next(field for field in KINDS["national_team"].fields if field.name == "status")
    assert set(national_team.STATUS_WORDS) == set(field.choices)


def test_an_open_decision_is_given_for_every_country_he_does_not_play_for() -> None:
    found = facts(
        national_team.find,
        "Q: Statt für den DFB könnten Sie auch für Japan spielen.",
        "A: Ich brauche noch Bedenkzeit. Derzeit spiele ich für die U21 von Deutschland.",
    )
    assert {(f["association"], f["status"]) for f in found} == {
        ("Japan", "could_play"),
        ("Japan", "undecided"),
        ("Germany", "plays"),
    }


def test_a_list_of_countries_is_open_for_each() -> None:
    found = facts(
        national_team.find, "Q: And?", "A: So I could go three ways, Norway, Ghana or England.", language="en"
    )
    assert {(f["association"], f["status"]) for f in found} == {
        (name, "could_play") for name in ("Norway", "Ghana", "England")
    }


def test_who_has_played_for_a_side_is_not_said_to_be_able_to() -> None:
    found = facts(
        national_team.find, "Q: Sie könnten für Polen spielen.", "A: Ich habe schon für die polnische U21 gespielt."
    )
    assert {(f["association"], f["status"]) for f in found} == {("Poland", "played")}


def test_an_association_that_asks_is_not_the_country_of_die_nationalmannschaft() -> None:
    found = facts(
        national_team.find,
        "L: Timo Rasch und andere U20-Spieler, Werder Bremen und der polnische Verband.",
    )
    assert found == [{"player": "Timo Rasch", "association": "Germany", "status": "called_up", "level": "U20"}]


def test_a_second_level_is_the_same_countrys() -> None:
    found = facts(national_team.find, "Q: Länderspiele?", "A: Drei für die polnische U16 und eins für die U19.")
    assert {(f["association"], f["level"]) for f in found} == {("Poland", "U16"), ("Poland", "U19")}


def test_reads_others() -> None:
    assert facts(national_team.find, "A: Marco Bille spielt für die polnische U20.") == [
        {"player": "Marco Bille", "association": "Poland", "status": "plays", "level": "U20"}
    ]
    together = facts(national_team.find, "A: Marco Bille. Wir waren zusammen in der U20 von Polen.")
    assert {f["player"] for f in together} == {"Jaro Lindhoff", "Marco Bille"}
    alone = facts(national_team.find, "A: Wir waren zusammen in der U20 von Polen.")
    assert {f["player"] for f in alone} == {"Jaro Lindhoff"}


def test_mates_of_a_national_side_are_those_the_answer_names() -> None:
    found = facts(
        national_team.find,
        "L: Jaro Lindhoff über Timo Rasch und weitere U21-Talente.",
        "Q: In deutschen U-Nationalteams haben Sie viel zusammengespielt. Wer wird groß?",
        "A: Marco Bille, der ist ein Kandidat!",
    )
    assert {(f["player"], f["status"]) for f in found} == {
        ("Timo Rasch", "called_up"),
        ("Jaro Lindhoff", "played"),
        ("Marco Bille", "played"),
    }
