import json
import os
import secrets
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.db import transaction

NAME = "editor"
KEPT_IN = "demo-editor.json"


class Command(BaseCommand):
    help = "Makes the demo's editor once, with a random password kept under var/, and shows both on every call."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--folder", type=Path, default=settings.VAR, help="Where name and password are kept.")

    def handle(self, *, folder: Path, **options: Any) -> None:
        kept = folder / KEPT_IN
        login = read_login(kept)
        with transaction.atomic():
            user, made = get_user_model().objects.get_or_create(
                username=login["name"], defaults={"is_staff": True, "is_superuser": True}
            )
            if made:
                user.set_password(login["password"])
                user.save()
        if user.check_password(login["password"]):
            self.stdout.write(f"{login['name']} / {login['password']}")
        else:
            self.stdout.write(f"{login['name']} / (the password was changed since)")


def read_login(kept: Path) -> dict[str, str]:
    """Name and password of the demo editor; made at random once, in a file that only its owner reads."""
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump({"name": NAME, "password": secrets.token_urlsafe(12)}, file)
    login: dict[str, str] = json.loads(kept.read_text())
    return login
