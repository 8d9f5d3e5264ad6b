"""The four roles, as Django groups. kb/migrations/0002_roles.py makes them; here each is given its permissions.

That cannot be a migration's work: permissions come into being after the last one (post_migrate), and every later model
brings new ones. So it is done after each migration, and what a role may do is said in one place.
Each role may do what the one before it may. What an administrator adds to a group by hand stays.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group, Permission

IMPORTER = "importer"
EDITOR = "editor"
REVIEWER = "reviewer"
ADMINISTRATOR = "administrator"

_IMPORT = (
    "interviews.add_interview",
    "interviews.view_interview",
    "players.view_source",
)
_EDIT = (
    "interviews.change_interview",
    "interviews.view_proposal",
    "interviews.change_proposal",
    "interviews.view_mention",
    "interviews.view_turn",
    "interviews.view_decision",
    "players.see_editors",
    *("players.add_source", "players.change_source"),
    "players.view_association",
    "players.view_citation",
    *("players.view_suggestion", "players.change_suggestion"),
    *(
        f"players.{action}_{model}"
        for model in ("player", "playeralias", "club", "clubalias")
        for action in ("view", "add", "change")
    ),
    *(f"players.delete_{model}" for model in ("playeralias", "clubalias", "picture")),
    *(f"players.{action}_picture" for action in ("view", "add", "change")),
    *(
        f"players.{action}_{model}"
        for model in ("careerstep", "eligibility", "relationship", "detail")
        for action in ("view", "change")
    ),
    *(
        f"players.{action}_{model}"
        for model in ("nationality", "ancestor", "residence", "appearance", "associationchange", "completelists")
        for action in ("view", "add", "change")
    ),
)
_REVIEW = ("players.see_internal", "players.publish")

PERMISSIONS: dict[str, tuple[str, ...]] = {
    IMPORTER: _IMPORT,
    EDITOR: (*_IMPORT, *_EDIT),
    REVIEWER: (*_IMPORT, *_EDIT, *_REVIEW),
}
WHOLE_APPS = ("players", "interviews", "auth")  # of which the administrator may do everything


def make_groups(**_signal: Any) -> None:
    """Make each group and give it its permissions; again changes nothing."""
    known = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }
    for name, wanted in PERMISSIONS.items():
        group, _made = Group.objects.get_or_create(name=name)
        group.permissions.add(*(known[code] for code in wanted if code in known))
    group, _made = Group.objects.get_or_create(name=ADMINISTRATOR)
    group.permissions.add(*(row for code, row in known.items() if code.partition(".")[0] in WHOLE_APPS))
