"""The headers of every answer, graded; what may be kept and for how long."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.web.asking import Seen

FIXED = "/organization?name=OpenAI&valid_at=2023-11-18&known_at=2023-11-20&recorded_at=2024-01-14"
ADDRESSES = [
    "/",
    "/organization?name=OpenAI",
    "/articles",
    "/nowhere",
    "/organization?name=x",
    "/static/site.css",
    "/static/x",
]
TRUSTED = {"'self'", "'none'"}


def policy(header: str) -> dict[str, set[str]]:
    parts = (part.split() for part in header.split(";"))
    return {name: set(sources) for name, *sources in parts}


@pytest.mark.parametrize("asked", ADDRESSES)
def test_a_browser_may_run_and_load_nothing_but_ours(web: TestClient, asked: str) -> None:
    told = policy(web.get(asked).headers["content-security-policy"])
    assert told["default-src"] == {"'none'"}
    assert told["base-uri"] == told["frame-ancestors"] == {"'none'"}
    assert {"style-src", "script-src", "img-src", "form-action", "connect-src"} <= told.keys()
    assert set().union(*told.values()) <= TRUSTED


@pytest.mark.parametrize("asked", ADDRESSES)
def test_the_other_headers_are_those_of_a_page_that_trusts_nobody(web: TestClient, asked: str) -> None:
    headers = web.get(asked).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert headers["cache-control"]
    assert "server" not in headers


@pytest.mark.parametrize("asked", ADDRESSES[:5])
def test_a_page_needs_nothing_that_the_policy_forbids(web: TestClient, asked: str) -> None:
    seen = Seen(web, asked)
    for part in seen.tree.iter():
        assert not [name for name in part.attrib if name.startswith("on") or name == "style"]
        if part.tag in ("script", "link", "img") and (part.get("src") or part.get("href")):
            assert (part.get("src") or part.get("href")).startswith("/static/")
    assert not [script for script in seen.parts("script") if (script.text or "").strip()]
    assert not seen.parts("style")


def test_a_page_is_asked_for_again_and_the_same_is_not_sent_twice(web: TestClient) -> None:
    first = web.get("/organization?name=OpenAI")
    assert first.headers["cache-control"] == "no-cache"
    again = web.get("/organization?name=OpenAI", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    other = web.get("/organization?name=OpenAI", headers={"if-none-match": '"other"'})
    assert other.status_code == 200


def test_a_page_whose_days_are_all_over_may_be_kept_for_ever(web: TestClient) -> None:
    assert "immutable" in web.get(FIXED).headers["cache-control"]
    for open_ended in (FIXED.replace("2024-01-14", "2024-01-15"), FIXED.partition("&recorded_at")[0]):
        assert web.get(open_ended).headers["cache-control"] == "no-cache"


def test_a_page_that_is_kept_is_made_again_when_something_was_read(tmp_path: Path, gold_ledger: Path) -> None:
    from tests.faces.api.served import client
    from tests.told import document, leaves

    from incumbent.desk import Desk
    from incumbent.ledger import Ledger
    from incumbent.settings import Settings

    place = tmp_path / "growing.ledger"
    place.write_bytes(gold_ledger.read_bytes())
    asked = client(place)
    first = asked.get("/articles")
    assert asked.get("/articles").text == first.text
    news = document("Ann Lee left Orbex.", published="2024-01-10")
    with Ledger(place, writable=True) as ledger:
        claims = [leaves(news, "Ann Lee", "left Orbex")]
        ledger.append(news, claims, "2024-01-15T13:00:00Z", Desk(Settings.from_environment(place)).keys_of)
    assert asked.get("/articles").headers["etag"] != first.headers["etag"]
    assert "Ann Lee" in Seen(asked, "/").text()


def test_errors_are_kept_by_nobody_for_long(web: TestClient) -> None:
    assert web.get("/nowhere").headers["cache-control"] == "no-cache"
    assert web.get("/organization?name=x").headers["cache-control"] == "no-cache"


def test_the_dress_is_kept_for_ever_under_its_digest(web: TestClient) -> None:
    page = web.get("/").text
    for address in re.findall(r'"(/static/[^"]+)"', page):
        assert "immutable" in web.get(address).headers["cache-control"]
        assert web.get(address.partition("?")[0]).headers["cache-control"] == "no-cache"
    assert web.get("/static/site.js").headers["content-type"].startswith("text/javascript")


def test_only_the_files_of_the_dress_are_given_out(web: TestClient) -> None:
    for path in ("../site.py", "..%2fsite.py", "%2e%2e/site.py", "....//site.py", "site.css%00", "/etc/passwd", ""):
        assert web.get(f"/static/{path}").status_code in (400, 404), path
