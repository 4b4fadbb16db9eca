"""The JSON of claims is the contract of docs/reference/claims.md: flat, and with the fields of its kind alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.told import document, leaves, told

from incumbent.answers.holders import holders
from incumbent.answers.timeline import timeline
from incumbent.faces import wire
from incumbent.model.claim import FoundingClaim, QuotationClaim, StakeClaim
from incumbent.model.evidence import Evidence

NEWS = document("Ann Lee quit Orbex.", name="lantern-1", publisher="The Lantern")
QUIT = leaves(NEWS, "Ann Lee", "Ann Lee quit Orbex")
PLACE = Evidence("Ann", 0, 3)
ALWAYS = {
    *("article", "kind", "modality", "date", "exact", "start", "end"),
    *("id", "document", "confidence", "date_words", "reported_by", "frame"),
}


def test_a_tenure_claim_is_flat_and_named_after_its_article() -> None:
    line = wire.claim_line(QUIT, NEWS)
    assert set(line) == ALWAYS | {"person", "organization", "post", "post_class", "acting", "manner"}
    assert (line["article"], line["kind"], line["manner"], line["id"]) == ("lantern-1", "end", "resigned", QUIT.id)
    assert NEWS.text[line["start"] : line["end"]] == line["exact"]


def test_only_an_end_has_a_manner() -> None:
    assert "manner" not in wire.claim_line(replace(QUIT, tenure_kind="start", manner=None), NEWS)


def test_the_other_kinds_have_their_own_fields() -> None:
    founding = FoundingClaim(document=NEWS.id, evidence=PLACE, person="Ann Lee", organization="Orbex")
    stake = StakeClaim(document=NEWS.id, evidence=PLACE, holder="Tallis", organization="Orbex", amount=13e9)
    quotation = QuotationClaim(document=NEWS.id, evidence=PLACE, speaker="Ann Lee", content="Ann")
    assert set(wire.claim_line(founding, NEWS)) == ALWAYS | {"person", "organization"}
    assert set(wire.claim_line(stake, NEWS)) == ALWAYS | {"holder", "organization", "amount", "currency", "share"}
    assert set(wire.claim_line(quotation, NEWS)) == ALWAYS | {"speaker", "content", "channel"}
    assert wire.claim_line(stake, NEWS)["amount"] == 13_000_000_000


def test_an_answer_keeps_its_three_times_apart() -> None:
    rows = [
        told("start", "Ann Lee", "2023-11-19", by="2023-11-20"),
        told("start", "Ann Lee", "2023-11-20", by="2023-11-21"),
    ]
    answer = wire.holders_object(
        holders("Orbex", "orbex", rows, valid_at=date(2023, 12, 1), known_at=date(2023, 12, 2))
    )
    assert (answer["organization"], answer["valid_at"], answer["known_at"]) == ("Orbex", "2023-12-01", "2023-12-02")
    (tenure,) = answer["held"]
    assert (tenure["valid_from"], tenure["valid_to"], tenure["last_confirmed"]) == ("2023-11-19", None, "2023-11-21")
    assert tenure["starts_told"] == ["2023-11-19", "2023-11-20"]
    evidence = tenure["evidence"][0]
    assert evidence["source"]["published_at"] == "2023-11-20"
    assert evidence["recorded_at"] == "2024-01-15T12:00:00Z"


def test_what_is_unknown_is_null() -> None:
    (tenure,) = wire.timeline_object(timeline("Ann Lee", [told("former", "Ann Lee", by="2023-11")]))["tenures"]
    assert [tenure[name] for name in ("valid_from", "began_by", "valid_to", "last_confirmed")] == [None] * 4
    assert tenure["ended_by"] == "2023-11-30"


def test_a_claim_is_shown_between_what_stands_around_it() -> None:
    text = document("Before it. Ann Lee quit Orbex. After it.")
    claim = leaves(text, "Ann Lee", "Ann Lee quit Orbex")
    shown = wire.claim_object(claim, text, "2024-01-15T12:00:00Z", around=5)
    assert shown["context"] == {"before": " it. ", "after": ". Aft"}
