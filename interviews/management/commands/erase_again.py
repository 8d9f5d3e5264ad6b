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
        erased, namesakes = erasure.erase_again(lines)
        self.stdout.write(f"{erased} erased again.")
        if namesakes:
            self.stdout.write("Not erased, for the name is not theirs alone. Look who they are:")
            self.stdout.writelines(f"  {each}\n" for each in namesakes)
