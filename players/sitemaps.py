"""What search engines are told of: the pages that everybody may open. Where there are many, in parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import conditional_page, require_safe

from players.languages import in_language
from players.models import Association, Club, Player, Source
from players.models.visibility import EVERYBODY

if TYPE_CHECKING:
    from django.db.models import QuerySet

PAGES = ("home", "player_list", "club_list", "association_list", "eligibility_rules")


class Part(Sitemap[Any]):
    """No `lastmod`: a page changes with every fact on it, and a wrong day is worse than none."""

    limit = 3_000  # each in every language: the format allows 50,000, and a part should be sent in a second or two

    def _urls(self, page: str | int, protocol: str, domain: str) -> list[dict[str, Any]]:
        """Each page in every language, naming the others. Django's own way would read all pages for one part."""
        found = []
        for row in super()._urls(page, protocol, domain):  # type: ignore[misc]  # the stubs leave it out
            root = f"{protocol}://{domain}"
            path = row["location"].removeprefix(root)
            there = {code: root + in_language(path, code) for code, _name in settings.LANGUAGES}
            others = [{"lang_code": code, "location": address} for code, address in there.items()]
            others.append({"lang_code": "x-default", "location": there[settings.LANGUAGE_CODE]})
            found += [{**row, "location": address, "alternates": others} for address in there.values()]
        return found


class PageSitemap(Part):
    def items(self) -> Sequence[str]:
        return [*(reverse(f"players:{name}") for name in PAGES), reverse("interviews:interview_list")]

    def location(self, item: str) -> str:
        return item


class PlayerSitemap(Part):
    def items(self) -> QuerySet[Player]:
        return Player.objects.visible_to(EVERYBODY).order_by("pk").only("slug")


class ClubSitemap(Part):
    """Of clubs only those that a profile names: the others' pages say nothing yet."""

    def items(self) -> QuerySet[Club]:
        return Club.objects.visible_to(EVERYBODY).named_for(EVERYBODY).order_by("pk").only("slug")


class AssociationSitemap(Part):
    def items(self) -> Sequence[Association]:
        return [each for each in Association.objects.counted_for(EVERYBODY) if each.players]


class SourceSitemap(Part):
    def items(self) -> QuerySet[Source]:
        return Source.objects.visible_to(EVERYBODY).order_by("pk").only("slug")


SITEMAPS: dict[str, type[Sitemap[Any]]] = {
    "pages": PageSitemap,
    "players": PlayerSitemap,
    "clubs": ClubSitemap,
    "associations": AssociationSitemap,
    "interviews": SourceSitemap,
}


def only_read(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Django's own views, for GET and HEAD; who has the part already is not sent it again."""
    read: Callable[..., HttpResponseBase] = require_safe(conditional_page(view))
    return read


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Where the sitemap is. The desk is closed to strangers anyway; the lists' many filters say noindex themselves."""
    sitemap = request.build_absolute_uri(reverse("files:sitemap"))
    desk = [in_language(reverse("admin:index"), code) for code, _name in settings.LANGUAGES]
    lines = ("User-agent: *", *(f"Disallow: {address}" for address in desk), f"Sitemap: {sitemap}", "")
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
