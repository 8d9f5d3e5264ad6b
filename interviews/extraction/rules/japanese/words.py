"""Names and words of Japanese interviews: how a person, a club, a relative or a role is written.

Patterns read masked text, in which most names are signs already; the rest is known by its script:
「フェルレ・デスメット」, 「シント=トロイデンVV」. Nothing found here is more than implied.
"""

import re

from interviews.extraction.marks import compile_pattern

_KANJI, _KANA, _KATA = "一-龥々ヶ", "ぁ-ん", "ァ-ヴー"
# 「戸澤光」 as a sign, 「ウスマン・バジャバ」, 「杉戸ケンジ」, 「樋渡ことね」
NAME = (
    rf"(?:PERSON|[{_KATA}]{{2,12}}(?:・[{_KATA}]{{2,12}}){{1,3}}|"
    rf"(?<![{_KANJI}])[{_KANJI}]{{2,3}}[{_KATA}]{{2,5}}(?![{_KATA}])|"
    rf"(?<![{_KANJI}])[{_KANJI}]{{2,3}}[{_KANA}]{{2,3}}(?=とは|さん|選手|です)|"
    rf"(?<![{_KANJI}])[{_KANJI}]{{2,5}}(?=さん|選手|くん|君))"
)
_BARE = rf"(?<![{_KANJI}])[{_KANJI}]{{3,5}}(?=です|と|、|。|」)"
TITLE = r"(?:さん|選手|くん|君|氏)?"
# 「ベガルタ仙台」 as a sign, 「シント=トロイデンVV」, 「ヴィクサーレ沖縄」, 「横須賀シーガルズ」, 「筑波大学」
CLUB_NAME = (
    rf"(?:TEAM(?:[{_KANA}{_KATA}{_KANJI}]{{0,8}}(?:FC|SC|少年団|高校|大学))?|"
    rf"[A-Z{_KATA}{_KANJI}=＝・]{{2,14}}(?:FC|SC|VV|SV|レディース|ユナイテッド|サッカー少年団|"
    rf"少年団|サッカークラブ|大学|高校|イレブン)|"
    rf"[{_KATA}]{{3,12}}[{_KANJI}]{{2,3}}|[{_KANJI}]{{2,3}}[{_KATA}]{{4,10}}|FC[{_KATA}{_KANJI}]{{2,10}})"
)
_YOUTH = r"(?:アカデミー|ユース|ジュニアユース|ジュニア|下部組織|育成組織|スクール|U-?1\d)"
_JOIN = r"(?:加入|移籍|入団|入り|入っ|入る|加わ|進み|進ん|進学|お世話に|拾って)"

# Clubs: pattern, relation, level; "who" is another person, else it is the interviewee
CLUBS = (
    # 「サガン鳥栖からジェフユナイテッド千葉に加入した」
    (
        compile_pattern(
            rf"(?P<club>{CLUB_NAME})から(?=[^。、]{{0,8}}?{CLUB_NAME}(?:に|へ)(?:完全)?(?:移籍|加入|入団))"
        ),
        "former",
        None,
    ),
    (
        compile_pattern(rf"から[^。、]{{0,8}}?(?P<club>{CLUB_NAME})(?:に|へ)(?:完全)?(?:移籍|加入|入団)"),
        "current",
        None,
    ),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})(?:に|へ)(?:の)?期限付き"), "loan", None),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})から(?:プロ|J1|J2|海外)"), "former", None),
    (compile_pattern(rf"(?:最初|まず)は(?P<club>{CLUB_NAME})(?:で|に|、|です)"), "former", None),
    # 「INAC神戸レオネッサから期限付き移籍で加わったアルビレックス新潟レディースで」: the second is where he is on loan
    (compile_pattern(rf"から(?:の)?(?:育成型)?期限付き移籍で(?:加わった)?(?P<club>{CLUB_NAME})"), "loan", None),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})から(?:の)?(?:育成型)?期限付き移籍"), "current", None),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})から(?:完全)?移籍"), "former", None),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})の{_YOUTH}"), "former", "youth"),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})という(?:小さな|地元の|町の)?(?:クラブ|チーム)"), "former", "youth"),
    (
        compile_pattern(
            rf"(?:小学生|小学校|幼稚園|子ども|地元)[^。]{{0,10}}?、?(?P<club>{CLUB_NAME})(?:で|に)(?!応援)"
        ),
        "former",
        "youth",
    ),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})の監督だった"), "former", "youth"),
    (
        compile_pattern(
            rf"(?:昨季|昨年|去年|以前|その前|前は)[^。]{{0,8}}?(?P<club>{CLUB_NAME})(?:で|に(?!移籍|加入))"
        ),
        "former",
        None,
    ),
    (compile_pattern(rf"(?P<club>{CLUB_NAME})(?:に|で)(?:\d年|\d+年間)"), "former", None),
    (compile_pattern(rf"来(?:年|季|シーズン)から(?P<club>{CLUB_NAME})に"), "future", None),
    (
        compile_pattern(rf"(?<!から)(?P<club>{CLUB_NAME})(?:に|へ)(?:は)?(?:20\d\d年に?)?(?:完全)?{_JOIN}"),
        "current",
        None,
    ),
    (
        compile_pattern(rf"(?P<club>{CLUB_NAME})(?:に所属|所属|でプレーする|に在籍する|の(?:GK|DF|MF|FW))"),
        "current",
        None,
    ),
)
CLUBS_OF_OTHERS = (
    # 「光は今、いわきFCでゴールを守っています」
    (
        compile_pattern(rf"(?P<who>{NAME}){TITLE}(?:は|も)(?:今|いま|現在)、?(?P<club>{CLUB_NAME})(?:に|で)"),
        "current",
        None,
    ),
    (
        compile_pattern(rf"(?P<who>{NAME}){TITLE}[^。]{{0,10}}(?:去年|昨年|昨季)まで(?P<club>{CLUB_NAME})に"),
        "former",
        None,
    ),
    (compile_pattern(r"(?P<club>CLUB)の(?P<who>PERSON)"), "current", None),
)
# A short answer to a question for a club or a school: 「筑波大学です」
ASKED_CLUB = compile_pattern(rf"^「?(?:[^。「」]{{0,6}}の)?(?P<club>{CLUB_NAME})です")
ASKS_CLUB = compile_pattern(r"大学|高校|進みました|出会い|始め|最初の|きっかけ|所属")
HOPED = compile_pattern(r"噂|報道|うわさ|オファー|話も?が?(?:あ|来)|断|応援|サポーター|ファン|相手|対戦|昇格は見送")

# Relations: what the question asks for, or None; the sentence; the type
RELATIONS = (
    (
        compile_pattern(r"憧れ|目標とする|目標の選手|手本|影響を受け|参考にし|アイドル|ヒーロー"),
        compile_pattern(rf"^「?(?:[^。「」]{{0,12}}の)?(?P<other>{NAME}|{_BARE}){TITLE}(?:です|でし|。|」|、|と)"),
        "role_model",
    ),
    (
        None,
        compile_pattern(
            rf"(?P<other>{NAME}){TITLE}(?:に|を|みたいに|のように|の)[^。]{{0,20}}?(?:憧れ|目標|手本|研究し|参考|真似|背中を追)"
        ),
        "role_model",
    ),
    (None, compile_pattern(rf"憧れ(?:は|の選手は|ていたのは|の)(?P<other>{NAME})"), "role_model"),
    (None, compile_pattern(rf"(?P<other>{NAME}){TITLE}の[^。]{{0,20}}(?:好き|すごい|素晴らし|尊敬|天才)"), "admired"),
    (None, compile_pattern(rf"(?:すごい|尊敬|好き)[^。]{{0,12}}(?:は|のは)(?:同僚の)?(?P<other>{NAME})"), "admired"),
    (None, compile_pattern(rf"(?:同僚|チームメイト|チームメート)の(?P<other>{NAME})"), "teammate"),
    (
        compile_pattern(r"同部屋|相部屋|ルームメイト|同室|ロッカー|隣は|仲がいい|仲の(?:いい|良い)|チームで"),
        compile_pattern(rf"^「?(?:[^。「」]{{0,12}}の)?(?P<other>{NAME}|{_BARE}){TITLE}(?:です|でし|。|」|、|と)"),
        "teammate",
    ),
    (
        compile_pattern(r"仲がいい|仲の(?:いい|良い)|親友|仲良し|友"),
        compile_pattern(rf"^「?(?:[^。「」]{{0,12}}の)?(?P<other>{NAME}|{_BARE}){TITLE}(?:です|でし|。|」|、|と)"),
        "friend",
    ),
    (None, compile_pattern(rf"(?P<other>{NAME}){TITLE}とは?[^。]{{0,24}}(?:親友|仲がいい|仲良し|仲の良い)"), "friend"),
    (None, compile_pattern(rf"(?:親友|友人)の(?P<other>{NAME})"), "friend"),
    (
        None,
        compile_pattern(rf"(?P<other>{NAME}){TITLE}(?:と|とは)、?[^。]{{0,12}}(?:競っ|争っ|取り合|競争|ポジション争)"),
        "rival",
    ),
    (
        compile_pattern(r"ポジション争い|ライバル|競争"),
        compile_pattern(rf"^「?(?:[^。「」]{{0,12}}の)?(?P<other>{NAME}|{_BARE}){TITLE}(?:です|でし|と|とは|。)"),
        "rival",
    ),
    (
        None,
        compile_pattern(rf"(?:監督|コーチ|恩師)の(?P<other>{NAME})|(?:監督|コーチ)だった(?P<other2>{NAME})"),
        "coach",
    ),
    (None, compile_pattern(rf"(?P<other>{NAME})監督"), "coach"),
    (
        None,
        compile_pattern(
            rf"(?:同級生|同じクラス|クラスメイト|同じ学校)の(?P<other>{NAME})|(?P<other2>{NAME}){TITLE}とは[^。]{{0,10}}(?:同じクラス|同級生|同じ学校)"
        ),
        "schoolmate",
    ),
    (None, compile_pattern(rf"(?:先輩|後輩|同期)(?:だった|の)(?P<other>{NAME})"), "teammate"),
)
# The second of two: 「吉田蓮とアンデルソン・シルバです」
SECOND = compile_pattern(
    rf"^「?(?:[^。「」]{{0,12}}の)?(?:{NAME}|{_BARE}){TITLE}と(?P<other>{NAME}|{_BARE}){TITLE}(?:です|。)"
)
SIBLINGS = frozenset({"brother", "sister", "wife", "son", "daughter"})  # facts also without a detail
# 「日本代表FW三好隼人」, 「彼はセネガルのフル代表で20試合以上出ている」
CAPPED = (
    compile_pattern(
        rf"(?P<level>LEVEL)?(?P<nation>日本|NATION)(?:女子)?代表(?:の)?(?:GK|DF|MF|FW|選手の)?(?P<who>{NAME})"
    ),
    compile_pattern(
        rf"(?P<who>{NAME}){TITLE}は(?P<level>LEVEL)?(?P<nation>日本|NATION)の?(?:女子|フル|A)?代表(?:です|の選手|で|に選ばれ)"
    ),
    compile_pattern(
        r"(?P<who>彼女?)[はも](?P<level>LEVEL)?(?P<nation>日本|NATION)の?(?:女子|フル|A)?代表(?:です|の選手|で|に)"
    ),
)
TOGETHER = {"rival": "teammate"}  # who fights for a place plays in the same team
# 「強豪クラブ」, 「シーズン途中」, 「女子サッカー」: no club's name
NO_CLUB = re.compile(
    r"^(?:[一-龥]{0,4})(?:クラブ|チーム|リーグ|サッカー|スクール|シーズン|スタジアム|メンバー|グラウンド|トップ|ユース|カップ|アカデミー|"
    r"ジュニア|フットサル|コーチ|キャプテン|プロ|ポジション|フォワード|ゴール|ボール|ヨーロッパ|アジア|アメリカ|ドイツ|スペイン|イタリア|"
    r"フランス|イングランド|オランダ|ベルギー|ポルトガル|ブラジル|プレー|インタビュー|トレーニング|キャンプ|オフ|ホーム|アウェー|デビュー)"
    r"(?:[一-龥ぁ-ん]{0,6})$|(?:選手権|大会|高校生|大学生|時代)"
)
NO_NAME = compile_pattern(
    r"^(?:.*(?:イレブン|ユナイテッド|クラブ|レディース)$|誕生日|サッカー|選手|監督|代理人|記者|自分|本人|母親|父親|皆|日本|小学生|中学|高校|大学|最後|一番|それ|これ|あれ|みんな|ここ|そこ|"
    r"いつ|どれ|ボール|チーム|クラブ|ゴール|プロ|コーチ|キャプテン|トップ|ユース|ドイツ|サイドバック|センターバック|フォワード|ボランチ|ゴールキーパー|キーパー|ウイング|ストライカー|ディフェンダー|"
    r"ミッドフィルダー|ポジション|背番号|身長|利き足|試合|練習|家族|両親|代表|これまで|ほんとう|たぶん|もちろん|やはり|やっぱり|でも|今季|昨季|トレーナー)"
)

# Relatives and what they do or are
KIN = {
    "father": "(?:お?父(?:さん|さま|様|親)?|親父|パパ)",
    "mother": "(?:お?母(?:さん|さま|様|親)?|ママ)",
    "brother": "(?:お?兄(?:さん|さま)?|弟(?:さん)?)",
    "sister": "(?:お?姉(?:さん|さま)?|妹(?:さん)?)",
    "grandfather": "(?:祖父|おじいさん|おじいちゃん|じいちゃん)",
    "grandmother": "(?:祖母|おばあさん|おばあちゃん|ばあちゃん)",
    "wife": "(?:妻|奥さん|奥様|嫁)",
    "son": "(?:息子|長男)(?:さん)?",
    "daughter": "(?:娘|長女)(?:さん)?",
}
_JOBS = """
漁師 fisherman; 教師 teacher; 先生 teacher; 教員 teacher
看護師 nurse; 医師 doctor; 医者 doctor; 美容師 hairdresser
理容師 barber; 整備士 mechanic; 大工 carpenter; 農家 farmer
料理人 cook; 調理師 cook; 会社員 office worker; 警察官 police officer
消防士 firefighter; 運転手 driver; 獣医 veterinarian; 弁護士 lawyer
薬剤師 pharmacist; 保育士 nursery teacher; 公務員 civil servant; 銀行員 bank clerk
音楽家 musician; ピアニスト pianist; 写真家 photographer; 記者 journalist
エンジニア engineer; 建築士 architect; 建築家 architect; パン職人 baker
歯科医 dentist; 僧侶 priest; タクシー運転手 taxi driver; バスの運転手 bus driver
シェフ chef; 酒屋 liquor shop owner; 漁業 fisherman; 介護士 carer
栄養士 nutritionist; 通訳 interpreter; 俳優 actor; 画家 painter
"""
# 「看護師」 -> "nurse"
JOBS = {
    word: english
    for row in _JOBS.strip().splitlines()
    for word, _, english in (entry.strip().partition(" ") for entry in row.split(";"))
}
