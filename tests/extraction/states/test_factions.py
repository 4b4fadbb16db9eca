"""A party or a group left by whoever was voted in: the seat stays theirs."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("Lawmaker Ann Lee was expelled from the party.", "en", {"hold"}),
        ("MP Ann Lee has left the Conservative caucus to sit as an independent.", "en", {"hold"}),
        ("The leader of the Green Party, Ann Lee, quit the party.", "en", {"end"}),
        ("Senator Ann Lee quit her seat.", "en", {"end"}),
        ("Le député Paul Vey quitte le groupe socialiste de l'Assemblée.", "fr", {"hold"}),
        ("Paul Vey, adjoint au maire de Lorvan, quitte le groupe majoritaire.", "fr", {"hold"}),
        ("La députée Claire Roux a été exclue du Parti du centre.", "fr", {"hold"}),
        ("Le député Paul Vey quitte son siège à l'Assemblée.", "fr", {"end"}),
        ("Le directeur général d'Orbex, Paul Vey, quitte le groupe.", "fr", {"end"}),
        ("Le député Paul Vey est parti à la retraite.", "fr", {"end"}),
    ],
)
def test_whoever_leaves_a_party_keeps_their_seat(text: str, language: str, kinds: set[str]) -> None:
    assert {kind for kind, *_ in tenures(text, language)} == kinds
