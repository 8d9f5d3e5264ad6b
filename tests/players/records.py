"""An eligibility record as a browser would send it, and the player whose record it is. Everybody is invented."""

from __future__ import annotations

from html import unescape
from typing import Any

from django import forms
from django.test import Client

from players.models import Player
from tests.builders import (
    cite,
    make_association,
    make_detail,
    make_eligibility,
    make_player,
    make_relationship,
    make_source,
    settle,
)


def address(player: Player, end: str = "") -> str:
    return f"/admin/players/player/{player.pk}/eligibility/{end}"


def known_from_an_interview() -> Player:
    """As in the first of the worked cases: born here, his mother from there, plays for the U21, undecided."""
    germany, japan = make_association("GER"), make_association("JPN")
    player, source = make_player("Kenta Brinkhaus"), make_source("Zwischen zwei Trikots")
    told = {
        "Ich bin in Hellbach zur Welt gekommen.": make_detail(player, "birth_place", "Hellbach"),
        "Der 21-Jährige lacht.": make_detail(player, "birth_date", date="2003-12-15/2004-12-14"),
        "Mama kommt aus Osaka.": make_relationship(
            player, "family", role="mother", detail="Japan", detail_kind="country"
        ),
        "Für die U21 spiele ich gern.": make_eligibility(player, germany, status="plays", level="U21"),
        "Das lasse ich offen.": make_eligibility(player, japan, stance="open", as_of="2025-12-14"),
    }
    for place, (quote, fact) in enumerate(told.items()):
        cite(fact, quote, source, start=100 * place, end=100 * place + len(quote))
    settle(player)
    return player


def sent_by(page: Any) -> dict[str, Any]:
    """What the form of a page sends as it stands: every field of every row with what it shows."""
    record = page.context["record"]
    sent = {"stamp": record.stamp, "lists-stamp": record.stamp_of_lists, **_values(record.top), **_values(record.lists)}
    for rows in record.sets:
        sent |= {f"{rows.prefix}-TOTAL_FORMS": len(rows.shown), f"{rows.prefix}-INITIAL_FORMS": len(rows.held)}
        for row in rows.shown:
            sent |= _values(row)
            if row.key:
                sent |= {f"{row.prefix}-fact": row.key, f"{row.prefix}-version": row.version}
    return sent


def _values(form: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in form:
        value = field.value()
        if isinstance(field.field.widget, forms.CheckboxInput):
            found |= {field.html_name: "on"} if value else {}
        elif isinstance(field.field.widget, forms.NullBooleanSelect):
            words = {True: "true", False: "false", "true": "true", "false": "false"}
            found[field.html_name] = words.get(value, "unknown")
        else:
            found[field.html_name] = "" if value is None else value
    return found


def row(prefix: str, **fields: Any) -> dict[str, Any]:
    """row("nationality-0", iso="JP"): what is typed into a row."""
    return {f"{prefix}-{name}": value for name, value in fields.items()}


def panel(client: Client, player: Player, sent: dict[str, Any]) -> str:
    """What the script puts beside the form."""
    response = client.post(address(player, "try/"), {**sent, "only": "panel"})
    assert response.status_code == 200, response.status_code
    return unescape(" ".join(response.content.decode().split()))


def verdict(page: str, country: str) -> str:
    """The panel's part on one country."""
    parts = page.partition("</form>")[0].split('<section class="record-verdict')[1:]
    [mine] = [part for part in parts if f"</span> {country}</h3>" in part]
    return mine.partition("</section>")[0]
