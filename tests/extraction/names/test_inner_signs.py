"""What stands in a name, as signs for its type."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("Ann Lee", {"first-name:2", "plain-full-name", "shape:CC"}),
        ("Ann-Kim Lee", {"first-name-hyphen"}),
        ("Orbex Bank", {"head", "head:bank", "head:last:True"}),
        ("Orbex Corp", {"legal-form"}),
        ("Orbex & Lampo", {"figure-or-and"}),
    ],
)
def test_the_words_of_a_name_are_signs(name: str, signs: set[str]) -> None:
    told = read(f"The chairman of {name} has resigned.").names.signs
    assert any(signs <= set(row) for row in told.values())


def test_a_firm_has_no_sign_of_a_first_name() -> None:
    (row,) = read("The chairman of Orbex Corp has resigned.").names.signs.values()
    assert not [sign for sign in row if sign.startswith("first-name")]
