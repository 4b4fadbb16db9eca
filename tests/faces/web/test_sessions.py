"""Who is signed in, for how long, and who else sees what they see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY
from tests.faces.web.reviewer import ARTICLE, CLAIM, HERE, SAID, TOKEN, act, end, proof
from tests.faces.web.test_shield import policy

from incumbent.faces.web import sessions
from incumbent.faces.web.forms import inside
from incumbent.faces.web.sessions import COOKIE


def test_a_session_ends_after_some_hours_and_when_one_signs_out(
    kim: TestClient, place: Path, now: list[datetime]
) -> None:
    word = kim.cookies[COOKIE]
    given = proof(kim)
    now[0] += sessions.LASTS - timedelta(seconds=1)
    assert "Signed in as Kim" in kim.get("/").text
    now[0] += timedelta(seconds=1)
    headers = HERE | {"cookie": f"{COOKIE}={word}"}
    late = kim.post(f"/review/claim/{CLAIM}", data={"proof": given, **SAID, "verdict": "confirmed"}, headers=headers)
    assert late.status_code == 403 and "not signed in" in late.text
    kim.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    word, given = kim.cookies[COOKIE], proof(kim)
    out = kim.post("/sign-out", data={"proof": given}, headers=HERE)
    assert out.status_code == 303 and "Max-Age=0" in out.headers["set-cookie"]
    headers = HERE | {"cookie": f"{COOKIE}={word}"}
    gone = kim.post(f"/review/claim/{CLAIM}", data={"proof": given, **SAID, "verdict": "confirmed"}, headers=headers)
    assert (gone.status_code, end(place)) == (403, 15)


def test_nobody_is_signed_out_by_a_link(kim: TestClient) -> None:
    assert kim.get("/sign-out").status_code == 405
    assert kim.post("/sign-out", headers=HERE, data={"proof": ""}).status_code == 403
    assert "Signed in as Kim" in kim.get("/").text


@pytest.mark.parametrize(
    ("address", "to"),
    [
        ("/claim/x?lang=fr", "/claim/x?lang=fr"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/x\r\nset-cookie: a=b", "/"),
        ("/x\\y", "/"),
        ("", "/"),
        ("/" + "x" * 3_000, "/"),
    ],
)
def test_after_signing_in_one_goes_on_within_this_server(address: str, to: str, visitor: TestClient) -> None:
    assert inside(address) == to
    reply = visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim", "next": address}, headers=HERE)
    assert reply.headers["location"] == to


def test_the_cookie_is_for_this_server_alone_and_no_script_reads_it(visitor: TestClient) -> None:
    reply = visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    told = {part.strip().lower() for part in reply.headers["set-cookie"].split(";")}
    assert {"httponly", "samesite=strict", "path=/", f"max-age={8 * 3600}"} <= told
    assert TOKEN not in reply.headers["set-cookie"] and "domain" not in reply.headers["set-cookie"].lower()
    safe = TestClient(visitor.app, base_url="https://testserver", follow_redirects=False)
    reply = safe.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers={"origin": "https://testserver"})
    assert "; secure" in reply.headers["set-cookie"].lower()


def test_what_a_reviewer_sees_is_kept_by_nobody_and_never_shown_to_others(kim: TestClient) -> None:
    fixed = "/organization?name=OpenAI&valid_at=2023-11-18&known_at=2023-11-20&recorded_at=2024-01-14"
    for path in (f"/claim/{CLAIM}", f"/article/{ARTICLE}", "/review", fixed, "/", "/nowhere"):
        mine = kim.get(path)
        assert mine.headers["cache-control"] == "no-store" and "etag" not in mine.headers, path
        assert "content-encoding" not in mine.headers
        other = TestClient(kim.app).get(path)
        assert "Signed in" not in other.text and "proof" not in other.text
        assert "Signed in as Kim" in kim.get(path).text, "and not what others were shown"
    assert "immutable" in TestClient(kim.app).get(fixed).headers["cache-control"]


@pytest.mark.parametrize("path", ["/sign-in", "/review", f"/claim/{CLAIM}"])
def test_the_headers_are_those_of_every_page(path: str, kim: TestClient) -> None:
    replies: list[Callable[[], Any]] = [
        lambda: kim.get(path),
        lambda: TestClient(kim.app).get(path),
        lambda: kim.post("/review/names", data={}, headers=HERE),
        lambda: kim.post("/review/names", data={}),
        lambda: act(kim, f"/review/claim/{CLAIM}", {"verdict": "confirmed"}),
    ]
    for ask in replies:
        headers = ask().headers
        told = policy(headers["content-security-policy"])
        assert set().union(*told.values()) <= {"'self'", "'none'"} and told["default-src"] == {"'none'"}
        assert headers["x-frame-options"] == "DENY" and headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


def test_no_more_sessions_are_kept_than_there_is_room_for() -> None:
    kept = sessions.Sessions(lambda: TODAY)
    first = kept.begin("Kim")
    words = [kept.begin("Kim") for _ in range(sessions.MOST)]
    assert kept.of(first) is None and kept.of(words[0]) is not None
    assert len(set(words)) == len(words) and all(len(word) >= 40 for word in words)
    assert first not in repr(kept.__dict__) and words[0] not in repr(kept.__dict__)
