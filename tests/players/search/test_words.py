"""How words are compared: spelling, word forms, kana, misspellings. Refusals first: what must stay two words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from players.words import asking, typos
from players.words.forms import (
    LONGEST_TOKEN,
    folded,
    in_one_piece,
    name_words,
    plain_form,
    quote_tokens,
    romanised,
    signs,
    token,
    word_forms,
    words_in,
)
from players.words.kana import katakana, romaji, shortened

TOKEN_RE = re.compile(r"[a-z0-9]+")


@pytest.mark.parametrize(
    ("one", "other"), [("Müller", "Miller"), ("バック", "ハック"), ("Groß", "Grob"), ("Li", "Lee"), ("U21", "U12")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert plain_form(one) != plain_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "MUELLER"),
        ("Müller", "muller"),
        ("Mu\u0308ller", "Müller"),
        ("Groß", "Gross"),
        ("Łukasz", "lukasz"),
        ("Đoković", "Djokovic"),
        ("Håland", "Haaland"),
        ("みとま", "ミトマ"),
        ("ﾐﾄﾏ", "ミトマ"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert plain_form(one) == plain_form(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" … – „“ 😀", []),
        ("䷀", []),
        ("½", ["12"]),
        ("M’gladbach", ["m", "gladbach"]),
        ("Jean-Pierre", ["jean", "pierre"]),
        ("U21代表", ["u21", "代表"]),
        ("ミオ・バックハウス", ["ミオ", "バックハウス"]),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert [word.plain for word in words_in(text)] == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Haus", "Hase"), ("Spiel", "Spitze"), ("club", "clog"), ("Gast", "Gas"), ("trainer", "trial"), ("gelb", "Elba")],
)
def test_forms_of_different_words_have_nothing_in_common(one: str, other: str) -> None:
    assert not word_forms(one) & word_forms(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Häuser", "Haus"),
        ("Vereins", "Vereine"),
        ("spielen", "gespielt"),
        ("spielst", "spielte"),
        ("wechseln", "gewechselt"),
        ("trainieren", "trainierte"),
        ("Nationalmannschaften", "Nationalmannschaft"),
        ("clubs", "club"),
        ("playing", "played"),
        ("families", "family"),
    ],
)
def test_forms_of_one_word_have_something_in_common(one: str, other: str) -> None:
    assert word_forms(one) & word_forms(other)


@pytest.mark.parametrize("word", ["", "in", "代表", "U21", "Мяч"])
def test_short_and_foreign_words_have_no_forms(word: str) -> None:
    assert word_forms(word) == frozenset()


@pytest.mark.parametrize(
    ("kana", "written"),
    [
        ("", ""),
        ("漢字", ""),
        ("みとま", "mitoma"),
        ("キョウト", "kyouto"),
        ("シュン", "shun"),
        ("ジョ", "jo"),
        ("マッチ", "matchi"),
        ("ハットリ", "hattori"),
        ("ファン", "fan"),
        ("ァ", "a"),
        ("ヴィ", "vi"),
        ("モーリス", "morisu"),
    ],
)
def test_kana_in_latin_letters(kana: str, written: str) -> None:
    assert romaji(kana) == written


@pytest.mark.parametrize(("long", "short"), [("anna", "anna"), ("satou", "sato"), ("yuuki", "yuki"), ("oota", "ota")])
def test_long_vowels_are_written_short(long: str, short: str) -> None:
    assert shortened(long) == short


def test_only_kana_can_be_romanised() -> None:
    assert romanised("海老名") == []
    assert romanised("ーー") == []
    assert romanised("エンドウ") == ["endou", "endo"]
    assert katakana("かな") == "カナ"


def test_a_name_is_found_by_its_words_their_ends_and_all_in_one() -> None:
    words = name_words("Jan M’Gladbacher")
    assert words.latin == ("jan", "m", "gladbacher", "mgladbacher")
    assert {"jan", "gladbacher", "0bacher", "1janmgladbacher"} <= words.tokens
    assert "0her" not in words.tokens
    assert name_words("…").tokens == frozenset()


def test_a_name_in_kana_is_found_in_latin_letters_and_by_its_signs() -> None:
    tokens = name_words("三笘 かおる").tokens
    assert {"kaoru", token("三"), token("三笘")} <= tokens
    assert token("笘カ") not in tokens


def test_a_quote_is_found_by_its_words_and_their_forms() -> None:
    tokens = quote_tokens("Meine Großmütter, 日本人")
    assert {"meine", "grossmutter", "2grossmutt", token("日本"), token("人")} <= tokens


@given(st.text(max_size=80))
def test_tokens_are_ascii_whatever_the_text(text: str) -> None:
    for each in (*name_words(text).tokens, *quote_tokens(text)):
        assert TOKEN_RE.fullmatch(each)
        assert len(each) <= 6 * LONGEST_TOKEN + 1


@given(st.text(max_size=80))
def test_words_stand_where_they_say(text: str) -> None:
    for word in words_in(text):
        assert plain_form(text[word.start : word.end]) == word.plain
        assert word.plain in in_one_piece(text)


def test_what_is_folded_keeps_its_umlauts_apart_from_other_letters() -> None:
    assert folded("Nagel-Müller") == "nagelmuller"
    assert folded("Mueller") == "mueller"


def test_signs_are_asked_in_pairs() -> None:
    assert signs("航") == ("航",)
    assert signs("海老名") == ("海老", "老名")


@pytest.mark.parametrize(("word", "other"), [("jan", "jens"), ("li", "lo"), ("muller", "maier"), ("bauer", "bohrer")])
def test_too_many_wrong_letters_are_no_misspelling(word: str, other: str) -> None:
    assert typos.nearest(word, {other}) == []


def test_the_nearest_come_first_and_never_the_word_itself() -> None:
    assert typos.nearest("mulelr", {"mulelr", "muller", "miller"}) == ["muller", "miller"]
    assert typos.nearest("mulelr", {"muller", "miller"}, most=1) == ["muller"]


@given(st.text("abcde", min_size=5, max_size=14), st.data())
def test_a_word_with_two_wrong_letters_shares_a_form_with_the_right_one(word: str, data: st.DataObject) -> None:
    wrong = word
    for _typo in range(2):
        place = data.draw(st.integers(0, len(wrong) - 1))
        letter = data.draw(st.sampled_from("abcdexyz"))
        before, at, after = wrong[:place], wrong[place], wrong[place + 1 :]
        wrong = data.draw(
            st.sampled_from(
                [
                    before + after,
                    before + letter + after,
                    before + at + letter + after,
                    before + after[:1] + at + after[1:],
                ]
            )
        )
    if len(wrong) >= typos.TWO_TYPOS_FROM and typos.distance(word, wrong) <= 2:
        assert typos.left_out(word) & typos.left_out(wrong)


@pytest.mark.parametrize("text", ["", "…", "\u200b", " ".join(f"w{number}" for number in range(21))])
def test_nothing_is_asked_by_no_words_or_too_many(text: str) -> None:
    assert asking.asked_words(text) == ()


def test_every_word_is_asked_once() -> None:
    assert [word.pieces for word in asking.asked_words("Jan JAN M’gladbach 海老名航")] == [
        ("jan",),
        ("m", "gladbach"),
        ("海老名航",),
    ]


def test_small_words_need_not_be_there_beside_others() -> None:
    words = asking.asked_words("für die Jugend")
    assert [word.spelling for word in asking.that_matter(words)] == ["jugend"]
    assert asking.that_matter(asking.asked_words("die")) == asking.asked_words("die")


def test_forms_are_told_from_the_word_as_it_was_typed() -> None:
    (word,) = asking.with_forms("Häuser", asking.asked_words("Häuser"))
    assert "haus" in word.forms


def test_how_a_word_is_asked_of_names() -> None:
    (word,) = asking.asked_words("m'gladbach")
    assert ((asking.Term("m"), asking.Term("gladbach", True)), (asking.Term("mgladbach", True),)) == word.in_name()
    assert (asking.Term("0mgladbach", True),) in word.within_name()
    assert (asking.Term("nagel"),) in word.like(["nagel"])
    (short,) = asking.asked_words("mu")
    assert short.within_name() == short.in_name()
    (letter,) = asking.asked_words("m")
    assert letter.in_name() == ((asking.Term("m"),),)


def test_how_signs_are_asked() -> None:
    (kana,) = asking.asked_words("みとま")
    assert kana.in_name()[1] == (asking.Term("mitoma", True),)
    assert kana.latin == ("mitoma",)
    assert kana.within_name() == kana.in_name()
    assert len(kana.in_quote()) == 1
    (kanji,) = asking.asked_words("海老名")
    assert kanji.latin == ()


def test_only_the_last_word_asked_of_quotes_may_go_on() -> None:
    (word,) = asking.asked_words("spiel")
    assert word.in_quote()[0] == (asking.Term("spiel"),)
    assert word.in_quote(is_last=True)[0] == (asking.Term("spiel", True),)


def test_a_whole_name_is_asked_in_one_piece() -> None:
    assert asking.whole_name("Jan Ohm") == ((asking.Term("1janohm"),),)
    assert asking.whole_name("jan o", begins=True) == ((asking.Term("1jano", True),),)
    assert asking.whole_name("…") == ()
