"""Positions: what is one, of whom, and what only sounds like one."""

import pytest

from interviews.extraction.rules import position
from tests.interviews.extraction.readings import facts

REFUSED_DE = [
    "A: Vorne im Bus sitzt immer der Trainer.",
    "A: In der Schule saß ich hinten links.",
    "A: Neulich musste ich beim Stand von 4:0 ins Tor.",
    "A: Bei der Zweiten sollte ich hinten rechts spielen.",
    "A: Marco Bille spielt auf meiner Position.",
    "A: Kein Torwart Marco Bille, nirgends.",
    "L: Position: überall",
    "A: Eins. Zwei. Drei. Stürmer.",
    "L: Das Beste an ihm: „Im Tor war ich eine Katastrophe“, sagt er.",
    "L: Die Torhüter von heute können alles.",
    "L: Die Leute reden gegen den Stürmer.",
    "L: Sein Vater, der Torwart, schwieg.",
    "Q: Dort hat man Sie auch hinten rechts gesehen.\nA: Einmal.",
    "A: Timo will Torwart werden.",
    "A: Verteidigt haben wir besser als sonst.",
    "A: Im Tor war ich eine Katastrophe.",
    "Q: Ihre Familie und Marco Bille und Timo Rasch?\nA: Verteidiger.",
    "Q: Was war mit Ihrer Mutter?\nA: Torfrau.",
    "A: Marco Bille und Timo Rasch. Stürmer eben.",
    "Q: Und die Stürmer dieser Welt, von denen alle reden?\nA: Stürmer gibt es viele.",
    "A: Als Kind war ich Stürmer.",
    "A: Ich war früher Stürmer, in der D-Jugend hat mich der Trainer dann ins Tor gestellt.",
    "A: Ich war der Torwart, der das Ding reingelassen hat.",
    "A: Ich bin kein Zehner, sondern ein Achter.",
    "A: Ich wäre gern Stürmer geworden.",
    "A: Ich bin mit dem Torwart zusammengeprallt.",
    "A: Wir Torhüter sind eine eigene Spezies.",
    "A: Mein Vater war Torwart bei Holstein Kiel.",
    "A: Ich habe in der Innenverteidigung gespielt, weil Tim verletzt war.",
    "A: Als Torwart hat man es schwer.",
    "A: Als Torwart wurde Marco Bille nervös.",
    "A: Der ist Stürmer.",
    "A: Ein Verteidiger, der kämpft.",
    "A: Gut. Ein Verteidiger, der kämpft.",
    "A: Mein Torwarttrainer Henk Dahl hilft mir.",
    "L: Er sprach über die Rolle der Torhüterin und über Marco Bille.",
    "A: Als Torwart hat Marco Bille nicht gespielt.",
    "A: Ich bin nicht zum Stürmer geworden.",
    "Q: Sind Sie als Stürmer gekommen?\nA: Nein.",
    "L: Jaro Lindhoff spricht über die Torwarttrainer.",
    "Q: Was macht einen guten Torwart aus?\nA: Ruhe.",
    "Q: Wer ist der beste Torwart?\nA: Ich weiß es nicht.",
    "Q: Wer ist der beste Torwart?\nA: Jaro Lindhoff!",
    "Q: Auf welcher Position spielen Sie?\nA: Überall.",
    "Q: Auf welcher Position spielen Sie?\nA: Als Kind im Sturm.",
]
REFUSED_EN = [
    "A: I was up front with him about the money.",
    "A: We had dinner at the back of the bus.",
    "Q: Why's a striker got 29 on his back?\nA: Marco Bille wouldn't swap.",
    "A: I fancied myself as a winger as a bairn.",
    "A: Centre-mid in them days, believe it or not.",
    "A: I used to be a striker.",
    "A: I'd rather be a striker.",
    "A: My dad kept goal in the army.",
    "A: The ten's heavy, they say.",
    "A: He leads the league in goals.",
    "Q: Sticks or gloves?\nA: Gloves.",
    'L: Jaro Lindhoff: "Strikers are all mad"',
    "A: I'm looking forward to it.",
    "A: I was a striker until I was twelve.",
    "A: I started out as a winger.",
    "A: As a defender you have to read it.",
    "A: The goalkeeper came out and I chipped him.",
    "Q: Where do you like to play?\nA: On the left, cutting in.",
]
READ_DE = [
    ("L: Kiels Keeper im Interview.", "goalkeeper"),
    ("L: Wenn es brennt, fliegt er, Verls Keeper im Interview.", "goalkeeper"),
    ("L: Der Denker und Lenker im Kieler Mittelfeld spricht leise.", "midfielder"),
    ("Q: Ein Stürmer, der seit acht Spielen nicht trifft. Schlafen Sie noch?\nA: Wie ein Baby.", "forward"),
    ("A: Vom Stürmer zum Verteidiger, das ging schnell.", "defender"),
    ("A: Für eine Mittelstürmerin ist das ein Kompliment.", "forward"),
    ("Q: Früher Verteidiger, heute Mittelstürmer. Wie geht das?\nA: Man vergisst alles.", "forward"),
    ("Q: Auf dem Platz waren Sie rechter Verteidiger.\nA: Das ist lange her.", "defender"),
    ("Q: Sie geben den Spielmacher. Gefällt Ihnen das?\nA: Sehr.", "midfielder"),
    ("Q: Linksverteidiger mit links, das ist selten geworden.\nA: Wir sterben aus.", "defender"),
    ("Q: Warum ausgerechnet Torwart?\nA: Meine Brüder.", "goalkeeper"),
    ("Q: Zehner oder Achter?\nA: Achter, da hat man mehr vom Spiel.", "midfielder"),
    ("A: Ich bin die Acht, ich laufe und rede.", "midfielder"),
    ("A: Ich spiele links außen in der Viererkette.", "defender"),
    ("L: Der Klub hat seinen neuen Mittelstürmer vorgestellt.", "forward"),
    ("A: In der D-Jugend stand ich im Tor. Dann hat mich der Trainer als Verteidiger aufgestellt.", "defender"),
    ("Q: Sechs oder Acht?\nA: Auf der Acht.", "midfielder"),
    ("L: Alter: 24. Position: Abwehr. Größe: 1,90 m", "defender"),
    ("L: Der 1,91 Meter lange Mittelstürmer denkt gern nach.", "forward"),
    ("L: Der Torwart kann nicht kochen.", "goalkeeper"),
    ("L: Bei Werder Bremen räumt Jaro Lindhoff vor der Abwehr ab.", "midfielder"),
    ("L: Jaro Lindhoff hält für Holstein Kiel den Kasten sauber.", "goalkeeper"),
    ("L: Die 27 Jahre alte Schlussfrau folgt bei Werder auf Marco Bille.", "goalkeeper"),
    ("L: Jaro Lindhoff stürmt für Holstein Kiel.", "forward"),
    ("L: Jaro Lindhoff ist der neue Mann für die linke Abwehrseite.", "defender"),
    ("Q: Sie wurden vom Stürmer zum Außenverteidiger.\nA: So ist es.", "defender"),
    ("Q: Torwart aus Leidenschaft?\nA: Aus Faulheit.", "goalkeeper"),
    ("A: Torwart war ich immer, etwas anderes konnte ich nicht.", "goalkeeper"),
    ("A: Torwart bin ich aus Versehen.", "goalkeeper"),
    ("A: Ich komme von links, bin ein klassischer Flügelstürmer.", "forward"),
    ("A: Bei Werder haben sie mich vom Zehner zum Sechser gemacht.", "midfielder"),
    ("A: Man hat aus mir einen Linksverteidiger gemacht.", "defender"),
    ("A: Ich war zehn Jahre lang Vorstopper.", "defender"),
    ("A: Ich bin eher vorsichtig. Verteidiger halt.", "defender"),
    ("Q: Wo spielst du am liebsten?\nA: Links vorne.", "forward"),
    ("Q: Position?\nA: Hinter den Spitzen.", "midfielder"),
    ("Q: Und du?\nA: Sechser.", "midfielder"),
    ("A: Mein Sturmpartner schweigt.", "forward"),
    ("L: Der 24-jährige Innenverteidiger von Werder Bremen spricht.", "defender"),
    ("L: Im Interview erklärt der Linksverteidiger, warum er blieb.", "defender"),
    ("L: Seit dem Sommer verteidigt Jaro Lindhoff für Werder.", "defender"),
    ("L: Jaro Lindhoff, 22, linker Verteidiger bei Holstein Kiel.", "defender"),
    ("L: Position: Torhüter", "goalkeeper"),
    ("L: Jaro Lindhoff (16, Sturm) spricht.", "forward"),
    ("L: Jaro Lindhoff (27) hütet seit dem Sommer das Tor von Werder.", "goalkeeper"),
    ("L: Jaro Lindhoff ist seit drei Jahren Stammtorhüter bei Werder Bremen.", "goalkeeper"),
    ("L: Jaro Lindhoff ist die Nummer eins im Kasten von Holstein Kiel.", "goalkeeper"),
    ("A: Ich bin Innenverteidiger geworden.", "defender"),
    ("A: Ich war für einen Torwart immer klein.", "goalkeeper"),
    ("A: Der Trainer hat mich als Rechtsverteidiger eingesetzt.", "defender"),
    ("A: Ich sehe mich als Innenverteidiger.", "defender"),
    ("A: Ich spiele am liebsten im zentralen Mittelfeld.", "midfielder"),
    ("Q: Sie haben als Zehner angefangen und spielen heute Rechtsverteidiger.\nA: Ja.", "defender"),
    ("Q: Sie sind gelernter Sechser, richtig?\nA: Ja.", "midfielder"),
    ("Q: Wie ist das als Stürmer, wenn man nicht trifft?\nA: Schwierig.", "forward"),
    ("Q: Auf welcher Position fühlen Sie sich wohl?\nA: Ganz klar auf der Sechs.", "midfielder"),
    ("Q: Deine Lieblingsposition?\nA: Links in der Viererkette.", "defender"),
    ("Q: Innenverteidiger oder rechts?\nA: Innen. Rechts kann ich, wenn es brennt.", "defender"),
    ("Q: Wo sehen Sie sich?\nA: Wenn man mich fragt: Mittelfeld.", "midfielder"),
]
READ_EN = [
    ("Q: Eight games without a goal is a long time for a striker.\nA: Tell me about it.", "forward"),
    ("Q: You've started every game at left-back. Tired?\nA: Always.", "defender"),
    ("A: Being a goalkeeper, you get used to your own company.", "goalkeeper"),
    ("Q: What's your role in this side?\nA: Holding midfield, breaking things up.", "midfielder"),
    ("Q: Why goalkeeper?\nA: I couldn't run.", "goalkeeper"),
    ("Q: Where does the boss use you?\nA: In the engine room, mostly.", "midfielder"),
    ("A: I came through as a winger but they've turned me into a right-back.", "defender"),
    ("L: The newest forward on the roster is 24.", "forward"),
    ("L: Plays: centre-forward", "forward"),
    ("L: A midfield destroyer, Jaro Lindhoff paints at home.", "midfielder"),
    ("L: Jaro Lindhoff anchors the Leeds United midfield.", "midfielder"),
    ("L: A no-nonsense centre-half, Jaro Lindhoff was born by the sea.", "defender"),
    ("L: Winger by trade, Jaro Lindhoff likes a chat.", "forward"),
    ("L: Between the sticks for Leeds United stands Jaro Lindhoff.", "goalkeeper"),
    ("L: The Leeds United number one has had a busy summer.", "goalkeeper"),
    ("L: Jaro Lindhoff leads the line for Leeds United.", "forward"),
    ("Q: You've gone from winger to wing-back.\nA: Fine by me.", "defender"),
    ("Q: Goalkeeper by choice?\nA: Nobody else would.", "goalkeeper"),
    ("A: They've got me at left back this year.", "defender"),
    ("A: The gaffer turned me into a full-back.", "defender"),
    ("A: I wanted to be somewhere I'd play centre back.", "defender"),
    ("Q: Where do you play?\nA: Up front, mostly.", "forward"),
    ("Q: What kind of player are you?\nA: Holding mid.", "midfielder"),
    ("Q: Are you a six or an eight?\nA: An eight, definitely.", "midfielder"),
    ("L: The 23-year-old midfielder joined Leeds United last summer.", "midfielder"),
    ("L: Jaro Lindhoff, a left-back by trade, has had a long road.", "defender"),
    ("A: I've always been a striker.", "forward"),
    ("A: I'm not a goalkeeper, I'm a centre back.", "defender"),
    ("A: He signed me as a right-back.", "defender"),
    ("A: I play in midfield.", "midfielder"),
    ("A: I'm a six. Always will be.", "midfielder"),
    ("A: I've become a holding midfielder.", "midfielder"),
    ("Q: What's your best position?\nA: Centre-half. I can play right back.", "defender"),
    ("Q: Left or right?\nA: Right wing, always.", "forward"),
]
OTHERS_DE = [
    ("A: Neben mir im Mittelfeld rennt Marco Bille für zwei.", "Marco Bille", "midfielder"),
    ("A: Der beste Sechser der Liga ist Marco Bille.", "Marco Bille", "midfielder"),
    ("A: Mit Marco Bille hinten drin kann nichts passieren.", "Marco Bille", "defender"),
    ("A: Till Oehme. Der spielt neben mir in der Viererkette und lacht über alles.", "Till Oehme", "defender"),
    ("A: Geholfen hat mir Marco Bille.\nQ: Sie meinen Ihren Vorgänger im Tor.\nA: Ja.", "Marco Bille", "goalkeeper"),
    ("A: Neben mir stürmte Marco Bille von Holstein Kiel.", "Marco Bille", "forward"),
    ("A: Marco Bille, ein Schrank von einem Verteidiger.", "Marco Bille", "defender"),
    ("Q: Ein Verteidiger, dem Sie gern zuschauen?\nA: Paolo Maldini.", "Paolo Maldini", "defender"),
    ("Q: Gibt es einen Torwart, von dem Sie viel gelernt haben?\nA: Von Marco Bille.", "Marco Bille", "goalkeeper"),
    ("Q: Ihr Bruder Timo kickt auch?\nA: Bei Holstein Kiel, als linker Verteidiger.", "Timo", "defender"),
    ("A: Vorne hatten wir den Marco Bille.", "Marco Bille", "forward"),
    ("A: Am liebsten lache ich mit Marco Bille aus unserem Tor.", "Marco Bille", "goalkeeper"),
    ("A: Gegen einen Torwart wie Manuel Neuer zu treffen, ist schwer.", "Manuel Neuer", "goalkeeper"),
    ("A: Auf der Sechs gibt es auch noch Marco Bille.", "Marco Bille", "midfielder"),
    ("A: Vorne drin macht Marco Bille die Tore.", "Marco Bille", "forward"),
    ("A: Marco Bille, mein Partner in der Innenverteidigung, redet viel.", "Marco Bille", "defender"),
    ("A: Hinter mir steht mit Marco Bille ein starker Torwart.", "Marco Bille", "goalkeeper"),
    ("A: Marco Bille hatte Glück, ein Stier von einem Stürmer.", "Marco Bille", "forward"),
    ("A: Die wollten unseren Zehner sehen, Marco Bille.", "Marco Bille", "midfielder"),
    ("A: Mein Bruder Timo steht bei Hannover 96 im Tor.", "Timo", "goalkeeper"),
    ("Q: Ihr Bruder Timo spielt auch?\nA: Rechter Verteidiger, das Gegenteil von mir.", "Timo", "defender"),
    ("Q: Ihr Vater spielte auch?\nA: Im Tor! Heino Bille, ein Leben lang.", "Heino Bille", "goalkeeper"),
    (
        "Q: Wer ist das?\nA: Marco Bille.\nQ: Dein Mitspieler in der Innenverteidigung.\nA: Ja.",
        "Marco Bille",
        "defender",
    ),
    ("Q: Ihr Vorbild im Tor?\nA: Jens Lehmann.", "Jens Lehmann", "goalkeeper"),
    ("A: Marco Bille. Wirklich klug. Verteidiger mit Herz.", "Marco Bille", "defender"),
    ("L: Jaro Lindhoff hat bei Werder die Torhüterin Lea Kunze kennengelernt.", "Lea Kunze", "goalkeeper"),
    ("A: Mein Bruder Timo ist auch Torwart.", "Timo", "goalkeeper"),
    ("A: Mein Cousin Timo steht dort im Tor.", "Timo", "goalkeeper"),
    ("A: Marco Bille hat bei Holstein Kiel als Stürmer gespielt.", "Marco Bille", "forward"),
    ("A: Mit Marco Bille, unserem Stürmer.", "Marco Bille", "forward"),
    ("A: Marco Bille. Ein Verteidiger, der immer kämpft.", "Marco Bille", "defender"),
    ("Q: Welcher Stürmer hat Sie geprägt?\nA: Für mich Marco Bille, der war stark.", "Marco Bille", "forward"),
]


OTHERS_EN = [
    ("A: As for left-backs, Marco Bille. I studied him.", "Marco Bille", "defender"),
    ("A: The best keeper in the league is Marco Bille.", "Marco Bille", "goalkeeper"),
    ("A: Up top we've Marco Bille, who runs through walls.", "Marco Bille", "forward"),
    ("A: I sat next to Marco Bille on the bus, big centre-half.", "Marco Bille", "defender"),
    ("Q: Keeper you grew up watching?\nA: Marco Bille.", "Marco Bille", "goalkeeper"),
    ("Q: ON THE STRIKER HE REPLACED\nA: Marco Bille was a legend.", "Marco Bille", "forward"),
    ("A: Marco Bille. Centre-half, terrifying.", "Marco Bille", "defender"),
    ("A: My centre-back partner is Marco Bille.", "Marco Bille", "defender"),
    ("A: Marco Bille in goal is class.", "Marco Bille", "goalkeeper"),
    ("A: I'm fighting with Marco Bille for the left-back spot.", "Marco Bille", "defender"),
    ("A: Marco Bille is our number nine.", "Marco Bille", "forward"),
    ("Q: Which defender did you study?\nA: Paolo Maldini, every tape.", "Paolo Maldini", "defender"),
    ("Q: Best striker you've faced?\nA: Has to be Harry Kane.", "Harry Kane", "forward"),
    ("Q: Who was your hero?\nA: Paolo Maldini. Best left back there's ever been.", "Paolo Maldini", "defender"),
    ("A: There's a lad called Marco Bille, plays up front, never stops talking.", "Marco Bille", "forward"),
]


@pytest.mark.parametrize(("text", "player", "value"), OTHERS_EN)
def test_reads_others_in_english(text: str, player: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"), language="en")
    assert (player, value) in {(fact["player"], fact["value"]) for fact in found}


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing_in_german(text: str) -> None:
    assert facts(position.find, *text.split("\n")) == []


@pytest.mark.parametrize("text", REFUSED_EN)
def test_says_nothing_in_english(text: str) -> None:
    assert facts(position.find, *text.split("\n"), language="en") == []


@pytest.mark.parametrize(("text", "value"), READ_DE)
def test_reads_the_interviewee_in_german(text: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "value"), READ_EN)
def test_reads_the_interviewee_in_english(text: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"), language="en")
    assert {(fact["player"], fact["value"]) for fact in found} == {("Jaro Lindhoff", value)}


@pytest.mark.parametrize(("text", "player", "value"), OTHERS_DE)
def test_reads_others(text: str, player: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"))
    assert {(fact["player"], fact["value"]) for fact in found} == {(player, value)}


def test_a_lead_of_two_says_nothing_of_either_without_a_name() -> None:
    assert facts(position.find, "L: Der Stürmer spricht.", subject="Jaro Lindhoff / Bent Harms") == []


def test_another_language_has_no_patterns() -> None:
    assert facts(position.find, "L: De spits spreekt.", "Q: Positie?", "A: Spits. Keeper.", language="nl") == []


RIVALS = [
    ("de", "A: Ich bin Stürmer. Mein größter Konkurrent ist Marco Bille.", "forward"),
    ("de", "A: Ich bin Stürmer. Marco Bille war mein Vorgänger.", "forward"),
    ("en", "A: I'm a striker. I'm competing with Marco Bille for a spot.", "forward"),
    ("en", "A: I'm a keeper, deputy to Marco Bille.", "goalkeeper"),
    ("en", "A: I'm a striker. My understudy is Marco Bille.", "forward"),
    ("en", "A: I'm a striker. Marco Bille was my predecessor.", "forward"),
    ("de", "A: Ich bin Linksverteidiger. Marco Bille spielt auf meiner Position.", "defender"),
    ("de", "Q: Sie sind Sechser. Auf Ihrer Position drängelt der junge Marco Bille.\nA: Soll er.", "midfielder"),
    ("de", "Q: Sie sind Stürmer. Nun macht Ihnen Marco Bille den Platz streitig.\nA: Ja.", "forward"),
    ("de", "A: Ich bin Torwart, hinter Marco Bille die Nummer zwei.", "goalkeeper"),
    ("en", "A: I'm a left-back. Marco Bille took my place.", "defender"),
    ("en", "Q: You're a winger. You lost your place to Marco Bille.\nA: For a bit.", "forward"),
    ("en", "A: I'm a goalkeeper, third choice behind Marco Bille.", "goalkeeper"),
]


@pytest.mark.parametrize(("language", "text", "value"), RIVALS)
def test_a_rival_plays_where_the_player_does(language: str, text: str, value: str) -> None:
    found = facts(position.find, *text.split("\n"), language=language)
    assert {"player": "Marco Bille", "value": value} in found


def test_a_rival_of_one_with_two_positions_has_none() -> None:
    found = facts(
        position.find, "A: Ich bin Stürmer. Heute bin ich Verteidiger.", "A: Marco Bille will auf meine Position."
    )
    assert {fact["player"] for fact in found} == {"Jaro Lindhoff"}
    found = facts(position.find, "A: Ich bin Stürmer. Er spielt auf meiner Position.")
    assert {fact["player"] for fact in found} == {"Jaro Lindhoff"}
    found = facts(position.find, "A: Ich bin Stürmer. Niemand will auf meine Position, nicht einmal Marco Bille.")
    assert {fact["player"] for fact in found} == {"Jaro Lindhoff"}
    found = facts(position.find, "A: Ich bin Stürmer. Torwart Marco Bille war mein Nachfolger.")
    assert {"player": "Marco Bille", "value": "forward"} not in found


def test_two_who_fight_for_one_place_both_play_there() -> None:
    found = facts(position.find, "A: Mit Marco Bille bilde ich die Doppelsechs.")
    assert {(fact["player"], fact["value"]) for fact in found} == {
        ("Jaro Lindhoff", "midfielder"),
        ("Marco Bille", "midfielder"),
    }
    found = facts(position.find, "A: Da ist Marco Bille. Wir streiten uns um den Platz im Sturm.")
    assert found == [{"player": "Jaro Lindhoff", "value": "forward"}, {"player": "Marco Bille", "value": "forward"}]
