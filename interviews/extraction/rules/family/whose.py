"""Whose relative is meant, which one, and of which a clause speaks.

In: a reading. Out: `Family`, which answers for a mark ("Mutter", "er", "Hauke") and for a stretch of a sentence which
relatives of the interviewees it is about. Relatives of others have no owners. Trap: "der Vater meiner Freundin" and
"my dad's brother" are two relatives in one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.kin import SEVERAL
from interviews.extraction.lexicon import ENGLISH
from interviews.extraction.marks import (
    HE,
    HIS,
    KIN,
    MY,
    OUR,
    PERSON,
    SELF,
    WE,
    Gender,
    Kin,
    Mark,
    Person,
    compile_pattern,
)
from interviews.extraction.occupations import occupation
from interviews.extraction.reading import Reading
from interviews.extraction.roles import role_of
from interviews.extraction.rules.family.subject import is_object, may_act_on, opens_relative, owns_what_follows
from interviews.extraction.rules.family.words import CALLED_RE, FAMILY_ASKED_RE, HAVE_RE, NAME_FIRST_RE
from interviews.extraction.spoken import Sentence
from players.names import key

# "mein kleiner ", "Ihre ", "my older ", "unsere beiden ": whose relative it is
OWNER_RE = compile_pattern(r"(?P<owner>MY|OUR|HIS)(?:,? (?:[a-zäöüßé-]+|NATIONAL|DEMONYM|KIN|[2-9])){0,3} $")
# "Ma brother", "me mam", "yer da"
_SCOTS_RE = compile_pattern(
    r"(?<!\w)(?:[Mm]a|[Mm]e|ME|[Yy]er|[Oo]or)(?: (?:wee|big|old|auld|own|late|older|younger))? $"
)
# "Lindhoffs Vater", "Ashdown's mother"
_GENITIVE_RE = compile_pattern(r"(?P<who>PERSON)(?:s|['’]s?)? (?:[a-zäöüß-]+ )?$")
# "whose father", "dessen Mutter"
_WHOSE_RE = re.compile(r"(?<!\w)(?:whose|dessen|deren)(?: [a-zäöüß-]+)? $")
# "der ", "das ", "beim ", "the ": a relative known without a word of possession
_ARTICLE_RE = re.compile(
    r"(?<!\w)(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Bb]eim|vom|zum|zur|[Tt]he)(?: [a-zäöüß-]{3,12})? $"
)
# Where a relative may stand without an article: "Vater Lehrer, Mutter Ärztin"
_BARE_RE = re.compile(r"(?:^|[,;:.–—(!?] )\W{0,3}(?:(?:[Uu]nd|[Aa]nd|[Ss]o|[Aa]ber|[Bb]ut) )?$")
# "einen polnischen Opa", "sein Papa": none of one's own
_ANY_RE = compile_pattern(
    r"(?<!\w)(?:[Ee]ine?[nmr]?|[Jj]ede[nmr]?|[Kk]eine?[nmr]?|an?|every|any|no)(?: (?:[a-zäöüß-]+|NATIONAL))? $"
)
# "She's a teacher, my mum."
_BEHIND_RE = compile_pattern(r", (?:MY |die |der )?(?P<who>KIN)[.!]?$")
# "Papa", "Mama", "Mum": one's own without a word of possession
CALLED = frozenset(
    "Mamma Papa Papas Paps Vati Daddy Dad Papi Mama Mamas Mami Mamis Mutti Mum Mom Mam Mummy Mammy Opa Opas Opi Oma "
    "Omas Omi Grosi Nonna Nonno Nan Nana Gran Granny Grandad Granddad Grandpa Granda Grandma Da Bruderherz "
    "Schwesterherz missus".split()
)
# "Onkel Rui hatte", "Auntie Pat", "Vater Bäcker, Mutter Verkäuferin"
_TITLES = frozenset("Onkel Tante Uncle Auntie Aunty Aunt".split())
_NAMED_RE = compile_pattern(r"^ (?:PERSON|DEMONYM|[A-ZÄÖÜ][a-zäöü]+)")
_AT_HOME = frozenset({"wife", "husband", "girlfriend", "parents", "child", "mother-in-law", "father-in-law", "partner"})
# "Vater und Mutter", "Mum and Dad": the owner of the first is that of the second
AND_RE = compile_pattern(r"KIN(?: PERSON)? (?:und|and|&) (?:der |die |the |MY |OUR |baby |little )?$")
# "seine Brüder Bosse und Fiete", "verheiratet mit Sonja": names of relatives
_BESIDE_KIN_RE = compile_pattern(
    r"KIN(?:,|:| namens| called| named| heißt| ist| is| is called)?(?: [a-z]+ KIN)? PERSON(?:, "
    r"PERSON){0,4}(?:,? (?:und|and|&) PERSON)?"
    r"|(?:[Vv]erheiratet|[Mm]arried|[Vv]erlobt|[Ee]ngaged|[Hh]eiratete|"
    r"[Ll]iiert)(?: [^.,;!?\ue000-\uf8ff]{1,24})? PERSON"
)
# "with wife Keira", "mit Söhnchen Mats", "and baby daughter Poppy": in a lead, where a name follows
_WITH_RE = re.compile(
    r"(?<!\w)(?:[Ww]ith|[Mm]it|[Uu]nd|[Aa]nd|[Bb]y|[Vv]on|[Tt]o|[Ff]ür|[Ff]or)(?: [a-zäöüß-]{2,10}){0,2} $"
)
# "wie ein Bruder", "mein Vaterersatz"
_NOT_REAL_RE = compile_pattern(
    r"(?<!\w)(?:wie|like|quasi|fast|sozusagen|almost|practically) (?:ein |eine |an? |MY |OUR )?(?:[a-z]+ )?$"
    r"|SELF (?:bin|bist|am|are|was|war|became|wurde|werde)(?: \w+)? $|SELF['’](?:m|re) (?:an? )?$"
)
# "der Vater von Timo", "die Mutter des Trainers", "brother in arms"; "my dad's cousin" is looked at apart
_OF_ANOTHER_RE = compile_pattern(
    r"^s KIN|^ KIN|^ im Geiste|^-in-(?!law)|^ in arms|^ from another|^ (?:von|vom|of) (?=[A-ZÄÖÜ]|PERSON|TEAM|"
    r"HIS|(?:de[rm]|den|eine[rm]|the|an?) )|^ (?:des|eines|einer|"
    r"aller|dieses|dieser|HIS) |^ der [A-ZÄÖÜ]|^-[A-ZÄÖÜa-z](?!n-law)|^figur|^figure|^ figure|^land|^sprache"
)
# "eine ", "zwei ältere "
_COUNT_RE = re.compile(
    r"(?<!\w)(?i:eine[nr]?|zwei|drei|vier|fünf|sechs|an?|one|two|three|four|five|six|\d) (?:[a-zäöüß-]{2,12} ){0,2}$"
)
_DOUBT_RE = re.compile(
    r"(?<!\w)(?:kein\w*|nicht|nie|hätte\w*|wäre|wie|no|not|never|like|if|wenn|would|wish|trainiert|coach)(?!\w)|"
    r"n['’]t"
)
_FAMILY_RE = compile_pattern(
    r"[Ff]amil|KIN|Geschwister|Kinder|siblings|brothers|sisters|children|kids|Zuhause|at home|daheim"
)
# the second of "Mum's mum", "my sister's husband"
_KINS_RE = compile_pattern(r"KIN(?: PERSON)?(?:['’]s?|s['’]?) (?:[a-z]{3,8} )?$")
_KIN_OF_RE = compile_pattern(r"^ (?:MY|von MY|of MY|OUR) (?:[a-zäöüß]+ )?(?P<of>KIN)")

_PARENTS = frozenset({"father", "mother", "parents"})
_SIBLINGS = frozenset({"brother", "sister", "twin", "siblings"})
_PARTNERS = frozenset({"wife", "husband", "partner", "girlfriend", "boyfriend", "fiancée", "fiancé"})
_COMPOSED = {
    (group, second): relation
    for group, pairs in (
        (
            _PARENTS,
            "mother:grandmother father:grandfather parents:grandparents brother:uncle sister:aunt cousin:cousin",
        ),
        (_SIBLINGS, "husband:brother-in-law wife:sister-in-law son:nephew daughter:niece"),
        (
            _PARTNERS,
            "father:father-in-law mother:mother-in-law brother:brother-in-law sister:sister-in-law "
            "parents:parents-in-law",
        ),
    )
    for second, relation in (pair.split(":") for pair in pairs.split())
}


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative as it is spoken of once. Nobody we know of has those without owners."""

    relation: str
    gender: Gender
    owners: tuple[Person, ...]
    person: Person | None = None
    sure: bool = True  # False where only an article makes it the interviewee's own: needs a detail


class Family:
    """The relatives of a reading by their marks."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._of_mark: dict[int, Relative] = {}
        self.named: dict[Person, Relative] = {}
        for sentence in reading.sentences:
            marks = reading.marks_in(sentence.start, sentence.end, KIN)
            for mark, kin in ((mark, mark.what) for mark in marks if isinstance(mark.what, Kin)):
                relative = self._relative(sentence, mark, kin)
                self._of_mark[mark.start] = relative
                if relative.person and relative.owners:
                    self.named.setdefault(relative.person, relative)
        for sentence in reading.sentences:
            self._note_called(sentence)

    def _note_called(self, sentence: Sentence) -> None:
        """ "Bernd" of "Mein Vater heißt Bernd", "Ilka" of "Ilka, meine Frau", so that what is said of them is said of
        the relative."""
        for pattern in (CALLED_RE, NAME_FIRST_RE):
            for found in pattern.finditer(sentence.masked):
                person = self.reading.person(sentence, found, "name") if found["name"][0] == PERSON else None
                relative = self.at(sentence, self.reading.mark_at(sentence.start + found.start("who")))
                if person and relative and person not in self.reading.interviewees:
                    self.named.setdefault(person, relative)

    def at(self, sentence: Sentence, mark: Mark | None) -> Relative | None:
        """The relative of a mark: of a word for one, of his name, of a pronoun; None where it means nobody's."""
        if mark is not None and mark.sign == HE and mark.what is None:
            behind = _BEHIND_RE.search(sentence.masked)
            mark = self.reading.mark_at(sentence.start + behind.start("who")) if behind else None
        if mark is None:
            return None
        if mark.sign == KIN:
            found = self._of_mark.get(mark.start)
            return found if found and found.owners else None
        person = mark.what.person if isinstance(mark.what, Kin) else mark.what
        if isinstance(person, Person) and person in self.named:
            return self.named[person]
        if isinstance(mark.what, Kin):
            return self._last_of(mark, mark.what)
        told = self.introduced(sentence) if mark.sign == PERSON else None
        return told[0] if told and told[1] == self.reading.text[mark.start : mark.end] else None

    def _last_of(self, mark: Mark, kin: Kin) -> Relative | None:
        """The relative that "er" takes up: the last one of that kind named before it."""
        before = [at for at in self._of_mark if at < mark.start and self._of_mark[at].relation.endswith(kin.relation)]
        found = self._of_mark[max(before)] if before else None
        return found if found and found.owners else None

    def in_sentence(self, sentence: Sentence) -> Iterator[tuple[Mark, Relative]]:
        """The words for relatives in a sentence that are somebody's we know."""
        for mark in self.reading.marks_in(sentence.start, sentence.end, KIN):
            relative = self.at(sentence, mark)
            if relative:
                yield mark, relative

    # Whose.

    def _relative(self, sentence: Sentence, mark: Mark, kin: Kin) -> Relative:
        at = mark.start - sentence.start
        told, after = sentence.masked[max(0, at - 60) : at], sentence.masked[mark.end - sentence.start :]
        relation = _with_affix(self.reading.text[max(0, mark.start - 7) : mark.start], after, kin.relation)
        person = kin.person if kin.person not in self.reading.interviewees else None
        other = self._whose_relative(sentence, mark, told, after)
        if other is None:
            owners, sure = self._owners(sentence, mark, _AFFIX_RE.sub("", told), after)
            return Relative(relation, kin.gender, owners, person, sure)
        pairs = _COMPOSED.items()
        both = next((one for (group, word), one in pairs if word == kin.relation and other.relation in group), None)
        return Relative(both or kin.relation, kin.gender, other.owners if both else (), person)

    def _whose_relative(self, sentence: Sentence, mark: Mark, before: str, after: str) -> Relative | None:
        """ "Mum" of "Mum's mum", "Vater" of "die Mutter meines Vaters"."""
        first = _KINS_RE.search(before)
        if first:
            return self._of_mark.get(mark.start - len(before) + first.start())
        second = _KIN_OF_RE.match(after)
        what = self.reading.mark_at(mark.end + second.start("of")) if second else None
        return Relative(what.what.relation, "", sentence.selves) if what and isinstance(what.what, Kin) else None

    def _owners(self, sentence: Sentence, mark: Mark, before: str, after: str) -> tuple[tuple[Person, ...], bool]:
        if _NOT_REAL_RE.search(before) or _OF_ANOTHER_RE.match(after):
            return (), True
        owner = OWNER_RE.search(before)
        if owner:
            return self._of_sign(sentence, owner["owner"][0]), True
        if sentence.role == "lead":
            return self._in_lead(sentence, before)
        word = self.reading.text[mark.start : mark.end]
        english = self.reading.language == "en"
        joined = AND_RE.search(before)
        if joined or word in CALLED or (english and _SCOTS_RE.search(before)):
            first = self._of_mark.get(mark.start - len(before) + joined.start()) if joined else None
            if joined and word not in CALLED:
                return (first.owners, first.sure) if first else ((), True)
            return (() if _ANY_RE.search(before) else sentence.selves), True
        if (word in _TITLES or (word in ("Vater", "Mutter") and _BARE_RE.search(before))) and _NAMED_RE.match(after):
            return sentence.selves, False
        if _COUNT_RE.search(before) and self._counts(sentence):
            return sentence.selves, True
        if _ARTICLE_RE.search(before) or _BARE_RE.search(before):
            what = mark.what.relation if isinstance(mark.what, Kin) else ""
            if (english and what in _AT_HOME) or self._family_before(sentence, mark):
                asks = sentence.text.rstrip(' "”“»«').endswith("?") or (
                    sentence.role == "question" and not _ARTICLE_RE.search(before)
                )
                return sentence.selves, (what not in _AT_HOME or english) and not asks
        return (), True

    def _of_sign(self, sentence: Sentence, sign: str) -> tuple[Person, ...]:
        if sign == MY:
            return sentence.selves
        if sign == OUR:
            return self.reading.interviewees if sentence.role == "answer" else ()
        return self.reading.interviewees if sign == HIS and sentence.role == "lead" and self.alone(sentence) else ()

    def alone(self, sentence: Sentence) -> bool:
        """Whether a lead speaks of the one interviewee and names nobody else but relatives."""
        kin = {mark.what.person for mark in self.reading.marks if isinstance(mark.what, Kin)}
        beside = [found.span() for found in _BESIDE_KIN_RE.finditer(sentence.masked)]
        others = (
            mark.what
            for mark in self.reading.marks_in(sentence.start, sentence.end, PERSON)
            if isinstance(mark.what, Person)
            and mark.what not in kin
            and occupation(mark.what.name or "", self.reading.language) is None
            and not any(start <= mark.start - sentence.start < end for start, end in beside)
        )
        return len(self.reading.interviewees) == 1 and all(person in self.reading.interviewees for person in others)

    def _in_lead(self, sentence: Sentence, before: str) -> tuple[tuple[Person, ...], bool]:
        named = _GENITIVE_RE.search(before) or _WHOSE_RE.search(before)
        if named and self.alone(sentence):
            return self.reading.interviewees, True
        weak = _ARTICLE_RE.search(before) or _BARE_RE.search(before) or AND_RE.search(before) or _WITH_RE.search(before)
        return (self.reading.interviewees, False) if weak and self.alone(sentence) else ((), True)

    def _counts(self, sentence: Sentence) -> bool:
        """Whether "eine Schwester" is one's own: "ich habe", or the answer to a question for the family."""
        if _DOUBT_RE.search(sentence.text):
            return False
        pair = self.reading.pair_of(sentence)
        asked = pair is not None and any(FAMILY_ASKED_RE.search(question.masked) for question in pair.question)
        early = pair is not None and sentence in pair.answer[:2]
        return HAVE_RE.search(sentence.masked) is not None or (early and asked)

    def _family_before(self, sentence: Sentence, mark: Mark) -> bool:
        """Whether the pair has spoken of the family: the question asks, or a relative of one's own is named."""
        pair = self.reading.pair_of(sentence)
        asked = pair.question if pair else ()
        if sentence.role == "question":
            return all(person in self.reading.interviewees for person in self.reading.people_in(sentence))
        if any(_FAMILY_RE.search(question.masked) for question in asked):
            return True
        first = asked[0].start if asked else sentence.start
        return any(first <= at < mark.start and self._of_mark[at].owners for at in self._of_mark)

    # Of whom a stretch of a sentence speaks.

    def spoken_of(self, sentence: Sentence, start: int, end: int) -> list[Relative]:
        """The relatives that sentence.masked[start:end] says something of: inside, before, or those spoken of "
        "last."""
        marks = list(self.reading.marks_in(sentence.start, sentence.end, SELF + WE + PERSON + HE + KIN))
        inside = [mark for mark in marks if start <= mark.start - sentence.start < end]
        acting = [mark for mark in inside if not is_object(sentence, mark.start - sentence.start)]
        if acting:
            return self._all(sentence, acting[0])
        before = [mark for mark in marks if mark.start - sentence.start < start]
        for mark in reversed(before):
            between = sentence.masked[mark.end - sentence.start : start]
            object_ = is_object(sentence, mark.start - sentence.start)
            said = self.reading.text[mark.start : mark.end]
            relative = self.at(sentence, mark)
            if relative and relative.relation in SEVERAL:
                between = _THEY_RE.sub("", between)
            if opens_relative(between) or not (object_ or owns_what_follows(said, between)):
                goes_on = opens_relative(between) or may_act_on(between, self.reading.language)
                return self._all(sentence, mark) if goes_on else []
        if not may_act_on(f", {sentence.masked[:start]}", self.reading.language):
            return []
        topic = self.topic(sentence)
        return [topic] if topic else []

    def _all(self, sentence: Sentence, mark: Mark) -> list[Relative]:
        """The relative of a mark, and the first of "Mum and Dad"."""
        relative = self.at(sentence, mark)
        before = AND_RE.search(sentence.masked[: mark.start - sentence.start]) if mark.sign == KIN else None
        first = self.at(sentence, self.reading.mark_at(sentence.start + before.start())) if before else None
        return [one for one in (first, relative) if one]

    def topic(self, sentence: Sentence) -> Relative | None:
        """The relative that was spoken of last, right before a sentence; of an answer's first, in the question."""
        before = self.reading.before(sentence)
        pair = self.reading.pair_of(sentence)
        if before is None and pair and pair.question and sentence.role == "answer":
            before = pair.question[-1]
        if before is None:
            return None
        marks = list(self.reading.marks_in(before.start, before.end, PERSON + HE + KIN))
        if not marks:
            earlier = self.reading.before(before)
            marks = list(self.reading.marks_in(earlier.start, earlier.end, PERSON + HE + KIN)) if earlier else []
        return self.at(before, marks[-1]) if marks else None

    def _is_name(self, word: str) -> bool:
        english = self.reading.language == "en"
        return key(word) in FIRST_NAMES or (
            english and key(word) not in ENGLISH and occupation(word, "en") is None and role_of(word) is None
        )

    def introduced(self, sentence: Sentence) -> tuple[Relative, str] | None:
        """ "My wife does it. Joanne's a copper": the relative of the sentence before, named where this one opens."""
        before = self.reading.before(sentence)
        pair = self.reading.pair_of(sentence)
        if pair and pair.question and sentence in pair.answer[:2] and not (before and any(self.in_sentence(before))):
            before = pair.question[-1]
        found = _NAME_OPENS_RE.match(sentence.text) if before else None
        if before is None or found is None or not self._is_name(found["name"]):
            return None
        mark = self.reading.mark_at(sentence.start + found.start("name"))
        known = isinstance(mark.what, Person) and " " in (mark.what.name or "") if mark else False
        told = [relative for _, relative in self.in_sentence(before) if relative.person is None]
        return (told[-1], found["name"]) if told and not known and told[-1].relation in _NAMED_LATER else None


_THEY_RE = re.compile(r"\b(?:they|sie|beide|both) ")
_NAMED_LATER = _SIBLINGS | _PARTNERS | {"son", "daughter", "child", "cousin"}
_NAME_OPENS_RE = re.compile(
    r"\W{0,3}(?:(?:Die|Der|And|Und) )?(?P<name>[^\W\d_a-zß-öø-ÿ][\w-]{1,15})(?:['’]s|,? (?:never |always |still |"
    r"also |immer |auch )?(?:is|was|has|had|ist|"
    r"war|hat|hatte|arbeitet|spielt|studiert|kommt|macht|[a-z]{2,9}s|[a-z]{2,10}t))(?!\w)"
)
_AFFIX_RE = re.compile(r"(?i:half|step|great|twin|god)[- ]$")
_AFFIXES = (("half-", "half-"), ("half ", "half-"), ("step-", "step"), ("great-", "great-"), ("step ", "step"))


def _with_affix(before: str, after: str, relation: str) -> str:
    """ "father" of "father-in-law", "half-brother", "step-dad" in full."""
    if after.startswith(("-in-law", " in law", "s-in-law")):
        return f"{relation}-in-law"
    return next((f"{more}{relation}" for affix, more in _AFFIXES if before.casefold().endswith(affix)), relation)
