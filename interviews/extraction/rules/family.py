"""Family: relatives with their name, people or occupation: "Mein Vater Samuel ist Ghanaer", "Er ist Tennislehrer".

Brothers, sisters, children and partners count also without such a detail, parents and grandparents only with one. The
relative has to be the player's own: behind "mein", "Ihre", "unser", or "Papa" by itself.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HIS, KIN, MY, OUR, Kin, Mark, Person, compile_pattern
from interviews.extraction.occupations import occupation
from interviews.extraction.reading import Reading, Sentence

# Relatives that need no detail
_ALWAYS = frozenset(
    {
        "brother",
        "sister",
        "wife",
        "husband",
        "son",
        "daughter",
        "child",
        "partner",
        "girlfriend",
        "boyfriend",
        "fiancée",
        "fiancé",
        "siblings",
    }
)
_BOTH: Mapping[str, tuple[str, ...]] = {"parents": ("father", "mother")}
# "mein kleiner ", "Ihre ", "my older ", "unsere beiden ": whose relative it is
_OWNER_RE = compile_pattern(r"(?P<owner>MY|OUR|HIS)(?: (?:[a-zäöüß-]+|[2-9])){0,3} $")
# "Papa", "Mama", "Mum": one's own without a word of possession
_CALLED = frozenset(
    "Papa Papas Paps Vati Daddy Dad Mama Mamas Mami Mutti Mum Mom Mam Opa Opas Oma Omas Omi Nan Gran Grandad Grandpa "
    "Grandma 父 母 兄 弟 姉 妹 祖父 祖母 両親 父親 母親".split()
)
# "Vater und Mutter", "Mum and Dad": the owner of the first is that of the second
_AND_RE = compile_pattern(r"KIN(?: PERSON)? (?:und|and|&) $")
# "wie ein Bruder", "mein Vaterersatz", "my dad's cousin", "erwartet … unser Kind", "hätte ich Kinder"
_NOT_REAL_RE = compile_pattern(
    r"(?<!\w)(?:wie|like|quasi|fast|sozusagen|almost) (?:ein |eine |a |MY |OUR )?(?:[a-z]+ )?$"
)
_OF_ANOTHER_RE = compile_pattern(r"^(?: PERSON)?['’]s? KIN|^s KIN|^ (?:von|of) (?!MY|ME)")
_UNBORN_RE = compile_pattern(r"erwart\w+|schwanger|expecting|pregnant|wünsch|unterwegs|due in|hätte")

# "ist Japanerin", "sind beide Kroaten", "'s English", "are both from Nigeria", ", Mama Algerierin"
_PEOPLE_RES: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "de": (
        compile_pattern(r"(?P<who>KIN) (?:sind|waren)(?: (?:ja|auch|beide)){0,2} (?P<what>NATION)(?=[.,!?;]| und)"),
        compile_pattern(
            r"(?P<who>KIN|HE|PERSON)(?: PERSON)?,? (?:(?:ist|war|sind|waren|bin)|(?:ja|dagegen|hingegen|wiederum|"
            r"dafür)? ?)(?: (?!mit|von|für|gegen|wie|zu|kein|nicht|als|in|aus|bei|der)[a-zäöüß]{2,13}){0,3} "
            r"?(?P<what>DEMONYM)(?![\w-])(?! (?:und |[A-ZÄÖÜ]))"
        ),
        compile_pattern(
            r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:kommt|kommen|stammt|stammen|kam|kamen|ist|sind|war|waren)(?: "
            r"(?!mit|von|für|gegen|wie|zu|kein|nicht|als|in|bei|der)[a-zäöüß]{2,13}| mit \d\d| in den \w+){0,3} aus "
            r"(?:der |den |dem "
            r")?(?P<what>NATION)(?!-)"
        ),
    ),
    "en": (
        compile_pattern(
            r"(?P<who>KIN|HE|PERSON)(?: PERSON)?(?:['’]s|['’]re| is| was| are| were)(?: (?:both|also|originally|"
            r"half|actually|proudly|an?)){0,2} (?P<what>DEMONYM)(?! [a-z])"
        ),
        compile_pattern(
            r"(?P<who>KIN|HE|PERSON)(?: PERSON)?(?:['’]s|['’]re| is| was| are| were| comes?| came| hails?)(?: "
            r"(?:both|also|originally|over|to (?:NATION|TEAM|NAME|here|this country))){0,2} from (?P<what>NATION)"
        ),
    ),
    "ja": (compile_pattern(r"(?P<who>KIN)(?:は|が|も)(?P<what>DEMONYM)"),),
}
# What follows a relative up to the end of the clause: "ist hier Platzwart", "'s a midwife"
_DOES_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"(?P<who>KIN|HE|PERSON)(?: PERSON)?,? (?:heißt (?:PERSON|NAME) und )?(?P<verb>ist|war|sind|waren|arbeitet "
        r"als|arbeitete als|arbeiten als|hat als|verdient sein Geld als|jobbt als|wurde|ist von Beruf|war von "
        r"Beruf)(?P<what> [^.,;:!?–]{3,70})"
    ),
    "en": compile_pattern(
        r"(?P<who>KIN|HE|PERSON)(?: PERSON)?(?P<verb>['’]s| is| was| are| works as| worked as| used to be| became| "
        r"trained as| runs| are both)(?P<what> (?:an? |both |the |still |still an? |also an? |now an? |actually an? "
        r")?[^.,;:!?–]{3,40})"
    ),
    "ja": compile_pattern(r"(?P<who>KIN)(?P<verb>は|が|も)(?P<what>[^。、]{2,14}?)(?:で|です|でした|だ|を)"),
}
# "Mein Vater kam mit 20 und hat hier als Schweißer gearbeitet", "arbeitet seit Jahren als Maler"
_WORKED_AS_RE = compile_pattern(
    r"(?P<who>KIN|HE|PERSON)(?: PERSON)?,? [^.;!?]{0,60}?(?<!\w)als (?P<what>[^.,;!?]{3,40}?) (?:gearbeitet|tätig|"
    r"angestellt|"
    r"beschäftigt)(?!\w)|(?P<who2>KIN|HE|PERSON)(?: PERSON)? (?:arbeitet|arbeitete)[^.,;!?]{1,30} als "
    r"(?P<what2>[^.,;!?]{3,40})"
)
# Between the verb and the noun these words make it no predicate: "ist mit einem Lehrer befreundet", "Fan von"
_NO_PREDICATE_RE = re.compile(
    r"(?<!\w)(?:mit|von(?! Beruf)|für|wegen|gegen|zu|zum|zur|wie|Fan|über|kein|keine|nicht|nie|with|for|against|"
    r"like|fan|not|never|to|of|on|about|gute[rs]?|bessere[rs]?|begeisterte[rs]?|leidenschaftliche[rs]?|good|better|"
    r"great|keen|in the team)(?!\w)|[\ue008\ue00a]"
)
# "mein Vater Maurer", ", meine Mutter Lehrerin": the verb stands with the first relative only
_ELLIPTIC_RE = compile_pattern(
    r"(?:ist|war|arbeitet|sind|is|['’]s|was)\b[^.!?]{0,60}(?:,| und| and) (?:MY )?(?P<who>KIN) (?P<what>PERSON|"
    r"[A-ZÄÖÜ][\w-]{2,24}|an? [a-z ]{3,20})(?=[.,!?;]|$| und| and)"
)
# "Ihr ghanaischer Vater", "to a Norwegian mother", "Sohn eines Ghanaers und einer Deutschen"
_NATIONAL_RE = compile_pattern(
    r"(?P<owner>MY|OUR|HIS|(?<!\w)(?:an?|einer|eines)) (?P<what>NATIONAL|DEMONYM) (?P<who>KIN)"
)
_BORN_TO_RE = compile_pattern(
    r"(?<!\w)(?:[Ss]ohn|[Tt]ochter|son|daughter|[Bb]orn to|[Kk]ind)(?!\w)|KIN (?:eines|einer|of)"
)
_CHILD_OF_RE = compile_pattern(
    r"KIN (?P<one>eines|einer) (?P<what>DEMONYM)(?: und (?P<two>eines|einer) (?P<what2>DEMONYM))?"
)
_PARENT = {"eines": "father", "einer": "mother"}
# "Ich habe zwei Schwestern", "I've got two brothers", "Wir haben eine Tochter"
_HAVE_RE = compile_pattern(
    r"(?:SELF|WE) (?:habe|hast|haben|have|got)\b|(?:[Hh]abe|[Hh]ast|[Hh]aben) (?:SELF|WE)|SELF['’]ve|WE['’]ve|"
    r"aufgewachsen|grew up with"
)
_COUNT = (
    r"(?:eine[nrm]?|zwei|drei|vier|fünf|sechs|sieben|an?|one|two|three|four|five|six|seven|\d) (?:[a-zäöüß]{3,12} "
    r"){0,2}"
)
_COUNTED_RE = compile_pattern(rf"(?<!\w)(?i:{_COUNT})(?P<who>KIN|Kinder(?:n)?|Töchter|Söhne|children|kids)(?!\w)")
_CHILDREN = {"Kinder": "child", "Kindern": "child", "children": "child", "kids": "child"}
# "Haben Sie Geschwister?" – "Einen Bruder, Tom."
_FAMILY_ASKED_RE = compile_pattern(
    r"KIN|Geschwister|Kinder|[Ff]amilie|siblings|brothers or sisters|children|kids|family"
)
_ANSWER_RE = compile_pattern(rf"^\W{{0,4}}(?:[^\W\d_]+, )?(?i:{_COUNT})(?P<who>KIN)")
# "Unsere Tochter heißt Lotta", "my son is called Alfie"
_CALLED_RE = compile_pattern(r"(?P<who>KIN) (?:heißt|hieß|is called|['’]s called|is named) (?P<name>PERSON|NAME)")
# Work that no noun says: "trainiert Flensburg 08", "drives for DPD", "bei der Polizei", "für CLUB gespielt"
_WORK_RES: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "de": (
        (
            "football coach",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:trainiert|trainierte|coacht|coachte) (?:die |den |das |"
                r"heute |jetzt )?(?:CLUB|TEAM|LEVEL|[EDCBA]-Jugend)"
            ),
        ),
        (
            "police officer",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:ist|war|arbeitet)(?: \w+)? bei der (?:\w+)?[Pp]olizei"
            ),
        ),
        ("teacher", compile_pattern(r"(?P<who>KIN|HE|PERSON)(?: PERSON)? unterrichtet(?:e)?(?!\w)")),
        (
            "office worker",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? arbeitet[^.,;!?]{0,24} (?:im Büro|auf der Geschäftsstelle|in "
                r"der Verwaltung)"
            ),
        ),
        (
            "footballer",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:hat|hatte)[^.;!?]{0,50} (?:bei|für|in) (?:der |den |dem "
                r")?(?:CLUB|TEAM)[^.;!?]{0,20} (?:gespielt|gestanden|gekickt)"
            ),
        ),
        (
            "footballer",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:spielte|kickte)[^.;!?]{0,24} (?:bei|für) (?:der |den |dem "
                r")?CLUB"
            ),
        ),
        (
            "footballer",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? war(?: selbst| auch| früher)* (?:Profi|Fußballprofi|Torwart|"
                r"Torhüter|Stürmer|Verteidiger|Bundesligaprofi)(?!\w)"
            ),
        ),
    ),
    "en": (
        (
            "delivery driver",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:drives|drove) for (?:DPD|UPS|DHL|FedEx|Hermes|Evri|Amazon)"
            ),
        ),
        ("bus driver", compile_pattern(r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:drives|drove) (?:a|the) bus")),
        (
            "taxi driver",
            compile_pattern(r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:drives|drove) (?:a|the) (?:taxi|cab)"),
        ),
        ("teacher", compile_pattern(r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:teaches|taught)(?! ME)(?!\w)")),
        (
            "Gaelic footballer",
            compile_pattern(r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:played|plays) Gaelic football"),
        ),
        (
            "footballer",
            compile_pattern(
                r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:played|plays|used to play)(?: football| professionally| "
                r"professional football| in goal)?(?: for| at) (?:the )?CLUB"
            ),
        ),
        (
            "football coach",
            compile_pattern(r"(?P<who>KIN|HE|PERSON)(?: PERSON)? (?:coaches|coached|manages) (?:the )?(?:CLUB|LEVEL)"),
        ),
    ),
    "ja": (("German teacher", compile_pattern(r"(?P<who>KIN)は[^。]{0,10}NATION語を教え")),),
}
# A player among the relatives is a footballer by trade only where the parents' generation is spoken of
_ELDERS = frozenset({"father", "mother", "grandfather", "grandmother", "uncle", "aunt", "stepfather", "stepmother"})
# "兄の航は": the name behind the relative
_JAPANESE_NAME_RE = compile_pattern(r"(?P<who>KIN)の(?P<name>PERSON)")
_TWINS_RE = re.compile(r"(?:[Zz]willing|[Bb]rüder|[Bb]ruder|Geschwister|[Ss]chwester|[Tt]win|[Bb]rother|[Ss]ister)")


def find(reading: Reading) -> Iterator[Proposal]:
    """Relatives of the interviewees, one proposal for each detail and one for the bare fact."""
    named = _relatives_by_person(reading)
    for sentence in reading.sentences:
        if sentence.stands:
            yield from _mentioned(reading, sentence)
            yield from _counted(reading, sentence)
            yield from _national(reading, sentence)
            yield from _people(reading, sentence, named)
            yield from _work(reading, sentence, named)
    yield from _between(reading)


def _relatives_by_person(reading: Reading) -> dict[Person, Kin]:
    """ "Wim" of "Mein Vater Wim", so that "er" said of Wim is the father."""
    return {
        mark.what.person: mark.what
        for mark in reading.marks
        if mark.sign == KIN
        and isinstance(mark.what, Kin)
        and mark.what.person
        and mark.what.person not in reading.interviewees
    }


def _whose(reading: Reading, sentence: Sentence, mark: Mark) -> tuple[Person, ...]:
    """Whose relative a mark is: the speaker's, both interviewees' ("unser"), or nobody's we know."""
    at = mark.start - sentence.start
    before, after = sentence.masked[max(0, at - 44) : at], sentence.masked[mark.end - sentence.start :]
    if _NOT_REAL_RE.search(before) or _OF_ANOTHER_RE.match(after):
        return ()
    owner = _OWNER_RE.search(before)
    if owner:
        return _owners(reading, sentence, owner["owner"][0])
    if sentence.role != "lead" and _AND_RE.search(before):
        return sentence.selves
    called = reading.text[mark.start : mark.end] in _CALLED
    return sentence.selves if called and sentence.role in ("question", "answer") else ()


def _owners(reading: Reading, sentence: Sentence, sign: str) -> tuple[Person, ...]:
    if sign == MY:
        return sentence.selves
    if sign == OUR:
        return reading.interviewees if sentence.role == "answer" else ()
    relatives = _relatives_by_person(reading)
    others = (person for person in reading.people_in(sentence) if person not in relatives)
    alone = len(reading.interviewees) == 1 and all(person in reading.interviewees for person in others)
    return reading.interviewees if sign == HIS and alone and sentence.role == "lead" else ()


def _relative(
    reading: Reading, sentence: Sentence, found: re.Match[str], named: Mapping[Person, Kin], group: str = "who"
) -> tuple[Kin, tuple[Person, ...]] | None:
    """The relative that "who" of a match means, and whose it is."""
    mark = reading.mark_at(sentence.start + found.start(group))
    what = mark.what if mark else None
    if mark and isinstance(what, Kin):
        owners = _whose(reading, sentence, mark) if mark.sign == KIN else sentence.selves
        return (what, owners) if (owners and sentence.role != "lead") or (mark.sign == KIN and owners) else None
    if isinstance(what, Person) and what in named and sentence.role != "lead":
        return named[what], sentence.selves
    return None


def _mentioned(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """The bare relative, and his name."""
    for mark in reading.marks_in(sentence.start, sentence.end, KIN):
        what = mark.what
        if not isinstance(what, Kin) or not (owners := _whose(reading, sentence, mark)):
            continue
        at = (mark.start - sentence.start, mark.end - sentence.start)
        name = what.person.name if what.person and what.person not in reading.interviewees else None
        name = None if name and occupation(name, reading.language) and " " not in name else name
        if reading.language == "ja":
            name = _japanese_name(reading, sentence, at[0])
        if name or (what.relation in _ALWAYS and not _UNBORN_RE.search(sentence.text)):
            yield from _proposals(reading, sentence, what.relation, owners, name, at, "named" if name else "mentioned")


def _counted(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ich habe zwei Schwestern und einen Bruder", and what "Unsere Tochter heißt …" names."""
    answers = sentence.role == "answer" and reading.before(sentence) is None and _family_asked(reading, sentence)
    pattern = _COUNTED_RE if _HAVE_RE.search(sentence.masked) else _ANSWER_RE if answers else None
    for found in pattern.finditer(sentence.masked) if pattern else ():
        kin = reading.kin(sentence, found, "who")
        relation = kin.relation if kin else _CHILDREN.get(found["who"], "")
        if (
            relation in _ALWAYS
            and not reading.negated(sentence, *found.span())
            and not reading.doubtful(sentence, *found.span())
        ):
            yield from _proposals(reading, sentence, relation, sentence.selves, None, found.span(), "counted")
    for found in _CALLED_RE.finditer(sentence.masked):
        mark = reading.mark_at(sentence.start + found.start())
        owners = _whose(reading, sentence, mark) if mark else ()
        kin = reading.kin(sentence, found, "who")
        if owners and kin:
            yield from _proposals(
                reading,
                sentence,
                kin.relation,
                owners,
                sentence.text[slice(*found.span("name"))],
                found.span(),
                "called",
            )


def _family_asked(reading: Reading, sentence: Sentence) -> bool:
    pair = reading.pair_of(sentence)
    return pair is not None and any(_FAMILY_ASKED_RE.search(question.masked) for question in pair.question)


def _national(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Ihr ghanaischer Vater"; in a lead "Sohn eines Ghanaers und einer Deutschen"."""
    for found in _NATIONAL_RE.finditer(sentence.masked):
        nation, kin = reading.nation(sentence, found, "what"), reading.kin(sentence, found, "who")
        sign = found["owner"][0]
        owners = _owners(reading, sentence, sign) if sign in (MY, OUR, HIS) else ()
        if not owners and sign not in (MY, OUR, HIS) and _BORN_TO_RE.search(sentence.masked):
            owners = _owners(reading, sentence, HIS)
        if nation and kin and owners:
            yield from _proposals(reading, sentence, kin.relation, owners, nation.name, found.span(), "national")
    for found in _CHILD_OF_RE.finditer(sentence.masked):
        for article, group in (("one", "what"), ("two", "what2")):
            nation = reading.nation(sentence, found, group)
            if nation:
                owners = _owners(reading, sentence, HIS)
                yield from _proposals(
                    reading, sentence, _PARENT[found[article]], owners, nation.name, found.span(), "child_of"
                )


def _japanese_name(reading: Reading, sentence: Sentence, at: int) -> str | None:
    found = _JAPANESE_NAME_RE.match(sentence.masked, at)
    person = reading.person(sentence, found, "name") if found else None
    return person.name if person else None


def _people(reading: Reading, sentence: Sentence, named: Mapping[Person, Kin]) -> Iterator[Proposal]:
    for pattern in _PEOPLE_RES.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            nation = reading.nation(sentence, found, "what")
            relative = _relative(reading, sentence, found, named)
            if nation and relative and not reading.negated(sentence, *found.span()):
                kin, owners = relative
                for relation in (kin.relation, *_joined(reading, sentence, found)):
                    yield from _proposals(reading, sentence, relation, owners, nation.name, found.span(), "from")


def _joined(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[str]:
    """The first of "Mum and Dad are both from Nigeria"."""
    before = _AND_RE.search(sentence.masked[: found.start("who")])
    mark = reading.mark_at(sentence.start + before.start()) if before else None
    if mark and isinstance(mark.what, Kin):
        yield mark.what.relation


def _work(reading: Reading, sentence: Sentence, named: Mapping[Person, Kin]) -> Iterator[Proposal]:
    language = reading.language
    for found in _DOES_RES[language].finditer(sentence.masked) if language in _DOES_RES else ():
        trade = _trade(found["what"], language)
        relative = _relative(reading, sentence, found, named)
        if trade and relative:
            kin, owners = relative
            yield from _proposals(reading, sentence, kin.relation, owners, trade, found.span(), "occupation")
    for found in _WORKED_AS_RE.finditer(sentence.masked):
        which = "" if found["who"] else "2"
        trade = occupation(found[f"what{which}"], language)
        relative = _relative(reading, sentence, found, named, f"who{which}")
        if trade and relative:
            yield from _proposals(
                reading, sentence, relative[0].relation, relative[1], trade, found.span(), "worked_as"
            )
    for found in _ELLIPTIC_RE.finditer(sentence.masked):
        trade = occupation(sentence.text[slice(*found.span("what"))], language)
        relative = _relative(reading, sentence, found, named)
        if trade and relative:
            yield from _proposals(
                reading,
                sentence,
                relative[0].relation,
                relative[1],
                trade,
                found.span(),
                "elliptic",
                "implied",
            )
    for trade, pattern in _WORK_RES.get(language, ()):
        for found in pattern.finditer(sentence.masked):
            relative = _relative(reading, sentence, found, named)
            if (
                relative
                and (trade != "footballer" or relative[0].relation in _ELDERS)
                and not reading.negated(sentence, *found.span())
            ):
                yield from _proposals(
                    reading,
                    sentence,
                    relative[0].relation,
                    relative[1],
                    trade,
                    found.span(),
                    "work",
                    "implied",
                )


def _trade(words: str, language: str) -> str | None:
    """The occupation in what follows the verb, unless a word before it makes it somebody else's."""
    trade = occupation(words, language)
    block = _NO_PREDICATE_RE.search(words) if trade else None
    return occupation(words[: block.start()], language) if block else trade


def _between(reading: Reading) -> Iterator[Proposal]:
    """Two interviewees of one surname, called twins or brothers: each is the other's."""
    if len(reading.interviewees) != 2:
        return
    one, other = reading.interviewees
    if not (one.name and other.name and one.name.split()[-1] == other.name.split()[-1]):
        return
    kin = next(
        (
            m.what.relation
            for m in reading.marks
            if isinstance(m.what, Kin) and m.what.relation in ("brother", "sister") and not m.what.person
        ),
        None,
    )
    told = next((sentence for sentence in reading.sentences if _TWINS_RE.search(sentence.text)), None)
    if kin and told:
        for who, whose in ((one, other), (other, one)):
            yield from _proposals(reading, told, kin, (who,), whose.name, (0, 1), "between", "implied")


def _proposals(
    reading: Reading,
    sentence: Sentence,
    relation: str,
    owners: tuple[Person, ...],
    detail: str | None,
    at: tuple[int, int],
    rule: str,
    certainty: Certainty = "stated",
) -> Iterator[Proposal]:
    """One proposal for each owner; of "Eltern" one for each parent."""
    for owner in owners:
        for one in _BOTH.get(relation, (relation,)):
            yield reading.propose(
                "family", owner, sentence, {"relation": one, "detail": detail}, at=at, rule=f"family.{rule}",
                certainty="implied" if reading.language == "ja" else certainty,
                why=f"a relative of the player: {relation}",
            )  # fmt: skip
