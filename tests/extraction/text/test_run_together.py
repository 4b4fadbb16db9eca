"""Lines of a page whose breaks were lost run into each other: an article or a pronoun in a capital shows where."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.run_together import RunTogether
from incumbent.extraction.text.segment import segment
from incumbent.languages.load import load_pack


@pytest.mark.parametrize(
    ("code", "before", "behind"),
    [
        ("fr", "Anne Lenoir, Orbex", "L'ancienne banquière dirige le groupe depuis mai 2015."),
        ("fr", "Paul Vey, directeur d'Orbex - 3 mai 2017", "Il a démissionné au bout de six mois."),
        ("fr", "Lire notre entretien avec Paul Vey", "La démission surprise de M. Vey est commentée."),
        ("en", "Image caption Ann Lee at the Orbex plant", "The company named her chief executive in May."),
    ],
)
def test_a_sentence_begins_where_a_line_break_was_lost(code: str, before: str, behind: str) -> None:
    text = f"{before} {behind}"
    assert list(RunTogether(load_pack(code)).breaks(text, 0, len(text))) == [len(before) + 1]
    sentences = segment(f"Orbex\n{text}", 5, load_pack(code)).sentences
    assert [s.span.of(f"Orbex\n{text}") for s in sentences][1:] == [before, behind]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Elle a lu dans Le petit monde de Lorvan un récit de ces années de guerre."),
        ("fr", "Elle a joué dans le film Les grands de ce monde et le reste du temps au théâtre."),
        ("fr", "Le maire, Jean Le Vey, a quitté la salle du conseil après une heure."),
        ("fr", 'Il a dit "Mais enfin La directrice est partie sans rien nous dire hier" et souri.'),
        ("fr", "Paul Vey préside Le Havre."),
        ("en", "He said that The Hague was the seat of the court for years."),
    ],
)
def test_a_title_of_a_work_or_a_name_opens_no_sentence(code: str, text: str) -> None:
    assert not list(RunTogether(load_pack(code)).breaks(text, 0, len(text)))
