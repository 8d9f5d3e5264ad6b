"""What the search looks through: the words of every name and every quote, folded, drafts and all.

The index knows nothing of who may see what. Whoever asks it joins the rows that the visitor may see, of their own
QuerySets, so that nothing can be found a moment longer than it may be read. It follows the names as the folded keys do:
written in `save()`, gone with the row, and `keep_all` after what is written in bulk.

Both databases hold the same tokens, made by `players.words`. SQLite looks them up in a full-text table beside ours,
which triggers keep; PostgreSQL in an index over the same column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Self

from django.db import models
from django.db.models import BooleanField, Exists, F, Func, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from players.words import typos
from players.words.asking import AnyOf

LETTERS = 100  # that a word may have and still be known for its misspellings
A_TIME = 500


class Holds(Func):
    """Whether the words of a row fulfil every one of some conditions."""

    output_field = BooleanField()

    def __init__(self, table: str, conditions: Sequence[AnyOf]) -> None:
        super().__init__(F("pk"), F("words"))
        self.table, self.conditions = table, conditions

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        key, parameters = compiler.compile(self.source_expressions[0])
        table = connection.ops.quote_name(f"{self.table}_fts")
        asked = _written(self.conditions, " AND ", " OR ", lambda term: f'"{term.token}"' + "*" * term.begins)
        found = f"SELECT rowid FROM {table} WHERE {table} MATCH %s"  # noqa: S608 – a name of ours
        return f"{key} IN ({found})", [*parameters, asked]

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        words, parameters = compiler.compile(self.source_expressions[1])
        asked = _written(self.conditions, " & ", " | ", lambda term: f"'{term.token}'" + ":*" * term.begins)
        return f"array_to_tsvector(string_to_array({words}, ' ')) @@ %s::tsquery", [*parameters, asked]


class Among(Func):
    """Whether a row is one of those that another query finds; that one is asked once, not row by row."""

    output_field = BooleanField()

    def __init__(self, found: models.QuerySet[Any]) -> None:
        super().__init__(F("pk"), Subquery(found))

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self._joined(compiler, "{} IN {}")

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self._joined(compiler, "{} = ANY(ARRAY{})")  # an IN it may nest, before it has counted the rows

    def _joined(self, compiler: Any, how: str) -> tuple[str, list[Any]]:
        (key, before), (found, after) = (compiler.compile(each) for each in self.source_expressions)
        return how.format(key, found), [*before, *after]


def _written(conditions: Iterable[AnyOf], both: str, either: str, write: Any) -> str:
    """Tokens are ASCII letters and digits: in quotes nothing in them is a sign of the query."""
    written = []
    for condition in conditions:
        alternatives = (both.join(write(term) for term in dict.fromkeys(alternative)) for alternative in condition)
        written.append("(" + either.join(f"({alternative})" for alternative in dict.fromkeys(alternatives)) + ")")
    return both.join(written)


class FindableQuerySet(models.QuerySet[Any]):
    def holding(self, *conditions: AnyOf) -> Self:
        """Rows whose words fulfil every condition; a condition without a way to fulfil it finds nothing."""
        if not conditions or not all(conditions):
            return self.none()
        return self.filter(Holds(self.model._meta.db_table, conditions))


class FindableNameQuerySet(FindableQuerySet):
    def of(self, owner: str, aliases: models.QuerySet[Any]) -> Self:
        """Names of players or of clubs: their own, and of the further ones these."""
        alias = f"{owner}_alias"
        is_open = Q(**{alias: None}) | Exists(aliases.filter(pk=OuterRef(alias)))
        return self.filter(is_open, **{f"{owner}__isnull": False})


class Findable(models.Model):
    words = models.TextField(help_text=_("Tokens, parted by blanks; see players.words."))

    class Meta:
        abstract = True


class FindableName(Findable):
    """The words of a name of a player or club: its own, or a further one."""

    player = models.ForeignKey("players.Player", on_delete=models.CASCADE, null=True, related_name="+")
    player_alias = models.OneToOneField("players.PlayerAlias", on_delete=models.CASCADE, null=True, related_name="+")
    club = models.ForeignKey("players.Club", on_delete=models.CASCADE, null=True, related_name="+")
    club_alias = models.OneToOneField("players.ClubAlias", on_delete=models.CASCADE, null=True, related_name="+")

    objects = FindableNameQuerySet.as_manager()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(player__isnull=False, club=None, club_alias=None)
                | Q(club__isnull=False, player=None, player_alias=None),
                name="players_findablename_of_a_player_or_a_club",
            ),
            models.UniqueConstraint(
                fields=("player",), condition=Q(player_alias=None), name="players_findablename_own_once_a_player"
            ),
            models.UniqueConstraint(
                fields=("club",), condition=Q(club_alias=None), name="players_findablename_own_once_a_club"
            ),
        )

    def __str__(self) -> str:
        return self.words


class FindableQuote(Findable):
    """The words of a quote, with what their forms have in common."""

    citation = models.OneToOneField("players.Citation", on_delete=models.CASCADE, primary_key=True, related_name="+")

    objects = FindableQuerySet.as_manager()

    def __str__(self) -> str:
        return self.words


class MisspellingQuerySet(models.QuerySet["Misspelling"]):
    def near(self, spellings: Iterable[str], *, in_names: bool) -> dict[str, list[str]]:
        """By each spelling the known words that it may be a misspelling of, the nearest first."""
        most = 2 if in_names else 1
        forms = {spelling: typos.left_out(spelling, most) for spelling in spellings}
        asked = frozenset().union(*forms.values())
        known: dict[str, set[str]] = {}
        for form, word in self.filter(form__in=sorted(asked), in_names=in_names).values_list("form", "word"):
            known.setdefault(form, set()).add(word)
        return {
            spelling: typos.nearest(spelling, set().union(*(known.get(form, ()) for form in mine)), most)
            for spelling, mine in forms.items()
        }

    def learn(self, words: Iterable[str], *, in_names: bool) -> None:
        """Know the words that are not known yet."""
        wanted = sorted({word for word in words if typos.typos_in(word) and len(word) <= LETTERS})
        for place in range(0, len(wanted), A_TIME):
            some = wanted[place : place + A_TIME]
            # no constraint holds a word to one row: two who store it at once need not wait for each other
            known = set(self.filter(word__in=some, in_names=in_names).values_list("word", flat=True))
            self.bulk_create(misspellings(set(some) - known, in_names), batch_size=A_TIME)


class Misspelling(models.Model):
    """A word that some name or quote has, by what is left of it without one or two letters."""

    form = models.CharField(max_length=typos.COMPARED)
    word = models.CharField(max_length=LETTERS)
    in_names = models.BooleanField()

    objects = MisspellingQuerySet.as_manager()

    class Meta:
        indexes = (
            models.Index(fields=("form", "in_names"), name="players_misspelling_form"),
            models.Index(fields=("word", "in_names"), name="players_misspelling_word"),
        )

    def __str__(self) -> str:
        return f"{self.form}: {self.word}"


def misspellings(words: Iterable[str], in_names: bool) -> list[Misspelling]:
    most = 2 if in_names else 1
    return [
        Misspelling(form=form, word=word, in_names=in_names)
        for word in sorted(words)
        for form in sorted(typos.left_out(word, most))
    ]
