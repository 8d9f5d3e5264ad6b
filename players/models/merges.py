"""Players and clubs that were merged or split, and those that an editor has told apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from players.models.addresses import owner_field
from players.models.clubs import Club
from players.models.players import Player
from players.models.visibility import Visibility, levels_for

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User


class What(models.TextChoices):
    PLAYER = "player", _("player")
    CLUB = "club", _("club")


class MergeQuerySet(models.QuerySet["Merge"]):
    def of_model(self, model: type[models.Model]) -> Self:
        """Those of players, or those of clubs."""
        return self.filter(what=owner_field(model))

    def readable_by(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Without those about somebody whom he may not see."""
        levels = levels_for(user)
        if Visibility.INTERNAL in levels:
            return self
        kept_back = Player.objects.exclude(visibility__in=levels).values("pk")
        about = Q(what=What.PLAYER) & (Q(kept__in=kept_back) | Q(gone__in=kept_back))
        # a club, or what only waits, has no level there; a missing key equals nothing, and differs from nothing
        gone = Q(snapshot__visibility__isnull=True) | Q(snapshot__visibility__in=[level.value for level in levels])
        return self.exclude(about).filter(gone)

    def requested(self) -> Self:
        return self.filter(state=Merge.State.REQUESTED)

    def done(self) -> Self:
        return self.filter(state=Merge.State.DONE)

    def that_removed(self, model: type[models.Model], pk: int) -> Self:
        """The merge by which such a row ceased to be."""
        return self.of_model(model).done().filter(act=Merge.Act.MERGE, gone=pk)

    def with_people(self) -> Self:
        return self.select_related("by", "decided_by", "undone_by")


class Merge(models.Model):
    """Two rows made one, or one made two: what was moved, and all that is needed to undo it.

    Of a split `kept` is the row that was taken from and `gone` the one that got its facts.
    """

    class Act(models.TextChoices):
        MERGE = "merge", _("merged")
        SPLIT = "split", _("split")

    class State(models.TextChoices):
        REQUESTED = "requested", _("waits for a second pair of eyes")
        DONE = "done", _("done")
        UNDONE = "undone", _("undone")
        DECLINED = "declined", _("declined")

    what = models.CharField(max_length=6, choices=What.choices)
    act = models.CharField(max_length=5, choices=Act.choices, default=Act.MERGE)
    state = models.CharField(max_length=9, choices=State.choices, default=State.DONE, db_index=True)
    # keys and not relations: one of the two is gone
    kept = models.BigIntegerField(db_index=True)
    gone = models.BigIntegerField(db_index=True)
    kept_name = models.CharField(max_length=200)
    gone_name = models.CharField(max_length=200)
    snapshot = models.JSONField(default=dict, help_text=_("The row that went, as it was."))
    asked = models.JSONField(default=dict, help_text=_("What the editor chose."))
    journal = models.JSONField(default=list, help_text=_("Every row that was changed, made or dropped, in order."))
    why = models.CharField(max_length=300)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="merges"
    )
    at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="decided_merges",
        help_text=_("Who confirmed or declined it, where somebody else had asked."),
    )
    done_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="undone_merges"
    )
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = MergeQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-pk")
        constraints = (
            models.CheckConstraint(condition=~Q(kept=F("gone")), name="players_merge_is_of_two"),
            models.CheckConstraint(condition=~Q(why=""), name="players_merge_says_why"),
            models.UniqueConstraint(
                fields=("what", "kept", "gone"),
                condition=Q(state="requested"),
                name="players_merge_asked_for_once",
            ),
        )

    def __str__(self) -> str:
        sign = "←" if self.act == self.Act.MERGE else "→"
        return f"{self.kept_name} {sign} {self.gone_name}"

    @property
    def model(self) -> type[Player] | type[Club]:
        return Player if self.what == What.PLAYER else Club


class NotTheSameQuerySet(models.QuerySet["NotTheSame"]):
    def between(self, one: Player | Club, two: Player | Club) -> Self:
        """What an editor has said of these two; in either order."""
        return self.filter(**_columns(one, two))

    def naming(self, row: Player | Club) -> Self:
        field = owner_field(type(row))
        return self.filter(Q(**{field: row.pk}) | Q(**{f"other_{field}": row.pk}))

    def pairs(self, model: type[models.Model]) -> set[tuple[int, int]]:
        """All pairs of players, or of clubs: the smaller key first."""
        field = owner_field(model)
        told = self.filter(**{f"{field}__isnull": False})
        return set(told.values_list(f"{field}_id", f"other_{field}_id"))

    def told_apart_from(self, row: Player | Club) -> set[int]:
        """The keys of everybody whom an editor has told apart from him."""
        field = owner_field(type(row))
        pairs: Iterable[Any] = self.naming(row).values_list(f"{field}_id", f"other_{field}_id")
        return {pk for pair in pairs for pk in pair} - {row.pk}

    def put_together(self, one: Player | Club, two: Player | Club, **columns: Any) -> NotTheSame:
        """A row of the two that is not saved yet."""
        return NotTheSame(**_columns(one, two), **columns)

    def tell_apart(self, one: Player | Club, two: Player | Club, user: User | None, why: str = "") -> NotTheSame:
        """Remember it; again changes nothing."""
        told, _made = self.get_or_create(**_columns(one, two), defaults={"by": user, "why": why.strip()[:300]})
        return told


class NotTheSame(models.Model):
    """Two players, or two clubs, that an editor has told apart. The one with the smaller key stands first."""

    player = models.ForeignKey(Player, on_delete=models.CASCADE, null=True, blank=True, related_name="told_apart")
    other_player = models.ForeignKey(
        Player, on_delete=models.CASCADE, null=True, blank=True, related_name="told_apart_from_him"
    )
    club = models.ForeignKey(Club, on_delete=models.CASCADE, null=True, blank=True, related_name="told_apart")
    other_club = models.ForeignKey(
        Club, on_delete=models.CASCADE, null=True, blank=True, related_name="told_apart_from_it"
    )
    why = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="told_apart"
    )
    at = models.DateTimeField(auto_now_add=True)

    objects = NotTheSameQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-pk")
        verbose_name = _("told apart")
        verbose_name_plural = _("told apart")
        constraints = (
            models.CheckConstraint(
                condition=Q(
                    player__isnull=False, other_player__gt=F("player"), club__isnull=True, other_club__isnull=True
                )
                | Q(club__isnull=False, other_club__gt=F("club"), player__isnull=True, other_player__isnull=True),
                name="players_notthesame_of_two_in_order",
            ),
            models.UniqueConstraint(
                fields=("player", "other_player"),
                condition=Q(player__isnull=False),
                name="players_notthesame_players_once",
            ),
            models.UniqueConstraint(
                fields=("club", "other_club"), condition=Q(club__isnull=False), name="players_notthesame_clubs_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.player or self.club} ≠ {self.other_player or self.other_club}"


def _columns(one: Player | Club, two: Player | Club) -> dict[str, int]:
    field = owner_field(type(one))
    first, second = sorted((one.pk, two.pk))
    return {f"{field}_id": first, f"other_{field}_id": second}
