"""`manage.py generate_players`: very many invented people, made in bulk as the doors would make them one by one."""

import io
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db.models import QuerySet
from django.urls import reverse

from benchmarks import page_addresses
from interviews.crowd import storing, telling
from interviews.crowd.telling import Told
from interviews.models import Interview, Turn
from players import summary, verdicts
from players.models import Citation, Club, Player, Relationship, Renewal, Source, Verdict
from tests.builders import make_association, make_club, make_player, make_relationship, make_source

pytestmark = pytest.mark.django_db
COLUMNS = ("position", "foot", "height_cm", "birthplace", "birth_earliest", "birth_latest", "club_id")


@pytest.fixture(autouse=True)
def world(monkeypatch):
    monkeypatch.setattr(storing, "A_TIME", 20)
    for trigram in ("GER", "JPN", "GHA", "SCO"):
        make_club(f"SV {trigram}", association=make_association(trigram))


def generate(*words: str) -> str:
    said = io.StringIO()
    call_command("generate_players", *words, stdout=said)
    return said.getvalue()


def rows() -> dict[str, int]:
    models = [*apps.get_app_config("players").get_models(), *apps.get_app_config("interviews").get_models()]
    return {model._meta.label: model._default_manager.count() for model in models if model is not Renewal}


def test_all_that_is_said_stands_at_its_place_and_is_marked_as_invented(client):
    assert "60 new, 0 as before" in generate("60")
    assert not Source.objects.filter(invented=False).exists()
    quotes = list(Citation.objects.select_related("source__interview"))
    assert len({quote.backs[0] for quote in quotes}) > 4
    for quote in quotes:
        assert quote.source.interview.text[quote.start : quote.end] == quote.quote
    for turn in Turn.objects.select_related("interview"):
        assert turn.interview.text[turn.start : turn.end].strip()
    for model in summary.FACTS:
        facts: QuerySet[Any] = model._default_manager.all()
        assert not facts.filter(named_source=None, citations=None).exists()
    star = Player.objects.get(slug__endswith="-0")
    assert Relationship.objects.filter(other=star).count() > 40
    for row in (star, Club.objects.filter(current_players__isnull=False).first(), Interview.objects.last()):
        assert row is not None
        assert client.get(row.get_absolute_url()).status_code == 200
    found = client.get(reverse("players:search"), {"q": star.name})
    assert star.get_absolute_url() in found.content.decode()


def test_what_is_kept_beside_the_facts_is_what_one_change_would_keep():
    generate("60")
    before = {row.pk: [getattr(row, name) for name in COLUMNS] for row in Player.objects.all()}
    ties = list(Verdict.objects.order_by("pk").values_list("pk", *verdicts.TOLD))
    assert sum(1 for values in before.values() if values[-1]) > 40
    assert ties
    for player in Player.objects.all():
        summary.refresh(player)
    assert {row.pk: [getattr(row, name) for name in COLUMNS] for row in Player.objects.all()} == before
    assert list(Verdict.objects.order_by("pk").values_list("pk", *verdicts.TOLD)) == ties


def test_the_same_seed_makes_the_same_people_and_another_one_others():
    generate("30")
    first = list(Player.objects.order_by("pk").values_list("slug", *COLUMNS[:-1]))
    quotes = list(Citation.objects.order_by("pk").values_list("quote", "start"))
    generate("--remove")
    generate("30")
    assert list(Player.objects.order_by("pk").values_list("slug", *COLUMNS[:-1])) == first
    assert list(Citation.objects.order_by("pk").values_list("quote", "start")) == quotes
    generate("--remove")
    generate("30", "--seed", "7")
    assert not set(Player.objects.values_list("slug", flat=True)) & {row[0] for row in first}


def test_stopped_half_way_it_keeps_whole_batches_and_goes_on(monkeypatch):
    told = telling.told

    def killed(made: Any, *rest: Any) -> Told:
        if made.number >= 20:
            raise KeyboardInterrupt
        return told(made, *rest)

    monkeypatch.setattr(telling, "told", killed)
    with pytest.raises(KeyboardInterrupt):
        generate("60")
    assert Player.objects.count() == 20
    monkeypatch.setattr(telling, "told", told)
    assert "40 new, 20 as before" in generate("60")
    whole = rows()
    assert "0 new, 60 as before" in generate("60")
    assert rows() == whole
    generate("--remove")
    generate("60")
    assert rows() == whole


def test_removed_nothing_is_left_of_them():
    before = rows()
    generate("45")
    assert rows() != before
    assert "45 removed" in generate("--remove")
    assert rows() == before
    assert "0 removed" in generate("--remove")


def test_what_somebody_else_says_of_them_is_not_removed_with_them():
    generate("20")
    star = Player.objects.get(slug__endswith="-0")
    fact = make_relationship(make_player("Ragna Lindhoff"), "friend", other=star)
    with pytest.raises(CommandError, match="Ragna Lindhoff is said to know"):
        generate("--remove")
    fact.delete()
    assert "20 removed" in generate("--remove")
    assert Player.objects.get().name == "Ragna Lindhoff"


@pytest.mark.parametrize("told_of", [False, True])
def test_beside_real_players_only_when_told_so(told_of):
    player = make_player("Ragna Lindhoff")
    if told_of:
        make_relationship(player, "coach", other_name="Ole Brandt", named_source=make_source())
    with pytest.raises(CommandError, match="not invented"):
        generate("20")
    assert Player.objects.count() == 1
    assert "20 new" in generate("20", "--beside-real")
    Source.objects.update(invented=True)
    assert storing.has_real_players() is not told_of


def test_no_number_of_players_is_refused():
    with pytest.raises(CommandError, match="At least one"):
        generate("0")


def test_the_benchmark_has_addresses_of_the_public_routes(monkeypatch):
    generate("30")
    monkeypatch.setattr(page_addresses, "TYPICAL", 5)
    asked = {each.route for each in page_addresses.addresses()}
    assert asked == {*page_addresses.routes()}
    assert not [route for route in asked if route.startswith("admin")]
    monkeypatch.setattr(page_addresses, "_others", list)
    with pytest.raises(AssertionError, match="players:home"):
        page_addresses.addresses()
