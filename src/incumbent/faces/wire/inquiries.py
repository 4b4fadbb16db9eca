"""The JSON of replies to questions in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incumbent.faces.wire.answers import day_line, plan_line, tenure_line, told_line, witness_line
from incumbent.faces.wire.changes import change_line, dispute_line
from incumbent.model.answer import Founding, Plan, Stake, Tenure
from incumbent.model.dispute import Dispute
from incumbent.model.history import Change

if TYPE_CHECKING:
    from incumbent.model.inquiry import Inquiry, Reply, Told


def reply_object(answer: Reply) -> dict[str, Any]:
    """The answer to "ask": the sentence, what it names, what it rests on, and how the question was understood."""
    return {
        "question": answer.inquiry.text,
        "language": answer.inquiry.language,
        "status": answer.status,
        "sentence": answer.sentence,
        "notes": list(answer.notes),
        "verdict": answer.verdict,
        "people": list(answer.people),
        "organizations": list(answer.organizations),
        "post_classes": list(answer.posts),
        "dates": list(answer.dates),
        "numbers": list(answer.numbers),
        "tellers": list(answer.tellers),
        "understood": _inquiry_line(answer.inquiry),
        "told": [_told_line(told) for told in answer.told],
    }


def _inquiry_line(inquiry: Inquiry) -> dict[str, Any]:
    """What was understood of a question, and what was not."""
    return {
        "intent": inquiry.intent or None,
        "organizations": [known.name for known in inquiry.organizations],
        "people": [known.name for known in inquiry.people],
        "post_classes": list(inquiry.classes),
        "acting": inquiry.acting,
        "since": day_line(inquiry.since),
        "until": day_line(inquiry.until),
        "now": inquiry.now,
        "known_at": day_line(inquiry.known_at),
        "pieces": [
            {
                "start": piece.start,
                "end": piece.end,
                "exact": piece.exact,
                "role": piece.role,
                "meaning": piece.meaning,
            }
            for piece in inquiry.pieces
        ],
        "unknown": list(inquiry.unknown),
        "near": list(inquiry.near),
    }


def _told_line(told: Told) -> dict[str, Any]:
    """One part of what a reply rests on, under the name of its sort."""
    match told:
        case Tenure():
            return {"tenure": tenure_line(told)}
        case Plan():
            return {"plan": plan_line(told)}
        case Founding():
            return {"founding": told_line(told)}
        case Stake():
            return {"stake": told_line(told)}
        case Dispute():
            return {"dispute": dispute_line(told)}
        case Change():
            return {"change": change_line(told)}
    return {"claim": witness_line(told)}
