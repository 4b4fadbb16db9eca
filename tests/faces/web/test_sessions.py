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

from incumbent.errors import OutputError
from incumbent.faces.cli.serve import assembled
from incumbent.faces.web import sessions
from incumbent.faces.web.forms import inside
from incumbent.faces.web.sessions import COOKIE
from incumbent.settings import Service


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
    fixed = "/organization?name=OpenAI&valid_at=2023-11-18&known_at=2023-11-20&recorded_at=2024-01-12"
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


WORDS = ("", "x", ".", "x.y", "e30.x", "\u00e9." + "0" * 64, "x" * 3_000, "bnVsbA==." + "0" * 64)


def servers(tmp_path: Path, *tokens: str) -> list[sessions.Sessions]:
    return [sessions.Sessions(lambda: TODAY, token, tmp_path / "ended") for token in tokens]


def test_a_session_is_known_to_all_servers_with_the_token_and_to_no_other(tmp_path: Path) -> None:
    one, two, other = servers(tmp_path, TOKEN, TOKEN, TOKEN + "x")
    word = one.begin("Kim Łuk")
    first, second = one.of(word), two.of(word)
    assert first is not None and first == second and first.by == "Kim Łuk"
    assert other.of(word) is None
    assert sessions.Sessions(lambda: TODAY, TOKEN).of(word) is None, "that one has a key of its own"


def test_who_signs_out_at_one_server_is_signed_out_at_all_and_after_a_new_start(tmp_path: Path) -> None:
    one, two = servers(tmp_path, TOKEN, TOKEN)
    kims, bos = one.begin("Kim"), one.begin("Bo")
    assert two.of(kims) is not None
    one.end(kims)
    (again,) = servers(tmp_path, TOKEN)
    for server in (one, two, again):
        assert server.of(kims) is None
        assert server.of(bos) is not None
    told = (tmp_path / "ended").read_text()
    assert kims not in told and "Kim" not in told and (tmp_path / "ended").stat().st_mode & 0o077 == 0


def test_ended_sessions_that_are_over_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "MANY", 5)
    hands = [TODAY]
    one, two = (sessions.Sessions(lambda: hands[0], TOKEN, tmp_path / "ended") for _ in range(2))
    for _ in range(5):
        one.end(one.begin("Kim"))
    assert len((tmp_path / "ended").read_text().splitlines()) == 5
    hands[0] += sessions.LASTS + timedelta(seconds=1)
    last, word = one.begin("Kim"), one.begin("Bo")
    one.end(last)
    assert len((tmp_path / "ended").read_text().splitlines()) == 1
    assert two.of(last) is None and two.of(word) is not None


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_nobody_signed_is_nobodys(word: str, tmp_path: Path) -> None:
    (one,) = servers(tmp_path, TOKEN)
    assert one.of(word) is None
    one.end(word)
    assert not (tmp_path / "ended").exists()


def test_a_word_that_was_touched_is_nobodys(tmp_path: Path) -> None:
    (one,) = servers(tmp_path, TOKEN)
    word = one.begin("Kim")
    for at in range(0, len(word), 7):
        touched = word[:at] + ("A" if word[at] != "A" else "B") + word[at + 1 :]
        assert one.of(touched) is None


def test_two_words_of_one_person_are_different_and_so_are_their_proofs(tmp_path: Path) -> None:
    (one,) = servers(tmp_path, TOKEN)
    told = [one.of(one.begin("Kim")) for _ in range(20)]
    assert len({session.proof for session in told if session}) == 20


def test_who_cannot_write_down_an_end_says_so(tmp_path: Path) -> None:
    one = sessions.Sessions(lambda: TODAY, TOKEN, tmp_path / "nowhere" / "ended")
    word = one.begin("Kim")
    with pytest.raises(OutputError, match="cannot be written down"):
        one.end(word)
    assert one.of(word) is None, "here it is ended all the same"


def test_a_reviewer_works_at_any_of_several_servers(place: Path, tmp_path: Path) -> None:
    service = Service(place, lambda: TODAY, TOKEN, ended=tmp_path / "ended")
    one, two = (TestClient(assembled(service), follow_redirects=False) for _ in range(2))
    one.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    two.cookies.set(COOKIE, one.cookies[COOKIE])
    done = two.post(f"/review/claim/{CLAIM}", data={"proof": proof(one), **SAID, "verdict": "confirmed"}, headers=HERE)
    assert done.status_code == 303 and SAID["why"] in one.get(f"/claim/{CLAIM}").text
    word = two.cookies[COOKIE]
    two.post("/sign-out", data={"proof": proof(one)}, headers=HERE)
    assert one.get("/", headers={"cookie": f"{COOKIE}={word}"}).text.count("Signed in") == 0
