"""Who speaks, in many forms: hosts, twins, readers, initials in bold or explained, both sides quoted, scripts."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "a domain's path, Q and A",
        """The Cob Weekly » Football » Interviews
14 September 2024 · Martha Ellingham · 3 comments

"Even my dog has a season ticket"

Rhodri Cadwallader, 29, keeps goal for Porthmadog and bees for himself. He talked us through both.

Q: Which sting worse, bees or home defeats?
A: Home defeats. You can see a bee coming.
Q: You started at Caernarfon.
A: As a left-back, if you can believe it. The keeper overslept one Sunday and that was that.
Q: Who taught you the trade?
A: Gwilym Pugh, who'd played forty years before. He threw stones at me, small ones.
""",
        """H "Even my dog h
L Rhodri Cadwall
Q Which sting wo
A Home defeats.
Q You started at
A As a left-back
Q Who taught you
A Gwilym Pugh, w""",
        ("Rhodri Cadwallader",),
        {"language": "en", "outlet": "The Cob Weekly", "author": "Martha Ellingham", "published": "2024-09-14"},
    ),
    Sample(
        "two hosts",
        """HALF-TIME ORANGES, the podcast that peels itself
Episode 19, 11 February 2025

Anwar Sitwell, where were you on Saturday night?

Hosts: Terry Bloom, Jules Adeyemi | Edit: Kat Moss

[00:02] Terry: He scored twice against Wealdstone, and then he vanished.
[00:09] Anwar: I was asleep by eight. I'd been up with the baby.
[00:31] Jules: You were a tiler before all this?
[00:34] Anwar: Four years with my uncle Hamid in Luton. My knees are older than I am.
[01:12] Terry: The gaffer says you never stop talking.
[01:15] Anwar: He says that very loudly. I learned it somewhere.
[01:40] Jules: And the hat-trick ball?
[01:42] Anwar: Two goals, Jules. There's no ball for two.
""",
        """H Anwar Sitwell,
Q He scored twic
A I was asleep b
Q You were a til
A Four years wit
Q The gaffer say
A He says that v
Q And the hat-tr
A Two goals, Jul""",
        ("Anwar Sitwell",),
        {"language": "en", "outlet": "HALF-TIME ORANGES", "author": "Terry Bloom", "published": "2025-02-11"},
    ),
    Sample(
        "twins who answer, questions without labels",
        """Double trouble

Poppy and Daisy Larkin-Rowe are twins, eighteen, and both in Lewes's first team. We asked who does the \
washing-up. May 2023.

Who's older?

Poppy: Me, by nine minutes. She never lets me forget she's taller.

Daisy: Because I am.

Who scores more?

Daisy: She does. I stop them, that's the deal.

Poppy: She kicked me once in a cup game and got booked. Our mum sent her to bed.

Ever swapped shirts?

Poppy: Once. Ask the ref at Burgess Hill.
""",
        """H Double trouble
L Poppy and Dais
Q Who's older?
A Me, by nine mi
A Because I am.
Q Who scores mor
A She does. I st
A She kicked me
Q Ever swapped s
A Once. Ask the""",
        None,
        {"language": "en", "published": "2023-05"},
    ),
    Sample(
        "both sides in quotation marks",
        """THE PIER REVIEW
Sea air, chips and non-league football

By IMOGEN STACKPOLE (words) and DEV PATHAK (pictures)

27 August 2022

THE BAKER OF BOGNOR

He was meant to take over the shop. Instead Tobias Merriweather, 25, has been throwing himself about in \
the Bognor Regis goal for six years.

“Tobias, what are you better at, loaves or crosses?” – “Loaves. They don't swerve.”

“Has your grandad ever seen you play?” – “Once, at Hastings. He fell asleep. It was nil-nil, I don't \
blame him.”

“Your goalkeeping coach is called Sid Vickers. An omen?” – “He can't sing either, if that's what you \
mean.”
""",
        """H THE BAKER OF B
L He was meant t
Q “Tobias, what
A “Loaves. They
Q “Has your gran
A “Once, at Hast
Q “Your goalkeep
A “He can't sing""",
        ("Tobias Merriweather",),
        {"language": "en", "outlet": "THE PIER REVIEW", "author": "Imogen Stackpole", "published": "2022-08-27"},
    ),
    Sample(
        "initials explained, questions without labels",
        """31 May 2025

One goes, one comes: Magnus Thorvald (37) hands the Gateshead gloves to Ebo Asare (20). We put them on \
one bench.

MT = Magnus Thorvald, EA = Ebo Asare

Magnus, what do you leave him?
MT: The key to the kit room, and a bad back.
EA: And the big gloves!
MT: Not the big gloves. My daughter has those.
Ebo, do you speak Geordie yet?
EA: I say “howay” and people nod.
MT: Howay.
""",
        """L One goes, one
Q Magnus, what d
A The key to the
A And the big gl
A Not the big gl
Q Ebo, do you sp
A I say “howay”
A Howay.""",
        None,
        {"language": "en", "published": "2025-05-31"},
    ),
    Sample(
        "a class that asks",
        """HAILSHAM JUNIOR SCHOOL NEWS 06/2024 – made by Class 4

Our professional: Freya Osei-Marsh

She used to sit where we sit, and now she plays for Brighton's under-21s. Class 4 had questions.

Milo: How much money do you get?
Freya: Less than your headteacher, I should think.
Ava: Have you ever scored an own goal?
Freya: Two. One was beautiful.
Zak: Do you know Sam Kerr?
Freya: I carried her bag once. It was heavy.
Ava: Left foot or right foot?
Freya: Left. But I write with my right.

Mr Pettifer collected the questions.
""",
        """H Our profession
L She used to si
Q How much money
A Less than your
Q Have you ever
A Two. One was b
Q Do you know Sa
A I carried her
Q Left foot or r
A Left. But I wr""",
        ("Freya Osei-Marsh",),
        {"language": "en", "outlet": "HAILSHAM JUNIOR SCHOOL NEWS", "published": "2024-06"},
    ),
    Sample(
        "a script of the radio",
        """Radio Solent Shore – “Touchline”, 18 November 2023, 2.05 p.m.
Script – check against delivery

PRESENTER: Good afternoon, Callum Abiodun-Hale. You went down with Gosport and you're still smiling?

ABIODUN-HALE: Good afternoon. I got engaged last night, it evens out.

PRESENTER: Congratulations! Who's best man?

ABIODUN-HALE: Lewis Trott, our right-back. He's already lost the ring once.

PRESENTER: Will the manager stay?

ABIODUN-HALE: He danced at the party, so I think so.

Music: “Going Home” (Mark Knopfler), 3.20
""",
        """Q Good afternoon
A Good afternoon
Q Congratulation
A Lewis Trott, o
Q Will the manag
A He danced at t""",
        ("Callum Abiodun-Hale",),
        {"language": "en", "outlet": "Radio Solent Shore", "published": "2023-11-18"},
    ),
    Sample(
        "initials in bold",
        """North & South / The Irish Football Quarterly / February 2024

Lodging with Mrs Tuohy

She's ninety-one and rents her back bedroom to the Longford captain. Cillian Devereux-Maher pours the \
tea.

**NS** Cillian, how long are you here?
**CDM** Since I came from Athlone. It was to be a fortnight.
**NS** Does Mrs Tuohy watch you play?
**CDM** She keeps a book. A yellow card is a fiver on the rent.
**NS** And the manager, what does he say?
**CDM** He wants a copy of the book.
""",
        """H Lodging with M
L She's ninety-o
Q Cillian, how l
A Since I came f
Q Does Mrs Tuohy
A She keeps a bo
Q And the manage
A He wants a cop""",
        ("Cillian Devereux-Maher",),
        {"language": "en", "outlet": "The Irish Football Quarterly", "published": "2024-02"},
    ),
    Sample(
        "dashes in Japanese",
        """月刊ゴールネット 7月号(2024年)

特集 夏の主役
日下部レオン「父の母国で、一度は走ってみたい」

ガンバ大阪の右サイドを駆ける日下部レオン(23)。ブラジル人の父を持つアタッカーの現在地。

取材・文 真鍋ひかり

―― 大阪の暮らしには慣れましたか。
もう4年目なので、たこ焼きは自分で焼けます。
―― サッカーを始めたきっかけは。
父です。静岡の公園で毎朝、父とボールを蹴っていました。
―― 清水のユースに進みましたね。
はい、清水エスパルスのユースに6年いました。トップには上がれませんでしたけど。
―― 目標の選手は。
ハキミです。あの上下動はずるいと思います。
""",
        """H 特集 夏の主役
H 日下部レオン「父の母国で、一
L ガンバ大阪の右サイドを駆ける
Q 大阪の暮らしには慣れましたか
A もう4年目なので、たこ焼きは
Q サッカーを始めたきっかけは。
A 父です。静岡の公園で毎朝、父
Q 清水のユースに進みましたね。
A はい、清水エスパルスのユース
Q 目標の選手は。
A ハキミです。あの上下動はずる""",
        ("日下部レオン",),
        {"language": "ja", "outlet": "月刊ゴールネット", "author": "真鍋ひかり", "published": "2024-07"},
    ),
    Sample(
        "Q and A with numbers in Japanese",
        """フットボール北陸 | 2025年4月18日

【インタビュー】蓮沼あおい（アルビレックス新潟レディース）

Q1　背番号10の重みは感じますか。
A1　すごく感じます。前につけていた先輩が偉大なので。

Q2　出身は石川県ですね。
A2　七尾市です。海が近くて、砂浜で練習していました。

Q3　左利きだそうですが。
A3　箸は右です。ボールだけ左です。

Q4　代表への思いは。
A4　U-20では7試合出ました。次はなでしこに入りたいです。
""",
        """H 【インタビュー】蓮沼あおい（
Q 背番号10の重みは感じますか
A すごく感じます。前につけてい
Q 出身は石川県ですね。
A 七尾市です。海が近くて、砂浜
Q 左利きだそうですが。
A 箸は右です。ボールだけ左です
Q 代表への思いは。
A U-20では7試合出ました。""",
        ("蓮沼あおい",),
        {"language": "ja", "outlet": "フットボール北陸", "published": "2025-04-18"},
    ),
]
