"""Names: refusals, keys that agree, keys that must not, and what holds for every text."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from players.names import RefusedText, _folded, clean, collapse, fold, key, slug, variants


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Jan\0Wieland", "a NUL (U+0000)"),
        ("Jan\tWieland", "a tab (U+0009)"),
        ("Jan\nWieland", "a line break (U+000A)"),
        ("Jan\rWieland", "a line break (U+000D)"),
        ("Jan\x1bWieland", "a control character (U+001B)"),
        ("Jan\x85Wieland", "a control character (U+0085)"),
        ("Jan\u2028Wieland", "a line separator (U+2028)"),
        ("Jan\u2029Wieland", "a line separator (U+2029)"),
        ("Jan\ud800Wieland", "half of a surrogate pair (U+D800)"),
        ("Jan\u202eWieland", "a direction override (U+202E)"),
        ("Jan\u2066Wieland", "a direction override (U+2066)"),
        ("x" * 201, "201 characters; 200 are allowed"),
    ],
)
def test_unfit_text_is_refused_and_the_character_is_named(text: str, says: str) -> None:
    with pytest.raises(RefusedText) as refusal:
        clean(text)
    assert says in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("  Jan   Wieland \n", "Jan Wieland"),
        ("Jan\u00a0Wieland", "Jan Wieland"),
        ("Mu\u0308ller", "Müller"),
        ("ハ\u3099ックハウス", "バックハウス"),
        ("na\u200cme", "na\u200cme"),
        ("x" * 199, "x" * 199),
        ("x" * 200, "x" * 200),
        ("", ""),
    ],
)
def test_clean_stores_nfc_with_single_blanks(text: str, stored: str) -> None:
    assert clean(text) == stored


def test_the_limit_of_clean_can_be_given() -> None:
    assert clean("Köln", max_length=4) == "Köln"
    with pytest.raises(RefusedText):
        clean("Essen", max_length=4)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("バ", "ハ"),
        ("パウロ", "ハウロ"),
        ("が", "か"),
        ("Manuel", "Manül"),
        ("Michael", "Michäl"),
        ("Mueller", "Muller"),
        ("VfB", "VfL"),
        ("1. FC Köln", "FC Köln"),
        ("한", "하"),
        ("किरण", "करण"),
    ],
)
def test_different_names_keep_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("MU\u0308LLER", "muller"),
        ("Weiß", "weiss"),
        ("WEIẞ", "weiss"),
        ("Łukasz", "lukasz"),
        ("Ødegaard", "odegaard"),
        ("Ǿstby", "ostby"),
        ("Đoković", "dokovic"),
        ("Guðmundsson", "gudmundsson"),
        ("Þór", "thor"),
        ("Æbelø", "aebelo"),
        ("Œuvrard", "oeuvrard"),
        ("Çalhanoğlu", "calhanoglu"),
        ("İstanbul", "istanbul"),
        ("Sığırcı", "sigirci"),
        ("Γιώργος", "γιωργοσ"),
        ("Йовић", "иовић"),
        ("ﾊﾞｯｸﾊｳｽ", "バックハウス"),
        ("ﾐｵ\u3000ﾊﾞｯｸ", "ミオ バック"),
        ("ミオ・バック", "ミオ バック"),
        ("ＦＣ東京", "fc東京"),
        ("M’gladbach", "m'gladbach"),
        ("M´gladbach", "m'gladbach"),
        ("Rot\u2011Weiß", "rot-weiss"),
        ("Rot–Weiß", "rot-weiss"),
        ("Back\u00adhaus", "backhaus"),
        ("Back\u200bhaus\ufeff", "backhaus"),
        ("辻\U000e0100", "辻"),
        ("  St.\t Pauli\n", "st. pauli"),
        ("1. FC\u00a0Köln", "1. fc koln"),
        ("", ""),
    ],
)
def test_spellings_of_one_name_share_a_key(text: str, folded: str) -> None:
    assert key(text) == folded


def test_fold_leaves_white_space_alone() -> None:
    assert fold(" A\u0308  B・C\n") == " a  b・c\n"


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("Bremen", ("bremen",)),
        ("Mueller", ("mueller",)),
        ("航", ("航",)),
        ("", ("",)),
        ("Müller", ("muller", "mueller")),
        ("Mu\u0308ller", ("muller", "mueller")),
        ("ÖZGÜR", ("ozgur", "oezguer")),
        ("Håland", ("haland", "haaland")),
        ("Ødegård", ("odegard", "oedegaard")),
        ("Đoković", ("dokovic", "djokovic")),
        ("Weiß", ("weiss",)),
    ],
)
def test_umlauts_are_indexed_with_and_without_e(text: str, spellings: tuple[str, ...]) -> None:
    assert variants(text) == spellings


@pytest.mark.parametrize(
    ("folded", "collapsed"),
    [
        ("bremen", "bremen"),
        ("バ", "バ"),
        ("mueller", "muller"),
        ("haaland", "haland"),
        ("djokovic", "dokovic"),
    ],
)
def test_for_finding_only_an_umlaut_spelt_out_is_the_bare_letter(folded: str, collapsed: str) -> None:
    assert collapse(folded) == collapsed


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("航", ""),
        ("!?", ""),
        ("", ""),
        ("久世 Koh", "koh"),
        ("1. FC Köln", "1-fc-koln"),
        ("M'gladbach", "mgladbach"),
        ("  Rot-Weiß  Essen e.V. ", "rot-weiss-essen-e-v"),
    ],
)
def test_addresses_hold_ascii_words_only(text: str, address: str) -> None:
    assert slug(text) == address


@pytest.mark.parametrize(
    ("text", "limit", "address"),
    [
        ("Jan Peter Wieland", 9, "jan-peter"),
        ("Jan Peter Wieland", 10, "jan-peter"),
        ("Jan Peter Wieland", 8, "jan"),
        ("Wieland", 4, "wiel"),
    ],
)
def test_long_addresses_are_cut_between_words(text: str, limit: int, address: str) -> None:
    assert slug(text, max_length=limit) == address


@given(st.text())
@example("\u0345\u0390ΐΰ")
@example("ŉǰẖẗẘẙẚ")
@example("Ǆﬀ㏍㋿")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert key(key(text)) == key(text)


@given(st.text())
def test_a_key_is_one_line_with_bare_ends(text: str) -> None:
    assert key(text) == " ".join(key(text).split())


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x24F)))
def test_the_composed_and_the_decomposed_name_share_a_key(text: str) -> None:
    assert key(unicodedata.normalize("NFC", text)) == key(unicodedata.normalize("NFD", text))
    assert variants(unicodedata.normalize("NFC", text)) == variants(unicodedata.normalize("NFD", text))


@given(st.text(), st.integers(1, 30))
def test_an_address_is_always_fit_for_one(text: str, limit: int) -> None:
    address = slug(text, max_length=limit)
    assert len(address) <= limit
    assert address == "" or all(part.isascii() and part.isalnum() for part in address.split("-"))


@given(st.text())
def test_clean_refuses_or_gives_what_it_would_give_again(text: str) -> None:
    try:
        stored = clean(text)
    except RefusedText:
        return
    assert clean(stored) == stored
    assert key(stored) == key(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_short_way_for_ascii_says_what_the_long_way_says(text: str) -> None:
    assert fold(text) == _folded(text)


@pytest.mark.parametrize("times", [1, 300])
def test_a_long_text_folds_as_a_short_one_does(times: int) -> None:
    assert fold("Łódź " * times) == "lodz " * times
