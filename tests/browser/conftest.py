"""A real Chromium against a live server. An error on its console, a blocked script, say, fails it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from tools.programs import find_chromium

# Playwright keeps an event loop in this thread, which Django takes for a reason to refuse its database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
AXE_SCRIPT = Path(axe_playwright_python.__file__).parent / "axe.min.js"
SECONDS = 15_000  # milliseconds until what is awaited counts as missing: cores are shared
expect.set_options(timeout=SECONDS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = find_chromium()
    assert program, "Chromium is missing; `make test` installs it, or says how."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def faults() -> list[str]:
    """What the console complained of; a test that provokes a complaint removes it from here."""
    return []


@pytest.fixture
def context(browser: Browser, live_server: Any) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900}, locale="en-GB")
    context.set_default_timeout(SECONDS)
    yield context
    context.close()


def complaint(message: ConsoleMessage) -> list[str]:
    """An error with the address it is about; browsers ask every site for a favicon of their own accord."""
    address = message.location.get("url", "")
    return [f"{message.text} ({address})"] if message.type == "error" and "/favicon.ico" not in address else []


@pytest.fixture
def page(context: BrowserContext, faults: list[str]) -> Iterator[Page]:
    page = context.new_page()
    page.on("console", lambda message: faults.extend(complaint(message)))
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    assert not faults, f"on {page.url}: " + "; ".join(faults)


@pytest.fixture
def sign_in(context: BrowserContext, live_server: Any) -> Callable[[Any], None]:
    """sign_in(user): the pages of this test are that user's from now on."""

    def sign_in(user: Any) -> None:
        client = Client()
        client.force_login(user)
        context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])

    return sign_in


@pytest.fixture
def violations() -> Callable[..., list[str]]:
    """violations(page): what axe-core finds, one line each: "color-contrast (serious): <p class=…>".

    violations(page, "target-size"): by a rule, too, that it leaves out by default.
    """

    def violations(page: Page, *further: str) -> list[str]:
        # evaluated from outside the page: its content policy, which allows no inline script, stays as it is
        page.evaluate(AXE_SCRIPT.read_text())
        rules = {rule: {"enabled": True} for rule in further}
        found = page.evaluate("rules => axe.run(document, {resultTypes: ['violations'], rules})", rules)["violations"]
        return [f"{each['id']} ({each['impact']}): {node['html'][:160]}" for each in found for node in each["nodes"]]

    return violations
