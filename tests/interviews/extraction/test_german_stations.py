"""German answers about clubs beside a present one: first clubs, moves, loans, years; team-mates and relatives."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.stations import told

PRESENT = "L: Jaro Lindhoff (Werder Bremen) lacht."
HELD = "Werder Bremen: current"  # what PRESENT says


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (["Q: Wo hat alles begonnen?", "A: Beim Husumer SV. Mein Onkel war da Platzwart."], "Husumer SV: former youth"),
        (
            ["Q: Wie sind Sie zum Fußball gekommen?", "A: Mein Opa hat mich mit vier beim Husumer SV angemeldet."],
            "Husumer SV: former youth",
        ),
        (
            ["Q: Wie sind Sie zum Fußball gekommen?", "A: In der F-Jugend vom Husumer SV stand ich im Tor."],
            "Husumer SV: former youth",
        ),
        (["Q: Heimatverein?", "A: Husumer SV, was sonst."], "Husumer SV: former youth"),
        (["Q: Ausgebildet wurden Sie bei Holstein Kiel.", "A: Ja, von der U15 an."], "Holstein Kiel: former youth"),
        (["Q: Sie kommen aus dem Nachwuchs von Holstein Kiel.", "A: Genau."], "Holstein Kiel: former youth"),
        (["Q: Sie haben die Jugend von Holstein Kiel durchlaufen.", "A: Ja, alles."], "Holstein Kiel: former youth"),
        (
            ["Q: Und mit 14?", "A: Da stand Holstein Kiel vor der Tür, und ich zog ins Internat."],
            "Holstein Kiel: former youth",
        ),
        (
            ["Q: Und dann?", "A: Mit 14 ging's zu Holstein Kiel, erst U15, dann U17, dann U19."],
            "Holstein Kiel: former youth",
        ),
        (["Q: Und dann?", "A: Holstein Kiel hat mich aussortiert, mit 16."], "Holstein Kiel: former youth"),
        (
            [
                "Q: Und dann?",
                "A: In Kiel wurde ich nach der U17 nicht übernommen. Holstein Kiel wollte größere Spieler.",
            ],
            "Holstein Kiel: former",
        ),
        (
            ["Q: 2019 ging es weg aus Kiel.", "A: Ja, zu Alemannia Aachen, vierte Liga. Drei Jahre, die besten."],
            "Alemannia Aachen: former 2019–2022; Werder Bremen: current 2022–",
        ),
        (
            ["Q: 2019 wechselten Sie zu Alemannia Aachen.", "A: Drei Jahre bin ich geblieben, dann kam der SV Meppen."],
            "Alemannia Aachen: former 2019–2022; SV Meppen: former 2022–",
        ),
        (
            ["Q: Vor zwei Jahren haben Sie Alemannia Aachen verlassen.", "A: Schweren Herzens."],
            "Alemannia Aachen: former –2023; Werder Bremen: current 2023–",
        ),
        (["Q: Sie spielten vier Jahre lang für Alemannia Aachen.", "A: Und wie!"], "Alemannia Aachen: former"),
        (
            ["Q: Warum sind Sie 2021 ausgerechnet zum SV Meppen gegangen?", "A: Wegen des Trainers."],
            "SV Meppen: former 2021–",
        ),
        (
            ["Q: Der Schritt von Hannover 96 zum SV Meppen war mutig.", "A: Ich habe gespielt, das zählt."],
            "Hannover 96: former; SV Meppen: former",
        ),
        (
            ["Q: Bei Hannover 96 kamen Sie nicht zum Zug.", "A: Stimmt, zwei Einsätze in zwei Jahren."],
            "Hannover 96: former",
        ),
        (
            [
                "Q: In Hannover lief es nicht rund.",
                "A: Bei 96 war ich nie richtig fit. Hannover 96 war trotzdem wichtig.",
            ],
            "Hannover 96: former",
        ),
        (
            [
                "Q: Sie waren auch im Ausland.",
                "A: Zwei Jahre Leeds United, ja. Mein Englisch ist seitdem nordenglisch.",
            ],
            "Leeds United: former",
        ),
        (
            ["Q: Sie waren auch im Ausland.", "A: In England, bei Leeds United, von 2018 bis 2020."],
            "Leeds United: former 2018–2020",
        ),
        (
            ["Q: Ihre schönste Zeit?", "A: Bei Alemannia Aachen, ohne Frage. Der Tivoli ist mein Wohnzimmer."],
            "Alemannia Aachen: former",
        ),
        (["Q: Größter Fehler?", "A: Dass ich 2019 zu Hannover 96 gegangen bin."], "Hannover 96: former 2019–"),
        (["Q: Ihr erstes Profispiel?", "A: Mit 18 für Holstein Kiel, in Sandhausen."], "Holstein Kiel: former"),
        (["Q: Wo wurden Sie Profi?", "A: Bei Holstein Kiel, 2017."], "Holstein Kiel: former"),
        (["Q: Den ersten Profivertrag bekamen Sie bei Holstein Kiel.", "A: Mit 18, ja."], "Holstein Kiel: former"),
        (
            ["Q: Mit Alemannia Aachen sind Sie 2021 aufgestiegen.", "A: Ein Sommer zum Einrahmen."],
            "Alemannia Aachen: former",
        ),
        (
            ["Q: Als Sie noch in Kiel spielten, waren Sie Zehner.", "A: Ja, bei Holstein Kiel war das so."],
            "Holstein Kiel: former",
        ),
        (
            ["Q: Vergangene Saison waren Sie an den SV Meppen ausgeliehen.", "A: Ein gutes Jahr."],
            "SV Meppen: former 2024–2025",
        ),
        (
            ["Q: Die Rückrunde 2023 haben Sie beim SV Meppen verbracht.", "A: Auf Leihbasis, ja."],
            "SV Meppen: former 2023–2023",
        ),
        (["Q: Letzte Station vor Werder?", "A: SV Meppen, ein Jahr."], "SV Meppen: former"),
        (
            ["Q: Seit wann sind Sie hier?", "A: Seit 2022. Vorher war ich beim SV Meppen."],
            "SV Meppen: former –2022; Werder Bremen: current 2022–",
        ),
        (
            ["Q: Sie sind 2022 vom SV Meppen gekommen.", "A: Stimmt, für kleines Geld."],
            "SV Meppen: former –2022; Werder Bremen: current 2022–",
        ),
        (
            [
                "Q: Wo waren Sie davor?",
                "A: Erst Husum, Husumer SV, dann die Akademie von Holstein Kiel, dann gleich Werder.",
            ],
            "Holstein Kiel: former youth; Husumer SV: former youth",
        ),
        (
            ["Q: Ihr Weg?", "A: Husumer SV, Holstein Kiel, SV Meppen, Werder. In der Reihenfolge."],
            "Holstein Kiel: former; Husumer SV: former; SV Meppen: former",
        ),
    ],
)
def test_stations(turns: list[str], expected: str) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == expected


@pytest.mark.parametrize(
    "turns",
    [
        ["Q: War der Schritt von Hannover 96 zum SV Meppen ein Rückschritt?", "A: Nein, ich habe gespielt."],
        ["Q: Wie lange läuft Ihr Vertrag bei Werder?", "A: Bis 2027."],
        ["Q: Am Freitag geht es zum SV Meppen.", "A: Da müssen wir kratzen und beißen."],
        ["Q: Gegen den SV Meppen saßen Sie draußen.", "A: Leider."],
        ["Q: Der SV Meppen ist Tabellenführer.", "A: Verdient. Der SV Meppen spielt den besten Fußball."],
        ["Q: Im Sommer wollte Sie der SV Meppen verpflichten.", "A: Ich habe hier noch viel vor."],
        ["Q: Sie standen kurz vor einem Wechsel zum SV Meppen.", "A: Das stand nie zur Debatte."],
        ["Q: Mit dem SV Meppen gab es Gespräche.", "A: Gespräche gibt es viele."],
        ["Q: Ihr Sohn ist Bayern-Fan.", "A: Der FC Bayern hat eben die schöneren Trikots."],
        ["Q: Wen sehen Sie gern?", "A: Leeds United. Wie die pressen!"],
        ["Q: Wer wird Meister?", "A: Der FC Bayern, wer sonst."],
        ["Q: Traumverein?", "A: Leeds United."],
        ["Q: Wohin geht die Reise im Sommer?", "A: Holstein Kiel ist es jedenfalls nicht."],
        ["Q: Ihr erstes Stadionerlebnis?", "A: Mit Opa bei Holstein Kiel, 2009, gegen St. Pauli."],
        ["Q: Ihr Tor des Lebens?", "A: Der Volley beim SV Meppen."],
        ["Q: Ihr Vater?", "A: Der hat bei Alemannia Aachen die Jugend trainiert."],
        ["Q: Ihr Trainer Uwe Brandis kam von Alemannia Aachen.", "A: Ein harter Hund."],
        ["Q: Ihr Lieblingsstadion?", "A: Das vom SV Meppen. Herrlich altmodisch."],
        ["Q: Haben Sie mal für Holstein Kiel gespielt?", "A: Nein, nie."],
        ["Q: Würden Sie gern zu Holstein Kiel zurückkehren?", "A: Vielleicht."],
        [
            "Q: Sie haben beim SV Meppen zweimal getroffen.",
            "A: Am Samstag lief es einfach, in Meppen gewinnt man nicht oft.",
        ],
        ["Q: Was bleibt vom Spiel beim SV Meppen?", "A: Blaue Flecken."],
    ],
)
def test_nothing_but_the_present_club(turns: list[str]) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == ""


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ["Q: Mit wem wohnen Sie zusammen?", "A: Mit Ole Fedders, der ist im Winter vom SV Meppen gekommen."],
            "Ole Fedders @ SV Meppen: former; Ole Fedders @ Werder Bremen: current",
        ),
        (
            ["Q: Haben Sie noch Kontakt?", "A: Zu Ole Fedders, der inzwischen bei Hannover 96 unter Vertrag steht."],
            "Ole Fedders @ Hannover 96: current",
        ),
        (["Q: Ihr Bruder spielt auch.", "A: Ja, Tammo ist Sechser beim Husumer SV."], "Tammo @ Husumer SV: current"),
        (
            ["Q: Geschwister?", "A: Ein Bruder, Tammo. Kickt in der Kreisliga für den Husumer SV."],
            "Tammo @ Husumer SV: current",
        ),
        (
            ["Q: Geschwister?", "A: Meine Schwester Wiebke schnürt die Schuhe für die Frauen vom Husumer SV."],
            "Wiebke @ Husumer SV: current",
        ),
        (
            ["Q: Bester Gegenspieler?", "A: Nils Worpitz vom SV Meppen. Eine Klette."],
            "Nils Worpitz @ SV Meppen: current",
        ),
        (
            ["Q: Bester Gegenspieler?", "A: Nils Worpitz, damals noch beim SV Meppen."],
            "Nils Worpitz @ SV Meppen: former",
        ),
        (
            ["Q: Ihr Vater war Profi.", "A: Dirk Lindhoff, genau, 120 Spiele für Alemannia Aachen."],
            "Dirk Lindhoff @ Alemannia Aachen: former",
        ),
        (
            ["Q: Ihr Cousin Nils Worpitz ist Torhüter bei Hannover 96.", "A: Der Bessere von uns."],
            "Nils Worpitz @ Hannover 96: current",
        ),
    ],
)
def test_others(turns: list[str], expected: str) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == expected
