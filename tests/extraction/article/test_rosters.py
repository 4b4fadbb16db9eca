"""Lists of those who have just been given posts."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document

NEW = {("start", "Anne Roux"), ("start", "Paul Vey")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ont été nommés lundi :\n- Anne Roux, préfète du Cher ;\n- Paul Vey, préfet du Lot.", "fr"),
        ("Un nouveau gouvernement a été formé.\nJustice : Anne Roux\nSanté : Paul Vey", "fr"),
        ("Le nouveau cabinet est formé. Il se compose ainsi :\n- Justice : Anne Roux\n- Santé : Paul Vey", "fr"),
        ("Plusieurs nominations ont été faites : Anne Roux, préfète du Cher, et Paul Vey, préfet du Lot.", "fr"),
        ("The new cabinet is made up as follows:\nJustice minister: Anne Roux\nHealth minister: Paul Vey", "en"),
    ],
)
def test_their_titles_are_what_they_are_given(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, language)} == NEW


@pytest.mark.parametrize(
    "text",
    [
        "Ont parlé lundi :\n- Anne Roux, préfète du Cher ;\n- Paul Vey, préfet du Lot.",
        "Le gouvernement se compose ainsi :\nJustice : Anne Roux\nSanté : Paul Vey",
    ],
)
def test_other_lists_tell_who_has_what(text: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == {
        ("hold", "Anne Roux"),
        ("hold", "Paul Vey"),
    }


def test_a_line_with_a_verb_closes_the_list() -> None:
    text = "Ont été nommés lundi :\n- Anne Roux, préfète du Cher ;\nPaul Vey, préfet du Lot, est content."
    assert ("hold", "Paul Vey") in {(kind, person) for kind, person, _, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deux préfets ont été limogés. Il s'agit d'Anne Roux, préfète du Cher, et de Paul Vey, préfet du Lot.", "fr"),
        (
            "Plusieurs préfets quittent leur poste. Parmi eux, Anne Roux, préfète du Cher, et Paul Vey, préfet du Lot.",
            "fr",
        ),
        (
            "Two ministers were fired. They are Anne Roux, the health minister, and Paul Vey, the justice minister.",
            "en",
        ),
    ],
)
def test_those_who_were_meant_in_the_line_before_have_their_part_in_its_change(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, language)} == {
        ("end", "Anne Roux"),
        ("end", "Paul Vey"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deux préfets étaient présents. Il s'agit d'Anne Roux, préfète du Cher, et de Paul Vey, préfet du Lot.", "fr"),
        (
            "Two directors were dismissed. They are Anne Roux, chairman of Orbex Inc, and Paul Vey, its finance chief.",
            "en",
        ),
    ],
)
def test_titles_of_another_sort_are_held(text: str, language: str) -> None:
    assert {kind for kind, _, _, _ in tenures(text, language)} == {"hold"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "L'Etat a limogé les préfets suivants :\n- Anne Roux, préfète du Cher ;\n- Paul Vey, préfet du Lot.",
            "fr",
        ),
        (
            "Ont quitté le gouvernement :\nM. Paul Vey, ministre de la Santé ;\nAnne Roux, ministre du Travail ;",
            "fr",
        ),
        ("The president dismissed these ministers:\nAnne Roux, health minister\nPaul Vey, justice minister", "en"),
    ],
)
def test_a_list_of_those_who_go_is_one_of_ends(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, language)} == {
        ("end", "Anne Roux"),
        ("end", "Paul Vey"),
    }


def test_an_entry_may_have_a_form_of_address_and_no_stop() -> None:
    text = "Sont nommés :\nPréfète de la Creuse : Mme Anne Roux\nPréfet du Lot : M. Paul Vey"
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == NEW


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orbex Inc. elected two directors: Lampo Inc. chairman Ann Lee and Tom Roe, a teacher.", "hold"),
        ("Two executives were named: Ann Lee, chairman of Lampo Inc., and Tom Roe, dean of Orbex University.", "start"),
    ],
)
def test_directors_who_are_elected_have_other_posts(text: str, kind: str) -> None:
    assert {told for told, who, _, post in tenures(text) if (who, post) == ("Ann Lee", "chair")} == {kind}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Deux garants ont été choisis : Luc Roux, ex-patron d'Orbex, et Anne Lenoir, présidente du fonds Lampo.",
            "fr",
        ),
        ("Two envoys were named: Luke Roe, a former head of Orbex Inc., and Anne Lenoir, chairman of Lampo Inc.", "en"),
    ],
)
def test_where_one_is_told_by_what_they_were_titles_only_say_who_they_are(text: str, language: str) -> None:
    told = {(kind, post) for kind, person, _, post in tenures(text, language) if person == "Anne Lenoir"}
    assert ("hold", "president" if language == "fr" else "chair") in told


def test_names_that_are_only_spoken_of_are_given_nothing() -> None:
    text = "Deux noms circulent : celui de Paul Vey et celui d'Anne Lenoir, directrice d'Orbex SA."
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    told = {(c.tenure_kind, c.modality) for c in claims if isinstance(c, TenureClaim) and c.person == "Anne Lenoir"}
    assert ("start", "asserted") not in told
    assert ("hold", "asserted") in told
