from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError

from interviews.ingest.paths import Imported, LookedAt, count, files_at, import_files, look_at_files
from interviews.models import Upload
from players.management.progress import Progress

State = Upload.State


class Command(BaseCommand):
    help = (
        "Import interviews: .txt, saved .html, .docx and .pdf files, .zip archives of these, and whole folders. Each "
        "file wholly or not at all; again passes over what is there, so that a stopped run goes on where it was."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--dry-run", action="store_true", help="say what was understood; store nothing")
        parser.add_argument("--user", default="", metavar="NAME", help="who is said to have imported them")
        parser.add_argument(
            "--nearly-the-same",
            action="store_true",
            help="import also what is nearly the same as an interview that is there; otherwise it is left out",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        user = self._user(options["user"])
        missing = [path for path in options["paths"] if not path.exists()]
        for path in missing:
            self.stderr.write(f"{path}: there is no such file or folder")
        files = files_at(path for path in options["paths"] if path.exists())
        if not files:
            raise CommandError("Nothing to import: name .txt, .html, .docx, .pdf or .zip files, or a folder of these.")
        self.verbose = options["verbosity"] > 1
        self.progress = Progress(sys.stderr, "interviews", count(files))
        work = self._look if options["dry_run"] else partial(self._import, user, options["nearly_the_same"])
        try:
            failed = work(files)
        except KeyboardInterrupt:
            raise CommandError("Stopped. The same command goes on from here.", returncode=130) from None
        finally:
            self.progress.close()
        if failed or missing:
            raise CommandError(
                f"{failed + len(missing)} could not be imported, for the reasons above. Mend them, then run the same "
                "command again: what is there is passed over."
            )

    def _user(self, name: str) -> User | None:
        if not name:
            return None
        try:
            return User.objects.get(username=name)
        except User.DoesNotExist:
            raise CommandError(f"There is no user {name!r}.") from None

    def _import(self, user: User | None, also_alike: bool, files: list[Path]) -> int:
        states: Counter[str] = Counter()
        for imported in import_files(files, user, also_alike=also_alike):
            states[imported.upload.state] += 1
            self.progress.step()
            self._tell(imported)
        self.progress.close()
        left_out = states[State.UNWANTED]
        self.stdout.write(
            f"{states.total()} files: {states[State.DONE]} new, {states[State.KNOWN]} already there, "
            f"{states[State.FAILED]} failed"
            + (f", {left_out} left out (--nearly-the-same imports them)" if left_out else "")
        )
        return states[State.FAILED]

    def _tell(self, imported: Imported) -> None:
        place, upload = imported
        if upload.state == State.FAILED:
            self._say(f"{place}: {upload.problem}" + (f" ({upload.place})" if upload.place else ""), self.stderr)
        elif upload.state == State.UNWANTED:
            self._say(f"{place}: left out: nearly the same as “{upload.interview or upload.same_as}”")
        elif self.verbose:
            there = "already there:" if upload.state == State.KNOWN else "new:"
            self._say(f"{place}: {there} {upload.interview}")

    def _look(self, files: list[Path]) -> int:
        failed = new = 0
        for looked in look_at_files(files):
            self.progress.step()
            if looked.preview is None:
                failed += 1
                self._say(f"{looked.place}: {looked.problem}", self.stderr)
                continue
            new += not (looked.known or looked.alike)
            self._say(f"{looked.place}: {words_of(looked)}")
        self.progress.close()
        self.stdout.write(f"{self.progress.done} files: {new} would be new, {failed} would fail; nothing was stored")
        return failed

    def _say(self, words: str, stream: Any = None) -> None:
        self.progress.close()
        (stream or self.stdout).write(words)


def words_of(looked: LookedAt) -> str:
    """What was understood of a file, on one line."""
    assert looked.preview is not None
    record = looked.preview.record
    published = record.published.isoformat() if record.published else ""
    said = [record.title, record.outlet, published, record.subject]
    if looked.known:
        said.append(f"already there: {looked.known}")
    elif looked.alike:
        said.append(f"nearly the same as {looked.alike}")
    else:
        said.append(f"{looked.preview.turns} turns, {looked.preview.cards} facts, {looked.preview.coverage} % read")
    return " · ".join(part for part in said if part)
