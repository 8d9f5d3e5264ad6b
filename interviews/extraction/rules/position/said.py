"""Positions that one sentence tells: beside a name, with a verb of being or playing, or in a lead about one player."""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, ME, PERSON, SELF, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.rules.position.holds import denied, holds, is_passing
from interviews.extraction.rules.position.links import AS, BARE, BARE_NAMED_RE, BOX_RE, IS, LEAD, MADE, NAMED, PLAYS
from interviews.extraction.rules.position.shown import View, proposals
from interviews.extraction.rules.position.words import SIGNS, cues
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

# Behind these words the noun is no predicate: "ist mit unserem Torwart befreundet", "war gegen den Stürmer chancenlos"
_GAP_RE = compile_pattern(
    r"(?<!\w)(?:mit|von|vom|für|gegen|wie|zu|zum|zur|bei|beim|an|auf|über|nach|als|unter|ohne|hinter|neben|vor|aus|"
    r"statt|den|dem|des|einen|einem|keinen?|with|for|against|like|from|to|behind|"
    r"of)(?: (?:[a-zäöüß]+|\d\d|OUR|MY|HIS|CLUB-?)){0,3} ?$|"
    r", (?:[Dd]er|[Dd]ie|[Dd]en|dass|weil|wenn|und|aber|SELF|HE|PERSON)\b|\b(?:und|aber|and|but) (?:der|die|the)\b"
)
# "von CLUB", "beim CLUB": behind them the noun may well be the predicate
_AT_CLUB_RE = compile_pattern(r"(?:bei|beim|für|von|vom|des|der|in|aus|at|for|of) (?:den |der |dem |die )?TEAM ")
# A player's own past is mostly childhood, or one scene: it needs a spell, or is asked
_WAS = frozenset({"war", "warst", "waren", "War", "Waren", "Warst", " was", " were"})
# "drei Jahre", "bei CLUB": a past that is worth a fact
_SPELL_RE = re.compile(r"Jahre|Saison|Spielzeit|years|seasons|geworden|gelernt")
# "spielt als Stürmer": the verbs that "als" goes with; "als Torwart fand ich das stark" proves it of oneself only
_AS_VERB_RE = re.compile(
    r"spiel|Spiel|auf[gl]\w*|eingesetzt|verpflichtet|geholt|Geld verdien|play|want|sign|used|bought|brought|started",
    re.IGNORECASE,
)
_ME_BEFORE_RES = {
    "de": compile_pattern(
        r"(?<![\ue006\ue007])(?<!eben )(?<!inter )(?<!vor )(?<!mit )(?<!für )(?<!über )(?<!unter )ME,? (?:\w+ "
        r"){0,2}$"
    ),
    "en": compile_pattern(
        r"(?:puts?|plays?|played|used?|uses|stick|stuck|shoved?|got|has|had|deploy\w*|moved?|start|started|"
        r"switch\w*|throw|threw|want|wanted|sees?|signed|bought|brought) ME,? (?:\w+ ){0,2}$"
    ),
}
# What makes "als Torwart" plain speech about others: "Als Stürmer musst du …" says nothing sure
_OTHERS_RE = re.compile(
    r"\bgegen\b|\bTrainer\b|verglichen mit|against|\bman\b|\bdu (?:musst|bist|hast|willst)|\byou\b",
    re.IGNORECASE,
)
# "spielt", "steht", "wirbelt", "soll … verstärken", "lines up": where one does it is one's position
_PLAY_RE = re.compile(
    r"\b(?:[Ss]piel(?:|e|st|t|en|te|ten)|gespielt|[Ss]teh(?:e|st|t|en)|[Ss]tand|gestanden|agier\w*|zu ?[Hh]ause|"
    r"eingesetzt|aufgeboten|aufgestellt|aufgelaufen|läuft|laufe|wirbel\w*|verstärk\w*|[Pp]latz|Mann|Frau|"
    r"bekleide\w*|besetz\w*|wohl|sehe|sieht|gesetzt|[Ss]tamm\w*|ran|vertreten|geackert|ackert|ackere|tummel\w*|"
    r"rackert|geholt|beackert|kommt|gehalten|Nummer (?:eins|1)|umgeschult|gezogen|gestellt|gesteckt|gefunden|"
    r"festgespielt|schufte\w*|ersetz\w*|unersetzlich|verkörper\w*|bin|bist|hin|gehör\w+|play(?:s|ed|ing)?|"
    r"start(?:s|ed|ing)?|lin(?:e|es|ed|ing) up|deployed|used|stuck|put|pairs?|paired|partner(?:s|ed)?|operat\w+|"
    r"bild\w+|years|seasons|Jahre|feature\w*|home|stands?|stood|shifted|moved|move|switched|slots?|slotted|does|"
    r"me)\b"
)
# "für CLUB", "neben PERSON", "links": with them "verteidigt" and "stürmt" are a position
_ACT_RE = compile_pattern(
    r"CLUB|TEAM|PERSON|(?<!\w)(?:für|bei|beim|links|rechts|hinten|neben|an der Seite|[Nn]un|[Ss]eit|[Hh]eute|"
    r"[Jj]etzt|dort|inzwischen|mittlerweile|in der|als SELF)(?!\w)"
)
_EFFORT_RE = re.compile(
    r"\b(?:gut|besser|schlecht|hoch|tief|auch mit|mit nach|nach hinten|konsequent|zusammen|alle|Titel|Pokal|"
    r"seine Meinung|well|badly|better|together|set pieces)\b"
)
_SURE_ACT_RE = re.compile(r"^(?!verteidig|stürm)", re.IGNORECASE)
_PLURAL_RE = re.compile(r"(?:^|\W)[Dd]ie\W")
_FEMININE_RE = re.compile(r"(?:in|frau|mädchen|außen|aussen)$")
# 'Im Wortlaut: „Im Tor war ich …“': speech, not what the lead says
_QUOTED_RE = re.compile(r": [„“\"»«]")
_AGAINST_RE = compile_pattern(r"(?:gegen|gegnerische\w*|against|opposition|opposing)(?: (?:[\w-]+|CLUB|OUR)){0,2} $")


def in_sentence(reading: Reading, view: View) -> Iterator[Proposal]:
    """What a sentence tells by itself."""
    yield from _named(reading, view)
    yield from _predicates(reading, view)
    yield from _made(reading, view)
    yield from _roles(reading, view)
    yield from _played(reading, view)


def _whom(reading: Reading, view: View, found: re.Match[str]) -> tuple[Person | None, ...]:
    who = found["who"]
    if not who or who[0] in SELF + ME:
        return view.sentence.selves
    return (reading.person(view.sentence, found, "who"),)


def _named(reading: Reading, view: View) -> Iterator[Proposal]:
    for pattern in NAMED.get(reading.language, ()):
        for found in pattern.finditer(view.text):
            if not denied(view.text, *found.span("pos")):
                yield from proposals(
                    reading, view.sentence, _whom(reading, view, found), view.value(found), found.span(), "named",
                    "a position stands beside the name",
                )  # fmt: skip


def _predicates(reading: Reading, view: View) -> Iterator[Proposal]:
    for pattern in IS.get(reading.language, ()):
        for found in pattern.finditer(view.text):
            own_past = found["be"] in _WAS and found["who"][:1] in ("", SELF) and view.sentence.role != "question"
            if (
                not _GAP_RE.search(_AT_CLUB_RE.sub(" ", found["gap"] + " "))
                and not (own_past and not _SPELL_RE.search(view.text))
                and not denied(view.text, *found.span("pos"))
                and holds(reading, view.sentence, view.text, found.start("pos"), found.end())
            ):
                yield from proposals(
                    reading, view.sentence, _whom(reading, view, found), view.value(found), found.span(), "is",
                    "the person is said to be one",
                )  # fmt: skip


def _made(reading: Reading, view: View) -> Iterator[Proposal]:
    for pattern in MADE.get(reading.language, ()):
        for found in pattern.finditer(view.text):
            if holds(reading, view.sentence, view.text, *found.span()):
                yield from proposals(
                    reading, view.sentence, _whom(reading, view, found), view.value(found), found.span(), "made",
                    "the person became one",
                )  # fmt: skip


def _roles(reading: Reading, view: View) -> Iterator[Proposal]:
    sentence = view.sentence
    for pattern in AS.get(reading.language, ()):
        for found in pattern.finditer(view.text):
            of_me = _is_me(reading, view, found)
            if not holds(reading, sentence, view.text, *found.span()) or not (
                of_me or sentence.role == "question" or not _OTHERS_RE.search(sentence.text)
            ):
                continue
            sure = _AS_VERB_RE.search(sentence.text) is not None
            people = sentence.selves if of_me else reading.subjects(sentence, *found.span())
            others = any(person not in reading.interviewees for person in reading.people_in(sentence))
            talked_of = people == reading.focus.get(sentence.index)
            if sure or talked_of or (people == sentence.selves and (SELF in sentence.masked or not others)):
                certainty: Certainty = "stated" if sure else "implied"
                yield from proposals(
                    reading, sentence, people, view.value(found), found.span(), "as", "'as' + position", certainty
                )


def _played(reading: Reading, view: View) -> Iterator[Proposal]:
    sentence = view.sentence
    for pattern in PLAYS.get(reading.language, ()):
        for found in pattern.finditer(view.text):
            if (
                _is_played(reading, view, found)
                and not denied(view.text, *found.span("pos"))
                and holds(reading, sentence, view.text, *found.span())
                and _somebody(reading, sentence)
            ):
                yield from proposals(
                    reading, sentence, _player(reading, view, found), view.value(found), found.span(), "plays",
                    "said to play there",
                )  # fmt: skip


def _is_me(reading: Reading, view: View, found: re.Match[str]) -> bool:
    """Whether "mich" or "put me" stands right before the position."""
    before = view.text[max(0, found.start() - 40) : found.start()]
    return _ME_BEFORE_RES[reading.language].search(before) is not None


def _player(reading: Reading, view: View, found: re.Match[str]) -> tuple[Person, ...]:
    """Who plays there; "put me on the right wing" is about the one who speaks."""
    if _is_me(reading, view, found):
        return view.sentence.selves
    return reading.subjects(view.sentence, *found.span())


def _is_played(reading: Reading, view: View, found: re.Match[str]) -> bool:
    """Whether the words are about playing: a field with a verb that goes with it, or "verteidigt für den CLUB"."""
    cue = next(cue for cue in view.cues if cue.start <= found.start("pos") < cue.end)
    if cue.form == "field":
        return _PLAY_RE.search(view.text) is not None or _is_me(reading, view, found)
    if cue.form == "act" and not _SURE_ACT_RE.match(view.sentence.text[cue.start : cue.end]):
        around = clause(view.text, cue.start, cue.end)
        effort = _EFFORT_RE.search(view.text, around.start, around.end)
        return _ACT_RE.search(view.text) is not None and not effort
    return True


def _somebody(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence names or calls anybody, or goes on about somebody named before."""
    return bool(reading.focus.get(sentence.index)) or any(
        True for _ in reading.marks_in(sentence.start, sentence.end, SELF + ME + PERSON + HE + KIN)
    )


def in_lead(reading: Reading, view: View) -> Iterator[Proposal]:
    """What a lead or fact box says of its one player."""
    sentence = view.sentence
    box = BOX_RE.search(sentence.text)
    if box:
        for value in _in_box(box["said"], reading.language):
            yield from proposals(
                reading, sentence, reading.interviewees, value, box.span(), "fact_box", "'Position:' in the fact box"
            )
        return
    for found in BARE_NAMED_RE.finditer(sentence.masked):
        for value in _in_box(found["pos"], reading.language):
            yield from proposals(
                reading, sentence, _whom(reading, view, found), value, found.span(), "named", "stands behind the name"
            )
    if len(reading.interviewees) == 1:
        yield from _of_the_one(reading, view)


def _of_the_one(reading: Reading, view: View) -> Iterator[Proposal]:
    for pattern in (*LEAD.get(reading.language, ()), *PLAYS.get(reading.language, ())[1:]):
        for found in pattern.finditer(view.text):
            span = found.span("pos")
            if _is_of_the_one(reading, view, found) and not _is_several(view, found) and _holds_in_lead(view, span):
                yield from proposals(
                    reading, view.sentence, reading.interviewees, view.value(found), span, "lead",
                    "the lead calls the interviewee so",
                )  # fmt: skip


def _is_of_the_one(reading: Reading, view: View, found: re.Match[str]) -> bool:
    """Whether the lead's sentence names nobody else, or opens with the words; what it quotes is another's."""
    named = (person for person in reading.people_in(view.sentence) if person.name != reading.header.author)
    others = any(person not in reading.interviewees for person in named)
    opens = found.start() <= 1 and view.value(found) and view.text[found.start("pos")] == SIGNS["noun"]
    before = view.text[: found.start("pos")]
    if KIN in before:
        return False
    return (not others or bool(opens)) and not _QUOTED_RE.search(before)


def _holds_in_lead(view: View, span: tuple[int, int]) -> bool:
    return not is_passing(view.sentence, view.text, *span) and not denied(view.text, *span)


def _is_several(view: View, found: re.Match[str]) -> bool:
    """Whether it is a plural, or an opponent: "die Torhüter", "gegen den Stürmer"."""
    said = view.sentence.text[slice(*found.span("pos"))]
    if _AGAINST_RE.search(view.text[: found.start()]) or said.endswith(("innen", "keepers", "strikers", "backs")):
        return True
    return _PLURAL_RE.match(found.group()) is not None and not _FEMININE_RE.search(said)


def _in_box(said: str, language: str) -> Iterator[str]:
    """The group that the words of a fact box name, if they name one."""
    value = bare_value(said, language)
    if value:
        yield value


def bare_value(said: str, language: str) -> str | None:
    """The group that comes first in words that can only be a position."""
    found = [(cue.start, -cue.end, cue.value) for cue in cues(said, language)]
    found += [
        (match.start(), -match.end(), value)
        for value, pattern in BARE.get(language, ())
        if (match := pattern.search(said))
    ]
    return min(found)[2] if found else None
