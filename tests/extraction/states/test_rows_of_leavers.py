"""Those of a row that goes, and what they were before."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Malta: three directors of Orbex, including former finance minister Ann Lee, resigned.", "en", "former"),
        ("Malta: several ministers, including finance minister Ann Lee, resigned.", "en", "end"),
    ],
)
def test_nobody_of_a_row_leaves_what_they_had_before(text: str, language: str, kind: str) -> None:
    assert {told[0] for told in tenures(text, language) if told[1] == "Ann Lee" and told[3] == "minister"} == {kind}
