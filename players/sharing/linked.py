"""What a page says to search engines, in the words of schema.org: JSON-LD.

Only facts that everybody may read, on which the sources agree and which the player does not dispute: its words have no
place for a doubt. A date that is no day, month or year is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from players.dates import PartialDate
from players.evidence import ShownFact
from players.exports.tables import Absolute
from players.models import (
    Appearance,
    Association,
    CareerStep,
    Citation,
    Club,
    Detail,
    Eligibility,
    Nationality,
    Picture,
    Player,
    Source,
)
from players.models.visibility import EVERYBODY
from players.states import state
from players.wording import joined, step_notes, team_words

if TYPE_CHECKING:
    from players.profile import Profile

Node = dict[str, Any]
CONTEXT = "https://schema.org"
SPORT = "Association football"
MOST_PEOPLE = 50


def site(absolute: Absolute) -> Node:
    return {"@context": CONTEXT, **_node("WebSite", name="Werdegang", url=absolute("/"))}


def person(player: Player, profile: Profile, picture: Picture | None, absolute: Absolute) -> Node | None:
    """`Person` with his teams as roles and his own words as quotations; None for a page that is not public."""
    if not player.is_open_to(EVERYBODY):
        return None
    url = absolute(player.get_absolute_url())
    told = [entry for entry in profile.evidence if entry.fact.player_id == player.pk and _is_certain(entry)]
    return _page(
        "Person",
        url,
        name=player.name,
        alternateName=[alias.name for alias in player.aliases.all()],
        disambiguatingDescription=_("Invented for demonstration.") if profile.invented else None,
        image=_image(picture, player, absolute) if picture and picture.is_open_to(EVERYBODY) else None,
        birthDate=_born(told),
        birthPlace=_named("Place", next(_values(told, Detail.Kind.BIRTH_PLACE), None)),
        height=_height(told),
        nationality=[_named("Country", state(iso).name) for iso in _held(told)],
        memberOf=[*_clubs(told, absolute), *_national_teams(told, absolute)],
        subjectOf=[
            quotation(words.quote, url, absolute)
            for topic in profile.topics
            for words in topic.words
            if _is_certain(words.entry) and words.quote.source.released_at
        ],
    )


def club(row: Club, players: Iterable[Player], absolute: Absolute) -> Node | None:
    if not row.is_open_to(EVERYBODY):
        return None
    parent = row.parent if row.parent and row.parent.is_open_to(EVERYBODY) else None
    return _page(
        "SportsTeam",
        absolute(row.get_absolute_url()),
        name=row.name,
        sport=SPORT,
        location=_named("Place", row.city),
        foundingDate=str(row.founded) if row.founded else None,
        parentOrganization=team(parent, absolute) if parent else None,
        memberOf=_named("SportsOrganization", row.association.abbreviation) if row.association else None,
        athlete=_people(players, absolute),
    )


def association(row: Association, players: Iterable[Player], absolute: Absolute) -> Node:
    """The national team; `players` represent it."""
    return _page(
        "SportsTeam",
        absolute(row.get_absolute_url()),
        name=row.name,
        alternateName=[each for each in dict.fromkeys((row.name_en, row.name_de, row.name_ja)) if each != row.name],
        sport=SPORT,
        parentOrganization=_named("SportsOrganization", row.abbreviation),
        memberOf=_named("SportsOrganization", row.confederation),
        athlete=_people(players, absolute),
    )


def quotation(quote: Citation, speaker: str, absolute: Absolute) -> Node:
    """His own words, where they stand. `speaker`: the address of his page."""
    return _node(
        "Quotation",
        text=quote.quote,
        inLanguage=quote.source.language,
        creator={"@id": f"{speaker}#it"},
        url=absolute(f"{quote.source.get_absolute_url()}#q{quote.pk}"),
        isPartOf=source(quote.source, absolute),
    )


def source(row: Source, absolute: Absolute) -> Node:
    """The interview itself, as it was published; our page tells of it."""
    return _node(
        "Article",
        headline=row.title,
        inLanguage=row.language,
        datePublished=_date(row.published),
        publisher=_named("Organization", row.outlet),
        author=_named("Person", row.author),
        url=row.url,
        mainEntityOfPage=absolute(row.get_absolute_url()),
    )


def team(row: Club, absolute: Absolute) -> Node:
    url = absolute(row.get_absolute_url()) if row.is_open_to(EVERYBODY) else None
    return _node("SportsTeam", name=row.name, sport=SPORT, url=url)


def _page(kind: str, url: str, **said: Any) -> Node:
    return {"@context": CONTEXT, **_node(kind, url=url, mainEntityOfPage=url, **said), "@id": f"{url}#it"}


def _node(kind: str, **said: Any) -> Node:
    """Without what is not known."""
    return {"@type": kind, **{name: value for name, value in said.items() if value not in (None, "", [])}}


def _named(kind: str, name: str | None) -> Node | None:
    return _node(kind, name=name) if name else None


def _is_certain(entry: ShownFact) -> bool:
    return entry.is_public and not entry.contested and not entry.fact.contested and not entry.fact.disputed


def _values(told: Iterable[ShownFact], kind: str) -> Iterator[str]:
    return (entry.fact.value for entry in told if isinstance(entry.fact, Detail) and entry.fact.kind == kind)


def _born(told: Iterable[ShownFact]) -> str | None:
    """The best date, which comes first, where it is one."""
    dates = (entry.fact.date for entry in told if isinstance(entry.fact, Detail) and entry.fact.kind == "birth_date")
    return next(filter(None, map(_date, dates)), None)


def _height(told: Iterable[ShownFact]) -> Node | None:
    heights = (entry.fact.number for entry in told if isinstance(entry.fact, Detail) and entry.fact.kind == "height")
    centimetres = next(heights, None)
    return _node("QuantitativeValue", value=centimetres, unitCode="CMT") if centimetres else None


def _held(told: Iterable[ShownFact]) -> list[str]:
    """The states whose nationality he holds."""
    facts = (entry.fact for entry in told if isinstance(entry.fact, Nationality))
    return list(dict.fromkeys(fact.iso for fact in facts if fact.status == Nationality.Status.HELD))


def _clubs(told: Iterable[ShownFact], absolute: Absolute) -> Iterable[Node]:
    for entry in told:
        if isinstance(step := entry.fact, CareerStep) and step.relation != CareerStep.Relation.FUTURE:
            yield _node(
                "OrganizationRole",
                roleName=joined(step_notes(step)) or None,  # "youth", "on loan"
                startDate=_date(step.start),
                endDate=_date(step.end),
                memberOf=team(step.club, absolute),
            )


def _national_teams(told: Iterable[ShownFact], absolute: Absolute) -> Iterable[Node]:
    """What he represents or has represented, each team once; who could play for it is no member."""
    played = (Eligibility.Status.PLAYS, Eligibility.Status.PLAYED)
    teams: dict[tuple[Association, str], None] = {}
    for entry in told:
        fact = entry.fact
        if (isinstance(fact, Eligibility) and fact.status in played) or (isinstance(fact, Appearance) and fact.fielded):
            teams[fact.association, fact.level] = None
    for country, level in teams:
        name, url = team_words(country, level), absolute(country.get_absolute_url())
        yield _node("OrganizationRole", memberOf=_node("SportsTeam", name=name, sport=SPORT, url=url))


def _people(players: Iterable[Player], absolute: Absolute) -> list[Node]:
    known = {player.pk: player for player in players if player.is_open_to(EVERYBODY)}
    return [
        _node("Person", name=player.name, url=absolute(player.get_absolute_url()))
        for player in list(known.values())[:MOST_PEOPLE]
    ]


def _image(picture: Picture, player: Player, absolute: Absolute) -> Node:
    return _node(
        "ImageObject",
        contentUrl=absolute(picture.url("large", "webp")),
        creditText=picture.credit,
        license=picture.licence_url,
        acquireLicensePage=picture.source_address,
        caption=player.name,
    )


def _date(when: PartialDate | None) -> str | None:
    """ "2018", "2018-07", "2018-07-14"; nothing for a range."""
    return None if when is None or when.precision == "range" else when.isoformat()
