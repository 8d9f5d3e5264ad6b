"""What a question claims, and whether the answer lets it stand.

"Leverkusen besitzt Sie noch bis 2027" is a claim though it stands in a question; "Bist du wieder fit?" is none;
"Sie haben abgesagt." – "Nein, …" is denied. In: sentences as text. Out: whether a claim may rest on them.
"""

import re

# what may stand before a yes or a no: quotes, "(lacht)", "Na ja,", "Well,", "Ha!"
_FIRST = (
    r"[\s\"„“”'’»«(*_–—-]*(?:[(\[][^)\]\n]{1,40}[)\]]:?\s*)?(?:(?:na ja|naja|na|nun|tja|ach|oh|och|ah|haha|ha|hm+|"
    r"äh+m?|uff|puh|well|er|erm|um|eh|look|god|to be fair|ehrlich gesagt|"
    r"honestly)[,.!…]{0,3}\s){0,2}[\s\"„“”'’»«]*"
)
# "Natürlich nicht.", "Stimmt so nicht.", "Of course not.", "Ja, nein.", "Genau das Gegenteil."
_UNLESS = (
    r"(?!(?:\s\w+){0,2}\s(?:nicht|nie|niemals|kein\w*|not|never|falsch|wrong|gegenteil|opposite)\b|"
    r",?\s(?:nein|nee|nö|no|nope|nah)\b)"
)
# "Ja, beim TSV …", "Aye.", "Jep.", "Yessir"
_PLAIN = (
    r"(?:ja+|jaja|jo+|joa|jau|jou|jepp?|japp?|jup|jawoh?l|jawoll|yes+|yeah+|yep|yup|yah|yessir|aye+|mhm|uh-huh|"
    r"doch)\b(?!,?\s(?:nein|nee|no|nah)\b)"
)
# "Genau.", "Stimmt genau.", "Klar, …", "Theoretisch ja.", "Kann man so sagen.", "Erwischt."
_GERMAN_YES = (
    r"(?:(?:ganz |aber |eh |und )?(?:genau|klar|sicher|natürlich|bestimmt|logisch|logo|exakt|korrekt|richtig)|"
    r"stimmt|schon|absolut|definitiv|tatsächlich|auf jeden fall|in der tat|allerdings|leider|zum glück|"
    r"gott sei dank|freilich|gewiss|selbstverständlich|selbstredend|sowieso|sozusagen|gewissermaßen|gewissermassen|"
    r"quasi|praktisch|theoretisch|eigentlich|im prinzip|im grunde|irgendwie|mehr oder weniger|auf dem papier|"
    r"so ist es|so ist's|so war es|so war's|das stimmt|das ist (?:richtig|korrekt|wahr|so)|wahr|"
    r"(?:kann|könnte|darf) man (?:so |schon )?sagen|"
    r"(?:sportlich|offiziell|formal|rechtlich|laut \w+),? (?:ja|schon)|"
    r"ich (?:denke|glaube|finde|meine|würde sagen),? (?:schon|ja)|erwischt|ertappt|schuldig|volltreffer|treffer|"
    r"bingo|und ob|und wie|aber hallo|zugegeben|ich geb(?:e|'s|’s)? ?(?:es )?zu|ich gestehe|"
    r"(?:sie sind|du bist)? ?gut (?:informiert|recherchiert|aufgepasst|vorbereitet)|da (?:haben sie|hast du) recht|"
    r"(?:sie haben|du hast) recht|scho|moll)\b"
)
# "Guilty.", "Spot on.", "I suppose so.", "Sort of.", "That's right.", "You've done your homework."
_ENGLISH_YES = (
    r"(?:definitely|absolutely|totally|certainly|obviously|naturally|indeed|precisely|exactly|of course|'?course|"
    r"right(?![ -](?:foot|back|wing|side|half|now|away|boot|leg|or|through))|correct|true|sure|surely|too right|"
    r"(?:dead|damn|quite|all) right|(?:spot|bang|dead) on|"
    r"(?:that's|that is|you're|you are) (?:right|correct|true|it|me|him|her|fair|the one|spot on)|guilty|busted|"
    r"rumbled|caught|bingo|amen|affirmative|you bet|you(?:'ve| have)? got me|got me|nailed it|"
    r"well (?:spotted|remembered|researched)|you(?:'ve| have) done your (?:homework|research)|"
    r"i (?:suppose|guess|reckon|confess|admit)|i(?:'d| would)? (?:think|believe|say|imagine) so|"
    r"(?:i'm |i am )?(?:'?fraid|afraid) so|you (?:could|can|might) say|fair enough|fair to say|very much so|"
    r"for sure|no (?:doubt|question)|without (?:a )?doubt|pretty much|more or less|sort of|sorta|kind of|kinda|"
    r"in a (?:way|sense)|in theory|on paper|technically|officially|basically|essentially|apparently|sadly|"
    r"unfortunately|thankfully|luckily|happily|(?:so|that) i (?:am|was|did|do|have)|so they (?:say|tell me)|"
    r"(?:i|we|he|she|it|they) (?:am|was|were|is|did|do|does|have|has|had)(?!\w|n't|n’t| not))\b"
)
_YES_RE = re.compile(rf"{_FIRST}(?:{_PLAIN}|(?:{_GERMAN_YES}|{_ENGLISH_YES}){_UNLESS})", re.IGNORECASE)
# "Nein, 1,76.", "Falsch.", "Eben nicht.", "Nope.", "Not quite.", "Fast.", "Von wegen."
_NO_RE = re.compile(
    rf"{_FIRST}(?:leider |eben |gerade |natürlich |sicher |bestimmt |stimmt |(?:das )?stimmt (?:so |leider |auch )?|"
    r"(?:i'm |i am )?afraid |sadly |unfortunately |of course |absolutely |definitely |certainly |"
    r"actually,? )?(?:nein|nee+|nä|ne(?=[,.!]|\s*$)|nö+|nope|nah|naw|nay|"
    r"no(?! (?:doubt|question|wonder|problem|idea|complaints))|"
    r"nicht(?: (?:ganz|wirklich|direkt|unbedingt|mehr|doch)\b|(?=[,.!:;–-]|\s*$))|noch nicht|nie|niemals|"
    r"nichts(?! (?:schlimm|wild|ernst|dramatisch|besonder))|falsch|auf (?:gar )?keinen fall|keineswegs|keinesfalls|"
    r"mitnichten|überhaupt nicht|gar nicht|im gegenteil|von wegen|ach (?:was|wo|woher)|i wo|iwo|weit gefehlt|"
    r"knapp (?:daneben|vorbei)|(?:fast|beinahe|nearly|almost|close)(?=[,.!:;–-]|\s[–—-])|quatsch|unsinn|blödsinn|"
    r"irrtum|umgekehrt|andersherum|schön wär(?:e|'s|’s)|das war einmal|das ist vorbei|"
    r"not (?:at all|really|quite|exactly|yet|any ?more|me|true|in the slightest|even close|strictly|as such)|"
    r"not(?=[,.!:;–-]|\s*$)|never|wrong|incorrect|false|untrue|rubbish|nonsense|far from it|on the contrary|"
    r"(?:quite )?the (?:opposite|other way (?:a)?round)|other way (?:a)?round|hardly|if only|i wish|nowhere near|"
    r"negative)\b",
    re.IGNORECASE,
)
# "Das wird immer schöner erzählt. Es war …": the answer puts the claim right
_CORRECTION_RE = re.compile(
    r"\b(?:das wird immer|das (?:stimmt|ist) (?:so |leider |aber |auch )?(?:nicht (?:ganz|richtig|wahr|so)|falsch)|"
    r"das stimmt (?:so |leider |aber |auch )?nicht|nicht ganz(?=\s?[.,:;!–])|eigentlich war es|"
    r"ein (?:gerücht|märchen|missverständnis|irrtum)|eine (?:legende|ente|mär)|"
    r"muss ich (?:sie |dich )?(?:korrigieren|enttäuschen|widersprechen)|"
    r"ich muss (?:sie |dich )?(?:da )?(?:korrigieren|enttäuschen|widersprechen)|"
    r"(?:(?:verwechseln|irren|täuschen) sie|sie (?:verwechseln|irren|täuschen)|(?:verwechselst|irrst|täuschst) du|"
    r"du (?:verwechselst|irrst|täuschst)) (?:da |jetzt )?(?:mich|sich|dich|was|etwas)|"
    r"that(?:'s|’s| is| isn't| isn’t) (?:not |actually |a )?(?:quite |actually |strictly |entirely )?(?:wrong|"
    r"a myth|myth|rubbish|nonsense|incorrect)|that(?:'s not|’s not| is not| isn't| isn’t|'s never been) (?:quite |"
    r"actually |strictly |entirely )?(?:right|true|correct|me|what|how|it)|not quite(?=\s?[.,:;!–])|actually,? no|"
    r"actually,? it was|people always say|(?:have to|must|let me|should) correct|you(?:'re|’re| are) thinking of|"
    r"got (?:that|it) wrong|stop you there|urban myth)\b",
    re.IGNORECASE,
)
# "Ist", "Haben", "Kann", "Stimmt", "Do", "Were": a yes-or-no question opens with its verb
_VERB_FIRST_RE = re.compile(
    r"[\s\"„“–-]*(?:und |aber |also |oder )?(?:ist|sind|bist|war|waren|warst|wart|hat|haben|hast|habt|hatte|hatten|"
    r"hattest|hätte|hätten|hättest|wird|werden|wirst|würde|würden|würdest|kann|können|kannst|könnte|könnten|"
    r"könntest|muss|müssen|musst|soll|sollen|sollte|will|willst|wollen|wollten|möchten|möchtest|darf|dürfen|gibt|"
    r"gab|spielt|spielst|spielen|träumst|träumen|nehmen|nimmst|sehen|siehst|lesen|verfolgen|verfolgst|denken|denkst|"
    r"fühlen|fühlst|stimmt|kennst|kennen|glauben|glaubst|bleiben|bleibst|kommt|kommen|kommst|trägst|tragen|wohnst|"
    r"wohnen|lebst|leben|heißt|trifft|gehörst|gehören)\b",
    re.IGNORECASE,
)
_VERB_FIRST_EN_RE = re.compile(
    r"[\s\"“–-]*(?:and |but |so )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|"
    r"might|may|any|ever)\b",
    re.IGNORECASE,
)
# "Innenverteidiger oder rechts?", "Left or right?": a choice without a verb claims nothing
_CHOICE_RE = re.compile(r"[^,.!?]{1,60}\b(?:oder|or)\b(?! sonst)[^,.!?]{1,40}\?", re.IGNORECASE)
# "… links oder rechts?", "Are you left or right?": to that, "Right." is a side
_ALTERNATIVE_RE = re.compile(r"\b(?:oder|or)\b(?! sonst)[^,.!?]{2,40}\?", re.IGNORECASE)
_RIGHT_RE = re.compile(r"[\s\"„“'»«(]*(?:right|richtig)\b", re.IGNORECASE)


def denies(answer: str) -> bool:
    """Whether an answer opens with a no, or puts the question right."""
    if _NO_RE.match(answer):
        return True
    return not confirms(answer) and _CORRECTION_RE.search(answer[:160]) is not None


def confirms(answer: str) -> bool:
    """Whether an answer opens with a yes."""
    return _YES_RE.match(answer) is not None


def stands(sentence: str, answer: str, language: str, *, last: bool, negative: bool) -> bool:
    """Whether a sentence of a question may carry a claim, given its answer.

    `last`: it is the question's last sentence, the one that is answered; `negative`: it denies something
    itself.
    """
    asks = sentence.rstrip(" \"“”»«'’)").endswith("?")
    opening = _VERB_FIRST_EN_RE if language == "en" else _VERB_FIRST_RE
    if asks and opening.match(sentence):
        if _ALTERNATIVE_RE.search(sentence) and _RIGHT_RE.match(answer):
            return False
        return confirms(answer) and not negative
    if asks and _CHOICE_RE.fullmatch(sentence.strip()):
        return False
    return not (last and not negative and denies(answer))
