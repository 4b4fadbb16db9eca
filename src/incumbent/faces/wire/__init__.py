"""The JSON of every face, decided once. Claims are flat, by the contract of docs/reference/claims.md.

A name is loaded when it is asked for: who prints one kind of answer does not wait for the nouns of all others.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from incumbent.faces.wire.changes import change_line, changes_object, disputes_object
    from incumbent.faces.wire.inquiries import reply_object
    from incumbent.faces.wire.parties import found_line, held_line, judgement_line, origin_line, party_line
    from incumbent.faces.wire.reviews import fallout_object, judged_line, log_object, retraction_line, review_line

__all__ = [
    "change_line",
    "changes_object",
    "claim_line",
    "claim_object",
    "disputes_object",
    "document_object",
    "fallout_object",
    "found_line",
    "held_line",
    "holders_object",
    "judged_line",
    "judgement_line",
    "log_object",
    "origin_line",
    "party_line",
    "plan_line",
    "reply_object",
    "retraction_line",
    "review_line",
    "source_line",
    "state_object",
    "tenure_line",
    "timeline_object",
    "told_line",
    "witness_line",
]

_ROOMS = ("answers", "changes", "inquiries", "parties", "reviews")


def __getattr__(name: str) -> Any:
    if name in __all__:
        for room in _ROOMS:
            found = vars(import_module(f"{__name__}.{room}")).get(name)
            if found is not None:
                return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
