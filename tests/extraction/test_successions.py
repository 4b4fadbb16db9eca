"""Where somebody leaves for whom another one comes."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.extract import extract
from incumbent.extraction.tenure import find_tenures, load_models
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


def test_who_is_replaced_takes_nothing_in_the_same_breath() -> None:
    text = "Paul Roux, qui remplace Anne Verlaine, devient directeur général d'Orbex SA."
    told = {(f.kind, f.person.entity.name) for f in find_tenures(read(text, "fr"), load_models())}
    assert ("start", "Anne Verlaine") not in told
    assert ("end", "Anne Verlaine") in told
