"""What invented people say, in German, English or Japanese: each fact a sentence of its own, found at its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from interviews.crowd import naming
from interviews.crowd.people import Person
from interviews.models import Turn
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CareerStep,
    Detail,
    Eligibility,
    Fact,
    Nationality,
    Player,
    Relationship,
    Residence,
    Voice,
)

# by kind of fact: German, English, Japanese
SENTENCES = {
    "youth": (
        "Mit zwölf kam ich in die Jugend von {it}, das war {year}.",
        "I joined the academy of {it} in {year}, when I was still at school.",
        "{year}年に{it}の下部組織に入りました。",
    ),
    "current": (
        "Seit {year} spiele ich für {it}, und ich fühle mich dort wohl.",
        "I have been playing for {it} since {year} and I feel at home there.",
        "{year}年から{it}でプレーしています。",
    ),
    "former": (
        "Davor habe ich für {it} gespielt, angefangen hat das {year}.",
        "Before that I played for {it}, starting in {year}.",
        "その前は{year}年から{it}でプレーしていました。",
    ),
    "future": (
        "Im Sommer wechsle ich zu {it}.",
        "In the summer I am moving to {it}.",
        "夏に{it}へ移籍します。",
    ),
    "plays": (
        "Für {it} zu spielen war immer mein Ziel.",
        "Playing for {it} has always been my goal.",
        "{it}代表でプレーするのが目標でした。",
    ),
    "could_play": (
        "Ich könnte auch für {it} spielen, entschieden ist da noch nichts.",
        "I could also play for {it}, nothing has been decided yet.",
        "{it}代表でプレーする可能性もあります。",
    ),
    "nationality": (
        "Ich habe den Pass von {it}.",
        "I hold a passport of {it}.",
        "{it}の国籍を持っています。",
    ),
    "parent": (
        "Ein Teil meiner Familie stammt aus {it}, und das prägt mich.",
        "Part of my family comes from {it}, and that has shaped me.",
        "家族の一部は{it}の出身です。",
    ),
    "lived": ("In {it} habe ich lange gelebt.", "I lived in {it} for a long time.", "{it}に長く住んでいました。"),
    "teammate": (
        "Mit {it} habe ich jahrelang in einer Mannschaft gespielt.",
        "I played in the same team as {it} for years.",
        "{it}とは同じチームでプレーしていました。",
    ),
    "admired": (
        "{it} war immer mein Vorbild, seine Spiele habe ich alle gesehen.",
        "{it} has always been my role model, I have watched all his matches.",
        "{it}はずっと憧れの選手です。",
    ),
    "friend": (
        "{it} ist einer meiner besten Freunde.",
        "{it} is one of my closest friends.",
        "{it}は親友です。",
    ),
    "coach": (
        "Mein Trainer {it} hat mich am meisten geprägt.",
        "My coach {it} has influenced me the most.",
        "{it}監督に一番影響を受けました。",
    ),
    "family": (
        "Meine Familie ({it}) ist bei jedem Heimspiel dabei.",
        "My family ({it}) is there at every home match.",
        "家族（{it}）はいつも応援してくれます。",
    ),
    "detail": (
        "Zur Frage „{label}“ kann ich nur sagen: {it}.",
        "When people ask me about “{label}”, the answer is {it}.",
        "「{label}」については、{it}です。",
    ),
}
QUESTIONS = (
    (
        "Wie blicken Sie darauf zurück?",
        "Was bedeutet Ihnen das?",
        "Erzählen Sie uns davon.",
        "Und wie ging es weiter?",
    ),
    ("How do you look back on that?", "What does it mean to you?", "Tell us about it.", "And what happened next?"),
    ("振り返ってどうですか。", "それはどんな意味がありますか。", "詳しく教えてください。", "その後はどうでしたか。"),
)
FILLERS = (
    (
        "Das ist eine lange Geschichte, und sie hat viel mit Geduld zu tun.",
        "Am Anfang war das nicht leicht, die Wege waren weit und die Tage lang.",
        "Man lernt jeden Tag dazu, auf dem Platz und daneben.",
        "Darüber könnte ich stundenlang reden, aber entscheidend ist das nächste Training.",
        "Ich bin niemand, der nach Ausreden sucht, wenn etwas nicht klappt.",
    ),
    (
        "That is a long story, and patience has a lot to do with it.",
        "It was not easy in the beginning, the journeys were long and so were the days.",
        "You learn something every day, on the pitch and away from it.",
        "I could talk about that for hours, but what counts is the next session.",
        "I am not somebody who looks for excuses when things go wrong.",
    ),
    (
        "話せば長くなりますが、辛抱が大切でした。",
        "最初は簡単ではなく、移動も長い毎日でした。",
        "ピッチの中でも外でも毎日学んでいます。",
        "何時間でも話せますが、大事なのは次の練習です。",
        "うまくいかない時に言い訳はしません。",
    ),
)
TITLES = ("{name}: „Ich gehe meinen Weg“", "{name}: “I go my own way”", "{name}「自分の道を行く」")
LEADS = (
    "Folge {issue}: Ein Gespräch mit {name} über Herkunft, Vereine und das, was kommt.",
    "Episode {issue}: a conversation with {name} about where he comes from, his clubs and what comes next.",
    "第{issue}回。{name}選手に、生い立ちとクラブ、これからについて聞いた。",
)
STILL_STANDING = ("Man liest: {quote} Stimmt das?", "One reads: {quote} Is that right?", "{quote}これは本当ですか。")
LANGUAGES = ("de", "en", "ja")
OF_ASSOCIATION = {"GER": 0, "AUT": 0, "SUI": 0, "JPN": 2}


@dataclass(frozen=True, slots=True)
class Quote:
    fact: Fact
    start: int
    end: int
    turn: int
    voice: str


@dataclass(slots=True)
class Told:
    """The text of an interview, its turns as (role, speaker, start, end), its and its quotes."""

    player: Player
    title: str
    language: str
    text: str = ""
    turns: list[tuple[str, str, int, int]] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)

    def say(self, role: str, speaker: str, words: str) -> int:
        """Add a turn; where its words begin."""
        self.text += f"{speaker}: " if speaker else ""
        start = len(self.text)
        self.text += words
        self.turns.append((role, speaker, start, len(self.text)))
        self.text += "\n"
        return start


def told(made: Person, facts: list[Fact], issue: str, chance: Random) -> Told:
    """An interview with the person in which each of the facts is told in a sentence."""
    tongue = OF_ASSOCIATION.get(made.home.trigram, 1)
    name = made.player.name
    interview = Told(made.player, TITLES[tongue].format(name=name), LANGUAGES[tongue])
    interview.text = f"{interview.title}\n"
    interview.say(Turn.Role.LEAD, "", LEADS[tongue].format(name=name, issue=issue))
    asks, gap = naming.paper(chance), "" if tongue == 2 else " "
    for fact in facts:
        sentence = _sentence(fact, tongue)
        question, answer = chance.choice(QUESTIONS[tongue]), gap.join(chance.choices(FILLERS[tongue], k=2))
        if is_asked := chance.random() < 0.08:
            question = STILL_STANDING[tongue].format(quote=sentence)
        else:
            answer = f"{sentence}{gap}{answer}"
        asked_at = interview.say(Turn.Role.QUESTION, asks, question)
        answered_at = interview.say(Turn.Role.ANSWER, name, answer)
        start = asked_at + question.index(sentence) if is_asked else answered_at
        interview.quotes.append(
            Quote(
                fact,
                start,
                start + len(sentence),
                len(interview.turns) - (1 if is_asked else 0),
                Voice.INTERVIEWER if is_asked else Voice.PLAYER,
            )
        )
    for _more in range(max(4 - len(facts), 1)):
        interview.say(Turn.Role.QUESTION, asks, chance.choice(QUESTIONS[tongue]))
        interview.say(Turn.Role.ANSWER, name, gap.join(FILLERS[tongue]))
    return interview


def _sentence(fact: Fact, tongue: int) -> str:
    kind, it = _kind(fact), _it(fact, tongue)
    year, label = "", ""
    if isinstance(fact, CareerStep):
        year = str(fact.start_earliest.year) if fact.start_earliest else "2026"
    if isinstance(fact, Detail):
        label = fact.get_kind_display()
    return SENTENCES[kind][tongue].format(it=it, year=year, label=label)


def _kind(fact: Fact) -> str:
    if isinstance(fact, CareerStep):
        return "youth" if fact.squad == CareerStep.Squad.YOUTH else fact.relation
    if isinstance(fact, Eligibility):
        return "could_play" if fact.status == "could_play" or fact.stance else "plays"
    if isinstance(fact, Relationship):
        aliases = {"role_model": "admired", "rival": "teammate"}
        return aliases.get(fact.kind, fact.kind)
    kinds = {Nationality: "nationality", Ancestor: "parent", Residence: "lived", Detail: "detail"}
    return kinds.get(type(fact), "plays")


def _it(fact: Fact, tongue: int) -> str:
    if isinstance(fact, CareerStep):
        return fact.club.name
    if isinstance(fact, Relationship):
        return fact.person
    if isinstance(fact, Nationality):
        return fact.iso
    if isinstance(fact, Detail):
        birth = fact.date.isoformat() if fact.date else ""
        return fact.club.name if fact.club else fact.value or birth or str(fact.number or fact.body_part)
    association = _association_of(fact)
    return (association.name_de, association.name_en, association.name_ja)[tongue]


def _association_of(fact: Fact) -> Association:
    if isinstance(fact, Ancestor):
        assert fact.birth_territory is not None
        return fact.birth_territory
    if isinstance(fact, Residence):
        return fact.territory
    if isinstance(fact, AssociationChange):
        return fact.new
    assert isinstance(fact, Eligibility | Appearance)
    return fact.association
