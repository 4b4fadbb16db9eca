"""Where somebody leaves for whom another one comes."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def left(text: str) -> set[str | None]:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    return {c.organization for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == "end"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, of Lampo Corp, was named chairman of Orbex Corp. She succeeds Tom Roe, who quit as chairman.",
        "Ann Lee, of Lampo Corp, became chairman of Orbex Corp in May. Lee replaced Tom Roe, who left as chairman.",
    ],
)
def test_who_comes_for_somebody_starts_where_that_one_leaves(text: str) -> None:
    assert left(text) == {"Orbex Corp"}


def test_what_the_line_names_goes_before() -> None:
    text = "Ann Lee joined Orbex Corp as chairman. Lee replaced Tom Roe, who quit as chairman of Lampo Corp."
    assert left(text) == {"Lampo Corp"}
