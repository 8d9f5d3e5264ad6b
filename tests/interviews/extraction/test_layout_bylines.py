"""Dates, authors and bylines: refusals first."""

from __future__ import annotations

import pytest

from interviews.extraction.layout import bylines, furniture


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Heft 2/2025",
        "Saison 2024/25",
        "Im Jahr 2018 kam er",
        "13:31 Uhr",
        "Am 31.31.2024 war nichts",
        "U19 gegen U17",
        "2019-20 am Ball",
        "3:1 (1:0)",
        "Maifeld 2024x",
        "0049 170 1234567",
    ],
)
def test_what_is_no_date_is_none(words: str) -> None:
    assert bylines.date_in(words) is None


@pytest.mark.parametrize(
    ("words", "iso", "found"),
    [
        ("Stand: 30.06.2021, 06:00 Uhr", "2021-06-30", "30.06.2021"),
        ("14.12.25", "2025-12-14", "14.12.25"),
        ("28. August 2023", "2023-08-28", "28. August 2023"),
        ("Posted March 2025", "2025-03", "March 2025"),
        ("October 4th, 2024", "2024-10-04", "October 4th, 2024"),
        ("04 October 2024", "2024-10-04", "04 October 2024"),
        ("2025年3月14日 文", "2025-03-14", "2025年3月14日"),
        ("2025年3月号", "2025-03", "2025年3月"),
        (" date 2025-11 Luxemburgs", "2025-11", "2025-11"),
        ("2024/11/02", "2024-11-02", "2024/11/02"),
        ("12/24/2025", "2025-12-24", "12/24/2025"),
        ("3. Mär. 2024", "2024-03-03", "3. Mär. 2024"),
        ("12. Mai 2024, zuletzt 14. Mai 2024", "2024-05-12", "12. Mai 2024"),
    ],
)
def test_a_date_is_read_with_its_place(words: str, iso: str, found: str) -> None:
    date = bylines.date_in(words)
    assert date is not None
    assert (date.iso, words[date.start : date.end]) == (iso, found)


@pytest.mark.parametrize(
    "words",
    [
        "Foto: Jan Ott",
        "Übersetzt hat Kenji Morioka.",
        "Von der U8 bis zur U10",
        "Von Arjen Robben wurde er gelobt",
        "Interview mit Mio Dornfeld",
        "Kontext: Jan Ott",
        "Bild: Eva Lind/dpa",
        "Das Gespräch war lang.",
        "By the way",
        "写真/佐藤健",
    ],
)
def test_who_is_no_author_is_none(words: str) -> None:
    assert bylines.author_in(words) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Das Gespräch führte Annika Bruns.", "Annika Bruns"),
        ("Das Interview führten Jan Ott und Eva Lind", "Jan Ott und Eva Lind"),
        ("Die Fragen stellte Uwe van der Berg.", "Uwe van der Berg"),
        ("Interview: Sabine Krautwaschl", "Sabine Krautwaschl"),
        ("The striker is about to retire. Interview by Priya Venkat.", "Priya Venkat"),
        ("Text: Jan Ott, Foto: Eva Lind", "Jan Ott"),
        ("Words by Tom O'Dowd", "Tom O'Dowd"),
        ("Von Karsten Wilmes, 19.02.2025", "Karsten Wilmes"),
        ("von Jette Kallenbach, Berlin, 5. Mai 2024", "Jette Kallenbach"),
        ("Von: Ralf Steding", "Ralf Steding"),
        ("BY ORLA FENWICK", "Orla Fenwick"),
        ("2025年3月14日 文・聞き手/芦田みなも", "芦田みなも"),
        ("聞き手:山本花", "山本花"),
    ],
)
def test_the_announced_author_is_read(words: str, name: str) -> None:
    assert bylines.author_in(words) == name


@pytest.mark.parametrize(
    ("words", "at_the_head"),
    [
        ("Von Arjen Robben.", False),
        ("Am 14. Mai 2001.", False),
        ("14. Mai 2001", False),
        ("Von wem hast du das?", True),
        ("Jan", True),
        ("Am 14. Mai 2001 kam ich nach Kiel und blieb dort.", True),
        ("3. Mai 2024 Torhüter Jan Ott spricht über sein Leben im Norden", True),
        ("Ein Gespräch über Grenzen, Rückschläge und einen Anruf", True),
        ("Stand 3. Mai 2024 war er noch Torwart in Kiel und wollte nie wieder dort weg", False),
        ("x" * 141, True),
    ],
)
def test_a_line_of_talk_is_no_byline(words: str, at_the_head: bool) -> None:
    assert not bylines.is_a_byline(words, at_the_head)


@pytest.mark.parametrize(
    ("words", "at_the_head"),
    [
        ("Stand: 30.06.2021, 06:00 Uhr", False),
        ("First published 2 May 2023", False),
        ("Das Gespräch führte Annika Bruns.", False),
        ("Page 41 - HSG_Anpfiff_Mai_2022", False),
        ("Von Karsten Wilmes", True),
        ("14. Mai 2001", True),
        ("10.09.2024 | Profis", True),
        ("Rhein-Lahn-Sport, 28. August 2023", True),
        ("14 May 2024 | By Tom Haverstock", True),
    ],
)
def test_a_line_of_dates_and_names_is_a_byline(words: str, at_the_head: bool) -> None:
    assert bylines.is_a_byline(words, at_the_head)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Im November 2025 Meister geworden",
        "In March 2025 Reece left",
        "14.12.2025",
        "14.12.2025 kam er zurück",
        "Jan Ott, Köln, Bonn, Trier, 3. Mai 2024 Der Torwart",
        "Der Torwart, der am 3. Mai 2024 Meister wurde, spricht.",
        "Von Jan Ott Seit dem Sommer spielt er hier.",
        "Drei Spiele, drei Siege, nur ein Gegentor: Jonte Reuterskamp hat mit der",
    ],
)
def test_nothing_is_cut_from_a_lead_that_begins_as_it_should(words: str) -> None:
    assert furniture.glued(words) == 0


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("Nele Löw 3.4.2024 • 09:15 Uhr Kiel-Keeper Jan spricht", "Kiel-Keeper"),
        ("(22.11.2024) In unserer Reihe stellen wir vor", "In unserer"),
        ("date 2025-11 Luxemburgs Nationalspieler", "Luxemburgs"),
        ("Foto: IMAGO/Nordphoto Der Torwart ist zurück", "Der Torwart"),
        ("© dpa 3. Mai 2024 Der Torwart ist zurück", "Der Torwart"),
        ("Von Jan Ott – Der Torwart ist zurück", "Der Torwart"),
        ("3. Mai 2024 | 4. Mai 2024, 12:00 Uhr Der Torwart", "Der Torwart"),
        ("Maeve Larkin 3 June 2024 • 09:12 BST Midfielder Dara", "Midfielder"),
    ],
)
def test_a_byline_glued_to_the_lead_is_cut(words: str, rest: str) -> None:
    assert words[furniture.glued(words) :].startswith(rest)


@pytest.mark.parametrize(
    "words",
    ["", "Frauen-Bundesliga", "„Zeitung“ ist tot", "Der Anzeiger kam spät.", "Ein Magazin?", "Magazin " * 20],
)
def test_a_section_is_no_outlet(words: str) -> None:
    assert not bylines.is_an_outlet(words)


@pytest.mark.parametrize(
    "words", ["SV Volkersen – Vereinsnachrichten", "KURVE – Das Magazin | Heft 2/2025", "lilablick.de"]
)
def test_a_paper_is_an_outlet(words: str) -> None:
    assert bylines.is_an_outlet(words)


@pytest.mark.parametrize("words", ["", "Köln", "der Torwart", "Jan", "Jan Ott spielt", "12 Jahre"])
def test_one_word_or_talk_is_no_lone_name(words: str) -> None:
    assert bylines.lone_name(words) is None


@pytest.mark.parametrize(("words", "name"), [("Nele Löw", "Nele Löw"), ("| Jan van Dorn |", "Jan van Dorn")])
def test_a_lone_name_is_read(words: str, name: str) -> None:
    assert bylines.lone_name(words) == name
