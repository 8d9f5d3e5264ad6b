from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Self

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from players.languages import language
from players.models.renewals import kept

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

models.CharField.register_lookup(Length)


class Confederation(models.TextChoices):
    AFC = "AFC", "AFC"
    CAF = "CAF", "CAF"
    CONCACAF = "CONCACAF", "CONCACAF"
    CONMEBOL = "CONMEBOL", "CONMEBOL"
    OFC = "OFC", "OFC"
    UEFA = "UEFA", "UEFA"


def name_column() -> str:
    """The column with the names in the language of the page; English where there is none."""
    return {"de": "name_de", "ja": "name_ja"}.get(language(), "name_en")


class AssociationQuerySet(models.QuerySet["Association"]):
    def with_clubs(self) -> Self:
        """Those that have a club here: what the list of clubs can be narrowed to."""
        return self.filter(clubs__isnull=False).distinct().order_by(name_column())

    def player_counts(self, user: AbstractBaseUser | AnonymousUser) -> dict[int, int]:
        """By key how many players the list finds when it is asked for the country.

        One count for all: asked association by association, PostgreSQL reads every player for each of them.
        """
        from players.models.verdicts import Verdict

        in_country = Verdict.objects.all_visible_to(user).in_country()
        return kept("associations", user, partial(in_country.count_by, "association"))

    def counted_for(self, user: AbstractBaseUser | AnonymousUser) -> list[Association]:
        """In order of the page, each with ``players``: how many the list finds when it is asked for the country."""
        counts = self.player_counts(user)
        rows = list(self.order_by("confederation", name_column()))
        for row in rows:
            row.players = counts.get(row.pk, 0)
        return rows


class Association(models.Model):
    """A FIFA member association: what a player represents or could represent. Never a nationality."""

    trigram = models.CharField(
        max_length=3,
        unique=True,
        validators=[RegexValidator(r"^[A-Z]{3}$", _("Three capital letters, as GER or JPN."))],
        help_text=_("FIFA trigram: GER, JPN."),
    )
    confederation = models.CharField(max_length=8, choices=Confederation.choices)
    name_en = models.CharField(max_length=100, unique=True)
    name_de = models.CharField(max_length=100)
    name_ja = models.CharField(max_length=100)
    nationality_iso = models.CharField(
        max_length=2,
        help_text=_("State whose nationality its players hold, ISO 3166-1 alpha-2 (GB for ENG)."),
    )
    dependent = models.BooleanField(
        default=False, help_text=_("Its players hold the nationality of another association's state: Gibraltar, Guam.")
    )
    admitted = models.DateField(
        null=True, blank=True, help_text=_("Day it joined FIFA, where players of today may have played before.")
    )
    demonym_en = models.CharField(max_length=60, help_text=_("English noun: Japanese, Ghanaian."))
    demonym_de = models.CharField(max_length=60, help_text=_("German nouns, masculine and feminine."))
    adjective_en = models.CharField(max_length=60)
    adjective_de = models.CharField(max_length=60)
    abbreviation = models.CharField(max_length=40, blank=True, help_text=_("Of the association itself: DFB, JFA."))

    players = 0  # filled by `counted_for`

    objects = AssociationQuerySet.as_manager()

    class Meta:
        ordering = ("name_en",)
        constraints = (
            models.CheckConstraint(
                condition=Q(trigram__length=3),
                name="players_association_trigram_has_three_letters",
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """In the language of the page."""
        return str(getattr(self, name_column()))

    def get_absolute_url(self) -> str:
        return reverse("players:association_detail", args=[self.trigram])
