"""What a reading answers: sentences, pairs, whom a sentence is about, how it is said."""

from __future__ import annotations

import pytest

from interviews.extraction.assemble import assemble
from interviews.extraction.facts import Furniture, Header, Turn
from interviews.extraction.marks import CLUB, MY, Club, Kin, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from tests.interviews.extraction.readings import TableLookup, reading

JARO = "Jaro Lindhoff"


def about(read: Reading, word: str) -> list[str | None]:
    """Whom the sentence with the word is about, at that word."""
    sentence = next(one for one in read.sentences if word in one.text)
    at = sentence.text.index(word)
    return [person.name for person in read.subjects(sentence, at, at + len(word))]


@pytest.mark.parametrize(
    ("turns", "word", "expected"),
    [
        (("Q: Und Ihr Vater?", "A: Spielte in Kiel."), "Spielte", []),  # a relative without a name
        (("Q: Ja?", "A: Mein Vater hat gespielt."), "gespielt", []),
        (("Q: Ja?", "A: Mein Vater Wim hat gespielt."), "gespielt", ["Wim"]),
        (("Q: Ja?", "A: Nils Worpitz ist stark, ich bin schnell."), "stark", ["Nils Worpitz"]),
        (("Q: Ja?", "A: Nils Worpitz ist stark, ich bin schnell."), "schnell", [JARO]),
        (("Q: Ja?", "A: Mit Nils Worpitz spiele ich gern."), "spiele", [JARO]),
        (("Q: Ja?", "A: Wegen einer Verletzung fiel Nils Worpitz aus."), "fiel", ["Nils Worpitz"]),
        (("Q: Ja?", "A: Als Torwart wurde Nils Worpitz nervös."), "nervös", ["Nils Worpitz"]),
        (("Q: Ja?", "A: Mit Kapitän Nils Worpitz teile ich viel."), "teile", [JARO]),
        (("Q: Ja?", "A: Gespielt wurde mit Nils Worpitz."), "Gespielt", [JARO]),
        (("Q: Ja?", "A: Dann zwei Jahre Kiel."), "Kiel", [JARO]),
        (("Q: 2018 sind Sie gewechselt.", "A: Ja."), "gewechselt", [JARO]),
        (("Q: Ja?", "A: Ein Tor, das Nils Worpitz schoss, half."), "Tor", ["Nils Worpitz"]),
    ],
)
def test_whom_a_sentence_is_about(turns: tuple[str, ...], word: str, expected: list[str]) -> None:
    assert about(reading(*turns), word) == expected


def test_two_interviewees() -> None:
    read = reading(
        "L: Nils Harms und Bent Harms spielen oben.",
        "Q: Sie beide lernten dort. Nils, Sie haben gewonnen. Sie waren da.",
        "A Nils Harms: Ich die 5.",
        "A Bent Harms: Ich nicht.",
        subject="Nils Harms / Bent Harms",
    )
    both = ["Nils Harms", "Bent Harms"]
    assert about(read, "spielen") == both
    assert about(read, "lernten") == both
    assert about(read, "gewonnen") == ["Nils Harms"]
    assert about(read, "da.") == both
    assert about(read, "die 5") == ["Nils Harms"]
    assert about(read, "nicht") == ["Bent Harms"]


def test_an_unanswered_question_and_headings_are_left_out() -> None:
    read = reading("H: Weg von Werder?", "Q: Ja?", "A: Ja.", "H: Der Weg", "Q: Und der DFB?")
    assert [sentence.text for sentence in read.sentences] == ["Ja?", "Ja."]
    assert len(read.pairs) == 2
    assert read.pairs[1].question == ()


def test_an_answer_before_any_question_is_read() -> None:
    read = reading("A: Ich war bei Werder.", "Q: Wo?", "A: Dort.")
    assert [sentence.pair for sentence in read.sentences] == [0, 1, 1]


def test_a_title_or_deck_is_read_as_a_lead() -> None:
    read = reading("H: Jaro: „Ich war bei Werder“", "Q: Ja?", "A: Ja.")
    assert [sentence.role for sentence in read.sentences] == ["lead", "question", "answer"]


def test_an_advert_inside_an_answer_is_none_of_its_sentences() -> None:
    text = "Ich bin mit sechzehn\n\nANZEIGE Bier\n\nnach Kiel gegangen. Anzeige\n"
    turns = (Turn("answer", None, 0, len(text) - 1),)
    start = text.index("ANZEIGE")
    furniture = (Furniture(start, start + 12, "advert"), Furniture(len(text), len(text), "rule"))
    read = assemble(text, Header("de"), turns, TableLookup(), furniture)
    assert [" ".join(one.text.split()) for one in read.sentences] == [
        "Ich bin mit sechzehn nach Kiel gegangen.",
        "Anzeige",
    ]


def test_a_text_without_questions_is_one_lead() -> None:
    read = reading("L: Jaro Lindhoff spielt. Er lacht.")
    assert read.pairs == ()
    assert [read.pair_of(sentence) for sentence in read.sentences] == [None, None]
    assert read.before(read.sentences[0]) is None
    assert read.after(read.sentences[0]) == read.sentences[1]
    assert read.sentences[0].voice == "author"


def test_what_a_match_names() -> None:
    read = reading("Q: Ja?", "A: Mein Vater Wim war bei Werder in Japan. Mein Opa auch. Ich bin es.")
    first, second, third = read.sentences[1:]
    found = compile_pattern(
        r"(?P<kin>KIN) (?P<who>PERSON) war bei (?P<club>TEAM) in (?P<nation>NATION)(?P<no>x)?"
    ).search(first.masked)
    assert found
    club, nation = read.club(first, found, "club"), read.nation(first, found, "nation")
    assert club
    assert nation
    assert (club.name, nation.trigram) == ("Werder", "JPN")
    assert read.club(first, found, "nation") is None
    assert read.nation(first, found, "no") is None
    assert read.person(first, found, "who") == read.person(first, found, "kin") == Person("Wim")
    kin = read.kin(first, found, "kin")
    assert kin
    assert kin.relation == "father"
    assert read.kin(first, found, "who") is None
    opa = compile_pattern(r"(?P<kin>KIN) (?P<word>auch)").search(second.masked)
    assert opa
    assert read.person(second, opa, "kin") is None
    assert read.person(second, opa, "word") is None
    me = compile_pattern(r"(?P<who>SELF)").search(third.masked)
    assert me
    assert read.person(third, me, "who") == Person(JARO)


def test_the_marks_of_a_stretch() -> None:
    read = reading("Q: Ja?", "A: Werder und Nils Worpitz, Bremen und Nils.")
    sentence: Sentence = read.sentences[1]
    assert [mark.start for mark in read.marks_in(sentence.start, sentence.end, CLUB)] == [sentence.start]
    assert len(read.clubs_in(sentence)) == 1
    assert len(read.clubs_in(sentence, sure=False)) == 2
    assert [person.name for person in read.people_in(sentence)] == ["Nils Worpitz"]
    assert read.mark_at(0) is None
    assert read.mark_at(sentence.end - 1) is None
    assert read.marks_in(len(read.text), len(read.text) + 1) is not None


@pytest.mark.parametrize(
    ("said", "negated", "doubtful"),
    [
        ("Ich war nie bei Werder.", True, False),
        ("Ich war bei Werder, nicht in Kiel.", False, False),
        ("Ich hätte bei Werder gespielt.", False, True),
        ("Ich war bei Werder.", False, False),
    ],
)
def test_how_it_is_said(said: str, negated: bool, doubtful: bool) -> None:
    read = reading("Q: Ja?", f"A: {said}")
    sentence = read.sentences[1]
    at = said.index("bei Werder")
    assert read.negated(sentence, at, at + 10) is negated
    assert read.doubtful(sentence, at, at + 10) is doubtful


def test_a_long_sentence_is_quoted_by_its_clause() -> None:
    said = "Ich war bei Werder, " + "und dann kam sehr viel anderes, " * 8 + "und Schluss."
    read = reading("Q: Ja?", f"A: {said}")
    sentence = read.sentences[1]
    assert read.quote(sentence, 4, 18).text == "Ich war bei Werder"
    assert len(read.quote(sentence).text) > 220
    assert read.quote(read.sentences[0], 0, 2).text == "Ja?"


def test_a_sentence_over_two_lines_is_read_whole_and_quoted_by_line() -> None:
    said = "Ich bin dann im Sommer nach vielen langen Gesprächen zu Werder\nBremen gewechselt, und bin noch da."
    read = reading("Q: Ja?", f"A: {said}")
    sentence = read.sentences[1]
    assert sentence.text == said.replace("\n", " ")
    assert [club.name for club in read.clubs] == ["Werder Bremen"]
    assert read.quote(sentence, 0, 3).text == said.partition("\n")[0]
    assert read.quote(sentence, said.index("gewechselt"), said.index("gewechselt") + 5).text == said.partition("\n")[2]


@pytest.mark.parametrize(
    ("turns", "home"),
    [
        (("Q: Ja?", "A: Nein."), None),
        (("Q: Ja?", "A: Ich mag Japan."), None),
        (("Q: Ja?", "A: Bei Werder."), "GER"),
        (("Q: Ja?", "A: Bei Werder, für die japanische U20."), "JPN"),
        (("Q: Ja?", "A: Bei Werder, in der U20 von Japan."), "JPN"),
    ],
)
def test_the_association_that_the_national_team_means(turns: tuple[str, ...], home: str | None) -> None:
    found = reading(*turns).home
    assert (found and found.trigram) == home


def test_an_object_is_not_who_acts_in_the_same_clause() -> None:
    read = reading("L: Jaro Lindhoff lacht. Trainer Hanno Behn machte ihn zum Kapitän. Der Sohn, er ging. Er kam.")
    assert about(read, "er ging") == about(read, "Er kam") == [JARO]


def test_who_is_named_last_is_still_meant_in_the_next_pair() -> None:
    read = reading("Q: Wer ist Kapitän?", "A: Lars Behn.", "Q: Wie ist der so?", "A: Er ist Linksfuß.")
    assert about(read, "Er ist") == ["Lars Behn"]


@pytest.mark.parametrize(
    ("said", "relative", "name"),
    [
        ("There's Tia, my little sister.", "sister", "Tia"),
        ("My nan, Pearl, came over.", "nan", "Pearl"),
        ("Her mum's Jade.", "mum", "Jade"),
        ("Tia has a laugh, my little sister too.", "sister", None),
        ("I saw Tia, the sister.", "sister", None),
    ],
)
def test_which_name_a_relative_has(said: str, relative: str, name: str | None) -> None:
    read = reading("Q: Well?", f"A: {said}", language="en")
    mark = read.mark_at(read.text.index(relative))
    assert mark is not None
    assert isinstance(mark.what, Kin)
    assert (mark.what.person.name if mark.what.person else None) == name


def test_a_sentence_left_open_is_said_for_the_interviewee() -> None:
    read = reading("Q: Mein erster Verein war ...", "A: ... der FC Hellbach.")
    assert pronouns(read, "Mein") == [MY]
    assert pronouns(reading("Q: My first club was …", "A: … Leeds.", language="en"), "My") == [MY]
    assert pronouns(reading("Q: Wie war mein Tipp?", "A: Gut."), "mein") == []


def pronouns(read: Reading, word: str) -> list[str]:
    mark = read.mark_at(read.text.index(word))
    return [mark.sign] if mark else []


def test_menus_name_nothing() -> None:
    text = "Startseite > Regional > Bremen\nWerder gewann."
    read = assemble(text, Header("de"), [Turn("lead", None, 31, len(text))], TableLookup())
    assert [mark.what.name for mark in read.marks if isinstance(mark.what, Club)] == ["Werder"]
    inside = assemble(text, Header("de"), [Turn("lead", None, 0, len(text))], TableLookup())
    assert len(inside.clubs) == 1
    assert inside.marks[0].start < 31
