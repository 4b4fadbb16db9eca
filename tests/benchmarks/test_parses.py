"""Parses are kept between runs, as long as what parses stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.parses import KeptParses

from incumbent.extraction.text.tokens import tokenize
from incumbent.languages.load import load_pack

TEXT = "Ann Lee left Orbex."


@pytest.mark.syntax
def test_a_row_is_parsed_once_and_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.parses.HOME", tmp_path)
    row = tokenize(TEXT, 0, len(TEXT), load_pack("en"))
    words = [TEXT[token.start : token.end] for token in row]
    first = KeptParses("en")
    (told,) = first.parse([row], [words])
    first._keep()
    monkeypatch.setattr("benchmarks.parses.parser_of", lambda pack: pytest.fail("parsed again"))
    assert told is not None and KeptParses("en").parse([row], [words]) == [told]
