"""Which organisation the words of a change name."""

from __future__ import annotations

from tests.extraction.told import read

from incumbent.extraction.bodies.bodies import organization_features
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


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


def test_whence_somebody_is_hired_is_not_where_the_post_is() -> None:
    text = "Orbex Bank hires Ann Lee as treasurer from Lampo Ltd."
    assert {f.organization.name for f in find_tenures(read(text), load_models()) if f.post and f.organization} == {
        "Orbex Bank"
    }
