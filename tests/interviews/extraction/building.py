"""Texts put together from what interviews are made of, so that chance reaches the rules. All persons are invented."""

from __future__ import annotations

from hypothesis import strategies as st

# What the look-up of `readings` knows, what it does not, and what only looks like a name.
NAMES = [
    "Jaro Lindhoff",
    "Lindhoff",
    "Mio Tanaka",
    "Tanaka",
    "Anton Berg",
    "Berg",
    "Zoë O'Neill-Şahin",
    "Tobi",
    "航",
    "N. N.",
]
CLUBS = [
    "Werder Bremen",
    "Bremen",
    "Leeds United",
    "Eintracht",
    "SV Ohlendorf 08",
    "FC Bayern",
    "アルビレックス",
    "Hannover 96",
    "96",
]
NATIONS = ["Japan", "Deutschland", "DFB", "Ghana", "日本", "Scotland", "Atlantis"]
MARKS = ["„{}“", "“{}”", "«{}»", "»{}«", '"{}"', "‚{}‘", "「{}」", "({})", "**{}**", "_{}_", "> {}", "{}"]
LABELS = [
    "FRAGE: ",
    "Antwort: ",
    "Q: ",
    "A: ",
    "KURVE: ",
    "Lindhoff: ",
    "Jaro Lindhoff:\n",
    "[JL] ",
    "– ",
    "1. ",
    "",
    "",
    "――",
]

_SENTENCES = [
    # German
    "Herr {name}, wo haben Sie gespielt?",
    "Du bist {number} Jahre alt, {name}?",
    "Ihre Mutter ist Japanerin, Ihr Vater aus {nation}?",
    "Ich wechselte {number} von {club} zu {club}.",
    "Ich bin {number} von {club} ausgeliehen, bis 2027.",
    "Nein, nie.",
    "Ja.",
    "Mein Bruder {name} spielt bei {club}, er ist {number}.",
    "Ich habe für die U{number} von {nation} gespielt.",
    "Ich bin Torwart, {number} Zentimeter groß und trage die {number}.",
    "Ich bin Linksfuß.",
    "Geboren bin ich am {number}. Mai 2001 in {club}.",
    "Mein Vorbild war {name}, nicht {name}.",
    "Der Kreuzbandriss im Knie kam {number}.",
    "Ich war Kapitän und deutscher Meister mit {club}.",
    "Ich war immer Fan von {club}.",
    "Unser Trainer {name} kam von {club}, der ist streng.",
    "{club}, {club} und {club}.",
    # English
    "Where did you play, {name}?",
    "You're {number} now?",
    "I joined {club} from {club} in {number}.",
    "My brother {name} plays for {club}.",
    "I've won {number} caps for {nation}, with the U{number} too.",
    "My mother is Japanese and my dad was born in {nation}.",
    "I'm a goalkeeper, left-footed, and I wear number {number}.",
    "I tore my ACL in {number}.",
    "{name} was my hero; she's our captain.",
    # Japanese
    "{club}でプレーしました。",
    "父は{nation}人です。",
    "{name}選手と一緒でした。",
    "ポジションはどこですか。",
    "僕はゴールキーパーです。",
]

names, clubs, nations = map(st.sampled_from, (NAMES, CLUBS, NATIONS))
numbers = st.one_of(st.integers(0, 40), st.integers(1990, 2030), st.just(10**40)).map(str)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """One sentence with its gaps filled by chance."""
    parts = draw(st.sampled_from(_SENTENCES))
    for gap, values in (("{name}", names), ("{club}", clubs), ("{nation}", nations), ("{number}", numbers)):
        while gap in parts:
            parts = parts.replace(gap, draw(values), 1)
    return parts


@st.composite
def turns(draw: st.DrawFn) -> str:
    """A label, some sentences, some marks around them."""
    said = " ".join(draw(st.lists(sentences(), min_size=1, max_size=4)))
    return draw(st.sampled_from(LABELS)) + draw(st.sampled_from(MARKS)).format(said)


@st.composite
def interviews(draw: st.DrawFn) -> str:
    """Anything from two labelled pairs to a heap of pieces."""
    first, second = draw(
        st.sampled_from([("FRAGE: ", "LINDHOFF: "), ("Q: ", "A: "), ("", ""), ("KURVE: ", "Lindhoff: "), ("――", "")])
    )
    pairs = draw(st.lists(st.tuples(sentences(), st.lists(sentences(), max_size=3).map(" ".join)), max_size=4))
    orderly = [f"{label}{said}" for asked, answer in pairs for label, said in ((first, asked), (second, answer))]
    loose = draw(st.lists(turns(), max_size=3))
    lead = draw(st.sampled_from(["", "{} von {}: „Ich bleibe“", "Von Jan Ott, 3. Mai 2024"])).format(
        draw(names), draw(clubs)
    )
    return draw(st.sampled_from(["\n", "\n\n", "\r\n", " "])).join([lead, *orderly, *loose])


# Any text at all, halves of surrogate pairs included.
anything = st.text(st.characters(), max_size=300)
texts = interviews() | anything | st.tuples(interviews(), anything, interviews()).map("".join)
