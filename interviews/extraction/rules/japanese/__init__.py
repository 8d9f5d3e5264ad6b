"""Japanese interviews: clubs, relations, relatives and figures, read by their words and by who was asked for.

The other rules know Japanese too, where it needs only a pattern; what stands here needs names that no sign covers. All
proposals are implied at most.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Proposal, Value
from interviews.extraction.marks import Nation, Person, compile_pattern
from interviews.extraction.reading import Reading, Sentence
from interviews.extraction.rules.japanese import words

_DENIED_RE = re.compile(r"^[^。、]{0,8}(?:ません|ない(?!と)|なかった|なくて)")
_NAME_RE = compile_pattern(words.NAME)
# Who a sentence is about: 「レオは高校3年生で」, 「杉戸ケンジです」, 「ほのかとは同じクラスで」
_TOPIC_RE = compile_pattern(
    rf"(?P<who>(?:{words.NAME}|(?<![ァ-ヴー])[ァ-ヴー]{{2,6}}|(?<![ぁ-ん])[ぁ-ん]{{3}})){words.TITLE}(?=は|も|と、|とは|です|でした|。)"
)
_KIN_RE = re.compile("|".join(words.KIN.values()))
_HIRAGANA_RE = re.compile("[ぁ-ん]+")  # 「そのあと」 is no name unless the text has it in one
_I_RE = re.compile("僕|私|俺|自分")
_CLUB_RE = compile_pattern(words.CLUB_NAME)


def find(reading: Reading) -> Iterator[Proposal]:
    """What Japanese sentences tell of clubs, persons and relatives."""
    if reading.language != "ja":
        return
    for sentence in reading.sentences:
        yield from _clubs(reading, sentence)
        yield from _relations(reading, sentence)
        yield from _family(reading, sentence)
        yield from _figures(reading, sentence)
        yield from _capped(reading, sentence)


def _propose(
    reading: Reading,
    kind: str,
    person: Person,
    sentence: Sentence,
    fields: Mapping[str, Value | None],
    at: tuple[int, int],
) -> Proposal:
    return reading.propose(
        kind, person, sentence, fields, at=at, certainty="implied", rule=f"{kind}.japanese",
        why="the words of the sentence, or of its question, say it",
    )  # fmt: skip


def _own(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """Of whom a sentence without a person speaks: the interviewee."""
    return sentence.selves[:1] or reading.interviewees[:1]


def _spoken_of(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """Of whom a sentence that names nobody goes on to speak: 「杉戸ケンジです。去年までヘンクにいた」."""
    at: Sentence | None = sentence
    while at is not None and at.role == "answer" and not _I_RE.search(at.text):
        at = reading.before(at)
        topic = _topic(reading, at) if at else None
        if topic:
            return (topic,)
    return _asked_of(reading, sentence) if sentence.role == "answer" else _own(reading, sentence)


def _asked_of(reading: Reading, sentence: Sentence) -> tuple[Person, ...]:
    """Of whom the question is: 「石動選手は今、どうしているのですか」; nobody for a relative without a name."""
    pair = reading.pair_of(sentence)
    asked = pair.question if pair else ()
    about = [topic for question in asked if (topic := _topic(reading, question)) and topic not in reading.interviewees]
    if any(_KIN_RE.search(question.text) for question in asked):
        return ()
    return tuple(about[:1]) or _own(reading, sentence)


def _topic(reading: Reading, sentence: Sentence) -> Person | None:
    """The person a sentence is about, if it says one."""
    for found in _TOPIC_RE.finditer(sentence.masked):
        said = sentence.text[slice(*found.span("who"))]
        person = _full_person(reading, said)
        if person and (person in reading.people or not _HIRAGANA_RE.fullmatch(said)):
            return person
    return None


def _full_person(reading: Reading, name: str) -> Person | None:
    """A person by the fullest name of the text; nobody for a word that is no name."""
    if words.NO_NAME.match(name):
        return None
    longer = [person for person in reading.people if person.name and person.name.startswith(name)]
    longer = longer or [person for person in reading.people if person.name and person.name.endswith(name)]
    return max(longer, key=lambda person: len(person.name or ""), default=Person(name))


def _full_club(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str:
    """A club by the fullest name of the text: 「神戸」 is 「INAC神戸レオネッサ」."""
    said = sentence.text[slice(*found.span("club"))]
    known = reading.club(sentence, found, "club")
    named = [club.name for club in (known, *reading.clubs) if club and said in club.name]
    longest = min(named, key=lambda name: (-len(name), name), default=said)
    return known.name if known and known.name != said and said in known.name else longest


def _question(reading: Reading, sentence: Sentence) -> str:
    pair = reading.pair_of(sentence)
    return "".join(asked.text for asked in pair.question) if pair and sentence.role == "answer" else ""


def _opens(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is the first of its answer."""
    pair = reading.pair_of(sentence)
    return pair is not None and sentence in pair.answer[:1]


def _clubs(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    asked = _question(reading, sentence)
    if words.HOPED.search(sentence.text) or words.HOPED.search(asked):
        return
    for pattern, relation, level in words.CLUBS_OF_OTHERS:
        for found in pattern.finditer(sentence.masked):
            person = _full_person(reading, sentence.text[slice(*found.span("who"))])
            if person and person not in reading.interviewees and _is_club(sentence, found):
                yield _club(reading, person, sentence, found, relation, level)
    topic = _topic(reading, sentence)
    others = [
        person for person in (topic, *reading.people_in(sentence)) if person and person not in reading.interviewees
    ]
    if others or _KIN_RE.search(sentence.text):
        return
    tables = (*words.CLUBS, *(((words.ASKED_CLUB, "former", None),) if words.ASKS_CLUB.search(asked) else ()))
    for pattern, relation, level in tables if sentence.stands else ():
        for found in pattern.finditer(sentence.masked):
            denied = _DENIED_RE.match(sentence.text[found.end() :]) or not _is_club(sentence, found)
            for person in () if denied else _spoken_of(reading, sentence):
                yield _club(reading, person, sentence, found, relation, level)


def _is_club(sentence: Sentence, found: re.Match[str]) -> bool:
    return words.NO_CLUB.search(sentence.text[slice(*found.span("club"))]) is None


def _club(
    reading: Reading, person: Person, sentence: Sentence, found: re.Match[str], relation: str, level: str | None
) -> Proposal:
    fields = {"club": _full_club(reading, sentence, found), "relation": relation, "level": level}
    return _propose(reading, "club", person, sentence, fields, found.span("club"))


def _relations(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    asked = _question(reading, sentence)
    for question, pattern, kind in words.RELATIONS:
        fits = question is None or (_opens(reading, sentence) and question.search(asked))
        patterns = (pattern, words.SECOND) if question else (pattern,)
        for found in (match for each in patterns for match in each.finditer(sentence.masked)) if fits else ():
            group = next(name for name in ("other", "other2") if found.groupdict().get(name))
            other = _full_person(reading, sentence.text[slice(*found.span(group))])
            for person in _own(reading, sentence) if other and other not in reading.interviewees else ():
                for name in filter(None, (kind, words.TOGETHER.get(kind))):
                    fields = {"other": other.name if other else None, "type": name}
                    yield _propose(reading, "relation", person, sentence, fields, found.span())


def _family(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The country and the occupation of relatives: 「母は横須賀で美容師をしています」."""
    for relation, kin in words.KIN.items():
        at = re.search(
            rf"(?<![のがと親]){kin}(?:の[^。、はがも]{{1,8}})?(?:は|が(?!いたら|いれば|いない|いません)|も|の|と)",
            sentence.text,
        )
        if at is None or any(person not in reading.interviewees for person in reading.people_in(sentence)[1:]):
            continue
        rest = _KIN_RE.split(sentence.text[at.end() : at.end() + 24])[0]
        job = next((english for word, english in words.JOBS.items() if word in rest), None)
        nation = _nation_in(reading, sentence, at.end(), at.end() + len(rest))
        for detail in [job, nation] if job or nation else [None] if relation in words.SIBLINGS else []:
            for person in _own(reading, sentence) if detail or not (job or nation) else ():
                fields = {"relation": relation, "detail": detail}
                yield _propose(reading, "family", person, sentence, fields, at.span())


def _nation_in(reading: Reading, sentence: Sentence, start: int, end: int) -> str | None:
    """The country that a stretch gives as somebody's: 「アメリカの方」, 「ドイツ人」."""
    for mark in reading.marks_in(sentence.start + start, sentence.start + end):
        behind = sentence.text[mark.end - sentence.start :]
        told = re.match(r"(?:人|の方|出身|生まれ|の出身)", behind) or re.search(
            r"人$", sentence.text[: mark.end - sentence.start]
        )
        if isinstance(mark.what, Nation) and told:
            return mark.what.name
    return None


def _capped(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Who plays for a country: 「日本代表FW三好隼人」."""
    for pattern in words.CAPPED:
        for found in pattern.finditer(sentence.masked):
            name = sentence.text[slice(*found.span("who"))]
            he = [person for person in _spoken_of(reading, sentence) if person not in reading.interviewees]
            people = he if name.startswith("彼") else [_full_person(reading, name)]
            nation = reading.nation(sentence, found, "nation") or Nation("JPN", "Japan")
            level = f"U{found['level'][-2:]}" if found["level"] else "senior"
            for person in filter(None, people):
                fields = {"association": nation.name, "status": "plays", "level": level}
                yield _propose(reading, "national_team", person, sentence, fields, found.span())


_BORN_RE = re.compile(r"(?P<y>19\d\d|20[01]\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?:生|・|\))")
_HEIGHT_RE = re.compile(r"(?<!\d)(?P<cm>1[4-9]\d|20\d)(?:cm|センチ|㎝)|測ったら(?P<cm2>1[4-9]\d|20\d)")
_FIGURE_RE = re.compile(r"(?<!\d)1[4-9]\d(?!\d)")
_AGE_RE = compile_pattern(rf"(?P<who>{words.NAME})(?:選手)?[(（](?P<age>\d\d)(?:歳)?[)）]")
_ALSO_AGED_RE = re.compile(r"^(?P<age>[1-4]\d)歳(?:なのに|で|です|ですが)")
_TALL_RE = re.compile(r"(?<!\d)(?P<cm>1[4-9]\d|20\d)(?P<cm2>)です")
_FAN_RE = compile_pattern(
    rf"(?:小さい頃|小さいころ|子ども?の?(?:頃|ころ)|昔|ずっと)[^。]{{0,8}}(?P<club>{words.CLUB_NAME})(?:の(?:サポーター|ファン)|一筋|を応援)"
)
_FAN_ASKED_RE = re.compile(r"応援していた|好きなクラブ|好きだったクラブ|ファンだった|ひいき")


def _figures(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Birth date, height, age and the club he is a supporter of."""
    for born in _BORN_RE.finditer(sentence.text):
        day = f"{born['y']}-{int(born['m']):02}-{int(born['d']):02}"
        for person in reading.interviewees[:1]:
            yield _propose(reading, "birth_date", person, sentence, {"value": day}, born.span())
    pair = reading.pair_of(sentence)
    corrected = sentence.role == "question" and pair and any(_FIGURE_RE.search(said.text) for said in pair.answer)
    tall = _TALL_RE if re.search("身長|体格|背丈|センチ", _question(reading, sentence)) else _HEIGHT_RE
    heights = (*_HEIGHT_RE.finditer(sentence.text), *tall.finditer(sentence.text))
    for height in heights if sentence.stands and not corrected else ():
        for person in _own(reading, sentence):
            centimetres = int(height["cm"] or height["cm2"])
            yield _propose(reading, "height", person, sentence, {"value": centimetres}, height.span())
    for aged in _AGE_RE.finditer(sentence.masked):
        for bearer in filter(None, [_full_person(reading, sentence.text[slice(*aged.span("who"))])]):
            yield _propose(reading, "age", bearer, sentence, {"value": int(aged["age"])}, aged.span())
    for aged in _ALSO_AGED_RE.finditer(sentence.text):
        for bearer in _spoken_of(reading, sentence):
            if bearer not in reading.interviewees:
                yield _propose(reading, "age", bearer, sentence, {"value": int(aged["age"])}, aged.span())
    asked = _FAN_ASKED_RE.search(_question(reading, sentence)) is not None
    pattern = words.ASKED_CLUB if asked else _FAN_RE
    for fan in pattern.finditer(sentence.masked):
        for person in _own(reading, sentence):
            fields = {"club": _full_club(reading, sentence, fan)}
            yield _propose(reading, "supports", person, sentence, fields, fan.span())
