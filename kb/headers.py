"""What every answer says of itself: pages, the admin, errors and static files alike."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

# The one style that Django's admin writes into a page (admin/change_list.html, for lists without actions).
# A test compares it with the installed Django.
ADMIN_STYLE_HASH = "sha256-blvLUW3UscWqsXGByNOqdBboM+ShWAuugp2mC/wbafU="

CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        f"style-src 'self' '{ADMIN_STYLE_HASH}'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def security_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Stands outermost, so that the answers of every other middleware carry the headers too."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        for name, value in HEADERS.items():
            response[name] = value
        return response

    return answer
