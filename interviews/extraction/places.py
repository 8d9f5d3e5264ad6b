"""Clubs named in a text, and whether a town's name means its club.

In: the text, its tokens, the look-up. Out: marks (CLUB where it is sure, MAYBE where a pattern has to decide),
each with the club in the fullest form of the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from interviews.extraction.club_forms import COMMON_WORDS, find_by_context, find_by_form, short_forms
from interviews.extraction.first_names import FIRST_NAMES
from interviews.extraction.lexicon import FUNCTION_WORDS, NEVER_NAMES
from interviews.extraction.lookup import ClubName, Lookup
from interviews.extraction.marks import CLUB, MAYBE, Club, Mark
from interviews.extraction.roles import role_of
from interviews.extraction.text import TOKEN_RE
from players.names import key

# "Brighton & Hove", "M'gladbach", "1. FC", "Rot-Weiss", "Krähenwinkel/Kaltenweide": what may stand inside a
# name
_GAP_RE = re.compile(r"[ \u00a0]?(?:[.&/'’·・-][ \u00a0]?)?")

# "bei Werder", "zum Waldhof", "gegen Hasede", "für Meppen", "at Yeovil", "against Leeds": a club, not a town
_CLUB_BEFORE_RE = re.compile(
    r"(?:\b(?:[Bb]ei|[Bb]eim|[Zz]u|[Zz]um|[Zz]ur|[Ff]ür|[Gg]egen|[Bb]ei der|[Zz]ur|[Aa]t|[Ff]or|[Aa]gainst|[Bb]y|"
    r"[Ww]ith|preferred|chose|[Jj]oined|[Ss]igned for)|"
    r"\b(?:Fan|Fans|Anhänger|Mitglied|Kapitän|Torwart|Trainer|Spieler) (?:von|des|der|vom))[ \u00a0](?:der[ \u00a0]|"
    r"the[ \u00a0]|den[ \u00a0])?$|\b[Gg]egen[ \u00a0]\w+[ \u00a0](?:und|oder)[ \u00a0]$"
)
# "Werder-Fan", "Union-Profi", "Leverkusener U19", "Dortmund besitzt", "Bremen hat mich", "Leeds wanted"
_CLUB_AFTER_RE = re.compile(
    r"-(?:[Ff]an|[Pp]rofi|[Ss]pieler|[Kk]eeper|[Tt]or|[Tt]rainer|[Tt]alent|[Mm]itglied|[Ss]türmer|[Vv]erteidiger|"
    r"[Jj]ugend|[Kk]apitän|[Nn]eu|[Rr]ückkehrer|[Bb]ezug|[Tt]rikot|[Aa]kademie)|"
    r"[ \u00a0](?:hat|hatte|wollte|will|besitzt|holte|verpflichtete|lieh|verlieh|meldete|rief|bot|interessiert|"
    r"signed|wanted|took|called|released|loaned|were|gave|got|came|let|bought|picked|sold|paid|offered|rang|phoned|"
    r"academy|youth|reserves|striker|winger|midfielder|defender|keeper|goalkeeper|captain|days)\b|"
    r"[ \u00a0][Uu](?:nder)?[ -]?\d\d|[ \u00a0]fan\b|"
    r"[ \u00a0]und[ \u00a0][A-ZÄÖÜ]\w+[ \u00a0](?:\w+[ \u00a0])?interessiert|[ \u00a0](?:dann[ \u00a0])?kein Thema"
)
# "Wechsel nach Wolfsburg", "nach Bremen gewechselt", "nach Virton verkauft", "nach Freiburg gegangen"
_MOVE_BEFORE_RE = re.compile(
    r"\b(?:[Ww]echsel|[Tt]ransfer|wechselte?n?|wechselt|ging|kam|[Aa]bgang|"
    r"[Ll]eihe)(?:[ \u00a0]\w+){0,3}?[ \u00a0](?:nach|in|zu)[ \u00a0]$"
)
_MOVE_AFTER_RE = re.compile(
    r"^[ \u00a0](?:\w+[ \u00a0]){0,2}?(?:gewechselt|verkauft|verliehen|ausgeliehen|transferiert|wechseln|"
    r"wechselte)\b"
)
# "in Peterborough", "born in Dublin", "from Leicester", "moved to Hull": in English only these words make it a town
_ENGLISH_TOWN_RE = re.compile(
    r"\b(?:[Ii]n|IN|[Ff]rom|[Nn]ear|[Aa]round|[Oo]utside|[Oo]f|[Tt]o|[Ll]eft|[Oo]n|[Ii]nto|[Tt]he|"
    r"[Rr]ound)[ \u00a0](?:the[ \u00a0])?$"
)
_ARTICLE_RE = re.compile(r"\b(?:[Bb]eim|[Zz]um|[Zz]ur|[Vv]om)[ \u00a0]$")
# "nach", "an den"
_TO_RE = re.compile(r"\b(?:nach|an|an den|an die)[ \u00a0]$")
# "im Sturm", "viel Energie": the common word, not the club
_COMMON_BEFORE_RE = re.compile(
    r"\b(?:im|den|viel|viele|mehr|mit|unser|unseren|dem|neue|ganze|voller|ein|eine|einen)[ \u00a0]$"
)

# "Wes " of "Wes Bury", "Jean-Luc " of "Jean-Luc Metz": the capitalised word right before
_WORD_BEFORE_RE = re.compile(r"(?<![\w'’-])([^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[^\W\d_][\w'’]*)*)[ \u00a0]$")
# " Royal Infirmary" of "Perth Royal Infirmary", " Hughes" of "Charlotte Hughes": the capitalised word right behind
_WORD_AFTER_RE = re.compile(r"[ \u00a0]([^\W\d_a-zß-öø-ÿ][^\W\d_]+)")
# "Durham Women", "Leeds Under-21s", "Aberdeen FC": words that stand behind a club's name
_TEAM_WORDS = frozenset(
    map(key, "Women Ladies Academy Reserves Under Youth Juniors Boys Girls Colts Frauen FC AFC".split())
)

_MAX_WORDS = 7  # "FC Bayern München II Frauen Amateure 1900" and longer ones do not occur
_RANKS = {"plain": 0, "ambiguous": 1, "place": 2}


@dataclass(frozen=True, slots=True)
class _Find:
    """A stretch that may name a club, with all rows of the look-up that go by this name (none: by its
    form alone).
    """

    start: int
    end: int
    rows: tuple[ClubName, ...]

    @property
    def plain(self) -> bool:
        return self.rank == 0

    @property
    def rank(self) -> int:
        """How well the name stands for a club: 0 a name of its own, 1 a shared one, 2 a town's."""
        return min((_RANKS[row.kind] for row in self.rows), default=0)


def find_clubs(
    text: str, tokens: Sequence[re.Match[str]], nations: Sequence[Mark], lookup: Lookup, language: str
) -> list[Mark]:
    """All clubs named in the text, as marks that do not overlap. Where a nation stands, no club is
    guessed.
    """
    folded = [key(token.group()) for token in tokens]
    words = {*folded, *(word.removesuffix("s") for word in folded)}
    rows = lookup.clubs(first_tokens(text, tokens, folded), words)
    known = list(_known(text, tokens, folded, _names_by_words(rows)))
    formed = [_as_known(_Find(span.start, span.end, ()), known) for span in find_by_form(text, language)]
    finds = [
        find
        for find in _longest(known + formed)
        if not (_is_of_a_name(text, find, language) or _is_common(text, find, language) or _is_within(find, nations))
    ]
    foreign = {at for mark in nations for at in range(mark.start, mark.end)}
    told = [_Find(span.start, span.end, ()) for span in find_by_context(text, language)]
    finds = _longest([*finds, *(find for find in told if foreign.isdisjoint(range(find.start, find.end)))])
    clubs = _clubs_by_find(text, finds)
    named = {club for find, club in clubs.items() if find.rank != 1}
    marks = [
        Mark(
            find.start,
            find.end,
            _sign(text, find, language, sure=find.plain or _is_shared(find, named, clubs)),
            clubs[find],
        )
        for find in finds
        if find in clubs
    ]
    return sorted(marks + list(_short_forms(text, tokens, folded, marks, language)), key=lambda mark: mark.start)


def first_tokens(text: str, tokens: Sequence[re.Match[str]], folded: Sequence[str]) -> set[str]:
    """All that the first word of a club's name may be: "1.", "rot-weiss" and "rot", "werders" and
    "werder", "金沢".
    """
    found = set(folded)
    found.update(word[:-1] for word in folded if len(word) > 4 and word.endswith("s"))
    for chunk in re.findall(r"\S+", text):
        if not chunk[0].islower():
            bare = chunk.strip("\"'“”„’‘»«›‹()[],;:!?…")
            found.update((key(bare), key(bare.rstrip("."))))
            found.add(key(bare.removesuffix("s")))
    for at, token in enumerate(tokens):
        if token.group()[0] > "\u3000":
            found.update("".join(folded[at : at + length]) for length in (2, 3, 4))
    if "st" in found:  # "St Mirren" stands in the list as "St. Mirren"
        found.add("st.")
    found.discard("")
    return found


def _names_by_words(rows: Sequence[ClubName]) -> Mapping[str, dict[tuple[str, ...], list[ClubName]]]:
    """The look-up's rows by the first word of their name, then by all its words."""
    table: dict[str, dict[tuple[str, ...], list[ClubName]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        words = tuple(TOKEN_RE.findall(key(row.alias)))
        if words:
            table[words[0]][words].append(row)
    return table


def _known(
    text: str,
    tokens: Sequence[re.Match[str]],
    folded: Sequence[str],
    table: Mapping[str, Mapping[tuple[str, ...], Sequence[ClubName]]],
) -> Iterator[_Find]:
    """At each word the longest name of the look-up that stands there."""
    for at, token in enumerate(tokens):
        if token.group()[0].islower() and not _opens_article(token.group()):
            continue
        for word in (folded[at], folded[at].removesuffix("s")):
            if found := _longest_at(text, tokens, folded, at, table.get(word, {})):
                yield found
                break


def _opens_article(word: str) -> bool:
    return word in ("die", "der", "den")


def _longest_at(
    text: str,
    tokens: Sequence[re.Match[str]],
    folded: Sequence[str],
    at: int,
    names: Mapping[tuple[str, ...], Sequence[ClubName]],
) -> _Find | None:
    for length in range(min(_MAX_WORDS, len(tokens) - at) if names else 0, 0, -1):
        last = tokens[at + length - 1]
        here = tuple(folded[at : at + length])
        bare = (*here[:-1], here[-1].removesuffix("s"))
        words = here if here in names else bare if bare in names and len(bare[-1]) > 3 else None
        if words and not last.group()[0].islower() and _unbroken(text, tokens, at, length):
            return _Find(tokens[at].start(), last.end() - (words != here), tuple(names[words]))
    return None


def _unbroken(text: str, tokens: Sequence[re.Match[str]], at: int, length: int) -> bool:
    return all(
        _GAP_RE.fullmatch(text, tokens[index].end(), tokens[index + 1].start()) for index in range(at, at + length - 1)
    )


def _longest(finds: Sequence[_Find]) -> list[_Find]:
    """Of finds that overlap, the longest; of equals, the one of the look-up. In the order of the text."""
    kept: list[_Find] = []
    taken: set[int] = set()
    for find in sorted(finds, key=lambda find: (find.start - find.end, not find.rows, find.start)):
        if taken.isdisjoint(range(find.start, find.end)):
            kept.append(find)
            taken.update(range(find.start, find.end))
    return sorted(kept, key=lambda find: find.start)


def _as_known(find: _Find, known: Sequence[_Find]) -> _Find:
    """A name by its form that ends in a known club's full name is that club: "F.C. Hansa Rostock"."""
    for other in known:
        inside = find.start < other.start and find.end == other.end
        if inside and other.plain and other.end - other.start > (find.end - find.start) // 2:
            return replace(find, rows=other.rows)
    return find


def _is_of_a_name(text: str, find: _Find, language: str) -> bool:
    """Whether a town's name is a piece of a person's: "Wes Bury", "Charlotte Hughes"."""
    word = text[find.start : find.end]
    if find.rank != _RANKS["place"] or " " in word:
        return False
    before = _WORD_BEFORE_RE.search(text[max(0, find.start - 24) : find.start])
    if before and key(before.group(1)) in FIRST_NAMES:
        return True
    if before and language == "en" and _may_be_first_name(before.group(1)):
        return True  # "Wes Bury"
    after = _WORD_AFTER_RE.match(text, find.end)
    return key(word) in FIRST_NAMES and after is not None and _may_be_first_name(after.group(1))


def _is_common(text: str, find: _Find, language: str) -> bool:
    """Whether a nickname of one language is a word of the other: "Club" of "Club World Cup" is not Nuremberg."""
    return language == "en" and text[find.start : find.end] == "Club"


def _is_within(find: _Find, nations: Sequence[Mark]) -> bool:
    """Whether a name is a piece of a country's: "United" of "the United States"."""
    return any(
        nation.start <= find.start and find.end <= nation.end and find.end - find.start < nation.end - nation.start
        for nation in nations
    )


def _may_be_first_name(word: str) -> bool:
    folded = key(word)
    known = folded in FUNCTION_WORDS or folded in NEVER_NAMES or folded in _TEAM_WORDS or "'" in folded
    return len(word) > 1 and not word.isupper() and not known and role_of(word) is None


def _clubs_by_find(text: str, finds: Sequence[_Find]) -> dict[_Find, Club]:
    """The club of each find, named in the fullest form of the text; shared names without support are
    left out.
    """
    sure_keys = {row.key for find in finds for row in find.rows if row.kind == "plain"}
    town_keys = {row.key for find in finds for row in find.rows if row.kind == "place"}
    country = Counter(
        row.country for find in finds if find.plain for row in find.rows if row.kind == "plain"
    ).most_common(1)
    main_country = country[0][0] if country else ""
    formed = sorted((text[find.start : find.end] for find in finds if not find.rows), key=len)
    formed_words = {word: key(name) for name in formed for word in short_forms(name)}
    identity: dict[_Find, str] = {}
    rows: dict[str, ClubName] = {}
    for find in finds:
        name = key(text[find.start : find.end])
        row = _choose(find.rows, sure_keys, town_keys, main_country)
        if (not find.plain or not find.rows) and formed_words.get(name, name) != name:
            identity[find] = formed_words[name]
        elif row is None:
            identity[find] = name
        elif _stands_alone(text, find, row, sure_keys | town_keys):
            identity[find] = row.key
            rows[row.key] = row
    fullest: dict[str, str] = {}
    for find, who in sorted(identity.items(), key=lambda item: _fullness(text, item[0], rows.get(item[1]))):
        fullest.setdefault(who, text[find.start : find.end])
    return {find: _club(fullest[who], rows.get(who)) for find, who in identity.items()}


def _fullness(text: str, find: _Find, row: ClubName | None) -> tuple[bool, int, int]:
    """Orders the forms of one club: those that share a word with its own name before nicknames, long before short."""
    official = key(row.name) if row else ""
    words = [word for word in key(text[find.start : find.end]).split() if len(word) > 3]
    is_nickname = bool(official) and not any(word.removesuffix("s") in official for word in words)
    return is_nickname, find.rank, find.start - find.end


def _club(name: str, row: ClubName | None) -> Club:
    """The club; several equally likely ones have no key."""
    return Club(" ".join(name.split()), row.key if row and "|" not in row.key else None, row.country if row else "")


def _stands_alone(text: str, find: _Find, row: ClubName, sure_keys: set[str]) -> bool:
    """A shared name counts with a fuller form in the text, or where only a club can stand; a town
    always may.
    """
    if row.kind != "ambiguous" or row.key in sure_keys:
        return not text[find.start : find.end].isdigit() or row.key in sure_keys
    return _sign(text, find, "", sure=False) == CLUB


def _choose(rows: Sequence[ClubName], sure_keys: set[str], town_keys: set[str], main_country: str) -> ClubName | None:
    """The likeliest of several clubs of one name: named in full in this text, of its main country, of the
    highest tier.

    Of two that are equally likely ("Hamburg") the first, but without its key: an editor has to choose.
    """

    def likeliness(row: ClubName) -> tuple[object, ...]:
        return (
            row.kind != "plain",
            row.key not in sure_keys,
            row.kind == "ambiguous" and row.key not in town_keys,
            row.country != main_country,
            row.tier is None,
            row.tier or 0,
        )

    ranked = sorted(rows, key=lambda row: (likeliness(row), row.key))
    if not ranked:
        return None
    equals = {row.key for row in ranked if likeliness(row) == likeliness(ranked[0])}
    return ranked[0] if len(equals) == 1 else replace(ranked[0], key="|".join(sorted(equals)))


def _is_shared(find: _Find, named: Set[Club], clubs: Mapping[_Find, Club]) -> bool:
    """Whether a shared name ("Borussia", "Carl Zeiss") has its fuller form, or its town, in this text."""
    return clubs.get(find) in named and any(row.kind == "ambiguous" for row in find.rows)


def _sign(text: str, find: _Find, language: str, *, sure: bool) -> str:
    before = text[max(0, find.start - 48) : find.start]
    if sure:
        one_word = find.rows and all(row.kind != "plain" for row in find.rows)
        return MAYBE if one_word and _COMMON_BEFORE_RE.search(before) else CLUB
    after = text[find.end : find.end + 48]
    word = text[find.start : find.end]
    if language == "en" and not _ENGLISH_TOWN_RE.search(before) and key(word) not in FIRST_NAMES:
        return MAYBE if find.rank == _RANKS["place"] and _names_a_thing(text, find) else CLUB
    town_with_article = find.rank == 2 and _ARTICLE_RE.search(before)  # "beim Essen"
    clubs_place = (not town_with_article and _CLUB_BEFORE_RE.search(before)) or _CLUB_AFTER_RE.match(after)
    moves = _MOVE_BEFORE_RE.search(before) or (_TO_RE.search(before) and _MOVE_AFTER_RE.match(after))
    return CLUB if clubs_place or moves else MAYBE


def _names_a_thing(text: str, find: _Find) -> bool:
    """Whether a town's name opens that of something else in it: "Perth Royal Infirmary"."""
    after = _WORD_AFTER_RE.match(text, find.end)
    return after is not None and _may_be_first_name(after.group(1))


def _short_forms(
    text: str, tokens: Sequence[re.Match[str]], folded: Sequence[str], marks: Sequence[Mark], language: str
) -> Iterator[Mark]:
    """Single words of a club's full name where they stand alone: "Legia" beside "Legia Warschau",
    "Husum", "Essener".
    """
    owners: dict[str, set[Club]] = defaultdict(set)
    for mark in marks:
        assert isinstance(mark.what, Club)
        for word in short_forms(mark.what.name):
            owners[word].add(mark.what)
    taken = {at for mark in marks for at in range(mark.start, mark.end)}
    yield from _by_last_word(text, marks, taken) if language == "en" else ()
    for token, word in zip(tokens, folded, strict=True):
        if token.start() in taken or token.group()[0].islower():
            continue
        stem = next((form for form in _stems(word) if form in owners), None)
        if stem and len(owners[stem]) == 1:
            (club,) = owners[stem]
            find = _Find(token.start(), token.end(), ())
            yield Mark(
                token.start(),
                token.end() - (word == f"{stem}s"),
                _sign(text, find, language, sure=False),
                replace(club),
            )


# "the Wanderers", "at County", "then Rovers", "City took me": the last word of a club's name alone
_LAST_WORD_RE = re.compile(
    r"(?:\b(?i:the|at|for|with|by|against|joined|left|from|to|then|and|when|where|of|that|because|till|until|but|so)"
    r"[ \u00a0]|(?:^|[\n:.!?,“\"(])[ \u00a0]?(?!Wednesday|Forest|State|Star|Academy|Boys|Ladies))"
    r"(?P<word>[A-Z][a-z]+)(?![\w'’-]*[ \u00a0][A-Z])"
)


def _by_last_word(text: str, marks: Sequence[Mark], taken: set[int]) -> Iterator[Mark]:
    """English clubs called by the last word of their name, where one club alone of the text ends in it."""
    owners: dict[str, set[Club]] = defaultdict(set)
    for mark in marks:
        if isinstance(mark.what, Club) and " " in mark.what.name:
            owners[mark.what.name.split()[-1]].add(mark.what)
    for found in _LAST_WORD_RE.finditer(text):
        clubs = owners.get(found["word"], set())
        if len(clubs) == 1 and key(found["word"]) in COMMON_WORDS and found.start("word") not in taken:
            taken.update(range(found.start("word"), found.end("word")))
            yield Mark(found.start("word"), found.end("word"), CLUB, *clubs)


def _stems(word: str) -> tuple[str, ...]:
    """ "Bremens" -> "bremen", "Freiburger" -> "freiburg", "Leverkusener" -> "leverkusen"."""
    return word, word.removesuffix("s"), word.removesuffix("er"), word.removesuffix("er") + "en"
