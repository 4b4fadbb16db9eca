"""What belongs to the phrase of a post before its title."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Lenoir, ancien joueur et entraîneur de Lorvan.", "fr"),
        ("The former striker and coach Ann Lee spoke.", "en"),
    ],
)
def test_former_reaches_over_what_somebody_did_besides(text: str, language: str) -> None:
    (post,) = (post for view in read(text, language).views for post in view.posts)
    assert "former" in post.modifiers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orbex Rovers sacked manager Ann Lee.", False),
        ("The sacked manager Ann Lee spoke.", True),
    ],
)
def test_a_verb_behind_the_name_of_a_club_is_no_modifier(text: str, told: bool) -> None:
    (view,) = read(text).views
    assert any("former" in post.modifiers for post in view.posts) == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The new Orbex boss Ann Lee spoke. The Orbex Group lost money.", "start"),
        ("New Orbex boss Ann Lee spoke. The Orbex Group lost money.", "start"),
        ("The former Orbex boss Ann Lee spoke. The Orbex Group lost money.", "former"),
        ("The New Zealand boss Ann Lee spoke. The Orbex Group lost money.", "hold"),
    ],
)
def test_what_stands_before_the_organisation_belongs_to_the_title_behind_it(text: str, kind: str) -> None:
    assert {row[0] for row in tenures(text)} <= {kind}
