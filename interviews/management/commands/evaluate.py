import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from interviews.evaluation import Evaluation, UnreadableAnnotation, annotated, evaluate
from interviews.extraction.pipeline import extract
from interviews.gazetteer import FileLookup


class Command(BaseCommand):
    help = "Measures the extraction on annotated interviews: precision and recall by kind, certainty, language."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("folders", nargs="+", type=Path, metavar="DIR")
        parser.add_argument("--errors", action="store_true", help="List what was missed and what was wrong.")

    def handle(self, *, folders: list[Path], errors: bool, **options: Any) -> None:
        paths = annotated(folders)
        if not paths:
            raise CommandError(f"No annotated interview (NAME.json beside NAME.txt) in {', '.join(map(str, folders))}.")
        lookup = FileLookup()
        try:
            evaluation = evaluate(paths, lambda text: extract(text, lookup))
        except UnreadableAnnotation as error:
            raise CommandError(str(error)) from error
        self.stdout.write(table(evaluation))
        for miss in evaluation.misses if errors else ():
            self.stdout.write(f"{miss.file} {miss.what} {json.dumps(miss.fact, ensure_ascii=False)}")


def table(evaluation: Evaluation) -> str:
    lines = [f"{evaluation.interviews} interviews".ljust(28) + "expected proposed precision recall details traps"]
    for group, tally in sorted(evaluation.tallies.items()):
        by_certainty = group.startswith("certainty")
        recall = "     –" if by_certainty else f"{tally.recall:6.3f}"
        exact = f"{tally.details_right / tally.details:7.3f}" if tally.details else "      –"
        expected = "–" if by_certainty else str(tally.expected)
        lines.append(
            f"{group:28}{expected:>8} {tally.proposed:8} {tally.precision:9.3f} {recall} {exact} {tally.traps:5}"
        )
    return "\n".join(lines)
