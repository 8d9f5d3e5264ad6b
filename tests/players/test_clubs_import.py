"""The doors for clubs and associations: all or nothing, again nothing, and never an editor's work undone."""

import io
import time

import pytest
from django.core.management import call_command

from players.associations_import import store_associations
from players.clubs_import import BadRows, store_clubs
from players.models import Association, Club, ClubAlias
from players.reference.club_table import parse_clubs
from players.reference.rows import ClubRow
from players.reference_files import own_associations, own_clubs
from tests.builders import make_association
from tests.players.holdings import snapshot

pytestmark = pytest.mark.django_db

HEADER = "key,name,trigram,city,founded,kind,parent_key,status,tier,tier_season,aliases,ambiguous_aliases,place_aliases"


@pytest.fixture(autouse=True)
def _associations() -> None:
    for trigram in ("GER", "JPN", "GHA", "AUT"):
        make_association(trigram)


def rows(*lines: str) -> tuple[ClubRow, ...]:
    parsed = parse_clubs("\n".join(("key,name,trigram,parent_key,aliases,ambiguous_aliases", *lines)))
    assert parsed.problems == ()
    return parsed.rows


def names_of(club: Club) -> dict[str, str]:
    return dict(club.aliases.values_list("name", "kind"))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("k2,TuS B,NOR,,,", "3: there is no association NOR; run manage.py load_reference first"),
        ("k2,TuS B,GER,k9,,", "3: the parent “k9” is neither in this file nor in the database"),
        ("k2,TuS B,GER,k2,,", "3: the parent “k2” is neither in this file"),
    ],
)
def test_a_row_that_does_not_fit_refuses_the_whole_file(line: str, says: str) -> None:
    with pytest.raises(BadRows) as refusal:
        store_clubs(rows("k1,TuS A,GER,,,", line))
    assert [str(problem).startswith(says) for problem in refusal.value.problems] == [True]
    assert not Club.objects.exists()


def test_bad_rows_are_left_out_and_listed_when_asked_with_all_that_hangs_on_them() -> None:
    stored = store_clubs(
        rows("k3,TuS C,GER,k2,,", "k2,TuS B,GER,k1,,", "k1,TuS A,NOR,,,", "k4,TuS D,GER,,,"),
        skip_bad_rows=True,
    )
    assert list(Club.objects.values_list("name", flat=True)) == ["TuS D"]
    assert [problem.line for problem in stored.problems] == [2, 3, 4]


def test_a_fault_half_way_leaves_the_old_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    store_clubs(rows("k1,TuS A,GER,,,"))
    before = snapshot()

    def fail(*_args: object, **_options: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(ClubAlias.objects, "bulk_create", fail)
    with pytest.raises(RuntimeError):
        store_clubs(rows("k1,TuS A,GER,,A 1,", "k2,TuS B,GER,,,"))
    assert snapshot() == before


def test_a_club_of_another_country_kind_or_time_is_another_club() -> None:
    austria, germany = Association.objects.get(trigram="AUT"), Association.objects.get(trigram="GER")
    Club.objects.create(name="TuS A", slug="1", association=austria)
    Club.objects.create(name="TuS A", slug="2", association=germany, kind=Club.Kind.WOMEN)
    Club.objects.create(name="TuS A", slug="3", association=germany, status=Club.Status.DEFUNCT)
    assert store_clubs(rows("k1,TuS A,GER,,,")).created == 1


def test_a_nickname_in_common_does_not_make_two_clubs_one() -> None:
    store_clubs(rows("k1,TuS A,GER,,Die Grünen,"))
    assert store_clubs(rows("x1,SV B,GER,,Die Grünen,")).created == 1


def test_two_further_names_in_common_make_two_clubs_one() -> None:
    store_clubs(rows("k1,RC Alta,GER,,Alta Waldau;RC Alta Waldau,"))
    assert store_clubs(rows("x1,Real Club Alta,GER,,alta waldau;RC Alta Waldau,")).created == 0


def test_a_row_that_may_be_two_clubs_is_refused() -> None:
    germany = Association.objects.get(trigram="GER")
    for slug in ("one", "two"):
        Club.objects.create(name="TuS A", slug=slug, association=germany)
    with pytest.raises(BadRows) as refusal:
        store_clubs(rows("k1,TuS A,GER,,,"))
    assert "may be TuS A or TuS A" in str(refusal.value.problems[0])


def test_what_an_editor_wrote_stays() -> None:
    store_clubs(rows("k1,TuS A,GER,,A 1;A 2,A"))
    club = Club.objects.get()
    Club.objects.update(name="TuS Alt", city="Waldau", founded=1901, tier=3, tier_season="2025-26")
    ClubAlias.objects.filter(name="A 1").update(kind=ClubAlias.Kind.AMBIGUOUS)
    ClubAlias.objects.create(club=club, name="Die Alten")
    before = snapshot()
    parsed = parse_clubs(f"{HEADER}\nk1,TuS A,GER,Berg,1910,,,,2,2025-26,A 1;A 2,Die Alten,A")
    assert store_clubs(parsed.rows).changes == 0
    assert snapshot() == before


def test_an_alias_that_left_the_file_stays() -> None:
    store_clubs(rows("k1,TuS A,GER,,A 1,"))
    assert store_clubs(rows("k1,TuS A,GER,,A 2,")).names_added == 1
    assert set(names_of(Club.objects.get())) == {"TuS A", "A 1", "A 2"}


def test_a_name_of_another_club_becomes_ambiguous_and_is_told() -> None:
    germany = Association.objects.get(trigram="GER")
    other = Club.objects.create(name="SV B", slug="sv-b", association=germany)
    ClubAlias.objects.create(club=other, name="Die Grünen")
    stored = store_clubs(rows("k1,TuS A,GER,,Die Grünen,", "k2,TuS A,AUT,,,"))
    assert [str(note) for note in stored.notes] == [
        "2: “Die Grünen” is a name of another club: kept as ambiguous",
        "3: “TuS A” is a name of another club: kept as ambiguous",
    ]
    assert names_of(other) == {"Die Grünen": "plain"}
    assert names_of(Club.objects.get(reference_key="k1")) == {"TuS A": "plain", "Die Grünen": "ambiguous"}


def test_the_same_rows_again_change_nothing() -> None:
    lines = rows("k2,TuS A II,GER,k1,,", "k1,TuS A,GER,,A 1,Grüne", "k3,TuS A,AUT,,,")
    assert store_clubs(lines).changes == 3 + 5
    before = snapshot()
    assert (store_clubs(lines).changes, store_clubs(lines).unchanged) == (0, 3)
    assert snapshot() == before


def test_a_draft_named_in_an_interview_becomes_the_club() -> None:
    draft = Club.objects.create(name="TuS A", slug="tus-a", status=Club.Status.DRAFT)
    stored = store_clubs(rows("k1,TuS A 1910,GER,,TuS A,"))
    assert (stored.created, stored.updated) == (0, 1)
    draft.refresh_from_db()
    assert (draft.name, draft.status, draft.reference_key) == ("TuS A", "active", "k1")
    assert draft.association is not None
    assert draft.association.trigram == "GER"
    assert names_of(draft) == {"TuS A 1910": "plain", "TuS A": "plain"}


def test_a_second_list_meets_the_clubs_of_the_first_by_their_names() -> None:
    store_clubs(rows("k1,TuS A,GER,,A 1,"))
    other_list = rows("x1,A 1,GER,,Turnverein A,", "x2,A 1 II,GER,x1,,")
    assert store_clubs(other_list).created == 1
    assert store_clubs(other_list).changes == 0
    club = Club.objects.get(reference_key="k1")
    assert club.teams.get().name == "A 1 II"
    assert set(names_of(club)) == {"TuS A", "A 1", "Turnverein A"}


def test_only_a_later_season_is_followed_and_an_end_is_for_the_editors() -> None:
    for status, tier, season, held in (
        ("active", "2", "2025-26", 2),
        ("active", "1", "2024-25", 2),
        ("active", "3", "2025-26", 2),
        ("active", "", "", 2),
        ("defunct", "1", "2026-27", 1),
    ):
        store_clubs(parse_clubs(f"{HEADER}\nk1,TuS A,GER,,,,,{status},{tier},{season},,,").rows)
        assert (Club.objects.get().tier, Club.objects.get().status) == (held, "active")


def test_a_parent_that_came_later_is_set() -> None:
    store_clubs(rows("k2,TuS A II,GER,,,"))
    stored = store_clubs(rows("k1,TuS A,GER,,,", "k2,TuS A II,GER,k1,,"))
    assert (stored.created, stored.updated) == (1, 1)
    assert Club.objects.get(reference_key="k2").parent == Club.objects.get(reference_key="k1")


def test_a_club_named_like_its_town_is_only_a_place() -> None:
    store_clubs(parse_clubs(f"{HEADER}\nk1,Talheim,GER,talheim,,,,,,,SV Talheim,,").rows)
    assert names_of(Club.objects.get()) == {"Talheim": "place", "SV Talheim": "plain"}


def test_every_club_has_an_address_of_its_own() -> None:
    store_clubs(rows("k1,TuS A,GER,,,", "k2,TuS A,AUT,,,", "k3,TuS A,AUT,,,", "k4,航,GER,,,", "航,空,GER,,,"))
    assert list(Club.objects.order_by("pk").values_list("slug", flat=True)) == [
        "tus-a",
        "tus-a-aut",
        "tus-a-aut-2",
        "k4",
        "club",
    ]


def test_names_are_indexed_as_if_each_had_been_saved_alone() -> None:
    store_clubs(rows("k1,1. FC Köln-Süd,GER,,横浜F・マリノス;M’gladbach,"))
    club = Club.objects.get()
    fields = list(ClubAlias.objects.order_by("pk").values_list("key", "first_token"))
    for alias in club.aliases.all():
        alias.save()
    club.save()
    assert list(ClubAlias.objects.order_by("pk").values_list("key", "first_token")) == fields
    assert Club.objects.get().key == "1. fc koln-sud"


def test_associations_of_the_file_are_set_right_and_others_left_alone() -> None:
    own = own_associations()
    Association.objects.filter(trigram="GER").update(name_en="Germania")
    Association.objects.create(trigram="XYZ", name_en="Nowhere")
    first = store_associations(own)
    assert (first.created, first.updated) == (207, 4)
    again = store_associations(own)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 211)
    germany = Association.objects.get(trigram="GER")
    assert (germany.name_en, germany.demonym_de, germany.abbreviation) == (
        "Germany",
        "Deutscher, Deutsche",
        "DFB",
    )
    assert Association.objects.filter(trigram="XYZ").exists()


# manage.py load_reference


def test_the_reference_data_is_loaded_once_and_again_changes_nothing() -> None:
    out = io.StringIO()
    call_command("load_reference", stdout=out, verbosity=2)
    assert Club.objects.count() == len(own_clubs())
    assert Association.objects.count() == 211
    assert "clubs.csv:" not in out.getvalue()  # no name of ours is claimed twice
    for held in (*Association.objects.all(), *Club.objects.all()[::20], *ClubAlias.objects.all()[::50]):
        held.full_clean(validate_unique=False, validate_constraints=False)  # SQLite minds no lengths
    before, begun = snapshot(), time.process_time()
    call_command("load_reference", stdout=out)
    assert time.process_time() - begun < 3
    assert snapshot() == before
    assert f"clubs 0 new, 0 changed, {len(own_clubs())} as before; 0 names added" in out.getvalue()


def test_a_name_of_ours_that_an_editor_gave_to_another_club_is_told() -> None:
    club = Club.objects.create(name="Effzeh Waldau", slug="effzeh-waldau")
    ClubAlias.objects.create(club=club, name="Effzeh")
    out = io.StringIO()
    call_command("load_reference", stdout=out, verbosity=2)
    assert "“Effzeh” is a name of another club: kept as ambiguous" in out.getvalue()
    assert names_of(club) == {"Effzeh": "plain"}
