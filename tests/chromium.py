"""The Chromium of the machine, for tests that look at pages as a reader does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ALL = "INCUMBENT_TEST_ENGINES"  # "all": what lacks Chromium fails instead of being skipped
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)

_running: list[tuple[Browser, ExitStack]] = []  # one process drives one browser
_holders: list[object] = []  # those who look at it: the last one closes it


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser, the same for all who ask at a time. The test is skipped where the machine has none."""
    holder = object()
    if not _running:
        _running.append(_opened())
    _holders.append(holder)
    try:
        yield _running[0][0]
    finally:
        _holders.remove(holder)
        if not _holders:
            _running.pop()[1].close()


def _opened() -> tuple[Browser, ExitStack]:
    """A new browser, and what closes it."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get(ALL) == "all":
            pytest.fail(f"there is no Chromium, and {ALL} wants one")
        pytest.skip("there is no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with ExitStack() as stack:
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        stack.callback(browser.close)
        return browser, stack.pop_all()
