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


def test_a_president_with_a_title_alone_is_one_of_a_country() -> None:
    text = "Orbex Corp told President Carl Bask at the Pentagon in Washington what the White House had heard."
    found = possible(text, "Carl Bask", "President")
    assert "United States" in found
    assert not {"Orbex Corp", "Pentagon", "Washington", "White House"} & found


def test_the_president_of_an_institution_is_named_with_it() -> None:
    assert "Senate" in possible("Senate President Carl Bask spoke in Washington.", "Carl Bask", "Senate President")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Orbex Corp said President Ann Lee will leave in May.", True),
        ("Orbex Corp aides met President Lee in May.", False),
        ("Orbex Corp said President Ann Lee spoke at the White House.", False),
        ("Tarnex Corp closed a mill. Tarnex Corp sold one. Orbex Corp said President Ann Lee knew.", False),
    ],
)
def test_a_president_with_a_title_alone_may_head_the_firm_that_speaks(text: str, own: bool) -> None:
    person = "Ann Lee" if "Ann Lee" in text else "Lee"
    assert ("Orbex Corp" in possible(text, person, "President")) is own


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President Ann Lee spoke. The Orvia Trade Commission is an agency.", False),
        ("Ann Lee, president of the Orvia Trade Commission, spoke.", True),
    ],
)
def test_a_president_whose_title_opens_the_sentence_is_of_no_agency(text: str, names: bool) -> None:
    assert ("Orvia Trade Commission" in possible(text, "Ann Lee", "president" if names else "President")) == names


def test_a_plain_president_is_none_of_what_somebody_else_presides_over() -> None:
    text = "La présidente du Sénat, Anne Lenoir, a parlé à Paris. Le président Carl Bask a souri."
    assert "Sénat" not in possible(text, "Carl Bask", "président", "fr")
    assert "Sénat" in possible(text, "Anne Lenoir", "présidente", "fr")
    both = "Le président du Sénat, Carl Bask, a parlé à Paris. Le président Carl Bask a souri."
    assert "Sénat" in possible(both, "Carl Bask", "président", "fr")
