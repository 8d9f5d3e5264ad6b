"""Publishing: an interview and its player become public, and those it names when a reviewer ticks them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.utils import timezone

from interviews.models import Interview
from interviews.review.locking import door, hold_interview, lock_players
from interviews.review.people import Cast
from interviews.review.refusals import Refused
from interviews.review.telling import tell_of
from players import summary
from players.models import Player, Source, Visibility, versions


@dataclass(frozen=True, slots=True)
class Offer:
    """One player whom publishing an interview would concern."""

    player: Player
    is_subject: bool
    refusal: str  # why he cannot be released; empty where he can

    @property
    def can_be_released(self) -> bool:
        return not self.refusal and self.player.published_at is None


def offers(interview: Interview) -> list[Offer]:
    """The players whom an interview names, interviewees first. Relatives are never among them."""
    subjects = {name for name in interview.subject_names.split(" / ") if name}
    found: dict[int, Offer] = {}
    for mention in interview.mentions.of_players():
        player = mention.player
        if player is not None:
            is_subject = player.pk == interview.subject_id or mention.name in subjects
            if player.pk not in found or is_subject:
                found[player.pk] = Offer(player, is_subject, refusal(player))
    if interview.subject is not None and interview.subject.pk not in found:
        found[interview.subject.pk] = Offer(interview.subject, True, refusal(interview.subject))
    return sorted(found.values(), key=lambda offer: (not offer.is_subject, offer.player.key))


def taken_for(interview: Interview) -> list[Player]:
    """Known players for whom the names of its cards are taken, though nobody has linked them yet."""
    cast, found = Cast(interview), {}
    for person in interview.proposals.cards().undecided().values_list("person", flat=True).distinct():
        try:
            meant = None if cast.linked(person) else cast.find(person)
        except Refused:  # who is meant must be chosen
            continue
        if isinstance(meant, Player):
            found[meant.pk] = meant
    return sorted(found.values(), key=lambda player: player.key)


def refusal(player: Player) -> str:
    """Why a player must not become public; empty where he may."""
    if player.minor:
        return "likely a minor: never public"
    if player.visibility != Visibility.PUBLIC:
        return f"kept for {player.get_visibility_display()}"
    return ""


@door
def publish_interview(interview: Interview, user: User | None, players: Collection[Player] = ()) -> list[Player]:
    """Release a source and the given players; returns the players who became public by it.

    Raises Refused for a player who may not, or whom the interview does not name.
    """
    interview = hold_interview(interview.pk)  # what is accepted meanwhile is told with the rest, or finds it done
    source = Source.objects.select_for_update(no_key=True).get(pk=interview.source_id)
    known = {offer.player.pk for offer in offers(interview)}
    cited = set(Player.objects.cited_from(source).values_list("pk", flat=True))
    lock_players(cited | {player.pk for player in players})  # all at once, in the order in which everybody locks them
    released = []
    with versions.change(user, f"published: {interview}"):
        for player in sorted(players, key=lambda each: each.pk):
            if player.pk not in known:
                raise Refused(f"{player} is not named in this interview.")
            if publish_player(player, user):
                released.append(player)
        if source.released_at is None:
            source.released_at = timezone.now()
            source.released_by = user
            source.version += 1
            source.save(update_fields=["released_at", "released_by", "version"])
            tell_of(source)
        summary.refresh_cited(source)
    return released


@door
def publish_player(player: Player, user: User | None) -> bool:
    """Give a player his public page; False where he has one. Raises Refused for minors and internal ones."""
    player = lock_players({player.pk})[player.pk]
    if player.published_at is not None:
        return False
    if reason := refusal(player):
        raise Refused(f"{player} cannot be published: {reason}.")
    player.published_at = timezone.now()
    player.published_by = user
    player.version += 1
    with versions.change(user, f"published: {player}"):
        player.save(update_fields=["published_at", "published_by", "version"])
        summary.refresh(player)
    return True


@door
def withdraw_interview(interview: Interview, user: User | None = None) -> None:
    """Take an interview, and every quote from it, from the public pages."""
    interview = hold_interview(interview.pk)
    source = Source.objects.select_for_update(no_key=True).get(pk=interview.source_id)
    lock_players(set(Player.objects.cited_from(source).values_list("pk", flat=True)))
    source.released_at = source.released_by = None
    source.version += 1
    with versions.change(user, f"withdrawn: {interview}"):
        source.save(update_fields=["released_at", "released_by", "version"])
        tell_of(source)
        summary.refresh_cited(source)


@door
def withdraw_player(player: Player, user: User | None = None) -> None:
    """Take a player's page from the public."""
    player = lock_players({player.pk})[player.pk]
    player.published_at = player.published_by = None
    player.version += 1
    with versions.change(user, f"withdrawn: {player}"):
        player.save(update_fields=["published_at", "published_by", "version"])
