"""Pages for people in three languages: the address alone says in which."""

import re

import pytest
from django.apps import apps
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import translation

from players.languages import in_language, language_of, without_language
from tests.builders import make_user
from tests.players.profiles import Around, known_player

CODES = ("en", "de", "ja")
ALTERNATE_RE = re.compile(r'<link rel="alternate" hreflang="([-a-z]+)" href="([^"]+)">')


@pytest.fixture
def around(db) -> Around:
    return known_player()


def pages(around: Around) -> list[str]:
    """One address of each kind of page."""
    return [
        "/",
        "/players/",
        around.player.get_absolute_url(),
        "/clubs/",
        around.club.get_absolute_url(),
        "/associations/",
        "/associations/JPN/",
        "/interviews/",
        around.source.get_absolute_url(),
        "/search/?q=kenji",
        "/eligibility-rules/",
    ]


@pytest.mark.parametrize(
    ("address", "language", "english", "japanese"),
    [
        ("/players/", "en", "/players/", "/ja/players/"),
        ("/de/players/", "de", "/players/", "/ja/players/"),
        ("/ja/", "ja", "/", "/ja/"),
        ("/", "en", "/", "/ja/"),
        ("/den-haag/", "en", "/den-haag/", "/ja/den-haag/"),
        ("/fr/players/", "en", "/fr/players/", "/ja/fr/players/"),
        ("/en/players/", "en", "/en/players/", "/ja/en/players/"),
        ("/de//evil.example/x", "de", "/evil.example/x", "/ja/evil.example/x"),  # never "//evil.example/x"
    ],
)
def test_an_address_says_its_language(address: str, language: str, english: str, japanese: str) -> None:
    assert (language_of(address), without_language(address), in_language(address, "ja")) == (
        language,
        english,
        japanese,
    )


def test_every_page_answers_in_every_language_and_names_the_others(client: Client, around: Around) -> None:
    for plain in pages(around):
        named = {}
        for code in CODES:
            address = in_language(plain, code)
            response = client.get(address, headers={"accept-language": "fr,de;q=0.5"})
            page = response.content.decode()
            assert response.status_code == 200, address
            assert f'<html lang="{code}">' in page, address
            assert response["Content-Language"] == code
            assert "Accept-Language" not in response.get("Vary", "")
            assert not response.cookies
            for each in CODES:
                switch = f'href="{in_language(plain, each)}" lang="{each}" hreflang="{each}"'
                assert (switch in page) == (each != code), (address, switch)
            if "noindex" not in page:
                assert f'<link rel="canonical" href="http://testserver{address}">' in page
                named[code] = ALTERNATE_RE.findall(page)
        if named:
            asked = [(code, f"http://testserver{in_language(plain, code)}") for code in CODES]
            assert named == {code: [*asked, ("x-default", f"http://testserver{plain}")] for code in CODES}


@pytest.mark.parametrize("address", ["/fr/players/", "/en/players/", "/de/de/", "/de/players.json", "/ja/sitemap.xml"])
def test_there_is_no_other_prefix_and_none_for_what_machines_read(client: Client, db, address: str) -> None:
    assert client.get(address).status_code == 404


def test_what_machines_read_has_one_address_in_every_language(client: Client, around: Around) -> None:
    page = client.get(f"/de{around.player.get_absolute_url()}").content.decode()
    slug = around.player.slug
    assert f'href="/players/{slug}.json"' in page
    assert f'href="/players/{slug}.atom"' in page
    assert "/de/players.json" not in client.get("/de/players/").content.decode()
    with translation.override("de"):
        assert reverse("files:player_list_file", args=["json"]) == "/players.json"


def test_an_old_address_leads_to_the_present_one_in_its_language(client: Client, around: Around) -> None:
    old = around.player.get_absolute_url()
    around.player.slug = "someone-else"
    around.player.save()
    for code in CODES:
        assert client.get(in_language(old, code))["Location"] == in_language("/players/someone-else/", code)
    assert client.get(f"{old.removesuffix('/')}.json")["Location"] == "/players/someone-else.json"
    assert client.get("/de/players")["Location"] == "/de/players/"


def test_filters_stay_when_the_language_is_changed(client: Client, around: Around) -> None:
    page = client.get("/de/players/?q=Kenji&page=1").content.decode()
    assert 'href="/ja/players/?q=Kenji&amp;page=1"' in page
    assert "hreflang" not in page.partition("</head>")[0]  # narrowed: no search engine is sent there


def test_the_desk_is_in_every_language(client: Client, db) -> None:
    user = make_user("reader")
    user.is_staff = user.is_superuser = True
    user.save()
    assert client.get("/de/admin/")["Location"] == "/de/admin/login/?next=/de/admin/"
    client.force_login(user)
    for code, words in (("en", "Log out"), ("de", "Abmelden"), ("ja", "ログアウト")):
        page = client.get(in_language("/admin/", code)).content.decode()
        assert f'<html lang="{code}"' in page
        assert words in page


def test_one_request_leaves_no_language_to_the_next(client: Client, around: Around) -> None:
    client.get("/ja/players/")
    assert translation.get_language() == settings.LANGUAGE_CODE
    assert client.get("/players.json")["Content-Language"] == "en"


def test_every_model_and_field_is_called_by_words_that_are_translated() -> None:
    """A new one has to stand in `column_words`, or to name itself."""
    names = [
        name
        for app in ("players", "interviews")
        for model in apps.get_app_config(app).get_models()
        if not model.__name__.startswith("Historical")
        for name in (model._meta.verbose_name, *(field.verbose_name for field in model._meta.concrete_fields))
    ]
    assert [name for name in names if isinstance(name, str) and name != "ID"] == []
