"""Addresses of the desk's routes, and what an editor sends to them."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse


def url(name: str, *args) -> str:
    return reverse(f"admin:interviews_interview_{name}", args=args)


def bring(client: Client, *files: tuple[str, bytes], pasted: str = "", follow: bool = False):
    uploads = [SimpleUploadedFile(name, data) for name, data in files]
    return client.post(url("import"), {"uploads": uploads, "pasted": pasted}, follow=follow)


def record(number: int = 1, **fields) -> dict[str, str]:
    values = {
        "wanted": "on",
        "title": "Titel",
        "subject": "Jaro Lindhoff",
        "outlet": "Kurvenblatt",
        "author": "",
        "published": "2025-12-14",
        "url": "",
        "language": "de",
    }
    return {f"text-{number}-{name}": value for name, value in {**values, **fields}.items()}
