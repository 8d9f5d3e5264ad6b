"""The permission table: every route, with every method, asked by everybody. See tests/rights/routes.py.

`make test` asks a part; SOAK_ROUTES=all asks everything (`make soak`). After a wanted change, or for a new route:

    ROUTES_ANEW=new .venv/bin/python -m pytest -n0 tests/rights/test_routes.py      (ROUTES_ANEW=all: every line anew)

writes the lines of routes that are not in it; then read them, cell by cell, before they are kept.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from http.cookies import SimpleCookie
from itertools import pairwise
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection, transaction
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, reverse

from tests.rights.routes import CONTENT_RE, METHODS, ROLES, TABLE, Table, as_text, letter, routes, stored
from tests.rights.sent import ARGUMENTS, ASKED, POSTED, World, fields_of

pytestmark = pytest.mark.django_db
ALL = os.environ.get("SOAK_ROUTES") == "all"
ANEW = os.environ.get("ROUTES_ANEW", "")
PART = 25  # of the requests to stock pages, one in so many is sent in `make test`


class Asking:
    """Six who ask, and the one world they ask about; whatever an answer has written is taken back."""

    def __init__(self) -> None:
        users = {name: _user(name) for name in ROLES if name != "anonymous"}
        self.clients = {name: Client() for name in ROLES}
        for name, user in users.items():
            self.clients[name].force_login(user)
        self.cookies = {name: client.cookies.output(header="") for name, client in self.clients.items()}
        self.world = World(users)
        self.forms: dict[str, Any] = {}

    def address(self, name: str, pattern: URLPattern) -> str:
        if name in ARGUMENTS:
            arguments = ARGUMENTS[name](self.world)
        else:
            arguments = (self.world.named_by(name).pk,) if pattern.pattern.converters else ()
        if name.startswith("/"):
            return name.partition("(?P<")[0].partition("<")[0] + "/".join(map(str, arguments)) + "/"
        try:
            return reverse(name, args=arguments) + (ASKED[name](self.world) if name in ASKED else "")
        except NoReverseMatch as missing:
            raise AssertionError(f"tests/rights/sent.py: give the arguments of {name}") from missing

    def form(self, name: str, address: str) -> Any:
        """What to post: as said in `POSTED`, else the page's own form as an administrator finds it."""
        if name in POSTED:
            return POSTED[name](self.world)
        if name not in self.forms:
            response = self._send("administrator", "GET", address, None)[0]
            is_page = response.status_code == 200 and response.get("Content-Type", "").startswith("text/html")
            found = fields_of(response.content.decode()) if is_page else {}
            self.forms[name] = {**found, "why": "It is so.", "post": "yes"}
        return self.forms[name]

    def ask(self, role: str, method: str, name: str, address: str) -> str:
        data = self.form(name, address) if method == "POST" else None
        response, written = self._send(role, method, address, data)
        if method in ("GET", "HEAD", "OPTIONS") and "review" not in name:
            assert not written, f"{method} {address} by {role} has written: {written[0]}"
        return letter(response, bool(written))

    def _send(self, role: str, method: str, address: str, data: Any) -> tuple[Any, list[str]]:
        client, written = self.clients[role], []

        def watch(execute: Any, sql: str, *more: Any) -> Any:
            if CONTENT_RE.match(sql):
                written.append(sql)
            return execute(sql, *more)

        client.cookies = SimpleCookie(self.cookies[role])
        with transaction.atomic():
            with connection.execute_wrapper(watch):
                response = getattr(client, method.lower())(address, data) if data else client.generic(method, address)
            transaction.set_rollback(True)
        return response, written


def _user(role: str) -> User:
    user = User.objects.create_user(role, password="long enough a word", is_staff=True)
    if role != "staff":
        user.groups.add(Group.objects.get(name=role))
    return user


def _is_asked(name: str, method: str, number: int) -> bool:
    is_stock = name.rpartition("_")[2] in ("history", "delete", "change", "add", "changelist", "None")
    if ALL:
        return True
    return (method in ("GET", "POST") and not is_stock) or number % PART == 0


def test_every_route_stands_in_the_table() -> None:
    assert list(stored()) == list(routes()), "see the head of this file"


def test_every_route_answers_everybody_as_the_table_says(monkeypatch) -> None:
    monkeypatch.setattr("interviews.ingest.chosen", _reads_nothing)
    expected = stored()
    if ANEW:
        kept = {} if ANEW == "all" else expected
        new = asked(Asking(), lambda name, *_which: name not in kept)
        expected = {name: kept.get(name) or new[name] for name in routes()}
        TABLE.write_text(as_text(expected), encoding="utf-8")
        return
    found = asked(Asking(), _is_asked)
    wrong = [
        f"{method} by {role}: {got} instead of {said} ({name})"
        for name, cells in found.items()
        for method, cell in cells.items()
        for role, got, said in zip(ROLES, cell, expected[name][method], strict=True)
        if got not in (said, " ")
    ]
    assert wrong == []


def asked(asking: Asking, is_asked: Callable[[str, str, int], bool]) -> Table:
    """What each route has answered; a blank where it was not asked."""
    found: Table = {}
    number = 0
    for name, pattern in routes().items():
        address = asking.address(name, pattern)
        for method in METHODS:
            cell = ""
            for role in ROLES:
                number += 1
                cell += asking.ask(role, method, name, address) if is_asked(name, method, number) else " "
            found.setdefault(name, {})[method] = cell
    return found


def _reads_nothing(text: str, published: str | None = None) -> Any:
    from tests.interviews.extractions import extraction

    return extraction(text=text)


def test_nobody_without_a_role_sees_or_changes_anything() -> None:
    """Read off the table: a login alone opens the desk's first page, his password, and nothing else."""
    own = {"admin:index", "admin:login", "admin:logout", "admin:password_change", "admin:password_change_done"}
    own |= {"admin:jsi18n", "admin:view_on_site"}
    for name, cells in stored().items():
        if not name.startswith("admin:") or name in own:
            continue
        told = [cell for method, cell in cells.items() if method != "OPTIONS"]  # what may be asked, and no more
        anonymous, staff = ({cell[place] for cell in told} for place in (0, 1))
        assert anonymous <= {"L"}, name
        assert staff <= {"x", "0", "m"}, name


@pytest.mark.parametrize(("less", "more"), list(pairwise(ROLES[1:])))
def test_each_role_may_what_the_one_before_may(less: str, more: str) -> None:
    """But for a batch of files, which is whose it is."""
    for name, cells in stored().items():
        for method, cell in cells.items():
            mine, next_one = cell[ROLES.index(less)], cell[ROLES.index(more)]
            if mine in ".w>W" and next_one not in ".w>W":
                assert "import" in name, (name, method)
