"""Whether a post's words speak of a woman or a man."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("phrase", "gender"),
    [
        ("la présidente d'Orbex", "f"),
        ("le directeur général d'Orbex", "m"),
        ("la ministre de l'Intérieur", "f"),
        ("le ministre de la Santé", "m"),
        ("l'ancienne garde des Sceaux", "f"),
        ("l'ambassadrice", "f"),
        ("l'ex-ministre", "n"),
    ],
)
def test_titles_and_the_words_beside_them_tell_it(phrase: str, gender: str) -> None:
    (post,) = [post for view in read(f"On a vu {phrase}.", "fr").views for post in view.posts]
    assert post.gender == gender


def test_in_a_language_without_genders_the_title_alone_may_tell_it() -> None:
    genders = [post.gender for view in read("The chairman met the spokeswoman.").views for post in view.posts]
    assert genders == ["n", "f"]
