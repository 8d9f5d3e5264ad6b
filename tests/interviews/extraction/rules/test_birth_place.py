"""Birthplaces: where somebody grew up or comes from is none, and a country gives way to a town."""

import pytest

from interviews.extraction.merge import merge
from interviews.extraction.rules import birth_place
from tests.interviews.extraction.readings import facts, reading

REFUSED_DE = [
    "A: Ich bin ein Husumer Junge.",
    "A: Meine Wurzeln liegen in Gera.",
    "A: In Kiel ist unser Sohn geboren.",
    "A: Ich bin der geborene Libero.",
    "A: Da wurde in Bremen eine Idee geboren.",
    "A: Kiel ist meine Heimat.",
    "A: Ich stamme aus Gera.",
    "A: Ich bin in Kiel aufgewachsen.",
    "A: Ich komme aus Kiel.",
    "A: Die Idee wurde in Bremen geboren.",
    "A: Mein Vater ist in Ankara geboren.",
    "A: Meine Tochter wurde in Kiel geboren.",
    "A: Ich bin im Juni geboren.",
    "A: Ich bin in eine Fußballfamilie hineingeboren.",
    "A: Ich bin nicht in Kiel geboren, sondern in Husum.",
    "A: Ich bin dort geboren.",
    "Q: Sie sind in Kiel geboren?\nA: Nein.",
    "Q: Wo sind Sie geboren?\nA: das sage ich nicht.",
    "Q: Wie war es?\nA: Ja, Kiel.",
]
REFUSED_EN = [
    "A: I was born in a taxi outside Sligo.",
    "L: Date of birth: 3 May 1999 (Cork)",
    "A: The idea was born in Leeds.",
    "A: My daughter was born in Leeds last year.",
    "A: I was born to play here.",
    "A: I'm from Leeds.",
    "A: I was born in the same hospital as my dad.",
    "A: I grew up in Leeds.",
    "A: I was born in March.",
    "A: I was born there.",
    "A: My dad was born in Leeds.",
]
READ_DE = [
    ("L: Der gebürtige Kieler spricht.", "Kiel"),
    ("A: Meine Mutter hat mich in Oslo bekommen.", "Oslo"),
    ("A: Zur Welt gekommen bin ich in Husum, aufgewachsen in Kiel.", "Husum"),
    ("A: Auf die Welt kam ich in Wismar, weil das Krankenhaus in Schwerin voll war.", "Wismar"),
    ("L: Der in Gera geborene Linksverteidiger ist zurück.", "Gera"),
    ("L: Jaro Lindhoff, gebürtiger Husumer, ist zurück.", "Husum"),
    ("L: Die gebürtige Kölnerin ist zurück.", "Köln"),
    ("L: Jaro Lindhoff erblickte 2001 in Jever das Licht der Welt.", "Jever"),
    ("Q: Wo bist du geboren?\nA: Auf Föhr, im Juli.", "Föhr"),
    ("Q: Geboren?\nA: Wolfenbüttel, 3. Mai 2001.", "Wolfenbüttel"),
    ("Q: Geboren in?\nA: Stade.", "Stade"),
    ("Q: Deine Wiege stand in Jever.\nA: Stimmt.", "Jever"),
    ("A: Mein Pass sagt Emden, geboren bin ich aber in Leer.", "Leer"),
    ("A: Aufgewachsen bin ich in Emden, geboren allerdings in Leer.", "Leer"),
    ("Q: Du bist in Zwickau geboren.\nA: Nein, in Plauen.", "Plauen"),
    ("Q: Sie sind gebürtig aus Emden?\nA: Ja, aber nur die ersten drei Tage.", "Emden"),
    ("L: Geboren: 12. Mai 2003, Husum", "Husum"),
    ("L: Geboren am 4. Juli 2001 in Bad Oldesloe, kam er mit zehn nach Kiel.", "Bad Oldesloe"),
    ("A: Ich wurde in Oslo geboren, mein Bruder in Bergen.", "Oslo"),
    ("L: Geburtsort: Frankfurt (Oder)", "Frankfurt (Oder)"),
    ("L: Geboren: 03.03.2001 in Kiel", "Kiel"),
    ("L: Der in Kiel geborene Stürmer spricht.", "Kiel"),
    ("L: In Kiel geboren und in Husum aufgewachsen, kam Jaro Lindhoff nach Bremen.", "Kiel"),
    ("A: Ich bin in Kiel geboren und aufgewachsen.", "Kiel"),
    ("A: Geboren in Kiel, aufgewachsen in Husum.", "Kiel"),
    ("A: Geboren wurde ich in Bad Homburg.", "Bad Homburg"),
    ("A: Ich kam in Kiel zur Welt.", "Kiel"),
    ("Q: Sie kommen aus Husum.\nA: Ja, ich bin da geboren.", "Husum"),
    ("A: Wir wohnten in Husum. Ich bin dort geboren.", "Husum"),
    ("A: Ich bin in Frankfurt am Main geboren.", "Frankfurt am Main"),
    ("A: Ich bin in Polen geboren, in Stettin.", "Stettin"),
    ("A: Ich bin in Polen geboren.", "Polen"),
    ("A: Meine Eltern kamen nach Delmenhorst, ich bin dort geboren.", "Delmenhorst"),
    ("Q: Obwohl Sie gebürtig aus Mönchengladbach sind, leben Sie hier.\nA: Ja.", "Mönchengladbach"),
    ("Q: Sie sind im Unfallkrankenhaus Graz geboren, oder?\nA: Ja.", "Graz"),
    ("Q: Sie wurden in Ghana geboren?\nA: Ja, in Accra.", "Accra"),
    ("Q: Wo sind Sie geboren?\nA: In Kiel.", "Kiel"),
    ("Q: Geburtsort?\nA: Freistadt.", "Freistadt"),
]
READ_EN = [
    ("A: Born in Sligo, raised in Leeds.", "Sligo"),
    ("A: Born and bred in Sligo.", "Sligo"),
    ("A: I'm Sligo born and bred.", "Sligo"),
    ("Q: Where were you born?\nA: Sligo. We left when I was two.", "Sligo"),
    ("Q: Born?\nA: Sligo General, on a Tuesday.", "Sligo General"),
    ("Q: Place of birth?\nA: Ballymena.", "Ballymena"),
    ("Q: You grew up in Dundee.\nA: Grew up there, yes. Born in Perth.", "Perth"),
    ("A: My mum had me in Oslo and we moved when I was six months old.", "Oslo"),
    ("L: Lindhoff, who was born in Tromsø, joined Leeds in July.", "Tromsø"),
    ("L: The Tromsø-born defender is back.", "Tromsø"),
    ("L: Born: Cork, 3 May 1999", "Cork"),
    ("L: Born: 3 May 1999, Cork", "Cork"),
    ("A: I was actually born in Gothenburg, but we moved to Skien.", "Gothenburg"),
    ("A: Tromsø, that's where I was born.", "Tromsø"),
    ("A: I was born and raised in Dublin.", "Dublin"),
    ("L: The 23-year-old, born in Dublin to a Polish mother, is back.", "Dublin"),
    ("L: Dublin-born striker Jaro Lindhoff joined Leeds.", "Dublin"),
    ("L: Born in Dublin to Nigerian parents, Jaro Lindhoff joined Leeds.", "Dublin"),
    ("A: We lived in Leeds, I was born there.", "Leeds"),
    ("Q: YOU WERE BORN IN WINTERTHUR.\nA: I was.", "Winterthur"),
]


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert facts(birth_place.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(birth_place.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "value"), READ_DE)
def test_reads_german(text: str, value: str) -> None:
    found = facts(birth_place.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "value"), READ_EN)
def test_reads_english(text: str, value: str) -> None:
    found = facts(birth_place.find, *text.split("\n"), language="en")
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


def test_reads_others() -> None:
    assert facts(birth_place.find, "A: Timo Rasch wurde in Kiel geboren.") == [
        {"player": "Timo Rasch", "value": "Kiel"}
    ]


def test_other_languages_have_the_fact_box_only() -> None:
    assert facts(birth_place.find, "A: Ik ben in Utrecht geboren.", language="nl") == []


def test_a_place_that_is_said_again_is_one_proposal_with_two_quotes() -> None:
    told = reading(
        "Q: Sie sind in Osnabrück geboren.",
        "A: Ja.",
        "Q: Mögen Sie wegen Ihres Geburtsorts den VfL Osnabrück?",
        "A: Ja.",
    )
    (proposal,) = merge(birth_place.find(told))
    assert [quote.text for quote in proposal.quotes] == [
        "Sie sind in Osnabrück geboren.",
        "Mögen Sie wegen Ihres Geburtsorts den VfL Osnabrück?",
    ]


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: Mögen Sie wegen Ihres Geburtsorts den VfL Osnabrück?", "A: Ja."),
        ("Q: Sie sind in Kiel geboren.", "A: Ja.", "Q: Mögen Sie Ihren Geburtsort?", "A: Werder mag ich mehr."),
    ],
)
def test_the_word_birthplace_alone_names_no_place(turns: tuple[str, ...]) -> None:
    assert {proposal.fields["value"] for proposal in birth_place.find(reading(*turns))} <= {"Kiel"}


def test_both_of_two_are_born_there() -> None:
    turns = ("Q: Sie sind beide in Husum geboren.", "A: Ja.", "A Timo Rasch: Leider.")
    found = facts(birth_place.find, *turns, subject="Jaro Lindhoff / Timo Rasch")
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", "Husum"), ("Timo Rasch", "Husum")}


@pytest.mark.parametrize(
    "text",
    [
        "A: Ich bin kein gebürtiger Kölner.",
        "Q: Warum Ghana?\nA: Meine Oma Hanka ist dort geboren.",
        "Q: Fangen wir in Egg an.\nA: Da war ich daheim, auf die Welt kam ich woanders.",
        "A: Die Klinik, unser Kleiner ist Kölner, geboren am Montag.",
        "A: Ich bin Wiener aus Überzeugung.",
        "A: Ich bin Jürgen, geboren im Mai.",
    ],
)
def test_a_townsman_is_not_always_born_there(text: str) -> None:
    assert facts(birth_place.find, *text.split("\n")) == []


def test_a_lead_means_its_only_interviewee_by_he() -> None:
    assert facts(birth_place.find, "L: Schon früh wusste er viel, geboren ist er in Husum.") == [
        {"player": "Jaro Lindhoff", "value": "Husum"}
    ]


@pytest.mark.parametrize(
    ("turns", "language", "expected"),
    [
        (("Q: Ihr Sohn wurde im Januar geboren.", "A: Ja, Piet."), "de", []),
        (("L: Jaro Lindhoff ist nett. Der in Gera geborene Stürmer ist Spätstarter.",), "de", ["Gera"]),
        (("L: Jaro Lindhoff ist nett. Das Licht der Welt erblickte er in Celle.",), "de", ["Celle"]),
        (("Q: Wo stand Ihre Wiege?", "A: Die stand in Worms."), "de", ["Worms"]),
        (("Q: Sie sind in Ghana zur Welt gekommen.", "A: In Accra, ja."), "de", ["Accra"]),
        (("A: Zur Welt gekommen bin ich an einem Dienstag in Worms.",), "de", ["Worms"]),
        (("A: Im Virchow-Klinikum bin ich auf die Welt gekommen.",), "de", []),
        (("A: Leeds General, that's where I was born.",), "en", ["Leeds"]),
        (("Q: Your passport says Cape Town.", "A: I was born there, yeah."), "en", ["Cape Town"]),
        (("Q: Geboren sind Sie in Gera.", "A: Das steht überall falsch. Worms, am Rhein."), "de", ["Worms"]),
        (("A: I was born in Ghana, in Kumasi.",), "en", ["Kumasi"]),
        (("Q: Ein Rheinhesse?", "A: In Worms auf die Welt gekommen."), "de", ["Worms"]),
        (("Q: Geboren wo?", "A: Wuppertal-Barmen."), "de", ["Wuppertal-Barmen"]),
        (("Q: Geburtsort?", "A: Geboren bin ich in Worms, gebürtig aus Worms."), "de", ["Worms"]),
        (("L: Jaro Lindhoff is kind. Born at Queen Anne's, he moved.",), "en", []),
        (("L: Jaro Lindhoff is kind. The Belfast native is back.",), "en", ["Belfast"]),
    ],
)
def test_places_said_in_passing(turns: tuple[str, ...], language: str, expected: list[str]) -> None:
    assert [one["value"] for one in facts(birth_place.find, *turns, language=language)] == expected
