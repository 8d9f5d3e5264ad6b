"""Where pages print paper, author and date: heads and last lines of invented interviews."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from interviews.extraction.subjects import with_better_subjects

GERMAN = """
Herr Lindhoff, wie geht es Ihnen nach dem Spiel gegen Kiel?

Ganz gut. Ich bin zufrieden mit meiner Leistung und freue mich auf die nächsten Wochen.

Was war der Schlüssel zum Erfolg?

Wir haben hinten wenig zugelassen, und vorne trifft bei uns immer einer.

Sie spielen seit drei Jahren hier. Wie lange noch?

Mein Vertrag läuft noch zwei Jahre, danach sehen wir weiter.
"""
LABELLED = """
KURVE: Jaro, wie geht es dir nach dem Spiel gegen Kiel?
Jaro: Ganz gut. Ich bin zufrieden mit meiner Leistung.
KURVE: Was war der Schlüssel zum Erfolg?
Jaro: Wir haben hinten wenig zugelassen.
KURVE: Wie lange noch?
Jaro: Mein Vertrag läuft noch zwei Jahre.
"""
ENGLISH = """
How are you after the game against Leeds?

Not too bad. I was happy with my own performance and I'm looking forward to next week.

What was the key to it?

We didn't give much away at the back, and we always score one up front.

You've been here three years. How much longer?

I've got two years left on my deal, then we'll see.
"""

# head, last lines, talk, outlet, author, date
HEADS = [
    (
        (
            "Nordkurier Sport\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Von unserem Redakteur Hauke Behrens\n\n"
            "12.03.2024, 08:15 Uhr\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel. Ein Gespräch.\n"
        ),
        "",
        GERMAN,
        "Nordkurier Sport",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "# Jaro Lindhoff: „Ich bin kein Lautsprecher“\n\n"
            "*12. März 2024 – von Hauke Behrens (Text) und Jens Ott (Foto)*\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        "",
        GERMAN,
        None,
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "Jaro Lindhoff: „Ich bin kein Lautsprecher“\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        ("\n(Das Interview führte Hauke Behrens, erschienen in der Elbe-Zeitung vom 12. März 2024.)\n"),
        GERMAN,
        "Elbe-Zeitung",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "ELBE-ZEITUNG, Dienstag, 12. März 2024, Seite 14\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        ("\nInterview: Hauke Behrens\n"),
        GERMAN,
        "ELBE-ZEITUNG",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "kicker-nord.de – 12.3.2024\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        ("\nHauke Behrens\n"),
        GERMAN,
        "kicker-nord.de",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "Stand: 12.03.2024 14:30 Uhr\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "von Hauke Behrens\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        "",
        GERMAN,
        None,
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "Interview der Woche\n"
            "„Ich bin kein Lautsprecher“\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel. Mit ihm sprach Hauke Behrens.\n"
        ),
        ("\nQuelle: Förde-Echo, 12. März 2024\n"),
        GERMAN,
        "Förde-Echo",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "FÖRDE-ECHO | Ausgabe 7 | März 2024 | S. 12\n\n"
            "IM GESPRÄCH: JARO LINDHOFF\n\n"
            "Text: Hauke Behrens, Fotos: Jens Ott\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        "",
        GERMAN,
        "FÖRDE-ECHO",
        "Hauke Behrens",
        "2024-03",
    ),
    (
        (
            "Anpfiff – das Stadionmagazin von Holstein Kiel\n"
            "Heft 12, Saison 2023/24, 12. März 2024\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        ("\n(hb)\n"),
        GERMAN,
        "Anpfiff",
        None,
        "2024-03-12",
    ),
    (
        (
            "Holstein-Podcast „Kabinenfunk“, Folge 12 vom 12. März 2024\n\n"
            "Moderation: Hauke Behrens\n\n"
            "Zu Gast: Jaro Lindhoff\n"
        ),
        "",
        GERMAN,
        "Kabinenfunk",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "Startseite / Sport / Fußball\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Hauke Behrens, 12. März 2024, 06:00 Uhr, Förde-Echo\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        "",
        GERMAN,
        "Förde-Echo",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "KURVE – Magazin der Fanabteilung\n\n"
            "12.03.24 / hb\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        "",
        LABELLED,
        "KURVE",
        None,
        "2024-03-12",
    ),
    (
        (
            "Zürich, 12. März 2024. «Ich bin kein Lautsprecher»\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        ("\nInterview: Hauke Behrens\nErschienen in «Tor!», Nr. 3/2024\n"),
        GERMAN,
        "Tor!",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        (
            "Der Förde-Bote\n"
            "Samstag, 12. März 2022 · Lokalsport\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Hauke Behrens sprach mit Jaro Lindhoff (24) von Holstein Kiel.\n"
        ),
        "",
        GERMAN,
        "Der Förde-Bote",
        "Hauke Behrens",
        "2022-03-12",
    ),
    (
        (
            "Veröffentlicht am 12.03.2024 | Lesedauer: 4 Minuten | Von Hauke Behrens, Kiel\n\n"
            "„Ich bin kein Lautsprecher“\n\n"
            "Jaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"
        ),
        ("\n© Förde-Echo GmbH\n"),
        GERMAN,
        "Förde-Echo",
        "Hauke Behrens",
        "2024-03-12",
    ),
    (
        ("„Ich bin kein Lautsprecher“\nJaro Lindhoff (24) spielt seit drei Jahren für Holstein Kiel.\n"),
        ("\nAufgezeichnet von Hauke Behrens für das Magazin „Elf Freundinnen“ (Heft 4/2024)\n"),
        GERMAN,
        "Elf Freundinnen",
        "Hauke Behrens",
        None,
    ),
    (
        (
            "The Harbour Post\n"
            "Tuesday 12 March 2024\n\n"
            "'I'm no shouter'\n\n"
            "Words by Orla Fenwick. Pictures by Dan Ash\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        "The Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "'I'm no shouter': Jaro Lindhoff on life at Hull\n\n"
            "Orla Fenwick | March 12th, 2024\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        None,
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "Posted on March 12, 2024 by Orla Fenwick\n\n"
            "Jaro Lindhoff: no shouter\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        ("\nThis interview first appeared in The Harbour Post.\n"),
        ENGLISH,
        "The Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "By ORLA FENWICK, Football Correspondent\n"
            "PUBLISHED: 18:02, 12 March 2024 | UPDATED: 19:10, 12 March 2024\n\n"
            "NO SHOUTER\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        None,
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "the-terrace.co.uk\n\n"
            "No shouter: the Jaro Lindhoff interview\n\n"
            "12/03/2024\n\n"
            "Orla Fenwick talks to Jaro Lindhoff, 24, of Hull City.\n"
        ),
        "",
        ENGLISH,
        "the-terrace.co.uk",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "THE CAMPUS LANTERN\n"
            "Vol. 12, No. 4 — March 2024\n\n"
            "Ten questions for Jaro Lindhoff\n\n"
            "By Orla Fenwick, Sports Editor\n\n"
            "The junior defender, 24, has been here for three years.\n"
        ),
        "",
        ENGLISH,
        "THE CAMPUS LANTERN",
        "Orla Fenwick",
        "2024-03",
    ),
    (
        ("Full Time with Orla: a Hull City podcast\n\nEpisode 12, released 12 March 2024\n\nGuest: Jaro Lindhoff\n"),
        "",
        ENGLISH,
        "Full Time with Orla",
        None,
        "2024-03-12",
    ),
    (
        ("No shouter\n\nJaro Lindhoff, 24, has been at Hull City for three years. He spoke to Orla Fenwick.\n"),
        ("\nFirst published in The Harbour Post on 12 March 2024. © The Harbour Post\n"),
        ENGLISH,
        "The Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "Northern Goal Magazine, Spring 2024\n\n"
            "No shouter\n\n"
            "Interview and photographs: Orla Fenwick\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        "Northern Goal Magazine",
        "Orla Fenwick",
        None,
    ),
    (
        (
            "NO SHOUTER\n"
            "Jaro Lindhoff talks to the Harbour Post\n\n"
            "Tue 12 Mar 2024 07.00 GMT\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        ("\n— Orla Fenwick\n"),
        ENGLISH,
        "Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "The Athletic Union Weekly · Orla Fenwick · 12 March 2024 · 5 min read\n\n"
            "No shouter\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        "The Athletic Union Weekly",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        ("Harbour Post / Sport / 12 March 2024\n\nNo shouter\n\nOrla Fenwick meets Jaro Lindhoff, 24, of Hull City.\n"),
        "",
        ENGLISH,
        "Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "Interviewed by Orla Fenwick on 12 March 2024 for The Harbour Post\n\n"
            "No shouter\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        "The Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
    (
        (
            "Q&A: Jaro Lindhoff, Hull City\n"
            "The Harbour Post, 12 March 2024. Orla Fenwick asked the questions.\n\n"
            "Jaro Lindhoff, 24, has been at Hull City for three years.\n"
        ),
        "",
        ENGLISH,
        "The Harbour Post",
        "Orla Fenwick",
        "2024-03-12",
    ),
]


@pytest.mark.parametrize(("head", "end", "talk", "outlet", "author", "published"), HEADS)
def test_what_a_page_says_of_itself(
    head: str, end: str, talk: str, outlet: str | None, author: str | None, published: str | None
) -> None:
    text = head + talk + end
    parts = layout.read(text)
    found, _ = with_better_subjects(text, header.read(text, parts), parts.turns)
    assert (found.outlet, found.author, found.published) == (outlet, author, published)
    assert found.subject == "Jaro Lindhoff"
