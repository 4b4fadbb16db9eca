"""What a name can be looked up by, and what finds it."""

from __future__ import annotations

import pytest

from incumbent.ledger.lookups import LONGEST, heads, lookups, rows_of_names


def finds(asked: str, name: str) -> bool:
    return any(text.startswith(head) for head in heads(asked) for text in lookups(name))


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("alt", "Sam Altman"),
        ("SAM", "Sam Altman"),
        ("sam alt", "Sam Altman"),
        ("altman sam", "Sam Altman"),
        ("societe gen", "Société Générale"),
        ("SOCIÉTÉ", "Societe Generale"),
        ("open ai", "OpenAI"),
        ("openai", "Open AI"),
        ("d'ang", "Adam D’Angelo"),
        ("dangelo", "Adam D’Angelo"),
        ("angelo", "Adam D’Angelo"),
        ("jean-pierre", "Jean Pierre Lam"),
        ("jeanpierre", "Jean-Pierre Lam"),
        ("oresund", "Øresund Havn"),
        ("strasse", "Straße 7"),
        ("7", "Straße 7"),
    ],
)
def test_a_name_is_found_by_the_heads_of_its_words_in_their_order(asked: str, name: str) -> None:
    assert finds(asked, name)


@pytest.mark.parametrize(
    ("asked", "name"), [("ltman", "Sam Altman"), ("sam b", "Sam Altman"), ("...", "Sam Altman"), ("", "Sam Altman")]
)
def test_it_is_not_found_by_what_no_word_of_it_begins_with(asked: str, name: str) -> None:
    assert not finds(asked, name)


def test_a_long_name_has_few_lookups_and_short_ones() -> None:
    found = lookups(" ".join(f"word{n}" for n in range(500)))
    assert len(found) <= 9 and max(map(len, found)) == LONGEST


def test_names_of_one_key_make_each_lookup_once() -> None:
    names = [("k", "person", "Ann Lee"), ("k", "person", "ANN LEE"), ("m", "person", "Ann Lee")]
    assert rows_of_names(names, 7) == [
        (7, text, "person", key) for key in "km" for text in ("ann lee", "lee ann", "annlee")
    ]
