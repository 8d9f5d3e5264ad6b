"""What a first visit may weigh, gzipped: of every kind of page, and of every page of the demonstration.

HTML 20 KB, style 12 KB, scripts 12 KB, a profile with all that it loads 100 KB in 8 requests, nothing from elsewhere.
"""

from __future__ import annotations

import gzip
import os
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import Client

import interviews.urls
import players.urls
from interviews import demonstration
from players.models import Association, Club, Player, Source, Verdict
from tests import public_pages

pytestmark = pytest.mark.django_db

KB = 1024
HTML, STYLE, SCRIPT, ON_REQUEST, PICTURE, PAGE = 20 * KB, 12 * KB, 12 * KB, 40 * KB, 40 * KB, 100 * KB
MOST_REQUESTS = 8
CHOSEN = ("005", "025", "026", "019")  # of the demonstration: three interviews of one player, and of one with a picture
LOADED = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}
DATA = {"application/ld+json", "application/json"}  # which nothing runs
SIZE_RE = re.compile(r"(\S+) (\d+)w")


class Loading(HTMLParser):
    """What a browser fetches for a page: addresses of styles, of scripts, and of pictures the largest of each."""

    def __init__(self) -> None:
        super().__init__()
        self.styles: list[str] = []
        self.scripts: list[str] = []
        self.pictures: list[str] = []
        self.inline: list[str] = []
        self._chosen = ""  # by the picture that is open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        if tag == "link" and LOADED & set(given.get("rel", "").split()):
            (self.styles if given["rel"] == "stylesheet" else self.pictures).append(given["href"])
        elif tag == "script" and given.get("type") not in DATA:
            self.scripts.append(given.get("src") or "inline")
        elif tag == "style":
            self.inline.append(tag)
        elif tag == "source" and not self._chosen:
            self._chosen = max(SIZE_RE.findall(given["srcset"]), key=lambda each: int(each[1]))[0]
        elif tag == "img":
            self.pictures.append(self._chosen or given["src"])

    def handle_endtag(self, tag: str) -> None:
        if tag == "picture":
            self._chosen = ""


@dataclass(frozen=True)
class Weight:
    html: int
    style: int
    script: int
    pictures: list[int] = field(default_factory=list)
    requests: int = 1

    @property
    def all(self) -> int:
        return self.html + self.style + self.script + sum(self.pictures)


def packed(content: bytes) -> int:
    return len(gzip.compress(content, 6))


def fetched(client: Client, address: str) -> bytes:
    """A file of this site; anything else is from elsewhere."""
    if address.startswith("/static/"):
        path = finders.find(address.removeprefix("/static/"))
        assert isinstance(path, str), address
        return Path(path).read_bytes()
    assert re.match(r"/(?!/)", address), f"{address} is not of this site"
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content


def weight_of(client: Client, address: str) -> Weight:
    response = client.get(address, follow=False)
    assert response.status_code in {200, 404}, address
    loading = Loading()
    loading.feed(response.content.decode())
    assert loading.inline == [], address
    assert loading.styles, address
    return Weight(
        html=packed(response.content),
        style=sum(packed(fetched(client, each)) for each in loading.styles),
        script=sum(packed(fetched(client, each)) for each in loading.scripts),
        pictures=[len(fetched(client, each)) for each in loading.pictures],  # packed already
        requests=1 + len(loading.styles) + len(loading.scripts) + len(loading.pictures),
    )


def too_heavy(weight: Weight) -> list[str]:
    """Which budgets it exceeds."""
    limits = {"html": HTML, "style": STYLE, "script": SCRIPT, "requests": MOST_REQUESTS, "all": PAGE}
    over = [
        f"{name}: {getattr(weight, name)} > {most}" for name, most in limits.items() if getattr(weight, name) > most
    ]
    return over + [f"picture: {each} > {PICTURE}" for each in weight.pictures if each > PICTURE]


def test_the_scale_sees_what_is_too_heavy(client: Client, settings) -> None:
    assert too_heavy(Weight(HTML, STYLE, SCRIPT, [PICTURE], MOST_REQUESTS)) == []
    over = Weight(HTML + 1, STYLE + 1, SCRIPT + 1, [PICTURE + 1, PICTURE], MOST_REQUESTS + 1)
    assert [fault.partition(":")[0] for fault in too_heavy(over)] == [
        "html", "style", "script", "requests", "all", "picture",
    ]  # fmt: skip
    with pytest.raises(AssertionError, match="not of this site"):
        fetched(client, "https://elsewhere.example/a.js")
    with pytest.raises(AssertionError, match="not of this site"):
        fetched(client, "//elsewhere.example/a.js")
    loading = Loading()
    loading.feed('<picture><source srcset="/a 10w, /b 20w"><source srcset="/c 30w"><img src="/d" onload="x"></picture>')
    loading.feed('<p style="a"><script>b</script><script type="application/ld+json">{}</script>')
    assert (loading.pictures, loading.inline, loading.scripts) == (["/b"], ["onload", "style"], ["inline"])


def test_no_page_for_people_is_left_out() -> None:
    """A route of players or interviews that gives a page is a kind of page."""
    no_pages = {"suggestions"}
    named = {pattern.name for urls in (players.urls, interviews.urls) for pattern in urls.urlpatterns}
    assert named - no_pages <= {re.match(r"\w+", kind)[0] for kind in public_pages.KINDS}  # type: ignore[index]


def test_every_kind_of_page_keeps_its_budget_in_every_language(client: Client) -> None:
    around = public_pages.everything()
    for page in public_pages.pages(around):
        assert too_heavy(weight_of(client, page.address)) == [], page


def test_the_demonstration_keeps_its_budgets(client: Client) -> None:
    call_command("load_reference", verbosity=0)
    loaded = demonstration.Loaded()
    for path in demonstration.files():
        if path.name.startswith(CHOSEN) or os.environ.get("SOAK_DEMO") == "all":
            demonstration.load(path, loaded)
    demonstration.load_records(loaded)
    demonstration.load_picture(loaded)
    everybody = Player.objects.published()
    assert max(len(weight_of(client, player.get_absolute_url()).pictures) for player in everybody) == 2  # and the icon
    associations = Association.objects.filter(pk__in=Verdict.objects.values("association"))
    for rows in (everybody, Source.objects.all(), Club.objects.with_current_players(), associations):
        for row in rows:
            assert too_heavy(weight_of(client, row.get_absolute_url())) == [], row


def test_no_script_is_too_heavy_on_request_either() -> None:
    for path in (Path(settings.BASE_DIR) / "static").rglob("*.js"):
        assert packed(path.read_bytes()) <= ON_REQUEST, path
