"""Several who are told of in one breath, and named in the list behind a colon."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.document import Document

BOTH = {"Ann Lee", "Paul Roe"}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Orbex Inc met. The following nominees were elected as directors: Ann Lee and Paul Roe.", "en", "start"),
        ("Orbex Inc met. The nominees for directors were elected to serve a year: Ann Lee, Paul Roe.", "en", "start"),
        ("Two Latvian ministers resigned on Monday: Ann Lee and Paul Roe.", "en", "end"),
        ("Deux ministres français quittent le gouvernement : Ann Lee et Paul Roe.", "fr", "end"),
        ("Deux ministres français ont démissionné : Ann Lee (Armées) et Paul Roe (Justice).", "fr", "end"),
    ],
)
def test_what_the_words_before_it_tell_is_told_of_each(text: str, language: str, kind: str) -> None:
    assert {(told, person) for told, person, _, _ in tenures(text, language)} == {(kind, person) for person in BOTH}


def test_the_field_of_a_minister_is_no_organisation() -> None:
    text = "Deux ministres français ont démissionné : Ann Lee (Armées) et Paul Roe (Justice)."
    assert {body for _, _, body, _ in tenures(text, "fr")} == {"France"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The directors of Orbex Inc were not elected: Ann Lee and Paul Roe.", "denied"),
        ("Shareholders of Orbex Inc may elect new directors: Ann Lee and Paul Roe.", "rumoured"),
    ],
)
def test_what_is_denied_or_only_possible_is_told_as_such(text: str, modality: str) -> None:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert {c.modality for c in claims if c.kind == "start"} == {modality}


def test_how_long_somebody_is_elected_for_is_no_end() -> None:
    text = "Ann Lee was elected as chairman of Orbex Inc to serve until the next annual meeting."
    assert tenures(text, "en") == {("start", "Ann Lee", "Orbex Inc", "chair")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three directors of Orbex Inc. resigned on Monday and only one remains: Ann Lee.", "en"),
        ("The directors of Orbex Inc. elected on Monday have one critic: Ann Lee.", "en"),
        ("Deux ministres français ont démissionné, une seule est restée : Ann Lee.", "fr"),
        ("Les ministres français nommés lundi ont reçu un invité : Paul Roe.", "fr"),
    ],
)
def test_a_list_of_others_is_not_theirs(text: str, language: str) -> None:
    assert tenures(text, language) == set()
