"""Who parts with an organisation beside which they are told of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.grammar.partings import is_no_parting, parting


def found(text: str) -> set[tuple[str, str]]:
    told = [parting(view, trigger) for view in read(text, "fr").views for trigger in view.triggers]
    return {(one[0].entity.name, one[1].entity.name) for one in told if one is not None}


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Orbex SC et son entraîneur Paul Roux se sont séparés d'un commun accord.", "Orbex SC"),
        ("Orbex SC et l'entraîneur Paul Roux ont décidé de se séparer à l'amiable.", "Orbex SC"),
        ("Orbex SC et Paul Roux se séparent.", "Orbex SC"),
        ("Paul Roux et Orbex SC se sont quittés bons amis.", "Orbex SC"),
    ],
)
def test_who_parts_stands_in_a_row_with_what_they_leave(text: str, club: str) -> None:
    assert found(text) == {("Paul Roux", club)}


@pytest.mark.parametrize(
    "text",
    ["La chanteuse Anne Lenoir et Paul Roux se séparent.", "Anne Lenoir, maire de Nantes, et Paul Roux se séparent."],
)
def test_two_people_who_part_leave_no_post(text: str) -> None:
    (view,) = read(text, "fr").views
    (trigger,) = view.triggers
    assert all(is_no_parting(view, person, trigger) for person in view.persons)


def test_whoever_parts_with_a_club_has_left_it() -> None:
    text = "Sochaux et l'entraîneur Paul Roux ont décidé de se séparer à l'amiable."
    assert tenures(text, "fr") == {("end", "Paul Roux", "Sochaux", "coach")}


def test_a_club_that_decides_to_part_with_somebody_dismisses_them() -> None:
    text = "Le FC Sochaux a décidé de se séparer de son entraîneur Paul Roux."
    assert tenures(text, "fr") == {("end", "Paul Roux", "FC Sochaux", "coach")}


def test_players_part_as_players() -> None:
    text = (
        "Orbex SC et Paul Roux se séparent. L'attaquant de 32 ans a résilié son contrat. "
        "Le club n'a pas encore trouvé son remplaçant, a dit l'entraîneur Yves Vey."
    )
    assert "Paul Roux" not in {claim[1] for claim in tenures(text, "fr")}
