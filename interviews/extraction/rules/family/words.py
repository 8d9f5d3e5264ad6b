"""The words that relatives, their names, their countries and their occupations are told in."""

import re
from collections.abc import Mapping

from interviews.extraction.marks import compile_pattern

# Relatives that need no detail
ALWAYS = frozenset(
    "brother sister half-brother half-sister stepbrother stepsister twin wife husband son daughter stepson "
    "stepdaughter child partner girlfriend boyfriend fiancée fiancé siblings".split()
)
# Whose trade "footballer" is told only of: every brother plays
ELDERS = frozenset(
    "father mother grandfather grandmother uncle aunt stepfather stepmother great-grandfather father-in-law "
    "mother-in-law godfather parents grandparents".split()
)
BOTH: Mapping[str, tuple[str, ...]] = {"parents": ("father", "mother")}
UNBORN_RE = compile_pattern(
    r"erwart\w+|schwanger|expecting|pregnant|wünsch|unterwegs|due in|hätte|Kinderwunsch|one day|eines Tages|"
    r"irgendwann|no kids|no children|keine Kinder|don['’]t have"
)

# Countries

_ADVERBS_DE = r"(?: (?!(?:mit|von|für|gegen|wie|zu|kein|nicht|als|in|aus|bei|der|die|den)\b)[a-zäöüß]{2,13}){0,3}"
# "ist Japanerin", "sind beide Kroaten", "ist gebürtige Polin"
PREDICATE_DE_RE = compile_pattern(
    r"(?<!\w)(?:ist|war|sind|waren|bin)(?P<inside>(?: (?:ja|auch|also|früher))?(?: MY| OUR| HIS| der|"
    rf" die)?(?: KIN| HE)(?: PERSON)?)?{_ADVERBS_DE}(?: Halb)? ?(?P<what>DEMONYM)(?![\w-])(?! (?:und )?[A-ZÄÖÜ])"
)
# "dein Papa Deutscher", "Mutter Ghanaerin", "Papa, ein Ghanaer,"
BESIDE_DE_RE = compile_pattern(
    r"(?P<who>KIN)(?: PERSON)?,? (?:ja |auch |dagegen |hingegen |wiederum |dafür |eine?[mr]? |halb |gebürtiger |"
    r"gebürtige |\()?(?P<what>DEMONYM)(?![\w-])(?! [A-ZÄÖÜ])"
)
# "sind beide Polen"
PLURAL_DE_RE = compile_pattern(r"(?<!\w)(?:sind|waren)(?: (?:ja|auch|beide)){0,2} (?P<what>NATION)(?=[.,!?;]| und)")
# "Schweizerin ist die Mama"
FRONTED_DE_RE = compile_pattern(
    r"(?P<what>DEMONYM) (?:ist|war|sind)(?: ja| aber| auch| eigentlich)?(?: MY| die| der)? (?P<who>KIN|HE)"
)
# "aus Ghana", "aus den heutigen Niederlanden", "aus dem NATION"
FROM_DE_RE = compile_pattern(
    r"(?<!\w)(?:aus|(?:ist|war|kommt|kam|kommen|sind|stammt)(?: [a-zäöüß]+){0,2} von) (?:der |den |"
    r"dem )?(?:[a-zäöüß]+ )?(?:(?:NAME|TEAM)(?:,| in) (?:der |"
    r"den )?)?(?P<what>NATION)(?!-)(?! (?:verpflichtet|geholt|zurück))"
)
BORN_DE_RE = compile_pattern(
    r"(?<!\w)in (?:der |den )?(?P<what>NATION)[^.,;!?]{0,30}? (?:geboren|zur Welt|auf die Welt)"
)
# "Mein Vater ist in NATION geboren, meine Mutter in NATION": the second without its verb; "Geboren ist mein Vater in …"
BORN_TOO_DE_RE = compile_pattern(
    r"(?<!\w)(?:geboren|zur Welt)[^.;!?]{0,40}?(?:,| und) (?:MY |die |der )?(?P<who>KIN) in (?:der |den )?"
    r"(?P<what>NATION)(?=[.,;!?–]| und |$)"
)
BORN_FIRST_DE_RE = compile_pattern(
    r"(?<!\w)[Gg]eboren (?:ist|wurde) (?:MY )?(?P<who>KIN) in (?:der |den )?(?P<what>NATION)(?!\w)"
)
ROOTS_DE_RE = compile_pattern(
    r"(?<!\w)(?:hat|hatte|besitzt|haben|hält)(?: \w+){0,3}? (?P<what>NATIONAL) (?:Wurzeln|Pass|"
    r"Staatsbürgerschaft|Papiere|Vorfahren)"
)
APPOSED_NATION_DE_RE = compile_pattern(r", (?:auch )?eine? (?:[a-zäöüß]+ )?(?P<what>DEMONYM)(?=[.,;!?)]|$)")
NATION_DE = (
    PREDICATE_DE_RE,
    PLURAL_DE_RE,
    FRONTED_DE_RE,
    FROM_DE_RE,
    BORN_DE_RE,
    BORN_TOO_DE_RE,
    BORN_FIRST_DE_RE,
    ROOTS_DE_RE,
    BESIDE_DE_RE,
    APPOSED_NATION_DE_RE,
)
_ADVERBS_EN = (
    r"(?: (?:both|also|originally|half|half-|actually|proudly|an?|proud|born|as|very|all|still|pure|of course|"
    r"part|quarter|from|the|only|one|obviously|well|kind of|full|entirely|completely|just)){0,4}"
)
NATION_EN = (
    # "'s English", "are both from Nigeria", "is half Welsh", "was a Scot"
    compile_pattern(
        rf"(?:['’]s|['’]re|(?<!\w)(?:is|was|are|were|be|being))(?P<inside>){_ADVERBS_EN}[ -](?P<what>DEMONYM|NATION)"
        r"(?=[.,;:!?)–—-]| (?:and|but|so|by|through|too|as|like|on|who|with|from|to|you|if|or|that|which|"
        r"herself|himself|originally|–|—)(?!\w)|$)"
    ),
    # "my dad, a Ghanaian,", "dad Irish, mum Polish"
    compile_pattern(r"(?P<who>KIN)(?: PERSON)?,? (?:is |was |an? )?(?P<what>DEMONYM)(?=[,.;!?)]| and| but|$)"),
    # "from Ghana", "came over from the NATION", "hails from", "born in"
    compile_pattern(
        r"(?:['’]s|['’]re|(?<!\w)(?:is|was|are|were|comes?|came|coming|hails?|hailed|moved|emigrated|immigrated|"
        r"arrived|fled|travelled|over|originally|here|family|flew|sailed))(?P<inside>)[^.,;!?]{0,30}? (?:from|fae|"
        r"out of) (?:the )?(?:(?:NAME|TEAM),? (?:in )?)?(?P<what>NATION)"
    ),
    compile_pattern(r"(?P<who>KIN)(?: PERSON)?,? from (?:the )?(?P<what>NATION)"),
    # "fae Ballymena, Northern Irish through and through", "from Tripoli, the Lebanese one"
    compile_pattern(r"(?:from|fae) (?:NAME|TEAM), (?:the )?(?P<what>DEMONYM|NATION) (?:one|side|part|through)(?!\w)"),
    compile_pattern(r"(?<!\w)(?:born|grew up|raised)(?: and (?:raised|bred))? in (?:the )?(?P<what>NATION)"),
    # "Dad was born in NATION and Mum in NATION": the second without its verb
    compile_pattern(
        r"(?<!\w)born[^.;!?]{0,40}?(?:,| and) (?:MY )?(?P<who>KIN) in (?:the )?(?P<what>NATION)(?=[.,;!?–]| and |$)"
    ),
    compile_pattern(
        r"(?<!\w)(?:has|had|holds)(?: an?)? (?P<what>DEMONYM) (?:passport|roots|blood|parents|citizenship)"
    ),
)
NATIONS = {"de": NATION_DE, "en": NATION_EN}
# "von dort kommt", "stammt von den Inseln", "was born there", "comes from there": the country named last
THERE_RE = compile_pattern(
    r"(?<!\w)(?:(?:kam|kommt|kommen|kamen|stammt|stammen|ist|sind)[^.,;!?]{0,20} (?:von dort|von da|daher|"
    r"dorther|von den Inseln|von drüben|aus dem Land)(?!\w)|(?:von dort|von da|daher|dorther|von den Inseln) (?:kommt|"
    r"stammt|kam|ist|kommen|stammen)|dort geboren|(?:was|were|is) (?:born|raised) (?:over )?there|(?:comes?|came|"
    r"hails?|is|was|['’]s) (?:originally )?from (?:there|over there|the islands?))(?!\w)"
)
# "Ihr ghanaischer Vater", "to a Norwegian mother", "deutsche Mutter, ghanaischer Vater"
NATIONAL_RE = compile_pattern(
    r"(?P<owner>MY|OUR|HIS|(?<!\w)(?:an?|einer|eines|einem|einen|the|der|die|dem|den|durch|über|through|via|"
    r"with|zwischen|ein|eine)|[,(–—]|und|and|to|mit|between|my|^)(?: (?:[a-zäöüß]{3,12}[- ])?|-)?(?P<what>NATIONAL|"
    r"DEMONYM)(?:-born)? (?P<who>KIN)"
)
BORN_TO_RE = compile_pattern(
    r"(?<!\w)(?:[Ss]ohn|[Tt]ochter|son|daughter|[Bb]orn|[Kk]ind|raised|[Mm]it|[Dd]ank|[Aa]ls|brought up|"
    r"[Ww]ith)(?!\w)|KIN (?:eines|einer|of)"
)
# "Sohn eines Ghanaers und einer Deutschen", "Tochter eines kamerunischen Vaters", "Sohn einer Krankenschwester"
CHILD_OF_RE = compile_pattern(
    r"(?:KIN|[Ss]ohn|[Tt]ochter|Kind) (?P<one>eines|einer) (?:[a-zäöüß-]+ )?(?P<what>DEMONYM|[A-ZÄÖÜ][\w-]+)"
    r"(?: aus (?:der |den )?(?P<land>NATION))?(?:(?: und|,) (?P<two>eines|"
    r"einer) (?:[a-zäöüß-]+ )?(?P<what2>DEMONYM|[A-ZÄÖÜ][\w-]+))?"
)
# "the son of a fisherman", "a schoolteacher's daughter"
CHILD_OF_EN_RE = compile_pattern(
    r"(?<!\w)(?:(?:KIN|[Ss]on|[Dd]aughter|[Cc]hild|[Bb]oy|[Gg]irl|[Bb]orn) (?:of|to) an? (?P<what>[a-z][a-z -]{2,26}?)"
    r"(?: (?:KIN|father|mother|dad|mum))?(?: and an? (?P<what2>[a-z][a-z -]{2,26}?)(?: (?:KIN|father|mother|dad|"
    r"mum))?)?(?=[,.;!?]| (?:he|she|who|in|from|at|HE|SELF|born|raised|and)(?!\w)|$)"
    r"|[Aa]n? (?P<what3>[a-z][a-z -]{2,26}?)['’]s (?:KIN|son|daughter|boy|girl|lad|kid)(?=[,.;!?]| (?:from|who|"
    r"in|and)(?!\w)|$))"
)
WOMENS = frozenset("nurse midwife cleaner seamstress housewife hairdresser maid dressmaker waitress".split())
PARENT = {"eines": "father", "einer": "mother"}
# "Irish through my gran", "Portugiese wegen der Mama"
THROUGH_RE = compile_pattern(
    r"(?P<what>DEMONYM|NATIONAL|NATION)[^.;!?]{0,24}? (?:wegen|durch|über|dank|through|because of|via|by|on|"
    r"thanks to) (?:MY|der|die|den|the)(?: [a-zäöüß]+)? (?P<who>KIN)(?! (?:nicht|never|not))"
)
# "aus Ghana." as a whole answer, "Ghanaer.", "From Ghana."
NATION_ANSWER_RE = compile_pattern(
    r"^\W*(?:(?i:ja|yes|yeah|aus|from|kommt aus|comes from|stammt aus|ist|is|eine?|an?|half|halb|originally|"
    r"ursprünglich|born in|der|"
    r"den|the|and|und|die|gebürtige[rn]?),? ){0,4}(?P<what>NATION|DEMONYM)(?=[.,;!?–—]|$| (?:und|and|but|aber)(?!\w))"
)

# Occupations

# What follows the verb up to the end of the clause: "ist hier Platzwart", "war früher mein Vater Bäcker"
IS_DE_RE = compile_pattern(
    r"(?<![\w-])(?:ist|war|sind|waren|wird|wurde|wurden|bleibt|blieb|bin)(?P<inside>(?: (?:ja|auch|also|früher|"
    r"damals))?"
    r"(?: MY| OUR| HIS| der| die)?(?: [a-zäöüß]+)? ?(?:KIN|HE)(?: PERSON)?)?(?P<what> [^.,;:!?–\ue006-\ue00d]{3,70})"
)
IS_EN_RE = compile_pattern(
    r"(?:['’]s(?! (?:[a-z]+ )?KIN)|['’]re|"
    r"(?<!\w)(?:is|was|are|were|became|become|been|(?<!to )be|(?<=used to )be))(?P<inside>)"
    r"(?P<what> [^.,;:!?–\ue002\ue006-\ue00d]{3,60})"
)
# "arbeitet seit Jahren als Maler", "works as a nurse", "Papas Arbeit als Lokführer"
AS_DE_RE = compile_pattern(
    r"(?<!\w)(?<!mehr )(?<!besser )(?<!anders )(?<!lieber )(?<!mich )(?:als|zum|zur)(?P<what> (?:ein |eine |"
    r"gelernte[rn]? |ausgebildete[rn]? |einfache[rn]? |selbständige[rn]? |"
    r"selbstständige[rn]? )?[A-ZÄÖÜ][\w-]{3,30}(?: und [A-ZÄÖÜ][\w-]{3,30})?)"
)
TRAINED_RE = re.compile(r"(?:Ausbildung|Lehre|umgeschult|Umschulung|Studium)[^.;!?]{0,20}$")
AS_EN_RE = compile_pattern(r"(?<!\w)(?:as|be|to become|training to be)(?P<what> (?:an?|the) [a-z' -]{3,40})")
# "mein Vater, ein Maurer,", "my dad, who's a firefighter,", "Hauke, Lehrer in Kiel,", "Papa (Maurer)"
APPOSED_DE_RE = compile_pattern(
    r"(?P<who>KIN|PERSON)(?: PERSON)?(?:,| \(|:| –| —| -)(?P<what> ?(?:(?:ein|eine|einem|einer|selbst|selber|"
    r"gelernte[rn]?|früher|von Beruf|seines Zeichens|heute|damals|pensionierte[rn]?|der|die|auch|von|ehemalige[rn]?|"
    r"einst|inzwischen|jetzt|mittlerweile) ?){0,3}(?:PERSON|[A-ZÄÖÜ][\w-]{3,30}))(?=[,.;!?)–—]| (?:aus|in|bei|beim|am|"
    r"an|auf|im|und|von|–|—)(?!\w)|$)"
)
APPOSED_EN_RE = compile_pattern(
    r"(?P<who>KIN|PERSON)(?: PERSON)?(?:,| \(|:| –| —| -)(?P<what> ?(?:(?:an?|the|who['’]s|who is|who was|also|"
    r"now|then|once|himself|herself|retired|former|still|a retired|a former) ?){0,3}[a-zA-Z' -]{3,30}?)(?=[,.;!?)–—]|"
    r" (?:from|in|at|with|for|by|of|to)(?!\w)|$)"
)
# "Vater Maurer, Mutter Lehrerin", "mein Vater Maurer": verbless
BESIDE_TRADE_DE_RE = compile_pattern(
    r"(?P<who>KIN)(?: PERSON)?(?P<what> (?:auch |dagegen |wiederum |selbst )?(?:PERSON|"
    r"[A-ZÄÖÜ][\w-]{3,30}))(?=[.,;!?)]|$| und(?!\w))"
)
BESIDE_TRADE_EN_RE = compile_pattern(r"(?P<who>KIN)(?: PERSON)?(?P<what> an? [a-z ]{3,24})(?=[.,;!?)]|$| and(?!\w))")
# "Schneiderin ist sie immer noch"
FRONTED_TRADE_RE = compile_pattern(
    r"(?<![\w-])(?P<what>[A-ZÄÖÜ][\w-]{3,30}) (?:ist|war|wurde|blieb|sind|waren)(?: ja| aber| auch| eigentlich|"
    r" dann)?(?P<inside>(?: MY| die| der)? ?(?:KIN|HE))(?![\w-])"
)
# "Buschauffeur.", "A nurse, in Leeds.", "Lehrerin an der Grundschule."
TRADE_ANSWER_DE_RE = compile_pattern(
    r"^\W*(?:(?i:ja|nein|nee|genau|auch|eine?|gelernte[rn]?|früher|heute|war|ist|noch immer|immer noch|selbst|"
    r"von beruf|stolze[r]?|beide|sind|"
    r"waren|arbeitet als|arbeitete als|damals),? ){0,4}(?P<what>[A-ZÄÖÜ][\w-]{3,30})(?=[.,;!?–—]|$| (?:in|an|am|"
    r"auf|bei|beim|im|und|aus|"
    r"mit|für|seit|war)(?!\w))"
)
TRADE_ANSWER_EN_RE = compile_pattern(
    r"^\W*(?:(?i:yes|yeah|aye|no|nah|still|was|is|used to be|retired|works as|worked as|both|just|only|he's|"
    r"she's),? ){0,3}(?P<what>(?:[Aa]n? |[Tt]he "
    r")?[A-Za-z][a-z' -]{3,30})(?=[.,;!?–—]|$| (?:in|at|on|for|and|with|down|by|these)(?!\w))"
)
# "Dachdecker wie mein Vater", "a plumber, same as my dad"
LIKE_HIM_RE = compile_pattern(
    r"(?:^|[,.!?:;–—] |(?<=[a-zäöüß,] ))(?:an? )?(?P<what>[A-ZÄÖÜ][\w-]{3,30}|[a-z][a-z -]{2,24}?),? (?:genau |"
    r"so |just |ganz |wahrscheinlich |probably )?(?:wie|like|same as)(?: schon| auch)? MY (?:[a-zäöüß]+ )?(?P<who>KIN)"
)
# "he's a joiner by trade", "im Hauptberuf Lehrer", "verdient sein Geld als"
# Between the verb and the noun these words make it no predicate: "ist mit einem Lehrer befreundet", "Fan von"
NO_PREDICATE_RE = re.compile(
    r"(?<!\w)(?:mit|von(?! Beruf)|für|wegen|gegen|zu|zum|zur|wie|Fan|über|kein|keine|nicht|nie|with|for|against|"
    r"like|fan|not|never|to|of|on|about|der(?= Trainer)|the(?= coach)|gute[rs]?|bessere[rs]?|begeisterte[rs]?|"
    r"leidenschaftliche[rs]?|strenge[rs]?|strengster|größter|good|better|than|als(?! [A-ZÄÖÜ])|from|where|when|"
    r"how|why|because|great|keen|in the team|best|worst|wenn|dass|weil|ob|den|dem|des)(?!\w)|[\ue006-\ue00a]"
)
# "ist Koch und nebenbei Musiker", "war daheim Ingenieur und hier Staplerfahrer"
AND_ALSO_RE = re.compile(
    r" (?:und|and|&) (?:(?:hier|dort|nebenbei|nebenher|später|dann|heute|auch|zugleich|jetzt|then|later|now|also|an?|"
    r"part-time|a part-time) ){0,3}(?P<what>[^.,;:!?]{3,40})"
)
# "wollte Arzt werden", "soll", "träumte": no trade of his
NOT_HIS_RE = re.compile(
    r"(?<!\w)(?:wollte|wollten|sollte|möchte|träumte|wäre|würde|hätte|könnte|fast|beinahe|wanted|would|could|"
    r"dreamed|almost|nearly|nicht|nie|kein|keine|never|didn['’]t|isn['’]t|wasn['’]t|not)(?!\w)"
)

# How many, and names

HAVE_RE = compile_pattern(
    r"(?:SELF|WE) (?:habe|hast|haben|hab|have|got|had)\b|(?:[Hh]abe?|[Hh]ast|[Hh]aben) (?:SELF|WE)|"
    r"SELF['’](?:ve|d)|WE['’](?:ve|d)|und (?:habe|hast|haben)|aufgewachsen|grew up (?:with|between|as)|bin (?:der|"
    r"die)|youngest of|(?:father|mother|dad|mum|mom|parent|"
    r"Vater|Mutter|KIN) (?:of|von|einer|eines|zweier|dreier)|there['’]s|es gibt|daheim|at home|zu Hause|mit WE"
)
# in a lead: "Er hat zwei Brüder", "married with two kids"
HE_HAS_RE = compile_pattern(
    r"(?:HE|PERSON) (?:hat|has)(?!\w)|(?<!\w)(?:hat|has) HE|[Vv]erheiratet|[Mm]arried|HE['’]s got|"
    r"(?<!\w)(?:[Vv]ater|[Mm]utter|"
    r"[Ff]ather|[Mm]other|KIN|dad|mum|mom) (?:of|von|einer|eines|zweier|dreier)(?!\w)"
)
COUNT = (
    r"(?:eine?[nrms]?|zwei|zweier|drei|dreier|vier|fünf|sechs|sieben|acht|an?|one|two|three|four|five|six|seven|"
    r"eight|both|beide[rn]?|\d|ein paar|a couple of) (?:(?:[a-zäöüß-]{2,12}|of) ){0,3}"
)
COUNTED_RE = compile_pattern(
    rf"(?<!\w)(?<!was )(?<!as )(?<!war )(?<!als )(?<!wie )(?<!like )(?i:{COUNT})(?P<who>KIN|Kinder(?:n)?|"
    rf"Töchter|Söhne|Jungs|Mädchen|Buben|Mädels|children|kids|"
    rf"babies|bairns|weans|boys|girls|"
    rf"Kind|child|baby|son)(?=[.,;!?)–—:]|$| (?:und|and|aus|mit|who|die|der|in|im|bekommen|as well|too|now|at|"
    rf"zu|daheim|called|named|heißt|"
    rf"namens|to|all|back|with|waiting|-|–)(?!\w))(?! (?:in der|in the) (?:Mannschaft|Kabine|team|squad))"
)
CHILDREN: Mapping[str, str] = {
    **dict.fromkeys("Kinder Kindern children kids babies bairns weans Kind child baby".split(), "child"),
    **dict.fromkeys("son boys Jungs Buben".split(), "son"),
    **dict.fromkeys("girls Mädchen Mädels".split(), "daughter"),
}
# "Haben Sie Geschwister?" – "Einen Bruder, Tom."
FAMILY_ASKED_RE = compile_pattern(
    r"KIN|Geschwister|Kinder|Familie(?!nname)|[Ss]iblings|brothers or sisters|children|kids|family|[Hh]ome life|"
    r"at home|daheim|zu Hause"
)
ANSWER_RE = compile_pattern(
    rf"^\W{{0,4}}(?:[^\W\d_]+, )?(?i:{COUNT})(?P<who>KIN|Kinder(?:n)?|kids|children|boys|girls|Jungs|Mädchen|"
    rf"Mädels|Buben)"
)
# ", eine Schwester", "und einen Bruder" further on in such an answer
ANSWER_MORE_RE = compile_pattern(rf"(?:, | und | and )(?i:{COUNT})(?P<who>KIN|Kinder(?:n)?|kids|children)")
# ", Jack" behind "I've a son"
COUNTED_NAME_RE = compile_pattern(
    r"^(?:,|:| –| called| named| namens) (?P<name>PERSON|[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,15})(?=[,.!?]| and | und )"
)
# "verheiratet mit Anna", "mother of two", "zweifacher Vater"
OTHERS_CHILDREN_RE = compile_pattern(
    r"(?:MY|OUR|HIS) (?:[a-zäöüß-]+ ){0,2}[\w-]{3,}(?:,| ist| is| war| was) (?:[a-zäöüß]+ ){0,2}(?:KIN|[Vv]ater|"
    r"[Mm]utter)"
)  # "Sein Trainer, Vater zweier Töchter"
PARENT_OF_RE = compile_pattern(
    r"(?<!\w)(?:(?:zwei|drei|vier)fache[rn]? (?:Familien)?(?:[Vv]ater|[Mm]utter|KIN|Papa|Mama)|(?:KIN|[Vv]ater|"
    r"[Mm]utter|dad|father|mother|mum|mom) (?:of|von|"
    r"zweier|dreier) (?:two|three|four|one|zwei|drei|vier|Kinder))(?!\w)"
)
_NAME = r"(?P<name>PERSON|[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,15})"
# "Ja, Marie.", "Liam." as an answer's opening
NAME_ANSWER_RE = compile_pattern(
    r"^\W{0,4}(?:(?i:ja|genau|stimmt|richtig|klar|yes|yeah|yep|aye|that's|das ist|right|oh|ah|the|der|die|den|"
    r"dem)[,.!]? ){0,2}(?P<name>PERSON|[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,15}(?: "
    r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,15})?)(?=[.,!?:–—])(?!, (?:nein|no)\b)"
)
# "Leyla, meine Verlobte", "Tom, my older brother", "Calum, your twin", "Der Lukas, mein kleiner Bruder"
NAME_FIRST_RE = compile_pattern(
    rf"(?<![\w-]){_NAME}(?: [a-zäöüß]{{2,6}})?(?:,? (?:that['’]s|that is|who['’]s|who is|being|das ist|der ist|die ist|"
    rf"HE ist|HE['’]s) |, | is | ist | – | — |\. )(?:MY|OUR|the(?= KIN,)) (?:[\w-]{{3,12}} "
    rf"){{0,2}}?(?P<who>KIN)(?![\w-])"
    r"(?! PERSON)"
)
# "Unsere Tochter heißt Lotta", "my son is called Alfie", "Mein Vater, Senad, war", "the other half, Cian."
CALLED_RE = compile_pattern(
    r"(?P<who>KIN|HE)(?:,? (?:der|die|who|HE))?(?: (?:heißt|heisst|hieß|hiess|is called|was called|is named|"
    r"was named|named|called|namens|mit Namen|goes by|"
    rf"answers to)|['’]s (?:called|named)|['’]s name is|s Name ist| name is| by the name of)(?: ja| übrigens|"
    rf" auch| also)? {_NAME}"
)
CALLED_LAST_RE = compile_pattern(rf"(?<![\w-]){_NAME} (?:heißt|heisst|hieß|hiess) (?P<who>HE|KIN|(?:MY|die|der) KIN)")
HIS_NAME_RE = compile_pattern(rf"(?P<who>HIS) (?:name is|name['’]s|name was|Name ist|Name war) {_NAME}")
COMMA_NAME_RE = compile_pattern(
    rf"(?P<who>KIN)(?:,| \(| –| —|:) (?:der |die |the )?{_NAME}(?=[,.!?;)]| –| —| und | and |$)"
)
BESIDE_NAME_RE = compile_pattern(rf"(?P<who>KIN) {_NAME}(?=['’]s|[,.!?;:)]| [a-zäöüß]|$)")
# "Jule." – "Das ist meine Schwester."
NAME_ALONE_RE = compile_pattern(
    rf"^\W{{0,3}}(?:(?:[Dd]er|[Dd]ie|[Mm]eistens|[Ii]mmer|[Pp]robably|"
    rf"[Aa]lways) )?{_NAME}[.!,]?\W{{0,2}}$"
)
THATS_KIN_RE = compile_pattern(
    r"^\W{0,3}(?:[Dd]as (?:ist|wäre)|[Tt]hat['’]s|[Tt]hat is|HE ist|HE['’]s|HE is|SELF meine?) (?:MY|OUR) "
    r"(?:[\w-]{3,12} ){0,2}?(?P<who>KIN)(?![\w-])"
)
_FIRST = r"PERSON|[^\W\d_a-zß-öø-ÿ][^\W\d_]{1,14}"
# "meine Brüder Bosse und Fiete", "two girls, Orla, Maeve and Tess"
LISTED_RE = compile_pattern(
    r"(?P<who>KIN|girls|boys|kids|children|sons|daughters|Mädchen|Mädels|Jungs|Buben|Kinder|Söhne|Töchter)"
    rf"(?:,|:| –| —| called| named| namens)? (?P<one>{_FIRST})(?:, (?P<three>{_FIRST}))?,? (?:und|and|"
    rf"&) (?P<two>{_FIRST})(?=[,.;!?)]| [a-zäöüß–—-]|$)"
)
_MATCHED = r"(?: (?!mit|to|with)(?:SELF|HE|[a-zäöüß0-9]+|YEAR)){0,5}"
# "verheiratet ist er mit Sonja", "he's married to Beth", "engaged to Amy"; of a woman the other way round
MARRIED = (
    (
        "wife",
        compile_pattern(
            rf"(?:(?:[Vv]erheiratet|[Hh]ochzeit|[Gg]eheiratet|[Ee]he){_MATCHED} mit|[Hh]eiratete{_MATCHED}|"
            rf"[Mm]arried(?: to)?|[Mm]arriage to|wed) (?:dem |der |the )?{_NAME}"
        ),
    ),
    ("fiancée", compile_pattern(rf"(?:[Vv]erlobt{_MATCHED} mit|[Ee]ngaged to|[Pp]roposed to) {_NAME}")),
    (
        "girlfriend",
        compile_pattern(
            rf"(?:(?:[Ll]iiert|zusammen|in einer Beziehung|[Vv]ergeben){_MATCHED} mit|dating|going out with|"
            rf"in a relationship with) {_NAME}(?= liiert| zusammen|[,.!?;]|$)"
        ),
    ),
)
MANS = {"wife": "husband", "fiancée": "fiancé", "girlfriend": "boyfriend"}
# "our Kofi", "unsere Amina"
OUR_NAME_RE = compile_pattern(rf"OUR (?:wee |big |little |kleine |kleiner )?{_NAME}(?=['’]s|[,.!?]| [a-zäöüß])")
# "my youngest, Effie", "the other half, Cian", "my better half", "mein Ältester"
OTHER_WORDS = (
    ("girlfriend", compile_pattern(rf"(?<![\w-]){_NAME}(?:,| ist| –| —) MY (?:[a-zäöüß]+ )?Freundin"
                                   rf"(?![\w-])(?! PERSON)(?! [A-ZÄÖÜ])")),
    ("girlfriend", compile_pattern(rf"MY Freundin(?:,? {_NAME}(?! [A-ZÄÖÜ]))?(?![\w-])(?! PERSON)(?! [A-ZÄÖÜ])")),
    ("child", compile_pattern(rf"(?:MY|OUR) (?:eldest|oldest|youngest|first|second|third|firstborn|little one|"
                              rf"wee one|Ältester|Älteste|Jüngster|Jüngste|Kleine|Kleiner|Großer|Große)(?:,|"
                              rf" heißt| heisst| is called|['’]s called) {_NAME}(?=[,.!?]| [a-zäöüß])")),
    (
        "partner",
        compile_pattern(
            rf"(?:MY|the|MY own) (?:other half|better half|significant other|bessere Hälfte)(?:,? {_NAME})?(?![\w-])"
        ),
    ),
    (
        "girlfriend",
        compile_pattern(rf"(?:[Hh]abe?|[Hh]at) (?:[a-zäöüß]+ ){{0,4}}eine feste Freundin(?:, {_NAME})?(?![\w-])"),
    ),
    (
        "girlfriend",
        compile_pattern(
            rf"^\W{{0,3}}[Jj]a,? SELF habe? (?:[a-zäöüß]+ ){{0,2}}eine Freundin(?:, {_NAME})?(?=[.,!])"
        ),
    ),
    ("son", compile_pattern(rf"(?:MY|OUR) (?:wee |little |two |two wee |two little |three |big |"
     "two big )(?:boys?|lads?|"
                            rf"fella)(?:,? {_NAME})?(?![\w-])")),
    ("daughter", compile_pattern(rf"(?:MY|OUR) (?:wee |little |two |two wee |two little |three |baby )(?:girls?|"
                                 rf"lass(?:ie)?)(?:,? {_NAME})?(?![\w-])")),
    ("son", compile_pattern(rf"(?:MY|OUR) (?:lad|boy) {_NAME}(?![\w-])")),
    ("daughter", compile_pattern(rf"(?:MY|OUR) (?:lass|girl) {_NAME}(?![\w-])")),
    ("father", compile_pattern(rf"(?:MY|the) (?:old man|auld fella|oul fella|auld man|"
                               rf"old fella),? {_NAME}(?![\w-])")),
)  # fmt: skip
# "Papas Arbeit als Lokführer", "my dad's job as a welder"
HIS_WORK_RE = compile_pattern(
    r"(?P<who>KIN)(?:['’]s|s)? (?:Arbeit|Job|Beruf|Stelle|Tätigkeit|Zeit|Karriere|work|job|career|time|days|"
    r"shifts?) (?:als|as)(?P<what> [^.,;:!?]{3,40})"
)
# "Heute ist er mein Schwager", "He's my brother"
IS_KIN_RE = compile_pattern(
    r"(?P<name>HE|PERSON)(?:['’]s| is| was| ist| war)(?: (?:heute|jetzt|inzwischen|now|actually|also|"
    r"auch))? MY (?:[a-zäöüß-]{3,12} )?(?P<who>KIN)(?![\w-])|(?<!\w)(?:ist|war|[Ii]st) (?P<name2>HE|PERSON) (?:heute |"
    r"jetzt |inzwischen |auch )?MY (?:[a-zäöüß-]{3,12} )?(?P<who2>KIN)(?![\w-])"
)
# "Seit Silvester verlobt! Hannah heißt sie", "You got married." – "Leila is a biologist and she's …"
BETROTHED_RE = compile_pattern(
    r"(?<!\w)(?P<engaged>verlobt|[Vv]erlobung|engaged|engagement|[Gg]etting married|get married|[Hh]eiraten|"
    r"heiraten wir|wedding(?:['’]s| is)|Hochzeit (?:ist|steht))(?!\w)|(?<!\w)(?:verheiratet|geheiratet|"
    r"[Hh]ochzeit|getraut|married|wedding)(?!\w)"
)
SPOUSE_RE = compile_pattern(
    r"^\W{0,3}(?P<name>PERSON|[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,15})(?:['’]s|,| is| was| has| ist| war| hat| heißt|"
    r" heisst| [a-z]{2,10}[ts] )[^.!?]{0,80}?(?<!\w)(?P<who>HE|HIS)"
)
# "Sie haben geheiratet?" – "Den Florian, ja."
WED_NAME_RE = compile_pattern(
    rf"^\W{{0,4}}(?:(?:[Mm]it |[Tt]o )?(?P<article>[Dd]en|[Dd]em|[Dd]er|[Dd]ie) |[Mm]it |[Tt]o )?{_NAME}(?=[,.!]|$)"
)
# a text about a woman: there "meine Freundin Lisa" is a friend
WOMAN_RE = re.compile(
    r"(?<!\w)(?:Frau [A-ZÄÖÜ][\w-]+|[Dd]ie (?:\d\d-[Jj]ährige|\w+(?:spielerin|torhüterin|stürmerin|verteidigerin)|"
    r"Torhüterin|Torfrau|Stürmerin|Spielerin|Verteidigerin|Kapitänin|Angreiferin|Außenbahnspielerin))(?!\w)"
)
# "You've become a dad." – "Nevaeh, she's eleven months."
PARENTHOOD_RE = compile_pattern(
    r"(?<!\w)(?:became|become|becoming|are|['’]re|wurden|geworden|bist|sind|wurdest|as|"
    r"als)(?!\w)[^.?!]{0,30}(?:KIN|Vater|Papa|Mutter|Mama|dad|"
    r"father|mother|mum|mom|parent)(?!\w)|(?:dad|father|mother|mum|KIN|Papa|Vater|Mama|Mutter) geworden|"
    r"[Nn]achwuchs(?=[.!?])|[Nn]ew arrival|[Nn]ewborn|(?:a|the|das|ein) [Bb]aby|[Ff]atherhood|[Mm]otherhood|"
    r"[Vv]aterschaft|eigene[ns]? Kind"
)
TWINS_RE = re.compile(r"(?:[Zz]willing|[Bb]rüder|[Bb]ruder|Geschwister|[Ss]chwester|[Tt]win|[Bb]rother|[Ss]ister)")
