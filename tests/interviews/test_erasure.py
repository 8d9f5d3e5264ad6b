"""Erasure on request: nothing that is left names him, and nobody else loses more than that."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from interviews import erasure, ingest, review
from interviews.erasure.sweep import named_in
from interviews.extraction.facts import Header
from interviews.ingest import batches
from interviews.models import Interview, Mention, Proposal, ProposalQuote
from interviews.reading.limits import Unreadable
from interviews.review.people import draft_player
from players import merging, restoring, showing, summary
from players.models import Citation, Detail, Merge, Player, PlayerAlias, Relationship, Source, Suggestion, Suppression
from players.models.versions import change
from players.refusals import Refused
from tests import builders
from tests.interviews.extractions import POSITION, extraction, imported

NAME = "Jonte Müller-Reuterskamp"
OTHER = "Ole Dahlhaus"


@pytest.fixture(autouse=True)
def _kept_elsewhere(settings, tmp_path: Path) -> None:
    settings.SUPPRESSIONS = tmp_path / "suppressions.jsonl"


@pytest.fixture
def administrator(db: None) -> User:
    user = User.objects.create_user("administrator", password="long enough a word", is_staff=True)
    user.groups.add(Group.objects.get(name="administrator"))
    return user


@pytest.fixture
def player(administrator: User) -> Player:
    """Somebody who is named wherever a name can stand."""
    player = builders.make_player(NAME)
    player.name, old = NAME, player.slug
    with change(administrator, f"edited: {NAME}", f"{NAME} wrote to us"):
        player.slug = "jonte-mueller"
        player.save()
    assert old != player.slug
    PlayerAlias.objects.create(player=player, name="ヨンテ・ミュラー", kind="native")
    own_source = builders.make_source(f"Interview: {NAME}")
    text = f"Frage: Wie geht es, {NAME}?\n\nReuterskamp: Gut, und Ole Dahlhaus ist mein Freund."
    own = builders.make_interview(text, own_source, subject=player, subject_names=NAME, file_name="mueller_jonte.txt")
    builders.cite(builders.make_detail(player, "position", "defender"), "Gut", own_source)
    other = builders.make_player(OTHER)
    about = builders.make_source("Ein Gespräch mit Dahlhaus")
    words = f"Frage: Und {NAME}?\n\nDahlhaus: Der Jonte ist mein Freund. Ich verteidige."
    talk = builders.make_interview(words, about, subject=other, subject_names=OTHER)
    builders.add_turns(talk, ("question", "", f"Frage: Und {NAME}?"), ("answer", "Dahlhaus", "Der Jonte ist mein"))
    builders.add_mention(talk, NAME, player=player)
    builders.add_mention(talk, "Jonte", player=player, spans=[[words.index("Jonte ist"), words.index("Jonte ist") + 5]])
    friend = builders.make_relationship(other, "friend", other=player)
    builders.cite(friend, "Der Jonte ist mein Freund.", about)
    builders.cite(builders.make_detail(other, "position", "defender"), "Ich verteidige.", about)
    only_here = builders.make_detail(other, "foot", "left")
    builders.cite(only_here, "ist mein Freund", own_source)
    builders.make_relationship(other, "family", role="cousin", detail=NAME, detail_kind="name")
    proposal = Proposal.objects.create(
        interview=talk, kind="relation", person=OTHER, fields={"other": NAME, "type": "friend"}, voice="player",
        certainty="stated", rule="relation.sample", why=f"He says so of {NAME}.", fingerprint="a" * 64,
    )  # fmt: skip
    ProposalQuote.objects.create(proposal=proposal, start=0, end=5)
    LogEntry.objects.log_actions(administrator.pk, [player], CHANGE, change_message="Changed.", single_object=False)
    LogEntry.objects.log_actions(administrator.pk, [other], CHANGE, change_message=f"Friend of {NAME}")
    position = Detail.objects.get(player=player)
    showing.retract(position, administrator, f"{NAME} asked for it", version=1)
    for fact in (position, friend, only_here):
        builders.make_suggestion(fact, f"{NAME} says otherwise.")
    for each in (player, other):
        summary.refresh(each)
    assert own.pk
    return player


def everything() -> str:
    """Every value of every column of every table, as text."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table in ("django_session", "django_migrations", "sqlite_sequence"):
                continue
            cursor.execute(f'SELECT * FROM "{table}"')
            found += [str(value) for row in cursor.fetchall() for value in row]
    return "\n".join(found).casefold().replace("\\u00fc", "ü")


@pytest.mark.django_db
def test_nothing_that_is_left_names_him(player: Player, administrator: User) -> None:
    before = everything()
    traces = ("reuterskamp", "jonte", "müller", "mueller", "ヨンテ")
    assert all(trace in before for trace in traces)
    erasure.erase(player, administrator, f"{NAME} asked by letter", NAME)
    left = everything()
    assert [trace for trace in traces if trace in left] == []
    assert list(named_in({NAME})) == []


@pytest.mark.django_db
def test_nor_does_what_was_merged_split_changed_and_restored(player: Player, administrator: User) -> None:
    def merged(gone: Player) -> Merge:
        kept = Player.objects.get(pk=player.pk)
        asked: dict[str, Any] = {"seen": merging.stamp(kept, gone), "user": administrator}
        return merging.merge(kept, gone, why=f"{gone} is {NAME}", **asked)

    def split(fact: Detail, to: str) -> Merge:
        old = Player.objects.get(pk=player.pk)
        asked: dict[str, Any] = {"seen": merging.stamp(old, old), "user": administrator}
        return merging.split(old, facts=[fact.anchor], to=to, why=f"that is not {NAME}", **asked)

    double, stranger = builders.make_player("Jonte Reuterkamp", published=False), builders.make_player("Piet Holm")
    for each in (double, stranger):
        builders.cite(builders.make_detail(each, "shirt_number", number=9), f"{each} ist {NAME}.")
    merged(double)
    merging.undo(merged(stranger), administrator)
    height = builders.make_detail(player, "height", number=187)
    builders.cite(height, f"{NAME} misst 1,87.")
    shirt = Detail.objects.get(player=player, kind="shirt_number")
    split(height, "Knut Wiese")
    merging.undo(split(shirt, f"{NAME} II"), administrator)
    old = Player.objects.get(pk=player.pk)
    with change(administrator, f"renamed {NAME}", f"{NAME} has married"):
        old.name, old.version = "Jonte Altenbruch", old.version + 1
        old.save()
    before = old.history.filter(name=NAME).latest()
    restoring.restore(before, administrator, f"{NAME} has not married")
    assert Player.objects.get(pk=player.pk).name == NAME
    erasure.erase(Player.objects.get(pk=player.pk), administrator, "asked by letter", NAME)
    left = everything()
    traces = ("reuterskamp", "reuterkamp", "altenbruch", "jonte", "müller", "mueller", "ヨンテ")
    assert [trace for trace in traces if trace in left] == []
    assert not Merge.objects.exists()
    assert set(Player.objects.values_list("name", flat=True)) == {OTHER, "Piet Holm", "Knut Wiese"}


@pytest.mark.django_db
def test_others_keep_what_does_not_name_him(player: Player, administrator: User) -> None:
    erasure.erase(player, administrator, "asked by letter", NAME)
    other = Player.objects.get()
    assert other.name == OTHER
    kept = Detail.objects.get(player=other, kind="position")
    assert kept.citations.get().quote == "Ich verteidige."
    assert other.position == "defender"
    assert not Relationship.objects.exists()
    talk = Interview.objects.get()
    assert talk.subject == other
    assert talk.text.startswith("Frage: Und █████ █")
    assert talk.text.endswith("Der █████ ist mein Freund. Ich verteidige.")
    for quote in Citation.objects.all():
        assert quote.quote == talk.text[quote.start : quote.end]


@pytest.mark.django_db
def test_what_readers_suggested_about_him_goes_and_who_they_are_is_not_handed_out(
    player: Player, administrator: User
) -> None:
    told = json.dumps(erasure.held_of(player), default=str)
    assert told.count("says otherwise") == 2  # of his position, and of whose friend he is
    assert "reader@example.org" not in told
    erasure.erase(player, administrator, "asked by letter", NAME)
    left = Suggestion.objects.get()
    assert left.detail == Detail.objects.get(kind="foot")
    assert "says otherwise" in left.right


@pytest.mark.django_db
def test_a_fact_of_others_that_rested_on_his_words_alone_is_retracted(player: Player, administrator: User) -> None:
    erasure.erase(player, administrator, "asked by letter", NAME)
    foot = Detail.objects.get(kind="foot")
    assert (foot.state, foot.state_reason) == ("retracted", "What it rested on was erased on request.")


@pytest.mark.django_db
def test_a_source_that_others_name_stays_as_a_stub(player: Player, administrator: User) -> None:
    source = Source.objects.get(title__startswith="Interview")
    held = builders.make_nationality(Player.objects.get(name=OTHER), named_source=source)
    erasure.erase(player, administrator, "asked by letter", NAME)
    source.refresh_from_db()
    assert (source.title, source.slug, source.outlet) == ("Erased on request", f"erased-{source.pk}", "")
    assert source.released_at is None
    held.refresh_from_db()
    assert held.named_source == source
    assert [row.title for row in source.history.all()] == ["Erased on request"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "typed", "reason", "told"),
    [
        ("reviewer", NAME, "asked", "Only an administrator"),
        ("administrator", "Jonte", "asked", "exactly"),
        ("administrator", "", "asked", "exactly"),
        ("administrator", NAME, " ", "Say why"),
    ],
)
def test_erasure_is_refused(player: Player, administrator: User, role, typed, reason, told) -> None:
    user = administrator
    if role != "administrator":
        user = User.objects.create_user(role)
        user.groups.add(Group.objects.get(name=role))
    before = everything()
    with pytest.raises(Refused, match=told):
        erasure.erase(player, user, reason, typed)
    assert everything() == before
    assert not Suppression.objects.exists()


@pytest.mark.django_db
def test_a_fault_half_way_erases_nothing(player: Player, administrator: User, monkeypatch) -> None:
    before = Player.objects.count(), Detail.history.count(), Interview.objects.count()

    def fail(*_told: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("interviews.erasure.door.sweep", fail)
    with pytest.raises(RuntimeError):
        erasure.erase(player, administrator, "asked", NAME)
    assert (Player.objects.count(), Detail.history.count(), Interview.objects.count()) == before
    assert not Suppression.objects.exists()


@pytest.fixture
def erased(player: Player, administrator: User) -> None:
    erasure.erase(player, administrator, "asked by letter", NAME)


@pytest.mark.django_db
@pytest.mark.usefixtures("erased")
class TestNobodyRecordsHimAgain:
    @pytest.mark.parametrize("name", [NAME, NAME.upper(), "Mueller-Reuterskamp, Jonte", "jonte muller reuterskamp"])
    def test_by_a_draft_or_by_hand(self, name: str) -> None:
        with pytest.raises(review.CannotAccept, match="erased on request"):
            draft_player(name)
        with pytest.raises(ValidationError, match="erased on request"):
            Player.objects.create(name=name, slug="x")
        with pytest.raises(ValidationError, match="erased on request"):
            Player(name=name, slug="x").full_clean()

    def test_others_are_recorded_as_ever(self) -> None:
        assert draft_player("Jonte Müller").pk
        assert draft_player("Reuterskamp").pk

    def test_a_namesake_once_an_administrator_allows_it(self) -> None:
        Suppression.objects.update(namesake_allowed=True)
        assert draft_player(NAME).pk

    def test_the_hash_needs_the_key(self, settings) -> None:
        settings.SUPPRESSION_KEY = "another one"
        assert not Suppression.objects.refusal(NAME)

    def test_an_interview_with_him_is_not_imported_again(self) -> None:
        record = ingest.Record(title="Ein Gespräch", subject=NAME)
        with pytest.raises(Unreadable, match="erased on request"):
            ingest.store("Frage: Und?\n\nAntwort: Gut.", record, extract=_nothing)
        assert not Interview.objects.filter(subject_names=NAME).exists()

    def test_the_dry_run_says_so_and_ticks_it_not(self, monkeypatch) -> None:
        header = Header("de", subjects=(NAME,))
        monkeypatch.setattr("interviews.ingest.chosen", lambda text, day=None: extraction(text=text, header=header))
        batch = batches.bring([batches.Brought("a.txt", 4, lambda: [b"Und?"])], "", None)
        batches.go_on(batch.pk)
        upload = batch.uploads.get()
        assert upload.state == "unwanted"
        assert "erased on request" in upload.notes[-1]
        assert NAME not in upload.notes[-1]

    def test_after_a_backup_is_restored_he_is_erased_anew(self, settings) -> None:
        Suppression.objects.all().delete()  # the backup is older
        back = builders.make_player(NAME)
        builders.cite(builders.make_detail(back, "position", "defender"))
        builders.make_interview(subject_names=NAME)
        assert "reuterskamp" in everything()
        call_command("erase_again", settings.SUPPRESSIONS)
        assert "jonte" not in everything()
        assert Suppression.objects.refusal(NAME)
        assert NAME not in settings.SUPPRESSIONS.read_text()


def _nothing(text: str) -> Any:
    from tests.interviews.extractions import extraction

    return extraction(text=text)


@pytest.mark.django_db
def test_a_namesake_of_the_last_name_and_his_interview_stay(player: Player, administrator: User) -> None:
    brother = builders.make_player("Ole Müller-Reuterskamp")
    text = "Frage: Und?\n\nMüller-Reuterskamp: Gut."
    talk = builders.make_interview(text, subject=brother, subject_names=brother.name)
    builders.add_turns(talk, ("answer", "Müller-Reuterskamp", "Gut."))
    erasure.erase(player, administrator, "asked", NAME)
    talk.refresh_from_db()
    assert talk.text == text
    assert talk.turns.get().speaker == "Müller-Reuterskamp"


@pytest.mark.django_db
@pytest.mark.parametrize("called", [NAME, "Müller-Reuterskamp"])
def test_in_an_interview_with_two_his_answers_are_blacked_out(player: Player, administrator: User, called: str) -> None:
    text = f"{called}: Ich bin müde.\n\nOle Dahlhaus: Ich nicht."
    talk = builders.make_interview(text, subject_names=f"{NAME} / {OTHER}")
    builders.add_turns(talk, ("answer", called, "Ich bin müde."), ("answer", OTHER, "Ich nicht."))
    erasure.erase(player, administrator, "asked", NAME)
    talk.refresh_from_db()
    assert talk.subject_names == OTHER
    assert talk.text.endswith("███ ███ █████\n\nOle Dahlhaus: Ich nicht.")
    assert len(talk.text) == len(text)
    assert [turn.speaker for turn in talk.turns.all()] == ["", OTHER]


@pytest.mark.django_db
def test_what_is_blacked_out_is_what_he_was_handed(player: Player) -> None:
    text = f"{NAME}: Ich bin müde.\n\nOle Dahlhaus: Ich nicht, aber der Jonte."
    talk = builders.make_interview(text, builders.make_source("Zu zweit"), subject_names=f"{NAME} / {OTHER}")
    builders.add_turns(talk, ("answer", NAME, "Ich bin müde."), ("answer", OTHER, "Ich nicht, aber der Jonte."))
    builders.add_mention(talk, "Jonte", player=player, spans=[[text.rindex("Jonte"), text.rindex("Jonte") + 5]])
    passages = erasure.held_of(player)["named in interviews with others"]
    told = [each["words"] for each in passages if "Zu zweit" in each["interview"]]
    assert told == [[NAME, "Ich bin müde.", "Jonte"]]


@pytest.mark.django_db
class TestNamesakes:
    @pytest.fixture
    def namesake(self, player: Player) -> Player:
        """Another of the very same name, with an interview of his own; and one that nobody has linked."""
        namesake = builders.make_player(NAME, slug="the-other")
        own = builders.make_source("Das andere Interview")
        words = f"Frage: Und?\n\n{NAME}: Gut, ich stürme."
        talk = builders.make_interview(words, own, subject=namesake, subject_names=NAME)
        builders.add_mention(talk, NAME, player=namesake)
        builders.cite(builders.make_detail(namesake, "position", "forward"), "ich stürme", own)
        builders.make_interview(subject_names=NAME, source=builders.make_source("Ohne Seite"))
        summary.refresh(namesake)
        return namesake

    def test_they_lose_nothing(self, player: Player, namesake: Player, administrator: User) -> None:
        friends = Source.objects.get(title="Ein Gespräch mit Dahlhaus")
        friends.title += f" über {NAME}"
        friends.save()
        erasure.erase(player, administrator, f"{NAME} asked", NAME, others_stay=True)
        assert not Player.objects.filter(pk=player.pk).exists()
        namesake.refresh_from_db()
        assert (namesake.name, namesake.slug, namesake.position) == (NAME, "the-other", "forward")
        assert Detail.objects.get(player=namesake).citations.get().quote == "ich stürme"
        titles = set(Interview.objects.values_list("source__title", flat=True))
        blacked = "Ein Gespräch mit Dahlhaus über █████ ██████████████████"
        assert titles == {"Das andere Interview", "Ohne Seite", blacked}
        assert friends.history.latest().title == blacked
        assert namesake.interviews_given.get().text.endswith(f"{NAME}: Gut, ich stürme.")
        # where it is linked with him it is his: the talk of his friend
        talk = Interview.objects.get(source=friends)
        assert talk.text.startswith("Frage: Und █████ ██████████████████?\n\nDahlhaus: Der █████ ist mein Freund")
        assert not talk.proposals.exists()
        assert not talk.mentions.exists()
        assert NAME not in Suppression.objects.get(namesake_allowed=True).reason

    def test_whoever_bears_a_longer_name_keeps_it(self, player: Player, administrator: User) -> None:
        longer = builders.make_player(f"{NAME}-Ohl")
        alias = PlayerAlias.objects.create(player=builders.make_player("Piet Holm"), name="Müller-Reuterskamp, Jonte")
        erasure.erase(player, administrator, "asked", NAME, others_stay=True)
        longer.refresh_from_db()
        alias.refresh_from_db()
        assert (longer.name, alias.name) == (f"{NAME}-Ohl", "Müller-Reuterskamp, Jonte")

    def test_the_administrator_is_told_and_says_that_he_has_looked(
        self, client: Client, player: Player, namesake: Player, administrator: User
    ) -> None:
        client.force_login(administrator)
        page = reverse("admin:interviews_interview_erase", args=[player.pk])
        sent = {"typed": NAME, "reason": "asked"}
        refused = client.post(page, sent)
        assert refused.status_code == 422
        shown = refused.content.decode()
        assert "Another page bears his name too" in shown
        assert reverse("admin:players_player_change", args=[namesake.pk]) in shown
        assert "Das andere Interview" not in shown
        assert Player.objects.filter(pk=player.pk).exists()
        assert client.post(page, {**sent, "others_stay": "on"}).status_code == 302
        assert not Player.objects.filter(pk=player.pk).exists()

    @pytest.mark.parametrize("came", ["before", "after"])
    def test_after_a_backup_is_restored_they_are_named_not_erased(
        self, player: Player, administrator: User, came: str, settings
    ) -> None:
        if came == "before":
            builders.make_player(NAME, slug="the-other")
        erasure.erase(player, administrator, "asked", NAME, others_stay=True)
        Suppression.objects.all().delete()  # the backup is older
        Player.objects.filter(slug="the-other").delete()
        for slug in ("back-again", "the-other"):
            builders.make_player(NAME, slug=slug)
        told = StringIO()
        call_command("erase_again", settings.SUPPRESSIONS, stdout=told)
        assert "0 erased again." in told.getvalue()
        assert all(f"/players/{slug}" in told.getvalue() for slug in ("back-again", "the-other"))
        assert Player.objects.filter(name=NAME).count() == 2


@pytest.mark.django_db
class TestTheFileBesideTheDatabase:
    def test_a_missing_folder_is_made(self, player: Player, administrator: User, settings, tmp_path: Path) -> None:
        settings.SUPPRESSIONS = tmp_path / "missing" / "suppressions.jsonl"
        erasure.erase(player, administrator, "asked", NAME)
        rows = [json.loads(line) for line in settings.SUPPRESSIONS.read_text().splitlines() if line]
        assert {row["digest"] for row in rows} == set(Suppression.objects.values_list("digest", flat=True))

    def test_where_it_cannot_be_written_nobody_is_erased(
        self, player: Player, administrator: User, settings, tmp_path: Path
    ) -> None:
        settings.SUPPRESSIONS = tmp_path / "a-file" / "suppressions.jsonl"
        (tmp_path / "a-file").write_text("")
        before = everything()
        with pytest.raises(Refused, match="cannot be written"):
            erasure.erase(player, administrator, "asked", NAME)
        assert everything() == before

    def test_a_line_that_was_cut_off_spoils_no_other(self, player: Player, administrator: User, settings) -> None:
        settings.SUPPRESSIONS.write_text('{"digest": "ab')
        erasure.erase(player, administrator, "asked", NAME)
        Suppression.objects.all().delete()
        builders.make_player(NAME)
        call_command("erase_again", settings.SUPPRESSIONS)
        assert not Player.objects.filter(name=NAME).exists()


@pytest.mark.django_db
class TestThePages:
    def test_an_administrator_sees_what_goes_and_types_the_name(
        self, client: Client, player: Player, administrator: User
    ) -> None:
        client.force_login(administrator)
        page = reverse("admin:interviews_interview_erase", args=[player.pk])
        shown = client.get(page).content.decode()
        for words in ("cannot be undone", "versions in the history", "Ein Gespräch mit Dahlhaus", NAME):
            assert words in shown
        refused = client.post(page, {"typed": "Jonte", "reason": "asked"})
        assert refused.status_code == 422
        assert Player.objects.filter(pk=player.pk).exists()
        done = client.post(page, {"typed": NAME, "reason": "asked"}, follow=True)
        assert "Erased." in done.content.decode()
        assert NAME not in done.content.decode()
        assert client.get(page).status_code == 404

    def test_what_is_held_of_him_is_a_file(self, client: Client, player: Player, administrator: User) -> None:
        client.force_login(administrator)
        response = client.get(reverse("admin:interviews_interview_held", args=[player.pk]))
        assert response["Content-Disposition"] == 'attachment; filename="jonte-mueller.json"'
        held = json.loads(response.content)
        assert held["player"] == NAME
        assert {"facts about him, and what others’ pages say of him", "versions in the history of all these"} <= set(
            held
        )
        assert "Der Jonte ist mein Freund." in response.content.decode()

    @pytest.mark.parametrize("role", ["importer", "editor", "reviewer"])
    def test_nobody_else(self, client: Client, player: Player, role: str) -> None:
        user = User.objects.create_user(role, is_staff=True)
        user.groups.add(Group.objects.get(name=role))
        client.force_login(user)
        for name in ("held", "erase"):
            page = reverse(f"admin:interviews_interview_{name}", args=[player.pk])
            assert client.get(page).status_code == 403
            assert client.post(page, {"typed": NAME, "reason": "asked"}).status_code in (403, 405)
        assert Player.objects.filter(pk=player.pk).exists()


@pytest.mark.django_db
def test_proposals_and_names_of_a_real_import_go_too(administrator: User) -> None:
    interview = imported(POSITION)
    review.accept(interview.proposals.get().pk, 1, administrator)
    lindhoff = Player.objects.get(name="Jaro Lindhoff")
    erasure.erase(lindhoff, administrator, "asked", "Jaro Lindhoff")
    assert not Interview.objects.exists()
    assert not Mention.objects.exists()
    assert "lindhoff" not in everything()
