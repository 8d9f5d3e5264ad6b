"""Words of a question that are enough where the answer opens with a name: "… Poster im Zimmer?" – "Klar, Marsic."."""

from collections.abc import Mapping

from interviews.extraction.rules.relation.asked import Topic
from interviews.extraction.rules.relation.fellow_words import FRIEND, MATE, WHY_ASKED, WHY_ASKED_FRIEND
from interviews.extraction.rules.relation.spoken import Row, compile_row

_WHY_MODEL = "the question asks for a role model, and the answer opens with the other"
_WHY_ADMIRED = "the question asks for a favourite or for the best, and the answer opens with the other"
_WHY_COACH = "the question speaks of a coach, and the answer opens with his name"
_WHY_RIVAL = "the question speaks of rivals for the place, and the answer opens with one"
_WHY_NEXT = "the question asks who comes after the player, and the answer opens with him"

_ASKS_DE = r"(?:[Ww]er|[Ww]em|[Ww]en|[Ww]essen|[Ww]elche[rnms]?|[Ww]as für|[Gg]ibt es|[Gg]ab es)\b"
_BEST_DE = r"(?:^|[.!?:–] )(?:Und |Wer ist )?(?:[Dd]er |[Dd]ie |[Dd]as |MY )?[\w-]{3,20}(?:st|ößt|t)e[rsn]?\b"


def _open(source: str, types: tuple[str, ...], why: str) -> Topic:
    return Topic(Row(compile_row(source), types, "asked_in_short", why, "implied"), opens=True)


OPEN_TOPICS: Mapping[str, tuple[Topic, ...]] = {
    "de": (
        _open(
            r"^(?!.*(?:selbst|sein|für andere|[Jj]ugendspieler|für die Jungen)[^?]{0,30}(?:Vorbild|"
            r"\?)).*(?:[Vv]orbild|[Ii]dol|"
            r"\b[Hh]eld|[Pp]oster|[Kk]inderzimmer|aufgeschaut|erste\w* Trikot|aufschau|nachgeahmt|nachgemacht|"
            r"nachgespielt|kopiert|"
            r"abgeschaut|"
            r"abgeguckt|inspirier|angehimmelt|verehrt|vergöttert|geschwärmt|Leitfigur|Maß der Dinge|[Aa]ls (?:Kind|"
            r"Junge|Mädchen)[^?]{0,20} (?:wer|wen)|(?:wer|wen|Wer|Wen)[^?]{0,40}als (?:Kind|Junge|Mädchen|"
            r"SELF klein)|orientier|nacheifer|geeifert|"
            r"wollte\w* SELF [^?]{0,30}sein)[^?]{0,80}[?:]",
            ("role_model",),
            _WHY_MODEL,
        ),
        _open(
            r"^(?!.*(?:gegen|Gegner|Gegenspieler|[Mm]itspieler|zusammengespielt|mit dem|"
            r"Trainer)).*(?:[Bb]este[rn]? (?:[\w-]+ )?"
            r"[\w-]*(?:[Ss]pieler|[Ff]ußballer|[Tt]orwart|[Tt]orhüter|[Ss]türmer|[Vv]erteidiger)(?:in)?|"
            r"[Ll]ieblings(?:spieler|"
            r"torwart|torhüter|stürmer|fußballer|kicker|verteidiger)|bewunder|beeindruck|macht (?:ME|"
            r"SELF) [^?]{0,20}Spa(?:ß|ss)|gern\w* zu(?:ge)?(?:schau|"
            r"seh)|"
            r"Eintritt (?:be)?zahlen|Traumspieler|[Ww]en halten|gehört die Zukunft|Weltfu(?:ß|ss)baller|"
            r"Ballon d)[^?]{0,80}[?:]",
            ("admired",),
            _WHY_ADMIRED,
        ),
        _open(
            rf"^(?!.*(?:gegen|Gegner|Gegenspieler|[Tt]rainer|[Cc]oach|Liga|Welt|Vorbild|Familie)).*(?:{_ASKS_DE}|"
            rf"{_BEST_DE})[^?]{{0,90}}"
            r"(?:[Mm]itspieler|Kabine|Mannschaft|im Team|im Kader|Trainingsplatz|im Training|beim Training|"
            r"auf dem Platz|Zimmer\b|"
            r"[Kk]olleg|Nebenmann|Kapitän|Binde|Bus\b|Spind|Elfmeter|Freistöße|Musik|DJ|Grill|Kasse|Witze|Streiche|"
            r"bei euch|"
            r"bei WE|bei Ihnen|im Verein|im Klub|Sprüche|Wort\b|Sagen\b)",
            MATE,
            WHY_ASKED,
        ),
        _open(
            r"^(?!.*(?:als (?:[\w-]*[Tt]rainer|Coach)|Trainer(?:in)? (?:werden|weiter|sein)|[Tt]rainerschein|"
            r"[Tt]rainerlizenz|[.?!] "
            r"Trainer(?:in)?\?|Trainerkarriere)).*(?<!\w)(?:[\w-]*[Tt]rainer|[Cc]oach|"
            r"Übungsleiter)(?:in)?\b[^?]{0,80}[?:]",
            ("coach",),
            _WHY_COACH,
        ),
        _open(
            r"\b[Ww]er (?:hat|war)\b[^?]{0,30}\bME?[^?]{0,40}(?:entdeckt|gefördert|ausgebildet|beigebracht|"
            r"trainiert|geformt)[^?]{0,30}\?",
            ("coach",),
            _WHY_COACH,
        ),
        _open(
            r"(?:beste\w? Freund|engste\w? (?:Freund|Vertraut)|Freundschaft|befreundet|[Vv]ertraut\w*|Kumpel|"
            r"am nächsten|Niederlage an|nach Feierabend|für SELF da|außerhalb des (?:Platzes|Fu(?:ß|ss)balls)|"
            r"[Tt]rauzeug|"
            r"[Pp]atenkind)[^?]{0,60}[?:]",
            FRIEND,
            WHY_ASKED_FRIEND,
        ),
        _open(
            r"(?:[Kk]onkurren|[Rr]ival|streitig|Kampf um|Zweikampf um|Duell um)[^?]{0,60}[?:]",
            ("rival", "teammate"),
            _WHY_RIVAL,
        ),
        _open(
            rf"{_ASKS_DE}[^?]{{0,60}}(?:[Nn]achfolg|beerb|erb[te]|vererb|überlass|nach (?:Ihnen|dir)|in MY Fu(?:ß|"
            rf"ss)stapfen)[^?]{{0,40}}\?",
            ("successor", "teammate"),
            _WHY_NEXT,
        ),
    ),
    "en": (
        _open(
            r"(?i:^(?!.*(?:are|feel like|being) (?:SELF )?a role model).*(?:\bhero(?:es)?\b|\bidols?\b|"
            r"role models?|look(?:ed|ing)? up to|"
            r"poster|(?:bedroom|your|MY) wall|[Ww]hose name|back of (?:your|MY) (?:shirt|kit|jersey|first)|"
            r"growing up|as a (?:kid|boy|girl|bairn|wean|child)|cop(?:y|ied|ying)|"
            r"pretend|inspired? |"
            r"want(?:ed)? to be|modell?ed|worship)[^?]{0,60}[?:])",
            ("role_model",),
            _WHY_MODEL,
        ),
        _open(
            r"(?i:^(?!.*(?:against|opponent|faced|training|squad|dressing|this team|your team|the club|come up|"
            r"marked|played with|team-?mate|"
            r"shared)).*(?:best (?:[\w-]+ )?(?:player|keeper|"
            r"goalkeeper|striker|defender|midfielder|winger|footballer)|favou?rite (?:[\w-]+ )?(?:player|keeper|"
            r"footballer|striker)|"
            r"admire|(?:enjoy|like|love) watching|(?:like|love|pay|enjoy) to (?:watch|see)|catches? MY eye|excites?|"
            r"rate most|underrated)[^?]{0,60}[?:])",
            ("admired",),
            _WHY_ADMIRED,
        ),
        _open(
            r"(?i:^(?!.*(?:against|opponent|faced|manager|gaffer|\bcoach\b|in the world|league|hero|idol|"
            r"family)).*(?:(?<!\w)(?:who|whose|which|"
            r"anyone|anybody)\b|\b[\w-]{3,14}est\b|(?<!\w)(?:best|worst|most)\b)[^?]{0,80}(?:dressing room|"
            r"changing room|locker room|training|"
            r"squad|team-?mate|team\b|\bside\b|captain|armband|\bbus\b|coach trip|\blads\b|\bgirls\b|\bgroup\b|"
            r"at the club|round here|"
            r"around the place|in the building|room with|roomie|music|banter|jokes?|pranks?|penalties|free kicks|"
            r"leader|laugh|dance\w*|"
            r"sing\w*|dress\w*))",
            MATE,
            WHY_ASKED,
        ),
        _open(
            r"(?i:^(?!.*(?:become|be|as|into|being|future) (?:a |an |the )?(?:coach|manager|coaching|management)|"
            r".*one day).*(?<!\w)(?:coach|manager|"
            r"gaffer|boss)\b[^?]{0,60}[?:])",
            ("coach",),
            _WHY_COACH,
        ),
        _open(
            r"(?i:(?<!\w)(?:best (?:mate|friend|pal)|closest|friendship|get on (?:best|well) with|"
            r"confide)\b[^?]{0,60}[?:])",
            FRIEND,
            WHY_ASKED_FRIEND,
        ),
        _open(
            r"(?i:(?<!\w)(?:rivals?|competition|competing|up against for|fighting for|battling|competitors?|"
            r"for MY (?:place|spot|shirt|position))\b[^?]{0,60}[?:])",
            ("rival", "teammate"),
            _WHY_RIVAL,
        ),
        _open(
            r"(?i:(?<!\w)(?:who|which)\b[^?]{0,40}(?<!\w)(?:successor|replace SELF|take over|takes over|"
            r"comes? after SELF|"
            r"inherit\w*|next in line|MY shirt|MY "
            r"number|MY gloves|MY armband)[^?]{0,40}\?)",
            ("successor", "teammate"),
            _WHY_NEXT,
        ),
    ),
}
