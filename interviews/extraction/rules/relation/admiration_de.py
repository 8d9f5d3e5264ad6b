"""How German speaks of role models and players admired: "Mein Idol war Jo Brandl", "zu dem ich aufschaue"."""

import re

from interviews.extraction.rules.relation.admiration_words import (
    ADMIRED,
    BEST_DE,
    GIFT_DE,
    IDOL_DE,
    MODEL,
    PLAYER_DE,
    PRAISE_DE,
    WHY_ASKED_MODEL,
    WHY_FOLLOWED,
    WHY_MODEL,
    WHY_PRAISED,
)
from interviews.extraction.rules.relation.spoken import Row, row

GERMAN: tuple[Row, ...] = (
    # "Jo Brandl war mein Idol", "Jo Brandl, der war immer mein großes Vorbild"
    row(
        rf"(?P<who>PEOPLE|HE),? (?:ist|war|waren|sind|bleibt|wurde) (?:auch |für ME )?GAPOWN GAP{IDOL_DE}",
        MODEL,
        "idol_is",
        WHY_MODEL,
    ),
    # "Bei den Frauen war Jo Brandl mein Vorbild"
    row(
        rf"(?:ist|war|waren|sind) (?P<who>PEOPLE|HE) GAP(?:OWN|ein|eine) GAP{IDOL_DE}",
        MODEL,
        "idol_is",
        WHY_MODEL,
    ),
    # "Mein Vorbild ist er", "Mein großes Idol war immer Jo Brandl", "sein Vorbild Jo Brandl"
    row(
        rf"OWN GAP{IDOL_DE},? (?:GAP(?:ist|war|waren|sind|heißt|hieß|bleibt) )?GAP(?P<who>PEOPLE|HE)",
        MODEL,
        "idol_is",
        WHY_MODEL,
    ),
    # "Für mich ist er das Vorbild", "Jo Brandl ist für mich ein Vorbild"
    row(rf"[Ff]ür ME (?:ist|war|bleibt) (?P<who>PEOPLE|HE) GAP{IDOL_DE}", MODEL, "idol_is", WHY_MODEL),
    row(rf"(?P<who>PEOPLE|HE) (?:ist|war|bleibt) GAPfür ME GAP{IDOL_DE}", MODEL, "idol_is", WHY_MODEL),
    # "Ich habe mir Jo Brandl zum Vorbild genommen", "Jo Brandl als Vorbild"
    row(
        r"(?P<who>PEOPLE) (?:mir )?(?:als|zum) (?:OWN )?(?:großes )?(?:Vorbild|Idol)\b",
        MODEL,
        "idol_is",
        WHY_MODEL,
        by_self=True,
    ),
    # "Zu Jo Brandl habe ich immer aufgeschaut"
    row(
        r"\b[Zz]u (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\b(?:auf|hoch|empor)(?:ge)?(?:schau|blick|seh)\w*",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "Ich schaue zu Jo Brandl auf"
    row(
        r"\b(?:schaue|schau|schauen|schaute|schauten|blicke|blickte|sah|"
        r"sehe) (?:SELF )?GAPzu (?P<who>PEOPLE|HE) GAP(?:auf|hoch)\b",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "Jo Brandl ist jemand, zu dem Sie aufschauen"
    row(
        r"(?P<who>PERSON) NEAR\bzu (?:dem|der|HE) (?:SELF|man) GAP(?:auf|hoch)(?:ge)?(?:schau|blick|seh)\w*",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
    ),
    # "Von Jo Brandl habe ich mir viel abgeschaut"
    row(
        r"\b[Vv]on (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\bab(?:ge|zu)?(?:schau|guck|seh|kupfer)\w*",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "Heute schaue ich mir viel von Jo Brandl ab"
    row(
        r"\b(?:schaue|schau|gucke|guck|schaute|guckte|schauen|"
        r"gucken)n? NEAR(?:SELF )?NEAR\bvon (?P<who>PEOPLE|HE) GAPab\b",
        MODEL,
        "looks_up",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "Ich habe jedes Video von ihm gesehen"
    row(
        r"\b(?:jede[sn]?|alle|viele|stundenlang|ständig|immer|tausend|etliche|"
        r"so viele) (?:Videos?|Clips?|Szenen|Highlights) (?:von|mit) (?P<who>PEOPLE|HE) "
        r"GAP(?:gesehen|geschaut|angeschaut|angesehen|angeguckt|geguckt|studiert|aufgesaugt)",
        MODEL,
        "studied",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "Von ihm habe ich jedes Video studiert", "Ich habe Jo Brandl studiert"
    row(
        r"\b[Vv]on (?P<who>PEOPLE|HE) NEAR(?:SELF)?NEAR\b(?:jede[sn]?|alle|viele|"
        r"sämtliche) (?:[\w-]+ )?(?:Videos?|Clips?|Szenen|Paraden|Spiele)\b",
        MODEL,
        "studied",
        WHY_FOLLOWED,
        by_self=True,
    ),
    row(r"SELF (?:habe|hab) (?P<who>PERSON|HE) GAPstudiert\b", MODEL, "studied", WHY_FOLLOWED),
    row(r"(?P<who>PERSON|HE) (?:habe|hab) SELF GAPstudiert\b", MODEL, "studied", WHY_FOLLOWED),
    # "Ich orientiere mich an Jo Brandl", "an Jo Brandl orientiert"
    row(r"\borientier\w+ NEAR\ban (?P<who>PEOPLE|HE)", MODEL, "looks_up", WHY_FOLLOWED, by_self=True),
    row(r"\b[Aa]n (?P<who>PEOPLE|HE) NEAR\borientier\w+", MODEL, "looks_up", WHY_FOLLOWED, by_self=True),
    # "Ich wollte immer so sein wie Jo Brandl", "Ich wollte wie Jo Brandl werden"
    row(
        r"\bwollte (?:SELF )?NEAR\b(?:sein|werden|spielen|halten) wie (?P<who>PEOPLE)",
        MODEL,
        "wants_to_be",
        WHY_FOLLOWED,
        by_self=True,
    ),
    row(
        r"\bwollte (?:SELF )?NEAR\bwie (?P<who>PEOPLE) (?:sein|werden|spielen|halten)\b",
        MODEL,
        "wants_to_be",
        WHY_FOLLOWED,
        by_self=True,
    ),
    # "Für mich waren es zum Beispiel Jo Brandl oder Edin Marsic, die es geschafft haben."
    row(
        r"\b(?:[Ff]ür|[Bb]ei) ME (?:war|waren|ist|sind) (?:es|das) GAP(?P<who>PEOPLE)",
        MODEL,
        "for_me_it_was",
        WHY_ASKED_MODEL,
        certainty="implied",
        context=re.compile(r"[Vv]orbild|[Ii]dol|geschaut"),
    ),
    # "ein großer Brandl-Fan", "Ich war Fan von Jo Brandl"
    row(r"(?P<who>PERSON)-(?:Fan|Anhänger)\b", ADMIRED, "fan_of", WHY_PRAISED, by_self=True),
    row(r"\b(?:Fan|Bewunderer) (?:von|vom) (?P<who>PEOPLE|HE)", ADMIRED, "fan_of", WHY_PRAISED, by_self=True),
    # "Jo Brandl habe ich bewundert", "Ich habe Jo Brandl geliebt"
    row(rf"(?P<who>PEOPLE|HE) (?:habe|hab|hatte) SELF GAP{PRAISE_DE}", ADMIRED, "admires", WHY_PRAISED),
    row(rf"SELF (?:habe|hab|hatte) GAP(?P<who>PEOPLE|HE) GAP{PRAISE_DE}", ADMIRED, "admires", WHY_PRAISED),
    row(
        r"\b(?:bewundere|bewunderte|verehre|verehrte|liebe|liebte) (?:SELF )?GAP(?P<who>PEOPLE)",
        ADMIRED,
        "admires",
        WHY_PRAISED,
        by_self=True,
    ),
    row(rf"\b(?:habe|hab) SELF GAP(?P<who>PEOPLE) GAP{PRAISE_DE}", ADMIRED, "admires", WHY_PRAISED),
    # "Ich bewundere, wie ruhig der bleibt"
    row(r"SELF bewundere,? (?:wie|dass)\b", ADMIRED, "admires", WHY_PRAISED, certainty="implied"),
    # "Jo Brandl hat mich beeindruckt", "Beeindruckt hat mich Jo Brandl", "von Jo Brandl begeistert"
    row(rf"(?P<who>PEOPLE|HE) (?:hat|haben|hatte) ME GAP{PRAISE_DE}", ADMIRED, "impressed", WHY_PRAISED),
    row(rf"ME (?:hat|haben|hatte) GAP(?P<who>PEOPLE) GAP{PRAISE_DE}", ADMIRED, "impressed", WHY_PRAISED),
    row(
        r"\b(?:[Bb]eeindruckt|[Ii]mponiert|[Bb]egeistert|[Ff]asziniert|[Ii]nspiriert|"
        r"[Üü]berrascht) (?:hat|haben) ME GAP(?P<who>PEOPLE)",
        ADMIRED,
        "impressed",
        WHY_PRAISED,
        by_self=True,
    ),
    row(
        r"\bvon (?P<who>PEOPLE|HE) GAP(?:begeistert|beeindruckt|fasziniert|inspiriert)\b",
        ADMIRED,
        "impressed",
        WHY_PRAISED,
        by_self=True,
    ),
    # "Edin Marsic hat eine enorme Qualität", "der Junge ist ein unglaublicher Fußballer"
    row(rf"(?P<who>PERSON|HE) NEAR\b{GIFT_DE}", ADMIRED, "praised", WHY_PRAISED),
    # "Jo Brandl ist für mich der beste Torwart der Welt", "Jo Brandl war Weltklasse"
    row(
        rf"(?P<who>PERSON|HE) (?:ist|war) NEAR\b(?:der|die) {BEST_DE} {PLAYER_DE}",
        ADMIRED,
        "praised",
        WHY_PRAISED,
    ),
    row(
        r"(?P<who>PERSON|HE) (?:ist|war) (?:für ME )?GAP(?:Weltklasse|ein Phänomen|ein Genie|"
        r"eine Legende|überragend|sensationell|"
        r"der Größte|die Größte|eine Ausnahmeerscheinung)\b",
        ADMIRED,
        "praised",
        WHY_PRAISED,
    ),
    # "Mein Lieblingsspieler war Jo Brandl", "Jo Brandl ist mein Lieblingsspieler"
    row(
        rf"OWN GAPLieblings{PLAYER_DE},? (?:(?:ist|war|waren|sind|heißt|hieß|bleibt) )?GAP(?P<who>PEOPLE|HE)",
        ADMIRED,
        "favourite",
        WHY_PRAISED,
    ),
    row(
        rf"(?P<who>PEOPLE|HE) (?:ist|war|waren|sind) NEAROWN GAPLieblings{PLAYER_DE}",
        ADMIRED,
        "favourite",
        WHY_PRAISED,
    ),
    # "Jo Brandl finde ich klasse", "Später fand ich Jo Brandl stark"
    row(
        r"(?P<who>PEOPLE|HE) (?:finde|fand|mag|mochte) SELF GAP(?:klasse|stark|super|toll|"
        r"überragend|gut|großartig|bewundernswert|beeindruckend)\b",
        ADMIRED,
        "favourite",
        WHY_PRAISED,
    ),
    row(
        r"\b(?:finde|fand|mag|mochte) SELF (?P<who>PEOPLE) GAP(?:klasse|stark|super|toll|"
        r"überragend|gut|großartig|beeindruckend)\b",
        ADMIRED,
        "favourite",
        WHY_PRAISED,
    ),
    # "Jo Brandl schaue ich gern zu", "Ich schaue Jo Brandl gerne zu"
    row(
        r"(?P<who>PEOPLE|HE) (?:schaue|sehe|gucke) SELF NEAR\bgerne? (?:zu|spielen)\b",
        ADMIRED,
        "favourite",
        WHY_PRAISED,
    ),
    # "Die 3 wollte ich immer, wegen Jo Brandl."
    row(
        r"\b[Ww]egen (?P<who>PEOPLE)",
        ADMIRED,
        "number_because_of",
        "the player wears his number because of the other",
        certainty="implied",
        context=re.compile(r"\b(?:Rücken)?[Nn]ummer\b|\bDie \d\d?\b"),
        by_self=True,
    ),
)
