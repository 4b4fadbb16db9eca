"""Claims are about parties: persons, organisations, and holders and speakers that may be either."""

from __future__ import annotations

from incumbent.identity.keys import Conventions
from incumbent.identity.resolve import either, resolve
from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.evidence import Evidence
from incumbent.model.party import Parties

HERE = Evidence(exact="words", start=0, end=5)
DRESS = Conventions.of(["inc"], ["mr"], [])


def starts(person: str, organization: str | None) -> TenureClaim:
    return TenureClaim(
        document="doc-1",
        evidence=HERE,
        tenure_kind="start",
        person=person,
        organization=organization,
        post=None,
        post_class="member",
    )


def said(speaker: str) -> QuotationClaim:
    return QuotationClaim(document="doc-1", evidence=HERE, speaker=speaker, content="words")


def parties(*claims: Claim) -> list[Parties]:
    return list(resolve(claims, DRESS))


def test_a_tenure_is_about_a_person_and_where_it_is_told_an_organization() -> None:
    told, untold = parties(starts("Mr Ann Lee", "Orbex, Inc."), starts("Ann Lee", None))
    assert told.agent.id == untold.agent.id == "person:ann lee"
    assert told.organization is not None and told.organization.id == "organization:orbex"
    assert told.organization.name == "Orbex, Inc.", "the name stays as written"
    assert untold.organization is None


def test_a_founding_and_a_stake_are_about_both() -> None:
    founding = FoundingClaim(document="doc-1", evidence=HERE, person="Ann Lee", organization="Orbex")
    stake = StakeClaim(document="doc-1", evidence=HERE, holder="Tallis", organization="Orbex")
    one, other = parties(founding, stake)
    assert (one.agent.kind, other.agent.kind) == ("person", "organization")
    assert one.organization == other.organization


def test_a_speaker_is_what_the_article_takes_the_name_for() -> None:
    kinds = [p.agent.kind for p in parties(starts("Cher", "Bank of Mull"), said("Cher"), said("Bank of Mull"))]
    assert kinds == ["person", "person", "organization"]


def test_a_speaker_without_other_signs_is_an_organization_by_its_form_or_a_single_word() -> None:
    kinds = [p.agent.kind for p in parties(said("Tallis"), said("Two Rivers Inc"), said("Ann Lee"))]
    assert kinds == ["organization", "organization", "person"]


def test_a_name_of_unknown_kind_may_be_either() -> None:
    assert [party.id for party in either("Sam Altman")] == ["organization:samaltman", "person:sam altman"]
