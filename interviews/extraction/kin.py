"""Relatives: the words for them in each language, and the English word and gender they stand for."""

import re
from collections.abc import Mapping

from interviews.extraction.marks import Gender

_GERMAN: Mapping[str, str] = {
    "father m": "Vater Vaters Väter Papa Papas Paps Vati Daddy Dad Papi Papá Pa Babo Papili Vaddi Vadder "
    "Babba Tata Baba",
    "mother f": "Mutter Mama Mamas Mami Mamis Mutti Mum Mom Mamma Mamá Mudder Muddi Mamili Mamsch Mütter",
    "brother m": "Bruder Bruders Brüder Brüdern Zwillingsbruder Bruderherz Brüderchen Brüderlein Bruderherzens Brudi",
    "sister f": "Schwester Schwestern Zwillingsschwester Schwesterherz Schwesterchen Schwesterlein Zwillingsschwestern",
    "half-brother m": "Halbbruder Halbbrüder Halbbruders",
    "half-sister f": "Halbschwester Halbschwestern",
    "stepbrother m": "Stiefbruder Stiefbrüder",
    "stepsister f": "Stiefschwester Stiefschwestern",
    "grandfather m": "Großvater Großvaters Grossvater Grossvaters Opa Opas Opi Grosspapa Großpapa Nonno Dede "
    "Ätti Neni Opili",
    "grandmother f": "Großmutter Grossmutter Oma Omas Omi Omis Grosi Grossmami Großmama Nonna Babushka Omama Grosis",
    "great-grandfather m": "Urgroßvater Urgrossvater Uropa Uropas Urgroßvaters",
    "great-grandmother f": "Urgroßmutter Urgrossmutter Uroma Uromas",
    "wife f": "Frau Ehefrau Gattin Angetraute",
    "husband m": "Mann Ehemann Gatte Gatten Ehemanns",
    "fiancée f": "Verlobte Verlobten",
    "fiancé m": "Verlobter",
    "girlfriend f": "Lebensgefährtin",
    "partner ": "Partnerin Lebenspartnerin Lebenspartner Lebensgefährte Lebensgefährten",
    "son m": "Sohn Sohnes Söhne Söhnen Sohnemann Söhnchen",
    "daughter f": "Tochter Töchter Töchtern Töchterchen Töchterlein",
    "child ": "Kind Kinder Kindern Kindes Baby Babys Zwillinge Zwillingen",
    "uncle m": "Onkel Onkels",
    "aunt f": "Tante Tanten",
    "godfather m": "Patenonkel Pate Taufpate Götti Firmpate Taufpaten",
    "godmother f": "Patentante Patin Taufpatin Gotte Gotti",
    "godson m": "Patensohn Göttibub Patenkind",
    "goddaughter f": "Patentochter Göttimeitli",
    "cousin m": "Cousin Cousins Vetter Vetters Großcousin",
    "cousin f": "Cousine Cousinen Kusine Großcousine",
    "nephew m": "Neffe Neffen",
    "niece f": "Nichte Nichten",
    "grandson m": "Enkel Enkels Enkelsohn Enkelsöhne",
    "granddaughter f": "Enkelin Enkeltochter Enkelinnen",
    "grandchild ": "Enkelkind Enkelkinder Enkelkindern",
    "stepfather m": "Stiefvater Stiefvaters Stiefpapa Ziehvater",
    "stepmother f": "Stiefmutter Stiefmama Ziehmutter",
    "foster father m": "Pflegevater Pflegevaters Adoptivvater",
    "foster mother f": "Pflegemutter Adoptivmutter",
    "stepson m": "Stiefsohn",
    "stepdaughter f": "Stieftochter",
    "brother-in-law m": "Schwager Schwagers",
    "sister-in-law f": "Schwägerin",
    "father-in-law m": "Schwiegervater Schwiegervaters Schwiegerpapa",
    "mother-in-law f": "Schwiegermutter Schwiegermama",
    "son-in-law m": "Schwiegersohn",
    "daughter-in-law f": "Schwiegertochter",
    "parents ": "Eltern",
    "parents-in-law ": "Schwiegereltern",
    "grandparents ": "Großeltern Grosseltern",
    "great-grandparents ": "Urgroßeltern Urgrosseltern",
    "siblings ": "Geschwister Geschwistern Geschwisterchen",
}

_ENGLISH: Mapping[str, str] = {
    "father m": "father fathers dad dads daddy pop pops pa papá papa papi da dadda baba",
    "mother f": "mother mothers mum mums mom moms mam mummy mommy mammy mama mamá ma mami mamma maw",
    "brother m": "brother brothers bro",
    "sister f": "sister sisters sis",
    "twin ": "twin",
    "grandfather m": "grandfather grandfathers grandad granddad grandpa gramps grampa granda grandda nonno taid tadcu",
    "grandmother f": "grandmother grandmothers grandma gran nan nana nanna nanny granny grannie nonna gramma nain "
    "mamgu mawmaw abuela nannie",
    "wife f": "wife missus wifey",
    "husband m": "husband hubby",
    "girlfriend f": "girlfriend",
    "boyfriend m": "boyfriend",
    "fiancée f": "fiancée fiancee",
    "fiancé m": "fiancé",
    "partner ": "partner",
    "son m": "son sons",
    "daughter f": "daughter daughters",
    "child ": "child children baby babies kid kids toddler toddlers newborn bairn bairns wean weans firstborn",
    "uncle m": "uncle uncles",
    "aunt f": "aunt auntie aunty aunts aunties",
    "godfather m": "godfather godfathers",
    "godmother f": "godmother",
    "godson m": "godson",
    "goddaughter f": "goddaughter",
    "cousin ": "cousin cousins",
    "nephew m": "nephew nephews",
    "niece f": "niece nieces",
    "grandson m": "grandson grandsons",
    "granddaughter f": "granddaughter granddaughters",
    "grandchild ": "grandchild grandchildren grandkids",
    "stepfather m": "stepfather stepdad",
    "stepmother f": "stepmother stepmum stepmom stepmam",
    "stepbrother m": "stepbrother stepbrothers",
    "stepsister f": "stepsister stepsisters",
    "stepson m": "stepson",
    "stepdaughter f": "stepdaughter",
    "parents ": "parents folks",
    "grandparents ": "grandparents",
    "siblings ": "siblings sibling",
}


def _by_word(table: Mapping[str, str]) -> dict[str, tuple[str, Gender]]:
    words: dict[str, tuple[str, Gender]] = {}
    for meaning, forms in table.items():
        relation, _, letter = meaning.partition(" ")
        gender: Gender = "m" if letter == "m" else "f" if letter == "f" else ""
        words.update(dict.fromkeys(forms.split(), (relation, gender)))
    return words


def _with_capitals(words: dict[str, tuple[str, Gender]]) -> dict[str, tuple[str, Gender]]:
    """English words also as they open a sentence: "Dad", "Siblings"."""
    return {**words, **{word.capitalize(): meaning for word, meaning in words.items()}}


# language -> word as it stands in a text -> (English word, gender)
KIN_WORDS: Mapping[str, Mapping[str, tuple[str, Gender]]] = {
    "de": _by_word(_GERMAN),
    "en": _with_capitals(_by_word(_ENGLISH)),
}

# Relatives in two words, behind "my": language -> pattern, relation, gender
KIN_PHRASES: Mapping[str, tuple[tuple[re.Pattern[str], str, Gender], ...]] = {
    "de": ((re.compile(r"(?<=[Mm]ein )alter Herr(?!\w)"), "father", "m"),),
    "en": (
        (re.compile(r"(?<=[Mm]y )(?:old|auld|oul) (?:man|fella)(?!\w)"), "father", "m"),
        (re.compile(r"(?<=[Mm]y )(?:old|auld) (?:dear|lady|girl)(?!\w)"), "mother", "f"),
    ),
}

# Several relatives at once: nobody says "er" of them, and they have no name
SEVERAL = frozenset({"parents", "parents-in-law", "grandparents", "great-grandparents", "siblings"})

# Kin words that are also something else: "Frau Wenninger", "der neue Mann", "Mann, war das knapp", "my son of a gun".
# They count only after a word of possession.
NEED_OWNER = frozenset(
    "Frau Mann Partner Partnerin Lebenspartner Verlobte Verlobten Verlobter Kind Kinder Kindern Kindes Baby Babys "
    "Zwillinge Zwillingen Pate Gotte Tata Baba Dede Väter Mütter Pa Child Children Babies Son Sons Kid Kids Pop Pops "
    "Folks Twin Nanny Fathers Mothers Newborn Ma Papi Bro Sis "
    "partner child children baby babies son kid kids toddler toddlers newborn bairn bairns wean weans firstborn folks "
    "twin pop pops pa papi baba bro sis nanny fathers mothers ma".split()
)
