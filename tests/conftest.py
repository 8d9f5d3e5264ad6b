import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings as django_settings

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """SQLite is tested as it runs: in a file with a write-ahead log; in memory locks behave otherwise."""
    database = django_settings.DATABASES["default"]
    if database["ENGINE"] == "django.db.backends.sqlite3":
        folder: Path = tmp_path_factory.mktemp("database")
        database.setdefault("TEST", {})["NAME"] = str(folder / "test.sqlite3")


# Two cores shared by workers and a browser: how long one example takes says nothing.
hypothesis.settings.register_profile("suite", deadline=None, print_blob=True)
# For `make mutate`, which runs the tests hundreds of times: few examples, the same each time.
hypothesis.settings.register_profile("quick", deadline=None, max_examples=20, derandomize=True, database=None)
hypothesis.settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def _no_connection_leaves_this_machine() -> Iterator[None]:
    """The server opens no outbound connection; a test that makes it try fails here, not by a time-out."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            raise AssertionError(f"a connection to {address} was tried")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield


@pytest.fixture(scope="session", autouse=True)
def _settings_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    # hashing a password slowly on purpose is the point in production and costs minutes here
    django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    django_settings.MEDIA_ROOT = tmp_path_factory.mktemp("media")
    django_settings.UPLOADS_ROOT = tmp_path_factory.mktemp("uploads")
