"""Firms that bear a surname of the article."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Paul Barral, PDG du groupe Barral, a parlé. Le directeur financier de Barral, Luc Roux, aussi.",
            "fr",
            {("Paul Barral", "groupe Barral"), ("Luc Roux", "groupe Barral")},
        ),
        ("Le PDG du groupe Barral, Jean-Paul Barral, a parlé.", "fr", {("Jean-Paul Barral", "groupe Barral")}),
        ("Tom Barlow is the chairman of the Barlow group.", "en", {("Tom Barlow", "Barlow group")}),
    ],
)
def test_a_firm_with_somebody_s_name_is_a_firm(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert {(person, body) for _, person, body, _ in tenures(text, language)} == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Barral, PDG de la société Orbex, a parlé. Le groupe a suivi Barral.", "fr"),
        ("Tom Barlow is the chairman of Orbex Corp. The group praised Barlow.", "en"),
    ],
)
def test_elsewhere_the_surname_is_somebody_s(text: str, language: str) -> None:
    assert not any("arr" in str(body) or "arl" in str(body) for _, _, body, _ in tenures(text, language))


def test_where_several_of_a_family_are_named_their_firm_may_be_told_by_the_surname_alone() -> None:
    text = "Anne Vey est nommée présidente chez Vey, où elle succède à Luc Vey. La directrice, Zoé Roux, reste."
    assert {body for _, _, body, _ in tenures(text, "fr")} == {"Vey"}


@pytest.mark.parametrize(
    "text",
    [
        "Chez Lenoir, on se réjouit. Le directeur général Luc Lenoir a démissionné.",
        "Anne Vey et Luc Vey ont fêté chez Anne Vey leur victoire. Le directeur général Paul Roux a démissionné.",
    ],
)
def test_but_the_home_of_one_is_no_firm(text: str) -> None:
    assert not {"Vey", "Lenoir"} & {body for _, _, body, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir quitte le groupe Lenoir",
        "Anne Lenoir et Paul Lenoir se disputent. La lutte est ouverte chez Lenoir",
    ],
)
def test_a_firms_name_may_end_a_line_that_has_no_stop(text: str) -> None:
    assert {entity.type for entity in read(text, "fr").names.entities} >= {"person", "organization"}
