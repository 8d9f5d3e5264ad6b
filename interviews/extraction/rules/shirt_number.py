"""Shirt numbers: "Du trägst die 12", "Rückennummer: 22", "die 13 hat der PERSON", "The shirt says 29".

A number counts where the words call it one ("Nummer 7", "No 6") or put it on a shirt or a back; behind a mere "die" or
"the" only with a verb of wearing, having, choosing or keeping, and somebody who does. Its owner is whom the words name
("gehört PERSON", "PERSON's"), else whom the clause is about. "Nummer eins" in goal, "Nummer drei" behind two others and
"number four there" are ranks; a number only wanted is nobody's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, HIS, KIN, ME, MY, PERSON, SELF, Kin, Person, compile_pattern
from interviews.extraction.numbers import spelled, value_of
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause

# What a number may count instead: "10 goals", "die 90 Minuten"
_UNITS = (
    r"tore|treffer|spiele?n?|länderspiele?n?|punkte|kilo|in mathe|in deutsch|in sport|jahre?n?|minuten?|uhr|prozent|"
    r"gegentore|euro|meter|geburtstag|monate?n?|wochen?|tage?n?|mal|millionen|liga|leute|besten|große|größte|bus|"
    r"caps|goals?|games?|years?|months?|weeks?|days?|minutes?|points|medals|stone|times|people|per cent|percent|"
    r"appearances|of|different|pairs?|assists|clean sheets"
)
_N = rf"(?P<n>\d{{1,2}}(?!\d|[.,:]\d|%)|(?i:{spelled(1, 99)}))(?![\w-])(?!\. [a-zäöü])(?!\.? ?(?i:{_UNITS})\b)"
_NOT_FIRST = r"(?! ?(?i:eins|one|1)(?!\w))"  # the first keeper, not the shirt
_LABEL_DE = rf"(?:(?:Rücken|Trikot|Glücks)-?nummer|[Nn](?:ummer|r\.){_NOT_FIRST})"
_LABEL_EN = rf"(?:(?:squad|shirt|jersey|kit) (?:numbers?|no\.?)|(?:[Nn]umbers?|[Nn]o\.?|#){_NOT_FIRST})"
_WHOSE = r"(?:(?:(?P<of>PERSON|KIN|[A-Z]\w+)['’]s|MY|HIS) (?:[a-zäöü]+ )?)?"
_SHIRT_DE = r"(?:Rücken|Buckel|Trikot|Hemd|Leibchen|Leiberl|Shirt|Dress|Jersey|Kreuz|Brust)"
_SHIRT_EN = r"(?:back|shirt|jersey|kit|top|strip|sleeve|schoolbag|pyjamas)"
# Behind "the 7" this goes on with the number itself
_END_EN = (
    r"(?=[.,!?;:)\"“”»«…–]|$|['’]s | [\ue000-\ue00d]|"
    r" (?:shirt|jersey|top|now|myself|because|for|at|in|on|since|these|this|and|too|back|but|when|off|with|here|"
    r"there|from|is|was|belongs|belonged|went|goes|which|so|as|though|till|until)\b)"
)

# Called a number, or on a shirt
_NAMED_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Rückennummer 17", "Ihre Nummer ist die 4"
        compile_pattern(
            rf"{_WHOSE}{_LABEL_DE}(?:,|:| ist| war| lautet| bleibt| die| jetzt| immer| noch| heute| heuer)* {_N}"
        ),
        # "die Nummer 7 auf dem Rücken", "Mit der 44 auf dem Rücken"
        compile_pattern(rf"{_NOT_FIRST}{_N} (?:hinten )?(?:auf|am|im) (?:dem |den |MY |HIS |OUR )?{_SHIRT_DE}(?!\w)"),
        # "das Trikot mit der 10", "Auf meinem Trikot steht ... die 8", "Dein Trikot hat die 28"
        compile_pattern(
            rf"{_SHIRT_DE} (?:mit|hat|trägt|tragen|trage|steht|prangt|stand|"
            rf"prangte)(?: [\w.…\ue000-\ue00d]+){{0,3}}? (?:(?:die|der|eine) )?{_N}"
        ),
        compile_pattern(rf"[Aa]uf (?:MY|HIS) {_SHIRT_DE} (?:[a-zäöü]+ ){{0,3}}die {_N} (?:steht|stand|prangt|prangte)"),
        # "eins mit der 31 und meinem Namen"; "der Mann mit der 9"
        compile_pattern(rf"mit der {_N} und (?:MY|HIS) Namen"),
        compile_pattern(rf"(?:Mann|Frau|Spieler(?:in)?|Junge|Typ) mit der (?:Nummer )?{_N}"),
        # "immer mit der Elf"
        compile_pattern(rf"(?:immer|stets|jahrelang) mit der (?=\d|[A-Z]){_N}(?=[,.!])"),
    ),
    "en": (
        compile_pattern(
            rf"{_WHOSE}{_LABEL_EN}(?: here| is| was|:|,|['’]s| of| now| these days)* ?(?:the )?(?:number )?{_N}"
        ),
        # "Thirteen on your back", "the 9 shirt"
        compile_pattern(
            rf"(?<![\w.,]){_N} (?:is )?on (?:(?:the|a|MY|HIS|OUR|their) )?(?:new |old )?{_SHIRT_EN}(?! page)"
        ),
        compile_pattern(rf"(?:the|OUR|in|HIS|MY) {_NOT_FIRST}{_N} (?:shirt|jersey)"),
        # "In high school I was 22, my dad's old number"
        compile_pattern(
            rf"(?<![\w.,]){_N}(?=,? (?:which was |it was |just like )?(?:MY|HIS) KIN['’]s (?:old )?number)"
        ),
        # "The shirt says 29", "Your kit's got 6 on the back"
        compile_pattern(
            rf"{_SHIRT_EN}(?:['’]s| has| had)? (?:now |still )?(?:says|said|reads?|has|with|bears?|carries|got|"
            rf"shows?) (?:a |the |on it )?(?:big )?{_N}"
        ),
    ),
}
# A number behind its article: "die 24", "meine 4", "the ten"; only with one of the verbs below
_BARE_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"(?<!\w)(?<!auf )(?<!von )(?<!für )(?<!als )(?:[Dd]ie|HE|[Ee]iner?|[Dd]ieser?|[Dd]er|MY) (?=\d|"
        rf"[A-ZÄÖÜ]){_N}(?! [A-ZÄÖÜ])"
    ),
    "en": compile_pattern(
        r"(?:(?<!\w)(?:[Tt]he|MY|HIS) (?:old |famous |vacant )?|"
        r"(?:wears?|wore|worn|wearing|sport\w*|do with|took|taken?|given|chose|picked|kept) (?=\d)|"
        rf"(?:gave|offered|handed) ME |(?<![\w.,])(?=\w+ belongs to)){_N}{_END_EN}"
    ),
}
_HAS_RES: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(
        r"(?<!\w)(?:trag|träg|trug|getragen|streif|überzieh|überzog|gestreift|hab|hast|hat(?!te gern)|bekam|bekomm|"
        r"krieg|gekriegt|nehme|nahm|nimm|genommen|wähl|gewähl|erb|geerbt|vererb|übernahm|überneh|übernimm|"
        r"übernommen|behalt|behielt|behält|bleib|blieb|lauf|lief|läuf|gehör|ausgesucht|aussuchen|entschied|"
        r"entschieden|gegeben|gedrückt|hingelegt|zugeteilt|vermacht|überlass|angeboten|überreicht|gesichert|"
        r"geschnappt|geangelt|gönn|hergeb|hergegeben|rückt)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:wear|wears|wore|worn|wearing|sport(?:s|ed|ing)?|has|have|had|got|get|took|take|taken|"
        r"inherit(?:s|ed)?|given|gave|handed|offered|choose|chose|chosen|pick|picked|keep|kept|belongs?|belonged|"
        r"make do|made do|settled?|swapped|give up|given up|hold|holds)\b|['’](?:ve|s)\b",
        re.IGNORECASE,
    ),
}
# "Warum die 61?", "Why 77?", "What's the story with the number 31?", "Nummer 23 – warum?"
_WHY_RE = compile_pattern(
    r"^\W{0,3}(?:Und |Aber |So |And |But )?(?:(?:[Ww](?:arum|ieso|eshalb)|[Ww]ie k(?:am|ommt|amen)|"
    r"[Ww]as (?:hat|ist)|[Ww]hy|[Hh]ow come|[Ww]hat(?:['’]s| is))(?: (?!nicht|not|"
    r"in\b)[^\s?.!,\d]{1,16}){0,5}? |(?:Die |The )?(?:Rücken|Trikot|Squad |Shirt )?[Nn]um(?:mer|ber) )(?:(?:die|"
    r"zur|der|HE|the|MY|number|[Nn]o\.?) )?(?:(?<=hy )(?=\d)|(?<=ie )|(?<=er )|(?<=ur )|(?<=he )|"
    rf"(?<=\ue00b )){_NOT_FIRST}{_N}(?=[^.!?]{{0,30}}\?| und | statt |,| auf| on| and| -| –| —|\.\.\.|…)"
)
# "24. Any reason?", "Die 77. Zufall?"
_REASON_RE = compile_pattern(
    rf"^\W{{0,3}}(?:Die |The |#)?{_N}\W{{1,3}}(?:Any reason|Why|How come|Warum|Wieso|Weshalb|Zufall|Hat das|"
    r"Gibt es einen Grund|Grund)"
)
# "7 belongs to PERSON", "The ten's wee PERSON's", "die Neun von PERSON geerbt", "so wie mein Vater"
_OWNER_RE = compile_pattern(
    r"(?:['’]s| is| was| belongs to| belonged to| went to| goes to| stays with| off| from|"
    r",? (?:but|and) (?:it|that)['’]s|,? (?:so |genau )?wie (?:schon |früher )?(?:MY )?|"
    r"(?: habe? SELF)? von)(?: wee| big| young| old| still| currently)* (?P<who>PERSON|KIN)(?:['’]s)?"
)
_INHERITED_RE = compile_pattern(
    r"(?:(?:gave|given|handed) (?P<who>HE|PERSON) MY|"
    r"(?P<heir>HE|PERSON)(?:['’]s| has| hat)? (?:got|inherited|took|wears|has|trägt|bekam|erbte|"
    r"übernahm) MY) [^.,!?]{1,24}$"
)
_TAKEN_RE = re.compile(r"\b(?:tak(?:e|es|en|ing)|took|weggenommen|abgenommen|abgeluchst)\b")
# "…, aber die hat der PERSON", "Die hat vorher der PERSON gehabt", "That's PERSON's", "PERSON's had it since …"
_HOLDER_RES = (
    compile_pattern(
        r"(?:^|[,;] )\W{0,3}(?:(?:[Nn]ein|[Nn]ee|[Jj]a|No|Yeah), )?(?:aber |doch |nur |und |but |and )?(?:[Dd]ie|"
        r"[Ss]ie|HE|[Tt]hat|[Ii]t)(?:['’]s)?(?: (?:hat|hatte|trägt|trug|gehört|gehörte|behält|bleibt|belongs to|"
        r"belonged to|is|has|had)(?: (?!nicht|not|ME)[\wäöüß\ue000\ue001]{2,12}){0,4}?)? "
        r"(?P<who>PERSON)(?:['’]s)?(?! (?:nicht|not))"
    ),
    compile_pattern(r"(?:^|[,;] )\W{0,3}(?:auf|Auf) (?:der|HE) (?:sitzt|hockt|thront) (?P<who>PERSON)"),
    compile_pattern(r"[,;] (?:und zwar )?an (?:den |die )?(?P<who>PERSON)"),
    compile_pattern(
        r"(?:^|[,;] )\W{0,3}(?:(?:[Ww]eil|[Bb]ecause|but|aber) )?(?P<who>PERSON)(?:(?:['’]s| has)(?: had|"
        r" got)? it| (?:sie|die|HE) (?:hat|trägt|hatte)| (?:hat|trägt|hatte) (?:sie|die|HE))\b(?! nicht)"
    ),
)
# "Wer hat sie?", "Who's got it?"; "Wem haben Sie die 10 überlassen?"; "Eine 7 war nicht frei"
_WHO_HAS_RE = compile_pattern(
    r"\b[Ww]er (?:hat|trägt|bekommt|kriegt|nimmt|erbt) (?:\w+ ){0,2}(?:sie|die)\b|"
    r"\b[Ww]ho(?:['’]s| has| wears| gets| got)(?: got)? (?:it|the)\b|"
    rf"(?:[Ww]em|[Aa]n wen|[Tt]o whom)\b[^.!?]{{0,60}}{_N}|vergeben\.|\btaken\."
)
_MENTIONED_RE = compile_pattern(
    r"(?:\b(?:[Dd]ie|[Ee]ine|[Tt]he|[Aa])|MY|HE|[Nn]umber|[Nn]o\.?|[Nn]ummer|"
    rf"SELF wanted) (?:(?:alte|alter|alten|old|[Nn]ummer|[Nn]umber) ){{0,2}}{_N}"
)
_ONE_NAME_RE = compile_pattern(r"^\W{0,4}(?:An |Die |Der |Das |Unser |OUR )?(?P<who>PERSON)(?=[.,!]|$)")
# "Rückennummer: 22", "Squad number – 8"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:(?:Rücken|Trikot)nummer|Rücken-Nr\.?|Nummer|Nr\.|"
    r"(?:(?:Squad|Shirt|Jersey|Kit) )?(?:number|no\.?))\W{0,3}[:：–-]\W{0,4}(?P<n>\d{1,2})(?!\d)",
    re.IGNORECASE,
)
# "Deine Nummer?", "Was steht auf dem Trikot?", "What number …?"
_ASKED_RE = re.compile(
    r"(?i:nummern?\b|trikot|leibchen|rücken(?!wind|schmerz)|numbers?\b|\bshirt|\bjersey|\bkit\b|"
    r"on (?:the|your) back\b|\bwear\b)"
)
_HOW_MANY_RE = re.compile(
    r"(?i:wie ?viele|how many|nummer eins|number one|telefon|phone|hätte|würde|wünsch|would (?:you|u) (?:like|love))"
)
# "Number 15 - did you choose it?": the question gives the number itself
_GIVEN_RE = re.compile(r"(?i:(?:number|nummer|die|the|no\.?|wear|wearing|trägst|tragen) \d\d?\b)")
_SHORT = 28  # characters of a question that only goes on: "Welche denn?"
# "Hier", "Nee, nur", but not "mit 18", "that or 44"
_FILLER = (
    r"(?:(?!(?i:mit|or|oder|with|um|at|for|after|nach|vor|that|über|about|rund|nearly|ab|bis|until|since|gegen|zu|"
    r"knapp|etwa|over|schon|only|kam|was|another|noch)\b)[\wäöüß]{2,10},? )"
)
# "Die 3.", "In Jena die 77.", "Nee, nur die 23.", "I'm 47 at the minute", "The 8."
_ANSWER_RES = (
    compile_pattern(
        rf"^\W{{0,4}}(?:{_FILLER}{{0,3}}(?:TEAM|LEVEL|NATION|NAME|OUR),? )?{_FILLER}{{0,3}}?(?:[Dd]ie |[Tt]he |HE |"
        rf"[Mm]it der |It['’]s )?(?:Nummer |[Nn]umber |[Nn]o\.? ?|#)?{_N}(?=[.,!…;]|$|"
        r" (?:weil|wegen|because|since|seit|wie|as|at|for|now|und|and|in|bei))"
    ),
    compile_pattern(rf"^\W{{0,4}}(?:[A-Z]\w+ )?SELF(?:['’]m| am) {_N}(?=[.!]|$| (?:at|for|now|this|these|in))"),
    compile_pattern(
        r"(?:[Ii]t (?:was|used to be)|[Dd]avor|[Vv]orher|[Bb]efore that|[Ff]rüher)(?: war es| it was|"
        rf" SELF was)?,? (?:die |the |number )?{_N}(?= (?:at|in|bei|for|beim)|[.,])"
    ),
)
# "Christine Sinclair had 12" where the question is about a number; else it counts caps or goals
_HAD_RE = compile_pattern(
    rf"(?P<who>PERSON|HE) (?:has|had|wears|wore|hat|hatte|(?:[^.!?]{{0,50}} )?make do with) {_N}(?=[.,!?;]| and| so|"
    r"$)"
)
# A rank, a wish or a no: "Nummer eins im Tor", "the number one keeper", "Die 1 wollte er nicht"
_RANK_RE = re.compile(
    r"(?:torwart|verteidiger|stürmer|keeper|spieler)(?:in)? Nummer|Torwart Nummer|"
    r"Nummer (?:eins|1|zwei|2|drei|3) (?:im|bei|hinter|der Welt)|zur Nummer|als Nummer|"
    r"number one (?:keeper|goalkeeper|choice|fan)|number \w+ (?:there|in the (?:pecking|table|league|world|queue))|"
    r"pecking order"
)
_NOT_RE = re.compile(
    r"(?<!\w)(?<!und )(?<!and )(?:nicht(?! mehr)|kein|keine|nie|not|wollte|wollt|wollen|würde|hätte|gern|will|"
    r"möchte|im Auge|wanted|want|asked for|would|never|loved)(?!\w)|n['’]t|['’]d (?:have )?(?:love|like|prefer)"
)
# "nie hergegeben", "never given up the No 6": kept all the same
_KIND_OF_PLAYER_RE = re.compile(r"\b(?:an?|proper|natural|true|old-fashioned|false|ein|eine) (?:[a-z-]+ )?$")
_KEPT_RE = re.compile(
    r"(?:her|ab|auf)(?:zu)?ge(?:b|geb)|g[ia]ven? (?:it )?(?:up|away|back)|\bpart(?:ed)? with|swap|tausch"
)
_GIVEN_UP_RE = re.compile(r"\bswap|tausch|raus")  # "swapped the 3 for the 22"
_COUNT_RE = re.compile(r"(?:Tore|Spiele|Punkte|Kilo|Jahre|caps|goals|games|Prozent|Uhr|Minuten|Gegentore|medals)")
_STOP_RE = re.compile(r"[.!?] ")  # "You wear 29. Isn't that …"
_LOOK_AROUND = 14  # characters behind a number in which a no or a wish still concerns it
_LOOK_BEHIND = 50  # characters behind a number in which its owner may be named
_SOMEBODY = SELF + ME + MY + HE + HIS + PERSON + KIN


def find(reading: Reading) -> Iterator[Proposal]:
    """Numbers on shirts, of the interviewees and of others."""
    for sentence in reading.sentences:
        box = _BOX_RE.match(sentence.text)
        if box and (sentence.role == "lead" or not sentence.selves):
            for person in reading.interviewees:
                yield _proposal(reading, sentence, person, box, "fact_box")
        elif sentence.stands and not _RANK_RE.search(sentence.text):
            yield from _said(reading, sentence)
    for pair in reading.pairs:
        yield from _answered(reading, pair)


def _said(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _numbers(reading, sentence):
        owner, group = (found, "of") if found.groupdict().get("of") else (_owner(sentence, found), "who")
        person = reading.person(sentence, owner, group) if owner else _holder(reading, sentence, found.end())
        if person:
            yield _proposal(reading, sentence, person, found, "owned")
        elif not owner and not _is_refused(sentence, found):
            for one in (*_whom(reading, sentence, found), *_heir(reading, sentence, found)):
                yield _proposal(reading, sentence, one, found, "wears")
    asked = sentence.role == "question"
    why = (_WHY_RE.match(sentence.masked) or _REASON_RE.match(sentence.masked)) if asked else None
    if why:
        yield from (_proposal(reading, sentence, person, why, "why") for person in sentence.selves)
    yield from _goes_on(reading, sentence)


def _numbers(reading: Reading, sentence: Sentence) -> list[re.Match[str]]:
    """The numbers that are a shirt's, each once: called one, on a shirt, or worn, had, chosen or kept by somebody."""
    named = [found for pattern in _NAMED_RES.get(reading.language, ()) for found in pattern.finditer(sentence.masked)]
    bare = _BARE_RES.get(reading.language)
    had = [found for found in (bare.finditer(sentence.masked) if bare else ()) if _is_had(reading, sentence, found)]
    named = [found for found in named if not _KIND_OF_PLAYER_RE.search(sentence.text, 0, found.start())]
    return list({found.start("n"): found for found in (*had, *reversed(named))}.values())


def _is_had(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the clause has a verb of having, or the words beside it name the owner: "Ich die 5"."""
    around = clause(sentence.masked, *found.span())
    before = sentence.masked[max(0, found.start() - 2) : found.start()].strip()
    return (
        _HAS_RES[reading.language].search(sentence.text, around.start, around.end) is not None
        or found.group()[0] == MY
        or (before != "" and before in SELF + HE + PERSON and sentence.text[found.end() : found.end() + 1] in ",.")
        or _owner(sentence, found) is not None
        or _holder(reading, sentence, found.end()) is not None
    )


def _owner(sentence: Sentence, found: re.Match[str]) -> re.Match[str] | None:
    """Who the words right behind say it belongs to; not of whom it was taken."""
    owner = _OWNER_RE.match(sentence.masked, found.end())
    return None if owner and _TAKEN_RE.search(sentence.text[: found.start()]) else owner


def _is_refused(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the clause up to a little behind the number says no, or only wishes."""
    given_up = _GIVEN_UP_RE.search(sentence.text, 0, found.start())
    if given_up and sentence.text.startswith((" for ", " gegen "), found.end()):
        return True
    if found.group()[0] == MY or _KEPT_RE.search(sentence.text):
        return False
    around = clause(sentence.masked, *found.span())
    stop = _STOP_RE.search(sentence.masked, found.end())
    end = min(around.end, found.end() + _LOOK_AROUND, stop.start() if stop else around.end)
    return _NOT_RE.search(sentence.masked, around.start, end) is not None


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """Whose number it is: "my", "her" and "mir die 7" say it, else it is of those the clause is about."""
    around = clause(sentence.masked, *found.span())
    begin, stop = sentence.start + found.start(), sentence.start + found.end()
    near = [mark.sign for mark in reading.marks_in(begin, stop, MY + HIS)]
    if MY in near or any(True for _ in reading.marks_in(sentence.start + around.start, begin, ME)):
        return sentence.selves
    if HIS in near:
        owner = _third_before(reading, sentence, begin)
        return (owner,) if owner else sentence.selves if sentence.role == "question" else ()
    if _is_fragment(reading, sentence, found):
        before = reading.before(sentence)
        named = _people(reading, before, before.end) if before else []
        return tuple(named[-1:]) or reading.focus.get(sentence.index, sentence.selves)
    somebody = any(True for _ in reading.marks_in(sentence.start, sentence.end, _SOMEBODY))
    bare = found.re is getattr(_BARE_RES[reading.language], "regex", None)
    return reading.subjects(sentence, *found.span()) if somebody or not bare or sentence.role == "lead" else ()


def _heir(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """Who got the player's number: "They gave him my old number 3"."""
    given = _INHERITED_RE.search(sentence.masked, 0, found.end())
    person = reading.person(sentence, given, given.lastgroup or "who") if given else None
    return (person,) if person and person not in sentence.selves else ()


def _is_fragment(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether an answer opens with the number and has no verb: "Number 10, cones for defenders"."""
    opens = found.start() <= 1 and sentence.role == "answer"
    return opens and _HAS_RES[reading.language].search(sentence.text) is None


def _third_before(reading: Reading, sentence: Sentence, stop: int) -> Person | None:
    """Whom "her number" means: the third person named last before it in the turn."""
    here: Sentence | None = sentence
    while here is not None:
        people = _people(reading, here, stop)
        if people:
            return people[-1]
        here = reading.before(here)
    return None


def _people(reading: Reading, sentence: Sentence, stop: int) -> list[Person]:
    marks = reading.marks_in(sentence.start, min(sentence.end, stop), PERSON + HE + KIN)
    people = (mark.what.person if isinstance(mark.what, Kin) else mark.what for mark in marks)
    return [person for person in people if isinstance(person, Person) and person not in sentence.selves]


def _holder(reading: Reading, sentence: Sentence, start: int) -> Person | None:
    """Who has the number just named: "…, aber die hat der PERSON"."""
    for pattern in _HOLDER_RES:
        held = pattern.search(sentence.masked, start, start + _LOOK_BEHIND)
        if held:
            return reading.person(sentence, held, "who")
    return None


def _goes_on(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Eine 7 war nicht frei. Die hat PERSON.", "Wer bekommt die 9?" – "PERSON.": the number named before is his."""
    pair, before = reading.pair_of(sentence), reading.before(sentence)
    first = before is None and sentence.role == "answer" and pair is not None
    earlier = [before] if before else list(pair.question[-2:]) if first and pair else []
    named = next((one for one in reversed(earlier) if _MENTIONED_RE.search(one.masked)), None)
    asked = any(_WHO_HAS_RE.search(one.text) for one in earlier)
    if asked and named is None and pair and sentence.pair > 0:
        last = reading.pairs[sentence.pair - 1].answer[-2:]
        named = next((one for one in last if _MENTIONED_RE.search(one.masked)), None)
    said = _MENTIONED_RE.search(named.masked) if named else None
    owns = next((found for found in (pattern.match(sentence.masked) for pattern in _HOLDER_RES) if found), None)
    owns = owns or (_ONE_NAME_RE.match(sentence.masked) if asked else None)
    person = reading.person(sentence, owns, "who") if owns and said else None
    if named and said and person:
        yield _proposal(reading, named, person, said, "owned", "implied", (sentence,))


def _answered(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    for sentence in pair.answer:
        if not _is_about(reading, pair, sentence):
            continue
        for found in _HAD_RE.finditer(sentence.masked):
            person = reading.person(sentence, found, "who")
            yield from (_proposal(reading, sentence, one, found, "had") for one in (person,) if one)
        if any(_GIVEN_RE.search(question.text) for question in pair.question):
            continue
        for pattern in _ANSWER_RES if sentence in pair.answer[:3] or reading.before(sentence) else ():
            said = pattern.search(sentence.masked)
            if said and not _is_refused(sentence, said) and not _COUNT_RE.search(sentence.text):
                for person in sentence.selves:
                    yield _proposal(reading, sentence, person, said, "asked", "implied")


def _is_about(reading: Reading, pair: Pair, sentence: Sentence) -> bool:
    """Whether the question, or one right before in the same turn, is about the number."""
    before = reading.before(sentence)
    questions = [one.text for one in pair.question]
    if before and before.text.endswith("?"):
        questions = [before.text]
    elif questions and len(" ".join(questions)) <= _SHORT and sentence.pair > 0:
        questions += [one.text for one in reading.pairs[sentence.pair - 1].answer[-1:]]
    return any(_ASKED_RE.search(text) for text in questions) and not any(map(_HOW_MANY_RE.search, questions))


def _proposal(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    found: re.Match[str],
    rule: str,
    certainty: Certainty = "stated",
    also: tuple[Sentence, ...] = (),
) -> Proposal:
    return reading.propose(
        "shirt_number", person, sentence, {"value": value_of(found["n"])}, at=found.span(),
        rule=f"shirt_number.{rule}", certainty=certainty, also=also, why="a number on a shirt, said of the person",
    )  # fmt: skip
