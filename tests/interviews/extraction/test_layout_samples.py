"""Whole interviews in many layouts, all invented: the turns that come out, and what the header says.

In `turns` a line holds the role's letter (H heading, L lead, Q question, A answer), its speaker where one is
asked for, and how the turn starts. The damage of real pages stands in the same table.
"""

from __future__ import annotations

import pytest

from interviews.extraction import header, layout
from tests.interviews.extraction.samples import Sample, shown

SAMPLES = [
    Sample(
        "site menu, crumbs, caption, advert and links around a labelled interview",
        """Zum Inhalt springen
Startseite | Fußball | Bundesliga | Tabelle | Transfers
Home > Sport > Fußball
Teilen
Merken
Dornfeld: „Ich wollte nie Torwart werden“
Stand: 04.09.2024, 11:20 Uhr
Von Merle Oster
Lesezeit: 4 Minuten
Jannes Dornfeld im Training. Foto: IMAGO/Nordpress
Jannes Dornfeld hat im Sommer den VfB Lübeck verlassen. Im Interview spricht der 20-Jährige über seinen Umzug.
Küstensport: Herr Dornfeld, wie gefällt Ihnen die neue Stadt?
Jannes Dornfeld: Sehr gut. Ich wohne direkt am Fluss.
Anzeige
Küstensport: Sie haben früher im Feld gespielt, oder?
Dornfeld: Bis zur D-Jugend, ja. Dann war der Torwart krank.
Mehr zum Thema
So lief das Testspiel gegen Kiel
Dornfeld: „Wir steigen auf“
Küstensport: Und seitdem stehen Sie im Tor?
Dornfeld: Seitdem gehe ich nicht mehr raus.
Kommentare
Mehr zum Thema
Die Tabelle der Regionalliga
Impressum Datenschutz Kontakt""",
        """H Dornfeld: „Ich wollte nie
L Jannes Dornfeld hat im Sommer
Q:Küstensport Herr Dornfeld, wie
A:Jannes Dornfeld Sehr gut. Ich
Q Sie haben früher
A Bis zur D-Jugend
Q Und seitdem
A Seitdem gehe""",
        ("Jannes Dornfeld",),
        {"author": "Merle Oster", "published": "2024-09-04", "outlet": "Küstensport", "language": "de"},
    ),
    Sample(
        "broken lines, split words, page numbers and a running head out of a PDF",
        """WESERKURVE  Das Heft zum Heimspiel

„Mein Bruder war immer schneller“

Seit drei Wochen trainiert Ilja Brandauer mit der ersten
Mannschaft. Der 18-jährige Mittelfeldspieler spricht über
seinen Bruder, die Schule und seinen ersten Ein-
satz bei den Profis.

WESERKURVE: Ilja, du bist seit dem Sommer bei den Profis
dabei. Wie fühlt sich das an?

Ilja: Ganz ehrlich, am Anfang war ich vor jedem Trai-
ning nervös. Meine Mit- spieler haben es mir aber leicht
gemacht, vor allem unser Kapitän, der mich jeden Tag mit

12

nach Hause nimmt.

WESERKURVE: Dein Bruder spielt auch?

Ilja: Ja, er war immer schneller als ich. Heute spielt er in
Oldenburg.

- 13 -

WESERKURVE: Und die Schule?

Ilja: Im Mai schreibe ich Abitur.
""",
        """H „Mein Bruder war
L Seit drei Wochen
Q:WESERKURVE Ilja, du bist
A:Ilja Brandauer Ganz ehrlich
Q Dein Bruder
A Ja, er war
Q Und die Schule
A Im Mai schreibe""",
        ("Ilja Brandauer",),
        {"outlet": "WESERKURVE"},
    ),
    Sample(
        "guillemets around the answers, no labels",
        """»Ich bin kein Typ für die große Bühne«

Tilda Marwitz hat ihren Vertrag bei den Fußballerinnen von Holstein verlängert. Ein Gespräch über Geduld.

Frau Marwitz, warum bleiben Sie?

»Weil ich hier gebraucht werde. Der Verein hat mir nach der Verletzung zwei Jahre Zeit gegeben.«

Andere gehen in dem Alter nach England.

»Das stimmt. Meine Freundin Jule Petz spielt jetzt in Leicester und ist glücklich.«

Wer hat Sie entdeckt?

»Mein Onkel. Er war Platzwart in Eckernförde.«
""",
        """H »Ich bin kein
L Tilda Marwitz hat
Q Frau Marwitz, warum
A:Tilda Marwitz »Weil ich hier
Q Andere gehen
A »Das stimmt.
Q Wer hat Sie
A »Mein Onkel.""",
        ("Tilda Marwitz",),
    ),
    Sample(
        "labels stop after the first pair",
        """„Beim Elfmeter denke ich an nichts“

Torhüter Oskar Lindqvist vom SV Elversberg spricht im Interview mit dem Saarfunk über seinen Weg.

Saarfunk: Herr Lindqvist, Sie haben drei Elfmeter in Folge gehalten. Wie machen Sie das?

Lindqvist: Ich schaue auf das Standbein. Mehr verrate ich nicht.

Wer hat Ihnen das beigebracht?

Mein Torwarttrainer in Göteborg. Ich war zwölf, er war sehr streng.

In Schweden haben Sie auch für die U19 gespielt.

Ja, sechs Spiele. Das war eine schöne Zeit, aber ich war nie die Nummer eins.

Was fehlt Ihnen noch?

Ein Tor. (lacht) Ich war früher Stürmer.
""",
        """H „Beim Elfmeter
L Torhüter Oskar Lindqvist
Q:Saarfunk Herr Lindqvist, Sie
A:Oskar Lindqvist Ich schaue
Q Wer hat Ihnen
A Mein Torwarttrainer
Q In Schweden haben
A Ja, sechs Spiele
Q Was fehlt
A Ein Tor.""",
        ("Oskar Lindqvist",),
        {"outlet": "Saarfunk"},
    ),
    Sample(
        "a coach as a third voice and a translator",
        """Doppelt hält besser

Talent Yaya Konaté und sein Trainer Holger Stemmann im Gespräch mit der Südkurve.

Südkurve: Yaya, du bist vor einem Jahr aus Abidjan gekommen. Wie war die erste Woche?
Yaya Konaté: Kalt. Ich hatte nur eine dünne Jacke dabei.
Trainer Stemmann: Ich habe ihm dann meine gegeben.
Südkurve: Herr Stemmann, was kann er besser als andere?
Stemmann: Er sieht den Raum, bevor er da ist.
Konaté: Das habe ich auf der Straße gelernt.
Südkurve: Wie klappt es mit der Sprache?
Dolmetscher: Er versteht schon fast alles.
Konaté: Fast!
Südkurve: Und dein Ziel?
Konaté: Ich möchte für die Elfenbeinküste spielen.
""",
        """H Doppelt hält
L Talent Yaya
Q:Südkurve Yaya, du
A:Yaya Konaté Kalt.
A Ich habe ihm
Q Herr Stemmann
A:Holger Stemmann Er sieht
A:Yaya Konaté Das habe
Q Wie klappt
A Er versteht
A:Yaya Konaté Fast!
Q Und dein
A:Yaya Konaté Ich möchte""",
        ("Yaya Konaté",),
    ),
    Sample(
        "Markdown: bold labels",
        """# Drei Fragen an Femke Holt

*Von Jan Rieger, 3. März 2025*

**Torblatt:** Femke, wie geht es dem Knie?

**Femke Holt:** Besser. Ich laufe wieder ohne Schmerzen.

**Torblatt:** Wann sehen wir dich auf dem Platz?

**Femke Holt:** Im April, hoffe ich.

**Torblatt:** Und wo spielst du nächste Saison?

**Femke Holt:** In Leverkusen. Der Vertrag ist unterschrieben.
""",
        """H Drei Fragen
Q:Torblatt Femke, wie
A:Femke Holt Besser.
Q Wann sehen
A Im April
Q Und wo
A In Leverkusen""",
        ("Femke Holt",),
        {"author": "Jan Rieger", "published": "2025-03-03", "outlet": "Torblatt"},
    ),
    Sample(
        "bold question and answer in one paragraph",
        """Kurz gefragt: Milan Wiegert

**Wie bist du zum Fußball gekommen?** Über meinen Opa. Er hat mich mit vier Jahren zum Training gebracht.

**Dein bester Mitspieler?** Enno Saathoff, der sieht alles.

**Welchen Verein magst du gar nicht?** Dazu sage ich nichts, sonst bekomme ich Ärger.

**Wo willst du hin?** In die erste Liga.
""",
        """H Kurz gefragt
Q Wie bist
A:Milan Wiegert Über meinen
Q Dein bester
A Enno Saathoff
Q Welchen Verein
A Dazu sage
Q Wo willst
A In die erste""",
        ("Milan Wiegert",),
    ),
    Sample(
        "questions as Markdown headings",
        """# Lotte Abendroth: "I never wanted to leave"

By Tom Haverstock | 14 May 2024

Goalkeeper Lotte Abendroth has signed a new deal with Durham Women.

### What made you stay?

The people. My mum can get here in an hour and the club trusted me after my injury.

### You nearly joined Celtic last summer.

Nearly, yes. I went up for a day and I liked it, but it wasn't right for me.

### Who do you room with?

Becky Farrow, who never sleeps.
""",
        """H Lotte Abendroth: "I
L Goalkeeper Lotte
Q What made
A:Lotte Abendroth The people.
Q You nearly
A Nearly, yes.
Q Who do you
A Becky Farrow""",
        ("Lotte Abendroth",),
        {"author": "Tom Haverstock", "published": "2024-05-14", "language": "en"},
    ),
    Sample(
        "answers as Markdown quotations",
        """Interview mit Ben Ruland

Wie war dein erstes Spiel?

> Schrecklich. Ich habe nach zehn Minuten Gelb gesehen.

Hat dir das geschadet?

> Nein, ich habe daraus gelernt.

Wer hat dir geholfen?

> Mein Vater. Er war selbst Schiedsrichter.
""",
        """H Interview mit
Q Wie war
A:Ben Ruland Schrecklich.
Q Hat dir
A Nein, ich
Q Wer hat
A Mein Vater.""",
        ("Ben Ruland",),
    ),
    Sample(
        "dash before both sides",
        """Sechs Minuten mit Pelle Ahlers

– Pelle, was hast du heute gegessen?
– Nudeln, wie immer vor dem Spiel.
– Und wer kocht?
– Meine Schwester. Ich darf nicht an den Herd.
– Wie lange willst du noch spielen?
– Bis mich keiner mehr aufstellt.
""",
        """H Sechs Minuten
Q Pelle, was
A:Pelle Ahlers Nudeln
Q Und wer
A Meine Schwester
Q Wie lange
A Bis mich""",
        ("Pelle Ahlers",),
    ),
    Sample(
        "the interviewee is only addressed, in a damaged name",
        """K evin, seit Oktober bist du zurück in Rostock. Wie war die Rückkehr?

Sehr emotional. Ich habe hier schon in der Jugend gespielt und kenne jeden Stein.

Kevin, hast du die Stadt vermisst?

Ja, vor allem das Meer. In Ulm habe ich das Wasser vermisst.

Was nimmst du dir vor?

Ich will gesund bleiben.
""",
        """Q K evin, seit
A:Kevin Sehr emotional.
Q Kevin, hast
A Ja, vor allem
Q Was nimmst
A Ich will""",
        ("Kevin",),
    ),
    Sample(
        "nobody is ever named",
        """Sie sind seit zehn Jahren im Verein. Was hat sich verändert?

Alles. Als ich kam, hatten wir nicht einmal warmes Wasser.

Denken Sie ans Aufhören?

Manchmal, wenn ich morgens die Treppe runtergehe.

Und dann?

Dann trainiere ich weiter, weil ich nichts anderes kann.
""",
        """Q Sie sind seit
A Alles. Als
Q Denken Sie
A Manchmal
Q Und dann?
A Dann trainiere""",
        (),
    ),
    Sample(
        "English outlet and surname in capitals, an own-line heading, a question without a mark",
        """MATCHDAY ECHO
'My gran still washes my kit'
Interview by Saoirse Kell
Published: 21 September 2023

ECHO: Welcome to the club, Ruari. How did the move happen?
RUARI TENNANT: Quickly. My agent rang on the Thursday and I was in the car by six.
ECHO: You'd been at Livingston since you were eight.
TENNANT: Eleven years. I cried when I told the kit man.
Leaving home
ECHO: Tell us about your gran.
TENNANT: She raised me. She still washes my kit, and I'm nineteen.
ECHO: And Scotland?
TENNANT: I've been with the under-21s twice. I'd love a cap.
""",
        """H 'My gran still
Q:ECHO Welcome to
A:Ruari Tennant Quickly.
Q You'd been
A Eleven years.
H Leaving home
Q Tell us
A She raised
Q And Scotland?
A I've been""",
        ("Ruari Tennant",),
        {"author": "Saoirse Kell", "published": "2023-09-21", "language": "en"},
    ),
    Sample(
        "all line breaks lost, labels inside one paragraph",
        """Der neue Linksverteidiger Kasimir Voss im Interview. Nordpost: Herr Voss, wie war der \
Einstand? Voss: Gut, wir haben gewonnen. Nordpost: Sie kamen aus Meppen. Warum? Voss: Weil ich näher bei \
meiner Familie sein wollte. Nordpost: Haben Sie ein Vorbild? Voss: Marcelo. Den habe ich als Kind \
geliebt.""",
        """L Der neue Linksverteidiger
Q:Nordpost Herr Voss, wie
A:Kasimir Voss Gut, wir
Q Sie kamen
A Weil ich
Q Haben Sie
A Marcelo.""",
        ("Kasimir Voss",),
    ),
    Sample(
        "Windows line ends, non-breaking spaces, soft hyphens",
        "„Ich bleibe“\r\n\r\nRheinbote:\u00a0Frau Kess\u00adler, bleiben Sie?\r\n\r\n"
        "Sina Kess\u00adler:\u00a0Ja. Ich "
        "habe in Duis\u00adburg ver\u00adlängert.\r\n\r\nRheinbote:\u00a0Wie lange?\r\n\r\n"
        "Kess\u00adler:\u00a0Bis "
        "2027, und dann sehen wir weiter.\r\n\r\nRheinbote:\u00a0Was sagt Ihr \
Mann?\r\n\r\nKess\u00adler:\u00a0Der freut sich.\r\n",
        """H „Ich bleibe“
Q:Rheinbote Frau Kess
A:Sina Kessler Ja. Ich
Q Wie lange
A Bis\u00a02027
Q Was sagt
A Der freut""".replace("\u00a0", " "),
        ("Sina Kessler",),
    ),
    Sample(
        "Japanese with full labels and guillemets of its own",
        """【独占】相馬リク「ドイツで一番になりたい」
2024/11/02 取材・文=佐久間ゆい

――ボーフムでの1年目を振り返ってください。
相馬「苦しい時間が長かったです。でも最後に点が取れました」
――ご家族は日本ですか。
相馬「はい、母と妹が仙台にいます」
――次の目標は。
相馬「A代表に入りたいです」
――怪我はもう大丈夫ですか。
相馬「はい、問題ないです」
""",
        """H 【独占】相馬リク
Q ボーフムでの
A:相馬リク 「苦しい
Q ご家族は
A:相馬リク 「はい、母
Q 次の目標
A 「A代表
Q 怪我は
A 「はい、問題""",
        ("相馬リク",),
        {"author": "佐久間ゆい", "published": "2024-11-02", "language": "ja"},
    ),
    Sample(
        "topics on lines of their own, answers in quotation marks",
        """Mia Tolleson zu Gast in der Kabine

Mia Tolleson on her first season:
“I didn't know anyone. My room-mate Ada Quist took me everywhere.”

Mia Tolleson on her father:
“He played in goal for Malmö, and he still tells me about it.”

Mia Tolleson on the national team:
“I was born in Lund, so it was always Sweden for me.”
""",
        """H Mia Tolleson zu
Q Mia Tolleson on her first
A:Mia Tolleson “I didn't
Q Mia Tolleson on her father
A “He played
Q Mia Tolleson on the nat
A “I was born""",
        ("Mia Tolleson",),
    ),
    Sample(
        "numbered questions with answers behind them, the end cut off",
        """Zehn Fragen an: Bo Hendrich

1. Lieblingsessen? Lasagne von meiner Oma.
2. Größtes Talent neben dem Fußball? Ich kann jonglieren.
3. Bester Gegenspieler? Jamal Osei, der ist zu schnell für mich.
4. Was machst du an freien Tagen? Ich gehe angeln, am liebsten allein.
5. Wo siehst du dich in fünf Jahren?""",
        """H Zehn Fragen
Q Lieblingsessen?
A:Bo Hendrich Lasagne
Q Größtes
A Ich kann
Q Bester
A Jamal
Q Was machst
A Ich gehe
Q Wo siehst""",
        ("Bo Hendrich",),
    ),
    Sample(
        "an author's note between and after, long answers of several paragraphs",
        """Die Rückkehrerin

Nach zwei Jahren in Italien ist Carla Benning zurück in Jena. Wir haben mit ihr gesprochen.

Frau Benning, was hat Ihnen in Italien am meisten gefehlt?

Das Brot. Im Ernst: Ich habe die Leute vermisst, mit denen ich aufgewachsen bin.

In Verona war ich am Anfang allein. Ich habe jeden Abend mit meiner Schwester telefoniert, und \
irgendwann hat \
sie gesagt, ich solle endlich Italienisch lernen.

Haben Sie es gelernt?

Ja, nach einem halben Jahr konnte ich mich streiten.

Sie haben dort als Außenverteidigerin gespielt.

Richtig, rechts hinten. Mir hat das gefallen, obwohl ich immer Stürmerin war.

Werden Sie das in Jena auch spielen?

Das entscheidet die Trainerin. Ich spiele überall gern.

Das Gespräch führten Uta Lehnhoff und Max Brandt
""",
        """H Die Rückkehrerin
L Nach zwei Jahren
Q Frau Benning, was
A:Carla Benning Das Brot.
Q Haben Sie es
A Ja, nach einem
Q Sie haben dort
A Richtig, rechts
Q Werden Sie
A Das entscheidet""",
        ("Carla Benning",),
        {"author": "Uta Lehnhoff und Max Brandt"},
    ),
    Sample(
        "two players answer without a paper's label, questions in italics",
        """Zwei aus einem Dorf

*Wie habt ihr euch kennengelernt?*

Malte Harms: Im Kindergarten. Er hat mir die Schaufel weggenommen.

Jorik Behn: Das war meine Schaufel!

*Und heute spielt ihr zusammen.*

Harms: Ja, seit dem Sommer. Ich bin aus Emden gekommen.

Behn: Ich war schon da.

*Wer ist der bessere Fußballer?*

Harms: Ich.

Behn: Er lügt.
""",
        """H Zwei aus
Q Wie habt
A:Malte Harms Im Kinder
A:Jorik Behn Das war
Q Und heute
A:Malte Harms Ja, seit
A:Jorik Behn Ich war
Q Wer ist
A:Malte Harms Ich.
A:Jorik Behn Er lügt""",
        ("Malte Harms", "Jorik Behn"),
    ),
]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_turns_begin_where_a_careful_reader_would_begin_them(sample: Sample) -> None:
    assert shown(sample) == sample.turns.split("\n")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_header_says_what_the_text_says(sample: Sample) -> None:
    found = header.read(sample.text, layout.read(sample.text))
    assert found.subjects == sample.subjects
    assert {name: getattr(found, name) for name in sample.fields} == sample.fields
