"""One change that is told of two organisations, one leaving that is told by two posts."""

from __future__ import annotations

import pytest

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.languages.load import load_pack
from incumbent.model.document import Document
from incumbent.model.time import PartialDate


def told(text: str, title: str = "") -> set[tuple[str, str | None, str]]:
    whole = f"{title}\n{text}" if title else text
    day = PartialDate(2015, 10, 14)
    document = Document(name="a", text=whole, title_end=len(title), published_at=day, published_basis="given")
    analysis = analyse(document, load_pack("en"))
    return {
        (f.kind, f.organization and f.organization.name, f.post_class) for f in find_tenures(analysis, load_models())
    }


@pytest.mark.parametrize(
    ("title", "text", "claim"),
    [
        (
            "Lampo names Ann Lee chief executive",
            "Luvik Foods Holding said it had appointed Ann Lee chief executive of Orbex SA, its dairy arm.",
            ("start", "Orbex SA", "chief-executive"),
        ),
        (
            "Orbex boss Ann Lee quits",
            "Ann Lee has resigned as boss of Lampo Foods Group, the owner of Orbex.",
            ("end", "Lampo Foods Group", "chief-executive"),
        ),
    ],
)
def test_what_the_headline_calls_otherwise_is_one_change(title: str, text: str, claim: tuple[str, str, str]) -> None:
    assert told(text, title) == {claim}


def test_two_changes_of_one_sort_in_the_text_are_two() -> None:
    text = "Ann Lee was named chief executive of Lampo in May. She became chief executive of Orbex SA in 2003."
    assert told(text) == {("start", "Lampo", "chief-executive"), ("start", "Orbex SA", "chief-executive")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee quit as chief executive of Lampo Foods. Lee was chairman of Lampo Foods from 1998 to 2003.",
        "Ann Lee, chief executive of Lampo Foods, resigned. Lee, the former chairman of Lampo Foods, gave no reason.",
    ],
)
def test_a_post_that_is_told_to_have_been_held_before_stays_beside_the_end_of_another(text: str) -> None:
    assert told(text) == {("end", "Lampo Foods", "chief-executive"), ("former", "Lampo Foods", "chair")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee resigned as chief executive of Orbex Corp on Monday. Lee presided over Orbex Corp for ten years.",
        "Ann Lee resigned as chief executive of Orbex Corp on Monday. Orbex Corp executive Lee left after a row.",
    ],
)
def test_whoever_left_had_one_post_there(text: str) -> None:
    assert told(text) == {("end", "Orbex Corp", "chief-executive")}


def test_whoever_is_told_to_leave_another_post_leaves_two() -> None:
    text = "Orbex Corp ousted Ann Lee as chairman on Friday. Lee then resigned as president of Orbex Corp."
    assert told(text) == {("end", "Orbex Corp", "chair"), ("end", "Orbex Corp", "president")}


def test_what_an_earlier_year_is_told_of_is_another_change_than_the_headlines() -> None:
    text = "Ann Lee was hired by Lampo Foods in 2008 and became its chief executive in 2013."
    found = told(text, "Orbex Corp names Ann Lee chief executive")
    assert ("start", "Orbex Corp", "chief-executive") in found
    assert ("start", "Lampo Foods", "chief-executive") in found
