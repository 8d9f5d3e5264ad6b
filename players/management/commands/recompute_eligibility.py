from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from players.management.progress import Progress
from players.models import Player
from players.planner import learn_spread
from players.summary import refresh_clubs
from players.verdicts import Written, recompute


class Command(BaseCommand):
    help = (
        "Works out every player's eligibility anew: after a new rule set, after a bulk change, and once a day, "
        "because some verdicts wait for a date only; so does the end of a spell, by which lists know a player's club. "
        "Repeatable; goes on where it stood when stopped."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        players = Player.objects.all()
        progress, written = Progress(sys.stderr, "players", players.count()), Written()
        done = 0
        for batch in recompute(players, timezone.localdate(), written):
            done += batch
            for _player in range(batch):
                progress.step()
        progress.close()
        if moved := refresh_clubs(timezone.localdate()):
            self.stdout.write(f"clubs: changed for {moved} by the day alone")
        learn_spread()
        self.stdout.write(
            f"eligibility: {done} players; verdicts {written.new} new, {written.changed} changed, "
            f"{written.unchanged} as before, {written.gone} gone"
        )
