"""Rivals for a place, predecessors and successors: "mein Konkurrent Uli Stark", "Mein Nachfolger wurde …".

A "Zweikampf" in the middle of a match is no rivalry: only one for a place is.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.asked import Topic, read_topics
from interviews.extraction.rules.relation.spoken import Row, compile_row, read_rows, row

_RIVAL, _BEFORE, _AFTER = ("rival",), ("predecessor",), ("successor",)
_WHY_RIVAL = "they compete for one place in the team"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other took, or takes, the player's place, number or office"
_PLACE_DE = (
    r"(?:Platz|Plätze|Stammplatz|Nummer|Position|Startelf|Tor|Kasten|Kader|Rolle|Stelle|"
    r"[Vv]orbereitung)\b"
)
_RIVAL_DE = (
    r"(?:[\w-]{0,12}(?:[Kk]onkurrent|[Rr]ivale|[Kk]ontrahent|[Mm]itbewerber|"
    r"[Ww]idersacher)(?:in|innen|en|n)?)\b"
)


_GERMAN: tuple[Row, ...] = (
    # "meinen Konkurrenten Uli Stark", "Uli Stark, mein größter Konkurrent", "Uli Stark war mein Rivale"
    row(rf"(?:OWN|OUR) GAP{_RIVAL_DE},? (?P<who>PEOPLE)", _RIVAL, "rival_named", _WHY_RIVAL, claims=False),
    row(
        rf"(?P<who>PERSON|HE)(?:,| ist| war|, der| bleibt) GAPOWN GAP{_RIVAL_DE}",
        _RIVAL,
        "rival_named",
        _WHY_RIVAL,
    ),
    row(rf"OWN GAP{_RIVAL_DE} (?:ist|war|heißt|hieß) GAP(?P<who>PERSON)", _RIVAL, "rival_named", _WHY_RIVAL),
    row(
        rf"(?<![\w-])(?<![\ue008\ue00a] ){_RIVAL_DE} (?P<who>PERSON)",
        _RIVAL,
        "rival_named",
        _WHY_RIVAL,
        certainty="implied",
        claims=False,
    ),
    # "Wir sind Konkurrenten"
    row(
        rf"WE (?:sind|waren) (?:[\w-]+ ){{0,3}}{_RIVAL_DE}",
        _RIVAL,
        "we_are_rivals",
        _WHY_RIVAL,
        certainty="implied",
    ),
    # "Wir haben uns um denselben Platz gestritten"
    row(
        r"WE (?:[\w\ue009-]+ ){0,4}um (?:denselben|den gleichen|einen|den|die gleiche|"
        r"dieselbe) (?:Platz|Stammplatz|Position|Trikot|Nummer)\b",
        _RIVAL,
        "we_are_rivals",
        _WHY_RIVAL,
        certainty="implied",
    ),
    # "in den Zweikampf mit Uli Stark gegangen", "der Konkurrenzkampf mit Uli Stark"
    row(
        r"\b(?:[Kk]onkurrenzkampf|[Kk]onkurrenz|[Kk]onkurrenzsituation|Torwartduell|"
        r"Rivalität) (?:mit|zu|zwischen SELF und|gegen) (?P<who>PEOPLE|HE)",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        claims=False,
        by_self=True,
    ),
    row(
        r"\b(?:in (?:den|einen)|[Dd]en|[Dd]er|[Ee]inen|[Ee]in|MY|[Dd]as|"
        r"ins) (?:[\w-]+ ){0,2}(?:Zweikampf|Duell|Kampf|Dreikampf|Rennen) (?:mit|"
        r"gegen) (?P<who>PEOPLE|HE)",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        claims=False,
        by_self=True,
        context=re.compile(rf"\bum (?:[\w-]+ ){{0,3}}{_PLACE_DE}|\b{_PLACE_DE}"),
    ),
    # "Um den Platz hinten links streiten Sie sich mit Uli Stark"
    row(
        rf"\b[Uu]m (?:[\w-]+ ){{0,3}}{_PLACE_DE} (?:[\w-]+ ){{0,4}}(?:streit|kämpf|konkurrier|"
        r"wetteifer|rangel|duellier)\w+ (?:SELF |WE )?(?:[\w-]+ |"
        r"ME ){0,3}mit (?P<who>PEOPLE|HE)",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
    ),
    row(
        r"\b(?:streit|kämpf|konkurrier|wetteifer|rangel|duellier)\w+ (?:SELF |WE )?(?:[\w-]+ |"
        rf"ME ){{0,3}}mit (?P<who>PEOPLE|HE) (?:[\w-]+ ){{0,2}}um (?:[\w-]+ ){{0,3}}{_PLACE_DE}",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        by_self=True,
    ),
    # "Im Duell mit Uli Stark um den Platz im Tor"
    row(
        r"\b(?:[Ii]m|[Dd]as|[Ee]in) (?:Duell|Zweikampf|Kampf|Rennen) (?:mit|"
        rf"gegen) (?P<who>PEOPLE|HE) um (?:[\w-]+ ){{0,3}}{_PLACE_DE}",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        claims=False,
    ),
    # "Uli Stark wurde vorgezogen", "Der Trainer setzte auf Uli Stark"
    row(
        r"(?P<who>PERSON) (?:wurde|bekam|hat|erhielt) (?:ME |"
        r"SELF )?(?:[\w-]+ ){0,2}(?:vorgezogen|den Vorzug)\b",
        _RIVAL,
        "preferred",
        _WHY_RIVAL,
        certainty="implied",
    ),
    # "Ihren Stammplatz haben Sie an Uli Stark verloren"
    row(
        r"\b(?:Platz|Stammplatz)\b (?:[\w-]+ |"
        r"SELF ){0,5}an (?P<who>PERSON) (?:[\w-]+ ){0,2}(?:verloren|abgegeben|abgeben)\b",
        _RIVAL,
        "lost_place_to",
        _WHY_RIVAL,
    ),
    # "Seit August macht Ihnen Uli Stark die Position streitig"
    row(r"\bmacht ME (?P<who>PERSON) GAPstreitig\b", _RIVAL, "contests_place", _WHY_RIVAL),
    row(r"(?P<who>PERSON|HE) macht ME GAPstreitig\b", _RIVAL, "contests_place", _WHY_RIVAL),
    # "mein Vorgänger Uli Stark", "Uli Stark war mein Vorgänger", "als Nachfolger von Uli Stark"
    row(
        r"OWN GAPVorgänger(?:in|s)?,? (?:(?:war|ist|hieß) )?GAP(?P<who>PERSON)",
        _BEFORE,
        "predecessor_named",
        _WHY_BEFORE,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:,| ist| war) GAPOWN GAPVorgänger(?:in)?\b",
        _BEFORE,
        "predecessor_named",
        _WHY_BEFORE,
    ),
    row(
        r"\b(?:Nachfolger|Nachfolgerin|Nachfolge|Erbe|Ersatz) (?:von|für) (?P<who>PERSON)",
        _BEFORE,
        "predecessor_named",
        _WHY_BEFORE,
        by_self=True,
    ),
    row(
        r"SELF (?:habe|hast|haben) (?P<who>PERSON) (?:[\w-]+ ){0,4}(?:abgelöst|beerbt|ersetzt|verdrängt)\b",
        _BEFORE,
        "took_over",
        _WHY_BEFORE,
    ),
    # "dann ging er nach Frankfurt und Sie wurden Stammtorwart"
    row(
        r"\b(?:wechselte|ging|verließ|wechselt|geht|verabschiedete) (?P<who>PERSON|"
        r"HE) [^.!?]{0,60}?SELF (?:wurden?|rückten?|sind|bist|bin|standen?|waren?|"
        r"kamen?) (?:[\w-]+ ){0,3}"
        r"(?:Stamm\w+|Nummer eins|Nummer 1|die Nummer|nach|auf|Kapitän\w*|ins Tor|"
        r"in die Startelf|in die erste Elf|zum Zug|im Tor)\b",
        _BEFORE,
        "left_and_followed",
        _WHY_BEFORE,
        certainty="implied",
    ),
    row(
        r"(?P<who>PERSON|HE) (?:wechselte|ging|verließ|"
        r"verletzte) [^.!?]{0,60}?SELF (?:wurden?|rückten?|bin|sind|standen?|"
        r"kamen?) (?:[\w-]+ ){0,3}(?:Stamm\w+|Nummer eins|Nummer 1|nach|ins Tor|zum Zug|"
        r"in die Startelf)\b",
        _BEFORE,
        "left_and_followed",
        _WHY_BEFORE,
        certainty="implied",
    ),
    # "Mein Nachfolger wurde dann Uli Stark", "Uli Stark ist mein Nachfolger", "sein Nachfolger Uli Stark"
    row(
        r"OWN GAPNachfolger(?:in|s)?,? (?:(?:wurde|war|ist|wird|heißt|hieß) )?GAP(?P<who>PERSON)",
        _AFTER,
        "successor_named",
        _WHY_AFTER,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:,| ist| war| wurde| wird) GAPOWN GAPNachfolger(?:in)?\b",
        _AFTER,
        "successor_named",
        _WHY_AFTER,
    ),
    # "Uli Stark bekommt meine Nummer", "Uli Stark hat mich im Tor abgelöst"
    row(
        r"(?P<who>PERSON|HE) (?:bekommt|erbt|übernimmt|kriegt|trägt|hat) (?:jetzt |nun |dann |"
        r"künftig )?MY (?:[\w-]+ )?(?:Nummer|Rückennummer|Trikotnummer|Binde|Platz|Position)\b",
        _AFTER,
        "takes_over",
        _WHY_AFTER,
    ),
    row(
        r"(?P<who>PERSON) (?:hat|hatte) ME (?:[\w-]+ ){0,4}(?:abgelöst|beerbt|verdrängt|ersetzt)\b",
        _AFTER,
        "takes_over",
        _WHY_AFTER,
    ),
)

_ENGLISH: tuple[Row, ...] = (
    # "my rival Uli Stark", "Uli Stark is my main competition"
    row(
        r"OWN GAP(?:rival|competitor|competition),? (?:(?:is|was) )?(?P<who>PERSON)",
        _RIVAL,
        "rival_named",
        _WHY_RIVAL,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| is| was|,) NEAROWN GAP(?:rival|competitor|competition)\b",
        _RIVAL,
        "rival_named",
        _WHY_RIVAL,
    ),
    # "I'm competing with Uli Stark for the shirt", "Now we are competitors"
    row(
        r"\b(?:compet(?:e|ed|ing)|battl(?:e|ed|ing)|fight(?:ing)?|fought) with (?P<who>PEOPLE) for\b",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        by_self=True,
    ),
    row(
        r"\bcompetition (?:with|from) (?P<who>PEOPLE)",
        _RIVAL,
        "fight_for_place",
        _WHY_RIVAL,
        claims=False,
        by_self=True,
    ),
    row(
        r"WE(?: are|['’]re| were|['’]ve become) (?:[\w-]+ ){0,3}(?:competitors|rivals|competing)\b",
        _RIVAL,
        "we_are_rivals",
        _WHY_RIVAL,
        certainty="implied",
    ),
    # "We fight for the shirt all week"
    row(
        r"WE(?:['’]re| are)? (?:both )?(?:fight|fighting|compete|competing|battle|battling|"
        r"fought) for (?:the|one|that|this) (?:same )?(?:shirt|place|spot|position|jersey)\b",
        _RIVAL,
        "we_are_rivals",
        _WHY_RIVAL,
        certainty="implied",
    ),
    # "You lost your place to Uli Stark"
    row(
        r"SELF(?:['’]d| had)? lost MY (?:place|spot|shirt|position) to (?P<who>PERSON)",
        _RIVAL,
        "lost_place_to",
        _WHY_RIVAL,
    ),
    # "I replaced Uli Stark", "I took over from Uli Stark", "stepping into Uli Stark's shoes"
    row(
        r"(?:SELF replaced|\btook over from|taking over from|take over from|step(?:ped|"
        r"ping)? into the shoes of|inherited (?:the [\w -]{1,20})?from|"
        r"filling in for the departed|\bsucceed(?:ed)?) (?P<who>PERSON)",
        _BEFORE,
        "took_over",
        _WHY_BEFORE,
        by_self=True,
    ),
    row(
        r"\b(?:step(?:ped|ping)? into|fill(?:ed|ing)?) (?P<who>PERSON)['’]s? (?:shoes|boots)",
        _BEFORE,
        "took_over",
        _WHY_BEFORE,
        by_self=True,
    ),
    row(r"OWN predecessor,? (?:(?:was|is) )?(?P<who>PERSON)", _BEFORE, "predecessor_named", _WHY_BEFORE),
    # "Uli Stark is going to take my number nine", "Uli Stark replaced me", "my successor, Uli Stark"
    row(
        r"(?P<who>PERSON|HE)(?: is| was| will| has|['’]s|['’]ll)? (?:going to |gonna |"
        r"be )?(?:take|taking|takes|taken|took|inherit|inherits|inherited|wear|wearing|"
        r"have) (?:over )?MY (?:old )?(?:number|shirt|armband|squad number|gloves|place|spot|"
        r"no\.)",
        _AFTER,
        "takes_over",
        _WHY_AFTER,
    ),
    row(r"(?P<who>PERSON) (?:replaced|succeeded|took over from) ME", _AFTER, "takes_over", _WHY_AFTER),
    row(r"OWN successor,? (?:(?:was|is|will be) )?(?P<who>PERSON)", _AFTER, "successor_named", _WHY_AFTER),
)


_ROWS: Mapping[str, tuple[Row, ...]] = {"de": _GERMAN, "en": _ENGLISH}

_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Wer ist Ihr größter Konkurrent?"
        Topic(
            Row(
                compile_row(rf"\b[Ww]er (?:ist|sind|war)\b[^?]{{0,30}}\b{_RIVAL_DE}[^?]{{0,30}}\?"),
                _RIVAL,
                "asked_for_rival",
                "the question asks for a rival, and the answer names him",
                "implied",
            )
        ),
    ),
}


def find(reading: Reading) -> Iterator[Proposal]:
    """Rivals, predecessors and successors of the interviewees."""
    yield from read_rows(reading, _ROWS)
    yield from read_topics(reading, _TOPICS)
