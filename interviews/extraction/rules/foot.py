"""The stronger foot: "Linksfuß", "I'm left-footed", "a left peg like a wand", "Links oder rechts?" – "Links."

A word that can mean nothing else counts wherever it stands, said of whoever the sentence is about; "mit links" and
"left foot" only where the words speak of the better one. No shot, no injury, and no wanted Linksfuß is a fact.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF, Kin, Person, compile_pattern
from interviews.extraction.questions import confirms, denies
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence

# "Linksfuß", "Rechtsfüßer", "beidfüßig", "left-footed", "both feet", "Two good feet"
_FOOTED = (
    r"(?<!\w)(?P<foot>(?:[Ll]inks(?:-\s)?f(?:u(?:ß|ss)|ü(?:ß|ss)er|ü(?:ß|ss)ler|ü(?:ß|ss)ig)|"
    r"[Rr]echts(?:-\s)?f(?:u(?:ß|ss)|ü(?:ß|ss)er|"
    r"ü(?:ß|ss)ler|ü(?:ß|ss)ig)|[Bb]eidf(?:u(?:ß|ss)|ü(?:ß|ss)er|ü(?:ß|ss)ler|ü(?:ß|"
    r"ss)ig(?:e|er|en)?)|[Ll]inksbeiner|"
    r"[Ll]eft[- ]foot(?:ed|er)|[Rr]ight[- ]foot(?:ed|er)|[Tt]wo-footed|[Bb]oth feet|[Tt]wo "
    r"good feet|[Tt]wo great feet|"
    r"[Ll]eftie|[Ll]efty|[Ee]ither foot))(?:in|e|er|en)?(?![\w-])"
)
_FOOTED_RE = compile_pattern(_FOOTED)
# Something else than a trait of the one meant: "suchten einen Linksfuß", "kein Linksfuß", "against a left-footer"
_NOT_TRAIT_RE = re.compile(
    r"(?:kein|keine|keinen|nicht|nie|not|never|gegen einen|gegen|such\w+|brauch\w+|fehlt\w*|"
    r"wollte\w*|wanted|looking for|need\w*|"
    r"as if|against an?|wie ein|like an?)(?: \w+)? $|n['’]t (?:\w+ )?$"
)
_UNSAID_RE = re.compile(
    r"(?:landed|jumped|on|off) both(?! (?:flanks|wings|sides))|both feet (?:on|off|in|up|back)|einen [Ll]inksf\w+ "
    r"(?:gesucht|gebraucht|haben|verpflicht)|[Ff](?:uß|uss|üßer) (?:bist|sind|ist|bin) "
    r"[^.,]{1,24} nicht"
)
# "Linksfuß PERSON"; "PERSON, Linksfuß"
_BESIDE_RE = compile_pattern(rf"{_FOOTED},? (?P<who>PERSON)")
_BEHIND_RE = compile_pattern(
    rf"(?P<who>PERSON)(?: \([^)]{{1,12}}\))?,? (?:(?:\d\d|[a-zäöüß-]{{2,16}}|OUR|HE|MY),? ){{0,4}}{_FOOTED}"
)
# "er ist Linksfuß, ich rechts"
_OTHER_RE = compile_pattern(r",? (?:und |aber |and |but )?(?P<who>SELF|HE|PERSON)(?: bin| bist| ist|['’]m|['’]s)? "
                            r"(?P<foot>[Ll]inks|[Rr]echts|left|right)(?:fuß|-footed)?(?=[,.;!]|$)")  # fmt: skip
# "Mein starker Fuß ist der linke", "my left foot is stronger", "Rechtsaußen mit links", "a left peg like a wand"
_STRONG_RES = (
    compile_pattern(
        r"(?:[Ss]tarker|[Ss]tärkerer|[Bb]esserer)(?: Fuß| Fuss)?(?: ist| war|:|,| –| bleibt) "
        r"(?:(?:ganz klar|eindeutig|immer|ja|"
        r"natürlich) )?(?:der )?(?P<foot>linke|rechte)"
    ),
    compile_pattern(
        r"(?P<foot>[Ll]inke|[Rr]echte)[rn]? (?:ist|war) (?:MY|HIS|der) (?:[Ss]tärkere|[Ss]tarke|"
        r"[Bb]essere|Schoko)"
    ),
    compile_pattern(
        r"(?<!\w)(?:[Rr]echtsaußen|[Rr]echtsverteidiger\w{0,2}|[Rr]echter \w+) mit "
        r"(?P<foot>links)(?!\w)"
    ),
    compile_pattern(
        r"(?<!\w)(?:MY|HIS) (?P<foot>left|right)(?: foot| peg)?(?:['’]s| is) (?:the |my |MY |HIS "
        r")?(?:stronger|better|strong|"
        r"favou?red|good)"
    ),
    compile_pattern(
        r"(?:^|, |(?<![\w-])[Aa] |with )(?:(?:a|an|strong|lovely|good|great|sweet|cultured|"
        r"decent|magic|wonderful|wand of a|"
        r"hammer of a|mean|educated|killer|natural) ){0,3}(?P<foot>[Ll]eft|[Rr]ight) (?:foot|"
        r"peg)(?=[,.!]| like| you| that|$)"
    ),
    compile_pattern(
        r"(?:stark|fein|gut|begnadet|gefürchtet|golden|magisch|präzis|überragend|hervorragend|wuchtig|"
        r"sensibl|zart|edl|stramm|gewaltig|sanft|kräftig|gefühlvoll|butterweich|famos)(?:e[nrms]?)?,? "
        r"(?P<foot>linke|rechte)[nrms]? (?:Fuß|Fuss|Füßchen|Füsschen|Klebe|Hammer|Pfote|Huf|Schlappen|Bein|Pranke|"
        r"Klaue)"
    ),
    compile_pattern(
        r"(?:mache|macht|schieße|schießt|spiele|spielt) (?:SELF |HE )?(?:fast |nahezu )?alles "
        r"mit (?P<foot>links|rechts)"
    ),
    # "immer bloß mit links", "all with his left foot"
    compile_pattern(
        r"(?<!\w)(?<!Elfmeter )(?<!Ecken )(?<!Freistöße )(?:immer|alles|nur|bloß|meistens|fast "
        r"immer|lieber)(?: \w+)? mit (?P<foot>links|"
        r"rechts)(?=[,.!;]|$)"
    ),
    compile_pattern(
        r"(?:all|always|only|everything|mostly) (?:with|off|on) (?:MY|HIS|the) (?P<foot>left|"
        r"right)(?= foot| peg|[,.!;]|$)"
    ),
    # "alles über den linken", "Sein rechter Fuß gilt als …", "I'm all left foot", "shoot with the left, mostly"
    compile_pattern(
        r"(?:geht|läuft|mache|macht) (?:SELF |HE )?(?:fast |bei ME )?alles (?:über|mit) (?:den|dem|MY|HIS) "
        r"(?P<foot>linken|rechten)(?![\w-])"
    ),
    compile_pattern(
        r"(?:MY|HIS|der|dieser) (?P<foot>linker?|rechter?)n? (?:Fuß|Fuss) (?:gilt|ist (?:gefürchtet|"
        r"Gold|berüchtigt|überragend|stark|brutal|eine Waffe))"
    ),
    compile_pattern(r"SELF(?:['’]m| am) (?:all|very|totally|completely|so) (?P<foot>left|right)[- ]foot"),
    compile_pattern(
        r"(?:shoot|kick|pass|cross|write|finish|strike)(?:s|es)? (?:with|off) (?:the|MY|HIS) "
        r"(?P<foot>left|right)"
        r"(?= foot)?(?=,? (?:mostly|mainly|always|usually))"
    ),
)
# "Mit dem rechten kann ich nur bremsen.", "My right is only for standing on": it is the other one
_UNLIKE_RE = compile_pattern(
    r"(?:[Mm]it (?:dem )?|^\W{0,3}|MY |[Tt]he |[Dd]er |[Mm]it MY "
    r")(?P<foot>[Rr]echte?[rns]?|[Ll]inke?[rns]?|right|left)(?= |['’])"
    r"(?: (?:Fuß|Fuss|foot|one|peg))?(?:['’]s| is| ist| war| kann| steige| dient| treffe| brauche|"
    r" benutze)(?: SELF)? (?:[a-zäöü]+ )?"
    r"(?:nur|bloß|lediglich|only|just|gerade mal|purely|höchstens|zum (?:Stehen|Kuppeln|Bremsen|Gehen|Busfahren)|"
    r"für (?:den|die|das)|fürs|Deko\w*|Zierde|Attrappe|"
    r"for (?:standing|balance|show|the bus|walking|decoration|leaning|the clutch|getting)|ornamental|decoration|"
    r"a rumour)(?! mit)"
)
# "Starker Fuß: links", "Preferred foot: left"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Starker Fuß|Starker Fuss|Schussfuß|Schussbein|Fuß|(?:Preferred |"
    r"Strong(?:er)? |Favou?red )?[Ff]oot)"
    r"\W{0,3}[:：–]\W{0,3}(?P<foot>\w+)",
    re.IGNORECASE,
)
# "Und welcher Fuß ist der stärkere?", "Links oder rechts?", "Left foot or right?", "Which foot?"
_ASKED_RE = re.compile(
    r"[Ww]elche\w* (?:Fuß|Fuss)|[Ll]inks(?:-|fuß|fuss)? ?oder [Rr]echts(?:fuß|fuss)?\W|"
    r"[Rr]echts(?:-|fuß|fuss)? ?oder "
    r"[Ll]inks(?:fuß|fuss)?\W|(?:[Ss]tarke|[Bb]essere|[Ss]tärkere|[Ll]ieblings|[Ss]chuss)r? "
    r"?-?(?:[Ff]uß|[Ff]uss|bein)|"
    r"[Ss]tronger foot|[Pp]referred foot|[Ww]hich foot|[Ll]eft foot or|[Rr]ight foot or|"
    r"[Ll]eft or right(?: foot|-footed)?\?|"
    r"[Rr]ight or left(?: foot)?\?|foot\?|[Ll]inker oder rechter|[Rr]echter oder linker"
)
_ANSWER_RE = re.compile(
    r"^\W{0,4}(?:[^\W\d_]+,? ){0,3}?(?P<foot>[Ll]inks|[Rr]echts|[Ll]inke|[Rr]echte|[Bb]eide|[Ll]eft|[Rr]ight|"
    r"[Bb]oth|[Ee]ither|[Ee]gal)(?:er|en|fuß|fuss|s)?(?=[,.!?;]|$| foot| Fuß| "
    r"natürlich| all day| obviously)"
)
# "Heute ist es mir gleich.", "Makes no odds to me."
_SAME_RE = compile_pattern(r"ME (?:völlig |ganz |ziemlich )?(?:gleich|egal|wurscht)|no (?:odds|difference) to ME|"
r"all the same to ME|"
                           r"(?:mit|with) (?:beiden|both)\b")  # fmt: skip
_BOTH_RE = re.compile(r"\b(?:beide[nr]?|beidfüßig|both|either)\b")
# "Linksfuß bist du aber nicht, oder?"
_NOT_RE = compile_pattern(rf"{_FOOTED} (?:bist|sind) SELF[^.!?]{{0,16}} nicht")
_BUT_YES_RE = re.compile(r"^\W{0,4}(?:Doch|Und ob|Oh doch)\b")


def find(reading: Reading) -> Iterator[Proposal]:
    """The stronger foot of the interviewees and of others."""
    for sentence in reading.sentences:
        box = _BOX_RE.match(sentence.text)
        if box:
            yield from _proposals(reading, sentence, reading.interviewees, box["foot"], "fact_box")
        elif sentence.stands:
            yield from _footed(reading, sentence)
            yield from _strong(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _footed(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _FOOTED_RE.finditer(sentence.masked):
        if _NOT_TRAIT_RE.search(sentence.masked[: found.start()]) or _UNSAID_RE.search(sentence.masked):
            continue
        people = _whom(reading, sentence, found)
        yield from _proposals(reading, sentence, people, found["foot"], "footed")
        other = _OTHER_RE.search(sentence.masked, found.end())
        if other and people:
            yield from _proposals(reading, sentence, _named(reading, sentence, other), other["foot"], "footed")


def _named(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    if found["who"][0] == SELF:
        return sentence.selves
    person = reading.person(sentence, found, "who")
    return (person,) if person else ()


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """Whose trait it is: the name beside it, whom the sentence is about, or whom the one before was about."""
    for pattern in (_BESIDE_RE, _BEHIND_RE):
        for beside in pattern.finditer(sentence.masked):
            if beside.start("foot") == found.start("foot"):
                return _named(reading, sentence, beside)
    if any(True for _ in reading.marks_in(sentence.start, sentence.end, SELF + PERSON + HE + KIN)):
        return reading.subjects(sentence, *found.span())
    return _spoken_of(reading, sentence)


def _spoken_of(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """Of a sentence that names nobody: the one third person of the sentence before it, else the player."""
    before, pair = reading.before(sentence), reading.pair_of(sentence)
    earlier = [before] if before else [*(pair.question[-1:] if pair and sentence.role == "answer" else ())]
    marks = [mark for one in earlier for mark in reading.marks_in(one.start, one.end, PERSON + HE + KIN)]
    people = [mark.what.person if isinstance(mark.what, Kin) else mark.what for mark in marks]
    others = dict.fromkeys(person for person in people if person not in sentence.selves)
    if others:
        return tuple(person for person in others if isinstance(person, Person)) if len(others) == 1 else ()
    return sentence.selves if len(sentence.selves) == 1 else ()


def _strong(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _STRONG_RES:
        for found in pattern.finditer(sentence.masked):
            if not _NOT_TRAIT_RE.search(sentence.masked[: found.start()]) and not _put_right(reading, sentence):
                yield from _proposals(reading, sentence, _whom(reading, sentence, found), found["foot"], "strong")
    for found in _UNLIKE_RE.finditer(sentence.masked):
        yield from _proposals(reading, sentence, sentence.selves, _other(found["foot"]), "unlike")


def _put_right(reading: Reading, sentence: Sentence) -> bool:
    """Whether the answer says "both" where the question names one foot."""
    pair = reading.pair_of(sentence)
    asked = sentence.role == "question" and pair is not None
    return asked and any(_BOTH_RE.search(one.text) for one in (pair.answer[:3] if pair else ()))


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    if not (pair.question and pair.answer):
        return
    question, answer = pair.question[-1], pair.answer[0]
    not_so = _NOT_RE.search(question.masked)
    if not_so and _BUT_YES_RE.match(answer.text):
        yield from _proposals(reading, answer, answer.selves, not_so["foot"], "asked", question)
    replied = list(_replies(reading, pair))
    yield from replied
    if not replied and _ASKED_RE.search(question.text) and not denies(answer.text) and confirms(answer.text):
        for named in _FOOTED_RE.finditer(question.text):
            yield from _proposals(reading, question, question.selves, named["foot"], "confirmed", answer)


def _replies(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """The foot that an answer names to a question for it, also to one asked again within the answer."""
    for sentence in pair.answer:
        before = reading.before(sentence)
        asked = before or pair.question[-1]
        if before is None or before.text.endswith(("?", ":")):
            found = _ANSWER_RE.match(sentence.text) if _ASKED_RE.search(asked.text) else None
            if found:
                yield from _proposals(reading, sentence, sentence.selves, _said(found["foot"]), "asked", asked)
        if sentence in pair.answer[:3] and _SAME_RE.search(sentence.masked) and _is_about_feet(pair):
            yield from _proposals(reading, sentence, sentence.selves, "both", "asked", pair.question[-1])


def _is_about_feet(pair: Pair) -> bool:
    return any(_ASKED_RE.search(one.text) or "Fuß" in one.text or "foot" in one.text for one in pair.question)


def _proposals(
    reading: Reading,
    sentence: Sentence,
    people: tuple[Person, ...],
    said: str,
    rule: str,
    other: Sentence | None = None,
) -> Iterator[Proposal]:
    value = _value(said)
    certainty: Certainty = "implied" if other else "stated"
    for person in people if value else ():
        yield reading.propose(
            "foot", person, sentence, {"value": value}, certainty=certainty, also=(other,) if other else (),
            rule=f"foot.{rule}", why="the foot that the person is said to play with",
        )  # fmt: skip


def _said(answer: str) -> str:
    return "both" if answer.casefold() == "egal" else answer


def _other(said: str) -> str:
    return "left" if _value(said) == "right" else "right"


def _value(said: str) -> str | None:
    """ "Linksfüßer" -> "left", None for any other word of a fact box."""
    first = said.casefold()
    for value, stems in (
        ("left", ("link", "left")),
        ("right", ("recht", "right")),
        ("both", ("beid", "both", "two", "either")),
    ):
        if first.startswith(stems):
            return value
    return None
