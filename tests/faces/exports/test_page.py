"""The page as a file: everything is in it, once, with its evidence; nothing is loaded, nothing of an article runs."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.faces.exports.conftest import made

from incumbent.desk import Desk
from incumbent.errors import NotFound
from incumbent.faces.exports.states import states
from incumbent.settings import Settings


class Elements(HTMLParser):
    """All elements of a page with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.fixture(scope="module")
def hostile(hostile_ledger: Path) -> str:
    return made(hostile_ledger, "Orbex")


def test_who_holds_what_on_each_day_is_what_the_question_answers(gold_ledger: Path) -> None:
    desk = Desk(Settings.from_environment(gold_ledger))
    for state in states(desk, "OpenAI"):
        for number in range(15, 32):
            day = datetime.date(2023, 11, 1) + datetime.timedelta(number - 1)
            answer = desk.who("OpenAI", valid_at=day, known_at=state.day)
            held = [one for one in state.held if one.since <= day.isoformat() < one.until]
            told = {(one.tenure.person, one.tenure.post_class) for one in held if not one.designate}
            assert told == {(tenure.person, tenure.post_class) for tenure in answer.held}, (state.day, day)
            assert {one.tenure.person for one in held if one.designate} == {t.person for t in answer.designate}


def test_each_state_is_the_timeline_of_its_day(gold_ledger: Path) -> None:
    desk = Desk(Settings.from_environment(gold_ledger))
    found = states(desk, "OpenAI")
    assert [state.day for state in found] == sorted({state.day for state in found})
    assert found[0].day == datetime.date(2023, 11, 16) and found[-1].day == datetime.date(2023, 11, 30)
    for state in found:
        assert state.timeline == desk.timeline("OpenAI", known_at=state.day)


def test_all_evidence_of_the_latest_answer_is_there_with_its_words(gold_ledger: Path, openai: str) -> None:
    timeline = Desk(Settings.from_environment(gold_ledger)).timeline("OpenAI")
    ids = {attributes.get("id") for _, attributes in Elements(openai).found}
    claims = {w.claim.id for told in (timeline.tenures, timeline.plans) for one in told for w in one.witnesses}
    assert claims and claims <= ids


def test_ids_stand_once_and_every_link_inside_leads_somewhere(openai: str, hostile: str) -> None:
    for html in (openai, hostile):
        found = Elements(html).found
        ids = [id_ for _, attributes in found if (id_ := attributes.get("id"))]
        assert len(ids) == len(set(ids))
        inside = {href[1:] for _, attributes in found if (href := attributes.get("href")) and href.startswith("#")}
        assert inside <= set(ids)


def test_nothing_is_loaded_from_elsewhere(openai: str, hostile: str) -> None:
    for html in (openai, hostile):
        for tag, attributes in Elements(html).found:
            assert tag not in ("link", "img", "iframe", "object", "embed", "base", "image", "use")
            assert "src" not in attributes and "srcset" not in attributes and "style" not in attributes
            assert tag in ("a",) or "href" not in attributes


def test_the_policy_lets_run_what_is_in_the_page_and_no_more(openai: str) -> None:
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', openai)
    assert "default-src &#39;none&#39;" in policy or "default-src 'none'" in policy
    policy = policy.replace("&#39;", "'").replace("&#43;", "+")
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        (inside,) = re.findall(f"<{tag}>(.*?)</{tag}>", openai, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy
    assert "unsafe" not in policy and "http" not in policy.replace("http-equiv", "")


def test_what_articles_wrote_never_becomes_markup(hostile: str) -> None:
    found = Elements(hostile).found
    assert [tag for tag, _ in found].count("script") == 1
    for tag, attributes in found:
        assert tag != "img" and not any(name.startswith("on") for name in attributes)
        assert not (attributes.get("href") or "").lower().startswith(("javascript:", "data:"))
        assert re.fullmatch(r"[a-z-]*", attributes.get("lang") or "")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", hostile)


def test_the_same_ledger_gives_the_same_bytes(gold_ledger: Path, openai: str) -> None:
    assert made(gold_ledger, "OpenAI") == openai


def test_known_leaves_out_what_was_published_later(gold_ledger: Path) -> None:
    html = made(gold_ledger, "OpenAI", known_at=datetime.date(2023, 11, 18))
    assert "Mira Murati" in html and "Emmett Shear" not in html and "Bret Taylor" not in html


def test_a_page_is_at_most_100_kb_without_the_words_of_articles(gold_ledger: Path, openai: str) -> None:
    for html in (openai, made(gold_ledger, "OpenAI", language="fr")):
        without = re.sub(r"<q[^>]*>.*?</q>", "", html, flags=re.DOTALL)
        assert len(without.encode()) <= 100_000


def test_it_speaks_french(gold_ledger: Path) -> None:
    html = made(gold_ledger, "OpenAI", language="fr")
    assert '<html lang="fr">' in html
    for words in (
        "Quand c&#39;était vrai",
        "Ce qui était connu",
        "Direction générale",
        "par intérim",
        "22 novembre 2023",
    ):
        assert words in html
    assert "would be settled" not in html and "last confirmed" not in html


def test_a_person_has_no_page(gold_ledger: Path) -> None:
    with pytest.raises(NotFound, match="is a person"):
        made(gold_ledger, "Sam Altman")


def test_before_anything_was_known_the_page_is_empty_and_says_so(gold_ledger: Path) -> None:
    assert "No tenure is told." in made(gold_ledger, "OpenAI", known_at=datetime.date(2020, 1, 1))


def test_every_attack_is_on_the_page_as_words(hostile: str) -> None:
    assert hostile.count('id="of-tenure-') == 11
    assert "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt;" in hostile and "עדה לוי" in hostile


def test_who_took_a_seat_that_nobody_left_is_told(hostile: str) -> None:
    assert re.search(r"nobody told an end, but [^<]+ took the seat; 1 origin", hostile)
