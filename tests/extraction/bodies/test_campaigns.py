"""The campaigns of candidates, which have posts as firms do."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Vey campaign manager Jeff Roe said it was rigged.", ("hold", "Jeff Roe", "Vey campaign", "official")),
        ("Barry Lee, a former Vey campaign adviser, agreed.", ("former", "Barry Lee", "Vey campaign", "official")),
        (
            "Ann Lee was named communications director of the Vey campaign.",
            ("start", "Ann Lee", "Vey campaign", "executive"),
        ),
        (
            "Mary Vey's campaign fired Tom Orr. The campaign manager, Robby Roe, said so.",
            ("hold", "Robby Roe", "Mary Vey campaign", "official"),
        ),
        (
            "It shook the Vey campaign. On Monday the campaign announced it had named Ann Lee as chief executive.",
            ("start", "Ann Lee", "Vey campaign", "chief-executive"),
        ),
    ],
)
def test_a_post_in_one_is_of_the_candidates_campaign(text: str, claim: tuple[str, str, str, str]) -> None:
    assert claim in tenures(text)


@pytest.mark.parametrize(
    "text",
    [
        "Orbex's new ad campaign was launched by chief executive Ann Lee.",
        "Orbex chief executive Ann Lee said the Vey campaign was wrong.",
        "The campaign, Orbex chief executive Ann Lee said, would cost a lot.",
    ],
)
def test_what_a_firm_runs_has_none_of_its_posts(text: str) -> None:
    assert tenures(text) == {("hold", "Ann Lee", "Orbex", "chief-executive")}
