"""More whole interviews, all invented: rarer layouts and worse damage. The notation is that of the first table."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
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
