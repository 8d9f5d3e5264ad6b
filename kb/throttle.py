"""Ten tries to log in within five minutes, for each name and for each address; ten suggestions of readers an hour."""

import hashlib
from collections.abc import Callable, Container
from datetime import datetime, timedelta
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.utils import timezone

from kb.models import LoginTry, SuggestionTry, TryQuerySet

MOST_TRIES: Final = 10
WITHIN: Final = timedelta(minutes=5)
LOGIN_PAGES: Final = {"admin:login"}
MOST_SUGGESTIONS: Final = 10
SUGGESTIONS_WITHIN: Final = timedelta(hours=1)
SUGGESTION_PAGES: Final = {"players:suggest"}


def login_throttle(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Counts every POST to a login page; one that succeeds, and is answered by a redirect, is forgotten."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method != "POST" or not leads_to(request, LOGIN_PAGES):
            return get_response(request)
        digests = [digest("name", request.POST.get("username", "")), digest("address", address_of(request))]
        now = timezone.now()
        LoginTry.objects.before(now - WITHIN).delete()
        # Written before it is counted, so that ten tries at the same moment count each other.
        tries = LoginTry.objects.bulk_create(LoginTry(digest=each, at=now) for each in digests)
        ids = [each.pk for each in tries]
        wait = max(seconds_to_wait(each, now) for each in digests)
        if wait:
            LoginTry.objects.filter(pk__in=ids).delete()  # a refused try does not prolong the wait
            response = render(request, "429.html", {"minutes": -(-wait // 60)}, status=429)
            response["Retry-After"] = str(wait)
            return response
        response = get_response(request)
        if response.status_code == HTTPStatus.FOUND:
            LoginTry.objects.filter(pk__in=ids).delete()
        return response

    return answer


def suggestion_throttle(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Counts every suggestion that is taken, and is answered by a redirect; a form that is shown again is forgotten.

    The page itself says that it is too much (`request.seconds_to_wait`): it has what was typed, and shows it again.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method != "POST" or not leads_to(request, SUGGESTION_PAGES):
            return get_response(request)
        now, key = timezone.now(), digest("suggestions of", address_of(request))
        SuggestionTry.objects.before(now - SUGGESTIONS_WITHIN).delete()
        this = SuggestionTry.objects.create(digest=key, at=now)  # before it is counted, as above
        wait = seconds_to_wait(key, now, SuggestionTry.objects.all(), MOST_SUGGESTIONS, SUGGESTIONS_WITHIN)
        request.seconds_to_wait = wait  # type: ignore[attr-defined]
        response = get_response(request)
        if response.status_code != HTTPStatus.SEE_OTHER:
            SuggestionTry.objects.filter(pk=this.pk).delete()
        return response

    return answer


def leads_to(request: HttpRequest, pages: Container[str]) -> bool:
    try:
        return resolve(request.path_info).view_name in pages
    except Resolver404:
        return False


def seconds_to_wait(
    key: str,
    now: datetime,
    tries: TryQuerySet | None = None,
    most: int = MOST_TRIES,
    within: timedelta = WITHIN,
) -> int:
    """0 while a try is left, else the whole seconds until the oldest of those that count is forgotten."""
    tries = LoginTry.objects.all() if tries is None else tries
    newest_first = tries.filter(digest=key).since(now - within).order_by("-at", "-pk")
    # this try and those before it; the oldest of the ones that fit has to fall out of the window
    counted = list(newest_first.values_list("at", flat=True)[: most + 1])
    if len(counted) <= most:
        return 0
    return max(1, int((counted[-1] + within - now).total_seconds()) + 1)


def digest(kind: str, value: str) -> str:
    """A key that tells nobody the value: names fold their case, so that "Anna" and "anna" are one."""
    folded = value.strip().casefold()[:200]
    return hashlib.sha256(f"{settings.SECRET_KEY}|{kind}|{folded}".encode(errors="replace")).hexdigest()


def address_of(request: HttpRequest) -> str:
    """The address a try comes from; an IPv6 visitor owns a whole /64, so that is what counts.

    Behind TRUSTED_PROXIES proxies it is that many places from the right of X-Forwarded-For: what stands
    further left, the visitor can write himself.
    """
    address = str(request.META.get("REMOTE_ADDR", ""))
    if settings.TRUSTED_PROXIES:
        hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if hop.strip()]
        if len(hops) >= settings.TRUSTED_PROXIES:
            address = hops[-settings.TRUSTED_PROXIES]
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address) and not parsed.ipv4_mapped:
        return str(ip_network(f"{parsed}/64", strict=False))
    return str(parsed.ipv4_mapped) if isinstance(parsed, IPv6Address) else str(parsed)
