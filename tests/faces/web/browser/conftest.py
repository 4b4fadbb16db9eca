"""A server over the gold ledger, and readers who look at it with a real browser."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from tests.chromium import chromium
from tests.faces.api.served import TODAY

from incumbent.faces.cli.serve import assembled
from incumbent.faces.serving.server import listen
from incumbent.settings import Service

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page

Reader = Callable[..., "Page"]
LARGE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@contextmanager
def serving(service: Service) -> Iterator[str]:
    """The address of a server."""
    import uvicorn

    at = listen("127.0.0.1", 0)
    config = uvicorn.Config(assembled(service), lifespan="off", log_level="critical")
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, kwargs={"sockets": [at]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{at.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="package")
def served(gold_ledger: Path) -> Iterator[str]:
    """The address of a server on 15 January 2024."""
    with serving(Service(gold_ledger, lambda: TODAY)) as address:
        yield address


@pytest.fixture
def reader(browser: Browser, served: str) -> Iterator[Reader]:
    """Opens a page, by default at a desk with the light on; fails if the browser finds fault with it, or if it asks
    anything of anybody else."""
    contexts = []
    faults: list[str] = []

    def look(path: str, *, size: dict[str, int] | None = None, dark: bool = False, **options: object) -> Page:
        context = browser.new_context(
            base_url=served,
            viewport=size or LARGE,  # type: ignore[arg-type]
            color_scheme="dark" if dark else "light",
            locale="en-GB",
            permissions=["clipboard-read", "clipboard-write"],
            **options,  # type: ignore[arg-type]
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda told: faults.append(told.text) if _is_fault(told) else None)
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on("request", lambda asked: None if asked.url.startswith(served) else faults.append(asked.url))
        page.goto(path)
        return page

    yield look
    for context in contexts:
        context.close()
    assert not faults


def _is_fault(told: ConsoleMessage) -> bool:
    """What a browser complains about, but for pages that tell an error: they are looked at, too."""
    expected = ("responded with a status of 400", "responded with a status of 403")
    return told.type in ("error", "warning") and not any(words in told.text for words in expected)
