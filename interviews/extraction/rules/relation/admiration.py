"""Role models and players admired: "Mein Idol war Jo Brandl", "zu dem Sie aufschauen", "ein großer Brandl-Fan".

Owning somebody's shirt is no admiration, and a father's favourite is not the player's.
"""

from collections.abc import Iterator, Mapping

from interviews.extraction.facts import Proposal
from interviews.extraction.reading import Reading
from interviews.extraction.rules.relation.admiration_de import GERMAN
from interviews.extraction.rules.relation.admiration_words import (
    ADMIRED,
    BEST_DE,
    IDOL_DE,
    MODEL,
    PLAYER_DE,
    WHY_ASKED_ADMIRED,
    WHY_ASKED_MODEL,
    WHY_FOLLOWED,
    WHY_MODEL,
    WHY_PRAISED,
)
from interviews.extraction.rules.relation.asked import Topic, read_topics
from interviews.extraction.rules.relation.spoken import Row, compile_row, persons, read_rows, relate, row
from interviews.extraction.spoken import Sentence

_IDOL_EN = r"(?:role model|hero|heroes|idol|idols|inspiration|childhood hero|boyhood hero)\b"

_ENGLISH: tuple[Row, ...] = (
    # "Jo Brandl was my hero", "He's always been my idol", "She was everything to me, my one role model"
    row(
        rf"(?P<who>PEOPLE|HE)(?:['’]s| was| is| were| has been|['’]ll be) NEAROWN GAP{_IDOL_EN}",
        MODEL,
        "idol_is",
        WHY_MODEL,
    ),
    # "My hero was Jo Brandl", "his idol Jo Brandl", "My idol growing up was Jo Brandl"
    row(
        rf"OWN GAP{_IDOL_EN} (?:GAP(?:was|is|were|has always been|will always be) )?GAP(?P<who>PEOPLE)",
        MODEL,
        "idol_is",
        WHY_MODEL,
    ),
    # "I looked up to Jo Brandl", "I modelled my game on Jo Brandl", "I grew up watching Jo Brandl"
    row(
        r"\b(?:look(?:ed|ing)? up to|modell?ed GAPgame on|based GAPgame on|studied|study|idoli[sz]ed|copied|"
        r"(?:want(?:ed)?|tried|trying) to (?:be|play|move|finish|defend)(?: just)? like|"
        r"grew up watching|learn(?:ed|t) (?:so much|a lot|loads) from watching) "
        r"GAP(?P<who>PEOPLE)",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "But I studied him"
    row(r"SELF (?:study|studied|idoli[sz]ed|worshipped|copied) (?P<who>HE)", MODEL, "looks_up", WHY_FOLLOWED),
    # "I study his clips", "I watched all his videos"
    row(
        r"SELF (?:study|studied|watch|watched)(?: all)?(?: of)? HIS (?:clips|videos|games|highlights)",
        MODEL,
        "studied",
        WHY_FOLLOWED,
    ),
    # "Jo Brandl, I looked up to him", "Jo Brandl is someone I look up to"
    row(
        r"(?P<who>PEOPLE|HE),? NEARSELF (?:always |really )?(?:look(?:ed)? up to|idoli[sz]ed|"
        r"studied|study|modell?ed)\b",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
    ),
    # "I loved Jo Brandl", "I love to watch Jo Brandl", "These days I like Jo Brandl", "I watched Jo
    # Brandl every week"
    row(
        r"SELF (?:always |just |absolutely |really |also )?(?:admired?|loved?|adored?|"
        r"worshipped|enjoy(?:ed)?|like|watch|watched)(?: watching| to watch| the way|"
        r" how)? (?:[a-z-]+ ){0,1}(?P<who>PEOPLE)",
        ADMIRED,
        "admires",
        WHY_PRAISED,
    ),
    # "I could watch Jo Brandl all day"
    row(r"SELF could watch (?P<who>PERSON)", ADMIRED, "admires", WHY_PRAISED, claims=False),
    # "I wore out a DVD of Jo Brandl"
    row(
        r"\b(?:DVD|DVDs|videos?|tapes?|clips|highlights|footage) of (?P<who>PEOPLE)",
        MODEL,
        "studied",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "My favourite player was Jo Brandl", "Jo Brandl was my favourite"
    row(
        r"OWN GAPfavou?rite GAP(?:player|footballer|striker|defender|keeper|goalkeeper|"
        r"midfielder|winger) (?:GAP(?:was|is|has to be) )?GAP(?P<who>PEOPLE)",
        ADMIRED,
        "favourite",
        WHY_PRAISED,
    ),
    row(r"(?P<who>PEOPLE|HE)(?:['’]s| was| is) NEAROWN GAPfavou?rite\b", ADMIRED, "favourite", WHY_PRAISED),
    # "a huge fan of Jo Brandl"
    row(r"\bfan of (?P<who>PEOPLE)", ADMIRED, "fan_of", WHY_PRAISED, by_self=True),
    # "Jo Brandl is the best player I've ever seen", "Jo Brandl is world class"
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAR\b(?:the best|the greatest|world[- ]class|"
        r"a genius|an unbelievable|an incredible|unbelievable|incredible|phenomenal|"
        r"frightening)\b",
        ADMIRED,
        "praised",
        WHY_PRAISED,
    ),
    # "Jo Brandl really impressed me"
    row(
        r"(?P<who>PEOPLE|HE) (?:has )?(?:really |just )?(?:impressed|inspired|amazed) ME",
        ADMIRED,
        "impressed",
        WHY_PRAISED,
    ),
)


ROWS: Mapping[str, tuple[Row, ...]] = {"de": GERMAN, "en": _ENGLISH}


def _topic(source: str, types: tuple[str, ...], rule: str, why: str) -> Topic:
    return Topic(Row(compile_row(source), types, rule, why, certainty="implied"))


_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Wer war Ihr Vorbild?", "Welches Idol hatten Sie?", "Zu wem haben Sie aufgeschaut?"
        _topic(
            r"\b(?:[Ww]er|[Ww]en|[Ww]elche[nrsm]?|[Ww]em|[Ww]essen|[Ww]as für|[Gg]ibt es|"
            r"[Gg]ab es|[Hh]aben SELF|[Hh]atten SELF|[Hh]ast SELF|[Hh]attest SELF)"
            rf"[^?]{{0,80}}?\b(?:{IDOL_DE}|aufgeschaut|aufschau\w+|aufgesehen|abgeschaut|abgucken|"
            r"abgeguckt|orientier\w+|nachgeeifert|nacheifer\w+)[^?]{0,60}\?",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Und Ihre Vorbilder?", "... sein Idol:", "Vorbild?"
        _topic(
            rf"(?:^|[.!?:…] )(?:…|\.\.\.)?\s?(?:Und )?(?:OWN )?(?:[\w-]+ ){{0,2}}{IDOL_DE}\s?(?:[?:]|$)",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Verteidiger sind selten Idole. Hatten Sie eins?"
        _topic(
            rf"\b{IDOL_DE}[^?]{{0,60}}\b[Hh](?:atten|aben|ast|"
            r"attest) SELF (?:[\w-]+ ){0,3}(?:eins|eines|einen|eine|welche)\?",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Welcher Stürmer hat Sie geprägt?"
        _topic(
            rf"\b[Ww]elche[rns]? (?:[\w-]+ ){{0,2}}{PLAYER_DE} (?:hat|haben|"
            r"hatte) ME GAP(?:geprägt|inspiriert|beeinflusst)",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Von wem hast du das?", "Von wem haben Sie den Trick?"
        _topic(
            r"\b[Vv]on wem (?:hast|haben) SELF (?:das|den|die|diese\w?)\b[^?]{0,30}\?",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Wer hing im Kinderzimmer?", "Welches Poster hing über dem Bett?"
        _topic(
            r"\b(?:[Ww]er|[Ww]essen|[Ww]elche\w*|[Ww]as für ein)\b[^?]{0,40}\b(?:Kinderzimmer|"
            r"Poster|an der Wand|über dem Bett|Jugendzimmer)\b",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Zu wem schauen Sie auf?", "Zu wem haben Sie aufgesehen?"
        _topic(
            r"\b[Zz]u wem (?:schau|blick|sah|seh|sieh)\w+ SELF [^?]{0,40}\b(?:auf|hoch)\b",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Wen finden Sie gut?", "Wen halten Sie für den besten Torwart?"
        _topic(
            r"\b[Ww]en (?:finden|findest|fanden|fandest|halten|hältst) SELF [^?]{0,50}\b(?:gut|"
            r"stark|am besten|für de[nr] beste\w+|spannend|interessant)\b",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        # "Wem sehen Sie gern zu?", "Von wem würden Sie sich etwas klauen?"
        _topic(
            r"\b[Ww]em (?:sehen|schauen|siehst|schaust|gucken|guckst) SELF [^?]{0,30}\bzu\b",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        _topic(
            rf"\b[Vv]on (?:wem|welche[mnr]|einem|einer) (?:{PLAYER_DE} )?[^?]{{0,50}}\b(?:klauen|"
            r"stehlen|ausleihen|leihen|übernehmen|abschneiden)\b",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        # "Ein Verteidiger, dem Sie gern zuschauen?", "Wen bewundern Sie?", "Ihr Lieblingsspieler?"
        _topic(
            rf"\b{PLAYER_DE},? (?:dem|der|denen) SELF (?:am )?gern(?:e|sten)? zu(?:ge)?(?:schau|seh)\w+",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        _topic(
            r"\b[Ww](?:en|em|elche\w+)\b[^?]{0,50}\b(?:bewunder\w+|gern(?:e|"
            r"sten)? zu(?:ge)?(?:schau|seh)\w*)",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        _topic(
            rf"\b[Ll]ieblings{PLAYER_DE}[^?]{{0,40}}(?:\?|:|$)",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        # "Wer ist der beste Spieler, gegen den Sie je gespielt haben?", "Ihr stärkster Gegenspieler?"
        _topic(
            rf"\b{BEST_DE} (?:{PLAYER_DE},? gegen (?:den|die)|Gegen{PLAYER_DE}|Gegner(?:in)?)\b|"
            r"\bstärkster Gegen",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        # "Welche Spieler haben Sie am meisten beeindruckt?"
        _topic(
            r"\b(?:[Ww]er|[Ww]elche\w*)\b[^?]{0,50}\b(?:hat|haben) ME GAP(?:beeindruckt|"
            r"überrascht|imponiert|begeistert)",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
    ),
    "en": (
        # "Who did you look up to?", "Who was your hero?", "Any role models?", "Which goalkeeper do
        # you look up to?"
        _topic(
            r"(?i:\b(?:who|which|whose|any|did SELF have|do SELF have|have SELF got|"
            rf"was there)\b[^?]{{0,70}}?\b(?:{_IDOL_EN}|role models|look(?:ed|ing)? up to|"
            r"grow(?:ing)? up watching|grew up watching|on MY (?:bedroom )?wall|"
            r"pretend(?:ing)? to be|cop(?:y|ied)\b|fall (?:for|in love)|posters?\b|idoli[sz]e\w*|"
            r"model(?:led)? MY game|inspired? SELF|"
            r"inspired ME)[^?]{0,50}\?)",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Heroes?", "Your idol growing up?"
        _topic(
            rf"(?i:(?:^|[.!?] )(?:and )?(?:MY )?(?:[\w-]+ ){{0,1}}{_IDOL_EN}(?: growing up| as a kid)?\?)",
            MODEL,
            "asked_for_idol",
            WHY_ASKED_MODEL,
        ),
        # "Favourite player growing up?", "Best player you've faced?"
        _topic(
            r"(?i:\bfavou?rite (?:\w+ )?(?:player|footballer|striker|defender|goalkeeper|keeper|"
            r"midfielder|winger)s?\b[^?]{0,40}\?)",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        _topic(
            r"(?i:\bbest (?:\w+ )?(?:player|striker|defender|midfielder|winger|"
            r"opponent)\b[^?]{0,20}\b(?:faced|played against|come up against|been up against))",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
        _topic(
            r"(?i:\bwho(?:m)? do SELF (?:most )?(?:admire|enjoy watching|like watching|"
            r"love watching)|\b(?:who|which (?:\w+ )?(?:player|keeper|goalkeeper|striker|defender|"
            r"midfielder|winger))\b[^?]{0,30}\b(?:pay to (?:watch|see)|like to watch|"
            r"love to watch|enjoy watching))",
            ADMIRED,
            "asked_for_favourite",
            WHY_ASKED_ADMIRED,
        ),
    ),
}
# "Edin Marsic übrigens auch!", "Auch Edin Marsic"
_TOO_RE = compile_row(
    r"(?:Und )?(?P<who>PEOPLE) (?:[a-zäöüß]+ )?auch[.!]|"
    r"(?:Und )?[Aa]uch (?P<whom>PEOPLE)[.!]"
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
            ADMIRED,
            "praised_too",
            "what the sentence before praises in another is said of him, too",
            certainty="implied",
        )
        yield from relate(reading, sentence, others, row, found.span())
