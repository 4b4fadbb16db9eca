"""Which organisation the words of a change name."""

from __future__ import annotations

from tests.extraction.told import beside, read

from incumbent.extraction.bodies.bodies import held_by, organization_features
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def test_a_post_is_where_the_one_is_whom_it_serves() -> None:
    def held(text: str) -> list[str]:
        candidate = beside(read(text, "fr"), "Anne Lenoir", "conseillère")
        return [mention.entity.name for mention, _ in held_by(candidate.view, candidate)]

    assert held("Anne Lenoir est nommée conseillère auprès du maire de Dijon.") == ["Dijon"]
    assert held("Anne Lenoir est nommée conseillère, quand le maire de Dijon s'en va.") == []


def test_a_country_that_opens_the_sentence_is_its_scene() -> None:
    (view,) = read("Au Tchad, le président Paul Vey a nommé Anne Lenoir au Niger.", "fr").views
    person = next(candidate for candidate in pairs(view) if candidate.person.entity.name == "Paul Vey")
    told = {
        m.entity.name: any(
            feature.startswith("scene:")
            for feature in organization_features(view, person, m.entity, [m], read("Au Tchad.", "fr").standing)
        )
        for m in view.others
    }
    assert told == {"Tchad": True, "Niger": False}


def test_a_verb_that_holds_a_post_has_one_object() -> None:
    candidate = beside(read("Ann Lee coached Lorvan Rovers to the Tarn Cup."), "Ann Lee", "")
    assert [mention.entity.name for mention, _ in held_by(candidate.view, candidate)] == ["Lorvan Rovers"]


def test_whence_somebody_is_hired_is_not_where_the_post_is() -> None:
    text = "Orbex Bank hires Ann Lee as treasurer from Lampo Ltd."
    assert {f.organization.name for f in find_tenures(read(text), load_models()) if f.post and f.organization} == {
        "Orbex Bank"
    }
