"""The page from disk in a real browser: sliders, keys, links, no script, phone, dark, print, and what axe-core says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.faces.exports.conftest import made

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture
def page(browser: Browser, openai_file: Path) -> Iterator[Page]:
    """The page as a reader opens it, who has no network; whatever it complains of is a fault."""
    yield from opened(browser, openai_file.as_uri())


def opened(browser: Browser, address: str, **how: object) -> Iterator[Page]:
    context = browser.new_context(offline=True, **how)  # type: ignore[arg-type]
    found = context.new_page()
    complaints: list[str] = []
    found.on("console", lambda message: complaints.append(message.text))
    found.on("pageerror", lambda fault: complaints.append(str(fault)))
    found.on("dialog", lambda dialog: (complaints.append("dialog"), dialog.dismiss()))
    found.on(
        "request",
        lambda request: (
            complaints.append(request.url)
            if request.url != found.url.split("#")[0] and not request.url.startswith("file:")
            else None
        ),
    )
    found.goto(address)
    yield found
    assert complaints == []
    context.close()


def holders(page: Page, seat: str) -> list[str]:
    here = page.locator(".holders dl > div").filter(has=page.locator("dt", has_text=seat))
    return [row.strip() for row in here.locator("dd[data-since]:visible a").all_inner_texts()]


def move(page: Page, kind: str, value: str) -> None:
    slider = page.locator(f"#{kind}-slider")
    slider.evaluate("(slider, value) => { slider.value = value; }", value)
    slider.dispatch_event("input")
    slider.dispatch_event("change")


def at(page: Page, on: str, known: str) -> None:
    page.evaluate("([on, known]) => { location.hash = `on=${on}&known=${known}`; }", [on, known])
    page.wait_for_function(
        "day => document.querySelector('#known-day').textContent.includes(day)", arg=str(int(known[8:]))
    )


def test_both_sliders_change_the_answer(page: Page) -> None:
    assert holders(page, "Chief executive") == ["Sam Altman"]
    at(page, "2023-11-20", "2023-11-30")
    assert holders(page, "Chief executive") == ["Emmett Shear"]
    at(page, "2023-11-25", "2023-11-20")
    assert holders(page, "Chief executive") == ["Emmett Shear"]
    at(page, "2023-11-18", "2023-11-18")
    assert holders(page, "Chief executive") == ["Mira Murati"]
    assert "18 November 2023, as known on 18 November 2023" in page.locator("#now").inner_text()


def test_the_chart_shows_no_more_than_was_known(page: Page) -> None:
    at(page, "2023-11-18", "2023-11-18")
    names = page.locator(".posts .bar:visible text").all_text_contents()
    assert "Mira Murati" in names and "Emmett Shear" not in names and "Bret Taylor" not in names
    at(page, "2023-11-18", "2023-11-22")
    assert {"Emmett Shear", "Bret Taylor"} <= set(page.locator(".posts .bar:visible text").all_text_contents())


def test_evidence_that_was_published_later_is_hidden(page: Page) -> None:
    words = page.locator("#tenures ~ article li")
    before = words.locator("visible=true").count()
    at(page, "2023-11-18", "2023-11-18")
    assert 0 < words.locator("visible=true").count() < before


def test_keys_move_a_slider_and_the_line_in_the_chart(page: Page) -> None:
    slider = page.locator("#valid-slider")
    slider.focus()
    line = page.locator(".clock.valid path")
    before = line.get_attribute("d")
    for _ in range(10):
        page.keyboard.press("ArrowLeft")
    assert line.get_attribute("d") != before
    assert slider.get_attribute("aria-valuetext") == "20 November 2023"
    assert holders(page, "Chief executive") == ["Emmett Shear"]
    at(page, "2023-11-20", "2023-11-18")
    known = float((page.locator(".clock.known path").get_attribute("d") or "")[1:].split()[0])
    assert float(page.locator(".ahead").get_attribute("x") or "") == known


def test_buttons_step_through_what_became_known(page: Page) -> None:
    button = page.locator("button[data-for=known]").first
    button.click()
    assert page.locator("#known-day").inner_text() == "24 November 2023"
    assert page.url.endswith("#on=2023-11-30&known=2023-11-24")


def test_a_bar_leads_to_its_evidence_and_a_dot_to_the_words(page: Page) -> None:
    bar = page.locator(".posts .bar:visible").filter(has_text="Emmett Shear").first
    bar.locator("text").click()
    target = page.locator(":target")
    assert "Emmett Shear" in target.locator("h3:visible").inner_text()
    dot = page.locator(".posts .dot[data-claims]:visible").first
    ids = (dot.get_attribute("data-claims") or "").split()
    dot.dispatch_event("click")
    assert len(ids) > 1 and page.locator(".hit").count() == len(ids)


def test_nobody_in_a_seat_is_told(page: Page) -> None:
    at(page, "2023-11-18", "2023-11-18")
    assert holders(page, "Chair") == []
    chair = page.locator(".holders dl > div").filter(has=page.locator("dt", has_text="Chair"))
    assert chair.locator(".nobody").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1200])
def test_axe_finds_nothing(browser: Browser, openai_file: Path, scheme: str, width: int) -> None:
    for page in opened(browser, openai_file.as_uri(), color_scheme=scheme, viewport={"width": width, "height": 800}):
        assert [one["id"] for one in Axe().run(page).response["violations"]] == []


def test_without_a_script_the_latest_state_is_there(browser: Browser, openai_file: Path) -> None:
    for page in opened(browser, openai_file.as_uri(), java_script_enabled=False):
        assert page.locator(".clocks").is_hidden()
        assert "The sliders need a script" in page.locator("noscript").inner_text()
        assert page.locator("#tenures ~ article li").locator("visible=true").count() > 30


def test_a_phone_need_not_scroll_the_page_sideways(browser: Browser, openai_file: Path) -> None:
    for page in opened(browser, openai_file.as_uri(), viewport={"width": 360, "height": 740}):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.locator(".scroll").evaluate("box => box.scrollWidth > box.clientWidth")


def test_on_paper_there_are_no_sliders(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.locator(".clocks").is_hidden() and page.locator("nav").is_hidden()
    assert page.locator(".posts").is_visible()
    assert len(page.pdf()) > 10_000


def test_paper_is_white_even_where_the_screen_is_dark(browser: Browser, openai_file: Path) -> None:
    for page in opened(browser, openai_file.as_uri(), color_scheme="dark"):
        paper = page.locator(".posts .paper")
        dark = paper.evaluate("box => getComputedStyle(box).fill")
        page.emulate_media(media="print", color_scheme="dark")
        assert dark != "rgb(255, 255, 255)"
        assert paper.evaluate("box => getComputedStyle(box).fill") == "rgb(255, 255, 255)"
        assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(255, 255, 255)"


def test_an_address_fixes_both_clocks(browser: Browser, openai_file: Path) -> None:
    for page in opened(browser, openai_file.as_uri() + "#on=2023-11-20&known=2023-11-23"):
        assert page.locator("#known-day").inner_text() == "22 November 2023"
        assert holders(page, "Chief executive") == ["Emmett Shear"]


def test_nothing_of_an_article_runs(browser: Browser, hostile_ledger: Path, tmp_path: Path) -> None:
    file = tmp_path / "orbex.html"
    file.write_text(made(hostile_ledger, "Orbex"), encoding="utf-8")
    for page in opened(browser, file.as_uri()):
        assert page.locator("img").count() == 0 and page.locator("script").count() == 1
        move(page, "known", "3")
        assert page.locator(".posts .bar:visible").count() > 0
