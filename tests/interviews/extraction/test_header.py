"""The header: what a text says of itself, and what it does not say. All invented."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from interviews.extraction.facts import Header


def read(text: str) -> Header:
    return header.read(text, layout.read(text))


TALK = "\n\n{q}Herr Ott, wie war das Spiel?\n\n{a}Gut, ich war wach.\n\n{q}Und jetzt?\n\n{a}Ich schlafe."


def interview(head: str, asking: str = "", answering: str = "") -> Header:
    return read(head + TALK.format(q=asking, a=answering))


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Von Katrin Holm, Kicker, 14. September 2025", "Kicker"),
        ("Von Katrin Holm (Ostseekurier), 14.9.2025", "Ostseekurier"),
        ("Von Katrin Holm und Ole Brandt, Kieler Nachrichten | 14. September 2025", "Kieler Nachrichten"),
        ("Text: Katrin Holm für den Nordblitz, 14. September 2025", "Nordblitz"),
        ("Von Katrin Holm, Hamburg, 14. September 2025", None),
        ("Von Katrin Holm, Sportredakteurin, 14. September 2025", None),
        ("By Katrin Holm, Harbour Echo, September 14, 2025", "Harbour Echo"),
    ],
)
@pytest.mark.parametrize("title", ["Von Kiel in die Welt", "Von Torwart zu Torwart", "Interview: Mats Jensen"])
def test_a_byline_gives_author_outlet_and_date_and_a_title_none(title: str, line: str, outlet: str | None) -> None:
    found = read(f"{title}\n\n{line}\n\nFrage: Wie geht es?\n\nAntwort: Gut.\n\nFrage: Und?\n\nAntwort: Auch gut.\n")
    assert ((found.author or "").partition(" und ")[0], found.published) == ("Katrin Holm", "2025-09-14")
    assert found.outlet == outlet


@pytest.mark.parametrize("title", ["Von Kiel in die Welt", "Von Torwart zu Torwart", "Von Null auf Hundert"])
def test_a_title_that_opens_as_a_byline_is_none(title: str) -> None:
    found = interview(f"{title}\n\nMats Jensen im Gespräch\n\n14. September 2025", "Frage: ", "Antwort: ")
    assert (found.author, found.outlet) == (None, None)


@pytest.mark.parametrize(
    "head",
    [
        "Köln, 3. Mai 2024\n\nOtt: „Ich war wach“",
        "Serie\n\nOtt: „Ich war wach“",
        "Jan Ott: „Ich war wach“\n\n10.09.2024 | Profis",
        "„Ich war wach“",
        "Nachgefragt: Jan Ott",
        "Jan Ott spielt seit Mai in Kiel. Er sprach mit dem Trainer.",
    ],
)
def test_a_text_that_names_no_paper_has_no_outlet(head: str) -> None:
    assert interview(head).outlet is None


@pytest.mark.parametrize("label", ["Frage: ", "Q: ", "Interviewer: ", "I: ", "TM: "])
def test_a_label_that_only_says_question_is_no_outlet(label: str) -> None:
    assert interview("Ein Gespräch", label, "Jan Ott: ").outlet is None


def test_the_author_as_label_is_no_outlet() -> None:
    assert interview("Von Eva Lind\n\nEin Gespräch", "Lind: ", "Jan Ott: ").outlet is None


@pytest.mark.parametrize(
    ("head", "asking", "outlet"),
    [
        ("Ein Gespräch", "Nordfunk: ", "Nordfunk"),
        ("NORDFUNK KIEL\n\nOtt: „Ich war wach“", "Nordfunk: ", "NORDFUNK KIEL"),
        ("nordfussball.net, 21. Januar 2025", "NF: ", "nordfussball.net"),
        ("lilablick.de | 24. April 2025", "lilablick: ", "lilablick"),
        ("Rhein-Lahn-Sport, 28. August 2023\n\n„Ich war wach“", "", "Rhein-Lahn-Sport"),
        ("SV Volkersen – Vereinsnachrichten\nEin Gespräch mit Jan Ott", "", "SV Volkersen – Vereinsnachrichten"),
        ("Stadionheft des TSV Nord, Ausgabe 3 (Saison 2024/25)\n\nJan Ott", "", "Stadionheft des TSV Nord"),
        ("The Long Ball: Jan Ott", "", "The Long Ball"),
        ("NORDKURVE | Jugend\n\nJan Ott ist 17.", "MM: ", "NORDKURVE"),
        ("Im Gespräch mit dem Nordblick redet Jan Ott über Kiel.", "", "Nordblick"),
        ("Jan Ott sprach mit ran über Kiel.", "ran: ", "ran"),
        ("Page 12 - HSG_Anpfiff_Mai_2022", "", "HSG Anpfiff"),
    ],
)
def test_the_outlet_is_read_from_label_line_title_or_lead(head: str, asking: str, outlet: str) -> None:
    assert interview(head, asking, "Jan Ott: " if asking else "").outlet == outlet


@pytest.mark.parametrize(
    "head",
    [
        "Ein Gespräch. Übersetzt hat Kenji Morioka.",
        "Foto: Eva Lind",
        "NORDFUNK KIEL\n\nJan Ott",
        "Jan Ott",
    ],
)
def test_who_took_the_picture_wrote_no_text(head: str) -> None:
    assert interview(head).author is None


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("„Ich war wach“\nVon Eva Lind, 3. Mai 2024", "Eva Lind"),
        ("Eva Lind 3. Mai 2024 Torwart Jan Ott spricht über Kiel.", "Eva Lind"),
        ("Jan Ott ist zurück in Kiel. Interview by Eva Lind.", "Eva Lind"),
    ],
)
def test_the_author_is_read(head: str, author: str) -> None:
    assert interview(head).author == author


@pytest.mark.parametrize(
    "head",
    ["Heft 2/2025", "Ein Gespräch", "Vertrag bis 30. Juni 2027 verlängert: Jan Ott bleibt in Kiel, und das gern."],
)
def test_a_text_without_a_dateline_has_no_date(head: str) -> None:
    assert interview(head).published is None


def test_a_day_is_better_than_a_month() -> None:
    assert interview("Nordheft, Mai 2024\nStand: 3. Mai 2024\n\nOtt: „Ich war wach“").published == "2024-05-03"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "de"),
        ("Ich bin hier und du nicht.", "de"),
        ("I was there and you were not.", "en"),
        ("はい、そうです。", "ja"),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str) -> None:
    assert header.language(text) == language


def test_the_title_stands_on_one_line() -> None:
    assert interview("Ein   Gespräch\u00a0am Meer").title == "Ein Gespräch am Meer"


def test_two_who_answer_are_two_subjects() -> None:
    text = (
        "KURVE: Wie war es?\nJan Ott: Gut, ich war wach.\nKai Frers: Mir war kalt.\nKURVE: Und?\n"
        "Ott: Ich bleibe.\nFrers: Ich gehe."
    )
    assert read(text).subjects == ("Jan Ott", "Kai Frers")
    assert read(text).subject == "Jan Ott / Kai Frers"


UNLABELLED = "\n\nWie war der Anfang?\n\nLaut und schön.\n\nUnd danach?\n\nLeiser."


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        ("Zweite Heimat, erste Liga\n\nSeit Mai hält Merle Oudkerk in Essen die Bälle.", "Merle Oudkerk"),
        ("The Saltmarsh Whistle\n\n“Nobody asked”\n\nOrla Quillan has played in four countries.", "Orla Quillan"),
        ("Menu | News | Video\n\nTimbo Ayodeji-Rask: ‘I said yes in a lift’", "Timbo Ayodeji-Rask"),
        ("Ganz Neuer Anfang\n\nOhne jeden Namen geht es auch.", None),
    ],
)
def test_a_title_that_is_never_said_again_names_nobody(head: str, subject: str | None) -> None:
    assert read(head + UNLABELLED).subject == subject
