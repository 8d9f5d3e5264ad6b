"""The demonstration: composed interviews through both doors; what their annotations confirm is accepted.

The rest is left waiting, so that there is something to review. Only invented people become public: well-known
players stand in these texts as idols, and nothing composed is ever told of them. What no interview tells, and the
rules of eligibility ask, comes from an invented register.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from interviews import demo_picture, ingest, review
from interviews.evaluation import annotated, read_annotation
from interviews.extraction.agreement import Fact, agrees, same_name
from interviews.extractors import Extractor, rules
from interviews.models import Interview, Proposal
from interviews.review import kinds, publishing
from interviews.review.kinds import Value
from players import portraits, records, verdicts
from players.models import Picture, Player, Source, versions
from players.pictures.limits import Unusable
from players.refusals import Refused

FOLDER = Path(__file__).resolve().parent / "demo"
RECORDS = FOLDER / "records.json"
REGISTER = "invented-register-of-players"
PICTURED = ("019-en-leci", "Arbnor Leci")
PICTURE = {
    "shows": "a drawing of a goalkeeper from behind, looking at the pitch",
    "credit": "Drawn for this demonstration",
    "source_url": "https://werdegang.example/demonstration",
}
RIGHTS = "Composed for this project."
ADMIRING = ("role_model", "admired")


@dataclass(slots=True)
class Loaded:
    """What loading has done: interviews new and known, cards accepted and left waiting, players published, and the
    records of the register new, known, and left out because their player is not there; pictures given.
    """

    new: int = 0
    known: int = 0
    accepted: int = 0
    waiting: int = 0
    players: int = 0
    records: int = 0
    records_known: int = 0
    records_left_out: int = 0
    pictures: int = 0
    without_picture: str = ""  # why


def files(folder: Path = FOLDER) -> list[Path]:
    """The annotated interviews of the demonstration, in the order of their numbers."""
    return annotated([folder])


@transaction.atomic
def load(path: Path, loaded: Loaded, user: User | None = None, extract: Extractor = rules) -> None:
    """Import one interview, accept what its annotation confirms, publish; nothing where it is known."""
    text = path.with_suffix(".txt")
    imported = ingest.store(
        text.read_text(encoding="utf-8"), user=user, file_name=text.name, invented=True, extract=extract
    )
    if not imported.created:
        loaded.known += 1
        return
    loaded.new += 1
    interview = imported.interview
    interview.source.full_text_rights = RIGHTS
    interview.source.version += 1
    with versions.change(user, f"rights to the whole text recorded: {interview.source.title}", RIGHTS):
        interview.source.save(update_fields=["full_text_rights", "version"])
    annotation = read_annotation(path)
    idols = _idols(annotation)
    with verdicts.put_off_to_the_end(timezone.localdate()):
        for proposal in interview.proposals.cards().for_review():
            facts = _confirmed(proposal, annotation)
            accepted = bool(facts) and _accept(proposal, facts[0], idols, user)
            loaded.accepted += accepted
            loaded.waiting += not accepted
        loaded.players += len(_publish(interview, user))


def _facts(annotation: Mapping[str, object]) -> list[Fact]:
    facts = annotation["facts"]
    assert isinstance(facts, list)
    subject = annotation.get("subject")
    return [{**fact, "player": fact.get("player") or subject} for fact in facts]


def _confirmed(proposal: Proposal, annotation: Mapping[str, object]) -> list[Fact]:
    """What the annotation says of the proposal and of both sides of a move; nothing unless it holds them all."""
    facts = [fact for fact in _facts(annotation) if not fact.get("borderline")]
    subject = annotation.get("subject")
    said = [
        {"kind": each.kind, "player": each.person or subject, **each.fields}
        for each in (proposal, *proposal.parts.all())
    ]
    found = [next((fact for fact in facts if agrees(fact, each)), None) for each in said]
    return [fact for fact in found if fact] if all(found) else []


def _idols(annotation: Mapping[str, object]) -> tuple[str, ...]:
    """Whom the text only looks up to: well-known players, who get no page from a composed text."""
    facts = _facts(annotation)
    admired = {str(fact["other"]) for fact in facts if fact.get("type") in ADMIRING}
    met = {str(fact["other"]) for fact in facts if fact["kind"] == "relation" and fact["type"] not in ADMIRING}
    return tuple(sorted(admired - met))


def _accept(proposal: Proposal, fact: Fact, idols: tuple[str, ...], user: User | None) -> bool:
    if any(same_name(proposal.person, idol) for idol in idols):
        return False
    admired = proposal.kind == "relation" and proposal.fields["type"] in ADMIRING
    other = review.NameOnly(str(proposal.fields["other"])) if admired else None
    try:
        with transaction.atomic():
            review.accept(proposal.pk, proposal.version, user, other=other, corrected=_corrected(proposal, fact))
    except review.Refused:  # a choice or a conflict: for the editor
        return False
    return True


def _corrected(proposal: Proposal, fact: Fact) -> dict[str, Value] | None:
    """Where the annotation takes a further value for right ("wants"), its own ("declared"), as an editor would say."""
    further = fact.get("accept")
    if not isinstance(further, Mapping):
        return None
    return kinds.checked(proposal.kind, {**proposal.fields, **{name: fact[name] for name in further}})


def _publish(interview: Interview, user: User | None) -> list[object]:
    interview.refresh_from_db()
    players = [offer.player for offer in publishing.offers(interview) if offer.can_be_released]
    return list(publishing.publish_interview(interview, user, players))


def load_records(loaded: Loaded, user: User | None = None, path: Path = RECORDS) -> None:
    """Record what the invented register tells of players whom the interviews have made; nothing where it is known.

    Raises BadRecord, which names the file, the player and the row.
    """
    told = json.loads(path.read_text(encoding="utf-8"))
    register = _register(told["source"], user)
    for entry in told["players"]:
        player = _told_in(entry["interview"], entry["player"])
        if player is None:  # an editor has renamed or removed him
            loaded.records_left_out += len(entry["records"])
            continue
        try:
            stored = records.store(player, entry["records"], register, user)
        except records.BadRecord as error:
            raise records.BadRecord(f"{path.name}, {player.name}, {error}") from error
        loaded.records += stored.new
        loaded.records_known += stored.known


def load_picture(loaded: Loaded, user: User | None = None) -> None:
    """Give one invented player a drawn picture; nothing where he has or ever had one, or is not there.

    The demonstration does without it where a busy machine does not get it done in time; the next load tries again.
    """
    player = _told_in(*PICTURED)
    if player is None or Picture.history.filter(player=player).exists():
        return
    x, y = demo_picture.FOCAL_POINT
    said = {"focal_x": x, "focal_y": y, "licence": Picture.Licence.OWN, **PICTURE}
    try:
        with versions.change(user, f"picture of {player}"):
            picture = portraits.choose(player, user, said, demo_picture.drawn())
            picture.released_at, picture.released_by = picture.chosen_at, user
            picture.save()
    except (Unusable, Refused) as reason:
        loaded.without_picture = str(reason)
    else:
        loaded.pictures += 1


def _told_in(interview: str, name: str) -> Player | None:
    """The player whom one of these interviews has made; never a namesake of his who is not invented."""
    source = Source.objects.composed().filter(interview__file_name=f"{interview}.txt").first()
    return Player.objects.filter(name=name).cited_from(source).first() if source else None


def _register(said: Mapping[str, str], user: User | None) -> Source:
    made_by = {"kind": Source.Kind.REGISTER, "invented": True, "released_at": timezone.now(), "released_by": user}
    with versions.change(user, "an invented register set up", "for the demonstration"):
        register, _made = Source.objects.get_or_create(slug=REGISTER, defaults={**said, **made_by})
    return register
