"""A reviewer with a real browser, with the token and without it, with JavaScript and without."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import pytest
from tests.faces.api.served import TODAY
from tests.faces.web.browser.conftest import LARGE, PHONE, Reader, serving

from incumbent.ledger import Ledger
from incumbent.settings import Service

if TYPE_CHECKING:
    from playwright.sync_api import Page

TOKEN = "correct-horse-battery-staple"
CLAIM = "/claim/claim-66ad4624ba2b323be9eadc4f"
ARTICLE = "/article/doc-99ccdbba9109dd2554db570b"


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "mine.ledger"))


@pytest.fixture
def served(place: Path) -> Iterator[str]:
    """The address of a server with a token, over a ledger that may be changed."""
    with serving(Service(place, lambda: TODAY, token=TOKEN)) as address:
        yield address


def signed_in(reader: Reader, path: str, token: str = TOKEN, **options: object) -> Page:
    """A page, as it comes after signing in from it."""
    page = reader(path, **options)
    page.get_by_role("contentinfo").get_by_role("link", name="Sign in to review").click()
    page.get_by_label("Your name").fill("Kim")
    page.get_by_label("Token").fill(token)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    return page


@pytest.mark.parametrize("script", [True, False], ids=["with JavaScript", "without"])
def test_a_reviewer_signs_in_rejects_takes_back_and_signs_out(reader: Reader, script: bool, place: Path) -> None:
    page = signed_in(reader, CLAIM, java_script_enabled=script)
    assert urlsplit(page.url).path == CLAIM
    review = page.locator("section", has=page.locator("#review"))
    assert "Loses a source" in review.inner_text()
    review.get_by_label("Why").fill("the words are about somebody else")
    review.get_by_label("From which day on").fill("2024-01-10")
    review.get_by_role("button", name="Reject").click()
    assert page.locator(".warning").inner_text() == "This claim no longer counts since 10 January 2024."
    assert "the words are about somebody else" in review.inner_text()
    page.get_by_role("link", name="What people judged").first.click()
    page.get_by_text("Take it back").first.click()
    row = page.locator("#entry-16")
    row.get_by_label("Why").fill("they are not")
    row.get_by_label("Your name").fill("Kim Doe")
    row.get_by_role("button", name="Take it back").click()
    assert "Takes back entry 16." in page.locator("#entry-17").inner_text()
    assert "Kim Doe" in page.locator("#entry-17").inner_text()
    assert "taken back by entry 17" in row.inner_text()
    page.get_by_role("button", name="Sign out").click()
    assert page.locator(".signed").count() == 0
    page.goto(CLAIM)
    assert page.locator(".warning").count() == 0
    assert page.locator("form.review").count() == 0
    with Ledger(place) as ledger:
        assert [one.by for one in ledger.judged(9)] == ["person:Kim Doe", "person:Kim"]


def test_an_article_and_names_are_judged_on_their_pages_in_french(reader: Reader, place: Path) -> None:
    page = signed_in(reader, ARTICLE)
    page.get_by_role("link", name="Français").click()
    form = page.locator("section", has=page.locator("#review"))
    form.get_by_label("Pourquoi").fill("retiré par l’éditeur")
    form.get_by_role("button", name="Retirer l’article").click()
    assert "retiré par l’éditeur" in page.locator("section", has=page.locator("#versions")).inner_text()
    page.goto("/person?name=Sam+Altman&lang=fr")
    form = page.locator("section", has=page.locator("#names"))
    assert form.get_by_label("Un nom", exact=True).input_value() == "Sam Altman"
    form.get_by_label("Un autre nom").fill("Emmett Shear")
    form.get_by_label("Pourquoi").fill("deux personnes")
    form.get_by_role("button", name="Ce sont deux").click()
    assert "deux personnes" in page.locator("section", has=page.locator("#names")).inner_text()
    with Ledger(place) as ledger:
        assert [one.why for one in ledger.judged(9)] == ["deux personnes", "retiré par l’éditeur"]


def test_without_the_token_nobody_gets_in_and_no_page_offers_to_change_anything(reader: Reader, place: Path) -> None:
    page = signed_in(reader, CLAIM, token="a-token-that-is-wrong")
    assert page.locator("h1").inner_text() == "Nothing was changed"
    assert "That is not the token." in page.locator("main").inner_text()
    for path in (CLAIM, ARTICLE, "/person?name=Sam+Altman", "/review"):
        page.goto(path)
        assert page.locator("form[method=post]").count() == 0
    done = page.evaluate(
        """async (path) => (await fetch(path, {method: "POST", body: new URLSearchParams({
            verdict: "rejected", why: "x", by: "Eve", proof: ""})})).status""",
        f"/review{CLAIM}",
    )
    assert done == 403
    with Ledger(place) as ledger:
        assert ledger.last()[0] == 15


def test_a_page_of_another_site_cannot_use_a_reviewer_who_is_signed_in(
    reader: Reader, served: str, place: Path, tmp_path: Path
) -> None:
    page = signed_in(reader, CLAIM)
    assert page.context.cookies()[0]["sameSite"] == "Strict" and page.context.cookies()[0]["httpOnly"]
    assert page.evaluate("document.cookie") == ""
    proof = page.locator("input[name=proof]").first.input_value()
    evil = tmp_path / "evil.html"
    evil.write_text(
        f"""<form id="f" method="post" action="{served}/review{CLAIM}"><input name="verdict" value="rejected">
        <input name="why" value="x"><input name="by" value="Eve"><input name="proof" value="{proof}">
        <button>go</button></form>""",
        encoding="utf-8",
    )
    other = page.context.new_page()
    other.goto(evil.as_uri())
    other.get_by_role("button", name="go").click()
    assert other.locator("h1").inner_text() == "Nothing was changed"
    with Ledger(place) as ledger:
        assert ledger.last()[0] == 15


@pytest.mark.parametrize(("size", "dark"), [(LARGE, False), (PHONE, True)], ids=["desk in light", "phone in the dark"])
def test_axe_finds_no_fault_with_what_a_reviewer_sees_and_it_fits(
    reader: Reader, size: dict[str, int], dark: bool
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = signed_in(reader, CLAIM, size=size, dark=dark)
    page.locator("section", has=page.locator("#review")).get_by_label("Why").fill("read")
    page.get_by_role("button", name="Confirm").click()
    for path in (CLAIM, ARTICLE, "/person?name=Sam+Altman", "/review", "/organization?name=OpenAI"):
        page.goto(path)
        if page.locator("svg.posts").count():
            page.wait_for_selector(f"svg.posts[width='{1070 if size == LARGE else 326}']")
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], path
        page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
        found = Axe().run(page).response["violations"]
        assert not found, (path, [(one["id"], [node["html"][:200] for node in one["nodes"]][:3]) for one in found])


@pytest.mark.parametrize("view", [LARGE, PHONE], ids=["large", "phone"])
def test_what_a_person_confirmed_has_a_ring_on_the_charts_of_both_parties(reader: Reader, view: dict[str, int]) -> None:
    page = reader("/organization?name=OpenAI", size=view)
    assert page.locator("svg.posts .dot .ring").count() == 0
    page = signed_in(reader, CLAIM, size=view)
    page.get_by_label("Why").first.fill("read in the paper itself")
    page.get_by_role("button", name="Confirm").first.click()
    page.get_by_text("confirmed", exact=False).first.wait_for()
    person = page.locator("dl a[href^='/person']").first.get_attribute("href")
    for path in ("/organization?name=OpenAI", person):
        page.goto(urljoin(page.url, path))
        page.locator(f".scroll[data-width='{326 if view is PHONE else 1070}']").wait_for()  # as the script draws it
        ring = page.locator("svg.posts .dot.confirmed .ring")
        assert ring.count() == 1
        assert "Kim" in (page.locator("svg.posts .dot.confirmed title").first.text_content() or "")
        dot, around = (
            page.locator(f"svg.posts .dot.confirmed circle{of}").bounding_box() for of in (":not(.ring)", ".ring")
        )
        assert dot and around and around["x"] < dot["x"] and around["width"] > dot["width"], "it stands around the dot"
        stroke = ring.first.evaluate("one => getComputedStyle(one).stroke")
        assert stroke not in ("none", "", "rgba(0, 0, 0, 0)"), "and is seen"
