"""What a change gives, and what the line tells of the person beside it."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.extract import extract
from incumbent.extraction.grammar.attachments import given
from incumbent.extraction.tenure.gifts import teller
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def told(text: str) -> set[tuple[str, str]]:
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    return {(c.tenure_kind, c.post or "") for c in claims if isinstance(c, TenureClaim)}


def gift(text: str) -> str:
    (view,) = analyse(Document(name="a", text=text), load_pack("en")).views
    group, _ = given(view, view.triggers[0])
    return " ".join(post.words for post in view.posts if post.group == group)


def starters(text: str) -> set[str]:
    (view,) = analyse(Document(name="a", text=text), load_pack("en")).views
    return {c.person.entity.name for c in pairs(view) if any(c.tells(t, "start") for t in view.triggers)}


def test_a_title_before_the_name_is_not_what_a_change_gives() -> None:
    assert gift("Orbex named finance director Ann Lee chairman.") == "chairman"
    assert gift("Orbex named Ann Lee chairman.") == "chairman"


def test_nothing_is_given_where_no_post_stands_behind_the_change() -> None:
    assert gift("Orbex named Ann Lee.") == ""


def test_whoever_is_given_a_post_holds_the_one_before_the_name() -> None:
    said = told("Orbex appointed chief operating officer Ann Lee as its chief executive on Monday.")
    assert ("start", "chief executive") in said
    assert ("start", "chief operating officer") not in said


def test_two_posts_in_one_breath_are_both_given() -> None:
    said = told("Orbex appointed Ann Lee as chairman and chief executive on Monday.")
    assert {("start", "chairman"), ("start", "chief executive")} <= said


def test_whoever_is_succeeded_takes_nothing() -> None:
    assert starters("Ann Lee succeeded Tom Roe as chairman of Orbex.") == {"Ann Lee"}


def test_whom_somebody_fired_is_the_one_who_left() -> None:
    (view,) = analyse(
        Document(name="a", text="Ann Lee, whom the board fired as chairman, spoke."), load_pack("en")
    ).views
    assert any(c.tells(t, "end") for c in pairs(view) for t in view.triggers)


def test_a_post_is_given_by_what_leads_to_it_and_not_by_who_joined_before() -> None:
    text = "Ann Lee, who joined Orbex Ltd in 1982, was appointed treasurer in 2007 and its chairman in 2010."
    (view,) = analyse(Document(name="a", text=text), load_pack("en")).views
    tellers = {c.post.words: teller(c, "start") for c in pairs(view) if c.post}
    assert {words: trigger.frame.id for words, trigger in tellers.items() if trigger} == {
        "treasurer": "appoint",
        "chairman": "appoint",
    }


def test_a_change_gives_two_posts_where_they_are_joined() -> None:
    said = told("Ann Lee was appointed treasurer of Orbex Ltd in 2007 and its chairman in 2010.")
    assert {("start", "treasurer"), ("start", "chairman")} <= said


def test_who_starts_in_a_post_does_not_join_besides() -> None:
    text = "Orbex Bank named Ann Lee as finance chief. Lee joins Orbex Bank from Tarnex Corp."
    assert ("start", "") not in told(text)
    assert ("start", "") in told("Ann Lee was named finance chief of Orbex Bank. She joined Orbex Bank in 1999.")


def test_who_comes_after_somebody_takes_what_they_leave_and_nothing_else() -> None:
    text = "Orbex Corp named Ann Lee, finance chief of Lampo Inc, as its chairman, succeeding Tom Roe."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    found = {(c.tenure_kind, c.person, c.organization, c.post) for c in claims if isinstance(c, TenureClaim)}
    assert ("end", "Tom Roe", "Orbex Corp", "chairman") in found
    assert not {organization for kind, _, organization, _ in found if kind == "end"} - {"Orbex Corp"}


def test_an_incoming_title_is_taken_up_beside_another_change() -> None:
    assert ("start", "chairman") in told("Orbex Ltd said incoming chairman Ann Lee would join the board in May.")
    assert ("hold", "chairman") in told("Orbex Ltd said chairman Ann Lee would join the board of Luvik Inc in May.")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee will step down as chairman of Orbex Ltd in March and from the board in July.",
        "Ann Lee resigned from the board and as chairman of Orbex Ltd.",
    ],
)
def test_a_seat_behind_a_second_preposition_is_left_with_the_title(text: str) -> None:
    assert {kind for kind, post in told(text)} == {"end"}
    assert len(told(text)) == 2


def test_a_place_behind_a_second_preposition_is_no_seat() -> None:
    assert len(told("Ann Lee resigned as chairman of Orbex Ltd in March and from Lorvan wrote a letter.")) == 1


def test_what_the_one_before_became_is_nothing_that_the_next_takes() -> None:
    text = "Orbex Corp named Ann Bell finance chief. She replaces Keith Cochran, who became chairman in May."
    assert ("start", "Ann Bell", "chair") not in {(kind, who, post) for kind, who, _, post in tenures(text, "en")}


def test_what_somebody_did_before_stands_between_a_verb_and_what_it_gives() -> None:
    text = "Orbex Bank named Ann Bell, a lawyer who previously advised the government, as its chief economist."
    assert "start" in {kind for kind, who, _, _ in tenures(text, "en") if who == "Ann Bell"}


@pytest.mark.parametrize(
    ("text", "language", "kept"),
    [
        ("Ann Lee, chairman of Orbex Inc., has resigned from Lampo Corp.", "en", True),
        ("Ann Lee, chairman of Orbex Inc., has left Lampo Corp. to join Tarnex Corp.", "en", True),
        ("Ann Lee, who chairs the Senate Banking Committee, will retire from the U.S. Senate in January.", "en", True),
        ("Anne Lenoir, présidente d'Orbex SA, a quitté Lampo SA.", "fr", True),
        ("Ann Lee, chairman of Orbex Inc., has resigned from the company.", "en", False),
        ("Ann Lee, head of Orbex France, has left Orbex.", "en", False),
    ],
)
def test_who_leaves_something_else_keeps_their_title(text: str, language: str, kept: bool) -> None:
    told = {(kind, post_class != "member") for kind, _, _, post_class in tenures(text, language)}
    assert (("hold", True) in told) is kept


def test_who_leaves_a_parliament_sat_in_it() -> None:
    assert ("end", "Ann Lee", "U.S. Senate", "legislator") in tenures("Ann Lee, 70, will retire from the U.S. Senate.")
