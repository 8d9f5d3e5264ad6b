"""What a question claims, and whether the answer lets it stand."""

from __future__ import annotations

import pytest

from interviews.extraction.questions import stands
from interviews.extraction.yes_no import confirms, denies
from tests.interviews.extraction.readings import reading


def asked(question: str, answer: str, language: str = "de") -> bool:
    return stands(question, answer, language, last=True)


@pytest.mark.parametrize(
    ("question", "answer", "language"),
    [
        ("Bist du wieder fit?", "Der Fuß hält.", "de"),
        ("Haben Sie bei Werder gespielt?", "Nein, nie.", "de"),
        ("Innenverteidiger oder rechts?", "Innen.", "de"),
        ("2015 haben Sie sich den Arm gebrochen.", "Das wird immer schöner erzählt. Es war die Hand.", "de"),
        ("Danach kam Leverkusen?", "Nein, erst kam Wuppertal.", "de"),
        ("Do you miss it?", "A bit.", "en"),
        ("You were at Leeds.", "No, never.", "en"),
        ("Left or right?", "Right.", "en"),
        ("Stimmt es, dass du nicht wolltest?", "Ja.", "de"),
    ],
)
def test_what_is_only_asked_or_denied_does_not_stand(question: str, answer: str, language: str) -> None:
    assert not asked(question, answer, language)


@pytest.mark.parametrize(
    ("question", "answer", "language"),
    [
        ("Sie sind in Hagen geboren.", "Den Namen habe ich vom Opa.", "de"),
        ("Was haben Sie bei Werder gelernt?", "Dass man läuft.", "de"),
        ("Stimmt es, dass du als Stürmer angefangen hast?", "Ja, bis zur E-Jugend.", "de"),
        ("In Mainz haben Sie sich nicht durchgesetzt.", "Nein, die Konkurrenz war zu stark.", "de"),
        ("You were born in Ireland, weren't you?", "Yeah, Dublin.", "en"),
        ("Were you at Leeds?", "Yes, for a year.", "en"),
    ],
)
def test_what_is_claimed_stands(question: str, answer: str, language: str) -> None:
    assert asked(question, answer, language)


def test_only_the_last_sentence_is_denied() -> None:
    read = reading("Q: Sie sind in Hagen geboren. Danach kam Werder?", "A: Nein, erst Aachen.")
    assert [sentence.stands for sentence in read.sentences] == [True, False, True]


def test_yes_and_no() -> None:
    assert confirms("Ja, klar.")
    assert confirms("„Stimmt!“")
    assert not confirms("Jahre später.")
    assert denies("Nee.")
    assert not denies("Neun Tore.")


@pytest.mark.parametrize(
    "answer",
    """
    Aye.|Guilty.|Jep.|Stimmt genau.|Klar, seit dem Sommer.|Schon.|Theoretisch ja.|I suppose so.|Sort of.|Erwischt.
    Right.|Spot on.|(lacht) Erwischt!|[laughs] Guilty as charged.|Na klar.|Tja, leider ja.|Well, technically, yes.
    Ganz genau.|So ist es.|Kann man so sagen.|Da haben Sie recht.|Sie sind gut informiert.|You've done your homework.
    That's right.|You got me.|I'm afraid so.|Too right.|I did, aye.|Yup, two years.|Jawohl.|Laut Pass schon.
    Ich denke schon.|Eigentlich schon.|Im Prinzip ja.|Und ob!|In theory.|No doubt.|Sure did.|Ja, und ich bereue nichts.
    Ha! Volltreffer.|Offiziell ja.|Doch, doch.|Oh ja.|Kind of.|It was.|Well spotted.|Ich gebe es zu.
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_yes_in_many_words(answer: str) -> None:
    answer = answer.strip()
    assert confirms(answer)
    assert not denies(answer)


@pytest.mark.parametrize(
    "answer",
    """
    Nein, 1,76.|Falsch.|Not quite.|Nope, left.|Eben nicht.|Leider nein.|Natürlich nicht.|Stimmt so nicht.|Of course not.
    Stimmt nicht ganz.|Noch nicht.|Nie im Leben.|Never.|Wrong.|(lacht) Von wegen!|Fast. 1,89.|Nearly. It was Leeds.
    Close, but no: a winger.|Das ist ein Gerücht.|Da muss ich Sie korrigieren.|Sie verwechseln mich mit Nils.
    That's not quite right.|You're thinking of my brother.|Im Gegenteil.|Nicht ganz.|I wish.|Other way round.
    Well, actually it was Hull.|Das stimmt leider nicht.|Ach was.|Hardly.|Ja, nein.|Yeah, no.|Sadly not.|Not me.
    Ne, Rechtsaußen.|Andersherum.|Definitely not.|Far from it.|Nah, Under-19s.|Nö.|Irrtum.|Leider nicht.
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_no_in_many_words(answer: str) -> None:
    answer = answer.strip()
    assert not confirms(answer)
    assert denies(answer) or answer in ("Ja, nein.", "Yeah, no.")


@pytest.mark.parametrize(
    "answer",
    """
    Right-footed.|Right foot.|Genau das Gegenteil.|Sicher kein Kieler.|Ne Menge.|Nichts Schlimmes.|Jahrelang in Kiel.
    Das war nicht ganz leicht.|Fast jeden Tag.|Nicht viele.|Notts County.|Neunmal.|Yesterday.|No idea.|I didn't ask.
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_neither_yes_nor_no(answer: str) -> None:
    answer = answer.strip()
    assert not confirms(answer)
    assert not denies(answer)


@pytest.mark.parametrize(
    ("question", "answer", "language", "expected"),
    [
        ("Are you left or right?", "Right.", "en", False),
        ("Spielen Sie links oder rechts?", "Richtig.", "de", False),
        ("Haben Sie in Kiel oder Umgebung gespielt?", "Erwischt.", "de", True),
        ("Hätten Sie für Polen spielen dürfen?", "Theoretisch ja.", "de", True),
        ("Sind Sie 1,80 groß?", "Nein, 1,76.", "de", False),
        ("Sie sind 1,80 groß.", "Nein, 1,76.", "de", False),
        ("Sie sind Linksfuß.", "Eben nicht.", "de", False),
        ("Sie sind Linksfuß.", "Ja, das war nicht ganz leicht.", "de", True),
        ("You grew up a Leeds fan?", "Guilty.", "en", True),
        ("Were you a winger?", "Sort of.", "en", True),
        ("You came from Hull.", "Not quite. From Goole.", "en", False),
        ("You came from Hull.", "It wasn't quite home, but close.", "en", True),
        ("Trägst du die Zehn?", "Jep.", "de", True),
    ],
)
def test_claims_and_their_answers(question: str, answer: str, language: str, expected: bool) -> None:
    assert asked(question, answer, language) is expected
