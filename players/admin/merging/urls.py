"""The addresses of merging, once for players and once for clubs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.urls import URLPattern, path

from players.admin.merging import duplicates, splitting, views
from players.admin.merging.access import Model


def merging_urls(model: Model, inside: Callable[[Any], Any]) -> list[URLPattern]:
    """`inside` makes a view one of the admin's."""
    name, given = f"players_{model._meta.model_name}", {"model": model}
    return [
        path("<int:pk>/merge/", inside(views.merge), given, name=f"{name}_merge"),
        path("merges/", inside(views.merges), given, name=f"{name}_merges"),
        path("merges/<int:pk>/", inside(views.merged), given, name=f"{name}_merged"),
        path("duplicates/", inside(duplicates.duplicates), given, name=f"{name}_duplicates"),
        path("<int:pk>/split/", inside(splitting.split), given, name=f"{name}_split"),
    ]
