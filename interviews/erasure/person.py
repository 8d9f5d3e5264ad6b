"""Under which names somebody is held, and which of them mean nobody else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from interviews.erasure.blacking import BETWEEN_RE, spans_in
from interviews.models import Mention
from players import names
from players.models import Merge, Player, PlayerAlias
from players.models.spelling import named_like
from players.models.suppression import digest


@dataclass(frozen=True)
class Person:
    """Under which names and keys he is held; `keys` of his own page and of those that were merged into it."""

    names: frozenset[str]
    keys: frozenset[int] = field(default_factory=frozenset)

    @cached_property
    def known_as(self) -> frozenset[str]:
        """His full names: a first name or a nickname alone may mean anybody."""
        full = frozenset(name for name in self.names if " " in names.key(name))
        return full or self.names

    @cached_property
    def full_names(self) -> frozenset[str]:
        """Names that mean nobody else, wherever they stand."""
        return self.known_as - self.shared

    @cached_property
    def shared(self) -> frozenset[str]:
        """Names that another page bears too: there only what is linked with him is about him."""
        return frozenset(self._others)

    @cached_property
    def namesakes(self) -> frozenset[int]:
        """The players whose pages these are."""
        return frozenset(chain.from_iterable(self._others.values()))

    @cached_property
    def _others(self) -> dict[str, set[int]]:
        return {name: others for name in self.known_as if (others := _borne_by(name, self.keys))}

    def is_named(self, text: str) -> bool:
        return bool(spans_in(text, self.full_names))


def person_of(player: Player) -> Person:
    """With the names that his older versions, interviews and merges give him; whoever was split off is another."""
    merges = Merge.objects.of_model(Player).filter(act=Merge.Act.MERGE)
    keys, grown = {player.pk}, True
    while grown:
        merged = set(merges.done().filter(kept__in=keys).values_list("gone", flat=True))
        grown = not merged <= keys
        keys |= merged
    borrowed = {names.key(name) for merge in merges.filter(kept__in=keys) for name in _lent_by(merge)}
    once = chain(
        Player.history.filter(id__in=keys).values_list("name", flat=True),
        PlayerAlias.history.filter(player_id__in=keys).values_list("name", flat=True),
    )
    rows = [
        player.aliases.values_list("name", flat=True),
        Mention.objects.filter(player__in=keys).values_list("name", flat=True),
        merges.filter(gone__in=keys).values_list("gone_name", flat=True),
        (name for name in once if names.key(name) not in borrowed),
    ]
    return Person(frozenset((player.name, *(name for name in chain(*rows) if name))), frozenset(keys))


def _lent_by(merge: Merge) -> Iterable[str]:
    """The names of somebody else that he bore until the merge with him was undone."""
    if merge.state != Merge.State.UNDONE:
        return
    yield merge.gone_name
    for entry in merge.journal:
        if entry["model"] == "players.playeralias" and entry.get("before", {}).get("player_id") == merge.gone:
            yield str(entry.get("after", entry["before"]).get("name", ""))


def _borne_by(name: str, keys: Collection[int]) -> set[int]:
    """Other players of whose names something would be blacked out with this one, or whose hash is the same."""
    words = " ".join(BETWEEN_RE.split(names.key(name)))
    near = named_like(Player.objects.exclude(pk__in=keys), PlayerAlias.objects.all(), "player", words)
    return {
        pk
        for pk, *borne in near.values_list("pk", "name", "aliases__name")
        if any(digest(other) == digest(name) or spans_in(other, {name}) for other in borne if other)
    }
