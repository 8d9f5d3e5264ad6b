"""Persons in Japanese text: "監督の古賀真紀子さん", "ウスマン・バジャバ", "弟の陸は", each in the fullest form.

A name is told by what stands around it: a title behind ("さん", "選手"), a role or a relative before ("キャプテンの",
"弟の"), or by katakana with a dot that is no club and no country. Surname or given name alone count where the text
has the full name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from interviews.extraction.japanese.given import is_given_name
from interviews.extraction.japanese.kin import WORDS as KIN_WORDS
from interviews.extraction.japanese.text import KANJI, KATAKANA, SURNAME, TITLE, any_of
from interviews.extraction.marks import CLUB, PERSON, Mark, Person

# "古仁所すみれ", "三輪オセイ陸", "ウスマン・バジャバ", "一ノ瀬蓮", "陸", "ほのか", "レオ"
_NAME = (
    rf"(?:[{KATAKANA}]{{2,12}}(?:[・=＝][{KATAKANA}]{{1,12}}){{1,3}}|"
    rf"{SURNAME}・?[{KATAKANA}]{{2,8}}(?:・[{KATAKANA}]{{2,10}}|・?[{KANJI}]{{1,3}})?|"
    rf"[{KANJI}]{{1,3}}[ノツヶケ][{KANJI}]{{1,4}}|{SURNAME}[ぁ-ん]{{2,4}}?|[{KATAKANA}]{{2,8}}[{KANJI}]{{1,4}}|"
    rf"[{KANJI}]{{1,7}}|[{KATAKANA}]{{2,10}}|[ぁ-ん]{{2,4}}?)"
)
_ROLE = (
    r"(?:(?:ゴールキーパー|GK|ヘッド|フィジカル|アシスタント|ユース|トップ|コンディショニング)?コーチ|監督|"
    r"キャプテン|主将|副主将|副キャプテン|ゲームキャプテン|先輩|後輩|同期|同僚|相棒|親友|友人|仲間|ライバル|恩師|"
    r"師匠|チームメイト|チームメート|同級生|幼なじみ|幼馴染|ルームメイト|代理人|通訳|トレーナー|主務|強化部長|社長|"
    r"会長|GM|スポーツディレクター|スカウト|守護神|エース|ストライカー|ボランチ|センターバック|サイドバック|"
    r"フォワード|ディフェンダー|キーパー|ウイング|司令塔|GK|DF|MF|FW|CB|SB|ベテラン|若手|新人|新加入|元日本代表|"
    r"日本代表|同い年|年上|年下|一つ上|一つ下|1つ上|1つ下|2つ上|2つ下|助っ人|隣)"
)
_KIN = any_of(" ".join(KIN_WORDS))
_PARTICLE = (
    r"(?:は|が|も|に|と|を|から|の(?=[^ぁ-ん])|で(?=す|し|、)|、|。|」|へ|とは|だけ|しか|って|という|より|みたい|"
    r"のよう|$)"
)
_PATTERNS = (
    # "宮原ほのか選手", "古賀真紀子さん", "相良さん"
    re.compile(rf"(?P<name>{_NAME})(?={TITLE}(?!会|業|室|歴|用))"),
    # "監督のラルフ・ベッケラートが", "弟の陸は", "キャプテンのヤニック・ローアです"
    re.compile(
        rf"(?:{_ROLE}|{_KIN})の(?!経験|役割|責任|重み|腕章|立場|仕事|存在|影響)(?P<name>{_NAME}?)(?:{TITLE})?(?={_PARTICLE})"
    ),
    # "FW水城エミリ", "GK早乙女ケント"
    re.compile(
        rf"(?:GK|DF|MF|FW|CB|SB|守護神|主将|キャプテン)(?P<name>{SURNAME}(?:[{KATAKANA}]{{2,8}}|[ぁ-ん]{{2,4}})?|"
        rf"[{KATAKANA}]{{2,12}}(?:・[{KATAKANA}]{{1,12}}){{1,3}})(?={TITLE}|[ 　]?[(（]|{_PARTICLE})"
    ),
    # "名前はダニエル", "ダニエルという名前"
    re.compile(rf"名前は(?P<name>[{KATAKANA}]{{2,10}}|[{KANJI}]{{1,4}})(?=で|な|とい|。|、)"),
    # "目標はサラー。", "憧れはジダンです"
    re.compile(
        r"(?:目標|憧れ|お手本|手本|ヒーロー|アイドル|理想|ライバル)は(?:、|もちろん|"
        rf"ずっと)?(?P<name>[{KATAKANA}]{{2,10}}|[{KANJI}]{{3,5}})(?=です|。|、|でした|かな|」)"
    ),
    re.compile(rf"(?P<name>{_NAME})(?=という(?:選手|先輩|後輩|トレーナー|コーチ|監督|名前|同期|人))"),
)
_DOTTED_RE = re.compile(
    rf"(?<![{KATAKANA}・=＝A-Za-z])(?P<name>[{KATAKANA}]{{1,12}}(?:[・=＝][{KATAKANA}]{{1,12}}){{1,3}})(?![{KATAKANA}"
    r"]|[・=])"
)
# Names without a title at the head of an answer that says whom: "児玉颯真です"
_NAMING_RE = re.compile(
    rf"(?:^|[「:：\s]|メ[イー]トは)(?P<name>[{KATAKANA}]{{2,12}}|{SURNAME}(?:[{KATAKANA}]{{2,8}}|[ぁ-ん]{{2,4}})|"
    rf"[{KANJI}]{{3,6}})(?=です|でした|ですね|ですか|かな|でしょう|だと|とは|一択|$)",
    re.MULTILINE,
)
# A question that a person answers
ASKED_RE = re.compile(
    r"誰|どなた|憧れ|目標とする|お手本|手本|ライバル|仲が(?:いい|良い)|仲の(?:いい|良い)|親友|尊敬|同部屋|"
    r"ルームメイト|アイドル|ヒーロー|好きな選手|理想の?選手|影響を受けた|目標の選手|部屋が一緒|相手は|同級生|"
    r"幼なじみ|幼馴染|チームメ[イー]ト|目標は(?:誰)?|参考に|恩師|相棒|師匠|お名前|名前は"
)
# "植中大樹がいて": three to five kanji, the last one common in first names, none common in other words
_GIVEN_END = (
    "樹斗太大也介平郎輝翔真人希子美香奈花菜莉紗恵里海空陸蓮凪悠翼陽葵涼亮遼諒司哉矢弥仁慎健剛毅豪勇武誠聡智哲徹浩弘"
    "宏博洋光晃彰明朗吾悟士志史紀典憲貴孝隆崇敬啓圭慶佳将匠章雅昌馬磨成晴晟惺祐佑裕由結唯衣依緒音乃之夏春秋月星心瑛"
    "和渡塁登寛直治秀伸晋輔央基司瑠琉龍竜虎獅凛凜鈴暖温駿隼颯律奏湊蒼旭暁岳峻稜椋楓桜椿梓茜葉穂帆沙織絵理沙優基樹"
)
_WORDS_KANJI = (
    "試選監督代校歳回活練習移籍契約怪我骨折靭靱帯膝腰指語駅勝敗得失備攻撃終幕格降後輩員毎朝昼夜食電話記者材像識謝存"
    "部組織環境距離関係経験結果容理由標夢題課郷号副欧決断挑期待責任圧緊張父母兄弟姉妹祖寮戦"
)
_WHOLE_RE = re.compile(
    rf"(?<![{KANJI}{KATAKANA}A-Za-z0-9])(?P<name>(?:(?![{_WORDS_KANJI}])[{KANJI}]){{2,4}}[{_GIVEN_END}])(?=が|は|"
    r"と(?!も)|とは|も|です|、|さん|選手|に(?:は|憧)|から|を(?:目|研|尊|追|見))"
)
# "弟さんもサッカーをしていると聞きました。" / "レオは高校3年生で"
_RELATIVE_RE = re.compile(
    r"(?:弟|妹|兄|姉|息子|娘|奥)(?:さん|さま|様)[^\n]*\n+(?:[^\s:：「]{1,8}[ :：]|[AＡ][:：.]?[ 　]?|"
    rf"「)?(?:はい、|はい。)?(?P<name>[{KATAKANA}]{{2,8}}|[{KANJI}]{{1,3}}|[ぁ-ん]{{2,4}}?)(?=は|が|も|"
    rf"(?<=[{_GIVEN_END}])です)"
)
# "川崎の児玉": two kanji names without a title, told by what follows
_BARE_RE = re.compile(
    rf"(?<![{KANJI}{KATAKANA}A-Za-z])(?P<name>{SURNAME}(?:[{KATAKANA}]{{2,8}}|[ぁ-ん]{{2,4}})?)(?=とは(?:いまも|今も|"
    r"毎|ずっと|同|中学|小学|高校|よく|一|仲|[^ぁ-ん]))"
)
_NO_NAMES = frozenset(
    """
    国 街 町 村 新加入 自己紹介
    活躍 成長 存在感 調子 復活 加入当初
    新 元 副 前 現 両 各 同 全 名 総 就任 交代 候補 監督 選手 代表 主将 副主将 皆 皆様 お客 お子 子 人 方 両親
    先生 先輩 後輩 記者 本人 自分 僕 私 俺 彼 彼女 相手 観客 審判 社長 会長 部長 友人 仲間 同僚 日本代表 日本
    看護師 漁師 医者 医師 大工 農家 運転手 お隣 隣 年上 年下 新人 若手 助っ人 外国人 日本人 元選手 元日本代表
    全員 みな みんな 奥 嫁 娘 息子 旦那 兄 姉 弟 妹 父 母 祖父 祖母 おじ おば コーチ キャプテン トレーナー
    ファン サポーター チームメイト チームメート メンバー スタッフ ライバル プロ サッカー ゴールキーパー
    ディフェンダー フォワード ボランチ ストライカー サイドバック センターバック ミッドフィルダー ウイング エース
    ベテラン スタメン レギュラー ドクター フィジカル ヘッド アシスタント ユース トップ ここ そこ どこ これ それ
    あれ もの こと とき ところ たち さん くん ちゃん いつも とても もう まだ まず ずっと やはり やっぱり だから
    でも ほんと 本当 今 今日 昨日 明日 最初 最後 一番 二人 三人 一人 練習 試合 相談 最高 理想 目標 憧れ 存在
    影響 全部 両方 左 右 左足 右足 両足 新潟 神戸 東京 大阪 同期 同級生 幼馴染 恩師 師匠 親友 相棒 家族 兄弟
    姉妹 高校 中学 大学 小学校 当時 以前 現在 将来 今年 去年 昨年 来年 今季 昨季 来季 前半 後半 次 次回 怪我
    骨折 肉離れ 捻挫 移籍 代表 昇格 地元 実家 影響 背番号 誕生日 番号 電話 定位置 名前 仕事 職業 転勤 故郷 出身
    存在 言葉 教え 姿 背中 話 夢 応援 料理 分 車 店 勧め 紹介 友達 会社 国籍 母国 祖国 血 関係 都合 病気 死 声
    顔 目 前 後 方 指導 指示 助言 要求 信頼 期待 役割 役目 仲 座 一人 代わり 自身 お手本 お気に入り 番 一つ 選択
    決断 意見 希望 身長 体格 才能 手 足 頭 心 口 力 気持ち 笑顔 写真 映像 試合後 ルーツ ポジション プレー
    スタイル ゴール シュート パス クロス アドバイス サポート おかげ すすめ 大きさ 強さ 速さ 選手たち 候補 条件
    理由 きっかけ 原点 時代 上 下 中 話題 質問 自宅 寮 部屋 学校 会社 会場 世界 海外 国内 欧州 守備 攻撃 点 得点
    失点 優勝 昇格 降格 移籍 加入 復帰
    """.split()
)
_STRIP_RE = re.compile(
    r"^.*(?:代表|監督|主将|選手|同僚|先輩|後輩|所属|同期|同部屋|出身|担当|部員|現役|新加入|加入|通訳|当時|時代|主務|"
    rf"部長|以上|同じく|相棒|親友|今季|昨季|元|現|前)(?=[{KANJI}{KATAKANA}]{{2,}})"
)


def find_people(text: str, named: Sequence[str], others: Sequence[Mark]) -> list[Mark]:
    """All persons named in the text, as marks that do not overlap. `others`: clubs and nations, which are none."""
    blocked = {at for mark in others if mark.sign == CLUB for at in range(mark.start, mark.end)}
    elsewhere = {at for mark in others for at in range(mark.start, mark.end)}
    full = list(dict.fromkeys([*named, *_full(text, blocked, elsewhere)]))
    people = _people(full)
    marks: list[Mark] = []
    taken = set(blocked)
    for form, name in sorted(_forms(text, people).items(), key=lambda pair: -len(pair[0])):
        for found in re.finditer(_pattern(form, whole=form == name), text):
            if taken.isdisjoint(range(found.start(), found.end())):
                marks.append(Mark(found.start(), found.end(), PERSON, Person(name)))
                taken.update(range(found.start(), found.end()))
    return sorted(marks, key=lambda mark: mark.start)


def _full(text: str, blocked: Collection[int], elsewhere: Collection[int]) -> Iterator[str]:
    """The names that the words around them tell."""
    for pattern in (*_PATTERNS, _DOTTED_RE, _BARE_RE):
        for found in pattern.finditer(text):
            name, start = _bare(found["name"], found.start("name"))
            if start in blocked or (start in elsewhere and pattern is not _PATTERNS[0]):
                continue
            weak = pattern is _PATTERNS[1] and len(name) < 3 and re.match("[にをで]", text[found.end("name") :])
            if is_name(name) and not weak:
                yield name
    yield from _by_form(text, elsewhere)


def _by_form(text: str, elsewhere: Collection[int]) -> Iterator[str]:
    """The names that their own form, or the question before them, tells."""
    for found in _WHOLE_RE.finditer(text):
        if found.start() not in elsewhere and found["name"] not in _NO_NAMES:
            yield found["name"]
    for found in _RELATIVE_RE.finditer(text):
        if is_name(found["name"]):
            yield found["name"]
    for line in text.splitlines():
        before = ASKED_RE.search(line)
        if before:
            following = text[text.index(line) + len(line) :].lstrip("\n")[:60]
            for found in _NAMING_RE.finditer(following):
                name, _ = _bare(found["name"], 0)
                if is_name(name) and found.start("name") < 20:
                    yield name


def _bare(name: str, start: int) -> tuple[str, int]:
    """The name without words of role before it: "元日本代表中村俊輔" is 中村俊輔."""
    strip = _STRIP_RE.match(name)
    cut = strip.end() if strip else 0
    return re.sub(rf"(?<=..){TITLE}$", "", name[cut:]), start + cut


def is_name(name: str) -> bool:
    """Whether a stretch may be a name at all."""
    if not name or name in _NO_NAMES or name in KIN_WORDS or len(name) > 24 or name.endswith(("兄", "姉")):
        return False
    kana = re.search(r"[ぁ-ん]+", name)
    if kana and (kana.end() < len(name) or not is_given_name(kana.group())):
        return False
    return not re.search(r"[0-9]|(?:大学|高校|中学|小学校|クラブ|チーム|ファン|リーグ)$", name)


def _people(full: Sequence[str]) -> list[str]:
    """The names without those that are part of a fuller one: 相良 of 相良慎平."""
    return [
        name
        for name in full
        if not any(other != name and (other.startswith(name) or other.endswith(name)) for other in full)
    ]


def _forms(text: str, people: Sequence[str]) -> dict[str, str]:
    """What stands for each person: the full name, and its parts where no other person shares them."""
    forms: dict[str, str] = {}
    shared: set[str] = set()
    for name in people:
        for part in {part for part in _shorts(name) if part not in _NO_NAMES}:
            if part in forms and forms[part] != name:
                shared.add(part)
            forms.setdefault(part, name)
    forms.update((name, name) for name in people)
    return {form: name for form, name in forms.items() if form == name or form not in shared}


def _shorts(name: str) -> Iterator[str]:
    """Surname and given name: "早乙女", "ケント"; of kanji alone every split."""
    parts = re.split(r"[・=＝ 　]", name)
    if len(parts) > 1:
        yield from (part for part in parts if len(part) > 1)
    mixed = re.fullmatch(rf"([{KANJI}ノツヶケ]+)([{KATAKANA}]+|[ぁ-ん]+)([{KANJI}]*)", name)
    if mixed:
        yield from (part for part in mixed.groups() if part)
    elif re.fullmatch(rf"[{KANJI}ノツヶケ]{{2,7}}", name):
        for cut in range(1, len(name)):
            yield name[:cut]
            if len(name) - cut <= 3:
                yield name[cut:]


def _pattern(form: str, *, whole: bool) -> str:
    """A form as a pattern: a short one must stand alone, between particles."""
    if whole and len(form) > 2:
        tail = rf"(?![{KATAKANA}])" if re.search(rf"[{KATAKANA}]$", form) else ""
        return re.escape(form) + tail
    kind = KANJI if re.match(rf"[{KANJI}]", form) else KATAKANA if re.match(rf"[{KATAKANA}]", form) else "ぁ-ん"
    alone = rf"(?={TITLE})" if len(form) == 1 and not whole else rf"(?={TITLE}|{_PARTICLE})"
    lone = rf"|(?:(?<=^)|(?<=[。「、\n]))(?P<lone>{re.escape(form)})(?=は|が|とは|も|と|に)" if len(form) == 1 else ""
    return rf"(?:(?<![{kind}])|(?<=同い年)|(?<=同期)|(?<=主将)){re.escape(form)}{alone}{lone}"
