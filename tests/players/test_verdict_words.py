"""Every key of the rules has its words, and no words are left over."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from players import dates, eligibility, verdict_words
from players.eligibility.claims import Need, Reason
from players.eligibility.facts import Appearance, Association, Known
from players.eligibility.rulesets import RULESETS
from players.eligibility.verdict import Verdict
from players.eligibility.what_if import ANSWERS, Answer
from players.models import Association as Row
from players.on_record import World
from players.verdict_words import (
    answer_words,
    article_words,
    missing_words,
    need_words,
    outcome_words,
    reason_words,
    short_words,
)

ROOM = Path(next(iter(eligibility.__path__)))
# what the f-strings of the rules are built from
PIECES = {"generation": ("parent", "grandparent")}


def _texts(node: ast.expr, function: ast.AST) -> Iterator[str]:
    """Every string that an argument may be: written out, one of two, a name for one of them, or put together."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, function)
        yield from _texts(node.orelse, function)
    elif isinstance(node, ast.Name):
        found = [
            each.value
            for each in ast.walk(function)
            if isinstance(each, ast.Assign) and any(isinstance(t, ast.Name) and t.id == node.id for t in each.targets)
        ]
        assert found, f"{node.id} in line {node.lineno} is no key that can be read here"
        for value in found:
            yield from _texts(value, function)
    elif isinstance(node, ast.JoinedStr):
        said = [[""]]
        for part in node.values:
            if isinstance(part, ast.Constant):
                said.append([str(part.value)])
            else:
                assert isinstance(part, ast.FormattedValue)
                assert isinstance(part.value, ast.Name)
                said.append(list(PIECES[part.value.id]))
        yield from _joined(said)
    else:
        raise AssertionError(ast.dump(node))


def _joined(parts: list[list[str]]) -> Iterator[str]:
    if not parts:
        yield ""
        return
    for head in parts[0]:
        for rest in _joined(parts[1:]):
            yield head + rest


def keys_of(name: str, place: int) -> set[str]:
    """Whatever the rules give as that argument of `Reason` or `Need`."""
    found: set[str] = set()
    for path in ROOM.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in tree.body:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                    found |= set(_texts(node.args[place], function))
    return found


@pytest.fixture
def world(db: None) -> World:
    return World()


@pytest.fixture
def _countries(db: None) -> None:
    for code, name, iso in (("GER", "Germany", "DE"), ("JPN", "Japan", "JP"), ("TUR", "Turkey", "TR")):
        Row.objects.get_or_create(
            trigram=code, defaults={"confederation": "FIFA", "name_en": name, "nationality_iso": iso}
        )


pytestmark = pytest.mark.usefixtures("_countries")
JAPAN = Association("JPN", "JP")
GERMANY = Association("GER", "DE")


def test_every_key_of_a_reason_has_a_sentence_and_no_sentence_is_left_over() -> None:
    keys = keys_of("Reason", 1)
    assert len(keys) > 60
    assert keys == set(verdict_words.REASONS)


def test_every_kind_of_a_need_has_a_question_and_no_question_is_left_over() -> None:
    kinds = keys_of("Need", 0)
    assert len(kinds) > 10
    assert kinds == set(verdict_words.NEEDS)


def test_every_answer_has_its_condition_and_none_is_left_over() -> None:
    said = [*verdict_words.ANSWERS, *verdict_words.MATCH_ANSWERS, *verdict_words.ANCESTOR_ANSWERS]
    assert sorted(said) == sorted(ANSWERS)


@pytest.mark.parametrize("about", ["JPN", "JP", "XXX", ""])
def test_no_words_stay_unfilled_whatever_they_are_about(world: World, about: str) -> None:
    reasons = [Reason("5.1", text, about, date(2025, 1, 2)) for text in verdict_words.REASONS]
    said = [reason_words(reason, world) for reason in reasons]
    said += [need_words(Need(kind, about), world) for kind in verdict_words.NEEDS]
    for words in said:
        assert "%" not in words
        assert words[-1] in ".?"


def test_what_is_missing_is_asked_in_words(world: World) -> None:
    assert need_words(Need("nationality", "JP"), world) == "is the Japanese nationality held, and since when?"
    assert need_words(Need("fifa_decision", "8"), world) == "what does FIFA decide for a player without a nationality?"
    assert need_words(Need("fifa_decision", "9.2(d)"), world) == "what does FIFA decide under article 9.2(d)?"
    assert need_words(Need("ancestor_birth", "mother"), world) == "where was the mother born?"
    assert need_words(Need("ancestor_birth", "grandparent"), world) == "where were the grandparents born?"
    many = "were the matches for Japan official or friendlies, and when were they played?"
    assert need_words(Need("matches", "JPN"), world) == many
    assert need_words(Need("matches", "JPN"), world, Known()) == many


@pytest.mark.parametrize(
    ("matches", "words"),
    [
        ([{"level": "U15"}], "was the U15 match for Japan official or a friendly?"),
        ([{"level": None}], "was the match for Japan official or a friendly?"),
        ([{"level": "A"}], "was the senior match for Japan official or a friendly?"),
        ([{"level": "U15"}, {"level": "U15"}], "were the U15 matches for Japan official or friendlies?"),
        ([{"level": "U15"}, {"level": "U17"}], "were the matches for Japan official or friendlies?"),
        (
            [{"level": "U21", "day": None}],
            "was the U21 match for Japan official or a friendly, and when was it played?",
        ),
        (
            [{"level": "U21", "day": None, "id": "eligibility-7"}],
            "were the U21 matches for Japan official or friendlies, and when were they played?",
        ),
        (
            [{"level": "U21", "official": True, "fielded": None}],
            "was the player on the pitch in the U21 match for Japan?",
        ),
        ([{"level": "U21", "official": True, "day": None}], "when was the U21 match for Japan played?"),
        # those that tell nothing, or belong to another, are not asked about
        (
            [{"level": "U15"}, {"level": "U17", "official": False}],
            "was the U15 match for Japan official or a friendly?",
        ),
        ([{"level": "U15"}, {"level": "U17", "fielded": False}], "was the U15 match for Japan official or a friendly?"),
        ([{"level": "U15"}, {"association": GERMANY}], "was the U15 match for Japan official or a friendly?"),
    ],
)
def test_a_question_about_matches_names_those_on_record(
    world: World, matches: list[dict[str, object]], words: str
) -> None:
    given = [{"association": JAPAN, "day": dates.parse("2019-05-04"), **fields} for fields in matches]
    known = Known(appearances=tuple(Appearance(**fields) for fields in given))  # type: ignore[arg-type]
    assert need_words(Need("matches", "JPN"), world, known) == words


def test_each_outcome_is_a_sentence(world: World) -> None:
    official = (Reason("5.3", "official_match", "TUR"),)
    since = Verdict("not_eligible", not_before=date(2027, 3, 21))
    entitled = (Reason("5.1", "nationality_not_held", "IT"), Reason("5.2", "nationality_only_entitled", "IT"))
    said = {
        Verdict("eligible"): "may play",
        Verdict("eligible", tie_unknown=True): "may play, perhaps tied to it already",
        Verdict("bound", official): "tied to it by an official match",
        Verdict("bound"): "tied to it",
        Verdict("can_switch", ground="a"): "could change to it, with a request that only FIFA grants (ground a)",
        Verdict(
            "can_switch", ground="a or b"
        ): "could change to it, with a request that only FIFA grants (ground a or b)",
        Verdict("can_switch", ground="return"): "could change back to it, with a request that only FIFA grants",
        Verdict("can_switch", (Reason("9.2(e)", "nationality_lost", "DE", confirmed=False),), ground="e"): (
            "could change to it, with a request that only FIFA grants (ground e, unconfirmed)"
        ),
        since: "may not play for it; a change not before 21\xa0Mar\xa02027",
        Verdict("not_eligible"): "may not play for it",
        Verdict("not_eligible", entitled): "may not play for it, but could once the nationality is granted",
        Verdict("not_eligible", entitled[:1]): "may not play for it, its nationality is not held",
        Verdict("not_eligible", (Reason("9.1", "change_used", "TUR"),)): (
            "may not play for it, the one change that the rules allow is used"
        ),
        Verdict("not_eligible", (Reason("5.3", "official_match", "JPN"),)): (
            "may not play for it, tied to another association, and no ground for a change is met"
        ),
        Verdict("unknown"): "not decided by what we know",
    }
    for ruling, words in said.items():
        assert outcome_words(ruling) == words


def test_what_is_missing_stands_behind_the_outcome(world: World) -> None:
    ruling = Verdict("unknown", needs=(Need("nationality", "JP"), Need("matches", "JPN")))
    match = Appearance(JAPAN, "U15", day=dates.parse("2019"))
    assert outcome_words(ruling) == "not decided by what we know"
    assert missing_words(ruling.needs, world, Known(appearances=(match,))) == (
        "Missing: is the Japanese nationality held, and since when? Was the U15 match for Japan official or a friendly?"
    )


def test_for_lists_there_are_a_few_words() -> None:
    assert {outcome: short_words(outcome) for outcome in ("eligible", "bound", "can_switch", "not_eligible")} == {
        "eligible": "may play",
        "bound": "tied to it",
        "can_switch": "could change to it",
        "not_eligible": "may not play",
    }
    assert short_words("unknown") == "not decided"
    assert short_words("eligible", tie_unknown=True) == "may play, perhaps tied to it already"
    with pytest.raises(KeyError):
        short_words("yes")


def test_an_article_says_when_nobody_has_confirmed_it() -> None:
    assert article_words(Reason("9.2(a)", "first_change")) == "article 9.2(a)"
    assert article_words(Reason("8", "stateless", confirmed=False)) == "article 8, unconfirmed"


def test_the_figures_of_a_reason_are_those_of_its_rule_set(world: World) -> None:
    reason = Reason("9.2(c)(iii)", "under_age_at_last_match", "TUR")
    assert reason_words(reason, world).endswith("Turkey was before the player turned 21.")
    other = replace(RULESETS[-1], age_limit=22)
    assert reason_words(reason, world, other).endswith("Turkey was before the player turned 22.")
    wait = Reason("9.2(c)(v)", "wait_not_over", "TUR", date(2027, 3, 21))
    assert "less than 3 years ago; they end on 21\xa0Mar\xa02027" in reason_words(wait, world)


def test_what_each_missing_fact_would_do(world: World) -> None:
    known = Known(appearances=(Appearance(JAPAN, "U15"),))
    friendly = Answer("matches_friendly", "JPN", Verdict("can_switch", ground="a"))
    official = Answer("matches_official", "JPN", Verdict("unknown"))
    assert answer_words(friendly, world, known) == "if the U15 match for Japan was a friendly: could change to it"
    assert answer_words(friendly, world) == "if the matches for Japan were friendlies: could change to it"
    assert answer_words(official, world, known) == "if the U15 match for Japan was official: still not decided"
    mother = Answer("ancestor_born_there", "mother", Verdict("eligible", tie_unknown=True))
    assert answer_words(mother, world) == "if the mother was born there: may play, perhaps tied to it already"
    later = Answer("nationality_since_birth", "JP", Verdict("not_eligible", not_before=date(2027, 3, 21)))
    assert answer_words(later, world) == (
        "if the Japanese nationality is held since birth: may not play; a change not before 21\xa0Mar\xa02027"
    )
    for key in ANSWERS:
        about = "grandparent" if key.startswith("ancestor") else "JPN"
        assert "%" not in answer_words(Answer(key, about, Verdict("bound")), world)
