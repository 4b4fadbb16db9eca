"""Our own articles to learn from, and what is learned from which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.fitting import PRACTICE, PRACTICE_SHARE, PRESS, PRESS_SHARE, share, write
from benchmarks.practice import practice

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import POST_CLASSES

ROW = """[[article]]
id = "practice-1"
date = "2024-03-15"
language = "en"
text = "Ann Lee resigned as chairman of Orbex."
claims = [["end", "Ann Lee", "Orbex", "chairman", "chair", "asserted", "resigned", "2024-03-15", false, "{exact}"]]
"""


def test_every_claim_of_our_own_articles_has_a_kind_and_a_class_of_the_contract() -> None:
    claims = [claim for _, told in practice() for claim in told]
    assert {claim["kind"] for claim in claims} <= {"start", "end", "hold", "former", "founding", "stake", "quotation"}
    assert {claim["post_class"] for claim in claims if claim["post_class"]} <= POST_CLASSES


def test_no_two_articles_have_one_name() -> None:
    names = [document.name for document, _ in practice()]
    assert len(set(names)) == len(names)


def test_words_that_do_not_stand_in_the_text_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(ROW.format(exact="Ann Lee resigned"), "utf-8")
    assert len(practice(tmp_path)) == 1
    (tmp_path / "a.toml").write_text(ROW.format(exact="Ann Lee retired"), "utf-8")
    with pytest.raises(ValueError, match="Ann Lee retired"):
        practice(tmp_path)


def test_what_else_is_right_stands_behind_a_claim(tmp_path: Path) -> None:
    more = '"Ann Lee resigned", { kind = ["former"], organization = ["Orbex Group", ""] }'
    (tmp_path / "a.toml").write_text(ROW.replace('"{exact}"', more), "utf-8")
    ((_, (claim,)),) = practice(tmp_path)
    assert claim["accept"] == {"kind": ["former"], "organization": ["Orbex Group", None]}
    (tmp_path / "a.toml").write_text(ROW.replace('"{exact}"', more.replace("kind", "sort")), "utf-8")
    with pytest.raises(ValueError, match="a table of what else is right"):
        practice(tmp_path)


def test_an_article_may_have_no_date(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(ROW.format(exact="Ann Lee").replace('date = "2024-03-15"\n', ""), "utf-8")
    ((document, _),) = practice(tmp_path)
    assert (document.published_at, document.published_basis) == (None, "unknown")


def test_rows_of_our_own_articles_weigh_less_than_those_of_a_corpus() -> None:
    assert share(["a"]) == 1.0
    assert share(["a", PRACTICE]) == PRACTICE_SHARE
    assert share(["a", PRACTICE, PRESS]) == PRESS_SHARE
    assert PRACTICE_SHARE < PRESS_SHARE < 1


def test_a_model_is_written_a_line_a_feature(tmp_path: Path) -> None:
    write({"event": {"labels": ["end", "none"], "rows": 2, "weights": {"a": [0.1, -0.1]}}}, tmp_path)
    text = (tmp_path / "event.json").read_text("utf-8")
    assert json.loads(text)["weights"] == {"a": [0.1, -0.1]}
    assert '\n  "a": [0.1, -0.1]\n' in text


@pytest.mark.parametrize("part", range(4))
def test_each_of_our_own_articles_can_be_read(part: int) -> None:
    """Hundreds of articles of many kinds: what no rule's own test thinks of stands in one of them."""
    for document, _ in practice()[part::4]:
        assert extract(document, load_pack(document.language)).document.id == document.id
