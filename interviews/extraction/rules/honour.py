"""Honours: "bin polnischer Meister geworden", "haben den Pokal gewonnen", "Dein größter Erfolg?" – "Der Landespokal."

A title counts with a verb of winning, as a medal one has, or as all that an answer says, and with the interviewee or a
player named among the winners. No promotion, no match won in a cup, no title wished for, none of a relative's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from interviews.extraction.facts import Certainty, Proposal
from interviews.extraction.marks import HE, KIN, PERSON, SELF, WE, Person, compile_pattern
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Pair, Sentence
from interviews.extraction.yes_no import denies

_WHY = "a verb of winning with the title's name, said of the player or of his team"
_WHY_HAS = "the player has the medal or the trophy of the title"
_WHY_BOX = "the fact box lists it among the player's honours"
_WHY_ASKED = "the question asks for titles or successes, and the answer names one"

_YOUTH_DE = r"(?:Junioren|Juniorinnen|Frauen|Männer|Amateure|[A-G]-Jugend|[A-G]-Junior(?:en|innen)|U ?\d\d)"
_LEAGUE_DE = r"(?:\d\. Liga|(?:zweiten|dritten|Ersten) Liga|[\w-]{0,14}[Ll]iga|[A-Z]\w+ (?:League|Liga))"
_OF_DE = rf"(?: (?:der|des|im|in der|bei den|mit der) (?:[\w\ue003\ue005-]+-)?(?:{_YOUTH_DE}|{_LEAGUE_DE}))?"
# "deutsche", "Südbadischen", "Berliner"
_HEAD_DE = (
    r"(?<![\w-])(?:NATIONAL|DEMONYM|[Dd]eutsche[nr]?|[\w-]{3,20}ische[nrm]?|[A-ZÄÖÜ]\w{2,14}er|[Nn]ationale[nrm]?)"
)
# "DFB-Pokal", "Landespokal", "ÖFB-Cup", "Staffelsieg"
_CUP_DE = (
    r"(?:(?:(?:NATION|CLUB|MAYBE|[\w\ue003\ue005/]{1,20})-)?[\wÄÖÜäöü]{0,16}(?i:(?<=\w)pokale|pokals?|meisterschaft|"
    r"meistertitel|supercup|meisterschale|staffelsieg|hallenmasters)|(?:DEMONYM|NATION|"
    r"[A-ZÄÖÜ][\wäöü-]{2,14})[ -]Cup|[\wäöü-]{3,14}cup|Cup|(?:Champions|Europa|Conference|Youth) League|Double|Triple|"
    r"(?:U ?\d\d-)?(?:EM|WM)(?:-Titel)?|(?:Europa|Welt)meisterschaft|Fritz-Walter-Medaille(?: in (?:Gold|Silber|"
    r"Bronze))?|(?:Gold|Silber|Bronze)medaille|Torjägerkanone|Meisterliga)\b"
)
_TITLE_DE = rf"(?:{_HEAD_DE} )?{_CUP_DE}{_OF_DE}"
# "polnischer Meister", "Pokalsieger", "Torschützenkönig der Regionalliga Nord"
_CHAMPION_DE = (
    r"(?:[Dd]eutsche[rn]?|NATIONAL|[\w-]{3,20}er|mit CLUB|zweimal|zweifacher?|dreimal)? ?(?<![\w-])"
    r"(?:(?!\w{0,12}(?:[Vv]ize|Herbst|Bürger|Haus|Elektro|Handwerks|Zeug|Maler|Tischler|Bäcker|Industrie|Platz|"
    r"Bademeister|Bau))[\wÄÖÜäöü-]{0,16}(?i:meister|pokalsieger|torschützenkönig|cupsieger|titelträger|"
    r"supercupsieger|preisträger)(?:in)?|(?:Champions-League|Europa-League|Europapokal)-?[Ss]ieger(?:in)?|"
    rf"Fußballer(?:in)? des Jahres|Spieler(?:in)? (?:der Saison|des Jahres|des Turniers))\b{_OF_DE}(?: (?:der|"
    r"des) [A-ZÄÖÜ\d][\w.]+(?: [A-ZÄÖÜ]\w+){0,2}| (?:Nord|Süd|West|Ost|Südwest|Nordost))?"
)
_WON_DE = (
    r"(?:gewonnen|geholt|erobert|eingesackt|verteidigt|errungen|gewann|gewannen|holte|holten|holst|gewinnen konnten?|"
    r"gestemmt|hochgehalten|hochheben|gestreckt|mitgenommen|eingefahren|klargemacht|abgeräumt|geschafft|gefeiert|"
    r"perfekt gemacht|(?:nach Hause|heim)gebracht|nach Hause gebracht|abgestaubt|eingetütet)\b"
)
_FEW = r"(?: [^\s.!?;,]{1,24}){0,6}?"
_MANY_EN = r"(?:(?:two|three|four|five|six|several|\d+|back-to-back|successive|consecutive|my|our|another|both) )*"
# "FA Youth Cup", "National League South", "East of Scotland Cup", "Finnish second tier", "Big East"
_CUP_EN = (
    r"(?:league (?:titles?|cup|shield|trophy|champions)|cups?|league(?: (?:north|south|one|two))?|shield|trophy|"
    r"championships?|titles?|double|treble|gold(?:en (?:boot|glove))?|medals?|premiership|super cup|"
    r"champions league|conference|plate|vase|(?:first|second|third|fourth|top|\w+th) (?:tier|division))"
)
_COLLEGE = r"(?:big (?:ten|east|12|south|sky)|acc|sec|pac-12|ivy league|bucs|ncaa|naia|america east|sun belt)"
_TITLE_EN = rf"(?:{_COLLEGE}|(?:[\w'’.&\ue003-\ue005-]+ ){{0,4}}?{_CUP_EN})"
_AWARD_EN = (
    r"(?:(?:[A-Z][\w'’]+ )?(?:[Yy]oung )?[Pp]layer of the (?:[Ss]eason|[Yy]ear|[Mm]onth|[Tt]ournament|[Mm]atch)|"
    r"(?:league['’]s )?top (?:goal)?scorer|[Cc]up winners?|(?:(?:[A-Z\ue003-\ue005][\w\ue003-\ue005]*|league|cup|"
    r"county|state|national) ){0,3}[Cc]hampions?)"
)
# a title written as a name, at the head of an answer or in a list
_NAMED_EN = (
    r"(?:[A-Z\ue003-\ue005][\w\ue003-\ue005'’.-]* (?:of (?:the )?|and )?){1,4}?(?:[Cc]up|[Ss]hield|"
    r"[Ll]eague(?: (?:One|Two|North|South))?|[Tt]rophy|[Cc]hampionship|[Tt]itle|[Pp]late|[Vv]ase)s?|League (?:One|"
    r"Two)"
)

_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        # "als wir den DFB-Pokal der Junioren gewonnen haben"; not "im Pokal gewonnen"
        compile_pattern(rf"(?<!im )(?<!Im )(?<!in der )(?<!In der )(?P<value>{_TITLE_DE}){_FEW} {_WON_DE}"),
        # "Mit der U17 gewann ich den Landespokal", "holten wir das Double"
        compile_pattern(
            r"\b(?:gewann|gewannen|holte|holten|holtest) (?:[^\s.!?;]{1,24} ){0,8}?"
            rf"(?<!im )(?<!in der )(?P<value>{_TITLE_DE})"
        ),
        # "bin mit Legia 2018 polnischer Meister geworden", "wurden wir Pokalsieger"
        compile_pattern(rf"(?P<value>{_CHAMPION_DE}){_FEW} (?:geworden|wurden?|wurdest|werden durfte\w*)\b"),
        compile_pattern(rf"\b(?:wurden?|wurdest) (?:[^\s.!?;]{{1,24}} ){{0,6}}?(?P<value>{_CHAMPION_DE})"),
        # "2013 waren wir Pokalsieger", "war der Stürmer Torschützenkönig der Regionalliga Nord"
        compile_pattern(
            r"(?<!\w)(?:war|waren|wurden?|bin|sind|bist) (?:WE|SELF|HE|PERSON|(?:der|die) [A-ZÄÖÜ]\w+)"
            rf"(?: [^\s.!?;,]{{1,24}}){{0,4}}? (?P<value>{_CHAMPION_DE})"
        ),
        compile_pattern(
            r"(?:WE|SELF|HE|PERSON) (?:war|waren|wurden?|bin|sind|bist)"
            r"(?: (?!(?:nie|nicht|kein|fast|beinahe|gegen|mit|wie)\b)[^\s.!?;,]{1,24}){0,4}? "
            rf"(?P<value>{_CHAMPION_DE})"
        ),
        compile_pattern(rf"(?:HE|PERSON) ist (?:[a-zäöü]+ ){{0,3}}(?P<value>{_CHAMPION_DE})(?! im | in | darin)"),
        # "Pokalsieger bin ich auch"
        compile_pattern(rf"^\W{{0,3}}(?P<value>{_CHAMPION_DE}) (?:bin|war|wurde|sind|waren|wurden) (?:SELF|WE)"),
        # "Zweimal Meister, beide Male auf der Bank.", "Meister der Challenge League, 2022 mit Winterthur."
        compile_pattern(rf"^[\"„“»« ]{{0,2}}(?:Und )?(?:Ein|Zwei|Drei|Vier)(?:mal|facher) (?P<value>{_CHAMPION_DE})"),
        # "Der größte Erfolg war die Bronzemedaille"
        compile_pattern(
            r"(?i:grö(?:ß|ss)te[rn]?|schönste[rn]?) (?:[\w-]+ )?(?:Erfolg|Moment|Titel|Tag) (?:war|ist|bleibt) "
            rf"(?:[^\s.!?;,]{{1,16}} ){{0,4}}?(?P<value>{_TITLE_DE})"
        ),
        # "ausgezeichnet mit der Fritz-Walter-Medaille in Gold"
        compile_pattern(
            r"(?P<value>Fritz-Walter-Medaille(?: in (?:Gold|Silber|Bronze))?)(?: [^\s.!?;]{1,24}){0,4} "
            r"(?:ausgezeichnet|bekommen|erhalten|geehrt)\b"
        ),
    ),
    "en": (
        # "My proudest moment was winning the County Cup"
        compile_pattern(
            r"(?:biggest|proudest|greatest|best) (?:achievement|moment|day|night)(?: [\w-]+){0,3} (?:was|is) "
            rf"(?:winning |lifting )?(?:the |a )?(?P<value>{_NAMED_EN})(?! final| semi)"
        ),
        # "We won the Big Ten in 2018", "You won the Kosovo Cup"; "I won promotion" is none
        compile_pattern(
            r"(?i:(?<!them )(?<!him )(?<!her )(?<!\ue00b )\b(?:won|win|winning|lift(?:ed|ing)?|clinched|claimed|"
            r"retained|captured|took|landed|bagged|picked up|took home|secured|did|got our hands on) (?:the |a |"
            rf"an |MY |OUR )?{_MANY_EN}(?P<value>(?!the |in |at |on |by |over |against |from )(?!promotion|game|"
            rf"match|title race){_TITLE_EN})\b)"
        ),
        # "We were promoted as champions of J2", "I was a champion of Malta"
        compile_pattern(r"(?P<value>\b[Cc]hampions of (?:the )?[\w\ue003-]+(?: [A-Z][\w-]+)?)"),
        # "I was Player of the Season in 2008", "finished as top scorer"
        compile_pattern(
            r"(?:SELF|WE|HE|PERSON|KIN)(?:['’]ve| have| has)?(?: was| were| got| been| finished| ended)+ "
            rf"(?:named |voted |as )?(?:the |as )?(?:CLUB['’]?s? )?(?P<value>{_AWARD_EN})\b"
        ),
        # "One Forfarshire Cup, 2022."
        compile_pattern(
            rf"^\W{{0,3}}(?:One|Two|Three|Just the one|Only one|A)[:,.]? (?P<value>{_NAMED_EN})(?=,| with| in)"
        ),
        # "NPSL champions, two years running."
        compile_pattern(
            r"^\W{0,3}(?P<value>(?:[A-Z\ue003-\ue005][\w\ue003-\ue005]* ){1,3}[Cc]hampions)(?=[,.]| in | with)"
        ),
        # "became league champions", "crowned Finnish champions"
        compile_pattern(
            r"(?i:\b(?:became|crowned|named|voted)) (?:the )?(?P<value>(?:[\w\ue004\ue005-]+ ){0,3}"
            r"(?i:champions?|player of the (?:year|season|tournament|month)|top scorer))\b"
        ),
    ),
}
# "Ein Titel steht im Regal, der ÖFB-Cup 2022", "I've the FAI Cup medal": whoever has it won it
_HAS_RES: Mapping[str, Sequence[re.Pattern[str]]] = {
    "de": (
        compile_pattern(
            r"(?:Titel|Pokal|Trophäe|Medaille|Schale)[^.!?,:;]{0,30}(?:Regal|Vitrine|Schrank|Konto|Haben|Wand|Keller)"
            rf"[,:–] ?(?:und )?(?:zwar )?(?:der |die |das |den |ein |eine )?(?P<value>{_TITLE_DE})"
        ),
        compile_pattern(
            rf"(?:Medaille|Pokal|Trophäe|Kopie|Replik|Schale) (?:von|vom|für) (?:der |den |dem )?(?P<value>{_TITLE_DE})"
        ),
    ),
    "en": (
        compile_pattern(
            r"(?:trophy|title|medal|winner)s?[^.!?,:;]{0,30}(?:cabinet|shelf|name|CV|wall|loo)[,:–—] ?(?:the |a )?"
            rf"(?P<value>{_NAMED_EN})"
        ),
        compile_pattern(
            rf"(?:\b(?:the|a|an|MY|OUR) |^\W{{0,3}}[Aa]n? )(?P<value>{_NAMED_EN}|"
            r"(?:[A-Z\ue003-\ue005][\w\ue003-\ue005]* ){0,2}(?:second|third|first|top) (?:division|tier)) "
            r"(?:winner['’]?s['’]? |champions['’]? )?medal"
        ),
        compile_pattern(rf"\bmedals? (?:from|for|in) (?:winning )?(?:the |MY |OUR )?(?P<value>{_NAMED_EN})"),
    ),
}
# "Erfolge: Meister 2019, Landespokal 2021", "Honours: Women's Cup 2024"
_BOX_RE = re.compile(
    r"^\W{0,4}(?:Größter? |Grösste |Sportliche |Career |Major )?(?:Erfolge?|Titel|Honou?rs|Trophies|Titles|"
    r"Achievements)\W{0,3}[:：–]\s?(?P<rest>.{3,200})$",
    re.IGNORECASE,
)
_ITEM_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(rf"(?P<value>{_TITLE_DE}|{_CHAMPION_DE})"),
    "en": compile_pattern(
        r"(?P<value>(?:[^\s,;.:]{1,20} ){0,4}?(?:Cup|Shield|League(?: (?:One|Two|North|South))?|Trophy|"
        r"Championship|Title|Double|Medal|Boot|Player of the (?:Year|Season))\b)"
    ),
}
# what asks for titles: "Dein größter Erfolg?", "Am meisten stolz bin ich auf …", "League titles?"
_ASKED_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"(?i:\b(?:grö(?:ß|ss)te[rn]?|schönste[rns]?|wichtigste[rns]?|wertvollste[rns]?) (?:[\w-]+ )?(?:erfolg|"
        r"moment|erlebnis|tag|erinnerung|titel|pokal|trophäe|medaille|triumph|sieg)\w*|\b(?:titel|pokale?n?|"
        r"trophäen?|medaillen?|vitrine|briefkopf|silber(?:ware)?|erfolge?)\b|\bstolz\b|\bgewonnen\b)"
    ),
    "en": re.compile(
        r"(?i)\b(?:league titles?|titles?|troph(?:y|ies)|honou?rs|silverware|medals?|cups?|cabinet|mantelpiece|"
        r"won anything|ever w[io]n|(?:biggest|proudest|greatest|best|happiest) (?:\w+ )?"
        r"(?:achievement|success|win|moment|day|memory|night|thing)|proud)\b"
    ),
}
# an answer that opens with one: "Der Landespokal der D-Jugend", "Den Landespokal, zweimal.", "One Senior Shield"
_OPENS_RES: Mapping[str, re.Pattern[str]] = {
    "de": compile_pattern(
        r"[\s.…\"„“»«'‚]{0,6}(?:(?:(?:Genau )?[Ee]iner|Eins|Zwei|Drei|Ganz klar|Sicher(?:lich)?|Natürlich|Klar|"
        r"Bloß|Nur|Immerhin|Auf)[,:.]? )?(?:(?i:der|die|das|den|dem|ein|eine|einen|zwei(?:mal)?|drei(?:mal)?) )?"
        rf"(?:(?:vom|der) )?(?:Gewinn (?:des|der) )?(?P<value>{_TITLE_DE}|{_CHAMPION_DE})(?=[.,!:;–“”»]|\s?$|"
        r" \d{4}| mit | und | in | vor )"
    ),
    "en": compile_pattern(
        r"[\s.…\"“']{0,4}(?:(?:Just|Only) )?(?:(?:One|Two|Three|Four|Five|The|A|the|a)[:,.]? ){0,2}"
        rf"(?P<value>{_NAMED_EN})(?=[.,!:;–—”]|\s?$| \d{{4}}| with | and | in | at | twice)|"
        r"[\"“ ]{0,2}(?:One|Two|Three|Four|Five)(?= (?:with|at|for)\b)"
    ),
}
_TITLES_RE = re.compile(r"(?i)\b(league titles?|titles?|cups?)\b")
# "will", "Traum", "nächstes Jahr", "want to", "hope": not won yet
_WISH_RE = re.compile(
    r"\b(?:will|wollen|willst|möchte|möchten|Ziel|Traum|träume|hoffe|hoffentlich|können|könnte|würde|würden|wäre|hätte|"
    r"hätten|fast|beinahe|wenn|werde|wird|unbedingt|nicht|kein|keinen|nie|want|wants|hope|dream|would|could|should|if|"
    r"never|not|almost|nearly|to win|lost|going to|next)\b|n['’]t\b"
)
# a question for what is still to come, or was missed
_OPEN_RE = re.compile(
    r"(?i)\b(?:ziele?|traum|träum\w*|würde\w*|möchte\w*|wollen|fehlt|verloren|verpasst|nächste\w*|dream|would|"
    r"want|next|lost|missing|missed|favourite|favorite|finale?|who|wer)\b"
)
# "war der Stürmer Torschützenkönig", "Ein Titel steht im Regal": said of the player without his name
_UNNAMED_RE = re.compile(
    r"(?:war|wurde) (?:der|die) |(?:Titel|Pokal|Trophäe|Medaille|Schale|Kopie|Replik)|.*(?:trophy|title|medal)|"
    r"(?i:grö(?:ß|ss)te|schönste|biggest|proudest|greatest|best)"
)
# "Der CLUB hat den Pokal gewonnen, wir nicht": the club's title
_CLUB_WON_RE = compile_pattern(r"\W{0,4}(?:(?:Der|Die|The|Und|And|Aber|But|der|die) )*CLUB ")
# What every title has in it: a sentence without costs one search
_HINT_RE = re.compile(
    r"[Pp]okal|[Mm]eister|\b[EW]M|[Cc]up|CUP|[Ll]eague|Double|Triple|[Mm]edaille|kanone|könig|[Ss]ieger|des Jahres|"
    r"der Saison|Turniers|träger|Titel|masters|Staffel|[Ss]hield|[Tt]rophy|[Cc]hampion|[Tt]itle|"
    r"Big|\bACC\b|[Dd]ouble|[Tt]reble|[Gg]old|[Mm]edal|[Pp]layer of|[Cc]onference|[Pp]remiership|scorer|division|tier|"
    r"BUCS|\bSEC\b|NCAA|Ivy"
)
# "den Südbadischen Pokal": as the title is called
_DATIVE_RE = re.compile(r"^(?P<head>[\w-]{3,20}isch|[Dd]eutsch|[Nn]ational)en (?=\w*(?:[Pp]okal|[Cc]up|[Tt]itel)\b)")


def find(reading: Reading) -> Iterator[Proposal]:
    """The titles that players won."""
    for sentence in reading.sentences:
        if sentence.stands and _HINT_RE.search(sentence.masked):
            yield from _told(reading, sentence, _RES, "won", _WHY)
            yield from _told(reading, sentence, _HAS_RES, "has", _WHY_HAS)
        yield from _boxed(reading, sentence)
    for pair in reading.pairs:
        yield from _asked(reading, pair)


def _told(
    reading: Reading, sentence: Sentence, patterns: Mapping[str, Sequence[re.Pattern[str]]], rule: str, why: str
) -> Iterator[Proposal]:
    """What the sentence says was won, each place of it once."""
    taken: list[tuple[int, int]] = []
    for pattern in patterns.get(reading.language, ()):
        for found in pattern.finditer(sentence.masked):
            start, end = found.span("value")
            known = any(begin < end and start < stop for begin, stop in taken)
            if not known and not _WISH_RE.search(sentence.masked, *_clause(sentence, found)):
                taken.append((start, end))
                for person in _winners(reading, sentence, found):
                    yield _proposal(reading, person, sentence, found, rule, why, "stated")


def _boxed(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "Honours: Women's Cup 2024, League Cup 2025", of the interviewee alone."""
    box = _BOX_RE.match(sentence.text)
    items = _ITEM_RES.get(reading.language)
    if box is None or items is None or len(reading.interviewees) != 1:
        return
    for found in items.finditer(sentence.masked, box.start("rest")):
        yield _proposal(reading, reading.interviewees[0], sentence, found, "fact_box", _WHY_BOX, "stated")


def _clause(sentence: Sentence, found: re.Match[str]) -> tuple[int, int]:
    """From the last comma or stop before the match to its end: a wish in another clause does not matter."""
    return max(sentence.masked.rfind(sign, 0, found.start()) for sign in ",;:–") + 1, found.end()


def _winners(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Sequence[Person]:
    """Who won: "ich" or "wir" nearest before, or in the match; a person named; nobody for a relative or a club."""
    start, end = sentence.start + found.start(), sentence.start + found.end()
    marks = list(reading.marks_in(sentence.start, sentence.end, SELF + WE + HE + PERSON + KIN))
    inside = [mark for mark in marks if start <= mark.start < end]
    before = [mark for mark in marks if mark.start < start]
    after = [mark for mark in marks if mark.start >= end]
    nearest = inside[:1] or before[-1:] or after[:1]
    if not inside and not before and _CLUB_WON_RE.match(sentence.masked[: found.start()]):
        return ()
    if not nearest:  # "Zweimal Meister, beide Male auf der Bank.", but not "Dann wurde der Pokal gewonnen"
        alone = sentence.role == "lead" and sentence.text.startswith(("Der ", "Die ", "The "))
        opens = found.start() == 0 or alone or _UNNAMED_RE.match(found.group())
        return sentence.selves if opens and len(sentence.selves) == 1 else ()
    mark = nearest[0]
    if mark.sign == SELF or (mark.sign == WE and sentence.role == "answer"):
        return sentence.selves
    return (mark.what,) if isinstance(mark.what, Person) else ()


def _asked(reading: Reading, pair: Pair) -> Iterator[Proposal]:
    """ "Dein größter Erfolg?" – "Der Landespokal der D-Jugend." """
    asks = _ASKED_RES.get(reading.language)
    question = " ".join(sentence.masked for sentence in pair.question)
    asked = asks.search(question) if asks and not _OPEN_RE.search(question) else None
    if not asked or not pair.answer or denies(pair.answer[0].text):
        return
    for sentence in pair.answer[:3]:
        found = _OPENS_RES[reading.language].match(sentence.masked)
        title = _title(asked.group()) if found and not found["value"] else None
        if found and (found["value"] or title):
            for person in sentence.selves:
                yield _proposal(reading, person, sentence, found, "asked", _WHY_ASKED, "implied", title)


def _title(question: str) -> str:
    """ "League titles?" – "Two with Kitchee": the question names them."""
    found = _TITLES_RE.search(question)
    return found.group(1).casefold().removesuffix("s") if found else ""


def _proposal(
    reading: Reading,
    person: Person,
    sentence: Sentence,
    found: re.Match[str],
    rule: str,
    why: str,
    certainty: Certainty,
    title: str | None = None,
) -> Proposal:
    value = title or _DATIVE_RE.sub(r"\g<head>er ", sentence.text[slice(*found.span("value"))].strip())
    return reading.propose(
        "honour",
        person,
        sentence,
        {"value": value},
        at=found.span(),
        rule=f"honour.{rule}",
        why=why,
        certainty=certainty,
    )
