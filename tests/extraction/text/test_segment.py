"""What segmentation promises: exact offsets, sentences that end where a reader would end them, bounded cost."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from incumbent.extraction.text.segment import LONGEST_SENTENCE, Segments, segment
from incumbent.languages.load import load_cases, load_pack

CASES = {code: load_cases(code, "segment") for code in ("en", "fr")}


def cut(text: str, code: str = "en", title_end: int = 0) -> Segments:
    segments = segment(text, title_end, load_pack(code))
    for sentence in segments.sentences:
        words = sentence.span.of(text)
        assert words and words == words.strip()
    spans = [sentence.span for sentence in segments.sentences]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    left = sum(not c.isspace() for c in text) - sum(not c.isspace() for span in spans for c in span.of(text))
    assert left == 0, "a word of the text stands in no sentence"
    return segments


@pytest.mark.parametrize(("code", "case"), [(code, case) for code in CASES for case in CASES[code]["sentences"]])
def test_sentences_end_as_the_cases_of_the_pack_say(code: str, case: dict[str, list[str]]) -> None:
    text = case.get("text") or " ".join(case["expect"])
    assert [sentence.span.of(text) for sentence in cut(str(text), code).sentences] == case["expect"]


@pytest.mark.parametrize(("code", "words"), [(code, words) for code in CASES for words in CASES[code]["leftovers"]])
def test_a_leftover_is_no_running_text(code: str, words: str) -> None:
    text = f"Orbex.\n{words}\nOrbex."
    assert [sentence.kind for sentence in cut(text, code).sentences] == ["body", "byline", "body"]


@pytest.mark.parametrize(("code", "words"), [(code, words) for code in CASES for words in CASES[code]["running"]])
def test_running_text_that_begins_like_a_leftover_stays(code: str, words: str) -> None:
    assert {sentence.kind for sentence in cut(words, code).sentences} == {"body"}


def test_the_title_is_a_headline_and_lines_are_paragraphs() -> None:
    title = "ORBEX NAMES ANN LEE CHIEF"
    sentences = cut(f"{title}\nOrbex chose her. She starts in May.\n\nShares rose.", title_end=len(title)).sentences
    assert [(s.kind, s.paragraph) for s in sentences] == [("headline", 0), ("body", 1), ("body", 1), ("body", 2)]


def test_a_first_line_without_a_stop_is_the_headline_where_no_title_is_known() -> None:
    assert cut("Orbex names new chief\nOrbex chose Ann Lee.").sentences[0].kind == "headline"
    assert cut("Orbex chose Ann Lee.\nShe starts in May.").sentences[0].kind == "body"


def test_words_of_an_embedded_post_and_its_signature_are_told_apart() -> None:
    text = "Lee wrote on X:\nI am proud. What a day!\n— Ann Lee (@annlee) May 4, 2021\nShares rose."
    kinds = [sentence.kind for sentence in cut(text).sentences]
    assert kinds == ["body", "post", "post", "byline", "body"]


def test_a_very_long_sentence_is_cut_at_a_comma() -> None:
    text = "Orbex has " + ", ".join(f"one shop in town {n}" for n in range(400))
    parts = [sentence.span.of(text) for sentence in cut(text).sentences]
    assert max(len(part.split()) for part in parts) <= LONGEST_SENTENCE
    assert all(part.endswith(",") for part in parts[:-1])


@pytest.mark.parametrize(
    "unit", ["x", "a ", "(", "“", "A. ", ".", "– a (@b) ", "« ", "by ", "\n", '"', "it went The way "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    began = time.process_time()
    segment(text, 0, load_pack("en"))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tom Roe is chairman of Orbex Corp. Ann Lee leads Lampo.", 2),
        ("Tom Roe met Orbex Corp. Chairman Ann Lee.", 1),
        ("Tom Roe met Orbex Corp. Anna unit managers.", 1),
    ],
)
def test_a_full_name_behind_a_company_opens_a_sentence(text: str, count: int) -> None:
    assert len(cut(text).sentences) == count


def test_where_a_firm_is_in_brackets_ends_no_sentence_before_a_dash() -> None:
    text = "Orbex Inc. (Lorvan, Calif.) -- Ann Lee was named president."
    assert [sentence.span.of(text) for sentence in cut(text).sentences] == [text]
