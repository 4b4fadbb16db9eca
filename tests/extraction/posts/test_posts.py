"""Posts that verbs tell without naming them."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.states.states import told_state


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee dirigeait jusque-là la société Orbex.", "fr"),
        ("Ann Lee a auparavant dirigé la société Orbex.", "fr"),
        ("Ann Lee previously ran Orbex Corp.", "en"),
    ],
)
def test_what_stands_beside_such_a_verb_says_that_it_is_past(text: str, language: str) -> None:
    assert told_state(beside(read(text, language), "Ann Lee", "")) == "former"


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Prime minister-designate Ann Lee spoke in Orvia and Britain.", "en", "start"),
        ("Ann Lee, once treasurer of Orbex Ltd, spoke.", "en", "former"),
        ("Ann Lee, jadis trésorière d'Orbex SA, a parlé.", "fr", "former"),
        ("Ann Lee, treasurer of Orbex Ltd, spoke once.", "en", "hold"),
    ],
)
def test_a_word_in_or_before_a_title_tells_when_it_holds(text: str, language: str, kind: str) -> None:
    assert {(k, person) for k, person, _, _ in tenures(text, language)} == {(kind, "Ann Lee")}


@pytest.mark.parametrize(
    ("title", "post"),
    [("political director", "executive"), ("senior director", "executive"), ("independent director", "board-member")],
)
def test_an_adjective_tells_what_somebody_is_a_director_of(title: str, post: str) -> None:
    assert ("start", "Ann Lee", "Orbex Corp", post) in tenures(f"Ann Lee was named {title} of Orbex Corp.")


def test_a_seat_within_a_verb_of_holding_is_part_of_it() -> None:
    told = tenures("Anne Roux préside le conseil de surveillance d'Orbex SA.", "fr")
    assert {post for _, _, _, post in told} == {"chair"}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("La présidente élue du Pérou, Ana Vey, a parlé.", "fr", "start"),
        ("Le Premier ministre désigné libanais, Ali Vey, a parlé.", "fr", "start"),
        ("Peru's president elect, Ana Vey, spoke.", "en", "start"),
    ],
)
def test_a_word_behind_a_title_says_that_somebody_is_to_have_it(text: str, language: str, kind: str) -> None:
    assert {told for told, _, _, _ in tenures(text, language)} == {kind}


def test_when_somebody_was_elected_is_another_thing() -> None:
    posts = [p for view in read("Le maire élu en mai, Ali Vey, a parlé à Lyon.", "fr").views for p in view.posts]
    assert ["designate" in post.modifiers for post in posts] == [False]


def test_who_is_at_the_head_of_a_part_of_the_operations_is_no_operations_chief() -> None:
    told = {
        "Ann Lee, head of operations at Orbex Bank, spoke.": "operations-chief",
        "Ann Lee, head of European operations at Orbex Bank, spoke.": "executive",
        "Ann Lee, head of marketing operations at Orbex Bank, spoke.": "marketing-chief",
    }
    assert {text: next(row[3] for row in tenures(text)) for text in told} == told


def test_by_whom_something_is_now_run_holds_its_post() -> None:
    assert ("hold", "Ann Lee", "Orbex", "chief-executive") in tenures("Orbex is now run by Lampo CEO Ann Lee.")
