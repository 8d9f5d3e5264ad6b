"""Team-mates, schoolmates and friends: "meine Mitspielerin Edda Marsic", "Wir saßen in einer Klasse".

A captain or a striker who is "ours" is a team-mate; "mit dem" and "wir" mean the person named last before. A
"Freundin" of a man is not a friend in this sense unless she is "beste" or "gute".
"""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.asked import Topic, read_topics
from interviews.extraction.rules.relation.fellow_words import FRIEND, MATE, WHY_ASKED, WHY_ASKED_FRIEND
from interviews.extraction.rules.relation.fellows_de import GERMAN, MAN_FRIEND, MATE_DE, WOMAN_FRIEND
from interviews.extraction.rules.relation.fellows_en import ENGLISH
from interviews.extraction.rules.relation.spoken import Row, compile_row, read_rows

_ROWS: Mapping[str, tuple[Row, ...]] = {"de": GERMAN, "en": ENGLISH}


def _topic(source: str, types: tuple[str, ...], rule: str, why: str, *, many: bool = False) -> Topic:
    return Topic(Row(compile_row(source), types, rule, why, "implied"), many)


_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Mit wem haben Sie in Kiel am meisten zu tun?", "Mit wem teilst du das Zimmer?", "Mit wem
        # verstehen Sie sich am besten?"
        _topic(
            r"\b[Mm]it wem\b[^?]{0,60}\b(?:zu tun|verstehe\w*|verstehst|teil\w+|Zimmer|"
            r"unternehm\w+|unternimmst|verbring\w+|hängst|hängen|Kabine|Mannschaft|Team|"
            r"Fahrgemeinschaft)\b",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Wer ist der Lustigste in der Kabine?", "Welcher Mitspieler hat Sie überrascht?"
        _topic(
            r"\b(?:[Ww]er|[Ww]elche[rnms]?|[Ww]en)\b[^?]{0,60}\b(?:in der Kabine|im Team|"
            r"in der Mannschaft|in OUR Mannschaft|im Kader|[Mm]itspieler(?:in)?|Teamkolleg\w+|"
            r"Mannschaftskolleg\w+|im Nationalteam)\b[^?]{0,50}\?",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(
            r"(?:^|[.!?] )(?:Und )?(?:MY |[Dd]er |[Dd]ie )?(?:beste|lustigste|verrückteste|"
            r"schnellste|stärkste)[rn]? (?:Mitspieler|Teamkolleg|Kolleg)\w*[^?]{0,40}\?",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Ihr Lieblingspartner in der Abwehr?"
        _topic(
            r"\bLieblings(?:partner|mitspieler|kolleg|nebenmann)\w*[^?]{0,40}\?",
            ("teammate", "admired"),
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Zimmerkollegin?", "Ihr Zimmernachbar?"
        _topic(rf"(?:^|[.!?:] )(?:Und )?(?:MY )?{MATE_DE}\s?[?:]", MATE, "asked_for_mate", WHY_ASKED),
        # "… haben Sie mit vielen Talenten zusammengespielt. Wer kann noch explodieren?"
        _topic(
            r"\bzusammengespielt\b[^?]{0,80}\b[Ww]er (?:kann|schafft|wird|könnte|hat|war|ist)\b",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
            many=True,
        ),
        # "Mit wem bist du eng befreundet?", "Wer ist dein bester Freund im Fußball?"
        _topic(
            r"\b(?:[Mm]it wem|[Ww]er|[Zz]u wem)\b[^?]{0,60}\b(?:befreundet|beste[rn]? (?:Freund|"
            r"Freundin|Kumpel)|Freundschaft)\b",
            FRIEND,
            "asked_for_friend",
            WHY_ASKED_FRIEND,
        ),
        _topic(
            r"\b(?:[Mm]it wem|[Ww]er)\b[^?]{0,60}\bbeste[rn]? (?:Freund|Freundin|"
            r"Kumpel) (?:im Team|in der Mannschaft|in der Kabine)\b",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
    ),
    "en": (
        # "Who do you hang about with?", "Who do you room with?", "Who's been showing you around?"
        _topic(
            r"(?i:\bbest (?:[\w-]+ ){0,3}(?:SELF|ye)(?:['’]ve| have)? (?:ever )?(?:played|"
            r"shared a (?:pitch|dressing room|team)) with\b)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(
            r"(?i:\bwho(?:['’]s| do| is| did| has)?\b[^?]{0,30}\b(?:hang (?:about|around|out)|"
            r"room with|closest to|get on (?:best )?with|sit next to|travel with|car[- ]?share|"
            r"showing SELF around|looked after SELF|looking after SELF))",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Best player in the dressing room?", "Who's the joker in the squad?", "Which team-mates stay
        # with you?"
        _topic(
            r"(?i:\b(?:who|whose|which|anyone|anybody|somebody|best|funniest|quickest|loudest|"
            r"biggest|hardest|strongest|worst)\b[^?]{0,50}\b(?:in the (?:dressing|changing|"
            r"locker) room|(?:at|in) training|in the (?:squad|team|group|camp)|in this (?:locker|"
            r"dressing|changing) room|[oi]n (?:the|this|MY) (?:team|squad|side)|team-?mates?|"
            r"SELF(?:['’]ve)? (?:ever )?played with)\b[^?]{0,40}\?)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(r"(?i:\bwho\b[^?]{0,30}\bbest (?:friend|mate)\b)", FRIEND, "asked_for_friend", WHY_ASKED_FRIEND),
    ),
}


# "Frau Wenninger", "die Torhüterin", "Kapitänin", "Fußballerin": the interviewee is a woman
_WOMAN_RE = re.compile(
    r"\bFrau [A-ZÄÖÜ]|(?:[Ss]pielerin|hüterin|[Ss]türmerin|[Kk]apitänin|"
    r"teidigerin|ballerin|greiferin)\b"
)
# "Nils und Bent Harkort spielen in einer Mannschaft", "A, B und C spielen in der U17 der SpVgg"
_TOGETHER_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_row(
        r"\b(?:spielen|kicken|stürmen|verteidigen|laufen)\b.{0,120}\b(?:in|bei|beim|für|"
        r"zusammen|gemeinsam|Mannschaft|Team)\b|\b(?:zusammen|gemeinsam)\b.{0,60}\bspielen\b|"
        r"Teamkolleg|Mannschaftskolleg|Zwillinge von CLUB|"
        r"PERSON(?: \(\d\d\))? und (?:[\w-]+ ){0,2}PERSON(?: \(\d\d\))? (?:vom|von|des|der|beim) CLUB"
    ),
    "en": compile_row(r"\b(?:team-?mates|play (?:together|for|in)|(?:now|both) playing)\b"),
}


def find(reading: Reading) -> Iterator[Proposal]:
    """Team-mates, schoolmates and friends of the interviewees."""
    yield from read_rows(reading, _ROWS)
    yield from read_rows(reading, {"de": (WOMAN_FRIEND if _WOMAN_RE.search(reading.text) else MAN_FRIEND,)})
    yield from _interviewed_together(reading)
    yield from read_topics(reading, _TOPICS)


def _interviewed_together(reading: Reading) -> Iterator[Proposal]:
    """Interviewees whom one sentence of the lead has playing in one team."""
    pattern = _TOGETHER_RES.get(reading.language)
    for sentence in reading.sentences:
        if pattern and sentence.role == "lead" and pattern.search(sentence.masked):
            named = [person for person in reading.people_in(sentence) if person in reading.interviewees]
            for player, other in combinations(named, 2):
                yield reading.propose(
                    "relation",
                    player,
                    sentence,
                    {"other": other.name, "type": "teammate"},
                    rule="relation.interviewed_together",
                    why="the lead has both play in one team",
                    certainty="implied",
                )
