"""Questions that ask for a person of the player's life: "Wer hat in der Kabine das Sagen?", "Best dressed?", "Boss?".

Patterns only; `asked` reads what the answers name.
"""

from collections.abc import Mapping

from interviews.extraction.facts import Certainty
from interviews.extraction.rules.relation.asked import Topic
from interviews.extraction.rules.relation.fellow_words import FRIEND, MATE, WHY_ASKED, WHY_ASKED_FRIEND
from interviews.extraction.rules.relation.spoken import Row, compile_row

_WHY_RIVAL = "the question asks for a rival, and the answer names him"
_WHY_COACH = "the question asks for a coach, and the answer names him"
_WHY_NEXT = "the question asks who comes after the player, and the answer names him"
_WHY_BEFORE = "the question asks who was there before the player, and the answer names him"
_WHY_MODEL = "the question asks for a role model, and the answer names the other"
_WHY_BEST = "the question asks for the best of the player's team, and the answer names him"

# "in der Kabine", "im Training", "bei euch": where one meets one's team
_TEAM_DE = (
    r"(?:in (?:der|OUR|MY|dieser) (?:Kabine|Mannschaft|Umkleide|Truppe|Elf|Viererkette|Abwehr)|(?:im|beim|MY|OUR|"
    r"dem|diesem) "
    r"(?:Team|Kader|Training|Trainingslager|Mannschaftsbus|Bus|Mannschaftshotel|Hotel)|bei (?:WE|euch|Ihnen|CLUB)|"
    r"(?:von )?(?:MY|OUR|den) (?:Mitspielern?|Mitspielerinnen|Kollegen|Kolleginnen|Teamkollegen|Jungs|Mädels)|"
    r"Mitspieler(?:in)?|Teamkolleg(?:e|in)|Mannschaftskolleg(?:e|in)|auf dem Platz das|hier das Sagen|das Kommando|"
    r"im Klub|im Verein|in der Nationalmannschaft|auf dem Lehrgang|Kabinen-?DJ|Playlist|Mannschaftskasse)(?!\w)"
)
_TEAM_EN = (
    r"(?:(?:in|at|of|round|around|on) (?:the|this|that|MY|OUR|your) (?:dressing|changing|locker) room|(?:at|"
    r"in) training|"
    r"(?:in|on|of|at) (?:the|this|MY|OUR|your) (?:squad|team|side|group|camp|bus|coach trips?|club|lads|girls|"
    r"bunch|back line)|"
    r"team-?mates?|of the (?:lads|girls|squad)|dressing[- ]room|changing[- ]room|locker[- ]room|around the place|"
    r"in there with SELF|round here|in the building)(?!\w)"
)
_TRAITS_DE = (
    r"(?:Kabinen-?DJ|DJ|Spaßvogel|Witzbold|Scherzkeks|Spa(?:ß|ss)macher|Langschläfer(?:in)?|Schnarcher(?:in)?|"
    r"Streber(?:in)?|"
    r"Lautsprecher|Lautest\w+|Schnellst\w+|Lustigst\w+|Faulst\w+|Eitelst\w+|Verrücktest\w+|Stärkst\w+|"
    r"Trainingsweltmeister(?:in)?|"
    r"Modesünder(?:in)?|Härtest\w+|Ehrgeizigst\w+|Pünktlichst\w+|Klügst\w+|Größte\w? (?:Talent|Nervensäge|"
    r"Sprücheklopfer)|"
    r"Nervensäge|Chef auf dem Platz|Chefin auf dem Platz|Wortführer(?:in)?|Elfmeterschütze|Geheimtipp)"
)
_TRAITS_EN = (
    r"(?:DJ|joker|prankster|comedian|moaner|grumbler|dresser|dressed|trainer|tackler|tackle|banter|singer|dancer|"
    r"cook|driver|music|"
    r"taste|loudest|funniest|quickest|fastest|slowest|strongest|laziest|smartest|cleverest|tightest|vainest|"
    r"messiest|scruffiest|"
    r"toughest in training|hardest (?:in|at) training|teacher['’]s pet|life and soul|organi[sz]er|card player|"
    r"time-?keeper)"
)


def _topic(
    source: str, types: tuple[str, ...], rule: str, why: str, certainty: Certainty = "implied", *, many: bool = False
) -> Topic:
    return Topic(Row(compile_row(source), types, rule, why, certainty), many)


TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        # "Wer hat hier das Sagen?", "Welcher Mitspieler nervt am meisten?", "Wen rufst du in der Kabine an?"
        _topic(
            rf"(?<!\w)(?:[Ww]er|[Ww]em|[Ww]en|[Ww]elche[rnms]?|[Ww]essen|"
            rf"[Nn]eben wem)(?!\w)[^?]{{0,80}}\b{_TEAM_DE}[^?]{{0,60}}\?",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Lautester in der Kabine?", "Kabinen-DJ?", "Größter Spaßvogel?"
        _topic(
            rf"(?:^|[.!?:–] )(?:Und )?(?:[Dd]er |[Dd]ie |[Dd]as )?(?:[\w-]+ ){{0,2}}{_TRAITS_DE}[^?.]{{0,40}}[?:]",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(
            rf"(?:^|[.!?:–] )(?:[\w-]+(?:ste|ter|ster|"
            rf"stes) ){{1,2}}[^?.]{{0,30}}\b{_TEAM_DE}\s?\?",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Mit wem sind Sie hier auf dem Zimmer?", "Mit wem fährst du zum Training?"
        _topic(
            r"(?<!\w)(?:[Mm]it wem|[Nn]eben wem|[Bb]ei wem)(?!\w)[^?]{0,70}(?<!\w)(?:Zimmer|fähr\w+|fahr\w+|"
            r"sitz\w+|wohn\w+|WG|"
            r"trainier\w+|teil\w+|Karten|"
            r"Kabine|spielen|spielst|gespielt|zusammengespielt|zusammenspielen|aufgelaufen|harmonier\w+|versteh\w+|"
            r"lach\w+|"
            r"zusammen|zu tun|rumhäng\w*|abhäng\w*|unterwegs)(?!\w)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Mit wem haben Sie am liebsten zusammengespielt?", "Der beste Mitspieler Ihrer Karriere?"
        _topic(
            r"\b[Mm]it wem\b[^?]{0,60}(?<!\w)(?:am liebsten|am besten|am meisten Spa(?:ß|"
            r"ss))(?!\w)[^?]{0,30}(?<!\w)(?:gespielt|"
            r"zusammengespielt|"
            r"gekickt|aufgelaufen)|(?<!\w)(?:[Bb]este|[Ll]iebste|[Ss]tärkste|[Gg]enialste)[rn]? (?:Mitspieler|"
            r"Mitspielerin|Kollege|Kollegin|"
            r"Nebenmann|Partner|Sturmpartner)(?!\w)|\b[Bb]este[rn]?,? (?:Spieler(?:in)?,? )?mit (?:dem|der) SELF|"
            r"\bLieblings(?:mitspieler|"
            r"partner|kolleg|nebenmann)",
            MATE,
            "asked_for_best_mate",
            _WHY_BEST,
        ),
        # "Wer hat eigentlich die Zehn?", "Wer macht die Musik?"
        _topic(
            r"(?<!\w)[Ww]er (?:hat|trägt|hatte|spielt mit) (?:[\w-]+ ){0,3}(?:die|der) (?:\d\d?|Eins|Zwei|Drei|"
            r"Vier|Fünf|Sechs|Sieben|Acht|Neun|"
            r"Zehn|Elf|Nummer|Binde|Schleife)(?!\w)|(?<!\w)[Ww]er (?:macht|sucht|wählt|bestimmt) [^?]{0,20}Musik|"
            r"(?<!\w)[Ww]er (?:schießt|tritt) "
            r"[^?]{0,20}(?:Elfmeter|Freistöße|Ecken)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Kapitän?", "Spielführerin?", "Zimmerkollegin?", "Nebenmann?"
        _topic(
            r"(?:^|[.!?:–] )(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:Kapitän|Captain|Spielführer|Nebenmann|"
            r"Sturmpartner|Zimmerpartner|"
            r"Zimmerkolleg|Mitbewohner|Lieblingskolleg)(?:in|e)?\s?[?:]",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Mit wem verstehen Sie sich in Köln am besten?"
        _topic(
            r"(?<!\w)(?:[Mm]it wem (?:versteh\w*|komm\w*)(?=[^?]*(?:am besten|besonders gut|privat))|"
            r"[Ww]em vertrau\w*|[Mm]it wem (?:bist|"
            r"sind) SELF [^?]{0,30}befreundet|[Zz]u wem hast)"
            r"[^?]{0,60}\?",
            ("teammate", "friend"),
            "asked_for_friend",
            WHY_ASKED_FRIEND,
        ),
        # "Kumpel?", "Bester Freund?", "Wer ist Ihr bester Freund?"
        _topic(
            r"(?:^|[.!?:–] )(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:Kumpel|[Bb]este[rn]? (?:Freund|Freundin|"
            r"Kumpel)|Buddy|Spezi)"
            r"[^?.]{0,30}[?:]",
            FRIEND,
            "asked_for_friend",
            WHY_ASKED_FRIEND,
        ),
        _topic(
            r"(?:^|[.!?:–] )(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:[\w-]+ )?(?:Konkurrent|Konkurrenz|Rivale|"
            r"Rivalin|Herausforderer)"
            r"(?:in|en)?\s?[?:]|\b[Ww]er (?:ist|sind|war|macht) [^?]{0,40}(?<!\w)(?:Konkurrent|Konkurrenz|Rival|"
            r"Druck|"
            r"Platz streitig)",
            ("rival",),
            "asked_for_rival",
            _WHY_RIVAL,
        ),
        # "Trainer?", "Chef?", "Welcher Trainer hat Sie …?", "Wem verdanken Sie …?"
        _topic(
            r"^\W{0,3}(?:Und )?(?:MY |OUR |[Dd]er |[Dd]ie )?(?:[\w-]+ )?(?:Trainer|Coach|Chefcoach|Cheftrainer|"
            r"Chef|Boss|Übungsleiter)(?:in)?"
            r"\s?[?:]$|\b[Ww]elche[rnm]? (?:[\w-]+ )?(?:[\w-]*[Tt]rainer|[\w-]*[Cc]oach)(?:in)?\b[^?]{0,80}\?|"
            r"\b[Uu]nter welche[mr] (?:[\w-]+ )?(?:[Tt]rainer|[Cc]oach)|\b[Ww]er (?:war|"
            r"ist) [^?]{0,30}(?<!\w)(?:[Tt]rainer|[Cc]oach|"
            r"[Ff]örderer|[Ee]ntdecker)(?:in)?\b",
            ("coach",),
            "asked_for_coach",
            _WHY_COACH,
        ),
        # "Wer bekommt Ihre Nummer?", "Wem vererben Sie die Fünf?", "Und wenn Sie mal aufhören?"
        _topic(
            r"(?<!\w)(?:[Ww]er (?:bekommt|kriegt|erbt|übernimmt|trägt|folgt|beerbt|macht|kommt|rückt)|"
            r"[Ww]em (?:vererb|"
            r"überlass|gib|geb|gönn|"
            r"übergeb)\w*)(?!\w)[^?]{0,60}\?|\bNachfolger(?:in)?\s?\?",
            MATE,
            "asked_for_next",
            _WHY_NEXT,
        ),
        _topic(
            r"(?<!\w)(?:[Ww]er (?:bekommt|kriegt|erbt|übernimmt|folgt|beerbt|rückt)|[Ww]em (?:vererb|überlass|"
            r"übergeb)\w*)(?!\w)[^?]{0,60}\?|"
            r"\bNachfolger(?:in)?\s?\?|\b[Ww]enn SELF (?:[\w-]+ ){0,3}(?:aufhör|weg|Schluss|gehen|"
            r"gehst)\w*[^?]{0,30}\?",
            ("successor", "teammate"),
            "asked_for_next",
            _WHY_NEXT,
        ),
        _topic(
            r"\b[Ww]er (?:hatte|trug|war|spielte) [^?]{0,40}\bvor (?:ME|Ihnen|dir)(?!\w)|"
            r"\bVorgänger(?:in)?\s?\?",
            ("predecessor",),
            "asked_for_before",
            _WHY_BEFORE,
        ),
        # "Wie wer wollten Sie sein?", "Wer wollten Sie als Kind sein?", "Wen haben Sie nachgespielt?"
        _topic(
            r"(?<!\w)(?:[Ww]er|[Ww]ie wer|[Ww]en)(?!\w)[^?]{0,30}(?<!\w)(?:wollte\w*|wolltest|warst|waren|"
            r"nachgemacht|"
            r"nachgespielt|kopiert|nachgeahmt|"
            r"imitiert|vergöttert|angehimmelt|verehrt)(?!\w)[^?]{0,60}(?<!\w)(?:sein|werden|Kind|Junge|Mädchen|"
            r"Bolzplatz|"
            r"Schulhof|nachgemacht|"
            r"nachgespielt|kopiert|Garten|Straße|früher)(?!\w)[^?]{0,30}\?",
            ("role_model",),
            "asked_for_idol",
            _WHY_MODEL,
        ),
    ),
    "en": (
        _topic(
            rf"(?i:(?<!\w)(?:who|whose|which|whom|anyone|anybody|"
            rf"somebody)(?!\w)[^?]{{0,80}}\b{_TEAM_EN}[^?]{{0,60}}\?)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Worst dresser?", "Hardest tackler at training?", "DJ?"
        _topic(
            rf"(?i:(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:[\w'’-]+ ){{0,2}}\b{_TRAITS_EN}\b[^?.]{{0,50}}\?)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(
            rf"(?i:\b[\w-]+est\b[^?]{{0,50}}\b{_TEAM_EN}[^?]{{0,30}}\?)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(
            r"(?i:\bwho(?:['’]s|m| do| did| does| is| are| were| was)?\b[^?]{0,40}(?<!\w)(?:room(?:ing|ed)? with|"
            r"sit(?:ting)? (?:next to|beside|with)|"
            r"share (?:a room|a lift|a house)|car[- ]?(?:share|pool)|travel with|live with|living with|"
            r"house-?share|warm up with|"
            r"hang (?:about|around|out) with|look(?:ed|s|ing)? after SELF|showed SELF|took SELF under|"
            r"keeps? SELF (?:sane|laughing|going)|"
            r"makes? SELF laugh|runs? the|wears? the armband|picks? the music|"
            r"in charge of the music|(?:on|does|runs|picks) the music|takes (?:the|MY) (?:penalties|"
            r"free))(?!\w)[^?]{0,40}\?)",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        # "Best you've shared a pitch with?", "Best player you've played with?"
        _topic(
            r"(?i:\bbest (?:[\w-]+ ){0,3}(?:SELF|ye)(?:['’]ve| have)? (?:ever )?(?:shared a (?:pitch|dressing room|"
            r"team) with|(?:played|lined up|"
            r"trained) (?:with|alongside))|\bbest (?:[\w-]+ )?team-?mate\b|(?<!\w)(?:favou?rite|"
            r"best) (?:[\w-]+ )?partner\b|"
            r"\benjoy(?:ed)? playing (?:with|alongside) (?:most)?)",
            MATE,
            "asked_for_best_mate",
            _WHY_BEST,
        ),
        _topic(
            r"(?i:(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:captain|skipper|room-?mate|roomie|strike partner|"
            r"house-?mate|partner in crime)\s?[?:])",
            MATE,
            "asked_for_mate",
            WHY_ASKED,
        ),
        _topic(
            r"(?i:(?<!\w)who(?:['’]s|m)? (?:do SELF get on best with|are SELF (?:closest to|tightest with)|"
            r"is SELF closest to)[^?]{0,30}\?|"
            r"(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:pal|best (?:pal|mate|friend|buddy)|bestie|mate|"
            r"closest friend)[^?.]{0,30}[?:])",
            FRIEND,
            "asked_for_friend",
            WHY_ASKED_FRIEND,
        ),
        _topic(
            r"(?i:(?:^|[.!?:] )(?:and )?(?:the |your |MY )?(?:main |biggest )?(?:rival|competition|"
            r"competitor)s?\s?[?:]|"
            r"\bwho(?:['’]s| is| are)(?!\w)[^?]{0,40}(?<!\w)(?:competing with|(?<!come )(?<!came )up against|rival|"
            r"competition)(?!\w)[^?]{0,30}\?)",
            ("rival",),
            "asked_for_rival",
            _WHY_RIVAL,
        ),
        _topic(
            r"(?i:^\W{0,3}(?:and )?(?:the |your |MY )?(?:boss|gaffer|manager|coach|head coach)\s?[?:]$|"
            r"(?<!\w)(?:which|what) (?:[\w-]+ )?(?:coach|manager|gaffer)(?!\w)[^?]{0,60}\?|\bwho (?:coached|managed|"
            r"discovered) SELF|"
            r"\bwho gave SELF (?:MY|your) (?:debut|chance|start|break))",
            ("coach",),
            "asked_for_coach",
            _WHY_COACH,
        ),
        _topic(
            r"(?i:\bwho (?:gets|inherits|takes|is taking|will take|['’]ll get|will get|wears|replaces|comes after|"
            r"steps into|is next|has)(?!\w)"
            r"[^?]{0,40}(?<!\w)(?:shirt|number|armband|gloves|next|over|place|after SELF|shoes|nine|ten|seven|"
            r"one)(?!\w)[^?]{0,20}\?|"
            r"(?<!\w)(?:successor|heir)\s?\?)",
            ("successor", "teammate"),
            "asked_for_next",
            _WHY_NEXT,
        ),
        _topic(
            r"(?i:\bwho (?:had|wore|was) [^?]{0,30}\bbefore SELF|\bpredecessor\s?\?)",
            ("predecessor",),
            "asked_for_before",
            _WHY_BEFORE,
        ),
        _topic(
            r"(?i:(?<!\w)(?:who|which (?:[\w-]+ )?(?:player|striker|keeper|goalkeeper|defender|midfielder|winger|"
            r"centre-half))(?!\w)[^?]{0,30}(?<!\w)(?:want(?:ed)? to be|"
            r"pretend(?:ing)? to be|copy(?:ing)?|copied|worship\w*|adore\w*|imitat\w+|look(?:ed)? up to|"
            r"model\w* (?:your|MY)|study|studied|"
            r"learn(?:ed|t)? from)(?!\w)[^?]{0,50}\?|^\W{0,3}(?:on )?(?:heroes|idols|role models|inspirations)\s?\?)",
            ("role_model",),
            "asked_for_idol",
            _WHY_MODEL,
        ),
    ),
}
