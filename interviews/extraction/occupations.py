"""Occupations of relatives: the words for them in each language, and the English word that proposals carry.

In: a stretch of a sentence. Out: the first occupation named there, in English, or None. German words are looked up by
their stem, so "Krankenschwester", "Lehrerin" and "Lehrerinnen" need one entry each at most; of compounds the longest
known ending decides ("Grundschullehrerin" before "Lehrerin").
"""

import re
from collections.abc import Mapping

from interviews.extraction.occupations_de import GERMAN
from interviews.extraction.occupations_en import ENGLISH_MORE, ENGLISH_SAME
from players.names import key

_JAPANESE: Mapping[str, str] = {
    "小学校の先生": "primary school teacher",
    "小学校教師": "primary school teacher",
    "中学校の先生": "teacher",
    "高校の先生": "teacher",
    "高校教師": "teacher",
    "体育教師": "PE teacher",
    "先生": "teacher",
    "教師": "teacher",
    "教員": "teacher",
    "漁師": "fisherman",
    "農家": "farmer",
    "医師": "doctor",
    "医者": "doctor",
    "看護師": "nurse",
    "会社員": "office worker",
    "公務員": "civil servant",
    "警察官": "police officer",
    "消防士": "firefighter",
    "大工": "carpenter",
    "料理人": "cook",
    "シェフ": "chef",
    "美容師": "hairdresser",
    "運転手": "driver",
    "エンジニア": "engineer",
    "サッカー選手": "footballer",
    "弁護士": "lawyer",
    "薬剤師": "pharmacist",
    "保育士": "nursery teacher",
    "自営業": "self-employed",
    "獣医": "vet",
    "整備士": "mechanic",
    "歯科医": "dentist",
    "看護婦": "nurse",
    "助産師": "midwife",
    "理容師": "barber",
    "板前": "cook",
    "調理師": "cook",
    "寿司職人": "sushi chef",
    "パン職人": "baker",
    "銀行員": "bank clerk",
    "駅員": "railway worker",
    "船員": "sailor",
    "船乗り": "sailor",
    "建築家": "architect",
    "建築士": "architect",
    "画家": "painter",
    "歌手": "singer",
    "記者": "journalist",
    "通訳": "interpreter",
    "牧師": "pastor",
    "住職": "priest",
    "僧侶": "priest",
    "自衛官": "soldier",
    "軍人": "soldier",
    "トラック運転手": "lorry driver",
    "トラックの運転手": "lorry driver",
    "バスの運転手": "bus driver",
    "タクシーの運転手": "taxi driver",
    "バス運転手": "bus driver",
    "タクシー運転手": "taxi driver",
    "電車の運転士": "train driver",
    "運転士": "train driver",
    "理学療法士": "physiotherapist",
    "介護士": "care worker",
    "栄養士": "nutritionist",
    "幼稚園の先生": "kindergarten teacher",
    "保育園の先生": "nursery teacher",
    "英語の先生": "English teacher",
    "音楽の先生": "music teacher",
    "大学教授": "professor",
    "教授": "professor",
    "研究者": "researcher",
    "野球選手": "baseball player",
    "バレーボール選手": "volleyball player",
    "バスケットボール選手": "basketball player",
    "バスケ選手": "basketball player",
    "柔道家": "judoka",
    "ボクサー": "boxer",
    "力士": "sumo wrestler",
    "デザイナー": "designer",
    "カメラマン": "photographer",
    "プログラマー": "programmer",
    "電気工事士": "electrician",
    "左官": "plasterer",
    "鍛冶屋": "blacksmith",
    "酪農家": "dairy farmer",
    "農業": "farmer",
    "主婦": "housewife",
    "公認会計士": "accountant",
    "税理士": "tax adviser",
    "郵便局員": "postal worker",
    "配達員": "delivery driver",
    "店員": "shop assistant",
}


def _stems() -> dict[str, str]:
    stems: dict[str, str] = {}
    for english, words in GERMAN.items():
        for word in words.split():
            stems.setdefault(key(word), english)
    return stems


_STEMS = _stems()
_ENGLISH = {
    **{key(word): word for word in (*GERMAN, *ENGLISH_SAME)},
    **{key(word): meaning for meaning, words in ENGLISH_MORE.items() for word in words.split("; ")},
}
_ENGLISH_RE = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, _ENGLISH), key=len, reverse=True)) + r")(?=s?\b)")
_JAPANESE_RE = re.compile("|".join(sorted(_JAPANESE, key=len, reverse=True)))
_NOUN_RE = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w-]{2,30}")
# "Lehrerinnen", "Lehrerin", "Ärztin", "Lehrern", "Polizisten", "Angestellter"
_ENDINGS = ("", "innen", "in", "n", "en", "r", "s")
SHORTEST = 6  # letters of an ending that decides for a compound: "lehrer", not "koch" or "wirt"


def occupation(words: str, language: str) -> str | None:
    """The first occupation that a stretch of text names, in English.

    >>> occupation("gelernte Grundschullehrerin in Kiel", "de"), occupation("a retired bus driver", "en")
    ('primary school teacher', 'bus driver')
    """
    if language == "en":
        found = _ENGLISH_RE.search(key(words))
        return _ENGLISH[found.group()] if found else None
    if language == "ja":
        named = _JAPANESE_RE.search(words)
        return _JAPANESE[named.group()] if named else None
    return next((meaning for noun in _NOUN_RE.findall(words) if (meaning := _german(key(noun)))), None)


def _german(word: str) -> str | None:
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem in _STEMS:
            return _STEMS[stem]
    return _compound(word.removesuffix("in"))


def _compound(word: str) -> str | None:
    """ "Kindergartenlehrer", "Straßenmusiker": by the longest known ending."""
    return next((_STEMS[word[at:]] for at in range(2, len(word) - SHORTEST + 1) if word[at:] in _STEMS), None)
