"""The stronger foot: "Linksfuß", "I'm left-footed", "a left peg like a wand", "Links oder rechts?" – "Links."

A word that can mean nothing else counts wherever it stands, said of whoever the sentence is about. "Linker Fuß" and
"with his left" count where the sentence praises it, does everything with it, or calls the other one useless. No shot,
no injury, no writing hand and no wanted Linksfuß is a fact.
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF, Kin, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause
from interviews.extraction.yes_no import confirms, denies

# "Linksfuß", "Rechtsfüßerin", "beidfüßig", "left-footer", "both feet", "a lefty"
_FOOTED = (
    r"(?<![\w-])(?P<foot>(?:[Ll]inks|[Rr]echts|[Bb]eid)-?\s?(?:f[uü](?:ß|ss)|bein)(?:ler|er|ig)?|"
    r"[Ll]eft[- ]?foot(?:ed|er)|[Rr]ight[- ]?foot(?:ed|er)|[Ll]eft(?:y|ie)|(?:[Tt]wo|[Bb]oth)-footed|[Bb]oth feet|"
    r"[Tt]wo (?:good|great|decent|strong) feet|[Ee]ither foot)(?:in|e|er|en|em|s)?(?![\w-])"
)
_FOOTED_RE = compile_pattern(_FOOTED)
# A foot, or what stands for one: "linker Fuß", "rechte Klebe", "left peg"; "my right" and "der Linke" where told below
_FOOT = (
    r"(?P<foot>(?:[Ll]inke|[Rr]echte)[nrms]? (?:F(?:u(?:ß|ss)|ü(?:ß|ss)chen)|Klebe|Hammer|Pfote|Huf|Schlappen|Bein|"
    r"Pranke|Klaue|Haxn?|Flosse)|(?:[Ll]eft|[Rr]ight)(?: foot| peg| boot| hoof| one))(?![\w-])(?! (?:or|oder)\b)"
)
_BARE_FOOT = r"(?P<foot>[Ll]inke[rnms]?|[Rr]echte[rnms]?|[Ll]inks|[Rr]echts|[Ll]eft|[Rr]ight)(?![\w-])"
_FOOT_RE = compile_pattern(_FOOT)
# What praises a foot, before or behind it
_GOOD_RE = re.compile(
    r"(?<!\w)(?:stark|stärk|beste|gute[rnms]?\b|fein|begnadet|gefürchtet|golden|magisch|präzis|überragend|"
    r"hervorragend|wuchtig|sensib|zart|edle|stramm|gewaltig|kräftig|gefühlvoll|butterweich|famos|brutal|berüchtigt|"
    r"Gold|Waffe|gilt|Schokolad|Lieblings|bevorzug|vertrau|verlass|Zauber|strong|best|favou?r|preferred|trust|"
    r"good\b|great|lovely|sweet|cultured|decent|magic|wonderful|wand|hammer|mean|educated|killer|natural|trusty|"
    r"wicked|lethal|deadly|dangerous|weapon|rocket|money)",
    re.IGNORECASE,
)
# What a foot is no good for: it is the other one
_USELESS = (
    r"(?:(?:[a-zäöü]+ ){0,2}(?:nur|bloß|bloss|lediglich|gerade mal|höchstens|eigentlich|only|just|purely|mainly|"
    r"mostly)(?! mit)|zum (?:Stehen|Kuppeln|Bremsen|Gehen|Busfahren|Einsteigen)|für (?:den|die|das)|fürs|"
    r"(?:ein |eine |reine |das )?(?:Deko|Zierde|Attrappe|Stützrad|Krücke|Holzbein|Standbein|Notlösung)|"
    r"for (?:standing|balance|show|the bus|walking|decoration|leaning|the clutch|getting)|ornamental|decoration|"
    r"a rumour|useless|a swinger|eher nicht|weniger)"
)
_UNLIKE_RE = compile_pattern(
    rf"(?:[Mm]it (?:dem |MY )?|^\W{{0,3}}|MY |[Tt]he |[Dd]er )(?:{_FOOT}|"
    rf"{_BARE_FOOT.replace('foot>', 'bare>')})(?: Fu(?:ß|ss))?(?:['’]s| is| was| ist| war| kann| steige?| läuft|"
    rf" steht| hilft| taugt| dient| treffe| brauche| benutze| habe)?(?: SELF)?(?: only)? {_USELESS}"
)
# "mich hat nie jemand mit rechts schießen gesehen", "never with my right"
_NEVER_RE = compile_pattern(
    r"(?:\bnie(?:mals)?|\bniemand|\bkeiner|\bnever|\bnobody|n['’]t)(?: \w+| ME| SELF){0,3} (?:mit|with|"
    rf"off) (?:dem |MY )?{_BARE_FOOT}(?! footed)(?=[,.!]| Fu(?:ß|ss)| foot| peg| schie| schoss| spiel| get| tre)"
)
# "A right-footed left-back, the same as me": of the player, too
_LIKE_ME_RE = compile_pattern(r"(?:the same as|just like|genau wie|so wie|wie) (?:ME|SELF)")
# "Der ist nur fürs Gleichgewicht.": of the foot that the sentence before names
_THAT_ONE_RE = compile_pattern(
    r"^\W{0,3}(?:[Dd]er|HE|[Dd]en|[Ii]t|[Tt]hat one|[Tt]his one)(?:['’]s| ist| is| habe SELF|"
    rf" brauche SELF)? {_USELESS}"
)
# "mache alles mit links", "Rechtsaußen mit links", "all with her left", "I'm all right foot"
_USED_RES = (
    compile_pattern(
        r"SELF (?:(?:kick|shoot|pass|strike) with|(?:schieße|schiesse|kicke|flanke) mit)(?: dem| MY|"
        rf" the)? {_BARE_FOOT}(?=[,.!?;]|$| Fu(?:ß|ss)| foot| and| und)"
    ),
    compile_pattern(
        r"einen? (?:[a-zäöüß]+ )?(?P<foot>linken|rechten) Fu(?:ß|ss)(?=, (?:da|der|mit|wie|so|um)\b| wie | zum )"
    ),
    compile_pattern(
        r"(?<!\w)(?:immer|alles|nur|bloß|bloss|meistens?|lieber|liebsten|grundsätzlich|überwiegend|hauptsächlich|"
        r"fast|(?:[Rr]echts|[Ll]inks)(?:außen|verteidiger\w{0,2})|[Rr]echter \w+)(?: \w+)? (?:mit|über) (?:dem |"
        rf"den |MY |HIS )?{_BARE_FOOT}(?=[,.!?;]|$| Fu(?:ß|ss))"
    ),
    compile_pattern(
        r"(?:all|always|only|everything|mostly|mainly|usually|rather|prefer\w*|"
        r"exclusively) (?:(?:hit|shoot|kick|go|cross|pass|finish|strike|play)\w* )?(?:with|off|on) (?:MY|HIS|"
        rf"the) {_BARE_FOOT}"
    ),
    compile_pattern(
        r"(?:shoot|kick|pass|cross|finish|strike|play|score)(?:s|es)? (?:with|off) (?:the|MY|"
        rf"HIS) {_BARE_FOOT}(?: foot| peg)?(?=,? (?:mostly|mainly|always|usually))"
    ),
    compile_pattern(rf"SELF(?:['’]ve| have)? only (?:got|have|had|use|trust) (?:the|MY) {_BARE_FOOT}"),
    compile_pattern(rf"SELF(?:['’]m| am) (?:all|very|totally|completely|so) {_BARE_FOOT}[- ]foot"),
    # "Mein starker Fuß ist ganz klar der linke", "Starker Fuß: links", "die linke ist meine bessere"
    compile_pattern(
        r"(?:[Ss]tarker|[Ss]tärkerer|[Bb]esserer|[Ll]ieblings)(?:-?[Ff]u(?:ß|ss)| F(?:u(?:ß|ss)))?(?: ist| war|:|,|"
        rf" –| bleibt)[ .…]{{1,5}}(?:(?:ganz klar|eindeutig|immer|ja|natürlich|halt|wohl) )?(?:der )?{_BARE_FOOT}"
    ),
    compile_pattern(rf"{_BARE_FOOT} (?:ist|war) (?:MY|HIS|der) (?:[Ss]t[aä]rk|[Bb]esser|Schoko)"),
    compile_pattern(
        rf"(?<!\w)(?:MY|HIS) {_BARE_FOOT}(?:['’]s| is) (?:the |my |MY |HIS )?(?:strong|better|favou?red|good|one)"
    ),
    compile_pattern(r"(?:^|, |(?<![\w-])[Aa] )(?P<foot>[Ll]eft|[Rr]ight) (?:foot|peg)(?=[,.!]| like| you| that|$)"),
)
# Something else than a trait: "suchten einen Linksfuß", "kein Linksfuß", "against a left-footer", "mit dem … getroffen"
_NOT_TRAIT_RE = re.compile(
    r"(?:kein|keine|keinen|nicht|nie|not|never|gegen einen|gegen|such\w+|brauch\w+|fehlt\w*|wollte\w*|wanted|"
    r"looking for|need\w*|of|von|unter|lauter|zwischen|as if|against an?|wie ein|like an?|Elfmeter|Ecken|Freistöße|"
    r"penalties|corners|free[- ]kicks)(?: \w+){0,2} $|n['’]t (?:\w+ )?$"
)
_UNSAID_RE = re.compile(
    r"(?:landed|jumped|on|off|keep) both(?! (?:flanks|wings|sides))|both feet (?:on|off|in|up|back)|"
    r"einen [Ll]inksf\w+ (?:gesucht|gebraucht|haben|verpflicht)|"
    r"[Ff](?:uß|uss|üßer) (?:bist|sind|ist|bin) [^.,]{1,24} nicht"
)
# What hurts, scored once, or writes is no trait
_EVENT_RE = re.compile(
    r"(?<!\w)(?:schreib\w*|Hand\b|Zähne|Zahn|write|writing|hand\b|teeth|can['’]t tell|tut |weh\b|schmerz|verletz|"
    r"gebrochen|brach|operier|verstaucht|umgeknickt|bandagiert|traf\b|getroffen|hurt|sore|broke|injur|surgery|"
    r"fractur|twisted|scored|put (?:it|one) )"
)
# "Linksfuß PERSON"; "PERSON, Linksfuß"; "er ist Linksfuß, ich rechts"
_BESIDE_RE = compile_pattern(rf"{_FOOTED},? (?P<who>PERSON)")
_BEHIND_RE = compile_pattern(
    rf"(?P<who>PERSON)(?: \([^)]{{1,12}}\))?,? (?:(?:\d\d|[a-zäöüß-]{{2,16}}|OUR|HE|MY),? ){{0,4}}{_FOOTED}"
)
_OTHER_RE = compile_pattern(
    r",? (?:und |aber |and |but )?(?P<who>SELF|HE|PERSON)(?: bin| bist| ist|['’]m|['’]s)? (?P<foot>[Ll]inks|"
    r"[Rr]echts|left|right)(?:fuß|-footed)?(?=[,.;!]|$)"
)
# "Starker Fuß: links", "Preferred foot: left"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:(?:Starker |Schuss)?Fu(?:ß|ss)|Schussbein|"
    r"(?:Preferred |Strong(?:er)? |Favou?red? )?Foot)\W{0,3}[:：–]\W{0,3}(?P<foot>\w+)",
    re.IGNORECASE,
)
# "Und welcher Fuß ist der stärkere?", "Links oder rechts?", "Left foot or right?", "Which foot?"
_ASKED_RE = re.compile(
    r"welche\w* fu(?:ß|ss)|\blinke?[rsn]?(?:-|fuß|fuss)? ?oder rechte?[rsn]?(?:fuß|fuss)?\b|"
    r"\brechte?[rsn]?(?:-|fuß|fuss)? ?oder linke?[rsn]?(?:fuß|fuss)?\b|"
    r"(?:stark|stärker|besser|lieblings|schuss)\w* ?-?(?:fu(?:ß|ss)|bein)|mit welchem (?:fuß|bein)|"
    r"\brechts, (?:oder )?links\b|\blinks, (?:oder )?rechts\b|\b(?:links|rechts)f[uü](?:ß|ss)\w*\?|"
    r"\b(?:left|right)[- ]foot(?:ed|er)?\?|(?:strong|prefer|weak|better|favou?r)\w* foot|which foot(?! to)|"
    r"left foot or|right foot or|\bfoot\?|\bleft or (?:the )?right(?: foot|-footed)?\?|"
    r"\bright or (?:the )?left(?: foot|-footed)?\?",
    re.IGNORECASE,
)
_ANSWER_RE = re.compile(
    r"^\W{0,4}(?:[^\W\d_]+[,.]? ){0,3}?(?P<foot>links|rechts|linke|rechte|beide|left|right|both|either|egal|"
    r"wurscht|schnuppe)(?:er|en|fuß|fuss|s)?(?=[,.!?;…]|$| foot| peg| Fuß| natürlich| all day| obviously| for| zum|"
    r" immer| always)",
    re.IGNORECASE,
)
# "Heute ist es mir gleich.", "Makes no odds to me.", "they're both fine", "I don't have a weaker foot"
_SAME_RE = compile_pattern(
    r"[Ll]inks wie rechts|[Rr]echts wie links|ME (?:völlig |ganz |ziemlich )?(?:gleich|egal|wurscht|wurst)|"
    r"no (?:odds|difference) to ME|all the same to ME|\b(?:mit beiden|with both)\b|[Bb]eide (?:gleich|gut)|"
    r"[Bb]oth (?:fine|the same|good|all right|work)"
)
_NO_WEAKER_RE = compile_pattern(
    r"(?P<foot>(?:\bno|n['’]t (?:really )?(?:have|got) an?|without an?) weak(?:er)? (?:foot|side)|"
    r"kein\w* (?:schwach|schwächer)\w* (?:Fuß|Fuss))(?!\w)"
)
_BOTH_RE = re.compile(r"\b(?:beide[nr]?|beidfüßig|both|either)\b")
# "Sie schießen mit beiden?": a question that only a yes makes a fact
_BOTH_ASKED_RE = compile_pattern(r"SELF (?:\w+ )?(?:mit|with) (?P<foot>beiden|both)\b")
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
            yield from _useless(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _footed(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _FOOTED_RE.finditer(sentence.masked):
        refused = _NOT_TRAIT_RE.search(sentence.masked[: found.start()]) or _UNSAID_RE.search(sentence.masked)
        only_asked = sentence.role == "question" and sentence.masked.startswith("?", found.end())
        if refused or only_asked or _put_right(reading, sentence):
            continue
        people = _whom(reading, sentence, found)
        like_me = sentence.selves if _LIKE_ME_RE.search(sentence.masked, found.end()) else ()
        yield from _proposals(reading, sentence, tuple(dict.fromkeys((*people, *like_me))), found["foot"], "footed")
        other = _OTHER_RE.search(sentence.masked, found.end())
        if other and people:
            yield from _proposals(reading, sentence, _named(reading, sentence, other), other["foot"], "footed")


def _strong(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """A foot that is praised, or that everything is done with."""
    if _put_right(reading, sentence):
        return
    praised = _GOOD_RE.search(sentence.text)
    for pattern in (*_USED_RES, *((_FOOT_RE,) if praised else ())):
        for found in pattern.finditer(sentence.masked):
            around = clause(sentence.masked, *found.span())
            useless = any(one.span("foot") == found.span("foot") for one in _UNLIKE_RE.finditer(sentence.masked))
            event = _EVENT_RE.search(sentence.text, around.start, around.end)
            if not (useless or event or _NOT_TRAIT_RE.search(sentence.masked[: found.start()])):
                yield from _proposals(reading, sentence, _whom(reading, sentence, found), found["foot"], "strong")
                return


def _useless(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """A foot that is good for nothing much: the other one is the stronger; none is: both are."""
    for found in _NO_WEAKER_RE.finditer(sentence.masked):
        yield from _proposals(reading, sentence, _whom(reading, sentence, found), "both", "no_weaker")
    for found in _UNLIKE_RE.finditer(sentence.masked):
        yield from _proposals(reading, sentence, sentence.selves, _other(found["foot"] or found["bare"]), "unlike")
    for found in _NEVER_RE.finditer(sentence.masked):
        yield from _proposals(reading, sentence, sentence.selves, _other(found["foot"]), "unlike")
    before = reading.before(sentence)
    named = _FOOT_RE.search(before.masked) if before and _THAT_ONE_RE.match(sentence.masked) else None
    if before and named:
        yield from _proposals(reading, before, before.selves, _other(named["foot"]), "unlike", sentence)


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
    before = reading.before(sentence)
    marks = reading.marks_in(before.start, before.end, PERSON + HE + KIN) if before else ()
    people = [mark.what.person if isinstance(mark.what, Kin) else mark.what for mark in marks]
    others = dict.fromkeys(person for person in people if person not in sentence.selves)
    if others:
        return tuple(person for person in others if isinstance(person, Person)) if len(others) == 1 else ()
    return sentence.selves if len(sentence.selves) == 1 else ()


def _put_right(reading: Reading, sentence: Sentence) -> bool:
    """Whether the answer says "both" or "rechts" where the question names one foot."""
    pair = reading.pair_of(sentence)
    replies = pair.answer[:2] if pair and sentence.role == "question" else ()
    return any(_BOTH_RE.search(one.text) or _ANSWER_RE.match(one.text) for one in replies)


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    if not (pair.question and pair.answer):
        return
    question, answer = pair.question[-1], pair.answer[0]
    not_so = _NOT_RE.search(question.masked)
    if not_so and _BUT_YES_RE.match(answer.text):
        yield from _proposals(reading, answer, answer.selves, not_so["foot"], "asked", question)
    replied = list(_replies(reading, pair))
    yield from replied
    if not replied and not denies(answer.text) and confirms(answer.text):
        offered = _FOOTED_RE if _ASKED_RE.search(question.text) else _BOTH_ASKED_RE
        for named in offered.finditer(question.masked):
            yield from _proposals(reading, question, question.selves, named["foot"], "confirmed", answer)


def _replies(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """The foot that an answer names to a question for it, also to one asked again within the answer."""
    for sentence in pair.answer:
        before = reading.before(sentence)
        again = before if before and before.text.endswith(("?", ":")) else None
        asked = again or pair.question[-1]
        if again or sentence in pair.answer[:2]:
            found = _ANSWER_RE.match(sentence.text) if _ASKED_RE.search(asked.text) else None
            found = None if _SAME_RE.search(sentence.masked) else found
            if found:
                said = "both" if found["foot"].casefold() in ("egal", "wurscht", "wurst", "schnuppe") else found["foot"]
                said = _other(said) if _THAT_ONE_RE.match(sentence.masked[found.end() + 2 :]) else said
                yield from _proposals(reading, sentence, sentence.selves, said, "asked", asked)
        if sentence in pair.answer[:3] and _SAME_RE.search(sentence.masked) and _is_about_feet(pair, before):
            yield from _proposals(reading, sentence, sentence.selves, "both", "asked", pair.question[-1])


def _is_about_feet(pair: Pair, before: Sentence | None) -> bool:
    asked = (*pair.question, *((before,) if before else ()))
    return any(_ASKED_RE.search(one.text) or "Fuß" in one.text or "foot" in one.text for one in asked)


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
