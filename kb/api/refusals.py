"""What the API says when it cannot answer: problem details by RFC 9457, wherever the refusal comes from."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from kb import health
from players import lost

ROOT = "/api/v1/"  # outside of the languages: its answers are for machines
METHODS = "GET, HEAD, OPTIONS"

Faults = Sequence[Mapping[str, str]]


class Refused(Exception):
    """Raised by an operation; `faults` by parameter, each with its way out."""

    def __init__(self, status: HTTPStatus, detail: str, faults: Faults = ()) -> None:
        super().__init__(detail)
        self.status, self.detail, self.faults = status, detail, faults


def problem(status: int, detail: str, faults: Faults = ()) -> HttpResponse:
    title = HTTPStatus(status).phrase
    told = {"type": "about:blank", "title": title, "status": status, "detail": detail, "errors": list(faults)}
    return for_everybody(
        HttpResponse(
            json.dumps(told, ensure_ascii=False),
            status=status,
            content_type="application/problem+json",
            headers={"Cache-Control": "no-store"},
        )
    )


def nothing_there() -> HttpResponse:
    told = "There is nothing at this address, or nothing that everybody may read. All addresses: "
    return problem(404, f"{told}{ROOT}openapi.json")


def for_everybody(response: HttpResponse) -> HttpResponse:
    """Pages of other sites may read it by script: it is what any stranger may read, without cookies, and the same
    for everybody, signed in or not. Cross-Origin-Resource-Policy stays as it is for the whole site (kb/headers.py):
    it forbids others to embed an answer as a picture or a script, and says nothing of reading it in this way.
    """
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "ETag, Link, Retry-After"
    response["X-Robots-Tag"] = "noindex"
    response["Content-Language"] = "en"
    return response


def is_asked(request: HttpRequest) -> bool:
    return request.path.startswith(ROOT)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler404. Pages keep theirs; so do the others."""
    if is_asked(request):
        return nothing_there()
    return lost.page_not_found(request, exception)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler400: what `kb.limits` refuses before an operation sees it."""
    if is_asked(request):
        return problem(400, health.reason(exception) or "This cannot be asked.")
    return health.bad_request(request, exception)


def server_error(request: HttpRequest) -> HttpResponse:
    """handler500: 503 with Retry-After while the database is away."""
    answer = health.server_error(request)
    if not is_asked(request):
        return answer
    away = answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE
    told = problem(answer.status_code, "Try again in a moment." if away else "The fault is ours, and was recorded.")
    if away:
        told["Retry-After"] = answer["Retry-After"]
    return told
