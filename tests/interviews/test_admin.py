"""The editors' pages: who may open them, and that no input makes them fall over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from interviews import review, roles
from interviews.models import Decision, Interview, Proposal, Upload
from players.models import CareerStep, Club, Detail, Player, Relationship
from tests import builders
from tests.interviews.extractions import (
    AGE,
    ALL,
    CAME,
    IDOL,
    LEFT,
    MOVE,
    POSITION,
    TEXT,
    another,
    card,
    extraction,
    imported,
    said,
)

pytestmark = pytest.mark.django_db
PAGE = "<html><head><title>Titel | Blatt</title></head><body><p>" + "Ein Satz über Hellbach. " * 9 + "</p></body>"


@pytest.fixture
def sign_in(client: Client) -> Callable[[str], User]:
    """sign_in("editor"): a member of that group from now on."""

    def sign_in(role: str) -> User:
        user = User.objects.create_user(role, password="long enough a word", is_staff=role != "reader")
        if role not in ("reader", "staff"):
            user.groups.add(Group.objects.get(name=role))
        client.force_login(user)
        return user

    return sign_in


@pytest.fixture(autouse=True)
def _rules_by_hand(monkeypatch):
    """The doors are tested here, not the rules: every text is read as the sample."""

    def extract(text, published=None):
        return extraction(*(ALL if text == TEXT else ()), text=text)

    monkeypatch.setattr("interviews.ingest.chosen", extract)


def url(name: str, *args) -> str:
    return reverse(f"admin:interviews_interview_{name}", args=args)


def bring(client: Client, *files: tuple[str, bytes], pasted: str = "", follow: bool = False):
    uploads = [SimpleUploadedFile(name, data) for name, data in files]
    return client.post(url("import"), {"uploads": uploads, "pasted": pasted}, follow=follow)


def record(number: int = 1, **fields) -> dict[str, str]:
    values = {
        "wanted": "on",
        "title": "Titel",
        "subject": "Jaro Lindhoff",
        "outlet": "Kurvenblatt",
        "author": "",
        "published": "2025-12-14",
        "url": "",
        "language": "de",
    }
    return {f"text-{number}-{name}": value for name, value in {**values, **fields}.items()}


# who may do what

ROUTES = [
    # name, method, arguments, roles that may
    ("changelist", "get", 0, ("importer", "editor", "reviewer", "administrator")),
    ("change", "get", 1, ("importer", "editor", "reviewer", "administrator")),
    ("import", "get", 0, ("importer", "editor", "reviewer", "administrator")),
    ("import", "post", 0, ("importer", "editor", "reviewer", "administrator")),
    ("preview", "get", -1, ("importer", "editor", "reviewer", "administrator")),
    ("review", "get", 1, ("editor", "reviewer", "administrator")),
    ("person", "post", 1, ("editor", "reviewer", "administrator")),
    ("decide", "post", 2, ("editor", "reviewer", "administrator")),
    ("undo", "post", 2, ("editor", "reviewer", "administrator")),
    ("publish", "get", 1, ("reviewer", "administrator")),
    ("publish", "post", 1, ("reviewer", "administrator")),
]


@pytest.mark.parametrize("role", ["anonymous", "reader", "staff", "importer", "editor", "reviewer", "administrator"])
@pytest.mark.parametrize(("name", "method", "arguments", "allowed"), ROUTES)
def test_each_route_opens_to_its_roles_only(client, sign_in, name, method, arguments, allowed, role):
    interview = imported(POSITION)
    user = sign_in(role) if role != "anonymous" else None
    batch = "00000000-0000-4000-8000-000000000001"
    if user is not None:
        Upload.objects.create(batch=batch, number=1, file_name="a.txt", problem="empty", by=user)
    args = [interview.pk, card(interview, "position").pk][:arguments] if arguments >= 0 else [batch]
    response = getattr(client, method)(url(name, *args))
    if role in ("anonymous", "reader"):
        assert response.status_code == 302
        assert "/login/" in response.url
    else:
        assert response.status_code == (
            403 if role not in allowed else 302 if method == "post" and name != "import" else 200
        )


@pytest.mark.parametrize(
    ("name", "method"),
    [("import", "put"), ("review", "post"), ("person", "get"), ("publish", "delete")],
)
def test_a_wrong_method_is_refused(client, sign_in, name, method):
    interview = imported(POSITION)
    sign_in("administrator")
    args = [] if name == "import" else [interview.pk]
    assert getattr(client, method)(url(name, *args)).status_code == 405


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("review", [999]),
        ("publish", [999]),
        ("preview", ["00000000-0000-4000-8000-00000000000f"]),
        ("change", [999]),
    ],
)
def test_a_missing_id_is_not_found(client, sign_in, name, args):
    sign_in("administrator")
    response = client.get(url(name, *args))
    assert response.status_code == (302 if name == "change" else 404)


def test_the_cards_of_another_interview_are_not_found(client, sign_in):
    one, two = imported(POSITION), another(AGE)
    sign_in("editor")
    row = card(two, "age")
    assert client.post(url("decide", one.pk, row.pk), {"do": "accept", "version": 1}).status_code == 404
    assert client.post(url("undo", one.pk, row.pk), {"version": 1}).status_code == 404


def test_the_upload_of_somebody_else_is_not_found(client, sign_in):
    other = builders.make_user("editor")
    upload = Upload.objects.create(batch="00000000-0000-4000-8000-000000000001", number=1, text="x", by=other)
    sign_in("administrator")
    assert client.get(url("preview", upload.batch)).status_code == 404


def test_groups_are_complete_and_made_once():
    roles.make_groups()
    counts = {group.name: group.permissions.count() for group in Group.objects.all()}
    assert set(counts) == {"importer", "editor", "reviewer", "administrator"}
    assert counts["importer"] < counts["editor"] < counts["reviewer"] < counts["administrator"]
    assert counts["reviewer"] == len(roles.PERMISSIONS["reviewer"])


# import


def test_nothing_is_stored_until_it_is_confirmed(client, sign_in):
    user = sign_in("importer")
    response = bring(client, ("lindhoff.txt", TEXT.encode()), follow=True)
    shown = response.content.decode()
    assert "5 turns" in shown
    assert "8 facts to decide on" in shown
    assert 'value="Kurvenblatt"' in shown
    assert not Interview.objects.exists()
    batch = Upload.objects.get().batch
    response = client.post(url("preview", batch), record(outlet="Torfmoorer Bote"), follow=True)
    assert response.status_code == 200
    interview = Interview.objects.get()
    assert (interview.source.outlet, interview.imported_by, interview.file_name) == (
        "Torfmoorer Bote",
        user,
        "lindhoff.txt",
    )
    assert not Upload.objects.exists()


def test_several_files_and_a_pasted_text_come_in_at_once(client, sign_in):
    sign_in("editor")
    files = [("a.txt", TEXT.encode()), ("b.html", PAGE.encode()), ("c.pdf", b"%PDF"), ("d.txt", b"\x00\x01")]
    response = bring(client, *files, pasted="Noch ein Text.\r\nZweite Zeile.", follow=True)
    shown = response.content.decode()
    assert "Only .txt and saved .html files can be read." in shown
    assert "not a text file" in shown
    batch = Upload.objects.all()[0].batch
    data = {**record(1), **record(2, title="Seite"), **record(5, title="Zettel")}
    response = client.post(url("preview", batch), data, follow=True)
    assert "3 interviews imported." in response.content.decode()
    assert {source.source.title for source in Interview.objects.all()} == {"Titel", "Seite", "Zettel"}


def test_a_text_that_is_there_already_is_linked(client, sign_in):
    interview = imported()
    sign_in("importer")
    response = bring(client, ("again.txt", TEXT.encode()), follow=True)
    shown = response.content.decode()
    assert "Already imported." in shown
    assert url("change", interview.pk) in shown
    assert 'value="Import"' not in shown


def test_what_was_imported_by_somebody_else_meanwhile_is_linked(client, sign_in):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    interview = imported()
    response = client.post(url("preview", Upload.objects.get().batch), record(), follow=True)
    assert Interview.objects.get() == interview
    assert "Already imported: <a" in response.content.decode()
    assert "0 interviews imported." in response.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ""},
        {"title": "x" * 301},
        {"title": "A\u202eB"},
        {"published": "gestern"},
        {"published": "2025-02-30"},
        {"published": "9" * 22},
        {"url": "javascript:alert(1)"},
        {"url": "https://example.org/" + "x" * 500},
        {"language": "Deutsch"},
        {"outlet": "A\0B"},
        {"subject": "\ud7ff" * 401},
    ],
)
def test_a_bad_record_comes_back_and_stores_nothing(client, sign_in, fields):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    response = client.post(url("preview", Upload.objects.get().batch), record(**fields))
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert not Interview.objects.exists()
    assert Upload.objects.exists()


def test_nothing_ticked_imports_nothing_and_keeps_the_upload(client, sign_in):
    sign_in("importer")
    bring(client, ("a.txt", TEXT.encode()))
    response = client.post(url("preview", Upload.objects.get().batch), record(wanted=""))
    assert "Nothing is ticked" in response.content.decode()
    assert Upload.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"pasted": " \r\n"},
        {"pasted": "a\0b"},
        {"uploads": "not a file"},
        {"uploads": [SimpleUploadedFile(f"{number}.txt", b"x") for number in range(51)]},
    ],
)
def test_an_import_of_nothing_comes_back(client, sign_in, data):
    sign_in("importer")
    response = client.post(url("import"), data)
    assert response.status_code == 200
    assert "errorlist" in response.content.decode()
    assert not Upload.objects.exists()


def test_a_file_over_the_limit_is_named_with_its_limit(client, sign_in):
    sign_in("importer")
    response = bring(client, ("big.txt", b"x" * (5 * 1024 * 1024 + 1)), ("empty.txt", b""), follow=True)
    shown = response.content.decode()
    assert "big.txt" in shown
    assert "5 MB" in shown
    assert "empty.txt" in shown


def test_adding_an_interview_leads_to_the_import(client, sign_in):
    sign_in("importer")
    assert client.get(url("add")).url == url("import")


def test_the_action_reads_the_selected_interviews_again(client, sign_in):
    interview = imported(POSITION)
    sign_in("editor")
    data = {"action": "extract_facts", "_selected_action": [interview.pk]}
    response = client.post(url("changelist"), data, follow=True)
    assert "9 proposals new, 0 gone, 1 as before" in response.content.decode()


def test_an_importer_cannot_run_the_action(client, sign_in):
    interview = imported(POSITION)
    sign_in("importer")
    client.post(url("changelist"), {"action": "extract_facts", "_selected_action": [interview.pk]})
    assert interview.proposals.count() == 1


# review


def test_the_review_shows_every_card_with_its_words(client, sign_in):
    interview = imported(*ALL)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    for words in ("SV Hellbach → Grün-Weiß Torfmoor, 2019", "22 years old", "Enno Wiechert: role model"):
        assert words in shown
    assert "8 left" in shown
    assert "0 conflicts" in shown
    assert shown.count("<mark") >= 8
    assert "style=" not in shown.partition('<div id="content"')[2]


def test_the_review_of_an_interview_without_proposals_opens(client, sign_in):
    sign_in("editor")
    assert "Nothing was proposed" in client.get(url("review", imported().pk)).content.decode()


def test_the_review_does_not_ask_more_of_the_database_with_more_cards(client, sign_in, django_assert_max_num_queries):
    few = imported(*(said("honour", "Stürmer", value=f"Pokal {number}") for number in range(2)))
    many = another(*(said("honour", "Stürmer", value=f"Pokal {number}") for number in range(30)))
    sign_in("editor")
    client.get(url("review", few.pk))
    with django_assert_max_num_queries(40):
        client.get(url("review", few.pk))
    with django_assert_max_num_queries(40):
        client.get(url("review", many.pk))


@pytest.mark.parametrize(
    ("what", "state"),
    [("accept", "accepted"), ("reject", "rejected"), ("later", "later"), ("correct", "accepted")],
)
def test_a_decision_goes_on_to_the_next_card_and_can_be_undone(client, sign_in, what, state):
    interview = imported(AGE, POSITION)
    user = sign_in("editor")
    row, following = card(interview, "age"), card(interview, "position")
    data = {"do": what, "version": 1, "next": following.pk, "field-value": "22"}
    response = client.post(url("decide", interview.pk, row.pk), data)
    assert response.url == f"{url('review', interview.pk)}?card={following.pk}#card-{following.pk}"
    row.refresh_from_db()
    assert row.state == state
    assert Decision.objects.get().by == user
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "last: " in shown
    client.post(url("undo", interview.pk, row.pk), {"version": row.version})
    row.refresh_from_db()
    assert row.state == "waiting"
    assert not Detail.objects.exists()


def test_a_correction_is_taken(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    data = {"do": "correct", "version": 1, "field-value": "23", "reason": "misheard"}
    client.post(url("decide", interview.pk, card(interview, "age").pk), data)
    assert Detail.objects.get().derivation == "aged 23 on 14 December 2025"
    assert Decision.objects.get().reason == "misheard"


def test_a_bad_correction_comes_back_with_the_error(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    data = {"do": "correct", "version": 1, "field-value": "twenty"}
    response = client.post(url("decide", interview.pk, card(interview, "age").pk), data)
    assert response.status_code == 422
    assert "Enter a whole number" in response.content.decode()
    assert not Detail.objects.exists()


def test_two_editors_meet_and_the_second_sees_what_the_first_did(client, sign_in):
    interview = imported(POSITION)
    row = card(interview, "position")
    review.reject(row.pk, 1, builders.make_user("editor", "ilse"))
    sign_in("editor")
    data = {"do": "accept", "version": 1}
    response = client.post(url("decide", interview.pk, row.pk), data, follow=True)
    shown = response.content.decode()
    assert "it is now rejected by ilse" in shown
    assert "You wanted to accept: forward" in shown
    assert not Detail.objects.exists()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"do": "accept"},
        {"do": "accept", "version": "one"},
        {"do": "accept", "version": "9" * 40},
        {"do": "accept", "version": "-1"},
        {"do": "explode", "version": 1},
        {"do": "accept", "version": 1, "next": "nowhere"},
        {"do": "reject", "version": 1, "reason": "a\0b" * 400},
        {"do": "correct", "version": 1, "field-other": "A\0B", "field-type": "friend"},
        {"do": "correct", "version": 1, "field-other": "A\u202eB", "field-type": "friend"},
        {"do": "correct", "version": 1, "field-other": "Enno", "field-type": "enemy"},
        {"do": "correct", "version": 1, "field-other": "Enno", "field-type": "friend", "other": "77777"},
        {"do": "correct", "version": 1, "field-other": "Enno", "field-type": "friend", "other": "x"},
        {"do": "correct", "version": 1, "field-other": "x" * 300, "field-type": "friend"},
    ],
)
def test_no_form_makes_the_desk_fall_over(client, sign_in, data):
    interview = imported(IDOL)
    sign_in("editor")
    response = client.post(url("decide", interview.pk, card(interview, "relation").pk), data, follow=True)
    assert response.status_code in (200, 422)


@pytest.mark.parametrize("asked", ["x", "0", "12345", "-4", "1.5", "²"])
def test_a_card_that_is_not_there_opens_the_first(client, sign_in, asked):
    interview = imported(AGE)
    sign_in("editor")
    response = client.get(url("review", interview.pk), {"card": asked})
    assert "is-selected" in response.content.decode()


def test_a_conflict_shows_both_values_and_the_ways_out(client, sign_in):
    first = imported(POSITION)
    review.accept(card(first, "position").pk, 1, None)
    interview = another(said("position", "Stürmer", value="defender"))
    sign_in("editor")
    row = card(interview, "position")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "1 conflict" in shown
    assert "We hold:" in shown
    assert "sources differ" in shown
    data = {"do": "correct", "version": 1, "field-value": "defender"}
    refused = client.post(url("decide", interview.pk, row.pk), data, follow=True)
    assert "contradicts what we hold" in refused.content.decode()
    client.post(url("decide", interview.pk, row.pk), {**data, "on_conflict": "keep_both"})
    assert [detail.contested for detail in Detail.objects.all()] == [True, True]


def test_a_club_is_chosen_among_candidates(client, sign_in):
    hellbach, torfmoor = builders.make_club("SV Hellbach"), builders.make_club("SV Torfmoor")
    for club in (hellbach, torfmoor):
        club.aliases.create(name="Die Veilchen", kind="ambiguous")
    interview = imported(said("club", "Hellbach", club="Die Veilchen", relation="current"))
    sign_in("editor")
    row = card(interview, "club")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "choose the club" in shown
    assert "is a name of it" in shown
    data = {"do": "correct", "version": 1, "field-club": "Die Veilchen", "field-relation": "current"}
    client.post(url("decide", interview.pk, row.pk), {**data, "club-club": torfmoor.pk})
    assert CareerStep.objects.get().club == torfmoor


def test_a_new_club_can_be_insisted_on(client, sign_in):
    known = builders.make_club("SV Hellbach")
    interview = imported(LEFT)
    sign_in("editor")
    data = {
        "do": "correct",
        "version": 1,
        "field-club": "SV Hellbach",
        "field-relation": "former",
        "club-club": "new",
    }
    client.post(url("decide", interview.pk, card(interview, "club").pk), data)
    assert CareerStep.objects.get().club != known
    assert Club.objects.count() == 2


@pytest.mark.parametrize(("chosen", "pages"), [("new", 2), ("name", 1)])
def test_the_other_person_may_get_a_page_or_none(client, sign_in, chosen, pages):
    interview = imported(IDOL)
    sign_in("editor")
    data = {
        "do": "correct",
        "version": 1,
        "field-other": "Enno Wiechert",
        "field-type": "friend",
        "other": chosen,
    }
    client.post(url("decide", interview.pk, card(interview, "relation").pk), data)
    assert Player.objects.count() == pages
    assert Relationship.objects.get().person == "Enno Wiechert"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"who": "new", "new_name": "Jaro-Piet Lindhoff"}, "is Jaro-Piet Lindhoff"),
        ({"who": "slug", "slug": "jonte-reuterskamp"}, "is Jonte Reuterskamp"),
        ({"who": "slug", "slug": "nobody"}, "No player has this address"),
        ({"who": "slug", "slug": "a\0b"}, "No player has this address"),
        ({"who": "new", "new_name": "X", "person": "A\0B"}, "Nothing is proposed of anybody"),
        ({"who": "new", "new_name": "X", "person": "Karl Unbekannt"}, "Nothing is proposed of anybody"),
        ({"who": "new", "new_name": ""}, "needs a name"),
        ({"who": "new", "new_name": "A\u202eB"}, "direction override"),
        ({"who": "99999"}, "not there any more"),
        ({"who": "x\0"}, "not there any more"),
        ({}, "not there any more"),
    ],
)
def test_a_name_is_linked_to_whom_it_means(client, sign_in, data, told):
    builders.make_player("Jonte Reuterskamp")
    interview = imported(AGE)
    sign_in("editor")
    posted = {"person": "Jaro Lindhoff", "card": card(interview, "age").pk, **data}
    shown = client.post(url("person", interview.pk), posted, follow=True).content.decode()
    assert told in shown


def test_candidates_are_shown_with_their_reasons(client, sign_in):
    builders.make_player("Piet Lindhoff")
    interview = imported(AGE)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "Piet Lindhoff" in shown
    assert "same last name" in shown


# publishing


def test_a_reviewer_publishes_the_interview_and_whom_he_ticks(client, sign_in):
    interview = imported(POSITION, IDOL)
    for row in interview.proposals.all():
        review.accept(row.pk, row.version, None)
    user = sign_in("reviewer")
    shown = client.get(url("publish", interview.pk)).content.decode()
    assert shown.count('name="players"') == 2
    assert shown.count(" checked") == 1
    jaro = Player.objects.get(name="Jaro Lindhoff")
    client.post(url("publish", interview.pk), {"do": "publish", "players": [jaro.pk, "x", "999"]})
    interview.source.refresh_from_db()
    jaro.refresh_from_db()
    assert (interview.source.released_by, jaro.published_by) == (user, user)
    assert Player.objects.get(name="Enno Wiechert").published_at is None
    client.post(url("publish", interview.pk), {"do": "withdraw"})
    interview.source.refresh_from_db()
    assert interview.source.released_at is None


def test_a_minor_is_never_offered(client, sign_in):
    interview = imported(said("age", "22", value=16))
    row = card(interview, "age")
    review.accept(row.pk, row.version, None)
    sign_in("reviewer")
    shown = client.get(url("publish", interview.pk)).content.decode()
    assert 'name="players"' not in shown
    assert "likely a minor" in shown
    client.post(url("publish", interview.pk), {"do": "publish", "players": [Player.objects.get().pk]})
    assert Player.objects.get().published_at is None


def test_a_whole_move_is_shown_with_its_sides(client, sign_in):
    interview = imported(MOVE, CAME, LEFT)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "SV Hellbach, youth, former, until 2019" in shown
    row = card(interview, "transfer")
    client.post(url("decide", interview.pk, row.pk), {"do": "accept", "version": 1})
    assert CareerStep.objects.count() == 2
    assert Proposal.objects.filter(state="accepted").count() == 3


NASTY = ["", "\0", "a\0b", "\ud7ff\ufffe", "\u202e", "x" * 5000, "-1", "9" * 30, "1e9", "²", "'; --", "{{ 7 }}", "[]"]


@pytest.mark.parametrize("nasty", NASTY, ids=ascii)
def test_no_value_in_any_field_is_an_error_of_the_server(client, sign_in, nasty):
    interview = imported(MOVE, IDOL, AGE)
    sign_in("administrator")
    rows = {row.kind: row for row in interview.proposals.cards()}
    right = {
        "transfer": {"field-to_club": "Grün-Weiß Torfmoor", "field-year": "2019", "club-to_club": "new"},
        "relation": {"field-other": "Enno Wiechert", "field-type": "friend", "other": "new"},
        "age": {"field-value": "22"},
    }
    common = {"do": "correct", "version": "1", "next": "1", "reason": "", "on_conflict": ""}
    for kind, values in right.items():
        data = {**common, **values}
        for name in data:
            response = client.post(url("decide", interview.pk, rows[kind].pk), {**data, name: nasty})
            assert response.status_code in (302, 422), (kind, name)
            client.post(url("undo", interview.pk, rows[kind].pk), {"version": nasty})
            row = Proposal.objects.get(pk=rows[kind].pk)
            if row.state != "waiting":
                client.post(url("undo", interview.pk, row.pk), {"version": row.version})
            Proposal.objects.filter(pk=row.pk).update(version=1)
    for name in ("person", "who", "new_name", "slug", "card"):
        data = {"person": "Jaro Lindhoff", "who": "slug" if name == "slug" else "new", "new_name": "J", name: nasty}
        assert client.post(url("person", interview.pk), data).status_code == 302
    for data in ({"players": nasty}, {"do": nasty}):
        assert client.post(url("publish", interview.pk), data).status_code == 302
    assert client.post(url("import"), {"pasted": nasty}).status_code in (200, 302)
    assert client.get(url("review", interview.pk), {"card": nasty.replace("\0", "")[:50]}).status_code in (
        200,
        400,
        404,
    )


def test_a_refinement_shows_before_and_after(client, sign_in):
    first = imported(said("birth_date", "22", value="2003"))
    review.accept(card(first, "birth_date").pk, 1, None)
    interview = another(said("birth_date", "22", value="2003-05-14"))
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "refines" in shown
    assert "date: 2003 → 14 May 2003" in shown


def test_namesakes_are_asked_for_before_anything_is_accepted(client, sign_in):
    for number in (1, 2):
        builders.make_player("Jaro Lindhoff", slug=f"jaro-{number}")
    interview = imported(AGE)
    sign_in("editor")
    shown = client.get(url("review", interview.pk)).content.decode()
    assert "2 players are called Jaro Lindhoff" in shown
    assert 'value="accept"' not in shown
    data = {"person": "Jaro Lindhoff", "who": Player.objects.get(slug="jaro-2").pk}
    client.post(url("person", interview.pk), data)
    assert 'value="accept"' in client.get(url("review", interview.pk)).content.decode()


def test_a_wrong_link_can_be_corrected(client, sign_in):
    interview = imported(AGE)
    sign_in("editor")
    builders.make_player("Jonte Reuterskamp")
    for slug in ("jonte-reuterskamp", ""):
        who = {"who": "slug", "slug": slug} if slug else {"who": "new", "new_name": "Jaro Lindhoff"}
        shown = client.get(url("review", interview.pk)).content.decode()
        assert 'name="who"' in shown
        client.post(url("person", interview.pk), {"person": "Jaro Lindhoff", **who})
    interview.refresh_from_db()
    assert str(interview.subject) == "Jaro Lindhoff"
    review.accept(card(interview, "age").pk, 1, None)
    assert Detail.objects.get().player == interview.subject
