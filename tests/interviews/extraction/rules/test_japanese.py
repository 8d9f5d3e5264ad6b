"""Japanese clubs, relations, relatives and figures: each with whom it is said of."""

import pytest

from interviews.extraction.rules import japanese
from tests.interviews.extraction.readings import facts, reading

# turns, and the facts as "player: value value …" in the order of their fields
READ: list[tuple[tuple[str, ...], set[str]]] = [
    (("Q: 妹さんも選手だとか。", "A: 昨季は青葉FCで過ごしました。"), {"三好隼人: sister"}),
    (("Q: 石動選手は今どうですか。", "A: 去年までは青葉FCでした。"), {"石動: 青葉FC former"}),
    (("Q: 驚いたことは。", "A: 主将の百瀬拓真さん。36歳なのに元気です。"), {"百瀬拓真: 36"}),
    (("Q: 身長は。", "A: 183です。"), {"三好隼人: 183"}),
    (("A: 昨季はHannover 96で過ごしました。",), {"三好隼人: Hannover 96 former"}),
    (
        ("L: 今季、若葉SCから緑丘ユナイテッドに加入したMF三好隼人。",),
        {"三好隼人: 緑丘ユナイテッド current", "三好隼人: 若葉SC former"},
    ),
    (
        ("L: 青葉FCから期限付き移籍で加わった緑丘ユナイテッドで守る。",),
        {"三好隼人: 緑丘ユナイテッド loan", "三好隼人: 青葉FC current"},
    ),
    (("L: 三好隼人(24)は高校卒業後、青葉FCに入団。",), {"三好隼人: 24", "三好隼人: 青葉FC current"}),
    (
        ("L: 日本代表FW三好隼人選手。2001年5月14日生まれ、182cm。",),
        {"三好隼人: 182", "三好隼人: 2001-05-14", "三好隼人: Japan plays senior"},
    ),
    (
        (
            "Q: サッカーを始めたのは。",
            "A: 5歳のとき、地元の若葉SCで始めました。小学4年生で青葉FCのスクールに通いました。",
        ),
        {"三好隼人: 若葉SC former youth", "三好隼人: 青葉FC former youth"},
    ),
    (("Q: 大学は。", "A: 「若葉大学です」"), {"三好隼人: 若葉大学 former"}),
    (
        ("Q: 1月に青葉FCに移籍しました。", "A: 去年までは緑丘ユナイテッドでした。来年から若葉SCに行きます。"),
        {"三好隼人: 緑丘ユナイテッド former", "三好隼人: 若葉SC future", "三好隼人: 青葉FC current"},
    ),
    (
        ("Q: ドイツでは。", "A: 最初は青葉FCで、そのあと緑丘ユナイテッドに2年間いました。"),
        {"三好隼人: 緑丘ユナイテッド former", "三好隼人: 青葉FC former"},
    ),
    (
        ("Q: ライバルは。", "A: 同じポジションの小野寺剛さんです。毎日競争です。"),
        {"三好隼人: 小野寺剛 rival", "三好隼人: 小野寺剛 teammate"},
    ),
    (
        ("Q: 仲がいいのは。", "A: 吉田蓮とアンデルソン・シルバです。"),
        {
            "三好隼人: アンデルソン・シルバ friend",
            "三好隼人: アンデルソン・シルバ teammate",
            "三好隼人: 吉田蓮 friend",
            "三好隼人: 吉田蓮 teammate",
        },
    ),
    (
        ("Q: 影響を受けた選手は。", "A: 子どもの頃から中村俊輔さんのフリーキックを真似していました。"),
        {"三好隼人: 中村俊輔 role_model"},
    ),
    (
        ("Q: 同部屋は。", "A: 杉戸ケンジです。去年まで青葉FCにいたので何でも聞けます。"),
        {"三好隼人: 杉戸ケンジ teammate", "杉戸ケンジ: 青葉FC former"},
    ),
    (
        ("Q: 同部屋は。", "A: 杉戸ケンジです。僕は青葉FCに2年いたので何でも話せます。"),
        {"三好隼人: 杉戸ケンジ teammate", "三好隼人: 青葉FC former"},
    ),
    (
        ("Q: 友人は。", "A: 戸澤光さんは今、青葉FCに所属しています。親友の山田さんは強豪クラブにいます。"),
        {"三好隼人: 山田 friend", "戸澤光: 青葉FC current"},
    ),
    (
        ("Q: 友人は。", "A: 戸澤光さんは去年まで青葉FCにいました。三好隼人さんは今、若葉SCにいます。"),
        {"戸澤光: 青葉FC former"},
    ),
    (
        ("Q: お父さんは。", "A: 父は漁師で、母はドイツ人です。母は美容師をしています。父は青葉FCに2年いました。"),
        {"三好隼人: father fisherman", "三好隼人: mother Germany", "三好隼人: mother hairdresser"},
    ),
    (
        ("Q: ご家族は。", "A: 妻と2歳の娘がいます。兄の健太さんも大学までやりました。"),
        {"三好隼人: brother", "三好隼人: wife"},
    ),
    (
        ("Q: 監督は。", "A: 監督の長谷川徹さんには感謝しています。監督の選手さんは誰ですか。"),
        {"三好隼人: 長谷川徹 coach"},
    ),
    (
        ("Q: 代表は。", "A: チームメイトのディエゴ・ラモスはガーナ代表です。彼はガーナ代表で活躍しています。"),
        {"ディエゴ・ラモス: Ghana plays senior", "三好隼人: ディエゴ・ラモス teammate"},
    ),
    (("Q: 身長は188センチ。", "A: この前測ったら187でした。"), {"三好隼人: 187"}),
    (("Q: 身長は188センチですね。", "A: はい。"), {"三好隼人: 188"}),
    (("Q: 応援していたチームは。", "A: 若葉SCです。父の影響です。"), {"三好隼人: 若葉SC"}),
    (("Q: 昔は。", "A: 小さい頃から若葉SCのサポーターです。"), {"三好隼人: 若葉SC"}),
    (("Q: 三好隼人さんは。", "A: 三好隼人です。青葉FCに2年いました。"), {"三好隼人: 青葉FC former"}),
]
REFUSED = [
    ("Q: 元気ですか。", "A: 24歳で来ました。"),
    ("Q: 移籍の噂は。", "A: 青葉FCに移籍はしません。"),
    ("Q: 夏は。", "A: 青葉FCに移籍していません。強豪クラブに入ります。"),
    ("Q: お父さんは。", "A: 父は優しいです。父はドイツに住んでいます。"),
    ("Q: 彼は。", "A: 彼はU-20ガーナ代表で活躍しています。"),
    ("Q: 今年は。", "A: 選手(24)が多いです。"),
]


def _told(*turns: str) -> set[str]:
    found = facts(japanese.find, *turns, language="ja", subject="三好隼人")
    return {f"{fact.pop('player')}: " + " ".join(map(str, fact.values())) for fact in found}


@pytest.mark.parametrize(("turns", "expected"), READ)
def test_reads_japanese(turns: tuple[str, ...], expected: set[str]) -> None:
    assert _told(*turns) == expected


@pytest.mark.parametrize("turns", REFUSED)
def test_says_nothing(turns: tuple[str, ...]) -> None:
    assert _told(*turns) == set()


def test_is_never_sure_and_reads_no_other_language() -> None:
    (proposal,) = japanese.find(reading("A: 青葉FCに入団。", language="ja", subject="三好隼人"))
    assert proposal.certainty == "implied"
    assert facts(japanese.find, "A: 青葉FCに入団。", language="en") == []
