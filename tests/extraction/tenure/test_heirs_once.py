"""What somebody was before they came is not the seat that they leave."""

from __future__ import annotations

from tests.extraction.told import tenures


def test_whoever_is_succeeded_leaves_the_seat_that_is_taken_and_not_what_they_were_once() -> None:
    told = tenures(
        "Orbex named Ann Lee as its chief executive.\nShe succeeds Tom Roe, who will retire.\nRoe was finance chief of "
        "Tarnex before he joined Orbex in 2010."
    )
    assert {(kind, body, post) for kind, who, body, post in told if who == "Tom Roe" and kind in ("end", "former")} == {
        ("end", "Orbex", "chief-executive"),
        ("former", "Tarnex", "finance-chief"),
    }
