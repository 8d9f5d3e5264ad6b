"""German clubs told in passing: old team-mates, so many years, luck tried somewhere, a choice, one club's loss."""

from __future__ import annotations

import pytest

from interviews.extraction.pipeline import with_careers
from tests.interviews.extraction.readings import reading
from tests.interviews.extraction.stations import told
from tests.interviews.extraction.test_german_stations import HELD, PRESENT


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (["Q: Am Samstag kommt Holstein Kiel.", "A: Ein harter Gegner."], ""),
        (["Q: Gab es einen Ruf von Holstein Kiel?", "A: Nein."], ""),
        (["Q: Wie lief es?", "A: Mein Kumpel von Holstein Kiel rief an."], ""),
        (["Q: Treffen Sie Ihre Ex-Kollegen von Holstein Kiel?", "A: Ja, oft."], "Holstein Kiel: former"),
        (["Q: Und sonst?", "A: Mit den alten Mitspielern von Bergdorf feiere ich."], ""),
        (["Q: Und dann?", "A: Nach vier Jahren Holstein Kiel war ich müde."], "Holstein Kiel: former"),
        (
            ["Q: Und dann?", "A: Zwischen Rügen und Sylt bin ich für Holstein Kiel aufgelaufen."],
            "Holstein Kiel: former",
        ),
        (["Q: Und dann?", "A: 2020 habe ich mein Glück bei Holstein Kiel versucht."], "Holstein Kiel: former 2020–"),
        (["Q: Warum fiel 2019 die Wahl auf Holstein Kiel?", "A: Die See."], "Holstein Kiel: former 2019–"),
        (["Q: Letzter Verein vor Bremen?", "A: Holstein Kiel."], "Holstein Kiel: former"),
        (["Q: Erster Verein?", "A: Der Husumer SV."], "Husumer SV: former youth"),
        (
            ["Q: Und dann?", "A: 2017 kam der Ruf von Holstein Kiel, ich habe nicht gezögert."],
            "Holstein Kiel: former 2017–",
        ),
        (
            ["Q: 2023 eiste Sie Werder Bremen von Holstein Kiel los.", "A: Ja."],
            "Holstein Kiel: former –2023; Werder Bremen: current 2023–",
        ),
        (
            ["Q: Ja?", "A: Werder Bremen hat mir 2023 einen Vertrag gegeben, als ich von Holstein Kiel kam."],
            "Holstein Kiel: former –2023; Werder Bremen: current 2023–",
        ),
        (
            ["Q: Ja?", "A: Nach dem Abstieg mit Holstein Kiel hat mich Hannover 96 verpflichtet."],
            "Hannover 96: former; Holstein Kiel: former",
        ),
        (["Q: Klub im Herzen, neben Werder?", "A: Holstein Kiel."], ""),
        (["Q: Und daheim?", "A: Mein Sohn Fiete ist Trainer geworden, bei Holstein Kiel."], ""),
        (
            ["Q: Erster Verein?", "A: Husumer SV, von der U9 bis zur U15. 2012 war Schluss."],
            "Husumer SV: former youth –2012",
        ),
        (
            ["Q: Und dann?", "A: Holstein Kiel. Vier Jahre Internat. 2019 wären wir fast Meister geworden."],
            "Holstein Kiel: former youth",
        ),
        (
            ["Q: Ja?", "A: Von 2012 bis 2014 war ich bei Holstein Kiel, danach beim Husumer SV. Gut so."],
            "Holstein Kiel: former 2012–2014; Husumer SV: former 2014–",
        ),
        (
            ["Q: Idol?", "A: Ole Fedders. Ein Linksfuß, der für Holstein Kiel spielte."],
            "Ole Fedders @ Holstein Kiel: former",
        ),
        (["Q: Idol?", "A: Einer, der mal für Holstein Kiel spielte."], ""),
        (
            ["Q: Ja?", "A: Mein Onkel Ole Fedders, der für Holstein Kiel spielte."],
            "Ole Fedders @ Holstein Kiel: former",
        ),
        (
            ["Q: Ja?", "A: Kiels Torwart Ole Fedders hielt.", "Q: Und?", "A: Holstein Kiel gewann."],
            "Ole Fedders @ Holstein Kiel: current",
        ),
        (
            ["Q: Mit wem haben Sie am liebsten zusammengespielt?", "A: Mit Ole Fedders vom Husumer SV."],
            "Ole Fedders @ Husumer SV: former",
        ),
        (["Q: Ja?", "A: In Kiel haben wir neulich gewonnen, als wir dort im Regen gespielt haben."], ""),
        (
            ["Q: Und nach Holstein Kiel?", "A: Schade um das Geld. Im Nachwuchs habe ich dort alles durchlaufen."],
            "Holstein Kiel: former youth",
        ),
        (["Q: Wer brachte Sie hin?", "A: Meine Oma hat mich beim Husumer SV abgegeben."], "Husumer SV: former youth"),
        (
            ["Q: Ja?", "A: 2012 kam ich zu Holstein Kiel. Danach habe ich beim Husumer SV gespielt, bis 2016."],
            "Holstein Kiel: former 2012–; Husumer SV: former –2016",
        ),
        (
            ["Q: Sie kamen 2019 von Holstein Kiel, nach drei Jahren.", "A: Ja."],
            "Holstein Kiel: former 2016–2019; Werder Bremen: current 2019–",
        ),
        (
            ["Q: Gelernt haben Sie bei Holstein Kiel.", "A: Sechs Jahre Jugend, bis 2018. Es war schön."],
            "Holstein Kiel: former youth 2012–2018",
        ),
        (
            ["Q: Zukunft?", "A: Im Januar gehe ich zu Holstein Kiel."],
            "Holstein Kiel: future 2026–; Werder Bremen: current –2026",
        ),
        (["Q: Wie kommt ein Junge vom Land zu Werder?", "A: Zu Fuß."], ""),
        (["Q: Und davor?", "A: Davor war ich in Kiel zum Probetraining.", "Q: Holstein Kiel?", "A: Nichts."], ""),
        (
            ["Q: 2012 kamen Sie zu Holstein Kiel.", "A: Zwei Jahre später ging ich zu Hannover 96."],
            "Hannover 96: former 2014–; Holstein Kiel: former 2012–2014",
        ),
        (
            ["Q: 2012 kamen Sie zu Holstein Kiel.", "A: Im Jahr darauf ging ich zu Hannover 96."],
            "Hannover 96: former 2013–; Holstein Kiel: former 2012–2013",
        ),
        (
            ["Q: 2012 kamen Sie zu Holstein Kiel.", "A: Im selben Sommer ging ich noch zu Hannover 96."],
            "Hannover 96: former 2012–; Holstein Kiel: former 2012–2012",
        ),
        (["Q: Ja?", "A: 2019 ging es los bei Holstein Kiel."], "Holstein Kiel: former 2019–"),
        (
            ["Q: Zwischendurch waren Sie weg.", "A: Holstein Kiel! Geliehen, ein halbes Jahr, Frühling 2021."],
            "Holstein Kiel: former 2021–2021",
        ),
        (
            ["Q: Wie war die Leihe?", "A: Bei Holstein Kiel lernte ich viel."],
            "Holstein Kiel: former",
        ),
        (
            ["Q: Ja?", "A: 2010 bin ich zu Holstein Kiel. Das sollte ein Jahr dauern und wurden sechs."],
            "Holstein Kiel: former 2010–2016",
        ),
        (
            ["Q: 2022 von Holstein Kiel zu Werder. Warum?", "A: Darum."],
            "Holstein Kiel: former –2022; Werder Bremen: current 2022–",
        ),
        (
            ["Q: Und dann?", "A: 2015 zu Holstein Kiel, und 2019 war ich wieder da."],
            "Holstein Kiel: former 2015–2019; Werder Bremen: current 2019–",
        ),
        (["Q: Ja?", "A: Spielen darf ich dort seit 2020, bei Werder."], "Werder Bremen: current 2020–"),
        (["Q: Ja?", "A: Zum Kader der Auswahl gehöre ich hier seit 2020, ja, dabei, seit langem."], ""),
        (["Q: Und Holstein Kiel?", "A: Ich habe dort vier Jahre gespielt."], "Holstein Kiel: former"),
        (["Q: Ja?", "A: Ab Sommer spiele ich für Holstein Kiel."], "Holstein Kiel: future"),
        (["Q: Ja?", "A: Ich stamme von der Küste, aus der Jugend von Holstein Kiel."], "Holstein Kiel: former youth"),
        (["Q: Von 2012 bis 2015 waren Sie bei Holstein Kiel.", "A: Ja."], "Holstein Kiel: former 2012–2015"),
        (
            ["Q: 2024 parkte Werder Bremen Sie bei Holstein Kiel.", "A: Ja."],
            "Holstein Kiel: former 2024–",
        ),
        (
            ["Q: Und Hannover 96?", "A: Eine gute Zeit. Dorthin kam ich 2015 von Holstein Kiel."],
            "Hannover 96: former 2015–; Holstein Kiel: former –2015",
        ),
        (["Q: Und Holstein Kiel?", "A: Dorthin kam ich 2015 von Holstein Kiel II."], "Holstein Kiel: former"),
        (["Q: Ja?", "A: Ein Späher von Holstein Kiel nahm mich mit."], "Holstein Kiel: former"),
        (
            ["Q: Ja?", "A: Zur neuen Saison schließe ich mich Holstein Kiel an."],
            "Holstein Kiel: future 2026–; Werder Bremen: current –2026",
        ),
        (
            ["Q: Wer?", "A: Mit Ole Fedders. Wir haben bei Holstein Kiel zusammen gewohnt und gespielt."],
            "Holstein Kiel: former; Ole Fedders @ Holstein Kiel: former",
        ),
        (["Q: Und dann?", "A: Holstein Kiel war 2014 meine Rettung. Drei Jahre."], "Holstein Kiel: former 2014–2017"),
        (
            ["Q: Ja?", "A: Ole Fedders ist einer, der noch für Holstein Kiel spielte."],
            "Ole Fedders @ Holstein Kiel: former",
        ),
        (["Q: Ja?", "A: Mein Onkel ist einer, der noch für Holstein Kiel spielte."], ""),
        (
            ["Q: Wie war die Leihe?", "A: In Kiel gespielt, immer.", "Q: Holstein Kiel?", "A: Ja."],
            "Holstein Kiel: former",
        ),
        (
            [
                "Q: 2015 kamen Sie zu Hannover 96.",
                "A: Danach habe ich in Kiel gespielt.",
                "Q: Holstein Kiel?",
                "A: Ja.",
            ],
            "Hannover 96: former 2015–; Holstein Kiel: former",
        ),
        (
            [
                "Q: 2012 kamen Sie zu Holstein Kiel.",
                "A: Ja.",
                "Q: Titel?",
                "A: Den Pokal habe ich mit Holstein Kiel geholt.",
            ],
            "Holstein Kiel: former 2012–",
        ),
        (
            ["Q: Und dann?", "A: Zwei Jahre bei Holstein Kiel, danach in die Akademie von Hannover 96."],
            "Hannover 96: former youth; Holstein Kiel: former youth",
        ),
        (
            ["Q: Ja?", "A: Im Juli ziehe ich weiter zu Holstein Kiel."],
            "Holstein Kiel: future 2026–; Werder Bremen: current –2026",
        ),
    ],
)
def test_wordings(turns: list[str], expected: str) -> None:
    assert told(PRESENT, *turns, leaving_out=HELD) == expected


def test_a_list_of_clubs_without_years_tells_no_moves() -> None:
    assert told(PRESENT, "Q: Ihr Weg?", "A: Bisherige Vereine: Husumer SV, Holstein Kiel", leaving_out=HELD) == (
        "Holstein Kiel: former; Husumer SV: former"
    )


def test_one_of_two_does_not_go_on_about_the_other() -> None:
    found = with_careers(
        reading(
            "L: Jaro Lindhoff und Bent Harms spielen für Werder Bremen.",
            "Q: Bent, Sie waren auch woanders.",
            "A Bent Harms: Bei Holstein Kiel.",
            "A Jaro Lindhoff: 2016 war das.",
            subject="Jaro Lindhoff / Bent Harms",
        )
    ).chronicle.stations
    assert {(one.who.name, one.since) for one in found if one.club.name == "Holstein Kiel"} == {("Bent Harms", None)}
