"""The club that somebody plays for now, asked for and named: "Bei welchem Verein spielen Sie?" – "Beim FC St. Pauli."

The question gives the tense that the fragment has not. In: the first sentence of an answer and its question. Out: the
present club. Asked for a wish, an opponent, a favourite or a relative's club, the fragment tells of no club of his.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interviews.extraction.careers.context import opens_answer, questions_before
from interviews.extraction.careers.levels import level_of
from interviews.extraction.careers.steps import Step
from interviews.extraction.marks import CLUB, MAYBE, Club, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence


@dataclass(frozen=True, slots=True)
class _Asking:
    """How a language asks for the present club and answers with a fragment."""

    question: re.Pattern[str]
    otherwise: re.Pattern[str]  # in the question: another time or another matter
    opening: re.Pattern[str]  # the answer up to the club's name
    over: re.Pattern[str]  # in the answer: he is there no more, or not yet
    of_none: re.Pattern[str]  # a question whose answer is no club of his, now or ever


_NOW_DE = r"(?:jetzt|heute|gerade|zur ?zeit|aktuell|derzeit|momentan|im Moment|im Augenblick|inzwischen|mittlerweile)"
_GERMAN = _Asking(
    question=compile_pattern(
        r"\b(?:[Bb]ei|[Ff]ür|[Ii]n|[Mm]it) welche[mnr] (?:Profi|Fußball)?(?i:Verein|Klub|Club|Team|Mannschaft)"
        rf"(?: {_NOW_DE})? (?:spiel|kick|steh|sind|bist|tret|trainier|lauf|läuf|gehör)[a-zß]* SELF|"
        r"\b(?:[Bb]ei|[Ff]ür) w(?:em|en)(?: \w+)? (?:spiel|kick|steh|lauf|läuf)(?:en|st) SELF|"
        rf"\b(?:[Ww]o|[Bb]ei wem) (?:sind|bist|steh(?:en|st)) SELF (?:{_NOW_DE}|unter Vertrag|aktiv|am Ball)|"
        r"\b[Ww]o (?:spiel(?:en|st)|kick(?:en|st)) SELF|"
        r"\b(?:[Ww]ie heißt|[Ww]er ist|[Ww]elcher ist|[Ww]as ist) MY (?:\w+ )?(?i:Verein|Klub|Club|Arbeitgeber)\?|"
        r"(?:^|[,:] |[Uu]nd )MY (?:aktuelle|derzeitige|jetzige|heutige|momentane|gegenwärtige)r? "
        r"(?i:Verein|Klub|Club|Arbeitgeber)\?|"
        r"\b(?:[Ww]essen|[Ww]elches) Trikot (?:tragen|trägst|haben|hast) SELF|"
        r"\b(?:Name|Alter|Position)\b.{0,30}\b(?:Verein|Klub|Club)[?.!]"
    ),
    otherwise=re.compile(
        r"[Nn]ächste|[Kk]ommende|künftig|Zukunft|\b(?:im|ab) (?:Sommer|Winter|Herbst|Januar|Juli|August)\b|"
        r"\bab\b|[Jj]ahren|\blieb|[Ll]ieblings|[Tt]raum|\bgern|\bgegen\b|tag\b|[Ww]ochenende|\bmorgen\b|heute Abend|"
        r"\bnie(?:mals)?\b|[Kk]ind|[Jj]ugend|\bdamals|[Ff]rüher|[Ss]päter|einmal|irgendwann|\bwenn\b|\bals\b|"
        r"\boder\b|\bzuerst|\bvorher|\bdavor|\bdanach|\bletzte|[Aa]uswärts|[Hh]eimspiel|\bmit \w+zehn\b|\bmit \d"
    ),
    opening=compile_pattern(
        r"\W*(?:PERSON,? )?(?:\d\d(?: Jahre)?(?: alt)?,? )?"
        r"(?:(?!(?i:gegen|nach|bis|früher|zuletzt|davor|vorher|damals|nicht|nie|ab|bald|hoffentlich|vielleicht|"
        r"ehemal\w*|ex|fast|kein\w*|lieber|künftig)\b)[^\W\d_][\w-]*,? ){0,5}?"
        r"(?:(?:[Bb]eim?|[Ff]ür(?: den| die| das)?|[Bb]ei de[nr]|[Dd]as (?:ist|heißt)(?: \w+)?|"
        r"(?:[Dd]er|[Dd]as|[Dd]ie)(?: von| vom| des| der)?|"
        r"(?:LEVEL|Jugend|Mannschaft|Zweiten|Reserve|Akademie|Nachwuchs) (?:von|vom|der|des)) )?"
    ),
    over=re.compile(
        r"\b(?:war|gewesen|früher|ehemals|damals|zuletzt|nicht|nie|kein\w*|hoffentlich|vielleicht|wohl|bald|künftig|"
        r"[Bb]is (?!20\d\d|\w+ 20\d\d|mindestens|heute)|[Aa]b (?!und)|würde|wäre|gespielt|aufgehört|gekündigt|"
        r"noch bis|so lange)\b"
    ),
    of_none=compile_pattern(
        r"\b(?i:wo|bei wem|(?:bei|für|in) welche[mnr] \w+) (?:spiel|kick|steh|ist)\w* (?:MY|der|die) (?:\w+ )?KIN|"
        r"\b(?:würden|würdest|möchten|möchtest|sehen|siehst|könnten|könntest) ME|"
        r"\b(?:spiel|kick)(?:en|st) SELF [^?]*(?:Jahren|\blieb|\bgern|gegen|tag\b|[Ww]ochenende|\bnie\b|\bmorgen)"
    ),
)
_NOW_EN = r"(?:now|currently|actually|presently|today|right now|at present|these days|at the moment)"
_ENGLISH = _Asking(
    question=compile_pattern(
        r"\b(?i:who|what club|which club|what team|which team|what side|which side) (?:do|are) SELF "
        rf"(?:{_NOW_EN} )?(?:play(?:ing)?(?: MY| football)* (?:for|with|at)|turn(?:ing)? out for|at|with|"
        r"signed (?:to|with|for)|under contract (?:with|at|to)|on the books of|contracted (?:to|with)|"
        r"registered (?:to|with)|represent(?:ing)?|belong to)\b|"
        rf"\b[Ww]here (?:do|are) SELF (?:{_NOW_EN} )?(?:play(?:ing)?|turn(?:ing)? out|signed|under contract)\b|"
        r"\b(?:[Ww]hat|[Ww]ho|[Ww]hich)(?:['’]s| is| are) MY (?:current |present )?(?:club|team|side|employers?)\?|"
        r"(?:^\W*|[Aa]nd |[,:] )MY (?:current|present) (?:club|team|side|employers?)\?|"
        r"\b[Ww]hose (?:shirt|colou?rs|jersey) (?:do|are) SELF (?:\w+ )?wear"
    ),
    otherwise=re.compile(
        r"\bnext\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|weekend|tomorrow|tonight|\bin \w+ (?:years?|months?)|"
        r"\blike\b|\blove\b|\bprefer|\bbest\b|\bnever\b|\bwould\b|as a (?:boy|kid|child|girl|youngster)|growing up|"
        r"\bthen\b|\bif\b|against|\bor\b|favou?rite|\bdream|\bfirst\b|\bwhen\b|\bused to\b|\bsummer\b|\byounger",
        re.IGNORECASE,
    ),
    opening=compile_pattern(
        r"\W*(?:PERSON,? )?(?:\d\d,? )?"
        r"(?:(?!(?i:against|until|formerly|used|last|previously|not|never|no|hopefully|maybe|ex|almost|nearly|former|from|"
        r"after|before|to|next|soon)\b)[^\W\d_][\w-]*,? ){0,5}?"
        r"(?:(?:[Aa]t|[Ff]or|[Ww]ith|[Ii]t['’]s|[Tt]hat['’]s|[Tt]hat would be|LEVELs? (?:of|at|with)|"
        r"(?:academy|reserves|youth team|books) (?:of|at))(?: the)? |[Tt]he )?"
    ),
    over=re.compile(
        r"\b(?:was|were|used to|formerly|until (?!20\d\d|\w+ 20\d\d|at least)|not|never|hopefully|maybe|soon|from next|"
        r"previously|would|left|released|looking for)\b|n['’]t\b"
    ),
    of_none=compile_pattern(
        r"\b[Ww]h(?:ere|o|ich \w+) (?:does|do|did|is|are) (?:MY )?(?:\w+ )?KIN|"
        r"\b(?:would|could|might) SELF (?:\w+ )?(?:play|go|sign|move|join|be)\b|"
        r"\b[Ww]here do SELF (?:see|like|love|prefer)|\bdo SELF play (?:on|next|this|in the)\b"
    ),
)
_ASKING: Mapping[str, _Asking] = {"de": _GERMAN, "en": _ENGLISH}
_GOVERNED_RE = re.compile(
    r"(?:^|[\s,])(?:[Bb]eim?|[Ff]ür|den|die|der|das|[Aa]t|[Ff]or|[Ww]ith|the|von|vom|des|of|ist) $"
)


def asked_now(reading: Reading, sentence: Sentence) -> Iterator[Step]:
    """The present club of whoever answers, where the question asks for it and the answer opens with it."""
    asking = _ASKING.get(reading.language)
    if asking is None or not opens_answer(reading, sentence):
        return
    marks = list(reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE))
    question = next((one for one in questions_before(reading, sentence) if _asks(asking, one)), None)
    if len(marks) != 1 or question is None or asking.over.search(sentence.masked):
        return
    club = marks[0].what if isinstance(marks[0].what, Club) else None
    start, end = marks[0].start - sentence.start, marks[0].end - sentence.start
    before = sentence.masked[:start]
    if not asking.opening.fullmatch(before) or (marks[0].sign == MAYBE and not _GOVERNED_RE.search(before)):
        return
    for who in sentence.selves:
        yield Step(
            who, sentence, (start, end), "club.asked_now", "asked for his present club, he names it",
            club=club, relation="current", level=level_of(sentence.masked), also=(question,),
        )  # fmt: skip


def is_asked_of_none(reading: Reading, sentence: Sentence) -> bool:
    """Whether a fragment names a club that is asked for as none of his: "Wo spielt Ihr Bruder?" – "Beim CLUB." """
    asking = _ASKING.get(reading.language)
    first = next(reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE), None) if asking else None
    if asking is None or first is None or not opens_answer(reading, sentence):
        return False
    questions = questions_before(reading, sentence)
    opens = asking.opening.fullmatch(sentence.masked[: first.start - sentence.start]) is not None
    return opens and any(asking.of_none.search(question.masked) for question in questions)


def _asks(asking: _Asking, question: Sentence) -> bool:
    found = asking.question.search(question.masked)
    return found is not None and not asking.otherwise.search(question.masked, found.start())
