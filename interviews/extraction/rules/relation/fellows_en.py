"""How English and Japanese speak of team-mates, schoolmates and friends: "our captain, Edin Marsic"."""

import re

from interviews.extraction.rules.relation.fellow_words import (
    FRIEND,
    MATE,
    SCHOOL,
    WHY_FRIEND,
    WHY_PLAYED,
    WHY_ROLE,
    WHY_SCENE,
    WHY_SCHOOL,
)
from interviews.extraction.rules.relation.spoken import Row, row

_MATE_EN = (
    r"(?:team-?mate|team mate|room-?mate|strike partner|midfield partner|colleague|"
    r"understudy|number two)s?\b"
)
_OURS_EN = (
    r"(?:[\w-]{1,14} )?(?:captain|skipper|goalkeeper|keeper|striker|winger|midfielder|"
    r"centre-back|center back|full-back|defender|forward|vice-captain|(?:left|right|full|"
    r"wing|centre|center)[- ]?back|number \w+)\b"
)
_TEAM_EN = (
    r"(?:LEVEL|under-\d\ds?|Under-\d\ds|academy|youth|reserves|first team|national team|"
    r"squad|team|ranks)\b"
)

ENGLISH: tuple[Row, ...] = (
    # "my team-mate Edin Marsic", "his old roommate Edin Marsic"
    row(rf"(?:OWN|OUR) GAP{_MATE_EN},? WHO", MATE, "own_mate", WHY_ROLE, claims=False),
    row(rf"(?P<who>PERSON),? (?:OWN|OUR) GAP{_MATE_EN}", MATE, "own_mate", WHY_ROLE, claims=False),
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAR(?:OWN|OUR) GAP(?:team-?mate|strike partner|room-?mate)\b",
        MATE,
        "is_mate",
        WHY_ROLE,
    ),
    # "our captain, Edin Marsic", "the captain, Edin Marsic", "Captain Edin Marsic"
    row(rf"OUR GAP{_OURS_EN},? WHO", MATE, "one_of_ours", WHY_ROLE, claims=False),
    row(
        rf"(?P<who>PERSON)(?: (?:in|at|up) [\w-]{{1,12}})?, OUR GAP{_OURS_EN}",
        MATE,
        "one_of_ours",
        WHY_ROLE,
        claims=False,
    ),
    row(rf"(?P<who>PERSON|HE)(?:['’]s| is| was) NEAROUR GAP{_OURS_EN}", MATE, "one_of_ours", WHY_ROLE),
    row(
        r"(?<![\w\ue000-] )\b(?:[Tt]he captain,?|[Tt]he skipper,?|MY captain,?|Captain|"
        r"Skipper|captain|skipper|[Tt]eam-?mate) (?P<who>PERSON)",
        MATE,
        "mate_named",
        "a captain or team-mate is named without saying whose: the player speaks of his own",
        certainty="implied",
        claims=False,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| is) the (?:captain|skipper)\b",
        MATE,
        "mate_named",
        WHY_ROLE,
        certainty="implied",
    ),
    # "I played with Edin Marsic", "alongside Edin Marsic", "He plays with me at Drita"
    row(
        r"\b(?:play(?:ed|ing|s)?|train(?:ed|ing|s)?|lin(?:ed|ing) up|partner(?:ed|ing)?|"
        r"start(?:ed|ing)?|on the pitch|in midfield|up front|"
        r"at the back)\b[^.!?;]{0,30}\b(?:with|alongside|next to|beside) (?P<who>PEOPLE)",
        MATE,
        "played_with",
        WHY_PLAYED,
        by_self=True,
    ),
    row(
        r"(?P<who>PERSON|HE) NEAR(?:plays|played|trains|trained|came through|"
        r"grew up) (?:[\w-]+ ){0,3}(?:with|alongside) (?:ME|WE)",
        MATE,
        "with_me",
        WHY_PLAYED,
    ),
    # "Edin Marsic, who plays right-back for us"
    row(
        r"(?P<who>PERSON|HE),?(?: who| HE)? plays (?:[\w-]+ ){0,3}for (?:ME|WE)",
        MATE,
        "with_me",
        WHY_PLAYED,
    ),
    # "We came through together", "We played together for the Under-17s", "Edin Marsic and I"
    row(
        r"WE(?: both|['’]ve| all)? (?:have |were |had )?(?:came through|come through|played|"
        rf"play|grew up playing|were in the (?:[\w-]+ ){{0,2}}{_TEAM_EN}|won [^.!?;]{{0,20}}|"
        r"trained|broke through) (?:[^\s.!?;]+ ){0,6}?together\b",
        MATE,
        "we_played",
        WHY_PLAYED,
        certainty="implied",
    ),
    row(
        rf"(?P<who>PERSON|HE) and SELF [^.!?;]{{0,40}}\b(?:together|{_TEAM_EN})",
        MATE,
        "played_with",
        WHY_PLAYED,
        context=re.compile(
            r"\b(?:play\w*|academy|team|squad|under|Under|midfield|defen[cs]e|came through|"
            r"youth)\b"
        ),
    ),
    # "Best midfielder I ever played with."
    row(
        r"[Bb]est (?:[\w-]+ ){0,3}SELF(?:['’]ve)? (?:ever |have ever )?played with\b",
        MATE,
        "played_with",
        WHY_PLAYED,
        certainty="implied",
    ),
    # "Edin Marsic played very well in my place", "kept my seat warm", "I came on for Edin Marsic"
    row(
        r"(?P<who>PERSON|HE) NEAR(?:in MY place|kept MY (?:seat|place|spot|shirt)|took MY place in)\b",
        MATE,
        "in_my_place",
        WHY_SCENE,
        certainty="implied",
    ),
    row(
        r"\b(?:came|come|coming|sent|went|brought|going) on for (?P<who>PERSON)",
        MATE,
        "came_on_for",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    row(
        r"\b(?:cross|pass|assist|through ball|ball|free[- ]kick|corner|flick|knockdown|"
        r"cut-?back) (?:from|by) (?P<who>PERSON)",
        MATE,
        "his_cross",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "The ten's Edin Marsic's", "but 7 belongs to Edin Marsic", "fourth choice behind Edin Marsic"
    row(
        r"\b(?:belongs to|fourth choice behind|third choice behind|second choice behind|"
        r"understudy to|[Nn]umber two to|backup to|deputy to) (?:[\w-]+ ){0,1}WHO",
        MATE,
        "has_the_number",
        WHY_SCENE,
        certainty="implied",
        by_self=True,
    ),
    # "My best friend since the academy."
    row(
        r"^[\"“(]?MY (?:best|closest|oldest) (?:friend|mate|pal)(?: [^.!?,]{1,40})?[.!]",
        FRIEND,
        "we_are_friends",
        WHY_FRIEND,
        certainty="implied",
    ),
    # "I room with Edin Marsic"
    row(
        r"SELF (?:always |usually |now )?(?:room|roomed|share a room|shared a room) with WHO",
        MATE,
        "share_a_room",
        WHY_PLAYED,
    ),
    # "We were at the same school", "I went to school with Edin Marsic", "My roommate was Edin Marsic"
    # at college
    row(
        r"WE(?: were| went| sat| both went| go| had been)? [^.!?;]{0,30}\b(?:at|to|in|"
        r"from) (?:the )?same (?:[\w-]+ )?(?:school|class|college|university|classroom|"
        r"year at school)\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        certainty="implied",
    ),
    row(
        r"\b(?:at|to) (?:the same |primary |high |secondary )?(?:school|college|"
        r"university) with (?P<who>PEOPLE)",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
        by_self=True,
    ),
    row(
        r"(?P<who>PERSON|HE) and SELF [^.!?;]{0,40}\b(?:same (?:[\w-]+ )?(?:school|class|"
        r"college)|at school together)\b",
        SCHOOL,
        "one_school",
        WHY_SCHOOL,
    ),
    row(
        r"OWN GAP(?:classmate|schoolmate|school friend|school mate),? (?:(?:was|is) )?(?P<who>PEOPLE)",
        SCHOOL,
        "schoolmate_named",
        WHY_SCHOOL,
        claims=False,
    ),
    row(
        r"MY (?:college |freshman |university )?(?:room-?mate|roomie)(?: in [A-Z][\w-]+|"
        r" at college| in college)?(?:,| was| is) (?P<who>PERSON)",
        SCHOOL,
        "college_roommate",
        "they shared a room at college",
        certainty="implied",
        context=re.compile(r"\b(?:college|university|State|campus|scholarship)\b"),
    ),
    row(
        r"MY room-?mate (?:was|is) (?P<who>PERSON)(?!.{0,80}\b(?:college|university|campus)\b)",
        MATE,
        "own_mate",
        WHY_ROLE,
        certainty="implied",
        context=re.compile(r"\b(?:camp|away|hotel|tour|tournament|squad)\b"),
    ),
    # "my best friend Edin Marsic", "Edin Marsic is a good mate of mine", "who was best man at my wedding"
    row(
        r"OWN (?:best|good|close|closest|old|oldest) (?:friend|mate|pal|buddy)s?,? (?:(?:is|"
        r"was|in the team is|in the squad is) )?(?P<who>PEOPLE)",
        FRIEND,
        "own_friend",
        WHY_FRIEND,
        claims=False,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:['’]s| is| was|,) NEAR(?:OWN|a|one of MY) (?:really |"
        r"very )?(?:best|good|close|closest|great|old) (?:friend|mate|pal|buddy|friends|"
        r"mates)\b",
        FRIEND,
        "is_friend",
        WHY_FRIEND,
    ),
    row(
        r"(?P<who>PERSON|HE)(?:,? who)? NEAR\bbest man\b",
        FRIEND,
        "best_man",
        WHY_FRIEND,
        context=re.compile(r"\b(?:my|My)\b|\ue008"),
    ),
    row(
        r"WE(?: are|['’]re|['’]ve been| were) (?:[\w-]+ ){0,4}(?:friends|mates|pals)\b",
        FRIEND,
        "we_are_friends",
        WHY_FRIEND,
        certainty="implied",
    ),
)
