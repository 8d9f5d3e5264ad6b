"""Two clubs become one: mostly a draft that an interview spelt otherwise, and the club that it meant."""

from __future__ import annotations

import hashlib
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from players import names, wording
from players.dates import PartialDate
from players.merging.facts import Meeting, bring, chosen, facts_of, meet
from players.merging.following import followers
from players.merging.further_names import bring_names
from players.merging.journal import Journal
from players.merging.people import Choices, tell_apart_instead
from players.models import Club, ClubAlias, FormerAddress, NotTheSame

# what a club says of itself; a tier belongs to its season
FIELDS: dict[str, tuple[str, ...]] = {
    "name": ("name",),
    "association": ("association_id",),
    "city": ("city",),
    "founded": ("founded",),
    "kind": ("kind",),
    "parent": ("parent_id",),
    "status": ("status",),
    "tier": ("tier", "tier_season"),
}
UNCHECKED = ("kind", "status")  # of a draft nobody has said these


def stamp(kept: Club, gone: Club) -> str:
    """What a preview rests on: it changes with the clubs, their names, and the facts that name the one who goes."""
    aliases = ClubAlias.objects.filter(club__in=(kept, gone)).order_by("pk").values_list("pk", "club", "name", "kind")
    said = [f"{each.pk}:{each.version}" for each in (kept, gone)]
    said += [f"{fact.anchor}:{fact.version}" for fact in facts_of((), at_club=gone.pk)]
    said += [f"{alias}" for alias in aliases]
    return hashlib.sha256(" ".join(said).encode()).hexdigest()[:16]


def obstacles(kept: Club, gone: Club) -> list[str]:
    """Why these two cannot be one, in sentences."""
    told = []
    if (apart := NotTheSame.objects.between(kept, gone).select_related("by").first()) is not None:
        words = _("%(who)s told them apart on %(day)s: take that back first.")
        day = PartialDate.of_day(timezone.localdate(apart.at))
        told.append(words % {"who": apart.by or _("Somebody"), "day": wording.date_words(day)})
    if kept.parent_id == gone.pk or gone.parent_id == kept.pk:
        told.append(_("One is a team of the other."))
    if kept.reference_key and gone.reference_key:
        told.append(_("Both stand in the reference list of clubs, which would make the other anew: correct it there."))
    return told


def taken_from(kept: Club, gone: Club, choices: Choices) -> dict[str, str]:
    """By field whose value stays: "kept" or "gone". What only one of the two says stays anyway."""
    found = {}
    for name, columns in FIELDS.items():
        one, other = (_values(club, columns, name) for club in (kept, gone))
        if not any(one) and any(other):
            found[name] = "gone"
        elif one == other or not any(other):
            found[name] = "kept"
        else:
            found[name] = "gone" if choices.get(f"column:{name}") == "gone" else "kept"
    return found


def _values(club: Club, columns: tuple[str, ...], name: str) -> list[Any]:
    if name in UNCHECKED and club.status == Club.Status.DRAFT:
        return []
    return [getattr(club, column) for column in columns]


def columns(kept: Club, gone: Club, choices: Choices) -> dict[str, Any]:
    """The columns of the one that is kept, afterwards."""
    found: dict[str, Any] = {"reference_key": kept.reference_key or gone.reference_key}
    for name, whose in taken_from(kept, gone, choices).items():
        found |= {column: getattr(gone if whose == "gone" else kept, column) for column in FIELDS[name]}
    return found


def apply(journal: Journal, kept: Club, gone: Club, user: User | None, why: str, choices: Choices) -> set[int]:
    """Make them one; the players whose facts have changed."""
    for follower in followers():
        follower.follow(journal, Club, gone.pk, kept.pk)
    after = columns(kept, gone, choices)
    _names(journal, kept, gone, after["name"])
    concerned = bring_to(journal, facts_of((), at_club=gone.pk), kept, why, choices)
    tell_apart_instead(journal, kept, gone)
    journal.absorb(gone, kept)
    journal.make(FormerAddress(club=kept, slug=gone.slug, visibility=gone.names_are_for))
    journal.change(kept, **after)
    return concerned


def meetings(kept: Club, gone: Club) -> list[Meeting]:
    """What becomes of each fact that names the one who goes, beside what its player has at the other."""
    there = facts_of((), at_club=gone.pk)
    for fact in there:
        fact.club_id = kept.pk
    return _meet(there, facts_of((), at_club=kept.pk))


def _meet(facts: list[Any], held: list[Any]) -> list[Meeting]:
    of_player: dict[int, list[Any]] = {}
    for fact in held:
        of_player.setdefault(fact.player_id, []).append(fact)
    return [meeting for fact in facts for meeting in meet([fact], of_player.get(fact.player_id, []))]


def bring_to(journal: Journal, facts: list[Any], club: Club, why: str, choices: Choices | None = None) -> set[int]:
    """Let facts that name another club name this one; the players whose facts they are."""
    held = facts_of((), at_club=club.pk)
    for fact in facts:
        journal.change(fact, club_id=club.pk)
    for meeting in _meet(facts, held):
        bring(journal, [meeting], meeting.fact.player, chosen(choices or {}), why)
    return {fact.player_id for fact in facts}


def _names(journal: Journal, kept: Club, gone: Club, name: str) -> None:
    """All names of both are names of the one that is kept, each once and no plainer than it may be."""
    known = {names.key(name), *ClubAlias.objects.filter(club=kept).values_list("key", flat=True)}
    bring_names(journal, ClubAlias.objects.filter(club=gone).order_by("pk"), gone, kept, known)
    for former, known_to in ((kept.name, kept.names_are_for), (gone.name, gone.names_are_for)):
        key = names.key(former)
        if key not in known:
            kind = _kind_of(key, kept, gone)
            journal.make(ClubAlias(club=kept, name=former, kind=kind, visibility=known_to))
            known.add(key)


def _kind_of(key: str, kept: Club, gone: Club) -> str:
    """Whether a name means this club alone."""
    plain = ClubAlias.objects.filter(key=key, kind=ClubAlias.Kind.PLAIN)
    called = Club.objects.filter(key=key).exclude(pk__in=(kept.pk, gone.pk))
    return ClubAlias.Kind.AMBIGUOUS if plain.exists() or called.exists() else ClubAlias.Kind.PLAIN
