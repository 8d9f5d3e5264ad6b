"""The database goes away while the site serves, and comes back: 503 in between, and no failure afterwards."""

import os
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

import pytest
from django.conf import settings

from tools.postgres import temporary_server

pytestmark = pytest.mark.skipif(
    "postgresql" not in settings.DATABASES["default"]["ENGINE"], reason="it needs a server: run on PostgreSQL"
)


def ask(port: int) -> tuple[int, str | None]:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/healthz")
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status, response.headers["Retry-After"]


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the site did not start within 20 seconds")


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_lost_database_costs_only_the_requests_of_its_absence(port):
    command = [sys.executable, "-m", "gunicorn", "-c", "python:kb.gunicorn", "kb.wsgi"]
    with temporary_server() as server, ThreadPoolExecutor(8) as visitors:
        environment = {**os.environ, "DATABASE_URL": server.address, "PORT": str(port)}
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as site:
            try:
                wait_for(port)
                assert set(visitors.map(ask, [port] * 16)) == {(200, None)}
                server.stop()
                assert {status for status, _ in visitors.map(ask, [port] * 8)} == {503}
                assert ask(port) == (503, "10")
                server.start()
                back = time.monotonic()
                assert set(visitors.map(ask, [port] * 16)) == {(200, None)}
                assert time.monotonic() - back < 1.5  # seconds; a pool that pauses longer lets them wait
            finally:
                site.terminate()
