"""Settings of gunicorn (`gunicorn -c python:kb.gunicorn kb.wsgi`), for `make run` and for production."""

import os

from django.core.exceptions import ImproperlyConfigured

from kb.environment import read_number, read_text

try:
    host = read_text(os.environ, "HOST", "127.0.0.1")
    bind = f"{host}:{read_number(os.environ, 'PORT', 8000, at_least=1, at_most=65535)}"
    workers = read_number(os.environ, "WORKERS", 1, at_least=1, at_most=64)
except ImproperlyConfigured as error:
    raise SystemExit(str(error)) from None
worker_class = "gthread"
threads = 8
timeout = 60
graceful_timeout = 20
forwarded_allow_ips = "127.0.0.1"
loglevel = "warning"
greeting = os.environ.get("GREETING", "")


def when_ready(server: object) -> None:
    if greeting:
        print(greeting, flush=True)
