"""Two titles before the name of whoever has both."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Le président d'Orbex, l'ancien ministre Luc Roux, a dit non.", "fr", "Luc Roux"),
        ("Le président d'Orbex, le sénateur socialiste Luc Roux, a dit non.", "fr", "Luc Roux"),
        ("Le président d'Orbex, ancien directeur de Lampo, Luc Roux, a dit non.", "fr", "Luc Roux"),
        ("Le conseil a entendu le président d'Orbex, l'ancien ministre Luc Roux.", "fr", "Luc Roux"),
        ("The president of Orbex Inc, former finance minister Ann Lee, said no.", "en", "Ann Lee"),
        ("Orbex Inc's president, former Lampo Corp chief Ann Lee, said no.", "en", "Ann Lee"),
    ],
)
def test_both_are_told_where_what_the_first_is_of_stands_between(text: str, language: str, name: str) -> None:
    told = {(kind, person, post_class) for kind, person, _, post_class in tenures(text, language)}
    assert ("hold", name, "president") in told
    assert len(told) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Orbex a invité le président de Lampo, le maire Luc Roux et la députée Anne Lenoir.",
        "Selon le président de Lampo, le ministre Luc Roux a menti.",
        "Avec le président de Lampo, le ministre Luc Roux, et la députée Anne Lenoir, il a menti.",
        "Le fils du président de Lampo, le ministre Luc Roux, a menti.",
    ],
)
def test_the_first_of_several_or_of_somebody_else_is_not_the_nexts(text: str) -> None:
    assert "president" not in {post_class for _, _, _, post_class in tenures(text, "fr")}


@pytest.mark.parametrize(
    "text",
    [
        "Luc Roux, ancien ministre et aujourd'hui président d'Orbex, a dit non.",
        "L'ancien ministre et président d'Orbex SA Luc Roux a dit non.",
        "Luc Roux, ex-ministre et président d'Orbex SA, a dit non.",
    ],
)
def test_a_minister_is_of_no_firm_that_the_title_beside_is_of(text: str) -> None:
    told = {(post_class, body) for _, _, body, post_class in tenures(text, "fr")}
    assert told == {("minister", "France"), ("president", "Orbex SA" if "SA" in text else "Orbex")}
