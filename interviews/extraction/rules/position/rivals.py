"""Who plays in the player's own place: "PERSON macht Ihnen den Platz streitig", "fourth choice behind PERSON".

The place is not named where the talk is of a rival, a predecessor or an understudy: it is the one that the same text
gives the player. So this looks at what the others found; of a player with two positions it says nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from re import Pattern

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.rules.position.shown import proposals

_PLACE_DE = r"(?:Position|Platz|Stammplatz|Stelle|Posten|Planstelle)"
_PLACE_EN = r"(?:place|spot|position|berth|shirt|jersey)"
_RIVAL_DE = (
    r"(?:[Kk]onkurrent|[Rr]ivale?|[Vv]orgänger|[Nn]achfolger|[Vv]ertreter|[Ee]rsatz|[Bb]ackup|"
    r"[Hh]erausforderer)(?:in)?"
)
_RIVAL_EN = r"(?:rival|competition|predecessor|successor|understudy|back-?up|deputy|replacement|number two)"
_RES: Mapping[str, Sequence[Pattern[str]]] = {
    "de": (
        # "Er spielt auf meiner Position", "Auf Ihrer Position drängelt der 19-jährige PERSON"
        compile_pattern(rf"(?P<who>PERSON|HE)[^.!?;]{{0,40}} (?:auf|um|für|nach) MY (?:\w+ )?{_PLACE_DE}(?!\w)"),
        compile_pattern(rf"(?:[Aa]uf|[Uu]m) MY (?:\w+ )?{_PLACE_DE}[^.!?;]{{0,50}}? (?P<who>PERSON)"),
        # "Seit August macht Ihnen PERSON die Position streitig", "den Platz an PERSON verloren"
        compile_pattern(
            rf"(?P<who>PERSON|HE)[^.!?;]{{0,30}} (?:die|den|MY|ME) (?:\w+ )?{_PLACE_DE} (?:streitig|weggenommen)"
        ),
        # "mein größter Konkurrent ist PERSON", "hinter PERSON die Nummer zwei"
        compile_pattern(rf"MY (?:\w+ )?{_RIVAL_DE}(?:,| ist| war| heißt| hieß)? (?:der |die )?(?P<who>PERSON)"),
        compile_pattern(rf"(?P<who>PERSON)(?: ist| war|,) (?:jetzt |damals )?MY (?:\w+ )?{_RIVAL_DE}(?!\w)"),
        compile_pattern(r"hinter (?P<who>PERSON) (?:nur |bloß )?(?:die )?Nummer (?:zwei|drei|2|3)"),
    ),
    "en": (
        # "You lost your place to PERSON", "competing with PERSON for a spot"
        compile_pattern(rf"MY {_PLACE_EN} (?:back )?(?:to|from) (?P<who>PERSON)"),
        compile_pattern(rf"(?:with|from) (?P<who>PERSON) for (?:MY|the|a|that) (?:\w+ )?{_PLACE_EN}(?!\w)"),
        # "PERSON took my place", "He plays my position"
        compile_pattern(
            r"(?P<who>PERSON|HE)[^.!?;]{0,24} (?:took|takes|taken|got|wants?|plays?|played|has|had|"
            rf"after) (?:in )?MY (?:old )?{_PLACE_EN}(?!\w)"
        ),
        # "fourth choice behind PERSON", "my understudy, PERSON"
        compile_pattern(r"(?:second|third|fourth)[- ]choice (?:\w+ )?(?:behind|to) (?P<who>PERSON)"),
        compile_pattern(r"(?:understudy|back-?up|deputy) (?:to|for) (?P<who>PERSON)"),
        compile_pattern(rf"MY (?:\w+ )?{_RIVAL_EN}(?:,| is| was|['’]s)? (?P<who>PERSON)"),
        compile_pattern(rf"(?P<who>PERSON)(?: is| was|['’]s|,) MY (?:\w+ )?{_RIVAL_EN}(?!\w)"),
    ),
}
_SHARED_NO_RE = compile_pattern(r"\b(?:nicht|kein\w*|not|never|Trainer|coach|Binde|armband|Kapitän|captain)\b|n['’]t\b")


def in_same_place(reading: Reading, found: Iterable[Proposal]) -> Iterator[Proposal]:
    """The position of those who share the player's, where the text gives him just one."""
    values: dict[str | None, set[str]] = {}
    for proposal in found:
        values.setdefault(proposal.player, set()).add(str(proposal.fields["value"]))
    for sentence in reading.sentences:
        of_self = values.get(sentence.selves[0].name, set()) if len(sentence.selves) == 1 else set()
        if len(of_self) != 1 or not sentence.stands or _SHARED_NO_RE.search(sentence.masked):
            continue
        for pattern in _RES.get(reading.language, ()):
            for match in pattern.finditer(sentence.masked):
                person: Person | None = reading.person(sentence, match, "who")
                if person and person not in sentence.selves and person.name not in values:
                    yield from proposals(
                        reading, sentence, (person,), next(iter(of_self)), match.span(), "rival",
                        "plays in the same place as the player", "implied",
                    )  # fmt: skip
