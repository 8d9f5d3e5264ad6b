"""Position as one of four groups: "der Angreifer des CLUB", "Ich bin Innenverteidiger", "Auf der Acht."

Not read: positions of one's childhood, stopgaps ("ausgeholfen"), denials, and titles of coaches ("Torwarttrainer").
"""

import re
from collections.abc import Iterator

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import SELF, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause

# "Innenverteidigerin", "Stammtorwart", "Torhütern", "Linksaußen"
_DE = (
    r"(?<!\w)(?P<pos>(?:[A-ZÄÖÜ][a-zäöüß]{1,14})?(?:[Tt]or(?:wart|wärte|hüter|frau|steher)|[Kk]eeper|[Gg]oalie|"
    r"[Ss]chluss(?:mann|frau)|"
    r"[Vv]erteidiger|[Aa]bwehr(?:spieler|chef|mann|recke|hüne)|[Mm]anndecker|Libero|Vorstopper|Schienenspieler|"
    r"[Mm]ittelfeld(?:spieler|mann|akteur|stratege|regisseur|motor)|Sechser|Achter|Zehner|[Ss]pielmacher|[Ss]türmer|"
    r"[Ss]turmpartner|"
    r"[Ss]turmkolleg|[Aa]ngreifer|[Oo]ffensivspieler|[Ff]lügel(?:spieler|flitzer)|[Ll]inksaußen|[Rr]echtsaußen|"
    r"Knipser|[Tt]orjäger|"
    r"Goalgetter|Mittelstürmer)(?:innen|in|s|n|e|en)?)(?![\w-])"
)
# "centre-back", "right winger", "keepers"
_EN = (
    r"(?<![\w-])(?P<pos>(?i:goal-?keeper|keeper|shot-?stopper|defender|cent(?:re|er)[ -]?(?:back|half)|full[ "
    r"-]?back|(?:left|right|wing)[ -]?back|"
    r"midfielder|playmaker|striker|strike partner|(?:cent(?:re|er)[ -]?)?forward|winger|attacker|(?:(?<=a )(?:six|"
    r"nine|ten)|(?<=an )eight)(?=[.,!?;]| who| and)|number[ -](?:six|"
    r"eight|nine|ten))s?)(?![\w-])"
)
_JA = (
    r"(?P<pos>ゴールキーパー|キーパー|守護神|GK|ディフェンダー|センターバック|サイドバック|DF|ミッドフィールダー|"
    r"ボランチ|アンカー|"
    r"トップ下|司令塔|MF|フォワード|ストライカー|ウイング|FW)"
)
# "auf der Acht", "im zentralen Mittelfeld", "in der Innenverteidigung", "hinten links", "im Tor"
_FIELD_DE = (
    r"(?<!\w)(?P<pos>(?i:auf der (?:sechs|acht|zehn|sechser|achter|zehner)(?:-?position)?|(?:im |ins )?(?:zentralen "
    r"|defensiven |offensiven |zentrales |"
    r"defensives |offensives )?mittelfeld|(?:in der |in die )(?:innen|außen|rechts|links)?(?:verteidigung|abwehr|"
    r"viererkette|dreierkette)|vor der abwehr|"
    r"hinten (?:links|rechts)|(?:auf|am|über) (?:dem |der |den |die )?(?:linken |rechten |linke |rechte )?(?:flügel|"
    r"außenbahn|sechserposition)|"
    r"im sturm|in (?:vorderster front|der spitze)|im angriff|im tor|zwischen den pfosten|im kasten))(?!\w)"
)
_FIELD_EN = (
    r"(?<![\w-])(?P<pos>(?i:(?:in |on the )?(?:central |holding |defensive |attacking |centre |left |right "
    r")?(?:midfield|wing)|up front|"
    r"(?:left|right|cent(?:re|er)|full|wing)[ -](?:back|half)|in goal|between the sticks|(?:in )?defen[cs]e|as a "
    r"(?:six|eight|ten|nine)))(?![\w-])"
)
# The first group of which a word stands in what was said; without any it is a forward
_VALUES = (
    (
        "goalkeeper",
        r"tor(?:wart|wärt|hüter|frau|steher)|keeper|goalie|schluss|shot|ゴール|キーパー|守護神|gk|im tor|^tor$|"
        r"^gehäuse$|"
        r"pfosten|kasten|in goal|sticks",
    ),
    (
        "midfielder",
        r"mittelfeld|sechs|acht|zehn|spielmacher|midfield|playmaker|vor der abwehr|(?:six|eight|ten)$|ミッド|"
        r"ボランチ|アンカー|トップ下|司令塔|mf",
    ),
    (
        "defender",
        r"verteidig|abwehr|manndecker|libero|vorstopper|schienen|back|half|defen|hinten|kette|^innen|ディフェン|"
        r"バック|df",
    ),
)
_VALUE_RES = tuple((value, re.compile(words, re.IGNORECASE)) for value, words in _VALUES)

# "Werder-Keeper PERSON"; "PERSON, 24, linker Verteidiger"; "goalkeeper PERSON"; "FW水城エミリ"
_NAMED_RES = {
    "de": (
        compile_pattern(
            r"(?P<who>PERSON) \(\d\d, (?P<pos>Tor|Sturm|Abwehr|Angriff|Mittelfeld|Innenverteidigung|"
            r"[A-ZÄÖÜ]\w{4,20})\)"
        ),
        compile_pattern(rf"{_DE} (?P<who>PERSON)"),
        compile_pattern(
            rf"(?P<who>PERSON)(?: \(\d\d\))?, (?:\d\d,? )?(?:(?:[a-zäöüß]{{3,20}}|OUR|MY|\d\d-jährige[rn]?|NATIONAL|"
            rf"CLUB) |CLUB-){{0,3}}{_DE}(?! PERSON)"
        ),
    ),
    "en": (
        compile_pattern(rf"{_EN}(?: called| named)? (?P<who>PERSON)"),
        compile_pattern(
            rf"(?P<who>PERSON)(?: \(\d\d\))?, (?:\d\d, )?(?:(?:an?|the|\d\d-year-old|OUR|MY|CLUB|NATIONAL|"
            rf"[a-z]{{4,10}}) ){{0,3}}{_EN}(?! PERSON)"
        ),
    ),
    "ja": (compile_pattern(rf"{_JA}の?(?P<who>PERSON)"),),
}
# "ich bin Innenverteidiger", "Der ist Stürmer", "I'm a winger", "he's a left-back", "兄の航はディフェンダーでした"
_IS_RES = {
    "de": (
        compile_pattern(
            rf"(?P<who>SELF|PERSON|HE|KIN),? (?:(?P<past>war|warst|waren|wurden?)|bin|bist|ist|sind|bleibe|"
            rf"bleibt)\b(?P<gap>[^.,;:!?]{{0,36}}?) ?{_DE}"
        ),
        compile_pattern(
            rf"(?<!\w)(?:(?P<past>[Ww]ar|[Ww]arst|[Ww]aren)|[Bb]in|[Bb]ist|[Ii]st|[Ss]ind) (?P<who>SELF|PERSON|HE|"
            rf"KIN)(?P<gap>[^.,;:!?]{{0,36}}?) {_DE}"
        ),
    ),
    "en": (
        compile_pattern(
            rf"(?P<who>SELF|PERSON|HE|KIN)(?:(?P<past> was| were)|['’](?:m|re|s)| am| are| is|(?: have| has|['’]ve|"
            rf"['’]s) always been)(?P<gap> (?:still |really |now |actually |also )?(?:an?|the|OUR|MY) "
            rf"(?:[\w-]{{2,14}} ){{0,2}}){_EN}"
        ),
    ),
    "ja": (compile_pattern(rf"(?P<who>PERSON|KIN|SELF)は(?P<gap>[^。、]{{0,12}}?){_JA}(?:(?P<past>でした)|です|だ)"),),
}
# Behind these words the noun is no predicate: "ist mit unserem Torwart befreundet", "war gegen den Stürmer chancenlos"
_GAP_RE = re.compile(
    r"(?<!\w)(?:mit(?! \d\d )|von|vom|für|gegen|wie|zu|zum|zur|bei|beim|an|auf|über|nach|als|unter|ohne|hinter|"
    r"neben|vor|den|"
    r"dem|des|"
    r"with|for|against|like|from|to|behind|of)(?!\w)"
)
# "gespielt, als Torwart", "als Linksverteidiger Nummer drei", "wanted me as a right back"
_AS_RES = {
    "de": compile_pattern(
        rf"(?<!\w)[Aa]ls (?:(?:ein|eine|junge[r]?|klassische[r]?|gelernte[r]?|zentrale[r]?|defensive[r]?|linke[r]?|"
        rf"rechte[r]?) ){{0,2}}{_DE}"
    ),
    "en": compile_pattern(rf"(?<!\w)[Aa]s an? (?:[a-z-]{{3,12}} ){{0,2}}?{_EN}"),
}
# "spielt als Stürmer": the verbs that "als" goes with; "als Torwart fand ich das stark" proves it of oneself only
_AS_VERB_RE = re.compile(
    r"spiel|Spiel|auf[gl]\w*|eingesetzt|verpflichtet|geholt|Geld verdien|play|want|sign|used|bought",
    re.IGNORECASE,
)
_ME_BEFORE_RE = compile_pattern(r"ME,? (?:\w+ ){0,2}$")
# "Ich war für einen Torwart immer klein", "zum Abwehrchef geworden", "Sie wurden Stammtorwart"
_ENTAILED_RES = {
    "de": (
        compile_pattern(rf"(?P<who>SELF) (?:bin|war|bist|sind) für einen? {_DE}"),
        compile_pattern(rf"(?P<who>SELF|PERSON|HE)[^.!?]{{0,70}}? zu[mr] {_DE} (?:geworden|gereift|aufgestiegen)"),
    ),
    "en": (
        compile_pattern(
            rf"(?P<who>SELF|PERSON|HE)(?: have| has|['’]ve|['’]s) (?:become|turned into) (?:an?|the) "
            rf"(?:[a-z-]{{3,12}} )?{_EN}"
        ),
    ),
}
# "steht dort im Tor", "hat bei CLUB im Tor gestanden", "Ich spiele im defensiven Mittelfeld", "I'd play centre back"
_PLAYS_RES = {
    "de": (
        compile_pattern(
            r"(?P<who>SELF|PERSON|HE|KIN)(?: \(\d\d\))? (?:hütet|hüte|hütest|hüten|hütete)[^.!?]{0,40} (?:das|unser|"
            r"OUR) (?:CLUB-)?(?P<pos>Tor|Kasten|Gehäuse)"
        ),
        compile_pattern(
            rf"(?:(?P<who>SELF)|(?<!\w)(?:und|aber)) (?:spiele|spielst|spielen|spielt)(?: (?:heute|jetzt|meist|"
            rf"meistens|"
            rf"inzwischen|mittlerweile|normalerweise|eigentlich|lieber|nun|am liebsten)){{1,2}} {_DE}"
        ),
        compile_pattern(
            rf"(?P<who>SELF|PERSON|HE|KIN)(?: (?:steht|stehe|spiele?|spielt|agiere|agiert)| (?:ist|"
            rf"bin)[^.,;!?]{{0,20}}? zu ?hause)\b[^.,;!?]{{0,30}}? ?{_FIELD_DE}"
        ),
        compile_pattern(
            rf"(?<!\w)(?:[Ss]teht|[Ss]tehe|[Ss]tehst|[Ss]piele?|[Ss]pielst|[Ss]pielen) (?P<who>SELF|"
            rf"HE)[^.,;!?]{{0,30}}? {_FIELD_DE}"
        ),
        compile_pattern(
            r"(?P<who>PERSON|KIN|HE) (?:hat|hatte)[^.;!?]{0,60}? (?P<pos>im Tor|im Kasten|zwischen den Pfosten) "
            r"(?:gestanden|gespielt)"
        ),
        compile_pattern(
            r"(?P<who>SELF|PERSON)[^.!?]{0,90}? (?:als |die |zur )Nummer (?:eins|1) (?P<pos>im (?:CLUB-)?(?:Kasten|"
            r"Tor)(?!\w))"
        ),
    ),
    "en": (
        compile_pattern(
            rf"(?P<who>SELF|PERSON|HE|KIN)(?:['’]d| usually| now| always| mostly)? plays?(?: mostly| usually| "
            rf"mainly| now)? {_FIELD_EN}"
        ),
    ),
}
# "verteidigt PERSON für den CLUB", "erzählt der Mittelfeldspieler", "The on-loan CLUB centre-back on …"
_LEAD_RES = {
    "de": (
        compile_pattern(
            rf"(?<!\w)[Dd](?:er|ie|en|em|es) (?:(?:\d\d(?:-jährige[nrs]?|-Jährige[nrs]?)?|Jahre|[a-zäöüß]{{3,20}}|"
            rf"NATIONAL|TEAM) |CLUB-){{0,4}}{_DE}(?! PERSON)"
        ),
        compile_pattern(r"(?P<pos>verteidigt|stürmt) PERSON"),
    ),
    "en": (
        compile_pattern(
            rf"(?<!\w)[Tt]he (?:(?:\d\d-year-old|[a-z-]{{3,14}}|NATION|NATIONAL|CLUB|TEAM|LEVEL) ){{0,4}}{_EN}(?! "
            rf"PERSON)"
        ),
    ),
    "ja": (compile_pattern(rf"{_JA}(?!の?PERSON|コーチ)"),),
}
# "Position: Torhüterin"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Position|Lieblingsposition)(?:en)?\s?[:：]\s?(?P<pos>.{2,60})$|^ポジション\s?[:：]\s?(?P<ja>.{1,30})$"
)
# "Auf welcher Position", "Wo sehen Sie sich?", "… seine Position:", "Innenverteidiger oder rechts?", "Left or right?"
_ASKED_RES = {
    "de": re.compile(
        r"[Pp]osition|[Ww]o (?:sehen|siehst|fühlen|fühlst|spielen|spielst)\b|^(?:Links|Rechts|Innen)\w* oder |oder "
        r"(?:rechts|links|innen|außen)\?"
    ),
    "en": re.compile(
        r"\b[Pp]osition\b|[Ww]here do you (?:see|like|play|prefer)|^(?:Left|Right) or (?:left|right)\b|best (?:role|"
        r"position)"
    ),
}
# "Innen.", "Mittelfeld.", "Right wing, …" as the whole answer
_BARE_RES = {
    "de": re.compile(
        r"^\W{0,4}(?:[^\W\d_]+,? ){0,4}?(?P<pos>Innen|Mittelfeld|Sturm|Tor|Abwehr|Angriff|(?:(?:[Ll]inker|"
        r"[Rr]echter) )?Flügel|(?:[Ll]inke|[Rr]echte) Außenbahn)(?=[,.!?]|$)|: (?P<said>Mittelfeld|Sturm|Abwehr)[.!]"
    ),
    "en": re.compile(
        r"^\W{0,4}(?:[^\W\d_]+,? ){0,4}?(?P<pos>(?i:striker|(?:left |right )?wing|midfield|defence))(?=[,.!?]|$)"
    ),
}
_NOUN_RES = {"de": re.compile(_DE), "en": re.compile(_EN)}
_FIELD_RES = {"de": re.compile(_FIELD_DE), "en": re.compile(_FIELD_EN)}
# "Welcher Stürmer hat Sie geprägt?", "Ein Verteidiger, dem Sie gern zuschauen?", "WHICH GOALKEEPER DO YOU LOOK UP TO?"
_WHICH_RES = {
    "de": compile_pattern(
        rf"(?<!\w)(?:[Ww]elche[rsnm]?|[Ee]in(?:en|em|er|e)?|[Bb]este[rn]?|[Ss]tärkste[rn]?|[Ss]chwierigste[rn]?|"
        rf"[Ll]ieblings-?) ?(?:CLUB-)?(?:[a-zäöü]{{4,12}} )?{_DE}(?! PERSON)"
    ),
    "en": compile_pattern(
        rf"(?<!\w)(?i:which|what|a|an|best|hardest|toughest|favourite|favorite|greatest) (?:(?:CLUB|NATIONAL) "
        rf")?{_EN}(?! PERSON)"
    ),
}
# "Antonio Rüdiger.", "In training, Besart Hoti.", "Ein großer PERSON-Fan" as an answer's opening
_NAMES_RE = compile_pattern(
    r"^\W{0,4}(?:[^\W\d_]+,? |SELF |ME |MY ){0,5}?(?P<who>PERSON)(?=[,.!?-]|$| (?:war|ist|is|was|because|weil|in|at|"
    r"from|bei|von|vom)\b)"
)
# "Ein Verteidiger, der …", "Best midfielder I ever played with." right behind a sentence that opens with a name
_FRAGMENT_RES = {
    "de": re.compile(rf"^\W{{0,2}}(?:Ein|Der|Bester?|Der beste|Ein \w+er) {_DE}"),
    "en": re.compile(rf"^\W{{0,2}}(?:A|The|Best|The best|A \w+) {_EN}"),
}
_OPENING_NAME_RE = compile_pattern(r"^\W{0,4}(?P<who>PERSON)(?:,|[^,.!?]{0,30})?[.!]")
# Childhood, past and stopgap: no position of the player today
_PASSING_RE = re.compile(
    r"Jugend|Buben|bei den (?:Jungs|Mädchen)|Bambini|Knirps|als Kind|Kindheit|als Bub|klein war|angefangen|begonnen|"
    r"gestartet|anfangs|zuerst|ursprünglich|\bbis "
    r"(?:ich|SELF)|aushelf|ausgeholfen|"
    r"eingesprungen|einspring|notfalls|Notlösung|auch mal|umgeschult|Schul|\bU ?\d|when I was|as a (?:kid|child|boy|"
    r"girl)|until|used to|started (?:out )?as|"
    r"filling in|fill in|stood in|started as|filled in|emergency|instead of",
    re.IGNORECASE,
)
# "… und spielen heute Rechtsverteidiger": what holds today, though the sentence began in childhood
_NOW_RE = re.compile(r"(?<!\w)(?:heute|jetzt|inzwischen|mittlerweile|seitdem|now|today|these days)(?!\w)")
# What makes "als Torwart" plain speech about others: "Als Stürmer musst du …" says nothing sure
_OTHERS_RE = re.compile(
    r"\bgegen\b|\bTrainer\b|verglichen mit|against|\bman\b|\bdu (?:musst|bist|hast|willst)|\byou\b",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Positions of the interviewees and of others, one proposal a place that says so."""
    for sentence in reading.sentences:
        if sentence.stands:
            yield from _in_sentence(reading, sentence)
        if sentence.role == "lead":
            yield from _in_lead(reading, sentence)
    for pair in reading.pairs:
        yield from _in_pair(reading, pair)


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    yield from _named(reading, sentence)
    yield from _predicates(reading, sentence)
    yield from _roles(reading, sentence)
    yield from _played(reading, sentence)
    yield from _fragment(reading, sentence)


def _named(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _NAMED_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            yield from _said(reading, sentence, found, "named", "a position stands beside the name")


def _predicates(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _IS_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            past = found["past"] and found["who"][0] == SELF
            if (
                not _GAP_RE.search(found["gap"])
                and not (past and "geworden" not in sentence.text)
                and _holds(reading, sentence, found)
            ):
                yield from _said(reading, sentence, found, "is", "the person is said to be one")


def _roles(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    pattern = _AS_RES.get(reading.language)
    for found in pattern.finditer(sentence.masked) if pattern else ():
        of_me = _ME_BEFORE_RE.search(sentence.masked[max(0, found.start() - 40) : found.start()])
        if not _holds(reading, sentence, found) or not (
            of_me or sentence.role == "question" or not _OTHERS_RE.search(sentence.text)
        ):
            continue
        sure = _AS_VERB_RE.search(sentence.text) is not None
        people = sentence.selves if of_me else reading.subjects(sentence, *found.span())
        others = any(person not in reading.interviewees for person in reading.people_in(sentence))
        if sure or (people == sentence.selves and (SELF in sentence.masked or not others)):
            certainty: Certainty = "stated" if sure else "implied"
            for person in people:
                yield _proposal(
                    reading, sentence, person, found["pos"], found.span(), "as", "'as' + position", certainty
                )


def _played(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in (*_ENTAILED_RES.get(reading.language, ()), *_PLAYS_RES.get(reading.language, ())):
        for found in pattern.finditer(sentence.masked):
            if _holds(reading, sentence, found):
                yield from _said(reading, sentence, found, "plays", "said to play there")


def _fragment(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    pattern, before = _FRAGMENT_RES.get(reading.language), reading.before(sentence)
    found = pattern.match(sentence.masked) if pattern else None
    named = _OPENING_NAME_RE.match(before.masked) if found and before else None
    if found and named and before:
        for person in filter(None, (reading.person(before, named, "who"),)):
            yield _proposal(
                reading,
                sentence,
                person,
                found["pos"],
                found.span(),
                "fragment",
                "said right behind the name",
                "implied",
            )


def _in_lead(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    if box := _BOX_RE.match(sentence.text):
        for person in reading.interviewees:
            yield _proposal(
                reading,
                sentence,
                person,
                box["pos"] or box["ja"],
                box.span(),
                "fact_box",
                "'Position:' in the fact box",
            )
        return
    people = reading.people_in(sentence)
    if len(reading.interviewees) > 1 or any(person not in reading.interviewees for person in people):
        return
    for pattern in _LEAD_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            yield _proposal(
                reading,
                sentence,
                reading.interviewees[0],
                found["pos"],
                found.span(),
                "lead",
                "the lead calls the interviewee so",
            )


def _in_pair(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    asked, which = _ASKED_RES.get(reading.language), _WHICH_RES.get(reading.language)
    for question in pair.question:
        if asked and asked.search(question.text):
            yield from _answer(reading, question, pair)
        found = which.search(question.masked) if which and question.text.rstrip().endswith("?") else None
        if found:
            yield from _answer_names(reading, question, pair, found["pos"])


def _answer(reading: Reading, question: Sentence, pair: Pair) -> Iterator[Proposal]:
    """The position that an answer gives, elliptic as it may be: the first that is no stopgap."""
    for sentence in pair.answer:
        for pattern in (_NOUN_RES, _FIELD_RES, _BARE_RES):
            found = pattern[reading.language].search(sentence.masked)
            if found and not _PASSING_RE.search(sentence.text) and not reading.negated(sentence, *found.span()):
                said = found.groupdict().get("said") or found["pos"]
                for person in sentence.selves:
                    yield _proposal(
                        reading,
                        sentence,
                        person,
                        said,
                        found.span(),
                        "asked",
                        "the answer to a question for the position",
                        "implied",
                    )
                return


def _answer_names(reading: Reading, question: Sentence, pair: Pair, position: str) -> Iterator[Proposal]:
    for sentence in pair.answer[:2]:
        found = _NAMES_RE.match(sentence.masked)
        person = reading.person(sentence, found, "who") if found else None
        if person and person not in reading.interviewees:
            yield _proposal(
                reading,
                sentence,
                person,
                position,
                (0, 1),
                "asked_for",
                "named where the question asks for one",
                "implied",
                (question,),
            )


def _clause_of(sentence: Sentence, found: re.Match[str]) -> str:
    around = clause(sentence.masked, *found.span())
    return sentence.masked[around.start : around.end]


def _holds(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    return not (
        (_PASSING_RE.search(sentence.text) and not _NOW_RE.search(_clause_of(sentence, found)))
        or reading.negated(sentence, *found.span())
        or reading.doubtful(sentence, found.end() - 1, found.end())
    )


def _said(reading: Reading, sentence: Sentence, found: re.Match[str], rule: str, why: str) -> Iterator[Proposal]:
    people: tuple[Person | None, ...] = (reading.person(sentence, found, "who"),)
    if (found["who"] or SELF)[0] == SELF:
        people = sentence.selves
    for person in people:
        if person:
            certainty: Certainty = "implied" if reading.language == "ja" else "stated"
            yield _proposal(reading, sentence, person, found["pos"], found.span(), rule, why, certainty)


def _proposal(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    said: str,
    at: tuple[int, int],
    rule: str,
    why: str,
    certainty: Certainty = "stated",
    also: tuple[Sentence, ...] = (),
) -> Proposal:
    if reading.language == "ja":
        certainty = "implied"
    return reading.propose(
        "position",
        person,
        sentence,
        {"value": _value(said)},
        rule=f"position.{rule}",
        why=why,
        at=at,
        certainty=certainty,
        also=also,
    )


def _value(said: str) -> str:
    """The group a word for a position belongs to: "Abwehrchef" -> "defender"."""
    return next((value for value, pattern in _VALUE_RES if pattern.search(said)), "forward")
