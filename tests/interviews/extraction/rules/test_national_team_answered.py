"""National teams in answers that say something only together with their question, and in words of the past."""

import pytest

from interviews.extraction.rules import national_team
from tests.interviews.extraction.readings import facts

# text, then "association status level" for each fact
READ: list[tuple[str, str, tuple[str, ...]]] = [
    ("de", "Q: Würden Sie für Polen auflaufen?\nA: Auf der Stelle.", ("Poland wants",)),
    ("en", "Q: Would you like to play for Scotland?\nA: In a heartbeat.", ("Scotland wants",)),
    ("en", "A: If Ghana picked up the phone I'd be on the next plane.", ("Ghana wants",)),
    ("en", "Q: International ambitions?\nA: Norway. That's the dream, always has been.", ("Norway wants",)),
    ("de", "Q: Traum?\nA: Einmal das polnische Trikot.", ("Poland wants",)),
    ("en", "Q: Have Ghana ever called?\nA: I was at a camp with them last spring, yeah.", ("Ghana called_up",)),
    (
        "de",
        "Q: Hat Ghana sich gemeldet?\nA: Ja. Im Juni stand ich das erste Mal im Kader.",
        ("Ghana called_up",),
    ),
    ("de", "A: Ghana oder Polen, das ist eine Entscheidung für später.", ("Ghana undecided", "Poland undecided")),
    ("de", "L: Der frühere polnische U17-Nationalspieler steht im Tor.", ("Poland played U17",)),
    ("en", "A: I play three games for the Norway under-20s before my knee went.", ("Norway played U20",)),
    ("de", "L: 23 Mal lief er für Polen auf.", ("Poland played",)),
    ("en", "L: He represented England at under-17 and under-19 level.", ("England played U17", "England played U19")),
    ("en", "A: Last week I received my first senior call-up from Ghana.", ("Ghana called_up",)),
    (
        "de",
        "Q: Der DFB hat auch mal angefragt, oder?\nA: Ja, aber für mich gab es immer nur Polen.",
        ("Germany declined", "Poland plays"),
    ),
    ("en", "Q: Norway did pick you, though.\nA: Nine times, the last one in 2014.", ("Norway played senior",)),
    ("de", "Q: Wie oft haben Sie für Ghana gespielt?\nA: 31 Mal bisher.", ("Ghana plays senior",)),
    ("de", "Q: Wie viele Spiele für Polens U19?\nA: Elf.", ("Poland played U19",)),
    ("en", "Q: Could you have gone with anyone else?\nA: Scotland. My nan, you see.", ("Scotland could_play",)),
    ("de", "Q: Deutschland oder Türkei?\nA: Gefragt hat keiner. Aber wenn: Türkei.", ("Turkey wants",)),
    ("de", "A: Für die polnische U20 habe ich zweimal im Tor gestanden.", ("Poland played U20",)),
    ("de", "Q: Seit Mai stürmen Sie für Polens U21.\nA: Ja.", ("Poland plays U21",)),
    ("de", "Q: Und das Nationalteam?\nA: Sieben Spiele in der polnischen U21.", ("Poland played U21",)),
    ("de", "Q: Du warst polnischer Nationalspieler.\nA: Lang ist es her.", ("Poland played senior",)),
    ("de", "A: Zwei Turniere mit der polnischen U16 waren es bis jetzt.", ("Poland played U16",)),
    ("de", "Q: Für die DDR liefen Sie neunmal auf.\nA: Ja.", ("East Germany played",)),
    ("en", "Q: Norway, then. How many squads?\nA: Fourteen call-ups, no caps.", ("Norway called_up senior",)),
    (
        "en",
        "A: So I could have had England through being born here, Scotland through Mum and Ghana through Dad.",
        ("England could_play", "Scotland could_play", "Ghana could_play"),
    ),
    ("en", "A: I could play for Ghana, but I wrote to Norway.", ("Ghana could_play",)),
    ("de", "A: In der polnischen U18 und U19, ja, zusammen neun Partien.", ("Poland played U18", "Poland played U19")),
    ("de", "L: Der norwegische Internationale hat 27 Länderspiele auf dem Buckel.", ("Norway plays senior",)),
    ("de", "A: Alle acht Wochen steige ich in den Bus, polnische U21.", ("Poland plays U21",)),
    ("de", "A: Für Norwegen bin ich einmal aufgelaufen, U17, vier Tage Oslo.", ("Norway played U17",)),
    ("de", "Q: Polen hat geklingelt.\nA: Ich habe sie vertröstet, bis es ein Nein wurde.", ("Poland declined",)),
    ("de", "Q: Polen oder Türkei?\nA: Da lege ich mich nicht fest.", ("Poland undecided", "Turkey undecided")),
    ("de", "Q: Ghana lockt.\nA: Zugesagt habe ich nicht, abgesagt auch nicht.", ("Ghana undecided",)),
    ("de", "A: Mit Norwegen bei einer EM zu sein, dafür stehe ich auf.", ("Norway wants",)),
    ("de", "A: Für die polnische U20 bin ich gesetzt.", ("Poland plays U20",)),
    ("de", "Q: Ghana baggert an Ihnen.\nA: Da schlafe ich noch ein paar Nächte drüber.", ("Ghana undecided",)),
    ("en", "Q: You were at the Under-20 World Cup with Norway.\nA: Aye.", ("Norway played U20",)),
    (
        "en",
        "Q: Norway had a look at you.\nA: They had me in for an Under-20 camp. Ghana rang later.",
        ("Norway called_up U20",),
    ),
    (
        "en",
        "Q: Ghana asked, right?\nA: I'd already played for Norway's under-20s. I've 31 caps for the senior team now.",
        ("Norway played U20", "Norway plays senior"),
    ),
    ("en", "Q: Ghana?\nA: They rang for the national team and I told them not to answer.", ("Ghana declined",)),
    ("de", "A: Darf ich inzwischen für Polen spielen? Ja, ich darf für Polen spielen.", ("Poland could_play",)),
    ("de", "L: Als Sohn einer Polin käme er auch für die Auswahl von Polen infrage.", ("Poland could_play",)),
    ("en", "A: The Norway manager pulled me into his squad in October.", ("Norway called_up senior",)),
    ("en", "Q: How does it feel to be a Norway regular at your age?\nA: Odd.", ("Norway plays senior",)),
    ("en", "Q: Norway sent someone to your house.\nA: And I told him it wasn't for me.", ("Norway declined",)),
    ("en", "A: I was a Norway player? I was an England Under-17, actually.", ("England played U17",)),
    ("de", "L: Jaro Lindhoff, polnischer Nationalspieler der U21, ist da.", ("Poland plays U21",)),
    (
        "en",
        "Q: Might you have been a Ghana player?\nA: They wrote to me. I play for Scotland's under-19s. It was a no.",
        ("Scotland plays U19", "Ghana declined"),
    ),
    (
        "de",
        "Q: In der polnischen U20 haben Sie gespielt. Ghana?\nA: Ich darf für beide, ich bin noch auf der Suche.",
        ("Poland played U20", "Ghana could_play", "Poland could_play", "Ghana undecided", "Poland undecided"),
    ),
    (
        "en",
        "Q: Have the senior team of Norway rung?\nA: Not yet. I'd crawl to Oslo if they did.",
        ("Norway wants senior",),
    ),
]
REFUSED: list[tuple[str, str]] = [
    ("de", "A: Könnte man für Polen spielen, wäre das schön."),
    ("de", "Q: Würden Sie für Polen auflaufen?\nA: Nein, sofort nicht."),
    ("de", "Q: Würden Sie für Polen auflaufen?\nA: Das Wetter ist schön."),
    ("de", "Q: Würden Sie mit Werder Bremen nach Polen fahren?\nA: Auf der Stelle."),
    ("de", "Q: Hat Ghana sich gemeldet?\nA: Nein. Ich war bei keinem Lehrgang."),
    ("de", "Q: Hat Ghana sich gemeldet?\nA: Das wissen alle. Es war schön."),
    ("de", "Q: Hat Ghana sich gemeldet?\nA: Ich war im Kader von Werder Bremen."),
    ("en", "Q: Wales?\nA: I was nearly called up by Norway once, but nothing came of it."),
    ("en", "Q: Would you play for Scotland?\nA: They've never asked and I've no link to the place."),
    ("en", "Q: Did they offer you the number nine shirt?\nA: They did, I said no thanks."),
    ("en", "Q: What is your dream?\nA: Norway."),
    ("en", "Q: Norway did pick you.\nA: Twice? Norway never rang me."),
    ("de", "A: Unser Torwarttrainer hat 40 Länderspiele für Norwegen gemacht."),
    ("en", "A: My flatmate plays for Norway, so I get the gossip."),
    ("en", "A: The best I faced was a lad who plays for Norway."),
    ("de", "Q: Ghana hat gefragt.\nA: Den Polen habe ich den Laufpass gegeben, Einladung hin oder her."),
    ("en", "A: Pulling on a Norway shirt at the World Cup, imagine that."),
    ("de", "Q: Ghana lockt.\nA: Der Verband hat mich für den Kader im März vornominiert, das ist noch nichts."),
    ("de", "Q: Was ist mit Ghana?\nA: YB ist mein Klub. Spielen darf ich dort seit 2020."),
    ("en", "Q: Where are you from?\nA: Norway."),
    ("en", "Q: Norway wanted you for the Nations League squad.\nA: Ah well."),
]


@pytest.mark.parametrize(("language", "text", "expected"), READ)
def test_reads_answers_by_their_question(language: str, text: str, expected: tuple[str, ...]) -> None:
    found = facts(national_team.find, *text.split("\n"), language=language)
    assert {" ".join(filter(None, (f["association"], f["status"], f.get("level")))) for f in found} == set(expected)
    assert {f["player"] for f in found} == {"Jaro Lindhoff"}


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_says_nothing_of_other_answers(language: str, text: str) -> None:
    assert facts(national_team.find, *text.split("\n"), language=language) == []


def test_who_plays_for_a_country_no_longer_wishes_it() -> None:
    found = facts(
        national_team.find,
        "L: Der polnische Nationalspieler Jaro Lindhoff ist zurück.",
        "Q: Würden Sie für Polen noch einmal auflaufen?",
        "A: Auf der Stelle.",
        "Q: Ihr Traum?",
        "A: Das polnische Trikot.",
    )
    assert {(f["association"], f["status"]) for f in found} == {("Poland", "plays")}
