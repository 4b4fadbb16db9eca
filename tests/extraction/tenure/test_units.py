"""Who leads a part of an organisation that a common noun names."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Inc lost money. Ann Lee, who has headed the mobile division since January, said so.",
        "Orbex Inc lost money. Ann Lee, who leads the retail arm, said so.",
        "Orbex Inc lost money. Ann Lee ran its consumer finance unit until 2010.",
    ],
)
def test_who_leads_the_part_of_a_firm_is_not_its_chief_executive(text: str) -> None:
    assert {post_class for _, _, _, post_class in tenures(text, "en")} == {"executive"}


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Inc lost money. Ann Lee, who has led the company since 2010, said so.",
        "Orbex Inc lost money. Ann Lee, who leads the German unit, Rhein Orbex, said so.",
    ],
)
def test_who_leads_the_whole_or_a_part_with_a_name_heads_it(text: str) -> None:
    assert {post_class for _, _, _, post_class in tenures(text, "en")} == {"chief-executive"}


def test_a_part_that_a_title_tells_of_too_is_told_once() -> None:
    text = "Orbex named Ann Lee, the former head of Lampo Inc's snacks business.\nLee ran the Lampo unit until 2015."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    told = [c for c in claims if isinstance(c, TenureClaim) and c.kind == "former"]
    assert [(c.person, c.organization, c.post_class) for c in told] == [("Ann Lee", "Lampo Inc", "executive")]
