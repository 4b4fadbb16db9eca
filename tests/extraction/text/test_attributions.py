"""Whom an article has its news from: the packs' own examples, and where in an article it counts."""

from __future__ import annotations

from typing import Any

import pytest

from incumbent.extraction.text.attributions import find_attributions
from incumbent.languages.load import codes, load_pack
from incumbent.model.signature import Attribution

FRAMES = [(code, row) for code in codes() for row in load_pack(code).frames["attribution"]["attribution"]]


def leans(text: str, code: str = "en", title_end: int = 0) -> list[Attribution]:
    return list(find_attributions(text, title_end, load_pack(code)))


@pytest.mark.parametrize(("code", "frame"), FRAMES, ids=lambda v: v if isinstance(v, str) else v["id"])
def test_a_frame_shows_what_it_means(code: str, frame: dict[str, Any]) -> None:
    assert frame["example"] and frame["counter"]
    for text in frame["example"]:
        assert [one for one in leans(text, code) if one.lean == frame["lean"] or one.lean == "agency"], text
    for text in frame["counter"]:
        assert [one for one in leans(text, code) if one.sure] == [], text


def test_every_pack_has_the_same_frames_and_no_form_twice() -> None:
    ids = {code: [row["id"] for c, row in FRAMES if c == code] for code in codes()}
    assert len({tuple(names) for names in ids.values()}) == 1
    for code in codes():
        forms = [form for c, row in FRAMES if c == code for form in row["forms"]]
        assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "PARIS (Reuters) - Ann Lee leaves Orbex.", Attribution("agency", "reuters")),
        ("fr", "ELME (AC) — Anne Lenoir quitte Orbex.", Attribution("agency", "ac")),
        ("en", "Ann Lee leaves Orbex, The Tarn Herald reported.", Attribution("outlet", "the tarn herald")),
        ("en", "She leaves, as first reported by The Information.", Attribution("outlet", "the information")),
        ("fr", "Elle quitte Orbex, selon Le Journal de Tarn.", Attribution("outlet", "le journal de tarn")),
        ("fr", "Elle quitte Orbex, selon Reuters.", Attribution("agency", "reuters")),
        ("en", "She leaves, according to a memo from Bo Falk.", Attribution("paper", "bo falk")),
        ("en", "Ann Lee wrote on X that she leaves.", Attribution("post", "ann lee")),
        ("en", "“Goodbye”\n– Ann Lee (@AnnLee) June 14, 2022", Attribution("post", "@annlee")),
        ("en", "She leaves, according to Bo Falk.", Attribution("outlet", "bo falk", sure=False)),
    ],
)
def test_what_an_article_leans_on(code: str, text: str, expected: Attribution) -> None:
    assert leans(text, code) == [expected]


def test_a_remark_far_down_says_nothing_of_the_whole() -> None:
    long = "Ann Lee leaves Orbex after eleven years. " * 30
    assert leans(long + "The company also lost a client, The Tarn Herald reported.") == []
    assert leans(long + "(with Reuters)") == [Attribution("agency", "reuters")]


@pytest.mark.parametrize("text", ["A " * 50000, "Ann Lee wrote on X. " * 5000, "(Reuters) " * 20000, "told Aa " * 9000])
def test_a_long_text_takes_no_longer_than_it_must(text: str) -> None:
    assert len(leans(text)) <= 2
