"""All that is known of a party, in the order of time."""

from __future__ import annotations

from datetime import date

from tests.told import RECORDED, told

from incumbent.answers import timeline
from incumbent.model.claim import FoundingClaim
from incumbent.model.entry import Source, Witness
from incumbent.model.evidence import Evidence

ROWS = [
    told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
    told("start", "Ann Lee", by="2023-11-20", organization="Tallis", modality="rumoured"),
]


def founding() -> Witness:
    claim = FoundingClaim(
        document="doc-x", evidence=Evidence("words", 0, 5), person="Ann Lee", organization="Orbex", date="2015"
    )
    source = Source(id="doc-x", name="x")
    return Witness(claim=claim, source=source, recorded_at=RECORDED, person_key="ann lee", organization_key="orbex")


def test_tenures_come_in_the_order_of_their_beginning_and_rumours_apart() -> None:
    answer = timeline("Ann Lee", ROWS)
    assert [(t.valid_from and t.valid_from.edtf, t.valid_to and t.valid_to.edtf) for t in answer.tenures] == [
        (None, "2023-11-17"),
        ("2023-11-21", None),
    ]
    assert [(plan.modality, plan.organization) for plan in answer.plans] == [("rumoured", "Tallis")]


def test_only_what_was_known() -> None:
    answer = timeline("Ann Lee", ROWS, date(2023, 11, 19))
    assert (len(answer.tenures), len(answer.plans)) == (1, 0)


def test_foundings_stand_beside_the_tenures() -> None:
    answer = timeline("Orbex", [*ROWS, founding()])
    assert [witness.claim.kind for witness in answer.others] == ["founding"]
    assert len(answer.tenures) == 2
