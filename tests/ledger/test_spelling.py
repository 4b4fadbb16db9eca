"""What is spelled out in one pass is what the slow way makes, byte for byte."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED, keys
from tests.told import document

from incumbent.ledger.bodies import canonical, claim_body, claim_of, document_body
from incumbent.ledger.derived import rows_of
from incumbent.ledger.spelling import spelled
from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim, TenureClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence

SAID = document("A text.", publisher="The Lantern")
TEXT = st.text(max_size=12)
NONE_OR_TEXT = st.none() | TEXT
SHARED = {"date": NONE_OR_TEXT, "date_words": TEXT, "reported_by": NONE_OR_TEXT, "frame": TEXT}
NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)
CLAIMS = st.one_of(
    st.builds(
        TenureClaim,
        document=st.just(SAID.id),
        evidence=st.builds(Evidence, TEXT, st.integers(0, 9), st.integers(0, 99), TEXT, TEXT),
        tenure_kind=st.sampled_from(["start", "end", "hold", "former"]),
        person=TEXT,
        organization=NONE_OR_TEXT,
        post=NONE_OR_TEXT,
        post_class=TEXT,
        acting=st.booleans(),
        confidence=st.floats(0, 1),
        **SHARED,
    ),
    st.builds(
        FoundingClaim,
        document=st.just(SAID.id),
        evidence=st.just(Evidence("x", 0, 1)),
        person=TEXT,
        organization=TEXT,
        **SHARED,
    ),
    st.builds(
        StakeClaim,
        document=st.just(SAID.id),
        evidence=st.just(Evidence("x", 0, 1)),
        holder=TEXT,
        organization=TEXT,
        amount=NUMBERS,
        currency=NONE_OR_TEXT,
        share=NUMBERS,
        **SHARED,
    ),
    st.builds(
        QuotationClaim,
        document=st.just(SAID.id),
        evidence=st.just(Evidence("x", 0, 1)),
        speaker=TEXT,
        content=TEXT,
        channel=NONE_OR_TEXT,
        **SHARED,
    ),
)


def slow(seq: int, document: Document, claims: dict[str, Claim]) -> tuple[str, dict[str, list[tuple[object, ...]]]]:
    body = {
        "document": document_body(document),
        "claims": [claim_body(claim, id_) for id_, claim in claims.items()],
        "keys": [list(keys(claim)) for claim in claims.values()],
    }
    return canonical(body), rows_of(seq, "assert", RECORDED, json.loads(canonical(body)), document.text)


def quick(seq: int, document: Document, claims: dict[str, Claim]) -> tuple[str, dict[str, list[tuple[object, ...]]]]:
    return spelled(seq, RECORDED, document, claims, {id_: keys(claim) for id_, claim in claims.items()})


@pytest.mark.parametrize("number", range(15))
def test_the_dispatches_are_spelled_out_alike(number: int) -> None:
    document, claims = list(dispatches())[number]
    by_id = {claim.id: claim for claim in claims}
    assert quick(7, document, by_id) == slow(7, document, by_id)


@given(claims=st.lists(CLAIMS, max_size=4))
def test_whatever_a_claim_holds_is_spelled_out_alike(claims: list[Claim]) -> None:
    by_id = {claim.id: claim for claim in claims}
    assert quick(1, SAID, by_id) == slow(1, SAID, by_id)


@given(claim=CLAIMS)
def test_a_row_gives_its_claim_back(claim: Claim) -> None:
    rows = quick(1, SAID, {claim.id: claim})[1]
    assert claim_of(claim.kind, SAID.id, str(rows["claim"][0][7])) == claim
