from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from interviews import erasure


class Command(BaseCommand):
    help = "After a backup was restored: erases anew whoever was erased on request since it was made."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "file",
            type=Path,
            nargs="?",
            default=settings.SUPPRESSIONS,
            help="Where the hashes of their names are kept.",
        )

    def handle(self, *, file: Path, **options: Any) -> None:
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        self.stdout.write(f"{erasure.erase_again(lines)} erased again.")
