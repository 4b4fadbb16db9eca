"""The headers of every answer, graded; what may be kept and for how long."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from time import sleep

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY, client
from tests.faces.web.asking import Seen
from tests.told import document, leaves

from incumbent.desk import Desk
from incumbent.faces.cli.serve import assembled
from incumbent.faces.web import keeping
from incumbent.faces.web.asked import Asked
from incumbent.ledger import Ledger
from incumbent.model.claim import QuotationClaim
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.settings import Service, Settings

FIXED = "/organization?name=OpenAI&valid_at=2023-11-18&known_at=2023-11-20&recorded_at=2024-01-12"
ADDRESSES = [
    "/",
    "/organization?name=OpenAI",
    "/articles",
    "/review",
    "/sign-in",
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


@pytest.mark.parametrize("asked", ADDRESSES[:7])
def test_a_page_needs_nothing_that_the_policy_forbids(web: TestClient, asked: str) -> None:
    seen = Seen(web, asked)
    for part in seen.tree.iter():
        assert not [name for name in part.attrib if name.startswith("on") or name == "style"]
        offered = part.get("rel") == "alternate"  # a feed, which no browser loads by itself
        if part.tag in ("script", "link", "img") and not offered and (part.get("src") or part.get("href")):
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


def test_a_page_whose_days_are_all_over_may_be_kept_for_a_day_without_asking_again(web: TestClient) -> None:
    assert web.get(FIXED).headers["cache-control"] == "public, max-age=86400, immutable"
    late = [FIXED.replace("2024-01-12", day) for day in ("2024-01-13", "2024-01-14", "2024-01-15")]
    for open_ended in (*late, FIXED.partition("&recorded_at")[0]):
        assert web.get(open_ended).headers["cache-control"] == "no-cache", "a long reading may still be under way"


def test_a_page_whose_days_are_all_over_stays_as_it_is_whatever_is_read_and_judged(
    tmp_path: Path, gold_ledger: Path
) -> None:
    place = tmp_path / "growing.ledger"
    place.write_bytes(gold_ledger.read_bytes())
    tomorrow = TODAY + timedelta(3)
    asked = FIXED.replace("2024-01-12", "2024-01-15")
    first = TestClient(assembled(Service(place, lambda: tomorrow))).get(asked)
    assert "immutable" in first.headers["cache-control"]
    assert "Mira Murati" in first.text
    desk = Desk(Settings(place, tomorrow))
    news = document("“We were late”, Ann Lee, chief executive of OpenAI, wrote.", published="2023-11-18")
    words = Evidence.of(news.text, Span(0, len(news.text)))
    said = QuotationClaim(document=news.id, evidence=words, speaker="Ann Lee", content="We were late")
    with Ledger(place, writable=True) as ledger:
        claims = [leaves(news, "Ann Lee", "chief executive", "OpenAI"), said]
        ledger.append(news, claims, "2024-01-18T13:00:00Z", desk.keys_of, desk.sign)
    desk.judge("OpenAI", "Twitch", "same", why="", by="person:me")
    desk.judge("Mira Murati", "Sam Altman", "same", why="", by="person:me")
    assert TestClient(assembled(Service(place, lambda: tomorrow))).get(asked).text == first.text
    assert "Ann Lee" in TestClient(assembled(Service(place, lambda: tomorrow))).get("/organization?name=OpenAI").text


@pytest.mark.parametrize("path", ["/person?name=Sam+Altman&", "/articles?", "/changes?", "/disputes?"])
def test_what_may_change_is_asked_for_again_whatever_days_are_told(web: TestClient, path: str) -> None:
    days = FIXED.partition("&")[2]
    assert web.get(f"{path}{days}").headers["cache-control"] == "no-cache"


def test_a_page_that_is_kept_is_made_again_when_something_was_read(
    tmp_path: Path, gold_ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = [0.0]
    monkeypatch.setattr(keeping, "monotonic", lambda: hands[0])
    place = tmp_path / "growing.ledger"
    place.write_bytes(gold_ledger.read_bytes())
    asked = client(place)
    first = asked.get("/articles")
    assert asked.get("/articles").text == first.text
    news = document("Ann Lee left Orbex.", published="2024-01-10")
    with Ledger(place, writable=True) as ledger:
        claims = [leaves(news, "Ann Lee", "left Orbex")]
        ledger.append(news, claims, "2024-01-15T13:00:00Z", Desk(Settings.from_environment(place)).keys_of)
    hands[0] += 10
    assert asked.get("/articles").headers["etag"] != first.headers["etag"]
    assert "Ann Lee" in Seen(asked, "/").text()


def test_a_page_of_yesterday_is_not_todays(gold_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = [0.0]
    monkeypatch.setattr(keeping, "monotonic", lambda: hands[0])
    days = [TODAY, TODAY + timedelta(1)]
    asked = TestClient(assembled(Service(gold_ledger, lambda: days[0])))
    assert "15 January 2024" in Seen(asked, "/organization", name="OpenAI").text("#state")
    days.pop(0)
    hands[0] += 10
    assert "16 January 2024" in Seen(asked, "/organization", name="OpenAI").text("#state")


def test_many_who_ask_for_one_page_have_it_made_once(gold_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    dossier = Desk.dossier

    def counted(desk: Desk, *told: object, **more: object) -> object:
        made.append(told)
        sleep(0.05)
        return dossier(desk, *told, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Desk, "dossier", counted)
    asked = client(gold_ledger)
    with ThreadPoolExecutor(8) as pool:
        pages = set(pool.map(lambda _: asked.get("/organization?name=OpenAI").text, range(8)))
    assert (len(pages), len(made)) == (1, 1)


def test_a_page_is_packed_for_who_can_unpack_it(web: TestClient) -> None:
    plain = web.get("/organization?name=OpenAI", headers={"accept-encoding": "identity"})
    packed = web.get("/organization?name=OpenAI", headers={"accept-encoding": "gzip"})
    assert packed.text == plain.text
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"]) / 3
    assert "Accept-Encoding" in plain.headers["vary"]
    secret = web.get("/organization?name=OpenAI", headers={"accept-encoding": "gzip", "cookie": "token=x"})
    assert "content-encoding" not in secret.headers


def test_a_shelf_holds_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST", 2_500)
    shelf = keeping.Shelf()
    for number in range(9):
        asked = Asked(f"/{number}", {}, TODAY.date(), "en")
        scope = {"path": f"/{number}", "query_string": b"", "scheme": "http", "headers": []}
        shelf.keep(asked, (1, "a"), Response("x" * 999), scope)  # too short to be packed
        assert shelf.found(asked, (1, "a"), scope) is not None
        assert shelf.at_hand(scope) is not None
        assert shelf.found(asked, (2, "b"), scope) is None
        assert shelf.at_hand(scope) is None
    assert (len(shelf._slots), len(shelf._ways), shelf._size) == (2, 2, 1_998)


SCOPE = {"path": "/x", "query_string": b"", "scheme": "http", "headers": []}


def test_a_shelf_that_can_look_at_the_ledger_does_so_when_it_has_not_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hands, last, looks = [0.0], [(1, "a")], []
    monkeypatch.setattr(keeping, "monotonic", lambda: hands[0])

    def look() -> keeping.Now | None:
        looks.append(hands[0])
        return (last[0], TODAY.date()) if last[0][0] < 9 else None

    shelf = keeping.Shelf(look)
    shelf.keep(Asked("/x", {}, TODAY.date(), "en"), (1, "a"), Response("x"), SCOPE)
    assert shelf.at_hand(SCOPE) is not None and shelf.at_hand(SCOPE) is not None and looks == [0.0]
    hands[0] = 1.0
    assert shelf.at_hand(SCOPE) is not None and looks == [0.0, 1.0]
    last[0], hands[0] = (2, "b"), 2.0
    assert shelf.at_hand(SCOPE) is None, "something was read"
    last[0], hands[0] = (9, "c"), 3.0
    assert shelf.at_hand(SCOPE) is None, "the ledger cannot be looked at"


def test_a_page_is_kept_packed_in_a_part_of_its_room() -> None:
    shelf = keeping.Shelf()
    kept = shelf.keep(Asked("/x", {}, TODAY.date(), "en"), (1, "a"), Response("x" * 50_000), SCOPE)
    assert shelf._size == len(kept.body) < 1_000


def test_who_has_a_page_that_is_kept_is_told_so_with_all_headers_and_no_length(web: TestClient) -> None:
    first = web.get(FIXED)
    again = web.get(FIXED, headers={"if-none-match": f'"other", {first.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert "content-length" not in again.headers and "content-encoding" not in again.headers
    same = ("etag", "cache-control", "vary", "content-security-policy")
    assert [again.headers[name] for name in same] == [first.headers[name] for name in same]
    bare = web.head(FIXED)
    assert (bare.status_code, bare.headers["etag"]) == (200, first.headers["etag"])


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
