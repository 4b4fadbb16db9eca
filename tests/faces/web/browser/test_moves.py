"""What a reader does: search, move the clocks, follow marks to the words. With JavaScript, and without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.faces.web.browser.conftest import Reader
from tests.faces.web.browser.test_looks import ORGANIZATION, opened

if TYPE_CHECKING:
    from playwright.sync_api import Page


def state(page: Page) -> str:
    return page.locator("section[aria-labelledby=state]").inner_text()


def arrived(page: Page, query: str) -> None:
    """Waits until the address tells that, and the page shows it."""
    page.wait_for_url(re.compile(query))
    page.wait_for_selector("#view:not([aria-busy])")


def test_the_slider_of_truth_moves_the_state_the_chart_and_the_address(reader: Reader) -> None:
    page = reader("/organization?name=OpenAI&valid_at=2023-11-18")
    assert "Mira Murati" in state(page)
    slider = page.get_by_label("When it was true, as a slider")
    slider.focus()
    page.keyboard.press("ArrowRight")
    arrived(page, "valid_at=2023-11-19")
    assert page.get_by_role("status").inner_text() == "Who held what on 19 November 2023"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    arrived(page, "valid_at=2023-11-21")
    assert "Emmett Shear" in state(page)
    assert page.get_by_label("When it was true", exact=True).input_value() == "2023-11-21"
    assert page.locator("#chart-valid").get_attribute("data-day") == "2023-11-21"
    assert slider.get_attribute("aria-valuetext") == "2023-11-21"
    assert page.evaluate("document.activeElement.type") == "range"
    page.reload()
    assert "Emmett Shear" in state(page)


def test_the_slider_of_knowledge_takes_back_what_was_not_known(reader: Reader) -> None:
    page = reader("/organization?name=OpenAI&valid_at=2023-11-25&known_at=2023-11-30")
    assert "Bret Taylor" in state(page)
    bars = page.locator("svg.posts a.bar").count()
    page.get_by_label("What was known, as a slider").fill("4")
    arrived(page, "known_at=2023-11-20")
    assert "Bret Taylor" not in state(page)
    assert "Emmett Shear" in state(page)
    assert page.locator("svg.posts a.bar").count() < bars
    assert "as known on 20 November 2023" in page.locator(".asof").inner_text()


def test_a_day_that_is_written_moves_its_slider(reader: Reader) -> None:
    page = reader("/organization?name=OpenAI&known_at=2023-11-30")
    page.get_by_label("What was known", exact=True).fill("2023-11-18")
    arrived(page, "known_at=2023-11-18")
    assert page.get_by_label("What was known, as a slider").input_value() == "2"
    assert "Shear" not in page.locator("#view").inner_text()


def test_the_clocks_move_without_javascript(reader: Reader) -> None:
    page = reader("/organization?name=OpenAI", java_script_enabled=False)
    assert page.get_by_role("slider").count() == 0
    page.get_by_label("When it was true", exact=True).fill("2023-11-25")
    page.get_by_label("What was known", exact=True).fill("2023-11-20")
    page.get_by_role("button", name="Show").click()
    assert page.url.endswith("/organization?name=OpenAI&valid_at=2023-11-25&known_at=2023-11-20")
    assert "Emmett Shear" in state(page)
    page.get_by_role("link", name="To the next report, 21 November 2023").click()
    assert "known_at=2023-11-21" in page.url
    page.get_by_role("link", name="all that is known").click()
    assert "known_at" not in page.url
    assert "Sam Altman" in state(page)


def test_search_answers_as_one_types(reader: Reader) -> None:
    page = reader("/")
    page.get_by_role("searchbox").press_sequentially("altm", delay=20)
    found = page.locator("#found").get_by_role("link")
    expect(found).to_have_text(["Sam Altman"])  # waits: what the first letters found stands there for a moment
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/person\?name=Sam"))
    assert page.get_by_role("heading", level=1).inner_text() == "Sam Altman"


@pytest.mark.parametrize("scripted", [True, False])
def test_search_answers_to_its_button(reader: Reader, scripted: bool) -> None:
    page = reader("/articles", java_script_enabled=scripted)
    page.get_by_role("searchbox").fill("openai")
    page.get_by_role("button", name="Search").click()
    page.locator("#found").get_by_role("link", name="OpenAI").click()
    assert page.get_by_role("heading", level=1).inner_text() == "OpenAI"


def test_words_lead_to_their_claim_and_a_claim_to_its_words(reader: Reader) -> None:
    page = opened(reader, "article")
    mark = page.locator("mark[data-claims]").first
    words, number = mark.inner_text(), mark.get_attribute("data-claims")
    mark.click()
    page.wait_for_url(re.compile(f"#said-{number}$"))
    line = page.locator(f"#said-{number}")
    assert line.evaluate("one => one.matches(':target')")
    line.hover()
    assert "lit" in (mark.get_attribute("class") or "")
    line.get_by_role("link", name=f"Back to the words of claim {number}").click()
    page.wait_for_url(re.compile(f"#at-{number}$"))
    line.locator("a[href^='/claim/']").click()
    assert words in page.locator("blockquote mark").inner_text()


def test_words_lead_to_their_claim_without_javascript(reader: Reader) -> None:
    page = opened(reader, "article", java_script_enabled=False)
    page.locator("a.mark").first.click()
    assert page.url.endswith("#said-1")
    page.locator("#said-1 a[href^='/claim/']").click()
    assert page.locator("blockquote mark").is_visible()


def test_a_bar_leads_to_its_tenure_and_a_dot_to_its_claim(reader: Reader) -> None:
    page = reader(ORGANIZATION)
    bar = page.locator("svg.posts a.bar[data-tenure]").filter(has_text="Mira Murati").first
    id_ = bar.get_attribute("data-tenure")
    bar.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"#{id_}$"))
    assert "Mira Murati" in page.locator(f"li#{id_}").inner_text()
    page.locator("svg.posts a.dot").first.click()
    page.wait_for_url(re.compile(r"/claim/claim-[0-9a-f]{24}"))
    assert page.locator("blockquote mark").is_visible()


def test_every_mark_of_the_chart_leads_to_words(reader: Reader) -> None:
    page = reader(ORGANIZATION)
    leads = page.locator("svg.posts a").evaluate_all("all => all.map((one) => one.getAttribute('href'))")
    assert len(leads) > 20
    for lead in leads:
        assert lead.startswith("/claim/claim-") or page.locator(f"{lead} a[href^='/claim/']").count(), lead


def test_a_reference_is_copied(reader: Reader) -> None:
    page = opened(reader, "claim")
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#cite-claim").inner_text()


def test_the_language_is_changed_by_a_link(reader: Reader) -> None:
    page = reader(ORGANIZATION)
    page.get_by_role("link", name="Français").click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    assert "Qui occupait quoi le 18 novembre 2023" in state(page)
    assert "vrai le 18 novembre 2023" in page.locator("svg.posts").text_content().replace("\u202f", " ")  # type: ignore[union-attr]
