"""Organisations that share a post told in one breath."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.bodies.coordinations import coordinated, told_with
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.extract import extract
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("Ann Lee is a director of Orbex Ltd, Lampo Group, and Tarn Fund.", {"Lampo Group", "Tarn Fund"}),
        ("Ann Lee is a director of firms including Orbex Ltd and Lampo Group.", {"Lampo Group"}),
        ("Ann Lee is a director of Orbex Ltd, and Lampo Group fell.", {"Lampo Group"}),
        ("Ann Lee is a director of Orbex Ltd, Lampo Group fell.", set()),
    ],
)
def test_a_post_may_be_one_of_several_organisations(text: str, shared: set[str]) -> None:
    analysis = read(text)
    candidate = beside(analysis, "Ann Lee", "director")
    orbex = next(entity for entity in analysis.names.entities if entity.name == "Orbex Ltd")
    assert {body.name for body in coordinated(candidate, orbex)} == shared


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey a dirigé Lorvan SC de 2001 à 2009 puis Lampo SC, Orbex SC et Luvik SC.",
        "Paul Vey a dirigé Lorvan SC de 2001 à 2009, Lampo SC, Orbex SC et Luvik SC.",
    ],
)
def test_a_row_goes_on_behind_years(text: str) -> None:
    analysis = read(text, "fr")
    (candidate,) = [one for view in analysis.views for one in pairs(view)]
    entity = next(e for e in analysis.names.entities if e.name == "Lorvan SC")
    assert {body.name for body in coordinated(candidate, entity)} == {"Lampo SC", "Orbex SC", "Luvik SC"}


def test_only_what_the_same_word_leads_to_shares_a_post() -> None:
    analysis = read("Paul Vey est le directeur de Lorvan SA, pour Lampo SA et Luvik SA.", "fr")
    entity = next(e for e in analysis.names.entities if e.name == "Lorvan SA")
    assert coordinated(beside(analysis, "Paul Vey", "directeur"), entity) == []


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("The former Orbex United and Lampo Rovers coach, Ann Lee, spoke.", {"Orbex United"}),
        ("Former Tarn FC, Orbex United and Lampo Rovers coach Ann Lee spoke.", {"Tarn FC", "Orbex United"}),
        ("They beat Orbex United and Lampo Rovers coach Ann Lee spoke.", set()),
    ],
)
def test_a_title_may_stand_behind_several_organisations(text: str, shared: set[str]) -> None:
    analysis = read(text)
    rovers = next(entity for entity in analysis.names.entities if entity.name == "Lampo Rovers")
    assert {body.name for body in coordinated(beside(analysis, "Ann Lee", "coach"), rovers)} == shared


def test_no_one_change_ends_what_several_organisations_share() -> None:
    text = "Ann Lee, the former Orbex United and Lampo Rovers coach who was dismissed in May, watched the match."
    found = find_tenures(read(text), load_models())
    assert {(f.kind, f.organization and f.organization.name) for f in found} == {
        ("former", "Orbex United"),
        ("former", "Lampo Rovers"),
    }


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        (
            "Presidents Ann Lee of Ukraine and Tom Roe of Russia signed a plan.",
            "en",
            {"Ann Lee": "Ukraine", "Tom Roe": "Russia"},
        ),
        (
            "The chief executives of Orbex Ltd and Lampo Ltd, Ann Lee and Tom Roe, spoke.",
            "en",
            {"Ann Lee": "Orbex Ltd", "Tom Roe": "Lampo Ltd"},
        ),
        (
            "Les présidents Anne Lenoir du Tchad et Paul Vey du Niger ont signé un accord.",
            "fr",
            {"Anne Lenoir": "Tchad", "Paul Vey": "Niger"},
        ),
        (
            "Les présidents français Paul Vey et malien Jean Orvan se sont vus.",
            "fr",
            {"Paul Vey": "France", "Jean Orvan": "Mali"},
        ),
        (
            "Prime ministers Ann Lee and Tom Roe of Italy met.",
            "en",
            {"Ann Lee": "Italy", "Tom Roe": "Italy"},
        ),
    ],
)
def test_of_several_in_a_row_each_has_their_own(text: str, code: str, told: dict[str, str]) -> None:
    found = find_tenures(read(text, code), load_models())
    assert {f.person.entity.name: f.organization.name for f in found if f.organization} == told


def test_years_in_brackets_part_no_row_of_what_a_title_is_of() -> None:
    text = "L'ancien sélectionneur du Togo (1983-85) et de la Mauritanie, Paul Lenoir, a parlé."
    found = extract(Document(name="a", text=text), load_pack("fr")).claims
    assert {c.organization for c in found if isinstance(c, TenureClaim)} == {"Togo", "Mauritanie"}


def test_a_possessive_that_opens_a_sentence_says_whose_the_title_behind_it_is() -> None:
    text = "Orbex Ltd sued. Lampo Ltd, its rival, had paid Orbex Ltd. Its chief executive, Ann Lee, spoke."
    found = find_tenures(read(text), load_models())
    assert {f.organization.name for f in found if f.organization} == {"Lampo Ltd"}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Anne Lenoir, présidente d'Orbex, et Paul Vey, son directeur financier, ont démissionné.", "Paul Vey"),
        ("Ann Lee, chairman of Orbex, and its finance chief, Tom Roe, both resigned on Monday.", "Tom Roe"),
        ("Anne Lenoir, présidente d'Orbex, a vu Paul Vey, son directeur financier, qui a démissionné.", ""),
        ("Pour Anne Lenoir, présidente d'Orbex, Paul Vey, le directeur financier, a démissionné.", ""),
        ("Anne Lenoir, présidente d'Orbex, et Paul Vey ont dit que le maire avait démissionné.", ""),
    ],
)
def test_people_with_their_titles_may_leave_together(text: str, last: str) -> None:
    language = "en" if text.startswith("Ann ") else "fr"
    analysis = read(text, language)
    first = next(c for v in analysis.views for c in pairs(v) if c.person.entity.name.startswith("Ann"))
    (change,) = [t for t in first.view.triggers if t.frame.kind == "end"]
    other = told_with(first, change)
    assert (other.entity.name if other is not None else "") == last


def test_the_body_before_another_one_s_title_shares_no_post_with_that_before() -> None:
    told = tenures("Tom Nash, mayor of Lorvan, and Orvan mayor Ann Bell met on Monday.", "en")
    assert {(person, body) for _, person, body, _ in told} == {("Tom Nash", "Lorvan"), ("Ann Bell", "Orvan")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee was finance chief at Orbex and later Lampo.",
        "Ann Lee was finance chief at Orbex and then at Lampo.",
        "Ann Lee is on the boards of Orbex and Lampo.",
    ],
)
def test_a_post_told_of_two_organisations_is_one_in_each(text: str) -> None:
    assert {row[2] for row in tenures(text)} == {"Orbex", "Lampo"}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey a entraîné le FC Sion, l'équipe nationale du Mali et le FC Lorvan.",
        "Paul Vey a été l'entraîneur du FC Sion, du FC Lorvan et de l'équipe du Mali.",
        "Paul Vey a dirigé le FC Sion (2001-2004, puis 2010), le FC Lorvan (de 2005 à 2006) et le Mali.",
    ],
)
def test_who_coached_clubs_coached_national_teams_in_one_row(text: str) -> None:
    found = {c[2] for c in tenures(text, "fr") if c[0] == "former" and c[3] == "coach"}
    assert found == {"FC Sion", "FC Lorvan", "Mali"}
