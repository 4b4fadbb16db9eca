"""Names of firms without their legal form."""

from __future__ import annotations

from tests.extraction.told import read, tenures


def test_the_name_before_a_legal_form_is_the_firms_and_no_towns() -> None:
    text = (
        "Orvia tapped Ann Lee to head its watchdog after the Lampera scandal. The agency was hurt by the collapse of "
        "payments company Lampera AG.\nLampera filed for insolvency in June. Its former chief executive, Tom Roe, is "
        "in custody."
    )
    assert {entity.name for entity in read(text).names.entities if "Lampera" in entity.name} == {"Lampera AG"}
    assert ("former", "Tom Roe", "Lampera AG", "chief-executive") in tenures(text)


def test_a_person_of_the_name_stays_one() -> None:
    told = tenures("Tom Roe left Roe Ltd. Roe was its chairman for ten years.")
    assert {person for _, person, _, _ in told} == {"Tom Roe"}
