"""Pages as viewers, players and transcripts print them, all invented. The notation is that of the first table."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "a tabloid's labels in capitals, five at the table, links between",
        """Unsere Pokalhelden an einem Tisch

BILD holte Sieg-Torschütze Arne Pollak, Spielmacher Tim Oberle und Kapitän Luis van Dorn an einen Tisch.

BILD: Womit habt ihr angestoßen?

POLLAK: Ganz ehrlich: mit Apfelsaft.

BILD: Im Ernst?

VAN DORN: Sie glauben gar nicht, wie laut das war.

OBERLE: Wenn man wochenlang nur Wasser trinkt, ist das wie ein Fest.

Auch interessant

BILD: Müsst ihr auf vieles verzichten?

VAN DORN: Auf Schlaf. Ich habe einen kleinen Sohn.

OBERLE: Komm schon! Ein Burger ist auch mal drin...

POLLAK: Geb ich gern zu. Aber nicht vor dem Spiel.
""",
        """H Unsere Pokalhelden
L BILD holte
Q:BILD Womit habt
A:Arne Pollak Ganz ehrlich
Q Im Ernst
A:Luis van Dorn Sie glauben
A:Tim Oberle Wenn man
Q Müsst ihr
A Auf Schlaf
A Komm schon
A:Arne Pollak Geb ich""",
        ("Arne Pollak", "Luis van Dorn", "Tim Oberle"),
        {"outlet": "BILD"},
    ),
    Sample(
        "a magazine's page viewer: page, running head, hyphens, page numbers",
        """Page 12 - HSG_Anpfiff_Mai_2022
P. 12

ANPFIFF HSG NORDWALD
12
  Joris, für Dich war das Spiel in Lathen das erste von Anfang an. Was war das für ein Gefühl?
„Es war schön. Ich habe vor dem An- pfiff an meine Oma gedacht.“
Wie hast Du davon erfahren?
„Unser Trainer hat es mir am Abend vorher gesagt.“
Ihr habt 2:2 gespielt. Zufrieden?
„Nein. Ich hätte das dritte machen müssen.“



   11   12
""",
        """Q Joris, für
A:Joris „Es war schön
Q Wie hast
A „Unser Trainer
Q Ihr habt
A „Nein. Ich""",
        ("Joris",),
        {"published": "2022-05"},
    ),
    Sample(
        "a transcript with a time before every line",
        """Transkript

00:00:06: Was bedeutet das Tor für dich?

00:00:12: Alles. Ich wollte nie woanders stehen.

00:00:19: Wie bist du dazu gekommen?

00:00:24: Mein Bruder brauchte jemanden zum Schießen.

00:00:31: Und dein Lieblingsverein?

00:00:33: Meiner ist Altona 93.
""",
        """Q Was bedeutet
A Alles.
Q Wie bist
A Mein Bruder
Q Und dein
A Meiner ist""",
        (),
    ),
    Sample(
        "bullets above the title, a dateline in bullets, a pull quote with its signature",
        """• Darts
  • Tennis
  • Alle Sportarten

Lührs exklusiv: „Ich war zu feige“

  • Aktualisiert: 19.01.2023
  • 12:16 Uhr
  • abseits.de / Dörte Hamm
Article Image Media
© Imago

Bernd Lührs war Torwart in Havelse. Im Interview mit abs spricht der 61-Jährige über den Wechsel, den er nie machte.

Von Dörte Hamm

abs: Herr Lührs, Sie hätten 1985 nach Bochum gehen können.

Bernd Lührs: "Ja, und ich war zu feige. Meine Frau wollte auch nicht weg."

„Ich hätte es machen sollen, das weiß ich heute.“
Exprofi Bernd Lührs

abs: Bereuen Sie es?

Lührs: "Jeden Samstag um halb vier. Ich hätte es machen sollen, das weiß ich heute."

abs: Und die Hand?

Lührs: "Die ist krumm, aber sie greift noch."
""",
        """H Lührs exklusiv
L Bernd Lührs war
Q:abs Herr Lührs
A:Bernd Lührs "Ja, und
H „Ich hätte es
Q Bereuen Sie
A "Jeden Samstag
Q Und die
A "Die ist""",
        ("Bernd Lührs",),
        {"author": "Dörte Hamm", "published": "2023-01-19", "outlet": "abs"},
    ),
    Sample(
        "a question broken over two lines, both players addressed",
        """"Wir kannten nur den Bus"

Zwei Spieler der Reserve sprechen über das Leben zwischen Schule und Platz.

Till Ahrbeck, Momme Frers, die Zeitung schreibt dieser Tage viel über Ihren Freund
Bela Kross und seine Tore. Was macht er richtig?

Frers: Bela ist einfach schneller. Ich habe mit ihm in der U15 gespielt.

Ahrbeck: Er trainiert mehr als wir.

Wie war Ihre eigene Jugend? Haben Sie für den Fußball auf vieles verzichtet, das andere
hatten?

Frers: Ich bin jeden Tag zwei Stunden Bus gefahren.

Ahrbeck: Ich auch. Wir kannten nur den Bus.
""",
        """H "Wir kannten
L Zwei Spieler
Q Till Ahrbeck, Momme
A:Momme Frers Bela ist
A:Till Ahrbeck Er trainiert
Q Wie war Ihre
A:Momme Frers Ich bin
A:Till Ahrbeck Ich auch""",
        ("Momme Frers", "Till Ahrbeck"),
    ),
    Sample(
        "Japanese: both surnames with a colon, one of them once",
        """森岡ハルと西園寺蒼:地元紙の対談

森岡ハル(24)と西園寺蒼(23)はケルンで会った。

森岡さん、先発はいかがでしたか?

森岡:嬉しかったです。長く待ちました。

西園寺さん、体つきが変わりましたね。何をしましたか?

西園寺:毎日走りました。

森岡さんはどうですか?

森岡:僕も同じです。
""",
        """H 森岡ハルと
L 森岡ハル(24)
Q 森岡さん、先発
A:森岡ハル 嬉しかった
Q 西園寺さん
A:西園寺蒼 毎日走り
Q 森岡さんは
A:森岡ハル 僕も""",
        ("森岡ハル", "西園寺蒼"),
        {"language": "ja"},
    ),
    Sample(
        "a short form given in brackets stands for the name from then on",
        """Klubgespräch
Matthias Orth (im Folgenden MO): Was hat Sie nach Celle gebracht?
Jule Karrenberg (im Folgenden JK): Die Liebe. Ich bin wegen meines Mannes hier.
MO: Und sportlich?
JK: Ich wollte noch einmal erste Liga spielen.
MO: Bleiben Sie?
JK: Ja, ich bleibe.
""",
        """H Klubgespräch
Q Was hat Sie
A:Jule Karrenberg Die Liebe
Q Und sportlich
A Ich wollte
Q Bleiben
A Ja, ich""",
        ("Jule Karrenberg",),
    ),
    Sample(
        "topics after three points, two players",
        """Stimmen aus dem Lager

Vor dem Spiel haben sich Jonne Paulick und Dario Ferm den Fragen gestellt.

Jonne Paulick über ...

... den 1. FC Nordheim: Ich bin mit neun gekommen und nie gegangen.

... seine Mutter: Sie fährt mich bis heute.

Dario Ferm über ...

... die Schweiz: Ich habe beide Pässe.

... sein Ziel:
Ich will spielen.
""",
        """H Stimmen aus
L Vor dem Spiel
H Jonne Paulick über
Q ... den 1. FC
A:Jonne Paulick Ich bin mit
Q ... seine Mutter
A Sie fährt
H Dario Ferm über
Q ... die Schweiz
A:Dario Ferm Ich habe
Q ... sein Ziel
A Ich will""",
        ("Jonne Paulick", "Dario Ferm"),
    ),
    Sample(
        "topics that name themselves, answers behind them",
        """Kai Restorff vor dem Finale

Kai Restorff ist 19. Der Stürmer sprach am Dienstag mit der Presse.

Über seinen Bruder: Er ist mein größter Kritiker und wohnt bei mir.

Zur Nationalmannschaft: Ich habe noch nichts gehört.

Über das Finale: Ich schlafe schlecht, aber ich freue mich.
""",
        """H Kai Restorff
L Kai Restorff ist
Q Über seinen
A:Kai Restorff Er ist
Q Zur National
A Ich habe
Q Über das
A Ich schlafe""",
        ("Kai Restorff",),
    ),
    Sample(
        "a topic that lost its colon",
        """Stimmen vom Training

Jonne Paulick über…
… die Rückkehr in den Norden: Ich habe jeden Tag darauf gewartet.
… die neue Nummer Das hat keine Bedeutung, ich spiele mit jeder.
… seinen Bruder: Er kommt zu jedem Spiel.
""",
        """H Stimmen vom
H Jonne Paulick über
Q … die Rückkehr
A:Jonne Paulick Ich habe
Q … die neue Nummer
A Das hat
Q … seinen Bruder
A Er kommt""",
        ("Jonne Paulick",),
    ),
]
