"""What is sent to each route: the objects that its address names, and a form that is in order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any
from uuid import UUID

from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from interviews.models import Batch, Interview, Upload
from players import portraits
from players.models import Association, Change, Club, CompleteLists, Merge, Player, Source, Suppression
from players.suggesting import tickets
from tests import builders
from tests.interviews.extractions import POSITION, card, imported
from tests.players.images import PORTRAIT, drawn, encoded

Arguments = tuple[Any, ...]


class World:
    """One of everything that a route can name."""

    def __init__(self, users: dict[str, User]) -> None:
        self.users = users
        self.interview = imported(POSITION)
        self.player = builders.make_player()
        self.other = builders.make_player("Jonte Reuterskampf")
        self.club = builders.make_club("TuS Ostwall")
        self.source = builders.make_source("Ein Register", kind="register")
        self.batch = Batch.objects.create(by=users["importer"], state=Batch.State.DONE, total=1)
        Upload.objects.create(batch=self.batch, number=1, file_name="a.txt", state=Upload.State.FAILED, problem="empty")
        self._facts()
        for what in ("player", "club"):
            told = {"kept_name": "A", "gone_name": "B", "why": "the same", "done_at": timezone.now()}
            Merge.objects.create(what=what, kept=self.player.pk, gone=10**9, **told)
        photo = encoded(drawn(400, 500))
        self.picture = portraits.choose(self.player, users["reviewer"], dict(PORTRAIT), photo, show=True)

    def _facts(self) -> None:
        player = self.player
        association = builders.make_association("GER")
        facts = (
            builders.make_step(player, self.club),
            builders.make_eligibility(player, association, status="plays"),
            builders.make_relationship(player, "coach", other_name="Uwe Brandt"),
            builders.make_detail(player, "position", "defender"),
            builders.make_nationality(player),
            builders.make_ancestor(player),
            builders.make_residence(player),
            builders.make_appearance(player),
            builders.make_change(player),
        )
        for fact in facts:
            builders.cite(fact, "Das ist so.", self.source)
        self.detail = facts[3]
        self.detail.value = "midfielder"
        self.detail.version += 1
        self.detail.save()
        self.suggestion = builders.make_suggestion(self.detail)
        self.old, self.new = self.detail.history.order_by("history_id")
        waits = {"ancestors": self.users["staff"].pk}
        self.lists = CompleteLists.objects.create(player=player, ancestors=True, awaits_second=waits)
        self.objects: dict[type[models.Model], models.Model] = {type(fact): fact for fact in facts}
        self.objects |= {
            Player: player,
            Club: self.club,
            Association: association,
            Source: self.source,
            Interview: self.interview,
            User: self.users["staff"],
            Suppression: Suppression.objects.create(digest="a" * 64, reason="asked by letter"),
            Change: self.new.change,
            Group: Group.objects.get(name="editor"),
            DBTaskResult: DBTaskResult.objects.create(args_kwargs={"args": [], "kwargs": {}}, task_path="a.b"),
        }

    def named_by(self, route: str) -> models.Model:
        """The object of a route of the stock admin: "admin:players_club_change", "/admin/players/club/<…>/"."""
        for model, row in self.objects.items():
            app, name = model._meta.app_label, model._meta.model_name
            if route.startswith((f"admin:{app}_{name}_", f"/admin/{app}/{name}/")):
                return row
        raise AssertionError(f"tests/rights/sent.py: give the arguments of {route}, or an object of its model")

    @property
    def card(self) -> Any:
        return card(self.interview, "position")


def _merge_of(what: str) -> Callable[[World], Arguments]:
    return lambda world: (Merge.objects.get(what=what).pk,)


# by route, where its arguments are no single object of its own admin
ARGUMENTS: dict[str, Callable[[World], Arguments]] = {
    "players:player_detail": lambda world: (world.player.slug,),
    "players:club_detail": lambda world: (world.club.slug,),
    "players:history": lambda world: (world.player.slug,),
    "players:circle": lambda world: (world.player.slug,),
    "players:comparison": lambda world: tuple(sorted((world.player.slug, world.other.slug))),
    "players:association_detail": lambda world: ("GER",),
    "interviews:interview_detail": lambda world: (world.source.slug,),
    "players:suggest": lambda world: (world.detail.anchor,),
    "players:suggested": lambda world: (world.detail.anchor,),
    "files:player_list_file": lambda world: ("json",),
    "files:player_file": lambda world: (world.player.slug, "json"),
    "files:club_list_file": lambda world: ("json",),
    "files:club_file": lambda world: (world.club.slug, "json"),
    "files:association_list_file": lambda world: ("json",),
    "files:association_file": lambda world: ("GER", "json"),
    "interview_files:interview_list_file": lambda world: ("json",),
    "interview_files:interview_file": lambda world: (world.source.slug, "json"),
    "files:player_card": lambda world: (world.player.slug,),
    "files:player_feed": lambda world: (world.player.slug,),
    "files:club_feed": lambda world: (world.club.slug,),
    "files:sitemap_part": lambda world: ("players",),
    **{f"api:{name}": lambda world: (world.player.slug,) for name in ("player", "player_eligibility")},
    **{f"api:{name}": lambda world: (world.club.slug,) for name in ("club", "club_facts")},
    **{f"api:{name}": lambda world: (world.source.slug,) for name in ("interview", "interview_facts")},
    **{f"api:{name}": lambda world: ("GER",) for name in ("association", "association_players")},
    "admin:view_on_site": lambda world: (ContentType.objects.get_for_model(Player).pk, world.player.pk),
    "admin:app_list": lambda world: ("players",),
    "/admin/(?P<url>.*)$": lambda world: ("nowhere",),
    "admin:players_player_suggestion": lambda world: (world.suggestion.pk,),
    "admin:players_player_facts": lambda world: (world.player.pk,),
    "admin:players_player_fact": lambda world: ("detail", world.detail.pk),
    "admin:players_player_waiting_tick": lambda world: (world.lists.pk, "ancestors"),
    "admin:interviews_interview_held": lambda world: (world.player.pk,),
    "admin:interviews_interview_erase": lambda world: (world.player.pk,),
    "admin:players_player_prefer_undo": lambda world: (world.player.pk, world.new.change_id),
    "admin:players_player_eligibility": lambda world: (world.player.pk,),
    "admin:players_player_eligibility_try": lambda world: (world.player.pk,),
    **{
        f"admin:players_player_picture{step}": lambda world: (world.player.pk,)
        for step in ("", "_whole", "_release", "_remove")
    },
    "files:picture": lambda world: (world.picture.key, "small", "webp"),
    "admin:interviews_interview_review": lambda world: (world.interview.pk,),
    "admin:interviews_interview_person": lambda world: (world.interview.pk,),
    "admin:interviews_interview_publish": lambda world: (world.interview.pk,),
    "admin:interviews_interview_decide": lambda world: (world.interview.pk, world.card.pk),
    "admin:interviews_interview_undo": lambda world: (world.interview.pk, world.card.pk),
    "admin:interviews_interview_drop_quote": lambda world: (world.interview.pk, world.card.quotes.all()[0].pk),
}
ON_REVIEW = ("take_over", "unlink", "leave", "rule_out", "by_hand", "all_shown")
ARGUMENTS |= {f"admin:interviews_interview_{name}": lambda world: (world.interview.pk,) for name in ON_REVIEW}
ARGUMENTS["admin:interviews_interview_undo_all"] = lambda world: (world.interview.pk, UUID(int=1))
BY_BATCH = ("preview", "progress", "state", "cancel", "go_on", "report", "report_csv", "dealt_with")
ARGUMENTS |= {f"admin:interviews_interview_{name}": lambda world: (world.batch.pk,) for name in BY_BATCH}

ARGUMENTS |= {
    "admin:players_change_compare": lambda world: ("detail",),
    "admin:players_change_restore": lambda world: ("detail", world.old.pk),
}

ARGUMENTS |= {f"admin:players_{what}_merged": _merge_of(what) for what in ("player", "club")}

# what stands behind the question mark of an address
ASKED: dict[str, Callable[[World], str]] = {
    "api:search": lambda world: "?q=reuterskamp",
    "admin:autocomplete": lambda world: "?app_label=players&model_name=nationality&field_name=named_source&term=",
    "admin:players_change_compare": lambda world: f"?old={world.old.pk}&new={world.new.pk}",
}


def _suggested(world: World) -> dict[str, Any]:
    opened = timezone.now() - timedelta(minutes=1)
    token = tickets.issue(world.detail.anchor, world.player.pk, world.detail.version, opened)
    return {"fault": "value", "right": "defender", "token": token}


# what is posted, where the form of the page itself is not what matters
POSTED: dict[str, Callable[[World], dict[str, Any]]] = {
    "players:suggest": _suggested,
    "admin:players_player_suggestion": lambda world: {"do": "taken", "version": 1},
    "admin:players_player_fact": lambda world: {"do": "retract", "version": 2, "why": "He asked for it."},
    "admin:players_player_waiting_tick": lambda world: {"do": "confirm", "seen": world.lists.seen_as},
    "admin:interviews_interview_erase": lambda world: {"typed": world.player.name, "reason": "asked by letter"},
    "admin:players_change_restore": lambda world: {"why": "It was so.", "seen": world.new.pk},
    "admin:interviews_interview_decide": lambda world: {"do": "reject", "version": world.card.version},
    "admin:interviews_interview_undo": lambda world: {"version": world.card.version},
    "admin:interviews_interview_rule_out": lambda world: {"person": "Jaro Lindhoff", "rule_out": world.player.pk},
    "admin:interviews_interview_unlink": lambda world: {"person": "Jaro Lindhoff"},
    "admin:interviews_interview_by_hand": lambda world: {
        "make": "fact",
        "words": "Ja, mit 17.",
        "of_kind": "honour",
        "said_of": "Jaro Lindhoff",
        "field-value": "Kreispokal",
    },
    "admin:interviews_interview_person": lambda world: {"person": "Jaro Lindhoff", "who": "new"},
    "admin:interviews_interview_publish": lambda world: {"do": "publish"},
    "admin:interviews_interview_import": lambda world: {"pasted": "Frage: Wie geht es?\n\nReuterskamp: Gut."},
}


class FormParser(HTMLParser):
    """The fields of a page's forms as a browser would send them."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._select = self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        name, value = said.get("name") or "", said.get("value") or ""
        if tag == "select":
            self._select = name
        elif tag == "option" and "selected" in said and self._select:
            self.fields.setdefault(self._select, []).append(value)
        elif tag == "textarea":
            self._area = name
            self.fields.setdefault(name, [""])
        elif tag == "input" and name and name != "csrfmiddlewaretoken":
            kind = said.get("type")
            if kind in ("submit", "button", "file") or (kind in ("checkbox", "radio") and "checked" not in said):
                return
            self.fields.setdefault(name, []).append(value or ("on" if kind == "checkbox" else ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = ""
        elif tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.fields[self._area] = [self.fields[self._area][0] + data.removeprefix("\n")]


def fields_of(html: str) -> dict[str, list[str]]:
    parser = FormParser()
    parser.feed(html)
    return parser.fields
