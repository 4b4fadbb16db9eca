"""People who bear one name, told apart by where they are: each has an address, and links lead there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import client
from tests.faces.web.asking import Seen
from tests.told import document

from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.model.claim import TenureClaim
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.settings import Settings


@pytest.fixture
def asked(tmp_path: Path) -> TestClient:
    """Who asks of a ledger with two people named Bo Vale, at Orbex and at Norlind."""
    place = tmp_path / "two.ledger"
    desk = Desk(Settings(place, datetime(2024, 1, 15, 12, tzinfo=UTC)))
    with Ledger(place, writable=True) as ledger:
        for house, post, post_class in (("Orbex", "chair", "chair"), ("Norlind", "editor", "editor")):
            told = document(f"Bo Vale is {post} of {house}.", published="2024-01-10")
            claim = TenureClaim(
                document=told.id,
                evidence=Evidence.of(told.text, Span(0, len(told.text) - 1)),
                tenure_kind="hold",
                person="Bo Vale",
                organization=house,
                post=post,
                post_class=post_class,
            )
            ledger.append(told, [claim], "2024-01-15T12:00:00Z", desk.keys_of, desk.sign)
    desk.judge("Bo Vale @ Orbex", "Bo Vale @ Norlind", "different", why="a test", by="person:Kim")
    return client(place)


def test_what_search_finds_leads_to_the_one_and_to_the_other(asked: TestClient) -> None:
    found = [link for link in Seen(asked, "/search", q="vale").links() if link.startswith("/person")]
    assert sorted(found) == ["/person?name=Bo+Vale+%40+Norlind", "/person?name=Bo+Vale+%40+Orbex"]
    for link, post, other in ((found[0], "editor", "chair"), (found[1], "chair", "editor")):
        post, other = (post, other) if "Norlind" in found[0] else (other, post)
        career = Seen(asked, link).section("career")
        assert post in career and other not in career


def test_the_page_of_the_name_says_so_and_leads_to_each(asked: TestClient) -> None:
    seen = Seen(asked, "/person", name="Bo Vale")
    assert "More than one person bears this name" in seen.text()
    assert {"/person?name=Bo+Vale+%40+Norlind", "/person?name=Bo+Vale+%40+Orbex"} <= set(seen.links())
    alone = Seen(asked, "/person", name="Bo Vale @ Orbex")
    assert "More than one person" not in alone.text() and "editor" not in alone.section("career")


def test_a_name_that_is_not_there_offers_both(asked: TestClient) -> None:
    assert "/person?name=Bo+Vale+%40+Orbex" in Seen(asked, "/person", name="Vale Bo X").links()
