"""What a relative clause tells of whoever stands right before it."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.candidates.relatives import of_whoever_it_is_said


def near(text: str, post: str, language: str = "en") -> set[str]:
    """Who is weighed beside the post, in the last line."""
    view = read(text, language).views[-1]
    return {c.person.entity.name for c in pairs(view) if c.post and c.post.words.startswith(post)}


@pytest.mark.parametrize(
    ("text", "post", "people"),
    [
        (
            "Ann Lee met Tom Roe, who joins Orbex Ltd as its treasurer.",
            "treasurer",
            {"Tom Roe"},
        ),
        ("Ann Lee, who quit in May, met Tom Roe, who joins Orbex Ltd as its treasurer.", "treasurer", {"Tom Roe"}),
    ],
)
def test_a_relative_clause_gives_a_post_to_whom_it_tells_of(text: str, post: str, people: set[str]) -> None:
    assert near(text, post) == people


def test_each_of_two_relative_clauses_tells_of_one() -> None:
    (view,) = read("Anne Lenoir, qui préside Orbex SA, et Paul Vey, qui dirige Luvik SA, ont signé.", "fr").views
    told = {(c.person.entity.name, c.post.holding) for c in pairs(view) if c.post}
    assert told == {("Anne Lenoir", "preside"), ("Paul Vey", "lead")}


def test_what_a_clause_says_of_one_is_not_said_of_those_before() -> None:
    text = "Anne Lenoir remplacera Jean Vey, parti en mai et qui fut plus tard président d'Orbex."
    assert near(text, "président", "fr") == {"Jean Vey"}


def test_what_somebody_keeps_is_no_post_of_others() -> None:
    text = "Ann Lee, 61, who remains treasurer of Orbex Corp, succeeds Tom Roe, who retired."
    assert near(text, "treasurer") == {"Ann Lee"}
    assert near(text.replace("remains", "was"), "treasurer") == {"Ann Lee", "Tom Roe"}


def test_what_the_one_named_last_becomes_is_no_post_of_those_before() -> None:
    text = "Ann Lee was named chairman in place of Tom Roe, 61, who becomes treasurer and director of Orbex Corp."
    assert near(text, "treasurer") == near(text, "director") == {"Tom Roe"}


def test_who_keeps_a_post_may_have_a_suffix_and_an_age() -> None:
    text = "Ann Lee joined Orbex Corp, succeeding Tom Roe Jr., 48, who remains chairman and chief executive."
    assert near(text, "chairman") == near(text, "chief executive") == {"Tom Roe Jr"}


def test_a_relative_clause_in_the_passive_tells_of_whoever_stands_before_it() -> None:
    (view,) = read("Ann Lee praised Tom Roe, who was ousted in May.").views
    (change,) = [trigger for trigger in view.triggers if trigger.frame.kind == "end"]
    lee = next(m for m in view.persons if m.entity.name == "Ann Lee")
    assert of_whoever_it_is_said(view, lee, change)
