"""Charts in a real browser: the words that it draws lie where the layout has put them, and none covers another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.chromium import chromium
from tests.faces.charts import world

from incumbent.faces.charts import View, chart

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WORLDS = {"large": world.chart_of(world.large()), "hostile": world.chart_of(world.hostile()), "career": world.career()}
BOXES = """() => [...document.querySelectorAll("svg.posts text")].map(text => {
    const box = text.getBBox();
    return {text: text.textContent, x: box.x, y: box.y, width: box.width, height: box.height,
            inside: !!text.closest("a.bar"), size: parseFloat(getComputedStyle(text).fontSize)};
})"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


def shown(browser: Browser, name: str, width: int, **how: Any) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900}, **how)
    svg = chart(WORLDS[name], View(width=width))
    page.set_content(f'<!doctype html><html lang="en"><title>Orbex</title><main><h1>Orbex</h1>{svg}</main></html>')
    return page


@pytest.mark.parametrize("width", [360, 960])
@pytest.mark.parametrize("name", WORLDS)
def test_no_word_covers_another_is_cut_or_lies_outside(browser: Browser, name: str, width: int) -> None:
    page = shown(browser, name, width)
    boxes = page.evaluate(BOXES)
    assert len(boxes) > 20
    for box in boxes:
        assert box["x"] >= -0.5 and box["x"] + box["width"] <= width + 0.5, box
        assert box["size"] >= 11
    boxes.sort(key=lambda box: box["y"])
    for one, other in combinations(boxes, 2):
        if other["y"] > one["y"] + one["height"] - 3:
            continue
        apart = one["x"] + one["width"] <= other["x"] + 0.5 or other["x"] + other["width"] <= one["x"] + 0.5
        assert apart, (one, other)
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", WORLDS)
def test_axe_finds_nothing(browser: Browser, name: str, scheme: str) -> None:
    page = shown(browser, name, 960, color_scheme=scheme)
    assert [one["id"] for one in Axe().run(page).response["violations"]] == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_every_colour(browser: Browser, scheme: str) -> None:
    """By the formula of WCAG 2.2: 4.5 for words on bars, 3 for dots and outlines on the paper."""
    page = shown(browser, "large", 960, color_scheme=scheme)
    colours = page.evaluate(
        """() => { const style = getComputedStyle(document.querySelector("svg.posts"));
            const names = ["ink", "soft", "page", "warn", "valid", "known"];
            for (let at = 0; at < 10; at++) names.push("f" + at, "s" + at);
            return Object.fromEntries(names.map(name => [name, style.getPropertyValue("--" + name).trim()])); }"""
    )
    for at in range(10):
        assert contrast(colours["ink"], colours[f"f{at}"]) >= 4.5
        assert contrast(colours[f"s{at}"], colours["page"]) >= 3
    assert all(contrast(colours[name], colours["page"]) >= 4.5 for name in ("ink", "soft", "warn", "valid", "known"))
    page.close()


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = digits if len(digits) == 6 else "".join(2 * digit for digit in digits)
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
