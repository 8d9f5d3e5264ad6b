"""Around every operation: what may be asked of it, and what its answer says of itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import get_conditional_response, set_response_etag
from django.views.decorators.csrf import csrf_exempt

from kb.api import description
from kb.api.refusals import METHODS, for_everybody, problem

View = Callable[..., HttpResponse]


def read_only(view: View) -> View:
    """GET and HEAD; OPTIONS for browsers that ask before they send If-None-Match from a page elsewhere.

    Asked again with the ETag, nothing is sent that has not changed. Caches may keep an answer and ask each time: what
    is withdrawn is gone at once. The words are English, whatever language the reader's pages are in.
    """

    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        if request.method == "OPTIONS":
            told = {"Allow": METHODS, "Access-Control-Allow-Methods": METHODS, "Access-Control-Max-Age": "86400"}
            asks = {"Access-Control-Allow-Headers": "If-None-Match"}
            return for_everybody(HttpResponse(status=204, headers={**told, **asks}))
        if request.method not in ("GET", "HEAD"):
            refused = problem(405, "This is read, never written.")
            refused["Allow"] = METHODS
            return refused
        method, request.method = request.method, "GET"
        try:
            with translation.override("en"):
                response = view(request, *args, **kwargs)
        finally:
            request.method = method
        if response.status_code == 200:
            response["Cache-Control"] = "public, no-cache"
            set_response_etag(response)
            response = get_conditional_response(request, response["ETag"], response=response) or response
        return for_everybody(response)

    return answer


@read_only
def openapi(request: HttpRequest) -> HttpResponse:
    """What is committed, and compared with the code by `make check`."""
    return HttpResponse(description.STORED.read_bytes(), content_type="application/json")
