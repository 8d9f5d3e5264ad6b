"""Settings of gunicorn (`gunicorn -c python:kb.gunicorn kb.wsgi`), for `make run` and for production."""

from __future__ import annotations

import os
import subprocess

from django.core.exceptions import ImproperlyConfigured

from kb import worker
from kb.environment import read_flag, read_number, read_text

try:
    host = read_text(os.environ, "HOST", "127.0.0.1")
    bind = f"{host}:{read_number(os.environ, 'PORT', 8000, at_least=1, at_most=65535)}"
    workers = read_number(os.environ, "WORKERS", 1, at_least=1, at_most=64)
    # whether long imports are done by a worker that this server starts and ends; else by `manage.py db_worker`
    with_worker = read_flag(os.environ, "WITH_WORKER", False)
except ImproperlyConfigured as error:
    raise SystemExit(str(error)) from None
worker_class = "gthread"
threads = 8
timeout = 60
graceful_timeout = 20
forwarded_allow_ips = "127.0.0.1"
loglevel = "warning"
greeting = os.environ.get("GREETING", "")


_beside: list[subprocess.Popen[bytes]] = []


def when_ready(server: object) -> None:
    if with_worker:
        _beside.append(worker.start())
    if greeting:
        print(greeting, flush=True)


def post_fork(server: object, process: object) -> None:
    """Only the parent holds the pipe that keeps the worker running."""
    for started in _beside:
        if started.stdin:
            started.stdin.close()


def on_exit(server: object) -> None:
    for started in _beside:
        worker.end(started)
