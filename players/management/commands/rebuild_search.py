from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand

from players.management.progress import Progress
from players.models import indexed


class Command(BaseCommand):
    help = (
        "Indexes every name and quote anew for the search: after rows were written past the site, as by a restored "
        "backup of single tables. Repeatable, and the search goes on meanwhile."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        total = indexed.indexed_rows()
        progress = Progress(sys.stderr, "names and quotes", total)
        indexed.rebuild(progress.step)
        progress.close()
        self.stdout.write(f"search: {total} names and quotes indexed")
