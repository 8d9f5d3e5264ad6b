from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from players.clubs_import import BadRows, StoredClubs, store_clubs
from players.management.progress import Progress
from players.models import Association
from players.reference.rows import Problem
from players.reference_files import ClubFile, NotAListOfClubs, UnreadableFile, read_club_file

SHOWN = 20


class Command(BaseCommand):
    help = (
        "Import clubs from CSV files with our column names (see players/reference/README.md) or from "
        "openfootball's *.clubs.txt. Each file wholly or not at all; again changes nothing; names are added, "
        "never taken away."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--country",
            default="",
            metavar="GER",
            help="association of an openfootball file whose name and heading do not tell",
        )
        parser.add_argument(
            "--skip-bad-rows",
            action="store_true",
            help="import the good rows of a file that has bad ones; otherwise such a file is refused",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        country: str = options["country"].upper()
        if country and not Association.objects.filter(trigram=country).exists():
            raise CommandError(f"There is no association {country}: write a FIFA code, as GER or JPN.")
        self.verbose = options["verbosity"] > 1
        files: list[Path] = options["files"]
        refused = [path for path in files if not self._import(path, country, options["skip_bad_rows"])]
        if refused:
            raise CommandError(f"{len(refused)} of {len(files)} files not imported.")

    def _import(self, path: Path, country: str, skip_bad_rows: bool) -> bool:
        """Import one file; whether it may be taken for done."""
        try:
            file = read_club_file(path, country)
            if file.parsed.problems and not skip_bad_rows:
                raise BadRows(file.parsed.problems)
            progress = Progress(sys.stderr, path.name, len(file.parsed.rows))
            try:
                stored = store_clubs(file.parsed.rows, file=path.name, skip_bad_rows=skip_bad_rows, step=progress.step)
            finally:
                progress.close()
        except NotAListOfClubs as reason:
            self.stdout.write(f"{path}: passed over: {reason}")
            return True
        except UnreadableFile as reason:
            self.stderr.write(f"{path}: {reason}")
            return False
        except BadRows as bad:
            self._list_problems(path, bad.problems)
            self.stderr.write(
                f"{path}: nothing imported, {len(bad.problems)} bad rows; correct them, "
                "or leave them out with --skip-bad-rows"
            )
            return False
        self._report(path, file, stored)
        return True

    def _report(self, path: Path, file: ClubFile, stored: StoredClubs) -> None:
        bad = sorted([*file.parsed.problems, *stored.problems])
        self._list_problems(path, bad)
        skipped = f", {len(bad)} bad rows left out" if bad else ""
        self.stdout.write(
            f"{path}: {len(file.parsed.rows)} clubs read ({file.layout}, {file.encoding}): "
            f"{stored.created} new, {stored.updated} changed, {stored.unchanged} as before; "
            f"{stored.names_added} names added{skipped}"
        )
        if file.parsed.left_out:
            counts = ", ".join(f"{count} {what}" for what, count in sorted(file.parsed.left_out.items()))
            self.stdout.write(f"  not kept: {counts}")
        notes = [*file.parsed.notes, *stored.notes]
        shown = notes if self.verbose else notes[:SHOWN]
        for note in shown:
            self.stdout.write(f"  {path.name}:{note}")
        if len(notes) > len(shown):
            self.stdout.write(f"  and {len(notes) - len(shown)} more notes; --verbosity 2 shows all")

    def _list_problems(self, path: Path, problems: list[Problem] | tuple[Problem, ...]) -> None:
        for problem in problems:
            self.stderr.write(f"{path}:{problem}")
