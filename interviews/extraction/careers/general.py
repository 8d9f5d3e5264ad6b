"""Clubs that no pattern of the language tells of, read by the words around them.

A sure club behind "bei", "für", "at" in a sentence about somebody is his; behind "zu", "nach", "to" it is where
he went; in an answer without a verb it is the next of his list. Opponents, favourites, rumours, wishes and
clubs of relatives are told apart by their words. All of it is at most implied.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from interviews.extraction.careers.german_roles import german
from interviews.extraction.careers.steps import Relation, Step
from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, ME, PERSON, SELF, WE, Club, Mark, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language says around a club."""

    there: re.Pattern[str]  # before the club: he is or was there
    thither: re.Pattern[str]  # before the club: he went there
    bare: re.Pattern[str]  # all that may stand before the club in a list: "Nachher", "Drei Jahre", "2019 folgte der"
    came_next: re.Pattern[str]  # "folgte der", "dann kam"
    past: re.Pattern[str]
    present: re.Pattern[str]
    asked: re.Pattern[str]  # a question that clubs answer
    verb: re.Pattern[str]  # a finite verb: the sentence is no list


_ENGLISH = _Words(
    there=re.compile(r"\b(?:[Aa]t|[Ww]ith|[Ff]or) (?:the )?(?:academy of |youth teams of )?$"),
    thither=re.compile(r"\b(?:[Tt]o|[Jj]oined|[Ii]nto) (?:the )?$"),
    bare=compile_pattern(
        r"^[„“\"'\s]*(?:(?:[Aa]nd|[Yy]es|[Yy]eah|[Nn]o|[Tt]hen|[Aa]fter that|[Ff]irst|[Nn]ext|"
        r"[Ll]ater|[Nn]ow|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|years?|seasons?|months?|"
        r"YEAR|at|with|it was|came),? ?){0,8}$"
    ),
    came_next=re.compile(r"\bcame\b"),
    past=compile_pattern(r"\b(?:was|were|had|played|went|came|spent|stayed|did|until YEAR|back then|used to)\b"),
    present=re.compile(r"\b(?:since|plays|playing|now|currently|these days|captains)\b", re.IGNORECASE),
    asked=re.compile(
        r"\b(?:clubs?|start|began|before that|after that|next|come through|grow up playing|career|path)\b"
    ),
    verb=re.compile(r"\b(?:is|was|has|have|had|am|are|were|plays|played|went|came|wants|will|can)\b"),
)
_WORDS = {"en": _ENGLISH}

# "gegen CLUB", "Fan von CLUB", "Spiel bei CLUB", "über CLUB reden", "Interesse von CLUB": not his club
_NOT_HIS_BEFORE_RE = re.compile(
    r"\b(?:gegen|wider|[Ff]an(?:s)? (?:von|vom|des|der)|[Aa]nhänger (?:von|des|der)|Mitglied "
    r"(?:bei|beim|von)|Trikot von|[Ss]pie(?:l|le|len)(?: am \w+)? (?:bei|beim|in)|"
    r"Auswärtsspiel (?:bei|beim|in)|"
    r"Sieg (?:bei|beim)|Niederlage (?:bei|beim)|Angebot (?:von|vom|aus)|Anfrage (?:von|vom)|"
    r"Interesse (?:von|vom)|Bezug zu|Verbindung zu|Kontakt zu|Berührungspunkte zu|"
    r"Probetraining (?:bei|beim)|trainiert|trainierte|Trainer (?:bei|beim|von|vom|des|der)|"
    r"mit|wie|als|against|fan of|fans of|support|supported|supporting|offer from|interest "
    r"from|trial (?:at|with)|"
    r"than|like|coach(?:es)? (?:at|of)|manager (?:at|of)|beat|beating|facing|faced) (?:den |"
    r"der |die |dem |the )?$"
)
_NOT_HIS_AFTER_RE = re.compile(
    r"^(?:-(?:Fan|Mitglied|Anhänger|Trikot|Bezug|Jugendspieler|Kurve|Fahne|Bettwäsche)|"
    r"(?:['’]s)? (?:fan|supporter|shirt|game|match)\b| (?:zu |)(?:schlagen|besiegen|gewinnen|"
    r"verlieren))"
)
# A sentence about whom he cheers for, or about a job beside the pitch
_NOT_PLAYING_RE = re.compile(
    r"\b[Ff]ans?\b|[Ll]ieblings|[Hh]erzens|Dauerkarte|Kurve|Anhänger|Daumen|schwärm|"
    r"Bettwäsche|\bimmer für den\b|\bwar für\b|[Aa]ngebot|abgelehnt|abgesagt|sagte ab|"
    r"Geschäftsstelle|Platzwart|Jugendleiter|Zeugwart|Scout|"
    r"\byour club\?|\b(?:[Dd]ein|[Ii]hr) (?:Verein|Klub)\?|Gegner|Länderspiel|\bsupport|"
    r"\bfan\b|season ticket|boyhood|"
    r"turned (?:it |them )?down|opponent|rumou?r"
)
_DOUBT_RE = re.compile(
    r"\b(?:soll|sollen|sollst|sollte|sollten|wollte|wollten|will|wollen|wäre|hätte|hätten|könnte|"
    r"würde|würden|möchte|fast|beinahe|angeblich|Gerüchte?n?|interessiert|im Raum|"
    r"einig|geplatzt\w*|vorstellbar|Traum|träum\w*|would|could|might|almost|nearly|want(?:ed|"
    r"s)?|dream\w*|if|wenn|ob)\b"
)
_NEGATED_RE = re.compile(r"\b(?:nicht|nichts|nie|niemals|kein|keine|keinen|never|not|no)\b|n['’]t\b")


def general(reading: Reading, sentence: Sentence, told: Collection[Club]) -> Iterator[Step]:
    """Steps for the sure clubs of a sentence that no other step of it tells of."""
    if reading.language == "de":
        yield from german(reading, sentence, told)
    words = _WORDS.get(reading.language)
    if words is None or _NOT_PLAYING_RE.search(sentence.masked):
        return
    for mark in reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE):
        if isinstance(mark.what, Club) and mark.what not in told:
            step = _step(reading, sentence, mark, mark.what, words)
            if step:
                yield from _for_each(reading, sentence, step)


def _for_each(reading: Reading, sentence: Sentence, step: Step) -> Iterator[Step]:
    people = reading.subjects(sentence, *step.at) or (sentence.selves if sentence.role == "lead" else ())
    for who in people:
        yield Step(
            who, sentence, step.at, step.rule, step.why, to=step.to, club=step.club, relation=step.relation,
            linked=step.linked, certainty="implied",
        )  # fmt: skip


def _step(reading: Reading, sentence: Sentence, mark: Mark, club: Club, words: _Words) -> Step | None:
    """The step that one club's surroundings tell, its person still open."""
    start, end = mark.start - sentence.start, mark.end - sentence.start
    around = clause(sentence.masked, start, end)
    said = sentence.masked[around.start : around.end]
    before = sentence.masked[max(0, start - 60) : start]
    after = sentence.masked[end : end + 30]
    if _NOT_HIS_BEFORE_RE.search(before) or _NOT_HIS_AFTER_RE.match(after):
        return None
    if _DOUBT_RE.search(said) or _NEGATED_RE.search(said):
        return None
    at = (start, end)
    nobody = Person(None)
    listed = words.bare.match(sentence.masked[:start]) and _is_list(reading, sentence, words, start)
    if mark.sign == MAYBE and not listed:
        return None
    if _EARLIER_RE.match(sentence.masked[:start]) and sentence.role == "answer":
        return Step(nobody, sentence, at, "club.was_before", "the club before", club=club, relation="former")
    if words.thither.search(before) and _goes(said, words):
        why = "a word of direction before the club"
        return Step(nobody, sentence, at, "transfer.thither", why, to=club, linked=True)
    if words.there.search(before) and _is_somebody_there(sentence, words):
        relation = _relation(said, sentence, words)
        why = "a word of place before the club"
        return Step(nobody, sentence, at, "club.there", why, club=club, relation=relation)
    if listed:
        return Step(nobody, sentence, at, "transfer.listed", "the next club of his list", to=club, linked=True)
    return None


def _is_somebody_there(sentence: Sentence, words: _Words) -> bool:
    """Whether the sentence speaks of a person, or has no verb: "It was an elbow at Leeds" places nobody."""
    bare = len(sentence.text) < 60 and not words.verb.search(sentence.masked)
    return bare or _SOMEBODY_RE.search(sentence.masked) is not None


def _goes(said: str, words: _Words) -> bool:
    """Whether somebody moves in a clause: a verb of moving, or none at all ("2012 zur Union Kleinmünchen")."""
    return _GOES_RE.search(said) is not None or not words.verb.search(said)


_SOMEBODY_RE = re.compile(f"[{SELF}{ME}{HE}{PERSON}{WE}{KIN}]")
# "ging es ins Internat", "kam", "wechselte", "went", "moved"
_GOES_RE = re.compile(
    r"\b(?:ging|gings|geht|kam|kamen|wechsel\w*|gewechselt|gegangen|gekommen|zog|gezogen|"
    r"verkauft|führte|landete|went|moved|came|signed|switched|loan\w*)\b"
)


def _relation(said: str, sentence: Sentence, words: _Words) -> Relation:
    if words.present.search(said) and not words.past.search(said):
        return "current"
    return "current" if sentence.role == "lead" and not words.past.search(said) else "former"


def _is_list(reading: Reading, sentence: Sentence, words: _Words, start: int) -> bool:
    """Whether a club at the head of an answer's sentence is one of his: the question asks for clubs,
    or a year says when.
    """
    opening = sentence.masked[:start]
    if words.came_next.search(opening) or (sentence.role == "answer" and _THEN_RE.match(opening)):
        return True
    if sentence.role != "answer" or words.verb.search(sentence.masked):
        return False
    pair = reading.pair_of(sentence)
    questions = [question.text for question in pair.question] if pair else []
    if any(_NOT_PLAYING_RE.search(question) for question in questions):
        return False
    return any(words.asked.search(question) for question in questions) or _SPELL_RE.search(sentence.masked) is not None


# "Nachher YB, vier Jahre.", "2017 bis 2022"
_SPELL_RE = re.compile(
    r"\b(?:19|20)\d\d\b|\bJahre?\b|\bSaison|\bSpielzeit|\bbis zur \w-Jugend|\byears?\b|"
    r"\bseasons?\b|\bwhen I was\b"
)
# "Dann Rot-Weiss Essen", "Then Hyde the year after", "Later on it was"
_THEN_RE = re.compile(
    r"[„“»\"'\s]*(?:[Uu]nd )?(?:Dann|Danach|Nachher|Anschließend|Später|dann|danach) "
    r"(?:(?:noch|der|die|das|zum|zur|zu|\w+ Jahre?) )?$"
    r"|[„“\"'\s]*(?:And )?(?:Then|After that|Later on|Next)(?: it was)?(?: (?:\w+ (?:years?|"
    r"seasons?) at|to|at|for))?,? $"
)
# "Vorher FC Stern", "Before that Leeds United": the club before the one told last
_EARLIER_RE = re.compile(
    r"[„“»\"'\s]*(?:Vorher|Davor|Zuvor|Before that|Before)(?: (?:it was|beim|bei|der|at|war "
    r"ich|war ich beim|war ich bei))?,? $"
)
