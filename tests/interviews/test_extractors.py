"""The door for other extractors, against a server of our own that answers in every way a model can."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from interviews import extractors
from interviews.extraction.facts import Extraction

pytestmark = pytest.mark.django_db

TEXT = """Testblatt: Herr Lindhoff, wie alt sind Sie?

Jaro Lindhoff: Ich bin 21 Jahre alt. Mein Hund heißt Bello.

Testblatt: Und Ihr Verein?

Jaro Lindhoff: Ich spiele beim SV Hellbach, und das gern.
"""
AGE = {"kind": "age", "player": "Jaro Lindhoff", "value": 21, "quote": "Ich bin 21 Jahre alt."}
HEIGHT = {"kind": "height", "player": "Jaro Lindhoff", "value": 187, "quote": "Ich bin 1,87 Meter groß."}
DOG = {"kind": "honour", "player": "Jaro Lindhoff", "value": "Bello", "quote": "Mein Hund heißt Bello."}

Answer = Callable[[BaseHTTPRequestHandler], None]


def says(content: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        body = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def raw(body: bytes, status: int = 200) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def slowly(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(1.5)


def not_at_all(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.close()


@pytest.fixture
def serve(settings: Any) -> Iterator[Callable[[Answer], list[dict[str, Any]]]]:
    """Start the model's server with an answer; what it was asked is collected in the list it returns."""
    servers = []

    def start(answer: Answer) -> list[dict[str, Any]]:
        asked: list[dict[str, Any]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                answer(self)

            def log_message(self, *args: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        settings.EXTRACTOR_URL = f"http://127.0.0.1:{server.server_port}/v1"
        settings.EXTRACTOR_MODEL = "small"
        settings.EXTRACTOR_TIMEOUT = 1
        return asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def by_model(extraction: Extraction) -> list[str]:
    return [proposal.kind for proposal in extraction.proposals if proposal.rule == "model"]


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        (says("Jaro is a fine young man."), "prose"),
        (says('[{"kind": "age"'), "prose"),
        (says("] ["), "prose"),
        (raw(b"<html>"), "not JSON"),
        (raw(b"{}"), "expected form"),
        (raw(b"[]"), "expected form"),
        (raw(b"no", 500), "cannot be reached"),
        (raw(b" " * 2_000_001), "too long"),
        (slowly, "within 1 s"),
        (not_at_all, "cannot be reached"),
    ],
)
def test_without_a_usable_answer_the_rules_stand_alone_and_the_editor_is_told(
    serve: Any, answer: Answer, note: str
) -> None:
    serve(answer)
    extraction = extractors.both(TEXT)
    assert extraction.proposals == extractors.rules(TEXT).proposals
    assert len(extraction.notes) == 1
    assert note in extraction.notes[0]


def test_nobody_at_the_address_is_told_too(settings: Any) -> None:
    settings.EXTRACTOR_URL = "http://127.0.0.1:9/v1"
    assert "cannot be reached" in extractors.model(TEXT).notes[0]


def test_invented_quotes_are_dropped_and_counted(serve: Any) -> None:
    serve(says(json.dumps([HEIGHT, HEIGHT, DOG])))
    extraction = extractors.model(TEXT)
    assert by_model(extraction) == ["honour"]
    assert extraction.notes == ("2 of the model's claims dropped: quote not in the text.",)


def test_a_good_answer_in_a_code_fence_is_read(serve: Any) -> None:
    asked = serve(says(f"Here you are:\n```json\n{json.dumps([AGE])}\n```"))
    extraction = extractors.model(TEXT)
    assert [(each.kind, each.certainty) for each in extraction.proposals] == [("age", "implied")]
    assert asked[0]["model"] == "small"
    assert asked[0]["messages"][1]["content"] == TEXT


def test_agreement_raises_certainty_and_difference_is_shown(serve: Any) -> None:
    serve(says(json.dumps([AGE, DOG])))
    extraction = extractors.both(TEXT)
    assert by_model(extraction) == ["honour"]
    (age,) = [each for each in extraction.proposals if each.kind == "age"]
    assert age.certainty == "stated"
    assert age.why.endswith("Also found by model.")


def test_the_settings_choose_and_rules_are_the_default(settings: Any) -> None:
    assert settings.EXTRACTOR == "interviews.extractors.rules"
    assert extractors.chosen(TEXT) == extractors.rules(TEXT)
