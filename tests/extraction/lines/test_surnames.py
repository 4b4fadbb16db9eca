"""Surnames that are titles or months elsewhere."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.document import Document


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Orbex chief executive Tom Prince wants to go. Prince became chief executive in 2003.",
            ("start", "Tom Prince", "Orbex", "chief-executive"),
        ),
        (
            "Orbex chairman Tom Bishop is to leave. Bishop has been chairman since 2001.",
            ("hold", "Tom Bishop", "Orbex", "chair"),
        ),
        (
            "John Major was named chairman of Orbex. Major joined Orbex in 2001 as director.",
            ("start", "John Major", "Orbex", "board-member"),
        ),
        (
            "Home Secretary Ann May resigned on Monday. May was appointed home secretary in 2010.",
            ("start", "Ann May", "Britain", "minister"),
        ),
    ],
)
def test_they_are_names_of_whoever_has_them(text: str, claim: tuple[str, str, str, str]) -> None:
    assert claim in tenures(text)


def test_a_headline_that_names_nobody_else_is_theirs() -> None:
    told = tenures("Orbex Chief Executive Tom Prince wants to go.", title="Orbex CEO Prince to go")
    assert {person for _, person, _, _ in told} == {"Tom Prince"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee met Tom Roe. Bishop Ann Lee resigned.",
        "Bishop Ann Lee resigned. The bishop became chairman of Orbex in 2001.",
        "Home Secretary Ann May resigned. In May Ann Lee was appointed home secretary.",
    ],
)
def test_elsewhere_they_are_titles_and_months(text: str) -> None:
    assert not {person for _, person, _, _ in tenures(text)} & {"Bishop", "May"}
    assert {person for kind, person, _, _ in tenures(text) if kind == "start"} <= {"Ann Lee"}


def test_what_somebody_called_may_will_do_is_planned() -> None:
    text = "Ann May will step down as prime minister of Britain in June."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert {claim.modality for claim in claims} == {"planned"}
