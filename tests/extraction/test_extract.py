"""The claims of a whole text, where what makes them stands in the words of a change."""

from __future__ import annotations

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def acting(text: str) -> dict[tuple[str, str], bool]:
    """Kind and class of each tenure → whether it is for the time being."""
    claims = extract(Document(name="a", text=text, language="fr"), load_pack("fr")).claims
    return {(c.tenure_kind, c.post_class): c.acting for c in claims if isinstance(c, TenureClaim)}


def test_who_takes_over_for_the_time_being_is_acting_in_that_and_not_in_their_own_post() -> None:
    told = acting("Anne Lenoir, directrice financière, assurera l'intérim de la direction générale d'Orbex.")
    assert told["start", "chief-executive"] is True
    assert told["hold", "finance-chief"] is False
