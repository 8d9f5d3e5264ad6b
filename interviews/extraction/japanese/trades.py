"""Occupations in Japanese and what they are in English: "高校の先生", "りんごを作っています"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TABLE = """
primary school teacher:小学校の先生 小学校の教師 小学校教師 小学校の教員 小学校教諭
teacher:中学校の先生 中学の先生 中学校の教師 中学校教師 高校の先生 高校の教師 高校教師 高校の教員 先生 教師 教員
PE teacher:体育教師 体育の先生 体育の教師|English teacher:英語の先生 英語教師 英語の教師
music teacher:音楽の先生 音楽教師|piano teacher:ピアノの先生 ピアノ教師 ピアノ講師|maths teacher:数学の先生 数学教師
kindergarten teacher:幼稚園の先生|nursery teacher:保育士 保育園の先生|dance teacher:ダンスの先生
university professor:大学教授 大学の先生|school nurse:養護教諭 保健室の先生|fisherman:漁師|apple farmer:りんご農家
rice farmer:米農家 コメ農家|tea farmer:茶農家|grape farmer:ぶどう農家|dairy farmer:酪農家 酪農|farmer:農家 農業
doctor:医師 医者 お医者さん|vet:獣医師 獣医|dentist:歯科医師 歯科医 歯医者|nurse:看護師|midwife:助産師
carer:介護士 介護福祉士 ヘルパー|physiotherapist:理学療法士|pharmacist:薬剤師|nutritionist:管理栄養士 栄養士
paramedic:救急救命士|office worker:会社員 サラリーマン|civil servant:公務員 市役所の職員 市の職員 役場の職員
police officer:警察官 警官|firefighter:消防士|soldier:自衛官 自衛隊員 軍人|postman:郵便配達員 郵便局員 郵便配達
carpenter:大工 宮大工|plasterer:左官|welder:溶接工|plumber:配管工|electrician:電気工事士 電気屋|painter:画家
house painter:塗装職人|builder:建設作業員 建設業|mechanic:自動車の整備士 自動車整備士 整備士 車の整備士
gardener:庭師 植木職人|cook:料理人 調理師 板前 コック|chef:シェフ|sushi chef:寿司職人 寿司屋 すし職人
baker:パン職人 パン屋|confectioner:和菓子職人 菓子職人 パティシエ 和菓子屋 ケーキ屋|butcher:肉屋 精肉店
fishmonger:魚屋 鮮魚店|greengrocer:八百屋|florist:花屋|tofu maker:豆腐屋|sake brewer:杜氏 酒造り
liquor shop owner:酒屋|ramen shop owner:ラーメン屋 ラーメン店|soba shop owner:そば屋 蕎麦屋
restaurant owner:食堂 定食屋 居酒屋 レストラン 料理屋 焼肉屋|café owner:喫茶店 カフェ|innkeeper:旅館 民宿
public bath owner:銭湯|hairdresser:美容師|barber:理容師 床屋|tailor:仕立屋 テーラー|potter:陶芸家 陶工
photographer:カメラマン 写真家|designer:デザイナー|architect:建築家 建築士|engineer:エンジニア 技術者
programmer:プログラマー|accountant:会計士 公認会計士|tax accountant:税理士|lawyer:弁護士
journalist:新聞記者 記者 ジャーナリスト|translator:翻訳家 翻訳者|interpreter:通訳|bank clerk:銀行員
shop assistant:店員|bus driver:バスの運転手 バス運転手|taxi driver:タクシーの運転手 タクシー運転手
truck driver:トラックの運転手 トラック運転手 トラックドライバー|train driver:電車の運転士 運転士|driver:運転手
pilot:パイロット|flight attendant:客室乗務員|sailor:船乗り 船員|station attendant:駅員|librarian:司書
monk:僧侶 お坊さん 住職|priest:神主 宮司|pastor:牧師|musician:音楽家 ミュージシャン|singer:歌手 演歌歌手
pianist:ピアニスト|trumpeter:トランペット奏者|violinist:バイオリニスト|dancer:ダンサー|actor:俳優
calligrapher:書道家|writer:作家|researcher:研究者|self-employed:自営業|housewife:専業主婦 主婦
factory worker:工場勤務 工員|cleaner:清掃員|footballer:プロサッカー選手 サッカー選手 Jリーガー なでしこリーガー
football coach:サッカーの指導者|volleyball player:バレーボール選手 バレー選手
basketball player:バスケットボール選手 バスケ選手|baseball player:プロ野球選手 野球選手
handball player:ハンドボール選手|rugby player:ラグビー選手|athlete:陸上選手|swimmer:水泳選手|judoka:柔道家 柔道選手
tennis player:テニス選手|tennis coach:テニスコーチ|swimming coach:水泳コーチ 水泳のコーチ|sumo wrestler:力士
boxer:ボクサー|student:大学生 高校生 中学生
"""
_BY_WORD = {
    word: entry.split(":")[0]
    for entry in _TABLE.replace("\n", "|").split("|")
    if entry
    for word in entry.split(":")[1].split()
}
_TRADE_RE = re.compile(rf"(?P<former>元)?(?P<word>{'|'.join(sorted(_BY_WORD, key=len, reverse=True))})")
_CROPS = {
    "りんご": "apple",
    "リンゴ": "apple",
    "ぶどう": "grape",
    "みかん": "orange",
    "米": "rice",
    "お米": "rice",
    "野菜": "vegetable",
    "お茶": "tea",
    "茶": "tea",
    "いちご": "strawberry",
    "桃": "peach",
    "梨": "pear",
}
_PLAYED = {
    "トランペット": "trumpeter",
    "ピアノ": "pianist",
    "バイオリン": "violinist",
    "ギター": "guitarist",
    "ドラム": "drummer",
}
_TONGUES = {
    "ドイツ": "German",
    "英": "English",
    "フランス": "French",
    "スペイン": "Spanish",
    "日本": "Japanese",
    "イタリア": "Italian",
    "韓国": "Korean",
    "中国": "Chinese",
}
_WORKPLACES = {
    "市役所": "civil servant",
    "役所": "civil servant",
    "役場": "civil servant",
    "県庁": "civil servant",
    "工場": "factory worker",
    "銀行": "bank clerk",
    "信用金庫": "bank clerk",
    "郵便局": "post office worker",
    "幼稚園": "kindergarten teacher",
    "保育園": "nursery teacher",
    "図書館": "librarian",
    "スーパー": "shop assistant",
    "会社": "office worker",
}
_SUBJECTS = {
    "音楽": "music",
    "数学": "maths",
    "体育": "PE",
    "国語": "Japanese",
    "理科": "science",
    "美術": "art",
    "ピアノ": "piano",
    "ダンス": "dance",
    "水泳": "swimming",
    "テニス": "tennis",
    "書道": "calligraphy",
}
_SHOPS = {
    "美容室": "hairdresser",
    "美容院": "hairdresser",
    "床屋": "barber",
    "理髪店": "barber",
    "居酒屋": "restaurant owner",
    "食堂": "restaurant owner",
    "定食屋": "restaurant owner",
    "レストラン": "restaurant owner",
    "ラーメン屋": "ramen shop owner",
    "そば屋": "soba shop owner",
    "喫茶店": "café owner",
    "カフェ": "café owner",
    "パン屋": "baker",
    "花屋": "florist",
    "魚屋": "fishmonger",
    "八百屋": "greengrocer",
    "肉屋": "butcher",
    "酒屋": "liquor shop owner",
    "民宿": "innkeeper",
    "旅館": "innkeeper",
    "塾": "tutor",
    "農家": "farmer",
}
_DOING_RES = (
    (
        re.compile(rf"(?P<what>{'|'.join(sorted(_CROPS, key=len, reverse=True))})(?:農園)?を(?:作|育て|栽培)"),
        _CROPS,
        "{} farmer",
    ),
    (re.compile(rf"(?P<what>{'|'.join(_PLAYED)})を(?:吹|弾|叩|演奏)"), _PLAYED, "{}"),
    (re.compile(rf"(?P<what>{'|'.join(_TONGUES)})語を教え"), _TONGUES, "{} teacher"),
    (
        re.compile(rf"(?P<what>{'|'.join(_WORKPLACES)})(?:に勤め|で(?:働|勤務))"),
        _WORKPLACES,
        "{}",
    ),
    (
        re.compile(rf"(?P<what>{'|'.join(_SHOPS)})を(?:や(?:って|り)|営|経営|開い|切り盛り|手伝)"),
        _SHOPS,
        "{}",
    ),
    (re.compile(rf"(?P<what>{'|'.join(_SUBJECTS)})を教え"), _SUBJECTS, "{} teacher"),
    (
        re.compile(r"(?P<what>芝|グラウンド)の(?:管理|整備)"),
        {"芝": "groundskeeper", "グラウンド": "groundskeeper"},
        "{}",
    ),
    (re.compile(r"(?P<what>漁|船)に(?:出て|乗って)"), {"漁": "fisherman", "船": "sailor"}, "{}"),
    (
        re.compile(r"(?P<what>バス|タクシー|トラック|電車)を運転"),
        {"バス": "bus", "タクシー": "taxi", "トラック": "truck", "電車": "train"},
        "{} driver",
    ),
    (
        re.compile(r"(?P<what>小学校|中学校|中学|高校|学校)で教え"),
        {
            "小学校": "primary school teacher",
            "中学校": "teacher",
            "中学": "teacher",
            "高校": "teacher",
            "学校": "teacher",
        },
        "{}",
    ),
    (
        re.compile(r"(?P<what>パン|魚|花|肉)を(?:焼い|売っ)"),
        {"パン": "baker", "魚": "fishmonger", "花": "florist", "肉": "butcher"},
        "{}",
    ),
)


def trades(words: str) -> Iterator[tuple[int, int, str]]:
    """Where a stretch of text names an occupation, and which: "高校の教師です" gives teacher."""
    for found in _TRADE_RE.finditer(words):
        if re.match(
            r"(?:さん)?(?:です|で、|で(?!サッ|プレ|勝|決|は)|でした|だった|だ。|だ、|をして|をやって|をしな|を営|"
            r"を経営|を続|を務|として|なの|、|。|」|だと|でもあ|だから|だけど|に(?:なり|なっ)|の(?:父|母)|$|さんで|"
            r"一家|とか|だとか|ですよね|と聞|ですが)",
            words[found.end() :],
        ):
            yield found.start(), found.end(), _BY_WORD[found["word"]]
    for pattern, table, form in _DOING_RES:
        for found in pattern.finditer(words):
            yield found.start(), found.end(), form.format(table[found["what"]])
