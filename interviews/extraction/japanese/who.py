"""Whom a stretch of a Japanese sentence is about, and whether what a question says may be believed.

The subject is whoever bears は, が or も before the stretch, else the person the stretch describes ("左サイドバックの
PERSON"), else whom the talk has just named, else the interviewee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from interviews.extraction.japanese.text import TITLE
from interviews.extraction.marks import KIN, PERSON, SELF, Kin, Mark, Person, mask
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_TOPIC_RE = re.compile(
    rf"(?:{TITLE})?(?:の方|たち|自身|本人)?(?:は|が|も|って|こそ|なら|です|でした|だった|、\d\d歳|[(（]\d\d)"
)
_PREDICATE_RE = re.compile(rf"(?:{TITLE})?(?:です|でした|ですね|かな|だと思|でしょう|。|」|$)")
_BESIDE_RE = re.compile(rf"(?:{TITLE})?(?:と|とは)[^。]{{0,16}}(?:競|争|取り合|同部屋|仲|一緒|同じ|ポジション)")
_COACH_RE = re.compile(r"(?:監督|コーチ|恩師|トレーナー|代理人|先生|通訳)(?:の|だった)?$")
_IDOL_RE = re.compile(r"憧れ|手本|目標と|目標の選手|目標に|ヒーロー|アイドル|尊敬|恩師|好きな選手")
_WITH_RE = re.compile(rf"(?:{TITLE})?(?:とは|との|のこと)")
_HE_RE = re.compile(r"(?:彼女?|あいつ|あの人|この人)(?=は|が|も|の|です)")
# "友だちのPERSONが先にいて、…": a person told of by the way
_ASIDE_RE = re.compile(r"[^。、はがも]{1,16}が[^。、]{0,14}て、")
_BEHIND_RE = re.compile(r"(?!.*(?:のに|けど|けれど|ながら|だから|なので|より))[^。、はがを「」]{0,10}$")
_ASKED_RE = re.compile(r"(?:ます|です|でした|ました|ません|たん?です|だろう|でしょう)か[。?？]?[」]?$|[?？]$")
_WH_RE = re.compile(r"何|誰|どこ|どう|いつ|なぜ|どんな|いかが|どの|いくつ|どちら|なに")
_YES_RE = re.compile(
    r"[「\s]*(?:はい|そうです|そうなん|ええ|もちろん|そう、|そうそう|うん|その通り|まさに|おっしゃる|よくご存)"
)
_NO_RE = re.compile(
    r"[「\s]*(?:いえ|いいえ|いや[、。ー]|いやいや|違い|違う|それは違|とんでもない|まさか|そんなことは|逆です|"
    r"惜しい)|[^。]{0,14}(?:ではなくて|ではなく、|じゃなくて|ではないんです|ではありません|じゃないです|"
    r"ではないです|は間違い)"
)

_BOX_RE = re.compile(r"[\W_]*(?:player )?(?:profile|プロフィール|選手プロフィール|略歴|選手紹介)[\W_]*", re.IGNORECASE)
_BOX_END_RE = re.compile(r"[\s(（]*(?:関連|[CcＣ][)）]|©|取材|文[:=・]|写真|次回|前の|次の)")


@dataclass(frozen=True, slots=True)
class Topic:
    """Somebody who bears a sentence or its part; `people` is empty for a relative without a name."""

    start: int
    people: tuple[Person, ...]
    own: bool  # the interviewee


def stands(reading: Reading, sentence: Sentence) -> bool:
    """Whether a claim may rest on a sentence: a question only asked, or denied by the answer, carries none."""
    pair = reading.pair_of(sentence)
    if sentence.role != "question" or pair is None:
        return True
    answer = "".join(other.text for other in pair.answer)[:80]
    if _NO_RE.match(answer) and sentence is pair.question[-1]:
        return False
    only_asked = _ASKED_RE.search(sentence.text) is not None and not _WH_RE.search(sentence.text)
    return not only_asked or _YES_RE.match(answer) is not None


def told(reading: Reading) -> Iterator[Sentence]:
    """The sentences that claims may rest on, those of a box at the end included."""
    yield from (sentence for sentence in reading.sentences if stands(reading, sentence))
    yield from boxed(reading)


def boxed(reading: Reading) -> Iterator[Sentence]:
    """The lines of a profile at the end, as sentences of the author."""
    for place, turn in enumerate(reading.turns):
        if turn.role != "heading" or not _BOX_RE.fullmatch(reading.text[turn.start : turn.end]):
            continue
        end = reading.turns[place + 1].start if place + 1 < len(reading.turns) else len(reading.text)
        for line in re.finditer(r"[^\n]+", reading.text[turn.end : end]):
            start, stop = turn.end + line.start(), turn.end + line.end()
            if _BOX_END_RE.match(line.group()):
                break
            marks = [
                replace(mark, start=mark.start - start, end=mark.end - start) for mark in reading.marks_in(start, stop)
            ]
            shown = mask(line.group(), marks)
            yield Sentence(start, stop, line.group(), shown, "lead", place, -1, reading.interviewees, -1, True)


def question(reading: Reading, sentence: Sentence) -> str:
    """The text of the question that an answer's sentence belongs to; empty elsewhere."""
    pair = reading.pair_of(sentence) if sentence.role == "answer" else None
    return "".join(other.text for other in pair.question) if pair else ""


def answer(reading: Reading, sentence: Sentence) -> str:
    """The text of the answer to a question's sentence; empty elsewhere."""
    pair = reading.pair_of(sentence) if sentence.role == "question" else None
    return "".join(other.text for other in pair.answer) if pair else ""


def opens(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is the first or second of its answer."""
    return sentence.role == "answer" and place(reading, sentence) < 2


def place(reading: Reading, sentence: Sentence) -> int:
    """How many sentences of the turn stand before."""
    before, count = reading.before(sentence), 0
    while before is not None and count < 9:
        before, count = reading.before(before), count + 1
    return count


def kin_names(reading: Reading) -> Mapping[str, Person]:
    """The names of the interviewee's relatives, by relation, where the text gives one of each."""
    found: dict[str, set[Person]] = {}
    for mark in reading.marks:
        if isinstance(mark.what, Kin) and mark.what.person:
            found.setdefault(mark.what.relation, set()).add(mark.what.person)
    for sentence in reading.sentences:
        kin = [
            mark.what.relation
            for mark in reading.marks_in(sentence.start, sentence.end, KIN)
            if isinstance(mark.what, Kin)
        ]
        name = _called(reading, sentence)
        if name and kin and kin[-1] not in found:
            found[kin[-1]] = {name}
    return {relation: next(iter(people)) for relation, people in found.items() if len(people) == 1}


def _called(reading: Reading, sentence: Sentence) -> Person | None:
    """The name that follows talk of a relative: "弟さんも…" – "レオは高校3年生で", "父は… 名前はダニエル"."""
    pair = reading.pair_of(sentence)
    following = reading.after(sentence)
    later = [following, reading.after(following)] if following else []
    for other in (sentence, *later):
        found = re.search(rf"名前は(?P<name>{PERSON}+)", other.masked) if other else None
        if other and found:
            return reading.person(other, found, "name")
    first = pair.answer[0] if pair and pair.answer and sentence.role == "question" else None
    found = re.match(rf"[「]?(?:はい。|ええ。)?(?P<name>{PERSON}+)(?:は|が|も|です)", first.masked) if first else None
    person = reading.person(first, found, "name") if first and found else None
    return person if person and person.name and len(person.name) <= 4 and person not in reading.interviewees else None


def topics(reading: Reading, sentence: Sentence) -> list[Topic]:
    """Those who bear a sentence or its parts, in order."""
    names = kin_names(reading)
    found = [
        _topic(sentence, mark, names)
        for mark in reading.marks_in(sentence.start, sentence.end, PERSON + KIN + SELF)
        if _TOPIC_RE.match(sentence.text, mark.end - sentence.start)
    ]
    found += [
        Topic(he.start(), (person,), False)
        for he in _HE_RE.finditer(sentence.text)
        if (person := last_named(reading, sentence, he.start()))
    ]
    return sorted(found, key=lambda topic: topic.start)


def _topic(sentence: Sentence, mark: Mark, names: Mapping[str, Person]) -> Topic:
    start = mark.start - sentence.start
    if mark.sign == SELF:
        return Topic(start, sentence.selves, True)
    if isinstance(mark.what, Kin):
        person = mark.what.person or names.get(mark.what.relation)
        return Topic(start, (person,) if person else (), False)
    person = mark.what if isinstance(mark.what, Person) else None
    return Topic(start, (person,) if person else (), person in sentence.selves)


def last_named(reading: Reading, sentence: Sentence, at: int) -> Person | None:
    """The person, other than the speaker, named last before a place in the same pair."""
    pair = reading.pair_of(sentence)
    begin = (
        min((other.start for other in (*pair.question, *pair.answer)), default=sentence.start)
        if pair
        else sentence.start
    )
    named = [mark.what for mark in reading.marks_in(begin, sentence.start + at, PERSON)]
    people = [what for what in named if isinstance(what, Person) and what not in sentence.selves]
    return people[-1] if people else None


def subjects(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[Person, ...]:
    """Whom sentence.text[start:end] is about; empty for a relative whom the text does not name."""
    inside = [mark.what for mark in reading.marks_in(sentence.start + start, sentence.start + end, PERSON)]
    if inside and isinstance(inside[0], Person):
        return (inside[0],)
    before = [topic for topic in topics(reading, sentence) if topic.start <= start]
    if before:
        return before[-1].people
    described = next(reading.marks_in(sentence.start + end, sentence.end, PERSON + SELF), None)
    if described and _BEHIND_RE.match(sentence.text[end : described.start - sentence.start]):
        if described.sign == SELF:
            return sentence.selves
        return (described.what,) if isinstance(described.what, Person) else ()
    if sentence.role == "lead":
        return sentence.selves
    carried = carried_to(reading, sentence)
    return sentence.selves if carried is None else carried.people


def carried_to(reading: Reading, sentence: Sentence) -> Topic | None:
    """Whom the sentences before leave the talk with, if it is not the interviewee."""
    pair = reading.pair_of(sentence)
    if pair is None or sentence.role != "answer":
        return None
    held = _asked_about(reading, pair.question[-1]) if pair.question else None
    idol = any(_IDOL_RE.search(asked.text) for asked in pair.question)
    age = 0
    for other in (told_before for told_before in pair.answer if told_before.index < sentence.index):
        left = None if idol else _left_with(reading, other)
        if held and not held.people:
            held = None
        held, age = (left, 0) if left else (held, age + 1)
        if (held and held.own) or age > 2:
            held = None
    return held


def _asked_about(reading: Reading, asked: Sentence) -> Topic | None:
    """The relative or other person a question is about."""
    if _IDOL_RE.search(asked.text):
        return None
    others = [topic for topic in topics(reading, asked) if not topic.own]
    others += [
        Topic(mark.start - asked.start, (mark.what,), False)
        for mark in reading.marks_in(asked.start, asked.end, PERSON)
        if _WITH_RE.match(asked.text, mark.end - asked.start) and isinstance(mark.what, Person)
    ]
    return others[-1] if others and not others[-1].own else None


def _left_with(reading: Reading, sentence: Sentence) -> Topic | None:
    """Whom a sentence leaves the talk with; a coach never."""
    found = [
        topic
        for topic in topics(reading, sentence)
        if topic.people
        and not _ASIDE_RE.match(sentence.text, topic.start)
        and not _COACH_RE.search(sentence.text[: topic.start])
        and not _COACH_RE.match(sentence.text[topic.start :])
    ]
    for mark in reading.marks_in(sentence.start, sentence.end, PERSON):
        at, end = mark.start - sentence.start, mark.end - sentence.start
        named = _PREDICATE_RE.match(sentence.text, end) or _BESIDE_RE.match(sentence.text, end)
        if named and isinstance(mark.what, Person) and not _COACH_RE.search(sentence.text[:at]):
            found.append(Topic(at, (mark.what,), mark.what in sentence.selves))
    return max(found, key=lambda topic: topic.start, default=None)
