"""Posts that a relative clause has given to somebody else before."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "The talks brought Tom Roe, who has been chairman of Orbex since 2009, and Ann Lee, who led Lampo.",
            "en",
            {("hold", "Tom Roe", "Orbex", "chair"), ("former", "Ann Lee", "Lampo", "chief-executive")},
        ),
        (
            "She will be up against Tom Roe, who has been a member of the European Parliament since 2009, and Ann Lee.",
            "en",
            {("hold", "Tom Roe", "European Parliament", "legislator")},
        ),
        (
            "La réunion a rassemblé Jean Roux, qui est président d'Orbex, et Anne Vey, qui a dirigé Lampo.",
            "fr",
            {("hold", "Jean Roux", "Orbex", "president"), ("former", "Anne Vey", "Lampo", "chief-executive")},
        ),
    ],
)
def test_it_is_that_ones_and_not_of_whoever_is_named_next(text: str, language: str, told: set[tuple[str, ...]]) -> None:
    assert tenures(text, language) == told


@pytest.mark.syntax
def test_a_title_of_the_next_ones_own_is_theirs() -> None:
    text = "Among them is Tom Roe, who is chairman of Orbex, and chief executive Ann Lee."
    assert {(person, post) for _, person, _, post in tenures(text)} == {
        ("Tom Roe", "chair"),
        ("Ann Lee", "chief-executive"),
    }


@pytest.mark.syntax
def test_what_somebody_had_been_before_something_else_is_left_by_no_later_change() -> None:
    text = "Ann Lee, who was chairman of Orbex before joining Lampo, was dismissed by Luvik Corp."
    told = {(kind, body, post) for kind, _, body, post in tenures(text) if body == "Orbex"}
    assert told == {("former", "Orbex", "chair")}
    text = "Ann Lee, who had been chairman of Orbex since 2009, was replaced by Tom Roe."
    assert {("end", "Ann Lee"), ("start", "Tom Roe")} == {told[:2] for told in tenures(text)}


@pytest.mark.syntax
def test_the_end_that_it_tells_is_of_nobody_named_behind_it() -> None:
    text = "The board is Tom Roe, who was president of Lampo until 2011; Jim Vey; and Ann Lee, dean of Orbex."
    assert {person for kind, person, *_ in tenures(text) if kind in ("end", "former")} == {"Tom Roe"}
