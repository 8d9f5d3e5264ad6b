"""Plain functions that build what a test needs, with as little said as possible. All names are invented."""

from __future__ import annotations

import hashlib
from itertools import count
from typing import Any, TypeVar

from django.contrib.auth.models import Permission, User
from django.utils import timezone

from interviews.models import Interview, Mention, Turn
from players import dates, names, summary, verdicts
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CareerStep,
    Citation,
    Club,
    Detail,
    Eligibility,
    Fact,
    Nationality,
    Player,
    Relationship,
    Residence,
    Source,
    Suggestion,
)

ASSOCIATIONS = {
    "GER": ("UEFA", "Germany", "Deutschland", "ドイツ", "DE"),
    "JPN": ("AFC", "Japan", "Japan", "日本", "JP"),
    "GHA": ("CAF", "Ghana", "Ghana", "ガーナ", "GH"),
    "AUT": ("UEFA", "Austria", "Österreich", "オーストリア", "AT"),
    "ENG": ("UEFA", "England", "England", "イングランド", "GB"),
    "SCO": ("UEFA", "Scotland", "Schottland", "スコットランド", "GB"),
    "GIB": ("UEFA", "Gibraltar", "Gibraltar", "ジブラルタル", "GB"),
    "TUR": ("UEFA", "Turkey", "Türkei", "トルコ", "TR"),
}
PERMISSIONS = {
    "reader": (),
    "editor": ("see_editors",),
    "reviewer": ("see_editors", "see_internal", "publish"),
}
_numbers = count(1)
AnyFact = TypeVar("AnyFact", bound=Fact)


def partial(text: str) -> dates.PartialDate | None:
    """ "2018", "2018-07", "2018-07-14", "2018/2019"; "" for none."""
    return dates.parse(text) if text else None


def make_association(trigram: str = "GER") -> Association:
    confederation, name_en, name_de, name_ja, iso = ASSOCIATIONS[trigram]
    association, _made = Association.objects.get_or_create(
        trigram=trigram,
        defaults={
            "confederation": confederation,
            "name_en": name_en,
            "name_de": name_de,
            "name_ja": name_ja,
            "nationality_iso": iso,
            "dependent": trigram == "GIB",
        },
    )
    return association


def make_club(name: str = "SV Hellbach", **fields: Any) -> Club:
    return Club.objects.create(name=name, **{"slug": names.slug(name), **fields})


def make_player(name: str = "Jonte Reuterskamp", *, published: bool = True, **fields: Any) -> Player:
    slug = names.slug(name) or f"player-{next(_numbers)}"
    return Player.objects.create(
        name=name, **{"slug": slug, "published_at": timezone.now() if published else None, **fields}
    )


def make_source(
    title: str = "Ein Gespräch", *, released: bool = True, published: str = "2025-12-14", **fields: Any
) -> Source:
    slug = f"{names.slug(title) or 'source'}-{next(_numbers)}"
    source = Source(
        title=title,
        **{
            "slug": slug,
            "outlet": "Kurvenblatt",
            "language": "de",
            "released_at": timezone.now() if released else None,
            **fields,
        },
    )
    source.published = partial(published)
    source.save()
    return source


def make_interview(
    text: str = "Frage: Wie geht es?\n\nReuterskamp: Gut.", source: Source | None = None, **fields: Any
) -> Interview:
    """An interview without turns; `add_turns` reads them off the text."""
    return Interview.objects.create(
        source=source or make_source(),
        text=text,
        **{"fingerprint": hashlib.sha256(f"{text}{next(_numbers)}".encode()).hexdigest(), **fields},
    )


def add_turns(interview: Interview, *turns: tuple[str, str, str]) -> list[Turn]:
    """(role, speaker, words): each found in the text after the one before it."""
    made, place = [], 0
    for number, (role, speaker, words) in enumerate(turns, 1):
        start = interview.text.index(words, place)
        place = start + len(words)
        made.append(Turn(interview=interview, number=number, role=role, speaker=speaker, start=start, end=place))
    return Turn.objects.bulk_create(made)


def add_mention(interview: Interview, name: str, type: str = "player", **fields: Any) -> Mention:  # noqa: A002
    start = interview.text.find(name)
    spans = [[start, start + len(name)]] if start >= 0 else []
    return Mention.objects.create(interview=interview, name=name, type=type, **{"spans": spans, **fields})


def cite(fact: Fact, quote: str = "Das ist so.", source: Source | None = None, **fields: Any) -> Citation:
    """A quote behind a fact; where the source has a text that holds it, at its place there."""
    source = source or make_source()
    interview = Interview.objects.filter(source=source).first()
    start = max(interview.text.find(quote), 0) if interview else 0
    speaker = fact.player.name if fields.get("voice", "player") == "player" else ""
    return Citation.objects.create(
        source=source,
        quote=quote,
        **{
            "start": start,
            "end": start + len(quote),
            "voice": "player",
            "speaker": speaker,
            "turn": 1,
            fact.citation_field: fact,
            **fields,
        },
    )


def make_step(
    player: Player, club: Club, start: str = "", end: str = "", *, as_of: str = "", **fields: Any
) -> CareerStep:
    step = CareerStep(player=player, club=club, **{"relation": "former" if end else "current", **fields})
    step.start, step.end = partial(start), partial(end)
    return _save(step, as_of)


def make_eligibility(player: Player, association: Association, *, as_of: str = "", **fields: Any) -> Eligibility:
    """Give one of status, stance and basis."""
    return _save(Eligibility(player=player, association=association, **fields), as_of)


def make_relationship(player: Player, kind: str = "teammate", *, as_of: str = "", **fields: Any) -> Relationship:
    """Give `other` (a player), `other_name`, or for the family a `role`."""
    return _save(Relationship(player=player, kind=kind, **fields), as_of)


def make_detail(
    player: Player, kind: str, value: str = "", date: str = "", *, as_of: str = "", **fields: Any
) -> Detail:
    detail = Detail(player=player, kind=kind, value=value, **fields)
    detail.date = partial(date)
    return _save(detail, as_of)


def make_nationality(player: Player, iso: str = "DE", since: str = "", lost: str = "", **fields: Any) -> Nationality:
    """Held since birth unless another basis is given."""
    fact = Nationality(player=player, iso=iso, **{"basis": "birth", **fields})
    fact.since, fact.lost = partial(since), partial(lost)
    return _recorded(fact)


def make_ancestor(player: Player, relation: str = "mother", territory: str = "", **fields: Any) -> Ancestor:
    born = make_association(territory) if territory else None
    return _recorded(Ancestor(player=player, relation=relation, birth_territory=born, **fields))


def make_residence(
    player: Player, territory: str = "GER", start: str = "2015", end: str = "", **fields: Any
) -> Residence:
    fact = Residence(player=player, territory=make_association(territory), **fields)
    fact.start, fact.end = partial(start), partial(end)
    return _recorded(fact)


def make_appearance(
    player: Player, trigram: str = "GER", level: str = "U21", day: str = "2025-09-09", **fields: Any
) -> Appearance:
    """An official match in which he was fielded, unless told otherwise."""
    fact = Appearance(player=player, association=make_association(trigram), level=level, **{"official": True, **fields})
    fact.day = partial(day)
    return _recorded(fact)


def make_change(
    player: Player, old: str = "GER", new: str = "JPN", granted: str = "2025-08", **fields: Any
) -> AssociationChange:
    change = AssociationChange(player=player, old=make_association(old), new=make_association(new), **fields)
    change.granted = partial(granted)
    return _recorded(change)


def make_suggestion(about: Fact | Player, right: str = "In Quellental.", **fields: Any) -> Suggestion:
    """What a reader has sent, with his e-mail address unless that is said otherwise."""
    tied: dict[str, Any] = {"player": about}
    if isinstance(about, Fact):
        tied = {"player": about.player, about.citation_field: about, "seen_version": about.version}
    said = {"fault": "value", "source": "https://example.org/3", "email": "reader@example.org", **fields}
    return Suggestion.objects.create(right=right, sent_as=f"{next(_numbers):064}", **{**tied, **said})


def settle(player: Player) -> None:
    """What follows from the facts, kept as after any change: columns and verdicts."""
    summary.refresh(player)


def settle_all() -> None:
    """The verdicts of everybody, in as many queries for a hundred players as for one."""
    list(verdicts.recompute(Player.objects.all(), timezone.localdate(), verdicts.Written()))


def make_user(role: str = "editor", name: str = "") -> User:
    """A reader who has logged in, an editor, or a reviewer."""
    user = User.objects.create_user(
        name or f"{role}-{next(_numbers)}", password="a long enough word", is_staff=role != "reader"
    )
    user.user_permissions.set(
        Permission.objects.filter(content_type__app_label="players", codename__in=PERMISSIONS[role])
    )
    return user


def _recorded(fact: AnyFact) -> AnyFact:
    """On record in a register, with no quote."""
    if fact.named_source is None:
        fact.named_source = make_source("Spielerregister", kind="register")
    fact.save()
    return fact


def _save(fact: AnyFact, as_of: str = "") -> AnyFact:
    fact.as_of = partial(as_of)
    fact.save()
    return fact
