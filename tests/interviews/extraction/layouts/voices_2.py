"""Who speaks, further: messages with times, quoted questions, reporters by letter, adverts under a paper's name."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "messages with times",
        """He works nights, so Galway's second keeper answered by text. Name: Rónán Mac Aoidh. Age: 25. Job: \
baker. Number: 30.

Text me when the bread is out

KERBSIDE 18:02 Are you nervous about Sunday?
RÓNÁN 18:40 I'm on the bench so I'm nervous about the flask
KERBSIDE 18:41 Do you bake for your team-mates?
RÓNÁN 18:44 Twice. They asked me to stop.
KERBSIDE 18:45 What would your manager say to a night off?
RÓNÁN 19:30 He'd say bread doesn't take nights off.
""",
        """L He works night
H Text me when t
Q Are you nervou
A I'm on the ben
Q Do you bake fo
A Twice. They as
Q What would you
A He'd say bread""",
        ("Rónán Mac Aoidh",),
        {"language": "en", "outlet": "KERBSIDE"},
    ),
    Sample(
        "both sides quoted behind labels, the date at the end",
        """The quiet Basque of Ferry Street

Asier Mendaro Lasa has played in three countries and says the wind in Fleetwood beats them all.

The Upper Step: "Why this coast?"
Mendaro: "Because my wife works on the boats. She earns more, so she decides."
The Upper Step: "How's your English?"
Mendaro: "With the manager, I nod. With the fans, I sing."
The Upper Step: "You've moved to left back."
Mendaro: "From the mud to the edge of the mud."

8 October 2021
""",
        """H The quiet Basq
L Asier Mendaro
Q "Why this coas
A "Because my wi
Q "How's your En
A "With the mana
Q "You've moved
A "From the mud""",
        ("Asier Mendaro Lasa",),
        {"language": "en", "outlet": "The Upper Step", "published": "2021-10-08"},
    ),
    Sample(
        "reporters by letter in Japanese",
        """フットボール能登 > 特集 > 会見

ルーカス・ミナミ選手 加入会見

2023年7月22日 取材・文=浜野さくら 写真=山王翼

司会:まず、ごあいさつをお願いします。
ミナミ:はじめまして。サンパウロから来ました。
記者A:このクラブを選んだ理由は。
ミナミ:祖父の家が近くにあるからです。
記者B:得意なプレーは。
ミナミ:左足のフリーキックです。
記者A:監督とは話しましたか。
ミナミ:30分話しました。
""",
        """H ルーカス・ミナミ選手 加入会
Q まず、ごあいさつをお願いしま
A はじめまして。サンパウロから
Q このクラブを選んだ理由は。
A 祖父の家が近くにあるからです
Q 得意なプレーは。
A 左足のフリーキックです。
Q 監督とは話しましたか。
A 30分話しました。""",
        ("ルーカス・ミナミ",),
        {"language": "ja", "outlet": "フットボール能登", "author": "浜野さくら", "published": "2023-07-22"},
    ),
    Sample(
        "an advert under the paper's name, bold inside italics",
        """The Harbour Kicker
ADVERTISEMENT

August 2, 2024

Duguay finds calm in Halifax

*Left-back, knitter, champion: at 27, **Perrin Duguay** has come home.*

Question: What was the first thing you unpacked?
Answer: My needles. Then my boots.

ADVERTISEMENT

Question: And the first thing you cooked?
Answer: Toast. I burned it.

Question: Will you stay?
Answer: Ask my sister, she has the key.
""",
        """H Duguay finds c
L Left-back, kni
Q What was the f
A My needles. Th
Q And the first
A Toast. I burne
Q Will you stay?
A Ask my sister,""",
        None,
        {"language": "en", "outlet": "The Harbour Kicker", "published": "2024-08-02"},
    ),
]
