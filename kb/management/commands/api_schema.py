"""manage.py api_schema: write the description of the read API anew, or with --check say whether it is as the code."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from kb.api import description


class Command(BaseCommand):
    help = "Writes kb/api/openapi.json from the operations; with --check it only compares."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="fail where it differs from what is stored")

    def handle(self, *args: Any, **options: Any) -> None:
        text = description.as_text(description.described())
        kept = description.STORED.read_text(encoding="utf-8") if description.STORED.exists() else ""
        if options["check"]:
            if text != kept:
                raise CommandError(
                    f"{description.STORED.name} is not what the code says. Was it wanted? Then: {description.RENEW}"
                )
        elif text != kept:
            description.STORED.write_text(text, encoding="utf-8")
            self.stdout.write(f"{description.STORED} is written anew.")
