"""German careers told across sentences and turns: who came from where, loans without a word of both clubs, years."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.stations import told

PRESENT = "L: Jaro Lindhoff (Werder Bremen) lacht."
HELD = "Werder Bremen: current"  # what PRESENT says


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (
            "Hannover 96 hat Sie im Januar bis zum Sommer verliehen.",
            "Ja.",
            "Hannover 96: current; Werder Bremen: loan 2025–2026",
        ),
        (
            "Ja?",
            "2016/17 war ich an der Küste, bei Holstein Kiel.",
            "Holstein Kiel: former 2016–2017",
        ),
        ("Ja?", "Ein halbes Jahr Leihe zu Holstein Kiel, Frühjahr 2019.", "Holstein Kiel: former 2019–2019"),
        ("Dann wechselten Sie zu Holstein Kiel.", "2016, ablösefrei.", "Holstein Kiel: former 2016–"),
        ("Profi wurden Sie in Kiel, bei Holstein Kiel.", "2016, genau.", "Holstein Kiel: former first_team 2016–"),
        (
            "Bei Holstein Kiel war dann Schluss.",
            "2019, ja.",
            "Holstein Kiel: former –2019",
        ),
        (
            "Ihr Weg?",
            "Stationen: Husumer SV, Holstein Kiel (2015–2019), Werder Bremen (seit 2019).",
            "Holstein Kiel: former 2015–2019; Husumer SV: former –2015; Werder Bremen: current 2019–",
        ),
        ("Und er?", "Ole Fedders kenne ich aus Kiel, von Holstein Kiel.", "Ole Fedders @ Holstein Kiel: former"),
        (
            "Und er?",
            "Mit Ole Fedders habe ich bei Holstein Kiel zusammengespielt.",
            "Holstein Kiel: former; Ole Fedders @ Holstein Kiel: former",
        ),
        ("Ja?", "Holstein Kiel war gut zu mir. Nach Kiel folgte ein Jahr ohne Verein.", "Holstein Kiel: former"),
        ("Ja?", "Vom Husumer SV wurde ich mit dreizehn verpflichtet.", "Husumer SV: former youth"),
        ("Ja?", "Ich bin gebürtig aus Kiel, Holstein Kiel war mir immer fern.", ""),
        ("Ja?", "Ich komme aus Kiel. Bei Holstein Kiel war ich drei Jahre.", "Holstein Kiel: former"),
        ("Ja?", "Vom Husumer SV weiß ich nichts.", ""),
        ("Ja?", "Ein anderer Verein: Holstein Kiel.", ""),
        ("Und hinten?", "Im Tor stand Ole Fedders, heute Holstein Kiel.", "Ole Fedders @ Holstein Kiel: current"),
        ("Und hinten?", "Im Tor stand Ole Fedders, damals noch Holstein Kiel.", "Ole Fedders @ Holstein Kiel: former"),
        ("Ja?", "Holstein Kiel besitzt noch Rechte an mir.", "Holstein Kiel: current"),
        ("Ja?", "Holstein Kiel war für mich eine gute Zeit.", "Holstein Kiel: former"),
        ("Und dann?", "Danach Holstein Kiel, abgelehnt.", ""),
        ("Ja?", "Mit Holstein Kiel sind wir aufgestiegen.", "Holstein Kiel: former"),
        ("Wann ging es los?", "Mit fünf, beim Husumer SV, weil der Papa dort Zeugwart war.", "Husumer SV: former"),
        ("Wann ging es los?", "Papa stand beim Husumer SV im Tor.", ""),
        (
            "Ja?",
            "2019 wechselte ich zu Holstein Kiel. 2020 ging ich zu Alemannia Aachen. 2022 kehrte ich zu Kiel zurück.",
            "Alemannia Aachen: former 2020–2022; Holstein Kiel: former 2019–2020",
        ),
        (
            "Ja?",
            "Vergangene Saison war ich bei Holstein Kiel.",
            "Holstein Kiel: former 2024–2025",
        ),
        (
            "Ja?",
            "In der Rückrunde der vergangenen Saison war ich bei Holstein Kiel.",
            "Holstein Kiel: former 2025–2025",
        ),
        (
            "Und dann?",
            "Zwei Jahre bei Holstein Kiel, danach drei bei Alemannia Aachen.",
            "Alemannia Aachen: former; Holstein Kiel: former",
        ),
        ("Verliehen?", "Einmal, an Holstein Kiel, für ein Jahr.", "Holstein Kiel: former"),
        (
            "Wohin im Sommer?",
            "Ich wechsle im Sommer zu Holstein Kiel.",
            "Holstein Kiel: future 2026–; Werder Bremen: current –2026",
        ),
        (
            "Seit wann sind Sie hier?",
            "Seit 2021. Davor war ich bei Holstein Kiel.",
            "Holstein Kiel: former –2021; Werder Bremen: current 2021–",
        ),
        ("Wie lange sind Sie noch hier?", "Bis Juni, dann endet die Leihe.", "Werder Bremen: loan –2026"),
    ],
)
def test_turns(question: str, answer: str, expected: str) -> None:
    assert told(PRESENT, f"Q: {question}", f"A: {answer}", leaving_out=HELD) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ["L: Jaro Lindhoff stammt aus der Jugend des Husumer SV.", "Q: Ja?", "A: Dann ging ich zu Holstein Kiel."],
            "Holstein Kiel: current; Husumer SV: former youth",
        ),
        (["Q: Ja?", "A: Ich bin seit 13 Jahren im Verein."], ""),
        (
            ["L: Torwart Jaro Lindhoff (26) und Stürmer Ole Fedders (21) vom SV Meppen wohnen zusammen."],
            "Ole Fedders @ SV Meppen: current; SV Meppen: current",
        ),
        (
            [PRESENT, "Q: Und Holstein Kiel?", "A: Nie da gewesen. Ich gehöre hier zum Inventar, seit 2021."],
            "Werder Bremen: current 2021–",
        ),
        (["L: Holstein Kiel, Jaro Lindhoff und Ole Fedders: das passt.", "Q: Ja?", "A: Ja."], ""),
        (
            ["L: Jaro Lindhoff spielt für Holstein Kiel. Davor lagen vier Jahre bei Alemannia Aachen."],
            "Alemannia Aachen: former; Holstein Kiel: current",
        ),
        (["L: Der Vater war Torwart bei Holstein Kiel.", "Q: Ja?", "A: Ja."], ""),
        (
            ["L: Werder Bremen hat ihn: Jaro Lindhoff.", "L: Von 2016 bis 2019 Liebling bei Holstein Kiel."],
            "Holstein Kiel: former 2016–2019",
        ),
        (
            ["L: Im Oktober hat Holstein Kiel noch einmal zugegriffen. Jaro Lindhoff ist da.", "Q: Ja?", "A: Ja."],
            "Holstein Kiel: current 2025–",
        ),
        (["L: Jaro Lindhoff traf doppelt für Holstein Kiel.", "Q: Ja?", "A: Ja."], "Holstein Kiel: current"),
        (
            ["Q: Ja?", "A: 2020 ging ich von Holstein Kiel zu Hannover 96."],
            "Hannover 96: current 2020–; Holstein Kiel: former –2020",
        ),
        (["L: Der Sohn ist heute bei Holstein Kiel.", "Q: Ja?", "A: Ja."], "Holstein Kiel: current"),
        (
            ["L: Hannover 96 hat Jaro Lindhoff für eine Saison an Holstein Kiel verliehen.", "Q: Ja?", "A: Ja."],
            "Hannover 96: current; Holstein Kiel: loan 2025–2026",
        ),
        (
            ["L: Jaro Lindhoff spielt in der U17 von Hannover 96.", "Q: Vorher?", "A: Vorher Husumer SV."],
            "Hannover 96: current youth; Husumer SV: former youth",
        ),
    ],
)
def test_without_a_present_club(turns: list[str], expected: str) -> None:
    assert told(*turns, leaving_out=HELD) == expected
