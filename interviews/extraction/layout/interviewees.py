"""Who answers: the interviewees' full names, from labels, from how the questions address them, and from
title and lead.

Runs of talk go in; the subjects and each run's speaker come out. A text that never names its player has no
subject.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from interviews.extraction.facts import Span, Turn
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout import bylines, labels, names
from interviews.extraction.layout.names import Name
from interviews.extraction.layout.runs import Run
from interviews.extraction.layout.speakers import Cast
from interviews.extraction.lexicon import NAME_PARTICLES
from interviews.extraction.nicknames import NICKNAMES
from interviews.extraction.surnames import looks_like_surname
from players.names import key


@dataclass(frozen=True, slots=True)
class Named:
    """The interviewees, the printed labels of questions by frequency, and the full name behind each answer's
    run.
    """

    subjects: tuple[str, ...]
    asking: tuple[str, ...]
    speakers: Mapping[int, str | None]  # by the start of a run


# "Herr Dornfeld", "Frau Dr. Wenninger", "Mr. Hoshina"
_HERR_RE = re.compile(
    r"\b(?:Herr|Frau|Mr\.?|Mrs\.?|Ms\.?|Miss) (?:Dr\. )?(?:(?:van|von|de|der|den|di|da|del|el|al|le|la|"
    r"ten) ){0,2}([^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?)"
)

# An address at the head of a question: "Jonte, drei Siege", "Moin Tjacke, du", "Hallo Sota, welches", "So
# Tobi, for"
_ADDRESS_RE = re.compile(
    r"[„“\"»«]? ?(?:(?:Hallo|Moin|Hi|Hey|Hello|Servus|Lieber|Liebe|So|Okay|Ok|Also|Und|And|Now|Danke|Thanks|Welcome|"
    r"Na|Grüß dich|Right|Well),? )?([A-ZÄÖÜÀ-ÖØ-Þ] ?[\w’'-]+(?: [A-ZÄÖÜÀ-ÖØ-Þ][\w’'-]+){0,3})[,!] (?!de[nrm] |"
    r"die |das |dem |who |which |that |whose )"
)
# … and at its end: "Wie geht es dir, Kevin?", "Thanks, Maya."
_ADDRESS_END_RE = re.compile(r", ([A-ZÄÖÜÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÄÖÜÀ-ÖØ-Þ][\w’'-]+)?)(?:\?|[!.]$)")

# "Name: Anže Bezjak-Thoma" in a fact box; "… hat den Senegalesen Pape Malick Gomis getroffen"
_FIELD_RE = re.compile(r"(?:^|\n)(?:Voller |Full )?[Nn]ame: ?$")
# "“Portia Modise made me do it”, says Jacobs": who stands in the quotation is not who says it
_IN_QUOTES_RE = re.compile(r"[„“\"«»][^“”\"«»\n]{0,80}$")
_MET_RE = re.compile(r" (?:getroffen|besucht|interviewt|befragt|gesprochen|Rede und Antwort)\b")

_READ = 300_000  # characters that are searched for names: no interview is longer

# A name torn apart: "K evin"
_SPLIT_RE = re.compile(r"(?<=^[A-ZÄÖÜ]) (?=[a-zäöüß])")

# "久世蓮(24歳)", "水城エミリ選手", "久世蓮「兄の…"
_JA_NAME_RE = re.compile(r"([一-龯々ヶ]{1,4}[一-龯々ァ-ヶー]{0,6})(?=選手|[((]\d|「|さん|氏|:)")
_JA_NOT = frozenset("選手 監督 代表 一問一答 独占 今回 本誌 記者 編集部 日本代表 主将 コーチ 主将".split())

# "Daniel Vogel, genannt Bird", "Jan Ott („Otti“)", "Tobi Adeyinka, known as Tab"
_NICKNAME_RE = re.compile(
    r",? \(?(?:(?:auch )?(?:genannt|alias|kurz|Spitzname:?|called|known as|nicknamed|"
    r"aka) )?[„“\"'‚]?(?P<nick>[\w-]+)"
)

# "Kaan Talaycı über ..."
_ABOUT_RE = re.compile(r"(?P<name>.{3,40}?) (?:über|zu|on|about)\b", re.IGNORECASE)

# Words before a name that make its bearer somebody else than the interviewee: "Trainer Uwe Rademacher"
_OTHERS = frozenset(
    "trainer trainerin coach cheftrainer co-trainer torwarttrainer bundestrainer bundestrainerin "
    "sportdirektor manager boss berater "
    "physiotherapeut dolmetscher dolmetscherin agent interpreter translator von by vater mutter bruder "
    "schwester opa oma onkel "
    "photographs photos pictures moderation host fotos bilder "
    "cousin father mother dad mum brother sister beim vom zum zur im am gegen bei für des text foto "
    "interview idol "
    "mitarbeit recherche redaktion illustration bild zeichnung produktion club klub verein nach gegner vorbild held "
    "hero heroes idol succeeding replacing predecessor successor nachfolger nachfolgerin vorgänger vorgängerin "
    "neuen neue neuer neues einem einer eines ein eine dem unserem unserer unsere reporter with against at "
    "from for to".split()
)
# "Orla Fenwick meets Jaro Lindhoff", "Hauke Behrens sprach mit"
_ASKS_RE = re.compile(
    r" (?:meets|met|asks|asked|interviews|interviewed|"
    r"(?:talks|talked|speaks|spoke|sat down|sits down|caught up|catches up) (?:to|with) (?!the\b|us\b|our\b|The\b)|"
    r"sprach mit|traf|fragte|stellte|führte|hat mit)(?<=[a-z ])"
)
# "The Long Ball podcast"
_PAPER_RE = re.compile(r" (?:podcast|magazine?|fanzine|blog|newsletter|programme)\b", re.IGNORECASE)
# "Five minutes with... Callum Redfearn", "Drei Fragen an Femke Holt"
_WITH = frozenset(
    "mit with an to bei über nachgefragt interview interviewt trifft eigentlich meets questions for fragen".split()
)


# "Jonte Dahl: „Ich bleibe“", "Jonte Dahl im Interview", "Jonte Dahl on life in Leith"
_SAYS_RE = re.compile(
    r": ?[\"'„“”«»‚‘]| (?:im (?:Interview|Gespräch|Porträt)|über|on|about|in conversation|exklusiv)\b"
)


def resolve(text: str, runs: Sequence[Run], cast: Cast) -> Named:
    """The interviewees and speakers of a text from its runs of talk."""
    answering = Counter(run.label for run in runs if run.role == "answer" and run.label is not None)
    asking = _asking(runs, cast)
    known = _ranked(text, runs)
    everybody = list(names.people(text, 0, min(len(text), _READ)))
    full = _full_names(text, everybody, answering, cast, known)
    speakers: dict[int, str | None] = {}
    topic = alone = None
    others = _third_voices(everybody, answering, full, cast)
    first = {group: name for group, name in full.items() if name not in others}
    single = _single(first, answering, [name for name in known if name not in others])
    for run in runs:
        if run.role == "heading":
            topic = _topic_name(text[run.start : run.end], known) or topic
        if run.role == "answer":
            alone = full.get(cast.group.get(labels.normal(run.label or ""), "")) or topic or single
            speakers[run.start] = alone
    subjects = _subjects(runs, speakers, single, others)
    full = _in_full(text, runs, everybody, subjects)
    told = {start: full.get(name or "", name) for start, name in speakers.items()}
    return Named(tuple(dict.fromkeys(full[name] for name in subjects)), asking, told)


def _in_full(text: str, runs: Sequence[Run], everybody: Sequence[Name], subjects: Sequence[str]) -> dict[str, str]:
    """For each interviewee the fullest name that the talk gives him: "Grace" and "Takyi" are "Grace Takyi"."""
    headings = [run for run in runs if run.role == "heading"]
    spoken = [name for name in everybody if not any(run.start <= name.start < run.end for run in headings)]
    called = _addressed([text[run.start : run.end] for run in runs if run.role == "question"])
    called = called if len(subjects) == 1 else Counter()
    return {name: _fuller(_without_what_leads(text, name), spoken, called) for name in subjects}


def _without_what_leads(text: str, name: str) -> str:
    """A name without a word before the first name that is none of it: "Elversbergs Luka Beridse"."""
    first, _, bare = name.partition(" ")
    known = [key(word) in FIRST_NAMES for word in (first, bare.partition(" ")[0])]
    if " " not in bare or known != [False, True]:
        return name
    alone = len(re.findall(rf"(?<!\b{re.escape(first)} )\b{re.escape(bare)}\b", text)) > 0
    owns = first.endswith("s") and re.search(rf"\b{re.escape(first[:-1])}\b", text) is not None
    return bare if owns or (alone and not _is_a_names(first)) else name


def _fuller(name: str, spoken: Sequence[Name], called: Counter[str]) -> str:
    words = name.split()
    if len(words) == 1:
        first = next((word for word, _ in called.most_common() if key(word) in FIRST_NAMES and " " not in word), name)
        return f"{first} {name}" if key(first) != key(name) and key(name) not in FIRST_NAMES else name
    longer = [one.full.split() for one in spoken if len(words) < len(one.full.split()) <= len(words) + 2]
    more = [
        " ".join(other)
        for other in longer
        if (other[-len(words) :] == words and all(map(_is_a_names, other[: -len(words)])))
        or (other[: len(words)] == words and all(map(_is_a_names, other[len(words) :])))
    ]
    return more[0] if more else name


def _is_a_names(word: str) -> bool:
    """Whether a word by its form is one of a name: "Nguyễn", "Bermúdez", "Lars"."""
    foreign = any(not sign.isascii() and sign.casefold() not in "äöüß" for sign in word)
    return foreign or key(word) in FIRST_NAMES or looks_like_surname(word)


def _asking(runs: Sequence[Run], cast: Cast) -> tuple[str, ...]:
    """The fullest printed form of each label that asks, most frequent first."""
    printed: dict[str, Counter[str]] = defaultdict(Counter)
    for run in runs:
        if run.role == "question" and run.label is not None:
            printed[cast.group[labels.normal(run.label)]][labels.plain(run.label)] += 1
    ordered = sorted(printed.values(), key=lambda forms: -forms.total())
    return tuple(max(forms, key=lambda form: (len(form.split()), forms[form])) for forms in ordered)


def _single(full: Mapping[str, str], answering: Counter[str], known: Sequence[str]) -> str | None:
    """Who gives the answers that bear no label."""
    if full:
        return max(
            full.values(),
            key=lambda name: sum(n for label, n in answering.items() if labels.are_forms_of_one(label, name)),
        )
    return known[0] if known else None


def _third_voices(everybody: Sequence[Name], answering: Counter[str], full: Mapping[str, str], cast: Cast) -> set[str]:
    """Coaches, translators and relatives among those who answer, by their label or by how the text
    introduces them.
    """
    labelled = {
        full.get(cast.group[labels.normal(label)], label)
        for label in answering
        if any(word.casefold() in labels.VOICES for word in label.split())
    }
    introduced = {name.full for name in everybody if name.before.strip(",.") in labels.VOICES}
    return labelled | introduced


def _subjects(
    runs: Sequence[Run], speakers: Mapping[int, str | None], single: str | None, others: set[str]
) -> tuple[str, ...]:
    """The interviewed: whoever answers often enough, in the order of their first answers."""
    said = Counter(name for name in speakers.values() if name)
    if not said:
        return (single,) if single and any(run.role == "question" for run in runs) else ()
    most = max(said.values())
    often = tuple(name for name, count in said.items() if count * 4 >= most)
    return tuple(name for name in often if name not in others) or often


def _topic_name(heading: str, known: Sequence[str]) -> str | None:
    match = _ABOUT_RE.match(heading)
    name = match["name"] if match else ""
    return next(
        (full for full in known if labels.are_forms_of_one(full, name)),
        names.in_plain_case(name) if name.istitle() or name.isupper() else None,
    )


def _full_names(
    text: str, everybody: Sequence[Name], answering: Counter[str], cast: Cast, known: Sequence[str]
) -> dict[str, str]:
    """For each group of answering labels the full name behind it."""
    found: dict[str, str] = {}
    forms: dict[str, list[str]] = defaultdict(list)
    for label in answering:
        forms[cast.group[labels.normal(label)]].append(label)
    for group, printed in forms.items():
        fullest = names.clean(labels.plain(max(printed, key=lambda form: (len(form.split()), answering[form]))))
        person = [word for word in fullest.split() if word.casefold() not in labels.VOICES]
        name = full_name(text, everybody, " ".join(person), known) if person else fullest
        if name:
            found[group] = name
    return found


def full_name(text: str, everybody: Sequence[Name], label: str, known: Sequence[str]) -> str | None:
    """The full name behind a label: "Dornfeld" is "Mio Dornfeld", "AMIRA LINDT" is "Amira Lindt", "A" nobody
    by itself.
    """
    if labels.is_known(label.casefold()) or len(label) == 1:
        return next((name for name in known if label.casefold() in _initials(name)), known[0] if known else None)
    wanted = key(label).split()
    short = NICKNAMES.get(key(label), frozenset())
    for name in sorted(known, key=lambda name: " " not in name):
        words = key(name).split()
        if " " not in name and (fuller := _bearer(text, everybody, wanted)):
            return fuller
        if set(wanted) <= set(words) or (len(wanted) == 1 and not label.isascii() and name.startswith(label)):
            return name
    for name in known:
        if key(name.split()[0]) in short:
            return name
    bearer = _bearer(text, everybody, wanted) or _initialled([*known, *(name.full for name in everybody)], label)
    if bearer is None and len(label) <= 3 and label.isupper():
        bearer = next(iter(known), None)
    return bearer or _shortened(everybody, label) or names.in_plain_case(label)


def _shortened(everybody: Sequence[Name], label: str) -> str | None:
    """The one full name whose first name a label shortens: "Vali" is Valentina Brückl."""
    stem = key(label).rstrip("iyse")
    if " " in label or len(stem) < 3:
        return None
    bearers = {name.full for name in everybody if key(name.full).startswith(stem)}
    return bearers.pop() if len(bearers) == 1 else None


def _initials(name: str) -> list[str]:
    return [word[0].casefold() for word in name.split()]


def _initialled(people: Sequence[str], label: str) -> str | None:
    """The first whose initials a label is, particles and halves of double names told or not: "JWvdM", "BK"."""
    if not label.isalpha() or len(label) > 6 or sum(map(str.isupper, label)) < 2:
        return None
    wanted = label.casefold()
    for name in people:
        words = name.split()
        parts = [part for word in words for part in word.split("-") if part]
        bare = [word for word in words if word not in NAME_PARTICLES]
        if wanted in ("".join(part[0].casefold() for part in each) for each in (words, parts, bare)):
            return names.in_plain_case(name)
    return None


def _bearer(text: str, everybody: Sequence[Name], wanted: Sequence[str]) -> str | None:
    """The most frequent full name in the text that holds every word of a label, or bears it as a nickname."""
    counted = Counter(
        name.full
        for name in everybody
        if set(wanted) <= set(key(f"{name.full} {name.nick}").split()) or _is_nicknamed(text, name, wanted)
    )
    nicked = [name.full for name in everybody if name.nick and name.full in counted]
    return names.in_plain_case(nicked[0] if nicked else counted.most_common(1)[0][0]) if counted else None


def _is_nicknamed(text: str, name: Name, wanted: Sequence[str]) -> bool:
    """Whether a nickname stands behind a name: "Daniel Vogel, genannt Bird"."""
    match = _NICKNAME_RE.match(text, name.end, name.end + 60)
    return match is not None and [key(match["nick"])] == list(wanted)


def _ranked(text: str, runs: Sequence[Run]) -> list[str]:
    """Those who may be interviewed, the likeliest first."""
    first = next((run.start for run in runs if run.role == "question"), 0)
    questions = [text[run.start : run.end] for run in runs if run.role == "question"]
    addressed = _addressed(questions)
    spoken = {word for run in runs if run.role != "heading" for word in key(text[run.start : run.end]).split()}
    scores: Counter[str] = Counter()
    printed: dict[str, str] = {}
    for run in runs:
        for name in names.people(text, run.start, run.end):
            folded = key(name.full)
            if printed.get(folded, "A").isupper():
                printed[folded] = name.full
            scores[folded] += _weight(text, run, name, first)
    scores = Counter({names.in_plain_case(printed[folded]): score for folded, score in scores.items()})
    for full in scores:
        words = full.split()
        scores[full] += 6 * min(2, max(addressed[called] for called in (*words, full)))
        scores[full] += _likeness(full, spoken) if scores[full] > 0 else 0
    for run in runs:
        if run.role in ("heading", "lead"):
            for match in _JA_NAME_RE.finditer(text, run.start, run.end):
                if match.group(1) not in _JA_NOT:
                    scores[match.group(1)] += 5
    ranked = [name for name, score in scores.most_common() if score >= 3]
    if not ranked:
        ranked = _introduced(text, runs) or [name for name, count in addressed.most_common(1)]
    return ranked


def _introduced(text: str, runs: Sequence[Run]) -> list[str]:
    """Whom the first question introduces, where neither title nor lead does: "My guest is captain Mack Ito-Farrow."."""
    first = next((run for run in runs if run.role == "question"), None)
    return [
        names.in_plain_case(name.full)
        for name in (names.people(text, first.start, first.end) if first else ())
        if name.before.strip(",.:") not in _OTHERS and key(name.full.split()[0]) in FIRST_NAMES
    ][:1]


def _likeness(name: str, spoken: AbstractSet[str]) -> int:
    """A known first name speaks for a person; against one, that no word of the name is said outside headings."""
    words = key(name).split()
    if FIRST_NAMES.intersection(words[:1]):
        return 3
    return -4 if spoken.isdisjoint(words) else 0


def _is_a_byline(text: str, run: Run, name: Name) -> bool:
    """Whether a name fills a line with a date close under it: "Lachlan Prideaux / Corner Flag Weekly / August 21"."""
    if (run.start, run.end) != (name.start, name.end) or run.role != "heading" or run.start == 0:
        return False
    under = text[run.end : run.end + 120].strip().split("\n")[:2]
    return any(bylines.date_in(line) is not None for line in under)


def _weight(text: str, run: Run, name: Name, first: int) -> int:
    """How much one mention speaks for being interviewed."""
    if _is_a_byline(text, run, name):
        return 0
    weight = {"heading": 3, "lead": 3}.get(run.role, 0)
    if name.start >= first and run.role != "heading":
        weight = 0
    about = run.role == "heading" and (name.before.strip(".:…") in _WITH or _SAYS_RE.match(text, name.end) is not None)
    if (
        (name.start > run.start and name.before.strip(",.:") in _OTHERS and not about)
        or _ASKS_RE.match(text, name.end)
        or bylines.is_a_papers(name.full)
        or _PAPER_RE.match(text, name.end)
    ):
        weight -= 3
    if about:
        weight += 5
    elif run.role == "heading" and name.end == run.end:
        weight += 2
    if _FIELD_RE.search(text, max(0, name.start - 20), name.start) or _MET_RE.match(text, name.end):
        weight += 5
    if run.role == "heading" and _IN_QUOTES_RE.search(text, run.start, name.start):
        weight -= 3
    if text[name.end : name.end + 2] == " (" and text[name.end + 2 : name.end + 4].isdigit():
        weight += 2
    return weight


def _addressed(questions: Sequence[str]) -> Counter[str]:
    """How often the questions address whom: {"Dornfeld": 1} for "Herr Dornfeld, …"."""
    found: Counter[str] = Counter()
    for question in questions:
        for match in (
            _HERR_RE.search(question[:200]),
            _ADDRESS_RE.match(question[:60]),
            _ADDRESS_END_RE.search(question[-120:]),
        ):
            if match and not any(word.casefold() in names.NO_NAMES for word in match.group(1).split()):
                found[_SPLIT_RE.sub("", match.group(1))] += 1
    return found


def title(text: str, turns: Sequence[Turn]) -> Span | None:
    """The title: of the headings before the first question the longest."""
    first = next((turn.start for turn in turns if turn.role == "question"), len(text))
    heads = [turn for turn in turns if turn.role == "heading" and turn.start < first]
    best = max(heads, key=lambda turn: turn.end - turn.start, default=None)
    return Span(best.start, best.end) if best else None
