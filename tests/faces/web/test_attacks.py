"""What hostile articles, names and addresses do to pages: nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.faces.api.served import client
from tests.faces.web.asking import Seen

from incumbent.desk import Desk
from incumbent.ledger import Ledger
from incumbent.model.claim import QuotationClaim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.model.time import PartialDate
from incumbent.settings import Settings

SCRIPT = "<script>alert(1)</script>"
BREAKOUT = "\"'><img src=x onerror=alert(2)>"
TAGS = {"script", "img", "iframe", "svg", "object", "embed", "form", "input", "base", "meta", "style"}
URLS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \tjavascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "//evil.example/x",
    'https://evil.example/"onmouseover=alert(1)',
    "http:\njavascript:alert(1)",
    "file:///etc/passwd",
]
PERSON, ORGANIZATION, POST = f"Ann {SCRIPT} Lee", f"Orbex {BREAKOUT}", f"chief {BREAKOUT}{SCRIPT} executive"


def hostile(number: int, url: str) -> tuple[Document, list[TenureClaim | QuotationClaim]]:
    title = f"{SCRIPT}{BREAKOUT} {number}"
    told = f"{PERSON} was named {POST} of {ORGANIZATION}. {{{{ 7*7 }}}} </mark></p></main> \x00\ud800 ]]> {SCRIPT}"
    text = f"{title}\n{told}"
    document = Document(
        name=f"{BREAKOUT}{number}",
        text=text,
        title_end=len(title),
        language="en",
        published_at=PartialDate.parse("2023-11-18"),
        published_basis="given",
        publisher=f"{SCRIPT} Post {number}",
        url=url,
    )
    evidence = Evidence.of(text, Span(len(title) + 1, len(text)))
    start = TenureClaim(
        document=document.id,
        evidence=evidence,
        tenure_kind="start",
        person=PERSON,
        organization=ORGANIZATION,
        post=POST,
        post_class="chief-executive",
        date=f"2023-11-{10 + number}",
        date_words=BREAKOUT,
        reported_by=SCRIPT,
    )
    said = QuotationClaim(document=document.id, evidence=evidence, speaker=PERSON, content=SCRIPT, channel=None)
    return document, [start, said]


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """A server over a ledger of hostile articles, two versions of each."""
    place = tmp_path_factory.mktemp("hostile") / "hostile.ledger"
    desk = Desk(Settings(ledger=place, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))
    with Ledger(place, writable=True) as ledger:
        for number, url in enumerate(URLS):
            document, claims = hostile(number, url)
            ledger.append(document, claims, "2024-01-15T12:00:00Z", desk.keys_of)
        ledger.retract(document.id, SCRIPT, f"person:{BREAKOUT}", "2024-01-15T12:00:00Z")
    desk.judge(PERSON, f"Bo {BREAKOUT}", "same", why=SCRIPT, by=f"person:{SCRIPT}")
    return client(place)


def pages(asked: TestClient) -> list[str]:
    read = Seen(asked, "/articles").links()
    articles = [link for link in read if link.startswith("/article/")]
    claims = [link for at in articles for link in Seen(asked, at).links() if link.startswith("/claim/")]
    rest = [
        "/",
        "/review",
        "/changes",
        "/disputes",
        "/post?name=chief-executive",
        "/articles",
        "/search?q=a",
        "/search?q=ann",
    ]
    found = [link for at in rest for link in Seen(asked, at).links() if link.startswith(("/person", "/organization"))]
    assert len(articles) == len(URLS)
    assert claims
    assert found
    return sorted({*articles, *claims, *rest, *found})


def test_nothing_that_an_article_holds_becomes_a_part_of_a_page(attacked: TestClient) -> None:
    allowed = {"script": 1, "meta": 3, "form": 3, "input": 8, "svg": 1}
    for address in pages(attacked):
        for language in ("en", "fr"):
            seen = Seen(attacked, f"{address}{'&' if '?' in address else '?'}lang={language}")
            assert seen.status == 200, address
            for tag in TAGS:
                assert len(seen.parts(tag)) <= allowed.get(tag, 0), (address, tag)
            for part in seen.tree.iter():
                assert not [name for name in part.attrib if name.startswith("on")], address
            assert "49" not in [part.text for part in seen.parts("p")]


def test_a_link_leads_only_to_the_web_or_to_our_own_pages(attacked: TestClient) -> None:
    for address in pages(attacked):
        for link in Seen(attacked, address).links():
            assert link.startswith(("/", "#", "https://evil.example/")), link
            assert not link.startswith("//")
    out = [link for at in pages(attacked) for link in Seen(attacked, at).links() if link.startswith("https://")]
    assert out


@pytest.mark.parametrize("words", [SCRIPT, BREAKOUT, "{{ 7*7 }}", "\ud83d", "a\u202eb", "'; DROP TABLE entry; --", "%"])
@pytest.mark.parametrize(
    "path",
    [
        "/search?q=",
        "/ask?question=",
        "/organization?name=",
        "/person?name=",
        "/changes?name=",
        "/disputes?name=",
        "/disputes?after=",
        "/post?name=",
        "/post?name=chair&after=",
        "/article/",
        "/claim/",
    ],
)
def test_words_of_an_address_are_told_as_words(attacked: TestClient, path: str, words: str) -> None:
    from urllib.parse import quote

    response = attacked.get(path + quote(words.encode("utf-8", "surrogatepass")))
    assert response.status_code in (200, 400, 404)
    assert SCRIPT not in response.text
    assert "<img" not in response.text
    assert "Traceback" not in response.text


@pytest.mark.parametrize(
    "path",
    ["/article/../../etc/passwd", "/article/..%2f..%2fetc%2fpasswd", "/claim/%2e%2e", "/%00", "/\\evil"],
)
def test_tricks_with_paths_find_nothing(attacked: TestClient, path: str) -> None:
    response = attacked.get(path, follow_redirects=False)
    assert response.status_code in (400, 404)
    assert "root:" not in response.text


def test_a_host_that_is_not_ours_is_refused_and_never_told(gold_ledger: Path) -> None:
    asked = client(gold_ledger, names=("localhost",))
    assert asked.get("/", headers={"host": "evil.example"}).status_code == 421
    seen = Seen(asked, "/organization", {"host": "localhost:8000"}, name="OpenAI")
    assert "http://localhost:8000/organization?name=OpenAI" in seen.text(".cite")
    forwarded = asked.get("/", headers={"host": "localhost", "x-forwarded-host": "evil.example"})
    assert "evil.example" not in forwarded.text


def test_a_reference_cannot_be_broken_out_of(attacked: TestClient) -> None:
    for address in pages(attacked):
        if address.startswith("/claim/"):
            bib = attacked.get(f"{address.partition('?')[0]}/reference.bib").text
            assert bib.count("@") == 1
            assert bib.count("{") == bib.count("}")
            plain = attacked.get(f"{address.partition('?')[0]}/reference.txt")
            assert plain.headers["content-type"].startswith("text/plain")
            assert plain.text.count("\n") == 1
