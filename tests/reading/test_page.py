"""A web page gives its article, and what its markup tells of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from incumbent.errors import EncodingError, FutureDate, MalformedInput, OversizedInput
from incumbent.model.document import Document
from incumbent.model.time import PartialDate
from incumbent.reading import read

TODAY = date(2024, 1, 15)
FIRST = "The board of Acme named Jane Roe chief executive on Monday, after weeks of talks behind closed doors."
SECOND = "She follows John Doe, who steps down after nine years at the head of the maker of anvils and rockets."
LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
  {"@type": ["NewsArticle"], "headline": "Acme &amp; Sons names Roe", "datePublished": "2023-11-20T09:00:00+01:00",
   "dateModified": "2023-12-01", "inLanguage": "en-GB", "publisher": {"@type": "Organization", "name": "The Gazette"},
   "mainEntityOfPage": {"@id": "https://example.org/acme"}}]}</script>"""


def page(head: str = "", body: str = f"<p>{FIRST}</p><p>{SECOND}</p>", attributes: str = "") -> str:
    return f"""<!doctype html><html {attributes}><head><title>Acme names Roe | The Gazette</title>{head}</head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>{body}</article>
    <footer>All rights reserved</footer></body></html>"""


def one(path: Path, markup: str | bytes, **given_by_caller: object) -> Document:
    path.write_bytes(markup if isinstance(markup, bytes) else markup.encode())
    (document,) = read([path], today=TODAY, **given_by_caller)  # type: ignore[arg-type]
    return document


def test_the_article_is_taken_and_the_rest_of_the_page_left(tmp_path: Path) -> None:
    document = one(tmp_path / "a.html", page(LINKED))
    assert document.text == f"Acme & Sons names Roe\n{FIRST}\n{SECOND}"
    assert document.title == "Acme & Sons names Roe"


def test_json_ld_tells_date_publisher_language_and_address(tmp_path: Path) -> None:
    document = one(tmp_path / "a.html", page(LINKED))
    assert (document.published_at, document.published_basis) == (PartialDate(2023, 11, 20), "given")
    assert (document.publisher, document.language, document.url) == ("The Gazette", "en", "https://example.org/acme")


def test_meta_elements_tell_what_json_ld_does_not(tmp_path: Path) -> None:
    head = """<meta property="og:title" content="Roe takes over"><meta property="og:site_name" content="Gazette">
    <meta property="article:published_time" content="2023-11-20"><link rel="canonical" href="https://example.org/b">"""
    document = one(tmp_path / "a.html", page(head, attributes='lang="fr-BE"'))
    assert (document.title, document.publisher, document.language) == ("Roe takes over", "Gazette", "fr")
    assert (document.published_at, document.url) == (PartialDate(2023, 11, 20), "https://example.org/b")


def test_a_heading_that_repeats_the_title_does_not_stand_twice(tmp_path: Path) -> None:
    document = one(tmp_path / "a.html", page(body=f"<h1>Acme names Roe</h1><p>{FIRST}</p><p>{SECOND}</p>"))
    assert document.text.count("Acme names Roe") == 1


def test_broken_json_ld_and_dates_in_words_are_passed_over(tmp_path: Path) -> None:
    head = """<script type="application/ld+json">{"@type": </script><meta name="date" content="last Tuesday">"""
    assert one(tmp_path / "a.html", page(head)).published_at is None


def test_the_day_of_the_last_change_is_no_publication_date(tmp_path: Path) -> None:
    head = """<script type="application/ld+json">{"@type": "Article", "dateModified": "2023-12-01"}</script>"""
    assert one(tmp_path / "a.html", page(head)).published_at is None


def test_no_date_is_guessed_from_the_running_text(tmp_path: Path) -> None:
    assert one(tmp_path / "a.html", page(body=f"<p>{FIRST} This was on 12 May 2019.</p>")).published_at is None


def test_the_caller_goes_before_the_markup(tmp_path: Path) -> None:
    document = one(tmp_path / "a.html", page(LINKED), published=PartialDate(2022), language="fr")
    assert (document.published_at, document.language) == (PartialDate(2022), "fr")


def test_a_page_dated_in_the_future_is_refused_unless_the_caller_knows_better(tmp_path: Path) -> None:
    markup = page('<meta property="article:published_time" content="2031-01-01">')
    with pytest.raises(FutureDate, match="2031-01-01"):
        one(tmp_path / "a.html", markup)
    assert one(tmp_path / "a.html", markup, published=PartialDate(2023)).published_at == PartialDate(2023)


@pytest.mark.parametrize("cut", [0.55, 0.7, 0.8, 0.95])
def test_a_page_that_breaks_off_gives_what_is_there(tmp_path: Path, cut: float) -> None:
    whole = page()
    start = whole.index(FIRST)
    document = one(tmp_path / "a.html", whole[: start + int(len(FIRST + SECOND) * cut)])
    assert document.text.removeprefix(document.title).lstrip("\n").startswith(FIRST[:50])


@pytest.mark.parametrize(
    "markup", ["<html><head><tit", "<html><body><div></div></body></html>", "<p></p>", "<!-- only -->"]
)
def test_a_page_without_words_is_told(tmp_path: Path, markup: str) -> None:
    with pytest.raises(MalformedInput, match="no article was found"):
        one(tmp_path / "a.html", markup)


SHORT = """<html><head><title>Orbex names a chief</title></head><body><article><h1>Orbex names a chief</h1>
<p>Ann&nbsp;Lee was <b>named</b> chief <!-- no -->executive<script>Zed Zed quits.</script> of Orbex.</p>
<table><tr><td>Kim Roe</td><td>chair</td></tr></table><p>Bo Ek resigned last week.</p></article></body></html>"""


def test_the_blocks_of_a_short_page_are_lines_and_not_one_sentence(tmp_path: Path) -> None:
    """Else the heading names her, and who stands in the table resigned."""
    read = one(tmp_path / "a.html", SHORT)
    assert read.text.split("\n") == [
        "Orbex names a chief",
        "Ann Lee was named chief executive of Orbex.",
        "Bo Ek resigned last week.",
    ]


def test_a_short_page_that_is_a_table_is_read_all_the_same(tmp_path: Path) -> None:
    page = "<body><table><tr><td>Ann Lee was named chief of Orbex.</td><td>Bo Ek left.</td></tr></table></body>"
    assert "Ann Lee was named chief of Orbex." in one(tmp_path / "a.html", page).text


def test_a_short_notice_is_read_whole(tmp_path: Path) -> None:
    assert one(tmp_path / "a.html", "<p>Roe quits Acme.</p>").text == "Roe quits Acme."


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("utf-8", "utf-8"), ("koi8-r", "koi8-r")],
)
def test_the_declared_encoding_is_obeyed(tmp_path: Path, declared: str, encoding: str) -> None:
    words = "Roe s’en va" if encoding != "koi8-r" else "Роу ушла"
    markup = f'<html><head><meta charset="{declared}"></head><body><p>{words}</p></body></html>'
    assert words in one(tmp_path / "a.html", markup.encode(encoding)).text


def test_an_older_declaration_and_an_xml_one_are_obeyed_too(tmp_path: Path) -> None:
    older = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Zoé part.</p>'
    assert "Zoé" in one(tmp_path / "a.html", older.encode("latin-1")).text
    xml = '<?xml version="1.0" encoding="iso-8859-1"?><html xml:lang="fr"><body><p>Zoé part.</p></body></html>'
    document = one(tmp_path / "a.html", xml.encode("latin-1"))
    assert ("Zoé" in document.text, document.language) == (True, "fr")


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("<p>Zoé part.</p>".encode("latin-1"), "is not UTF-8"),
        (b'<meta charset="x-klingon"><p>Roe left.</p>', "'x-klingon', which is unknown"),
        (b'<meta charset="hex"><p>Roe left.</p>', "'hex', which is unknown"),
    ],
)
def test_an_encoding_that_is_wrong_or_unknown_is_told(tmp_path: Path, markup: bytes, message: str) -> None:
    with pytest.raises(EncodingError, match=message):
        one(tmp_path / "a.html", markup)


def test_a_page_that_is_only_an_address_is_read_as_words_and_never_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("the network was asked"))
    assert one(tmp_path / "a.html", "http://127.0.0.1:9/").text == "http://127.0.0.1:9/"


def test_a_page_over_the_limit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OversizedInput):
        one(tmp_path / "a.html", page(), limit=100)


def test_ten_thousand_nested_elements_neither_crash_nor_hang(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<div>" * 10_000 + f"<p>{FIRST}</p>")
    faults: list[object] = []
    assert len(list(read([path], today=TODAY, on_fault=faults.append))) + len(faults) == 1
