"""Pages as viewers, players and transcripts print them, all invented. The notation is that of the first table."""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from tests.interviews.extraction.samples import Sample, shown

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
    Sample(
        "beginnings of sentences in place of questions",
        """Mein erster Ball, an den ich mich erinnere, war…

Aus Leder und viel zu schwer. Ich bekam ihn von meiner Oma.

Ein Spiel, das ich nie vergesse…

Das Finale in Husum, da war ich elf.

Meine Schulzeit…

Ging vorbei. Ich saß meistens am Fenster.

Mit diesem Trainer würde ich gern essen gehen...

Mit keinem. Ich esse lieber allein.
""",
        """Q Mein erster Ball
A Aus Leder
Q Ein Spiel, das
A Das Finale
Q Meine Schulzeit
A Ging vorbei
Q Mit diesem
A Mit keinem""",
        (),
    ),
    Sample(
        "headings in place of questions, a date glued to the first",
        """ date 2021-05-15 Where it all began

When I was about six I followed my brother to the park. It was twenty a side and I loved it.

My breakthrough moment

Being let back into the school of excellence, a year after I had been sent home.

My childhood hero

My uncle. I watched him every Saturday from behind the goal.

My best friend in football

Probably Ned. We shared a room for years and I still owe him money.
""",
        """Q Where it
A When I was
Q My breakthrough
A Being let
Q My childhood
A My uncle
Q My best
A Probably Ned""",
        (),
        {"published": "2021-05-15", "language": "en"},
    ),
    Sample(
        "each question right over its answer, scripts of the page behind the end",
        """Seite 2: „Ein Torwart braucht Ruhe“

Sie kennen die Rolle als Nummer zwei. In der U15 machten Sie im ganzen Jahr nur ein Spiel.
Und das war das letzte, als wir schon Meister waren (lacht). Das war für mich ein schweres Jahr.

Wieso durften Sie nicht spielen? Sie müssen doch gut gewesen sein.
Damals war ich noch zu klein. Mit 16 bin ich zehn Zentimeter gewachsen.

Sie kommen vom Dorf.
Als Stürmer! Es fehlte ein Torwart, und ich hatte keine Angst vor dem Ball.

Wer waren Ihre Idole?
Die Großen. Aber ich habe auch Handball geschaut.

Das Gespräch führte Frauke Hell.

-

Zur Übersicht

zeigeSchranke:
false
istAbonnent:
false
""",
        """H Seite 2
Q Sie kennen
A Und das war
Q Wieso durften
A Damals war
Q Sie kommen
A Als Stürmer
Q Wer waren
A Die Großen""",
        (),
        {"author": "Frauke Hell"},
    ),
    Sample(
        "a whole interview in one paragraph, no label, no line break",
        "Bevor Sie Profi wurden, haben Sie Tischler gelernt – auf Wunsch der Eltern? Auch – meine Eltern haben mich "
        "immer unterstützt. Aber sie waren froh, dass ich die Lehre beendet habe. Das sage ich auch meinen Jungs, die "
        "ich in der U18 trainiere: Ein Abschluss ist wichtig. Deshalb nehmen wir einen Lehrer mit auf Reisen. Es kann "
        "sein, dass mit 22 alles vorbei ist, und dann steht man da. Deshalb ist es wichtig, etwas in der Hinterhand zu "
        "haben. Jetzt schreiben Sie und arbeiten als Trainer – was macht am meisten Spaß? Ich habe mir ganz bewusst "
        "mehrere Standbeine aufgebaut. Deshalb probiere ich mich gerade aus. Wie würden Sie sich in drei Worten "
        "beschreiben? Verlässlich. Ehrlich. Und ungeduldig. Manchmal ein bisschen dickköpfig. Eine letzte Frage: Lust "
        "auf eine Runde? Ehrlich gesagt spiele ich nur noch selten, und meine Frau ist froh darüber.",
        """Q Bevor Sie
A Auch – meine
Q Jetzt schreiben
A Ich habe mir
Q Wie würden
A Verlässlich
Q Eine letzte
A Ehrlich gesagt""",
        (),
    ),
    Sample(
        "Japanese labels with a bracket, a question of two lines",
        """6月30日、永瀬ユリ選手が来てくれました。

質問)優勝おめでとうございます。
試合前に必ず行っていることはありますか。
答え)笑うことです!

質問)難しいと思うことは何ですか。
答え)特にありません。

質問)気になっている食べ物はありますか。
答え)カレーです。
""",
        """L 6月30日
Q 優勝おめで
A:永瀬ユリ 笑うこと
Q 難しいと
A 特に
Q 気になって
A カレー""",
        ("永瀬ユリ",),
    ),
    Sample(
        "times on lines of their own, numbers in circles",
        """[00:00:13]

①Wie geht es dir, Per? Danke, dass du mitmachst.

[00:00:53]

Ich freue mich riesig. Mir geht es ganz gut.

[00:01:12]

②Haben wir dich hier rausgeholt?

[00:01:22]

Ich habe den roten Schal an die Tür gehängt.

③Und deine Jungs?

Die schlafen, und ich bin froh darum.
""",
        """Q Wie geht
A:Per Ich freue
Q Haben wir
A Ich habe
Q Und deine
A Die schlafen""",
        ("Per",),
    ),
    Sample(
        "a nickname as label",
        """Drei für ein Tor

Daniel Vogt, genannt Bird, hält den Kasten sauber. Manuel Fernau sitzt auf der Bank.

TVW: Was sind eure Stärken?
Manuel: Meine Ruhe. Ich schlafe vor jedem Spiel.
Bird: Ich rede viel.
TVW: Wer ist besser?
Manuel: Er ist lauter.
Bird: Ich bin älter.
""",
        """H Drei für
L Daniel Vogt
Q:TVW Was sind
A:Manuel Fernau Meine Ruhe
A:Daniel Vogt Ich rede
Q Wer ist
A:Manuel Fernau Er ist
A:Daniel Vogt Ich bin""",
        ("Manuel Fernau", "Daniel Vogt"),
    ),
    Sample(
        "question and answer in one paragraph, with a remark and a dash",
        """Lasse Enderby spielt seit Mai in Kassel. Im Interview spricht der Linksfuß über seinen Weg.

Wie gefällt es dir hier? Sehr gut. Ich wohne am Park und gehe jeden Tag laufen.

Du bist in Hull geboren. (lacht) Ja, aber ich habe nur zwei Jahre dort gelebt.

Wer hat dich geprägt? – Mein Großvater. Er hat mich überall hingefahren.

Was fehlt dir noch? Ein Tor mit rechts. Ich übe jeden Abend.
""",
        """L Lasse Enderby
Q Wie gefällt
A:Lasse Enderby Sehr gut.
Q Du bist in
A (lacht) Ja
Q Wer hat
A Mein Großvater
Q Was fehlt
A Ein Tor""",
        ("Lasse Enderby",),
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
