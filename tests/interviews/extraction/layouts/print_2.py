"""Whole interviews in many layouts, all invented: the turns that come out, and what the header says.

In `turns` a line holds the role's letter (H heading, L lead, Q question, A answer), its speaker where one is
asked for, and how the turn starts. The damage of real pages stands in the same table.
"""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
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
