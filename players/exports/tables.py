"""The same rows as JSON and as CSV, sent while they are fetched: a list may have a hundred thousand."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from threading import BoundedSemaphore
from typing import Any

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.utils.translation import gettext as _

from players.languages import without_language

CHUNK = 400  # rows that are fetched together
LONG_AT_ONCE = 2  # lists that are longer, of one process: each holds one of its eight threads
BETWEEN = "; "  # of several values in one cell
# what a table program runs, the wide forms of a Japanese keyboard too; a German one begins a cell at each semicolon
FORMULA_RE = re.compile(r"^(?= *[=+\-@\t\r\n＝＋－＠])|([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])")

Row = dict[str, Any]
Found = QuerySet[Any] | Sequence[int]  # the rows that were found, or their keys where those are known already
Absolute = Callable[[str], str]  # "/players/jonte/" -> "https://…/players/jonte/"

_long_ones = BoundedSemaphore(LONG_AT_ONCE)


@dataclass(frozen=True, slots=True)
class Table:
    """`columns`: of the CSV, each with its place in a row: {"club": "club.name"}; a list gives a cell of them all.

    `line_for`: a list in each row whose members have a line each in the CSV, reached as "each".
    """

    name: str
    columns: Mapping[str, str]
    rows: Iterable[Row]
    line_for: str = ""
    head: Row = field(default_factory=dict)  # what JSON says before the rows


def answer(request: HttpRequest, table: Table, ending: str) -> HttpResponseBase:
    """ "json" or "csv". Nobody keeps it without asking again, and no search engine lists it: that is for the page."""
    lines, content_type = {
        "json": (as_json, "application/json"),
        "csv": (as_csv, "text/csv; charset=utf-8"),
    }[ending]
    response = _sent(iter(lines(table)) if request.method == "GET" else iter(()), content_type)
    if ending == "csv" and response.status_code == 200:
        response["Content-Disposition"] = f'attachment; filename="{table.name}.csv"'
    return stamped(response)


def _sent(lines: Iterator[str], content_type: str) -> HttpResponseBase:
    """What is short at once and with its length. Of what is long only so much at a time as leaves room for others."""
    first = list(islice(lines, CHUNK))
    if len(first) < CHUNK:
        return HttpResponse("".join(first), content_type=content_type)
    if not _long_ones.acquire(blocking=False):
        told = _("Others are fetching long lists just now: try again in a minute.")
        return HttpResponse(told, status=503, content_type="text/plain; charset=utf-8", headers={"Retry-After": "60"})
    return StreamingHttpResponse(_Long(chain(first, lines)), content_type=content_type)


class _Long:
    """Lines that take their time, with a reader who may take more; closed, it gives its place to the next."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines, self._is_open = iter(lines), True

    def __iter__(self) -> Iterator[str]:
        return self._lines

    def close(self) -> None:
        if self._is_open:
            self._is_open = False
            _long_ones.release()


def refused(errors: Mapping[str, Sequence[str]]) -> HttpResponseBase:
    """A filter with a value that does not exist finds nobody, and says so."""
    return stamped(JsonResponse({"errors": errors}, status=400))


def stamped(response: HttpResponseBase) -> HttpResponseBase:
    response["Cache-Control"] = "no-cache"
    response["X-Robots-Tag"] = "noindex"
    return response


def as_json(table: Table) -> Iterator[str]:
    """One object, each row on a line of its own."""
    yield json.dumps({**table.head, "rows": None}, ensure_ascii=False).removesuffix("null}") + "["
    between = "\n"
    for row in table.rows:
        yield between + json.dumps(row, ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def as_csv(table: Table) -> Iterator[str]:
    """With the mark that lets table programs read it as UTF-8."""
    written = _Line()
    writer = csv.writer(written)
    writer.writerow(table.columns)
    yield "\ufeff" + written.taken()
    for row in table.rows:
        for each in row[table.line_for] or (None,) if table.line_for else (None,):
            line = {**row, "each": each}
            writer.writerow(harmless(cell(at(line, path))) for path in table.columns.values())
        yield written.taken()


def at(row: Any, path: str) -> Any:
    """`at({"club": {"name": "SV Hellbach"}}, "club.name")`; of a list the values of all its members."""
    if row is None or not path:
        return row
    if isinstance(row, list):
        return [at(each, path) for each in row]
    first, _dot, rest = path.partition(".")
    return at(row.get(first), rest)


def cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return BETWEEN.join(dict.fromkeys(filter(None, map(cell, value))))
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def harmless(text: str) -> str:
    """No cell begins as a formula does: a table program would run it. An apostrophe before it, and it is text."""
    return FORMULA_RE.sub(r"\1'", text)


def in_chunks(found: Found, fetched: QuerySet[Any]) -> Iterator[list[Any]]:
    """The rows of `found` in their order, a few hundred at a time out of `fetched`.

    Their keys are asked first. Whatever is withdrawn meanwhile is no longer in `fetched`.
    """
    keys = list(found.values_list("pk", flat=True)) if isinstance(found, QuerySet) else found
    for start in range(0, len(keys), CHUNK):
        part = keys[start : start + CHUNK]
        rows: dict[Any, Model] = {row.pk: row for row in fetched.filter(pk__in=part)}
        yield [rows[pk] for pk in part if pk in rows]


def file_of(address: str, ending: str) -> str:
    """Where the rows of a page are: "/players/jonte/", "/de/players/jonte/" -> "/players/jonte.json"."""
    return f"{without_language(address).removesuffix('/')}.{ending}"


class _Line:
    """What `csv` writes into, one row at a time."""

    def __init__(self) -> None:
        self._text = ""

    def write(self, text: str) -> None:
        self._text += text

    def taken(self) -> str:
        text, self._text = self._text, ""
        return text
