"""What answers let stand: yes and no of every colour, in the German and English of many places."""

from __future__ import annotations

import pytest

from interviews.extraction.questions import stands, without_hope

# language | question | answers that confirm it | answers that do not
_ROWS = (
    (
        "de",
        "Sind Sie Linksfuß?",
        (
            "Freilich. / Eh klar. / Na freilich! / Sowieso. / Hundertprozentig. / Hundert Prozent. / Und ob! "
            "/ Aber sicher. / Ja logo. / Selbstverständlich. / Ja, klar. / Yes. / Jo eh. / Joa. / Genau so "
            "ist es. / Das kann man so sagen. / Kann man so sagen, ja. / So steht es im Pass. / Von Geburt "
            "an. / Schon immer. / Seit ich denken kann. / Zu hundert Prozent. / Erraten. / Richtig geraten. / "
            "Leider ja. / Leider. / Das bin ich. / Bin ich, ja. / Bin ich. / Das stimmt. / Isch so. / Jawohl, "
            "Herr Lehrer. / Ja gäll. / Ämel scho. / Natürli. / Ich fürchte, ja. / Ich fürchte schon. / Doch, "
            "doch."
        ),
        (
            "Na. / Na, rechts. / Naa, des ned. / Geh, na. / Geh, sicher nicht. / Ned wirklich. / Jein. / Nöö. "
            "/ Nicht dass ich wüsste. / Wie man's nimmt. / Kommt drauf an. / Fragen Sie meine Mutter. / Keine "
            "Ahnung. / Ja, nee. / Sieht man das? / Schön wär's. / Leider nein. / Gott bewahre! / Um Gottes "
            "willen, nein! / Um Himmels willen! / Bloß nicht. / Ach was. / Quatsch. / Wer sagt das? / Bin ich "
            "nicht. / Stimmt nicht ganz. / Nei, rächts. / Ich glaube nicht. / Nicht mehr. / Noch nicht. / "
            "Früher mal."
        ),
    ),
    (
        "de",
        "Waren Sie nicht bei Leeds?",
        "Doch, ein Jahr. / Doch.",
        "Nein.",
    ),
    (
        "de",
        "Waren Sie nicht auch mal bei Leeds?",
        "Ja, kurz. / Stimmt.",
        "",
    ),
    (
        "de",
        "Spielen Sie nicht mehr für Leeds?",
        "",
        "Genau.",
    ),
    (
        "de",
        "Sie waren bei Leeds, nicht wahr?",
        "Ja.",
        "Nein, in Hull.",
    ),
    (
        "de",
        "Sie waren bei Leeds, oder?",
        "",
        "Nein, in Hull.",
    ),
    (
        "de",
        "Sie waren bei Leeds, oder nicht?",
        "",
        "Nein, in Hull.",
    ),
    (
        "de",
        "Sie waren bei Leeds, stimmt's?",
        "",
        "Nö.",
    ),
    (
        "de",
        "Sie waren bei Leeds, gell?",
        "Jo.",
        "Na, in Hull.",
    ),
    (
        "de",
        "Sie waren bei Leeds.",
        "Hull. / Schöne Zeit. / Erinnern Sie mich nicht daran.",
        (
            "Da verwechseln Sie mich. / Das war mein Bruder. / Fast. Hull. / Knapp vorbei: Hull. / Nicht "
            "ganz. / Moment, das war Hull. / Einspruch! / Da muss ich Sie korrigieren. / Gerücht."
        ),
    ),
    (
        "de",
        "Stimmt es, dass Sie bei Leeds waren?",
        "Ja. / Ertappt.",
        "Das ist eine Ente.",
    ),
    (
        "en",
        "Are you left-footed?",
        (
            "Aye. / Och aye. / Guilty. / Guilty as charged. / Spot on. / I am, yeah. / I am. / 'Fraid so. / "
            "Born that way. / Always have been. / Since birth. / Sure am. / Yes ma'am. / You know it. / "
            "Hundred percent. / A hundred per cent. / One hundred percent. / Hell yeah. / That's me. / Too "
            "true. / Deed I am. / I am, so I am. / Ah, I am. / Sure, isn't everybody? / Nah, yeah. / Mm-hmm. "
            "/ So my coach says. / Can't deny it."
        ),
        (
            "Naw. / Nae chance. / Not quite. / Not as such. / Hardly. / I am not. / I'm not, no. / I'm afraid "
            "not. / Depends who you ask. / You'd have to ask my mum. / No comment. / Who told you that? / Yes "
            "and no. / Well, yes and no. / God, no. / Jesus, no. / Heavens no. / Hell no. / Absolutely not. / "
            "That's a good question. / I couldn't tell you. / Ask me tomorrow. / I used to be. / Used to be. "
            "/ Once upon a time. / Ach, no. / Away with you! / Give over. / Behave. / Ha! No. / Yeah, nah."
        ),
    ),
    (
        "en",
        "You were at Leeds, weren't you?",
        "Yes.",
        "No, that was my cousin.",
    ),
    (
        "en",
        "You were at Leeds too, weren't you?",
        "",
        "No, Hull.",
    ),
    (
        "en",
        "You were at Leeds, right?",
        "Right.",
        "No, Hull.",
    ),
    (
        "en",
        "You were at Leeds, is that right?",
        "",
        "No.",
    ),
    (
        "en",
        "You were at Leeds.",
        "Good times. / Don't remind me.",
        (
            "That was my brother. / You're thinking of my cousin. / Close. Hull. / I wasn't, actually. / "
            "Never was. / Wrong fella."
        ),
    ),
    (
        "en",
        "Weren't you at Leeds once?",
        "I was, aye. / Yes, for a year.",
        "No, never.",
    ),
    (
        "en",
        "Is it true you were at Leeds?",
        "True. / Every word of it.",
        "That's what they say. / Don't believe everything you read. / You shouldn't believe the papers.",
    ),
)


def _cases(column: int) -> list[tuple[str, str, str]]:
    return [(row[0], row[1], answer) for row in _ROWS for answer in row[column].split(" / ") if answer]


@pytest.mark.parametrize(("language", "question", "answer"), _cases(2))
def test_an_answer_confirms(language: str, question: str, answer: str) -> None:
    assert stands(question, answer, language, last=True)


@pytest.mark.parametrize(("language", "question", "answer"), _cases(3))
def test_an_answer_does_not_confirm(language: str, question: str, answer: str) -> None:
    assert not stands(question, answer, language, last=True)


def test_a_hopeful_no_is_left_out_of_what_stands() -> None:
    assert without_hope("Waren Sie nicht in Aue?", "Waren Sie nicht in Aue?", "de") == "Waren Sie schon in Aue?"
    assert without_hope("Weren't you there?", "Weren't you there?", "en") == "Were    you there?"
    assert without_hope("Sie waren nicht da.", "Sie waren nicht da.", "de") == "Sie waren nicht da."
