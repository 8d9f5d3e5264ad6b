"""make run: migrate, load reference data and demo, serve. Every step can be repeated and keeps what is."""

import io
import os
import socket
import sys
import time
from collections.abc import Callable

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command, get_commands
from django.db import OperationalError, connection

from kb.environment import read_number, read_text


def step(number: int, of: int, words: str, work: Callable[[], object]) -> None:
    begun = time.monotonic()
    print(f"[{number}/{of}] {words} …", flush=True)
    work()
    print(f"      done in {time.monotonic() - begun:.1f} s", flush=True)


def refuse_a_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            sys.exit(f"Port {port} on {host} is not free ({error.strerror}); another: make run PORT={port + 1}")


def prepare() -> str:
    """Everything before serving; → name and password of the demo's editor."""
    known = get_commands()
    login = io.StringIO()
    work: list[tuple[str, str, Callable[[], object]]] = [
        ("migrate", "tables", lambda: call_command("migrate", verbosity=0, interactive=False)),
        ("load_reference", "associations and clubs", lambda: call_command("load_reference", verbosity=0)),
        ("load_demo", "invented interviews of the demo", lambda: call_command("load_demo", verbosity=0)),
        ("demo_editor", "the demo's editor", lambda: call_command("demo_editor", stdout=login)),
    ]
    work = [each for each in work if each[0] in known]
    for number, (_, words, call) in enumerate(work, start=1):
        step(number, len(work), words, call)
    return login.getvalue().strip()


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    try:
        host = read_text(os.environ, "HOST", "127.0.0.1")
        port = read_number(os.environ, "PORT", 8000, at_least=1, at_most=65535)
        refuse_a_taken_port(host, port)
        django.setup()
        login = prepare()
    except (ImproperlyConfigured, CommandError) as error:
        sys.exit(str(error))
    except OperationalError as error:
        sys.exit(f"\nThe database does not answer: {error}".rstrip())
    connection.close()
    greeting = "\n".join(
        (
            "",
            f"The site        http://localhost:{port}/",
            f"Its admin       http://localhost:{port}/admin/",
            f"Name, password  {login}",
            "Stop it with    Ctrl-C",
        )
    )
    os.execve(  # noqa: S606
        sys.executable,
        [sys.executable, "-m", "gunicorn", "-c", "python:kb.gunicorn", "kb.wsgi"],
        {**os.environ, "GREETING": greeting, "WITH_WORKER": "true"},
    )


if __name__ == "__main__":
    main()
