"""Words of change that tell of a noun without a name, or of the name behind them, and of nobody else."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import events, pairs
from incumbent.extraction.candidates.roles import verdicts


def told(text: str) -> set[tuple[str, str]]:
    """The frames of the words of change, each with everybody of whom they may tell a start or an end."""
    found = (c for view in read(text).views for c in events(view))
    return {(c.trigger.frame.id, c.person.entity.name) for c in found if c.trigger and c.verdicts & {"start", "end"}}


@pytest.mark.parametrize(
    "text",
    [
        "Governor Musa Aliyu of Tarn swore in nine newly elected commissioners.",
        "Governor Musa Aliyu of Tarn met the recently appointed commissioners.",
    ],
)
def test_a_participle_before_a_title_tells_of_nobody_without_it(text: str) -> None:
    assert not {person for _, person in told(text) if person == "Musa Aliyu"}


def test_a_participle_before_a_name_tells_of_that_one() -> None:
    assert ("retire", "Ben Kirk") not in told("Ben Kirk replaces the retired Mike West as coach of Lorvan FC.")
    assert ("succeed", "Ben Kirk") in told("Ben Kirk replaces the retired Mike West as coach of Lorvan FC.")


def test_a_clause_behind_a_noun_tells_of_what_the_noun_names() -> None:
    assert ("resign", "Ann Lee") not in told("Mayor Ann Lee spoke of the hopes of those who resigned.")
    assert ("leave", "Ann Lee") in told("Ann Lee, a banker who left Orbex Corp in May, is in Tarn.")


def test_whoever_gives_a_post_to_others_does_not_take_it() -> None:
    text = "The governor, Musa Aliyu, has sworn in seven officials as members of the cabinet."
    found = {(c.person.entity.name, c.post.post_class) for v in read(text).views for c in pairs(v) if c.post}
    assert ("Musa Aliyu", "minister") not in found


def test_a_passive_of_several_without_names_tells_of_nobody() -> None:
    assert not told("Ann Lee said that the ministers were chosen with care.")
    assert ("dismiss", "Tom Roe") in told("The directors, Ann Lee and Tom Roe, were dismissed by Orbex Corp.")


def test_a_participle_behind_a_noun_tells_of_what_the_noun_names() -> None:
    assert "Ann Lee" not in {p for f, p in told("Ann Lee spoke on Monday over claims of a row linked to the play.")}


def test_a_passive_with_a_subject_of_its_own_tells_of_nobody_before_that() -> None:
    assert ("dismiss", "Ann Lee") not in told("Ann Lee said that the men had been dismissed.")
    assert ("dismiss", "Ann Lee") in told("The board said that Ann Lee had been dismissed.")


@pytest.mark.parametrize(
    ("text", "of_her"),
    [
        ("Prime Minister Ann Lee spoke on Monday after one of her ministers resigned.", False),
        ("Prime Minister Ann Lee is under fire as two senior ministers quit.", False),
        ("Orbex Corp chairman Ann Lee promised a review after its treasurer resigned.", False),
        ("Orbex Corp chairman Ann Lee resigned after two directors quit.", True),
    ],
)
def test_a_verb_with_a_subject_of_its_own_tells_of_nobody_before_that(text: str, of_her: bool) -> None:
    assert (("resign", "Ann Lee") in told(text)) == of_her


def test_whoever_appoints_several_takes_none_of_their_posts() -> None:
    text = "Governor Musa Aliyu of Tarn appointed four new commissioners on Monday."
    found = {(c.person.entity.name, c.post.words) for v in read(text).views for c in pairs(v) if c.post}
    assert ("Musa Aliyu", "Governor") in found
    assert not any(person == "Musa Aliyu" and "commissioners" in words for person, words in found)


@pytest.mark.parametrize(
    ("text", "of_them"),
    [
        ("Paul Morel, ministre des Sports, a rendu hommage aux militaires décédés.", False),
        ("Le président Paul Morel a signé une version du décret qui a été suspendu.", False),
        ("Paul Morel, ministre des Sports, est décédé.", True),
        ("Le président Paul Morel a été suspendu.", True),
    ],
)
def test_a_clause_behind_a_noun_tells_of_that_in_either_language(text: str, of_them: bool) -> None:
    view = read(text, "fr").views[0]
    told = {verdict for t in view.triggers for verdict in verdicts(view, view.persons[0], t)}
    assert ("end" in told) == of_them


@pytest.mark.parametrize(
    ("text", "language", "gone"),
    [
        ("Mayor Dan Foard of Benton praised a firefighter who retired Friday.", "en", set()),
        ("Mayor Al Cox of Benton appointed a successor to the police chief who resigned in June.", "en", set()),
        ("Tom Roe praised Ann Lee, the Orbex Corp chairman who resigned in May.", "en", {"Ann Lee"}),
        ("Ann Lee is the executive who resigned from Orbex Corp in May.", "en", {"Ann Lee"}),
        ("Le maire de Vannes, Paul Rey, a salué un pompier qui a pris sa retraite.", "fr", set()),
        ("Paul Rey, le directeur de la société Orbex qui a démissionné en mai, a parlé.", "fr", {"Paul Rey"}),
    ],
)
def test_a_relative_clause_tells_of_what_stands_before_it(text: str, language: str, gone: set[str]) -> None:
    assert {person for kind, person, _, _ in tenures(text, language) if kind == "end"} == gone


def test_nobody_in_a_clause_of_the_subject_leaves() -> None:
    text = "Le gendarme chargé d'enquêter sur le ministre de la Santé Paul Vey a démissionné mercredi."
    assert {kind for kind, person, _, _ in tenures(text, "fr") if person == "Paul Vey"} == {"hold"}


def test_the_verb_behind_a_relative_clause_is_not_of_its_subject() -> None:
    text = "Le contrat que la présidente d'Orbex, Ann Lee, a signé expire."
    assert {kind for kind, _, _, _ in tenures(text, "fr")} == {"hold"}


@pytest.mark.parametrize(
    "text",
    [
        "Le départ de Luc Roux, entraîneur du FC Lorvans, a été confirmé lundi.",
        "La démission de Luc Roux, PDG du groupe Orbex, a été confirmée lundi.",
    ],
)
def test_who_leaves_is_not_confirmed_where_the_leaving_is(text: str) -> None:
    assert {row[0] for row in tenures(text, "fr")} == {"end"}
