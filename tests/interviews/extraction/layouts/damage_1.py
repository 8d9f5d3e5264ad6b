"""More whole interviews, all invented: rarer layouts and worse damage. The notation is that of the first table."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

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
]
