"""All that is known of a party, in the order of time."""

from __future__ import annotations

from datetime import date

from tests.told import RECORDED, told

from incumbent.answers.timeline import timeline
from incumbent.model.claim import FoundingClaim, Modality, StakeClaim
from incumbent.model.entry import Source, Witness
from incumbent.model.evidence import Evidence

ROWS = [
    told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
    told("start", "Ann Lee", by="2023-11-20", organization="Tallis", modality="rumoured"),
]


def ownership(number: int, claim: FoundingClaim | StakeClaim, person: str) -> Witness:
    source = Source(id=f"doc-{number}", name="x", publisher=f"Paper {number}")
    return Witness(claim=claim, source=source, recorded_at=RECORDED, person_key=person, organization_key="orbex")


def founding(number: int, person: str = "Ann Lee", date: str | None = None, modality: Modality = "asserted") -> Witness:
    evidence = Evidence("words", 0, 5)
    claim = FoundingClaim(
        document=f"doc-{number}",
        evidence=evidence,
        person=person,
        organization="Orbex",
        date=date,
        modality=modality,
    )
    return ownership(number, claim, person.lower())


def stake(number: int, share: float, date: str | None = None) -> Witness:
    evidence = Evidence("words", 0, 5)
    claim = StakeClaim(
        document=f"doc-{number}", evidence=evidence, holder="Tallis", organization="Orbex", share=share, date=date
    )
    return ownership(number, claim, "tallis")


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


def test_a_founding_is_told_once_with_all_that_tell_it() -> None:
    answer = timeline("Orbex", [*ROWS, founding(1, date="2015"), founding(2), founding(3, person="Bo Ray")])
    assert [(f.person, f.dates, len(f.witnesses)) for f in answer.foundings] == [
        ("Ann Lee", ("2015",), 2),
        ("Bo Ray", (), 1),
    ]
    assert len(answer.tenures) == 2


def test_stakes_of_one_size_are_one_and_others_stand_beside_it() -> None:
    answer = timeline("Orbex", [stake(1, 0.49), stake(2, 0.49, date="2023"), stake(3, 0.12)])
    assert [(s.holder, s.share, s.dates, len(s.witnesses)) for s in answer.stakes] == [
        ("Tallis", 0.12, (), 1),
        ("Tallis", 0.49, ("2023",), 2),
    ]


def test_a_founding_that_somebody_denies_is_none() -> None:
    assert timeline("Orbex", [founding(1, modality="denied")]).foundings == ()
