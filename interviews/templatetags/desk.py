"""For the templates of the desk that stand above both apps."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone

from interviews import desk_start as counting

register = template.Library()


@register.simple_tag(takes_context=True)
def desk_start(context: dict[str, Any]) -> counting.Start:
    return counting.start(context["request"].user, timezone.now())
