"""The stronger foot; a foot that hurts or scores is none."""

import pytest

from interviews.extraction.rules import foot
from tests.interviews.extraction.readings import facts

REFUSED = [
    "A: Er schoss mit links, ich flog nach rechts.",
    "A: Gegen starke linke Füße hilft nur Nähe.",
    "A: Unter lauter Linksfüßern fällt man auf.",
    "Q: Auf welchen Fuß haben Sie ihn gestellt?\nA: Auf den rechten.",
    "Q: Links oder rechts?\nA: Gute Frage. Lange Geschichte. Rechts ging es zur Kabine.",
    "A: Mit meinem starken rechten Fuß bin ich umgeknickt, seitdem schmerzt er.",
    "A: Ich schreibe alles mit links.",
    "Q: Linksfuß?\nA: Keine Ahnung, frag den Trainer.",
    "A: Der Ball kam. Der ist nur fürs Gleichgewicht.",
    "A: Wir haben lange einen Linksfuß gesucht.",
    "A: Marco Bille und Timo Rasch kamen. Zwei Mal Linksfuß.",
    "A: Meine Mutter war da. Linksfuß natürlich.",
    "A: Elfmeter nur mit rechts.",
    "A: Ich bin kein Linksfuß.",
    "A: Mein linker Fuß tut weh.",
    "A: Ich habe mit links getroffen.",
    "A: Mein Bruder ist Linksfuß.",
    "L: Starker Fuß: egal",
    "Q: Linksfuß bist du aber nicht, oder?\nA: Nein, leider nicht.",
    "Q: Welcher Fuß ist der stärkere?\nA: Das weiß keiner.",
    "Q: Sind Sie Links- oder Rechtsfuß?\nA: Nein, wieso?",
]
READ = [
    ("A: Der linke ist mein starker.", "left"),
    ("Q: Links, rechts?\nA: Wurscht, Papa hat beide trainiert.", "both"),
    ("A: Ich schieße mit rechts und schreibe mit links.", "right"),
    ("A: Ich habe einen linken Fuß, da schnalzt man mit der Zunge.", "left"),
    ("Q: Starker Fuß?\nA: Hab keinen. Links wie rechts, sagt mein Trainer.", "both"),
    ("Q: Rechts, links, egal?\nA: Links. Rechts steige ich nur in den Bus.", "left"),
    ("A: Mich hat noch nie jemand mit rechts schießen sehen.", "left"),
    ("A: Ich bin beidbeinig.", "both"),
    ("A: Mein linker Fuss. Den habe ich nur dabei, damit ich nicht umfalle.", "right"),
    ("Q: Linksaußen, also Linksfuß?\nA: Nö, rechts! Deshalb ziehe ich nach innen.", "right"),
    ("Q: Lieblingsfuß?\nA: Beide furchtbar. Links, wenn du mich zwingst.", "left"),
    ("A: Auf den linken Fuß ist Verlass. Der linke Fuß ist eine Waffe.", "left"),
    ("A: Meinen linken Fuß würde ich hergeben. Der ist nur zum Bremsen.", "right"),
    ("A: Mein linker Fuß ist ein Stützrad.", "right"),
    ("Q: Sie schießen mit beiden?\nA: Ja, klar.", "both"),
    ("A: Ich habe keinen schwachen Fuß.", "both"),
    ("A: Bei mir geht alles über den linken.", "left"),
    ("A: Mein rechter Fuß gilt in der Kabine als Haubitze.", "right"),
    ("A: Der rechte ist für den Bus.", "left"),
    ("A: Man sagt, ich hätte einen präzisen rechten Huf.", "right"),
    ("A: Mit dem rechten Fuß kann ich nur bremsen.", "left"),
    ("A: Mein linker Fuß ist nur zum Stehen da.", "right"),
    ("Q: Und der Fuß?\nA: Heute ist es mir egal.", "both"),
    ("Q: Links oder rechts?\nA: Rechts.", "right"),
    ("Q: Starker Fuß?\nA: Egal.", "both"),
    ("A: Ich treffe immer bloß mit links.", "left"),
    ("A: Ich bin Linksfuß.", "left"),
    ("A: Ich bin beidfüßig.", "both"),
    ("A: Mein starker Fuß ist der rechte.", "right"),
    ("L: Der Linksfuß von Werder Bremen spricht.", "left"),
    ("L: Starker Fuß: links", "left"),
    ("Q: Sie sind Linksfuß. Ein Vorteil?\nA: Schon.", "left"),
    ("Q: Rechtsaußen mit links. Von wem haben Sie das?\nA: Von Papa.", "left"),
    ("Q: Und welcher Fuß ist der stärkere?\nA: Der linke.", "left"),
    ("Q: Linksfuß bist du aber nicht, oder?\nA: Doch! Hast du das gesehen?", "left"),
    ("Q: Ihr starker Fuß: Linksfuß?\nA: Ja.", "left"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_says_nothing(text: str) -> None:
    assert facts(foot.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "value"), READ)
def test_reads_german(text: str, value: str) -> None:
    found = facts(foot.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


def test_reads_others() -> None:
    assert facts(foot.find, "A: Timo Rasch ist ein klassischer Rechtsfuß.") == [
        {"player": "Timo Rasch", "value": "right"}
    ]
    assert facts(foot.find, "A: Timo Rasch kam dazu. Linksfuß, schnell.") == [{"player": "Timo Rasch", "value": "left"}]
    assert facts(foot.find, "A: Timo Rasch ist Linksfuß, ich rechts, das passt.") == [
        {"player": "Timo Rasch", "value": "left"},
        {"player": "Jaro Lindhoff", "value": "right"},
    ]
    assert facts(foot.find, "A: Timo Rasch ist Linksfuß, er rechts.")[:1] == [{"player": "Timo Rasch", "value": "left"}]
    found = facts(foot.find, "A: Timo Rasch ist Linksfuß, Marco Bille, Rechtsfuß, auch.")
    assert {"player": "Marco Bille", "value": "right"} in found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A: I'm right-footed.", "right"),
        ("A: My left is the stronger.", "left"),
        ("A: I've only got the left, but I didn't mention it.", "left"),
        ("Q: Is the tattoo on your kicking foot?\nA: I kick with my left and write with my right.", "left"),
        ("Q: Which foot is the tattoo on?\nA: The right, that one's just for balance.", "left"),
        ("Q: Left or right?\nA: Left for football, right for the fork.", "left"),
        ("A: A right-footed left-back, the same as me.", "right"),
        ("A: I've never scored with my right.", "left"),
        ("A: I hit everything with my left.", "left"),
        ("A: I don't have a weaker foot.", "both"),
        ("Q: Which is your better foot?\nA: They're both fine.", "both"),
        ("A: I'm all left foot, ask anyone.", "left"),
        ("A: I shoot with the left, mostly.", "left"),
        ("A: The left's for standing on.", "right"),
        ("A: I'm a lefty, like my gran.", "left"),
        ("Q: Which foot do you prefer?\nA: Left, always.", "left"),
        ("Q: Stronger foot?\nA: Left.", "left"),
    ],
)
def test_reads_english(text: str, value: str) -> None:
    assert facts(foot.find, *text.split("\n"), language="en") == [{"player": "Jaro Lindhoff", "value": value}]


def test_says_nothing_of_what_is_denied_in_english() -> None:
    assert facts(foot.find, "A: I'm not left-footed.", language="en") == []


def test_an_answer_of_both_feet_puts_the_question_right() -> None:
    found = facts(foot.find, "Q: Ihr starker linker Fuß fällt auf.", "A: Es sind beide gleich gut.")
    assert {"player": "Jaro Lindhoff", "value": "left"} not in found


def test_a_lead_of_two_says_nothing_of_either() -> None:
    assert facts(foot.find, "L: Der Linksfuß spricht.", subject="Jaro Lindhoff / Bent Harms") == []
