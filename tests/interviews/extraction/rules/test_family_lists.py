"""Family: several names in a row, marriages, children of a trade, and relatives that leads name in passing."""

import pytest

from interviews.extraction.rules import family
from tests.interviews.extraction.readings import facts

_HE = "L: Jaro Lindhoff ist nett. "
_EN = "L: Jaro Lindhoff is kind. "


def _told(*turns: str, language: str = "de") -> list[tuple[object, object]]:
    found = facts(family.find, *turns, language=language)
    return sorted({(one["relation"], one.get("detail")) for one in found if one["player"] == "Jaro Lindhoff"}, key=str)


@pytest.mark.parametrize(
    "turns",
    [
        (_HE + "Sein Trainer ist mit Sonja verheiratet.",),
        (_HE + "Er ist nicht verheiratet mit Sonja.",),
        ("Q: Und?", "A: Lehrer wie Bent Harms wollte ich nie sein."),
        ("Q: Und?", "A: Jule. Das ist unsere Köchin."),
        ("Q: Und?", "A: Das ist meine Schwester nicht."),
        ("Q: Und?", "A: Genau. Das ist meine Schwester."),
        ("Q: Und?", "A: Unruhig wie mein Vater."),
        ("Q: Und die Idole?", "A: Meine Mutter hatte ein Poster von ihm in der Küche."),
        ("Q: Und die Idole?", "A: Mein Vater hat ein Trikot im Lager."),
    ],
)
def test_no_name_or_trade_of_a_relative_german(turns: tuple[str, ...]) -> None:
    assert not [one for one in _told(*turns) if one[1]]


@pytest.mark.parametrize(
    ("work", "trade"),
    [
        ("hat in der Küche gearbeitet", "cook"),
        ("hatte im Lager einen Job", "warehouse worker"),
        ("hat lange in der Kantine ausgeholfen", "cook"),
        ("steht in der Küche", "cook"),
    ],
)
def test_who_has_a_place_of_work_has_done_something_there(work: str, trade: str) -> None:
    assert _told("Q: Und?", f"A: Meine Mutter {work}.") == [("mother", trade)]


@pytest.mark.parametrize(
    "turns",
    [
        ("Q: And?", "A: I saw two girls, Anna and Lisa."),
        ("Q: And?", "A: The son of a coach I know scored."),
        ("Q: And?", "A: I've had it since I was a baby."),
        (_EN + "Born to a quiet place, he moved.",),
    ],
)
def test_no_name_or_trade_of_a_relative_english(turns: tuple[str, ...]) -> None:
    assert _told(*turns, language="en") == []


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        ((_HE + "Die Brüder Jan und Tim kicken auch.",), [("brother", "Jan"), ("brother", "Tim")]),
        ((_HE + "Verheiratet ist er seit 2022 mit Sonja.",), [("wife", "Sonja")]),
        ((_HE + "Er ist verheiratet und hat ein Kind.",), [("child", None)]),
        ((_HE + "Er hat einen Halbbruder.",), [("half-brother", None)]),
        ((_HE + "Sein Vater, von Beruf Architekt, baute das Heim.",), [("father", "architect")]),
        (("L: Die Stürmerin Jaro Lindhoff ist verheiratet mit Max.",), [("husband", "Max")]),
        (("Q: Und sonst?", "A: Dachdecker wie mein Vater."), [("father", "roofer")]),
        (("Q: Wem schreiben Sie?", "A: Anna. Das ist meine Schwester."), [("sister", None), ("sister", "Anna")]),
        (("Q: Wer kocht?", "A: Meistens Anna, meine Freundin."), [("girlfriend", None), ("girlfriend", "Anna")]),
        (("Q: Single?", "A: Ja, ich habe eine feste Freundin."), [("girlfriend", None)]),
        (("Q: Und?", "A: Danke, unsere Tochter heißt Frieda."), [("daughter", None), ("daughter", "Frieda")]),
        (("Q: Und die Mama?", "A: Meine Mutter ist von den Philippinen."), []),
        (("Q: Mutter?", "A: Meine Mutter arbeitet im Krankenhaus, als Pflegerin."), [("mother", "nurse")]),
        (("Q: Und?", "A: Mein Vater schneidert."), [("father", "tailor")]),
        (("Q: Wer sitzt da?", "A: Meine Geschwister Anna und Tim."), [("siblings", None)]),
    ],
)
def test_relatives_german(turns: tuple[str, ...], expected: list[tuple[object, object]]) -> None:
    assert _told(*turns) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        ((_EN + "He lives with wife Anna and baby daughter Lisa.",), [("daughter", "Lisa"), ("wife", "Anna")]),
        ((_EN + "He married Anna last summer.",), [("wife", "Anna")]),
        ((_EN + "The son of a fisherman, he gets up early.",), [("father", "fisherman")]),
        ((_EN + "A schoolteacher's son, he reads.",), [("father", "teacher")]),
        ((_EN + "He is the son of a nurse and a plumber.",), [("father", "plumber"), ("mother", "nurse")]),
        (("Q: Kids?", "A: We've two girls, Anna and Lisa."), [("daughter", "Anna"), ("daughter", "Lisa")]),
        (("Q: Pit?", "A: My dad and my grandad were both miners."), [("father", "miner"), ("grandfather", "miner")]),
        (("Q: Work?", "A: I'm a miner's son."), [("father", "miner")]),
        (("Q: Home?", "A: Just me and our little boy."), [("son", None)]),
    ],
)
def test_relatives_english(turns: tuple[str, ...], expected: list[tuple[object, object]]) -> None:
    found = [one for one in _told(*turns, language="en") if one[1] or len(expected) == 1]
    assert [one for one in found if one[1] or one in expected] == sorted(expected, key=str)
