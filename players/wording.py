"""The words that pages use for dates, voices and facts. Nothing here asks the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext, pgettext

from players.dates import PartialDate
from players.kept_words import role_words
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CareerStep,
    Certainty,
    Citation,
    Detail,
    Eligibility,
    Foot,
    KnownFact,
    Nationality,
    Position,
    RecordedFact,
    Relationship,
    Residence,
    Voice,
)
from players.states import country_words, state


@dataclass(frozen=True, slots=True)
class DateWords:
    """One end of a partial date: as a machine reads it and as people do."""

    machine: str
    words: str


def date_ends(when: PartialDate) -> tuple[DateWords, ...]:
    """One entry for a day, month or year; two for a range: (15 Dec 2003, 14 Dec 2004)."""
    parts = when.isoformat().split("/")
    days = (when.earliest, when.latest)
    formats = {4: gettext("Y"), 7: gettext("M Y"), 10: gettext("j M Y")}
    return tuple(
        # a date stays on its line
        DateWords(part, date_format(day, formats[len(part)]).replace(" ", "\xa0"))
        for part, day in zip(parts, days, strict=False)
    )


def date_words(when: PartialDate | None) -> str:
    """ "14 Dec 2025", "Dec 2025", "2018", "2018–2019", "15 Dec 2003 – 14 Dec 2004"; "" for none."""
    if when is None:
        return ""
    ends = date_ends(when)
    if len(ends) == 1:
        return ends[0].words
    if all(len(end.machine) == 4 for end in ends):
        return _years(ends[0].machine, ends[1].machine)
    return _from_to(ends[0].words, ends[1].words)


def vague_date_words(when: PartialDate) -> str:
    """As `date_words`, but a range within a year or so is "c. 2018": how a spell's ends are told."""
    if when.precision != "range":
        return date_words(when)
    first, last = when.earliest.year, when.latest.year
    if first == last:
        return gettext("c. %(year)s") % {"year": first}
    if last == first + 1:
        return gettext("c. %(year)s") % {"year": f"{first}/{last % 100:02d}"}
    return gettext("between %(first)s and %(last)s") % {"first": first, "last": last}


def spell_words(step: CareerStep) -> str:
    """ "2018–2020", "from 2018", "until c. 2018"; "" where no time is known."""
    return span_words(step.start, step.end)


def span_words(begun: PartialDate | None, ended: PartialDate | None) -> str:
    start = vague_date_words(begun) if begun else ""
    end = vague_date_words(ended) if ended else ""
    if begun and ended:
        if start == end:
            return start
        if begun.precision == ended.precision == "year":
            return _years(str(begun.earliest.year), str(ended.earliest.year))
        return _from_to(start, end)
    if start:
        return gettext("from %(date)s") % {"date": start}
    return gettext("until %(date)s") % {"date": end} if end else ""


def _years(first: str, last: str) -> str:
    return gettext("%(first_year)s–%(last_year)s") % {"first_year": first, "last_year": last}


def _from_to(first: str, last: str) -> str:
    return gettext("%(first_date)s – %(last_date)s") % {"first_date": first, "last_date": last}


def yes_or_no(value: bool | None) -> str:
    return {True: gettext("yes"), False: gettext("no"), None: gettext("not known")}[value]


def listed(words: list[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(words) < 2:
        return "".join(words)
    return gettext("%(words)s and %(last)s") % {"words": joined(words[:-1]), "last": words[-1]}


def either(words: list[str]) -> str:
    """ "A", "A or B", "A, B or C"."""
    if len(words) < 2:
        return "".join(words)
    return gettext("%(words)s or %(last)s") % {"words": joined(words[:-1]), "last": words[-1]}


def joined(parts: Iterable[object]) -> str:
    """ "A, B, C" with the comma of the language; what is empty is left out."""
    words = [str(part) for part in parts if part]
    return reduce(lambda first, then: gettext("%(words)s, %(next)s") % {"words": first, "next": then}, words or [""])


def comma() -> str:
    """What stands between two of such a list: ", "."""
    return gettext("%(words)s, %(next)s") % {"words": "", "next": ""}


def labelled(label: object, words: object) -> str:
    """ "Birthplace: Hellbach" with the colon of the language."""
    return gettext("%(label)s: %(words)s") % {"label": label, "words": words}


def voice_words(quote: Citation) -> str:
    """Who says it, always as a word: the rule beside a quote is never the only sign."""
    if quote.voice == Voice.PLAYER:
        return quote.named_speaker or gettext("the interviewee")
    if quote.voice == Voice.INTERVIEWER:
        return gettext("asked, not denied")
    if quote.voice == Voice.AUTHOR:
        return gettext("written by the author")
    return quote.named_speaker or gettext("a third person")


def certainty_words(quote: Citation) -> str:
    """Nothing for what is stated; else "implied" or "guessed"."""
    return "" if quote.certainty == Certainty.STATED else quote.get_certainty_display()


def label(fact: KnownFact) -> str:
    """What the fact is about, with a capital: "Club", "Country", "Team-mate", "Birthplace"."""
    if isinstance(fact, CareerStep):
        return gettext("Club")
    if isinstance(fact, Eligibility):
        return gettext("Country")
    if isinstance(fact, Relationship | Detail):
        return _capital(fact.get_kind_display())
    return _capital(str(fact._meta.verbose_name))


def value(fact: KnownFact) -> str:
    """What it says, without the label: "SV Hellbach, youth", "plays for the U21", "187 cm"."""
    if isinstance(fact, CareerStep):
        return joined((fact.club.name, *step_notes(fact)))
    if isinstance(fact, Eligibility):
        return eligibility_words(fact)
    if isinstance(fact, Relationship):
        return relative_words(fact) if fact.kind == Relationship.Kind.FAMILY else fact.person
    return detail_words(fact) if isinstance(fact, Detail) else recorded_words(fact)


def sentence(fact: KnownFact) -> str:
    """Label and value for a margin or a list of sources: "Birthplace: Hellbach", "Japan: open"."""
    if isinstance(fact, CareerStep):
        spell = spell_words(fact)
        return labelled(label(fact), joined((value(fact), spell)))
    if isinstance(fact, Eligibility):
        country = fact.association.name
        if fact.basis:
            return gettext("Ground for %(country)s: %(ground)s") % {"country": country, "ground": value(fact)}
        return labelled(country, value(fact))
    if isinstance(fact, Relationship) and fact.kind == Relationship.Kind.FAMILY and fact.detail:
        return _capital(value(fact))
    return labelled(label(fact), value(fact))


def step_notes(step: CareerStep) -> tuple[str, ...]:
    """ "youth", "on loan", "will join": what stands beside the club's name."""
    notes = [str(step.get_squad_display()) if step.squad else ""]
    if step.loan:
        notes.append(gettext("on loan"))
    if step.relation == CareerStep.Relation.FUTURE:
        notes.append(gettext("will join"))
    return tuple(note for note in notes if note)


def eligibility_words(fact: Eligibility) -> str:
    """ "plays for the U21", "said to be able to play for it", "ground named: parent", "open"."""
    level = "" if fact.level in ("", "senior") else fact.level
    if fact.status == Eligibility.Status.PLAYS:
        return _levelled(fact, gettext("plays for it"), gettext("plays for the %(level)s"), level)
    if fact.status == Eligibility.Status.PLAYED:
        return _levelled(fact, gettext("has played for it"), gettext("has played for the %(level)s"), level)
    if fact.status == Eligibility.Status.CALLED_UP:
        return _levelled(fact, gettext("called up"), gettext("called up for the %(level)s"), level)
    if fact.status:
        return gettext("said to be able to play for it")
    return str(fact.get_stance_display() if fact.stance else fact.get_basis_display())


def relative_words(fact: Relationship) -> str:
    """ "mother: Japan", "brother": role and fact; a name only where the fact is that name."""
    is_country = fact.detail_kind == Relationship.DetailKind.COUNTRY
    detail = country_words(fact.detail) if is_country else fact.detail
    return labelled(role_words(fact.role), detail) if detail else role_words(fact.role)


def detail_words(fact: Detail) -> str:
    kinds = Detail.Kind
    if fact.kind == kinds.BIRTH_DATE:
        return date_words(fact.date)
    if fact.kind == kinds.POSITION:
        return str(Position(fact.value).label)
    if fact.kind == kinds.FOOT:
        return str(Foot(fact.value).label)
    if fact.kind == kinds.HEIGHT:
        return gettext("%(height)s m") % {"height": number_format((fact.number or 0) / 100, 2)}
    if fact.kind == kinds.SHIRT_NUMBER:
        return str(fact.number)
    if fact.kind == kinds.INJURY:
        return " · ".join(part for part in (fact.body_part, fact.value) if part) or gettext("not described")
    if fact.kind == kinds.BIRTH_PLACE:
        return country_words(fact.value)  # "Japan" is all that was said, now and then
    return fact.club.name if fact.club else fact.value


def recorded_words(fact: RecordedFact) -> str:
    """What the rules read, in words: "Japanese, held, by birth", "grandmother, born in Croatia"."""
    if isinstance(fact, Nationality):
        return _nationality_words(fact)
    if isinstance(fact, Ancestor):
        return _ancestor_words(fact)
    if isinstance(fact, Residence):
        return _residence_words(fact)
    return _match_words(fact) if isinstance(fact, Appearance) else _change_words(fact)


def _nationality_words(fact: Nationality) -> str:
    """ "Japanese, held, by birth", "Croatian, held, naturalised, since 2023", "Syrian, lost or given up, 2019"."""
    parts = [state(fact.iso).adjective, fact.get_status_display(), fact.get_basis_display() if fact.basis else ""]
    parts.append(gettext("since %(date)s") % {"date": date_words(fact.since)} if fact.since else "")
    parts.append(date_words(fact.lost))
    parts.append("" if fact.permanent else gettext("not permanent"))
    parts.append(gettext("against his will") if fact.involuntary else "")
    return joined(parts)


def _ancestor_words(fact: Ancestor) -> str:
    place = fact.birth_territory
    parts = [fact.get_relation_display(), "" if fact.biological else gettext("not by birth")]
    parts.append(gettext("born in %(country)s") % {"country": place.name} if place else gettext("birthplace unknown"))
    return joined(parts)


def _residence_words(fact: Residence) -> str:
    start, end = date_words(fact.start), date_words(fact.end)
    span = gettext("%(start)s to %(end)s") % {"start": start, "end": end} if end else ""
    parts = [fact.territory.name, span or (gettext("since %(date)s") % {"date": start} if start else "")]
    parts.append(gettext("five years at school") if fact.schooled else "")
    if fact.not_for_team is not None:
        parts.append(gettext("moved for other reasons") if fact.not_for_team else gettext("moved to play for the team"))
    return joined(parts)


def match_words(fact: Appearance) -> str:
    """Without the country, for a place that names it: "U21, against Latvia, 9 Sep 2025, official match"."""
    return joined([str(fact.get_level_display()), fact.match, date_words(fact.day), *_kind_of_match(fact)])


def opponent_words(fact: Appearance) -> str:
    """For a place that names team and day: "against Latvia, official match"."""
    return joined([fact.match, *_kind_of_match(fact)])


def _match_words(fact: Appearance) -> str:
    """ "Germany U21, against Latvia, 9 Sep 2025, official match"."""
    team = team_words(fact.association, fact.level)
    return joined([team, fact.match, date_words(fact.day), *_kind_of_match(fact)])


def team_words(association: Association, level: str) -> str:
    """ "Germany", "Germany U21"."""
    if level in ("", "senior"):
        return association.name
    return gettext("%(country)s %(level)s") % {"country": association.name, "level": level}


def _kind_of_match(fact: Appearance) -> list[str]:
    kinds = {
        True: gettext("official match"),
        False: gettext("friendly"),
        None: gettext("official or friendly: unknown"),
    }
    fielded = {True: "", False: gettext("not fielded"), None: gettext("fielded or not: unknown")}
    return [
        kinds[fact.official],
        gettext("final tournament") if fact.final_tournament else "",
        str(fact.get_football_display()) if fact.football != Appearance.Football.FOOTBALL else "",
        fielded[fact.fielded],
    ]


def _change_words(fact: AssociationChange) -> str:
    parts = [
        gettext("from %(old)s to %(new)s") % {"old": fact.old.name, "new": fact.new.name},
        date_words(fact.granted),
        gettext("not fielded since") if fact.fielded_for_new is False else "",
    ]
    return joined(parts)


# how a person is spoken of on the page of the one named: "role model" -> "calls this player a role model"
def mentioned_as(kind: str) -> str:
    kinds = Relationship.Kind
    return {
        kinds.TEAMMATE: gettext("team-mate"),
        kinds.SCHOOLMATE: gettext("schoolmate"),
        kinds.ROLE_MODEL: gettext("names as a role model"),
        kinds.ADMIRED: gettext("admires"),
        kinds.RIVAL: gettext("rival for the place"),
        kinds.COACH: pgettext("of the one who mentions", "was coached"),
        kinds.FRIEND: gettext("friend"),
        kinds.PREDECESSOR: pgettext("of the one who mentions", "came after"),
        kinds.SUCCESSOR: pgettext("of the one who mentions", "came before"),
    }[Relationship.Kind(kind)]


def _levelled(fact: Eligibility, plain: str, with_level: str, level: str) -> str:
    if fact.level == "senior":
        return with_level % {"level": gettext("senior side")}
    return with_level % {"level": level} if level else plain


def _capital(words: str) -> str:
    text = str(words)
    return text[:1].upper() + text[1:]
