"""The picture of a player: what is asked for, who may see it, and that nothing of it stays behind."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client

from players import portraits
from players.models import Picture, Player
from players.models.versions import Change
from players.pictures import files
from players.pictures.limits import FILE_BYTES, Unusable
from players.pictures.rendering import WHOLE
from players.refusals import Refused, Stale
from tests.builders import make_player, make_user
from tests.players.images import PORTRAIT, decoded, drawn, encoded, padded

PHOTO = encoded(drawn(400, 500))


@pytest.fixture(autouse=True)
def storage(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def chosen(player: Player, role: str = "reviewer", **said: Any) -> Picture:
    return portraits.choose(player, make_user(role), {**PORTRAIT, **said}, PHOTO, show=role == "reviewer")


def kept(storage: Path) -> set[str]:
    return {path.name for path in storage.glob("pictures/*")}


def form(data: bytes | None = PHOTO, seen: int = 0, **fields: Any) -> dict[str, Any]:
    sent = {**PORTRAIT, "himself": "on", "seen": seen, **fields}
    return sent if data is None else {**sent, "file": SimpleUploadedFile("holiday.gif.exe", data, "text/html")}


def page(player: Player, part: str = "") -> str:
    return f"/admin/players/player/{player.pk}/picture/{part}"


@pytest.mark.django_db
class TestWhoMaySeeIt:
    def test_everybody_where_player_and_picture_are_public(self, client: Client) -> None:
        picture = chosen(make_player())
        for size, wide in (("small", 320), ("large", 400)):
            for ending in ("avif", "webp"):
                answer = client.get(picture.url(size, ending))
                assert answer.status_code == 200
                assert answer["Content-Type"] == f"image/{ending}"
                assert answer["X-Content-Type-Options"] == "nosniff"
                assert answer["Cache-Control"] == "private, max-age=31536000, immutable"
                assert "Set-Cookie" not in answer
                assert decoded(answer.content).size == (wide, wide * 5 // 4)

    def test_once_read_it_is_not_sent_again(self, client: Client) -> None:
        picture = chosen(make_player())
        etag = client.get(picture.small)["ETag"]
        again = client.get(picture.small, headers={"if-none-match": etag})
        assert (again.status_code, again.content) == (304, b"")
        assert client.get(picture.small, headers={"if-none-match": '"other"'}).status_code == 200

    @pytest.mark.parametrize(
        "hidden",
        [
            {"published_at": None},
            {"visibility": "editors"},
            {"visibility": "internal"},
            {"visibility": "editors", "minor": True},
        ],
    )
    def test_no_reader_where_the_player_is_not_public(self, client: Client, hidden: dict[str, Any]) -> None:
        picture = chosen(make_player())
        etag = client.get(picture.small)["ETag"]
        Player.objects.update(**hidden)
        assert client.get(picture.small).status_code == 404
        assert client.get(picture.small, headers={"if-none-match": etag}).status_code == 404
        client.force_login(make_user("reviewer"))
        answer = client.get(picture.small)
        assert (answer.status_code, answer["Cache-Control"]) == (200, "no-store")
        assert "ETag" not in answer

    def test_no_reader_before_a_reviewer_has_released_it(self, client: Client) -> None:
        player = make_player()
        picture = chosen(player, "editor")
        assert client.get(picture.small).status_code == 404
        assert "<picture>" not in client.get(player.get_absolute_url()).content.decode()
        picture = portraits.release(player, make_user("reviewer"), picture.version)
        assert client.get(picture.small).status_code == 200
        assert "<picture>" in client.get(player.get_absolute_url()).content.decode()

    @pytest.mark.parametrize(
        "address",
        [
            "/pictures/{key}/whole.webp",
            "/pictures/{key}/small.jpeg",
            "/pictures/{key}/small.webp/",
            "/pictures/{key}/../small.webp",
            "/pictures/ffffffffffffffffffffffffffffffff/small.webp",
            "/pictures/{key}0/small.webp",
            "/media/pictures/{key}/small.webp",
        ],
    )
    def test_no_other_address_leads_to_a_file(self, client: Client, address: str) -> None:
        picture = chosen(make_player())
        assert client.get(address.format(key=picture.key)).status_code == 404

    def test_a_file_that_is_gone_is_no_error_of_the_server(self, client: Client) -> None:
        picture = chosen(make_player())
        files.forget(picture.key)
        assert client.get(picture.small).status_code == 404

    def test_nobody_sends_to_it(self, client: Client) -> None:
        assert client.post(chosen(make_player()).small).status_code == 405


@pytest.mark.django_db
class TestOnTheProfile:
    def test_both_formats_both_widths_alternative_credit_and_licence(self, client: Client) -> None:
        player = make_player()
        picture = chosen(player, shows='in a "green" shirt')
        html = client.get(player.get_absolute_url()).content.decode()
        avif, webp = (
            f"{picture.url('small', ending)} 320w, {picture.url('large', ending)} 400w" for ending in ("avif", "webp")
        )
        assert html.index(f'type="image/avif" srcset="{avif}"') < html.index(f'type="image/webp" srcset="{webp}"')
        assert 'width="320" height="400" alt="Jonte Reuterskamp: in a &quot;green&quot; shirt"' in html
        assert 'href="https://pictures.example/1" rel="noopener nofollow">Nele Quast</a>' in html
        assert 'href="https://creativecommons.org/licenses/by-sa/4.0/"' in html

    def test_a_small_one_has_one_width(self, client: Client) -> None:
        player = make_player()
        picture = portraits.choose(player, make_user("reviewer"), PORTRAIT, encoded(drawn(320, 400)))
        assert picture.sources[0] == ("image/avif", f"{picture.url('small', 'avif')} 320w")

    def test_without_one_his_initials_stand_there(self, client: Client) -> None:
        html = client.get(make_player().get_absolute_url()).content.decode()
        assert '<div class="portrait" aria-hidden="true">JR</div>' in html

    def test_it_costs_no_further_query(
        self, client: Client, django_assert_num_queries: Any, django_assert_max_num_queries: Any
    ) -> None:
        player, other = make_player(), make_player("Ole Dahlhaus")
        chosen(player)
        with django_assert_max_num_queries(40) as without:
            client.get(other.get_absolute_url())
        with django_assert_num_queries(len(without)):
            client.get(player.get_absolute_url())


@pytest.mark.django_db
class TestTheDoor:
    def test_every_act_is_a_version_with_who(self) -> None:
        player, user = make_player(), make_user("reviewer")
        picture = portraits.choose(player, user, PORTRAIT, PHOTO)
        portraits.choose(player, user, {**PORTRAIT, "credit": "Jo Quast"}, seen=picture.version)
        portraits.remove(player, user, 2, "the licence was a mistake")
        told = [(version.history_type, version.credit, version.change.by) for version in Picture.history.all()]
        assert told == [("-", "Jo Quast", user), ("~", "Jo Quast", user), ("+", "Nele Quast", user)]
        assert Change.objects.first().why == "the licence was a mistake"  # type: ignore[union-attr]

    def test_a_minor_gets_none(self, storage: Path) -> None:
        with pytest.raises(Refused, match="minor"):
            chosen(make_player(minor=True, visibility="editors"))
        assert (Picture.objects.count(), kept(storage)) == (0, set())

    def test_what_is_no_picture_changes_nothing(self, storage: Path) -> None:
        with pytest.raises(Unusable):
            portraits.choose(make_player(), None, PORTRAIT, b"%PDF-1.7")
        assert (Picture.objects.count(), kept(storage)) == (0, set())

    def test_without_a_file_there_is_nothing_to_change(self) -> None:
        with pytest.raises(Refused, match="Choose a file"):
            portraits.choose(make_player(), None, PORTRAIT)

    def test_an_editor_s_new_file_waits_for_release_and_his_new_words_do_not(self) -> None:
        player, editor = make_player(), make_user("editor")
        picture = chosen(player)
        picture = portraits.choose(player, editor, {**PORTRAIT, "credit": "Jo"}, seen=picture.version)
        assert picture.is_public
        picture = portraits.choose(player, editor, PORTRAIT, PHOTO, seen=picture.version)
        assert not picture.is_public
        with pytest.raises(Refused, match="Only a reviewer"):
            portraits.release(player, editor, picture.version)

    def test_a_new_focal_point_cuts_anew_under_a_new_address(self, storage: Path) -> None:
        player, reviewer = make_player(), make_user("reviewer")
        wide = encoded(drawn(1600, 1000))  # white in the upper left corner
        before = portraits.choose(player, reviewer, {**PORTRAIT, "focal_x": 0}, wide)
        white = decoded(files.load(before.key, "small.webp") or b"").getpixel((4, 4))
        whole = files.load(before.key, WHOLE)
        after = portraits.choose(player, reviewer, {**PORTRAIT, "focal_x": 100}, seen=before.version)
        green = decoded(files.load(after.key, "small.webp") or b"").getpixel((4, 4))
        assert min(white) > 240  # type: ignore[arg-type]
        assert max(green) < 120  # type: ignore[arg-type]
        assert after.key != before.key
        assert files.load(after.key, WHOLE) == whole
        assert after.chosen_at == before.chosen_at

    def test_new_words_alone_keep_the_address(self) -> None:
        player = make_player()
        before = chosen(player)
        assert portraits.choose(player, None, {**PORTRAIT, "credit": "Jo"}, seen=before.version).key == before.key

    @pytest.mark.parametrize("seen", [0, 2, 99])
    def test_who_has_not_seen_it_as_it_is_changes_nothing(self, storage: Path, seen: int) -> None:
        player = make_player()
        picture = chosen(player)
        for act in (
            lambda: portraits.choose(player, None, PORTRAIT, PHOTO, seen),
            lambda: portraits.release(player, make_user("reviewer"), seen),
            lambda: portraits.remove(player, None, seen),
        ):
            with pytest.raises(Stale, match="changed meanwhile"):
                act()
        assert kept(storage) == {picture.key}

    def test_one_that_was_removed_meanwhile_is_told(self) -> None:
        player = make_player()
        chosen(player).delete()
        with pytest.raises(Stale, match="removed meanwhile"):
            portraits.choose(player, None, PORTRAIT, PHOTO, seen=1)

    def test_two_players_with_the_same_photo_have_nothing_in_common(self, storage: Path) -> None:
        first, second = chosen(make_player()), chosen(make_player("Ole Dahlhaus"))
        assert first.key != second.key

    @pytest.mark.parametrize("missing", ["licence", "credit", "source_url"])
    def test_the_terms_are_asked_for_here_too(self, missing: str, storage: Path) -> None:
        with pytest.raises(ValidationError, match=missing):
            chosen(make_player(), **{missing: ""})
        assert kept(storage) == set()


@pytest.mark.django_db(transaction=True)
class TestItsFiles:
    def test_they_go_with_the_picture_that_is_replaced(self, storage: Path) -> None:
        player = make_player()
        before = chosen(player)
        after = portraits.choose(player, None, PORTRAIT, encoded(drawn(400, 500)), seen=before.version)
        assert kept(storage) == {after.key}

    def test_they_go_with_the_picture_that_is_removed(self, storage: Path) -> None:
        player = make_player()
        portraits.remove(player, None, chosen(player).version)
        assert kept(storage) == set()

    def test_they_go_with_the_player(self, storage: Path) -> None:
        player = make_player()
        chosen(player)
        player.delete()
        assert kept(storage) == set()

    def test_they_stay_where_the_removal_is_undone_before_it_is_certain(self, storage: Path) -> None:
        player = make_player()
        picture = chosen(player)
        with suppress(ZeroDivisionError), transaction.atomic():
            portraits.remove(player, None, picture.version)
            raise ZeroDivisionError
        assert kept(storage) == {picture.key}

    def test_none_are_left_of_a_picture_that_was_not_kept(self, storage: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(self: Picture, *args: Any, **kwargs: Any) -> None:
            raise IntegrityError

        monkeypatch.setattr(Picture, "save", fail)
        with pytest.raises(IntegrityError):
            chosen(make_player())
        assert kept(storage) == set()


@pytest.mark.django_db
class TestTheDesk:
    def test_an_editor_chooses_one(self, desk: Any) -> None:
        player, client = make_player(), desk("editor")
        assert 'enctype="multipart/form-data"' in client.get(page(player)).content.decode()
        answer = client.post(page(player), form())
        assert (answer.status_code, answer["Location"]) == (302, page(player))
        picture = Picture.objects.get()
        assert (picture.licence, picture.credit, picture.released_at) == ("cc-by-sa-4.0", "Nele Quast", None)
        html = client.get(page(player)).content.decode()
        assert "a reviewer has to make it public" in html
        assert "Make it public" not in html
        whole = client.get(page(player, "whole/"))
        assert whole["Content-Type"] == "image/webp"
        assert "no-store" in whole["Cache-Control"]

    @pytest.mark.parametrize(
        ("role", "ticked", "is_public"),
        [("reviewer", {}, False), ("reviewer", {"show_now": "on"}, True), ("editor", {"show_now": "on"}, False)],
    )
    def test_it_is_public_on_saving_only_where_a_reviewer_ticks_that(
        self, desk: Any, role: str, ticked: dict[str, str], is_public: bool
    ) -> None:
        client, player = desk(role), make_player()
        assert ("Show it to readers now" in client.get(page(player)).content.decode()) == (role == "reviewer")
        assert client.post(page(player), {**form(), **ticked}).status_code == 302
        assert Picture.objects.get().is_public == is_public
        with pytest.raises(Refused, match="Only a reviewer"):
            portraits.choose(player, None, PORTRAIT, PHOTO, seen=1, show=True)

    def test_a_reviewer_releases_and_removes_it(self, desk: Any, client: Client) -> None:
        player = make_player()
        chosen(player, "editor")
        desk("reviewer")
        assert "Make it public" in client.get(page(player)).content.decode()
        client.post(page(player, "release/"), {"seen": "1"})
        assert Picture.objects.get().is_public
        told = client.post(page(player, "remove/"), {"seen": "1", "why": "x"}, follow=True).content.decode()
        assert "changed meanwhile" in told
        assert client.post(page(player, "remove/"), {"seen": "9" * 5000}).status_code == 302
        client.post(page(player, "remove/"), {"seen": "2", "why": "the licence was a mistake"})
        assert not Picture.objects.exists()

    @pytest.mark.parametrize("missing", ["licence", "credit", "source_url", "himself", "file", "focal_x", "seen"])
    def test_what_is_missing_is_named(self, desk: Any, missing: str) -> None:
        sent = form()
        del sent[missing]
        answer = desk("editor").post(page(make_player()), sent)
        assert answer.status_code == 422
        assert answer.context["form"].errors[missing]
        assert not Picture.objects.exists()

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("licence", "stolen"),
            ("source_url", "javascript:alert(1)"),
            ("source_url", "no address"),
            ("credit", "Ne\u202ele"),
            ("credit", "x" * 201),
            ("shows", "a\u202eb"),
            ("focal_x", "101"),
            ("focal_y", "-1"),
            ("focal_y", "left"),
        ],
    )
    def test_what_cannot_be_kept_is_named(self, desk: Any, field: str, value: str) -> None:
        answer = desk("editor").post(page(make_player()), {**form(), field: value})
        assert answer.status_code == 422
        assert answer.context["form"].errors[field]
        assert not Picture.objects.exists()

    @pytest.mark.parametrize("licence", ["own", "permission"])
    def test_who_gave_it_is_a_source_and_no_link(self, desk: Any, licence: str) -> None:
        client, player = desk("reviewer"), make_player()
        said = {**form(), "licence": licence, "source_url": "Neele Harms, by post", "show_now": "on"}
        assert client.post(page(player), said).status_code == 302
        picture = Picture.objects.get()
        assert (picture.source_url, picture.source_address) == ("Neele Harms, by post", "")
        assert "Neele Harms, by post" not in client.get(player.get_absolute_url()).content.decode()
        Picture.objects.update(source_url="javascript:alert(1)")
        assert "javascript:" not in client.get(player.get_absolute_url()).content.decode()
        assert client.post(page(player), {**said, "seen": "1", "licence": "cc0"}).status_code == 422

    @pytest.mark.parametrize(
        ("data", "told"),
        [
            (b"%PDF-1.7", "It is no JPEG, PNG, WebP or AVIF picture."),
            (encoded(drawn(300, 500)), "at least 320 × 400"),
            (padded(PHOTO, FILE_BYTES + 1), "10 MB"),
            (PHOTO[:3000], "damaged"),
        ],
    )
    def test_a_file_that_is_not_taken_is_told_in_a_sentence(self, desk: Any, data: bytes, told: str) -> None:
        answer = desk("editor").post(page(make_player()), form(data))
        assert answer.status_code == 422
        assert told in answer.content.decode()

    def test_a_stale_form_shows_what_is_there_now_and_keeps_what_was_typed(self, desk: Any) -> None:
        player, client = make_player(), desk("editor")
        chosen(player, credit="Somebody Else")
        answer = client.post(page(player), form(None, credit="Typed By Me"))
        html = answer.content.decode()
        assert answer.status_code == 409
        assert "Somebody Else" in html
        assert 'value="Typed By Me"' in html
        assert client.post(page(player), form(None, 1, credit="Typed By Me")).status_code == 302

    def test_for_a_minor_there_is_no_form(self, desk: Any) -> None:
        player = make_player(minor=True, visibility="editors")
        client = desk("reviewer")
        assert 'name="file"' not in client.get(page(player)).content.decode()
        assert client.post(page(player), form()).status_code == 422

    def test_strangers_bad_ids_and_wrong_methods(self, desk: Any, client: Client) -> None:
        player = make_player()
        for part in ("", "whole/"):
            assert client.get(page(player, part)).status_code == 302  # to the login
        desk("importer")
        assert client.get(page(player)).status_code == 403
        assert client.get(page(player, "whole/")).status_code == 403
        for part in ("release/", "remove/"):
            assert client.post(page(player, part)).status_code == 403
        desk("editor")
        assert client.post(page(player, "release/")).status_code == 403
        for part in ("release/", "remove/"):
            assert client.get(page(player, part)).status_code == 405
        assert client.get("/admin/players/player/999999/picture/").status_code == 404
        assert client.get(page(player, "whole/")).status_code == 404
        assert client.delete(page(player)).status_code == 405
        internal = make_player("Ole Dahlhaus", visibility="internal")
        assert client.get(page(internal)).status_code == 404
        for seen in ("", "x", "²", "1" * 40):
            assert client.post(page(player, "remove/"), {"seen": seen}).status_code == 302
