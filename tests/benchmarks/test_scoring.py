"""How claims are paired and counted, on claims of our own."""

from __future__ import annotations

from typing import Any

import pytest
from benchmarks.scoring import score, tenure_pairs
from tests.benchmarks.claims import claim


def figures(gold: list[dict[str, Any]], said: list[dict[str, Any]]) -> dict[str, Any]:
    return score({"one": gold}, {"one": said})


def test_a_claim_with_another_class_counts_for_who_and_not_for_tenure() -> None:
    report = figures([claim()], [claim(post_class="chair")])
    assert (report["who"]["f1"], report["tenure"]["f1"]) == (1.0, 0.0)
    assert report["slots"]["post_class"] == {"accuracy": 0.0, "of": 1}


@pytest.mark.parametrize(
    "said", [claim("end"), claim(person="Bo Kerr"), claim(organization="Kestrel")], ids=["kind", "person", "body"]
)
def test_another_kind_person_or_organisation_is_no_pair(said: dict[str, Any]) -> None:
    assert tenure_pairs([claim()], [said]) == []


def test_a_surname_and_a_legal_form_are_no_difference() -> None:
    assert tenure_pairs([claim()], [claim(person="Lee", organization="Orbex Ltd")]) == []
    assert tenure_pairs([claim()], [claim(person="Ms Ann Lee", organization="Orbex Ltd")])


def test_what_gold_accepts_is_right_too_in_both_directions() -> None:
    report = figures([claim("start", accept={"kind": ["hold"]})], [claim("hold")])
    assert report["event"] == {"p": 0.0, "r": 1.0, "f1": 0.0, "hits": 1, "said": 0, "gold": 1}
    assert report["state"]["p"] == 1.0
    assert report["tenure"]["f1"] == 1.0


def test_each_claim_is_paired_once_and_with_the_one_that_agrees_best() -> None:
    said = [claim(post_class="chair"), claim()]
    ((_, right),) = tenure_pairs([claim()], said)
    assert right is said[1]
    assert figures([claim()], [claim(), claim()])["tenure"]["p"] == 0.5


def test_a_date_counts_where_gold_has_one_and_an_open_interval_as_its_beginning() -> None:
    assert "date" not in figures([claim()], [claim(date="2015")])["slots"]
    assert figures([claim(date="2015/")], [claim(date="2015")])["slots"]["date"] == {"accuracy": 1.0, "of": 1}


def test_manner_counts_for_ends_alone() -> None:
    assert "manner" not in figures([claim()], [claim()])["slots"]
    ended = claim("end", manner="resigned")
    assert figures([ended], [claim("end", manner="retired")])["slots"]["manner"]["accuracy"] == 0.0


def test_a_stake_needs_the_amount_where_gold_tells_one() -> None:
    stake = {"kind": "stake", "holder": "Kestrel", "organization": "Orbex", "date": None, "end": 9}
    assert figures([{**stake, "amount": 5}], [{**stake, "amount": 6}])["stake"]["f1"] == 0.0
    assert figures([{**stake, "amount": None}], [{**stake, "amount": 6}])["stake"]["f1"] == 1.0


def test_quotations_behind_the_sixth_are_neither_right_nor_wrong() -> None:
    def quotation(number: int) -> dict[str, Any]:
        content = f"words number {number} twice {number}{number}"
        place = {"start": number * 10, "end": number * 10 + 5, "date": None}
        return {"kind": "quotation", "speaker": "Ann Lee", "content": content, **place}

    said = [quotation(number) for number in range(8)]
    assert figures(said[:6], said)["quotation"]["p"] == 1.0
    assert figures(said[:5], said)["quotation"]["p"] == 0.625
