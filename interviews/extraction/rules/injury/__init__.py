"""Injuries: "eine Schulterverletzung erlitten", "das Schienbein gebrochen", "I broke my wrist", of third persons, too.

Each proposal is about health and stays internal unless an editor releases it. `body_part` is English, `detail` the text's
words. A team-mate without a name, a fear ("wenn ich mich verletze") and an insult ("Das hat mich verletzt") are none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import HE, HIS, KIN, ME, MY, PERSON, SELF, Person, compile_pattern
from interviews.extraction.reading import Pair, Reading, Sentence
from interviews.extraction.rules.injury.body import PART, lone_side, part_of_compound, parts_in
from interviews.extraction.text import clause

_WHY = "the words name an injury, and whose it is"
_WHY_REPLY = "the question speaks of an injury or an absence, and the answer names the part or the injury"

_HURT_DE = (
    r"(?:Kreuzband|Außenband|Innenband|Seitenband|Bänder|Band|Muskelfaser|Muskelbündel|Muskel|Sehnen|Achillessehnen|Patellasehnen|Meniskus|Syndesmose|"
    r"Knorpel|Schulter|Schultereckgelenk|Knie|Sprunggelenk|Knöchel|Fuß|Mittelfuß|Ermüdungs|Haar|Schienbein|Wadenbein|Schlüsselbein|Nasenbein|Kiefer|Jochbein|"
    r"Rippen|Hand|Handgelenk|Kahnbein|Finger|Daumen|Arm|Ellenbogen|Leisten|Adduktoren|Oberschenkel|Waden|Hüft|Rücken|Bandscheiben|Kopf|Gehirn|Kapsel|Bein|"
    r"Zehen|Fersen|Schambein|Knochen|Gesichts|Augen|Wirbel)"
)
_KIND_DE = (
    r"(?:verletzung|riss|anriss|abriss|bruch|fraktur|zerrung|prellung|dehnung|überdehnung|entzündung|entzündungen|probleme|problemen|beschwerden|erschütterung|"
    r"luxation|operation|schaden|reizung|ödem|vorfall|ausrenkung|OP|quetschung|stauchung|verhärtung)(?:en|es|s|e)?"
)
_NOUN_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "eine Schulterverletzung", "Kreuzbandriss", "Leistenprobleme", "Knie-OP"
        compile_pattern(rf"(?<![\w-])(?P<detail>{_HURT_DE}[a-zäöüß-]{{0,12}}?-?{_KIND_DE})(?![\w-])"),
        # "vielen Verletzungen", "meine schwere Verletzung"
        compile_pattern(r"(?<![\w-])(?P<detail>(?:(?:viele|vielen|schwere|schweren|langen?|mehrere|mehreren|zahlreichen?) )?Verletzung(?:en|spause)?)(?![\w-])"),
        # "eine Zerrung in der Wade", "ein Riss im Muskel", "eine schwere Prellung"
        compile_pattern(rf"\b(?:[Ee]ine?n?|[Dd]ie|[Dd]er|[Dd]en|[Mm]it einer) (?:[a-zäöü]+ )?(?P<detail>Zerrung|Prellung|Fraktur|Verstauchung|Entzündung|Bruch|Riss|Anriss|Haarriss)(?= (?:im|in der|am|an der) {PART['de']})"),
        # "nach dem Bruch meines Unterarms"
        compile_pattern(rf"\b(?P<detail>Bruch|Riss|Anriss) (?:des|der|MY|HIS) {PART['de']}"),
        compile_pattern(r"\b(?:[Ee]ine?n?|[Mm]it einer) (?:[a-zäöü]+ )?(?P<detail>Zerrung|Prellung|Fraktur|Verstauchung|Gehirnerschütterung)(?![\w-])"),
        # "Syndesmose, rechter Fuß", "ein Leistenbruch", "eine Gehirnerschütterung"
        compile_pattern(r"(?<![\w-])(?P<detail>Syndesmose|Schambeinentzündung|Bandscheibenvorfall|Osgood-Schlatter|Hexenschuss|Pferdekuss)(?![\w-])"),
    ),
    "en": (
        # "a stress fracture", "a torn hamstring", "an ankle injury", "knee surgery"
        compile_pattern(rf"(?P<detail>(?:(?:torn|tight|pulled|strained|broken|fractured|dislocated|sprained|ruptured|twisted|bruised) (?:{PART['en']}|ligaments?|cruciate|ACL|MCL)))"),
        compile_pattern(rf"(?P<detail>{PART['en']} (?:injury|injuries|strain|tear|surgery|operation|problem|problems|trouble|fracture|reconstruction))\b"),
        compile_pattern(rf"\b(?P<detail>[Ss]tress fractures?|(?:meniscus|ligaments?|cartilage|cruciate|ACL|MCL) in (?:MY|HIS|the) {PART['en']}|ACL(?: tear| injury)?|anterior cruciate ligament|cruciate(?: ligament)?|Osgood-Schlatter|concussion|hernia|slipped disc|torn ligaments?|shin splints)\b"),
        # "surgery on my left knee"
        compile_pattern(rf"\b(?P<detail>(?:surgery|an operation|operated)) on (?:MY|HIS|the) {PART['en']}"),
        compile_pattern(r"(?P<detail>\b(?:one|two|three|four|five|several|[A-Z][a-z]+|my|his|her) operations?) on\b"),
        # "my injury", "out injured", "injuries"
        compile_pattern(r"(?P<mine>MY|HIS) (?:[\w-]+ )?injur(?:y|ies)\b"),
    ),
    "ja": (
        # 「左足首の捻挫」, 「ひざのけが」, 「肉離れ」
        compile_pattern(rf"(?:{PART['ja']})?の?(?P<detail>捻挫|骨折|肉離れ|脱臼|靭帯(?:損傷|断裂)?|手術|けが|ケガ|怪我|負傷)"),
    ),
}  # fmt: skip
_BROKEN_DE = r"(?:gebrochen|gerissen|angerissen|verletzt|verstaucht|verdreht|ausgekugelt|ausgekegelt|ausgerenkt|angeknackst|lädiert|gezerrt|geprellt|überdehnt|operiert|operieren|angebrochen|kaputt|durch)\b"
_VERB_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "sich das Schienbein gebrochen", "mir das Kreuzband gerissen", "Der linke Daumen war gebrochen", "am Meniskus operiert"
        compile_pattern(rf"(?<![\w-])(?P<part>{PART['de']})(?P<between>,? (?:[^\s,.;]{{1,20}} ){{0,4}}| )(?P<detail>{_BROKEN_DE})"),
        # "Das Syndesmoseband riss im Februar"
        compile_pattern(r"(?<![\w-])(?P<detail>(?:[\w-]{0,16}[Bb]and|[\w-]{0,14}[Ss]ehne|Bänder|Kapsel|[\w-]{0,12}[Mm]uskel|[\w-]{0,12}[Mm]eniskus) (?:riss|rissen|gerissen|angerissen))\b"),
        # "brach ich mir den Arm", "riss das Kreuzband"
        compile_pattern(rf"\b(?P<detail>[Bb]rach|[Rr]iss|[Vv]erletzte|[Vv]erstauchte|[Kk]ugelte) (?:[^\s,.;]{{1,20}} ){{0,4}}?(?P<part>{PART['de']})"),
        # "Den hatte ich mir im Februar gebrochen"
        compile_pattern(r"\b(?:[Dd]en|[Dd]as|[Dd]ie|ihn|es) (?:habe|hatte|hab|haben) (?:SELF (?:ME|sich)|(?:HE|PERSON) sich) (?:[^\s,.;]{1,20} ){0,4}(?P<detail>gebrochen|gerissen|verstaucht|ausgekugelt)\b"),
        # "Ich habe mich verletzt", "weil sich unser Kapitän Edin Marsic verletzt hatte", "Er war lange verletzt"
        compile_pattern(r"(?:SELF (?:[^\s,.;]{1,20} ){0,3}(?:ME|sich)|(?:habe|hatte|habt|haben|hast|hattest) SELF (?:ME|sich)|\bsich|(?:HE|PERSON) (?:hat|hatte) sich) (?:[^,.;]{0,50} )?verletzt\b"),
        compile_pattern(r"\b(?:war|bin|ist|waren|sind|warst|bist|lange|monatelang|wochenlang|länger) (?:[^\s,.;]{1,20} ){0,4}verletzt\b(?! worden)"),
        compile_pattern(r"\bverletzt (?:ausgefallen|gefehlt|raus|ausgewechselt|fehlte|fehlten|fehlt|fehle|zuschauen|vom Platz)\b|\bverletzungsbedingt\b"),
    ),
    "en": (
        # "I broke my wrist", "tearing the ligament in her right knee", "I hurt my shoulder", "I did my ACL"
        compile_pattern(
            rf"(?P<detail>\b(?:broke|broken|breaking|tore|torn|tearing|hurt|injured|dislocated|fractured|snapped|ruptured|twisted|sprained|pulled|strained|did|done|popped) "
            rf"(?:(?:MY|HIS|the|a) )?(?:(?:bone|ligaments?) in (?:MY|HIS) )?(?:{PART['en']}|ACL|MCL|cruciate|anterior cruciate ligament|ligaments?)(?![\w-]))"
        ),
        # "How's the collarbone?" – "I broke it in March"
        compile_pattern(r"(?P<detail>\b(?:broke|tore|dislocated|fractured|ruptured|sprained)) (?P<it>it)\b"),
        # "I was out injured", "She got injured", "I've been injured"
        compile_pattern(r"(?:SELF|HE|PERSON)(?:['’]s|['’]ve)? (?:[\w-]+ ){0,3}(?:injured)\b(?! by)"),
    ),
}  # fmt: skip

# "Daumen, Daumen, Nase.", "Die Hüfte.", "Das linke Knie.", "My back."
_FRAGMENT_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(rf"[\"„“»«'‚ ]{{0,3}}(?:(?:Der|Die|Das|Mein|Meine|Am|MY|Wieder|Immer|der|die|das) ){{0,3}}{PART['de']}(?:,? (?:und )?(?:(?:der|die|das|am) )?{PART['de']}){{0,3}}[.!,]"),
    "en": compile_pattern(rf"[\"„“»«'‚ ]{{0,3}}(?:(?:The|MY|It was|It's|Just|a|the) ){{0,3}}{PART['en']}(?:,? (?:and )?(?:(?:the|MY) )?{PART['en']}){{0,3}}[.!,]"),
}  # fmt: skip
# "Es war der linke Ringfinger", "2022 war es das linke Knie", "eine Sehne im Oberschenkel"
_IT_WAS_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        rf"(?:\b[Ee]s (?:war|ist)|\b(?:war|ist) es|\b[Dd]as (?:war|ist)) (?:[\w-]+ )?(?:(?:der|die|das|MY|am|an der|im) )?(?P<part>{PART['de']})|"
        rf"\b(?P<detail>(?:Sehne|Muskel|Band|Bänder|Kapsel|Knorpel|Nerv|Riss|Bruch)\w{{0,3}} (?:im|in der|am|an der) (?P<in>{PART['de']}))"
    ),
    "en": compile_pattern(
        rf"\b(?:[Ii]t|[Tt]hat)(?: was|['’]s| is) (?:[\w-]+ )?(?:the|MY) (?P<part>{PART['en']})|"
        rf"\b(?P<detail>(?:muscle|tendon|ligament|cartilage|nerve|tear|break) in (?:the|MY) (?P<in>{PART['en']}))"
    ),
}  # fmt: skip
_ABSENCE_RES: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(
        r"[Vv]erletz|\bgefehlt|\bausgefallen|\bAusfall|\bwar Schluss|\baufgehört|\bKarriereende|\boperiert|\bOP\b|\bReha\b|[Vv]erletzungs|[Rr]iss\b|[Bb]ruch\b|gebrochen|"
        r"\bpausier|[Ss]chmerz|\bZwangspause|\bKrankenstand|\bverpasst"
    ),
    "en": re.compile(
        r"\b(?:injur\w+|missed|been out|surgery|rehab|retir\w+|stopping|operation|sidelined|the physio|lay-?off)\b",
        re.IGNORECASE,
    ),
}
# "Was ist mit der Leiste?", "Wie geht es dem Knie?", "How's the jaw?"
_AFTER_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(rf"\b(?:[Ww]as (?:ist mit|war mit|macht)|[Ww]ie geht(?:['’]s| es)) (?:der|dem|die|das|den|MY) {PART['de']}\s?\?"),
    "en": compile_pattern(rf"\b[Hh]ow(?:['’]s| is) (?:the|MY) {PART['en']}(?: now| doing| feeling)?\?"),
}  # fmt: skip
# "Tabea Kunkel hatte dasselbe"
_SAME_RE = compile_pattern(
    r"(?P<who>PERSON|HE) (?:hat|hatte) (?:auch |genau )?(?:dasselbe|das Gleiche|das gleiche|die gleiche Verletzung|dieselbe Verletzung)|"
    r"(?P<who2>PERSON|HE) (?:had|has) (?:exactly )?(?:the same)\b(?! \w)"
)
# "wenn er nicht operiert worden wäre": it did happen
_COUNTER_RE = re.compile(
    r"\b(?:wenn|hätte|if)\b.{0,120}\b(?:nicht|n't|not)\b.{0,80}\b(?:wäre|hätte|had)\b|\b(?:hadn't|had not)\b",
    re.IGNORECASE,
)
_NEVER_RE = re.compile(
    r"\b(?:nie|niemals|kein|keine|keinen|keiner|nicht|ohne|never|no|not|without|weder)\b|n['’]t\b",
    re.IGNORECASE,
)
_FEAR_RE = re.compile(
    r"\b(?:wenn|falls|Angst|Sorge|könnte|würde|hätte|if|might|could|afraid|fear|worried|fast|beinahe|almost|nearly)\b"
)
_LOOK_BACK = 3  # sentences without a person behind the one that names him
# "unser Torwart", "ein Gegenspieler", "sich": somebody else, unnamed
_SOMEBODY_RE = compile_pattern(
    r"\bsich\b|OUR |\b(?:ein|einem|der|dem|beim|vom) (?:\w+ )?(?:\w*[Tt]orwart|\w*[Ss]pieler|[Kk]ollege\w*|Gegner|Stürmer|Kapitän)\b"
)


@dataclass(frozen=True, slots=True)
class _Injury:
    """One injury as a sentence tells it."""

    sentence: Sentence
    start: int
    end: int
    part: str | None
    detail: str | None
    why: str = _WHY


def find(reading: Reading) -> Iterator[Proposal]:
    """The injuries of all persons named."""
    told: list[_Injury] = []
    for sentence in reading.sentences:
        if sentence.stands:
            told += _in_sentence(reading, sentence)
    for pair in reading.pairs:
        if reading.language in _ABSENCE_RES:
            told += _in_reply(reading, pair)
    for injury in told:
        for person in _whose(reading, injury):
            yield _proposal(reading, person, injury)
    for sentence in reading.sentences:
        yield from _the_same(reading, sentence, told)


def _proposal(reading: Reading, person: Person, injury: _Injury) -> Proposal:
    bare = injury.part is None and injury.detail is None
    sure = injury.why == _WHY and reading.language != "ja" and not (bare and injury.sentence.role == "question")
    return reading.propose(
        "injury", person, injury.sentence, {"body_part": injury.part, "detail": injury.detail}, at=(injury.start, injury.end),
        rule="injury.told" if injury.why == _WHY else "injury.replied", why=injury.why, certainty="stated" if sure else "implied",
    )  # fmt: skip


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[_Injury]:
    taken: list[tuple[int, int]] = []
    for verb, patterns in ((True, _VERB_RES), (False, _NOUN_RES)):
        for pattern in patterns.get(reading.language, ()):
            for found in pattern.finditer(sentence.masked):
                start, end = found.span()
                if any(start < stop and begin < end for begin, stop in taken) or not _happened(
                    sentence, start, end
                ):
                    continue
                taken.append((start, end))
                if found.groupdict().get("it") and not _part_before(reading, sentence):
                    continue
                yield _Injury(
                    sentence, start, end, _part(reading, sentence, found), _detail(sentence, found, verb=verb)
                )


def _happened(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is neither denied nor feared: "nie verletzt", "Angst vor einer Verletzung", but "wäre er nicht operiert worden"."""
    if _COUNTER_RE.search(sentence.masked):
        return True
    around = clause(sentence.masked, start, end)
    return not (
        _NEVER_RE.search(sentence.masked, around.start, around.end)
        or _FEAR_RE.search(sentence.masked, around.start, end)
    )


def _part(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str | None:
    """The part in the match, else nearest in the sentence, else in a compound; else what was spoken of before."""
    language = reading.language
    inside = parts_in(sentence.text, language, *found.span())
    if inside:
        return inside[0].name
    detail = found.groupdict().get("detail")
    compound = part_of_compound(detail) if detail and language == "de" else None
    beside = [part for part in parts_in(sentence.text, language) if language != "en" or part.name != "back"]
    if beside and (compound is None or any(part.name.endswith(compound) for part in beside)):
        return next(
            (part.name for part in beside if compound and part.name.endswith(compound)), beside[0].name
        )
    return compound or (None if detail in _PLACELESS else _part_before(reading, sentence))


_PLACELESS = frozenset({"hernia", "concussion", "Gehirnerschütterung", "Leistenbruch", "Muskelfaserriss", "Muskelverletzung"})
# "Der Mittelfuß hält.", "How's the back?", "my ankle": a part with its article, spoken of before
_SPOKEN_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        rf"(?:\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Aa]m|[Ii]m)|MY) (?P<part>{PART['de']})"
    ),
    "en": compile_pattern(rf"(?:\b[Tt]he|MY) (?P<part>{PART['en']})"),
}


def _part_before(reading: Reading, sentence: Sentence) -> str | None:
    """The part that the sentence before, or the question's last, speaks of; with the side told here."""
    pattern = _SPOKEN_RES.get(reading.language)
    pair = reading.pair_of(sentence)
    before = reading.before(sentence)
    earlier = [before] if before else []
    if sentence.role == "answer" and pair:
        earlier += [other for other in reversed(pair.question)][:1]
    for other in earlier:
        found = pattern.search(other.masked) if pattern else None
        if found:
            part = parts_in(found["part"], reading.language)[0].name
            side = lone_side(sentence.text)
            return f"{side} {part}" if side else part
    return None


def _detail(sentence: Sentence, found: re.Match[str], *, verb: bool) -> str | None:
    if "detail" not in found.re.groupindex or found["detail"] is None:
        return None
    start, end = found.span("detail")
    detail = sentence.text[start:end]
    if detail in ("Verletzung", "Verletzungen", "Verletzungspause", "verletzt", "けが", "怪我", "ケガ", "負傷"):
        return None
    if verb and "between" in found.re.groupindex:
        words = sentence.text[found.start("part") : found.end("part")].split()
        return f"{words[-1]} {detail}" if not found["between"].strip() else detail
    return detail


def _whose(reading: Reading, injury: _Injury) -> Sequence[Person]:
    """Whose injury it is; of an unnamed third person, nobody's."""
    sentence = injury.sentence
    around = clause(sentence.masked, injury.start, injury.end)
    signs = SELF + ME + MY + HE + PERSON + KIN + HIS
    near = list(reading.marks_in(sentence.start + around.start, sentence.start + around.end, signs))
    if any(mark.sign in (ME, MY) for mark in near) and not any(
        mark.sign in (HE, PERSON, KIN) for mark in near
    ):
        return sentence.selves
    if not near and _SOMEBODY_RE.search(sentence.masked, around.start, around.end):
        return ()
    if len(near) == 1 and near[0].sign == HIS and sentence.role == "question":
        return sentence.selves if sentence.text.lstrip().startswith(("…", "...")) else ()
    if not any(reading.marks_in(sentence.start, sentence.end, signs)):
        return _spoken_of(reading, sentence)
    told_of = [person for person in reading.people_in(sentence) if person in reading.interviewees]
    if sentence.role == "lead" and len(told_of) == 1:
        return told_of
    named = [mark.what for mark in near if mark.sign in (HE, PERSON) and isinstance(mark.what, Person)]
    if len(named) == 1 and not any(mark.sign in (SELF, KIN) for mark in near):
        return named
    people = reading.subjects(sentence, injury.start, injury.end)
    return people if len(people) == 1 else ()


def _spoken_of(reading: Reading, sentence: Sentence) -> Sequence[Person]:
    """Whom a sentence without any person goes on about: "Er war eingeladen. Dann kam ein Muskelfaserriss." is about him."""
    before = reading.before(sentence)
    for _ in range(_LOOK_BACK):
        marks = (
            list(reading.marks_in(before.start, before.end, SELF + ME + MY + HE + PERSON + KIN))
            if before
            else []
        )
        if (
            before is None
            or any(mark.sign in (ME, MY) for mark in marks)
            or [mark.sign for mark in marks[:1]] == [SELF]
        ):
            break
        if marks:
            return (marks[0].what,) if isinstance(marks[0].what, Person) else ()
        before = reading.before(before)
    return sentence.selves if len(sentence.selves) == 1 else ()


def _in_reply(reading: Reading, pair: Pair) -> Iterator[_Injury]:
    """What an answer names when the question speaks of an injury or an absence: "Die Hüfte.", "Es war der Ringfinger"."""
    yield from _asked_after(reading, pair)
    asked = " ".join(sentence.masked for sentence in pair.question)
    if not _ABSENCE_RES[reading.language].search(asked):
        return
    detail = _asked_detail(reading, pair)
    for sentence in pair.answer[:2]:
        fragment = _FRAGMENT_RES[reading.language].match(sentence.masked)
        if fragment:
            names = dict.fromkeys(
                part.name for part in parts_in(sentence.text, reading.language, *fragment.span())
            )
            for name in names:
                yield _Injury(
                    sentence, *fragment.span(), name, detail if len(names) == 1 else None, _WHY_REPLY
                )
            continue
        for found in _IT_WAS_RES[reading.language].finditer(sentence.masked):
            yield from _it_was(reading, sentence, found, detail)


def _asked_after(reading: Reading, pair: Pair) -> Iterator[_Injury]:
    """ "Was ist mit der Leiste?", "How's the jaw?": one asks after what was hurt, unless the answer denies it."""
    for sentence in pair.question:
        found = _AFTER_RES[reading.language].search(sentence.masked)
        if found and pair.answer and not _NEVER_RE.search(pair.answer[0].masked):
            part = parts_in(sentence.text, reading.language, *found.span())[0]
            yield _Injury(sentence, *found.span(), part.name, None, _WHY_REPLY)


def _it_was(
    reading: Reading, sentence: Sentence, found: re.Match[str], detail: str | None
) -> Iterator[_Injury]:
    parts = parts_in(sentence.text, reading.language, *found.span())
    said = sentence.text[found.start("detail") : found.end("detail")] if found["detail"] else detail
    yield _Injury(sentence, *found.span(), parts[0].name, said, _WHY_REPLY)
    other = lone_side(sentence.text[found.end() :])
    if other:  # "2022 war es das linke Knie, jetzt das rechte"
        yield _Injury(sentence, *found.span(), f"{other} {parts[0].name.split(' ', 1)[-1]}", said, _WHY_REPLY)


def _asked_detail(reading: Reading, pair: Pair) -> str | None:
    """The injury that the question names, whether or not the answer corrects the part: "die Hand gebrochen"."""
    for sentence in pair.question:
        for verb, patterns in ((True, _VERB_RES), (False, _NOUN_RES)):
            for pattern in patterns.get(reading.language, ()):
                for found in pattern.finditer(sentence.masked):
                    if "detail" in found.re.groupindex and found["detail"]:
                        detail = sentence.text[slice(*found.span("detail"))]
                        return None if detail.startswith("Verletzung") else detail
    return None


def _the_same(reading: Reading, sentence: Sentence, told: Sequence[_Injury]) -> Iterator[Proposal]:
    """ "Edda Marsic hatte dasselbe": what was told right before holds of her, too."""
    found = _SAME_RE.search(sentence.masked)
    before = [
        injury
        for injury in told
        if injury.sentence.turn == sentence.turn and injury.sentence.index < sentence.index
    ]
    if found and before and sentence.stands:
        person = reading.person(sentence, found, "who" if found["who"] else "who2")
        if person:
            last = before[-1]
            yield reading.propose(
                "injury", person, sentence, {"detail": last.detail}, at=found.span(), rule="injury.the_same",
                why="the same injury as the one told right before", certainty="implied",
            )  # fmt: skip
