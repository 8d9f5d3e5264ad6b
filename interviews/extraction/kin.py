"""Relatives: the words for them in each language, and the English word and gender they stand for."""

from collections.abc import Mapping

from interviews.extraction.marks import Gender

_GERMAN: Mapping[str, str] = {
    "father m": "Vater Vaters Papa Papas Paps Vati Daddy Dad Papi Papá",
    "mother f": "Mutter Mama Mamas Mami Mutti Mum",
    "brother m": "Bruder Bruders Brüder Brüdern Zwillingsbruder Halbbruder Stiefbruder",
    "sister f": "Schwester Schwestern Zwillingsschwester Halbschwester Stiefschwester",
    "grandfather m": "Großvater Großvaters Opa Opas Grosspapa",
    "grandmother f": "Großmutter Oma Omas Omi",
    "wife f": "Frau Ehefrau Gattin",
    "husband m": "Mann Ehemann Gatte",
    "fiancée f": "Verlobte",
    "girlfriend f": "Lebensgefährtin",
    "partner ": "Partnerin Lebensgefährte",
    "son m": "Sohn Sohnes Söhne Söhnen Sohnemann",
    "daughter f": "Tochter Töchter Töchtern",
    "child ": "Kind Kinder Kindern Baby",
    "uncle m": "Onkel Onkels Patenonkel",
    "aunt f": "Tante",
    "cousin m": "Cousin Cousins Vetter",
    "cousin f": "Cousine",
    "nephew m": "Neffe Neffen",
    "niece f": "Nichte",
    "grandson m": "Enkel Enkels Enkelsohn",
    "granddaughter f": "Enkelin Enkeltochter",
    "stepfather m": "Stiefvater",
    "stepmother f": "Stiefmutter",
    "brother-in-law m": "Schwager",
    "sister-in-law f": "Schwägerin",
    "father-in-law m": "Schwiegervater",
    "mother-in-law f": "Schwiegermutter",
    "parents ": "Eltern",
    "grandparents ": "Großeltern",
    "siblings ": "Geschwister Geschwistern",
}

_ENGLISH: Mapping[str, str] = {
    "father m": "father dad daddy pop pa Dad Father Papi Papá Papa Da",
    "mother f": "mother mum mom mam mummy mama ma Mum Mom Mam Mother Mami Mamá",
    "brother m": "brother brothers",
    "sister f": "sister sisters",
    "grandfather m": "grandfather grandad granddad grandpa Grandad Grandpa",
    "grandmother f": "grandmother grandma gran nan nana granny Nan Gran Grandma",
    "wife f": "wife",
    "husband m": "husband",
    "girlfriend f": "girlfriend",
    "boyfriend m": "boyfriend",
    "fiancée f": "fiancée fiancee",
    "fiancé m": "fiancé",
    "partner ": "partner",
    "son m": "son sons",
    "daughter f": "daughter daughters",
    "child ": "child children baby",
    "uncle m": "uncle uncles",
    "aunt f": "aunt auntie aunty",
    "cousin ": "cousin cousins",
    "nephew m": "nephew",
    "niece f": "niece",
    "grandson m": "grandson",
    "granddaughter f": "granddaughter",
    "stepfather m": "stepfather stepdad",
    "stepmother f": "stepmother stepmum stepmom",
    "parents ": "parents",
    "grandparents ": "grandparents",
    "siblings ": "siblings",
}

_JAPANESE: Mapping[str, str] = {
    "father m": "父 父親 お父さん",
    "mother f": "母 母親 お母さん",
    "brother m": "兄 弟 お兄さん",
    "sister f": "姉 妹 お姉さん",
    "grandfather m": "祖父",
    "grandmother f": "祖母",
    "parents ": "両親",
}


def _by_word(table: Mapping[str, str]) -> dict[str, tuple[str, Gender]]:
    words: dict[str, tuple[str, Gender]] = {}
    for meaning, forms in table.items():
        relation, _, letter = meaning.partition(" ")
        gender: Gender = "m" if letter == "m" else "f" if letter == "f" else ""
        words.update(dict.fromkeys(forms.split(), (relation, gender)))
    return words


# language -> word as it stands in a text -> (English word, gender)
KIN_WORDS: Mapping[str, Mapping[str, tuple[str, Gender]]] = {
    "de": _by_word(_GERMAN),
    "en": _by_word(_ENGLISH),
    "ja": _by_word(_JAPANESE),
}

# Kin words that are also something else: "Frau Wenninger", "der neue Mann", "Mann, war das knapp", "my son
# of a gun".
# They count only after a word of possession.
NEED_OWNER = frozenset(
    "Frau Mann Partnerin Kind Kinder Kindern Baby partner child children baby son pop ma pa Verlobte".split()
)

# Kin words that stand without one: "Papa ist Deutscher", "Mum's a midwife", "父は漁師"
NEED_NO_OWNER = frozenset(
    "Vater Mutter Papa Mama Paps Vati Mutti Mami Opa Oma Omi Daddy Dad Mum Mom Mam Nan Gran "
    "Grandad Grandpa Grandma".split()
)
