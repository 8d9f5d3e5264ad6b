"""Captains: "unser Kapitän Edin Marsic", "die Kapitänin der SGS", "Dass ich jetzt Kapitän bin".

Only who is captain now; not who was, nor his deputy, nor who wears the armband when another is missing. The
team is the one the words name, the national side where they speak of it, else the club the interviewee plays
for.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import (
    CLUB,
    HE,
    ME,
    NATION,
    NATIONAL,
    SELF,
    Club,
    Mark,
    Nation,
    Person,
    compile_pattern,
)
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence

_WHY = "the words call him captain, and do not say that it is past"

_CAPTAIN = (
    r"(?<![\w-])(?:(?:Mannschafts|Team|Vereins|Klub|Club)-?)?(?:[Kk]apitän|[Cc]aptain|"
    r"[Cc]apitano|[Kk]äpt['’]n|Kapitano|Spielführer|"
    r"Mannschaftsführer)(?:in|s|en)?(?![\w-])"
)
_BAND = r"(?:(?:Kapitäns|Spielführer|Captain)-?)?(?:[Bb]inde|[Ss]chleife|Armbinde)(?: am Arm)?(?![\w-])"
_SKIPPER = r"(?:(?:club|team|CLUB|CLUB['’]s?) )?(?:[Cc]aptain|[Ss]kipper|CAPTAIN)\b"
_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Werder-Kapitän Jaro Lindhoff"
        compile_pattern(r"(?P<team>CLUB)-(?:Kapitän|Spielführer|Captain)(?:in)?,? (?P<who>PERSON)"),
        # "unser Kapitän Edin Marsic", "Kapitän Edin Marsic", "Ihre Kapitänin Edda Marsic", "Der Kapitän heißt …"
        compile_pattern(rf"{_CAPTAIN}(?: heißt| ist| bleibt)?,? (?:der |die |bei WE )?(?P<who>PERSON)"),
        # "Edin Marsic, unser Kapitän", "Edin Marsic, das ist der Kapitän"
        compile_pattern(
            rf"(?P<who>PERSON)(?: \([^)]{{1,12}}\))?(?:,| –) (?:(?:das|HE|der|die) ist )?(?:OUR|der|"
            rf"die|MY|HE|ein|eine)? ?"
            rf"(?:[a-zäöüß-]+ |NATIONAL |\d\d-jährige[rn]? ){{0,3}}{_CAPTAIN}(?! PERSON)(?! (?:der|"
            rf"des|von|vom) CLUB)"
        ),
        # "Er ist unser Kapitän", "Edin Marsic ist Kapitän"
        compile_pattern(
            r"(?P<who>PERSON|HE),? (?:ist|bleibt|wurde) (?:jetzt |nun |schon |mit \d\d |zum |auch |"
            r"ja |immerhin |seit \w+ |"
            rf"inzwischen |hier |bei uns |bei WE |im Klub |OUR |HE |der |die |neuer |neue |ein |\d\d "
            rf"und |\d\d, ){{0,4}}{_CAPTAIN}"
        ),
        # "machte ihn im Juli zum Kapitän", "Der Trainer hat sie zur Spielführerin ernannt"
        compile_pattern(
            rf"(?:machte|ernannte|bestimmte|wählte|wählten|beförderte|berief) (?P<who>HE|ME|PERSON|"
            rf"SELF)(?: [\w.]+){{0,4}} "
            rf"zu[mr] (?:neuen )?{_CAPTAIN}"
        ),
        # "Dass ich jetzt mit 21 Kapitän bin", "Sie sind Kapitän", "Seit Juli bist du Kapitänin der SGS"
        compile_pattern(
            rf"(?P<who>SELF) (?:[^\s,.]{{1,16}} ){{0,5}}(?:der |die |neuer )?{_CAPTAIN} "
            rf"(?:[^\s,.]{{1,24}} ){{0,4}}"
            r"(?:bin|sind|bist)\b"
        ),
        compile_pattern(
            rf"(?:(?P<who>SELF) (?:bin|sind|bist)|(?:bin|sind|bist) SELF) (?:[\w\ue008\ue00a-]+ "
            rf"){{0,6}}{_CAPTAIN}"
        ),
        # "Aber als Kapitän darf ich das nicht sagen", "als Kapitänin muss ich"
        compile_pattern(
            rf"(?<!\w)[Aa]ls {_CAPTAIN} (?:darf|muss|kann|habe|will|trage|soll|möchte|bin|stehe|gehe|"
            rf"müssen|dürfen|sind|haben)"
            rf" (?P<who>SELF)"
        ),
        # "Der Trainer hat mich zum Kapitän gemacht", "Sie wurden zur Kapitänin gewählt"
        compile_pattern(
            rf"(?P<who>ME|SELF|HE|PERSON) (?:[\w-]+ ){{0,5}}(?:zum|zur) (?:neuen )?{_CAPTAIN} (?:gemacht|"
            r"ernannt|gewählt|bestimmt|befördert|geworden)\b"
        ),
        # "Die Kapitänin der SGS Essen", in a lead; "Jaro Lindhoff, Kapitän von Werder Bremen"
        compile_pattern(
            rf"(?P<who>PERSON)(?: \(\d\d\))?(?:,| ist) (?:[a-zäöüß\d]+ ){{0,3}}{_CAPTAIN} (?:der|des|"
            rf"von|vom|bei|beim) "
            r"(?:[\w-]+ )?(?P<team>CLUB)"
        ),
        compile_pattern(
            rf"\b[Dd](?:er|ie|en|em) (?:[\w-]+ )?{_CAPTAIN} (?:der|des|von|vom) (?:[\w-]+ "
            rf")?(?P<team>CLUB)"
        ),
        # "Sie tragen die Kapitänsbinde"
        compile_pattern(
            rf"(?P<who>SELF) (?:[\w-]+ ){{0,4}}die {_BAND} (?:trage|tragen|trägst)|SELF (?:trage|"
            rf"tragen|trägst|habe|haben|"
            rf"hast) (?:[\w-]+ ){{0,4}}die {_BAND}(?! gehabt)|(?:trage|tragen|trägst) SELF (?:[\w-]+ "
            rf"){{0,4}}die {_BAND}"
        ),
        # "Die Binde trägt jetzt Edin Marsic", "die Binde an Edin Marsic abgegeben", "Edin Marsic trägt die Binde"
        compile_pattern(
            rf"{_BAND}(?: SELF)? (?:trägt|hat|bekam|bekommt|übernahm|übernimmt|gehört|ging|geht|"
            rf"liegt)(?: [\w]+){{0,4}}? "
            r"(?:der |die |dem )?(?P<who>PERSON|HE)"
        ),
        compile_pattern(rf"{_BAND}(?: [^\s.!?]+){{0,8}}? an (?:den |die )?(?P<who>PERSON)"),
        compile_pattern(rf"(?P<who>PERSON|HE),? (?:trägt|führt|hat)(?: [\w\ue00a-]+){{0,4}}? (?:die|OUR) {_BAND}"),
        compile_pattern(
            r"(?P<who>PERSON|HE) führt(?: (?:seit \w+|jetzt|nun|heute))? (?:die Mannschaft|das Team|"
            r"die Elf|CLUB) "
            r"(?:[\w]+ ){0,3}?(?:an|aufs Feld|auf den Platz)\b"
        ),
    ),
    "en": (
        # "Captain Jo Brandl", "our captain, Jo Brandl", "club captain Jo Brandl", "Leeds skipper Jo Brandl"
        compile_pattern(
            rf"(?<!vice-)(?<!vice )(?<![\w-]){_SKIPPER}(?: is|['’]s)?(?:,| called|:)? (?:wee |big "
            rf")?(?P<who>PERSON)"
        ),
        # "Jo Brandl, our captain", "Jo Brandl in goal, our captain"
        compile_pattern(
            rf"(?P<who>PERSON)(?: [^\s,.]+){{0,4}}(?:,| –) (?:(?:HE|that|who)(?:['’]s| is) )?(?:OUR |"
            rf"the |MY |now ){{0,2}}{_SKIPPER}"
        ),
        # "He's our captain already", "Jo's the captain", "You're captain now", "I'm the captain"
        compile_pattern(
            r"(?P<who>PERSON|HE|SELF)(?:['’](?:s|re|m|ve)| is| are| am| has| have| who is)(?: been)? "
            r"(?:now |just |also |still |"
            rf"already |only \w+ and )?(?:the |OUR |MY |a |CLUB['’]s? |new |youngest )*{_SKIPPER}(?! for)"
        ),
        compile_pattern(
            rf"(?P<who>PERSON|HE|SELF)(?:['’](?:s|ve)| has| have) been (?:the |OUR |CLUB['’]s? "
            rf")*{_SKIPPER}"
        ),
        # "Jo Brandl wears the armband for Leeds", "has worn the captain's armband since February"
        compile_pattern(
            r"(?P<who>PERSON|SELF|HE),? (?:who )?(?:has |have |['’]ve |['’]s )?(?:now )?(?:wears?|"
            r"worn|got|has|took|taken|inherited|"
            r"carries|been (?:given|handed)) (?:the |MY |OUR |HIS )?(?:captain['’]s )?armband"
        ),
        compile_pattern(
            r"armband(?:['’]s| is| went| goes| has gone| belongs| on)(?: now)?(?: to| with)? "
            r"(?P<who>PERSON)"
        ),
        compile_pattern(
            r"(?P<who>PERSON|SELF|HE)(?: now)? (?:captains?|skippers) (?:the (?:side|team|club|"
            r"women)|OUR|CLUB)|(?P<who2>PERSON|SELF|"
            r"HE)[^.!?]{0,60} leads? (?:the side|the team|WE|CLUB|them) out\b"
        ),
        # "since I was made captain", "you've been named captain", "They made me captain in July"
        compile_pattern(
            r"(?P<who>SELF|HE|PERSON)(?:['’]ve| have| has|['’]s)? (?:been |was |were )?(?:just "
            r")?(?:made|named|appointed|"
            rf"given the|handed the) (?:the )?(?:{_SKIPPER}|captaincy|armband)"
        ),
        compile_pattern(
            rf"(?:made|named|appointed|gave|handed) (?P<who>ME|HE|PERSON) (?:the )?(?:new "
            rf")?(?:{_SKIPPER}|captaincy|armband)"
        ),
    ),
}
# "Der Kapitän über …", "the 27-year-old skipper": in a lead about one player
_LEAD_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        rf"(?<!\w)[Dd](?:er|ie|em|en) (?:(?:\d\d-?[Jj]ährige[nr]?|[a-zäöüß]{{3,16}}|NATIONAL) "
        rf"){{0,3}}{_CAPTAIN}(?! PERSON)(?! (?:der|des|von|vom) )|"
        rf"(?:trägt|führt|übernahm)[^.!?]{{0,30}}? (?:die )?{_BAND}|führt (?:die Mannschaft|CLUB) "
        rf"(?:\w+ ){{0,4}}(?:an|aufs Feld)\b"
    ),
    "en": compile_pattern(
        rf"(?<!\w)[Tt]he (?:(?:\d\d-year-old|[a-z-]{{3,14}}|CLUB['’]?s?) "
        rf"){{0,3}}{_SKIPPER}(?!['’]s)(?! PERSON)|"
        r"(?:wears|worn|wore|took(?: over)?|inherited|handed|given) the (?:captain['’]s "
        r")?armband|captains (?:the side|CLUB)|"
        r"leads (?:the side|the team|CLUB) out\b"
    ),
}
# "Kapitän?", "Wer trägt die Binde?", "Who's the skipper?"
_ASKED_RE = compile_pattern(
    rf"(?:^\W{{0,3}}(?:(?:Und |And )?(?:OUR |MY |der |die |the |HE )?)(?:{_CAPTAIN}|"
    rf"{_SKIPPER})\W{{0,3}}[?:])|"
    rf"[Ww]er (?:ist|trägt|führt|hat)[^?.!]{{0,30}}(?:{_CAPTAIN}|{_BAND})[^?.!]{{0,20}}\?|"
    rf"[Ww]ho(?:['’]s| is| wears| has| leads)[^?.!]{{0,20}}(?:{_SKIPPER}|armband|side out)"
)
# "No, that's Jo Brandl." to "Are you captain?"
_NOT_ME_RE = compile_pattern(
    r"^\W{0,4}(?:No|Nah|Nope|Nein|Nee|Nö)[,.!]? (?:[^.!?]{0,20})?(?:that['’]s|it['’]s|das "
    r"(?:ist|macht)) (?P<who>PERSON)"
)
_NAMED_RE = compile_pattern(r"^\W{0,4}(?:[^\W\d_]+,? ){0,3}?(?P<who>PERSON)")
# "Die hat jetzt der PERSON", "hier trägt sie PERSON", behind talk of the armband
_HAS_IT_RE = compile_pattern(
    r"(?:HE|[Dd]ie|[Ss]ie) (?:hat|trägt|gehört|bekam|übernahm)(?: [\w]+){0,3}? (?:der |die |"
    r"dem )?(?P<who>PERSON)|"
    r"(?:hat|trägt) (?:HE|sie|die)(?: \w+){0,2} (?P<who2>PERSON)|(?P<who3>PERSON) (?:hat|"
    r"trägt) (?:HE|sie|die)(?: jetzt| heute| nun)?"
    r"[.,]|(?P<who4>PERSON)['’]s got it|went to (?P<who5>PERSON)"
)
# "Trainer PERSON machte ihn": he is not the trainer
_MADE_RE = re.compile(
    r"(?:machte|ernannte|bestimmte|wählten?|beförderte|berief|made|named|appointed|gave|"
    r"handed)"
)
_TOPIC_RE = compile_pattern(rf"{_CAPTAIN}|{_SKIPPER}|{_BAND}|armband")
_BAND_RE = compile_pattern(rf"{_BAND}|armband|captaincy|Kapitänsamt")

# "war", "früherer", "Ex-Kapitän", "Vize", "zweiter Kapitän", "wenn der Kapitän fehlt", "former", "vice-captain"
_PAST_RE = re.compile(
    r"\b(?:war|waren|warst|wurde zum|früher\w*|ehemalig\w*|damals|damalig\w*|Ex-|einst|"
    r"Vize|Vize-|stellvertretend\w*|zweite[rn]?|dritte[rn]?|"
    r"(?:was|were)(?! (?:made|named|appointed|given|handed))|had been|former|used to|vice|ex-|then|once)\b",
    re.IGNORECASE,
)
_IF_RE = re.compile(r"\b(?:wenn|falls|sobald|if|when|whenever)\b", re.IGNORECASE)
# "in der U19", "der zweiten Mannschaft"
_LEVEL_RE = compile_pattern(
    r"\b(?:in|bei|der|of|for|von) (?:der |den |die |the |OUR |MY )?(?P<level>LEVEL|Under-\d\ds?)"
)
# "im Nationalteam", "der Nationalmannschaft", "Länderspiel", "caps", "World Cup"
_NATIONAL_RE = re.compile(
    r"\b(?:Nationalteam|Nationalmannschaft|Nationalelf|Länderspiele?|Auswahl|caps|"
    r"senior team|national team|World Cup|international)\b"
)
_LOOK_BACK = 2  # sentences before that may say which team is spoken of
# "on-loan", "Leihgabe", "ausgeliehen" at the head of a text
_LOAN_RE = re.compile(r"\b(?:on[- ]loan|loanee|[Ll]eih\w*|ausgeliehen|verliehen)\b|期限付き|レンタル")
_OPENING = 500
_JOINED_RE = compile_pattern(
    r"加わった(?P<here>CLUB)|(?P<to>CLUB)(?:に|へ)(?:加わった|加入)|"
    r"(?:[Vv]om|[Vv]on|from) (?:der |the )?CLUB (?:[\w]+ ){0,3}?(?:zum|zur|zu|to|nach|an "
    r"den) (?:der |the )?(?P<moved>CLUB)(?! aus)"
)
_CLUB_BOX_RE = compile_pattern(
    r"^\W{0,4}(?:Club|Verein|Klub|Current club|Aktueller (?:Verein|Klub|"
    r"Club))\W{0,3}:\W{0,4}(?P<club>TEAM)"
)
_FROM_RE = re.compile(r"(?:[Vv]om|[Vv]on|from)(?: der| the)? $")
# "in Okayama", "bei Werder", "at Drita"
_AT_CLUB_RE = compile_pattern(r"\b(?:in|bei|beim|at|for|für|von|vom|der|des) (?:der |den |dem |die )?(?P<team>TEAM)")


def find(reading: Reading) -> Iterator[Proposal]:
    """Who captains which team now."""
    for sentence in reading.sentences:
        if sentence.stands:
            for pattern in _RES.get(reading.language, ()):
                for found in pattern.finditer(sentence.masked):
                    yield from _captain(reading, sentence, found)
            yield from _has_it(reading, sentence)
        if sentence.role == "lead" and reading.language in _LEAD_RES:
            yield from _in_lead(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _in_lead(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Der Kapitän über …", where the lead names nobody else."""
    others = any(person not in reading.interviewees for person in reading.people_in(sentence))
    found = _LEAD_RES[reading.language].search(sentence.masked)
    if found and not others and len(reading.interviewees) == 1:
        yield from _captain(reading, sentence, found)


def _has_it(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Die Binde habe ich abgegeben. Die hat jetzt PERSON." """
    found = _HAS_IT_RE.search(sentence.masked)
    who = next((name for name in ("who", "who2", "who3", "who4", "who5") if found and found[name]), None)
    talked = found and any(_BAND_RE.search(one.masked) for one in (*_around(reading, sentence),))
    person = reading.person(sentence, found, who) if found and who and talked else None
    if person and found:
        yield from _propose(reading, sentence, (person,), found, _main_team(reading, sentence))


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Captain?" – "Jo Brandl." """
    if not pair.answer:
        return
    sentence = pair.answer[0]
    asked = any(_ASKED_RE.search(one.masked) for one in pair.question)
    about = any(_TOPIC_RE.search(one.masked) for one in pair.question)
    found = (_NAMED_RE.search(sentence.masked) if asked else None) or (
        _NOT_ME_RE.search(sentence.masked) if about else None
    )
    person = reading.person(sentence, found, "who") if found else None
    if found and person and person not in reading.interviewees:
        yield from _propose(reading, sentence, (person,), found, _main_team(reading, sentence))


def _main_team(reading: Reading, sentence: Sentence) -> tuple[str | None, bool]:
    main = _main(reading, sentence)
    return (main.name if main else None), False


def _captain(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Proposal]:
    if _over(reading, sentence, found):
        return
    yield from _propose(reading, sentence, _who(reading, sentence, found), found, _team(reading, sentence, found))


def _propose(
    reading: Reading,
    sentence: Sentence,
    people: Sequence[Person],
    found: re.Match[str],
    named: tuple[str | None, bool],
) -> Iterator[Proposal]:
    team, sure = named
    for person in people if team else ():
        yield reading.propose(
            "captain",
            person,
            sentence,
            {"value": team},
            at=found.span(),
            rule="captain.called_captain",
            why=_WHY,
            certainty="stated" if sure else "implied",
        )


def _over(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is past, denied, another's, or only a deputy's."""
    if _PAST_RE.search(sentence.masked, max(0, found.start() - 25), found.end()):
        return True
    own = _own(found)
    verb = found.end() - 1
    if own and (
        (reading.negated(sentence, found.start(), verb) and "als " not in found.group())
        or reading.doubtful(sentence, *found.span())
    ):
        return True
    return own and _IF_RE.search(sentence.masked, max(0, found.start() - 25)) is not None


def _own(found: re.Match[str]) -> bool:
    """Whether the words are about "ich" or "Sie", or name nobody."""
    groups = found.groupdict()
    who = groups.get("who") or groups.get("who2")
    return who is None or set(who) <= {SELF, ME}


def _who(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Sequence[Person]:
    if _own(found):
        return sentence.selves if len(sentence.selves) == 1 else ()
    who = "who" if found["who"] else "who2"
    person = reading.person(sentence, found, who)
    if person and found[who][0] == HE and _MADE_RE.match(found.group()) and person in reading.people_in(sentence):
        return reading.interviewees if sentence.role == "lead" and len(reading.interviewees) == 1 else ()
    alone = sentence.role == "lead" and len(reading.interviewees) == 1 and not reading.people_in(sentence)
    return (person,) if person else reading.interviewees if alone else ()


def _team(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[str | None, bool]:
    """The team's name, and whether the words themselves name it."""
    if "team" in found.re.groupindex:
        club = reading.club(sentence, found, "team")
        return (club.name if club else None), True
    inside = [
        mark.what for mark in reading.marks_in(sentence.start + found.start(), sentence.start + found.end(), CLUB)
    ]
    if inside and isinstance(inside[0], Club):
        return inside[0].name, True
    around = _around(reading, sentence)
    if any(_NATIONAL_RE.search(other.masked) for other in around):
        nation = _nation(reading, around)
        return (nation.name if nation else None), False
    named = _club_beside(reading, sentence)
    main = named or _main(reading, sentence)
    level = _LEVEL_RE.search(sentence.masked, found.start())
    if main and level:
        return f"{main.name} {level['level'].replace(' ', '')}", named is not None
    return (main.name if main else None), named is not None


def _around(reading: Reading, sentence: Sentence) -> list[Sentence]:
    """The sentence, the two before it in its turn, and at an answer's start the question's last; nearest
    first.
    """
    around = [sentence]
    while len(around) <= _LOOK_BACK and (before := reading.before(around[-1])):
        around.append(before)
    pair = reading.pair_of(sentence)
    if pair and sentence.role == "answer" and len(around) <= _LOOK_BACK:
        around += pair.question[-1:]
    return around


def _nation(reading: Reading, around: Sequence[Sentence]) -> Nation | None:
    """The association named nearest, else the one that "die Nationalmannschaft" means."""
    marks = [mark for one in around for mark in reading.marks_in(one.start, one.end, NATION + NATIONAL)]
    named = [mark.what for mark in marks if isinstance(mark.what, Nation)]
    return named[0] if named else reading.home


def _club_beside(reading: Reading, sentence: Sentence) -> Club | None:
    """A club that stands in the same sentence as the team: "Außen habe ich in Okayama gespielt, weil unser
    Kapitän …".
    """
    match = _AT_CLUB_RE.search(sentence.masked)
    return reading.club(sentence, match, "team") if match else None


def _main(reading: Reading, sentence: Sentence) -> Club | None:
    """The club that the interviewee plays for now: where he is on loan, where the lead says that he moved, the one it
    names, the present one of his career, else the first that the text opens with.
    """
    stations = [one for one in reading.chronicle.stations if one.who in sentence.selves]
    loan = [one.club for one in stations if one.relation == "loan"]
    now = (
        loan or _boxed(reading) or list(filter(None, (_joined(reading),))) or list(_only(_in_opening(reading, "lead")))
    )
    if now:
        return now[0]
    if _LOAN_RE.search(reading.text, reading.sentences[0].start, reading.sentences[0].start + _OPENING):
        return None
    current = {one.club for one in stations if one.relation == "current"}
    first = [what for what in reading.clubs if what in current] or [*_in_opening(reading, "question")]
    return first[0] if first else None


def _boxed(reading: Reading) -> list[Club]:
    """ "Club: CLUB (2023–)" in a fact box."""
    rows = ((sentence, _CLUB_BOX_RE.match(sentence.masked)) for sentence in reading.sentences)
    return [club for sentence, row in rows if row and (club := reading.club(sentence, row, "club"))]


def _only(clubs: Sequence[Club]) -> Sequence[Club]:
    return clubs if len(clubs) == 1 else ()


def _in_opening(reading: Reading, role: str) -> Sequence[Club]:
    """The clubs that the lead names; with "question" also those of the first two questions."""
    opens = [
        one for one in reading.sentences if one.role == "lead" or (one.role == role == "question" and one.pair <= 1)
    ]
    named = (mark.what for one in opens for mark in reading.clubs_in(one) if not _lends(reading, one, mark))
    return tuple(dict.fromkeys(what for what in named if isinstance(what, Club)))


def _lends(reading: Reading, sentence: Sentence, mark: Mark) -> bool:
    """ "vom CLUB ausgeliehen", "on loan from CLUB": he does not play there."""
    before = sentence.masked[: mark.start - sentence.start]
    return _LOAN_RE.search(sentence.text) is not None and _FROM_RE.search(before) is not None


def _joined(reading: Reading) -> Club | None:
    """「…から期限付き移籍で加わったCLUB」, 「CLUBに加わった」 in the lead."""
    for sentence in reading.sentences:
        found = _JOINED_RE.search(sentence.masked) if sentence.role == "lead" else None
        if found:
            return reading.club(sentence, found, next(name for name in ("here", "to", "moved") if found[name]))
    return None
