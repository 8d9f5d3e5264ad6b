import json
from pathlib import Path

import pytest

from interviews import demonstration
from interviews.extraction.facts import Extraction, Header, Mention, Proposal, Quote, Span, Turn
from interviews.models import Interview
from players.models import Player, Relationship, Source

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
    assert len(texts) == 24
