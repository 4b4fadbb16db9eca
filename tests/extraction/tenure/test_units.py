"""Who leads a part of an organisation that a common noun names."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Inc lost money. Ann Lee, who has headed the mobile division since January, said so.",
        "Orbex Inc lost money. Ann Lee, who leads the retail arm, said so.",
        "Orbex Inc lost money. Ann Lee ran the consumer finance unit until 2010.",
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
