"""How somebody left, where the words of the change leave it open."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def manners(text: str) -> set[tuple[str, str]]:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    return {(c.person, c.manner) for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == "end" and c.manner}


@pytest.mark.parametrize(
    ("told", "manner"),
    [
        ("Lee resigned in May.", "resigned"),
        ("Lee was fired in May.", "dismissed"),
        ("Lee won a prize in May.", "unknown"),
        ("Pratt was fired by Luvik in May.", "unknown"),
    ],
)
def test_the_manner_of_an_end_may_stand_in_another_sentence_about_that_person(told: str, manner: str) -> None:
    text = f"Orbex named Tom Pratt chief executive. He replaces Ann Lee as chief executive of Orbex. {told}"
    assert ("Ann Lee", manner) in manners(text)


def test_the_words_of_the_change_itself_come_first() -> None:
    text = "Ann Lee resigned as chief executive of Orbex. In 2010 Lee was fired by Luvik."
    assert ("Ann Lee", "resigned") in manners(text)


def test_whoever_takes_another_post_has_moved() -> None:
    text = "Orbex Corp named Tom Roe finance chief to replace Ann Lee. Lee becomes chairman of Tarnac Corp."
    assert ("Ann Lee", "moved") in manners(text)


@pytest.mark.parametrize(("house", "manner"), [("Tarnac Corp", "moved"), ("Orbex Corp", "unknown")])
def test_another_post_told_far_away_is_what_somebody_left_for_where_it_is_elsewhere(house: str, manner: str) -> None:
    between = "Sales of beans rose. Prices fell by a third. The weather was fine. Shops closed early. It rained twice."
    text = "Orbex Corp named Tom Roe finance chief to replace Ann Lee"
    assert ("Ann Lee", manner) in manners(f"{text}. {between} {house} said Lee becomes its chairman.")


@pytest.mark.parametrize(
    ("text", "language", "person", "manner"),
    [
        ("Orbex named Tom Roe finance chief, succeeding the late Ann Lee.", "en", "Ann Lee", "died"),
        ("Orbex Ltd named Tom Roe finance chief following the death of Ann Lee.", "en", "Ann Lee", "died"),
        (
            "Thomas Roux est nommé préfet du Lorvan. Il succède à Anne Lenoir, mutée dans le Tarn.",
            "fr",
            "Anne Lenoir",
            "moved",
        ),
        (
            "Thomas Roux est nommé préfet du Lorvan en remplacement d'Anne Lenoir, appelée à d'autres fonctions.",
            "fr",
            "Anne Lenoir",
            "moved",
        ),
        ("Thomas Roux, maire de Lorvans, a été assassiné lundi.", "fr", "Thomas Roux", "died"),
        ("Le maire de Lorvans, Thomas Roux, a été battu par Anne Lenoir dimanche.", "fr", "Thomas Roux", "term-ended"),
        (
            "Anne Lenoir quitte la direction générale du groupe Orbex pour prendre la présidence du groupe Pelons.",
            "fr",
            "Anne Lenoir",
            "moved",
        ),
    ],
)
def test_words_beside_the_name_tell_how_somebody_left(text: str, language: str, person: str, manner: str) -> None:
    claims = extract(Document(name="a", text=text, language=language), load_pack(language)).claims
    told = {(c.person, c.manner) for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == "end"}
    assert (person, manner) in told


def test_a_participle_behind_a_name_tells_of_nobody_else() -> None:
    text = "Luc Roux quitte le diocèse de Tarnex, qu'il dirigeait depuis 2007. Il succède à Paul Anor, décédé en mai."
    claims = extract(Document(name="a", text=text), load_pack("fr")).claims
    manners = {c.person: c.manner for c in claims if isinstance(c, TenureClaim) and c.kind == "end"}
    assert manners["Luc Roux"] != "died"
    assert manners["Paul Anor"] == "died"


def test_who_joins_from_elsewhere_has_moved_whatever_became_of_them() -> None:
    text = "Orbex Corp ousted its chief executive, Ann Lee. She had joined Orbex Corp from Lampo Corp in 2018."
    assert ("Ann Lee", "dismissed") in manners(text)
    assert {manner for who, manner in manners(text) if who == "Ann Lee"} == {"dismissed", "moved"}
