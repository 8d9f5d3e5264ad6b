from __future__ import annotations

import sys
import time
from typing import Any

from django.core.management.base import BaseCommand

from players.associations_import import store_associations
from players.clubs_import import store_clubs
from players.management.progress import Progress
from players.reference_files import own_associations, own_clubs


class Command(BaseCommand):
    help = "Put the project's associations and clubs into the database. Repeatable; adds, never removes."

    def handle(self, *args: Any, **options: Any) -> None:
        start = time.monotonic()
        associations = store_associations(own_associations())
        rows = own_clubs()
        progress = Progress(sys.stderr, "clubs", len(rows))
        clubs = store_clubs(rows, file="our reference data", step=progress.step)
        progress.close()
        self.stdout.write(
            f"reference data: associations {associations.created} new, {associations.updated} changed, "
            f"{associations.unchanged} as before; clubs {clubs.created} new, {clubs.updated} changed, "
            f"{clubs.unchanged} as before; {clubs.names_added} names added ({time.monotonic() - start:.1f} s)"
        )
        if options["verbosity"] > 1:
            for note in clubs.notes:
                self.stdout.write(f"  clubs.csv:{note}")
