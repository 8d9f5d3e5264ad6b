"""National teams in conversation: question and answer together, titles, fact boxes, refusals."""

import pytest

from interviews.extraction.rules import national_team
from tests.interviews.extraction.readings import facts

# text, then "association status" for each fact; "Name: …" of somebody else
READ: list[tuple[str, str, tuple[str, ...]]] = [
    ("de", "A: Im März lief ich erstmals für die polnische U17 auf.", ("Poland plays",)),
    ("de", "A: Ich trage seit einem Jahr das Trikot der polnischen Nationalmannschaft.", ("Poland plays",)),
    ("de", "L: Der polnische U-21-Nationalspieler Jaro Lindhoff ist zurück.", ("Poland plays",)),
    ("de", "L: Jaro Lindhoff, norwegischer Jugendnationalspieler, ist zurück.", ("Norway plays",)),
    ("de", "L: Der 22-Jährige hat zwölf Länderspiele für Norwegen auf dem Konto.", ("Norway plays",)),
    ("de", "L: Jaro Lindhoff (22) ist Innenverteidiger, Linksfuß und norwegischer Nationalspieler.", ("Norway plays",)),
    (
        "de",
        "Q: Sie haben im Juni im A-Team der Norweger debütiert.\nA: Ja, gegen Malta, elf Minuten.",
        ("Norway plays",),
    ),
    ("de", "Q: Und die Nationalmannschaft?\nA: Für Ghana, ja, sieben Mal, bis 2021.", ("Ghana played",)),
    (
        "de",
        "Q: 23 Länderspiele haben Sie gemacht.\nA: Alle für Norwegen, und jedes war ein Fest.",
        ("Norway played", "Norway plays"),
    ),
    ("de", "A: Mit der U19 von Norwegen bin ich Dritter bei der EM geworden.", ("Norway played",)),
    (
        "de",
        "Q: Wer ist der Beste?\nA: Marco Bille. Er ist norwegischer U21-Nationalspieler und isst immer Haferbrei.",
        ("Marco Bille: Norway plays",),
    ),
    (
        "de",
        "Q: Wer ist der Beste?\nA: Marco Bille. Der fliegt alle paar Wochen zur Nationalmannschaft von Ghana.",
        ("Marco Bille: Ghana plays",),
    ),
    ("de", "Q: Nationalmannschaft?\nA: Zwei Lehrgänge mit der U16 des DFB, kein Einsatz.", ("Germany called_up",)),
    (
        "de",
        "Q: Nationalmannschaft?\nA: Eine Einladung zum Sichtungslehrgang der deutschen U15, dann kam die Grippe.",
        ("Germany called_up",),
    ),
    (
        "de",
        "Q: Sie wurden zuletzt ins Aufgebot der norwegischen U21 berufen.\nA: Ja, aber ich saß nur auf der Bank.",
        ("Norway called_up",),
    ),
    (
        "de",
        "A: Im Herbst stand ich zum ersten Mal im Kader der türkischen A-Nationalmannschaft.",
        ("Turkey called_up",),
    ),
    ("de", "A: Der polnische U19-Trainer hat mich für das Turnier in Malta nominiert.", ("Poland called_up",)),
    ("de", "L: Für die U 20 des DFB absolvierte Lindhoff sechs Partien.", ("Germany played",)),
    ("de", "A: Bis zur U20 habe ich das Trikot mit dem Adler getragen.", ("Germany played",)),
    ("de", "A: Für Norwegen habe ich in der U16 und der U17 gespielt.", ("Norway played",)),
    ("de", "Q: Sie haben schon 14 Mal für Ghana gespielt.\nA: 15 Mal, seit Dienstag.", ("Ghana played",)),
    (
        "de",
        "Q: Wie oft haben Sie für Norwegen gespielt?\nA: Neunmal, und neunmal habe ich die Hymne gesungen.",
        ("Norway played",),
    ),
    ("de", "L: Länderspiele: 12 (Norwegen)", ("Norway plays",)),
    ("de", "L: Nationalteam: 4 Spiele für die U19 von Polen", ("Poland played", "Poland plays")),
    ("de", "A: Ich bin bei der norwegischen U21 dabei, seit September sogar als Kapitän.", ("Norway plays",)),
    ("de", "A: Ich gehöre zur polnischen U20, das macht mich stolz.", ("Poland plays",)),
    ("de", "A: Für Polen bin ich seit zwei Jahren unterwegs, erst in der U18, jetzt in der U19.", ("Poland plays",)),
    (
        "de",
        "Q: Ihr Opa kommt aus Norwegen. Hat sich der Verband mal gemeldet?\nA: Nein, aber ich dürfte dort spielen.",
        ("Norway could_play",),
    ),
    ("de", "Q: Über Ihre Großmutter wären Sie für Polen spielberechtigt.\nA: Ja, das stimmt.", ("Poland could_play",)),
    (
        "de",
        "Q: Sie haben zwei Pässe. Polen oder Deutschland?\nA: Das lasse ich auf mich zukommen.",
        ("Germany undecided", "Poland undecided"),
    ),
    (
        "de",
        "Q: Ghana wirbt um Sie.\nA: Der Trainer hat mich zweimal angerufen. Ich habe ihm gesagt, dass ich mir Zeit "
        "lasse.",
        ("Ghana undecided",),
    ),
    (
        "de",
        "Q: Für wen würden Sie auflaufen, wenn beide anrufen, Polen und der DFB?\nA: Fragen Sie mich das in einem "
        "Jahr noch mal.",
        ("Germany undecided", "Poland undecided"),
    ),
    (
        "de",
        "Q: Für wen schlägt Ihr Herz, Deutschland oder die Türkei?\nA: Für die Türkei. Da muss ich nicht überlegen.",
        ("Turkey wants",),
    ),
    ("de", "A: Ich habe mich für Ghana entschieden, jetzt warten wir auf die Papiere.", ("Ghana wants",)),
    ("de", "A: Wenn Norwegen anruft, laufe ich zu Fuß nach Oslo.", ("Norway wants",)),
    ("de", "A: Sollte der Anruf aus Polen kommen, wäre ich sofort dabei.", ("Poland wants",)),
    ("de", "A: Mein Ziel ist es, eines Tages für die norwegische A-Nationalmannschaft aufzulaufen.", ("Norway wants",)),
    (
        "de",
        "Q: Nationalmannschaft?\nA: Für Ghana aufzulaufen, wäre für mich und meinen Vater das Größte.",
        ("Ghana wants",),
    ),
    ("de", "A: Theoretisch käme auch die Türkei infrage.", ("Turkey could_play",)),
    (
        "de",
        "A: Mein Vater ist Ghanaer, meine Mutter Polin. Ich könnte mir also aussuchen, für wen ich spiele.",
        ("Ghana could_play", "Poland could_play"),
    ),
    (
        "de",
        "Q: Der norwegische Verband soll Interesse haben.\nA: Wir haben gesprochen. Mehr gibt es noch nicht zu "
        "sagen, ich halte mir das offen.",
        ("Norway undecided",),
    ),
    (
        "de",
        "Q: Auch Ghana hat sich um Sie bemüht.\nA: Das stimmt. Ich habe mich bedankt und abgesagt.",
        ("Ghana declined",),
    ),
    ("de", "Q: Der türkische Verband hat angefragt.\nA: Das kam für mich nie infrage.", ("Turkey declined",)),
    ("de", "A: Der polnische Verband hat angerufen. Ich habe höflich abgelehnt.", ("Poland declined",)),
    (
        "de",
        "A: Die Polen haben mir geschrieben, aber ich habe den Brief nie beantwortet. Das ist kein Thema.",
        ("Poland declined",),
    ),
    ("de", "Q: Polen?\nA: Da habe ich abgewunken, meine Oma spricht seitdem nicht mehr mit mir.", ("Poland declined",)),
    (
        "de",
        "Q: Sie könnten auch für Ghana spielen.\nA: Könnte ich. Will ich aber nicht, für mich gibt es nur Deutschland.",
        ("Germany wants", "Ghana could_play", "Ghana declined"),
    ),
    ("en", "A: I wore the Norway shirt six times at under-17 level.", ("Norway played",)),
    ("en", "L: The two-cap Norway striker Jaro Lindhoff is back.", ("Norway plays",)),
    ("en", "L: The Scotland Under-21 international is back.", ("Scotland plays",)),
    ("en", "L: He has 14 caps for Ghana.", ("Ghana plays",)),
    ("en", "Q: You made your senior debut for Ghana in March.\nA: Eleven minutes against Benin.", ("Ghana plays",)),
    ("en", "Q: You've a Norway cap, haven't you?\nA: Two, at Under-19s.", ("Norway plays",)),
    ("en", "Q: Scotland youth caps?\nA: Five for the Under-17s, and I cried after every one.", ("Scotland played",)),
    ("en", "A: I've been in two England Under-18 camps but never got on.", ("England called_up",)),
    (
        "en",
        "A: I got called into the Scotland squad in October and watched both games in a tracksuit.",
        ("Scotland called_up",),
    ),
    ("en", "A: Norway picked me for the Under-20 World Cup.", ("Norway called_up",)),
    ("en", "Q: International football?\nA: I've had four games with the Norway Under-21s so far.", ("Norway played",)),
    (
        "en",
        "Q: Best player?\nA: Marco Bille. He's a Norway international and he still forgets his boots.",
        ("Marco Bille: Norway plays",),
    ),
    ("en", "Q: Best player?\nA: Marco Bille, who plays for Norway's under-20s.", ("Marco Bille: Norway plays",)),
    ("en", "A: I represented England from Under-15 to Under-18.", ("England played",)),
    (
        "en",
        "Q: So it's Poland for you?\nA: My dad's Polish and I've got the passport. If they call, I'm on the first "
        "plane.",
        ("Poland wants",),
    ),
    (
        "en",
        "Q: Poland or England?\nA: Whoever rings first. No, honestly, I haven't thought it through yet.",
        ("England undecided", "Poland undecided"),
    ),
    ("en", "Q: You're eligible for Ghana as well.\nA: Through my mum, yeah.", ("Ghana could_play",)),
    (
        "en",
        "A: My gran's from Poland so I could go that way. I'm keeping an open mind.",
        ("Poland could_play", "Poland undecided"),
    ),
    ("en", "Q: Ghana's FA have been in touch.\nA: They have. I told them I need time.", ("Ghana undecided",)),
    (
        "en",
        "Q: Ghana's FA have been in touch.\nA: They have, and I told them thanks but no thanks.",
        ("Ghana declined",),
    ),
    ("en", "A: Poland rang twice and twice I said no.", ("Poland declined",)),
    ("en", "A: Playing for Scotland is the dream, always has been.", ("Scotland wants",)),
    ("en", "A: I'd swim to Oslo to play for Norway.", ("Norway wants",)),
    ("en", "Q: Norway never called?\nA: Never. And I'd have gone in a heartbeat.", ("Norway wants",)),
    ("en", "L: International: Norway U21 (4 caps)", ("Norway played",)),
    (
        "de",
        "Q: Wer sitzt neben Ihnen?\nA: Marco Bille, unser Torwart. Norwegischer Nationalspieler, vier Kinder.",
        ("Marco Bille: Norway plays",),
    ),
    ("de", "Q: Sie sind norwegischer U21-Nationalspieler.\nA: Ja.", ("Norway plays",)),
]
REFUSED: list[tuple[str, str]] = [
    (
        "de",
        "Q: Ghana hat angefragt.\nA: Werder Bremen war wichtiger, da habe ich nicht überlegt, ich halte mir das offen.",
    ),
    ("de", "Q: Ghana hat angefragt.\nA: Werder Bremen habe ich abgesagt."),
    ("de", "Q: Ghana hat angefragt.\nA: Könnte man meinen, dass ich dort spiele."),
    ("de", "Q: Ghana hat angefragt.\nA: Mein Trainer hat sich noch nicht entschieden."),
    ("de", "L: Länderspiele: keine (Norwegen)"),
    ("de", "L: Länderspiele: 12 U19 Spiele"),
    ("de", "L: Verband: Werder Bremen, Polen"),
    ("de", "A: Er kickt für die türkische U20 und hält sich für einen Star."),
    ("de", "Q: Die Türkei wollte Sie haben.\nA: Ich habe ihnen gesagt, dass ich Deutscher bin."),
    ("de", "Q: Hamburg wollte Sie.\nA: Ich habe abgesagt. Mit Norwegen hatte das nichts zu tun."),
    ("de", "A: In der Türkei habe ich zwei Jahre gespielt, dann habe ich ein Angebot abgelehnt."),
    ("de", "A: Meine Mutter ist Polin, sie kocht sehr gut."),
    ("de", "A: Im Urlaub in Norwegen habe ich mich noch nicht entschieden, was ich esse."),
    ("de", "Q: Die Nationalmannschaft hat verloren.\nA: Ich habe es nicht gesehen."),
    ("de", "A: Ein Angebot aus Polen habe ich abgelehnt."),
    ("de", "A: Der Klub aus der Türkei hat angefragt, ich habe abgesagt."),
    ("en", "A: He's off with Ghana every other month. Marco Bille, I mean."),
    ("en", "A: Turkey asked me to switch. I didn't even think about it, I'm Scottish."),
    ("en", "A: We lost to Norway and I said no to an interview."),
    ("en", "A: I had a trial in Norway and I turned it down."),
    ("en", "A: Born in Norway, I was, but we left when I was two. I don't know yet where I'll live."),
]


@pytest.mark.parametrize(("language", "text", "expected"), READ)
def test_reads_talk_of_national_sides(language: str, text: str, expected: tuple[str, ...]) -> None:
    found = facts(national_team.find, *text.split("\n"), language=language)
    said = {f"{f['association']} {f['status']}" if f["player"] == "Jaro Lindhoff" else _of_another(f) for f in found}
    assert said == set(expected)


def _of_another(fact: dict[str, str]) -> str:
    return f"{fact['player']}: {fact['association']} {fact['status']}"


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_says_nothing_of_other_matters(language: str, text: str) -> None:
    assert facts(national_team.find, *text.split("\n"), language=language) == []


def test_who_of_several_is_asked_stays_open() -> None:
    turns = ("Q: Sie beide waren mit der polnischen U21 unterwegs.", "A: Ja.", "A Timo Rasch: Genau.")
    assert facts(national_team.find, *turns, subject="Jaro Lindhoff / Timo Rasch") == []
