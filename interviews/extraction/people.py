"""Persons named in a text, each in the fullest form it gives: "Zetti" and "Zetterer" are Michael Zetterer.

In: the text, the interviewees and speakers that header and layout found, stretches that are clubs. Out: marks
(PERSON) with their persons. A run of capitalised words is a name by evidence: a known first name, a role or a
relative before it ("Trainer", "mein Bruder"), an age behind it, or its form; single words are names only where
the text names the person in full, or behind such a word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.kin import KIN_WORDS
from interviews.extraction.known_people import WORD_RE, Candidate, Names
from interviews.extraction.lexicon import ENGLISH, GERMAN, NAME_PARTICLES, NEVER_NAMES, NOUN_ENDINGS
from interviews.extraction.lone_names import lone_names
from interviews.extraction.marks import CLUB, DEMONYM, NATIONAL, Mark
from interviews.extraction.occupations import occupation
from interviews.extraction.proven_names import names_of_relatives, proven_names
from interviews.extraction.replies import is_famous, is_reply
from interviews.extraction.roles import role_of
from interviews.extraction.surnames import looks_like_surname
from players.names import key

# "Lennart Karl", "Virgil van Dijk", 'Tjark "Tjacke" Ohlendieck'
_RUN_RE = re.compile(
    r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}(?:[ \u00a0](?:(?:van|von|zu|"
    r"de)[ \u00a0](?:(?:der|den|la|los)[ \u00a0])?|"
    r"(?:da|di|do|dos|del|el|al|ter|ten|le|la)[ \u00a0])?(?:[\"„“”][^\W\d_][\w'’-]{1,20}[\"“”][ "
    r"\u00a0])?[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*){0,3}){0,5}"
)
_NICKNAME_RE = re.compile(r"[\"„“”]([^\W\d_][\w'’-]{1,20})[\"“”]")
# "(22)", ", 24,": an age behind a name
_AGE_AFTER_RE = re.compile(r"\s?\(\d\d(?:[,)]| Jahre)|, \d\d[,.]")
# "Jaydn Opoku. He's", "Leung Ka-ho, who", "Katie's the captain", "Chan Tsz-him is"
_PERSON_AFTER_RE = re.compile(
    r"(?:,? who\b|['’]s\b|[ \u00a0](?:is|was|has|had|said|kept|played|told|plays|came|took|gave|got|made|used)\b|"
    r"\.\s{1,2}(?:He|She|They|We|Er|Der|Sie)\b|, (?:our|my|the|his|her|unser|mein|dein|Ihr|der|die|den|dem)\b|"
    r"[ \u00a0](?:ist|war|hat|hatte|spielt|kam|sagt|sagte)\b)"
)
_PERSON_BEFORE_RE = re.compile(r"\b(?:called|named|with|because of|mit|wegen|Herr|Frau|Mr\.?|Mrs\.?|Dr\.)[ \u00a0]$")
# "im Unfallkrankenhaus Graz", "acht Wochen Pause": no name follows
_DETERMINER_RE = re.compile(
    r"\b(?:im|am|zum|zur|vom|beim|ins|den|dem|das|des|ein|einen?|einem|einer|eines|keine?n?|viele?|mehr|alle|"
    r"diese[rsmn]?|jede[rsmn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+|meine[rmn]?|"
    r"[Ii]hre?[rmn]?|unsere?[rmn]?|auf|paar)[ \u00a0]$",
    re.IGNORECASE,
)
# "Rhätischen", "deutsche", "Einzige", "Zweite", "Kleinste"
_ADJECTIVE_RE = re.compile(
    r"(?:(?:isch|lich|haft|los|ig|st)e[rnms]?|^(?:Zwei|Drit|Vier|Fünf|Sechs|Sieb|Ach|Zehn)te[rnms]?)$"
)
# "im sechsten Semester Meereskunde": an article and an adjective, then a noun
_INFLECTED_RE = re.compile(
    r"\b(?:im|am|zum|zur|vom|beim|de[rnms]|das|die|eine?[rnms]?)[ \u00a0][a-zäöüß]{3,12}(?:e|en|er|es|"
    r"em)[ \u00a0]$"
)
# "Wee Calum", "Old Tom Ahler"
_EPITHETS = frozenset({"wee", "auld", "old", "young", "our", "poor", "dear", "little", "good", "mad", "daft"})
_OF_SURNAMES = frozenset({"van", "ter", "ten", "di", "dos"})  # "Trainer van Bergen"
_LONGEST_FIRST = 10  # letters of a first name that no list knows: "Sprachnachricht Bescheid" names nobody
_TITLE_RE = re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms)\.[ \u00a0]$")
_ARTICLE_RE = re.compile(r"\b(?:der|die|das|dem|den|des)[ \u00a0]$")
_WITH_RE = re.compile(r"\b(?:mit|von|bei|aus|nach|für)[ \u00a0]$")  # "mit Tiroler Blasmusik"
# "mein", "meine kleine", "her older": a relative's owner, with one adjective
_OWNER_RE = re.compile(
    r"(?:.* )?(?:mein|dein|ihr|sein|unser|my|your|his|her|our)(?:e|en|er|em|es)?(?: [a-zäöüß]+)?",
    re.IGNORECASE,
)


# words of the calendar that are surnames too: "Yann Sommer", "Theresa May"
_SURNAMES = frozenset(
    ("sommer", "winter", "herbst", "mai", "may", "marz", "freitag", "sonntag", "platz", "grad", "mal")
)
# "Oma Telse", "Uncle Fingal": whoever is named behind is the relative
_NEEDS_NO_OWNER = frozenset(
    "Oma Opa Onkel Tante Omi Uncle Auntie Aunt Nan Nana Gran Granny Grandma Grandad Grandpa".split()
)


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
    peoples = {mark.start for mark in others if mark.sign in (DEMONYM, NATIONAL)}
    stop = ENGLISH if language == "en" else GERMAN
    known = {word for name in named for word in map(key, WORD_RE.findall(name))}
    for name in named:
        for found in re.finditer(re.escape(name), text):
            blocked.difference_update(range(found.start(), found.end()))
    full, singles = [], []
    for candidate in _candidates(text, stop, language, blocked):
        words = WORD_RE.findall(candidate.name)
        if len(words) > 1 and candidate.start in elsewhere and key(words[0]) not in FIRST_NAMES:
            words = words[1:]  # "beim FC Winterthur Lorik Bajraktari"
            candidate = replace(candidate, start=text.index(words[0], candidate.start), name=" ".join(words))
        shown = _is_introduced(text, candidate, language) or is_reply(
            text, candidate.start, candidate.end, german=language == "de"
        )
        free = candidate.start not in (peoples if _is_relatives(text, candidate, language) else elsewhere)
        if len(words) > 1 and (shown or _is_person(text, candidate, words, known, language, elsewhere)):
            full.append(candidate)
        elif len(words) == 1 and free and (shown or is_famous(candidate.name)):
            singles.append(candidate)
    singles += _alone(text, language, blocked | elsewhere, blocked | peoples)
    nobody = {key(one.name) for one in singles if _is_only_called_so(text, one)}
    nobody |= {key(found[1]) for found in _PET_RE.finditer(text)}
    names = Names(named, full, [one for one in singles if key(one.name) not in nobody])
    return names.marks(text, full, blocked, language)


def _alone(text: str, language: str, taken: set[int], peoples: set[int]) -> Iterator[Candidate]:
    """Single words that are names; a relative's may be a town's or a country's too: "my daughter Mali"."""
    alone = (*proven_names(text, language), *lone_names(text, language))
    family = (span for span in names_of_relatives(text, language) if span.start not in peoples)
    for span in (*(span for span in alone if span.start not in taken), *family):
        yield Candidate(span.start, span.end, text[span.start : span.end])


def _candidates(text: str, stop: frozenset[str], language: str, blocked: set[int]) -> Iterator[Candidate]:
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


def _piece(text: str, offset: int, words: list[re.Match[str]]) -> Iterator[Candidate]:
    while words and words[0].group() in NAME_PARTICLES and not (len(words) < 4 and words[0].group() in _OF_SURNAMES):
        words.pop(0)
    while words and words[-1].group() in NAME_PARTICLES:
        words.pop()
    if words:
        start, end = offset + words[0].start(), offset + words[-1].end()
        raw = text[start:end]
        nickname = _NICKNAME_RE.search(raw)
        name = " ".join(_NICKNAME_RE.sub(" ", raw).split())
        yield Candidate(start, end, name, nickname.group(1) if nickname else "")


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
        or (not piece and folded in _EPITHETS)
        or (bool(piece) and piece[-1].endswith(("'s", "’s")))  # "Granny Flora's Canadian"
        or len(folded) == 1
        or any(sign.isdigit() for sign in word)
        or (language == "de" and folded.endswith("isch") and not folded.endswith(("fleisch", "fisch", "tisch")))
        or ("'" in folded and folded.split("'")[0] in stop)
        or word in KIN_WORDS.get(language, {})
        or role_of(word) is not None
    )


def _is_person(
    text: str,
    candidate: Candidate,
    words: Sequence[str],
    known: set[str],
    language: str,
    elsewhere: set[int],
) -> bool:
    folded = [key(word) for word in words]
    if candidate.name.isupper() and folded[0] not in FIRST_NAMES:  # "SMITH PACKT AUS", but "JARO LINDHOFF"
        return known.issuperset(folded)
    if (words[0].isupper() and folded[0] not in FIRST_NAMES) or folded[0] == folded[-1]:  # "BSG Stahl", "Sieg zu Sieg"
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
    return supported or not (_opens(before) or len(words[0]) > _LONGEST_FIRST or occupation(words[-1], "de"))


def _opens(before: str) -> bool:
    """Whether a line or a sentence opens where the text before it ends: its first word is capitalised anyhow."""
    bare = before.rstrip(" \u00a0")
    return not bare or bare[-1] in '.!?…:„“”"»«\n–*#>▶|·'


def _is_adjective(word: str, before: str) -> bool:
    """Whether a German word before a noun is none of a name: "der Bochumer Jugend", "Nette Karte"."""
    if _ADJECTIVE_RE.search(word):
        return True
    opens = not _TITLE_RE.search(before) and _opens(before)
    return bool(
        (word.endswith("er") and (_ARTICLE_RE.search(before) or (len(word) > 5 and _WITH_RE.search(before))))
        or (opens and word.endswith(("e", "es", "en", "em", "er")))
    )


def _is_noun(word: str) -> bool:
    """Whether a folded German word has the ending of a common noun; "Leung" is too short to tell."""
    return (len(word) > 5 and word.endswith(NOUN_ENDINGS)) or (
        len(word) > 7 and word.endswith(("erei", "eckerei", "logie"))
    )


def _is_relatives(text: str, candidate: Candidate, language: str) -> bool:
    """Whether a word for a relative stands right before: "my daughter Mali"."""
    words = WORD_RE.findall(text[max(0, candidate.start - 20) : candidate.start])
    return bool(words) and words[-1] in KIN_WORDS.get(language, {})


# "mein Kater Raúl", "unser Hund Bruno"
_PET_RE = re.compile(
    r"\b(?:Kater|Katze|Hund|Hündin|Pferd|Papagei|Hamster|Welpe|Dackel|dog|cat|horse|parrot|puppy|terrier|"
    r"hamster)(?: namens| called| named| heißt|,)?[ \u00a0]([^\W\d_]+)"
)
# "Spitzname? Kasa. In Bielefeld noch Emmi", "hat mich „Eddy“ gerufen", "they call me Sparky"
_CALL_ME_RE = re.compile(
    r"(?:Spitzname|[Nn]ickname|nennen mich|rufen mich|ruft mich|nennt mich|nannten mich|"
    r"call(?:ed|s)? me)[^\n]{0,50}$"
)
_CALLED_SO_RE = re.compile(r"[“”\"'»«‹›’] (?:gerufen|genannt|getauft)\b")


def _is_only_called_so(text: str, word: Candidate) -> bool:
    """Whether a single name is only what somebody is called."""
    before = text[max(0, word.start - 70) : word.start]
    return bool(_CALL_ME_RE.search(before) or _CALLED_SO_RE.match(text, word.end))


def _is_introduced(text: str, candidate: Candidate, language: str) -> bool:
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
