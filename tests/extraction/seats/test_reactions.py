"""Whose title stands before a change that they only talk about."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "changed"),
    [
        ("Orbex spokesman Tom Roe criticised the dismissal of Ann Lee.", "en", set()),
        ("Orbex chief executive Tom Roe hailed the departure of finance chief Ann Lee.", "en", {"Ann Lee"}),
        (
            "Orbex chief executive Tom Roe is to step down, and the board announced the appointment of Ann Lee.",
            "en",
            {"Tom Roe", "Ann Lee"},
        ),
        ("Le député du Lot Paul Vey regrette le départ de Claire Roux.", "fr", set()),
        ("Le secrétaire général de la Ligue, Paul Vey, a salué la nomination de Claire Roux.", "fr", set()),
        ("Pour le sénateur Paul Vey, l'éviction de Claire Roux est une erreur.", "fr", set()),
    ],
)
def test_whoever_talks_of_a_change_lends_nobody_their_title(text: str, language: str, changed: set[str]) -> None:
    assert {person for kind, person, *_ in tenures(text, language) if kind in ("start", "end")} == changed


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("La maire de Lorvan, Claire Roux, a rendu hommage à Paul Vey, décédé lundi.", {"hold"}),
        ("La maire de Lorvan, Claire Roux, est décédée lundi.", {"end"}),
    ],
)
def test_a_participle_behind_a_name_tells_of_whom_homage_is_paid_to(text: str, kinds: set[str]) -> None:
    assert {kind for kind, *_ in tenures(text, "fr")} == kinds
