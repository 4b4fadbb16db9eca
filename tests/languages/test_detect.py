"""The language of a text is told by its small words and the days of the week."""

import pytest

from incumbent.languages.detect import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The board of Orbex named a new chairman.", "en"),
        ("Le conseil d'Orbex nomme un nouveau président.", "fr"),
        ("Orbex named Ann Lee chairman on Monday.", "en"),
        ("Orbex nomme Anne Lenoir lundi.", "fr"),
    ],
)
def test_the_commonest_small_words_tell_the_language(text: str, code: str) -> None:
    assert detect(text) == code


def test_initials_are_no_small_words() -> None:
    assert detect("Orbex SA named Ann Lee chairman on Monday, 3 March 2025.") == "en"
    assert detect("LES Holdings and Orbex SA merge.") == "en"


def test_a_text_that_is_all_in_capitals_has_its_language_too() -> None:
    assert detect("LE CONSEIL NOMME UNE DIRECTRICE") == "fr"
    assert detect("THE BOARD OF ORBEX NAMES A CHAIRMAN") == "en"


@pytest.mark.parametrize("text", ["", "Orbex", "3 000 000"])
def test_a_text_without_such_words_has_no_language(text: str) -> None:
    assert detect(text) == ""
