"""Whom a change tells of that opens its sentence without a subject."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.grammar.fronted import opening
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def opened(text: str, language: str) -> str | None:
    """Who is the subject of the change that opens the text."""
    found = opening(read(text, language).views[0])
    return found[1].entity.name if found else None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nommé en 2015 directeur général d'Orbex, Tom Roe a lancé un plan.", "fr"),
        ("Élue mardi présidente d'Orbex, Ann Lee entend poursuivre.", "fr"),
        ("Elue mardi présidente d'Orbex, Ann Lee entend poursuivre.", "fr"),  # the capital without its accent
        ("Arrivé à la tête d'Orbex en 2012, Tom Roe a doublé les ventes.", "fr"),
        ("Arrivé à l'été 2021 pour succéder à Paul Vey, Tom Roe a doublé les ventes.", "fr"),
        ("Choisie pour succéder à Paul Vey, Ann Lee a présenté son plan.", "fr"),
        ("Appointed chief executive of Orbex in 2015, Ann Lee cut costs.", "en"),
        ("Before becoming chief executive of Orbex, Ann Lee ran Luvik.", "en"),
    ],
)
def test_it_is_whoever_is_named_behind_its_comma(text: str, language: str) -> None:
    assert opened(text, language) in ("Tom Roe", "Ann Lee")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tom Roe, nommé directeur d'Orbex, a lancé un plan.", "fr"),  # somebody is named before
        ("Ann Lee appointed Tom Roe, a lawyer.", "en"),  # the verb has its subject
        ("Interrogé pour savoir qui va succéder à Paul Vey, Tom Roe s'est tu.", "fr"),  # somebody else comes
        ("Le conseil a un mois pour succéder à Paul Vey, Tom Roe et Ann Lee.", "fr"),  # the sentence has its subject
    ],
)
def test_a_change_with_a_subject_opens_for_nobody(text: str, language: str) -> None:
    assert opened(text, language) is None


def test_what_the_opening_gives_is_nobody_elses() -> None:
    view = read("Propulsée à la tête d'Orbex après le décès de Tom Roe, Ann Lee a 31 ans.", "fr").views[0]
    assert {c.person.entity.name for c in pairs(view)} == {"Ann Lee"}


@pytest.mark.parametrize(
    "text",
    [
        "Le Premier ministre malien Tom Roe, nommé en avril, a démissionné vendredi.",
        "Nommé directeur général d'Orbex en 2015, Tom Roe a démissionné lundi.",
    ],
)
def test_who_leaves_may_be_told_to_have_come(text: str) -> None:
    told = {(f.kind, f.post_class) for f in find_tenures(read(text, "fr"), load_models())}
    assert {kind for kind, _ in told} == {"start", "end"}
    assert len({post_class for _, post_class in told}) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Limogé par le conseil d'administration, le directeur général d'Orbex SA, Paul Vey, a protesté.", "fr"),
        ("Dismissed by the board, the chief executive of Orbex Inc, Paul Vey, has protested.", "en"),
    ],
)
def test_a_title_with_its_comma_may_stand_before_the_name(text: str, language: str) -> None:
    (view,) = read(text, language).views
    found = opening(view)
    assert found is not None
    assert found[1].entity.name == "Paul Vey"


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ann Lee resigned after ten years at the helm of Orbex Inc.", "en", ("end", "Orbex Inc")),
        ("Ann Lee is stepping down after ten years as chief executive of Orbex Inc.", "en", ("end", "Orbex Inc")),
        ("Anne Lenoir s'en va après dix ans à la tête d'Orbex SA.", "fr", ("end", "Orbex SA")),
        (
            "Ann Lee stood down as chairman of Luvik Inc after ten years as chief executive of Orbex Inc.",
            "en",
            ("former", "Orbex Inc"),
        ),
        ("Anne Lenoir arrive chez Luvik SA après dix ans comme directrice d'Orbex SA.", "fr", ("former", "Orbex SA")),
    ],
)
def test_a_clause_of_what_was_before_tells_what_is_left_where_nothing_else_is(
    text: str, language: str, told: tuple[str, str]
) -> None:
    assert told in {(kind, organization) for kind, _, organization, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Après trente ans passés à la tête d'Orbex SA, Paul Roux a pris sa retraite.", "fr", "end"),
        ("After ten years as chief executive of Orbex Inc, Paul Roux resigned on Monday.", "en", "end"),
        ("After ten years as chief executive of Orbex Inc, Paul Roux died on Monday.", "en", "former"),
        ("Après avoir été PDG d'Orbex SA, Paul Roux a pris sa retraite.", "fr", "former"),
        ("Après six ans comme PDG d'Orbex SA, Paul Roux a quitté Lampo SA.", "fr", "former"),
    ],
)
def test_who_goes_after_years_in_a_post_leaves_it(text: str, language: str, kind: str) -> None:
    assert {told for told, _, body, _ in tenures(text, language) if "Orbex" in str(body)} == {kind}
