"""The words that say yes and no, from "Jep" to "Nae chance": "Guilty.", "Kann man so sagen.", "Not as such."

In: an answer. Out: whether it opens with a yes, or with a no or a correction. "Yes and no" is neither.
"""

import re


def _any_of(lines: str) -> str:
    """The alternatives that the lines of a table give, parted by bars."""
    return "(?:" + "|".join(line.strip().rstrip("|") for line in lines.strip().splitlines()) + ")"


# what may stand before a yes or a no: quotes, "(lacht)", "Na ja,", "Well,", "Ha!", "God,"
_FIRST = (
    r"[\s\"„“”'’»«(*_–—-]*(?:[(\[][^)\]\n]{1,40}[)\]]:?\s*)?(?:(?:na ja|naja|na|nun|tja|ach|geh|oh|och|ah|haha|ha|hm+|"
    r"äh+m?|uff|puh|mei|pff|well|er|erm|um|eh|look|god|jesus|christ|to be fair|ehrlich gesagt|"
    r"honestly)[,.!…]{0,3}\s){0,2}[\s\"„“”'’»«]*"
)
# "Natürlich nicht.", "Stimmt so nicht.", "Of course not.", "Ja, nein.", "Genau das Gegenteil.", "Yes and no."
_UNLESS = (
    r"(?!(?:\s\w+){0,2}\s(?:nicht|ned|net|nie|niemals|kein\w*|not|never|falsch|wrong|gegenteil|opposite)\b|"
    r",?\s(?:und |and )?(?:nein|nee|nö|no|nope|nah)\b)"
)
_YES = _any_of(r"""
    ja+|jaja|jo+|joa|jau|jou|jepp?|japp?|jup|jawoh?l|jawoll|doch|yes+|yeah+|yep|yup|yah|yessir|aye+|mhm|mm-?hmm?|uh-huh
    nah,? yeah|hell ye(?:s|ah)
    (?:ganz |aber |eh |und |na )?(?:genau|klar|sicher|natürlich|bestimmt|logisch|logo|exakt|korrekt|richtig|freilich)
    stimmt|schon|scho|moll|absolut|definitiv|tatsächlich|auf jeden fall|in der tat|allerdings|leider|zum glück
    gott sei dank|gewiss|selbstverständlich|selbstredend|sowieso|sozusagen|gewissermaßen|gewissermassen|quasi
    praktisch|theoretisch|eigentlich|im prinzip|im grunde|irgendwie|mehr oder weniger|auf dem papier|natürli|ämel
    (?:zu )?(?:hundert|100) ?(?:%|prozent)|hundertprozentig|von geburt an|von klein auf|schon immer|immer schon
    seit (?:ich denken|der geburt|meiner geburt|jeher|immer)|so steht es|isch so|iss so
    so ist es|so ist's|so war es|so war's|das stimmt|das ist (?:richtig|korrekt|wahr|so)|wahr|das bin ich|bin ich
    (?:das )?(?:kann|könnte|darf) man (?:so |schon )?sagen|(?:richtig )?erraten|richtig geraten
    (?:sportlich|offiziell|formal|rechtlich|laut \w+),? (?:ja|schon)
    ich (?:denke|glaube|finde|meine|würde sagen|fürchte),? (?:schon|ja)|erwischt|ertappt|schuldig|volltreffer|treffer
    bingo|und ob|und wie|aber hallo|zugegeben|ich geb(?:e|'s|’s)? ?(?:es )?zu|ich gestehe
    (?:sie sind|du bist)? ?gut (?:informiert|recherchiert|aufgepasst|vorbereitet)
    (?:da )?(?:haben sie|hast du|sie haben|du hast) recht
    definitely|absolutely|totally|certainly|obviously|naturally|indeed|precisely|exactly|of course|'?course|deed i
    right(?![ -](?:foot|back|wing|side|half|now|away|boot|leg|or|through))|correct|true|sure|surely|too (?:right|true)
    (?:dead|damn|quite|all) right|(?:spot|bang|dead) on|every word|you know it|born that way
    (?:that's|that is|you're|you are) (?:right|correct|true|it|me|him|her|fair|the one|spot on)|guilty|busted
    rumbled|caught|bingo|amen|affirmative|you bet|you(?:'ve| have)? got me|got me|nailed it
    well (?:spotted|remembered|researched)|you(?:'ve| have) done your (?:homework|research)
    i (?:suppose|guess|reckon|confess|admit)|i(?:'d| would)? (?:think|believe|say|imagine) so
    (?:i'm |i am )?(?:'?fraid|afraid) so|you (?:could|can|might) say|fair enough|fair to say|very much so
    for sure|no (?:doubt|question)|without (?:a )?doubt|pretty much|more or less|sort of|sorta|kind of|kinda
    (?:a |one )?(?:hundred|100) ?(?:%|per ?cent)|always (?:have|has|was|did|will)|since (?:birth|day one|forever)
    in a (?:way|sense)|in theory|on paper|technically|officially|basically|essentially|apparently|sadly
    unfortunately|thankfully|luckily|happily|(?:so|that) i (?:am|was|did|do|have)
    so (?:they|(?:my|the) \w+) (?:says?|tells? me|reckons?)|(?:i )?(?:can't|won't|can’t|won’t) (?:deny|argue)
    (?:i|we|he|she|it|they) (?:am|was|were|is|did|do|does|have|has|had)(?!\w|n't|n’t| not| never)
""")
_YES_RE = re.compile(rf"{_FIRST}{_YES}\b{_UNLESS}", re.IGNORECASE)

# what may stand before a no: "Leider nein", "Eben nicht", "Of course not"
_BEFORE_NO = (
    r"(?:leider |eben |gerade |natürlich |sicher |bestimmt |stimmt |(?:das )?stimmt (?:so |leider |auch )?|"
    r"(?:i'm |i am )?afraid |sadly |unfortunately |of course |absolutely |definitely |certainly |actually,? |"
    r"heavens |hell |christ )?"
)
_NO = _any_of(r"""
    nein|nei|nee+|nä|ne(?=[,.!]|\s*$)|nö+|naa+|na(?=[.!]|,\s(?:in|bei|beim|nur|rechts|links|des|das|i|ich|nie|ned|net|\d))
    nope|nah(?!,? yeah)|naw|nay|nae (?:chance|luck|way)|no(?! (?:doubt|question|wonder|problem|idea|complaints))
    (?:nicht|ned|net)(?: (?:ganz|wirklich|direkt|unbedingt|mehr|doch)\b|(?=[,.!:;–-]|\s*$))|noch (?:nicht|ned|net)
    nie|niemals|nichts(?! (?:schlimm|wild|ernst|dramatisch|besonder))|falsch|auf (?:gar )?keinen fall|keineswegs
    keinesfalls|mitnichten|überhaupt nicht|gar nicht|im gegenteil|von wegen|ach (?:was|wo|woher)|i wo|iwo|weit gefehlt
    knapp (?:daneben|vorbei)|(?:fast|beinahe|nearly|almost|close)(?=[,.!:;–-]|\s[–—-])|quatsch|unsinn|blödsinn
    irrtum|umgekehrt|andersherum|schön wär(?:e|'s|’s)|das war einmal|das ist vorbei|einspruch|gerüchte?(?=[.!,])
    gott bewahre|um (?:gottes|himmels) willen|bloß nicht|bloss nicht|moment, das war|bin ich nicht
    not (?:at all|really|quite|exactly|yet|any ?more|me|true|in the slightest|even close|strictly|as such)
    not(?=[,.!:;–-]|\s*$)|never|wrong|incorrect|false|untrue|rubbish|nonsense|far from it|on the contrary
    (?:quite )?the (?:opposite|other way (?:a)?round)|other way (?:a)?round|hardly|if only|i wish|nowhere near
    negative|behave|give over|away with you
    (?:i|we|he|she|it|they) (?:(?:was|were|do|does|have|has|is|are)(?:n't|n’t)|(?:am|was) (?:not|never))(?=[,.!]| a)
    i(?:'m|’m) not
""")
_NO_RE = re.compile(rf"{_FIRST}{_BEFORE_NO}{_NO}(?!\w)", re.IGNORECASE)
_YOU_ERR = r"(?:verwechseln|irren|täuschen|verwechselst|irrst|täuschst)"
_RELATIVE = (
    r"(?:bruder|cousin|vetter|vater|papa|zwilling\w*|zwillingsbruder|schwester|onkel|opa|kollege|namensvetter|"
    r"brother|cousin|dad|father|da|twin|twin brother|sister|uncle|grandad|namesake|mate)"
)
# "Das wird immer schöner erzählt. Es war …", "That was my cousin.": the answer puts the claim right
_CORRECTION = _any_of(rf"""
    das wird immer|das (?:stimmt|ist) (?:so |leider |aber |auch )?(?:nicht (?:ganz|richtig|wahr|so)|falsch)
    das stimmt (?:so |leider |aber |auch )?nicht|nicht ganz(?=\s?[.,:;!–])|eigentlich war es
    ein (?:gerücht|märchen|missverständnis|irrtum)|eine (?:legende|ente|mär)
    (?:muss ich|ich muss) (?:sie |dich )?(?:da )?(?:korrigieren|enttäuschen|widersprechen)
    (?:{_YOU_ERR} (?:sie|du)|(?:sie|du) {_YOU_ERR}) (?:da |jetzt )?(?:mich|sich|dich|was|etwas)
    das (?:war|ist) mein(?:e)? (?:\w+ )?{_RELATIVE}|that(?:'s|’s| was| is) (?:my (?:\w+ )?{_RELATIVE}|the other)
    that(?:'s|’s| is| isn't| isn’t) (?:not |actually |a )?(?:quite |actually |strictly |entirely )?(?:wrong|a myth|myth)
    that(?:'s|’s| is) (?:actually |a )?(?:rubbish|nonsense|incorrect)
    that(?:'s not|’s not| is not| isn't| isn’t|'s never been) (?:quite |actually |strictly |entirely )?(?:right|true)
    that(?:'s not|’s not| is not| isn't| isn’t) (?:quite |actually )?(?:correct|me|what|how|it)
    not quite(?=\s?[.,:;!–])|actually,? no|actually,? it was|people always say|(?:have to|must|let me|should) correct
    you(?:'re|’re| are) thinking of|got (?:that|it) wrong|stop you there|urban myth|wrong (?:fella|man|lad|guy|person)
    don(?:'t|’t) believe|shouldn(?:'t|’t) believe
""")
_CORRECTION_RE = re.compile(rf"\b{_CORRECTION}\b", re.IGNORECASE)
_CORRECTED_IN = 160  # characters of an answer in which it puts the question right


def denies(answer: str) -> bool:
    """Whether an answer opens with a no, or puts the question right."""
    if _NO_RE.match(answer):
        return True
    return not confirms(answer) and _CORRECTION_RE.search(answer[:_CORRECTED_IN]) is not None


def confirms(answer: str) -> bool:
    """Whether an answer opens with a yes."""
    return _YES_RE.match(answer) is not None
