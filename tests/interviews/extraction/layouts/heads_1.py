"""Heads of pages above talk in many forms: kickers, slogans, episodes, menus, page furniture."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "paper and slogan, two kickers, a caption inside",
        """SEEBLICK | Das Wochenmagazin

FUSSBALL
SCHWEIZER NACHWUCHS
«Ich habe die Zugfahrten gezählt»

Noah Tschudin, 19, pendelte vier Jahre lang von Romanshorn nach St. Gallen. Jetzt hat der Mittelstürmer \
seinen ersten Profivertrag unterschrieben.

Von Corinna Wüthrich, 21. März 2025

Herr Tschudin, wie viele Zugfahrten waren es?
Eintausendsechshundert, ungefähr. Meine Mutter hat eine Liste am Kühlschrank geführt.

Und Sie haben nie den Zug verpasst?
Zweimal. Einmal habe ich im Wartsaal von Arbon übernachtet, das weiss sie bis heute nicht.

Noah Tschudin beim Fototermin am Hafen. (Bild: Reto Meili)

Jetzt weiss sie es.
Stimmt. Grüezi, Mami.

Was kommt als Nächstes?
Die Rekrutenschule. Danach hoffentlich viele Tore.
""",
        """H FUSSBALL
H SCHWEIZER NACH
H «Ich habe die
L Noah Tschudin,
Q Herr Tschudin,
A Eintausendsech
Q Und Sie haben
A Zweimal. Einma
Q Jetzt weiss si
A Stimmt. Grüezi
Q Was kommt als
A Die Rekrutensc""",
        ("Noah Tschudin",),
        {"language": "de", "outlet": "SEEBLICK", "author": "Corinna Wüthrich", "published": "2025-03-21"},
    ),
    Sample(
        "labels on lines of their own, sentences to complete",
        """Waldseer Bote

Vervollständigen Sie bitte, Frau Korkmaz!

Ilayda Korkmaz, Torhüterin des SV Bad Waldsee, ergänzt unsere Sätze.

WALDSEER BOTE
Mein Lieblingsplatz ist …
KORKMAZ
… das Ufer vom Stadtsee, morgens um sechs.

WALDSEER BOTE
Wenn ich nicht Torhüterin geworden wäre, …
KORKMAZ
… würde ich heute Brot backen wie mein Onkel.

WALDSEER BOTE
Mein größtes Vorbild war …
KORKMAZ
… Almuth Schult. Ich hatte sogar ihre Handschuhe.

WALDSEER BOTE
In zehn Jahren …
KORKMAZ
… stehe ich hoffentlich immer noch zwischen den Pfosten.
""",
        """H Vervollständig
L Ilayda Korkmaz
Q Mein Lieblings
A … das Ufer vom
Q Wenn ich nicht
A … würde ich he
Q Mein größtes V
A … Almuth Schul
Q In zehn Jahren
A … stehe ich ho""",
        ("Ilayda Korkmaz",),
        {"language": "de", "outlet": "Waldseer Bote"},
    ),
    Sample(
        "a menu, a kicker, the writer above the date, links at the end",
        """The Tidewater Tribune
Home | Sport | Football | Non-League

SPORT
The postman who always rings twice
Kieran Vosper delivers letters until noon and crosses until dark. The Falmouth Town left-back, 28, on \
early starts and late winners.

Joss Abernethy
Thu 2 Oct 2025 07.00 BST

What time did the alarm go off today?

Ten past four. It's not so bad in summer.

And you trained last night?

Until half nine. I got home, had beans, slept in my tracksuit.

Advertisement

Does anyone on your round recognise you?

One old boy in Penryn. He tells me where I went wrong on Saturday, every Monday, without fail.

Is he usually right?

Usually.

Most viewed
Council to repaint pier
""",
        """H SPORT
H The postman wh
L Kieran Vosper
Q What time did
A Ten past four.
Q And you traine
A Until half nin
Q Does anyone on
A One old boy in
Q Is he usually
A Usually.""",
        ("Kieran Vosper",),
        {"language": "en", "outlet": "The Tidewater Tribune", "author": "Joss Abernethy", "published": "2025-10-02"},
    ),
    Sample(
        "web address and date, dashes before every line",
        """hinterland-kick.de
12.05.2023 | 14:20

Valmir Shabani: „Oma war mein erster Scout“

Er ist der Dauerläufer der Verbandsliga. Im Interview spricht Valmir Shabani über Prishtina, Pistazien \
und seine Oma.

– Du bist mit drei nach Deutschland gekommen. Erinnerst du dich?

– Nur an den Schnee. Ich dachte, das wäre Zucker.

– Wer hat dich zum Fußball gebracht?

– Meine Oma. Sie stand am Zaun und hat gerufen, ich soll schießen. Oma war mein erster Scout.

– Und die erste Station?

– TSV Wabern, F-Jugend. Wir haben 0:17 verloren, ich hab trotzdem gefeiert.

– Heute spielst du im Zentrum.

– Auf der Acht, manchmal auch davor. Hauptsache, ich kann laufen.
""",
        """H Valmir Shabani
L Er ist der Dau
Q Du bist mit dr
A Nur an den Sch
Q Wer hat dich z
A Meine Oma. Sie
Q Und die erste
A TSV Wabern, F-
Q Heute spielst
A Auf der Acht,""",
        ("Valmir Shabani",),
        {"language": "de", "outlet": "hinterland-kick.de", "published": "2023-05-12"},
    ),
    Sample(
        "a newsletter, numbered questions",
        """Flankengott. Der Fußball-Newsletter. Ausgabe 118 vom 1. Dezember 2022

Guten Morgen! Heute mit einem Isländer im Sauerland. Ragnar Thoroddsen-Behm, Innenverteidiger des SV \
Brilon, hat uns seine Lieblingskneipe gezeigt. Die Fragen stellte Ulli Bense.

1) Ragnar, was fehlt dir am meisten?
Der Wind. Hier ist es mir zu still.

2) Dein schönstes Tor?
Eins, das nicht zählte. Abseits, sagt der Linienrichter. Er hatte recht.

3) Wie kommt ein Isländer nach Brilon?
Mit der Fähre bis Hirtshals, dann immer geradeaus. Meine Freundin ist von hier.

4) Bleibst du?
Bis das Bier ausgeht.
""",
        """L Guten Morgen!
Q Ragnar, was fe
A Der Wind. Hier
Q Dein schönstes
A Eins, das nich
Q Wie kommt ein
A Mit der Fähre
Q Bleibst du?
A Bis das Bier a""",
        ("Ragnar Thoroddsen-Behm",),
        {"language": "de", "outlet": "Flankengott", "author": "Ulli Bense", "published": "2022-12-01"},
    ),
    Sample(
        "paper and slogan, topics after three points",
        """Kurvenpost
Das Blatt der Nordtribüne

Emre Yalçınkaya über …

… seine Anfänge: Auf dem Bolzplatz hinter der Moschee in Neuss. Vier gegen vier, die Verlierer mussten \
Eis holen.

… die Nummer 6: Hatte mein Vater. Er hat beim VfR gespielt, bis das Knie nicht mehr wollte.

… seinen Trainer: Streng, aber er hat immer Zeit. Ich hab ihm viel zu verdanken.

… Heimweh: Habe ich jeden Tag. Meine Schwester schickt mir Bilder vom Rhein.

… den Aufstieg: Rede ich nicht drüber. Bringt Unglück.

(aufgezeichnet von Tessa Rühl, 4.4.2024)
""",
        """H Emre Yalçınkay
Q … seine Anfäng
A Auf dem Bolzpl
Q … die Nummer 6
A Hatte mein Vat
Q … seinen Train
A Streng, aber e
Q … Heimweh:
A Habe ich jeden
Q … den Aufstieg
A Rede ich nicht""",
        ("Emre Yalçınkaya",),
        {"language": "de", "outlet": "Kurvenpost", "author": "Tessa Rühl", "published": "2024-04-04"},
    ),
    Sample(
        "no labels, a pull quote inside",
        """Lennard Uhlenbrock ist 22, studiert Geografie und hütet das Tor von Preußen Espelkamp. Wir haben ihn \
nach dem Training getroffen.

Wie war's heute?

Nass.

Nur nass?

Nass und kalt. Der Torwarttrainer hat uns im Matsch Flugbälle fangen lassen, er nennt das \
Charakterschule.

Du bist erst spät ins Tor gegangen.

Mit 15. Vorher war ich Rechtsaußen, aber da war ein gewisser Tobias Krüger, und der war einfach \
schneller.

„Ich rede mit den Pfosten“

Man sagt, du hast Rituale.

Ich rede mit den Pfosten. Nur kurz. Sie antworten nicht, falls du das jetzt fragen willst.

Wollte ich.

Eben.
""",
        """L Lennard Uhlenb
Q Wie war's heut
A Nass.
Q Nur nass?
A Nass und kalt.
Q Du bist erst s
A Mit 15. Vorher
H „Ich rede mit
Q Man sagt, du h
A Ich rede mit d
Q Wollte ich.
A Eben.""",
        ("Lennard Uhlenbrock",),
        {"language": "de"},
    ),
]
