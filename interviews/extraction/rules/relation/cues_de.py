"""German nouns for what a person is to the player: "unser Kapitän", "mein Zimmernachbar", "meine Vorgängerin"."""

from interviews.extraction.rules.relation.fellow_words import FRIEND, MATE, SCHOOL, WHY_FRIEND, WHY_ROLE, WHY_SCHOOL
from interviews.extraction.rules.relation.spoken import Row, row

_WHY_RIVAL = "they compete for one place in the team"
_WHY_BEFORE = "the player took the other's place, number or office"
_WHY_AFTER = "the other took, or takes, the player's place, number or office"
_WHY_COACH = "the words call the other the player's coach"
_WHY_MODEL = "the words call the other a role model, idol or hero of the player"

# up to two words between "unser" and the noun: "unser neuer, junger", "Ihrem Luzerner"
_ADJ = r"(?:[^\s.!?;:\ue002\ue006-\ue00d]{1,20} ){0,3}"
_POST = (
    r"(?:[\w-]{0,18}(?:[Kk]apitän|[Tt]orwart|[Tt]orhüter|[Tt]ormann|[Tt]orfrau|[Gg]oalie|[Kk]eeper|[Ss]chlussmann|"
    r"[Ss]türmer|[Vv]erteidiger|[Tt]orjäger|[Kk]nipser|[Aa]ngreifer|[Aa]bwehrchef|[Ss]pielmacher|[Ss]echser|"
    r"[Aa]chter|"
    r"[Nn]euner|[Zz]ehner|[Ss]pielführer|[Rr]outinier|[Nn]euzugang|[Rr]ückkehrer|[Aa]bräumer|[Ll]inksaußen|"
    r"[Rr]echtsaußen|"
    r"[Aa]ussen|[Bb]omber|[Ll]eitwolf|[Ll]ibero|[Mm]ittelfeldmann|[Mm]ittelfeldspieler|[Ff]lügelspieler|"
    r"[Aa]bwehrspieler|[Jj]oker|[Oo]ldie|[Bb]enjamin|[Kk]üken|[Yy]oungster|[Ss]pieler|[Kk]olleg(?:e|en)|[Cc]aptain)"
    r"(?:in|innen|s)?|Nummer (?:[Ee]ins|[Zz]wei|1|2)|Ältest\w{1,2}|Jüngst\w{1,2}|Nummer \d\d?)(?!\w|-)"
)
_LEADER = r"(?:[\w-]{0,12}[Kk]apitän|Captain|[Ss]pielführer|[Aa]bwehrchef)(?:in|s)?(?!\w|-)"
_NOT_OURS = r"(?!Gegen|gegen|Ex-|Lieblings|ehemalig|frühere)"
_MATE = (
    r"(?:[\w-]{0,12}[Mm]itspieler|[\w-]{0,14}(?:[Tt]eam|[Mm]annschafts|[Zz]immer|[Aa]uswahl|[Tt]orwart|[Tt]orhüter|"
    r"[Kk]eeper|[Ss]turm|[Aa]bwehr|[Kk]lub|[Vv]ereins|[Vv]erteidiger|[Kk]abinen|[Ss]pind|[Ss]itz|[Tt]isch|[Pp]latz|"
    r"[Bb]us|"
    r"[Mm]ittelfeld|[Dd]oppelsechs-?|[Ff]lügel)"
    r"[\w-]{0,2}(?:[Kk]olleg(?:e|en|in|innen)|[Pp]artner|[Gg]enosse|[Nn]achbar|[Kk]amerad|[Kk]umpel|[Bb]uddy)|"
    r"[Mm]itstreiter|[Pp]endant|[Gg]egenstück|[Nn]ebenmann|[Nn]ebenfrau|[Nn]ebenleute|[Vv]ordermann|[Hh]intermann|"
    r"[Ee]rsatzmann|"
    r"[Ss]tellvertreter|"
    r"[Vv]ertreter|[Ll]ieblings(?:mitspieler|partner)|[Ww]eggefährte|[Ll]eidensgenosse|[Dd]oppelpasspartner|"
    r"[Pp]artner in der (?:Innenverteidigung|Abwehr|Spitze|Zentrale|Mitte|Viererkette))(?:in|innen|en|n|s)?(?!\w|-)"
)
_FRIEND = (
    r"(?:(?:aller)?(?:beste|engste|gute|enge|ältest|älteste|langjährige|alte|treueste)[rnms]? (?:[\w-]+ )?"
    r"(?:Freund|Freundin|Kumpel|Kumpeline|Spezi|Spezl|Freunde|Freunden|Freundinnen)|Kumpels?|Spezl?i?|"
    r"Busenfreund(?:in)?)(?!\w|-)"
)
_SCHOOL = (
    r"(?:[Ss]chulfreund|[Kk]lassenkamerad|[Mm]itschüler|[Ss]chulkamerad|[Bb]anknachbar|[Ss]chulkumpel|"
    r"[Kk]lassenkolleg|"
    r"[Ss]andkastenfreund|[Ss]chulbanknachbar)(?:in|innen|e|en|n|s)?(?!\w|-)"
)
_RIVAL = (
    r"(?:[\w-]{0,14}(?:[Kk]onkurren[tz]|[Rr]ival[ei]|[Kk]ontrahent|[Mm]itbewerber|[Ww]idersacher|[Hh]erausforderer)"
    r"(?:in|innen|en|n|s)?)(?!\w|-)"
)
_COACH = (
    r"(?:[\w-]{0,20}(?:[Tt]rainer|[Cc]oach)(?:in|s)?|[Tt]eamchef(?:in)?|[Üü]bungsleiter(?:in)?|[Ll]ehrmeister(?:in)?|"
    r"[Cc]hef an der Linie|[Cc]hef(?:in)?(?=,? PERSON))(?!\w|-)"
)
_IDOL = r"(?:[\w-]{0,14}(?:[Vv]orbild|[Ii]dol|[Hh]eld|[Hh]eldin)(?:er|en|es|s|e)?)(?!\w|-)"

GERMAN: tuple[Row, ...] = (
    # "unser Kapitän", "unserer Zehnerin", "Ihrem Luzerner Captain"; "einer unserer Ältesten"
    row(rf"OUR {_NOT_OURS}{_ADJ}{_NOT_OURS}{_POST}", MATE, "one_of_ours", WHY_ROLE, claims=False),
    row(rf"OWN {_NOT_OURS}{_ADJ}{_NOT_OURS}{_LEADER}", MATE, "one_of_ours", WHY_ROLE, claims=False),
    # "Mein Sturmpartner", "sein Nebenmann", "Dein Mitspieler in der Innenverteidigung"
    row(rf"(?:OWN|OUR) {_NOT_OURS}{_ADJ}{_MATE}", MATE, "own_mate", WHY_ROLE, claims=False),
    # "mein bester Freund", "ein guter Freund von mir", "die beste Freundin"
    row(
        rf"(?:OWN {_ADJ}|(?:ein|eine|einer|der|die|zu einem) (?:[\w-]+ )?(?=aller|beste|engste|gute|enge)){_FRIEND}",
        FRIEND,
        "own_friend",
        WHY_FRIEND,
        claims=False,
    ),
    # "Taufpate vom Kleinen", "der Patenonkel meiner Tochter", "mein Trauzeuge"
    row(
        r"(?<!\w)(?:(?:Tauf)?[Pp]ate|(?:Tauf)?[Pp]atin|Patenonkel|Patentante|Götti|Gotte|Gotti)\b"
        r" (?:von|vom|für|MY|OUR)|MY Trauzeug(?:e|in)\b",
        FRIEND,
        "godfather",
        WHY_FRIEND,
        certainty="implied",
        claims=False,
    ),
    row(rf"(?:OWN|ein|eine|einem|einer) {_ADJ}{_SCHOOL}", SCHOOL, "schoolmate_named", WHY_SCHOOL, claims=False),
    row(rf"OWN {_ADJ}{_RIVAL}", ("rival",), "rival_named", _WHY_RIVAL, claims=False),
    row(rf"OWN {_ADJ}[Vv]orgänger(?:in|s)?(?!\w|-)", ("predecessor",), "predecessor_named", _WHY_BEFORE, claims=False),
    row(
        rf"OWN {_ADJ}(?:[Nn]achfolger(?:in|s)?|[Tt]hronfolger(?:in)?|[Ee]rbe|[Ee]rbin)(?!\w|-)",
        ("successor",),
        "successor_named",
        _WHY_AFTER,
        claims=False,
    ),
    # "unser Trainer", "meinen ersten Trainer", "der Trainer dort, Edin Marsic"
    row(rf"(?:OWN|OUR) {_NOT_OURS}{_ADJ}{_COACH}", ("coach",), "own_coach", _WHY_COACH, claims=False),
    row(
        rf"(?<!\w)(?:[Dd]er|[Dd]en|[Dd]em|[Dd]ie) {_COACH}(?= (?:dort|hier|da|damals),? )",
        ("coach",),
        "own_coach",
        _WHY_COACH,
    ),
    # "Edin Marsic, der Trainer, hat Wort gehalten", "Edin Marsic ist der Trainer"
    row(
        rf"(?<=\ue002, )(?:der|die|HE) {_COACH}(?=[,.!?)]| hier| dort|"
        rf" da)",
        ("coach",),
        "coach_named",
        _WHY_COACH,
        claims=False,
    ),
    # "Bester Freund.", "Guter Kumpel, der Edin."
    row(rf"^\W{{0,3}}(?:Ein |Mein )?(?=[A-ZÄÖÜ])(?i:{_FRIEND})", FRIEND, "own_friend", WHY_FRIEND, claims=False),
    # "Mein Idol", "Vorbild, Punkt."
    row(rf"OWN {_ADJ}{_IDOL}", ("role_model",), "idol_is", _WHY_MODEL),
    row(
        rf"^\W{{0,3}}(?:Ein |Das |Ganz klar |Klar |Absolutes )?(?:{_IDOL})(?=[,.!]| von klein)",
        ("role_model",),
        "idol_is",
        _WHY_MODEL,
    ),
)
