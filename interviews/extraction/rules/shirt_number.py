"""Shirt numbers: "Du trägst die 12", "Rückennummer: 22", "die 13 hat der PERSON", "The shirt says 29".

A number counts where the words speak of a shirt or a back, or of wearing, choosing or owning it. "Nummer eins" in goal,
"Nummer drei" behind two others and "number four there" are ranks; a number only wanted is nobody's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, ME, MY, PERSON, SELF, Kin, Person, compile_pattern
from interviews.extraction.numbers import spelled, value_of
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.text import clause

_WORD = spelled(1, 99)
# A number in digits or words that counts nothing
_N = (
    rf"(?P<n>\d{{1,2}}(?!\d|[.,:]\d|%)|(?i:{_WORD}))(?![\w-])(?! ?(?i:tore|treffer|spiele?n?|"
    rf"länderspiele?n?|punkte|kilo|"
    r"jahre?n?|minuten?|uhr|prozent|gegentore|euro|meter|monate?n?|wochen?|tage?n?|mal|"
    r"millionen|liga|leute|caps|goals?|"
    r"games?|years?|months?|weeks?|days?|minutes?|points|medals|stone|times|people|per cent|"
    r"percent|appearances|of |"
    r"different|pairs?|assists|clean sheets|besten|große|größte|bus)\b)"
)
# Behind "die 7" and "the 7" this goes on with the number itself
_END = (
    r"(?=[.,!?;:)\"“”»«…]|$| \ue007| (?i:auf|weil|wegen|und|seit|bei|beim|in|im|hier|dort|"
    r"als|wie|für|nicht|nach|von|aber|noch|"
    r"bekommen|gekriegt|genommen|gewählt|geerbt|übernommen|behalten|gegeben|getragen|"
    r"ausgesucht|gehabt|frei|shirt|jersey|"
    r"top|now|myself|because|for|at|on|since|these|this|and|too|back|but|when|off|with|here|"
    r"there|from|which|so|as)\b)"
)
_NO_DE = r"(?:(?:Rücken|Trikot|Glücks)?[Nn]ummer )?"
_NO_EN = r"(?:the |a )?(?:old |famous |iconic |big |vacant )?(?:(?:squad |shirt |jersey )?number |[Nn]o\.? ?|#)?"
_SHIRT_DE = r"(?:Rücken|Buckel|Trikot|Hemd|Leibchen|Leiberl|Shirt|Dress|Jersey|Kreuz)"
_SHIRT_EN = r"(?:back|shirt|jersey|kit|top|strip|sleeve)"

_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Du trägst bei der U 19 die 12", "er trägt jetzt die Elf", "Bei Werder trage ich die 21"
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON|KIN) (?:trag|träg|trug)(?:e|en|t|st)?\b[^.!?;]{{0,50}}? (?:die|"
            rf"mit der) {_NO_DE}{_N}"
        ),
        compile_pattern(
            rf"(?<!\w)(?:[Tt]rag|[Tt]räg|[Tt]rug)(?:e|en|t|st)? (?:[a-zäöü]+ ){{0,2}}(?P<who>SELF|HE|"
            rf"PERSON|KIN)"
            rf"[^.!?;]{{0,50}}? (?:die|mit der) {_NO_DE}{_N}"
        ),
        # "Jetzt habe ich die 24.", "er bekam die Neun", "Ich nehme die 7"
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON|KIN) (?:hab|habe|haben|hast|hat|hatte|hattest|hatten|bekam|"
            rf"bekomme|bekommt|kriege|"
            rf"kriegt|kriegte|nahm|nehme|wählte|erbte|übernahm|übernehme|behalte|behielt|laufe|läuft|"
            rf"lief|spiele|spielt|"
            rf"spielte)(?: (?!keine?n? )[\wäöüß\ue000-\ue00d]{{1,20}}){{0,4}}? (?:die|mit der) "
            rf"{_NO_DE}{_N}{_END}"
        ),
        compile_pattern(
            rf"(?<!\w)(?:[Hh]abe?|[Hh]aben|[Hh]ast|[Hh]at|[Hh]atten?|[Hh]attest|[Bb]ekam|[Bb]ekomme?|"
            rf"[Bb]ekommt|nahm|nehme|"
            rf"nimmt|erbte|übernimmt|übernahm|[Ll]äuft|[Ll]aufe|[Ss]pielt|[Ss]piele) (?P<who>SELF|HE|"
            rf"PERSON|KIN)"
            rf"(?: (?!keine?n? )[\wäöüß\ue000-\ue00d]{{1,20}}){{0,4}}? (?:die|mit der) {_NO_DE}{_N}{_END}"
        ),
        # "Die 1 hat PERSON", "die 13, aber die hat der PERSON", "Die 9 gehört in CLUB dem PERSON"
        compile_pattern(
            rf"(?<!\w)[Dd]ie {_NO_DE}{_N},? (?:hat|hatte|trägt|trug|trage|trägst|gehört|gehörte|"
            rf"bekommt|bekam|kriegt|nimmt|"
            rf"erbt|übernimmt|bleibt|blieb|habe|hast|geht|ging|ist)(?: (?!ME|(?:nicht|nie|vergeben|"
            rf"weg)\b)[^\s.!?;]+)"
            rf"{{0,5}}?,? (?P<who>PERSON|HE|SELF|KIN)"
        ),
        compile_pattern(
            rf"(?<!\w)[Dd]ie {_NO_DE}{_N}[^.!?;]{{0,30}}, (?:aber |doch |nur |und )?(?:die|sie|"
            rf"[\ue00b]+) (?:hat|hatte|"
            rf"trägt|gehört|gehörte)(?: (?!ME|nicht\b)[^\s.!?;]+){{0,4}}? (?P<who>PERSON|KIN)"
        ),
        # "weil die Neun der PERSON hatte"
        compile_pattern(
            rf"(?<!\w)(?:[Dd]ie|HE) {_NO_DE}{_N} (?:ja |schon |bei WE )?(?:der |die |HE "
            rf")?(?P<who>PERSON) (?:hat|hatte|trägt|trug)\b"
        ),
        # "die Neun von PERSON geerbt"
        compile_pattern(rf"(?<!\w)die {_NO_DE}{_N} (?:habe? SELF )?von (?P<who>PERSON|KIN)"),
        # "Dein Trikot hat die 28", "Ihre Rückennummer ist die 8", "mit meiner Nummer 8"
        compile_pattern(
            rf"(?P<who>MY|HIS) (?:neues |neue |neuer |alte |alten |alter )?(?:Trikot|Rückennummer|"
            rf"Trikotnummer|Nummer|"
            rf"Glücksnummer|Glückszahl)(?: hat| ist| trägt| lautet| war| bleibt)?(?: jetzt| immer "
            rf"noch| immer| schon)?"
            rf"(?: die)?(?: Nummer)? {_N}"
        ),
        # "ich bleibe bei der 27", "habe mich für die 27 entschieden", "die 7 bekommen", "mir die 44 ausgesucht"
        compile_pattern(rf"(?P<who>SELF|HE|PERSON)[^.!?]{{0,24}} (?:bleib\w{{1,3}}|blieb) bei der {_NO_DE}{_N}"),
        compile_pattern(
            rf"(?:für )?die {_NO_DE}{_N} (?:auf\w* )?(?:entschieden|ausgesucht|gewählt|bekommen|"
            rf"gekriegt|genommen|geerbt|"
            rf"übernommen|behalten|gegeben|in die Hand gedrückt|hingelegt|zugeteilt|vermacht|"
            rf"überlassen|getragen)"
        ),
        # "die Nummer 7 auf dem Rücken", "das Trikot mit der 10", "Rückennummer 17", "mit der 9 auf"
        compile_pattern(
            rf"(?:[Dd]ie|HE|mit der|eine|[Nn]ummer|[Dd]er|MY) {_NO_DE}{_N} (?:auf|am|im|hinten auf|"
            rf"hinten) (?:dem |den |MY |HIS |"
            rf"OUR )?{_SHIRT_DE}(?!\w)"
        ),
        compile_pattern(rf"(?:Trikot|Hemd|Leibchen|Leiberl|Shirt|Dress) mit der {_NO_DE}{_N}"),
        compile_pattern(
            rf"(?:Rücken|Trikot)nummer(?::|,)?(?: (?:ist|lautet|war|die|jetzt|immer|noch|heute|"
            rf"heuer)){{0,4}} {_N}"
        ),
        compile_pattern(
            rf"mit der {_NO_DE}{_N} (?:auf|auflaufe\w*|aufläuft|aufgelaufen|angekommen|gekommen|"
            rf"spielen|gespielt)\b"
        ),
        compile_pattern(
            rf"(?<!\w)[Aa]uf (?:MY|HIS) (?:Rücken|Trikot) (?:steht|prangt|stand)(?: [\w]+){{0,3}}? "
            rf"(?:die )?{_N}"
        ),
        # "Warum die 61?", "Warum trägst du die 33 und nicht die Eins?"
        compile_pattern(
            rf"^\W{{0,3}}(?:Und |Aber )?(?:[Ww](?:arum|ieso|eshalb)|[Ww]ie (?:kam es|kommt man|kamen "
            rf"SELF|kamst SELF))"
            rf"(?: (?!nicht)[\wäöüß\ue000-\ue00d]{{1,16}}){{0,4}} (?:die|der) {_NO_DE}{_N}(?=\?| und |"
            rf" statt | –|,| auf)"
            r"(?P<who>)"
        ),
        compile_pattern(rf"[Ww]as (?:hat es|hat's|ist) mit der {_NO_DE}{_N}(?: auf sich)?\?(?P<who>)"),
        compile_pattern(rf"[Mm]it der (?:Rücken|Trikot)?[Nn]ummer {_N}(?: heißt| ist|,)? (?P<who>PERSON)"),
        compile_pattern(rf"^\W{{0,3}}(?:Die |Rücken|Trikot)?[Nn]ummer {_N}[^.!?]{{0,30}}\?(?P<who>)"),
        # "die Nummer 22 der Freiburger", "Die Acht der CLUB", "die Nummer 27, die Sie jetzt tragen"
        compile_pattern(
            rf"[Nn]ummer (?!(?:eins|1)\b){_N} (?:der|des|vom|von|beim) "
            r"(?:CLUB|TEAM|[A-ZÄÖÜ]\w+er\b|DEMONYM)"
        ),
        compile_pattern(rf"(?<!\w)[Dd]ie {_N} (?:der|des|vom) (?:CLUB|TEAM|[A-ZÄÖÜ]\w+er\b|DEMONYM)"),
        compile_pattern(rf"(?:[Dd]ie|[Dd]er) {_NO_DE}{_N}, die (?P<who>SELF|HE) (?:[a-zäöü]+ ){{0,3}}(?:trag|träg)\w+"),
        compile_pattern(
            rf"(?:ME|SELF)(?: [a-zäöü]+){{0,3}} die {_NO_DE}{_N} (?:aussuchen|nehmen|behalten|bekommen|übernehmen|"
            rf"tragen|"
            rf"erben|überziehen|angeboten|überreicht|gesichert|geschnappt|geangelt)"
        ),
        # "Ich die 5, er die 33"
        compile_pattern(rf"^[„\"»«]?(?:Und )?(?P<who>SELF) die {_N}(?=[,.])"),
        compile_pattern(rf"(?:^|[, „\"])(?P<who>HE) die {_N}(?=[,.])"),
        # "die 13, so wie mein Vater", "die alte Nummer meines Bruders"
        compile_pattern(
            rf"die {_NO_DE}{_N}[^.!?;]{{0,14}}, (?:so |genau )?wie (?:schon |früher )?(?:MY "
            rf")?(?P<who>KIN|PERSON)"
        ),
    ),
    "en": (
        # "You wear 4", "I wear number 10", "he wore the number seven shirt", "You're wearing 19"
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON|KIN)(?: who)?(?:['’](?:ve|s|re|m|d)| have| has| had| are| am| "
            rf"is| was| were| now|"
            rf" still| always| never| used to)*,? (?:wears?|wore|worn|wearing|sports?|sporting|"
            rf"sported) {_NO_EN}{_N}{_END}"
        ),
        # "he's got the 1", "I took the number nine", "been given 7"
        compile_pattern(
            rf"(?P<who>SELF|HE|PERSON|KIN)(?:['’](?:ve|s|re|m|d)| have| has| had| now| was| were| "
            rf"been)* (?:got|have|has|had|"
            rf"took|take|taken|inherited|given|handed|chose|chosen|picked|kept|keep) (?:the (?:old |"
            rf"famous )?(?:(?:squad |"
            rf"shirt |jersey )?number |[Nn]o\.? ?|#)?|(?:squad |shirt |jersey )?number |[Nn]o\.? ?|"
            rf"#){_N}{_END}"
        ),
        # "7 belongs to PERSON", "The ten's wee PERSON's", "the nine is PERSON's"
        compile_pattern(
            rf"(?:(?:[Tt]he |[Nn]umber |[Nn]o\.? ?)+|(?<![\w.,])){_N}(?:['’]s| is| was| belongs to| "
            rf"belonged to| went to| goes "
            rf"to| stays with)(?: wee| big| young| old| still| currently)* (?P<who>PERSON|SELF|HE)(?:['’]s)?"
        ),
        # "I got the nine from PERSON"
        compile_pattern(rf"the (?:number )?{_N}(?: shirt| jersey)? (?:off|from) (?P<who>PERSON|KIN)"),
        # "my number nine", "her old number 11", "my dad's old number"
        compile_pattern(
            rf"(?P<who>MY|HIS)(?: KIN['’]s)? (?:old |new |lucky |favou?rite |squad |shirt |jersey "
            rf"){{0,2}}(?:number|No\.?|#)"
            rf"(?: is| was|['’]s|,)? ?(?!one (?!shirt)){_N}"
        ),
        compile_pattern(
            rf"(?<![\w.,]){_N},? (?:which was |it was |just like )?(?:MY|HIS) (?P<who>KIN)['’]s "
            rf"(?:old )?number"
        ),
        compile_pattern(rf"(?:Daddy|Dada|Mummy|Mommy)['’]s (?:number )?{_N} on (?:HIS|the|their)(?P<who>)"),
        # "Thirteen on your back", "it says 13 on my back", "The shirt says 29", "Your kit's got 6 on the back"
        compile_pattern(
            rf"(?<![\w.,]){_N} (?:is )?on (?:the |a )?(?:(?P<who>MY|HIS|OUR) )?(?:new |old "
            rf")?{_SHIRT_EN}(?! page)"
        ),
        compile_pattern(
            rf"(?:(?P<who>MY|HIS) |the )?(?:shirt|jersey|kit|top|back|strip)(?:['’]s| has| had)? "
            rf"(?:now |still )?(?:says|said|"
            rf"reads?|has|with|bears?|carries|got|shows?) (?:a |the |on it )?(?:number |no\.? |big )?{_N}"
        ),
        compile_pattern(
            rf"(?:squad|shirt|jersey|kit) number(?:s)?(?: is| was|:|,|['’]s| of| now| these days)* "
            rf"(?:the )?(?:number )?{_N}"
        ),
        compile_pattern(rf"(?:the|OUR|in) (?:(?:number|[Nn]o\.?) )?(?!one ){_N} (?:shirt|jersey)"),
        # "Why number 20?", "Why 77?", "Number 15 - did you choose it?"
        compile_pattern(
            rf"^\W{{0,3}}(?:So |And |But )?[Ww]hy (?:do SELF wear |did SELF (?:choose|pick|take|go "
            rf"for) |the |number |[Nn]o\.? ?)*"
            rf"{_N}(?: on|,|\?| and not)(?P<who>)"
        ),
        compile_pattern(
            rf"^\W{{0,3}}(?:And |So )?[Ww]hat['’]s (?:with|behind|the story (?:with|behind)) (?:the |"
            rf"MY )(?:number )?{_N}(?P<who>)"
        ),
        # "CLUB's number 21"
        compile_pattern(rf"(?:CLUB|TEAM)['’]s? (?:number|[Nn]o\.?) (?!one\b|1\b){_N}(?! (?:fan|target))"),
        compile_pattern(rf"(?:gave|handed|offered) ME (?:the )?(?:number |[Nn]o\.? ?|#){_N}"),
        compile_pattern(rf"(?P<who>SELF|HE|PERSON) (?:took|chose|picked|kept)(?: number)? (?=\d){_N}{_END}"),
        compile_pattern(rf"[Nn]umber (?!(?i:one)\b){_N},? (?P<who>PERSON)"),
        compile_pattern(rf"the (?:number )?{_N}[^.!?]{{0,20}} (?:but|and) (?:it|that)['’]s (?P<who>PERSON)['’]s"),
        compile_pattern(rf"^\W{{0,3}}(?:Squad |Shirt )?[Nn]umber {_N}(?: -| –| —|,|\.\.\.|…|\?)(?P<who>)"),
    ),
}
# "Rückennummer: 22", "Squad number – 8"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Rückennummer|Trikotnummer|Rücken-Nr\.?|Nummer|Nr\.|(?:Squad|Shirt|Jersey|"
    r"Kit) (?:number|no\.?)|Number)\W{0,3}[:：–-]\W{0,4}(?P<n>\d{1,2})(?!\d)",
    re.IGNORECASE,
)
# "Deine Nummer?", "Was steht auf dem Trikot?", "What number …?"
_ASKED_RE = re.compile(
    r"[Nn]ummern?\b|[Tt]rikot|[Ll]eibchen|Rücken(?!wind|schmerz)|[Nn]umbers?\b|\b[Ss]hirt|"
    r"\b[Jj]ersey|\bkit\b|on the back|"
    r"\b[Ww]ear\b"
)
_HOW_MANY_RE = re.compile(r"(?i:wie ?viele|how many|nummer eins|number one|telefon|phone)")
# "Number 15 - did you choose it?": the question gives the number itself
_GIVEN_RE = re.compile(r"(?i:(?:number|nummer|die|the|no\.?|wear|wearing|trägst|tragen) \d\d?\b)")
_SHORT = 28  # characters of a question that only goes on: "Welche denn?"
# "Hier", "Nee, nur", but not "mit 18", "that or 44"
_FILLER = (
    r"(?:(?!(?i:mit|or|oder|with|um|at|for|after|nach|vor|that|über|about|rund|nearly|ab|bis|"
    r"until|since|gegen|zu|knapp|"
    r"etwa|over|schon|only|kam|was|another|noch)\b)[\wäöüß]{2,10},? )"
)
# "Die 3.", "In Jena die 77.", "Nee, nur die 23.", "I'm 47 at the minute", "The 8."
_ANSWER_RES = (
    compile_pattern(
        rf"^\W{{0,4}}(?:{_FILLER}{{0,3}}(?:TEAM|LEVEL|NATION|NAME|OUR),? )?{_FILLER}{{0,3}}?"
        rf"(?:[Dd]ie |[Tt]he |HE |[Mm]it der |It['’]s )?(?:Nummer |[Nn]umber |[Nn]o\.? ?|#)?{_N}"
        rf"(?=[.,!…;]|$| (?:weil|wegen|because|since|seit|wie|as|at|for|now|und|and|in|bei))"
    ),
    compile_pattern(
        rf"^\W{{0,4}}SELF(?:['’]m| am| wear|['’]ve got| have)(?: number| the)? {_N}(?=[.!]|$| "
        rf"(?:at|for|now|this|these|in))"
    ),
    compile_pattern(rf"SELF (?:trage|habe|nehme|hab) (?:jetzt |immer |hier )?die (?:Nummer )?{_N}"),
    compile_pattern(
        rf"(?:[Ii]t (?:was|used to be)|SELF was|[Dd]avor|[Vv]orher|[Bb]efore that|[Ff]rüher)(?: "
        rf"war es| it was| SELF was)?,? "
        rf"(?:die |the |number )?{_N}(?= (?:at|in|bei|for|beim)|[.,])"
    ),
)
# "Christine Sinclair had 12" where the question is about a number; else it counts caps or goals
_HAD_RE = compile_pattern(
    rf"(?P<who>PERSON|HE) (?:has|had|wears|wore|hat|hatte) (?:the |die )?(?:number |Nummer "
    rf")?{_N}(?=[.,!?;]| and| so|$)"
)
# "Eine 7 war nicht frei.", "I wanted the ten." – "Die hat PERSON", "That's PERSON's"
_TAKEN_RE = compile_pattern(rf"(?:[Dd]ie|[Ee]ine|HE|[Tt]he|[Nn]umber|[Nn]ummer|[Aa]|SELF wanted) {_NO_DE}{_N}")
_OWNS_RE = compile_pattern(
    r"^\W{0,3}(?:Die|Sie|HE|That|It)(?:['’]s)? (?:(?:hat|hatte|trägt|gehört|belongs to|is)"
    r"(?: (?!nicht|not)[a-zäöü]{2,8})"
    r"{0,3} )?(?P<who>PERSON)"
)
_WAS_RE = compile_pattern(rf"(?:SELF was|SELF wore|war SELF die) (?:number |the )?{_N}(?=[.,!?;]| at| in|$)")
# A rank, a wish or a no: "Nummer eins im Tor", "the number one keeper", "Die 1 wollte er nicht"
_RANK_RE = re.compile(
    r"Torwart Nummer|Nummer (?:eins|1|zwei|2|drei|3) (?:im|bei|hinter|der Welt)|zur Nummer|"
    r"als Nummer|number one "
    r"(?:keeper|goalkeeper|choice|fan)|number \w+ (?:there|in the pecking)|pecking order"
)
_NOT_RE = re.compile(
    r"(?<!\w)(?<!und )(?<!and )(?:nicht|kein|keine|nie|not|wollte|wollt|wollen|würde|hätte|"
    r"gern|will|möchte|im Auge|wanted|"
    r"want|asked for|would|never)(?!\w)|n['’]t"
)
_COUNT_RE = re.compile(r"(?:Tore|Spiele|Punkte|Kilo|Jahre|caps|goals|games|Prozent|Uhr|Minuten|Gegentore|medals)")
_LOOK_AROUND = 14  # characters behind a number in which a no or a wish still concerns it


def find(reading: Reading) -> Iterator[Proposal]:
    """Numbers on shirts, of the interviewees and of others."""
    for sentence in reading.sentences:
        box = _BOX_RE.match(sentence.text)
        if box and (sentence.role == "lead" or not sentence.selves):
            for person in reading.interviewees:
                yield _proposal(reading, sentence, person, box, "fact_box")
        elif sentence.stands and not _RANK_RE.search(sentence.text):
            yield from _said(reading, sentence)
    for pair in reading.pairs:
        yield from _answered(reading, pair)


def _said(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for pattern in _RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            owner = (found.groupdict().get("who") or SELF)[0] in PERSON + KIN
            if owner or not _is_refused(sentence, found):
                for person in _whom(reading, sentence, found):
                    yield _proposal(reading, sentence, person, found, "wears")


def _is_refused(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the clause up to a little behind the number says no, or only wishes."""
    around = clause(sentence.masked, *found.span())
    return _NOT_RE.search(sentence.masked, around.start, min(around.end, found.end() + _LOOK_AROUND)) is not None


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[Person, ...]:
    """Whose number it is: the one the pattern names, else "mir die 7", else whom the sentence is about."""
    groups = found.groupdict()
    who = groups.get("who")
    if who is None:
        own = any(True for _ in reading.marks_in(sentence.start, sentence.start + found.end(), ME + MY))
        return sentence.selves if own else reading.subjects(sentence, *found.span())
    if not who or who[0] in SELF + ME + MY:
        return sentence.selves
    person = reading.person(sentence, found, "who") or _owner(reading, sentence, found)
    return (person,) if person else ()


def _owner(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Person | None:
    """Whom "her number" means: the third person named last before it in the turn."""
    if found["who"][0] in PERSON + HE + KIN:
        return None
    here: Sentence | None = sentence
    stop = sentence.start + found.start("who")
    while here is not None:
        marks = reading.marks_in(here.start, min(here.end, stop), PERSON + HE + KIN)
        people = [mark.what.person if isinstance(mark.what, Kin) else mark.what for mark in marks]
        named = [person for person in people if isinstance(person, Person) and person not in sentence.selves]
        if named:
            return named[-1]
        here = reading.before(here)
    return None


def _answered(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    for sentence in pair.answer:
        yield from _goes_on(reading, sentence)
        if not _is_about(reading, pair, sentence):
            continue
        for pattern in (_HAD_RE, _WAS_RE):
            for found in pattern.finditer(sentence.masked):
                for person in _whom(reading, sentence, found):
                    yield _proposal(reading, sentence, person, found, "had")
        if any(_GIVEN_RE.search(question.text) for question in pair.question):
            continue
        for pattern in _ANSWER_RES if sentence in pair.answer[:3] or reading.before(sentence) else ():
            said = pattern.search(sentence.masked)
            if said and not _is_refused(sentence, said) and not _COUNT_RE.search(sentence.text):
                for person in sentence.selves:
                    yield _proposal(reading, sentence, person, said, "asked", "implied")


def _is_about(reading: Reading, pair: Pair, sentence: Sentence) -> bool:
    """Whether the question, or one right before in the same turn, is about the number."""
    before = reading.before(sentence)
    questions = [one.text for one in pair.question]
    if before and before.text.endswith("?"):
        questions = [before.text]
    elif questions and len(" ".join(questions)) <= _SHORT and sentence.pair > 0:
        questions += [one.text for one in reading.pairs[sentence.pair - 1].answer[-1:]]
    return any(_ASKED_RE.search(text) for text in questions) and not any(map(_HOW_MANY_RE.search, questions))


def _goes_on(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Eine 7 war nicht frei. Die hat PERSON.": the number of the sentence before is his."""
    before = reading.before(sentence)
    owns = _OWNS_RE.match(sentence.masked)
    said = _TAKEN_RE.search(before.masked) if before and owns else None
    person = reading.person(sentence, owns, "who") if owns and said else None
    if before and said and person:
        yield _proposal(reading, before, person, said, "owned", "implied", (sentence,))


def _proposal(
    reading: Reading,
    sentence: Sentence,
    person: Person,
    found: re.Match[str],
    rule: str,
    certainty: Certainty = "stated",
    also: tuple[Sentence, ...] = (),
) -> Proposal:
    return reading.propose(
        "shirt_number", person, sentence, {"value": value_of(found["n"])}, at=found.span(),
        rule=f"shirt_number.{rule}", why="a number on a shirt, said of the person", certainty=certainty, also=also,
    )  # fmt: skip
