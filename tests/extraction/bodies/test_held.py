"""The organisations that the phrase of a post holds."""

from __future__ import annotations

from tests.extraction.told import beside, read

from incumbent.extraction.bodies.held import held_by


def test_a_post_is_where_the_one_is_whom_it_serves() -> None:
    def held(text: str) -> list[str]:
        candidate = beside(read(text, "fr"), "Anne Lenoir", "conseillère")
        return [mention.entity.name for mention, _ in held_by(candidate.view, candidate)]

    assert held("Anne Lenoir est nommée conseillère auprès du maire de Dijon.") == ["Dijon"]
    assert held("Anne Lenoir est nommée conseillère, quand le maire de Dijon s'en va.") == []


def test_a_verb_that_holds_a_post_has_one_object() -> None:
    candidate = beside(read("Ann Lee coached Lorvan Rovers to the Tarn Cup."), "Ann Lee", "")
    assert [mention.entity.name for mention, _ in held_by(candidate.view, candidate)] == ["Lorvan Rovers"]
