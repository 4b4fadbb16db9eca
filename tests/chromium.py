"""The Chromium of the machine, for tests that look at pages as a reader does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
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

_running: list[Browser] = []  # one process drives one browser: whoever asks second gets the same


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser. The test is skipped where the machine has none."""
    if _running:
        yield _running[0]
        return
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get(ALL) == "all":
            pytest.fail(f"there is no Chromium, and {ALL} wants one")
        pytest.skip("there is no Chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        _running.append(browser)
        try:
            yield browser
        finally:
            _running.remove(browser)
            browser.close()
