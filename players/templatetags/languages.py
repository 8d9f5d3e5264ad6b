"""The switch between languages, and what marks words that are in another one than the page."""

from __future__ import annotations

from typing import Any

from django import template
from django.http import HttpRequest
from django.template import Context

from players.languages import in_all_languages

register = template.Library()


@register.inclusion_tag("_languages.html", takes_context=True)
def languages(context: Context) -> dict[str, Any]:
    """Plain links to the same page with the same filters; what answers a form has no address to lead to."""
    request = context.get("request")
    if not isinstance(request, HttpRequest) or request.method not in ("GET", "HEAD"):
        return {}
    query = request.META.get("QUERY_STRING", "")
    return {"languages": in_all_languages(request, f"?{query}" if query else "")}
