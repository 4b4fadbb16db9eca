"""Whose post it is, as agencies tell it in passing."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def told(text: str, person: str) -> set[tuple[str, str | None, str]]:
    return {(kind, body, post) for kind, name, body, post in tenures(text, "fr") if name == person}


MAYOR = "Le maire de Grenoble (EELV), Luc Pic, a été entendu. "


@pytest.mark.parametrize(
    ("text", "body", "post"),
    [
        (MAYOR + "Sa première adjointe, Anne Roux (LFI), l'a défendu.", "Grenoble", "vice-president"),
        ("Le PDG d'Orbex, Luc Pic, est venu. Son directeur financier, Anne Roux, aussi.", "Orbex", "finance-chief"),
        (
            "Le Morbihan souffre, surtout à Vannes. Le président du département, Anne Roux, est venu.",
            "Morbihan",
            "mayor",
        ),
        (
            "La Bretagne souffre, surtout à Rennes. La présidente de la région, Anne Roux, est venue.",
            "Bretagne",
            "mayor",
        ),
        ("Les Bleues ont gagné. Les Bleues sont en finale. La ministre Anne Roux est venue.", "France", "minister"),
        ("Le capitaine des Bleus Anne Roux a marqué.", "France", "captain"),
        ("Président de la commission des lois, la députée PS Anne Roux est venue.", "France", "official"),
        ("La coordinatrice de l'ONG Terres d'Orvan, Anne Roux, est venue.", "ONG Terres d'Orvan", "executive"),
        ("Jonas Pic est venu avec Anne Roux, secrétaire locale du Snex-FSU.", "Snex-FSU", "union-leader"),
        ("Jonas Pic est venu avec Anne Roux, déléguée régionale du syndicat Alliance.", "Alliance", "union-leader"),
        (
            "L'Union syndicale des mineurs a parlé par sa déléguée régionale Anne Roux.",
            "Union syndicale des mineurs",
            "union-leader",
        ),
    ],
)
def test_a_title_is_one_of(text: str, body: str, post: str) -> None:
    assert ("hold", body, post) in told(text, "Anne Roux")


@pytest.mark.parametrize(
    "text",
    [
        "Aux États-Unis, le maire Paul Roux a démissionné.",  # nobody is mayor of a country
        "Luvik ferme une usine. Un gâchis pour le maire de la ville, Paul Roux, dit Luvik.",  # nor of a firm
        "Le général pakistanais Paul Roux s'est plaint.",  # a rank
        "L'avocat de M. Pic, Paul Roux, juge « fantaisiste » cette somme.",  # a verb
        "Karine Pic, technicienne de conduite à Lorvan, est venue avec Paul Roux.",  # no coach
    ],
)
def test_what_is_nobodys_post(text: str) -> None:
    assert told(text, "Paul Roux") == set()
    assert told(text, "Karine Pic") == set()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what somebody was by a relative clause is none that the change gives
        (
            "Le président d'Orbex Luc Pic a été limogé. Le conseil a nommé à sa place Paul Roux, qui était trésorier.",
            {("start", "Orbex", "president")},
        ),
        # a title until now is left, and the change gives another
        (
            "Jusqu'alors préfet de l'Aude, Paul Roux prend la tête de la préfecture du Gard.",
            {("end", "Aude", "official"), ("start", "préfecture du Gard", "official")},
        ),
        # a participle gives what stands behind it, and not the title before the name
        ("Désigné rapporteur en janvier, le sénateur Paul Roux a parlé.", {("start", "France", "official")}),
        # a verb of a relative clause, with since when
        (
            "Paul Roux, qui préside depuis 2022 la société Orbex, ne démissionnera pas.",
            {("hold", "Orbex", "president")},
        ),
        (
            "Le directeur des programmes d'Orbex, Luc Pic, est parti. Son poste sera repris par Paul Roux.",
            {("start", "Orbex", "executive")},
        ),
    ],
)
def test_what_somebody_has_and_takes(text: str, claims: set[tuple[str, str | None, str]]) -> None:
    assert told(text, "Paul Roux") >= claims


def test_the_latter_is_not_whoever_does_something_to_them() -> None:
    text = "Luc Pic, PDG d'Orbex, quitte le groupe. "
    text += "C'est Paul Roux, directeur financier, qui prendra la suite de ce dernier."
    assert not {kind for kind, _, _ in told(text, "Paul Roux")} & {"end"}


def test_whoever_is_to_leave_still_has_the_post() -> None:
    text = "Paul Vey dirige la société Orbex depuis 2010. Luc Roux le remplacera en mai."
    assert {kind for kind, _, _ in told(text, "Paul Vey")} == {"hold", "end"}


def test_of_several_posts_of_a_sort_each_is_told() -> None:
    text = "Le général Luc Pic, chef d'état-major des armées, partira. "
    text += "Le général Paul Roux, actuel chef d'état-major de l'armée de l'air, le remplacera."
    assert told(text, "Paul Roux") == {("start", "France", "official"), ("hold", "France", "official")}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a title with initials and a place before the name
        (
            "Le directeur général de l'Agence des eaux (AE) d'Île-de-France, Paul Roux, va quitter ses fonctions.",
            {("end", "Agence des eaux", "chief-executive")},
        ),
        # a change that was over before: the title is what came of it
        (
            "La présidente du parti Union est venue. Le procureur de Lorvan, Paul Roux, avait succédé à Luc Pic.",
            {("start", "Lorvan", "judge")},
        ),
    ],
)
def test_what_a_title_says_of_a_change(text: str, claims: set[tuple[str, str | None, str]]) -> None:
    found = told(text, "Paul Roux")
    assert {kind for kind, _, _ in found} == {kind for kind, _, _ in claims}


def test_a_friend_of_somebody_takes_nothing_for_them() -> None:
    text = "Luc Pic, PDG d'Orbex, est parti. La directrice Eva Ek, proche du ministre Paul Roux, assurera l'intérim."
    assert {kind for kind, _, _ in told(text, "Paul Roux")} == {"hold"}
    text = "Eva Ek, une proche du chef de l'État Paul Roux, a été élue vice-présidente d'Orbex."
    assert {kind for kind, _, _ in told(text, "Paul Roux")} == {"hold"}


def test_a_description_that_is_the_subject_is_whom_the_text_goes_on_about() -> None:
    text = (
        "Paul Roux, directeur général d'Orbex, va partir. À 45 ans, cet ancien conseiller du Premier ministre Luc Pic "
        "était en poste depuis 2018. Il sera remplacé par Anne Ek."
    )
    assert "end" in {kind for kind, _, _ in told(text, "Paul Roux")}
    assert "end" not in {kind for kind, _, _ in told(text, "Luc Pic")}


def test_where_somebody_was_before_is_nobody_elses_organisation() -> None:
    text = (
        "Le Stade Orvan a nommé Luc Pic président. L'ancien directeur adjoint de l'AS Lorvan sera épaulé par Eva Ek. "
        "L'entraîneur Paul Roux garde la confiance du propriétaire."
    )
    assert "AS Lorvan" not in {body for _, body, _ in told(text, "Paul Roux")}


def test_the_post_at_the_side_of_a_possessive_is_where_that_is() -> None:
    text = "Le ministre Luc Pic a limogé l'inspecteur général de son ministère, Paul Roux."
    assert {post for _, _, post in told(text, "Paul Roux")} == {"official"}


def test_what_stands_beside_a_name_is_no_description_of_somebody_else() -> None:
    text = "Luc Pic, président d'Orbex, est parti. Le fondateur, Paul Roux, est revenu. Il est nommé président d'Orbex."
    assert ("start", "Orbex", "president") in told(text, "Paul Roux")


def test_the_seats_of_several_are_of_no_body_with_their_name() -> None:
    text = "Le groupe Orbex SA a renouvelé les mandats d'administrateur de Paul Vey et d'Anne Lenoir."
    assert told(text, "Anne Lenoir") == told(text, "Paul Vey") == {("start", "Orbex SA", "board-member")}
