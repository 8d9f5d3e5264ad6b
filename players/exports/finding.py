"""What a search finds, for a machine: people, clubs and quotes, each group with its best first."""

from __future__ import annotations

from players.exports.tables import Absolute, Row
from players.exports.values import evidence_row, link
from players.models import Association, Citation, Club, Player
from players.search.page import Results
from players.search.people import Found
from players.search.quotes import FoundQuote


def found_rows(results: Results, absolute: Absolute) -> Row:
    """`more_…`: whether there is more than is told here; the lists have all of that name."""
    return {
        "q": results.text,
        "similar": results.is_near,
        "players": [_player(each.found, each.age, absolute) for each in results.players],
        "more_players": results.more_players,
        "clubs": [_club(found, absolute) for found in results.clubs],
        "more_clubs": results.more_clubs,
        "quotes": [_quote(found, absolute) for found in results.quotes],
        "more_quotes": results.more_quotes,
    }


def _player(found: Found, age: str, absolute: Absolute) -> Row:
    player = found.row
    assert isinstance(player, Player)
    return {
        **link(player, absolute),
        "further_name": _text(found),
        "age": age or None,
        "position": player.position or None,
        "club": link(player.club, absolute) if player.club else None,
    }


def _club(found: Found, absolute: Absolute) -> Row:
    club = found.row
    assert isinstance(club, Club)
    association: Association | None = club.association
    return {
        **link(club, absolute),
        "further_name": _text(found),
        "association": association.trigram if association else None,
        "city": club.city or None,
    }


def _text(found: Found) -> str | None:
    """The further name that is the reason, where the own one is none."""
    return "".join(text for text, _lit in found.further) or None


def _quote(found: FoundQuote, absolute: Absolute) -> Row:
    quote: Citation = found.citation
    fact = quote.fact
    return {
        **evidence_row(quote, absolute),
        "player": link(fact.player, absolute),
        "fact": fact.anchor,
        "lit": [text for text, is_lit in found.parts if is_lit],
    }
