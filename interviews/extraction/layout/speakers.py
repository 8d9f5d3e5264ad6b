"""Speakers: which labels are people or outlets that talk in this text, and who of them asks.

Paragraphs go in, the same paragraphs come out as `Block` values: label taken off, role set where a label
decides it. Labels are judged together: by how often they recur, what follows them, and how their lines sound.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise

from interviews.extraction.facts import Role
from interviews.extraction.layout import features, labels, lines
from interviews.extraction.layout.labels import Label
from interviews.extraction.layout.lines import Line

_FIRST_ASKS = 0.8  # log-odds that who speaks first is the one who asks
_PARAGRAPH = 100_000  # characters of a paragraph that are searched for labels
_LABELS = 200  # different labels that one text may have: what lists more is no interview
_UNLIKE = 2.5  # log-odds that part two forms of one name
_HUB = 3  # turns of the one who speaks between all others
_HEADING_LENGTH = 120  # characters of the longest sub-heading met

# A label inside a paragraph whose line breaks were lost: "… bis hierhin? Mio Dornfeld: Ja. SPORTFUNK: Und …"
# "**KB:** War Linz so schlimm? **Felder:** Nein."
_INSIDE_RE = re.compile(
    r"(?<=[.?!…\"“”»)*])[ \n][*_]{0,2}((?:[A-ZÄÖÜ0-9][\w.’'-]{0,20} "
    r"){0,2}[A-ZÄÖÜ0-9][\w.’'-]{0,20}):[*_]{0,2}(?= )"
)

_VOICES = "|".join(word for word in sorted(labels.VOICES) if word.isascii() and len(word) > 3)

# One word, to count who is named elsewhere: "Adu-Bremer", "3liga-kompass"
_WORD_RE = re.compile(r"\w[\w’'-]*+")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that has one role: `inner`–`last` without marks and label."""

    start: int
    inner: int
    last: int
    gap: bool
    marks: frozenset[str] = frozenset()
    label: str | None = None  # as printed
    role: Role | None = None  # where something surer than the rhythm decides it


@dataclass(frozen=True, slots=True)
class Cast:
    """Who talks: for each normal form of a label the speaker's group, and for each group whether it asks."""

    group: Mapping[str, str]
    asks: Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class _Page:
    """What the decisions about labels look at: the paragraphs, what each may begin with, and every word's
    count.
    """

    text: str
    paragraphs: Sequence[Line]
    found: Sequence[Label | None]
    words: Counter[str]

    def talk(self, place: int, label: Label) -> str:
        return self.text[label.after : self.paragraphs[place].last]

    def asks(self, place: int) -> bool:
        line = self.paragraphs[place]
        return features.asks(self.text[max(line.inner, line.last - 40) : line.last])

    def could_speak(self, place: int) -> Label | None:
        label = self.found[place] if 0 <= place < len(self.found) else None
        return label if label is not None and labels.could_speak(label.name) else None

    def is_named_elsewhere(self, name: str) -> bool:
        """Whether a label's last word stands somewhere else too, or is an outlet by its capitals or digits."""
        word = (labels.plain(name) or name).split()[-1].strip("().")
        shouted = (len(word) > 1 and word.isupper()) or any(sign.isdigit() for sign in word)
        return shouted or (self.words[word.casefold()] > 1 if word.isascii() else self.text.count(word) > 1)


def blocks(text: str, paragraphs: Sequence[Line]) -> tuple[list[Block], Cast]:
    """Paragraphs as blocks, with the labels of those who really speak taken off."""
    bare = labels.own_lines(text, paragraphs) or labels.bare_labels(text, paragraphs)
    found = [labels.colon_label(text, line) or bare.get(line.start) for line in paragraphs]
    counted = Counter(labels.normal(label.name) for label in found if label is not None)
    often = {name for name, _ in counted.most_common(_LABELS)}
    whole = {name.replace(" ", ""): name for name in reversed([name for name, _ in counted.most_common(_LABELS)])}
    found = [_mended(label, whole, counted) for label in found]
    found = [label if label is not None and labels.normal(label.name) in often else None for label in found]
    page = _Page(text, paragraphs, found, Counter(word.casefold() for word in _WORD_RE.findall(text)))
    inside = _inside_names(text, paragraphs, {name for name, count in counted.items() if count > 1})
    spoken = _spoken(page, inside)
    names = inside | {labels.normal(label.name) for label in spoken.values()}
    split = [part for block in _taken_off(paragraphs, spoken) for part in _inside(text, block, names)]
    cast = _cast_of(text, split)
    return [_with_role(block, cast) for block in split], cast


def _mended(label: Label | None, whole: Mapping[str, str], counted: Counter[str]) -> Label | None:
    """A label torn apart, under the name that it bears elsewhere: "Dorn feld" beside "Dornfeld"."""
    name = labels.normal(label.name) if label is not None else ""
    mended = whole.get(name.replace(" ", ""), name)
    if label is None or counted[mended] <= counted[name]:
        return label
    return replace(label, name=mended.title())


def _with_role(block: Block, cast: Cast) -> Block:
    if block.label is None:
        return block
    if labels.normal(block.label) in labels.NARRATORS:
        return replace(block, role="lead")
    return replace(block, role="question" if cast.asks[cast.group[labels.normal(block.label)]] else "answer")


def is_like_a_heading(words: str) -> bool:
    """Whether what follows a name and a colon reads as a title: "„Mein Onkel war schon Fan“"."""
    stripped = words.strip()
    if len(stripped) > _HEADING_LENGTH or stripped[:1] not in set("„“\"'»«‚‘「『"):
        return False
    return lines.closes_a_quotation(stripped) and (
        lines.ends_openly(stripped) or stripped.rstrip("\"“”’»«'」』")[-1:] in "!?"
    )


def _spoken(page: _Page, inside: set[str]) -> dict[int, Label]:
    """The labels of those who talk, by the place of their paragraph."""
    places = defaultdict(list)
    for place in range(len(page.found)):
        label = page.could_speak(place)
        if label is not None:
            places[labels.normal(label.name)].append((place, label))
    kept: dict[int, Label] = {}
    recurring = set(inside)
    group = labels.grouped(Counter(places))
    together: dict[str, list[tuple[int, Label]]] = defaultdict(list)
    for name, where in places.items():
        together[group[name]] += where
    for name, where in together.items():
        talk = _without_headings(page, sorted(where))
        if len(talk) > 1 or (talk and (name in inside or labels.speaks_once(name))):
            recurring.add(name)
            kept.update(talk)
    related = [place for where in places.values() for place, _ in where if place not in kept]
    for place in sorted(related):
        label = page.could_speak(place)
        if label is not None and _is_related(page, place, label, recurring, kept):
            kept[place] = label
    return _without_titles(page, kept)


def _without_headings(page: _Page, where: Sequence[tuple[int, Label]]) -> list[tuple[int, Label]]:
    """The places where a name talks, without those where it stands over a quotation as a heading."""
    headings = {place for place, label in where if label.kind == "colon" and is_like_a_heading(page.talk(place, label))}
    answering = sum(place > 0 and page.asks(place - 1) for place in headings)
    if any(labels.is_known(labels.normal(label.name)) for _, label in where):
        return list(where)
    if len(where) > 2 and all(page.could_speak(place + 1) for place in headings) and len(headings) * 2 > len(where):
        return list(where)  # asked in quotation marks, and answered by a name
    if headings and len(headings) * 2 >= len(where) and answering * 2 >= len(headings):
        return [(place, label) for place, label in where if place > 0]
    return [(place, label) for place, label in where if place not in headings]


def _is_related(page: _Page, place: int, label: Label, recurring: set[str], kept: Mapping[int, Label]) -> bool:
    """Whether a label that stands once belongs to a speaker all the same.

    It is a coach's or translator's, or the one half of a pair whose other half recurs or stands once as well:
    "STADIONPOST: …?" / "Dornfeld: …" and no labels after.
    """
    words = page.talk(place, label)
    if is_like_a_heading(words):
        return False
    if _is_a_voice(labels.normal(label.name)):
        return place - 1 in kept
    if label.kind == "colon" and _is_between(page, place, kept):
        return True
    answered = place + 1 in kept and labels.normal(kept[place + 1].name) in recurring
    if label.kind == "colon" and page.asks(place) and (answered or (place + 1 in kept and not page.asks(place + 1))):
        return True
    if label.kind != "colon" or not page.is_named_elsewhere(label.name):
        return False
    if page.asks(place):
        if place > 0 and labels.is_said_before(page.text, label) and not any(map(page.asks, range(place))):
            return True  # only the first question bears the paper's name
        other = page.could_speak(place + 1)
        return place + 1 in kept or (other is not None and not page.asks(place + 1))
    if place == 0:
        return False
    other = page.could_speak(place - 1)
    return place - 1 in kept or (page.asks(place - 1) and (other is not None or bool(recurring)))


def _is_between(page: _Page, place: int, kept: Mapping[int, Label]) -> bool:
    """Whether a line stands between two lines of one speaker, as the question of a paper that asks only once does."""
    before, after = kept.get(place - 1), kept.get(place + 1)
    return before is not None and after is not None and labels.are_forms_of_one(before.name, after.name)


def _without_titles(page: _Page, kept: dict[int, Label]) -> dict[int, Label]:
    """An open, short line by the same speaker as the line before, with another speaker after it, is a
    heading.
    """
    order = sorted(kept)
    titles = set()
    for before, place, after in zip(order, order[1:], order[2:], strict=False):
        words = page.talk(place, kept[place])
        if (
            0 < len(words) <= 100
            and lines.ends_openly(words)
            and kept[place].kind == "colon"
            and labels.are_forms_of_one(kept[before].name, kept[place].name)
            and not labels.are_forms_of_one(kept[place].name, kept[after].name)
        ):
            titles.add(place)
    for place, after in [*pairwise(order)][:1]:
        words = page.talk(place, kept[place])
        alone = after > place + 1 and 0 < len(words) <= 100 and not any(map(page.asks, range(place)))
        if alone and lines.ends_openly(words) and not labels.is_known(labels.normal(kept[place].name)):
            titles.add(place)  # "Kogler: Ein Steirer in Linz" above the lead
    return {place: label for place, label in kept.items() if place not in titles}


def _cast_of(text: str, found: Sequence[Block]) -> Cast:
    talk: dict[str, list[str]] = defaultdict(list)
    for block in found:
        if block.label is not None:
            talk[block.label].append(text[block.inner : block.last])
    unlabelled = [text[block.inner : block.last] for block in found if block.label is None]
    cast = cast_of(talk, unlabelled)
    voices = {group for group in cast.asks if _is_introduced_as_a_voice(text, group)}
    cast = replace(cast, asks={group: asks and group not in voices for group, asks in cast.asks.items()})
    return _around_the_hub(text, found, cast)


def _around_the_hub(text: str, found: Sequence[Block], cast: Cast) -> Cast:
    """Where one speaker of three or more has every second turn, all others are on the other side: hosts, readers."""
    turns = [(cast.group[labels.normal(block.label)], block) for block in found if block.label is not None]
    order = [group for group, _ in turns if not _is_a_voice(group)]
    hub, count = Counter(order).most_common(1)[0] if order else ("", 0)
    others = set(order) - {hub}
    alternate = all((one == hub) is not (other == hub) for one, other in pairwise(order))
    if len(others) < 2 or count < _HUB or not alternate:
        return cast
    odds: dict[bool, list[float]] = {True: [], False: []}
    for group, block in turns:
        odds[group == hub].append(features.asking(text[block.inner : block.last]))
    asks = sum(odds[True]) / len(odds[True]) > sum(odds[False]) / len(odds[False])
    return replace(cast, asks={group: (group == hub) is asks for group in cast.asks})


def _is_introduced_as_a_voice(text: str, name: str) -> bool:
    """Whether the text introduces the bearer of a label as a coach or relative: "the manager, Ray Pickavance"."""
    pattern = rf"(?i:\b(?:{_VOICES})),? [^\W\d_a-z][\w’'-]+ (?i:{re.escape(name)})\b"
    return len(name) > 3 and re.search(pattern, text) is not None


def cast_of(talk: Mapping[str, Sequence[str]], unlabelled: Sequence[str]) -> Cast:
    """The speakers behind the labels and their sides, from what each label's lines say.

    Where all sound alike, the one that sounds most like it is the other side, unless that side bears no
    label.
    """
    forms = Counter({labels.normal(name): 0 for name in talk})
    said: dict[str, list[str]] = defaultdict(list)
    for name, lines_said in talk.items():
        forms[labels.normal(name)] += len(lines_said)
        said[labels.normal(name)] += lines_said
    sound = {
        name: [features.asking(words) + labels.prior(name) for words in words_said] for name, words_said in said.items()
    }
    group = _unlike_apart(labels.grouped(forms), sound)
    odds: dict[str, list[float]] = defaultdict(list)
    for name, values in sound.items():
        odds[group[name]] += values
    mean = {name: sum(values) / len(values) for name, values in odds.items()}
    for name in list(mean)[:1]:
        mean[name] += _FIRST_ASKS
    asked = sum(map(features.asks, unlabelled))
    floor = 1.5 if asked > 1 and asked * 5 >= len(unlabelled) * 2 else 0.3
    loudest = max(mean.values(), default=0.0)
    asks = {name: value > max(floor, 0.45 * loudest) and not _is_a_voice(name) for name, value in mean.items()}
    if len(mean) > 1 and len(set(asks.values())) == 1:
        side = True in asks.values()
        others = sum(
            lines.asks(words) is not side for words in unlabelled if len(words) > _HEADING_LENGTH / 2 or not side
        )
        if others * 3 < sum(map(len, odds.values())):
            turned = min(mean, key=mean.__getitem__) if side else max(mean, key=mean.__getitem__)
            asks[turned] = not side
    return Cast(group, asks)


def _unlike_apart(group: Mapping[str, str], sound: Mapping[str, Sequence[float]]) -> dict[str, str]:
    """The groups, a short form that asks parted from the fuller one that answers: "Lotte" and "Lotte Wu"."""
    mean = {name: sum(values) / len(values) for name, values in sound.items()}
    return {
        name: name if min(len(sound[name]), len(sound[fuller])) > 1 and mean[name] - mean[fuller] > _UNLIKE else fuller
        for name, fuller in group.items()
    }


def _is_a_voice(name: str) -> bool:
    """Whether a label is that of a third voice: "trainer markus hüttl"."""
    return any(word in labels.VOICES | labels.CHILDREN for word in name.split())


def _taken_off(paragraphs: Sequence[Line], spoken: Mapping[int, Label]) -> Iterator[Block]:
    """Paragraphs without their labels; a label on a line of its own goes to the paragraph under it."""
    waiting: Block | None = None
    for place, line in enumerate(paragraphs):
        label = spoken.get(place)
        if label is not None and label.after < line.last:
            yield Block(line.start, label.after, line.last, line.gap, line.marks, label.name)
            waiting = None
        elif label is not None:
            waiting = Block(line.start, line.inner, line.last, line.gap, line.marks, label.name)
        elif waiting is not None:
            yield Block(waiting.start, line.inner, line.last, waiting.gap, line.marks, waiting.label)
            waiting = None
        else:
            yield Block(line.start, line.inner, line.last, line.gap, line.marks)


def _inside_names(text: str, paragraphs: Sequence[Line], heads: AbstractSet[str]) -> set[str]:
    """The names that speak inside paragraphs: two of them, each more than once, or one beside those at `heads`."""
    counted = Counter(
        labels.normal(match.group(1))
        for line in paragraphs
        for match in _INSIDE_RE.finditer(text, line.inner, line.last)
        if labels.could_speak(match.group(1))
    )
    recurring = {name for name, count in counted.items() if count > 1}
    return recurring if len(recurring | {name for name in heads if labels.could_speak(name)}) > 1 else set()


def _inside(text: str, block: Block, names: set[str]) -> Iterator[Block]:
    """A block cut at the labels inside it: "Q: What next? A: Coaching."."""
    for match in _INSIDE_RE.finditer(text, block.inner, min(block.last, block.inner + _PARAGRAPH)):
        if labels.normal(match.group(1)) in names:
            yield replace(block, last=match.start())
            after = match.end() + 1
            block = Block(match.start() + 1, after, block.last, False, frozenset(), match.group(1))
    yield block
