"""Newspapers and agencies to which something is said."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "said",
    [
        "Elle a confirmé son départ à l'AFP.",
        "Elle a confirmé son départ sur Radio Lorvan.",
        "Elle a confirmé son départ au Journal de Lorvan.",
    ],
)
def test_the_company_takes_up_none_of_them(said: str) -> None:
    text = f"Le groupe Orbex a perdu Anne Roux. {said} La société a nommé Paul Vey président."
    told = {(kind, person, body) for kind, person, body, _ in tenures(text, "fr")}
    assert ("start", "Paul Vey", "Orbex") in told


def test_but_what_is_named_again_may_be_what_is_meant() -> None:
    text = "Radio Lorvan perd Anne Roux. Elle l'a dit sur Radio Lorvan. La chaîne a nommé Paul Vey président."
    assert {body for kind, _, body, _ in tenures(text, "fr") if kind == "start"} == {"Radio Lorvan"}
