"""Further ways in which careers, families and positions are told: one question and answer each."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.japanese.test_sentences import told

ME = "桐島レン"
HOME = "水戸ホーリーホック"


@pytest.mark.parametrize(
    ("question", "answer", "wanted"),
    [
        ("持ち場は。", "今はトップ下が定位置です。", f"position {ME} midfielder"),
        ("生まれは。", "岩手の盛岡です。", f"birth_place {ME} 盛岡"),
        ("ご出身は。", "生まれたのは盛岡の病院です。", f"birth_place {ME} 盛岡"),
        ("静岡県出身ですね。", "藤枝です。海の近くです。", f"birth_place {ME} 藤枝"),
        ("経歴は。", "法政大学から町田ゼルビアに入団しました。", f"club {ME} 法政大学 former"),
        ("これまでは。", "小学生でFC多摩川、中学で調布SCです。", f"club {ME} FC多摩川 youth former"),
        ("なぜここへ。", "サガン鳥栖との契約が切れて、水戸だけが拾ってくれました。", f"club {ME} サガン鳥栖 former"),
        ("夏の決断は。", "サガン鳥栖を離れて、半年休みました。", f"club {ME} サガン鳥栖 former"),
        ("移籍は。", "サガン鳥栖を出て、水戸ホーリーホックを選びました。", f"transfer {ME} サガン鳥栖 {HOME}"),
        (
            "同期の森谷悠真は。",
            "今はファジアーノ岡山でプレーしています。",
            "club 森谷悠真 ファジアーノ岡山 current",
        ),
        ("期限付きの経験は。", "福島ユナイテッドFCに半年だけ。", f"transfer {ME} True 福島ユナイテッドFC"),
        ("海外は。", "ズウォレで2シーズン、それから帰国です。", f"club {ME} ズウォレ former"),
        ("次は。", "来年1月に名古屋グランパスへ完全移籍します。", f"club {ME} 名古屋グランパス 2025 future"),
        ("大学は。", "早稲田大学を卒業して就職しました。", f"club {ME} 早稲田大学 former"),
        ("卒業後は。", "FC今治に入りました。それが2021年です。", f"transfer {ME} FC今治 2021"),
        ("関心は。", "関西学院大学の3年のとき呼ばれました。", f"club {ME} 関西学院大学 former"),
        ("プロは。", "サガン鳥栖に3年いて水戸ホーリーホックです。", f"club {ME} サガン鳥栖 former"),
        ("同級生に。", "ファジアーノ岡山の末吉渡は同級生です。", "club 末吉渡 ファジアーノ岡山 current"),
        ("ご兄弟は。", "兄の拓海はブラウブリッツ秋田、僕は水戸です。", "club 拓海 ブラウブリッツ秋田 current"),
        ("ご両親は。", "母は美容室をやっています。", f"family {ME} hairdresser mother"),
        ("お父さまは。", "父は市役所に勤めています。", f"family {ME} civil servant father"),
        ("お母さまは。", "母は高校で音楽を教えています。", f"family {ME} music teacher mother"),
        ("叔父さんは。", "叔父は芝の管理をしています。", f"family {ME} groundskeeper uncle"),
        ("ご家族は。", "妻と娘の3人暮らしです。", f"family {ME} daughter"),
        ("目標の選手は。", "デ・ブライネです。", f"relation {ME} デ・ブライネ role_model"),
        ("ポジションを争う相手は。", "鳥海芳樹です。", f"relation {ME} 鳥海芳樹 rival"),
        ("部屋は。", "同じポジションの荒木翔と一緒です。", f"relation {ME} 荒木翔 teammate"),
        ("同部屋は。", "ルームメイトは森谷悠真でした。", f"relation {ME} 森谷悠真 teammate"),
        ("代表は。", "U-19代表の試合ですね。あの一点です。", f"national_team {ME} Japan U19 played"),
        ("鼻は。", "先月、鼻骨を折ったんです。", f"injury {ME} nose"),
        ("昔はどのクラブが好きでしたか。", "横浜FCです。", f"supports {ME} 横浜FC"),
        ("背番号の7は。", "父の誕生日です。", f"shirt_number {ME} 7"),
    ],
)
def test_reads(question: str, answer: str, wanted: str) -> None:
    assert wanted in told(question, answer)


@pytest.mark.parametrize(
    ("question", "answer", "refused"),
    [
        ("印象は。", "柏レイソルへ横浜FCから移籍した先輩がいます。", f"transfer {ME}"),
        ("印象は。", "柏レイソルへ横浜FCから移籍した先輩がいます。", f"club {ME} 横浜FC"),
        ("始めたのは。", "小1で八戸みなとFCに入りました。", "transfer"),
        ("妹さんは。", "妹の真央がやっていて、ボランチです。", "position 真央が"),
        ("最初は。", "はじめは左サイドバックです。", "position"),
        ("静岡県出身ですね。", "藤枝です。海の近くです。", f"birth_place {ME} 静岡"),
        ("経歴は。", "法政大学から進んで、2023年に横浜FCに加入しました。", f"transfer {ME} 2023 法政大学"),
        ("妹さんは。", "妹の真央が元気です。今はファジアーノ岡山でプレーしています。", f"club {ME} ファジアーノ岡山"),
    ],
)
def test_refuses(question: str, answer: str, refused: str) -> None:
    assert not [fact for fact in told(question, answer) if fact.startswith(refused)]
