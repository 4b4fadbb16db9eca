"""Firms that bear somebody's name, told by the title of who heads them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "title", "claim"),
    [
        (
            "Ann Roe, chief executive of fashion chain Tom Vey, has resigned.",
            "Tom Vey boss quits",
            ("end", "Ann Roe", "Tom Vey", "chief-executive"),
        ),
        (
            "Laura Vey is parting company with its chief executive Ann Lee.",
            "Laura Vey chief stepping down",
            ("end", "Ann Lee", "Laura Vey", "chief-executive"),
        ),
    ],
)
def test_a_name_before_a_title_that_goes_opens_a_headline_as_a_firm(
    text: str, title: str, claim: tuple[str, str, str, str]
) -> None:
    assert tenures(text, title=title) == {claim}


@pytest.mark.parametrize(
    ("text", "title", "claim"),
    [
        ("Ann Lee becomes boss of Orbex.", "Ann Lee boss of Orbex", ("start", "Ann Lee", "Orbex", "chief-executive")),
        (
            "Ann Lee, who joined Orbex in 2001 as its chief executive, has resigned.",
            "Ann Lee quits",
            ("start", "Ann Lee", "Orbex", "chief-executive"),
        ),
        (
            "Ann Lee has been appointed chief executive of Orbex.",
            "Ann Lee named Orbex chief",
            ("start", "Ann Lee", "Orbex", "chief-executive"),
        ),
    ],
)
def test_somebody_before_a_title_of_theirs_is_none(text: str, title: str, claim: tuple[str, str, str, str]) -> None:
    assert claim in tenures(text, title=title)
