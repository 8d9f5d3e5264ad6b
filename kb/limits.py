"""Limits of the query string, before any view or database sees it."""

import re
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse

LONGEST_SEARCH = 200  # characters of ?q=
LAST_PAGE = 10_000
API = "/api/"  # names each value that it refuses, and the way out
LARGEST_ID = 2**63 - 1  # what an id column holds

# NUL is an error in PostgreSQL and kept by SQLite; surrogates cannot be stored; bidi overrides forge text.
# "Bre\x00men"
FORBIDDEN_RE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# "17", "00017"
WHOLE_NUMBER_RE = re.compile(r"[0-9]+", re.ASCII)


def query_limits(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def answer(request: HttpRequest) -> HttpResponse:
        check_query(request)
        return get_response(request)

    return answer


def check_query(request: HttpRequest) -> None:
    """Http404 for what cannot be (page 10 001, an id beyond every id), BadRequest for what nobody types."""
    if FORBIDDEN_RE.search(request.path):
        raise BadRequest("The address has a character that cannot be part of one.")
    for name, values in request.GET.lists():
        for value in (name, *values):
            if FORBIDDEN_RE.search(value):
                raise BadRequest(f"The query has a character that cannot be part of one, at {name!a}.")
        for value in values if not request.path_info.startswith(API) else ():
            _check_value(name, value)


def _check_value(name: str, value: str) -> None:
    if name == "q":
        if len(value) > LONGEST_SEARCH:
            raise BadRequest(f"A search can have {LONGEST_SEARCH} characters, not {len(value)}.")
    elif name == "page":
        if not WHOLE_NUMBER_RE.fullmatch(value) or len(value) > 9 or not 1 <= int(value) <= LAST_PAGE:
            raise Http404("There is no such page.")
    elif WHOLE_NUMBER_RE.fullmatch(value) and (len(value) > 30 or int(value) > LARGEST_ID):
        raise Http404("There is no such number.")
