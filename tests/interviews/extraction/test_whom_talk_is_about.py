"""Whom a sentence is about, in talk of two: the speaker, who was asked for, a relative, or nobody who is named."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.readings import reading

ME = "Jaro Lindhoff"
# language, turns, the word that is asked about, whom it is about
_ROWS: tuple[tuple[str, tuple[str, ...], str, str | None], ...] = (
    (
        "de",
        ("Q: Und Ihre Geschwister?", "A: Mein Bruder Till kickt beim BVB. Er ist 17 und Linksfuß."),
        "Linksfuß",
        "Till",
    ),
    ("de", ("Q: Und Ihre Geschwister?", "A: Mein Bruder kickt beim BVB. Er ist 17 und Linksfuß."), "Linksfuß", None),
    (
        "de",
        ("Q: Ihr Bruder Till ist auch Profi?", "A: Ja, bei Werder. Linksverteidiger. Ich bin der Rechte."),
        "Linksverteidiger",
        "Till",
    ),
    (
        "de",
        ("Q: Ihr Bruder Till ist auch Profi?", "A: Ja, bei Werder. Linksverteidiger. Ich bin rechts."),
        "rechts",
        ME,
    ),
    (
        "de",
        ("Q: Wer ist Ihr bester Freund im Team?", "A: Der Andi Huber. Wir wohnen zusammen. Der ist Torwart."),
        "Torwart",
        "Andi Huber",
    ),
    (
        "de",
        ("Q: Wer ist Ihr bester Freund im Team?", "A: Andi Huber. Torhüter, 23, ein Spinner."),
        "Torhüter",
        "Andi Huber",
    ),
    (
        "de",
        ("Q: Wer ist Ihr bester Freund im Team?", "A: Da sage ich: Andi Huber. Ist Torhüter und 23."),
        "Torhüter",
        "Andi Huber",
    ),
    (
        "de",
        ("Q: Was macht der Franz Lechner aus?", "A: Dass er nie müde wird. Der ist 34 und rennt."),
        "34",
        "Franz Lechner",
    ),
    (
        "de",
        ("Q: Was macht der Franz Lechner aus?", "A: Seine Ruhe. Mit 34 trägt er noch die Binde."),
        "34",
        "Franz Lechner",
    ),
    (
        "de",
        ("Q: Franz Lechner ist verletzt.", "A: Das Kreuzband, ja. Im März kommt er wieder."),
        "Kreuzband",
        "Franz Lechner",
    ),
    ("de", ("Q: Franz Lechner ist verletzt. Und Sie?", "A: Das Kreuzband hält. Ich bin fit."), "Kreuzband", ME),
    ("de", ("Q: Wie läuft es mit Trainer Lars Uhl?", "A: Gut. Er hat mich zum Stürmer gemacht."), "Stürmer", ME),
    ("de", ("Q: Wie läuft es mit Trainer Lars Uhl?", "A: Gut. Er war selbst Stürmer."), "Stürmer", "Lars Uhl"),
    ("de", ("Q: Ihr Vater war Profi.", "A: Linksaußen bei Werder, lange her."), "Linksaußen", None),
    ("de", ("Q: Ihr Vater Wim war Profi.", "A: Linksaußen bei Werder, lange her."), "Linksaußen", "Wim"),
    (
        "de",
        ("Q: Haben Sie Kinder?", "A: Eine Tochter, Lotta. Sie ist vier und will Torfrau werden."),
        "Torfrau",
        "Lotta",
    ),
    (
        "de",
        ("Q: Haben Sie Kinder?", "A: Zwei Söhne. Der Große spielt schon, Innenverteidiger."),
        "Innenverteidiger",
        None,
    ),
    (
        "de",
        ("Q: Und die Freundin?", "A: Die Marie studiert. Sie ist Rechtsverteidigerin bei Werder."),
        "Rechtsverteidigerin",
        "Marie",
    ),
    (
        "de",
        ("Q: Wen bewundern Sie?", "A: Toni Kroos, weil er nie hektisch wird. Ich bin ja auch Sechser."),
        "Sechser",
        ME,
    ),
    ("de", ("Q: Wie war's bei Werder?", "A: Nils Worpitz war Kapitän, ich saß auf der Bank."), "Bank", ME),
    (
        "de",
        ("Q: Wie war's bei Werder?", "A: Nils Worpitz war Kapitän, ich saß auf der Bank."),
        "Kapitän",
        "Nils Worpitz",
    ),
    (
        "de",
        ("Q: Ihr Zwilling?", "A: Ole ist zwei Minuten älter, ist Torwart und bei Werder. Ich bin Stürmer."),
        "Torwart",
        "Ole",
    ),
    ("de", ("L: Der Stürmer Jaro Lindhoff hat viel erlebt. Der 24-Jährige kam aus Kiel.",), "24-Jährige", ME),
    ("de", ("L: Ein Treffen mit Jaro Lindhoff. 24, Stürmer, ledig.",), "Stürmer", ME),
    ("de", ("L: Jaro Lindhoff ist 24. Sein Bruder Till ist 17 und Torwart.",), "Torwart", "Till"),
    (
        "de",
        ("Q: Wer spielt neben Ihnen?", "A: Kofi Asante. Rechts hinten ist der Lukas Baum, der kommt aus der Jugend."),
        "Jugend",
        "Lukas Baum",
    ),
    ("de", ("Q: Wer spielt neben Ihnen?", "A: Rechts Kofi Asante, links ich."), "links", ME),
    (
        "de",
        ("Q: Und wer war Ihr Konkurrent?", "A: Pierre Laval. Ein feiner Kerl. Heute ist er Kapitän von Werder."),
        "Kapitän",
        "Pierre Laval",
    ),
    ("de", ("Q: Ihr Sohn Emil ist acht.", "A: Und Linksfuß! Von mir hat er das nicht."), "Linksfuß", "Emil"),
    ("de", ("Q: Ihre Schwester Ida spielt bei Werder.", "A: Stürmerin. Besser als ich."), "Stürmerin", "Ida"),
    (
        "de",
        ("Q: Ida Lindhoff spielt bei Werder. Ihre Schwester?", "A: Genau. Stürmerin, Nummer neun."),
        "Stürmerin",
        "Ida Lindhoff",
    ),
    ("en", ("Q: And your brother?", "A: Our Calum's a left-back. He's 17."), "left-back", "Calum"),
    ("en", ("Q: And your brother?", "A: Left-back at Leeds, our Calum."), "Left-back", "Calum"),
    ("en", ("Q: Any brothers?", "A: Wee Calum. He's a keeper, so he is."), "keeper", "Calum"),
    ("en", ("Q: Is your brother a player?", "A: He is. Centre-half. I'm the striker."), "Centre-half", None),
    (
        "en",
        ("Q: Your pal Gordon Mutch?", "A: Goalkeeper. Best man at my wedding. I'd trust him with my life."),
        "Goalkeeper",
        "Gordon Mutch",
    ),
    (
        "en",
        ("Q: Best you played with?", "A: Gordon Mutch, a goalkeeper with hands like shovels."),
        "goalkeeper",
        "Gordon Mutch",
    ),
    ("en", ("Q: Best you played with?", "A: Gordon Mutch. He kept goal, I played up front."), "up front", ME),
    ("en", ("Q: What's Kofi Asante like?", "A: Quiet. 24, captain already, and never late."), "captain", "Kofi Asante"),
    ("en", ("Q: What's Kofi Asante like?", "A: Quiet. We came through together. I was the winger."), "winger", ME),
    ("en", ("Q: Tell us about your da.", "A: He was a winger for Leeds."), "winger", None),
    ("en", ("Q: Tell us about your da.", "A: Hughie was a winger for Leeds."), "winger", "Hughie"),
    (
        "en",
        ("Q: Who's the joker?", "A: Danny Pike, no contest. Left-footed, right-handed, wrong-headed."),
        "Left-footed",
        "Danny Pike",
    ),
    ("en", ("Q: Who's the joker?", "A: Me. Left-footed, wrong-headed."), "Left-footed", ME),
    ("en", ("L: Jaro Lindhoff is 24. His brother Till, 17, keeps goal.",), "keeps goal", "Till"),
    ("en", ("L: Jaro Lindhoff meets us in Hull. Twenty-four, left-footed, shy.",), "left-footed", ME),
    ("en", ("L: The striker sits down. Jaro Lindhoff turned 24 in May.",), "striker", ME),
    ("en", ("Q: Who did you replace?", "A: Tom Ahler, who'd done his knee. I was only a kid."), "knee", "Tom Ahler"),
    (
        "en",
        ("Q: They say you and Tom Ahler are close.", "A: We are. He's the captain and I'm his shadow."),
        "captain",
        "Tom Ahler",
    ),
    ("en", ("Q: Your daughter's a player?", "A: Mia? Aye, a midfielder."), "midfielder", "Mia"),
    (
        "en",
        ("Q: What about the gaffer?", "A: Ray Tull. Former centre-half himself. He made me a full-back."),
        "full-back",
        ME,
    ),
    ("en", ("Q: What about the gaffer?", "A: Ray Tull. Former centre-half himself."), "centre-half", "Ray Tull"),
    ("en", ("Q: Any siblings?", "A: Two sisters. Jess is a nurse and Beth's in goal for Leeds."), "in goal", "Beth"),
    ("en", ("Q: They call him the Wall. Did Pat Moss teach you?", "A: He did. I was 16 and he was 35."), "16", ME),
    (
        "en",
        ("Q: They call him the Wall. Did Pat Moss teach you?", "A: He did. I was 16 and he was 35."),
        "35",
        "Pat Moss",
    ),
    ("de", ("Q: Und der Opa?", "A: Der Opa Sepp war Libero bei Werder."), "Libero", "Sepp"),
    ("de", ("Q: Dei Bruada spielt a?", "A: Jo, da Hias. Der is Stürmer."), "Stürmer", "Hias"),
    ("de", ("Q: Wer hat Sie entdeckt?", "A: Der Scout Uwe Pahl. Ich war 15 und Stürmer."), "Stürmer", ME),
    ("de", ("Q: Wer hat Sie entdeckt?", "A: Uwe Pahl. War früher selber Stürmer."), "Stürmer", "Uwe Pahl"),
    ("de", ("Q: Nils Worpitz sagt, Sie seien langsam.", "A: Der ist 35! Und Torwart."), "Torwart", "Nils Worpitz"),
    ("de", ("Q: Nils Worpitz sagt, Sie seien langsam.", "A: Stimmt. Mit 35 bin ich Libero."), "Libero", ME),
)


@pytest.mark.parametrize(("language", "turns", "word", "expected"), _ROWS)
def test_whom_talk_is_about(language: str, turns: tuple[str, ...], word: str, expected: str | None) -> None:
    read = reading(*turns, language=language)
    sentence = [one for one in read.sentences if word in one.text][-1]
    at = sentence.text.rindex(word)
    told = [person.name for person in read.subjects(sentence, at, at + len(word))]
    assert told == ([expected] if expected else [])
