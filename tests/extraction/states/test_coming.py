"""Whether somebody is to hold a post that a verb tells of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.extract import extract
from incumbent.extraction.states.coming import will_hold
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


@pytest.mark.parametrize(
    ("text", "coming"),
    [("Ann Lee will run Orbex Corp.", True), ("Ann Lee will continue to run Orbex Corp.", False)],
)
def test_who_goes_on_leading_is_not_to_start(text: str, coming: bool) -> None:
    assert [will_hold(c) for view in read(text).views for c in pairs(view)] == [coming]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ann Lee occupera le poste de directrice financière d'Orbex SA.", {"start"}),
        ("Ann Lee occupait le poste de directrice financière d'Orbex SA.", {"former"}),
    ],
)
def test_who_will_have_a_post_is_to_start(text: str, kinds: set[str]) -> None:
    assert {kind for kind, _, _, _ in tenures(text, "fr")} == kinds


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ann Lee is to be the next chairman of Orbex Corp.", "en", {("start", "planned")}),
        ("Ann Lee is set to be the next chairman of Orbex Corp.", "en", {("start", "planned")}),
        ("Ann Lee will be the next chairman of Orbex Corp.", "en", {("start", "planned")}),
        ("Ann Lee sera la prochaine présidente de la société Orbex.", "fr", {("start", "planned")}),
        ("Ann Lee is chairman of Orbex Corp.", "en", {("hold", "asserted")}),
    ],
)
def test_whoever_is_to_be_the_next_starts_later(text: str, language: str, told: set[tuple[str, str]]) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert {(c.tenure_kind, c.modality) for c in claims if isinstance(c, TenureClaim)} == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The new chief executive of Orbex Inc will be Ann Lee.", "en"),
        ("La nouvelle directrice générale d'Orbex SA sera Ann Lee.", "fr"),
    ],
)
def test_who_will_be_the_new_one_is_to_start(text: str, language: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert [(c.kind, c.modality) for c in claims if isinstance(c, TenureClaim)] == [("start", "planned")]
