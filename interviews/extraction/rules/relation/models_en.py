"""English of role models and players admired: "Jo Brandl was my hero", "I could watch Jo Brandl all day"."""

from interviews.extraction.rules.relation.tables import Table, hints, openings, questions, rows
from interviews.extraction.rules.relation.ties import FAVOURITE_ASKED, FOLLOWED, IDOL, IDOL_ASKED, PRAISED

_IDOL = r"(?:(?:childhood |boyhood )?hero|role model|heroes|idol|idols|inspiration)(?![\w-])"
_ANYBODY = r"(?:PERSON|HE)"


_SENTENCES = (
    *rows(
        IDOL,
        # "I was always Edin Marsic in the yard", "Edin Marsic on my bedroom wall"
        (
            r"SELF (?:was always|always was|pretended to be|wanted to be|['’]d be|used to be|had to be) "
            r"(?P<who>PERSON)(?=[.,!]| in | on | and )"
        ),
        (
            r"(?P<who>PEOPLE)(?: poster| posters)? (?:was |were )?(?:[\w-]+ )?(?:on|over|above) MY (?:bedroom |"
            r"bed|wall|door)|\bposters? of (?P<hung>PERSON)"
        ),
        implied=True,
    ),
    *rows(
        FOLLOWED,
        # "I looked up to Jo Brandl", "I modelled my game on Jo Brandl", "I grew up watching Jo Brandl"
        (
            r"\b(?:look(?:ed|ing)? up to|modell?ed GAPgame on|based GAPgame on|studied|study|idoli[sz]ed|copied|"
            r"(?:want(?:ed)?|tried|trying) to (?:be|play|move|finish|defend)(?: just)? like|grew up watching|"
            r"learn(?:ed|t) (?:so much|a lot|loads) from watching) GAP(?P<who>PEOPLE)"
        ),
        # "I wore out a DVD of Jo Brandl"
        r"\b(?:DVD|DVDs|videos?|tapes?|clips|highlights|footage) of (?P<who>PEOPLE)",
        by_self=True,
    ),
    *rows(
        FOLLOWED,
        # "But I studied him"
        r"SELF (?:study|studied|idoli[sz]ed|worshipped|copied) (?P<who>HE)",
        # "I study his clips", "I watched all his videos"
        r"SELF (?:study|studied|watch|watched)(?: all)?(?: of)? HIS (?:clips|videos|games|highlights)",
        # "Jo Brandl, I looked up to him", "Jo Brandl is someone I look up to"
        (
            r"(?P<who>PEOPLE|HE),? NEARSELF (?:always |really )?(?:look(?:ed)? up to|idoli[sz]ed|studied|study|"
            r"modell?ed)\b"
        ),
    ),
    *rows(
        PRAISED,
        # "I loved Jo Brandl", "I love to watch Jo Brandl", "These days I like Jo Brandl", "I watched Jo Brandl every
        # week"
        (
            r"SELF (?:always |just |absolutely |really |also )?(?:admired?|loved?|adored?|worshipped|enjoy(?:ed)?|"
            r"like|watch|watched)(?: watching| to watch| the way| how)? (?:[a-z-]+ ){0,1}(?P<who>PEOPLE)"
        ),
        # "Jo Brandl is the best player I've ever seen", "Jo Brandl is world class"
        (
            r"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAR\b(?:the best|the greatest|world[- ]class|a genius|"
            r"an unbelievable|an incredible|unbelievable|incredible|phenomenal|frightening)\b"
        ),
        # "Jo Brandl really impressed me"
        r"(?P<who>PEOPLE|HE) (?:has )?(?:really |just )?(?:impressed|inspired|amazed) ME",
    ),
    *rows(
        PRAISED,
        # "I could watch Jo Brandl all day"
        r"SELF could watch (?P<who>PERSON)",
        claims=False,
    ),
    *rows(
        PRAISED,
        # "a huge fan of Jo Brandl"
        r"\bfan of (?P<who>PEOPLE)",
        by_self=True,
    ),
)

_NOUNS = (
    *rows(
        IDOL,
        rf"OWN ADJ{_IDOL}",
        rf"^\W{{0,3}}(?:The |An? |Absolute |Total |Proper |Childhood )?(?i:{_IDOL})(?=[,.!])",
    ),
)

_HINTS = (
    *hints(FOLLOWED, r"every (?:single )?PERSON (?:compilation|clip|video|goal|highlight|game|save|interview)s?"),
    *hints(PRAISED, r"pay (?:[\w-]+ ){0,3}(?:money|ticket|price) [^.!?;]{0,12}(?:watch|see) PERSON"),
    *hints(
        FOLLOWED,
        # "he was everybody's idol and mine", "I wanted to be her from the age of six"
        r"(?:hero|idol|role model|favou?rite)s? and (?:mine|ME)(?!\w)|(?:hero|idol|role model)s? of (?:mine|ME)|"
        r"wanted to be (?:HIS|HE|PERSON)(?!\w)|(?:down|copied) before SELF could",
    ),
    *hints(
        FOLLOWED,
        (
            r"(?:model(?:led|ed)? (?:MY game|myself|ME) (?:on|after)|look(?:ed|ing)? up to|idoli[sz]ed|worshipped|"
            r"on a loop|on repeat|every (?:clip|video|game|goal)|all (?:HIS|the) (?:clips|videos|games)|"
            r"wanted to be (?:PERSON|HE)|want to be (?:PERSON|HE)|wanted to be like|pretend(?:ed|ing)? to be|"
            r"posters?|on MY (?:bedroom )?wall|on the back of MY|raised (?:ME )?on|(?:PERSON|HE) was everything|"
            r"tried to copy|copied|imitat\w+|studied|grew up (?:watching|on)|brought up on|was the one for ME|"
            r"childhood hero)(?!\w)"
        ),
        context=r"^(?!.*\braffle\b)",
    ),
    *hints(
        FOLLOWED,
        r"so SELF could be PERSON|made ME want to|[Ii]t was (?:always )?PERSON for ME|want(?:ed)? to play like",
    ),
    *hints(
        FOLLOWED,
        (
            r"(?:take (?:bits|things|little bits|elements|a leaf|inspiration|a lot|something) (?:out )?(?:of|"
            r"from)|took (?:bits|things|a leaf|inspiration|a lot|loads) (?:out )?(?:of|from)|(?:learn|learned|"
            r"learnt|stole|nicked|borrow\w*|pinched) (?:[\w-]+ ){0,4}(?:from (?:watching )?|off )PERSON|"
            r"[Ww]atching PERSON (?:on|at|in|was|made)|MY (?:whole |entire )?childhood|on the back of|"
            r"(?:over|above) (?:MY|the) bed|every (?:tape|clip|DVD|video|match|goal|minute)|watched (?:PERSON|HE)"
            r"(?=[.,]| (?:over and over|again|for hours|every))|for hours|clips of|videos of|highlights of|"
            r"YouTube|tapes of|DVDs? of|compilations? of|why SELF (?:started|took up|wear|became|play)|"
            r"got ME into (?:football|the game|playing)|inspir\w+ ME|base(?:d)? MY game|pattern(?:ed)? MY|"
            r"everything SELF wanted to be|SELF was always PERSON|SELF was PERSON in|wanted to be the next|"
            r"the benchmark|the standard SELF|poster of|hero-worship\w*|adored|obsess\w+ (?:with|over))(?!\w)"
        ),
        context=r"^(?!.*\b(?:gaffer|manager|coach|dugout|opponents?|analyst)\b)",
    ),
    *hints(
        FOLLOWED,
        (
            r"(?:a thousand|a hundred|a million) times|all about PERSON|PERSON was (?:always )?the (?:one|man|"
            r"lad)\b|gave ME the belief|(?:copy\w*|copied|do|try\w*|recreat\w+) (?:that|it|his|her|HIS)\b|made ME "
            r"(?:believe|fall|dream)"
        ),
        context=r"^(?!.*\b(?:gaffer|manager|coach|coached|session)\b)",
    ),
    *hints(
        PRAISED,
        (
            r"(?:admirer of|admire|fan of|(?:PERSON|HE)(?:['’]s| is| was) (?:[\w-]+ )?(?:on another level|"
            r"a different level|different class|world class|a joy to (?:watch|play with)|a pleasure to watch|"
            r"a dream to (?:watch|play with)|a genius|a magician|a wizard|poetry|unreal|frightening|outrageous|"
            r"unplayable|out of this world|something else|special|the best (?:\w+ )?(?:SELF|around|there is|"
            r"in the world|out there))|take MY hat off|hats? off|get enough of|love (?:watching|how|the way)|"
            r"enjoy watching|(?:could|would) watch|pay (?:good money )?to (?:watch|see)|in awe of|blown away by|"
            r"watch everything)(?!\w)"
        ),
        r"(?:rate|rated|love|like|enjoy) (?:how |the way |what |watching )?PERSON",
        (
            rf"{_ANYBODY}[^.!?;]{{0,50}}(?<!\w)(?:ridiculous|a freak|magic|class|quality|brilliant to watch|"
            r"a machine|a monster|a beast|the best|the GOAT|incredible|unbelievable|sensational|phenomenal|"
            r"a cheat code|untouchable|generational|a joke|frightening|scary good|mustard|some player|"
            r"what a player|takes? MY breath|out of this world)(?!\w)|shake (?:your|MY|SELF) head|jaw[- ]dropp\w+|"
            r"What a (?:player|footballer|striker|keeper|talent)|(?:[Ww]hat|[Hh]ow|[Tt]he way|[Tt]he things) "
            r"PERSON (?:does|do|plays|moves|reads|sees|strikes)|watch PERSON (?:all day|every|till|until|for ever|"
            r"forever|for hours|any day)|(?:sit and|happily|gladly) watch PERSON|goosebumps"
        ),
    ),
    *hints(
        PRAISED,
        r"utmost respect|(?:huge|massive|enormous|so much|total|nothing but) respect for|PERSON excites",
        context=r"^(?!.*\b(?:gaffer|manager|coach|chairman)\b)",
    ),
)

_QUESTIONS = (
    *questions(
        IDOL_ASKED,
        # "Who did you look up to?", "Who was your hero?", "Any role models?", "Which goalkeeper do you look up to?"
        (
            r"(?i:\b(?:who|which|whose|any|did SELF have|do SELF have|have SELF got|"
            rf"was there)\b[^?]{{0,70}}?\b(?:{_IDOL}|role models|look(?:ed|ing)? up to|grow(?:ing)? up watching|"
            r"grew up watching|on MY (?:bedroom )?wall|pretend(?:ing)? to be|cop(?:y|ied)\b|fall (?:for|in love)|"
            r"posters?\b|idoli[sz]e\w*|model(?:led)? MY game|inspired? SELF|inspired ME)[^?]{0,50}\?)"
        ),
        # "Heroes?", "Your idol growing up?"
        rf"(?i:(?:^|[.!?] )(?:and )?(?:MY )?(?:[\w-]+ ){{0,1}}{_IDOL}(?: growing up| as a kid)?\?)",
        (
            r"(?i:(?<!\w)(?:who|which (?:[\w-]+ )?(?:player|striker|keeper|goalkeeper|defender|midfielder|winger|"
            r"centre-half))(?!\w)[^?]{0,30}(?<!\w)(?:want(?:ed)? to be|pretend(?:ing)? to be|copy(?:ing)?|copied|"
            r"worship\w*|adore\w*|imitat\w+|look(?:ed)? up to|model\w* (?:your|MY)|study|studied|learn(?:ed|t)? "
            r"from)(?!\w)[^?]{0,50}\?|^\W{0,3}(?:on )?(?:heroes|idols|role models|inspirations)\s?\?)"
        ),
    ),
    *questions(
        FAVOURITE_ASKED,
        # "Favourite player growing up?", "Best player you've faced?"
        (
            r"(?i:\bfavou?rite (?:\w+ )?(?:player|footballer|striker|defender|goalkeeper|keeper|midfielder|"
            r"winger)s?\b[^?]{0,40}\?)"
        ),
        (
            r"(?i:\bbest (?:\w+ )?(?:player|striker|defender|midfielder|winger|opponent)\b[^?]{0,20}\b(?:faced|"
            r"played against|come up against|been up against))"
        ),
        (
            r"(?i:\bwho(?:m)? do SELF (?:most )?(?:admire|enjoy watching|like watching|love watching)|"
            r"\b(?:who|which (?:\w+ )?(?:player|keeper|goalkeeper|striker|defender|midfielder|"
            r"winger))\b[^?]{0,30}\b(?:pay to (?:watch|see)|like to watch|love to watch|enjoy watching))"
        ),
    ),
)

_OPENINGS = (
    *openings(
        IDOL_ASKED,
        (
            r"(?i:^(?!.*(?:(?:are|feel like|being) (?:SELF )?a role model|against|opponent)).*(?:\bhero(?:es|"
            r"ine)?\b|\bidols?\b|idoli[sz]|role models?|look(?:ed|ing)? up to|poster|(?:bedroom|your|MY) wall|"
            r"whose name|back of (?:your|MY) (?:shirt|kit|jersey|first)|grow(?:ing)? up|grew up|childhood|boyhood|"
            r"as a (?:kid|boy|girl|bairn|wean|wain|child|youngster|lad|lass|wee)|when SELF (?:were|was) (?:young|"
            r"little|small|wee|a )|cop(?:y|ied|ying)|pretend|inspired? |inspiration|want(?:ed)? to be|"
            r"model(?:l?ed|l?ing)?\b|worship|imitat|emulat|benchmark|template|patterned|base[ds]? (?:MY game|"
            r"yourself|SELF)|playground|school yard|back garden)[^?]{0,70}(?:[?:…]|\.\.\.))"
        ),
    ),
    *openings(
        FAVOURITE_ASKED,
        (
            r"(?i:^(?!.*(?:against|opponent|faced|training|squad|dressing|this team|your team|the club|come up|"
            r"marked|played with|team-?mate|shared)).*(?:best (?:[\w-]+ )?(?:player|keeper|goalkeeper|striker|"
            r"defender|midfielder|winger|footballer)|favou?rite (?:[\w-]+ )?(?:player|keeper|footballer|striker)|"
            r"admire|(?:enjoy|like|love) watching|(?:like|love|pay|enjoy) to (?:watch|see)|catches? MY eye|"
            r"excites?|rate most|underrated)[^?]{0,60}[?:])"
        ),
    ),
)

TABLE = Table(sentences=_SENTENCES, nouns=_NOUNS, hints=_HINTS, questions=_QUESTIONS, openings=_OPENINGS)
