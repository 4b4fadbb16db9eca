"""Posts of an organisation that a text does not name."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee left Orbex Corp to become chief executive of a small biotechnology company.", "en"),
        ("Ann Lee, former chairman of a regional bank, joined Orbex Corp.", "en"),
        ("Anne Roux, ancienne directrice générale d'un groupe de médias, rejoint le groupe Orbex.", "fr"),
    ],
)
def test_it_is_none_of_the_organisation_that_is_named(text: str, language: str) -> None:
    assert not any(post in ("chief-executive", "chair") for _, _, _, post in tenures(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee is director of a charity called Orbex.", "en"),
        ("Ann Lee is president of a unit of Orbex Corp.", "en"),
        ("Anne Roux est la patronne d'une filiale du groupe Orbex.", "fr"),
    ],
)
def test_a_name_behind_says_which_one(text: str, language: str) -> None:
    (post, *_) = (post for view in read(text, language).views for post in view.posts)
    assert "unnamed" not in post.modifiers
