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


BRIEFS = """ORBEX CORP. (Akron, Ohio) -- Ann Lee was named president of this maker of valves.
LAMPO SAVINGS INC. (Lorvan, Calif.) -- Tom Roe, chairman of Amato Foods, was elected a director of this thrift.
VEY & CO. (New York) -- Jane Falk resigned as vice chairman of this securities firm."""


def test_a_name_in_capitals_with_where_it_is_heads_its_paragraph() -> None:
    told = {(kind, person, body) for kind, person, body, _ in tenures(BRIEFS) if kind != "hold"}
    assert told == {
        ("start", "Ann Lee", "ORBEX CORP"),
        ("start", "Tom Roe", "LAMPO SAVINGS INC"),
        ("end", "Jane Falk", "VEY & CO"),
    }


def test_two_paragraphs_that_open_with_capitals_and_a_dash_are_headed_by_organisations() -> None:
    text = "JULIUS VEY - The bank hired Ann Lee as head of sales.\nORBEX - The fund named Tom Roe treasurer."
    assert {(person, body) for _, person, body, _ in tenures(text)} == {
        ("Ann Lee", "JULIUS VEY"),
        ("Tom Roe", "ORBEX"),
    }
    assert {person for _, person, _, _ in tenures("JULIUS VEY - The mayor of Lyon resigned.")} <= {"JULIUS VEY"}
