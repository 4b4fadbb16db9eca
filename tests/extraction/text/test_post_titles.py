"""The words for posts of a pack, and which of them tell of several holders."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.post_titles import post_titles
from incumbent.languages.load import load_pack


@pytest.mark.parametrize(
    ("title", "code", "several"),
    [
        ("directeurs", "fr", True),
        ("vice présidents", "fr", True),
        ("directeur des programmes", "fr", False),  # the plural is that of what the post is of
        ("chef d'escadrons", "fr", False),
        ("chief executives", "en", True),
        ("chairmen of the board", "en", True),
    ],
)
def test_the_plural_of_the_head_tells_of_several(title: str, code: str, several: bool) -> None:
    assert dict(post_titles(load_pack(code)))[title].plural is several
