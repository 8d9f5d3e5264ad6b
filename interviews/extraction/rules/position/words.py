"""Words for positions: "Innenverteidigerin", "auf der Doppelsechs", "holding role", "stürmt für".

In: a masked sentence. Out: the cues in it, each with the group of positions it stands for; and the sentence with
every cue replaced by a sign of its form, so that patterns can say NOUN, FIELD or ACT where the text says "Keeper",
"im Tor" or "stürmt".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Form = Literal["noun", "field", "act"]

# Signs of the cues' forms; private use, none of `marks`
SIGNS: Mapping[Form, str] = {"noun": "\ue0a0", "field": "\ue0a1", "act": "\ue0a2"}
_GK, _DF, _MF, _FW = "goalkeeper", "defender", "midfielder", "forward"


@dataclass(frozen=True, slots=True)
class Cue:
    """One word or phrase for a position, with its offsets in the sentence."""

    start: int
    end: int
    value: str
    form: Form


# One word of a text, with its hyphens: "Ersatz-Keeper", but only "Keeper" of "CLUB-Keeper"
_WORD_RE = re.compile(r"(?<!\w)[A-ZÄÖÜ]\w{1,30}(?:-\w{1,30}){0,2}(?![\w-])")
_NUMERAL = r"(?:-?(?:position|rolle|er-?position|er|erin))?"
# Ends of German nouns: whatever stands before, the player is one ("Stammtorwart", "Linksverteidigerin")
_NOUNS_DE: Sequence[tuple[str, re.Pattern[str]]] = tuple(
    (value, re.compile(rf".{{0,24}}?(?:{stems})(?:innen|in|s|n|en|e|es)?"))
    for value, stems in (
        (
            _GK,
            "torwart|torwärt|tor(?:hüter|steher|mann|männer|frau|mädchen|spieler)|keeper|goalie|goali|"
            "schluss(?:mann|frau)|ballfänger",
        ),
        (
            _DF,
            "verteidiger|(?:abwehr|defensiv)-?(?:spieler|mann|frau|chef|boss|recke|hüne|kante|turm|"
            "ass|talent|"
            "juwel|star|hoffnung|allrounder|akteur|kollege|kollegin|partner|strategin?|routinier|"
            "riese)|manndecker|"
            "libero|vorstopper|ausputzer|schienenspieler|schienenmann|wingback",
        ),
        (
            _MF,
            "mittelfeld-?(?:spieler|mann|frau|chef|boss|akteur|stratege|strategin|regisseur|motor|"
            "ass|star|talent|"
            "juwel|lenker|dirigent|zerstörer|jongleur|maestro|"
            "abräumer|antreiber|terrier|kämpfer|partner|kollege|kollegin|"
            "hoffnung|routinier|"
            "allrounder|mann|techniker)|spielmacher|spielgestalter|"
            "(?:(?<!\\w)|doppel)(?:sechser|achter|zehner)|mittelläufer|aussenläufer",
        ),
        (
            _FW,
            "stürmer|angreifer|neuner|(?:sturm|angriffs|offensiv|flügel)-?(?:spieler|mann|frau|"
            "partner|kollege|"
            "kollegin|kollegen|spitze|tank|führer|talent|juwel|star|ass|hoffnung|akteur|kraft|"
            "flitzer|stürmer|"
            "allrounder|wirbler|routinier|dribbler)|linksaussen|rechtsaussen|knipser|torjäger|goalgetter|"
            "vollstrecker|außenstürmer|torschützenkönig(?=$)(?<=^$)",
        ),
    )
)
# Fields of German: where one plays
_SIDE = r"(?:link|recht|zentral|defensiv|offensiv|deutsch|hinter|vorder)e[nrms]? "
_FIELDS_DE: Sequence[tuple[str, str]] = (
    (
        _GK,
        r"(?:im|ins|beim|am) (?:(?:[A-ZÄÖÜ]\w{0,14}|CLUB)-)?(?:Tor|Kasten|Gehäuse|"
        r"Goal)(?! (?:des Monats|gesehen|gelandet|versenkt|von))|zwischen (?:den|die) (?:Pfosten|Stangen)|"
        r"unter der Latte|aus OUR Tor(?![\w-])|(?:in|an) (?:den|die) Handschuhen?",
    ),
    (
        _MF,
        rf"(?:im|ins|in dem|fürs|für das) (?:(?:{_SIDE}|[A-ZÄÖÜ]\w{{2,14}}er |linken? |"
        r"rechten? ){1,2})?Mittelfeld(?:zentrum)?|in der (?:Mittelfeld|Schalt)zentrale|"
        r"vor der (?:Abwehr|Viererkette|Dreierkette)|hinter den (?:Spitzen|Stürmern)|[Hh]inter den Spitzen|"
        rf"(?:auf|von|für) (?:der|die) (?:[Dd]oppel-?)?(?:[Ss]echs|[Aa]cht|[Zz]ehn){_NUMERAL}(?! (?:Uhr|Tage|Jahre))|"
        r"auf der (?:6|8|10)(?:er)?(?:-?[Pp]osition)?(?=[.,!?;)]| |$)|als hängende Spitze|im Maschinenraum|"
        r"in der Schaltzentrale|im Zentrum des Spiels|die Doppelsechs|"
        r"(?<=[Bb]in )die (?:Sechs|Acht|Zehn)(?=[,.!?]| und)|(?<=ist )(?:die|OUR) (?:Sechs|Acht|Zehn)(?=[,.!?]| und)",
    ),
    (
        _DF,
        rf"(?:in|für|auf) (?:der|die|OUR|MY) (?:{_SIDE})?(?:Innen-?|Außen-?|Aussen-?|Links-?|"
        r"Rechts-?)?(?:[Vv]erteidigung|[Aa]bwehr|Hintermannschaft)(?:reihe|zentrale|mitte|kette|zentrum)?|"
        r"in (?:der|einer) (?:Vierer|Dreier|Fünfer|Abwehr)?-?(?:abwehr)?kette|im Abwehrzentrum|"
        r"(?:link|recht)(?:e|en|er) (?:Abwehr|Verteidiger|Defensiv)(?:seite|position)|"
        r"(?<!nach )(?<!von )hinten (?:links|rechts|drin)|"
        r"(?:links|rechts) au(?:ß|ss)en in der (?:Vierer|Dreier|Fünfer|Abwehr)kette|(?<=Nachfolger )hinten|"
        r"(?<=Partner )hinten|(?<=Nebenmann )hinten|(?:links|rechts) hinten(?: in der (?:Vierer|Abwehr)kette)?|"
        r"auf der (?:linken |rechten )?Schiene",
    ),
    (
        _FW,
        r"(?:im|ins|fürs|für den|in dem) (?:CLUB-)?(?:Sturm|Angriff)(?:szentrum|zentrum)?|"
        r"in (?:der|die) (?:vorderste[nr]? (?:Front|Linie|Reihe)|Sturmspitze|Spitze)(?! d)|an vorderster Front|"
        r"ganz vorne?(?: drin)?(?! dabei| mit)|vorne? (?:drin|links|rechts)|(?<=Nachfolger )vorne?|"
        r"(?<=Partner )vorne?|als (?:zweite |einzige )?(?:Sturm)?[Ss]pitze|"
        rf"(?:auf|am|über|an|für) (?:dem |der |den |die |OUR )?(?:{_SIDE})?(?:Flügel|Außenbahn|Aussenbahn)(?:n|s)?|"
        r"(?:auf|über|am) (?:links|rechts|Links|Rechts)(?:außen|aussen)|"
        r"(?:links|rechts) (?:vorn|vorne|außen|aussen)|auf (?:der|die) (?:falsche[nr]? )?Neun(?:er)?(?:-?position)?|"
        r"auf der 9|(?<=[Bb]in )die Neun(?=[,.!?]| und)|"
        r"^\W{0,3}Vorne?(?= (?:hatten|haben|hat|spiel|st[ea][hn]|war|ist|stürm|wirbel))",
    ),
)
_ACTS_DE: Sequence[tuple[str, str]] = (
    (
        _GK,
        r"(?:hüt(?:et|e|est|en|ete|eten)|bewacht|bewachte)(?= [^.!?;]{0,60}?(?:das|den|OUR|HIS|"
        r"MY) (?:CLUB-)?(?:Tor|Kasten|Gehäuse)(?![\w-]))|"
        r"(?:Tor|Kasten|Gehäuse) (?:von |der |des |vom |bei )?(?:CLUB )?(?:ge)?hüte[tn]|Handschuhe an den Nagel|"
        r"(?:zur|die|als) (?:neuen |klaren |unumstrittenen )?Nummer (?:1|"
        r"eins)(?= (?:erklärt|gemacht|befördert|ernannt|bestimmt|im Tor|im Kasten|zwischen den|bei|beim|von|des|der|"
        r"in|hinter|seit)\b)|(?:hält|halte|hältst|halten)(?= [^.!?;]{0,50}?(?:Kasten|Tor|Gehäuse) sauber)",
    ),
    (
        _MF,
        r"(?:zieht|ziehe|ziehst|ziehen|zog) (?:HE |SELF )?(?:[^.!?;]{0,30} )?(?:im Mittelfeld )?die Fäden|"
        r"Strippen(?:zieher|zieherin)",
    ),
    (
        _DF,
        r"verteidig(?:t|e|st|te)(?! (?:das|den|die|ihr|ihre|seinen?|HIS|MY|OUR)\b)(?! wird)|"
        r"(?:dirigiert|organisiert|stabilisiert|ordnet|führt)(?: (?:PERSON|SELF|HE))? (?:die|"
        r"OUR) (?:[\w-]+ )?(?:Abwehr|Defensive|Hintermannschaft)(?:reihe|kette)?",
    ),
    (
        _FW,
        r"stürm(?:t|e|st|te)(?= |[.,;!?]|$)(?! (?:auf|zum|zur|aus|davon|los|vor)\b)|"
        r"(?:auf|geht auf) (?:Torejagd|Torjagd)|geht (?:für|bei) [^.!?;]{2,40} auf Tore?jagd|"
        r"jagt (?:jetzt |nun )?Tore",
    ),
)
_EN_SIDE = r"(?:central|centre|center|left|right|holding|defensive|attacking|deep|advanced|wide|outside)"
_NOUNS_EN: Sequence[tuple[str, str]] = (
    (
        _GK,
        r"goal-?keepers?|goal-?tenders?|(?:(?<=[\ue000\ue001] )|(?<=@ ))(?:new |undisputed |clear )?(?:number one|"
        r"No\.? ?1)(?! (?:fan|priority|rule|thing|rival|reason|hit|target|aim))|undisputed number one|['’]?keepers?|"
        r"goalies?|shot-?stoppers?|net-?minders?|custodians?|(?:first|second|third|fourth)[- ]choice (?:goal)?keeper",
    ),
    (
        _MF,
        rf"(?:{_EN_SIDE}[ -])?midfielders?|midfield (?:general|dynamo|enforcer|anchor|maestro|partner|engine|man|"
        rf"linchpin|schemer|metronome|destroyer|terrier|workhorse|maestro|conductor|anchorman)|{_EN_SIDE}[ -]mids?|"
        r"playmakers?|anchor ?m[ae]n|(?:holding|box-to-box) (?:player|role|midfielder|man)|regista|"
        r"deep-lying playmaker|(?:(?<=a )|(?<=proper )|(?<=true )|(?<=natural )|"
        r"(?<=@ ))(?:(?:number[ -]|no\.? )(?:eight|8)|(?:number[ -]|no\.? )?(?:six|6|ten|10))(?=[.,!?;:)]| who| and|"
        r" for (?:\w+ )?(?:year|season|month)| in (?:a|the)|$)(?! out)|"
        r"(?<=an )(?:number[ -])?(?:eight|8)(?=[.,!?;:)]| who| and|$)|"
        r"number[ -](?:six|eight|ten)(?= role| position)|double pivot",
    ),
    (
        _DF,
        r"(?:left|right|cent(?:re|er))[ -](?:sided |sided cent(?:re|er)[ -])?(?:backs?|half|"
        r"halves)(?! (?:in|at|to|home) the (?:summer|club))(?!-)|cent(?:re|er)[ -]?(?:backs?|half|halves)|"
        r"(?:full|wing|fly)[ -]?backs?|fullbacks?|defenders?|outside[ -]backs?|"
        r"(?:central |left-sided |right-sided )?defensive (?:partner|stalwart|rock|lynchpin)|sweepers?|libero|"
        r"stoppers?",
    ),
    (
        _FW,
        r"(?:cent(?:re|er)[ -]?|wide |inside |power |young |teenage |veteran |newest |new |lone |main |star |"
        r"natural |reserve |tricky |promising |second |third |quick |fellow )forwards?|strikers?|"
        r"strike[ -]?(?:partners?|[\ue00d]+)|wing(?:er)s?|wide (?:man|men|player)|attackers?|front ?man|poachers?|"
        r"target (?:man|men)|hit ?man|marksm[ae]n|outside[ -](?:left|right)|wide-?man|"
        r"(?:(?<=a )|(?<=an )|(?<=the )|(?<=@ )|(?<=@ )|(?<=@ ))forward(?=[.,!?;:)]| who| and| for | at | from |"
        r" in |$)|(?:(?<=a )|(?<=@ )|(?<=proper )|(?<=true )|(?<=natural )|"
        r"(?<=old-fashioned ))(?:false )?(?:number[ -]|no\.? )?(?:nine|9)(?=[.,!?;:)]| who| and|$)|false nine|"
        r"number[ -]nine(?= role| position)",
    ),
)
_FIELDS_EN: Sequence[tuple[str, str]] = (
    (
        _GK,
        r"in (?:OUR |the CLUB )?(?:goal|nets)(?! (?:difference|scor\w+))|"
        r"between the (?:sticks|posts|pipes|uprights)|(?:behind|under) the (?:bar|crossbar)|wearing the gloves",
    ),
    (
        _MF,
        rf"(?:in|into|through|for|from|to)(?: the| OUR)? (?:{_EN_SIDE} |CLUB |heart of |heart of the |middle of |"
        r"middle of the ){0,2}midfield(?: role)?|(?:in|into) the (?:holding|pivot|number[ -](?:six|eight|ten)|"
        r"box-to-box) (?:role|position)|in the (?:middle of the park|engine room|hole)|"
        r"at (?:the )?base of (?:the )?midfield|as (?:a|an|the|OUR) (?:number[ -]|no\.? )?(?:six|eight|ten|6|8|10)|"
        r"at (?:number[ -])?(?:six|eight|ten)(?! (?:o['’]clock|years))|midfield (?:role|berth|slot)|"
        r"(?:behind|off) the (?:striker|front (?:two|man|pair))s?",
    ),
    (
        _DF,
        rf"(?:in|at) (?:the )?(?:{_EN_SIDE} |the |CLUB |OUR |heart of |heart of the |centre of |"
        r"centre of the ){0,2}(?:defen[cs]e|back (?:four|three|five|line)|backline|rearguard)|"
        r"at the back(?! (?:of|post))|(?:at|in) (?:left|right|cent(?:re|er)|full|wing)[ -](?:back|half)|"
        rf"(?:left|right) side of (?:the |OUR )?(?:{_EN_SIDE} )?(?:defen[cs]e|back (?:four|three))",
    ),
    (
        _FW,
        r"up (?:front|top)|on (?:the|either|OUR) (?:left |right )?wings?|(?:left|right) wing(?!-|[ -]back)|"
        r"out (?:wide|on the (?:left|right|wing)|on the wing)|(?:at|in) (?:centre|center)[ -]forward|"
        r"through the middle as a|as (?:a|an|the) (?:number[ -])?(?:nine|9)|in attack|"
        r"(?:at|in) the (?:tip|point|head) of (?:the|OUR) attack|in the number[ -]nine (?:role|shirt|position)|"
        r"(?:CLUB['’]s? |the |OUR )(?:left|right) flank",
    ),
)
_ACTS_EN: Sequence[tuple[str, str]] = (
    (
        _GK,
        r"(?:is|['’]s|was|been|plays?|played|playing|went|stuck|stood|HE|PERSON) in goals|keep(?:s|ing)? goal|"
        r"kept goal|mind(?:s|ed|ing)? the nets?|guard(?:s|ed|ing) (?:the|OUR) (?:goal|net)|"
        r"(?:wants?|inherited|took|got|given|handed(?: me)?|hung up) (?:MY|HIS|the) gloves|"
        r"(?:MY|HIS) goalkeeping gloves",
    ),
    (
        _MF,
        r"(?:anchor|patrol|run|boss|marshal|dictate|pull)(?:s|ed|ing|ling|led)? (?:the |OUR |"
        r"the strings in )(?:CLUB (?:women['’]s )?|[\w-]+ )?(?:midfield|engine room)|"
        r"(?:sits?|sat|screens?|shields?) (?:just )?(?:in front of )?(?:the |OUR )(?:back (?:four|three|line)|"
        r"defen[cs]e)",
    ),
    (
        _DF,
        r"(?:anchor|marshal|organis|organiz|command|shore)(?:s|ed|ing|led|ling|es)? (?:up )?(?:the |OUR )(?:CLUB |"
        r"[\w-]+ )?(?:defen[cs]e|back (?:four|three|line)|backline|rearguard)|"
        r"defends (?:for|alongside|beside|next to)",
    ),
    (
        _FW,
        r"(?:lead|spearhead)(?:s|ed|ing)? (?:the |OUR )(?:CLUB )?(?:line|attack)|led the (?:line|attack)",
    ),
)
# Macros of `marks` that the tables above use
_MACROS = {
    "CLUB": "[\ue000\ue001]+",
    "@": "[\ue00a\ue008\ue00c]",  # one sign, for look-behinds
    "OUR": "[\ue00a\ue008\ue00c]+",
    "MY": "\ue008+",
    "HIS": "\ue00c+",
    "PERSON": "\ue002+",
    "HE": "\ue00b+",
    "SELF": "\ue006+",
}
_MACRO_RE = re.compile(r"\b(?:" + "|".join(_MACROS) + r")\b|@")


def _compiled(
    form: Form, rows: Sequence[tuple[str, str]], flags: int = 0
) -> tuple[tuple[Form, str, re.Pattern[str]], ...]:
    edge, stop = (r"(?<![\w-])", r"(?![\w-])") if form != "noun" or flags else ("", "")
    return tuple(
        (
            form,
            value,
            re.compile(rf"{edge}(?:{_MACRO_RE.sub(lambda found: _MACROS[found.group()], words)}){stop}", flags),
        )
        for value, words in rows
    )


_CUES: Mapping[str, tuple[tuple[Form, str, re.Pattern[str]], ...]] = {
    "de": (*_compiled("act", _ACTS_DE), *_compiled("field", _FIELDS_DE, re.IGNORECASE)),
    "en": (
        *_compiled("act", _ACTS_EN, re.IGNORECASE),
        *_compiled("field", _FIELDS_EN, re.IGNORECASE),
        *_compiled("noun", _NOUNS_EN, re.IGNORECASE),
    ),
}


def cues(masked: str, language: str) -> list[Cue]:
    """The cues of a masked sentence in order; of two that overlap the one that begins first, or else the longer."""
    found = sorted(_all(masked, language), key=lambda cue: (cue.start, -cue.end))
    kept: list[Cue] = []
    for cue in found:
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
    return kept


def shown(masked: str, found: Sequence[Cue]) -> str:
    """The masked sentence with every cue replaced by the sign of its form; same length."""
    pieces: list[str] = []
    at = 0
    for cue in found:
        pieces += (masked[at : cue.start], SIGNS[cue.form] * (cue.end - cue.start))
        at = cue.end
    return "".join((*pieces, masked[at:]))


def _all(masked: str, language: str) -> Iterator[Cue]:
    for form, value, pattern in _CUES.get(language, ()):
        for found in pattern.finditer(masked):
            yield Cue(*found.span(), value, form)
    if language == "de":
        yield from _german_nouns(masked)


def _german_nouns(masked: str) -> Iterator[Cue]:
    """Nouns by their ends: "Stammtorwart", "Linksverteidigerin", "Sturm-Talent"."""
    for word in _WORD_RE.finditer(masked):
        folded = word.group().casefold().replace("ß", "ss")
        value = next((value for value, pattern in _NOUNS_DE if pattern.fullmatch(folded)), None)
        if value:
            yield Cue(*word.span(), value, "noun")
