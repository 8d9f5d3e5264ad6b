"""What ties a position to a person: "Keeper PERSON", "PERSON, 24, linker Verteidiger", "ich bin …", "spielt im Sturm".

Patterns over sentences in which every word for a position stands as NOUN, FIELD or ACT (see `words`). The group
`pos` is the position, `who` the person; a pattern without `who` leaves the person to the reading.
"""

import re
from collections.abc import Mapping, Sequence

from interviews.extraction.marks import compile_pattern
from interviews.extraction.rules.position.words import SIGNS


def linked(source: str) -> re.Pattern[str]:
    """A pattern that may say NOUN, FIELD, ACT and ANY besides the capital words of `marks`."""
    for form, sign in SIGNS.items():
        source = source.replace(form.upper(), f"(?<!{sign}){sign}+")
    return compile_pattern(source.replace("ANY", f"[{''.join(SIGNS.values())}]+"))


_Table = Mapping[str, Sequence[re.Pattern[str]]]

# Words between a name and the noun that describes it: "24, linker", "der frühere CLUB-"
_MOD_DE = (
    r"(?:(?:(?!(?:hat|ist|war|wie|als|gegen|mit|für|von|und|oder|aber|dass|weil|wenn|sagt|im|in|am|bei|hinter|vor|"
    r"neben|zu|zum|zur|an|auf|dem|den|des|kein|keine|nicht|über) )[a-zäöüß]{2,20}|"
    r"\d\d(?:[- ]?[Jj]ährige[rnms]?)?,?|\d\d Jahre(?: alt(?:er?)?)?,?|\d[,.]\d\d (?:Meter|m)(?: groß)?,?|"
    r"\d{3} (?:cm|Zentimeter),?|OUR|MY|HIS|HE|DEMONYM|CLUB|TEAM|(?:Ex|Stamm|Ersatz)-?) |CLUB-|[A-ZÄÖÜ]\w+-){0,5}"
)
_MOD_EN = (
    r"(?:(?:(?!(?:has|is|was|like|as|against|with|for|of|and|or|but|that|because|when|says|in|on|at|behind|to|not|"
    r"no|from|who|which) )[a-z-]{1,14}|\d\d(?:-year-old)?,?|OUR|MY|HIS|NATION|NATIONAL|CLUB|TEAM|"
    r"LEVEL)(?:['’]s?)? ){0,5}"
)
_BE_DE = r"(?:bin|bist|ist|sind|bleibe|bleibt|wird|wurde|wurden|war|warst|waren|gilt als|heißt)"
# Two for one place: "um den Platz hinten links streiten Sie sich mit PERSON"
_SPOT_DE = r"(?:[Pp]latz|[Pp]osition|[Ss]telle|[Pp]osten|[Dd]uell|[Kk]onkurr\w+|[Zz]weikampf|[Ss]treit\w*)"
_SPOT_EN = r"(?:place|spot|berth|position|slot|compet\w+|battl\w+|rival\w*|fighting)"
# "Werder-Keeper PERSON"; "unseren Zehner sehen, PERSON"; "PERSON, 24, linker Verteidiger"; "PERSON (Tor)"
NAMED: _Table = {
    "de": (
        linked(
            rf"(?<![Aa]ls )(?P<pos>NOUN)(?: \([^)]{{1,16}}\))?(?::|,? (?:wie|namens)| (?:heißt|hieß|{_BE_DE})|"
            r" –)?(?: jetzt| nun| damals| derzeit| eben| halt)?(?: der| die)? (?P<who>PERSON)"
        ),
        linked(
            r"(?<!\w)(?:OUR|MY|HIS|[Dd](?:er|en|ie|em)|[Ee]in(?:en|em|e|er)?|"
            r"beste[rnm]?) (?:[\w-]+ ){0,3}?(?P<pos>NOUN)(?: (?!und |oder |aber |"
            r"als )[^,.;:!?]{1,40})?, (?:der |die |den |dem |also |nämlich )?(?P<who>PERSON)(?=[,.;:!?)]|$)"
        ),
        linked(rf"(?P<who>PERSON)(?: \([^)]{{1,20}}\))?(?:, | \(| – | - |: ){_MOD_DE}(?P<pos>NOUN)(?! PERSON)(?!\w)"),
        linked(rf"(?P<who>PERSON),? (?:ja,? |eben |halt )?[Aa]ls {_MOD_DE}(?P<pos>NOUN)"),
        linked(
            r"(?P<who>PERSON)(?: \([^)]{1,20}\))?,? (?P<pos>FIELD)(?=[,.;:!?)]| und |$|"
            r" (?:kann|hat|ist|war|haben|wird|fühl))"
        ),
        linked(r"(?P<pos>NOUN) (?:der|des|in|im|von|aus) [^,.!?]{1,24} (?:ist|war|bleibt|heißt) (?P<who>PERSON)"),
        linked(r"[Mm]it (?P<who>PERSON) (?:bilde|stehe|spiele|teile|verteidige|stürme)[^.!?]{0,30}?(?P<pos>FIELD)"),
        linked(r"(?P<pos>FIELD) mit (?P<who>PERSON)(?! (?:nicht|zusammengeprallt))"),
        linked(
            r"(?P<who>PERSON)(?: \([^)]{1,12}\))?(?: [a-zäöüß]{2,10}){0,2}, (?:MY|OUR|HE|"
            r"HIS) (?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ]\w+ (?P<pos>FIELD)"
        ),
        linked(
            r"[Mm]it (?P<who>PERSON) (?:[\wäöüß\ue000-\ue00d]+ ){0,5}?(?:ein(?:en|e)?|der|"
            rf"den) {_MOD_DE}(?P<pos>NOUN)"
        ),
        linked(rf"(?P<who>PERSON)[^.!?]{{0,30}}, ein \w+ von (?:einem|einer) {_MOD_DE}(?P<pos>NOUN)"),
        linked(
            r"^\W{0,3}(?:(?:Neben|Hinter|Vor) ME )?(?P<pos>FIELD)(?: (?:[a-zäöü]{2,12}|bei WE|WE|HE)){1,4} "
            r"(?P<who>PERSON)"
        ),
        linked(
            r"(?P<pos>FIELD) (?:gibt es|haben WE|hat CLUB|hätten WE|steht|spielt|wird wohl|"
            r"wird)[^.,;!?]{0,40}? (?P<who>PERSON)"
        ),
        linked(rf"{_SPOT_DE}[^.!?]{{0,40}}(?P<pos>FIELD)[^.!?]{{0,40}}? (?P<who>PERSON)"),
    ),
    "en": (
        linked(r"^\W{0,3}As for (?P<pos>NOUN), (?P<who>PERSON)"),
        linked(r"(?P<pos>NOUN) (?:in|of|at|from|on) [^,.!?]{1,24}(?: is| was|['’]s) (?P<who>PERSON)"),
        linked(r"(?P<pos>NOUN) (?:partner|KIN|colleague|rival|mate)s?(?: is|,| called|['’]s)? (?P<who>PERSON)"),
        linked(
            r"(?<!as an )(?<!as a )(?P<pos>NOUN)(?: \([^)]{1,16}\))?(?: called| named|,? like|:| is| was|['’]s|"
            r" –)? (?:a lad called |wee |big |young |old )?(?P<who>PERSON)"
        ),
        linked(
            rf"(?:OUR|MY|HIS|the|a|an|best|another) {_MOD_EN}(?P<pos>NOUN)(?: (?!and |or |but |"
            r"as )[^,.;:!?]{1,40})?, (?:a lad called |wee |big |young )?(?P<who>PERSON)(?=[,.;:!?)]|$)"
        ),
        linked(
            r"(?P<who>PERSON)(?: \([^)]{1,20}\)| (?:in|on|at|from|of|for) [^,.]{1,24})?(?:, | \(| – | - |: |"
            rf" — ){_MOD_EN}(?P<pos>NOUN)(?! PERSON)(?!\w)"
        ),
        linked(
            r"(?P<who>PERSON)(?: \([^)]{1,20}\))?,? (?P<pos>FIELD)(?=[,.;:!?)]| and |"
            r" (?:is|was|has|had|[a-z]{3,9}s) |$)"
        ),
        linked(
            r"^\W{0,3}(?:And |Then )?(?P<pos>FIELD)(?:[:,!.]| is|['’]s| there['’]s| it['’]s| we['’]ve got|"
            r" WE['’]ve(?: got)?)* (?P<who>PERSON)(?=[,.;:!?)]|$)"
        ),
        linked(rf"{_SPOT_EN}[^.!?]{{0,30}}(?P<pos>FIELD)[^.!?]{{0,30}}? (?P<who>PERSON)"),
        linked(
            r"(?P<who>PERSON)[^.!?]{0,40}? (?:the|OUR|that|one|MY) (?P<pos>NOUN) (?:spot|berth|position|slot|"
            r"place|jersey|role)"
        ),
    ),
}
# "ich bin Innenverteidiger", "Der ist Stürmer", "I'm a winger", "he's a left-back"
IS: _Table = {
    "de": (
        linked(
            rf"(?P<who>SELF|PERSON|HE|KIN)(?: \([^)]{{1,16}}\))?,? (?P<be>{_BE_DE})(?P<gap>[^.;:!?]{{0,50}}?) "
            r"?(?P<pos>NOUN)"
        ),
        linked(
            r"(?<!\w)(?P<be>[Bb]in|[Bb]ist|[Ii]st|[Ss]ind|[Ww]ar|[Ww]arst|[Ww]aren|[Ww]ird|[Bb]leibt) (?P<who>SELF|"
            r"PERSON|HE|KIN)(?P<gap>[^.;:!?]{0,50}?) (?P<pos>NOUN)"
        ),
        linked(
            r"(?P<who>SELF|HE|PERSON) (?P<be>gibt|gibst|geben|gebe|mime|"
            r"mimt)(?P<gap>[^.;:!?]{0,30}?) den (?P<pos>NOUN)"
        ),
        linked(
            r"^\W{0,3}(?P<pos>NOUN) (?P<be>bin|bist|ist|sind|bleibe) (?P<who>SELF|HE|"
            r"PERSON)(?P<gap>)(?! (?:nicht|nie|keine))"
        ),
        linked(r"^\W{0,3}(?P<pos>NOUN) (?P<be>w)ar (?P<who>SELF|HE|PERSON)(?P<gap>) (?:schon )?(?:immer|mit Leib)"),
        linked(r"(?:,|und) (?P<be>bin) (?P<gap>(?:[a-zäöü]+ ){0,4}?)(?P<pos>NOUN)(?P<who>)"),
    ),
    "en": (
        linked(
            r"(?P<who>SELF|PERSON|HE|KIN)(?P<be> was| were|['’](?:m|re|s)| am| are| is|"
            r"(?: have| has|['’]ve|['’]s|['’]d) (?:always |only ever )?been)(?P<gap> (?:[a-z]+ly |still |now |also |"
            rf"just |always |more of |called )?(?:(?:an?|the|OUR|MY|HIS|another|CLUB['’]s?) )?{_MOD_EN})(?P<pos>NOUN)"
        ),
        linked(r"(?P<who>HE|PERSON|KIN)(?P<be>['’]s| is| was)(?P<gap> )(?P<pos>FIELD)"),
    ),
}
# "gelernter Sechser", "zum Abwehrchef geworden", "aus mir einen Verteidiger gemacht", "für einen Torwart klein"
MADE: _Table = {
    "de": (
        linked(r"^\W{0,3}Für einen? (?P<pos>NOUN) ist das (?P<who>)"),
        linked(r"(?P<who>SELF) (?:bin|war|bist|sind) für einen? (?P<pos>NOUN)"),
        linked(r"(?:[Vv]om|[Vv]on) (?:[a-zäöü]+ )?NOUN zu[mr] (?:[a-zäöü]+ )?(?P<pos>NOUN)(?P<who>)"),
        linked(
            r"^\W{0,3}(?P<pos>NOUN) (?:aus|durch|per|von) (?:Leidenschaft|Zufall|Überzeugung|Geburt|Berufung|"
            r"Beruf)(?P<who>)"
        ),
        linked(
            rf"(?P<who>SELF|PERSON|HE|ME)[^.!?]{{0,70}}? zu[mr] {_MOD_DE}(?P<pos>NOUN)(?:,|"
            r" )(?:[\w-]+ ){0,2}?(?:geworden|gereift|aufgestiegen|gemacht|umgeschult|umfunktioniert|umgebaut|"
            r"befördert|geformt|entwickelt)"
        ),
        linked(
            r"(?<!\w)[Aa]us (?P<who>ME|PERSON|HE) (?:[\w-]+ ){0,4}?einen? (?:[\w-]+ ){0,2}?(?P<pos>NOUN) "
            r"(?:[\w-]+ ){0,2}?(?:gemacht|geformt|gebastelt|gebaut)"
        ),
    ),
    "en": (
        linked(r"^\W{0,3}Being an? (?P<pos>NOUN),(?P<who>)"),
        linked(r"from (?:an? |the )?(?:NOUN|FIELD) to (?:an? |the )?(?:[a-z]+ )?(?P<pos>NOUN)(?P<who>)"),
        linked(r"^\W{0,3}(?:And a |So a |A )?(?P<pos>NOUN) by (?:choice|trade|accident|default|nature)(?P<who>)"),
        linked(
            r"(?P<who>SELF|PERSON|HE|ME)(?: have| has|['’]ve|['’]s)?(?: now| since)? (?:become|became|turned into|"
            rf"evolved into|ended up) (?:an?|the|OUR|as an?) {_MOD_EN}(?P<pos>NOUN)"
        ),
        linked(
            r"(?:turned|made|moulded|molded|converted|moved|switched|pushed) (?P<who>ME|HE|"
            rf"PERSON)(?: back)? (?:into|to) (?:an? |the )?{_MOD_EN}(?P<pos>NOUN|FIELD)"
        ),
    ),
}
# "gespielt, als Torwart", "wanted me as a right back"
AS: _Table = {
    "de": (linked(rf"(?<!\w)[Aa]ls {_MOD_DE}(?P<pos>NOUN)"),),
    "en": (linked(rf"(?<!\w)[Aa]s (?:an?|the|OUR|their|its) {_MOD_EN}(?P<pos>NOUN)"),),
}
# Where one plays, with a verb that says so, and doing what only one position does
PLAYS: _Table = {
    "de": (
        linked(
            r"(?<!\w)(?:(?:[Ss]piele?|[Ss]pielst|[Ss]pielen|[Ss]pielt)(?: (?:SELF|HE))?)(?: (?:[a-zäöü]+|"
            r"am liebsten)){0,2} (?P<pos>NOUN)(?! PERSON)"
        ),
        linked(r"(?P<pos>FIELD)"),
        linked(r"(?P<pos>ACT)"),
    ),
    "en": (
        linked(
            r"(?:plays?|playing|['’]d play)(?: mostly| usually| mainly| now| as)? (?:an? |"
            r"at )?(?P<pos>NOUN)(?! PERSON)"
        ),
        linked(r"(?P<pos>FIELD)"),
        linked(r"(?P<pos>ACT)"),
    ),
}
# "erzählt der Mittelfeldspieler", "The on-loan CLUB centre-back on …", "Innenverteidiger und Bäckersohn:"
LEAD: _Table = {
    "de": (
        linked(
            r"(?<!\w)(?:[Dd](?:er|ie|en|em|es)|[Ee]in(?:e[rnm]?)?|"
            r"HIS neue[nrm]?) (?:(?:\d\d(?:-jährige[nrs]?|-Jährige[nrs]?)?|Jahre|\d[,.]\d\d|Meter|Zentimeter|"
            r"[a-zäöüß]{3,20}|NATIONAL|TEAM|HIS) |CLUB-|[A-ZÄÖÜ]\w+-){0,4}(?P<pos>NOUN)(?! PERSON)"
        ),
        # "Verls Keeper im Interview"
        linked(r"(?<!\w)(?:TEAM(?:s|)|[A-ZÄÖÜ][a-zäöüß]{2,14}s) (?P<pos>NOUN)(?= im | spricht| erzählt| über|[,.])"),
    ),
    "en": (
        linked(
            r"(?<!\w)(?:[Tt]he|[Aa]n?|CLUB['’]s?|TEAM['’]s?) (?:(?:\d\d-year-old|[a-z-]{3,14}|[A-Z][a-z]+|NATION|"
            r"NATIONAL|CLUB|TEAM|LEVEL)(?:['’]s?)?,? ){0,5}(?P<pos>NOUN)(?! PERSON)"
        ),
    ),
}
# "Ein Verteidiger, der …", "Centre-back, terrifying.", "Sechser." at the opening of a sentence
FRAGMENT: _Table = {
    "de": (
        linked(
            r"^\W{0,4}(?:(?:[Ee]in(?:e|en)?|[Dd]er|[Dd]ie|[Dd]as|[Bb]ester?|OUR|MY|[Mm]it|HIS|[Gg]elernte[rn]?|"
            r"[Kk]lar|[Nn]atürlich|[Gg]anz|[Ss]chon|[Ii]mmer|[Ee]igentlich|[Aa]m [Ll]iebsten|[Ww]ieder|"
            rf"[Aa]ls),? ){{0,3}}(?:[A-ZÄÖÜ][a-zäöüß]{{2,14}}e[rs]? )?{_MOD_DE}(?P<pos>NOUN)(?! (?:sind|ist|haben|"
            r"hat|müssen|muss|war|waren|werden|wird|wurde|können|PERSON|SELF|HE|bin|kann|hatte|gab|brauch))(?!: )"
        ),
        linked(r"^\W{0,4}(?:(?:[^\W\d_]+,? ){0,3}?)(?P<pos>FIELD)(?=[^.!?]{0,50}[.!…?]|$)"),
    ),
    "en": (
        linked(
            r"^\W{0,4}(?:(?:[Aa]n?|[Tt]he|[Bb]est|OUR|MY|HIS|[Aa] natural|[Ww]ith|[Aa]s|[Pp]robably|[Aa]lways|"
            r"[Hh]onestly|[Oo]bviously|[Nn]aturally|[Aa]nother|[Ff]unny|"
            rf"[Pp]roper),? ){{0,3}}{_MOD_EN}(?P<pos>NOUN)(?! (?:are|is|have|has|need|must|can|was|were|will|should|"
            r"PERSON|SELF|HE|don|do|got|get))(?!['’]s )(?!: )"
        ),
    ),
}
# "Position: Torhüterin", "Lieblingsposition – Zehner"
BOX_RE = re.compile(
    r"(?:^\W{0,4}|[.;,|/·•] ?)(?:Position|Lieblingsposition|Spielposition|Preferred position|Playing position|"
    r"Plays|Pos\.|Positions|Role)(?:en)?\W{0,3}[:：–-]\W{0,3}(?P<said>[^.;|·•]{1,60})",
    re.IGNORECASE,
)
# A group's bare word where only a position can stand: "Position: Tor", "(16, Sturm)", "Mittelfeld."
BARE: Mapping[str, Sequence[tuple[str, re.Pattern[str]]]] = {
    "de": (
        ("goalkeeper", re.compile(r"(?<![\w-])(?:Tor|TW|Kasten|Gehäuse)(?![\w-])")),
        (
            "midfielder",
            re.compile(
                r"(?<![\w-])(?:(?:[Zz]entrales |[Dd]efensives |[Oo]ffensives |[Zz]entrale[sr] )?Mittelfeld|"
                r"[Dd]oppel-?[Ss]echs|(?:[Dd]ie )?(?:Sechs|Acht|Zehn)|ZM|DM|OM|MF|[Hh]ängende Spitze)(?![\w-])"
            ),
        ),
        (
            "defender",
            re.compile(
                r"(?<![\w-])(?:Abwehr|Verteidigung|Defensive|Hinten|[Hh]inten|Innen|IV|LV|RV|AV|ABW|"
                r"(?:Innen|Außen|Aussen|Links|Rechts)verteidigung|[Ll]inke Schiene|[Rr]echte Schiene|"
                r"Viererkette)(?![\w-])"
            ),
        ),
        (
            "forward",
            re.compile(
                r"(?<![\w-])(?:Sturm|Angriff|Offensive|(?:(?:[Ll]inker|[Rr]echter) )?Flügel|"
                r"(?:[Ll]inke |[Rr]echte )?Außenbahn|(?:(?:[Dd]ie )?(?:[Ff]alsche )?Neun)|Spitze|[Vv]orne|"
                r"Sturmspitze|ST|MS|LA|RA|(?:[Ll]inks|[Rr]echts) ?(?:[Aa]u(?:ß|ss)en)?(?: vorne?))(?![\w-])"
            ),
        ),
    ),
    "en": (
        ("goalkeeper", re.compile(r"(?<![\w-])(?i:goal|nets|gk)(?![\w-])")),
        (
            "midfielder",
            re.compile(
                r"(?<![\w-])(?i:(?:central |centre |center |attacking |defensive )?mid(?:field)?|six|eight|ten|"
                r"the (?:six|eight|ten)|cm|dm|am|number (?:six|eight|ten))(?![\w-])"
            ),
        ),
        (
            "defender",
            re.compile(r"(?<![\w-])(?i:(?:central |centre )?defen[cs]e|(?:the )?back|cb|lb|rb)(?![\w-])"),
        ),
        (
            "forward",
            re.compile(
                r"(?<![\w-])(?i:(?:left |right )?wing|attack|up top|(?:the |number )?nine|st|cf|forward)(?![\w-])"
            ),
        ),
    ),
}
# "PERSON (16, Sturm)", "PERSON, 17, Tor."
BARE_NAMED_RE = compile_pattern(
    r"(?P<who>PERSON)(?:,? ?\(|, )(?:(?:\d\d|CLUB|TEAM), ?){0,2}(?P<pos>[A-ZÄÖÜ]\w{2,16})(?=[),.;]|$)"
)
