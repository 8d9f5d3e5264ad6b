"""The page "How the rules work": its figures are those of the rule sets, and what is unconfirmed is listed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from players import views
from players.eligibility.rulesets import RULESETS, UNCONFIRMED

ADDRESS = "/eligibility-rules/"
pytestmark = pytest.mark.django_db


def text_of(client: Client) -> str:
    response = client.get(ADDRESS)
    assert response.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def test_everybody_may_read_it_and_nobody_may_change_it(client: Client) -> None:
    assert client.get(ADDRESS).status_code == 200
    assert client.post(ADDRESS).status_code == 405
    assert client.get(f"{ADDRESS}9/").status_code == 404


def test_every_article_has_its_place(client: Client) -> None:
    html = client.get(ADDRESS).content.decode()
    for number in (5, 6, 7, 8, 9):
        assert f'id="article-{number}"' in html
    for letter in "abcde":
        assert f"ground ({letter})" in html
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_it_is_no_ruling_and_missing_is_no_no(client: Client) -> None:
    text = text_of(client)
    assert "A calculation aid, not a ruling. Only FIFA decides" in text
    assert "Missing is never a no" in text


def test_what_is_unconfirmed_is_listed_from_the_rules(client: Client, settings: Any) -> None:
    text = text_of(client).replace("&#x27;", "'")
    for words in UNCONFIRMED.values():
        assert words in text
    assert "(switched off here)" not in text
    settings.ELIGIBILITY_RULES_LEFT_OUT = ["purpose"]
    assert text_of(client).count("(switched off here)") == 1


def test_each_version_stands_with_its_figures(client: Client) -> None:
    text = text_of(client)
    for rules in RULESETS:
        assert rules.id in text
    assert "in force since 18 Sep 2020 28 Jan 2021" in text
    assert "matches count for the age from the first 18 Sep 2020" in text


def test_no_figure_is_typed_twice(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    other = replace(
        RULESETS[-1],
        age_limit=77,
        max_a_matches=78,
        wait_years=79,
        residence_young=73,
        residence=75,
        since=date(2026, 1, 2),
    )
    monkeypatch.setattr(views, "RULESETS", (other,))
    monkeypatch.setattr(views, "rules_in_force", lambda day: other)
    text = text_of(client)
    assert [text.count(str(figure)) for figure in (77, 78, 79, 73, 75)] == [5, 2, 2, 2, 4]
    assert not re.search(r"\b(?:21|3) (?:years|A matches)|turn(?:s|ed) 21", text)


def test_the_addresses_are_plain_links(client: Client) -> None:
    html = client.get(ADDRESS).content.decode()
    assert html.count('href="https://digitalhub.fifa.com/') == 2
    assert 'href="https://inside.fifa.com/' in html


def test_every_page_leads_to_it(client: Client) -> None:
    assert f'href="{ADDRESS}"' in client.get("/associations/").content.decode()
