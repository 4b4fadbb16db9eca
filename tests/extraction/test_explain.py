"""What led to each claim: the same claims as without asking, each with its grounds."""

from __future__ import annotations

import pytest
from tests.dispatches import dispatches

from incumbent.extraction.explain import LEFTOVER, SHOWN, explain
from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.explanation import Explanation

ARTICLES = [document for document, _ in dispatches()][:4]


@pytest.fixture(params=ARTICLES, ids=lambda document: document.name)
def read(request: pytest.FixtureRequest) -> tuple[Document, Explanation]:
    document: Document = request.param
    return document, explain(document, load_pack(document.language))


def test_asking_why_changes_nothing(read: tuple[Document, Explanation]) -> None:
    document, explanation = read
    extraction = extract(document, load_pack(document.language))
    assert tuple(grounds.claim for grounds in explanation.grounds) == extraction.claims
    assert explanation.document == extraction.document


def test_a_claim_about_a_post_has_its_words_chances_and_weights(read: tuple[Document, Explanation]) -> None:
    told = [grounds for grounds in read[1].grounds if isinstance(grounds.claim, TenureClaim)]
    assert told
    for grounds in told:
        assert any(words.startswith("person: ") for words in grounds.words)
        assert sum(chance for _, chance in grounds.chances) == pytest.approx(1)
        sizes = [abs(weight) for _, weight in grounds.weights]
        assert 0 < len(sizes) <= SHOWN and sizes == sorted(sizes, reverse=True)


def test_the_other_claims_have_their_frame(read: tuple[Document, Explanation]) -> None:
    others = [grounds for grounds in read[1].grounds if not isinstance(grounds.claim, TenureClaim)]
    assert all(grounds.frame and not grounds.weights for grounds in others)


def test_every_sentence_is_there_with_its_reason(read: tuple[Document, Explanation]) -> None:
    document, explanation = read
    assert "".join("".join(p.span.of(document.text).split()) for p in explanation.passages) == "".join(
        document.text.split()
    )
    assert {p.passed for p in explanation.passages} & {""}, "something was parsed"
    assert all(p.passed == LEFTOVER for p in explanation.passages if p.kind == "byline")


def test_names_come_with_the_words_that_stand_for_them() -> None:
    text = "Ann Lee, the chief executive of Orbex Inc, resigned. She had led Orbex Inc since 2015."
    explanation = explain(Document(name="a", text=text), load_pack("en"))
    names = {name.name: name for name in explanation.names}
    assert names["Orbex Inc"].words == (("Orbex Inc", 2),)
    assert names["Orbex Inc"].type == "organization"


@pytest.mark.syntax
def test_a_title_that_stands_for_somebody_is_told_whole() -> None:
    text = "Ann Lee, chief executive of Orbex Inc, was criticised.\nThe chief executive resigned on Friday."
    grounds = explain(Document(name="a", text=text), load_pack("en")).grounds
    assert any("person: the chief executive" in told.words for told in grounds)
