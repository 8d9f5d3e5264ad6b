"""The words that relatives and their details are told in, one table for each language."""

import re
from collections.abc import Mapping

from interviews.extraction.marks import compile_pattern

# Relatives that need no detail
ALWAYS = frozenset(
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
BOTH: Mapping[str, tuple[str, ...]] = {"parents": ("father", "mother")}
# "mein kleiner ", "Ihre ", "my older ", "unsere beiden ": whose relative it is
OWNER_RE = compile_pattern(r"(?P<owner>MY|OUR|HIS)(?: (?:[a-zäöüß-]+|[2-9])){0,3} $")
# "Papa", "Mama", "Mum": one's own without a word of possession
CALLED = frozenset(
    "Papa Papas Paps Vati Daddy Dad Mama Mamas Mami Mutti Mum Mom Mam Opa Opas Oma Omas Omi Nan Gran Grandad Grandpa "
    "Grandma 父 母 兄 弟 姉 妹 祖父 祖母 両親 父親 母親".split()
)
# "Vater und Mutter", "Mum and Dad": the owner of the first is that of the second
AND_RE = compile_pattern(r"KIN(?: PERSON)? (?:und|and|&) $")
# "wie ein Bruder", "mein Vaterersatz", "my dad's cousin", "erwartet … unser Kind", "hätte ich Kinder"
NOT_REAL_RE = compile_pattern(
    r"(?<!\w)(?:wie|like|quasi|fast|sozusagen|almost) (?:ein |eine |a |MY |OUR )?(?:[a-z]+ )?$"
)
OF_ANOTHER_RE = compile_pattern(
    r"^(?: PERSON)?['’]s? KIN|^s KIN|^ im Geiste|^-in-|^ in arms|^ from another|^ (?:von|of) (?!MY|ME)"
)
UNBORN_RE = compile_pattern(r"erwart\w+|schwanger|expecting|pregnant|wünsch|unterwegs|due in|hätte")
# "ist Japanerin", "sind beide Kroaten", "'s English", "are both from Nigeria", ", Mama Algerierin"
PEOPLE_RES: Mapping[str, tuple[re.Pattern[str], ...]] = {
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
DOES_RES: Mapping[str, re.Pattern[str]] = {
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
WORKED_AS_RE = compile_pattern(
    r"(?P<who>KIN|HE|PERSON)(?: PERSON)?,? [^.;!?]{0,60}?(?<!\w)als (?P<what>[^.,;!?]{3,40}?) (?:gearbeitet|tätig|"
    r"angestellt|"
    r"beschäftigt)(?!\w)|(?P<who3>KIN)(?: PERSON)?, (?:(?:ein|eine|von Beruf|gelernter?|selbst|who['’]s an?|who is "
    r"an?|who was an?|who works as an?|an?) )"
    r"(?P<what3>[^.,;!?]{3,30})(?=[,.])|(?P<who2>KIN|HE|PERSON)(?: PERSON)? (?:arbeitet|arbeitete)[^.,;!?]{1,30} als "
    r"(?P<what2>[^.,;!?]{3,40})"
)
# Between the verb and the noun these words make it no predicate: "ist mit einem Lehrer befreundet", "Fan von"
NO_PREDICATE_RE = re.compile(
    r"(?<!\w)(?:mit|von(?! Beruf)|für|wegen|gegen|zu|zum|zur|wie|Fan|über|kein|keine|nicht|nie|with|for|against|"
    r"like|fan|not|never|to|of|on|about|der(?= Trainer)|the(?= coach)|gute[rs]?|bessere[rs]?|begeisterte[rs]?|"
    r"leidenschaftliche[rs]?|good|better|"
    r"great|keen|in the team)(?!\w)|[\ue008\ue00a]"
)
# "mein Vater Maurer", ", meine Mutter Lehrerin": the verb stands with the first relative only
ELLIPTIC_RE = compile_pattern(
    r"(?:ist|war|arbeitet|sind|is|['’]s|was)\b[^.!?]{0,60}(?:,| und| and) (?:MY )?(?P<who>KIN) (?P<what>PERSON|"
    r"[A-ZÄÖÜ][\w-]{2,24}|an? [a-z ]{3,20})(?=[.,!?;]|$| und| and)"
)
# "Ihr ghanaischer Vater", "to a Norwegian mother", "Sohn eines Ghanaers und einer Deutschen"
NATIONAL_RE = compile_pattern(
    r"(?P<owner>MY|OUR|HIS|(?<!\w)(?:an?|einer|eines)) (?P<what>NATIONAL|DEMONYM) (?P<who>KIN)"
)
BORN_TO_RE = compile_pattern(
    r"(?<!\w)(?:[Ss]ohn|[Tt]ochter|son|daughter|[Bb]orn (?:in [^.!?]{2,30} )?to|[Kk]ind)(?!\w)|KIN (?:eines|einer|of)"
)
CHILD_OF_RE = compile_pattern(
    r"KIN (?P<one>eines|einer) (?P<what>DEMONYM)(?: und (?P<two>eines|einer) (?P<what2>DEMONYM))?"
)
PARENT = {"eines": "father", "einer": "mother"}
# "Ich habe zwei Schwestern", "I've got two brothers", "Wir haben eine Tochter"
HAVE_RE = compile_pattern(
    r"(?:SELF|WE) (?:habe|hast|haben|have|got)\b|(?:[Hh]abe|[Hh]ast|[Hh]aben) (?:SELF|WE)|SELF['’]ve|WE['’]ve|und "
    r"(?:habe|hast|haben)|"
    r"aufgewachsen|grew up with"
)
COUNT = (
    r"(?:eine[nrm]?|zwei|drei|vier|fünf|sechs|sieben|an?|one|two|three|four|five|six|seven|\d) (?:[a-zäöüß]{3,12} "
    r"){0,2}"
)
COUNTED_RE = compile_pattern(
    rf"(?<!\w)(?i:{COUNT})(?P<who>KIN|Kinder(?:n)?|Töchter|Söhne|children|kids)(?=[.,;!?]|$| (?:und|and|aus|mit|who|"
    rf"die|in|im|bekommen|as well|too|now)(?!\w))"
)
CHILDREN = {"Kinder": "child", "Kindern": "child", "children": "child", "kids": "child"}
# "Haben Sie Geschwister?" – "Einen Bruder, Tom."
FAMILY_ASKED_RE = compile_pattern(
    r"KIN|Geschwister|Kinder|[Ff]amilie|siblings|brothers or sisters|children|kids|family"
)
ANSWER_RE = compile_pattern(rf"^\W{{0,4}}(?:[^\W\d_]+, )?(?i:{COUNT})(?P<who>KIN)")
# "Ja, Marie.", "Liam." as an answer's opening
NAME_ANSWER_RE = compile_pattern(
    r"^\W{0,4}(?:(?i:ja|genau|stimmt|yes|yeah|yep)[,.!] )?(?P<name>PERSON|[A-ZÄÖÜ][a-zäöüßéè]{2,14})(?=[.,!])"
)
# "Leyla, meine Verlobte", "Tom, my older brother"
NAME_FIRST_RE = compile_pattern(r"(?P<name>PERSON), (?:MY|OUR) (?:[\w-]{3,12} ){0,2}?(?P<who>KIN)(?![\w-])(?! PERSON)")
# "Unsere Tochter heißt Lotta", "my son is called Alfie"
CALLED_RE = compile_pattern(r"(?P<who>KIN) (?:heißt|hieß|is called|['’]s called|is named) (?P<name>PERSON|NAME)")
# Work that no noun says: "trainiert Flensburg 08", "drives for DPD", "bei der Polizei", "für CLUB gespielt"
WORK_RES: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
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
ELDERS = frozenset({"father", "mother", "grandfather", "grandmother", "uncle", "aunt", "stepfather", "stepmother"})
# "兄の航は": the name behind the relative
JAPANESE_NAME_RE = compile_pattern(r"(?P<who>KIN)の(?P<name>PERSON)")
TWINS_RE = re.compile(r"(?:[Zz]willing|[Bb]rüder|[Bb]ruder|Geschwister|[Ss]chwester|[Tt]win|[Bb]rother|[Ss]ister)")
