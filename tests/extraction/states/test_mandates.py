"""Terms of office that end, told of whoever stands behind "of" with a title."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The contract of Ann Lee, coach of Lens, expires in June.", "en"),
        ("Le contrat d'Ann Lee, entraîneuse de Lens, n'a pas été renouvelé.", "fr"),
        ("Le contrat de l'entraîneuse de Lens, Ann Lee, avec le club expire en juin.", "fr"),
        ("Le contrat d'Ann Lee à la tête de la société Orbex prend fin lundi.", "fr"),
        ("Le mandat d'Ann Lee, présidente de la société Orbex, s'achève en juin.", "fr"),
        ("Le contrat d'Ann Lee, entraîneuse de Lens, a été résilié à l'amiable.", "fr"),
        ("The contract of Lorvan United coach Ann Lee has been terminated.", "en"),
        ("Coach Ann Lee's contract with Hull City was terminated on Monday.", "en"),
    ],
)
def test_whose_term_ends_leaves(text: str, language: str) -> None:
    assert [(kind, person) for kind, person, _, _ in tenures(text, language)] == [("end", "Ann Lee")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The contract signed by Ann Lee, coach of Lens, expires in June.", "en"),
        ("Le mandat d'Ann Lee, présidente de la société Orbex, a été prolongé.", "fr"),
        ("Le contrat que la présidente de la société Orbex, Ann Lee, a signé expire en juin.", "fr"),
        ("Le contrat signé par l'entraîneuse de Lens, Ann Lee, a été cassé.", "fr"),
        ("Hull City coach Ann Lee's contract was approved on Monday.", "en"),
        ("La ligne de la société Orbex, que dirige Ann Lee, expire en juin.", "fr"),
    ],
)
def test_what_else_ends_is_nobody_s(text: str, language: str) -> None:
    assert "end" not in {kind for kind, _, _, _ in tenures(text, language)}
