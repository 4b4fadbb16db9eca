"""Feeds as Atom readers meet them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from lxml import etree
from tests.told import told

from incumbent.answers.growth import everything, followed
from incumbent.errors import BadParameter
from incumbent.faces.feeds.atom import urn, written
from incumbent.faces.feeds.telling import Place, Subject, feed
from incumbent.model.entry import Witness
from incumbent.model.history import History

NAMES = {
    "a": "http://www.w3.org/2005/Atom",
    "at": "http://purl.org/atompub/tombstones/1.0",
    "thr": "http://purl.org/syndication/thread/1.0",
    "fh": "http://purl.org/syndication/history/1.0",
    "h": "http://www.w3.org/1999/xhtml",
}
SUBJECT = Subject("organization", "Orbex")
SERVED = Place("https://ledger.example", "/feeds/organization")
SEEN = told("hold", "Ann Lee", by="2023-11-16")
GONE = told("end", "Ann Lee", "2023-11-17", by="2023-11-17")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def history(*witnesses: Witness) -> History:
    changes = everything(witnesses, until=date(2024, 1, 15))
    return History(name="Orbex", sort="organization", changes=changes, follows=followed(changes))


def made(*witnesses: Witness, place: Place = SERVED, **given: object) -> etree._Element:
    shape = {"language": "en", "place": place, **given}
    return etree.fromstring(written(feed(history(*witnesses), SUBJECT, **shape)))  # type: ignore[arg-type]


def texts(top: etree._Element, path: str) -> list[str]:
    found = top.xpath(path, namespaces=NAMES)
    return [one if isinstance(one, str) else one.text for one in found]


def test_a_feed_has_all_that_rfc_4287_asks_for() -> None:
    top = made(SEEN, GONE)
    for path in ("a:id", "a:title", "a:updated", "a:author/a:name"):
        assert len(texts(top, path)) == 1
    assert texts(top, "a:link[@rel='self']/@href") == ["https://ledger.example/feeds/organization?name=Orbex&lang=en"]
    entries = top.findall("a:entry", NAMES)
    assert len(entries) == 2
    for entry in entries:
        for path in ("a:id", "a:title", "a:updated", "a:published", "a:content/h:div"):
            assert len(entry.findall(path, NAMES)) == 1
        assert len(entry.findall("a:link[@rel='alternate']", NAMES)) == 1
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", id_) for id_ in texts(top, "//a:id"))
    assert len(set(texts(top, "//a:id"))) == 3
    assert all(MOMENT.fullmatch(one) for one in texts(top, "//a:updated") + texts(top, "//a:published"))
    assert max(texts(top, "a:entry/a:updated")) == texts(top, "a:updated")[0]


def test_the_latest_comes_first_and_says_what_it_replaces() -> None:
    top = made(SEEN, GONE)
    first, second = top.findall("a:entry", NAMES)
    assert texts(first, "a:title") == ["Ended: Ann Lee — chief executive, Orbex"]
    assert texts(first, "thr:in-reply-to/@ref") == texts(second, "a:id")
    assert texts(second, "thr:in-reply-to/@ref") == []
    assert "“words” — article" in texts(first, "a:content//h:blockquote/h:p")[0]


def test_what_is_withdrawn_leaves_a_tombstone_that_readers_heed() -> None:
    out = [replace(w, withdrawn_at=date(2023, 12, 1)) for w in (SEEN, GONE)]
    before, top = made(SEEN, GONE), made(*out)
    (entry,) = top.findall("a:entry", NAMES)
    assert texts(entry, "a:category/@term") == ["withdrawn"]
    assert sorted(texts(top, "at:deleted-entry/@ref")) == sorted(texts(before, "a:entry/a:id"))
    assert min(texts(top, "at:deleted-entry/@when")) >= max(texts(before, "a:entry/a:updated"))
    assert texts(top, "at:deleted-entry/at:comment")[0].startswith("No longer told: ")


def test_an_entry_of_which_something_still_stands_is_not_deleted() -> None:
    top = made(SEEN, replace(GONE, withdrawn_at=date(2023, 12, 1)))
    assert texts(top, "at:deleted-entry/@ref") == []


def test_a_long_feed_comes_in_pages_that_hold_each_entry_once() -> None:
    people = [told("start", f"Ann L{letter}e", "2023-11-17", by="2023-11-17") for letter in "abcdefg"]
    whole = texts(made(*people, most=None), "a:entry/a:id")
    found, before, pages = [], "", []
    while True:
        top = made(*people, most=3, before=before)
        found += texts(top, "a:entry/a:id")
        pages.append(top)
        links = texts(top, "a:link[@rel='next']/@href")
        if not links:
            break
        before = links[0].partition("before=")[2]
    assert found == whole and len(pages) == 3
    assert texts(pages[2], "a:link[@rel='previous']/@href") == [texts(pages[0], "a:link[@rel='next']/@href")[0]]
    assert texts(pages[1], "a:link[@rel='previous']/@href") == texts(pages[1], "a:link[@rel='first']/@href")
    assert [len(page.findall("fh:complete", NAMES)) for page in pages] == [0, 0, 0]
    assert len(made(*people).findall("fh:complete", NAMES)) == 1


def test_a_page_that_is_no_more_is_told() -> None:
    with pytest.raises(BadParameter):
        made(SEEN, before="change-of-nothing")


def test_a_feed_of_nobody_of_whom_a_change_is_told_is_a_feed() -> None:
    top = made(told("hold", "Ann Lee", by="2024-05-01"))
    assert texts(top, "a:updated") == ["1970-01-01T00:00:00Z"] and not top.findall("a:entry", NAMES)


def test_names_and_addresses_cannot_break_out() -> None:
    bad = told("hold", "<script>alert(1)</script>\x00\x1b", by="2023-11-16", organization="Or]]>bex & \ufffeCo")
    strange = [replace(bad.source, url=url) for url in ("javascript:alert(1)", 'https://a.example/"><x>', "//x", "")]
    top = made(*(replace(bad, source=source) for source in strange))
    assert texts(top, "//a:title")[1] == "Seen in the post: <script>alert(1)</script> — chief executive, Or]]>bex & Co"
    assert not top.xpath("//*[local-name()='script']")
    assert [href for href in texts(top, "//a:link[@rel='related']/@href") if not href.startswith("https://")] == []


def test_a_feed_in_french_is_in_french() -> None:
    top = made(GONE, language="fr")
    assert texts(top, "a:entry/a:title") == ["Fin : Ann Lee — chief executive, Orbex"]
    assert top.get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"


def test_a_feed_for_a_file_names_no_server() -> None:
    assert texts(made(SEEN, place=Place()), "//a:link/@href") == []


def test_ids_are_names_that_never_change() -> None:
    assert urn("change-1") == "urn:uuid:" + urn("change-1")[9:] != urn("change-2")
    assert urn("feed-organization-openai") == "urn:uuid:b980083a-40cf-5dd0-93e2-d539d2847f3d"


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("en", ["Planned: Bo Ray — chief executive, Orbex", "Planned departure: Ann Lee — chief executive, Orbex"]),
        ("fr", ["Prévu : Bo Ray — chief executive, Orbex", "Départ prévu : Ann Lee — chief executive, Orbex"]),
    ],
)
def test_the_title_tells_a_departure_from_a_coming(language: str, titles: list[str]) -> None:
    plans = [
        told("end", "Ann Lee", "2024-03", by="2023-11-20", modality="planned"),
        told("start", "Bo Ray", "2024-03", by="2023-11-20", modality="planned"),
    ]
    assert texts(made(*plans, language=language), "//a:entry/a:title") == titles
