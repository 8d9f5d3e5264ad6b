"""The people whom an interview names: who they were found to be, and who they could be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from django.contrib.auth.models import User

from interviews.models import Interview, Mention, Proposal, RuledOut
from interviews.review.candidates import Candidate as Candidate
from interviews.review.candidates import Ranking, Told, age_fits
from interviews.review.refusals import CannotAccept, NeedsChoice
from players import names
from players.models import NotTheSame, Player, PlayerAlias, Suppression, Visibility, free_slug
from players.models.spelling import checked_name

PERSON_TYPES = (
    Mention.Type.PLAYER,
    Mention.Type.COACH,
    Mention.Type.OFFICIAL,
    Mention.Type.OTHER_PERSON,
)


FOR_REVIEWERS = "“{name}” may be somebody whom only reviewers see: leave it to one of them."


@dataclass(frozen=True, slots=True)
class NewPlayer:
    """Somebody we hold nothing of yet; a draft is made of him when a fact is accepted."""

    name: str


@dataclass(frozen=True, slots=True)
class NameOnly:
    """Somebody who gets no page: a relative, a coach, a referee."""

    name: str


Person = Player | NewPlayer
Other = Player | NewPlayer | NameOnly


class Cast:
    """Everybody in one interview. Loads what it needs once, so that a page can ask for each card.

    With a user only whom he may see is offered to him, and nothing is decided of the others.
    """

    def __init__(self, interview: Interview, user: User | None = None) -> None:
        self.interview = interview
        self.user = user

    @cached_property
    def mentions(self) -> dict[str, Mention]:
        people = self.interview.mentions.filter(type__in=PERSON_TYPES).select_related("player")
        return {mention.name: mention for mention in people.order_by("-type")}

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        return tuple(name for name in self.interview.subject_names.split(" / ") if name)

    def is_subject(self, person: str) -> bool:
        return not person or person in self.subjects

    def name_of(self, person: str) -> str:
        """What to call him: the name of the proposals, or for the unnamed interviewee what the head says."""
        return person or (self.subjects[0] if len(self.subjects) == 1 else "")

    def linked(self, person: str) -> Player | None:
        """Whom the name was found to mean; None while nobody has said."""
        mention = self.mentions.get(self.name_of(person))
        if mention is not None and mention.player is not None:
            return mention.player
        only_subject = self.is_subject(person) and len(self.subjects) <= 1
        return self.interview.subject if only_subject else None

    def hides(self, player: Player | None) -> bool:
        """Whether he is none whom the user may see."""
        return player is not None and self.user is not None and not player.is_open_to(self.user)

    def refuse_hidden(self, person: str) -> None:
        """Raises NeedsChoice for a name that was said to mean somebody whom the user may not see."""
        if self.hides(self.linked(person)):
            raise NeedsChoice(FOR_REVIEWERS.format(name=self.name_of(person)))

    def gets_no_page(self, person: str) -> bool:
        """Coaches, officials and relatives are told by name; players get a page."""
        mention = self.mentions.get(person)
        if mention is None or mention.player is not None:
            return False
        return mention.type != Mention.Type.PLAYER or self.is_relative(person)

    @cached_property
    def relatives(self) -> frozenset[str]:
        """Folded names that the text gives to relatives of the interviewees: "mein Bruder Hauke"."""
        family = [told for of_person in self._told.values() for told in of_person if told.kind == "family"]
        details = {names.key(str(told.fields.get("detail", ""))) for told in family}
        return frozenset(details - {names.key(name) for name in self.subjects})

    def is_relative(self, person: str) -> bool:
        return names.key(person) in self.relatives

    def find(self, person: str) -> Person:
        """Whom a decision about this name would be about, if the editor chooses nobody.

        Raises NeedsChoice for namesakes, for a single word that somebody bears already, for nobody, and where the user
        may not see him.
        """
        self.refuse_hidden(person)
        if (player := self.linked(person)) is not None:
            return player
        name = self.name_of(person)
        if not name:
            raise NeedsChoice("The text does not name him: say first who is interviewed.")
        if self.is_relative(name):
            raise NeedsChoice(f"{name} is family: told on the player's page, with none of his own.")
        same = [player for player in self._bearers_of(name) if player.pk not in self._ruled_out.get(name, ())]
        if any(self.hides(player) for player in same):
            raise NeedsChoice(FOR_REVIEWERS.format(name=name))
        if len(same) > 1:
            raise NeedsChoice(f"{len(same)} players are called {name}: choose which one is meant.")
        if same and " " not in names.key(name):
            raise NeedsChoice(f"“{name}” is a single word: choose whether {same[0]} is meant.")
        if same and age_fits(same[0], self._told_of.get(name, ()), self.interview.source.published) is False:
            raise NeedsChoice(
                f"{same[0]} bears the name, but was born {same[0].birth}, which does not fit the age that is told:"
                " choose who is meant."
            )
        return same[0] if same else NewPlayer(name)

    def _bearers_of(self, name: str) -> list[Player]:
        key = names.key(name)
        return self._bearers[key] if key in self._bearers else _bearers({key}).get(key, [])

    @cached_property
    def _bearers(self) -> dict[str, list[Player]]:
        """By folded name the players who bear it: of all names of the interview, a known one or not."""
        keys = {names.key(name) for name in self._names}
        return {**{key: [] for key in keys}, **_bearers(keys)}

    @cached_property
    def _names(self) -> set[str]:
        """Whoever is mentioned, whom something is proposed of, and to whom he is said to be related."""
        others = {
            str(told.fields["other"]) for of_one in self._told.values() for told in of_one if "other" in told.fields
        }
        return {self.name_of(person) for person in (*self.mentions, *self._told, *others)} - {""}

    @cached_property
    def _told_of(self) -> dict[str, list[Told]]:
        """By name what is proposed of him and nobody rejected."""
        return {
            self.name_of(person): [each for each in told if not each.rejected] for person, told in self._told.items()
        }

    def candidates(self, person: str) -> list[Candidate]:
        """Players whom the name may mean, best first; never one who was ruled out for it."""
        name = self.name_of(person)
        return self._ranking.of(name, self._ruled_out.get(name, ()))

    def ruled_out(self, person: str) -> list[Player]:
        """Whom the name does not mean, as an editor said."""
        keys = self._ruled_out.get(self.name_of(person))
        found = Player.objects.filter(pk__in=keys).by_name() if keys else ()
        return [player for player in found if not self.hides(player)]

    @cached_property
    def _ranking(self) -> Ranking:
        return Ranking(
            open_names=sorted(name for name in self._names if self.linked(name) is None),
            told=self._told_of,
            published=self.interview.source.published,
            subject=None if self.hides(self.interview.subject) else self.interview.subject,
            named=frozenset(mention.player_id for mention in self.mentions.values() if mention.player_id),
            user=self.user,
        )

    @cached_property
    def _told(self) -> dict[str, list[Told]]:
        """By person what the interview proposes of him."""
        rows = self.interview.proposals.values_list("person", "kind", "fields", "club_keys", "state")
        found: dict[str, list[Told]] = {}
        for person, kind, fields, club_keys, state in rows:
            told = Told(kind, fields, club_keys, rejected=state == Proposal.State.REJECTED)
            found.setdefault(person, []).append(told)
        return found

    @cached_property
    def _ruled_out(self) -> dict[str, set[int]]:
        """By name whom it does not mean."""
        found: dict[str, set[int]] = {}
        rows = RuledOut.objects.filter(mention__interview=self.interview).values_list("mention__name", "player")
        for name, player in rows:
            found.setdefault(name, set()).add(player)
        return found


def _bearers(keys: Collection[str]) -> dict[str, list[Player]]:
    """By folded name the players who bear it, as their own or another one."""
    found: dict[str, dict[int, Player]] = {}
    for player in Player.objects.filter(key__in=keys).order_by("pk"):
        found.setdefault(player.key, {})[player.pk] = player
    for alias in PlayerAlias.objects.filter(key__in=keys).select_related("player").order_by("player"):
        found.setdefault(alias.key, {}).setdefault(alias.player_id, alias.player)
    return {key: list(players.values()) for key, players in found.items()}


def name_person(
    interview: Interview, person: str, who: Player | NewPlayer, *, minor: bool = False, cast: Cast | None = None
) -> Player:
    """Say whom a name of an interview means; somebody new becomes a draft. Needs the interview's lock."""
    cast = cast or Cast(interview)
    if isinstance(who, Player):
        player = who
    else:
        player = draft_player(who.name, minor=minor, hidden=minor or cast.is_relative(person))
    name = cast.name_of(person)
    if cast.is_subject(person) and len(cast.subjects) <= 1 and interview.subject_id != player.pk:
        interview.subject = player
        interview.subject_names = interview.subject_names or player.name
        interview.save(update_fields=["subject", "subject_names"])
    mention = cast.mentions.get(name)
    if mention is None and name:
        mention = cast.mentions[name] = Mention(interview=interview, name=name, type=Mention.Type.PLAYER)
    if mention is not None and mention.player_id != player.pk:
        _link(mention, player)
    return player


def _link(mention: Mention, player: Player) -> None:
    """Have a name mean somebody, whatever was said of it before; an alias that it gave another goes."""
    wrong, mention.alias = mention.alias, None
    mention.player = player
    mention.by_hand = True
    mention.save()
    if wrong is not None:
        wrong.delete()
    mention.ruled_out.filter(player=player).delete()
    for ruled_out in mention.ruled_out.select_related("player", "by"):
        NotTheSame.objects.tell_apart(player, ruled_out.player, ruled_out.by, f"“{mention}” in {mention.interview}")


def draft_player(name: str, *, minor: bool = False, hidden: bool = False) -> Player:
    """A player without a page yet. A likely minor, or a relative, is for editors only, whatever is published."""
    try:
        name = checked_name(Player, name)
    except names.RefusedText as reason:
        raise CannotAccept(f"The name {reason}.") from reason
    if not name:
        raise CannotAccept("A player needs a name.")
    if refusal := Suppression.objects.refusal(name):
        raise CannotAccept(refusal)
    visibility = Visibility.EDITORS if minor or hidden else Visibility.PUBLIC
    slug = free_slug(Player, names.slug(name) or "player")
    return Player.objects.create(name=name, slug=slug, minor=minor, visibility=visibility)
