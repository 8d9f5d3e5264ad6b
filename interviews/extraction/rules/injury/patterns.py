"""How injuries are told in German and English: nouns, verbs, replies, and what makes a fear of them."""

import re
from collections.abc import Mapping, Sequence

from interviews.extraction.marks import compile_pattern
from interviews.extraction.rules.injury.body import PART

HURT_DE = (
    r"(?:Kreuzband|Außenband|Innenband|Seitenband|Bänder|Band|Muskelfaser|Muskelbündel|Muskel|Sehnen|Achillessehnen|"
    r"Patellasehnen|Meniskus|Syndesmose|Knorpel|Schulter|Schultereckgelenk|Knie|Sprunggelenk|Knöchel|Fuß|Mittelfuß|"
    r"Ermüdungs|Haar|Schienbein|Wadenbein|Schlüsselbein|Nasenbein|Kiefer|Jochbein|Rippen|Hand|Handgelenk|Kahnbein|"
    r"Finger|Daumen|Arm|Ellenbogen|Leisten|Adduktoren|Oberschenkel|Waden|Hüft|Rücken|Bandscheiben|Kopf|Gehirn|"
    r"Kapsel|Bein|Zehen|Fersen|Schambein|Knochen|Gesichts|Augen|Wirbel|Mittelhand|Unterarm|Oberarm|Speichen|Ellen|"
    r"Becken|Steißbein|Innenmeniskus|Außenmeniskus|Patella)"
)
KIND_DE = (
    r"(?:verletzung|riss|anriss|abriss|bruch|fraktur|zerrung|prellung|dehnung|überdehnung|entzündung|entzündungen|"
    r"probleme|problemen|beschwerden|erschütterung|luxation|operation|schaden|reizung|ödem|vorfall|ausrenkung|OP|"
    r"quetschung|stauchung|verhärtung)(?:en|es|s|e)?"
)
NOUN_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "eine Schulterverletzung", "Kreuzbandriss", "Leistenprobleme", "Knie-OP"
        compile_pattern(rf"(?<![\w-])(?P<detail>{HURT_DE}[a-zäöüß-]{{0,12}}?-?{KIND_DE})(?![\w-])"),
        # "vielen Verletzungen", "meine schwere Verletzung"
        compile_pattern(
            r"(?<![\w-])(?P<detail>(?:(?:viele|vielen|schwere|schweren|langen?|mehrere|mehreren|"
            r"zahlreichen?) )?Verletzung(?:en|spause)?)(?![\w-])"
        ),
        # "nach dem Bruch meines Unterarms", "eine schwere Prellung"
        compile_pattern(rf"\b(?P<detail>Bruch|Riss|Anriss) (?:des|der|MY|HIS) {PART['de']}"),
        compile_pattern(
            r"\b(?:[Ee]ine?n?|[Mm]it einer) (?:[a-zäöü]+ )?(?P<detail>Zerrung|Prellung|Fraktur|Verstauchung|"
            r"Gehirnerschütterung)(?![\w-])"
        ),
        # "drei Operationen", "das Kreuzband"
        compile_pattern(
            r"\b(?P<detail>(?:eine|zwei|drei|vier|fünf|sechs|mehrere|zig) (?:Operationen?|OPs?|Eingriffe)|"
            r"(?<=[Dd]as )(?:vordere |hintere )?(?:Kreuzband|Innenband|Außenband|Syndesmoseband)(?! (?:ge)?riss|"
            r" h[äi]e?lt|(?: [^\s,.;]{1,20}){0,4} (?:ge|an)r[ie]ssen)|Meniskus(?=[,.]))(?![\w-])"
        ),
        # "Syndesmose, rechter Fuß", "ein Leistenbruch", "eine Gehirnerschütterung"
        compile_pattern(
            r"(?<![\w-])(?P<detail>Syndesmose|Schambeinentzündung|Bandscheibenvorfall|Osgood-Schlatter|Hexenschuss|"
            r"Pferdekuss)(?![\w-])"
        ),
    ),
    "en": (
        # "a stress fracture", "a torn hamstring", "an ankle injury", "knee surgery"
        compile_pattern(
            r"(?P<detail>(?:(?i:torn|tight|pulled|strained|broken|fractured|dislocated|sprained|ruptured|twisted|"
            rf"bruised|cracked|busted|dodgy) (?:{PART['en']}|ligaments?|cruciate|ACL|MCL)))(?!\s(?:four|three|five|"
            r"line))"
        ),
        compile_pattern(
            rf"(?P<detail>{PART['en']} (?:injury|injuries|strain|tear|surgery|operation|problem|problems|trouble|"
            r"fracture|reconstruction))\b"
        ),
        compile_pattern(
            r"\b(?P<detail>[Ss]tress fractures?|(?:meniscus|ligaments?|cartilage|cruciate|ACL|MCL) in (?:MY|HIS|"
            rf"the) {PART['en']}|ACL(?: tear| injury)?|anterior cruciate ligament|cruciate(?: ligament)?|"
            r"Osgood-Schlatter|concussion|hernia|slipped disc|torn ligaments?|shin splints)\b"
        ),
        # "surgery on my left knee"
        compile_pattern(rf"\b(?P<detail>(?:surgery|an operation|operated)) on (?:MY|HIS|the) {PART['en']}"),
        compile_pattern(r"(?P<detail>\b(?:one|two|three|four|five|several|[A-Z][a-z]+|my|his|her) operations?) on\b"),
        compile_pattern(
            r"\b(?P<detail>(?:one|two|three|four|five|several|multiple) (?:knee |ankle |hip |back |"
            r"shoulder )?(?:operations?|surgeries|ops)|[Kk]nee reconstruction|[Cc]artilage)\b(?! on\b)"
        ),
        # "my injury", "out injured", "injuries"
        compile_pattern(r"(?P<mine>MY|HIS) (?:[\w-]+ )?injur(?:y|ies)\b"),
    ),
}
# "gebrochen", "ausgekugelt", "geknallt": done to a part, or by it
BROKEN_DE = (
    r"(?:(?:an|ab|durch|ein)?gebrochen|(?:an|ab|ein|durch)?gerissen|verletzt|verstaucht|verdreht|verrenkt|"
    r"ausgekugelt|ausgekegelt|ausgerenkt|angeknackst|angeschlagen|lädiert|gezerrt|geprellt|gestaucht|überdehnt|"
    r"überlastet|operiert|operieren|zertrümmert|zerfetzt|luxiert|entzündet|gereizt|geschwollen|kaputt|erwischt|"
    r"geknallt|gekracht|gezwickt|geziept|gestreikt|zugemacht|lahmgelegt|rebelliert|"
    r"(?:he)?rausgesprungen)\b(?<!Hand gerissen)(?<!Kopf verdreht)"
)
# "zwickt", "war durch": what a part does or is that hurts
ACHES_DE = (
    r"(?:zwickte?|ziepte?|zwackte?|zieht|schmerzte?|streikte?|muckte?|rebellierte?|"
    r"machte? (?:ME )?(?:(?:\w+ ){0,3}zu\b|Probleme|Ärger|Sorgen)|"
    r"(?:ist|war) (?:komplett |völlig |total |ganz |einfach )?(?:durch|ab|hin|futsch|im Eimer|Matsch|gereizt))"
)
VERB_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "sich das Schienbein gebrochen", "mir das Kreuzband gerissen", "Der linke Daumen war
        # gebrochen", "am Meniskus operiert"
        compile_pattern(
            rf"(?<![\w-])(?P<part>{PART['de']})(?P<between>(?:, [^,.;]{{1,14}}){{0,3}},? (?:[^\s,.;]{{1,20}} "
            rf"){{0,4}}| )(?P<detail>{BROKEN_DE})"
        ),
        # "Das Syndesmoseband riss im Februar"
        compile_pattern(
            r"(?<![\w-])(?P<detail>(?:[\w-]{0,16}[Bb]and|[\w-]{0,14}[Ss]ehne|Bänder|Kapsel|"
            r"[\w-]{0,12}[Mm]uskel|[\w-]{0,12}[Mm]eniskus) (?:riss|rissen|gerissen|angerissen))\b"
        ),
        # "brach ich mir den Arm", "riss das Kreuzband"
        compile_pattern(
            r"\b(?P<detail>(?:[Bb]rach|[Bb]richt|[Rr]eißt|[Zz]wickte?|[Zz]iept|[Ss]chmerzte?|[Rr]iss|[Vv]erletzte|"
            rf"[Vv]erstauchte|[Kk]ugelte) (?:[^\s,.;]{{1,20}} ){{0,4}}?(?P<part>{PART['de']}))"
        ),
        # "das rechte kaputt", "Dreimal gebrochen"
        compile_pattern(
            r"(?:das|den|die|MY) (?P<detail>(?:link|recht)e[ns]? (?:kaputt|gebrochen|gerissen|operiert))\b(?P<it>)"
        ),
        compile_pattern(
            r"^\W{0,3}(?P<detail>(?:Einmal|Zweimal|Dreimal|Viermal|Fünfmal|Schon \w+mal) (?:gebrochen|gerissen|"
            r"operiert|ausgekugelt|angebrochen))\b(?P<it>)"
        ),
        compile_pattern(rf"^\W{{0,3}}(?:Die|Der|Das|HE) (?P<detail>{ACHES_DE}|tut weh)\b(?P<it>)"),
        compile_pattern(
            r"^\W{0,3}(?P<detail>Gebrochen|Gerissen|Verstaucht|Ausgekugelt|Geprellt|Angebrochen|"
            r"Gezerrt)(?=[.,!])(?P<it>)"
        ),
        compile_pattern(rf"(?P<detail>Platte|Nagel|Drähte?) (?:im|in der|am) (?P<part>{PART['de']})"),
        compile_pattern(
            r"\b(?:[Ww]ar|[Ii]st) (?:HE|sie|es) (?P<detail>drau(?:ß|ss)en|raus|ab|durch|hin|gebrochen|"
            r"gerissen)\b(?P<it>)"
        ),
        # "Den hatte ich mir im Februar gebrochen"
        compile_pattern(
            r"\b(?:[Dd]en|[Dd]as|[Dd]ie|ihn|es) (?:habe|hatte|hab|haben) (?:SELF (?:ME|sich)|"
            r"(?:HE|PERSON) sich) (?:[^\s,.;]{1,20} ){0,4}(?P<detail>gebrochen|gerissen|verstaucht|"
            r"ausgekugelt)\b"
        ),
        # "Die Wade zwickt seit Montag", "Das Jochbein war durch", "die Achillessehne, links, komplett durch"
        compile_pattern(
            rf"(?<![\w-])(?P<part>{PART['de']})(?: (?:MY|ME|SELF|"
            rf"[a-zäöü]{{2,12}})){{0,2}} (?P<detail>{ACHES_DE})(?![\w-])"
        ),
        compile_pattern(
            rf"(?<![\w-])(?P<part>{PART['de']})(?:, [^,.;]{{1,14}}){{0,3}}, (?P<detail>(?:komplett |"
            r"völlig )?(?:durch|ab|hin))(?=[.,!])"
        ),
        compile_pattern(r"(?<!\w)(?P<detail>umgeknickt|umknickte)(?!\w)"),
        # "Ich habe mich verletzt", "weil sich unser Kapitän Edin Marsic verletzt hatte", "Er war
        # lange verletzt"
        compile_pattern(
            r"(?:SELF (?:[^\s,.;]{1,20} ){0,3}(?:ME|sich)|"
            r"(?:habe|hatte|habt|haben|hast|hattest) SELF (?:ME|sich)|\bsich|"
            r"(?:HE|PERSON) (?:hat|hatte) sich) (?:[^,.;]{0,50} )?verletzt\b"
        ),
        compile_pattern(
            r"\b(?:war|bin|ist|waren|sind|warst|bist|lange|monatelang|wochenlang|"
            r"länger) (?:[^\s,.;]{1,20} ){0,4}verletzt\b(?! worden)"
        ),
        compile_pattern(
            r"\bverletzt (?:ausgefallen|gefehlt|raus|ausgewechselt|fehlte|fehlten|fehlt|fehle|zuschauen|"
            r"vom Platz)\b|\bverletzungsbedingt\b"
        ),
    ),
    "en": (
        # "I broke my wrist", "tearing the ligament in her right knee", "I hurt my shoulder", "I did my ACL"
        compile_pattern(
            r"(?P<detail>\b(?:broke|broken|breaking|tore|torn|tearing|hurt|injured|dislocated|fractured|snapped|"
            r"ruptured|twisted|sprained|pulled|strained|popped|cracked|smashed|bust|busted|chipped|tweaked|rolled|"
            r"damaged|blew out|wrecked) (?:(?:MY|HIS|the|a|three|two|four) )?(?:(?:bone|ligaments?) in (?:MY|"
            rf"HIS) )?(?:{PART['en']}|ACL|MCL|cruciate|anterior cruciate ligament|"
            r"ligaments?)(?![\w-]))(?<!pulled \ue008\ue008 leg)(?<!twisted \ue008\ue008 arm)"
        ),
        # "my calf went", "PERSON's knee popped"
        compile_pattern(rf"(?:MY|HIS|PERSON['’]s) (?P<part>{PART['en']}) (?:went|popped|gave way|gave out|exploded)\b"),
        # "It's the hamstring that's the trouble"
        compile_pattern(rf"\b[Ii]t(?:['’]s| is| was) (?:the|MY) (?P<part>{PART['en']}) that\b"),
        # "I did my ACL"
        compile_pattern(
            r"(?P<detail>\b(?:did|done|doing|does) (?:MY|HIS|ME|the) (?:ACL|MCL|cruciates?|"
            rf"{PART['en']}))\b(?! exercises| in\b)"
        ),
        # "How's the collarbone?" – "I broke it in March", "It was broken in two places"
        compile_pattern(r"(?P<detail>\b(?:broke|tore|dislocated|fractured|ruptured|sprained)) (?P<it>it)\b"),
        compile_pattern(
            r"^\W{0,3}(?P<it>[Ii]t)(?:['’]s| was| is) (?P<detail>(?:broken|torn|fractured|dislocated|ruptured|"
            r"smashed)(?: in \w+ places)?)\b"
        ),
        # "a metal plate in my foot"
        compile_pattern(rf"(?P<detail>\b(?:plates?|pins?|screws?|stitches) in (?:MY|HIS|the) {PART['en']})"),
        # "turned my ankle"
        compile_pattern(
            r"(?P<detail>\b(?:turned|jarred|banged|wrenched|ricked|jammed|landed on) (?:MY|"
            r"HIS) (?P<part>(?:left |right )?(?:ankle|knee|foot|wrist|hip|shoulder|elbow|thumb|toe)))\b"
        ),
        # "put my shoulder out", "My groin's been giving me bother"
        compile_pattern(rf"(?P<detail>\bput (?:MY|HIS) {PART['en']} out)\b"),
        compile_pattern(
            rf"(?:MY|HIS|PERSON['’]s) (?P<part>{PART['en']})(?:['’]s| is| has| was)?(?: been| still| now)* (?:giving|"
            r"gave|playing up|played up|sore|bothering|killing|strapped|in a (?:brace|cast|sling)|acting up|"
            r"troubling|bandaged|swollen|knackered|bust|gone|shot)\b"
        ),
        # "I got concussed", "knocked unconscious"
        compile_pattern(
            r"(?:SELF|HE|PERSON)(?: [\w'’]+){0,3} (?P<detail>concussed|knocked (?:out cold|unconscious))\b"
        ),
        # "I was out injured", "She got injured", "I've been injured"
        compile_pattern(r"(?:SELF|HE|PERSON)(?:['’]s|['’]ve)? (?:[\w-]+ ){0,3}(?:injured)\b(?! by)"),
    ),
}

# "Daumen, Daumen, Nase.", "Die Hüfte.", "Das linke Knie.", "My back."
FRAGMENT_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"[\"„“»«'‚ ]{0,3}(?:(?:Der|Die|Das|Mein|Meine|Am|MY|Wieder|Immer|der|die|"
        rf"das) ){{0,3}}{PART['de']}(?:,? (?:und )?(?:(?:der|die|das|am) )?{PART['de']}){{0,3}}[.!,]"
    ),
    "en": compile_pattern(
        r"[\"„“»«'‚ ]{0,3}(?:(?:The|MY|It was|It's|Just|a|"
        rf"the) ){{0,3}}(?i:{PART['en']})(?:,? (?:and )?(?:(?:the|MY) )?(?i:{PART['en']})){{0,3}}(?: flexors?|"
        r" muscles?| ligaments?| tendons?)?[.!,]"
    ),
}
# What is hurt within a part: "hip flexor", "disc", "Innenmeniskus"
TISSUE_RE = re.compile(
    r"(?i:\b\w+ flexors?|\bdiscs?\b|\bcartilage\b|"
    r"\b\w*(?:meniskus|bandscheibe|kreuzband|seitenband|innenband|außenband|sehne)\b)"
)
# "Es war der linke Ringfinger", "2022 war es das linke Knie", "eine Sehne im Oberschenkel"
IT_WAS_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"(?:\b[Ee]s (?:war|ist)|\b(?:war|ist) es|\b[Dd]as (?:war|ist)) (?:[\w-]+ )?(?:(?:der|die|das|MY|am|an der|"
        rf"im) )?(?P<part>{PART['de']})|\b(?P<detail>(?:Sehne|Muskel|Band|Bänder|Kapsel|Knorpel|Nerv|Riss|"
        rf"Bruch)\w{{0,3}} (?:im|in der|am|an der) (?P<in>{PART['de']}))"
    ),
    "en": compile_pattern(
        rf"\b(?:[Ii]t|[Tt]hat)(?: was|['’]s| is) (?:[\w-]+ )?(?:the|MY|an?) (?P<part>{PART['en']})(?: flexor|"
        r" muscle)?|\b(?P<detail>(?:muscle|tendon|ligament|cartilage|nerve|tear|break) in (?:the|"
        rf"MY) (?P<in>{PART['en']}))"
    ),
}
ABSENCE_RES: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(
        r"[Vv]erletz|\bgefehlt|\bausgefallen|\bAusfall|\bwar Schluss|\baufgehört|\bKarriereende|\boperiert|\bOP\b|"
        r"\bReha\b|[Vv]erletzungs|[Rr]iss\b|[Bb]ruch\b|zwick|zwackt|angeschlagen|gebrochen|gerissen|verstaucht|"
        r"ausgekugelt|gezerrt|\bpausier|außer Gefecht|hörte man nichts|Tribüne|zuschauen|Zwangs|passiert|\bweg\b|"
        r"Was war los|lahm|[Ss]chmerz|\bZwangspause|\bKrankenstand|\bverpasst"
    ),
    "en": re.compile(
        r"\b(?:injur\w+|miss(?:ed|ing)?|vanish\w*|disappear\w*|absen\w+|happened|in the stands|been out|surgery|"
        r"rehab|retir\w+|stopped|struggl\w+|stopping|operation|sidelined|the physio|lay-?off)\b",
        re.IGNORECASE,
    ),
}
# "Was ist mit der Leiste?", "Wie geht es dem Knie?", "How's the jaw?"
AFTER_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"\b(?:[Ww]as (?:ist mit|war mit|macht)|[Ww]ie geht(?:['’]s| es)) (?:der|dem|die|das|den|"
        rf"MY) {PART['de']}(?: passiert| los| geschehen)?\s?\?"
    ),
    "en": compile_pattern(rf"\b[Hh]ow(?:['’]s| is) (?:the|MY) {PART['en']}(?: now| doing| feeling)?\?"),
}
# ", verstaucht" behind the part
BROKEN_RE = re.compile(rf",? (?P<detail>{BROKEN_DE}|broken|torn|sprained|dislocated|strained|bruised|cracked)")
# "Tabea Kunkel hatte dasselbe"
SAME_RE = compile_pattern(
    r"(?P<who>PERSON|HE) (?:hat|hatte) (?:auch |genau )?(?:dasselbe|das Gleiche|das gleiche|die gleiche Verletzung|"
    r"dieselbe Verletzung)|(?P<who2>PERSON|HE) (?:had|has) (?:exactly )?(?:the same)\b(?! \w)"
)
# "wenn er nicht operiert worden wäre": it did happen
COUNTER_RE = re.compile(
    r"\b(?:wenn|hätte|if)\b.{0,120}\b(?:nicht|n't|not)\b.{0,80}\b(?:wäre|hätte|had)\b|\b(?:hadn't|had not)\b",
    re.IGNORECASE,
)
NEVER_RE = re.compile(
    r"\b(?:nie|niemals|kein|keine|keinen|keiner|nicht|ohne|never|no|not|without|weder)\b|n['’]t\b",
    re.IGNORECASE,
)
FEAR_RE = re.compile(
    r"\b(?:wenn|falls|Angst|Sorge|könnte|würde|hätte|if|might|could|afraid|fear|worried|fast|beinahe|almost|"
    r"nearly)\b",
    re.IGNORECASE,
)
LOOK_BACK = 3  # sentences without a person behind the one that names him
# "unser Torwart", "ein Gegenspieler", "sich": somebody else, unnamed
SOMEBODY_RE = compile_pattern(
    r"\bsich\b|OUR |\b(?:ein|einem|der|dem|beim|vom) (?:\w+ )?(?:\w*[Tt]orwart|\w*[Ss]pieler|[Kk]ollege\w*|Gegner|"
    r"Schiri|Schiedsrichter|Trainer|Zeugwart|Stürmer|Kapitän)\b"
)


PLACELESS = frozenset(
    {"hernia", "concussion", "Gehirnerschütterung", "Leistenbruch", "Muskelfaserriss", "Muskelverletzung"}
)
# "Der Mittelfuß hält.", "How's the back?", "my ankle": a part with its article, spoken of before
SPOKEN_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        rf"(?:^\W{{0,3}}|\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Aa]m|[Ii]m)|MY) (?P<part>{PART['de']})"
    ),
    "en": compile_pattern(rf"(?:(?:\b[Tt]he|MY|\b[Ww]hich|[Aa]nd) |^\W{{0,3}})(?P<part>(?i:{PART['en']}))"),
}
