"""Whether the site can answer, and what it says when it cannot."""

import sys

from django.core.exceptions import BadRequest
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

RETRY_AFTER = 10  # seconds; a restarting database was back after 3.7


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """For whatever watches the site: 200 while the database answers, else 503 through server_error."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


def database_is_away(error: BaseException | None) -> bool:
    """True for a lost, refused or missing connection and a lock not got in time; not for a missing table."""
    return isinstance(error, OperationalError | InterfaceError) and not str(error).startswith("no such")


def server_error(request: HttpRequest) -> HttpResponse:
    """handler500: called while the error is being handled, wherever it came from, middleware included."""
    if database_is_away(sys.exc_info()[1]):
        response = page("503.html", 503)
        response["Retry-After"] = str(RETRY_AFTER)
    else:
        response = page("500.html", 500)
    response["Cache-Control"] = "no-store"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """handler400: our own refusals say why."""
    return page("400.html", 400, reason=reason(exception))


def reason(exception: Exception) -> str:
    """Those of Django may quote what came in, and stay silent."""
    return str(exception) if isinstance(exception, BadRequest) else ""


def page(template: str, status: int, **context: object) -> HttpResponse:
    """Rendered without the request: looks up no session, user or message, for the database may be away."""
    return HttpResponse(render_to_string(template, context), status=status)
