"""The words for captains, German and English: who is called one, who is asked about, and what speaks against it."""

import re
from collections.abc import Mapping, Sequence

from interviews.extraction.marks import compile_pattern

CAPTAIN = (
    r"(?<![\w-])(?:(?:Mannschafts|Team|Vereins|Klub|Club)-?)?(?:[Kk]apitän|[Cc]aptain|"
    r"[Cc]apitano|[Kk]äpt['’]n|Kapitano|Spielführer|"
    r"Mannschaftsführer)(?:in|s|en)?(?![\w-])"
)
BAND = r"(?:(?:Kapitäns|Spielführer|Captain)-?)?(?:[Bb]inde|[Ss]chleife|Armbinde)(?: am Arm)?(?![\w-])"
SKIPPER = r"(?:(?:club|team|CLUB|CLUB['’]s?|NATION|NATIONAL) )?(?:[Cc]aptain|[Ss]kipper|CAPTAIN)\b"
CALLED_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "Werder-Kapitän Jaro Lindhoff"
        compile_pattern(r"(?P<team>CLUB)-(?:Kapitän|Spielführer|Captain)(?:in)?,? (?P<who>PERSON)"),
        # "unser Kapitän Edin Marsic", "Kapitän Edin Marsic", "Ihre Kapitänin Edda Marsic", "Der Kapitän heißt …"
        compile_pattern(rf"{CAPTAIN}(?: heißt| ist| bleibt)?,? (?:der |die |bei WE )?(?P<who>PERSON)"),
        # "Edin Marsic, unser Kapitän", "Edin Marsic, das ist der Kapitän"
        compile_pattern(
            rf"(?P<who>PERSON)(?: \([^)]{{1,12}}\))?(?:,| –) (?:(?:das|HE|der|die) ist )?(?:OUR|der|"
            rf"die|MY|HE|ein|eine)? ?"
            rf"(?:[a-zäöüß-]+ |NATIONAL |\d\d-jährige[rn]? ){{0,3}}{CAPTAIN}(?! PERSON)(?! (?:der|"
            rf"des|von|vom) CLUB)"
        ),
        # "Er ist unser Kapitän", "Edin Marsic ist Kapitän"
        compile_pattern(
            r"(?P<who>PERSON|HE),? (?:ist|bleibt|wurde) (?:jetzt |nun |schon |mit \d\d |zum |auch |"
            r"ja |immerhin |seit \w+ |"
            rf"inzwischen |hier |bei uns |bei WE |im Klub |OUR |HE |der |die |neuer |neue |ein |\d\d "
            rf"und |\d\d, ){{0,4}}{CAPTAIN}"
        ),
        # "machte ihn im Juli zum Kapitän", "Der Trainer hat sie zur Spielführerin ernannt"
        compile_pattern(
            rf"(?:machte|ernannte|bestimmte|wählte|wählten|beförderte|berief) (?P<who>HE|ME|PERSON|"
            rf"SELF)(?: [\w.]+){{0,4}} "
            rf"zu[mr] (?:neuen )?{CAPTAIN}"
        ),
        # "Dass ich jetzt mit 21 Kapitän bin", "Sie sind Kapitän", "Seit Juli bist du Kapitänin der SGS"
        compile_pattern(
            rf"(?P<who>SELF) (?:[^\s,.]{{1,16}} ){{0,5}}(?:der |die |neuer )?{CAPTAIN} "
            rf"(?:[^\s,.]{{1,24}} ){{0,4}}"
            r"(?:bin|sind|bist)\b"
        ),
        compile_pattern(
            rf"(?:(?P<who>SELF) (?:bin|sind|bist)|(?:bin|sind|bist) SELF) (?:[\w\ue008\ue00a-]+ "
            rf"){{0,6}}{CAPTAIN}"
        ),
        # "Aber als Kapitän darf ich das nicht sagen", "als Kapitänin muss ich"
        compile_pattern(
            rf"(?<!\w)[Aa]ls {CAPTAIN} (?:darf|muss|kann|habe|will|trage|soll|möchte|bin|stehe|gehe|"
            rf"müssen|dürfen|sind|haben)"
            rf" (?P<who>SELF)"
        ),
        # "Der Trainer hat mich zum Kapitän gemacht", "Sie wurden zur Kapitänin gewählt"
        compile_pattern(
            rf"(?P<who>ME|SELF|HE|PERSON) (?:[\w-]+ ){{0,5}}(?:zum|zur) (?:neuen )?{CAPTAIN} (?:gemacht|"
            r"ernannt|gewählt|bestimmt|befördert|geworden)\b"
        ),
        # "Die Kapitänin der SGS Essen", in a lead; "Jaro Lindhoff, Kapitän von Werder Bremen"
        compile_pattern(
            rf"(?P<who>PERSON)(?: \(\d\d\))?(?:,| ist) (?:[a-zäöüß\d]+ ){{0,3}}{CAPTAIN} (?:der|des|"
            rf"von|vom|bei|beim) "
            r"(?:[\w-]+ )?(?P<team>CLUB)"
        ),
        compile_pattern(
            rf"\b[Dd](?:er|ie|en|em) (?:[\w-]+ )?{CAPTAIN} (?:der|des|von|vom) (?:[\w-]+ "
            rf")?(?P<team>TEAM)(?:,? (?P<who>PERSON))?"
        ),
        # "Sie tragen die Kapitänsbinde"
        compile_pattern(
            rf"(?P<who>SELF) (?:[\w-]+ ){{0,4}}die {BAND} (?:trage|tragen|trägst)|SELF (?:trage|"
            rf"tragen|trägst|habe|haben|"
            rf"hast) (?:[\w-]+ ){{0,4}}die {BAND}(?! gehabt)|(?:trage|tragen|trägst) SELF (?:[\w-]+ "
            rf"){{0,4}}die {BAND}"
        ),
        # "Die Binde trägt jetzt Edin Marsic", "die Binde an Edin Marsic abgegeben", "Edin Marsic trägt die Binde"
        compile_pattern(
            rf"{BAND}(?: SELF)? (?:trägt|hat|bekam|bekommt|übernahm|übernimmt|gehört|ging|geht|"
            rf"liegt)(?: [\w]+){{0,4}}? "
            r"(?:der |die |dem )?(?P<who>PERSON|HE)"
        ),
        compile_pattern(rf"{BAND}(?: [^\s.!?]+){{0,8}}? an (?:den |die )?(?P<who>PERSON)"),
        compile_pattern(rf"(?P<who>PERSON|HE),? (?:trägt|führt|hat)(?: [\w\ue00a-]+){{0,4}}? (?:die|OUR) {BAND}"),
        compile_pattern(
            r"(?P<who>PERSON|HE) führt(?: (?:seit \w+|jetzt|nun|heute))? (?:die Mannschaft|das Team|"
            r"die Elf|CLUB) "
            r"(?:[\w]+ ){0,3}?(?:an|aufs Feld|auf den Platz)\b"
        ),
        # "Kapitänin ist und bleibt die Edda Marsic"
        compile_pattern(
            rf"{CAPTAIN} (?:ist|bleibt|heißt)(?: und (?:bleibt|ist|heißt))?(?: [a-zäöü]+){{0,2}} "
            r"(?:der |die )?(?P<who>PERSON)"
        ),
        # "Sie führt uns als Kapitänin an", "Seit Mai führen Sie die Schweizer U21 als Captain an"
        compile_pattern(
            rf"(?P<who>PERSON|HE|SELF) (?:führt|führe|führen|führst)\b[^.!?]{{0,60}}?\bals {CAPTAIN}|"
            rf"(?:führt|führe|führen|führst) (?P<who2>PERSON|HE|SELF) [^.!?]{{0,60}}?\bals {CAPTAIN}|"
            rf"(?P<who3>SELF) (?:[^\s,.!?]+ ){{0,4}}als {CAPTAIN} (?:[^\s,.!?]+ ){{0,5}}"
            r"(?:an)?(?:führt|führe|führen|führst)\b"
        ),
    ),
    "en": (
        # "centre-half, captain of Leeds United", "the captain of Leeds is talking"
        compile_pattern(
            rf"(?<!vice-)(?<!former )(?<!Former ){SKIPPER} of (?:the )?(?P<team>TEAM|NATION)(?:,? (?P<who>PERSON))?"
        ),
        # "Captain Jo Brandl", "our captain, Jo Brandl", "club captain Jo Brandl", "Leeds skipper Jo Brandl"
        compile_pattern(
            rf"(?<!vice-)(?<!vice )(?<![\w-]){SKIPPER}(?: is|['’]s)?(?:,| called|:)? (?:wee |big "
            rf")?(?P<who>PERSON)"
        ),
        # "Jo Brandl, our captain", "Jo Brandl in goal, our captain"
        compile_pattern(
            rf"(?P<who>PERSON)(?: [^\s,.]+){{0,4}}(?:,| –) (?:(?:HE|that|who)(?:['’]s| is) )?(?:OUR |"
            rf"the |MY |now ){{0,2}}{SKIPPER}"
        ),
        # "He's our captain already", "Jo's the captain", "You're captain now", "I'm the captain"
        compile_pattern(
            r"(?P<who>PERSON|HE|SELF)(?:['’](?:s|re|m|ve)| is| are| am| has| have| who is)(?: been)? "
            r"(?:now |just |also |still |"
            rf"already |only \w+ and )?(?:the |OUR |MY |a |CLUB['’]s? |new |youngest )*{SKIPPER}(?! for)"
        ),
        compile_pattern(
            rf"(?P<who>PERSON|HE|SELF)(?:['’](?:s|ve)| has| have) been (?:the |OUR |CLUB['’]s? "
            rf")*{SKIPPER}"
        ),
        # "Jo Brandl wears the armband for Leeds", "has worn the captain's armband since February"
        compile_pattern(
            r"(?P<who>PERSON|SELF|HE),? (?:who )?(?:has |have |['’]ve |['’]s )?(?:now )?(?:wears?|"
            r"worn|got|has|took|taken|inherited|"
            r"carries|been (?:given|handed)) (?:the |MY |OUR |HIS )?(?:captain['’]s )?armband"
        ),
        compile_pattern(
            r"armband(?:['’]s| is| went| goes| has gone| belongs| on)(?: now)?(?: to| with)? "
            r"(?P<who>PERSON)"
        ),
        compile_pattern(
            r"(?P<who>PERSON|SELF|HE)(?: now)? (?:captains?|skippers) (?:the (?:side|team|club|"
            r"women)|OUR|CLUB)|(?P<who2>PERSON|SELF|"
            r"HE)[^.!?]{0,60} leads? (?:the side|the team|WE|CLUB|them) out\b"
        ),
        # "since I was made captain", "you've been named captain", "They made me captain in July"
        compile_pattern(
            r"(?P<who>SELF|HE|PERSON)(?:['’]ve| have| has|['’]s)? (?:been |was |were )?(?:just "
            r")?(?:made|named|appointed|"
            rf"given the|handed the) (?:the )?(?:{SKIPPER}|captaincy|armband)"
        ),
        compile_pattern(
            rf"(?:made|named|appointed|gave|handed) (?P<who>ME|HE|PERSON) (?:the )?(?:new "
            rf")?(?:{SKIPPER}|captaincy|armband)"
        ),
    ),
}
# "Der Kapitän über …", "the 27-year-old skipper": in a lead about one player
LEAD_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        rf"(?<!\w)[Dd](?:er|ie|em|en) (?:(?:\d\d-?[Jj]ährige[nr]?|[a-zäöüß]{{3,16}}|NATIONAL) "
        rf"){{0,3}}{CAPTAIN}(?! PERSON)(?! (?:der|des|von|vom) )|"
        rf"(?:trägt|führt|übernahm)[^.!?]{{0,30}}? (?:die )?{BAND}|führt (?:die Mannschaft|CLUB) "
        rf"(?:\w+ ){{0,4}}(?:an|aufs Feld)\b"
    ),
    "en": compile_pattern(
        rf"(?<!\w)[Tt]he (?:(?:\d\d-year-old|[a-z-]{{3,14}}|CLUB['’]?s?) "
        rf"){{0,3}}{SKIPPER}(?!['’]s)(?! PERSON)|"
        r"(?:wears|worn|wore|took(?: over)?|inherited|handed|given) the (?:captain['’]s "
        r")?armband|captains (?:the side|CLUB)|"
        r"leads (?:the side|the team|CLUB) out\b"
    ),
}
# "Kapitän?", "Wer trägt die Binde?", "Who's the skipper?"
ASKED_RE = compile_pattern(
    rf"(?:^\W{{0,3}}(?:(?:Und |And )?(?:OUR |MY |der |die |the |HE )?)(?:{CAPTAIN}|"
    rf"{SKIPPER})\W{{0,3}}[?:])|"
    rf"[Ww]er (?:ist|trägt|führt|hat)[^?.!]{{0,30}}(?:{CAPTAIN}|{BAND})[^?.!]{{0,20}}\?|"
    rf"[Ww]ho(?:['’]s| is| wears| has| leads)[^?.!]{{0,20}}(?:{SKIPPER}|armband|side out)"
)
# "No, that's Jo Brandl." to "Are you captain?"
NOT_ME_RE = compile_pattern(
    r"^\W{0,4}(?:No|Nah|Nope|Nein|Nee|Nö)[,.!]? (?:[^.!?]{0,20})?(?:that['’]s|it['’]s|das "
    r"(?:ist|macht|wäre)(?: bei WE| hier| jetzt| noch| der| die){0,2}) (?P<who>PERSON)"
)
NAMED_RE = compile_pattern(r"^\W{0,4}(?:[^\W\d_]+,? ){0,3}?(?P<who>PERSON)")
# "Die hat jetzt der PERSON", "hier trägt sie PERSON", behind talk of the armband
HAS_IT_RE = compile_pattern(
    r"(?:HE|[Dd]ie|[Ss]ie) (?:hat|trägt|gehört|bekam|übernahm)(?: [\w]+){0,3}? (?:der |die |"
    r"dem )?(?P<who>PERSON)|"
    r"(?:hat|trägt) (?:HE|sie|die)(?: \w+){0,2} (?P<who2>PERSON)|(?P<who3>PERSON) (?:hat|"
    r"trägt) (?:HE|sie|die)(?: jetzt| heute| nun)?"
    r"[.,]|(?P<who4>PERSON)['’]s got it|went to (?P<who5>PERSON)"
)
# "Trainer PERSON machte ihn": he is not the trainer
MADE_RE = re.compile(
    r"(?:machte|ernannte|bestimmte|wählten?|beförderte|berief|made|named|appointed|gave|"
    r"handed)"
)
TOPIC_RE = compile_pattern(rf"{CAPTAIN}|{SKIPPER}|{BAND}|armband")
BAND_RE = compile_pattern(rf"{BAND}|armband|captaincy|Kapitänsamt")

# "war", "früherer", "Ex-Kapitän", "Vize", "zweiter Kapitän", "wenn der Kapitän fehlt", "former", "vice-captain"
PAST_RE = re.compile(
    r"\b(?:war|waren|warst|wurde zum|früher\w*|ehemalig\w*|damals|damalig\w*|Ex-|einst|"
    r"Vize|Vize-|stellvertretend\w*|zweite[rn]?|dritte[rn]?|"
    r"(?:was|were)(?! (?:made|named|appointed|given|handed))|had been|former|used to|vice|ex-|then|once)\b",
    re.IGNORECASE,
)
IF_RE = re.compile(r"\b(?:wenn|falls|sobald|if|when|whenever)\b", re.IGNORECASE)

# "That's our captain.", "Unser Kapitän hat gelacht.": he who was named before
POINTS_RE = compile_pattern(
    rf"^\W{{0,4}}(?:(?:[Tt]hat|HE|[Dd]as|[Dd]er|[Dd]ie)(?:['’]s| is| ist)(?: auch| jetzt| now| also)? )?"
    rf"(?:OUR|the|der|die) (?:{CAPTAIN}|{SKIPPER})(?! (?:PERSON|of|des|vom|von))"
)
# "handed you the armband for the Cup game", "die Binde für ein Spiel": only for once
ONCE_RE = re.compile(
    r"^[^.!?]{0,12}\b(?:for the \w+ (?:game|match|tie|final)|für (?:ein|das|dieses eine) \w*[Ss]piel)\b"
)
