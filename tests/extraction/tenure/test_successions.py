"""Where somebody leaves for whom another one comes."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.extract import extract
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.successions import comes_for
from incumbent.extraction.tenure.tenure import find_tenures
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def left(text: str) -> set[str | None]:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    return {c.organization for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == "end"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, of Lampo Corp, was named chairman of Orbex Corp. She succeeds Tom Roe, who quit as chairman.",
        "Ann Lee, of Lampo Corp, became chairman of Orbex Corp in May. Lee replaced Tom Roe, who left as chairman.",
    ],
)
def test_who_comes_for_somebody_starts_where_that_one_leaves(text: str) -> None:
    assert left(text) == {"Orbex Corp"}


def test_what_the_line_names_goes_before() -> None:
    text = "Ann Lee joined Orbex Corp as chairman. Lee replaced Tom Roe, who quit as chairman of Lampo Corp."
    assert left(text) == {"Lampo Corp"}


def test_who_is_replaced_takes_nothing_in_the_same_breath() -> None:
    text = "Paul Roux, qui remplace Anne Verlaine, devient directeur général d'Orbex SA."
    told = {(f.kind, f.person.entity.name) for f in find_tenures(read(text, "fr"), load_models())}
    assert ("start", "Anne Verlaine") not in told
    assert ("end", "Anne Verlaine") in told


def test_the_title_of_whoever_comes_for_another_is_not_what_they_take() -> None:
    analysis = read("Finance chief Tom Roe replaces chairman Ann Lee.")
    (change,) = [trigger for view in analysis.views for trigger in view.triggers]
    assert comes_for(beside(analysis, "Tom Roe", "Finance"), change)
    assert not comes_for(beside(analysis, "Tom Roe", "chairman"), change)
    assert not comes_for(beside(analysis, "Tom Roe", "Finance"), None)


def test_the_title_of_whoever_is_named_to_succeed_another_is_not_what_they_take() -> None:
    analysis = read("Ann Lee quit. The pope named Bishop Tom Roe of Lorvan as her successor.")
    change = next(t for view in analysis.views for t in view.triggers if t.frame.id == "appoint")
    assert comes_for(beside(analysis, "Tom Roe", "Bishop"), change)


def test_who_is_brought_back_takes_the_seat_that_they_had_handed_over() -> None:
    text = "Ann Lee was brought back as chairman of Orbex Corp, a year after she handed the reins to Tom Roe."
    told = {(f.kind, f.person.entity.name) for f in find_tenures(read(text), load_models())}
    assert {("start", "Ann Lee"), ("end", "Ann Lee"), ("start", "Tom Roe")} <= told


def test_who_is_replaced_may_take_another_post_in_the_same_breath() -> None:
    text = "Mali replaced the head of its army. Tom Roe takes over from Don Ek, who becomes minister for trade of Mali."
    told = {(f.kind, f.person.entity.name, f.post_class) for f in find_tenures(read(text), load_models())}
    assert ("start", "Don Ek", "minister") in told


def test_whoever_is_named_somewhere_else_does_not_start_where_they_leave() -> None:
    text = "Anne Roux prendra la direction de l'Opéra de Lyon, où elle succédera à Paul Vey, nommé à Munich."
    assert ("start", "Paul Vey") not in {(kind, person) for kind, person, _, _ in tenures(text, "fr")}


def test_a_post_that_is_vacant_since_somebody_left_is_left_by_nobody_else() -> None:
    text = "Orbex SA a désigné Anne Roux comme directrice générale, un poste vacant depuis la démission de Paul Vey."
    told = {(kind, person) for kind, person, _, _ in tenures(text, "fr")}
    assert told == {("start", "Anne Roux"), ("end", "Paul Vey")}


def test_who_has_to_stand_in_for_another_keeps_their_post() -> None:
    text = "Dans l'attente d'un successeur, le directeur de la publication, Paul Vey, assurera la direction éditoriale."
    assert {person for _, person, _, _ in tenures(f"{text} Il dirige Orbex.", "fr")} <= {"Paul Vey"}
