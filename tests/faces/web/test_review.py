"""With the token a person judges on the pages; without it, from elsewhere or without the proof, nothing changes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import TODAY
from tests.faces.web.asking import Seen
from tests.faces.web.test_shield import policy

from incumbent.faces.cli.serve import assembled
from incumbent.faces.serving import doors
from incumbent.faces.web import sessions
from incumbent.faces.web.forms import inside
from incumbent.faces.web.sessions import COOKIE
from incumbent.ledger import Ledger
from incumbent.settings import Service

TOKEN = "correct-horse-battery-staple"
HERE = {"origin": "http://testserver"}
CLAIM = "claim-66ad4624ba2b323be9eadc4f"
ARTICLE = "doc-99ccdbba9109dd2554db570b"
SAID = {"why": "read in the paper itself", "by": "Kim"}
ACTS: list[tuple[str, dict[str, str]]] = [
    (f"/review/claim/{CLAIM}", {"verdict": "confirmed"}),
    (f"/review/claim/{CLAIM}", {"verdict": "rejected"}),
    (f"/review/article/{ARTICLE}", {}),
    ("/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "same"}),
    ("/review/undo/16", {}),
]


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "mine.ledger"))


@pytest.fixture
def now() -> list[datetime]:
    return [TODAY]


@pytest.fixture
def visitor(place: Path, now: list[datetime]) -> TestClient:
    """Somebody who is not signed in, at a server with a token."""
    return TestClient(assembled(Service(place, lambda: now[0], token=TOKEN)), follow_redirects=False)


@pytest.fixture
def kim(visitor: TestClient) -> TestClient:
    """A reviewer who is signed in."""
    reply = visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim", "next": "/claim/x?lang=fr"}, headers=HERE)
    assert (reply.status_code, reply.headers["location"]) == (303, "/claim/x?lang=fr")
    return visitor


def proof(client: TestClient, path: str = "/review") -> str:
    found = re.search(r'name="proof" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def act(client: TestClient, path: str, told: dict[str, str], **more: Any) -> Any:
    data = {"proof": proof(client), **SAID, **told, **more.pop("data", {})}
    return client.post(path, data=data, headers=HERE | more.pop("headers", {}))


def end(place: Path) -> int:
    with Ledger(place) as ledger:
        return ledger.last()[0]


# ---- what a reviewer does --------------------------------------------------------------------------------------------


def first(client: TestClient) -> str:
    """The id of a claim whose words stand on the page of OpenAI."""
    return Seen(client, "/organization", name="OpenAI").link("/claim/").removeprefix("/claim/").partition("#")[0]


def test_a_confirmed_claim_says_so_beside_its_words_wherever_they_stand(kim: TestClient) -> None:
    shown = first(kim)
    assert "confirmed by" not in Seen(kim, "/organization", name="OpenAI").text()
    act(kim, f"/review/claim/{shown}", {"verdict": "confirmed"})
    assert "confirmed by Kim" in Seen(kim, "/organization", name="OpenAI").text()


def test_a_confirmed_claim_says_so_on_its_page_to_everybody(kim: TestClient) -> None:
    reply = act(kim, f"/review/claim/{CLAIM}", {"verdict": "confirmed"})
    assert (reply.status_code, reply.headers["location"]) == (303, f"/claim/{CLAIM}#review")
    kim.cookies.clear()
    seen = Seen(kim, f"/claim/{CLAIM}")
    assert "Confirmed" in seen.section("review") and "by Kim: read in the paper itself" in seen.section("review")
    assert "Confirmed: Kim" in Seen(kim, f"/article/{ARTICLE}").section("said")


def test_a_rejected_claim_counts_no_more_until_that_is_taken_back_in_the_log(kim: TestClient, place: Path) -> None:
    claim = first(kim)
    told = Seen(kim, f"/claim/{claim}").section("review")
    assert any(words in told for words in ("Loses a source", "Falls, since", "Changes:"))
    act(kim, f"/review/claim/{claim}", {"verdict": "rejected"})
    assert "no longer counts since 15 January 2024" in Seen(kim, f"/claim/{claim}").text()
    assert claim not in Seen(kim, "/organization", name="OpenAI").response.text
    reply = act(kim, "/review/undo/16", {}, data={"why": "it was the right one"})
    assert (reply.status_code, reply.headers["location"]) == (303, "/review")
    log = Seen(kim, "/review").text()
    assert "Takes back entry 16" in log and "it was the right one" in log and "taken back by entry 17" in log
    assert "no longer counts" not in Seen(kim, f"/claim/{claim}").text()
    assert claim in Seen(kim, "/organization", name="OpenAI").response.text
    assert not Seen(kim, "/review").parts("details"), "what was taken back cannot be taken back again"


def test_an_article_is_taken_back_and_names_are_judged(kim: TestClient) -> None:
    assert act(kim, f"/review/article/{ARTICLE}", {}).headers["location"] == f"/article/{ARTICLE}#versions"
    assert "by Kim" in Seen(kim, f"/article/{ARTICLE}").section("versions").replace("Kim", "by Kim")
    reply = act(kim, "/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "same"})
    assert (reply.status_code, reply.headers["location"]) == (303, "/organization?name=OpenAI")
    people = {"one": "Sam Altman", "other": "Emmett Shear", "verdict": "different"}
    assert act(kim, "/review/names", people).headers["location"] == "/person?name=Sam+Altman#names"
    assert "read in the paper itself" in Seen(kim, "/person", name="Sam Altman").section("names")
    log = Seen(kim, "/review").text()
    assert "Taken back: article" in log and "One and the same: OpenAI · Twitch" in log


def test_controls_are_shown_to_who_is_signed_in_and_to_nobody_else(kim: TestClient, place: Path) -> None:
    paths = (f"/claim/{CLAIM}", f"/article/{ARTICLE}", "/person?name=Sam+Altman", "/review")

    def posts(client: TestClient, path: str) -> list[str]:
        forms = Seen(client, path).parts("form")
        return sorted({str(form.get("action")) for form in forms if form.get("method") == "post"} - {"/sign-out"})

    assert [posts(kim, path) for path in paths] == [
        [f"/review/claim/{CLAIM}"],
        [f"/review/article/{ARTICLE}"],
        ["/review/names"],
        ["/review/names"],
    ]
    for path in paths:
        for form in Seen(kim, path).parts("form"):
            if form.get("method") == "post" and form.get("action") != "/sign-out":
                fields = {field.get("name") for field in form.iter("input")}
                assert {"why", "by", "proof"} <= fields
                assert [field.get("value") for field in form.iter("input") if field.get("name") == "by"] == ["Kim"]
    kim.cookies.clear()
    assert [posts(kim, path) for path in paths] == [[], [], [], []]
    assert all("proof" not in kim.get(path).text for path in paths)
    bare = TestClient(assembled(Service(place, lambda: TODAY)))
    assert [posts(bare, path) for path in paths] == [[], [], [], []]
    assert "no token" in Seen(bare, "/sign-in").text() and not Seen(bare, "/sign-in").parts("#token")


def test_pages_speak_the_language_of_the_reviewer(kim: TestClient) -> None:
    seen = Seen(kim, f"/claim/{CLAIM}", lang="fr")
    assert "Confirmer" in seen.text() and "Identifié : Kim" in seen.text(".signed")
    reply = act(kim, f"/review/claim/{CLAIM}?lang=fr", {"verdict": "confirmed"})
    assert reply.headers["location"] == f"/claim/{CLAIM}?lang=fr#review"
    assert "Confirmée" in Seen(kim, reply.headers["location"]).section("review")
    refused = act(kim, f"/review/claim/{CLAIM}?lang=fr", {"verdict": "confirmed"}, data={"why": ""})
    assert refused.status_code == 400 and "Dites pourquoi" in refused.text


# ---- who may not -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "told"), ACTS)
def test_whoever_is_not_signed_in_changes_nothing(
    path: str, told: dict[str, str], visitor: TestClient, place: Path
) -> None:
    before = end(place)
    for data in (told | SAID, told | SAID | {"proof": ""}, told | SAID | {"proof": "x", "token": TOKEN}):
        assert visitor.post(path, data=data, headers=HERE).status_code == 403
    assert visitor.post(path, data=told | SAID, headers=HERE | {"cookie": f"{COOKIE}=guessed"}).status_code == 403
    assert visitor.post(path, data=told | SAID, headers=HERE | {"authorization": f"Bearer {TOKEN}"}).status_code == 403
    assert end(place) == before


@pytest.mark.parametrize(("path", "told"), ACTS)
@pytest.mark.parametrize("given", [None, "", "x", "é\x00"])
def test_a_form_without_its_proof_changes_nothing(
    path: str, told: dict[str, str], given: str | None, kim: TestClient, place: Path
) -> None:
    before = end(place)
    data = told | SAID | ({} if given is None else {"proof": given})
    assert kim.post(path, data=data, headers=HERE).status_code == 403
    assert end(place) == before


def test_the_proof_of_one_reviewer_is_not_that_of_another(kim: TestClient, place: Path) -> None:
    theirs, word = proof(kim), kim.cookies[COOKIE]
    kim.post("/sign-in", data={"token": TOKEN, "by": "Lou"}, headers=HERE)
    assert proof(kim) != theirs and kim.cookies[COOKIE] != word
    assert "Signed in" not in TestClient(kim.app).get("/", headers={"cookie": f"{COOKIE}={word}"}).text
    reply = kim.post("/review/names", data=ACTS[3][1] | SAID | {"proof": theirs}, headers=HERE)
    assert (reply.status_code, end(place)) == (403, 15)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://testserver.evil.example"},
        {"origin": "http://testserver:8080"},
        {"origin": "http://evil.example@testserver.example"},
        {"origin": "http://[testserver"},
        {"referer": "https://evil.example/testserver"},
        {"referer": ""},
        {},
        {"origin": "http://testserver", "sec-fetch-site": "cross-site"},
        {"origin": "http://testserver", "sec-fetch-site": "same-site"},
    ],
)
def test_a_page_of_another_site_changes_nothing_and_signs_nobody_in(
    headers: dict[str, str], kim: TestClient, place: Path
) -> None:
    data = {"proof": proof(kim), **SAID}
    for path, told in ACTS:
        assert kim.post(path, data=data | told, headers=headers).status_code == 403
    assert kim.post("/sign-out", data=data, headers=headers).status_code == 403
    assert kim.post("/sign-in", data={"token": TOKEN, "by": "Eve"}, headers=headers).status_code == 403
    assert "Signed in as Kim" in kim.get("/").text
    assert end(place) == 15


def test_a_page_of_ours_may_be_told_by_its_referer_alone(kim: TestClient, place: Path) -> None:
    data = {"proof": proof(kim), **SAID, "verdict": "confirmed"}
    reply = kim.post(f"/review/claim/{CLAIM}", data=data, headers={"referer": f"http://testserver/claim/{CLAIM}"})
    assert (reply.status_code, end(place)) == (303, 16)


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


@pytest.mark.parametrize("path", [path for path, _ in ACTS] + ["/sign-out"])
def test_nothing_is_changed_by_reading(path: str, kim: TestClient, place: Path) -> None:
    for method in ("GET", "HEAD", "PUT", "DELETE", "PATCH"):
        assert kim.request(method, path, headers=HERE).status_code == 405
    assert end(place) == 15


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "é" * 99])
def test_a_wrong_token_signs_nobody_in(token: str, visitor: TestClient) -> None:
    reply = visitor.post("/sign-in", data={"token": token, "by": "Eve"}, headers=HERE)
    assert (reply.status_code, "set-cookie" in reply.headers) == (403, False)
    assert "Signed in" not in visitor.get("/").text
    assert not token or token not in reply.text


def test_the_token_is_compared_in_constant_time_and_so_is_the_proof(
    visitor: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    compare = doors.hmac.compare_digest

    def watched(one: bytes, other: bytes) -> bool:
        compared.append(len(other))
        return compare(one, other)

    monkeypatch.setattr(doors.hmac, "compare_digest", watched)
    visitor.post("/sign-in", data={"token": "x", "by": "Kim"}, headers=HERE)
    visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    assert compared == [32, 32]
    visitor.post("/review/names", data=ACTS[3][1] | SAID | {"proof": "x"}, headers=HERE)
    assert compared == [32, 32, 43]


def test_who_guesses_the_token_is_slowed_on_the_pages_and_in_the_api_alike(visitor: TestClient) -> None:
    for number in range(doors.TRIES):
        if number % 2:
            visitor.post("/sign-in", data={"token": "x", "by": "Eve"}, headers=HERE)
        else:
            visitor.post("/api/v1/names", json={}, headers={"authorization": "Bearer x"})
    reply = visitor.post("/sign-in", data={"token": TOKEN, "by": "Kim"}, headers=HERE)
    assert (reply.status_code, "set-cookie" in reply.headers) == (429, False)
    assert int(reply.headers["retry-after"]) > 0


def test_a_server_without_a_token_takes_nothing(place: Path) -> None:
    bare = TestClient(assembled(Service(place, lambda: TODAY)), follow_redirects=False)
    assert bare.post("/sign-in", data={"token": "", "by": "Eve"}, headers=HERE).status_code == 403
    for path, told in ACTS:
        assert bare.post(path, data=told | SAID | {"proof": ""}, headers=HERE).status_code == 403
    assert end(place) == 15


# ---- what is sent ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "told", "status"),
    [
        (f"/review/claim/{CLAIM}", {"verdict": "perhaps"}, 400),
        (f"/review/claim/{CLAIM}", {}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "  "}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "x" * 2_001}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "by": ""}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "by": "x" * 101}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "a\x00b"}, 400),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected", "why": "x" * 20_000}, 413),
        (f"/review/claim/{CLAIM}", {"verdict": "rejected"} | {f"n{n}": "" for n in range(20)}, 400),
        ("/review/claim/claim-0", {"verdict": "rejected"}, 404),
        ("/review/article/doc-0", {}, 404),
        ("/review/names", {"one": "OpenAI", "other": "Twitch", "verdict": "unsure"}, 400),
        ("/review/names", {"one": "", "other": "Twitch", "verdict": "same"}, 400),
        ("/review/names", {"one": "Nobody", "other": "None", "verdict": "same"}, 404),
        ("/review/undo/1", {}, 404),
        ("/review/undo/x", {}, 400),
        ("/review/undo/999999999999999", {}, 404),
    ],
)
def test_what_cannot_be_judged_is_told_and_changes_nothing(
    path: str, told: dict[str, str], status: int, kim: TestClient, place: Path
) -> None:
    reply = act(kim, path, told)
    assert (reply.status_code, reply.headers["cache-control"]) == (status, "no-store")
    assert "<h1>" in reply.text and end(place) == 15


@pytest.mark.parametrize(
    ("kind", "status"), [("application/json", 415), ("text/plain", 415), ("multipart/form-data; boundary=x", 415)]
)
def test_only_a_plain_form_is_taken(kind: str, status: int, kim: TestClient, place: Path) -> None:
    body = f"proof={proof(kim)}&why=x&by=y&verdict=rejected"
    reply = kim.post(f"/review/claim/{CLAIM}", content=body, headers=HERE | {"content-type": kind})
    assert (reply.status_code, end(place)) == (status, 15)
    form = HERE | {"content-type": "application/x-www-form-urlencoded"}
    assert kim.post(f"/review/claim/{CLAIM}", content=b"\xff=\xff", headers=form).status_code == 400
    twice = kim.post(f"/review/claim/{CLAIM}", content=f"{body}&verdict=confirmed", headers=form)
    assert (twice.status_code, end(place)) == (400, 15)


WORDS = [
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(2)>",
    "{{ 7*7 }} {% include 'x' %}",
    "'; DROP TABLE review; --",
    "</q></li></main><form action='https://evil.example'>",
    "\u202e evil",
]


@pytest.mark.parametrize("words", WORDS)
def test_what_reviewers_write_is_shown_as_words_and_nothing_else(words: str, kim: TestClient, place: Path) -> None:
    told = {"verdict": "confirmed", "why": words, "by": words}
    assert act(kim, f"/review/claim/{CLAIM}", told).status_code == 303
    act(kim, f"/review/article/{ARTICLE}", {"why": words, "by": words})
    act(kim, "/review/names", {"one": "Sam Altman", "other": words, "verdict": "same", "why": words, "by": words})
    kim.cookies.clear()
    kim.post("/sign-in", data={"token": TOKEN, "by": words}, headers=HERE)
    for path in (
        f"/claim/{CLAIM}",
        f"/article/{ARTICLE}",
        "/review",
        "/organization?name=OpenAI",
        "/person?name=Sam+Altman",
    ):
        seen = Seen(kim, path)
        assert seen.status == 200
        assert " ".join(words.split()) in seen.text("html"), path
        assert not [script for script in seen.parts("script") if (script.text or "").strip()]
        assert not seen.parts("img") and "49" not in seen.text(".signed")
        for part in seen.tree.iter():
            assert not [name for name in part.attrib if name.startswith("on") or name == "style"]
        assert all(str(form.get("action")).startswith("/") for form in seen.parts("form"))
    with Ledger(place) as ledger:
        assert ledger.verify().faults == ()


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


# ---- headers and keeping ---------------------------------------------------------------------------------------------


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
