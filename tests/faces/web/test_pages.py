"""What each page shows of the gold ledger, as anybody gets it without JavaScript."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytest import MonkeyPatch
from starlette.testclient import TestClient
from tests.faces.api.served import client
from tests.faces.web.asking import ON_BOTH, Seen

from incumbent.ledger import Ledger


def test_the_first_page_searches_and_tells_what_is_new_disputed_and_read(web: TestClient) -> None:
    seen = Seen(web, "/")
    forms = [(form.get("action"), form.get("method")) for form in seen.parts("form")]
    assert forms == [("/search", "get"), ("/ask", "get")]
    assert "Greg Brockman" in seen.section("latest")
    assert "Emmett Shear" in seen.section("disputed")
    assert "OpenAI puts its house in order" in seen.section("disputed")


def test_the_first_page_as_known_on_a_day_tells_nothing_of_later(web: TestClient) -> None:
    seen = Seen(web, "/", known_at="2023-11-18")
    assert "Murati" in seen.text()
    assert "Shear" not in seen.text()
    assert all("known_at=2023-11-18" in link for link in seen.links() if link.startswith("/person"))


def test_an_empty_ledger_has_a_first_page(tmp_path: Path) -> None:
    Ledger(tmp_path / "empty.ledger", writable=True).close()
    assert "holds no article yet" in Seen(client(tmp_path / "empty.ledger"), "/").text()


def test_search_finds_by_parts_of_names(web: TestClient) -> None:
    seen = Seen(web, "/search", q="altman")
    assert seen.link("/person") == "/person?name=Sam+Altman"
    assert "OpenAI" in seen.text(".found")
    assert "Nothing found" in Seen(web, "/search", q="zzz").text()


def test_a_question_is_answered_with_its_words_and_how_it_was_understood(web: TestClient) -> None:
    seen = Seen(web, "/ask", question="Qui dirigeait OpenAI le 18 novembre 2023 ?")
    assert "Mira Murati" in seen.section("reply")
    assert "Mira Murati, the chief technology officer" in seen.section("reply")
    assert "le 18 novembre 2023when it was true: 2023-11-18" in seen.section("understood")
    assert seen.link("/claim/")
    assert "answered" not in Seen(web, "/ask", question="What is the weather?").section("understood")
    assert len([link for link in Seen(web, "/ask").links() if link.startswith("/ask?question=")]) == 3


@pytest.mark.parametrize(
    "question",
    [
        "Do sources disagree about Emmett Shear?",
        "What did Odile Fenn say?",
        "Who founded OpenAI?",
        "Who owns a part of OpenAI?",
        "What changed at OpenAI on 20 November 2023?",
        "Did Sam Altman join Microsoft?",
    ],
)
def test_whatever_a_reply_rests_on_is_shown(web: TestClient, question: str) -> None:
    seen = Seen(web, "/ask", question=question)
    assert seen.status == 200
    assert seen.link("/claim/"), seen.section("reply")


def test_an_organisation_is_told_on_both_clocks(web: TestClient) -> None:
    now, then = Seen(web, "/organization", **(ON_BOTH | {"known_at": ""})), Seen(web, "/organization", **ON_BOTH)
    assert now.text("h1") == "OpenAI"
    assert "Sam Altman" in now.section("state")
    assert "Emmett Shear" in then.section("state")
    assert "as known on 20 November 2023" in then.text(".asof")
    assert "Bret Taylor" not in then.text("#view")


def test_an_organisation_has_chains_tenures_disputes_words_and_origins(web: TestClient) -> None:
    seen = Seen(web, "/organization", name="OpenAI")
    chain = seen.section("seats")
    assert chain.index("Murati") < chain.index("Shear")
    assert "chief executive" in seen.section("timeline")
    assert "19 November 2023" in seen.section("disputes")
    assert "Odile Fenn" in seen.section("quotations")
    assert "Saltmarsh Reporter" in seen.section("origins")
    assert "copy" in seen.section("origins")


def test_every_line_of_an_organisation_leads_to_words(web: TestClient) -> None:
    seen = Seen(web, "/organization", name="OpenAI")
    entries = [part for part in seen.parts(".entry") if part.xpath(".//*[contains(@class, 'when')]")]
    assert len(entries) > 20
    assert all(part.xpath(".//a[starts-with(@href, '/claim/')]") for part in entries)


def test_the_clocks_step_to_the_next_day_on_which_anything_happened(web: TestClient) -> None:
    (valid, known) = Seen(web, "/organization", **ON_BOTH).parts(".timepiece")
    steps = [link.get("href") for link in [*valid.iter("a"), *known.iter("a")] if link.get("class") == "step"]
    asked = [re.findall(r"(?:valid|known)_at=([0-9-]+)", step) for step in steps]
    assert asked == [
        ["2023-11-22", "2023-11-20"],
        ["2023-11-29", "2023-11-20"],
        ["2023-11-25", "2023-11-19"],
        ["2023-11-25", "2023-11-21"],
    ]


def test_a_person_has_posts_in_all_organisations_words_and_names(web: TestClient) -> None:
    seen = Seen(web, "/person", name="Emmett Shear")
    assert "No post" in seen.section("state")
    assert "OpenAI" in seen.section("career")
    assert "Twitch" in seen.section("career")
    assert "Emmett Shear" in seen.section("names")
    assert "pizza for forty" in Seen(web, "/person", name="Odile Fenn").section("statements")


def test_a_person_is_told_on_both_clocks(web: TestClient) -> None:
    day = {"name": "Emmett Shear", "valid_at": "2023-11-25"}
    assert "No post" in Seen(web, "/person", **day).section("state")
    then = Seen(web, "/person", **day, known_at="2023-11-20").section("state")
    assert "interim chief executive" in then
    assert "OpenAI" in then


def test_the_judgements_behind_a_name_are_told(tmp_path: Path, gold_ledger: Path) -> None:
    from incumbent.desk import Desk
    from incumbent.settings import Settings

    copied = tmp_path / "judged.ledger"
    copied.write_bytes(gold_ledger.read_bytes())
    desk = Desk(Settings.from_environment(copied))
    desk.judge("Emmett Shear", "Bret Taylor", "same", why="for the test", by="person:Ann Lee")
    names = Seen(client(copied), "/person", name="Emmett Shear").section("names")
    assert "Bret Taylor" in names
    assert "Ann Lee" in names
    assert "for the test" in names
    before = Seen(client(copied), "/person", name="Emmett Shear", recorded_at="2024-01-15").section("names")
    assert "Bret Taylor" not in before


@pytest.mark.parametrize(
    ("asked", "shown"), [("/person?name=OpenAI", "/organization"), ("/organization?name=Sam+Altman", "/person")]
)
def test_a_party_is_shown_as_what_it_is(web: TestClient, asked: str, shown: str) -> None:
    assert Seen(web, asked).response.url.path == shown


def test_an_article_has_its_claims_in_place(web: TestClient) -> None:
    read = Seen(web, "/articles")
    seen = Seen(web, next(link for link in read.links() if link.startswith("/article/")))
    marked = seen.parts("mark")
    assert marked
    numbers = {number for mark in marked for number in mark.get("data-claims").split()}
    assert numbers == {part.get("data-claim") for part in seen.parts("li") if part.get("data-claim")}
    for number in numbers:
        assert seen.parts(f"#at-{number}")[0].get("href") == f"#said-{number}"
        assert seen.parts(f"#said-{number}")
    assert "Stands behind" in seen.section("said")


def test_a_copy_is_told_at_the_article_and_at_its_copy(web: TestClient) -> None:
    read = Seen(web, "/articles")
    for outlet in ("Quayside Courier, 17", "Saltmarsh Reporter, 18"):
        (row,) = [row for row in read.parts("tr") if outlet in row.text_content()]
        (link,) = row.iter("a")
        assert "copy" in Seen(web, link.get("href")).section("versions")


def test_a_claim_has_its_words_in_place_and_who_else_tells_it(web: TestClient) -> None:
    seen = Seen(web, Seen(web, "/organization", name="OpenAI").link("/claim/"))
    (words,) = seen.parts("mark")
    (around,) = seen.parts("blockquote")
    assert words.text_content() in around.text_content()
    assert len(around.text_content()) > len(words.text_content())
    assert seen.section("says").startswith("What it says Kind")


def test_changes_are_told_day_by_day(web: TestClient) -> None:
    seen = Seen(web, "/changes", name="OpenAI", since="2023-11-20", until="2023-11-22")
    assert [part.text_content() for part in seen.parts("h2")] == [f"Known on {day} November 2023" for day in (20, 22)]
    assert "Emmett Shear" in seen.section("day-2023-11-20")
    assert Seen(web, "/changes", since="2023-11-20", until="2023-11-20").section("day-2023-11-20")
    assert "Nothing became known" in Seen(web, "/changes", since="2000", until="2000").text()


@pytest.mark.parametrize("asked", ["/", "/changes", "/changes?name=OpenAI", "/disputes", "/person?name=Sam+Altman"])
def test_every_line_leads_to_words_or_to_an_article(web: TestClient, asked: str) -> None:
    entries = Seen(web, asked).parts(".entry")
    assert entries
    leads = "starts-with(@href, '/claim/') or starts-with(@href, '/article/')"
    assert not [part.text_content() for part in entries if not part.xpath(f".//a[{leads}]")]


def test_changes_without_days_are_the_latest(web: TestClient) -> None:
    days = [part.text_content() for part in Seen(web, "/changes").parts("h2")]
    assert days[0] == "Known on 30 November 2023", "the last day first, as on the first page"
    first, *_, last = [part.text_content() for part in Seen(web, "/changes", since="2023-11-20").parts("h2")]
    assert (first, last) == ("Known on 20 November 2023", "Known on 30 November 2023"), "a span goes forward"
    assert "16 November 2023" in Seen(web, "/changes", name="OpenAI").text("h2")


def test_disputes_have_their_sides_with_words(web: TestClient) -> None:
    seen = Seen(web, "/disputes", name="Emmett Shear")
    assert "19 November 2023: 3 origins" in seen.text(".dispute")
    assert "What would settle it" in seen.text(".dispute")
    assert Seen(web, "/disputes").text(".dispute")


def test_disputes_of_all_organisations_are_told_one_after_the_other(web: TestClient, monkeypatch: MonkeyPatch) -> None:
    from incumbent.desk import dossiers

    whole = Seen(web, "/disputes")
    assert [part.text_content() for part in whole.parts("h2")] == ["OpenAI"]
    monkeypatch.setattr(dossiers, "FRUITLESS", 1)
    told, link, pages = "", "/disputes?recorded_at=2024-02-01", 0
    while link:
        seen = Seen(web, link)
        told += seen.text("main")
        link = next((part.get("href") or "" for part in seen.parts("a") if part.get("rel") == "next"), "")
        pages += 1
    assert pages > 2
    assert "Emmett Shear" in told


def test_a_post_that_was_found_leads_to_who_holds_it(web: TestClient) -> None:
    link = Seen(web, "/search", q="chief executive").link("/post")
    assert link == "/post?name=chief-executive"
    seen = Seen(web, "/post", name="chief-executive", valid_at="2023-11-20", known_at="2023-11-20")
    assert "OpenAI Emmett Shear" in " ".join(seen.text(".entries").split())
    places = [link for link in seen.links() if link.startswith("/organization")]
    assert "/organization?name=OpenAI&valid_at=2023-11-20&known_at=2023-11-20#seat-chief-executive" in places
    there = Seen(web, "/organization", name="OpenAI", valid_at="2023-11-20", known_at="2023-11-20")
    assert "Emmett Shear" in there.text("#seat-chief-executive")
    assert "Nobody" in Seen(web, "/post", name="chief-executive", valid_at="1990").text("main")
    assert "Nobody" in Seen(web, "/post", name="chief-executive", valid_at="2023-11-20", recorded_at="2023-12-01").text(
        "main"
    )
    assert Seen(web, "/post", name="lord-of-the-manor").status == 404


def test_a_day_may_be_a_month_or_a_year(web: TestClient) -> None:
    assert "30 November 2023" in Seen(web, "/organization", name="OpenAI", valid_at="2023-11").text("#state")


def test_what_was_read_is_listed_the_last_first(web: TestClient) -> None:
    rows = Seen(web, "/articles").parts("tr")
    assert len(rows) == 1 + 15
    assert "30 November 2023" in rows[1].text_content()
    assert "16 November 2023" in rows[-1].text_content()


@pytest.mark.parametrize(
    ("asked", "status", "told"),
    [
        ("/nowhere", 404, "no page at this address"),
        ("/organization?name=Altmann", 404, "The ledger holds nothing about “Altmann”"),
        ("/claim/claim-ffff", 404, "the ledger holds no claim"),
        ("/organization?name=OpenAI&valid_at=yesterday", 400, "is no date"),
        ("/changes?name=OpenAI&after=x", 400, "is no number"),
        (f"/search?q={'a' * 301}", 400, "too long"),
    ],
)
def test_an_error_is_told_in_the_same_dress(web: TestClient, asked: str, status: int, told: str) -> None:
    seen = Seen(web, asked)
    assert seen.status == status
    assert told in seen.text()
    assert seen.text(".brand") == "Incumbent"


def test_a_name_that_was_not_found_offers_those_like_it(web: TestClient) -> None:
    (near,) = Seen(web, "/person", name="Sam Altmann").parts(".found")
    assert [link.get("href") for link in near.iter("a")] == ["/person?name=Sam+Altman"]


def test_nothing_but_reading_is_possible(web: TestClient) -> None:
    for method in ("post", "put", "delete", "patch"):
        assert getattr(web, method)("/organization?name=OpenAI").status_code == 405


def test_a_fault_of_ours_shows_no_inside(web: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from incumbent.desk import Desk

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(Desk, "readings", broken)
    seen = Seen(web, "/articles?known_at=2024-01-14")
    assert seen.status == 500
    assert "secret" not in seen.response.text
    assert "Traceback" not in seen.response.text
    assert "A fault of ours" in seen.text("h1")
    assert "content-security-policy" in seen.response.headers


def test_a_ledger_that_cannot_be_read_names_no_path(tmp_path: Path, gold_ledger: Path) -> None:
    place = tmp_path / "gone.ledger"
    place.write_bytes(gold_ledger.read_bytes())
    asked = client(place)
    place.unlink()
    seen = Seen(asked, "/")
    assert seen.status == 503
    assert str(tmp_path) not in seen.response.text


@pytest.mark.parametrize(
    "asked",
    [
        "/",
        "/organization?name=OpenAI",
        "/person?name=Sam+Altman",
        "/articles",
        "/changes",
        "/disputes",
        "/post?name=chief-executive",
        "/search?q=a",
        "/ask",
    ],
)
def test_a_page_is_light(web: TestClient, asked: str) -> None:
    page = web.get(asked)
    dress = sum(len(web.get(address).content) for address in re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))
    assert len(page.content) + dress <= 100_000


@pytest.mark.parametrize(
    "asked",
    [
        "/",
        "/organization?name=OpenAI",
        "/person?name=Sam+Altman",
        "/articles",
        "/changes",
        "/disputes",
        "/post?name=chief-executive",
        "/search?q=a",
        "/ask",
    ],
)
def test_all_that_a_page_links_to_is_there(web: TestClient, asked: str) -> None:
    seen = Seen(web, asked)
    ids = {part.get("id") for part in seen.tree.iter() if part.get("id")}
    assert len(ids) == len([part for part in seen.tree.iter() if part.get("id")])
    for link in seen.links():
        if link.startswith("#"):
            assert link[1:] in ids
        elif link.startswith("/"):
            assert web.get(link).status_code == 200, link
