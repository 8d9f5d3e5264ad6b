"""Two editors meet in one form: the later one is told, loses nothing that he typed, and chooses field by field."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client

from interviews.roles import make_groups
from players.models import Club, ClubAlias, Detail, Player, PlayerAlias, Source, versions
from tests.builders import (
    cite,
    make_club,
    make_detail,
    make_nationality,
    make_player,
    make_source,
    make_step,
    make_user,
    partial,
)
from tests.interviews.test_races import at_once

pytestmark = pytest.mark.django_db

Desk = Callable[[str], Client]


def form_of(row: Any) -> str:
    return f"/admin/players/{row._meta.model_name}/{row.pk}/change/"


def sent_by(answer: Any, **fields: Any) -> dict[str, Any]:
    """What a browser sends back of the page, as far as these tests need it, and what the editor types."""
    form = answer.context["adminform"].form
    sent: dict[str, Any] = {"version": answer.context["original"].version, "why": "misspelt"}
    parts = [form]
    for inline in answer.context["inline_admin_formsets"]:
        parts += [inline.formset.management_form, *inline.formset.forms]
    for part in parts:
        for field in part:
            value = field.value()
            shown = field.field.widget.format_value(field.field.prepare_value(value))
            if isinstance(value, bool):
                sent |= {field.html_name: "on"} if value else {}
            else:
                sent[field.html_name] = (shown[0] if shown else "") if isinstance(shown, list) else shown or ""
    return {name: value for name, value in {**sent, **fields}.items() if value is not None}


def opened(client: Client, row: Any, **fields: Any) -> dict[str, Any]:
    return sent_by(client.get(form_of(row)), **fields)


def meanwhile(row: Any, by: str = "lene", **fields: Any) -> None:
    """Somebody else saves it."""
    held = type(row).objects.get(pk=row.pk)
    with versions.change(make_user("editor", by), "meanwhile", "because"):
        for field, value in fields.items():
            setattr(held, field, value)
        held.version += 1
        held.save()


def plain(answer: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def a_club() -> Club:
    return make_club(city="Hellbach")


def test_a_stale_form_is_answered_with_both_versions(desk: Desk) -> None:
    club = a_club()
    client = desk("editor")
    sent = opened(client, club, city="Altdorf")
    meanwhile(club, city="Neudorf")
    answer = client.post(form_of(club), sent)
    assert answer.status_code == 409
    words = plain(answer)
    assert re.search(r"City Altdorf keep mine Neudorf take theirs lene", words)
    assert 'value="Altdorf"' in answer.content.decode()  # what was typed is still here
    assert 'name="version" value="2"' in answer.content.decode()
    club.refresh_from_db()
    assert (club.city, club.version) == ("Neudorf", 2)


@pytest.mark.parametrize(("choice", "city"), [("mine", "Altdorf"), ("theirs", "Neudorf")])
def test_one_of_the_two_is_chosen(desk: Desk, choice: str, city: str) -> None:
    club = a_club()
    client = desk("editor")
    sent = opened(client, club, city="Altdorf", founded="1909")
    meanwhile(club, city="Neudorf")
    again = sent_by(client.post(form_of(club), sent), **{"choose-city": choice})
    assert client.post(form_of(club), again).status_code == 302
    club.refresh_from_db()
    assert (club.city, club.founded, club.version) == (city, 1909, 3)


def test_what_only_the_other_one_changed_is_taken_over(desk: Desk) -> None:
    club = a_club()
    client = desk("editor")
    sent = opened(client, club, city="Altdorf")
    meanwhile(club, founded=1909, kind="women")
    answer = client.post(form_of(club), sent)
    assert answer.status_code == 409
    assert re.search(r"Founded as it was 1909 taken over lene", plain(answer))
    assert re.search(r"Kind as it was women taken over", plain(answer))
    assert client.post(form_of(club), sent_by(answer)).status_code == 302
    club.refresh_from_db()
    assert (club.city, club.founded, club.kind) == ("Altdorf", 1909, "women")


def test_who_changed_a_field_last_is_named(desk: Desk) -> None:
    club = a_club()
    client = desk("editor")
    sent = opened(client, club, city="Altdorf", founded="1900")
    meanwhile(club, by="lene", city="Neudorf")
    meanwhile(club, by="mats", founded=1909)
    words = plain(client.post(form_of(club), sent))
    assert re.search(r"City Altdorf keep mine Neudorf take theirs lene", words)
    assert re.search(r"Founded 1900 keep mine 1909 take theirs mats", words)


def test_a_third_one_is_met_too(desk: Desk) -> None:
    club = a_club()
    client = desk("editor")
    sent = opened(client, club, city="Altdorf")
    meanwhile(club, by="lene", city="Neudorf")
    again = sent_by(client.post(form_of(club), sent), **{"choose-city": "theirs"})
    meanwhile(club, by="mats", city="Oberdorf")
    answer = client.post(form_of(club), again)
    assert answer.status_code == 409
    assert "Altdorf keep mine Oberdorf take theirs mats" in plain(answer)


@pytest.mark.parametrize("version", [None, "", "0", "99", "x", "²", "9" * 30])
def test_a_form_that_does_not_say_what_it_saw_is_stale(desk: Desk, version: str | None) -> None:
    club = a_club()
    client = desk("editor")
    answer = client.post(form_of(club), opened(client, club, city="Altdorf", version=version))
    assert answer.status_code == 409
    assert "Altdorf keep mine Hellbach take theirs" in plain(answer)
    club.refresh_from_db()
    assert club.city == "Hellbach"


def test_two_who_typed_the_same_agree(desk: Desk) -> None:
    club = a_club()
    client = desk("editor")
    sent = opened(client, club, city="Altdorf")
    meanwhile(club, city="Altdorf")
    answer = client.post(form_of(club), sent)
    assert answer.status_code == 409
    assert "None of the fields that you changed differs" in plain(answer)


def test_dates_and_ticks_and_people_are_told_in_words(desk: Desk) -> None:
    step = make_step(make_player(), make_club(), "2018")
    cite(step)
    other = make_club("TSV Altdorf")
    client = desk("editor")
    sent = opened(client, step, start="2018-07", loan="on", squad="youth")
    meanwhile(step, start=partial("2019"), squad="reserve", club=other)
    answer = client.post(form_of(step), sent)
    words = plain(answer)
    assert answer.status_code == 409
    assert "From 2018-07 keep mine 2019 take theirs lene" in words
    assert "Squad youth keep mine second team take theirs" in words
    assert "Club as it was TSV Altdorf taken over" in words
    assert "Loan" not in words[words.index("What you typed") : words.index("second team")]
    again = sent_by(answer, **{"choose-start": "theirs", "choose-squad": "mine"})
    assert client.post(form_of(step), again).status_code == 302
    step.refresh_from_db()
    assert (str(step.start), step.squad, step.club, step.loan) == ("2019", "youth", other, True)


def test_a_tick_taken_away_meanwhile_is_taken_over(desk: Desk) -> None:
    nationality = make_nationality(make_player())
    client = desk("editor")
    sent = opened(client, nationality, since="", status="unknown", basis="")
    meanwhile(nationality, permanent=False)
    answer = client.post(form_of(nationality), sent)
    assert "Permanent as it was no taken over" in plain(answer)
    assert client.post(form_of(nationality), sent_by(answer)).status_code == 302
    nationality.refresh_from_db()
    assert (nationality.permanent, nationality.status) == (False, "unknown")


@pytest.mark.parametrize(
    ("make", "field", "mine", "theirs"),
    [
        (lambda: make_player(), "name", "Jonte R.", "Jonte Reuter"),
        (lambda: make_club(), "name", "SV Hellbach 09", "SV Hellbach 1909"),
        (lambda: make_source(), "title", "Das Gespräch", "Gespräche"),
        (lambda: cite(make_detail(make_player(), "honour", "Pokal")).fact, "value", "Kreispokal", "Landespokal"),
    ],
)
def test_every_form_meets(desk: Desk, make: Any, field: str, mine: str, theirs: str) -> None:
    row = make()
    client = desk("reviewer")
    sent = opened(client, row, **{field: mine})
    meanwhile(row, **{field: theirs})
    answer = client.post(form_of(row), sent)
    assert answer.status_code == 409
    assert f"{mine} keep mine {theirs} take theirs lene" in plain(answer)
    assert getattr(type(row).objects.get(), field) == theirs
    again = sent_by(answer, **{f"choose-{field}": "mine"})
    assert client.post(form_of(row), again).status_code == 302
    assert getattr(type(row).objects.get(), field) == mine


def aliases(row: Any) -> list[str]:
    return sorted(each.name for each in row.aliases.all())


def renamed(player: Player, **fields: str) -> None:
    """Somebody else changes his only further name."""
    with versions.change(make_user("editor", "lene"), "a name"):
        alias = player.aliases.get()
        for field, value in fields.items():
            setattr(alias, field, value)
        alias.save()
        player.version += 1
        player.save()


@pytest.mark.parametrize(("choice", "kept"), [("mine", "Jonny"), ("theirs", "Johnny")])
def test_a_further_name_that_both_changed(desk: Desk, choice: str, kept: str) -> None:
    player = make_player()
    alias = PlayerAlias.objects.create(player=player, name="Joni")
    client = desk("editor")
    sent = opened(client, player, **{"aliases-0-name": "Jonny"})
    renamed(player, name="Johnny")
    answer = client.post(form_of(player), sent)
    assert answer.status_code == 409
    assert re.search(r"Further name Jonny, short keep mine Johnny, short take theirs lene", plain(answer))
    again = sent_by(answer, **{f"choose-aliases-{alias.pk}": choice})
    assert client.post(form_of(player), again).status_code == 302
    assert aliases(player) == [kept]


def test_a_further_name_that_only_the_other_one_changed_or_added_stays(desk: Desk) -> None:
    player = make_player()
    PlayerAlias.objects.create(player=player, name="Joni")
    client = desk("editor")
    sent = opened(client, player, name="Jonte R.")
    renamed(player, name="Johnny")
    PlayerAlias.objects.create(player=player, name="Jott")
    answer = client.post(form_of(player), sent)
    assert answer.status_code == 409
    assert client.post(form_of(player), sent_by(answer)).status_code == 302
    player.refresh_from_db()
    assert (player.name, aliases(player)) == ("Jonte R.", ["Johnny", "Jott"])


def test_a_further_name_removed_meanwhile_is_told_and_what_was_typed_is_a_new_one(desk: Desk) -> None:
    club = make_club()
    alias = ClubAlias.objects.create(club=club, name="Hellbacher")
    client = desk("editor")
    sent = opened(client, club, **{"aliases-0-name": "Die Hellbacher"})
    with versions.change(make_user("editor", "lene"), "a name removed"):
        alias.delete()
        club.version += 1
        club.save()
    answer = client.post(form_of(club), sent)
    assert answer.status_code == 409
    assert re.search(r"Further name Die Hellbacher, plain removed; yours is a new one lene", plain(answer))
    assert client.post(form_of(club), sent_by(answer)).status_code == 302
    assert aliases(club) == ["Die Hellbacher"]


def test_a_new_further_name_is_still_there(desk: Desk) -> None:
    player = make_player()
    client = desk("editor")
    sent = opened(client, player, **{"aliases-0-name": "Jonny"})
    meanwhile(player, name="Jonte Reuter")
    answer = client.post(form_of(player), sent)
    assert answer.status_code == 409
    assert client.post(form_of(player), sent_by(answer)).status_code == 302
    player.refresh_from_db()
    assert (player.name, aliases(player)) == ("Jonte Reuter", ["Jonny"])


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="locks are tested where they are real")
@pytest.mark.parametrize("number", range(4))
def test_of_two_saves_at_once_one_wins(number: int) -> None:
    make_groups()
    clients = []
    for _editor in range(4):
        user = make_user("reader")
        user.is_staff = True
        user.save()
        user.groups.add(Group.objects.get(name="editor"))
        clients.append(Client())
        clients[-1].force_login(user)
    detail = cite(make_detail(make_player(), "honour", "Pokal")).fact
    rows: list[Any] = [make_player("Ole Dahlhaus"), make_club(), make_source("Register"), detail]
    names = ["name", "name", "title", "value"]
    for row, field in zip(rows, names, strict=True):
        sent = [opened(client, row, **{field: f"Nummer {n}"}) for n, client in enumerate(clients)]
        tasks = [
            lambda client=client, form=form, row=row: client.post(form_of(row), form)
            for client, form in zip(clients, sent, strict=True)
        ]
        answers = at_once(*tasks)
        assert sorted(answer.status_code for answer in answers) == [302, 409, 409, 409]
        row.refresh_from_db()
        won = next(n for n, answer in enumerate(answers) if answer.status_code == 302)
        assert (getattr(row, field), row.version) == (f"Nummer {won}", 2)


def test_nobody_meets_where_nobody_was(desk: Desk, client: Client) -> None:
    """A new row has no version to be stale."""
    source = make_source("Register", kind="register")
    sent = {"player": make_player().pk, "kind": "honour", "value": "Pokal", "named_source": source.pk}
    rows = {"citations-TOTAL_FORMS": 0, "citations-INITIAL_FORMS": 0}
    said = {"visibility": "public", "origin": "stated", "state": "current"}
    assert desk("administrator").post("/admin/players/detail/add/", sent | rows | said).status_code == 302
    assert Detail.objects.get().version == 1
    assert Source.objects.get().version == 1
