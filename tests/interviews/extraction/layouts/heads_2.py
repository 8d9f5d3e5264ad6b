"""Further heads and signs: one-word topics, a media conference, boxes, credits, sentences to end, quoted answers."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "two players, topics of one word",
        """Alpenbote
Dein Wochenblatt aus dem Bündnerland

FRAUENFUSSBALL
Zwei Captains, eine Binde

Ruedi Zbinden (Text), Anna Lütscher (Fotos)
7. Juni 2024

Flurina Casutt (28) und Seraina Bezzola (25) führen den FC Thusis gemeinsam an. Stichworte für zwei.

FLURINA CASUTT ZU:

Heimat. Ein Dorf mit vierzig Häusern. Der Bus kommt zweimal am Tag.

Beruf. Ich bin Lehrerin an der Primarschule in Cazis.

Zahlen. 9, seit immer. Mein Vater hatte sie auch.

SERAINA BEZZOLA ZU:

Angst. Vor Lawinen. Vor Stürmerinnen nicht.

Musik. Rumantsch-Rap, sehr laut, im Auto.

Flurina. Meine beste Freundin. Sie schnarcht, ich sage es, wie es ist.
""",
        """H FRAUENFUSSBALL
H Zwei Captains,
L Flurina Casutt
H FLURINA CASUTT
Q Heimat.
A Ein Dorf mit v
Q Beruf.
A Ich bin Lehrer
Q Zahlen.
A 9, seit immer.
H SERAINA BEZZOL
Q Angst.
A Vor Lawinen. V
Q Musik.
A Rumantsch-Rap,
Q Flurina.
A Meine beste Fr""",
        ("Flurina Casutt", "Seraina Bezzola"),
        {"language": "de", "outlet": "Alpenbote", "author": "Ruedi Zbinden", "published": "2024-06-07"},
    ),
    Sample(
        "issue under the name, a title that asks",
        """THE QUAYSIDE
Issue 12, February 2024 · free, but buy us a pint

WHATEVER HAPPENED TO... DERMOT KILCOYNE?
Four seasons, two broken toes and one pitch invasion he started himself. Nell Garrity tracked down the \
former Sligo wide man in his van.

NG: You're not hard to find, Dermot.
DK: It says Kilcoyne on the side in letters a foot high.

NG: What do you sell?
DK: Fish. Cod mostly. Hake on a Friday.

NG: You came to Sligo from Ballina?
DK: On a bus, with a bag of boots and my mother's soda bread.

"I never liked running"

NG: And the pitch invasion?
DK: I was suspended. I was in the stand. We scored. What would you have done?

NG: Do you miss it?
DK: Every Saturday at three o'clock, for ninety minutes, and then I don't.
""",
        """H WHATEVER HAPPE
L Four seasons,
Q You're not har
A It says Kilcoy
Q What do you se
A Fish. Cod most
Q You came to Sl
A On a bus, with
H "I never liked
Q And the pitch
A I was suspende
Q Do you miss it
A Every Saturday""",
        ("Dermot Kilcoyne",),
        {"language": "en", "outlet": "THE QUAYSIDE", "author": "Nell Garrity", "published": "2024-02"},
    ),
    Sample(
        "a box under the title, an advert with its text",
        """Vereinsheft SV Rotthausen, September 2025, Seite 4

Neu am Start: Karim Belarbi
STECKBRIEF
Karim Belarbi, 24 Jahre
Position: Innenverteidiger
Letzter Verein: SV Zweckel
Trikotnummer: 5

Redaktion: Karim, willkommen in Rotthausen. Gut geparkt?
Karim: Zu gut, ich komme nicht mehr raus.

Redaktion: Du hast in Zweckel drei Jahre gespielt. Warum der Wechsel?
Karim: Meine Tochter ist geboren, und wir wohnen jetzt zwei Straßen weiter.

Redaktion: Deine Stärken?
Karim: Kopfball und Kochen.

Anzeige
Metzgerei Pollmann – immer frisch

Redaktion: Und die Schwächen?
Karim: Ich rede zu viel. Merkt ihr ja.
""",
        """H Neu am Start:
H STECKBRIEF
L Karim Belarbi,
Q Karim, willkom
A Zu gut, ich ko
Q Du hast in Zwe
A Meine Tochter
Q Deine Stärken?
A Kopfball und K
Q Und die Schwäc
A Ich rede zu vi""",
        ("Karim Belarbi",),
        {"language": "de", "outlet": "Vereinsheft SV Rotthausen", "published": "2025-09"},
    ),
    Sample(
        "a press conference, only questions lettered",
        """Rangers Women: pre-match press conference
16 May 2025

Goalkeeper Tomasina Fraser-Rae faced the press at Auchenhowie on Friday. Below is what was said.

Q. Tomasina, is the shoulder ready?

TOMASINA FRASER-RAE: It's ready. I've been diving on it all week, so it had better be.

Q. How much have you missed it?

TOMASINA FRASER-RAE: More than I'd have guessed. I've done three jigsaws and learned to make bread.

Q. There's been talk of Sweden.

TOMASINA FRASER-RAE: There's always talk of Sweden.

Q. And on Sunday's opponents?

TOMASINA FRASER-RAE: They've Lucy Garrow up front, and nobody likes marking Lucy Garrow.
""",
        """H Rangers Women:
L Goalkeeper Tom
Q Tomasina, is t
A It's ready. I'
Q How much have
A More than I'd
Q There's been t
A There's always
Q And on Sunday'
A They've Lucy G""",
        ("Tomasina Fraser-Rae",),
        {"language": "en", "published": "2025-05-16"},
    ),
    Sample(
        "times before every line",
        """00:00:04 MODERATION: Moin und willkommen. Bei uns ist Hauke Nissen-Thode, Keeper von Weiche Flensburg.
00:00:11 HAUKE: Moin.
00:00:13 MODERATION: Hauke, du bist gerade von der Schicht gekommen?
00:00:17 HAUKE: Ja, Frühschicht auf der Werft, seit fünf auf den Beinen.
00:00:24 MODERATION: Wie hält man das durch?
00:00:27 HAUKE: Mit Kaffee. Und der Trainer lässt mich dienstags früher gehen.
00:00:35 MODERATION: Dein Vater war auch Torwart.
00:00:38 HAUKE: Beim TSB, Kreisklasse. Er hat mir beigebracht, dass man nie pfeift, bevor man fängt.
""",
        """Q Moin und willk
A Moin.
Q Hauke, du bist
A Ja, Frühschich
Q Wie hält man d
A Mit Kaffee. Un
Q Dein Vater war
A Beim TSB, Krei""",
        ("Hauke Nissen-Thode",),
        {"language": "de"},
    ),
    Sample(
        "sentences to finish",
        """LANTERN LANE FC MAGAZINE, Vol. 3, November 2023                                   17

Finish the sentence with Ayodele Brightwater

My first football memory is …
… my uncle kicking the ball over the church wall in Peckham.

If I could play one match again it would be …
… the play-off at Dover. I'd duck.

The funniest person in our dressing room is …
… Jamal Whitford, without trying.

On my day off I …
… fix bicycles.

In ten years I will be …
… slower, but still here.
""",
        """H Finish the sen
Q My first footb
A … my uncle kic
Q If I could pla
A … the play-off
Q The funniest p
A … Jamal Whitfo
Q On my day off
A … fix bicycles
Q In ten years I
A … slower, but""",
        ("Ayodele Brightwater",),
        {"language": "en", "outlet": "LANTERN LANE FC MAGAZINE", "published": "2023-11"},
    ),
    Sample(
        "answers in quotation marks",
        """Ruhrkick, 30.10.2022, 18:05 Uhr | Sven Lodenkötter

Gorecki nach dem 3:3: »Ich habe mich beim Schiri entschuldigt«

Anselm Gorecki, drei Tore, eine Rote Karte, was für ein Nachmittag.

»Den würde ich gern zurückgeben. Also die Karte, die Tore behalte ich.«

Was haben Sie zum Schiedsrichter gesagt?

»Nichts Schlimmes. Ich habe ihn gefragt, ob er seine Brille sucht.«

Das war's?

»Das war's. Danach habe ich mich entschuldigt, und er hat gelacht.«

Sie fehlen jetzt drei Spiele.

»Zwei, hoffe ich. Meine Frau freut sich, wir streichen endlich das Kinderzimmer.«
""",
        """H Gorecki nach d
Q Anselm Gorecki
A »Den würde ich
Q Was haben Sie
A »Nichts Schlim
Q Das war's?
A »Das war's. Da
Q Sie fehlen jet
A »Zwei, hoffe i""",
        ("Anselm Gorecki",),
        {"language": "de", "outlet": "Ruhrkick", "author": "Sven Lodenkötter", "published": "2022-10-30"},
    ),
    Sample(
        "bold questions, a pull quote",
        """In the dugout with Sinéad Mac Ruairí
3 August 2022 | First Team

The Peamount full-back talks pre-season, physics and her gran's parrot.

**You're doing a PhD. When do you sleep?**
Between lectures. I've a couch in the lab, don't tell anyone.

**What's it on?**
Snow. How it slides. It's very relevant in Dublin.

**Your gran has a parrot?**
Bertie. He does the ref's whistle. We had a friendly in the garden once and he stopped it four times.

> "He stopped it four times"

**And the season?**
We've a good young group. I'm thirty, so I'm allowed to call them young.
""",
        """H In the dugout
L The Peamount f
Q You're doing a
A Between lectur
Q What's it on?
A Snow. How it s
Q Your gran has
A Bertie. He doe
H "He stopped it
Q And the season
A We've a good y""",
        ("Sinéad Mac Ruairí",),
        {"language": "en", "published": "2022-08-03"},
    ),
    Sample(
        "the writer under the paper's name",
        """Bluff City Soccer
by Darnell Oakes · July 22, 2025 · 6 min read

Mateus Holloway Won't Sit Still

The Memphis winger has lived in five states, speaks three languages and cuts his teammates' hair. We \
talked in his driveway, between customers.

DARNELL OAKES: Who's the toughest customer?

MATEUS HOLLOWAY: Our goalkeeper. He wants a different fade every week.

OAKES: How'd you learn?

HOLLOWAY: My mom. She had a chair in the kitchen back in Fall River.

OAKES: You were drafted by Columbus but never played there.

HOLLOWAY: Not one minute. I carried bags. I was a really good bag carrier. [Laughs.]

OAKES: What changed in Memphis?

HOLLOWAY: Coach Ybarra moved me to the left. That's all it was, twenty yards of grass.
""",
        """H Mateus Hollowa
L The Memphis wi
Q Who's the toug
A Our goalkeeper
Q How'd you lear
A My mom. She ha
Q You were draft
A Not one minute
Q What changed i
A Coach Ybarra m""",
        ("Mateus Holloway",),
        {"language": "en", "outlet": "Bluff City Soccer", "author": "Darnell Oakes", "published": "2025-07-22"},
    ),
    Sample(
        "seven numbered questions",
        """SÜDTRIBÜNE – das Magazin für Zweitligafrauen

7 Fragen an … Pauline Wachtendonk (SV Meppen)

1. Kaffee oder Tee?
Kakao.
2. Rechts oder links?
Beides schlecht, sagt mein Bruder.
3. Deine beste Mitspielerin bisher?
Jana Terhorst. Sie sieht Pässe, bevor es sie gibt.
4. Welche Schlagzeile möchtest du mal lesen?
Meppen steigt auf.
5. Wer kocht bei euch?
Meine Freundin. Ich wärme auf.
6. Lieblingsort?
Die Schleuse in Haren.
7. Und nach der Karriere?
Frag mich in zehn Jahren.
""",
        """H 7 Fragen an …
Q Kaffee oder Te
A Kakao.
Q Rechts oder li
A Beides schlech
Q Deine beste Mi
A Jana Terhorst.
Q Welche Schlagz
A Meppen steigt
Q Wer kocht bei
A Meine Freundin
Q Lieblingsort?
A Die Schleuse i
Q Und nach der K
A Frag mich in z""",
        ("Pauline Wachtendonk",),
        {"language": "de", "outlet": "SÜDTRIBÜNE"},
    ),
    Sample(
        "Japanese names before wide blanks",
        """北浜スポーツ | 2025.1.20

葛西リオン「島の風が僕を育てた」
愛媛FCで4年目を迎えたボランチ、葛西リオン(25)。島で過ごした少年時代と、これからを聞いた。

聞き手・大庭ゆい

聞き手　今年の目標は何ですか。
葛西　全試合に出ることです。昨年は10試合休みました。

聞き手　怪我は治りましたか。
葛西　はい、もう大丈夫です。左膝でした。

聞き手　ご家族も応援に来ますか。
葛西　母は毎試合来ます。妹は大学生で、東京にいます。

聞き手　背番号8は好きな番号ですか。
葛西　昔から8です。中学の先輩がつけていました。
""",
        """H 葛西リオン「島の風が僕を育て
L 愛媛FCで4年目を迎えたボラ
Q 今年の目標は何ですか。
A 全試合に出ることです。昨年は
Q 怪我は治りましたか。
A はい、もう大丈夫です。左膝で
Q ご家族も応援に来ますか。
A 母は毎試合来ます。妹は大学生
Q 背番号8は好きな番号ですか。
A 昔から8です。中学の先輩がつ""",
        ("葛西リオン",),
        {"language": "ja", "outlet": "北浜スポーツ", "author": "大庭ゆい", "published": "2025-01-20"},
    ),
    Sample(
        "labels on the first pair only",
        """Northern Echoes | Saturday 12 April 2025 | Priya Banerjee-Holt

Oskar Lindqvist Abara: 'Snow is my home advantage'

Oskar Lindqvist Abara, 21, came to Gateshead from the far north of Sweden. On the eve of the run-in he \
talks about reindeer, Nigeria and the North Sea.

Northern Echoes: Reindeer?
Oskar Lindqvist Abara: My grandfather keeps them. I have herded. Badly.
What do team-mates make of that?
They think I rode one to school.
And did you?
Once, and only downhill.
You could still play for two countries.
Sweden or Nigeria, yes. I've told them both I'm busy until May.
""",
        """H Oskar Lindqvis
L Oskar Lindqvis
Q Reindeer?
A My grandfather
Q What do team-m
A They think I r
Q And did you?
A Once, and only
Q You could stil
A Sweden or Nige""",
        ("Oskar Lindqvist Abara",),
        {"language": "en", "outlet": "Northern Echoes", "author": "Priya Banerjee-Holt", "published": "2025-04-12"},
    ),
]
