from __future__ import annotations

import sys
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from interviews.crowd import removing, storing
from players.management.progress import Progress
from players.planner import learn_spread


class Command(BaseCommand):
    help = (
        "Makes very many invented players with facts, quotes and interviews, to see that the pages bear them. "
        "Repeatable, goes on where it was stopped; --remove takes them all away again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("players", type=int, nargs="?", default=1000, help="How many there shall be.")
        parser.add_argument("--seed", type=int, default=2026, help="The same seed makes the same players.")
        parser.add_argument("--beside-real", action="store_true", help="Also where there are players who are real.")
        parser.add_argument("--remove", action="store_true", help="Take away all that this command has made.")

    def handle(self, *, players: int, seed: int, beside_real: bool, remove: bool, **options: Any) -> None:
        begun = time.monotonic()
        if remove:
            progress = Progress(sys.stderr, "removing", storing.generated_players().count())
            try:
                gone = removing.remove(progress.step)
            except removing.StillNamed as reason:
                raise CommandError(str(reason)) from reason
            finally:
                progress.close()
            self.stdout.write(f"generated players: {gone} removed ({time.monotonic() - begun:.0f} s)")
            return
        if players < 1:
            raise CommandError("How many players? At least one.")
        if not beside_real and storing.has_real_players():
            raise CommandError(
                "There are players here who are not invented. Use a database of their own for generated ones, "
                "or --beside-real, and --remove afterwards."
            )
        storing.load_reference()
        progress = Progress(sys.stderr, "players", players)
        try:
            made = storing.generate(players, seed, progress.step)
        finally:
            progress.close()
        learn_spread()
        self.stdout.write(
            f"generated players: {made} new, {players - made} as before ({time.monotonic() - begun:.0f} s)"
        )
