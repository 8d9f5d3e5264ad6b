"""More whole interviews, all invented: rarer layouts and worse damage. The notation is that of the first table."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from tests.interviews.extraction.samples import Sample, shown

SAMPLES = [
    Sample(
        "initials of outlet and player",
        """Kieler Sportblatt, 12. Juli 2024
Nachgehakt bei Mads Bergström

KS: Mads, was war los am Samstag?
MB: Ich hatte Krämpfe, mehr nicht.
KS: Du bist seit Mai Kapitän.
MB: Das ist eine Ehre. Ich habe es meiner Mutter am Telefon erzählt.
KS: Und die Nationalmannschaft?
MB: Dänemark hat sich gemeldet.
""",
        """H Nachgehakt bei
Q:KS Mads, was
A:Mads Bergström Ich hatte
Q Du bist seit
A Das ist eine
Q Und die Nat
A Dänemark hat""",
        ("Mads Bergström",),
        {"outlet": "Kieler Sportblatt", "published": "2024-07-12"},
    ),
    Sample(
        "F and A with a full stop",
        """Fünf Fragen an Tarik Yildirim

F. Wo bist du geboren?
A. In Hagen. Aufgewachsen bin ich in Unna.
F. Dein erster Verein?
A. TuS Niederaden.
F. Wer hat dich trainiert?
A. Mein Vater, bis zur C-Jugend.
""",
        """H Fünf Fragen
Q Wo bist
A:Tarik Yildirim In Hagen.
Q Dein erster
A TuS Niederaden
Q Wer hat
A Mein Vater""",
        ("Tarik Yildirim",),
    ),
    Sample(
        "Swiss guillemets, answers only",
        """«Ich bin ein Bauchmensch»

Nino Aebischer-Frei wechselt im Winter zum FC Thun. Der Goalie im Gespräch.

Warum Thun?

«Weil ich spielen will. In Basel war ich die Nummer drei.»

Ihr Vater war auch Goalie.

«Ja, bei Xamax. Er sagt mir nach jedem Spiel die Meinung.»

Hören Sie auf ihn?

«Selten.»
""",
        """H «Ich bin ein
L Nino Aebischer-Frei
Q Warum Thun
A:Nino Aebischer-Frei «Weil ich
Q Ihr Vater
A «Ja, bei
Q Hören Sie
A «Selten.»""",
        ("Nino Aebischer-Frei",),
    ),
    Sample(
        "single low quotation marks",
        """Jost Pagel ist zurück. Der Stürmer hat zwei Jahre in Norwegen gespielt.

Wie war es im Norden?

‚Dunkel. Aber ich habe gelernt, mit mir allein zu sein.‘

Was haben Sie vermisst?

‚Meine Hunde.‘

Wie heißen die?

‚Pelé und Rudi.‘
""",
        """L Jost Pagel ist
Q Wie war
A:Jost Pagel ‚Dunkel.
Q Was haben
A ‚Meine Hunde
Q Wie heißen
A ‚Pelé""",
        ("Jost Pagel",),
    ),
    Sample(
        "labels in box brackets",
        """THREE MINUTES: ODHRAN KEANE

[CT] Odhran, best away ground?
[OK] Turf Moor, easily. I scored my first goal there.
[CT] Toughest opponent?
[OK] My brother, in the garden.
[CT] Who's the joker in the squad?
[OK] Lamar Whitby. Don't leave your boots near him.
""",
        """H THREE MINUTES
Q:CT Odhran, best
A:Odhran Keane Turf Moor
Q Toughest
A My brother
Q Who's the
A Lamar Whitby""",
        ("Odhran Keane",),
        {"language": "en"},
    ),
    Sample(
        "labels with a dash",
        """Seitenwechsel

ABPFIFF – Frau Lorenz, Sie hören auf. Warum jetzt?
LENE LORENZ – Weil mein Knie es mir sagt.
ABPFIFF – Was kommt danach?
LENE LORENZ – Ich fange als Lehrerin an, in Gera.
ABPFIFF – Kein Trainerschein?
LENE LORENZ – Doch, aber erst später.
""",
        """H Seitenwechsel
Q:ABPFIFF Frau Lorenz
A:Lene Lorenz Weil mein
Q Was kommt
A Ich fange
Q Kein Trainer
A Doch, aber""",
        ("Lene Lorenz",),
    ),
    Sample(
        "three players",
        """Die Drei von der Bank

MOIN: Ihr sitzt alle draußen. Nervt das?

Finn: Klar nervt das. Ich will spielen.

Ole Tiedemann: Ich bin erst 18, ich habe Zeit.

Piet Wulff: Mich fragt ja keiner.

MOIN: Wer ist als Erster wieder drin?

Finn Carstens: Ich!

Ole: Er sagt das jede Woche.

Piet: Und ich trage die Bälle.
""",
        """H Die Drei
Q:MOIN Ihr sitzt
A:Finn Carstens Klar nervt
A:Ole Tiedemann Ich bin
A:Piet Wulff Mich fragt
Q:MOIN Wer ist
A:Finn Carstens Ich!
A:Ole Tiedemann Er sagt
A:Piet Wulff Und ich""",
        ("Finn Carstens", "Ole Tiedemann", "Piet Wulff"),
    ),
    Sample(
        "sub-headings that look like the speaker, and a pull quote repeated from an answer",
        """Reihenhaus statt Villa

TAGESFUNK: Herr Brandes, Sie wohnen noch bei den Eltern?

Timo Brandes: Ja, und ich bleibe da. Meine Mutter kocht besser als jeder Verein.

Meine Mutter kocht besser als jeder Verein

TAGESFUNK: Sie waren in Wolfsburg im Internat.

Brandes: Drei Jahre. Ich hatte jeden Tag Heimweh.

Brandes: „Ich hatte jeden Tag Heimweh“

TAGESFUNK: Und Ihr Bruder?

Brandes: Der ist geblieben, er spielt jetzt in Kassel.

Brandes über Kassel: „Tolle Stadt“

TAGESFUNK: Besuchen Sie ihn?

Brandes: Wenn ich frei habe.
""",
        """H Reihenhaus
Q:TAGESFUNK Herr Brandes
A:Timo Brandes Ja, und
H Meine Mutter kocht
Q Sie waren
A Drei Jahre.
H Brandes: „Ich hatte
Q Und Ihr
A Der ist
H Brandes über
Q Besuchen
A Wenn ich""",
        ("Timo Brandes",),
    ),
    Sample(
        "an advert in the middle of an answer does not end it",
        """Ein Tag mit Silas Korth

Wie sieht dein Morgen aus?

Ich stehe um sieben auf und gehe mit dem Hund.

- Anzeige -

Danach frühstücke ich mit meiner Freundin, und um neun bin ich am Platz.

Und abends?

Da liege ich auf dem Sofa.

Was läuft im Fernsehen?

Dokus über Haie, ich kenne sie alle.
""",
        """H Ein Tag mit
Q Wie sieht
A:Silas Korth Ich stehe um
Q Und abends
A Da liege
Q Was läuft
A Dokus""",
        ("Silas Korth",),
    ),
    Sample(
        "voice-over between the talk",
        """Neu in der Stadt

Reporter: Wie lange bist du schon hier?

Luan Hoti: Seit drei Wochen. Ich kenne nur den Platz und das Hotel.

Sprecher: Hoti, 19, kam aus Pristina. Sein Vater arbeitet in Stuttgart.

Reporter: Was fehlt dir am meisten?

Hoti: Das Essen meiner Mutter.

Sprecher: Am Sonntag kann er zum ersten Mal dabei sein.

Reporter: Bist du bereit?

Hoti: Ja, ich bin bereit.
""",
        """H Neu in
Q Wie lange
A:Luan Hoti Seit drei
L Hoti, 19, kam
Q Was fehlt
A:Luan Hoti Das Essen
L Am Sonntag
Q Bist du
A:Luan Hoti Ja, ich""",
        ("Luan Hoti",),
    ),
    Sample(
        "questions in capitals without numbers",
        """JONAS KELLERMANN: "IT TOOK ME A YEAR"

Jonas Kellermann joined Perth Glory from Aachen in 2022.

HOW HARD WAS THE MOVE?

Harder than I said at the time. I was nineteen and I couldn't cook.

YOU PLAYED AS A LEFT BACK IN GERMANY.

Always. Here they made me a winger and I liked it.

WHAT DO YOU MISS?

Bread, and my sister Ronja.
""",
        """H JONAS KELLERMANN: "IT
L Jonas Kellermann joined
Q HOW HARD
A:Jonas Kellermann Harder than
Q YOU PLAYED
A Always.
Q WHAT DO
A Bread, and""",
        ("Jonas Kellermann",),
        {"language": "en"},
    ),
    Sample(
        "labels on their own line with a colon, answer in two paragraphs",
        """Heimspiel-Magazin Ausgabe 7

Offen gesagt

Heimspiel:
Was war dein größter Fehler?

Arne Tomczak:
Ich bin zu früh ins Ausland gegangen.

Mit 17 war ich allein in Parma und habe nur geweint.

Heimspiel:
Würdest du es wieder tun?

Arne Tomczak:
Ja. Sonst wäre ich nicht der, der ich bin.
""",
        """H Offen gesagt
Q:Heimspiel Was war
A:Arne Tomczak Ich bin zu
Q Würdest du
A Ja. Sonst""",
        ("Arne Tomczak",),
    ),
    Sample(
        "fact box of two players is no talk",
        """Steckbriefe

Name: Ida Roos
Position: Abwehr
Geburtsort: Minden
Name: Kim Vester
Position: Sturm
Geburtsort: Soest

Ida, was schätzt du an Kim?

Ihren Humor. Ich lache jeden Tag mit ihr.

Kim, und du?

Ihre Ruhe. Mich bringt alles auf die Palme.

Wie lange kennt ihr euch?

Wir haben schon in der U12 zusammen gespielt.
""",
        """H Steckbriefe
L Name: Ida
Q Ida, was
A Ihren Humor
Q Kim, und
A Ihre Ruhe
Q Wie lange
A Wir haben""",
        None,
    ),
    Sample(
        "an answer that asks back and a question that tells",
        """Warum ich? Ein Gespräch mit Sven Ortlepp

Sven Ortlepp ist seit Juli Kapitän des SC Verl.

Herr Ortlepp, Sie sind erst 21. Warum gerade Sie?

Das habe ich den Trainer auch gefragt. Warum ich? Er hat nur gelacht.

Ihr Vorgänger hat zehn Jahre lang die Binde getragen.

Und was für einer! Soll ich den etwa nachmachen?

Man sagt, Sie schreien nie.

Stimmt. Meine Stimme trägt nicht weit genug.
""",
        """H Warum ich?
L Sven Ortlepp ist
Q Herr Ortlepp, Sie
A:Sven Ortlepp Das habe
Q Ihr Vorgänger
A Und was für
Q Man sagt
A Stimmt. Meine""",
        ("Sven Ortlepp",),
    ),
    Sample(
        "byline glued to the lead in English",
        """Maeve Larkin 3 June 2024 • 09:12 BST Midfielder Dara Quill speaks to Pitchside about coming home.

Pitchside: Dara, why Sligo?

Dara Quill: Because it's home. I was born ten minutes away.

Pitchside: You left at 16.

Quill: For Burnley. I never played a game there, but I learned to cook.

Pitchside: Any regrets?

Quill: None.
""",
        """L Midfielder Dara
Q:Pitchside Dara, why
A:Dara Quill Because it's
Q You left
A For Burnley
Q Any regrets
A None.""",
        ("Dara Quill",),
        {"author": "Maeve Larkin", "published": "2024-06-03", "outlet": "Pitchside"},
    ),
    Sample(
        "related links after every answer, a number as an answer",
        """Zahlenspiele mit Leon Quast

Wie alt warst du bei deinem ersten Tor?

5

Lesen Sie auch: Alle Tore der Saison

Deine Nummer?

22, wie mein Onkel.

Read more: The best numbers

Und dein Ziel?

Ich möchte zehn Tore schießen.
""",
        """H Zahlenspiele
Q Wie alt
A:Leon Quast 5
Q Deine Nummer
A 22, wie
Q Und dein
A Ich möchte""",
        ("Leon Quast",),
    ),
    Sample(
        "a label with brackets behind the name",
        """Kurvenlage: Frau Deniz, wie war das Derby?

Aylin Deniz (lacht): Laut! Ich habe meine eigenen Rufe nicht gehört.

Kurvenlage: Sie haben das Tor vorbereitet.

Aylin Deniz (überlegt): Eher gefoult.

Kurvenlage: Nächste Woche geht es nach Essen.

Aylin Deniz: Da freue ich mich drauf.
""",
        """Q:Kurvenlage Frau Deniz
A:Aylin Deniz Laut! Ich
Q Sie haben
A Eher gefoult
Q Nächste
A Da freue""",
        ("Aylin Deniz",),
        {"outlet": "Kurvenlage"},
    ),
    Sample(
        "children ask, each under a name of their own",
        """Kinderpressekonferenz mit Mika Falkner

Emil (9): Hast du ein Haustier?
Falkner: Zwei Katzen, die mögen mich aber nicht.
Lotta (11): Was isst du vor dem Spiel?
Falkner: Reis mit Ei.
Amir (8): Warst du gut in der Schule?
Falkner: In Sport.
Greta (10): Wo hast du angefangen?
Falkner: In Bad Segeberg, mit fünf.
""",
        """H Kinderpressekonferenz
Q:Emil Hast du
A:Mika Falkner Zwei Katzen
Q:Lotta Was isst
A Reis mit
Q:Amir Warst du
A In Sport
Q:Greta Wo hast
A In Bad""",
        ("Mika Falkner",),
    ),
]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_turns_begin_where_a_careful_reader_would_begin_them(sample: Sample) -> None:
    assert shown(sample) == sample.turns.split("\n")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_header_says_what_the_text_says(sample: Sample) -> None:
    found = header.read(sample.text, layout.read(sample.text))
    assert sample.subjects is None or found.subjects == sample.subjects
    assert {name: getattr(found, name) for name in sample.fields} == sample.fields
