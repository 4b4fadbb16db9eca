"""Articles, claims and replies on both clocks, and with addresses that fix them."""

from __future__ import annotations

from starlette.testclient import TestClient
from tests.faces.web.asking import Seen


def test_an_article_and_a_claim_are_told_on_both_clocks_and_can_be_cited(web: TestClient) -> None:
    article = next(link for link in Seen(web, "/organization", name="OpenAI").links() if link.startswith("/article/"))
    claim = next(link for link in Seen(web, article).links() if link.startswith("/claim/"))
    for path in (article, claim):
        now, then = Seen(web, path), Seen(web, path, known_at="2023-11-17", lang="en")
        address = now.text("#cite-address")
        assert "known_at=2024-01-15" in address and "recorded_at=2024-01-15" in address
        assert Seen(web, address.removeprefix("http://testserver")).status == 200
        assert "as known on 17 November 2023" in then.text(".asof")
        assert all("known_at=2023-11-17" in link for link in then.links() if link.startswith("/person?"))
        assert then.text() != now.text()
    early = Seen(web, claim, known_at="2010-01-01")
    assert "This article came later" in early.text(".warning") and "came later" not in Seen(web, claim).text()


def test_a_reply_is_given_on_both_clocks_and_can_be_cited(web: TestClient) -> None:
    question = "Who leads OpenAI now?"
    now = Seen(web, "/ask", question=question)
    assert "Sam Altman" in now.section("reply")
    then = Seen(web, "/ask", question=question, valid_at="2023-11-21", known_at="2023-11-20", lang="en")
    assert "Emmett Shear" in then.section("reply") and "Altman" not in then.section("reply")
    assert "as known on 20 November 2023" in then.text(".asof")
    told = Seen(web, "/ask", question="Who led OpenAI on 25 November 2023?", known_at="2023-11-20")
    assert "Emmett Shear" in told.section("reply")
    address = now.text("#cite-address")
    assert all(f"{clock}=2024-01-15" in address for clock in ("valid_at", "known_at", "recorded_at"))
    assert "Sam Altman" in Seen(web, address.removeprefix("http://testserver")).section("reply")
    unread = Seen(web, "/ask", question=question, recorded_at="2020-01-01")
    assert "Sam Altman" not in unread.section("reply")
