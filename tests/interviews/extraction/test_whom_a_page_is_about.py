"""Whom a page is about, where paper, author and player stand close together."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from interviews.extraction.subjects import with_better_subjects

TALK_DE = """

Wie war das erste Training?

Anstrengend. Ich musste zweimal stehen bleiben.

Und der Trainer?

Der hat nur gelacht. Er kennt mich ja schon lange.

Was sind Ihre Ziele?

Gesund bleiben und spielen."""
TALK_EN = """

How was the first session?

Hard work. I had to stop twice.

And the manager?

He just laughed. He's known me a long time.

What are you hoping for?

To stay fit and play."""

# head or whole text, outlet, author, date, subject
PAGES = [
    (
        (
            "svww.de | News | 3. Juli 2025\n\n"
            '"Ich bin ein Arbeiter"\n\n'
            "Ylli Krasniqi, Neuzugang aus Prishtina, im Kurzinterview"
        ),
        TALK_DE,
        "svww.de",
        None,
        "2025-07-03",
        "Ylli Krasniqi",
    ),
    (
        (
            "Das Interview zum Sonntag\n\n"
            "Oke Göttsche: Ein Leben auf der Bank\n\n"
            "Oke Göttsche (33) hat in elf Jahren vier Ligaspiele gemacht."
        ),
        TALK_DE,
        None,
        None,
        None,
        "Oke Göttsche",
    ),
    (
        (
            "HOLSTEIN AKTUELL Nr. 5\n\n"
            "Nachgefragt: Oke Göttsche\n\n\n"
            "Wie war das erste Training?\n\n"
            "Anstrengend. Ich musste zweimal stehen bleiben.\n\n"
            "Und der Trainer?\n\n"
            "Der hat nur gelacht. Er kennt mich ja schon lange.\n\n"
            "Was sind Ihre Ziele?\n\n"
            "Gesund bleiben und spielen.\n\n"
            "Interview: wb"
        ),
        "",
        "HOLSTEIN AKTUELL",
        None,
        None,
        "Oke Göttsche",
    ),
    (
        (
            "Herr Göttsche, wie geht es Ihnen?\n\n"
            "Gut.\n\n"
            "Die Saison war lang.\n\n"
            "Zu lang. Ich bin froh, dass sie vorbei ist.\n\n"
            "Was kommt jetzt, Herr Göttsche?\n\n"
            "Urlaub.\n\n"
            "Oke Göttsche, 33, steht seit elf Jahren beim VfR Neumünster im Tor. Das "
            "Gespräch führte Birte Sönnichsen."
        ),
        "",
        None,
        "Birte Sönnichsen",
        None,
        "Oke Göttsche",
    ),
    (
        (
            "Im Dialog mit ... Torhüter Oke Göttsche\n\n"
            "12. 5. 2024\n\n"
            "VfR-Magazin: Moin Oke!\n"
            "Oke: Moin.\n"
            "VfR-Magazin: Elf Jahre im Verein. Warum?\n"
            "Oke: Weil mich keiner wollte.\n"
            "VfR-Magazin: Im Ernst?\n"
            "Oke: Nein."
        ),
        "",
        "VfR-Magazin",
        None,
        "2024-05-12",
        "Oke Göttsche",
    ),
    (
        (
            "„Ich wollte Pilot werden“\n\n"
            "Oke Göttsche über seine Kindheit, sein Knie und die Kunst des Wartens\n\n"
            "Von Birte Sönnichsen\n\n"
            "Neumünster. Elf Jahre hat er gewartet."
        ),
        TALK_DE,
        None,
        "Birte Sönnichsen",
        None,
        "Oke Göttsche",
    ),
    (
        (
            "Sönnichsens Sprechstunde, Folge 9\n\n"
            "Gast: Oke Göttsche, Torwart\n\n"
            "SÖNNICHSEN: Oke, wie geht's?\n"
            "GÖTTSCHE: Gut, danke.\n"
            "SÖNNICHSEN: Immer noch Neumünster?\n"
            "GÖTTSCHE: Immer noch. Ich bleibe.\n"
            "SÖNNICHSEN: Danke dir."
        ),
        "",
        "Sönnichsens Sprechstunde",
        None,
        None,
        "Oke Göttsche",
    ),
    (
        (
            "Trainer lobt, Göttsche lacht\n\n"
            "Nach dem 3:0 gegen Flensburg stand VfR-Torwart Oke Göttsche Rede und Antwort. "
            "Mit dabei: Coach Lars Mommsen."
        ),
        TALK_DE,
        None,
        None,
        None,
        "Oke Göttsche",
    ),
    (
        (
            "[Startseite](/) » [Fußball](/fussball) » Interview\n\n"
            "## „Ich wollte Pilot werden“\n\n"
            "**Oke Göttsche im Interview über seine Kindheit**\n\n"
            "_Birte Sönnichsen_ | _12.05.2024_"
        ),
        TALK_DE,
        None,
        "Birte Sönnichsen",
        "2024-05-12",
        "Oke Göttsche",
    ),
    (
        (
            "The Lamp Post\n"
            "Winter 2023/24\n\n"
            "Out of the shadows\n\n"
            "Reserve keeper Ifeanyi Okparaocha steps up for the Bantams. Story by Gwen Tulley."
        ),
        TALK_EN,
        "The Lamp Post",
        "Gwen Tulley",
        None,
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "Meet the squad: Ifeanyi Okparaocha\n\n"
            "The Bradford City goalkeeper, 23, on growing up in Leeds, gloves and grandmothers"
        ),
        TALK_EN,
        None,
        None,
        None,
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "Bradford Banner, Thursday 21 December 2023\n"
            "Back page\n\n"
            "'Ask my gran'\n\n"
            "Gwen Tulley meets the Bantams' new number one\n\n"
            "Ifeanyi Okparaocha arrived in August with one bag."
        ),
        TALK_EN,
        "Bradford Banner",
        "Gwen Tulley",
        "2023-12-21",
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "'Ask my gran': Okparaocha on life at Valley Parade\n\n"
            "Goalkeeper Ifeanyi Okparaocha was unknown in August. Now he is everyone's hero.\n\n"
            "Gwen Tulley\n"
            "@gwentulley\n"
            "21 Dec 2023"
        ),
        TALK_EN,
        None,
        "Gwen Tulley",
        "2023-12-21",
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "City Till I Die podcast – S3 E14 – 21/12/23\n\n"
            "GWEN: Ifeanyi Okparaocha, welcome!\n"
            "IFEANYI: Thanks for having me.\n"
            "GWEN: How's Bradford?\n"
            "IFEANYI: Cold. I love it though.\n"
            "GWEN: Really?\n"
            "IFEANYI: No."
        ),
        "",
        "City Till I Die podcast",
        None,
        "2023-12-21",
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "Updated: Dec. 21, 2023, 9:14 a.m. | Published: Dec. 20, 2023, 6:00 a.m.\n"
            "By Gwen Tulley | gtulley@valleyregister.com\n\n"
            "Okparaocha finds a home\n\n"
            "SOUTH VALLEY — Freshman goalkeeper Ifeanyi Okparaocha has five shutouts already."
        ),
        TALK_EN,
        None,
        "Gwen Tulley",
        "2023-12-21",
        "Ifeanyi Okparaocha",
    ),
    (
        ("Q&A WITH IFEANYI OKPARAOCHA\n\nMatchday programme, Bradford City v Harrogate Town, 1 January 2024\n"),
        TALK_EN,
        "Matchday programme",
        None,
        "2024-01-01",
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "A word with the keeper\n\n"
            "Ifeanyi Okparaocha, interviewed by the Year 6 pupils of St Luke's School, January 2024"
        ),
        TALK_EN,
        None,
        None,
        "2024-01",
        "Ifeanyi Okparaocha",
    ),
    (
        (
            "Luzern, im Mai. «Ich bin angekommen»\n\n"
            "Von Beat Achermann, Luzern (Text), und Urs Flüeler (Bild)\n\n"
            "Seit einem Jahr spielt Gjergj Marku beim FCL. Ein Treffen am See.\n\n"
            "Gjergj Marku, Sie haben die Matura gemacht und gleichzeitig die Super League erobert.\n\n"
            "Erobert ist gut. Ich durfte dreimal einlaufen.\n\n"
            "Was sagt der Vater?\n\n"
            "Der sagt wenig. Er ist Maurer, der redet mit den Händen.\n\n"
            "Und die Mutter?\n\n"
            "Die redet für beide."
        ),
        "",
        None,
        "Beat Achermann",
        None,
        "Gjergj Marku",
    ),
]


@pytest.mark.parametrize(("head", "talk", "outlet", "author", "published", "subject"), PAGES)
def test_whom_a_page_is_about(
    head: str, talk: str, outlet: str | None, author: str | None, published: str | None, subject: str
) -> None:
    text = head + talk
    parts = layout.read(text)
    found, _ = with_better_subjects(text, header.read(text, parts), parts.turns)
    assert (found.outlet, found.author, found.published, found.subject) == (outlet, author, published, subject)


TALK = "\n\n{0} {1}, wie war der Anfang?\n{2} Kalt.\n\n{0} Und dann?\n{2} Wärmer.\n\n{0} Und jetzt?\n{2} Heiß.\n"


@pytest.mark.parametrize(
    ("head", "asks", "called", "answers", "subject"),
    [
        # initials with particles, of double names
        ("Legenden: Jan-Willem van der Meulenhoff", "DZM:", "Jan-Willem", "JWvdM:", "Jan-Willem van der Meulenhoff"),
        ("Zu Gast: Bekim Krasniqi-Lütolf", "TS:", "Bekim", "BKL:", "Bekim Krasniqi-Lütolf"),
        # a nickname inside the name
        ("Stephan „Stulle“ Stuhlmann hat 214 Spiele gemacht.", "Kutte:", "Stulle", "Stulle:", "Stephan Stuhlmann"),
        ("Charlotte „Lotte“ Wu, 27, grätscht gern.", "Heft:", "Lotte", "Lotte Wu:", "Charlotte Wu"),
        # the fuller name of the lead; first and last name told apart
        ("Minh Khoa am Ball\n\nNguyễn Minh Khoa (20) stürmt gern.", "Blatt:", "Minh", "Minh Khoa:", "Nguyễn Minh Khoa"),
        ("Pause mit Grace", "Reporterin:", "Grace", "Takyi:", "Grace Takyi"),
        ("Pause mit Grace", "Reporterin: „", "Grace", "Takyi:", "Grace Takyi"),
        ("Pause mit Grace", "Reporterin:", "Grace", "Grace:", "Grace"),
        # what leads to a name and is none of it
        (
            "Moorbeks Luka Beridsen: „Ich bleibe“\n\nFür Moorbek spielt er gern.",
            "Blatt:",
            "Luka",
            "Beridsen:",
            "Luka Beridsen",
        ),
        ("Dauerläufer Luka Beridsen\n\nMit Luka Beridsen im Wald.", "Blatt:", "Luka", "Beridsen:", "Luka Beridsen"),
        ("Yawo Kofi Mensahn kommt", "Blatt:", "Kofi", "Mensahn:", "Yawo Kofi Mensahn"),
        # words that are no names alone
        ("Unsere Frau: Ayşe Nur Demirel", "Mats:", "Ayşe", "Ayşe:", "Ayşe Nur Demirel"),
        # a club named after a person, an author who has met him
        ("Beim Club Jorge Wilstermann spielt Hernán Quispe Mamani.", "–", "Herr Quispe", "", "Hernán Quispe Mamani"),
        ("Valentin Hase hat den Senegalesen Pape Malick Gomis getroffen.", "–", "Herr Gomis", "", "Pape Malick Gomis"),
        # a role for a label, a name in the first question alone, a name of initials, particles of the north
        ("Produced by Grace Sumner", "HOST:", "Nana Yaw Asante-Frimpah", "GUEST:", "Nana Yaw Asante-Frimpah"),
        ("K. Thanurajan talks about his hero Vince Kompanski.", "THE MODERATOR:", "K", "A:", "K. Thanurajan"),
        ("The back Jógvan Martin á Heygumi runs a ferry.", "NAFR:", "Jógvan", "JMáH:", "Jógvan Martin á Heygumi"),
        ("Borås has Ngozi Uchenna, succeeding Alva Sundberg.", "–", "Ngozi", "", "Ngozi Uchenna"),
        # said in a quotation; a byline on lines of its own
        (
            "“Portia Modisse made me do it,” says Jacobsen\n\nThandeka Jacobsen, 19, runs.",
            "Q:",
            "T",
            "A:",
            "Thandeka Jacobsen",
        ),
        ("The end\n\nJan Prideau\nCorner Weekly\nAugust 21, 2023\n\nMei Boyden is new.", "–", "so", "", "Mei Boyden"),
        # no initials
        ("Zu Gast: Bekim Krasniqi-Lütolf", "TS:", "Bekim", "A1B:", "Bekim Krasniqi-Lütolf"),
    ],
)
def test_who_answers_by_what_the_head_says(head: str, asks: str, called: str, answers: str, subject: str) -> None:
    text = f"Der Zwölfte Mann\n\n{head}" + TALK.format(asks, called, answers)
    assert layout.read(text).interviewees == (subject,)
