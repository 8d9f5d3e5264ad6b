"""The share card: drawn of what everybody may read, whole letters only, one quote that he said himself."""

from io import BytesIO
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from PIL import Image, ImageFont

from players.models import Player, PlayerAlias
from players.models.visibility import EVERYBODY
from players.profile import build
from players.sharing import cards
from players.sharing.card import MARK, SIZE, Card, draw
from players.sharing.cards import LONGEST_QUOTE, bare, card_of, site_card
from players.sharing.letters import EAST_ASIAN, FACES, FONTS, Style, can_draw, fitted, lines, readable, shortened, width
from tests.builders import cite, make_club, make_detail, make_player, make_source, make_step, make_user
from tests.players.profiles import Around, known_player

SAID = "Den Pokal haben wir damals zusammen gewonnen."


@pytest.fixture
def around(db) -> Around:
    cache.clear()
    return known_player()


def card(player: Player) -> Card:
    player = Player.objects.with_names(EVERYBODY).get(pk=player.pk)
    return card_of(player, build(player, EVERYBODY, timezone.localdate()))


def pixels(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def colours(data: bytes) -> set[tuple[int, ...]]:
    found = pixels(data).getcolors(SIZE[0] * SIZE[1]) or []
    return {colour for _count, colour in found if isinstance(colour, tuple)}


def is_near(one: tuple[int, ...], other: str) -> bool:
    wanted = tuple(int(other[place : place + 2], 16) for place in (1, 3, 5))
    return all(abs(a - b) <= 3 for a, b in zip(one, wanted, strict=True))


def test_a_card_is_a_picture_of_the_size_that_is_asked_for(client: Client, around: Around) -> None:
    for address in ("/players/kenji-mohrle.png", "/card.png"):
        response = client.get(address)
        assert (response.status_code, response["Content-Type"]) == (200, "image/png")
        assert pixels(response.content).size == (1200, 630)
        assert len(response.content) < 60_000
        assert client.post(address).status_code == 405


def test_nobody_draws_it_twice_and_who_has_it_is_not_sent_it_again(client: Client, around: Around, monkeypatch) -> None:
    response = client.get("/players/kenji-mohrle.png")
    monkeypatch.setattr(cards, "draw", None)
    assert client.get("/players/kenji-mohrle.png?v=anything").content == response.content
    kept = client.get("/players/kenji-mohrle.png", headers={"if-none-match": response["ETag"]})
    assert (kept.status_code, kept.content) == (304, b"")
    assert kept["Cache-Control"] == "no-cache"


def test_another_word_makes_another_picture(client: Client, around: Around) -> None:
    before = client.get("/players/kenji-mohrle.png")
    newer = make_source("Heute", published="2026-06-01")
    fact = cite(make_detail(around.player, "honour", "Pokal"), SAID, newer)
    after = client.get("/players/kenji-mohrle.png", headers={"if-none-match": before["ETag"]})
    assert after.status_code == 200
    assert card(around.player).quote == SAID
    fact.delete()
    assert client.get("/players/kenji-mohrle.png").content == before.content


@pytest.mark.parametrize("slug", ["nobody", "titus-wennekamp", "ben-klein"])
def test_who_has_no_public_page_has_no_card_whoever_asks(client: Client, around: Around, slug: str) -> None:
    assert Player.objects.filter(slug=slug).exists() == (slug != "nobody")
    assert client.get(f"/players/{slug}.png").status_code == 404
    client.force_login(make_user("reviewer"))
    assert client.get(f"/players/{slug}.png").status_code == 404


def test_an_old_address_leads_to_the_card(client: Client, around: Around) -> None:
    player = Player.objects.get(pk=around.player.pk)
    player.slug = "kenji"
    player.save()
    assert client.get("/players/kenji-mohrle.png")["Location"] == "/players/kenji.png"


@pytest.mark.parametrize("hidden", ["source", "fact"])
def test_no_word_is_on_it_that_is_not_public(around: Around, hidden: str) -> None:
    player = make_player("Jonas Frei")
    fact = make_detail(player, "honour", "Pokal", visibility="editors" if hidden == "fact" else "public")
    cite(fact, SAID, make_source("Text", released=hidden != "source"))
    assert card(player).quote == ""


@pytest.mark.parametrize("voice", ["interviewer", "author", "third_person"])
def test_no_other_voice_is_put_into_his_mouth(around: Around, voice: str) -> None:
    player = make_player("Jonas Frei")
    cite(make_detail(player, "honour", "Pokal"), SAID, voice=voice, speaker="Somebody")
    assert card(player).quote == ""


@pytest.mark.parametrize("doubt", ["contested", "disputed"])
def test_no_word_in_doubt_stands_on_it(around: Around, doubt: str) -> None:
    player = make_player("Jonas Frei")
    in_doubt: dict[str, Any] = {doubt: True}
    for value in ("Hellbach", "Altdorf"):
        cite(make_detail(player, "birth_place", value, **in_doubt), f"Ich bin in der Nähe von {value} geboren.")
    assert card(player).quote == ""


def test_the_latest_word_that_fits_is_taken_before_one_that_must_be_cut(around: Around) -> None:
    player = make_player("Jonas Frei")
    cite(make_detail(player, "honour", "A"), "Sehr lang. " * 20 + "Ende.", make_source("Neu", published="2026-05"))
    assert card(player).quote.endswith("…")
    assert len(card(player).quote) <= LONGEST_QUOTE
    cite(make_detail(player, "honour", "B"), "Ja.", make_source("Kurz", published="2026-06"))
    cite(make_detail(player, "honour", "C"), SAID, make_source("Alt", published="2020"))
    assert card(player).quote == SAID
    assert card(player).told == "Kurvenblatt, 2020"


def test_it_says_who_is_invented_and_where_he_plays(around: Around) -> None:
    player = make_player("Jonas Frei")
    source = make_source("Erfunden", invented=True)
    cite(make_detail(player, "position", "defender"), "Verteidiger.", source)
    cite(make_step(player, make_club("FC Nordhafen"), as_of="2025"), "In Nordhafen.", source)
    assert (card(player).about, card(player).note) == ("defender · FC Nordhafen", "Invented for demonstration")


def test_of_a_name_that_cannot_be_drawn_another_spelling_is_taken(around: Around) -> None:
    player = make_player("김민수", slug="minsu")
    assert card(player) == site_card()
    PlayerAlias.objects.create(player=player, name="Kim Min-su", kind="native")
    assert card(player).name == "Kim Min-su"


def test_a_quote_that_cannot_be_drawn_is_left_out(around: Around) -> None:
    player = make_player("Jonas Frei")
    cite(make_detail(player, "honour", "A"), "우리는 함께 컵을 들어 올렸다. 정말로.", make_source("Neu", language="ko"))
    assert card(player).quote == ""


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Kenji Möhrle",
            "Đorđević",
            "Çağlayan Şükür",
            "Błażej Łukasik",
            "Nguyễn Văn Đức",
            "Þór Ægisson",
            "Αλέξης",
            "Олександр",
        ),
        *("水城エミリ", "髙橋・﨑山", "ヴィクトリア", "「はい」。", "“Yes” – ‘no’…", "100 €"),
    ],
)
def test_names_of_many_countries_can_be_drawn(text: str) -> None:
    assert can_draw(text)


@pytest.mark.parametrize("text", ["김민재", "محمد", "สมชาย", "אבי", "a😀", "\ue000"])
def test_what_no_font_holds_is_known_before(text: str) -> None:
    assert not can_draw(text)


def test_no_letter_that_is_said_to_be_there_is_a_box() -> None:
    """The list of letters and the fonts belong together: a sign without a letter is drawn as its box is."""
    signs = dict.fromkeys(FACES.values(), "Aßğ€Я") | {EAST_ASIAN: "水髙﨑ヴぁー、。"}
    for name, each in signs.items():
        font = ImageFont.truetype(str(FONTS / name), 40)
        drawn = {bytes(font.getmask(sign)) for sign in each}
        assert len(drawn) == len(each), name
        assert bytes(font.getmask("\uffff")) not in drawn, name


@pytest.mark.parametrize(
    "text", ["A", "Maximilian-Alexander von Hohenlohe-Langenburg zu Schwarzenfels und Umgebung", "水" * 60, "x" * 200]
)
def test_every_name_fits_on_its_card(text: str) -> None:
    style, found = fitted(text, "bold", (72, 60, 50, 42), 1044, 2)
    assert len(found) <= 2
    assert all(width(line, style) <= 1044 for line in found)
    assert pixels(draw(Card(text, "x " * 200, "Wort " * 24, "de", "y " * 200, "z"))).size == SIZE


def test_a_line_neither_begins_with_a_stop_nor_ends_with_an_opening_mark() -> None:
    text = "「ドイツで生まれて、」と「日本で、育ち、ました。」と言いました。" * 3
    for wide in range(200, 700, 37):
        for line in lines(text, Style("serif", 40), wide):
            assert line[0] not in "、。」"
            assert line[-1] != "「"


def test_a_quote_stands_on_yellow_and_nothing_else_does() -> None:
    assert any(is_near(colour, MARK) for colour in colours(draw(Card("A", quote="Ja, sicher."))))
    assert not any(is_near(colour, MARK) for colour in colours(draw(Card("A", about="Verteidiger"))))


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        *(("kurz", 10, "kurz"), ("genau zehn", 10, "genau zehn"), ("ein Wort zu viel", 12, "ein Wort zu…")),
        *(("Donaudampfschiff", 8, "Donauda…"), ("eins, zwei", 7, "eins…"), ("長い長い長い", 4, "長い長…")),
    ],
)
def test_a_quote_is_cut_after_a_word(text: str, most: int, short: str) -> None:
    assert shortened(text, most) == short
    assert len(short) <= most


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        *(
            ("思いました」", "思いました"),
            ("「はい。」", "はい。"),
            ("„Ja.“", "Ja."),
            ("„Genau“ passt immer", "„Genau“ passt immer"),
        ),
        *(("Er sagte „ja“", "Er sagte „ja“"), ("Ja.", "Ja."), ("»", "»"), ("", "")),
    ],
)
def test_no_quotation_mark_stands_twice(text: str, inside: str) -> None:
    assert bare(text) == inside


def test_what_nobody_sees_is_not_drawn() -> None:
    assert readable("Ja,\n so\u200b ist\u00ad es.") == "Ja, so ist es."
