from players.states import State, state, states


def test_a_state_has_the_words_of_its_own_association() -> None:
    assert state("JP") == State("JP", "Japan", "Japanese")
    assert state("US") == State("US", "United States", "American")
    assert state("FR").name == "France"


def test_the_british_nationality_is_none_of_the_four() -> None:
    assert state("GB") == State("GB", "United Kingdom", "British")


def test_kosovo_and_chinese_taipei_stand_for_themselves() -> None:
    assert (state("XK").name, state("TW").name) == ("Kosovo", "Chinese Taipei")


def test_no_state_of_a_dependent_association_and_each_once_in_order() -> None:
    names = [each.name for each in states().values()]
    assert names == sorted(names)
    assert "GI" not in states()
    assert len(states()) == 189


def test_an_unknown_code_stands_for_itself() -> None:
    assert state("QQ") == State("QQ", "QQ", "QQ")
