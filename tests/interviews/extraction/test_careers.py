"""Careers: the steps that sentences tell, and how they hang together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from interviews.extraction.pipeline import with_careers
from interviews.extraction.reading import Reading
from tests.interviews.extraction.readings import reading

JARO = "Jaro Lindhoff"


def read(*turns: str, **settings: Any) -> Reading:
    return with_careers(reading(*turns, **settings))


def stations(found: Reading) -> list[tuple[str | None, str, str, str | None, int | None, int | None]]:
    return [
        (one.who.name, one.club.name, one.relation, one.level, one.since, one.until) for one in found.chronicle.stations
    ]


def transfers(found: Reading) -> list[tuple[str | None, str | None, str, int | None, bool]]:
    return [
        (one.who.name, one.origin.name if one.origin else None, one.to.name, one.year, one.loan)
        for one in found.chronicle.transfers
    ]


def clubs(*turns: str, **settings: Any) -> list[tuple[str, str]]:
    return [(one.club.name, one.relation) for one in read(*turns, **settings).chronicle.stations]


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: Sie sollen mit Werder einig gewesen sein.", "A: Das stimmt so nicht."),
        ("Q: Im März stand ein Wechsel nach Frankfurt im Raum.", "A: Ja, das war knapp."),
        ("Q: Ja?", "A: Fast wäre ich zu Werder gegangen."),
        ("Q: Ja?", "A: Zu Werder bin ich nie gewechselt."),
        ("Q: Ja?", "A: Ich bin Werder-Fan."),
        ("Q: Ja?", "A: Mein Papa war immer Werder-Fan."),
        ("Q: Ja?", "A: Mein Vater hat bei Werder gespielt."),
        ("Q: Ja?", "A: Mein Vater hat für Werder gearbeitet."),
        ("Q: Ja?", "A: Gegen Werder haben wir gewonnen."),
        ("Q: Ja?", "A: Das Spiel bei Werder war gut."),
        ("Q: Lieblingsverein?", "A: Werder."),
        ("Q: Wer ist besser?", "A: Werder."),
        ("Q: Ja?", "A: Werder wollte mich holen, aber ich blieb."),
        ("Q: Ja?", "A: Er war bei Werder."),  # nobody knows who
        ("Q: Ja?", "A: Wir haben Werder geschlagen."),
        ("Q: Ja?", "A: Ein Angebot von Werder habe ich abgelehnt."),
        ("Q: Ja?", "A: Mein Traum ist Werder, und zum Beispiel Leeds United."),
        ("Q: Waren Sie bei Werder?", "A: Nein."),
        ("Q: Ja?", "A: Ich will zu Werder."),
        ("Q: Ja?", "A: Ich würde für Werder spielen."),
        ("Q: Ja?", "A: In Bremen bin ich geboren."),
        ("Q: Ja?", "A: Wie Werder spielt, mag ich."),
        ("Q: Wie kamen Sie darauf?", "A: Über Freunde."),
        ("Q: Fan?", "A: Werder, seit 2010."),
        ("Q: Dein Verein?", "A: Werder."),
        ("Q: Ja?", "A: Beim Werder-Spiel war es kalt, es war ein Ellbogen bei Werder."),
        ("Q: Ja?", "A: Zu Werder sollte es gehen."),
        ("Q: Ja?", "A: Ein Turnier in Kiel und eins in Bremen."),
    ],
)
def test_no_club_of_his(turns: tuple[str, str]) -> None:
    found = read(*turns)
    assert stations(found) == []
    assert transfers(found) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "2018 bin ich von Leeds United nach Bremen gewechselt.",
            (JARO, "Leeds United", "Bremen", 2018, False),
        ),
        ("Ehe ich zu Werder gekommen bin, war ich klein.", (JARO, None, "Werder", None, False)),
        ("Dann ging ich zu Werder.", (JARO, None, "Werder", None, False)),
        ("Werder hat mich 2021 geholt, in die U17.", (JARO, None, "Werder", 2021, False)),
        ("Von dort hat mich Werder 2021 geholt.", (JARO, None, "Werder", 2021, False)),
        ("Mit 15 bin ich zum FC Bayern.", (JARO, None, "FC Bayern", None, False)),
        ("Ich bin 2020 nach Frankfurt gezogen.", (JARO, None, "Frankfurt", 2020, False)),
        ("Aber Werder hat mich 2023 nach Aachen verkauft.", (JARO, "Werder", "Aachen", 2023, False)),
        ("Werder hat mich 2023 an Aachen verliehen.", (JARO, "Werder", "Aachen", 2023, True)),
        ("Ich wurde 2022 an Alemannia Aachen ausgeliehen.", (JARO, None, "Alemannia Aachen", 2022, True)),
        ("Nach Kiel ging es, dann kam der Wechsel zu Werder.", (JARO, None, "Werder", None, False)),
        ("2017 dann der Schritt aus Kiel zu Werder.", (JARO, "Kiel", "Werder", 2017, False)),
        ("Dann kam der Anruf von Werder, und ich habe zugesagt.", (JARO, None, "Werder", None, False)),
        ("Mein Freund Nils Worpitz wechselte zu Werder.", ("Nils Worpitz", None, "Werder", None, False)),
        ("2019 folgte der FC Bayern.", (JARO, None, "FC Bayern", 2019, False)),
        ("Und 2021, mit sechzehn, zum FC Bayern in die U18.", (JARO, None, "FC Bayern", 2021, False)),
        ("Es ging ins Internat von Werder.", (JARO, None, "Werder", None, False)),
        ("Mit zwölf holten mich die SpVgg Unterhausen.", (JARO, None, "SpVgg Unterhausen", None, False)),
        ("Dann wurde ich vom SV Meppen entdeckt.", (JARO, None, "SV Meppen", None, False)),
        ("2022 habe ich mich dann Viktoria Köln angeschlossen.", (JARO, None, "Viktoria Köln", 2022, False)),
        ("2023 kam dann Frankfurt.", (JARO, None, "Frankfurt", 2023, False)),
        ("Dann Holstein Kiel, bis zur B-Jugend.", (JARO, None, "Holstein Kiel", None, False)),
        ("2012 zum Hasper SV, da haben sie mir Handschuhe gegeben.", (JARO, None, "Hasper SV", 2012, False)),
        ("Werder zahlte 2022 eine Ablöse für mich.", (JARO, None, "Werder", 2022, False)),
    ],
)
def test_moves(said: str, expected: tuple[str, str | None, str, int | None, bool]) -> None:
    assert expected in transfers(read("Q: Ja?", f"A: {said}"))


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("L: Werder-Keeper Jaro Lindhoff lacht.",), ("Werder", "current")),
        (("L: Jaro Lindhoff (Werder Bremen) lacht.",), ("Werder Bremen", "current")),
        (("L: Es spricht der Angreifer der SpVgg Unterhausen.",), ("SpVgg Unterhausen", "current")),
        (("L: Er steht als Nummer eins im Kasten von Werder.",), ("Werder", "current")),
        (("L: Jaro Lindhoff ist beim FC Bayern angekommen.",), ("FC Bayern", "current")),
        (("L: Seit Mai trägt Jaro Lindhoff das Trikot von Werder.",), ("Werder", "current")),
        (("L: Seit dem Sommer verteidigt Jaro Lindhoff für Werder.",), ("Werder", "current")),
        (("L: Verein: FC Bayern",), ("FC Bayern", "current")),
        (("L: Jaro Lindhoff hütet seit heuer das Tor der SpVgg Unterhausen.",), ("SpVgg Unterhausen", "current")),
        (("Q: Ja?", "A: Seit 2015 bin ich bei Werder."), ("Werder", "current")),
        (("Q: Du bist seit Januar in Kiel.", "A: Ja."), ("Kiel", "current")),
        (("Q: Der Vertrag bei Werder gilt bis 2028.", "A: Ja."), ("Werder", "current")),
        (("Q: Werder besitzt Sie noch bis 2027.", "A: Ja."), ("Werder", "current")),
        (("Q: Angefangen haben Sie beim Husumer SV.", "A: Ja."), ("Husumer SV", "former")),
        (("Q: Als Bub haben Sie bei Werder gespielt.", "A: Ja, in Kiel."), ("Werder", "former")),
        (
            ("Q: Was haben Sie bei der SpVgg Unterhausen gelernt?", "A: Dass man läuft."),
            ("SpVgg Unterhausen", "former"),
        ),
        (("Q: Ihr Jugendverein Hasper SV ist Erster.", "A: Schön."), ("Hasper SV", "former")),
        (
            ("Q: Ja?", "A: In Kiel habe ich zwei schöne Jahre gehabt. Jetzt bin ich seit 2020 bei Werder."),
            ("Kiel", "former"),
        ),
        (("Q: Ja?", "A: Profi wurde ich dann in Kiel. Jetzt bin ich seit 2020 bei Werder."), ("Kiel", "former")),
        (("L: Dann verlässt Jaro Lindhoff den FC Bayern.",), ("FC Bayern", "current")),
        (("L: Jaro Lindhoff schießt Holstein Kiel derzeit nach oben.",), ("Holstein Kiel", "current")),
        (("Q: Erster Verein?", "A: Hasper SV, bei den Buben. Seit 2015 bin ich bei Werder."), ("Hasper SV", "former")),
        (
            (
                "Q: Ja?",
                "A: Als ich 2019 bei Holstein Kiel aus der U19 musste, ging das. Seit 2020 bin ich bei Werder.",
            ),
            ("Holstein Kiel", "former"),
        ),
        (("L: Bisherige Vereine: Hasper SV, Husumer SV", "L: Verein: FC Bayern"), ("Husumer SV", "former")),
    ],
)
def test_stations(turns: tuple[str, ...], expected: tuple[str, str]) -> None:
    assert expected in clubs(*turns)


def test_one_move_and_its_two_ends() -> None:
    found = read(
        "L: Jaro Lindhoff steht im Tor von Werder Bremen.",
        "Q: 2018 sind Sie von Leeds United nach Bremen gewechselt.",
        "A: Ja.",
    )
    assert transfers(found) == [(JARO, "Leeds United", "Werder Bremen", 2018, False)]
    assert sorted(stations(found), key=str) == [
        (JARO, "Leeds United", "former", None, None, 2018),
        (JARO, "Werder Bremen", "current", "first_team", 2018, None),
    ]


def test_then_links_a_move_to_the_club_told_before() -> None:
    found = read(
        "Q: Angefangen haben Sie beim Husumer SV.",
        "A: Ja, bis 1984. Dann kam der Wechsel zu Holstein Kiel. "
        "Also bin ich 1990 zum FC Bayern. Das wurden dann neun Jahre.",
    )
    assert transfers(found) == [
        (JARO, "Husumer SV", "Holstein Kiel", 1984, False),
        (JARO, "Holstein Kiel", "FC Bayern", 1990, False),
    ]
    assert (JARO, "FC Bayern", "former", None, 1990, 1999) in stations(found)
    assert (JARO, "Holstein Kiel", "former", None, 1984, 1990) in stations(found)


def test_davor_is_the_club_before() -> None:
    found = read("Q: Ja?", "A: Ich bin seit der U12 in Kiel, davor war ich beim Husumer SV.")
    assert transfers(found) == [(JARO, "Husumer SV", "Kiel", None, False)]
    assert (JARO, "Husumer SV", "former", "youth", None, None) in stations(found)
    assert transfers(read("Q: Ja?", "A: Davor war ich beim Husumer SV.")) == []


def test_whole_years_count_back() -> None:
    found = read("Q: Danach kam Kiel?", "A: Nein, erst der Husumer SV, ein Jahr. Werder hat mich 2021 geholt.")
    assert transfers(found) == [
        (JARO, None, "Husumer SV", 2020, False),
        (JARO, "Husumer SV", "Werder", 2021, False),
    ]


def test_a_running_loan() -> None:
    found = read(
        "L: Die Leihgabe von Werder Bremen über Kiel. Er spielt seit dem Sommer für Holstein Kiel.",
        "Q: Vorher waren Sie schon einmal verliehen.",
        "A: An Alemannia Aachen, von Januar bis Juni 2024.",
        published="2025-04-24",
    )
    assert (JARO, "Werder Bremen", "Alemannia Aachen", 2024, True) in transfers(found)
    relations = {(one.club.name, one.relation) for one in found.chronicle.stations}
    assert {("Holstein Kiel", "loan"), ("Werder Bremen", "current"), ("Alemannia Aachen", "former")} <= relations


def test_a_team_mate_lent_from_elsewhere() -> None:
    found = read(
        "L: Jaro Lindhoff (Holstein Kiel) lacht.",
        "Q: Mit wem?",
        "A: Mit Till Aver. Er ist auch nur ausgeliehen, aus Aachen.",
    )
    assert transfers(found) == [("Till Aver", "Aachen", "Holstein Kiel", None, True)]
    relations = {(one.who.name, one.club.name, one.relation) for one in found.chronicle.stations}
    assert {("Till Aver", "Holstein Kiel", "loan"), ("Till Aver", "Aachen", "current")} <= relations


def test_a_move_to_come() -> None:
    found = read(
        "L: Jaro Lindhoff (Werder Bremen) lacht.",
        "Q: Nach der Saison verlassen Sie Werder. Wohin?",
        "A: Zu Alemannia Aachen.",
        "Q: Ihr Sturmpartner Nils Worpitz wechselt im Winter zu Holstein Kiel.",
        "A: Leider.",
        published="2025-03-03",
    )
    assert transfers(found) == [
        (JARO, "Werder Bremen", "Alemannia Aachen", 2025, False),
        ("Nils Worpitz", "Werder Bremen", "Holstein Kiel", None, False),
    ]
    relations = {(one.who.name, one.club.name, one.relation) for one in found.chronicle.stations}
    assert (JARO, "Alemannia Aachen", "future") in relations
    assert (JARO, "Werder Bremen", "current") in relations
    assert ("Nils Worpitz", "Werder Bremen", "current") in relations


def test_others_who_left_and_others_who_came() -> None:
    found = read(
        "L: Jaro Lindhoff steht im Tor von Werder Bremen.",
        "Q: Erst war Nils Worpitz die Nummer 1, dann wechselte er nach Frankfurt, und so wurden Sie Stammtorwart.",
        "A: Ja. Ole Fedders, der ist gut und kam mit mir aus Kiel.",
    )
    assert ("Nils Worpitz", "Werder Bremen", "Frankfurt", None, False) in transfers(found)
    assert ("Ole Fedders", "Kiel", "Werder Bremen", None, False) in transfers(found)
    relations = {(one.who.name, one.club.name, one.relation) for one in found.chronicle.stations}
    assert {("Nils Worpitz", "Frankfurt", "current"), ("Nils Worpitz", "Werder Bremen", "former")} <= relations


def test_who_came_from_elsewhere() -> None:
    found = read("L: Jaro Lindhoff (Werder Bremen) lacht.", "Q: Und Nils Worpitz?", "A: Der ist aus Kiel gekommen.")
    assert transfers(found) == [("Nils Worpitz", "Kiel", "Werder Bremen", None, False)]


def test_here_and_there() -> None:
    found = read(
        "L: Jaro Lindhoff (Werder Bremen) lacht.",
        "Q: Und Holstein Kiel?",
        "A: Mein Cousin Tom Lind steht dort im Tor. "
        "Von 2013 bis 2017 habe ich dort in der zweiten Mannschaft gespielt.",
        "Q: Und hier?",
        "A: Meine Schwester Wiebke spielt bei unseren Damen. Ich bin seit 13 Jahren im Verein.",
    )
    assert ("Tom Lind", "Holstein Kiel", "current", None, None, None) in stations(found)
    assert (JARO, "Holstein Kiel", "former", "reserve", 2013, 2017) in stations(found)
    assert ("Wiebke", "Werder Bremen", "current", None, None, None) in stations(found)
    assert (JARO, "Werder Bremen", "current", None, 2012, None) in stations(found)


def test_who_came_out_of_the_youth_side() -> None:
    found = read(
        "L: Jaro Lindhoff (Werder Bremen) lacht.",
        "Q: Vorbilder?",
        "A: Ich schaute auf die, die aus unserer Jugend kamen. Das waren Nils Worpitz, Jaro Lindhoff und Eren Tabak.",
    )
    own = [one for one in stations(found) if one[0] != JARO]
    assert own == [
        ("Nils Worpitz", "Werder Bremen", "former", "youth", None, None),
        ("Eren Tabak", "Werder Bremen", "former", "youth", None, None),
    ]
    assert stations(read("Q: Ja?", "A: Die aus der Jugend kamen. Nils Worpitz.")) == []


def test_youth_and_present_side_of_one_club() -> None:
    found = read(
        "L: Es spricht der Torhüter aus der U 19 von Hannover 96.",
        "Q: Ja?",
        "A: 2019 kam ich aus Kiel in die U 13 von 96. Ich habe in Hannover bis 2028 unterschrieben.",
    )
    assert (JARO, "Hannover 96", "current", "youth", 2019, None) in stations(found)
    assert (JARO, "Kiel", "former", "youth", None, 2019) in stations(found)


def test_the_last_move_follows_from_the_present_club() -> None:
    found = read(
        "L: Jaro Lindhoff spielt seit dieser Saison bei Werder Bremen.",
        "Q: Ja?",
        "A: In Kiel habe ich zwei schöne Jahre gehabt.",
    )
    assert transfers(found) == [(JARO, "Kiel", "Werder Bremen", 2025, False)]


def test_the_club_in_brackets_is_of_the_one_before_it() -> None:
    found = read("L: Nils Worpitz (Werder Bremen) lacht. Jaro Lindhoff (Holstein Kiel) nicht.")
    assert [club.name for club in found.main_clubs.values()] == ["Holstein Kiel"]


def test_a_career_that_is_over() -> None:
    found = read("Q: 1990 sind Sie von Kiel zu Werder gewechselt.", "A: Ja.", "Q: 1999 war Schluss.", "A: Die Hüfte.")
    assert {relation for _, _, relation, *_ in stations(found)} == {"former"}


def test_the_present_club_is_told_in_the_talk() -> None:
    found = read("Q: Ja?", "A: Seit 2015 bin ich bei Werder. Leeds United, Leeds United, Leeds United!")
    assert [club.name for club in found.main_clubs.values()] == ["Werder"]


def test_a_contract_that_ends_later_is_no_end() -> None:
    found = read("Q: Ja?", "A: Ich bin seit 2020 bei Werder, bis 2028.")
    assert stations(found) == [(JARO, "Werder", "current", None, 2020, None)]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("L: Jaro Lindhoff is a goalkeeper who plays for Leeds United.",), [("Leeds United", "current")]),
        (("Q: Yes?", "A: I've been at Leeds United since 2019."), [("Leeds United", "current")]),
        (("Q: Yes?", "A: I was at Yeovil from 2012 to 2014."), [("Yeovil", "former")]),
        (("Q: Yes?", "A: Leeds let me go at eleven."), [("Leeds", "former")]),
        (("Q: Yes?", "A: I was in the academy of Leeds United, until 2019."), [("Leeds United", "former")]),
        (("L: Jaro Lindhoff anchors the Leeds United midfield.",), [("Leeds United", "current")]),
        (("L: Club: Leeds United (2023–)",), [("Leeds United", "current")]),
        (("Q: And your club?", "A: Leeds United."), []),
        (("Q: Yes?", "A: It was an elbow at Leeds United."), []),
        (("Q: Yes?", "A: I'm a Leeds United fan."), []),
        (("Q: Yes?", "A: We beat Leeds United."), []),
        (("Q: Yes?", "A: I could have joined Leeds United."), []),
        (("Q: Was there a club before that?", "A: Then Leeds United from 2009."), [("Leeds United", "current")]),
    ],
)
def test_english_clubs(turns: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert clubs(*turns, language="en") == expected


def test_english_moves() -> None:
    found = read(
        "L: The on-loan Leeds United centre-back Jaro Lindhoff.",
        "Q: You joined us late. It's not your first loan.",
        "A: I'd signed for Crawley Town by eleven. I had the second half of last season at Yeovil.",
        "Q: And before?",
        "A: My friend Nils Hart is on loan at Kettering. He plays with me at Crawley.",
        language="en",
    )
    assert (JARO, "Leeds United", "Crawley Town", None, True) in transfers(found)
    assert (JARO, "Leeds United", "Yeovil", 2025, True) in transfers(found)
    assert any(who == "Nils Hart" and to == "Kettering" and loan for who, _, to, _, loan in transfers(found))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I left for Leeds in 2020.", (JARO, None, "Leeds", 2020, False)),
        ("He swapped the red of Crawley Town for white.", None),
        ("At fourteen Leeds took me in.", (JARO, None, "Leeds", None, False)),
        ("They farmed me out to Leeds straight off.", (JARO, "Crawley Town", "Leeds", None, True)),
        ("Then Leeds the year after.", (JARO, None, "Leeds", None, False)),
    ],
)
def test_more_english_moves(said: str, expected: tuple[str, str | None, str, int | None, bool] | None) -> None:
    found = transfers(read("L: Jaro Lindhoff (Crawley Town) is here.", "Q: Yes?", f"A: {said}", language="en"))
    assert found == ([expected] if expected else [])


def test_the_club_before_the_one_told() -> None:
    found = read("Q: Ja?", "A: Seit 2015 bin ich bei Werder. Vorher SpVgg Unterhausen.")
    assert transfers(found) == [(JARO, "SpVgg Unterhausen", "Werder", 2015, False)]


def test_japanese() -> None:
    found = read(
        "L: アルビレックスSCでプレーする久世蓮(24歳)。",
        "Q: 昨年に筑波大学から移籍しました。",
        "A: 宮原ほのか選手は今はレッズSCに移籍して。",
        "Q: 小学生のころは。",
        "A: 最初はサッカー教室でした。その前は与野少年団で。",
        language="ja",
        subject="久世蓮",
    )
    assert ("久世蓮", "筑波大学", "アルビレックスSC", 2024, False) in transfers(found)
    assert any(who == "宮原ほのか" and to == "レッズSC" for who, _, to, _, _ in transfers(found))
    assert ("久世蓮", "与野少年団", "former", "youth", None, None) in stations(found)


def test_a_language_without_patterns_tells_no_career() -> None:
    found = reading("Q: Ja?", "A: Ich bin seit 2015 bei Werder.")
    strange = with_careers(replace(found, header=replace(found.header, language="fr")))
    assert strange.chronicle.stations == ()


@pytest.mark.parametrize(
    ("turns", "rests_on"),
    [
        # the year stands in the second telling only
        (("Q: Sie kamen vom FC Bayern zu Werder.", "A: Ja, 2017 bin ich zu Werder gegangen."), 2),
        # one sentence tells all
        (("Q: Und dann?", "A: 2017 bin ich zu Werder gegangen."), 1),
        # the second telling adds nothing
        (("Q: 2017 sind Sie zu Werder gewechselt.", "A: Ja, zu Werder bin ich gegangen."), 1),
    ],
)
def test_a_move_told_twice_rests_on_what_tells_its_year(turns: tuple[str, str], rests_on: int) -> None:
    (move,) = read(*turns).chronicle.transfers
    assert (move.year, 1 + len(move.step.also)) == (2017, rests_on)
