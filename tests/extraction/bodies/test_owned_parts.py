"""Parts of organisations that posts are of."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "body", "post"),
    [
        ("Orbex hired Ann Lee as head of its Geneva region.", "Orbex", "executive"),
        ("Orbex named Ann Lee head of its Paris office.", "Orbex", "executive"),
        ("Orbex Inc. named Ann Lee president of its Lampo subsidiary.", "Lampo", "president"),
        ("Ann Lee resigned as president of Orbex's parent Lampo Corp.", "Lampo Corp", "president"),
        ("Orbex Inc. said Ann Lee resigned as president of its Lampo Toys Inc. unit.", "Lampo Toys Inc", "president"),
    ],
)
def test_a_place_tells_where_it_is_and_a_name_which_it_is(text: str, body: str, post: str) -> None:
    assert {told[1:] for told in tenures(text)} == {("Ann Lee", body, post)}


@pytest.mark.syntax
def test_the_adjective_of_a_part_of_the_world_is_no_organisation() -> None:
    assert not {told for told in tenures("Orbex said that Tom Roe runs its European business.") if "European" in told}
    assert {told[2] for told in tenures("Ann Lee is president of the European Commission.")} == {"European Commission"}
