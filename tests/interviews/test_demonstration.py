import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from interviews import demonstration
from interviews.extraction.facts import Extraction, Header, Mention, Proposal, Quote, Span, Turn
from interviews.models import Interview
from players import records, verdicts
from players.associations_import import store_associations
from players.dates import PartialDate
from players.models import Eligibility, Player, Relationship, Source, Verdict
from players.reference_files import own_associations
from players.wording import date_words
from tests import builders

pytestmark = pytest.mark.django_db

TEXT = "Jaro Lindhoff, 21, ist Torwart. Er mag Kalle Idol und Tim Freund. Er misst 1,87 Meter."


def proposal(kind: str, quoted: str, player: str = "Jaro Lindhoff", **fields: str | int) -> Proposal:
    start = TEXT.index(quoted)
    quote = Quote(start, start + len(quoted), quoted)
    return Proposal(kind, player, fields, (quote,), "author", "stated", f"{kind}.test", "because")


def extract(_text: str) -> Extraction:
    people = ("Jaro Lindhoff", "Kalle Idol", "Tim Freund")
    mentions = [Mention(name, "player", (Span(TEXT.index(name), TEXT.index(name) + len(name)),)) for name in people]
    proposals = (
        proposal("age", "21", value=21),
        proposal("height", "1,87 Meter", value=178),  # not what the annotation says
        proposal("position", "Torwart", value="goalkeeper"),
        proposal("relation", "Kalle Idol", other="Kalle Idol", type="role_model"),
        proposal("relation", "Tim Freund", other="Tim Freund", type="friend"),
        proposal("position", "Kalle Idol", player="Kalle Idol", value="forward"),
        proposal("position", "Tim Freund", player="Tim Freund", value="defender"),
    )
    turns = (Turn("lead", None, 0, len(TEXT)),)
    header = Header("de", "Testblatt", None, "2025-03-01", "Ein Gespräch", ("Jaro Lindhoff",))
    return Extraction(len(TEXT), header, turns, (), tuple(mentions), proposals, "test", ())


ANNOTATED: list[dict[str, object]] = [
    {"kind": "age", "value": 21},
    {"kind": "height", "value": 187},
    {"kind": "position", "value": "goalkeeper"},
    {"kind": "relation", "other": "Kalle Idol", "type": "role_model"},
    {"kind": "relation", "other": "Tim Freund", "type": "friend"},
    {"kind": "position", "player": "Kalle Idol", "value": "forward"},
    {"kind": "position", "player": "Tim Freund", "value": "defender", "borderline": True},
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    facts = [{"player": "Jaro Lindhoff", **fact} for fact in ANNOTATED]
    annotation = {"language": "de", "subject": "Jaro Lindhoff", "facts": facts}
    (tmp_path / "101-de-lindhoff.txt").write_text(TEXT)
    (tmp_path / "101-de-lindhoff.json").write_text(json.dumps(annotation))
    return tmp_path / "101-de-lindhoff.json"


def load(path: Path) -> demonstration.Loaded:
    loaded = demonstration.Loaded()
    demonstration.load(path, loaded, extract=extract)
    return loaded


def test_only_what_the_annotation_confirms_is_accepted(path: Path) -> None:
    loaded = load(path)
    assert (loaded.new, loaded.accepted, loaded.waiting) == (1, 4, 3)
    waiting = Interview.objects.get().proposals.undecided()
    assert {(each.kind, each.person) for each in waiting} == {
        ("height", "Jaro Lindhoff"),
        ("position", "Kalle Idol"),
        ("position", "Tim Freund"),
    }


def test_nobody_who_is_only_looked_up_to_gets_a_page(path: Path) -> None:
    load(path)
    assert Relationship.objects.get(kind="role_model").other_name == "Kalle Idol"
    assert not Player.objects.filter(name="Kalle Idol").exists()
    assert {player.name for player in Player.objects.published()} == {"Jaro Lindhoff", "Tim Freund"}


def test_the_source_says_that_it_is_invented_and_may_be_shown_whole(path: Path) -> None:
    load(path)
    source = Source.objects.get()
    assert source.invented
    assert source.released_at
    assert source.full_text_rights


def test_loading_again_changes_nothing(path: Path) -> None:
    load(path)
    before = list(Interview.objects.get().proposals.values())
    again = load(path)
    assert (again.new, again.known, again.accepted, again.waiting) == (0, 1, 0, 0)
    assert list(Interview.objects.get().proposals.values()) == before


def test_the_committed_interviews_each_have_text_and_annotation() -> None:
    texts = sorted(path.stem for path in demonstration.FOLDER.glob("*.txt"))
    assert [path.stem for path in demonstration.files()] == texts
    assert len(texts) == 26


def test_where_the_annotation_knows_better_the_fact_is_corrected_as_an_editor_would(path: Path) -> None:
    annotation = json.loads(path.read_text())
    annotation["facts"][0] = {"kind": "age", "player": "Jaro Lindhoff", "value": 22, "accept": {"value": [21]}}
    path.write_text(json.dumps(annotation))
    load(path)
    decided = Interview.objects.get().proposals.get(kind="age").decisions.get()
    assert decided.corrected == {"value": 22}


# what the register tells

DAY = date(2026, 11, 23)  # on which the verdicts below were worked out: one of them waits for a day
EXPECTED = {
    "Lennox Adu-Bremer": {"GER": "bound", "GHA": "can_switch"},
    "Sota Kirishima": {"JPN": "eligible, tie unknown"},
    "Kaan Talaycı": {"GER": "eligible, tie unknown", "TUR": "unknown"},
    "Ruben Achterberg": {"GER": "bound", "NED": "can_switch"},
    "Raphael Nwosu-Leitner": {"AUT": "bound", "NGA": "can_switch"},
    "Marek Dombrowa": {"GER": "eligible", "POL": "eligible"},
    "Amira Lindt": {"ALG": "bound", "FRA": "not_eligible", "GER": "not_eligible, not before 2028-10-28"},
    "Arbnor Leci": {"KOS": "eligible", "SUI": "eligible"},
    "Maya Okafor": {"CAN": "bound", "NGA": "not_eligible"},
    "Reece Hallam": {"HKG": "bound", "NZL": "not_eligible"},
    "Ren Asakawa": {"JPN": "bound", "BRA": "not_eligible"},
    "水城エミリ": {"GER": "eligible", "JPN": "eligible"},
}
TAG_RE = re.compile(r"<[^>]*>")
SIX = ("005", "007", "015", "019", "024")  # interviews of six of them: the whole demonstration takes long


def entries() -> list[dict[str, Any]]:
    told: Mapping[str, list[dict[str, Any]]] = json.loads(demonstration.RECORDS.read_text(encoding="utf-8"))
    return told["players"]


def in_words(verdict: Verdict) -> str:
    tie = ", tie unknown" if verdict.tie_unknown else ""
    return verdict.outcome + tie + (f", not before {verdict.not_before}" if verdict.not_before else "")


def rulings(player: Player) -> dict[str, str]:
    rows = Verdict.objects.filter(player=player, audience=Verdict.Audience.PUBLIC)
    return {row.association.trigram: in_words(row) for row in rows.select_related("association")}


def load_demo(*numbers: str) -> demonstration.Loaded:
    """These interviews as the command loads them, and the register; the verdicts are those of one certain day."""
    call_command("load_reference", verbosity=0)
    loaded = demonstration.Loaded()
    for path in demonstration.files():
        if path.name.startswith(numbers):
            demonstration.load(path, loaded)
    demonstration.load_records(loaded)
    list(verdicts.recompute(Player.objects.all(), DAY, verdicts.Written()))
    return loaded


def test_the_register_speaks_of_players_of_the_interviews_it_names() -> None:
    for entry in entries():
        annotation = json.loads((demonstration.FOLDER / f"{entry['interview']}.json").read_text(encoding="utf-8"))
        assert entry["player"] in annotation["subject"]
    assert [entry["player"] for entry in entries()] == list(EXPECTED)


def test_the_register_tells_every_player_s_records_without_an_error() -> None:
    store_associations(own_associations())
    source = builders.make_source("Spielerregister", kind="register")
    for entry in entries():
        stored = records.store(builders.make_player(entry["player"]), entry["records"], source)
        assert stored.new == len(entry["records"])


def sentence(verdict: Verdict) -> str:
    """How the player's page begins to say it, by whatever day it is."""
    said = {
        "bound": "tied to it",
        "can_switch": "could change to it, with a request that only FIFA grants",
        "eligible": "may play, perhaps tied to it already" if verdict.tie_unknown else "may play",
        "not_eligible": "may not play for it",
        "unknown": "not decided by what we know",
    }[verdict.outcome]
    day = date_words(PartialDate.of_day(verdict.not_before)) if verdict.not_before else ""
    return f"{said}; a change not before {day}" if day else said


def test_the_demonstration_shows_every_verdict(client: Client) -> None:
    load_demo(*SIX)
    public = Player.objects.published()
    shown = {player.name: rulings(player) for player in public.filter(name__in=EXPECTED)}
    assert shown == {name: EXPECTED[name] for name in shown}
    assert len(shown) == 6
    words = {words.partition(", not before")[0] for found in shown.values() for words in found.values()}
    assert words == {"eligible", "eligible, tie unknown", "bound", "can_switch", "not_eligible", "unknown"}
    list(verdicts.recompute(Player.objects.all(), timezone.localdate(), verdicts.Written()))
    for verdict in Verdict.objects.filter(player__name__in=shown, audience=Verdict.Audience.PUBLIC):
        page = TAG_RE.sub("", client.get(verdict.player.get_absolute_url()).content.decode())
        assert f"{verdict.association.name_en}: {sentence(verdict)}" in page


def test_a_stance_moves_from_interview_to_interview() -> None:
    load_demo("005", "025", "026")
    said = Eligibility.objects.filter(player__name="Lennox Adu-Bremer", association__trigram="GHA").exclude(stance="")
    assert [(fact.stance, fact.as_of.isoformat()) for fact in said] == [
        ("open", "2025-04-24"),
        ("leaning", "2025-11-20"),
        ("declared", "2026-05-14"),
    ]
    assert [fact.citations.exists() for fact in said] == [True] * 3


def test_the_register_is_invented_and_told_once() -> None:
    told = load_demo("005").records
    register = Source.objects.get(slug=demonstration.REGISTER)
    assert (register.kind, register.invented, register.released_at is not None) == ("register", True, True)
    again = demonstration.Loaded()
    demonstration.load_records(again)
    assert (again.records, again.records_known) == (0, told)
    assert told == len(entries()[0]["records"])
    assert again.records_left_out == sum(len(entry["records"]) for entry in entries()[1:])


def test_a_namesake_who_is_not_invented_is_told_nothing(tmp_path: Path) -> None:
    source = builders.make_source()
    builders.make_interview(source=source, file_name="101-de-lindhoff.txt")
    builders.cite(builders.make_detail(builders.make_player("Jaro Lindhoff"), "height", number=187), source=source)
    loaded = demonstration.Loaded()
    demonstration.load_records(loaded, path=register_of(tmp_path, {"kind": "nationality", "iso": "DE"}))
    assert (loaded.records, loaded.records_left_out) == (0, 1)


def test_a_bad_record_names_the_file_the_player_and_the_row(path: Path) -> None:
    load(path)
    bad = register_of(path.parent, {"kind": "nationality", "iso": "Deutschland"})
    with pytest.raises(records.BadRecord, match=r"^records.json, Jaro Lindhoff, row 1 \(nationality\): iso: "):
        demonstration.load_records(demonstration.Loaded(), path=bad)


def register_of(folder: Path, *rows: records.Row) -> Path:
    entry = {"interview": "101-de-lindhoff", "player": "Jaro Lindhoff", "records": rows}
    told = {"source": {"title": "Invented register", "language": "en"}, "players": [entry]}
    (folder / "records.json").write_text(json.dumps(told))
    return folder / "records.json"


def test_the_command_reports_interviews_and_records(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load(path)
    monkeypatch.setattr(demonstration, "files", lambda: [path])
    call_command("load_demo")
    left_out = sum(len(entry["records"]) for entry in entries())
    assert capsys.readouterr().out == (
        "demo: interviews 0 new, 1 as before; proposals 0 accepted, 0 left for review; 0 players published; "
        f"records 0 new, 0 as before, {left_out} of players who are not there\n"
    )
