from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incumbent.faces.web.highlight import Piece, paragraphs

TEXT = "Title\nAnn Lee left Orbex. Bo Falk\nstays."


def pieces(*spans: tuple[int, int], text: str = TEXT) -> list[list[Piece]]:
    return list(paragraphs(text, spans))


def test_a_text_without_claims_is_its_lines() -> None:
    assert pieces() == [[Piece("Title")], [Piece("Ann Lee left Orbex. Bo Falk")], [Piece("stays.")]]


def test_nested_evidence_is_cut_where_it_begins_and_ends() -> None:
    (_, line, _) = pieces((6, 24), (6, 13))
    assert line == [Piece("Ann Lee", (1, 2), (2,)), Piece(" left Orbex", (1,), (1,)), Piece(". Bo Falk")]


def test_overlapping_evidence_shares_the_piece_in_the_middle() -> None:
    (_, line, _) = pieces((6, 18), (14, 24))
    assert [(piece.text, piece.claims) for piece in line] == [
        ("Ann Lee ", (1,)),
        ("left", (1, 2)),
        (" Orbex", (2,)),
        (". Bo Falk", ()),
    ]


def test_evidence_may_reach_over_the_end_of_a_line() -> None:
    (_, first, second) = pieces((26, 39))
    assert (first[-1], second[0]) == (Piece("Bo Falk", (1,)), Piece("stays", (1,), (1,)))


def test_evidence_that_ends_with_a_line_ends_there() -> None:
    (title, *_) = pieces((0, 6))
    assert title == [Piece("Title", (1,), (1,))]


def test_places_are_code_points() -> None:
    (line,) = pieces((2, 4), text="😀 é́ – ok")
    assert line[1].text == "é́ – ok"[:2]


@given(
    st.text(alphabet="ab 😀é\n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6)
)
def test_no_letter_is_lost_and_each_claim_has_its_words(text: str, told: list[tuple[int, int]]) -> None:
    spans = [(start, min(start + length, len(text))) for start, length in told if start < len(text)]
    spans = [(start, end) for start, end in spans if text[start:end].strip()]
    found = list(paragraphs(text, spans))
    lines = [line for line in text.split("\n") if line.strip()]
    assert ["".join(piece.text for piece in line) for line in found] == lines
    for number, (start, end) in enumerate(spans, 1):
        told_here = [piece for line in found for piece in line if number in piece.claims]
        words = "".join(piece.text for piece in told_here)
        assert words.replace(" ", "") == text[start:end].replace("\n", "").replace(" ", "")
        assert sum(number in piece.ends for line in found for piece in line) == 1
