import gc
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import coverage
import hypothesis
import pytest
from django.conf import settings as django_settings

TESTS = Path(__file__).parent
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> coverage.Coverage | None:
    """SQLite is tested as it runs: in a file with a write-ahead log; in memory locks behave otherwise.

    The migrations that follow are not measured, and would take thrice as long: gives back what is to be started again.
    """
    database = django_settings.DATABASES["default"]
    if database["ENGINE"] == "django.db.backends.sqlite3":
        folder: Path = tmp_path_factory.mktemp("database")
        database.setdefault("TEST", {})["NAME"] = str(folder / "test.sqlite3")
    if measuring := coverage.Coverage.current():
        measuring.stop()
    return measuring


@pytest.fixture(scope="session")
def django_db_setup(django_db_modify_db_settings: coverage.Coverage | None, django_db_setup: None) -> None:
    if django_db_modify_db_settings:
        django_db_modify_db_settings.start()


# Two cores shared by workers and a browser: how long one example takes says nothing.
hypothesis.settings.register_profile("suite", deadline=None, print_blob=True)
# For `make mutate`, which runs the tests hundreds of times: few examples, the same each time.
hypothesis.settings.register_profile("quick", deadline=None, max_examples=20, derandomize=True, database=None)
hypothesis.settings.load_profile("suite")


DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}


def asks_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("django_db") is not None or not DATABASE_FIXTURES.isdisjoint(
        getattr(item, "fixturenames", ())
    )


def drives_browser(item: pytest.Item) -> bool:
    return "browser" in item.path.parts


# They ask every door of the site, many times over: what they enter has tests of its own.
NOT_MEASURED = {"browser", "rights", "desk", "doors", "crowd", "test_demonstration.py", "test_budgets.py"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--differing",
        action="store_true",
        help="only what another database could change: the second run of `make test`",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tracing off where breadth is tried; with --differing, what two databases cannot tell apart is left out.

    What asks no database cannot differ; pytest-django blocks the database for every test that does not name it. What a
    page looks like in a browser does not either: of those run the whole ways, marked `both_databases`.
    """
    kept: list[pytest.Item] = []
    left_out: list[pytest.Item] = []
    for item in items:
        if not NOT_MEASURED.isdisjoint(item.path.relative_to(TESTS).parts):
            item.add_marker(pytest.mark.no_cover)  # measuring halves the speed
        looks_only = drives_browser(item) and item.get_closest_marker("both_databases") is None
        (left_out if looks_only or not asks_database(item) else kept).append(item)
    if config.getoption("--differing"):
        config.hook.pytest_deselected(items=left_out)
        items[:] = kept


def pytest_collection_finish() -> None:
    """Ten thousand tests and a site stay for good: looking through them for garbage is slow."""
    gc.set_threshold(50_000, 20, 100)


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
def _no_code_writes_past_the_history() -> Iterator[None]:
    """`QuerySet.update` and its like save no version: what is tracked is saved row by row, or kept by `keep_all`."""
    from django.db.models import QuerySet

    update, bulk_create, bulk_update = QuerySet.update, QuerySet.bulk_create, QuerySet.bulk_update
    # invented names have none, the import keeps them itself; erasure must leave none, and writes into the versions too
    keeping = (
        "benchmarks/search.py",
        "players/clubs_import.py",
        "interviews/erasure/door.py",
        "interviews/erasure/sweep.py",
    )

    passed_on = ("models/manager.py", "models/query.py", "models/renewals.py")

    def refuse(rows: Any, names: set[str]) -> None:
        frame = sys._getframe(2)
        while frame.f_back and frame.f_code.co_filename.endswith(passed_on):
            frame = frame.f_back
        caller = frame.f_code.co_filename
        history = getattr(rows.model, "history", None)
        if history is None or "/tests/" in caller or caller.endswith(keeping):
            return
        kept = {each for field in history.model.tracked_fields for each in (field.name, field.attname)}
        if past := names & (kept - {"created_at"}):
            raise AssertionError(f"{caller} changes {sorted(past)} of {rows.model.__name__} past its history")

    def watched_update(self: Any, **columns: Any) -> Any:
        refuse(self, set(columns))
        return update(self, **columns)

    def watched_bulk_create(self: Any, objs: Any, *args: Any, **kwargs: Any) -> Any:
        refuse(self, {"id"})
        return bulk_create(self, objs, *args, **kwargs)

    def watched_bulk_update(self: Any, objs: Any, fields: Any, *args: Any, **kwargs: Any) -> Any:
        refuse(self, set(fields))
        return bulk_update(self, objs, fields, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QuerySet, "update", watched_update)
        patch.setattr(QuerySet, "bulk_create", watched_bulk_create)
        patch.setattr(QuerySet, "bulk_update", watched_bulk_update)
        yield


@pytest.fixture(scope="session", autouse=True)
def _settings_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    # hashing a password slowly on purpose is the point in production and costs minutes here
    django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    django_settings.MEDIA_ROOT = tmp_path_factory.mktemp("media")
    django_settings.SUPPRESSIONS = tmp_path_factory.mktemp("suppressions") / "suppressions.jsonl"
    django_settings.UPLOADS_ROOT = tmp_path_factory.mktemp("uploads")


@pytest.fixture(autouse=True)
def _counted_queries_do_not_fall_on_a_sweep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every so many renewals the old ones are swept away: when, follows from what ran on this database before."""
    monkeypatch.setattr("players.models.renewals.KEPT", sys.maxsize)
