"""Labels, marks and lines: what looks like a speaker and is none, what recurs and is one. Refusals first."""

from __future__ import annotations

import pytest

from interviews.extraction import layout
from interviews.extraction.layout import features, labels, lines
from interviews.extraction.layout.lines import Line


def line(text: str) -> Line:
    return Line(0, len(text), 0, len(text), False)


def turns(text: str) -> list[tuple[str, str | None, str]]:
    return [(turn.role, turn.speaker, text[turn.start : turn.end]) for turn in layout.read(text).turns]


@pytest.mark.parametrize(
    "text",
    [
        "",
        ": und dann",
        "um 13:31 Uhr",
        "https://beispiel-kurier.de",
        "Er sagte, dass es so sei: nein",
        "„Nein“: sagte er",
        "Wie war das? Antwort: gut",
        "Ein sehr langer Satz mit mehr Wörtern: gut",
        "... seine Mutter: Sie kocht",
        "12: das ist die Nummer",
        "Ich kam nach Kiel. Dort: nichts",
        "ein Satz, der erst nach zweiundvierzig Zeichen einen Doppelpunkt hat: hier",
    ],
)
def test_words_before_a_colon_are_no_label(text: str) -> None:
    assert labels.colon_label(text, line(text)) is None


@pytest.mark.parametrize(
    ("text", "name", "talk"),
    [
        ("SPORT1: Herr Ott", "SPORT1", "Herr Ott"),
        ("Jan Ott (lacht): Ja", "Jan Ott (lacht)", "Ja"),
        ("Kurve:** Wie", "Kurve", "Wie"),
        ("久世：はい", "久世", "はい"),
        ("nordfussball.net: Na?", "nordfussball.net", "Na?"),
        ("Dr. Meier: Ja", "Dr. Meier", "Ja"),
        ("M : では", "M", "では"),
        ("Kurve:", "Kurve", ""),
    ],
)
def test_a_label_and_what_stands_behind_it(text: str, name: str, talk: str) -> None:
    label = labels.colon_label(text, line(text))
    assert label is not None
    assert (label.name, text[label.after :]) == (name, talk)


@pytest.mark.parametrize(
    "name",
    [
        "Position",
        "Letzte Frage",
        "Übrigens",
        "Zum Schluss",
        "Geburtsort",
        "Im Ernst",
        "Foto",
        "",
        "Sie sagte",
        "(lacht)",
    ],
)
def test_these_never_speak(name: str) -> None:
    assert not labels.could_speak(name)


@pytest.mark.parametrize(
    "name", ["Frage", "A", "BILD am SONNTAG", "Die Kurve", "Jan Ott", "T", "taz", "久世", "Trainer Stemmann"]
)
def test_these_may_speak(name: str) -> None:
    assert labels.could_speak(name)


@pytest.mark.parametrize(
    ("label", "normal"),
    [
        ("FRAGE 3", "frage"),
        ("Q1", "q"),
        ("Sota (lacht)", "sota"),
        ("SPORT1", "sport1"),
        ("Matthias(以下M)", "m"),
        ("A.", "a"),
    ],
)
def test_the_forms_of_a_label_are_one(label: str, normal: str) -> None:
    assert labels.normal(label) == normal


@pytest.mark.parametrize(
    "words", ["Frage: Wie alt?", "Jan: Größe", "Name:", "Name", "Position: " + "x" * 90, "Der Name: Jan", "Ott: 1,78 m"]
)
def test_talk_is_no_fact_box(words: str) -> None:
    assert not labels.is_a_fact(words)


@pytest.mark.parametrize(
    "words", ["Größe: 1,78 m", "Bisherige Vereine: TSV Nord", "**Name:** Jan Ott", "Date of birth: 2001"]
)
def test_a_field_with_its_value_is_a_fact(words: str) -> None:
    assert labels.is_a_fact(words)


def test_headings_that_name_the_player_and_quote_him_are_no_answers() -> None:
    text = (
        "Kurve: Wie war das Jahr?\nJan Ott: Gut. Ich war gesund.\nOtt: „Ich war gesund“\n"
        "Kurve: Und der Verein?\n"
        "Ott: Der steht gut da.\nOtt: Kiel ist meine Stadt\nKurve: Bleiben Sie?\nOtt: Ja, ich bleibe.\n"
        "Ott: „Ich bleibe in Kiel“\nKurve: Danke.\n"
    )
    found = turns(text)
    assert [words for role, _, words in found if role == "heading"] == [
        "Ott: „Ich war gesund“",
        "Ott: Kiel ist meine Stadt",
        "Ott: „Ich bleibe in Kiel“",
    ]
    assert [speaker for role, speaker, _ in found if role == "answer"] == ["Jan Ott"] * 3


def test_headings_alone_make_nobody_a_speaker() -> None:
    text = (
        "Ott: „Kiel ist schön“\n\nWie geht es Ihnen, Herr Ott?\n\nIch bin gesund.\n\nOtt: „Ich will mehr“\n\n"
        "Was wollen Sie?\n\nIch will ein Tor.\n\nOtt: „Ein Tor fehlt mir“\n\nUnd dann?\n\nIch höre auf."
    )
    assert [role for role, _, _ in turns(text)].count("heading") == 3


def test_short_quoted_answers_are_answers_where_a_question_stands_before_each() -> None:
    text = "Wie alt bist du?\nMio: „Zwölf“\nWo wohnst du?\nMio: „In Kiel“\nSpielst du gern?\nMio: „Ja“\n"
    assert [role for role, _, _ in turns(text)] == ["question", "answer"] * 3


def test_answers_labelled_as_answers_stay_so_even_when_they_look_like_titles() -> None:
    text = "Frage: Dein Ort?\nAntwort: „Kiel am Meer“\nFrage: Dein Tier?\nAntwort: „Mein alter Hund“\n"
    assert turns(text) == [
        ("question", None, "Dein Ort?"),
        ("answer", None, "„Kiel am Meer“"),
        ("question", None, "Dein Tier?"),
        ("answer", None, "„Mein alter Hund“"),
    ]


def test_lines_in_capitals_that_recur_alone_are_no_labels() -> None:
    text = "KURVE\n\nWie geht es dir?\n\nIch bin müde.\n\nKURVE\n\nUnd sonst?\n\nMein Knie hält."
    assert "Wie geht es dir?" in [words for role, _, words in turns(text) if role == "question"]


def test_two_interviewers_ask_and_the_answers_bear_no_label() -> None:
    text = (
        "Lind: Wie war der Tag?\n\nIch war wach und habe gut gespielt, mehr wollte ich nicht erreichen.\n\n"
        "Ott: Und der Abend?\n\nIch habe geschlafen, und meine Frau hat mich nicht geweckt, das war nett.\n\n"
        "Lind: Was kommt morgen?\n\n"
        "Mein Bruder kommt, wir gehen angeln, darauf freue ich mich seit Wochen.\n\n"
        "Ott: Allein?\n\nMit meinem Hund, ohne den gehe ich nirgends hin, das wissen hier alle.\n\n"
    )
    assert [(role, speaker) for role, speaker, _ in turns(text)] == [
        (role, name) for who in ("Lind", "Ott", "Lind", "Ott") for role, name in (("question", who), ("answer", None))
    ]


def test_two_who_both_sound_like_asking_are_told_by_who_does_more() -> None:
    text = (
        "Kurve: Wie geht es dir, Tom?\nTom: Gut geht es, warum?\n"
        "Kurve: Spielst du am Samstag mit deinem Bruder?\n"
        "Tom: Wer weiß?\nKurve: Und du, was glaubst du selbst?\nTom: Was soll man glauben?\n"
    )
    assert [role for role, _, _ in turns(text)] == ["question", "answer"] * 3


def test_initials_are_the_name_that_has_them() -> None:
    text = "Jan Oskar Ott im Gespräch\n\nKU: Wie war es?\nJOO: Gut, ich war wach.\nKU: Und?\nJOO: Ich bleibe.\n"
    assert {speaker for role, speaker, _ in turns(text) if role == "answer"} == {"Jan Oskar Ott"}


def test_a_japanese_title_names_no_coach_as_the_player() -> None:
    text = "監督「勝つ」\n\n久世蓮(24歳)に聞いた。\n\n――調子は。\n久世 いいです。\n――目標は。\n久世 優勝です。\n"
    assert layout.read(text).interviewees == ("久世蓮",)


def test_the_age_behind_a_name_speaks_for_the_player() -> None:
    text = "Beim Training traf Uwe Behn den jungen Jan Ott (17).\n\nWie war es?\n\nIch war müde.\n\nUnd?\n\nIch bleibe."
    assert layout.read(text).interviewees == ("Jan Ott",)


@pytest.mark.parametrize(
    "text",
    [
        "1. FC Nord ist mein Verein.\n2. Liga ist das Ziel.",
        "3. Mai\n1. Juni\n2. Juli",
        "00:12 Uhr war es\nGut\nNein\nJa",
    ],
)
def test_numbers_and_times_that_do_not_count_are_words(text: str) -> None:
    assert all(found.number == 0 and not found.marks for found in lines.split(text))


@pytest.mark.parametrize(
    ("text", "words", "mark"),
    [
        ("> > ### **Wie war das?**", "Wie war das?", "bold"),
        ("## Titel", "Titel", "head"),
        ("> # – **_Zu viele_**", "_Zu viele_", "bold"),
        ("*Kursiv bis zum Ende*", "Kursiv bis zum Ende", "italic"),
        ("*Kursiv, das erst später endet", "Kursiv, das erst später endet", "italic"),
        ("――目標は。", "目標は。", "dash"),
        ("• Punkt", "Punkt", "bullet"),
    ],
)
def test_marks_are_taken_off(text: str, words: str, mark: str) -> None:
    found = lines.split(text)[0]
    assert text[found.inner : found.last] == words
    assert mark in found.marks


@pytest.mark.parametrize("text", ["**Jan** kam", "*", "**", "#Hashtag", "*?*?", "-5 Grad"])
def test_signs_inside_a_line_are_no_marks(text: str) -> None:
    found = lines.split(text)[0]
    assert text[found.inner : found.last] == text


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n \t\n", "\u2029\n", "\r\r"])
def test_a_blank_line_is_a_gap(gap: str) -> None:
    assert lines.split(f"a{gap}b")[1].gap


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0c"])
def test_a_line_end_is_no_gap(end: str) -> None:
    assert not lines.split(f"a{end}b")[1].gap


@pytest.mark.parametrize(
    "words", ["Ja, mein Vater.", "Ich bin müde.", "Es ging. Mir war das recht.", "はい、父です。", "I'm fine.", "Nein!"]
)
def test_these_sound_like_answers(words: str) -> None:
    assert features.asking(words) < 0


@pytest.mark.parametrize(
    "words",
    [
        "Wer ist dein Vorbild?",
        "Herr Ott, Sie gehen.",
        "出身は富山ですね。",
        "Ihr Vater war Schmied.",
        "You left at 16.",
    ],
)
def test_these_sound_like_questions(words: str) -> None:
    assert features.asking(words) > 0


def test_labels_on_lines_of_their_own_without_a_colon_are_labels() -> None:
    text = "KURVE\n\nWie war es, Jan?\n\nJAN OTT\n\nIch war wach.\n\nKURVE\n\nUnd jetzt?\n\nJAN OTT\n\nIch gehe.\n"
    assert turns(text) == [
        ("question", "KURVE", "Wie war es, Jan?"),
        ("answer", "Jan Ott", "Ich war wach."),
        ("question", "KURVE", "Und jetzt?"),
        ("answer", "Jan Ott", "Ich gehe."),
    ]


def test_bold_headings_make_bold_no_mark_of_questions() -> None:
    text = (
        "**Die frühen Jahre**\n\nWie war es, Jan?\n\nIch war jung und wollte spielen.\n\nUnd zu Hause?\n"
        "\nMein Vater war streng.\n\n"
        "**Der Wechsel nach Kiel**\n\nWarum bist du gegangen?\n\nIch wollte ans Meer.\n\nUnd heute?\n\n"
        "Ich bleibe."
    )
    assert [role for role, _, _ in turns(text)] == ["heading", *["question", "answer"] * 2] * 2


def test_where_pairs_stand_in_paragraphs_a_first_sentence_that_tells_is_the_question() -> None:
    text = (
        "Wie war es? Ich war wach.\n\nUnd zu Hause? Mein Vater war streng.\n\n"
        "Warum Kiel? Ich wollte ans Meer.\n\n"
        "1999 war Schluss. Die Hüfte. Ich kam nicht mehr aus dem Auto."
    )
    assert turns(text)[-2:] == [
        ("question", None, "1999 war Schluss."),
        ("answer", None, "Die Hüfte. Ich kam nicht mehr aus dem Auto."),
    ]


def test_an_interpreter_who_speaks_once_is_a_voice_of_his_own() -> None:
    text = (
        "Kurve: Wie war es?\nYaya Traoré: Kalt, ich fror.\nKurve: Und heute?\n"
        "Dolmetscher: Er friert noch.\nTraoré: Ich friere.\n"
    )
    assert [speaker for role, speaker, _ in turns(text) if role == "answer"] == [
        "Yaya Traoré",
        "Dolmetscher",
        "Yaya Traoré",
    ]


def test_labels_in_capitals_without_a_colon_are_labels_whatever_follows() -> None:
    text = (
        "KURVE Wie war es, Jan?\n\nJAN OTT Ganz gut. Ich war wach.\n\nKURVE Und jetzt?\n\nOTT I bin müde.\n\n"
        "KURVE 2019 warst du weg.\n\nOTT Ja, ich war in Kiel.\n\nKURVE Und morgen?\n\nOTT Dann schlafe ich.\n\n"
        "OTT (lacht) Lange.\n"
    )
    found = turns(text)
    assert [words for role, _, words in found if role == "question"][2] == "2019 warst du weg."
    assert {speaker for role, speaker, _ in found if role == "answer"} == {"Jan Ott"}
