"""Where the text of an embedded post begins, and what its signature tells."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.embedded import EmbeddedPost, find_posts
from incumbent.languages.load import load_pack


def posts(text: str, code: str = "en") -> tuple[EmbeddedPost, ...]:
    return find_posts(text, load_pack(code))


def texts(text: str, code: str = "en") -> list[str]:
    return [post.span.of(text) for post in posts(text, code)]


def test_the_signature_tells_name_handle_and_date() -> None:
    text = "Orbex grows.\nI am proud.\n– Ann Lee (@annlee) 18 novembre 2023"
    (post,) = posts(text)
    assert (post.speaker, post.handle) == ("Ann Lee", "@annlee")
    assert post.speaker_span.of(text) == "Ann Lee"
    assert post.date_words is not None and post.date_words.of(text) == "18 novembre 2023"
    assert post.signature.of(text) == "– Ann Lee (@annlee) 18 novembre 2023"


@pytest.mark.parametrize("date", ["November 18, 2023", "18 novembre 2023", "1er mai 2021", "2023-11-18", "18/11/2023"])
def test_dates_of_many_shapes_are_read(date: str) -> None:
    text = f"I am proud.\n— Ann Lee (@annlee) {date}"
    (post,) = posts(text)
    assert post.date_words is not None and post.date_words.of(text) == date


def test_the_narrative_before_a_post_is_left_out() -> None:
    before = "Ann Lee turned to X on Friday to share what she thinks about the change at the head of Orbex."
    body = "I love you all.\nwhat a strange day this has been.\none thing to keep in mind: tell your friends."
    assert texts(f"{before}\n{body}\n— Ann Lee (@annlee) May 4, 2021") == [body]


def test_a_line_of_little_but_a_link_does_not_stand_alone() -> None:
    body = "Ann Lee leaves Orbex after a short meeting of the board.\nIn their words: pic.example.com/1EQP"
    body = body.replace("pic.example.com", "pic.twitter.com")
    assert texts(f"Orbex has grown for years, and so has its rival.\n{body}\n— Bo Ek (@boek) May 4, 2021") == [body]


def test_two_posts_in_a_row_are_two() -> None:
    text = "I am proud.\n— Ann Lee (@annlee) May 4, 2021\nSo am I.\n— Bo Ek (@boek) May 5, 2021"
    assert texts(text) == ["I am proud.", "So am I."]


def test_a_signature_at_the_end_of_its_line_ends_the_post_there() -> None:
    text = "Lee tweeted:\n\nWe are proud of Orbex! — Ann Lee (@annlee) May 4, 2021\n\nShares rose."
    assert texts(text) == ["We are proud of Orbex!"]


def test_a_signature_without_a_text_makes_no_post() -> None:
    assert texts("Ann Lee showed it on X:\n— Ann Lee (@annlee) May 4, 2021") == []


def test_an_address_in_brackets_is_no_signature() -> None:
    assert texts("Write to Ann Lee (@annlee) or call.") == []
