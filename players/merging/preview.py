"""What a merge would do, field by field, as the editor sees it before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from players import names
from players.evidence import ShownFact, show
from players.merging import clubs, people
from players.merging.alike import Outcome
from players.merging.doing import needs_second, stamp
from players.merging.facts import Meeting, facts_of, pair_name
from players.merging.journal import referring
from players.merging.people import PUBLISH, Choices
from players.models import Club, ClubAlias, Fact, Player, PlayerAlias, Visibility


@dataclass(frozen=True, slots=True)
class Column:
    """One field of both, and what stays; `choice` is the name of the answer where the editor may choose."""

    label: str
    kept: str
    gone: str
    stays: str
    note: str = ""
    choice: str = ""
    chosen: str = "kept"
    ticked: bool = False  # what stays is for the tick below to say


@dataclass(frozen=True, slots=True)
class Rival:
    """A fact held already that contradicts one that comes, and the name of the editor's answer."""

    shown: ShownFact
    choice: str
    chosen: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of the one who goes, and what becomes of it."""

    shown: ShownFact
    outcome: str
    same: ShownFact | None = None
    rivals: tuple[Rival, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    kept: Any
    gone: Any
    seen: str
    obstacles: tuple[str, ...]
    columns: tuple[Column, ...]
    names: tuple[tuple[str, str], ...]  # each with what becomes of it
    facts: tuple[FactRow, ...]
    stays: tuple[ShownFact, ...]
    hidden: int  # facts that follow, and that the editor may not see
    elsewhere: tuple[tuple[str, int], ...]
    needs_second: bool
    may_publish: bool  # the reviewer may say that the page is public
    was_public: bool

    @property
    def contradictions(self) -> int:
        return sum(len(row.rivals) for row in self.facts)


def preview(kept: Player | Club, gone: Player | Club, user: User, choices: Choices | None = None) -> Preview:
    """What `merge` would do with these choices, as far as this user may see it."""
    choices = choices or {}
    if isinstance(kept, Player) and isinstance(gone, Player):
        return _of_players(kept, gone, user, choices)
    assert isinstance(kept, Club)
    assert isinstance(gone, Club)
    return _of_clubs(kept, gone, user, choices)


def _of_players(kept: Player, gone: Player, user: User, choices: Choices) -> Preview:
    facts = facts_of([kept.pk, gone.pk])
    found = people.meetings(kept, gone, facts)
    rows, hidden = _rows(found, user, choices)
    met = {other.pk for meeting in found for other in meeting.others}
    mine = [f for f in facts if f.player_id == kept.pk and f.pk not in met and f.state == Fact.State.CURRENT]
    after = people.columns(kept, gone, user, choices)
    releasable = not after["minor"] and after["visibility"] == Visibility.PUBLIC
    may_publish = releasable and user.has_perm(PUBLISH) and not (kept.published_at and gone.published_at)
    return Preview(
        kept=kept,
        gone=gone,
        seen=people.stamp_of(kept, gone, facts),
        obstacles=tuple(people.obstacles(kept, gone, facts)),
        columns=_player_columns(kept, gone, after, choices, may_publish),
        names=_names(PlayerAlias.objects.filter(player__in=(kept, gone)), kept, gone, after["name"]),
        facts=rows,
        stays=tuple(show([fact for fact in mine if fact.is_editable_by(user)], user)),
        hidden=hidden,
        elsewhere=_elsewhere(gone),
        needs_second=needs_second(kept, gone, user),
        may_publish=may_publish,
        was_public=bool(kept.published_at or gone.published_at),
    )


def _player_columns(
    kept: Player, gone: Player, after: dict[str, Any], choices: Choices, may_publish: bool
) -> tuple[Column, ...]:
    yes, no = _("yes"), _("no")
    return (
        Column(
            _("name"),
            kept.name,
            gone.name,
            after["name"],
            _("the other becomes a further name"),
            "name",
            "gone" if choices.get("name") == "gone" else "kept",
        ),
        Column(_("address"), kept.slug, gone.slug, kept.slug, _("the other address leads here")),
        Column(
            _("may be shown to"),
            _shown_to(kept.visibility),
            _shown_to(gone.visibility),
            _shown_to(after["visibility"]),
            _("the strictest wins"),
        ),
        Column(_("minor"), yes if kept.minor else no, yes if gone.minor else no, yes if after["minor"] else no),
        Column(
            _("published"),
            yes if kept.published_at else no,
            yes if gone.published_at else no,
            yes if after["published_at"] else no,
            _("only where both were, or a reviewer says so below"),
            ticked=may_publish,
        ),
    )


def _shown_to(level: str) -> str:
    return _("everybody") if level == Visibility.PUBLIC else str(Visibility(level).label)


def _names(aliases: Any, kept: Any, gone: Any, name: str) -> tuple[tuple[str, str], ...]:
    owner = "player_id" if isinstance(kept, Player) else "club_id"
    known = {names.key(name)}
    found = []
    for alias in sorted(aliases, key=lambda each: (getattr(each, owner) != kept.pk, each.pk)):
        mine = getattr(alias, owner) == kept.pk
        told = _("stays") if mine else _("there already") if alias.key in known else _("follows")
        found.append((f"{alias.name} ({alias.get_kind_display()})", str(told)))
        known.add(alias.key)
    for former in (kept.name, gone.name):
        if names.key(former) not in known:
            found.append((former, str(_("becomes a further name"))))
            known.add(names.key(former))
    return tuple(found)


def _rows(found: Sequence[Meeting], user: User, choices: Choices) -> tuple[tuple[FactRow, ...], int]:
    seen = [each for each in found if each.fact.is_editable_by(user)]
    facts = [fact for meeting in seen for fact in (meeting.fact, *meeting.others) if fact.is_editable_by(user)]
    unique: Any = list({fact.anchor: fact for fact in facts}.values())
    shown = {each.fact.anchor: each for each in show(unique, user)}
    rows = []
    for meeting in seen:
        rivals = tuple(
            Rival(shown[rival.anchor], name, choices.get(name, "both"))
            for rival in meeting.others
            if meeting.outcome == Outcome.CONTRADICTS
            and rival.anchor in shown
            and (name := pair_name(meeting.fact, rival))
        )
        same = shown.get(meeting.others[0].anchor) if meeting.outcome == Outcome.SAME else None
        rows.append(FactRow(shown[meeting.fact.anchor], meeting.outcome.value, same, rivals))
    order = [Outcome.CONTRADICTS.value, Outcome.SAME.value, Outcome.NEW.value]
    rows.sort(key=lambda row: (order.index(row.outcome), row.shown.fact.anchor))
    return tuple(rows), len(found) - len(seen)


def _elsewhere(gone: Player | Club) -> tuple[tuple[str, int], ...]:
    """What else names the one who goes, and follows."""
    told = []
    for model, field in referring(type(gone)):
        if issubclass(model, Fact | PlayerAlias | ClubAlias):
            continue
        if count := model._base_manager.filter(**{field.name: gone.pk}).count():
            told.append((str(model._meta.verbose_name_plural if count > 1 else model._meta.verbose_name), count))
    return tuple(told)


def _of_clubs(kept: Club, gone: Club, user: User, choices: Choices) -> Preview:
    rows, hidden = _rows(clubs.meetings(kept, gone), user, choices)
    after = clubs.columns(kept, gone, choices)
    return Preview(
        kept=kept,
        gone=gone,
        seen=stamp(kept, gone),
        obstacles=tuple(clubs.obstacles(kept, gone)),
        columns=_club_columns(kept, gone, choices),
        names=_names(ClubAlias.objects.filter(club__in=(kept, gone)), kept, gone, after["name"]),
        facts=rows,
        stays=(),
        hidden=hidden,
        elsewhere=_elsewhere(gone),
        needs_second=needs_second(kept, gone, user),
        may_publish=False,
        was_public=False,
    )


def _club_columns(kept: Club, gone: Club, choices: Choices) -> tuple[Column, ...]:
    taken = clubs.taken_from(kept, gone, choices)
    found = []
    for name in clubs.FIELDS:
        one, other = _said(kept, name), _said(gone, name)
        differ = bool(one and other) and one != other
        checked = name not in clubs.UNCHECKED or Club.Status.DRAFT not in (kept.status, gone.status)
        label = str(Club._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
        stays = other if taken[name] == "gone" else one
        found.append(Column(label, one, other, stays, "", f"column:{name}" if differ and checked else "", taken[name]))
    key = kept.reference_key or gone.reference_key or ""
    label = _("key in the reference list")
    return (*found, Column(label, kept.reference_key or "", gone.reference_key or "", key))


def _said(club: Club, name: str) -> str:
    if name == "tier":
        return f"{club.tier} ({club.tier_season})" if club.tier else ""
    if name in clubs.UNCHECKED:
        return str(getattr(club, f"get_{name}_display")())
    return str(getattr(club, name) or "")
