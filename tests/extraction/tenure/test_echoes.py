"""A title that only takes somebody up tells of no further post of its sort."""

from __future__ import annotations

from tests.extraction.told import tenures


def test_it_is_the_one_that_the_article_names() -> None:
    text = (
        "Le club d'Angers a annoncé la démission de son entraîneur Abel Lenoir. Montpellier avait gagné dimanche. "
        "L'entraîneur avait été critiqué après ce match à Montpellier."
    )
    assert tenures(text, "fr") == {("end", "Abel Lenoir", "Angers", "coach")}


def test_a_title_with_a_name_of_its_own_is_told() -> None:
    text = "Le directeur d'Orbex, Paul Vey, a parlé. Le directeur de Lampo a répondu. Lampo et Orbex vendent du verre."
    assert tenures(text, "fr") == {("hold", "Paul Vey", "Orbex", "chief-executive")}
