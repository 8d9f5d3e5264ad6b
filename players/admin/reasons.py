"""Why something is changed: one line that every form of the desk sends along."""

from __future__ import annotations

from django.http import HttpRequest

LONGEST_REASON = 300


def given_reason(request: HttpRequest) -> str:
    return " ".join(request.POST.get("why", "").split())[:LONGEST_REASON]
