"""Names of relatives that do not stand right beside the word: "sie heißt Graça", "That's Calum, your twin?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from interviews.extraction.deixis import is_masculine
from interviews.extraction.facts import Proposal
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.kin import SEVERAL
from interviews.extraction.lexicon import ENGLISH, GERMAN, NOUN_ENDINGS
from interviews.extraction.marks import HE, KIN, PERSON, Kin, Person, compile_pattern
from interviews.extraction.occupations import occupation
from interviews.extraction.rules.family.proposing import for_owner, propose
from interviews.extraction.rules.family.whose import Family, Relative
from interviews.extraction.rules.family.words import (
    ALWAYS,
    BESIDE_NAME_RE,
    BETROTHED_RE,
    CALLED_LAST_RE,
    CALLED_RE,
    CHILDREN,
    COMMA_NAME_RE,
    COUNTED_RE,
    HAVE_RE,
    HIS_NAME_RE,
    IS_KIN_RE,
    LISTED_RE,
    MANS,
    MARRIED,
    NAME_ALONE_RE,
    NAME_ANSWER_RE,
    NAME_FIRST_RE,
    OTHER_WORDS,
    OUR_NAME_RE,
    PARENTHOOD_RE,
    SPOUSE_RE,
    THATS_KIN_RE,
    WED_NAME_RE,
    WOMAN_RE,
)
from interviews.extraction.spoken import Sentence
from players.names import key

_TAKES_UP_RE = compile_pattern(r"\W{0,3}HE")
# what a name follows: "Oma Telse", "Onkel Rui"
_TITLES = frozenset("Oma Opa Omi Opi Onkel Tante Grosi Uroma Uropa Nonna Nonno".split())
# "Danke, unsere Tochter": what opens an answer before a comma
_NO_NAMES = frozenset(
    "danke genau klar natürlich stimmt sicher logisch thanks cheers sure exactly ehrlich freilich".split()
)


def names(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """Every name that a sentence gives a relative."""
    yield from _said(family, sentence)
    yield from _other_words(family, sentence)
    yield from _answered(family, sentence)
    yield from _ours(family, sentence)
    yield from _spouse(family, sentence)
    yield from _listed(family, sentence)
    yield from _that_is(family, sentence)
    yield from _married(family, sentence)
    told = family.introduced(sentence)
    if told:
        relative, name = told
        yield from propose(family, sentence, [relative], name, (0, len(name) + 3), "named_next", "implied")


def _said(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in (CALLED_RE, CALLED_LAST_RE, NAME_FIRST_RE, COMMA_NAME_RE, BESIDE_NAME_RE):
        for found in pattern.finditer(sentence.masked):
            called = sentence.text[slice(*found.span("who"))] in _TITLES and pattern is BESIDE_NAME_RE
            sure = called or pattern in (CALLED_RE, CALLED_LAST_RE)
            name = _name(family, sentence, found, sure=sure)
            relative = _relative(family, sentence, found)
            if relative is None and pattern is CALLED_LAST_RE and found["who"][0] == HE:
                relative = family.topic(sentence)
            unmarked = pattern is NAME_FIRST_RE and (found["name"][0] != PERSON or found.start() > 4)
            doubtful = unmarked and name is not None and " " not in name and key(name) not in FIRST_NAMES
            if name and relative and not doubtful:
                yield from propose(family, sentence, [relative], name, found.span(), "called")
    yield from _is_kin(family, sentence)
    for found in HIS_NAME_RE.finditer(sentence.masked):
        topic = family.topic(sentence)
        inside = [
            relative for mark, relative in family.in_sentence(sentence) if mark.start < sentence.start + found.start()
        ]
        name = _name(family, sentence, found, sure=True)
        for relative in inside[-1:] or ([topic] if topic else []):
            yield from propose(family, sentence, [relative], name, found.span(), "called")


def _is_kin(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Heute ist er mein Schwager"."""
    for found in IS_KIN_RE.finditer(sentence.masked):
        which = "" if found["name"] else "2"
        person = family.reading.person(sentence, found, f"name{which}")
        mark = family.reading.mark_at(sentence.start + found.start(f"who{which}"))
        kin = mark.what if mark else None
        if isinstance(kin, Kin) and person and person.name and person not in family.reading.interviewees:
            relative = Relative(kin.relation, kin.gender, sentence.selves)
            yield from propose(family, sentence, [relative], person.name, found.span(), "called")


def _listed(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Meine Brüder Bosse und Fiete", "two girls, Orla and Maeve": each of several names."""
    for found in LISTED_RE.finditer(sentence.masked):
        mark = family.reading.mark_at(sentence.start + found.start("who"))
        relative = family.at(sentence, mark)
        word = sentence.text[slice(*found.span("who"))].casefold()
        relation = relative.relation if relative else CHILDREN.get(word, CHILDREN.get(word.capitalize(), ""))
        counted = COUNTED_RE.search(sentence.masked) is not None and HAVE_RE.search(sentence.masked) is not None
        owners = relative.owners if relative else sentence.selves if counted else ()
        for group in ("one", "two", "three"):
            word = sentence.text[slice(*found.span(group))] if found[group] else ""
            if relation in ALWAYS - {"siblings"} and key(word) in FIRST_NAMES:
                for owner in owners:
                    yield from for_owner(family, sentence, relation, owner, word, found.span(), "listed")


def _married(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Verheiratet ist er mit Sonja", "he married Beth": who it is, unless somebody else acts."""
    for relation, pattern in MARRIED:
        for found in pattern.finditer(sentence.masked):
            people = family.reading.subjects(sentence, found.start(), found.start("name"))
            name = _name(family, sentence, found, sure=False)
            woman = WOMAN_RE.search(family.reading.text) is not None
            if name and " " not in name and not family.reading.negated(sentence, *found.span()):
                for owner in (person for person in people if person in family.reading.interviewees):
                    sexed = MANS.get(relation, relation) if woman else relation
                    yield from for_owner(family, sentence, sexed, owner, name, found.span(), "married")


def _that_is(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Jule. Das ist meine Schwester.": the name is the sentence before."""
    before = family.reading.before(sentence)
    opened, told = THATS_KIN_RE.match(sentence.masked), NAME_ALONE_RE.match(before.masked) if before else None
    if before and opened and told:
        relative = family.at(sentence, family.reading.mark_at(sentence.start + opened.start("who")))
        name = _name(family, before, told, sure=False)
        if name and relative:
            yield from propose(family, sentence, [relative], name, opened.span(), "that_is", "implied")


def _relative(family: Family, sentence: Sentence, found: re.Match[str]) -> Relative | None:
    end = sentence.start + found.end("who") - 1
    mark = family.reading.mark_at(end)
    relative = family.at(sentence, mark)
    return relative if relative and relative.relation not in SEVERAL else None


def _name(family: Family, sentence: Sentence, found: re.Match[str], *, sure: bool) -> str | None:
    """The name in a match: a person's, or a word that is known as a first name; any where "heißt" says so."""
    mark = family.reading.mark_at(sentence.start + found.start("name"))
    if key(sentence.text[slice(*found.span("name"))]) in _NO_NAMES:
        return None
    if mark and mark.sign == PERSON:
        person = mark.what
        known = isinstance(person, Person) and person not in family.reading.interviewees
        return (
            person.name
            if isinstance(person, Person) and known and _is_likely(person.name or "", family, sure)
            else None
        )
    word = sentence.text[slice(*found.span("name"))]
    return word if mark is None and _may_be_name(word, family.reading.language, sure=sure) else None


def _is_likely(name: str, family: Family, sure: bool) -> bool:
    """Whether a person's name is none of a trade: "Maurer" in "mein Vater Maurer"."""
    return sure or " " in name or key(name) in FIRST_NAMES or occupation(name, family.reading.language) is None


def _may_be_name(word: str, language: str, *, sure: bool) -> bool:
    stop = ENGLISH if language == "en" else GERMAN
    no_noun = key(word) not in stop and not (language == "de" and key(word).endswith(NOUN_ENDINGS))
    allowed = (sure or language == "en") and no_noun and occupation(word, language) is None
    return key(word) in FIRST_NAMES or allowed


def _other_words(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "my youngest, Effie", "the other half, Cian"."""
    for relation, pattern in OTHER_WORDS if sentence.role != "lead" else ():
        for found in pattern.finditer(sentence.masked):
            name = _name(family, sentence, found, sure=False) if found["name"] else None
            if relation in ("father", "child") and not name:
                continue
            if relation == "girlfriend" and ((name and " " in name) or WOMAN_RE.search(family.reading.text)):
                continue
            for owner in sentence.selves:
                sexed = _sexed(sentence, found) if relation == "child" else relation
                yield from for_owner(family, sentence, sexed, owner, name, found.span(), "other_words")


def _sexed(sentence: Sentence, found: re.Match[str]) -> str:
    """ "mein Ältester" is a son; "my eldest, Effie" a child."""
    said = sentence.text[slice(*found.span())]
    german = "son" if re.search(r"(?:[tß]er|einer)\b", said) else "daughter"
    return german if re.search(r"[Mm]ein|[Dd]ein|Ihr", said) else "child"


def _answered(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "Du hast eine Zwillingsschwester." – "Ja, Marie."; "Ihr Vater spielte auch?" – "Michel, ja." """
    pair = family.reading.pair_of(sentence)
    if pair is None or not pair.question or sentence not in pair.answer[:1]:
        return
    question = pair.question[-1]
    found = NAME_ANSWER_RE.match(sentence.masked)
    others = list(family.reading.marks_in(question.start, question.end, PERSON + HE))
    told = [relative for _, relative in family.in_sentence(question)]
    if not told and HAVE_RE.search(question.masked):
        kin = list(family.reading.marks_in(question.start, question.end, KIN))
        told = [Relative(getattr(mark.what, "relation", ""), "", sentence.selves) for mark in kin]
    named = [mark for mark in others if mark.what not in family.reading.interviewees]
    if found is None or len(told) != 1 or told[0].person or named or told[0].relation in SEVERAL:
        return
    name = _name(family, sentence, found, sure=False)
    words = name.split() if name else []
    after = family.reading.after(sentence)
    goes_on = after is not None and _TAKES_UP_RE.match(after.masked) is not None
    if name and (len(words) > 1 or key(words[0]) in FIRST_NAMES or family.reading.language == "de" or goes_on):
        told_now = replace(told[0], owners=sentence.selves)
        yield from propose(family, sentence, [told_now], name, found.span(), "name_answered", "implied")


def _spouse(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "You got married?" – "Winnie's a radiographer, so she …"; "Sie haben geheiratet?" – "Den Florian, ja." """
    pair = family.reading.pair_of(sentence)
    if pair is None or sentence not in pair.answer[:3]:
        return
    earlier = (*pair.question, *(said for said in pair.answer if said.index < sentence.index))
    told = next(filter(None, (BETROTHED_RE.search(said.masked) for said in reversed(earlier))), None)
    parent = any(PARENTHOOD_RE.search(said.masked) for said in earlier)
    found = SPOUSE_RE.match(sentence.masked)
    named = WED_NAME_RE.match(sentence.masked) if told and found is None else None
    which = found or named
    name = _name(family, sentence, which, sure=found is not None) if which and (told or parent) else None
    if not (which and name) or " " in name or (named and key(name) not in FIRST_NAMES):
        return
    he = _is_man(family, sentence, which)
    relation = "son" if he else "daughter"
    if told:
        relation = ("fiancé" if he else "fiancée") if told["engaged"] else "husband" if he else "wife"
    for owner in sentence.selves:
        yield from for_owner(family, sentence, relation, owner, name, which.span(), "spouse", "implied")


def _is_man(family: Family, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a spouse or child just named is a man: by his pronoun, the article, the next sentence, or by a text on a
    woman.
    """
    after = family.reading.after(sentence)
    taken = _TAKES_UP_RE.match(after.masked) if after else None
    if "who" in found.groupdict():
        said = sentence.text[slice(*found.span("who"))]
    elif found["article"]:
        return found["article"].casefold() in ("den", "dem") or (
            found["article"].casefold() == "der" and not found.group().casefold().lstrip().startswith("mit")
        )
    elif taken and after:
        said = after.text[taken.start() : taken.end()].strip(' "„“»«')
    else:
        return WOMAN_RE.search(family.reading.text) is not None
    return is_masculine(said) or said.casefold() in ("his", "sein", "seine")


def _ours(family: Family, sentence: Sentence) -> Iterator[Proposal]:
    """ "unsere Amina" where the pair speaks of a daughter without a name."""
    pair = family.reading.pair_of(sentence)
    if pair is None or sentence.role != "answer":
        return
    for found in OUR_NAME_RE.finditer(sentence.masked):
        name = _name(family, sentence, found, sure=False)
        known = name and key(name.split()[0]) in FIRST_NAMES and " " not in name
        told = [
            relative
            for asked in pair.question
            for _, relative in family.in_sentence(asked)
            if relative.relation in ("son", "daughter", "child", "brother", "sister", "twin") and not relative.person
        ]
        if known and told:
            yield from propose(
                family, sentence, [replace(told[0], owners=sentence.selves)], name, found.span(), "ours", "implied"
            )
