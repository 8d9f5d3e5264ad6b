from typing import Any

from django.core.management.base import BaseCommand

from interviews import demonstration


class Command(BaseCommand):
    help = "Loads the demonstration: composed interviews, confirmed facts accepted, published. Repeatable."

    def handle(self, *, verbosity: int, **options: Any) -> None:
        loaded = demonstration.Loaded()
        paths = demonstration.files()
        for number, path in enumerate(paths, start=1):
            demonstration.load(path, loaded)
            if verbosity > 1:
                self.stdout.write(f"[{number}/{len(paths)}] {path.stem}")
        demonstration.load_records(loaded)
        demonstration.load_picture(loaded)
        if verbosity:
            self.stdout.write(
                f"demo: interviews {loaded.new} new, {loaded.known} as before; "
                f"proposals {loaded.accepted} accepted, {loaded.waiting} left for review; "
                f"{loaded.players} players published; "
                f"records {loaded.records} new, {loaded.records_known} as before"
                + (f", {loaded.records_left_out} of players who are not there" if loaded.records_left_out else "")
                + (f"; no picture: {loaded.without_picture}" if loaded.without_picture else "")
            )
