"""What a filing or a contract calls by a word of its own is no name, and may stand for an organisation."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.extract import extract
from incumbent.extraction.references.defined_terms import endings, terms_of
from incumbent.languages.load import load_pack
from incumbent.model.document import Document


def terms(text: str, language: str = "en") -> set[str]:
    pack, analysis = load_pack(language), read(text, language)
    return {" ".join(term.key) for term in terms_of([view.line for view in analysis.views], pack)}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Luvik Corp (the “Company”) met on 3 June (the “Effective Date”).", "en", {"company", "effective date"}),
        ('The executives of Luvik Corp (collectively, the "Executives") left.', "en", {"executives"}),
        ("La société Luvik (ci-après « la Société ») a signé un accord (l'« Accord »).", "fr", {"société", "accord"}),
        ("Luvik Bank (the “Bank”) met.", "en", set()),  # a short name
        ("Luvik Corp (“Luvik”) met, as a friend (the very best) said.", "en", set()),
        ("Ann Lee (the chairman of Luvik Corp) left.", "en", set()),
    ],
)
def test_an_article_quotation_marks_and_brackets_define_a_term(text: str, language: str, told: set[str]) -> None:
    assert terms(text, language) == told


FILING = (
    "Luvik Holdings, Inc. (the “Company”) told Tarnex Fund, LLC (the “Manager”) of the change on 3 June "
    "(the “Separation Date”). Ann Lee, chairman of the Company, will leave the Company on the Separation Date. "
    "The Manager has named Tom Roe treasurer of the Company."
)


def test_a_term_behind_the_name_of_an_organization_stands_for_it() -> None:
    document = Document(name="a", text=FILING)
    told = {
        (claim.kind, claim.person, claim.organization, claim.post_class)
        for claim in extract(document, load_pack("en")).claims
        if hasattr(claim, "post_class")
    }
    assert ("start", "Tom Roe", "Luvik Holdings, Inc", "executive") in told
    assert {organization for _, _, organization, _ in told} == {"Luvik Holdings, Inc"}


@pytest.mark.parametrize("name", ["Luvik Corp", "Luvik Holdings, Inc", "Luvik Holdings, LLC"])
def test_a_legal_form_may_stand_between(name: str) -> None:
    text = f"{name} (the “Issuer”) is big. Ann Lee is chairman of the Issuer. She likes {name} a lot."
    views = read(text).views
    generic = [m.entity.name for view in views for m in view.others if m.form == "generic"]
    assert generic and generic[0].startswith("Luvik")


def test_terms_and_what_they_end_in_are_no_names_and_no_titles() -> None:
    analysis = read(FILING)
    names = {entity.name for entity in analysis.names.entities}
    assert not names & {"Company", "Manager", "Separation Date", "Date"}
    assert not [post for view in analysis.views for post in view.posts if post.words.endswith("Manager")]


def test_a_title_with_capitals_that_the_text_does_not_define_stays_one() -> None:
    analysis = read("Ann Lee is the Manager of Luvik Holdings, Inc. (the “Company”).")
    assert [post.words for view in analysis.views for post in view.posts] == ["Manager"]


def test_endings_are_the_terms_with_what_they_end_in() -> None:
    pack = load_pack("en")
    found = terms_of([view.line for view in read("Luvik Corp met on 3 June (the “Effective Date”).").views], pack)
    assert endings(found) == {("effective", "date"), ("date",)}


@pytest.mark.parametrize("text", ["(", "(the", "(the “", "(the “Company", "(the “”)", "(the very old and small “"])
def test_a_definition_that_breaks_off_defines_nothing(text: str) -> None:
    assert terms(f"Luvik Corp {text}") == set()
