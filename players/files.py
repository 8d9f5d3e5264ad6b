"""The addresses of what machines read: the same in every language, so they stand outside of its prefixes."""

from django.contrib.sitemaps.views import index, sitemap
from django.urls import path, re_path

from players import views
from players.exports import views as exports
from players.feeds import views as feeds
from players.sharing import views as sharing
from players.sitemaps import SITEMAPS, only_read, robots

SLUG = "(?P<slug>[-a-zA-Z0-9_]+)"
PART = "files:sitemap_part"

app_name = "files"
urlpatterns = [
    re_path(
        r"^pictures/(?P<key>[0-9a-f]{32})/(?P<size>small|large)\.(?P<ending>avif|webp)$", views.picture, name="picture"
    ),
    re_path(r"^players\.(?P<ending>json|csv)$", exports.player_list_file, name="player_list_file"),
    re_path(rf"^players/{SLUG}\.(?P<ending>json|csv)$", exports.player_file, name="player_file"),
    re_path(r"^clubs\.(?P<ending>json|csv)$", exports.club_list_file, name="club_list_file"),
    re_path(rf"^clubs/{SLUG}\.(?P<ending>json|csv)$", exports.club_file, name="club_file"),
    re_path(r"^associations\.(?P<ending>json|csv)$", exports.association_list_file, name="association_list_file"),
    re_path(
        r"^associations/(?P<trigram>[^/.]+)\.(?P<ending>json|csv)$", exports.association_file, name="association_file"
    ),
    path("feed.atom", feeds.feed, name="feed"),
    re_path(rf"^players/{SLUG}\.atom$", feeds.player_feed, name="player_feed"),
    re_path(rf"^clubs/{SLUG}\.atom$", feeds.club_feed, name="club_feed"),
    path("card.png", sharing.card, name="card"),
    re_path(rf"^players/{SLUG}\.png$", sharing.player_card, name="player_card"),
    path("sitemap.xml", only_read(index), {"sitemaps": SITEMAPS, "sitemap_url_name": PART}, name="sitemap"),
    path("sitemap-<section>.xml", only_read(sitemap), {"sitemaps": SITEMAPS}, name="sitemap_part"),
    path("robots.txt", robots, name="robots"),
]
