"""German clubs that no fixed pattern tells of, read by the part they play in their clause.

What governs the club's name ("bei", "zum", "in der Jugend von", "Stürmer des", nothing at all) says whether somebody is
there, goes there or comes from there; the words of the clause say whether it is told at all (no opponent, no offer, no
favourite, no wish) and in which tense. All of it is at most implied.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from interviews.extraction.careers import german_governors as around
from interviews.extraction.careers import german_words as words
from interviews.extraction.careers.context import named_last, present_club
from interviews.extraction.careers.dates import told_of
from interviews.extraction.careers.german_places import Place, place_of
from interviews.extraction.careers.german_who import who_is_there
from interviews.extraction.careers.levels import level_of
from interviews.extraction.careers.steps import Level, Relation, Step
from interviews.extraction.marks import CLUB, HE, KIN, MAYBE, ME, MY, PERSON, SELF, WE, Club, Mark, Person
from interviews.extraction.reading import Reading
from interviews.extraction.spoken import Sentence

_SOMEBODY = frozenset(SELF + ME + MY + HE + PERSON + WE + KIN)
_ACTED_ON = frozenset(ME + SELF + HE + PERSON)
_NOBODY = Person(None)
_LEFT = ("club.from", "club.dismissed_by")
_FRAGMENT = 90  # characters of a sentence without a verb


def german(reading: Reading, sentence: Sentence, told: Collection[Club]) -> Iterator[Step]:
    """Steps for the clubs of a sentence that no other step of it tells of."""
    last: tuple[Mark, str] | None = None
    told_before: Step | None = None
    listed = sentence.role != "question" and words.LISTS.match(sentence.masked) is not None
    marks = reading.marks_in(sentence.start, sentence.end, CLUB + MAYBE)
    for mark, club in [(mark, mark.what) for mark in marks if isinstance(mark.what, Club)]:
        place = place_of(reading, sentence, mark, club, last)
        last = (mark, place.governor)
        if club in told:
            continue
        step = _listed(place) if listed else _told(place)
        if step and told_before and place.in_row and step.club:
            step = replace(step, relation=told_before.relation)
        told_before = step
        if step:
            people = _people(place, step, listed=listed)
            yield from (replace(step, who=who) for who in people if not _coaches(place, step, who))


def joined(steps: list[Step]) -> list[Step]:
    """Where a sentence has one club left and one that signs him, they are one move: "CLUB eiste ihn vom CLUB los"."""
    left = [step for step in steps if step.rule in _LEFT]
    came = [step for step in steps if step.to and step.origin is None]
    if len(left) == len(came) == 1 and left[0].who == came[0].who and left[0].club != came[0].to:
        move = replace(came[0], origin=left[0].club)
        return [move if step is came[0] else step for step in steps if step is not left[0]]
    return steps


def _people(place: Place, step: Step, *, listed: bool) -> tuple[Person, ...]:
    if listed:
        return place.sentence.selves
    if step.rule == "club.known_from":
        others = _others(place)
        mine = {SELF, WE} & set(place.said) and not words.KNOWS.search(place.said)
        return (*others, *(place.sentence.selves if mine else ()))
    return who_is_there(place.reading, place.sentence, *place.at)


def _coaches(place: Place, step: Step, who: Person) -> bool:
    """Whether somebody else than the interviewee works there, and does not play."""
    said = place.sentence.masked if step.rule == "club.known_from" else _since_last_name(place) + place.said
    return who not in place.sentence.selves and words.COACHES.search(said) is not None


def _told(place: Place) -> Step | None:
    if _is_known_from(place):
        return _stay(place, "club.known_from", "played there together", "former")
    if words.SCOUT.search(place.before) and words.TAKEN.search(place.sentence.masked):
        return _move(place, "transfer.signed_by", "the club's scout took the player along")
    if place.governor == "refused" or words.NOT_PLAYING.search(place.said):
        return None
    if place.verbless and place.opens_answer and place.is_asked(words.NOT_PLAYING):
        return None
    if words.DOUBT.search(place.said) or words.NEVER.search(place.said):
        return None
    if words.OFFERED.search(place.said) and not words.FOLLOWED.search(place.sentence.masked):
        return None
    return _READERS[place.governor](place)


def _is_known_from(place: Place) -> bool:
    """ "PERSON kenne ich aus CLUB", "In CLUB mit PERSON" in answer to whom he played with."""
    if place.governor not in ("from", "there", "town") or place.sentence.role != "answer" or not place.known:
        return False
    others = _others(place)
    asked = place.verbless and place.is_asked(words.TOGETHER)
    together = words.KNOWS.search(place.said) if place.governor == "from" else asked
    return bool(others and (together or words.TOGETHER.search(place.sentence.masked)))


def _others(place: Place) -> list[Person]:
    """Whom else the sentence names, or the few words before it: "Mit PERSON. Wir haben in CLUB zusammen gespielt." """
    before = place.reading.before(place.sentence)
    named = list(place.reading.people_in(place.sentence))
    if not named and before and len(before.text) < _FRAGMENT / 2:
        named = list(place.reading.people_in(before))
    return [who for who in named if who not in place.sentence.selves]


# The readers, one for each governor.


def _there(place: Place) -> Step | None:
    """ "bei CLUB": a stay, or an arrival with a verb of arriving."""
    if not place.known or not (_speaks_of_somebody(place) or _tells_a_spell(place)):
        return None
    nobody = SELF not in place.said and PERSON not in place.said
    if nobody and (place.verbless or place.sentence.role == "question") and around.THING_THERE.search(place.before):
        return None
    if words.ARRIVES.search(place.said):
        return _move(place, "transfer.landed", "a verb of arriving and the club")
    if _is_about_loans(place):
        return _loan(place)
    if _comes_next(place):
        return _move(place, "transfer.listed", "the next club of his list")
    return _stay(place, "club.there", "a word of place before the club")


def _since_last_club(place: Place) -> str:
    """What the sentence says between the club named before and this one."""
    return re.split(f"[{CLUB}{MAYBE}]", place.sentence.masked[: place.start])[-1]


def _since_last_name(place: Place) -> str:
    """What the sentence says between the person or club named before and this club."""
    return re.split(f"[{CLUB}{MAYBE}{PERSON}{KIN}]", place.sentence.masked[: place.start])[-1]


def _town(place: Place) -> Step | None:
    """ "in Bochum": only with a word of playing, and not of the team's last match there."""
    plays = words.PLAYS.search(place.said) and not set(WE) & set(place.said)
    alone = len(re.findall(f"{CLUB}+|{MAYBE}+", place.said)) == 1
    if not plays or not alone or not place.known or words.LIVES.search(place.said):
        return None
    if _is_about_loans(place):
        return _loan(place)
    if _comes_next(place):
        return _move(place, "transfer.listed", "the next club of his list")
    return _stay(place, "club.in_town", "played in the club's town")


def _comes_next(place: Place) -> bool:
    """ "Danach war ich bei CLUB", "…, dann bei CLUB": the club that followed the one before."""
    if words.OPENS_NEXT.match(place.said) and place.sentence.role == "answer":
        return (
            words.PAST.search(place.said) is not None or words.PERFECT.search(place.said) is not None or place.verbless
        )
    return place.verbless and words.THEN_THERE.search(_since_last_club(place)) is not None


def _thither(place: Place) -> Step | None:
    """ "zum CLUB": with a verb of moving, or in a sentence without a verb."""
    whither = place.verbless and (place.sentence.role != "question" or words.THEN_THERE.search(place.said))
    goes = words.GOES.search(place.said) or words.AM.search(place.said) or whither
    if not goes or words.NEGATED.search(place.said) or words.NEXT_MATCH.search(place.sentence.masked):
        return None
    if place.verbless and _is_supposed(place):
        return None
    if not place.known or words.TRAVELS.search(place.said):
        return None
    if around.AFTER.search(place.before) and around.FOLLOWS.match(place.after):
        return _stay(place, "club.after", "the club before what followed", "former")
    if words.LENDS.search(place.said):
        return _loan(place)
    return _move(place, "transfer.thither", "a word of direction before the club")


def _is_supposed(place: Place) -> bool:
    """Whether the question that a fragment answers only supposes: "Wohin würden Sie nie wechseln" """
    return place.is_asked(words.DOUBT, words.NEVER, words.PLANS)


def _lent(place: Place) -> Step | None:
    return _loan(place) if place.known and (words.LENDS.search(place.said) or _is_about_loans(place)) else None


def _from(place: Place) -> Step | None:
    """ "vom CLUB": where he came from, who lent him, or who found him."""
    if words.STILL_THERE.search(place.said) and place.known:
        return _stay(place, "club.part_of", "a part of the club's team", "current")
    if words.NEGATED.search(place.said) or not place.known:
        return None
    if words.LENDS.search(place.said):
        return _stay(place, "club.lends", "the club that lent him", "current")
    if words.SIGNS.search(place.said) and words.PASSIVE.search(place.said):
        return _move(place, "transfer.signed_by", "the club signed the player")
    if around.NOUN_FROM.search(place.before) or words.TRAVELS.search(place.said):
        return None
    if words.BORN.search(place.said) or (not place.sure and words.LIVES.search(place.said)):
        return None
    if not place.sure and words.COMES_FROM.search(place.said):
        return None
    goes = (
        words.GOES.search(place.said) or words.SIGNS.search(place.said) or (place.sure and words.AM.search(place.said))
    )
    onward = place.verbless and around.ON_TO.match(place.after)
    found = around.FROM.search(place.before)
    young = found is not None and level_of(found.group()) == "youth"
    if not goes and not onward and not young and not _says_whence(place):
        return None
    step = _stay(place, "club.from", "came from the club", "former")
    return _came_here(place) or replace(step, level=level_of(found.group()) if found else None)


def _came_here(place: Place) -> Step | None:
    """ "ist vom CLUB gekommen": to the club the talk is about, where no other is named."""
    if words.THITHER.search(place.said) and (last := named_last(place.reading, place.sentence)):
        step = _move(place, "transfer.came_from", "came from the club to the one named before")
        return replace(step, to=last, origin=place.club) if last != place.club else None
    main = present_club(place.reading, place.sentence.selves)
    leads = [turn for turn in place.reading.turns if turn.role == "lead"]
    if not any(mark.what == main for turn in leads for mark in place.reading.marks_in(turn.start, turn.end, CLUB)):
        return None
    others = place.reading.clubs_in(place.sentence, sure=False)
    if main in (None, place.club) or len(others) > 1 or not words.CAME.search(place.said) or KIN in place.said:
        return None
    return replace(_move(place, "transfer.came_from", "came from the club to his"), to=main, origin=place.club)


def _says_whence(place: Place) -> bool:
    """Whether a fragment answers where he came from: "Von CLUB." """
    return place.verbless and place.is_asked(words.WHENCE)


def _over(place: Place) -> Step | None:
    goes = words.GOES.search(place.sentence.masked) or place.verbless
    return _move(place, "transfer.by_way_of", "a club on the way") if goes and place.known else None


def _with(place: Place) -> Step | None:
    if not words.WON_WITH.search(place.said) or not place.known:
        return None
    return _stay(place, "club.won_with", "won, rose or fell with the club")


def _role(place: Place) -> Step | None:
    return _stay(place, "club.role", "a role at the club") if place.known else None


def _mine(place: Place) -> Step | None:
    """ "mein Heimatverein CLUB", "die nächste Station war CLUB"."""
    found = around.MY_CLUB.search(place.before)
    noun = found.group("noun") if found else ""
    opening = place.before[: found.start()] if found else ""
    if around.NOT_MY_CLUB.search(opening[-24:] + noun):
        return None
    if around.OWNER.search(noun) and words.LENDS.search(place.sentence.masked):
        return _stay(place, "club.owned_by", "the club that lent him", "current")
    youth = around.FORMER_CLUB.match(noun) is not None
    relation: Relation | None = "former" if youth or around.FORMER_WORD.search(opening) else None
    step = _stay(place, "club.called_his", "called his club", relation)
    started = around.YOUTH_CLUB.search(opening[-20:] + noun)
    return replace(step, level="youth") if started and not step.level else step


def _named(place: Place) -> Step | None:
    """ "PERSON vom CLUB": his club, unless he is fetched from there."""
    if words.GOES.search(place.said) or words.SIGNS.search(place.said):
        return _from(place) if around.FROM.search(place.before) else _there(place)
    over = words.ONCE.search(place.sentence.masked) or place.is_asked(words.TOGETHER)
    return (
        _stay(place, "club.named_with", "named with the club", "former" if over else "current") if place.sure else None
    )


def _earlier(place: Place) -> Step | None:
    return _stay(place, "club.was_before", "the club before", "former") if place.known or place.verbless else None


def _mates(place: Place) -> Step | None:
    """ "Ihre Ex-Kollegen vom CLUB": he was there with them."""
    return _stay(place, "club.old_mates", "his team-mates of old", "former") if place.known else None


def _free(place: Place) -> Step | None:
    """A club that no preposition governs: it acts, is acted on, or stands in a list."""
    if words.NEXT_MATCH.search(place.said):
        return None
    if place.sentence.role == "lead" and around.SINCE_BARE.search(place.before) and place.sure:
        return _stay(place, "club.since", "since then with the club", "current")
    if when := around.NAMED_ONCE.search(place.before):
        over = words.ONCE.search(when.group())
        return _stay(place, "club.named_with", "named with the club", "former" if over else "current")
    then = around.THEN.search(place.before) is not None
    if place.known and around.YEARS_BARE.search(place.before) and not then and _speaks_of_somebody(place):
        return _stay(place, "club.years", "so many years at the club", "former")
    spelt = place.known or words.SPELL.search(place.sentence.masked)
    if spelt and around.CAME_NEXT.search(place.before) and not words.NEGATED.search(place.said):
        return _loan(place) if _is_about_loans(place) else _move(place, "transfer.listed", "the next club of his list")
    if place.sentence.role == "lead" and place.sure and words.GRABBED.search(place.said):
        return _move(place, "transfer.signed_by", "the club signed the player")
    acted = _ACTED_ON & set(place.sentence.masked)
    if place.sure and acted:
        return _acting(place) or _of_lead(place)
    if around.WAS_A_TIME.match(place.after) and place.known:
        return _stay(place, "club.was_a_time", "called a time of his", "former")
    return _bare(place)


def _acting(place: Place) -> Step | None:
    """ "CLUB holte mich", "CLUB rief an, ich sagte zu", "ich verließ CLUB"."""
    whole = place.sentence.masked
    if words.LEAVES.search(place.said):
        return _stay(place, "club.left", "left the club", "former")
    if words.OWNS.search(place.said):
        return _stay(place, "club.owned_by", "the club holds his rights", "current")
    if words.LENDS.search(place.said) and not words.LENT_AWAY.search(place.sentence.masked):
        return _stay(place, "club.lends", "the club that lent him", "current")
    if words.DISMISSES.search(place.said):
        return _stay(place, "club.dismissed_by", "the club let him go", "former")
    if around.WAS_A_TIME.match(place.after):
        return _stay(place, "club.was_a_time", "called a time of his", "former")
    signs = words.SIGNS.search(place.said) and not words.NEGATED.search(place.said)
    if signs or (words.CALLED.search(place.said) and words.FOLLOWED.search(whole)):
        return _move(place, "transfer.signed_by", "the club signed the player")
    return _bare(place)


def _of_lead(place: Place) -> Step | None:
    """A club that the lead names in one sentence with the interviewee: "PERSON, 31, Abwehrspieler, CLUB"."""
    if place.sentence.role != "lead" or words.NEGATED.search(place.said) or words.CALLED.search(place.said):
        return None
    people = place.reading.people_in(place.sentence)
    alone = len(place.reading.clubs_in(place.sentence)) == 1
    if not alone or not people or any(who not in place.reading.interviewees for who in people):
        return None
    return _stay(place, "club.of_lead", "the club that the lead names with him")


def _bare(place: Place) -> Step | None:
    """A club in a fragment: "Danach CLUB, zwei Jahre.", "CLUB." in answer to a question for clubs."""
    if _is_lent_next(place):
        return _loan(place)
    opening = place.sentence.masked[: place.start]
    then = around.THEN.search(opening) is not None
    if not place.verbless or place.sentence.role == "lead" or not (place.sure or then):
        return None
    if not then and not _answers(place):
        return None
    if words.OFFERED.search(place.sentence.masked):
        return None
    if not then and place.opens_answer and place.is_asked(words.ASKED_FOR_ONE):  # the first or the last one: no move
        return _stay(place, "club.asked_for", "the first or last club that was asked for", "former")
    return _loan(place) if _is_about_loans(place) else _move(place, "transfer.listed", "the next club of his list")


def _is_lent_next(place: Place) -> bool:
    """ "CLUB! Geliehen, ein halbes Jahr." """
    following = place.reading.after(place.sentence)
    alone = place.opens_answer and re.fullmatch(rf"\W*[{CLUB}{MAYBE}]+\W*", place.sentence.masked) is not None
    return alone and following is not None and words.LENDS.search(following.masked) is not None


def _is_about_loans(place: Place) -> bool:
    """Whether a fragment names the club of a loan: "Leihe: CLUB", or in answer to a question about loans."""
    return words.LENDS.search(place.said) is not None or (place.opens_answer and place.is_asked(words.LENDS))


def _answers(place: Place) -> bool:
    """Whether a fragment answers a question for clubs, or says how long."""
    if place.sentence.role != "answer" or len(place.sentence.text) > _FRAGMENT:
        return False
    if place.is_asked(words.NOT_PLAYING, words.OFFERED) or _is_supposed(place):
        return False
    return place.is_asked(words.ASKED) or words.SPELL.search(place.sentence.masked) is not None


def _listed(place: Place) -> Step:
    """A club of "Stationen: CLUB, CLUB (2016–2021)"; the first of them is no move, nor is one without years."""
    first = not re.search(f"[{CLUB}{MAYBE}]", place.sentence.masked[: place.start])
    if first or not around.IN_YEARS.match(place.after):
        return _stay(place, "club.first_listed", "the first club of his list", "former")
    return _move(place, "transfer.listed", "the next club of his list")


_READERS: Mapping[str, Callable[[Place], Step | None]] = {
    "earlier": _earlier,
    "mates": _mates,
    "named": _named,
    "thither": _thither,
    "from": _from,
    "role": _role,
    "there": _there,
    "lent": _lent,
    "over": _over,
    "with": _with,
    "town": _town,
    "mine": _mine,
    "": _free,
}


# Making steps.


def _speaks_of_somebody(place: Place) -> bool:
    """Whether the sentence speaks of a person, is a fragment or a question: "It was an elbow at "
    "Leeds" places nobody."""
    if place.sentence.role == "question" and _is_past(place.sentence.masked):
        return True
    return (place.verbless and len(place.sentence.text) < _FRAGMENT) or bool(_SOMEBODY & set(place.sentence.masked))


def _is_past(said: str) -> bool:
    return words.PAST.search(said) is not None or words.PERFECT.search(said) is not None


def _tells_a_spell(place: Place) -> bool:
    told = (words.PLAYS, words.STARTS, words.SPELL)
    return any(pattern.search(place.said) for pattern in told) or level_of(place.said) is not None


def _level(place: Place) -> Level | None:
    if around.YOUTH_BARE.search(place.before):
        return "youth"
    said = words.AT_LAST.sub("", place.said)
    level = level_of(said) or level_of(words.AT_LAST.sub("", told_of(place.sentence, *place.at)))
    return level or ("youth" if words.STARTS.search(place.said) or _was_asked_for_start(place) else None)


def _was_asked_for_start(place: Place) -> bool:
    """Whether the answer's first words reply to a question for his first club."""
    first = not re.search(f"[{CLUB}{MAYBE}]", place.sentence.masked[: place.start])
    return first and place.verbless and place.opens_answer and place.is_asked(words.STARTS)


def _stay(place: Place, rule: str, why: str, relation: Relation | None = None) -> Step:
    return Step(
        _NOBODY, place.sentence, place.at, rule, why, club=place.club, relation=relation or _relation(place),
        level=_level(place), certainty="implied",
    )  # fmt: skip


def _move(place: Place, rule: str, why: str) -> Step:
    future = words.FUTURE.search(place.said) is not None or (
        words.GOES_NOW.search(place.said) is not None and words.LEAVING.search(place.sentence.masked) is not None
    )
    future = (future or words.SOON.search(place.said) is not None) and not words.PAST.search(place.said)
    return Step(
        _NOBODY, place.sentence, place.at, rule, why, to=place.club, relation="future" if future else None,
        level=_level(place), linked=True, certainty="implied",
    )  # fmt: skip


def _loan(place: Place) -> Step:
    told = words.PAST.search(place.said) is not None or (place.sentence.role == "answer" and place.verbless)
    over = told and not words.RUNS.search(place.said)
    return Step(
        _NOBODY, place.sentence, place.at, "transfer.lent", "lent to the club", to=place.club,
        relation="former" if over else None, loan=True, linked=True, certainty="implied",
    )  # fmt: skip


def _lowered(said: str) -> str:
    """With a small first letter, as the words of time are written: "Kickt beim CLUB"."""
    return said[:1].lower() + said[1:]


def _relation(place: Place) -> Relation:
    said = _lowered(place.said)
    if place.sentence.role == "lead" and not words.LONG_AGO.search(said):
        said = words.MATCH.sub("", said)
    if not any(pattern.search(said) for pattern in (words.RUNS, words.PAST, words.FUTURE, words.PRESENT)):
        said = _lowered(place.sentence.masked)
    if words.RUNS.search(said):
        return "current"
    if words.PAST.search(said) or (place.sentence.role != "lead" and words.PERFECT.search(said)):
        return "former"
    if words.FUTURE.search(said):
        return "future"
    if words.PRESENT.search(said):
        return "current"
    return "current" if place.sentence.role == "lead" else "former"
