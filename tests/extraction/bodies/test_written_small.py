"""A post is one of what its phrase names by a common noun alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("Malta voted on Sunday. Ann Lee, a former deputy governor of the central bank, spoke.", "en", "central bank"),
        ("Malta voted on Sunday. Central bank governor Ann Lee spoke.", "en", "central bank"),
        ("Malta voted. The head of the electoral commission, lawyer Ann Lee, spoke.", "en", "electoral commission"),
        ("Ann Lee, la gouverneure de la banque centrale, a parlé à Malte.", "fr", "banque centrale"),
        (
            "The Central Bank of Orvia was calm. Former central bank governor Ann Lee spoke.",
            "en",
            "Central Bank of Orvia",
        ),
        ("The Bank of Japan was calm. Former central bank governor Ann Lee spoke.", "en", "Bank of Japan"),
        ("Malta's central bank governor Ann Lee spoke.", "en", "Malta"),  # a country is named
    ],
)
def test_whose_post_it_is(text: str, language: str, body: str) -> None:
    assert {told[2] for told in tenures(text, language) if told[1] == "Ann Lee"} == {body}


def test_the_deputy_of_a_central_banker_is_none() -> None:
    told = tenures("Malta voted on Sunday. Deputy central bank governor Ann Lee spoke.")
    assert told == {("hold", "Ann Lee", "central bank", "vice-president")}
