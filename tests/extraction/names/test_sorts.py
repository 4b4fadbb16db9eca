"""What kind of organisation a name is that of, by the words beside it."""

from __future__ import annotations

import pytest
from tests.extraction.naming import sorts
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "code", "name", "sort"),
    [
        (
            "Anne Verlaine, patronne de la compagnie Luvik, a démissionné de la compagnie Luvik.",
            "fr",
            "Luvik",
            "company",
        ),
        ("Le club Luvik a limogé Anne Verlaine. Le club Luvik cherche un président.", "fr", "Luvik", "club"),
        ("Ann Verlaine, the coach of Luvik, was sacked by Luvik.", "en", "Luvik", "club"),
    ],
)
def test_the_noun_beside_a_name_or_the_posts_it_has_tell_what_it_is(text: str, code: str, name: str, sort: str) -> None:
    assert sorts(read(text, code)).get(name) == sort


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("Ann Verlaine leads the CWX union.", "CWX", "union"),
        ("In the CWX postal union, Ann Verlaine is the leader.", "CWX", "union"),
        ("Ann Verlaine quit the Fatar party.", "Fatar", "party"),
        ("CWX union boss Ann Verlaine quit.", "CWX", ""),
    ],
)
def test_the_noun_behind_a_name_tells_what_it_is(text: str, name: str, sort: str) -> None:
    assert {e.name: e.sort for e in read(text).names.entities}[name] == sort
