"""A change tells nothing of a post that is the subject of the clause behind "and"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

LEFT = ("end", "Ann Lee", "Orbex", "finance-chief")
PARTIE = ("end", "Anne Lenoir", "Orbex", "finance-chief")


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("Orbex grew. Finance chief Ann Lee left in May, and the chairman hired Tom Roe.", "en", LEFT),
        ("Orbex grew. Finance chief Ann Lee left in May and chairman Tom Roe hired Bo Ek.", "en", LEFT),
        ("Orbex grew. Finance chief Ann Lee left in May and the chairman, Tom Roe, resigned.", "en", LEFT),
        ("Orbex grew. Finance chief Ann Lee resigned on Friday and the treasurer was dismissed.", "en", LEFT),
        (
            "Orbex a grandi. La directrice financière Anne Lenoir a démissionné vendredi et le président a été limogé.",
            "fr",
            PARTIE,
        ),
    ],
)
def test_whoever_goes_leaves_the_post_of_their_own_title(
    text: str, language: str, claim: tuple[str, str, str, str]
) -> None:
    assert claim in tenures(text, language)


def test_what_the_verb_itself_leads_to_is_left() -> None:
    told = tenures("Orbex grew. Finance chief Ann Lee resigned as a director and chairman of Orbex.")
    assert LEFT not in told
    assert ("end", "Ann Lee", "Orbex", "chair") in told
