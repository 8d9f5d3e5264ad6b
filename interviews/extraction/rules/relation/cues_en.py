"""English nouns for what a person is to the player: "our captain", "my room-mate", "my old gaffer"."""

import re

from interviews.extraction.rules.relation.fellow_words import FRIEND, MATE, SCHOOL, WHY_FRIEND, WHY_ROLE, WHY_SCHOOL
from interviews.extraction.rules.relation.spoken import Row, row

_WHY_RIVAL = "they compete for one place in the team"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other took, or takes, the player's place, number or office"
_WHY_COACH = "the words call the other the player's coach"
_WHY_MODEL = "the words call the other a role model, idol or hero of the player"

_ADJ = r"(?:[^\s.!?;:\ue002\ue006-\ue00d]{1,20} ){0,3}"
_POST = (
    r"(?:(?:co-|vice-|club |team )?captain|skipper|goalkeeper|keeper|goalie|striker|winger|midfielder|top scorer|"
    r"(?:cent(?:re|er)|left|right|full|wing|half)[- ]?(?:back|half|mid|forward|midfielder)|defender|forward|sweeper|"
    r"number (?:one|two|four|five|six|eight|nine|ten|eleven|\d\d?)|six|eight|nine|ten|joker|veteran|"
    r""
    r"youngster|(?:oldest|youngest|longest-serving) (?:player|member)|senior pro|new signing|big man|target man|"
    r"wideman|kid|libero|anchor)(?![\w-]| of\b)"
)
_MATE = (
    r"(?:team[- ]?mate|room[- ]?mate|roomie|strike (?:partner|KIN)|(?:partner|KIN) (?:at the back|in defen[cs]e|"
    r"up front|in midfield)|"
    r"(?:midfield|defensive|central defensive|centre-half|centre-back) (?:partner|KIN)|(?:partner|KIN) in crime|"
    r"colleague|understudy|"
    r"deputy|stand-in|number two|back-?up|locker[- ]mate|car[- ]?share|lift to training|club-?mate)s?(?![\w-])"
)
_FRIEND = (
    r"(?:(?:very |absolute |really )?(?:best|good|great|close|closest|oldest|old|dear|lifelong|big)(?: \w+)? "
    r"(?:friend|mate|pal|buddy|muckers?|friends|mates|pals|buddies))(?![\w-])"
)
_SCHOOL = r"(?:class-?mate|school-?mate|school ?friend|school mate|college room-?mate|desk-?mate)s?(?![\w-])"
_COACH = (
    r"(?:(?:assistant |head |goalkeeping |first-team |youth |academy |under-\d\ds |first |old |former )*"
    r"(?:coach|manager|gaffer|boss))(?![\w-])"
)
_IDOL = r"(?:role model|hero|heroes|idol|idols|inspiration)(?![\w-])"

# a room-mate at college is a schoolmate
_NO_CAMPUS_RE = re.compile(r"^(?!.*(?<!\w)(?:college|university|campus|freshman|dorm|scholarship)\b)", re.DOTALL)

ENGLISH: tuple[Row, ...] = (
    # "our captain", "our other keeper", "he's our six"
    row(rf"OUR (?!old |former |ex-){_ADJ}{_POST}", MATE, "one_of_ours", WHY_ROLE, claims=False),
    row(r"MY (?:own )?(?:captain|skipper|vice-captain)(?![\w-])", MATE, "one_of_ours", WHY_ROLE, claims=False),
    # "Rosie Cantrell, the captain", "Davie Petrie's the skipper"
    row(r"\bthe (?:club |team )?(?:captain|skipper)(?![\w-]| of)", MATE, "mate_named", WHY_ROLE, certainty="implied"),
    row(rf"(?:OWN|OUR) (?!old |former ){_ADJ}{_MATE}", MATE, "own_mate", WHY_ROLE, claims=False, context=_NO_CAMPUS_RE),
    row(
        rf"OWN (?:old |former ){_ADJ}(?:team-?mate|room-?mate|strike (?:partner|"
        rf"KIN))",
        MATE,
        "own_mate",
        WHY_ROLE,
        claims=False,
    ),
    # "my best mate", "a good friend of mine", "We're great mates now"
    row(
        rf"(?:OWN {_ADJ}|(?<!\w)(?:a|one of MY) (?=very|really|absolute|best|good|great|close|dear|lifelong|"
        rf"big)){_FRIEND}",
        FRIEND,
        "own_friend",
        WHY_FRIEND,
        claims=False,
    ),
    row(
        r"(?<!\w)(?:god-?father|god-?mother|godparent) (?:to|of) (?:MY|OUR)|\bbest man at (?:MY|OUR)|MY best man\b|"
        r"\blike a (?:brother|sister) to ME",
        FRIEND,
        "godfather",
        WHY_FRIEND,
        certainty="implied",
        claims=False,
    ),
    row(rf"(?:OWN|a|an) {_ADJ}{_SCHOOL}", SCHOOL, "schoolmate_named", WHY_SCHOOL, claims=False),
    row(
        rf"OWN {_ADJ}(?:rival|competitor|competition|challenger)(?![\w-])",
        ("rival",),
        "rival_named",
        _WHY_RIVAL,
        claims=False,
    ),
    row(rf"OWN {_ADJ}predecessor(?![\w-])", ("predecessor",), "predecessor_named", _WHY_BEFORE, claims=False),
    row(rf"OWN {_ADJ}(?:successor|heir)(?![\w-])", ("successor",), "successor_named", _WHY_AFTER, claims=False),
    # "our head coach", "my first gaffer", "my coach there"
    row(rf"(?:OWN|OUR) (?!old enemy){_ADJ}{_COACH}", ("coach",), "own_coach", _WHY_COACH, claims=False),
    # "Edin Marsic, the manager, rang me", "Great mate, mind."
    row(rf"(?<=\ue002, )the {_COACH}(?=[,.!?)]| here| there)", ("coach",), "coach_named", _WHY_COACH, claims=False),
    row(rf"^\W{{0,3}}(?:A |An |And )?(?i:{_FRIEND})", FRIEND, "own_friend", WHY_FRIEND, claims=False),
    row(rf"OWN {_ADJ}{_IDOL}", ("role_model",), "idol_is", _WHY_MODEL),
    row(
        rf"^\W{{0,3}}(?:The |An? |Absolute |Total |Proper |Childhood )?(?i:{_IDOL})(?=[,.!])",
        ("role_model",),
        "idol_is",
        _WHY_MODEL,
    ),
)
