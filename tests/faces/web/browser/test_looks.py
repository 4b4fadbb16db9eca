"""Each page in a real browser: on a desk and on a phone, light and dark, judged by axe-core."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from tests.faces.web.browser.conftest import LARGE, PHONE, Reader

if TYPE_CHECKING:
    from playwright.sync_api import Page

ORGANIZATION = "/organization?name=OpenAI&valid_at=2023-11-18&known_at=2023-11-20"
PAGES = {
    "home": "/",
    "search": "/search?q=al",
    "organisation": ORGANIZATION,
    "person": "/person?name=Sam+Altman",
    "post": "/post?name=chief-executive&valid_at=2023-11-20",
    "ask": "/ask?question=Who+led+OpenAI+on+18+November+2023%3F",
    "articles": "/articles",
    "changes": "/changes?name=OpenAI",
    "disputes": "/disputes",
    "what people judged": "/review",
    "sign in": "/sign-in",
    "problem": "/organization?name=OpenAI&valid_at=never",
}


def opened(reader: Reader, name: str, **options: object) -> Page:
    """A page by its name; an article and a claim are found as a reader finds them."""
    if name in PAGES:
        return reader(PAGES[name], **options)
    page = reader("/articles", **options)
    page.get_by_role("link", name="OpenAI board dismisses Sam Altman").click()
    if name == "claim":
        page.locator("[data-claim] a[href^='/claim/']").first.click()
    return page


NAMES = [*PAGES, "article", "claim"]


@pytest.mark.parametrize(("size", "dark"), [(LARGE, False), (PHONE, True)], ids=["desk in light", "phone in the dark"])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_no_fault_with_a_page_and_it_fits_its_window(
    reader: Reader, name: str, size: dict[str, int], dark: bool
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(reader, name, size=size, dark=dark)
    if page.locator("svg.posts").count():
        page.wait_for_selector(f"svg.posts[width='{1070 if size == LARGE else 326}']")
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    found = Axe().run(page).response["violations"]
    assert not found, [(one["id"], [node["html"][:200] for node in one["nodes"]][:3]) for one in found]


@pytest.mark.parametrize("name", NAMES)
def test_headings_come_in_order_and_landmarks_are_there(reader: Reader, name: str) -> None:
    page = opened(reader, name)
    levels = page.locator("h1, h2, h3").evaluate_all("all => all.map((one) => Number(one.tagName[1]))")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for role in ("banner", "main", "contentinfo"):
        assert page.get_by_role(role).count() == 1


def test_dark_and_light_are_what_the_reader_prefers(reader: Reader) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    light, dark = reader("/"), reader("/", dark=True)
    assert light.evaluate(ground) == "rgb(252, 251, 248)"
    assert dark.evaluate(ground) == "rgb(23, 22, 20)"


def test_the_chart_is_drawn_for_the_window(reader: Reader) -> None:
    desk, phone = reader(ORGANIZATION), reader(ORGANIZATION, size=PHONE)
    assert desk.locator("svg.posts").get_attribute("width") == "1070"
    phone.wait_for_selector("svg.posts[width='326']")
    assert "width=" not in phone.url


def test_a_phone_gets_its_chart_at_once(reader: Reader) -> None:
    page = reader(ORGANIZATION, size=PHONE, java_script_enabled=False, user_agent="Phone Mobile (Mobi)")
    assert page.locator("svg.posts").get_attribute("width") == "326"


def test_print_leaves_out_what_only_a_screen_needs(reader: Reader) -> None:
    page = reader(ORGANIZATION)
    page.emulate_media(media="print")
    assert not page.locator("form.clocks, form.search").first.is_visible()
    assert not page.get_by_role("searchbox").is_visible()
    assert not page.get_by_role("navigation").first.is_visible()
    assert page.get_by_role("heading", level=1).is_visible()


def test_a_chart_that_was_drawn_for_a_large_window_is_printed_whole_on_a_sheet_of_paper(reader: Reader) -> None:
    page = reader(ORGANIZATION, java_script_enabled=False)  # with scripts, a window made smaller gets a new chart
    page.locator("svg.posts[width='1070']").wait_for()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 1000})  # A4, with its margins
    box = page.locator("svg.posts").bounding_box()
    assert box and box["x"] >= 0 and box["width"] > 600 and box["x"] + box["width"] <= 718
    drawn = page.locator("svg.posts").get_attribute("viewBox")
    assert drawn
    _, _, width, height = map(float, drawn.split())
    assert box["height"] == pytest.approx(box["width"] * height / width, rel=0.01)


def test_the_keyboard_begins_with_a_way_to_the_content_and_sees_where_it_is(reader: Reader) -> None:
    page = reader(ORGANIZATION)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    for _ in range(12):
        page.keyboard.press("Tab")
        style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style != "none" or page.evaluate("document.activeElement.closest('svg') !== null")
