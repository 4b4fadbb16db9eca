"""What somebody had until they go elsewhere."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

LAMPO, ORBEX = "Lampo SA", "Orbex SA"


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir, jusqu'ici directrice financière de Lampo SA, devient directrice financière d'Orbex SA.",
        "Anne Lenoir, qui dirigeait Lampo SA depuis 2013, devient PDG d'Orbex SA.",
        "Anne Lenoir, qui dirigeait Lampo SA, rejoint Orbex SA.",
        "Orbex SA a nommé Anne Lenoir directrice financière. Elle était jusqu'à présent PDG de Lampo SA.",
    ],
)
def test_it_ends_where_they_start_in_another_organisation(text: str) -> None:
    told = {(kind, body) for kind, _, body, _ in tenures(text, "fr")}
    assert told == {("start", ORBEX), ("end", LAMPO)}


@pytest.mark.parametrize(
    ("text", "kind", "post"),
    [
        ("Anne Lenoir, jusqu'ici directrice financière d'Orbex SA, en devient PDG.", "hold", "finance-chief"),
        ("Anne Lenoir, directrice financière de Lampo SA, devient PDG d'Orbex SA.", "hold", "finance-chief"),
        ("Anne Lenoir, jusqu'ici directrice financière de Lampo SA, a parlé.", "hold", "finance-chief"),
    ],
)
def test_what_is_no_move_stays(text: str, kind: str, post: str) -> None:
    assert (kind, post) in {(told, post_class) for told, _, _, post_class in tenures(text, "fr")}
