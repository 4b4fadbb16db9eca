"""Of what "President Lee" is no president."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible, tenures


@pytest.mark.parametrize(
    ("text", "language", "none"),
    [
        ("Le président malien Paul Vey est là. Aux États-Unis, le président Ann Lee aide le Mali.", "fr", "Mali"),
        ("Le limogeage par le président Ann Lee inquiète le ministère de la Justice.", "fr", "ministère de la Justice"),
        ("Le Parti social a soutenu le président Ann Lee.", "fr", "Parti social"),
        ("Le président Ann Lee a reçu le patron d'Orbex SA, Tom Roe.", "fr", "Orbex SA"),
        ("President Ann Lee spoke to the Lorvan Times. Orvia votes on Monday.", "en", "Lorvan Times"),
    ],
)
def test_not_of_what_the_line_names_besides(text: str, language: str, none: str) -> None:
    assert none not in possible(text, "Ann Lee", "président" if language == "fr" else "President", language)


def test_of_a_country_whose_institutions_are_named() -> None:
    text = "Le limogeage d'un inspecteur par le président Ann Lee inquiète le Congrès américain."
    assert ("hold", "Ann Lee", "États-Unis", "head-of-state") in tenures(text, "fr")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("President and Chief Operating Officer Ann Lee of Orbex Corp spoke on Monday.", "Orbex Corp"),
        ("Orbex Corp is growing. Its president, Ann Lee, spoke on Monday. President Ann Lee was glad.", "Orbex Corp"),
    ],
)
def test_a_firm_told_to_have_that_president_keeps_it(text: str, body: str) -> None:
    assert ("hold", "Ann Lee", body, "president") in tenures(text)


def test_a_bank_with_a_governor_has_no_president() -> None:
    text = (
        "Bank of Malawi governor Rosa Vey has spoken. The economist, who was named by President Tom Roe last year, "
        "defended the bank."
    )
    assert ("hold", "Tom Roe", "Malawi", "head-of-state") in tenures(text)


def test_a_plain_president_is_none_of_a_party_of_which_another_line_tells() -> None:
    text = "Le nouveau président Emmanuel Roux est à Berlin. Édouard Vey, député-maire LR du Havre, le suit."
    assert not [told for told in tenures(text, "fr") if told[1] == "Emmanuel Roux" and told[2] == "LR"]
