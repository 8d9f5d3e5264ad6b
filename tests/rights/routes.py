"""Every route of the site, and what each answers to whom: routes.txt keeps it, one line for each route.

A cell holds a letter for each of the six who ask, in the order of `ROLES`:

    .  a page                          x  refused (403)
    w  a page, and something written   0  there is no such thing (404)
    >  led on                          m  not this method (405)
    W  led on, and something written   !  not in order (400, 409, 415, 422 …)
    L  led to the login

What is written counts where it is content: players, interviews, users and groups; no sessions, no logs. A question
mark, refused and yet something written, may stand nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

TABLE = Path(__file__).with_name("routes.txt")
ROLES = ("anonymous", "staff", "importer", "editor", "reviewer", "administrator")
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
# not the change that is opened around a form and leaves no trace where nothing is kept in it, nor that it was opened,
# nor who reviews now
CONTENT_RE = re.compile(
    r'^(?:INSERT INTO|UPDATE|DELETE FROM) "(?:players|interviews|auth)_(?!change"|renewal"|reviewlock")'
)

Table = dict[str, dict[str, str]]  # route → method → its cell


def routes() -> dict[str, URLPattern]:
    """Every route by its name; what has no name by its pattern."""
    return dict(_walk(get_resolver(), "", ""))


def _walk(resolver: URLResolver, space: str, place: str) -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern, inner, place + str(pattern.pattern))
        else:
            name = f"{space}{pattern.name}" if pattern.name else "/" + place + str(pattern.pattern)
            yield name, pattern


def letter(response: Any, written: bool) -> str:
    status = response.status_code
    if status < 300:
        return "w" if written else "."
    if status < 400:
        to_login = "/admin/login/" in response.get("Location", "")
        return "W" if written else "L" if to_login else ">"
    sign = {403: "x", 404: "0", 405: "m"}.get(status, "!")
    return "?" if written else sign


def stored() -> Table:
    lines = (line.split() for line in TABLE.read_text(encoding="utf-8").splitlines())
    return {name: dict(zip(METHODS, cells, strict=True)) for name, *cells in lines if name != "route"}


def as_text(table: Table) -> str:
    width = max(map(len, table)) + 2
    head = "route".ljust(width) + "  ".join(method.ljust(6) for method in METHODS)
    rows = (
        name.ljust(width) + "  ".join(cells[method].ljust(6) for method in METHODS) for name, cells in table.items()
    )
    return "\n".join(line.rstrip() for line in (head, *rows)) + "\n"
