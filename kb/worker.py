"""The worker of background tasks beside the server of `make run`: it ends when whoever started it ends, however.

Production runs `manage.py db_worker` under its own supervisor instead.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from threading import Thread

GRACE = 20  # seconds for the file in hand
PAUSE = 2  # seconds before the database is asked again
logger = logging.getLogger(__name__)


def start() -> subprocess.Popen[bytes]:
    """Start a worker that holds the other end of a pipe: when this process is gone, the pipe says so.

    A session of its own: Ctrl-C in the terminal reaches the server, and the server ends the worker.
    """
    return subprocess.Popen([sys.executable, "-m", "kb.worker"], stdin=subprocess.PIPE, start_new_session=True)


def end(worker: subprocess.Popen[bytes]) -> None:
    """Let it finish the file in hand; no longer than GRACE."""
    if worker.stdin:
        worker.stdin.close()
    try:
        worker.wait(GRACE)
    except subprocess.TimeoutExpired:
        worker.kill()
        worker.wait()


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    import django
    from django.core.management import call_command
    from django.db import Error, close_old_connections

    django.setup()
    from interviews.tasks import stopping

    def ending() -> None:
        sys.stdin.buffer.read()  # until the other end is closed
        stopping.set()
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(GRACE)
        os._exit(1)

    Thread(target=ending, daemon=True).start()
    while not stopping.is_set():
        try:
            call_command("db_worker", verbosity=0, reload=False)
        except Error:
            # the database is away: it comes back, or the server is ended
            logger.exception("the worker lost its database")
            close_old_connections()
            time.sleep(PAUSE)


if __name__ == "__main__":
    main()
