"""German leads and questions about clubs: where somebody plays, played and will play, and what is none of it."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.stations import told


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (["L: Jaro Lindhoff steht seit zwei Jahren bei Holstein Kiel unter Vertrag."], "Holstein Kiel: current 2023–"),
        (["L: Jaro Lindhoff, 22, Linksverteidiger von Hannover 96, hat einen Hund."], "Hannover 96: current"),
        (["L: Im Trikot von Hannover 96 fühlt sich Jaro Lindhoff wohl."], "Hannover 96: current"),
        (["L: Jaro Lindhoff schnürt seit Sommer die Schuhe für Holstein Kiel."], "Holstein Kiel: current 2025–"),
        (["L: Seit Januar läuft Jaro Lindhoff für Holstein Kiel auf."], "Holstein Kiel: current 2025–"),
        (["L: Jaro Lindhoff, Kapitän und Abwehrchef bei Alemannia Aachen, redet gern."], "Alemannia Aachen: current"),
        (["L: Der Kieler Stürmer Jaro Lindhoff erklärt, warum er Holstein Kiel liebt."], "Holstein Kiel: current"),
        (
            ["L: Als Jaro Lindhoff vor zwei Jahren von Hannover 96 zum Husumer SV wechselte, war er 19."],
            "Hannover 96: former –2023; Husumer SV: current 2023–",
        ),
        (["L: Holstein Kiel hat sich die Dienste von Jaro Lindhoff bis 2028 gesichert."], "Holstein Kiel: current"),
        (
            ["L: Ausgebildet wurde Jaro Lindhoff im Nachwuchs von Hannover 96, heute verteidigt er für Holstein Kiel."],
            "Hannover 96: former youth; Holstein Kiel: current",
        ),
        (
            ["L: Vor der Saison eiste Werder Bremen Jaro Lindhoff von Hannover 96 los. Der Stürmer erklärt sich."],
            "Hannover 96: former –2025; Werder Bremen: current 2025–",
        ),
        (
            ["L: Jaro Lindhoff ist der Dauerbrenner beim SV Meppen: keine Minute verpasst, kein Wort zu viel."],
            "SV Meppen: current",
        ),
        (["L: Wer beim SV Meppen ins Training kommt, trifft zuerst Jaro Lindhoff."], "SV Meppen: current"),
        (["L: Jaro Lindhoff hat beim SV Meppen bis 2027 verlängert."], "SV Meppen: current"),
        (
            [
                "L: Seit Sommer ist Jaro Lindhoff beim SV Meppen, davor trug der Linksfuß vier Jahre das Trikot "
                "von Hannover 96."
            ],
            "Hannover 96: former 2025–2025; SV Meppen: current 2025–",
        ),
        (
            [
                "L: Nach Stationen in Kiel, Aachen und Hannover ist Jaro Lindhoff beim SV Meppen gelandet. Für "
                "Holstein Kiel, Alemannia Aachen und Hannover 96 machte er 200 Spiele."
            ],
            "Alemannia Aachen: former; Hannover 96: former; Holstein Kiel: former; SV Meppen: current",
        ),
        (["L: Das Eigengewächs des SV Meppen, Jaro Lindhoff, ist erst 19."], "SV Meppen: current"),
        (["L: Jaro Lindhoff, 31, Abwehrspieler, SV Meppen."], "SV Meppen: current"),
        (["L: Der SV Meppen hat einen neuen Torwart: Jaro Lindhoff."], "SV Meppen: current"),
        (["L: Mit Jaro Lindhoff kam im Winter Ruhe in die Abwehr des SV Meppen."], "SV Meppen: current"),
        (
            ["L: Beim SV Meppen ist Jaro Lindhoff unumstritten. Früher lief er für Hannover 96 auf."],
            "Hannover 96: former; SV Meppen: current",
        ),
        (
            ["L: Jaro Lindhoff, derzeit vom SV Meppen an Alemannia Aachen ausgeliehen, vermisst das Emsland."],
            "Alemannia Aachen: loan; SV Meppen: current",
        ),
        (
            ["L: Jaro Lindhoff wechselt im Sommer vom SV Meppen zu Hannover 96."],
            "Hannover 96: future 2026–; SV Meppen: current –2026",
        ),
        (
            [
                "L: Für 200.000 Euro ging Jaro Lindhoff einst von Hannover 96 nach Aachen, heute spielt er für "
                "den SV Meppen."
            ],
            "Aachen: former; Hannover 96: former; SV Meppen: current",
        ),
        (
            [
                "L: 2021 tauschte Jaro Lindhoff das Trikot des FC Thun gegen das des SV Meppen.",
                "Q: Warum?",
                "A: Darum.",
            ],
            "FC Thun: former –2021; SV Meppen: current 2021–",
        ),
        (
            [
                "L: Jaro Lindhoff (23) ist seit Winter an den SV Meppen verliehen, sein Stammverein ist Hannover 96.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: current; SV Meppen: loan",
        ),
        (
            ["L: Hannover 96 hat Jaro Lindhoff bis zum Saisonende an den SV Meppen verliehen.", "Q: Ja?", "A: Ja."],
            "Hannover 96: current; SV Meppen: loan 2025–2026",
        ),
        (
            [
                "L: Der von Hannover 96 ausgeliehene Jaro Lindhoff hat sich beim SV Meppen festgespielt.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: current; SV Meppen: loan",
        ),
        (["L: Jaro Lindhoff ist vom SV Meppen nicht mehr wegzudenken.", "Q: Ja?", "A: Ja."], "SV Meppen: current"),
        (
            [
                "L: Jaro Lindhoff, Rückkehrer beim SV Meppen, hat in Hannover viel gelernt. Drei Jahre spielte er "
                "für Hannover 96.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: former; SV Meppen: current",
        ),
        (
            [
                "L: Beim SV Meppen ausgebildet, bei Hannover 96 gereift, bei Holstein Kiel angekommen: Jaro "
                "Lindhoff hat den langen Weg genommen.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: former; Holstein Kiel: current; SV Meppen: former youth",
        ),
        (
            [
                "L: Jaro Lindhoff verlässt den SV Meppen nach sechs Jahren und wechselt zu Hannover 96.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: future; SV Meppen: current",
        ),
        (
            [
                "L: Nach dem Abschied von Hannover 96 hat Jaro Lindhoff beim SV Meppen sein Glück gefunden.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: former; SV Meppen: current",
        ),
        (
            [
                "L: Name: Jaro Lindhoff",
                "L: Alter: 22",
                "L: Verein: SV Meppen",
                "L: Frühere Vereine: Husumer SV, Holstein Kiel (2015–2019)",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Holstein Kiel: former 2015–2019; Husumer SV: former 2015–2019; SV Meppen: current",
        ),
        (
            [
                "L: ZUR PERSON: Jaro Lindhoff, geboren 2001, spielte für Husumer SV, Holstein Kiel und Hannover "
                "96, seit 2023 SV Meppen.",
                "Q: Ja?",
                "A: Ja.",
            ],
            "Hannover 96: former; Holstein Kiel: former; Husumer SV: former; SV Meppen: current 2023–",
        ),
    ],
)
def test_leads(turns: list[str], expected: str) -> None:
    assert told(*turns) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ["Q: Wie ging es los?", "A: Mit sechs bin ich beim Husumer SV in den Verein eingetreten."],
            "Husumer SV: former youth",
        ),
        (
            ["Q: Wie ging es los?", "A: Meine ersten Schritte hab ich beim Husumer SV gemacht."],
            "Husumer SV: former youth",
        ),
        (["Q: Wie ging es los?", "A: Mein Heimatverein ist der Husumer SV."], "Husumer SV: former youth"),
        (
            ["Q: Wie ging es los?", "A: Das Kicken habe ich beim Husumer SV gelernt, ganz klassisch."],
            "Husumer SV: former youth",
        ),
        (
            ["Q: Wie ging es weiter?", "A: Mit vierzehn hat Hannover 96 angeklopft, und ich bin ins Internat gezogen."],
            "Hannover 96: former youth",
        ),
        (
            ["Q: Wie ging es weiter?", "A: Von der U13 bis zur U19 habe ich bei Hannover 96 gespielt."],
            "Hannover 96: former youth",
        ),
        (["Q: Sie haben drei Jahre bei Alemannia Aachen verbracht.", "A: Gute Jahre."], "Alemannia Aachen: former"),
        (["Q: Warum haben Sie Hannover 96 verlassen?", "A: Wegen der Einsatzzeiten."], "Hannover 96: former"),
        (
            ["Q: Nach zwei Jahren bei Hannover 96 zogen Sie weiter. Warum?", "A: Ich wollte spielen."],
            "Hannover 96: former",
        ),
        (["Q: Bei Alemannia Aachen kamen Sie nur auf vier Einsätze.", "A: Leider."], "Alemannia Aachen: former"),
        (
            ["Q: In Aachen waren Sie Stammspieler.", "A: Ja. Die Alemannia Aachen war eine gute Zeit."],
            "Alemannia Aachen: former first_team",
        ),
        (["Q: Sie sind Eigengewächs von Hannover 96.", "A: Seit der U9 dabei."], "Hannover 96: current"),
        (["Q: Ihr Vertrag bei Hannover 96 läuft 2027 aus.", "A: Ja."], "Hannover 96: current"),
        (["Q: Seit wann sind Sie bei Hannover 96?", "A: Seit 2020."], "Hannover 96: current 2020–"),
        (["Q: Wie lange spielen Sie schon für Hannover 96?", "A: Drei Jahre."], "Hannover 96: current"),
        (["Q: Sie stammen aus der Jugend des Husumer SV.", "A: Richtig."], "Husumer SV: former youth"),
        (["Q: Ihr erster Verein?", "A: Der Husumer SV."], "Husumer SV: former youth"),
        (["Q: Erster Klub?", "A: Husumer SV."], "Husumer SV: former youth"),
        (["Q: Aktueller Klub?", "A: Hannover 96."], "Hannover 96: current"),
        (["Q: Wo haben Sie vorher gespielt?", "A: Bei Alemannia Aachen."], "Alemannia Aachen: former"),
        (["Q: Woher kamen Sie?", "A: Von Alemannia Aachen."], "Alemannia Aachen: former"),
        (["Q: Und danach?", "A: Ich war noch kurz bei Alemannia Aachen."], "Alemannia Aachen: former"),
        (
            [
                "Q: Sie waren ausgeliehen.",
                "A: Ein halbes Jahr nach Aachen, ja. Bei Alemannia Aachen habe ich viel gelernt.",
            ],
            "Alemannia Aachen: former youth",
        ),
        (
            ["Q: Hannover 96 hat Sie in dieser Saison an Alemannia Aachen verliehen.", "A: Ja."],
            "Alemannia Aachen: loan 2025–; Hannover 96: current",
        ),
        (["Q: Ab Sommer spielen Sie für Holstein Kiel.", "A: Ich freue mich."], "Holstein Kiel: future"),
        (["Q: Sie haben gerade bei Hannover 96 bis 2028 verlängert.", "A: Ja."], "Hannover 96: current"),
        (["Q: Gegen Ihren Ex-Klub Hannover 96 haben Sie getroffen.", "A: Ohne Jubel."], "Hannover 96: former"),
    ],
)
def test_talk_without_a_lead(turns: list[str], expected: str) -> None:
    assert told(*turns) == expected


@pytest.mark.parametrize(
    "turns",
    [
        ["Q: Was gefällt Ihnen an Holstein Kiel?", "A: Die Förde."],
        ["Q: Am Samstag wartet Holstein Kiel.", "A: Ein Brett."],
        ["Q: Am Samstag kommt Holstein Kiel.", "A: Ein Brett."],
        ["Q: Am Samstag geht es nach Kiel zu Holstein Kiel.", "A: Ein Brett."],
        ["Q: Am Samstag geht es zu Holstein Kiel.", "A: Ein Brett."],
        ["Q: Das Derby steht an.", "A: Gegen Hannover 96 will jeder spielen."],
        ["Q: Ihr schönstes Tor?", "A: Beim 3:1 in Aachen. Das Tor bei Alemannia Aachen war ein Traum."],
        ["Q: Ihr Debüt?", "A: Beim Auswärtsspiel bei Hannover 96."],
        ["Q: Ihr Lieblingsklub?", "A: Hannover 96."],
        ["Q: Ihr Herzensverein?", "A: Immer der FC Bayern."],
        ["Q: Welchem Verein drücken Sie die Daumen?", "A: Holstein Kiel."],
        ["Q: Gab es andere Angebote?", "A: Hannover 96 hat angefragt, aber ich habe abgesagt."],
        ["Q: Gab es andere Angebote?", "A: Von Hannover 96, ja."],
        ["Q: Hannover 96 wollte Sie.", "A: Das ehrt mich."],
        ["Q: Hannover 96 war an Ihnen dran.", "A: Das ehrt mich."],
        ["Q: Ein Wechsel zu Hannover 96 ist im Sommer gescheitert.", "A: Ja, schade."],
        ["Q: Sie waren im Probetraining bei Hannover 96.", "A: Ja, eine Woche."],
        ["Q: Ihr Vater war Hannover-96-Fan.", "A: Mein Vater hat mich zu Hannover 96 mitgenommen."],
        ["Q: Kindheit?", "A: Mit Papa bin ich jede Woche zu Werder ins Stadion gegangen."],
        ["Q: Kindheit?", "A: Mein Vater hat bei Alemannia Aachen gespielt, ich nie."],
        ["Q: Kindheit?", "A: Mein Vater arbeitet bei Alemannia Aachen als Platzwart."],
        ["Q: Ihr Trainer?", "A: Der hat früher Alemannia Aachen trainiert."],
        ["Q: Ihr Trainer Uwe Brandis war vorher Trainer bei Alemannia Aachen.", "A: Ja."],
        ["Q: Träume?", "A: Ich würde gern mal bei Werder Bremen spielen."],
        ["Q: Träume?", "A: Ein Tor gegen den FC Bayern."],
        ["Q: Ihr Idol?", "A: Paul Wessling, wegen der Flanken gegen Werder."],
        ["Q: Zuletzt gewann Werder Bremen 3:0.", "A: Gegen so ein Werder Bremen verliert jeder."],
        ["Q: Nach dem Sieg über Hannover 96 sind Sie Zweiter.", "A: Ja."],
        ["Q: Werder Bremen soll interessiert sein.", "A: Kein Kommentar."],
    ],
)
def test_no_station_without_a_lead(turns: list[str]) -> None:
    assert told(*turns) == ""


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (["Q: Haben Sie Geschwister?", "A: Mein Bruder Tammo kickt beim Husumer SV."], "Tammo @ Husumer SV: current"),
        (
            ["Q: Haben Sie Geschwister?", "A: Meine Schwester Wiebke steht beim Husumer SV im Tor."],
            "Wiebke @ Husumer SV: current",
        ),
        (
            ["Q: Haben Sie Geschwister?", "A: Mein Bruder Tammo. Er ist Torwart beim Husumer SV."],
            "Tammo @ Husumer SV: current",
        ),
        (
            ["Q: Noch Kontakt?", "A: Mit Paul Wessling, der heute für Hannover 96 aufläuft."],
            "Paul Wessling @ Hannover 96: current",
        ),
        (
            ["Q: Noch Kontakt?", "A: Mit Paul Wessling. Der ist jetzt bei Hannover 96."],
            "Paul Wessling @ Hannover 96: current",
        ),
        (
            ["Q: Noch Kontakt?", "A: Mit Paul Wessling, inzwischen Profi bei Hannover 96."],
            "Paul Wessling @ Hannover 96: current",
        ),
        (
            ["Q: Noch Kontakt?", "A: Paul Wessling, mittlerweile in Diensten von Hannover 96, ist mein Trauzeuge."],
            "Paul Wessling @ Hannover 96: current",
        ),
        (
            ["Q: Noch Kontakt?", "A: Ja, Paul Wessling hat es zu Hannover 96 geschafft."],
            "Paul Wessling @ Hannover 96: current",
        ),
        (
            ["Q: Noch Kontakt?", "A: Paul Wessling ist inzwischen bei Hannover 96 gelandet."],
            "Paul Wessling @ Hannover 96: current",
        ),
        (
            [
                "Q: Ihr Vater war auch Fußballer.",
                "A: Mein Vater Dirk Lindhoff spielte in den Achtzigern für Alemannia Aachen.",
            ],
            "Dirk Lindhoff @ Alemannia Aachen: former",
        ),
        (["Q: Ihr Opa?", "A: Mein Opa Heinz hütete das Tor von Alemannia Aachen."], "Heinz @ Alemannia Aachen: former"),
        (
            [
                "Q: Wer ist Ihr bester Freund?",
                "A: Paul Wessling. Verteidigt in Kiel, für Holstein Kiel, und kocht schlecht.",
            ],
            "Paul Wessling @ Holstein Kiel: current",
        ),
        (
            ["Q: Wer ist Ihr bester Freund?", "A: Paul Wessling, der seit Januar für Holstein Kiel stürmt."],
            "Paul Wessling @ Holstein Kiel: current 2025–",
        ),
        (
            ["Q: Ihr Mitspieler Paul Wessling kam aus Kiel.", "A: Ja, von Holstein Kiel, ablösefrei."],
            "Paul Wessling @ Holstein Kiel: former",
        ),
        (
            [
                "Q: Ihr früherer Mitspieler Paul Wessling ist nach Kiel gewechselt.",
                "A: Ja, Holstein Kiel passt zu ihm.",
            ],
            "Paul Wessling @ Holstein Kiel: current",
        ),
    ],
)
def test_others_without_a_lead(turns: list[str], expected: str) -> None:
    assert told(*turns) == expected
