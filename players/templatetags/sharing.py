"""What stands in the head of a page for those who do not read it: its one address, its card, its data."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django import template
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from players.languages import in_all_languages

register = template.Library()

# As in Django's json_script: nothing that could end the element or begin another.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


@register.inclusion_tag("_sharing.html", takes_context=True)
def sharing(
    context: Context,
    title: str = "",
    description: str = "",
    *,
    kind: str = "website",
    card: str = "",
    feed: str = "",
    narrowed: Any = None,
) -> dict[str, Any]:
    """The one address of the page, and how it looks where it is shared.

    `card`: the address of its picture, else that of the site. `narrowed`: filters are on; of a list there are more such
    states than anybody should search through, so it is kept out of the search engines and names no other address.
    """
    request = context.get("request")
    if not isinstance(request, HttpRequest):
        return {}  # a page of an error: it has no address of its own
    page = request.GET.get("page", "1")
    query = f"?{urlencode({'page': page})}" if page != "1" else ""
    return {
        "address": request.build_absolute_uri(request.path + query),
        "languages": [
            replace(each, address=request.build_absolute_uri(each.address)) for each in in_all_languages(request, query)
        ],
        "title": title,
        "description": " ".join(str(description).split()),
        "kind": kind,
        "card": request.build_absolute_uri(card or reverse("files:card")),
        "feed": feed,
        "narrowed": bool(narrowed),
    }


@register.simple_tag
def linked_data(node: dict[str, Any] | None) -> SafeString:
    """JSON-LD as a block of data, which no browser runs and the content policy does not forbid."""
    if not node:
        return mark_safe("")
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308
