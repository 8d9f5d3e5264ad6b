"""Kinds `family` and `eligibility_basis` in Japanese: "父はアメリカ人で、自動車の整備士です", "弟の陸"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Proposal
from interviews.extraction.japanese.trades import trades
from interviews.extraction.japanese.who import kin_names, last_named, told
from interviews.extraction.marks import DEMONYM, KIN, NATION, PERSON, SELF, Kin, Mark, Nation, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

# Relatives that count without a detail
_ALONE = frozenset(("brother", "sister", "wife", "husband", "son", "daughter", "fiancée"))
_ORIGIN_RE = re.compile(
    r"(?:の)?(?:方(?!法|向)|人(?!気)|出身|生まれ|国籍|系|とのハーフ|の血|がルーツ|のご出身|にルーツ)"
)
_ROOTS_RE = re.compile(r"(?:の)?ルーツ(?:は|が|も)|の(?:出身|母国|祖国|生まれ|故郷)(?:は|が)|の国籍(?:は|が)")
_NOT_RE = re.compile(
    r"(?:がいたら|がいれば|いない|いません|兄弟はい|一人っ子|欲し|ほし|みたい(?:な|に)|のような|代わり|同然|"
    r"仲が(?:いい|良い)兄弟|親子|分)"
)
_OTHERS_RE = re.compile(r"(?:さん|選手|監督|コーチ|くん|君|彼|彼女)の(?:お)?$")


def family(reading: Reading) -> Iterator[Proposal]:
    """One proposal for each detail of a relative; siblings, partners and children also without one."""
    names = kin_names(reading)
    for sentence in told(reading):
        yield from _of_named(reading, sentence, names)
        marks = list(reading.marks_in(sentence.start, sentence.end, KIN))
        for at, mark in enumerate(marks):
            owner = _owner(reading, sentence, mark)
            if owner is None or not isinstance(mark.what, Kin):
                continue
            start = mark.start - sentence.start
            end = marks[at + 1].start - sentence.start if at + 1 < len(marks) else len(sentence.text)
            stop = _stop(reading, sentence, mark, end)
            yield from _told(reading, sentence, mark.what, owner, (start, stop), names.get(mark.what.relation))


def _of_named(reading: Reading, sentence: Sentence, names: Mapping[str, Person]) -> Iterator[Proposal]:
    """ "イネスは歯医者": what is said of a relative by the name alone."""
    for mark in reading.marks_in(sentence.start, sentence.end, PERSON):
        relation = next((relation for relation, person in names.items() if person == mark.what), None)
        end = mark.end - sentence.start
        kin = next(reading.marks_in(sentence.start, mark.start, KIN), None)
        if relation and kin is None and len(sentence.selves) == 1 and re.match(r"(?:さん)?[はも]", sentence.text[end:]):
            for _, _, detail in trades(sentence.text[end:]):
                yield _proposal(reading, sentence, sentence.selves[0], relation, detail, (end, len(sentence.text)))


def _stop(reading: Reading, sentence: Sentence, mark: Mark, end: int) -> int:
    """Where talk of the relative ends: at "僕は" or at another person who acts."""
    for other in reading.marks_in(mark.end, sentence.start + end, PERSON + SELF):
        at = other.end - sentence.start
        own = isinstance(mark.what, Kin) and other.what == mark.what.person
        if not own and re.match(r"(?:さん|選手|も)?[はがも]", sentence.text[at:]):
            return other.start - sentence.start
    return end


def _owner(reading: Reading, sentence: Sentence, mark: Mark) -> Person | None:
    """Whose relative: "PERSONさんの弟" is that person's, any other the interviewee's."""
    before = sentence.text[: mark.start - sentence.start]
    if _OTHERS_RE.search(before[-8:]):
        return None
    carried = (
        re.search(r"お(?:母|父|兄|姉)さん", sentence.text[mark.start - sentence.start :]) and sentence.role == "answer"
    )
    if carried and last_named(reading, sentence, mark.start - sentence.start):
        return last_named(reading, sentence, mark.start - sentence.start)
    return sentence.selves[0] if len(sentence.selves) == 1 else None


def _told(
    reading: Reading, sentence: Sentence, kin: Kin, owner: Person, span: tuple[int, int], named: Person | None
) -> Iterator[Proposal]:
    said = sentence.text[span[0] : span[1]]
    if _NOT_RE.search(said) or (kin.relation in ("parents", "grandparents", "siblings", "cousin") and not kin.person):
        return
    person = kin.person or (named if kin.relation in _ALONE else None)
    details = [detail for _, _, detail in trades(said)]
    details += list(_nations(reading, sentence, span))
    if person and person.name and person != owner:
        details.insert(0, person.name)
    wording = re.match(rf"{KIN}+(?:さん)?の名前は(?P<name>{PERSON}+)", sentence.masked[span[0] :])
    if not details and not wording and kin.relation in _ALONE and _is_said(said):
        yield _proposal(reading, sentence, owner, kin.relation, None, span)
    for detail in details:
        yield _proposal(reading, sentence, owner, kin.relation, detail, span)
    yield from _later_name(reading, sentence, kin, owner, person)


def _later_name(
    reading: Reading, sentence: Sentence, kin: Kin, owner: Person, person: Person | None
) -> Iterator[Proposal]:
    """ "父はアメリカ人で…。名前はダニエルなのに": the name in one of the sentences that follow."""
    other: Sentence | None = sentence
    for _ in range(3):
        found = re.search(rf"名前は(?P<name>{PERSON}+)", other.masked) if other else None
        name = reading.person(other, found, "name") if other and found and person is None else None
        if other and found and name and name.name:
            yield _proposal(reading, other, owner, kin.relation, name.name, found.span())
            return
        other = reading.after(other) if other else None
        if other and re.search(f"{KIN}", other.masked) and not re.search("名前は", other.masked):
            return


def _is_said(said: str) -> bool:
    """Whether the relative is spoken of as one who exists: 弟が, 妹は, 弟さんも."""
    return re.match(r"[^。、]{1,8}?(?:が|は|も|と|に|の影響|を|の\d人暮らし|の\d人家族)", said) is not None


def _nations(reading: Reading, sentence: Sentence, span: tuple[int, int]) -> Iterator[str]:
    for mark in reading.marks_in(sentence.start + span[0], sentence.start + span[1], DEMONYM + NATION):
        behind = sentence.text[mark.end - sentence.start :]
        between = sentence.text[span[0] : mark.start - sentence.start]
        if not isinstance(mark.what, Nation) or len(between) > 24:
            continue
        if (
            mark.sign == DEMONYM and not re.match(r"(?:の)?(?:選手|監督|コーチ|サポーター|観光|のお客|が多)", behind)
        ) or (
            mark.sign == NATION
            and (_ORIGIN_RE.match(behind) or (_ROOTS_RE.search(between) and re.match(r"だ|です|で|に|と", behind)))
        ):
            yield mark.what.name


def _proposal(
    reading: Reading, sentence: Sentence, owner: Person, relation: str, detail: str | None, at: tuple[int, int]
) -> Proposal:
    return reading.propose(
        "family",
        owner,
        sentence,
        {"relation": relation, "detail": detail},
        rule="family.japanese",
        why="a word for a relative with what is said of him",
        at=at,
        certainty="implied",
    )


_GROUNDS = {
    "father": "parent",
    "mother": "parent",
    "parents": "parent",
    "grandfather": "grandparent",
    "grandmother": "grandparent",
    "grandparents": "grandparent",
}
_TEAM_RE = re.compile(
    r"(?:の)?(?:[UＵ]-?\d\d|女子|フル|A|Ａ|年代別|世代別|各年代の)*(?:の)?代表|(?:の)?[UＵ]-?\d\d|"
    r"(?:の)?(?:サッカー)?(?:協会|連盟)|を選|でプレー(?:する|できる|も)|の国籍|のパスポート|協会"
)
_NATURAL_RE = re.compile(
    rf"(?P<nation>{NATION}+)(?:の)?(?:国籍を(?:取得|取っ|得)|に帰化|のパスポートを(?:取得|取っ|もら))"
)


def eligibility_basis(reading: Reading) -> Iterator[Proposal]:
    """A relative of a country whose association the text speaks of playing for; another than the home one."""
    spoken = {
        mark.what
        for sentence in reading.sentences
        for mark in reading.marks_in(sentence.start, sentence.end, NATION)
        if isinstance(mark.what, Nation) and _TEAM_RE.match(sentence.text, mark.end - sentence.start)
    }
    seen: set[Nation] = set()
    for sentence in told(reading):
        taken = [
            (nation, found.span())
            for found in _NATURAL_RE.finditer(sentence.masked)
            if (nation := reading.nation(sentence, found, "nation"))
        ]
        for nation, at in taken if len(sentence.selves) == 1 else ():
            yield _basis(reading, sentence, sentence.selves[0], nation, "naturalisation", at)
        for nation, basis in _grounds(reading, sentence):
            if nation in spoken and nation not in seen and nation.trigram != "JPN" and len(sentence.selves) == 1:
                seen.add(nation)
                yield _basis(reading, sentence, sentence.selves[0], nation, basis, (0, len(sentence.text)))


def _grounds(reading: Reading, sentence: Sentence) -> Iterator[tuple[Nation, str]]:
    """The nations that a sentence gives its relatives; those of grandparents of the same talk count as theirs."""
    pair = reading.pair_of(sentence)
    around = "".join(other.text for other in (*pair.question, *pair.answer)) if pair else sentence.text
    for mark in reading.marks_in(sentence.start, sentence.end, KIN):
        if (
            not isinstance(mark.what, Kin)
            or mark.what.relation not in _GROUNDS
            or _owner(reading, sentence, mark) is None
        ):
            continue
        start = mark.start - sentence.start
        for other in reading.marks_in(mark.end, sentence.end, DEMONYM + NATION):
            behind = sentence.text[other.end - sentence.start :]
            between = sentence.text[start : other.start - sentence.start]
            near = other.sign == DEMONYM or _ORIGIN_RE.match(behind) or _ROOTS_RE.search(between)
            if isinstance(other.what, Nation) and near and len(between) < 24:
                older = "祖父" in around or "祖母" in around
                yield other.what, "grandparent" if older and "ルーツ" in between else _GROUNDS[mark.what.relation]


def _basis(
    reading: Reading, sentence: Sentence, who: Person, nation: Nation, basis: str, at: tuple[int, int]
) -> Proposal:
    return reading.propose(
        "eligibility_basis",
        who,
        sentence,
        {"association": nation.name, "basis": basis},
        rule="eligibility_basis.japanese",
        why="a relative from a country whose team is spoken of",
        at=at,
        certainty="implied",
    )
