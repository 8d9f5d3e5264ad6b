"""Whole interviews in many layouts, all invented: the turns that come out, and what the header says.

In `turns` a line holds the role's letter (H heading, L lead, Q question, A answer), its speaker where one is
asked for, and how the turn starts. The damage of real pages stands in the same table.
"""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

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
]
