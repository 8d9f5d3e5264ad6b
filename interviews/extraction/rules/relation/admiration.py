"""Role models and players admired: "Mein Idol war Jo Brandl", "zu dem Sie aufschauen", "ein großer Brandl-Fan".

Owning somebody's shirt is no admiration, and a father's favourite is not the player's.
"""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence
from interviews.extraction.rules.relation.asked import Topic, read_topics
from interviews.extraction.rules.relation.spoken import Row, compile_row, persons, read_rows, relate

_MODEL, _ADMIRED = ("role_model",), ("admired",)
_WHY_MODEL = "the words call the other a role model, idol or hero of the player"
_WHY_FOLLOWED = "the player says whom he looked up to, studied or wanted to be like"
_WHY_PRAISED = "the player praises the other, or names him as a favourite"
_WHY_ASKED_MODEL = "the question asks for a role model, and the answer names the other"
_WHY_ASKED_ADMIRED = "the question asks for a favourite or for the best, and the answer names the other"

_IDOL_DE = r"(?:[\w-]{0,14}(?:[Vv]orbild|[Ii]dol|[Hh]eld|[Hh]eldin)(?:er|en|es|s|e)?)\b"
_PRAISE_DE = r"(?:beeindruckt|imponiert|begeistert|fasziniert|inspiriert|bewundert|verehrt|vergöttert|angehimmelt|geliebt|gefeiert)\b"
_BEST_DE = r"(?:beste|größte|kompletteste|stärkste|spektakulärste)[rn]?\b"
_PLAYER_DE = (
    r"[\w-]{0,16}(?:[Ss]pieler|[Ff]ußballer|[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Ss]türmer|[Vv]erteidiger|[Aa]ngreifer|[Ss]echser|"
    r"[Zz]ehner|[Tt]echniker|[Tt]orjäger|[Pp]rofi)(?:in|innen|n|s)?\b"
)
_GIFT_DE = (
    r"(?:unglaublich|enorm|riesig|riesen|groß|außergewöhnlich|besonder|extrem|brutal|wahnsinnig|überragend|unfassbar|absolut|"
    r"herausragend|sensationell)\w{0,2} (?:Qualität|Qualitäten|Talent|Fähigkeiten|Begabung|Potenzial|Klasse|Technik|Torwart|Spieler|"
    r"Spielerin|Fußballer|Fußballerin|Torhüter|Stürmer|Kicker|Typ auf dem Platz)\b"
)


def _row(source: str, types: tuple[str, ...], rule: str, why: str, **more: object) -> Row:
    return Row(compile_row(source), types, rule, why, **more)  # type: ignore[arg-type]


_GERMAN: tuple[Row, ...] = (
    # "Jo Brandl war mein Idol", "Jo Brandl, der war immer mein großes Vorbild"
    _row(
        rf"(?P<who>PEOPLE|HE),? (?:ist|war|waren|sind|bleibt|wurde) (?:auch |für ME )?GAPOWN GAP{_IDOL_DE}",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
    ),
    # "Bei den Frauen war Jo Brandl mein Vorbild"
    _row(
        rf"(?:ist|war|waren|sind) (?P<who>PEOPLE|HE) GAP(?:OWN|ein|eine) GAP{_IDOL_DE}",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
    ),
    # "Mein Vorbild ist er", "Mein großes Idol war immer Jo Brandl", "sein Vorbild Jo Brandl"
    _row(
        rf"OWN GAP{_IDOL_DE},? (?:GAP(?:ist|war|waren|sind|heißt|hieß|bleibt) )?GAP(?P<who>PEOPLE|HE)",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
    ),
    # "Für mich ist er das Vorbild", "Jo Brandl ist für mich ein Vorbild"
    _row(rf"[Ff]ür ME (?:ist|war|bleibt) (?P<who>PEOPLE|HE) GAP{_IDOL_DE}", _MODEL, "idol_is", _WHY_MODEL),
    _row(rf"(?P<who>PEOPLE|HE) (?:ist|war|bleibt) GAPfür ME GAP{_IDOL_DE}", _MODEL, "idol_is", _WHY_MODEL),
    # "Ich habe mir Jo Brandl zum Vorbild genommen", "Jo Brandl als Vorbild"
    _row(
        r"(?P<who>PEOPLE) (?:mir )?(?:als|zum) (?:OWN )?(?:großes )?(?:Vorbild|Idol)\b",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
        by_self=True,
    ),
    # "Zu Jo Brandl habe ich immer aufgeschaut"
    _row(
        r"\b[Zz]u (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\b(?:auf|hoch|empor)(?:ge)?(?:schau|blick|seh)\w*",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "Ich schaue zu Jo Brandl auf"
    _row(
        r"\b(?:schaue|schau|schauen|schaute|schauten|blicke|blickte|sah|sehe) (?:SELF )?GAPzu (?P<who>PEOPLE|HE) GAP(?:auf|hoch)\b",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "Jo Brandl ist jemand, zu dem Sie aufschauen"
    _row(
        r"(?P<who>PERSON) NEAR\bzu (?:dem|der|HE) (?:SELF|man) GAP(?:auf|hoch)(?:ge)?(?:schau|blick|seh)\w*",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
    ),
    # "Von Jo Brandl habe ich mir viel abgeschaut"
    _row(
        r"\b[Vv]on (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\bab(?:ge|zu)?(?:schau|guck|seh|kupfer)\w*",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "Heute schaue ich mir viel von Jo Brandl ab"
    _row(
        r"\b(?:schaue|schau|gucke|guck|schaute|guckte|schauen|gucken)n? NEAR(?:SELF )?NEAR\bvon (?P<who>PEOPLE|HE) GAPab\b",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "Ich habe jedes Video von ihm gesehen"
    _row(
        r"\b(?:jede[sn]?|alle|viele|stundenlang|ständig|immer|tausend|etliche|so viele) (?:Videos?|Clips?|Szenen|Highlights) (?:von|mit) (?P<who>PEOPLE|HE) "
        r"GAP(?:gesehen|geschaut|angeschaut|angesehen|angeguckt|geguckt|studiert|aufgesaugt)",
        _MODEL,
        "studied",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "Von ihm habe ich jedes Video studiert", "Ich habe Jo Brandl studiert"
    _row(
        r"\b[Vv]on (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\b(?:jede[sn]?|alle|viele|sämtliche) (?:[\w-]+ )?(?:Videos?|Clips?|Szenen|Paraden|Spiele)\b",
        _MODEL, "studied", _WHY_FOLLOWED, by_self=True,
    ),
    _row(r"SELF (?:habe|hab) (?P<who>PERSON|HE) GAPstudiert\b", _MODEL, "studied", _WHY_FOLLOWED),
    _row(r"(?P<who>PERSON|HE) (?:habe|hab) SELF GAPstudiert\b", _MODEL, "studied", _WHY_FOLLOWED),
    # "Ich orientiere mich an Jo Brandl", "an Jo Brandl orientiert"
    _row(r"\borientier\w+ NEAR\ban (?P<who>PEOPLE|HE)", _MODEL, "looks_up", _WHY_FOLLOWED, by_self=True),
    _row(r"\b[Aa]n (?P<who>PEOPLE|HE) NEAR\borientier\w+", _MODEL, "looks_up", _WHY_FOLLOWED, by_self=True),
    # "Ich wollte immer so sein wie Jo Brandl", "Ich wollte wie Jo Brandl werden"
    _row(
        r"\bwollte (?:SELF )?NEAR\b(?:sein|werden|spielen|halten) wie (?P<who>PEOPLE)",
        _MODEL,
        "wants_to_be",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    _row(
        r"\bwollte (?:SELF )?NEAR\bwie (?P<who>PEOPLE) (?:sein|werden|spielen|halten)\b",
        _MODEL,
        "wants_to_be",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "Für mich waren es zum Beispiel Jo Brandl oder Edin Marsic, die es geschafft haben."
    _row(
        r"\b(?:[Ff]ür|[Bb]ei) ME (?:war|waren|ist|sind) (?:es|das) GAP(?P<who>PEOPLE)",
        _MODEL,
        "for_me_it_was",
        _WHY_ASKED_MODEL,
        certainty="implied",
        context=re.compile(r"[Vv]orbild|[Ii]dol|geschaut"),
    ),
    # "ein großer Brandl-Fan", "Ich war Fan von Jo Brandl"
    _row(r"(?P<who>PERSON)-(?:Fan|Anhänger)\b", _ADMIRED, "fan_of", _WHY_PRAISED, by_self=True),
    _row(
        r"\b(?:Fan|Bewunderer) (?:von|vom) (?P<who>PEOPLE|HE)", _ADMIRED, "fan_of", _WHY_PRAISED, by_self=True
    ),
    # "Jo Brandl habe ich bewundert", "Ich habe Jo Brandl geliebt"
    _row(rf"(?P<who>PEOPLE|HE) (?:habe|hab|hatte) SELF GAP{_PRAISE_DE}", _ADMIRED, "admires", _WHY_PRAISED),
    _row(
        rf"SELF (?:habe|hab|hatte) GAP(?P<who>PEOPLE|HE) GAP{_PRAISE_DE}", _ADMIRED, "admires", _WHY_PRAISED
    ),
    _row(
        r"\b(?:bewundere|bewunderte|verehre|verehrte|liebe|liebte) (?:SELF )?GAP(?P<who>PEOPLE)",
        _ADMIRED,
        "admires",
        _WHY_PRAISED,
        by_self=True,
    ),
    # "Jo Brandl hat mich beeindruckt", "Beeindruckt hat mich Jo Brandl", "von Jo Brandl begeistert"
    _row(rf"(?P<who>PEOPLE|HE) (?:hat|haben|hatte) ME GAP{_PRAISE_DE}", _ADMIRED, "impressed", _WHY_PRAISED),
    _row(rf"ME (?:hat|haben|hatte) GAP(?P<who>PEOPLE) GAP{_PRAISE_DE}", _ADMIRED, "impressed", _WHY_PRAISED),
    _row(
        r"\b(?:[Bb]eeindruckt|[Ii]mponiert|[Bb]egeistert|[Ff]asziniert|[Ii]nspiriert|[Üü]berrascht) (?:hat|haben) ME GAP(?P<who>PEOPLE)",
        _ADMIRED,
        "impressed",
        _WHY_PRAISED,
        by_self=True,
    ),
    _row(
        r"\bvon (?P<who>PEOPLE|HE) GAP(?:begeistert|beeindruckt|fasziniert|inspiriert)\b",
        _ADMIRED,
        "impressed",
        _WHY_PRAISED,
        by_self=True,
    ),
    # "Edin Marsic hat eine enorme Qualität", "der Junge ist ein unglaublicher Fußballer"
    _row(rf"(?P<who>PERSON|HE) NEAR\b{_GIFT_DE}", _ADMIRED, "praised", _WHY_PRAISED),
    # "Jo Brandl ist für mich der beste Torwart der Welt", "Jo Brandl war Weltklasse"
    _row(
        rf"(?P<who>PERSON|HE) (?:ist|war) NEAR\b(?:der|die) {_BEST_DE} {_PLAYER_DE}",
        _ADMIRED,
        "praised",
        _WHY_PRAISED,
    ),
    _row(
        r"(?P<who>PERSON|HE) (?:ist|war) (?:für ME )?GAP(?:Weltklasse|ein Phänomen|ein Genie|eine Legende|überragend|sensationell|"
        r"der Größte|die Größte|eine Ausnahmeerscheinung)\b",
        _ADMIRED,
        "praised",
        _WHY_PRAISED,
    ),
    # "Mein Lieblingsspieler war Jo Brandl", "Jo Brandl ist mein Lieblingsspieler"
    _row(
        rf"OWN GAPLieblings{_PLAYER_DE},? (?:(?:ist|war|waren|sind|heißt|hieß|bleibt) )?GAP(?P<who>PEOPLE|HE)",
        _ADMIRED,
        "favourite",
        _WHY_PRAISED,
    ),
    _row(
        rf"(?P<who>PEOPLE|HE) (?:ist|war|waren|sind) NEAROWN GAPLieblings{_PLAYER_DE}",
        _ADMIRED,
        "favourite",
        _WHY_PRAISED,
    ),
    # "Jo Brandl schaue ich gern zu", "Ich schaue Jo Brandl gerne zu"
    _row(
        r"(?P<who>PEOPLE|HE) (?:schaue|sehe|gucke) SELF NEAR\bgerne? (?:zu|spielen)\b",
        _ADMIRED,
        "favourite",
        _WHY_PRAISED,
    ),
    # "Die 3 wollte ich immer, wegen Jo Brandl."
    _row(
        r"\b[Ww]egen (?P<who>PEOPLE)",
        _ADMIRED,
        "number_because_of",
        "the player wears his number because of the other",
        certainty="implied",
        context=re.compile(r"\b(?:Rücken)?[Nn]ummer\b|\bDie \d\d?\b"),
        by_self=True,
    ),
)

_IDOL_EN = r"(?:role model|hero|heroes|idol|idols|inspiration|childhood hero|boyhood hero)\b"

_ENGLISH: tuple[Row, ...] = (
    # "Jo Brandl was my hero", "He's always been my idol", "She was everything to me, my one role model"
    _row(
        rf"(?P<who>PEOPLE|HE)(?:['’]s| was| is| were| has been|['’]ll be) NEAROWN GAP{_IDOL_EN}",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
    ),
    # "My hero was Jo Brandl", "his idol Jo Brandl", "My idol growing up was Jo Brandl"
    _row(
        rf"OWN GAP{_IDOL_EN} (?:GAP(?:was|is|were|has always been|will always be) )?GAP(?P<who>PEOPLE)",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
    ),
    # "I looked up to Jo Brandl", "I modelled my game on Jo Brandl", "I grew up watching Jo Brandl"
    _row(
        r"\b(?:look(?:ed|ing)? up to|modell?ed GAPgame on|based GAPgame on|studied|study|idoli[sz]ed|copied|"
        r"(?:want(?:ed)?|tried|trying) to (?:be|play|move|finish|defend)(?: just)? like|grew up watching|learn(?:ed|t) (?:so much|a lot|loads) from watching) "
        r"GAP(?P<who>PEOPLE)",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
        by_self=True,
    ),
    # "But I studied him"
    _row(r"SELF (?:study|studied|idoli[sz]ed|worshipped|copied) (?P<who>HE)", _MODEL, "looks_up", _WHY_FOLLOWED),
    # "I study his clips", "I watched all his videos"
    _row(
        r"SELF (?:study|studied|watch|watched)(?: all)?(?: of)? HIS (?:clips|videos|games|highlights)",
        _MODEL,
        "studied",
        _WHY_FOLLOWED,
    ),
    # "Jo Brandl, I looked up to him", "Jo Brandl is someone I look up to"
    _row(
        r"(?P<who>PEOPLE|HE),? NEARSELF (?:always |really )?(?:look(?:ed)? up to|idoli[sz]ed|studied|study|modell?ed)\b",
        _MODEL,
        "looks_up",
        _WHY_FOLLOWED,
    ),
    # "I loved Jo Brandl", "I love to watch Jo Brandl", "These days I like Jo Brandl", "I watched Jo Brandl every week"
    _row(
        r"SELF (?:always |just |absolutely |really |also )?(?:admired?|loved?|adored?|worshipped|enjoy(?:ed)?|like|watch|watched)(?: watching| to watch| the way| how)? (?:[a-z-]+ ){0,1}(?P<who>PEOPLE)",
        _ADMIRED,
        "admires",
        _WHY_PRAISED,
    ),
    # "I wore out a DVD of Jo Brandl"
    _row(r"\b(?:DVD|DVDs|videos?|tapes?|clips|highlights|footage) of (?P<who>PEOPLE)", _MODEL, "studied", _WHY_FOLLOWED, by_self=True),
    # "My favourite player was Jo Brandl", "Jo Brandl was my favourite"
    _row(
        r"OWN GAPfavou?rite GAP(?:player|footballer|striker|defender|keeper|goalkeeper|midfielder|winger) (?:GAP(?:was|is|has to be) )?GAP(?P<who>PEOPLE)",
        _ADMIRED,
        "favourite",
        _WHY_PRAISED,
    ),
    _row(
        r"(?P<who>PEOPLE|HE)(?:['’]s| was| is) NEAROWN GAPfavou?rite\b", _ADMIRED, "favourite", _WHY_PRAISED
    ),
    # "a huge fan of Jo Brandl"
    _row(r"\bfan of (?P<who>PEOPLE)", _ADMIRED, "fan_of", _WHY_PRAISED, by_self=True),
    # "Jo Brandl is the best player I've ever seen", "Jo Brandl is world class"
    _row(
        r"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAR\b(?:the best|the greatest|world[- ]class|a genius|an unbelievable|an incredible|unbelievable|incredible|phenomenal|frightening)\b",
        _ADMIRED,
        "praised",
        _WHY_PRAISED,
    ),
    # "Jo Brandl really impressed me"
    _row(
        r"(?P<who>PEOPLE|HE) (?:has )?(?:really |just )?(?:impressed|inspired|amazed) ME",
        _ADMIRED,
        "impressed",
        _WHY_PRAISED,
    ),
)

_JAPANESE: tuple[Row, ...] = (
    # 「ブランドル選手に憧れています」, 「憧れはブランドル選手です」
    _row(
        r"(?P<who>PERSON)[^。、]{0,6}(?:に憧れ|を尊敬|が憧れ|がお手本|が目標)",
        _MODEL,
        "idol_is",
        _WHY_MODEL,
        certainty="implied",
    ),
    _row(r"(?P<who>PERSON)[^。、]{0,14}が?も?(?:大好き|好き)(?:で|です|だ)", _ADMIRED, "favourite", _WHY_PRAISED, certainty="implied"),
    _row(r"憧れ[^。]{0,8}は(?P<who>PERSON)", _MODEL, "idol_is", _WHY_MODEL, certainty="implied"),
)

ROWS: Mapping[str, tuple[Row, ...]] = {"de": _GERMAN, "en": _ENGLISH, "ja": _JAPANESE}


def _topic(source: str, types: tuple[str, ...], rule: str, why: str) -> Topic:
    return Topic(Row(compile_row(source), types, rule, why, certainty="implied"))


_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Wer war Ihr Vorbild?", "Welches Idol hatten Sie?", "Zu wem haben Sie aufgeschaut?"
        _topic(
            rf"\b(?:[Ww]er|[Ww]en|[Ww]elche[nrsm]?|[Ww]em|[Ww]essen|[Ww]as für|[Gg]ibt es|[Gg]ab es|[Hh]aben SELF|[Hh]atten SELF|[Hh]ast SELF|[Hh]attest SELF)"
            rf"[^?]{{0,80}}?\b(?:{_IDOL_DE}|aufgeschaut|aufschau\w+|aufgesehen|abgeschaut|abgucken|abgeguckt|orientier\w+|nachgeeifert|nacheifer\w+)[^?]{{0,60}}\?",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Und Ihre Vorbilder?", "... sein Idol:", "Vorbild?"
        _topic(
            rf"(?:^|[.!?:…] )(?:…|\.\.\.)?\s?(?:Und )?(?:OWN )?(?:[\w-]+ ){{0,2}}{_IDOL_DE}\s?(?:[?:]|$)",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Verteidiger sind selten Idole. Hatten Sie eins?"
        _topic(
            rf"\b{_IDOL_DE}[^?]{{0,60}}\b[Hh](?:atten|aben|ast|attest) SELF (?:[\w-]+ ){{0,3}}(?:eins|eines|einen|eine|welche)\?",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Welcher Stürmer hat Sie geprägt?"
        _topic(
            rf"\b[Ww]elche[rns]? (?:[\w-]+ ){{0,2}}{_PLAYER_DE} (?:hat|haben|hatte) ME GAP(?:geprägt|inspiriert|beeinflusst)",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Von wem hast du das?", "Von wem haben Sie den Trick?"
        _topic(
            r"\b[Vv]on wem (?:hast|haben) SELF (?:das|den|die|diese\w?)\b[^?]{0,30}\?",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Wer hing im Kinderzimmer?", "Welches Poster hing über dem Bett?"
        _topic(r"\b(?:[Ww]er|[Ww]essen|[Ww]elche\w*|[Ww]as für ein)\b[^?]{0,40}\b(?:Kinderzimmer|Poster|an der Wand|über dem Bett|Jugendzimmer)\b", _MODEL, "asked_for_idol", _WHY_ASKED_MODEL),
        # "Zu wem schauen Sie auf?", "Zu wem haben Sie aufgesehen?"
        _topic(r"\b[Zz]u wem (?:schau|blick|sah|seh|sieh)\w+ SELF [^?]{0,40}\b(?:auf|hoch)\b", _MODEL, "asked_for_idol", _WHY_ASKED_MODEL),
        # "Wen finden Sie gut?", "Wen halten Sie für den besten Torwart?"
        _topic(r"\b[Ww]en (?:finden|findest|fanden|fandest|halten|hältst) SELF [^?]{0,50}\b(?:gut|stark|am besten|für de[nr] beste\w+|spannend|interessant)\b", _ADMIRED, "asked_for_favourite", _WHY_ASKED_ADMIRED),
        # "Wem sehen Sie gern zu?", "Von wem würden Sie sich etwas klauen?"
        _topic(r"\b[Ww]em (?:sehen|schauen|siehst|schaust|gucken|guckst) SELF [^?]{0,30}\bzu\b", _ADMIRED, "asked_for_favourite", _WHY_ASKED_ADMIRED),
        _topic(
            rf"\b[Vv]on (?:wem|welche[mnr]|einem|einer) (?:{_PLAYER_DE} )?[^?]{{0,50}}\b(?:klauen|stehlen|ausleihen|leihen|übernehmen|abschneiden)\b", _ADMIRED, "asked_for_favourite", _WHY_ASKED_ADMIRED
        ),
        # "Ein Verteidiger, dem Sie gern zuschauen?", "Wen bewundern Sie?", "Ihr Lieblingsspieler?"
        _topic(
            rf"\b{_PLAYER_DE},? (?:dem|der|denen) SELF (?:am )?gern(?:e|sten)? zu(?:ge)?(?:schau|seh)\w+",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
        _topic(
            r"\b[Ww](?:en|em|elche\w+)\b[^?]{0,50}\b(?:bewunder\w+|gern(?:e|sten)? zu(?:ge)?(?:schau|seh)\w*)",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
        _topic(
            rf"\b[Ll]ieblings{_PLAYER_DE}[^?]{{0,40}}(?:\?|:|$)",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
        # "Wer ist der beste Spieler, gegen den Sie je gespielt haben?", "Ihr stärkster Gegenspieler?"
        _topic(
            rf"\b{_BEST_DE} (?:{_PLAYER_DE},? gegen (?:den|die)|Gegen{_PLAYER_DE}|Gegner(?:in)?)\b|\bstärkster Gegen",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
        # "Welche Spieler haben Sie am meisten beeindruckt?"
        _topic(
            r"\b(?:[Ww]er|[Ww]elche\w*)\b[^?]{0,50}\b(?:hat|haben) ME GAP(?:beeindruckt|überrascht|imponiert|begeistert)",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
    ),
    "en": (
        # "Who did you look up to?", "Who was your hero?", "Any role models?", "Which goalkeeper do you look up to?"
        _topic(
            rf"(?i:\b(?:who|which|whose|any|did SELF have|do SELF have|have SELF got|was there)\b[^?]{{0,70}}?\b(?:{_IDOL_EN}|role models|look(?:ed|ing)? up to|grow(?:ing)? up watching|grew up watching|on MY (?:bedroom )?wall|pretend(?:ing)? to be|posters?\b|idoli[sz]e\w*|model(?:led)? MY game|inspired? SELF|inspired ME)[^?]{{0,50}}\?)",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Heroes?", "Your idol growing up?"
        _topic(
            rf"(?i:(?:^|[.!?] )(?:and )?(?:MY )?(?:[\w-]+ ){{0,1}}{_IDOL_EN}(?: growing up| as a kid)?\?)",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
        # "Favourite player growing up?", "Best player you've faced?"
        _topic(
            r"(?i:\bfavou?rite (?:\w+ )?(?:player|footballer|striker|defender|goalkeeper|keeper|midfielder|winger)s?\b[^?]{0,40}\?)",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
        _topic(
            r"(?i:\bbest (?:\w+ )?(?:player|striker|defender|midfielder|winger|opponent)\b[^?]{0,20}\b(?:faced|played against|come up against|been up against))",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
        _topic(
            r"(?i:\bwho(?:m)? do SELF (?:most )?(?:admire|enjoy watching|like watching|love watching)|\b(?:who|which (?:\w+ )?(?:player|keeper|goalkeeper|striker|defender|midfielder|winger))\b[^?]{0,30}\b(?:pay to (?:watch|see)|like to watch|love to watch|enjoy watching))",
            _ADMIRED,
            "asked_for_favourite",
            _WHY_ASKED_ADMIRED,
        ),
    ),
    "ja": (
        # 「憧れの選手は。」, 「目標とする選手は。」
        _topic(
            r"憧れの?|目標(?:とする|にしている|の)選手|お手本|好きな選手|尊敬する選手",
            _MODEL,
            "asked_for_idol",
            _WHY_ASKED_MODEL,
        ),
    ),
}
# "Edin Marsic übrigens auch!", "Auch Edin Marsic"
_TOO_RE = compile_row(
    r"(?:Und )?(?P<who>PEOPLE) (?:[a-zäöüß]+ )?auch[.!]|(?:Und )?[Aa]uch (?P<whom>PEOPLE)[.!]"
)


def find(reading: Reading) -> Iterator[Proposal]:
    """Role models and players admired."""
    yield from read_rows(reading, ROWS)
    yield from read_topics(reading, _TOPICS)
    praised = {quote.start for found in read_rows(reading, ROWS) for quote in found.quotes}
    for sentence in reading.sentences:
        yield from _too(reading, sentence, praised)


def _too(reading: Reading, sentence: Sentence, praised: set[int]) -> Iterator[Proposal]:
    """ "… hat eine enorme Qualität. Edin Marsic übrigens auch!": what was said before holds of him, too."""
    before = reading.before(sentence)
    found = _TOO_RE.match(sentence.masked)
    if found and before and before.start in praised:
        group = "who" if found["who"] else "whom"
        others = list(persons(reading, sentence, *found.span(group)))
        row = Row(
            _TOO_RE,
            _ADMIRED,
            "praised_too",
            "what the sentence before praises in another is said of him, too",
            certainty="implied",
        )
        yield from relate(reading, sentence, others, row, found.span())
