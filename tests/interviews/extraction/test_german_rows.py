"""German careers told in rows, fragments and loans, and what they are not."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.stations import told

PRESENT = "L: Jaro Lindhoff (SV Meppen) lacht."
HELD = "SV Meppen: current"  # what PRESENT says


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            [
                "Q: Wie bist du zum Kicken gekommen?",
                "A: Beim SV Ried hab ich als Knirps angefangen, mit 13 ging's in die Akademie von Rapid Wien. Mit "
                "19 bin ich dann weiter zum Husumer SV.",
            ],
            "Husumer SV: former; Rapid Wien: former youth; SV Ried: former youth",
        ),
        (
            [
                "Q: Deine Junioren-Zeit?",
                "A: Begonnen habe ich beim FC Grenchen, bei den E-Junioren, später dann FC Luzern bis zur U18.",
            ],
            "FC Grenchen: former youth; FC Luzern: former youth",
        ),
        (
            [
                "Q: Der Weg ins Profigeschäft?",
                "A: Über den Nachwuchs vom SC Kriens, die U21 vom FC Luzern und eine Leihe zum FC Thun.",
            ],
            "FC Luzern: former; FC Thun: former; SC Kriens: former youth",
        ),
        (
            [
                "Q: 2020 haben Sie den FC Luzern verlassen.",
                "A: Ablösefrei, zum FC Thun. Zwei Jahre später rief Meppen an.",
            ],
            "FC Luzern: former –2020; FC Thun: former 2020–2022; SV Meppen: current 2022–",
        ),
        (
            ["Q: Sie waren vier Jahre beim FC Thun.", "A: Von 2018 bis 2022, ja."],
            "FC Thun: former 2018–2022; SV Meppen: current 2022–",
        ),
        (
            ["Q: Zuvor haben Sie beim FC Thun gespielt.", "A: Drei Saisons, alle in der zweiten Liga."],
            "FC Thun: former",
        ),
        (
            [
                "Q: Im Sommer kam der Wechsel aus Thun.",
                "A: Beim FC Thun lief der Vertrag aus, da musste ich nicht lange überlegen.",
            ],
            "FC Thun: former –2025; SV Meppen: current 2025–",
        ),
        (
            ["Q: Vor drei Jahren sind Sie vom FC Thun gekommen. Haben Sie es je bereut?", "A: Keine Sekunde."],
            "FC Thun: former –2022; SV Meppen: current 2022–",
        ),
        (
            ["Q: Du hast zwei Jahre in Kiel gespielt.", "A: In der Regionalliga, mit der Zweiten von Holstein Kiel."],
            "Holstein Kiel: former reserve",
        ),
        (
            ["Q: Und mit 18?", "A: Da hat mich Holstein Kiel in die Zweite hochgezogen."],
            "Holstein Kiel: former reserve",
        ),
        (["Q: Wo haben Sie vor Meppen gespielt?", "A: Hannover 96, zweite Mannschaft."], "Hannover 96: former reserve"),
        (["Q: Letzter Klub?", "A: Hannover 96."], "Hannover 96: former"),
        (["Q: Erster Vertrag?", "A: Mit 18, Holstein Kiel."], "Holstein Kiel: former"),
        (["Q: Jugendklub?", "A: Husumer SV, bis ich zwölf war."], "Husumer SV: former youth"),
        (["Q: Was nahmen Sie aus Ihrer Zeit bei Holstein Kiel mit?", "A: Windfestigkeit."], "Holstein Kiel: former"),
        (["Q: Mit Holstein Kiel standen Sie 2018 in der Relegation.", "A: Tränen."], "Holstein Kiel: former"),
        (["Q: Bei Holstein Kiel trugen Sie die Acht.", "A: Ja."], "Holstein Kiel: former"),
        (["Q: Bei Holstein Kiel waren Sie Kapitän, hier nicht.", "A: Hier gibt es bessere."], "Holstein Kiel: former"),
        (["Q: Warum hat es bei Holstein Kiel nicht geklappt?", "A: Ich war zu jung."], "Holstein Kiel: former"),
        (["Q: Holstein Kiel ließ Sie ziehen.", "A: Ja, für nichts."], "Holstein Kiel: former"),
        (["Q: Holstein Kiel war 2019 Ihre erste Profistation.", "A: Ja."], "Holstein Kiel: former 2019–"),
        (
            ["Q: Nach zwei Jahren in der U19 von Holstein Kiel kamen Sie nach Meppen.", "A: Ja."],
            "Holstein Kiel: former youth; SV Meppen: former youth",
        ),
    ],
)
def test_stations(turns: list[str], expected: str) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == expected


@pytest.mark.parametrize(
    "turns",
    [
        ["Q: Ihr Bruder ist Torwart beim Husumer SV.", "A: Hinnerk, ja, der Verrückte."],
        ["Q: Was sagen Sie zum Los Hannover 96?", "A: Hannover 96 ist ein Brocken."],
        ["Q: Am Wochenende kommt Hannover 96.", "A: Die haben 40 Punkte, wir 41."],
        ["Q: Zuletzt gab es ein 0:4 bei Hannover 96.", "A: Das war ein gebrauchter Tag."],
        ["Q: Gegen Hannover 96 trafen Sie doppelt, bei Holstein Kiel sahen Sie Rot.", "A: So ist Fußball."],
        ["Q: Hannover 96 soll mitbieten.", "A: Fragen Sie meinen Berater."],
        ["Q: Gab es im Sommer Anfragen?", "A: Hannover 96 hat angerufen, aber ich habe hier Vertrag."],
        ["Q: Gab es im Sommer Anfragen?", "A: Zwei. Hannover 96 und Holstein Kiel."],
        ["Q: Wohin würden Sie nie wechseln?", "A: Zu Hannover 96."],
        ["Q: Ihr Verein als Kind?", "A: Werder Bremen. Mit Schal und allem."],
        ["Q: Was lief im Fernsehen?", "A: Werder Bremen gegen Hannover 96, immer."],
        ["Q: Ihre Frau?", "A: Die arbeitet in der Geschäftsstelle von Werder Bremen."],
        ["Q: Ihr Trainer Uwe Brandis hat zuvor Holstein Kiel trainiert.", "A: Ja."],
        ["Q: Uwe Brandis, Ihr Trainer, war Co-Trainer bei Holstein Kiel.", "A: Ja."],
        ["Q: Ein Vorbild für den Verein?", "A: Wie Werder Bremen mit Talenten umgeht, das gefällt mir."],
        ["Q: Wie haben Sie das Finale gesehen?", "A: Auf dem Sofa, ich war für Werder Bremen."],
        ["Q: Der schönste Auswärtsblock?", "A: Der von Hannover 96."],
        ["Q: Wen möchten Sie im Pokal?", "A: Den FC Bayern, zu Hause."],
        ["Q: Sie haben ein Probetraining bei Leeds United absolviert.", "A: Eine Woche Regen."],
        ["Q: Der Wechsel zu Hannover 96 ist geplatzt.", "A: An der Ablöse, ja."],
    ],
)
def test_nothing_but_the_present_club(turns: list[str]) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == ""


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ["Q: Sie haben einen Bruder, Hinnerk.", "A: Er kickt beim Husumer SV, dritte Herren."],
            "Hinnerk @ Husumer SV: current",
        ),
        (
            [
                "Q: Mit wem telefonieren Sie oft?",
                "A: Mit Tom Behn, der ist jetzt in Kiel, bei Holstein Kiel, und friert.",
            ],
            "Tom Behn @ Holstein Kiel: current",
        ),
        (
            ["Q: Mit wem telefonieren Sie oft?", "A: Mit meinem Kumpel Tom Behn von Hannover 96."],
            "Tom Behn @ Hannover 96: current",
        ),
        (
            ["Q: Ihr stärkster Gegenspieler?", "A: Tom Behn. Damals bei Holstein Kiel, heute Trainer."],
            "Tom Behn @ Holstein Kiel: former",
        ),
        (
            ["Q: Tom Behn wechselte im Januar nach Kiel.", "A: Holstein Kiel kann sich freuen."],
            "Tom Behn @ Holstein Kiel: current 2025–",
        ),
        (
            ["Q: Wer ist der Beste, mit dem Sie je gespielt haben?", "A: Tom Behn, bei Hannover 96. Der konnte alles."],
            "Tom Behn @ Hannover 96: former",
        ),
        (["Q: Ihr Opa spielte auch.", "A: Opa Karl, ja, Mittelläufer beim Husumer SV."], "Karl @ Husumer SV: former"),
        (["Q: Ihr Vater Jörn stand bei Holstein Kiel im Tor.", "A: Bis 1998, ja."], "Jörn @ Holstein Kiel: former"),
    ],
)
def test_others(turns: list[str], expected: str) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == expected
