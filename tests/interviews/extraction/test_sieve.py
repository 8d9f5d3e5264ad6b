"""A sieve finds what its pattern finds: it only leaves out texts that lack what every match holds."""

import gc
import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import interviews.extraction
from interviews.extraction.marks import CLUB, HE, MAYBE, PERSON, SELF, compile_pattern
from interviews.extraction.sieve import Sieve, needs


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        # nothing that every match holds, or nothing worth looking for
        ("a?b*", ()),
        ("in|an", ()),
        (r"\w+ \d", ()),
        ("(?:Bremen)?", ()),
        ("Bremen|.", ()),
        ("(?!Bremen)", ()),
        ("(?i)Bremen", ()),
        ("x(?i:Bremen)y", ()),
        ("[abc]", ()),
        ("|".join(f"Wort{letter}" for letter in "abcdefghijklmnop").replace("Wort", "w.rt"), ()),
        # words
        ("Bremen", (("Bremen",),)),
        ("[Ll]iga|Bundesliga", (("iga", "Bundesliga"),)),
        ("(?:von|aus) Bremen", ((" Bremen",), ("von", "aus"))),
        ("(?P<club>Bremen)", (("Bremen",),)),
        ("(?:Bremen){2}", (("Bremen",),)),
        ("(?>Bremen)", (("Bremen",),)),
        ("(?<=aus )Bremen", (("Bremen",), ("aus ",))),
        ("(?i:die(?-i:Bremen))", (("Bremen",),)),
        # signs, alone and before words
        (f"{PERSON}+ spielt", ((PERSON,), (" spielt",))),
        (f"[{CLUB}{MAYBE}]+", ((CLUB, MAYBE),)),
        (f"(?i){HE} spielt", ((HE,),)),
        (f"nach{CLUB}", ((CLUB,), ("nach",))),
    ],
)
def test_what_every_match_holds(source, needed):
    assert needs(source) == needed


SOURCES = [
    "(?:von|aus) Bremen",
    "[Ll]iga|Bundesliga",
    "PERSON (?:ist|war) (?:der )?Torwart",
    r"(?P<who>PERSON|HE)[^.]{0,9}? (?i:NACH) TEAM\b",
    r"(?<=aus )CLUB|^SELF",
    r"(?:LEVEL )?(?:CLUB|Bremen)(?!-Fan)",
]
WORDS = [
    *("von ", "aus ", "Bremen", "Liga", "liga", "Bundesliga", " ist", " war", " der", " Torwart", " nach ", "NACH "),
    *(PERSON, HE, CLUB, MAYBE, SELF, "U21 ", "-Fan", ".", "x"),
]


@given(st.sampled_from(SOURCES), st.lists(st.sampled_from(WORDS)).map("".join))
def test_a_sieve_finds_what_its_pattern_finds(source, text):
    sieve = compile_pattern(source)
    bare = re.compile(sieve.pattern)

    def spans(found):
        return [one.span() for one in found if one]

    assert isinstance(sieve, Sieve)
    assert spans(sieve.finditer(text)) == spans(bare.finditer(text))
    assert spans([sieve.search(text)]) == spans([bare.search(text)])
    assert spans([sieve.match(text, 1)]) == spans([bare.match(text, 1)])
    assert spans([sieve.fullmatch(text)]) == spans([bare.fullmatch(text)])


def test_a_sieve_answers_everything_else_as_its_pattern():
    sieve = compile_pattern("(?P<club>CLUB) gewinnt")
    assert sieve.groupindex == {"club": 1}
    assert sieve.sub("-", f"{CLUB} gewinnt.") == "-."


def test_a_pattern_is_compiled_when_it_is_first_asked():
    broken = Sieve("(Bremen")
    with pytest.raises(re.error):
        broken.search("Werder Bremen")


def test_every_pattern_of_the_rules_compiles():
    for module in pkgutil.walk_packages(interviews.extraction.__path__, "interviews.extraction."):
        importlib.import_module(module.name)
    patterns = [each for each in gc.get_objects() if isinstance(each, Sieve) and each.source != "(Bremen"]
    assert len(patterns) > 500
    for pattern in patterns:
        assert pattern.regex.pattern == pattern.source
