"""Injuries of the interviewee and of others: what, where, whose."""

import pytest

from interviews.extraction.rules import injury
from interviews.extraction.rules.injury.body import lone_side, part_of_compound, parts_in
from tests.interviews.extraction.readings import facts, reading

REFUSED = [
    "A: Der Gegner tobte, und der Schiri hat die Hand verstaucht.",
    "A: Mir ist das Herz gebrochen, als wir abstiegen.",
    "A: Alles gut. Edda Marsic hatte dasselbe.",
    "A: Ich war zum Glück nie verletzt.",
    "A: Er hat mir den Ball aus der Hand gerissen.",
    "A: Das Bein ging durch die Luft.",
    "A: Das hat mich damals sehr verletzt.",
    "A: Unser Torwart hat sich die Schulter ausgekugelt.",
    "A: Mein Bruder hat sich das Bein gebrochen.",
    "A: Angst vor einer Verletzung habe ich nicht.",
    "A: Wenn ich mich nicht verletze, spiele ich.",
    "A: Wir haben gerade viele Verletzte.",
    "A: Das Handgelenk ist wieder heil.",
    "Q: Warst du schon mal verletzt?\nA: Nein, noch nie.",
    "Q: Was ist mit der Leiste?\nA: Da ist nichts, nie gewesen.",
    "Q: Er sprach über seine Verletzung.\nA: Wer?",
    "Q: Wie war das Spiel?\nA: Das Knie.",
    "A: Edin Marsic hatte dasselbe.",
]
READ = [
    ("A: Nach dem Bruch meines Unterarms war ich vorsichtig.", {"body_part": "arm", "detail": "Bruch"}),
    ("A: Ich habe eine Platte im linken Fuß.", {"body_part": "left foot", "detail": "Platte"}),
    ("A: Ich habe verletzt gefehlt.", {}),
    ("Q: Sie haben gefehlt.\nA: Der Innenmeniskus, links.", {"body_part": "left knee", "detail": "Innenmeniskus"}),
    ("A: Die Wade macht seit Wochen zu.", {"body_part": "calf", "detail": "macht seit Wochen zu"}),
    (
        "Q: Was ist mit deiner Nase passiert?\nA: Gebrochen. Ellbogen, Kopfball, knack.",
        {"body_part": "nose", "detail": "Gebrochen"},
    ),
    ("Q: Was zwickt denn gerade?\nA: Der Beinbeuger.", {"body_part": "hamstring"}),
    ("A: Ich bin umgeknickt, das Sprunggelenk ist dick.", {"body_part": "ankle", "detail": "umgeknickt"}),
    (
        "Q: Sie haben sich die Achillessehne gerissen.\nA: Nein, das war die Wade. Die rechte.",
        {"body_part": "right calf", "detail": "gerissen"},
    ),
    ("A: Das Wadenbein war durch.", {"body_part": "fibula", "detail": "war durch"}),
    (
        "A: Schlimm war die Achillessehne, rechts, 2021, komplett durch.",
        {"body_part": "right Achilles tendon", "detail": "komplett durch"},
    ),
    (
        "A: Im April riss mir die Patellasehne. Links.",
        {"body_part": "left knee", "detail": "riss mir die Patellasehne"},
    ),
    (
        "Q: Was macht die Schulter?\nA: Im Mai war sie draußen, die rechte.",
        {"body_part": "right shoulder", "detail": "draußen"},
    ),
    ("A: Mich hat es am Oberschenkel erwischt.", {"body_part": "thigh", "detail": "Oberschenkel erwischt"}),
    ("A: Meine Wade zwickt seit Montag.", {"body_part": "calf", "detail": "zwickt"}),
    ("A: Ich hatte einen Mittelhandbruch.", {"body_part": "hand", "detail": "Mittelhandbruch"}),
    ("A: Der Marco Bille hat mir das Nasenbein gebrochen.", {"body_part": "nose", "detail": "Nasenbein gebrochen"}),
    ("Q: Was macht die Hand?\nA: Es ist nur der Daumen, verstaucht.", {"body_part": "thumb", "detail": "verstaucht"}),
    ("A: Ich habe mir den kleinen Finger ausgekugelt.", {"body_part": "little finger", "detail": "Finger ausgekugelt"}),
    ("Q: Was ist mit der Nase?\nA: Dreimal gebrochen.", {"body_part": "nose", "detail": "Dreimal gebrochen"}),
    ("A: Ich habe mir im Training das Kreuzband gerissen.", {"body_part": "knee", "detail": "Kreuzband gerissen"}),
    ("A: Ich bin im Sommer an der Leiste operiert worden.", {"body_part": "groin", "detail": "Leiste operiert"}),
    (
        "Q: Nach Ihrer schweren Knieverletzung sind Sie zurück.\nA: Endlich.",
        {"body_part": "knee", "detail": "Knieverletzung"},
    ),
    ("Q: Sie waren lange verletzt.\nA: Der Knöchel, leider.", {"body_part": "ankle"}),
    (
        "Q: Sie haben die Vorbereitung verpasst.\nA: Ein Muskelfaserriss im linken Oberschenkel, drei Wochen.",
        {"body_part": "left thigh", "detail": "Muskelfaserriss"},
    ),
    ("L: Jaro Lindhoff ist nach seinem Kreuzbandriss wieder da.", {"body_part": "knee", "detail": "Kreuzbandriss"}),
    ("L: Nach langer Verletzungspause ist Jaro Lindhoff wieder im Kader.", {}),
    ("A: Mit 17 hatte ich eine Gehirnerschütterung.", {"body_part": "head", "detail": "Gehirnerschütterung"}),
    ("A: Es ist kein Riss, nur eine Zerrung.", {"detail": "Zerrung"}),
    ("Q: Sie haben gefehlt.\nA: Syndesmose, rechter Fuß.", {"body_part": "right foot", "detail": "Syndesmose"}),
    ("A: Der Mittelfuß hält. Den hatte ich mir im Februar gebrochen.", {"body_part": "foot", "detail": "gebrochen"}),
    ("Q: Warst du schon mal verletzt?\nA: Daumen, Nase.", {"body_part": "nose"}),
    ("Q: Was ist mit der Leiste?\nA: Die zwickt.", {"body_part": "groin"}),
    (
        "Q: Sie haben sich die Hand gebrochen.\nA: Das wird immer schöner erzählt. Es war der linke Ringfinger.",
        {"body_part": "left ring finger", "detail": "gebrochen"},
    ),
    (
        "Q: Es war der zweite Kreuzbandriss.\nA: 2022 war es das linke Knie, jetzt das rechte.",
        {"body_part": "right knee", "detail": "Kreuzbandriss"},
    ),
    (
        "Q: ... seine Verletzung:\nA: Das war eine Sehne im Oberschenkel.",
        {"body_part": "thigh", "detail": "Sehne im Oberschenkel"},
    ),
    ("A: Das war schlimm. Sehr schlimm. Wirklich. Dann kam ein Muskelfaserriss.", {"detail": "Muskelfaserriss"}),
    ("A: Der Rücken war kaputt.", {"body_part": "back", "detail": "kaputt"}),
]
OTHERS = [
    ("A: Edin Marsic hat sich die Schulter ausgekugelt.", "Edin Marsic"),
    ("A: Wegen einer Knöchelverletzung fiel Edin Marsic aus.", "Edin Marsic"),
    ("A: Mein Bruder Hauke hat sich das Bein gebrochen.", "Hauke"),
    ("A: Edin Marsic war eingeladen. Dann kam ein Muskelfaserriss dazwischen.", "Edin Marsic"),
    ("A: Wenn Edin Marsic nicht am Meniskus operiert worden wäre, würde er spielen.", "Edin Marsic"),
]
ENGLISH_REFUSED = [
    "A: I've never been injured.",
    "A: If I get injured, that's life.",
    "A: That hurt my feelings.",
    "A: He pulled my leg about it.",
    "A: It did my head in.",
    "A: We play a tight back four.",
    "A: I broke it.",
]
ENGLISH = [
    ("A: I had a knee injury in May.", {"body_part": "knee", "detail": "knee injury"}),
    ("A: My injury taught me patience.", {}),
    ("A: I've a metal plate in my left foot.", {"body_part": "left foot"}),
    ("A: I turned my ankle in the warm-up.", {"body_part": "ankle"}),
    ("Q: Your back stopped you in spring.\nA: It was a disc.", {"body_part": "back"}),
    ("A: I broke the collarbone in a reserve match, the left one.", {"body_part": "left collarbone"}),
    (
        "Q: You vanished for a month.\nA: Hip flexor. Stretching.",
        {"body_part": "hip", "detail": "Hip flexor"},
    ),
    ("A: I did my cruciate on debut. Right knee, fourteen months.", {"body_part": "right knee"}),
    ("Q: How did you hurt the jaw?\nA: Training. It was broken in two places.", {"body_part": "jaw"}),
    ("A: I put my shoulder out.", {"body_part": "shoulder", "detail": "put my shoulder out"}),
    ("A: My groin has been giving me bother.", {"body_part": "groin"}),
    ("A: I got concussed in the warm-up.", {"detail": "concussed"}),
    ("A: I cracked my ribs.", {"body_part": "ribs"}),
    ("Q: How's the hand?\nA: It's just the thumb, sprained.", {"body_part": "thumb", "detail": "sprained"}),
    ("A: I did my ACL there, right knee.", {"body_part": "right knee"}),
    ("A: I tore my hamstring in pre-season.", {"body_part": "hamstring", "detail": "tore my hamstring"}),
    ("Q: You missed ten games with a broken foot.\nA: Frustrating.", {"body_part": "foot", "detail": "broken foot"}),
    ("A: I had surgery on my left knee.", {"body_part": "left knee", "detail": "surgery"}),
    (
        "A: She's seen my ankle from inside. Three operations on the left one.",
        {"body_part": "left ankle", "detail": "Three operations"},
    ),
    ("Q: How's the collarbone?\nA: Fine. I broke it in March.", {"body_part": "collarbone", "detail": "broke"}),
    ("Q: You missed the cup.\nA: My back.", {"body_part": "back"}),
    ("Q: How's the hip?\nA: It was a stress fracture.", {"body_part": "hip", "detail": "stress fracture"}),
    ("A: It's a shoulder thing, a strain. I had a stress fracture, the left one.", {"detail": "stress fracture"}),
    ("A: I had a stress fracture in a foot, the left one.", {"body_part": "left foot", "detail": "stress fracture"}),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(injury.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "fields"), READ)
def test_reads_german(text: str, fields: dict[str, str]) -> None:
    assert {"player": "Jaro Lindhoff", **fields} in facts(injury.find, *text.split("\n"))


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_an_injury_is_his_whose_it_is(text: str, name: str) -> None:
    assert [fact["player"] for fact in facts(injury.find, *text.split("\n"))] == [name]


@pytest.mark.parametrize("text", ENGLISH_REFUSED)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(injury.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "fields"), ENGLISH)
def test_reads_english(text: str, fields: dict[str, str]) -> None:
    found = facts(injury.find, *text.split("\n"), language="en")
    assert any({"player": "Jaro Lindhoff", **fields}.items() <= fact.items() for fact in found)


def test_the_same_injury_is_told_of_another() -> None:
    found = facts(injury.find, "A: Ich hatte einen Kreuzbandriss. Meine Mitspielerin Edda Marsic hatte dasselbe.")
    assert found[1:] == [{"player": "Edda Marsic", "body_part": "knee", "detail": "Kreuzbandriss"}]
    found = facts(injury.find, "A: Links, Ferse, fertig. Edda Marsic hatte dasselbe.")
    assert found == [{"player": "Edda Marsic", "body_part": "heel"}]


def test_the_same_injury_of_a_nameless_relative_is_not_told() -> None:
    found = facts(injury.find, "A: Ich hatte einen Kreuzbandriss. Mein Bruder weiß Bescheid, er hatte dasselbe.")
    assert [fact["player"] for fact in found] == ["Jaro Lindhoff"]


def test_a_bare_injury_in_a_question_is_only_implied() -> None:
    found = list(injury.find(reading("Q: Was macht die Verletzung?", "A: Langsam wird es.")))
    assert [proposal.certainty for proposal in found] == ["implied"]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Nichts war.", "de", []),
        ("der linke Daumen und beide Knie", "de", ["left thumb", "knees"]),
        ("Handschuhe", "de", []),
        ("both knees and the Right ankle", "en", ["knees", "right ankle"]),
    ],
)
def test_names_parts_of_the_body_in_english(text: str, language: str, names: list[str]) -> None:
    assert [part.name for part in parts_in(text, language)] == names


def test_takes_part_and_side_from_words_that_stand_alone() -> None:
    assert part_of_compound("Wunde") is None
    assert part_of_compound("Schulterverletzung") == "shoulder"
    assert lone_side("und dann nichts") is None
    assert lone_side("jetzt das rechte") == "right"
    assert lone_side("the left one") == "left"


def test_other_languages_have_no_patterns() -> None:
    assert facts(injury.find, "Q: Geblesseerd?", "A: Mijn knie.", language="nl") == []


def test_a_named_injury_makes_the_bare_word_needless() -> None:
    found = facts(
        injury.find, "L: Nach langer Verletzungspause ist Jaro Lindhoff zurück.", "A: Der Kreuzbandriss ist vergessen."
    )
    assert found == [{"player": "Jaro Lindhoff", "body_part": "knee", "detail": "Kreuzbandriss"}]
