"""Who merely runs for an elected post."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Lenoir est favorite pour la mairie de Lens.", "fr"),
        ("Anne Lenoir pourrait remporter la présidence du Mali.", "fr"),
        ("Ann Lee could win the presidency of Mali.", "en"),
        ("Ann Lee is in the running to become mayor of Detroit.", "en"),
    ],
)
def test_whom_voters_may_choose_starts_nothing_yet(text: str, language: str) -> None:
    assert "start" not in {kind for kind, *_ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("Anne Lenoir est favorite pour la présidence d'Orbex SA.", "fr", "president"),
        ("Ann Lee is in the running to become chief executive of Orbex Inc.", "en", "chief-executive"),
        ("Anne Lenoir a remporté la présidence du Mali.", "fr", "head-of-state"),
    ],
)
def test_who_may_be_appointed_or_has_won_does(text: str, language: str, post: str) -> None:
    assert ("start", post) in {(kind, post_class) for kind, _, _, post_class in tenures(text, language)}
