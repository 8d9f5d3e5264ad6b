"""Who wrote an interview, where and when it appeared, as the lines above the first question and the last lines say it.

In: the text and its layout. Out: author, outlet or date, or None. These are the looser forms: "Mit ihm sprach Hauke
Behrens", "Orla Fenwick meets …", "Quelle: Förde-Echo, 12. März 2024", "Interviewed by … for The Harbour Post".
"""

import re
from collections.abc import Iterator, Sequence

from interviews.extraction import outlets
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.layout import Layout, bylines, labels
from interviews.extraction.layout.bylines import WORD
from interviews.extraction.lexicon import FUNCTION_WORDS
from players.names import key

_LAST_LINES = 6  # of the text, among which credits are sought
_LONGEST = 220  # characters of a line that may be a credit
_HEAD_LINES = 14

_NAME = rf"(?P<who>{WORD}(?: (?:(?:van|von|de|der|den|da|di|le|al|el|bin|zu|ten) ){{0,2}}{WORD}){{1,2}})"
_AUTHOR_RES = tuple(
    re.compile(pattern)
    for pattern in (
        # "Moderation: Hauke Behrens", "Interview and photographs: Orla Fenwick", "Host: …", "Aufgezeichnet von …"
        r"(?<!own )\b(?i:moderation|host(?:ed)?|presenter|gastgeber(?:in)?|interview(?:ed)?|words|text|gespräch|"
        r"fragen|protokoll|report|story|q&a|aufgezeichnet|aufgeschrieben|notiert|redaktion|autor(?:in)?|author|"
        r"reporter(?:in)?|by-?line)(?i: ?(?:,|&|und|and|/) ?(?:interview|text|words|photo(?:graph)?s|pictures|"
        rf"fotos?|bilder|fragen|recherche))?(?: ?[:|–] ?| (?i:by|von|durch) ){_NAME}",
        # "Mit ihm sprach Hauke Behrens", "Es fragte …", "führte Hauke Behrens", "He spoke to Orla Fenwick"
        rf"\b(?:sprach(?:en)?|fragte|führte|stellte|traf|notierte|besuchte)(?: für [^.,]{{3,40}})? {_NAME}(?=$|"
        r"[.,;)]| (?:für|am|in) )",
        r"\b(?:spoke|talked|speaking|talking|speaks|talks|chatted|sat down|caught up) (?:exclusively )?(?:to|"
        rf"with) (?!the\b|The\b){_NAME}(?=$|[.,;)]| (?:for|about|on|at|in) )",
        rf"\b(?:asked|posed|put|questions) by {_NAME}",
        # "Hauke Behrens sprach mit", "Orla Fenwick meets Jaro Lindhoff", "Orla Fenwick asked the questions"
        rf"(?:^|(?<=[.!?:|–·] )|[Uu]nsere?[mr]? \w+ |[Oo]ur \w+ |[Rr]eporter(?:in)? ){_NAME} (?:sprach|traf|"
        r"hat (?:mit|ihn|sie)|besuchte|fragte|stellte|führte|im Gespräch mit|meets|met|asks|asked|interviews|"
        r"interviewed|went|put|tracked down|tracks down|visited|joined|grilled|quizzed|"
        r"(?:talks|talked|speaks|spoke|sat down|sits down|caught up|catches up) (?:to|with) (?!the\b|us\b|our\b|"
        r"The\b))",
        # "Defender Jo Ott tells Aoife Tierney about", "Interview mit Bjarne Kahl von Nils Petersmann"
        rf"\b(?:tells|told|erzählt) (?!the\b|us\b|The\b){_NAME} (?:about|how|why|what|von|wie)\b",
        rf"\b(?:[Ii]nterview|[Gg]espräch|[Cc]onversation) (?:mit|with) [^\W\d_a-z][^,.:]{{3,40}} (?:von|by) {_NAME}",
        # "von Hauke Behrens (Text)", "| by Orla Fenwick"
        rf"(?:^|[–—|·•,*(] ?|\d )(?i:von|by) {_NAME}(?=$|[ ,.*()|–—·•/])",
        # "Hauke Behrens, 12. März 2024", "12 March 2024 · Orla Fenwick · 5 min read", "— Orla Fenwick"
        rf"^[—–*-] ?{_NAME}$",
    )
)
_OUTLET = r"(?P<who>[^\W\d_a-z][\w.&’'!-]*(?: (?:[^\W\d_a-z][\w.&’'!-]*|of|der|die|das|am|im|and|und|&)){0,5})"
_OUTLET_RES = tuple(
    re.compile(pattern)
    for pattern in (
        # "erschienen in »Tor!«", "für das Magazin „Elf Freundinnen“", "für „Anpfiff“"
        r"\b(?:in|im|für|for|aus)(?: (?:der|dem|das|die|den|the))?(?: \w*(?i:magazin|zeitung|zeitschrift|heft|blatt|"
        r"blog|podcast|fanzine|magazine|newspaper|programme))? [„“»«‚‘\"'](?P<who>[^„“”»«\"‘’\n]{2,40})[“”»«‘’\"']",
        # "Quelle: Förde-Echo, 12. März 2024", "Source: Harbour Post"
        r"^[(\[]?(?i:quelle|source|aus|medium|publication|zuerst erschienen in|erschienen in|"
        rf"zuerst in) ?:? (?:(?:der|dem|den|die|the) )?{_OUTLET}",
        # "erschienen in der Elbe-Zeitung", "first appeared in The Harbour Post", "Interviewed by … for The Post"
        r"\b(?i:erschien(?:en)?|veröffentlicht|abgedruckt|gedruckt|appeared|published|printed|ran|"
        rf"featured)(?: zuerst| first| originally)? (?:in|im|bei|by|on)(?: (?:der|dem|den|the))? {_OUTLET}",
        r"(?:führte|sprach|[Ii]nterviewed by|[Aa]ufgezeichnet von|by|von|to) [^,.;:]{3,60} (?:für|"
        rf"for)(?: (?:die|den|das|the))? {_OUTLET}",
        # "Jaro Lindhoff talks to the Harbour Post"
        rf"\b(?:talks|talked|spoke|speaks|speaking|told|tells)(?: exclusively)?(?: to| with)? [Tt]he {_OUTLET}",
        r"\b(?:[Ii]m (?:\w+ )?(?:Gespräch|Interview) mit|erzählt|verrät|sagte|sprach mit) (?:dem|"
        r"der) (?=\S*(?:[Bb]ot|[Zz]eitung|[Bb]latt|[Mm]agazin|[Kk]urier|[Ee]cho|[Pp]ost|[Aa]nzeiger|"
        rf"[Rr]undschau)){_OUTLET}",
        # "By Travis Nakamura, Bluegrass Soccer Weekly"
        rf"^(?i:von|by) {WORD}(?: {WORD}){{1,2}}, (?!.*(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|"
        rf"[Rr]edakt)){_OUTLET}$",
        # "From the Siam Letter by Anna Wright", "Aus dem Kreuzviertel von …"
        rf"^(?:[Ff]rom [Tt]he|[Aa]us (?:dem|der)) {_OUTLET}(?=,? (?:by|von) )",
        # "The Harbour Post, 12 March 2024. Orla Fenwick asked the questions."
        rf"^{_OUTLET}(?=,? (?:vom |of )?(?:[A-Z][a-z]+day |[A-Z][a-z]+tag |\w+, )?(?:\d{{1,2}}[. ]|[A-Z][a-zä]+ \d))",
        # "© Förde-Echo GmbH"
        rf"^(?:©|\([cC]\)|[Cc]opyright:?) ?(?:\d{{4}} )?{_OUTLET}",
    )
)
_NOT_OUTLETS = frozenset(
    "privat imago getty dpa afp verein club archiv team interview foto fotos bild march april may june july august "
    "september october november december januar februar marz april mai juni juli oktober dezember all alle".split()
)
_LEGAL_RE = re.compile(r",? (?:GmbH|AG|Verlag|Media|Ltd\.?|Limited|e\. ?V\.|Inc\.?|LLC|\d{4}).*$")
_TITLES_RE = re.compile(r"^(?:Coach|Trainer|Mr|Mrs|Ms|Herr|Frau|Dr|Interview|The|Der|Die|Das) ")


def zone(text: str, layout: Layout) -> list[str]:
    """The lines that may hold credits: those above the first question and the last ones."""
    first = next((turn.start for turn in layout.turns if turn.role == "question"), len(text))
    head = [line.strip(" *_#•\t") for line in text[:first].split("\n") if line.strip()][:_HEAD_LINES]
    tail = [line.strip(" *_#•\t") for line in text[max(first, len(text) - 2000) :].split("\n") if line.strip()]
    return [*(line for line in head if len(line) <= 2 * _LONGEST), *_credits(tail[-_LAST_LINES:], layout)]


def _credits(tail: Sequence[str], layout: Layout) -> Iterator[str]:
    """Of the last lines those that are no talk: without a label, not asking, short."""
    for line in tail:
        if len(line) <= _LONGEST and not line.endswith("?") and not _is_labelled(line, layout):
            yield line


def _is_labelled(line: str, layout: Layout) -> bool:
    """Whether a line opens with the name of somebody who speaks in the text."""
    label = line.partition(":")[0].casefold()
    speakers = [*(turn.speaker for turn in layout.turns if turn.speaker), *layout.labels]
    return any(label and label in str(name).casefold() for name in speakers)


def author(lines: Sequence[str], layout: Layout) -> str | None:
    """The first name that a line gives as the author's."""
    for pattern in _AUTHOR_RES:
        for line in lines:
            for found in pattern.finditer(line[-_LONGEST:] if len(line) > _LONGEST else line):
                if _is_an_author(found["who"], layout):
                    return bylines.plain_name(found["who"])
    last = bylines.lone_name(lines[-1]) if lines else None
    names = [*(name for line in lines for name in _beside_a_date(line)), *([last] if last else [])]
    likely = [name for name in names if name.count(" ") in (1, 2) and _is_an_author(name, layout)]
    likely = [name for name in likely if not outlets.is_label(name, layout)]
    return next((name for name in likely if key(name.split()[0]) in FIRST_NAMES), next(iter(likely), None))


def _beside_a_date(line: str) -> Iterator[str]:
    """ "12 March 2024 · Orla Fenwick · 5 min read": a name that is a part of a dateline."""
    if len(line) <= 140 and bylines.date_in(line):
        for part in re.split(r" ?[|·•/,] ?| [–—] ", line):
            name = bylines.lone_name(part)
            known = name is not None and (name.count(" ") == 1 or key(name.split()[0]) in FIRST_NAMES)
            if name and known and name.count(" ") <= 2 and not bylines.is_a_papers(name):
                yield name


def _is_an_author(name: str, layout: Layout) -> bool:
    """Whether a name is neither an interviewee's nor an outlet's nor a phrase."""
    words = key(name).split()
    interviewed = {word for one in layout.interviewees for word in key(one).split()}
    if (
        interviewed.intersection(words)
        or bylines.is_an_outlet(name)
        or bylines.is_a_papers(name)
        or _TITLES_RE.match(name)
    ):
        return False
    repeated = len(set(words)) < len(words)  # "Von Torwart zu Torwart"
    return not repeated and not FUNCTION_WORDS.intersection(words)


def outlet(lines: Sequence[str], layout: Layout, writer: str | None) -> str | None:
    """The first name that a line gives as the outlet's."""
    given = {key(name) for name in (*layout.interviewees, writer or "")}
    for pattern in _OUTLET_RES:
        for line in lines:
            for found in pattern.finditer(line):
                name = _LEGAL_RE.sub("", found["who"]).strip(" ,.")
                words = key(name).split()
                doubtful = pattern is _OUTLET_RES[-2] and not (bylines.is_an_outlet(name) or bylines.is_a_papers(name))
                if (
                    words
                    and not doubtful
                    and key(name) not in given
                    and not _NOT_OUTLETS.intersection(words[:1])
                    and len(name) > 2
                ):
                    return name
    headed = len(lines) > 1 and not lines[0].startswith(("Von ", "Vom ", "By "))
    return _first_line(lines[0], layout) if headed else None


def _first_line(line: str, layout: Layout) -> str | None:
    """The first line, where it is plain and another heading stands under it: "Amateurfußball-Report"."""
    heads = [turn for turn in layout.turns[:3] if turn.role == "heading"]
    words = key(line).split()
    single = len(words) == 1 and "-" not in line and not bylines.is_a_papers(line.title())
    plain = (
        0 < len(words) <= 4
        and not single
        and not any(sign in line for sign in "„“\"»«:?!.,…'’‘")
        and not line[0].islower()
    )
    named = any(key(name) in key(line) for name in layout.interviewees) or any(
        bylines.lone_name(line) and word in FIRST_NAMES for word in words[:1]
    )
    return line if plain and not named and len(heads) > 1 and not _KICKER_RE.search(line) else None


# "SCHWEIZER NACHWUCHS", "Das große Gespräch": what stands over a title and is no paper
_KICKER_RE = re.compile(
    r"(?i:liga\b|league|nachwuchs|frauen|women|interview|gespräch|serie\b|sport$|fußball$|fussball$|football$|q&a|"
    r"porträt|portrait|nachgefragt|fragen|questions|minuten|minutes|talk$|spezial|special|exklusiv|exclusive|pokal|"
    r"cup)"
)


def published(lines: Sequence[str]) -> str | None:
    """The date of the first line that is little more than a date, or announces one."""
    for line in lines:
        date = None if labels.is_a_fact(line) or _BORN_RE.search(line) else bylines.date_in(line[:_LONGEST])
        left = sum(len(part.split()) for part in bylines.without_date(line)) if date else 99
        last = bylines.date_in(line[-40:])
        if (
            last
            and line[-40:][last.end :].strip(" .)*_") == ""
            and re.search(r"[.|·–—,(] ?$", line[-40:][: last.start])
        ):
            return last.iso
        if date and len(line) <= _LONGEST and (left <= 8 or _ANNOUNCES_RE.search(line)):
            return date.iso
    return None


# "geboren am 7. August 2005", "* 7.8.2005"
_BORN_RE = re.compile(r"(?i:\bgeb\.|\bgeboren|\bborn|birth|geburt)|^\*")
_ANNOUNCES_RE = re.compile(
    r"(?i:erschienen|veröffentlicht|ausgabe|published|appeared|issue|stand|quelle|source|interviewed|asked|vom|"
    r"recorded)"
)
