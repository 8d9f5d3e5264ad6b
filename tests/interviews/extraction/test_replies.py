"""Names that only their place proves."""

import pytest

from interviews.extraction.replies import is_famous, is_reply

NONE = [
    ("Q: Wer war dein Vorbild?\nA: <Schwierige Frage>.", True),
    ("Q: Wer war dein Vorbild?\nA: <Keiner>.", True),
    ("Q: Wer war dein Vorbild?\nA: <Gregor Kabel Eins Zwei>.", True),
    ("Q: Wie ist das Wetter?\nA: <Gregor Kabel>.", True),
    ("Wir redeten. <Gregor Kabel> kam.", True),
    ("Q: Wer war dein Vorbild?\nA: <Gregor Kabel> ging damals.", True),
    ("Q: Wer war dein Vorbild?\nA: Das ist lange her. Es regnete. Dann kam <Gregor Kabel>.", True),
    ("Q: Wer gewinnt?\nA: <Kabel>.", True),
    ("Q: What did you think?\nA: <Raith Rovers>.", False),
]
NAMES = [
    ("Q: Wer war dein Vorbild?\nA: <Gregor Kabel>.", True),
    ("Q: Wer war dein Vorbild?\nA: Natürlich <Kabel>.", True),
    ("Mein Idol als Junge war aber <Kabelino>.", True),
    ("[00:12:31] SHONA: Who was the hero?\n[00:12:33] FRASER: <Kennard Mullen>.", False),
    ("I was fourth choice behind <Pettri Lahtinen>, a wall.", False),
]


def place(marked: str) -> tuple[str, int, int]:
    start, end = marked.index("<"), marked.index(">") - 1
    return marked.replace("<", "").replace(">", ""), start, end


@pytest.mark.parametrize(("marked", "german"), NONE)
def test_is_no_name(marked: str, german: bool) -> None:
    assert not is_reply(*place(marked), german=german)


@pytest.mark.parametrize(("marked", "german"), NAMES)
def test_is_a_name(marked: str, german: bool) -> None:
    assert is_reply(*place(marked), german=german)


def test_few_are_named_by_one_word() -> None:
    assert not is_famous("Kabel")
    assert is_famous("Zidane")
    assert is_famous("Zidane's")
