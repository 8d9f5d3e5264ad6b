"""What nobody thought of: schemathesis asks every operation by its own description.

On PostgreSQL, where hostile texts fail that SQLite keeps; on SQLite a few. `make soak` asks 500 examples of each.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from kb.api import description
from kb.wsgi import application
from tests.builders import make_change, settle, settle_all
from tests.players.profiles import known_player, recorded_player

pytestmark = pytest.mark.django_db
EXAMPLES = int(os.environ.get("SOAK_EXAMPLES", "50"))
FEW = 4  # of each on SQLite
# 400: a control character; 422: a club, a code or a cursor that does not exist
REFUSED = ["2xx", "301", "400", "404", "422"]


@pytest.fixture(autouse=True)
def _connection_of_the_test() -> Iterator[None]:
    """The server's door closes a connection in the midst of a transaction; the test's own stays, as with its client."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


def described() -> Any:
    config = SchemathesisConfig.from_dict({"checks": {"positive_data_acceptance": {"expected-statuses": REFUSED}}})
    found = schemathesis.openapi.from_dict(description.stored(), config=config)
    found.app = application
    return found


def there() -> dict[str, dict[str, str]]:
    """What an address can name, by its room."""
    around = known_player()
    make_change(recorded_player())
    settle_all()
    settle(around.player)
    return {
        "players": {"slug": "kenji-mohrle"},
        "clubs": {"slug": "sv-hellbach"},
        "interviews": {"slug": around.source.slug},
        "associations": {"trigram": "JPN"},
    }


def test_no_example_finds_a_fault() -> None:
    """Half of them as they are described, of things that are there; half of them not."""
    described().validate()
    named, examples = there(), EXAMPLES if connection.vendor == "postgresql" else FEW
    for result in described().get_all_operations():
        operation = result.ok()
        takes = {"path_parameters": named[operation.path.split("/")[3]]} if "{" in operation.path else {}
        ask_all(operation.as_strategy(GenerationMode.POSITIVE, **takes), examples // 2)
        if operation.definition.raw["parameters"]:
            ask_all(operation.as_strategy(GenerationMode.NEGATIVE), examples // 2)


def ask_all(cases: Any, number: int) -> None:
    phases = (Phase.explicit, Phase.generate, Phase.shrink)

    @settings(max_examples=number, phases=phases, suppress_health_check=list(HealthCheck), database=None)
    @given(case=cases)
    def ask(case: Any) -> None:
        case.call_and_validate(headers={"Accept-Encoding": "identity"})  # the client unpacks nothing

    ask()
