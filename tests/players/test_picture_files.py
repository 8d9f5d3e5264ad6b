"""What is taken for a picture and what is not, each limit on its line and on both sides of it; what comes out."""

from __future__ import annotations

import resource
import struct
import sys
from typing import Any

import pytest
from PIL import Image, ImageCms

from players.pictures import apart
from players.pictures.apart import render_apart
from players.pictures.limits import FILE_BYTES, LEAST_HEIGHT, LEAST_WIDTH, RENDITION_BYTES, Unusable
from players.pictures.measures import cut, cut_size, rendition_sizes, whole_size
from players.pictures.rendering import check_bytes, check_size, fitting, read, render
from tests.players.images import decoded, drawn, empty_png, encoded, padded

# 8,000 × 5,000 half clear pixels of one colour; no other kind takes as much memory
CLEAR_WEBP = bytes.fromhex("524946461e000000574542505650384c110000002f3fdfe1140750ad3234a4808188e87f0000")
NAMES = {"whole.webp", "small.avif", "small.webp", "large.avif", "large.webp"}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no JPEG, PNG, WebP or AVIF"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no JPEG, PNG, WebP or AVIF"),
        (encoded(drawn(), "GIF"), "no JPEG, PNG, WebP or AVIF"),
        (encoded(drawn(), "BMP"), "no JPEG, PNG, WebP or AVIF"),
        (encoded(drawn(), "TIFF"), "no JPEG, PNG, WebP or AVIF"),
        (encoded(drawn(), "PDF"), "no JPEG, PNG, WebP or AVIF"),
        (encoded(drawn())[:2000], "damaged"),
        (encoded(drawn(), "PNG")[:60], "damaged"),
        (empty_png(13_000, 13_000), "13,000 × 13,000 pixels; 40 million are allowed"),
        (encoded(drawn(320, 399)), "at least 320 × 400"),
        (encoded(drawn(319, 400)), "at least 320 × 400"),
        (encoded(drawn(1300, 400)), "more than three times"),
        (encoded(drawn(400, 1300)), "more than three times"),
    ],
)
def test_what_is_no_picture_of_a_player_is_refused_with_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(Unusable, match=told):
        read(data)


@pytest.mark.parametrize(
    ("width", "height", "taken"),
    [
        (8000, 4999, True),
        (8000, 5000, True),
        (8001, 5000, False),
        (LEAST_WIDTH, LEAST_HEIGHT, True),
        (LEAST_WIDTH + 1, LEAST_HEIGHT + 1, True),
        (LEAST_WIDTH - 1, LEAST_HEIGHT, False),
        (LEAST_WIDTH, LEAST_HEIGHT - 1, False),
        (1199, 400, True),
        (1200, 400, True),
        (1201, 400, False),
    ],
)
def test_the_limits_of_size_on_their_line_and_on_both_sides(width: int, height: int, taken: bool) -> None:
    if taken:
        check_size(width, height)
    else:
        with pytest.raises(Unusable):
            check_size(width, height)


@pytest.mark.parametrize(("more", "taken"), [(-1, True), (0, True), (1, False)])
def test_the_limit_of_bytes_on_its_line_and_on_both_sides(more: int, taken: bool) -> None:
    data = padded(encoded(drawn(400, 500)), FILE_BYTES + more)
    if taken:
        check_bytes(len(data))
        assert read(data).size == (400, 500)
    else:
        with pytest.raises(Unusable, match="10 MB"):
            read(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_each_of_the_four_kinds_becomes_the_same_five_files(kind: str) -> None:
    width, height, files = render(encoded(drawn(800, 1000), kind), 50, 33)
    assert (width, height) == (800, 1000)
    assert set(files) == NAMES
    for name, data in files.items():
        image = decoded(data)
        assert image.format == name.rpartition(".")[2].upper()
        assert image.size == {"whole": (800, 1000), "small": (320, 400), "large": (640, 800)}[name.partition(".")[0]]
        assert len(data) <= RENDITION_BYTES


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_other_kinds_of_colour_are_taken_too(mode: str) -> None:
    image = Image.new(mode, (400, 500))
    assert read(encoded(image, "JPEG" if mode == "CMYK" else "PNG")).mode == "RGB"


def test_what_can_be_seen_through_is_white() -> None:
    assert read(encoded(Image.new("RGBA", (400, 500), (255, 0, 0, 0)), "PNG")).getpixel((5, 5)) == (255, 255, 255)


def test_a_picture_of_no_more_bytes_than_a_page_can_spare_even_of_noise() -> None:
    noise = Image.effect_noise((320, 400), 120).convert("RGB")
    for ending in ("avif", "webp"):
        assert 0 < len(fitting(noise, ending)) <= RENDITION_BYTES
        assert 0 < len(fitting(noise, ending, 4_000)) <= 4_000  # softened: no quality alone gets there


def test_nothing_but_the_pixels_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera of Nele Quast"
    exif[0x8825] = {1: "N", 2: (53.0, 4.0, 0.0)}
    data = encoded(drawn(), exif=exif, comment=b"taken at home", icc_profile=b"\0" * 200)
    assert b"Nele" in data
    for name, file in render(data, 50, 33).files.items():
        image = decoded(file)
        assert not image.getexif(), name
        assert not {"exif", "icc_profile", "xmp", "comment"} & image.info.keys(), name
        assert b"Nele" not in file
        assert b"at home" not in file


@pytest.mark.parametrize(("turn", "corner"), [(1, (5, 5)), (3, (-5, -5)), (6, (-5, 5)), (8, (5, -5)), (99, (5, 5))])
def test_a_turned_photo_stands_upright_and_is_measured_so(turn: int, corner: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    image = read(encoded(drawn(400, 500) if turn in (1, 3, 99) else drawn(500, 400), exif=exif))
    assert image.size == (400, 500)
    x, y = (place % size for place, size in zip(corner, image.size, strict=True))
    assert min(image.getpixel((x, y))) > 240  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore::UserWarning")  # the library tells of it, to nobody
def test_a_broken_tag_is_no_reason_to_refuse_a_photo() -> None:
    assert read(encoded(drawn(400, 500), exif=b"Exif\0\0MM\0*\xff\xff\xff\xff")).size == (400, 500)


def test_of_a_moving_picture_the_first_is_taken() -> None:
    first, second = drawn(400, 500, "#ff0000"), drawn(400, 500, "#0000ff")
    for kind in ("PNG", "WEBP", "AVIF"):
        data = encoded(first, kind, save_all=True, append_images=[second])
        red, _green, blue = read(data).getpixel((200, 400))  # type: ignore[misc]
        assert red > 200 > 50 > blue


def test_a_colour_profile_that_does_not_fit_is_left_alone() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert read(encoded(drawn(400, 500), icc_profile=profile)).size == (400, 500)


@pytest.mark.parametrize(
    ("size", "point", "box"),
    [
        ((1000, 1000), (50, 50), (100, 0, 900, 1000)),
        ((1000, 1000), (0, 0), (0, 0, 800, 1000)),
        ((1000, 1000), (100, 100), (200, 0, 1000, 1000)),
        ((800, 2000), (50, 0), (0, 0, 800, 1000)),
        ((800, 2000), (50, 50), (0, 500, 800, 1500)),
        ((800, 2000), (50, 100), (0, 1000, 800, 2000)),
        ((800, 1000), (0, 100), (0, 0, 800, 1000)),
    ],
)
def test_the_cut_keeps_the_focal_point_in_its_middle_where_it_can(
    size: tuple[int, int], point: tuple[int, int], box: tuple[int, ...]
) -> None:
    assert cut(*size, *point) == box


@pytest.mark.parametrize("width", [320, 321, 333, 400, 960, 961, 1201, 8000])
@pytest.mark.parametrize("height", [400, 401, 499, 500, 1200, 1201, 5000])
def test_no_size_leads_outside_the_picture(width: int, height: int) -> None:
    for x in (0, 1, 50, 99, 100):
        left, upper, right, lower = cut(width, height, x, x)
        assert 0 <= left < right <= width
        assert 0 <= upper < lower <= height
        assert (right - left, lower - upper) == cut_size(width, height)
    for across, down in rendition_sizes(*whole_size(width, height)):
        assert 0 < across <= 640
        assert down == across * 5 // 4


def test_the_copy_that_is_kept_is_no_larger_than_its_cut_needs() -> None:
    assert whole_size(6000, 4000) == (1800, 1200)
    assert whole_size(900, 1200) == (900, 1200)


class TestApart:
    def test_it_gives_what_it_gives_here(self) -> None:
        data = encoded(drawn())
        assert render_apart(data, 20, 80) == render(data, 20, 80)

    def test_it_refuses_with_the_same_sentence(self) -> None:
        with pytest.raises(Unusable, match="no JPEG, PNG, WebP or AVIF"):
            render_apart(b"%PDF-1.7", 50, 50)

    def test_a_bomb_of_twenty_kilobytes_costs_nothing(self) -> None:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with pytest.raises(Unusable, match="40 million"):
            render_apart(empty_png(13_000, 13_000), 50, 50)
        spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before.ru_utime
        assert spent < 2

    @pytest.mark.parametrize("data", [empty_png(8_000, 5_000), CLEAR_WEBP], ids=["PNG", "WebP"])
    def test_the_largest_of_all_is_read_within_the_bounds(self, data: bytes) -> None:
        rendered = render_apart(data, 50, 50)
        assert (rendered.width, rendered.height) == (1920, 1200)
        assert set(rendered.files) == NAMES

    @pytest.mark.parametrize("name", ["CHILD_SECONDS"])
    def test_one_that_takes_too_long_is_ended(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(apart, name, 0.01)
        with pytest.raises(Unusable, match="could not be read"):
            render_apart(encoded(drawn()), 50, 50)

    def test_one_that_kills_its_reader_harms_nobody_else(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "executable", "/bin/false")
        with pytest.raises(Unusable, match="could not be read"):
            render_apart(encoded(drawn()), 50, 50)

    @pytest.mark.parametrize("seed", range(12))
    def test_flipped_bits_give_a_sentence_or_a_picture(self, seed: int) -> None:
        kinds: tuple[str, ...] = ("JPEG", "PNG", "WEBP", "AVIF")
        data = bytearray(encoded(drawn(400, 500), kinds[seed % 4]))
        for step in range(1, 6):
            data[(seed * 7919 + step * 104_729) % len(data)] ^= 1 << (seed % 8)
        try:
            answer: Any = render_apart(bytes(data), 50, 50)
        except Unusable as reason:
            answer = str(reason)
        assert answer


def test_a_header_that_lies_about_its_size_is_refused_before_anything_is_decoded() -> None:
    data = bytearray(encoded(drawn(400, 500), "PNG"))
    data[16:24] = struct.pack(">II", 2**31 - 1, 2**31 - 1)
    with pytest.raises(Unusable):
        read(bytes(data))
