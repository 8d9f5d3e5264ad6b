"""Print what interviews say, one JSON object a line, without a database."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from interviews.extraction.facts import Extraction
from interviews.extraction.pipeline import extract
from interviews.gazetteer import FileLookup
from interviews.reading.files import read_file
from interviews.reading.limits import Unreadable


class Command(BaseCommand):
    help = "Read interviews and print turns, facts and mentions; needs the reference files, no database."
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--format", choices=("json", "text"), default="json")

    def handle(self, *args: Any, **options: Any) -> None:
        lookup = FileLookup()
        refused: list[str] = []
        for path in options["files"]:
            try:
                text = read_file(path.name, path.read_bytes()).text
            except OSError as error:
                refused.append(f"{path}: {error.strerror}")
                continue
            except Unreadable as error:
                refused.append(f"{path}: {error}")
                continue
            record = as_record(path, text, extract(text, lookup))
            as_text = options["format"] == "text"
            self.stdout.write("\n".join(as_lines(record)) if as_text else json.dumps(record, ensure_ascii=False))
        if refused:
            raise CommandError("\n".join(refused))


def as_record(path: Path, text: str, extraction: Extraction) -> dict[str, Any]:
    """An extraction as one JSON object."""
    header = extraction.header
    return {
        "file": str(path),
        "language": header.language,
        "outlet": header.outlet,
        "author": header.author,
        "published": header.published,
        "subject": header.subject,
        "turns": [
            {"role": turn.role, "speaker": turn.speaker, "text": text[turn.start : turn.end]}
            for turn in extraction.turns
        ],
        "facts": [
            {
                "kind": proposal.kind,
                "player": proposal.player,
                **proposal.fields,
                "quote": proposal.quotes[0].text,
                "quotes": [{"start": quote.start, "end": quote.end, "text": quote.text} for quote in proposal.quotes],
                "voice": proposal.voice,
                "certainty": proposal.certainty,
                "rule": proposal.rule,
                "why": proposal.why,
                "time_note": proposal.time_note,
                "club_keys": dict(proposal.club_keys),
            }
            for proposal in extraction.proposals
        ],
        "mentions": [{"name": mention.name, "type": mention.type} for mention in extraction.mentions],
        "ruleset": extraction.ruleset,
        "coverage": round(extraction.coverage, 3),
    }


def as_lines(record: dict[str, Any]) -> list[str]:
    """The record for people: the header, then each fact with its quote."""
    head = ", ".join(str(record[name]) for name in ("subject", "outlet", "author", "published") if record[name])
    lines = [f"{record['file']}: {head}"]
    for fact in record["facts"]:
        given = {name: value for name, value in fact.items() if name not in _ABOUT}
        values = ", ".join(f"{name} {value}" for name, value in given.items())
        lines.append(
            f"  {fact['player'] or 'the interviewee'} · {fact['kind']}: {values} ({fact['certainty']}, {fact['voice']})"
        )
        lines += [f"    “{quote['text']}”" for quote in fact["quotes"]]
    named = ", ".join(f"{mention['name']} ({mention['type']})" for mention in record["mentions"])
    return [*lines, f"  names: {named}", f"  read: {record['coverage']:.0%} of the text"]


_ABOUT = frozenset("kind player quote quotes voice certainty rule why time_note club_keys".split())
