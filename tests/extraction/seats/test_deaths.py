"""Deaths of those of whom no post is told."""

from __future__ import annotations

from tests.extraction.told import tenures


def test_a_death_ends_no_plain_membership() -> None:
    text = "Une vidéo postée sur Twitter montre la mort de Georges Lenoir. Anne Roux a rejoint Twitter en 2010."
    assert not [told for told in tenures(text, "fr") if told[1] == "Georges Lenoir"]
