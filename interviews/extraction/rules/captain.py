"""Captains: "unser Kapitän Edin Marsic", "die Kapitänin der SGS", "Dass ich jetzt Kapitän bin".

Only who is captain now; not who was, nor his deputy, nor who wears the armband when another is missing. The
team is the one the words name, the national side where they speak of it, else the club the interviewee plays
for.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Proposal
from interviews.extraction.marks import ME, NATION, NATIONAL, SELF, Club, Nation, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_WHY = "the words call him captain, and do not say that it is past"

_CAPTAIN = r"(?<![\w-])(?:Mannschaftskapitän|Teamkapitän|Kapitän|Spielführer)(?:in|s|en)?\b"
_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "unser Kapitän Edin Marsic", "Kapitän Edin Marsic", "Ihre Kapitänin Edda Marsic"
        compile_pattern(rf"{_CAPTAIN},? (?:der |die )?(?P<who>PERSON)"),
        # "Edin Marsic, unser Kapitän", "Edin Marsic, der Kapitän"
        compile_pattern(rf"(?P<who>PERSON),? (?:OUR|der|die|MY) (?:[\w-]+ )?{_CAPTAIN}"),
        # "Er ist unser Kapitän", "Edin Marsic ist Kapitän"
        compile_pattern(
            r"(?P<who>PERSON|HE) (?:ist|bleibt|wurde) (?:jetzt |nun |schon |mit \d\d |zum |auch |"
            rf"hier |bei uns |OUR |der |die |neuer |neue ){{0,3}}{_CAPTAIN}"
        ),
        # "Dass ich jetzt mit 21 Kapitän bin", "Sie sind Kapitän", "Seit Juli bist du Kapitänin der SGS"
        compile_pattern(
            r"(?P<who>SELF) (?:[^\s,.]{1,16} ){0,5}(?:der |die |"
            rf"neuer )?{_CAPTAIN} (?:[^\s,.]{{1,24}} ){{0,4}}(?:bin|sind|bist)\b"
        ),
        compile_pattern(
            r"(?:(?P<who>SELF) (?:bin|sind|bist)|(?:bin|sind|"
            rf"bist) SELF) (?:[\w-]+ ){{0,5}}{_CAPTAIN}"
        ),
        # "Aber als Kapitän darf ich das nicht sagen", "als Kapitänin muss ich"
        compile_pattern(rf"\bals {_CAPTAIN} (?:darf|muss|kann|habe|will|trage|soll|möchte) (?P<who>SELF)"),
        # "Der Trainer hat mich zum Kapitän gemacht", "Sie wurden zur Kapitänin gewählt"
        compile_pattern(
            rf"(?P<who>ME|SELF) (?:[\w-]+ ){{0,4}}(?:zum|zur) (?:neuen )?{_CAPTAIN} (?:gemacht|"
            r"ernannt|gewählt|bestimmt|befördert)\b"
        ),
        # "Die Kapitänin der SGS Essen", in a lead
        compile_pattern(
            rf"\b[Dd](?:er|ie) (?:[\w-]+ )?{_CAPTAIN} (?:der|des|von|"
            r"vom) (?:[\w-]+ )?(?P<team>CLUB)"
        ),
        # "Jaro Lindhoff, Kapitän von Werder Bremen", "Werder-Kapitän Jaro Lindhoff"
        compile_pattern(
            rf"(?P<who>PERSON)(?: \(\d\d\))?, {_CAPTAIN} (?:der|des|von|vom|bei|"
            r"beim) (?:[\w-]+ )?(?P<team>CLUB)"
        ),
        compile_pattern(r"(?P<team>CLUB)-(?:Kapitän|Spielführer)(?:in)? (?P<who>PERSON)"),
        # "Sie tragen die Kapitänsbinde"
        compile_pattern(
            r"(?P<who>SELF) (?:[\w-]+ ){0,4}die (?:Kapitänsb|B)inde (?:trage|tragen|trägst)|"
            r"SELF (?:trage|tragen|trägst) (?:[\w-]+ ){0,4}die (?:Kapitänsb|B)inde|(?:trage|"
            r"tragen|trägst) SELF (?:[\w-]+ ){0,4}die (?:Kapitänsb|B)inde"
        ),
    ),
    "en": (
        # "Captain Jo Brandl", "our captain, Jo Brandl", "the captain, Jo Brandl", "club captain Jo Brandl"
        compile_pattern(r"(?<!vice-)(?<!vice )\b(?:[Cc]aptain|[Ss]kipper),? (?P<who>PERSON)"),
        # "Jo Brandl, our captain"
        compile_pattern(r"(?P<who>PERSON), (?:OUR|the|MY) (?:club |team )?(?:captain|skipper)\b"),
        # "He's our captain already", "Jo's the captain", "You're captain now", "I'm the captain"
        compile_pattern(
            r"(?P<who>PERSON|HE|SELF)(?:['’]s|['’]re|['’]m| is| are| am) (?:now |just |also |"
            r"already )?(?:the |OUR |club |team |MY ){0,3}(?:captain|skipper)\b"
        ),
        # "Jo Brandl wears the armband for Leeds"
        compile_pattern(r"(?P<who>PERSON),? (?:who )?wears the armband (?:for|at) (?P<team>TEAM)"),
        # "since I was made captain", "you've been named captain"
        compile_pattern(
            r"(?P<who>SELF)(?:['’]ve| have)? (?:been |was |were )?(?:just )?(?:made|named|"
            r"given the|handed the) (?:club |team )?(?:captain|captaincy|armband)\b"
        ),
    ),
    "ja": (
        # 「キャプテンのヨー・ブランドルです」, 「主将の…」
        compile_pattern(r"(?:キャプテン|主将)の(?P<who>PERSON)"),
    ),
}

# "war", "früherer", "Ex-Kapitän", "Vize", "zweiter Kapitän", "wenn der Kapitän fehlt", "former", "vice-captain"
_PAST_RE = re.compile(
    r"\b(?:war|waren|warst|wurde zum|früher\w*|ehemalig\w*|damals|damalig\w*|Ex-|einst|"
    r"Vize|Vize-|stellvertretend\w*|zweite[rn]?|dritte[rn]?|"
    r"was|were|former|used to|vice|ex-|then|once)\b",
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
# "in Okayama", "bei Werder", "at Drita"
_AT_CLUB_RE = compile_pattern(r"\b(?:in|bei|beim|at|for|für|von|vom|der|des) (?:der |den |dem |die )?(?P<team>TEAM)")


def find(reading: Reading) -> Iterator[Proposal]:
    """Who captains which team now."""
    for sentence in reading.sentences:
        if sentence.stands:
            for pattern in _RES.get(reading.language, ()):
                for found in pattern.finditer(sentence.masked):
                    yield from _captain(reading, sentence, found)


def _captain(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Proposal]:
    if _over(reading, sentence, found):
        return
    team, sure = _team(reading, sentence, found)
    if not team:
        return
    for person in _who(reading, sentence, found):
        yield reading.propose(
            "captain",
            person,
            sentence,
            {"value": team},
            at=found.span(),
            rule="captain.called_captain",
            why=_WHY,
            certainty="stated" if sure and reading.language != "ja" else "implied",
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
    who = found.groupdict().get("who")
    return who is None or set(who) <= {SELF, ME}


def _who(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Sequence[Person]:
    if _own(found):
        return sentence.selves if len(sentence.selves) == 1 else ()
    person = reading.person(sentence, found, "who")
    return (person,) if person else ()


def _team(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[str | None, bool]:
    """The team's name, and whether the words themselves name it."""
    if "team" in found.re.groupindex:
        club = reading.club(sentence, found, "team")
        return (club.name if club else None), True
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
    """The club the interviewee plays for, if the text opens with it; of one on loan it is not sure which that is."""
    opening = reading.sentences[0].start, reading.sentences[0].start + _OPENING
    if _LOAN_RE.search(reading.text, *opening):
        return None
    clubs = [reading.main_clubs[person] for person in sentence.selves if person in reading.main_clubs]
    opens = [one for one in reading.sentences if one.role == "lead" or (one.role == "question" and one.pair <= 1)]
    named = {mark.what for one in opens for mark in reading.clubs_in(one)}
    return clubs[0] if clubs and clubs[0] in named else None
