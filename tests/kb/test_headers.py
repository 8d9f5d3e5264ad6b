"""The headers of the site stand on every answer, whoever gives it."""

import base64
import hashlib
import re
from pathlib import Path

import django
import pytest
from django.test import Client

from kb.headers import ADMIN_STYLE_HASH, CONTENT_POLICY, HEADERS

ADMIN_TEMPLATES = Path(django.__file__).parent / "contrib" / "admin" / "templates"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nowhere", 404),
        ("/?q=%00", 400),
        ("/?page=10001", 404),
        ("/admin/", 302),
        ("/admin/login/", 200),
        ("/admin/nowhere/", 302),
        ("/static/admin/css/base.css", 200),
        ("/static/nowhere.css", 404),
        ("/healthz", 200),
    ],
)
def test_every_answer_carries_the_headers(client, db, path, status):
    response = client.get(path)
    assert response.status_code == status
    assert {name: response.headers.get(name) for name in HEADERS} == HEADERS
    response.close()


def test_an_unknown_host_is_refused_with_the_headers(client, db):
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert response.headers["Content-Security-Policy"] == CONTENT_POLICY


def test_a_forged_form_is_refused_with_the_headers(db):
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x", "password": "y"})
    assert response.status_code == 403
    assert response.headers["Content-Security-Policy"] == CONTENT_POLICY
    assert b"<style" not in response.content


def test_an_error_of_ours_is_answered_with_the_headers(client, db, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("kb.health.connection", None)
    response = client.get("/healthz")
    assert response.status_code == 500
    assert response.headers["Content-Security-Policy"] == CONTENT_POLICY


@pytest.mark.parametrize("path", ["/nowhere", "/healthz", "/static/admin/css/base.css", "/?page=0"])
def test_a_reader_gets_no_cookie(client, db, path):
    response = client.get(path)
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")
    response.close()


def test_a_static_file_is_for_this_site_only(client, db):
    response = client.get("/static/admin/css/base.css")
    assert "Access-Control-Allow-Origin" not in response.headers
    response.close()


def test_a_page_is_sent_compressed_to_who_can_read_it(client, db):
    assert client.get("/admin/login/", headers={"accept-encoding": "gzip"}).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in client.get("/admin/login/").headers


def test_the_policy_allows_nothing_inline_but_the_one_style_of_the_admin():
    assert "unsafe" not in CONTENT_POLICY
    assert CONTENT_POLICY.count("sha256-") == 1


def test_the_hash_is_that_of_the_installed_admin():
    styles = [
        style
        for path in ADMIN_TEMPLATES.rglob("*.html")
        for style in re.findall(r"<style[^>]*>(.*?)</style>", path.read_text(), re.DOTALL)
    ]
    assert [f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}" for style in styles] == [
        ADMIN_STYLE_HASH
    ]


def test_the_installed_admin_has_no_other_inline_script_or_style():
    for path in ADMIN_TEMPLATES.rglob("*.html"):
        text = path.read_text()
        assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/json\")", text), path
        assert not re.search(r"\sstyle=|\son[a-z]+=\"", text), path
