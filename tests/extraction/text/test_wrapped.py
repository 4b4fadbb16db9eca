"""Texts whose lines were cut at a fixed width."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.segment import segment
from incumbent.languages.load import load_pack

WRAPPED = """Orbex Ltd said on Monday that its chairman, Ann
Lee, would step down in May after ten years.
Lee will be replaced by Tom Roe, who had been
finance chief of the lamp maker since 2010, and
who will keep that post.
The shares rose by two percent in the morning
after the news."""
LISTED = """Ann Lee, chairman of Orbex Ltd since 2010
Tom Roe, finance chief and deputy chairman
Jo Beck, head of the legal department there"""
PLAIN = """Orbex Ltd said on Monday that it was looking for a chairman.
Ann Lee, who has been in the post for ten years, will stay on.
The shares of Orbex Ltd rose by two percent after the news came."""


def paragraphs(text: str, title_end: int = 0) -> list[str]:
    return [span.of(text) for span in segment(text, title_end, load_pack("en")).paragraphs]


def test_lines_that_were_cut_are_one_paragraph() -> None:
    found = paragraphs(WRAPPED)
    assert [row.split("\n")[0].split()[0] for row in found] == ["Orbex", "The"]
    assert "\n".join(found) == WRAPPED


@pytest.mark.parametrize("text", [LISTED, PLAIN, "Short\nlines\nof\na\npoem"])
def test_lines_that_end_where_they_end_are_paragraphs(text: str) -> None:
    assert paragraphs(text) == text.split("\n")


def test_the_title_and_an_empty_line_are_never_joined_to_what_follows() -> None:
    title = "Lamp maker Orbex Ltd looks for a new chairman"
    found = paragraphs(f"{title}\n{WRAPPED}", len(title))
    assert found[0] == title
    apart = WRAPPED.replace("Lee, would", "\nLee, would")
    assert paragraphs(apart)[0] == "Orbex Ltd said on Monday that its chairman, Ann"


def test_a_sentence_goes_on_over_the_cut() -> None:
    sentences = [s.span.of(WRAPPED) for s in segment(WRAPPED, 0, load_pack("en")).sentences]
    assert (
        sentences[0] == "Orbex Ltd said on Monday that its chairman, Ann\nLee, would step down in May after ten years."
    )
