"""Whom a name of an interview means, as an editor says it: kept, remembered as a name, and taken back."""

from __future__ import annotations

from datetime import date

from django.contrib.auth.models import User
from django.utils import timezone

from interviews.models import Interview, Mention, RuledOut
from interviews.review.acceptance import said_to_be_minor
from interviews.review.aliases import alias_for, give_alias
from interviews.review.locking import door, lock_interview, lock_players
from interviews.review.people import Cast, NewPlayer, name_person
from interviews.review.refusals import Refused
from players.models import Player, versions


@door
def link_person(
    interview_id: int,
    person: str,
    who: Player | NewPlayer,
    *,
    user: User | None = None,
    alias: bool = False,
    today: date | None = None,
) -> Player:
    """Say whom a name in an interview means, for every card of his; the name may become one of the player's."""
    interview = lock_interview(interview_id, user)
    minor = said_to_be_minor(interview, person, today or timezone.localdate())
    cast = Cast(interview, user)
    cast.refuse_hidden(person)
    name = cast.name_of(person)
    if isinstance(who, Player):
        who = lock_players({who.pk})[who.pk]
    with versions.change(user, f"named: “{name or 'the interviewee'}” is {who.name}", str(interview)):
        player = name_person(interview, person, who, minor=minor)
        mention = _mention(interview, name)
        if mention is not None and alias and (offered := alias_for(player, name)):
            mention.alias = give_alias(player, offered, interview.source)
            mention.save(update_fields=["alias"])
    return player


@door
def unlink_person(interview_id: int, person: str, user: User | None) -> Player:
    """Say that it is open again whom a name means; an alias that came with it goes. Refused once facts rest on it."""
    interview = lock_interview(interview_id, user)
    cast = Cast(interview, user)
    cast.refuse_hidden(person)
    player, name = cast.linked(person), cast.name_of(person)
    if player is None:
        raise Refused(f"Nobody has said yet whom “{name}” means.")
    if accepted := _resting_on(interview, person, player):
        raise Refused(f"{accepted} accepted for {player}: undo that first.")
    with versions.change(user, f"open again: whom “{name}” means", str(interview)):
        mention = _mention(interview, name)
        if mention is not None and mention.player_id == player.pk:
            mention.player = None
            mention.save(update_fields=["player"])
            if mention.alias is not None:
                mention.alias.delete()
        if interview.subject_id == player.pk and cast.is_subject(person):
            interview.subject = None
            interview.save(update_fields=["subject"])
    return player


def _resting_on(interview: Interview, person: str, player: Player) -> str:
    """In words, what was accepted with this name for this player; empty for nothing."""
    accepted = interview.proposals.filter(decisions__kind="accept", decisions__undone_at__isnull=True)
    about = accepted.filter(person=person, decisions__choices__person=player.pk)
    naming = accepted.filter(fields__other=person, decisions__choices__other=player.pk)
    number = about.count() + naming.count()
    return "" if not number else "One card was" if number == 1 else f"{number} cards were"


@door
def rule_out(interview_id: int, person: str, player: Player, user: User | None) -> None:
    """Remember that a name of an interview does not mean this player: he is never offered for it again."""
    interview = lock_interview(interview_id, user)
    player = lock_players({player.pk})[player.pk]
    cast = Cast(interview)
    name = cast.name_of(person)
    if not name:
        raise Refused("The text does not name him: say first who is interviewed.")
    if cast.linked(person) == player:
        raise Refused(f"“{name}” was said to mean {player}: take that back first.")
    mention = cast.mentions.get(name) or Mention(interview=interview, name=name, type=Mention.Type.PLAYER)
    mention.by_hand = True  # reading the text again keeps it
    mention.save()
    RuledOut.objects.get_or_create(mention=mention, player=player, defaults={"by": user})


@door
def allow_again(interview_id: int, person: str, player: Player, user: User | None) -> None:
    """Take `rule_out` back."""
    interview = lock_interview(interview_id, user)
    name = Cast(interview).name_of(person)
    ruled_out = RuledOut.objects.filter(mention__interview=interview, mention__name=name, player=player)
    if not ruled_out.exists():
        raise Refused(f"{player} is not ruled out for “{name}”.")
    ruled_out.delete()


def _mention(interview: Interview, name: str) -> Mention | None:
    return Cast(interview).mentions.get(name)
