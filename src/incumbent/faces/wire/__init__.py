"""The JSON of every face, decided once. Claims are flat, by the contract of docs/reference/claims.md."""

from incumbent.faces.wire.answers import (
    claim_line,
    claim_object,
    document_object,
    holders_object,
    plan_line,
    source_line,
    state_object,
    tenure_line,
    timeline_object,
    told_line,
    witness_line,
)
from incumbent.faces.wire.changes import changes_object, disputes_object
from incumbent.faces.wire.inquiries import reply_object
from incumbent.faces.wire.parties import found_line, held_line, judgement_line, origin_line, party_line

__all__ = [
    "changes_object",
    "claim_line",
    "claim_object",
    "disputes_object",
    "document_object",
    "found_line",
    "held_line",
    "holders_object",
    "judgement_line",
    "origin_line",
    "party_line",
    "plan_line",
    "reply_object",
    "source_line",
    "state_object",
    "tenure_line",
    "timeline_object",
    "told_line",
    "witness_line",
]
