"""Heads of the items of a column of news in brief."""

from __future__ import annotations

from tests.extraction.told import read, tenures

COLUMN = """Ils bougent
Téranova. Le spécialiste des sols nomme Paul Vey directeur financier. Il vient du groupe Lampo, où il était trésorier.
Maison Clairval. Le joaillier se sépare de son directeur artistique, Luc Roux.
Orsat. L'éditeur de logiciels a coopté Anne Lenoir à son conseil d'administration."""


def test_what_is_said_in_each_item_is_of_what_heads_it() -> None:
    told = {(kind, person, body) for kind, person, body, _ in tenures(COLUMN, "fr") if body != "Lampo"}
    assert told == {
        ("start", "Paul Vey", "Téranova"),
        ("end", "Luc Roux", "Maison Clairval"),
        ("start", "Anne Lenoir", "Orsat"),
    }


def test_one_word_that_is_a_sentence_heads_no_column() -> None:
    text = "Le maire a parlé.\nRésultat. Le conseil a voté la hausse des impôts."
    assert "Résultat" not in {entity.name for entity in read(text, "fr").names.entities}
