"""Whom a small word before a verb takes up."""

from __future__ import annotations

from tests.extraction.told import tenures


def test_who_is_replaced_by_it_takes_nothing() -> None:
    text = (
        "Le président gambien a limogé son ministre de la Justice, Omar Jal, et l'a remplacé par l'avocate Fatou Ces."
    )
    told = {(kind, person) for kind, person, _, _ in tenures(text, "fr")}
    assert ("end", "Omar Jal") in told
    assert ("start", "Omar Jal") not in told
    assert ("start", "Fatou Ces") in told
