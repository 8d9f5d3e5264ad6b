"""Persons named in a text, each in the fullest form it gives: "Zetti" and "Zetterer" are Michael Zetterer.

In: the text, the interviewees and speakers that header and layout found, stretches that are clubs. Out: marks
(PERSON) with their persons. A run of capitalised words is a name by evidence: a known first name, a role or a
relative before it ("Trainer", "mein Bruder"), an age behind it, or its form; single words are names only where
the text names the person in full, or behind such a word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.kin import KIN_WORDS
from interviews.extraction.lexicon import ENGLISH, FUNCTION_WORDS, GERMAN, NAME_PARTICLES, NEVER_NAMES, NOUN_ENDINGS
from interviews.extraction.lone_names import lone_names
from interviews.extraction.marks import CLUB, PERSON, Mark, Person
from interviews.extraction.nicknames import NICKNAMES
from interviews.extraction.occupations import occupation
from interviews.extraction.replies import is_famous, is_reply
from interviews.extraction.roles import role_of
from interviews.extraction.surnames import looks_like_surname
from players.names import key

# "Adu-Bremer", "Modrić", "N'Golo", "Ka-ho"
WORD_RE = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}")
# "Lennart Karl", "Virgil van Dijk", 'Tjark "Tjacke" Ohlendieck'
_RUN_RE = re.compile(
    r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}"
    r"(?:[ \u00a0](?:(?:van|von|zu|de)[ \u00a0](?:(?:der|den|la|los)[ \u00a0])?"
    r"|(?:da|di|do|dos|del|el|al|ter|ten|le|la)[ \u00a0])?"
    r"(?:[\"„“”][^\W\d_][\w'’-]{1,20}[\"“”][ \u00a0])?[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}){0,5}"
)
_NICKNAME_RE = re.compile(r"[\"„“”]([^\W\d_][\w'’-]{1,20})[\"“”]")
# "(22)", ", 24,": an age behind a name
_AGE_AFTER_RE = re.compile(r"\s?\(\d\d(?:[,)]| Jahre)|, \d\d[,.]")
# "Jaydn Opoku. He's", "Leung Ka-ho, who", "Katie's the captain", "Chan Tsz-him is"
_PERSON_AFTER_RE = re.compile(
    r"(?:,? who\b|['’]s\b|[ \u00a0](?:is|was|has|had|said|kept|played|told|plays|came|took|"
    r"gave|got|made|used)\b"
    r"|\.\s{1,2}(?:He|She|They|We|Er|Der|Sie)\b|, (?:our|my|the|his|her|unser|mein|dein|Ihr|der|die|den|dem)\b"
    r"|[ \u00a0](?:ist|war|hat|hatte|spielt|kam|sagt|sagte)\b)"
)
_PERSON_BEFORE_RE = re.compile(r"\b(?:called|named|with|because of|mit|wegen|Herr|Frau|Mr\.?|Mrs\.?|Dr\.)[ \u00a0]$")
# "Pavlenka-Fan", "Neuer-Trikot", "Messi-Fans": the word before the hyphen is a person unless it is a club
_FAN_RE = re.compile(
    r"(?<![\w-])([^\W\d_a-zß-öø-ÿ][\w'’]{2,})-(?:Fans?|Trikots?|Poster|Anhänger|Nachfolger|"
    r"Ersatz|Vertreter|Entdecker)\b"
)
# "Der Lukas, mein kleiner Bruder", "Ross, my brother"
_APPOSITION_RE = re.compile(
    r"(?<![\w-])([^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}), (?:mein|meine|unser|unsere|my|our) (?:[a-zäöü]+ )?"
    r"(?:Bruder|Schwester|Cousin|Cousine|Sohn|Tochter|Frau|Mann|Freundin|Vater|Mutter|Opa|Oma|"
    r"brother|sister|cousin|son|daughter|wife|husband|girlfriend|boyfriend|partner|dad|mum|mom)\b"
)
# "er heißt Ridha", "a sister called Effie", "heisst Solange"
_CALLED_RE = re.compile(
    r"\b(?:heißt|heisst|hieß|hiess|called|named)[ \u00a0](?:er |sie "
    r")?([^\W\d_a-zß-öø-ÿ][^\W\d_]{2,})\b(?![ \u00a0][A-Z])"
)
# "Katie's the captain", "Winnie's a radiographer"
_CONTRACTED_RE = re.compile(r"(?<![\w-])([A-Z][a-zà-ÿ]{2,})['’]s (?:a|an|the|my|our|been|got|still)\b")
# "im Unfallkrankenhaus Graz", "acht Wochen Pause": no name follows
_DETERMINER_RE = re.compile(
    r"\b(?:im|am|zum|zur|vom|beim|ins|den|dem|das|des|ein|einen?|einem|einer|eines|keine?n?|"
    r"viele?|mehr|alle|diese[rsmn]?|jede[rsmn]?|"
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+|meine[rmn]?|"
    r"[Ii]hre?[rmn]?|unsere?[rmn]?|auf|paar)[ \u00a0]$",
    re.IGNORECASE,
)
# "Rhätischen", "deutsche", "Einzige", "Zweite", "Kleinste"
_ADJECTIVE_RE = re.compile(
    r"(?:(?:isch|lich|haft|los|ig|st)e[rnms]?|^(?:Zwei|Drit|Vier|Fünf|Sechs|Sieb|Ach|Zehn)te[rnms]?)$"
)
# "im sechsten Semester Meereskunde": an article and an adjective, then a noun
_INFLECTED_RE = re.compile(
    r"\b(?:im|am|zum|zur|vom|beim|de[rnms]|das|die|eine?[rnms]?)[ \u00a0][a-zäöüß]{3,12}(?:e|en|er|es|em)[ \u00a0]$"
)
_TITLE_RE = re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms)\.[ \u00a0]$")
_ARTICLE_RE = re.compile(r"\b(?:der|die|das|dem|den|des)[ \u00a0]$")
# "mein", "meine kleine", "her older": a relative's owner, with one adjective
_OWNER_RE = re.compile(
    r"(?:.* )?(?:mein|dein|ihr|sein|unser|my|your|his|her|our)(?:e|en|er|em|es)?(?: "
    r"[a-zäöüß]+)?",
    re.IGNORECASE,
)

_STEM = 24  # characters of the longest name that a nickname shortens


# words of the calendar that are surnames too: "Yann Sommer", "Theresa May"
_SURNAMES = frozenset(
    ("sommer", "winter", "herbst", "mai", "may", "marz", "freitag", "sonntag", "platz", "grad", "mal")
)
# "Oma Telse", "Uncle Fingal": whoever is named behind is the relative
_NEEDS_NO_OWNER = frozenset(
    "Oma Opa Onkel Tante Omi Uncle Auntie Aunt Nan Nana Gran Granny Grandma Grandad Grandpa".split()
)
# "Juli" shortens no Julian here
_MONTHS = frozenset(("januar", "februar", "juni", "juli", "august", "june", "july"))
_RELATIVES = frozenset(word for words in KIN_WORDS.values() for word in words)


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    name: str
    nickname: str = ""


def find_people(text: str, named: Sequence[str], others: Sequence[Mark], language: str) -> list[Mark]:
    """All persons named in the text, as marks that do not overlap.

    `named`: interviewees first, then other speakers; `others`: marks of clubs and nations, which are no
    persons.
    """
    blocked = {
        at
        for mark in others
        if mark.sign == CLUB or " " in text[mark.start : mark.end]
        for at in range(mark.start, mark.end)
    }
    elsewhere = {mark.start for mark in others}
    stop = ENGLISH if language == "en" else GERMAN
    known = {word for name in named for word in map(key, WORD_RE.findall(name))}
    full, singles = [], []
    for name in named:
        for found in re.finditer(re.escape(name), text):
            blocked.difference_update(range(found.start(), found.end()))
    for candidate in _candidates(text, stop, language, blocked):
        words = WORD_RE.findall(candidate.name)
        if len(words) > 1 and candidate.start in elsewhere and key(words[0]) not in FIRST_NAMES:
            words = words[1:]  # "beim FC Winterthur Lorik Bajraktari"
            candidate = replace(candidate, start=text.index(words[0], candidate.start), name=" ".join(words))
        shown = _is_introduced(text, candidate, language) or is_reply(
            text, candidate.start, candidate.end, german=language == "de"
        )
        if len(words) > 1 and (shown or _is_person(text, candidate, words, known, language, elsewhere)):
            full.append(candidate)
        elif len(words) == 1 and candidate.start not in elsewhere and (shown or is_famous(candidate.name)):
            singles.append(candidate)
    alone = [_Candidate(span.start, span.end, text[span.start : span.end]) for span in lone_names(text, language)]
    shown_alone = (*_proven(text, language), *_named_by_words(text), *alone)
    singles += [word for word in shown_alone if word.start not in blocked | elsewhere]
    names = _Names(named, full, singles)
    return names.marks(text, full, blocked, language)


def _candidates(text: str, stop: frozenset[str], language: str, blocked: set[int]) -> Iterator[_Candidate]:
    """Runs of capitalised words, cut at clubs and at words that are no part of a name."""
    for run in _RUN_RE.finditer(text):
        pieces: list[list[re.Match[str]]] = [[]]
        words = list(re.finditer(r"[^ \u00a0]+", run.group()))
        for word in words:
            in_club = run.start() + word.start() in blocked
            if in_club or _is_cut(word.group(), stop, language, [part.group() for part in pieces[-1]]):
                pieces.append([])
            elif (language == "de" or word is not words[-1]) and _starts_name(word.group(), pieces[-1]):
                pieces.append([word])
            else:
                pieces[-1].append(word)
        for piece in pieces:
            yield from _piece(text, run.start(), piece)


def _piece(text: str, offset: int, words: list[re.Match[str]]) -> Iterator[_Candidate]:
    while words and words[0].group() in NAME_PARTICLES:
        words.pop(0)
    while words and words[-1].group() in NAME_PARTICLES:
        words.pop()
    if words:
        start, end = offset + words[0].start(), offset + words[-1].end()
        raw = text[start:end]
        nickname = _NICKNAME_RE.search(raw)
        name = " ".join(_NICKNAME_RE.sub(" ", raw).split())
        yield _Candidate(start, end, name, nickname.group(1) if nickname else "")


def _starts_name(word: str, piece: Sequence[re.Match[str]]) -> bool:
    """Whether a known first name follows words that are none: "Beispiel | Nick Woltemade"."""
    return key(word) in FIRST_NAMES and bool(piece) and all(key(part.group()) not in FIRST_NAMES for part in piece)


def _is_cut(word: str, stop: frozenset[str], language: str, piece: Sequence[str]) -> bool:
    if word in NAME_PARTICLES or word[0] in '"„“”':
        return False
    folded = key(word)
    bare = folded.removesuffix("'s")
    if folded in FIRST_NAMES or bare in FIRST_NAMES:
        return not piece and folded in stop
    if bare in NEVER_NAMES:
        return bare not in _SURNAMES or len(piece) != 1 or key(piece[0]) not in FIRST_NAMES  # "Yann Sommer"
    return (
        bare in stop
        or len(folded) == 1
        or any(sign.isdigit() for sign in word)
        or (language == "de" and folded.endswith("isch") and not folded.endswith(("fleisch", "fisch", "tisch")))
        or ("'" in folded and folded.split("'")[0] in stop)
        or word in KIN_WORDS.get(language, {})
        or role_of(word) is not None
    )


def _is_person(
    text: str,
    candidate: _Candidate,
    words: Sequence[str],
    known: set[str],
    language: str,
    elsewhere: set[int],
) -> bool:
    folded = [key(word) for word in words]
    if candidate.name.isupper() and len(words) > 1 and folded[0] not in FIRST_NAMES:  # "SMITH PACKT AUS"
        return False
    if folded[0] in FIRST_NAMES or known.intersection(folded) or _is_introduced(text, candidate, language):
        return True
    after = text[candidate.end : candidate.end + 24]
    if candidate.end - len(words[-1]) in elsewhere:  # "Unfallkrankenhaus Graz"
        return False
    if len(words) > 3 or (language == "de" and any(_is_noun(word) for word in folded)):
        return False
    if _AGE_AFTER_RE.match(after) or candidate.nickname:
        return True
    before = text[max(0, candidate.start - 28) : candidate.start]
    if _DETERMINER_RE.search(before):
        return False
    if language == "de" and (_is_adjective(words[0], before) or _INFLECTED_RE.search(before)):
        return False
    supported = bool(_PERSON_AFTER_RE.match(after) or _PERSON_BEFORE_RE.search(before) or looks_like_surname(words[-1]))
    if language == "en":
        return supported
    opens = not before.strip() or before.rstrip()[-1] in '.!?…:„“”"»«\n–'
    return supported or not opens


def _is_adjective(word: str, before: str) -> bool:
    """Whether a German word before a noun is none of a name: "der Bochumer Jugend", "Nette Karte"."""
    if _ADJECTIVE_RE.search(word):
        return True
    opens = not _TITLE_RE.search(before) and (not before.strip() or before.rstrip()[-1] in '.!?…:„“”"»«\n–')
    return bool(
        (word.endswith("er") and _ARTICLE_RE.search(before)) or (opens and word.endswith(("e", "es", "en", "em", "er")))
    )


def _is_noun(word: str) -> bool:
    """Whether a folded German word has the ending of a common noun; "Leung" is too short to tell."""
    return (len(word) > 5 and word.endswith(NOUN_ENDINGS)) or (
        len(word) > 7 and word.endswith(("erei", "eckerei", "logie"))
    )


def _is_introduced(text: str, candidate: _Candidate, language: str) -> bool:
    """Whether a role or a relative stands right before: "Kapitän Robert Siewert", "mein Bruder Hauke"."""
    before = text[max(0, candidate.start - 40) : candidate.start]
    if not before or before[-1] not in " \u00a0":
        return False
    words = WORD_RE.findall(before)
    gap = before.rstrip()
    if not words or not gap.endswith(words[-1]):
        return False
    folded = key(candidate.name)
    likely = folded in FIRST_NAMES or " " in candidate.name
    if words[-1] in KIN_WORDS.get(language, {}):
        owned = len(words) > 1 and _OWNER_RE.fullmatch(words[-2] if len(words) == 2 else f"{words[-3]} {words[-2]}")
        sure = owned is not None or words[-1] in _NEEDS_NO_OWNER
        return not candidate.name.isupper() and (likely or (sure and not _is_noun(folded)))
    role = role_of(words[-1])
    if role is None or not (words[-1][0].isupper() or language == "en"):
        return False
    return likely or role in ("coach", "official") or text.count(candidate.name) > 1


def _note(owners: dict[str, str], word: str, name: str) -> None:
    """The name goes by the word; a word that several names go by has no owner."""
    owners[word] = "" if word in owners else name


class _Names:
    """The persons of one text and the single words that mean them."""

    def __init__(self, named: Sequence[str], full: Sequence[_Candidate], singles: Sequence[_Candidate]) -> None:
        self._people: dict[str, Person] = {}
        # by surname and by first name: everybody, and the interviewees alone
        self._last: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self._first: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self._nick: dict[str, str] = {}
        self._interviewees = frozenset(map(key, named))
        self._by_stem: dict[str, str] = {}
        for name in sorted(named, key=lambda name: " " not in name):  # "Vali" of a label after Valentina Brandl
            if " " in name or not self.of_word(name):
                self._add(name)
        whole = {candidate.name for candidate in full}
        for candidate in full:
            self._add(self._bare(candidate.name, whole))
            if candidate.nickname:
                self._nick[key(candidate.nickname)] = key(candidate.name)
        for candidate in singles:
            word = key(candidate.name)
            if not self.single(word) and not self._by_nickname(word):
                self._add(candidate.name)

    def _bare(self, name: str, whole: set[str]) -> str:
        """The name without a genitive "s", where the text also has it without one."""
        if name.endswith(("'s", "’s")):
            return name[:-2]
        bare = name.removesuffix("s")
        return bare if key(bare) in self._people or bare in whole else name

    def _add(self, name: str) -> None:
        folded = key(name)
        words = folded.split()
        if folded in self._people or not words or self._fuller(folded):
            return
        self._people[folded] = Person(" ".join(name.split()))
        for everybody, interviewees in (self._last, self._first) if len(words) > 1 else (self._last,):
            word = words[-1] if everybody is self._last[0] else words[0]
            _note(everybody, word, folded)
            if folded in self._interviewees:
                _note(interviewees, word, folded)
        for stem in {word[:end] for word in (words[0], words[-1]) for end in range(3, min(len(word), _STEM) + 1)}:
            _note(self._by_stem, stem, folded)

    def person(self, name: str) -> Person | None:
        """The person of a full name, with or without a genitive "s"."""
        for form in (key(name), key(name).removesuffix("'s"), key(name).removesuffix("s")):
            if form in self._people:
                return self._people[form]
        return self._fuller(key(name))

    def _fuller(self, folded: str) -> Person | None:
        """The one person whose name ends in these words, two at least: "Caviezel Matos" of Tiago Caviezel Matos."""
        fuller = [known for known in self._people if " " in folded and known.endswith(f" {folded}")]
        return self._people[fuller[0]] if len(fuller) == 1 else None

    def single(self, word: str) -> Person | None:
        """The one person that a single word means: surname before first name, an interviewee before
        others.
        """
        if word in self._nick:
            return self._people.get(self._nick[word])
        for everybody, interviewees in (self._last, self._first):
            if name := everybody.get(word) or interviewees.get(word):
                return self._people[name]
        return None

    def _by_nickname(self, word: str) -> Person | None:
        """ "Zetti" for Zetterer, "Matze" for Matthias: the stem or the name of exactly one person."""
        stem = word[:-1]
        owner = self._by_stem.get(stem) if word.endswith(("i", "y")) else None
        meant = [first for first in NICKNAMES.get(word, ()) if self._first[0].get(first) or self._first[1].get(first)]
        if not owner and len(meant) == 1:
            owner = self._first[0].get(meant[0]) or self._first[1].get(meant[0])
        return self._people[owner] if owner else None

    def of_word(self, word: str) -> Person | None:
        """The person whom a single word of the text means, by surname, first name or nickname;
        genitives too.
        """
        folded = key(word).removesuffix("'s")
        return self.single(folded) or self.single(folded.removesuffix("s")) or self._by_nickname(folded)

    def marks(self, text: str, full: Sequence[_Candidate], blocked: set[int], language: str) -> list[Mark]:
        """Marks of the full names and of all single words that mean one of the persons."""
        found: list[Mark] = []
        taken = set(blocked)
        for candidate in full:
            person = self.person(candidate.name)
            if person:
                end = candidate.end - _tail(candidate.name, person)
                found.append(Mark(candidate.start, end, PERSON, person))
                taken.update(range(candidate.start, end))
        for word in _single_words(text, language):
            if word.start in taken or word.end - 1 in taken:
                continue
            person = self.of_word(word.name)
            if person:
                found.append(Mark(word.start, word.end, PERSON, person))
                taken.update(range(word.start, word.end))
        return sorted(found, key=lambda mark: mark.start)


def _tail(name: str, person: Person) -> int:
    """How many characters of a genitive stand behind the name."""
    return max(0, len(name) - len(person.name or "")) if key(name).startswith(key(person.name or "")) else 0


def _proven(text: str, language: str) -> Iterator[_Candidate]:
    """Single words that what follows proves to be a person: "Pavlenka" of "Pavlenka-Fan", "Winnie's a radiographer"."""
    for fan in _FAN_RE.finditer(text):
        yield _Candidate(fan.start(1), fan.end(1), fan.group(1))
    for found in _CONTRACTED_RE.finditer(text) if language == "en" else ():
        if key(found.group(1)) in FIRST_NAMES:
            yield _Candidate(found.start(1), found.end(1), found.group(1))


def _named_by_words(text: str) -> Iterator[_Candidate]:
    """Single names that the words around them prove: "Der Lukas, mein kleiner Bruder", "das Mami heißt Solange"."""
    for pattern in (_APPOSITION_RE, _CALLED_RE):
        for found in pattern.finditer(text):
            before = text[max(0, found.start() - 16) : found.start()]
            if not (_is_no_name(found.group(1)) or _DETERMINER_RE.search(before)):
                yield _Candidate(found.start(1), found.end(1), found.group(1))


def _is_no_name(word: str) -> bool:
    """Whether a capitalised word is a function word, a relative or an occupation: "Krankenschwester, mein Vater"."""
    return key(word) in FUNCTION_WORDS or word in _RELATIVES or occupation(word, "de") is not None


def _single_words(text: str, language: str) -> Iterator[_Candidate]:
    """Capitalised words that may be a name, and what stands before their hyphen."""
    stop = ENGLISH if language == "en" else GERMAN
    for word in WORD_RE.finditer(text):
        raw = word.group()
        if raw[0].islower():
            continue
        length = len(raw) - (2 if raw.endswith(("'s", "’s")) else 0)
        if key(raw) not in stop and key(raw) not in _MONTHS:
            yield _Candidate(word.start(), word.start() + length, raw)
        head, hyphen, _ = raw.partition("-")
        if hyphen and key(head) not in stop:
            yield _Candidate(word.start(), word.start() + len(head), head)
