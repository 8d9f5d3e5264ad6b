"""The page about the read API: every operation with an example that keeps to its own description."""

import json

import pytest
from django.test import Client
from pydantic import TypeAdapter

from kb.api import answers, description
from kb.api.page import kinds, rooms

OPERATIONS = [operation for room in rooms() for operation in room.operations]


@pytest.mark.parametrize("address", ["/api/", "/de/api/", "/ja/api/"])
def test_the_page_tells_every_address_and_needs_no_script(client: Client, db: None, address: str) -> None:
    page = client.get(address, headers={"host": "localhost"}).content.decode()
    paths = description.stored()["paths"]
    assert {operation.path for operation in OPERATIONS} == set(paths)
    for operation in OPERATIONS:
        assert f"GET {operation.path}<" in page
        assert f"curl 'http://localhost{operation.path.partition('{')[0]}" in page
        assert all(f"<code>{each.name}</code>" in page for each in operation.parameters)
    assert 'href="/api/v1/openapi.json"' in page
    assert page.count("<script") == client.get("/eligibility-rules/").content.decode().count("<script")
    assert {kind.name for kind in kinds()} >= {"career_step", "eligibility", "association_change"}
    assert client.post(address).status_code == 405


def test_every_page_leads_there(client: Client, db: None) -> None:
    assert 'href="/api/"' in client.get("/eligibility-rules/").content.decode()


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_an_example_keeps_to_its_description(operation) -> None:
    told = description.stored()["paths"][operation.path]["get"]["responses"]["200"]
    name = told["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    example = json.loads(operation.answer)
    found = TypeAdapter(getattr(answers, name)).validate_python(example, strict=True)
    assert json.loads(found.model_dump_json()) == example
    assert "…" not in operation.answer
