"""Whether a position holds of a player: not as a child only, not as a stopgap, not wished for, nor denied."""

import re

from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.text import clause

# "Bis zur D-Jugend", "als Bub", "when I was six", "at school"
_CHILD_RE = re.compile(
    r"Jugend\b(?!trainer)|[A-G]-Jun|Buben|bei den (?:Jungs|Mädchen)|Bambini|Knirps|"
    r"[Aa]ls (?:\w+ )?(?:Kind|Junge|Bub|Mädchen|Kleiner?|Teenager)|Kindheit|klein war|[Aa]ngefangen|begonnen|"
    r"gestartet|[Aa]nfangs|[Zz]uerst|[Uu]rsprünglich|\b[Bb]is (?:ich|\ue006|wir|\ue009)|"
    r"Schul(?:e|team|mannschaft|hof)|\bU ?(?:\d|1[0-4])\b|(?:when|until) (?:I|\ue006+) (?:was|turned)|"
    r"[Aa]s an? (?:wee )?(?:kid|child|boy|girl|lad|lass|wean|bairn|nipper|youngster)|in (?:them|those) days|"
    r"\buntil\b|(?<!get )(?<!got )used to|came (?:up|through) as|started (?:out|off|as)\b|[Aa]t school|[Bb]ack then|"
    r"under-(?:[6-9]|1[0-4])s?|growing up|originally",
)
_PAST_RE = re.compile(
    r"\b(?:war|waren|warst|hatte|hatten|habe|hab|haben|hat|gespielt|gestanden|gewesen|stand|spielte|spielten|"
    r"stürmte|hielt|was|were|played|had|did|started|used|began)\b|Früher|früher|Angefangen"
)
# "ausgeholfen", "notfalls", "wenn Not am Mann ist", "filling in"
_STOPGAP_RE = re.compile(
    r"aushelf|ausgeholfen|aushilf|eingesprungen|einspring|notfalls|musste[^.!?]{0,30} ins Tor|gewechselt werden|"
    r"had to go in goal|went in goal|Notlösung|Notnagel|Not am Mann|auch mal|zur Not|zuletzt|ausnahmsweise|"
    r"einmal sogar|im Training|filling in|fill(?:ed)? in|stood in|emergency|instead of|at a push|one time|"
    r"weil [^.!?]{0,30}(?:verletzt|gesperrt|krank)|because [^.!?]{0,30}(?:injured|suspended|short)",
    re.IGNORECASE,
)
# "Dort hat man Sie auch hinten rechts gesehen": not only there
_ALSO_RE = re.compile(r"\b(?:auch|sogar|even|also)(?: schon| mal| einmal)? $")
# "will Tormann werden", "wanted to be a striker", "träumt davon": no position yet
_WISH_RE = re.compile(
    r"\bsollte\b[^.,!?]{0,50}\bspielen\b|\b(?:will|willst|wollte|wolltest|wollten|möchte|möchten|würde|wäre|Traum|"
    r"träum\w*|gern|lieber|wird mal|soll mal)\b[^.,!?]{0,60}\b(?:werden|geworden|sein|gewesen|spielen)\b|"
    r"(?:want(?:s|ed)?|dream\w*|like|wish\w*) (?:to (?:be|become|play as)|of (?:being|becoming)) (?:an?|the|like)\b|"
    r"would(?:n['’]t)? (?:love|like|rather)|asked \ue007+ to|\b[Ii]f (?:\ue006|\ue00b|\ue002)",
    re.IGNORECASE,
)
# "… und spielen heute Rechtsverteidiger": what holds today, though the sentence began in childhood
_NOW_RE = re.compile(
    r"(?<!\w)(?:[Hh]eute|[Jj]etzt|[Nn]un|inzwischen|mittlerweile|[Ss]eitdem|nach wie vor|[Nn]ow|[Tt]oday|these days|"
    r"nowadays|still|immer noch)(?!\w)"
)
# "dann hat mich der Trainer …": after the childhood, unless the same clause speaks of it
_LATER_RE = re.compile(
    r"(?<!\w)(?:[Dd]ann|[Dd]anach|[Ss]päter|[Ss]chließlich|bis mich|[Tt]hen|[Ll]ater|[Ee]ventually|turned|converted|"
    r"umgeschult|umfunktioniert)(?!\w)"
)
# "spielt", "steht", "is", "hütet": told in the present, so no childhood of an adult
_PRESENT_RE = re.compile(
    r"\b(?:ist|spielt|steht|hütet|stürmt|verteidigt|hält|bin|bist|sind|is|plays|keeps|stands|am|are)\b|"
    r"['’](?:s|m|re) "
)
# "im Mittelfeld nicht zu ersetzen", "als Flügelspieler geht es nicht anders": a no that denies nothing
_PRAISE_RE = re.compile(
    r"nicht (?:mehr )?(?:zu ersetzen|wegzudenken|anders|nur|zu halten|zu bezwingen|"
    r"der (?:Größte|Schnellste|Kleinste))|keinen? (?:Besseren|besseren|Bessere)|not (?:just|only)|no one better|"
    r"nobody better|no better"
)
# "kein ", "isn't a " right before the position, " bin ich nicht" right behind
_NO_BEFORE_RE = re.compile(
    r"(?:(?<!\w)(?:[Kk]eine?|keine[nr]|nie|niemals|never|[Nn]ot|[Nn]icht)|n['’]t)(?: [\w\ue008\ue00a]+){0,3} $"
)
_NO_AFTER_RE = re.compile(r" (?:(?:bin|bist|ist|war|\ue006+|\ue00b+) ){0,2}(?:nicht|nie)(?![\w-])")


def holds(reading: Reading, sentence: Sentence, shown: str, start: int, end: int) -> bool:
    """Whether a position said at shown[start:end] is one that the person plays or played as an adult."""
    if is_passing(sentence, shown, start, end) or _WISH_RE.search(sentence.masked):
        return False
    if reading.negated(sentence, start, end) and not _PRAISE_RE.search(sentence.text):
        return False
    return not reading.doubtful(sentence, end - 1, end)


def denied(shown: str, start: int, end: int) -> bool:
    """Whether the words right at the position deny it: "kein Zehner", "isn't a striker"."""
    before = shown[max(0, start - 40) : start]
    return _NO_BEFORE_RE.search(before) is not None or _NO_AFTER_RE.match(shown, end) is not None


def is_passing(sentence: Sentence, shown: str, start: int, end: int) -> bool:
    around = clause(shown, start, end)
    here = sentence.masked[around.start : around.end]
    if _STOPGAP_RE.search(sentence.masked) or (_ALSO_RE.search(shown[:start]) and _PAST_RE.search(here)):
        return True
    if _NOW_RE.search(here) or (_LATER_RE.search(here) and not _CHILD_RE.search(here)):
        return False
    return _CHILD_RE.search(sentence.masked) is not None and not (
        _PRESENT_RE.search(here) and not _PAST_RE.search(here)
    )
