"""One invented player of the demonstration has a drawn picture, once."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from interviews import demonstration
from players.models import Picture
from tests.builders import cite, make_detail, make_interview, make_player, make_source


@pytest.mark.django_db
def test_it_is_public_drawn_and_never_given_again(client: Client, settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    file, name = demonstration.PICTURED
    loaded = demonstration.Loaded()
    demonstration.load_picture(loaded)
    assert loaded.pictures == 0  # he is not there
    source = make_source(invented=True)
    make_interview("Ein Text.", source, file_name=f"{file}.txt")
    player = make_player(name)
    cite(make_detail(player, "position", "goalkeeper"), "Ein Text.", source)
    demonstration.load_picture(loaded)
    picture = Picture.objects.get()
    assert (picture.player, picture.licence, picture.is_public, loaded.pictures) == (player, "own", True, 1)
    assert client.get(picture.small).status_code == 200
    assert f'alt="{name}: a drawing of' in client.get(player.get_absolute_url()).content.decode()
    demonstration.load_picture(loaded)
    picture.delete()
    demonstration.load_picture(loaded)  # an editor has taken it away
    assert (Picture.objects.count(), loaded.pictures) == (0, 1)


@pytest.mark.django_db
def test_a_machine_that_is_too_busy_does_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    file, name = demonstration.PICTURED
    source = make_source(invented=True)
    make_interview("Ein Text.", source, file_name=f"{file}.txt")
    cite(make_detail(make_player(name), "position", "goalkeeper"), "Ein Text.", source)
    monkeypatch.setattr("players.pictures.apart.CHILD_SECONDS", 0.01)
    loaded = demonstration.Loaded()
    demonstration.load_picture(loaded)
    assert (Picture.objects.count(), loaded.pictures) == (0, 0)
    assert "could not be read" in loaded.without_picture
