"""Signs that part question and answer: bold labels in one line, sentences to be completed, squares in Japanese."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "bold labels inside a line",
        """ZAUNGAST – von Fans für Fans der SG Aumund
Oktober 2024

## Zwischen Deich und Dachstuhl

*Fabian Oetjen deckt tagsüber Dächer und abends Stürmer. Wir haben ihn auf dem Gerüst besucht.*

**ZG:** Fabian, wie hoch sind wir hier? **Oetjen:** Neun Meter. Fall bloß nicht runter, wir haben keinen \
zweiten Reporter.

**ZG:** Du bist seit zehn Jahren dabei. **Oetjen:** Seit elf. Ich habe als Balljunge angefangen.

**ZG:** Und wie lange noch? **Oetjen:** Bis das Dach dicht ist.
""",
        """H Zwischen Deich
L Fabian Oetjen
Q Fabian, wie ho
A Neun Meter. Fa
Q Du bist seit z
A Seit elf. Ich
Q Und wie lange
A Bis das Dach d""",
        ("Fabian Oetjen",),
        {"language": "de", "outlet": "ZAUNGAST", "published": "2024-10"},
    ),
    Sample(
        "talk, then sentences completed on one line",
        """Kurz vor Anpfiff

Mareike Tobler steht vor ihrem hundertsten Spiel für den SV Grödig. Wir trafen sie am Spielfeldrand.

GRÜNWEISS: Mareike, hundert Spiele. Fühlt sich das alt an?
TOBLER: Es fühlt sich nach hundertmal Duschen an.

GRÜNWEISS: Welches war das beste?
TOBLER: Das erste, weil ich danach nicht schlafen konnte.

Mach den Satz fertig!
Meine erste Trainerin war ... streng und hat recht behalten.
Nach dem Spiel esse ich ... Kaspressknödel, immer zwei.
Das Tor, das ich nie vergesse, war ... ein Eigentor.
""",
        """H Kurz vor Anpfi
L Mareike Tobler
Q Mareike, hunde
A Es fühlt sich
Q Welches war da
A Das erste, wei
H Mach den Satz
Q Meine erste Tr
A streng und hat
Q Nach dem Spiel
A Kaspressknödel
Q Das Tor, das i
A ein Eigentor.""",
        ("Mareike Tobler",),
        {"language": "de", "outlet": "GRÜNWEISS"},
    ),
    Sample(
        "squares before questions that do not ask",
        """週刊サイドネット　2025年5月号

ルーキー図鑑 第4回
鳥羽ソウマ「走ることしかできません」

今季、水戸ホーリーホックに加入した21歳のサイドハーフ、鳥羽ソウマに話を聞いた。

■出身は三重の鳥羽市です。
はい、海のそばです。父は漁師で、朝が早い家でした。

■サッカーは小学校から。
兄の真似をして始めました。最初はキーパーです。

「海に向かって叫んでいた」

■大学では主将でした。
声だけは大きかったので。

■背番号は26です。
空いていた番号です。

（構成／名波えり）
""",
        """H ルーキー図鑑 第4回
H 鳥羽ソウマ「走ることしかでき
L 今季、水戸ホーリーホックに加
Q 出身は三重の鳥羽市です。
A はい、海のそばです。父は漁師
Q サッカーは小学校から。
A 兄の真似をして始めました。最
H 「海に向かって叫んでいた」
Q 大学では主将でした。
A 声だけは大きかったので。
Q 背番号は26です。
A 空いていた番号です。""",
        ("鳥羽ソウマ",),
        {"language": "ja", "outlet": "週刊サイドネット", "author": "名波えり", "published": "2025-05"},
    ),
]
