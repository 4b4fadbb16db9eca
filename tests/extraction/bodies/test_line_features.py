"""What speaks for an organisation that a line names beside a post."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.bodies.line_features import line_features


def features(text: str, body: str) -> list[str]:
    candidate = beside(read(text), "Ann Lee", "chairman")
    assert candidate.post is not None
    mentions = [m for m in candidate.view.others if m.entity.name == body]
    return line_features(candidate, mentions, candidate.post.first, candidate.post.last, "company", "chair")


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Ann Lee is chairman of Orbex Corp.", "post:MO:path:of"),
        ("Orbex Corp chairman Ann Lee spoke.", "post:OM:path:"),
        ("Ann Lee is chairman of Orbex Corp.", "post:MO:nearer:0"),
    ],
)
def test_what_stands_between_a_post_and_an_organisation_speaks_for_it(text: str, feature: str) -> None:
    assert feature in features(text, "Orbex Corp")


def test_nothing_speaks_for_what_the_line_does_not_name() -> None:
    assert features("Ann Lee is chairman of Orbex Corp.", "Lampo Ltd") == []
