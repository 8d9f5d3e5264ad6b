"""Keeps the index of the search: after every save of a name or quote, after bulk writes, after an erasure, and anew.

The index follows names and quotes as the folded keys of names do: it is written in `save()`, and goes with the row.
What is written past `save()` needs `keep_all`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.apps import apps
from django.db import connection, models, transaction

from players.models.finding import A_TIME, FindableName, FindableQuote, Misspelling
from players.words.asking import Term
from players.words.forms import FORM, name_words, quote_tokens, token, word_forms, words_in

SHORTEST_KNOWN_IN_QUOTES = 5

# model, how `FindableName` refers to such a row, and whose name it is
NAMED = (
    ("players.Player", "player", "player"),
    ("players.PlayerAlias", "player_alias", "player"),
    ("players.Club", "club", "club"),
    ("players.ClubAlias", "club_alias", "club"),
)
QUOTED = "players.Citation"


def keep(row: models.Model) -> None:
    """After a name or quote was saved: what it is found by. Nothing is written where that is known already."""
    keep_all([row])


def keep_all(rows: Sequence[models.Model], *, anew: bool = False) -> None:
    """As `keep`, of many of any kind: after they were written in bulk. Anew: also what is known to be misspelt."""
    for place in range(0, len(rows), A_TIME):
        some = rows[place : place + A_TIME]
        for label, field, owner in NAMED:
            _keep_names({row.pk: row for row in some if row._meta.label == label}, field, owner, anew)
        _keep_quotes({row.pk: row for row in some if row._meta.label == QUOTED}, anew)


def _keep_names(rows: dict[int, Any], field: str, owner: str, anew: bool) -> None:
    if not rows:
        return
    held = {getattr(found, f"{field}_id"): found for found in _own_rows(field, owner, rows)}
    new: list[FindableName] = []
    spellings: set[str] = set()
    for key, row in rows.items():
        words = name_words(row.name)
        tokens = " ".join(sorted(words.tokens))
        whose = key if field == owner else getattr(row, f"{owner}_id")
        found = held.get(key)
        is_known = found is not None and (found.words, getattr(found, f"{owner}_id")) == (tokens, whose)
        if anew or not is_known:
            spellings.update(words.latin)
        if is_known:
            continue
        found = found or FindableName(**{f"{field}_id": key})
        found.words = tokens
        setattr(found, f"{owner}_id", whose)
        if found.pk:
            found.save()
        else:
            new.append(found)
    FindableName.objects.bulk_create(new, batch_size=A_TIME)
    Misspelling.objects.learn(spellings, in_names=True)


def _own_rows(field: str, owner: str, keys: Iterable[int]) -> models.QuerySet[FindableName]:
    """Of a player or club the row of its own name, not those of further ones."""
    found = FindableName.objects.filter(**{f"{field}__in": list(keys)})
    return found.filter(**{f"{owner}_alias": None}) if field == owner else found


def _keep_quotes(rows: dict[int, Any], anew: bool) -> None:
    if not rows:
        return
    held = FindableQuote.objects.in_bulk(list(rows))
    new: list[FindableQuote] = []
    spellings: set[str] = set()
    for key, row in rows.items():
        tokens = " ".join(sorted(quote_tokens(row.quote)))
        found = held.get(key)
        is_known = found is not None and found.words == tokens
        if anew or not is_known:
            spellings.update(known_in_quote(row.quote))
        if is_known:
            continue
        if found is None:
            new.append(FindableQuote(citation_id=key, words=tokens))
        else:
            found.words = tokens
            found.save()
    FindableQuote.objects.bulk_create(new, batch_size=A_TIME)
    Misspelling.objects.learn(spellings, in_names=False)


def known_in_quote(quote: str) -> set[str]:
    """What a word of a quote may be misspelt for, it or what its forms have in common: no short ones, no numbers."""
    found = {word.plain for word in words_in(quote) if not word.is_cjk and word.plain.isalpha()}
    found.update(form for word in words_in(quote) for form in word_forms(quote[word.start : word.end]))
    return {word for word in found if len(word) >= SHORTEST_KNOWN_IN_QUOTES}


def forget(names: Iterable[str], texts: Iterable[str]) -> None:
    """After an erasure: index anew what has named him, and know no word that only he or these texts had."""
    for name in names:
        signs_of = (word.plain if word.is_cjk else (word.plain,) for word in words_in(name))
        words = [((Term(token(word)),),) for run in signs_of for word in run]
        for label, field, _owner in NAMED:
            found = FindableName.objects.holding(*words).filter(**{f"{field}__isnull": False})
            keep_all(list(_model(label).filter(pk__in=found.values(field))))
        keep_all(list(_model(QUOTED).filter(pk__in=FindableQuote.objects.holding(*words).values("citation"))))
    _forget_words({word for text in texts for word in (*name_words(text).latin, *known_in_quote(text))})
    _tell_sqlite("optimize")  # until then it keeps the words of deleted rows, with a mark that they are gone


def _forget_words(words: Iterable[str]) -> None:
    for word in words:
        exact = ((Term(token(word)),), (Term(token(word, FORM)),))
        if not FindableName.objects.holding(exact).exists():
            Misspelling.objects.filter(word=word, in_names=True).delete()
        if not FindableQuote.objects.holding(exact).exists():
            Misspelling.objects.filter(word=word, in_names=False).delete()


def indexed_rows() -> int:
    return sum(_model(label).count() for label in (*(label for label, *_rest in NAMED), QUOTED))


def rebuild(step: Callable[[], None] = lambda: None) -> None:
    """Everything anew, in pieces: meanwhile the search goes on, and finds what is indexed already."""
    _tell_sqlite("rebuild")
    used: dict[bool, set[str]] = {True: set(), False: set()}
    for label in (*(label for label, *_rest in NAMED), QUOTED):
        rows: list[Any] = []
        for row in _model(label).order_by("pk").iterator(A_TIME):
            words = known_in_quote(row.quote) if label == QUOTED else name_words(row.name).latin
            used[label != QUOTED].update(words)
            rows.append(row)
            if len(rows) == A_TIME:
                _keep_some(rows)
                rows = []
            step()
        _keep_some(rows)
    for in_names, words in used.items():
        known = Misspelling.objects.filter(in_names=in_names).values_list("word", flat=True).distinct()
        _forget_words(set(known) - words)


def _tell_sqlite(command: str) -> None:
    """To do something with its full-text tables as a whole."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for model in (FindableName, FindableQuote):
                table = f"{model._meta.db_table}_fts"
                cursor.execute(f"INSERT INTO {table}({table}) VALUES (%s)", [command])  # noqa: S608 – a name of ours


def _keep_some(rows: Sequence[models.Model]) -> None:
    with transaction.atomic():
        keep_all(rows, anew=True)


def _model(label: str) -> models.QuerySet[Any]:
    rows: models.QuerySet[Any] = apps.get_model(label)._default_manager.all()
    return rows
