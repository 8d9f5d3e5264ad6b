"""The one picture of a player that his page shows: whose it is, on what terms, and where his face is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, URLValidator
from django.db import models, transaction
from django.db.models import Q
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from players import names
from players.models.players import Player
from players.models.versions import every_version
from players.models.visibility import Visibility, levels_for
from players.pictures import files
from players.pictures.measures import rendition_sizes

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

SIZES = ("small", "large")
ENDINGS = ("avif", "webp")
IS_ADDRESS = URLValidator(schemes=("http", "https"))


class PictureQuerySet(models.QuerySet["Picture"]):
    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """For readers what is released, of players whose page they may open, and never of a minor."""
        found = self.filter(player__in=Player.objects.visible_to(user))
        if Visibility.EDITORS in levels_for(user):
            return found
        return found.filter(released_at__isnull=False, player__minor=False)

    def with_player(self) -> Self:
        return self.select_related("player")

    def of(self, player: Player) -> Self:
        return self.filter(player=player)


class Picture(models.Model):
    """A photo or drawing of a player. Its files lie under its key; a new file or focal point is a new key."""

    class Licence(models.TextChoices):
        CC0 = "cc0", "CC0 1.0"
        CC_BY_3 = "cc-by-3.0", "CC BY 3.0"
        CC_BY_4 = "cc-by-4.0", "CC BY 4.0"
        CC_BY_SA_3 = "cc-by-sa-3.0", "CC BY-SA 3.0"
        CC_BY_SA_4 = "cc-by-sa-4.0", "CC BY-SA 4.0"
        PUBLIC_DOMAIN = "public-domain", _("public domain")
        OWN = "own", _("own work")
        PERMISSION = "permission", _("by permission")

    GIVEN = (Licence.OWN, Licence.PERMISSION)  # handed over, perhaps never found at an address

    player = models.OneToOneField(
        Player,
        on_delete=models.CASCADE,
        related_name="picture",
        help_text=_("Whom it shows. Each player has one picture or none."),
    )
    key = models.CharField(
        max_length=32, unique=True, editable=False, help_text=_("Hash of player, file and focal point; its address.")
    )
    width = models.PositiveIntegerField(editable=False, help_text=_("Of the copy that is kept, in pixels."))
    height = models.PositiveIntegerField(editable=False)
    focal_x = models.PositiveSmallIntegerField(
        default=50,
        validators=[MaxValueValidator(100)],
        verbose_name=_("focal point, from the left"),
        help_text=_("Where his face is, in per cent."),
    )
    focal_y = models.PositiveSmallIntegerField(
        default=33,
        validators=[MaxValueValidator(100)],
        verbose_name=_("focal point, from the top"),
        help_text=_("In per cent. Readers see an upright cut round this point."),
    )
    shows = models.CharField(
        max_length=200,
        blank=True,
        verbose_name=_("what it shows"),
        help_text=_("For those who do not see it: “in a green shirt, a ball under his arm”."),
    )
    licence = models.CharField(max_length=14, choices=Licence.choices, help_text=_("On what terms we may show it."))
    credit = models.CharField(max_length=200, help_text=_("Who made it, as the licence wants it named."))
    source_url = models.CharField(
        max_length=500,
        verbose_name=_("source"),
        help_text=_("The address where it was found, never fetched; for own work or by permission also who gave it."),
    )
    chosen_at = models.DateTimeField(help_text=_("When this file was chosen."))
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="chosen_pictures"
    )
    released_at = models.DateTimeField(
        null=True, blank=True, help_text=_("When a reviewer made it public. Empty: for editors only.")
    )
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="released_pictures"
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = PictureQuerySet.as_manager()
    history = every_version()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=~Q(credit="") & ~Q(source_url=""), name="players_picture_says_whose_and_from_where"
            ),
            models.CheckConstraint(
                condition=Q(focal_x__range=(0, 100), focal_y__range=(0, 100)), name="players_picture_focal_point_inside"
            ),
        )

    def __str__(self) -> str:
        return str(_("picture of %(player)s") % {"player": self.player})

    def clean(self) -> None:
        super().clean()
        for name, most in (("credit", 200), ("shows", 200), ("source_url", 500)):
            try:
                setattr(self, name, names.clean(getattr(self, name), most) if getattr(self, name) else "")
            except names.RefusedText as reason:
                raise ValidationError({name: _("This text %(reason)s.") % {"reason": reason}}) from reason
        if self.source_url and self.licence not in self.GIVEN and not self.source_address:
            told = _("Under this licence it has to be an address: https://… Who gave it is enough by permission only.")
            raise ValidationError({"source_url": told})

    def is_open_to(self, user: AbstractBaseUser | AnonymousUser) -> bool:
        """What `visible_to` says of many, of this one."""
        if not self.player.is_open_to(user):
            return False
        return self.is_public or Visibility.EDITORS in levels_for(user)

    @property
    def is_public(self) -> bool:
        """Whether everybody may see it."""
        player = self.player
        is_open = player.published_at is not None and player.visibility == Visibility.PUBLIC and not player.minor
        return is_open and self.released_at is not None

    @property
    def sizes(self) -> dict[str, tuple[int, int]]:
        """{"small": (320, 400), "large": (640, 800)}"""
        return dict(zip(SIZES, rendition_sizes(self.width, self.height), strict=True))

    @property
    def widths(self) -> dict[int, str]:
        """Each width once, with the name of its file: a little picture has one."""
        found: dict[int, str] = {}
        for size, (width, _height) in self.sizes.items():
            found.setdefault(width, size)
        return found

    @property
    def shown_as(self) -> tuple[int, int]:
        """Width and height of the small one, for the page to keep its place."""
        return self.sizes["small"]

    @property
    def sources(self) -> list[tuple[str, str]]:
        """What a browser may choose from, the smaller format first: [("image/avif", "/… 320w, /… 640w"), …]"""
        return [
            (f"image/{ending}", ", ".join(f"{self.url(size, ending)} {width}w" for width, size in self.widths.items()))
            for ending in ENDINGS
        ]

    @property
    def small(self) -> str:
        """The address for a browser that cannot choose."""
        return self.url("small", "webp")

    def url(self, size: str, ending: str) -> str:
        return reverse("files:picture", args=[self.key, size, ending])

    @property
    def source_address(self) -> str:
        """Where it was found, for a link; empty where the source is no address but whoever gave it."""
        try:
            IS_ADDRESS(self.source_url)
        except ValidationError:
            return ""
        return self.source_url

    @property
    def licence_url(self) -> str:
        """The terms themselves, where they have an address."""
        kind, _dash, number = self.licence.rpartition("-")
        if self.licence == self.Licence.CC0:
            return "https://creativecommons.org/publicdomain/zero/1.0/"
        if kind.startswith("cc-"):
            return f"https://creativecommons.org/licenses/{kind.removeprefix('cc-')}/{number}/"
        return ""


def shown_picture(player: Player, user: AbstractBaseUser | AnonymousUser) -> Picture | None:
    """His picture, if he has one that the user may see."""
    picture: Picture | None = getattr(player, "picture", None)
    return picture if picture is not None and picture.is_open_to(user) else None


@receiver(post_delete, sender=Picture, dispatch_uid="players.models.pictures")
def _files_go_too(instance: Picture, **_signal: Any) -> None:
    """Whichever way a picture goes, alone or with its player; not before that is certain."""
    transaction.on_commit(lambda: files.forget(instance.key))
