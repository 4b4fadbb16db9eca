"""The seat that a verb gives whose purpose the line tells."""

from __future__ import annotations

from tests.extraction.told import seats


def test_it_is_that_of_whomever_somebody_is_to_succeed() -> None:
    text = (
        "Orbex a désigné mardi Anne Lenoir pour succéder à Paul Roux au poste de PDG. Elle avait rejoint le groupe "
        "comme directrice de la stratégie."
    )
    assert seats(text, "Anne Lenoir", "appoint", "fr") == {"chief-executive"}


def test_so_it_is_in_english() -> None:
    text = (
        "Orbex picked Ann Lee on Tuesday to succeed Tom Roe as chief executive. Lee had joined the group in 2002 as "
        "strategy chief."
    )
    assert seats(text, "Ann Lee", "appoint") == {"chief-executive"}


def test_without_a_purpose_any_of_the_article_may_be_it() -> None:
    text = (
        "Orbex a désigné mardi Anne Lenoir. Elle avait rejoint le groupe en 2002 comme directrice de la stratégie. "
        "Paul Roux, PDG d'Orbex, a démissionné."
    )
    assert {"strategy-chief", "chief-executive"} <= seats(text, "Anne Lenoir", "appoint", "fr")
