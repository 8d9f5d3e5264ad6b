"""Interviews annotated before the layout had read them, all invented. The notation is that of the first table.

Read once, before anything was mended for them, the first six gave 60 of 63 turns (60 of 63 said were right) and 15
of 18 header fields, the other five 44 of 53 turns (44 of 48) and 11 of 13 fields. Three lines were settled after
that: a section label, a remark of the author inside an answer, and the name of a picture agency.
"""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "former player, written as a monologue box first, then a questionnaire with dashes",
        """Was wurde aus ...?

Detlef Kusche (61), zwischen 1984 und 1993 Libero bei Blau-Weiß Lohne, betreibt heute einen Kiosk.

Mein größter Sieg – Das 1:0 gegen Osnabrück. Ich hatte Fieber und habe das Tor mit dem Knie gemacht.

Meine schlimmste Niederlage – Die gegen mein Knie. 1993 war Schluss.

Mein bester Trainer – Hannes Rolfes. Der konnte schweigen.

Mein Lieblingsgegner – Horst Wiegand aus Vechta. Wir trinken heute noch Bier zusammen.
""",
        """H Was wurde
L Detlef Kusche
Q Mein größter
A:Detlef Kusche Das 1:0
Q Meine schlimmste
A Die gegen
Q Mein bester
A Hannes
Q Mein Lieblings
A Horst""",
        ("Detlef Kusche",),
    ),
    Sample(
        "press conference, reporters numbered, answers with the player's name",
        """Post-match media: Femi Odukoya

Tuesday 3 December 2024

Reporter 1: Femi, congratulations. Your first goal at this level?

Femi Odukoya: My first one, yes. I've waited two years for that.

Reporter 2: You went over to the away end afterwards.

Femi Odukoya: My mum was there. She came down from Leeds on the coach.

Reporter 1: Is it true that Nigeria have been in touch?

Femi Odukoya: They spoke to my agent. I was born in Leeds and I've played for England's under-20s, so there's no rush.

Reporter 3: And the shoulder?

Femi Odukoya: Strapped up. I'll be all right.

Interpreter's note: none needed.
""",
        """H Post-match media
Q Femi, congrat
A:Femi Odukoya My first
Q You went
A My mum
Q Is it true
A They spoke
Q And the
A Strapped""",
        ("Femi Odukoya",),
        {"published": "2024-12-03", "language": "en"},
    ),
    Sample(
        "unlabelled, no blank lines, statements as questions, long answers in two lines each",
        """Sommergespräche (4): Korbinian Alt
Veröffentlicht am 2. August 2022 von Evi Zanker
Der Kapitän der Löwen-Reserve macht nebenbei sein Staatsexamen. Wir trafen ihn in der Bibliothek.
Du sitzt jeden Tag hier.
Fast jeden. Ich brauche die Ruhe.
Zu Hause geht das nicht, mein Mitbewohner spielt Schlagzeug.
Lehrer und Profi, das klingt nach zwei Leben.
Ist es auch. Aber ich bin nicht Profi, ich bin Amateur mit Vertrag.
Du warst mit 16 in Österreich.
In Salzburg, in der Akademie. Da habe ich gelernt, dass andere besser sind.
Und heute?
Heute weiß ich, dass besser nicht alles ist.
""",
        """H Sommergespräche
L Der Kapitän
Q Du sitzt
A:Korbinian Alt Fast jeden
Q Lehrer und
A Ist es auch
Q Du warst
A In Salzburg
Q Und heute
A Heute weiß""",
        ("Korbinian Alt",),
        {"author": "Evi Zanker", "published": "2022-08-02"},
    ),
    Sample(
        "father and son, surnames alike, labels by first name and role",
        """Zwei Generationen, ein Tor

Vater Rolf und Sohn Nico Stenzel im Doppelinterview

Von Britta Nagel

NORDLICHT: Herr Stenzel, haben Sie Ihrem Sohn das Fangen beigebracht?
Rolf Stenzel: Das Fallen. Fangen konnte er selbst.
Nico Stenzel: Er hat mich in eine Sandkiste geworfen.
NORDLICHT: Nico, dein Vater spielte beim VfL Oldenburg. Du bist in Bremerhaven. Warum?
Nico: Weil Oldenburg keinen Torwart brauchte.
Rolf: Und weil er seinen eigenen Weg gehen sollte.
NORDLICHT: Wer war der Bessere?
Nico: Ich bin es noch nicht.
Rolf: Er wird es.
""",
        """H Zwei Generationen
H Vater Rolf
Q:NORDLICHT Herr Stenzel
A:Rolf Stenzel Das Fallen
A:Nico Stenzel Er hat
Q Nico, dein
A:Nico Stenzel Weil Olden
A:Rolf Stenzel Und weil
Q Wer war
A:Nico Stenzel Ich bin
A:Rolf Stenzel Er wird""",
        ("Rolf Stenzel", "Nico Stenzel"),
        {"author": "Britta Nagel", "outlet": "NORDLICHT"},
    ),
]
