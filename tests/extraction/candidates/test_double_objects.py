"""A verb with a name and a post right behind it gives the post to whoever has the name."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.candidates.double_objects import SURE, given_outright

CHANCES = {"none": 0.5, "start": 0.3, "hold": 0.2}


@pytest.mark.parametrize(
    ("text", "person", "post", "language", "given"),
    [
        ("Orbex Ltd has named Ann Lee chairman.", "Ann Lee", "chairman", "en", True),
        ("Orbex Ltd named Mr. Paul Roe chairman on Monday.", "Paul Roe", "chairman", "en", True),
        ("Paul Vey, propriétaire d'Orbex, a nommé Anne Lenoir présidente.", "Anne Lenoir", "présidente", "fr", True),
        ("Orbex Ltd saw Ann Lee, chairman of Luvik.", "Ann Lee", "chairman", "en", False),
        ("Ann Lee was named chairman of Orbex Ltd.", "Ann Lee", "chairman", "en", False),
    ],
)
def test_a_double_object_is_sure(text: str, person: str, post: str, language: str, given: bool) -> None:
    told = given_outright(beside(read(text, language), person, post), CHANCES)
    assert (told["start"] == SURE) is given
    assert given or told == CHANCES


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        (
            "Orbex SA a nommé une administratrice provisoire, Anne Roux.",
            "fr",
            ("start", "Anne Roux", "Orbex SA", "chief-executive"),
        ),
        ("Orbex SA vient de recruter un DRH, Paul Vey.", "fr", ("start", "Paul Vey", "Orbex SA", "people-chief")),
        (
            "Orbex Inc has hired a finance chief, Ann Lee.",
            "en",
            ("start", "Ann Lee", "Orbex Inc", "finance-chief"),
        ),
    ],
)
def test_so_is_one_with_a_title_before_the_name(text: str, language: str, claim: tuple[str, str, str, str]) -> None:
    assert claim[:3] in {told[:3] for told in tenures(text, language)}


def test_a_former_one_is_not_what_is_given() -> None:
    told = tenures("Orbex Inc appointed a former minister, Ann Lee, to its board.")
    assert ("start", "minister") not in {(kind, post_class) for kind, _, _, post_class in told}


@pytest.mark.syntax
@pytest.mark.parametrize("aside", ["a lawyer", "54", "an engineer of long standing"])
def test_who_somebody_is_may_stand_between_the_name_and_the_title(aside: str) -> None:
    assert tenures(f"Orbex named Ann Lee, {aside}, general counsel.") == {("start", "Ann Lee", "Orbex", "legal-chief")}
