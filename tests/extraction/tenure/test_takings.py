"""Who has been named and is to take up the post on a later day."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document
from incumbent.model.time import PartialDate


def changes(text: str, language: str) -> dict[str, tuple[str, str, str | None]]:
    """What is claimed of each person: the kind, the modality and the date, in an article of 14 October 2015."""
    day = PartialDate.parse("2015-10-14")
    document = Document(name="a", text=text, language=language, published_at=day, published_basis="given")
    claims = extract(document, load_pack(language)).claims
    return {c.person: (c.kind, c.modality, c.date) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            (
                "Le conseil d'Orbex a désigné mardi Anne Lenoir pour succéder à Paul Roux au poste de PDG. Mme Lenoir "
                "prendra ses fonctions le 1er janvier."
            ),
            "fr",
        ),
        (
            (
                "The board of Orbex picked Anne Lenoir on Tuesday to succeed Paul Roux as chief executive. She will "
                "take office on January 1."
            ),
            "en",
        ),
    ],
)
def test_the_day_to_come_is_that_of_both(text: str, language: str) -> None:
    told = changes(text, language)
    assert told["Anne Lenoir"] == ("start", "planned", "2016-01-01")
    assert told["Paul Roux"] == ("end", "planned", "2016-01-01")


def test_who_is_only_named_has_begun() -> None:
    told = changes("Le conseil d'Orbex a désigné mardi Anne Lenoir pour succéder à Paul Roux au poste de PDG.", "fr")
    assert told["Anne Lenoir"] == ("start", "asserted", "2015-10-13")


def test_whoever_left_before_has_left() -> None:
    text = (
        "Paul Roux, PDG d'Orbex, a démissionné lundi. Le conseil a nommé mardi Anne Lenoir PDG. Elle prendra ses "
        "fonctions le 1er janvier."
    )
    told = changes(text, "fr")
    assert told["Paul Roux"][:2] == ("end", "asserted")
    assert told["Anne Lenoir"][:2] == ("start", "planned")
