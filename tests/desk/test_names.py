"""Whom a name of a question means, where the ledger has it as two things."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from incumbent.desk import Desk
from incumbent.errors import NotFound
from incumbent.ledger import Ledger
from incumbent.model.claim import Claim, StakeClaim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.model.time import PartialDate
from incumbent.settings import Settings

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Over an article that has Ann Lee head "Velta Inc", and Velta Inc, as a holder, own a part of Orbex."""
    text = "Ann Lee heads Velta Inc, which owns a tenth of Orbex. Bo Ray owns the rest."
    article = Document(name="one", text=text, language="en", published_at=PartialDate(2023, 11, 20))
    shared = {"document": article.id, "evidence": Evidence.of(text, Span(0, len(text)))}
    claims: list[Claim] = [
        TenureClaim(
            **shared,
            tenure_kind="hold",
            person="Ann Lee",
            organization="Velta Inc",
            post="head",
            post_class="chief-executive",
        ),
        StakeClaim(**shared, holder="Velta Inc", organization="Orbex", share=0.1),
        StakeClaim(**shared, holder="Bo Ray", organization="Orbex", share=0.9),
    ]
    made = Desk(Settings(ledger=tmp_path_factory.mktemp("names") / "names.ledger", now=NOW))
    with Ledger(made.settings.ledger, writable=True) as ledger:
        ledger.append(article, claims, "2024-01-15T12:00:00Z", made.keys_of)
    return made


@pytest.mark.parametrize("name", ["Velta Inc", "Velta", "VELTA INC."])
def test_a_company_that_owns_a_part_of_another_is_no_person(desk: Desk, name: str) -> None:
    """Its name with the legal form is also that of a holder, and those have keys like people's."""
    assert [tenure.person for tenure in desk.who(name).held] == ["Ann Lee"]
    assert [tenure.person for tenure in desk.timeline(name).tenures] == ["Ann Lee"]
    assert desk.dossier(name).sort == "organization"
    assert desk.ask(f"Who leads {name.rstrip('.')}?").sentence.startswith("Velta Inc, as last known: Ann Lee")


def test_who_owns_something_and_is_no_company_is_found_as_a_person(desk: Desk) -> None:
    assert [stake.holder for stake in desk.timeline("Bo Ray").stakes] == ["Bo Ray"]
    with pytest.raises(NotFound, match="'Bo Ray' is a person, not an organisation"):
        desk.who("Bo Ray")
